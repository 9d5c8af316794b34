/* Rows of f16 and bf16 to and from f32. */
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { TYPE_F32 = 0, TYPE_F64 = 1, TYPE_F16 = 2, TYPE_BF16 = 14 }; /* cudaDataType */

size_t type_bytes(uint32_t type); /* 0: not a type that BLAS operations take */
void convert_to_f32(uint32_t type, const void *from, float *to, size_t count);
void convert_from_f32(uint32_t type, const float *from, void *to, size_t count);
