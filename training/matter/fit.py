"""Fits which two statements answer one question, and how far groups are joined; prints B-cubed f1 on events that were not seen.

    cargo run --release --example alignment_features -- deep matters < SETS.jsonl > ROWS.bin     (written.jsonl and voices.jsonl of ../meaning/sets.py)
    fit.py ROWS_FOLDER OUT.json [--publish]        ROWS_FOLDER holds NAME.jsonl, NAME.matters.deep.bin and NAME.matters.quick.bin
"""
import json, os, sys
import numpy as np, lightgbm

WIDTH, FOLDS = 20, 5
SETTINGS = dict(objective='binary', learning_rate=0.05, num_leaves=12, min_data_in_leaf=60, feature_fraction=0.5, bagging_fraction=0.7,
                bagging_freq=1, lambda_l2=10.0, use_missing=False, num_threads=1, verbose=-1, deterministic=True, seed=5, max_bin=63)
ROUNDS = 250


def load(folder, depth, names=('written', 'voices')):
    """[(event, pairs (n × 2 sentence positions), rows, same question (1, 0, -1 not asked), matter of each statement, sentence of each)]"""
    found = []
    for name in names:
        sets = [json.loads(x) for x in open(os.path.join(folder, name + '.jsonl'), encoding='utf-8')]
        raw = np.fromfile(os.path.join(folder, f'{name}.matters.{depth}.bin'), dtype=np.dtype([('k', '<u4', 7), ('f', '<f4', WIDTH)]))
        for s in np.unique(raw['k'][:, 0]):
            part = raw[raw['k'][:, 0] == s]
            of = sets[s]['matters']
            keys = part['k'][:, 1:].astype(int)
            units = sorted({tuple(k) for k in keys[:, :3].tolist()} | {tuple(k) for k in keys[:, 3:].tolist()})
            at = {u: i for i, u in enumerate(units)}
            pairs = np.array([[at[tuple(k[:3])], at[tuple(k[3:])]] for k in keys.tolist()])
            matter = [of[a][x] for a, x, _ in units]
            y = np.array([-1 if matter[i] is None or matter[j] is None else int(matter[i] == matter[j]) for i, j in pairs])
            found.append((f'{name}-{s}', name, pairs, part['f'].copy(), y, matter, [(a, x) for a, x, _ in units]))
    return found


def clusters(n, pairs, p, cut):
    """Average linkage down to `cut`; the pairs with certain links (a point) are told by the rows."""
    s = np.zeros((n, n))
    s[pairs[:, 0], pairs[:, 1]] = s[pairs[:, 1], pairs[:, 0]] = p
    members = {i: [i] for i in range(n)}
    while len(members) > 1:
        keys = list(members)
        size = np.array([len(members[k]) for k in keys])
        block = s[np.ix_(keys, keys)] / (size[:, None] * size[None, :])
        np.fill_diagonal(block, -1)
        i, j = np.unravel_index(block.argmax(), block.shape)
        if block[i, j] < cut:
            break
        a, b = keys[i], keys[j]
        members[a] += members.pop(b)
        s[a, :] += s[b, :]
        s[:, a] += s[:, b]
    label = np.zeros(n, int)
    for k, v in members.items():
        label[v] = k
    return label


def bcubed(found, gold):
    p = r = 0.0
    for i in range(len(gold)):
        same = [k for k in range(len(gold)) if found[k] == found[i]]
        true = [k for k in range(len(gold)) if gold[k] == gold[i]]
        both = sum(gold[k] == gold[i] for k in same)
        p += both / len(same) / len(gold)
        r += both / len(true) / len(gold)
    return 2 * p * r / (p + r)


def figure(event, p, cut):
    _, _, pairs, _, _, matter, sentence = event
    label = clusters(len(matter), pairs, p, cut)
    first = {}
    for i, s in enumerate(sentence):
        first.setdefault(s, i)
    keep = [i for i in first.values() if matter[i] is not None]
    return bcubed([label[i] for i in keep], [matter[i] for i in keep])


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
    return trees


def train(events):
    x = np.concatenate([e[3][e[4] >= 0] for e in events])
    y = np.concatenate([e[4][e[4] >= 0] for e in events])
    w = np.concatenate([np.full((e[4] >= 0).sum(), 1 / max((e[4] >= 0).sum(), 1)) for e in events])
    return lightgbm.train(SETTINGS, lightgbm.Dataset(x, y, weight=w / w.mean()), num_boost_round=ROUNDS)


def main(folder, out, publish):
    product = {}
    for depth in ('deep', 'quick'):
        events = load(folder, depth)
        held = {}
        for fold in range(FOLDS):
            model = train([e for k, e in enumerate(events) if k % FOLDS != fold])
            for k, e in enumerate(events):
                if k % FOLDS == fold:
                    held[k] = model.predict(e[3])
        best = (0.0, 0.5)
        for cut in np.arange(0.16, 0.6, 0.04):
            f = [figure(e, held[k], cut) for k, e in enumerate(events)]
            wires = [v for v, e in zip(f, events) if e[1] == 'voices']
            print(depth, f'cut {cut:.2f} f1 {np.mean(f):.3f} voices {np.mean(wires):.3f} accounts {np.mean([v for v, e in zip(f, events) if e[1] != "voices"]):.3f}', flush=True)
            best = max(best, (float(np.mean(f)), float(cut)))
        product[depth] = dict(forest=dict(base=0.0, trees=forest(train(events)), slope=1.0, shift=0.0), cut=round(best[1], 3))
    if publish:
        json.dump(product, open(out, 'w'), separators=(',', ':'))


if __name__ == '__main__':
    main(*sys.argv[1:3], publish='--publish' in sys.argv)
