"""Back to the time of an older root: only along the records that led from it to the present one."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import UserKeys
from nsintake.crypto.root import Root
from tests.crypto.office import KEEPER, ORG
from tests.crypto.test_succession import own, succeeded, twice

SUBJECT = b"subject-00000001"


def present() -> UserKeys:
    """An intake worker's keys after two successions."""
    records = [succeeded().record, twice().record]
    return own().open_user("intake-1").under(records, twice().rotation.ring.root_pub)


def test_what_was_sealed_under_an_older_root_opens_again() -> None:
    wrap, dek = own().sign_in(KEEPER).new_dek(Compartment.IDENTITY, SUBJECT)
    now = twice().rotation.ring
    then = now.under_older_root(
        own().roster,
        own().grants_of(KEEPER),
        records=[succeeded().record, twice().record],
        old_root=own().root_pub,
        site_secret=own().site_secret,
    )
    assert (then.epoch, then.root_pub) == (1, own().root_pub)
    assert then.open_dek(Compartment.IDENTITY, SUBJECT, wrap).open(dek.seal(b"kept", b""), b"") == b"kept"
    assert now.root_pub != own().root_pub


def test_nobody_goes_back_to_a_root_that_no_record_leads_from() -> None:
    keys, records = present(), [succeeded().record, twice().record]
    assert keys.before(records, own().root_pub).root_pub == own().root_pub
    for some, root in ((records[1:], own().root_pub), (records, Root.generate().public_key), ([], own().root_pub)):
        with pytest.raises(OpenError):
            keys.before(some, root)


def test_whoever_has_no_root_has_no_older_one() -> None:
    xpriv, epriv = own().open_user("intake-1")._held()
    keys = UserKeys(ORG, "intake-1", xpriv=xpriv, epriv=epriv, root_pub=None)
    with pytest.raises(OpenError):
        keys.before([succeeded().record], own().root_pub)
