"""What `vgpu ollama enable` and `disable` did, or would do: as lines, and as one JSON object."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vgpu.ollama.plan import Change, Plan

_TEXTS = (".service", ".socket", ".conf")


@dataclass
class Report:
    """``commands`` with whether each was run; ``notes`` and ``warnings`` are sentences for people."""

    action: str  # "enable" or "disable"
    scope: str
    root: Path
    unit: str
    dry_run: bool
    plan: Plan | None = None  # None: there was nothing to do
    stay: list[Path] = field(default_factory=list)
    commands: list[tuple[list[str], bool]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        return self.plan is not None and (self.plan.changed or self.action == "disable")

    def values(self) -> dict[str, Any]:
        """For ``--json``."""
        plan = self.plan
        changes = [] if plan is None else [_change(one) for one in plan.changes]
        folders = [] if plan is None else [{"action": "create", "path": str(one)} for one in plan.folders]
        if plan is not None:
            gone = [one for one in plan.leave if one not in self.stay]
            folders += [{"action": "remove", "path": str(one)} for one in gone]
        return {
            "action": self.action, "scope": self.scope, "root": str(self.root), "unit": self.unit,
            "dry_run": self.dry_run, "changed": self.changed, "changes": changes, "folders": folders,
            "commands": [{"command": shlex.join(words), "run": run} for words, run in self.commands],
            "notes": self.notes, "warnings": self.warnings,
        }  # fmt: skip

    def lines(self) -> Iterator[str]:
        """For people: one line a change, and the texts of the units where nothing is done yet."""
        if self.plan is None or not self.changed:
            yield "nothing to change"
        else:
            for folder in self.plan.folders:
                yield _line("create", f"{folder}/")
            for change in self.plan.changes:
                yield from self._lines(change)
            for folder in self.plan.leave:
                if folder not in self.stay:
                    yield _line("remove", f"{folder}/ if it is empty" if self.dry_run else f"{folder}/")
        for words, run in self.commands:
            yield _line("run" if run else "to run", shlex.join(words))

    def _lines(self, change: Change) -> Iterator[str]:
        if change.action == "keep":
            return
        target = f" -> {change.then.content.decode()}" if change.then.kind == "link" else ""
        kept = {"replace": "  (the file that was there is kept)"}.get(change.action, "")
        if change.aside is not None:
            kept = f"  (changed since: kept as {change.aside.name})"
        yield _line(change.action, f"{change.path}{target}{kept}")
        if self.dry_run and self.action == "enable" and change.then.kind == "file" and change.path.suffix in _TEXTS:
            yield from (f"         | {line}" for line in change.then.content.decode().splitlines())


def _line(action: str, text: str) -> str:
    return f"{action:<8} {text}"


def _change(change: Change) -> dict[str, Any]:
    values: dict[str, Any] = {"action": change.action, "path": str(change.path), "kind": change.then.kind}
    if change.then.kind == "file":
        values["mode"] = f"{change.then.mode:04o}"
    if change.aside is not None:
        values["kept_as"] = str(change.path.with_name(change.aside.name))
    return values
