"""What nobody asked her is asked on the page where something is about to leave; nothing typed there is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from nsintake.domain.release import Heard
from nsintake.records.consent_standing import standing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from tests.services.ladder import POLICE
from tests.services.letters.test_asked_before_leaving import FOUR, forget_asking, unasked
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_letter import PLAIN, settle_questions, write
from ui.pages.letter import LetterPage
from ui.pages.plan_meeting import PlanMeetingPage
from ui.widgets.into_view import into_sight


def choose(desk: Desk, name: str, value: str) -> None:
    """An answer from a list, as a click in it would choose."""
    combo = desk.find(f"unasked.{name}", QComboBox)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def answer_all(desk: Desk) -> None:
    desk.press("unasked.must_not_see.no")
    choose(desk, "age", "adult")
    choose(desk, "force", "unknown")
    if desk.has("unasked.staff_involved.no"):
        desk.press("unasked.staff_involved.no")
    desk.press("unasked.save")
    desk.settle()


def test_the_letter_asks_what_the_session_did_not_and_goes_on(desk: Desk) -> None:
    case_id = record(desk.signed_in, unasked(*FOUR))
    draft_id = letters.begin_letter(desk.signed_in, case_id, POLICE)
    page = desk.go("letter", draft_id=draft_id.hex())
    assert isinstance(page, LetterPage)
    write(desk, "en", PLAIN)
    settle_questions(desk)
    assert desk.has("unasked")
    assert "Ask her first" in desk.read("letter.status")
    assert not desk.find("letter.heard.agreed", QPushButton).isEnabled()
    desk.press("unasked.save")
    assert [name for name in FOUR if desk.read(f"error_{name}")] == list(FOUR), "each says that it is needed"
    choose(desk, "force", "unknown")
    assert "Tell her" in desk.read("unasked.means.force")
    choose(desk, "force", "none")
    assert not desk.has("unasked.means.force")
    kept = page.draft_to_save()
    assert kept is not None
    assert kept["answered"] == {"force": "none"}
    into_sight(desk.find("unasked.save", QPushButton))
    desk.find("unasked.save", QPushButton).setFocus()
    answer_all(desk)
    assert not desk.has("unasked")
    assert "Read it to her" in desk.read("letter.status")
    for name in ("letter.written", "letter.status"):
        part = desk.find(name, QWidget)
        assert part.visibleRegion().boundingRect() == part.rect(), f"{name} is not in sight"
    assert "written down" in desk.read("letter.written")
    assert page.editor.wording().en == PLAIN
    assert standing(desk.signed_in, case_id, POLICE, desk.signed_in.today()).act is not None
    desk.press("letter.heard.agreed")
    assert letters.preview(desk.signed_in, draft_id).heard is Heard.AGREED


def test_answers_not_written_down_yet_are_put_back_after_a_lock(desk: Desk) -> None:
    draft_id = letters.begin_letter(desk.signed_in, record(desk.signed_in, unasked(*FOUR)), POLICE)
    page = desk.go("letter", draft_id=draft_id.hex())
    choose(desk, "force", "none")
    kept = page.draft_to_save()
    assert kept is not None
    assert isinstance(page, LetterPage)
    choose(desk, "force", "")
    assert page.draft_to_save() is None
    page.restore(kept)
    assert page.unasked.raw() == {"force": "none"}
    assert not page._dirty


def test_whoever_signs_a_letter_from_an_older_version_can_ask_it_there(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = record(desk.signed_in, unasked())
    draft_id = letters.begin_letter(desk.signed_in, case_id, POLICE)
    for finding in letters.preview(desk.signed_in, draft_id).findings:
        letters.decide(desk.signed_in, draft_id, finding)
    letters.record_heard(desk.signed_in, draft_id, Heard.AGREED)
    forget_asking(desk.signed_in, case_id)
    desk = sign_in("keeper")
    desk.go("review", draft_id=draft_id.hex())
    assert not desk.has("review.sign")
    answer_all(desk)
    assert desk.has("review.sign")
    assert letters.preview(desk.signed_in, draft_id).why_not == ""


def test_a_plan_of_a_meeting_asks_it_and_keeps_what_was_typed(desk: Desk) -> None:
    case_id = record(desk.signed_in, unasked(*FOUR))
    page = desk.go("plan_meeting", case_id=case_id.hex())
    assert isinstance(page, PlanMeetingPage)
    assert page.form is not None
    page.form.fields["room"].set_raw("Room 2")
    page.form.fields["recipient_id.0"].set_raw(POLICE)
    page._narrow()
    assert desk.has("unasked")
    answer_all(desk)
    assert not desk.has("unasked")
    assert page.form.fields["room"].raw() == "Room 2"
    assert page.form.fields["recipient_id.0"].raw() == POLICE


def test_before_she_is_named_it_is_asked_too(desk: Desk) -> None:
    case_id = record(desk.signed_in, unasked(*FOUR))
    page = desk.go("named", case_id=case_id.hex())
    page._office.set_raw(POLICE)  # type: ignore[attr-defined]
    desk.press("named.ask")
    assert desk.has("unasked")
    assert not desk.has("unasked.staff_involved.no"), "no liaison officer reads a letter that names her"
    answer_all(desk)
    assert desk.has("named.begin")
