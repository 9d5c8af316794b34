"""Short logs of Ollama, hand-made in the form of its lines, and a fake of what vgpud and /proc say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vgpu.guest.locate import build_id
from vgpu.ollama.verification import log
from vgpu.ollama.verification.api import Loaded, address
from vgpu.ollama.verification.evidence import Evidence, Options, Request
from vgpu.ollama.verification.processes import Library, Process
from vgpu.ollama.verification.verdict import Verdict, judge

UUID = "GPU-12345678-1234-1234-1234-123456789abc"
NAME = "NVIDIA H100 80GB HBM3"


def record(message: str, level: str = "INFO", at: float = 0.0, **attributes: object) -> str:
    """One record in Go's text form; ``at`` in seconds after noon."""
    words = [f"time=2026-03-01T12:00:{at:06.3f}+01:00", f"level={level}", "source=file.go:1", f"msg={quoted(message)}"]
    return " ".join([*words, *(f"{name}={quoted(str(value))}" for name, value in attributes.items())])


def quoted(text: str) -> str:
    """A value as Go's text handler writes it (for ASCII)."""
    if text and all(c.isprintable() and c not in ' "=' for c in text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def begin(version: str = "0.17.0", at: float = 0.0) -> list[str]:
    return [
        record("server config", at=at, env="map[CUDA_VISIBLE_DEVICES: OLLAMA_HOST:http://127.0.0.1:11434]"),
        record(f"Listening on 127.0.0.1:11434 (version {version})", at=at + 0.1),
        record("discovering available GPUs...", at=at + 0.2),
    ]


def took(seconds: str, folder: str = "cuda_v12", **more: object) -> str:
    paths = f"[/usr/local/lib/ollama /usr/local/lib/ollama/{folder}]"
    return record("bootstrap discovery took", "DEBUG", 0.5, duration=seconds, OLLAMA_LIBRARY_PATH=paths, **more)


def evaluating(count: int) -> str:
    text = "evaluating which, if any, devices to filter out"
    return record(text, "DEBUG", 0.8, initial_count=count)


def verifying(compute: str = "9.0", identity: str = UUID) -> str:
    return record(
        "verifying if device is supported", "DEBUG", 0.8, library="/usr/local/lib/ollama/cuda_v12", description=NAME,
        compute=compute, id=identity, pci_id="0000:00:05.0",
    )  # fmt: skip


def filtered() -> str:
    return record("filtering device which didn't fully initialize", "DEBUG", 1.0, id=UUID, library="CUDA")


def inference(identity: str = UUID, **more: object) -> str:
    values: dict[str, object] = {
        "filter_id": "", "library": "CUDA", "compute": "9.0", "name": "CUDA0", "description": NAME,
        "libdirs": "ollama,cuda_v12", "driver": "12.8", "pci_id": "0000:00:05.0", "type": "discrete",
        "total": "8.0 GiB", "available": "7.9 GiB",
    }  # fmt: skip
    return record("inference compute", "INFO", 1.2, id=identity, **{**values, **more})


def inference_cpu() -> str:
    return record("inference compute", at=1.2, id="cpu", library="cpu", compute="", name="cpu", description="cpu")


def vram(text: str = "8.0 GiB") -> str:
    return record("vram-based default context", at=1.2, total_vram=text, default_num_ctx=4096)


def load(count: int = 5, total: int = 5) -> list[str]:
    """A model loaded by v0.17."""
    return [
        record("starting runner", at=5, cmd="/usr/local/bin/ollama runner --ollama-engine --model /m --port 41111"),
        record("starting ollama engine", at=5.1),
        record(f"offloaded {count}/{total} layers to GPU", at=5.2),
        record("model weights", at=5.3, device="CUDA0", size="12.3 MiB"),
        record("llama runner started in 0.84 seconds", at=5.9),
    ]


def load_server(count: int = 5, total: int = 5) -> list[str]:
    """A model loaded by v0.30 or later."""
    return [
        record("starting llama-server", at=5, cmd="/usr/local/lib/ollama/llama-server --model /m --port 41111"),
        "llama_model_load_from_file_impl: using device CUDA0 (NVIDIA H100 80GB HBM3) (0000:00:05.0) - 8000 MiB free",
        f"load_tensors: offloaded {count}/{total} layers to GPU",
        "load_tensors:        CUDA0 model buffer size =    12.34 MiB",
        record("llama-server started in 1.02 seconds", at=6.1),
    ]


def good(version: str = "0.17.0") -> list[str]:
    """A start in which all is well, with OLLAMA_DEBUG=1 or 2."""
    identity = UUID if version.startswith("0.1") else "0"
    loaded = load() if version.startswith("0.1") else load_server()
    return [
        *begin(version), took("302.1ms"), took("240.5ms", "cuda_v13"), evaluating(1), verifying(identity=identity),
        took("310ms", extra_envs=f"map[CUDA_VISIBLE_DEVICES:{identity}]"), inference(identity), vram(), *loaded,
    ]  # fmt: skip


def quiet(lines: list[str]) -> list[str]:
    """What is left of a log without OLLAMA_DEBUG."""
    return [line for line in lines if "level=DEBUG" not in line and "level=TRACE" not in line]


def daemon(**more: Any) -> dict[str, Any]:
    """What vgpud says, with one session of pid 77 that ran something."""
    session = {"session": 3, "pid": 77, "process": "/usr/local/bin/ollama", "kernels_launched": 120, "gemms": 4}
    device = {
        "name": NAME, "uuid": UUID, "pci_bus_id": "0000:00:05.0", "compute_capability": "9.0", "memory_total": 8 << 30,
    }  # fmt: skip
    return {"version": "0.1.0", "build_id": build_id(), "device": device, "sessions": [session]} | more


def libraries(build: str | None = None) -> tuple[Library, ...]:
    build = build_id() if build is None else build
    names = ("libcuda.so.1", "libcudart.so.12", "libcublas.so.12", "libcublasLt.so.12")
    ours = tuple(Library(f"/usr/lib/vgpu/{name}", build) for name in names)
    return (*ours, Library("/usr/local/lib/ollama/cuda_v12/libggml-cuda.so", ""))


ENVIRONMENT = {
    "LD_LIBRARY_PATH": "/usr/lib/vgpu",
    "LD_PRELOAD": " ".join(
        f"/usr/lib/vgpu/{name}" for name in ("libcudart.so.12", "libcudart.so.13", "libcublas.so.12", "libcublas.so.13")
    ),
    "VGPU_SOCKET": "/run/vgpu/vgpud.sock",
    "GGML_NO_BACKTRACE": "1",
}


def evidence(lines: list[str], version: str = "0.17.0", **more: Any) -> Evidence:
    """What is seen of a running Ollama in which, beside the log, all is well."""
    values: dict[str, Any] = {
        "version": version,
        "loaded": [Loaded("tiny:latest", 1000, 1000)],
        "server": Process(70, ("ollama", "serve"), ENVIRONMENT, ()),
        "runners": [Process(77, ("ollama", "runner", "--model", "/m"), ENVIRONMENT, libraries())],
        "socket": Path("/run/vgpu/vgpud.sock"),
        "daemon": daemon(),
        "request": Request("tiny:latest", "it is loaded", {"eval_count": 4, "response": "a b"}, "", 0.5, 30),
    }
    found = Evidence(Options(address("")), **(values | more))
    found.log = log.Log("ollama.log", log.to_lines("\n".join(lines)))
    found.start = log.last_start(found.log)
    return found


LD_SO = (
    "ERROR: ld.so: object '/usr/lib/vgpu/libcudart.so.12' from LD_PRELOAD cannot be preloaded "
    "(Permission denied): ignored."
)
NOTHING: dict[str, Any] = {"loaded": [], "runners": [], "request": None, "no_request": "no model is installed"}


def judged(lines: list[str], complete: bool = True, **more: Any) -> Verdict:
    return judge(evidence(lines, **more), complete)


def cpu_start(*lines: str, count: int = 0) -> list[str]:
    """A start that ends on the CPU, with lines of its discovery."""
    return [*begin(), *lines, evaluating(count), inference_cpu(), vram("0 B")]
