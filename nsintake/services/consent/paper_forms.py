"""The paper a consent stands on: a form that was printed here, for that office, and that was used for nothing before.
No window may call it.

Printing and using a form are lines of the log, by its code alone; which woman it was used for stands in her file only.
A form the log does not know (it was printed before a backup that was brought back) counts if somebody who holds it says
so, and that is written down too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from nsintake.domain.codes import read_code
from nsintake.domain.consent import Given, GivenHow, Said
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.services.session import Session
from nsintake.store.audit_lines import AuditView
from nsintake.store.unit_of_work import UnitOfWork

PRINTED, USED = "print_form", "use_form"


def take_form(session: Session, work: UnitOfWork, said: Sequence[Said], given: Given) -> Given:
    """Use up the form of a consent on paper within the transaction that writes the acts; its code as it is written.

    What was not given on paper stays as it is. Raises UserFault for the field ``mark``: ``code_unreadable``,
    ``form_used``, ``form_of_one_office``, ``form_of_another_office``, ``form_not_printed`` where nobody vouches for it;
    for ``day``: ``form_not_printed_yet``.
    """
    if given.how is not GivenHow.PAPER_IN_CABINET:
        return given
    code = read_code(to_ascii_digits(given.mark))
    if code is None:
        raise UserFault("code_unreadable", field="mark")
    lines = [one for one in session.identity.audit.told(frozenset({PRINTED, USED})) if one.details.get("form") == code]
    if any(one.verb == USED for one in lines):
        raise UserFault("form_used", field="mark")
    if len({one.recipient_id for one in said}) > 1:
        raise UserFault("form_of_one_office", field="mark")
    printed = next((one for one in lines if one.verb == PRINTED), None)
    if printed is not None:
        _fits(session, printed, said, given)
    elif not given.vouched:
        raise UserFault("form_not_printed", field="mark")
    details = {"form": code} if printed is not None else {"form": code, "not_in_log": "yes"}
    session.identity.audit.append(work, USED, details=details)
    return replace(given, mark=code)


def _fits(session: Session, printed: AuditView, said: Sequence[Said], given: Given) -> None:
    office = printed.details.get("office")
    if office and any(one.recipient_id != office for one in said):
        raise UserFault("form_of_another_office", field="mark")
    if given.day_of(session.today()) < date.fromisoformat(printed.day):
        raise UserFault("form_not_printed_yet", field="day")
