#!/usr/bin/env python3
"""Reads the written events (events/README.md) and checks them.

    events.py FILE…            says what is wrong in each file; ends with 1 if anything is
    events.py --json FILE…     one JSON object an event: kind, facts, matters, articles of sentences (t, f, m, q)

Python 3.11, standard library only.
"""
import json, os, re, sys

KINDS = {'wire', 'readouts', 'desks', 'local'}
MARKED_FOR_VOICES = {'story'}  # stories/README.md: attributions alone
LANGUAGES = {'en', 'fr', 'de', 'es', 'pt', 'it', 'ru', 'uk', 'tr', 'ar', 'zh', 'hy'}
MARK = re.compile(r'<(/?)([scq])(\d+)>')


class Wrong(Exception):
    """What is wrong with a line, in words."""


def sentence(line, facts, matters):
    """One line of an article as {t, f, m, q}; each part of an attribution also with its character span in `t`."""
    parts = line.split(' | ', 2)
    if len(parts) != 3:
        raise Wrong('a sentence is FACTS | MATTER | TEXT')
    text, _, names = parts[2].partition(' || ')
    f = [] if parts[0].strip() == '-' else parts[0].split()
    m = None if parts[1].strip() == '-' else parts[1].strip()
    for x in f:
        if x not in facts:
            raise Wrong(f'no fact {x}')
    if m is not None and m not in matters:
        raise Wrong(f'no matter {m}')
    plain, at, opened, spans = '', 0, {}, {}
    for mark in MARK.finditer(text):
        plain += text[at:mark.start()]
        at = mark.end()
        key = (mark[2], mark[3])
        if not mark[1]:
            if key in opened:
                raise Wrong(f'{mark[0]} is open already')
            opened[key] = len(plain)
        elif key not in opened:
            raise Wrong(f'{mark[0]} closes nothing')
        else:
            start, end = opened.pop(key), len(plain)
            while start < end and plain[start].isspace():
                start += 1
            while start < end and plain[end - 1].isspace():
                end -= 1
            if start == end:
                raise Wrong(f'{mark[0]} is empty')
            spans.setdefault(key, []).append((start, end))
    plain += text[at:]
    if opened:
        raise Wrong(f'never closed: {sorted(opened)}')
    if re.search(r'</?[a-z]+\d*>', plain):
        raise Wrong('a mark that is none')
    who = {}
    for name in filter(None, (x.strip() for x in names.split(';'))):
        number, _, voice = name.partition(' ')
        if not number.isdigit() or not voice.strip():
            raise Wrong(f'"{name}" is not NUMBER VOICE')
        who[number] = voice.strip()
    numbers = sorted({n for k, n in spans}, key=int)
    for n in numbers:
        if n not in who:
            raise Wrong(f'attribution {n} has no voice')
        if ('q', n) not in spans:
            raise Wrong(f'attribution {n} has no content')
    for n in who:
        if n not in numbers:
            raise Wrong(f'voice {n} has no attribution')
    q = []
    for n in numbers:
        one = lambda k: spans.get((k, n), [])
        words = lambda k: [plain[a:b] for a, b in one(k)]
        q.append(dict(who=who[n], src=(words('s') or [''])[0], cue=(words('c') or [''])[0], con=words('q'),
                      spans=dict(src=one('s')[:1], cue=one('c')[:1], con=one('q'))))
    if not plain.strip():
        raise Wrong('an empty sentence')
    return dict(t=plain, f=f, m=m, q=q)


def event(path):
    """(the event, what is wrong with it)."""
    found = dict(id=os.path.splitext(os.path.basename(path))[0], kind=None, note='', facts={}, matters={}, articles=[])
    wrong = []
    with open(path, encoding='utf-8') as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip('\n').strip()
            if not line or line.startswith('#'):
                continue
            word, _, rest = line.partition(' ')
            try:
                if word == 'kind':
                    found['kind'] = rest.strip()
                    if found['kind'] not in KINDS | MARKED_FOR_VOICES:
                        raise Wrong(f'kind is one of {sorted(KINDS | MARKED_FOR_VOICES)}')
                elif word == 'note':
                    found['note'] = rest
                elif word in ('fact', 'matter') and re.fullmatch(r'[fm]\d+', rest.partition(' ')[0]):
                    name, _, gloss = rest.partition(' ')
                    if name in found[word + 's']:
                        raise Wrong(f'{name} stands twice')
                    found[word + 's'][name] = gloss
                elif word == 'article':
                    fields = [x.strip() for x in rest.split('|', 3)]
                    if len(fields) != 4:
                        raise Wrong('an article is ID | LANGUAGE | OUTLET | TITLE')
                    if fields[1] not in LANGUAGES:
                        raise Wrong(f'no language {fields[1]}')
                    found['articles'].append(dict(id=fields[0], language=fields[1], outlet=fields[2], title=fields[3], sentences=[]))
                elif not found['articles']:
                    raise Wrong('a sentence before the first article')
                else:
                    found['articles'][-1]['sentences'].append(sentence(line, found['facts'], found['matters']))
            except Wrong as error:
                wrong.append(f'{path}:{number}: {error}')
    if found['kind'] is None:
        wrong.append(f'{path}: no kind')
    sentences = [x for a in found['articles'] for x in a['sentences']]
    for kind, key in (('facts', lambda x: x['f']), ('matters', lambda x: [x['m']])):
        for name in found[kind]:
            if not any(name in key(x) for x in sentences):
                wrong.append(f'{path}: {name} is never used')
    told = {}
    for number, x in enumerate(sentences):
        for f in x['f']:
            told.setdefault(f, set()).add(number)
    if found['kind'] in KINDS and sentences and sum(len(v) > 1 for v in told.values()) < 5:
        wrong.append(f'{path}: fewer than five facts are told twice')
    return found, wrong


def main(arguments):
    as_json = '--json' in arguments
    bad = 0
    for path in (a for a in arguments if a != '--json'):
        found, wrong = event(path)
        for message in wrong:
            print(message, file=sys.stderr)
        bad += bool(wrong)
        if as_json:
            print(json.dumps(found, ensure_ascii=False))
        else:
            sentences = [x for a in found['articles'] for x in a['sentences']]
            print(f"{path}: {len(found['articles'])} articles, {len(sentences)} sentences, {sum(len(x['q']) for x in sentences)} attributions")
    return bool(bad)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
