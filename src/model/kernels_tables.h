/* kernels_tables.h -- the tables there are; each is in a file built with its own flags. */
#ifndef DM_MODEL_KERNELS_TABLES_H
#define DM_MODEL_KERNELS_TABLES_H

#include "model/kernels.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define DM_KERNELS_X86 1
extern const struct kernels kernels_avx2, kernels_avx512;
#elif defined(__aarch64__) && defined(__AARCH64EL__) && defined(__GNUC__)
#define DM_KERNELS_ARM 1
extern const struct kernels kernels_neon, kernels_neon_dot;
#endif
extern const struct kernels kernels_plain;

#endif
