"""A colleague destroys the key under which identity.db keeps what was noted of a file shut to her. The note does not
open then; whoever works for the woman hears of it, a keeper settles it, and nothing of hers goes.
"""

from __future__ import annotations

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import liaison
from nsintake.store.wraps import OUTBOX
from tests.attacks.test_after_settling import printed
from tests.attacks.test_notes_about_a_shut_file import shut  # noqa: F401 - a fixture
from tests.services.colleagues import COLLEAGUE
from tests.services.ladder import Office, heard_letter, read_and_sign


def kinds(signed_in: SignedIn) -> list[tuple[str, str]]:
    audit.look_through(signed_in)
    return [(finding.file, finding.kind) for finding in signed_in.unsound]


def goes(office: Office) -> bool:
    """Whether a new letter goes by what her file says."""
    try:
        read_and_sign(office.sign_in("keeper"), heard_letter(office.sign_in("intake"), office.case_id()))
    except NsintakeError:
        return False
    return True


def test_what_was_noted_is_missed_where_its_key_is_gone(shut: Office) -> None:  # noqa: F811
    colleague = shut.sign_in(COLLEAGUE)
    reference = liaison.open_record(colleague, shut.record_id()).row.reference
    withdrawing.block_by_reference(colleague, reference)
    assert colleague.outbox.notes()
    shut.close()
    hands = shut.sign_in(COLLEAGUE).identity.database.reader()
    assert hands.execute("DELETE FROM dek WHERE subject_id = ?", (OUTBOX,)).rowcount == 1
    shut.close()
    for login in ("intake", "keeper"):
        assert kinds(shut.sign_in(login)) == [("identity.db", "stray")]
    assert not goes(shut)
    keeper = shut.sign_in("keeper")
    audit.settle(keeper, "identity.db", "Somebody destroyed a key.")
    assert kinds(keeper) == []
    shut.close()
    assert not goes(shut)
    officer = shut.sign_in("liaison")
    assert officer.liaison.get("masked_record", shut.record_id(), MaskedRecord).status is RecordStatus.WITHDRAWN
    assert not printed(officer)
