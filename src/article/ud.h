/* ud.h -- Universal Dependencies: parts of speech and relations as small numbers.
 *
 * The model's label strings are mapped to these once, when it is loaded; rules compare numbers. */
#ifndef DM_ARTICLE_UD_H
#define DM_ARTICLE_UD_H

#include "base/span.h"

/* clang-format off */
#define UPOS_LIST(ROW)                                                                             \
    ROW(X) ROW(ADJ) ROW(ADP) ROW(ADV) ROW(AUX) ROW(CCONJ) ROW(DET) ROW(INTJ) ROW(NOUN) ROW(NUM)    \
    ROW(PART) ROW(PRON) ROW(PROPN) ROW(PUNCT) ROW(SCONJ) ROW(SYM) ROW(VERB)
/* clang-format on */

#define UPOS_ENUM(name) UPOS_##name,
enum upos { UPOS_LIST(UPOS_ENUM) UPOS_COUNT };
#undef UPOS_ENUM

/* C name, UD name. A relation with a subtype follows its base. */
/* clang-format off */
#define REL_LIST(X)                                                                                \
    X(DEP, "dep") X(ROOT, "root")                                                                  \
    X(ACL, "acl") X(ACL_RELCL, "acl:relcl")                                                        \
    X(ADVCL, "advcl") X(ADVCL_RELCL, "advcl:relcl")                                                \
    X(ADVMOD, "advmod") X(ADVMOD_EMPH, "advmod:emph") X(ADVMOD_LMOD, "advmod:lmod")                \
    X(AMOD, "amod") X(APPOS, "appos")                                                              \
    X(AUX, "aux") X(AUX_PASS, "aux:pass")                                                          \
    X(CASE, "case") X(CC, "cc") X(CC_PRECONJ, "cc:preconj")                                        \
    X(CCOMP, "ccomp") X(CLF, "clf")                                                                \
    X(COMPOUND, "compound") X(COMPOUND_PRT, "compound:prt")                                        \
    X(CONJ, "conj") X(COP, "cop")                                                                  \
    X(CSUBJ, "csubj") X(CSUBJ_PASS, "csubj:pass") X(CSUBJ_OUTER, "csubj:outer")                    \
    X(DET, "det") X(DET_PREDET, "det:predet")                                                      \
    X(DISCOURSE, "discourse") X(DISLOCATED, "dislocated") X(EXPL, "expl")                          \
    X(FIXED, "fixed") X(FLAT, "flat") X(GOESWITH, "goeswith") X(IOBJ, "iobj")                      \
    X(LIST, "list") X(MARK, "mark") X(NMOD, "nmod") X(NMOD_POSS, "nmod:poss")                      \
    X(NMOD_DESC, "nmod:desc") X(NMOD_UNMARKED, "nmod:unmarked")                                    \
    X(NSUBJ, "nsubj") X(NSUBJ_PASS, "nsubj:pass") X(NSUBJ_OUTER, "nsubj:outer")                    \
    X(NUMMOD, "nummod") X(OBJ, "obj") X(OBL, "obl") X(OBL_AGENT, "obl:agent")                      \
    X(OBL_UNMARKED, "obl:unmarked") X(ORPHAN, "orphan") X(PARATAXIS, "parataxis")                  \
    X(PUNCT, "punct") X(REPARANDUM, "reparandum") X(VOCATIVE, "vocative") X(XCOMP, "xcomp")
/* clang-format on */

#define REL_ENUM(name, text) REL_##name,
enum rel { REL_LIST(REL_ENUM) REL_COUNT };
#undef REL_ENUM

const char *upos_text(enum upos p);
const char *rel_text(enum rel r);
/* By name; UPOS_X and REL_DEP when unknown (an unknown subtype gives its base relation). */
enum upos upos_of(struct span name);
enum rel rel_of(struct span name);
/* The relation without its subtype: REL_NSUBJ_PASS -> REL_NSUBJ. */
enum rel rel_base(enum rel r);

#endif
