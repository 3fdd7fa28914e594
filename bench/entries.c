/* entries.c -- how fast an input is gone through, without reading what it holds: entries PATH. */
#include "intake/intake.h"

#include <stdio.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int n_args, char **args)
{
    struct input *in;
    struct raw_entry e;
    dm_report why = { "" };
    size_t n = 0, wrong = 0;
    uint64_t bytes = 0;
    bool end = false;
    if (n_args != 2) {
        (void)fprintf(stderr, "usage: entries PATH\n");
        return 2;
    }
    double began = now();
    dm_status status = input_open(&in, args[1], NULL, &why);
    if (status != DM_OK) {
        (void)fprintf(stderr, "entries: %s\n", why.text);
        return 1;
    }
    while (!end) {
        status = input_next_entry(in, &e, &end, &why);
        if (status != DM_OK) {
            wrong++;
            (void)fprintf(stderr, "entries: %s\n", why.text);
        } else if (!end) {
            n++;
            bytes += e.bytes.len;
        }
    }
    double seconds = now() - began;
    (void)printf("%zu entries, %.1f MB, %zu passed over, %zu could not be read, %.2f s\n", n,
                 (double)bytes / 1e6, input_passed(in), wrong, seconds);
    input_free(in);
    return 0;
}
