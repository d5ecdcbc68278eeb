"""A liaison officer writes a day of another year beside a print: copies of a record that the backup does not know are
asked for at once after a restore.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from nsintake.domain.liaison import Disclosure
from nsintake.domain.task import TaskKind
from nsintake.services.day import today
from nsintake.services.liaison import disclosures, liaison
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import CARE, Office, heard_letter, read_and_sign

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_copies_of_a_record_made_since_the_backup_are_asked_for_at_once(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    draft_id = heard_letter(released.sign_in("intake"), released.case_id(), CARE)
    read_and_sign(released.sign_in("keeper"), draft_id)
    officer = released.sign_in("liaison")
    (row,) = [row for row in liaison.list_records(officer) if row.record_id != released.record_id()]
    letter = liaison.open_record(officer, row.record_id).letters[0]
    print_id, _ = disclosures.record_print(officer, letter.letter_id, copies=1)
    disclosures.count_pages(officer, print_id, pages_out=letter.pages, handed_to="the desk")
    printed = officer.liaison.record("disclosure", print_id, Disclosure)
    with officer.liaison.begin() as work:
        far = replace(printed.value, day=date(9000, 1, 1))
        officer.liaison.put(work, "disclosure", print_id, printed.subject_id, far, verb="disclose")
        work.commit()
    released.close()
    restore(released, path)
    worker, kinds = released.sign_in("intake"), {TaskKind.RECALL, TaskKind.DESTROY_COPIES}
    asked = [task.due for task in today.today(worker).due if task.kind in kinds]
    assert asked
    assert all(due <= worker.today() for due in asked)
