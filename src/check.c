/* check.c -- the lexicon's examples, run: every `yes` must give its record (of events, times and
 * quantities: and no other), every `no` none. */
#include "reader.h"

#include <math.h>
#include <stdlib.h>

struct checker {
    dm_worker *w;
    struct buffer *out;
    size_t right, wrong, known, solved;
    const struct image *im;
    const struct example *x;
    struct arena arena;
};

static void complain(struct checker *c, const char *what, struct span got)
{
    const struct entry *e = &c->im->entries[c->x->entry];
    struct span file = image_span(c->im, e->file), sentence = image_span(c->im, c->x->sentence);
    struct span want = image_span(c->im, c->x->want);
    buffer_printf(c->out, "%.*s:%u: %s: %.*s\n", SPAN_FMT(file), c->x->line, what,
                  SPAN_FMT(sentence));
    if (c->x->yes)
        buffer_printf(c->out, "    expected %.*s\n", SPAN_FMT(want));
    if (got.len > 0)
        buffer_printf(c->out, "    found    %.*s\n", SPAN_FMT(got));
}

static const struct value *value(const struct record *r, int field)
{
    return &r->values[field];
}

/* ---- Events: "A, B > C TYPE/mode status" ---- */

static void put_side(struct buffer *b, const struct value *v)
{
    if (v->n == 0)
        buffer_text(b, "---");
    for (uint32_t i = 0; i < v->n; i++) {
        const struct entity *e = &v->as.entities[i];
        struct span code = e->code.len ? e->code : SPAN("---");
        buffer_printf(b, "%s%.*s%s%.*s", i ? ", " : "", SPAN_FMT(code), e->sector.len ? ":" : "",
                      SPAN_FMT(e->sector));
    }
}

static void put_event(struct buffer *b, const struct record *r)
{
    put_side(b, value(r, EVENT_ACTOR));
    buffer_text(b, " > ");
    put_side(b, value(r, EVENT_RECIPIENT));
    struct span type = value(r, EVENT_EVENT)->as.texts[0];
    buffer_printf(b, " %.*s", SPAN_FMT(type));
    if (value(r, EVENT_MODE)->n > 0) {
        struct span mode = value(r, EVENT_MODE)->as.texts[0];
        buffer_printf(b, "/%.*s", SPAN_FMT(mode));
    }
    struct span status = value(r, EVENT_STATUS)->as.text;
    buffer_printf(b, " %.*s", SPAN_FMT(status));
}

/* Each wanted code must be there and the number must agree; a wanted code without sector fits any.
 */
static bool side_fits(struct span want, const struct value *v)
{
    size_t n = 0;
    struct span one;
    bool used[32] = { false };
    while (span_next(&want, ',', &one)) {
        one = span_trim(one);
        if (one.len == 0)
            continue;
        if (span_is(one, "---") && v->n == 0)
            return true;
        bool found = false;
        for (uint32_t i = 0; i < v->n && i < 32 && !found; i++) {
            const struct entity *e = &v->as.entities[i];
            struct span code, rest = one;
            (void)span_next(&rest, ':', &code);
            bool same = span_eq(code, e->code.len ? e->code : SPAN("---")) &&
                        (rest.at == NULL || span_eq(rest, e->sector));
            if (same && !used[i])
                found = used[i] = true;
        }
        if (!found)
            return false;
        n++;
    }
    return n == v->n;
}

static bool event_fits(struct span want, const struct record *r)
{
    /* The type is the first word that is a PLOVER type, perhaps with its mode behind a slash. */
    struct span rest = want, word, actors = want, recipients = { "", 0 }, mode = { NULL, 0 },
                status = SPAN("actual");
    unsigned type = PLOVER_NONE;
    const char *at = NULL;
    while (span_next(&rest, ' ', &word)) {
        struct span name, more = word;
        (void)span_next(&more, '/', &name);
        if (type == PLOVER_NONE) {
            type = plover_of(name);
            if (type != PLOVER_NONE) {
                at = word.at;
                mode = more;
            }
        } else if (word.len > 0) {
            status = word;
        }
    }
    if (type == PLOVER_NONE)
        return false;
    actors.len = (size_t)(at - want.at);
    size_t arrow = span_find(actors, SPAN(">"));
    if (arrow != SIZE_MAX) {
        recipients = span_from(actors, arrow + 1);
        actors.len = arrow;
    }
    recipients = span_trim(recipients);
    bool typed = false;
    for (uint32_t i = 0; i < value(r, EVENT_EVENT)->n; i++)
        typed = typed || span_is(value(r, EVENT_EVENT)->as.texts[i], plover_text(type));
    const struct value *m = value(r, EVENT_MODE);
    bool mode_fits = mode.at == NULL || (m->n > 0 && span_eq(m->as.texts[0], mode));
    return typed && mode_fits && span_eq(status, value(r, EVENT_STATUS)->as.text) &&
           side_fits(span_trim(actors), value(r, EVENT_ACTOR)) &&
           side_fits(recipients.len ? recipients : SPAN("---"), value(r, EVENT_RECIPIENT));
}

/* ---- Quotes and positions: words contained in each other ---- */

static struct span folded(struct checker *c, struct span s)
{
    struct span f = lexicon_key_of(&c->arena, s);
    while (f.len > 0 &&
           (f.at[f.len - 1] == '.' || f.at[f.len - 1] == ',' || f.at[f.len - 1] == '"'))
        f.len--;
    while (f.len > 0 && f.at[0] == '"')
        f = span_from(f, 1);
    return f;
}

static bool alike(struct checker *c, struct span a, struct span b)
{
    a = folded(c, a);
    b = folded(c, b);
    return a.len > 0 && b.len > 0 && (span_find(a, b) != SIZE_MAX || span_find(b, a) != SIZE_MAX);
}

static bool quote_fits(struct checker *c, struct span want, const struct record *r)
{
    struct span speaker, rest = want;
    (void)span_next(&rest, '|', &speaker);
    const struct entity *e =
        value(r, QUOTE_SPEAKER)->type == VALUE_ENTITY ? value(r, QUOTE_SPEAKER)->as.entities : NULL;
    speaker = span_trim(speaker);
    bool who = e != NULL && (alike(c, speaker, e->text) || alike(c, speaker, e->name) ||
                             span_starts(speaker, "---") ||
                             (e->code.len > 0 && span_find(speaker, e->code) == 0));
    return who && (rest.at == NULL || alike(c, span_trim(rest), value(r, QUOTE_QUOTE)->as.text));
}

static void put_quote(struct buffer *b, const struct record *r)
{
    const struct value *s = value(r, QUOTE_SPEAKER);
    struct span who = s->type == VALUE_ENTITY ? s->as.entities->text : SPAN("?"),
                words = value(r, QUOTE_QUOTE)->as.text;
    buffer_printf(b, "%.*s | %.*s", SPAN_FMT(who), SPAN_FMT(words));
}

static bool position_fits(struct checker *c, struct span want, const struct record *r)
{
    struct span head, matter = { NULL, 0 }, condition = { NULL, 0 }, rest = want, holder;
    (void)span_next(&rest, '|', &head);
    (void)span_next(&rest, '|', &matter);
    (void)span_next(&rest, '|', &condition);
    head = span_trim(head);
    size_t gap = head.len;
    while (gap > 0 && head.at[gap - 1] != ' ')
        gap--;
    holder = span_trim(span_cut(head, 0, gap));
    struct span stance = span_from(head, gap);
    const struct value *h = value(r, POSITION_HOLDER), *cond = value(r, POSITION_CONDITION);
    const struct entity *e = h->type == VALUE_ENTITY ? h->as.entities : NULL;
    struct span code = holder;
    if (code.len > 3)
        code.len = 3;
    bool who =
        holder.len == 0 || (e != NULL && (span_eq(code, e->code) || alike(c, holder, e->text)));
    bool condition_fits =
        condition.at == NULL || span_trim(condition).len == 0
            ? cond->type != VALUE_TEXT
            : cond->type == VALUE_TEXT && alike(c, span_trim(condition), cond->as.text);
    return who && span_eq(stance, value(r, POSITION_STANCE)->as.text) &&
           (matter.at == NULL || alike(c, span_trim(matter), value(r, POSITION_MATTER)->as.text)) &&
           condition_fits;
}

static void put_position(struct buffer *b, const struct record *r)
{
    const struct value *h = value(r, POSITION_HOLDER), *cond = value(r, POSITION_CONDITION);
    struct span who = h->type == VALUE_ENTITY
                          ? (h->as.entities->code.len ? h->as.entities->code : h->as.entities->text)
                          : SPAN("?");
    struct span stance = value(r, POSITION_STANCE)->as.text,
                matter = value(r, POSITION_MATTER)->as.text;
    buffer_printf(b, "%.*s %.*s | %.*s", SPAN_FMT(who), SPAN_FMT(stance), SPAN_FMT(matter));
    if (cond->type == VALUE_TEXT)
        buffer_printf(b, " | %.*s", SPAN_FMT(cond->as.text));
}

/* ---- Times: "words = VALUE" ---- */

static const char *const time_types[] = { "DATE", "TIME", "DURATION", "SET" };

/* "words = VALUE", or with the type before the value. */
static bool time_fits(struct checker *c, struct span want, const struct article *a,
                      const struct time_expression *x)
{
    struct span words, rest = want, type;
    (void)span_next(&rest, '=', &words);
    if (rest.at == NULL)
        return false;
    struct span v = rest = span_trim(rest);
    if (span_next(&v, ' ', &type) && v.at != NULL) {
        if (!span_is(type, time_types[x->type]))
            return false;
        rest = span_trim(v);
    }
    return span_eq(folded(c, words), folded(c, tokens_text(a, x->first, x->end))) &&
           span_eq(rest, x->value);
}

/* All wanted times in their order, and no others. */
static bool times_fit(struct checker *c, const struct article *a, struct buffer *got)
{
    struct span want = image_span(c->im, c->x->want), one;
    size_t n = 0;
    bool ok = true;
    for (size_t i = 0; i < a->n_times; i++) {
        const struct time_expression *x = &a->times[i];
        struct span words = tokens_text(a, x->first, x->end);
        buffer_printf(got, "%s%.*s = %s %.*s", i ? "; " : "", SPAN_FMT(words), time_types[x->type],
                      SPAN_FMT(x->value));
    }
    while (c->x->yes && span_next(&want, ';', &one)) {
        ok = ok && n < a->n_times && time_fits(c, span_trim(one), a, &a->times[n]);
        n++;
    }
    return ok && n == a->n_times;
}

/* "SENTENCE @ 2024-11-20": the day of its article. */
static struct span without_date(struct span sentence, struct date *date)
{
    size_t at = sentence.len;
    while (at > 0 && sentence.at[at - 1] != '@')
        at--;
    if (at == 0 || !date_parse(span_trim(span_from(sentence, at)), date))
        return sentence;
    return span_trim(span_cut(sentence, 0, at - 1));
}

/* ---- Quantities: "LOW..HIGH change unit | of | who", one number where both are equal ---- */

static double number_of(const struct value *v)
{
    return v->type == VALUE_NUMBER ? v->as.number : NAN;
}

/* A text of the record against the wanted one, where "-" is for none. */
static bool text_is(struct span want, const struct value *v)
{
    struct span got = v->type == VALUE_TEXT ? v->as.text : (struct span){ "", 0 };
    return span_eq(span_is(want, "-") ? SPAN("") : want, got);
}

static bool bound_is(struct span want, double got)
{
    char text[40];
    if (span_is(want, "-"))
        return isnan(got);
    if (want.len == 0 || want.len >= sizeof text)
        return false;
    memcpy(text, want.at, want.len);
    text[want.len] = '\0';
    double v = strtod(text, NULL);
    return fabs(v - got) <= 1e-4 * fabs(v);
}

static bool quantity_fits(struct span want, const struct record *r)
{
    struct span head, of = { NULL, 0 }, who = { NULL, 0 }, rest = want, number = { NULL, 0 },
                      change = { NULL, 0 };
    (void)span_next(&rest, '|', &head);
    (void)span_next(&rest, '|', &of);
    (void)span_next(&rest, '|', &who);
    struct span unit = span_trim(head);
    (void)span_next(&unit, ' ', &number);
    (void)span_next(&unit, ' ', &change);
    size_t dots = span_find(number, SPAN(".."));
    struct span low = dots == SIZE_MAX ? number : span_cut(number, 0, dots);
    struct span high = dots == SIZE_MAX ? number : span_from(number, dots + 2);
    return bound_is(low, number_of(value(r, QUANTITY_LOW))) &&
           bound_is(high, number_of(value(r, QUANTITY_HIGH))) &&
           text_is(change, value(r, QUANTITY_CHANGE)) &&
           text_is(unit.at == NULL ? SPAN("-") : span_trim(unit), value(r, QUANTITY_UNIT)) &&
           text_is(of.at == NULL ? SPAN("-") : span_trim(of), value(r, QUANTITY_OF)) &&
           (who.at == NULL || text_is(span_trim(who), value(r, QUANTITY_WHO)));
}

static void put_text(struct buffer *b, const char *before, const struct value *v)
{
    struct span text = v->type == VALUE_TEXT ? v->as.text : SPAN("-");
    buffer_printf(b, "%s%.*s", before, SPAN_FMT(text));
}

static void put_bound(struct buffer *b, double v)
{
    if (isnan(v))
        buffer_text(b, "-");
    else
        buffer_printf(b, "%.15g", v);
}

static void put_quantity(struct buffer *b, const struct record *r)
{
    double low = number_of(value(r, QUANTITY_LOW)), high = number_of(value(r, QUANTITY_HIGH));
    put_bound(b, low);
    if (!(low == high)) {
        buffer_text(b, "..");
        put_bound(b, high);
    }
    put_text(b, " ", value(r, QUANTITY_CHANGE));
    if (value(r, QUANTITY_UNIT)->type == VALUE_TEXT)
        put_text(b, " ", value(r, QUANTITY_UNIT));
    put_text(b, " | ", value(r, QUANTITY_OF));
    put_text(b, " | ", value(r, QUANTITY_WHO));
}

/* ---- One example ---- */

static int kind_for(const struct entry *e)
{
    switch (e->kind) {
    case ENTRY_VERB:
    case ENTRY_NOUN:
    case ENTRY_ADJ:
        return RECORD_EVENT;
    case ENTRY_SAY:
    case ENTRY_SAYNOUN:
    case ENTRY_SAYPHRASE:
        return RECORD_QUOTE;
    case ENTRY_CUE:
        return RECORD_POSITION;
    case ENTRY_CONDITION:
        return RECORD_CONDITION;
    case ENTRY_TIME:
        return RECORD_TIME;
    case ENTRY_UNIT:
    case ENTRY_PER:
    case ENTRY_MODIFIER:
    case ENTRY_CHANGE:
    case ENTRY_LABEL:
    case ENTRY_FATE:
    case ENTRY_OWNER:
        return RECORD_QUANTITY;
    default:
        return -1;
    }
}

static bool record_fits(struct checker *c, int kind, struct span want, const struct record *r)
{
    return kind == RECORD_EVENT      ? event_fits(want, r)
           : kind == RECORD_QUOTE    ? quote_fits(c, want, r)
           : kind == RECORD_QUANTITY ? quantity_fits(want, r)
                                     : position_fits(c, want, r);
}

/* All wanted records are there and no other of the kind. */
static bool example_fits(struct checker *c, int kind, const struct records *r, struct buffer *got)
{
    struct span want = image_span(c->im, c->x->want), one;
    bool used[64] = { false }, ok = true;
    size_t found = 0, n = 0;
    for (size_t i = 0; i < r->n; i++) {
        if ((int)r->items[i].kind != kind)
            continue;
        n++;
        if (got->len > 0)
            buffer_text(got, "; ");
        if (kind == RECORD_EVENT)
            put_event(got, &r->items[i]);
        else if (kind == RECORD_QUOTE)
            put_quote(got, &r->items[i]);
        else if (kind == RECORD_POSITION)
            put_position(got, &r->items[i]);
        else if (kind == RECORD_QUANTITY)
            put_quantity(got, &r->items[i]);
        else
            buffer_text(got, "a condition");
    }
    if (!c->x->yes)
        return n == 0;
    while (span_next(&want, ';', &one)) {
        one = span_trim(one);
        bool hit = one.len == 0;
        for (size_t i = 0; i < r->n && i < 64 && !hit; i++)
            if ((int)r->items[i].kind == kind && !used[i] &&
                record_fits(c, kind, one, &r->items[i]))
                hit = used[i] = true;
        ok = ok && hit;
        found += hit && one.len > 0;
    }
    return ok && ((kind != RECORD_EVENT && kind != RECORD_QUANTITY) || found == n);
}

static dm_status example_run(struct checker *c, dm_report *why)
{
    int kind = kind_for(&c->im->entries[c->x->entry]);
    struct span sentence = image_span(c->im, c->x->sentence);
    if (kind < 0)
        return DM_OK;
    struct article *a = article_new();
    if (a == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for an example");
    if (kind == RECORD_TIME)
        sentence = without_date(sentence, &a->date);
    a->text = a->given = sentence;
    a->key = SPAN("example");
    struct records *r;
    dm_output_options o = { .layers = kind == RECORD_CONDITION || kind == RECORD_QUANTITY };
    dm_status s = article_records(c->w, a, &o, NULL, &r, why);
    if (s == DM_OK) {
        struct buffer got = { 0 };
        bool fits = kind == RECORD_TIME ? times_fit(c, a, &got) : example_fits(c, kind, r, &got);
        c->right += fits && !c->x->known;
        c->known += !fits && c->x->known;
        c->solved += fits && c->x->known;
        c->wrong += !fits && !c->x->known;
        if (!fits && !c->x->known)
            complain(c, c->x->yes ? "yes" : "no", buffer_span(&got));
        else if (fits && c->x->known)
            complain(c, "known, but it passes now: write it without known", (struct span){ "", 0 });
        buffer_clear(&got);
    }
    arena_clear(&c->arena);
    article_free(a);
    return s;
}

/* A word that two entries of one class hold: the second is never asked. */
static void find_doubles(const struct image *im, struct buffer *out, size_t *wrong)
{
    for (uint32_t i = 0; i < im->n_names; i++) {
        const struct name_ref *r = &im->names[i];
        const struct entry *e = &im->entries[r->entry];
        if (e->kind != ENTRY_VERB && e->kind != ENTRY_NOUN && e->kind != ENTRY_ADJ)
            continue;
        for (uint32_t k = r->next; k != UINT32_MAX && k < im->n_names; k = im->names[k].next) {
            const struct entry *other = &im->entries[im->names[k].entry];
            if (other->kind != e->kind || other == e)
                continue;
            struct span word = image_span(im, r->key), f1 = image_span(im, e->file),
                        f2 = image_span(im, other->file);
            buffer_printf(out, "%.*s:%u: %s \"%.*s\" stands in %.*s:%u already\n", SPAN_FMT(f2),
                          other->line, entry_kind_text(e->kind), SPAN_FMT(word), SPAN_FMT(f1),
                          e->line);
            (*wrong)++;
        }
    }
}

dm_status dm_lexicon_check(dm_worker *w, char **text, size_t *len, size_t *wrong, dm_report *why)
{
    struct buffer out = { 0 };
    struct checker c = { .w = w, .out = &out };
    const struct lexicon *l = w->reader->lexicon;
    size_t doubles = 0;
    dm_status s = DM_OK;
    for (int i = 0; i < l->n_images; i++) {
        c.im = &l->images[i];
        find_doubles(c.im, &out, &doubles);
        for (uint32_t k = 0; k < c.im->n_examples && s == DM_OK; k++) {
            c.x = &c.im->examples[k];
            s = example_run(&c, why);
        }
    }
    *wrong = c.wrong + doubles;
    buffer_printf(&out,
                  "%zu examples right, %zu wrong, %zu known to fail, %zu known ones that pass now; "
                  "%zu words twice\n",
                  c.right, c.wrong, c.known, c.solved, doubles);
    if (s != DM_OK) {
        buffer_clear(&out);
        return s;
    }
    return buffer_give(&out, text, len, why);
}
