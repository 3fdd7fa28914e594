/* html_person.c -- a byline taken apart: who is a person, and who a desk, an agency, nobody. */
#include "intake/html_facts.h"
#include "base/utf8.h"

enum { NAME_MOST = 60 }; /* bytes of a name */

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

void span_add_once(struct span *list, size_t *n, struct span name)
{
    for (size_t i = 0; i < *n; i++)
        if (span_eq_nocase(list[i], name))
            return;
    if (*n < FACT_AUTHORS && name.len > 0)
        list[(*n)++] = name;
}

void names_read(struct byline *b, struct span s, bool seen)
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
            span_add_once(b->people, &b->n_people, one);
        else if (end < one.len && is_person(span_cut(one, 0, end)))
            span_add_once(b->people, &b->n_people, span_trim(span_cut(one, 0, end)));
    }
    if (b->n_people == before)
        span_add_once(b->others, &b->n_others, whole);
}
