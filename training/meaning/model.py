"""The upper layers of the encoder, tuned for meaning, and how alike two statements are by them.

Two judgements of a pair add up: the cosine of two sentence vectors (token vectors weighed by a learned attention), and the
mean best match of the words of each in the other (greedy matching as in BERTScore and ColBERT, with learned word weights).
"""
import torch, torch.nn as nn, torch.nn.functional as F

WIDTH, HEADS, PREFIX_TOKENS = 384, 12, 3


class Layer(nn.Module):
    def __init__(self, weights, number, dropout):
        super().__init__()
        self.dropout = dropout
        for name in ('q', 'k', 'v', 'ao', 'fi', 'fo'):
            w, b = weights[f'l{number}.{name}.w'], weights[f'l{number}.{name}.b']
            linear = nn.Linear(w.shape[1], w.shape[0])
            linear.weight.data.copy_(w)
            linear.bias.data.copy_(b)
            setattr(self, name, linear)
        for name in ('aln', 'oln'):
            norm = nn.LayerNorm(WIDTH, eps=1e-12)
            norm.weight.data.copy_(weights[f'l{number}.{name}.w'])
            norm.bias.data.copy_(weights[f'l{number}.{name}.b'])
            setattr(self, name, norm)

    def forward(self, x, mask):
        b, n, _ = x.shape
        heads = lambda t: t.view(b, n, HEADS, WIDTH // HEADS).transpose(1, 2)
        drop = lambda t: F.dropout(t, self.dropout, self.training)
        c = F.scaled_dot_product_attention(heads(self.q(x)), heads(self.k(x)), heads(self.v(x)), attn_mask=mask[:, None, None, :])
        x = self.aln(x + drop(self.ao(c.transpose(1, 2).reshape(b, n, WIDTH))))
        return self.oln(x + drop(self.fo(F.gelu(self.fi(x)))))


class Meaning(nn.Module):
    """States after `first` layers → token vectors, word weights and sentence vectors."""

    def __init__(self, weights, first, dropout=0.1, match=128):
        super().__init__()
        self.layers = nn.ModuleList(Layer(weights, k, dropout) for k in range(first, 12))
        self.pool = nn.Linear(WIDTH, 1)
        nn.init.zeros_(self.pool.weight)
        nn.init.zeros_(self.pool.bias)
        self.word = nn.Linear(WIDTH, 1)
        nn.init.zeros_(self.word.weight)
        nn.init.zeros_(self.word.bias)
        self.match = nn.Linear(WIDTH, match, bias=False)
        self.whole = nn.Linear(WIDTH, match, bias=False)
        nn.init.orthogonal_(self.match.weight)
        nn.init.orthogonal_(self.whole.weight)
        self.mean = nn.Parameter(torch.zeros(WIDTH), requires_grad=False)
        self.parts = nn.Parameter(torch.tensor([8.0, 8.0]))
        self.base = nn.Parameter(torch.tensor([-4.0, -8.0]))

    def encode(self, x, mask):
        """x: b × n × width states, mask: b × n, true where there is a token. The prefix and the end are read, not given out."""
        for layer in self.layers:
            x = layer(x, mask)
        inner = mask.clone()
        inner[:, :PREFIX_TOKENS] = False
        inner.scatter_(1, (mask.sum(1) - 1)[:, None], False)
        x = x - self.mean
        share = self.pool(x).squeeze(-1).masked_fill(~inner, -1e4).softmax(1)
        whole = F.normalize(self.whole((share[..., None] * x).sum(1)), dim=-1)
        weight = F.softplus(self.word(x).squeeze(-1) + 0.5413) * inner
        return F.normalize(self.match(x), dim=-1), weight, inner, whole

    def likeness(self, one, other):
        """The logits of all pairs of two batches as given by `encode`: sentence vectors, matched words, both added."""
        (t, w, i, s), (u, v, j, r) = one, other
        a, n, d = t.shape
        b, m, _ = u.shape
        sims = (t.reshape(a * n, d) @ u.reshape(b * m, d).T).view(a, n, b, m)
        forth = sims.masked_fill(~j[None, None], -1).amax(3)
        back = sims.masked_fill(~i[:, :, None, None], -1).amax(1)
        forth = (forth * w[:, :, None]).sum(1) / w.sum(1)[:, None]
        back = (back * v[None]).sum(2) / v.sum(1)[None]
        matched = (forth + back) / 2
        whole = s @ r.T
        return self.parts[0] * whole + self.parts[1] * matched, whole, matched
