"""The office's own words: only what a keeper stated and signed is used, and whatever else is there is wrong."""

from __future__ import annotations

from hashlib import sha256

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.signatures import ContentClaim, digest, sign_claim
from nsintake.store.accounts import Accounts
from nsintake.store.content import TABLE, SignedText, SignedTexts, TextVersions, record_id
from nsintake.store.sealed import SealedStore
from tests.services.refusals import refused
from tests.store.station import ORG, Station

KIND, LANG = "voice", "en"
BASE = f"content:{KIND}:{LANG}"
NOTHING = TextVersions((), wrong=False, newest=0)


class Desk:
    """Somebody's session at accounts.db."""

    def __init__(self, station: Station, uid: str = "u-keeper") -> None:
        self.store: SealedStore = station.store(uid, Compartment.ACCOUNTS)
        self.ring = station.keyring(uid)
        self.accounts = Accounts(self.store.database)
        self.texts = SignedTexts(self.accounts, self.store.audit, self.store.audit._rosters, org=ORG)

    def put(self, data: bytes, *, after: int, kind: str = KIND, lang: str = LANG) -> int:
        with self.store.begin() as work:
            version = self.texts.put(work, self.ring, kind, lang, data, after=after)
            work.commit()
        return version

    def keep(self, key: str, stored: bytes) -> None:
        with self.store.begin() as work:
            self.accounts.put_setting(work, key, stored)
            work.commit()

    def drop(self, *keys: str) -> None:
        with self.store.begin() as work:
            for key in keys:
                self.accounts.drop_setting(work, key)
            work.commit()

    def state(self, version: int, said: bytes) -> int:
        with self.store.begin() as work:
            about = record_id(ORG, KIND, LANG)
            n = self.store.audit.append(work, "wording", table=TABLE, record_id=about, version=version, state=said)
            work.commit()
        return n

    def claim(self, data: bytes, *, roster: int = 1) -> tuple[bytes, bytes]:
        """The hash of a claim to version 1 and what is stored for it, signed by this person."""
        claim = ContentClaim(KIND, LANG, 1, digest(data), roster)
        signed = self.ring.sign(claim.message(ORG))
        return digest(claim.message(ORG)), tlv("signed-content", KIND, LANG, 1, data, self.ring.uid, roster, signed)


def found(station: Station, kind: str = KIND, lang: str = LANG) -> TextVersions:
    return Desk(station, "u-liaison").texts.found(kind, lang)


def said(station: Station) -> tuple[list[bytes], bool, int]:
    what = found(station)
    return [text.data for text in what.texts], what.wrong, what.newest


@pytest.fixture
def two(station: Station) -> Desk:
    """A text with two versions."""
    desk = Desk(station)
    assert [desk.put(b"first", after=0), desk.put(b"second", after=1)] == [1, 2]
    return desk


def test_every_version_is_found_by_everybody_the_newest_first(station: Station) -> None:
    assert found(station) == NOTHING
    desk = Desk(station)
    desk.put(b"first", after=0)
    first = SignedText(1, b"first", "u-keeper", "2026-03-04")
    assert found(station) == TextVersions((first,), wrong=False, newest=1)
    desk.put(b"second", after=1)
    second = SignedText(2, b"second", "u-keeper", "2026-03-04")
    assert found(station) == TextVersions((second, first), wrong=False, newest=2)


def test_the_entry_that_states_the_newest_version_is_told(station: Station, two: Desk) -> None:
    assert (found(station).at, found(station, kind="logo").at) == (two.store.audit.head().number, 0)


def test_texts_of_other_kinds_and_languages_are_others(station: Station, two: Desk) -> None:
    two.put(b"other language", after=0, lang="ar")
    two.put(b"other kind", after=0, kind="logo")
    assert [text.data for text in found(station, lang="ar").texts] == [b"other language"]
    assert [text.data for text in found(station, kind="logo").texts] == [b"other kind"]
    assert said(station) == ([b"second", b"first"], False, 2)
    assert found(station, kind="logo", lang="ar") == NOTHING


def test_what_is_stored_and_stated_is_bound_part_by_part(station: Station) -> None:
    desk = Desk(station)
    desk.put(b"first", after=0)
    stated, stored = desk.claim(b"first")
    assert desk.accounts.settings("content:") == {f"{KIND}:{LANG}": stored, f"{KIND}:{LANG}:1": stored}
    assert record_id(ORG, KIND, LANG) == sha256(tlv("content-record", ORG, KIND, LANG)).digest()[:16]
    assert desk.store.audit.newest(desk.store.database.reader(), TABLE, record_id(ORG, KIND, LANG)) == (1, stated)


def test_only_who_saw_the_newest_version_signs_the_next(station: Station, two: Desk) -> None:
    for after in (0, 1, 3):
        with refused("changed_meanwhile"):
            two.put(b"third", after=after)
    with refused("changed_meanwhile"):
        two.put(b"first", after=1, lang="ar")
    with pytest.raises(OpenError):
        Desk(station, "u-intake").put(b"hers", after=2)
    assert said(station) == ([b"second", b"first"], False, 2)


@pytest.mark.parametrize(
    ("gone", "left", "wrong"),
    [((BASE,), [b"second", b"first"], True), ((f"{BASE}:2",), [b"second", b"first"], True),
     ((BASE, f"{BASE}:2"), [b"first"], True), ((f"{BASE}:1",), [b"second"], False)],
)  # fmt: skip
def test_the_newest_version_is_missed(
    station: Station, two: Desk, gone: tuple[str, ...], left: list[bytes], *, wrong: bool
) -> None:
    two.drop(*gone)
    assert said(station) == (left, wrong, 2)


@pytest.mark.parametrize("key", [f"{BASE}:9", f"{BASE}:x", f"{BASE}:2:1", f"{BASE}:01"])
def test_what_nobody_stated_is_wrong_and_goes_with_the_next_version(station: Station, two: Desk, key: str) -> None:
    stored = two.accounts.setting(BASE)
    assert stored is not None
    two.keep(key, stored)
    assert said(station) == ([b"second", b"first"], True, 2)
    with two.store.begin() as work:
        work.cursor.execute("INSERT INTO setting VALUES (CAST(? AS TEXT), x'00')", (f"{BASE}:".encode() + b"\xff",))
        work.commit()
    two.put(b"third", after=2)
    assert set(two.accounts.settings("content:")) == {f"{KIND}:{LANG}{end}" for end in ("", ":1", ":2", ":3")}
    assert said(station) == ([b"third", b"second", b"first"], False, 3)


def test_words_that_no_keeper_ever_stated_are_wrong(station: Station) -> None:
    desk = Desk(station)
    desk.keep(BASE, desk.claim(b"never stated")[1])
    assert said(station) == ([], True, 0)


def test_an_older_version_put_in_the_place_of_the_newest_is_wrong(station: Station, two: Desk) -> None:
    older = two.accounts.setting(f"{BASE}:1")
    assert older is not None
    two.keep(BASE, older)
    assert said(station) == ([b"second", b"first"], True, 2)


def test_a_statement_that_does_not_count_or_is_no_keepers_states_nothing(station: Station, two: Desk) -> None:
    n = two.state(3, b"?" * 32)
    assert said(station)[2] == 3
    with two.store.begin() as work:
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
        work.commit()
    for uid in ("u-intake", "u-admin", "u-liaison"):
        Desk(station, uid).state(4, b"?" * 32)
    assert said(station) == ([b"second", b"first"], False, 2)


def test_a_version_that_was_stated_twice_is_one(station: Station) -> None:
    desk = Desk(station)
    desk.put(b"first", after=0)
    desk.state(1, desk.claim(b"first")[0])
    assert said(station) == ([b"first"], False, 1)


def test_only_exactly_what_was_stated_and_signed_is_used(station: Station) -> None:
    desk = Desk(station)
    stated, stored = desk.claim(b"first")
    signed = sign_claim(desk.ring, ContentClaim(KIND, LANG, 1, digest(b"first"), 1))
    desk.state(1, stated)
    parts = (b"first", "u-keeper", 1, signed)
    for bad in (
        b"",
        tlv("another", KIND, LANG, 1, *parts),
        tlv("signed-content", KIND, LANG, 1, *parts[:-1]),
        tlv("signed-content", KIND, LANG, 1, *parts, b""),
        tlv("signed-content", "logo", LANG, 1, *parts),
        tlv("signed-content", KIND, "ar", 1, *parts),
        tlv("signed-content", KIND, LANG, 2, *parts),
        tlv("signed-content", KIND, LANG, 1, b"first", "u-intake", 1, signed),
        tlv("signed-content", KIND, LANG, 1, b"first", "u-keeper", 1, bytes(64)),
        desk.claim(b"another")[1],
    ):
        desk.keep(BASE, bad)
        desk.keep(f"{BASE}:1", bad)
        assert said(station) == ([], True, 1)
    desk.keep(BASE, stored)
    desk.keep(f"{BASE}:1", stored)
    assert said(station) == ([b"first"], False, 1)


def test_what_names_a_roster_that_is_not_there_is_not_used(station: Station) -> None:
    desk = Desk(station)
    stated, stored = desk.claim(b"first", roster=99)
    desk.state(1, stated)
    desk.keep(BASE, stored)
    desk.keep(f"{BASE}:1", stored)
    assert said(station) == ([], True, 1)
