/* markdown.c -- any bytes as Markdown. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_article("markdown", bytes, n);
    return 0;
}
