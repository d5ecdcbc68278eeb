"""Backups and signed texts with the second implementation: whole, of whom, and never of elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.vectors.second import audit, backup, texts
from tests.vectors.second.primitives import sha256
from tests.vectors.second.site import recovery_xpriv
from tests.vectors.second.stored import (
    EPOCH,
    HALVES,
    ORG,
    RAW,
    cuts,
    eseed_of,
    fixed,
    flips,
    person,
    refused,
    roster,
)
from tests.vectors.second.tlv import Part, tlv

# -- backups -----------------------------------------------------------------------------------------------------------

FILES = {"accounts.db": b"accounts", "accounts.db-wal": b"log", "liaison.db": b"liaison", "identity.db": b"identity"}


def container(files: dict[str, bytes] | None = None, **fields: Any) -> bytes:
    held = FILES if files is None else files
    parts = tuple(backup.Part(name, len(data), sha256(data)) for name, data in held.items())
    sealed = backup.site_for(roster().recovery_xpub, ORG, raw=RAW, ephemeral=fixed("backup site"))
    plain = {"org": ORG, "moment": "2031-02-03T04:05:06Z", "roster_number": 1, "epoch": EPOCH, "generation": 1}
    manifest = backup.Manifest(**{**plain, "maker": "liaison-1", "site": sealed, "parts": parts, **fields})
    return backup.make(manifest, tuple(held.values()), eseed=eseed_of(manifest.maker)).written()


def judged(data: bytes) -> None:
    backup.Container.read(data).judge(roster())


def test_a_container_gives_its_files_back() -> None:
    read = backup.Container.read(container())
    read.judge(roster())
    assert read.contents == tuple(FILES.values())
    assert [part.name for part in read.manifest.parts] == list(FILES)
    assert read.written() == container()
    assert not backup.is_newer(container())
    assert backup.is_newer(container()[:15] + b"\x02" + container()[16:])


def test_a_container_gives_the_site_secret_to_the_recovery_alone() -> None:
    read = backup.Container.read(container())
    assert read.site_secret(recovery_xpriv(*HALVES)) == RAW
    refused(read.site_secret, person("keeper-1").xpriv)
    elsewhere = replace(read, manifest=replace(read.manifest, org="office-2"))
    refused(elsewhere.site_secret, recovery_xpriv(*HALVES))


def test_a_spoilt_container_is_refused() -> None:
    whole = container()
    for broken in [*cuts(whole), *flips(whole)]:
        refused(judged, broken)


def test_a_container_of_other_parts_is_refused() -> None:
    without = {name: data for name, data in FILES.items() if name != "liaison.db"}
    backwards = dict(reversed(FILES.items()))
    for files in (without, backwards, {**FILES, "notes.txt": b""}, {}):
        refused(judged, container(files))
    part = backup.Part("accounts.db", 8, sha256(b"accounts"))
    refused(judged, container(parts=(part, part)))


def test_a_container_counts_by_its_maker_alone() -> None:
    judged(container(maker="keeper-1"))
    for fields in ({"maker": "administrator-1"}, {"roster_number": 2}, {"org": "office-2"}):
        refused(judged, container(**fields))
    forged = replace(
        backup.Container.read(container()), signature=backup.Container.read(container(maker="keeper-1")).signature
    )
    refused(judged, forged.written())


# -- signed texts ------------------------------------------------------------------------------------------------------

KIND, LANG = "advice.safety", "ckb"


def signed(version: int, content: bytes = b"text", *, signer: str = "keeper-1", **fields: Any) -> texts.Signed:
    bare = texts.Signed(KIND, LANG, version, content, signer, 1)
    return replace(bare, **fields).signed(ORG, eseed_of(signer))


def entry(text: texts.Signed, *, actor: str = "keeper-1", **fields: Any) -> audit.Line:
    """As an entry that counts; its place in the chain is judged elsewhere."""
    plain = audit.Line(
        number=1,
        actor=actor,
        day="2031-02-03",
        roster_number=1,
        table="content",
        record_id=texts.record_id(ORG, KIND, LANG),
        version=text.version,
        state=sha256(text.claim(ORG).message()),
        epoch=EPOCH,
        body=b"",
    )
    return replace(plain, **fields)


def shelf(settings: dict[str, texts.Signed], *lines: audit.Line) -> texts.FieldCache:
    stored = {f"content:{KIND}:{LANG}{end}": text.written() for end, text in settings.items()}
    return texts.FieldCache(ORG, KIND, LANG, stored, lines, {1: roster()})


def chosen(settings: dict[str, texts.Signed], *lines: audit.Line) -> tuple[int | None, bool]:
    used, wrong = shelf(settings, *lines).choose(lambda content: content != b"unreadable")
    return (None if used is None else used.version), wrong


def test_the_newest_version_a_keeper_signed_is_used() -> None:
    first, second = signed(1), signed(2, b"newer")
    assert chosen({}) == (None, False)
    assert chosen({"": first, ":1": first}, entry(first)) == (1, False)
    assert chosen({"": second, ":1": first, ":2": second}, entry(first), entry(second)) == (2, False)


def test_a_text_that_was_put_there_is_not_used() -> None:
    first, second = signed(1), signed(2, b"newer")
    by_another = signed(2, signer="intake-1")
    assert chosen({"": second, ":1": first, ":2": second}, entry(first)) == (1, True)
    assert chosen({"": first, ":1": first}, entry(first), entry(second)) == (1, True)
    assert chosen({"": by_another, ":1": first, ":2": by_another}, entry(first), entry(by_another)) == (1, True)
    assert chosen({"": second, ":2": second}, entry(second, actor="intake-1")) == (None, True)
    assert chosen({"": second, ":2": second}, entry(second, state=bytes(32))) == (None, True)
    assert chosen({"": second, ":2": second}, entry(second, record_id=bytes(16))) == (None, True)
    assert chosen({"": second, ":1": second, ":2": second}, entry(first), entry(second)) == (2, True)
    assert chosen({"": second, ":1": first, ":2": second, ":02": second}, entry(first), entry(second)) == (2, True)
    for wrong in (replace(second, lang="ar"), replace(second, kind="recipients"), replace(second, content=b"x")):
        assert chosen({"": wrong, ":2": wrong}, entry(second)) == (None, True)


def test_what_cannot_be_read_as_its_kind_gives_way_to_the_version_before() -> None:
    first, second = signed(1), signed(2, b"unreadable")
    assert chosen({"": second, ":1": first, ":2": second}, entry(first), entry(second)) == (1, True)


@pytest.mark.parametrize("place", range(7))
def test_a_stored_text_has_seven_parts(place: int) -> None:
    text = signed(1)
    parts: list[Part] = [KIND, LANG, 1, b"text", "keeper-1", 1, text.signature]
    assert tlv("signed-content", *parts) == text.written()
    refused(texts.Signed.read, tlv("signed-content", *parts[:place], *parts[place + 1 :]))
