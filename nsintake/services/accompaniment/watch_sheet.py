"""The sheet of the colleague who watches over a way with her: hours, steps and numbers, and nothing of who she is.

It is set, drawn and proved like a letter. What was typed is judged once more, against her file and against the codes of
everybody else: somebody may have written it into the file past the gate. The words to break it off are on no paper. An
office that nobody verified is marked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from nsintake.documents.house_blocks import bullet, head, heading, row
from nsintake.domain.accompaniment import Accompaniment, AccompanimentPlan, LastStep
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.letter import Block, Letter, LetterKind
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import Meeting
from nsintake.domain.phone import spaced, spaced_within
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.masking.leak_check import compile_check
from nsintake.records import content_kinds, leak_judging
from nsintake.records.access import requires
from nsintake.records.content_kinds import WATCH_PAPERS
from nsintake.records.leak_judging import refuse_telling, require_same_findings
from nsintake.records.merged_files import case_with_merged_identity, codes_of
from nsintake.records.names_on_paper import PaperNames
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment.way_view import plan_of
from nsintake.services.meetings.her_file import case_behind
from nsintake.services.wording.forms import BlankPaper


@requires(Permission.PLAN_MEETING)
def draw_sheet(signed_in: SignedIn, way_id: bytes, lang: Lang) -> BlankPaper:
    """The watcher's sheet. Raises Refused ``way_over``, ``names_her``, ``questions_open``, ``signal_on_paper``,
    ``file_restricted``, or a failed proof.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    way = signed_in.liaison.get("accompaniment", way_id, Accompaniment)
    if not way.is_open:
        raise Refused("way_over")
    case_id = case_behind(signed_in, way_id)
    case = case_with_merged_identity(signed_in, case_id)
    codes = (*codes_of(signed_in, case_id, way.code), *sorted(_of_others(signed_in, way)))
    refuse_telling(signed_in, case, _typed(way), codes)
    _refuse_signals(plan_of(signed_in, case_id, way_id), _typed(way))
    content, letter = signed_in.content, _letter(signed_in, way, lang)
    drawn = draw(letter, content.logo)
    text = prove(drawn.pdf, drawn.model, content.logos)
    check = compile_check(leak_judging.identifiers_of(case, codes), public=content.public_words)
    require_same_findings(check, letter, text)
    return BlankPaper(lang, way.code, drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


@requires(Permission.PLAN_MEETING, while_unsound=False)
def print_sheet(signed_in: SignedIn, way_id: bytes, lang: Lang) -> BlankPaper:
    """The same for the printer; the log says that it was printed."""
    paper = draw_sheet(signed_in, way_id, lang)
    signed_in.note_view(signed_in.liaison, "print_watch_sheet", way_id)
    return paper


def _letter(signed_in: SignedIn, way: Accompaniment, lang: Lang) -> Letter:
    """The sheet as it is set. Nothing on it is judged here."""
    content = signed_in.content
    said = content_kinds.table(content.folder, WATCH_PAPERS, lang.value, content.text(WATCH_PAPERS, lang.value).data)
    mark = said["practice_mark"] if signed_in.practice else ""
    blocks = tuple(_blocks(signed_in, way, said, lang))
    return Letter(LetterKind.SPEAKING_NOTE, lang, way.code, blocks, said["footer.stays"], signed_in.practice, mark)


def _refuse_signals(plan: AccompanimentPlan | None, typed: tuple[str, ...]) -> None:
    signals = [] if plan is None else [plan.abort_word.casefold(), plan.duress_word.casefold()]
    if any(signal and signal in words.casefold() for signal in signals for words in typed):
        raise Refused("signal_on_paper")


def _typed(way: Accompaniment) -> tuple[str, ...]:
    """Everything on the sheet that a person typed."""
    called = [*(each.phone for each in way.companions), *(f"{each.who} {each.phone}" for each in way.contacts)]
    words = (way.place, way.vehicle, way.meeting_point, way.way_out, way.way_back, *called, way.last_words)
    return tuple(filter(None, words))


def _of_others(signed_in: SignedIn, way: Accompaniment) -> set[str]:
    """The codes of everything else: of meetings, ways and records."""
    liaison = signed_in.liaison
    found = {entry.code for _, entry in liaison.sound("meeting", Meeting).pairs}
    found |= {entry.code for _, entry in liaison.sound("accompaniment", Accompaniment).pairs}
    found |= {entry.reference for _, entry in liaison.sound("masked_record", MaskedRecord).pairs}
    return found - {way.code}


def _blocks(signed_in: SignedIn, way: Accompaniment, said: dict[str, str], lang: Lang) -> Iterator[Block]:
    def hour(moment: object) -> str:
        return in_digits(f"{moment:%H:%M}", lang)

    starts = signed_in.local(way.starts)
    yield from head(said, said["title"])
    yield row(said["label.day"], house_day_in(starts.date(), lang))
    yield row(said["label.starts"], hour(starts))
    yield row(said["label.where"], _where(signed_in, way, lang))
    if way.appointment is not None:
        yield row(said["label.appointment"], hour(signed_in.local(way.appointment)))
    yield row(said["label.companions"], ", ".join(each.code for each in way.companions))
    for name in ("vehicle", "meeting_point", "way_out", "way_back"):
        yield row(said[f"label.{name}"], getattr(way, name))
    yield heading(said["heading.check_ins"])
    for number, each in enumerate(way.check_ins, start=1):
        by, missed = signed_in.local(each.at), signed_in.local(each.missed_at)
        yield row(in_digits(str(number), lang), f"{hour(by)} {said['label.missed']} {hour(missed)} [   ]")
    yield heading(said["heading.steps"])
    if reached := [each for each in way.companions if each.phone]:
        yield bullet(said["step.companions"])
        yield from (row(each.code, spaced(each.phone)) for each in reached)
    for name, contact in zip(("first_contact", "second_contact"), way.contacts, strict=False):
        yield bullet(f"{said[f'step.{name}']} {contact.who}, {spaced(contact.phone)}")
    yield bullet(_last(way, said))
    yield heading(said["heading.rules"])
    yield from (bullet(said[f"rule.{at}"]) for at in range(1, 6))


def _where(signed_in: SignedIn, way: Accompaniment, lang: Lang) -> str:
    office = PaperNames.read(signed_in).of_office(way.recipient_id).said_in(lang) if way.recipient_id else ""
    return ", ".join(filter(None, (office, way.place)))


def _last(way: Accompaniment, said: dict[str, str]) -> str:
    words = said[f"step.last.{way.last_step.value}"]
    whom = "" if way.last_step is LastStep.FAMILY else spaced_within(way.last_words)
    return f"{words} {whom}".rstrip()
