"""Writes sets in which most statements have no parallel, mixed of the marked ones, so that the scores are fitted on them
too. Marked sets are of one event each, or two of one kind; what people compare are also long reports, pages of a day and
transcripts, where any two statements are strangers unless they tell of one matter.

    python mixed.py DATA_FOLDER few  > ROWS_FOLDER/longer.jsonl
    python mixed.py DATA_FOLDER many > ROWS_FOLDER/mixed.jsonl

A version is made of blocks, each an article of a marked set. Some events all versions report (none, one or several), and
each has blocks of its own on top, of events that no other version reports. `from` names for each sentence of a version its
file, event, article and place there; the rest follows from the marked sets: sentences of two events are never parallel,
sentences of one are what they were. The same every time.
"""
import json, os, random, sys


def blocks(sets, file):
    """For each event its articles: lists of (sentence, where it comes from)."""
    return [[[(sentence, [file, e, a, i]) for i, sentence in enumerate(article['sentences'])] for a, article in enumerate(event['articles'])]
            for e, event in enumerate(sets)]


def mix(rng, shared, own, versions, length):
    """`shared`: events of all versions; `own`: events, dealt out; `length`: sentences of its own that a version has."""
    own = rng.sample(own, len(own))
    articles = []
    for v in range(versions):
        parts = [event[v] for event in shared]
        rest = [block for event in own[v::versions] for block in rng.sample(event, len(event))]
        taken = 0
        while taken < length and rest:
            block = rest.pop()[:length - taken]
            parts.append(block)
            taken += len(block)
        rng.shuffle(parts)
        articles.append([pair for part in parts for pair in part])
    articles = [article for article in articles if article]
    return dict(articles=[dict(id=f'v{v}', outlet=f'v{v}', language='en', sentences=[s for s, _ in article]) for v, article in enumerate(articles)],
                **{'from': [[place for _, place in article] for article in articles]})


def main(folder, kind):
    news, topics = (blocks([json.loads(line) for line in open(os.path.join(folder, f'{name}.jsonl'), encoding='utf-8')], name) for name in ('news', 'alignment'))
    rng = random.Random(11)
    if kind == 'few':
        plans = [(k, versions, length) for k, length in ((0, 20), (0, 60), (0, 150), (0, 300), (1, 20), (1, 60), (1, 150), (1, 250), (2, 0), (2, 60), (3, 100), (4, 0), (6, 0))
                 for versions in (2, 3, 3)]
    else:
        plans = [(k, versions, length) for versions, lengths in ((5, (20, 80)), (7, (15, 80)), (10, (10, 60)), (14, (15, 40)), (20, (10, 30)), (30, (8, 12)))
                 for length in lengths for k in (0, 1, 2)]
    for k, versions, length in plans:
        pool = news if kind == 'few' else topics
        large = [event for event in pool if len(event) >= versions]
        shared = rng.sample(large, k)
        if kind == 'few':
            shared = [rng.sample(event, len(event)) for event in shared]
            own = topics
        else:
            own = [event for event in topics if event not in shared] + [event[:1] for event in news]
        print(json.dumps(mix(rng, shared, own, versions, length), ensure_ascii=False))


if __name__ == '__main__':
    main(*sys.argv[1:3])
