"""An intake worker's own signature moves what leads from a file to a record, takes it away, or lays it into another.

What she says reaches every record her file ever led to; what is noted by a reference reaches her file, whoever laid
another link to it; and a keeper who settles takes that one out.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.ties import Tie, TieKind
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of, freeze_on, link_for
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters, release
from nsintake.services.liaison import disclosures, liaison
from tests.attacks.test_after_settling import printed, settle_all
from tests.attacks.test_confirmed_papers import only
from tests.attacks.test_one_woman_two_files import joined  # noqa: F401 - a fixture
from tests.attacks.test_rollback import seen
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers, heard_letter, read_and_sign, sign_only
from tests.services.refusals import refused

Way = Callable[[SignedIn, bytes], object]


def narrow(signed_in: SignedIn, case_id: bytes) -> None:
    said = [Said(POLICE, (ItemChoice(Item.PLATFORM, Choice.SHARE),))]
    consenting.record_acts(signed_in, case_id, said, Given())


ACTS: dict[str, Way] = {
    "withdraw": lambda signed_in, case_id: withdrawing.withdraw(signed_in, case_id, POLICE),
    "freeze": lambda signed_in, case_id: freezing.freeze(signed_in, case_id, reason="he stood beside her"),
    "narrow": narrow,
}


def links_as(make: Callable[[CaseLink], CaseLink | None]) -> Way:
    def write(signed_in: SignedIn, case_id: bytes) -> None:
        store = signed_in.identity
        with store.begin() as work:
            for row in store.records("case_link", CaseLink, subject=case_id):
                link = make(row.value)
                if link is None:
                    store.remove(work, "case_link", row.record_id, verb="done")
                else:
                    store.put(work, "case_link", row.record_id, case_id, link, verb="link", details={"record": "00"})
            work.commit()

    return write


def letters_too(signed_in: SignedIn, case_id: bytes) -> None:
    """Nothing but the log leads to her record any more."""
    links_as(lambda _link: None)(signed_in, case_id)
    with signed_in.identity.begin() as work:
        for row in signed_in.identity.records("letter_draft", LetterDraft, subject=case_id):
            other = replace(row.value, reference="", letters=(), salt=b"")
            signed_in.identity.put(work, "letter_draft", row.record_id, case_id, other, verb="draft")
        work.commit()


WAYS: dict[str, Way] = {
    "another record": links_as(lambda link: replace(link, record_id=secrets.token_bytes(16))),
    "another record and reference": links_as(
        lambda link: replace(link, record_id=secrets.token_bytes(16), reference="AAAA-AAAA")
    ),
    "before every act": links_as(lambda link: replace(link, act=-1)),
    "another office": links_as(lambda link: replace(link, recipient_id="zz")),
    "another salt": links_as(lambda link: replace(link, salt=b"?" * 16)),
    "taken away": links_as(lambda _link: None),
    "taken away with her letters": letters_too,
}


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("act", ACTS)
def test_what_she_says_reaches_every_record_her_file_ever_led_to(released: Office, act: str, how: str) -> None:
    WAYS[how](released.sign_in("intake"), released.case_id())
    released.close()
    ACTS[act](released.sign_in("keeper"), released.case_id())
    assert not printed(released.sign_in("liaison"))


@pytest.mark.parametrize("how", ["taken away", "before every act"])
def test_what_waits_to_go_does_not_go_either(heard: Office, how: str) -> None:
    sign_only(heard.sign_in("keeper"), heard.draft_id())
    worker = heard.sign_in("intake")
    WAYS[how](worker, heard.case_id())
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    release.send_now(worker)
    assert worker.outbox.pending() == 0
    assert not printed(heard.sign_in("liaison"))


def test_an_unfreezing_lets_all_of_it_go_on_again(released: Office) -> None:
    worker = released.sign_in("intake")
    WAYS["another office"](worker, released.case_id())
    freezing.freeze(worker, released.case_id(), reason="he stood beside her")
    freezing.unfreeze(worker, released.case_id(), reason="she called")
    assert printed(released.sign_in("liaison"))


@pytest.mark.parametrize("other", ["no file", "a file"])
@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_a_second_tie_hides_no_file_of_hers(
    joined: tuple[Office, SignedIn, bytes],  # noqa: F811
    act: str,
    other: str,
) -> None:
    office, worker, younger = joined
    elsewhere = b"x" * 16 if other == "no file" else record(worker, answers(names="هدى"))
    tie = Tie(TieKind.MERGED, worker.today(), worker.uid, other=elsewhere)
    with worker.identity.begin() as work:
        for tie_id in (b"\0" * 16, b"\xff" * 16):
            worker.identity.put(work, "tie", tie_id, younger, tie, verb="merge")
        work.commit()
    office.close()
    keeper = office.sign_in("keeper")
    ACTS[act](keeper, younger)
    assert keeper.liaison.get("masked_record", office.record_id(), MaskedRecord).status is not RecordStatus.ACTIVE


# --- a link in a file of her own


def lay(signed_in: SignedIn, record_id: bytes, reference: str) -> bytes:
    """A woman of her own, whose file leads to the record of another."""
    other = record(signed_in, answers(names="هدى"))
    with signed_in.identity.begin() as work:
        link = CaseLink(POLICE, record_id, reference, 1)
        signed_in.identity.put(work, "case_link", b"\0" * 16, other, link, verb="link")
        work.commit()
    return other


@pytest.fixture
def laid(released: Office) -> tuple[Office, str]:
    """A restricted woman's office, and the reference of her record, to which a colleague's file leads as well."""
    employ(released)
    employ(released, "third")
    worker = released.sign_in("intake")
    reference = worker.liaison.get("masked_record", released.record_id(), MaskedRecord).reference
    restriction.restrict(worker, released.case_id(), [])
    released.close()
    lay(released.sign_in("third"), released.record_id(), reference)
    released.close()
    return released, reference


@pytest.mark.parametrize("through", ["intake", "keeper"])
@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_what_is_noted_by_a_reference_reaches_her_file(laid: tuple[Office, str], act: str, through: str) -> None:
    office, reference = laid
    colleague = office.sign_in(COLLEAGUE)
    if act == "withdraw":
        withdrawing.block_by_reference(colleague, reference)
    else:
        freezing.freeze_by_reference(colleague, reference, reason="he stood beside her")
    office.close()
    signed_in = office.sign_in(through)
    case_id = office.case_id()
    if act == "withdraw":
        assert acts_of(signed_in, case_id)[-1].kind.value == "withdrawn"
    else:
        assert freeze_on(signed_in, case_id) is not None
    assert not [note for note in signed_in.outbox.notes() if note.kind == act]
    with refused("no_consent" if act == "withdraw" else "file_frozen"):
        heard_letter(office.sign_in("intake"), case_id)
    assert not printed(office.sign_in("liaison"))


def test_her_reference_stops_what_waits_to_go(heard: Office) -> None:
    """The record is not over there yet, and another file gives its reference to a record of its own."""
    sign_only(heard.sign_in("keeper"), heard.draft_id())
    employ(heard)
    attacker = heard.sign_in(COLLEAGUE)
    [link] = [link for _, link in attacker.identity.list("case_link", CaseLink, subject=heard.case_id())]
    lay(attacker, secrets.token_bytes(16), link.reference)
    worker = heard.sign_in("intake")
    with contextlib.suppress(NsintakeError):
        withdrawing.block_by_reference(worker, link.reference)
    assert not worker.outbox.pending()
    assert acts_of(worker, heard.case_id())[-1].kind.value == "withdrawn"


def test_what_was_told_to_one_file_does_not_freeze_it_again(laid: tuple[Office, str]) -> None:
    """A file open to all heard it, and somebody unfreezes it before a keeper signs in."""
    office, _ = laid
    colleague = office.sign_in(COLLEAGUE)
    other = record(colleague, answers(names="شيماء"))
    read_and_sign(office.sign_in("keeper"), heard_letter(colleague, other))
    [link] = [link for _, link in colleague.identity.list("case_link", CaseLink, subject=other)]
    freezing.freeze_by_reference(colleague, link.reference, reason="he stood beside her")
    assert freeze_on(colleague, other) is not None
    freezing.unfreeze(colleague, other, reason="she called")
    for login in (COLLEAGUE, "keeper", COLLEAGUE):
        office.close()
        fresh = office.sign_in(login)
        assert freeze_on(fresh, other) is None
        assert fresh.liaison.get("masked_record", link.record_id, MaskedRecord).status is RecordStatus.ACTIVE
    assert not [note for note in fresh.outbox.notes() if note.kind == "freeze"]


def test_no_unfreezing_of_that_file_lets_her_record_go_on(laid: tuple[Office, str]) -> None:
    office, _ = laid
    keeper = office.sign_in("keeper")
    [other] = {row.subject_id for row in keeper.identity.records("case_link", CaseLink)} - {office.case_id()}
    freezing.freeze(keeper, office.case_id(), reason="he stood beside her")
    freezing.freeze(keeper, other, reason="he stood beside her")
    freezing.unfreeze(keeper, other, reason="she called")
    assert not printed(office.sign_in("liaison"))


def test_what_is_typed_by_a_reference_is_held_against_her_name(released: Office) -> None:
    employ(released)
    worker = released.sign_in("intake")
    shown = liaison.open_record(worker, released.record_id())
    lay(released.sign_in(COLLEAGUE), released.record_id(), shown.row.reference)
    print_id, _ = disclosures.record_print(worker, shown.letters[0].letter_id, copies=1)
    with refused("names_her"):
        disclosures.count_pages(worker, print_id, pages_out=1, handed_to="Wisal")


def test_a_keeper_hears_of_such_a_link_and_takes_it_out(laid: tuple[Office, str]) -> None:
    office, _ = laid
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == [("identity.db", "stray")]
    settle_all(office)
    fresh = office.sign_in("keeper")
    assert [row.subject_id for row in fresh.identity.records("case_link", CaseLink)] == [office.case_id()]


@pytest.mark.parametrize("act", [2**40, 7])
def test_a_link_by_an_act_that_is_none_of_hers_keeps_no_later_letter_from_her(released: Office, act: int) -> None:
    links_as(lambda link: replace(link, act=act))(released.sign_in("intake"), released.case_id())
    released.close()
    worker = released.sign_in("intake")
    before = link_for(worker, released.case_id(), POLICE)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert link_for(worker, released.case_id(), POLICE) is None
    consenting.record_acts(worker, released.case_id(), [only(Item.KIND)], Given())
    letters.begin_letter(worker, released.case_id(), POLICE)
    now = link_for(worker, released.case_id(), POLICE)
    assert before is not None
    assert now is not None
    assert now.record_id != before.record_id
