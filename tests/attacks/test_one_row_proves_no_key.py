"""A colleague whom she did not accept exchanges the woman's key for one of her own, and lays one row that it opens:
a session that signs in then seals nothing under it.
"""

from __future__ import annotations

import contextlib
import secrets

from nsintake.crypto.envelope import pad
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import NsintakeError
from nsintake.services.consent import consents, freezing
from nsintake.services.intake import intake
from nsintake.store.codec import encode, schema_of
from nsintake.store.rows import Row
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from tests.attacks.test_wraps_changed import bend
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, answers

WHY = "Her brother came with her and answered for her"


def test_one_row_of_the_colleagues_own_proves_no_key(staffed: Office) -> None:  # noqa: F811
    worker = staffed.sign_in("intake")
    said = {key: one for key, one in answers(must_not_see="yes").items() if not key.startswith(("share.", "seen."))}
    hers = intake.close_session(worker, intake.consent_to_record(worker, said), said)
    colleague = staffed.sign_in(COLLEAGUE)
    store = colleague.identity
    wrap, dek = store.deks.make(hers, [worker.uid, colleague.uid])
    bend(colleague, hers, wrap)
    value, record_id = Task(TaskKind.SAFETY_CHECK, colleague.today(), ""), secrets.token_bytes(16)
    with store.begin() as work:
        row = Row(record_id, hers, schema_of(Task), store.deks.epoch, 1, b"")
        row = row._replace(body=dek.seal(pad(encode(value)), store._aad("task", row)))
        work.cursor.execute(statements(store.comp, "task").put, row)
        version, state = store._state("task", row)
        store.audit.append(work, "task", table="task", record_id=record_id, version=version, state=state)
        work.commit()
    staffed.close()
    fresh = staffed.sign_in("intake")
    for act in (lambda: freezing.freeze(fresh, hers, reason=WHY), lambda: consents.withdraw(fresh, hers, POLICE)):
        try:
            act()
        except NsintakeError as error:
            print("said", error.code)
    thief = staffed.sign_in(COLLEAGUE)
    dek = thief.identity.deks.opened(hers, thief.identity.deks.epoch, wrap)
    cursor, opened = thief.identity.database.reader(), []
    for table in SEALED[thief.identity.comp]:
        for found in cursor.execute(f"SELECT * FROM {table} WHERE subject_id = ?", (hers,)).fetchall():
            stored = Row(*found[:6])
            with contextlib.suppress(NsintakeError):
                plain = dek.open(stored.body, thief.identity._aad(table, stored))
                if bytes(stored.record_id) != record_id:
                    opened.append((table, plain))
    print(opened)
    assert opened == []
