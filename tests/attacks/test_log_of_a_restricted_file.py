"""What the log says of a restricted woman, against every key of a colleague who may open the file it is in.

She reads the columns of each entry, past the program: who, on which day, which row. What was done, when exactly, and
every code stand in the sealed part, and none of that opens to her. A keeper with the same method must win, or it proves
nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from nsintake.crypto.envelope import OpenError, hkdf, tlv, unpad, unseal
from nsintake.domain.case import HandOver
from nsintake.domain.language import Lang
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.ties import MergeReason
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import merging
from nsintake.services.day import case_view, notes
from nsintake.services.intake import reopening
from nsintake.services.letters import named, named_prints
from nsintake.store.audit_bodies import KEPT_FROM, KEY_GONE, UNREADABLE
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_lines import VERB
from nsintake.store.wrap_rule import BEFORE, NEXT
from tests.attacks.test_restricted_files import Thief, a_file, thief
from tests.services.colleagues import COLLEAGUE, staffed, staffed_printed  # noqa: F401 - fixtures
from tests.services.ladder import Office, answers
from tests.services.letters.test_named import signed
from tests.services.station.test_rotation import change

LABELS = ("audit-about", "audit", "audit-body", "identity")


def what_opens(made: Thief, *, above: int = 0, more: Collection[bytes] = ()) -> dict[int, dict[str, Any]]:
    """Sealed parts of entries that open with any data key she has, or with what can be derived from one."""
    every = set().union(*made.deks().values(), more)
    every |= _kept_by(made, every)
    every |= {hkdf(key, label) for key in every for label in LABELS}
    found = dict[int, dict[str, Any]]()
    for n, epoch, body in _lines(made, above):
        about = body[1:17]
        aads = [tlv("audit-body", made.org, "identity", n, epoch), tlv("audit-about", made.org, "identity", n, epoch)]
        aads.append(tlv("audit-about", made.org, "identity", n, epoch, about))
        for envelope in (body, body[17:]):
            found.update(
                (n, said) for aad in aads for key in every if (said := _opened(key, envelope, aad)) is not None
            )
    return found


def telling(found: dict[int, dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Without what says no more than that something is owed to liaison.db or went there, which anybody carries on, or
    that her key is for others than before, which anybody holds against what is there.
    """
    return {
        n: said
        for n, said in found.items()
        if said["at"] is not None or (not _is_of_key(said) and (said.get("details") or said["verb"] not in BARE))
    }


def _is_of_key(said: dict[str, Any]) -> bool:
    """Whether it says a word and the hash of one, and nothing else."""
    words = said.get("details", {})
    return said["verb"] == VERB and all(name in {BEFORE, NEXT} and len(words[name]) == 64 for name in words)


def _kept_by(made: Thief, keys: set[bytes]) -> set[bytes]:
    """Keys that are under other keys, each found for every key and every name there is."""
    database = made._identity()
    rows = [
        (bytes(subject_id), bytes(wrap))
        for subject_id, wrap in database.execute("SELECT subject_id, wrap FROM dek").fetchall()
    ]
    database.close()
    found = set[bytes]()
    for subject, _ in rows:
        for _, wrap in rows:
            for key in keys if wrap[:1] == b"\x03" else ():
                try:
                    plain = unseal(key, wrap[1:], tlv("dek-log", made.org, "identity", 1, subject))
                except OpenError:
                    continue
                found |= {plain[at : at + 32] for at in range(0, len(plain), 32)}
    return found


def is_hers(body: bytes) -> bool:
    return body[:1] == b"\x02"


def _lines(made: Thief, above: int) -> list[tuple[int, int, bytes]]:
    database = made._identity()
    rows = database.execute("SELECT n, epoch, body FROM audit WHERE n > ? ORDER BY n", (above,)).fetchall()
    database.close()
    return [(row[0], row[1], bytes(row[2])) for row in rows]


def _opened(key: bytes, envelope: bytes, aad: bytes) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = json.loads(unpad(unseal(key, envelope, aad)))
    except (OpenError, ValueError):
        return None
    return found


BARE = frozenset({"owe", "passed_on", "cancel", "carried_on"})
"""What only says that something is owed to liaison.db, or is no more: no moment, no detail, no woman."""


def at_work(office: Office) -> tuple[SignedIn, int]:
    """A worker who has noted the list of accounts in the log, and how far that is."""
    worker = office.sign_in("intake")
    a_file(worker)
    return worker, worker.identity.audit.head().number


def everyday(worker: SignedIn, case_id: bytes, *, shut: str = "yes") -> None:
    """What is done with a file: looked at, told about, gone on with, written into."""
    case_view.open_case(worker, case_id)
    case_view.reveal(worker, case_id)
    notes.write(worker, case_id, "خابرت")
    draft_id, said = reopening.reopen(worker, case_id), answers(must_not_see=shut, account="حكت اكثر")
    reopening.save_back(worker, draft_id, said)


def test_nothing_the_log_says_of_a_restricted_woman_opens_to_a_colleague(staffed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker, before = at_work(staffed)
    hers, hers_too = a_file(worker, must_not_see="yes"), a_file(worker, must_not_see="yes")
    everyday(worker, hers)
    merging.merge(worker, hers, hers_too, MergeReason.SHE_SAYS)
    merging.unmerge(worker, hers_too)
    until = worker.identity.audit.head().number
    assert until > before + 20
    assert telling(what_opens(thief(staffed, tmp_path / "colleague", COLLEAGUE), above=before)) == {}
    keepers = what_opens(thief(staffed, tmp_path / "keeper", "keeper"), above=before)
    assert list(keepers) == list(range(before + 1, until + 1))
    verbs = {said["verb"] for said in keepers.values()}
    assert verbs >= {"record", "view", "reveal", "note", "save_back", "merge", "unmerge", "draft"}


def test_what_was_written_before_she_restricted_her_file_opens_no_more_either(staffed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker, before = at_work(staffed)
    hers = a_file(worker)
    everyday(worker, hers, shut="")
    middle = worker.identity.audit.head().number
    copied = thief(staffed, tmp_path / "copied", COLLEAGUE).deks()[hers]
    assert set(what_opens(thief(staffed, tmp_path / "before", COLLEAGUE), above=before)) == set(
        range(before + 1, middle + 1)
    )
    restriction.restrict(worker, hers, [])
    everyday(worker, hers)
    until = worker.identity.audit.head().number
    colleague = thief(staffed, tmp_path / "colleague", COLLEAGUE)
    assert telling(what_opens(colleague, above=before)) == {}
    kept = telling(what_opens(colleague, above=before, more=copied))
    assert set(kept) <= set(range(before + 1, middle + 1)), "a key kept"
    for login in ("intake", "keeper"):
        found = what_opens(thief(staffed, tmp_path / login, login), above=before)
        assert set(found) == set(range(before + 1, until + 1))
    restriction.hand_over(worker, hers, staffed.sign_in(COLLEAGUE).uid, HandOver.LEAVES)
    taken = what_opens(thief(staffed, tmp_path / "taken", COLLEAGUE), above=before)
    assert set(taken) == set(range(before + 1, worker.identity.audit.head().number + 1)), "who is let in reads it all"
    assert telling(what_opens(thief(staffed, tmp_path / "gone", "intake"), above=before)) == {}


def test_sizes_and_codes_say_nothing_of_what_was_done(staffed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker, before = at_work(staffed)
    hers, hers_too = a_file(worker, must_not_see="yes"), a_file(worker, must_not_see="yes")
    everyday(worker, hers)
    merging.merge(worker, hers, hers_too, MergeReason.SHE_SAYS)
    merging.unmerge(worker, hers_too)
    restriction.hand_over(worker, hers, staffed.sign_in("keeper").uid, HandOver.LEAVES)
    made = thief(staffed, tmp_path / "keeper", "keeper")
    assert len({len(body) for _, _, body in _lines(made, before) if is_hers(body)}) == 1
    keeper = staffed.sign_in("keeper")
    codes = {case_of(keeper, case_id).code for case_id in (hers, hers_too)}
    said = json.dumps(list(what_opens(made, above=before).values()))
    assert "save_back" in said
    assert [code for code in codes if code in said] == []


def test_changed_keys_keep_what_was_said_for_those_who_stay(staffed: Office) -> None:  # noqa: F811
    worker, _ = at_work(staffed)
    hers, alone, task = a_file(worker, must_not_see="yes"), new_id(), new_id()
    everyday(worker, hers)
    with worker.identity.begin() as work:  # of whom nothing is left but what the log says
        worker.identity.put(work, "task", task, alone, Note(NoteKind.WRITTEN, worker.now(), "", "", ""), verb="task")
        worker.identity.remove(work, "task", task, verb="done")
        work.commit()
    keeper = staffed.sign_in("keeper")
    said = [_views(store) for store in keeper.stores]
    change(staffed)
    keeper = staffed.sign_in("keeper")
    for store, before_it in zip(keeper.stores, said, strict=True):
        assert _views(store)[: len(before_it)] == before_it
        assert not {verb for _, verb, *_ in before_it} & {UNREADABLE, KEY_GONE, KEPT_FROM}
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    everyday(worker, hers)
    assert KEPT_FROM not in {view.verb for view in worker.identity.audit.views_about(hers)}
    assert {view.verb for view in colleague.identity.audit.views_about(hers)} == {KEPT_FROM, VERB}


def test_prints_of_a_letter_that_names_her_say_the_day_only(staffed_printed: Office, tmp_path: Path) -> None:  # noqa: F811
    worker, named_id = signed(staffed_printed)
    restriction.restrict(worker, staffed_printed.case_id(), [])
    before = worker.identity.audit.head().number
    print_id, _ = named_prints.record_print(worker, named_id, Lang.AR, copies=2)
    named.preview(worker, named_id)
    named_prints.not_sure(worker, print_id)
    named.withdraw(worker, named_id)
    found = what_opens(thief(staffed_printed, tmp_path / "colleague", COLLEAGUE), above=before)
    assert {(said["verb"], said["at"], str(said.get("details", {}))) for said in found.values()} == {
        ("print", None, "{}"),
        ("print_uncertain", None, "{}"),
        ("task", None, "{}"),
        ("done", None, "{}"),
    }
    assert len(found) < worker.identity.audit.head().number - before, "what is under her own key opens to nobody else"


def _views(store: SealedStore) -> list[tuple[Any, ...]]:
    views = store.audit.views(limit=10_000)
    return [(view.n, view.verb, view.at, view.details, view.counts) for view in reversed(views)]
