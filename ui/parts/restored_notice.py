"""What a restore could not do: said at the end of a recovery, and on Today after a restore in a running station.

Object names below ``today.restored``: ``lost``, ``unproved``, ``unread``, ``aside`` and the button ``read``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from nsintake.services.backup import after_restore
from ui import background
from ui.acting import act
from ui.i18n import T, day, isolate
from ui.widgets.basics import Notice, Tone, button, clear, column, label, row

if TYPE_CHECKING:
    from nsintake.domain.after_restore import AfterRestore
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.backup.recovery import Restored


def restored_notices(done: Restored | AfterRestore, name: str) -> list[Notice]:
    """A notice for each thing that a restore could not do; ``name`` begins their names."""
    told: list[tuple[str, str, Tone]] = []
    if done.damaged:
        told.append(("lost", T("%Ln records did not open and are not in it.", "", done.damaged), Tone.WAITING))
    if done.unproved:
        words = T(
            "%Ln erasures noted on the stick could not be proved. Those files may be back: look for them, and "
            "erase again each that was erased.",
            "",
            done.unproved,
        )
        told.append(("unproved", words, Tone.URGENT))
    if done.unread:
        words = T(
            "%Ln records of the files that were here could not be read. What they said since is not known.",
            "",
            done.unread,
        )
        told.append(("unread", words, Tone.URGENT))
    if done.aside:
        words = T(
            "Not all that was entered here since could be read. The files that were here were not "
            "deleted: they are in {folder}. When nobody needs them any more, delete that folder.",
            folder=isolate(done.aside),
        )
        told.append(("aside", words, Tone.URGENT))
    return [Notice(words, tone, name=f"{name}.{part}") for part, words, tone in told]


class RestoredNotice(QWidget):
    """Nothing is to be seen of it but on Today of a keeper who restored a backup and has not read what came of it."""

    def __init__(self, signed_in: SignedIn) -> None:
        super().__init__()
        self._signed_in = signed_in
        self._column = column(8)
        self.setLayout(self._column)
        self.hide()

    def look(self) -> None:
        """Ask, in a worker, what is to be told."""
        signed_in = self._signed_in
        if signed_in.may(Permission.RESTORE):
            background.run(self, lambda: after_restore.read(signed_in), self._show, behind=True)

    def _show(self, said: AfterRestore | None) -> None:
        clear(self._column)
        self.setVisible(said is not None)
        if said is None:
            return
        self._column.addWidget(label(T("The backup of {day} was restored", day=day(said.day)), "heading"))
        for notice in restored_notices(said, "today.restored"):
            self._column.addWidget(notice)
        seen = button(T("I have seen it"), self._has_read, name="today.restored.read", icon="check")
        self._column.addLayout(row(seen, None))

    def _has_read(self) -> None:
        act(self, lambda: after_restore.has_read(self._signed_in), lambda _done: self._show(None))
