"""Papers of a meeting: the run sheet and the minutes for our staff, and the statement that an office signs.

Each is set, drawn and proved like a letter. None says when she comes and goes, or how she ends it. What was typed is
judged once more before it is printed, against the files of all women who meet, and against the codes of everybody
else: somebody may have written it into the file past the gate. Whom nobody verified is marked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum

from nsintake.documents.house_blocks import bullet, head, heading, row
from nsintake.domain.consent import SEEN_AT_MEETING
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.domain.meeting import ActionPoint, Attendee, Meeting, PointState, Speaks
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.masking.leak_check import compile_check
from nsintake.masking.own_codes import holds_code
from nsintake.records import content_kinds, leak_judging
from nsintake.records.access import requires
from nsintake.records.agreed_points import points_of
from nsintake.records.content_kinds import MEETING_PAPERS
from nsintake.records.leak_judging import refuse_telling, require_same_findings
from nsintake.records.merged_files import case_with_merged_identity, codes_of
from nsintake.records.names_on_paper import PaperNames
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison.ending_meetings import planned_together
from nsintake.services.liaison.typed_on_papers import every_code
from nsintake.services.meetings.her_file import case_behind
from nsintake.services.wording.forms import BlankPaper

_RULES = ("she_leaves", "name_asked", "recording", "pledge", "summons")
"""What is likeliest in the room; the others are shown where they come up."""


class HousePaper(StrEnum):
    """The papers of a meeting for our own staff."""

    RUN_SHEET = "run_sheet"
    MINUTES = "minutes"


@requires(Permission.PLAN_MEETING)
def draw_paper(signed_in: SignedIn, meeting_id: bytes, kind: HousePaper, lang: Lang) -> BlankPaper:
    """A paper for our own hand. Raises Refused ``names_her``, ``questions_open``, ``file_restricted``, or a failed
    proof.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    said = words_in(signed_in, lang)
    if kind is HousePaper.RUN_SHEET:
        blocks = tuple(_run_sheet(signed_in, meeting_id, meeting, said, lang))
    else:
        blocks = tuple(_minutes(signed_in, meeting_id, meeting, said, lang))
    letter = letter_of(signed_in, lang, meeting.code, blocks, said["footer.stays"])
    return _judged(signed_in, meeting_id, meeting, letter)


@requires(Permission.PLAN_MEETING)
def draw_statement(signed_in: SignedIn, meeting_id: bytes, place: int, lang: Lang) -> BlankPaper:
    """The confidentiality statement for the office at this ``place`` of those who come, counted from 0, under its own
    reference: no two offices have papers with the same code. Raises as ``draw_paper`` does, UserFault ``not_coming``
    for another place.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if not 0 <= place < len(meeting.coming):
        raise UserFault("not_coming", field="office")
    said, comes = words_in(signed_in, lang), meeting.coming[place]
    blocks = _statement(signed_in, comes, said, lang)
    letter = letter_of(signed_in, lang, comes.reference, blocks, said["footer.signed"])
    return _judged(signed_in, meeting_id, meeting, letter)


@requires(Permission.PLAN_MEETING, while_unsound=False)
def print_paper(signed_in: SignedIn, meeting_id: bytes, kind: HousePaper, lang: Lang) -> BlankPaper:
    """The same for the printer; the log says that it was printed."""
    paper = draw_paper(signed_in, meeting_id, kind, lang)
    signed_in.note_view(signed_in.liaison, "print_meeting_paper", meeting_id)
    return paper


@requires(Permission.PLAN_MEETING, while_unsound=False)
def print_statement(signed_in: SignedIn, meeting_id: bytes, place: int, lang: Lang) -> BlankPaper:
    """The same for the printer; the log says that it was printed."""
    paper = draw_statement(signed_in, meeting_id, place, lang)
    signed_in.note_view(signed_in.liaison, "print_meeting_paper", meeting_id)
    return paper


@requires(Permission.VIEW_RECORDS)
def words_in(signed_in: SignedIn, lang: Lang) -> dict[str, str]:
    """The office's own words for these papers, by their keys."""
    content = signed_in.content
    data = content.text(MEETING_PAPERS, lang.value).data
    return content_kinds.table(content.folder, MEETING_PAPERS, lang.value, data)


@requires(Permission.VIEW_RECORDS)
def letter_of(signed_in: SignedIn, lang: Lang, code: str, blocks: tuple[Block, ...], footer: str) -> Letter:
    """A paper of ours, which stays here like a note to be spoken: ``code`` is in its foot."""
    mark = words_in(signed_in, lang)["practice_mark"] if signed_in.practice else ""
    return Letter(LetterKind.SPEAKING_NOTE, lang, code, blocks, footer, signed_in.practice, mark)


def _when(signed_in: SignedIn, meeting: Meeting, said: dict[str, str], lang: Lang) -> Iterator[Block]:
    local = signed_in.local(meeting.starts)
    yield row(said["label.day"], house_day_in(local.date(), lang))
    yield row(said["label.begins"], in_digits(f"{local:%H:%M}", lang))
    yield row(said["label.room"], meeting.room)


def _run_sheet(
    signed_in: SignedIn, meeting_id: bytes, meeting: Meeting, said: dict[str, str], lang: Lang
) -> Iterator[Block]:
    yield from head(said, said["title.run_sheet"])
    yield from _when(signed_in, meeting, said, lang)
    women = len(planned_together(signed_in, meeting_id))
    if women > 1:
        yield row(said["label.women"], in_digits(str(women), lang))
    if meeting.seen in SEEN_AT_MEETING:
        yield row(said["label.present"], said[f"present.{meeting.seen.value}"])
    if meeting.seating is not None:
        yield row(said["label.sits"], said[f"seat.{meeting.seating.value}"])
    yield heading(said["heading.order"])
    yield from (bullet(said[f"order.{at}"]) for at in range(1, 6))
    yield heading(said["heading.speaks"])
    yield bullet(said[f"speaks.{(meeting.speaks or Speaks.SHE).value}"])
    yield heading(said["heading.rules"])
    yield from (bullet(said[f"rule.{key}"]) for key in _RULES)
    yield heading(said["heading.sheets"])
    names = PaperNames.read(signed_in)
    for entry in meeting.coming:
        yield row(entry.sheet_number, names.of_office(entry.recipient_id).said_in(lang))
        if entry.may_come:
            yield row(said["label.may_come"], names.of_people(entry.recipient_id, entry.may_come).said_in(lang))


def _statement(signed_in: SignedIn, comes: Attendee, said: dict[str, str], lang: Lang) -> tuple[Block, ...]:
    office = signed_in.content.office_of(comes.recipient_id).said_in(lang)
    return (
        *head(said, said["title.statement"]),
        *(Block(BlockKind.PARAGRAPH, Origin.TEMPLATE, (Run(said[f"statement.{at}"]),)) for at in range(1, 6)),
        Block(BlockKind.SIGNATURE, Origin.FIXED, (Run(office),), said["statement.sign"]),
    )


def _minutes(
    signed_in: SignedIn, meeting_id: bytes, meeting: Meeting, said: dict[str, str], lang: Lang
) -> Iterator[Block]:
    yield from head(said, said["title.minutes"])
    yield from _when(signed_in, meeting, said, lang)
    if meeting.outcome is not None:
        yield row(said["label.outcome"], said[f"outcome.{meeting.outcome.value}"])
    yield heading(said["heading.offices"])
    names = PaperNames.read(signed_in)
    for entry in meeting.coming:
        yield bullet(names.of_office(entry.recipient_id).said_in(lang))
    yield heading(said["heading.happened"])
    came_up = [said[f"happening.{entry.what.value}"] for entry in meeting.happened] or [said["nothing"]]
    yield from (bullet(words) for words in came_up)
    yield heading(said["heading.points"])
    points = _points(signed_in, meeting_id)
    for point in points:
        yield bullet(f"{point.text} ({point.owner}, {house_day_in(point.due, lang)})")
    if not points:
        yield bullet(said["nothing"])


def _points(signed_in: SignedIn, meeting_id: bytes) -> list[ActionPoint]:
    return [point for _, point in points_of(signed_in, meeting_id) if point.state is PointState.AGREED]


def _typed(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> tuple[str, ...]:
    """Everything on these papers that a person typed."""
    names = [name for entry in meeting.coming for name in entry.may_come]
    points = [word for point in _points(signed_in, meeting_id) for word in (point.text, point.owner)]
    return tuple(filter(None, (meeting.room, *names, *points)))


def _of_others(signed_in: SignedIn, meeting: Meeting, rows: list[tuple[bytes, Meeting]]) -> set[str]:
    """The codes of every other woman: of her meetings and her records."""
    own = {code for _, entry in rows for code in entry.codes}
    return every_code(signed_in) - own - set(meeting.codes)


def _judged(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting, letter: Letter) -> BlankPaper:
    """Drawn and proved, once it names none of the women who meet and leads to nobody else."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    rows = planned_together(signed_in, meeting_id)
    typed, others = _typed(signed_in, meeting_id, meeting), _of_others(signed_in, meeting, rows)
    if any(holds_code(words, others) for words in typed):
        raise Refused("names_her")
    content, checks = signed_in.content, []
    for key, entry in rows:
        case_id = case_behind(signed_in, key)
        case = case_with_merged_identity(signed_in, case_id)
        own = (entry.code, *(each.reference for each in entry.attendees))
        codes = (*codes_of(signed_in, case_id, *own), *sorted(others))
        refuse_telling(signed_in, case, typed, codes)
        checks.append(compile_check(leak_judging.identifiers_of(case, codes), public=content.public_words))
    drawn = draw(letter, content.logo)
    text = prove(drawn.pdf, drawn.model, content.logos)
    for check in checks:
        require_same_findings(check, letter, text)
    return BlankPaper(letter.lang, letter.reference, drawn.pdf, len(json.loads(drawn.model)["pages"]), text)
