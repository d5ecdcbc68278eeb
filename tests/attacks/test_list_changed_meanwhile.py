"""A keeper takes an office off the list while others are signed in: in their sessions too no letter that names her
prints for it, and none is signed.
"""

from __future__ import annotations

from nsintake.domain.language import Lang
from nsintake.services.letters import named_prints
from nsintake.services.wording import recipients
from tests.attacks.test_office_off_the_list import Told, told  # noqa: F401 - a fixture
from tests.services.refusals import refused


def test_a_session_that_read_the_list_before_prints_no_letter_for_an_office_retired_since(
    told: Told,  # noqa: F811
) -> None:
    """Before: it went by the list of its beginning."""
    worker = told.worker()
    assert any(office.recipient_id == told.recipient_id for office in worker.content.recipients)
    keeper = told.office.sign_in("keeper")
    recipients.retire(keeper, told.recipient_id, retired=True, after=recipients.offices(keeper).after)
    with refused("recipient_unknown"):
        named_prints.record_print(worker, told.named_id, Lang.AR, copies=1)
