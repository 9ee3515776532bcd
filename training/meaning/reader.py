"""A small joint reader of two statements over their tuned token vectors, for the pairs that the first score leaves open.

Each token of one statement attends to the other's (decomposable attention; Parikh and others 2016); the token, what it found there, their product
and difference go through one layer, are pooled, and give a score together with the likeness of the wholes.

    reader.py E5_Q4.bin SHARED TRAINING STATES.npz A.pt B.pt OUT_FOLDER       A was tuned without fold 0, B without fold 1

Every set is read with the model that was tuned without it, so that the reader learns from vectors as it will meet them.
"""
import json, os, random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', 'grammar')]
from model import Meaning
from states import States
from sets import everything
from train import all_pairs, average_precision, batch

MATCH = 128
GLOBAL = 7


class Reader(nn.Module):
    def __init__(self, size=96, drop=0.2):
        super().__init__()
        self.drop = drop
        self.project = nn.Linear(2 * MATCH, size)
        self.query = nn.Linear(size, size, bias=False)
        self.sharp = nn.Parameter(torch.tensor(8.0))
        self.compare = nn.Linear(4 * size + 2, size)
        self.join = nn.Linear(4 * size + GLOBAL, 96)
        self.score = nn.Linear(96, 1)

    def side(self, u, v, s, mask, w):
        """u: pairs × n × size; v: pairs × m × size; s: similarities, pairs × n × m with -1e4 where there is no token."""
        most = s.amax(2)
        share = (self.sharp * s + self.query(u) @ v.transpose(1, 2) / u.shape[-1] ** 0.5).masked_fill(s < -100, -1e4).softmax(2)
        found = share @ v
        x = torch.cat([u, found, u * found, (u - found).abs(), most[..., None].clamp(-1, 1), w[..., None]], -1)
        h = F.gelu(self.compare(F.dropout(x, self.drop, self.training))) * mask[..., None]
        share = (w * mask) / (w * mask).sum(1, keepdim=True)
        return torch.cat([(h * share[..., None]).sum(1), h.masked_fill(~mask[..., None], -1e4).amax(1)], -1)

    def forward(self, a, b, extra):
        """a, b: (tokens, weights, mask) of the two statements of each pair; extra: numbers of the whole pair."""
        (x, w, i), (y, v, j) = a, b
        s = x[..., :MATCH] @ y[..., :MATCH].transpose(1, 2)
        s = s.masked_fill(~j[:, None], -1e4)
        t = (x[..., :MATCH] @ y[..., :MATCH].transpose(1, 2)).transpose(1, 2).masked_fill(~i[:, None], -1e4)
        u, r = self.project(x), self.project(y)
        one, other = self.side(u, r, s, i, w), self.side(r, u, t, j, v)
        both = torch.cat([one + other, (one - other).abs(), extra], -1)
        return self.score(F.dropout(F.gelu(self.join(F.dropout(both, self.drop, self.training))), self.drop, self.training)).squeeze(-1)


def tokens(model, states, texts, size=32):
    """text → (token vectors: matched and parts, float16; weights)"""
    model.eval()
    known = {}
    order = sorted(set(texts), key=lambda t: len(states.rows[t]))
    with torch.no_grad():
        for at in range(0, len(order), size):
            part = order[at:at + size]
            x, mask = batch(states, part)
            for layer in model.layers:
                x = layer(x, mask)
            x = x - model.mean
            matched, parts = F.normalize(model.match(x), dim=-1), model.whole(x)
            weight = F.softplus(model.word(x).squeeze(-1) + 0.5413)
            for k, t in enumerate(part):
                n = int(mask[k].sum())
                known[t] = (torch.cat([matched[k, 3:n - 1], parts[k, 3:n - 1]], -1).half(), weight[k, 3:n - 1])
    return known


def pad(rows):
    n = max(len(r[0]) for r in rows)
    x, w, m = torch.zeros(len(rows), n, 2 * MATCH), torch.zeros(len(rows), n), torch.zeros(len(rows), n, dtype=torch.bool)
    for k, (t, v) in enumerate(rows):
        x[k, :len(t)], w[k, :len(t)], m[k, :len(t)] = t.float(), v, True
    return x, w, m


def extras(s, both, whole, matched):
    """For each pair of a set: wholes, matched words, their ranks among the pairs of either statement, whether across languages."""
    n = len(s)
    away = torch.from_numpy(s.versions[:, None] != s.versions[None, :])
    mean = (whole + matched) / 2
    z = mean.masked_fill(~away, -1)
    best = z.amax(1)
    foreign = torch.tensor([[float(a != b) for b in s.languages] for a in s.languages])
    low, high = torch.minimum(best[:, None], best[None]), torch.maximum(best[:, None], best[None])
    centre = ((mean * away).sum(1) / away.sum(1).clamp(min=1))
    centre = (centre[:, None] + centre[None]) / 2
    return torch.stack([whole, matched, mean - low, mean - high, mean - centre, foreign, torch.full((n, n), float(np.log(n)))], -1)


class Prepared:
    def __init__(self, s, known, extra, mean):
        self.set, self.known, self.extra, self.mean = s, known, extra, mean


def prepare(sets, models, states):
    """Every set with its tokens by the model that did not see it."""
    prepared = []
    for fold in (0, 1):
        model = models[fold]
        here = [s for s in sets if s.fold == fold or (fold == 0 and s.fold == -1)]
        known = tokens(model, states, [t for s in here for t in s.texts])
        with torch.no_grad():
            for s in here:
                if len(s) <= 260:
                    both, whole, matched = all_pairs(model, states, s.texts)
                    prepared.append(Prepared(s, known, extras(s, both, whole, matched), (whole + matched) / 2))
    return prepared


def pairs_of(p, rng):
    """The pairs of a set that a round trains on: all parallel ones, the likest others and a few at random."""
    s = p.set
    y = np.triu(s.labels == 1, 1)
    n = np.triu(s.labels == 0, 1)
    right, wrong = np.argwhere(y), np.argwhere(n)
    if s.kind == 'facts':
        wrong = wrong[[rng.randrange(len(wrong)) for _ in range(12)]]
        right = right[rng.sample(range(len(right)), min(8, len(right)))]
    else:
        most = {'crosslingual': 12, 'alignment': 40, 'news-more': 30}.get(s.kind, 60)
        right = right[rng.sample(range(len(right)), min(most, len(right)))]
        score = p.mean.numpy()[wrong[:, 0], wrong[:, 1]]
        count = 2 * len(right) + 20
        hard = np.argsort(-score)[:2 * count]
        pick = list(hard[rng.sample(range(len(hard)), min(count, len(hard)))]) + [rng.randrange(len(wrong)) for _ in range(count // 2)]
        wrong = wrong[pick]
    return [(p, int(a), int(b), 1.0) for a, b in right] + [(p, int(a), int(b), 0.0) for a, b in wrong]


def run(model, pairs):
    a = pad([p.known[p.set.texts[i]] for p, i, _, _ in pairs])
    b = pad([p.known[p.set.texts[j]] for p, _, j, _ in pairs])
    return model(a, b, torch.stack([p.extra[i, j] for p, i, j, _ in pairs]))


def scores(model, p, most=2500):
    """The logits of all asked pairs of a set; those least alike have the least."""
    model.eval()
    ask = np.argwhere(np.triu(p.set.labels >= 0, 1))
    mean = p.mean.numpy()[ask[:, 0], ask[:, 1]]
    out = mean * 0.1 - 20
    take = np.argsort(-mean)[:most]
    take = take[np.argsort([len(p.known[p.set.texts[ask[k][0]]][0]) for k in take])]
    with torch.no_grad():
        for at in range(0, len(take), 128):
            part = take[at:at + 128]
            out[part] = run(model, [(p, int(ask[k][0]), int(ask[k][1]), 0.0) for k in part]).numpy()
    model.train()
    return ask, out


def evaluate(model, prepared, few):
    found = {}
    count = {}
    for p in prepared:
        kind = p.set.kind
        if count.get(kind, 0) >= few.get(kind, 99):
            continue
        count[kind] = count.get(kind, 0) + 1
        ask, out = scores(model, p)
        y = p.set.labels[ask[:, 0], ask[:, 1]].astype(int)
        if y.sum():
            plain = p.mean.numpy()[ask[:, 0], ask[:, 1]]
            rank = lambda v: v.argsort().argsort() / len(v)
            found.setdefault(kind, []).append([average_precision(v, y) for v in (plain, out, out + 8 * plain)])
    return {k: [round(float(x), 3) for x in np.mean(v, 0)] + [len(v)] for k, v in sorted(found.items())}


def fit(train, held, rounds, rate, seed, out, few):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    model = Reader()
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.02)
    size, began, done = 48, time.time(), 0
    plan = []
    for _ in range(rounds):
        pairs = [x for p in train for x in pairs_of(p, rng)]
        pairs.sort(key=lambda x: len(x[0].known[x[0].set.texts[x[1]]][0]) + len(x[0].known[x[0].set.texts[x[2]]][0]) + rng.random() * 8)
        steps = [pairs[k:k + size] for k in range(0, len(pairs), size)]
        rng.shuffle(steps)
        plan.append(steps)
    total = sum(map(len, plan))
    average = {k: v.clone() for k, v in model.state_dict().items()}
    for number, steps in enumerate(plan):
        losses = []
        for step in steps:
            for g in optimiser.param_groups:
                g['lr'] = rate * min(1, (done + 1) / 100) * max(0.03, 1 - done / total)
            y = torch.tensor([x[3] for x in step])
            weight = torch.tensor([0.3 if x[0].set.kind in ('crosslingual', 'alignment') else 1.0 for x in step])
            if rng.random() < 0.5:
                step = [(p, j, i, y_) for p, i, j, y_ in step]
            loss = (F.binary_cross_entropy_with_logits(run(model, step), y, reduction='none') * weight).mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            losses.append(loss.item())
            done += 1
            keep = min(0.998, done / (done + 10))
            for k, v in model.state_dict().items():
                average[k].mul_(keep).add_(v, alpha=1 - keep)
        current = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        torch.save(dict(model=average), out)
        print(out, 'round', number + 1, f'{time.time() - began:.0f} s', len(steps), 'steps loss', round(float(np.mean(losses)), 3), json.dumps(evaluate(model, held, few)), flush=True)
        model.load_state_dict(current)
    model.load_state_dict(average)
    return model


def main(weights, shared, training, states, a, b, folder, rounds=3):
    from encoder import read
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', '1')))
    w, _ = read(weights)
    models = []
    for path in (a, b):
        model = Meaning(w, 9)
        model.load_state_dict(torch.load(path, weights_only=False)['model'])
        models.append(model)
    states = States(states)
    sets = [s for s in everything(shared, training) if all(t in states.rows for t in s.texts)]
    sets = [s for k, s in enumerate(sets) if s.kind != 'crosslingual' or k % 3 == 0]
    prepared = prepare(sets, models, states)
    print(len(prepared), 'sets', flush=True)
    few = {'facts': 60, 'news-more': 6, 'crosslingual': 4, 'alignment': 3}
    for fold in (0, 1):
        train = [p for p in prepared if p.set.fold == 1 - fold]
        held = [p for p in prepared if p.set.fold == fold]
        fit(train, held, int(rounds), 1.5e-3, 1, os.path.join(folder, f'reader{fold}.pt'), few)
    aside = [p for p in prepared if p.set.fold == -1]
    fit([p for p in prepared if p.set.fold >= 0], aside, int(rounds), 1.5e-3, 1, os.path.join(folder, 'reader.pt'), few)


if __name__ == '__main__':
    main(*sys.argv[1:])
