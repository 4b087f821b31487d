.NOTPARALLEL:
.DEFAULT_GOAL := help
# an environment that forbids Python to keep what it compiled makes every worker and every child compile it all anew
unexport PYTHONDONTWRITEBYTECODE
PYTHON ?= python3
BIN := .venv/bin
RUN := .venv/.ready-run
DEV := .venv/.ready-dev
TESTS := $(BIN)/python -m pytest -q -n auto --dist worksteal
# on a second database: what it may change; see the two marks in pyproject.toml. In the time of `make test` most of the
# rooms and of the oracle is asked there; `make again` asks all of it
ONCE := $(addprefix --ignore=tests/oracle/test_,log.py nested.py stale.py twins.py machine.py mails.py places.py) \
	$(addprefix --ignore=tests/integration/drafting/test_,board.py worker.py ways_out.py who_may.py) \
	$(addprefix --ignore=tests/integration/releases/test_,marking.py two_keys.py agreement_pages.py) \
	$(addprefix --ignore=tests/integration/web/test_,board_access.py repair_acts.py today.py) \
	$(addprefix --ignore=tests/integration/exchange/test_,archive.py programme_files_never_crash.py) \
	$(addprefix --ignore=tests/integration/dialogue/test_,questions_to_the_database.py markings_of_titles.py) \
	$(addprefix --ignore=tests/integration/delivery/test_,digests.py reminders.py) \
	$(addprefix --ignore=tests/integration/,account members/test_rights.py negotiation/test_table_pages.py) \
	$(addprefix --ignore=tests/integration/,journal/test_verify_log.py programmes/test_pages.py reporting/test_shelf.py)
CHANGED := -m "not own_database and not looks"
COMPILE = $(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --upgrade --group build

help:  ## show this list
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

ifneq ($(origin PYTHON),file)
.PHONY: $(RUN) $(DEV)  # an interpreter was named: let the script compare it with .venv
endif

$(RUN): requirements/run.lock pyproject.toml tools/setup.py
	@$(PYTHON) tools/setup.py run

$(DEV): requirements/run.lock requirements/dev.lock pyproject.toml tools/setup.py
	@$(PYTHON) tools/setup.py dev

setup: $(DEV)  ## make the environment in .venv (again only if a lock changed)

demo: $(RUN)  ## set up, load real records, tailor the demonstration programme, serve it (Ctrl-C ends it)
	@COMITY_SYNCHRONOUS=NORMAL $(BIN)/comity demo

serve: $(RUN)  ## serve the site and its worker on this machine (Ctrl-C ends it)
	@$(BIN)/comity serve

test: $(DEV)  ## set up and run every test on SQLite, most of the rooms and the oracle also on PostgreSQL
	@$(TESTS) $(if $(filter check,$(MAKECMDGOALS)),--ignore=tests/house)
	@$(BIN)/python -m tools.postgres $(TESTS) tests/integration tests/oracle $(ONCE) $(CHANGED)

again: $(DEV)  ## ask everything that asks a database on PostgreSQL: journeys and faults too
	@$(BIN)/python -m tools.postgres $(TESTS) tests/integration tests/oracle tests/faults tests/journeys $(CHANGED)

lint: $(DEV)  ## style, types, floors, dangerous calls
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@{ $(BIN)/lint-imports --no-logo && $(BIN)/bandit -q -r -ll -x src/comity/migrations src tools; } & others=$$!; \
	$(BIN)/mypy; typed=$$?; wait $$others && exit $$typed

check: lint  ## lint, house tests, freshness of migrations and of generated documentation
	@$(TESTS) tests/house
	@$(BIN)/comity makemigrations --check --dry-run
	@test ! -f tools/generate_reference.py || $(BIN)/python -m tools.generate_reference --check

docs: $(DEV)  ## build the documentation into var/docs
	@$(BIN)/sphinx-build -q -W --keep-going -b html docs var/docs
	@echo "Open var/docs/index.html"

bench: $(DEV)  ## measure the engine against simpler methods (a part: make bench ARGS="--only seeds")
	@$(BIN)/python -m bench.run $(ARGS)

anchors: $(DEV)  ## solve the whole public libraries and compare with published values (takes long; ARGS="--resume" continues)
	@$(BIN)/python -m bench.anchors $(ARGS)

leaks: $(DEV)  ## plant leaks one by one in a copy, and see that the tests find each by the expected kind
	@$(BIN)/python -m tools.leaks $(ARGS)

mutants: $(DEV)  ## change the rules of who may what one by one in a copy, and see that the tests notice
	@$(BIN)/python -m tools.mutants $(ARGS)

faults: $(DEV)  ## kill, cut and fill while the product works, at length, and see that nothing acknowledged is lost
	@$(BIN)/python -m tools.faults $(ARGS)

shots: $(DEV)  ## take pictures of the demonstration report in a browser
	@$(BIN)/python -m tools.shots

lock: $(DEV)  ## resolve the dependencies anew, with hashes and without addresses
	@$(COMPILE) pyproject.toml -o requirements/run.lock
	@$(COMPILE) -c requirements/run.lock --group dev --group crosscheck --group docs pyproject.toml -o requirements/dev.lock
	@echo "Read the difference, then run make check test."

audit: $(DEV)  ## look every locked package up in the public lists of known faults (needs a network)
	@$(BIN)/pip-audit --strict --require-hashes --disable-pip -r requirements/run.lock
	@$(BIN)/pip-audit --strict --require-hashes --disable-pip -r requirements/dev.lock

sbom: $(RUN)  ## write the list of all packages of this release to var/sbom.json (CycloneDX 1.6)
	@$(BIN)/python -m tools.sbom $(ARGS)

.PHONY: help setup demo serve test again lint check docs bench anchors leaks mutants faults shots lock audit sbom
