/* mail.c -- any bytes as an e-mail message. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_article("mail", bytes, n);
    return 0;
}
