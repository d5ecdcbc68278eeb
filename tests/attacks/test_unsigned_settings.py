"""What whoever has the key of accounts.db writes into its settings decides nothing about a woman, and breaks nothing.

An administrator holds that key, and so does everybody who ever signed in. Everything that can be written there is
listed, found from the code and from a real office; what nobody has judged makes a test fail.
"""

from __future__ import annotations

import ast
import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.language import Lang
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, own_account, people
from nsintake.services.accounts.account_state import words_about
from nsintake.services.audit import audit
from nsintake.services.backup import backups
from nsintake.services.day import case_view, closing, erasure, left_of_erased, retention, today
from nsintake.services.liaison import liaison
from nsintake.services.meetings import meeting_view
from nsintake.services.station import founding_steps
from nsintake.services.wording import forms, recipients, scripts, wording
from nsintake.store.tables import METADATA
from tests.services.closed import close_file
from tests.services.ladder import ROLES, Office
from tests.services.refusals import refused

ROOT = Path(__file__).parents[2]
SETTINGS = {
    "org": "the newest roster says it",
    "epoch": "the newest roster says it",
    "name:": "shown where a keeper approved that name",
    "office_name": "shown while the station is founded, and a word that no password leans on",
    "office_lang": "nobody reads it",
    "content:": "signed by a keeper and stated in the log",
    "succession:": "signed by the new root",
    "old_root:": "shown; her own blob decides",
    "rewrap:": "what is owed to a colleague's new keys; without it she waits for a keeper",
    "site_of:": "which earlier secret a blob is under; garbage is as none",
    "site_before": "sealed under the present secret; garbage is as none",
    "backups": "a note for a page and for how many backups stay, never fewer than three",
    "last_here": "what passed since is listed once more; garbage is as none",
    "retention_months": "of earlier versions; never less than the program's own, and nothing is erased by it",
}
"""Every setting, or how it begins, with what it can decide."""
TABLES = {
    "audit": "hashed and signed",
    "checkpoint": "stated by a keeper's entry",
    "checkpoint_list": "stated by a keeper's entry",
    "dek": "wraps that open or do not",
    "grant_": "signed by the root",
    "roster": "signed by the root",
    "setting": "see SETTINGS",
    "throttle": "how long a wrong password makes somebody wait",
    "tombstone": "signed by somebody who held the file, and stated in the log of that file",
    "user_account": "what it asks for counts only on a roster; a blob binds its own keys",
}
LEFT_BEHIND = {"last_erasure"}
"""Written by earlier versions and read by nothing any more."""
WRITERS = ("put_setting", "drop_setting", "setting", "settings")
LOCAL = {
    ("services/accounts/account_state.py", "OFFICE_NAME"): ("office_name",),
    ("store/rebuild.py", "key"): ("epoch", "succession:"),
    ("services/station/founding_work.py", "name"): ("org", "epoch", "name:", "office_name", "office_lang"),
    ("store/content.py", "_key(kind, lang)"): ("content:",),
    ("store/content.py", "_key(kind, lang, version)"): ("content:",),
    ("store/content.py", "start"): ("content:",),
    ("store/content.py", "key"): ("content:",),
}
"""Keys that are put together in a function, by file and expression."""


def write(signed_in: SignedIn, key: str, value: object) -> None:
    """Write a setting by hand, in whatever type; None takes it away."""
    with signed_in.accounts.database.begin() as work:
        if value is None:
            work.cursor.execute("DELETE FROM setting WHERE key = ?", (key,))
        else:
            work.cursor.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value))
        work.commit()


def closed_for(office: Office, days: int) -> bytes:
    """A file that was closed so many days ago."""
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    close_file(worker, case_id)
    office.clock.moment += timedelta(days=days)
    return case_id


def erased_by_a_keeper(office: Office, case_id: bytes) -> bool:
    """A keeper signs in and erases what the program proposes."""
    keeper = office.sign_in("keeper")
    due = [file.case_id for file in retention.due_files(keeper)]
    if due:
        erasure.erase_due(keeper, due, typed=str(len(due)))
    return case_id not in {row.case_id for row in case_view.list_cases(keeper)}


@pytest.mark.parametrize("said", [b"1", b"0", b"000", 1, "1"])
def test_no_setting_makes_a_keeper_erase_what_was_closed_a_moment_ago(office: Office, said: object) -> None:
    case_id = closed_for(office, 40)
    write(office.sign_in("administrator"), "retention_months", said)
    assert not erased_by_a_keeper(office, case_id)


@pytest.mark.parametrize("said", [None, b"1", b"12", b"\xff" * 400])
def test_a_setting_that_is_changed_or_gone_shortens_no_keepers_word(office: Office, said: object) -> None:
    retention.set_months_kept(office.sign_in("keeper"), 36)
    case_id = closed_for(office, 30 * 30)
    write(office.sign_in("administrator"), "retention_months", said)
    assert not erased_by_a_keeper(office, case_id)


def test_the_number_of_an_earlier_version_gone_erases_nothing(office: Office) -> None:
    """An older version kept the number in a setting; whoever takes it away leaves the program's own, which is less."""
    write(office.sign_in("keeper"), "retention_months", b"60")
    case_id = closed_for(office, 30 * 30)
    write(office.sign_in("administrator"), "retention_months", None)
    assert not erased_by_a_keeper(office, case_id)


@pytest.mark.parametrize("said", [None, b"2001-01-01T00:00:00+00:00", b"\xff\xfe", b"2026-03-04T09:30:00", 7])
def test_whatever_is_written_older_backups_of_an_erased_woman_are_said(
    released: Office, tmp_path: Path, said: object
) -> None:
    worker, stick = released.sign_in("intake"), tmp_path / "stick"
    stick.mkdir()
    backups.back_up(worker, stick)
    released.clock.moment += timedelta(hours=1)
    code = case_view.open_case(worker, released.case_id()).code
    erasure.erase(worker, released.case_id(), typed=code)
    write(released.sign_in("administrator"), "last_erasure", said)
    left = left_of_erased.find(released.sign_in("keeper"))
    assert left.last is not None
    assert [(medium.folder, medium.older) for medium in left.media] == [(str(stick), 1)]


def test_an_intake_worker_says_no_number_of_months(office: Office) -> None:
    with refused("not_permitted"):
        retention.set_months_kept(office.sign_in("intake"), 1)


# --- everything that can be written there


def keys_in(path: Path) -> Iterator[str]:
    """Every setting that a file names, or how it begins; fails for one that cannot be told from the code."""
    source = path.read_text("utf-8")
    if any(f"{writer}(" in source for writer in WRITERS):
        module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        yield from keys_of(source, module, path.relative_to(ROOT / "nsintake").as_posix())


def keys_of(source: str, module: Any, file: str) -> Iterator[str]:
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in WRITERS:
            at = 1 if call.func.attr in WRITERS[:2] else 0
            if len(call.args) > at:
                yield from told(module, file, call.args[at])


def told(module: Any, file: str, said: ast.expr) -> tuple[str, ...]:
    if isinstance(said, ast.JoinedStr):
        said = said.values[0]
        said = said.value if isinstance(said, ast.FormattedValue) else said
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        return (said.value,)
    if isinstance(said, ast.Name) and isinstance(getattr(module, said.id, None), str):
        return (getattr(module, said.id),)
    assert (file, ast.unparse(said)) in LOCAL, f"{file} writes a setting nobody has judged: {ast.unparse(said)}"
    return LOCAL[file, ast.unparse(said)]


def of_code() -> dict[str, str]:
    found = {}
    for path in sorted((ROOT / "nsintake").rglob("*.py")):
        if path.name != "accounts.py" or path.parent.name != "store":
            found.update(dict.fromkeys(keys_in(path), path.name))
    return found


def test_every_setting_was_judged() -> None:
    assert set(of_code()) == set(SETTINGS)


def test_a_new_setting_is_found() -> None:
    assert list(keys_of('accounts.put_setting(work, "brand_new", b"")', None, "x.py")) == ["brand_new"]
    assert list(keys_of('accounts.put_setting(work, f"brand:{uid}", b"")', None, "x.py")) == ["brand:"]
    with pytest.raises(AssertionError, match="nobody has judged"):
        list(keys_of("accounts.put_setting(work, made_up(), value)", None, "x.py"))


def test_every_table_was_judged() -> None:
    assert set(METADATA[Compartment.ACCOUNTS].tables) == set(TABLES)


def test_security_md_says_of_each_what_a_hand_there_can_do() -> None:
    said = (ROOT / "docs" / "security.md").read_text("utf-8")
    missing = [name for name in (*SETTINGS, *TABLES, *LEFT_BEHIND) if f"`{name}`" not in said]
    assert missing == []


def test_a_real_office_keeps_no_other_setting(handed: Office, tmp_path: Path) -> None:
    keeper = handed.sign_in("keeper")
    backups.back_up(keeper, tmp_path)
    wording.save(keeper, "duty_phone", "all", {"duty_phone": "0770 555 0199"}, after=0)
    retention.set_months_kept(keeper, 12)
    case = case_view.open_case(keeper, handed.case_id())
    erasure.erase(keeper, handed.case_id(), typed=case.code)
    kept = keeper.accounts.settings("")
    others = [
        key
        for key in kept
        if not any(key == setting or (setting[-1] == ":" and key.startswith(setting)) for setting in SETTINGS)
    ]
    assert others == []


# --- garbage

GARBAGE: tuple[object, ...] = (
    b"",
    b"\xff" * 400,
    b"-1",
    b"9" * 5000,
    "text",
    7,
    10**15,
    2.5,
    b"[" * 200_000,
    b"null",
    b'{"known": [{"folder": "/x", "moment": "x", "name": "x", "size": 1, "by": "x"}], "keep": "x", "drilled": 1}',
    b'{"known": [{"folder": "/x", "moment": "2026-03-01T10:00:00", "name": "x", "size": 1, "by": "x"}], "keep": 1e999}',
    b'{"known": [{"folder": "/x", "moment": "0001-01-01T00:00:00+14:00", "name": "x", "size": 1, "by": "x"}]}',
    b'{"known": [{"folder": "\\u0000", "moment": "2026-03-01T10:00:00Z", "name": "\\ud800", "size": 1, "by": "x"}]}',
    b'{"known": {"folder": 1}, "keep": true}',
    "\u202eabc\n".encode() * 2000,
)


def every_key(signed_in: SignedIn) -> tuple[str, ...]:
    uids = [account.uid for account in signed_in.accounts.all()]
    each = [f"{begin}{uid}" for begin in ("name:", "site_of:", "old_root:", "rewrap:") for uid in (*uids, "x")]
    plain = [key for key in (*SETTINGS, *LEFT_BEHIND) if not key.endswith(":")]
    signed = [
        f"content:{kind}" for kind in ("welcome:en", "welcome:en:1", "recipients:all", "logo:all", "duty_phone:all")
    ]
    return (*plain, *each, *signed, "content:proposals_a_day:all:999", "succession:1", "succession:x")


def open_everything(office: Office, signed_in: SignedIn) -> None:
    """Whatever reads what is there, as the pages of this person ask it."""
    today.today(signed_in)
    own_account.login_name(signed_in)
    words_about(signed_in, signed_in.uid)
    backups.state(signed_in)
    backups.last_good(signed_in)
    backups.media(signed_in)
    every: dict[Role, tuple[Callable[[SignedIn], object], ...]] = {
        Role.ADMINISTRATOR: (accounts.list_accounts, audit.entries, audit.actors),
        Role.LIAISON: (liaison.list_records, meeting_view.list_meetings),
        Role.INTAKE: (case_view.list_cases, left_of_erased.find, scripts.scripts, retention.months_kept),
        Role.KEEPER: (
            audit.entries,
            audit.verify_now,
            people.who_holds,
            people.waits_for_signature,
            retention.kept,
            left_of_erased.find,
            wording.texts,
            wording.refused,
            recipients.offices,
            founding_steps.state,
        ),
    }
    for act in every[signed_in.role]:
        act(signed_in)
    if signed_in.role in {Role.INTAKE, Role.KEEPER}:
        closing.checklist(signed_in, office.case_id())
        for lang in Lang:
            forms.blank_form(signed_in, lang)


@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda text: repr(text)[:24])
def test_garbage_in_every_setting_breaks_no_sign_in_and_no_page(handed: Office, garbage: object) -> None:
    administrator = handed.sign_in("administrator")
    for key in every_key(administrator):
        write(administrator, key, garbage)
    for login in ROLES:
        open_everything(handed, handed.sign_in(login))


def test_garbage_in_one_setting_breaks_no_sign_in_and_no_page(
    handed: Office, full_or: Callable[[int, int], int]
) -> None:
    """At full count a kind of garbage in each, another one in each run; every kind in all of them together is tried
    above.
    """
    administrator, kind = handed.sign_in("administrator"), random.randrange(len(GARBAGE))
    pairs = [(key, GARBAGE[(at + kind) % len(GARBAGE)]) for at, key in enumerate(every_key(administrator))]
    for key, garbage in pairs[:: len(pairs) // full_or(12, len(pairs))]:
        before = administrator.accounts.database.reader().execute("SELECT value FROM setting WHERE key = ?", (key,))
        row = before.fetchone()
        write(administrator, key, garbage)
        for login in ROLES:
            signed_in = handed.sign_in(login)
            open_everything(handed, signed_in)
            handed.sessions.remove(signed_in)
            signed_in.close()
        write(administrator, key, None if row is None else row[0])


def test_a_key_that_is_no_text_breaks_no_page(handed: Office) -> None:
    administrator = handed.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        for begin in ("content:welcome:en:", "content:recipients:all:", "succession:", "rewrap:", "name:"):
            work.cursor.execute("INSERT INTO setting VALUES (CAST(? AS TEXT), x'00')", (begin.encode() + b"\xff",))
        work.commit()
    for login in ROLES:
        open_everything(handed, handed.sign_in(login))


@pytest.mark.parametrize("column", ["role", "status"])
def test_a_role_there_is_not_breaks_no_page(handed: Office, column: str) -> None:
    administrator = handed.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute(f"UPDATE user_account SET {column} = 'queen'")
        work.commit()
    for login in ROLES:
        open_everything(handed, handed.sign_in(login))
