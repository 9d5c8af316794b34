"""The reader of safetensors, on files made here, whole and damaged; and the WordPiece vocabulary's form."""

import json
import zipfile
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from vgpu.demo import minilm


def safetensors(tensors: dict[str, np.ndarray], **changes: Any) -> bytes:
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    body = b""
    for name, value in tensors.items():
        kind = {np.dtype("f4"): "F32", np.dtype("f2"): "F16", np.dtype("i8"): "I64"}[value.dtype]
        header[name] = {
            "dtype": kind,
            "shape": value.shape,
            "data_offsets": [len(body), len(body) + value.nbytes],
        } | changes
        body += value.tobytes()
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + body


def test_tensors_come_back() -> None:
    tensors = {"a": np.arange(6, dtype="f4").reshape(2, 3), "b": np.ones(4, "f2"), "c": np.array([7], "i8")}
    read = minilm.read_safetensors(safetensors(tensors))
    assert set(read) == set(tensors)
    assert all(
        np.array_equal(read[name], tensors[name]) and read[name].dtype == tensors[name].dtype for name in tensors
    )


@pytest.mark.parametrize("changes", [{"dtype": "BF16"}, {"shape": [5]}, {"data_offsets": [0, 1 << 40]}])
def test_a_damaged_entry_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="safetensors"):
        minilm.read_safetensors(safetensors({"a": np.zeros(4, "f4")}, **changes))


@pytest.mark.parametrize("keep", [0, 7, 8, 40])
def test_a_truncated_file_is_refused(keep: int) -> None:
    with pytest.raises(ValueError, match=r"safetensors|Expecting|Unterminated|delimiter"):
        minilm.read_safetensors(safetensors({"a": np.zeros(400, "f4")})[:keep])


def test_a_small_bert_becomes_gguf(tmp_path: Path) -> None:
    width, hidden, vocabulary = 64, 128, ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "cat", "##s"]
    random = np.random.default_rng(0)
    tensors = {
        "embeddings.word_embeddings.weight": random.standard_normal((len(vocabulary), width)),
        "embeddings.position_embeddings.weight": random.standard_normal((16, width)),
        "embeddings.token_type_embeddings.weight": random.standard_normal((2, width)),
        "embeddings.LayerNorm.weight": np.ones(width),
        "embeddings.LayerNorm.bias": np.zeros(width),
    }
    shapes = {"intermediate.dense": (hidden, width), "output.dense": (width, hidden)}
    for part in minilm._LAYER_PARTS:
        rows, columns = shapes.get(part, (width, width))
        norm = part.endswith("LayerNorm")
        weight = random.standard_normal(width if norm else (rows, columns))
        tensors[f"encoder.layer.0.{part}.weight"] = weight
        tensors[f"encoder.layer.0.{part}.bias"] = np.zeros(width if norm else rows)
    config = {
        "max_position_embeddings": 16,
        "hidden_size": width,
        "intermediate_size": hidden,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "layer_norm_eps": 1e-12,
    }
    wheel = tmp_path / "model.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(minilm._FOLDER + "config.json", json.dumps(config))
        archive.writestr(minilm._FOLDER + "vocab.txt", "\n".join(vocabulary))
        archive.writestr(
            minilm._FOLDER + "model.safetensors", safetensors({n: t.astype("f4") for n, t in tensors.items()})
        )
    path = tmp_path / "model.gguf"
    minilm.write_minilm(wheel, path, "Q8_0")

    reader = gguf.GGUFReader(path)
    written = {tensor.name: tensor for tensor in reader.tensors}
    assert written["blk.0.ffn_up.weight"].tensor_type == gguf.GGMLQuantizationType.Q8_0
    assert written["blk.0.layer_output_norm.weight"].tensor_type == gguf.GGMLQuantizationType.F32
    query = gguf.quants.dequantize(written["blk.0.attn_q.weight"].data, gguf.GGMLQuantizationType.Q8_0)
    assert query == pytest.approx(tensors["encoder.layer.0.attention.self.query.weight"], abs=0.02)
    tokens = reader.fields["tokenizer.ggml.tokens"].contents()
    assert tokens[5:] == ["▁cat", "s"]
    assert tokens[2] == "[CLS]"
