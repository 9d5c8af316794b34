"""Warps, blocks and grids: registers, control flow, barriers.

A warp always runs its threads with the lowest program counter, so threads that parted meet again where their paths do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.module import Layout, Module
from vgpu.ptx.oracle.memory import Memory
from vgpu.ptx.oracle.rounding import decode
from vgpu.ptx.types import TYPES

Array = npt.NDArray[Any]
Mask = npt.NDArray[np.bool_]
Handler = Callable[["Warp", ir.Instr, Mask], None]

WARP: Final = 32
# Windows of the generic address space that no mapping of a Linux process lies in.
SHARED_WINDOW: Final = 1 << 40
LOCAL_WINDOW: Final = 2 << 40
PARAM_WINDOW: Final = 3 << 40
WINDOW_BYTES: Final = 1 << 40
_LOCAL_STRIDE: Final = 1 << 20

_QUANTUM: Final = 20_000  # instructions of a warp before others run
_ROTATE: Final = 4_000  # instructions of one path of a warp before its other paths run

UINT: Final[dict[int, Any]] = {8: np.uint8, 16: np.uint16, 32: np.uint32, 64: np.uint64}
INT: Final[dict[int, Any]] = {8: np.int8, 16: np.int16, 32: np.int32, 64: np.int64}


class TrapError(Exception):
    """The kernel executed `trap`, or an assertion in it failed."""


class DeadlockError(Exception):
    """No warp of the grid can go on."""


@dataclass(slots=True)
class Program:
    """A function's instructions in one list, with the index that each label stands for."""

    kernel: ir.Kernel
    prefix: str  # of its variables in the layout
    instrs: list[ir.Instr]
    labels: dict[str, int]


@dataclass(slots=True)
class Grid:
    module: Module
    layout: Layout
    memory: Memory
    grid: tuple[int, int, int]
    block: tuple[int, int, int]
    params: bytes
    dynamic_shared: int
    handlers: Callable[[ir.Instr], Handler]
    programs: dict[str, Program] = field(default_factory=dict)
    printed: list[bytes] = field(default_factory=list)
    envreg: dict[int, int] = field(default_factory=dict)
    clock: int = 0

    @property
    def threads(self) -> int:
        return self.block[0] * self.block[1] * self.block[2]

    def program(self, name: str, entry: str) -> Program:
        if name not in self.programs:
            kernel = self.module.kernel(name)
            instrs: list[ir.Instr] = []
            labels: dict[str, int] = {}
            for block in kernel.blocks:
                if block.label is not None:
                    labels[block.label] = len(instrs)
                instrs += block.instrs
            self.programs[name] = Program(kernel, "" if name == entry else f"{name}::", instrs, labels)
        return self.programs[name]


class Block:
    """One block: its shared memory, its warps, its barriers."""

    def __init__(self, grid: Grid, entry: str, index: int) -> None:
        self.grid = grid
        x, y, _ = grid.grid
        self.index = (index % x, index // x % y, index // (x * y))
        self.shared = np.zeros(grid.layout.static_shared + grid.dynamic_shared, np.uint8)
        self.warps = [Warp(self, entry, number) for number in range(-(-grid.threads // WARP))]
        self.runs = [warp.run() for warp in self.warps]
        self.arrived: dict[int, int] = {}  # barrier -> threads that came by bar.arrive

    @property
    def done(self) -> bool:
        return not any(warp.live.any() for warp in self.warps)

    def step(self) -> bool:
        """Let every warp run until it waits or has had its share. False if none could do anything."""
        progress = False
        for warp, run in zip(self.warps, self.runs, strict=True):
            if warp.live.any() and (warp.live & ~warp.waiting).any():
                progress = True
                next(run, None)
        return self._open_barriers() or progress

    def _open_barriers(self) -> bool:
        opened = False
        numbers = {int(n) for warp in self.warps for n in warp.barrier[warp.waiting & warp.live]}
        for number in numbers:
            waiting = [warp.waiting & warp.live & (warp.barrier == number) for warp in self.warps]
            wanted = {int(w.barrier_threads[m][0]) for w, m in zip(self.warps, waiting, strict=True) if m.any()}
            if len(wanted) != 1:
                raise DeadlockError(f"barrier {number} is waited at with different thread counts {sorted(wanted)}")
            count = wanted.pop()
            if count == 0:
                ready = all(bool((warp.live == mask).all()) for warp, mask in zip(self.warps, waiting, strict=True))
            else:
                arrived = self.arrived.get(number, 0)
                for warp, mask in zip(self.warps, waiting, strict=True):
                    if mask.any():  # a warp counts as a whole
                        arrived += int(warp.exists.sum()) if bool((warp.live == mask).all()) else int(mask.sum())
                ready = -(-arrived // WARP) * WARP >= -(-count // WARP) * WARP
            if not ready:
                continue
            opened = True
            self.arrived[number] = 0
            votes = np.concatenate([warp.vote[mask] for warp, mask in zip(self.warps, waiting, strict=True)])
            for warp, mask in zip(self.warps, waiting, strict=True):
                warp.votes_true[mask], warp.votes_all[mask] = int(votes.sum()), bool(votes.all())
                warp.waiting[mask] = False
        return opened


class Warp:
    """32 threads. Registers hold raw bits; predicates are bool."""

    def __init__(self, block: Block, entry: str, number: int) -> None:
        grid = block.grid
        self.block, self.grid, self.number, self.entry = block, grid, number, entry
        self.thread = number * WARP + np.arange(WARP)
        self.exists: Mask = self.thread < grid.threads
        self.live: Mask = self.exists.copy()
        self.waiting: Mask = np.zeros(WARP, np.bool_)
        self.barrier = np.zeros(WARP, np.int64)
        self.barrier_threads = np.zeros(WARP, np.int64)
        self.vote: Mask = np.zeros(WARP, np.bool_)
        self.votes_true = np.zeros(WARP, np.int64)
        self.votes_all: Mask = np.zeros(WARP, np.bool_)
        self.local: dict[int, npt.NDArray[np.uint8]] = {}
        self.program = grid.program(entry, entry)
        self.registers: dict[str, Array] = {}
        self.param_space: dict[str, npt.NDArray[np.uint8]] = {}
        self.carry: Mask = np.zeros(WARP, np.bool_)
        params = np.frombuffer(grid.params.ljust(self.program.kernel.param_bytes, b"\0"), np.uint8)
        for param in self.program.kernel.params:
            content = params[param.offset : param.offset + param.size]
            self.param_space[param.name] = np.broadcast_to(content, (WARP, param.size))

    # -- operands

    def _raw(self, name: str) -> Array:
        found = self.registers.get(name)
        if found is None:
            kind = TYPES[self.program.kernel.registers[name]]
            dtype = np.bool_ if kind.kind == "pred" else UINT[kind.bits]
            found = self.registers[name] = np.zeros(WARP, dtype)
        return found

    def get(self, operand: ir.Operand, kind: str) -> Array:
        """An operand's 32 values, as the type's NumPy type; 16-bit floats and packed types as raw unsigned bits."""
        info = TYPES[kind]
        if info.kind == "pred":
            return self.predicate(operand)
        raw: Array
        if isinstance(operand, ir.Reg):
            raw = self._raw(operand.name).astype(UINT[info.bits])
        elif isinstance(operand, ir.Imm):
            raw = np.full(WARP, immediate(operand, kind), UINT[info.bits])
        elif isinstance(operand, ir.Special):
            raw = self.special(operand.name).astype(UINT[info.bits])
        elif isinstance(operand, ir.Sym):
            raw = np.full(WARP, self.symbol(operand) & ((1 << info.bits) - 1), UINT[info.bits])
        else:
            raise UnsupportedError("operand has no value", kernel=self.entry, text=repr(operand))
        if kind == "f32":
            return raw.view(np.float32)
        if kind == "f64":
            return raw.view(np.float64)
        return raw.view(INT[info.bits]) if info.kind == "signed" and info.lanes == 1 else raw

    def predicate(self, operand: ir.Operand) -> Mask:
        if isinstance(operand, ir.Reg):
            return np.asarray(self._raw(operand.name), np.bool_).copy()
        if isinstance(operand, ir.Imm):
            return np.full(WARP, operand.bits != 0)
        raise UnsupportedError("operand is no predicate", kernel=self.entry, text=repr(operand))

    def value(self, operand: ir.Operand, kind: str) -> npt.NDArray[np.float64]:
        """A floating point operand as exact float64 values."""
        bits = TYPES[kind].bits
        return decode(self.get(operand, f"b{bits}"), kind)

    def put(self, destination: ir.Operand | None, values: Array, mask: Mask) -> None:
        """Write lanes of a register; signed values are sign-extended to it, others zero-extended or cut."""
        if destination is None:
            return
        if not isinstance(destination, ir.Reg):
            raise UnsupportedError("destination is no register", kernel=self.entry, text=repr(destination))
        raw = self._raw(destination.name)
        if raw.dtype == np.bool_:
            raw[mask] = np.asarray(values, np.bool_)[mask]
            return
        if values.dtype == np.bool_:
            values = values.astype(np.uint8)
        elif values.dtype.kind == "f":
            values = values.view(UINT[values.dtype.itemsize * 8])
        elif values.dtype.kind == "i":
            values = values.astype(INT[raw.dtype.itemsize * 8]).view(raw.dtype)
        raw[mask] = values.astype(raw.dtype)[mask]

    def symbol(self, symbol: ir.Sym) -> int:
        """Address of a variable within its own state space (module variables: the generic address)."""
        layout, name = self.grid.layout, symbol.name
        if name in self.program.kernel.variables:
            variable = self.program.kernel.variables[name]
            if variable.space in ("shared", "local"):
                places = layout.shared if variable.space == "shared" else layout.local
                return places[self.program.prefix + name] + symbol.offset
        elif name in layout.shared:
            return layout.shared[name] + symbol.offset
        elif name in self.grid.memory.symbols:
            return self.grid.memory.symbols[name] + symbol.offset
        for param in self.program.kernel.params:
            if param.name == name:  # of a function: an address that nothing lies at
                return param.offset + symbol.offset + (0 if self.program.kernel.is_entry else PARAM_WINDOW)
        raise UnsupportedError("the address of this name is not available", kernel=self.entry, text=name)

    def special(self, name: str) -> Array:
        grid, block = self.grid, self.block
        head, _, axis = name.partition(".")
        at = "xyz".find(axis) if axis else 0
        if head == "%tid":
            x, y, _ = grid.block
            parts = (self.thread % x, self.thread // x % y, self.thread // (x * y))
            return np.asarray(parts[at])
        lanes = np.arange(WARP)
        if head.startswith("%lanemask_"):
            one = np.uint64(1) << lanes.astype(np.uint64)
            full = np.uint64(0xFFFFFFFF)
            below = one - np.uint64(1)
            masks = {"eq": one, "lt": below, "le": below | one, "gt": full & ~(below | one), "ge": full & ~below}
            return np.asarray(masks[head.rpartition("_")[2]])
        if head.startswith(("%clock", "%globaltimer")):
            grid.clock += 1
            time = grid.clock >> 32 if head.endswith("_hi") else grid.clock
            return np.full(WARP, time, np.uint64)
        static = grid.layout.static_shared
        fixed = {
            "%ntid": grid.block[at],
            "%ctaid": block.index[at],
            "%nctaid": grid.grid[at],
            "%warpid": self.number,
            "%nwarpid": 64,  # of a multiprocessor, not of the block
            "%smid": 0,
            "%nsmid": 132,
            "%gridid": 1,
            "%dynamic_smem_size": grid.dynamic_shared,
            "%total_smem_size": static + grid.dynamic_shared,
        }
        if head == "%laneid":
            return lanes
        if head.startswith("%envreg"):
            return np.full(WARP, grid.envreg.get(int(head[7:]), 0))
        if head not in fixed:
            raise UnsupportedError("special register is not implemented", kernel=self.entry, text=name)
        return np.full(WARP, fixed[head])

    def local_of(self, thread: int) -> npt.NDArray[np.uint8]:
        if thread not in self.local:
            self.local[thread] = np.zeros(self.grid.layout.local_bytes, np.uint8)
        return self.local[thread]

    def local_window(self, lane: int) -> int:
        """Generic address of a thread's local memory."""
        return LOCAL_WINDOW + int(self.thread[lane]) * _LOCAL_STRIDE

    # -- control

    def run(self) -> Iterator[None]:
        """Run to the end; yields when all threads wait and when the warp has had its share."""
        yield from self._function(self.live.copy())

    def _function(self, active: Mask) -> Iterator[None]:
        """The current program for these threads, until each has returned from it or ended."""
        program = self.program
        counters = np.full(WARP, len(program.instrs), np.int64)
        counters[active] = 0
        end = len(program.instrs)
        quantum, path, rotated = _QUANTUM, 0, np.zeros(WARP, np.bool_)
        while True:
            running = active & self.live & (counters < end)
            if not running.any():
                return
            ready = running & ~self.waiting
            if not ready.any() or quantum <= 0:
                yield
                quantum = _QUANTUM
                continue
            candidates = ready & ~rotated
            if not candidates.any():
                rotated[:] = False
                candidates = ready
            at = int(counters[candidates].min())
            group = ready & (counters == at)
            if path > _ROTATE:  # a path may spin on what another path of this warp will do
                path = 0
                if (ready & ~group).any():
                    rotated |= group
            path, quantum = path + 1, quantum - 1
            instr = program.instrs[at]
            counters[group] = at + 1
            mask = group
            if instr.guard is not None:
                mask = group & (self.predicate(instr.guard.reg) ^ instr.guard.negated)
            try:
                yield from self._execute(instr, mask, counters, end)
            except (TrapError, DeadlockError, PtxError):
                raise
            except Exception as error:
                error.add_note(f"in {program.kernel.name}, line {instr.line}: {instr.opcode}")
                raise

    def _execute(self, instr: ir.Instr, mask: Mask, counters: npt.NDArray[np.int64], end: int) -> Iterator[None]:
        base = instr.base
        if not mask.any():
            return
        if base == "bra":
            counters[mask] = self.program.labels[instr.targets[0]]
        elif base == "brx":
            index = self.get(instr.src[0], "u32")
            for lane in np.flatnonzero(mask):
                if index[lane] >= len(instr.targets):
                    raise PtxError("index beyond the branch table", kernel=self.entry, line=instr.line)
                counters[lane] = self.program.labels[instr.targets[int(index[lane])]]
        elif base == "ret" and not self.program.kernel.is_entry:
            counters[mask] = end
        elif base in ("ret", "exit"):
            self.live &= ~mask
            counters[mask] = end
        elif base == "trap":
            raise TrapError(f"trap in {self.program.kernel.name}, line {instr.line}")
        elif base == "call":
            yield from self._call(instr, mask)
        elif base in ("bar", "barrier") and "warp" not in instr.mods:
            yield from self._barrier(instr, mask)
        else:
            with np.errstate(all="ignore"):
                self.grid.handlers(instr)(self, instr, mask)

    def _call(self, instr: ir.Instr, mask: Mask) -> Iterator[None]:
        site = instr.call
        assert site is not None
        if not site.callee:
            asked = self.get(instr.src[0], "u64")
            known = {self.grid.module.function_address(name): name for name in self.grid.module.targets(site)}
            for address in np.unique(asked[mask]):
                if int(address) not in known:
                    raise TrapError(f"call of {int(address):#x} in {self.program.kernel.name}, line {instr.line}")
                direct = replace(instr, src=(), call=replace(site, callee=known[int(address)]))
                yield from self._call(direct, mask & (asked == address))
            return
        arguments = [self.param_space[name] for name in site.arguments]
        if self.grid.module.is_external(site.callee):
            from vgpu.ptx.oracle.runtime import call_external

            result = call_external(self, site.callee, arguments, mask)
            for name, values in zip(site.returns, [result], strict=False):
                self.write_param(name, 0, values, mask)
            return
        callee = self.grid.program(site.callee, self.entry)
        saved = (self.program, self.registers, self.param_space, self.carry)
        self.program, self.registers, self.carry = callee, {}, self.carry.copy()
        self.param_space = {param.name: content for param, content in zip(callee.kernel.params, arguments, strict=True)}
        yield from self._function(mask)
        returned = [self.param_space.get(param.name) for param in callee.kernel.returns]
        self.program, self.registers, self.param_space, self.carry = saved
        for name, content in zip(site.returns, returned, strict=True):
            if content is not None:
                self.write_param(name, 0, content, mask)

    def write_param(self, name: str, offset: int, content: npt.NDArray[np.uint8], mask: Mask) -> None:
        """Store bytes, one row per lane, in a .param variable."""
        size = offset + content.shape[1]
        for variable in self.program.kernel.variables.values():
            if variable.name == name:
                size = max(size, variable.size)
        for param in self.program.kernel.returns:
            if param.name == name:
                size = max(size, param.size)
        target = self.param_space.get(name)
        if target is None or target.shape[1] < size:
            grown = np.zeros((WARP, size), np.uint8)
            if target is not None:
                grown[:, : target.shape[1]] = target
            target = self.param_space[name] = grown
        target[mask, offset : offset + content.shape[1]] = content[mask]

    def _barrier(self, instr: ir.Instr, mask: Mask) -> Iterator[None]:
        operands = list(instr.src)
        reduces = "red" in instr.mods
        predicate = self.predicate(operands.pop()) if reduces else np.zeros(WARP, np.bool_)
        number = self.get(operands[0], "u32").astype(np.int64)
        threads = self.get(operands[1], "u32").astype(np.int64) if len(operands) > 1 else np.zeros(WARP, np.int64)
        if "arrive" in instr.mods:
            lanes = np.flatnonzero(mask)
            whole = bool((mask == self.live).all())
            arrived = self.block.arrived
            key = int(number[lanes[0]])
            arrived[key] = arrived.get(key, 0) + (int(self.exists.sum()) if whole else len(lanes))
            return
        self.barrier[mask], self.barrier_threads[mask] = number[mask], threads[mask]
        self.vote[mask] = predicate[mask]
        self.waiting |= mask
        if not reduces:
            return
        while (self.waiting & mask).any():  # the result is there when all of them go on
            yield
        if "popc" in instr.mods:
            self.put(instr.dst[0], self.votes_true.astype(np.uint32), mask)
        else:
            self.put(instr.dst[0], self.votes_all if "and" in instr.mods else self.votes_true > 0, mask)


def immediate(operand: ir.Imm, kind: str) -> int:
    """An immediate's raw bits in an instruction of this type."""
    info = TYPES[kind]
    if operand.kind == "i":
        return operand.bits & ((1 << info.bits) - 1)
    if operand.kind == kind or not info.is_float:
        return operand.bits & ((1 << info.bits) - 1)
    single = operand.kind == "f32"
    value = np.array([operand.bits], np.uint32 if single else np.uint64).view(np.float32 if single else np.float64)
    if kind == "f64":
        return int(value.astype(np.float64).view(np.uint64)[0])
    with np.errstate(all="ignore"):
        narrow = value.astype(np.float32)
    if kind == "f32":
        return int(narrow.view(np.uint32)[0])
    raise UnsupportedError("immediate does not fit the instruction's type", text=f"0x{operand.bits:x}")


def run_grid(grid: Grid, entry: str) -> None:
    """All blocks, in order; a block that spins lets later ones start."""
    total = grid.grid[0] * grid.grid[1] * grid.grid[2]
    active: deque[Block] = deque()
    started = 0
    while active or started < total:
        if not active:
            active.append(Block(grid, entry, started))
            started += 1
        progress = False
        for _ in range(len(active)):
            block = active.popleft()
            progress = block.step() or progress
            if not block.done:
                active.append(block)
        if active and started < total and len(active) < 4096:
            active.append(Block(grid, entry, started))
            started += 1
        elif active and not progress:
            raise DeadlockError(f"{entry}: every thread waits at a barrier that cannot open")
