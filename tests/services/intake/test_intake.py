"""A session from her yes to the closed file; before that yes nothing is kept, after it nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, ConsentAct, Item
from nsintake.domain.intake import IntakeDraft, Step
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consent_view
from nsintake.services.day import case_view
from nsintake.services.intake import intake, turned_screen
from tests.services.ladder import CARE, POLICE, Office, answers
from tests.services.refusals import fault, refused


def begun(signed_in: SignedIn, **more: str) -> bytes:
    return intake.consent_to_record(signed_in, answers(**more))


def save(signed_in: SignedIn, draft_id: bytes, said: dict[str, str]) -> None:
    intake.save_draft(signed_in, draft_id, answers=said, step=Step.NEVER, focus="names", caret=4)


@pytest.mark.parametrize("said", ["no", "", "maybe"])
def test_without_her_yes_nothing_is_stored(office: Office, said: str) -> None:
    signed_in = office.sign_in("intake")
    before = signed_in.identity.audit.head()
    with refused("no_consent_to_record"):
        intake.consent_to_record(signed_in, answers(record_consent=said))
    assert not signed_in.drafts.of(signed_in.uid, IntakeDraft)
    assert signed_in.identity.audit.head() == before


def test_a_draft_keeps_raw_words_step_field_and_caret(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = begun(signed_in)
    said = answers(deadline="31/02/2026", names="وصال\n\u200f ")
    moment = intake.save_draft(signed_in, draft_id, answers=said, step=Step.INCIDENT, focus="deadline", caret=7)
    again = office.sign_in("intake")
    view = intake.load_draft(again, draft_id)
    assert (view.answers, view.step, view.focus, view.caret, view.saved_at) == (
        said,
        Step.INCIDENT,
        "deadline",
        7,
        moment,
    )
    (card,) = intake.open_drafts(again)
    assert (card.draft_id, card.code, card.step) == (draft_id, view.code, Step.INCIDENT)


def test_drafts_are_outside_the_audit_and_the_newest_comes_first(office: Office) -> None:
    signed_in = office.sign_in("intake")
    before = signed_in.identity.audit.head().number
    first, second = begun(signed_in), begun(signed_in)
    office.clock.moment += timedelta(minutes=5)
    save(signed_in, first, answers())
    assert signed_in.identity.audit.head().number == before
    assert [card.draft_id for card in intake.open_drafts(signed_in)] == [first, second]


def test_a_draft_is_its_worker_s_alone(office: Office) -> None:
    draft_id = begun(office.sign_in("intake"))
    keeper = office.sign_in("keeper")
    assert not intake.open_drafts(keeper)
    for act in (
        lambda: intake.load_draft(keeper, draft_id),
        lambda: save(keeper, draft_id, answers()),
        lambda: intake.discard_draft(keeper, draft_id),
        lambda: intake.close_session(keeper, draft_id, answers()),
    ):
        with refused("draft_missing"):
            act()
    with refused("draft_missing"):
        intake.load_draft(keeper, b"x" * 16)


def test_a_draft_has_a_largest_size(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = begun(signed_in)
    with pytest.raises(Refused) as caught:
        save(signed_in, draft_id, {"account_of_events": "x" * (intake.MOST_DRAFT + 1)})
    assert (caught.value.code, caught.value.params) == ("draft_too_large", {"limit": intake.MOST_DRAFT})
    save(signed_in, draft_id, {"account_of_events": "x" * intake.MOST_DRAFT})


def test_a_discarded_session_leaves_no_draft_and_no_key(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = begun(signed_in)
    intake.discard_draft(signed_in, draft_id)
    assert not intake.open_drafts(signed_in)
    cursor = signed_in.identity.database.reader()
    assert not cursor.execute("SELECT 1 FROM dek WHERE subject_id = ?", (draft_id,)).fetchall()
    with refused("draft_missing"):
        intake.load_draft(signed_in, draft_id)


def test_a_save_that_comes_after_the_end_of_a_session_brings_nothing_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Drafts have a worker of their own, so a save can be under way while the session is closed or discarded."""
    signed_in = office.sign_in("intake")
    discarded, closed = begun(signed_in), begun(signed_in)
    read = {ended_id: intake.own_draft(signed_in, ended_id) for ended_id in (discarded, closed)}
    intake.discard_draft(signed_in, discarded)
    intake.close_session(signed_in, closed, answers())
    monkeypatch.setattr(intake, "own_draft", lambda _signed_in, draft_id: read[draft_id])
    for draft_id in (discarded, closed):
        with refused("draft_missing"):
            save(signed_in, draft_id, answers())
    assert not signed_in.drafts.of(signed_in.uid, IntakeDraft)


def test_an_office_is_asked_about_only_what_she_told_and_it_can_use(office: Office) -> None:
    signed_in = office.sign_in("intake")
    sheets = {sheet.recipient_id: sheet for sheet in intake.sharing_sheet(signed_in, answers(age="adult", relation=""))}
    assert [question.item for question in sheets[CARE].questions] == [Item.KIND, Item.DISTRICT, Item.AGE]
    asked = [question.item for question in sheets[POLICE].questions]
    assert Item.ACCOUNT in asked
    assert Item.RELATION not in asked, "not told"
    account = next(question for question in sheets[POLICE].questions if question.item is Item.ACCOUNT)
    assert account.told.en == "@dark_gate_7731"
    assert all((account.sentence.ar, account.consequence.ckb))
    assert not any(sheet.conflict for sheet in sheets.values())


def test_his_force_is_marked_as_a_conflict(office: Office) -> None:
    signed_in = office.sign_in("intake")
    sheets = intake.sharing_sheet(signed_in, answers(force="community_police"))
    assert {sheet.recipient_id for sheet in sheets if sheet.conflict} == {POLICE}


def test_a_field_with_a_fault_counts_as_left_out_until_it_is_mended(office: Office) -> None:
    signed_in = office.sign_in("intake")
    sheets = {sheet.recipient_id: sheet for sheet in intake.sharing_sheet(signed_in, answers(deadline="31/02/2026"))}
    assert Item.DEADLINE not in [question.item for question in sheets[POLICE].questions]


def test_the_read_back_says_what_each_asked_office_hears_and_does_not(office: Office) -> None:
    signed_in = office.sign_in("intake")
    lines = {line.office.en: line for line in intake.read_back(signed_in, answers())}
    assert set(lines) == {"Community Police, Qayyarah", "Psychosocial Support Centre, Mosul"}
    police = lines["Community Police, Qayyarah"]
    assert "@dark_gate_7731" in [share.en for share in police.shares]
    assert len(police.shares) == 4
    assert len(police.withholds) == 3, "paid, district and age were told and not shared"


@pytest.mark.parametrize("share_demand", [True, False])
def test_what_is_read_to_her_of_each_office_is_what_it_hears_then(office: Office, *, share_demand: bool) -> None:
    """That money was asked for is in the kind of threat too: without what he wants no office hears it."""
    signed_in = office.sign_in("intake")
    said = answers(**{f"share.{POLICE}.demand": "share" if share_demand else "withhold"})
    lines = intake.read_back(signed_in, said)
    shown = turned_screen.read_back_for_her(signed_in, said)
    case_id = intake.close_session(signed_in, begun(signed_in), said)
    hears = {consent.office: consent.will_learn for consent in consent_view.overview(signed_in, case_id).offices}
    for line in lines:
        page = next(page for page in shown.pages if page.title.startswith(line.office.said_in(shown.lang)))
        assert len(line.shares) == len(hears[line.office]) == len(page.lines)
        for text, told, heard in zip(line.shares, page.lines, hears[line.office], strict=True):
            assert heard.en.endswith(text.en)
            assert told.text == text.said_in(shown.lang)
    kinds = [line.shares[0].en for line in lines]
    money = ["money" in kind for kind in kinds]
    assert money == [share_demand, False], "the psychosocial centre hears nothing of demands"


def test_closing_makes_file_consent_and_tasks_at_once_and_drops_the_draft(office: Office) -> None:
    signed_in = office.sign_in("intake")
    said = answers(suicide="yes", deadline_today="yes")
    draft_id = begun(signed_in)
    code = intake.load_draft(signed_in, draft_id).code
    case_id = intake.close_session(signed_in, draft_id, said)
    assert not intake.open_drafts(signed_in)
    view = case_view.open_case(signed_in, case_id)
    assert (view.code, len(view.next_steps)) == (code, 2)
    acts = [act for _, act in signed_in.identity.list("consent_act", ConsentAct, subject=case_id)]
    assert sorted((act.number, act.recipient_id) for act in acts) == [(1, POLICE), (2, CARE)]
    for act in acts:
        assert (act.day, act.witness, act.script_version != "") == (signed_in.today(), signed_in.uid, True)
        shared = {choice.item for choice in act.choices if choice.choice is Choice.SHARE}
        assert shared == ({Item.KIND, Item.AGE} if act.recipient_id == CARE else shared)


def test_a_fault_keeps_the_draft_and_makes_no_file(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = begun(signed_in)
    for field, value, code in (
        ("deadline", "31/02/2026", "date_no_day"),
        ("since", "soon", "date_unreadable"),
        ("age", "forty", "choice_unknown"),
        ("account", "x" * 201, "too_long"),
    ):
        with fault(code, field):
            intake.close_session(signed_in, draft_id, answers(**{field: value}))
    assert intake.load_draft(signed_in, draft_id).code
    assert len(case_view.list_cases(signed_in)) == 3


def test_a_girl_below_fifteen_consents_to_nothing_by_herself(office: Office) -> None:
    signed_in = office.sign_in("intake")
    for age, expected in (("from_12", 0), ("from_15", 2)):
        case_id = intake.close_session(signed_in, begun(signed_in), answers(age=age))
        assert len(signed_in.identity.list("consent_act", ConsentAct, subject=case_id)) == expected


def test_an_office_in_conflict_gets_no_consent_whatever_was_ticked(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = intake.close_session(signed_in, begun(signed_in), answers(force="community_police"))
    acts = signed_in.identity.list("consent_act", ConsentAct, subject=case_id)
    assert [act.recipient_id for _, act in acts] == [CARE]


def test_a_session_closes_once(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = begun(signed_in)
    case_id = intake.close_session(signed_in, draft_id, answers())
    with refused("draft_missing"):
        intake.close_session(signed_in, draft_id, answers())
    assert signed_in.identity.get("case_file", case_id, CaseFile).identity.phones == ("0770 555 0134",)


def test_a_discarded_session_lies_in_no_write_ahead_log(office: Office) -> None:
    signed_in = office.sign_in("intake")
    draft_id = intake.consent_to_record(signed_in, answers())
    log = signed_in.identity.database.path.with_name("identity.db-wal")
    assert log.stat().st_size > 0
    intake.discard_draft(signed_in, draft_id)
    assert log.stat().st_size == 0


def test_tidying_cuts_every_log_of_the_files_that_are_open(office: Office) -> None:
    signed_in = office.sign_in("intake")
    intake.consent_to_record(signed_in, answers())
    signed_in.tidy()
    logs = [store.database.path.with_name(f"{store.name}-wal") for store in signed_in.stores]
    assert [log.stat().st_size for log in logs] == [0, 0, 0]
    assert intake.open_drafts(signed_in)


def test_before_a_file_is_made_somebody_said_how_she_said_it_where_she_said_anything_of_an_office(
    office: Office,
) -> None:
    signed_in = office.sign_in("intake")
    draft_id = begun(signed_in)
    told = {f"share.{POLICE}.{Item.KIND.value}": Choice.SHARE.value}
    intake.require_how(
        signed_in, draft_id, {name: raw for name, raw in answers().items() if not name.startswith("share.")}
    )
    with fault("how_said_missing", "given.how"):
        intake.require_how(signed_in, draft_id, answers(**told))
    with fault("witness_missing", "given.witness"):
        intake.require_how(signed_in, draft_id, answers(**told, **{"given.how": "spoken"}))
    intake.require_how(signed_in, draft_id, answers(**told, **{"given.how": "by_phone"}))
    intake.require_how(signed_in, draft_id, answers(**told, short_way="yes"))
    intake.require_how(signed_in, draft_id, answers(**told, staff_involved="yes"))
    with refused("draft_missing"):
        intake.require_how(office.sign_in("keeper"), draft_id, answers(**told))
