/* Graphs: stream frames kept for replay. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* Every byte goes through the decoder, so that what is replayed later is made of whole, valid stream operations. */
static bool valid(const uint8_t *bytes, uint64_t length, char *error, uint64_t error_size)
{
    struct vgpu_decoder *decoder = vgpu_decoder_new();
    if (!decoder) {
        snprintf(error, error_size, "no memory");
        return false;
    }
    uint64_t at = 0, frames = 0;
    int result = VGPU_DECODE_MORE;
    bool good = true;
    while (good && (at < length || result == VGPU_DECODE_FRAME)) {
        struct vgpu_frame frame;
        const uint8_t *payload;
        at += vgpu_decoder_feed(decoder, bytes + at, length - at);
        result = vgpu_decoder_next(decoder, &frame, &payload);
        if (result == VGPU_DECODE_FRAME) {
            bool fits = vgpu_op_infos[frame.op].who == VGPU_WHO_STREAM && frame.op != VGPU_OP_GRAPH_LAUNCH;
            if (!fits)
                snprintf(error, error_size, "frame %llu: %s cannot be part of a graph", (unsigned long long)frames, vgpu_op_infos[frame.op].name);
            good = fits;
            frames++;
        } else if (result < 0) {
            snprintf(error, error_size, "frame %llu: %s", (unsigned long long)frames, vgpu_decode_text(result));
            good = false;
        }
    }
    if (good && vgpu_decoder_wants(decoder) != sizeof(struct vgpu_frame)) {
        snprintf(error, error_size, "frame %llu is cut off", (unsigned long long)frames);
        good = false;
    }
    vgpu_decoder_free(decoder);
    return good;
}

int vgpu_graph_create(struct vgpu_worker *worker, const void *bytes, uint64_t length, char *error, uint64_t error_size)
{
    struct graph *graph = malloc(sizeof *graph + length);
    if (!graph) {
        snprintf(error, error_size, "no memory");
        return -ENOMEM;
    }
    memcpy(graph->bytes, bytes, length); /* first: the guest can still write the original */
    if (!valid(graph->bytes, length, error, error_size)) {
        free(graph);
        return -EINVAL;
    }
    graph->length = length;
    graph->references = 1;
    pthread_mutex_lock(&worker->graphs.mutex);
    graph->id = ++worker->graphs.last_id & INT32_MAX;
    graph->next = worker->graphs.first;
    worker->graphs.first = graph;
    pthread_mutex_unlock(&worker->graphs.mutex);
    return (int)graph->id;
}

static struct graph **find(struct graphs *graphs, uint32_t id)
{
    struct graph **at = &graphs->first;
    while (*at && (*at)->id != id)
        at = &(*at)->next;
    return at;
}

static void unreference(struct graph *graph)
{
    if (--graph->references == 0)
        free(graph);
}

int vgpu_graph_destroy(struct vgpu_worker *worker, uint32_t id)
{
    pthread_mutex_lock(&worker->graphs.mutex);
    struct graph **at = find(&worker->graphs, id), *graph = *at;
    if (graph) {
        *at = graph->next;
        unreference(graph);
    }
    pthread_mutex_unlock(&worker->graphs.mutex);
    return graph ? 0 : -ENOENT;
}

struct graph *graph_acquire(struct vgpu_worker *worker, uint32_t id)
{
    pthread_mutex_lock(&worker->graphs.mutex);
    struct graph *graph = *find(&worker->graphs, id);
    if (graph)
        graph->references++;
    pthread_mutex_unlock(&worker->graphs.mutex);
    return graph;
}

void graph_release(struct vgpu_worker *worker, struct graph *graph)
{
    pthread_mutex_lock(&worker->graphs.mutex);
    unreference(graph);
    pthread_mutex_unlock(&worker->graphs.mutex);
}

void graphs_free(struct graphs *graphs)
{
    while (graphs->first) {
        struct graph *graph = graphs->first;
        graphs->first = graph->next;
        free(graph);
    }
    pthread_mutex_destroy(&graphs->mutex);
}
