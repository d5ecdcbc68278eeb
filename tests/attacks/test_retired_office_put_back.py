"""A keeper retires an office or signs another duty phone, and an administrator deletes that version: the one before
names the office, or the number, still. Nothing goes there by it.
"""

from __future__ import annotations

import pytest

from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang
from nsintake.services.consent import consenting, withdrawing
from nsintake.services.letters import letters, named, named_prints
from nsintake.services.wording import recipients, wording
from tests.attacks.test_office_off_the_list import Told, told  # noqa: F401 - a fixture
from tests.services.consent.test_consenting import said
from tests.services.ladder import heard_letter
from tests.services.refusals import refused


def delete_newest(told: Told, kind: str, version: int) -> None:  # noqa: F811
    with told.office.sign_in("administrator").accounts.database.begin() as work:
        keys = (f"content:{kind}:all", f"content:{kind}:all:{version}")
        work.cursor.execute("DELETE FROM setting WHERE key IN (?, ?)", keys)
        assert work.cursor.rowcount == 2
        work.commit()
    told.office.close()


@pytest.fixture
def put_back(told: Told) -> Told:  # noqa: F811
    keeper = told.office.sign_in("keeper")
    after = recipients.offices(keeper).after
    recipients.retire(keeper, told.recipient_id, retired=True, after=after)
    told.office.close()
    delete_newest(told, "recipients", after + 1)
    return told


def test_no_letter_that_names_her_prints_for_it(put_back: Told) -> None:
    worker = put_back.worker()
    assert named.preview(worker, put_back.named_id).why_not == "recipient_unknown"
    with refused("recipient_unknown"):
        named_prints.record_print(worker, put_back.named_id, Lang.AR, copies=1)


def test_nothing_new_is_written_to_it(put_back: Told) -> None:
    worker = put_back.worker()
    case_id = put_back.office.case(worker)
    more = said(Item.KIND, Item.DISTRICT, Item.PLATFORM, to=put_back.recipient_id)
    with refused("recipient_unknown"):
        consenting.record_acts(worker, case_id, [more], Given())
    with refused("recipient_unknown"):
        letters.begin_letter(worker, case_id, put_back.recipient_id)


def test_she_takes_it_back_and_every_copy_is_asked_for(put_back: Told) -> None:
    worker = put_back.worker()
    seen = withdrawing.withdraw(worker, put_back.office.case(worker), put_back.recipient_id)
    assert (seen.copies_out, seen.named_out) == (1, 1)
    assert named_prints.notices(worker, put_back.named_id)
    holder = worker.content.holder(put_back.recipient_id)
    assert holder.office.en, "the notice says to whom it goes"


def test_keepers_mend_it_by_signing_the_list_again(put_back: Told) -> None:
    keeper = put_back.office.sign_in("keeper")
    view = recipients.offices(keeper)
    assert view.text.state.refused
    recipients.retire(keeper, put_back.recipient_id, retired=True, after=view.after)
    put_back.office.close()
    assert put_back.worker().content.recipients
    assert put_back.reasons() == {""}, "papers that were released stay"


def test_a_phone_of_before_is_on_no_letter(told: Told) -> None:  # noqa: F811
    for after, number in enumerate(("0770 111 1111", "0770 222 2222")):
        wording.save(told.office.sign_in("keeper"), "duty_phone", "all", {"duty_phone": number}, after=after)
        told.office.close()
    assert told.worker().content.duty_phone == "0770 222 2222"
    told.office.close()
    delete_newest(told, "duty_phone", 2)
    worker = told.worker()
    assert worker.content.duty_phone == ""
    case_id = told.office.case(worker, "شیلان")
    consenting.record_acts(worker, case_id, [said(Item.KIND, Item.DISTRICT, to=told.recipient_id)], Given())
    with refused("duty_phone_missing"):
        heard_letter(worker, case_id, told.recipient_id)
