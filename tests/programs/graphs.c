/* Graphs: captured from a stream and replayed, updated in place, and built from nodes by hand. */
#include "cudart.h"

KERNEL(vector_scale)
KERNEL(increment)
PROGRAM(REGISTER(vector_scale) REGISTER(increment))

enum { N = 1000 };
static int calls;

static void count_call(void *argument) { __atomic_fetch_add((int *)argument, 1, __ATOMIC_SEQ_CST); }

static void expect_all(const void *device, float value)
{
    static float back[N];
    CHECK(cudaMemcpy(back, device, sizeof back, DeviceToHost));
    for (int i = 0; i < N; i++)
        REQUIRE(back[i] == value, "element %d is %g where %g was expected", i, back[i], value);
}

/* `times` scalings by `factor`, captured from a stream. */
/* Pageable memory is read and written when the nodes run, each time; in a graph made by hand and in a captured one. */
static void pageable(void)
{
    float *in = malloc(N * sizeof *in), out[N], *device, two = 2;
    int n = N;
    CHECK(cudaMalloc((void **)&device, N * sizeof *device));
    cudaStream_t stream;
    CHECK(cudaStreamCreate(&stream));
    cudaGraph_t graphs[2];
    CHECK(cudaStreamBeginCapture(stream, 0));
    CHECK(cudaMemcpyAsync(device, in, N * sizeof *in, Default, stream));
    CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, stream, &device, &two, &n));
    CHECK(cudaMemcpyAsync(out, device, sizeof out, DeviceToHost, stream));
    CHECK(cudaStreamEndCapture(stream, &graphs[0]));

    cudaGraphNode_t nodes[4];
    CHECK(cudaGraphCreate(&graphs[1], 0));
    /* Rows that are further apart on the host: the first and the last ten elements. */
    cudaMemcpy3DParms rows = {.srcPtr = {in, (N - 10) * sizeof *in, 10, 2}, .dstPtr = {device, 10 * sizeof *device, 10, 2},
                              .extent = {10 * sizeof *in, 2, 1}, .kind = HostToDevice};
    CHECK(cudaGraphAddMemcpyNode(&nodes[0], graphs[1], NULL, 0, &rows));
    void *arguments[] = {&device, &two, &n};
    cudaKernelNodeParams kernel = {vector_scale, D1(4), D1(256), 0, arguments, NULL};
    CHECK(cudaGraphAddKernelNode(&nodes[1], graphs[1], nodes, 1, &kernel));
    CHECK(cudaGraphAddMemcpyNode1D(&nodes[2], graphs[1], nodes + 1, 1, out, device, 20 * sizeof *out, DeviceToHost));
    CHECK(cudaGraphAddMemcpyNode1D(&nodes[3], graphs[1], nodes + 2, 1, in, out, 20 * sizeof *out, HostToHost));

    for (int g = 0; g < 2; g++) {
        cudaGraphExec_t exec;
        CHECK(cudaGraphInstantiate(&exec, graphs[g], 0));
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < N; i++)
                in[i] = i + 100 * round;
            CHECK(cudaGraphLaunch(exec, stream));
            if (round == 2)
                CHECK(cudaGraphExecDestroy(exec)); /* the launch goes on */
            CHECK(cudaStreamSynchronize(stream));
            for (int i = 0; i < (g ? 20 : N); i++) {
                float right = 2 * ((g && i >= 10 ? N - 20 + i : i) + 100 * round);
                REQUIRE(out[i] == right, "graph %d, round %d: element %d is %g where %g was expected", g, round, i, out[i], right);
                REQUIRE(!g || in[i] == right, "element %d was not copied on", i);
            }
        }
        CHECK(cudaGraphDestroy(graphs[g]));
    }
    CHECK(cudaStreamDestroy(stream));
    CHECK(cudaFree(device));
    free(in);
}

static cudaGraph_t capture(cudaStream_t stream, void *device, float factor, int times)
{
    int n = N, status;
    cudaGraph_t graph;
    CHECK(cudaStreamBeginCapture(stream, 2));
    CHECK(cudaStreamIsCapturing(stream, &status));
    REQUIRE(status == 1, "capture status %d", status);
    for (int i = 0; i < times; i++)
        CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, stream, &device, &factor, &n));
    CHECK(cudaStreamEndCapture(stream, &graph));
    CHECK(cudaStreamIsCapturing(stream, &status));
    REQUIRE(status == 0, "capture status %d", status);
    return graph;
}

static void captured(void)
{
    static float ones[N];
    for (int i = 0; i < N; i++)
        ones[i] = 1;
    void *device = device_copy(ones, sizeof ones);
    cudaStream_t stream;
    CHECK(cudaStreamCreate(&stream));
    cudaGraph_t graph = capture(stream, device, 2, 3);
    expect_all(device, 1); /* captured, not run */
    size_t count = 0;
    CHECK(cudaGraphGetNodes(graph, NULL, &count));
    REQUIRE(count == 3, "%zu nodes", count);
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphLaunch(exec, stream));
    CHECK(cudaStreamSynchronize(stream));
    expect_all(device, 8);
    for (int i = 0; i < 5; i++)
        CHECK(cudaGraphLaunch(exec, stream));
    CHECK(cudaStreamSynchronize(stream));
    expect_all(device, 262144); /* 2 ** 18 */

    /* The same topology with another argument replaces the first; another topology does not. */
    cudaGraph_t other = capture(stream, device, 0.5f, 3), longer = capture(stream, device, 0.5f, 4);
    cudaGraphExecUpdateResultInfo info;
    CHECK(cudaGraphExecUpdate(exec, other, &info));
    REQUIRE(info.result == 0, "update result %d", info.result);
    for (int i = 0; i < 6; i++)
        CHECK(cudaGraphLaunch(exec, stream));
    CHECK(cudaStreamSynchronize(stream));
    expect_all(device, 1);
    EXPECT(cudaGraphExecUpdate(exec, longer, &info), 910);
    REQUIRE(info.result == 2, "update result %d", info.result); /* topology changed */
    cudaGetLastError();

    CHECK(cudaGraphExecDestroy(exec));
    CHECK(cudaGraphDestroy(graph));
    CHECK(cudaGraphDestroy(other));
    CHECK(cudaGraphDestroy(longer));
    CHECK(cudaStreamDestroy(stream));
    CHECK(cudaFree(device));
}

static void built(void)
{
    int n = N, type;
    void *device;
    float *host, factor = 3;
    CHECK(cudaMalloc(&device, N * sizeof(float)));
    CHECK(cudaMallocHost((void **)&host, N * sizeof(float)));
    cudaGraph_t graph;
    cudaGraphNode_t set, scale, copy, call;
    CHECK(cudaGraphCreate(&graph, 0));
    /* 0x3f800000 is 1.0f. */
    cudaMemsetParams set_params = {device, 0, 0x3f800000, 4, N, 1};
    CHECK(cudaGraphAddMemsetNode(&set, graph, NULL, 0, &set_params));
    void *arguments[] = {&device, &factor, &n};
    cudaKernelNodeParams kernel_params = {(void *)vector_scale, D1(4), D1(256), 0, arguments, NULL}, read;
    CHECK(cudaGraphAddKernelNode(&scale, graph, &set, 1, &kernel_params));
    CHECK(cudaGraphAddMemcpyNode1D(&copy, graph, &scale, 1, host, device, N * sizeof(float), DeviceToHost));
    cudaHostNodeParams host_params = {count_call, &calls};
    CHECK(cudaGraphAddHostNode(&call, graph, &copy, 1, &host_params));
    CHECK(cudaGraphNodeGetType(scale, &type));
    REQUIRE(type == 0, "type %d", type);
    CHECK(cudaGraphNodeGetType(call, &type));
    REQUIRE(type == 3, "type %d", type);
    CHECK(cudaGraphKernelNodeGetParams(scale, &read));
    REQUIRE(read.func == (void *)vector_scale, "the node does not show its function");
    REQUIRE(read.grid.x == 4 && read.block.x == 256, "grid %u block %u", read.grid.x, read.block.x);

    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphLaunch(exec, NULL));
    CHECK(cudaDeviceSynchronize());
    for (int i = 0; i < N; i++)
        REQUIRE(host[i] == 3, "element %d is %g", i, host[i]);
    REQUIRE(calls == 1, "%d calls", calls);
    factor = 5;
    CHECK(cudaGraphExecKernelNodeSetParams(exec, scale, &kernel_params));
    CHECK(cudaGraphLaunch(exec, NULL));
    CHECK(cudaDeviceSynchronize());
    for (int i = 0; i < N; i++)
        REQUIRE(host[i] == 5, "element %d is %g", i, host[i]);
    REQUIRE(calls == 2, "%d calls", calls);
    CHECK(cudaGraphExecDestroy(exec));
    CHECK(cudaGraphDestroy(graph));
}

/* A second stream joins the capture by an event and is joined again: one graph, a fork and a join. */
static void forked(void)
{
    int n = N, status;
    float two = 2, three = 3;
    void *left, *right;
    static float ones[N];
    for (int i = 0; i < N; i++)
        ones[i] = 1;
    left = device_copy(ones, sizeof ones);
    right = device_copy(ones, sizeof ones);
    cudaStream_t first, second;
    cudaEvent_t fork, join;
    CHECK(cudaStreamCreateWithFlags(&first, 1));
    CHECK(cudaStreamCreateWithFlags(&second, 1));
    CHECK(cudaEventCreateWithFlags(&fork, 2));
    CHECK(cudaEventCreateWithFlags(&join, 2));
    cudaGraph_t graph, shown = NULL;
    const cudaGraphNode_t *last = NULL;
    size_t count = 0;
    unsigned long long identity = 0;
    CHECK(cudaStreamBeginCapture(first, 1));
    CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, first, &left, &two, &n));
    CHECK(cudaEventRecord(fork, first));
    CHECK(cudaStreamWaitEvent(second, fork, 0));
    CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, second, &right, &three, &n));
    CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, first, &left, &three, &n));
    CHECK(cudaEventRecord(join, second));
    CHECK(cudaStreamWaitEvent(first, join, 0));
#if CUDART == 12
    CHECK(cudaStreamGetCaptureInfo_v2(first, &status, &identity, &shown, &last, &count));
#else
    CHECK(cudaStreamGetCaptureInfo(first, &status, &identity, &shown, &last, NULL, &count));
#endif
    REQUIRE(status == 1 && identity && shown && last && count == 2, "capture info: status %d, id %llu, %zu nodes", status, identity,
            count);
    CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, first, &right, &two, &n));
    CHECK(cudaStreamEndCapture(first, &graph));
    REQUIRE(graph == shown, "another graph was shown");
    CHECK(cudaGraphGetNodes(graph, NULL, &count));
    REQUIRE(count == 4, "%zu nodes", count);
    size_t edges = 0;
#if CUDART == 12
    CHECK(cudaGraphGetEdges(graph, NULL, NULL, &edges));
#else
    CHECK(cudaGraphGetEdges(graph, NULL, NULL, NULL, &edges));
#endif
    REQUIRE(edges == 4, "%zu edges", edges);
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphDestroy(graph));
    for (int i = 0; i < 2; i++)
        CHECK(cudaGraphLaunch(exec, second));
    CHECK(cudaStreamSynchronize(second));
    expect_all(left, 36);
    expect_all(right, 36);
    CHECK(cudaGraphExecDestroy(exec));

    /* Ending with the second stream still out is an error. */
    CHECK(cudaStreamBeginCapture(first, 1));
    CHECK(cudaEventRecord(fork, first));
    CHECK(cudaStreamWaitEvent(second, fork, 0));
    CHECK(LAUNCH(vector_scale, D1(4), D1(256), 0, second, &right, &three, &n));
    EXPECT(cudaStreamEndCapture(first, &graph), 904);
    cudaGetLastError();
    CHECK(cudaStreamIsCapturing(second, &status));
    REQUIRE(status == 0, "the second stream still captures");
    CHECK(cudaStreamDestroy(first));
    CHECK(cudaStreamDestroy(second));
}

/* What may not be done while a stream is captured is refused at the call, and ends the capture. */
static void refused(void)
{
    cudaStream_t stream;
    cudaGraph_t graph;
    CHECK(cudaStreamCreate(&stream));
    CHECK(cudaStreamBeginCapture(stream, 2));
    EXPECT(cudaStreamSynchronize(stream), 900);
    EXPECT(cudaStreamEndCapture(stream, &graph), 901);
    EXPECT(cudaGetLastError(), 901);
    CHECK(cudaGetLastError());
    EXPECT(cudaStreamEndCapture(stream, &graph), 401);
    cudaGetLastError();
    CHECK(cudaStreamDestroy(stream));
}

int main(void)
{
    captured();
    built();
    pageable();
    forked();
    refused();
    puts("ok");
    return 0;
}
