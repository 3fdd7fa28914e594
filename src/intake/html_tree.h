/* html_tree.h -- a page as elements and blocks of text: what the choice of the article looks at. */
#ifndef DM_INTAKE_HTML_TREE_H
#define DM_INTAKE_HTML_TREE_H

#include "intake/html.h"

enum {
    PAGE_DEPTH = 512,       /* open elements that are followed */
    PAGE_ELEMENTS = 400000, /* elements that are kept */
    PAGE_BLOCKS = 200000    /* blocks that are kept */
};

/* What an element is for the reader of an article. */
enum html_kind {
    KIND_ROOT, /* the page itself */
    KIND_SPAN,
    KIND_A,
    KIND_P,
    KIND_H, /* h1 to h6 */
    KIND_LI,
    KIND_QUOTE,
    KIND_PRE,
    KIND_CELL,
    KIND_ROW,
    KIND_TABLE,
    KIND_LIST,
    KIND_DIV,
    KIND_ARTICLE,
    KIND_MAIN,
    KIND_HEADER,
    KIND_FURNITURE, /* nav, footer, aside */
    KIND_FIGURE,
    KIND_CAPTION,
    KIND_FORM,
    KIND_CONTROL, /* buttons, menus of choices, drawings: never text of an article */
    KIND_BODY
};

/* html_tags.c: the number of an element by its name; HTML_TAG_OWN of those with names of their own
 * ("news-teaser"), HTML_TAG_NONE of those that are passed over. */
enum { HTML_TAG_OWN = 254, HTML_TAG_NONE = 255 };
uint8_t html_tag(struct span name);
uint8_t html_tag_kind(uint8_t tag);

/* What names, roles and other attributes say of an element. */
enum html_evidence {
    EV_BODY = 1,      /* the text of the article: itemprop articleBody */
    EV_BODY_NAME = 2, /* the same by a name of two words: "entry-content" */
    EV_STORY = 4,     /* an article or its frame: "post", "story" */
    EV_OUT = 8,       /* no part of the article, unless it holds most of the page */
    EV_COMMENTS = 16, /* what readers wrote: likewise */
    EV_CAPTION = 32,  /* captions and credits of pictures */
    EV_HIDDEN = 64,   /* not shown */
    EV_BYLINE = 128,  /* who, when, tags: only where it is short */
    EV_LEDE = 256,    /* summary or standfirst */
    EV_IN_LINK = 512, /* the rest is inherited by what is inside */
    EV_IN_LIST = 1024,
    EV_IN_TABLE = 2048,
    EV_IN_FIGURE = 4096
};

struct element {
    uint32_t parent;                 /* elements[0] is the page */
    uint32_t end;                    /* elements are in the order of their starts: one past it */
    uint32_t first_block, end_block; /* the blocks inside */
    uint16_t evidence;
    uint8_t kind, level; /* of a heading: 1 to 6 */
};

struct block {
    size_t start, end; /* bytes of page.out */
    size_t linked;     /* of these, inside <a> */
    uint32_t element;  /* the innermost around it that is no span */
    uint16_t evidence; /* inherited kinds of surroundings */
    uint8_t kind, level;
    bool link_first; /* begins with a link */
    bool joins;      /* goes on in the line of the block before, of which something was taken out */
};

struct page {
    struct article *a;
    struct span source;
    char *out; /* all text of the page, references decoded, white space folded */
    size_t len;
    struct source_piece *pieces;
    size_t n_pieces, piece_room;
    struct element *elements;
    size_t n_elements, element_room;
    struct block *blocks;
    size_t n_blocks, block_room;
    struct span body_text; /* "articleBody" of JSON-LD, as written between its quotation marks */
    struct open_element {
        uint32_t element;
        uint16_t evidence; /* inherited */
        uint8_t name, kind;
        bool breaks; /* a span that is a block of its own, to be taken out of its line */
    } stack[PAGE_DEPTH];
    size_t depth, too_deep;
    bool in_block, failed, join;
    bool overflow; /* more blocks or elements than are kept */
};

/* html_tree.c: fills elements and blocks; false: no memory. */
bool page_scan(struct page *p);
/* Adds what the page gives as the text of its article, beside what it shows; the number of the
 * first of its blocks. */
size_t page_take_body(struct page *p);
static inline struct span block_text(const struct page *p, const struct block *b)
{
    return (struct span){ p->out + b->start, b->end - b->start };
}

/* html_evidence.c: what the attributes of a tag say; `name` of the element counts like a class. */
uint16_t html_evidence(struct span name, struct span attributes);

/* html_guide.c: of each block, how much of it stands in the text that the page gives as its
 * article, from 1 (nothing) to 100; 0: too short to tell, or there is no such text. NULL: no
 * memory. */
uint8_t *page_guide(const struct page *p);

/* html_choose.c: which blocks are the article; an array of n_blocks, NULL: no memory. */
bool *page_choose(const struct page *p);

#endif
