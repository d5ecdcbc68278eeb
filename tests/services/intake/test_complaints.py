"""A complaint: to whom, a proved paper of any length, a count of the year, and no entry that tells of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.complaint import CheckedHow, ComplaintContact, ComplaintTo
from nsintake.domain.language import Lang, Wording
from nsintake.errors import Refused
from nsintake.records.complaint_contacts import write_contacts
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import complaints, intake
from nsintake.services.wording import complaint_contacts, wording
from nsintake.store.tally import Tally
from tests.scale import full_or
from tests.services.ladder import Office, answers
from tests.services.real_station import RealStation, real  # noqa: F401 - a fixture
from tests.services.refusals import fault, refused

VALUES = {"name.en": "SpeakUp", "name.ar": "تكلمي", "name.ckb": "قسە بکە", "reach": "0770 000 0009"}
WORDS = {
    Lang.EN: 'The man at the desk (room 3, 0770 123 4567) said "not today" and @grey_falcon laughed. ',
    Lang.AR: "قال لي الموظف في الغرفة 3 (0770 123 4567) إنه «لن يساعدني»، وضحك @grey_falcon. ",
    Lang.CKB: "فەرمانبەرەکە لە ژووری 3 (0770 123 4567) پێی وتم «ئەمڕۆ نا» و @grey_falcon پێکەنی. ",
}


def entries(signed_in: SignedIn) -> tuple[int, ...]:
    return tuple(store.audit.head().number for store in signed_in.stores)


@pytest.mark.parametrize("lang", Lang)
def test_a_complaint_of_any_length_is_proved_and_names_whom_it_goes_to(office: Office, lang: Lang) -> None:
    worker = office.sign_in("intake")
    before = entries(worker)
    for times, most in ((1, 1), (full_or(60, 150), 20)):
        paper = complaints.draw(worker, lang, ComplaintTo.PSEA, f"{WORDS[lang] * times}\n\n{WORDS[lang]}")
        assert 1 <= paper.pages <= most
        assert paper.code == ""
        assert "0770 000 0002" in paper.text.replace("\xa0", " ")
        assert paper.text.count("@grey_falcon") == times + 1
    assert paper.pages > 1
    assert entries(worker) == before, "no entry of any log tells of it"


def test_what_cannot_be_printed_is_said_and_her_words_are_in_no_error(office: Office) -> None:
    worker = office.sign_in("intake")
    with fault("field_missing", "words"):
        complaints.draw(worker, Lang.EN, ComplaintTo.PSEA, " \n ")
    with pytest.raises(Refused) as raised:
        complaints.draw(worker, Lang.EN, ComplaintTo.PSEA, "Zumurruda \u4e00")
    assert (raised.value.code, raised.value.params) == ("glyph_missing", {"codepoint": "U+4E00"})


def test_a_year_is_counted_and_the_log_says_nothing(office: Office) -> None:
    worker = office.sign_in("intake")
    before = entries(worker)
    for _ in range(3):
        complaints.count_printed(worker)
    assert complaints.to_whom(worker).years == (), "the year that runs is not shown"
    assert Tally(worker.identity.database).all() == {"2026": {"complaint": 3}}
    assert entries(worker) == before


def test_what_was_written_by_hand_into_the_counts_stops_nothing(office: Office) -> None:
    worker = office.sign_in("intake")
    with worker.identity.begin() as work:
        work.cursor.execute("INSERT INTO tally VALUES ('2026', 'complaint', 'many'), ('x', 'y', -4)")
        work.commit()
    assert Tally(worker.identity.database).all() == {}
    complaints.count_printed(worker)
    assert Tally(worker.identity.database).all() == {"2026": {"complaint": 1}}


def test_a_contact_is_signed_with_its_day_and_who_checked_it(office: Office) -> None:
    keeper = office.sign_in("keeper")
    assert not complaint_contacts.listed(keeper).contacts[0].checked
    complaint_contacts.save_contact(keeper, ComplaintTo.SPEAK_UP, VALUES, CheckedHow.VISITED, after=0)
    worker = office.sign_in("intake")
    (page,) = complaints.contacts_for_her(worker, Lang.AR).pages
    assert (page.lines[0].text, page.lines[0].soft) == (VALUES["name.ar"], VALUES["reach"])
    line = complaints.to_whom(worker).contacts[0]
    assert (line.contact.reach, line.due) == ("0770 000 0009", False)
    assert line.checked_by == keeper.name_of(keeper.uid)
    office.clock.moment += timedelta(days=91)
    keeper = office.sign_in("keeper")
    assert complaints.to_whom(keeper).contacts[0].due
    complaint_contacts.check_again(keeper, ComplaintTo.SPEAK_UP, CheckedHow.CALLED, after=1)
    assert not complaints.to_whom(keeper).contacts[0].due
    with refused("wording_unchanged"):
        complaint_contacts.check_again(keeper, ComplaintTo.SPEAK_UP, CheckedHow.CALLED, after=2)
    for field in VALUES:
        with fault("field_missing", field):
            complaint_contacts.save_contact(keeper, ComplaintTo.PSEA, {**VALUES, field: " "}, CheckedHow.WROTE, after=2)
    with refused("changed_meanwhile"):
        complaint_contacts.save_contact(keeper, ComplaintTo.PSEA, VALUES, CheckedHow.WROTE, after=0)


@pytest.mark.parametrize(
    ("lang", "doubt", "none"),
    [
        (Lang.EN, "(last checked on 2026-03-04)", "(not checked yet)"),
        (Lang.AR, "آخر تحقق في ٢٠٢٦/٠٣/٠٤", "لم يتحقق منه أحد بعد"),
        (Lang.CKB, "دوا جار لە ٢٠٢٦/٠٣/٠٤ پشتڕاست کراوەتەوە", "هێشتا پشتڕاست نەکراوەتەوە"),
    ],
)
def test_a_contact_that_was_checked_long_ago_carries_that_day(
    office: Office, lang: Lang, doubt: str, none: str
) -> None:
    def said() -> tuple[str, str]:
        worker = office.sign_in("intake")
        paper = complaints.draw(worker, lang, ComplaintTo.SPEAK_UP, "He said no.").text
        return " ".join(paper.split()), complaints.contacts_for_her(worker, lang).pages[0].lines[0].soft

    assert all(none in words for words in said()), "nobody checked the examples of a practice office"
    keeper = office.sign_in("keeper")
    complaint_contacts.save_contact(keeper, ComplaintTo.SPEAK_UP, VALUES, CheckedHow.VISITED, after=0)
    office.close()
    office.clock.moment += timedelta(days=90)
    assert not any(doubt in words or none in words for words in said())
    office.close()
    office.clock.moment += timedelta(days=1)
    assert all(doubt in words and none not in words for words in said())


@pytest.mark.parametrize("text", ["{}", "[", '{"contacts": [1]}', '{"contacts": [{"to": "psea"}]}'])
def test_a_list_that_is_not_whole_is_not_signed(office: Office, text: str) -> None:
    with fault("wording_unreadable"):
        wording.save(office.sign_in("keeper"), "complaint_contacts", "all", {"text": text}, after=0)


def test_no_real_file_is_opened_before_both_contacts_are_checked(real: RealStation) -> None:  # noqa: F811
    keeper = real.begin()
    real.finish(keeper)
    said = answers()
    assert complaints.to_whom(keeper).lacks == (ComplaintTo.SPEAK_UP, ComplaintTo.PSEA)
    assert complaints.to_whom(keeper).contacts == (), "the program's examples are no contacts of a real office"
    with refused("complaint_contacts_missing"):
        intake.consent_to_record(keeper, said)
    complaint_contacts.save_contact(keeper, ComplaintTo.SPEAK_UP, VALUES, CheckedHow.CALLED, after=0)
    with refused("complaint_contacts_missing"):
        intake.consent_to_record(keeper, said)
    with refused("complaint_contact_missing"):
        complaints.draw(keeper, Lang.EN, ComplaintTo.PSEA, "He said no.")
    complaint_contacts.save_contact(keeper, ComplaintTo.PSEA, VALUES, CheckedHow.CALLED, after=1)
    assert intake.consent_to_record(keeper, said)
    paper = complaints.draw(keeper, Lang.EN, ComplaintTo.PSEA, "He said no.")
    assert "PRACTICE" not in paper.text
    unchecked = ComplaintContact(ComplaintTo.OFFICERS, Wording("a", "b", "c"), "0770 000 0008")
    known = write_contacts((*keeper.content.complaint_contacts, unchecked))
    wording.save(keeper, "complaint_contacts", "all", {"text": known}, after=2)
    with refused("complaint_contact_unchecked"):
        complaints.draw(keeper, Lang.EN, ComplaintTo.OFFICERS, "He said no.")
