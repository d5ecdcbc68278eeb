"""A complaint leaves no trace: not on any disk, not in any row, draft or entry. The same words are found, by the same
search, where they are written down.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from nsintake.crypto.envelope import unpad
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view, notes
from nsintake.store.drafts import Drafts
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import METADATA, SEALED
from tests.attacks import canaries
from tests.attacks.test_disk import found_in, inflated
from tests.services.ladder import Office

ROOT = Path(__file__).parents[2]
COMPLAINED = "الحارس غضنفر الكوكباني طردني من بوابة الياسمين Guardsman Ghadanfar"
_LP = """#!/bin/sh
cat > "$SPOOLED/last.pdf.$$" && mv "$SPOOLED/last.pdf.$$" "$SPOOLED/came.$$"
echo "request id is desk-$$ (1 file(s))"
"""
_LPSTAT = """#!/bin/sh
case "$*" in *completed*) printf 'desk-1 user\\n\\tAlerts: none\\n';; *) echo "device for desk: usb://desk/one";; esac
"""


def words_of(text: str) -> list[str]:
    return [text, *(word for word in text.split() if len(word) > 5)]


@pytest.fixture
def places(office: Office, tmp_path: Path) -> dict[str, Path]:
    """Every folder a session can write to, after a complaint; ``paper`` is where the spooler's programs put it."""
    made = {name: tmp_path / name for name in ("tmp", "config", "state", "home", "cwd", "paper", "bin")}
    for folder in made.values():
        folder.mkdir()
    for name, script in {"lp": _LP, "lpstat": _LPSTAT, "cancel": "#!/bin/sh\n"}.items():
        (made["bin"] / name).write_text(script)
        (made["bin"] / name).chmod(0o700)
    (made["cwd"] / "words").write_text(COMPLAINED, "utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": f"{made['bin']}:{os.environ['PATH']}",
        "SPOOLED": str(made["paper"]),
        "TMPDIR": str(made["tmp"]),
        "HOME": str(made["home"]),
        "NSINTAKE_CONFIG": str(made["config"]),
        "NSINTAKE_STATE": str(made["state"]),
        **{f"XDG_{kind}_HOME": str(made["home"] / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")},
    }
    command = [sys.executable, "-B", "-m", "tests.attacks.complaint_desk", str(office.data), "words"]
    with (tmp_path / "home" / "output").open("wb") as output:
        subprocess.run(command, cwd=made["cwd"], env=environment, stdout=output, stderr=output, check=True, timeout=180)
    return {**made, "data": office.data}


def kept(signed_in: SignedIn) -> Iterator[tuple[str, bytes]]:
    """Everything that is in the three files, opened with every key there is, and columns that are not sealed."""
    for store in signed_in.stores:
        cursor = store.database.reader()
        for table in METADATA[store.comp].tables:
            for row in cursor.execute(f"SELECT * FROM {table}").fetchall():
                yield table, repr(row).encode()
                yield table, b"\0".join(value if isinstance(value, bytes) else str(value).encode() for value in row)
        yield from rows_of(store)
        for line in store.audit.lines(1, 100_000):
            yield "audit", store.audit.bodies.plain(cursor, line)
    drafts = Drafts(signed_in.identity)
    cursor = signed_in.identity.database.reader()
    columns = "draft_id, subject_id, owner, schema, epoch, body"
    for row in cursor.execute(f"SELECT {columns} FROM draft").fetchall():
        yield "draft", drafts._plain(cursor, row)


def rows_of(store: SealedStore) -> Iterator[tuple[str, bytes]]:
    cursor = store.database.reader()
    for table in SEALED[store.comp]:
        columns = "record_id, subject_id, schema, epoch, row_version, body"
        for row in cursor.execute(f"SELECT {columns} FROM {table}").fetchall():
            stored = StoredRow(*row)
            dek = store.deks.find(cursor, stored.subject_id, stored.epoch)
            yield table, unpad(dek.open(stored.body, store.aad(table, stored)))


def tables_with(signed_in: SignedIn, text: str) -> set[str]:
    """The table of every row, draft and entry that holds any of these words in any form."""
    wanted = [raw for word in words_of(text) for raw in canaries.forms(word).values()]
    wanted += [json.dumps(word)[1:-1].encode() for word in words_of(text)]
    return {table for table, plain in kept(signed_in) if any(raw in plain for raw in wanted)}


def on_paper(folders: Iterable[Path]) -> dict[str, set[str]]:
    """The words that an independent program reads off every paper in these folders, by the folder; whatever begins as
    a PDF is one, and what it draws by numbers of glyphs is read by its map of them.
    """
    found = dict[str, set[str]]()
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            if b"%PDF-" in path.read_bytes()[:1024]:
                read = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
                text = re.sub("[\u200e\u200f\u202a-\u202e]", "", read.stdout.decode())
                found.setdefault(folder.name, set()).update(word for word in words_of(COMPLAINED)[1:] if word in text)
    return found


def test_a_complaint_is_on_no_disk_and_in_no_row_and_a_note_of_the_same_words_is_found(
    office: Office, places: dict[str, Path]
) -> None:
    assert "played" in (places["home"] / "output").read_text("utf-8")
    logged = (places["config"] / "events.log").read_text("ascii")
    assert "glyph_missing" in logged, "what went wrong with her words was logged, without them"
    papers = list(places["paper"].iterdir())
    assert len(papers) == 2, "hers, and one for the envelope"
    assert papers[0].read_bytes() == papers[1].read_bytes()
    assert any(len(part) > 40 for part in inflated(papers[0].read_bytes())), "the search looks into papers too"
    assert found_in(list(places.values()), words_of(COMPLAINED)) == [], "on the papers it is drawn, in no clear words"
    read = on_paper(places.values())
    assert read.keys() == {"paper"}, "no other place has a paper"
    assert {"Guardsman", "Ghadanfar", "الكوكباني"} <= read["paper"], "off these it is read"
    keeper, worker = office.sign_in("keeper"), office.sign_in("intake")
    assert tables_with(keeper, COMPLAINED) == set()
    assert dict(keeper.identity.database.reader().execute("SELECT what, number FROM tally").fetchall()) == {
        "complaint": 1
    }
    notes.write(worker, case_view.list_cases(worker)[0].case_id, COMPLAINED)
    assert tables_with(keeper, COMPLAINED) == {"note"}, "the very same words are found once they are written down"
    page_drafts.save_page(worker, "complaints", {"words": COMPLAINED, "to": "psea"})
    assert tables_with(keeper, COMPLAINED) == {"draft", "note"}, "and where a page would keep them"


def test_the_same_words_left_in_a_file_in_any_form_are_found(tmp_path: Path) -> None:
    for word in words_of(COMPLAINED):
        for number, (form, raw) in enumerate(canaries.forms(word).items()):
            left = tmp_path / f"left-{number}"
            left.write_bytes(os.urandom(99) + raw + os.urandom(99))
            assert (left.name, word, form) in found_in([tmp_path], [word]), form
            left.write_bytes(b"%PDF stream\n" + zlib.compress(b"q " + raw + b" Q") + b"\nendstream")
            assert (left.name, word, form) in found_in([tmp_path], [word]), form
            left.unlink()
