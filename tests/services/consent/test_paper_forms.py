"""A consent on paper is on a form that was printed here, for that office, and is used once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from nsintake.domain.consent import Choice, Given, GivenHow, Item, ItemChoice, Said
from nsintake.domain.language import Lang
from nsintake.records.case_files import acts_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting
from nsintake.services.wording import forms
from nsintake.store.audit_lookups import told
from tests.services.ladder import CARE, POLICE, Office
from tests.services.refusals import fault

PAPER = Given(how=GivenHow.PAPER_IN_CABINET)


def yes(code: str = "", *, to: str = POLICE, vouched: bool = False) -> Said:
    return Said(to, (ItemChoice(Item.KIND, Choice.SHARE),), form=code, vouched=vouched)


def printed(signed_in: SignedIn, office: str = POLICE) -> str:
    (form,) = forms.forms_to_print(signed_in, Lang.AR, office)
    return form.code


def used(signed_in: SignedIn) -> list[dict[str, str | int]]:
    return [entry.details for entry in told(signed_in.identity.audit, frozenset({"use_form"}))]


def test_a_form_is_used_once_by_whomever(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    first, second = office.case(worker), office.case(keeper)
    code = printed(worker)
    typed = code.lower().replace("-", " ").translate({ord(str(n)): chr(0x660 + n) for n in range(10)})
    consenting.record_acts(worker, first, [yes(typed)], PAPER)
    assert acts_of(worker, first)[-1].mark == code, "however it was typed"
    assert used(worker) == [{"form": code}]
    for signed_in, case_id in ((worker, first), (keeper, second)):
        before = acts_of(signed_in, case_id)
        with fault("form_used", f"mark.{POLICE}"):
            consenting.record_acts(signed_in, case_id, [yes(code)], PAPER)
        assert acts_of(signed_in, case_id) == before


def test_a_code_that_is_none_and_one_that_was_never_printed(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, shown = office.case(worker), forms.blank_form(office.sign_in("keeper"), Lang.AR, POLICE)
    for wrong in ("blue 7", "7", "2222-2223"):
        with fault("code_unreadable", f"mark.{POLICE}"):
            consenting.record_acts(worker, case_id, [yes(wrong)], PAPER)
    with fault("mark_missing", f"mark.{POLICE}"):
        consenting.record_acts(worker, case_id, [yes(" ")], PAPER)
    with fault("form_not_printed", f"mark.{POLICE}"):
        consenting.record_acts(worker, case_id, [yes(shown.code)], PAPER)
    assert not used(worker)
    consenting.record_acts(worker, case_id, [yes(shown.code, vouched=True)], PAPER)
    assert used(worker) == [{"form": shown.code, "not_in_log": "yes"}]
    with fault("form_used", f"mark.{POLICE}"):
        consenting.record_acts(worker, case_id, [yes(shown.code, vouched=True)], PAPER)


def test_what_she_crossed_for_one_office_holds_for_that_office_alone(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, police, care = office.case(worker), printed(worker), printed(worker, CARE)
    with fault("form_of_another_office", f"mark.{POLICE}"):
        consenting.record_acts(worker, case_id, [yes(care, vouched=True)], PAPER)
    consenting.record_acts(worker, case_id, [yes(police), yes(care, to=CARE)], PAPER)
    assert [(act.recipient_id, act.mark) for act in acts_of(worker, case_id)[-2:]] == [(POLICE, police), (CARE, care)]


def test_a_form_with_the_office_written_by_hand_asks_about_one(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, code = office.case(worker), printed(worker, "")
    with fault("form_of_one_office", f"mark.{CARE}"):
        consenting.record_acts(worker, case_id, [yes(code), yes(code, to=CARE)], PAPER)
    consenting.record_acts(worker, case_id, [yes(code, to=CARE)], PAPER)


def test_nobody_crossed_a_form_before_it_was_printed(office: Office) -> None:
    office.clock.moment += timedelta(days=3)
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    office.clock.moment += timedelta(days=2)
    code = printed(worker, CARE)
    with fault("form_not_printed_yet", "day"):
        consenting.record_acts(
            worker, case_id, [yes(code, to=CARE)], replace(PAPER, day=worker.today() - timedelta(days=1))
        )


def test_what_was_spoken_needs_no_form(office: Office) -> None:
    worker = office.sign_in("intake")
    consenting.record_acts(worker, office.case(worker), [yes("anything")], Given())
    assert not used(worker)
    assert acts_of(worker, office.case(worker))[-1].mark == ""
