"""Fits the numbers of `assets/alignment` and prints what they are worth on events that they did not see.

    python cut.py DATA_FOLDER/news.jsonl > ROWS_FOLDER/cut.jsonl
    python ../meaning/sets.py SHARED_FOLDER TRAINING_FOLDER ROWS_FOLDER        (written.jsonl, voices.jsonl, aside-*.jsonl)
    python mixed.py DATA_FOLDER few > ROWS_FOLDER/longer.jsonl; python mixed.py DATA_FOLDER many > ROWS_FOLDER/mixed.jsonl
    cargo run --release --example alignment_features -- deep < SETS.jsonl > ROWS_FOLDER/NAME.deep.bin     (per set file and depth)
    python fit.py DATA_FOLDER ROWS_FOLDER DEPTH OUT.json [--publish]

DATA_FOLDER holds news.jsonl, news-more.jsonl, alignment.jsonl and crosslingual.jsonl (event sets with gold pairs), ROWS_FOLDER the sets
that `cut.py` and `mixed.py` made of them. Needs numpy and lightgbm. The folds are whole events: no event is on both sides,
cut, whole or mixed with others (a pair of two events is fitted on where both are, and scored where the first is not). The
second stage sees what the first says of pairs that it was not fitted on. Only numbers leave this script: trees, lines,
a slope and a shift.
"""
import json, os, sys
import numpy as np, lightgbm
from surroundings import around

NAMES = ['news', 'news-more', 'written', 'voices', 'cut', 'longer', 'alignment', 'mixed', 'crosslingual']
MADE = ['cut', 'longer', 'mixed', 'written', 'voices']
WRITTEN = ['written', 'voices']
MIXED = ['longer', 'mixed']
OWN, NEAR, AROUND = 28, 10, 20
WIDTH = OWN + NEAR + AROUND
FOREIGN, ARTICLES = 18, 23
WEIGHT = dict(news=1.0, written=float(os.environ.get('WRITTEN', '0.6')), voices=0.6, cut=float(os.environ.get('CUT', '0.1')), alignment=0.6, crosslingual=0.25,
              **{'news-more': 0.5}, longer=float(os.environ.get('LONGER', '0.1')), mixed=float(os.environ.get('MIXED', '0.1')))
HARD, RATE = 0.03, 0.03
"""Of a mixed set's pairs those count whole that look most alike, this share of them; of the others so many stand for all."""
FOLDS = int(os.environ.get('FOLDS', '6'))
SETTINGS = dict(objective='binary', learning_rate=0.06, num_leaves=8, min_data_in_leaf=40, feature_fraction=0.35,
                bagging_fraction=0.6, bagging_freq=1, lambda_l2=10.0, use_missing=False, num_threads=int(os.environ.get('THREADS', '1')), verbose=-1,
                deterministic=True, seed=7, max_bin=63)
ROUNDS = int(os.environ.get('ROUNDS', '300'))
SHARE = float(os.environ.get('SHARE', '0.65'))
"""The trees' part in the log odds; the lines have the rest."""
SHIFT = float(os.environ.get('SHIFT', '0.2'))
"""Added to the calibrated log odds: a link at 0.5 then stands for a chance a little below, which trades a little
calibration for the balance of what is found and what is missed."""
RIDGE = dict(voices=60.0, few=float(os.environ.get('RIDGE', '60')), many=100.0, foreign=100.0)
KINDS = dict(voices=['voices'], few=['news', 'news-more', 'written', 'cut', 'longer'], many=['alignment', 'mixed'], foreign=['crosslingual', 'written'])
"""What each kind of pair is fitted on; of `written` a pair across languages is foreign, the others are of few articles."""
MOVED = dict(voices=0.3, few=0.3, many=0.3, foreign=0.4)
"""Added to the calibrated log odds of a kind, so that a link at 0.5 stands where its threshold lies. Chosen by judgement from the held-out figures:
f1 rises up to 0.8, precision falls below 0.6 and the calibration gap leaves 0.05 before that."""


class Data:
    """One file's pairs of statements: `set`, `keys` (articles, sentences, statements), `rows`, `y` (-1: not asked), `folds` (two a pair)."""

    def __init__(self, name, data, folder, depth):
        read = lambda name: [json.loads(line) for line in open(os.path.join(folder if name in MADE else data, name + '.jsonl'), encoding='utf-8')]
        sets = read(name)
        raw = np.fromfile(os.path.join(folder, f'{name}.{depth}.bin'), dtype=np.dtype([('k', '<u4', 7), ('f', '<f4', WIDTH)]))
        self.name, self.keys, self.rows = name, raw['k'][:, 1:].astype(np.int64), raw['f'].copy()
        self.set = raw['k'][:, 0].astype(int)
        if name in MIXED:
            places = {(s, a, x): place for s, event in enumerate(sets) for a, article in enumerate(event['from']) for x, place in enumerate(article)}
            of = lambda columns: [places[tuple(key)] for key in np.c_[self.set, self.keys[:, columns]].tolist()]
            one, other = of([0, 1]), of([3, 4])
            self.folds = np.array([[x[1] for x in one], [y[1] for y in other]]) % FOLDS
            self.y = mixed_labels(one, other, {n: Marks(n, read(n)) for n in ('news', 'alignment')})
        else:
            fold = np.array([event.get('of', i) for i, event in enumerate(sets)])[self.set] % FOLDS
            self.folds = np.array([fold, fold])
            marks = Marks('news' if name in ('cut', 'news-more') else 'written' if name in WRITTEN else name, sets)
            self.y = np.array([marks.label(s, a, x, b, y) for s, a, x, _, b, y, _ in raw['k'].tolist()], np.int8)
        self.sentences = ((self.set * 1000 + self.keys[:, 0]) * 1000 + self.keys[:, 1]) * 1000000 + self.keys[:, 3] * 1000 + self.keys[:, 4]
        self.weight = WEIGHT[name]
        self.versions = [event.get('versions') for event in sets]

    def share(self, plain):
        """How often each asked pair counts, by a score of it: of those that look least alike a few stand for all."""
        if self.name not in MIXED:
            return (self.y >= 0).astype(np.float64)
        hard = (self.y == 1) | (plain >= np.quantile(plain, 1 - HARD))
        taken = np.random.default_rng(5).random(len(plain)) < RATE
        return np.where(self.y < 0, 0, np.where(hard, 1.0, taken / RATE))


class Marks:
    """What is marked in a file of event sets."""

    def __init__(self, name, sets):
        self.name, self.sets = name, sets
        self.sure = [[{tuple(q[:4]) for q in pairs} for pairs in event['gold'].values()] for event in sets] if name == 'news' else None

    def label(self, s, a, x, b, y):
        """1 parallel, 0 not, -1 not asked."""
        if self.name == 'written':
            facts = self.sets[s]['facts']
            return int(bool(set(facts[a][x]) & set(facts[b][y])))
        gold, arts = self.sets[s]['gold'], self.sets[s]['articles']
        if self.name == 'news':
            q = (a, x, b, y) if a < b else (b, y, a, x)
            told = {q in sure for sure in self.sure[s]}
            return int(True in told) if len(told) == 1 else -1
        if self.name == 'alignment':
            g = gold[arts[a]['id']].get(str(x))
            h = g is not None and gold[arts[b]['id']].get(str(y))
            return -1 if g is None or h is None else int(bool(set(g) & set(h)))
        return int(gold[arts[a]['id']][x] == gold[arts[b]['id']][y])


def mixed_labels(one, other, marks):
    """Sentences of two events are not parallel, those of one are what is marked."""
    out = np.zeros(len(one), np.int8)
    for i, ((file, s, a, x), (its, t, b, y)) in enumerate(zip(one, other)):
        if file == its and s == t:
            out[i] = marks[file].label(s, a, x, b, y)
    return out


def average_precision(p, y):
    order = np.lexsort((y, -p))
    hit = y[order].cumsum()
    return float((hit / np.arange(1, len(y) + 1))[y[order] == 1].sum() / max(y.sum(), 1))


def f1(p, y, at=0.5):
    got = p >= at
    return 2 * (got & (y == 1)).sum() / max(got.sum() + y.sum(), 1)


def gap(p, y):
    bins = np.minimum((p * 10).astype(int), 9)
    return sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(10)) / max(len(p), 1)


def figures(data, p):
    """By sentences: a pair has the best score of its statements."""
    asked = data.y >= 0
    order = np.argsort(data.sentences[asked], kind='stable')
    keys = data.sentences[asked][order]
    first = np.r_[True, keys[1:] != keys[:-1]]
    p, y = np.maximum.reduceat(p[asked][order], np.flatnonzero(first)), data.y[asked][order][first].astype(int)
    part = p >= 0.1
    best = max((f1(p, y, t), t) for t in np.arange(0.1, 0.9, 0.02))
    return (f'{data.name}: ap {average_precision(p, y):.3f} f1 {f1(p, y):.3f} (best {best[0]:.3f} at {best[1]:.2f})'
            f' ece {gap(p[part], y[part]):.3f}')


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def line(x, y, weight, ridge):
    """Logistic regression over bounded standard scores."""
    mean, spread = x.mean(0), x.std(0)
    spread = np.where(spread < 1e-6, 1e6, spread)
    z = np.c_[np.clip((x - mean) / spread, -4, 4), np.ones(len(x))].astype(np.float64)
    w, penalty = np.zeros(z.shape[1]), np.eye(z.shape[1]) * ridge
    penalty[-1, -1] = 0
    for _ in range(20):
        p = sigmoid(z @ w)
        step = np.linalg.solve((z * (weight * p * (1 - p) + 1e-9)[:, None]).T @ z + penalty, z.T @ (weight * (p - y)) + penalty @ w)
        w -= step
        if np.abs(step).max() < 1e-4:
            break
    return dict(mean=mean, spread=spread, weight=w[:-1], base=w[-1])


def odds(of, x):
    return np.clip((x - of['mean']) / of['spread'], -4, 4) @ of['weight'] + of['base']


class Stage:
    """Trees over everything and a line a kind of set. `rows`: the features of each data's pairs; `use`: masks."""

    def __init__(self, datas, rows, use):
        counts = {n: use[n] * datas[n].share(rows[n][:, OWN + NEAR]) for n in NAMES}

        def taken(names, of=None):
            kind = lambda n: np.ones(len(rows[n]), bool) if of is None else kinds(rows[n], of)
            take = {n: (counts[n] > 0) & kind(n) for n in names}
            return (np.concatenate([rows[n][take[n]] for n in names]),
                    np.concatenate([datas[n].y[take[n]] for n in names]).astype(int),
                    np.concatenate([counts[n][take[n]] * WEIGHT[n] for n in names]))

        x, y, w = taken(NAMES)
        self.trees = lightgbm.train(SETTINGS, lightgbm.Dataset(x, y, weight=w), num_boost_round=ROUNDS) if SHARE else None
        # the weights between kinds are the trees' affair: a line knows one kind, whose first file counts whole
        self.lines = {}
        for kind, names in KINDS.items():
            x, y, w = taken(names, kind)
            self.lines[kind] = line(x, y, w / WEIGHT[names[0]], RIDGE[kind])

    def odds(self, x):
        foreign = x[:, FOREIGN] > 0.5
        many = np.clip((x[:, ARTICLES] - FEW_TO) / (MANY_FROM - FEW_TO), 0, 1)
        lines = np.where(foreign, odds(self.lines['foreign'], x), np.where(x[:, ARTICLES] < ALONE, odds(self.lines['voices'], x),
                         many * odds(self.lines['many'], x) + (1 - many) * odds(self.lines['few'], x)))
        trees = self.trees.predict(x, raw_score=True) if SHARE else 0.0
        return SHARE * trees + (1 - SHARE) * lines

    def numbers(self, slope, shift, of_kinds=None):
        short = lambda values: [float(f'{v:.6g}') for v in values]
        lines = {kind: dict(base=round(float(l['base'] * (1 - SHARE)), 6), mean=short(l['mean']), spread=short(l['spread']),
                            weight=short(l['weight'] * (1 - SHARE))) for kind, l in self.lines.items()}
        for kind, curve in (of_kinds or {}).items():
            lines[kind]['curve'] = short(curve)
        lines.update(asks_foreign=FOREIGN, asks_articles=ARTICLES, few_to=FEW_TO, many_from=MANY_FROM)
        return dict(base=0.0, trees=forest(self.trees) if SHARE else [], lines=lines, slope=round(slope, 5), shift=round(shift, 5))


def kinds(x, kind):
    """Which pairs are of a kind. Few and many are told apart by their file: between them a pair belongs to both in part."""
    foreign, alone = x[:, FOREIGN] > 0.5, x[:, ARTICLES] < ALONE
    return foreign if kind == 'foreign' else ~foreign & alone if kind == 'voices' else ~foreign & ~alone


ALONE = 0.3
"""Below this logarithm of the number of articles there is one."""
FEW_TO, MANY_FROM = round(float(np.log(4)), 4), round(float(np.log(14)), 4)


def held_out(datas, rows):
    """Log odds of every pair by a stage that saw nothing of its event."""
    held = {n: np.zeros(len(d.y)) for n, d in datas.items()}
    for fold in range(FOLDS):
        stage = Stage(datas, rows, {n: (d.folds != fold).all(0) for n, d in datas.items()})
        for n, d in datas.items():
            there = d.folds[0] == fold
            held[n][there] = stage.odds(rows[n][there])
    return held


def platt(z, y, w):
    slope, shift = 1.0, 0.0
    for _ in range(60):
        p = sigmoid(slope * z + shift)
        g, h = w * (p - y), w * p * (1 - p) + 1e-9
        hessian = np.array([[(h * z * z).sum(), (h * z).sum()], [(h * z).sum(), h.sum()]])
        step = np.linalg.solve(hessian, [(g * z).sum(), g.sum()])
        slope, shift = slope - step[0], shift - step[1]
    return float(slope), float(shift)


def calibrated(datas, held):
    """The curve that makes held-out log odds probabilities: news and alignment count alike."""
    asked = {n: d.y >= 0 for n, d in datas.items()}
    z = np.concatenate([held[n][asked[n]] for n in NAMES])
    y = np.concatenate([d.y[asked[n]] for n, d in datas.items()]).astype(float)
    w = np.concatenate([np.full(asked[n].sum(), d.weight / max(d.y[asked[n]].sum(), 1)) for n, d in datas.items()])
    return platt(z, y, w * 1000)


def curves(datas, held):
    """A curve of its own for each kind of set, moved so that a link at 0.5 is where the kind's threshold lies."""
    found = {}
    for kind, names in KINDS.items():
        asked = [(datas[n].y >= 0) & kinds(datas[n].rows, kind) for n in names]
        z = np.concatenate([held[n][k] for n, k in zip(names, asked)])
        y = np.concatenate([datas[n].y[k] for n, k in zip(names, asked)]).astype(float)
        w = np.concatenate([np.full(k.sum(), WEIGHT[n] / WEIGHT[names[0]]) for n, k in zip(names, asked)])
        slope, shift = platt(z, y, w)
        found[kind] = (slope, shift + MOVED[kind])
        print(f'  {kind}: slope {slope:.3f} shift {shift:.3f} moved {MOVED[kind]:.2f}', flush=True)
        for n, k in zip(names, asked):
            print('    ', figures(datas[n], np.where(k, sigmoid(slope * held[n] + found[kind][1]), 0)), flush=True)
    return found


def stage(datas, rows, title):
    held = held_out(datas, rows)
    slope, shift = calibrated(datas, held)
    p = {n: sigmoid(slope * held[n] + shift + SHIFT) for n in NAMES}
    print(title, 'slope', round(slope, 3), 'shift', round(shift, 3))
    for n, d in datas.items():
        print('  held out', figures(d, p[n]), flush=True)
    return p, curves(datas, held), slope, shift + SHIFT


def main(data, folder, depth, out, publish):
    datas = {name: Data(name, data, folder, depth) for name in NAMES}
    for name, d in datas.items():
        print(name, len(set(d.set)), 'events', len(d.y), 'pairs', int((d.y >= 0).sum()), 'asked', int((d.y == 1).sum()), 'parallel', flush=True)
    first = {n: d.rows for n, d in datas.items()}
    if os.environ.get('RESUME'):
        # the first stage as an earlier run left it: its held-out scores, and its numbers in OUT.json
        p = dict(np.load(os.environ['RESUME'] + f'.{depth}.first.npz'))
    else:
        p, _, *curve = stage(datas, first, 'first')
    if os.environ.get('KEEP') and not os.environ.get('RESUME'):
        np.savez(os.environ['KEEP'] + f'.{depth}.first.npz', **p)
    second = {}
    for n, d in datas.items():
        second[n] = d.rows.copy()
        for s in np.unique(d.set):
            there = d.set == s
            second[n][there, OWN + NEAR:] = around(d.keys[there], p[n][there].astype(np.float32), d.versions[s])
    p, of_kinds, *curve2 = stage(datas, second, 'second')
    if os.environ.get('KEEP'):
        np.savez(os.environ['KEEP'] + f'.{depth}.second.npz', **p)
    if publish:
        everything = {n: np.ones(len(d.y), bool) for n, d in datas.items()}
        kept = json.load(open(out))['first'] if os.environ.get('RESUME') else Stage(datas, first, everything).numbers(*curve)
        numbers = dict(first=kept, second=Stage(datas, second, everything).numbers(*curve2, of_kinds))
        with open(out, 'w') as f:
            json.dump(numbers, f, separators=(',', ':'))


def forest(model):
    trees = []
    for tree in model.dump_model()['tree_info']:
        flat = dict(feature=[], threshold=[], low=[], high=[], value=[])

        def walk(node):
            at = len(flat['feature'])
            leaf = 'split_feature' not in node
            for k, v in dict(feature=-1 if leaf else node['split_feature'],
                             threshold=0 if leaf else float(np.format_float_scientific(np.float32(node['threshold']), unique=True)),
                             low=0, high=0, value=round(node['leaf_value'] * SHARE, 6) if leaf else 0).items():
                flat[k].append(v)
            if not leaf:
                flat['low'][at] = walk(node['left_child'])
                flat['high'][at] = walk(node['right_child'])
            return at
        walk(tree['tree_structure'])
        trees.append(flat)
    return trees


if __name__ == '__main__':
    main(*sys.argv[1:5], publish='--publish' in sys.argv)
