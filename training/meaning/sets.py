"""Marked sets of sentences as training sees them: which pairs are parallel, which are not, which nobody judged.

A set is one event (or one fact with its traps): sentences, each with its language and version, and a matrix of labels over
pairs of different versions: 1 parallel, 0 not, -1 not asked. `fold` is 0 or 1, -1 for what is kept aside; whole events fall into one.
"""
import glob, json, os, sys
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))


class Set:
    """One event: texts, languages, versions (numbers), labels (n × n, int8), its kind and its fold."""

    def __init__(self, name, kind, texts, languages, versions, labels, fold, event=None):
        self.name, self.kind, self.texts, self.languages, self.fold = name, kind, texts, languages, fold
        self.versions, self.labels, self.event = np.array(versions), labels, event
        self.labels[self.versions[:, None] == self.versions[None, :]] = -1

    def __len__(self):
        return len(self.texts)


def written(events, kind):
    """Events with marked facts: a pair that shares a fact is parallel. In a wire story a version is a voice."""
    for number, event in enumerate(events):
        wire = event['kind'] == 'wire'
        places = [(ai, i, a['language'], x) for ai, a in enumerate(event['articles']) for i, x in enumerate(a['sentences'])]
        names = [(x['q'][0]['who'] if x['q'] else '') if wire else ai for ai, _, _, x in places]
        versions = [sorted(set(names), key=str).index(n) for n in names]
        facts = [set(x['f']) for *_, x in places]
        labels = np.array([[int(bool(f & g)) for g in facts] for f in facts], np.int8)
        group = 'voices' if wire else 'one' if len({a['language'] for a in event['articles']}) == 1 else 'several'
        digits = ''.join(c for c in event['id'] if c.isdigit())
        fold = event.get('fold', number % 2)
        yield Set(event['id'], f'{kind}-{group}', [x['t'] for *_, x in places], [l for _, _, l, _ in places], versions, labels, fold, event)


def corpus(folder):
    events = [json.load(open(f, encoding='utf-8')) for f in sorted(glob.glob(os.path.join(folder, '*.json')))]
    return list(written(events, 'written'))


def own(folder):
    """The project's own events; those whose number divides by three are kept aside (fold -1)."""
    from events import event
    found = []
    for path in sorted(glob.glob(os.path.join(folder, '*.txt'))):
        one, wrong = event(path)
        if wrong or not one['articles']:
            print('left out', wrong[:1], file=sys.stderr)
            continue
        number = int(one['id'].split('-')[-1])
        one['fold'] = {0: -1, 1: 0, 2: 1}[number % 3]
        found.append(one)
    return list(written(found, 'written'))


def facts(paths, aside):
    """Fact sets: what tells the fact is parallel, a trap is parallel to nothing that tells it. `aside` says which lines are kept aside."""
    found = []
    for path in sorted(paths):
        for number, line in enumerate(open(path, encoding='utf-8')):
            if not line.strip():
                continue
            one = json.loads(line)
            told, traps = one['told'], one['traps']
            n, m = len(told), len(told) + len(traps)
            labels = np.full((m, m), -1, np.int8)
            labels[:n, :n], labels[:n, n:], labels[n:, :n] = 1, 0, 0
            fold = -1 if aside(one['id'], number) else number // 2 % 2
            found.append(Set(one['id'], 'facts', [t for _, t in told + traps], [l for l, _ in told + traps], range(m), labels, fold))
    return found


def news(path, kind):
    found = []
    for number, line in enumerate(open(path, encoding='utf-8')):
        event = json.loads(line)
        places = [(ai, i) for ai, a in enumerate(event['articles']) for i in range(len(a['sentences']))]
        at = {p: k for k, p in enumerate(places)}
        labels = np.zeros((len(places),) * 2, np.int8)
        readers = [{tuple(q[:4]) for q in pairs} for pairs in event['gold'].values()]
        for q in set().union(*readers):
            a, b = at[q[:2]], at[q[2:4]]
            labels[a, b] = labels[b, a] = 1 if all(q in r for r in readers) else -1
        found.append(Set(f'{kind}-{number}', kind, [event['articles'][a]['sentences'][i] for a, i in places], ['en'] * len(places),
                         [a for a, _ in places], labels, number % 2, event))
    return found


def topics(path):
    found = []
    for number, line in enumerate(open(path, encoding='utf-8')):
        event = json.loads(line)
        places = [(ai, i) for ai, a in enumerate(event['articles']) for i in range(len(a['sentences']))]
        marks = [set(event['gold'][event['articles'][a]['id']].get(str(i), ())) or None if str(i) in event['gold'].get(event['articles'][a]['id'], {}) else None
                 for a, i in places]
        keep = [k for k, m in enumerate(marks) if m is not None]
        places, marks = [places[k] for k in keep], [marks[k] for k in keep]
        labels = np.array([[int(bool(f & g)) for g in marks] for f in marks], np.int8)
        found.append(Set(f'topic-{number}', 'alignment', [event['articles'][a]['sentences'][i] for a, i in places], ['en'] * len(places),
                         [a for a, _ in places], labels, number % 2, event))
    return found


def translations(path):
    found = []
    for number, line in enumerate(open(path, encoding='utf-8')):
        event = json.loads(line)
        places = [(ai, i) for ai, a in enumerate(event['articles']) for i in range(len(a['sentences']))]
        marks = [event['gold'][event['articles'][a]['id']][i] for a, i in places]
        labels = np.array([[int(f == g) for g in marks] for f in marks], np.int8)
        found.append(Set(f'stories-{number}', 'crosslingual', [event['articles'][a]['sentences'][i] for a, i in places],
                         [event['articles'][a].get('language', event['articles'][a]['id']) for a, _ in places], [a for a, _ in places], labels, number % 2, event))
    return found


def everything(shared, training):
    """All sets: the written events and facts of both folders, and the marked public sets."""
    data = os.path.join(shared, 'data')
    sets = corpus(os.path.join(shared, 'corpus')) + own(os.path.join(training, 'events'))
    fourth = lambda name, number: number % 4 == 3
    sets += facts(glob.glob(os.path.join(shared, 'facts', '*.jsonl')), fourth)
    sets += facts(glob.glob(os.path.join(training, 'facts', '*.jsonl')), lambda name, number: number % 3 == 2)
    sets += news(os.path.join(data, 'news.jsonl'), 'news') + news(os.path.join(data, 'news-more.jsonl'), 'news-more')
    sets += topics(os.path.join(data, 'alignment.jsonl')) + translations(os.path.join(data, 'crosslingual.jsonl'))
    return sets


def for_scores(shared, training, folder):
    """Writes what `alignment/fit.py` fits scores on besides the public sets: `written.jsonl` (several accounts), `voices.jsonl` (the voices of
    one story, with the version of each sentence) and `aside.jsonl`, which nothing is fitted on."""
    events = [s for s in corpus(os.path.join(shared, 'corpus')) + own(os.path.join(training, 'events'))]
    files = {name: open(os.path.join(folder, name + '.jsonl'), 'w', encoding='utf-8') for name in ('written', 'voices', 'aside-written', 'aside-voices')}
    for s in events:
        wire = s.kind.endswith('voices')
        articles = [dict(id=a['id'], outlet=a['outlet'], title=a['title'], language=a['language'], sentences=[x['t'] for x in a['sentences']])
                    for a in s.event['articles']]
        one = dict(id=s.name, half=s.fold, articles=articles, facts=[[x['f'] for x in a['sentences']] for a in s.event['articles']],
                   matters=[[x['m'] for x in a['sentences']] for a in s.event['articles']])
        if wire:
            one['versions'] = [[x['q'][0]['who'] if x['q'] else '' for x in a['sentences']] for a in s.event['articles']]
        name = ('aside-' if s.fold < 0 else '') + ('voices' if wire else 'written')
        files[name].write(json.dumps(one, ensure_ascii=False) + '\n')
    for f in files.values():
        f.close()


if __name__ == '__main__':
    for_scores(*sys.argv[1:4])
