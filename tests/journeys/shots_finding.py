"""Pictures of finding her again: the list as one types, nothing found, and the panels other pages show."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nsintake.domain.case import CaseStatus
from nsintake.domain.incident import YesNo
from nsintake.domain.ties import MatchReason, Reason
from nsintake.services.cases.search import Candidate, OtherCase, SameExtorter
from ui import style
from ui.parts.possible_duplicates import PossibleDuplicates
from ui.parts.same_extorter import SameExtorterCard
from ui.widgets.basics import ScrollBody

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def finding(camera: Photographer) -> None:
    """As an intake worker on the list of cases; leaves it as it was."""
    signed_in = camera.flow.signed_in
    if signed_in is None:
        return
    page = camera.go("cases")
    for name, typed in (("cases_found", "Wis"), ("cases_nothing", "Zz")):
        page.search.setText(typed)
        camera.settle()
        camera.shot(name)
    page.search.clear()
    camera.settle()
    today = signed_in.today()
    panel = PossibleDuplicates(signed_in, {})
    card = SameExtorterCard(signed_in, bytes.fromhex(str(camera.office.case)))
    first = (MatchReason(Reason.PHONE), MatchReason(Reason.READS_AS, "qusay"), MatchReason(Reason.AGE))
    panel._show(
        (
            Candidate(b"a" * 16, "K7MQ-4XRT", today - timedelta(days=40), CaseStatus.OPEN, first),
            Candidate(b"b" * 16, "M8MQ-4XRT", today, CaseStatus.CLOSED, (MatchReason(Reason.SPELLED, "qusay"),)),
        )
    )
    camera.stage.until(lambda: card._parts is not None, "the card to be filled")
    card.show_found(
        SameExtorter(
            (OtherCase(b"c" * 16, "P8MQ-4XRT", YesNo.YES), OtherCase(b"d" * 16, "R8MQ-4XRT", YesNo.UNKNOWN)),
            YesNo.UNKNOWN,
        )
    )
    page._card.hide()
    held = ScrollBody(widest=style.FORM, margins=style.MARGIN)
    for part in (panel, card):
        held.add(part)
    held.end()
    page._outer.addWidget(held)
    camera.settle()
    panel.show()
    card.show()
    camera.settle()
    camera.shot("finding_panels")
    page._outer.removeWidget(held)
    held.hide()
    held.deleteLater()
    page._card.show()
    camera.go("case", case_id=camera.office.case)
    camera.stage._show(camera.stage.part("one_woman.more"))
    camera.press("one_woman.more")
    camera.press("one_woman.join")
    camera.stage._show(camera.stage.part("one_woman.join"))
    camera.shot("one_woman")
