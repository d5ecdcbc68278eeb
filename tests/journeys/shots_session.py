"""Pictures of the ways a session can take: branches, doubts, an invitation, two versions, signed alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from nsintake.domain.consent import Item
from nsintake.domain.identity import NeverLack
from nsintake.domain.incident import IncidentKind
from nsintake.domain.intake import Step
from nsintake.domain.two_versions import Clash
from nsintake.errors import UserFault
from nsintake.masking.rare import Danger, Rare
from nsintake.services.intake.invitations import InvitationView
from nsintake.services.letters import letters

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

_WAYS: tuple[tuple[str, Step, dict[str, str]], ...] = (
    (
        "company",
        Step.SAFE_NOW,
        {"came_with": "relative", "spoke_alone": "no", "needs_interpreter": "yes", "can_read": "no"},
    ),
    ("girl", Step.RECORD, {"age": "from_12", "caregiver_suspected": "no", "caregiver_relation": "aunt"}),
    ("suspected", Step.RECORD, {"age": "from_15", "caregiver_suspected": "yes", "caregiver_relation": ""}),
    ("days", Step.INCIDENT, {"since": "03/04/2026", "deadline": "2026-01-02", "age": "adult"}),
    ("home", Step.INCIDENT, {"relation": "husband", "force": "community_police", "staff_involved": "yes"}),
    ("red", Step.SAFETY, {"suicide": "yes", "staff_involved": "", "deadline_today": "yes"}),
    ("doctor", Step.SAFETY, {"medical_five_days": "yes", "medical_when": "within_72"}),
    ("unnamed", Step.NEVER, {"unnamed": "yes", "names": "", "called": "Um \u0633\u064a\u0641"}),
    ("reach", Step.NEVER, {"channels": "call,sms", "phone_watched": "yes", "unnamed": ""}),
    ("first", Step.READ_BACK, {}),
)


def _offices(camera: Photographer, page: Any) -> None:
    """Two offices asked about, her terms for one, forms from the cabinet; and all are off where he may work here."""
    page.session_state.put("force", "none")
    page.session_state.step = Step.SHARING
    page.show_step()
    camera.settle()
    for office in ("nss-ninewa", "cp-qayyarah"):
        camera.press(f"intake.office.{office}")
        camera.press(f"intake.share.{office}.account.share")
    camera.press("intake.one.cp-qayyarah")
    camera.stage._show(camera.stage.part("reasons.cp-qayyarah"))
    camera.shot("way_terms")
    camera.stage._show(camera.stage.part("given.how_spoken"))
    camera.shot("way_how")
    camera.press("given.how_paper_in_cabinet")
    page.panel.show_fault(UserFault("form_not_printed", field="mark.cp-qayyarah"))
    camera.stage._show(camera.stage.part("given.in_room"))
    camera.shot("way_given")
    camera.stage._show(camera.stage.part("intake.joined"))
    camera.shot("way_joined")
    page.session_state.put("staff_involved", "yes")
    page.show_step()
    camera.settle()
    camera.press("intake.office.cp-qayyarah")
    camera.stage._show(camera.stage.part("intake.conflict.cp-qayyarah"))
    camera.shot("way_staff")
    page.session_state.put("staff_involved", "")


def session_ways(camera: Photographer) -> None:
    """In front of an open session; what is answered here is never saved, so that every language starts alike."""
    page = camera.go("intake", draft_id=camera.office.draft)
    before = dict(page.session_state.answers)
    page.flow.save = lambda: None
    for name, step, said in _WAYS:
        for field, raw in said.items():
            page.session_state.put(field, raw)
        page.session_state.step = step
        panel = page.show_step()
        panel.show_field(next(asked for asked in (*said, "return_phrase") if asked in panel.fields))
        camera.settle()
        camera.shot(f"way_{name}")
    _offices(camera, page)
    page._choose((Clash("account", "@dark_gate_7731", "@dark_gate_77"), Clash("age", "adult", "from_15")))
    camera.shot("way_versions")
    camera.close_dialogs()
    page.session_state.put("told_by", "cpt")
    page.session_state.step = Step.INVITATION
    page.show_step()
    camera.shot("way_invitation")
    page.session_state.answers = before
    page.flow.forget()
    listed = camera.go("invitations")
    camera.shot("invitations_none")
    kinds = (IncidentKind.DEMAND_MONEY, IncidentKind.HARASSMENT)
    listed.show_answer((InvitationView(b"i", "K7MQ-4XRT", kinds, "CPT-7", "0770 555 0177", date(2026, 12, 8)),))
    camera.shot("invitations")
    if camera.flow.signed_in is None:
        return
    camera.go("letter", draft_id=camera.office.stopped)
    camera.stage._show(camera.stage.part("letter.findings"))
    camera.shot("letter_found")
    letter = camera.go("letter", draft_id=camera.office.heard)
    view = letters.preview(camera.flow.signed_in, bytes.fromhex(camera.office.heard))
    letter.show_view(replace(view, may_sign_alone=True))
    camera.stage._show(camera.stage.part("letter.alone.read"))
    camera.shot("letter_alone")
    together = (
        Rare(Danger.FEW, (Item.DISTRICT, Item.SINCE)),
        Rare(Danger.IN_THE_FORCE),
        Rare(Danger.SOME, (Item.AGE,)),
    )
    letter.show_view(replace(view, rare=together, never_lacks=tuple(NeverLack)))
    camera.stage._show(camera.stage.part("letter.rare"))
    camera.shot("letter_rare")
