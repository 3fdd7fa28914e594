/* formats.c -- the table of input formats, and what we can name but do not read. */
#include "intake/format.h"

static const struct format formats[] = {
    /* the surest sniff wins; first row on a tie */
    { "jsonl", "JSON Lines", jsonl_sniff, jsonl_read, INTAKE_LINE, true, NULL },
    { "feed", "an RSS or Atom feed", feed_sniff, feed_read, INTAKE_PAGE, false, feed_next },
    { "html", "a web page", html_sniff, html_read, INTAKE_PAGE, false, NULL },
    { "pdf", "a PDF document, by pdftotext", pdf_sniff, pdf_read, INTAKE_PAGE, false, NULL },
    { "pdf-text", "what pdftotext made", pdf_text_sniff, pdf_text_read, INTAKE_TEXT, false, NULL },
    { "mbox", "a mailbox", mbox_sniff, mail_read, INTAKE_PAGE, false, mbox_next },
    { "mail", "an e-mail message", mail_sniff, mail_read, INTAKE_PAGE, false, NULL },
    { "csv", "a table with a row of names (CSV, TSV)", csv_sniff, csv_read, INTAKE_LINE, false,
      csv_next },
    { "markdown", "Markdown", markdown_sniff, markdown_read, INTAKE_TEXT, false, NULL },
    { "plain", "text as it stands", plain_sniff, plain_read, INTAKE_TEXT, false, NULL },
};

static const struct magic {
    const char *bytes;
    size_t len, at;
    const char *what;
} magics[] = {
#define MAGIC(bytes, at, what)                                                                     \
    {                                                                                              \
        bytes, sizeof(bytes) - 1, at, what                                                         \
    }
    MAGIC("\x89PNG", 0, "a PNG image, not text"),
    MAGIC("\xFF\xD8\xFF", 0, "a JPEG image, not text"),
    MAGIC("GIF8", 0, "a GIF image, not text"),
    MAGIC("WEBP", 8, "a WebP image, not text"),
    MAGIC("RIFF", 0, "a sound or film file, not text"),
    MAGIC("II*\0", 0, "a TIFF image, not text"),
    MAGIC("MM\0*", 0, "a TIFF image, not text"),
    MAGIC("PK\x03\x04", 0, "a ZIP archive or office document, not text"),
    MAGIC("PK\x05\x06", 0, "an empty ZIP archive"),
    MAGIC("\x1F\x8B", 0, "gzip-compressed data where none is expected"),
    MAGIC("\x28\xB5\x2F\xFD", 0, "zstd-compressed data where none is expected"),
    MAGIC("BZh", 0, "bzip2-compressed data; unpack it first"),
    MAGIC("\xFD"
          "7zXZ",
          0, "xz-compressed data; unpack it first"),
    MAGIC("7z\xBC\xAF", 0, "a 7-Zip archive, not text"),
    MAGIC("Rar!", 0, "a RAR archive, not text"),
    MAGIC("\x7F"
          "ELF",
          0, "a program, not text"),
    MAGIC("SQLite format 3", 0, "an SQLite database, not text"),
    MAGIC("\xD0\xCF\x11\xE0", 0, "an old office document, not text"),
    MAGIC("{\\rtf", 0, "an RTF document, which is not read yet"),
    MAGIC("WARC/", 0, "a WARC archive where one article is expected"),
    MAGIC("OggS", 0, "a sound file, not text"),
    MAGIC("ID3", 0, "a sound file, not text"),
    MAGIC("ftyp", 4, "a film file, not text"),
#undef MAGIC
};

static const char *magic_of(struct span head)
{
    for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++) {
        const struct magic *m = &magics[i];
        if (head.len >= m->at + m->len && memcmp(head.at + m->at, m->bytes, m->len) == 0)
            return m->what;
    }
    struct span text = span_trim(span_starts(head, "\xEF\xBB\xBF") ? span_from(head, 3) : head);
    if (span_starts(text, "["))
        text = span_trim(span_from(text, 1)).len && span_trim(span_from(text, 1)).at[0] == '{'
                   ? text
                   : (struct span){ "", 0 };
    if (span_starts(text, "["))
        return "a JSON array where one article is expected";
    return NULL;
}

const struct format *format_plain(void)
{
    return &formats[sizeof formats / sizeof formats[0] - 1];
}

const struct format *format_named(struct span name)
{
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++)
        if (span_is(name, formats[i].name))
            return &formats[i];
    return NULL;
}

const struct format *format_of(struct span head, dm_report *why)
{
    const char *what = magic_of(head);
    if (what != NULL) {
        (void)fail(why, DM_BAD_INPUT, "%s", what);
        return NULL;
    }
    const struct format *best = NULL;
    int most = 0;
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        int sure = formats[i].sniff(head);
        if (sure > most) {
            most = sure;
            best = &formats[i];
        }
    }
    /* Of several articles a zero byte spoils one, and that one says so. */
    bool big;
    const char *zero = head.len > 0 ? memchr(head.at, '\0', head.len) : NULL;
    if (zero != NULL && !best->by_line && best->next == NULL && best->sniff != pdf_sniff &&
        !looks_utf16(head, &big)) {
        size_t at = (size_t)(zero - head.at), n = 0;
        while (n < head.len && head.at[n] == '\0')
            n++;
        if (n == head.len)
            (void)fail(why, DM_BAD_INPUT, "nothing but zero bytes, not text");
        else
            (void)fail(why, DM_BAD_INPUT, "binary data (a zero byte at offset %zu), not text", at);
        return NULL;
    }
    return best;
}
