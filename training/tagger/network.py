"""The tagger as src/tagger/tagger.rs runs it: linear map of the tokens' vectors, residual blocks, three labels a token for each of content,
source and cue, and bilinear scores that tie a content to its source and its cue."""
import os, sys, math
import torch, torch.nn as nn, torch.nn.functional as F
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'grammar'))
from network import Block  # the grammar's blocks

KINDS = ('content', 'source', 'cue')
TIES = ('source', 'cue')


class Tagger(nn.Module):
    def __init__(self, width, body=256, blocks='conv,attn,conv,attn', tie=96, drop=0.25):
        super().__init__()
        self.drop = drop
        self.scale = nn.LayerNorm(width, elementwise_affine=False)
        self.inp = nn.Linear(width, body)
        self.blocks = nn.ModuleList(Block(body, b, drop) for b in blocks.split(','))
        self.norm = nn.LayerNorm(body)
        self.tags = nn.Linear(body, 3 * len(KINDS))
        self.of = nn.Linear(body, tie * len(TIES))
        self.onto = nn.ModuleList(nn.Linear(body, tie) for _ in TIES)
        self.none = nn.Parameter(torch.zeros(len(TIES)))
        self.near = nn.Parameter(torch.full((len(TIES), 2), 0.3))

    def forward(self, x, mask):
        x = self.inp(F.dropout(x, self.drop * 0.5, self.training))
        for block in self.blocks:
            x = block(x, mask)
        x = self.norm(x)
        return x, self.tags(F.dropout(x, self.drop, self.training)).view(*x.shape[:2], len(KINDS), 3)

    def tie(self, x, kind, content, others):
        """Scores of each of `others` (token spans of one sentence x: n × body) as the source or cue of `content` (spans), the last: none."""
        mean = lambda spans: torch.cat([x[a:b] for a, b in spans]).mean(0)
        d = self.onto[kind].out_features
        c = self.of(mean(content))[kind * d:(kind + 1) * d]
        scores = []
        for a, b in others:
            s = (c * self.onto[kind](mean([(a, b)]))).sum() / math.sqrt(d)
            gap = min(max(0, max(a - e, f - b)) for f, e in content)
            after = float(a >= content[0][0])
            scores.append(s - F.softplus(self.near[kind, 0]) * math.log1p(gap) - self.near[kind, 1] * after)
        return torch.stack(scores + [self.none[kind]])
