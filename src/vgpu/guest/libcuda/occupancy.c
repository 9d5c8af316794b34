/* Occupancy: how many blocks a multiprocessor of the device shown would hold, from its attributes. */
#include "internal.h"

enum { REGISTER_UNIT = 256, SHARED_UNIT = 128 }; /* what a multiprocessor hands out at least: registers per warp, bytes per block */

static int attribute(int id) { return vgpu.devices[vgpu.attached_device].info.attributes[id]; }

static int64_t round_up(int64_t value, int64_t unit) { return (value + unit - 1) / unit * unit; }

static CUresult limits(CUfunction function, int block_size, int *by_everything_but_shared) {
    if (block_size <= 0) return CUDA_ERROR_INVALID_VALUE;
    int warps = (block_size + 31) / 32;
    int most = attribute(CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR);
    int by_threads = attribute(CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR) / 32 / warps;
    int64_t registers = round_up((int64_t)(function->registers > 0 ? function->registers : 1) * 32, REGISTER_UNIT) * warps;
    int by_registers = (int)(attribute(CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR) / registers);
    if (block_size > function->max_threads) most = 0;
    if (by_threads < most) most = by_threads;
    if (by_registers < most) most = by_registers;
    *by_everything_but_shared = most;
    return CUDA_SUCCESS;
}

CUresult vgpu_occupancy(CUfunction function, int block_size, size_t dynamic_shared, int *blocks) {
    int most;
    TRY(limits(function, block_size, &most));
    int64_t shared = round_up((int64_t)function->static_shared + (int64_t)dynamic_shared, SHARED_UNIT);
    if (function->static_shared + (int64_t)dynamic_shared > attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN)) most = 0;
    int64_t each = shared + attribute(CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK);
    if (each > 0 && attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR) / each < most)
        most = (int)(attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR) / each);
    *blocks = most;
    return CUDA_SUCCESS;
}

static CUresult check(CUfunction function) {
    CUcontext context;
    TRY(vgpu_current(&context));
    return vgpu_object_live(&vgpu_functions, function) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_HANDLE;
}

API cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, CUfunction function, int block_size, size_t dynamic_shared, unsigned flags) {
    TRY(check(function));
    if (!blocks || flags > 1) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_occupancy(function, block_size, dynamic_shared, blocks);
}

API cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, CUfunction function, int block_size, size_t dynamic_shared) {
    return cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, function, block_size, dynamic_shared, 0);
}

/* The block size with the most threads on a multiprocessor; of equal ones the largest. */
API cuOccupancyMaxPotentialBlockSizeWithFlags(int *min_grid, int *block_size, CUfunction function, CUoccupancyB2DSize shared_of, size_t dynamic_shared, int limit,
                                              unsigned flags) {
    TRY(check(function));
    if (!min_grid || !block_size || flags > 1 || limit < 0) return CUDA_ERROR_INVALID_VALUE;
    int largest = function->max_threads;
    if (limit && limit < largest) largest = limit;
    int best_threads = 0, best_size = 0, best_blocks = 0;
    for (int size = (largest + 31) / 32 * 32; size > 0; size -= 32) {
        int here = size < largest ? size : largest, blocks;
        TRY(vgpu_occupancy(function, here, shared_of ? shared_of(here) : dynamic_shared, &blocks));
        if (blocks * here > best_threads) best_threads = blocks * here, best_size = here, best_blocks = blocks;
    }
    *block_size = best_size;
    *min_grid = best_blocks * attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT);
    return CUDA_SUCCESS;
}

API cuOccupancyMaxPotentialBlockSize(int *min_grid, int *block_size, CUfunction function, CUoccupancyB2DSize shared_of, size_t dynamic_shared, int limit) {
    return cuOccupancyMaxPotentialBlockSizeWithFlags(min_grid, block_size, function, shared_of, dynamic_shared, limit, 0);
}

API cuOccupancyAvailableDynamicSMemPerBlock(size_t *bytes, CUfunction function, int blocks, int block_size) {
    TRY(check(function));
    int most;
    if (!bytes || blocks <= 0) return CUDA_ERROR_INVALID_VALUE;
    TRY(limits(function, block_size, &most));
    if (blocks > most) return CUDA_ERROR_INVALID_VALUE;
    int64_t each = attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR) / blocks / SHARED_UNIT * SHARED_UNIT;
    int64_t room = each - attribute(CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK);
    if (room > attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN)) room = attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN);
    room -= function->static_shared;
    *bytes = room > 0 ? (size_t)room : 0;
    return CUDA_SUCCESS;
}

/* A cluster is one block here: as many clusters as blocks. */
API cuOccupancyMaxActiveClusters(int *clusters, CUfunction function, const CUlaunchConfig *config) {
    TRY(check(function));
    if (!clusters || !config || (config->numAttrs && !config->attrs)) return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < config->numAttrs; i++)
        if (config->attrs[i].id == CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION && config->attrs[i].value.dim.x * config->attrs[i].value.dim.y * config->attrs[i].value.dim.z > 1)
            return vgpu_unsupported("cuOccupancyMaxActiveClusters", "a cluster of more than one block");
    int blocks;
    TRY(vgpu_occupancy(function, (int)(config->blockDimX * config->blockDimY * config->blockDimZ), config->sharedMemBytes, &blocks));
    *clusters = blocks * attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT);
    return CUDA_SUCCESS;
}

API cuOccupancyMaxPotentialClusterSize(int *size, CUfunction function, const CUlaunchConfig *config) {
    TRY(check(function));
    if (!size || !config) return CUDA_ERROR_INVALID_VALUE;
    *size = 1;
    return CUDA_SUCCESS;
}
