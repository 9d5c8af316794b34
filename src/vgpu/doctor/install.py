"""vgpu itself: are its libraries there, whole, of one build, and readable for who runs the program."""

from __future__ import annotations

from collections.abc import Iterator

from vgpu.doctor.check import Finding, failed, ok
from vgpu.doctor.elf import Elf, ElfError
from vgpu.doctor.environment import READABLE
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.situation import Situation
from vgpu.guest.locate import LIBRARIES, build_id, missing, native_folder

_BUILD = "python3 -m vgpu.native_build   # needs gcc; or install vgpu's wheel again"


def check(situation: Situation) -> Iterator[Finding]:
    """Raises NotBuiltError when nothing was built."""
    folder = native_folder()
    absent = missing()
    if absent:
        yield failed(
            "install.libraries",
            f"{folder} lacks {', '.join(absent)}",
            "the build did not finish, or files were removed",
            _BUILD,
            missing=list(absent),
        )
    for name in LIBRARIES:
        if name in absent:
            continue
        try:
            elf = Elf(folder / name)
            if elf.soname != name:
                raise ElfError(f"its SONAME is {elf.soname or 'missing'}")
        except ElfError as error:
            yield failed("install.libraries", f"{folder / name} is damaged", str(error), _BUILD)
            continue
        if owner(folder / name) is not Owner.OURS:
            yield failed(
                "install.libraries",
                f"{folder / name} is not of this build ({build_id()[:16]})",
                "libraries of two builds are in one folder",
                _BUILD,
            )
        elif not situation.user.may(folder / name, 4):
            yield failed(
                "install.libraries",
                f"user {situation.user.name} may not read {folder / name}",
                "its mode or that of a folder above it forbids it",
                READABLE,
            )
            return
        else:
            continue
    if not absent:
        yield ok(
            "install.libraries",
            f"{len(LIBRARIES)} libraries of build {build_id()[:16]} in {folder}",
            folder=str(folder),
            build_id=build_id(),
        )
