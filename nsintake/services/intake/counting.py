"""Numbers that name nobody: how many came in a month and stopped before anything was recorded."""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.days import month_of
from nsintake.domain.figures import FIGURES, MonthFigures, month_id
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.store.unit_of_work import UnitOfWork


@requires(Permission.RUN_INTAKE)
def one_more_stopped(signed_in: SignedIn, work: UnitOfWork) -> None:
    """A woman came and stopped, and agreed that this much is counted; within this transaction on identity.db."""
    month = month_of(signed_in.today())
    record_id = month_id(month)
    before = signed_in.identity.find("figure", record_id, MonthFigures) or MonthFigures(month)
    signed_in.identity.put(
        work, "figure", record_id, FIGURES, replace(before, stopped=before.stopped + 1), verb="count"
    )


@requires(Permission.RUN_INTAKE)
def count_visit(signed_in: SignedIn) -> None:
    """As ``one_more_stopped``, in a transaction of its own: nothing of hers was ever kept."""
    with signed_in.identity.begin(routine=True) as work:
        one_more_stopped(signed_in, work)
        work.commit()
