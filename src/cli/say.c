/* say.c -- the only places where the program speaks: standard output and error. */
#include "cli/cli.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

static _Atomic int out_error; /* errno of the first failure of standard output; 0: none */

static void say_args(const char *prefix, const char *format, va_list args)
{
    /* One write, so that lines of several processes do not mix. What is quoted may hold anything:
     * control characters of untrusted news must not reach the terminal. */
    char text[2048];
    int n = snprintf(text, sizeof(text), "dragoman%s%s: ", prefix[0] != '\0' ? " " : "", prefix);
    if (n < 0 || (size_t)n >= sizeof(text))
        return;
    (void)vsnprintf(text + n, sizeof(text) - (size_t)n, format, args);
    for (char *p = text; *p != '\0'; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7F)
            *p = ' ';
    (void)fprintf(stderr, "%s\n", text);
}

void say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say_args("", format, args);
    va_end(args);
}

int usage(const struct command *command, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    say_args(command != NULL ? command->name : "", format, args);
    va_end(args);
    return EXIT_USAGE;
}

bool out_write(struct span bytes)
{
    while (bytes.len > 0 && out_error == 0) {
        ssize_t n = write(STDOUT_FILENO, bytes.at, bytes.len);
        if (n >= 0)
            bytes = span_from(bytes, (size_t)n);
        else if (errno != EINTR)
            out_error = errno;
    }
    return out_error == 0;
}

bool out_buffer(struct buffer *b)
{
    if (b->failed && out_error == 0)
        out_error = ENOMEM;
    bool good = out_write(buffer_span(b));
    buffer_empty(b);
    return good;
}

bool out_closed(void)
{
    return out_error == EPIPE;
}

bool out_failed(void)
{
    return out_error != 0;
}

int out_status(int status)
{
    if (out_error == 0 || out_error == EPIPE)
        return status;
    say("cannot write to standard output: %s", strerror(out_error));
    return EXIT_FAILED;
}

int failed(dm_status status, const dm_report *why)
{
    say("%s", why->text[0] != '\0' ? why->text : dm_status_text(status));
    return status == DM_USAGE ? EXIT_USAGE : status == DM_NOT_FOUND ? EXIT_SOME : EXIT_FAILED;
}
