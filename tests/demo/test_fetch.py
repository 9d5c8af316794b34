"""What the cache holds, and what is said when something cannot be fetched. No network."""

import json
import sys
from pathlib import Path

import pytest

from vgpu.demo import fetch

PACKAGES = {"node-llama-cpp": "1.2.3", "@scope/part": "1.2.3"}


def install(folder: Path, packages: dict[str, str]) -> None:
    for name, version in packages.items():
        (folder / "node_modules" / name).mkdir(parents=True)
        (folder / "node_modules" / name / "package.json").write_text(json.dumps({"version": version}))


def test_an_installation_counts_when_every_package_has_its_version(tmp_path: Path) -> None:
    assert not fetch._installed(tmp_path, PACKAGES)
    install(tmp_path, PACKAGES)
    assert fetch._installed(tmp_path, PACKAGES)
    assert not fetch._installed(tmp_path, {**PACKAGES, "node-llama-cpp": "1.2.4"})


def test_a_damaged_package_does_not_count(tmp_path: Path) -> None:
    install(tmp_path, PACKAGES)
    (tmp_path / "node_modules" / "node-llama-cpp" / "package.json").write_text("{")
    assert not fetch._installed(tmp_path, PACKAGES)


def test_vgpu_cache_names_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VGPU_CACHE", str(tmp_path))
    assert fetch.cache_folder() == tmp_path / "demo"


def test_a_failed_download_says_what_and_what_to_do(tmp_path: Path) -> None:
    fails = [sys.executable, "-c", "print('no route to host'); raise SystemExit(7)"]
    with pytest.raises(fetch.FetchError, match=r"(?s)npm \(exit 7\).*no route to host.*VGPU_CACHE"):
        fetch._fetch(fails, "npm", tmp_path)


def test_a_failed_installation_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise fetch.FetchError("no")

    monkeypatch.setattr(fetch, "_fetch", fail)
    monkeypatch.setattr(fetch, "_node_folder", lambda: tmp_path)
    with pytest.raises(fetch.FetchError):
        fetch._npm_install(tmp_path / "client", PACKAGES)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_client_is_refused_by_name() -> None:
    with pytest.raises(fetch.FetchError, match="cuda11"):
        fetch.client("cuda11", lambda line: None)
