/* knowledge.c -- opening what the program knows. */
#include "cli/cli.h"

int knowledge_open(struct knowledge *k, const struct call *call, bool with_worker)
{
    dm_report why = { "" };
    dm_reader_options options = { .overlay = call->value[OPT_DATA] };
    *k = (struct knowledge){ NULL, NULL };
    dm_status status = dm_reader_open(&k->reader, &options, &why);
    if (status == DM_OK && with_worker)
        status = dm_worker_open(&k->worker, k->reader, &why);
    if (status == DM_OK)
        return -1;
    knowledge_close(k);
    (void)failed(status, &why);
    return EXIT_FAILED;
}

void knowledge_close(struct knowledge *k)
{
    dm_worker_free(k->worker);
    dm_reader_free(k->reader);
    *k = (struct knowledge){ NULL, NULL };
}
