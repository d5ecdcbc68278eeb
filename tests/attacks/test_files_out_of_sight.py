"""A woman has two files that were joined. Somebody with the key of identity.db, who may sign nothing there, changes a
row that says so, or writes in place of one file's key one that is named to nobody; and puts it back after the moment of
an honest act. What protects her is told to have been kept back, and reaches both files once they are there again; what
lets something leave is refused. And what is in another woman's file keeps nothing back.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Given, Item
from nsintake.domain.ties import MergeReason
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of, case_of, freeze_on
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, consenting, freezing, merging, withdrawing
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_confirmed_papers import only
from tests.attacks.test_damaged_rows import damage
from tests.attacks.test_keys_named_to_nobody import TO_NOBODY
from tests.attacks.test_nothing_waits_for_a_damaged_row import erase, freeze, withdraw
from tests.attacks.test_one_woman_two_files import second_file
from tests.attacks.test_rows_taken_out import audit_lost
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, answers, heard_letter, read_and_sign

Act = Callable[[SignedIn, Office], object]
Mend = Callable[[], object]
Joined = tuple[Office, bytes, bytes]
Hide = Callable[[SignedIn, Joined], Mend]


@pytest.fixture
def joined(released: Office) -> Joined:
    """The office, her younger file, and one of two of another woman that were joined as well. A letter to the police
    was released from each of hers.
    """
    employ(released)
    worker = released.sign_in("intake")
    younger = second_file(worker)
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    consenting.record_acts(worker, younger, [only(*Item)], Given())
    read_and_sign(released.sign_in("keeper"), heard_letter(worker, younger, POLICE))
    first, second = (record(worker, answers(names=name, phones="")) for name in ("هدى", "سناء"))
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    released.close()
    return released, younger, first


def change(signed_in: SignedIn, text: str, *values: object) -> None:
    signed_in.identity.database.reader().execute(text, values)


def nothing(_signed_in: SignedIn, _joined: Joined) -> Mend:
    return lambda: None


def another_womans(signed_in: SignedIn, joined: Joined) -> Mend:
    damage(signed_in.identity, "tie", "body", joined[2])
    return lambda: damage(signed_in.identity, "tie", "body", joined[2])


def her_file(signed_in: SignedIn, joined: Joined) -> Mend:
    """It is damaged, and what joins the other to it is not."""
    damage(signed_in.identity, "case_file", "body", joined[0].case_id())
    return lambda: damage(signed_in.identity, "case_file", "body", joined[0].case_id())


def a_bit(signed_in: SignedIn, joined: Joined) -> Mend:
    """Of the row beside the younger file: what it says is gone, and the older one says of itself alone nothing."""
    damage(signed_in.identity, "tie", "body", joined[1])
    return lambda: damage(signed_in.identity, "tie", "body", joined[1])


def the_key(signed_in: SignedIn, joined: Joined) -> Mend:
    ((wrap,),) = read(signed_in.identity, "SELECT wrap FROM dek WHERE subject_id = ?", joined[1])
    text = "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    change(signed_in, text, TO_NOBODY, joined[1])
    return lambda: change(signed_in, text, wrap, joined[1])


def elsewhere(signed_in: SignedIn, joined: Joined) -> Mend:
    text, other = "UPDATE tie SET subject_id = ? WHERE subject_id = ?", secrets.token_bytes(16)
    change(signed_in, text, other, joined[1])
    return lambda: change(signed_in, text, joined[1], other)


def the_row(signed_in: SignedIn, joined: Joined) -> Mend:
    (row,) = read(signed_in.identity, "SELECT * FROM tie WHERE subject_id = ?", joined[1])
    change(signed_in, "DELETE FROM tie WHERE subject_id = ?", joined[1])
    return lambda: change(signed_in, "INSERT INTO tie VALUES (?, ?, ?, ?, ?, ?)", *row)


HIDES = [a_bit, the_key, elsewhere, the_row]


def hands_of(office: Office, login: str = "intake") -> SignedIn:
    return own_program(office.sign_in(login))


def told_of(act: Callable[[], object]) -> str:
    try:
        act()
    except NsintakeError as why:
        return why.code
    return ""


def by_reference(signed_in: SignedIn, office: Office) -> str:
    return liaison.open_record(signed_in, office.record_id()).row.reference


def withdraw_by_reference(signed_in: SignedIn, office: Office) -> None:
    withdrawing.block_by_reference(signed_in, by_reference(signed_in, office))


def freeze_by_reference(signed_in: SignedIn, office: Office) -> None:
    freezing.freeze_by_reference(signed_in, by_reference(signed_in, office), reason="he answered for her")


@pytest.mark.parametrize("hide", [nothing, another_womans, her_file, *HIDES])
@pytest.mark.parametrize("act", [withdraw, freeze, withdraw_by_reference, freeze_by_reference])
def test_what_she_says_reaches_both_files(joined: Joined, act: Act, hide: Hide) -> None:
    office, younger, _ = joined
    assert len(printed(office.sign_in("liaison"))) > 3
    worker = office.sign_in("intake")
    mend = hide(hands_of(office), joined)
    told = told_of(lambda: act(worker, office))
    with_her_file = act in {withdraw, freeze}
    assert told == ("stopped_damaged" if hide in HIDES and with_her_file else ""), told
    mend()
    office.close()
    worker = office.sign_in("intake")
    assert printed(office.sign_in("liaison")) == []
    assert worker.outbox.notes() == []
    froze = act in {freeze, freeze_by_reference}
    for case_id in (office.case_id(), younger):
        last = [said.kind for said in acts_of(worker, case_id) if said.recipient_id == POLICE][-1]
        assert (freeze_on(worker, case_id) is not None) if froze else last is ActKind.WITHDRAWN


@pytest.mark.parametrize("in_the_younger", [True, False])
def test_a_later_word_of_hers_is_her_last(joined: Joined, *, in_the_younger: bool) -> None:
    office, younger, _ = joined
    said_in, other = (younger, office.case_id()) if in_the_younger else (office.case_id(), younger)
    worker = office.sign_in("intake")
    mend = the_key(hands_of(office), joined)
    assert told_of(lambda: withdraw(worker, office)) == "stopped_damaged"
    mend()
    consenting.record_acts(worker, said_in, [only(Item.KIND)], Given())
    office.close()
    worker = office.sign_in("intake")
    last = {key: [act.kind for act in acts_of(worker, key)][-1] for key in (said_in, other)}
    assert last == {said_in: ActKind.GIVEN, other: ActKind.WITHDRAWN}


@pytest.mark.parametrize("hide", HIDES)
def test_a_colleague_she_fears_is_kept_out_of_both(joined: Joined, hide: Hide) -> None:
    """At once of what is there, and of the other once it is: what says that it is hers was not lost meanwhile."""
    office, younger, _ = joined

    def is_shut(case_id: bytes) -> bool:
        try:
            case_of(office.sign_in(COLLEAGUE), case_id)
        except FileRestricted:
            return True
        return False

    mend = hide(hands_of(office, COLLEAGUE), joined)
    worker = office.sign_in("intake")
    assert told_of(lambda: restriction.change_access(worker, office.case_id(), [])) == "cannot_open"
    assert told_of(lambda: restriction.change_access(worker, office.case_id(), None)) == "cannot_open"
    mend()
    office.close()
    assert (is_shut(office.case_id()), is_shut(younger)) == (True, False)
    restriction.change_access(office.sign_in("intake"), office.case_id(), [])
    office.close()
    assert (is_shut(office.case_id()), is_shut(younger)) == (True, True)


@pytest.mark.parametrize("hide", [a_bit, the_key])
def test_both_are_erased(joined: Joined, hide: Hide) -> None:
    office, younger, _ = joined
    worker = office.sign_in("intake")
    mend = hide(hands_of(office), joined)
    papers = len(printed(office.sign_in("liaison")))
    assert told_of(lambda: erase(worker, office)) == "cannot_open"
    assert len(printed(office.sign_in("liaison"))) < papers, "what is known of her is blocked"
    told_of(lambda: erasure.finish_erasures(worker))  # as at a sign-in
    left = worker.identity.find("case_file", office.case_id(), CaseFile)
    assert left is not None, "the other would be nobody's"
    mend()
    office.close()
    worker = office.sign_in("intake")
    for case_id in (office.case_id(), younger):
        assert worker.identity.find("case_file", case_id, CaseFile) is None


@pytest.mark.parametrize("hide", [a_bit, the_key])
def test_nothing_leaves_meanwhile(joined: Joined, hide: Hide) -> None:
    """No letter that the other file's name was not looked for in is begun, nothing is unfrozen, none confirmed."""
    office, younger, _ = joined
    audit_lost(office, office.sign_in("keeper"))
    office.close()
    worker = office.sign_in("intake")
    mend = hide(hands_of(office), joined)
    for refused in (
        lambda: letters.begin_letter(worker, office.case_id(), CARE),
        lambda: confirming.confirm(worker, office.record_id()),
        lambda: files_of(worker, office.case_id()),
        lambda: letters.begin_letter(worker, younger, CARE),
    ):
        with pytest.raises((OpenError, FileRestricted)):
            refused()
    mend()
    confirming.confirm(worker, office.record_id())
    freeze(worker, office)
    mend = hide(hands_of(office), joined)
    with pytest.raises(OpenError):
        freezing.unfreeze(worker, office.case_id(), reason="she called")
    mend()
    freezing.unfreeze(worker, office.case_id(), reason="she called")
    letters.begin_letter(worker, younger, CARE)


def test_one_that_was_joined_after_it_was_noted_is_not_erased(joined: Joined, monkeypatch: pytest.MonkeyPatch) -> None:
    """By an earlier version of the program, which did not refuse that."""
    office, _, other = joined
    worker = office.sign_in("intake")
    mend = the_key(hands_of(office), joined)
    assert told_of(lambda: erasure.erase(worker, office.case_id(), typed=case_of(worker, office.case_id()).code))
    mend()
    monkeypatch.setattr(merging, "_erasures_of", lambda *_: [])
    merging.merge(worker, office.case_id(), other, MergeReason.SHE_SAYS)
    office.close()
    assert office.sign_in("intake").identity.find("case_file", other, CaseFile) is not None
