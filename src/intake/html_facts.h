/* html_facts.h -- what a page says of itself, before anything is decided: shared by the files that
 * gather it (html_meta.c, html_ld.c) and those that decide (html_title.c, html_authors.c,
 * html_dates.c). Texts are as written in the page unless told otherwise. */
#ifndef DM_INTAKE_HTML_FACTS_H
#define DM_INTAKE_HTML_FACTS_H

#include "intake/dates.h"
#include "intake/html.h"

enum {
    FACT_LINES = 20000, /* lines of visible text that are looked at */
    FACT_TIMES = 200,   /* <time> elements */
    FACT_NAMES = 64,    /* elements said to hold an author */
    FACT_LD = 64,       /* articles in JSON-LD */
    FACT_AUTHORS = 16,  /* of one article */
    FACT_VALUE = 2000,  /* bytes of one value */
    FACT_SCRIPTS = 100,
    FACT_WORDS = 8 * 1024 * 1024, /* bytes of lines that are read as words */
    JSON_LD = 1024 * 1024,        /* bytes of one JSON-LD script */
    JSON_LD_NODES = 20000
};

/* What surrounds a line of the page. */
enum {
    MARK_H1 = 1,
    MARK_HEADING = 2,
    MARK_BYLINE = 4,    /* class, rel or itemprop of an author */
    MARK_DATE = 8,      /* of a date */
    MARK_FURNITURE = 16 /* comments, related stories, menus */
};

/* A run of text between two ends of blocks. */
struct page_line {
    uint32_t start, end; /* bytes of the page, with the tags between */
    uint32_t text;       /* bytes of text in it */
    uint32_t linked;     /* of these, inside <a> */
    uint16_t marks;
};

struct page_time {
    struct span value; /* decoded */
    uint32_t line;     /* the line that it stands in or before */
    bool published, modified, furniture;
};

/* An element said to hold an author: its inside. */
struct page_name {
    uint32_t start, end, line;
    bool furniture;
    bool exact; /* rel=author or itemprop=name: a name and nothing else */
};

/* An article of JSON-LD; texts are decoded. */
struct ld_article {
    struct span headline, published, modified, publisher, url;
    struct span people[FACT_AUTHORS], bodies[FACT_AUTHORS];
    size_t n_people, n_bodies;
    bool page;  /* a WebPage, no article */
    bool video; /* a VideoObject: only a hint to the zone */
};

/* How surely a date in <meta> is that of publication. */
enum { META_SURE, META_LIKELY, META_LOOSE, META_RANKS };

struct page_facts {
    struct article *a;
    struct span page;
    bool failed; /* no memory */
    size_t words_taken;
    /* <meta>, <link>, <title>, <html>; decoded */
    struct span og_title, site_name, og_url, canonical, head_title, lang;
    struct span published[META_RANKS], modified;
    struct span meta_authors[FACT_AUTHORS];
    size_t n_meta_authors;
    /* JSON-LD */
    struct ld_article *ld;
    size_t n_ld, ld_room;
    struct span scripts[FACT_SCRIPTS]; /* the others */
    size_t n_scripts;
    struct date script_day; /* of publication, in their data */
    size_t script_days;     /* how many different ones are there */
    /* What is seen */
    struct page_line *lines;
    size_t n_lines, line_room;
    struct page_time *times;
    size_t n_times, time_room;
    struct page_name names[FACT_NAMES];
    size_t n_names;
    /* Decided by html_title.c */
    const struct ld_article *article; /* that of the page, or NULL */
    bool ld_sure;                     /* its headline or address is the page's */
    size_t heading;                   /* line of the headline; SIZE_MAX: not found */
    bool
        bare; /* the headline itself stands in what looks like furniture: such marks mean nothing */
};

/* The text of a part of the page without its tags: references decoded, white space folded. With
 * `gaps` a tag stands for a blank. */
struct span page_words(struct page_facts *p, size_t start, size_t end, bool gaps);

void set_once(struct span *slot, struct span value);
bool span_one_of(struct span s, const char *const *list, size_t n); /* case does not matter */
#define ONE_OF(s, list) span_one_of((s), (list), sizeof(list) / sizeof((list)[0]))

void page_meta(struct page_facts *p, struct span attributes);
void page_link(struct page_facts *p, struct span attributes);
/* The content of <title> or a script. */
void page_raw(struct page_facts *p, const struct html_part *open, struct span text);
void ld_read(struct page_facts *p, struct span script);

/* html_person.c: what a byline says. */
struct byline {
    struct span people[FACT_AUTHORS], others[FACT_AUTHORS]; /* others: desks, agencies, accounts */
    size_t n_people, n_others;
};
void span_add_once(struct span *list, size_t *n, struct span name);
/* Takes the names of `s` apart; `seen`: a byline as a reader sees it, which may go on with a date
 * or a place. What holds no person is kept whole, as somebody else. */
void names_read(struct byline *b, struct span s, bool seen);

void page_title(struct page_facts *p); /* first: the others lean on what it decides */
void page_authors(struct page_facts *p);
void page_date(struct page_facts *p);

#endif
