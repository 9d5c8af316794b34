"""Which program a command line starts in the end: behind ``env``, as GNU's env(1) reads its words, and on PATH."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# Long options, and whether they take a value: never, always (":"), or only after "=" ("?").
_OPTIONS = {
    "argv0": ":", "block-signal": "?", "chdir": ":", "debug": "", "default-signal": "?", "help": "",
    "ignore-environment": "", "ignore-signal": "?", "list-signal-handling": "", "null": "", "split-string": ":",
    "unset": ":", "version": "",
}  # fmt: skip
_LETTERS = {
    "0": "null", "C": "chdir", "S": "split-string", "a": "argv0", "i": "ignore-environment", "u": "unset", "v": "debug",
}  # fmt: skip
_ESCAPES = {
    "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "_": " ", '"': '"', "#": "#", "$": "$", "'": "'", "\\": "\\",
}  # fmt: skip
_BLANKS = " \t\n\v\f\r"
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


class EnvError(ValueError):
    """``env`` would refuse these words; the text says why."""


@dataclass(frozen=True)
class Command:
    """What is started: program and arguments, the variables, and the folder. Without words nothing is: ``env`` only
    prints."""

    words: tuple[str, ...]
    variables: Mapping[str, str]
    folder: Path

    def find(self) -> Path | None:
        """The program's file; None when there is none."""
        return find_program(self.words[0], self.variables, self.folder) if self.words else None


def find_program(word: str, variables: Mapping[str, str], folder: Path) -> Path | None:
    """The file that execvp takes for a program's name."""
    if "/" in word:
        path = folder / word
        return path if path.is_file() else None
    found = shutil.which(word, path=variables.get("PATH", os.defpath))
    return Path(found) if found else None


def through_env(words: Sequence[str], variables: Mapping[str, str], folder: Path) -> Command:
    """Look through ``env [OPTION]... [NAME=VALUE]... CMD``, however many there are. Raises EnvError."""
    found = Command(tuple(words), variables, folder)
    while found.words and Path(found.words[0]).name == "env":
        found = _behind(list(found.words[1:]), found.variables, found.folder)
    return found


def _behind(rest: list[str], before: Mapping[str, str], folder: Path) -> Command:
    variables, start = dict(before), folder
    while rest and rest[0].startswith("-") and rest[0] != "-":
        if rest[0] == "--":
            del rest[0]
            break
        match _take_option(rest):
            case "ignore-environment", _:
                variables.clear()
            case "unset", name:
                variables.pop(name, None)
            case "chdir", path:
                folder = start / path  # the last one counts
            case "split-string", text:
                rest[:0] = split(text, before)
            case (("help" | "version"), _):
                return Command((), variables, folder)
    if rest[:1] == ["-"]:
        del rest[0]
        variables.clear()
    while rest and "=" in rest[0]:
        name, _, value = rest.pop(0).partition("=")
        variables[name] = value
    return Command(tuple(rest), variables, folder)


def _take_option(rest: list[str]) -> tuple[str, str]:
    """Take the first option out of the words: its long name and its value."""
    word = rest.pop(0)
    if word.startswith("--"):
        given, equals, value = word[2:].partition("=")
        names = [given] if given in _OPTIONS else [name for name in _OPTIONS if name.startswith(given)]
        if len(names) != 1 or (equals and not _OPTIONS[names[0]]):
            raise EnvError(f"env has no option `{word}`")
        name, given_value = names[0], value if equals else None
    else:
        if word[1] not in _LETTERS:
            raise EnvError(f"env has no option `-{word[1]}`")
        name, given_value = _LETTERS[word[1]], word[2:] or None
        if not _OPTIONS[name] and given_value:  # more letters in the same word
            rest.insert(0, f"-{given_value}")
    if _OPTIONS[name] == ":" and given_value is None:
        if not rest:
            raise EnvError(f"`{word}` needs a value")
        given_value = rest.pop(0)
    return name, given_value or ""


def split(text: str, variables: Mapping[str, str]) -> list[str]:
    """The words of ``env -S``: blanks part them; quotes, escapes, ``${NAME}`` and comments as in env(1). Raises
    EnvError."""
    words: list[str] = []
    quote, apart, at = "", True, 0

    def add(piece: str) -> None:
        nonlocal apart
        if apart:
            words.append("")
        words[-1] += piece
        apart = False

    while at < len(text):
        character, following = text[at], text[at + 1 : at + 2]
        at += 1
        if character in "'\"" and quote in ("", character):
            quote = "" if quote else character
            add("")
        elif character in _BLANKS and not quote:
            apart = True
        elif character == "#" and apart:
            return words
        elif character == "\\" and (quote != "'" or following in ("'", "\\")):
            at += 1
            if following == "c" and not quote:
                return words
            if following == "_" and not quote:
                apart = True
            elif following in _ESCAPES:
                add(_ESCAPES[following])
            else:
                raise EnvError(f"`\\{following}` has no meaning in `env -S`")
        elif character == "$" and quote != "'":
            name = _VARIABLE.match(text, at - 1)
            if name is None:
                raise EnvError("`env -S` expands only ${NAME}")
            at = name.end()
            if name[1] in variables:
                add(variables[name[1]])
        else:
            add(character)
    if quote:
        raise EnvError(f"a quotation mark ({quote}) has no second one in `env -S`")
    return words
