/* weights.c -- any bytes as a weights file whose magic, size and checksum are right: refused, or
 * its tensors can be read. */
#include "fuzz.h"

#include "model/weights.h"

#include <xxhash.h>

static void put(unsigned char *p, uint64_t v, size_t n)
{
    for (size_t i = 0; i < n; i++)
        p[i] = (unsigned char)(v >> (8 * i));
}

static void read_tensor(const struct weights *w, const char *name)
{
    dm_report why = { "" };
    struct span text;
    const float *floats;
    const int8_t *bytes;
    struct linear layer;
    (void)weights_rows(w, name);
    (void)weights_text(w, name, &text, &why);
    (void)weights_floats(w, name, weights_rows(w, name), 0, &floats, &why);
    (void)weights_int8(w, name, weights_rows(w, name), 16, &bytes, &why);
    (void)weights_linear(w, name, 16, 16, &layer, &why);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    enum { HEADER = 64 };
    unsigned char *file = malloc(HEADER + n);
    char path[64];
    if (file == NULL || n < 2) {
        free(file);
        return 0;
    }
    memset(file, 0, HEADER);
    memcpy(file, "DMWEIGHT", 8);
    put(file + 8, 1 + (bytes[0] & 1), 4);
    put(file + 12, bytes[1], 4); /* tensors */
    memcpy(file + HEADER, bytes + 2, n - 2);
    size_t size = HEADER + n - 2;
    put(file + 16, size, 8);
    put(file + 24, XXH64(file + HEADER, size - HEADER, 0), 8);
    int fd = fuzz_file("", file, size);
    if (fd >= 0) {
        struct weights w;
        dm_report why = { "" };
        (void)snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        if (weights_open(&w, path, &why) == DM_OK) {
            read_tensor(&w, "a");
            read_tensor(&w, "model");
            weights_close(&w);
        } else {
            must(why.text[0] != '\0', "refused without a word");
        }
        (void)close(fd);
    }
    free(file);
    return 0;
}
