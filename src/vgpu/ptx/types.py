"""PTX's fundamental types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["pred", "bits", "unsigned", "signed", "float"]


@dataclass(frozen=True, slots=True)
class Type:
    """One type: ``bits`` of one value; ``lanes`` is 2 for packed types such as f16x2, whose ``bits`` counts both."""

    name: str
    kind: Kind
    bits: int
    lanes: int = 1

    @property
    def bytes(self) -> int:
        return max(1, self.bits // 8)

    @property
    def is_float(self) -> bool:
        return self.kind == "float"

    @property
    def is_int(self) -> bool:
        return self.kind in ("bits", "unsigned", "signed")


def _table() -> dict[str, Type]:
    types = [Type("pred", "pred", 1)]
    types += [Type(f"b{n}", "bits", n) for n in (8, 16, 32, 64, 128)]
    types += [Type(f"u{n}", "unsigned", n) for n in (8, 16, 32, 64)]
    types += [Type(f"s{n}", "signed", n) for n in (8, 16, 32, 64)]
    types += [Type(f"f{n}", "float", n) for n in (16, 32, 64)]
    types += [Type("bf16", "float", 16), Type("tf32", "float", 32), Type("e4m3", "float", 8), Type("e5m2", "float", 8)]
    types += [Type("f16x2", "float", 32, 2), Type("bf16x2", "float", 32, 2)]
    types += [Type("e4m3x2", "float", 16, 2), Type("e5m2x2", "float", 16, 2)]
    types += [Type("u16x2", "unsigned", 32, 2), Type("s16x2", "signed", 32, 2)]
    types += [Type(f"{s}{n}", "unsigned" if s == "u" else "signed", n) for s in "us" for n in (4,)]
    types += [Type("b1", "bits", 1)]
    return {t.name: t for t in types}


TYPES: Final = _table()


def type_names(mods: tuple[str, ...]) -> tuple[str, ...]:
    """The types among an opcode's modifiers, in order: ('f32', 's32') for cvt.rn.f32.s32."""
    return tuple(m for m in mods if m in TYPES)
