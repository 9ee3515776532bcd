"""export.py MODEL.pt [MODEL.pt …] tagger.bin: the tagger in int8, one scale a row, in the form that src/grammar/weights.rs reads.

Several models that started alike are averaged.
"""
import json, struct, sys
import numpy as np, torch


def main(models, out):
    states = [torch.load(m, weights_only=False) for m in models]
    a = states[0]['arguments']
    w = {k: np.mean([s['model'][k].float().numpy() for s in states], 0) for k in states[0]['model']}
    tensors = {}

    def put(name, value, whole=True):
        value = np.asarray(value, np.float32)
        value = value.reshape(1, -1) if value.ndim == 1 else value
        tensors[name] = (value, whole and value.shape[0] > 1)

    def linear(name, of):
        put(name + '.w', w[of + '.weight'])
        put(name + '.b', w[of + '.bias'], False)

    linear('inp', 'inp')
    linear('tags', 'tags')
    linear('of', 'of')
    linear('source', 'onto.0')
    linear('cue', 'onto.1')
    put('none', w['none'], False)
    put('near', w['near'].reshape(-1), False)
    put('norm.w', w['norm.weight'], False)
    put('norm.b', w['norm.bias'], False)
    for i, kind in enumerate(a['blocks'].split(',')):
        of = lambda n: w[f'blocks.{i}.{n}']
        name = f'blocks.{i}.'
        put(name + 'n1.w', of('n1.weight'), False)
        put(name + 'n1.b', of('n1.bias'), False)
        if kind == 'conv':
            c = of('c.weight')
            put(name + 'c.w', c.transpose(0, 2, 1).reshape(c.shape[0], -1))
            put(name + 'c.b', of('c.bias'), False)
        else:
            for n in ('qkv', 'o', 'f1', 'f2'):
                linear(name + n, f'blocks.{i}.{n}')
            put(name + 'n2.w', of('n2.weight'), False)
            put(name + 'n2.b', of('n2.bias'), False)
            put(name + 'bias', of('bias'), False)
    data, entries = b'', {}
    for name, (value, whole) in sorted(tensors.items()):
        entries[name] = dict(shape=list(value.shape), kind='i8' if whole else 'f32', offset=len(data))
        if whole:
            scale = np.maximum(np.abs(value).max(1), 1e-12) / 127
            data += scale.astype('<f4').tobytes() + np.clip(np.rint(value / scale[:, None]), -127, 127).astype(np.int8).tobytes()
        else:
            data += value.astype('<f4').tobytes()
    settings = dict(width=384, layers=3, body=a['body'], tie=w['onto.0.weight'].shape[0], blocks=a['blocks'].split(','),
                    licence='CC BY 4.0, the Counterpoint authors')
    header = json.dumps(dict(settings=settings, tensors=entries)).encode()
    open(out, 'wb').write(b'CPGRAM1\n' + struct.pack('<I', len(header)) + header + data)
    print(out, 12 + len(header) + len(data), 'bytes')


if __name__ == '__main__':
    main(sys.argv[1:-1], sys.argv[-1])
