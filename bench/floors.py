"""The floors below which a figure may not fall, and the table that shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Floor:
    """A bound on one figure: at least `bound`, or at most where `most` is set. None shows the figure without a
    bound."""

    figure: str
    bound: float | None
    what: str
    most: bool = False

    def met(self, value: float) -> bool:
        return self.bound is None or (value <= self.bound if self.most else value >= self.bound)


FLOORS = (
    Floor("sync_to_raw", 2.0, "synchronous call, p50 / raw Unix-socket ping-pong", most=True),
    Floor("sync_call_us_p50", None, "synchronous call (cuMemGetInfo), p50, us"),
    Floor("sync_call_us_p99", None, "synchronous call, p99, us"),
    Floor("raw_ping_pong_us_p50", None, "raw Unix-socket ping-pong of the same run, p50, us"),
    Floor("raw_ping_pong_us_p99", None, "raw ping-pong, p99, us"),
    Floor("launch_to_raw", 0.5, "one launch / raw ping-pong", most=True),
    Floor("launches_per_s", None, "launches per second (100 k, 4 parameters, one sync)"),
    Floor("copy_htod", 0.5, "host to device, 256 MiB / memcpy"),
    Floor("copy_dtoh", 0.5, "device to host, 256 MiB / memcpy"),
    Floor("copy_htod_first_touch", None, "host to device, first touch / memcpy"),
    Floor("decode_ratio_cuda13_Q8_0", 0.4, "decode / ggml's CPU backend, Q8_0, CUDA 13, CC 9.0"),
    Floor("decode_ratio_cuda13_Q4_0", 0.3, "decode, Q4_0, CUDA 13, CC 9.0"),
    Floor("decode_ratio_cuda12_Q8_0", 0.4, "decode, Q8_0, CUDA 12, CC 6.1"),
    Floor("decode_ratio_cuda12_Q4_0", 0.3, "decode, Q4_0, CUDA 12, CC 6.1"),
    Floor("prompt_ratio_cuda12_Q8_0", 0.3, "prompt / ggml's CPU backend, Q8_0, CUDA 12, CC 6.1"),
    Floor("prompt_ratio_cuda12_Q4_0", 0.3, "prompt, Q4_0, CUDA 12, CC 6.1"),
    Floor("prompt_ratio_cuda13_Q8_0", None, "prompt, Q8_0, CUDA 13, CC 9.0"),
    Floor("prompt_ratio_cuda13_Q4_0", None, "prompt, Q4_0, CUDA 13, CC 9.0"),
    Floor("first_token_s_cold", None, "first token, empty kernel cache, s"),
    Floor("first_token_s_warm", None, "first token, second run, s"),
    Floor("discovery_share_ms", 300.0, "our share of an Ollama discovery phase, the largest, ms", most=True),
    Floor("discovery_driver_load_ms", None, "of it: loading libcuda, ms"),
    Floor("discovery_driver_init_ms", None, "of it: cuInit (connecting, HELLO, DEVICE), ms"),
    Floor("discovery_driver_context_ms", None, "of it: the first context (a worker is forked), ms"),
    Floor("discovery_nvml_init_ms", None, "of it: nvmlInit, ms"),
    Floor("discovery_daemon_start_ms", None, "beside it: the start of vgpud until it can give workers, ms"),
    Floor("client_start_ms", None, "first CUDA call to first launch done, ms"),
)


def judged(figures: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return one row per floor: figure, value (None when it was not measured), floor, and whether it is met (None: no
    bound)."""
    rows = []
    for floor in FLOORS:
        value = figures.get(floor.figure)
        met = None if floor.bound is None else value is not None and floor.met(value)
        bound = None if floor.bound is None else f"{'<=' if floor.most else '>='} {floor.bound:g}"
        rows.append({"figure": floor.figure, "what": floor.what, "value": value, "floor": bound, "met": met})
    return rows


def table(rows: list[dict[str, Any]]) -> str:
    """Return the rows as text."""
    width = max(len(row["what"]) for row in rows)
    lines = [f"{'figure':{width}}  {'value':>12}  {'floor':>8}  result"]
    for row in rows:
        value = (
            "not measured"
            if row["value"] is None
            else f"{row['value']:,.3f}"
            if row["value"] < 1e4
            else f"{row['value']:,.0f}"
        )
        result = "" if row["met"] is None else "met" if row["met"] else "NOT MET"
        lines.append(f"{row['what']:{width}}  {value:>12}  {row['floor'] or '':>8}  {result}")
    return "\n".join(lines)
