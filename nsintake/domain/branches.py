"""Which way a session takes, from what was said so far: pure functions over raw answers.

A branch only ever adds questions, turns a step off that could do harm, or says what comes first. What was answered once
stays in front of the worker whatever branch it belongs to: nothing that was said is hidden.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from nsintake.domain.asked import Asked, asked_of
from nsintake.domain.identity import AgeBand
from nsintake.domain.minors import caregiver_consents
from nsintake.domain.questions import ESSENTIAL, FIELD, OF_A_GIRL, ON_REQUEST, QuestionField, Source, Step, fields_of

Answers = Mapping[str, str]
"""Raw answers by field name; MANY joins its values with commas; ``share.RECIPIENT.ITEM`` holds a Choice."""

SHORT_WAY = "short_way"
"""Answered yes while the urgent way is on: only what a letter needs today is asked."""
SECOND_HAND = frozenset({Source.CPT.value, Source.SOMEBODY_ELSE.value})


class Branch(StrEnum):
    """A circumstance that changes what is asked, read or done."""

    SECOND_HAND = "second_hand"
    MINOR = "minor"
    CAREGIVER_NEEDED = "caregiver_needed"
    CAREGIVER_SUSPECTED = "caregiver_suspected"
    UNNAMED = "unnamed"
    INTERPRETER = "interpreter"
    CANNOT_READ = "cannot_read"
    ACCOMPANIED = "accompanied"
    DOMESTIC_VIOLENCE = "domestic_violence"
    SUICIDE = "suicide"
    HONOUR = "honour"
    FIVE_DAYS = "five_days"
    PHONE_WATCHED = "phone_watched"
    FORCE = "force"
    STAFF = "staff"
    DEADLINE_TODAY = "deadline_today"
    NOT_SAFE_HOME = "not_safe_home"


def _said(answers: Answers, name: str, *values: str) -> bool:
    return answers.get(name, "") in values


def _age(answers: Answers) -> AgeBand:
    raw = answers.get("age", "")
    return AgeBand(raw) if raw in FIELD["age"].choices else AgeBand.UNKNOWN


def _near(answers: Answers) -> bool:
    """Whether he is or was of her household, or she says that it is violence at home."""
    at_home = "domestic_violence" in answers.get("kinds", "").split(",")
    return at_home or _said(answers, "relation", "husband", "former_husband", "relative")


_HOLDS: dict[Branch, Callable[[Answers], bool]] = {
    Branch.SECOND_HAND: lambda said: said.get("told_by", "") in SECOND_HAND,
    Branch.MINOR: lambda said: _age(said).minor,
    Branch.CAREGIVER_NEEDED: lambda said: caregiver_consents(_age(said)),
    Branch.CAREGIVER_SUSPECTED: lambda said: _age(said).minor and _said(said, "caregiver_suspected", "yes"),
    Branch.UNNAMED: lambda said: _said(said, "unnamed", "yes"),
    Branch.INTERPRETER: lambda said: _said(said, "needs_interpreter", "yes"),
    Branch.CANNOT_READ: lambda said: _said(said, "can_read", "no"),
    Branch.ACCOMPANIED: lambda said: said.get("came_with", "") not in {"", "unknown", "nobody"},
    Branch.DOMESTIC_VIOLENCE: lambda said: "domestic_violence" in said.get("kinds", "").split(","),
    Branch.SUICIDE: lambda said: _said(said, "suicide", "yes"),
    Branch.HONOUR: lambda said: _said(said, "honour", "yes"),
    Branch.FIVE_DAYS: lambda said: _said(said, "medical_five_days", "yes"),
    Branch.PHONE_WATCHED: lambda said: _said(said, "phone_watched", "yes"),
    Branch.FORCE: lambda said: said.get("force", "") not in {"", "unknown", "none"},
    Branch.STAFF: lambda said: _said(said, "staff_involved", "yes"),
    Branch.DEADLINE_TODAY: lambda said: _said(said, "deadline_today", "yes"),
    Branch.NOT_SAFE_HOME: lambda said: _said(said, "safe_home", "no"),
}


def branches_of(answers: Answers) -> frozenset[Branch]:
    """Every branch that the answers so far open."""
    return frozenset(branch for branch, holds in _HOLDS.items() if holds(answers))


def in_branch(answers: Answers, branch: Branch) -> bool:
    """Whether one branch is open."""
    return _HOLDS[branch](answers)


def _suicide_or_distress(said: Answers) -> bool:
    return in_branch(said, Branch.SUICIDE) or _said(said, "distress", "yes")


def _at_risk(said: Answers) -> bool:
    """Whether a safety plan is worked out with her in the session; on the page of her file it always can be."""
    return _suicide_or_distress(said) or in_branch(said, Branch.HONOUR) or in_branch(said, Branch.NOT_SAFE_HOME)


def _kinds(said: Answers) -> set[str]:
    return set(said.get("kinds", "").split(",")) - {""}


def _picture(said: Answers) -> bool:
    """Whether what she says has to do with pictures."""
    return bool(_kinds(said) & {"threat_to_publish", "demand_favours", "impersonation"})


def _money(said: Answers) -> bool:
    return "demand_money" in _kinds(said) or "money" in said.get("demands", "").split(",")


def _once_answered(_said: Answers) -> bool:
    """Put no more: what was answered under an earlier version of the questions is still there."""
    return False


def _not_by_a_team(said: Answers) -> bool:
    """Of what a member of a peace team brings, neither a contact of hers nor who brought it is kept."""
    return not _said(said, "told_by", Source.CPT.value)


def _caregiver_may(said: Answers) -> bool:
    return in_branch(said, Branch.MINOR) and _said(said, "caregiver_suspected", "no")


def _may_be_reached(said: Answers) -> bool:
    ways = set(said.get("channels", "").split(",")) - {"", "she_comes"}
    return bool(ways or said.get("channel"))


def _by_an_account(said: Answers) -> bool:
    """Whether she is reached by something else than the numbers on file."""
    return bool(set(said.get("channels", "").split(",")) - {"", "call", "sms", "she_comes"})


def _others_near_her_phone(said: Answers) -> bool:
    return in_branch(said, Branch.PHONE_WATCHED) or in_branch(said, Branch.HONOUR) or _near(said)


_APPLIES: dict[str, Callable[[Answers], bool]] = {
    "invited_through": _not_by_a_team,
    "invited_contact": _not_by_a_team,
    "deadline_hour": lambda said: in_branch(said, Branch.DEADLINE_TODAY),
    "spoke_alone": lambda said: in_branch(said, Branch.ACCOMPANIED),
    "interpreter": lambda said: in_branch(said, Branch.INTERPRETER),
    "caregiver_suspected": lambda said: in_branch(said, Branch.MINOR),
    "caregiver_relation": _caregiver_may,
    "caregiver_authority": _caregiver_may,
    "caregiver_wanted": lambda said: _caregiver_may(said) and not in_branch(said, Branch.CAREGIVER_NEEDED),
    "assent": lambda said: in_branch(said, Branch.CAREGIVER_NEEDED) and _age(said) is not AgeBand.UNDER_6,
    "paid": _money,
    "payment_details": lambda said: _said(said, "paid", "once", "more_than_once"),
    "lives_with_him": _near,
    "tonight_with": _suicide_or_distress,
    "whom_to_call": _suicide_or_distress,
    "check_again": lambda said: _suicide_or_distress(said) or in_branch(said, Branch.HONOUR) or _near(said),
    "home_knows": lambda said: not _said(said, "honour", "no"),
    "children_at_risk": _near,
    "picture_before_18": _picture,
    "picture_here": _picture,
    "picture_intimate": _picture,
    "signals": lambda said: _at_risk(said) or _near(said),
    "where_to_go": lambda said: _at_risk(said) or _near(said),
    "medical_when": lambda said: in_branch(said, Branch.FIVE_DAYS),
    "told_of_reporting": lambda said: in_branch(said, Branch.FIVE_DAYS),
    "safe_contact": lambda said: in_branch(said, Branch.PHONE_WATCHED),
    "safety_plan": lambda said: _at_risk(said) or _near(said),
    "conditions": _once_answered,
    "called": lambda said: in_branch(said, Branch.UNNAMED),
    "handles": _once_answered,
    "return_signs": lambda said: in_branch(said, Branch.CANNOT_READ),
    "next_contact": _may_be_reached,
    "channel": _by_an_account,
    "code_word": _may_be_reached,
    "card_safe": lambda said: not (said.get("return_phrase") or said.get("return_signs")),
    "names": lambda said: not in_branch(said, Branch.UNNAMED),
    "hours": _may_be_reached,
    "if_someone_else": lambda said: _may_be_reached(said) and _others_near_her_phone(said),
}
"""Questions that are put only in some branches. Every other one is put to every woman."""


def applies(name: str, answers: Answers) -> bool:
    """Whether a question is put to her; one that was answered or that she left out is always there."""
    holds = _APPLIES.get(name)
    return holds is None or asked_of(answers, name) is not Asked.NOT_ASKED or holds(answers)


def asked_in(step: Step, answers: Answers) -> tuple[QuestionField, ...]:
    """The questions of a step for this woman, on the way the session takes now."""
    short = answers.get(SHORT_WAY) == "yes" and step is not Step.INVITATION
    asks = _on_the_short_way if short else applies
    return tuple(field for field in fields_of(step) if asks(field.name, answers))


def _on_the_short_way(name: str, answers: Answers) -> bool:
    of_a_girl = name in OF_A_GIRL and in_branch(answers, Branch.CAREGIVER_NEEDED) and applies(name, answers)
    return name in ESSENTIAL or of_a_girl


def settled_in(step: Step, answers: Answers) -> tuple[int, int]:
    """How many questions of a step were answered or left out, of how many that are put to her.

    A block that is opened on request counts once something of it was asked.
    """
    asked = [(field.block, asked_of(answers, field.name) is not Asked.NOT_ASKED) for field in asked_in(step, answers)]
    opened = {block for block, settled in asked if settled}
    counted = [settled for block, settled in asked if (step, block) not in ON_REQUEST or block in opened]
    return sum(counted), len(counted)


def without_answer(answers: Answers, state: Asked, *, reopened: bool = False) -> tuple[str, ...]:
    """The questions of this session that are in one of the two states without an answer, in her order."""
    asked = (field.name for step in steps_of(answers, reopened=reopened) for field in asked_in(step, answers))
    return tuple(name for name in asked if asked_of(answers, name) is state)


def steps_of(answers: Answers, *, reopened: bool = False) -> tuple[Step, ...]:
    """The steps of this session in their order.

    Told by somebody else: no consent, so no file and no letter, only an invitation. The short way leaves out a step
    that asks nothing. ``reopened``: what an office may hear is changed on the page of her file, not here, unless
    offices were asked about before it was known that she has one.
    """
    if in_branch(answers, Branch.SECOND_HAND):
        return (Step.WELCOME, Step.INVITATION)
    elsewhere = reopened and not any(name.startswith("share.") for name in answers)
    without = {Step.INVITATION} | ({Step.SHARING} if elsewhere else set())
    if answers.get(SHORT_WAY) == "yes":
        without |= {step for step in (Step.WISHES, Step.NEVER) if not asked_in(step, answers)}
    return tuple(step for step in Step if step not in without)


def may_ask_first(answers: Answers) -> bool:
    """Whether "ask me first" can be kept: not where her phone is watched and no other way to reach her is safe."""
    if in_branch(answers, Branch.PHONE_WATCHED):
        return _said(answers, "safe_contact", "yes")
    return not _said(answers, "safe_contact", "no")


def colleagues_kept_out(answers: Answers, *, before: Answers | None = None) -> bool:
    """Whether her file is opened only to whom she accepts: somebody must not see it, or staff may be part of it. Where
    she had said the same ``before``, it is not said now: she may have had it opened since.
    """
    known = _why_kept_out(before or {})
    return any(said and not was_said for said, was_said in zip(_why_kept_out(answers), known, strict=True))


def _why_kept_out(answers: Answers) -> tuple[bool, bool]:
    return _said(answers, "must_not_see", "yes"), in_branch(answers, Branch.STAFF)
