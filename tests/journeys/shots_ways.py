"""Pictures of going with her: the plan, the board while they are out and when nobody called, the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.errors import UserFault
from nsintake.services.accompaniment import way_planning, way_view
from tests.services.ways import a_way
from ui.parts.like_her import TypedOfHer, tell_words

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def ways(camera: Photographer) -> None:
    """At the intake worker's desk. The way is planned once and shown in every language."""
    page = camera.go("plan_way", case_id=camera.office.case)
    camera.shot("plan_way")
    camera.press("decision_go")
    camera.press("plan_way.save")
    camera.shot("plan_way_faults")
    page.form.fields["check_ins"].setFocus()
    camera.shot("plan_way_watch")
    day = page.signed_in.due_in(1).isoformat()
    for name, raw in {"date": day, "starts": "09:00", "back": "12:15", "recipient_id": "cp-qayyarah"}.items():
        page.form.fields[name].set_raw(raw)
    camera.press("plan_way.every_60")
    camera.shot("plan_way_filled")
    page.form.fields["appointment"].set_raw("08:30")
    page.form.fields["desk_words"].set_raw("We are here for a visit today.")
    page.form.fields["appointment"].show_fault(UserFault("appointment_before_start", field="appointment"))
    camera.settle()
    camera.shot("plan_way_hour")
    refused = UserFault("typed_resembles_her", field="desk_words")
    judged = {page.form.fields["desk_words"]: str(page.form.fields["desk_words"].raw())}
    hers = TypedOfHer(page.signed_in, bytes.fromhex(camera.office.case), judged, instead=page._instead())
    tell_words(page, refused, hers, page.tell)
    camera.settle()
    camera.shot("plan_way_desk")
    for name in ("appointment", "desk_words"):
        page.form.fields[name].set_raw("")
    for name in ("date", "starts", "back", "recipient_id", "check_ins"):
        page.form.fields[name].set_raw("")
    page.form.fields["decision"].set_raw("")
    signed_in = page.signed_in
    if not way_view.ways(signed_in):
        plan = a_way(signed_in)
        expected = None if plan.starts is None else plan.starts + timedelta(minutes=45)
        way_planning.plan_way(signed_in, bytes.fromhex(camera.office.case), replace(plan, appointment=expected))
    (row,) = way_view.ways(signed_in)
    page = camera.go("accompaniment", accompaniment_id=row.accompaniment_id.hex(), kept=True)
    camera.shot("way")
    out = replace(page.answer.way, status=AccompanimentStatus.UNDER_WAY)
    page.show_answer(replace(page.answer, way=out, missed=out.check_ins[0].missed_at))
    camera.shot("way_missed")
    camera.press("way.drill")
    camera.shot("way_drill")
    camera.close_dialogs()
    camera.go("accompaniments")
    camera.shot("accompaniments")
    camera.press("accompaniments.plan")
    camera.shot("cases_chosen_for")
