"""Papers that earlier versions signed are proved, shown and printed as they were; what is drawn today is the newest.

A test that fails here after a layout, a font, a template or a phrase was changed on purpose is answered by one more
archive (``make_letters``), never by making one again that was in a release.
"""

from __future__ import annotations

import ast
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nsintake.crypto import user_blob
from nsintake.crypto.os_keyring import SERVICE
from nsintake.documents import letter_layout
from nsintake.documents.inspect import prove, prove_form
from nsintake.documents.letter_pdf import Drawn
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.recipients import RecipientKind
from nsintake.records.content import Content
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import named, named_prints
from nsintake.services.liaison import disclosures, proved_letters
from tests import scale
from tests.laws.source import CODE
from tests.once import derived
from tests.vectors import letters, make_letters, office
from tests.vectors.letters import Paper, Place, Stored
from tests.vectors.office import INTAKE, KEEPER, LIAISON

ROOT = Path(__file__).parents[2]
KINDS = {kind.value for kind in LetterKind} | {"form", "card"}
DRAWING = {
    "nsintake/services/accompaniment/watch_sheet.py": {"letter_pdf.draw"},
    "nsintake/services/day/evening.py": {"letter_pdf.draw"},
    "nsintake/services/forums/forum_papers.py": {"letter_pdf.draw"},
    "nsintake/services/letters/drafting.py": {"letter_pdf.draw"},
    "nsintake/services/letters/named_papers.py": {"letter_pdf.draw"},
    "nsintake/services/liaison/rounds.py": {"letter_pdf.draw"},
    "nsintake/services/liaison/recall_notices.py": {"letter_pdf.draw"},
    "nsintake/services/meetings/house_papers.py": {"letter_pdf.draw"},
    "nsintake/services/meetings/week.py": {"letter_pdf.draw"},
    "nsintake/services/wording/forms.py": {"forms_pdf.draw", "forms_pdf.draw_card"},
    "nsintake/services/wording/wording_papers.py": {"letter_pdf.draw"},
}
"""Where papers are drawn, and by what. Of the last the archives hold hashes (``samples``)."""
WRITERS = {"letter_pdf", "forms_pdf", "pdf_file"}
ARCHIVES = letters.archives()
NEWEST = ARCHIVES[-1]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Stored]:
    return {archive: letters.unpack(archive, tmp_path_factory.mktemp("letters")) for archive in ARCHIVES}


Enter = Callable[[Path], Stored]


@pytest.fixture
def enter(unpacked: dict[Path, Stored], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Enter]:
    """Gives an archive to be written into, with the state and the keyring that its office had."""

    def entered(archive: Path) -> Stored:
        stored = Stored(tmp_path / "entered")
        shutil.copytree(unpacked[archive].folder, stored.folder, copy_function=shutil.copy2)
        monkeypatch.setenv("NSINTAKE_STATE", str(stored.folder / "office" / "state"))
        items = office.use_keyring_in_memory(monkeypatch)
        items.update({(SERVICE, item): value for item, value in stored.said["office"]["keyring"].items()})
        return stored

    monkeypatch.setattr(user_blob, "derive_kek", derived)
    yield entered
    office.wait_for_anchors()


@contextmanager
def sign_in_as(stored: Stored, login: str) -> Iterator[SignedIn]:
    signed_in = office.sign_in_as(stored.data, login, stored.password(login))
    try:
        yield signed_in
    finally:
        office.end(signed_in)


@pytest.fixture
def keeper(enter: Enter) -> Iterator[tuple[Stored, SignedIn]]:
    """The newest archive, and a keeper who looks at it."""
    stored = enter(NEWEST)
    signed_in = office.looking(stored.data, KEEPER, stored.password(KEEPER))
    yield stored, signed_in
    office.end(signed_in)


def kept(stored: Stored, signed_in: SignedIn, paper: Paper) -> Drawn:
    """The bytes as they are in the office, or beside it."""
    if paper.place in {Place.RELEASED, Place.NOTICE}:
        letter = signed_in.liaison.get("released_letter", paper.paper_id, ReleasedLetter)
        return Drawn(letter.pdf, letter.model)
    if paper.place is Place.NAMED:
        papers = signed_in.identity.get("named_letter", paper.paper_id, NamedLetter).papers
        return next(Drawn(found.pdf, found.model) for found in papers if found.lang is paper.lang)
    return stored.drawn(paper)


# --- what is stored


def test_every_kind_of_paper_is_stored_in_every_language(unpacked: dict[Path, Stored]) -> None:
    stored = unpacked[NEWEST]
    assert {(paper.kind, paper.lang) for paper in stored.papers} == {(kind, lang) for kind in KINDS for lang in Lang}
    assert {paper.place for paper in stored.papers} == set(Place)
    named_so = {f"{kind.value}-{lang.value}" for kind in LetterKind for lang in Lang}
    assert set(stored.said["samples"]) == set(stored.said["wordings"]) == named_so


def test_nothing_draws_papers_but_what_the_archives_are_made_with() -> None:
    found = dict[str, set[str]]()
    for path in sorted(path for folder in CODE for path in (ROOT / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        if path.parent != ROOT / "nsintake" / "documents" and any(module in text for module in WRITERS):
            names = set(_drawing(ast.parse(text)))
            found |= {path.relative_to(ROOT).as_posix(): names} if names else {}
    assert found == DRAWING


def _drawing(tree: ast.Module) -> Iterable[str]:
    """What a file takes from the modules that write a PDF, except their type."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nsintake.documents"):
            module = (node.module or "").removeprefix("nsintake.documents").removeprefix(".")
            for name in node.names:
                path = f"{module}.{name.name}".removeprefix(".")
                if path.split(".")[0] in WRITERS and name.name != "Drawn":
                    yield path


@pytest.mark.skipif(not scale.FULL, reason="makes an office, which takes seconds")
def test_the_script_still_makes_such_papers(
    unpacked: dict[Path, Stored], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same papers with other codes in them; the words are the same."""
    office.use_keyring_in_memory(monkeypatch)
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    archive = tmp_path / "letters-0.tar.xz"
    archive.write_bytes(make_letters.make(tmp_path))
    made, stored = letters.unpack(archive, tmp_path / "unpacked"), unpacked[NEWEST]
    names = {paper.name: paper.place for paper in stored.papers}
    assert {paper.name: paper.place for paper in made.papers} == names
    assert made.said["wordings"] == stored.said["wordings"]
    assert set(made.said) == set(stored.said)


# --- what an earlier version signed


@pytest.mark.parametrize("archive", ARCHIVES, ids=lambda path: path.name)
def test_every_paper_is_proved_shown_and_printed_byte_for_byte(archive: Path, enter: Enter) -> None:
    stored = enter(archive)
    with sign_in_as(stored, LIAISON) as officer, sign_in_as(stored, INTAKE) as worker:
        for paper in stored.papers:
            for drawn in _shown_and_printed(stored, officer, worker, paper):
                assert paper.is_(drawn), paper.name


def _shown_and_printed(stored: Stored, officer: SignedIn, worker: SignedIn, paper: Paper) -> Iterator[Drawn]:
    """What the services give, who prove each of it first; what no office keeps is proved here."""
    if paper.place in {Place.RELEASED, Place.NOTICE}:
        shown = proved_letters.open_letter(officer, paper.paper_id)
        _, printed = disclosures.record_print(officer, paper.paper_id, copies=1)
        yield from (Drawn(each.pdf, each.model) for each in (shown, printed))
    elif paper.place is Place.NAMED:
        view = named.preview(worker, paper.paper_id)
        assert view.printable
        yield letters.of(view.papers, paper)
        _, again = named_prints.record_print(worker, paper.paper_id, paper.lang, copies=1)
        yield Drawn(again.pdf, again.model)
    else:
        drawn = stored.drawn(paper)
        yield drawn
        if paper.place is Place.BLANK:
            assert paper.code in prove_form(*drawn)
        else:
            assert prove(*drawn, worker.content.logos)


# --- what is drawn today


def test_a_stored_model_is_written_to_the_stored_bytes(keeper: tuple[Stored, SignedIn]) -> None:
    stored, signed_in = keeper
    there = {paper.name: kept(stored, signed_in, paper) for paper in stored.papers}
    assert [paper.name for paper in stored.papers if not paper.is_(there[paper.name])] == []
    logo = signed_in.content.logo
    assert [name for name, drawn in there.items() if letters.written(drawn.model, logo) != drawn] == []


def test_todays_words_layout_and_fonts_draw_the_stored_papers(keeper: tuple[Stored, SignedIn]) -> None:
    stored, signed_in = keeper
    assert differing(stored, signed_in, stored.papers) == []
    assert letters.wordings(signed_in) == stored.said["wordings"]
    assert letters.samples(signed_in) == stored.said["samples"]
    assert {sort.kind for sort in signed_in.content.recipients} == set(RecipientKind), "words for each are among them"


def differing(stored: Stored, signed_in: SignedIn, papers: Iterable[Paper]) -> list[str]:
    """The names of papers that are drawn otherwise today, and whether it is the model already."""
    found = []
    for paper in papers:
        drawn = letters.redrawn(signed_in, paper)
        if not paper.is_(drawn):
            same = drawn.model == kept(stored, signed_in, paper).model
            found.append(f"{paper.name}: {'bytes' if same else 'model'}")
    return found


def test_the_papers_hold_long_texts_three_scripts_of_digits_and_a_logo_or_none(
    keeper: tuple[Stored, SignedIn],
) -> None:
    stored, signed_in = keeper
    models = {paper.name: json.loads(kept(stored, signed_in, paper).model) for paper in stored.papers}
    for lang in Lang:
        model = models[f"referral-{lang.value}-long"]
        said = "".join(run["text"] for page in model["pages"] for run in page["runs"])
        assert all(set(digits) & set(said) for digits in ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")), lang
        assert len(model["pages"]) > 1
        assert {run["rtl"] for page in model["pages"] for run in page["runs"]} == {True, False}
        assert (model["logo"], models[f"liaison_letter-{lang.value}"]["logo"] is None) == (None, False)


# --- a change is noticed


def test_a_measure_of_the_layout_that_changed_is_noticed(
    keeper: tuple[Stored, SignedIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored, signed_in = keeper
    monkeypatch.setattr(letter_layout, "_SLIP_HAND", letter_layout._SLIP_HAND + 0.5)
    names = ("liaison_letter-en", "named_letter-ckb", "recall-ar", "recall-ckb-named")
    papers = [paper for paper in stored.papers if paper.name in names]
    assert sorted(differing(stored, signed_in, papers)) == [f"{name}: model" for name in names]


def test_a_word_of_a_template_that_changed_is_noticed(
    keeper: tuple[Stored, SignedIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored, signed_in = keeper
    real = Content.template
    changed = ("Officer", "Official")
    monkeypatch.setattr(Content, "template", lambda *which: real(*which).replace(*changed))
    assert letters.wordings(signed_in) != stored.said["wordings"]
