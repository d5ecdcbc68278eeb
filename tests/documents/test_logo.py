"""The office's logo: pixels and nothing else of a picture, on the paper only as a keeper signed it."""

from __future__ import annotations

import io
import json
import random
import re
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from nsintake.documents.inspect import ProofFailed, check_structure, main, prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.logo import MOST_COLUMNS, MOST_PACKED, MOST_ROWS, NONE, Logo, logo_of, sanitised
from nsintake.domain.language import Lang
from nsintake.domain.letter import BlockKind, Letter, LetterKind
from nsintake.errors import UserFault
from tests.documents.letters import block, office_letter
from tests.documents.pdf_surgery import edited, framed, number_of, objects, with_stream
from tests.services.refusals import fault

CONTENT = 4
NAME = b"Zahra Yusif"


def picture(size: tuple[int, int] = (300, 120), mode: str = "RGBA") -> Image.Image:
    made = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(made).ellipse((4, 4, size[0] // 2, size[1] - 4), fill=(20, 90, 140, 255))
    return made.convert(mode)


def png(made: Image.Image, **options: Any) -> bytes:
    out = io.BytesIO()
    made.save(out, "PNG", **options)
    return out.getvalue()


@pytest.fixture(scope="module")
def logo() -> Logo:
    return sanitised(png(picture()))


@pytest.fixture(scope="module")
def drawn(logo: Logo) -> Drawn:
    return draw(office_letter(Lang.AR), logo)


def code(action: Callable[[], object]) -> str:
    with pytest.raises(ProofFailed) as caught:
        action()
    return caught.value.code


# --- what is left of a picture ------------------------------------------------------------------------------------


def test_nothing_of_a_picture_file_is_left_but_its_pixels_on_white(logo: Logo) -> None:
    told = PngInfo()
    told.add_text("Author", NAME.decode())
    told.add_itxt("Comment", NAME.decode(), zip=True)
    noisy = sanitised(png(picture(), pnginfo=told, dpi=(72, 72)) + NAME)
    assert noisy == logo
    assert noisy.hash == logo.hash
    assert (logo.columns, logo.rows) == (300, 120)
    assert logo.pixels[:3] == b"\xff\xff\xff"
    assert NAME not in logo.pixels


@pytest.mark.parametrize("mode", ["RGB", "L", "1", "P", "LA", "I;16"])
def test_every_sort_of_png_becomes_the_same_sort_of_pixels(mode: str) -> None:
    made = picture().convert("L").convert("I;16") if mode == "I;16" else picture().convert(mode)
    found = sanitised(png(made))
    assert len(found.pixels) == 3 * found.columns * found.rows


def test_a_large_picture_becomes_as_small_as_a_letterhead_needs() -> None:
    assert sanitised(png(picture((3000, 1000)))).columns <= MOST_COLUMNS
    tall = sanitised(png(picture((200, 2000))))
    assert (tall.columns, tall.rows) == (19, MOST_ROWS)


def test_a_picture_that_cannot_be_packed_becomes_smaller_until_it_can() -> None:
    noise = Image.frombytes("RGB", (600, 190), random.Random(1).randbytes(600 * 190 * 3))
    found = sanitised(png(noise))
    assert len(zlib.compress(found.pixels)) <= MOST_PACKED
    assert found.columns < 600


def header(columns: int, rows: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


def other(kind: str) -> bytes:
    out = io.BytesIO()
    picture(mode="RGB").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (b"", "logo_unreadable"),
        (b"<svg/>", "logo_unreadable"),
        (other("JPEG"), "logo_unreadable"),
        (other("GIF"), "logo_unreadable"),
        (png(picture())[:200], "logo_unreadable"),
        (header(200, 100), "logo_unreadable"),
        (header(60_000, 60_000), "logo_too_large"),
        (png(picture()) + bytes(4 * 1024 * 1024), "logo_too_large"),
        (png(picture((200, 15))), "logo_too_small"),
    ],
)
def test_what_is_no_logo_is_refused(file: bytes, reason: str) -> None:
    with fault(reason):
        sanitised(file)


def test_no_damaged_picture_is_more_than_a_refusal() -> None:
    chance, whole = random.Random(7), png(picture())
    for _ in range(200):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            broken[chance.randrange(8, len(broken))] = chance.randrange(256)
        with suppress(UserFault):
            sanitised(bytes(broken))


def test_a_logo_is_signed_as_text_and_comes_back(logo: Logo) -> None:
    assert logo_of(logo.text()) == logo
    assert logo_of(NONE) is None


@pytest.mark.parametrize(
    "change",
    [
        ("logo/1", "logo/2"),
        (" 300 ", " 301 "),
        (" 300 ", " x "),
        (" 300 ", " -300 "),
        (" 120 ", " "),
        (" 120 ", " 120 A"),
        (" 300 120 ", " 9000 4 "),
    ],
)
def test_a_text_that_is_no_logo_is_refused(logo: Logo, change: tuple[str, str]) -> None:
    with fault("logo_unreadable"):
        logo_of(logo.text().replace(*change))


# --- on the paper -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", list(Lang))
def test_a_letter_with_the_pinned_logo_holds_and_says_the_same_words(lang: Lang, logo: Logo) -> None:
    made, plain = draw(office_letter(lang), logo), draw(office_letter(lang))
    assert draw(office_letter(lang), logo) == made
    words = prove(made.pdf, made.model, {logo.hash, "another"})
    assert sorted(words.split()) == sorted(prove(plain.pdf, plain.model).split())
    laid = json.loads(made.model)["logo"]
    assert (laid["hash"], laid["width"], laid["height"]) == (logo.hash, 115.0, 46.0)
    assert (laid["x"] < 200) == lang.rtl


def test_a_logo_that_nobody_pinned_is_refused(drawn: Drawn, logo: Logo) -> None:
    assert code(lambda: prove(*drawn)) == "picture_unknown"
    assert code(lambda: prove(*drawn, {logo.hash[:-1] + "x"})) == "picture_unknown"
    assert code(lambda: check_structure(drawn.pdf)) == "picture_unknown"


def test_another_picture_under_the_same_hash_is_refused(drawn: Drawn, logo: Logo) -> None:
    number = number_of(drawn.pdf, b"/Subtype/Image")
    forged = with_stream(drawn.pdf, number, lambda data: b"\x00" + data[1:])
    assert code(lambda: prove(forged, drawn.model, {logo.hash})) == "picture_unknown"


def test_a_picture_the_model_does_not_name_is_refused_and_one_it_names_must_be_there(drawn: Drawn, logo: Logo) -> None:
    plain = draw(office_letter(Lang.AR))
    assert code(lambda: prove(drawn.pdf, plain.model, {logo.hash})) == "picture_unknown"
    assert code(lambda: prove(plain.pdf, drawn.model, {logo.hash})) == "picture_unknown"


def moved(model: bytes, **changes: object) -> bytes:
    wanted = json.loads(model)
    wanted["logo"] |= changes
    return json.dumps(wanted, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"x": 70.0}, "model_pictures_differ"),
        ({"columns": 120, "rows": 300}, "model_pictures_differ"),
        ({"x": 2.0}, "picture_off_page"),
        ({"y": 830.0}, "picture_off_page"),
        ({"width": 300.0}, "picture_size"),
        ({"height": 0.0}, "picture_size"),
        ({"name": "x"}, "model_unreadable"),
        ({"hash": 5}, "model_unreadable"),
        ({"x": "64"}, "model_unreadable"),
    ],
)
def test_a_logo_anywhere_else_than_its_model_says_is_refused(
    drawn: Drawn, logo: Logo, changes: dict[str, object], reason: str
) -> None:
    assert code(lambda: prove(drawn.pdf, moved(drawn.model, **changes), {logo.hash})) == reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ((rb"(q\n[^\n]+ cm\n/Im1 Do\nQ\n)", rb"\1\1"), "page_operators"),
        ((rb"q\n[^\n]+ cm\n/Im1 Do\nQ\n", b""), "model_pictures_differ"),
        ((rb" cm\n/Im1", b" cm\n1 0 0 1 9 0 cm\n/Im1"), "model_pictures_differ"),
        ((rb"/Im1 Do", b"/Im2 Do"), "model_pictures_differ"),
        ((rb"\Z", b"q\n9 0 0 9 64 64 cm\n/Im1 Do\nQ\n"), "page_operators"),
    ],
)
def test_a_logo_drawn_in_any_other_way_is_refused(
    drawn: Drawn, logo: Logo, change: tuple[bytes, bytes], reason: str
) -> None:
    forged = with_stream(drawn.pdf, CONTENT, lambda data: re.sub(change[0], change[1], data, count=1))
    assert code(lambda: prove(forged, drawn.model, {logo.hash})) == reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ((b"/BitsPerComponent 8", b"/BitsPerComponent 1"), "picture_shape"),
        ((b"/DeviceRGB", b"/DeviceLab"), "picture_shape"),
        ((b"/Subtype/Image", b"/Subtype/Form"), "picture_shape"),
        ((b"/Width 300", b"/Width 299"), "picture_shape"),
        ((b"/Height 120", b"/Height 0"), "picture_shape"),
        ((b"/Width 300", b"/Width 300/X 1"), "object_key"),
        ((b"/Type/XObject", b"/SMask 1 0 R/Type/XObject"), "object_key"),
    ],
)
def test_a_picture_that_says_something_else_is_refused(
    drawn: Drawn, logo: Logo, change: tuple[bytes, bytes], reason: str
) -> None:
    number = number_of(drawn.pdf, b"/Subtype/Image")
    forged = edited(drawn.pdf, number, lambda body: body.replace(*change, 1))
    assert code(lambda: prove(forged, drawn.model, {logo.hash})) == reason


def test_a_second_picture_has_no_place(drawn: Drawn, logo: Logo) -> None:
    bodies = objects(drawn.pdf)
    at = number_of(drawn.pdf, b"/Subtype/Image")
    more = [body.replace(b"/Im1 %d 0 R" % at, b"/Im1 %d 0 R/Im2 %d 0 R" % (at, at + 1)) for body in bodies]
    forged = framed([*more, bodies[at - 1]])
    assert code(lambda: prove(forged, drawn.model, {logo.hash})) == "object_key"
    unseen = framed([*bodies, bodies[at - 1]])
    assert code(lambda: prove(unseen, drawn.model, {logo.hash})) == "object_unreached"


def test_words_over_the_logo_are_refused(logo: Logo) -> None:
    """On dark pixels they would not be seen."""
    made = draw(office_letter(Lang.EN), logo)
    laid = json.loads(made.model)["logo"]
    low = laid["y"] - 300
    forged = with_stream(made.pdf, CONTENT, lambda data: data.replace(b" %.2f cm" % laid["y"], b" %.2f cm" % low))
    assert code(lambda: prove(forged, moved(made.model, y=low), {logo.hash})) == "text_overlaps"


def test_a_paper_without_a_letterhead_has_no_logo(logo: Logo) -> None:
    letter = Letter(LetterKind.REFERRAL, Lang.EN, "x", (block(BlockKind.PARAGRAPH, "word"),), "foot", practice=False)
    assert draw(letter, logo) == draw(letter)


def test_a_logo_stands_once_however_many_letterheads_there_are(logo: Logo) -> None:
    blocks = [block(kind, "word") for kind in (BlockKind.LETTERHEAD, BlockKind.PARAGRAPH, BlockKind.LETTERHEAD)]
    made = draw(Letter(LetterKind.REFERRAL, Lang.EN, "x", tuple(blocks), "foot", practice=False), logo)
    assert "word" in prove(made.pdf, made.model, {logo.hash})


def test_another_reader_finds_one_picture(drawn: Drawn, tmp_path: Path) -> None:
    if shutil.which("pdfimages") is None:
        pytest.skip("pdfimages is not installed")
    (tmp_path / "a.pdf").write_bytes(drawn.pdf)
    listed = subprocess.run(["pdfimages", "-list", tmp_path / "a.pdf"], capture_output=True, check=True).stdout
    (only,) = listed.decode().splitlines()[2:]
    assert only.split()[2:7] == ["image", "300", "120", "rgb", "3"]


def test_the_command_takes_the_hash_of_the_logo(
    drawn: Drawn, logo: Logo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.pdf").write_bytes(drawn.pdf)
    (tmp_path / "a.json").write_bytes(drawn.model)
    told = [str(tmp_path / "a.pdf"), "--model", str(tmp_path / "a.json")]
    assert main(told) == 1
    assert "picture_unknown" in capsys.readouterr().err
    assert main([*told, "--logo", logo.hash]) == 0
