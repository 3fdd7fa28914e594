/* array.c -- any bytes behind the beginning of a JSON array: its objects one by one. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_input("[{\"text\":\"", bytes, n);
    return 0;
}
