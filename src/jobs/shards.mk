# Builds an archive in parts, all at once, and merges them:
#
#   make -f src/jobs/shards.mk ARCHIVE=../my-archive SHARDS=8
#
# needs GNU parallel. On one machine `npm run build` does the same with threads; parts pay where they lie on
# several: PARALLEL='--sshlogin one,two --return' and the like, see parallel(1). Then this folder and the
# archive must lie at the same path everywhere.

SHARDS ?= 4
ARCHIVE ?= .
OUT ?= $(ARCHIVE)/dist
JOBS ?= 0
parts = $(ARCHIVE)/.cache/shards
build = npm run --silent build -- --archive $(ARCHIVE)

.PHONY: site shards

site: shards
	$(build) --out $(OUT) --merge $(foreach part,$(shell seq $(SHARDS)),$(parts)/$(part))

shards:
	seq $(SHARDS) | parallel --jobs $(JOBS) --halt now,fail=1 \
	  $(build) --shard {}/$(SHARDS) --workers 1 --out $(parts)/{}
