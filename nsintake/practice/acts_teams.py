"""Acts about community peace teams: members by code, sessions, hand-overs, invitations, a threat, misconduct."""

from __future__ import annotations

from datetime import date

from nsintake.domain.language import Lang
from nsintake.domain.peace_team import HandOverTheme, MemberState, MentoringSession, TeamTopic, ThreatStep
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, keep_print
from nsintake.practice.values import Id
from nsintake.services.peace_teams import member_trouble, mentoring, peace_handovers, peace_members, peace_papers


@act("take_in_member", "member_id")
def take_in_member(desk: Desk, *, code: str) -> Gives:
    """A member of a peace team is taken in under a code that nobody ever had."""
    return {"member_id": peace_members.add_member(desk.signed_in, code)}


@act("set_member")
def set_member(desk: Desk, *, member_id: Id, state: MemberState) -> Gives:
    """A member pauses, goes on or left."""
    peace_members.set_state(desk.signed_in, member_id, state)
    return None


@act("train_member")
def train_member(desk: Desk, *, member_id: Id, topic: TeamTopic, day: date | None = None) -> Gives:
    """A member was trained, today where no day is said."""
    peace_members.record_training(desk.signed_in, member_id, topic, day or desk.signed_in.today())
    return None


@act("sign_conduct")
def sign_conduct(desk: Desk, *, member_id: Id, day: date | None = None) -> Gives:
    """A member signed the code of conduct on paper, today where no day is said."""
    peace_members.record_conduct(desk.signed_in, member_id, day or desk.signed_in.today())
    return None


@act("print_conduct", "pages")
def print_conduct(desk: Desk, *, lang: Lang) -> Gives:
    """The code of conduct, to be signed on paper."""
    return keep_print(desk, "conduct", peace_papers.conduct(desk.signed_in, lang))


@act("hold_mentoring", "session_id")
def hold_mentoring(
    desk: Desk, *, members: tuple[str, ...], topic: TeamTopic, next_steps: str = "", next_on: date | None = None
) -> Gives:
    """A session with members, by their codes, that was held today."""
    session = MentoringSession(desk.signed_in.today(), members, topic, next_steps, next_on)
    return {"session_id": mentoring.record_session(desk.signed_in, session)}


@act("call_off_mentoring")
def call_off_mentoring(desk: Desk, *, session_id: Id) -> Gives:
    """The session after this one will not be held."""
    mentoring.call_off(desk.signed_in, session_id)
    return None


@act("take_hand_over")
def take_hand_over(desk: Desk, *, code: str, theme: HandOverTheme, day: date | None = None) -> Gives:
    """A member says that somebody needs us, today where no day is said; the code is not kept."""
    peace_handovers.take(desk.signed_in, code, theme, day or desk.signed_in.today())
    return None


@act("print_team_invitation", "pages", "code")
def print_team_invitation(desk: Desk, *, lang: Lang) -> Gives:
    """The invitation that a member passes on; all of a language are the same sheet."""
    paper = peace_papers.print_invitation(desk.signed_in, lang)
    return {**keep_print(desk, "team-invitation", paper), "code": paper.code}


@act("count_came", "came")
def count_came(desk: Desk, *, month: str, number: str) -> Gives:
    """How many women came by invitation in a month that is over."""
    return {"came": peace_handovers.write_came(desk.signed_in, month, number)}


@act("look_at_teams", "members", "hand_overs", "sessions")
def look_at_teams(desk: Desk) -> Gives:
    """The register: how many members, hand-overs of the months that are shown, and sessions."""
    months = peace_handovers.months(desk.signed_in)
    return {
        "members": len(peace_members.register(desk.signed_in)),
        "hand_overs": sum(month.hand_overs for month in months),
        "sessions": len(mentoring.sessions(desk.signed_in)),
    }


@act("report_member_threat")
def report_member_threat(desk: Desk, *, member_id: Id) -> Gives:
    """Somebody threatened a member: a pause, the steps, and the lead is told."""
    member_trouble.report_threat(desk.signed_in, member_id)
    return None


@act("do_member_step")
def do_member_step(desk: Desk, *, member_id: Id, step: ThreatStep) -> Gives:
    """A step with a member who is threatened is done."""
    member_trouble.step_done(desk.signed_in, member_id, step)
    return None


@act("end_member_threat")
def end_member_threat(desk: Desk, *, member_id: Id) -> Gives:
    """The lead looked after a threat to a member."""
    member_trouble.end_threat(desk.signed_in, member_id)
    return None


@act("report_member_misconduct")
def report_member_misconduct(desk: Desk, *, member_id: Id) -> Gives:
    """Misconduct of a member was reported outside: a pause, and one more in the year."""
    member_trouble.report_misconduct(desk.signed_in, member_id)
    return None
