"""Can a liaison officer tell which record is which woman's, knowing who came in which order?

The attacker has the list of women in the order of their sessions, day by day, liaison.db and accounts.db opened with
the real keys, and identity.db as a file. She pairs by ids, row order, sizes, days and audit order. With nothing but
chance, the number of right pairs is about one in each lot that is mixed, however many women there are. Letters signed
at the end of a day are one lot; those signed as women come are one in each batch, and a woman alone in hers is known.
"""

from __future__ import annotations

import itertools
import math
import secrets
import statistics
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from nsintake.domain import release as domain_release
from nsintake.domain.consent import Item
from nsintake.domain.language import Wording
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.release import CaseLink, Heard
from nsintake.domain.safety import Urgency
from nsintake.records.case_files import link_for
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import erasure, retention
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import drafting, letters, release
from nsintake.services.liaison import shredding
from nsintake.store import outbox
from nsintake.store.batches import BatchWait
from nsintake.store.order import shuffled
from nsintake.store.sealed import SealedStore
from tests.scale import full_or
from tests.services.closed import close_file
from tests.services.ladder import MOMENT, POLICE, Office, sign_only

WOMEN = full_or(12, 30)
CHANCE = 8
"""At most so many right pairs by one way of pairing: chance gives 8 or more once in 100,000 tries."""
NAMES = ("وصال", "زينب علي", "هدى", "Shilan", "أم سيف", "نور الهدى محمد عبد الله الجبوري")
GRACE = Wording(en="She asks for help.")


def told(number: int) -> dict[str, str]:
    """Women who differ in everything she does not release, and in nothing that she does."""
    return {
        "must_not_see": "no",
        "alone": "yes",
        "record_consent": "yes",
        "age": "adult",
        "kinds": "harassment",
        "platform": "telegram",
        "force": "none",
        "staff_involved": "no",
        "urgency": "72h",
        "pathways": "liaison",
        "names": NAMES[number % len(NAMES)],
        "phones": f"0770 555 0{number:03d}",
        "account_of_events": "كلام " * (number * 7 % 90),
        "places": "\n".join(f"مكان{at}" for at in range(number % 5)),
        **{f"share.{POLICE}.{item.value}": "share" for item in (Item.KIND, Item.PLATFORM)},
    }


def sessions_of_a_day(worker: SignedIn) -> list[bytes]:
    """The women in the order of their sessions."""
    return [record(worker, told(number)) for number in range(WOMEN)]


def day_s_letters(worker: SignedIn, keeper: SignedIn, women: list[bytes]) -> None:
    """A letter each, written as they came; the keeper signs from the list of what waits, in the order it shows."""
    for case_id in women:
        draft_id = letters.begin_letter(worker, case_id, POLICE)
        letters.save_text(worker, draft_id, GRACE)
        letters.record_heard(worker, draft_id, Heard.AGREED)
    for row in letters.waiting(keeper):
        sign_only(keeper, row.draft_id)
    release.send_now(keeper)


def letters_as_they_come(worker: SignedIn, keeper: SignedIn, women: list[bytes]) -> None:
    """A letter each, signed before the next woman sits down."""
    for case_id in women:
        draft_id = letters.begin_letter(worker, case_id, POLICE)
        letters.save_text(worker, draft_id, GRACE)
        letters.record_heard(worker, draft_id, Heard.AGREED)
        sign_only(keeper, draft_id)


Orders = dict[str, list[bytes]]


def orders(officer: SignedIn) -> Orders:
    """Every order in which liaison.db and accounts.db can put the records: each is one way of pairing."""
    store = officer.liaison
    cursor = store.database.reader()
    records = [bytes(row[0]) for row in cursor.execute("SELECT record_id FROM masked_record").fetchall()]
    value = {record_id: store.get("masked_record", record_id, MaskedRecord) for record_id in records}

    def by(text: str) -> list[bytes]:
        found = [bytes(row[0]) for row in cursor.execute(text).fetchall()]
        return [seen_id for seen_id in dict.fromkeys(found) if seen_id in value]

    written = {
        view.record_id: (view.on, view.n) for view in store.audit.views(limit=100_000) if view.table == "masked_record"
    }
    return {
        "row order": by("SELECT record_id FROM masked_record"),
        "record id": sorted(records),
        "reference": sorted(records, key=lambda record_id: value[record_id].reference),
        "letter row order": by("SELECT subject_id FROM released_letter"),
        "letter id": by("SELECT subject_id FROM released_letter ORDER BY record_id"),
        "task id": by("SELECT subject_id FROM task ORDER BY record_id"),
        "key row order": by("SELECT subject_id FROM dek"),
        "key wrap": by("SELECT subject_id FROM dek ORDER BY wrap"),
        "size": by("SELECT record_id FROM masked_record ORDER BY length(body), record_id"),
        "size of papers": by("SELECT subject_id FROM released_letter GROUP BY 1 ORDER BY sum(length(body)), 1"),
        "audit order": by("SELECT record_id FROM audit WHERE tbl = 'masked_record' ORDER BY n"),
        "audit day": sorted(records, key=lambda record_id: written[record_id]),
    }


def right_pairs(worker: SignedIn, women: list[bytes], guess: list[bytes]) -> int:
    """How often the record guessed for the n-th woman, from the front or the back, is hers."""
    return hits_in(records_of(worker, women), guess)


def records_of(worker: SignedIn, women: list[bytes]) -> list[bytes]:
    real = []
    for case_id in women:
        link = link_for(worker, case_id, POLICE)
        assert link is not None
        real.append(link.record_id)
    return real


def hits_in(real: list[bytes], guess: list[bytes]) -> int:
    forward = sum(there == guessed for there, guessed in zip(real, guess, strict=True))
    backward = sum(there == guessed for there, guessed in zip(real, reversed(guess), strict=True))
    return max(forward, backward)


def play(office: Office) -> tuple[SignedIn, list[bytes], Orders]:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women = sessions_of_a_day(worker)
    day_s_letters(worker, keeper, women)
    return worker, women, orders(office.sign_in("liaison"))


def test_no_order_in_the_files_pairs_women_with_records(office: Office) -> None:
    worker, women, ways = play(office)
    hits = {way: right_pairs(worker, women, guess) for way, guess in ways.items()}
    assert max(hits.values()) < CHANCE, hits
    assert {len(guess) for guess in ways.values()} == {WOMEN}


def owed_as_they_come(office: Office, keeper: SignedIn, *, a_day: int, days: int) -> list[list[bytes]]:
    """The records of each day's women in the order in which they came, as a release leaves them: owed while the woman
    sits there, delivered when the program delivers, the rest at the fixed hour.
    """
    found = []
    for number in range(days):
        office.clock.moment = MOMENT + timedelta(days=number)
        by = office.clock.moment + timedelta(hours=5)
        found.append([secrets.token_bytes(16) for _ in range(a_day)])
        for record_id in found[-1]:
            row = MaskedRecord(
                f"R{secrets.token_hex(4)}", POLICE, (), (), Urgency.THREE_DAYS, RecordStatus.ACTIVE, date(2027, 6, 2)
            )
            waits = BatchWait(secrets.token_bytes(16), by)
            with keeper.identity.begin() as work:
                keeper.send(work, "masked_record", record_id, record_id, row, verb="release", waits=waits)
                work.commit()
            deliver(keeper)
        office.clock.moment = by
        deliver(keeper)
    return found


SURE = 3.9
"""Standard errors: by chance alone a mean lies further off once in 10,000 tries."""
LEARNABLE = {1: 1.0, 2: 1.0, 3: 1.0, 10: 4.0}
"""Right pairs a day: one in each batch, and the last woman of a day of ten is alone in hers."""
DAYS = {1: full_or(6, 30), 2: full_or(60, 200), 3: full_or(60, 200), 10: full_or(30, 60)}


def pairs_a_day(office: Office, a_day: int) -> dict[str, list[int]]:
    """For each order in the files, how many women of each day it pairs with their records."""
    keeper = office.sign_in("keeper")
    days = owed_as_they_come(office, keeper, a_day=a_day, days=DAYS[a_day])
    ways = orders(office.sign_in("liaison"))
    whole = ("row order", "record id", "reference", "key row order", "key wrap", "size", "audit order", "audit day")
    return {
        way: [
            sum(there == guessed for there, guessed in zip(day, (x for x in ways[way] if x in set(day)), strict=True))
            for day in days
        ]
        for way in whole
    }


@pytest.mark.parametrize("a_day", DAYS)
def test_women_are_mixed_with_those_of_their_batch(office: Office, a_day: int) -> None:
    """No order tells more than the batch: with two or three women a day each record is one of two or of three."""
    found = pairs_a_day(office, a_day)
    for way, hits in found.items():
        mean, error = statistics.mean(hits), statistics.pstdev(hits) / math.sqrt(len(hits))
        low, high = mean - SURE * error, mean + SURE * error
        print(f"{a_day} a day, {way}: {mean / a_day:.2f} of all, {low / a_day:.2f} to {high / a_day:.2f}")
        assert low <= LEARNABLE[a_day], (way, low, high)


@pytest.mark.parametrize("a_day", DAYS)
def test_without_batches_every_woman_is_paired(office: Office, monkeypatch: pytest.MonkeyPatch, a_day: int) -> None:
    """The same attack against a program that delivers at once: it must win, or it proves nothing above."""
    monkeypatch.setattr(outbox, "BATCH_OF", 1)
    found = pairs_a_day(office, a_day)
    assert set(found["audit order"]) == {a_day}


def test_real_letters_signed_as_women_come_go_in_batches(office: Office) -> None:
    """What the log of liaison.db says of four of them: three that may be in any order, then the last."""
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women = [record(worker, told(number)) for number in range(4)]
    letters_as_they_come(worker, keeper, women)
    real, officer = records_of(worker, women), office.sign_in("liaison")
    assert set(orders(officer)["audit order"]) == set(real[:3])
    release.send_now(keeper)
    found = orders(officer)["audit order"]
    assert (set(found[:3]), found[3:]) == (set(real[:3]), real[3:])


def test_real_letters_delivered_at_once_give_every_woman_away(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "BATCH_OF", 1)
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women = [record(worker, told(number)) for number in range(4)]
    letters_as_they_come(worker, keeper, women)
    assert orders(office.sign_in("liaison"))["audit order"] == records_of(worker, women)


def test_no_id_or_code_of_hers_is_in_the_files_of_others(office: Office) -> None:
    """The two files are searched, opened, for every id and code that identity.db knows her by."""
    worker, women, _ = play(office)
    hers: list[bytes] = list(women)
    cursor = worker.identity.database.reader()
    for table in ("letter_draft", "consent_act", "case_link", "card", "case_file", "task"):
        hers += [bytes(row[0]) for row in cursor.execute(f"SELECT record_id FROM {table}").fetchall()]
    for store in (worker.liaison, worker.accounts_store):
        whole = everything_in(store)
        assert len(whole) > 1000
        assert not [secret_id.hex() for secret_id in hers if secret_id in whole or secret_id.hex().encode() in whole]
    from tests.attacks.test_liaison_plaintext import plaintexts  # noqa: PLC0415

    codes = [letters.preview(worker, row[0]).case_code for row in drafts(worker)]
    texts = b"\n".join(plain for _, plain in plaintexts(worker)).decode("utf-8", "replace")
    assert not [code for code in codes if code in texts]
    assert len(set(codes)) == WOMEN


def released_to_police(worker: SignedIn, women: list[bytes]) -> None:
    """Each woman's link and record as a release leaves them, the records in an order that says nothing."""
    made = [(case_id, CaseLink(POLICE, secrets.token_bytes(16), f"R{secrets.token_hex(4)}")) for case_id in women]
    with worker.identity.begin() as work:
        for case_id, link in made:
            worker.identity.put(work, "case_link", secrets.token_bytes(16), case_id, link, verb="link")
        work.commit()
    with worker.liaison.begin() as work:
        for _, link in shuffled(made):
            row = MaskedRecord(
                link.reference, POLICE, (), (), Urgency.THREE_DAYS, RecordStatus.ACTIVE, date(2026, 6, 2)
            )
            worker.liaison.put(work, "masked_record", link.record_id, link.record_id, row, verb="release")
        work.commit()


def erased_in_one_act(office: Office) -> tuple[list[bytes], Orders]:
    """All women of a day erased together; the records in their order, and every order the files can put them in now."""
    worker = office.sign_in("intake")
    women = sessions_of_a_day(worker)
    released_to_police(worker, women)
    real = records_of(worker, women)
    for case_id in women:
        close_file(worker, case_id)
    office.clock.moment += timedelta(days=800)
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 24)
    due = [file.case_id for file in retention.due_files(keeper) if file.case_id in women]
    erasure.erase_due(keeper, sorted(due, key=women.index), typed=str(WOMEN))
    officer = office.sign_in("liaison")
    stones = [bytes(row[0]) for row in officer.accounts.database.reader().execute("SELECT subject_id FROM tombstone")]
    hers = [subject_id for subject_id in stones if subject_id in women]
    records = [subject_id for subject_id in stones if subject_id in real]
    about = "SELECT record_id FROM audit WHERE tbl = 'masked_record' AND length(hash) {} 0 ORDER BY n"
    cursor, written = officer.liaison.database.reader(), officer.liaison.audit.views(limit=100_000)
    found = {
        way: [bytes(row[0]) for row in cursor.execute(about.format(sign))]
        for way, sign in (("block", ">"), ("erase", "="))
    }
    return real, {
        "tombstones side by side": [records[hers.index(case_id)] for case_id in women],
        "tombstone row order": records,
        "order of blocking": [there for there in found["block"] if there in real][-WOMEN:],
        "order of erasing": [there for there in found["erase"] if there in real],
        "log of erasing": list(
            dict.fromkeys(v.record_id for v in written if v.verb == "erase" and v.record_id in real)
        ),
    }


def test_erasing_tells_no_more_than_that_they_went_on_one_day(office: Office) -> None:
    real, ways = erased_in_one_act(office)
    hits = {way: hits_in(real, guess) for way, guess in ways.items()}
    assert max(hits.values()) < CHANCE, hits
    assert {len(guess) for guess in ways.values()} == {WOMEN}


def test_erasing_in_order_would_give_every_woman_away(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (erasure, shredding):
        monkeypatch.setattr(module, "shuffled", list)
    real, ways = erased_in_one_act(office)
    assert hits_in(real, ways["order of erasing"]) == hits_in(real, ways["order of blocking"]) == WOMEN


def everything_in(store: SealedStore) -> bytes:
    """Every value of every table of an opened file."""
    cursor = store.database.reader()
    tables = [row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    rows = [row for table in tables for row in cursor.execute(f"SELECT * FROM {table}").fetchall()]
    return b"\n".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


def drafts(worker: SignedIn) -> list[tuple[bytes]]:
    rows = worker.identity.database.reader().execute("SELECT record_id FROM letter_draft").fetchall()
    return [(bytes(row[0]),) for row in rows]


def in_order() -> Iterator[bytes]:
    for number in itertools.count(1):
        yield number.to_bytes(16, "big")


@pytest.mark.parametrize("way", ["record id", "row order", "audit order"])
def test_ids_in_order_would_give_every_woman_away(office: Office, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    """The same attack against a program that counts instead of drawing: it must win, or it proves nothing above."""
    numbers = in_order()
    real = secrets.token_bytes

    def counted(size: int = 32) -> bytes:
        return next(numbers) if size == 16 else real(size)

    monkeypatch.setattr(secrets, "token_bytes", counted)
    monkeypatch.setattr(drafting, "id_of", lambda _case_id, salt: salt)
    monkeypatch.setattr(domain_release, "belongs", lambda *_: True)
    monkeypatch.setattr(outbox, "shuffled", list)
    worker, women, ways = play(office)
    assert right_pairs(worker, women, ways[way]) == WOMEN
