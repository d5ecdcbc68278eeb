"""One row for each thing on Today: when, what, about which code and office, who does it, and where its button leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nsintake.domain.complaint import ComplaintTo
from nsintake.domain.legal_limit import last_day_in
from nsintake.domain.task import CodeKind, EndedBecause, TaskKind, Term
from ui.i18n import T, clock_time, day, isolate, listed, moment
from ui.registry import ARGUMENT
from ui.widgets.basics import Tone
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import values as words
from ui.words.complaints import to_word
from ui.words.day_parts import part_words
from ui.words.meetings import happening_word
from ui.words.papers import meeting_on, paper_word
from ui.words.roles import role_word
from ui.words.rules import as_typed
from ui.words.tasks import task_word

if TYPE_CHECKING:
    from datetime import date, datetime

    from nsintake.domain.language import Wording
    from nsintake.services.accounts.accounts import AccountView
    from nsintake.services.day.day_line import DayRow
    from nsintake.services.day.retention import DueFile
    from nsintake.services.day.today import EndedView, TaskView
    from nsintake.services.intake.intake import DraftCard
    from nsintake.services.letters.drafting import LetterRow
    from nsintake.services.liaison.handing import ToHandOver
    from nsintake.services.liaison.liaison import DisclosureRow


class TodayLine(NamedTuple):
    """A row and where it leads."""

    row: TableRow
    page: str
    arguments: dict[str, object]


def columns() -> list[Column]:
    """The same for every table, so that the eye runs down one page."""
    return [
        Column("when", T("When"), ColumnKind.PILL, share=4),
        Column("what", T("What"), share=8),
        Column("about", T("About"), share=6),
        Column("who", T("Who does it"), share=3),
        Column("act", "", ColumnKind.ACT, share=3),
    ]


def _line(row_id: str, page: str, arguments: dict[str, object], **values: str | Pill) -> TodayLine:
    return TodayLine(TableRow(row_id, {"act": _act_word(page), **values}), page, arguments)


def _act_word(page: str) -> str:
    return {
        "review": T("Read"),
        "confirm": T("Confirm"),
        "count_pages": T("Count"),
        "people": T("Sign"),
        "intake": T("Go on"),
    }.get(page, T("Open it"))


def task_line(task: TaskView, now: datetime, row_id: str = "") -> TodayLine:
    """One thing due, seen at a moment; ``row_id`` where another table has a row of it too."""
    return _line(
        row_id or task.task_id.hex(),
        task.page,
        {ARGUMENT[task.page]: task.target.hex()},
        when=_when(task, now),
        what=what_words(task),
        about=about_words(task.code, task.subject, task.offices),
        who=as_typed(task.owner) or T("Anybody"),
    )


def _when(task: TaskView, now: datetime) -> Pill:
    on_that_day = task.clock is not None and task.clock.astimezone().date() == now.astimezone().date()
    said = clock_time(task.clock) if task.clock is not None and on_that_day else day(task.due)
    if task.overdue:
        return Pill(T("Since {when}", when=said), Tone.URGENT)
    if task.term is Term.TODAY:
        return Pill(T("By {when}", when=said) if on_that_day else T("Today"), Tone.WAITING)
    return Pill(said, Tone.NEUTRAL, icon="calendar")


def what_words(task: TaskView) -> str:
    """What is to be done in one line: the kind of task, and which reason, paper or agreed act."""
    what = task_word(task.kind.value)
    if task.copies and task.kind is TaskKind.DESTROY_COPIES:
        return T("{what}: %Ln copies", "", task.copies, what=what)
    if task.copies:
        return T("{what}: %Ln copies are out", "", task.copies, what=what)
    if not task.detail or task.kind is TaskKind.RENEW_CONSENT:  # the detail names the office, which is said beside it
        return what
    if task.kind is TaskKind.URGENT_CARE:
        detail = words.urgent_later_word(task.detail, task.deadline_passed)
    elif task.kind is TaskKind.LEGAL_LIMIT:
        last = last_day_in(task.detail)
        detail = T("until {day}", day=day(last)) if last is not None else ""
    elif task.kind is TaskKind.PRINT_LETTER:
        detail = words.letter_kind_word(task.detail)
    elif task.kind is TaskKind.CHECK_CONTACT:
        detail = to_word(ComplaintTo(task.detail))
    elif task.kind is TaskKind.MEETING_INCIDENT:
        detail = happening_word(task.detail)
    else:
        detail = as_typed(task.detail)
    return T("{what}: {detail}", what=what, detail=detail)


def about_words(kind: CodeKind, code: str, offices: tuple[Wording, ...] = ()) -> str:
    """Which code it is, and of which office; empty where there is neither."""
    known = {
        CodeKind.CASE: T("Case {code}", code=isolate(code)),
        CodeKind.REFERENCE: T("Reference {reference}", reference=isolate(code)),
        CodeKind.MEETING: T("Meeting {code}", code=isolate(code)),
        CodeKind.ACCOMPANIMENT: T("Way {code}", code=isolate(code)),
        CodeKind.TEAM: T("Member {code}", code=isolate(code)),
        CodeKind.INVITATION: T("Invitation {code}", code=isolate(code)),
        CodeKind.FORUM: as_typed(code),
        CodeKind.PLACE: as_typed(code),
    }
    said = (known.get(kind, "") if code else "", *(as_typed(words.said(office)) for office in offices))
    return listed(said)


def ended_words(ended: EndedView) -> str:
    """How many tasks became pointless, why, and for which code and office."""
    about, count = about_words(ended.code, ended.subject, ended.offices), len(ended.task_ids)
    if ended.because is EndedBecause.WITHDRAWN:
        return T("%Ln tasks ended because she took back her consent: {about}", "", count, about=about)
    return T("%Ln tasks ended because she agrees to less now: {about}", "", count, about=about)


def letter_line(row: LetterRow) -> TodayLine:
    """A letter that waits for a second person."""
    named, heard = paper_word(row.kind, row.sheet_number), words.heard_word(row.heard.value)
    paper = named if row.starts is None else T("{paper} ({meeting})", paper=named, meeting=meeting_on(row.starts))
    return _line(
        row.draft_id.hex(),
        "review",
        {"draft_id": row.draft_id.hex()},
        when=Pill(T("Asked of you"), Tone.WAITING, icon="letter")
        if row.asked_of_me
        else Pill(T("Read and sign"), Tone.INFO, icon="letter"),
        what=T("{paper}, written by {name}. {heard}", paper=paper, name=as_typed(row.drafter), heard=heard),
        about=about_words(CodeKind.CASE, row.case_code, (row.office,)),
        who=T("You") if row.asked_of_me else as_typed(row.reader) or T("Anybody"),
    )


def count_line(row: DisclosureRow) -> TodayLine:
    """A print of which nobody has said how many pages came out."""
    pages = T("%Ln pages expected", "", row.pages_expected)
    language = words.language_word(row.lang.value)
    return _line(
        row.disclosure_id.hex(),
        "count_pages",
        {"disclosure_id": row.disclosure_id.hex()},
        when=Pill(T("Printed {day}", day=day(row.day)), Tone.WAITING, icon="printer"),
        what=T("How many pages came out, and who has them? {language}, {pages}", language=language, pages=pages),
        about=about_words(CodeKind.REFERENCE, row.reference, (row.office,)),
    )


def hand_line(waits: ToHandOver, today: date) -> TodayLine:
    """Counted copies that wait for the way to their office."""
    due, late = day(waits.due), waits.due < today
    copies = T("%Ln copies", "", waits.copies.copies)
    return _line(
        f"hand.{waits.copies.disclosure_id.hex()}",
        "record",
        {"record_id": waits.record_id.hex()},
        when=Pill(T("Since {when}", when=due) if late else T("By {when}", when=due), _tone(late=late)),
        what=T("Hand over, and write down to whom: {copies}", copies=copies),
        about=about_words(CodeKind.REFERENCE, waits.copies.reference, (waits.copies.office,)),
        who=as_typed(waits.copies.handed_to),
        act=T("Hand over"),
    )


def _tone(*, late: bool) -> Tone:
    return Tone.URGENT if late else Tone.WAITING


def account_line(account: AccountView, state: Pill) -> TodayLine:
    """An account that waits for a keeper's signature."""
    role = role_word(account.certified or account.role)
    name = as_typed(account.display_name)
    what = T("Sign for an account: {name}, {role}", name=name, role=role)
    return _line(account.uid, "people", {}, when=state, what=what)


def session_line(card: DraftCard) -> TodayLine:
    """A session that was not closed."""
    saved = T("Everything up to {moment} is here", moment=moment(card.saved_at))
    return _line(
        card.draft_id.hex(),
        "intake",
        {"draft_id": card.draft_id.hex()},
        when=Pill(words.step_short(card.step.value), Tone.INFO, icon="intake"),
        what=T("Go on with the session. {saved}", saved=saved),
        about=about_words(CodeKind.CASE, card.code),
    )


_CODE_OF = {"accompaniment": CodeKind.ACCOMPANIMENT}


def moment_line(row: DayRow, *, at: int, whole_day: bool) -> TodayLine:
    """One moment of a day: a part of a meeting by its hour, or with ``whole_day`` the meeting by its day and hour.

    The time line of today has a column for the room. Other lists have one for who does it instead, so there the room is
    said with the meeting.
    """
    said, place = moment(row.at) if whole_day else clock_time(row.at), as_typed(row.place)
    about = about_words(_CODE_OF.get(row.page, CodeKind.MEETING), row.code, (row.office,) if row.office else ())
    where = {"about": listed((about, place))} if whole_day else {"about": about, "who": place}
    return _line(
        f"moment.{at}",
        row.page,
        {ARGUMENT[row.page]: row.target.hex()},
        when=Pill(said, Tone.URGENT if row.on_hold else Tone.NEUTRAL if row.past else Tone.INFO, icon="meeting"),
        what=part_words(row.kind, on_hold=row.on_hold),
        **where,
    )


def moment_columns() -> list[Column]:
    """Those of the time line, which says where instead of who."""
    return [*columns()[:3], Column("who", T("Room"), share=3), columns()[-1]]


def kept_line(due: DueFile) -> TodayLine:
    """A closed file that was kept as long as it was to be."""
    row_id = f"kept.{due.case_id.hex()}"
    said = {"code": due.code, "closed": day(due.closed), "until": day(due.until), "act": T("Look at it")}
    return TodayLine(TableRow(row_id, said), "erasure", {})


def kept_columns() -> list[Column]:
    """The columns of the list of files that were kept long enough."""
    return [
        Column("code", T("Case"), ColumnKind.CODE, share=3),
        Column("closed", T("Closed"), share=4),
        Column("until", T("To be kept until"), share=6),
        Column("act", "", ColumnKind.ACT, share=3),
    ]
