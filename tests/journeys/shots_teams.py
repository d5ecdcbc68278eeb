"""Pictures of community peace teams: nobody, a few and, where they are asked for, five hundred members."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nsintake.domain.peace_team import HandOverTheme, MemberState, MentoringSession, TeamTopic
from nsintake.services.peace_teams import member_trouble, mentoring, peace_handovers, peace_members

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from tests.journeys.shots import Photographer

MANY = "peace_teams_many"


def team_pages(camera: Photographer) -> None:
    """An intake worker at the register."""
    camera.enter("intake")
    camera.close_dialogs()
    main = camera.flow.main
    if main is None:
        return
    signed_in = main.signed_in
    if not peace_members.register(signed_in):
        camera.go("peace_teams")
        camera.shot("peace_teams_none")
        camera.go("hand_overs")
        camera.shot("hand_overs_none")
        _a_few(signed_in)
    threatened = next(view for view in peace_members.register(signed_in) if view.member.threat is not None)
    active = next(view for view in peace_members.register(signed_in) if view.member.state is MemberState.ACTIVE)
    camera.go("peace_teams")
    camera.shot("peace_teams")
    camera.go("team_member", member_id=active.member_id.hex())
    camera.shot("team_member")
    camera.go("team_member", member_id=threatened.member_id.hex())
    camera.shot("team_member_threat")
    page = camera.go("team_mentoring")
    page.form.fields["members"].set_raw("CPT-999")
    page.form.fields["session_topic"].set_raw(TeamTopic.CONDUCT.value)
    camera.press("mentoring.save")
    camera.shot("team_mentoring_faults")
    page.form.set_raw(dict.fromkeys(page.form.fields, ""))
    page = camera.go("hand_overs")
    page.form.fields["code"].set_raw(threatened.member.code)
    page.form.fields["theme"].set_raw(HandOverTheme.ONLINE.value)
    camera.press("hand_over.take")
    camera.shot("hand_overs")
    page.form.set_raw(dict.fromkeys(page.form.fields, ""))
    if MANY in camera.only:
        used = len(peace_members.register(signed_in))
        for number in range(100 + used, 100 + 500):
            peace_members.add_member(signed_in, str(number))
        camera.go("peace_teams")
        camera.shot(MANY)


def _a_few(signed_in: SignedIn) -> None:
    today = signed_in.today()
    ids = [peace_members.add_member(signed_in, str(number)) for number in (3, 4, 7, 12, 15)]
    for member_id in ids[:3]:
        peace_members.record_conduct(signed_in, member_id, today - timedelta(days=30))
        peace_members.record_training(signed_in, member_id, TeamTopic.REFERRAL, today - timedelta(days=20))
    peace_members.set_state(signed_in, ids[4], MemberState.LEFT)
    member_trouble.report_threat(signed_in, ids[3])
    said = "Try the one sentence with each other. Bring back what was hard."
    session = MentoringSession(today, ("3", "7"), TeamTopic.CONFIDENTIALITY, said, today + timedelta(days=14))
    mentoring.record_session(signed_in, session)
    for theme in (HandOverTheme.ONLINE, HandOverTheme.ONLINE, HandOverTheme.SERVICE):
        peace_handovers.take(signed_in, "3", theme, today)
    peace_handovers.write_came(signed_in, peace_handovers.months(signed_in)[1].month, "6")
