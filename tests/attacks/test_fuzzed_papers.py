"""Finished letters changed at random, object by object and inside their streams, and framed soundly again.

Whatever is accepted beside its model must be the very same letter once its streams are unpacked; whatever is refused is
refused with the proof's own exception and no other.
"""

from __future__ import annotations

import io
import logging
import random
import re
import zlib
from collections import Counter
from functools import cache

import pikepdf
import pytest

from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.proof_failed import ProofFailed
from nsintake.domain.language import Lang
from tests.documents.letters import office_letter
from tests.documents.pdf_surgery import framed, objects, restreamed
from tests.scale import full_or

LETTERS = full_or(400, 10_000)
SPLINTERS = (
    b" ", b"\n", b"\r", b"\t", b"\0", b"%Zainab\n", b"/A 1", b"/A/B", b"<<>>", b"[]", b"0", b"-0", b"+1", b".", b"1.0",
    b"00", b"#41", b"\\101", b"()", b"<>", b"q\n", b"Q\n", b"1 0 0 rg\n", b"3 Tr\n", b"0 0 m 9 9 l S\n", b"BT\n",
    b"ET\n", b"W n\n", b"/F1 9 Tf\n", b"1 0 R", b"null", b"true", b"1e5", b"99999999999", b"0000", b"0001", b"FFFF",
    b"1 Ts\n", b"\xc2\xa0", b"/Im1 Do\n", b"<</S (Zainab)>>", b"0.01 0 0 1 0 0 cm\n",
)  # fmt: skip


@cache
def drawn(lang: Lang) -> Drawn:
    return draw(office_letter(lang))


def unpacked(bodies: list[bytes]) -> list[bytes]:
    """The objects without what their compression alone decides."""
    out = []
    for body in bodies:
        head, stream, packed = body.partition(b"\nstream\n")
        plain = zlib.decompress(packed.removesuffix(b"\nendstream")) if stream else b""
        out.append(re.sub(rb"/Length \d+", b"", head) + stream + plain)
    return out


def changed(body: bytes, rng: random.Random) -> bytes:
    """Something put in, taken out, turned, doubled or counted one further."""
    at, size = rng.randrange(len(body) + 1), rng.randrange(1, 6)
    way = rng.randrange(5)
    if way == 0:
        return body[:at] + rng.choice(SPLINTERS) + body[at:]
    if way == 1:
        return body[:at] + body[at + size :]
    if way == 2:
        return body[:at] + bytes([rng.randrange(256)]) + body[at + 1 :]
    if way == 3:
        return body[:at] + body[at : at + 8 * size] + body[at:]
    numbers = list(re.finditer(rb"\d{1,9}", body))
    if not numbers:
        return body
    match_ = rng.choice(numbers)
    return body[: match_.start()] + b"%d" % max(0, int(match_[0]) + rng.choice((-1, 1, 1000))) + body[match_.end() :]


def splintered(pdf: bytes, rng: random.Random) -> bytes:
    bodies = objects(pdf)
    which = rng.randrange(len(bodies))
    packed = bodies[which].partition(b"\nstream\n")[2].removesuffix(b"\nendstream")
    if packed and rng.random() < 0.75:
        bodies[which] = restreamed(bodies[which], changed(zlib.decompress(packed), rng))
    else:
        bodies[which] = changed(bodies[which], rng)
    if rng.random() < 0.05:
        other = rng.randrange(len(bodies))
        bodies[which], bodies[other] = bodies[other], bodies[which]
    whole = framed(bodies)
    return changed(whole, rng) if rng.random() < 0.03 else whole


def test_no_letter_changed_at_random_passes_for_the_one_that_was_signed() -> None:
    rng, codes = random.Random(20), Counter[str]()
    for _ in range(LETTERS):
        letter = drawn(rng.choice(list(Lang)))
        pdf = splintered(letter.pdf, rng)
        try:
            prove(pdf, letter.model)
        except ProofFailed as error:
            codes[error.code] += 1
        else:
            assert unpacked(objects(pdf)) == unpacked(objects(letter.pdf))
            codes["the same"] += 1
    assert codes["the same"] < LETTERS / 20
    assert len(codes) > 10, "changes of many kinds were tried"


def test_a_file_the_library_complains_of_is_refused_and_no_log_hears_what_it_said() -> None:
    said = io.StringIO()
    handler, letter = logging.StreamHandler(said), drawn(Lang.EN)
    logging.getLogger().addHandler(handler)
    try:
        for kids in (b"/Kids [null 3 0 R", b"/Kids [(Zainab) 3 0 R", b"/Kids [3 0 R 3 0 R"):
            bodies = [body.replace(b"/Kids [3 0 R", kids) for body in objects(letter.pdf)]
            with pytest.raises(ProofFailed):
                prove(framed(bodies), letter.model)
    finally:
        logging.getLogger().removeHandler(handler)
    assert not said.getvalue()


def test_what_the_library_raises_without_saying_where_is_our_own_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """It does for a tree of pages that it loses count of."""

    def lost(*_: object, **__: object) -> None:
        raise RuntimeError("/Count is wrong after flattening pages tree")

    monkeypatch.setattr(pikepdf, "open", lost)
    with pytest.raises(ProofFailed, match="file_unreadable"):
        prove(drawn(Lang.EN).pdf, drawn(Lang.EN).model)
