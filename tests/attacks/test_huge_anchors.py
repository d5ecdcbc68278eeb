"""A modified process of the same account of the computer writes into what that account remembers."""

from __future__ import annotations

import pytest

from nsintake import paths
from nsintake.services.audit import audit
from nsintake.store.anchors import Anchor, IntegrityFinding
from tests.attacks.test_rollback import seen
from tests.services.ladder import Office

HUGE = 10**18 - 1


def remembered(office: Office, text: str) -> None:
    signed_in = office.sign_in("liaison")
    org = signed_in.ring.org
    office.close()
    path = paths.state_folder() / f"anchors-{org}"
    path.write_text(path.read_text() + text + "\n")


LINES = {
    "anchor": lambda file, line: Anchor(file, line, 1, b"\1" * 32).text(),
    "found": lambda file, line: IntegrityFinding(file, "broken", line, 1).text(),
}


@pytest.mark.parametrize("what", LINES)
@pytest.mark.parametrize("line", [HUGE, 2**40])
@pytest.mark.parametrize("file", ["identity.db"])
def test_a_keeper_settles_whatever_line_is_remembered(released: Office, file: str, line: int, what: str) -> None:
    remembered(released, LINES[what](file, line))
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper)
    audit.settle(keeper, file, "Somebody wrote into it.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == []


def test_settled_once_more(released: Office) -> None:
    """The line itself is used up: the next loss cannot be settled by anybody, on any computer."""
    remembered(released, LINES["anchor"]("identity.db", 2**40 - 1))
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody wrote into it.")
    released.close()
    worker = released.sign_in("intake")
    with worker.identity.begin() as work:
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = 2")
        work.commit()
    released.close()
    keeper = released.sign_in("keeper")
    assert [verified.sound for verified in audit.verify_now(keeper)] == [True, True, False]
    audit.settle(keeper, "identity.db", "Somebody wrote into it.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.verify_now(keeper)
    assert seen(keeper) == []
