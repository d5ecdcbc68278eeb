"""Draws the slip on which a woman crosses, alone, how she was received: questions with pictures, no code, no sign."""

from __future__ import annotations

from nsintake.documents.form_layout import FormLayout, Setter
from nsintake.documents.form_measures import THICK
from nsintake.documents.laid_out import LaidOut
from nsintake.documents.letter_parts import SetRule, stacked
from nsintake.documents.letter_pdf import Drawn, drawn
from nsintake.domain.form import FormLine, FormPart, PaperForm
from nsintake.domain.language import in_digits
from nsintake.domain.questions import Step


def draw(form: PaperForm) -> Drawn:
    """The slip as PDF and model; of ``form`` neither the code nor what is written by hand is drawn.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character the office's font cannot draw.
    """
    return drawn(lambda shaper: _SlipLayout(form, shaper).laid_out())


def part_of(heading: str, lines: tuple[tuple[str, str], ...], answers: tuple[tuple[str, str], ...]) -> FormPart:
    """The questions (picture and words), each with the same answers."""
    return FormPart(Step.READ_BACK, heading, tuple(FormLine(picture, words, answers) for picture, words in lines))


class _SlipLayout(FormLayout):
    def laid_out(self) -> LaidOut:
        """The whole slip."""
        width = self._page.width
        title = self._set(self._form.title, self._title, width, bold=True)
        high = len(title) * self._title.leading + 10
        self._page.put(high, stacked(title, self._title), [SetRule(0, high - 2, width, THICK)])
        for part in self._form.parts:
            self._part(part)
        for number, page in enumerate(self._pages, 1):
            setter = Setter(self._form.lang, self._shaper, page)
            setter.foot(self._form.footer, in_digits(f"{number} / {len(self._pages)}", self._form.lang))
            setter.practice(self._form.practice_mark)
        return LaidOut(self._form.lang, tuple(self._pages), form=True)
