"""What surrounds a pair by given scores: the same numbers as `src/alignment/context.rs`, for the second stage's rows.

`fit.py` gives it scores of pairs that the first stage was not fitted on. Versions are articles, as in the sets.
Run alone with rows and their first column of scores, it checks itself against the rows that the program wrote:

    python surroundings.py ROWS.bin
"""
import sys
import numpy as np

PATHS, AFFINITY_FROM, STRONGEST = 12, 5, 3


def around(keys, scores, versions=None):
    """`keys`: article, sentence, statement twice a pair; all pairs of one set. Returns a row of twenty a pair. `versions` gives the
    version of a sentence (article, sentence); without it a version is an article."""
    code = np.concatenate([keys[:, 0] * 100000 + keys[:, 2], keys[:, 3] * 100000 + keys[:, 5]])
    units, place = np.unique(code, return_inverse=True)
    i, j = place[:len(keys)], place[len(keys):]
    _, article = np.unique(units // 100000, return_inverse=True)
    if versions is None:
        version = article
    else:
        sentence = dict(zip(code.tolist(), np.concatenate([keys[:, 1], keys[:, 4]]).tolist()))
        names = [versions[u // 100000][sentence[u]] for u in units.tolist()]
        version = np.unique(np.array(names), return_inverse=True)[1]
    n, count = len(units), int(version.max()) + 1
    s = np.zeros((n, n), np.float32)
    s[i, j] = s[j, i] = scores
    there = [np.flatnonzero(version == a) for a in range(count)]
    best, second, top, power = (np.zeros((n, count), np.float32) for _ in range(4))
    rank = np.zeros((n, n), np.float32)
    for a, columns in enumerate(there):
        block = s[:, columns]
        falling = -np.sort(-block, 1)
        falling = np.pad(falling, ((0, 0), (0, max(0, 3 - falling.shape[1]))))
        best[:, a], second[:, a] = falling[:, 0], falling[:, 1]
        top[:, a] = falling[:, :3].sum(1) / 3
        power[:, a] = (block ** 4).sum(1)
        rank[:, columns] = (block[:, None, :] > block[:, :, None]).sum(2)
    own = version[:, None] == np.arange(count)[None, :]
    usual = np.where(own, 0, best).sum(1) / max(count - 1, 1)
    away = version[:, None] != version[None, :]
    others = np.maximum(away.sum(1), 1)
    mean = (s * away).sum(1) / others
    deviation = np.sqrt((((s - mean[:, None]) ** 2) * away).sum(1) / others)
    v, ai, aj = scores, version[i], version[j]

    def rival(unit, version):
        b = best[unit, version]
        return np.where(v >= b, second[unit, version], b)

    def beside(x, y):
        p, q = i + x, j + y
        inside = (p >= 0) & (p < n) & (q >= 0) & (q < n)
        p, q = np.clip(p, 0, n - 1), np.clip(q, 0, n - 1)
        return np.where(inside & (article[p] == article[i]) & (article[q] == article[j]), np.maximum(s[p, q], 0), 0)

    path, strong = np.zeros((n, n), np.float32), np.zeros((n, n), np.float32)
    for unit in range(n):
        ranked = np.lexsort((np.arange(n), -s[unit]))
        ranked = ranked[away[unit][ranked]][:PATHS]
        weaker = np.minimum(s[unit, ranked][:, None], s[ranked])
        weaker[version[ranked][:, None] == version[None, :]] = 0
        path[unit], strong[unit] = weaker.max(0, initial=0), weaker.sum(0)
    low_high = lambda x, y: (np.minimum(x, y), np.maximum(x, y))
    margin = low_high(v - rival(i, aj), v - rival(j, ai))
    far = low_high((v - mean[i]) / (deviation[i] + 0.01), (v - mean[j]) / (deviation[j] + 0.01))
    ranks = low_high(np.log1p(rank[i, j]), np.log1p(rank[j, i]))
    share = low_high(v ** 4 / (power[i, aj] + 1e-4), v ** 4 / (power[j, ai] + 1e-4))
    near = affinity(best, there, count) if versions is None else np.zeros((count, count, 4), np.float32)
    return np.stack([v, *margin, v - (top[i, aj] + top[j, ai]) / 2,
                     np.maximum(beside(1, 1), beside(-1, -1)),
                     np.max([beside(0, 1), beside(0, -1), beside(1, 0), beside(-1, 0)], 0),
                     np.maximum(path[i, j], path[j, i]), np.maximum(strong[i, j], strong[j, i]),
                     v - np.minimum(usual[i], usual[j]), v - np.maximum(usual[i], usual[j]),
                     *ranks, *share, *far, *(near[:, :, k][ai, aj] for k in range(4))], 1)


def affinity(best, there, count):
    near = np.zeros((count, count, 4), np.float32)
    if count < AFFINITY_FROM:
        return near
    mean, top = np.zeros((count, count)), np.zeros((count, count))
    for a, units in enumerate(there):
        block = np.maximum(best[units], 0)
        mean[a] = block.mean(0)
        top[a] = -np.sort(-block, 0)[:STRONGEST].sum(0) / STRONGEST
    for k, of in ((0, mean), (2, top)):
        of = (of + of.T) / 2
        np.fill_diagonal(of, 0)
        usual = of.sum(1) / (count - 1)
        near[:, :, k], near[:, :, k + 1] = of, of - (usual[:, None] + usual[None, :]) / 2
    return near


if __name__ == '__main__':
    raw = np.fromfile(sys.argv[1], dtype=np.dtype([('k', '<u4', 7), ('f', '<f4', 50)]))
    worst = np.zeros(20)
    for s in np.unique(raw['k'][:, 0])[:5]:
        part = raw[raw['k'][:, 0] == s]
        got = around(part['k'][:, 1:].astype(np.int64), part['f'][:, 30].copy())
        worst = np.maximum(worst, np.abs(got - part['f'][:, 30:]).max(0))
    print('largest difference of each number', np.round(worst, 5))
