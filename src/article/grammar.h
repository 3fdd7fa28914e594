/* grammar.h -- views on a dependency tree that every room needs: who is the logical subject of a
 * verb, what belongs to a phrase, is it denied. Universal Dependencies only; nothing of news. */
#ifndef DM_ARTICLE_GRAMMAR_H
#define DM_ARTICLE_GRAMMAR_H

#include "article/article.h"

bool tree_is(const struct article *a, uint32_t t, enum rel rel); /* by base relation */
bool tree_is_verb(const struct article *a, uint32_t t);          /* VERB, or AUX as a root */
bool tree_is_nominal(const struct article *a, uint32_t t);       /* NOUN PROPN PRON NUM SYM */
bool tree_is_passive(const struct article *a, uint32_t t);
/* Heads a noun phrase: a noun, name or pronoun that is no part of a name, a title or another noun,
 * or an adjective where a noun would stand, with an article ("the wounded"). */
bool tree_is_phrase_head(const struct article *a, uint32_t t);

/* Preposition of a phrase ("with"; parts of a fixed one joined by '_') into `out`; empty when there
 * is none. */
struct span tree_case(const struct article *a, uint32_t t, char *out, size_t room);
/* Conjunction of a clause ("if", "as_long_as"), likewise. */
struct span tree_mark(const struct article *a, uint32_t t, char *out, size_t room);

/* Logical subject and object of a verb, over passives, participles, relative clauses, control and
 * "and"; NONE. */
uint32_t tree_subject(const struct article *a, uint32_t verb);
uint32_t tree_object(const struct article *a, uint32_t verb);

/* The first token of a coordination, and its next member: for (t = first; t != NONE; t =
 * tree_next_conjunct(a, first, t)). */
uint32_t tree_next_conjunct(const struct article *a, uint32_t first, uint32_t t);

/* The noun phrase around its head without clauses, appositions, conjuncts and punctuation at its
 * ends: tokens first .. end-1. With `full`, prepositional phrases behind the head belong to it. */
void tree_phrase(const struct article *a, uint32_t head, bool full, uint32_t *first, uint32_t *end);

/* The head of tokens first .. end-1: the last one, punctuation aside, that hangs outside. */
uint32_t tree_span_head(const struct article *a, uint32_t first, uint32_t end);

/* The head of an apposition ("the minister, Hakan Fidan"), or NONE. Parsers hang it on the last
 * noun of the phrase as often: "the head of the Coalition, Salem Muslat". */
uint32_t tree_apposed(const struct article *a, uint32_t head);

/* "not", "never", "no" at the predicate itself. */
bool tree_is_negated(const struct article *a, uint32_t predicate);
/* The nearest ancestor that is a clause's predicate, NONE at the root. */
uint32_t tree_governor(const struct article *a, uint32_t t);
bool tree_is_under(const struct article *a, uint32_t t, uint32_t ancestor);

#endif
