"""A consent on paper stands on a form that was printed here, for that office, and is used once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.consent import Choice, Given, GivenHow, Item, ItemChoice, Said
from nsintake.domain.language import Lang
from nsintake.services.cases.casework import acts_of
from nsintake.services.consent import consents
from nsintake.services.session import Session
from nsintake.services.wording import forms
from tests.services.ladder import CARE, POLICE, Office
from tests.services.refusals import fault


def on_paper(code: str) -> Given:
    return Given(how=GivenHow.PAPER_IN_CABINET, mark=code)


def yes(to: str = POLICE) -> Said:
    return Said(to, (ItemChoice(Item.KIND, Choice.SHARE),))


def printed(session: Session, office: str = POLICE) -> str:
    (form,) = forms.forms_to_print(session, Lang.AR, office)
    return form.code


def used(session: Session) -> list[dict[str, str | int]]:
    return [one.details for one in session.identity.audit.told(frozenset({"use_form"}))]


def test_a_form_is_used_once_by_whomever(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    first, second = office.case(worker), office.case(keeper)
    code = printed(worker)
    typed = code.lower().replace("-", " ").translate({ord(str(n)): chr(0x660 + n) for n in range(10)})
    consents.record_acts(worker, first, [yes()], on_paper(typed))
    assert acts_of(worker, first)[-1].mark == code, "however it was typed"
    assert used(worker) == [{"form": code}]
    for session, case_id in ((worker, first), (keeper, second)):
        before = acts_of(session, case_id)
        with fault("form_used", "mark"):
            consents.record_acts(session, case_id, [yes()], on_paper(code))
        assert acts_of(session, case_id) == before


def test_a_code_that_is_none_and_one_that_was_never_printed(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, shown = office.case(worker), forms.blank_form(office.sign_in("keeper"), Lang.AR, POLICE)
    for wrong in ("blue 7", "7", "2222-2223"):
        with fault("code_unreadable", "mark"):
            consents.record_acts(worker, case_id, [yes()], on_paper(wrong))
    with fault("form_not_printed", "mark"):
        consents.record_acts(worker, case_id, [yes()], on_paper(shown.code))
    assert not used(worker)
    consents.record_acts(worker, case_id, [yes()], replace(on_paper(shown.code), vouched=True))
    assert used(worker) == [{"form": shown.code, "not_in_log": "yes"}]
    with fault("form_used", "mark"):
        consents.record_acts(worker, case_id, [yes()], replace(on_paper(shown.code), vouched=True))


@pytest.mark.parametrize(("printed_for", "code"), [(CARE, "form_of_another_office"), (POLICE, "")])
def test_what_she_crossed_for_one_office_holds_for_that_office_alone(
    office: Office, printed_for: str, code: str
) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    given = on_paper(printed(worker, printed_for))
    if not code:
        consents.record_acts(worker, case_id, [yes()], given)
        return
    with fault(code, "mark"):
        consents.record_acts(worker, case_id, [yes()], replace(given, vouched=True))


def test_a_form_with_the_office_written_by_hand_asks_about_one(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id, code = office.case(worker), printed(worker, "")
    with fault("form_of_one_office", "mark"):
        consents.record_acts(worker, case_id, [yes(), yes(CARE)], on_paper(code))
    consents.record_acts(worker, case_id, [yes(CARE)], on_paper(code))


def test_nobody_crossed_a_form_before_it_was_printed(office: Office) -> None:
    office.clock.moment += timedelta(days=3)
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    office.clock.moment += timedelta(days=2)
    late = replace(on_paper(printed(worker, CARE)), day=worker.today() - timedelta(days=1))
    with fault("form_not_printed_yet", "day"):
        consents.record_acts(worker, case_id, [yes(CARE)], late)


def test_what_was_spoken_needs_no_form(office: Office) -> None:
    worker = office.sign_in("intake")
    consents.record_acts(worker, office.case(worker), [yes()], Given(mark="anything"))
    assert not used(worker)
