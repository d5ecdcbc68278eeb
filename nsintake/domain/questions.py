"""What is asked in a session: the steps in her order, the blocks of a step, and every question.

``FIELDS`` is the one list: pages draw it, drafts store its answers, the paper form follows it. Which of them are put in
front of one woman is decided in ``branches``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from nsintake.domain.case import Channel, Pathway
from nsintake.domain.coming_back import Sign
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import (
    CivilStatus,
    Demand,
    Displacement,
    District,
    Force,
    IncidentKind,
    Paid,
    Platform,
    Relation,
)
from nsintake.domain.language import Lang
from nsintake.domain.minors import Authority, CaregiverRelation
from nsintake.domain.safety import CameWith, HomeKnows, MedicalWhen, Urgency


class Step(StrEnum):
    """The steps in her order. ``INVITATION`` takes the place of all that follows where she did not come herself."""

    WELCOME = "welcome"
    SAFE_NOW = "safe_now"
    RECORD = "record"
    INCIDENT = "incident"
    SAFETY = "safety"
    WISHES = "wishes"
    SHARING = "sharing"
    NEVER = "never"
    READ_BACK = "read_back"
    INVITATION = "invitation"


class Source(StrEnum):
    """Whose words these are."""

    HERSELF = "herself"
    CPT = "cpt"
    SOMEBODY_ELSE = "somebody_else"


class FieldKind(StrEnum):
    """How a field is answered."""

    CHOICE = "choice"
    MANY = "many"
    LINE = "line"
    LINES = "lines"
    TEXT = "text"
    DAY = "day"
    HOUR = "hour"


@dataclass(frozen=True, slots=True)
class QuestionField:
    """One question. ``choices`` are the values of an enum, in the order shown; ``block`` what is asked together."""

    name: str
    step: Step
    kind: FieldKind
    choices: tuple[str, ...] = ()
    block: str = ""


_E = TypeVar("_E", bound=StrEnum)
_YES_NO = ("yes", "no")


def values(kind: type[_E]) -> tuple[str, ...]:
    """The stored values of an enum, in order."""
    return tuple(member.value for member in kind)


def _yes_no(name: str, step: Step, block: str) -> QuestionField:
    return QuestionField(name, step, FieldKind.CHOICE, _YES_NO, block)


def _one(name: str, step: Step, block: str, kind: type[_E]) -> QuestionField:
    return QuestionField(name, step, FieldKind.CHOICE, values(kind), block)


def _many(name: str, step: Step, block: str, kind: type[_E]) -> QuestionField:
    return QuestionField(name, step, FieldKind.MANY, values(kind), block)


def _typed(name: str, step: Step, block: str, kind: FieldKind) -> QuestionField:
    return QuestionField(name, step, kind, (), block)


FIELDS: tuple[QuestionField, ...] = (
    QuestionField("language", Step.WELCOME, FieldKind.CHOICE, (Lang.AR.value, Lang.CKB.value, Lang.EN.value), "first"),
    _one("told_by", Step.WELCOME, "first", Source),
    _yes_no("must_not_see", Step.WELCOME, "first"),
    _yes_no("alone", Step.SAFE_NOW, "now"),
    _yes_no("safe_home", Step.SAFE_NOW, "now"),
    _yes_no("deadline_today", Step.SAFE_NOW, "now"),
    _typed("deadline_hour", Step.SAFE_NOW, "now", FieldKind.HOUR),
    _one("came_with", Step.SAFE_NOW, "now", CameWith),
    _yes_no("spoke_alone", Step.SAFE_NOW, "now"),
    _yes_no("needs_interpreter", Step.SAFE_NOW, "now"),
    _typed("interpreter", Step.SAFE_NOW, "now", FieldKind.LINE),
    _yes_no("can_read", Step.SAFE_NOW, "now"),
    _yes_no("record_consent", Step.RECORD, "record"),
    _yes_no("unnamed", Step.RECORD, "record"),
    _yes_no("may_be_counted", Step.RECORD, "record"),
    _one("age", Step.RECORD, "record", AgeBand),
    _yes_no("caregiver_suspected", Step.RECORD, "record"),
    _one("caregiver_relation", Step.RECORD, "record", CaregiverRelation),
    _one("caregiver_authority", Step.RECORD, "record", Authority),
    _yes_no("caregiver_wanted", Step.RECORD, "record"),
    _yes_no("assent", Step.RECORD, "record"),
    _many("kinds", Step.INCIDENT, "deed", IncidentKind),
    _one("platform", Step.INCIDENT, "deed", Platform),
    _typed("account", Step.INCIDENT, "deed", FieldKind.LINE),
    _many("demands", Step.INCIDENT, "deed", Demand),
    _typed("deadline", Step.INCIDENT, "deed", FieldKind.DAY),
    _typed("since", Step.INCIDENT, "deed", FieldKind.DAY),
    _one("paid", Step.INCIDENT, "deed", Paid),
    _typed("payment_details", Step.INCIDENT, "deed", FieldKind.LINE),
    _one("relation", Step.INCIDENT, "who", Relation),
    _yes_no("lives_with_him", Step.INCIDENT, "who"),
    _one("force", Step.INCIDENT, "who", Force),
    _yes_no("staff_involved", Step.INCIDENT, "who"),
    _yes_no("picture_before_18", Step.INCIDENT, "who"),
    _yes_no("picture_here", Step.INCIDENT, "who"),
    _yes_no("picture_intimate", Step.INCIDENT, "who"),
    _yes_no("reported_elsewhere", Step.INCIDENT, "who"),
    _typed("account_of_events", Step.INCIDENT, "words", FieldKind.TEXT),
    _yes_no("suicide", Step.SAFETY, "mind"),
    _yes_no("distress", Step.SAFETY, "mind"),
    _typed("tonight_with", Step.SAFETY, "mind", FieldKind.LINE),
    _typed("whom_to_call", Step.SAFETY, "mind", FieldKind.LINE),
    _typed("check_again", Step.SAFETY, "mind", FieldKind.DAY),
    _yes_no("honour", Step.SAFETY, "mind"),
    _one("home_knows", Step.SAFETY, "mind", HomeKnows),
    _yes_no("children_at_risk", Step.SAFETY, "mind"),
    _yes_no("medical_five_days", Step.SAFETY, "mind"),
    _one("medical_when", Step.SAFETY, "mind", MedicalWhen),
    _yes_no("told_of_reporting", Step.SAFETY, "mind"),
    _yes_no("phone_watched", Step.SAFETY, "mind"),
    _yes_no("safe_contact", Step.SAFETY, "mind"),
    _typed("signals", Step.SAFETY, "mind", FieldKind.LINE),
    _typed("where_to_go", Step.SAFETY, "mind", FieldKind.LINE),
    _typed("safety_plan", Step.SAFETY, "mind", FieldKind.TEXT),
    _many("pathways", Step.WISHES, "ways", Pathway),
    _one("urgency", Step.WISHES, "ways", Urgency),
    _yes_no("female_officer_only", Step.WISHES, "ways"),
    _typed("conditions", Step.WISHES, "ways", FieldKind.TEXT),
    _one("district", Step.WISHES, "about", District),
    _one("civil_status", Step.WISHES, "about", CivilStatus),
    _one("displacement", Step.WISHES, "about", Displacement),
    _yes_no("disability", Step.WISHES, "about"),
    _typed("names", Step.NEVER, "names", FieldKind.LINES),
    _typed("called", Step.NEVER, "names", FieldKind.LINES),
    _typed("phones", Step.NEVER, "names", FieldKind.LINES),
    _typed("places", Step.NEVER, "names", FieldKind.LINES),
    _typed("handles", Step.NEVER, "names", FieldKind.LINES),
    _typed("others", Step.NEVER, "names", FieldKind.LINES),
    _many("channels", Step.NEVER, "reach", Channel),
    _typed("channel", Step.NEVER, "reach", FieldKind.LINE),
    _typed("hours", Step.NEVER, "reach", FieldKind.LINE),
    _typed("code_word", Step.NEVER, "reach", FieldKind.LINE),
    _typed("if_someone_else", Step.NEVER, "reach", FieldKind.LINE),
    _typed("return_phrase", Step.READ_BACK, "back", FieldKind.LINE),
    _many("return_signs", Step.READ_BACK, "back", Sign),
    _yes_no("card_safe", Step.READ_BACK, "back"),
    _typed("next_contact", Step.READ_BACK, "back", FieldKind.DAY),
    _many("invited_kinds", Step.INVITATION, "invite", IncidentKind),
    _typed("invited_through", Step.INVITATION, "invite", FieldKind.LINE),
    _typed("invited_contact", Step.INVITATION, "invite", FieldKind.LINE),
)
FIELD: dict[str, QuestionField] = {field.name: field for field in FIELDS}

ESSENTIAL = frozenset(
    {
        "language",
        "must_not_see",
        "alone",
        "safe_home",
        "deadline_today",
        "record_consent",
        "age",
        "kinds",
        "force",
        "staff_involved",
        "suicide",
    }
)
"""The short way: ten answers, since the last but one asks of a force and of NP's staff at once. With which office, and
which items, they are the twelve that an urgent letter needs. Nothing is typed."""
OF_A_GIRL = frozenset({"caregiver_suspected", "caregiver_relation", "caregiver_authority", "assent"})
"""Asked on the short way too where her own yes is not enough."""
ON_REQUEST = frozenset({(Step.INCIDENT, "words"), (Step.WISHES, "about")})
"""Blocks that stay shut until the worker opens one: what she wants kept in her own words, if she wants that; and what
only some offices can use."""


def fields_of(step: Step) -> tuple[QuestionField, ...]:
    """Every field of a step, whether or not it is put to one woman."""
    return tuple(field for field in FIELDS if field.step is step)
