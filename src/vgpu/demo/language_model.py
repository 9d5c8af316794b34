"""A language model of the llama architecture with seeded random weights, written as GGUF.

Its weights are random, but its greedy text is certain: the output row of the word that follows word `a` is the
embedding of `a`, so the residual stream, which carries the embedding, points at the successor, and attention and
feed-forward layers only add to the other logits. The best logit then lies about ten standard deviations above the
next one, in every quantisation, so two backends that compute right give the same tokens, while every logit still
depends on every layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType
from numpy.typing import NDArray

from vgpu.demo._quantize import FILE_TYPES, quantize
from vgpu.demo._words import sentence_cycle

SEED = 20261121
VOCABULARY = 512
FIRST_WORD = 3 + 256  # after <unk>, <s>, </s> and the 256 byte tokens that the SentencePiece form must have
_ATTENTION_GAIN = 0.5  # rms of one attention layer's contribution to the residual stream, whose embedding has rms 1
_FEED_FORWARD_GAIN = 0.3
_SCORE_GAIN = 1.2  # rms of a query and a key; their square is the spread of the attention scores
_SILU_PRODUCT_RMS = 0.597  # rms of silu(a) * b for independent normal a and b


@dataclass(frozen=True)
class Shape:
    """Sizes of a model, in elements. `distinct_layers` layers are random, further ones repeat them (a large model for
    a benchmark need not be random all through)."""

    width: int = 512
    layers: int = 4
    heads: int = 8
    kv_heads: int = 4
    feed_forward: int = 1536
    context: int = 2048
    distinct_layers: int = 4

    @property
    def head(self) -> int:
        return self.width // self.heads

    @property
    def parameters(self) -> int:
        layer = self.width * (2 * self.width + 2 * self.kv_heads * self.head + 3 * self.feed_forward)
        return self.layers * layer + 2 * VOCABULARY * self.width


DEMO = Shape()


def write_language_model(
    path: Path, quantization: str, shape: Shape = DEMO, *, zero_values_of_head: int | None = None
) -> None:
    """Write the model as GGUF to `path`, replacing it at once when complete.

    `zero_values_of_head` zeroes the values of that key-value head in the first layer: the damaged twin of a negative
    control.
    """
    if quantization not in FILE_TYPES:
        raise ValueError(f"quantisation {quantization!r} is not one of {', '.join(FILE_TYPES)}")
    random = np.random.default_rng(SEED)
    partial = path.with_suffix(".partial")
    writer = GGUFWriter(partial, "llama")
    _describe(writer, shape, quantization)

    embedding = random.standard_normal((VOCABULARY, shape.width), dtype=np.float32)
    # As in published quantised models, the two vocabulary matrices have more bits than the layers.
    vocabulary = "F16" if quantization == "F16" else "Q8_0"
    _add(writer, "token_embd", embedding, vocabulary)
    _add(writer, "output", embedding[predecessors()] / np.sqrt(shape.width, dtype=np.float32), vocabulary)
    writer.add_tensor("output_norm.weight", np.ones(shape.width, np.float32))

    distinct = min(shape.distinct_layers, shape.layers)
    blocks = [_layer(random, shape) for _ in range(distinct)]
    packed = [{name: quantize(weights, quantization) for name, weights in block.items()} for block in blocks]
    if zero_values_of_head is not None:
        damaged = blocks[0]["attn_v"].copy()
        damaged[zero_values_of_head * shape.head :][: shape.head] = 0
        first = {**packed[0], "attn_v": quantize(damaged, quantization)}
    else:
        first = packed[0]
    for layer in range(shape.layers):
        for name, (data, kind) in (first if layer == 0 else packed[layer % distinct]).items():
            writer.add_tensor(f"blk.{layer}.{name}.weight", data, raw_dtype=kind)
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", np.ones(shape.width, np.float32))

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(path)


def words() -> list[str]:
    """Return the text of each token from FIRST_WORD on, in the order in which the model says them."""
    cycle = sentence_cycle()
    return cycle + [f"[{i}]" for i in range(VOCABULARY - FIRST_WORD - len(cycle))]


def successors() -> NDArray[np.int64]:
    """Return, for each token, the token that the model says after it. Words follow one another in one cycle; whatever
    else the vocabulary holds leads into it."""
    count = len(sentence_cycle())
    follow = FIRST_WORD + np.arange(VOCABULARY) % count
    follow[FIRST_WORD : FIRST_WORD + count] = FIRST_WORD + (np.arange(count) + 1) % count
    return follow


def predecessors() -> NDArray[np.int64]:
    """Return, for each token, the token whose embedding is its output row: a permutation, so that no two rows are
    alike."""
    count = len(sentence_cycle())
    previous = np.arange(VOCABULARY)
    previous[FIRST_WORD : FIRST_WORD + count] = FIRST_WORD + (np.arange(count) - 1) % count
    others = np.setdiff1d(np.arange(VOCABULARY), np.arange(FIRST_WORD, FIRST_WORD + count))
    previous[others] = np.roll(others, 1)
    return previous


def prompt_tokens(length: int) -> list[int]:
    """Return a prompt of `length` tokens: the start token, then words drawn by a fixed seed, so that attention has
    something to tell apart."""
    drawn = np.random.default_rng(SEED + 1).integers(0, len(sentence_cycle()), length - 1)
    return [1, *(FIRST_WORD + int(word) for word in drawn)]


def _layer(random: np.random.Generator, shape: Shape) -> dict[str, NDArray[np.float32]]:
    keys = shape.kv_heads * shape.head

    def normal(rows: int, columns: int, rms_out: float, rms_in: float = 1.0) -> NDArray[np.float32]:
        return random.standard_normal((rows, columns), dtype=np.float32) * np.float32(
            rms_out / rms_in / np.sqrt(columns)
        )

    return {
        "attn_q": normal(shape.width, shape.width, _SCORE_GAIN),
        "attn_k": normal(keys, shape.width, _SCORE_GAIN),
        "attn_v": normal(keys, shape.width, 1),
        "attn_output": normal(shape.width, shape.width, _ATTENTION_GAIN),
        "ffn_gate": normal(shape.feed_forward, shape.width, 1),
        "ffn_up": normal(shape.feed_forward, shape.width, 1),
        "ffn_down": normal(shape.width, shape.feed_forward, _FEED_FORWARD_GAIN, _SILU_PRODUCT_RMS),
    }


def _describe(writer: GGUFWriter, shape: Shape, quantization: str) -> None:
    writer.add_name(f"vgpu demonstration {quantization}")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.head)
    writer.add_rope_freq_base(10000.0)
    writer.add_vocab_size(VOCABULARY)
    writer.add_file_type(FILE_TYPES[quantization])
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *("▁" + word for word in words())]
    kinds = [TokenType.UNKNOWN, TokenType.CONTROL, TokenType.CONTROL, *[TokenType.BYTE] * 256]
    kinds += [TokenType.NORMAL] * (VOCABULARY - len(kinds))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * VOCABULARY)
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)


def _add(writer: GGUFWriter, name: str, weights: NDArray[np.float32], quantization: str) -> None:
    data, kind = quantize(weights, quantization)
    writer.add_tensor(f"{name}.weight", data, raw_dtype=kind)
