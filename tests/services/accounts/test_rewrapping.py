"""After a new password each keeper gives what she can of the restricted files, once."""

from __future__ import annotations

import pytest

from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.store import audit_lookups
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lookups import breaks
from tests.attacks.test_a_word_said_before import opens
from tests.attacks.test_let_in_again import new_password
from tests.attacks.test_shut_to_a_keeper import SECOND, two_keepers  # noqa: F401 - a fixture
from tests.services.colleagues import uid_of
from tests.services.ladder import Office, answers


@pytest.mark.usefixtures("cheap_keys")
def test_a_keeper_who_did_hers_looks_through_the_log_no_more(
    two_keepers: Office,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The rest waits for a keeper to whom the file is open, maybe for weeks. Before: at each of her sign-ins."""
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    new_password(office, "intake", "keeper")
    looked = list[str]()

    def heard(chain: AuditChain, *, above: int) -> tuple[int, ...]:
        looked.append(chain.name)
        return breaks(chain, above=above)

    monkeypatch.setattr(audit_lookups, "breaks", heard)
    for _ in range(2):
        office.sign_in("keeper")
    assert looked == []
    assert not opens(office.sign_in("intake"), case_id)
    office.sign_in(SECOND)
    assert looked == ["identity.db"]
    assert opens(office.sign_in("intake"), case_id)
