"""Fits how likely a version without a statement in a point leaves it unsaid (`assets/alignment/silence.json`), and prints what
that is worth on events that were not seen.

    KEEP=PREFIX python fit.py …                                          (fit.py keeps the scores of pairs by events that they were not fitted on)
    counterpoint batch --by outlet --depth deep < NAME.jsonl > FOLDER/NAME.out.jsonl      (the matters of `news`, `news-more` and `written`)
    python silence.py ROWS_FOLDER PREFIX.deep.second.npz MATTERS_FOLDER OUT.json [--publish]

Points are made of the held-out scores as the program makes them. A version with no statement in a point *says it* if it states a fact that two
versions or more of the point state (written events), or if one of its sentences is parallel to those of more than half of the
speaking versions (news); it is *silent* if none of its sentences states such a fact, or is parallel to any. What is parallel
to half of them or less tells it in part: such cells (a sixth on news) are neither, and the `strict` figures count them as said. The
numbers and their order are those of `src/alignment/silence.rs`. Only numbers leave this script.
"""
import json, os, sys
import numpy as np

WIDTH, FOLDS, LEAST, BOUND, RIDGE = 58, 6, 0.01, 4.0, 20.0
NAMES = ['news', 'news-more', 'written', 'voices']
WEIGHT = dict(zip(NAMES, [1.0, 1.0, 0.5, 0.05]))
FOREIGN = 18
CURVES = dict(general=(0.999, -0.107 + 0.2), voices=(1.037, 0.448), few=(1.0, 0.333), foreign=(1.013, 0.534))
"""Slope and shift that `fit.py` printed: the kept scores went through the general curve, the program uses that of each kind."""
CUT, LOOSE, NEAR_MISS = 0.5, 0.65, 0.02
SILENT, SAID = 0.8, 0.3
"""From the first on a version is silent, up to the second it says the thing elsewhere."""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def odds(p):
    p = np.clip(p, LEAST, 1 - LEAST)
    return float(np.log(p / (1 - p)))


def events(name, folder, scores):
    """(number, event, statements, square of scores) of each event."""
    with open(os.path.join(folder, name + '.jsonl'), encoding='utf-8') as lines:
        sets = [json.loads(line) for line in lines]
    raw = np.fromfile(os.path.join(folder, f'{name}.deep.bin'), dtype=np.dtype([('k', '<u4', 7), ('f', '<f4', WIDTH)]))
    slope, shift = CURVES['general']
    z = (np.log(scores / (1 - scores)) - shift) / slope
    own = CURVES['voices' if name == 'voices' else 'few']
    foreign = raw['f'][:, FOREIGN] > 0.5
    p = np.where(foreign, sigmoid(CURVES['foreign'][0] * z + CURVES['foreign'][1]), sigmoid(own[0] * z + own[1]))
    for s in np.unique(raw['k'][:, 0]):
        there = raw['k'][:, 0] == s
        keys = raw['k'][there][:, 1:].astype(int)
        units = sorted({tuple(u) for u in keys[:, :3].tolist()} | {tuple(u) for u in keys[:, 3:].tolist()})
        at = {u: i for i, u in enumerate(units)}
        i, j = ([at[tuple(u)] for u in part.tolist()] for part in (keys[:, :3], keys[:, 3:]))
        square = np.zeros((len(units), len(units)))
        square[i, j] = square[j, i] = np.where(p[there] >= NEAR_MISS, p[there], 0)
        yield int(s), sets[s], units, square


def groups(versions, square):
    """Average linkage from the strongest pair down, as `src/alignment/group.rs`."""
    of, members = list(range(len(versions))), {i: [i] for i in range(len(versions))}
    i, j = np.where(np.triu(square, 1) >= CUT)
    for k in np.argsort(-square[i, j], kind='stable'):
        x, y = of[i[k]], of[j[k]]
        between = [square[a, b] for a in members[x] for b in members[y] if versions[a] != versions[b]] if x != y else []
        if between and np.mean(between) >= CUT * LOOSE:
            for b in members[y]:
                of[b] = x
            members[x] += members.pop(y)
    return [m for m in members.values() if len({versions[u] for u in m}) > 1]


def parallel(event):
    """1 parallel, 0 not, -1 not agreed on, for two sentences of an event with marked pairs."""
    readers = [{tuple(q[:4]) for q in pairs} for pairs in event['gold'].values()]

    def of(a, x, b, y):
        q = (a, x, b, y) if a < b else (b, y, a, x)
        told = sum(q in reader for reader in readers)
        return 1 if told == len(readers) else 0 if told == 0 else -1
    return of


def labels(event, units, readings, mine):
    """(silent, silent if what is told in part is said); None where the first is not asked."""
    if 'facts' in event:
        facts = lambda unit: set(event['facts'][units[unit][0]][units[unit][1]])
        told = [set().union(*map(facts, reading)) for reading in readings]
        core = {f for t in told for f in t if sum(f in other for other in told) > 1}
        said = set().union(*map(facts, mine))
        strict = int(not any(said & t for t in told))
        return (int(not core & said) if core else None), strict
    of = parallel(event)
    marks = [[of(*units[u][:2], *units[m][:2]) for u in reading for m in mine] for reading in readings]
    share = np.mean([1 in row for row in marks])
    if share == 0:
        return (None, None) if any(-1 in row for row in marks) else (1, 1)
    return (0 if share > 0.5 else None), 0


def numbers(event, versions, square, group, version, mine, matter):
    readings = [[u for u in group if versions[u] == v] for v in sorted({versions[u] for u in group}, key=str)]
    best = np.array([square[np.ix_(reading, mine)].max(0) for reading in readings])
    mean = best.mean(0)
    ranked = np.r_[-np.sort(-mean), 0.0]
    first = mine[int(mean.argmax())]
    outside = [u for u in range(len(versions)) if u not in group and versions[u] != version]
    inside = [square[a, b] for a in group for b in group if a < b and versions[a] != versions[b] and square[a, b] > 0]
    voices = len(event['articles']) == 1
    same = {matter[u] for u in mine} - {None}
    return readings, [odds(best.max()), odds(ranked[0]), odds(ranked[1]), odds(best.max(1).min()), odds(1 - np.prod(1 - mean)),
                      odds(np.mean(inside)), np.log(len(readings)), np.log(len(mine)), np.log(len(set(versions))),
                      odds(square[first, outside].max()) if outside and ranked[0] > 0 else odds(0),
                      0.0 if voices else np.mean([matter[u] in same for u in group]), float(voices)]


def matters_of(folder, name):
    """The matter of each statement, by event and (article, statement)."""
    path = os.path.join(folder, name + '.out.jsonl')
    found = {}
    for line in open(path, encoding='utf-8') if os.path.exists(path) else ():
        one = json.loads(line)
        place = {t['id']: (a, at) for a, article in enumerate(one['articles']) for at, t in enumerate(article['statements'])}
        found[int(one['id'])] = {place[t]: m for m, matter in enumerate(one['matters']) for t in matter['statements']}
    return found


def cells(rows, scores, folder):
    """(name, event, silent, strictly silent, numbers) of every empty cell."""
    for name in NAMES:
        known = matters_of(folder, name)
        for s, event, units, square in events(name, rows, scores[name]):
            named = event.get('versions')
            versions = [named[a][x] if named else a for a, x, _ in units]
            of = known.get(s, {})
            matter = [of.get((a, at)) for a, _, at in units]
            for group in groups(versions, square):
                told = {versions[u] for u in group}
                for version in sorted(set(versions) - told, key=str):
                    mine = [u for u in range(len(units)) if versions[u] == version]
                    readings, row = numbers(event, versions, square, group, version, mine, matter)
                    yield name, s, *labels(event, units, readings, mine), row


def line(x, y, w):
    mean, spread = np.average(x, 0, w), x.std(0)
    spread = np.where(spread < 1e-6, 1e6, spread)
    z = np.c_[np.clip((x - mean) / spread, -BOUND, BOUND), np.ones(len(x))]
    b, penalty = np.zeros(z.shape[1]), np.eye(z.shape[1]) * RIDGE
    penalty[-1, -1] = 0
    for _ in range(30):
        p = sigmoid(z @ b)
        b -= np.linalg.solve((z * (w * p * (1 - p) + 1e-9)[:, None]).T @ z + penalty, z.T @ (w * (p - y)) + penalty @ b)
    return dict(mean=mean, spread=spread, weight=b[:-1], base=b[-1])


def predict(of, x):
    return sigmoid(np.clip((x - of['mean']) / of['spread'], -BOUND, BOUND) @ of['weight'] + of['base'])


def gap(p, y):
    bins = np.minimum((p * 10).astype(int), 9)
    return sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(10)) / max(len(p), 1)


def figures(title, p, y):
    silent, said = p >= SILENT, p <= SAID
    share = lambda part, of: part.sum() / max(of.sum(), 1)
    print(f'{title}: {len(y)} cells, {y.mean():.3f} silent; called silent: precision {share(y[silent], silent):.3f} recall {share(y[silent], y):.3f};'
          f' not clear {1 - (silent | said).mean():.3f}; called said: precision {share(1 - y[said], said):.3f} recall {share(1 - y[said], 1 - y):.3f}; gap {gap(p, y):.3f}', flush=True)


def main(rows, kept, folder, out, publish):
    found = list(cells(rows, dict(np.load(kept)), folder))
    name, event = np.array([c[0] for c in found]), np.array([c[1] for c in found])
    y, strict = (np.array([np.nan if c[k] is None else c[k] for c in found], float) for k in (2, 3))
    x = np.array([c[4] for c in found], float)
    w = np.array([WEIGHT[n] for n in name])
    asked, p = ~np.isnan(y), np.zeros(len(y))
    for fold in range(FOLDS):
        there = event % FOLDS == fold
        p[there] = predict(line(x[asked & ~there], y[asked & ~there], w[asked & ~there]), x[there])
    for part, names in [(n, [n]) for n in NAMES] + [('both news', NAMES[:2])]:
        of = np.isin(name, names)
        figures(part, p[of & asked], y[of & asked])
        figures(part + ', strict', p[of & ~np.isnan(strict)], strict[of & ~np.isnan(strict)])
    fitted = line(x[asked], y[asked], w[asked])
    short = lambda values: [float(f'{v:.6g}') for v in values]
    if publish:
        product = dict(base=round(float(fitted['base']), 6), **{k: short(fitted[k]) for k in ('mean', 'spread', 'weight')}, silent=SILENT, said=SAID)
        with open(out, 'w', encoding='utf-8') as f:
            json.dump(product, f, indent=1)
            f.write('\n')
    print({k: short(fitted[k]) for k in ('weight',)})


if __name__ == '__main__':
    main(*sys.argv[1:5], publish='--publish' in sys.argv)
