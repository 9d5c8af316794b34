"""The wheel's build hook: compile the C, put it into the wheel, and name the platform it runs on."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class NativeBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs for the wheel and for an editable install alike; a source distribution carries no binaries."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        path = Path(self.root, "src", "vgpu", "native_build.py")
        spec = importlib.util.spec_from_file_location("_vgpu_native_build", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # dataclasses look their module up there
        spec.loader.exec_module(module)
        module.build()
        build_data["pure_python"] = False
        build_data["tag"] = module.wheel_tag()
