/* The structures of the CUDA runtime API that are passed by value; every other one stays opaque in the generated header. */
#pragma once

struct dim3 { unsigned int x, y, z; };
struct uint3 { unsigned int x, y, z; };
struct cudaIpcMemHandle_t { char reserved[64]; };
struct cudaIpcEventHandle_t { char reserved[64]; };
struct cudaPitchedPtr { void *ptr; size_t pitch, xsize, ysize; };
struct cudaExtent { size_t width, height, depth; };
struct cudaChannelFormatDesc { int x, y, z, w; int f; };
struct cudaMemLocation { int type; int id; };
