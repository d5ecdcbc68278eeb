"""She came back: found by code, phrase, pictures or what she tells; never by somebody to whom her file is shut."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.asked import LEFT_OUT, Asked
from nsintake.domain.case import CaseCard, CaseFile, CaseStatus
from nsintake.domain.codes import new_code
from nsintake.domain.coming_back import Sign
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import returning
from nsintake.services.intake.returning import FoundBy
from tests.services.ladder import Office
from tests.services.refusals import fault

PHRASE = "قمر فوق النخلة"
SIGNS = (Sign.SUN, Sign.KEY, Sign.BOAT)


def agree(signed_in: SignedIn, case_id: bytes, *, phrase: str = PHRASE, signs: tuple[Sign, ...] = SIGNS) -> CaseFile:
    store = signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        said = replace(case, reaching=replace(case.reaching, return_phrase=phrase, return_signs=signs))
        store.put(work, "case_file", case_id, case_id, said, verb="record")
        work.commit()
    return said


def test_she_is_found_by_code_phrase_and_pictures_without_her_name(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    case = agree(signed_in, case_id)
    for search, by in (
        (returning.by_code(signed_in, case.code.lower().replace("-", " ")), FoundBy.CODE),
        (returning.by_phrase(signed_in, "النخله قَمر فوق"), FoundBy.PHRASE),
        (returning.by_phrase(signed_in, "قمر النخلة"), FoundBy.NEARLY),
        (returning.by_signs(signed_in, (Sign.BOAT, Sign.KEY, Sign.SUN)), FoundBy.PICTURES),
    ):
        (found,) = search.found
        assert (found.case_id, found.code, found.by, found.status) == (case_id, case.code, by, CaseStatus.OPEN)
        assert "وصال" not in repr(search)
    assert returning.by_phrase(signed_in, "بئر حجر").found == ()
    assert returning.by_code(signed_in, new_code(lambda _n: 0)).found == ()
    assert signed_in.identity.audit.views(limit=1)[0].verb == "record", "looking for her leaves no trace of itself"


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
def test_her_code_is_read_in_the_digits_of_her_language(office: Office, digits: str) -> None:
    """Before: it could not be read, and whoever came back with it was told to look once more."""
    signed_in = office.sign_in("intake")
    case_id, code = office.case(signed_in), new_code(lambda _n: 3)
    store = signed_in.identity
    with store.begin() as work:
        card, case = store.get("card", case_id, CaseCard), store.get("case_file", case_id, CaseFile)
        store.put(work, "card", case_id, case_id, replace(card, code=code), verb="record")
        store.put(work, "case_file", case_id, case_id, replace(case, code=code), verb="record")
        work.commit()
    typed = code.translate(str.maketrans("0123456789", digits))
    assert typed != code
    assert [row.case_id for row in returning.by_code(signed_in, typed).found] == [case_id]


def test_what_cannot_be_looked_for_is_said(office: Office) -> None:
    signed_in = office.sign_in("intake")
    with fault("code_unreadable"):
        returning.by_code(signed_in, "K7MQ-4XRX")
    with fault("phrase_too_short"):
        returning.by_phrase(signed_in, " - ")
    with fault("signs_needed"):
        returning.by_signs(signed_in, (Sign.SUN, Sign.SUN, Sign.KEY))
    with fault("too_little_to_look_for"):
        returning.by_what_she_tells(signed_in, {"kind": "harassment", "month": " "})


def test_without_anything_she_is_found_by_what_she_tells_an_unnamed_woman_too(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    store = signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        unnamed = replace(case, identity=replace(case.identity, names=(), called=()), stays_unnamed=YesNo.YES)
        store.put(work, "case_file", case_id, case_id, unnamed, verb="record")
        work.commit()
    told = {"account": " DARK_gate_7731", "kind": case.incident.kinds[0].value}
    (found,) = returning.by_what_she_tells(signed_in, told).found
    assert (found.case_id, found.by) == (case_id, FoundBy.TOLD)
    month = case.opened.strftime("%Y-%m")
    assert returning.by_what_she_tells(signed_in, {**told, "month": month}).found == (found,)
    assert returning.by_what_she_tells(signed_in, {**told, "month": "2020-01"}).found == ()
    assert returning.by_what_she_tells(signed_in, {**told, "platform": "viber"}).found == ()


def test_too_many_are_counted_and_not_shown(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    case = agree(signed_in, case_id)
    store = signed_in.identity
    with store.begin() as work:
        for number in range(6):
            store.put(work, "case_file", bytes([number] * 16), bytes([number] * 16), case, verb="record")
        work.commit()
    assert returning.by_signs(signed_in, SIGNS) == returning.ReturnSearch((), 7)


def test_a_file_that_is_shut_is_not_found_by_whom_it_is_shut_to(office: Office) -> None:
    keeper = office.sign_in("keeper")
    case_id = office.case(keeper)
    case = agree(keeper, case_id)
    restriction.change_access(keeper, case_id, (keeper.uid,))
    other = office.sign_in("intake")
    assert returning.by_phrase(other, PHRASE).found == ()
    assert returning.by_signs(other, SIGNS).found == ()
    assert returning.by_code(other, case.code).found == ()
    assert returning.by_phrase(keeper, PHRASE).found


def test_a_suggested_phrase_is_in_her_language_and_nobody_elses(office: Office) -> None:
    signed_in = office.sign_in("intake")
    for lang in Lang:
        assert len(returning.suggest_phrase(signed_in, lang).split()) == 3
    drawn = {returning.suggest_phrase(signed_in, Lang.CKB) for _ in range(8)}
    assert len(drawn) > 1


def test_what_was_agreed_is_told_without_what_it_is(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    agree(signed_in, case_id, signs=())
    ways = returning.ways_of(signed_in, case_id)
    assert (ways.phrase, ways.signs, ways.card_safe, ways.wants_none) == (True, False, False, False)


@pytest.mark.parametrize(
    ("said", "wants_none", "reach"),
    [
        ({}, False, Asked.NOT_ASKED),
        ({LEFT_OUT: "channels"}, False, Asked.LEFT_OUT),
        ({"channels": "she_comes"}, True, Asked.ANSWERED),
        ({"channels": "call,she_comes"}, False, Asked.ANSWERED),
        ({"phones": "0770 555 0134"}, False, Asked.NOT_ASKED),
    ],
)
def test_that_nobody_reaches_her_is_said_only_where_she_said_it(
    office: Office, said: dict[str, str], *, wants_none: bool, reach: Asked
) -> None:
    """Before, a woman who was not asked "does not want to be reached"."""
    signed_in = office.sign_in("intake")
    ways = returning.ways_of(signed_in, record(signed_in, {"record_consent": "yes", **said}))
    assert (ways.wants_none, ways.reach) == (wants_none, reach)
