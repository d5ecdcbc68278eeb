"""A woman said in one of two joined files that no card is safe to carry, and that her phone is watched. Somebody with
the key of identity.db puts that file, or what joins it, out of sight while a colleague prints a card or calls her.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.calling import CallDoubt
from nsintake.domain.case import CaseFile
from nsintake.domain.incident import YesNo
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day.figure_rows import Counting
from nsintake.services.intake import calling, numbers
from nsintake.services.wording import forms
from tests.attacks.test_damaged_rows import damage
from tests.attacks.test_files_out_of_sight import HIDES, Hide, Joined, Mend, another_womans, change, hands_of, joined
from tests.services.ladder import Office
from tests.services.refusals import refused

__all__ = ["joined"]
pytestmark = pytest.mark.usefixtures("cheap_keys")


def the_file(signed_in: SignedIn, joined: Joined) -> Mend:
    damage(signed_in.identity, "case_file", "body", joined[1])
    return lambda: damage(signed_in.identity, "case_file", "body", joined[1])


def say(signed_in: SignedIn, case_id: bytes, *, safe: YesNo) -> None:
    """Whether a card is safe; with a no her phone is watched too."""
    store = signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        watched = YesNo.YES if safe is YesNo.NO else YesNo.NO
        safety, reaching = replace(case.safety, phone_watched=watched), replace(case.reaching, card_safe=safe)
        store.put(work, "case_file", case_id, case_id, replace(case, safety=safety, reaching=reaching), verb="record")
        work.commit()


@pytest.mark.parametrize("hide", [the_file, *HIDES])
def test_what_she_said_of_danger_is_not_taken_for_unsaid_where_it_does_not_read(joined: Joined, hide: Hide) -> None:
    """Before: the card was printed, and nothing spoke against a call."""
    office, younger, _ = joined
    honest = office.sign_in("intake")
    say(honest, office.case_id(), safe=YesNo.YES)
    say(honest, younger, safe=YesNo.NO)
    mend = hide(hands_of(office), joined)
    for card in (forms.return_card, partial(numbers.print_card, entry_ids=())):
        with pytest.raises(NsintakeError) as why:
            card(honest, office.case_id())
        assert why.value.code in {OpenError().code, "card_not_safe"}
    assert {CallDoubt.OUT_OF_SIGHT, CallDoubt.PHONE_WATCHED} & {*calling.prepare(honest, office.case_id()).doubts}
    mend()
    doubts = calling.prepare(office.sign_in("intake"), office.case_id()).doubts
    assert CallDoubt.PHONE_WATCHED in doubts
    assert CallDoubt.OUT_OF_SIGHT not in doubts


@pytest.mark.parametrize(("own", "other"), [(YesNo.YES, YesNo.NO), (YesNo.UNKNOWN, YesNo.YES), (YesNo.NO, YesNo.YES)])
def test_a_card_is_safe_where_her_file_says_so_and_none_that_it_is_not(
    joined: Joined, own: YesNo, other: YesNo
) -> None:
    office, younger, _ = joined
    honest = office.sign_in("intake")
    say(honest, office.case_id(), safe=own)
    say(honest, younger, safe=other)
    with refused("card_not_safe"):
        forms.return_card(honest, office.case_id())


def test_what_is_another_womans_speaks_against_nothing(joined: Joined) -> None:
    office, younger, _ = joined
    honest = office.sign_in("intake")
    for case_id in (office.case_id(), younger):
        say(honest, case_id, safe=YesNo.YES)
    another_womans(hands_of(office), joined)
    assert CallDoubt.OUT_OF_SIGHT not in calling.prepare(honest, office.case_id()).doubts
    assert forms.return_card(honest, office.case_id()).pdf


@pytest.mark.parametrize("hide", [the_file, *HIDES])
def test_nor_is_she_counted_who_may_have_said_no(joined: Joined, hide: Hide) -> None:
    """Before: she was in the figures by what her other file says."""
    office, younger, other = joined
    answer(office, {office.case_id(): YesNo.YES, younger: YesNo.NO, other: YesNo.YES})
    hide(hands_of(office), joined)
    assert {office.case_id(), other} & Counting(office.sign_in("keeper")).women.keys() == {other}


def answer(office: Office, words: Mapping[bytes, YesNo]) -> None:
    """Whether she is counted, by each of these files."""
    store = office.sign_in("intake").identity
    for case_id, word in words.items():
        with store.begin() as work:
            said = replace(store.get("case_file", case_id, CaseFile), may_be_counted=word)
            store.put(work, "case_file", case_id, case_id, said, verb="consent")
            work.commit()


@pytest.mark.parametrize("no", ["older", "younger"])
@pytest.mark.parametrize("taken_out", ["older", "younger"])
def test_nor_where_one_is_for_few_and_a_row_of_either_was_taken_out(joined: Joined, no: str, taken_out: str) -> None:
    """Before: what the older file said of the younger one was taken out, and she was counted by the younger one, though
    the older one says no.
    """
    office, younger, other = joined
    files = {"older": office.case_id(), "younger": younger}
    answer(office, {other: YesNo.YES, **{files[name]: YesNo.NO if name == no else YesNo.YES for name in files}})
    restriction.change_access(office.sign_in("intake"), office.case_id(), [])
    change(hands_of(office), "DELETE FROM tie WHERE subject_id = ?", files[taken_out])
    assert {*files.values(), other} & Counting(office.sign_in("keeper")).women.keys() == {other}
