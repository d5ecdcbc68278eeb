"""Who did what, and whether the logs hold: for keepers those of the case files, for administrators that of accounts.

Object names: ``audit.table``, ``audit.verify``, ``audit.result``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QBoxLayout

from nsintake.services import audit
from ui import background
from ui.i18n import T, moment, number
from ui.models.rows import Column, Kind, Pill, Row
from ui.page import Page
from ui.widgets.basics import Card, Notice, Tone, button
from ui.widgets.data_table import DataTable

if TYPE_CHECKING:
    from nsintake.services.audit import AuditRow, Verified


def _verbs() -> dict[str, str]:
    return {
        "sign_in": T("Signed in"),
        "make_account": T("Made an account"),
        "roster": T("Saw the new list of accounts"),
        "approve": T("Approved an account"),
        "disable": T("Switched an account off"),
        "enable": T("Switched an account on"),
        "propose_role": T("Proposed a role"),
        "reset_password": T("Reset a password"),
        "change_password": T("Changed the own password"),
        "sign_account": T("Signed a change of an account"),
        "decline_account": T("Left an account as it was"),
        "make_keeper": T("Made a second keeper"),
        "rewrap": T("Gave restricted files to new keys"),
        "wording": T("Signed a text of the office"),
        "record": T("Recorded"),
        "consent": T("Consent given"),
        "withdraw": T("Consent withdrawn"),
        "view": T("Looked at"),
        "reveal": T("Revealed identity"),
        "link": T("Gave a reference"),
        "draft": T("Wrote a draft"),
        "release": T("Released"),
        "print": T("Printed"),
        "disclose": T("Said where it went"),
        "recall": T("Recalled"),
        "plan": T("Planned a meeting"),
        "agree": T("Agreed an action"),
        "held": T("Held a meeting"),
        "task": T("Made a task"),
        "done": T("Done"),
        "discard": T("Discarded"),
    }


def _files() -> dict[str, str]:
    return {"accounts": T("Accounts"), "liaison": T("Liaison"), "identity": T("Identity")}


def _file_word(name: str) -> str:
    short = name.removesuffix(".db")
    return _files().get(short, short)


class AuditPage(Page):
    """The log."""

    key: ClassVar[str] = "audit"
    scrolls: ClassVar[bool] = False

    def title(self) -> str:
        return T("Log")

    def subtitle(self) -> str:
        return T("Every entry is signed and chained to the one before.")

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("&Verify now"), self._verify, name="audit.verify", icon="shield"))
        self._result = Notice("", Tone.GOOD, name="audit.result")
        body.addWidget(self._result)
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="audit.table", describe=T("Log"))
        card.body.addWidget(self.table, 1)
        body.addWidget(card, 1)

    def on_shown(self, **_arguments: object) -> None:
        background.run(self, lambda: audit.entries(self.session), self.show_rows)

    def show_rows(self, rows: tuple[AuditRow, ...]) -> None:
        """Show entries, newest first."""
        verbs = _verbs()
        self.table.set_rows([_row(row, verbs) for row in rows])

    def _verify(self) -> None:
        self._result.show_text(T("Verifying every entry…"), Tone.WAITING)
        background.run_long(self, lambda _report: audit.verify_now(self.session), self._verified)

    def _verified(self, found: tuple[Verified, ...]) -> None:
        wrong = [one.file for one in found if not one.sound]
        if wrong:
            words = T(
                "Something does not hold in {files}. Record nothing more and call a keeper.",
                files=T(", ").join(_file_word(one) for one in wrong),
            )
            self._result.show_text(words, Tone.URGENT)
        else:
            count = sum(one.entries for one in found)
            self._result.show_text(T("All %Ln entries hold.", "", count), Tone.GOOD)


def _columns() -> list[Column]:
    return [
        Column("at", T("When"), share=4),
        Column("who", T("Who"), share=4),
        Column("what", T("What"), share=4),
        Column("file", T("File"), share=3),
        Column("holds", T("Holds"), Kind.PILL, share=2),
    ]


def _row(row: AuditRow, verbs: dict[str, str]) -> Row:
    holds = Pill(T("Yes"), Tone.GOOD) if row.counts else Pill(T("No"), Tone.URGENT)
    return Row(
        f"{row.file}/{number(row.number)}",
        {
            "at": moment(row.at),
            "who": row.actor,
            "what": verbs.get(row.verb, row.verb),
            "file": _file_word(row.file),
            "holds": holds,
        },
    )
