"""Pictures of what goes on with a file: due and done, advice, her safety plan, the time line, the list at closing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nsintake.domain.closing import ClosingAnswers, ClosingPoint
from nsintake.domain.meeting import MEETINGS_OPEN
from nsintake.domain.timeline import Event, EventKind
from nsintake.services.day import case_view
from nsintake.services.day.closing import ClosingView
from nsintake.services.intake import safety_planning
from nsintake.services.intake.safety_planning import PlanText
from ui.pages.case.timeline import TimelineCard

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

_PLAN = PlanText(
    tonight_with="\u0623\u062e\u062a\u0647\u0627",
    whom_to_call="0770 555 0177",
    signals="\u064a\u0639\u0648\u062f \u0628\u0627\u0643\u0631\u064b\u0627",
    where_to_go="\u0628\u064a\u062a \u062e\u0627\u0644\u062a\u0647\u0627",
)


def case_pages(camera: Photographer) -> None:
    """At the intake worker's desk; every language begins and ends with the same plan."""
    signed_in, case = camera.flow.signed_in, camera.office.case
    if signed_in is None:
        return
    girl = next(row.case_id for row in case_view.list_cases(signed_in) if "impersonation" in row.kinds)
    camera.go("case", case_id=girl.hex())
    camera.shot("case_due")
    camera.press("case.advice.take_it_down")
    camera.stage._show(camera.stage.part("case.advice.take_it_down"))
    camera.shot("case_advice")
    page = camera.go("case", case_id=case)
    camera.stage._show(camera.stage.part("case.note.add"))
    camera.shot("case_timeline")
    _covered(camera, page)
    page._whole._ask_close(ClosingView((), ClosingAnswers(), 24))
    camera.shot("case_closing")
    camera.close_dialogs()
    still = (
        (ClosingPoint.RECALLS, 1),
        (ClosingPoint.TASKS, 3),
        (ClosingPoint.SAFETY_PLAN, 1),
        (ClosingPoint.DRAFTS, 2),
        (MEETINGS_OPEN, 2),
    )
    page._whole._ask_close(ClosingView(still, ClosingAnswers(), 24))
    camera.shot("case_closing_open")
    camera.close_dialogs()
    camera.go("advice", case_id=case)
    camera.shot("advice")
    camera.go("safety_plan", case_id=case)
    camera.press("safety_plan.keep")
    camera.shot("safety_plan_faults")
    id_of = bytes.fromhex(case)
    plan = PlanText(**{name: getattr(_PLAN, name) for name in PlanText.__slots__} | {"check": str(signed_in.due_in(3))})
    safety_planning.keep(signed_in, id_of, plan, signed_in.uid)
    camera.go("safety_plan", case_id=case)
    camera.shot("safety_plan")
    safety_planning.gone_through(signed_in, id_of, "")


def _covered(camera: Photographer, page: Any) -> None:
    """The other version of an answer that tells who she is: in the time line, and covered there."""
    line = page.findChild(TimelineCard)
    before = line._events
    other = Event(
        EventKind.OTHER_VERSION,
        before[0].day,
        before[0].at,
        by="Nasrin Aziz",
        about="phones",
        covered=True,
        target=bytes(16),
    )
    line.show_events((other, *before))
    camera.stage._show(camera.stage.part("case.event.0"))
    camera.shot("case_covered")
    line.show_events(before)
