"""The tuned layers as the program reads them (src/encoder/tuned.rs): int8 weights of which 7 bits are used, one scale an output, f32 the rest.

    export.py MODEL.pt [MODEL.pt …] meaning.bin       several models with the same start are averaged into one
"""
import struct, sys
import numpy as np, torch

BITS_MAX, WIDTH, HEADS, INNER = 63, 384, 12, 1536


def main(models, out):
    states = [torch.load(m, weights_only=False) for m in models]
    first = states[0]['arguments']['first']
    w = {k: np.mean([s['model'][k].float().numpy() for s in states], 0) for k in states[0]['model']}
    layers = 1 + max(int(k.split('.')[1]) for k in w if k.startswith('layers.'))
    floats, whole = [], []

    def linear(weight, bias):
        scale = np.abs(weight).max(1) / BITS_MAX
        scale[scale == 0] = 1
        floats.extend([scale, bias])
        whole.append(np.ascontiguousarray(np.clip(np.rint(weight / scale[:, None]), -BITS_MAX, BITS_MAX).astype(np.int8).T))

    shrink = (WIDTH / HEADS) ** -0.5
    for n in range(layers):
        of = lambda name: w[f'layers.{n}.{name}']
        linear(np.concatenate([of('q.weight') * shrink, of('k.weight'), of('v.weight')]),
               np.concatenate([of('q.bias') * shrink, of('k.bias'), of('v.bias')]))
        linear(of('ao.weight'), of('ao.bias'))
        floats.extend([of('aln.weight'), of('aln.bias')])
        linear(of('fi.weight'), of('fi.bias'))
        linear(of('fo.weight'), of('fo.bias'))
        floats.extend([of('oln.weight'), of('oln.bias')])
    floats.extend([w['mean'], w['match.weight'], w['whole.weight'], w['word.weight'], w['word.bias'], w['pool.weight'], w['pool.bias']])
    size = w['match.weight'].shape[0]
    head = b'CPM1' + struct.pack('<7I', 1, WIDTH, layers, HEADS, INNER, size, first)
    data = head + b''.join(np.asarray(f, '<f4').tobytes() for f in floats) + b''.join(x.tobytes() for x in whole)
    open(out, 'wb').write(data)
    print(out, len(data), 'bytes')


if __name__ == '__main__':
    main(sys.argv[1:-1], sys.argv[-1])
