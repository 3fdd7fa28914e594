/* child.c -- the life of a child: gives up its rights, then answers requests until the program
 * closes its end. */
#include "guard/nursery.h"

#include "guard/channel.h"
#include "guard/sandbox.h"

#include <unistd.h>

static bool serve_one(const struct guard_role *role, struct channel *c, struct span request)
{
    bool more = role->serve(role->context, c, request, c->file);
    if (c->file >= 0)
        (void)close(c->file);
    c->file = -1;
    return more;
}

void child_live(const struct guard_options *o, size_t which, int fd)
{
    const struct guard_role *role = &o->roles[which];
    struct sandbox sandbox = { .fd = fd, .takes_files = role->takes_files, .memory = o->memory };
    dm_status (*enter)(const struct sandbox *, dm_report *) =
        role->network ? sandbox_enter_network : sandbox_enter;
    struct channel c = { .fd = fd, .takes_files = role->takes_files, .file = -1 };
    struct span request;
    int status = 0;
    dm_report why = { "" };
    if (role->begin != NULL && !role->begin(role->context))
        process_end(CHILD_NOT_BEGUN);
    if (!o->open && enter(&sandbox, &why) != DM_OK)
        process_end(CHILD_NOT_SHUT_IN);
    for (;;) {
        enum channel_state state = channel_read(&c, &request);
        if (state == CHANNEL_MORE)
            continue;
        if (state != CHANNEL_MESSAGE)
            break;
        if (!serve_one(role, &c, request)) {
            status = CHILD_NO_MEMORY;
            break;
        }
    }
    channel_clear(&c);
    if (role->end != NULL)
        role->end(role->context);
    process_end(status);
}
