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

/* The text from pdftotext is what is called given: of the PDF itself no byte is text. */
dm_status pdf_read(struct article *a, struct span bytes, const struct input_options *options,
                   dm_report *why)
{
    static const char *const arguments[] = { "pdftotext", "-q", "-enc", "UTF-8", "-", "-", NULL };
    const struct process_limits limits = { INTAKE_TEXT, PDF_SECONDS, PDF_MEGABYTES };
    struct buffer out = { 0 };
    struct span text = { NULL, 0 };
    const char *note = NULL;
    dm_status status = process_filter(arguments, bytes, &limits, &out, why);
    if (status == DM_NOT_FOUND)
        status = fail(why, DM_BAD_INPUT,
                      "a PDF document, which needs the program pdftotext: install poppler-utils");
    if (status == DM_OK && !charset_decode(&a->arena, buffer_span(&out), &text, &note))
        status = fail(why, DM_NO_MEMORY, "out of memory");
    buffer_clear(&out);
    if (status != DM_OK)
        return status;
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] == '\f' || text.at[i] == '\0')
            ((char *)(uintptr_t)text.at)[i] = '\n'; /* the copy in our arena */
    if (span_trim(text).len == 0)
        return fail(why, DM_BAD_INPUT,
                    "a PDF document without text: perhaps pictures of pages, which are not read");
    a->given = text;
    return mend_text(a, text, NULL, 0, options, why);
}
