"""The directory: what is verified gets letters and nothing else does; what is typed and read in is judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.directory import (
    MOST_ENTRIES,
    CheckFound,
    CheckWay,
    DirectoryEntry,
    EntryKind,
    EntryState,
    HelpNeed,
    OpenHours,
)
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.records.content import Content
from nsintake.records.directory import TABLE, id_of_office, why_no_letter
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import numbers
from nsintake.services.letters import letters, named, release
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade, EntryView
from nsintake.services.wording import recipients
from tests.services.ladder import POLICE, Office, heard_letter, read_and_sign_named
from tests.services.letters.test_named import WISH
from tests.services.letters.test_release_alone import TWELVE, items
from tests.services.letters.test_release_alone import heard as heard_urgent
from tests.services.refusals import fault, refused

LAWYER = DirectoryEntry(
    kind=EntryKind.SERVICE,
    name=Wording(en="Lawyers of Mosul", ar="محامو الموصل", ckb="پارێزەرانی مووسڵ"),
    needs=(HelpNeed.LEGAL,),
    phone="0770 555 0199",
)


def of_number(signed_in: SignedIn, number: str) -> EntryView:
    return next(view for view in directory.directory(signed_in).entries if view.entry.phone == number)


def of_office(signed_in: SignedIn, recipient_id: str = POLICE) -> EntryView:
    listed = directory.directory(signed_in).entries
    return next(view for view in listed if view.entry.recipient_id == recipient_id)


def called(signed_in: SignedIn, number: str, found: CheckFound = CheckFound.RIGHT) -> EntryView:
    directory.verify(signed_in, [CallMade(of_number(signed_in, number).entry_id, found)])
    return of_number(signed_in, number)


def test_what_the_program_brings_is_verified_by_nobody_and_two_numbers_are_cancelled(office: Office) -> None:
    officer = office.sign_in("liaison")
    states = {view.entry.phone: view.state for view in directory.directory(officer).entries if view.entry.phone}
    assert states == {
        "911": EntryState.UNVERIFIED,
        "497": EntryState.CANCELLED,
        "533": EntryState.CANCELLED,
        "131": EntryState.UNVERIFIED,
        "139": EntryState.UNVERIFIED,
        "119": EntryState.UNVERIFIED,
    }
    covered = {held.need: held for held in directory.directory(officer).covered}
    assert (covered[HelpNeed.HEALTH].verified, covered[HelpNeed.HEALTH].known) == (0, 1)
    assert (covered[HelpNeed.LEGAL].verified, covered[HelpNeed.MHPSS].verified) == (1, 1)


def test_an_entry_is_verified_goes_stale_is_called_again_and_loses_it_by_a_change(office: Office) -> None:
    officer = office.sign_in("liaison")
    entry_id = directory.save_entry(officer, b"", LAWYER, before=None)
    assert of_number(officer, "07705550199").state is EntryState.UNVERIFIED
    view = called(officer, "07705550199")
    assert (view.state, view.verified_on, view.verified_how) == (EntryState.VERIFIED, officer.today(), CheckWay.CALLED)
    assert view.verified_by == officer.display_name
    assert directory.how_many_to_call(officer) == 0
    office.clock.moment += timedelta(days=91)
    later = office.sign_in("liaison")
    assert of_number(later, "07705550199").state is EntryState.STALE
    assert directory.how_many_to_call(later) == 6, "the five offices too"
    office.clock.moment += timedelta(days=30)
    latest = office.sign_in("liaison")
    assert of_number(latest, "07705550199").state is EntryState.LAPSED
    assert directory.directory(latest).to_call[0].verified_on is not None, "what was verified comes first"
    now = called(latest, "07705550199").entry
    directory.save_entry(latest, entry_id, replace(now, hours=OpenHours.DAY_AND_NIGHT), before=now)
    assert of_number(latest, "07705550199").state is EntryState.UNVERIFIED
    with refused("changed_meanwhile"):
        directory.save_entry(latest, entry_id, LAWYER, before=now)
    with refused("wording_unchanged"):
        directory.save_entry(
            latest, entry_id, of_number(latest, "07705550199").entry, before=of_number(latest, "07705550199").entry
        )
    directory.remove_entry(latest, entry_id)
    with refused("entry_missing"):
        directory.remove_entry(latest, entry_id)


def test_a_number_stands_on_one_entry_and_a_call_on_none_is_written_for_none(office: Office) -> None:
    officer = office.sign_in("liaison")
    directory.save_entry(officer, b"", LAWYER, before=None)
    twice = replace(LAWYER, phone="00964 770 555 0199", name=Wording(en="Others", ar="آخرون", ckb="ئەوانی تر"))
    with fault("number_taken", "phone"):
        directory.save_entry(officer, b"", twice, before=None)
    with fault("number_letters", "phone"):
        directory.save_entry(officer, b"", replace(LAWYER, kind=EntryKind.HOTLINE, phone="49O"), before=None)
    with fault("shelter_not_kept", "place"):
        directory.save_entry(officer, b"", replace(LAWYER, phone="", place="دار الإيواء، حي ١"), before=None)
    hotline, health = of_number(officer, "911"), of_need(officer, HelpNeed.HEALTH)
    both = [CallMade(hotline.entry_id, CheckFound.RIGHT), CallMade(health.entry_id, CheckFound.RIGHT)]
    with fault("nothing_to_verify", "how"):
        directory.verify(officer, both)
    assert of_number(officer, "911").state is EntryState.UNVERIFIED, "all of a round or nothing"
    with fault("nothing_chosen"):
        directory.verify(officer, [])
    with refused("entry_missing"):
        directory.verify(officer, [CallMade(b"x" * 16, CheckFound.RIGHT)])


SIGNED = {
    f"{field}.{lang.value}": LAWYER.name.said_in(lang)
    if field == "office"
    else {"en": "A", "ar": "أ", "ckb": "ئ"}[lang]
    for field in recipients.FIELDS
    for lang in Lang
}


def test_an_entry_that_a_keeper_signs_is_one_entry_and_gets_letters(office: Office) -> None:
    keeper = office.sign_in("keeper")
    entry_id = directory.save_entry(keeper, b"", LAWYER, before=None)
    directory.verify(keeper, [CallMade(entry_id, CheckFound.RIGHT)])
    view = recipients.offices(keeper)
    assert entry_id in {held.entry_id for held in view.unsigned}
    signed = recipients.save_office(keeper, "", "legal", SIGNED, after=view.after)
    seen = directory.directory(keeper)
    twice, free = (
        next(view for view in seen.entries if view.entry_id == key) for key in (id_of_office(signed), entry_id)
    )
    assert seen.other_halves(twice.entry) == (free,)
    assert seen.other_halves(free.entry) == (twice,)
    with fault("number_taken", "phone"):
        directory.save_entry(keeper, twice.entry_id, replace(twice.entry, phone=LAWYER.phone), before=twice.entry)
    officer = office.sign_in("liaison")
    made = directory.make_one(officer, entry_id, signed)
    assert made == id_of_office(signed)
    after = [view for view in directory.directory(officer).entries if view.entry.name == LAWYER.name]
    assert [(view.entry_id, view.entry.phone, view.state) for view in after] == [
        (made, "07705550199", EntryState.VERIFIED)
    ]
    assert why_no_letter(officer, signed) == ""
    with refused("entry_missing"):
        directory.make_one(officer, entry_id, signed)


def test_what_is_no_office_is_made_one_with_none(office: Office) -> None:
    officer = office.sign_in("liaison")
    entry_id = directory.save_entry(officer, b"", LAWYER, before=None)
    with refused("recipient_unknown"):
        directory.make_one(officer, entry_id, "nobody")
    with refused("entry_no_office"):
        directory.make_one(officer, of_number(officer, "911").entry_id, POLICE)
    with refused("entry_no_office"):
        directory.make_one(officer, id_of_office(POLICE), POLICE)
    assert why_no_letter(officer, POLICE) == ""
    police = of_office(officer)
    directory.save_entry(officer, police.entry_id, replace(police.entry, place="Street 1"), before=police.entry)
    directory.verify(officer, [CallMade(police.entry_id, CheckFound.RIGHT, CheckWay.VISITED)])
    directory.make_one(officer, entry_id, POLICE)
    assert why_no_letter(officer, POLICE) == "recipient_unverified", "nobody verified both together"


def test_a_card_without_a_file_has_verified_numbers_alone_and_says_nothing_of_her(office: Office) -> None:
    worker = office.sign_in("intake")
    hotline = of_number(worker, "911").entry_id
    with refused("entry_unverified"):
        numbers.print_without_file(worker, Lang.CKB, [hotline], safe=True)
    called(worker, "911")
    with refused("card_not_safe"):
        numbers.print_without_file(worker, Lang.CKB, [hotline], safe=False)
    before = worker.identity.audit.views(limit=1)[0]
    paper = numbers.print_without_file(worker, Lang.CKB, [hotline], safe=True)
    assert (paper.lang, paper.code, paper.pages) == (Lang.CKB, "", 1)
    newest, last = worker.identity.audit.views(limit=2)
    assert (newest.verb, newest.record_id, dict(newest.details)) == ("print_form", b"", {"lang": "ckb"})
    assert last == before, "the log has one line more, and no number in it"
    with refused("not_permitted"):
        numbers.print_without_file(office.sign_in("liaison"), Lang.CKB, [hotline], safe=True)


def of_need(signed_in: SignedIn, need: HelpNeed) -> EntryView:
    return next(view for view in directory.directory(signed_in).entries if need in view.entry.needs)


def test_a_cancelled_number_comes_back_only_by_a_call_that_finds_it_right(office: Office) -> None:
    officer = office.sign_in("liaison")
    assert called(officer, "497", CheckFound.NOT_REACHED).state is EntryState.CANCELLED
    assert called(officer, "497").state is EntryState.VERIFIED
    assert called(officer, "497", CheckFound.CANCELLED).state is EntryState.CANCELLED
    with refused("entry_of_program"):
        directory.remove_entry(officer, of_number(officer, "911").entry_id)


def test_the_facts_of_an_office_with_papers_of_ours_stay(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    with refused("letters_out"):
        directory.remove_entry(officer, of_office(officer).entry_id)
    with refused("office_listed"):
        directory.remove_entry(officer, of_office(officer, "nis-ninewa").entry_id)


def test_an_administrator_has_no_directory(office: Office) -> None:
    with refused("not_permitted"):
        directory.directory(office.sign_in("administrator"))


# --- letters


def gone_wrong(office: Office) -> None:
    officer = office.sign_in("liaison")
    directory.verify(officer, [CallMade(id_of_office(POLICE), CheckFound.WRONG, CheckWay.VISITED)])


def test_nothing_is_signed_to_an_office_whose_facts_are_not_verified(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    draft_id = heard_letter(worker, office.case(worker))
    urgent = heard_urgent(worker, TWELVE)
    named_id = named.begin_named_letter(worker, office.case(worker), POLICE, WISH)
    named.record_heard(worker, named_id, Heard.AGREED)
    gone_wrong(office)
    shown = letters.preview(keeper, draft_id)
    assert (shown.why_not, shown.unverified, shown.may_sign_here) == ("recipient_unverified", True, False)
    with refused("recipient_unverified"):
        release.sign(keeper, draft_id, read=every_page(shown.papers))
    with refused("recipient_unverified"):
        release.sign_alone(worker, urgent.draft_id, read_again=tuple(items(urgent)), read=every_page(urgent.papers))
    with refused("recipient_unverified"):
        read_and_sign_named(keeper, named_id)
    assert keeper.liaison.list("released_letter", ReleasedLetter) == []
    directory.verify(worker, [CallMade(id_of_office(POLICE), CheckFound.RIGHT, CheckWay.VISITED)])
    assert release.sign(keeper, draft_id, read=every_page(shown.papers)).languages == tuple(Lang)


def test_an_office_is_written_to_for_120_days_after_it_was_verified(office: Office) -> None:
    office.clock.moment += timedelta(days=120)
    assert why_no_letter(office.sign_in("intake"), POLICE) == ""
    office.clock.moment += timedelta(days=1)
    assert why_no_letter(office.sign_in("intake"), POLICE) == "recipient_unverified"


def test_in_a_real_station_facts_that_nobody_touched_are_verified_by_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = office.sign_in("keeper")
    with keeper.liaison.begin() as work:
        keeper.liaison.remove(work, TABLE, id_of_office(POLICE), verb="remove_entry")
        work.commit()
    assert why_no_letter(keeper, POLICE) == "", "the practice office's own"
    of_practice = Content.of
    monkeypatch.setattr(
        Content, "of", lambda *opened, practice: replace(of_practice(*opened, practice=practice), placeholder=False)
    )
    keeper = office.sign_in("keeper")
    assert why_no_letter(keeper, POLICE) == "recipient_unconfirmed"
    recipients.confirm(keeper, POLICE, after=recipients.offices(keeper).after)
    assert why_no_letter(keeper, POLICE) == "recipient_unverified"
    directory.verify(keeper, [CallMade(id_of_office(POLICE), CheckFound.RIGHT, CheckWay.VISITED)])
    assert why_no_letter(keeper, POLICE) == ""


def test_facts_that_do_not_open_are_verified_by_nobody(office: Office) -> None:
    officer = office.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("UPDATE directory_entry SET body = ? WHERE record_id = ?", (b"x", id_of_office(POLICE)))
        work.commit()
    assert why_no_letter(officer, POLICE) == "recipient_unverified"
    assert of_office(officer).state is EntryState.UNVERIFIED


# --- a list that is read in

HEAD = "kind;name_en;name_ar;name_ckb;needs;phone;female_staff\n"


def test_a_list_is_looked_at_first_and_what_is_sound_is_stored_unverified(office: Office) -> None:
    officer = office.sign_in("liaison")
    text = HEAD + (
        "service;Clinic;عيادة;کلینیک;health;٠٠٩٦٤٧٧٠٥٥٥٠١٧٧;نعم\n"
        "hotline;Line;خط;هێڵ;emergency;12a;maybe\n"
        "service;Safe house;بيت آمن;ماڵی ئارام;family;0770 555 0178;\n"
        "service;Clinic two;عيادة;کلینیک;health;0770 555 0177;\n"
        "hotline;Again;مرة;دووبارە;emergency;911;\n"
    )
    plan = directory.look_at_list(officer, text.encode(), "services.csv")
    faults = {row.number: [(f.code, f.params.get("field")) for f in row.faults] for row in plan.faulty}
    assert faults == {
        3: [("number_letters", "phone"), ("value_unknown", "female_staff")],
        4: [("shelter_not_kept", "name.en")],
        5: [("number_taken", "phone")],
        6: [("number_taken", "phone")],
    }
    before = len(directory.directory(officer).entries)
    assert before == 12, "a dry run stores nothing"
    assert directory.take_over(officer, plan) == 1
    assert of_number(officer, "07705550177").state is EntryState.UNVERIFIED
    with fault("number_taken"):
        directory.take_over(officer, plan)
    with fault("nothing_chosen"):
        directory.take_over(officer, directory.ImportPlan(plan.faulty))


def test_a_list_with_more_sound_rows_than_there_is_room_for_says_so_before_anything_is_stored(office: Office) -> None:
    officer = office.sign_in("liaison")
    room = MOST_ENTRIES - len(directory.directory(officer).entries)

    def looked_at(rows: int) -> directory.ImportPlan:
        text = "".join(f"service;Clinic {at};عيادة;کلینیک;health;;\n" for at in range(rows))
        wrong = "hotline;Line;خط;هێڵ;emergency;12a;\n"
        return directory.look_at_list(officer, (HEAD + text + wrong).encode(), "services.csv")

    over = looked_at(room + 1)
    assert (len(over.sound), over.room, over.fits) == (room + 1, room, False)
    with fault("too_many_entries"):
        directory.take_over(officer, over)
    assert len(directory.directory(officer).entries) == MOST_ENTRIES - room, "all or none"
    full = looked_at(room)
    assert full.fits, "a row that is wrong needs no room"
    assert directory.take_over(officer, full) == room
    assert looked_at(1).room == 0
    assert not looked_at(1).fits
    with fault("too_many_entries"):
        directory.save_entry(officer, b"", LAWYER, before=None)
