"""Pictures of forms and scripts, of the screen turned to her, of a call to her and of how she comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.intake import Step

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
    page = camera.go("intake", draft_id=camera.office.draft)
    page.go_to(Step.SHARING)
    camera.settle()
    camera.press("intake.office.cp-qayyarah")
    camera.press("intake.turn.cp-qayyarah")
    camera.settle()
    camera.shot("turned_question")
    camera.press("turn_to_her.done")
    page.go_to(Step.READ_BACK)
    camera.settle()
    camera.press("intake.read_back.turn")
    camera.settle()
    camera.shot("turned_read_back")
    camera.press("turn_to_her.done")
    camera.go("consent", case_id=camera.office.case)
    camera.press("consent.turn")
    camera.settle()
    camera.shot("turned_consent")
    camera.press("turn_to_her.done")
