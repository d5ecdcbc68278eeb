"""Steps 2, 4 and 5: somebody's name, what she signs in as, and her own password, typed by herself."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from nsintake.domain.language import Lang
from nsintake.services.founding import founding
from ui import i18n
from ui.i18n import T
from ui.pages.founding.parts import StepCard
from ui.parts.new_password import NewPassword
from ui.widgets.basics import quiet
from ui.widgets.fields import TextField


class PersonStep(StepCard):
    """Values: ``display_name``, ``login``, ``password``, ``password_again``."""

    def __init__(
        self, heading: str, words: str, *, name: str, way_on: str, office: str = "", leave_out: str = ""
    ) -> None:
        super().__init__(heading, words, name=name)
        self._office = office
        self._leaning: tuple[str, ...] = (office,)
        lang: Lang = i18n.language()
        who = self.take(TextField("display_name", T("Name, as colleagues know her"), required=True, limit=60))
        login = self.take(TextField("login", T("Name to sign in with"), required=True, limit=40, ltr=True))
        self.password = NewPassword(
            lambda typed: founding.strength(typed, *self._leaning), lambda: founding.five_words(lang)
        )
        for field in self.password.fields:
            self.form.add(field)
        self.add(self.password)
        who.changed.connect(self._named)
        login.changed.connect(self._named)
        self.skip: QPushButton | None = quiet(leave_out, name="founding_skip") if leave_out else None
        self.end(way_on, *([self.skip] if self.skip is not None else []))

    def _named(self) -> None:
        self._leaning = (self._office, *(str(self.form.fields[name].raw()) for name in ("display_name", "login")))
