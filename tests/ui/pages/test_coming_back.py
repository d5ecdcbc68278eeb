"""She came back, and a call to her, at the real window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from nsintake.domain.calling import CallDoubt
from nsintake.domain.case import CaseFile
from nsintake.domain.coming_back import Sign
from nsintake.domain.incident import YesNo
from nsintake.domain.note import Note, NoteKind
from nsintake.records.case_files import freeze_on
from nsintake.services.consent import consent_view
from nsintake.services.day import case_view
from nsintake.services.intake import calling
from tests.ui.pages.desk import Desk
from ui.dialogs.while_you_call import WhileYouCall

POLICE = "cp-qayyarah"


def hers(desk: Desk) -> bytes:
    """A woman with a phrase, three pictures and a card that is safe."""
    store = desk.signed_in.identity
    case_id = next(row.case_id for row in case_view.list_cases(desk.signed_in) if "demand_money" in row.kinds)
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        reach = replace(
            case.reaching,
            code_word="mirror",
            if_someone_else="This is the shop.",
            return_phrase="well river stone",
            return_signs=(Sign.SUN, Sign.KEY, Sign.BOAT),
            card_safe=YesNo.YES,
        )
        store.put(work, "case_file", case_id, case_id, replace(case, reaching=reach), verb="record")
        work.commit()
    return case_id


def test_her_file_is_found_by_words_and_pictures_and_opened(desk: Desk) -> None:
    case_id = hers(desk)
    code = case_view.open_case(desk.signed_in, case_id).code
    desk.go("cases")
    desk.press("cases.back")
    desk.press("back.way.signs")
    desk.press("back.find")
    assert desk.read("error_signs") == "Choose three pictures."
    for sign in ("boat", "sun", "key"):
        desk.press(f"back.signs.{sign}")
    assert not desk.find("back.signs.bell", QToolButton).isEnabled(), "a fourth cannot be chosen"
    desk.press("back.find")
    assert code in desk.read("back.found.0")
    desk.press("back.way.phrase")
    assert not desk.has("back.found.0")
    desk.put("back.phrase", "Stone, river WELL")
    desk.press("back.find")
    assert "Every word fits" in desk.read("back.found.0")
    desk.press("back.open.0")
    page = desk.window.page()
    assert page is not None
    assert page.key == "case"


def test_what_is_not_found_leaves_a_way_on(desk: Desk) -> None:
    desk.go("coming_back")
    desk.put("back.code", "K7MQ-4XRX")
    desk.press("back.find")
    assert "no whole code" in desk.read("error_code")
    desk.press("back.way.phrase")
    desk.put("back.phrase", "nothing like it")
    desk.press("back.find")
    assert "need not prove" in desk.read("back.nothing")


def test_that_another_file_of_hers_cannot_be_read_is_as_grave_as_a_watched_phone(desk: Desk) -> None:
    view = replace(calling.prepare(desk.signed_in, hers(desk)), doubts=tuple(CallDoubt))
    WhileYouCall.open_over(desk.window, view, lambda _answer: None)
    tones = {doubt: desk.find(f"call.doubt.{doubt.value}", QWidget).property("tone") for doubt in CallDoubt}
    assert {doubt for doubt, tone in tones.items() if tone != "urgent"} == {CallDoubt.NO_CODE_WORD, CallDoubt.NO_NUMBER}
    desk.press("call.leave")


def test_a_call_begins_with_the_code_word_and_ends_in_the_file(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("case", case_id=case_id.hex())
    desk.press("reach.call")
    view = desk.find("call", WhileYouCall)
    assert view.geometry().contains(desk.window.geometry())
    assert desk.said("call.code_word").strip("\u2068\u2069") == "mirror"
    assert "the shop" in desk.said("call.someone")
    assert "Never leave a message" in desk.read("call.message")
    shown = "\n".join(part.text() for part in view.findChildren(QLabel))
    for name in case_view.reveal(desk.signed_in, case_id).names:
        assert name not in shown, "no name is needed for a call"
    desk.press("call.keep")
    assert desk.has("call"), "how it ended is asked first"
    desk.press("call.outcome.withdrew")
    desk.press("call.keep")
    assert "Choose the offices" in desk.read("error_call.offices"), "from whom is asked too, where it is answered"
    desk.press(f"call.office.{POLICE}")
    desk.press("call.keep")
    desk.settle()
    assert "Withdrawn" in desk.read("case.withdrawn")
    stands = {consent.recipient_id: consent.state for consent in consent_view.overview(desk.signed_in, case_id).offices}
    assert stands[POLICE] is consent_view.ConsentState.WITHDRAWN
    (note,) = [note for _, note in desk.signed_in.identity.list("note", Note, subject=case_id)]
    assert (note.kind, note.about) == (NoteKind.CALL, "withdrew")


def test_who_does_not_speak_freely_on_the_phone_has_her_file_frozen(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("case", case_id=case_id.hex())
    desk.press("reach.call")
    desk.press("call.outcome.reached")
    desk.press("call.not_free")
    desk.press("call.keep")
    assert desk.has("call"), "a reason is asked"
    desk.put("call.reason", "A man spoke in the room.")
    desk.press("call.keep")
    desk.settle()
    assert "Frozen" in desk.read("case.withdrawn")
    assert freeze_on(desk.signed_in, case_id) is not None


def test_she_chooses_her_pictures_on_a_screen_turned_to_her(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("coming_back")
    desk.press("back.way.signs")
    desk.press("back.signs.turn")
    for sign in ("key", "boat", "sun"):
        desk.press(f"turned.{sign}")
    desk.press("turned.done")
    desk.press("back.find")
    assert case_view.open_case(desk.signed_in, case_id).code in desk.read("back.found.0")


def test_the_plain_card_is_printed_where_she_says_that_it_is_safe(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("case", case_id=case_id.hex())
    desk.press("reach.card")
    desk.settle()
    assert "Cut the card out" in desk.read("reach.done")
    assert desk.signed_in.identity.audit.views(limit=1)[0].verb == "print_card"
