"""Two people at once: what one of them learns while the other signs, prints or hands over must hold for both.

Whoever is faster never wins a paper that the file, as it then stands, forbids.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Given, Item
from nsintake.domain.identity import NeverWords
from nsintake.domain.incident import Force
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, Whereabouts
from nsintake.domain.meeting import Meeting
from nsintake.domain.pending import PendingFreeze, PendingWithdrawal
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.domain.ties import MergeReason
from nsintake.errors import EnvironmentFault, Refused
from nsintake.records.case_files import acts_of, case_of, freeze_on, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, freezing, merging, named_back, withdrawing
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import drafting, named, named_prints, release
from nsintake.services.liaison import disclosures, handing
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_confirmed_papers import only
from tests.services.ladder import POLICE, Office, answers, heard_letter, plan, read_and_sign
from tests.services.letters.test_named import WISH, given
from tests.services.letters.test_named import printed as printed_named
from tests.services.refusals import refused


def changed(signed_in: SignedIn, office: Office, change: Callable[[CaseFile], CaseFile]) -> None:
    """Her file changed and her letters judged again, as a colleague does who goes on with the session."""
    store, case_id = signed_in.identity, office.case_id()
    with store.begin() as work:
        case = change(store.get("case_file", case_id, CaseFile))
        store.put(work, "case_file", case_id, case_id, case, verb="save_back")
        noted = consenting.note_judging(signed_in, work, case_id, case=case)
        work.commit()
    consenting.put_in_force(signed_in, noted)


def a_word_more(case: CaseFile) -> CaseFile:
    """A word of the very paragraph that waits to be signed must never appear."""
    return replace(case, identity=replace(case.identity, never=NeverWords(others=("contact be made",))))


def he_serves_there(case: CaseFile) -> CaseFile:
    return replace(case, incident=replace(case.incident, force=Force.COMMUNITY_POLICE))


@pytest.mark.parametrize("change", [a_word_more, he_serves_there])
def test_what_a_colleague_learns_while_papers_are_drawn_stops_them(
    heard: Office, monkeypatch: pytest.MonkeyPatch, change: Callable[[CaseFile], CaseFile]
) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")

    def papers_of(*args: object) -> object:
        papers = drafting.papers_of(*args)  # type: ignore[arg-type]
        changed(worker, heard, change)
        return papers

    monkeypatch.setattr(release, "papers_of", papers_of)
    with refused("changed_meanwhile"):
        read_and_sign(keeper, heard.draft_id())
    assert keeper.liaison.list("released_letter", ReleasedLetter) == []


def just_before(monkeypatch: pytest.MonkeyPatch, store: SealedStore, act: Callable[[], object]) -> None:
    """Let a colleague act when everything was looked at and the transaction on this file is not begun yet, once."""
    real, done = store.begin, list[bool]()

    def begin() -> UnitOfWork:
        if not done:
            done.append(True)
            act()
        return real()

    monkeypatch.setattr(store, "begin", begin)


def test_less_consent_while_a_paper_is_proved_stops_the_print(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    narrower = partial(consenting.record_acts, worker, released.case_id(), [only(Item.KIND)], Given())
    just_before(monkeypatch, officer.liaison, narrower)
    with refused("letter_blocked"):
        disclosures.record_print(officer, letter_id, copies=1)
    assert officer.liaison.list("disclosure", Disclosure) == []


def test_less_consent_while_copies_are_handed_over_stops_them(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    worker, officer = printed.sign_in("intake"), printed.sign_in("liaison")
    ((printed_id, _),) = officer.liaison.list("disclosure", Disclosure)
    disclosures.count_pages(officer, printed_id, pages_out=2, handed_to="liaison desk")
    narrower = partial(consenting.record_acts, worker, printed.case_id(), [only(Item.KIND)], Given())
    just_before(monkeypatch, officer.liaison, narrower)
    with refused("letter_blocked"):
        handing.hand_over(officer, printed_id, copies=1, to="Community Police")
    assert officer.liaison.get("disclosure", printed_id, Disclosure).handed_on is None


@pytest.mark.parametrize("what", ["withdrawn", "frozen", "a word more"])
def test_a_meeting_is_not_put_down_over_what_she_says_meanwhile(
    released: Office, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    worker, colleague = released.sign_in("intake"), released.sign_in("keeper")
    case_id = released.case_id()
    acts: dict[str, tuple[str, Callable[[], object]]] = {
        "withdrawn": ("consent_changed", lambda: withdrawing.withdraw(colleague, case_id, POLICE)),
        "frozen": ("file_frozen", lambda: freezing.freeze(colleague, case_id, reason="her brother answered")),
        "a word more": ("changed_meanwhile", lambda: changed(colleague, released, a_word_more)),
    }
    code, act = acts[what]
    just_before(monkeypatch, worker.identity, act)
    with refused(code):
        plan(worker, case_id)
    assert worker.liaison.list("meeting", Meeting) == []


def test_a_letter_that_names_her_is_not_signed_over_what_was_learned_meanwhile(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    named_id = named.begin_named_letter(worker, heard.case_id(), POLICE, WISH)
    named.record_heard(worker, named_id, Heard.AGREED)
    read = every_page(named.preview(keeper, named_id).papers)
    just_before(monkeypatch, keeper.identity, lambda: changed(worker, heard, he_serves_there))
    with refused("changed_meanwhile"):
        named.sign(keeper, named_id, read=read)


# --- two people count, and two files are joined


def test_what_a_colleague_handed_over_meanwhile_is_not_with_us_by_an_older_answer(
    printed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One officer answers how many pages came out, the other that the office has them: the second answer counted as if
    no office had any, and a withdrawal asked nobody for them.
    """
    officer, colleague = printed.sign_in("liaison"), printed.sign_in("keeper")
    ((print_id, row),) = officer.liaison.list("disclosure", Disclosure)
    pages = row.pages_expected
    given = partial(handing.count_handed, colleague, print_id, pages_out=pages, handed_to="Community Police")
    just_before(monkeypatch, officer.liaison, given)
    with refused("changed_meanwhile"):
        disclosures.count_pages(officer, print_id, pages_out=pages, handed_to="liaison desk")
    assert officer.liaison.get("disclosure", print_id, Disclosure).where is Whereabouts.OUT


def test_nor_did_nothing_come_out_by_the_answer_of_somebody_who_did_not_see_it(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    ((print_id, _),) = officer.liaison.list("disclosure", Disclosure)
    with refused("changed_meanwhile"):
        disclosures.count_pages(officer, print_id, pages_out=0, handed_to="")
    assert officer.liaison.get("disclosure", print_id, Disclosure).where is Whereabouts.OUT


def test_the_same_of_a_letter_that_names_her(released: Office) -> None:
    worker, named_id, print_id = given(released)
    with refused("changed_meanwhile"):
        named_prints.count_pages(worker, print_id, pages_out=0, handed_to="")
    assert named_back.copies_out(worker, named_id) == 2


def test_nor_who_has_them_by_the_answer_of_somebody_who_did_not_see_it(printed: Office) -> None:
    """Her page was open before a colleague answered. Before: the desk had them again by what is written down."""
    officer, colleague = printed.sign_in("liaison"), printed.sign_in("keeper")
    ((print_id, row),) = officer.liaison.list("disclosure", Disclosure)
    pages = row.pages_expected
    handing.count_handed(colleague, print_id, pages_out=pages, handed_to="Community Police")
    with refused("changed_meanwhile"):
        disclosures.count_pages(officer, print_id, pages_out=pages, handed_to="liaison desk")
    assert officer.liaison.get("disclosure", print_id, Disclosure).handed_to == "Community Police"


def test_copies_that_a_colleague_counted_are_not_fewer_by_an_older_answer_that_their_office_has_them(
    printed: Office,
) -> None:
    """Before: one of two copies was forgotten, and a withdrawal asked for the other alone."""
    officer, colleague = printed.sign_in("liaison"), printed.sign_in("keeper")
    ((print_id, row),) = officer.liaison.list("disclosure", Disclosure)
    disclosures.count_pages(colleague, print_id, pages_out=row.pages_expected, handed_to="liaison desk")
    with refused("changed_meanwhile"):
        handing.count_handed(officer, print_id, pages_out=1, handed_to="Community Police")
    assert officer.liaison.get("disclosure", print_id, Disclosure).there == row.copies


@pytest.mark.parametrize("counted", [True, False])
def test_a_letter_that_names_her_and_came_back_is_not_out_again_by_an_older_answer(
    released: Office, *, counted: bool
) -> None:
    """Before: copies that were destroyed were asked for, and nobody could bring them."""
    worker, named_id, print_id = (given if counted else printed_named)(released)
    pages = worker.identity.get("named_print", print_id, Disclosure).pages_expected
    named_prints.close_recall(worker, print_id)
    colleague = released.sign_in("keeper")
    if counted:
        with refused("changed_meanwhile"):
            named_prints.count_pages(colleague, print_id, pages_out=pages, handed_to="Front desk")
        named_prints.count_pages(colleague, print_id, pages_out=pages, handed_to="Head of the station")
    else:
        named_prints.count_pages(colleague, print_id, pages_out=pages, handed_to="Front desk")
    assert named_back.copies_out(worker, named_id) == 0


@pytest.mark.parametrize("act", ["recall", "not sure"])
def test_what_became_of_a_copy_meanwhile_is_kept(printed: Office, monkeypatch: pytest.MonkeyPatch, act: str) -> None:
    officer, colleague = printed.sign_in("liaison"), printed.sign_in("keeper")
    ((print_id, row),) = officer.liaison.list("disclosure", Disclosure)
    count = partial(handing.count_handed, colleague, print_id, pages_out=row.pages_expected, handed_to="Police")
    just_before(monkeypatch, officer.liaison, count)
    (disclosures.close_recall if act == "recall" else disclosures.not_sure)(officer, print_id)
    kept = officer.liaison.get("disclosure", print_id, Disclosure)
    assert (kept.handed_to, kept.pages_out) == ("Police", row.pages_expected)


def _join(signed_in: SignedIn, first: bytes, second: bytes) -> None:
    merging.merge(signed_in, first, second, MergeReason.SHE_SAYS)


@pytest.mark.parametrize("by", ["her file", "her file, and everything is cut off", "a reference"])
def test_files_that_are_joined_while_she_takes_it_back_in_one_of_them(
    released: Office, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    """It is noted in one file when a colleague joins the other one, in which she had agreed. Its paper printed on."""
    worker, colleague, officer = (released.sign_in(login) for login in ("intake", "keeper", "liaison"))
    (letter_id, *_) = released.letter_ids(officer)
    younger = record(worker, answers(names="", phones="", places="", stays_unnamed="yes"))
    read_and_sign(colleague, heard_letter(worker, younger))
    reference = next(link.reference for link in links_of(worker, younger))
    real, done = withdrawing._carry_out, list[bool]()

    def carry_out(signed_in: SignedIn, note_id: bytes, pending: PendingWithdrawal) -> object:
        if not done:
            done.append(True)
            _join(colleague, released.case_id(), younger)
            if by.endswith("cut off"):
                raise EnvironmentFault("disk_error", file="identity.db")
        return real(signed_in, note_id, pending)

    monkeypatch.setattr(withdrawing, "_carry_out", carry_out)
    if by == "a reference":
        withdrawing.block_by_reference(worker, reference)
    elif by == "her file":
        withdrawing.withdraw(worker, younger, POLICE)
    else:
        with pytest.raises(EnvironmentFault):
            withdrawing.withdraw(worker, younger, POLICE)
        released.close()
        released.sign_in("intake")
        officer = released.sign_in("liaison")
    with refused("record_withdrawn"):
        disclosures.record_print(officer, letter_id, copies=1)
    keeper = released.sign_in("keeper")
    for file_id in (released.case_id(), younger):
        assert acts_of(keeper, file_id)[-1].kind is ActKind.WITHDRAWN


def test_no_file_stays_that_a_colleague_joins_while_all_of_hers_is_erased(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, colleague = released.sign_in("intake"), released.sign_in("keeper")
    younger = record(worker, answers(names="", phones="", places="", stays_unnamed="yes"))
    code = case_of(worker, released.case_id()).code
    just_before(monkeypatch, worker.identity, partial(_join, colleague, released.case_id(), younger))
    with refused("changed_meanwhile"):
        erasure.erase(worker, released.case_id(), typed=code)
    erasure.erase(worker, released.case_id(), typed=code)
    for file_id in (released.case_id(), younger):
        assert worker.identity.find("case_file", file_id, CaseFile) is None


def test_another_womans_file_stays_that_a_colleague_separates_while_all_of_hers_is_erased(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, colleague = released.sign_in("intake"), released.sign_in("keeper")
    younger = record(worker, answers(names="", phones="", places="", stays_unnamed="yes"))
    _join(worker, released.case_id(), younger)
    code = case_of(worker, released.case_id()).code
    just_before(monkeypatch, worker.identity, partial(merging.unmerge, colleague, younger))
    with refused("changed_meanwhile"):
        erasure.erase(worker, released.case_id(), typed=code)
    erasure.erase(worker, released.case_id(), typed=code)
    left = [worker.identity.find("case_file", file_id, CaseFile) for file_id in (released.case_id(), younger)]
    assert left == [None, case_of(colleague, younger)]


def test_files_are_not_joined_while_one_of_them_is_about_to_be_frozen_by_a_reference(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The freeze is noted, and was written into the file of that reference alone; the papers of the other printed."""
    worker, colleague, officer = (released.sign_in(login) for login in ("intake", "keeper", "liaison"))
    letter_ids = released.letter_ids(officer)
    younger = record(worker, answers(names="", phones="", places="", stays_unnamed="yes"))
    read_and_sign(colleague, heard_letter(worker, younger))
    reference = next(link.reference for link in links_of(worker, younger))
    real, codes = freezing._freeze_file, list[str]()

    def freeze_file(*given: Any) -> Any:
        try:
            _join(colleague, released.case_id(), younger)
        except Refused as why:
            codes.append(why.code)
        return real(*given)

    monkeypatch.setattr(freezing, "_freeze_file", freeze_file)
    freezing.freeze_by_reference(worker, reference, reason="her brother answered")
    assert codes == ["file_frozen"]
    assert freeze_on(worker, younger) is not None
    assert freeze_on(worker, released.case_id()) is None
    assert disclosures.record_print(officer, letter_ids[0], copies=1)


@pytest.mark.parametrize("late", [False, True])
def test_nor_while_the_reference_is_of_a_file_that_was_joined_to_another_one(
    released: Office, monkeypatch: pytest.MonkeyPatch, *, late: bool
) -> None:
    """``late``: her files were read already. Before: the third file went on, and its papers printed."""
    worker, colleague, officer = (released.sign_in(login) for login in ("intake", "keeper", "liaison"))
    said = answers(names="", phones="", places="", stays_unnamed="yes")
    older, younger = record(worker, said), record(worker, said)
    _join(worker, older, younger)
    read_and_sign(colleague, heard_letter(worker, younger))
    reference = next(link.reference for link in links_of(worker, younger))
    codes, name = list[str](), "files_behind" if late else "_freeze_file"
    real = getattr(freezing, name)

    def joined_meanwhile(*given: Any) -> Any:
        found = real(*given) if late else None
        try:
            _join(colleague, released.case_id(), older)
        except Refused as why:
            codes.append(why.code)
        return found if late else real(*given)

    monkeypatch.setattr(freezing, name, joined_meanwhile)
    freezing.freeze_by_reference(worker, reference, reason="her brother answered")
    assert {*codes} == {"file_frozen"}
    assert [freeze_on(worker, file_id) is not None for file_id in (older, younger)] == [True, True]
    assert freeze_on(worker, released.case_id()) is None
    assert disclosures.record_print(officer, released.letter_ids(officer)[0], copies=1)


def test_what_was_unfrozen_meanwhile_is_not_frozen_again_by_the_note_of_the_freeze(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut left it half done. Whoever signs in finishes it, while a colleague did so and learns that she is
    free. Her records were frozen, her file was not, and nobody could unfreeze them.
    """
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    with monkeypatch.context() as cut:
        cut.setattr(freezing, "_carry_freeze", _cut_off)
        with pytest.raises(EnvironmentFault):
            freezing.freeze(worker, released.case_id(), reason="her brother answered")
    real, done = freezing.carry_freeze, list[bool]()

    def carry_freeze(signed_in: SignedIn, note_id: bytes, pending: PendingFreeze) -> freezing.Frozen:
        if not done:
            done.append(True)
            freezing.unfreeze(worker, released.case_id(), reason="seen alone")
        return real(signed_in, note_id, pending)

    monkeypatch.setattr(withdrawing, "carry_freeze", carry_freeze)
    withdrawing.finish_withdrawals(keeper)
    assert done
    assert freeze_on(keeper, released.case_id()) is None
    status = keeper.liaison.get("masked_record", released.record_id(), MaskedRecord).status
    assert status is RecordStatus.ACTIVE
    assert keeper.outbox.notes() == []


def _cut_off(*_given: object) -> None:
    raise EnvironmentFault("disk_error", file="liaison.db")
