"""Everything a liaison officer's window says or contains, on every page there is for her: nothing of it names a woman.

Not only what is painted: tooltips, names for screen readers, properties, what is behind each row of a list, titles of
windows, and what is said when she asks for what is not hers.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.language import Lang
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.errors import NsintakeError
from nsintake.records import leak_judging
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view
from nsintake.services.founding import practice_office
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison, proved_letters
from nsintake.services.signing_in.sign_in import sign_in as open_session
from tests.attacks import canaries
from tests.attacks.test_liaison_plaintext import carried
from tests.journeys.full_office import FullOffice
from tests.scale import FULL
from tests.services.ladder import heard_letter, read_and_sign
from tests.ui.everyday import walk
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.dialogs.palette import PaletteDialog
from ui.errors import words_for
from ui.registry import ENTRIES

_TOLD = (
    "objectName", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "text",
    "placeholderText", "toPlainText", "title", "currentText", "prefix", "suffix",
)  # fmt: skip
_ROLES = [*range(6), 11, 12, *(Qt.ItemDataRole.UserRole + more for more in range(12))]


def behind(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """Everything in a list, whatever of it is painted."""
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
            index = model.index(row, column, above)
            yield from (str(model.data(index, role)) for role in _ROLES if model.data(index, role) is not None)


def told_by(part: QWidget) -> Iterator[str]:
    """Every text a widget has in any of its ways to speak."""
    for name in _TOLD:
        ask = getattr(part, name, None)
        said = ask() if callable(ask) else None
        if isinstance(said, str) and said:
            yield said
    for key in part.dynamicPropertyNames():
        with suppress(RuntimeError):  # a value that only Qt itself can read
            yield str(part.property(bytes(key.data()).decode()))
    yield from (action.text() + action.toolTip() + str(action.data()) for action in part.actions())
    model = getattr(part, "model", None)
    if callable(model) and isinstance(model(), QAbstractItemModel):
        yield from behind(model())
    if isinstance(part, QComboBox):
        yield from (f"{part.itemText(at)} {part.itemData(at)}" for at in range(part.count()))


def everything(older: Collection[QWidget] = ()) -> str:
    """All that the program's windows say now, hidden parts too; ``older`` are those of other tests, not yet gone."""
    tops = [top for top in QApplication.topLevelWidgets() if top not in older]
    parts = [part for top in tops for part in (top, *top.findChildren(QWidget))]
    return "\n".join(text for part in parts for text in told_by(part))


def pages(desk: Desk, office: FullOffice) -> Iterator[str]:
    """Each place she can come to, by name: the usual walk, all records, every page that is open to her."""
    for name, _ in walk.liaison(desk, office):
        yield name
    for row in liaison.list_records(desk.signed_in):
        desk.go("record", record_id=row.record_id.hex())
        yield f"record {row.reference}"
        for card in liaison.open_record(desk.signed_in, row.record_id).letters:
            name = f"record.letter.{card.lang.value}.{card.kind.value}"
            if desk.has(name):
                desk.press(name)
                yield name
    for entry in ENTRIES:
        if entry.open_to(desk.signed_in) and entry.in_sidebar:
            desk.go(entry.key)
            yield entry.key
    desk.window.open_palette()
    (palette,) = (top for top in QApplication.topLevelWidgets() if isinstance(top, PaletteDialog) and top.isVisible())
    yield "palette"
    palette.close()


@pytest.fixture(scope="module")
def peopled(_made: FullOffice, tmp_path_factory: pytest.TempPathFactory) -> tuple[FullOffice, list[str]]:
    """The busy office with one more woman, whose every word is rare, and every word on file that names anybody."""
    folder = tmp_path_factory.mktemp("peopled") / "data"
    shutil.copytree(_made.folder, folder)
    office = replace(_made, folder=folder)
    station = office.station()
    worker, keeper = (open_session(station, login, office.passwords[login]) for login in ("intake", "keeper"))
    try:
        case_id = practice_office.record(worker, canaries.ANSWERS)
        for recipient in (canaries.POLICE, canaries.CARE):
            read_and_sign(keeper, heard_letter(worker, case_id, recipient))
        words = list(canaries.needles())
        for _, case in worker.identity.list("case_file", CaseFile):
            own = leak_judging.identifiers_of(case)
            words += [*own.names, *own.phones, *own.handles, *own.places, *own.others, case.code]
        public = " ".join(worker.content.public_words)
    finally:
        worker.close()
        keeper.close()
        station.close()
    return office, [word for word in dict.fromkeys(words) if len(word) > 3 and not carried(public, [word])]


@pytest.fixture
def busy(peopled: tuple[FullOffice, list[str]], tmp_path: Path) -> FullOffice:
    """This test's own copy of it."""
    shutil.copytree(peopled[0].folder, tmp_path / "data")
    return replace(peopled[0], folder=tmp_path / "data")


@pytest.fixture
def known(peopled: tuple[FullOffice, list[str]]) -> list[str]:
    return peopled[1]


@pytest.mark.parametrize("lang", list(Lang) if FULL else [Lang.AR])
def test_nothing_she_can_come_to_names_a_woman(
    sign_in: SignIn,
    busy: FullOffice,
    known: list[str],
    qapp: QApplication,
    lang: Lang,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nor does what her account of the computer has kept when she locks."""
    account = tmp_path / "account"
    for name in ("NSINTAKE_STATE", "NSINTAKE_CONFIG"):
        monkeypatch.setenv(name, str(account / name))
    i18n.set_language(qapp, lang)
    older = QApplication.topLevelWidgets()
    desk = sign_in("liaison")
    seen, found = set(), {}
    for name in pages(desk, busy):
        desk.settle()
        seen.add(name)
        if names := carried(everything(older), known):
            found[name] = names
    desk.lock()
    assert found == {}
    assert len(seen) > 12
    kept = b"\0".join(path.read_bytes() for path in [*account.rglob("*"), *busy.folder.rglob("*")] if path.is_file())
    assert not [word for word in known if any(form in kept for form in canaries.forms(word).values())]


def test_the_search_can_fail(sign_in: SignIn, busy: FullOffice, known: list[str]) -> None:
    desk = sign_in("intake")
    desk.go("cases")
    desk.go("case", case_id=busy.case)
    assert carried(everything(), known)


ASKED: dict[str, Callable[[SignedIn, bytes], object]] = {
    "a file": case_view.open_case,
    "her name": case_view.reveal,
    "a record with the id of a file": liaison.open_record,
    "a paper with the id of a file": proved_letters.open_letter,
    "a draft": letters.preview,
    "a letter for her": lambda signed_in, case_id: letters.begin_letter(signed_in, case_id, canaries.POLICE),
    "all files": lambda signed_in, _: case_view.list_cases(signed_in),
    "a new file": lambda signed_in, _: practice_office.record(signed_in, canaries.ANSWERS),
}


def test_what_is_refused_says_the_same_whether_it_exists_or_not(sign_in: SignIn, busy: FullOffice) -> None:
    """An id of a file, of a draft and of nothing: no answer tells them apart."""
    worker = sign_in("intake").signed_in
    case_ids = [case_id for case_id, _ in worker.identity.list("case_file", CaseFile)]
    draft_ids = [draft_id for draft_id, _ in worker.identity.list("letter_draft", LetterDraft)]
    links = [link.record_id for _, link in worker.identity.list("case_link", CaseLink)]
    acts = [act_id for act_id, _ in worker.identity.list("consent_act", ConsentAct)]
    officer = sign_in("liaison").signed_in
    shown = {row.record_id for row in liaison.list_records(officer)}
    for what, ask in ASKED.items():
        answers = set()
        for asked in (*case_ids, *draft_ids, *acts, *(set(links) - shown), bytes(16), b"x"):
            with pytest.raises(NsintakeError) as caught:
                ask(officer, asked)
            answers.add((caught.value.code, words_for(caught.value), tuple(caught.value.params)))
        assert len(answers) == 1, what
