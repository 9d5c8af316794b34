"""What a command line starts behind ``env``: held against the env that is installed here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vgpu.guest.command import EnvError, find_program, split, through_env

BEFORE = {"A": "1", "B": "two words", "PATH": os.environ["PATH"]}
SHOW = "import json, os, sys; print(json.dumps([sys.argv[1:], dict(os.environ), os.getcwd()]))"
IS_GNU = "GNU coreutils" in subprocess.run(["env", "--version"], capture_output=True, text=True, check=False).stdout
needs_gnu = pytest.mark.skipif(not IS_GNU, reason="the env that is installed here is not GNU's")


@pytest.fixture
def show(tmp_path: Path) -> Path:
    """A program that prints its arguments, variables and folder."""
    program = tmp_path / "show"
    program.write_text(f"#!{sys.executable} -ISE\n{SHOW}\n")
    program.chmod(0o755)
    return program


def real(words: list[str], folder: Path) -> tuple[list[str], dict[str, str], Path] | None:
    """What the installed env does; None when it refuses."""
    done = subprocess.run(words, env=BEFORE, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    arguments, variables, place = json.loads(done.stdout)
    variables.pop("LC_CTYPE", None)  # Python's own, where the locale is C
    return arguments, variables, Path(place)


@needs_gnu
@pytest.mark.parametrize(
    "line",
    [
        ["SHOW", "-u", "A", "C=3"],
        ["-u", "A", "SHOW"],
        ["-uA", "--unset", "B", "--unset=C", "SHOW"],
        ["-i", "C=3", "SHOW", "x"],
        ["-", "D=", "SHOW"],
        ["--", "-", "D=4=5", "SHOW"],
        ["-iu", "A", "SHOW"],
        ["-vi", "SHOW"],
        ["-C", "/nonexistent", "--chdir=..", "SHOW"],
        ["-u", "env", "env", "-u", "A", "env", "B=3", "SHOW"],
        ["--ignore-env", "--uns", "A", "SHOW"],
        ["--block-signal", "--ignore-signal=PIPE", "--default-signal=INT", "SHOW"],
        ["-S", "SHOW a 'b c'", "d"],
        ["-vSC=${A} SHOW"],
        ["-iS-u B \"X=\\_y\"\\_SHOW -S", "z"],
        ["--split-string=-i A=${B} SHOW ${B} \"${B}\" ${NONE} '${A}' \\# # comment", "more"],
        ["-S", "-S 'SHOW a'", "b"],
    ],
)
def test_as_the_real_one(show: Path, tmp_path: Path, line: list[str]) -> None:
    words = ["env", *(word.replace("SHOW", str(show)) for word in line)]
    found = through_env(words, BEFORE, tmp_path)
    assert found.find() == show
    # os.getcwd() has no links and no `..`.
    assert real(words, tmp_path) == (list(found.words[1:]), found.variables, found.folder.resolve())


REFUSED = [
    ["-x"], ["--nothing"], ["--ignore"], ["--debug=1"], ["-u"], ["--chdir"], ["-S", "'a"], ["-S", '"a'],
    ["-S", "a\\"], ["-S", "\\q"], ["-S", "$A"], ["-S", "${1}"], ["-S", '"\\c"'],
]  # fmt: skip


@pytest.mark.parametrize("line", REFUSED)
def test_what_env_refuses(show: Path, tmp_path: Path, line: list[str]) -> None:
    words = ["env", *line, str(show)] if line[-1] not in ("-u", "--chdir") else ["env", *line]
    with pytest.raises(EnvError, match=r"env|needs a value"):
        through_env(words, BEFORE, tmp_path)
    assert not IS_GNU or real(words, tmp_path) is None


@needs_gnu
@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("ab #'\"\\_ctn${}A\t"), max_size=12))
def test_any_string_is_split_as_the_real_one_does(text: str) -> None:
    whole = f"{sys.executable} -ISEc '{SHOW}' " + text
    try:
        expected = split(text, BEFORE)
    except EnvError:
        assert real(["env", "-S", whole], Path("/")) is None
        return
    found = real(["env", "-S", whole], Path("/"))
    assert found is not None
    assert found[0] == expected


@given(st.lists(st.text(st.sampled_from("-iuCSv=A e\\'\"$0"), max_size=5), max_size=5))
def test_any_words_have_an_answer(words: list[str]) -> None:
    try:
        found = through_env(["env", *words], BEFORE, Path("/"))
    except EnvError:
        return
    assert not found.words or Path(found.words[0]).name != "env"


@pytest.mark.parametrize("line", [["env"], ["env", "A=1"], ["env", "--help", "x"], ["/usr/bin/env", "--version"]])
def test_env_that_starts_nothing(line: list[str]) -> None:
    found = through_env(line, BEFORE, Path("/"))
    assert found.words == ()
    assert found.find() is None


def test_other_programs_are_left_alone() -> None:
    found = through_env(["sh", "-c", "env x"], BEFORE, Path("/x"))
    assert (found.words, found.variables, found.folder) == (("sh", "-c", "env x"), BEFORE, Path("/x"))


def test_programs(show: Path, tmp_path: Path) -> None:
    assert find_program("show", {"PATH": f"/nonexistent:{tmp_path}"}, Path("/")) == show
    assert find_program("show", {"PATH": "/nonexistent"}, tmp_path) is None
    assert find_program("./show", {}, tmp_path) == tmp_path / "show"
    assert find_program("./nothing", {}, tmp_path) is None
    assert find_program("sh", {}, tmp_path) == Path(shutil.which("sh", path=os.defpath) or "")
