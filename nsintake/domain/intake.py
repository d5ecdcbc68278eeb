"""How raw answers become a file, and how a file becomes answers again.

A draft has raw strings, an impossible date included, so that nothing typed is ever lost; only closing the session
parses them. What is asked is in ``questions``, which way a session takes in ``branches``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, TypeVar

from nsintake.domain.asked import answered, left_out_in, with_left_out
from nsintake.domain.branches import Answers
from nsintake.domain.case import CaseFile, Channel, Pathway, Reaching, Wishes
from nsintake.domain.coming_back import SIGNS_CHOSEN, Sign
from nsintake.domain.consent import Choice, Item, ItemChoice, SeenHow
from nsintake.domain.days import clear_day, parse_hour, usable
from nsintake.domain.how_said import faults_in_how
from nsintake.domain.identity import AgeBand, Identity, NeverWords
from nsintake.domain.incident import (
    CivilStatus,
    Demand,
    Displacement,
    District,
    Force,
    Incident,
    IncidentKind,
    Paid,
    Platform,
    Relation,
    YesNo,
)
from nsintake.domain.language import Lang
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.domain.questions import FIELD, FIELDS, FieldKind, QuestionField, Step, fields_of, values
from nsintake.domain.safety import CameWith, HomeKnows, MedicalWhen, SafeNow, Safety, Urgency
from nsintake.domain.text import LINE, TEXT, clean, clean_lines
from nsintake.errors import UserFault

__all__ = [
    "FIELD",
    "FIELDS",
    "Answers",
    "FieldKind",
    "IntakeDraft",
    "QuestionField",
    "Step",
    "answers_of",
    "case_from",
    "choices_from",
    "faults_in",
    "fields_of",
    "recipients_asked",
    "seen_field",
    "seen_from",
    "share_field",
]


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """An unfinished session as it was typed, with the place where the worker was. ``saved`` is aware, UTC.

    ``base`` is set where a closed session's file was opened again: its answers as they were read.
    """

    SCHEMA: ClassVar[int] = 2

    code: str
    worker: str
    answers: tuple[tuple[str, str], ...]
    step: Step
    focus: str
    caret: int
    saved: datetime
    base: tuple[tuple[str, str], ...] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "saved", usable(self.saved))


_E = TypeVar("_E", bound=StrEnum)


def share_field(recipient_id: str, item: Item) -> str:
    """The answer name of her choice about one item for one recipient."""
    return f"share.{recipient_id}.{item.value}"


def seen_field(recipient_id: str) -> str:
    """The answer name of how she would be present before one recipient."""
    return f"seen.{recipient_id}"


def seen_from(answers: Answers, recipient_id: str) -> SeenHow:
    """How she would be present before one recipient, as far as she was asked."""
    raw = answers.get(seen_field(recipient_id), "")
    return SeenHow(raw) if raw in values(SeenHow) else SeenHow.NOT_ASKED


def _check(field: QuestionField, raw: str) -> None:
    if field.kind is FieldKind.DAY:
        clear_day(raw, field.name)
    elif field.kind is FieldKind.HOUR:
        parse_hour(raw, field.name)
    elif field.kind is FieldKind.LINES:
        clean_lines(raw, field.name)
    elif field.kind in {FieldKind.LINE, FieldKind.TEXT}:
        multiline = field.kind is FieldKind.TEXT
        clean(raw, field.name, limit=TEXT if multiline else LINE, multiline=multiline)
    elif any(part not in field.choices for part in (raw.split(",") if field.kind is FieldKind.MANY else [raw]) if part):
        raise UserFault("choice_unknown", field=field.name)
    elif field.name == "return_signs" and raw and raw.count(",") + 1 != SIGNS_CHOSEN:
        raise UserFault("signs_not_three", field=field.name)


def faults_in(answers: Answers, step: Step) -> tuple[UserFault, ...]:
    """Everything to be mended in a step, one fault a field, in the order of the fields."""
    faults: list[UserFault] = []
    for field in fields_of(step):
        try:
            _check(field, answers.get(field.name, ""))
        except UserFault as fault:
            faults.append(fault)
    if step is Step.SHARING:
        faults += faults_in_how(answers)
    return tuple(faults)


class _Reader:
    """Reads typed values out of raw answers."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def one(self, name: str, kind: type[_E], default: _E) -> _E:
        raw = self._answers.get(name, "")
        return kind(raw) if raw else default

    def one_or_none(self, name: str, kind: type[_E]) -> _E | None:
        raw = self._answers.get(name, "")
        return kind(raw) if raw else None

    def yes_no(self, name: str) -> YesNo:
        return self.one(name, YesNo, YesNo.UNKNOWN)

    def many(self, name: str, kind: type[_E]) -> tuple[_E, ...]:
        chosen = set(self._answers.get(name, "").split(","))
        return tuple(member for member in kind if member.value in chosen)

    def line(self, name: str) -> str:
        return clean(self._answers.get(name, ""), name)

    def text(self, name: str) -> str:
        return clean(self._answers.get(name, ""), name, limit=TEXT, multiline=True)

    def lines(self, name: str) -> tuple[str, ...]:
        return clean_lines(self._answers.get(name, ""), name)

    def day(self, name: str) -> date | None:
        return clear_day(self._answers.get(name, ""), name)

    def hour(self, name: str) -> str:
        return parse_hour(self._answers.get(name, ""), name)


def _incident(read: _Reader) -> Incident:
    platforms = read.many("platform", Platform)
    return Incident(
        kinds=read.many("kinds", IncidentKind),
        platform=platforms[0] if platforms else None,
        account=read.line("account"),
        demands=read.many("demands", Demand),
        deadline=read.day("deadline"),
        since=read.day("since"),
        paid=read.one("paid", Paid, Paid.UNKNOWN),
        payment_details=read.line("payment_details"),
        relation=read.one("relation", Relation, Relation.UNKNOWN),
        force=read.one("force", Force, Force.UNKNOWN),
        staff_involved=read.yes_no("staff_involved"),
        picture_before_18=read.yes_no("picture_before_18"),
        reported_elsewhere=read.yes_no("reported_elsewhere"),
        district=read.one("district", District, District.UNKNOWN),
        civil_status=read.one("civil_status", CivilStatus, CivilStatus.UNKNOWN),
        displacement=read.one("displacement", Displacement, Displacement.UNKNOWN),
        disability=read.yes_no("disability"),
        deadline_hour=read.hour("deadline_hour"),
        account_of_events=read.text("account_of_events"),
        picture_here=read.yes_no("picture_here"),
        picture_intimate=read.yes_no("picture_intimate"),
    )


def _safe_now(read: _Reader) -> SafeNow:
    return SafeNow(
        alone=read.yes_no("alone"),
        safe_home=read.yes_no("safe_home"),
        deadline_today=read.yes_no("deadline_today"),
        someone_must_not_see=read.yes_no("must_not_see"),
        came_with=read.one("came_with", CameWith, CameWith.UNKNOWN),
        spoke_alone=read.yes_no("spoke_alone"),
        needs_interpreter=read.yes_no("needs_interpreter"),
        interpreter=read.line("interpreter"),
        can_read=read.yes_no("can_read"),
    )


def _safety(read: _Reader) -> Safety:
    return Safety(
        suicide=read.yes_no("suicide"),
        honour=read.yes_no("honour"),
        medical_five_days=read.yes_no("medical_five_days"),
        phone_watched=read.yes_no("phone_watched"),
        distress=read.yes_no("distress"),
        plan=read.text("safety_plan"),
        tonight_with=read.line("tonight_with"),
        whom_to_call=read.line("whom_to_call"),
        check_again=read.day("check_again"),
        home_knows=read.one("home_knows", HomeKnows, HomeKnows.UNKNOWN),
        lives_with_him=read.yes_no("lives_with_him"),
        children_at_risk=read.yes_no("children_at_risk"),
        medical_when=read.one("medical_when", MedicalWhen, MedicalWhen.UNKNOWN),
        told_of_reporting=read.yes_no("told_of_reporting"),
        safe_contact=read.yes_no("safe_contact"),
        signals=read.line("signals"),
        where_to_go=read.line("where_to_go"),
    )


def _reaching(read: _Reader) -> Reaching:
    return Reaching(
        channel=read.line("channel"),
        hours=read.line("hours"),
        code_word=read.line("code_word"),
        if_someone_else=read.line("if_someone_else"),
        return_phrase=read.line("return_phrase"),
        channels=read.many("channels", Channel),
        card_safe=read.yes_no("card_safe"),
        next_contact=read.day("next_contact"),
        return_signs=read.many("return_signs", Sign),
    )


_OF_CAREGIVER = ("caregiver_suspected", "caregiver_relation", "caregiver_authority", "caregiver_wanted")


def _caregiver(answers: Answers, read: _Reader) -> Caregiver | None:
    """Whoever is beside her; None if nothing was said of anybody."""
    if not any(answered(answers, name) for name in _OF_CAREGIVER):
        return None
    return Caregiver(
        relation=read.one("caregiver_relation", CaregiverRelation, CaregiverRelation.UNKNOWN),
        authority=read.one("caregiver_authority", Authority, Authority.UNKNOWN),
        suspected=read.yes_no("caregiver_suspected"),
        she_agrees=read.yes_no("caregiver_wanted"),
    )


def _identity(read: _Reader) -> Identity:
    return Identity(
        names=read.lines("names"),
        called=read.lines("called"),
        phones=read.lines("phones"),
        age=read.one("age", AgeBand, AgeBand.UNKNOWN),
        never=NeverWords(places=read.lines("places"), handles=read.lines("handles"), others=read.lines("others")),
    )


def case_from(answers: Answers, code: str, *, opened: date, worker: str) -> CaseFile:
    """The file that the answers make. Raises the first UserFault; call ``faults_in`` for all of them."""
    for step in Step:
        for fault in faults_in(answers, step):
            raise fault
    case = _told_in(_Reader(answers), answers, CaseFile(code, opened, worker))
    told = answers_of(case)
    return replace(case, left_out=tuple(name for name in left_out_in(answers) if name not in told))


def _told_in(read: _Reader, answers: Answers, empty: CaseFile) -> CaseFile:
    return replace(
        empty,
        identity=_identity(read),
        safe_now=_safe_now(read),
        incident=_incident(read),
        safety=_safety(read),
        wishes=Wishes(
            pathways=read.many("pathways", Pathway),
            urgency=read.one_or_none("urgency", Urgency),
            female_officer_only=read.yes_no("female_officer_only"),
            conditions=read.text("conditions"),
        ),
        reaching=_reaching(read),
        language=read.one_or_none("language", Lang),
        may_be_counted=read.yes_no("may_be_counted"),
        stays_unnamed=read.yes_no("unnamed"),
        caregiver=_caregiver(answers, read),
        assent=read.yes_no("assent"),
    )


def answers_of(case: CaseFile) -> dict[str, str]:
    """The answers in a file: ``case_from`` makes the same file of them. What was not asked is not there."""
    return with_left_out({name: raw for name, value in _told(case).items() if (raw := _raw(value))}, case.left_out)


def _raw(value: object) -> str:
    if isinstance(value, tuple):
        return ("," if all(isinstance(chosen, StrEnum) for chosen in value) else "\n").join(
            str(chosen) for chosen in value
        )
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None or (isinstance(value, StrEnum) and value.value == "unknown") else str(value)


def _told(case: CaseFile) -> dict[str, object]:
    own, now, safety, reach = case.identity, case.safe_now, case.safety, case.reaching
    told: dict[str, object] = {
        "record_consent": YesNo.YES,
        "language": case.language,
        "may_be_counted": case.may_be_counted,
        "unnamed": case.stays_unnamed,
        "assent": case.assent,
        "must_not_see": now.someone_must_not_see,
        "safety_plan": safety.plan,
        "age": own.age,
        "places": own.never.places,
        "handles": own.never.handles,
        "others": own.never.others,
    }
    for name in (field.name for field in FIELDS if field.name not in told):
        held = next(
            (part for part in (own, now, case.incident, safety, case.wishes, reach) if hasattr(part, name)), None
        )
        told[name] = getattr(held, name) if held is not None else None
    if case.caregiver is not None:
        caregiver = case.caregiver
        told |= dict(
            zip(
                _OF_CAREGIVER,
                (caregiver.suspected, caregiver.relation, caregiver.authority, caregiver.she_agrees),
                strict=True,
            )
        )
    return told


def choices_from(answers: Answers, recipient_id: str, askable: frozenset[Item]) -> tuple[ItemChoice, ...]:
    """Her choices for one recipient. An item not answered is withheld; an answer this version does not know, too."""
    chosen: list[ItemChoice] = []
    for item in Item:
        if item in askable:
            raw = answers.get(share_field(recipient_id, item), "")
            choice = Choice(raw) if raw in values(Choice) else Choice.WITHHOLD
            chosen.append(ItemChoice(item, choice))
    return tuple(chosen)


def recipients_asked(answers: Answers) -> tuple[str, ...]:
    """The recipients any choice was made for, in the order they were asked."""
    asked = (name.split(".")[1] for name in answers if name.startswith("share.") and name.count(".") == 2)
    return tuple(dict.fromkeys(asked))
