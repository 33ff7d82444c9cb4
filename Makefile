# Two commands for a fresh machine with Python 3.11, venv and make: `make demo` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test lint pictures tools clean

$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	touch $@

# A stamp for each kind of install: a second run installs nothing.
$(VENV)/.installed: pyproject.toml xkld/__init__.py | $(VENV)/.made
	$(BIN)/python -m pip install --quiet -e .
	touch $@

$(VENV)/.installed-test: pyproject.toml xkld/__init__.py | $(VENV)/.made
	$(BIN)/python -m pip install --quiet -e '.[test]'
	touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	$(BIN)/xkld demo demo

test: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest

# Programs of Debian that draw the documents: LibreOffice, a PDF to PNG converter, and metric twins of Times New Roman.
tools:
	@command -v soffice >/dev/null && command -v pdftoppm >/dev/null && fc-list | grep -q liberation2 || \
	  { apt-get update -qq && apt-get install -y --no-install-recommends libreoffice-writer libreoffice-calc fonts-liberation2 poppler-utils fontconfig; }

pictures: demo tools
	rm -rf pictures && mkdir -p pictures
	soffice --headless --convert-to pdf --outdir pictures demo/out/*.docx >/dev/null
	for pdf in pictures/*.pdf; do pdftoppm -r 80 -png "$$pdf" "$${pdf%.pdf}"; done
	@ls pictures

clean:
	rm -rf $(VENV) demo pictures
