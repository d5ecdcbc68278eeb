"""Acts about what must never be read on a paper: typed into a letter, proposed by an officer, a check that fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nsintake.masking.leak_check import Check
from tests.journeys.acts import _checked, _paragraph, _settle, _view, must
from tests.journeys.consent_acts import POLICE, _case, _record
from tests.journeys.leaks import bare
from tests.journeys.stage import Stage

LEAKS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("ar", "بنت الحجية زينب من الحود", ("زينب", "الحود"), "block"),
    ("ar", "تتصل زينــب بالمكتب مساء.", ("زينــب",), "block"),
    ("en", "Zainab calls the office in the evening.", ("Zainab",), "block"),
    ("en", "She is 17, came with her aunt.", ("17", "aunt"), "ask"),
)
"""A language, words typed into it, what of them must be found, and how strictly."""
VILLAGE = ("ar", "تسكن في القيارة.", "القيارة")
CLEAN = {
    "ar": "تطلب صاحبة الطلب أن يكون التواصل عبر المنظمة فقط.",
    "en": "She asks that contact be made only through NP.",
    "ckb": "",
}


def _write(stage: Stage, lang: str, text: str) -> Any:
    """Only this text, in this language; the letter as it is judged then."""
    for written in CLEAN:
        _paragraph(stage, written, text if written == lang else "")
    stage.press("letter.check")
    _checked(stage)
    return _view(stage)


def _stopped(stage: Stage, view: Any) -> None:
    heard = stage.seen("letter.heard.agreed")
    must(not view.papers and not view.may_be_heard, "no paper exists while something stops it")
    must(heard is None or not heard.isEnabled(), "nothing can be read to her while something stops it")


def stopped_in_free_text(stage: Stage) -> None:
    """Each way of naming her is stopped and shown to the worker; a check that fails stops too; her village asks."""
    stage.sign_in("intake")
    _case(stage)
    stage.press("case.letter")
    stage.press(f"case.office.{POLICE}")
    stage.until(lambda: stage.page_key() == "letter" and _view(stage) is not None, "the letter")
    for lang, text, wanted, tier in LEAKS:
        view = _write(stage, lang, text)
        found = {bare(finding.text): finding.tier.value for finding in view.findings if finding.stops}
        for word in wanted:
            hits = {strict for said, strict in found.items() if bare(word) in said or said in bare(word)}
            must(hits, f"{word} is found in {text}: {found}")
            must("block" in hits or tier == "ask", f"{word} stops for good: {found}")
        _stopped(stage, view)
        must(any(bare(wanted[0]) in bare(stage.said()) for _ in (0,)), "the worker sees which words")
    stage.shot("leak-stopped")
    _a_failing_check(stage)
    _her_village(stage)


def _a_failing_check(stage: Stage) -> None:
    """The check breaks: nothing is judged clean, and what was typed is still there."""
    kept = Check.run

    def broken(*_: object, **__: object) -> Any:
        raise RuntimeError

    Check.run = broken  # type: ignore[method-assign]
    try:
        _paragraph(stage, "en", "Words that nobody can judge.")
        stage.press("letter.check")
        stage.part("message_words")
        stage.shot("leak-check-fails")
        stage.press("message_yes")
        stage.quiet()
        page: Any = stage.flow.main.page() if stage.flow.main else None
        must(not page._view.papers, "no paper without a check")
        must("Not checked" in page.checked.text(), f"it is said that nothing was checked: {page.checked.text()}")
        must(page.editor.wording().en == "Words that nobody can judge.", "what was typed is still there")
    finally:
        Check.run = kept  # type: ignore[method-assign]


def _her_village(stage: Stage) -> None:
    """She lives in Qayyarah: the office's own name and address pass, the word in free text asks."""
    lang, text, village = VILLAGE
    view = _write(stage, lang, text)
    asked = [finding for finding in view.findings if bare(village) in bare(finding.text)]
    must(
        asked and all(finding.tier.value == "ask" and not finding.decided for finding in asked),
        f"the village asks: {asked}",
    )
    _stopped(stage, view)
    stage.shot("leak-village-asks")
    for written, words in CLEAN.items():
        _paragraph(stage, written, words)
    stage.press("letter.check")
    _checked(stage)
    _settle(stage)
    arabic = next(paper.text for paper in _view(stage).papers if paper.lang.value == "ar")
    must(bare(village) in bare(arabic), "letterhead and address name the town all the same")
    stage.press("letter.heard.agreed")
    stage.until(lambda: _view(stage).why_not == "second_person_needed", "a second person to be asked for")


def proposed_by_an_officer(stage: Stage) -> None:
    """She proposes the same words: they wait, and nothing on her screen says whether any of them is right."""
    stage.sign_in("liaison")
    _record(stage, stage.play.notes["reference"])
    before = stage.said()
    stage.choose("proposal_language", "ar")
    stage.write("proposal_text", LEAKS[0][1])
    stage.press("record.propose.send")
    stage.until(lambda: "Waits" in stage.said(), "the answer that it waits")
    stage.shot("proposed")
    after = stage.said()
    new = {line.strip() for line in after.splitlines()} - {line.strip() for line in before.splitlines()}
    must(not any("name" in line.casefold() and "resembl" in line.casefold() for line in new), f"no finding: {new}")


def dealt_with_by_intake(stage: Stage) -> None:
    """Intake edits it into a letter and sees it stopped."""
    stage.sign_in("intake")
    stage.press("today.week.fold")
    stage.open_row("today.week", stage.play.notes["reference"])
    stage.until(lambda: stage.page_key() == "proposals", "what was proposed")
    stage.press("proposals.take.0")
    stage.until(lambda: stage.page_key() == "letter" and _view(stage) is not None, "the letter")
    stage.quiet()
    must(_view(stage).why_not == "names_her", "the worker sees that it names her")
    _stopped(stage, _view(stage))
    stage.shot("proposal-stopped")


def revised_for_the_officer(stage: Stage) -> None:
    """The officer hears that it was revised, and nothing else."""
    stage.sign_in("liaison")
    _record(stage, stage.play.notes["reference"])
    stage.until(lambda: "Revised" in stage.said(), "the one answer")
    must("names" not in stage.said().casefold().split("propose words")[-1].split("records")[0], "nothing of a finding")


LEAK_ACTS: dict[str, Callable[[Stage], None]] = {
    "stopped_in_free_text": stopped_in_free_text,
    "proposed_by_an_officer": proposed_by_an_officer,
    "dealt_with_by_intake": dealt_with_by_intake,
    "revised_for_the_officer": revised_for_the_officer,
}
