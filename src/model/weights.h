/* weights.h -- the weights file (docs/formats/weights.md), mapped into memory and used as it lies.
 *
 * First of the room: file -> tensors. Nothing here knows what the tensors mean; whoever wants one
 * names it with the type and shape it must have, and is refused in a sentence if the file differs.
 */
#ifndef DM_MODEL_WEIGHTS_H
#define DM_MODEL_WEIGHTS_H

#include "base/span.h"
#include "base/status.h"

struct weights {
    const unsigned char *at; /* the mapped file; NULL when closed */
    size_t size;
    uint32_t n_tensors, version;
    char path[256]; /* for messages; shortened from the front when longer */
};

/* A linear layer of `out` outputs, packed as the format says. All pointers are into the file. */
struct linear {
    const int8_t *w;    /* [out16/16][in/4][16][4] */
    const float *scale; /* [out16]                 */
    const float *bias;  /* [out16]                 */
    const int32_t *sum; /* [out16] 128 times the sum of each row */
    size_t out, out16, in;
    const int8_t *next; /* NULL, or weights that will be wanted after these: asked for ahead */
};

/* Outputs [from, from + n) of a layer as a layer; both are multiples of 16. */
static inline struct linear linear_part(const struct linear *l, size_t from, size_t n)
{
    return (struct linear){ .w = l->w + from * l->in,
                            .scale = l->scale + from,
                            .bias = l->bias + from,
                            .sum = l->sum + from,
                            .out = n,
                            .out16 = n,
                            .in = l->in,
                            .next = from + n < l->out16 ? l->w + (from + n) * l->in : l->next };
}

/* Maps and checks a file: magic, version, size, checksum and the whole table. On DM_OK the caller
 * owns *w (weights_close); else *w is closed and `why` says what is wrong with which file. */
dm_status weights_open(struct weights *w, const char *path, dm_report *why);
void weights_close(struct weights *w);

/* How many rows the tensor of this name has; 0: there is none. */
size_t weights_rows(const struct weights *w, const char *name);
/* Tensors by name. `cols` 0 asks for one dimension. Floats are checked to be finite. */
dm_status weights_text(const struct weights *w, const char *name, struct span *out, dm_report *why);
dm_status weights_floats(const struct weights *w, const char *name, size_t rows, size_t cols,
                         const float **out, dm_report *why);
dm_status weights_int8(const struct weights *w, const char *name, size_t rows, size_t cols,
                       const int8_t **out, dm_report *why);
/* The four tensors of layer `name`, which must have `out` outputs and `in` inputs. */
dm_status weights_linear(const struct weights *w, const char *name, size_t out, size_t in,
                         struct linear *layer, dm_report *why);

#endif
