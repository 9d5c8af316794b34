"""The random language model: its text by construction, and the file it is written to."""

from pathlib import Path

import gguf
import numpy as np
import pytest

from vgpu.demo import language_model as model

SMALL = model.Shape(width=256, layers=2, heads=4, kv_heads=2, feed_forward=512, distinct_layers=1)


def weights(path: Path) -> dict[str, np.ndarray]:
    tensors = gguf.GGUFReader(path).tensors
    return {tensor.name: gguf.quants.dequantize(tensor.data, tensor.tensor_type) for tensor in tensors}


def test_every_output_row_belongs_to_another_token() -> None:
    assert sorted(model.predecessors()) == list(range(model.VOCABULARY))


def test_the_text_walks_through_all_words_before_it_repeats() -> None:
    follow = model.successors()
    token, seen = model.FIRST_WORD, set()
    while token not in seen:
        seen.add(token)
        token = int(follow[token])
    assert len(seen) == 240
    assert (model.predecessors()[follow[sorted(seen)]] == sorted(seen)).all()


def test_words_are_different_and_fill_the_vocabulary() -> None:
    assert len(set(model.words())) == len(model.words()) == model.VOCABULARY - model.FIRST_WORD


@pytest.mark.parametrize("quantization", ["F16", "Q8_0", "Q4_0", "Q4_K"])
def test_the_embedding_of_a_word_points_at_its_successor(tmp_path: Path, quantization: str) -> None:
    path = tmp_path / "model.gguf"
    model.write_language_model(path, quantization, SMALL)
    read = weights(path)
    logits = read["token_embd.weight"][model.FIRST_WORD :][:240] @ read["output.weight"].T
    assert (logits.argmax(axis=1) == model.successors()[model.FIRST_WORD :][:240]).all()
    best = np.sort(logits, axis=1)
    assert ((best[:, -1] - best[:, -2]) / logits.std(axis=1)).min() > 5


def test_the_damaged_twin_differs_in_one_heads_values_only(tmp_path: Path) -> None:
    whole, damaged = tmp_path / "whole.gguf", tmp_path / "damaged.gguf"
    model.write_language_model(whole, "Q8_0", SMALL)
    model.write_language_model(damaged, "Q8_0", SMALL, zero_values_of_head=1)
    one, other = weights(whole), weights(damaged)
    different = {name for name in one if not np.array_equal(one[name], other[name])}
    assert different == {"blk.0.attn_v.weight"}
    values = other["blk.0.attn_v.weight"]
    assert not values[SMALL.head :].any()
    assert np.array_equal(values[: SMALL.head], one["blk.0.attn_v.weight"][: SMALL.head])


def test_the_same_file_is_written_twice(tmp_path: Path) -> None:
    for name in ("a", "b"):
        model.write_language_model(tmp_path / f"{name}.gguf", "Q4_0", SMALL)
    assert (tmp_path / "a.gguf").read_bytes() == (tmp_path / "b.gguf").read_bytes()
    assert not list(tmp_path.glob("*.partial"))


def test_an_unknown_quantisation_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Q3_K"):
        model.write_language_model(tmp_path / "model.gguf", "Q3_K", SMALL)


def test_prompts_are_fixed_and_begin_with_the_start_token() -> None:
    assert model.prompt_tokens(16) == model.prompt_tokens(64)[:16]
    assert model.prompt_tokens(16)[0] == 1
    assert min(model.prompt_tokens(64)[1:]) >= model.FIRST_WORD
