"""What every record of the link can do: pack itself, unpack itself, and refuse bytes that are not it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any, ClassVar, Self


class RecordError(ValueError):
    """Bytes that are not the record they were said to be."""


@dataclass(frozen=True)
class Spec:
    name: str
    code: str  # struct format of this field alone
    kind: str  # scalar, array, text, blob or record
    inner: type[Record] | None


def field_spec(name: str, code: str, kind: str, inner: type[Record] | None) -> Spec:
    return Spec(name, code, kind, inner)


class Record:
    """One record. Fields not given are zero, empty or b""."""

    SPECS: ClassVar[tuple[Spec, ...]] = ()
    TAIL: ClassVar[str | None] = None

    def __init__(self, **values: Any) -> None:
        for spec in self.SPECS:
            size = struct.calcsize("<" + spec.code)
            default: Any = 0
            if spec.kind == "array":
                default = (0,) * len(struct.unpack("<" + spec.code, bytes(size)))
            elif spec.kind == "text":
                default = ""
            elif spec.kind == "blob":
                default = bytes(size)
            elif spec.inner is not None:
                default = spec.inner()
            setattr(self, spec.name, values.pop(spec.name, default))
        if self.TAIL:
            setattr(self, self.TAIL, values.pop(self.TAIL, b""))
        if values:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(values))}")

    @classmethod
    def fixed_bytes(cls) -> int:
        """Bytes of the fixed part."""
        return struct.calcsize("<" + "".join(spec.code for spec in cls.SPECS))

    def pack(self) -> bytes:
        """The record as it travels. Raises RecordError when a value does not fit its field."""
        out = bytearray()
        for spec in self.SPECS:
            value = getattr(self, spec.name)
            try:
                if spec.inner is not None:
                    out += value.pack()
                elif spec.kind == "array":
                    out += struct.pack("<" + spec.code, *value)
                elif spec.kind == "text":
                    raw, room = value.encode(), struct.calcsize(spec.code)
                    if len(raw) >= room:
                        what = f"{len(raw)} bytes of text, room for {room - 1}"
                        raise RecordError(f"{type(self).__name__}.{spec.name}: {what}")
                    out += raw.ljust(room, b"\0")
                elif spec.kind == "blob":
                    room = struct.calcsize(spec.code)
                    if len(value) != room:
                        raise RecordError(f"{type(self).__name__}.{spec.name}: {len(value)} bytes, must be {room}")
                    out += value
                else:
                    out += struct.pack("<" + spec.code, value)
            except struct.error as error:
                raise RecordError(f"{type(self).__name__}.{spec.name}: {error}") from None
        if self.TAIL:
            out += getattr(self, self.TAIL)
        return bytes(out)

    @classmethod
    def unpack(cls, data: bytes | memoryview) -> Self:
        """The record in these bytes. Raises RecordError for too few bytes, too many, or text that is not UTF-8."""
        need = cls.fixed_bytes()
        if len(data) < need or (len(data) > need and not cls.TAIL):
            raise RecordError(f"{cls.__name__}: {len(data)} bytes, must be {need}{' or more' if cls.TAIL else ''}")
        values: dict[str, Any] = {}
        offset = 0
        for spec in cls.SPECS:
            code = "<" + spec.code
            size = struct.calcsize(code)
            raw = bytes(data[offset : offset + size])
            offset += size
            if spec.inner is not None:
                values[spec.name] = spec.inner.unpack(raw)
            elif spec.kind == "text":
                try:
                    values[spec.name] = raw.split(b"\0")[0].decode()
                except UnicodeDecodeError:
                    raise RecordError(f"{cls.__name__}.{spec.name}: not UTF-8") from None
            elif spec.kind == "blob":
                values[spec.name] = raw
            elif spec.kind == "array":
                values[spec.name] = struct.unpack(code, raw)
            else:
                values[spec.name] = struct.unpack(code, raw)[0]
        if cls.TAIL:
            values[cls.TAIL] = bytes(data[offset:])
        return cls(**values)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash((type(self), self.pack()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"
