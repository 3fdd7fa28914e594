/* channel.c -- see channel.h. */
#include "guard/channel.h"

#include "guard/guard.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BLOCK = 64 * 1024, LOOKS = 150, LOOK_MS = 200 };

union file_room {
    struct cmsghdr align;
    char bytes[CMSG_SPACE(sizeof(int))];
};

/* Once; the file goes with the first bytes. */
static ssize_t write_some(int fd, const char *bytes, size_t n, int file)
{
    struct iovec part = { (void *)(uintptr_t)bytes, n };
    struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1 };
    union file_room room = { .bytes = { 0 } };
    if (file >= 0) {
        message.msg_control = room.bytes;
        message.msg_controllen = sizeof room.bytes;
        struct cmsghdr *c = CMSG_FIRSTHDR(&message);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(c), &file, sizeof file);
        return sendmsg(fd, &message, MSG_NOSIGNAL);
    }
    return write(fd, bytes, n);
}

/* Waits until a socket that doesn't block takes more; false: its reader takes nothing for long. A
 * process that was stopped in between loses one look only. */
static bool wait_writable(int fd)
{
    struct pollfd writable = { .fd = fd, .events = POLLOUT };
    for (int i = 0; i < LOOKS; i++) {
        int n = poll(&writable, 1, LOOK_MS);
        if (n != 0)
            return n > 0 || errno == EINTR;
    }
    return false;
}

bool fixed_write(int fd, const void *bytes, size_t n, int file)
{
    const char *at = bytes;
    while (n > 0) {
        ssize_t done = write_some(fd, at, n, file);
        if (done < 0 && (errno == EINTR || (errno == EAGAIN && wait_writable(fd))))
            continue;
        if (done <= 0)
            return false;
        at += done;
        n -= (size_t)done;
        file = -1;
    }
    return true;
}

/* Once, with a file if one comes. */
static ssize_t read_some(int fd, char *bytes, size_t n, int *file)
{
    struct iovec part = { bytes, n };
    union file_room room = { .bytes = { 0 } };
    struct msghdr message = { .msg_iov = &part,
                              .msg_iovlen = 1,
                              .msg_control = room.bytes,
                              .msg_controllen = sizeof room.bytes };
    ssize_t done = recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
    struct cmsghdr *c = done > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    if (c != NULL && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS &&
        c->cmsg_len == CMSG_LEN(sizeof(int))) {
        if (*file >= 0)
            (void)close(*file);
        memcpy(file, CMSG_DATA(c), sizeof *file);
    }
    return done;
}

bool fixed_read(int fd, void *bytes, size_t n, int *file)
{
    char *at = bytes;
    while (n > 0) {
        ssize_t done = read_some(fd, at, n, file);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        at += done;
        n -= (size_t)done;
    }
    return true;
}

bool channel_write(struct channel *c, struct span message, int file)
{
    uint64_t length = message.len;
    char head[CHANNEL_HEAD];
    memcpy(head, &length, sizeof head); /* both ends run on one machine */
    return fixed_write(c->fd, head, sizeof head, file) &&
           fixed_write(c->fd, message.at, message.len, -1);
}

bool channel_send(struct channel *c, struct span answer)
{
    return channel_write(c, answer, -1);
}

/* What was read and not taken yet. */
static struct span unread(const struct channel *c)
{
    return span_from(buffer_span(&c->got), c->taken);
}

/* The length that the next message says, as far as its head is there. */
static bool message_length(const struct channel *c, uint64_t *length)
{
    struct span rest = unread(c);
    if (rest.len < CHANNEL_HEAD)
        return false;
    memcpy(length, rest.at, CHANNEL_HEAD);
    return true;
}

static bool take_message(struct channel *c, struct span *out)
{
    uint64_t length;
    struct span rest = unread(c);
    if (!message_length(c, &length) || length > rest.len - CHANNEL_HEAD)
        return false;
    *out = span_cut(rest, CHANNEL_HEAD, CHANNEL_HEAD + (size_t)length);
    c->taken += CHANNEL_HEAD + (size_t)length;
    return true;
}

static bool make_room(struct channel *c)
{
    struct span rest = unread(c);
    if (c->taken > 0)
        memmove(c->got.at, rest.at, rest.len);
    c->got.len = rest.len;
    c->taken = 0;
    return buffer_reserve(&c->got, BLOCK);
}

enum channel_state channel_read(struct channel *c, struct span *out)
{
    uint64_t length = 0;
    if (take_message(c, out))
        return CHANNEL_MESSAGE;
    if (message_length(c, &length) && length > GUARD_FRAME)
        return CHANNEL_WRONG;
    if (!make_room(c))
        return CHANNEL_MEMORY;
    size_t room = c->got.room - c->got.len;
    char *at = c->got.at + c->got.len;
    ssize_t n = c->takes_files ? read_some(c->fd, at, room, &c->file) : read(c->fd, at, room);
    if (n < 0)
        return errno == EINTR || errno == EAGAIN ? CHANNEL_MORE : CHANNEL_CLOSED;
    if (n == 0)
        return CHANNEL_CLOSED;
    c->got.len += (size_t)n;
    return take_message(c, out) ? CHANNEL_MESSAGE : CHANNEL_MORE;
}

void channel_clear(struct channel *c)
{
    buffer_clear(&c->got);
    if (c->file >= 0)
        (void)close(c->file);
    c->file = -1;
    c->taken = 0;
}
