"""Pictures of forms and scripts, of the screen turned to her, of a call to her and of how she comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.intake import Step

_PATHS = ("code", "phrase", "signs", "told")

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def form_pages(camera: Photographer) -> None:
    """As an intake worker."""
    camera.go("forms")
    camera.shot("forms")
    camera.press("forms.turn")
    camera.settle()
    camera.shot("turned_script")
    camera.press("turn_to_her.done")
    camera.press("forms.show")
    camera.settle()
    camera.shot("forms_paper")
    camera.go("complaints")
    camera.shot("complaints")
    camera.press("complaints.turn")
    camera.settle()
    camera.shot("turned_complaint")
    camera.press("turn_to_her.done")
    camera.go("feedback")
    camera.shot("feedback")
    page = camera.go("intake", draft_id=camera.office.draft)
    page.go_to(Step.SHARING)
    camera.settle()
    camera.press("intake.office.cp-qayyarah")
    camera.press("intake.turn.cp-qayyarah")
    camera.settle()
    camera.shot("turned_question")
    camera.press("turn_to_her.done")
    page.session_state.put("can_read", "no")  # pictures are for whoever reads no phrase
    page.go_to(Step.READ_BACK)
    camera.settle()
    page.panel.show_field("return_signs")
    page.panel.fields["return_signs"].set_raw("sun,key,boat")
    camera.stage._show(page.panel.fields["return_signs"].turn)
    camera.settle()
    camera.shot("intake_signs")
    camera.press("intake.field.return_signs.turn")
    camera.settle()
    camera.shot("turned_signs")
    camera.press("turned.done")
    camera.press("intake.read_back.turn")
    camera.settle()
    camera.shot("turned_read_back")
    camera.press("turn_to_her.done")
    page.session_state.put("can_read", "")
    coming_back(camera)
    camera.go("consent", case_id=camera.office.case)
    camera.press("consent.turn")
    camera.settle()
    camera.shot("turned_consent")
    camera.press("turn_to_her.done")


def coming_back(camera: Photographer) -> None:
    """The four ways to find her again, what is found and what is not; and a call to her from her file."""
    camera.go("coming_back")
    for way in _PATHS:
        camera.press(f"back.way.{way}")
        camera.settle()
        if way in {"code", "signs"}:
            camera.press("back.find")
            camera.settle()
        camera.shot(f"back_{way}")
    page = camera.go("coming_back")
    camera.press("back.way.told")
    page.form.fields["kind"].set_raw("demand_money")
    page.form.fields["account"].set_raw("@dark_gate_7731")
    camera.press("back.find")
    camera.settle()
    camera.shot("back_found")
    page.form.fields["kind"].set_raw("harassment")
    camera.press("back.find")
    camera.settle()
    camera.shot("back_nothing")
    page = camera.go("case", case_id=camera.office.case)
    camera.settle()
    camera.press("reach.call")
    camera.settle()
    camera.shot("call")
    camera.press("call.outcome.withdrew")
    camera.press("call.keep")
    camera.shot("call_faults")
    camera.press("call.leave")
