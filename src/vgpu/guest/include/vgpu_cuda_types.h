/* The structures of the CUDA driver API that are passed by value; every other one stays opaque in the generated header. */
#pragma once

struct CUuuid { char bytes[16]; };
struct CUipcMemHandle_v1 { char reserved[64]; };
struct CUipcEventHandle_v1 { char reserved[64]; };
struct CUmemLocation_v1 { int type; int id; };
