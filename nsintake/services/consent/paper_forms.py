"""The paper a consent is on: a form that was printed here, for that office, and that was used for nothing before.
No window may call it.

Printing and using a form are lines of the log, by its code alone; which woman it was used for is in her file only. A
form that the log does not know (a backup was restored since it was printed) counts if somebody who has it in the hand
says so. That is written down too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from nsintake.domain.codes import read_code
from nsintake.domain.consent import Given, GivenHow, Said
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lines import AuditView
from nsintake.store.audit_lookups import told
from nsintake.store.unit_of_work import UnitOfWork

PRINTED, USED = "print_form", "use_form"


def take_forms(signed_in: SignedIn, work: UnitOfWork, said: Sequence[Said], given: Given) -> dict[str, str]:
    """Use up the form of each office within the transaction that writes the acts; their codes as they are written.

    Empty for what was not given on paper. Raises UserFault for the field ``mark.RECIPIENT``: ``mark_missing``,
    ``code_unreadable``, ``form_used``, ``form_of_one_office``, ``form_of_another_office``, ``form_not_printed`` where
    nobody says that it is ours; for ``day``: ``form_not_printed_yet``.
    """
    if given.how is not GivenHow.PAPER_IN_CABINET:
        return {}
    lines = told(signed_in.identity.audit, frozenset({PRINTED, USED}))
    taken = dict[str, str]()
    for answer in said:
        code = _code(answer)
        if code in taken.values():
            raise _fault("form_of_one_office", answer)
        known = _printed(lines, code, answer)
        if known is not None:
            _fits(signed_in, known, answer, given)
        details = {"form": code} if known is not None else {"form": code, "not_in_log": "yes"}
        signed_in.identity.audit.append(work, USED, details=details, day_only=True)
        taken[answer.recipient_id] = code
    return taken


def _fault(code: str, said: Said) -> UserFault:
    return UserFault(code, field=f"mark.{said.recipient_id}")


def _code(said: Said) -> str:
    if not said.form.strip():
        raise _fault("mark_missing", said)
    code = read_code(to_ascii_digits(said.form))
    if code is None:
        raise _fault("code_unreadable", said)
    return code


def _printed(lines: Iterable[AuditView], code: str, said: Said) -> AuditView | None:
    """The line that says that it was printed; None where somebody vouches for it."""
    own = [line for line in lines if line.details.get("form") == code]
    if any(line.verb == USED for line in own):
        raise _fault("form_used", said)
    printed = next((line for line in own if line.verb == PRINTED), None)
    if printed is None and not said.vouched:
        raise _fault("form_not_printed", said)
    return printed


def _fits(signed_in: SignedIn, printed: AuditView, said: Said, given: Given) -> None:
    if printed.details.get("office") not in {"", said.recipient_id}:
        raise _fault("form_of_another_office", said)
    if (given.day or signed_in.today()) < date.fromisoformat(printed.day):
        raise UserFault("form_not_printed_yet", field="day")
