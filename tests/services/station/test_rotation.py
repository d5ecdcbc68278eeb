"""Somebody is removed, or something leaked: every key changes, everything is still there, the old ways in are shut."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.intake import Step
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.intake import intake
from nsintake.services.liaison import liaison, proved_letters
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station import rotation
from nsintake.services.station.rotation import KeyChange
from nsintake.store import generation
from nsintake.store.check import verify_file
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore
from nsintake.store.signin import SITE_BEFORE, SITE_OF
from tests.services.ladder import Office, answers, heard_letter
from tests.services.people import uid_of
from tests.services.refusals import fault, refused

LEAK = KeyChange.SUSPECTED_LEAK


def everything(signed_in: SignedIn) -> dict[str, object]:
    """What a keeper reads of the whole station, versions included."""
    kinds: dict[str, type[object]] = {"case_file": CaseFile, "consent_act": ConsentAct}
    released: dict[str, type[object]] = {
        "masked_record": MaskedRecord,
        "released_letter": ReleasedLetter,
        "disclosure": Disclosure,
    }
    found: dict[str, object] = {
        name: sorted(
            (record.record_id, record.version, repr(record.value)) for record in signed_in.identity.records(name, kind)
        )
        for name, kind in kinds.items()
    }
    found |= {
        name: sorted(
            (record.record_id, record.version, repr(record.value)) for record in signed_in.liaison.records(name, kind)
        )
        for name, kind in released.items()
    }
    return found


def chain(store: SealedStore, count: int | None = None) -> list[object]:
    lines: list[object] = list(store.audit.lines(1, 10_000))
    return lines[:count]


def change(office: Office, reason: KeyChange = LEAK) -> rotation.KeysChanged:
    """A keeper changes the keys while nobody else is there."""
    office.close()
    changed = rotation.change_keys(office.sign_in("keeper"), reason=reason)
    office.close()
    return changed


def names(office: Office) -> list[str]:
    return sorted(path.name for path in office.data.glob("generation-*"))


def test_everything_is_there_under_new_keys_and_the_old_files_are_gone(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    before, lines = everything(keeper), {store.comp: chain(store) for store in keeper.stores}
    rotation.change_keys(keeper, reason=LEAK)
    assert names(printed) == ["generation-2"]
    for login in ("keeper", "intake", "liaison", "administrator"):
        signed_in = printed.sign_in(login)
        assert signed_in.ring.epoch == 2
        assert signed_in.unsound == ()
        for store in signed_in.stores:
            assert chain(store, len(lines[store.comp])) == lines[store.comp]
            assert verify_file(store).sound
            shown = [line for line in store.audit.lines(1, 1000) if line.tbl != "outbox"]
            assert len(store.audit.views(limit=1000)) == len(shown)
    assert everything(printed.sign_in("keeper")) == before


def test_after_several_changes_old_entries_still_open_and_count(printed: Office) -> None:
    for _ in range(3):
        change(printed)
    keeper = printed.sign_in("keeper")
    assert keeper.ring.epoch == 4
    for store in keeper.stores:
        assert verify_file(store).sound
        assert all(view.counts for view in store.audit.views(limit=1000))
    assert all(verified.sound for verified in audit.verify_now(keeper))
    officer = printed.sign_in("liaison")
    card = liaison.open_record(officer, printed.record_id()).letters[0]
    assert proved_letters.open_letter(officer, card.letter_id)


def test_work_goes_on_after_a_change(heard: Office) -> None:
    change(heard)
    signed_in = heard.sign_in("intake")
    draft_id = intake.consent_to_record(signed_in, answers())
    case_id = intake.close_session(signed_in, draft_id, answers())
    heard_letter(signed_in, case_id)
    change(heard)
    keeper = heard.sign_in("keeper")
    assert keeper.identity.get("case_file", case_id, CaseFile)
    assert verify_file(keeper.identity).sound


def test_drafts_and_what_is_owed_are_carried_over(heard: Office) -> None:
    signed_in = heard.sign_in("intake")
    draft_id = intake.consent_to_record(signed_in, answers())
    intake.save_draft(signed_in, draft_id, answers=answers(paid="twice"), step=Step.INCIDENT, focus="paid", caret=3)
    page_drafts.save_page(signed_in, "today", {"typed": "half a sentence"})
    with signed_in.identity.begin() as work:
        signed_in.outbox.add_note(work, "withdraw-later", {"a": 1})
        work.commit()
    change(heard)
    again = heard.sign_in("intake")
    assert intake.load_draft(again, draft_id).answers["paid"] == "twice"
    assert page_drafts.load_page(again, "today") == {"typed": "half a sentence"}
    assert [note.kind for note in again.outbox.notes()] == ["withdraw-later"]


def test_a_removed_person_is_switched_off_and_holds_no_grant(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    uid = uid_of(keeper, "intake")
    rotation.remove_person(keeper, uid)
    with refused("disabled"):
        printed.sign_in("intake")
    administrator = printed.sign_in("administrator")
    assert administrator.accounts.grants(uid, 2) == administrator.accounts.grants(uid, 1) == {}
    assert administrator.accounts.get(uid).status == "disabled"
    assert administrator.accounts_store.audit.views(limit=2)[1].verb == "remove_person"
    assert everything(printed.sign_in("keeper"))["case_file"]


@pytest.mark.parametrize("login", ["administrator", "intake", "liaison"])
def test_only_a_keeper_changes_keys(office: Office, login: str) -> None:
    signed_in = office.sign_in(login)
    with refused("not_permitted"):
        rotation.change_keys(signed_in, reason=LEAK)
    with refused("not_permitted"):
        rotation.remove_person(signed_in, "x")
    with refused("not_permitted"):
        rotation.draw_site_sheet(signed_in)


def test_nobody_removes_herself_nor_somebody_who_is_not_there(office: Office) -> None:
    keeper = office.sign_in("keeper")
    with refused("own_account"):
        rotation.remove_person(keeper, keeper.uid)
    with refused("account_missing"):
        rotation.remove_person(keeper, "nobody")
    assert names(office) == ["generation-1"]


def test_while_somebody_else_is_signed_in_nothing_is_changed(office: Office) -> None:
    keeper, other = office.sign_in("keeper"), office.sign_in("intake")
    with pytest.raises(EnvironmentFault, match="station_busy"):
        rotation.change_keys(keeper, reason=LEAK)
    assert names(office) == ["generation-1"]
    assert other.ring.epoch == 1


def test_the_session_is_over_afterwards_and_writes_nothing(office: Office) -> None:
    keeper = office.sign_in("keeper")
    rotation.change_keys(keeper, reason=LEAK)
    with pytest.raises(NsintakeError):
        intake.consent_to_record(keeper, answers())
    keeper.close()


def test_a_writer_that_waits_meanwhile_is_refused_and_not_lost(office: Office) -> None:
    keeper = office.sign_in("keeper")
    database, told = keeper.identity.database, []
    begun = threading.Event()

    def write() -> None:
        begun.wait()
        try:
            database.begin()
        except NsintakeError as error:
            told.append(error.code)

    writer = threading.Thread(target=write)
    writer.start()
    rotation.change_keys(keeper, reason=LEAK, progress=lambda _done, _of: begun.set())
    writer.join()
    assert told in (["keys_changed"], ["file_missing"])


def _after(times: int) -> Callable[[], bool]:
    """Says stop once it was asked that often."""
    asked = iter(range(times))
    return lambda: next(asked, None) is None


def test_progress_goes_up_to_the_end_and_stop_leaves_the_old_state(printed: Office) -> None:
    seen: list[tuple[int, int]] = []
    keeper = printed.sign_in("keeper")
    before = everything(keeper)
    for limit in (1, 3, 8):
        with refused("stopped"):
            rotation.change_keys(keeper, reason=LEAK, stop=_after(limit))
        assert names(printed) == ["generation-1"]
    assert everything(keeper) == before
    rotation.change_keys(keeper, reason=LEAK, progress=lambda done, of: seen.append((done, of)))
    assert seen == sorted(seen)
    assert seen[-1][0] > 0.9 * seen[-1][1]
    assert len({of for _, of in seen}) == 1, "the logs, which are verified first, and the files are one piece of work"


def test_it_can_be_stopped_while_the_logs_are_verified(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of logs of years that takes a while."""
    keeper, told, begun = printed.sign_in("keeper"), list[int](), list[int]()
    monkeypatch.setattr(rotation, "rebuild", lambda *_args, **_more: begun.append(1))
    for least in (1, 50):
        with refused("stopped"):
            rotation.change_keys(
                keeper,
                reason=LEAK,
                progress=lambda done, _of: told.append(done),
                stop=lambda least=least: max(told, default=0) >= least,  # type: ignore[misc]
            )
    assert 50 <= max(told) <= 100
    assert begun == []


def damage(signed_in: SignedIn) -> bytes:
    record_id = signed_in.identity.known_ids("case_file")[0]
    with signed_in.identity.begin() as work:
        work.cursor.execute("UPDATE case_file SET body = x'00' WHERE record_id = ?", (record_id,))
        work.commit()
    return record_id


def test_a_damaged_record_is_never_dropped_in_silence(office: Office) -> None:
    keeper = office.sign_in("keeper")
    lost = damage(keeper)
    with refused("records_damaged"):
        rotation.change_keys(keeper, reason=LEAK)
    assert names(office) == ["generation-1"]
    rotation.change_keys(keeper, reason=LEAK, leave_damaged=True)
    again = office.sign_in("keeper")
    assert verify_file(again.identity).stray == (("case_file", lost),)
    with refused("cannot_open"):
        again.identity.get("case_file", lost, CaseFile)


def test_what_an_interrupted_change_left_is_gone_at_the_next_start(office: Office) -> None:
    number, folder = generation.prepare(office.data)
    (folder / "identity.db").write_bytes(b"half built")
    office.sign_in("intake")
    assert names(office) == ["generation-1"]
    assert number == 2


def test_a_new_site_secret_is_taken_over_by_each_at_her_next_sign_in(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    old, before = keeper.station.secret, everything(keeper)
    changed = rotation.change_keys(keeper, reason=KeyChange.SITE_SECRET_LEAKED)
    assert changed.site_sheet is not None
    assert SiteSecret.from_sheet(changed.site_sheet).check() != old.check()
    keeper = printed.sign_in("keeper")
    assert everything(keeper) == before
    left = set(keeper.accounts.settings(SITE_OF))
    assert left == {uid_of(keeper, login) for login in ("intake", "liaison", "administrator")}
    assert keeper.accounts.setting(SITE_BEFORE) is not None
    for login in ("intake", "liaison", "administrator"):
        printed.sign_in(login)
    keeper = printed.sign_in("keeper")
    assert keeper.accounts.settings(SITE_OF) == {}
    assert keeper.accounts.setting(SITE_BEFORE) is None
    assert all(verify_file(store).sound for store in keeper.stores)


def test_two_changes_of_the_site_secret_leave_nobody_behind(office: Office) -> None:
    for _ in range(3):
        change(office, KeyChange.SITE_SECRET_LEAKED)
    for login in ("intake", "liaison", "administrator", "keeper"):
        office.sign_in(login)
    administrator = office.sign_in("administrator")
    assert administrator.accounts.setting(SITE_BEFORE) is None


def test_a_wrong_password_counts_as_before_under_an_earlier_secret(office: Office) -> None:
    rotation.change_keys(office.sign_in("keeper"), reason=KeyChange.SITE_SECRET_LEAKED)
    office.close()
    with fault("wrong_password"):
        _sign_in_with(office, "intake", "wrong")
    with fault("throttled"):
        _sign_in_with(office, "intake", "wrong")


def _sign_in_with(office: Office, login: str, password: str) -> None:
    station = office.station()
    try:
        sign_in(station, login, password)
    finally:
        station.close()


def test_the_old_sheet_opens_nothing_any_more(office: Office) -> None:
    keeper = office.sign_in("keeper")
    old = keeper.station.secret.sheet()
    sheet = rotation.draw_site_sheet(keeper)
    changed = rotation.change_keys(keeper, reason=KeyChange.SITE_SECRET_LEAKED, site_sheet=sheet)
    assert changed.site_sheet == sheet
    with pytest.raises(EnvironmentFault, match="sheet_other_station"):
        office.station().unlock(old)
    office.station().unlock(sheet)


def test_the_sheet_typed_back_must_be_a_new_one_without_a_typo(office: Office) -> None:
    keeper = office.sign_in("keeper")
    tried = {
        keeper.station.secret.sheet(): "sheet_unchanged",
        rotation.draw_site_sheet(keeper)[:-1] + "x": "sheet_typo",
    }
    for sheet, code in tried.items():
        with pytest.raises(NsintakeError, match=code):
            rotation.change_keys(keeper, reason=KeyChange.SITE_SECRET_LEAKED, site_sheet=sheet)
    assert names(office) == ["generation-1"]


def test_restricted_files_stay_restricted_to_those_who_stay(office: Office) -> None:
    keeper = office.sign_in("keeper")
    case_id, intake_uid = office.case(keeper), uid_of(keeper, "intake")
    with keeper.identity.begin() as work:
        Drafts(keeper.identity).reseal(work, case_id, (intake_uid,), verb="restrict")
        work.commit()
    change(office)
    assert office.sign_in("intake").identity.get("case_file", case_id, CaseFile)
    office.close()
    keeper = office.sign_in("keeper")
    assert keeper.identity.holders(case_id) == (intake_uid,)
    rotation.remove_person(keeper, intake_uid)
    keeper = office.sign_in("keeper")
    assert keeper.identity.holders(case_id) == ()
    assert keeper.identity.get("case_file", case_id, CaseFile)
