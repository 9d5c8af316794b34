#include "visible.h"
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

void vgpu_uuid_text(const uint8_t uuid[16], char *text) {
    char *at = text + sprintf(text, "GPU-");
    for (int i = 0; i < 16; i++) at += sprintf(at, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", uuid[i]);
}

/* The device that one entry names; -1 for none. */
static int device_named(const char *entry, size_t length, int count, const uint8_t (*uuids)[16]) {
    if (length > 4 && !strncasecmp(entry, "GPU-", 4)) {
        int found = -1;
        for (int i = 0; i < count; i++) {
            char text[48];
            vgpu_uuid_text(uuids[i], text);
            if (length > strlen(text) || strncasecmp(entry, text, length)) continue;
            if (found >= 0) return -1; /* the prefix fits two devices */
            found = i;
        }
        return found;
    }
    if (!length || length > 9 || !isdigit((unsigned char)entry[0])) return -1;
    long number = strtol(entry, NULL, 10);
    for (size_t i = 0; i < length; i++)
        if (!isdigit((unsigned char)entry[i])) return -1;
    return number < count ? (int)number : -1;
}

int vgpu_visible_devices(const char *value, int count, const uint8_t (*uuids)[16], int *chosen) {
    if (!value) {
        for (int i = 0; i < count; i++) chosen[i] = i;
        return count;
    }
    int visible = 0;
    while (visible < count) {
        size_t length = strcspn(value, ",");
        const char *entry = value;
        size_t size = length;
        while (size && isspace((unsigned char)*entry)) entry++, size--;
        while (size && isspace((unsigned char)entry[size - 1])) size--;
        int device = device_named(entry, size, count, uuids);
        bool twice = false;
        for (int i = 0; i < visible; i++) twice |= chosen[i] == device;
        if (device < 0 || twice) break;
        chosen[visible++] = device;
        if (!value[length]) break;
        value += length + 1;
    }
    return visible;
}
