#!/usr/bin/env python3
"""Fits the last step of pair scores in sets of many articles: in which other articles two statements have parallels.

    profile.py BINARY SETS.jsonl        writes the numbers of `profile` in assets/alignment/deep.json

SETS.jsonl holds one set a line: `articles` (id, language, sentences) and `gold` (article id → sentence → events); two sentences of
two articles are parallel if they share an event. BINARY must score without the step: take `profile` out of deep.json first. Scores
are read with `--min-score 0`. Reported by leaving one set out: f1 at log odds 0, the best f1, average precision.
Python 3.11, numpy, scikit-learn.
"""
import json, subprocess, sys
import numpy as np
from sklearn.linear_model import LogisticRegression


def scores(binary, sets):
    """The link scores of each set: (article, sentence, article, sentence) → score."""
    lines = '\n'.join(json.dumps({k: v for k, v in s.items() if k != 'gold'}) for s in sets)
    run = subprocess.run([binary, 'batch', '--min-score', '0', '--by', 'outlet'], input=lines.encode(), capture_output=True, check=True)
    for line in run.stdout.decode().splitlines():
        comparison = json.loads(line)
        place = {s['id']: (a, s['sentence']) for a, article in enumerate(comparison['articles']) for s in article['statements']}
        best = {}
        for link in comparison['links']:
            pair = place[link['a']] + place[link['b']]
            best[pair] = max(best.get(pair, 0), link['score'])
        yield best


def odds(score):
    score = np.clip(score, 1e-4, 1 - 1e-4)
    return np.log(score / (1 - score))


def rows(one, links):
    """For each pair of marked sentences: log odds, mean best product through third articles, mean distance of best scores there."""
    articles = one['articles']
    ends = np.cumsum([0] + [len(a['sentences']) for a in articles])
    of = np.repeat(np.arange(len(articles)), np.diff(ends))
    matrix = np.zeros((ends[-1], ends[-1]), np.float32)
    for (a, s, b, t), score in links.items():
        matrix[ends[a] + s, ends[b] + t] = matrix[ends[b] + t, ends[a] + s] = score
    best = np.stack([matrix[:, ends[k]:ends[k + 1]].max(1, initial=0) for k in range(len(articles))], 1)
    marked = [(ends[at] + int(s), set(events)) for at, a in enumerate(articles) for s, events in one['gold'][a['id']].items()]
    for x, (a, first) in enumerate(marked):
        for b, second in marked[x + 1:]:
            if of[a] == of[b]:
                continue
            others = [k for k in range(len(articles)) if k not in (of[a], of[b]) and ends[k] < ends[k + 1]]
            product = matrix[a] * matrix[b]
            through = sum(product[ends[k]:ends[k + 1]].max() for k in others)
            apart = sum(abs(best[a, k] - best[b, k]) for k in others)
            yield [odds(matrix[a, b]), through / len(articles), apart / len(articles)], bool(first & second)


def best_f1(found, truth):
    order = np.argsort(-found)
    right = np.cumsum(truth[order])
    return (2 * right / (np.arange(1, len(order) + 1) + truth.sum())).max()


def average_precision(found, truth):
    truth = truth[np.argsort(-found)]
    return (np.cumsum(truth) / np.arange(1, len(truth) + 1))[truth].sum() / truth.sum()


def main(binary, path):
    sets = [json.loads(line) for line in open(path, encoding='utf-8')]
    made = [list(rows(one, links)) for one, links in zip(sets, scores(binary, sets))]
    made = [(np.array([r for r, _ in m], np.float32), np.array([t for _, t in m])) for m in made]
    fit = lambda parts: LogisticRegression(C=1000, max_iter=1000).fit(np.concatenate([x for x, _ in parts]), np.concatenate([y for _, y in parts]))
    found = np.concatenate([fit(made[:at] + made[at + 1:]).decision_function(x) for at, (x, _) in enumerate(made)])
    truth = np.concatenate([y for _, y in made])
    f1 = 2 * (truth & (found > 0)).sum() / ((found > 0).sum() + truth.sum())
    print(f'left out: f1 {f1:.3f}, best {best_f1(found, truth):.3f}, ap {average_precision(found, truth):.3f}', file=sys.stderr)
    line = fit(made)
    score, through, apart = (round(float(w), 5) for w in line.coef_[0])
    print(json.dumps(dict(base=round(float(line.intercept_[0]), 5), score=score, through=through, apart=apart)))


if __name__ == '__main__':
    main(*sys.argv[1:])
