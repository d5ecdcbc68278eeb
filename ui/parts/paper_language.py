"""In which language a paper is: that of the window unless another is chosen."""

from __future__ import annotations

from nsintake.domain.language import Lang
from ui import i18n
from ui.i18n import T
from ui.widgets.fields import ChoiceField
from ui.words.values import language_word


class PaperLanguage(ChoiceField):
    """The choice; its object names are those of a field called ``name``."""

    def __init__(self, name: str = "lang") -> None:
        super().__init__(name, T("Language of the paper"), [(lang.value, language_word(lang.value)) for lang in Lang])
        self.set_raw(i18n.language().value)

    def lang(self) -> Lang:
        """The language that is chosen."""
        return Lang(self.raw() or i18n.language().value)
