/* check.c -- the lexicon's examples, run: every `yes` must give its record (of events, times and
 * quantities: and no other) by its own entry, every `no` none; of a context the event's list of
 * contexts is asked. With them what src/lexicon/audit.h finds, and what no example tries. */
#include "lexicon/audit.h"
#include "reader.h"

#include <math.h>
#include <stdlib.h>

struct checker {
    dm_worker *w;
    struct buffer *out;
    size_t right, wrong, known, solved, dead, model;
    bool verbose;
    struct findings findings;
    bool *tried;         /* [frames] some example of its entry found the frame */
    size_t *n_examples;  /* [entries] */
    struct buffer notes; /* which frames were found, as `explain` tells them */
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

/* ---- Roles: "HOLDER role | of what" ---- */

static bool role_fits(struct checker *c, struct span want, const struct record *r)
{
    struct span head, rest = want;
    (void)span_next(&rest, '|', &head);
    head = span_trim(head);
    size_t gap = head.len;
    while (gap > 0 && head.at[gap - 1] != ' ')
        gap--;
    struct span holder = span_trim(span_cut(head, 0, gap));
    const struct value *of = value(r, ROLE_OF), *who = value(r, ROLE_ACTOR);
    const struct entity *e = who->type == VALUE_ENTITY ? who->as.entities : NULL;
    return e != NULL && span_eq(span_from(head, gap), value(r, ROLE_ROLE)->as.text) &&
           (span_eq(holder, e->code) || alike(c, holder, e->text)) &&
           (rest.at == NULL ||
            (of->type != VALUE_NULL && alike(c, span_trim(rest), of->as.pair.a)));
}

static void put_role(struct buffer *b, const struct record *r)
{
    const struct value *of = value(r, ROLE_OF), *who = value(r, ROLE_ACTOR);
    const struct entity *e = who->type == VALUE_ENTITY ? who->as.entities : NULL;
    struct span name = e == NULL     ? SPAN("?")
                       : e->code.len ? e->code
                                     : e->text,
                role = value(r, ROLE_ROLE)->as.text;
    buffer_printf(b, "%.*s %.*s", SPAN_FMT(name), SPAN_FMT(role));
    if (of->type != VALUE_NULL)
        buffer_printf(b, " | %.*s", SPAN_FMT(of->as.pair.a));
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

/* ---- Contexts: "NAME; NAME" of an event ---- */

static bool has_text(const struct value *texts, struct span one)
{
    for (uint32_t i = 0; i < texts->n; i++)
        if (span_eq(texts->as.texts[i], one))
            return true;
    return false;
}

/* These contexts and no others. */
static bool contexts_are(struct span want, const struct value *contexts)
{
    struct span one;
    size_t n = 0;
    while (span_next(&want, ';', &one)) {
        if (!has_text(contexts, span_trim(one)))
            return false;
        n++;
    }
    return n == contexts->n;
}

/* A `yes`: an event has the wanted ones; a `no`: none has that of the entry. */
static bool contexts_fit(struct checker *c, const struct records *r, struct buffer *got)
{
    struct span want = image_span(c->im, c->x->want);
    struct span own = image_span(c->im, c->im->entries[c->x->entry].head);
    bool hit = false;
    for (size_t i = 0; i < r->n; i++) {
        if (r->items[i].kind != RECORD_EVENT)
            continue;
        const struct value *contexts = value(&r->items[i], EVENT_CONTEXT);
        buffer_text(got, got->len > 0 ? " | an event: " : "an event: ");
        for (uint32_t k = 0; k < contexts->n; k++) {
            struct span name = contexts->as.texts[k];
            buffer_printf(got, "%s%.*s", k ? "; " : "", SPAN_FMT(name));
        }
        hit = hit || (c->x->yes ? contexts_are(want, contexts) : has_text(contexts, own));
    }
    return hit == c->x->yes;
}

/* ---- One example ---- */

static int kind_for(const struct entry *e)
{
    switch (e->kind) {
    case ENTRY_VERB:
    case ENTRY_NOUN:
    case ENTRY_ADJ:
    case ENTRY_CONTEXT:
    case ENTRY_STATUS:
        return RECORD_EVENT;
    case ENTRY_SAY:
    case ENTRY_SAYNOUN:
    case ENTRY_SAYPHRASE:
        return RECORD_QUOTE;
    case ENTRY_CUE:
        return RECORD_POSITION;
    case ENTRY_CONDITION:
        return RECORD_CONDITION;
    case ENTRY_ROLE:
        return RECORD_ROLE;
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
           : kind == RECORD_ROLE     ? role_fits(c, want, r)
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
        else if (kind == RECORD_ROLE)
            put_role(got, &r->items[i]);
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

/* ---- Whose work it was ---- */

/* Whether "verbs/meet.lex:8" is a line of the entry. */
static bool rule_of_entry(const struct image *im, const struct entry *e, struct span rule)
{
    struct span file = image_span(im, e->file);
    const struct entry *next = e + 1;
    if (rule.len <= file.len + 1 || !span_eq(span_cut(rule, 0, file.len), file) ||
        rule.at[file.len] != ':')
        return false;
    uint32_t line = 0;
    for (size_t i = file.len + 1; i < rule.len; i++) {
        if (rule.at[i] < '0' || rule.at[i] > '9' || line > UINT32_MAX / 10 - 1)
            return false;
        line = line * 10 + (uint32_t)(rule.at[i] - '0');
    }
    bool last = next == im->entries + im->n_entries || !span_eq(image_span(im, next->file), file);
    return line >= e->line && (last || line < next->line);
}

/* A `yes` shows what its entry does: one of the records must be the entry's. */
static bool made_by_entry(const struct checker *c, int kind, const struct records *r)
{
    const struct entry *e = &c->im->entries[c->x->entry];
    for (size_t i = 0; i < r->n; i++)
        if ((int)r->items[i].kind == kind && rule_of_entry(c->im, e, r->items[i].rule))
            return true;
    return false;
}

/* The rule of the first record of the kind. */
static struct span first_rule(int kind, const struct records *r)
{
    for (size_t i = 0; i < r->n; i++)
        if ((int)r->items[i].kind == kind)
            return r->items[i].rule;
    return (struct span){ "", 0 };
}

static void frames_note(struct checker *c)
{
    const struct entry *e = &c->im->entries[c->x->entry];
    struct span notes = buffer_span(&c->notes);
    for (uint32_t i = 0; i < e->frames.n; i++) {
        uint32_t k = e->frames.first + i;
        struct span rule = lexicon_rule(&c->arena, c->im, e, c->im->frames[k].line);
        struct span found = arena_printf(&c->arena, " %.*s ", SPAN_FMT(rule));
        if (found.at != NULL && span_find(notes, found) != SIZE_MAX)
            c->tried[k] = true;
    }
}

/* ---- One example, run ---- */

static void example_judge(struct checker *c, int kind, const struct article *a,
                          const struct records *r)
{
    struct buffer got = { 0 };
    bool context = c->im->entries[c->x->entry].kind == ENTRY_CONTEXT;
    bool status = c->im->entries[c->x->entry].kind == ENTRY_STATUS;
    bool fits = context               ? contexts_fit(c, r, &got)
                : kind == RECORD_TIME ? times_fit(c, a, &got)
                                      : example_fits(c, kind, r, &got);
    /* The rule of a quantity is its unit's, whatever made it one; of an event, its predicate's,
     * whatever says whether it happened. */
    bool dead = fits && c->x->yes && !c->x->known && kind != RECORD_QUANTITY && !context &&
                !status && !made_by_entry(c, kind, r);
    c->right += fits && !c->x->known && !dead;
    c->known += !fits && c->x->known;
    c->solved += fits && c->x->known;
    c->wrong += !fits && !c->x->known;
    bool model = dead && span_is(first_rule(kind, r), "model");
    dead = dead && !model;
    c->right += model;
    c->model += model;
    c->dead += dead;
    if (!fits && !c->x->known)
        complain(c, c->x->yes ? "yes" : "no", buffer_span(&got));
    else if (fits && c->x->known)
        complain(c, "known, but it passes now: write it without known", (struct span){ "", 0 });
    else if (dead)
        complain(c, "yes, but another entry made it", first_rule(kind, r));
    else if (model && c->verbose)
        finding_note(&c->findings, c->im, &c->im->entries[c->x->entry], c->x->line,
                     "the encoder finds it without the entry");
    buffer_clear(&got);
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
    dm_output_options o = { .layers = kind == RECORD_CONDITION || kind == RECORD_QUANTITY ||
                                      kind == RECORD_TIME };
    dm_status s = article_records(c->w, a, &o, kind == RECORD_EVENT ? &c->notes : NULL, &r, why);
    c->n_examples[c->x->entry]++;
    if (s == DM_OK) {
        example_judge(c, kind, a, r);
        frames_note(c);
    }
    buffer_empty(&c->notes);
    arena_clear(&c->arena);
    article_free(a);
    return s;
}

/* ---- What no example tries ---- */

static void untried(struct checker *c)
{
    const struct image *im = c->im;
    size_t entries = 0, frames = 0;
    for (uint32_t i = 0; i < im->n_entries; i++) {
        const struct entry *e = &im->entries[i];
        if (kind_for(e) != RECORD_EVENT)
            continue;
        struct span word = image_span(im, e->head);
        entries += c->n_examples[i] == 0;
        if (c->n_examples[i] == 0 && c->verbose)
            finding_note(&c->findings, im, e, 0, "%s %.*s has no example", entry_kind_text(e->kind),
                         SPAN_FMT(word));
        for (uint32_t k = e->frames.first; k < e->frames.first + e->frames.n; k++) {
            frames += !c->tried[k];
            if (!c->tried[k] && c->verbose)
                finding_note(&c->findings, im, e, im->frames[k].line,
                             "no example of %s %.*s finds this frame", entry_kind_text(e->kind),
                             SPAN_FMT(word));
        }
    }
    if (entries + frames > 0)
        buffer_printf(c->out,
                      "%s: %zu entries without an example, %zu frames that no example of their "
                      "entry finds%s\n",
                      im == &c->w->reader->lexicon->images[0] && c->w->reader->lexicon->n_images > 1
                          ? "your entries"
                          : "verbs, nouns and adjectives",
                      entries, frames, c->verbose ? "" : " (--verbose lists them)");
}

static dm_status image_examples(struct checker *c, dm_report *why)
{
    dm_status s = DM_OK;
    c->tried = calloc((size_t)c->im->n_frames + 1, sizeof *c->tried);
    c->n_examples = calloc((size_t)c->im->n_entries + 1, sizeof *c->n_examples);
    if (c->tried == NULL || c->n_examples == NULL)
        s = fail(why, DM_NO_MEMORY, "no memory for the examples");
    for (uint32_t k = 0; k < c->im->n_examples && s == DM_OK; k++) {
        c->x = &c->im->examples[k];
        s = example_run(c, why);
    }
    if (s == DM_OK)
        untried(c);
    free(c->tried);
    free(c->n_examples);
    return s;
}

dm_status dm_lexicon_check(dm_worker *w, bool verbose, char **text, size_t *len, size_t *wrong,
                           dm_report *why)
{
    struct buffer out = { 0 };
    struct checker c = { .w = w, .out = &out, .verbose = verbose, .findings = { .out = &out } };
    const struct lexicon *l = w->reader->lexicon;
    dm_status s = audit_words(l, &c.findings, why);
    if (s == DM_OK)
        s = audit_offices(l, &c.findings, why);
    for (int i = 0; i < l->n_images && s == DM_OK; i++) {
        c.im = &l->images[i];
        s = image_examples(&c, why);
    }
    buffer_clear(&c.notes);
    *wrong = c.wrong + c.dead + c.findings.mistakes;
    buffer_printf(
        &out,
        "%zu examples right, %zu wrong, %zu of another entry, %zu known to fail, %zu known "
        "ones that pass now; %zu mistakes, %zu notes\n",
        c.right, c.wrong, c.dead, c.known, c.solved, c.findings.mistakes, c.findings.notes);
    if (s != DM_OK) {
        buffer_clear(&out);
        return s;
    }
    return buffer_give(&out, text, len, why);
}
