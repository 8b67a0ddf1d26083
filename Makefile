# Needs Python 3.11, pip and make; everything else is installed by the recipes.
# `make` alone lists the targets.

PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3.11)
UV_VERSION := 0.13.9
VENV := .venv
BIN := $(VENV)/bin
YEAR ?= 2024
PYTEST_ARGS ?= -n 2
REGISTER := out/register

INSTALLER := $(VENV)/.uv-$(UV_VERSION)
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
STYLES := src/fotfeste/web/public/site/static/designsystemet.css

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1

.DEFAULT_GOAL := help
.PHONY: wheel bench-audit bench-disclosure bench-public java bench bench-law bench-rendering bench-start help setup setup-dev report test test-long check budgets format reference styles browser clean bench-intake

help:
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

setup: $(READY) ## what a report needs, in .venv

setup-dev: $(READY_DEV) ## the same, and what tests and checks need

report: setup | $(REGISTER) ## the results report of YEAR, held against what was published
	$(BIN)/fotfeste report $(YEAR) --from $(REGISTER) --out out/$(YEAR)
	$(BIN)/fotfeste check $(YEAR) --from $(REGISTER) --json out/$(YEAR)/check.json || test $$? -eq 1

$(REGISTER): | setup
	$(BIN)/fotfeste synthesise --out $(REGISTER)

test: check styles browser java ## checks, then the tests
	$(BIN)/python -m pytest $(PYTEST_ARGS)

test-long: setup-dev styles browser java ## the tests that take minutes
	$(BIN)/python -m pytest -m long $(PYTEST_ARGS)

check: setup-dev ## style, types, import contracts, budgets
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m tests.house.budgets

bench: setup-dev ## counts of one report at 1 and 10 million, beside SQL by hand, Polars, pandas
	$(BIN)/python -m bench.counts

bench-law: setup-dev ## a person explained, and a register answered
	$(BIN)/python -m bench.law

bench-audit: setup-dev ## 10,000 figures of a made-up country audited, ten of them changed
	$(BIN)/python -m bench.audit

bench-rendering: setup-dev | $(REGISTER) ## counting and drawing a year at national size
	$(BIN)/python -m bench.rendering $(REGISTER)

bench-start: setup-dev ## how soon `fotfeste --help` is there
	$(BIN)/python -m bench.start

bench-intake: setup-dev | $(REGISTER) ## a million facts taken in, with checks and receipts, beside COPY
	$(BIN)/python -m bench.intake $(REGISTER)

bench-public: setup-dev ## the public service under load, beside nginx (Debian's nginx, wrk)
	$(BIN)/python -m bench.public out/$(YEAR)/release

bench-disclosure: setup-dev ## test problems in FOLDER rounded, suppressed and attacked, beside other tools
	@test -f "$(FOLDER)/problems.json" || { echo "say FOLDER=…, with persons.csv, problems.json, hier_region.csv"; exit 2; }
	$(BIN)/python -m bench.rounding $(FOLDER)
	$(BIN)/python -m bench.disclosure $(FOLDER) $(PROBLEMS)

format: setup-dev ## let ruff set the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

reference: setup-dev ## write docs/reference again, from the definitions
	$(BIN)/python -m tools.reference

styles: $(STYLES) ## Designsystemet's looks for the public site, from npm

wheel: setup-dev styles ## the package as a file, with the looks of its site, in dist
	$(BIN)/uv build --wheel --out-dir dist

browser: ## Chromium, for the tests that open pages
	@tests/browser/ensure-chromium

java: ## Java, for the tests that count with Spark
	@tests/spark/ensure-java

clean: ## remove what was made: .venv and out
	rm -rf $(VENV) out

$(INSTALLER):
	@command -v $(PYTHON) >/dev/null || { \
	  echo "Fotfeste needs Python 3.11, and no '$(PYTHON)' was found." >&2; \
	  echo "Install it (Debian 12: apt-get install python3.11 python3-pip)," >&2; \
	  echo "or say where yours is: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Fotfeste needs Python 3.11 or newer; '$(PYTHON)' is not: $$($(PYTHON) --version 2>&1)" >&2; exit 2; }
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || { \
	  echo "Fotfeste is installed with pip, and '$(PYTHON)' has none (Debian: apt-get install python3-pip)." >&2; exit 2; }
	$(PYTHON) -m venv --without-pip $(VENV)
	$(PYTHON) -m pip --python $(BIN)/python install --quiet uv==$(UV_VERSION)
	@touch $@

$(READY): pyproject.toml uv.lock $(INSTALLER)
	$(BIN)/uv sync --quiet --frozen --no-dev --inexact
	@touch $@

$(READY_DEV): pyproject.toml uv.lock $(INSTALLER)
	$(BIN)/uv sync --quiet --frozen --all-groups
	-@$(BIN)/python -m tools.npm
	@touch $(READY) $@

$(STYLES): tools/npm/package-lock.json | $(READY_DEV)
	$(BIN)/python -m tools.npm
