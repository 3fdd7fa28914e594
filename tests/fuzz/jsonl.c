/* jsonl.c -- any bytes as a line of JSON. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_article("jsonl", bytes, n);
    return 0;
}
