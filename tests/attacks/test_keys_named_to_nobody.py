"""An officer writes, in place of a data key in liaison.db, one that is named to nobody, as only women's keys in
identity.db are. It is damage like any other: what protects a woman is done, and copies that are out are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.roster import KEEPERS
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.liaison import shredding
from nsintake.store.wraps import AUDIT, OUTBOX
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import (
    freeze,
    letter_ids,
    narrow,
    print_all,
    tried,
    withdraw,
)
from tests.services.ladder import Office

Act = Callable[[SignedIn, Office], object]
TO_NOBODY = b"\x02" + tlv("restricted", "", b"nothing", KEEPERS, b"nothing")


def named_to_nobody(signed_in: SignedIn, subject: bytes) -> Callable[[], None]:
    reader, text = signed_in.liaison.database.reader(), "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    ((wrap,),) = reader.execute("SELECT wrap FROM dek WHERE subject_id = ?", (subject,)).fetchall()
    reader.execute(text, (TO_NOBODY, subject))

    def mend() -> None:
        reader.execute(text, (wrap, subject))

    return mend


@pytest.mark.parametrize("whose", ["record", "log", "prints"])
@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_a_key_that_is_named_to_nobody_keeps_nothing_in_print(handed: Office, act: Act, whose: str) -> None:
    officer, worker = handed.sign_in("liaison"), handed.sign_in("intake")
    letters = letter_ids(officer, handed)
    apart = disclosures_subject(handed.record_id())
    subject = {"record": handed.record_id(), "log": AUDIT, "prints": apart}[whose]
    mend = named_to_nobody(handed.sign_in("liaison"), subject)
    said = tried(act, worker, handed)
    mend()
    assert "printed" not in print_all(officer, letters), said
    assert "printed" not in print_all(handed.sign_in("liaison"), letters), said
    asked = [row.value for row in worker.liaison.sound("task", Task).records if row.value.kind is TaskKind.RECALL]
    assert whose != "prints" or said == "stopped_damaged"
    assert act is not withdraw or asked or said


@pytest.mark.parametrize("of_file", [AUDIT, OUTBOX])
def test_a_key_of_the_file_itself_is_restricted_nowhere(released: Office, of_file: bytes) -> None:
    deks = released.sign_in("intake").identity.deks
    with pytest.raises(OpenError):
        deks.opened(of_file, deks.epoch, TO_NOBODY)
    with pytest.raises(Refused, match="file_restricted"):
        deks.opened(released.case_id(), deks.epoch, TO_NOBODY)


@pytest.mark.parametrize("at", ["task", "disclosure", "released_letter"])
def test_a_row_that_nobody_stated_keeps_nothing_from_being_shredded(handed: Office, at: str) -> None:
    record_id, text = handed.record_id(), f"INSERT INTO {at} VALUES (?, ?, 1, 1, 1, ?)"
    withdraw(handed.sign_in("intake"), handed)
    hands = handed.sign_in("liaison").liaison.database.reader()
    for at_id, subject in ((b"j" * 16, record_id), (b"k" * 16, disclosures_subject(record_id))):
        hands.execute(text, (at_id, subject, b"junk"))
    handed.close()
    handed.clock.moment += timedelta(days=9)
    keeper = handed.sign_in("keeper")
    assert shredding.shred_due(keeper) == 1
    left = keeper.liaison.database.reader().execute(
        "SELECT count(*) FROM released_letter WHERE subject_id = ?", (record_id,)
    )
    assert left.fetchone() == (0,)


@pytest.mark.parametrize(
    ("login", "file", "how"),
    [
        ("liaison", "liaison.db", "UPDATE audit SET day = '2020-02-02' WHERE n = ?"),
        ("liaison", "liaison.db", "DELETE FROM audit WHERE n >= ?"),
        ("administrator", "accounts.db", "UPDATE audit SET day = '2020-02-02' WHERE n = ?"),
    ],
)
def test_one_that_is_named_to_somebody_keeps_no_keeper_from_settling(
    released: Office, login: str, file: str, how: str
) -> None:
    """Something is missing in the log besides. Before: it was taken for the key of a file or a session, of which that
    file knows nothing, and nothing could be settled there any more.
    """
    released.sign_in("keeper")
    hands = own_program(released.sign_in(login))
    (store,) = (store for store in hands.stores if store.name == file)
    reader, last = store.database.reader(), store.audit.head().number
    wrap = b"\x02" + tlv("restricted", "", b"nothing", hands.uid, b"nothing")
    reader.execute("INSERT INTO dek VALUES (?, ?, ?)", (b"n" * 16, store.deks.epoch, wrap))
    assert reader.execute(how, (last - 1,)).rowcount
    released.close()
    for _ in range(2):
        keeper = released.sign_in("keeper")
        audit.look_through(keeper)
        if keeper.unsound:
            audit.settle(keeper, file, "Somebody wrote there.")
        released.close()
    worker = released.sign_in("intake")
    audit.look_through(worker)
    assert not worker.unsound
