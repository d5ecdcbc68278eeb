"""Pictures of forums: none, five points on a list, one planned, one held with its points, one point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.forum import ForumHeld, ForumMinutes, GuestKind, HeadCounts, InvitedAnswer, InvitedHow
from nsintake.records.directory import id_of_office
from nsintake.services.forums import forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.forums.forum_points import NewForumPoint, OwnerChoice
from tests.journeys.pictured import pictured

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from tests.journeys.shots import Photographer

_POLICE, _SECURITY = id_of_office("cp-qayyarah"), id_of_office("nss-ninewa")
_TEXTS = (
    "إنارة طريق السوق",
    "A patrol near the schools every morning",
    "ضابطة في كل نوبة",
    "ڕێنمایی لەسەر دەرگای بنکەی تەندروستی",
    "A day of legal advice each month, at the municipality",
)


def held_forum(signed_in: SignedIn, texts: tuple[str, ...] = _TEXTS) -> bytes:
    """A forum that was held today with these points; its id."""
    forum_id = forum_planning.plan_forum(
        signed_in, ForumPlan(signed_in.today(), "قاعة بلدية القيارة", "10:00", "إنارة\nChecks on the road")
    )
    for entry_id, how in ((_POLICE, InvitedHow.LETTER), (_SECURITY, InvitedHow.CALL)):
        forum_planning.invite_office(signed_in, forum_id, entry_id, how)
    town = forum_planning.invite_guest(signed_in, forum_id, "بلدية القيارة", GuestKind.DUTY_BEARER, InvitedHow.LETTER)
    forum_planning.invite_guest(signed_in, forum_id, "وجهاء الحي", GuestKind.OTHERS, InvitedHow.VISIT)
    forum_planning.note_answers(signed_in, forum_id, {_POLICE: InvitedAnswer.COMES})
    minutes = ForumMinutes(("الطريق إلى السوق مظلم",), ("No female officer in each shift",), ("دوريات",))
    counts = HeadCounts(women=21, men=9, girls=6)
    what = ForumHeld(signed_in.today(), counts, {_POLICE: 2, town: 1}, minutes)
    forum_planning.hold_forum(signed_in, forum_id, what)
    for at, text in enumerate(texts):
        owner = OwnerChoice(uid=signed_in.uid) if at % 3 == 2 else OwnerChoice(_POLICE if at % 2 else _SECURITY)
        owner = OwnerChoice(guest_id=town) if at == 1 else owner
        new = NewForumPoint(text, owner, signed_in.due_in(3 * (at % 9)), "We go and look")
        forum_points.add_point(signed_in, forum_id, new)
    return forum_id


@pictured("liaison")
def forum_pages(camera: Photographer) -> None:
    """A liaison officer among the forums."""
    main = camera.flow.main
    if main is None:
        return
    known = forum_view.forums(main.signed_in).forums
    if not known:
        camera.go("forums")
        camera.shot("forums_none")
        held_forum(main.signed_in)
        plan = ForumPlan(main.signed_in.due_in(9), "قاعة بلدية القيارة", "10:00", "ما صار من النقاط")
        ahead = forum_planning.plan_forum(main.signed_in, plan)
        forum_planning.invite_office(main.signed_in, ahead, _POLICE, InvitedHow.VISIT)
    view = forum_view.forums(main.signed_in)
    ahead, held = view.forums[0].forum_id, view.forums[-1].forum_id
    camera.go("forums")
    camera.shot("forums")
    page = camera.go("plan_forum")
    page.form.fields["day"].set_raw("2020-01-01")
    page.form.fields["place"].set_raw("0770 555 0134")
    camera.press("plan_forum.save")
    camera.shot("plan_forum_faults")
    camera.close_dialogs()
    camera.go("forum", forum_id=ahead.hex())
    camera.shot("forum_planned")
    page = camera.go("forum", forum_id=held.hex())
    camera.shot("forum_held")
    page.form.fields["owner"].combo.setCurrentIndex(3)
    camera.stage._show(page.form.fields["owner"])
    camera.shot("forum_owner")
    camera.press("forum.hold")
    camera.shot("forum_written")
    camera.go("forum_point", point_id=view.points[0].point_id.hex())
    camera.shot("forum_point")
