"""The questions asked before a file is opened to others, handed over, or erased. They call no service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nsintake.domain.case import HandOver
from nsintake.domain.codes import read_code
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.pages.case.file_card import names_of
from ui.widgets.basics import Notice, Tone, label
from ui.widgets.fields import ChoiceField, RadioField, TextField
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.cases.restriction import Colleague, FileAccess

_ALL, _SOME = "all", "some"


class AccessDialog(AskingDialog):
    """Who may open a file. ``then`` gets the ids of those she accepts, or None for everybody who runs intakes, and the
    ids of the keepers she does not want.

    Object names: ``case.accept.UID``, ``case.shut_to.UID``, ``case.shut_costs``.
    """

    def __init__(
        self,
        parent: QWidget,
        access: FileAccess,
        own_uid: str,
        then: Callable[[tuple[str, ...] | None, tuple[str, ...]], object],
    ) -> None:
        super().__init__(parent, T("Who may open her file?"), name="case.access_dialog", yes=T("&Set this"))
        self._then, self._access = then, access
        self.body.addWidget(label(T("Ask her. What somebody has read before, no lock takes back."), "soft"))
        nobody_else = T("Liaison officers and administrators can open no file, whatever you choose here.")
        self.body.addWidget(label(nobody_else, "soft", name="case.access.never"))
        everybody = T("Whoever works with women here can help her when she comes.")
        chosen = T(
            "For everybody else it is as if it were not there. The keepers can open it too, unless she does not want "
            "one of them: {keepers}.",
            keepers=names_of(access.keepers),
        )
        options = (
            (_ALL, T("Everybody who runs intakes"), everybody),
            (_SOME, T("Only those she accepts"), chosen),
        )
        self.choice = RadioField("case_access", T("Her answer"), options)
        self.choice.set_raw(_SOME if access.restricted else _ALL)
        self.choice.changed.connect(self._refresh)
        self.body.addWidget(self.choice)
        self._people = QWidget()
        inner = QVBoxLayout(self._people)
        inner.setContentsMargins(18, 0, 0, 0)
        self.boxes: dict[str, QCheckBox] = {}
        self.shut_boxes: dict[str, QCheckBox] = {}
        accepted = {person.uid for person in access.people}
        for colleague in (*access.people, *access.others):
            box = QCheckBox(T("{name} (you)", name=colleague.name) if colleague.uid == own_uid else colleague.name)
            box.setObjectName(f"case.accept.{colleague.uid}")
            box.setAccessibleName(box.text())
            box.setChecked(colleague.uid in accepted or colleague.uid == own_uid)
            box.setEnabled(colleague.uid != own_uid)
            inner.addWidget(box)
            self.boxes[colleague.uid] = box
        self.body.addWidget(self._people)
        alone = T(
            "If nobody else may open it, a keeper reads and signs her letters, and nobody else can help her while you "
            "are away."
        )
        self._alone = label(alone, "small")
        self.body.addWidget(self._alone)
        self.body.addWidget(self._keepers(own_uid))
        self._costs = Notice("", Tone.URGENT, name="case.shut_costs", title=T("What this costs"))
        self.body.addWidget(self._costs)
        self._refresh()

    def _keepers(self, own_uid: str) -> QWidget:
        """A box for each keeper she may not want. Whoever does this and the worker of the file stay on it."""
        access, held = self._access, QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label(T("Is there a keeper who must not open it?"), "label"))
        out = {keeper.uid for keeper in access.shut_to}
        for keeper in sorted((*access.keepers, *access.shut_to), key=lambda known: known.name):
            box = QCheckBox(T("Not {name}, a keeper", name=keeper.name))
            box.setObjectName(f"case.shut_to.{keeper.uid}")
            box.setAccessibleName(box.text())
            box.setChecked(keeper.uid in out)
            box.setEnabled(keeper.uid not in {own_uid, access.worker.uid})
            box.toggled.connect(lambda _on: self._refresh())
            inner.addWidget(box)
            self.shut_boxes[keeper.uid] = box
        return held

    def _shut_to(self) -> tuple[str, ...]:
        return tuple(uid for uid, box in self.shut_boxes.items() if box.isChecked())

    def _refresh(self) -> None:
        some = self.choice.raw() == _SOME
        self._people.setVisible(some)
        out, keepers = self._shut_to(), (*self._access.keepers, *self._access.shut_to)
        stay = tuple(keeper for keeper in keepers if keeper.uid not in out)
        gone = tuple(keeper for keeper in keepers if keeper.uid in out)
        self._alone.setVisible(some and bool(stay))
        self._costs.show_text(shut_costs(gone, stay) if gone else "")
        self.fit()

    def confirmed(self) -> None:
        chosen = tuple(uid for uid, box in self.boxes.items() if box.isChecked())
        self.accept()
        self._then(chosen if self.choice.raw() == _SOME else None, self._shut_to())


def shut_costs(gone: tuple[Colleague, ...], stay: tuple[Colleague, ...]) -> str:
    """What it costs to shut a file to these keepers, with those who stay on it."""
    said = T(
        "{names}: no key opens this file for them any more, and the two recovery sheets do not open it either. If "
        "everybody who is on it leaves or forgets her password, nobody ever opens it again. After a forgotten password "
        "somebody on the file lets her in again.",
        names=names_of(gone),
    )
    if not stay:
        more = T(
            "No keeper is on it then: whoever changes all keys or restores a backup has to leave this file behind, and "
            "it is lost."
        )
    else:
        more = T(
            "Only {names} can change all keys or restore a backup without leaving this file behind.",
            names=names_of(stay),
        )
    return T("{first} {second}", first=said, second=more)


class ForgetDialog(AskingDialog):
    """Before the words that must never appear are erased. ``then`` is called once somebody confirmed."""

    def __init__(self, parent: QWidget, then: Callable[[], object]) -> None:
        heading = T("Erase the words that must never appear?")
        super().__init__(parent, heading, name="case.forget_dialog", yes=T("&Erase the words"), kind="danger")
        self._then = then
        for line in (
            T("They served only to keep papers free of them. Once no letter of hers can leave they are not needed."),
            T("What she is called goes with them; her names and numbers stay, so that she is found again."),
            T("A letter made later has a weaker check. Backups made before contain the words until they are replaced."),
        ):
            self.body.addWidget(label(line))

    def confirmed(self) -> None:
        self.accept()
        self._then()


class HandOverFileDialog(AskingDialog):
    """Who takes a file, and why. ``then`` gets her id and the reason."""

    def __init__(self, parent: QWidget, access: FileAccess, then: Callable[[str, HandOver], object]) -> None:
        super().__init__(parent, T("Hand this file over"), name="case.hand_over_dialog", yes=T("&Hand it over"))
        self._then = then
        lines = [T("What was due for {name} becomes due for her.", name=access.worker.name)]
        if access.restricted:
            lines.append(T("The file is sealed again: {name} can no longer open it.", name=access.worker.name))
        for line in lines:
            self.body.addWidget(label(line, "soft"))
        people = [(colleague.uid, colleague.name) for colleague in access.could_take]
        self.to = ChoiceField("case_hand_over_to", T("Who takes it"), people, required=True)
        reasons = [(reason.value, words.hand_over_word(reason.value)) for reason in HandOver]
        self.reason = ChoiceField("case_hand_over_reason", T("Why"), reasons, required=True)
        for field in (self.to, self.reason):
            self.body.addWidget(field)

    def confirmed(self) -> None:
        if not self.holds(self.to, self.reason):
            return
        self.accept()
        self._then(self.to.raw(), HandOver(self.reason.raw()))


class EraseDialog(AskingDialog):
    """Before a file is erased: what goes, what stays for a while, and her code typed; ``then`` gets that code."""

    def __init__(self, parent: QWidget, code: str, *, planned: bool, then: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            T("Erase everything about her?"),
            name="case.erase_dialog",
            yes=T("&Erase for good"),
            kind="danger",
        )
        self._code, self._then = code, then
        for line in (
            T("Her name, what she told, her consent, letters, records and meetings go. Nobody can bring them back."),
            T("If printed papers are still out, only what is needed to get them back stays until then."),
            T("Backups made before today still contain her file, sealed. Afterwards you see which sticks to destroy."),
        ):
            self.body.addWidget(label(line))
        if planned:
            self.body.addWidget(
                label(T("A meeting is still planned. It goes too: tell those who would come."), "label")
            )
        self.typed = TextField(
            "case_erase_code",
            T("To be sure, type the code of this case: {code}", code=isolate(code)),
            ltr=True,
        )
        self.body.addWidget(self.typed)

    def confirmed(self) -> None:
        typed = self.typed.raw()
        if read_code(to_ascii_digits(typed)) != self._code:
            self.typed.set_error(words_for(UserFault("code_differs", field="typed")))
            self.typed.setFocus()
            self.fit()
            return
        self.accept()
        self._then(typed)
