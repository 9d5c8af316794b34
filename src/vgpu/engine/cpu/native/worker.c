/* A worker's life: threads, cold calls, replies, errors, the ledger, and its end. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "futex.h"
#include "internal.h"

#define COLD_LIMIT (VGPU_REPLY_SLOTS * 2) /* more than a guest can wait for at once */
#define WORKSPACE_ROOM 4096

uint32_t vgpu_native_version(void) { return VGPU_NATIVE_VERSION; }

uint64_t vgpu_control_size(void) { return sizeof(struct vgpu_control); }

int vgpu_control_create(const char *build_id)
{
    int fd = memfd_create("vgpu-control", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return -errno;
    struct vgpu_control *control = MAP_FAILED;
    int error = 0;
    if (ftruncate(fd, sizeof *control) == 0 && fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (control == MAP_FAILED) {
        error = errno;
        close(fd);
        return -error;
    }
    control->magic = VGPU_CONTROL_MAGIC;
    control->version = VGPU_PROTOCOL_VERSION;
    control->size = sizeof *control;
    snprintf(control->build_id, sizeof control->build_id, "%s", build_id);
    munmap(control, sizeof *control);
    return fd;
}

bool worker_stopping(const struct vgpu_worker *worker)
{
    return atomic_load_explicit(&worker->stop, memory_order_acquire) || atomic_load_explicit(&worker->ended, memory_order_acquire);
}

/* Whoever sleeps looks again. */
static void wake_all(struct vgpu_worker *worker)
{
    queue_wake(&worker->queue);
    atomic_fetch_add(&worker->control->ring_doorbell, 1);
    futex_wake(&worker->control->ring_doorbell, INT32_MAX, 1);
    futex_wake(&worker->control->host_call_word, INT32_MAX, 1);
    atomic_fetch_add(&worker->kernels.changed, 1);
    futex_wake(&worker->kernels.changed, INT32_MAX, 0);
    pthread_mutex_lock(&worker->mutex);
    pthread_cond_broadcast(&worker->wake);
    pthread_mutex_unlock(&worker->mutex);
}

void worker_guest_ended(struct vgpu_worker *worker)
{
    times_write(worker);
    if (worker->config.end_process)
        _exit(VGPU_EXIT_GUEST_ENDED);
    atomic_store(&worker->ended, 1);
    wake_all(worker);
}

void worker_protocol_error(struct vgpu_worker *worker, const char *format, ...)
{
    char text[VGPU_FAULT_TEXT - 32]; /* with room for what stands before it */
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    pthread_mutex_lock(&worker->error_mutex);
    snprintf(worker->control->fault_text, VGPU_FAULT_TEXT, "protocol error: %s", text);
    atomic_store(&worker->control->fault, CUDA_UNKNOWN);
    pthread_mutex_unlock(&worker->error_mutex);
    if (worker->config.end_process)
        _exit(VGPU_EXIT_PROTOCOL);
    atomic_store(&worker->ended, 1);
    wake_all(worker);
}

void vgpu_worker_compiling(struct vgpu_worker *worker, const char *kernel)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    atomic_store(&worker->control->compiling_since, 0);
    if (!kernel)
        return;
    snprintf(worker->control->compiling_kernel, VGPU_KERNEL_TEXT, "%s", kernel);
    atomic_store(&worker->control->compiling_since, (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec);
}

static void fail_with(struct vgpu_worker *worker, uint32_t status, const char *text)
{
    pthread_mutex_lock(&worker->error_mutex);
    if (status == 0 || atomic_load(&worker->control->error) == 0) {
        snprintf(worker->control->fault_text, VGPU_FAULT_TEXT, "%s", text);
        atomic_store(&worker->control->error, status);
    }
    pthread_mutex_unlock(&worker->error_mutex);
}

void worker_fail(struct vgpu_worker *worker, uint32_t status, const char *format, ...)
{
    char text[VGPU_FAULT_TEXT];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fail_with(worker, status, text);
}

void vgpu_worker_set_error(struct vgpu_worker *worker, uint32_t status, const char *text) { fail_with(worker, status, text); }

uint32_t vgpu_worker_error(struct vgpu_worker *worker) { return atomic_load(&worker->control->error); }

/* --- the ledger --- */

void vgpu_worker_set_memory(struct vgpu_worker *worker, uint64_t memory_used, uint64_t pinned_used)
{
    struct vgpu_ledger_slot *slot = worker->slot;
    atomic_store_explicit(&slot->memory_used, memory_used, memory_order_relaxed);
    atomic_store_explicit(&slot->pinned_used, pinned_used, memory_order_relaxed);
    if (memory_used > atomic_load_explicit(&slot->memory_peak, memory_order_relaxed))
        atomic_store_explicit(&slot->memory_peak, memory_used, memory_order_relaxed);
    atomic_store_explicit(&worker->control->memory_used, memory_used, memory_order_relaxed);
}

void vgpu_worker_memory_info(struct vgpu_worker *worker, uint64_t *free_bytes, uint64_t *total_bytes)
{
    const struct vgpu_ledger *ledger = worker->ledger;
    uint64_t used = 0, total = ledger->total_memory;
    uint32_t ordinal = worker->slot->ordinal;
    for (uint32_t i = 0; i < VGPU_LEDGER_SLOTS; i++)
        if (ledger->slots[i].ordinal == ordinal)
            used += atomic_load_explicit(&ledger->slots[i].memory_used, memory_order_relaxed);
    *total_bytes = total;
    *free_bytes = used < total ? total - used : 0;
}

/* --- cold calls --- */

bool worker_cold_push(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    struct cold_call *call = malloc(sizeof *call + frame->length);
    if (!call) {
        worker_protocol_error(worker, "no memory for a call of %u bytes", frame->length);
        return false;
    }
    call->next = NULL;
    call->frame = *frame;
    memcpy(call->payload, payload, frame->length);
    pthread_mutex_lock(&worker->mutex);
    bool room = worker->cold_count < COLD_LIMIT;
    if (room) {
        *worker->cold_last = call;
        worker->cold_last = &call->next;
        worker->cold_count++;
        pthread_cond_broadcast(&worker->wake);
    }
    pthread_mutex_unlock(&worker->mutex);
    if (!room) {
        free(call);
        worker_protocol_error(worker, "more calls than reply slots");
    }
    return room;
}

static bool need_is(const struct need_entry *entry, uint32_t kernel, const uint32_t block[3], bool masked)
{
    return entry->need.kernel == kernel && entry->need.masked == masked && memcmp(entry->need.block, block, sizeof entry->need.block) == 0;
}

void worker_need(struct vgpu_worker *worker, uint32_t kernel, const uint32_t block[3], bool masked)
{
    pthread_mutex_lock(&worker->mutex);
    struct need_entry **at = &worker->needs;
    while (*at && !need_is(*at, kernel, block, masked))
        at = &(*at)->next;
    if (!*at && (*at = calloc(1, sizeof **at))) {
        (*at)->need = (struct vgpu_need){.kernel = kernel, .masked = masked, .block = {block[0], block[1], block[2]}};
        pthread_cond_broadcast(&worker->wake);
    }
    pthread_mutex_unlock(&worker->mutex);
}

void worker_need_done(struct vgpu_worker *worker, uint32_t kernel, const uint32_t block[3], bool masked)
{
    pthread_mutex_lock(&worker->mutex);
    struct need_entry **at = &worker->needs;
    while (*at && !need_is(*at, kernel, block, masked))
        at = &(*at)->next;
    struct need_entry *entry = *at;
    if (entry) {
        *at = entry->next;
        free(entry);
    }
    pthread_mutex_unlock(&worker->mutex);
}

/* Under the mutex. */
static bool need_take(struct vgpu_worker *worker, struct vgpu_need *need)
{
    for (struct need_entry *entry = worker->needs; entry; entry = entry->next)
        if (!entry->taken) {
            entry->taken = true;
            *need = entry->need;
            return true;
        }
    return false;
}

static bool need_pending(const struct vgpu_worker *worker)
{
    for (const struct need_entry *entry = worker->needs; entry; entry = entry->next)
        if (!entry->taken)
            return true;
    return false;
}

int vgpu_worker_next_need(struct vgpu_worker *worker, struct vgpu_need *need)
{
    pthread_mutex_lock(&worker->mutex);
    bool taken = need_take(worker, need);
    pthread_mutex_unlock(&worker->mutex);
    return taken;
}

static struct timespec deadline_after(int32_t milliseconds)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    time.tv_sec += milliseconds / 1000;
    time.tv_nsec += (long)(milliseconds % 1000) * 1000000;
    if (time.tv_nsec >= 1000000000) {
        time.tv_nsec -= 1000000000;
        time.tv_sec++;
    }
    return time;
}

/* Wait on worker->wake under its mutex. False: the deadline has passed. */
static bool wait_more(struct vgpu_worker *worker, int32_t timeout_ms, const struct timespec *deadline)
{
    if (timeout_ms < 0)
        return pthread_cond_wait(&worker->wake, &worker->mutex) == 0;
    return pthread_cond_timedwait(&worker->wake, &worker->mutex, deadline) != ETIMEDOUT;
}

int vgpu_worker_next(struct vgpu_worker *worker, int32_t timeout_ms, struct vgpu_frame *frame, uint8_t *payload)
{
    struct timespec deadline = deadline_after(timeout_ms < 0 ? 0 : timeout_ms);
    struct vgpu_need need;
    struct cold_call *call = NULL;
    int result = 0;
    bool waiting = true;
    pthread_mutex_lock(&worker->mutex);
    while (result == 0) {
        if (need_take(worker, &need)) {
            *frame = (struct vgpu_frame){.magic = VGPU_FRAME_MAGIC, .version = VGPU_PROTOCOL_VERSION, .op = VGPU_OP_NEED_CODE, .length = sizeof need};
            memcpy(payload, &need, sizeof need);
            result = 1;
        } else if (worker->cold_first) {
            call = worker->cold_first;
            worker->cold_first = call->next;
            if (!worker->cold_first)
                worker->cold_last = &worker->cold_first;
            worker->cold_count--;
            result = 1;
        } else if (worker_stopping(worker)) {
            result = -EPIPE;
        } else if (worker->interrupted || !waiting) {
            worker->interrupted = false;
            break;
        } else {
            waiting = wait_more(worker, timeout_ms, &deadline);
        }
    }
    pthread_mutex_unlock(&worker->mutex);
    if (call) {
        *frame = call->frame;
        memcpy(payload, call->payload, call->frame.length);
        free(call);
    }
    return result;
}

void vgpu_worker_interrupt(struct vgpu_worker *worker)
{
    pthread_mutex_lock(&worker->mutex);
    worker->interrupted = true;
    pthread_cond_broadcast(&worker->wake);
    pthread_mutex_unlock(&worker->mutex);
}

void worker_reply(struct vgpu_worker *worker, uint32_t slot, uint64_t sequence, int32_t status, const void *payload, uint32_t length)
{
    struct vgpu_reply_slot *reply = &worker->control->replies[slot];
    if (length)
        memcpy(reply->payload, payload, length);
    reply->status = status;
    reply->length = length;
    atomic_store(&reply->ready, (uint32_t)sequence);
    if (atomic_load(&reply->waiting))
        futex_wake(&reply->ready, INT32_MAX, 1);
}

int vgpu_worker_reply(struct vgpu_worker *worker, uint32_t slot, uint64_t sequence, int32_t status, const void *payload, uint32_t length)
{
    if (slot >= VGPU_REPLY_SLOTS)
        return -EINVAL;
    if (length > sizeof worker->control->replies[0].payload)
        return -EMSGSIZE;
    worker_reply(worker, slot, sequence, status, payload, length);
    return 0;
}

uint64_t vgpu_worker_submitted(struct vgpu_worker *worker) { return atomic_load(&worker->enqueued); }

uint64_t vgpu_worker_completed(struct vgpu_worker *worker) { return atomic_load(&worker->control->completed); }

uint32_t vgpu_worker_threads(struct vgpu_worker *worker) { return pool_threads(worker->pool); }

void worker_completed(struct vgpu_worker *worker)
{
    pthread_mutex_lock(&worker->mutex);
    atomic_store(&worker->completion_wanted, 0);
    pthread_cond_broadcast(&worker->wake);
    pthread_mutex_unlock(&worker->mutex);
}

int vgpu_worker_run_until(struct vgpu_worker *worker, uint64_t sequence, int32_t timeout_ms)
{
    struct timespec deadline = deadline_after(timeout_ms < 0 ? 0 : timeout_ms);
    int result = -EAGAIN;
    bool waiting = true;
    pthread_mutex_lock(&worker->mutex);
    while (result == -EAGAIN) {
        uint64_t lowest = atomic_load(&worker->completion_wanted);
        if (lowest == 0 || lowest > sequence) /* also after each wake: whoever else waits says so again */
            atomic_store(&worker->completion_wanted, sequence);
        if (atomic_load(&worker->control->completed) >= sequence)
            result = 0;
        else if (need_pending(worker))
            result = 1;
        else if (worker_stopping(worker))
            result = -EPIPE;
        else if (!waiting)
            result = -ETIMEDOUT;
        else
            waiting = wait_more(worker, timeout_ms, &deadline);
    }
    pthread_mutex_unlock(&worker->mutex);
    return result;
}

/* --- threads --- */

int thread_start(pthread_t *thread, void *(*entry)(void *), void *argument, const char *name)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, THREAD_STACK);
    sigset_t others, before; /* a process signal belongs to Python's main thread */
    sigfillset(&others);
    sigdelset(&others, SIGSEGV);
    sigdelset(&others, SIGBUS);
    sigdelset(&others, SIGFPE);
    sigdelset(&others, SIGILL);
    pthread_sigmask(SIG_SETMASK, &others, &before);
    int error = pthread_create(thread, &attributes, entry, argument);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    if (error == 0)
        pthread_setname_np(*thread, name);
    return error;
}

/* The guest ends with its process, or hangs up. A forked child of it may hold the socket open: hence the pidfd too. */
static void *watcher_main(void *argument)
{
    struct vgpu_worker *worker = argument;
    struct pollfd watched[3] = {
        {.fd = worker->stop_event, .events = POLLIN},
        {.fd = worker->config.socket_fd, .events = POLLRDHUP},
        {.fd = worker->config.guest_pidfd, .events = POLLIN},
    };
    for (;;) {
        int count = poll(watched, 3, -1);
        if (count < 0 && errno != EINTR)
            break;
        if (count > 0 && watched[0].revents)
            return NULL;
        if (count > 0 && (watched[1].revents || watched[2].revents))
            break;
    }
    worker_guest_ended(worker);
    return NULL;
}

static uint32_t affinity_cpus(void)
{
    cpu_set_t set;
    int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
    if (count <= 0)
        count = (int)sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (uint32_t)count : 1;
}

/* --- begin and end --- */

static const char *map_everything(struct vgpu_worker *worker)
{
    struct vgpu_control *control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, worker->config.control_fd, 0);
    if (control == MAP_FAILED)
        return "cannot map the control page";
    worker->control = control;
    if (control->magic != VGPU_CONTROL_MAGIC || control->size != sizeof *control)
        return "the control page is not one of this build";
    worker->ledger = worker->config.ledger;
    if (!worker->ledger) {
        worker->own_ledger = worker->ledger = calloc(1, sizeof *worker->ledger);
        if (!worker->ledger)
            return "no memory";
        worker->ledger->total_memory = worker->config.arena_size;
    }
    if (worker->config.ledger_slot >= VGPU_LEDGER_SLOTS)
        return "the ledger has no such slot";
    worker->slot = &worker->ledger->slots[worker->config.ledger_slot];
    worker->queue.bytes = aligned_alloc(PAGE, QUEUE_BYTES);
    worker->params = aligned_alloc(PAGE, VGPU_FRAME_MAX_PAYLOAD + PAGE);
    worker->workspace = aligned_alloc(PAGE, WORKSPACE_ROOM);
    if (!worker->queue.bytes || !worker->params || !worker->workspace || !kernels_init(&worker->kernels))
        return "no memory";
    return NULL;
}

static const char *start_everything(struct vgpu_worker *worker)
{
    uint32_t threads = worker->config.threads ? worker->config.threads : affinity_cpus();
    worker->stop_event = eventfd(0, EFD_CLOEXEC);
    if (worker->stop_event < 0)
        return "no eventfd";
    fault_install();
    worker->pool = pool_new(worker, threads);
    if (!worker->pool)
        return "cannot start the thread pool";
    worker->has_executor = thread_start(&worker->executor_thread, executor_main, worker, "vgpu-executor") == 0;
    worker->has_ring = worker->has_executor && thread_start(&worker->ring_thread, ring_main, worker, "vgpu-ring") == 0;
    worker->has_watcher = worker->has_ring && thread_start(&worker->watcher_thread, watcher_main, worker, "vgpu-watcher") == 0;
    return worker->has_watcher ? NULL : "cannot start threads";
}

struct vgpu_worker *vgpu_worker_create(const struct vgpu_worker_config *config, char *error, uint64_t error_size)
{
    struct vgpu_worker *worker = aligned_alloc(CACHE_LINE, (sizeof *worker + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE);
    if (!worker) {
        snprintf(error, error_size, "no memory");
        return NULL;
    }
    memset(worker, 0, sizeof *worker);
    worker->config = *config;
    worker->times = times_wanted();
    worker->cold_last = &worker->cold_first;
    worker->stop_event = -1;
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&worker->wake, &monotonic);
    pthread_condattr_destroy(&monotonic);
    pthread_mutex_init(&worker->mutex, NULL);
    pthread_mutex_init(&worker->error_mutex, NULL);
    pthread_mutex_init(&worker->printf_mutex, NULL);
    pthread_mutex_init(&worker->graphs.mutex, NULL);
    pthread_mutex_init(&worker->arena.mutex, NULL);
    pthread_mutex_init(&worker->heap.mutex, NULL);
    const char *wrong = map_everything(worker);
    if (!wrong)
        wrong = start_everything(worker);
    if (wrong) {
        snprintf(error, error_size, "%s (%s)", wrong, errno ? strerror(errno) : "no error number");
        vgpu_worker_destroy(worker);
        return NULL;
    }
    return worker;
}

static void calls_free(struct vgpu_worker *worker)
{
    while (worker->cold_first) {
        struct cold_call *call = worker->cold_first;
        worker->cold_first = call->next;
        free(call);
    }
    while (worker->needs) {
        struct need_entry *entry = worker->needs;
        worker->needs = entry->next;
        free(entry);
    }
}

void vgpu_worker_destroy(struct vgpu_worker *worker)
{
    atomic_store(&worker->stop, 1);
    if (worker->stop_event >= 0)
        eventfd_write(worker->stop_event, 1);
    if (worker->control)
        wake_all(worker);
    if (worker->has_ring)
        pthread_join(worker->ring_thread, NULL);
    if (worker->has_executor)
        pthread_join(worker->executor_thread, NULL);
    if (worker->has_watcher)
        pthread_join(worker->watcher_thread, NULL);
    pool_free(worker->pool);
    if (worker->stop_event >= 0)
        close(worker->stop_event);
    calls_free(worker);
    kernels_free(&worker->kernels);
    graphs_free(&worker->graphs);
    arena_free(&worker->arena);
    heap_destroy(&worker->heap);
    free(worker->blas.scratch);
    free(worker->queue.bytes);
    free(worker->params);
    free(worker->workspace);
    free(worker->own_ledger);
    if (worker->control)
        munmap(worker->control, sizeof *worker->control);
    free(worker);
}
