"""The plan to go with her before it is kept, and the rules that need nothing but what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from nsintake.domain.accompaniment import (
    ONLY_IF_SHE_SAYS,
    Accompaniment,
    CheckIn,
    Companion,
    GuardianLine,
    LastStep,
    LawyerLine,
    Purpose,
    Visibility,
    WatchContact,
    WayDecision,
)
from nsintake.errors import UserFault

LONGEST = timedelta(hours=12)
"""From setting out to the last check-in."""
MOST_CHECK_INS = 24
LONGEST_GAP = timedelta(hours=2)
"""Nobody is out of hearing for longer."""
MOST_GRACE = 60
"""Minutes after which a check-in is missed at the latest."""


@dataclass(frozen=True, slots=True)
class WayToBe:
    """Everything that is agreed before somebody goes with her; of a no-go only ``reason`` and where it would have led.

    ``recipient_id`` or ``place`` says where. ``companions``, ``watcher``, ``carried_by`` are staff user ids.
    ``appointment``: when she is expected there, aware; None where nobody said an hour.
    """

    decision: WayDecision
    reason: str
    recipient_id: str = ""
    place: str = ""
    purpose: Purpose = Purpose.REPORT
    starts: datetime | None = None
    check_ins: tuple[CheckIn, ...] = ()
    companions: tuple[Companion, ...] = ()
    vehicle: str = ""
    meeting_point: str = ""
    visibility: Visibility = Visibility.DISCREET
    desk_words: str = ""
    way_out: str = ""
    way_back: str = ""
    contacts: tuple[WatchContact, ...] = ()
    last_step: LastStep = LastStep.OUR_LEAD
    last_words: str = ""
    watcher: str = ""
    carried_by: str = ""
    seen_with_us: bool = False
    guardian: GuardianLine = GuardianLine.NOT_NEEDED
    lawyer: LawyerLine = LawyerLine.NOT_NEEDED
    abort_word: str = ""
    duress_word: str = ""
    she_said_last: bool = False
    appointment: datetime | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """Everything typed that whoever goes along or watches will read, by its field."""
        return tuple(words for _, words in self.named_words if words)

    @property
    def named_words(self) -> tuple[tuple[str, str], ...]:
        """The same with the names of the fields."""
        called = [(f"contact.{at}", f"{each.who} {each.phone}".strip()) for at, each in enumerate(self.contacts)]
        going = [(f"companion_phone.{at}", each.phone) for at, each in enumerate(self.companions)]
        return (
            ("place", self.place),
            ("vehicle", self.vehicle),
            ("meeting_point", self.meeting_point),
            ("desk_words", self.desk_words),
            ("way_out", self.way_out),
            ("way_back", self.way_back),
            *going,
            *called,
            ("last_words", self.last_words),
        )

    def asks_for_lawyer(self, *, authority: bool) -> bool:
        """Whether a lawyer is called before, or she refuses one."""
        return asks_for_lawyer(self.purpose, authority=authority)

    def check(self, now: datetime) -> None:
        """Refuse what is no plan, whoever it is for.

        Raises UserFault ``decision_reason_missing``, ``destination_missing``, and of a go ``starts_in_past``,
        ``watch_word_empty``, ``not_seen_with_us``, and as ``check_times``, ``check_appointment``, ``check_people``,
        ``check_signals`` do.
        """
        if not self.reason.strip():
            raise UserFault("decision_reason_missing", field="reason")
        if not self.recipient_id and not self.place.strip():
            raise UserFault("destination_missing", field="place")
        if self.decision is WayDecision.NO_GO:
            return
        if self.starts is None or self.starts <= now:
            raise UserFault("starts_in_past", field="starts")
        for field in ("vehicle", "meeting_point", "desk_words", "way_out", "way_back"):
            if not getattr(self, field).strip():
                raise UserFault("watch_word_empty", field=field)
        if not self.seen_with_us:
            raise UserFault("not_seen_with_us", field="seen_with_us")
        check_times(self.starts, self.check_ins)
        check_appointment(self.starts, self.check_ins, self.appointment)
        check_people(self)
        check_signals(self)


def asks_for_lawyer(purpose: Purpose, *, authority: bool) -> bool:
    """Whether a lawyer is called before: for a report, before a court and at every office of a force (``authority``).
    What is said there can be used against her; at a clinic, a service or a lawyer nobody asks.
    """
    return authority or purpose in {Purpose.REPORT, Purpose.COURT}


def check_times(starts: datetime, check_ins: tuple[CheckIn, ...]) -> None:
    """Refuse check-ins that are no watch. Raises UserFault ``check_ins_missing``, ``too_many_check_ins``,
    ``check_in_before_start``, ``check_ins_not_in_order``, ``check_in_next_day``, ``check_in_gap``, ``grace_range``,
    ``watch_too_long``; the field is ``check_ins``.
    """
    if not check_ins:
        raise UserFault("check_ins_missing", field="check_ins")
    if len(check_ins) > MOST_CHECK_INS:
        raise UserFault("too_many_check_ins", field="check_ins", limit=MOST_CHECK_INS)
    before = starts
    for at, check_in in enumerate(check_ins):
        if not 1 <= check_in.grace <= MOST_GRACE:
            raise UserFault("grace_range", field="check_ins", limit=MOST_GRACE)
        if check_in.at <= before:
            raise UserFault("check_in_before_start" if at == 0 else "check_ins_not_in_order", field="check_ins")
        if check_in.at - starts > LONGEST:
            raise UserFault("watch_too_long", field="check_ins", hours=int(LONGEST.total_seconds() // 3600))
        if check_in.at - before > LONGEST_GAP:
            raise UserFault("check_in_gap", field="check_ins", hours=int(LONGEST_GAP.total_seconds() // 3600))
        before = check_in.at


def check_appointment(starts: datetime, check_ins: tuple[CheckIn, ...], appointment: datetime | None) -> None:
    """Refuse an hour at which she cannot be there: not after they set out, or not before the last call, which is made
    when they are back. ``check_times`` came before. Raises UserFault ``appointment_before_start``,
    ``appointment_after_back``; the field is ``appointment``.
    """
    if appointment is None:
        return
    if appointment <= starts:
        raise UserFault("appointment_before_start", field="appointment")
    if appointment >= check_ins[-1].at:
        raise UserFault("appointment_after_back", field="appointment")


def calls_every(starts: datetime, back: datetime, every: timedelta) -> tuple[datetime, ...]:
    """When they call where they call after each ``every``, the last time when they are ``back``; aware, UTC, since an
    hour of the clock on the wall may be longer or shorter than one. Raises UserFault ``back_before_start``,
    ``too_many_check_ins``; the field is ``back``.
    """
    starts, back = starts.astimezone(UTC), back.astimezone(UTC)
    if back <= starts:
        raise UserFault("back_before_start", field="back")
    if (back - starts) / every > MOST_CHECK_INS:
        raise UserFault("too_many_check_ins", field="back", limit=MOST_CHECK_INS)
    found, at = list[datetime](), starts + every
    while at < back:
        found.append(at)
        at += every
    return (*found, back)


def check_people(plan: WayToBe) -> None:
    """Refuse a way that nobody of ours, or no woman, goes along, or over which nobody watches. Raises UserFault
    ``companions_missing``, ``no_woman_with_her``, ``watcher_missing``, ``watcher_goes_along``, ``contacts_missing``,
    ``contacts_same``.
    """
    going = [each.uid for each in plan.companions]
    if not going:
        raise UserFault("companions_missing", field="companions")
    if not any(each.woman for each in plan.companions):
        raise UserFault("no_woman_with_her", field="companions")
    if not plan.watcher:
        raise UserFault("watcher_missing", field="watcher")
    if plan.watcher in going or plan.carried_by in going:
        raise UserFault("watcher_goes_along", field="watcher" if plan.watcher in going else "carried_by")
    phones = ["".join(each.phone.split()) for each in plan.contacts]
    if len(plan.contacts) != 2 or not all(each.who.strip() and each.phone.strip() for each in plan.contacts):
        raise UserFault("contacts_missing", field="contact.0")
    if len(set(phones)) < len(phones):
        raise UserFault("contacts_same", field="contact.1")


def check_signals(plan: WayToBe) -> None:
    """Refuse a plan without words to break it off, and a last step that she did not choose. Whether the words can be
    told apart, and are nowhere in the plan, judges ``masking.signal_words``. Raises UserFault ``watch_word_empty``,
    ``last_step_hers``, ``last_words_family``, ``last_words_missing``.
    """
    for field in ("abort_word", "duress_word"):
        if not getattr(plan, field).strip():
            raise UserFault("watch_word_empty", field=field)
    if plan.last_step in ONLY_IF_SHE_SAYS and not plan.she_said_last:
        raise UserFault("last_step_hers", field="last_step")
    if plan.last_step is LastStep.FAMILY and plan.last_words.strip():
        raise UserFault("last_words_family", field="last_words")
    if plan.last_step is not LastStep.FAMILY and not plan.last_words.strip():
        raise UserFault("last_words_missing", field="last_words")


def check_free(starts: datetime, ends: datetime, going: Iterable[str], ways: Iterable[Accompaniment]) -> None:
    """Nobody goes along on two ways at once. ``ways``: those that are planned or under way. Raises UserFault
    ``companion_taken`` with the code of the other one.
    """
    wanted = set(going)
    for way in ways:
        last = max((each.missed_at for each in way.check_ins), default=way.starts)
        together = starts <= last and way.starts <= ends
        if together and wanted & {each.uid for each in way.companions}:
            raise UserFault("companion_taken", field="companions", way=way.code)


def needs_carrier(last: datetime, closes: datetime) -> bool:
    """Whether the last check-in can be missed after the office closed; both aware."""
    return last > closes
