# data/positions/conditions.lex -- words that open a condition.
#
#   condition  WORDS; WORDS
#   kind       if, unless, until, once, as-long-as, provided, only-after, before, first, in-exchange, amid, within,
#              without, in-light-of, as-part-of, under
#   form       advcl: a clause; obl: a phrase with a noun; adv: the word alone
#   no         a sentence that holds no condition
#
# The longest words that fit decide: "only after" before "after", "not until" before "until". Purposes ("in order to"), dates
# ("before Monday"), reasons ("because") and concessions ("even if", "although") are no conditions.
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

condition  if; only if; if and only if; if and when; in case; in the event that; in case that
kind       if
form       advcl
no         The committee asked if the bridge was safe.
no         The soldier looked as if he had not slept.
no         Even if it rains, the parade goes on.
no         It is unclear if the envoy will come.

condition  in case of; in the event of; in the case of
kind       if
form       obl
no         The box was full, as is often the case.
no         In the case of Peru, the numbers are old.

condition  unless; unless and until; except if; except when
kind       unless
form       advcl

condition  until; till; not until; until such time as; until after
kind       until
form       advcl; obl
no         The museum is open until 6 p.m.
no         The talks lasted until Friday.
no         The general served until 2009.

condition  pending
kind       until
form       obl
no         Nine cases are still pending.

condition  once; as soon as; the moment; from the moment; immediately after; as and when
kind       once
form       advcl
no         The envoy visited the island once.
no         He was once a teacher.
no         At once the lights went out.

condition  as long as; so long as; for as long as; insofar as; in so far as; inasmuch as; to the extent that; while ever
kind       as-long-as
form       advcl
no         He spoke as long as an hour.
no         The bridge is as long as the harbour.

condition  provided; provided that; providing; providing that; on condition that; on the condition that; on one condition that; on the sole condition that; on the strict condition that; with the proviso that; on the understanding that; assuming; assuming that; with the caveat that; under the condition that; under the proviso that
kind       provided
form       advcl
no         The donors provided tents.
no         The agency is providing blankets.

condition  on condition of; subject to; conditional on; conditional upon; contingent on; contingent upon; dependent on; depending on; conditioned on; predicated on; depend on; depends on; depended on; hinge on; hinges on; hinged on
kind       provided
form       obl; advcl
no         The aide spoke on condition of anonymity.
no         The town is subject to floods.
no         The valley is dependent on rain.
no         The harvest depends on rain.

condition  only after; only when; only once; not before; no sooner than; no earlier than; only following; only upon
kind       only-after
form       advcl; obl
no         The ship left only after midnight.
no         The storm began after the vote.

condition  before; prior to; ahead of; in advance of
kind       before
form       advcl; obl
no         The train left before noon.
no         The minister appeared before the court.
no         He had been an envoy before.
no         The runner finished ahead of the champion.

condition  first; beforehand; in the first place
kind       first
form       adv
no         The minister spoke first.
no         It was the first visit in nine years.
no         The first bus leaves at dawn.

condition  in exchange for; in return for; in exchange; in return; as the price for; as the price of; in trade for; in compensation for; as a quid pro quo for
kind       in-exchange
form       obl; advcl; adv
no         He got no answer in return.
no         The return of the ship was delayed.

condition  amid; amidst; in the face of; against the backdrop of; against the background of; under threat of; at gunpoint
kind       amid
form       obl; adv
no         The house stands amid fields.
no         The climber stood in the face of the cliff.

condition  within the framework of; within the limits of; within the bounds of; within the confines of; within the scope of; within the context of; within the terms of; in the framework of; in the context of; within the borders of; within
kind       within
form       obl
no         The firefighters came within an hour.
no         The village lies within a mile of the border.

condition  without; in the absence of; short of; failing; barring; absent; but for
kind       without
form       obl; advcl
no         The region was left without power.
no         He left the room without a word.
no         The bridge fell without warning.

condition  in light of; in the light of; in view of; given; considering; taking into account; with regard for; having regard to
kind       in-light-of
form       obl; advcl
no         The medal was given to a nurse.
no         The board is considering three names.

condition  as part of; as a part of; in the course of; as an element of; as a component of
kind       as-part-of
form       obl
no         The engine was sold as parts.
no         He lost his hat in the course of the storm.

condition  under the terms of; under the conditions of; under the auspices of; under the supervision of; under the control of; under the umbrella of; under the guarantee of; under the leadership of; under international supervision; under international guarantees; under certain conditions; under these conditions; under the same conditions; under these circumstances; under present circumstances; under pressure from; under pressure; under blackmail; under duress; under
kind       under
form       obl; advcl; adv
no         The cat slept under the table.
no         Children under twelve travel free.
no         The bridge is under repair.
