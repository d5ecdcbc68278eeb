"""A woman's file shut to a keeper is not lost to those she accepts: after a new password, when she wants a keeper back,
and at a restore.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.case import HandOver
from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskStatus
from nsintake.errors import NsintakeError
from nsintake.services.accounts import accounts, people
from nsintake.services.audit import audit
from nsintake.services.backup import backups, recovery
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from tests.attacks.test_restricted_files import CANARY
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.attacks.test_shut_to_a_keeper import SECOND, opens, readers, two_keepers  # noqa: F401 - a fixture
from tests.services.colleagues import COLLEAGUE, uid_of
from tests.services.ladder import Office, answers


def test_a_keeper_she_wants_back_is_let_in(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    both = [uid_of(worker, "keeper"), uid_of(worker, SECOND)]
    restriction.change_access(worker, case_id, (), shut_to=both)
    restriction.change_access(worker, case_id, (), shut_to=both[:1])
    office.close()
    assert readers(office, case_id) == {"intake", SECOND}


def test_a_colleague_shuts_no_worker_out_with_the_keepers(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    case_id = record(office.sign_in("intake"), answers(names=CANARY))
    office.close()
    colleague = office.sign_in(COLLEAGUE)
    both = [uid_of(colleague, "keeper"), uid_of(colleague, SECOND)]
    with contextlib.suppress(NsintakeError):
        restriction.change_access(colleague, case_id, (), shut_to=both)
    office.close()
    assert opens(office, "intake", case_id)


def new_password(office: Office, login: str, by: str) -> None:
    admin, password = office.sign_in("administrator"), "seven green lanterns on the roof"
    uid = uid_of(admin, login)
    accounts.reset_password(admin, uid)
    accounts.enrol(
        admin,
        uid,
        password=password,
        password_again=password,
        keeper_login=by,
        keeper_password=office.passwords()[by],
        params=FLOOR,
    )
    office.close()
    path = office.data / "practice.json"
    notes = json.loads(path.read_text("utf-8"))
    notes["accounts"].append({"login": login, "display": login, "role": Role.INTAKE.value, "password": password})
    path.write_text(json.dumps(notes, ensure_ascii=False), "utf-8")


def test_with_a_new_password_her_worker_gets_the_file_from_the_keeper_who_opens_it(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    new_password(office, "intake", "keeper")
    office.sign_in(SECOND)
    office.close()
    assert readers(office, case_id) == {"intake", SECOND}


def test_where_no_keeper_opens_it_somebody_on_the_file_lets_her_in_again(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    both = [uid_of(worker, "keeper"), uid_of(worker, SECOND)]
    on_it = [uid_of(worker, COLLEAGUE)]
    restriction.change_access(worker, case_id, on_it, shut_to=both)
    office.close()
    new_password(office, "intake", "keeper")
    assert readers(office, case_id) == {COLLEAGUE}
    restriction.change_access(office.sign_in(COLLEAGUE), case_id, on_it, shut_to=both)
    office.close()
    assert readers(office, case_id) == {"intake", COLLEAGUE}


def restored(office: Office, login: str, path: Path) -> str:
    despite: frozenset[str] = frozenset()
    for _ in range(4):
        try:
            recovery.restore(office.sign_in(login), path, despite=despite)
            return ""
        except NsintakeError as asked:
            office.close()
            if asked.code in despite:
                return asked.code
            despite |= {asked.code}
        finally:
            office.close()
    return "asked"


def test_a_restore_opens_it_to_nobody_who_was_shut_out_since(two_keepers: Office, stick: Path) -> None:  # noqa: F811
    """The keeper who recorded her handed her over, and she wants neither keeper afterwards."""
    office = two_keepers
    first = office.sign_in("keeper")
    case_id = record(first, answers(names=CANARY))
    path = stick / backups.back_up(first, stick).name
    restriction.hand_over(first, case_id, uid_of(first, "intake"), HandOver.LEAVES)
    office.close()
    worker = office.sign_in("intake")
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper"), uid_of(worker, SECOND)])
    office.close()
    assert readers(office, case_id) == {"intake"}
    restored(office, SECOND, path)
    assert readers(office, case_id) <= {"intake"}


@pytest.mark.parametrize("lacks", ["nothing", "its end", "its end, and a keeper settled that"])
def test_the_only_keeper_can_restore_although_she_is_shut_out(
    two_keepers: Office,  # noqa: F811
    stick: Path,
    lacks: str,
) -> None:
    """The worker of then is gone since; her colleague has the file. Before: where the station's log ``lacks`` its end,
    as after a power cut, no keeper could restore.
    """
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    path = stick / backups.back_up(worker, stick).name
    restriction.hand_over(worker, case_id, uid_of(worker, COLLEAGUE), HandOver.LEAVES)
    office.close()
    now = office.sign_in(COLLEAGUE)
    restriction.change_access(now, case_id, (), shut_to=[uid_of(now, "keeper"), uid_of(now, SECOND)])
    office.close()
    admin = office.sign_in("administrator")
    accounts.disable(admin, uid_of(admin, "intake"))
    keeper = office.sign_in("keeper")
    (gone,) = people.waits_for_signature(keeper)
    people.sign_change(keeper, gone)
    office.close()
    if lacks != "nothing":
        cut_off(office)
    if lacks.endswith("settled that"):
        assert settled_by(office, "keeper")
    assert restored(office, "keeper", path) == ""
    assert opens(office, COLLEAGUE, case_id)
    assert not opens(office, "keeper", case_id)


def cut_off(office: Office) -> None:
    """The newest entries of identity.db, which this computer remembers, are not there any more."""
    worker = office.sign_in(COLLEAGUE)
    last = worker.identity.audit.head().number
    record(worker, answers())
    office.close()
    office.sign_in("keeper").identity.database.reader().execute("DELETE FROM audit WHERE n > ?", (last,))
    office.close()


def test_after_that_restore_nobody_misses_what_was_done_in_it(two_keepers: Office, stick: Path) -> None:  # noqa: F811
    """The keeper who restores seals it again for its worker alone. Before: all others missed what lists pass over
    unopened, and no keeper could settle that.
    """
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY, deadline_today="yes"))
    for task_id, task in worker.identity.list("task", Task, subject=case_id):
        with worker.identity.begin() as work:
            worker.identity.put(work, "task", task_id, case_id, replace(task, status=TaskStatus.DONE), verb="task")
            work.commit()
    path = stick / backups.back_up(worker, stick).name
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper"), uid_of(worker, SECOND)])
    office.close()
    assert restored(office, "keeper", path) == ""
    for login in ("intake", COLLEAGUE, "keeper", SECOND):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        assert not signed_in.unsound, login
        office.close()
