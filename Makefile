# Two commands for a fresh machine with Python 3.11, venv and make: `make demo` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# What the documents are drawn with: LibreOffice, a converter from PDF to PNG, metric twins of Times New Roman.
DRAWING := libreoffice-writer libreoffice-calc fonts-liberation2 poppler-utils fontconfig

.PHONY: demo test test-long coverage mutation bench lint pictures tools bundle clean

# A .venv whose Python is gone, or that was moved here from another folder, cannot be mended: it is made anew.
STALE := $(shell { $(BIN)/python -c '' && grep -qxF "$(CURDIR)" $(VENV)/.made; } >/dev/null 2>&1 || rm -rf $(VENV))

$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	@echo "$(CURDIR)" >$@

# A stamp for each kind of install: a second run installs nothing.
$(VENV)/.installed: pyproject.toml xkld/__init__.py | $(VENV)/.made
	$(BIN)/python -m pip install --quiet -e .
	@touch $@

$(VENV)/.installed-test: pyproject.toml xkld/__init__.py | $(VENV)/.made
	$(BIN)/python -m pip install --quiet -e '.[test]'
	@touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	$(BIN)/xkld demo demo

# In as many processes as there are cores, a file of tests in one of them. Python keeps what it compiled, also where the
# machine says not to: each process, and each that a test starts, would compile everything again.
test test-long: export PYTHONDONTWRITEBYTECODE :=

test: lint
	$(BIN)/python -m pytest -m "not slow" -n auto --dist loadfile

# The campaigns come first, in the order of tests/conftest.py.
test-long: lint
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

# Lines and branches that no quick test runs, processes that tests start included: none in domain/ and store/, 5 in 100
# of the whole at most. Half as long again as the tests by themselves.
coverage: $(VENV)/.installed-test
	rm -rf .coverage && mkdir .coverage
	$(BIN)/coverage run -m pytest -m "not slow" -n auto --dist loadfile
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --include='xkld/domain/*,xkld/store/*' --fail-under=100
	$(BIN)/coverage report --fail-under=95

# Whether the tests of money, targets, days and ID numbers notice each operator, comparison and number that is changed;
# FILES="xkld/domain/money.py" for some of them. Changes nothing on disk.
mutation: $(VENV)/.installed-test
	@PYTHONPATH=tests $(BIN)/python -m mutation $(FILES)

# What commands cost against the least that they could cost; PARTS="startup import" for some of it, --json for machines.
bench: $(VENV)/.installed-test
	@PYTHONPATH=tests $(BIN)/python -m scale.bench $(PARTS)

lint: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

tools:
	@if command -v soffice && command -v pdftoppm && fc-list | grep liberation2; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get; then \
	  apt-get update -qq && apt-get install -y --no-install-recommends $(DRAWING); \
	else \
	  echo "As root, install what draws the documents: apt-get install $(DRAWING)" >&2; exit 1; \
	fi >/dev/null

# LibreOffice gets a profile of its own: beside one that is already running it would do nothing, silently.
pictures: demo tools
	rm -rf pictures && mkdir -p pictures/profile
	soffice "-env:UserInstallation=file://$(CURDIR)/pictures/profile" \
	  --headless --convert-to pdf --outdir pictures demo/out/*.docx >/dev/null
	rm -rf pictures/profile
	for pdf in pictures/*.pdf; do pdftoppm -r 80 -png "$$pdf" "$${pdf%.pdf}" || exit 1; done
	@ls pictures

# Wheels for machines without a network: make bundle, or make bundle PLATFORM=linux.
PLATFORM ?= windows
bundle: $(VENV)/.installed-test
	@$(BIN)/python .ci/bundle/make_bundle.py $(PLATFORM)

clean:
	rm -rf $(VENV) demo pictures bundle
