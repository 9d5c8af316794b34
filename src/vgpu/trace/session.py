"""One trace from its beginning to its end: the folder of the records, and the thread that reads them."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType

from vgpu.guest.locate import build_id
from vgpu.trace.collect import Collector
from vgpu.trace.layout import Control
from vgpu.trace.report import Report

POLL_SECONDS = 0.05


class TraceError(RuntimeError):
    """A trace that cannot be made; the text says why."""


class Session:
    """While it is entered, records in ``folder`` go to the report; at its end all of them have."""

    def __init__(
        self, report: Report, *, limit: int, outer_only: bool = False, patience: float = 0.0, summary: bool = True
    ) -> None:
        """``limit``: bytes of records not read yet. ``patience``: see Collector. Raises TraceError."""
        self._report, self._summary = report, summary
        try:
            self.folder = Path(tempfile.mkdtemp(prefix="vgpu-trace-"))
            self._control = Control(self.folder, limit, outer_only)
        except OSError as error:
            raise TraceError(f"no folder for the records of the trace: {error}; set TMPDIR to one") from None
        self._collector = Collector(self.folder, self._control, report, build_id(), patience)
        self._stop = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._follow, name="trace", daemon=True)

    def __enter__(self) -> Session:
        self._report.started = time.monotonic_ns()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        try:
            if self._error is not None:
                raise self._error
            self._collector.finish()
            self._report.end(self._collector, self._summary)
        finally:
            self._control.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _follow(self) -> None:
        try:
            while not self._stop.is_set():
                if not self._collector.poll():
                    self._stop.wait(POLL_SECONDS)
                self._report.flush()
        except BaseException as error:  # a defect; the program goes on, and its end is where it is shown
            self._error = error
