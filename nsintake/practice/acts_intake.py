"""Acts of an intake: sessions, coming back, calls, plans for her safety, forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.branches import Answers as Raw
from nsintake.domain.coming_back import CallOutcome, Sign
from nsintake.domain.consent import GivenHow, Item, SeenHow
from nsintake.domain.how_said import (
    CONDITIONS,
    HOW,
    IN_ROOM,
    MARK,
    ONE_LETTER,
    REASONS,
    SPOKEN_ALONE,
    VOUCHED,
    WITNESS,
    of_office,
)
from nsintake.domain.incident import IncidentKind, Platform
from nsintake.domain.intake import Step, seen_field, share_field
from nsintake.domain.language import Lang
from nsintake.domain.questions import FIELD
from nsintake.domain.task import TaskKind
from nsintake.domain.two_versions import Keep
from nsintake.errors import Refused
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import NOBODY, Answers, Id, Login, ScriptFault, strictest
from nsintake.services.cases.restriction import ACCEPTED
from nsintake.services.intake import (
    advice,
    calling,
    counting,
    intake,
    invitations,
    reopening,
    returning,
    safety_planning,
    turned_screen,
)
from nsintake.services.wording import forms


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """What she says of one office in a session; what she names nowhere is withheld."""

    shares: tuple[Item, ...] = ()
    ask_first: tuple[Item, ...] = ()
    withholds: tuple[Item, ...] = ()
    seen: SeenHow = SeenHow.NOT_ASKED
    one_letter: bool = False
    conditions: str = ""
    reasons: str = ""
    form: str = ""
    vouched: bool = False


@dataclass(frozen=True, slots=True)
class HowSaid:
    """How she said it, for all offices of a session."""

    how: GivenHow = GivenHow.SPOKEN
    witness: Login = NOBODY
    in_room: str = ""
    accepts: tuple[Login, ...] = ()
    """The colleagues she lets into her file, where somebody must be kept from it."""


_USUAL = HowSaid()


def _raw(desk: Desk, answers: Answers, offices: dict[str, OfficeWord] | None, said: HowSaid) -> dict[str, str]:
    """Raises Refused ``recipient_unknown`` for an office that no letter goes to: her word would be lost."""
    made, listed = dict(answers), {recipient.recipient_id for recipient in desk.signed_in.content.recipients}
    for office in offices or {}:
        if office not in listed:
            raise Refused("recipient_unknown", recipient=office)
    for office, word in (offices or {}).items():
        made |= _word(office, word)
    if offices:
        alone = said.how is GivenHow.SPOKEN and not desk.uid(said.witness)
        made[HOW] = SPOKEN_ALONE if alone else said.how.value
    kept = {
        WITNESS: desk.uid(said.witness),
        IN_ROOM: said.in_room,
        ACCEPTED: ",".join(desk.uid(login) for login in said.accepts),
    }
    return {**made, **{name: text for name, text in kept.items() if text}}


def _word(office: str, word: OfficeWord) -> dict[str, str]:
    chosen = strictest(word.shares, word.ask_first, word.withholds)
    made = {share_field(office, item): choice.value for item, choice in chosen.items()}
    more = {
        CONDITIONS: word.conditions,
        REASONS: word.reasons,
        MARK: word.form,
        ONE_LETTER: "yes" if word.one_letter else "",
        VOUCHED: "yes" if word.vouched else "",
    }
    made |= {of_office(name, office): text for name, text in more.items() if text}
    return {**made, seen_field(office): word.seen.value}


def _closed(desk: Desk, draft_id: bytes, answers: Raw) -> Gives:
    code = intake.load_draft(desk.signed_in, draft_id).code
    intake.require_how(desk.signed_in, draft_id, answers)
    return {"case_id": intake.close_session(desk.signed_in, draft_id, answers), "code": code}


@act("write_session", "case_id", "code")
def write_session(
    desk: Desk, *, answers: Answers, offices: dict[str, OfficeWord] | None = None, said: HowSaid = _USUAL
) -> Gives:
    """A whole session: she agrees to be recorded, is asked, hears it read back, and the file is closed with her."""
    raw = _raw(desk, answers, offices, said)
    draft_id = intake.consent_to_record(desk.signed_in, raw)
    intake.save_draft(desk.signed_in, draft_id, answers=raw, step=Step.READ_BACK, focus="", caret=0)
    intake.read_back(desk.signed_in, raw)
    return _closed(desk, draft_id, raw)


@act("begin_session", "draft_id", "code")
def begin_session(
    desk: Desk, *, answers: Answers, offices: dict[str, OfficeWord] | None = None, said: HowSaid = _USUAL
) -> Gives:
    """She agrees to be recorded; the session stays open."""
    draft_id = intake.consent_to_record(desk.signed_in, _raw(desk, answers, offices, said))
    return {"draft_id": draft_id, "code": intake.load_draft(desk.signed_in, draft_id).code}


@act("save_session")
def save_session(
    desk: Desk,
    *,
    draft_id: Id,
    answers: Answers,
    offices: dict[str, OfficeWord] | None = None,
    said: HowSaid = _USUAL,
    step: Step = Step.INCIDENT,
) -> Gives:
    """The session is saved, sealed; the answers are all of them, not only the new ones."""
    raw = _raw(desk, answers, offices, said)
    intake.save_draft(desk.signed_in, draft_id, answers=raw, step=step, focus="", caret=0)
    return None


@act("close_session", "case_id", "code")
def close_session(
    desk: Desk,
    *,
    draft_id: Id,
    answers: Answers | None = None,
    offices: dict[str, OfficeWord] | None = None,
    said: HowSaid = _USUAL,
) -> Gives:
    """An open session becomes a file; without answers, with those that were saved and what she says to offices now."""
    view = intake.load_draft(desk.signed_in, draft_id)
    if answers is not None:
        return _closed(desk, draft_id, _raw(desk, answers, offices, said))
    return _closed(desk, draft_id, {**view.answers, **_raw(desk, Answers({}), offices, said)})


@act("discard_session")
def discard_session(desk: Desk, *, draft_id: Id, came: bool = False) -> Gives:
    """She asked to stop and nothing is kept; came: but that a woman came, as a number."""
    intake.discard_draft(desk.signed_in, draft_id, came=came)
    return None


@act("count_visit")
def count_visit(desk: Desk) -> Gives:
    """A woman came and stopped before anything was recorded, and agreed that this much is counted."""
    counting.count_visit(desk.signed_in)
    return None


@act("invite", "invitation_id", "code")
def invite(desk: Desk, *, answers: Answers) -> Gives:
    """Somebody else told of a woman: an invitation is passed on to her."""
    made = invitations.invite(desk.signed_in, answers)
    return {"invitation_id": made.invitation_id, "code": made.code}


@act("drop_invitation")
def drop_invitation(desk: Desk, *, invitation_id: Id) -> Gives:
    """She came, or does not want it: nothing of the invitation stays."""
    invitations.drop(desk.signed_in, invitation_id)
    return None


@act("reopen_session", "draft_id")
def reopen_session(desk: Desk, *, case_id: Id) -> Gives:
    """The session of a file is opened again."""
    return {"draft_id": reopening.reopen(desk.signed_in, case_id)}


@act("join_session", "draft_id")
def join_session(desk: Desk, *, draft_id: Id, case_id: Id) -> Gives:
    """She has a file already: an open session goes on with it."""
    view = intake.load_draft(desk.signed_in, draft_id)
    return {"draft_id": reopening.join(desk.signed_in, draft_id, view.answers, case_id)}


@act("save_session_back", "taken", "put_aside")
def save_session_back(
    desk: Desk,
    *,
    draft_id: Id,
    answers: Answers,
    keep: dict[str, Keep] | None = None,
    offices: dict[str, OfficeWord] | None = None,
    said: HowSaid = _USUAL,
) -> Gives:
    """A session that was opened again is saved into the file; answers are those that change."""
    view = intake.load_draft(desk.signed_in, draft_id)
    for name in keep or {}:
        if name not in FIELD:
            raise ScriptFault(f"keep: no question is called {name!r}")
    raw = {**view.answers, **_raw(desk, answers, offices, said)}
    done = reopening.save_back(desk.signed_in, draft_id, raw, keep)
    return {"taken": done.taken, "put_aside": done.put_aside}


@act("answer_before_leaving")
def answer_before_leaving(desk: Desk, *, case_id: Id, answers: Answers) -> Gives:
    """What nobody had asked her and must be asked before a letter leaves."""
    reopening.answer_before_leaving(desk.signed_in, case_id, answers)
    return None


def _found(search: returning.ReturnSearch) -> Gives:
    return {"case_ids": [row.case_id for row in search.found], "too_many": search.too_many}


@act("find_by_code", "case_ids", "too_many")
def find_by_code(desk: Desk, *, code: str) -> Gives:
    """She comes back with her code."""
    return _found(returning.by_code(desk.signed_in, code))


@act("find_by_phrase", "case_ids", "too_many")
def find_by_phrase(desk: Desk, *, phrase: str) -> Gives:
    """She comes back with her phrase."""
    return _found(returning.by_phrase(desk.signed_in, phrase))


@act("find_by_signs", "case_ids", "too_many")
def find_by_signs(desk: Desk, *, signs: tuple[Sign, ...]) -> Gives:
    """She comes back with her three pictures."""
    return _found(returning.by_signs(desk.signed_in, signs))


@act("find_by_telling", "case_ids", "too_many")
def find_by_telling(
    desk: Desk,
    *,
    month: str = "",
    kind: IncidentKind | None = None,
    platform: Platform | None = None,
    account: str = "",
) -> Gives:
    """She remembers nothing: files that fit what she tells."""
    told = {"month": month, "kind": kind or "", "platform": platform or "", "account": account}
    return _found(returning.by_what_she_tells(desk.signed_in, told))


@act("suggest_phrase", "phrase")
def suggest_phrase(desk: Desk, *, lang: Lang) -> Gives:
    """Three plain words that no other file has."""
    return {"phrase": returning.suggest_phrase(desk.signed_in, lang)}


@act("prepare_call", "doubts", "to_tell")
def prepare_call(desk: Desk, *, case_id: Id) -> Gives:
    """What is needed to call her, with what speaks against it."""
    view = calling.prepare(desk.signed_in, case_id)
    return {"doubts": view.doubts, "to_tell": [task.kind for task in view.open]}


@act("record_call")
def record_call(
    desk: Desk, *, case_id: Id, outcome: CallOutcome, said: str = "", settles: tuple[TaskKind, ...] = ()
) -> Gives:
    """How a call ended; settles: the kinds of tasks that were asked in it."""
    opened = calling.prepare(desk.signed_in, case_id).open if settles else ()
    settled = tuple(task.task_id for task in opened if task.kind in settles)
    calling.record(desk.signed_in, case_id, outcome, said=said, settled=settled)
    return None


@act("keep_safety_plan", "due")
def keep_safety_plan(
    desk: Desk,
    *,
    case_id: Id,
    check: date,
    owner: Login,
    plan: str = "",
    tonight_with: str = "",
    whom_to_call: str = "",
    signals: str = "",
    where_to_go: str = "",
) -> Gives:
    """A plan for her safety, who owns it, and the day it is looked at again."""
    typed = safety_planning.PlanText(tonight_with, whom_to_call, signals, where_to_go, plan, check.isoformat())
    return {"due": safety_planning.keep(desk.signed_in, case_id, typed, desk.uid(owner))}


@act("read_safety_plan")
def read_safety_plan(desk: Desk, *, case_id: Id) -> Gives:
    """The plan is read; the log says so."""
    safety_planning.read(desk.signed_in, case_id)
    return None


@act("go_through_safety_plan", "due")
def go_through_safety_plan(desk: Desk, *, case_id: Id, next_day: date | None = None) -> Gives:
    """The plan was gone through with her; without a next day it is closed."""
    day = next_day.isoformat() if next_day else ""
    return {"due": safety_planning.gone_through(desk.signed_in, case_id, day)}


@act("read_advice", "keys")
def read_advice(desk: Desk, *, case_id: Id) -> Gives:
    """The advice that fits her."""
    return {"keys": advice.for_case(desk.signed_in, case_id)}


@act("show_her_consent")
def show_her_consent(desk: Desk, *, case_id: Id) -> Gives:
    """She is shown what she agreed to, in her language."""
    turned_screen.consent_for_her(desk.signed_in, case_id)
    return None


@act("print_forms", "codes", "code")
def print_forms(desk: Desk, *, lang: Lang, office: str = "", count: int = 1) -> Gives:
    """Blank forms of consent, each with a code of its own; code: that of the first."""
    papers = forms.forms_to_print(desk.signed_in, lang, office, count=count)
    for paper in papers:
        to = desk.signed_in.content.office_of(office).en if office else ""
        desk.keep(Sheet("form", paper.lang, paper.pdf, paper.text, "printed", paper.code, to, 1))
    return {"codes": [paper.code for paper in papers], "code": papers[0].code}


@act("print_card")
def print_card(desk: Desk, *, case_id: Id) -> Gives:
    """A plain card with her code, where she said that it is safe to carry."""
    paper = forms.return_card(desk.signed_in, case_id)
    desk.keep(Sheet("card", paper.lang, paper.pdf, paper.text, "printed", paper.code, "", 1))
    return None
