"""The link's operations and records. Generated from link.tbl by vgpu.link.generate; do not edit."""

# ruff: noqa
from __future__ import annotations

import builtins  # records have fields that are called bytes
from enum import IntEnum

from vgpu.link.records import Record, field_spec


class Op(IntEnum):
    HELLO = 1
    DEVICE = 2
    DEVICE_USAGE = 3
    ATTACH = 4
    STATUS = 5
    STOP = 6
    BASE = 7
    PROCESSES = 8
    MEM_INFO = 16
    PING = 17
    MEM_ALLOC = 18
    MEM_FREE = 19
    VA_RESERVE = 20
    VA_FREE = 21
    PHYS_CREATE = 22
    PHYS_RELEASE = 23
    PHYS_MAP = 24
    PHYS_UNMAP = 25
    PHYS_ACCESS = 26
    IMAGE_LOAD = 27
    IMAGE_UNLOAD = 28
    KERNEL_GET = 29
    KERNEL_PREPARE = 30
    KERNEL_NAMES = 31
    GLOBAL_GET = 32
    GRAPH_CREATE = 33
    GRAPH_DESTROY = 34
    LIMIT_SET = 35
    CONTEXT_RESET = 36
    MEM_PIN_STATS = 37
    LAUNCH = 64
    COPY = 65
    COPY_INLINE = 66
    COPY_3D = 67
    SET = 68
    EVENT_RECORD = 69
    GEMM = 70
    TRSM = 74
    GRAPH_LAUNCH = 71
    HOST_CALL = 72
    MARK = 73


WHO: dict[Op, str] = {Op.HELLO: 'daemon', Op.DEVICE: 'daemon', Op.DEVICE_USAGE: 'daemon', Op.ATTACH: 'daemon', Op.STATUS: 'daemon', Op.STOP: 'daemon', Op.BASE: 'daemon', Op.PROCESSES: 'daemon', Op.MEM_INFO: 'hot', Op.PING: 'hot', Op.MEM_ALLOC: 'cold', Op.MEM_FREE: 'cold', Op.VA_RESERVE: 'cold', Op.VA_FREE: 'cold', Op.PHYS_CREATE: 'cold', Op.PHYS_RELEASE: 'cold', Op.PHYS_MAP: 'cold', Op.PHYS_UNMAP: 'cold', Op.PHYS_ACCESS: 'cold', Op.IMAGE_LOAD: 'cold', Op.IMAGE_UNLOAD: 'cold', Op.KERNEL_GET: 'cold', Op.KERNEL_PREPARE: 'cold', Op.KERNEL_NAMES: 'cold', Op.GLOBAL_GET: 'cold', Op.GRAPH_CREATE: 'cold', Op.GRAPH_DESTROY: 'cold', Op.LIMIT_SET: 'cold', Op.CONTEXT_RESET: 'cold', Op.MEM_PIN_STATS: 'cold', Op.LAUNCH: 'stream', Op.COPY: 'stream', Op.COPY_INLINE: 'stream', Op.COPY_3D: 'stream', Op.SET: 'stream', Op.EVENT_RECORD: 'stream', Op.GEMM: 'stream', Op.TRSM: 'stream', Op.GRAPH_LAUNCH: 'stream', Op.HOST_CALL: 'stream', Op.MARK: 'stream'}


class DeviceInfo(Record):
    SPECS = (field_spec('name', '256s', 'text', None), field_spec('uuid', '16s', 'blob', None), field_spec('pci_bus_id', '32s', 'text', None), field_spec('pci_domain', 'I', 'scalar', None), field_spec('pci_bus', 'I', 'scalar', None), field_spec('pci_device', 'I', 'scalar', None), field_spec('pci_function', 'I', 'scalar', None), field_spec('pci_device_id', 'I', 'scalar', None), field_spec('pci_subsystem_id', 'I', 'scalar', None), field_spec('total_memory', 'Q', 'scalar', None), field_spec('driver_version', 'I', 'scalar', None), field_spec('compute_major', 'I', 'scalar', None), field_spec('compute_minor', 'I', 'scalar', None), field_spec('ordinal', 'I', 'scalar', None), field_spec('attributes', '160i', 'array', None), field_spec('driver_name', '80s', 'text', None), field_spec('nvml_index', 'I', 'scalar', None), field_spec('power_milliwatt', 'I', 'scalar', None), field_spec('power_limit_milliwatt', 'I', 'scalar', None), field_spec('temperature_celsius', 'I', 'scalar', None), field_spec('sm_clock_mhz', 'I', 'scalar', None), field_spec('memory_clock_mhz', 'I', 'scalar', None), field_spec('max_sm_clock_mhz', 'I', 'scalar', None), field_spec('max_memory_clock_mhz', 'I', 'scalar', None), field_spec('cuda_cores', 'I', 'scalar', None), field_spec('bar1_mib', 'I', 'scalar', None), field_spec('brand', 'I', 'scalar', None), field_spec('architecture', 'I', 'scalar', None), field_spec('serial', '32s', 'text', None), field_spec('board_part', '32s', 'text', None), field_spec('vbios', '32s', 'text', None),)
    TAIL = None
    name: str
    uuid: builtins.bytes
    pci_bus_id: str
    pci_domain: int
    pci_bus: int
    pci_device: int
    pci_function: int
    pci_device_id: int
    pci_subsystem_id: int
    total_memory: int
    driver_version: int
    compute_major: int
    compute_minor: int
    ordinal: int
    attributes: tuple[int, ...]
    driver_name: str
    nvml_index: int
    power_milliwatt: int
    power_limit_milliwatt: int
    temperature_celsius: int
    sm_clock_mhz: int
    memory_clock_mhz: int
    max_sm_clock_mhz: int
    max_memory_clock_mhz: int
    cuda_cores: int
    bar1_mib: int
    brand: int
    architecture: int
    serial: str
    board_part: str
    vbios: str


class Hello(Record):
    SPECS = (field_spec('build_id', '64s', 'text', None), field_spec('pid', 'I', 'scalar', None), field_spec('kind', 'I', 'scalar', None), field_spec('process', '64s', 'text', None),)
    TAIL = None
    build_id: str
    pid: int
    kind: int
    process: str


class HelloReply(Record):
    SPECS = (field_spec('device_count', 'I', 'scalar', None), field_spec('session', 'I', 'scalar', None), field_spec('socket_hint', '64s', 'text', None),)
    TAIL = None
    device_count: int
    session: int
    socket_hint: str


class Device(Record):
    SPECS = (field_spec('ordinal', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    ordinal: int
    reserved: int


class DeviceReply(Record):
    SPECS = (field_spec('info', '256s16s32sIIIIIIQIIII160i80sIIIIIIIIIIII32s32s32s', 'record', DeviceInfo),)
    TAIL = None
    info: DeviceInfo


class DeviceUsage(Record):
    SPECS = (field_spec('ordinal', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    ordinal: int
    reserved: int


class DeviceUsageReply(Record):
    SPECS = (field_spec('total', 'Q', 'scalar', None), field_spec('used', 'Q', 'scalar', None), field_spec('free', 'Q', 'scalar', None), field_spec('gpu_percent', 'I', 'scalar', None), field_spec('memory_percent', 'I', 'scalar', None),)
    TAIL = None
    total: int
    used: int
    free: int
    gpu_percent: int
    memory_percent: int


class Attach(Record):
    SPECS = (field_spec('ordinal', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    ordinal: int
    reserved: int


class AttachReply(Record):
    SPECS = (field_spec('control_size', 'Q', 'scalar', None), field_spec('arena_size', 'Q', 'scalar', None), field_spec('base_count', 'I', 'scalar', None), field_spec('profile_flags', 'I', 'scalar', None), field_spec('bases', '16Q', 'array', None),)
    TAIL = None
    control_size: int
    arena_size: int
    base_count: int
    profile_flags: int
    bases: tuple[int, ...]


class Status(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class StatusReply(Record):
    SPECS = (field_spec('bytes', 'Q', 'scalar', None),)
    TAIL = 'json'
    bytes: int
    json: builtins.bytes


class Stop(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class StopReply(Record):
    SPECS = (field_spec('bytes', 'Q', 'scalar', None),)
    TAIL = 'json'
    bytes: int
    json: builtins.bytes


class Base(Record):
    SPECS = (field_spec('base', 'Q', 'scalar', None), field_spec('index', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    base: int
    index: int
    reserved: int


class BaseReply(Record):
    SPECS = (field_spec('reserved2', 'Q', 'scalar', None),)
    TAIL = None
    reserved2: int


class Processes(Record):
    SPECS = (field_spec('ordinal', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    ordinal: int
    reserved: int


class ProcessesReply(Record):
    SPECS = (field_spec('count', 'Q', 'scalar', None),)
    TAIL = 'entries'
    count: int
    entries: builtins.bytes


class MemInfo(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class MemInfoReply(Record):
    SPECS = (field_spec('free', 'Q', 'scalar', None), field_spec('total', 'Q', 'scalar', None),)
    TAIL = None
    free: int
    total: int


class Ping(Record):
    SPECS = (field_spec('value', 'Q', 'scalar', None),)
    TAIL = None
    value: int


class PingReply(Record):
    SPECS = (field_spec('value2', 'Q', 'scalar', None),)
    TAIL = None
    value2: int


class MemAlloc(Record):
    SPECS = (field_spec('kind', 'I', 'scalar', None), field_spec('flags', 'I', 'scalar', None), field_spec('size', 'Q', 'scalar', None), field_spec('align', 'Q', 'scalar', None),)
    TAIL = None
    kind: int
    flags: int
    size: int
    align: int


class MemAllocReply(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size2', 'Q', 'scalar', None), field_spec('offset', 'Q', 'scalar', None), field_spec('map_va', 'Q', 'scalar', None), field_spec('map_size', 'Q', 'scalar', None),)
    TAIL = None
    va: int
    size2: int
    offset: int
    map_va: int
    map_size: int


class MemFree(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None),)
    TAIL = None
    va: int


class MemFreeReply(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class VaReserve(Record):
    SPECS = (field_spec('size', 'Q', 'scalar', None), field_spec('align', 'Q', 'scalar', None), field_spec('hint', 'Q', 'scalar', None), field_spec('flags', 'Q', 'scalar', None),)
    TAIL = None
    size: int
    align: int
    hint: int
    flags: int


class VaReserveReply(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None),)
    TAIL = None
    va: int


class VaFree(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None),)
    TAIL = None
    va: int
    size: int


class VaFreeReply(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class PhysCreate(Record):
    SPECS = (field_spec('size', 'Q', 'scalar', None), field_spec('flags', 'Q', 'scalar', None),)
    TAIL = None
    size: int
    flags: int


class PhysCreateReply(Record):
    SPECS = (field_spec('handle', 'Q', 'scalar', None), field_spec('offset', 'Q', 'scalar', None),)
    TAIL = None
    handle: int
    offset: int


class PhysRelease(Record):
    SPECS = (field_spec('handle', 'Q', 'scalar', None),)
    TAIL = None
    handle: int


class PhysReleaseReply(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class PhysMap(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None), field_spec('offset', 'Q', 'scalar', None), field_spec('handle', 'Q', 'scalar', None),)
    TAIL = None
    va: int
    size: int
    offset: int
    handle: int


class PhysMapReply(Record):
    SPECS = (field_spec('file_offset', 'Q', 'scalar', None),)
    TAIL = None
    file_offset: int


class PhysUnmap(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None),)
    TAIL = None
    va: int
    size: int


class PhysUnmapReply(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class PhysAccess(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None), field_spec('prot', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    va: int
    size: int
    prot: int
    reserved: int


class PhysAccessReply(Record):
    SPECS = (field_spec('reserved2', 'Q', 'scalar', None),)
    TAIL = None
    reserved2: int


class ImageLoad(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None), field_spec('kind', 'I', 'scalar', None), field_spec('flags', 'I', 'scalar', None),)
    TAIL = None
    va: int
    size: int
    kind: int
    flags: int


class ImageLoadReply(Record):
    SPECS = (field_spec('module', 'I', 'scalar', None), field_spec('kernel_count', 'I', 'scalar', None),)
    TAIL = None
    module: int
    kernel_count: int


class ImageUnload(Record):
    SPECS = (field_spec('module', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    module: int
    reserved: int


class ImageUnloadReply(Record):
    SPECS = (field_spec('reserved2', 'Q', 'scalar', None),)
    TAIL = None
    reserved2: int


class KernelGet(Record):
    SPECS = (field_spec('module', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = 'name'
    module: int
    reserved: int
    name: builtins.bytes


class KernelGetReply(Record):
    SPECS = (field_spec('kernel', 'I', 'scalar', None), field_spec('param_count', 'I', 'scalar', None), field_spec('param_bytes', 'I', 'scalar', None), field_spec('max_threads', 'I', 'scalar', None), field_spec('static_shared', 'I', 'scalar', None), field_spec('local_bytes', 'I', 'scalar', None), field_spec('const_bytes', 'I', 'scalar', None), field_spec('registers', 'I', 'scalar', None), field_spec('ptx_version', 'I', 'scalar', None), field_spec('binary_version', 'I', 'scalar', None), field_spec('reqntid', '3I', 'array', None), field_spec('max_dynamic_shared', 'I', 'scalar', None),)
    TAIL = 'layout'
    kernel: int
    param_count: int
    param_bytes: int
    max_threads: int
    static_shared: int
    local_bytes: int
    const_bytes: int
    registers: int
    ptx_version: int
    binary_version: int
    reqntid: tuple[int, ...]
    max_dynamic_shared: int
    layout: builtins.bytes


class KernelPrepare(Record):
    SPECS = (field_spec('kernel', 'I', 'scalar', None), field_spec('flags', 'I', 'scalar', None), field_spec('block', '3I', 'array', None), field_spec('dynamic_shared', 'I', 'scalar', None),)
    TAIL = None
    kernel: int
    flags: int
    block: tuple[int, ...]
    dynamic_shared: int


class KernelPrepareReply(Record):
    SPECS = (field_spec('compile_ns', 'Q', 'scalar', None),)
    TAIL = None
    compile_ns: int


class KernelNames(Record):
    SPECS = (field_spec('module', 'I', 'scalar', None), field_spec('first', 'I', 'scalar', None),)
    TAIL = None
    module: int
    first: int


class KernelNamesReply(Record):
    SPECS = (field_spec('total', 'I', 'scalar', None), field_spec('count', 'I', 'scalar', None),)
    TAIL = 'names'
    total: int
    count: int
    names: builtins.bytes


class GlobalGet(Record):
    SPECS = (field_spec('module', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = 'name'
    module: int
    reserved: int
    name: builtins.bytes


class GlobalGetReply(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None), field_spec('kind', 'I', 'scalar', None), field_spec('reserved2', 'I', 'scalar', None),)
    TAIL = None
    va: int
    size: int
    kind: int
    reserved2: int


class GraphCreate(Record):
    SPECS = (field_spec('va', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None),)
    TAIL = None
    va: int
    size: int


class GraphCreateReply(Record):
    SPECS = (field_spec('graph', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    graph: int
    reserved: int


class GraphDestroy(Record):
    SPECS = (field_spec('graph', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    graph: int
    reserved: int


class GraphDestroyReply(Record):
    SPECS = (field_spec('reserved2', 'Q', 'scalar', None),)
    TAIL = None
    reserved2: int


class LimitSet(Record):
    SPECS = (field_spec('limit', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None), field_spec('value', 'Q', 'scalar', None),)
    TAIL = None
    limit: int
    reserved: int
    value: int


class LimitSetReply(Record):
    SPECS = (field_spec('value2', 'Q', 'scalar', None),)
    TAIL = None
    value2: int


class ContextReset(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class ContextResetReply(Record):
    SPECS = (field_spec('reserved2', 'Q', 'scalar', None),)
    TAIL = None
    reserved2: int


class MemPinStats(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


class MemPinStatsReply(Record):
    SPECS = (field_spec('bytes', 'Q', 'scalar', None),)
    TAIL = 'json'
    bytes: int
    json: builtins.bytes


class Launch(Record):
    SPECS = (field_spec('kernel', 'I', 'scalar', None), field_spec('flags', 'I', 'scalar', None), field_spec('grid', '3I', 'array', None), field_spec('block', '3I', 'array', None), field_spec('dynamic_shared', 'I', 'scalar', None), field_spec('stream', 'I', 'scalar', None),)
    TAIL = 'params'
    kernel: int
    flags: int
    grid: tuple[int, ...]
    block: tuple[int, ...]
    dynamic_shared: int
    stream: int
    params: builtins.bytes


class Copy(Record):
    SPECS = (field_spec('dst', 'Q', 'scalar', None), field_spec('src', 'Q', 'scalar', None), field_spec('size', 'Q', 'scalar', None),)
    TAIL = None
    dst: int
    src: int
    size: int


class CopyInline(Record):
    SPECS = (field_spec('dst', 'Q', 'scalar', None),)
    TAIL = 'data'
    dst: int
    data: builtins.bytes


class Copy3d(Record):
    SPECS = (field_spec('dst', 'Q', 'scalar', None), field_spec('dst_pitch', 'Q', 'scalar', None), field_spec('dst_slice', 'Q', 'scalar', None), field_spec('src', 'Q', 'scalar', None), field_spec('src_pitch', 'Q', 'scalar', None), field_spec('src_slice', 'Q', 'scalar', None), field_spec('width', 'Q', 'scalar', None), field_spec('height', 'Q', 'scalar', None), field_spec('depth', 'Q', 'scalar', None),)
    TAIL = None
    dst: int
    dst_pitch: int
    dst_slice: int
    src: int
    src_pitch: int
    src_slice: int
    width: int
    height: int
    depth: int


class Set(Record):
    SPECS = (field_spec('dst', 'Q', 'scalar', None), field_spec('pitch', 'Q', 'scalar', None), field_spec('width', 'Q', 'scalar', None), field_spec('height', 'Q', 'scalar', None), field_spec('value', 'I', 'scalar', None), field_spec('element', 'I', 'scalar', None),)
    TAIL = None
    dst: int
    pitch: int
    width: int
    height: int
    value: int
    element: int


class EventRecord(Record):
    SPECS = (field_spec('slot', 'I', 'scalar', None), field_spec('flags', 'I', 'scalar', None),)
    TAIL = None
    slot: int
    flags: int


class Gemm(Record):
    SPECS = (field_spec('trans_a', 'I', 'scalar', None), field_spec('trans_b', 'I', 'scalar', None), field_spec('m', 'i', 'scalar', None), field_spec('n', 'i', 'scalar', None), field_spec('k', 'i', 'scalar', None), field_spec('batch', 'i', 'scalar', None), field_spec('type_a', 'I', 'scalar', None), field_spec('type_b', 'I', 'scalar', None), field_spec('type_c', 'I', 'scalar', None), field_spec('compute', 'I', 'scalar', None), field_spec('flags', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None), field_spec('lda', 'q', 'scalar', None), field_spec('ldb', 'q', 'scalar', None), field_spec('ldc', 'q', 'scalar', None), field_spec('stride_a', 'q', 'scalar', None), field_spec('stride_b', 'q', 'scalar', None), field_spec('stride_c', 'q', 'scalar', None), field_spec('alpha', 'd', 'scalar', None), field_spec('beta', 'd', 'scalar', None), field_spec('a', 'Q', 'scalar', None), field_spec('b', 'Q', 'scalar', None), field_spec('c', 'Q', 'scalar', None), field_spec('alpha_address', 'Q', 'scalar', None), field_spec('beta_address', 'Q', 'scalar', None),)
    TAIL = None
    trans_a: int
    trans_b: int
    m: int
    n: int
    k: int
    batch: int
    type_a: int
    type_b: int
    type_c: int
    compute: int
    flags: int
    reserved: int
    lda: int
    ldb: int
    ldc: int
    stride_a: int
    stride_b: int
    stride_c: int
    alpha: float
    beta: float
    a: int
    b: int
    c: int
    alpha_address: int
    beta_address: int


class Trsm(Record):
    SPECS = (field_spec('side', 'I', 'scalar', None), field_spec('uplo', 'I', 'scalar', None), field_spec('trans', 'I', 'scalar', None), field_spec('diag', 'I', 'scalar', None), field_spec('m', 'i', 'scalar', None), field_spec('n', 'i', 'scalar', None), field_spec('batch', 'i', 'scalar', None), field_spec('flags', 'I', 'scalar', None), field_spec('lda', 'q', 'scalar', None), field_spec('ldb', 'q', 'scalar', None), field_spec('alpha', 'd', 'scalar', None), field_spec('a', 'Q', 'scalar', None), field_spec('b', 'Q', 'scalar', None), field_spec('alpha_address', 'Q', 'scalar', None),)
    TAIL = None
    side: int
    uplo: int
    trans: int
    diag: int
    m: int
    n: int
    batch: int
    flags: int
    lda: int
    ldb: int
    alpha: float
    a: int
    b: int
    alpha_address: int


class GraphLaunch(Record):
    SPECS = (field_spec('graph', 'I', 'scalar', None), field_spec('reserved', 'I', 'scalar', None),)
    TAIL = None
    graph: int
    reserved: int


class HostCall(Record):
    SPECS = (field_spec('callback', 'Q', 'scalar', None), field_spec('argument', 'Q', 'scalar', None),)
    TAIL = None
    callback: int
    argument: int


class Mark(Record):
    SPECS = (field_spec('reserved', 'Q', 'scalar', None),)
    TAIL = None
    reserved: int


RECORDS: dict[Op, tuple[type[Record], type[Record] | None]] = {
    Op.HELLO: (Hello, HelloReply),
    Op.DEVICE: (Device, DeviceReply),
    Op.DEVICE_USAGE: (DeviceUsage, DeviceUsageReply),
    Op.ATTACH: (Attach, AttachReply),
    Op.STATUS: (Status, StatusReply),
    Op.STOP: (Stop, StopReply),
    Op.BASE: (Base, BaseReply),
    Op.PROCESSES: (Processes, ProcessesReply),
    Op.MEM_INFO: (MemInfo, MemInfoReply),
    Op.PING: (Ping, PingReply),
    Op.MEM_ALLOC: (MemAlloc, MemAllocReply),
    Op.MEM_FREE: (MemFree, MemFreeReply),
    Op.VA_RESERVE: (VaReserve, VaReserveReply),
    Op.VA_FREE: (VaFree, VaFreeReply),
    Op.PHYS_CREATE: (PhysCreate, PhysCreateReply),
    Op.PHYS_RELEASE: (PhysRelease, PhysReleaseReply),
    Op.PHYS_MAP: (PhysMap, PhysMapReply),
    Op.PHYS_UNMAP: (PhysUnmap, PhysUnmapReply),
    Op.PHYS_ACCESS: (PhysAccess, PhysAccessReply),
    Op.IMAGE_LOAD: (ImageLoad, ImageLoadReply),
    Op.IMAGE_UNLOAD: (ImageUnload, ImageUnloadReply),
    Op.KERNEL_GET: (KernelGet, KernelGetReply),
    Op.KERNEL_PREPARE: (KernelPrepare, KernelPrepareReply),
    Op.KERNEL_NAMES: (KernelNames, KernelNamesReply),
    Op.GLOBAL_GET: (GlobalGet, GlobalGetReply),
    Op.GRAPH_CREATE: (GraphCreate, GraphCreateReply),
    Op.GRAPH_DESTROY: (GraphDestroy, GraphDestroyReply),
    Op.LIMIT_SET: (LimitSet, LimitSetReply),
    Op.CONTEXT_RESET: (ContextReset, ContextResetReply),
    Op.MEM_PIN_STATS: (MemPinStats, MemPinStatsReply),
    Op.LAUNCH: (Launch, None),
    Op.COPY: (Copy, None),
    Op.COPY_INLINE: (CopyInline, None),
    Op.COPY_3D: (Copy3d, None),
    Op.SET: (Set, None),
    Op.EVENT_RECORD: (EventRecord, None),
    Op.GEMM: (Gemm, None),
    Op.TRSM: (Trsm, None),
    Op.GRAPH_LAUNCH: (GraphLaunch, None),
    Op.HOST_CALL: (HostCall, None),
    Op.MARK: (Mark, None),
}
