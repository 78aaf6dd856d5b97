# Every target makes its own virtual environment first; a second run finds it there.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PEERS := $(VENV)/.peers-installed

.PHONY: venv demo test test-full bench lint

venv: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

$(PEERS): $(STAMP)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	touch $@

demo: $(STAMP)
	$(BIN)/tracker demo

test: $(STAMP)
	$(BIN)/pytest -q -m 'not full' -n auto --dist loadfile

test-full: $(STAMP)
	$(BIN)/pytest -q -n auto --dist loadfile

bench: $(PEERS)
	$(BIN)/python -m benchmarks.tick
	$(BIN)/python -m benchmarks.letters
	$(BIN)/python -m benchmarks.claims
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.tracking

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
