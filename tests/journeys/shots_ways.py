"""Pictures of going with her: the plan, the board while they are out and when nobody called, the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nsintake.domain.accompaniment import AccompanimentStatus
from nsintake.services.accompaniment import way_planning, way_view
from tests.services.ways import a_way

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
    for name in ("date", "starts", "back", "recipient_id", "check_ins"):
        page.form.fields[name].set_raw("")
    page.form.fields["decision"].set_raw("")
    signed_in = page.signed_in
    if not way_view.ways(signed_in):
        way_planning.plan_way(signed_in, bytes.fromhex(camera.office.case), a_way(signed_in))
    (row,) = way_view.ways(signed_in)
    page = camera.go("accompaniment", accompaniment_id=row.accompaniment_id.hex())
    camera.shot("way")
    out = replace(page.answer.way, status=AccompanimentStatus.UNDER_WAY)
    page.show_answer(replace(page.answer, way=out, missed=out.check_ins[0].missed_at))
    camera.shot("way_missed")
    camera.press("way.drill")
    camera.shot("way_drill")
    camera.close_dialogs()
    camera.go("accompaniments")
    camera.shot("accompaniments")
