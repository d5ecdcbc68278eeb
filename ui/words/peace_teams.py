"""Words for community peace teams."""

from __future__ import annotations

from nsintake.domain.peace_team import HandOverTheme, MemberState, PeaceMember, TeamTopic, ThreatStep
from ui.i18n import T, day


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
