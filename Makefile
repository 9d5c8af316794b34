# Two commands for a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test test-all bench lint fuzz ptx generate native clean

$(STAMP): pyproject.toml hatch_build.py
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[demo,test]'
	touch $@

native: $(STAMP)
	$(BIN)/python -m vgpu.native_build

demo: native
	$(BIN)/vgpu demo

test: native lint
	$(BIN)/python -m pytest -m 'not slow'

test-all: native lint
	VGPU_TEST_EXPLORE=1 $(BIN)/python -m pytest

bench: native
	$(BIN)/python -m bench

lint: native
	$(BIN)/ruff check src tests bench
	$(BIN)/mypy
	$(BIN)/python -m vgpu.link.generate --check
	$(BIN)/python -m vgpu.api.generate --check

generate: $(STAMP)
	$(BIN)/python -m vgpu.link.generate
	$(BIN)/python -m vgpu.api.generate

fuzz: native
	$(BIN)/python -m tests.fuzz

ptx:
	$(MAKE) -C tests/programs ptx

clean:
	rm -rf build dist src/vgpu/_native
