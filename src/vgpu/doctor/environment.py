"""The environment as a child process sees it: what of it survives a shell, posix_spawn, and the loader itself."""

from __future__ import annotations

from collections.abc import Mapping

from vgpu.doctor.check import Finding, failed, ok, warning
from vgpu.doctor.probe import probe
from vgpu.doctor.situation import Situation

PREFIXES = ("LD_", "VGPU_", "CUDA_", "GGML_", "OLLAMA_")
# For a service's user who cannot run the interpreter that vgpu was installed with.
READABLE = "sudo python3 -m venv /opt/vgpu && sudo /opt/vgpu/bin/pip install vgpu   # a place that all users can read"
_SHELL = ("/bin/sh", "-c", 'exec "$@"', "sh")


def check(situation: Situation) -> tuple[dict[str, str] | None, list[Finding]]:
    """The variables with which further probes can be started (None: no process can), and the findings.

    Those are the situation's own, but without LD_PRELOAD when no process can be started with it.
    """
    variables = dict(situation.variables)
    findings = []
    plain = probe(situation, "environment", variables=variables, spawn=True)
    if not plain.done and "LD_PRELOAD" in variables:
        rest = {name: value for name, value in variables.items() if name != "LD_PRELOAD"}
        again = probe(situation, "environment", variables=rest, spawn=True)
        if again.done:
            line = plain.said
            findings.append(
                failed(
                    "environment.start",
                    "no process can be started with this LD_PRELOAD",
                    f"{plain.outcome}{f'; it said: {line}' if line else ''}; without LD_PRELOAD the same "
                    "process starts",
                    situation.without("LD_PRELOAD"),
                    preload=variables["LD_PRELOAD"],
                    stderr=plain.stderr[-2000:],
                )
            )
            variables, plain = rest, again
    if not plain.done:
        findings.append(
            failed(
                "environment.start",
                "no process can be started in this environment",
                f"{plain.outcome} {plain.said}".strip(),
                READABLE if plain.error else situation.without("LD_LIBRARY_PATH"),
                stderr=plain.stderr[-2000:],
            )
        )
        return None, findings
    ours = {name: value for name, value in variables.items() if name.startswith(PREFIXES)}
    shell = probe(situation, "environment", variables=variables, prefix=_SHELL)
    ways: dict[str, Mapping[str, str]] = {
        "execve": plain.values.get("variables", {}),
        "posix_spawn": plain.values.get("spawn.variables", {}),
        "/bin/sh -c": shell.values.get("variables", {}),
    }
    lost: dict[str, dict[str, str | None]] = {}
    for way, seen in ways.items():
        for name, value in ours.items():
            if seen.get(name) != value:
                lost.setdefault(way, {})[name] = seen.get(name)
    if lost:
        way, changed = next(iter(lost.items()))
        name = next(iter(changed))
        findings.append(
            failed(
                "environment.child",
                f"{name} does not reach a process that is started by {way}",
                f"there it is {changed[name]!r}"
                if changed[name] is not None
                else "it is taken out on the way"
                + (f"; {shell.outcome}" if not shell.done and way == "/bin/sh -c" else ""),
                "ls -l /bin/sh; env | grep -E '^(ENV|BASH_ENV)='   # a shell that is set-user-ID, or a start "
                "file, changes it",
                lost=lost,
            )
        )
    else:
        findings.append(
            ok(
                "environment.child",
                f"{len(ours)} variables reach a child by execve, posix_spawn and /bin/sh -c",
                variables=ours,
                ways=list(ways),
            )
        )
    if plain.values.get("secure"):
        findings.append(
            warning(
                "environment.secure",
                "processes started from here run in the loader's secure mode (AT_SECURE)",
                "the loader ignores LD_LIBRARY_PATH and LD_PRELOAD there",
                'sudo sh -c \'echo "$(vgpu env | sed -n s/^LD_LIBRARY_PATH=//p | cut -d: -f1)" > '
                "/etc/ld.so.conf.d/vgpu.conf && ldconfig'",
            )
        )
    return variables, findings
