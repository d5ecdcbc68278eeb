"""Ways to make a paper show what its words do not say, with file and model changed together and in agreement.

Whoever writes both writes the file from the model, so bytes, tables, fonts and runs all fit; only what is seen on the
page is another thing than what is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from nsintake.documents.forms_pdf import draw as draw_form
from nsintake.documents.laid_out import PAGE_WIDTH, LaidOut, LaidPage, LaidRun
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.marks import LaidMark
from nsintake.documents.pdf_file import write
from nsintake.documents.text.font import UNITS, Weight
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind
from nsintake.records.content import Content
from nsintake.services.wording.form_words import compose_form
from tests.attacks.drill_pdf import _rows, laid, raster
from tests.documents.letters import block, office_letter

SHAPER = Shaper()
HALVES = {Lang.EN: ("Zai", "nab"), Lang.AR: ("سند", "س"), Lang.CKB: ("سند", "س")}
"""Two halves of a name, the one that is read first in front; no letter joins over the cut."""
LINES = {
    Lang.EN: ("We do not ask for a visit.", "Nobody else has to know.", "Please answer soon."),
    Lang.AR: ("لا نطلب أي زيارة.", "لا يعلم بذلك أحد غيركم.", "نرجو الرد قريبا."),
    Lang.CKB: ("داوای سەردان ناکەین.", "کەسی تر نازانێت.", "تکایە زوو وەڵام بدەنەوە."),
}
"""Paragraphs of a line each."""
_LOW = 130.0
"""Where nothing is on the page of ``short``."""


def short(lang: Lang) -> Drawn:
    """A letter of one page with three paragraphs of a line each, and room below."""
    office = office_letter(lang, practice=False)
    wanted = (BlockKind.LETTERHEAD, BlockKind.META, BlockKind.ROW, BlockKind.SIGNATURE)
    taken: list[Block] = [known for known in office.blocks if known.kind in wanted][:9]
    words = [block(BlockKind.PARAGRAPH, words) for words in LINES[lang]]
    blocks = (*taken[:6], *words, *taken[6:], *(known for known in office.blocks if known.kind is BlockKind.SIGNATURE))
    return draw(Letter(LetterKind.REFERRAL, lang, "", tuple(blocks), office.footer, practice=False))


def width(run: LaidRun) -> float:
    """What a run takes, in points."""
    return SHAPER.shape(run.text, run.weight, rtl=run.rtl).width * run.size / UNITS


def forged(model: LaidOut) -> Drawn:
    """File and model, in agreement with each other."""
    return Drawn(write(model, SHAPER), model.canonical())


def at_line(model: LaidOut, number: int = 1) -> int:
    """Where the run of a paragraph stands among those of the first page."""
    wanted = LINES[model.lang][number]
    return next(i for i, run in enumerate(model.pages[0].runs) if run.text == wanted)


def beside(first: LaidRun, words: str, gap: float = 0.0, up: float = 0.0) -> LaidRun:
    """A run that is read on from another, ``gap`` points after it."""
    run = replace(first, text=words, y=round(first.y + up, 2))
    x = first.x - gap - width(run) if first.rtl else first.x + width(first) + gap
    return replace(run, x=round(x, 2))


def starting(run: LaidRun, words: str) -> LaidRun:
    """A run of these words from where another begins."""
    made = replace(run, text=words)
    return replace(made, x=round(run.x + width(run) - width(made), 2)) if run.rtl else made


def _instead(
    lang: Lang, place: Callable[[LaidRun, LaidRun], Sequence[LaidRun]], gap: float = 0.0, up: float = 0.0
) -> Drawn:
    """The two halves of a name in place of a line, as ``place`` orders them."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    first = starting(runs[at], HALVES[lang][0])
    runs[at : at + 1] = place(first, beside(first, HALVES[lang][1], gap, up))
    return forged(model)


def touching_backwards(lang: Lang) -> Drawn:
    """Two runs that touch and spell a name, the second written first."""
    return _instead(lang, lambda first, second: (second, first))


def a_gap_nobody_sees(lang: Lang) -> Drawn:
    """Less than a space between the halves, and read as two columns."""
    return _instead(lang, lambda first, second: (first, second), gap=2.2)


def a_gap_backwards(lang: Lang) -> Drawn:
    """The same, the second half first."""
    return _instead(lang, lambda first, second: (second, first), gap=2.2)


def half_a_point_lower(lang: Lang) -> Drawn:
    """Two lines by the file, one by the eye."""
    return _instead(lang, lambda first, second: (first, second), up=-0.4)


def halves_far_apart_in_the_file(lang: Lang) -> Drawn:
    """The second half is written at the end of the page."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    first = starting(runs[at], HALVES[lang][0])
    runs[at] = first
    runs.append(beside(first, HALVES[lang][1]))
    return forged(model)


def letter_by_letter(lang: Lang) -> Drawn:
    """Every letter of it a run, written from the end."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    letters = [starting(runs[at], "".join(HALVES[lang])[0])]
    for sign in "".join(HALVES[lang])[1:]:
        letters.append(beside(letters[-1], sign))
    runs[at : at + 1] = reversed(letters)
    return forged(model)


def stacked_letters(lang: Lang) -> Drawn:
    """Letter under letter, closer than lines stand."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    for i, sign in enumerate(reversed("".join(HALVES[lang]))):
        model.pages[0].runs.append(replace(run, text=sign, x=200.0, y=_LOW + 7.5 * i))
    return forged(model)


def lines_exchanged(lang: Lang) -> Drawn:
    """Two lines written the other way round than they stand."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    first, second = at_line(model, 0), at_line(model, 2)
    runs[first], runs[second] = runs[second], runs[first]
    return forged(model)


def columns_exchanged(lang: Lang) -> Drawn:
    """What stands at the end of a row is written first."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = next(i for i, run in enumerate(runs[:-1]) if run.weight is Weight.BOLD and run.y == runs[i + 1].y)
    runs[at], runs[at + 1] = runs[at + 1], runs[at]
    return forged(model)


def text_over_text(lang: Lang) -> Drawn:
    """A word over another of nearly the same place."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    model.pages[0].runs.append(replace(starting(run, "".join(HALVES[lang])), y=round(run.y + 1.0, 2)))
    return forged(model)


def dots_above(lang: Lang) -> Drawn:
    """Full stops over letters, as the dots of other letters."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    stops = [
        replace(run, text=".", size=8.0, rtl=False, x=round(run.x + 9.0 * i, 2), y=round(run.y + 7.2, 2))
        for i in range(3)
    ]
    model.pages[0].runs += stops
    return forged(model)


def marks_of_no_width(lang: Lang) -> Drawn:
    """Signs that take no room, set where they make other letters of those below."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    model.pages[0].runs.append(replace(run, text="\u0652", rtl=True, x=round(run.x + 20, 2)))
    return forged(model)


def a_raster_of_stops(lang: Lang) -> Drawn:
    """The name in dots, each a full stop."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    stop = replace(run, text=".", size=8.0, rtl=False)
    for x, y, long in _rows(raster("".join(HALVES[lang]))):
        model.pages[0].runs += [
            replace(stop, x=round(70 + 2.6 * (x + i), 2), y=round(_LOW + 4.9 * y, 2)) for i in range(long)
        ]
    return forged(model)


def in_the_margin(lang: Lang) -> Drawn:
    """Words where no letter has any, at the very foot of the page."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    model.pages[0].runs.append(replace(run, text="".join(HALVES[lang]), x=24.0, y=22.0))
    return forged(model)


def of_another_size(lang: Lang) -> Drawn:
    """A line of a size no letter is set in."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    runs[at] = starting(replace(runs[at], size=8.0), runs[at].text)
    return forged(model)


def _thin(words: str, scale: float) -> Iterator[tuple[float, float, float, float]]:
    for x, y, long in _rows(raster(words)):
        yield (round(70 + scale * x, 2), round(_LOW + scale * y, 2), round(scale * long, 2), scale)


def _with_rules(lang: Lang, rules: Sequence[tuple[float, float, float, float]]) -> Drawn:
    model = laid(short(lang).model)
    model.pages[0].rules += rules
    return forged(model)


def thin_rules(lang: Lang) -> Drawn:
    """The name drawn from rules, none thicker than one of ours."""
    return _with_rules(lang, list(_thin("".join(HALVES[lang]), 0.7)))


def long_hair_lines(lang: Lang) -> Drawn:
    """Lines for the hand, as long and thin as ours, one below the other until they are a black field."""
    return _with_rules(lang, [(70.0, round(_LOW + 0.4 * i, 2), 176.0, 0.4) for i in range(30)])


def block_letters(lang: Lang) -> Drawn:
    """An L and an I of two bars and one, each a side of no box."""
    return _with_rules(lang, [(80.0, _LOW, 0.7, 40.0), (80.0, _LOW, 60.0, 0.7), (150.0, _LOW, 0.7, 40.0)])


def boxes_that_spell(lang: Lang) -> Drawn:
    """Closed boxes in the shape of letters."""
    rules = []
    for x in (80.0, 140.0):
        rules += [(x, _LOW, 50.0, 0.7), (x, _LOW + 39.3, 50.0, 0.7), (x, _LOW, 0.7, 40.0), (x + 49.3, _LOW, 0.7, 40.0)]
    return _with_rules(lang, rules)


def _over(lang: Lang, lift: float, thick: float, count: int = 1, long: float | None = None) -> Drawn:
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    bars = [(run.x, round(run.y + lift + i * thick, 2), round(long or width(run), 2), thick) for i in range(count)]
    model.pages[0].rules += bars
    return forged(model)


def blacked_out(lang: Lang) -> Drawn:
    """A line under a black field: written, and not seen."""
    return _over(lang, -4.0, 2.0, 8)


def struck_through(lang: Lang) -> Drawn:
    """A sentence taken back by a stroke."""
    return _over(lang, 3.0, 0.7)


def struck_across_the_page(lang: Lang) -> Drawn:
    """The same with a rule as tables have them, from side to side."""
    model = laid(short(lang).model)
    run = model.pages[0].runs[at_line(model)]
    model.pages[0].rules.append((64.0, round(run.y + 3, 2), round(PAGE_WIDTH - 128, 2), 0.4))
    return forged(model)


def a_bar_that_makes_another_letter(lang: Lang) -> Drawn:
    """A short bar over a letter."""
    return _over(lang, 4.0, 0.7, long=5.0)


def a_point_for_a_dot(lang: Lang) -> Drawn:
    """A square the size of a dot below a letter."""
    return _over(lang, -3.0, 1.2, long=1.2)


def phone_halves_exchanged(lang: Lang) -> Drawn:
    """A number read in another order than it is seen in, about a space said to run to the left."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    if lang.rtl:
        last = replace(starting(runs[at], "٤"), text="123 4567", rtl=False)
        last = replace(last, x=400.0)
        space = replace(last, text=" ", rtl=True)
        space = replace(space, x=round(last.x - width(space), 2))
        first = replace(last, text="0770")
        first = replace(first, x=round(space.x - width(first), 2))
        runs[at : at + 1] = [last, space, first]
    else:
        first = starting(runs[at], "0770 ")
        runs[at : at + 1] = [beside(first, "123 4567"), first]
    return forged(model)


def words_exchanged_about_a_space(lang: Lang) -> Drawn:
    """Two words seen in another order than they are read in, the space with neither of them or with the second."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    first = starting(runs[at], HALVES[lang][0])
    space = replace(beside(first, " "), rtl=not first.rtl)
    last = beside(first, HALVES[lang][1], gap=width(space))
    if first.rtl:
        space = replace(space, x=round(first.x - width(space), 2))
    runs[at : at + 1] = [last, space, first]
    return forged(model)


def a_word_with_its_space_before_another(lang: Lang) -> Drawn:
    """The same, the space at the edge of the word that is written first."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    at = at_line(model)
    first = starting(runs[at], HALVES[lang][0])
    runs[at : at + 1] = [beside(first, f" {HALVES[lang][1]}"), first]
    return forged(model)


def a_second_foot(lang: Lang) -> Drawn:
    """A line of the page's foot written before everything else."""
    model = laid(short(lang).model)
    runs = model.pages[0].runs
    runs.insert(0, runs.pop())
    return forged(model)


FORGERIES: dict[str, Callable[[Lang], Drawn]] = {
    forgery.__name__: forgery
    for forgery in (
        touching_backwards,
        a_gap_nobody_sees,
        a_gap_backwards,
        half_a_point_lower,
        halves_far_apart_in_the_file,
        letter_by_letter,
        stacked_letters,
        lines_exchanged,
        columns_exchanged,
        text_over_text,
        dots_above,
        marks_of_no_width,
        a_raster_of_stops,
        in_the_margin,
        of_another_size,
        thin_rules,
        long_hair_lines,
        block_letters,
        boxes_that_spell,
        blacked_out,
        struck_through,
        struck_across_the_page,
        a_bar_that_makes_another_letter,
        a_point_for_a_dot,
        phone_halves_exchanged,
        words_exchanged_about_a_space,
        a_word_with_its_space_before_another,
        a_second_foot,
    )
}


# --- blank forms --------------------------------------------------------------------------------------------------


def _form(change: Callable[[LaidPage], None]) -> Drawn:
    """A blank form with its first page changed."""
    drawn = draw_form(compose_form(Content.of_program(), Lang.EN, "K7MQ-4XRT", recipient=None, practice=False))
    pages = []
    for page in json.loads(drawn.model)["pages"]:
        runs = [LaidRun(r["x"], r["y"], r["size"], Weight(r["font"]), r["rtl"], r["text"]) for r in page["runs"]]
        rules = [(x, y, wide, high) for x, y, wide, high in page["rules"]]
        pages.append(LaidPage(runs, rules, [LaidMark(**mark) for mark in page["marks"]]))
    change(pages[0])
    return forged(LaidOut(Lang.EN, tuple(pages), form=True))


def _box(x: float, y: float, thick: float = 1.2, side: float = 17.0) -> list[tuple[float, float, float, float]]:
    upper, last = round(y + side - thick, 2), round(x + side - thick, 2)
    return [(x, upper, side, thick), (x, y, side, thick), (x, y, thick, side), (last, y, thick, side)]


def _boxes_without_answers(page: LaidPage) -> None:
    page.rules += [rule for i in range(9) for rule in _box(100.0 + 20 * i, 70.0)]


def _hand_lines(page: LaidPage) -> None:
    page.rules += [(round(50 + 495.28 * 0.8, 2), 66.0 + i, round(495.28 * 0.2, 2), 0.5) for i in range(40)]


def _picture_over_text(page: LaidPage) -> None:
    run = page.runs[5]
    page.marks.append(LaidMark(page.marks[0].name, 50.0, run.y - 10, 38.0))


def _picture_of_another_size(page: LaidPage) -> None:
    page.marks[0] = page.marks[0]._replace(size=30.0)


def _words_of_two(page: LaidPage) -> None:
    first = starting(page.runs[5], HALVES[Lang.EN][0])
    page.runs[5:6] = [beside(first, HALVES[Lang.EN][1]), first]


def _struck(page: LaidPage) -> None:
    run = page.runs[5]
    page.rules.append((50.0, round(run.y + 4, 2), 495.28, 1.6))


FORMS: dict[str, Callable[[LaidPage], None]] = {
    "boxes without answers": _boxes_without_answers,
    "lines for the hand until they are a field": _hand_lines,
    "a picture over text": _picture_over_text,
    "a picture of another size": _picture_of_another_size,
    "two runs that spell a name": _words_of_two,
    "a sentence struck out": _struck,
}


def forged_form(what: str) -> Drawn:
    """A form changed in one of these ways, file and model in agreement."""
    return _form(FORMS[what])
