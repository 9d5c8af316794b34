"""What the documents name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_every_file_that_the_architecture_names_exists() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    named = set(re.findall(r"`([a-z_0-9/.]+\.(?:py|c|h|tbl))`", text))
    assert len(named) > 40
    files = [str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("*") if path.is_file()]
    missing = [name for name in named if not any(f"/{file}".endswith(f"/{name}") for file in files)]
    assert missing == []


def test_every_function_that_the_architecture_names_is_in_the_sources() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    named = {
        name
        for name in re.findall(r"`(_*[a-z]+[A-Za-z_0-9]*)`", text)
        if re.match(r"cu[A-Z]|cuda[A-Z]|__cuda|vgpu_", name)
    }
    assert {"cuInit", "cudaMalloc", "cuLaunchKernel", "vgpu_call"} <= named
    sources = "\n".join(path.read_text() for path in (ROOT / "src/vgpu/guest").rglob("*.c"))
    assert [name for name in sorted(named) if not re.search(rf"\b{name}(?:_v2)?\(", sources)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text())
    assert [target for target in targets if not (document.parent / target).exists()] == []
