/* CUDA_VISIBLE_DEVICES. */
#pragma once
#include <stdint.h>

/* Which of `count` devices a program sees, and in which order: fills chosen (room for count) and returns how many.
 * value: the variable, or NULL. Entries are ordinals or prefixes of `GPU-<uuid>`; the first one that names no device, or
 * one that was named before, ends the list; "" and "-1" hide every device. */
int vgpu_visible_devices(const char *value, int count, const uint8_t (*uuids)[16], int *chosen);
/* "GPU-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"; text has room for 41 bytes. */
void vgpu_uuid_text(const uint8_t uuid[16], char *text);
