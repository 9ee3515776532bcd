"""Trains the tagger of attributions and says what it is worth, by language, on events that it did not see.

    train.py E5_Q4.bin TOKENIZER.json SHARED TRAINING STATES.npz --fold 0|1|2|none --out OUT.pt [--rounds N]

Figures are those of the attribution task: an attribution counts where its content overlaps a marked one by half.
"""
import argparse, collections, json, os, random, sys, time
import numpy as np, torch, torch.nn.functional as F
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'grammar')]
import importlib.util
spec = importlib.util.spec_from_file_location('tagger_network', os.path.join(HERE, 'network.py'))
tagger_network = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tagger_network)
Tagger, KINDS, TIES = tagger_network.Tagger, tagger_network.KINDS, tagger_network.TIES
from texts import everything

PREFIX, SKIP, LONGEST = 'query: ', 3, 300
LAYERS = (4, 7, 9)


def read(encoder, sentences, path):
    """Token offsets and states of every sentence; what is known already is not read again."""
    known = {}
    if os.path.exists(path):
        with np.load(path, allow_pickle=True) as f:
            starts = f['starts']
            known = {t: (o, r) for t, o, r in zip(f['texts'], np.split(f['offsets'], starts[1:-1]), np.split(f['rows'], starts[1:-1]))}
    todo = sorted({s.text for s in sentences if s.text not in known}, key=len)
    shift = len(PREFIX)
    with torch.no_grad():
        for at in range(0, len(todo), 32):
            texts = todo[at:at + 32]
            coded = [encoder.tok.encode(PREFIX + t) for t in texts]
            width = min(LONGEST, max(len(c.ids) for c in coded))
            ids, mask = np.ones((len(texts), width), np.int64), np.zeros((len(texts), width), bool)
            for k, c in enumerate(coded):
                part = c.ids[:width]
                ids[k, :len(part)], mask[k, :len(part)] = part, True
            out = torch.cat(encoder.forward(ids, mask, list(LAYERS)), -1).numpy().astype(np.float16)
            for k, c in enumerate(coded):
                n = min(len(c.ids) - 1, width)
                offsets = np.array([(max(a - shift, 0), max(b - shift, 0)) for a, b in c.offsets[SKIP:n]], np.int32).reshape(-1, 2)
                known[texts[k]] = (offsets, out[k, SKIP:n])
    if todo:
        texts = list(known)
        np.savez(path, texts=np.array(texts, object), starts=np.r_[0, np.cumsum([len(known[t][0]) for t in texts])],
                 offsets=np.concatenate([known[t][0] for t in texts]), rows=np.concatenate([known[t][1] for t in texts]))
    return known


def tokens_of(offsets, span):
    inside = [k for k, (a, b) in enumerate(offsets) if a < span[1] and b > span[0] and b > a]
    return (inside[0], inside[-1] + 1) if inside else None


def labels(sentence, offsets):
    tags = np.zeros((len(offsets), len(KINDS)), np.int64)
    ties = []
    for a in sorted(sentence.attributions, key=lambda a: -sum(e - s for s, e in a['content'])):
        content = [t for t in (tokens_of(offsets, s) for s in a['content']) if t]
        one = {k: tokens_of(offsets, a[k]) if a[k] else None for k in TIES}
        if not content:
            continue
        for kind, spans in (('content', content), ('source', [one['source']] if one['source'] else []), ('cue', [one['cue']] if one['cue'] else [])):
            k = KINDS.index(kind)
            for s, e in spans:
                tags[s:e, k] = 2
                tags[s, k] = 1
        ties.append((content, one))
    return tags, ties


def decode(scores):
    """The most probable spans of one kind (n × 3 log-probabilities): inside follows begin or inside only."""
    n = len(scores)
    best, back = np.zeros((n, 3)), np.zeros((n, 3), int)
    best[0] = scores[0]
    best[0, 2] = -1e9
    for i in range(1, n):
        for k in range(3):
            options = best[i - 1].copy()
            if k == 2:
                options[0] = -1e9
            back[i, k] = options.argmax()
            best[i, k] = options.max() + scores[i, k]
    path = [int(best[-1].argmax())]
    for i in range(n - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    path.reverse()
    spans, start = [], None
    for i, k in enumerate(path + [0]):
        if start is not None and k != 2:
            spans.append((start, i))
            start = None
        if k == 1:
            start = i
    return spans


def predict(model, rows, offsets):
    x, tags = model(torch.from_numpy(rows.astype(np.float32))[None], torch.ones(1, len(rows), dtype=torch.bool))
    logs = tags[0].log_softmax(-1).numpy()
    spans = {k: decode(logs[:, i]) for i, k in enumerate(KINDS)}
    found = []
    for content in spans['content']:
        one = dict(content=[content])
        for k, kind in enumerate(TIES):
            scores = model.tie(x[0], k, [content], spans[kind]).softmax(0)
            best = int(scores.argmax())
            one[kind] = spans[kind][best] if best < len(spans[kind]) else None
        found.append(one)
    # contents with the same cue are one attribution in parts
    merged = []
    for one in found:
        same = next((m for m in merged if one['cue'] and m['cue'] == one['cue'] and m['source'] == one['source']), None)
        if same:
            same['content'] += one['content']
        else:
            merged.append(one)
    place = lambda s: (int(offsets[s[0]][0]), int(offsets[s[1] - 1][1]))
    return [dict(content=[place(c) for c in m['content']], **{k: place(m[k]) if m[k] else None for k in TIES}) for m in merged]


def cover(spans):
    return {i for a, b in spans if (a, b) for i in range(a, b)}


def iou(a, b):
    return len(a & b) / len(a | b) if a | b else 0.0


def figures(model, sentences, known):
    """{language: (f1, source f1, cue f1, content f1)} and their mean."""
    n = collections.defaultdict(lambda: [0] * 8)
    model.eval()
    with torch.no_grad():
        for s in sentences:
            offsets, rows = known[s.text]
            if not len(rows):
                continue
            gold = [{k: cover(a[k] if k == 'content' else [a[k]] if a[k] else []) for k in KINDS} for a in s.attributions]
            pred = [{k: cover(a[k] if k == 'content' else [a[k]] if a[k] else []) for k in KINDS} for a in predict(model, rows, offsets)]
            ranked = sorted(((iou(g['content'], p['content']), gi, pi) for gi, g in enumerate(gold) for pi, p in enumerate(pred)), reverse=True)
            gu, pu, src, cue = set(), set(), 0, 0
            for v, gi, pi in ranked:
                if v >= .5 and gi not in gu and pi not in pu:
                    gu.add(gi)
                    pu.add(pi)
                    same = lambda k: iou(gold[gi][k], pred[pi][k]) >= .5 or not gold[gi][k] | pred[pi][k]
                    src += same('source')
                    cue += same('cue')
            gc, pc = set().union(*[g['content'] for g in gold]), set().union(*[p['content'] for p in pred])
            for i, v in enumerate((len(gu), len(pred), len(gold), src, cue, len(gc & pc), len(pc), len(gc))):
                n[s.language][i] += v
    model.train()
    f = lambda hit, p, g: round(2 * hit / (p + g), 3) if p + g else 0.0
    per = {l: (f(t[0], t[1], t[2]), f(t[3], t[1], t[2]), f(t[4], t[1], t[2]), f(t[5], t[6], t[7])) for l, t in sorted(n.items()) if t[2]}
    return dict(mean=[round(float(np.mean([v[k] for v in per.values()])), 3) for k in range(4)], **per)


def main():
    p = argparse.ArgumentParser()
    for name in ('weights', 'tokenizer', 'shared', 'training', 'states'):
        p.add_argument(name)
    p.add_argument('--fold', default='0')
    p.add_argument('--out', required=True)
    p.add_argument('--rounds', type=int, default=12)
    p.add_argument('--rate', type=float, default=1.5e-3)
    p.add_argument('--blocks', default='conv,attn,conv,attn')
    p.add_argument('--body', type=int, default=256)
    p.add_argument('--drop', type=float, default=0.25)
    p.add_argument('--threads', type=int, default=1)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--share', type=float, default=1.0)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    from encoder import Enc
    sentences = everything(a.shared, a.training)
    known = read(Enc(a.weights, a.tokenizer), sentences, a.states)
    fold = None if a.fold == 'none' else int(a.fold)
    train = [s for s in sentences if s.fold >= 0 and s.fold != fold and len(known[s.text][0])]
    held = [s for s in sentences if s.fold == -1 or s.fold == fold]
    if a.share < 1:
        events = sorted({s.event for s in train})
        taken = set(rng.sample(events, int(len(events) * a.share)))
        train = [s for s in train if s.event in taken]
    marked = {id(s): labels(s, known[s.text][0]) for s in train}
    count = collections.Counter(s.language for s in train)
    print(len(train), 'sentences', sum(len(s.attributions) for s in train), 'attributions to train on', dict(count), len(held), 'held out', flush=True)
    model = Tagger(384 * len(LAYERS), a.body, a.blocks, drop=a.drop)
    optimiser = torch.optim.AdamW(model.parameters(), lr=a.rate, weight_decay=0.02)
    size, began, done = 24, time.time(), 0
    total = a.rounds * (len(train) // size + 1)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    for number in range(a.rounds):
        order = sorted(train, key=lambda s: len(known[s.text][0]) + rng.random() * 12)
        batches = [order[k:k + size] for k in range(0, len(order), size)]
        rng.shuffle(batches)
        losses = []
        for group in batches:
            for g in optimiser.param_groups:
                g['lr'] = a.rate * min(1, (done + 1) / 50) * max(0.02, 1 - done / total)
            width = max(len(known[s.text][0]) for s in group)
            x, mask = torch.zeros(len(group), width, 384 * len(LAYERS)), torch.zeros(len(group), width, dtype=torch.bool)
            y = torch.full((len(group), width, len(KINDS)), -100)
            for k, s in enumerate(group):
                n = len(known[s.text][0])
                x[k, :n] = torch.from_numpy(known[s.text][1].astype(np.float32))
                mask[k, :n] = True
                y[k, :n] = torch.from_numpy(marked[id(s)][0])
            states, tags = model(x, mask)
            weight = torch.tensor([(sum(count.values()) / len(count) / count[s.language]) ** 0.4 for s in group])
            each = F.cross_entropy(tags.reshape(-1, 3), y.reshape(-1), ignore_index=-100, reduction='none').view(len(group), -1).sum(1)
            loss = (each * weight).sum() / mask.sum()
            ties, m = 0.0, 0
            for k, s in enumerate(group):
                spans = marked[id(s)][1]
                for kind, name in enumerate(TIES):
                    others = sorted({one[name] for _, one in spans if one[name]})
                    for content, one in spans:
                        target = others.index(one[name]) if one[name] else len(others)
                        ties = ties + F.cross_entropy(model.tie(states[k], kind, content, others)[None], torch.tensor([target])) * weight[k]
                        m += 1
            if m:
                loss = loss + 0.15 * ties / m
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            losses.append(loss.item())
            done += 1
            keep = min(0.995, done / (done + 10))
            for k, v in model.state_dict().items():
                average[k].mul_(keep).add_(v, alpha=1 - keep)
        if number % 4 == 3 or number == a.rounds - 1:
            current = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average)
            print('round', number + 1, f'{time.time() - began:.0f} s loss {np.mean(losses):.3f}', json.dumps(figures(model, held, known)), flush=True)
            torch.save(dict(model=average, arguments=vars(a)), a.out)
            model.load_state_dict(current)


if __name__ == '__main__':
    main()
