"""Two people at once: what one of them learns while the other signs, prints or hands over must hold for both.

Whoever is faster never wins a paper that the file, as it then stands, forbids.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Given, Item
from nsintake.domain.identity import NeverWords
from nsintake.domain.incident import Force
from nsintake.domain.liaison import Disclosure, ReleasedLetter
from nsintake.domain.meeting import Meeting
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.letters import drafting, named, release
from nsintake.services.liaison import disclosures, handing
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_confirmed_papers import only
from tests.services.ladder import POLICE, Office, plan, read_and_sign
from tests.services.letters.test_named import WISH
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
