/* Copies and sets in one, two and three dimensions, stream-ordered allocation, memory figures, and what they refuse. */
#include "cudart.h"

static unsigned char host[64 * 1024], back[64 * 1024];

static void flat(void)
{
    void *a, *b;
    CHECK(cudaMalloc(&a, sizeof host));
    CHECK(cudaMalloc(&b, sizeof host));
    CHECK(cudaMemcpy(a, host, sizeof host, HostToDevice));
    CHECK(cudaMemcpy(b, a, sizeof host, DeviceToDevice));
    CHECK(cudaMemcpyPeerAsync(a, 0, b, 0, sizeof host, NULL));
    CHECK(cudaMemcpy(back, a, sizeof host, Default));
    REQUIRE(!memcmp(host, back, sizeof host), "there and back is not the same");
    CHECK(cudaMemset(a, 0x5a, 1000));
    CHECK(cudaMemsetAsync((char *)a + 1000, 0xa5, 24, NULL));
    CHECK(cudaMemcpyAsync_ptsz(back, a, 2000, DeviceToHost, NULL));
    CHECK(cudaStreamSynchronize(cudaStreamPerThread));
    for (int i = 0; i < 2000; i++) {
        int expected = i < 1000 ? 0x5a : i < 1024 ? 0xa5 : host[i];
        REQUIRE(back[i] == expected, "byte %d is %d where %d was expected", i, back[i], expected);
    }
    CHECK(cudaMemcpy(back, host, 100, HostToHost));
    REQUIRE(!memcmp(host, back, 100), "host to host");
    EXPECT(cudaMemcpy(a, host, 1, 9), 21);
    EXPECT(cudaMemcpy(NULL, host, 1, HostToDevice), 1);
    EXPECT(cudaMemcpy(a, host, sizeof host + 4096 * 1024, HostToDevice), 1);
    EXPECT(cudaMemset(host, 0, 1), 1);
    EXPECT(cudaFree(host), 1);
    EXPECT(cudaGetLastError(), 1);
    CHECK(cudaMemcpy(a, host, 0, HostToDevice));
    CHECK(cudaFree(a));
    EXPECT(cudaFree(a), 1);
    CHECK(cudaFree(b));
    CHECK(cudaFree(NULL));
    void *nothing = &a;
    CHECK(cudaMalloc(&nothing, 0));
    REQUIRE(!nothing, "0 bytes are at %p", nothing);
    cudaGetLastError();
}

static void rows(void)
{
    size_t pitch = 0;
    void *device;
    enum { WIDTH = 100, HEIGHT = 37 };
    CHECK(cudaMallocPitch(&device, &pitch, WIDTH, HEIGHT));
    REQUIRE(pitch >= WIDTH && pitch % 32 == 0, "pitch %zu", pitch);
    CHECK(cudaMemset2D(device, pitch, 7, WIDTH, HEIGHT));
    CHECK(cudaMemcpy2D(device, pitch, host, 128, WIDTH - 1, HEIGHT, HostToDevice));
    memset(back, 0, sizeof back);
    CHECK(cudaMemcpy2DAsync(back, 200, device, pitch, WIDTH, HEIGHT, DeviceToHost, NULL));
    CHECK(cudaDeviceSynchronize());
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < 200; x++) {
            int expected = x < WIDTH - 1 ? host[y * 128 + x] : x < WIDTH ? 7 : 0;
            REQUIRE(back[y * 200 + x] == expected, "(%d, %d) is %d where %d was expected", x, y, back[y * 200 + x], expected);
        }
    EXPECT(cudaMemcpy2D(device, 10, host, 128, WIDTH, HEIGHT, HostToDevice), 12);
    EXPECT(cudaGetLastError(), 12);
    CHECK(cudaFree(device));
}

static void boxes(void)
{
    enum { W = 20, H = 6, D = 5 };
    cudaPitchedPtr device;
    CHECK(cudaMalloc3D(&device, (cudaExtent){W, H, D}));
    REQUIRE(device.pitch >= W && device.xsize == W && device.ysize == H, "pitched pointer");
    CHECK(cudaMemset3D(device, 9, (cudaExtent){W, H, D}));
    CHECK(cudaMemset3D(device, 3, (cudaExtent){2, 3, 4}));
    /* A box of 4 x 3 x 2 to (10, 2, 1). */
    cudaMemcpy3DParms into = {.srcPtr = {host, 16, 16, 8}, .srcPos = {1, 2, 1}, .dstPtr = device, .dstPos = {10, 2, 1},
                              .extent = {4, 3, 2}, .kind = HostToDevice};
    CHECK(cudaMemcpy3D(&into));
    memset(back, 0, sizeof back);
    cudaMemcpy3DParms out = {.srcPtr = device, .dstPtr = {back, W, W, H}, .extent = {W, H, D}, .kind = DeviceToHost};
    CHECK(cudaMemcpy3D(&out));
    for (int z = 0; z < D; z++)
        for (int y = 0; y < H; y++)
            for (int x = 0; x < W; x++) {
                int expected = x < 2 && y < 3 && z < 4 ? 3 : 9;
                if (x >= 10 && x < 14 && y >= 2 && y < 5 && z >= 1 && z < 3)
                    expected = host[(z - 1 + 1) * 16 * 8 + (y - 2 + 2) * 16 + x - 10 + 1];
                REQUIRE(back[(z * H + y) * W + x] == expected, "(%d, %d, %d) is %d where %d was expected", x, y, z,
                        back[(z * H + y) * W + x], expected);
            }
    CHECK(cudaFree(device.ptr));
}

static void pools(void)
{
    cudaStream_t stream;
    CHECK(cudaStreamCreate(&stream));
    cudaMemPool_t pool;
    uint64_t threshold = ~0ull, read = 0;
    CHECK(cudaDeviceGetDefaultMemPool(&pool, 0));
    CHECK(cudaMemPoolSetAttribute(pool, 4, &threshold));
    CHECK(cudaMemPoolGetAttribute(pool, 4, &read));
    REQUIRE(read == threshold, "release threshold");
    for (int i = 0; i < 20; i++) {
        void *device;
        CHECK(cudaMallocAsync(&device, 100000, stream));
        CHECK(cudaMemsetAsync(device, i, 100000, stream));
        CHECK(cudaMemcpyAsync(back, device, 1000, DeviceToHost, stream));
        CHECK(cudaFreeAsync(device, stream));
        CHECK(cudaStreamSynchronize(stream));
        REQUIRE(back[0] == i && back[999] == i, "round %d read %d", i, back[0]);
    }
    CHECK(cudaStreamDestroy(stream));
}

static void figures(void)
{
    size_t before, after, total;
    void *device, *huge = NULL;
    CHECK(cudaMemGetInfo(&before, &total));
    REQUIRE(before > 0 && before <= total, "%zu of %zu bytes free", before, total);
    CHECK(cudaMalloc(&device, 64 << 20));
    CHECK(cudaMemGetInfo(&after, &total));
    REQUIRE(before - after >= 64 << 20, "64 MiB took %zu bytes", before - after);
    EXPECT(cudaMalloc(&huge, total * 2), 2);
    EXPECT(cudaGetLastError(), 2);
    CHECK(cudaGetLastError());
    CHECK(cudaFree(device));
    CHECK(cudaMemGetInfo(&after, &total));
    REQUIRE(after >= before, "64 MiB did not come back");
}

/* What is not there says so. */
static void unsupported(void)
{
    void *array = NULL;
    EXPECT(cudaMallocArray(&array, (int[5]){8}, 4, 4, 0), 801);
    EXPECT(cudaGetLastError(), 801);
    EXPECT(cudaHostRegister(host, sizeof host, 0), 801);
    EXPECT(cudaGetLastError(), 801);
}

int main(void)
{
    for (unsigned i = 0, state = 5; i < sizeof host; i++)
        host[i] = next_random(&state) >> 24;
    flat();
    rows();
    boxes();
    pools();
    figures();
    unsupported();
    puts("ok");
    return 0;
}
