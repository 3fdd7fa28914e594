/* quotes.c -- quotations -> quote records: the speaker by name, the words, where they stand. */
#include "records/records.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

static struct span joined_words(struct maker *m, const struct range *r, size_t n)
{
    struct article *a = m->a;
    struct buffer b = { 0 };
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            buffer_text(&b, " ... ");
        buffer_add(&b, span_cut(a->text, r[i].start, r[i].end));
    }
    struct span out = b.failed ? (struct span){ NULL, 0 } : arena_copy(&a->arena, buffer_span(&b));
    buffer_clear(&b);
    return out;
}

dm_status quotes_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    static const char *const kinds[] = { "direct", "indirect", "mixed" };
    for (size_t i = 0; i < a->n_quotations; i++) {
        const struct quotation *q = &a->quotations[i];
        struct record *r =
            maker_record(m, RECORD_QUOTE, q->sentence, q->content[0].start,
                         q->content[q->n_content - 1].end, q->rule, (double)q->confidence);
        struct entity *speaker = arena_new(&a->arena, struct entity, 2);
        if (r == NULL || speaker == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for quotes");
        if (q->source != NONE)
            *speaker = maker_entity(m, q->source);
        record_entity(r, QUOTE_SPEAKER, speaker);
        record_text(r, QUOTE_KIND, span_of(kinds[q->kind]));
        struct span words = joined_words(m, q->content, q->n_content);
        if (words.at == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for quotes");
        record_text(r, QUOTE_QUOTE, words);
        if (q->n_cue > 0)
            record_text(r, QUOTE_CUE, span_cut(a->text, q->cue[0].start, q->cue[0].end));
        if (q->addressee != NONE) {
            speaker[1] = maker_entity(m, q->addressee);
            record_entity(r, QUOTE_ADDRESSEE, &speaker[1]);
        }
        struct date when = q->cue_token != NONE ? maker_date(m, q->cue_token) : (struct date){ 0 };
        char text[16];
        date_text(when, text);
        record_text(r, QUOTE_DATE, arena_copy(&a->arena, span_of(text)));
        if (!maker_spans(m, r, QUOTE_QUOTE_SPANS, q->content, q->n_content) ||
            !maker_spans(m, r, QUOTE_CUE_SPANS, q->cue, q->n_cue))
            return fail(why, DM_NO_MEMORY, "no memory for quotes");
    }
    return DM_OK;
}
