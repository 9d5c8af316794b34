"""What is generated from the tables: it is what lies in the tree, and it is honest C."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpu.api import c_source, generate
from vgpu.api.coverage import coverage_page
from vgpu.api.table import Constant, Error, parse

HEAD = "library libx.so.{major}\nheader vgpu_x.h\ntypes vgpu_x_types.h\nstatus xStatus 7\n"


def test_generated_files_are_those_of_the_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check"]) == 0, capsys.readouterr().err


def test_check_names_a_stale_file_and_leaves_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stale = tmp_path / "stale.c"
    stale.write_text("old")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    monkeypatch.setattr(generate, "outputs", lambda: {stale: "new"})
    assert generate.main(["--check"]) == 1
    assert "stale.c" in capsys.readouterr().err
    assert stale.read_text() == "old"
    assert generate.main([]) == 0
    assert stale.read_text() == "new"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("unsupported xStatus f(int a)", "return 7;"),
        ("unsupported void f(int a)", "return;"),
        ("unsupported const char *f(int a)", "return NULL;"),
        ("unsupported size_t f(int a)", "return 0;"),
        ("unsupported float f(int a)", "return 0;"),
        ("unsupported xComplex f(int a)", "return (xComplex){0};"),
        ("guest xStatus f(int a)", "return 7;"),
    ],
)
def test_a_stub_names_itself_and_never_succeeds(line: str, answer: str) -> None:
    text = c_source.stubs(parse("cublas", HEAD + line))
    assert f'VGPU_UNSUPPORTED("f"); {answer}' in text


def test_per_thread_forms_pass_the_threads_own_stream() -> None:
    text = c_source.stubs(
        parse("runtime", HEAD + "stream int f(int a, cudaStream_t s)\nthread int f_ptsz(int a, cudaStream_t s)")
    )
    assert "int f_ptsz(int a, cudaStream_t s)\n{ return f(a, VGPU_PER_THREAD(s)); }" in text


def test_what_one_major_has_is_inside_an_if() -> None:
    table = parse("runtime", HEAD + "guest int f(int a) only=12\nguest int f(long a) only=13\nguest int g(void)")
    text = c_source.header(table, {"E": [Constant("NEW", 1, (13,))]})
    assert (
        "#if VGPU_CUDART == 12\nVGPU_API int f(int a);\n#endif\n"
        "#if VGPU_CUDART == 13\nVGPU_API int f(long a);\n#endif\n"
        in text
    )
    assert "#if VGPU_CUDART == 13\nenum { /* E */\n    NEW = 1,\n};\n#endif\n" in text


def test_error_texts_are_quoted() -> None:
    text = c_source.errors(parse("driver", HEAD), [Error(1, "E_ONE", 'say "no"')])
    assert 'case 1: return "say \\"no\\"";' in text


def test_the_look_up_table_is_sorted() -> None:
    text = c_source.proc_table(
        parse(
            "driver",
            HEAD + "guest int cuB(void) since=2000\nguest int cuA_v2(void) since=3020\nguest int cuA(void) since=2000",
        )
    )
    rows = [line.strip() for line in text.splitlines() if line.startswith("    {")]
    assert rows == [
        '{"cuA", 2000, 0, (void (*)(void))cuA},',
        '{"cuA", 3020, 0, (void (*)(void))cuA_v2},',
        '{"cuB", 2000, 0, (void (*)(void))cuB},',
    ]


def test_coverage_counts_per_major() -> None:
    page = coverage_page(
        [parse("runtime", HEAD + "guest int f(void)\nunsupported int g(void)\nunsupported int h(void) only=13")]
    )
    assert "| `libx.so.12` | 2 | 1 |" in page
    assert "| `libx.so.13` | 3 | 1 |" in page
