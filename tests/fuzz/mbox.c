/* mbox.c -- any bytes behind the first line of a mailbox: its messages one by one. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    fuzz_input("From a@b.example Mon Jan  1 00:00:00 2024\n", bytes, n);
    return 0;
}
