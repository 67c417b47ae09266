"""Builds the fast table: one vector for each chosen piece, out of the same weights.

For each piece the sequence <s> piece </s> goes through the encoder, and the state of the piece is
kept; the mean over the chosen pieces is taken away; a row is weighted by a / (a + p), where p is the
piece's frequency (Arora, Liang and Ma 2017), and stored as signed bytes with one scale.

Parts of 2,048 pieces are kept, so that an interrupted run goes on where it was.
"""

import hashlib
import os
import struct
import sys
from pathlib import Path

import numpy
import onnxruntime

from body import whole
from weights import Weights

PART, BATCH = 2048, 64
# Pieces of ASCII letters are taken in the order of the vocabulary, which is by frequency.
LATIN = 25_000
SMOOTHING = 1e-4
METASPACE = "\u2581"
ARABIC = [(0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]


def is_arabic(text):
    return any(low <= ord(letter) <= high for letter in text for low, high in ARABIC)


def is_latin(text):
    text = text.removeprefix(METASPACE)
    return text.isascii() and text.isalpha()


def chosen(weights):
    """Every piece with an Arabic-script letter, and the commonest of ASCII letters."""
    latin = 0
    pieces = []
    for piece, text in enumerate(weights.pieces):
        if piece in (weights.start, weights.end, weights.unknown) or text in ("<pad>",):
            continue
        if is_arabic(text):
            pieces.append(piece)
        elif latin < LATIN and is_latin(text):
            latin += 1
            pieces.append(piece)
    return numpy.array(pieces)


def states(session, weights, words, pieces):
    """The last hidden state of each piece between the two ends."""
    ends = numpy.array([weights.start, weights.end])
    ids = numpy.stack(
        [numpy.full(len(pieces), ends[0]), pieces, numpy.full(len(pieces), ends[1])], axis=1)
    x = words[ids] + weights.floats("emb.pos").reshape(-1, weights.width)[:3]
    x = weights.norm(x + weights.floats("emb.type")[:weights.width]).astype(numpy.float32)
    mask = numpy.zeros((len(pieces), 1, 1, 3), numpy.float32)
    return session.run(["y"], {"x": x, "mask": mask})[0][:, 1]


def part(number, pieces, run, folder):
    """The states of one part, from the folder or computed."""
    path = folder / f"{number:04d}.npy"
    if path.exists():
        return numpy.load(path)
    rows = numpy.concatenate([run(pieces[i:i + BATCH]) for i in range(0, len(pieces), BATCH)])
    unfinished = folder / "unfinished.npy"
    numpy.save(unfinished, rows)
    os.replace(unfinished, path)
    return rows


def write(path, weights, digest, pieces, rows):
    rows = rows - rows.mean(0, dtype=numpy.float64).astype(numpy.float32)
    frequency = numpy.exp(weights.scores[pieces].astype(numpy.float64))
    largest = numpy.abs(rows).max(1)
    scales = largest / 127 * (SMOOTHING / (SMOOTHING + frequency))
    values = numpy.rint(rows / largest[:, None] * 127).astype(numpy.int8)
    row_of_piece = numpy.zeros(len(weights.pieces), "<u4")
    row_of_piece[pieces] = numpy.arange(1, len(pieces) + 1)
    with open(path, "wb") as file:
        file.write(b"SANADVT1")
        file.write(struct.pack("<4I", weights.width, len(weights.pieces), len(pieces), 0))
        file.write(digest + bytes(8))
        file.write(row_of_piece.tobytes())
        file.write(scales.astype("<f4").tobytes())
        file.write(values.tobytes())


def main():
    folder, making, target = (Path(argument) for argument in sys.argv[1:4])
    source = folder / "e5-small-q4.bin"
    digest = hashlib.sha256(source.read_bytes()).digest()
    weights = Weights(source)
    words = weights.matrix("emb.word", weights.width)
    pieces = chosen(weights)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = int(os.environ.get("SANAD_MODEL_THREADS", os.cpu_count() or 1))
    session = onnxruntime.InferenceSession(whole(folder, making), options,
                                           providers=["CPUExecutionProvider"])
    name = hashlib.sha256(digest + pieces.astype("<u4").tobytes()).hexdigest()[:16]
    parts = making / f"table-{name}"
    parts.mkdir(exist_ok=True)
    rows = []
    for number, start in enumerate(range(0, len(pieces), PART)):
        rows.append(part(number, pieces[start:start + PART],
                         lambda some: states(session, weights, words, some), parts))
        done = min(start + PART, len(pieces))
        print(f"model: table: {done:,} of {len(pieces):,} pieces", flush=True)
    write(target, weights, digest, pieces, numpy.concatenate(rows))


if __name__ == "__main__":
    main()
