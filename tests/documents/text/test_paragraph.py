"""Lines: broken where they may be, in visual order, nothing lost."""

from __future__ import annotations

import random

import pytest

from nsintake.documents.text import line_break
from nsintake.documents.text.font import Weight
from nsintake.documents.text.paragraph import Span, TextLine, clean, set_paragraph
from nsintake.documents.text.shaping import Shaper

AR = "\u0643\u062a\u0628 \u0625\u0644\u064a\u0646\u0627"


def _set(*spans: Span, rtl: bool = False, width: float = 300.0) -> list[TextLine]:
    return set_paragraph(spans, Shaper(), rtl=rtl, size=11, width=width)


def _words(lines: list[TextLine]) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in lines]


def test_no_line_is_wider_than_its_room_and_no_word_is_lost() -> None:
    chance = random.Random(3)
    for _ in range(60):
        text = " ".join(chance.choice(["office", AR, "+964 770 123 4567", "a", "@handle"]) for _ in range(40))
        width = chance.uniform(90, 400)
        for rtl in (False, True):
            lines = _set(Span(text), rtl=rtl, width=width)
            assert all(line.width <= width + 0.01 for line in lines)
            assert "".join("".join(_words(lines)).split()) == "".join(text.split())


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
@pytest.mark.parametrize("rtl", [True, False])
def test_a_joiner_turns_no_line_around(joiner: str, rtl: bool) -> None:
    text = f"{AR} \u0645\u06cc{joiner}\u062e\u0648\u0627 {AR}"
    (line,) = _set(Span(text), rtl=rtl)
    assert [(run.text, run.rtl) for run in line.runs] == [(text, True)]


def test_runs_of_a_line_stand_side_by_side_without_gap_or_overlap() -> None:
    lines = _set(Span(f"{AR} @handle_x {AR} (12.5) "), Span("bold", Weight.BOLD), rtl=True, width=170)
    for line in lines:
        edge = 0.0
        for run in sorted(line.runs, key=lambda run: run.x):
            assert run.x == pytest.approx(edge)
            edge = run.x + run.width
        assert edge == pytest.approx(line.width)


def test_an_arabic_line_starts_at_the_right_and_a_handle_inside_runs_to_the_right() -> None:
    (line,) = _set(Span(AR + " "), Span("@handle_x", verbatim=True), Span(" " + AR), rtl=True)
    first, handle, last = line.runs
    assert first.x > handle.x > last.x
    assert (first.rtl, handle.rtl, handle.text) == (True, False, "@handle_x")


@pytest.mark.parametrize("rtl", [True, False])
def test_verbatim_stretches_that_touch_keep_their_order(rtl: bool) -> None:
    """Each is an island of its own: without the isolates between them the digits would change sides."""
    (line,) = _set(Span("@" + AR.split(maxsplit=1)[0], verbatim=True), Span("2026", verbatim=True), rtl=rtl)
    handle, year = line.runs
    assert (handle.x > year.x) is rtl
    assert min(run.x for run in line.runs) == 0.0
    assert line.width == pytest.approx(handle.width + year.width)


def test_what_is_verbatim_is_never_broken_and_its_spaces_do_not_break() -> None:
    for width in range(100, 200, 7):
        lines = _set(Span("word word "), Span("12 34 56 78", verbatim=True), width=float(width))
        assert "12\u00a034\u00a056\u00a078" in [run.text for line in lines for run in line.runs]


def test_a_line_may_end_after_a_dash_between_words_but_not_before_a_minus() -> None:
    assert line_break.opportunities("follow-up -5") == [7, 10]


def test_a_short_last_line_is_filled_up_where_that_costs_no_line() -> None:
    text = "This letter was made with the express consent of the requester to share these facts and nothing x"
    lines = _set(Span(text), width=460)
    assert len(lines) == 2
    assert lines[-1].runs[0].text != "x"


def test_typed_line_ends_are_kept_and_an_empty_paragraph_is_one_empty_line() -> None:
    assert _words(_set(Span("one\n\ntwo\n"))) == ["one", "", "two"]
    assert _set(Span("")) == [TextLine((), 0.0)]
    assert _set(Span("\n")) == [TextLine((), 0.0)]


def test_a_word_wider_than_the_line_is_cut_between_letters() -> None:
    lines = _set(Span("a" * 200), width=100)
    assert len(lines) > 3
    assert "".join(_words(lines)) == "a" * 200
    assert len(_set(Span("abc"), width=0.5)) == 3


def test_what_comes_with_the_text_and_is_not_text_is_dropped() -> None:
    assert clean("a\u202eb\u2066c\u200f\tde\u00adf\ufeff") == "abc def"
    assert clean("\ufefb \ufdf2") == "\u0644\u0627 \u0627\u0644\u0644\u0647"
    assert clean("\u0645\u06cc\u200c\u062e") == "\u0645\u06cc\u200c\u062e"


def test_text_of_both_weights_keeps_them() -> None:
    (line,) = _set(Span("plain "), Span("bold", Weight.BOLD))
    assert [run.weight for run in line.runs] == [Weight.REGULAR, Weight.BOLD]
