"""Step 1: what the office is called, its language, and whether other accounts of the computer use the station."""

from __future__ import annotations

from pathlib import Path

from nsintake.domain.language import Lang
from ui.i18n import T, isolate, language_name
from ui.pages.founding.parts import StepCard
from ui.widgets.basics import label, quiet
from ui.widgets.fields import CheckField, RadioField, TextField


class OfficeStep(StepCard):
    """Values: ``office``, ``office_lang`` (code), ``shared`` (bool)."""

    def __init__(self, folder: Path, lang: Lang) -> None:
        super().__init__(
            T("The office"),
            T(
                "Set aside an hour, without visitors. You need the administrator in the same room, and six blank "
                "papers with a pen: three sheets of digits are copied by hand, two copies each."
            ),
            name="founding_office",
        )
        self.take(TextField("office", T("What the office is called"), required=True, limit=60))
        languages = [(each_lang.value, language_name(each_lang)) for each_lang in Lang]
        self.take(RadioField("office_lang", T("The language it works in"), languages, required=True, across=True))
        self.form.fields["office_lang"].set_raw(lang.value)
        shared = CheckField("shared", T("Other accounts of this computer use this station too"))
        shared.set_help(
            T(
                "The folder is opened to their group, and each account types the site sheet once. Leave it out if "
                "everybody uses this one account."
            )
        )
        self.take(shared)
        self.add(label(T("The station will be in {folder}", folder=isolate(str(folder))), "small"))
        self.back = quiet(T("Back"), name="founding_back", icon="back")
        self.end(T("Go on"), self.back)
