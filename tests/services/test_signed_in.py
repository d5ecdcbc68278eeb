"""Signing in: who she is, which files open, what day it is, and that it ends."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Permission, Role
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.records import signed_in as signed_in_module
from nsintake.services.day import case_view, today
from nsintake.services.liaison import liaison
from nsintake.services.signing_in.sign_in import sign_in, warm_up
from nsintake.services.wording import recipients
from nsintake.store import generation, statements
from nsintake.store.audit import AuditChain
from tests.services.ladder import MOMENT, POLICE, Office
from tests.services.people import change
from tests.services.refusals import fault, refused


@pytest.mark.parametrize(
    ("login", "files"),
    [
        ("administrator", ["accounts.db"]),
        ("liaison", ["accounts.db", "liaison.db"]),
        ("intake", ["accounts.db", "liaison.db", "identity.db"]),
        ("keeper", ["accounts.db", "liaison.db", "identity.db"]),
    ],
)
def test_a_role_opens_its_files_and_no_other(office: Office, login: str, files: list[str]) -> None:
    signed_in = office.sign_in(login)
    assert [store.name for store in signed_in.stores] == files
    assert (signed_in.role, signed_in.practice) == (Role(login), True)
    assert signed_in.display_name == signed_in.name_of(signed_in.uid) != ""
    assert signed_in.name_of("nobody") == ""


def test_signing_in_is_written_down_for_everybody_to_see(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    (newest,) = signed_in.accounts_store.audit.views(limit=1)
    assert (newest.verb, newest.actor, newest.counts) == ("sign_in", signed_in.uid, True)


def test_the_login_is_found_in_any_case(office: Office) -> None:
    station = office.station()
    signed_in = sign_in(station, "  INTAKE ", office.passwords()["intake"])
    office.sessions.append(signed_in)
    assert signed_in.role is Role.INTAKE


def test_after_closing_nothing_opens(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    signed_in.close()
    with pytest.raises((OpenError, NsintakeError)):
        case_view.list_cases(signed_in)
    with pytest.raises(OpenError):
        signed_in.ring.sign(b"x")


def test_heavy_work_keeps_sessions_out(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generation, "_STEP", 0.01)
    station = office.station()
    monkeypatch.setattr(station, "hold", lambda: generation.station_lock(office.data).shared(wait=0.05))
    with generation.station_lock(office.data).exclusive(), pytest.raises(EnvironmentFault) as caught:
        sign_in(station, "intake", office.passwords()["intake"])
    assert caught.value.code == "station_busy"


def test_a_session_holds_the_station_against_heavy_work(office: Office) -> None:
    office.sign_in("liaison")
    with pytest.raises(EnvironmentFault):
        generation.station_lock(office.data).exclusive()


def test_a_person_disabled_while_signed_in_is_refused_at_her_next_act(office: Office) -> None:
    officer = office.sign_in("liaison")
    liaison.list_records(officer)
    change(office, "liaison", disabled=True)
    with refused("disabled"):
        liaison.list_records(officer)
    with refused("disabled"):
        office.sign_in("liaison")


def test_a_person_whose_role_shrinks_is_stopped_with_the_keys_she_still_has(office: Office) -> None:
    intake = office.sign_in("intake")
    change(office, "intake", role=Role.LIAISON)
    with refused("role_changed"):
        case_view.list_cases(intake)
    again = office.sign_in("intake")
    assert [store.name for store in again.stores] == ["accounts.db", "liaison.db"]


def test_a_list_of_accounts_that_is_none_lets_a_session_read_and_is_found(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = office.sign_in("liaison")
    monkeypatch.setattr(officer.accounts, "newest_roster_number", lambda: 99)
    with pytest.raises(OpenError):
        officer.must(Permission.SETTLE_TASKS)
    assert not liaison.list_records(officer)
    assert [finding.file for finding in officer.unsound] == ["accounts.db"]


def test_who_was_switched_off_is_out_also_where_that_list_was_taken_away(office: Office) -> None:
    officer = office.sign_in("liaison")
    change(office, "liaison", disabled=True)
    change(office, "administrator", disabled=True)
    store = office.sign_in("keeper").accounts.database
    (newest,) = store.reader().execute("SELECT max(number) FROM roster").fetchone()
    store.reader().execute("DELETE FROM roster WHERE number = ?", (newest - 1,))
    with refused("disabled"):
        liaison.list_records(officer)


def test_the_day_is_the_clock_s_and_never_before_the_newest_in_the_audit(office: Office) -> None:
    office.clock.moment = MOMENT + timedelta(days=20)
    intake = office.sign_in("intake")
    assert intake.today() == date(2026, 3, 24)
    assert intake.due_in(3) == date(2026, 3, 27)
    case_view.open_case(intake, office.case(intake))
    office.clock.moment = MOMENT + timedelta(days=2)
    for _ in range(3):  # writing under the wrong clock must not make the wrong day the newest
        again = office.sign_in("intake")
        assert again.today() == date(2026, 3, 24)
        case_view.open_case(again, office.case(again))
        assert [store.audit.newest_day() for store in again.stores] == [
            "2026-03-24",
            MOMENT.date().isoformat(),
            "2026-03-24",
        ]
    office.clock.moment = MOMENT + timedelta(days=21)
    assert office.sign_in("intake").today() == date(2026, 3, 25)


def test_a_session_open_past_midnight_has_the_new_day(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    office.clock.moment += timedelta(days=1)
    assert today.today(signed_in).day == date(2026, 3, 5)
    assert signed_in.now() == office.clock.moment


def test_after_warming_up_nothing_of_a_session_waits_for_its_statements(office: Office) -> None:
    statements.sealed.cache_clear()  # the office that was founded here has asked for them before
    warm_up()
    warm_up()
    written = statements.sealed.cache_info().misses
    case_view.list_cases(office.sign_in("intake"))
    assert statements.sealed.cache_info().misses == written


def test_a_file_of_a_newer_program_is_refused_at_sign_in(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = office.sign_in("keeper")
    with signed_in.liaison.begin() as work:
        work.cursor.execute("UPDATE alembic_version SET version_num = '9999'")
        work.cursor.execute("CREATE TABLE later (a)")
        work.commit()
    with pytest.raises(EnvironmentFault) as caught:
        office.sign_in("liaison")
    assert caught.value.code == "file_newer"
    assert office.sign_in("administrator").role is Role.ADMINISTRATOR, "no file assumes another is at head"


def test_a_wrong_name_or_password_says_the_same(office: Office) -> None:
    with fault("wrong_password", "password"):
        sign_in(office.station(), "intake", "not it")
    with fault("wrong_password", "password"):
        sign_in(office.station(), "nobody", "not it")


def test_notes_of_views_land_in_the_file_they_are_about(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    before = intake.identity.audit.head().number
    intake.note_view(intake.identity, "view", case_id)
    assert intake.identity.audit.head().number == before + 1
    chain: AuditChain = intake.identity.audit
    (view,) = chain.views(limit=1)
    assert (view.verb, view.record_id, view.version) == ("view", case_id, 0)
    assert intake.identity.comp is Compartment.IDENTITY


def test_what_a_keeper_signed_since_is_read_at_once_by_what_lets_out_and_by_all_else_once_a_second(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: a session that had read the list of offices went on by it."""
    clock = SimpleNamespace(monotonic=lambda: 100.0)
    monkeypatch.setattr(signed_in_module, "time", clock)
    worker, officer, keeper = office.sign_in("intake"), office.sign_in("liaison"), office.sign_in("keeper")
    worker.must(Permission.SIGN_RELEASE)
    read, offices, asked = worker.content, worker.content.offices, set[Permission]()
    assert officer.content.offices == keeper.content.offices == offices
    for person in (worker, officer, keeper):
        for permission in person.permissions:
            person.words_looked_at = 99.5
            person.must(permission)
            asked |= {permission} if person.words_looked_at == 100.0 else set()
    assert {permission.name for permission in asked} == {
        *("PROPOSE_RELEASE", "SIGN_RELEASE", "NAME_HER", "PRINT_RELEASED"),
        *("RECORD_DISCLOSURE", "PLAN_MEETING", "DISCLOSE_BY_LAW"),
    }
    assert worker.content is read, "nothing was signed"
    recipients.retire(keeper, POLICE, retired=True, after=0)
    worker.must(Permission.READ_DIRECTORY)
    assert worker.content is read
    worker.must(Permission.SIGN_RELEASE)
    assert worker.content.offices != offices
    recipients.retire(keeper, POLICE, retired=False, after=1)
    worker.words_looked_at = 99.0
    worker.must(Permission.READ_DIRECTORY)
    assert worker.content.offices == offices, "a second is over"
