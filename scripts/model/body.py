"""Builds the encoder's layers as an ONNX graph, and quantises their weights to 8 bits.

The word embedding and the first LayerNorm stay outside. Input x [batch, length, width] and mask
[batch, 1, 1, length], 0 for a token and -1e9 for padding; output y [batch, length, width].
"""

import sys
from pathlib import Path

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from weights import Weights

WHOLE = "e5-small-float.onnx"


class Graph:
    """Nodes and constants in the order in which they are asked for."""

    def __init__(self, weights):
        self.weights, self.nodes, self.constants = weights, [], []

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(numpy.ascontiguousarray(value), name))
        return name

    def node(self, kind, inputs, output, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def linear(self, name, x, columns):
        # The file has [outputs, inputs]; MatMul wants [inputs, outputs].
        weight = self.constant(name + ".w", self.weights.matrix(name + ".w", columns).T)
        bias = self.constant(name + ".b", self.weights.floats(name + ".b"))
        product = self.node("MatMul", [x, weight], name + ".product")
        return self.node("Add", [product, bias], name + ".sum")

    def norm(self, name, x, output):
        inputs = [x] + [self.constant(name + part, self.weights.floats(name + part))
                        for part in (".w", ".b")]
        return self.node("LayerNormalization", inputs, output, axis=-1,
                         epsilon=self.weights.epsilon)


def attention(graph, layer, x):
    weights = graph.weights

    def heads(part, order):
        name = f"{layer}.{part}"
        split = graph.node("Reshape", [graph.linear(name, x, weights.width), "heads"], name + ".split")
        return graph.node("Transpose", [split], name + ".heads", perm=order)

    query, key = heads("q", [0, 2, 1, 3]), heads("k", [0, 2, 3, 1])
    value = heads("v", [0, 2, 1, 3])
    scores = graph.node("MatMul", [query, key], layer + ".scores")
    scaled = graph.node("Mul", [scores, "scale"], layer + ".scaled")
    masked = graph.node("Add", [scaled, "mask"], layer + ".masked")
    shares = graph.node("Softmax", [masked], layer + ".shares", axis=-1)
    context = graph.node("MatMul", [shares, value], layer + ".context")
    turned = graph.node("Transpose", [context], layer + ".turned", perm=[0, 2, 1, 3])
    joined = graph.node("Reshape", [turned, "joined"], layer + ".joined")
    return graph.linear(layer + ".ao", joined, weights.width)


def feed_forward(graph, layer, x):
    inner = graph.linear(layer + ".fi", x, graph.weights.width)
    part = graph.node("Mul", [inner, "root"], layer + ".part")
    erf = graph.node("Erf", [part], layer + ".erf")
    above = graph.node("Add", [erf, "one"], layer + ".above")
    product = graph.node("Mul", [inner, above], layer + ".gelu2")
    gelu = graph.node("Mul", [product, "half"], layer + ".gelu")
    return graph.linear(layer + ".fo", gelu, graph.weights.inner)


def model(weights):
    graph = Graph(weights)
    number = numpy.float32
    each = weights.width // weights.heads
    graph.constant("heads", numpy.array([0, 0, weights.heads, each], numpy.int64))
    graph.constant("joined", numpy.array([0, 0, weights.width], numpy.int64))
    graph.constant("scale", number(1 / each ** 0.5))
    graph.constant("root", number(0.7071067811865476))
    graph.constant("one", number(1))
    graph.constant("half", number(0.5))
    x = "x"
    for index in range(weights.layers):
        layer = f"l{index}"
        added = graph.node("Add", [attention(graph, layer, x), x], layer + ".with.attention")
        x = graph.norm(layer + ".aln", added, layer + ".middle")
        added = graph.node("Add", [feed_forward(graph, layer, x), x], layer + ".with.inner")
        x = graph.norm(layer + ".oln", added,
                       "y" if index == weights.layers - 1 else layer + ".out")

    def tensor(name, shape):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    states = ["batch", "length", weights.width]
    built = helper.make_graph(
        graph.nodes, "encoder", [tensor("x", states), tensor("mask", ["batch", 1, 1, "length"])],
        [tensor("y", states)], graph.constants)
    made = helper.make_model(built, opset_imports=[helper.make_opsetid("", 17)])
    made.ir_version = 9
    onnx.checker.check_model(made)
    return made


def whole(folder, making):
    """The graph with weights as floats, which the table is made with; built when it is not there."""
    path = making / WHOLE
    if not path.exists():
        part = making / (WHOLE + ".part")
        onnx.save(model(Weights(folder / "e5-small-q4.bin")), part)
        part.replace(path)
    return path


def main():
    folder, making, target = (Path(argument) for argument in sys.argv[1:4])
    print("model: building the encoder's layers", flush=True)
    quantize_dynamic(whole(folder, making), target, weight_type=QuantType.QInt8, per_channel=True)


if __name__ == "__main__":
    main()
