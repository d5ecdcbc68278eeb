"""Words for community peace teams."""

from __future__ import annotations

from nsintake.domain.peace_team import HandOverTheme, MemberState, PeaceMember, TeamTopic, ThreatStep
from nsintake.domain.task import TaskKind
from ui.i18n import T, day
from ui.words.feature import FeatureWords


def topic_word(topic: TeamTopic) -> str:
    """What a member was trained on, or what a session was about."""
    match topic:
        case TeamTopic.UNARMED_PROTECTION:
            return T("Unarmed civilian protection")
        case TeamTopic.EXTORTION:
            return T("Extortion with pictures")
        case TeamTopic.REFERRAL:
            return T("Who can help, and how to invite")
        case TeamTopic.CONFIDENTIALITY:
            return T("Confidentiality")
        case TeamTopic.CONDUCT:
            return T("Code of conduct")
        case TeamTopic.OWN_SAFETY:
            return T("Safety of the members themselves")


def state_word(state: MemberState) -> str:
    """Whether a member works with us now."""
    match state:
        case MemberState.ACTIVE:
            return T("Active")
        case MemberState.PAUSED:
            return T("Paused")
        case MemberState.LEFT:
            return T("Left")


def member_line(member: PeaceMember) -> str:
    """Whether a member works with us now, and from which day; nobody is active who did not sign the code of conduct."""
    since = member.since
    if member.state is MemberState.ACTIVE:
        if member.conduct_on is None:
            return T("Taken in on {day}, not signed yet", day=day(since))
        since = max(since, member.conduct_on)
    return T("{state} since {day}", state=state_word(member.state), day=day(since))


def theme_word(theme: HandOverTheme) -> str:
    """Why a member thinks that somebody needs us."""
    match theme:
        case HandOverTheme.ONLINE:
            return T("Something online or with pictures")
        case HandOverTheme.PRESSURE:
            return T("Pressure or demands")
        case HandOverTheme.VIOLENCE:
            return T("Violence")
        case HandOverTheme.SERVICE:
            return T("Needs a service")
        case HandOverTheme.NOT_SAID:
            return T("The member does not say")


def step_word(step: ThreatStep) -> str:
    """What is done when a member is threatened."""
    match step:
        case ThreatStep.SAFETY_TALK:
            return T("Spoken with the member alone: is the way home safe, where to be tonight, whom to call")
        case ThreatStep.WHO_IS_TOLD:
            return T("The member decided who is told and who is not")


def never_words() -> str:
    """What members never do."""
    return T(
        "Members never confront, never mediate, and never keep or look at evidence. They invite by hand, and hear only "
        "that it was received."
    )


WORDS = FeatureWords(
    verbs={
        "team_member": lambda: T("Took a member of a peace team in"),
        "change_member": lambda: T("Wrote something down about a member of a peace team"),
        "mentoring": lambda: T("Wrote a session with members down"),
        "take_hand_over": lambda: T("Wrote a hand-over down"),
    },
    tasks={
        TaskKind.TEAM_MENTORING: lambda: T("Session with members of a peace team"),
        TaskKind.TEAM_THREAT: lambda: T("A member of a peace team is threatened: do the steps"),
        TaskKind.TEAM_INCIDENT: lambda: T("A member of a peace team is threatened: look after it as the lead"),
    },
    errors={
        "member_code_unreadable": lambda: T("A code is CPT and a number from 1 to 9999. Never a name."),
        "member_code_used": lambda: T("This code was used already. A code is never given again: take another one."),
        "too_many_members": lambda: T("No more than {limit} members fit on the register."),
        "member_unknown": lambda: T("Nobody on the register has this code. Look at the paper list."),
        "member_not_active": lambda: T(
            "This member is paused or left, so nothing is taken from her or him. Tell a lead."
        ),
        "member_has_left": lambda: T("A member with one of these codes left. Take that code out."),
        "member_left": lambda: T("This member left. Whoever comes back is taken in under a new code."),
        "member_state_same": lambda: T("This is so already: a colleague was first."),
        "member_threat_open": lambda: T("A threat to this member is open. A lead looks after it first."),
        "no_threat_open": lambda: T("No threat to this member is open any more."),
        "threat_steps_open": lambda: T("Not all steps with the member are done yet."),
        "not_kept_of_a_team": lambda: T("This is not kept where a member of a peace team tells. Take it out."),
        "training_known": lambda: T("This training is written down already for that day."),
        "too_many_in_session": lambda: T("No more than {limit} members are written down for a session."),
        "number_in_words": lambda: T("There is a number in it that may lead to somebody. Say it in general words."),
        "next_day_past": lambda: T("The next session must be after this one, and not before today."),
        "month_not_over": lambda: T("A number is written down for a month that is over, up to {months} months back."),
        "count_out_of_range": lambda: T("Type a whole number from 0 to {limit}."),
        "invitation_unsigned": lambda: T(
            "A keeper first says where and when the office is open, under Our words, Papers of peace teams, in this "
            "language."
        ),
        "invitation_not_neutral": lambda: T(
            "A word or a number in it tells what the paper is for, or leads to somebody. Choose words that "
            "anybody may read."
        ),
    },
)
