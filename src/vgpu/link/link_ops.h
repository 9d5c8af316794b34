/* Generated from link.tbl by vgpu.link.generate; do not edit. */
#pragma once
#include <stdint.h>

enum vgpu_op {
    VGPU_OP_HELLO = 1,
    VGPU_OP_DEVICE = 2,
    VGPU_OP_DEVICE_USAGE = 3,
    VGPU_OP_ATTACH = 4,
    VGPU_OP_STATUS = 5,
    VGPU_OP_STOP = 6,
    VGPU_OP_BASE = 7,
    VGPU_OP_PROCESSES = 8,
    VGPU_OP_MEM_INFO = 16,
    VGPU_OP_PING = 17,
    VGPU_OP_MEM_ALLOC = 18,
    VGPU_OP_MEM_FREE = 19,
    VGPU_OP_VA_RESERVE = 20,
    VGPU_OP_VA_FREE = 21,
    VGPU_OP_PHYS_CREATE = 22,
    VGPU_OP_PHYS_RELEASE = 23,
    VGPU_OP_PHYS_MAP = 24,
    VGPU_OP_PHYS_UNMAP = 25,
    VGPU_OP_PHYS_ACCESS = 26,
    VGPU_OP_IMAGE_LOAD = 27,
    VGPU_OP_IMAGE_UNLOAD = 28,
    VGPU_OP_KERNEL_GET = 29,
    VGPU_OP_KERNEL_PREPARE = 30,
    VGPU_OP_KERNEL_NAMES = 31,
    VGPU_OP_GLOBAL_GET = 32,
    VGPU_OP_GRAPH_CREATE = 33,
    VGPU_OP_GRAPH_DESTROY = 34,
    VGPU_OP_LIMIT_SET = 35,
    VGPU_OP_CONTEXT_RESET = 36,
    VGPU_OP_MEM_PIN_STATS = 37,
    VGPU_OP_LAUNCH = 64,
    VGPU_OP_COPY = 65,
    VGPU_OP_COPY_INLINE = 66,
    VGPU_OP_COPY_3D = 67,
    VGPU_OP_SET = 68,
    VGPU_OP_EVENT_RECORD = 69,
    VGPU_OP_GEMM = 70,
    VGPU_OP_TRSM = 74,
    VGPU_OP_GRAPH_LAUNCH = 71,
    VGPU_OP_HOST_CALL = 72,
    VGPU_OP_MARK = 73,
};

enum vgpu_who { VGPU_WHO_NONE, VGPU_WHO_DAEMON, VGPU_WHO_HOT, VGPU_WHO_COLD, VGPU_WHO_STREAM };

struct vgpu_device_info {
    char name[256];
    uint8_t uuid[16];
    char pci_bus_id[32];
    uint32_t pci_domain;
    uint32_t pci_bus;
    uint32_t pci_device;
    uint32_t pci_function;
    uint32_t pci_device_id;
    uint32_t pci_subsystem_id;
    uint64_t total_memory;
    uint32_t driver_version;
    uint32_t compute_major;
    uint32_t compute_minor;
    uint32_t ordinal;
    int32_t attributes[160];
    char driver_name[80];
    uint32_t nvml_index;
    uint32_t power_milliwatt;
    uint32_t power_limit_milliwatt;
    uint32_t temperature_celsius;
    uint32_t sm_clock_mhz;
    uint32_t memory_clock_mhz;
    uint32_t max_sm_clock_mhz;
    uint32_t max_memory_clock_mhz;
    uint32_t cuda_cores;
    uint32_t bar1_mib;
    uint32_t brand;
    uint32_t architecture;
    char serial[32];
    char board_part[32];
    char vbios[32];
};
_Static_assert(sizeof(struct vgpu_device_info) == 1216, "vgpu_device_info");

struct vgpu_hello {
    char build_id[64];
    uint32_t pid;
    uint32_t kind;
    char process[64];
};
_Static_assert(sizeof(struct vgpu_hello) == 136, "vgpu_hello");

struct vgpu_hello_reply {
    uint32_t device_count;
    uint32_t session;
    char socket_hint[64];
};
_Static_assert(sizeof(struct vgpu_hello_reply) == 72, "vgpu_hello_reply");

struct vgpu_device {
    uint32_t ordinal;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_device) == 8, "vgpu_device");

struct vgpu_device_reply {
    struct vgpu_device_info info;
};
_Static_assert(sizeof(struct vgpu_device_reply) == 1216, "vgpu_device_reply");

struct vgpu_device_usage {
    uint32_t ordinal;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_device_usage) == 8, "vgpu_device_usage");

struct vgpu_device_usage_reply {
    uint64_t total;
    uint64_t used;
    uint64_t free;
    uint32_t gpu_percent;
    uint32_t memory_percent;
};
_Static_assert(sizeof(struct vgpu_device_usage_reply) == 32, "vgpu_device_usage_reply");

struct vgpu_attach {
    uint32_t ordinal;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_attach) == 8, "vgpu_attach");

struct vgpu_attach_reply {
    uint64_t control_size;
    uint64_t arena_size;
    uint32_t base_count;
    uint32_t profile_flags;
    uint64_t bases[16];
};
_Static_assert(sizeof(struct vgpu_attach_reply) == 152, "vgpu_attach_reply");

struct vgpu_status {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_status) == 8, "vgpu_status");

struct vgpu_status_reply {
    uint64_t bytes;
    uint8_t json[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_status_reply) == 8, "vgpu_status_reply");

struct vgpu_stop {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_stop) == 8, "vgpu_stop");

struct vgpu_stop_reply {
    uint64_t bytes;
    uint8_t json[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_stop_reply) == 8, "vgpu_stop_reply");

struct vgpu_base {
    uint64_t base;
    uint32_t index;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_base) == 16, "vgpu_base");

struct vgpu_base_reply {
    uint64_t reserved2;
};
_Static_assert(sizeof(struct vgpu_base_reply) == 8, "vgpu_base_reply");

struct vgpu_processes {
    uint32_t ordinal;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_processes) == 8, "vgpu_processes");

struct vgpu_processes_reply {
    uint64_t count;
    uint8_t entries[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_processes_reply) == 8, "vgpu_processes_reply");

struct vgpu_mem_info {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_mem_info) == 8, "vgpu_mem_info");

struct vgpu_mem_info_reply {
    uint64_t free;
    uint64_t total;
};
_Static_assert(sizeof(struct vgpu_mem_info_reply) == 16, "vgpu_mem_info_reply");

struct vgpu_ping {
    uint64_t value;
};
_Static_assert(sizeof(struct vgpu_ping) == 8, "vgpu_ping");

struct vgpu_ping_reply {
    uint64_t value2;
};
_Static_assert(sizeof(struct vgpu_ping_reply) == 8, "vgpu_ping_reply");

struct vgpu_mem_alloc {
    uint32_t kind;
    uint32_t flags;
    uint64_t size;
    uint64_t align;
};
_Static_assert(sizeof(struct vgpu_mem_alloc) == 24, "vgpu_mem_alloc");

struct vgpu_mem_alloc_reply {
    uint64_t va;
    uint64_t size2;
    uint64_t offset;
    uint64_t map_va;
    uint64_t map_size;
};
_Static_assert(sizeof(struct vgpu_mem_alloc_reply) == 40, "vgpu_mem_alloc_reply");

struct vgpu_mem_free {
    uint64_t va;
};
_Static_assert(sizeof(struct vgpu_mem_free) == 8, "vgpu_mem_free");

struct vgpu_mem_free_reply {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_mem_free_reply) == 8, "vgpu_mem_free_reply");

struct vgpu_va_reserve {
    uint64_t size;
    uint64_t align;
    uint64_t hint;
    uint64_t flags;
};
_Static_assert(sizeof(struct vgpu_va_reserve) == 32, "vgpu_va_reserve");

struct vgpu_va_reserve_reply {
    uint64_t va;
};
_Static_assert(sizeof(struct vgpu_va_reserve_reply) == 8, "vgpu_va_reserve_reply");

struct vgpu_va_free {
    uint64_t va;
    uint64_t size;
};
_Static_assert(sizeof(struct vgpu_va_free) == 16, "vgpu_va_free");

struct vgpu_va_free_reply {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_va_free_reply) == 8, "vgpu_va_free_reply");

struct vgpu_phys_create {
    uint64_t size;
    uint64_t flags;
};
_Static_assert(sizeof(struct vgpu_phys_create) == 16, "vgpu_phys_create");

struct vgpu_phys_create_reply {
    uint64_t handle;
    uint64_t offset;
};
_Static_assert(sizeof(struct vgpu_phys_create_reply) == 16, "vgpu_phys_create_reply");

struct vgpu_phys_release {
    uint64_t handle;
};
_Static_assert(sizeof(struct vgpu_phys_release) == 8, "vgpu_phys_release");

struct vgpu_phys_release_reply {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_phys_release_reply) == 8, "vgpu_phys_release_reply");

struct vgpu_phys_map {
    uint64_t va;
    uint64_t size;
    uint64_t offset;
    uint64_t handle;
};
_Static_assert(sizeof(struct vgpu_phys_map) == 32, "vgpu_phys_map");

struct vgpu_phys_map_reply {
    uint64_t file_offset;
};
_Static_assert(sizeof(struct vgpu_phys_map_reply) == 8, "vgpu_phys_map_reply");

struct vgpu_phys_unmap {
    uint64_t va;
    uint64_t size;
};
_Static_assert(sizeof(struct vgpu_phys_unmap) == 16, "vgpu_phys_unmap");

struct vgpu_phys_unmap_reply {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_phys_unmap_reply) == 8, "vgpu_phys_unmap_reply");

struct vgpu_phys_access {
    uint64_t va;
    uint64_t size;
    uint32_t prot;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_phys_access) == 24, "vgpu_phys_access");

struct vgpu_phys_access_reply {
    uint64_t reserved2;
};
_Static_assert(sizeof(struct vgpu_phys_access_reply) == 8, "vgpu_phys_access_reply");

struct vgpu_image_load {
    uint64_t va;
    uint64_t size;
    uint32_t kind;
    uint32_t flags;
};
_Static_assert(sizeof(struct vgpu_image_load) == 24, "vgpu_image_load");

struct vgpu_image_load_reply {
    uint32_t module;
    uint32_t kernel_count;
};
_Static_assert(sizeof(struct vgpu_image_load_reply) == 8, "vgpu_image_load_reply");

struct vgpu_image_unload {
    uint32_t module;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_image_unload) == 8, "vgpu_image_unload");

struct vgpu_image_unload_reply {
    uint64_t reserved2;
};
_Static_assert(sizeof(struct vgpu_image_unload_reply) == 8, "vgpu_image_unload_reply");

struct vgpu_kernel_get {
    uint32_t module;
    uint32_t reserved;
    uint8_t name[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_kernel_get) == 8, "vgpu_kernel_get");

struct vgpu_kernel_get_reply {
    uint32_t kernel;
    uint32_t param_count;
    uint32_t param_bytes;
    uint32_t max_threads;
    uint32_t static_shared;
    uint32_t local_bytes;
    uint32_t const_bytes;
    uint32_t registers;
    uint32_t ptx_version;
    uint32_t binary_version;
    uint32_t reqntid[3];
    uint32_t max_dynamic_shared;
    uint8_t layout[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_kernel_get_reply) == 56, "vgpu_kernel_get_reply");

struct vgpu_kernel_prepare {
    uint32_t kernel;
    uint32_t flags;
    uint32_t block[3];
    uint32_t dynamic_shared;
};
_Static_assert(sizeof(struct vgpu_kernel_prepare) == 24, "vgpu_kernel_prepare");

struct vgpu_kernel_prepare_reply {
    uint64_t compile_ns;
};
_Static_assert(sizeof(struct vgpu_kernel_prepare_reply) == 8, "vgpu_kernel_prepare_reply");

struct vgpu_kernel_names {
    uint32_t module;
    uint32_t first;
};
_Static_assert(sizeof(struct vgpu_kernel_names) == 8, "vgpu_kernel_names");

struct vgpu_kernel_names_reply {
    uint32_t total;
    uint32_t count;
    uint8_t names[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_kernel_names_reply) == 8, "vgpu_kernel_names_reply");

struct vgpu_global_get {
    uint32_t module;
    uint32_t reserved;
    uint8_t name[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_global_get) == 8, "vgpu_global_get");

struct vgpu_global_get_reply {
    uint64_t va;
    uint64_t size;
    uint32_t kind;
    uint32_t reserved2;
};
_Static_assert(sizeof(struct vgpu_global_get_reply) == 24, "vgpu_global_get_reply");

struct vgpu_graph_create {
    uint64_t va;
    uint64_t size;
};
_Static_assert(sizeof(struct vgpu_graph_create) == 16, "vgpu_graph_create");

struct vgpu_graph_create_reply {
    uint32_t graph;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_graph_create_reply) == 8, "vgpu_graph_create_reply");

struct vgpu_graph_destroy {
    uint32_t graph;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_graph_destroy) == 8, "vgpu_graph_destroy");

struct vgpu_graph_destroy_reply {
    uint64_t reserved2;
};
_Static_assert(sizeof(struct vgpu_graph_destroy_reply) == 8, "vgpu_graph_destroy_reply");

struct vgpu_limit_set {
    uint32_t limit;
    uint32_t reserved;
    uint64_t value;
};
_Static_assert(sizeof(struct vgpu_limit_set) == 16, "vgpu_limit_set");

struct vgpu_limit_set_reply {
    uint64_t value2;
};
_Static_assert(sizeof(struct vgpu_limit_set_reply) == 8, "vgpu_limit_set_reply");

struct vgpu_context_reset {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_context_reset) == 8, "vgpu_context_reset");

struct vgpu_context_reset_reply {
    uint64_t reserved2;
};
_Static_assert(sizeof(struct vgpu_context_reset_reply) == 8, "vgpu_context_reset_reply");

struct vgpu_mem_pin_stats {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_mem_pin_stats) == 8, "vgpu_mem_pin_stats");

struct vgpu_mem_pin_stats_reply {
    uint64_t bytes;
    uint8_t json[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_mem_pin_stats_reply) == 8, "vgpu_mem_pin_stats_reply");

struct vgpu_launch {
    uint32_t kernel;
    uint32_t flags;
    uint32_t grid[3];
    uint32_t block[3];
    uint32_t dynamic_shared;
    uint32_t stream;
    uint8_t params[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_launch) == 40, "vgpu_launch");

struct vgpu_copy {
    uint64_t dst;
    uint64_t src;
    uint64_t size;
};
_Static_assert(sizeof(struct vgpu_copy) == 24, "vgpu_copy");

struct vgpu_copy_inline {
    uint64_t dst;
    uint8_t data[]; /* the rest of the payload */
};
_Static_assert(sizeof(struct vgpu_copy_inline) == 8, "vgpu_copy_inline");

struct vgpu_copy_3d {
    uint64_t dst;
    uint64_t dst_pitch;
    uint64_t dst_slice;
    uint64_t src;
    uint64_t src_pitch;
    uint64_t src_slice;
    uint64_t width;
    uint64_t height;
    uint64_t depth;
};
_Static_assert(sizeof(struct vgpu_copy_3d) == 72, "vgpu_copy_3d");

struct vgpu_set {
    uint64_t dst;
    uint64_t pitch;
    uint64_t width;
    uint64_t height;
    uint32_t value;
    uint32_t element;
};
_Static_assert(sizeof(struct vgpu_set) == 40, "vgpu_set");

struct vgpu_event_record {
    uint32_t slot;
    uint32_t flags;
};
_Static_assert(sizeof(struct vgpu_event_record) == 8, "vgpu_event_record");

struct vgpu_gemm {
    uint32_t trans_a;
    uint32_t trans_b;
    int32_t m;
    int32_t n;
    int32_t k;
    int32_t batch;
    uint32_t type_a;
    uint32_t type_b;
    uint32_t type_c;
    uint32_t compute;
    uint32_t flags;
    uint32_t reserved;
    int64_t lda;
    int64_t ldb;
    int64_t ldc;
    int64_t stride_a;
    int64_t stride_b;
    int64_t stride_c;
    double alpha;
    double beta;
    uint64_t a;
    uint64_t b;
    uint64_t c;
    uint64_t alpha_address;
    uint64_t beta_address;
};
_Static_assert(sizeof(struct vgpu_gemm) == 152, "vgpu_gemm");

struct vgpu_trsm {
    uint32_t side;
    uint32_t uplo;
    uint32_t trans;
    uint32_t diag;
    int32_t m;
    int32_t n;
    int32_t batch;
    uint32_t flags;
    int64_t lda;
    int64_t ldb;
    double alpha;
    uint64_t a;
    uint64_t b;
    uint64_t alpha_address;
};
_Static_assert(sizeof(struct vgpu_trsm) == 80, "vgpu_trsm");

struct vgpu_graph_launch {
    uint32_t graph;
    uint32_t reserved;
};
_Static_assert(sizeof(struct vgpu_graph_launch) == 8, "vgpu_graph_launch");

struct vgpu_host_call {
    uint64_t callback;
    uint64_t argument;
};
_Static_assert(sizeof(struct vgpu_host_call) == 16, "vgpu_host_call");

struct vgpu_mark {
    uint64_t reserved;
};
_Static_assert(sizeof(struct vgpu_mark) == 8, "vgpu_mark");

#define VGPU_OP_LIMIT 75
struct vgpu_op_info { const char *name; uint8_t who; uint32_t fixed_bytes; uint8_t has_tail; };
static const struct vgpu_op_info vgpu_op_infos[VGPU_OP_LIMIT] __attribute__((unused)) = {
    [1] = {"HELLO", VGPU_WHO_DAEMON, 136, 0},
    [2] = {"DEVICE", VGPU_WHO_DAEMON, 8, 0},
    [3] = {"DEVICE_USAGE", VGPU_WHO_DAEMON, 8, 0},
    [4] = {"ATTACH", VGPU_WHO_DAEMON, 8, 0},
    [5] = {"STATUS", VGPU_WHO_DAEMON, 8, 0},
    [6] = {"STOP", VGPU_WHO_DAEMON, 8, 0},
    [7] = {"BASE", VGPU_WHO_DAEMON, 16, 0},
    [8] = {"PROCESSES", VGPU_WHO_DAEMON, 8, 0},
    [16] = {"MEM_INFO", VGPU_WHO_HOT, 8, 0},
    [17] = {"PING", VGPU_WHO_HOT, 8, 0},
    [18] = {"MEM_ALLOC", VGPU_WHO_COLD, 24, 0},
    [19] = {"MEM_FREE", VGPU_WHO_COLD, 8, 0},
    [20] = {"VA_RESERVE", VGPU_WHO_COLD, 32, 0},
    [21] = {"VA_FREE", VGPU_WHO_COLD, 16, 0},
    [22] = {"PHYS_CREATE", VGPU_WHO_COLD, 16, 0},
    [23] = {"PHYS_RELEASE", VGPU_WHO_COLD, 8, 0},
    [24] = {"PHYS_MAP", VGPU_WHO_COLD, 32, 0},
    [25] = {"PHYS_UNMAP", VGPU_WHO_COLD, 16, 0},
    [26] = {"PHYS_ACCESS", VGPU_WHO_COLD, 24, 0},
    [27] = {"IMAGE_LOAD", VGPU_WHO_COLD, 24, 0},
    [28] = {"IMAGE_UNLOAD", VGPU_WHO_COLD, 8, 0},
    [29] = {"KERNEL_GET", VGPU_WHO_COLD, 8, 1},
    [30] = {"KERNEL_PREPARE", VGPU_WHO_COLD, 24, 0},
    [31] = {"KERNEL_NAMES", VGPU_WHO_COLD, 8, 0},
    [32] = {"GLOBAL_GET", VGPU_WHO_COLD, 8, 1},
    [33] = {"GRAPH_CREATE", VGPU_WHO_COLD, 16, 0},
    [34] = {"GRAPH_DESTROY", VGPU_WHO_COLD, 8, 0},
    [35] = {"LIMIT_SET", VGPU_WHO_COLD, 16, 0},
    [36] = {"CONTEXT_RESET", VGPU_WHO_COLD, 8, 0},
    [37] = {"MEM_PIN_STATS", VGPU_WHO_COLD, 8, 0},
    [64] = {"LAUNCH", VGPU_WHO_STREAM, 40, 1},
    [65] = {"COPY", VGPU_WHO_STREAM, 24, 0},
    [66] = {"COPY_INLINE", VGPU_WHO_STREAM, 8, 1},
    [67] = {"COPY_3D", VGPU_WHO_STREAM, 72, 0},
    [68] = {"SET", VGPU_WHO_STREAM, 40, 0},
    [69] = {"EVENT_RECORD", VGPU_WHO_STREAM, 8, 0},
    [70] = {"GEMM", VGPU_WHO_STREAM, 152, 0},
    [74] = {"TRSM", VGPU_WHO_STREAM, 80, 0},
    [71] = {"GRAPH_LAUNCH", VGPU_WHO_STREAM, 8, 0},
    [72] = {"HOST_CALL", VGPU_WHO_STREAM, 16, 0},
    [73] = {"MARK", VGPU_WHO_STREAM, 8, 0},
};
