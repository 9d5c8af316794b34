"""Linking: the PTX of several translation units to one module, as nvlink and the driver do for relocatable device code.

Text stays text. Names that two units keep to themselves are told apart, of what several units have as ``.weak`` one is
kept, and declarations stay beside the definitions that they announce: `vgpu.ptx.module` takes them in either order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from vgpu.ptx.errors import PtxError
from vgpu.ptx.module import Definition, Module

_HEAD: Final = re.compile(r"\.(?:version|target|address_size)\b[^\n]*")
_DIGITS: Final = re.compile(r"\d+")


def link(texts: Sequence[str]) -> str:
    """One module of several. PtxError if two of them define one name; what none of them defines stays ``.extern``.

    The result has the highest version and the highest target of the units.
    """
    if len(texts) == 1:
        return texts[0]
    modules = [Module(text) for text in texts]
    units = [module.definitions() for module in modules]
    winners = _winners(units)
    taken = {definition.name for unit in units for definition in unit}
    seen: set[str] = set()
    pieces = []
    for number, (module, unit) in enumerate(zip(modules, units, strict=True)):
        text, renamed = module.text, {}
        for definition in sorted(unit, key=lambda d: -d.start):
            name = definition.name
            if not definition.private:
                if winners[name] != number:
                    text = text[: definition.start] + text[definition.end :]
            elif name in seen or name in winners:
                renamed[name] = f"{name}$unit{number}"
                while renamed[name] in taken:
                    renamed[name] += "_"
        seen |= {definition.name for definition in unit}
        if renamed:
            words = "|".join(re.escape(name) for name in sorted(renamed, key=len, reverse=True))
            text = re.sub(rf"(?<![\w$%.])(?:{words})(?![\w$])", lambda m, new=renamed: new[m[0]], text)  # type: ignore[misc]
        pieces.append(_HEAD.sub("", text, count=3))
    version = max(module.version for module in modules)
    target = max((module.target for module in modules), key=lambda t: int(_DIGITS.findall(t)[0]))
    head = f".version {version[0]}.{version[1]}\n.target {target}\n.address_size 64\n"
    return head + "\n".join(pieces)


def _winners(units: Sequence[Sequence[Definition]]) -> dict[str, int]:
    """Which unit's definition of each shared name is kept: the one that is not weak, or else the first."""
    winners: dict[str, int] = {}
    strong: set[str] = set()
    for number, unit in enumerate(units):
        for definition in unit:
            if definition.private:
                continue
            if definition.weak:
                winners.setdefault(definition.name, number)
                continue
            if definition.name in strong:
                raise PtxError("two of the units that are linked define it", text=definition.name)
            strong.add(definition.name)
            winners[definition.name] = number
    return winners
