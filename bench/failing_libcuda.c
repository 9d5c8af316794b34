/* A libcuda.so.1 that has no device, and says so at once: what a discovery costs with it is not vgpu's doing. It has the names
 * that libggml-cuda is linked with, and the build id without which vgpu's libcudart would not ask it. */
#define FAILS(name) \
    int name(void) { return 100; /* CUDA_ERROR_NO_DEVICE */ }

const char vgpu_build_id[] = BUILD_ID;

FAILS(cuInit)
FAILS(cuDriverGetVersion)
FAILS(cuDeviceGet)
FAILS(cuDeviceGetAttribute)
FAILS(cuDeviceGetCount)
FAILS(cuGetErrorString)
FAILS(cuMemAddressFree)
FAILS(cuMemAddressReserve)
FAILS(cuMemCreate)
FAILS(cuMemGetAllocationGranularity)
FAILS(cuMemMap)
FAILS(cuMemRelease)
FAILS(cuMemSetAccess)
FAILS(cuMemUnmap)
