"""A record was made since the backup, and of its prints nothing is out: nobody is told of damage after the restore, and
everything on Today can be dealt with.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.domain.contact import ContactWay, ContactWith
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import contacts, disclosures, handing, liaison, shredding
from nsintake.services.liaison.contacts import NewContact
from tests.services.backup.test_recovery import back_up, restored
from tests.services.ladder import POLICE, Office, read_and_sign

pytestmark = pytest.mark.usefixtures("cheap_keys")


def released(office: Office) -> tuple[bytes, bytes]:
    """The letter is signed and sent; its record and the Arabic paper."""
    signed = read_and_sign(office.sign_in("keeper"), office.draft_id())
    officer = office.sign_in("liaison")
    cards = liaison.open_record(officer, signed.record_id).letters
    return signed.record_id, next(card.letter_id for card in cards if card.lang.value == "ar")


def nothing_came_out(office: Office) -> None:
    _, paper = released(office)
    officer = office.sign_in("liaison")
    print_id, _ = disclosures.record_print(officer, paper, copies=2)
    disclosures.count_pages(officer, print_id, pages_out=0, handed_to="liaison officer")


def came_back(office: Office) -> None:
    _, paper = released(office)
    officer = office.sign_in("liaison")
    print_id, shown = disclosures.record_print(officer, paper, copies=1)
    disclosures.count_pages(officer, print_id, pages_out=shown.pages, handed_to="liaison officer")
    handing.hand_over(officer, print_id, copies=1, to="duty officer")
    withdrawing.withdraw(office.sign_in("intake"), office.case_id(), POLICE)
    disclosures.close_recall(officer, print_id)


def only_said(office: Office) -> None:
    record_id, _ = released(office)
    said = NewContact(ContactWay.CALL, ContactWith.HEAD, (), "They will read it.")
    contacts.write_contact(office.sign_in("liaison"), record_id, said)


@pytest.mark.parametrize("since", [nothing_came_out, came_back, only_said])
def test_nobody_is_told_of_damage_and_all_that_is_asked_can_be_dealt_with(
    heard: Office, stick: Path, since: Callable[[Office], None]
) -> None:
    path = back_up(heard, stick)
    since(heard)
    heard.close()
    restored(heard, path)
    for _ in range(2):  # the first session of intake staff takes away what nothing is left of
        for login in ("keeper", "liaison", "intake", "keeper"):
            signed_in = heard.sign_in(login)
            shredding.shred_due(signed_in)
            audit.look_through(signed_in)
            assert signed_in.unsound == (), login
            for task in today.today(signed_in).due:
                if task.page == "record":
                    liaison.open_record(signed_in, task.target)
            heard.close()
