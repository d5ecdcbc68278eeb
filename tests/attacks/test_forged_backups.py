"""Attacks by an intake worker: into an old copy of the files she writes something with her own signature, makes a
backup of it, and a keeper brings it back over the living station.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.consent import ActKind, Choice, ConsentAct, Given, GivenHow, Item, ItemChoice, Said
from nsintake.domain.release import CaseLink
from nsintake.errors import NsintakeError, Refused
from nsintake.records.case_files import acts_of, every_act_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import confirming, consenting, freezing, withdrawing
from nsintake.services.day import case_view
from nsintake.store import audit as chains
from nsintake.store.sealed import new_id
from tests.attacks.test_after_settling import printed
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import POLICE, Office, heard_letter, read_and_sign
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def copy_of(office: Office, where: Path) -> Path:
    office.close()
    for part in (office.data, office.state):
        if part.exists():
            shutil.copytree(part, where / part.name)
    return where


def put_back(office: Office, where: Path) -> None:
    office.close()
    for part in (office.data, office.state):
        shutil.rmtree(part, ignore_errors=True)
        if (where / part.name).exists():
            shutil.copytree(where / part.name, part)


def narrow(signed_in: SignedIn, office: Office) -> None:
    said = [Said(POLICE, (ItemChoice(Item.PLATFORM, Choice.SHARE),))]
    consenting.record_acts(signed_in, office.case_id(), said, Given())


def freeze(signed_in: SignedIn, office: Office) -> None:
    freezing.freeze(signed_in, office.case_id(), reason="he stood beside her")


def withdraw(signed_in: SignedIn, office: Office) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE)


ACTS = {"narrow": narrow, "freeze": freeze, "withdraw": withdraw}
Act = tuple[bytes, ConsentAct]


def nothing(_signed_in: SignedIn, _office: Office, _since: list[Act]) -> None:
    """An honest backup of this morning."""


def no_such_row(signed_in: SignedIn, _office: Office, since: list[Act]) -> None:
    """She states of each act, which she knows from the living station, that there is no such row."""
    with signed_in.identity.begin() as work:
        for act_id, _ in since:
            signed_in.identity.audit.append(work, "done", table="consent_act", record_id=act_id, version=1)
        work.commit()


def hers_instead(signed_in: SignedIn, office: Office, since: list[Act]) -> None:
    """Under the id of each act she lays a yes."""
    yes = acts_of(signed_in, office.case_id())[-1]
    with signed_in.identity.begin() as work:
        for act_id, act in since:
            mine = ConsentAct(act.number, POLICE, ActKind.GIVEN, act.day, yes.choices, how=GivenHow.SPOKEN)
            signed_in.identity.put(work, "consent_act", act_id, office.case_id(), mine, verb="consent")
        work.commit()


def another_womans(signed_in: SignedIn, office: Office, since: list[Act]) -> None:
    """Under the id of each act lies one of another woman."""
    other = next(row.case_id for row in case_view.list_cases(signed_in) if row.case_id != office.case_id())
    with signed_in.identity.begin() as work:
        for act_id, act in since:
            signed_in.identity.put(work, "consent_act", act_id, other, act, verb="consent")
        work.commit()


def a_later_yes(signed_in: SignedIn, office: Office, since: list[Act]) -> None:
    """A yes of that day with a higher number than anything said since."""
    yes = [act for act in acts_of(signed_in, office.case_id()) if act.recipient_id == POLICE][-1]
    kinds = (ActKind.THAWED,) if since[0][1].kind is ActKind.FROZEN else (ActKind.GIVEN,)
    with signed_in.identity.begin() as work:
        for kind in kinds:
            office_id, choices = ("", ()) if kind is ActKind.THAWED else (POLICE, yes.choices)
            act = ConsentAct(90, office_id, kind, yes.day, choices)
            signed_in.identity.put(work, "consent_act", new_id(), office.case_id(), act, verb="consent")
        work.commit()


@pytest.mark.parametrize("forge", [nothing, no_such_row, hers_instead, another_womans, a_later_yes])
@pytest.mark.parametrize("act", ACTS)
def test_what_she_said_since_is_her_last_word_after_the_restore(
    released: Office, tmp_path: Path, copies: Path, act: str, forge: Callable[[SignedIn, Office, list[Act]], None]
) -> None:
    morning = copy_of(released, tmp_path / "morning")
    keeper = released.sign_in("keeper")
    before = {act_id for act_id, _ in keeper.identity.list("consent_act", ConsentAct)}
    ACTS[act](keeper, released)
    since = [pair for pair in keeper.identity.list("consent_act", ConsentAct) if pair[0] not in before]
    living = copy_of(released, tmp_path / "living")
    put_back(released, morning)
    forge(released.sign_in("intake"), released, since)
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    fresh = released.sign_in("keeper")
    hers = every_act_of(fresh, released.case_id())
    kept = fresh.identity.records("consent_act", ConsentAct, ids=[act_id for act_id, _ in since])
    assert [(row.subject_id, row.value.kind) for row in kept] == [(released.case_id(), said.kind) for _, said in since]
    assert hers[-1] == kept[-1].value
    assert (freeze_on(fresh, released.case_id()) is not None) == (act == "freeze")
    worker = released.sign_in("intake")
    if act == "narrow":
        confirming.confirm(worker, released.record_id())
    else:
        with refused("nothing_to_confirm"):
            confirming.confirm(worker, released.record_id())
        with pytest.raises(NsintakeError):
            heard_letter(worker, released.case_id())
    assert not printed(released.sign_in("liaison"))


def test_a_withdrawal_that_only_the_backup_knows_stays_too(released: Office, tmp_path: Path, copies: Path) -> None:
    """Both went on by themselves: here she agreed again, there she took it back. Nobody can say which came later."""
    morning = copy_of(released, tmp_path / "morning")
    narrow(released.sign_in("keeper"), released)
    living = copy_of(released, tmp_path / "living")
    put_back(released, morning)
    withdraw(released.sign_in("keeper"), released)
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    keeper = released.sign_in("keeper")
    assert acts_of(keeper, released.case_id())[-1].kind is ActKind.WITHDRAWN
    with pytest.raises(NsintakeError):
        heard_letter(released.sign_in("intake"), released.case_id())


def test_whose_record_it_is_the_station_says(released: Office, tmp_path: Path, copies: Path) -> None:
    """In the copy her paper leads to another woman's file, by whose consent it would be confirmed."""
    living, case_id = copy_of(released, tmp_path / "living"), released.case_id()
    worker = released.sign_in("intake")
    other = next(row.case_id for row in case_view.list_cases(worker) if row.case_id != case_id)
    (link,) = worker.identity.records("case_link", CaseLink, subject=case_id)
    with worker.identity.begin() as work:
        worker.identity.remove(work, "case_link", link.record_id, verb="link")
        worker.identity.put(work, "case_link", new_id(), other, link.value, verb="link")
        work.commit()
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    links = released.sign_in("keeper").identity.records("case_link", CaseLink)
    assert [row.subject_id for row in links if row.value.record_id == released.record_id()] == [case_id]


# --- how old it is


class _Day(str):
    """What an entry says is its day."""

    __slots__ = ()

    def isoformat(self) -> str:
        return str(self)


def work_in(signed_in: SignedIn, day: str = "", *, entries: int = 1) -> None:
    with pytest.MonkeyPatch.context() as patch:
        if day:
            patch.setattr(chains, "day_of", lambda _now: _Day(day))
        for store in signed_in.stores:
            with store.begin() as work:
                for _ in range(entries):
                    store.audit.append(work, "view")
                work.commit()


@pytest.mark.parametrize(
    ("login", "day"), [("administrator", ""), ("liaison", ""), ("intake", ""), ("liaison", "~~"), ("intake", "~~")]
)
def test_a_copy_that_somebody_went_on_in_is_as_old_as_the_copy(
    released: Office, tmp_path: Path, copies: Path, login: str, day: str
) -> None:
    """``day``: that of an entry of hers in the living station, where it should tell what would be lost."""
    released.close()
    shutil.copytree(released.folder, tmp_path / "copy")
    copy = Office(tmp_path / "copy", clock=released.clock)
    if day:
        work_in(released.sign_in(login), day)
    released.clock.moment += timedelta(days=10)
    withdraw(released.sign_in("keeper"), released)
    released.close()
    lost = released.clock.moment.date().isoformat()
    released.clock.moment += timedelta(days=20)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "NSINTAKE_STATE", str(copy.state))
        signed_in = copy.sign_in(login)
        work_in(signed_in, entries=60)  # more than the station has written since
        made = backups.back_up(signed_in, copies)
        copy.close()
    with pytest.raises(Refused) as caught:
        recovery.restore(released.sign_in("keeper"), copies / made.name, despite=frozenset({SHUT}))
    assert caught.value.code == "backup_older"
    assert str(caught.value.params["day"]) <= lost
    released.close()
    recovery.restore(released.sign_in("keeper"), copies / made.name, despite=frozenset({"backup_older", SHUT}))
    released.close()
    assert not printed(released.sign_in("liaison"))
    assert acts_of(released.sign_in("keeper"), released.case_id())[-1].kind is ActKind.WITHDRAWN


@pytest.mark.parametrize("day", ["~~", "2026-02-30", "\0"])
def test_an_officers_entry_without_a_day_keeps_no_keeper_from_restoring(
    released: Office, copies: Path, day: str
) -> None:
    path = back_up(released, copies)
    work_in(released.sign_in("liaison"), day)
    released.close()
    restore(released, path, asks=SHUT)
    assert confirming.waiting(released.sign_in("intake"))


def test_a_made_letter_is_read_again_after_a_restore(heard: Office, copies: Path) -> None:
    path = back_up(heard, copies)
    restore(heard, path)
    heard.sign_in("intake")
    with refused("not_heard"):
        read_and_sign(heard.sign_in("keeper"), heard.draft_id())
