/* Graphs as a program builds them: nodes, their parameters as ready-made frames, and their dependencies. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static bool live(CUgraph graph) { return vgpu_object_live(&vgpu_graphs, graph); }
static bool node_live(CUgraphNode node) { return vgpu_object_live(&vgpu_nodes, node); }

/* ---- construction, also used by captures ---- */
CUgraph vgpu_graph_new(void) { return vgpu_object_new(&vgpu_graphs); }

CUgraphNode vgpu_node_new(CUgraph graph, int type) {
    CUgraphNode node = vgpu_object_new(&vgpu_nodes);
    if (!node) return NULL;
    node->graph = graph;
    node->type = type;
    node->local_id = graph->next_local_id++;
    if (!vgpu_nodes_add(&graph->nodes, node)) {
        vgpu_object_free(&vgpu_nodes, node);
        return NULL;
    }
    return node;
}

static void node_drop(CUgraphNode node) {
    free(node->record);
    free(node->param_pointers);
    free(node->needs.items);
    if (node->child) vgpu_graph_free(node->child);
    vgpu_object_free(&vgpu_nodes, node);
}

static void remove_from(struct vgpu_nodes *nodes, CUgraphNode node) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < nodes->count; i++)
        if (nodes->items[i] != node) nodes->items[kept++] = nodes->items[i];
    nodes->count = kept;
}

void vgpu_node_free(CUgraphNode node) {
    CUgraph graph = node->graph;
    remove_from(&graph->nodes, node);
    for (uint32_t i = 0; i < graph->nodes.count; i++) remove_from(&graph->nodes.items[i]->needs, node);
    node_drop(node);
}

void vgpu_graph_free(CUgraph graph) {
    for (uint32_t i = 0; i < graph->nodes.count; i++) node_drop(graph->nodes.items[i]);
    free(graph->nodes.items);
    vgpu_object_free(&vgpu_graphs, graph);
}

CUresult vgpu_node_record(CUgraphNode node, uint16_t op, const void *head, uint32_t head_size, const void *tail, uint32_t tail_size) {
    uint8_t *record = malloc(head_size + tail_size + 1);
    if (!record) return CUDA_ERROR_OUT_OF_MEMORY;
    memcpy(record, head, head_size);
    if (tail_size) memcpy(record + head_size, tail, tail_size);
    free(node->record);
    node->record = record;
    node->size = head_size + tail_size;
    node->op = op;
    return CUDA_SUCCESS;
}

CUresult vgpu_node_set_launch(CUgraphNode node, CUfunction function, const struct vgpu_launch_shape *shape, const uint8_t *params) {
    struct vgpu_launch record = {
        .kernel = function->kernel, .flags = shape->flags, .grid = {shape->grid[0], shape->grid[1], shape->grid[2]},
        .block = {shape->block[0], shape->block[1], shape->block[2]}, .dynamic_shared = shape->dynamic_shared,
    };
    void **pointers = calloc(function->param_count + 1, sizeof *pointers);
    if (!pointers) return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult result = vgpu_node_record(node, VGPU_OP_LAUNCH, &record, sizeof record, params, function->param_bytes);
    if (result != CUDA_SUCCESS) {
        free(pointers);
        return result;
    }
    for (uint32_t i = 0; i < function->param_count; i++) pointers[i] = node->record + sizeof record + function->params[i].offset;
    free(node->param_pointers);
    node->param_pointers = pointers;
    node->function = function;
    return CUDA_SUCCESS;
}

/* The launch that a node's parameters describe; buffer has room for 32 KiB. */
CUresult vgpu_kernel_params(const CUDA_KERNEL_NODE_PARAMS *params, CUfunction *function, struct vgpu_launch_shape *shape, uint8_t *buffer) {
    *function = params->func ? params->func : params->kern;
    *shape = (struct vgpu_launch_shape){
        {params->gridDimX, params->gridDimY, params->gridDimZ}, {params->blockDimX, params->blockDimY, params->blockDimZ}, params->sharedMemBytes, 0};
    TRY(vgpu_launch_check(*function, shape));
    if ((*function)->param_bytes > 32764) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_gather(*function, params->kernelParams, params->extra, buffer));
    return vgpu_function_prepare(*function, shape->block, shape->dynamic_shared);
}

CUresult vgpu_node_set_kernel(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *params) {
    CUfunction function;
    struct vgpu_launch_shape shape;
    uint8_t buffer[32768];
    TRY(vgpu_kernel_params(params, &function, &shape, buffer));
    return vgpu_node_set_launch(node, function, &shape, buffer);
}

CUresult vgpu_node_set_memset(CUgraphNode node, const CUDA_MEMSET_NODE_PARAMS *set) {
    if (set->elementSize != 1 && set->elementSize != 2 && set->elementSize != 4) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_set record = {.dst = set->dst, .pitch = set->height > 1 ? set->pitch : set->width * set->elementSize, .width = set->width,
                              .height = set->height, .value = set->value, .element = set->elementSize};
    bool something = set->width && set->height;
    if (something) TRY(vgpu_set_check(&record));
    TRY(vgpu_node_record(node, something ? VGPU_OP_SET : 0, &record, sizeof record, NULL, 0));
    node->set = *set;
    return CUDA_SUCCESS;
}

CUresult vgpu_node_set_host(CUgraphNode node, const CUDA_HOST_NODE_PARAMS *host) {
    if (!host->fn) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_host_thread());
    struct vgpu_host_call record = {.callback = (uint64_t)(uintptr_t)host->fn, .argument = (uint64_t)(uintptr_t)host->userData};
    TRY(vgpu_node_record(node, VGPU_OP_HOST_CALL, &record, sizeof record, NULL, 0));
    node->host = *host;
    return CUDA_SUCCESS;
}

/* A wait needs no operation: what was submitted before the launch is done before it. */
CUresult vgpu_node_set_event(CUgraphNode node, CUevent event) {
    if (!vgpu_object_live(&vgpu_events, event)) return CUDA_ERROR_INVALID_HANDLE;
    struct vgpu_event_record record = {.slot = (uint32_t)event->slot};
    bool stamps = node->type == CU_GRAPH_NODE_TYPE_EVENT_RECORD && event->slot >= 0;
    TRY(vgpu_node_record(node, stamps ? VGPU_OP_EVENT_RECORD : 0, &record, sizeof record, NULL, 0));
    node->event = event;
    return CUDA_SUCCESS;
}

CUgraph vgpu_graph_copy(CUgraph graph) {
    CUgraph copy = vgpu_graph_new();
    if (!copy) return NULL;
    CUgraphNode *by_id = calloc(graph->next_local_id + 1, sizeof *by_id);
    bool good = by_id != NULL;
    copy->next_local_id = 0;
    for (uint32_t i = 0; good && i < graph->nodes.count; i++) {
        CUgraphNode from = graph->nodes.items[i];
        copy->next_local_id = from->local_id; /* a clone's nodes keep their numbers */
        CUgraphNode to = vgpu_node_new(copy, from->type);
        if (!(good = to != NULL)) break;
        by_id[from->local_id] = to;
        to->original = from;
        to->copy = from->copy;
        to->set = from->set;
        to->host = from->host;
        to->event = from->event;
        if (from->type == CU_GRAPH_NODE_TYPE_KERNEL && from->function) {
            const struct vgpu_launch *launch = (const struct vgpu_launch *)from->record;
            struct vgpu_launch_shape shape = {{launch->grid[0], launch->grid[1], launch->grid[2]}, {launch->block[0], launch->block[1], launch->block[2]},
                                              launch->dynamic_shared, launch->flags};
            good = vgpu_node_set_launch(to, from->function, &shape, from->record + sizeof *launch) == CUDA_SUCCESS;
        } else if (from->record) {
            good = vgpu_node_record(to, from->op, from->record, from->size, NULL, 0) == CUDA_SUCCESS;
        }
        if (good && from->child) good = (to->child = vgpu_graph_copy(from->child)) != NULL;
    }
    for (uint32_t i = 0; good && i < graph->nodes.count; i++) {
        CUgraphNode from = graph->nodes.items[i];
        for (uint32_t j = 0; good && j < from->needs.count; j++) good = vgpu_nodes_add(&by_id[from->local_id]->needs, by_id[from->needs.items[j]->local_id]);
    }
    copy->next_local_id = graph->next_local_id;
    free(by_id);
    if (good) return copy;
    vgpu_graph_free(copy);
    return NULL;
}

/* Captured graphs are in order already; for others, the earliest added node whose needs are met comes next. */
struct vgpu_nodes vgpu_graph_order(CUgraph graph) {
    struct vgpu_nodes order = {0};
    uint8_t *placed = calloc(graph->next_local_id + 1, 1);
    order.items = malloc((graph->nodes.count + 1) * sizeof *order.items);
    order.room = graph->nodes.count + 1;
    bool progress = placed && order.items;
    while (progress && order.count < graph->nodes.count) {
        progress = false;
        for (uint32_t i = 0; i < graph->nodes.count; i++) {
            CUgraphNode node = graph->nodes.items[i];
            bool ready = !placed[node->local_id];
            for (uint32_t j = 0; ready && j < node->needs.count; j++) ready = placed[node->needs.items[j]->local_id];
            if (!ready) continue;
            order.items[order.count++] = node;
            placed[node->local_id] = 1;
            progress = true;
        }
    }
    free(placed);
    if (order.count == graph->nodes.count && order.items) return order;
    free(order.items);
    return (struct vgpu_nodes){0};
}

/* ---- the API: graphs ---- */
API cuGraphCreate(CUgraph *graph, unsigned flags) {
    TRY(vgpu_initialised());
    if (!graph || flags) return CUDA_ERROR_INVALID_VALUE;
    return (*graph = vgpu_graph_new()) ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

API cuGraphDestroy(CUgraph graph) {
    TRY(vgpu_initialised());
    if (!live(graph) || graph->owned) return CUDA_ERROR_INVALID_VALUE;
    vgpu_graph_free(graph);
    return CUDA_SUCCESS;
}

API cuGraphClone(CUgraph *clone, CUgraph graph) {
    TRY(vgpu_initialised());
    if (!clone || !live(graph)) return CUDA_ERROR_INVALID_VALUE;
    return (*clone = vgpu_graph_copy(graph)) ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

API cuGraphNodeFindInClone(CUgraphNode *found, CUgraphNode node, CUgraph clone) {
    TRY(vgpu_initialised());
    if (!found || !live(clone)) return CUDA_ERROR_INVALID_VALUE;
    for (uint32_t i = 0; i < clone->nodes.count; i++)
        if (clone->nodes.items[i]->original == node) {
            *found = clone->nodes.items[i];
            return CUDA_SUCCESS;
        }
    return CUDA_ERROR_INVALID_VALUE;
}

/* CUDA's way to hand out a list: *count is the room, and becomes how many were written; NULL asks how many there are. */
static CUresult hand_out(const struct vgpu_nodes *nodes, CUgraphNode *items, size_t *count) {
    if (!count) return CUDA_ERROR_INVALID_VALUE;
    if (!items) {
        *count = nodes->count;
        return CUDA_SUCCESS;
    }
    size_t room = *count;
    for (size_t i = nodes->count; i < room; i++) items[i] = NULL;
    if (room > nodes->count) room = nodes->count;
    if (room) memcpy(items, nodes->items, room * sizeof *items);
    *count = room;
    return CUDA_SUCCESS;
}

API cuGraphGetNodes(CUgraph graph, CUgraphNode *nodes, size_t *count) {
    TRY(vgpu_initialised());
    return live(graph) ? hand_out(&graph->nodes, nodes, count) : CUDA_ERROR_INVALID_VALUE;
}

API cuGraphGetRootNodes(CUgraph graph, CUgraphNode *nodes, size_t *count) {
    TRY(vgpu_initialised());
    if (!live(graph)) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_nodes roots = {0};
    for (uint32_t i = 0; i < graph->nodes.count; i++)
        if (!graph->nodes.items[i]->needs.count && !vgpu_nodes_add(&roots, graph->nodes.items[i])) return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult result = hand_out(&roots, nodes, count);
    free(roots.items);
    return result;
}

API cuGraphGetEdges_v2(CUgraph graph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edges, size_t *count) {
    TRY(vgpu_initialised());
    if (!live(graph) || !count || !from != !to) return CUDA_ERROR_INVALID_VALUE;
    size_t total = 0, room = *count;
    for (uint32_t i = 0; i < graph->nodes.count; i++) {
        CUgraphNode node = graph->nodes.items[i];
        for (uint32_t j = 0; j < node->needs.count; j++, total++) {
            if (!from || total >= room) continue;
            from[total] = node->needs.items[j];
            to[total] = node;
            if (edges) edges[total] = (CUgraphEdgeData){0};
        }
    }
    if (from)
        for (size_t i = total; i < room; i++) from[i] = to[i] = NULL;
    *count = from && total > room ? room : total;
    return CUDA_SUCCESS;
}

API cuGraphGetEdges(CUgraph graph, CUgraphNode *from, CUgraphNode *to, size_t *count) { return cuGraphGetEdges_v2(graph, from, to, NULL, count); }

/* ---- the API: dependencies ---- */
API cuGraphNodeGetDependencies_v2(CUgraphNode node, CUgraphNode *needs, CUgraphEdgeData *edges, size_t *count) {
    TRY(vgpu_initialised());
    if (!node_live(node)) return CUDA_ERROR_INVALID_VALUE;
    TRY(hand_out(&node->needs, needs, count));
    if (edges && needs) memset(edges, 0, *count * sizeof *edges);
    return CUDA_SUCCESS;
}

API cuGraphNodeGetDependencies(CUgraphNode node, CUgraphNode *needs, size_t *count) { return cuGraphNodeGetDependencies_v2(node, needs, NULL, count); }

API cuGraphNodeGetDependentNodes_v2(CUgraphNode node, CUgraphNode *dependents, CUgraphEdgeData *edges, size_t *count) {
    TRY(vgpu_initialised());
    if (!node_live(node)) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_nodes found = {0};
    CUresult result = CUDA_SUCCESS;
    for (uint32_t i = 0; i < node->graph->nodes.count; i++) {
        CUgraphNode other = node->graph->nodes.items[i];
        if (vgpu_nodes_has(&other->needs, node) && !vgpu_nodes_add(&found, other)) result = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (result == CUDA_SUCCESS) result = hand_out(&found, dependents, count);
    if (result == CUDA_SUCCESS && edges && dependents) memset(edges, 0, *count * sizeof *edges);
    free(found.items);
    return result;
}

API cuGraphNodeGetDependentNodes(CUgraphNode node, CUgraphNode *dependents, size_t *count) { return cuGraphNodeGetDependentNodes_v2(node, dependents, NULL, count); }

static CUresult check_edges(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to, size_t count) {
    TRY(vgpu_initialised());
    if (!live(graph) || (count && (!from || !to))) return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++)
        if (!node_live(from[i]) || !node_live(to[i]) || from[i]->graph != graph || to[i]->graph != graph || from[i] == to[i]) return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

API cuGraphAddDependencies(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to, size_t count) {
    TRY(check_edges(graph, from, to, count));
    for (size_t i = 0; i < count; i++)
        if (vgpu_nodes_has(&to[i]->needs, from[i])) return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++)
        if (!vgpu_nodes_add(&to[i]->needs, from[i])) return CUDA_ERROR_OUT_OF_MEMORY;
    return CUDA_SUCCESS;
}

API cuGraphRemoveDependencies(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to, size_t count) {
    TRY(check_edges(graph, from, to, count));
    for (size_t i = 0; i < count; i++)
        if (!vgpu_nodes_has(&to[i]->needs, from[i])) return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) remove_from(&to[i]->needs, from[i]);
    return CUDA_SUCCESS;
}

/* Edge data can only relax an order; keeping it in full is always right. */
API cuGraphAddDependencies_v2(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edges, size_t count) {
    (void)edges;
    return cuGraphAddDependencies(graph, from, to, count);
}

API cuGraphRemoveDependencies_v2(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edges, size_t count) {
    (void)edges;
    return cuGraphRemoveDependencies(graph, from, to, count);
}
