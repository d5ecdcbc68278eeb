"""What protects her is remembered before the act returns, and writing on never makes a station forget a file put back.

The process is ended right after the act and the write-ahead logs are deleted, or a file is put back while a session
runs: both are noticed at the next sign-in, and nothing prints.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.roles import Permission
from nsintake.records.case_files import case_of, links_of
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, liaison, proved_letters
from tests.attacks.test_rollback import all_bytes, put_back, seen
from tests.services.ladder import CARE, POLICE, Office, sign_only, state_at
from tests.services.refusals import refused

Act = Callable[[Office, SignedIn], object]


def narrower(office: Office, signed_in: SignedIn) -> object:
    said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    return consenting.record_acts(signed_in, office.case_id(), (said,), Given())


def printed(office: Office, _signed_in: SignedIn) -> object:
    officer = office.sign_in("liaison")
    letter = next(card for card in liaison.open_record(officer, office.record_id()).letters)
    return disclosures.record_print(officer, letter.letter_id, copies=2)


ACTS: dict[str, tuple[Act, set[str]]] = {
    "withdraw": (lambda o, s: withdrawing.withdraw(s, o.case_id(), POLICE), {"liaison.db", "identity.db"}),
    "freeze": (
        lambda o, s: freezing.freeze(s, o.case_id(), reason="Somebody spoke for her."),
        {"liaison.db", "identity.db"},
    ),
    "narrower": (narrower, {"liaison.db", "identity.db"}),
    "print": (printed, {"liaison.db"}),
}


def killed_without_logs(office: Office, act: Act) -> None:
    """The act, and then the files as they are there when the process is ended and the write-ahead logs are deleted."""
    signed_in = office.sign_in("keeper")
    for each in office.sessions:
        each.tidy()
    act(office, signed_in)
    files, state = all_bytes(office), Path(shutil.copytree(office.state, office.folder / "then"))
    office.close()
    shutil.rmtree(office.state)
    shutil.move(state, office.state)
    for name, content in files.items():
        put_back(office, name, content)


@pytest.mark.parametrize("name", ACTS)
def test_an_act_that_protects_her_is_missed_when_it_is_taken_back(released: Office, name: str) -> None:
    act, files = ACTS[name]
    killed_without_logs(released, act)
    held = {found for found, kind in seen(released.sign_in("keeper")) if kind == "rolled_back"}
    assert files <= held
    officer = released.sign_in("liaison")
    if "liaison.db" in files:
        with refused("audit_mismatch"):
            officer.must(Permission.PRINT_RELEASED)


def test_what_folds_its_log_at_once_is_not_taken_back_by_deleting_it(released: Office) -> None:
    killed_without_logs(released, lambda o, s: restriction.restrict(s, o.case_id(), [s.uid]))
    assert restriction.access_to(released.sign_in("keeper"), released.case_id()).restricted
    assert not [row for row in case_view.list_cases(released.sign_in("intake")) if row.case_id == released.case_id()]
    released.close()
    erased = lambda o, s: erasure.erase(s, o.case_id(), typed=case_of(s, o.case_id()).code)  # noqa: E731
    killed_without_logs(released, erased)
    with refused("record_missing"):
        case_of(released.sign_in("keeper"), released.case_id())


def only_its_reference(office: Office, signed_in: SignedIn) -> object:
    """Her file cannot be read, and nothing of hers is in liaison.db yet."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(withdrawing, "finish_withdrawals", lambda _signed_in: None)
        (link,) = links_of(signed_in, office.case_id())
        return withdrawing.block_by_reference(signed_in, link.reference)


STRIKES: dict[str, Act] = {
    "withdraw": ACTS["withdraw"][0],
    "freeze": ACTS["freeze"][0],
    "narrower": narrower,
    "by reference": only_its_reference,
}


@pytest.mark.parametrize("name", STRIKES)
def test_a_letter_struck_before_it_went_is_not_brought_back_by_deleting_logs(heard: Office, name: str) -> None:
    """All that the act does is to strike what waits: nothing of hers is in liaison.db."""
    signed = sign_only(heard.sign_in("keeper"), heard.draft_id())
    killed_without_logs(heard, STRIKES[name])
    assert signed.goes_by is not None
    heard.clock.moment = signed.goes_by + timedelta(hours=1)
    keeper = heard.sign_in("keeper")
    assert ("identity.db", "rolled_back") in seen(keeper)
    deliver(keeper)
    assert not keeper.liaison.list("masked_record", MaskedRecord), "nothing goes while a file does not hold"
    audit.settle(keeper, "identity.db", "The power went.")
    deliver(keeper)
    officer = heard.sign_in("liaison")
    letters_there = liaison.open_record(officer, signed.record_id).letters
    assert letters_there
    for card in letters_there:
        with refused("record_unconfirmed"):
            proved_letters.open_letter(officer, card.letter_id)


def test_a_freeze_of_a_file_that_has_no_record_yet_is_remembered(heard: Office) -> None:
    killed_without_logs(heard, ACTS["freeze"][0])
    assert ("identity.db", "rolled_back") in seen(heard.sign_in("keeper"))


def test_what_protects_nobody_is_not_waited_for(released: Office) -> None:
    killed_without_logs(released, lambda o, s: letters.begin_letter(s, o.case_id(), CARE))
    assert seen(released.sign_in("keeper")) == [], "a routine save costs one write to the disk and no more"


def test_a_state_folder_that_refuses_keeps_the_act_and_says_so(released: Office, tmp_path: Path) -> None:
    signed_in = released.sign_in("keeper")
    told: list[bool] = []
    signed_in.integrity.changed = lambda: told.append(signed_in.integrity.not_kept)
    in_the_way = tmp_path / "state"
    in_the_way.write_text("a file where the folder should be")
    with state_at(in_the_way):
        signed_in.integrity.anchors._path = in_the_way / "anchors"
        assert withdrawing.withdraw(signed_in, released.case_id(), POLICE)
    assert told[0]
    assert signed_in.integrity.not_kept
    with refused("record_withdrawn"):
        proved_letters.open_letter(signed_in, released.letter_ids(signed_in)[0])


Rows = dict[str, list[tuple[object, ...]]]


def rows_of(signed_in: SignedIn) -> Rows:
    """Everything in liaison.db as it is there."""
    cursor = signed_in.liaison.database.reader()
    names = cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: cursor.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names}


def take_back(officer: SignedIn, rows: Rows) -> None:
    """With the file's own key: everything is as it was."""
    with officer.liaison.begin() as work:
        for name, content in rows.items():
            work.cursor.execute(f"DELETE FROM {name}")
            for row in content:
                work.cursor.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        work.commit()


@pytest.mark.parametrize("saves", [1, 3, 45])
def test_a_blocking_taken_back_under_a_running_session_is_not_forgotten_by_saving(released: Office, saves: int) -> None:
    signed_in, officer = released.sign_in("keeper"), released.sign_in("liaison")
    morning = rows_of(officer)
    withdrawing.withdraw(signed_in, released.case_id(), POLICE)
    officer.integrity.anchors.write_soon = lambda: None  # type: ignore[method-assign]
    take_back(officer, morning)
    for _ in range(saves):
        liaison.open_record(signed_in, released.record_id())
    assert ("liaison.db", "rolled_back") in seen(signed_in)
    signed_in.close()
    for login in ("liaison", "keeper"):
        assert ("liaison.db", "rolled_back") in seen(released.sign_in(login)), login


def test_a_colleague_who_saves_meanwhile_is_no_rollback(released: Office) -> None:
    signed_in, officer = released.sign_in("keeper"), released.sign_in("liaison")
    for _ in range(30):
        liaison.open_record(signed_in, released.record_id())
        liaison.open_record(officer, released.record_id())
    assert seen(signed_in) == seen(officer) == []
