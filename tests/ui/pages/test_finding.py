"""The panel of files that may be hers, and the card of women with one extorter."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import YesNo
from nsintake.domain.intake import Step
from nsintake.domain.ties import MergeReason
from nsintake.records.case_row import CaseRow
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import search
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import WOMEN, record
from tests.ui.pages.desk import Desk
from tests.ui.pages.test_intake import told
from ui.parts.one_woman import OneWomanCard
from ui.parts.possible_duplicates import PossibleDuplicates
from ui.parts.same_extorter import SameExtorterCard
from ui.widgets.identity_cover import IdentityCover

TOLD = {"names": "Wesal Jassim", "phones": "+964 770-555-0134", "age": "adult"}


def _first(signed_in: SignedIn) -> CaseRow:
    return next(row for row in case_view.list_cases(signed_in) if "demand_money" in row.kinds)


def _panel(desk: Desk, answers: dict[str, str]) -> PossibleDuplicates:
    panel = PossibleDuplicates(desk.signed_in, lambda: answers)
    desk.qtbot.addWidget(panel)
    return panel


def _said(panel: PossibleDuplicates | SameExtorterCard) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def test_a_file_that_may_be_hers_is_shown_by_code_and_reason_with_her_name_covered(desk: Desk) -> None:
    panel = _panel(desk, TOLD)
    desk.qtbot.waitUntil(panel.isVisible, timeout=5_000)
    row = _first(desk.signed_in)
    assert row.code in _said(panel)
    assert "Same phone" in _said(panel)
    assert not any(word in _said(panel) for word in ("وصال", "Wisal", "0770"))
    chosen: list[bytes] = []
    panel.chosen.connect(chosen.append)
    desk.press("duplicates.0.use")
    assert chosen == [row.case_id]


def test_showing_the_name_is_written_down_and_covers_itself_again(desk: Desk) -> None:
    panel = _panel(desk, {"names": "Wesal Jassim"})
    desk.qtbot.waitUntil(panel.isVisible, timeout=5_000)
    desk.press("show_duplicates.0")
    cover = panel.findChild(IdentityCover)
    assert isinstance(cover, IdentityCover)
    desk.qtbot.waitUntil(lambda: not cover.is_covered(), timeout=5_000)
    assert "وصال" in _said(panel)
    assert "can be read as" in _said(panel) or "another spelling" in _said(panel)
    (newest,) = desk.signed_in.identity.audit.views(limit=1)
    assert (newest.verb, newest.record_id) == ("reveal", _first(desk.signed_in).case_id)
    cover.cover()
    assert "وصال" not in _said(panel)
    assert "can be read as" not in _said(panel)


def test_the_panel_goes_away_when_nothing_agrees_any_more(desk: Desk) -> None:
    answers = dict(TOLD)
    panel = _panel(desk, answers)
    desk.qtbot.waitUntil(panel.isVisible, timeout=5_000)
    answers.update(names="سعاد كامل", phones="")
    panel.look()
    desk.qtbot.waitUntil(lambda: not panel.isVisible(), timeout=5_000)
    answers.update(names="")
    panel.look()
    desk.qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=5_000)
    assert panel._shown == ()


def test_a_file_left_out_is_not_proposed(desk: Desk) -> None:
    panel = PossibleDuplicates(desk.signed_in, TOLD, but=_first(desk.signed_in).case_id)
    desk.qtbot.addWidget(panel)
    panel.look(TOLD)
    desk.qtbot.waitUntil(lambda: bool(panel._asked), timeout=5_000)
    desk.settle()
    assert not panel.isVisible()


def test_women_with_one_extorter_are_named_by_code_and_asked(desk: Desk) -> None:
    row = _first(desk.signed_in)
    other = record(desk.signed_in, {**WOMEN[0], "names": "سهى فرحان", "phones": "", "account": "t.me/dark_gate_7731"})
    card = SameExtorterCard(desk.signed_in, row.case_id)
    desk.qtbot.addWidget(card)
    desk.qtbot.waitUntil(card.isVisible, timeout=5_000)
    code = case_view.open_case(desk.signed_in, other).code
    assert code in desk.find("extorter.0", QPushButton).text()
    assert "Not asked" in _said(card)
    opened: list[bytes] = []
    card.opened.connect(opened.append)
    desk.press("extorter.0")
    assert opened == [other]
    desk.press("extorter.yes")
    desk.qtbot.waitUntil(lambda: "She agreed" in _said(card), timeout=5_000)
    assert search.same_extorter(desk.signed_in, row.case_id).answer is YesNo.YES


def test_the_card_stays_away_where_nobody_shares_an_account(desk: Desk) -> None:
    card = SameExtorterCard(desk.signed_in, _first(desk.signed_in).case_id)
    desk.qtbot.addWidget(card)
    desk.qtbot.waitUntil(lambda: card._parts is not None, timeout=5_000)
    assert not card.isVisible()


def test_two_files_are_joined_by_code_and_taken_apart_on_the_case_page(desk: Desk) -> None:
    row = _first(desk.signed_in)
    younger = record(desk.signed_in, {**WOMEN[0], "names": "Wesal Jasim", "phones": ""})
    desk.go("case", case_id=younger.hex())
    desk.qtbot.waitUntil(lambda: desk.has("one_woman.more"), timeout=5_000)
    desk.press("one_woman.more")
    desk.press("one_woman.join")
    assert desk.find("one_woman", OneWomanCard).code.error()
    desk.find("one_woman", OneWomanCard).code.set_raw("K7MQ-4XRT")
    desk.find("one_woman", OneWomanCard).reason.set_raw(MergeReason.SHE_SAYS.value)
    desk.press("one_woman.join")
    assert "No file" in desk.find("one_woman", OneWomanCard).code.error()
    desk.find("one_woman", OneWomanCard).code.set_raw(row.code.lower())
    desk.press("one_woman.join")
    desk.qtbot.waitUntil(lambda: desk.has("one_woman.1.apart"), timeout=5_000)
    assert younger not in {case.case_id for case in search.find(desk.signed_in).rows}
    desk.press("one_woman.0.open")
    desk.qtbot.waitUntil(lambda: desk.has("one_woman.1.open"), timeout=5_000)
    desk.press("one_woman.1.apart")
    desk.press("message_yes")
    desk.qtbot.waitUntil(lambda: not desk.has("one_woman.1.apart"), timeout=5_000)
    assert younger in {case.case_id for case in search.find(desk.signed_in).rows}


def test_choosing_her_file_goes_on_with_it_and_loses_nothing(desk: Desk) -> None:
    page = told(desk, "@dark_gate_99")
    page.go_to(Step.NEVER)
    desk.settle()
    desk.press("intake.block.names")
    desk.put("intake.field.names", "وصال جاسم")
    desk.put("intake.field.phones", "0770 555 0134")
    desk.qtbot.waitUntil(lambda: desk.has("duplicates.0.use"), timeout=5_000)
    desk.press("duplicates.0.use")
    row = _first(desk.signed_in)
    assert row.code in desk.said("message_words")
    desk.press("message_yes")
    assert (page.session_state.reopened, page.session_state.code, page.session_state.step) == (
        True,
        row.code,
        Step.NEVER,
    )
    assert page.session_state.answers["account"] == "@dark_gate_99"
    assert page.session_state.answers["district"] == "shura", "what the file knows stands there too"
    assert not desk.has("duplicates")
    page.go_to(Step.READ_BACK)
    desk.settle()
    desk.press("intake.next")
    desk.press("intake.version.account.theirs")
    for name in desk.names("intake.version."):
        if name.endswith(".theirs"):
            desk.press(name)
    desk.press("intake.versions.done")
    desk.settle()
    shown = desk.window.page()
    assert shown is not None
    assert shown.key == "case"
    case = desk.signed_in.identity.get("case_file", row.case_id, CaseFile)
    assert case.incident.account == "@dark_gate_7731"
    assert "@dark_gate_99" in desk.read("case.timeline")
    assert len(case_view.list_cases(desk.signed_in)) == 3
