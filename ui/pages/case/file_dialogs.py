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
from ui.widgets.basics import label
from ui.widgets.fields import ChoiceField, RadioField, TextField
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.cases.restriction import FileAccess

_ALL, _SOME = "all", "some"


class AccessDialog(AskingDialog):
    """Who may open a file. ``then`` gets the ids of those she accepts, or None for everybody who runs intakes."""

    def __init__(
        self, parent: QWidget, access: FileAccess, own_uid: str, then: Callable[[tuple[str, ...] | None], object]
    ) -> None:
        super().__init__(parent, T("Who may open her file?"), name="case.access_dialog", yes=T("&Set this"))
        self._then = then
        self.body.addWidget(label(T("Ask her. What somebody has read before, no lock takes back."), "soft"))
        everybody = T("Whoever works with women here can help her when she comes.")
        chosen = T(
            "For everybody else it is as if it were not there. The keepers can always open it: {keepers}.",
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
        accepted = {one.uid for one in access.people}
        for one in (*access.people, *access.others):
            box = QCheckBox(T("{name} (you)", name=one.name) if one.uid == own_uid else one.name)
            box.setObjectName(f"case.accept.{one.uid}")
            box.setAccessibleName(box.text())
            box.setChecked(one.uid in accepted or one.uid == own_uid)
            box.setEnabled(one.uid != own_uid)
            inner.addWidget(box)
            self.boxes[one.uid] = box
        self.body.addWidget(self._people)
        alone = T(
            "If nobody else may open it, a keeper reads and signs her letters, and nobody else can help her while you "
            "are away."
        )
        self._alone = label(alone, "small")
        self.body.addWidget(self._alone)
        self._refresh()

    def _refresh(self) -> None:
        some = self.choice.raw() == _SOME
        self._people.setVisible(some)
        self._alone.setVisible(some)
        self.fit()

    def confirmed(self) -> None:
        chosen = tuple(uid for uid, box in self.boxes.items() if box.isChecked())
        self.accept()
        self._then(chosen if self.choice.raw() == _SOME else None)


class ForgetDialog(AskingDialog):
    """Before the words that must never appear are erased. ``then`` is called once somebody confirmed."""

    def __init__(self, parent: QWidget, then: Callable[[], object]) -> None:
        heading = T("Erase the words that must never appear?")
        super().__init__(parent, heading, name="case.forget_dialog", yes=T("&Erase the words"), kind="danger")
        self._then = then
        for line in (
            T("They served only to keep papers free of them. Once no letter of hers can leave they are not needed."),
            T("What she is called goes with them; her names and numbers stay, so that she is found again."),
            T("A letter made later has a weaker check. Backups made before hold the words until they are replaced."),
        ):
            self.body.addWidget(label(line))

    def confirmed(self) -> None:
        self.accept()
        self._then()


class HandOverDialog(AskingDialog):
    """Who takes a file, and why. ``then`` gets her id and the reason."""

    def __init__(self, parent: QWidget, access: FileAccess, then: Callable[[str, HandOver], object]) -> None:
        super().__init__(parent, T("Hand this file over"), name="case.hand_over_dialog", yes=T("&Hand it over"))
        self._then = then
        lines = [T("What was due for {name} becomes due for her.", name=access.worker.name)]
        if access.restricted:
            lines.append(T("The file is sealed anew: {name} can no longer open it.", name=access.worker.name))
        for line in lines:
            self.body.addWidget(label(line, "soft"))
        people = {one.uid: one.name for one in (*access.people, *access.others, *access.keepers)}
        people.pop(access.worker.uid, None)
        self.to = ChoiceField("case_hand_over_to", T("Who takes it"), list(people.items()), required=True)
        reasons = [(one.value, words.hand_over_word(one.value)) for one in HandOver]
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
            T("Backups made before today still hold her, sealed. Afterwards you see which sticks to destroy."),
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
