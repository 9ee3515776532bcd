"""Fits the numbers of `assets/alignment` and prints what they are worth on events that they did not see.

    cargo run --release --example alignment_features -- deep first < SETS.jsonl > rows.bin     (per set file, depth, stage)
    python fit.py DATA_FOLDER ROWS_FOLDER DEPTH STAGE OUT.json [--publish]

DATA_FOLDER holds news.jsonl, alignment.jsonl and crosslingual.jsonl (event sets with gold pairs); ROWS_FOLDER the
feature rows as NAME.DEPTH.STAGE.bin. Needs numpy and lightgbm. The folds are whole events: no event is on both sides.
Only numbers leave this script: trees, a slope and a shift.
"""
import json, os, sys
import numpy as np, lightgbm

NAMES = ['news', 'alignment', 'crosslingual']
OWN, AROUND = 24, 10
WIDTH = OWN + AROUND
WEIGHT = dict(news=1.0, alignment=0.6, crosslingual=0.25)
FOLDS = 4
SETTINGS = dict(objective='binary', learning_rate=0.05, num_leaves=12, min_data_in_leaf=60, feature_fraction=0.5,
                bagging_fraction=0.7, bagging_freq=1, lambda_l2=5.0, use_missing=False, num_threads=2, verbose=-1,
                deterministic=True, seed=7, max_bin=127)
ROUNDS = 160


def labels(name, sets, rows):
    """1 parallel, 0 not, -1 not asked."""
    out = np.full(len(rows), -1, np.int8)
    for i, (s, a, x, b, y) in enumerate(rows.tolist()):
        event, arts = sets[s], sets[s]['articles']
        if name == 'news':
            q = (a, x, b, y) if a < b else (b, y, a, x)
            one, two = (q in event['sure'][r] for r in 'AB')
            if one == two:
                out[i] = one
        elif name == 'alignment':
            g, h = event['gold'][arts[a]['id']].get(str(x)), event['gold'][arts[b]['id']].get(str(y))
            if g is not None and h is not None:
                out[i] = bool(set(g) & set(h))
        else:
            out[i] = event['gold'][arts[a]['id']][x] == event['gold'][arts[b]['id']][y]
    return out


def load(data, folder, depth, stage):
    got = {}
    for name in NAMES:
        with open(os.path.join(data, name + '.jsonl'), encoding='utf-8') as f:
            sets = [json.loads(line) for line in f]
        for s in sets:
            if name == 'news':
                s['sure'] = {r: {(w, x, y, z) for w, x, y, z, _ in s['gold'][r]} for r in 'AB'}
        raw = np.fromfile(os.path.join(folder, f'{name}.{depth}.{stage}.bin'), dtype=np.dtype([('k', '<u4', 5), ('f', '<f4', WIDTH)]))
        y = labels(name, sets, raw['k'])
        keep = y >= 0
        got[name] = (raw['k'][keep][:, 0].astype(int), raw['f'][keep].copy(), y[keep].astype(int))
    return got


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


def figures(name, p, y):
    part = p >= 0.1 if name == 'news' else np.ones(len(p), bool)
    best = max((f1(p, y, t), t) for t in np.arange(0.1, 0.9, 0.02))
    return f'{name}: ap {average_precision(p, y):.3f} f1 {f1(p, y):.3f} (best {best[0]:.3f} at {best[1]:.2f}) ece {gap(p[part], y[part]):.3f}'


def train(parts):
    x = np.concatenate([f for _, f, _, _ in parts])
    y = np.concatenate([t for _, _, t, _ in parts])
    w = np.concatenate([np.full(len(t), w) for _, _, t, w in parts])
    return lightgbm.train(SETTINGS, lightgbm.Dataset(x, y, weight=w), num_boost_round=ROUNDS)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def main(data, folder, depth, stage, out, publish):
    got = load(data, folder, depth, stage)
    for name, (s, _, y) in got.items():
        print(name, len(set(s)), 'events', len(y), 'pairs', int(y.sum()), 'parallel')
    held = {name: np.zeros(len(y)) for name, (_, _, y) in got.items()}
    for fold in range(FOLDS):
        model = train([(n, f[s % FOLDS != fold], y[s % FOLDS != fold], WEIGHT[n]) for n, (s, f, y) in got.items()])
        for n, (s, f, y) in got.items():
            there = s % FOLDS == fold
            held[n][there] = model.predict(f[there], raw_score=True)
    z = np.concatenate([held[n] for n in NAMES]); y = np.concatenate([got[n][2] for n in NAMES])
    w = np.concatenate([np.full(len(got[n][2]), WEIGHT[n]) for n in NAMES])
    slope, shift = platt(z, y, w)
    shift += SHIFT
    print('slope', round(slope, 3), 'shift', round(shift, 3))
    for n in NAMES:
        print('held out', figures(n, sigmoid(slope * held[n] + shift), got[n][2]))
    model = train([(n, f, y, WEIGHT[n]) for n, (_, f, y) in got.items()])
    gain = model.feature_importance('gain')
    print('features by gain', [(int(i), int(gain[i])) for i in np.argsort(-gain)[:20]])
    stages = json.load(open(out)) if os.path.exists(out) else {}
    stages[stage] = dict(forest(model), slope=round(float(slope), 5), shift=round(float(shift), 5))
    if publish:
        with open(out, 'w') as f:
            json.dump(stages, f, separators=(',', ':'))


SHIFT = float(os.environ.get('SHIFT', '0.3'))
"""Added to the calibrated log odds: links at 0.5 then stand for a chance of about .43, which trades a little
calibration for the balance of what is found and what is missed."""


def platt(z, y, w):
    slope, shift = 1.0, 0.0
    for _ in range(60):
        p = sigmoid(slope * z + shift)
        g, h = w * (p - y), w * p * (1 - p) + 1e-9
        hessian = np.array([[(h * z * z).sum(), (h * z).sum()], [(h * z).sum(), h.sum()]])
        step = np.linalg.solve(hessian, [(g * z).sum(), g.sum()])
        slope, shift = slope - step[0], shift - step[1]
    return slope, shift


def forest(model):
    trees = []
    for tree in model.dump_model()['tree_info']:
        flat = dict(feature=[], threshold=[], low=[], high=[], value=[])

        def walk(node):
            at = len(flat['feature'])
            leaf = 'split_feature' not in node
            for k, v in dict(feature=-1 if leaf else node['split_feature'],
                             threshold=0 if leaf else float(np.format_float_scientific(np.float32(node['threshold']), unique=True)),
                             low=0, high=0, value=round(node['leaf_value'], 6) if leaf else 0).items():
                flat[k].append(v)
            if not leaf:
                flat['low'][at] = walk(node['left_child'])
                flat['high'][at] = walk(node['right_child'])
            return at
        walk(tree['tree_structure'])
        trees.append(flat)
    return dict(base=0.0, trees=trees)


if __name__ == '__main__':
    main(*sys.argv[1:6], publish='--publish' in sys.argv)
