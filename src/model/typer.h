/* typer.h -- which type of event a predicate tells, and whether any: numbers in, shares out.
 *
 * A small network beside the encoder (docs/formats/events.md): of the predicate, up to three of its
 * arguments and the sentence it takes the encoder's vectors, and facts as small numbers whose
 * tables lie in its weights. It knows nothing of what the facts mean; the caller and the weights
 * must agree on how many values each has, or the file is refused. */
#ifndef DM_MODEL_TYPER_H
#define DM_MODEL_TYPER_H

#include "base/span.h"
#include "base/status.h"

enum {
    TYPER_TELLS = 96, /* numbers kept of a word as a predicate */
    TYPER_TAKES = 48, /* as an argument */
    TYPER_ABOUT = 32, /* of a sentence */
    TYPER_ARGUMENTS = 3,
    TYPER_TYPES = 17 /* the last: no event */
};

struct typer;

struct typer_shape {
    const uint16_t *facts; /* how many values each may take */
    size_t n_facts, width; /* width: floats of a word's vector */
};

/* `kernel` as in encoder_open. On DM_OK the caller owns *out (typer_close), else it is NULL. */
dm_status typer_open(struct typer **out, const char *path, const char *kernel,
                     const struct typer_shape *shape, dm_report *why);
void typer_close(struct typer *t); /* NULL is fine */

/* What is kept of a word. */
struct typer_marks {
    int8_t tells[TYPER_TELLS], takes[TYPER_TAKES];
};
/* What is kept of a sentence: of the mean of its words. */
struct typer_about {
    int8_t about[TYPER_ABOUT];
};
/* Vectors of `n` words, one after the other, to marks. False: no memory. */
bool typer_read(const struct typer *t, const float *vectors, size_t n, struct typer_marks *out);

bool typer_read_mean(const struct typer *t, const float *mean, struct typer_about *out);

/* How likely each type is; the shares add up to one. An argument that isn't there is NULL. */
void typer_shares(const struct typer *t, const struct typer_marks *predicate,
                  const struct typer_marks *const arguments[TYPER_ARGUMENTS],
                  const struct typer_about *sentence, const uint16_t *facts,
                  float out[TYPER_TYPES]);

#endif
