"""Content put into accounts.db by hand: whoever has that file's key can write there, and nothing of it is used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.founding import found
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.signatures import ContentClaim, digest
from nsintake.domain.roles import Role
from nsintake.domain.wording import EVERY
from nsintake.records import content_kinds
from nsintake.records.content import RefusedText
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import intake
from nsintake.services.wording import wording
from nsintake.store.content import TABLE, record_id
from tests.services.ladder import POLICE, Office
from tests.services.people import change
from tests.services.refusals import refused

FALSE = '{"welcome.2": "Nothing has limits here."}'
HONEST, BETTER = "There are limits.", "There are limits, and we tell you."


def put(signed_in: SignedIn, key: str, value: bytes) -> None:
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.put_setting(work, key, value)
        work.commit()


def drop(signed_in: SignedIn, key: str) -> None:
    with signed_in.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM setting WHERE key = ?", (key,))
        work.commit()


def stored(signed_in: SignedIn, key: str) -> bytes:
    found = signed_in.accounts.setting(key)
    assert found is not None
    return found


def forged(ring: KeyRing, kind: str, lang: str, data: str, *, version: int = 1, roster: int | None = None) -> bytes:
    """What a version signed by this ring looks like, whoever she is."""
    number = ring.roster.number if roster is None else roster
    claim = ContentClaim(kind, lang, version, digest(data.encode()), number)
    signature = ring.sign(claim.message(ring.org))
    return tlv("signed-content", kind, lang, version, data.encode(), ring.uid, number, signature)


def state(signed_in: SignedIn, ring: KeyRing, kind: str, lang: str, data: str, *, version: int = 1) -> None:
    """Say so in the audit, in the name of whoever is signed in."""
    claim = ContentClaim(kind, lang, version, digest(data.encode()), ring.roster.number)
    with signed_in.accounts_store.begin() as work:
        signed_in.accounts_store.audit.append(
            work,
            "wording",
            table=TABLE,
            record_id=record_id(ring.org, kind, lang),
            version=version,
            state=digest(claim.message(ring.org)),
        )
        work.commit()


def limits(office: Office) -> str:
    """What an intake worker who signs in now reads to her about limits."""
    return intake.script(office.sign_in("intake"), "welcome")[2].en


def shown(office: Office) -> tuple[RefusedText, ...]:
    """What a keeper who signs in now is told was refused."""
    return wording.refused(office.sign_in("keeper"))


WELCOME = RefusedText("welcome", "en")


@pytest.mark.parametrize("login", ["administrator", "liaison", "intake"])
@pytest.mark.parametrize("how", ["unsigned", "signed by herself", "signed and stated by herself"])
def test_content_of_anybody_but_a_keeper_is_not_used_and_is_shown(office: Office, login: str, how: str) -> None:
    own = limits(office)
    signed_in = office.sign_in(login)
    value = FALSE.encode() if how == "unsigned" else forged(signed_in.ring, "welcome", "en", FALSE)
    for key in ("content:welcome:en", "content:welcome:en:1"):
        put(signed_in, key, value)
    if how == "signed and stated by herself":
        state(signed_in, signed_in.ring, "welcome", "en", FALSE)
    assert limits(office) == own
    assert shown(office) == (WELCOME,)


def test_a_version_of_her_own_beside_a_keeper_s_changes_nothing(office: Office) -> None:
    wording.save(office.sign_in("keeper"), "welcome", "en", {"welcome.2": HONEST}, after=0)
    administrator = office.sign_in("administrator")
    put(administrator, "content:welcome:en:2", forged(administrator.ring, "welcome", "en", FALSE, version=2))
    state(administrator, administrator.ring, "welcome", "en", FALSE, version=2)
    assert limits(office) == HONEST
    assert shown(office) == (WELCOME,)
    keeper = office.sign_in("keeper")
    assert wording.save(keeper, "welcome", "en", {"welcome.2": BETTER}, after=1) == 2, "hers took no number"
    assert (limits(office), shown(office)) == (BETTER, ())


@pytest.mark.parametrize(
    "key", ["content:welcome:ar", "content:consent:en", "content:do_not:en", "content:welcome:en:2"]
)
def test_a_keeper_s_signature_holds_for_nothing_else(office: Office, key: str) -> None:
    wording.save(office.sign_in("keeper"), "welcome", "en", {"welcome.2": HONEST}, after=0)
    administrator = office.sign_in("administrator")
    put(administrator, key, stored(administrator, "content:welcome:en"))
    kind, lang = key.split(":")[1:3]
    assert shown(office) == (RefusedText(kind, lang),)
    text = office.sign_in("intake").content.text(kind, lang)
    assert (text.signed.version if text.signed else 0) == (1 if (kind, lang) == ("welcome", "en") else 0)
    assert limits(office) == HONEST


def test_what_a_keeper_of_another_office_signed_is_not_used(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = next(account.uid for account in administrator.accounts.all() if account.login_name == "keeper")
    other = found("x" * 20, org="practice-other", uid=uid, site_secret=administrator.station.secret, params=FLOOR)
    put(administrator, "content:welcome:en", forged(other.keyring, "welcome", "en", FALSE))
    assert limits(office) != "Nothing has limits here."
    assert shown(office) == (WELCOME,)


@pytest.mark.parametrize("how", ["one key", "both keys", "the newest taken away", "all taken away"])
def test_an_older_version_put_back_is_noticed(office: Office, how: str) -> None:
    own = limits(office)
    keeper = office.sign_in("keeper")
    wording.save(keeper, "welcome", "en", {"welcome.2": HONEST}, after=0)
    wording.save(keeper, "welcome", "en", {"welcome.2": BETTER}, after=1)
    administrator = office.sign_in("administrator")
    older = stored(administrator, "content:welcome:en:1")
    expected = HONEST
    if how == "one key":
        put(administrator, "content:welcome:en", older)
        expected = BETTER
    elif how == "both keys":
        put(administrator, "content:welcome:en", older)
        put(administrator, "content:welcome:en:2", older)
    else:
        drop(administrator, "content:welcome:en")
        drop(administrator, "content:welcome:en:2")
        if how == "all taken away":
            drop(administrator, "content:welcome:en:1")
            expected = own
    assert limits(office) == expected
    assert shown(office) == (WELCOME,)
    again = office.sign_in("keeper")
    assert wording.back_to(again, "welcome", "en", 0, after=2) == 3, "signing anew settles it"
    assert shown(office) == ()


def test_every_changed_byte_of_a_signed_text_is_refused(office: Office) -> None:
    wording.save(office.sign_in("keeper"), "duty_phone", EVERY, {"duty_phone": "0770 123 4567"}, after=0)
    administrator = office.sign_in("administrator")
    honest = stored(administrator, "content:duty_phone:all")
    worker = office.sign_in("intake")
    signed = worker.content.signed
    assert signed is not None
    for at in range(len(honest)):
        changed = honest[:at] + bytes([honest[at] ^ 1]) + honest[at + 1 :]
        put(administrator, "content:duty_phone:all", changed)
        put(administrator, "content:duty_phone:all:1", changed)
        found = signed.found("duty_phone", EVERY)
        assert (found.texts, found.wrong, found.newest) == ((), True, 1), at


def test_a_keeper_who_was_demoted_cannot_date_a_text_back(office: Office) -> None:
    """She signs under the roster on which she was a keeper, in the place of what was signed then."""
    was = office.sign_in("keeper")
    wording.save(was, "welcome", "en", {"welcome.2": HONEST}, after=0)
    old_roster = was.ring.roster.number
    change(office, "keeper", role=Role.ADMINISTRATOR)
    now = office.sign_in("keeper")
    assert now.role is Role.ADMINISTRATOR
    for version in (1, 2):
        value = forged(now.ring, "welcome", "en", FALSE, version=version, roster=old_roster)
        put(now, "content:welcome:en", value)
        put(now, f"content:welcome:en:{version}", value)
    worker = office.sign_in("intake")
    text = worker.content.text("welcome", "en")
    assert (text.signed, text.refused) == (None, True)
    raw = worker.content.signed
    assert raw is not None
    assert raw.found("welcome", "en").newest == 1


def test_an_office_that_bears_her_name_does_not_open_a_hole_in_the_check(heard: Office) -> None:
    """Names of offices stand in slots the check leaves alone: an administrator adds one that is called like her."""
    administrator = heard.sign_in("administrator")
    listed = administrator.content.offices
    named = replace(listed[0].recipient, office=replace(listed[0].recipient.office, en="Wisal Jasim Khudhair"))
    false = content_kinds.write_offices((content_kinds.Office(named), *listed[1:]))
    for key in ("content:recipients:all", "content:recipients:all:1"):
        put(administrator, key, forged(administrator.ring, "recipients", EVERY, false))
    state(administrator, administrator.ring, "recipients", EVERY, false)
    worker = heard.sign_in("intake")
    assert "Wisal Jasim Khudhair" not in worker.content.public_words
    assert worker.content.recipient(POLICE).office.en == "Community Police, Qayyarah"
    assert shown(heard) == (RefusedText("recipients", EVERY),)


@pytest.mark.parametrize("login", ["administrator", "liaison", "intake"])
def test_nobody_else_may_sign(office: Office, login: str) -> None:
    signed_in = office.sign_in(login)
    with refused("not_permitted"):
        wording.save(signed_in, "welcome", "en", {"welcome.2": HONEST}, after=0)
    signed = signed_in.content.signed
    assert signed is not None
    with pytest.raises(OpenError), signed_in.accounts_store.begin() as work:
        signed.put(work, signed_in.ring, "welcome", "en", FALSE.encode(), after=0)
    assert shown(office) == ()
