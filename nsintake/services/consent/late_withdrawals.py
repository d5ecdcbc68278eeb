"""Meetings, letters and copies that could not be seen when she took her consent back are dealt with later; so is a
record of which somebody took away that she did.
"""

from __future__ import annotations

from collections.abc import Callable

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, is_ended, links_of
from nsintake.records.past_damage import Steps
from nsintake.records.record_leads import files_by_lead
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import merging, named_back
from nsintake.services.consent.blocking import block
from nsintake.services.consent.freezing import freeze_again
from nsintake.services.liaison import calling_off, recall_notices
from nsintake.store.order import shuffled
from nsintake.store.rows import Record


@requires(Permission.RECORD_CONSENT)
def finish_withdrawals(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Once behind the pages of each session; ``stop`` says that it ends. Notices are made last, and while no file is
    unsound. Raises OpenError, once all is done that can be, where something could not be.
    """
    steps = Steps()
    for part in (
        _stop_again,
        calling_off.call_off_forgotten,
        merging.call_off_in_joined,
        named_back.ask_for_forgotten,
    ):
        with steps.step():
            part(signed_in, stop=stop)
    if not signed_in.unsound:
        with steps.step():
            recall_notices.renew_all(signed_in, stop=stop)
    if not steps.whole:
        raise OpenError


def _stop_again(signed_in: SignedIn, *, stop: Callable[[], bool]) -> None:
    """Of records that wait to be confirmed since something was lost: those that she took back, and those of a file that
    is frozen, as her file has it. Whoever cut off the end of the other log took away with it that her copies are asked
    for and what is called off.
    """
    rows = signed_in.liaison.sound("masked_record", MaskedRecord).records
    waiting = [row for row in rows if row.value.unconfirmed_since is not None and not row.value.ended]
    files, steps = files_by_lead(signed_in) if waiting else {}, Steps()
    for row in shuffled(waiting):
        for case_id in () if stop() else files.get(row.record_id, ()):
            with steps.step():
                _stop_by_her_file(signed_in, case_id, row)
    if not steps.whole:
        raise OpenError


def _stop_by_her_file(signed_in: SignedIn, case_id: bytes, row: Record[MaskedRecord]) -> None:
    hers = [link for link in links_of(signed_in, case_id) if link.record_id == row.record_id]
    ended = [link for link in hers if is_ended(acts_of(signed_in, case_id), link)]
    if ended:
        block(signed_in, ended[0], case_id=case_id)
    elif row.value.status is RecordStatus.ACTIVE:
        freeze_again(signed_in, case_id, hers)
