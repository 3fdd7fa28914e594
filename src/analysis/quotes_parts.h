/* quotes_parts.h -- what the files of the quotes share: runs between quotation marks, runs of words
 * that the encoder marks, and who may belong to whom. */
#ifndef DM_ANALYSIS_QUOTES_PARTS_H
#define DM_ANALYSIS_QUOTES_PARTS_H

#include "analysis/analysis.h"
#include "analysis/attr.h"
#include "model/joiner.h"

/* ---- quotes_marks.c ---- */

/* A run between quotation marks, marks included. */
struct marked {
    uint32_t first, end; /* tokens */
    bool used;
};

struct marks {
    struct marked *at;
    size_t n, room;
};

/* Whether an entry of say.lex takes this content ("that", "np", ...). */
bool say_takes(struct hit h, const char *what);

bool mark_opens(const struct article *a, uint32_t t);
bool mark_closes(const struct article *a, uint32_t t);
/* False: no memory. */
bool marks_find(struct article *a, struct marks *m);
/* The first run that ends behind token `t`: they are in the order of the text, apart. */
size_t marks_from(const struct marks *m, uint32_t t);
struct marked *marks_of(const struct marks *m, uint32_t t); /* around `t`, or NULL */
uint32_t marked_words(const struct article *a, const struct marked *m);
/* A clause, or long enough to be words of somebody rather than a term held at arm's length. */
bool marked_is_speech(const struct article *a, const struct marked *m);

/* ---- quotes_runs.c: what the encoder marks, and the candidates ---- */

enum run_kind { RUN_CONTENT, RUN_CUE, RUN_SOURCE, RUN_KINDS };

/* What the lexicon knows of a cue; the weights count the first three. An act is an event of
 * data/verbs/ and no word of saying. */
enum cue_entry { CUE_UNKNOWN, CUE_VERB, CUE_NOUN, CUE_TAKES_NOUN, CUE_ACT };

/* Words of one sentence that are marked alike. */
struct run {
    uint32_t first, end; /* tokens */
    uint32_t head;       /* the highest in the tree */
    uint8_t p;           /* mean probability, in 255ths */
    bool verb;           /* it has one */
    uint8_t entry;       /* enum cue_entry; of a cue */
};

struct runs {
    struct run *at[RUN_KINDS];
    size_t n[RUN_KINDS], room[RUN_KINDS];
    const struct article *a;
    const struct marks *marks;
    uint32_t *depth; /* [n_tokens] steps to the root */
};

/* False: no memory. An article without marks of the encoder has no runs. */
bool runs_find(struct article *a, const struct lexicon *l, const struct marks *m, struct runs *r);

enum candidate_kind { WITH_CUE, WITH_SOURCE, DROPPED, BARE, GOES_ON, NO_SOURCE };
enum { LINK_TEMPLATES = 20, LINK_CANDIDATES = 16 };

struct candidate {
    uint8_t kind, n;
    uint32_t which; /* number of the cue, the source, the run before */
    uint16_t features[LINK_TEMPLATES];
};

/* What may become of a run of content; which source a cue may have. At most LINK_CANDIDATES. */
size_t content_candidates(const struct runs *r, size_t content, struct candidate *out);
size_t source_candidates(const struct runs *r, size_t cue, struct candidate *out);

/* The best by the weights (the first of equals), its probability among them. */
size_t candidates_best(const struct joiner *l, const struct attr_scale *s,
                       const struct candidate *c, size_t n, float *p);

/* ---- quotes_pieces.c ---- */

enum { MAX_PIECES = 4 };

struct pieces {
    struct {
        uint32_t first, end;
    } at[MAX_PIECES];
    uint8_t n;
};

/* Without punctuation at its ends, but with quotation marks. */
void pieces_add(const struct article *a, struct pieces *p, uint32_t first, uint32_t end);
/* A subtree without another one inside it: what is left before and behind. */
void pieces_without(const struct article *a, struct pieces *p, uint32_t first, uint32_t end,
                    uint32_t cut_first, uint32_t cut_end);
/* A piece that touches quotation marks is theirs as a whole, over the ends of its sentence. */
void pieces_widen(const struct marks *marks, struct pieces *p, uint32_t cue);
/* 0 all in quotation marks, 1 none, 2 some. */
uint8_t pieces_kind(const struct article *a, const struct marks *m, const struct pieces *p);
bool pieces_hold(const struct pieces *p, uint32_t t);
uint32_t pieces_words(const struct article *a, const struct pieces *p);
bool pieces_cover(const struct pieces *p, const struct pieces *inner); /* all its words */

/* ---- Quotations before they are written ---- */

struct found {
    struct pieces p;
    uint32_t cue_first, cue_end;               /* tokens; NONE: there is none */
    uint32_t cue_token;                        /* the word that the tree hangs it on */
    uint32_t source, source_first, source_end; /* as in struct quotation */
    uint32_t addressee, speaker_of;            /* speaker_of: number of another one found */
    struct span rule;
    float confidence, p_source;
    bool exact;  /* a rule's borders are better than marked ones */
    bool naming; /* of a rule: "called it ..." */
    bool phrase; /* of a rule: "according to", "in the words of" */
    bool sure;   /* a phrase that has no other meaning, whatever the encoder marks */
    bool dropped;
};

struct searcher {
    struct article *a;
    const struct lexicon *l;
    struct marks marks;
    struct runs runs;
    struct found *found;
    size_t n_found, found_room;
    size_t room; /* of the article's quotations */
    bool no_memory;
};

/* NULL: no words, or no memory (which the searcher notes). Valid until the next call. */
struct found *found_add(struct searcher *s, const struct pieces *p, uint32_t cue_first,
                        uint32_t cue_end);
void found_source(const struct article *a, struct found *f, uint32_t source);

/* quotes_heads.c: what the encoder marks, joined by the weights. */
void heads_find(struct searcher *s, const struct joiner *l);
/* quotes_rules.c: what the lexicon's words of saying govern. */
void rules_find(struct searcher *s);
/* quotes_mend.c: borders of what was found, and what is none. */
void quotes_mend(struct searcher *s);
/* A paragraph in marks that is no sentence. */
bool marked_is_heading(const struct article *a, const struct marked *m);

#endif
