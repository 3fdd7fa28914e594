/* pdf.c -- PDF, by pdftotext of poppler: a reader of its own would be as large as this program.
 *
 * It gets the bytes as its standard input and never a name of a file. Pages are parted by form
 * feeds, which are line ends here. */
#include "intake/format.h"
#include "process/process.h"

enum { PDF_SECONDS = 30, PDF_MEGABYTES = 1024 };

int pdf_sniff(struct span head)
{
    return span_starts(head, "%PDF-") ? 3 : 0;
}

dm_status pdf_convert(struct span bytes, struct buffer *out, dm_report *why)
{
    static const char *const arguments[] = { "pdftotext", "-q", "-enc", "UTF-8", "-", "-", NULL };
    const struct process_limits limits = { INTAKE_TEXT, PDF_SECONDS, PDF_MEGABYTES };
    dm_status status = process_filter(arguments, bytes, &limits, out, why);
    return status != DM_NOT_FOUND
               ? status
               : fail(why, DM_BAD_INPUT,
                      "a PDF document, which needs the program pdftotext: install poppler-utils");
}

int pdf_text_sniff(struct span head)
{
    (void)head; /* only what pdf_convert made is such */
    return 0;
}

/* The text from pdftotext is what is called given: of the PDF itself no byte is text. */
dm_status pdf_text_read(struct article *a, struct span bytes, const struct input_options *options,
                        dm_report *why)
{
    struct span text = { NULL, 0 };
    const char *note = NULL;
    if (!charset_decode(&a->arena, bytes, &text, &note))
        return fail(why, DM_NO_MEMORY, "out of memory");
    text = arena_copy(&a->arena, text);
    if (text.at == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] == '\f' || text.at[i] == '\0')
            ((char *)(uintptr_t)text.at)[i] = '\n'; /* the copy in our arena */
    if (span_trim(text).len == 0)
        return fail(why, DM_BAD_INPUT,
                    "a PDF document without text: perhaps pictures of pages, which are not read");
    a->given = text;
    return mend_text(a, text, NULL, 0, options, why);
}

dm_status pdf_read(struct article *a, struct span bytes, const struct input_options *options,
                   dm_report *why)
{
    struct buffer out = { 0 };
    dm_status status = pdf_convert(bytes, &out, why);
    if (status == DM_OK)
        status = pdf_text_read(a, buffer_span(&out), options, why);
    buffer_clear(&out);
    return status;
}
