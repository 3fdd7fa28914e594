/* test_guard.c -- children under guard: whatever one does costs what it was at, and nothing else.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "guard/guard.h"
#include "guard/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h> /* last: it takes the name `fail` */

/* ---- what a hostile child does when it is told to ---- */

static bool say_number(struct channel *c, long number)
{
    char text[32];
    int n = snprintf(text, sizeof text, "%ld", number);
    return channel_send(c, (struct span){ text, (size_t)n });
}

/* The errno of what was tried, 0: it went well. */
static long try_open(const char *path, int how)
{
    int fd = open(path, how, 0600);
    int error = errno;
    if (fd >= 0)
        (void)close(fd);
    return fd >= 0 ? 0 : error;
}

static void spin(void)
{
    for (volatile unsigned long i = 0;; i = i + 1)
        ;
}

static void eat_memory(void)
{
    for (size_t n = 0;; n++) {
        char *more = malloc(1 << 20);
        if (more == NULL)
            _exit(42);
        memset(more, (int)n, 1 << 20);
    }
}

static bool serve(void *context, struct channel *c, struct span request, int fd)
{
    (void)context;
    char what = request.len > 0 ? request.at[0] : ' ';
    char word[16] = "";
    switch (what) {
    case 'e': /* echo */
        return channel_send(c, request);
    case 'm': /* many answers */
        for (int i = 0; i < 1000; i++)
            if (!say_number(c, i))
                return false;
        return true;
    case 's':
        (void)raise(SIGSEGV);
        break;
    case 'a':
        abort();
    case 'x':
        _exit(7);
    case 'h':
        spin();
        break;
    case 'i': /* idle */
        (void)!read(3, word, sizeof word);
        break;
    case 'P':
        return say_number(c, getpid());
    case 'E':
        eat_memory();
        break;
    case 'o':
        return say_number(c, try_open("/etc/passwd", O_RDONLY));
    case 'w':
        return say_number(c, try_open("/tmp/dragoman-guard-wrote", O_WRONLY | O_CREAT));
    case 'S':
        (void)socket(AF_INET, SOCK_STREAM, 0);
        return say_number(c, errno);
    case 'N': { /* network */
        int s = socket(AF_INET, SOCK_STREAM, 0);
        return say_number(c, s >= 0);
    }
    case 'u': /* what the resolver and TLS look up */
        return say_number(c, try_open("/usr/lib", O_RDONLY));
    case 'L':
        return say_number(c, listen(3, 1));
    case 'f':
        if (fork() == 0)
            _exit(0);
        return say_number(c, errno);
    case 'p': {
        char *const none[] = { NULL };
        (void)execve("/bin/true", none, none);
        return say_number(c, errno);
    }
    case 'k':
        return say_number(c, kill(getppid(), 0));
    case 'c': { /* code */
        void *at = mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return say_number(c, at == MAP_FAILED ? errno : 0);
    }
    case 'g': { /* a length that nobody could mean */
        static const unsigned char head[8] = { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F };
        return write(3, head, sizeof head) == (ssize_t)sizeof head;
    }
    case 'F': /* a file that was handed over */
        if (fd < 0)
            return channel_send(c, SPAN("no file"));
        ssize_t n = read(fd, word, sizeof word);
        return channel_send(c, (struct span){ word, n > 0 ? (size_t)n : 0 });
    case 'n': { /* open files besides the socket and what came with this */
        long count = 0;
        for (int i = 4; i < 1000; i++)
            count += i != fd && fcntl(i, F_GETFD) >= 0;
        return say_number(c, count);
    }
    }
    return false;
}

static const struct guard_options hostile = {
    .roles = { { .what = "reading", .serve = serve },
               { .what = "unpacking", .serve = serve, .takes_files = true },
               { .what = "fetching", .serve = serve, .network = true } },
    .n_roles = 3,
    .memory = 64 << 20,
};

struct house {
    struct guard *guard;
    struct guard_child *child;
};

static void open_house(struct house *h, size_t role)
{
    dm_report why = { "" };
    assert_int_equal(guard_open(&h->guard, &hostile, &why), DM_OK);
    assert_int_equal(guard_child_open(&h->child, h->guard, role, &why), DM_OK);
}

static void close_house(struct house *h)
{
    guard_child_free(h->child);
    guard_close(h->guard);
}

static dm_status ask(struct house *h, const char *what, double seconds, struct span *answer,
                     dm_report *why)
{
    why->text[0] = '\0';
    dm_status status = guard_send(h->child, span_of(what), -1, why);
    return status == DM_OK ? guard_receive(h->child, seconds, false, answer, why) : status;
}

static void must_answer(struct house *h, const char *what, const char *want)
{
    struct span answer;
    dm_report why;
    dm_status status = ask(h, what, 0, &answer, &why);
    if (status != DM_OK)
        fail_msg("%s: %s", what, why.text);
    if (!span_is(answer, want))
        fail_msg("%s: \"%.*s\" instead of \"%s\"", what, SPAN_FMT(answer), want);
}

/* It fails with these words, and the next request is answered by another child. */
static void must_fail(struct house *h, const char *what, dm_status want, const char *says)
{
    struct span answer;
    dm_report why;
    dm_status status = ask(h, what, 0.3, &answer, &why);
    if (status != want || strstr(why.text, says) == NULL)
        fail_msg("%s: status %d, \"%s\"", what, (int)status, why.text);
    must_answer(h, "e again", "e again");
}

/* ---- the tests ---- */

static void test_answers(void **state)
{
    (void)state;
    struct house h;
    open_house(&h, 0);
    must_answer(&h, "e hello", "e hello");
    must_answer(&h, "e", "e");
    struct buffer big = { 0 };
    for (int i = 0; i < 1000 * 1000; i++)
        buffer_text(&big, "e twelve more");
    assert_non_null(buffer_string(&big));
    must_answer(&h, big.at, big.at); /* more than a socket takes at once */
    buffer_clear(&big);
    close_house(&h);
}

static void test_many_answers(void **state)
{
    (void)state;
    struct house h;
    dm_report why = { "" };
    struct span answer;
    open_house(&h, 0);
    assert_int_equal(guard_send(h.child, SPAN("m"), -1, &why), DM_OK);
    for (int i = 0; i < 1000; i++) {
        char want[16];
        (void)snprintf(want, sizeof want, "%d", i);
        assert_int_equal(guard_receive(h.child, 0, false, &answer, &why), DM_OK);
        assert_true(span_is(answer, want));
    }
    close_house(&h);
}

static void test_ends_cost_one_request(void **state)
{
    (void)state;
    struct house h;
    open_house(&h, 0);
    if (!sandbox_is_off()) { /* sanitizers report a fault and exit */
        must_fail(&h, "s", DM_BAD_INPUT, "killed by signal 11");
        must_fail(&h, "a", DM_BAD_INPUT, "killed by signal 6");
    }
    must_fail(&h, "x", DM_BAD_INPUT, "ended with status 7 while reading");
    must_fail(&h, "q", DM_LIMIT, "more memory was needed for reading than is allowed (64 MB)");
    must_fail(&h, "h", DM_LIMIT, "stopped after 0.3 seconds of reading");
    must_fail(&h, "i", DM_LIMIT, "stood still for 3 seconds");
    must_fail(&h, "g", DM_BAD_INPUT, "wrote nonsense while reading");
    close_house(&h);
}

static void test_memory_ends(void **state)
{
    (void)state;
    struct house h;
    dm_report why;
    struct span answer;
    if (sandbox_is_off())
        skip();
    open_house(&h, 0);
    assert_int_equal(ask(&h, "E", 30, &answer, &why), DM_BAD_INPUT);
    assert_non_null(strstr(why.text, "status 42")); /* malloc said no */
    close_house(&h);
}

static void test_rights_are_gone(void **state)
{
    (void)state;
    struct house h;
    char refused[16];
    if (sandbox_is_off())
        skip();
    char told[128];
    sandbox_text(told, sizeof told);
    if (strstr(told, "seccomp yes") == NULL)
        skip();
    open_house(&h, 0);
    (void)snprintf(refused, sizeof refused, "%d", EACCES);
    must_answer(&h, "o", refused);
    must_answer(&h, "w", refused);
    (void)snprintf(refused, sizeof refused, "%d", EPERM);
    must_answer(&h, "c", refused);
    must_fail(&h, "S", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "f", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "p", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "k", DM_BAD_INPUT, "tried what no reader may");
    close_house(&h);
}

/* Who fetches has sockets, and little else. */
static void test_network_is_all_that_fetching_has(void **state)
{
    (void)state;
    struct house h;
    char refused[16], told[128];
    sandbox_text(told, sizeof told);
    if (sandbox_is_off() || strstr(told, "seccomp yes") == NULL)
        skip();
    open_house(&h, 2);
    must_answer(&h, "N", "1");
    must_answer(&h, "u", "0");
    (void)snprintf(refused, sizeof refused, "%d", EACCES);
    if (strstr(told, "landlock yes") != NULL)
        must_answer(&h, "o", refused);
    must_answer(&h, "w", refused);
    must_fail(&h, "L", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "f", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "p", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "k", DM_BAD_INPUT, "tried what no reader may");
    must_fail(&h, "E", DM_BAD_INPUT, "status 42");
    close_house(&h);
}

/* The walls stand one by one: without the filter of calls, Landlock refuses paths. */
static void test_landlock_alone(void **state)
{
    (void)state;
    char told[128];
    sandbox_text(told, sizeof told);
    if (sandbox_is_off() || strstr(told, "landlock yes") == NULL)
        skip();
    pid_t pid = fork();
    if (pid == 0) {
        dm_report why = { "" };
        if (sandbox_landlock(&why) != DM_OK)
            _exit(1);
        _exit(try_open("/etc/passwd", O_RDONLY) == EACCES &&
                      try_open("/tmp/dragoman-guard-wrote", O_WRONLY | O_CREAT) == EACCES
                  ? 0
                  : 2);
    }
    int status = -1;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_int_equal(status, 0);
}

static void test_files_are_handed_over(void **state)
{
    (void)state;
    struct house h;
    dm_report why = { "" };
    struct span answer;
    FILE *f = tmpfile();
    assert_non_null(f);
    assert_int_equal(fputs("in a file", f) >= 0 && fflush(f) == 0, 1);
    open_house(&h, 1);
    for (int i = 0; i < 50; i++) { /* each is closed again */
        rewind(f);
        assert_int_equal(guard_send(h.child, SPAN("F"), fileno(f), &why), DM_OK);
        assert_int_equal(guard_receive(h.child, 0, false, &answer, &why), DM_OK);
        assert_true(span_is(answer, "in a file"));
    }
    must_answer(&h, "F", "no file");
    must_answer(&h, "n", "0");
    (void)fclose(f);
    close_house(&h);
}

static void test_others_files_are_closed(void **state)
{
    (void)state;
    struct house h;
    int mine = open("/etc/passwd", O_RDONLY);
    assert_true(mine >= 0);
    open_house(&h, 0);
    must_answer(&h, "n", "0");
    close_house(&h);
    (void)close(mine);
}

/* A child that waits for a file may wait as long as it takes; one that computes may not. */
static void test_waiting_is_no_hang(void **state)
{
    (void)state;
    struct house h;
    dm_report why = { "" };
    struct span answer;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    open_house(&h, 1);
    assert_int_equal(guard_send(h.child, SPAN("F"), ends[0], &why), DM_OK);
    pid_t writer = fork();
    if (writer == 0) {
        struct timespec pause = { 1, 500 * 1000 * 1000 };
        (void)nanosleep(&pause, NULL);
        _exit(write(ends[1], "late", 4) == 4 ? 0 : 1);
    }
    assert_int_equal(guard_receive(h.child, 0.05, true, &answer, &why), DM_OK);
    assert_true(span_is(answer, "late"));
    (void)waitpid(writer, NULL, 0);
    must_fail(&h, "h", DM_LIMIT, "seconds of unpacking");
    (void)close(ends[0]);
    (void)close(ends[1]);
    close_house(&h);
}

/* "/proc/PID/stat" of a process: its parent, or -1 when it is gone or only waits to be buried. */
static int parent_of(int pid)
{
    char path[64], state = 'Z';
    int parent = -1;
    (void)snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *f = fopen(path, "r");
    if (f == NULL)
        return -1;
    if (fscanf(f, "%*d (%*[^)]) %c %d", &state, &parent) != 2 || state == 'Z')
        parent = -1;
    (void)fclose(f);
    return parent;
}

/* Killed from one moment to the next, the program leaves nobody behind. */
static void test_nobody_stays(void **state)
{
    (void)state;
    int ends[2], pid = 0;
    assert_int_equal(pipe(ends), 0);
    pid_t program = fork();
    if (program == 0) {
        struct house h;
        struct span answer;
        dm_report why = { "" };
        open_house(&h, 0);
        if (ask(&h, "P", 0, &answer, &why) != DM_OK || sscanf(answer.at, "%d", &pid) != 1 ||
            guard_send(h.child, SPAN("h"), -1, &why) != DM_OK || /* busy, too */
            write(ends[1], &pid, sizeof pid) != sizeof pid)
            _exit(1);
        (void)pause();
    }
    assert_int_equal(read(ends[0], &pid, sizeof pid), sizeof pid);
    int nursery = parent_of(pid);
    assert_int_equal(parent_of(nursery), program);
    (void)kill(program, SIGKILL);
    (void)waitpid(program, NULL, 0);
    struct timespec pause = { 0, 10 * 1000 * 1000 };
    for (int i = 0; i < 500 && (parent_of(pid) >= 0 || parent_of(nursery) >= 0); i++)
        (void)nanosleep(&pause, NULL);
    assert_int_equal(parent_of(pid), -1);
    assert_int_equal(parent_of(nursery), -1);
    (void)close(ends[0]);
    (void)close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_many_answers),
        cmocka_unit_test(test_ends_cost_one_request),
        cmocka_unit_test(test_memory_ends),
        cmocka_unit_test(test_rights_are_gone),
        cmocka_unit_test(test_network_is_all_that_fetching_has),
        cmocka_unit_test(test_landlock_alone),
        cmocka_unit_test(test_files_are_handed_over),
        cmocka_unit_test(test_others_files_are_closed),
        cmocka_unit_test(test_waiting_is_no_hang),
        cmocka_unit_test(test_nobody_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
