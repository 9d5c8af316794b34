/* Devices: choosing and asking, flags, limits, and what a second device that is not there gives. */
#include "cudart.h"

int main(void)
{
    int count, device = -1, value, version;
    unsigned flags;
    size_t size;
    char bus[32];
    CHECK(cudaGetDeviceCount(&count));
    REQUIRE(count == 1, "%d devices", count);
    CHECK(cudaGetDevice(&device));
    REQUIRE(device == 0, "device %d", device);
    EXPECT(cudaSetDevice(1), 101);
    EXPECT(cudaSetDevice(-1), 101);
    EXPECT(cudaGetLastError(), 101);
    CHECK(cudaSetDevice(0));

    CHECK(cudaDeviceGetPCIBusId(bus, sizeof bus, 0));
    device = -1;
    CHECK(cudaDeviceGetByPCIBusId(&device, bus));
    REQUIRE(device == 0, "%s is device %d", bus, device);
    EXPECT(cudaDeviceGetPCIBusId(bus, sizeof bus, 7), 101);
    EXPECT(cudaDeviceGetByPCIBusId(&device, "0000:7f:1f.0") != 0, 1);

    CHECK(cudaDeviceGetAttribute(&value, 10, 0));
    REQUIRE(value == 32, "a warp of %d", value);
    EXPECT(cudaDeviceGetAttribute(&value, 10, 3), 101);
    unsigned char properties[1100];
    EXPECT(cudaGetDeviceProperties(properties, 2), 101);
    CHECK(cudaGetDeviceProperties(properties, 0));
    device = -1;
    CHECK(cudaChooseDevice(&device, properties));
    REQUIRE(device == 0, "chose %d", device);

    CHECK(cudaDeviceCanAccessPeer(&value, 0, 0));
    REQUIRE(value == 0, "a device is no peer of itself");
    EXPECT(cudaDeviceCanAccessPeer(&value, 0, 1), 101);
    EXPECT(cudaDeviceEnablePeerAccess(1, 0), 101);

    CHECK(cudaSetDeviceFlags(4)); /* wait without spinning */
    CHECK(cudaGetDeviceFlags(&flags));
    REQUIRE((flags & 7) == 4, "flags %#x", flags);
    EXPECT(cudaSetDeviceFlags(3), 1); /* two ways to wait at once */
    CHECK(cudaDeviceGetLimit(&size, 2));
    REQUIRE(size == 8 << 20, "a heap of %zu bytes", size);
    CHECK(cudaDeviceSetLimit(2, 16 << 20));
    CHECK(cudaDeviceGetLimit(&size, 2));
    REQUIRE(size >= 16 << 20, "a heap of %zu bytes after asking for 16 MiB", size);
    EXPECT(cudaDeviceGetLimit(&size, 99), 215);
    cudaGetLastError();

    /* Unknown versions and names, and an empty last error at the end. */
    CHECK(cudaRuntimeGetVersion(&version));
    REQUIRE(version / 1000 == CUDART, "runtime %d", version);
    EXPECT(cudaDriverGetVersion(NULL), 1);
    EXPECT(cudaGetLastError(), 1);
    CHECK(cudaGetLastError());
    puts("ok");
    return 0;
}
