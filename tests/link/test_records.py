"""The records of link.tbl in Python, and that Python and C lay them out alike."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpu.link import _ops, generate
from vgpu.link._ops import RECORDS, DeviceInfo, KernelGet, Launch, Op
from vgpu.link.records import Record, RecordError

LINK = Path(generate.__file__).parent


@given(st.binary(min_size=40, max_size=200))
def test_what_was_unpacked_packs_to_the_same_bytes(raw: bytes) -> None:
    assert Launch.unpack(raw).pack() == raw


@pytest.mark.parametrize("op", list(Op))
def test_sizes_are_held(op: Op) -> None:
    for record in RECORDS[op]:
        if record is None:
            continue
        size = record.fixed_bytes()
        assert len(record().pack()) == size
        assert record.unpack(bytes(size)) == record()
        with pytest.raises(RecordError):
            record.unpack(bytes(size - 1))
        if record.TAIL is None:
            with pytest.raises(RecordError):
                record.unpack(bytes(size + 1))


def test_values_that_do_not_fit_are_refused() -> None:
    with pytest.raises(RecordError, match="kernel"):
        Launch(kernel=2**32).pack()
    with pytest.raises(RecordError, match="grid"):
        Launch(grid=(1, 2)).pack()
    with pytest.raises(RecordError, match="room for 255"):
        DeviceInfo(name="x" * 256).pack()
    with pytest.raises(RecordError, match="must be 16"):
        DeviceInfo(uuid=b"x").pack()
    with pytest.raises(TypeError, match="nonsense"):
        Launch(nonsense=1)


def test_text_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(RecordError, match="UTF-8"):
        DeviceInfo.unpack(b"\xff" * 256 + bytes(DeviceInfo.fixed_bytes() - 256))


def test_a_tail_keeps_its_bytes() -> None:
    assert KernelGet.unpack(KernelGet(module=3, name=b"abc").pack()) == KernelGet(module=3, name=b"abc")


def test_c_and_python_agree_on_every_offset(tmp_path: Path) -> None:
    names = [name for name, kind in vars(_ops).items() if isinstance(kind, type) and issubclass(kind, Record)]
    table = generate.parse((LINK / "link.tbl").read_text())
    by_class = {generate._py(r.name): r for op in table.ops for r in (op.request, op.reply) if r}
    by_class.update({generate._py(name): record for name, record in table.structs.items()})
    lines, expected = [], []
    for name in names:
        if name == "Record":
            continue
        record = by_class[name]
        tag, offset = f"struct vgpu_{record.name.lower()}", 0
        for spec in getattr(_ops, name).SPECS:
            lines.append(f'printf("%zu\\n", offsetof({tag}, {spec.name}));')
            expected.append(offset)
            offset += struct.calcsize("<" + spec.code)
    source = tmp_path / "offsets.c"
    head = '#include <stddef.h>\n#include <stdio.h>\n#include "link_ops.h"\nint main(void) {\n'
    source.write_text(head + "\n".join(lines) + "\n}\n")
    subprocess.run(["gcc", f"-I{LINK}", str(source), "-o", str(tmp_path / "offsets")], check=True)
    said = subprocess.run([str(tmp_path / "offsets")], capture_output=True, text=True, check=True).stdout
    assert [int(x) for x in said.split()] == expected


def test_the_generated_files_are_those_of_the_table() -> None:
    assert generate.main(["--check"]) == 0


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("op 1 A stream x:u32 -> y:u32", "only a stream operation has no reply"),
        ("op 1 A cold x:u32", "only a stream operation has no reply"),
        ("op 1 A nobody x:u32 -> y:u32", "neither a struct nor an op"),
        ("op 1 A stream x=u32", "is not name:type"),
        ("op 1 A stream rest:bytes x:u32", "must be the last field"),
        ("op 1 A stream x:u8\nop 1 B stream x:u8", "stands twice"),
    ],
)
def test_a_wrong_table_is_refused(line: str, reason: str) -> None:
    with pytest.raises(generate.TableError, match=reason):
        generate.parse(line)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [("a:u8 b:u32", "would need padding"), ("a:u64 b:u8", "not a multiple"), ("a:what", "unknown type")],
)
def test_padding_and_unknown_types_are_refused(fields: str, reason: str) -> None:
    with pytest.raises(generate.TableError, match=reason):
        generate.c_header(generate.parse(f"op 1 A stream {fields}"))
