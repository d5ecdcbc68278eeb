"""The steps of a session, its fields, and how raw answers become a file.

A draft holds raw strings, an impossible date included, so that nothing typed is ever lost; only closing the session
parses them. ``FIELDS`` is the one list of what is asked: pages draw it, drafts store it, the paper form follows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from nsintake.domain.case import CaseFile, Pathway, Reaching, Wishes
from nsintake.domain.consent import Choice, Item, ItemChoice
from nsintake.domain.identity import AgeBand, Identity, NeverWords
from nsintake.domain.incident import (
    CivilStatus,
    Demand,
    Displacement,
    District,
    Force,
    Incident,
    Kind,
    Paid,
    Platform,
    Relation,
    YesNo,
)
from nsintake.domain.language import Lang
from nsintake.domain.safety import SafeNow, Safety, Urgency
from nsintake.domain.text import LINE, TEXT, clean, clean_lines, parse_day
from nsintake.errors import UserFault


class Step(StrEnum):
    """The steps in her order."""

    WELCOME = "welcome"
    SAFE_NOW = "safe_now"
    RECORD = "record"
    INCIDENT = "incident"
    SAFETY = "safety"
    WISHES = "wishes"
    SHARING = "sharing"
    NEVER = "never"
    READ_BACK = "read_back"

    @property
    def before_consent(self) -> bool:
        """Whether its answers are in memory only, because she has not yet agreed to be recorded."""
        return self in {Step.WELCOME, Step.SAFE_NOW}


class FieldKind(StrEnum):
    """How a field is answered."""

    CHOICE = "choice"
    MANY = "many"
    LINE = "line"
    LINES = "lines"
    TEXT = "text"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Field:
    """One question. ``choices`` are the values of an enum, in the order shown."""

    name: str
    step: Step
    kind: FieldKind
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """An unfinished session as it was typed, with the place where the worker stood. ``saved`` is aware, UTC."""

    code: str
    worker: str
    answers: tuple[tuple[str, str], ...]
    step: Step
    focus: str
    caret: int
    saved: datetime


_E = TypeVar("_E", bound=StrEnum)


def _values(kind: type[_E]) -> tuple[str, ...]:
    return tuple(member.value for member in kind)


_YES_NO = ("yes", "no")

FIELDS: tuple[Field, ...] = (
    Field("must_not_see", Step.WELCOME, FieldKind.CHOICE, _YES_NO),
    Field("alone", Step.SAFE_NOW, FieldKind.CHOICE, _YES_NO),
    Field("safe_home", Step.SAFE_NOW, FieldKind.CHOICE, _YES_NO),
    Field("deadline_today", Step.SAFE_NOW, FieldKind.CHOICE, _YES_NO),
    Field("language", Step.SAFE_NOW, FieldKind.CHOICE, _values(Lang)),
    Field("record_consent", Step.RECORD, FieldKind.CHOICE, _YES_NO),
    Field("age", Step.RECORD, FieldKind.CHOICE, _values(AgeBand)),
    Field("may_be_counted", Step.RECORD, FieldKind.CHOICE, _YES_NO),
    Field("kinds", Step.INCIDENT, FieldKind.MANY, _values(Kind)),
    Field("platform", Step.INCIDENT, FieldKind.CHOICE, _values(Platform)),
    Field("account", Step.INCIDENT, FieldKind.LINE),
    Field("demands", Step.INCIDENT, FieldKind.MANY, _values(Demand)),
    Field("deadline", Step.INCIDENT, FieldKind.DAY),
    Field("since", Step.INCIDENT, FieldKind.DAY),
    Field("paid", Step.INCIDENT, FieldKind.CHOICE, _values(Paid)),
    Field("payment_details", Step.INCIDENT, FieldKind.LINE),
    Field("relation", Step.INCIDENT, FieldKind.CHOICE, _values(Relation)),
    Field("force", Step.INCIDENT, FieldKind.CHOICE, _values(Force)),
    Field("staff_involved", Step.INCIDENT, FieldKind.CHOICE, _YES_NO),
    Field("picture_before_18", Step.INCIDENT, FieldKind.CHOICE, _YES_NO),
    Field("reported_elsewhere", Step.INCIDENT, FieldKind.CHOICE, _YES_NO),
    Field("account_of_events", Step.INCIDENT, FieldKind.TEXT),
    Field("suicide", Step.SAFETY, FieldKind.CHOICE, _YES_NO),
    Field("honour", Step.SAFETY, FieldKind.CHOICE, _YES_NO),
    Field("medical_five_days", Step.SAFETY, FieldKind.CHOICE, _YES_NO),
    Field("phone_watched", Step.SAFETY, FieldKind.CHOICE, _YES_NO),
    Field("distress", Step.SAFETY, FieldKind.CHOICE, _YES_NO),
    Field("safety_plan", Step.SAFETY, FieldKind.TEXT),
    Field("pathways", Step.WISHES, FieldKind.MANY, _values(Pathway)),
    Field("urgency", Step.WISHES, FieldKind.CHOICE, _values(Urgency)),
    Field("female_officer_only", Step.WISHES, FieldKind.CHOICE, _YES_NO),
    Field("conditions", Step.WISHES, FieldKind.TEXT),
    Field("district", Step.WISHES, FieldKind.CHOICE, _values(District)),
    Field("civil_status", Step.WISHES, FieldKind.CHOICE, _values(CivilStatus)),
    Field("displacement", Step.WISHES, FieldKind.CHOICE, _values(Displacement)),
    Field("disability", Step.WISHES, FieldKind.CHOICE, _YES_NO),
    Field("names", Step.NEVER, FieldKind.LINES),
    Field("called", Step.NEVER, FieldKind.LINES),
    Field("phones", Step.NEVER, FieldKind.LINES),
    Field("places", Step.NEVER, FieldKind.LINES),
    Field("handles", Step.NEVER, FieldKind.LINES),
    Field("others", Step.NEVER, FieldKind.LINES),
    Field("channel", Step.NEVER, FieldKind.LINE),
    Field("hours", Step.NEVER, FieldKind.LINE),
    Field("code_word", Step.NEVER, FieldKind.LINE),
    Field("if_someone_else", Step.NEVER, FieldKind.LINE),
    Field("return_phrase", Step.READ_BACK, FieldKind.LINE),
)
FIELD: dict[str, Field] = {field.name: field for field in FIELDS}

Answers = Mapping[str, str]
"""Raw answers by field name; MANY joins its values with commas; ``share.RECIPIENT.ITEM`` holds a Choice."""


def fields_of(step: Step) -> tuple[Field, ...]:
    """The fields a step asks."""
    return tuple(field for field in FIELDS if field.step is step)


def share_field(recipient_id: str, item: Item) -> str:
    """The answer name of her choice about one item for one recipient."""
    return f"share.{recipient_id}.{item.value}"


def _check(field: Field, raw: str) -> None:
    if field.kind is FieldKind.DAY:
        parse_day(raw, field.name)
    elif field.kind is FieldKind.LINES:
        clean_lines(raw, field.name)
    elif field.kind in {FieldKind.LINE, FieldKind.TEXT}:
        multiline = field.kind is FieldKind.TEXT
        clean(raw, field.name, limit=TEXT if multiline else LINE, multiline=multiline)
    elif any(part not in field.choices for part in raw.split(",") if part):
        raise UserFault("choice_unknown", field=field.name)


def faults_in(answers: Answers, step: Step) -> tuple[UserFault, ...]:
    """Everything to be mended in a step, one fault a field, in the order of the fields."""
    faults: list[UserFault] = []
    for field in fields_of(step):
        try:
            _check(field, answers.get(field.name, ""))
        except UserFault as fault:
            faults.append(fault)
    return tuple(faults)


class _Reader:
    """Reads typed values out of raw answers."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def one(self, name: str, kind: type[_E], default: _E) -> _E:
        raw = self._answers.get(name, "")
        return kind(raw) if raw else default

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
        return parse_day(self._answers.get(name, ""), name)


def _incident(read: _Reader) -> Incident:
    platforms = read.many("platform", Platform)
    return Incident(
        kinds=read.many("kinds", Kind),
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
        account_of_events=read.text("account_of_events"),
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
    read = _Reader(answers)
    return CaseFile(
        code=code,
        opened=opened,
        worker=worker,
        identity=_identity(read),
        safe_now=SafeNow(
            alone=read.yes_no("alone"),
            safe_home=read.yes_no("safe_home"),
            deadline_today=read.yes_no("deadline_today"),
            someone_must_not_see=read.yes_no("must_not_see"),
        ),
        incident=_incident(read),
        safety=Safety(
            suicide=read.yes_no("suicide"),
            honour=read.yes_no("honour"),
            medical_five_days=read.yes_no("medical_five_days"),
            phone_watched=read.yes_no("phone_watched"),
            distress=read.yes_no("distress"),
            plan=read.text("safety_plan"),
        ),
        wishes=Wishes(
            pathways=read.many("pathways", Pathway),
            urgency=read.one("urgency", Urgency, Urgency.THREE_DAYS),
            female_officer_only=read.yes_no("female_officer_only"),
            conditions=read.text("conditions"),
        ),
        reaching=Reaching(
            channel=read.line("channel"),
            hours=read.line("hours"),
            code_word=read.line("code_word"),
            if_someone_else=read.line("if_someone_else"),
            return_phrase=read.line("return_phrase"),
        ),
        language=read.one("language", Lang, Lang.AR),
        may_be_counted=read.yes_no("may_be_counted"),
    )


def choices_from(answers: Answers, recipient_id: str, askable: frozenset[Item]) -> tuple[ItemChoice, ...]:
    """Her choices for one recipient. An item not answered is withheld; an answer this version does not know, too."""
    chosen: list[ItemChoice] = []
    for item in Item:
        if item in askable:
            raw = answers.get(share_field(recipient_id, item), "")
            choice = Choice(raw) if raw in _values(Choice) else Choice.WITHHOLD
            chosen.append(ItemChoice(item, choice))
    return tuple(chosen)


def recipients_asked(answers: Answers) -> tuple[str, ...]:
    """The recipients any choice was made for, in the order they were asked."""
    asked = (name.split(".")[1] for name in answers if name.startswith("share.") and name.count(".") == 2)
    return tuple(dict.fromkeys(asked))
