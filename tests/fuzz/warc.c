/* warc.c -- any bytes behind the first line of a WARC: its records one by one. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_input("WARC/1.0\r\n", bytes, n);
    return 0;
}
