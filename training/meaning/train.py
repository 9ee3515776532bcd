"""Tunes the upper layers for meaning on marked sets and says what they are worth on events that they did not see.

    train.py E5_Q4.bin SHARED TRAINING STATES.npz --first 6|9 --fold 0|1|2|none --out OUT.pt [--rounds N] [--share S]

One step reads one to three sets together. The loss asks two things: that what is parallel to a sentence comes before everything else
of the batch (InfoNCE with every positive; Oord and others 2018, Khosla and others 2020), and that the score is a probability (cross-entropy over the pairs of the set).
"""
import argparse, copy, json, os, random, sys, time
import numpy as np, torch, torch.nn.functional as F
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'grammar')]
from model import Meaning
from states import States
from sets import everything

PER_SET = 44
"""Sentences that a step takes of one set at most."""


def average_precision(score, y):
    order = np.lexsort((y, -score))
    hit = y[order].cumsum()
    return float((hit / np.arange(1, len(y) + 1))[y[order] == 1].sum() / max(y.sum(), 1))


def batch(states, texts):
    rows = [states.rows[t] for t in texts]
    width = max(map(len, rows))
    x = torch.zeros(len(rows), width, 384)
    mask = torch.zeros(len(rows), width, dtype=torch.bool)
    for k, r in enumerate(rows):
        x[k, :len(r)] = torch.from_numpy(r.astype(np.float32))
        mask[k, :len(r)] = True
    return x, mask


def all_pairs(model, states, texts, size=16):
    """The likeness of every two of `texts`, read in groups of like length so that little is computed for padding."""
    order = sorted(range(n := len(texts)), key=lambda k: len(states.rows[texts[k]]))
    groups = [order[k:k + size] for k in range(0, n, size)]
    read = [model.encode(*batch(states, [texts[k] for k in g])) for g in groups]
    back = torch.empty(n, dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(n)
    rows = [[model.likeness(a, b) if i <= j else None for j, b in enumerate(read)] for i, a in enumerate(read)]
    out = []
    for k in range(3):
        whole = torch.cat([torch.cat([rows[i][j][k] if i <= j else rows[j][i][k].T for j in range(len(read))], 1) for i in range(len(read))])
        out.append(whole[back][:, back])
    return out


def evaluate(model, states, sets, keep=None):
    """Mean average precision of a set's pairs, by kind, of sentence vectors, matched words and both."""
    model.eval()
    found = {}
    with torch.no_grad():
        for s in sets:
            if len(s) > 260:
                continue
            ask = np.triu(s.labels >= 0, 1)
            y = s.labels[ask].astype(int)
            if not y.sum():
                continue
            scores = [v.numpy() for v in all_pairs(model, states, s.texts)]
            if keep is not None:
                keep[s.name] = np.stack(scores).astype(np.float16)
            found.setdefault(s.kind, []).append([average_precision(v[ask], y) for v in scores])
    model.train()
    return {k: [round(float(x), 3) for x in np.mean(v, 0)] + [len(v)] for k, v in sorted(found.items())}


def sample(rng, s):
    """The sentences of a set that a step takes: all, or those of some parallels and their surroundings."""
    if len(s) <= PER_SET:
        return list(range(len(s)))
    start = rng.randrange(len(s))
    pairs = np.argwhere(np.triu(s.labels == 1, 1))
    pick = set()
    for a, b in pairs[rng.sample(range(len(pairs)), min(10, len(pairs)))] if len(pairs) else []:
        pick |= {int(a), int(b)}
    pick |= {(start + k) % len(s) for k in range(PER_SET)} if len(pick) < PER_SET else set()
    return sorted(sorted(pick, key=lambda _: rng.random())[:PER_SET])


def loss_of(model, states, chosen, base, arguments):
    texts = [s.texts[k] for s, at in chosen for k in at]
    n = len(texts)
    labels = torch.zeros(n, n, dtype=torch.int8)
    inside = torch.zeros(n, n, dtype=torch.bool)
    weight, start = torch.ones(n), 0
    for s, at in chosen:
        end = start + len(at)
        labels[start:end, start:end] = torch.from_numpy(s.labels[np.ix_(at, at)])
        inside[start:end, start:end] = True
        start = end
    both, whole, matched = all_pairs(model, states, texts)
    eye = torch.eye(n, dtype=torch.bool)
    total = 0.0
    known = (labels >= 0) & ~eye
    positive = (labels == 1) & ~eye
    count = positive.sum(1)
    rows = count > 0
    for logits, share in ((both, 1.0), (whole * arguments.sharp, 0.5), (matched * arguments.sharp, 0.5)):
        logits = logits.masked_fill(~known, -1e4)
        # a positive competes with what is not parallel, not with the other positives
        negatives = logits.masked_fill(positive, -1e4).logsumexp(1, keepdim=True)
        each = -(logits - torch.logaddexp(negatives, logits))
        per = (each * positive).sum(1)[rows] / count[rows]
        total = total + share * per.mean() if rows.any() else total
    asked = known & inside
    y = positive[asked].float()
    bce = F.binary_cross_entropy_with_logits(both[asked] + base, y, reduction='none')
    # as if one pair in five were parallel, whatever the set
    weight = torch.where(y > 0, 0.5 / y.mean().clamp(0.02, 0.5), torch.ones_like(y))
    total = total + arguments.bce * (bce * weight).sum() / weight.sum()
    return total


def main():
    p = argparse.ArgumentParser()
    for name in ('weights', 'shared', 'training', 'states'):
        p.add_argument(name)
    p.add_argument('--first', type=int, default=6)
    p.add_argument('--fold', default='0')
    p.add_argument('--out', required=True)
    p.add_argument('--rounds', type=int, default=4)
    p.add_argument('--rate', type=float, default=5e-5)
    p.add_argument('--head-rate', type=float, default=1e-3)
    p.add_argument('--decay', type=float, default=0.9)
    p.add_argument('--dropout', type=float, default=0.1)
    p.add_argument('--sharp', type=float, default=15.0)
    p.add_argument('--bce', type=float, default=1.0)
    p.add_argument('--share', type=float, default=1.0)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--threads', type=int, default=2)
    p.add_argument('--leave-out', default='')
    p.add_argument('--keep', default='')
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    from encoder import read
    weights, _ = read(a.weights)
    states = States(a.states)
    sets = [s for s in everything(a.shared, a.training) if s.kind not in a.leave_out.split(',')]
    sets = [s for s in sets if all(t in states.rows for t in s.texts)]
    fold = None if a.fold == 'none' else int(a.fold)
    train = [s for s in sets if s.fold >= 0 and s.fold != fold]
    held = [s for s in sets if s.fold == -1 or s.fold == fold]
    if not a.keep:
        few = {'facts': 40, 'news-more': 3, 'crosslingual': 3, 'alignment': 2, 'written-voices': 14, 'written-several': 14, 'written-one': 14}
        of = {k: [s for s in held if s.kind == k] for k in sorted({s.kind for s in held})}
        held = [s for k, v in of.items() for s in v[:: max(1, len(v) // few.get(k, len(v)))]]
    if a.share < 1:
        train = rng.sample(train, int(len(train) * a.share))
    model = Meaning(weights, a.first, a.dropout)
    with torch.no_grad():
        model.train(False)
        some = rng.sample(sorted(states.rows), 400)
        total, count = torch.zeros(384), 0
        for at in range(0, 400, 50):
            x, mask = batch(states, some[at:at + 50])
            for layer in model.layers:
                x = layer(x, mask)
            total += x[mask].sum(0)
            count += int(mask.sum())
        model.mean.data = total / count
    base = torch.nn.Parameter(torch.tensor(-8.0))
    print(len(train), 'sets to train on', len(held), 'held out', 'kinds', {k: sum(s.kind == k for s in held) for k in {s.kind for s in held}}, flush=True)
    print('before', json.dumps(evaluate(model, states, held)), flush=True)
    groups = []
    for k, layer in enumerate(model.layers):
        groups.append(dict(params=list(layer.parameters()), lr=a.rate * a.decay ** (len(model.layers) - 1 - k), weight_decay=0.01))
    groups.append(dict(params=[*model.match.parameters(), *model.whole.parameters(), *model.pool.parameters(), *model.word.parameters()], lr=a.head_rate, weight_decay=0.01))
    groups.append(dict(params=[model.parts, base], lr=5e-2, weight_decay=0.0))
    for g in groups:
        g['top'] = g['lr']
    optimiser = torch.optim.AdamW(groups)
    # how often a round takes a set of each kind
    often = {'written-voices': 1.5, 'written-one': 1.5, 'written-several': 1.5, 'facts': 1.0, 'news': 1.0, 'news-more': 0.7, 'alignment': 0.7, 'crosslingual': 0.2}
    plan = []
    for _ in range(a.rounds):
        one = []
        for s in train:
            times = often[s.kind]
            one += [s] * (int(times) + (rng.random() < times % 1))
        rng.shuffle(one)
        events, small = [s for s in one if s.kind != 'facts'], [s for s in one if s.kind == 'facts']
        steps = [[s] for s in events]
        for k, s in enumerate(small):
            steps[k * len(steps) // max(len(small), 1)].append(s)
        rng.shuffle(steps)
        plan.append(steps)
    total_steps = sum(map(len, plan))
    average = copy.deepcopy(model.state_dict())
    done, began, losses = 0, time.time(), []
    model.train()
    for number, steps in enumerate(plan):
        for step in steps:
            rise = min(1.0, (done + 1) / (0.06 * total_steps))
            fall = max(0.05, 1 - done / total_steps)
            for g in groups:
                g['lr'] = g['top'] * rise * fall
            chosen = [(s, sample(rng, s)) for s in step[:9]]
            loss = loss_of(model, states, chosen, base, a)
            if not isinstance(loss, float):
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_([p for g in groups for p in g['params']], 1.0)
                optimiser.step()
                losses.append(loss.item())
            done += 1
            keep = min(0.998, done / (done + 10))
            if done % 4 == 0:
                for k, v in model.state_dict().items():
                    average[k].mul_(keep ** 4).add_(v, alpha=1 - keep ** 4)
            if done % 50 == 0:
                print(f'  step {done}/{total_steps} loss {np.mean(losses[-100:]):.3f} {time.time() - began:.0f} s', flush=True)
        current = copy.deepcopy(model.state_dict())
        model.load_state_dict(average)
        keep = {} if a.keep and number == a.rounds - 1 else None
        print('round', number + 1, f'{time.time() - began:.0f} s', 'average', json.dumps(evaluate(model, states, held, keep)), flush=True)
        torch.save(dict(model=average, base=base.detach(), arguments=vars(a)), a.out)
        if keep is not None:
            np.savez(a.keep, **keep)
        model.load_state_dict(current)


if __name__ == '__main__':
    main()
