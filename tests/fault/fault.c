/* fault.c -- every allocation made to fail once: fault [EVERY]
 *
 * The driver is linked with counters before malloc and its kin. Each scenario runs well once, which
 * tells how many allocations it makes; then again and again, the first one failing, the second one,
 * and so on (with EVERY: about every EVERY-th behind the first 200). A failure must be told with a
 * sentence or change nothing, and leave no memory behind. Ends with "N passed, N failed". */
#include "dragoman.h"

#include "output/output.h"
#include "records/pack.h"
#include "store/store.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- the counters ---- */

/* There with sanitizers: tells where the allocation was that should have been missed. */
void __sanitizer_print_stack_trace(void) __attribute__((weak));

static bool armed, traced;
static unsigned long met, fails_at, failed_now;
static long live;

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *at, size_t n);
void *__real_aligned_alloc(size_t align, size_t n);
void __real_free(void *at);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *at, size_t n);
void *__wrap_aligned_alloc(size_t align, size_t n);
char *__wrap_strdup(const char *text);
void __wrap_free(void *at);

static bool refuse(void)
{
    if (!armed || ++met != fails_at)
        return false;
    failed_now++;
    if (traced && __sanitizer_print_stack_trace != NULL)
        __sanitizer_print_stack_trace();
    return true;
}

static void *counted(void *at)
{
    live += at != NULL;
    return at;
}

void *__wrap_malloc(size_t n)
{
    return refuse() ? NULL : counted(__real_malloc(n));
}

void *__wrap_calloc(size_t n, size_t size)
{
    return refuse() ? NULL : counted(__real_calloc(n, size));
}

void *__wrap_realloc(void *at, size_t n)
{
    if (refuse())
        return NULL;
    return at != NULL ? __real_realloc(at, n) : counted(__real_malloc(n));
}

void *__wrap_aligned_alloc(size_t align, size_t n)
{
    return refuse() ? NULL : counted(__real_aligned_alloc(align, n));
}

char *__wrap_strdup(const char *text)
{
    size_t n = strlen(text) + 1;
    char *copy = __wrap_malloc(n);
    if (copy != NULL)
        memcpy(copy, text, n);
    return copy;
}

void __wrap_free(void *at)
{
    live -= at != NULL;
    __real_free(at);
}

/* ---- what is done ---- */

struct outcome {
    dm_status status; /* of the first failure */
    dm_report why;
    struct buffer out;
};

static dm_reader *reader;
static char folder[] = "/tmp/dragoman-fault-XXXXXX";
static char path[sizeof folder + 32];

static bool note(struct outcome *o, dm_status status, const dm_report *why)
{
    if (status != DM_OK && o->status == DM_OK) {
        o->status = status;
        o->why = *why;
    }
    return status == DM_OK;
}

static void lines_of(struct outcome *o, const struct records *r)
{
    for (size_t i = 0; i < r->n; i++) {
        record_line(&o->out, &r->items[i]);
        buffer_char(&o->out, '\n');
    }
}

static void read_records(struct outcome *o, dm_worker *w, dm_article *a)
{
    dm_report why = { "" };
    const dm_records *found = NULL;
    dm_output_options options = { .layers = true };
    if (!note(o, dm_article_analyse(w, a, &options, &found, &why), &why))
        return;
    struct buffer packed = { 0 };
    struct arena arena = { 0 };
    struct records back;
    records_pack(&packed, found);
    struct unpack u = { .rest = buffer_span(&packed) };
    if (packed.failed || !records_unpack(&arena, &u, &back))
        (void)note(o, fail(&why, DM_NO_MEMORY, "no memory to pack"), &why);
    else
        lines_of(o, &back);
    arena_clear(&arena);
    buffer_clear(&packed);
}

/* All articles of `path`, as people read them. */
static void read_path(struct outcome *o, const dm_input_options *options, bool parse)
{
    dm_report why = { "" };
    dm_worker *w = NULL;
    dm_input *in = NULL;
    char *packed;
    size_t len, first = 0;
    if (note(o, dm_worker_open(&w, reader, &why), &why) &&
        note(o, dm_input_open(&in, path, options, &why), &why)) {
        for (int i = 0; i < 20; i++) { /* after a failure the next ones come */
            dm_article *a = NULL;
            dm_status status = dm_input_next_entry(in, &packed, &len, &why);
            if (status == DM_OK && packed == NULL)
                break;
            if (status == DM_OK)
                status = dm_article_of_entry(&a, packed, len, options, &why);
            free(packed);
            if (!note(o, status, &why))
                continue;
            if (parse) {
                dm_task t = { .article = a }, *tasks[] = { &t };
                char *text = NULL;
                dm_tasks_parse(w, tasks, 1, NULL);
                len = 0;
                if (note(o, t.status, &t.why) &&
                    note(o, dm_article_conllu(a, &first, &text, &len, &why), &why))
                    buffer_add(&o->out, (struct span){ text, len });
                free(text);
            } else {
                read_records(o, w, a);
            }
            dm_article_free(a);
        }
    }
    dm_input_free(in);
    dm_worker_free(w);
}

static void reading(struct outcome *o)
{
    read_path(o, NULL, false);
}

static void parsing(struct outcome *o)
{
    dm_input_options options = { .in_parts = true };
    read_path(o, &options, true);
}

static void opening(struct outcome *o)
{
    dm_report why = { "" };
    dm_reader *r = NULL;
    if (note(o, dm_reader_open(&r, NULL, &why), &why))
        dm_reader_free(r);
}

struct scenario {
    const char *name;
    void (*run)(struct outcome *o);
    const char *file, *text;
};

#define NEWS                                                                                       \
    "GENEVA, March 11 -- Kenya's foreign minister met Chad's envoy on Monday.\n\n\"We will not "   \
    "sign unless they withdraw,\" she said. At least 32 people were killed in Nairobi.\n"

static const struct scenario scenarios[] = {
    { "reading text", reading, "a.txt", NEWS },
    { "reading a page", reading, "a.html",
      "<html><head><title>Envoys talk</title><meta property=\"article:published_time\" "
      "content=\"2024-03-11\"></head><body><p>Kenya&rsquo;s envoy met Chad&#8217;s in "
      "Geneva.</p><p>She said the talks had failed, and that "
      "nobody would sign.</p></body></html>" },
    { "reading lines", reading, "a.jsonl",
      "{\"id\":\"one\",\"text\":\"Kenya condemned "
      "Chad.\",\"more\":[1,2]}\n{\"id\":\"two\",\"text\":"
      "\"Chad\\u2019s envoy left.\"}\n{\"broken\n" },
    { "parsing", parsing, "b.txt", NEWS },
    { "opening", opening, NULL, NULL },
};

/* ---- the loop ---- */

static bool write_file(const struct scenario *s)
{
    if (s->file == NULL)
        return true;
    (void)snprintf(path, sizeof path, "%s/%s", folder, s->file);
    FILE *f = fopen(path, "wb");
    bool good = f != NULL && fputs(s->text, f) >= 0;
    return f != NULL && fclose(f) == 0 && good;
}

/* One run with the n-th allocation failing, 0: none. */
static void once(const struct scenario *s, unsigned long n, struct outcome *o)
{
    *o = (struct outcome){ .status = DM_OK };
    met = failed_now = 0;
    fails_at = n;
    armed = true;
    s->run(o);
    armed = false;
}

static const char *fault_of(const struct outcome *o, const struct outcome *good)
{
    if (failed_now == 0)
        return NULL;
    if (o->out.failed)
        return NULL; /* the driver's own */
    if (o->status != DM_OK && o->why.text[0] == '\0')
        return "it failed without a word";
    if (o->status == DM_OK && !span_eq(buffer_span(&o->out), buffer_span(&good->out)))
        return "something was lost, and nothing said";
    return NULL;
}

static int run_scenario(const struct scenario *s, unsigned long every, unsigned long *passed)
{
    struct outcome good, o;
    int wrong = 0;
    if (!write_file(s)) {
        (void)printf("FAILED %s: %s cannot be written\n", s->name, path);
        return 1;
    }
    once(s, 0, &good); /* what is made once for good is not counted */
    buffer_clear(&good.out);
    once(s, 0, &good);
    unsigned long all = met, n = 1, tried = 0;
    for (; n <= all; n += n < 200 || every < 2 ? 1 : 1 + (n * 7919) % (2 * every - 1)) {
        long before = live;
        once(s, n, &o);
        const char *fault = fault_of(&o, &good);
        buffer_clear(&o.out);
        if (live != before)
            fault = "memory was left behind";
        tried++;
        if (fault == NULL || ++wrong > 20)
            continue;
        (void)printf("FAILED %s: allocation %lu of %lu: %s (status %d: %s)\n", s->name, n, all,
                     fault, (int)o.status, o.why.text);
        (void)fflush(stdout);
        traced = true;
        once(s, n, &o);
        buffer_clear(&o.out);
        traced = false;
    }
    buffer_clear(&good.out);
    (void)printf("%s: %lu of %lu allocations failed in turn\n", s->name, tried, all);
    *passed += tried - (unsigned long)wrong;
    return wrong;
}

int main(int argc, char **argv)
{
    unsigned long every = argc > 1 ? strtoul(argv[1], NULL, 10) : 1, passed = 0;
    dm_report why = { "" };
    cJSON_Hooks hooks = { __wrap_malloc, __wrap_free };
    int failed = 0;
    cJSON_InitHooks(&hooks);
    if (mkdtemp(folder) == NULL || dm_reader_open(&reader, NULL, &why) != DM_OK) {
        (void)printf("FAILED: %s\n0 passed, 1 failed\n", why.text);
        return 1;
    }
    for (size_t i = 0; i < sizeof scenarios / sizeof *scenarios; i++) {
        failed += run_scenario(&scenarios[i], every, &passed);
        if (scenarios[i].file != NULL)
            (void)unlink(path);
    }
    (void)rmdir(folder);
    dm_reader_free(reader);
    (void)printf("%lu passed, %d failed\n", passed, failed);
    return failed > 0;
}
