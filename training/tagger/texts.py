"""Sentences with marked attributions, as the tagger's training sees them: spans of content, source and cue, and which belong together."""
import glob, json, os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))


class Sentence:
    """A sentence with its attributions (`cue`, `source`: a span or None; `content`: spans; characters of `text`) and what stands before it."""

    def __init__(self, text, language, attributions, before, event, fold):
        self.text, self.language, self.attributions, self.before, self.event, self.fold = text, language, attributions, before, event, fold


def spans_of(text, q):
    if 'spans' in q:
        one = lambda k: tuple(q['spans'][k][0]) if q['spans'][k] else None
        return dict(source=one('src'), cue=one('cue'), content=[tuple(s) for s in q['spans']['con']], who=q['who'])
    def find(part):
        at = text.find(part) if part else -1
        return (at, at + len(part)) if at >= 0 else None
    content = [s for s in map(find, q['con']) if s]
    return dict(source=find(q.get('src', '')), cue=find(q.get('cue', '')), content=content, who=q['who'])


def of_event(event, fold):
    for article in event['articles']:
        before = ''
        for x in article['sentences']:
            marks = [spans_of(x['t'], q) for q in x['q']]
            yield Sentence(x['t'], article['language'], [m for m in marks if m['content']], before, event['id'], fold)
            before = x['t']


def everything(shared, training):
    from events import event
    found = []
    for number, path in enumerate(sorted(glob.glob(os.path.join(shared, 'corpus', '*.json')))):
        found += of_event(json.load(open(path, encoding='utf-8')), number % 3)
    for path in sorted(glob.glob(os.path.join(training, 'events', '*.txt'))):
        one, wrong = event(path)
        if wrong or not one['articles']:
            continue
        number = int(one['id'].split('-')[-1])
        found += of_event(one, -1 if number % 3 == 0 else number % 3)
    return found


if __name__ == '__main__':
    import collections
    every = everything(*sys.argv[1:3])
    count, sentences, nested = collections.Counter(), collections.Counter(), 0
    for s in every:
        sentences[s.language] += 1
        count[s.language] += len(s.attributions)
        for a in s.attributions:
            nested += any(b is not a and any(x[0] <= y[0] and y[1] <= x[1] for x in b['content'] for y in a['content']) for b in s.attributions)
    print(dict(sentences), dict(count), 'nested', nested, 'of', sum(count.values()))
