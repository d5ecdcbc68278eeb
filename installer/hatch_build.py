"""Builds the wheel's data: compiled translations and the resources, under ``nsintake/_data/``.

A checkout reads ``resources/`` and ``translations/`` in place, so an editable install returns at once. The wheel must
never contain anything that this file did not put there by name.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
DATA = "nsintake/_data"


def lrelease() -> Path:
    """The lrelease program that comes with PySide6 in the running environment."""
    import PySide6  # noqa: PLC0415 - heavy, and only needed when translations are compiled

    folder = Path(PySide6.__file__).parent
    for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"):
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError("lrelease is not in the PySide6 package")


def compile_translations(source: Path, target: Path) -> list[Path]:
    """Compile every ``.ts`` of ``source`` into ``target``; the ``.qm`` files, sorted by name."""
    target.mkdir(parents=True, exist_ok=True)
    made = []
    program: Path | None = None
    for ts in sorted(source.glob("*.ts")):
        program = program or lrelease()
        qm = target / f"{ts.stem}.qm"
        subprocess.run([program, "-silent", ts, "-qm", qm], check=True)
        made.append(qm)
    return made


class DataHook(BuildHookInterface[Any]):
    """Adds resources and compiled translations to a standard wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it packs; ``version`` is ``standard`` or ``editable``."""
        if version == "editable":
            return
        self._scratch = tempfile.TemporaryDirectory(prefix="nsintake-qm-")
        include = build_data["force_include"]
        for qm in compile_translations(ROOT / "translations", Path(self._scratch.name)):
            include[str(qm)] = f"{DATA}/translations/{qm.name}"
        for path in sorted((ROOT / "resources").rglob("*")):
            if path.is_file():
                include[str(path)] = f"{DATA}/resources/{path.relative_to(ROOT / 'resources').as_posix()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Called by hatchling after the wheel is written."""
        if version != "editable":
            self._scratch.cleanup()
