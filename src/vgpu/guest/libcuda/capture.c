/* Stream capture: a stream that is being captured adds nodes to a graph instead of submitting. Other streams join through
 * events. What a capture forbids is refused at the call, with CUDA's errors. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

struct vgpu_capture {
    struct vgpu_capture *next;
    uint64_t id;
    int mode, status;
    CUstream origin;
    CUgraph graph;
    bool given; /* the program's own graph: cuStreamBeginCaptureToGraph */
    pthread_t owner;
    CUstream *streams;
    uint32_t stream_count, stream_room;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct vgpu_capture *captures; /* the live ones */

/* ---- lists of nodes ---- */
bool vgpu_nodes_has(const struct vgpu_nodes *nodes, CUgraphNode item) {
    for (uint32_t i = 0; i < nodes->count; i++)
        if (nodes->items[i] == item) return true;
    return false;
}

bool vgpu_nodes_add(struct vgpu_nodes *nodes, CUgraphNode item) {
    if (nodes->count == nodes->room) {
        uint32_t room = nodes->room ? nodes->room * 2 : 4;
        CUgraphNode *grown = realloc(nodes->items, room * sizeof *grown);
        if (!grown) return false;
        nodes->items = grown;
        nodes->room = room;
    }
    nodes->items[nodes->count++] = item;
    return true;
}

bool vgpu_nodes_set(struct vgpu_nodes *nodes, CUgraphNode const *items, size_t count) {
    nodes->count = 0;
    for (size_t i = 0; i < count; i++)
        if (!vgpu_nodes_has(nodes, items[i]) && !vgpu_nodes_add(nodes, items[i])) return false;
    return true;
}

/* ---- with the lock held ---- */
static struct vgpu_capture *find(uint64_t id) {
    struct vgpu_capture *capture = captures;
    while (capture && capture->id != id) capture = capture->next;
    return capture;
}

static bool blocking(CUstream stream) { return !(stream->flags & CU_STREAM_NON_BLOCKING); }

static bool join(struct vgpu_capture *capture, CUstream stream) {
    if (capture->stream_count == capture->stream_room) {
        uint32_t room = capture->stream_room ? capture->stream_room * 2 : 4;
        CUstream *grown = realloc(capture->streams, room * sizeof *grown);
        if (!grown) return false;
        capture->streams = grown;
        capture->stream_room = room;
    }
    capture->streams[capture->stream_count++] = stream;
    if (blocking(stream)) atomic_fetch_add(&stream->context->blocking_captures, 1);
    atomic_store(&stream->capture, capture);
    return true;
}

static void leave(CUstream stream) {
    atomic_store(&stream->capture, NULL);
    stream->tips.count = 0;
    if (blocking(stream)) atomic_fetch_sub(&stream->context->blocking_captures, 1);
}

/* Ends a capture; the graph is the caller's. */
static void finish(struct vgpu_capture *capture) {
    for (uint32_t i = 0; i < capture->stream_count; i++) leave(capture->streams[i]);
    for (struct vgpu_capture **at = &captures; *at; at = &(*at)->next)
        if (*at == capture) {
            *at = capture->next;
            break;
        }
    atomic_fetch_sub(&vgpu.live_captures, 1);
    capture->graph->owned = false;
    free(capture->streams);
    free(capture);
}

static void invalidate(struct vgpu_capture *capture) { capture->status = CU_STREAM_CAPTURE_STATUS_INVALIDATED; }

/* Every tip of the forked streams must lie before the origin's tips. */
static bool joined(const struct vgpu_capture *capture) {
    struct vgpu_nodes reached = {0};
    bool good = vgpu_nodes_set(&reached, capture->origin->tips.items, capture->origin->tips.count);
    /* Few streams, few tips: a search from the origin, marked by local id. */
    uint8_t *seen = calloc(capture->graph->next_local_id + 1, 1);
    good = good && seen;
    for (uint32_t i = 0; good && i < reached.count; i++) seen[reached.items[i]->local_id] = 1;
    for (uint32_t i = 0; good && i < reached.count; i++) {
        CUgraphNode node = reached.items[i];
        for (uint32_t j = 0; good && j < node->needs.count; j++)
            if (!seen[node->needs.items[j]->local_id]) {
                seen[node->needs.items[j]->local_id] = 1;
                good = vgpu_nodes_add(&reached, node->needs.items[j]);
            }
    }
    for (uint32_t i = 0; good && i < capture->stream_count; i++)
        for (uint32_t j = 0; good && j < capture->streams[i]->tips.count; j++) good = seen[capture->streams[i]->tips.items[j]->local_id];
    free(seen);
    free(reached.items);
    return good;
}

/* ---- used by every call that enqueues ---- */
CUresult vgpu_capture_graph(CUstream stream, CUgraph *graph) {
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    if (!capture || capture->status != CU_STREAM_CAPTURE_STATUS_ACTIVE) result = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    else *graph = capture->graph;
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult vgpu_capture_add(CUstream stream, CUgraphNode node) {
    pthread_mutex_lock(&lock);
    bool good = vgpu_nodes_set(&node->needs, stream->tips.items, stream->tips.count) && vgpu_nodes_set(&stream->tips, &node, 1);
    pthread_mutex_unlock(&lock);
    return good ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult vgpu_capture_refuse(CUstream stream, CUresult error) {
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    if (capture) invalidate(capture);
    pthread_mutex_unlock(&lock);
    return error;
}

CUresult vgpu_unsafe_call_slow(void) {
    if (vgpu_thread.capture_mode == CU_STREAM_CAPTURE_MODE_RELAXED) return CUDA_SUCCESS;
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    for (struct vgpu_capture *capture = captures; capture; capture = capture->next) {
        bool ours = pthread_equal(capture->owner, pthread_self());
        bool forbids = (ours && capture->mode != CU_STREAM_CAPTURE_MODE_RELAXED) ||
                       (vgpu_thread.capture_mode == CU_STREAM_CAPTURE_MODE_GLOBAL && capture->mode == CU_STREAM_CAPTURE_MODE_GLOBAL);
        if (!forbids) continue;
        invalidate(capture);
        result = CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

/* Invalidates the captures with a stream of this context (that the legacy stream would wait for). */
static bool touch_context(CUcontext context, bool only_blocking) {
    bool any = false;
    pthread_mutex_lock(&lock);
    for (struct vgpu_capture *capture = captures; capture; capture = capture->next)
        for (uint32_t i = 0; i < capture->stream_count; i++)
            if (capture->streams[i]->context == context && (!only_blocking || blocking(capture->streams[i]))) {
                invalidate(capture);
                any = true;
            }
    pthread_mutex_unlock(&lock);
    return any;
}

CUresult vgpu_legacy_use(CUcontext context) { return touch_context(context, true) ? CUDA_ERROR_STREAM_CAPTURE_IMPLICIT : CUDA_SUCCESS; }

CUresult vgpu_capture_context_synchronize(CUcontext context) {
    return touch_context(context, false) ? CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED : CUDA_SUCCESS;
}

/* The stream is being destroyed: its capture cannot end properly any more. */
void vgpu_capture_forget(CUstream stream) {
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    if (capture && capture->origin == stream) {
        CUgraph graph = capture->given ? NULL : capture->graph;
        finish(capture);
        if (graph) vgpu_graph_free(graph);
    } else if (capture) {
        invalidate(capture);
        for (uint32_t i = 0; i < capture->stream_count; i++)
            if (capture->streams[i] == stream) capture->streams[i] = capture->streams[--capture->stream_count];
        leave(stream);
    }
    pthread_mutex_unlock(&lock);
}

/* ---- events ---- */
bool vgpu_event_captured(CUevent event) {
    uint64_t id = atomic_load(&event->capture_id);
    if (likely(!id)) return false;
    pthread_mutex_lock(&lock);
    bool live = find(id) != NULL;
    pthread_mutex_unlock(&lock);
    if (!live) atomic_compare_exchange_strong(&event->capture_id, &id, 0);
    return live;
}

static CUresult add_event_node(CUstream stream, CUevent event, int type) {
    CUgraph graph;
    TRY(vgpu_capture_graph(stream, &graph));
    CUgraphNode node = vgpu_node_new(graph, type);
    if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
    TRY(vgpu_node_set_event(node, event));
    return vgpu_capture_add(stream, node);
}

CUresult vgpu_capture_event_record(CUstream stream, CUevent event, bool external) {
    if (external) return add_event_node(stream, event, CU_GRAPH_NODE_TYPE_EVENT_RECORD);
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    if (!capture || capture->status != CU_STREAM_CAPTURE_STATUS_ACTIVE) result = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    else if (!vgpu_nodes_set(&event->tips, stream->tips.items, stream->tips.count)) result = CUDA_ERROR_OUT_OF_MEMORY;
    else atomic_store(&event->capture_id, capture->id);
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult vgpu_capture_wait_event(CUstream stream, CUevent event, bool external, bool *handled) {
    uint64_t id = atomic_load(&event->capture_id);
    if (likely(!id && !vgpu_capturing(stream))) return CUDA_SUCCESS;
    if (external && vgpu_capturing(stream)) {
        *handled = true;
        return add_event_node(stream, event, CU_GRAPH_NODE_TYPE_WAIT_EVENT);
    }
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *ours = atomic_load(&stream->capture), *its = id ? find(id) : NULL;
    *handled = ours || its;
    if (!ours && !its) {
        /* the event's capture has ended: an ordinary wait */
    } else if (ours && ours->status != CU_STREAM_CAPTURE_STATUS_ACTIVE) {
        result = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    } else if (!its) {
        invalidate(ours);
        result = CUDA_ERROR_STREAM_CAPTURE_ISOLATION;
    } else if (its->status != CU_STREAM_CAPTURE_STATUS_ACTIVE) {
        result = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    } else if (!ours && stream->legacy) {
        invalidate(its);
        result = CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
    } else if (!ours) {
        if (!join(its, stream) || !vgpu_nodes_set(&stream->tips, event->tips.items, event->tips.count)) result = CUDA_ERROR_OUT_OF_MEMORY;
    } else if (ours != its) {
        invalidate(ours);
        invalidate(its);
        result = CUDA_ERROR_STREAM_CAPTURE_MERGE;
    } else {
        for (uint32_t i = 0; i < event->tips.count; i++)
            if (!vgpu_nodes_has(&stream->tips, event->tips.items[i]) && !vgpu_nodes_add(&stream->tips, event->tips.items[i])) result = CUDA_ERROR_OUT_OF_MEMORY;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

/* ---- the API ---- */
static CUresult begin(CUstream handle, CUgraph graph, const CUgraphNode *needs, size_t count, int mode) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (mode < 0 || mode > CU_STREAM_CAPTURE_MODE_RELAXED) return CUDA_ERROR_INVALID_VALUE;
    if (stream->legacy) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    TRY(vgpu_sticky());
    if (vgpu_capturing(stream)) return CUDA_ERROR_ILLEGAL_STATE;
    for (size_t i = 0; i < count; i++)
        if (!needs || !vgpu_object_live(&vgpu_nodes, needs[i]) || needs[i]->graph != graph) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_capture *capture = calloc(1, sizeof *capture);
    if (!capture) return CUDA_ERROR_OUT_OF_MEMORY;
    capture->given = graph != NULL;
    capture->graph = graph ? graph : vgpu_graph_new();
    capture->mode = mode;
    capture->status = CU_STREAM_CAPTURE_STATUS_ACTIVE;
    capture->origin = stream;
    capture->owner = pthread_self();
    capture->id = atomic_fetch_add(&vgpu.next_id, 1) + 1;
    if (!capture->graph || !vgpu_nodes_set(&stream->tips, needs, count)) {
        if (capture->graph && !graph) vgpu_graph_free(capture->graph);
        free(capture);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    pthread_mutex_lock(&lock);
    capture->next = captures;
    captures = capture;
    atomic_fetch_add(&vgpu.live_captures, 1);
    CUgraph made = graph ? NULL : capture->graph;
    capture->graph->owned = true;
    bool good = join(capture, stream);
    if (!good) {
        finish(capture);
        if (made) vgpu_graph_free(made);
    }
    pthread_mutex_unlock(&lock);
    return good ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

API cuStreamBeginCapture_v2(CUstream stream, int mode) { return begin(stream, NULL, NULL, 0, mode); }
API cuStreamBeginCapture(CUstream stream) { return begin(stream, NULL, NULL, 0, CU_STREAM_CAPTURE_MODE_GLOBAL); }

API cuStreamBeginCaptureToGraph(CUstream stream, CUgraph graph, const CUgraphNode *needs, const CUgraphEdgeData *edges, size_t count, int mode) {
    (void)edges; /* edges only relax an order that is kept in full */
    if (!vgpu_object_live(&vgpu_graphs, graph)) return CUDA_ERROR_INVALID_VALUE;
    return begin(stream, graph, needs, count, mode);
}

API cuStreamEndCapture(CUstream handle, CUgraph *graph) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!graph) return CUDA_ERROR_INVALID_VALUE;
    CUresult result = CUDA_SUCCESS;
    CUgraph unused = NULL;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    if (!capture) result = CUDA_ERROR_ILLEGAL_STATE;
    else if (capture->origin != stream) result = CUDA_ERROR_STREAM_CAPTURE_UNMATCHED;
    else if (capture->mode != CU_STREAM_CAPTURE_MODE_RELAXED && !pthread_equal(capture->owner, pthread_self())) result = CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD;
    else {
        if (capture->status != CU_STREAM_CAPTURE_STATUS_ACTIVE) result = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
        else if (!joined(capture)) result = CUDA_ERROR_STREAM_CAPTURE_UNJOINED;
        *graph = result == CUDA_SUCCESS ? capture->graph : NULL;
        if (result != CUDA_SUCCESS && !capture->given) unused = capture->graph;
        finish(capture);
    }
    pthread_mutex_unlock(&lock);
    if (unused) vgpu_graph_free(unused);
    return result;
}

API cuStreamIsCapturing(CUstream handle, int *status) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!status) return CUDA_ERROR_INVALID_VALUE;
    if (stream->legacy && atomic_load(&stream->context->blocking_captures)) return CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    *status = capture ? capture->status : CU_STREAM_CAPTURE_STATUS_NONE;
    pthread_mutex_unlock(&lock);
    return CUDA_SUCCESS;
}

API cuStreamGetCaptureInfo_v3(CUstream handle, int *status, uint64_t *id, CUgraph *graph, const CUgraphNode **needs, const CUgraphEdgeData **edges, size_t *count) {
    static const CUgraphEdgeData plain[256];
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!status) return CUDA_ERROR_INVALID_VALUE;
    if (stream->legacy && atomic_load(&stream->context->blocking_captures)) return CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    *status = capture ? capture->status : CU_STREAM_CAPTURE_STATUS_NONE;
    if (capture && capture->status == CU_STREAM_CAPTURE_STATUS_ACTIVE) {
        if (id) *id = capture->id;
        if (graph) *graph = capture->graph;
        if (needs) *needs = stream->tips.items;
        if (edges) *edges = stream->tips.count <= 256 ? plain : NULL;
        if (count) *count = stream->tips.count;
    }
    pthread_mutex_unlock(&lock);
    return CUDA_SUCCESS;
}

API cuStreamGetCaptureInfo_v2(CUstream stream, int *status, uint64_t *id, CUgraph *graph, const CUgraphNode **needs, size_t *count) {
    return cuStreamGetCaptureInfo_v3(stream, status, id, graph, needs, NULL, count);
}

API cuStreamGetCaptureInfo(CUstream stream, int *status, uint64_t *id) { return cuStreamGetCaptureInfo_v3(stream, status, id, NULL, NULL, NULL, NULL); }

API cuStreamUpdateCaptureDependencies(CUstream handle, CUgraphNode *needs, size_t count, unsigned flags) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (flags > 1 || (count && !needs)) return CUDA_ERROR_INVALID_VALUE;
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    struct vgpu_capture *capture = atomic_load(&stream->capture);
    if (!capture) result = CUDA_ERROR_ILLEGAL_STATE;
    else if (capture->status != CU_STREAM_CAPTURE_STATUS_ACTIVE) result = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    for (size_t i = 0; result == CUDA_SUCCESS && i < count; i++)
        if (!vgpu_object_live(&vgpu_nodes, needs[i]) || needs[i]->graph != capture->graph) result = CUDA_ERROR_INVALID_VALUE;
    if (result == CUDA_SUCCESS && flags == 1) stream->tips.count = 0;
    for (size_t i = 0; result == CUDA_SUCCESS && i < count; i++)
        if (!vgpu_nodes_has(&stream->tips, needs[i]) && !vgpu_nodes_add(&stream->tips, needs[i])) result = CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_unlock(&lock);
    return result;
}

API cuStreamUpdateCaptureDependencies_v2(CUstream stream, CUgraphNode *needs, const CUgraphEdgeData *edges, size_t count, unsigned flags) {
    (void)edges;
    return cuStreamUpdateCaptureDependencies(stream, needs, count, flags);
}

API cuThreadExchangeStreamCaptureMode(int *mode) {
    TRY(vgpu_initialised());
    if (!mode || *mode < 0 || *mode > CU_STREAM_CAPTURE_MODE_RELAXED) return CUDA_ERROR_INVALID_VALUE;
    int before = vgpu_thread.capture_mode;
    vgpu_thread.capture_mode = *mode;
    *mode = before;
    return CUDA_SUCCESS;
}
