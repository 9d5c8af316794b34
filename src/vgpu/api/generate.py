"""Write the guest's generated C and the coverage page from the tables.

``python -m vgpu.api.generate`` rewrites them; with ``--check`` it writes nothing and exits 1 when a file differs from
what the tables say. What it writes:

- ``guest/include/vgpu_<api>.h``: types, constants and prototypes, for the hand-written C;
- ``guest/generated/<library>_stubs.c``: a weak definition of every export, which a hand-written one replaces;
- ``guest/generated/<library>_errors.c``: names and sentences of the error codes;
- ``guest/generated/libcuda_proc.c``: what cuGetProcAddress looks up;
- ``guest/generated/trace_<library>.c``: the wrappers of its traced twin;
- ``docs/coverage.md``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from vgpu.api import c_source, trace_source
from vgpu.api.coverage import coverage_page
from vgpu.api.table import TABLES, load, load_errors, load_values

PACKAGE = Path(__file__).resolve().parent.parent
ROOT = PACKAGE.parent.parent
# table -> folder of its library below guest/, which also names its generated files
FOLDERS = {
    "driver": "libcuda", "runtime": "libcudart", "cublas": "libcublas", "cublaslt": "libcublaslt", "nvml": "libnvml",
}  # fmt: skip


def outputs() -> dict[Path, str]:
    """Every generated file and what is to be in it."""
    files: dict[Path, str] = {}
    include, generated = PACKAGE / "guest" / "include", PACKAGE / "guest" / "generated"
    tables = [load(name) for name in TABLES if (PACKAGE / "api" / f"{name}.tbl").exists()]
    for table in tables:
        folder = FOLDERS[table.name]
        files[include / table.header] = c_source.header(table, load_values(table.name))
        files[generated / f"{folder}_stubs.c"] = c_source.stubs(table)
        files[generated / f"trace_{folder}.c"] = trace_source.twin(table)
        errors = load_errors(table.name)
        if errors:
            files[generated / f"{folder}_errors.c"] = c_source.errors(table, errors)
        if table.name == "driver":
            files[generated / "libcuda_proc.c"] = c_source.proc_table(table)
    files[ROOT / "docs" / "coverage.md"] = coverage_page(tables)
    return files


def main(argv: list[str]) -> int:
    stale = []
    for path, text in outputs().items():
        if path.exists() and path.read_text() == text:
            continue
        stale.append(path.relative_to(ROOT).as_posix())
        if "--check" not in argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    if "--check" in argv and stale:
        print(f"{', '.join(stale)}: not what the API tables say; run `make generate`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
