/* frames.h -- the grammar of `frame` lines and of paths: text -> numbers. Used by the builder
 * alone. */
#ifndef DM_LEXICON_FRAMES_H
#define DM_LEXICON_FRAMES_H

#include "lexicon/builder.h"

/* Compiles one frame line into the builder's arrays; false with a mistake noted. */
bool frame_compile(struct builder *b, uint32_t entry, uint32_t line, struct span text);

#endif
