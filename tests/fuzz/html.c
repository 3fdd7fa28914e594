/* html.c -- any bytes as a web page. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_article("html", bytes, n);
    return 0;
}
