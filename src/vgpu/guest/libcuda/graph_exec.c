/* Executable graphs: the frames of all nodes in order, uploaded to the worker once, replayed by one frame per launch. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static bool live(CUgraphExec exec) { return vgpu_object_live(&vgpu_execs, exec); }

static uint64_t mix(uint64_t hash, uint64_t value) { return (hash ^ value) * 0x9E3779B97F4A7C15ull + (hash >> 29); }

static void drop_steps(struct vgpu_step *steps, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) free(steps[i].record);
    free(steps);
}

struct flat {
    struct vgpu_step *steps;
    uint32_t count, room;
    uint64_t shape;
};

static CUresult flatten(CUgraph graph, struct flat *flat) {
    struct vgpu_nodes order = vgpu_graph_order(graph);
    if (!order.items) return CUDA_ERROR_INVALID_VALUE;
    uint32_t *place = calloc(graph->next_local_id + 1, sizeof *place);
    CUresult result = place ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
    for (uint32_t i = 0; result == CUDA_SUCCESS && i < order.count; i++) {
        CUgraphNode node = order.items[i];
        place[node->local_id] = i;
        flat->shape = mix(flat->shape, (uint64_t)node->type + 1000);
        for (uint32_t j = 0; j < node->needs.count; j++) flat->shape = mix(flat->shape, place[node->needs.items[j]->local_id]);
        if (node->child) {
            result = flatten(node->child, flat);
            flat->shape = mix(flat->shape, 1);
            continue;
        }
        if (flat->count == flat->room) {
            uint32_t room = flat->room ? flat->room * 2 : 64;
            struct vgpu_step *grown = realloc(flat->steps, room * sizeof *grown);
            if (!grown) {
                result = CUDA_ERROR_OUT_OF_MEMORY;
                break;
            }
            flat->steps = grown;
            flat->room = room;
        }
        struct vgpu_step *step = &flat->steps[flat->count];
        *step = (struct vgpu_step){.node = node, .type = node->type, .op = node->op, .size = node->size, .function = node->function, .event = node->event};
        step->record = malloc(node->size + 1);
        if (!step->record) {
            result = CUDA_ERROR_OUT_OF_MEMORY;
            break;
        }
        if (node->size) memcpy(step->record, node->record, node->size);
        flat->count++;
    }
    free(place);
    free(order.items);
    return result;
}

/* ---- the worker's side ---- */
/* A launch that is still queued holds its graph in the worker; destroying only gives up the number. */
static void destroy_graph(CUgraphExec exec) {
    if (!exec->has_graph) return;
    struct vgpu_graph_destroy request = {.graph = exec->graph};
    struct vgpu_graph_destroy_reply reply;
    vgpu_call(VGPU_OP_GRAPH_DESTROY, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    exec->has_graph = false;
}

static CUresult upload(CUgraphExec exec) {
    if (exec->uploaded) return CUDA_SUCCESS;
    size_t size = 0;
    exec->has_events = false;
    for (uint32_t i = 0; i < exec->step_count; i++) {
        if (exec->steps[i].op && !exec->steps[i].disabled) size += vgpu_frame_span(exec->steps[i].size);
        exec->has_events |= exec->steps[i].event != NULL;
    }
    destroy_graph(exec);
    if (size) {
        CUdeviceptr staging;
        TRY(vgpu_staging(NULL, size, &staging));
        uint8_t *at = (uint8_t *)(uintptr_t)staging;
        for (uint32_t i = 0; i < exec->step_count; i++) {
            const struct vgpu_step *step = &exec->steps[i];
            if (!step->op || step->disabled) continue;
            struct vgpu_frame frame = {.magic = VGPU_FRAME_MAGIC, .version = VGPU_PROTOCOL_VERSION, .op = step->op, .length = step->size};
            size_t span = vgpu_frame_span(step->size);
            memset(at + span - 8, 0, 8);
            memcpy(at, &frame, sizeof frame);
            memcpy(at + sizeof frame, step->record, step->size);
            at += span;
        }
        struct vgpu_graph_create request = {.va = staging, .size = size};
        struct vgpu_graph_create_reply reply;
        CUresult result = vgpu_call(VGPU_OP_GRAPH_CREATE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
        vgpu_staging_free(staging);
        if (result != CUDA_SUCCESS) return result;
        exec->graph = reply.graph;
        exec->has_graph = true;
    }
    exec->uploaded = true;
    return CUDA_SUCCESS;
}

/* The worker was reset: its graphs are gone. */
void vgpu_execs_forget(void) {
    uint32_t cursor = 0;
    for (CUgraphExec exec; (exec = vgpu_object_next(&vgpu_execs, &cursor));) exec->uploaded = exec->has_graph = false;
}

/* ---- instantiate ---- */
static CUresult instantiate(CUgraphExec *exec, CUgraph graph, uint64_t flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!exec || !vgpu_object_live(&vgpu_graphs, graph) || graph->owned) return CUDA_ERROR_INVALID_VALUE;
    if (flags & ~15ull) return CUDA_ERROR_INVALID_VALUE;
    if (flags & CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH) return vgpu_unsupported("cuGraphInstantiate", "launching a graph from the device");
    TRY(vgpu_sticky());
    struct flat flat = {0};
    CUresult result = flatten(graph, &flat);
    CUgraphExec made = result == CUDA_SUCCESS ? vgpu_object_new(&vgpu_execs) : NULL;
    if (result == CUDA_SUCCESS && !made) result = CUDA_ERROR_OUT_OF_MEMORY;
    if (result != CUDA_SUCCESS) {
        drop_steps(flat.steps, flat.count);
        return result;
    }
    pthread_mutex_init(&made->lock, NULL);
    made->steps = flat.steps;
    made->step_count = flat.count;
    made->shape = flat.shape;
    made->flags = flags;
    *exec = made;
    return CUDA_SUCCESS;
}

API cuGraphInstantiateWithFlags(CUgraphExec *exec, CUgraph graph, unsigned long long flags) { return instantiate(exec, graph, flags); }

API cuGraphInstantiate_v2(CUgraphExec *exec, CUgraph graph, CUgraphNode *error_node, char *log, size_t size) {
    if (error_node) *error_node = NULL;
    if (log && size) *log = 0;
    return instantiate(exec, graph, 0);
}

API cuGraphInstantiate(CUgraphExec *exec, CUgraph graph, CUgraphNode *error_node, char *log, size_t size) {
    return cuGraphInstantiate_v2(exec, graph, error_node, log, size);
}

static CUresult with_params(CUgraphExec *exec, CUgraph graph, CUDA_GRAPH_INSTANTIATE_PARAMS *params, CUstream upload_stream) {
    enum { SUCCESS = 0, ERROR = 1 };
    if (!params) return CUDA_ERROR_INVALID_VALUE;
    params->hErrNode_out = NULL;
    params->result_out = ERROR;
    CUstream stream;
    if (params->flags & CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD) TRY(vgpu_stream_to_use(upload_stream, &stream));
    TRY(instantiate(exec, graph, params->flags));
    if (params->flags & CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD) TRY(upload(*exec));
    params->result_out = SUCCESS;
    return CUDA_SUCCESS;
}

API cuGraphInstantiateWithParams(CUgraphExec *exec, CUgraph graph, CUDA_GRAPH_INSTANTIATE_PARAMS *params) {
    return with_params(exec, graph, params, params ? params->hUploadStream : NULL);
}

API cuGraphInstantiateWithParams_ptsz(CUgraphExec *exec, CUgraph graph, CUDA_GRAPH_INSTANTIATE_PARAMS *params) {
    return with_params(exec, graph, params, params && params->hUploadStream ? params->hUploadStream : CU_STREAM_PER_THREAD);
}

API cuGraphExecDestroy(CUgraphExec exec) {
    TRY(vgpu_initialised());
    if (!live(exec)) return CUDA_ERROR_INVALID_VALUE;
    if (!vgpu_ring_check_lost(&vgpu.ring)) destroy_graph(exec);
    drop_steps(exec->steps, exec->step_count);
    vgpu_object_free(&vgpu_execs, exec);
    return CUDA_SUCCESS;
}

API cuGraphExecGetFlags(CUgraphExec exec, uint64_t *flags) {
    TRY(vgpu_initialised());
    if (!live(exec) || !flags) return CUDA_ERROR_INVALID_VALUE;
    *flags = exec->flags;
    return CUDA_SUCCESS;
}

/* ---- launch ---- */
static CUgraph graph_of(CUgraphExec exec) {
    CUgraph graph = vgpu_graph_new();
    CUgraphNode before = NULL;
    for (uint32_t i = 0; graph && i < exec->step_count; i++) {
        const struct vgpu_step *step = &exec->steps[i];
        if (step->disabled) continue;
        CUgraphNode node = vgpu_node_new(graph, step->type);
        if (!node || vgpu_node_record(node, step->op, step->record, step->size, NULL, 0) != CUDA_SUCCESS || (before && !vgpu_nodes_add(&node->needs, before))) {
            vgpu_graph_free(graph);
            return NULL;
        }
        node->event = step->event;
        before = node;
    }
    return graph;
}

API cuGraphLaunch(CUgraphExec exec, CUstream handle) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (!live(exec)) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_sticky());
    if (unlikely(vgpu_capturing(stream))) {
        CUgraph graph = graph_of(exec);
        if (!graph) return CUDA_ERROR_OUT_OF_MEMORY;
        CUresult result = vgpu_capture_child(stream, graph);
        vgpu_graph_free(graph);
        return result;
    }
    pthread_mutex_lock(&exec->lock);
    CUresult result = upload(exec);
    uint64_t sequence = vgpu_stream_last(stream);
    if (result == CUDA_SUCCESS && exec->has_graph) {
        struct vgpu_graph_launch record = {.graph = exec->graph};
        struct vgpu_piece piece = {&record, sizeof record};
        result = vgpu_submit(stream, VGPU_OP_GRAPH_LAUNCH, &piece, 1, &sequence);
    }
    for (uint32_t i = 0; exec->has_events && result == CUDA_SUCCESS && i < exec->step_count; i++) {
        const struct vgpu_step *step = &exec->steps[i];
        if (likely(!step->event) || step->disabled || !vgpu_object_live(&vgpu_events, step->event)) continue;
        if (step->type == CU_GRAPH_NODE_TYPE_EVENT_RECORD) {
            atomic_store(&step->event->capture_id, 0);
            atomic_store(&step->event->sequence, sequence);
            step->event->recorded = true;
        } else {
            vgpu_stream_advance(stream, atomic_load(&step->event->sequence));
        }
    }
    pthread_mutex_unlock(&exec->lock);
    return result;
}

API cuGraphUpload(CUgraphExec exec, CUstream handle) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (!live(exec)) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&exec->lock);
    CUresult result = upload(exec);
    pthread_mutex_unlock(&exec->lock);
    return result;
}

/* ---- update ---- */
API cuGraphExecUpdate_v2(CUgraphExec exec, CUgraph graph, CUgraphExecUpdateResultInfo *info) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!info || !live(exec) || !vgpu_object_live(&vgpu_graphs, graph)) return CUDA_ERROR_INVALID_VALUE;
    *info = (CUgraphExecUpdateResultInfo){.result = CU_GRAPH_EXEC_UPDATE_ERROR};
    struct flat flat = {0};
    CUresult result = flatten(graph, &flat);
    pthread_mutex_lock(&exec->lock);
    if (result == CUDA_SUCCESS && (flat.shape != exec->shape || flat.count != exec->step_count)) {
        info->result = CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED;
        for (uint32_t i = 0; flat.count == exec->step_count && i < flat.count; i++)
            if (flat.steps[i].type != exec->steps[i].type) {
                info->result = CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED;
                info->errorNode = flat.steps[i].node;
                break;
            }
        result = CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE;
    }
    for (uint32_t i = 0; result == CUDA_SUCCESS && i < flat.count; i++) {
        struct vgpu_step *old = &exec->steps[i], *new = &flat.steps[i];
        if (old->op == new->op && old->size == new->size && !memcmp(old->record, new->record, old->size) && old->event == new->event) continue;
        uint8_t *record = old->record;
        old->record = new->record;
        new->record = record;
        old->op = new->op;
        old->size = new->size;
        old->function = new->function;
        old->event = new->event;
        exec->uploaded = false;
    }
    pthread_mutex_unlock(&exec->lock);
    drop_steps(flat.steps, flat.count);
    if (result == CUDA_SUCCESS) info->result = CU_GRAPH_EXEC_UPDATE_SUCCESS;
    return result;
}

API cuGraphExecUpdate(CUgraphExec exec, CUgraph graph, CUgraphNode *error_node, int *update_result) {
    CUgraphExecUpdateResultInfo info = {0};
    CUresult result = cuGraphExecUpdate_v2(exec, graph, &info);
    if (error_node) *error_node = info.errorNode;
    if (update_result) *update_result = info.result;
    return result;
}

/* ---- changing one node ---- */
static struct vgpu_step *step_of(CUgraphExec exec, CUgraphNode node, int type) {
    for (uint32_t i = 0; i < exec->step_count; i++)
        if (exec->steps[i].node == node && (type < 0 || exec->steps[i].type == type)) return &exec->steps[i];
    return NULL;
}

/* `set` gives a scratch node the new parameters; its record becomes the step's. */
static CUresult change(CUgraphExec exec, CUgraphNode node, int type, const void *params, CUresult (*set)(CUgraphNode, const void *)) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!live(exec) || !params) return CUDA_ERROR_INVALID_VALUE;
    CUgraph graph = vgpu_graph_new();
    CUgraphNode scratch = graph ? vgpu_node_new(graph, type) : NULL;
    CUresult result = scratch ? set(scratch, params) : CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_lock(&exec->lock);
    struct vgpu_step *step = step_of(exec, node, type);
    if (result == CUDA_SUCCESS && !step) result = CUDA_ERROR_INVALID_VALUE;
    if (result == CUDA_SUCCESS) {
        uint8_t *record = step->record;
        step->record = scratch->record;
        scratch->record = record;
        step->op = scratch->op;
        step->size = scratch->size;
        step->function = scratch->function;
        step->event = scratch->event;
        exec->uploaded = false;
    }
    pthread_mutex_unlock(&exec->lock);
    if (graph) vgpu_graph_free(graph);
    return result;
}

static CUresult set_kernel(CUgraphNode node, const void *params) { return vgpu_node_set_kernel(node, params); }
static CUresult set_copy(CUgraphNode node, const void *params) { return vgpu_node_set_copy(node, params); }
static CUresult set_memset(CUgraphNode node, const void *params) { return vgpu_node_set_memset(node, params); }
static CUresult set_host(CUgraphNode node, const void *params) { return vgpu_node_set_host(node, params); }
static CUresult set_event(CUgraphNode node, const void *event) { return vgpu_node_set_event(node, *(const CUevent *)event); }

API cuGraphExecKernelNodeSetParams_v2(CUgraphExec exec, CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *params) {
    return change(exec, node, CU_GRAPH_NODE_TYPE_KERNEL, params, set_kernel);
}

API cuGraphExecKernelNodeSetParams(CUgraphExec exec, CUgraphNode node, const void *first) {
    CUDA_KERNEL_NODE_PARAMS params = {0};
    if (!first) return CUDA_ERROR_INVALID_VALUE;
    memcpy(&params, first, offsetof(CUDA_KERNEL_NODE_PARAMS, kern));
    return cuGraphExecKernelNodeSetParams_v2(exec, node, &params);
}

API cuGraphExecMemcpyNodeSetParams(CUgraphExec exec, CUgraphNode node, const CUDA_MEMCPY3D *copy, CUcontext context) {
    if (!vgpu_object_live(&vgpu_contexts, context)) return CUDA_ERROR_INVALID_CONTEXT;
    return change(exec, node, CU_GRAPH_NODE_TYPE_MEMCPY, copy, set_copy);
}

API cuGraphExecMemsetNodeSetParams(CUgraphExec exec, CUgraphNode node, const CUDA_MEMSET_NODE_PARAMS *set, CUcontext context) {
    if (!vgpu_object_live(&vgpu_contexts, context)) return CUDA_ERROR_INVALID_CONTEXT;
    return change(exec, node, CU_GRAPH_NODE_TYPE_MEMSET, set, set_memset);
}

API cuGraphExecHostNodeSetParams(CUgraphExec exec, CUgraphNode node, const CUDA_HOST_NODE_PARAMS *host) {
    return change(exec, node, CU_GRAPH_NODE_TYPE_HOST, host, set_host);
}

API cuGraphExecEventRecordNodeSetEvent(CUgraphExec exec, CUgraphNode node, CUevent event) {
    return change(exec, node, CU_GRAPH_NODE_TYPE_EVENT_RECORD, &event, set_event);
}

API cuGraphExecEventWaitNodeSetEvent(CUgraphExec exec, CUgraphNode node, CUevent event) {
    return change(exec, node, CU_GRAPH_NODE_TYPE_WAIT_EVENT, &event, set_event);
}

API cuGraphNodeSetEnabled(CUgraphExec exec, CUgraphNode node, unsigned enabled) {
    TRY(vgpu_initialised());
    if (!live(exec) || enabled > 1) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&exec->lock);
    struct vgpu_step *step = step_of(exec, node, -1);
    bool can = step && step->type <= CU_GRAPH_NODE_TYPE_MEMSET; /* as in CUDA: kernels, copies and sets */
    if (can && step->disabled != !enabled) {
        step->disabled = !enabled;
        exec->uploaded = false;
    }
    pthread_mutex_unlock(&exec->lock);
    return can ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

API cuGraphNodeGetEnabled(CUgraphExec exec, CUgraphNode node, unsigned *enabled) {
    TRY(vgpu_initialised());
    if (!live(exec) || !enabled) return CUDA_ERROR_INVALID_VALUE;
    const struct vgpu_step *step = step_of(exec, node, -1);
    if (!step) return CUDA_ERROR_INVALID_VALUE;
    *enabled = !step->disabled;
    return CUDA_SUCCESS;
}
