"""The coverage page: which functions of NVIDIA's libraries vgpu answers, and which it only names."""

from __future__ import annotations

from collections.abc import Sequence

from vgpu.api.table import Function, Table


def _row(functions: Sequence[Function]) -> tuple[int, int]:
    done = {f.name for f in functions if f.implemented}
    threads = {f.name for f in functions if f.kind == "thread" and f.name.rsplit("_", 1)[0] in done}
    return len({f.name for f in functions}), len(done) + len(threads)


def coverage_page(tables: Sequence[Table]) -> str:
    """Markdown: one row per library, then the names that are implemented, per library."""
    out = [
        "# Coverage\n\nGenerated from the tables in `src/vgpu/api/` by `make generate`; do not edit.\n\n"
        "Every name that NVIDIA's library exports is exported. A function that is not implemented returns its\n"
        "library's \"not supported\" (801 for the driver and the runtime, 15 for cuBLAS, 3 for NVML) and is named\n"
        "once per process on stderr; `VGPU_QUIET=1` silences that line. No stub returns success.\n\n"
        "| library | exported | implemented |\n|---|---:|---:|\n"
    ]
    for table in tables:
        for major in table.majors or (0,):
            total, done = _row(table.exports(major))
            out.append(f"| `{table.soname.format(major=major)}` | {total} | {done} |\n")
    for table in tables:
        names = sorted({f.name for f in table.functions if f.implemented})
        if names:
            out.append(f"\n## {table.soname.replace('{major}', '12/.13')}\n\n")
            out.append(", ".join(f"`{name}`" for name in names) + "\n")
    return "".join(out)
