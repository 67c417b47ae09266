"""Reads a weight file of the E5S1 kind; docs/model.md describes it."""

import struct

import numpy

BLOCK, BLOCK_BYTES = 32, 18


class Weights:
    """Sizes, pieces, scores and tensors of a file whose digest was checked."""

    def __init__(self, path):
        self.data = data = numpy.fromfile(path, dtype=numpy.uint8).tobytes()
        if data[:4] != b"E5S1":
            raise ValueError(f"{path} is not E5S1")
        names = ["width", "layers", "heads", "inner", "rows", "positions", "types"]
        for name, value in zip(names, struct.unpack_from("<7i", data, 8)):
            setattr(self, name, value)
        (self.epsilon,) = struct.unpack_from("<f", data, 36)
        count, self.start, self.end, _, self.unknown = struct.unpack_from("<5i", data, 44)
        (size,) = struct.unpack_from("<Q", data, 64)
        at = 72
        offsets = numpy.frombuffer(data, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores = numpy.frombuffer(data, "<f4", count, at)
        at += 4 * count
        text = data[at:at + size]
        self.pieces = [text[offsets[i]:offsets[i + 1]].decode("utf-8", "replace")
                       for i in range(count)]
        at += size
        _, size = struct.unpack_from("<iI", data, at)
        self.tensors = self._directory(at + 8 + size)

    def _directory(self, at):
        (count,) = struct.unpack_from("<i", self.data, at)
        at += 4
        tensors = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self.data, at)
            name = self.data[at + 2:at + 2 + length].decode()
            tensors[name] = struct.unpack_from("<BIQQ", self.data, at + 2 + length)
            at += 2 + length + 21
        return tensors

    def floats(self, name):
        kind, count, offset, _ = self.tensors[name]
        assert kind == 0, name
        return numpy.frombuffer(self.data, "<f4", count, offset)

    def matrix(self, name, columns):
        """A four-bit matrix as floats [rows, columns]."""
        kind, count, offset, size = self.tensors[name]
        assert kind == 1, name
        blocks = numpy.frombuffer(self.data, numpy.uint8, size, offset).reshape(-1, BLOCK_BYTES)
        scale = blocks[:, :2].copy().view("<f2").astype(numpy.float32)
        low = (blocks[:, 2:] & 15).astype(numpy.float32) - 8
        high = (blocks[:, 2:] >> 4).astype(numpy.float32) - 8
        return (numpy.concatenate([low, high], axis=1) * scale).reshape(count // columns, columns)

    def norm(self, states, name="emb.ln"):
        """LayerNorm over the last axis."""
        centred = states - states.mean(-1, keepdims=True)
        scale = numpy.sqrt((centred ** 2).mean(-1, keepdims=True) + self.epsilon)
        return centred / scale * self.floats(name + ".w") + self.floats(name + ".b")
