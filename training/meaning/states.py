"""The encoder's states after one layer for every sentence of the sets, kept in memory and on disk.

    states.py E5_Q4.bin TOKENIZER.json SHARED TRAINING LAYER OUT.npz     only what is missing in OUT is read
"""
import os, sys
import numpy as np, torch
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'grammar'))
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

PREFIX, LONGEST = 'query: ', 160


class States:
    """Sentence → its tokens' states (float16). Tokens of the prefix are left in: the layers above read them too."""

    def __init__(self, path):
        self.path, self.rows = path, {}
        if os.path.exists(path):
            with np.load(path, allow_pickle=True) as kept:
                flat, starts = kept['flat'], kept['starts']
                self.rows = {t: flat[a:b] for t, a, b in zip(kept['texts'], starts[:-1], starts[1:])}

    def save(self):
        texts = list(self.rows)
        starts = np.r_[0, np.cumsum([len(self.rows[t]) for t in texts])]
        np.savez(self.path, texts=np.array(texts, object), starts=starts, flat=np.concatenate([self.rows[t] for t in texts]))


def read(encoder, texts, layer, states):
    texts = sorted({t for t in texts if t not in states.rows}, key=len)
    with torch.no_grad():
        at = 0
        while at < len(texts):
            part = [encoder.tok.encode(PREFIX + t).ids for t in texts[at:at + 64]]
            part = [p if len(p) <= LONGEST else p[:LONGEST - 1] + p[-1:] for p in part]
            width = max(map(len, part))
            ids, mask = np.ones((len(part), width), np.int64), np.zeros((len(part), width), bool)
            for k, p in enumerate(part):
                ids[k, :len(p)], mask[k, :len(p)] = p, True
            out = encoder.forward(ids, mask, [layer])[0].numpy().astype(np.float16)
            for k, p in enumerate(part):
                states.rows[texts[at + k]] = out[k, :len(p)]
            at += 64
    return len(texts)


if __name__ == '__main__':
    from encoder import Enc
    from sets import everything
    weights, tokenizer, shared, training, layer, out = sys.argv[1:7]
    torch.set_num_threads(2)
    states = States(out)
    print(read(Enc(weights, tokenizer), [t for s in everything(shared, training) for t in s.texts], int(layer), states), 'sentences read')
    states.save()
