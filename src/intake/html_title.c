/* html_title.c -- headline, outlet and address of a page, and which article of its JSON-LD it is.
 *
 * The headline is what a reader sees above the text (<h1>), as long as what the page tells machines
 * speaks of the same thing: on some sites <h1> is the name of the site. Titles for machines come
 * with the outlet's name behind them, which is cut off. */
#include "intake/html_facts.h"
#include "base/utf8.h"

enum {
    WORDS = 64,      /* of a title that are compared */
    TITLE_MOST = 300 /* bytes of a headline */
};

/* ---- Titles compared by their words ---- */

struct word_set {
    uint64_t hash[WORDS];
    size_t n;
};

static struct word_set words_of(struct page_facts *p, struct span s)
{
    struct word_set w = { .n = 0 };
    struct span f = utf8_fold(&p->a->arena, span_cut(s, 0, 1000));
    if (f.at == NULL) {
        p->failed = true;
        return w;
    }
    for (size_t i = 0, n; i < f.len && w.n < WORDS;) {
        size_t end = i;
        int32_t c = 0;
        while (end < f.len &&
               (c = utf8_get(span_from(f, end), &n), utf8_is_letter(c) || utf8_is_digit(c)))
            end += n;
        if (end > i)
            w.hash[w.n++] = span_hash(span_cut(f, i, end));
        i = end > i ? end : i + 1;
        while (i < f.len && ((unsigned char)f.at[i] & 0xC0) == 0x80)
            i++;
    }
    return w;
}

static bool word_in(uint64_t hash, const struct word_set *w)
{
    for (size_t i = 0; i < w->n; i++)
        if (w->hash[i] == hash)
            return true;
    return false;
}

/* How many in a hundred of the words of `a` are in `b`. */
static size_t share(const struct word_set *a, const struct word_set *b)
{
    size_t same = 0;
    for (size_t i = 0; i < a->n; i++)
        same += word_in(a->hash[i], b);
    return a->n > 0 ? same * 100 / a->n : 0;
}

/* Share of the words of the shorter; one or two words ("Opinion") say little of a long title. */
static size_t likeness(struct page_facts *p, struct span a, struct span b)
{
    struct word_set x = words_of(p, a), y = words_of(p, b);
    size_t least = x.n < y.n ? x.n : y.n, most = x.n < y.n ? y.n : x.n;
    size_t same = x.n <= y.n ? share(&x, &y) : share(&y, &x);
    return least < 3 && most > 4 ? same / 3 : same;
}

/* ---- The outlet's name in a title ---- */

/* Letters and digits alone, in lower case: "BBC News" is within "bbc.co.uk/news" no more than "The
 * Daily Test" in "dailytest.com". */
static size_t squeeze(struct span s, char *out, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len && n < room; i++) {
        char c = s.at[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c | 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 128)
            out[n++] = c;
    }
    return n;
}

static struct span host_of(struct span url)
{
    size_t at = span_find(span_cut(url, 0, 12), SPAN("//"));
    if (at == SIZE_MAX)
        return (struct span){ "", 0 };
    struct span h = span_from(url, at + 2);
    size_t end = 0;
    while (end < h.len && h.at[end] != '/' && h.at[end] != ':' && h.at[end] != '?' &&
           h.at[end] != '#')
        end++;
    h = span_cut(h, 0, end);
    return span_starts(h, "www.") ? span_from(h, 4) : h;
}

static bool names_outlet(struct span part, struct span outlet, struct span host)
{
    char a[80], b[80];
    size_t n = squeeze(part, a, sizeof a), m = squeeze(outlet, b, sizeof b);
    struct span x = { a, n }, y = { b, m };
    if (n < 2)
        return false;
    bool more = span_find(x, y) != SIZE_MAX && n <= m + 15; /* "Tidewater Post World News" */
    if (m > 2 && (more || span_find(y, x) != SIZE_MAX))
        return true;
    m = squeeze(host, b, sizeof b);
    return n > 3 && m > 3 && span_find((struct span){ b, m }, x) != SIZE_MAX;
}

static const char *const marks[] = { " | ",        " - ",        " \xE2\x80\x93 ", " \xE2\x80\x94 ",
                                     " \xC2\xB7 ", " \xC2\xBB ", " :: ",           " \xE2\x80\xA2 ",
                                     " / ",        " ~ ",        " \xE2\x80\xB9 ", " \xC2\xAB " };

/* The last mark between two parts of a title. */
static size_t last_mark(struct span s, size_t *len)
{
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        for (size_t from = 0;;) {
            size_t hit = span_find(span_from(s, from), span_of(marks[i]));
            if (hit == SIZE_MAX)
                break;
            from += hit;
            if (best == SIZE_MAX || from > best) {
                best = from;
                *len = strlen(marks[i]);
            }
            from++;
        }
    return best;
}

static struct span without_outlet(struct span title, struct span outlet, struct span host)
{
    size_t len = 0;
    for (int parts = 0; parts < 3; parts++) {
        size_t at = last_mark(title, &len);
        if (at == SIZE_MAX || at == 0)
            break;
        struct span tail = span_from(title, at + len);
        bool bar = title.at[at + 1] == '|';
        if (!names_outlet(tail, outlet, host) && !(bar && tail.len < 30 && at > 2 * tail.len))
            break;
        title = span_trim(span_cut(title, 0, at));
    }
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) { /* "Outlet | Title" */
        size_t at = span_find(title, span_of(marks[i]));
        if (at != SIZE_MAX && at < 40 && names_outlet(span_cut(title, 0, at), outlet, host))
            return span_trim(span_from(title, at + strlen(marks[i])));
    }
    return title;
}

/* ---- JSON-LD ---- */

static bool same_address(struct span a, struct span b)
{
    size_t x = span_find(a, SPAN("//")), y = span_find(b, SPAN("//"));
    a = span_from(a, x == SIZE_MAX ? 0 : x);
    b = span_from(b, y == SIZE_MAX ? 0 : y);
    while (a.len > 0 && a.at[a.len - 1] == '/')
        a.len--;
    while (b.len > 0 && b.at[b.len - 1] == '/')
        b.len--;
    return a.len > 12 && span_eq(a, b);
}

/* Whether the article was told before: some pages give their JSON-LD twice. */
static bool repeats(const struct page_facts *p, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (p->ld[k].page == p->ld[i].page && span_eq(p->ld[k].headline, p->ld[i].headline) &&
            span_eq(p->ld[k].published, p->ld[i].published))
            return true;
    return false;
}

/* How like the headline of an article in JSON-LD a heading is. */
static size_t like_article(struct page_facts *p, struct span text)
{
    size_t best = 0;
    for (size_t i = 0; i < p->n_ld && i < 8; i++) {
        size_t like = p->ld[i].page ? 0 : likeness(p, text, p->ld[i].headline);
        if (like > best)
            best = like;
    }
    return best;
}

/* The article of JSON-LD that is the page's: by headline, else by address, else the only one. */
static void choose_article(struct page_facts *p, struct span title)
{
    size_t articles = 0, best = 0;
    for (size_t i = 0; i < p->n_ld; i++) {
        const struct ld_article *l = &p->ld[i];
        articles += !l->page && !(i > 0 && repeats(p, i));
        bool here = (p->canonical.len > 0 && same_address(l->url, p->canonical)) ||
                    (p->og_url.len > 0 && same_address(l->url, p->og_url));
        size_t like = l->headline.len > 0 && title.len > 0 ? likeness(p, l->headline, title) : 0;
        size_t score = (like >= 60 ? like * 2 : 0) + (here ? 100 : 0);
        if (score == 0 || l->video)
            continue;
        if (l->page)
            score = score / 8 + 1; /* the page around it knows less */
        else
            score += 50;
        if (score > best && (l->published.len > 0 || l->n_people > 0)) {
            best = score;
            p->article = l;
            p->ld_sure = true;
        }
    }
    for (size_t i = 0; i < p->n_ld && p->article == NULL; i++)
        if (!p->ld[i].video && (articles == 0 || (articles == 1 && !p->ld[i].page)))
            p->article = &p->ld[i];
}

/* ---- The headline ---- */

static struct span line_words(struct page_facts *p, size_t i)
{
    return page_words(p, p->lines[i].start, p->lines[i].end, false);
}

/* Of the <h1> that which is most like the titles for machines. One heading may be several lines
 * (<br>, blocks inside): those are joined. */
static struct span choose_h1(struct page_facts *p, struct span title)
{
    struct span best = { "", 0 };
    size_t most = 0;
    for (size_t i = 0, seen = 0; i < p->n_lines && seen < 12; i++) {
        if (!(p->lines[i].marks & MARK_H1))
            continue;
        size_t end = i + 1;
        while (end < p->n_lines && end < i + 6 && (p->lines[end].marks & MARK_H1))
            end++;
        seen++;
        struct span text = page_words(p, p->lines[i].start, p->lines[end - 1].end, end > i + 1);
        size_t like = title.len > 0 ? 1 + likeness(p, text, title) : 1;
        size_t other = like < 80 ? like_article(p, text) : 0;
        if (other >= 80 && other > like) /* the title for machines is another one */
            like = other;
        bool furniture = (p->lines[i].marks & MARK_FURNITURE) != 0;
        if (text.len >= 3 && text.len <= TITLE_MOST && like > most && !(furniture && like < 60)) {
            most = like;
            best = text;
            p->heading = i;
        }
        i = end - 1;
    }
    if (title.len > 0 && most < 35) {
        best = (struct span){ "", 0 };
        p->heading = SIZE_MAX;
    }
    return best;
}

/* Pages without a fitting <h1>: the first line, headings before others, that is the title. */
static void find_heading(struct page_facts *p, struct span title)
{
    struct word_set want = words_of(p, title);
    for (int loose = 0; loose < 2 && want.n > 0; loose++)
        for (size_t i = 0; i < p->n_lines && i < 2000; i++) {
            const struct page_line *l = &p->lines[i];
            if ((!loose && !(l->marks & (MARK_HEADING | MARK_H1))) ||
                l->text > 2 * title.len + 20 || l->text * 2 < title.len)
                continue;
            struct word_set have = words_of(p, line_words(p, i));
            if (share(&want, &have) >= 80 && share(&have, &want) >= 80) {
                p->heading = i;
                return;
            }
        }
}

/* Old sites have their own name in <h1> and in <title>, and the headline in a smaller heading: of
 * two parts of <title> that which is one, where the other is the <h1>. */
static struct span titled_part(struct page_facts *p)
{
    size_t len = 0, at = last_mark(p->head_title, &len), h1 = 0;
    struct span none = { "", 0 };
    if (at == SIZE_MAX)
        return none;
    struct span parts[] = { span_cut(p->head_title, 0, at), span_from(p->head_title, at + len) };
    while (h1 < p->n_lines && !(p->lines[h1].marks & MARK_H1))
        h1++;
    if (h1 == p->n_lines)
        return none;
    struct span site = line_words(p, h1);
    for (int i = 0; i < 2; i++) {
        if (!span_eq_nocase(site, parts[1 - i]) || parts[i].len < site.len + 8)
            continue;
        find_heading(p, parts[i]);
        if (p->heading != SIZE_MAX && p->lines[p->heading].marks & MARK_HEADING)
            return parts[i];
        p->heading = SIZE_MAX;
    }
    return none;
}

/* The title that most sources give; of several the first. */
static struct span most_agreed(struct page_facts *p, const struct span *sources, size_t n)
{
    struct span best = { "", 0 };
    size_t most = 0;
    for (size_t i = 0; i < n; i++) {
        struct word_set x = words_of(p, sources[i]);
        size_t same = 0;
        for (size_t k = 0; k < n; k++) {
            struct word_set y = words_of(p, sources[k]);
            same += x.n > 0 && x.n == y.n && memcmp(x.hash, y.hash, x.n * sizeof x.hash[0]) == 0;
        }
        if (same > most) {
            most = same;
            best = sources[i];
        }
    }
    return best;
}

void page_title(struct page_facts *p)
{
    struct article *a = p->a;
    if (span_starts(p->canonical, "http"))
        set_once(&a->url, p->canonical);
    if (span_starts(p->og_url, "http"))
        set_once(&a->url, p->og_url);
    p->heading = SIZE_MAX;
    struct span host = host_of(a->url);
    struct span machine = p->og_title.len > 0 ? p->og_title : p->head_title;
    choose_article(p, machine);
    struct span outlet = p->site_name;
    if (p->article != NULL)
        set_once(&outlet, p->article->publisher);
    struct span sources[] = {
        { "", 0 },
        p->ld_sure ? p->article->headline : (struct span){ "", 0 },
        without_outlet(p->og_title, outlet, host),
        without_outlet(p->head_title, outlet, host),
    };
    for (size_t i = 2; i > 0; i = i == 2 ? 1 : i == 1 ? 3 : 0)
        set_once(&sources[0], sources[i]);
    machine = sources[0];
    struct span part =
        p->og_title.len == 0 && !p->ld_sure ? titled_part(p) : (struct span){ "", 0 };
    if (part.len > 0) {
        set_once(&outlet, choose_h1(p, machine));
        machine = sources[3] = part;
    }
    sources[0] = part.len > 0 ? part : choose_h1(p, machine);
    if (sources[0].len <= outlet.len + 6 && names_outlet(sources[0], outlet, SPAN("")))
        sources[0] = (struct span){ "", 0 };
    if (!p->ld_sure && sources[0].len > 0) {
        choose_article(p, sources[0]);
        if (p->ld_sure)
            sources[1] = p->article->headline;
    }
    struct span title = most_agreed(p, sources, sizeof sources / sizeof sources[0]);
    if (p->heading == SIZE_MAX && machine.len > 0)
        find_heading(p, machine);
    p->bare = p->heading != SIZE_MAX && p->lines[p->heading].marks & MARK_FURNITURE;
    set_once(&a->title, title);
    set_once(&a->outlet, outlet);
    set_once(&a->outlet, host);
}
