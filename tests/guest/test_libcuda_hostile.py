"""Every implemented function of libcuda with wrong handles, NULLs and odd numbers: an error or a success, never a crash."""

# ruff: noqa: E501 - the program is a text
from __future__ import annotations

import pytest
from tests.guest.conftest import Guest

from vgpu.api.table import load

TABLE = load("driver")
HANDLES = {t.name for t in TABLE.types if t.form == "handle"}
CALLBACKS = {t.name for t in TABLE.types if t.form == "callback"}
# A success of these ends what the others need, or waits for something that never comes.
SKIPPED = {"cuInit"}
NAMES = [f.name for f in TABLE.functions if f.implemented and f.name not in SKIPPED]
PARTS = 6

PROGRAM = """
import random
ctx = context()
m = module(b".version 7.0\\n.target sm_61\\n.address_size 64\\n.visible .global .u32 v;\\n.visible .entry k(.param .u64 a) {{ ret; }}")
k, s, va, ev, g, ex, p = function(m, b"k"), stream(1), alloc(8192), handle(), handle(), handle(), handle()
cu.cuEventCreate(C.byref(ev), 0); cu.cuMemHostAlloc(C.byref(p), size(4096), 0)
cu.cuGraphCreate(C.byref(g), 0); cu.cuGraphInstantiateWithFlags(C.byref(ex), g, u64(0))
live = [ctx.value, m.value, k.value, s.value, ev.value, g.value, ex.value]
keep = []
def room(fill):
    keep.append(C.create_string_buffer(bytes([fill]) * 4096, 4097))
    return C.addressof(keep[-1])
def value(kind, chance):
    if kind == "handle": return chance.choice([0, 1, 2, 0x1000, 0xFFFFFFFFFFFFF000, live[0] + 8, *live])
    if kind == "pointer": return chance.choice([0, room(0), room(0)])
    if kind == "text": return chance.choice([0, room(0), room(65)])
    if kind == "address": return chance.choice([0, va.value, va.value + 4096, p.value, 0xFFFFFFFFFFFFFFFF])
    if kind == "callback": return 0
    if kind == "length": return chance.choice([0, 1, 2, 64])
    return chance.choice([0, 1, 2, 3, 64, 4096, -1, 1 << 31, 1 << 40])
for name, kinds in {calls!r}:
    chance = random.Random(name)
    call = getattr(raw, name)
    for _ in range(40):
        cu.cuCtxSetCurrent(ctx)
        arguments = [C.c_uint64(value(kind, chance) & 0xFFFFFFFFFFFFFFFF) for kind in kinds]
        print(name, [hex(a.value) for a in arguments], file=sys.stderr, flush=True)
        result = call(*arguments)
        assert 0 <= result <= 999, (name, result)
        if name.startswith(("cuStreamBeginCapture", "cuThreadExchange")):
            cu.cuThreadExchangeStreamCaptureMode(C.byref(C.c_int(0)))
            for each in (s, PER_THREAD): raw.cuStreamEndCapture(each, C.byref(handle()))
        if "Destroy" in name or "Unload" in name or "Reset" in name or "Release" in name or "Detach" in name or "Free" in name: break
"""


def kind_of(declaration: str, name: str) -> str:
    """What a parameter is, from its C declaration. A `length` must be true: it counts elements of an array."""
    words = declaration.replace("const", "").split()
    if "*" in declaration or "[" in declaration:
        return "text" if words[0] == "char" and "*" in declaration and "**" not in declaration else "pointer"
    if words[0] in HANDLES:
        return "handle"
    if words[0] in CALLBACKS or "Fn" in words[0] or "allback" in words[0]:
        return "callback"
    if name.startswith("num") or name == "count":
        return "length"
    return "address" if "deviceptr" in words[0] else "number"  # also CUmemLocation, which is passed in one register


@pytest.mark.parametrize("part", range(PARTS))
def test_wrong_arguments(guest: Guest, part: int) -> None:
    chosen = [f for f in TABLE.functions if f.name in NAMES[part::PARTS]]
    calls = [(f.name, [kind_of(p.declaration, p.name) for p in f.parameters]) for f in chosen]
    assert calls
    guest(PROGRAM.format(calls=calls), VGPU_QUIET="1")
