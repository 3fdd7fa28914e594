/* abbreviations.c -- the small closed lists of the sentence splitter.
 *
 * Sorted by bytes for bsearch; a unit test holds the order. Case matters: "Sat." is a day, "sat."
 * ends a sentence. Acronyms with inner full stops (U.S., a.m., Ph.D.) and initials need no entry.
 */
#include "sentences/parts.h"
#include "base/utf8.h"

#include <stdlib.h>

struct abbr {
    const char *text;
    enum abbreviation kind;
};

#define T ABBR_TITLE
#define N ABBR_NUMBER
#define I ABBR_INSIDE
#define E ABBR_EITHER
static const struct abbr abbrs[] = {
    { "A.", E },     { "Adm.", T },    { "Ala.", E },   { "Amb.", T },    { "Apr.", E },
    { "Arch.", T },  { "Ariz.", E },   { "Ark.", E },   { "Art.", N },    { "Assn.", E },
    { "Asst.", T },  { "Attn.", T },   { "Aug.", E },   { "Ave.", E },    { "Bldg.", E },
    { "Blvd.", E },  { "Brig.", T },   { "Bros.", E },  { "Calif.", E },  { "Capt.", T },
    { "Cllr.", T },  { "Cmdr.", T },   { "Co.", E },    { "Col.", T },    { "Colo.", E },
    { "Comdr.", T }, { "Conn.", E },   { "Corp.", E },  { "Cos.", E },    { "Cpl.", T },
    { "Dec.", E },   { "Del.", E },    { "Dept.", E },  { "Det.", T },    { "Dist.", E },
    { "Dr.", T },    { "Eng.", T },    { "Eq.", N },    { "Esq.", E },    { "Feb.", E },
    { "Fig.", N },   { "Figs.", N },   { "Fla.", E },   { "Fr.", T },     { "Fri.", E },
    { "Ft.", T },    { "Ga.", E },     { "Gen.", T },   { "Gov.", T },    { "Govs.", T },
    { "Hon.", T },   { "Hwy.", T },    { "Ill.", E },   { "Inc.", E },    { "Insp.", T },
    { "Jan.", E },   { "Jr.", E },     { "Jul.", E },   { "Jun.", E },    { "Kan.", E },
    { "Ky.", E },    { "La.", E },     { "Lt.", T },    { "Ltd.", E },    { "Maj.", T },
    { "Mar.", E },   { "Mass.", E },   { "Md.", E },    { "Messrs.", T }, { "Mich.", E },
    { "Minn.", E },  { "Miss.", E },   { "Mlle.", T },  { "Mme.", T },    { "Mo.", E },
    { "Mon.", E },   { "Mont.", E },   { "Mr.", T },    { "Mrs.", T },    { "Ms.", T },
    { "Msgr.", T },  { "Mt.", T },     { "Neb.", E },   { "Nev.", E },    { "No.", N },
    { "Nos.", N },   { "Nov.", E },    { "Oct.", E },   { "Okla.", E },   { "Op.", N },
    { "Ore.", E },   { "Pa.", E },     { "Pfc.", T },   { "Ph.", I },     { "Pres.", T },
    { "Prof.", T },  { "Profs.", T },  { "Pte.", E },   { "Pty.", E },    { "Pvt.", T },
    { "Rd.", E },    { "Rep.", T },    { "Reps.", T },  { "Rev.", T },    { "Sat.", E },
    { "Sec.", N },   { "Sen.", T },    { "Sens.", T },  { "Sep.", E },    { "Sept.", E },
    { "Sgt.", T },   { "Sq.", E },     { "Sr.", E },    { "St.", T },     { "Sta.", T },
    { "Ste.", T },   { "Sun.", E },    { "Supt.", T },  { "Tenn.", E },   { "Tex.", E },
    { "Thu.", E },   { "Thur.", E },   { "Thurs.", E }, { "Tue.", E },    { "Tues.", E },
    { "Univ.", T },  { "Va.", E },     { "Vol.", N },   { "Vols.", N },   { "Vs.", I },
    { "Vt.", E },    { "Wash.", E },   { "Wed.", E },   { "Wis.", E },    { "Wyo.", E },
    { "al.", I },    { "approx.", I }, { "art.", N },   { "ave.", E },    { "ca.", I },
    { "cf.", I },    { "dept.", E },   { "ed.", N },    { "eds.", N },    { "esp.", I },
    { "est.", I },   { "etc.", E },    { "fig.", N },   { "figs.", N },   { "ft.", E },
    { "hrs.", E },   { "incl.", I },   { "lbs.", E },   { "max.", N },    { "mins.", E },
    { "no.", N },    { "nos.", N },    { "op.", N },    { "oz.", E },     { "p.", N },
    { "par.", N },   { "paras.", N },  { "pp.", N },    { "pt.", N },     { "resp.", I },
    { "sec.", N },   { "secs.", E },   { "sq.", I },    { "tel.", N },    { "v.", I },
    { "viz.", I },   { "vol.", N },    { "vols.", N },  { "vs.", I },
};
#undef T
#undef N
#undef I
#undef E

/* Words with a capital at the start of sentences; names and titles are never among them. */
static const char *const starters[] = {
    "A",       "About",   "According", "Across",   "After",     "Again",   "Against", "All",
    "Almost",  "Along",   "Also",      "Although", "Among",     "An",      "And",     "Another",
    "Any",     "Are",     "Around",    "As",       "At",        "Because", "Before",  "Both",
    "But",     "By",      "Can",       "Could",    "Despite",   "Did",     "Do",      "Does",
    "During",  "Each",    "Earlier",   "Even",     "Every",     "Few",     "For",     "From",
    "Had",     "Has",     "Have",      "He",       "Her",       "Here",    "His",     "How",
    "However", "I",       "If",        "In",       "Instead",   "Is",      "It",      "Its",
    "Just",    "Last",    "Later",     "Many",     "Meanwhile", "More",    "Most",    "My",
    "Neither", "No",      "Nor",       "Not",      "Now",       "On",      "Once",    "One",
    "Only",    "Or",      "Other",     "Others",   "Our",       "Over",    "Several", "She",
    "Should",  "Since",   "So",        "Some",     "Still",     "Such",    "That",    "The",
    "Their",   "Then",    "There",     "These",    "They",      "This",    "Those",   "Though",
    "Three",   "Through", "Thus",      "To",       "Today",     "Two",     "Under",   "Unless",
    "Until",   "Was",     "We",        "Were",     "What",      "When",    "Where",   "Whether",
    "Which",   "While",   "Who",       "Why",      "Will",      "With",    "Without", "Would",
    "Yet",     "You",     "Your",
};

static const char *const speech_verbs[] = {
    "accused",   "added",    "adds",     "agreed",    "announced", "argued",    "argues",
    "asked",     "asks",     "called",   "claimed",   "commented", "concluded", "confirmed",
    "continued", "cried",    "declared", "demanded",  "explained", "explains",  "insisted",
    "insists",   "noted",    "notes",    "quipped",   "read",      "recalled",  "remarked",
    "replied",   "replies",  "reported", "responded", "said",      "says",      "shouted",
    "stated",    "stressed", "told",     "tweeted",   "urged",     "warned",    "warns",
    "wondered",  "wrote",    "yelled",
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static int abbr_cmp(const void *key, const void *row)
{
    return span_cmp(*(const struct span *)key, span_of(((const struct abbr *)row)->text));
}

static int word_cmp(const void *key, const void *row)
{
    return span_cmp(*(const struct span *)key, span_of(*(const char *const *)row));
}

bool starts_sentences(struct span word)
{
    return bsearch(&word, starters, COUNT(starters), sizeof starters[0], word_cmp) != NULL;
}

bool is_speech_verb(struct span word)
{
    return bsearch(&word, speech_verbs, COUNT(speech_verbs), sizeof speech_verbs[0], word_cmp) !=
           NULL;
}

bool abbreviations_sorted(void)
{
    for (size_t i = 1; i < COUNT(abbrs); i++)
        if (strcmp(abbrs[i - 1].text, abbrs[i].text) >= 0)
            return false;
    for (size_t i = 1; i < COUNT(starters); i++)
        if (strcmp(starters[i - 1], starters[i]) >= 0)
            return false;
    for (size_t i = 1; i < COUNT(speech_verbs); i++)
        if (strcmp(speech_verbs[i - 1], speech_verbs[i]) >= 0)
            return false;
    return true;
}

static bool number_follows(struct span next)
{
    size_t i = 0;
    while (i < next.len && (next.at[i] == ' ' || next.at[i] == '\n' || next.at[i] == '#'))
        i++;
    if (i >= next.len)
        return false;
    char c = next.at[i];
    return (c >= '0' && c <= '9') || c == 'I' || c == 'V' || c == 'X';
}

/* "U.S.", "a.m.", "Ph.D.": parts of one to three letters, each with its full stop, two at least. */
static bool is_dotted(struct span word)
{
    size_t part = 0, parts = 0, n;
    for (size_t i = 0; i < word.len; i += n) {
        int32_t c = utf8_get(span_from(word, i), &n);
        if (c == '.') {
            if (part == 0 || part > 3)
                return false;
            parts++;
            part = 0;
        } else if (utf8_is_letter(c)) {
            part++;
        } else {
            return false;
        }
    }
    return part == 0 && parts >= 2;
}

enum abbreviation abbreviation_kind(struct span word)
{
    size_t n;
    int32_t c = utf8_get(word, &n);
    if (is_dotted(word)) {
        if (span_eq_nocase(word, SPAN("e.g.")) || span_eq_nocase(word, SPAN("i.e.")))
            return ABBR_INSIDE;
        return ABBR_EITHER;
    }
    const struct abbr *row = bsearch(&word, abbrs, COUNT(abbrs), sizeof abbrs[0], abbr_cmp);
    if (row != NULL)
        return row->kind;
    return word.len == n + 1 && utf8_is_upper(c) ? ABBR_EITHER : ABBR_NOT;
}

enum abbreviation abbreviation_of(struct span word, struct span next)
{
    enum abbreviation kind = abbreviation_kind(word);
    return kind == ABBR_NUMBER && !number_follows(next) ? ABBR_NOT : kind;
}
