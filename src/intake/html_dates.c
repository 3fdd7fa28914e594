/* html_dates.c -- when a page was published, and when it was changed.
 *
 * Order of evidence: the page's article in JSON-LD, <meta>, itemprop and <time> beside the
 * headline, the address, the date that a reader sees beside the headline, the page's scripts. The
 * day is that of the page's own zone: what machines are told in UTC is moved to the day that the
 * page shows. "No date" is an answer; the year of a copyright and the date of another story are
 * none. */
#include "intake/html_facts.h"
#include "base/utf8.h"

enum {
    ABOVE = 8, /* lines before the headline and behind it where its date stands */
    BELOW = 25,
    LINE_MOST = 200,  /* bytes of a line with a date */
    BODY_LINE = 200,  /* bytes that make a line a paragraph */
    BODY_MOST = 1200, /* bytes of paragraphs behind which no date is looked for */
    SCRIPT_MOST = 2 * 1024 * 1024
};

/* How surely a date that is seen is that of the article. */
enum { SEEN_NO, SEEN_WEAK, SEEN_GOOD, SEEN_LABELLED };

struct seen {
    struct date date, modified;
    int score;
};

/* ---- What 4/5/2024 means here ---- */

static struct span top_domain(struct span url)
{
    size_t at = span_find(span_cut(url, 0, 12), SPAN("//"));
    struct span h = span_from(url, at == SIZE_MAX ? url.len : at + 2);
    size_t end = 0, dot = 0;
    while (end < h.len && h.at[end] != '/' && h.at[end] != ':' && h.at[end] != '?')
        end++;
    for (size_t i = 0; i < end; i++)
        if (h.at[i] == '.')
            dot = i + 1;
    return span_cut(h, dot, end);
}

static enum date_order order_of(const struct page_facts *p)
{
    static const char *const american[] = { "us", "gov", "edu", "mil", "ph" };
    static const char *const anybody[] = { "io", "co", "tv", "me", "ai",
                                           "ly", "fm", "gg", "ca", "eu" };
    struct span top = top_domain(p->a->url), lang = p->lang;
    if (ONE_OF(top, american))
        return DATE_ORDER_MDY;
    if (top.len == 2 && !ONE_OF(top, anybody))
        return DATE_ORDER_DMY;
    if (lang.len >= 5 && span_eq_nocase(span_cut(lang, 0, 2), SPAN("en")))
        return span_eq_nocase(span_from(lang, 3), SPAN("us")) ? DATE_ORDER_MDY : DATE_ORDER_DMY;
    return DATE_ORDER_UNKNOWN;
}

/* ---- A date in a line that a reader sees ---- */

/* Where the last of these words ends in `s`; 0: none. */
static size_t last_label(struct span s, const char *const *words, size_t n)
{
    size_t best = 0;
    for (size_t i = 0; i < s.len;) {
        size_t end = i;
        while (end < s.len && (s.at[end] | 32) >= 'a' && (s.at[end] | 32) <= 'z')
            end++;
        if (end > i && span_one_of(span_cut(s, i, end), words, n))
            best = end;
        i = end > i ? end : i + 1;
    }
    return best;
}
#define LAST_LABEL(s, list) last_label((s), (list), sizeof(list) / sizeof((list)[0]))

/* Letters that do not belong to a weekday, a time or a zone. */
static size_t other_letters(struct span s)
{
    static const char *const times[] = { "am",    "pm",   "a",     "p",   "m",   "at",  "on",
                                         "gmt",   "utc",  "est",   "edt", "cst", "cdt", "pst",
                                         "pdt",   "et",   "ct",    "pt",  "mt",  "bst", "ist",
                                         "cet",   "cest", "sgt",   "hkt", "jst", "h",   "hrs",
                                         "hours", "time", "local", "eat" };
    size_t sum = 0;
    for (size_t i = 0; i < s.len;) {
        struct span word = word_at(s, i);
        if (word.len == 0) {
            sum += (unsigned char)s.at[i++] >= 128;
            continue;
        }
        if (weekday_named(word) == 0 && !ONE_OF(word, times))
            sum += word.len;
        i += word.len;
    }
    return sum;
}

static bool has_digit(struct span s)
{
    for (size_t i = 0; i < s.len && i < 4000; i++)
        if (s.at[i] >= '0' && s.at[i] <= '9')
            return true;
    return false;
}

static void line_dates(struct page_facts *p, size_t i, enum date_order order, struct seen *out)
{
    static const char *const published[] = { "published", "posted",     "publication", "date",
                                             "written",   "created",    "issued",      "released",
                                             "filed",     "originally", "publish",     "submitted",
                                             "pub",       "dated" };
    static const char *const changed[] = { "updated", "modified", "edited",  "revised", "update",
                                           "changed", "reviewed", "edition", "revision" };
    static const char *const never[] = { "copyright", "until",     "deadline", "through", "expires",
                                         "since",     "event",     "due",      "before",  "after",
                                         "accessed",  "retrieved", "born",     "joined",  "today" };
    const struct page_line *l = &p->lines[i];
    *out = (struct seen){ .score = SEEN_NO };
    if (!has_digit(span_cut(p->page, l->start, l->end)))
        return;
    if (l->text > LINE_MOST || l->text < 6 || (l->marks & MARK_FURNITURE && !p->bare))
        return;
    struct span text = page_words(p, l->start, l->end, true);
    if (i > 0 && p->lines[i - 1].text < 20) { /* "Published" on a line of its own */
        struct span lead = page_words(p, p->lines[i - 1].start, p->lines[i - 1].end, true);
        if (LAST_LABEL(lead, published) > 0 || LAST_LABEL(lead, changed) > 0)
            text = page_words(p, p->lines[i - 1].start, l->end, true);
    }
    bool byline = (text.len > 3 && span_eq_nocase(span_cut(text, 0, 3), SPAN("by "))) ||
                  (l->marks & MARK_BYLINE) != 0;
    struct found_date f;
    for (size_t from = 0; from < text.len; from += f.end) {
        struct span rest = span_from(text, from);
        if (!date_find(rest, order, &f))
            break;
        struct span before = span_cut(rest, 0, f.start), after = span_from(rest, f.end);
        size_t pub = LAST_LABEL(before, published), mod = LAST_LABEL(before, changed);
        if (LAST_LABEL(before, never) > 0 || span_find(before, SPAN("\xC2\xA9")) != SIZE_MAX)
            continue;
        if (mod > pub) {
            if (out->modified.precision == PRECISION_UNKNOWN && mod + 30 > before.len)
                out->modified = f.date;
            continue;
        }
        size_t others = other_letters(before) + other_letters(after);
        bool edge = other_letters(before) == 0 || other_letters(after) == 0;
        int score =
            pub > 0 && pub + 30 > before.len ? SEEN_LABELLED
            : others <= 4 || (l->marks & MARK_DATE && others < 60) || (byline && others < 90)
                ? SEEN_GOOD
            : text.len <= 80 && edge ? SEEN_WEAK
                                     : SEEN_NO;
        if (score > out->score) {
            out->score = score;
            out->date = f.date;
        }
    }
}

/* The date beside the headline. Behind it before those above it, where mastheads show today's. */
static void seen_near(struct page_facts *p, enum date_order order, struct seen *out)
{
    size_t body = 0, first = p->heading;
    struct seen s;
    *out = (struct seen){ .score = SEEN_NO };
    if (first == SIZE_MAX)
        return;
    for (size_t i = first; i < p->n_lines && i <= first + BELOW && body < BODY_MOST; i++) {
        const struct page_line *l = &p->lines[i];
        if (l->text > BODY_LINE && l->linked * 2 < l->text)
            body += l->text;
        line_dates(p, i, order, &s);
        if (s.score > out->score && out->score < SEEN_GOOD && (s.score > SEEN_WEAK || body == 0)) {
            out->date = s.date;
            out->score = s.score;
        }
        if (s.modified.precision != PRECISION_UNKNOWN &&
            out->modified.precision == PRECISION_UNKNOWN)
            out->modified = s.modified;
    }
    for (size_t k = 1; k <= ABOVE && k <= first && out->score < SEEN_GOOD; k++) {
        line_dates(p, first - k, order, &s);
        if (s.score > out->score &&
            (s.score >= SEEN_LABELLED || k <= 3 ||
             (s.score == SEEN_GOOD && p->lines[first - k].marks & MARK_DATE))) {
            out->date = s.date;
            out->score = s.score;
        }
        if (s.modified.precision != PRECISION_UNKNOWN &&
            out->modified.precision == PRECISION_UNKNOWN)
            out->modified = s.modified;
    }
}

static bool same_day(struct date x, struct date y)
{
    return date_day(x) == date_day(y);
}

/* Elsewhere on the page: a labelled date or one in an element of its own, if all such say the same
 * day; and when it was changed. */
static void seen_elsewhere(struct page_facts *p, enum date_order order, struct seen *out)
{
    struct seen s;
    bool disagree = false;
    *out = (struct seen){ .score = SEEN_NO };
    for (size_t i = 0; i < p->n_lines; i++) {
        line_dates(p, i, order, &s);
        bool own =
            s.score == SEEN_LABELLED || (s.score == SEEN_GOOD && p->lines[i].marks & MARK_DATE);
        if (s.modified.precision != PRECISION_UNKNOWN &&
            out->modified.precision == PRECISION_UNKNOWN)
            out->modified = s.modified;
        if (!own)
            continue;
        if (out->score == SEEN_NO) {
            out->date = s.date;
            out->score = s.score;
        } else if (!same_day(out->date, s.date)) {
            disagree = true;
        }
    }
    if (disagree)
        out->score = SEEN_NO;
}

/* ---- <time> ---- */

static bool time_near(const struct page_facts *p, bool published, struct moment *out)
{
    for (int above = 0; above < 2; above++)
        for (size_t i = 0; i < p->n_times; i++) {
            const struct page_time *t = &p->times[i];
            if ((t->furniture && !p->bare) || t->modified || t->published != published)
                continue;
            bool near = p->heading == SIZE_MAX ||
                        (above ? t->line < p->heading && t->line + ABOVE >= p->heading
                               : t->line >= p->heading && t->line <= p->heading + BELOW);
            if ((near || (published && above)) && moment_read(t->value, out))
                return true;
        }
    return false;
}

/* Any <time> of the page, if all say the same day. */
static bool time_anywhere(const struct page_facts *p, struct moment *out)
{
    bool any = false;
    struct moment m;
    for (size_t i = 0; i < p->n_times; i++) {
        const struct page_time *t = &p->times[i];
        if ((t->furniture && !p->bare) || t->modified || !moment_read(t->value, &m))
            continue;
        if (any && !same_day(m.day, out->day))
            return false;
        *out = m;
        any = true;
    }
    return any;
}

/* ---- Scripts ---- */

static void script_read(struct page_facts *p, struct span script)
{
    static const char *const keys[] = {
        "datePublished",    "publishedAt",     "published_at",      "publishDate",
        "publish_date",     "publicationDate", "publication_date",  "firstPublished",
        "published_time",   "publishedDate",   "date_published",    "publishedOn",
        "firstPublishedAt", "publishTime",     "first_publish_date"
    };
    script = span_cut(script, 0, SCRIPT_MOST);
    for (size_t at = 0; p->script_days < 2;) {
        size_t hit = span_find(span_from(script, at), SPAN("ublish"));
        if (hit == SIZE_MAX)
            return;
        at += hit + 6;
        size_t from = at - 6, to = at;
        while (from > 0 && at - from < 24 && ((script.at[from - 1] | 32) >= 'a') &&
               script.at[from - 1] != '\\')
            from--;
        while (to < script.len && to - at < 16 && (script.at[to] | 32) >= 'a' &&
               script.at[to] != '\\')
            to++;
        if (!ONE_OF(span_cut(script, from, to), keys))
            continue;
        while (to < script.len && to - at < 40 && strchr("\\\"': ", script.at[to]) != NULL)
            to++;
        size_t end = to;
        while (end < script.len && end - to < 40 && strchr("\\\"',}", script.at[end]) == NULL)
            end++;
        struct moment m;
        if (!moment_read(span_cut(script, to, end), &m))
            continue;
        if (p->script_days == 0 || !same_day(m.day, p->script_day)) {
            p->script_day = m.day;
            p->script_days++;
        }
    }
}

/* ---- Choosing ---- */

static bool url_day(const struct page_facts *p, struct date *out)
{
    return date_of_url(p->a->url, out) || date_of_url(p->canonical, out) ||
           (p->ld_sure && date_of_url(p->article->url, out));
}

/* What machines are told, the surest first. */
static bool told(const struct page_facts *p, struct moment *out)
{
    const struct ld_article *l = p->article;
    return (p->ld_sure && !l->page && moment_read(l->published, out)) ||
           moment_read(p->published[META_SURE], out) ||
           (l != NULL && moment_read(l->published, out)) || time_near(p, true, out) ||
           moment_read(p->published[META_LIKELY], out) || time_near(p, false, out) ||
           moment_read(p->published[META_LOOSE], out);
}

static int64_t instant(const struct moment *m)
{
    return (int64_t)date_day(m->day) * 1440 + m->minute - m->zone;
}

/* The same minute told in the page's own zone, by whatever part of its metadata. */
static bool in_own_zone(const struct page_facts *p, const struct moment *m, struct date *day)
{
    struct moment x;
    for (size_t i = 0; i < p->n_ld; i++)
        if (moment_read(p->ld[i].published, &x) && x.zoned && x.zone != 0 && x.minute >= 0 &&
            instant(&x) == instant(m)) {
            *day = x.day;
            return true;
        }
    for (size_t i = 0; i < p->n_times + META_RANKS; i++) {
        struct span v = i < META_RANKS ? p->published[i] : p->times[i - META_RANKS].value;
        if (moment_read(v, &x) && x.zoned && x.zone != 0 && x.minute >= 0 &&
            instant(&x) == instant(m)) {
            *day = x.day;
            return true;
        }
    }
    return false;
}

/* The day of a moment told in UTC, where the page shows its neighbour. */
static struct date local_day(const struct page_facts *p, const struct moment *m,
                             const struct seen *near)
{
    struct date day;
    if (!m->zoned || m->zone != 0 || m->minute < 0)
        return m->day;
    if (in_own_zone(p, m, &day))
        return day;
    int32_t away = near->score >= SEEN_GOOD ? date_day(near->date) - date_day(m->day) : 0;
    if (away == 1 || away == -1)
        return near->date;
    away = url_day(p, &day) ? date_day(day) - date_day(m->day) : 0;
    return away == 1 || away == -1 ? day : m->day;
}

static void set_date(struct article *a, struct date day, uint8_t source)
{
    if (a->date.precision != PRECISION_UNKNOWN)
        return;
    a->date = day;
    a->date_source = source;
}

void page_date(struct page_facts *p)
{
    struct article *a = p->a;
    enum date_order order = order_of(p);
    struct moment m = { .minute = -1 };
    struct seen near, far = { .score = SEEN_NO };
    struct date day;
    seen_near(p, order, &near);
    bool moved = false; /* from the day of UTC to that of the page */
    if (told(p, &m)) {
        day = local_day(p, &m, &near);
        moved = a->date.precision == PRECISION_UNKNOWN && !same_day(day, m.day);
        set_date(a, day, DATE_METADATA);
    }
    if (a->date.precision == PRECISION_UNKNOWN && url_day(p, &day))
        set_date(a, day, DATE_URL);
    if (near.score >= SEEN_WEAK)
        set_date(a, near.date, DATE_TEXT);
    if (a->date.precision == PRECISION_UNKNOWN && time_anywhere(p, &m))
        set_date(a, m.day, DATE_METADATA);
    for (size_t i = 0; a->date.precision == PRECISION_UNKNOWN && i < p->n_scripts; i++)
        script_read(p, p->scripts[i]);
    if (a->date.precision == PRECISION_UNKNOWN && p->script_days == 1)
        set_date(a, p->script_day, DATE_METADATA);
    if (a->date.precision == PRECISION_UNKNOWN) {
        seen_elsewhere(p, order, &far);
        if (far.score > SEEN_NO)
            set_date(a, far.date, DATE_TEXT);
    }
    if (a->modified.precision == PRECISION_UNKNOWN) {
        struct moment change;
        if ((p->article != NULL && moment_read(p->article->modified, &change)) ||
            moment_read(p->modified, &change))
            a->modified = moved && same_day(change.day, m.day) ? a->date : change.day;
        else if (near.modified.precision != PRECISION_UNKNOWN)
            a->modified = near.modified;
        else if (far.modified.precision != PRECISION_UNKNOWN)
            a->modified = far.modified;
    }
    if (a->date.precision == PRECISION_UNKNOWN && a->modified.precision == PRECISION_DAY) {
        set_date(a, a->modified, DATE_METADATA);
        a->date_doubt = SPAN("the page tells only when it was last changed");
    }
}
