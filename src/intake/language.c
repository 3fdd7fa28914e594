/* language.c -- in which language a text is, as far as that decides whether it is read.
 *
 * Counted are the words that no sentence does without. English has so many of them that a text with
 * next to none, and with those of another language, is not English; what is in doubt counts as
 * English. Other scripts tell themselves. What <html lang> says is believed only where the text is
 * too short to tell: pages of a site share it, and blogs leave it as it came. */
#include "intake/format.h"
#include "base/utf8.h"

enum {
    SAMPLE = 32 * 1024, /* bytes that are looked at */
    LEAST_WORDS = 25,
    LEAST_LETTERS = 60, /* of another script */
    WORD_BYTES = 16
};

static const struct tongue {
    const char *code, *name, *words; /* without words that English has too */
} tongues[] = {
    { "en", "English",
      " the of and to in that is was for with as on be at by had not are but from or have they "
      "which "
      "were his her their would has been said will it he she we who when after about more its into "
      "than there this you can all also " },
    { "de", "German",
      " der die das und ist nicht den von mit sich des auf f\xC3\xBCr ein eine im dem zu auch als "
      "wird "
      "haben sind einer hat wurde bei nach aus werden \xC3\xBC"
      "ber sie wie nur oder aber noch vom zum "
      "zur " },
    { "fr", "French",
      " le la les des et est une dans pour que qui sur pas plus avec ses par au aux du ce cette "
      "sont "
      "ont \xC3\xA9t\xC3\xA9 mais nous vous ils elle leur comme \xC3\xAAtre fait de un il " },
    { "es", "Spanish",
      " el la los las de y en que del se por con una para su al es lo como m\xC3\xA1s pero sus fue "
      "ha "
      "este entre sobre tambi\xC3\xA9n hasta desde un " },
    { "it", "Italian",
      " il di che \xC3\xA8 la per un una non sono del della con si da dei nel alla pi\xC3\xB9 "
      "anche gli "
      "delle dal lo nella le " },
    { "pt", "Portuguese",
      " o os de que da em um uma para com n\xC3\xA3o por mais dos das na se foi ao como s\xC3\xA3o "
      "tamb\xC3\xA9m pelo pela e " },
    { "nl", "Dutch",
      " de het een en van dat op te zijn met voor niet aan er om ook door naar bij uit worden "
      "wordt "
      "heeft als maar " },
    { "pl", "Polish",
      " i w na z si\xC4\x99 nie jest \xC5\xBC"
      "e od po jak przez za s\xC4\x85 dla oraz tym kt\xC3\xB3ry "
      "kt\xC3\xB3re " },
    { "sv", "Swedish",
      " och att det som en p\xC3\xA5 \xC3\xA4r av f\xC3\xB6r med den till inte har ett om var "
      "de " },
    { "da", "Danish or Norwegian",
      " og det er en p\xC3\xA5 som til af av med den ikke har et de at blev " },
    { "tr", "Turkish",
      " ve bir bu i\xC3\xA7in ile olarak olan daha \xC3\xA7ok gibi da de sonra oldu\xC4\x9Funu " },
    { "id", "Indonesian or Malay",
      " yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh kepada " },
    { "ro", "Romanian",
      " \xC8\x99i \xC5\x9Fi de \xC3\xAEn la cu c\xC4\x83 este din pe nu pentru mai sunt care " },
    { "cs", "Czech",
      " se na je \xC5\xBE"
      "e s z v ve kter\xC3\xBD pro jsou byl podle " },
    { "fi", "Finnish", " ja ett\xC3\xA4 se ei oli kun my\xC3\xB6s mutta sek\xC3\xA4 joka " },
    { "vi", "Vietnamese",
      " v\xC3\xA0 c\xE1\xBB\xA7"
      "a c\xC3\xB3 \xC4\x91\xC6\xB0\xE1\xBB\xA3"
      "c cho trong kh\xC3\xB4ng v\xE1\xBB\x9Bi "
      "l\xC3\xA0 c\xC3\xA1"
      "c nh\xE1\xBB\xAFng " },
    { "sw", "Swahili", " ya wa na kwa ni za katika la hiyo huo kuwa " },
    { "hu", "Hungarian", " az hogy nem egy \xC3\xA9s is meg volt m\xC3\xA1r csak " },
};
enum { TONGUES = sizeof tongues / sizeof tongues[0] };

static const struct script {
    int32_t from, to;
    const char *code, *name;
} scripts[] = {
    { 0x370, 0x400, "el", "Greek" },
    { 0x400, 0x530, "ru", "Russian or its neighbours" },
    { 0x530, 0x590, "hy", "Armenian" },
    { 0x590, 0x600, "he", "Hebrew" },
    { 0x600, 0x780, "ar", "Arabic or its neighbours" },
    { 0x900, 0x980, "hi", "Hindi or its neighbours" },
    { 0x980, 0xA00, "bn", "Bengali" },
    { 0xB80, 0xC00, "ta", "Tamil" },
    { 0xE00, 0xE80, "th", "Thai" },
    { 0x10A0, 0x1100, "ka", "Georgian" },
    { 0x1000, 0x10A0, "my", "Burmese" },
    { 0x1200, 0x1380, "am", "Amharic" },
    { 0x3040, 0x3100, "ja", "Japanese" },
    { 0x4E00, 0xA000, "zh", "Chinese" },
    { 0xAC00, 0xD7B0, "ko", "Korean" },
};
enum { SCRIPTS = sizeof scripts / sizeof scripts[0] };

enum { SLOTS = 2048 }; /* about 450 words are known */

/* Which tongues have a word: a table that is filled for each text, in less time than one paragraph
 * takes, so that nothing is shared between threads. */
struct word_slot {
    uint64_t hash; /* 0: free */
    uint32_t tongues;
};

struct census {
    size_t words, letters, hits[TONGUES], script[SCRIPTS];
    struct word_slot slots[SLOTS];
};

static struct word_slot *slot_of(struct census *c, struct span word)
{
    uint64_t hash = span_hash(word) | 1;
    size_t at = hash >> 20 & (SLOTS - 1);
    while (c->slots[at].hash != 0 && c->slots[at].hash != hash)
        at = (at + 1) & (SLOTS - 1);
    return c->slots[at].hash = hash, &c->slots[at];
}

static void learn_words(struct census *c)
{
    for (size_t i = 0; i < TONGUES; i++) {
        struct span rest = span_of(tongues[i].words), word;
        while (span_next(&rest, ' ', &word))
            if (word.len > 0)
                slot_of(c, word)->tongues |= (uint32_t)1 << i;
    }
}

static void count_word(struct census *c, struct span word)
{
    uint64_t hash = span_hash(word) | 1;
    size_t at = hash >> 20 & (SLOTS - 1);
    c->words++;
    while (c->slots[at].hash != 0 && c->slots[at].hash != hash)
        at = (at + 1) & (SLOTS - 1);
    for (size_t i = 0; c->slots[at].hash != 0 && i < TONGUES; i++)
        c->hits[i] += c->slots[at].tongues >> i & 1;
}

static void take_census(struct span text, struct census *c)
{
    char word[WORD_BYTES + 8];
    size_t len = 0, n;
    text = cut_text(text, text.len < SAMPLE ? text.len : SAMPLE);
    for (size_t i = 0; i <= text.len; i += n) {
        int32_t ch = i < text.len ? utf8_get(span_from(text, i), &n) : ' ';
        if (i == text.len)
            n = 1;
        if (!utf8_is_letter(ch)) {
            if (len > 0)
                count_word(c, (struct span){ word, len });
            len = 0;
            continue;
        }
        c->letters++;
        for (size_t k = 0; ch >= 0x370 && k < SCRIPTS; k++)
            c->script[k] += ch >= scripts[k].from && ch < scripts[k].to;
        if (len <= WORD_BYTES)
            len += utf8_put(utf8_lower(ch), word + len);
    }
}

/* Two small letters of <html lang="en-GB">; empty when it is none. */
static struct span short_code(struct article *a, struct span lang)
{
    char out[2];
    bool two = lang.len == 2 || (lang.len > 2 && (lang.at[2] == '-' || lang.at[2] == '_'));
    for (size_t i = 0; two && i < 2; i++) {
        out[i] = (char)(lang.at[i] | 32);
        two = out[i] >= 'a' && out[i] <= 'z';
    }
    struct span code =
        two ? arena_copy(&a->arena, (struct span){ out, 2 }) : (struct span){ "", 0 };
    return code.at != NULL ? code : (struct span){ "", 0 };
}

void article_language(struct article *a)
{
    struct census c = { .words = 0 }; /* 33 KB */
    learn_words(&c);
    if (a->language.len != 2)
        a->language = short_code(a, a->language);
    take_census(a->text, &c);
    size_t script = 0, best = 1;
    for (size_t i = 1; i < SCRIPTS; i++)
        if (c.script[i] > c.script[script])
            script = i;
    if (c.script[12] * 10 > c.letters) /* kana: few in Japanese, none in Chinese */
        script = 12;
    if (c.letters >= LEAST_LETTERS && c.script[script] * 10 > c.letters * 3 &&
        c.hits[0] * 10 < c.words) {
        a->language = span_of(scripts[script].code);
        a->foreign = span_of(scripts[script].name);
        return;
    }
    if (c.words < LEAST_WORDS)
        return;
    for (size_t i = 2; i < TONGUES; i++)
        if (c.hits[i] > c.hits[best])
            best = i;
    if (c.hits[best] * 100 > c.words * 12 && c.hits[best] > 3 * c.hits[0]) {
        a->foreign = span_of(tongues[best].name);
        bool near = a->language.len == 2 && !span_is(a->language, "en"); /* "no", "ms" */
        if (!near)
            a->language = span_of(tongues[best].code);
    } else if (c.hits[0] * 100 > c.words * 15) {
        a->language = span_of("en");
    }
}
