/* kernels.c -- which kernels this machine can run. See kernels.h. */
#include "model/kernels.h"

#include "model/kernels_tables.h"

#if defined(DM_KERNELS_ARM) && defined(__linux__)
#include <sys/auxv.h>
#endif

static bool always(void)
{
    return true;
}

#ifdef DM_KERNELS_X86
static bool has_avx2(void)
{
    return __builtin_cpu_supports("avx2");
}

static bool has_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}
#endif

#ifdef DM_KERNELS_ARM
static bool has_dot(void)
{
#ifdef __linux__
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#else
    return false; /* nobody to ask: `neon` runs everywhere */
#endif
}
#endif

static const struct {
    const struct kernels *table;
    bool (*usable)(void);
} all[] = { /* fastest first */
#ifdef DM_KERNELS_X86
            { &kernels_avx512, has_avx512 },
            { &kernels_avx2, has_avx2 },
#endif
#ifdef DM_KERNELS_ARM
            { &kernels_neon_dot, has_dot },
            { &kernels_neon, always },
#endif
            { &kernels_plain, always }
};

const struct kernels *kernels_at(size_t i)
{
    for (size_t k = 0; k < sizeof all / sizeof *all; k++)
        if (all[k].usable() && i-- == 0)
            return all[k].table;
    return NULL;
}

const struct kernels *kernels_choose(const char *name)
{
    const struct kernels *k = kernels_at(0);
    for (size_t i = 0; k != NULL && name != NULL && strcmp(k->name, name) != 0; k = kernels_at(i))
        i++;
    return k;
}
