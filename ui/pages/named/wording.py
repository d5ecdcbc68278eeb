"""The paragraph of a letter that names her, worded again while nobody has signed it; she hears it again then.

Object names: the fields ``named_text_LANG``, ``named.reword``.
"""

from __future__ import annotations

from collections.abc import Callable

from nsintake.domain.language import Lang, Wording
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, label, row
from ui.widgets.fields import MultilineField
from ui.widgets.form import Form
from ui.words import values as words
from ui.words.letters import dropped_words


class WordingCard(Card):
    """``then`` gets the paragraph in all languages."""

    def __init__(self, paragraph: Wording, then: Callable[[Wording], object]) -> None:
        super().__init__(T("Its paragraph"), name="named.wording")
        self._then = then
        lead = T("Without her name. Read the changes to her; whoever made them does not sign.")
        self.add(label(lead, "soft"))
        self._fields = {lang: self._field(lang, paragraph) for lang in Lang}
        for field in self._fields.values():
            field.changed.connect(self._say_dropped)
            self.add(field)
        self._dropped = Notice("", Tone.WAITING, name="named.dropped")
        self.add(self._dropped)
        self._say_dropped()
        self._form = Form(list(self._fields.values()))
        self.add(row(button(T("Keep these &words and check them"), self._press, name="named.reword"), None))

    @staticmethod
    def _field(lang: Lang, paragraph: Wording) -> MultilineField:
        title = T("A paragraph in {language}", language=words.language_word(lang.value))
        made = MultilineField(f"named_text_{lang.value}", title, rows=3, private=True)
        made.set_raw(paragraph.said_in(lang))
        return made

    def _wording(self) -> Wording:
        return Wording(**{lang.value: field.raw() for lang, field in self._fields.items()})

    def _say_dropped(self) -> None:
        self._dropped.show_text(dropped_words(self._wording()))

    def _press(self) -> None:
        if self._form.values() is not None:
            self._then(self._wording())
