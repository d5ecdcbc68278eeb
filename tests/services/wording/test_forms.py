"""Blank forms and the plain card: a code each, written down before it is printed, nothing of anybody on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.closing import MONTHS_KEPT
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.ties import MergeReason
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import merging
from nsintake.services.day import retention
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import numbers, returning
from nsintake.services.wording import forms
from tests.services.ladder import POLICE, Office, answers
from tests.services.refusals import fault, refused


def say_card_is(signed_in: SignedIn, case_id: bytes, answer: YesNo) -> CaseFile:
    store = signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        said = replace(case, reaching=replace(case.reaching, card_safe=answer, return_phrase="well river stone"))
        store.put(work, "case_file", case_id, case_id, said, verb="record")
        work.commit()
    return said


def test_each_printed_form_has_a_code_of_its_own_that_the_audit_knows(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    shown = forms.blank_form(signed_in, Lang.CKB, POLICE)
    assert shown.code in shown.text
    papers = forms.forms_to_print(signed_in, Lang.CKB, POLICE, count=3)
    assert len({shown.code, *(paper.code for paper in papers)}) == 4
    rows = [row for row in signed_in.identity.audit.views(limit=50) if row.verb == "print_form"]
    assert {row.details["form"] for row in rows} == {paper.code for paper in papers}
    assert {row.details["script"] for row in rows} == {signed_in.content.script_version_in(Lang.CKB)}
    with fault("copies_out_of_range"):
        forms.forms_to_print(signed_in, Lang.AR, count=21)
    with refused("recipient_unknown"):
        forms.blank_form(signed_in, Lang.AR, "nobody")


def test_a_card_only_if_she_says_that_it_is_safe_and_never_her_phrase(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    for answer in (YesNo.UNKNOWN, YesNo.NO):
        say_card_is(signed_in, case_id, answer)
        with refused("card_not_safe"):
            forms.return_card(signed_in, case_id)
    case = say_card_is(signed_in, case_id, YesNo.YES)
    card = forms.return_card(signed_in, case_id)
    assert case.code in card.text.split("\n")
    assert "well" not in card.text
    (newest,) = signed_in.identity.audit.views(limit=1)
    assert (newest.verb, newest.record_id) == ("print_card", case_id)


def test_no_card_where_she_said_in_another_file_of_hers_that_none_is_safe(office: Office) -> None:
    """Before: only the older of two joined files was asked."""
    worker = office.sign_in("intake")
    older, younger = office.case(worker), record(worker, answers(account="@dark_gate_9"))
    say_card_is(worker, older, YesNo.YES)
    say_card_is(worker, younger, YesNo.NO)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert not returning.ways_of(worker, older).card_safe
    with refused("card_not_safe"):
        forms.return_card(worker, older)
    with refused("card_not_safe"):
        numbers.print_card(worker, older, [])
    merging.unmerge(worker, younger)
    assert forms.return_card(worker, older).pages == 1


@pytest.mark.parametrize("login", ["liaison", "administrator"])
def test_who_runs_no_intake_prints_no_form(office: Office, login: str) -> None:
    signed_in = office.sign_in(login)
    with refused("not_permitted"):
        forms.forms_to_print(signed_in, Lang.AR)
    with refused("not_permitted"):
        forms.return_card(signed_in, bytes(16))


def test_she_hears_how_long_it_is_kept_on_paper_and_screen(office: Office) -> None:
    keeper = office.sign_in("keeper")
    said = [wording.en for wording in keeper.content.script("record")]
    assert sum("24 months" in line for line in said) == 1
    assert "24 months" in forms.blank_form(keeper, Lang.EN).text
    assert keeper.content.script_version_in(Lang.EN) == "consent-4"
    retention.set_months_kept(keeper, 12)
    assert any("12 months" in wording.en and "١٢" in wording.ar for wording in keeper.content.script("record"))
    assert "24 months" not in forms.blank_form(keeper, Lang.EN).text
    assert keeper.content.script_version_in(Lang.EN) == "consent-4/12-months", "a consent names exactly what she heard"


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (1, "شهرا واحدا"),
        (2, "شهرين"),
        (3, "٣ أشهر"),
        (10, "١٠ أشهر"),
        (11, "١١ شهرا"),
        (24, "٢٤ شهرا"),
        (99, "٩٩ شهرا"),
        (100, "١٠٠ شهر"),
        (103, "١٠٣ أشهر"),
        (120, "١٢٠ شهرا"),
    ],
)
def test_she_hears_months_as_arabic_counts_them(office: Office, months: int, said: str) -> None:
    keeper = office.sign_in("keeper")
    if months != MONTHS_KEPT:
        retention.set_months_kept(keeper, months)
    told = [wording.ar for wording in keeper.content.script("record")]
    assert sum(f"نحتفظ به {said} بعد إغلاق ملفكِ" in line for line in told) == 1, told
    assert keeper.content.script_version == "consent-4", "the same is said"


def test_a_file_that_is_kept_for_one_month_is_not_kept_for_1_months(office: Office) -> None:
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 1)
    said = [wording.en for wording in keeper.content.script("record")]
    assert sum("for 1 month after" in line for line in said) == 1
    assert "1 months" not in forms.blank_form(keeper, Lang.EN).text
    assert keeper.content.script_version_in(Lang.EN) == "consent-4/1-month", "other words, so another name"
    assert keeper.content.script_version_in(Lang.AR) == "consent-4/1-months", "the Arabic words are as they were"
