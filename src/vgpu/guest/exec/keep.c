#include "keep.h"
#include <stdlib.h>
#include <string.h>

/* The two lists of which only our entries are kept. The loader splits LD_PRELOAD at colons and blanks. */
static struct list {
    const char *name, *separators;
    char *ours; /* our entries with the first separator between them; NULL: there were none */
} lists[] = {{"LD_LIBRARY_PATH", ":", NULL}, {"LD_PRELOAD", ": ", NULL}};

enum { LISTS = sizeof lists / sizeof *lists };

static char **variables; /* "VGPU_NAME=value" */
static size_t variable_count;

/* The value of `NAME=value` if the entry is of that name. */
static const char *value_of(const char *entry, const char *name) {
    size_t length = strlen(name);
    return !strncmp(entry, name, length) && entry[length] == '=' ? entry + length + 1 : NULL;
}

static const char *find(char *const environment[], const char *name) {
    for (; environment && *environment; environment++) {
        const char *value = value_of(*environment, name);
        if (value) return value;
    }
    return NULL;
}

/* The next entry of a list from `*at` on: its length, and where it begins; 0 at the end. */
static size_t next_entry(const char **at, const char *separators) {
    *at += strspn(*at, separators);
    return strcspn(*at, separators);
}

static bool lies_in(const char *entry, size_t length, const char *folder) {
    size_t size = strlen(folder);
    return length >= size && !memcmp(entry, folder, size) && (length == size || entry[size] == '/');
}

static bool contains(const char *list, const char *separators, const char *entry, size_t length) {
    size_t size;
    for (const char *at = list; (size = next_entry(&at, separators)); at += size)
        if (size == length && !memcmp(at, entry, length)) return true;
    return false;
}

static char *entries_in(const char *list, const char *separators, const char *folder) {
    char *kept = malloc(strlen(list) + 1);
    if (!kept) return NULL;
    size_t used = 0, length;
    for (const char *at = list; (length = next_entry(&at, separators)); at += length) {
        if (!lies_in(at, length, folder)) continue;
        if (used) kept[used++] = *separators;
        memcpy(kept + used, at, length);
        used += length;
    }
    kept[used] = 0;
    if (used) return kept;
    free(kept);
    return NULL;
}

static bool is_ours(const char *entry) { return !strncmp(entry, "VGPU_", 5) && strchr(entry, '='); }

void vgpu_keep_remember(char *const environment[], const char *folder) {
    size_t count = 0;
    for (int i = 0; i < LISTS; i++) {
        const char *value = find(environment, lists[i].name);
        if (value) lists[i].ours = entries_in(value, lists[i].separators, folder);
    }
    for (char *const *entry = environment; entry && *entry; entry++) count += is_ours(*entry);
    if (!count || !(variables = calloc(count, sizeof *variables))) return;
    for (char *const *entry = environment; *entry && variable_count < count; entry++)
        if (is_ours(*entry) && (variables[variable_count] = strdup(*entry))) variable_count++;
}

/* Bytes of `NAME=ours:given` without those of ours that are there already; 0 when all are. Writes it where `text` is not NULL. */
static size_t merge_list(const struct list *list, const char *given, char *text) {
    size_t used = strlen(list->name) + 1, length, missing = 0;
    if (text) {
        memcpy(text, list->name, used - 1);
        text[used - 1] = '=';
    }
    for (const char *at = list->ours; (length = next_entry(&at, list->separators)); at += length) {
        if (given && contains(given, list->separators, at, length)) continue;
        if (missing++) {
            if (text) text[used] = *list->separators;
            used++;
        }
        if (text) memcpy(text + used, at, length);
        used += length;
    }
    if (!missing) return 0;
    if (given && *given) {
        size_t size = strlen(given);
        if (text) {
            text[used] = *list->separators;
            memcpy(text + used + 1, given, size);
        }
        used += 1 + size;
    }
    if (text) text[used] = 0;
    return used + 1;
}

static bool has_variable(char *const environment[], const char *variable) {
    size_t length = (size_t)(strchr(variable, '=') - variable) + 1;
    for (; environment && *environment; environment++)
        if (!strncmp(*environment, variable, length)) return true;
    return false;
}

static bool let_go(char *const environment[]) {
    const char *keep = find(environment, "VGPU_KEEP_ENVIRONMENT");
    return keep && !strcmp(keep, "0");
}

size_t vgpu_keep_size(char *const environment[]) {
    size_t count = 0, missing = 0, text = 0;
    if (let_go(environment)) return 0;
    for (int i = 0; i < LISTS; i++) {
        size_t size = lists[i].ours ? merge_list(&lists[i], find(environment, lists[i].name), NULL) : 0;
        missing += size > 0;
        text += size;
    }
    for (size_t i = 0; i < variable_count; i++) missing += !has_variable(environment, variables[i]);
    if (!missing) return 0;
    for (char *const *entry = environment; entry && *entry; entry++) count++;
    return (count + missing + 1) * sizeof(char *) + text;
}

char **vgpu_keep_merge(char *const environment[], void *buffer) {
    char **merged = buffer;
    size_t count = 0, missing = 0;
    for (; environment && environment[count]; count++) merged[count] = environment[count];
    for (size_t i = 0; i < variable_count; i++)
        if (!has_variable(environment, variables[i])) merged[count + missing++] = variables[i];
    char *texts[LISTS];
    size_t sizes[LISTS], places[LISTS];
    for (int i = 0; i < LISTS; i++) {
        const char *given = find(environment, lists[i].name);
        sizes[i] = lists[i].ours ? merge_list(&lists[i], given, NULL) : 0;
        /* A list that was given is replaced where it stands; the first of a name is the one that counts. */
        for (places[i] = 0; given && value_of(environment[places[i]], lists[i].name) != given;) places[i]++;
        if (!given && sizes[i]) places[i] = count + missing++;
    }
    char *text = (char *)(merged + count + missing + 1);
    for (int i = 0; i < LISTS; i++) {
        if (!sizes[i]) continue;
        texts[i] = text;
        merge_list(&lists[i], find(environment, lists[i].name), text);
        merged[places[i]] = texts[i];
        text += sizes[i];
    }
    merged[count + missing] = NULL;
    return merged;
}
