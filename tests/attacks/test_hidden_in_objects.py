"""More ways to hide a name in the objects and the frame of a finished letter: the proof refuses every one."""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import replace

import pikepdf
import pytest

from nsintake.documents import pdf_file
from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang
from tests.attacks.drill_pdf import CONTENT, laid, shown_object, with_key, with_object, with_run
from tests.attacks.proofs import refusal, refusals, refused
from tests.documents.letters import office_letter
from tests.documents.pdf_surgery import edited, framed, number_of, objects

NAME = "زينب"


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return draw(office_letter(Lang.AR))


# --- objects ------------------------------------------------------------------------------------------------------

ON_CATALOG = (  # noqa: SIM905
    "AA AcroForm AF Collection DPartRoot DSS Dests Extensions Legal MarkInfo Metadata Names OCProperties OpenAction "
    "OutputIntents Outlines PageLabels PageLayout PageMode Perms PieceInfo Requirements SpiderInfo StructTreeRoot "
    "Threads URI Version ViewerPreferences XFA Zainab"
).split()
ON_PAGE = (  # noqa: SIM905
    "AA AF Annots ArtBox B BleedBox BoxColorInfo CropBox DPart Dur Group ID LastModified Metadata PieceInfo PZ "
    "Rotate SeparationInfo StructParents Tabs TemplateInstantiated Thumb Trans TrimBox UserUnit VP Zainab"
).split()


@pytest.mark.parametrize(
    ("marker", "key"),
    [(b"/Type/Catalog", key) for key in ON_CATALOG] + [(b"/Type/Page>>", key) for key in ON_PAGE],
)
def test_no_other_key_is_borne(drawn: Drawn, marker: bytes, key: str) -> None:
    planted = with_object(drawn.pdf, b"<</S (Zainab)>>", marker, b"/" + key.encode())
    assert refused(planted, drawn.model) <= {"object_key", "object_not_canonical"}


@pytest.mark.parametrize(
    "keys", [b"/DecodeParms <<>>", b"/F (Zainab)", b"/FFilter/FlateDecode", b"/DL 9", b"/Zainab 1"]
)
def test_no_stream_bears_another_key(drawn: Drawn, keys: bytes) -> None:
    planted = edited(drawn.pdf, CONTENT, lambda body: with_key(body, keys))
    assert refused(planted, drawn.model) == {"object_key"}


@pytest.mark.parametrize("kind", [b"ColorSpace", b"ExtGState", b"Pattern", b"Properties", b"Shading", b"ProcSet"])
def test_no_other_resource_is_borne(drawn: Drawn, kind: bytes) -> None:
    def plant(body: bytes) -> bytes:
        return body.replace(b">>>>/Type/Page>>", b">>/%b <<>>>>/Type/Page>>" % kind)

    planted = framed([plant(body) for body in objects(drawn.pdf)])
    assert refused(planted, drawn.model) <= {"object_key", "object_not_canonical"}


def test_a_picture_no_page_shows_is_refused(drawn: Drawn) -> None:
    """With the model it is one that was never laid out; without, nobody could say whose it is."""
    keys = b"<</BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/Height 1"
    packed = zlib.compress(b"Zainab")
    picture = (
        keys + b"/Length %d/Subtype/Image/Type/XObject/Width 2>>\nstream\n" % len(packed) + packed + b"\nendstream"
    )
    planted = framed([body.replace(b"/X1 ", b"/Im1 ") for body in objects(shown_object(drawn.pdf, picture, b""))])
    assert refused(planted, drawn.model) == {"picture_unknown"}


DUPLICATES = [
    (b"/Type/Catalog", b"/Lang (ar)", b"/Lang (Zainab)/Lang (ar)"),
    (b"/Type/Catalog", b"/Pages 2 0 R", b"/Pages 4 0 R/Pages 2 0 R"),
    (b"/Type/Page>>", b"/Contents 4 0 R", b"/Contents 1 0 R/Contents 4 0 R"),
    (b"/Subtype/Type0", b"/Encoding/Identity-H", b"/Encoding/Zainab/Encoding/Identity-H"),
]


@pytest.mark.parametrize(("marker", "old", "new"), DUPLICATES)
def test_a_key_said_twice_is_refused(drawn: Drawn, marker: bytes, old: bytes, new: bytes) -> None:
    planted = edited(drawn.pdf, number_of(drawn.pdf, marker), lambda body: body.replace(old, new))
    assert refused(planted, drawn.model) == {"object_not_canonical"}


DIGITS = b".07701234567"
NUMBERS = [
    (b"/Flags 4", b"/Flags 4"),
    (b"/ItalicAngle 0", b"/ItalicAngle 0"),
    (b"/StemV 80", b"/StemV 80"),
    (b"/DW 0", b"/DW 0"),
    (b"/W [1 ", b"/W [1"),
    (b"/Count 2", b"/Count 2"),
    (b"/Supplement 0", b"/Supplement 0"),
    (b"/FontBBox [", b"/FontBBox [0"),
]


@pytest.mark.parametrize(("old", "new"), NUMBERS)
def test_no_number_goes_on_behind_a_point(drawn: Drawn, old: bytes, new: bytes) -> None:
    """A reader that takes the whole number only would not see a phone behind it."""
    changed = [
        body if b"stream" in body else body.replace(old, new + DIGITS + b" " * old.endswith((b" ", b"[")))
        for body in objects(drawn.pdf)
    ]
    assert changed != objects(drawn.pdf)
    assert refused(framed(changed), drawn.model) <= {"object_value", "font_shape"}


SPELLED = [
    (b"/F1 ", b"/Zainab "),
    (b"AAAAAA+FiraGO", b"ZAINAB+FiraGO"),
    (b"FiraGO-Regular", b"FiraGO-Zainab"),
    (b"/Identity-H", b"/#49dentity-H"),
    (b"(Adobe)", b"(Zainab)"),
    (b"(Adobe)", b"(\\101dobe)"),
    (b"(Adobe)", b"<41646F6265>"),
    (b"/Flags 4", b"/Flags 4.0"),
    (b"/Count 2", b"/Count 02"),
    (b"[3 0 R 5 0 R]", b"[3 0 R  5 0 R]"),
]


@pytest.mark.parametrize(("old", "new"), SPELLED)
def test_no_name_text_or_number_is_spelled_otherwise(drawn: Drawn, old: bytes, new: bytes) -> None:
    changed = [body if b"stream" in body else body.replace(old, new) for body in objects(drawn.pdf)]
    assert changed != objects(drawn.pdf)
    codes = refused(framed(changed), drawn.model)
    assert codes <= {"font_name", "object_not_canonical", "font_shape", "object_value", "object_role"}


def test_a_page_the_model_does_not_have_is_refused(drawn: Drawn) -> None:
    model = laid(drawn.model)
    more = replace(model, pages=(*model.pages, laid(with_run(drawn, NAME).model).pages[0]))
    assert refusal(lambda: prove(pdf_file.write(more, Shaper()), drawn.model)) == "model_pages_differ"


# --- the frame ----------------------------------------------------------------------------------------------------


def _saved(pdf: bytes, **how: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def _updated(pdf: bytes, body: bytes) -> bytes:
    """A later version appended: the first page's operators replaced, the old ones still in the file."""
    at = len(pdf)
    start = re.search(rb"startxref\n(\d+)", pdf)
    assert start
    added = b"%d 0 obj\n" % CONTENT + body + b"\nendobj\n"
    table = b"xref\n%d 1\n%010d 00000 n \n" % (CONTENT, at)
    trailer = b"trailer\n<</Prev %b/Root 1 0 R/Size %d>>\n" % (start[1], len(objects(pdf)) + 1)
    return pdf + added + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (at + len(added))


def test_a_later_version_is_refused(drawn: Drawn) -> None:
    planted = _updated(drawn.pdf, objects(drawn.pdf)[CONTENT - 1])
    assert refused(planted, drawn.model) == {"file_frame"}


@pytest.mark.parametrize(
    "how",
    [
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        {"linearize": True},
        {"compress_streams": False, "stream_decode_level": pikepdf.StreamDecodeLevel.all},
        {"encryption": pikepdf.Encryption(owner="", user="")},
    ],
    ids=["object streams", "linearized", "unpacked", "encrypted"],
)
def test_a_file_of_another_build_is_refused(drawn: Drawn, how: dict[str, object]) -> None:
    assert refused(_saved(drawn.pdf, **how), drawn.model) <= {"file_frame", "file_id"}


def test_bytes_no_table_points_at_are_refused(drawn: Drawn) -> None:
    for more in (b"%Zainab", b"99 0 obj\n(Zainab)\nendobj", b"Zainab"):
        bodies = objects(drawn.pdf)
        planted = framed([bodies[0] + b"\nendobj\n" + more, *bodies[1:]])
        codes = refusals(planted, drawn.model)
        assert codes <= {"file_frame", "object_not_canonical"}


@pytest.mark.parametrize(
    "keys", [b"/Info 1 0 R", b"/Prev 9", b"/XRefStm 9", b"/Encrypt <<>>", b"/Zainab 1", b"/DocChecksum /Z"]
)
def test_no_other_key_stands_in_the_trailer(drawn: Drawn, keys: bytes) -> None:
    planted = drawn.pdf.replace(b"]/Root", b"]" + keys + b"/Root")
    codes = refusals(planted, drawn.model)
    assert codes == {"file_frame"}


@pytest.mark.parametrize(("old", "new"), [(rb"xref\n0 (\d)", rb"xref\n0 0\1"), (rb"/Size (\d)", rb"/Size 00\1")])
def test_no_count_begins_with_noughts(drawn: Drawn, old: bytes, new: bytes) -> None:
    planted = re.sub(old, new, drawn.pdf)
    assert planted != drawn.pdf
    assert refusal(lambda: prove(planted, drawn.model)) == "file_frame"
