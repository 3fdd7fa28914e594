/* records.h -- a small article's worth of records for the unit tests of records, output and store.
 */
#ifndef TEST_RECORDS_H
#define TEST_RECORDS_H

#include "records/record.h"

#include <math.h>

/* Where the words stand in the made-up document; `start` is the sentence's. */
static inline struct record *put_record(struct records *r, enum record_kind kind,
                                        const char *document, const char *text, uint32_t sentence,
                                        uint32_t start, uint32_t own_start, uint32_t own_end)
{
    struct record *x = record_new(r, kind);
    if (x == NULL)
        return NULL;
    x->document = span_of(document);
    x->text = span_of(text);
    x->rule = SPAN("data/verbs/meet.lex:8");
    x->sentence = sentence;
    x->start = start;
    x->end = start + (uint32_t)strlen(text);
    x->own_start = own_start;
    x->own_end = own_end;
    x->confidence = 0.75;
    return x;
}

static inline struct entity *one_entity(struct arena *a, const char *text, const char *name,
                                        const char *code, const char *sector)
{
    struct entity *e = arena_new(a, struct entity, 1);
    if (e != NULL)
        *e = (struct entity){ .text = span_of(text),
                              .name = span_of(name),
                              .code = span_of(code),
                              .sector = span_of(sector) };
    return e;
}

/* A document with one record of each of five kinds; not finished. */
static inline void put_article(struct records *r, const char *key, const char *version,
                               const char *date)
{
    struct arena *a = r->arena;
    struct record *d =
        put_record(r, RECORD_DOCUMENT, key, "The envoys met in Geneva. We refuse.", 0, 0, 0, 0);
    record_text(d, DOCUMENT_VERSION, span_of(version));
    record_text(d, DOCUMENT_DATE, span_of(date));
    record_text(d, DOCUMENT_DATE_SOURCE, SPAN("given"));
    record_text(d, DOCUMENT_OUTLET, SPAN("The Evening Courier"));
    record_text(d, DOCUMENT_TITLE, SPAN("Envoys talk"));

    struct record *e = put_record(r, RECORD_EVENT, key, "The envoys met in Geneva.", 0, 0, 11, 14);
    struct span *types = arena_new(a, struct span, 2);
    types[0] = SPAN("CONSULT");
    types[1] = SPAN("AGREE");
    record_texts(e, EVENT_EVENT, types, 2);
    record_text(e, EVENT_STATUS, SPAN("actual"));
    record_text(e, EVENT_DATE, SPAN("2024-03"));
    record_text(e, EVENT_DATE_PRECISION, SPAN("month"));
    struct entity *sides = arena_new(a, struct entity, 2);
    sides[0] = *one_entity(a, "its envoy", "Selin Aydoğan", "TUR", "GOV");
    sides[1] = *one_entity(a, "Syria's envoy", "", "SYR", "GOV");
    record_entities(e, EVENT_ACTOR, sides, 2);
    record_entity(e, EVENT_REPORTED_BY, one_entity(a, "a spokesman", "", "", ""));

    struct record *p = put_record(r, RECORD_POSITION, key, "We refuse.", 1, 26, 29, 35);
    record_entity(p, POSITION_HOLDER, one_entity(a, "Damascus", "Damascus", "SYR", "GOV"));
    record_entity(p, POSITION_TOWARD, one_entity(a, "rebels", "", "SYR", "REB"));
    record_text(p, POSITION_STANCE, SPAN("refuse"));
    record_text(p, POSITION_MATTER, SPAN("Türkiye’s withdrawal of troops"));
    record_text(p, POSITION_CONDITION, SPAN("unless borders are agreed"));
    p->confidence = 0.4;

    struct record *q = put_record(r, RECORD_QUOTE, key, "We refuse.", 1, 26, 26, 36);
    record_entity(q, QUOTE_SPEAKER, one_entity(a, "she", "Selin Aydoğan", "TUR", "GOV"));
    record_text(q, QUOTE_KIND, SPAN("direct"));
    record_text(q, QUOTE_QUOTE, SPAN("We refuse."));

    struct record *o = put_record(r, RECORD_OFFICE, key, "The envoys met in Geneva.", 0, 0, 4, 10);
    record_text(o, OFFICE_PERSON, SPAN("Selin Aydoğan"));
    record_text(o, OFFICE_OFFICE, SPAN("foreign minister"));
    record_pair(o, OFFICE_OF, SPAN("TUR"), SPAN("Turkey"));

    struct record *f = put_record(r, RECORD_FIGURE, key, "The envoys met in Geneva.", 0, 0, 4, 9);
    record_number(f, FIGURE_LOW, 3500000);
    record_number(f, FIGURE_HIGH, NAN);
    record_text(f, FIGURE_CHANGE, SPAN(">"));
    record_text(f, FIGURE_OF, SPAN("refugees"));
}

#endif
