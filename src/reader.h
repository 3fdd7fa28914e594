/* reader.h -- what stands behind the opaque types of dragoman.h. For the files of src/ that join
 * the rooms: dragoman.c, conllu.c, explain.c, check.c. */
#ifndef DM_READER_H
#define DM_READER_H

#include "dragoman.h"
#include "pipeline.h"
#include "records/records.h"
#include "model/joiner.h"
#include "sentences/splitter.h"

struct dm_reader {
    struct lexicon *lexicon;
    encoder *encoder;
    struct label_map labels;
    struct splitter *splitter;
    struct linker *linker;
    struct joiner *joiner;
    struct typer *typer;
    char weights_hash[33], splitter_hash[33], chains_hash[33], quotes_hash[33],
        events_hash[33];
};

struct dm_worker {
    const dm_reader *reader;
    struct scratch *scratch;
    struct stage_times times;
    uint64_t records_ns;
};

struct knowledge worker_knowledge(dm_worker *w);

/* Stages and records of an article; the records live in its arena. `note`: for explain, or NULL. */
dm_status article_records(dm_worker *w, struct article *a, const dm_output_options *options,
                          struct buffer *note, struct records **out, dm_report *why);

/* Gives a buffer's bytes to a caller who frees them. */
dm_status buffer_give(struct buffer *b, char **text, size_t *len, dm_report *why);

#endif
