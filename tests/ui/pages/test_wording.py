"""The office's own words at the window: edited in parts, seen as a paper, signed; what is refused is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.wording import WordingFault
from nsintake.services.wording import wording
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_reachable import faults, here
from ui import i18n
from ui.pages.wording import OfficesPage, TextPage
from ui.pages.wording.fields import PartRow
from ui.pages.wording.names import fault_words


@pytest.fixture
def keeper(sign_in: SignIn) -> Desk:
    return sign_in("keeper")


def open_text(desk: Desk, kind: str, lang: str) -> TextPage:
    page = desk.go("wording_text", kind=kind, lang=lang)
    assert isinstance(page, TextPage)
    return page


def rows(page: TextPage) -> list[PartRow]:
    assert page.parts is not None
    return list(page.parts.rows.values())


def write(desk: Desk, key: str, text: str) -> None:
    edit = desk.find(f"wording.part.{key}", QWidget)
    if isinstance(edit, QPlainTextEdit):
        edit.setPlainText(text)
    elif isinstance(edit, QLineEdit):
        edit.setText(text)
        edit.textEdited.emit(text)


def test_a_text_is_edited_signed_and_read_to_her(keeper: Desk) -> None:
    keeper.go("wording")
    keeper.window.page().table.opened.emit("welcome")  # type: ignore[union-attr]
    keeper.settle()
    write(keeper, "welcome.2", "There are limits.")
    keeper.press("wording.sign")
    assert "Arabic" in keeper.said("message_words")
    keeper.press("message_yes")
    assert "version 1" in keeper.read("wording.said")
    assert "Version 1 is in force" in keeper.said("wording.state")
    assert "Arabic" in keeper.read("wording.text_older")
    assert keeper.signed_in.content.script("welcome")[2].en == "There are limits."
    keeper.press("wording.back.0")
    keeper.press("message_yes")
    assert "Version 2 is in force" in keeper.said("wording.state")
    assert keeper.signed_in.content.script("welcome")[2].en != "There are limits."


def test_faults_stand_beside_their_part_and_name_the_line(keeper: Desk) -> None:
    page = open_text(keeper, "letter.referral", "en")
    write(keeper, "paragraph.1", "One\nTwo {her_name}")
    keeper.press("wording.check")
    error = next(row.field.error() for row in rows(page) if row.part.key == "paragraph.1")
    assert "Line 2" in error
    assert "her_name" in error
    keeper.press("wording.sign")
    assert not keeper.has("message_yes")
    assert wording.read(keeper.signed_in, "letter.referral", "en").after == 0
    write(keeper, "paragraph.1", "One")
    keeper.press("wording.preview")
    assert keeper.has("wording.paper.ar")


def test_an_arabic_text_runs_from_the_right_in_an_english_window(keeper: Desk) -> None:
    page = open_text(keeper, "welcome", "ar")
    assert all(part.field.edit.layoutDirection() is Qt.LayoutDirection.RightToLeft for part in rows(page))
    page = open_text(keeper, "welcome", "en")
    assert all(part.field.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight for part in rows(page))


def test_what_is_typed_and_not_signed_is_not_lost(keeper: Desk, qapp: QApplication) -> None:
    page = open_text(keeper, "welcome", "en")
    write(keeper, "welcome.1", "Half a thought")
    i18n.set_language(qapp, Lang.AR)
    keeper.settle()
    assert page._changes() == {"welcome.1": "Half a thought"}
    keeper.window.go("today")
    assert keeper.has("message_yes"), "it asks first"
    keeper.press("message_no")
    assert here(keeper) is page
    draft = page.draft_to_save()
    assert draft == {"kind": "welcome", "lang": "en", "values": {"welcome.1": "Half a thought"}}
    page._drop()
    assert page.draft_to_save() is None
    page.restore(draft)
    assert page._changes() == {"welcome.1": "Half a thought"}
    page._drop()


@pytest.mark.parametrize(
    ("kind", "bad", "good"),
    [("closing_hour", "23:30", "15:30"), ("proposals_a_day", "none", "5"), ("care_hours", "", "")],
)
def test_what_is_one_text_for_all_languages_is_opened_and_signed(keeper: Desk, kind: str, bad: str, good: str) -> None:
    page = keeper.go("wording")
    page.table.opened.emit(kind)  # type: ignore[attr-defined]
    keeper.settle()
    page = keeper.window.page()  # type: ignore[assignment]
    assert isinstance(page, TextPage)
    assert rows(page)
    assert not keeper.has("wording.lang.en")
    if good:
        key = rows(page)[0].part.key
        write(keeper, key, bad)
        keeper.press("wording.check")
        assert "must be mended" in keeper.read("wording.said")
        write(keeper, key, good)
        keeper.press("wording.sign")
        keeper.press("message_yes")
        assert "Version 1 is in force" in keeper.said("wording.state")
        assert keeper.signed_in.content.text(kind, "all").data == good


def test_the_duty_phone_is_signed_or_says_why_not(keeper: Desk) -> None:
    keeper.go("wording")
    keeper.find("duty_phone", QLineEdit).setText("none yet")
    keeper.press("wording.phone.sign")
    keeper.press("message_yes")
    assert "dialled" in keeper.said("error_duty_phone")
    keeper.find("duty_phone", QLineEdit).setText("0770 555 0188")
    keeper.press("wording.phone.sign")
    keeper.press("message_yes")
    assert keeper.signed_in.content.duty_phone == "0770 555 0188"


def test_an_office_is_added_and_retired(keeper: Desk) -> None:
    page = keeper.go("offices")
    assert isinstance(page, OfficesPage)
    keeper.press("offices.new")
    keeper.press("offices.sign")
    assert keeper.said("error_office.ckb")
    page.form.fields["kind"].set_value("health")
    for name in ("office", "function", "address"):
        for lang in ("en", "ar", "ckb"):
            page.form.fields[f"{name}.{lang}"].set_value("Clinic" if lang == "en" else "\u0639\u064a\u0627\u062f\u0629")
    assert faults(page) == []
    keeper.press("offices.sign")
    keeper.press("message_yes")
    made = keeper.signed_in.content.recipients[-1]
    assert made.office.en == "Clinic"
    page._edit(made.recipient_id)
    keeper.press("offices.retire")
    keeper.press("message_yes")
    assert made.recipient_id not in {recipient.recipient_id for recipient in keeper.signed_in.content.recipients}
    assert page.draft_to_save() is None


def test_words_that_no_keeper_signed_are_shown_on_today_and_on_the_page(sign_in: SignIn) -> None:
    desk = sign_in("administrator")
    with desk.signed_in.accounts.database.begin() as work:
        desk.signed_in.accounts.put_setting(work, "content:do_not:ar", b"x")
        work.commit()
    desk = sign_in("intake")
    desk.go("today")
    assert not desk.has("today.wording_refused")
    desk = sign_in("keeper")
    desk.go("today")
    assert desk.has("today.wording_refused")
    desk.press("today.wording")
    assert "Arabic" in desk.read("wording.refused")
    open_text(desk, "do_not", "ar")
    assert desk.has("wording.text_refused")
    desk.press("wording.all")
    assert here(desk).key == "wording"


def test_nobody_else_has_the_page(sign_in: SignIn) -> None:
    for login in ("intake", "liaison", "administrator"):
        assert not {"wording", "wording_text", "offices"} & set(sign_in(login).window.open_keys())


def test_how_many_texts_may_be_proposed_a_day_is_signed_as_a_number(keeper: Desk) -> None:
    open_text(keeper, "proposals_a_day", "all")
    write(keeper, "proposals_a_day", "as many as she likes")
    keeper.press("wording.sign")
    keeper.settle()
    assert keeper.signed_in.content.proposals_a_day == 3
    write(keeper, "proposals_a_day", "5")
    keeper.press("wording.sign")
    keeper.press("message_yes")
    keeper.settle()
    assert keeper.signed_in.content.proposals_a_day == 5


@pytest.mark.parametrize(
    "kind",
    [
        "consent",
        "letter.referral",
        "letter.speaking_note",
        "letter.reply_slip",
        "letter.recall",
        "do_not",
        "vocabulary",
    ],
)
def test_every_part_can_be_reached_and_has_its_words(keeper: Desk, kind: str) -> None:
    page = open_text(keeper, kind, "en")
    assert faults(page) == []
    for row in rows(page):
        title = row.field.edit.accessibleName()
        assert "{" not in title
        assert title
        assert not title.startswith(row.part.what), row.part.what
    keeper.go("wording")
    assert faults(here(keeper)) == []


def test_what_is_wrong_with_a_whole_paper_is_named_in_words(keeper: Desk) -> None:
    open_text(keeper, "letter.speaking_note", "en")
    write(keeper, "log.1", "Day\nWho\nSaid\nNext\nMore")
    keeper.press("wording.check")
    (mark,) = [row.field.error() for row in rows(open_text_of(keeper)) if row.part.key == "log.1"]
    assert "Line 5" in mark
    assert "4 columns" in mark
    missing = WordingFault("", 0, "template_missing_part", (("place", "caveat"),))
    assert "In a box" in fault_words(missing)
    assert "the duty phone" in fault_words(WordingFault("", 0, "template_missing_part", (("place", "duty_phone"),)))
    assert fault_words(WordingFault("", 7, "template_unreadable_line")).startswith("Line 7")


def open_text_of(desk: Desk) -> TextPage:
    page = desk.window.page()
    assert isinstance(page, TextPage)
    return page
