/* Streams and events. */
#include "runtime.h"

RUNTIME cudaStreamCreateWithPriority(cudaStream_t *stream, unsigned flags, int priority)
{
    REQUIRE(stream && !(flags & ~1u), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamCreateWithPriority(stream, flags, priority));
}

RUNTIME cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned flags)
{
    REQUIRE(stream && !(flags & ~1u), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamCreate(stream, flags));
}

RUNTIME cudaStreamCreate(cudaStream_t *stream) { return cudaStreamCreateWithFlags(stream, 0); }

RUNTIME cudaStreamDestroy(cudaStream_t stream)
{
    ENTER();
    return done(driver.cuStreamDestroy_v2(stream));
}

RUNTIME cudaStreamSynchronize(cudaStream_t stream)
{
    ENTER();
    return done(driver.cuStreamSynchronize(stream));
}

RUNTIME cudaStreamQuery(cudaStream_t stream)
{
    ENTER();
    return done(driver.cuStreamQuery(stream));
}

RUNTIME cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned flags)
{
    REQUIRE(!(flags & ~1u), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamWaitEvent(stream, event, flags));
}

RUNTIME cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void *argument, unsigned flags)
{
    REQUIRE(callback && !flags, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamAddCallback(stream, callback, argument, flags));
}

RUNTIME cudaStreamAttachMemAsync(cudaStream_t stream, void *pointer, size_t length, unsigned flags)
{
    ENTER();
    return done(driver.cuStreamAttachMemAsync(stream, address(pointer), length, flags));
}

RUNTIME cudaStreamGetPriority(cudaStream_t stream, int *priority)
{
    REQUIRE(priority, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetPriority(stream, priority));
}

RUNTIME cudaStreamGetFlags(cudaStream_t stream, unsigned *flags)
{
    REQUIRE(flags, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetFlags(stream, flags));
}

RUNTIME cudaStreamGetId(cudaStream_t stream, unsigned long long *identity)
{
    REQUIRE(identity, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetId(stream, identity));
}

RUNTIME cudaStreamGetDevice(cudaStream_t stream, int *ordinal)
{
    REQUIRE(ordinal, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetDevice(stream, ordinal));
}

RUNTIME cudaStreamGetAttribute(cudaStream_t stream, int attribute, cudaLaunchAttributeValue *value)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetAttribute(stream, attribute, SAME(value)));
}

RUNTIME cudaStreamSetAttribute(cudaStream_t stream, int attribute, const cudaLaunchAttributeValue *value)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamSetAttribute(stream, attribute, SAME(value)));
}

RUNTIME cudaStreamCopyAttributes(cudaStream_t dst, cudaStream_t src)
{
    ENTER();
    return done(driver.cuStreamCopyAttributes(dst, src));
}

RUNTIME cudaEventCreateWithFlags(cudaEvent_t *event, unsigned flags)
{
    REQUIRE(event && !(flags & ~7u), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuEventCreate(event, flags));
}

RUNTIME cudaEventCreate(cudaEvent_t *event) { return cudaEventCreateWithFlags(event, 0); }

RUNTIME cudaEventDestroy(cudaEvent_t event)
{
    ENTER();
    return done(driver.cuEventDestroy_v2(event));
}

RUNTIME cudaEventRecord(cudaEvent_t event, cudaStream_t stream)
{
    ENTER();
    return done(driver.cuEventRecord(event, stream));
}

RUNTIME cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream, unsigned flags)
{
    REQUIRE(!(flags & ~1u), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuEventRecordWithFlags(event, stream, flags));
}

RUNTIME cudaEventQuery(cudaEvent_t event)
{
    ENTER();
    return done(driver.cuEventQuery(event));
}

RUNTIME cudaEventSynchronize(cudaEvent_t event)
{
    ENTER();
    return done(driver.cuEventSynchronize(event));
}

RUNTIME cudaEventElapsedTime(float *milliseconds, cudaEvent_t start, cudaEvent_t end)
{
    REQUIRE(milliseconds, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuEventElapsedTime(milliseconds, start, end));
}

#if VGPU_CUDART == 12
RUNTIME cudaEventElapsedTime_v2(float *milliseconds, cudaEvent_t start, cudaEvent_t end)
{
    return cudaEventElapsedTime(milliseconds, start, end);
}
#endif
