#include "connect.h"
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

uint64_t vgpu_deadline(int milliseconds) {
    const char *value = getenv("VGPU_DEADLINE_MS");
    int asked = value ? atoi(value) : 0;
    return vgpu_monotonic_ns() + (uint64_t)(asked > 0 ? asked : milliseconds) * 1000000u;
}

static bool socket_path(char *path, size_t size) {
    const char *named = getenv("VGPU_SOCKET"), *runtime = getenv("XDG_RUNTIME_DIR");
    int length;
    if (named && *named) length = snprintf(path, size, "%s", named);
    else if (runtime && *runtime) length = snprintf(path, size, "%s/vgpu/vgpud.sock", runtime);
    else length = snprintf(path, size, "/run/vgpu/vgpud.sock");
    return length > 0 && (size_t)length < size;
}

static CUresult no_daemon(const char *path, const char *why) {
    static _Atomic int said;
    vgpu_say_once(&said, "no daemon at %s (%s): start the program with `vgpu run -- COMMAND`, or start `vgpu serve`", path, why);
    return CUDA_ERROR_SYSTEM_NOT_READY;
}

static CUresult no_access(const char *path) {
    static _Atomic int said;
    vgpu_say_once(&said, "this user may not use the daemon at %s: add it to the group that the socket has, or start the program with `vgpu run -- COMMAND`", path);
    return CUDA_ERROR_SYSTEM_NOT_READY;
}

CUresult vgpu_connect(struct vgpu_connection *connection) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (!socket_path(connection->path, sizeof connection->path)) return no_daemon("the path in VGPU_SOCKET", "it is longer than 107 bytes");
    strcpy(address.sun_path, connection->path);
    connection->socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (connection->socket < 0) return no_daemon(connection->path, strerror(errno));
    connection->end = vgpu_deadline(VGPU_CONNECT_MS);
    while (connect(connection->socket, (struct sockaddr *)&address, sizeof address)) {
        int error = errno;
        if (error == EINTR) continue;
        if (error == EAGAIN && vgpu_monotonic_ns() < connection->end) { /* its queue of new connections is full */
            usleep(2000);
            continue;
        }
        close(connection->socket);
        return error == EACCES ? no_access(connection->path) : no_daemon(connection->path, strerror(error));
    }
    return CUDA_SUCCESS;
}

/* Wait until the socket is ready; false at the deadline. */
static bool ready(int socket, short events, uint64_t end) {
    for (;;) {
        uint64_t now = vgpu_monotonic_ns();
        if (now >= end) return false;
        struct pollfd one = {.fd = socket, .events = events};
        int count = poll(&one, 1, (int)((end - now + 999999) / 1000000));
        if (count > 0) return true;
        if (count < 0 && errno != EINTR) return true; /* the next call says what is wrong */
    }
}

static const char *send_all(int socket, const uint8_t *bytes, size_t size, uint64_t end) {
    while (size) {
        ssize_t sent = send(socket, bytes, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes += sent;
            size -= (size_t)sent;
        } else if (errno == EAGAIN) {
            if (!ready(socket, POLLOUT, end)) return "it does not take our request";
        } else if (errno != EINTR) {
            return strerror(errno);
        }
    }
    return NULL;
}

/* Descriptors come with the first bytes of their reply. */
static const char *receive_all(int socket, uint8_t *bytes, size_t size, uint64_t end, int *descriptors, int *room) {
    while (size) {
        if (!ready(socket, POLLIN, end)) return "it does not answer";
        union {
            struct cmsghdr align;
            char bytes[CMSG_SPACE(4 * sizeof(int))];
        } control;
        struct iovec piece = {bytes, size};
        struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
        ssize_t got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
        if (got == 0) return "it has closed the connection";
        if (got < 0) {
            if (errno == EAGAIN || errno == EINTR) continue;
            return strerror(errno);
        }
        for (struct cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
            if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
            int count = (int)((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
            for (int i = 0; i < count; i++) {
                int descriptor;
                memcpy(&descriptor, CMSG_DATA(part) + (size_t)i * sizeof(int), sizeof descriptor);
                if (*room > 0) *descriptors++ = descriptor, --*room;
                else close(descriptor);
            }
        }
        bytes += got;
        size -= (size_t)got;
    }
    return NULL;
}

/* Says it once: a monitor that asks every second must not fill its log. Callers hold their library's lock. */
static CUresult failed(struct vgpu_connection *connection, uint16_t op, const char *why) {
    static char last[256];
    char line[sizeof last];
    snprintf(line, sizeof line, "vgpud at %s: %s failed: %s; see its log, or start it again", connection->path, vgpu_op_infos[op].name, why);
    if (strcmp(line, last)) vgpu_say("%s", line);
    memcpy(last, line, sizeof last);
    return CUDA_ERROR_SYSTEM_NOT_READY;
}

/* `length` NULL: the reply has exactly reply_size bytes; else at most, and *length says how many. */
static CUresult exchange(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t reply_size,
                         uint32_t *length, int *descriptors, int count) {
    uint64_t end = connection->end;
    struct vgpu_frame frame = {.magic = VGPU_FRAME_MAGIC, .version = VGPU_PROTOCOL_VERSION, .op = op, .sequence = 1, .length = size};
    uint8_t message[512] = {0};
    if (vgpu_frame_span(size) > sizeof message) return CUDA_ERROR_INVALID_VALUE;
    memcpy(message, &frame, sizeof frame);
    memcpy(message + sizeof frame, request, size);
    const char *why = send_all(connection->socket, message, vgpu_frame_span(size), end);
    int room = count;
    struct vgpu_frame answer;
    uint8_t payload[16384];
    if (!why) why = receive_all(connection->socket, (uint8_t *)&answer, sizeof answer, end, descriptors, &room);
    if (!why && (answer.magic != VGPU_FRAME_MAGIC || answer.version != VGPU_PROTOCOL_VERSION)) why = "it speaks another protocol: vgpu of one build must be on both sides";
    if (!why && (answer.op != op || !(answer.flags & VGPU_FRAME_REPLY) || answer.length > sizeof payload - 8)) why = "its answer makes no sense";
    if (!why) why = receive_all(connection->socket, payload, vgpu_frame_span(answer.length) - sizeof answer, end, descriptors + (count - room), &room);
    CUresult result = why ? failed(connection, op, why) : CUDA_SUCCESS;
    if (!why && answer.status) {
        vgpu_say("%.*s", answer.length ? (int)answer.length : 60, answer.length ? (const char *)payload : "vgpud refused this process; see its log");
        result = (CUresult)answer.status;
    } else if (!why && ((length ? answer.length > reply_size : answer.length != reply_size) || room)) {
        result = failed(connection, op, "its answer is not complete");
    } else if (!why) {
        memcpy(reply, payload, answer.length);
        if (length) *length = answer.length;
    }
    if (result != CUDA_SUCCESS)
        for (int i = 0; i < count - room; i++) close(descriptors[i]);
    return result;
}

CUresult vgpu_connection_call_fds(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t reply_size,
                                  int *descriptors, int count) {
    return exchange(connection, op, request, size, reply, reply_size, NULL, descriptors, count);
}

CUresult vgpu_connection_call_tail(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t capacity,
                                   uint32_t *length) {
    return exchange(connection, op, request, size, reply, capacity, length, NULL, 0);
}

CUresult vgpu_connection_call(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t reply_size) {
    return exchange(connection, op, request, size, reply, reply_size, NULL, NULL, 0);
}
