/* html_authors.c -- who wrote it: names out of JSON-LD, <meta>, bylines.
 *
 * People come first, wherever they are named: in JSON-LD, in <meta>, in the byline that a reader
 * sees. Desks, teams and agencies are given only where no person is. */
#include "intake/html_facts.h"
#include "base/utf8.h"

enum {
    NAME_MOST = 60,    /* bytes of a name */
    BYLINE_MOST = 160, /* bytes of a byline */
    NEAR_ABOVE = 6,    /* lines before the headline and behind it where a byline stands */
    NEAR_BELOW = 30
};

struct byline {
    struct span people[FACT_AUTHORS], others[FACT_AUTHORS];
    size_t n_people, n_others;
};

/* ---- One name ---- */

static bool has_word(struct span s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < s.len;) {
        size_t end = i;
        while (end < s.len &&
               (((s.at[end] | 32) >= 'a' && (s.at[end] | 32) <= 'z') || s.at[end] == '-'))
            end++;
        if (end > i && span_one_of(span_cut(s, i, end), list, n))
            return true;
        i = end > i ? end : i + 1;
    }
    return false;
}
#define HAS_WORD(s, list) has_word((s), (list), sizeof(list) / sizeof((list)[0]))

/* Words of an office, a desk or a body, which no name of a person holds. */
static bool is_office(struct span s)
{
    static const char *const words[] = { "editor",
                                         "editors",
                                         "correspondent",
                                         "correspondents",
                                         "reporter",
                                         "reporters",
                                         "staff",
                                         "desk",
                                         "team",
                                         "writer",
                                         "writers",
                                         "bureau",
                                         "news",
                                         "newsroom",
                                         "agency",
                                         "agencies",
                                         "columnist",
                                         "contributor",
                                         "contributors",
                                         "editorial",
                                         "board",
                                         "admin",
                                         "administrator",
                                         "guest",
                                         "press",
                                         "media",
                                         "magazine",
                                         "network",
                                         "times",
                                         "post",
                                         "journalist",
                                         "producer",
                                         "analyst",
                                         "director",
                                         "professor",
                                         "chief",
                                         "international",
                                         "foundation",
                                         "institute",
                                         "university",
                                         "inc",
                                         "ltd",
                                         "llc",
                                         "company",
                                         "group",
                                         "service",
                                         "services",
                                         "online",
                                         "digital",
                                         "web",
                                         "minutes",
                                         "hours",
                                         "ago",
                                         "published",
                                         "updated",
                                         "posted",
                                         "reuters",
                                         "afp",
                                         "ap",
                                         "xinhua",
                                         "pti",
                                         "ani",
                                         "ians",
                                         "dpa",
                                         "upi",
                                         "bloomberg",
                                         "associated",
                                         "agence",
                                         "newswire",
                                         "wire",
                                         "daily",
                                         "weekly",
                                         "blog",
                                         "official",
                                         "the",
                                         "read",
                                         "share",
                                         "photo",
                                         "image",
                                         "follow",
                                         "email",
                                         "subscribe",
                                         "comments",
                                         "author",
                                         "unknown",
                                         "anonymous",
                                         "newsdesk",
                                         "sponsored",
                                         "partner",
                                         "content",
                                         "our",
                                         "your",
                                         "community",
                                         "society",
                                         "association",
                                         "center",
                                         "centre",
                                         "council",
                                         "club",
                                         "school",
                                         "department",
                                         "ministry",
                                         "office",
                                         "solutions",
                                         "marketing",
                                         "support",
                                         "user",
                                         "sources",
                                         "agencja",
                                         "report",
                                         "reports",
                                         "with",
                                         "more",
                                         "about",
                                         "contact",
                                         "home",
                                         "video",
                                         "source",
                                         "monday",
                                         "tuesday",
                                         "wednesday",
                                         "thursday",
                                         "friday",
                                         "saturday",
                                         "sunday",
                                         "manager",
                                         "specialist",
                                         "expert",
                                         "founder",
                                         "strategist",
                                         "educator",
                                         "gardener",
                                         "horticulturist",
                                         "horticulturalist",
                                         "recipes",
                                         "engineer",
                                         "developer",
                                         "attorney",
                                         "lawyer",
                                         "candidate",
                                         "fellow",
                                         "lecturer",
                                         "researcher",
                                         "freelance",
                                         "politics",
                                         "features",
                                         "sports",
                                         "business",
                                         "world",
                                         "health",
                                         "associate",
                                         "assistant",
                                         "senior",
                                         "managing",
                                         "executive",
                                         "political",
                                         "diplomatic",
                                         "special",
                                         "president",
                                         "minister",
                                         "former",
                                         "officer" };
    return HAS_WORD(s, words);
}

static bool is_agency(struct span s)
{
    static const char *const names[] = { "AP",
                                         "AFP",
                                         "PTI",
                                         "ANI",
                                         "IANS",
                                         "DPA",
                                         "UPI",
                                         "TASS",
                                         "EFE",
                                         "ANSA",
                                         "Reuters",
                                         "Xinhua",
                                         "PA",
                                         "CNN",
                                         "BBC",
                                         "Bloomberg",
                                         "The Associated Press",
                                         "Associated Press",
                                         "Agence France-Presse",
                                         "AAP",
                                         "ANP" };
    return ONE_OF(s, names);
}

/* Two to five words that begin like names do; "van", "al-" and their like may be small. */
static bool is_person(struct span s)
{
    static const char *const small[] = { "van", "von", "der", "den", "de", "del", "della", "di",
                                         "da",  "dos", "du",  "la",  "le", "el",  "al",    "bin",
                                         "ibn", "ben", "ter", "af",  "av", "y",   "e",     "zu",
                                         "und", "abu", "st",  "ul",  "ur" };
    size_t words = 0, n;
    struct span rest = s, word;
    if (s.len < 4 || s.len > NAME_MOST || is_agency(s) || is_office(s))
        return false;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        if (!utf8_is_letter(c) && c != ' ' && c != '-' && c != '.' && c != '\'' && c != 0x2019 &&
            c != 0x2010 && c != 0xB7 && c < 0x300)
            return false;
    }
    while (span_next(&rest, ' ', &word)) {
        if (word.len == 0)
            continue;
        int32_t c = utf8_get(word, &n);
        size_t dash = span_find(word, SPAN("-"));
        bool joined = dash != SIZE_MAX && dash > 0 && dash + 1 < word.len;
        if (!utf8_is_upper(c) && utf8_is_lower(c) && !ONE_OF(word, small) && !joined &&
            !(word.len > 2 && word.at[1] == '\'') && !span_starts(word, "d\xE2\x80\x99"))
            return false;
        words++;
    }
    return words >= 2 && words <= 5;
}

/* What is nobody's name at all: a place holder, an address, a slug. */
static bool is_junk(struct span s)
{
    if (s.len < 2 || s.len > 100 || strchr("({<[$@#&", s.at[0]) != NULL ||
        span_find(s, SPAN("http")) != SIZE_MAX || span_find(s, SPAN("@")) != SIZE_MAX ||
        span_find(s, SPAN("www.")) != SIZE_MAX || span_find(s, SPAN("{")) != SIZE_MAX)
        return true;
    bool letter = false, blank = false, capital = false, dotted = false;
    for (size_t i = 0; i < s.len; i++) {
        letter |= (s.at[i] | 32) >= 'a' && (s.at[i] | 32) <= 'z';
        letter |= (unsigned char)s.at[i] >= 128;
        capital |= s.at[i] >= 'A' && s.at[i] <= 'Z';
        blank |= s.at[i] == ' ';
        dotted |= s.at[i] == '.' || s.at[i] == '-' || s.at[i] == '_';
    }
    return !letter || (dotted && !blank && !capital);
}

/* ---- A byline of several ---- */

static struct span strip_lead(struct span s)
{
    static const char *const leads[] = {
        "by:",      "by ",        "written by",   "words by",     "posted by",    "author:",
        "authors:", "story by",   "report by",    "reported by",  "published by", "article by",
        "text by",  "author ",    "submitted by", "reporting by", "exclusive by", "from ",
        "added by", "created by", "analysis by",  "opinion by",   "review by"
    };
    for (bool again = true; again;) {
        again = false;
        s = span_trim(s);
        for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++) {
            size_t n = strlen(leads[i]);
            if (s.len > n && span_eq_nocase(span_cut(s, 0, n), span_of(leads[i]))) {
                s = span_from(s, n);
                again = true;
                break;
            }
        }
    }
    size_t by = span_find(span_cut(s, 0, 30), SPAN(" by "));
    if (by != SIZE_MAX) /* "Illustrated by", "A report by" */
        s = span_trim(span_from(s, by + 4));
    while (s.len > 0 && strchr(":|-\"&,", s.at[0]) != NULL)
        s = span_trim(span_from(s, 1));
    while (s.len > 0 && strchr(",|:;-/\"", s.at[s.len - 1]) != NULL)
        s = span_trim(span_cut(s, 0, s.len - 1));
    return s;
}

/* The end of a name before a number: "Anna Example July 4" has a month too many. */
static size_t before_month(struct span s, size_t end)
{
    while (end > 0 && s.at[end - 1] == ' ')
        end--;
    size_t from = end;
    while (from > 0 && ((s.at[from - 1] | 32) >= 'a' && (s.at[from - 1] | 32) <= 'z'))
        from--;
    struct span word = span_cut(s, from, end);
    return month_of(word) > 0 || weekday_named(word) > 0 ? from : end;
}

/* Where what is no name begins: a date, a time, a place, an outlet. */
static size_t names_end(struct span s)
{
    static const char *const stops[] = { " | ",
                                         " \xE2\x80\xA2 ",
                                         " \xC2\xB7 ",
                                         " in ",
                                         " for ",
                                         " at ",
                                         " on ",
                                         " Published",
                                         " Updated",
                                         " Posted",
                                         " \xE2\x80\x94 ",
                                         " \xE2\x80\x93 ",
                                         " - ",
                                         " published",
                                         " updated",
                                         " (",
                                         " Last ",
                                         " of the ",
                                         " \xE2\x80\xBA ",
                                         " from ",
                                         " is ",
                                         " has ",
                                         " was ",
                                         "\xC2\xA0|",
                                         " //",
                                         " / " };
    size_t end = s.len;
    for (size_t i = 0; i < sizeof stops / sizeof stops[0]; i++) {
        size_t hit = span_find(span_cut(s, 0, end), span_of(stops[i]));
        if (hit != SIZE_MAX && hit > 0 && hit < end)
            end = hit;
    }
    for (size_t i = 0; i < end; i++)
        if (s.at[i] >= '0' && s.at[i] <= '9')
            return before_month(s, i);
    return end;
}

/* The next of "A, B and C; D". */
static struct span name_next(struct span *rest)
{
    static const char *const joints[] = {
        ", and ", " and ", " & ", ", ", "; ", ";", ",", " with ", " AND ", " And ", " \xE2\x80\x93 "
    };
    size_t at = SIZE_MAX, len = 0;
    for (size_t i = 0; i < sizeof joints / sizeof joints[0]; i++) {
        size_t hit = span_find(*rest, span_of(joints[i]));
        if (hit < at || (hit == at && hit != SIZE_MAX && strlen(joints[i]) > len)) {
            at = hit;
            len = strlen(joints[i]);
        }
    }
    struct span one = at == SIZE_MAX ? *rest : span_cut(*rest, 0, at);
    *rest = at == SIZE_MAX ? (struct span){ "", 0 } : span_from(*rest, at + len);
    return span_trim(one);
}

static void add_once(struct span *list, size_t *n, struct span name)
{
    for (size_t i = 0; i < *n; i++)
        if (span_eq_nocase(list[i], name))
            return;
    if (*n < FACT_AUTHORS && name.len > 0)
        list[(*n)++] = name;
}

/* Takes the names of `s` apart; `seen`: a byline as a reader sees it, which may go on with a date
 * or a place. What holds no person is kept whole, as somebody else. */
static void names_read(struct byline *b, struct span s, bool seen)
{
    struct span whole = strip_lead(s);
    if (seen)
        whole = strip_lead(span_cut(whole, 0, names_end(whole)));
    static const char *const nothing[] = { "by",       "bio",    "full",       "written",
                                           "reviewed", "edited", "researched", "verified",
                                           "checked",  "fact" };
    if (is_junk(whole) || HAS_WORD(whole, nothing))
        return;
    struct span rest = whole;
    size_t before = b->n_people;
    while (rest.len > 0) {
        struct span one = strip_lead(name_next(&rest));
        size_t end = names_end(one); /* "Anna Example | Daily Test" */
        if (is_person(one))
            add_once(b->people, &b->n_people, one);
        else if (end < one.len && is_person(span_cut(one, 0, end)))
            add_once(b->people, &b->n_people, span_trim(span_cut(one, 0, end)));
    }
    if (b->n_people == before)
        add_once(b->others, &b->n_others, whole);
}

/* ---- The byline that a reader sees ---- */

static bool is_near(const struct page_facts *p, size_t line)
{
    return p->heading == SIZE_MAX ||
           (line + NEAR_ABOVE >= p->heading && line <= p->heading + NEAR_BELOW);
}

static bool begins_by(struct span s)
{
    size_t n = s.len > 3 && span_eq_nocase(span_cut(s, 0, 3), SPAN("by ")) ? 3 : 0;
    if (s.len > 11 && span_eq_nocase(span_cut(s, 0, 11), SPAN("written by ")))
        n = 11;
    if (s.len > 10 && span_eq_nocase(span_cut(s, 0, 10), SPAN("posted by ")))
        n = 10;
    size_t m;
    return n > 0 && utf8_is_upper(utf8_get(span_from(s, n), &m));
}

static void seen_byline(struct page_facts *p, struct byline *b)
{
    /* Elements that hold a name and nothing else, then those of a byline, then lines with "By". */
    for (int exact = 1; exact >= 0 && b->n_people == 0; exact--)
        for (size_t i = 0; i < p->n_names; i++) {
            const struct page_name *n = &p->names[i];
            if (n->exact != (exact == 1) || n->end <= n->start || n->end - n->start > 4000 ||
                (n->furniture && !p->bare) || !is_near(p, n->line))
                continue;
            struct span text = page_words(p, n->start, n->end, true);
            if (text.len > 0 && text.len <= BYLINE_MOST)
                names_read(b, text, true);
        }
    size_t from = p->heading == SIZE_MAX || p->heading < NEAR_ABOVE ? 0 : p->heading - NEAR_ABOVE;
    size_t to = p->heading == SIZE_MAX ? 200 : p->heading + NEAR_BELOW;
    for (size_t i = from; i < to && i < p->n_lines && b->n_people == 0; i++) {
        const struct page_line *l = &p->lines[i];
        if (l->text > BYLINE_MOST || l->marks & (MARK_H1 | MARK_HEADING) ||
            (l->marks & MARK_FURNITURE && !p->bare))
            continue;
        struct span text = page_words(p, l->start, l->end, true);
        if (!begins_by(text) && !(l->marks & MARK_BYLINE))
            continue;
        if (text.len < 5 && i + 1 < p->n_lines) /* "By" alone: the name is the next line */
            text = page_words(p, p->lines[i + 1].start, p->lines[i + 1].end, true);
        names_read(b, text, true);
    }
}

/* ---- All together ---- */

static void give(struct page_facts *p, const struct span *names, size_t n)
{
    struct article *a = p->a;
    struct span *list = arena_new(&a->arena, struct span, n + 1);
    if (list == NULL) {
        p->failed = true;
        return;
    }
    if (n > 0)
        memcpy(list, names, n * sizeof *list);
    a->authors = list;
    a->n_authors = n;
}

void page_authors(struct page_facts *p)
{
    struct byline ld = { .n_people = 0 }, meta = { .n_people = 0 }, seen = { .n_people = 0 };
    if (p->a->n_authors > 0) /* given by the record that held the page */
        return;
    const struct ld_article *l = p->article;
    for (size_t i = 0; l != NULL && i < l->n_people; i++)
        names_read(&ld, l->people[i], false);
    for (size_t i = 0; i < p->n_meta_authors; i++)
        names_read(&meta, p->meta_authors[i], false);
    if (ld.n_people == 0 && meta.n_people == 0)
        seen_byline(p, &seen);
    const struct byline *order[] = { &ld, &meta, &seen };
    for (size_t i = 0; i < 3; i++)
        if (order[i]->n_people > 0) {
            give(p, order[i]->people, order[i]->n_people);
            return;
        }
    for (size_t i = 0; l != NULL && i < l->n_bodies; i++)
        add_once(ld.others, &ld.n_others, l->bodies[i]);
    for (size_t i = 0; i < 3; i++) {
        if (order[i]->n_others > 0) {
            give(p, order[i]->others, order[i]->n_others);
            return;
        }
    }
}
