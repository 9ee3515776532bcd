"""Writes sets of short articles, cut out of longer ones, so that the scores are fitted on them too. A report is written
so that it can be cut from the end (what matters most stands first), so its first sentences are a short report; but two
short reports may also be of unlike parts of one event.

    python cut.py news.jsonl > cut.jsonl

For each event and length there is a set of the first sentences of each article and one of a run of sentences anywhere in
each, the same every time; gold pairs are renumbered with them, and `of` names the event's line, so that no event is on
both sides of a fold.
"""
import json, random, sys

LENGTHS = (1, 2, 3, 4, 5, 6, 8, 10)


def cut(event, line, starts, length):
    runs = [range(start, min(start + length, len(article['sentences']))) for article, start in zip(event['articles'], starts)]
    articles = [dict(article, sentences=[article['sentences'][i] for i in run]) for article, run in zip(event['articles'], runs)]
    inside = lambda q: q[1] in runs[q[0]] and q[3] in runs[q[2]]
    moved = lambda q: [q[0], q[1] - runs[q[0]].start, q[2], q[3] - runs[q[2]].start, *q[4:]]
    gold = {reader: [moved(q) for q in pairs if inside(q)] for reader, pairs in event['gold'].items()}
    return dict(event, articles=articles, gold=gold, of=line)


if __name__ == '__main__':
    random = random.Random(7)
    with open(sys.argv[1], encoding='utf-8') as events:
        for line, event in enumerate(map(json.loads, events)):
            for length in LENGTHS:
                anywhere = [random.randint(0, max(0, len(article['sentences']) - length)) for article in event['articles']]
                for starts in ([0] * len(event['articles']), anywhere):
                    print(json.dumps(cut(event, line, starts, length), ensure_ascii=False))
