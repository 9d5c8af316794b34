"""The benchmark's judgement and its C program; the figures themselves are not tested here."""

import json
from pathlib import Path

import pytest

from bench import discovery, floors, link, models


def row(figure: str, value: float) -> dict[str, object]:
    return next(row for row in floors.judged({figure: value}) if row["figure"] == figure)


@pytest.mark.parametrize(
    ("figure", "value", "met"),
    [
        ("sync_to_raw", 1.9, True),
        ("sync_to_raw", 2.1, False),
        ("copy_htod", 0.5, True),
        ("decode_ratio_cuda12_Q4_0", 0.29, False),
        ("first_token_s_cold", 99.0, None),
    ],
)
def test_a_figure_is_held_to_its_floor(figure: str, value: float, met: bool | None) -> None:
    assert row(figure, value)["met"] is met


def test_a_figure_that_was_not_measured_does_not_meet_its_floor() -> None:
    rows = floors.judged({})
    assert all(found["met"] is not True for found in rows)
    assert "not measured" in floors.table(rows)
    assert "NOT MET" in floors.table(rows)


def test_every_floor_of_the_link_has_a_figure(tmp_path: Path) -> None:
    program = link.build(tmp_path)
    figures = link.measure(program, calls=400, launches=200, copy_bytes=4 << 20, starts=1)
    json.dumps(figures)
    others = ("decode", "prompt", "first_token", "discovery")
    wanted = {floor.figure for floor in floors.FLOORS if not floor.figure.startswith(others)}
    assert wanted <= figures.keys()
    assert all(value > 0 for value in figures.values())


def test_a_failing_program_is_reported_with_what_it_said(tmp_path: Path) -> None:
    program = link.build(tmp_path)
    with pytest.raises(link.BenchError, match="usage: driver"):
        link.under_vgpu([str(program), "nonsense", "1"])


def test_the_steps_of_a_discovery(guest_env: dict[str, str], tmp_path: Path) -> None:
    phase = discovery.Phase([str(discovery.build(tmp_path)), "driver"])
    took, said = discovery.run(phase, guest_env)
    steps = json.loads(said)
    assert steps["status"] == 0
    spent = sum(steps[f"{step}_ms"] for step in ("load", "init", "context", "memory"))
    assert 0 < spent <= steps["all_ms"] < took * 1e3
    failing = discovery.build_failing_libcuda(tmp_path)
    missing = {**guest_env, "LD_LIBRARY_PATH": f"{failing}:{guest_env['LD_LIBRARY_PATH']}"}
    with pytest.raises(link.BenchError, match="cuDevicePrimaryCtxRetain"):
        discovery.run(phase, missing)  # it is there for libggml-cuda, which links to fewer names


def test_kernel_times_are_shared_out_by_template() -> None:
    table = (
        "# guest 7: milliseconds, launches, blocks, kernel\n"
        "  60.000  2  10 _Z9mul_mat_qIL9ggml_type8ELi64ELb0EEvPKc\n"
        "  15.000  2  10 _Z9mul_mat_qIL9ggml_type8ELi16ELb0EEvPKc\n"
        "  25.000  1   1 plain_name\n"
    )
    assert models.kernel_shares(table) == {"mul_mat_q": 0.75, "plain_name": 0.25}
