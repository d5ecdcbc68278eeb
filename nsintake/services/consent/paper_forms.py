"""The paper a consent stands on: a form that was printed here, for that office, and that was used for nothing before.
No window may call it.

Printing and using a form are lines of the log, by its code alone; which woman it was used for stands in her file only.
A form the log does not know (it was printed before a backup that was brought back) counts if somebody who holds it says
so, and that is written down too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from nsintake.domain.codes import read_code
from nsintake.domain.consent import Given, GivenHow, Said
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.records.session import Session
from nsintake.store.audit_lines import AuditView
from nsintake.store.audit_lookups import told
from nsintake.store.unit_of_work import UnitOfWork

PRINTED, USED = "print_form", "use_form"


def take_forms(session: Session, work: UnitOfWork, said: Sequence[Said], given: Given) -> dict[str, str]:
    """Use up the form of each office within the transaction that writes the acts; their codes as they are written.

    Empty for what was not given on paper. Raises UserFault for the field ``mark.RECIPIENT``: ``mark_missing``,
    ``code_unreadable``, ``form_used``, ``form_of_one_office``, ``form_of_another_office``, ``form_not_printed`` where
    nobody vouches for it; for ``day``: ``form_not_printed_yet``.
    """
    if given.how is not GivenHow.PAPER_IN_CABINET:
        return {}
    lines = told(session.identity.audit, frozenset({PRINTED, USED}))
    taken = dict[str, str]()
    for one in said:
        code = _code(one)
        if code in taken.values():
            raise _fault("form_of_one_office", one)
        known = _printed(lines, code, one)
        if known is not None:
            _fits(session, known, one, given)
        details = {"form": code} if known is not None else {"form": code, "not_in_log": "yes"}
        session.identity.audit.append(work, USED, details=details, day_only=True)
        taken[one.recipient_id] = code
    return taken


def _fault(code: str, one: Said) -> UserFault:
    return UserFault(code, field=f"mark.{one.recipient_id}")


def _code(one: Said) -> str:
    if not one.form.strip():
        raise _fault("mark_missing", one)
    code = read_code(to_ascii_digits(one.form))
    if code is None:
        raise _fault("code_unreadable", one)
    return code


def _printed(lines: Iterable[AuditView], code: str, one: Said) -> AuditView | None:
    """The line that says that it was printed; None where somebody vouches for it."""
    own = [line for line in lines if line.details.get("form") == code]
    if any(line.verb == USED for line in own):
        raise _fault("form_used", one)
    printed = next((line for line in own if line.verb == PRINTED), None)
    if printed is None and not one.vouched:
        raise _fault("form_not_printed", one)
    return printed


def _fits(session: Session, printed: AuditView, one: Said, given: Given) -> None:
    if printed.details.get("office") not in {"", one.recipient_id}:
        raise _fault("form_of_another_office", one)
    if (given.day or session.today()) < date.fromisoformat(printed.day):
        raise UserFault("form_not_printed_yet", field="day")
