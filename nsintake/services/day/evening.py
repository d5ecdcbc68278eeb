"""The evening list: what is still due after the office closes, and who carries it by hand.

It says codes and hours and nothing of who she is. Whoever carries an entry says so by her name, in the log of the file
it is in. That ends no alarm: what nobody dealt with goes on ringing here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time

from nsintake.crypto.envelope import OpenError
from nsintake.documents.house_blocks import bullet, head, heading, row
from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.evening import Night, code_on_paper, night_of
from nsintake.domain.language import Lang, house_day_in, in_digits
from nsintake.domain.letter import Block, Letter, LetterKind
from nsintake.domain.roles import Permission
from nsintake.domain.task import DueClass, Task
from nsintake.errors import Refused
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.colleagues import people_who_open
from nsintake.records.content import closing_hour
from nsintake.records.content_kinds import WATCH_PAPERS
from nsintake.records.signed_in import SignedIn
from nsintake.services.day.alarms import alarms
from nsintake.services.day.ringing import DueAlarm
from nsintake.services.wording.forms import BlankPaper
from nsintake.store.audit_lines import AuditView
from nsintake.store.sealed import SealedStore

STAFF_CODE = 4
"""Signs of a staff user id that stand for a colleague on the list."""
_CARRIED = {DueClass.CHECK, DueClass.DEADLINE, DueClass.CARE, DueClass.WATCH, DueClass.DURESS}


@dataclass(frozen=True, slots=True)
class EveningLine:
    """One thing due tonight. ``hours``: each moment of it, aware, soonest first; ``code``: empty if unknown.

    ``late_since``: the day on the wall from which it is late, None where it is due today or tonight.

    ``planned``: a name, of whom the plan of a way says that she carries it; ``carried_by``: the name of whoever said
    that she does, ``carrier`` her staff user id; empty while nobody did. ``detail``: the red answer, as a code.
    """

    record_id: bytes
    due_class: DueClass
    hours: tuple[datetime, ...]
    code: str
    page: str
    target: bytes
    detail: str = ""
    planned: str = ""
    carried_by: str = ""
    carrier: str = ""
    late_since: date | None = None


@dataclass(frozen=True, slots=True)
class EveningList:
    """``closes``: the hour on the wall, such as 16:00; ``near``: it is within the hour, or over."""

    closes: str
    near: bool
    lines: tuple[EveningLine, ...]

    @property
    def uncarried(self) -> int:
        """How many entries nobody said that she carries."""
        return sum(not line.carrier for line in self.lines)


@requires(Permission.SEE_TODAY)
def closes_at(signed_in: SignedIn) -> time:
    """The hour of the clock on the wall at which the office closes, as a keeper signed it; about no woman."""
    return closing_hour(signed_in.content)


@requires(Permission.SETTLE_TASKS)
def tonight(signed_in: SignedIn) -> EveningList:
    """What this person can know of that is due after the office closes today, the soonest first."""
    now, closes = signed_in.local(signed_in.now()), closing_hour(signed_in.content)
    night = night_of(now, closes, signed_in.local)
    found = dict[bytes, list[DueAlarm]]()
    for alarm in _due(signed_in, night, now):
        found.setdefault(alarm.record_id, []).append(alarm)
    lines = tuple(_line(signed_in, night, due) for due in found.values())
    return EveningList(f"{closes:%H:%M}", night.is_near(now), lines)


def _due(signed_in: SignedIn, night: Night, now: datetime) -> list[DueAlarm]:
    return [due for due in alarms(signed_in).due if due.due_class in _CARRIED and night.has(due.moment, now)]


def _line(signed_in: SignedIn, night: Night, due: list[DueAlarm]) -> EveningLine:
    first, store = due[0], _store(signed_in, due[0])
    code, planned = _code(store, first)
    said, day = _who_carries(signed_in, store, first, night), signed_in.local(first.moment).date()
    return EveningLine(
        first.record_id,
        first.due_class,
        tuple(alarm.moment for alarm in due),
        code,
        first.page,
        first.target,
        first.detail,
        signed_in.name_of(planned) if planned else "",
        signed_in.name_of(said.actor) if said is not None else "",
        said.actor if said is not None else "",
        None if night.is_of_it(day) else day,
    )


def _is_watch(alarm: DueAlarm) -> bool:
    return not alarm.due_class.ends_by_word


def _store(signed_in: SignedIn, alarm: DueAlarm) -> SealedStore:
    return signed_in.liaison if _is_watch(alarm) else signed_in.identity


def _code(store: SealedStore, alarm: DueAlarm) -> tuple[str, str]:
    """Its code, and who is to carry it by the plan; of a watch that does not open neither is known."""
    if _is_watch(alarm):
        ways = store.sound("accompaniment", Accompaniment, ids=[alarm.record_id]).pairs
        return next(((way.code, way.carried_by) for _, way in ways), ("", ""))
    tasks = store.sound("task", Task, ids=[alarm.record_id]).pairs
    return next(((task.subject, "") for _, task in tasks), ("", ""))


def _who_carries(signed_in: SignedIn, store: SealedStore, alarm: DueAlarm, night: Night) -> AuditView | None:
    """What was said last of who carries it this night, by those to whom her file was open; nothing once whoever said so
    does not work here any more, or may not open it.
    """
    of_night, every = night.closes.date().isoformat(), store.audit.views_about(alarm.record_id, hers=alarm.about)
    said = (entry for entry in every if entry.verb == "evening_carried" and entry.counts)
    last = next((entry for entry in said if entry.details.get("night") == of_night), None)
    try:
        return last if last is not None and last.actor in people_who_open(signed_in, store, alarm.about) else None
    except OpenError:  # nobody can say who may
        return None


@requires(Permission.SETTLE_TASKS)
def carry(signed_in: SignedIn, record_id: bytes) -> None:
    """This person carries it tonight; whoever said so before her carries it no more. Raises Refused ``alarm_over``
    where it is on the list no more: a colleague dealt with it meanwhile.
    """
    now = signed_in.local(signed_in.now())
    night = night_of(now, closing_hour(signed_in.content), signed_in.local)
    alarm = next((alarm for alarm in _due(signed_in, night, now) if alarm.record_id == record_id), None)
    if alarm is None:
        raise Refused("alarm_over")
    store, details = _store(signed_in, alarm), {"night": night.closes.date().isoformat()}
    with store.begin() as work:
        store.audit.append(work, "evening_carried", record_id=record_id, details=details, about=alarm.about)
        work.commit()


@requires(Permission.SETTLE_TASKS)
def draw_list(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The list for whoever carries it: hours, codes of ours and codes of colleagues, boxes to tick; nothing that
    anybody typed. Raises Refused ``evening_empty``, or for a failed proof.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    view, content = tonight(signed_in), signed_in.content
    if not view.lines:
        raise Refused("evening_empty")
    said = content_kinds.table(content.folder, WATCH_PAPERS, lang.value, content.text(WATCH_PAPERS, lang.value).data)
    mark = said["practice_mark"] if signed_in.practice else ""
    night = night_of(signed_in.local(signed_in.now()), closing_hour(content), signed_in.local)
    day = house_day_in(night.closes.date(), lang)
    blocks = _blocks(signed_in, view, said, day, lang)
    letter = Letter(LetterKind.SPEAKING_NOTE, lang, day, blocks, said["footer.stays"], signed_in.practice, mark)
    drawn = draw(letter, content.logo)
    text = prove(drawn.pdf, drawn.model, content.logos)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


def _blocks(signed_in: SignedIn, view: EveningList, said: dict[str, str], day: str, lang: Lang) -> tuple[Block, ...]:
    blocks = [*head(said, said["title.evening"]), row(said["label.day"], day)]
    blocks.append(row(said["label.closes"], in_digits(view.closes, lang)))
    blocks.append(heading(said["heading.evening"]))
    comma = "\u060c " if lang.rtl else ", "
    for line in view.lines:
        since = [] if line.late_since is None else [house_day_in(line.late_since, lang)]
        hours = comma.join([*since, *(in_digits(f"{signed_in.local(hour):%H:%M}", lang) for hour in line.hours)])
        carries = line.carrier[:STAFF_CODE].upper() or "–"
        blocks.append(row(hours, f"{code_on_paper(line.code)}   {said['label.carries']} {carries}   [   ]"))
    blocks.append(heading(said["heading.rules"]))
    rules = (said[f"evening.{at}"] for at in range(1, 5))
    return (*blocks, *(bullet(rule) for rule in rules))


@requires(Permission.SETTLE_TASKS, while_unsound=False)
def print_list(signed_in: SignedIn, lang: Lang) -> BlankPaper:
    """The same for the printer; the log says that it was printed."""
    paper = draw_list(signed_in, lang)
    signed_in.note_view(signed_in.liaison, "print_evening", b"")
    return paper
