"""An intake worker states something in the place of a month's counters that does not open: women who came in that month
and agreed to be counted are erased all the same.
"""

from __future__ import annotations

import secrets

from nsintake.domain.case import CaseFile
from nsintake.domain.days import month_of
from nsintake.domain.figures import FIGURES, month_id
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import look, own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import erase
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office


def test_a_month_whose_counters_do_not_open_keeps_nobody_from_being_erased(released: Office) -> None:
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    consenting.set_counted(worker, case_id, counted=True)
    month = month_of(case_of(worker, case_id).opened)
    restriction.restrict(worker, case_id, [])
    released.close()
    hands = own_program(released.sign_in(COLLEAGUE))
    store, record_id = hands.identity, month_id(month)
    with store.begin() as work:
        store.deks.ensure(work, FIGURES)
        row = StoredRow(record_id, FIGURES, 1, store.deks.epoch, 1, secrets.token_bytes(600))
        SealedStore._write(store, work, "figure", row, verb="count", details=None)
        work.commit()
    released.close()
    if any(look(released).values()):
        settle_all(released)
    released.close()
    keeper = released.sign_in("keeper")
    try:
        erase(keeper, released)
        said = ""
    except NsintakeError as why:
        said = why.code
    assert released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is None, said
