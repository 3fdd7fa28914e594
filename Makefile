# The commands a person types; meson.build does the work.
#
#   make            build/dragoman and build/libdragoman.so
#   make demo       build, read samples/, show what was found
#   make check      build with sanitizers, run every test and every example of the lexicon
#   make check-long what is too slow for every change: kills, valgrind, clang, analyzers, floods of junk, ARM in an emulator
#   make fuzz MINUTES=n  n minutes of junk for each target in tests/fuzz/; needs clang
#   make bench      speed over raw texts (RAW=folder or file); accuracy where the gold sets are at hand
BUILD  ?= build
MINUTES ?= 5
PREFIX ?= /usr/local
RAW    ?= ../shared/corpora/raw

release := $(BUILD)/release
checked := $(BUILD)/check
fuzzed  := $(BUILD)/fuzz
# gcc's warnings see ghosts in instrumented code: warnings are errors in the other builds.
check_options := -Doptimization=1 -Ddebug=true -Db_ndebug=false -Db_sanitize=address,undefined -Db_lundef=false \
                 -Darena_malloc=true -Dwerror=false
# A file added to a folder of entries, or taken from it, makes the folder newer: the list of entries is then drawn up anew.
entries := $(shell find data -type d)

.PHONY: all setup demo check check-long fuzz bench contract install clean format

all: $(release)/build.ninja
	ninja -C $(release)
	@ln -sfn $(notdir $(release))/src/dragoman $(BUILD)/dragoman
	@ln -sfn $(notdir $(release))/src/libdragoman.so $(BUILD)/libdragoman.so

$(release)/build.ninja: $(entries)
	meson setup $(if $(wildcard $@),--reconfigure) $(release)
	@touch $@

$(checked)/build.ninja: $(entries)
	meson setup $(if $(wildcard $@),--reconfigure) $(checked) $(check_options)
	@touch $@

setup:
	@tools/setup

demo: setup
	@$(MAKE) --no-print-directory all
	@tools/demo $(BUILD)/dragoman

check: setup
	@$(MAKE) --no-print-directory all $(checked)/build.ninja
	ninja -C $(checked)
	@python3 tests/run.py $(checked) $(release)

check-long:
	@tools/setup long
	@$(MAKE) --no-print-directory check
	@python3 tests/long.py $(checked) $(release)

$(fuzzed)/build.ninja:
	CC=clang meson setup $(fuzzed) -Dfuzz=true -Doptimization=1 -Ddebug=true -Db_ndebug=false -Db_sanitize=address,undefined \
	    -Db_lundef=false -Darena_malloc=true -Dwerror=false

# TARGETS="mend charset": only these.
fuzz: $(fuzzed)/build.ninja
	@python3 tests/fuzz/run.py $(fuzzed) --minutes $(MINUTES) $(TARGETS)

bench: all
	@ninja -C $(release) bench/stages
	@python3 bench/speed.py $(release) $(RAW)
	@bench/accuracy.sh $(BUILD)/dragoman

# The schema and the page of the records, from the table that the program itself uses.
contract: all
	@ninja -C $(release) tests/contract
	$(release)/tests/contract write docs/formats

# The program looks for its data below the prefix, so the prefix is compiled in.
install: all
	meson configure $(release) -Dprefix=$(abspath $(PREFIX))
	ninja -C $(release)
	meson install -C $(release) --no-rebuild $(if $(DESTDIR),--destdir $(abspath $(DESTDIR)))

format:
	clang-format -i $$(find src include tools tests bench -name '*.[ch]')

clean:
	rm -rf $(release) $(checked) $(fuzzed) $(BUILD)/aarch64 $(BUILD)/clang $(BUILD)/dragoman $(BUILD)/libdragoman.so
