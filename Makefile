# Two commands: `make warehouse` builds it from articles/, `make test` checks everything. `make help` lists the rest.

PYTHON    ?= python3
ARTICLES  ?= articles
WAREHOUSE ?= warehouse/parkfacts.duckdb

VENV := .venv
BIN  := $(VENV)/bin
PIP  := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SCRATCH := build/test/parkfacts.duckdb

.DEFAULT_GOAL := help
.PHONY: help warehouse test score bench lock readme clean \
	check-ruff check-format check-mypy check-sqlfluff check-dbt check-pytest

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

warehouse: $(VENV)/.run ## load ARTICLES, build and test the warehouse, publish it as WAREHOUSE
	$(BIN)/parkfacts build --articles $(ARTICLES) --warehouse $(WAREHOUSE)

# Every check runs, also when one before it failed; the exit code is that of the worst. pytest is last: its closing
# line is the last line of a good run.
test: $(VENV)/.dev ## ruff, mypy, sqlfluff, dbt build with every test, pytest
	@$(MAKE) --no-print-directory --keep-going -j1 \
		check-ruff check-mypy check-sqlfluff check-dbt check-pytest

check-ruff: $(VENV)/.dev
	$(BIN)/ruff check .

check-mypy: $(VENV)/.dev
	$(BIN)/mypy

check-sqlfluff: $(VENV)/.dev
	$(BIN)/sqlfluff lint --disable-progress-bar models tests/data snapshots

# Unit tests included; --show-all-deprecations and the grep: none is let in.
check-dbt: $(VENV)/.dev
	@rm -rf $(dir $(SCRATCH)) && mkdir -p $(dir $(SCRATCH))
	$(BIN)/parkfacts load $(ARTICLES) --warehouse $(SCRATCH) --quiet
	PARKFACTS_BUILD_FILE=$(SCRATCH:.duckdb=.build)/build.duckdb $(BIN)/dbt --show-all-deprecations --warn-error \
		build --target-path $(SCRATCH:.duckdb=.build)/target --quiet

check-pytest: $(VENV)/.dev
	$(BIN)/python -m pytest

score: $(VENV)/.run ## extraction against every gold set that is there
	$(BIN)/parkfacts score

bench: $(VENV)/.dev ## throughput, scaling and peers; writes benchmarks/results.json
	$(BIN)/python -m benchmarks

readme: $(VENV)/.run ## refresh what README and docs show of the demo corpus
	$(BIN)/parkfacts build --quiet --full-refresh --articles articles --warehouse build/readme/parkfacts.duckdb
	$(BIN)/python -m tests.warehouse.documentation build/readme/parkfacts.duckdb

lock: ## resolve requirements*.in again, with hashes and without the address of an index
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(call compile,requirements-dev.in,requirements-dev.txt)
	$(call compile,--constraint requirements-dev.txt requirements.in,requirements.txt)

define compile
build/lock/bin/uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header --no-annotate --no-strip-extras --python-version 3.11 $(1) -o $(2)
endef

clean: ## remove what builds and tests leave; the published warehouse and .venv stay
	rm -rf build target logs .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -rf $(WAREHOUSE:.duckdb=.build)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "parkfacts needs Python 3.11 or newer: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r requirements.txt
	$(PIP) --no-deps --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@
