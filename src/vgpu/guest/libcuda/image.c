/* How large a module image is: the calls that load one pass a pointer alone. */
#include <elf.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"

#define WRAPPER_MAGIC 0x466243b1u
#define FATBIN_MAGIC 0xBA55ED50u

struct wrapper { uint32_t magic, version; const void *data; const void *more; };
struct fatbin { uint32_t magic; uint16_t version, header_size; uint64_t size; };

enum { KIND_FATBIN = 0, KIND_PTX = 1, KIND_ELF = 2 }; /* of IMAGE_LOAD */
enum { MAX_PTX = 1 << 30 };

/* The image of a program whose device code was compiled apart (nvcc -rdc=true): its wrapper lists the fat binaries of the
 * units, which are to be linked. They are given on one behind the other, as one image that the caller frees; NULL if
 * there is no such list. */
CUresult vgpu_image_units(const void *image, void **units, size_t *size, uint32_t *kind) {
    *units = NULL;
    struct wrapper wrapper;
    memcpy(&wrapper.magic, image, sizeof wrapper.magic);
    if (wrapper.magic != WRAPPER_MAGIC) return CUDA_SUCCESS;
    memcpy(&wrapper, image, sizeof wrapper);
    const void *const *list = wrapper.more;
    if (wrapper.version != 2 || !list || !list[0]) return CUDA_SUCCESS;
    size_t total = 0, bytes;
    const void *start;
    for (unsigned i = 0; list[i]; i++) {
        TRY(vgpu_image_size(list[i], &start, &bytes, kind));
        if (*kind != KIND_FATBIN) return CUDA_ERROR_INVALID_IMAGE;
        total += bytes;
    }
    uint8_t *at = *units = malloc(total);
    if (!at) return CUDA_ERROR_OUT_OF_MEMORY;
    for (unsigned i = 0; list[i]; i++, at += bytes) {
        TRY(vgpu_image_size(list[i], &start, &bytes, kind));
        memcpy(at, start, bytes);
    }
    *size = total;
    return CUDA_SUCCESS;
}

CUresult vgpu_image_size(const void *image, const void **start, size_t *size, uint32_t *kind) {
    uint32_t magic;
    memcpy(&magic, image, sizeof magic);
    if (magic == WRAPPER_MAGIC) {
        struct wrapper wrapper;
        memcpy(&wrapper, image, sizeof wrapper);
        if (!wrapper.data || wrapper.version < 1 || wrapper.version > 2) return CUDA_ERROR_INVALID_IMAGE;
        image = wrapper.data;
        memcpy(&magic, image, sizeof magic);
        if (magic != FATBIN_MAGIC) return CUDA_ERROR_INVALID_IMAGE;
    }
    *start = image;
    if (magic == FATBIN_MAGIC) {
        struct fatbin header;
        memcpy(&header, image, sizeof header);
        *size = header.header_size + header.size;
        *kind = KIND_FATBIN;
        return header.header_size >= sizeof header && header.size < 1ull << 40 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_IMAGE;
    }
    if (!memcmp(image, ELFMAG, SELFMAG)) {
        Elf64_Ehdr header;
        memcpy(&header, image, sizeof header);
        if (header.e_ident[EI_CLASS] != ELFCLASS64) return CUDA_ERROR_INVALID_IMAGE;
        uint64_t end = header.e_shoff + (uint64_t)header.e_shnum * header.e_shentsize;
        for (unsigned i = 0; i < header.e_shnum && header.e_shentsize >= sizeof(Elf64_Shdr); i++) {
            Elf64_Shdr section;
            memcpy(&section, (const uint8_t *)image + header.e_shoff + (size_t)i * header.e_shentsize, sizeof section);
            if (section.sh_type != SHT_NOBITS && section.sh_offset + section.sh_size > end) end = section.sh_offset + section.sh_size;
        }
        *size = end;
        *kind = KIND_ELF;
        return CUDA_SUCCESS;
    }
    size_t length = strnlen(image, MAX_PTX);
    if (length == MAX_PTX || length < 8) return CUDA_ERROR_INVALID_IMAGE;
    /* PTX text begins with comments and `.version`. */
    const char *at = image;
    for (;;) {
        at += strspn(at, " \t\r\n");
        if (at[0] == '/' && at[1] == '/') at += strcspn(at, "\n");
        else if (at[0] == '/' && at[1] == '*') {
            const char *end = strstr(at + 2, "*/");
            if (!end) return CUDA_ERROR_INVALID_IMAGE;
            at = end + 2;
        } else break;
    }
    if (strncmp(at, ".version", 8)) return CUDA_ERROR_INVALID_IMAGE;
    *size = length;
    *kind = KIND_PTX;
    return CUDA_SUCCESS;
}
