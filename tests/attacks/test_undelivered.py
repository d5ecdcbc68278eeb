"""What was signed and is not in liaison.db yet: nobody brings it there against her word, and none is lost in silence.

The attacker is whoever delivers: every session that runs intakes can, at any moment, also one that does not know her.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.release import CaseLink
from nsintake.domain.safety import Urgency
from nsintake.domain.task import TaskKind
from nsintake.records import delivery
from nsintake.records.case_files import case_of, draft_of, link_for, links_of
from nsintake.records.delivery import deliver, deliver_after
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.day import erasure, today
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import release
from nsintake.store.batches import BatchWait
from nsintake.store.rows import FinishedRow
from nsintake.store.sealed import new_id
from nsintake.store.unit_of_work import UnitOfWork
from tests.services.accompaniment.test_ways import go
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, answers, heard_letter, read_and_sign, sign_only
from tests.services.refusals import refused


def waits(office: Office) -> tuple[SignedIn, SignedIn, release.Released]:
    """Her worker, the keeper, and the letter that the keeper signed and that is not over there yet."""
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    return worker, keeper, sign_only(keeper, office.draft_id())


def over_there(signed_in: SignedIn) -> tuple[int, int]:
    """Records and letters in liaison.db."""
    store = signed_in.liaison
    return len(store.list("masked_record", MaskedRecord)), len(store.list("released_letter", ReleasedLetter))


def told(signed_in: SignedIn) -> int:
    return sum(task.kind is TaskKind.NOT_SENT for task in today.today(signed_in).due)


def ever_over_there(signed_in: SignedIn, record_id: bytes) -> bool:
    """Whether the log of liaison.db ever named it."""
    return any(view.table == "masked_record" for view in signed_in.liaison.audit.views_about(record_id))


def withdraw(signed_in: SignedIn, case_id: bytes) -> None:
    withdrawing.withdraw(signed_in, case_id, POLICE)


def by_reference(signed_in: SignedIn, case_id: bytes) -> None:
    withdrawing.block_by_reference(signed_in, links_of(signed_in, case_id)[0].reference)


def freeze(signed_in: SignedIn, case_id: bytes) -> None:
    freezing.freeze(signed_in, case_id, reason="he stood beside her")


def freeze_by_reference(signed_in: SignedIn, case_id: bytes) -> None:
    freezing.freeze_by_reference(signed_in, links_of(signed_in, case_id)[0].reference, reason="he stood beside her")


def narrow(signed_in: SignedIn, case_id: bytes) -> None:
    consenting.record_acts(signed_in, case_id, [Said(POLICE, (ItemChoice(Item.PLATFORM, Choice.SHARE),))], Given())


def erase(signed_in: SignedIn, case_id: bytes) -> None:
    erasure.erase(signed_in, case_id, typed=case_of(signed_in, case_id).code)


ACTS = (withdraw, by_reference, freeze, freeze_by_reference, narrow, erase)


@pytest.mark.parametrize("act", ACTS)
def test_what_waits_of_hers_never_arrives_after_her_word(heard: Office, act: Callable[[SignedIn, bytes], None]) -> None:
    worker, keeper, signed = waits(heard)
    act(worker, heard.case_id())
    release.send_now(keeper)
    heard.clock.moment += timedelta(days=2)
    again = heard.sign_in("keeper")
    assert not again.outbox.pending()
    assert over_there(again) == (0, 0)
    assert not ever_over_there(again, signed.record_id)


@pytest.mark.parametrize(("act", "lines"), [(freeze, 1), (freeze_by_reference, 1), (narrow, 1), (withdraw, 0)])
def test_her_worker_hears_of_it_unless_she_said_it_herself(
    heard: Office, act: Callable[[SignedIn, bytes], None], lines: int
) -> None:
    worker, _, _ = waits(heard)
    act(worker, heard.case_id())
    assert told(worker) == lines


@pytest.mark.parametrize("act", ACTS)
def test_her_word_sends_nothing_of_another_woman(heard: Office, act: Callable[[SignedIn, bytes], None]) -> None:
    worker, keeper, _ = waits(heard)
    other = sign_only(keeper, heard_letter(worker, record(worker, answers(names="هدى"))))
    act(worker, heard.case_id())
    assert not ever_over_there(worker, other.record_id)
    assert worker.outbox.goes_by(other.record_id) == other.goes_by
    release.send_now(keeper)
    assert over_there(worker) == (1, 3)


def test_what_she_still_agrees_to_goes_on_waiting(heard: Office) -> None:
    worker, keeper, signed = waits(heard)
    act = consenting.judge_again(worker, heard.case_id())
    assert (act.blocked, told(worker)) == (0, 0)
    release.send_now(keeper)
    assert ever_over_there(worker, signed.record_id)


def passed(office: Office) -> tuple[SignedIn, SignedIn]:
    """A second letter is signed; before it goes her record there becomes newer than the one that is owed."""
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    sign_only(keeper, heard_letter(worker, office.case_id()))
    row = keeper.liaison.record("masked_record", office.record_id(), MaskedRecord)
    with keeper.liaison.begin() as work:
        keeper.liaison.put(work, "masked_record", row.record_id, row.subject_id, row.value, verb="confirm")
        work.commit()
    return worker, keeper


def test_what_something_newer_has_passed_becomes_a_task_and_nothing_of_it_arrives(released: Office) -> None:
    worker, keeper = passed(released)
    before = over_there(keeper)
    release.send_now(keeper)
    assert over_there(keeper) == before, "a letter beside a record that says something else"
    assert not keeper.outbox.pending()
    assert told(worker) == 1
    read_and_sign(keeper, heard_letter(worker, released.case_id()))
    assert over_there(keeper) == (before[0], before[1] + 3), "written anew, it goes"


def test_who_may_not_open_her_file_leaves_it_to_somebody_who_may(staffed: Office) -> None:  # noqa: F811
    worker, keeper = staffed.sign_in("intake"), staffed.sign_in("keeper")
    case_id = record(worker, answers())
    read_and_sign(keeper, heard_letter(worker, case_id))
    restriction.restrict(worker, case_id, [])
    link = link_for(worker, case_id, POLICE)
    assert link is not None
    (staffed.folder / "case").write_bytes(case_id)
    (staffed.folder / "record").write_bytes(link.record_id)
    passed(staffed)
    colleague = staffed.sign_in(COLLEAGUE)
    release.send_now(colleague)
    assert (colleague.outbox.pending(), told(colleague)) == (5, 0)
    assert told(staffed.sign_in("intake")) == 1
    assert not colleague.outbox.pending()


class Cut(Exception):
    """The power goes."""


def cut() -> None:
    raise Cut


def test_what_arrived_before_a_power_cut_is_no_task(heard: Office) -> None:
    """Over there, not struck yet, and changed there since: it did arrive."""
    worker, keeper, signed = waits(heard)
    with pytest.raises(Cut):
        keeper.outbox.deliver(between=cut)
    row = keeper.liaison.record("masked_record", signed.record_id, MaskedRecord)
    with keeper.liaison.begin() as work:
        frozen = replace(row.value, status=RecordStatus.FROZEN)
        keeper.liaison.put(work, "masked_record", row.record_id, row.subject_id, frozen, verb="freeze")
        work.commit()
    release.send_now(keeper)
    assert over_there(keeper) == (1, 3)
    assert (keeper.outbox.pending(), told(worker)) == (0, 0)


def test_nothing_is_delivered_from_an_old_look_at_what_is_owed(heard: Office) -> None:
    """Else a session that looked before she took it back could bring it over after her record was blocked."""
    _, keeper, signed = waits(heard)
    real = keeper.liaison.import_sealed

    def while_locked(work: UnitOfWork, row: FinishedRow, *, author: str = "") -> bool:
        assert keeper.identity.database.work is not None, "identity.db is locked meanwhile"
        return real(work, row, author=author)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeper.liaison, "import_sealed", while_locked)
        release.send_now(keeper)
    assert ever_over_there(keeper, signed.record_id)


# --- batches


def owe(signed_in: SignedIn, number: int, *, woman: int | None = None) -> bytes:
    """The record of one woman waits."""
    record_id = bytes([number]) * 16
    value = MaskedRecord(f"K{number}", POLICE, (), (), None, RecordStatus.ACTIVE, signed_in.due_in(30))
    whose = BatchWait(bytes([number if woman is None else woman]) * 16, signed_in.now() + timedelta(hours=4))
    with signed_in.identity.begin() as work:
        signed_in.send(work, "masked_record", record_id, record_id, value, verb="release", waits=whose)
        work.commit()
    deliver(signed_in)
    return record_id


def test_three_women_are_a_batch_and_two_offices_of_one_are_not(office: Office) -> None:
    keeper = office.sign_in("keeper")
    for number, woman, there in ((1, 1, 0), (2, 1, 0), (3, 2, 0), (4, 2, 0), (5, 3, 5)):
        owe(keeper, number, woman=woman)
        assert over_there(keeper)[0] == there
    assert not keeper.outbox.pending()


def test_at_the_hour_whatever_waits_goes_and_not_before(heard: Office) -> None:
    _, keeper, signed = waits(heard)
    assert signed.goes_by is not None
    assert signed.goes_by.astimezone().hour == release.BATCH_HOUR
    assert timedelta() < signed.goes_by - heard.clock.moment <= timedelta(days=1)
    heard.clock.moment = signed.goes_by - timedelta(seconds=1)
    deliver(keeper)
    assert over_there(keeper) == (0, 0)
    heard.clock.moment = signed.goes_by
    deliver(keeper)
    assert over_there(keeper) == (1, 3)


def test_after_the_hour_it_goes_at_the_next_sign_in_of_anybody(heard: Office) -> None:
    _, _, signed = waits(heard)
    heard.close()
    assert signed.goes_by is not None
    heard.clock.moment = signed.goes_by + timedelta(days=3)
    heard.sign_in("liaison")
    assert not heard.sign_in("liaison").liaison.list("masked_record", MaskedRecord)
    assert over_there(heard.sign_in("intake")) == (1, 3)


def test_signed_after_the_hour_it_waits_for_the_next_day(heard: Office) -> None:
    local = heard.clock.moment.astimezone().replace(hour=release.BATCH_HOUR, minute=0)
    heard.clock.moment = local
    _, _, signed = waits(heard)
    assert signed.goes_by is not None
    assert signed.goes_by.astimezone().day == (local + timedelta(days=1)).day


def test_an_hour_from_a_wrong_clock_comes_on_that_day(office: Office) -> None:
    """Not at once: whoever sets the clock would let each letter go alone."""
    keeper = office.sign_in("keeper")
    office.clock.moment += timedelta(days=40)
    record_id = owe(keeper, 1)
    office.clock.moment -= timedelta(days=40)
    keeper.files.clock.go_back(office.clock.moment.date())
    deliver(keeper)
    assert not ever_over_there(keeper, record_id)
    office.clock.moment += timedelta(hours=4)
    deliver(keeper)
    assert ever_over_there(keeper, record_id)


def test_an_urgent_letter_waits_for_nobody_and_takes_nobody_along(heard: Office) -> None:
    worker, keeper, first = waits(heard)
    urgent = sign_only(keeper, heard_letter(worker, record(worker, answers(names="هدى", urgency="24h"))))
    assert urgent.goes_by is None
    assert ever_over_there(worker, urgent.record_id)
    assert not ever_over_there(worker, first.record_id)


def test_what_was_signed_before_for_the_same_record_goes_with_it_and_first(heard: Office) -> None:
    worker, keeper, first = waits(heard)
    second = heard_letter(worker, heard.case_id())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(release, "_waits", lambda *_: None)  # as if it had become urgent meanwhile
        sign_only(keeper, second)
    assert keeper.liaison.record("masked_record", first.record_id, MaskedRecord).version == 2
    assert over_there(keeper) == (1, 6)


def test_ids_of_waiting_records_are_not_in_the_files_of_others(heard: Office) -> None:
    worker, _, signed = waits(heard)
    from tests.attacks.test_linking import everything_in  # noqa: PLC0415

    assert {link.record_id for _, link in worker.identity.list("case_link", CaseLink)} >= {signed.record_id}
    assert signed.record_id not in everything_in(worker.liaison)


# --- what is in the outbox is changed by hand, or put back


def after_the_hour(office: Office, signed: release.Released) -> None:
    assert signed.goes_by is not None
    office.clock.moment = signed.goes_by + timedelta(hours=1)


def lines_of(signed_in: SignedIn) -> list[tuple[object, ...]]:
    return list(signed_in.identity.database.reader().execute("SELECT * FROM outbox").fetchall())


@pytest.mark.parametrize("act", ACTS)
def test_what_was_cancelled_and_put_back_by_hand_never_goes(
    heard: Office, act: Callable[[SignedIn, bytes], None]
) -> None:
    """By whoever has identity.db's key: her row as it was there this morning."""
    worker, keeper, signed = waits(heard)
    morning = lines_of(worker)
    act(worker, heard.case_id())
    with worker.identity.database.begin() as work:
        for line in morning:
            work.cursor.execute(f"INSERT INTO outbox VALUES ({', '.join('?' * len(line))})", line)
        work.commit()
    after_the_hour(heard, signed)
    heard.sign_in("intake")
    release.send_now(keeper)
    assert over_there(keeper) == (0, 0)
    assert not ever_over_there(keeper, signed.record_id)


def junk(signed_in: SignedIn, table: str, record_id: bytes) -> None:
    """An entry about a record that nobody signed, by whoever has liaison.db's key."""
    store = signed_in.liaison
    with store.begin() as work:
        store.audit.append(work, "junk", table=table, record_id=record_id, version=90)
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    store.audit._seen.clear()


def test_one_woman_whose_record_is_damaged_keeps_back_no_other(heard: Office) -> None:
    worker, keeper, hers = waits(heard)
    other = sign_only(keeper, heard_letter(worker, record(worker, answers(names="هدى"))))
    junk(worker, "masked_record", hers.record_id)
    with pytest.raises(OpenError):
        release.send_now(keeper)
    assert ever_over_there(keeper, other.record_id)
    assert over_there(keeper)[1] == 3
    assert keeper.outbox.goes_by(hers.record_id) is not None, "hers waits until a keeper has settled it"


def test_a_damaged_record_of_another_woman_stops_no_withdrawal(heard: Office) -> None:
    worker, keeper, hers = waits(heard)
    other = sign_only(keeper, heard_letter(worker, record(worker, answers(names="هدى"))))
    junk(worker, "masked_record", other.record_id)
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    assert worker.outbox.goes_by(hers.record_id) is None
    with pytest.raises(OpenError):
        release.send_now(keeper)
    assert over_there(keeper) == (0, 0)


def urgent_letter(worker: SignedIn, case_id: bytes) -> bytes:
    """A letter that waits for no batch."""
    old = case_of(worker, case_id)
    with worker.identity.begin() as work:
        urgent = replace(old, wishes=replace(old.wishes, urgency=Urgency.DAY))
        worker.identity.put(work, "case_file", case_id, case_id, urgent, verb="save")
        work.commit()
    return heard_letter(worker, case_id)


def test_what_is_damaged_of_another_woman_makes_no_signature_fail(heard: Office) -> None:
    worker, keeper, hers = waits(heard)
    draft_id = urgent_letter(worker, record(worker, answers(names="هدى")))
    junk(worker, "masked_record", hers.record_id)
    after_the_hour(heard, hers)
    signed = sign_only(keeper, draft_id)
    assert signed.goes_by is None
    assert ever_over_there(keeper, signed.record_id)
    assert keeper.outbox.goes_by(hers.record_id) is not None


def test_a_letter_that_damage_keeps_from_going_over_is_said_to_be_signed_and_not_to_be_there(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody writes in liaison.db between the signature and its way there."""
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    draft_id = urgent_letter(worker, record(worker, answers(names="هدى")))
    (link,) = links_of(worker, draft_of(worker, draft_id)[0])

    def meanwhile(signed_in: SignedIn) -> None:
        junk(worker, "masked_record", link.record_id)
        with pytest.raises(OpenError):
            deliver_after(signed_in, link.record_id)
        deliver_after(signed_in, new_id())

    monkeypatch.setattr(release, "deliver_after", meanwhile)
    with refused("signed_not_sent"):
        sign_only(keeper, draft_id)
    assert draft_of(keeper, draft_id)[1].released
    assert keeper.outbox.stays(link.record_id)
    assert over_there(keeper) == (0, 0)


def take_out_first(hands: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next delivery finds nothing: somebody took out what is owed."""

    def taken_out(signed_in: SignedIn) -> None:
        monkeypatch.undo()
        assert hands.identity.database.reader().execute("DELETE FROM outbox").rowcount
        deliver(signed_in)

    monkeypatch.setattr(delivery, "deliver", taken_out)


def taken_out(hands: SignedIn) -> None:
    assert hands.identity.database.reader().execute("DELETE FROM outbox").rowcount


def struck(hands: SignedIn) -> None:
    with hands.identity.begin() as work:
        for outbox_id, entry in hands.outbox.owed.entries(work.cursor):
            if entry.row is not None:
                hands.outbox.done(work, outbox_id, verb="passed_on")
        work.commit()


def put_off(hands: SignedIn) -> None:
    """It waits for a batch now, which comes when the way is over."""
    with hands.identity.begin() as work:
        for line, entry in hands.outbox.owed.lines(work.cursor):
            by = hands.now() + timedelta(hours=24)
            hands.outbox.owed.change(work, line, replace(entry, by=by))
        work.commit()


@pytest.mark.parametrize("how", [taken_out, struck, put_off])
def test_whoever_plans_a_way_hears_that_somebody_took_it_out_before_it_went(
    office: Office, monkeypatch: pytest.MonkeyPatch, how: Callable[[SignedIn], None]
) -> None:
    """By a colleague. Before: it was planned as far as she could see, and would have rung nowhere."""
    office.sign_in("keeper")
    worker, hands = office.sign_in("intake"), office.sign_in("intake")

    def meanwhile(signed_in: SignedIn) -> None:
        monkeypatch.undo()
        how(hands)
        deliver(signed_in)

    monkeypatch.setattr(delivery, "deliver", meanwhile)
    with pytest.raises(OpenError):
        go(office, worker)


@pytest.mark.parametrize("one_letter", [False, True])
@pytest.mark.parametrize("how", [taken_out, struck, put_off])
def test_whoever_signs_a_letter_hears_that_somebody_took_it_out_before_it_went(
    heard: Office, monkeypatch: pytest.MonkeyPatch, how: Callable[[SignedIn], None], *, one_letter: bool
) -> None:
    """By a colleague, of one that waits for no batch. Before: of one that was struck it was said that it went.
    ``one_letter``: her consent ends with it. Before: it was said that she took it back.
    """
    worker, keeper, hands = heard.sign_in("intake"), heard.sign_in("keeper"), heard.sign_in("intake")
    case_id = record(worker, answers(names="هدى"))
    if one_letter:
        said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),), one_letter=True)
        consenting.record_acts(worker, case_id, [said], Given())
    draft_id = urgent_letter(worker, case_id)

    def meanwhile(signed_in: SignedIn) -> None:
        monkeypatch.undo()
        how(hands)
        deliver(signed_in)

    monkeypatch.setattr(delivery, "deliver", meanwhile)
    with refused("signed_not_sent"):
        sign_only(keeper, draft_id)
    assert over_there(keeper) == (0, 0)


@pytest.mark.parametrize("frozen", [False, True])
def test_whoever_signs_a_letter_while_she_takes_it_back_hears_that_and_of_no_damage(
    heard: Office, monkeypatch: pytest.MonkeyPatch, *, frozen: bool
) -> None:
    """No attack: a colleague writes down what she says between the signature and the way there."""
    worker, keeper, colleague = heard.sign_in("intake"), heard.sign_in("keeper"), heard.sign_in("intake")
    case_id = record(worker, answers(names="هدى"))
    draft_id = urgent_letter(worker, case_id)

    def meanwhile(signed_in: SignedIn) -> None:
        monkeypatch.undo()
        if frozen:
            freezing.freeze(colleague, case_id, reason="he answered for her")
        else:
            withdrawing.withdraw(colleague, case_id, POLICE)
        deliver(signed_in)

    monkeypatch.setattr(delivery, "deliver", meanwhile)
    with refused("file_frozen" if frozen else "consent_changed"):
        sign_only(keeper, draft_id)
    assert frozen or over_there(keeper) == (0, 0)
