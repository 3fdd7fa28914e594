/* plain.c -- any bytes as text as it stands. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_article("plain", bytes, n);
    return 0;
}
