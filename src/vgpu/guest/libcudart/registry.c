/* Registered fat binaries, kernels and variables.
 *
 * Compilers register everything a program has before main(): one library brings 143 images and 6731 kernels. So
 * registering keeps pointers and nothing else, all of them in the program's own constant data; an image is loaded when
 * the first of its kernels or variables is used. One host address may be registered by several images (a template
 * instantiated in two libraries): the newest wins, and the other is there again when that image goes.
 */
#include "runtime.h"

#include <stdlib.h>
#include <string.h>

struct entry;

struct image {
    const struct fatbin_wrapper *wrapper;
    pthread_mutex_t lock; /* held while the image is loaded */
    CUlibrary library;    /* NULL until then */
    struct entry *entries;
    bool has_managed; /* variables */
    bool managed;     /* has some whose host pointers are not filled in yet */
};

enum kind { KERNEL, VARIABLE, MANAGED };

struct entry {
    const void *key; /* host address of the kernel's stub or of the variable's shadow */
    const char *name;
    struct image *image;
    struct entry *bucket_next, *image_next;
    void **managed;
    CUkernel kernel;
    CUdeviceptr address;
    size_t size;
    enum kind kind;
};

/* The other direction: which host function a kernel handle belongs to (graph nodes show functions, not handles). */
struct owner {
    CUkernel kernel;
    const void *function;
    struct owner *next;
};

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static struct entry **buckets;
static size_t bucket_count, entry_count;
static struct image **images;
static size_t image_count, image_room;
static struct owner *owners[256];

static size_t hash(const void *key)
{
    uint64_t bits = (uint64_t)(uintptr_t)key;
    bits = (bits ^ (bits >> 29)) * 0x9e3779b97f4a7c15ull;
    return (size_t)(bits >> 20);
}

static bool grow(void)
{
    size_t count = bucket_count ? bucket_count * 4 : 1024;
    struct entry **wider = calloc(count, sizeof *wider);
    if (!wider)
        return false;
    for (size_t i = 0; i < bucket_count; i++) {
        /* Take the chain oldest first, so that the newest of one key stays in front. */
        struct entry *reversed = NULL;
        for (struct entry *entry = buckets[i], *next; entry; entry = next) {
            next = entry->bucket_next;
            entry->bucket_next = reversed;
            reversed = entry;
        }
        for (struct entry *entry = reversed, *next; entry; entry = next) {
            next = entry->bucket_next;
            struct entry **head = &wider[hash(entry->key) & (count - 1)];
            entry->bucket_next = *head;
            *head = entry;
        }
    }
    free(buckets);
    buckets = wider;
    bucket_count = count;
    return true;
}

static void add(void **handle, const void *key, const char *name, enum kind kind, size_t size, void **managed)
{
    struct image *image = (struct image *)handle;
    if (!image || !key || !name)
        return;
    struct entry *entry = malloc(sizeof *entry);
    pthread_rwlock_wrlock(&lock);
    if (entry && (entry_count < bucket_count || grow() || bucket_count)) {
        struct entry **head = &buckets[hash(key) & (bucket_count - 1)];
        *entry = (struct entry){key, name, image, *head, image->entries, managed, NULL, 0, size, kind};
        *head = image->entries = entry;
        entry_count++;
        image->managed |= kind == MANAGED;
        image->has_managed |= kind == MANAGED;
    } else {
        free(entry); /* out of memory: a use of this key says that it was never registered */
    }
    pthread_rwlock_unlock(&lock);
}

API void **__cudaRegisterFatBinary(void *wrapper)
{
    struct image *image = calloc(1, sizeof *image);
    if (!image)
        return NULL;
    image->wrapper = wrapper;
    pthread_mutex_init(&image->lock, NULL);
    pthread_rwlock_wrlock(&lock);
    if (image_count == image_room) {
        size_t room = image_room ? image_room * 2 : 64;
        struct image **wider = realloc(images, room * sizeof *wider);
        if (wider) {
            images = wider;
            image_room = room;
        }
    }
    if (image_count < image_room)
        images[image_count++] = image;
    pthread_rwlock_unlock(&lock);
    return (void **)image;
}

API void __cudaRegisterFatBinaryEnd(void **handle) { (void)handle; }

API void __cudaRegisterFunction(void **handle, const char *host, char *device, const char *name, int thread_limit,
                                uint3 *tid, uint3 *bid, dim3 *block, dim3 *grid, int *warp)
{
    (void)device, (void)thread_limit, (void)tid, (void)bid, (void)block, (void)grid, (void)warp;
    add(handle, host, name, KERNEL, 0, NULL);
}

API void __cudaRegisterVar(void **handle, char *host, char *device, const char *name, int ext, size_t size, int constant,
                           int global)
{
    (void)device, (void)ext, (void)constant, (void)global;
    add(handle, host, name, VARIABLE, size, NULL);
}

API void __cudaRegisterManagedVar(void **handle, void **host, char *device, const char *name, int ext, size_t size, int constant,
                                  int global)
{
    (void)device, (void)ext, (void)constant, (void)global;
    add(handle, host, name, MANAGED, size, host);
}

API void __cudaUnregisterFatBinary(void **handle)
{
    struct image *image = (struct image *)handle;
    if (!image)
        return;
    pthread_rwlock_wrlock(&lock);
    for (struct entry *entry = image->entries, *next; entry; entry = next) {
        next = entry->image_next;
        struct entry **link = &buckets[hash(entry->key) & (bucket_count - 1)];
        while (*link && *link != entry)
            link = &(*link)->bucket_next;
        if (*link)
            *link = entry->bucket_next;
        if (entry->kernel) {
            struct owner **owner = &owners[hash(entry->kernel) & 255];
            while (*owner && (*owner)->kernel != entry->kernel)
                owner = &(*owner)->next;
            if (*owner) {
                struct owner *gone = *owner;
                *owner = gone->next;
                free(gone);
            }
        }
        free(entry);
        entry_count--;
    }
    for (size_t i = 0; i < image_count; i++)
        if (images[i] == image)
            images[i] = images[--image_count];
    CUlibrary library = image->library;
    pthread_rwlock_unlock(&lock);
    if (library)
        driver.cuLibraryUnload(library); /* at exit the context may be gone already: nobody is told */
    pthread_mutex_destroy(&image->lock);
    free(image);
}

/* Loads an image if it is not; the caller is inside a context. */
static cudaError_t image_library(struct image *image, CUlibrary *library)
{
    *library = __atomic_load_n(&image->library, __ATOMIC_ACQUIRE);
    if (*library)
        return cudaSuccess;
    pthread_mutex_lock(&image->lock);
    cudaError_t error = cudaSuccess;
    *library = image->library;
    if (!*library) {
        /* The image is constant data of the program: it stays where it is as long as the library is loaded. */
        int options[] = {1 /* CU_LIBRARY_BINARY_IS_PRESERVED */};
        void *values[] = {(void *)1};
        error = driver.cuLibraryLoadData(library, image->wrapper, NULL, NULL, 0, options, values, 1);
        if (!error)
            __atomic_store_n(&image->library, *library, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&image->lock);
    return error;
}

/* The newest entry of a host address. The caller keeps the image alive: unregistering it while using it is its bug. */
static struct entry *find(const void *key, bool kernel)
{
    struct entry *entry = NULL;
    pthread_rwlock_rdlock(&lock);
    if (bucket_count) {
        entry = buckets[hash(key) & (bucket_count - 1)];
        while (entry && (entry->key != key || (entry->kind == KERNEL) != kernel))
            entry = entry->bucket_next;
    }
    pthread_rwlock_unlock(&lock);
    return entry;
}

const void *vgpu_kernel_owner(CUkernel kernel)
{
    const void *function = NULL;
    pthread_rwlock_rdlock(&lock);
    for (struct owner *owner = owners[hash(kernel) & 255]; owner; owner = owner->next)
        if (owner->kernel == kernel)
            function = owner->function;
    pthread_rwlock_unlock(&lock);
    return function;
}

cudaError_t vgpu_remember_kernel(CUkernel kernel, const void *function)
{
    if (vgpu_kernel_owner(kernel))
        return cudaSuccess;
    struct owner *owner = malloc(sizeof *owner);
    if (!owner)
        return cudaErrorMemoryAllocation;
    pthread_rwlock_wrlock(&lock);
    struct owner **head = &owners[hash(kernel) & 255];
    *owner = (struct owner){kernel, function, *head};
    *head = owner;
    pthread_rwlock_unlock(&lock);
    return cudaSuccess;
}

/* The kernel of a host function; handles of kernels (cudaGetKernel, cudaLibraryGetKernel) are taken for functions too. */
cudaError_t vgpu_kernel(const void *function, CUkernel *kernel)
{
    struct entry *entry = find(function, true);
    if (!entry) {
        *kernel = (CUkernel)function;
        return function && vgpu_kernel_owner(*kernel) ? cudaSuccess : cudaErrorInvalidDeviceFunction;
    }
    *kernel = __atomic_load_n(&entry->kernel, __ATOMIC_ACQUIRE);
    if (*kernel)
        return cudaSuccess;
    CUlibrary library;
    cudaError_t error = image_library(entry->image, &library);
    if (!error)
        error = driver.cuLibraryGetKernel(kernel, library, entry->name);
    if (!error)
        error = vgpu_remember_kernel(*kernel, function);
    if (!error)
        __atomic_store_n(&entry->kernel, *kernel, __ATOMIC_RELEASE);
    return error == cudaErrorSymbolNotFound ? cudaErrorInvalidDeviceFunction : error;
}

static cudaError_t entry_address(struct entry *entry)
{
    if (__atomic_load_n(&entry->address, __ATOMIC_ACQUIRE))
        return cudaSuccess;
    CUlibrary library;
    cudaError_t error = image_library(entry->image, &library);
    CUdeviceptr where = 0;
    size_t size = 0;
    if (!error)
        error = entry->kind == MANAGED ? driver.cuLibraryGetManaged(&where, &size, library, entry->name)
                                       : driver.cuLibraryGetGlobal(&where, &size, library, entry->name);
    if (!error) {
        __atomic_store_n(&entry->size, size, __ATOMIC_RELAXED);
        __atomic_store_n(&entry->address, where, __ATOMIC_RELEASE);
    }
    return error == cudaErrorSymbolNotFound ? cudaErrorInvalidSymbol : error;
}

/* What code made by nvcc passes for a managed variable is the variable itself, whose address it has had from us. */
static bool managed_symbol(const void *symbol, CUdeviceptr *where, size_t *size)
{
    bool found = false;
    pthread_rwlock_rdlock(&lock);
    for (size_t i = 0; i < image_count && !found; i++) {
        struct entry *entry = images[i]->has_managed ? images[i]->entries : NULL;
        while (entry && (entry->kind != MANAGED || entry->address != (CUdeviceptr)(uintptr_t)symbol))
            entry = entry->image_next;
        if (entry) {
            *where = entry->address;
            *size = entry->size;
            found = true;
        }
    }
    pthread_rwlock_unlock(&lock);
    return found;
}

cudaError_t vgpu_symbol(const void *symbol, CUdeviceptr *where, size_t *size)
{
    struct entry *entry = find(symbol, false);
    if (!entry)
        return managed_symbol(symbol, where, size) ? cudaSuccess : cudaErrorInvalidSymbol;
    cudaError_t error = entry_address(entry);
    if (!error) {
        *where = entry->address;
        *size = entry->size;
    }
    return error;
}

/* Fills in the host pointers of an image's managed variables; code that nvcc makes calls it before it touches one. */
API char __cudaInitModule(void **handle)
{
    struct image *image = (struct image *)handle;
    if (!image || !__atomic_load_n(&image->managed, __ATOMIC_ACQUIRE))
        return image != NULL;
    cudaError_t error = vgpu_enter();
    for (struct entry *entry = image->entries; entry && !error; entry = entry->image_next) {
        if (entry->kind != MANAGED)
            continue;
        error = entry_address(entry);
        if (!error)
            *entry->managed = (void *)(uintptr_t)entry->address;
    }
    if (!error)
        __atomic_store_n(&image->managed, false, __ATOMIC_RELEASE);
    return done(error) == cudaSuccess;
}

/* After a device reset variables have new addresses. Libraries and kernels belong to no context and stay: the stubs that
 * nvcc makes keep their cudaKernel_t for good. */
void vgpu_registry_forget(void)
{
    pthread_rwlock_wrlock(&lock);
    for (size_t i = 0; i < image_count; i++) {
        struct image *image = images[i];
        for (struct entry *entry = image->entries; entry; entry = entry->image_next) {
            __atomic_store_n(&entry->address, 0, __ATOMIC_RELEASE);
            image->managed |= entry->kind == MANAGED;
        }
    }
    pthread_rwlock_unlock(&lock);
}

RUNTIME __cudaGetKernel(cudaKernel_t *kernel, const void *function)
{
    REQUIRE(kernel, cudaErrorInvalidValue);
    ENTER();
    return done(vgpu_kernel(function, kernel));
}

RUNTIME cudaGetKernel(cudaKernel_t *kernel, const void *function) { return __cudaGetKernel(kernel, function); }

RUNTIME cudaGetFuncBySymbol(cudaFunction_t *result, const void *function)
{
    REQUIRE(result, cudaErrorInvalidValue);
    ENTER();
    CUkernel kernel;
    cudaError_t error = vgpu_kernel(function, &kernel);
    return done(error ? error : driver.cuKernelGetFunction(result, kernel));
}

RUNTIME cudaGetSymbolAddress(void **pointer, const void *symbol)
{
    REQUIRE(pointer, cudaErrorInvalidValue);
    ENTER();
    CUdeviceptr where = 0;
    size_t size;
    cudaError_t error = vgpu_symbol(symbol, &where, &size);
    if (!error)
        *pointer = (void *)(uintptr_t)where;
    return done(error);
}

RUNTIME cudaGetSymbolSize(size_t *size, const void *symbol)
{
    REQUIRE(size, cudaErrorInvalidValue);
    ENTER();
    CUdeviceptr where;
    size_t bytes = 0;
    cudaError_t error = vgpu_symbol(symbol, &where, &bytes);
    if (!error)
        *size = bytes;
    return done(error);
}
