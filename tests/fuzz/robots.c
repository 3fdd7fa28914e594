/* robots.c -- any bytes as a robots.txt: asked about a path, it answers soon, and a delay is one. */
#include "fetch/robots.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    size_t path = n / 8; /* the first of the bytes */
    struct span all = { (const char *)bytes, n };
    struct span file = span_from(all, path);
    (void)robots_allow(file, "dragoman", span_cut(all, 0, path));
    double delay = robots_delay(file, "dragoman");
    must(delay >= 0 && delay <= ROBOTS_DELAY, "a delay beyond all bounds");
    return 0;
}
