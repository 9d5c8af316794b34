/* The structures that cuBLAS passes by value. */
#pragma once

struct __attribute__((aligned(8))) float2 { float x, y; };
struct __attribute__((aligned(16))) double2 { double x, y; };
struct __half { uint16_t bits; };
