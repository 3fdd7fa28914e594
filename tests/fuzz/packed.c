/* packed.c -- any file: compressed, an archive, several of them in each other. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_input("", bytes, n);
    return 0;
}
