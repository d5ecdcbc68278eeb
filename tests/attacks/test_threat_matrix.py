"""Every cell of the threat matrix, attacked: with the keys of each holder, on every table and column of each file.

After each act everybody signs in again, on real files, and what was withdrawn, frozen, narrowed, erased, restricted or
not yet released is asked for: none of it prints, is signed or is read, protection still works, and what was done is
noticed when the matrix says so.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.crypto.compartments import ROLE_HOLDS, Compartment
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, people
from tests.attacks import threat_page
from tests.attacks.threat_acts import Attack, attacks_on, by_hand, run
from tests.attacks.threat_matrix import MATRIX, of_files, of_table
from tests.attacks.threat_words import (
    ADMINISTRATOR,
    COLLEAGUE,
    DEMOTED,
    HOLDERS,
    KEYS,
    NOBODY,
    OFFICER,
    WORKER,
    Cell,
    When,
)
from tests.attacks.threat_world import Asking, Verdict, World, world_rung
from tests.scale import FULL, full_or
from tests.services.accounts.test_people import view
from tests.services.colleagues import COLLEAGUE as COLLEAGUES_LOGIN
from tests.services.ladder import Office, _copy
from tests.services.people import uid_of

LOGINS = {
    ADMINISTRATOR: "administrator",
    OFFICER: "liaison",
    WORKER: "intake",
    DEMOTED: COLLEAGUES_LOGIN,
    COLLEAGUE: COLLEAGUES_LOGIN,
}
LEAST = {"accounts.db": ADMINISTRATOR, "liaison.db": OFFICER, "identity.db": WORKER}
"""What needs a file's key and no signature is tried by who has least."""
THERE = frozenset(
    {
        *("user_account", "roster", "grant_", "setting", "tombstone", "dek", "audit", "draft"),
        *("masked_record", "released_letter", "disclosure", "meeting", "task", "directory_entry"),
        *("case_file", "card", "consent_act", "letter_draft", "case_link", "meeting_plan"),
    }
)
"""Tables with rows in the office that is attacked. The others: ``test_sealed_columns`` (whichever there are),
``test_changed_keys`` and ``test_unsigned_settings`` harm them."""


Held = tuple[str, Attack]


def every() -> list[Held]:
    """Every attack by its holder."""
    found = [(LEAST[file], attack) for file in LEAST for attack in attacks_on(file) if attack.act != "insert"]
    for holder in (OFFICER, WORKER, DEMOTED, COLLEAGUE):
        for file in KEYS[holder]:
            found += [(holder, attack) for attack in by_hand(file) if file != "accounts.db"]
    return list(dict.fromkeys(attack for attack in found if attack[1].table in THERE or attack[1].act == "owe"))


def made() -> list[Held]:
    """All of them; at the desk a sample, another each time."""
    found = every()
    return found if FULL else covering(random.sample(found, len(found)))


def covering(found: list[Held]) -> list[Held]:
    """A few that have between them every cell, every holder and every table of each file."""
    missing, taken = set[object]().union(*map(kinds, found)), list[Held]()
    while missing:
        most = max(found, key=lambda held: len(missing & kinds(held)))
        missing -= kinds(most)
        taken.append(most)
    return taken


def kinds(held: Held) -> frozenset[object]:
    """What an attack is one of."""
    holder, attack = held
    cell = of_table(attack.file, attack.table, attack.act, attack.at)
    return frozenset({cell, holder, (attack.file, attack.table)})


@pytest.fixture
def attacked(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Office, World]]:
    folder, world = world_rung()
    for office in _copy(folder, monkeypatch):
        yield office, world


def name(value: object) -> str:
    return str(value).replace(" ", "_")


@pytest.mark.sampled
@pytest.mark.parametrize(("holder", "attack"), made(), ids=name)
def test_what_a_key_can_write(attacked: tuple[Office, World], holder: str, attack: Attack) -> None:
    office, world = attacked
    signed_in = office.sign_in(LOGINS[holder])
    if holder == DEMOTED:
        demoted(office, signed_in)
    if not run(attack, signed_in, world):
        return  # the same as it was: an index keeps two rows from saying it, or every row says so
    office.close()
    found = Asking(office, world).ask("withdraw" if len(attack.at) % 2 else "freeze")
    if holder in {WORKER, COLLEAGUE} and attack.act in {"insert", "owe"}:
        hers_to_say = {
            f"{login} prints {record_id.hex()}" for login in ("liaison", "keeper") for record_id in world.unfrozen
        }
        found.released = [said for said in found.released if said not in hers_to_say]
    judge(of_table(attack.file, attack.table, attack.act, attack.at), attack, found)


def judge(cell: Cell, attack: Attack, found: Verdict) -> None:
    assert not found.released, found
    assert not found.blocked, found
    assert not found.shut_out or cell.on in {"accounts.db", "files"}, found
    at = {"sign-in": When.SIGN_IN, "print": When.USE, "release": When.USE, "behind": When.BEHIND}
    seen = [at[when] for when, _, _ in found.noticed if when in at]
    if found.reads and not (attack.act == "delete" and cell.when is When.BEHIND):
        seen.append(When.USE)
    if cell.when is When.SIGN_IN:
        told = {login for when, login, _ in found.noticed if when == "sign-in"}
        assert TOLD[attack.file] <= told, found
    noticed = min(seen, default=When.NEVER)
    assert noticed <= (min(cell.when, When.BEHIND) if found.reopened else cell.when), found


TOLD = {
    "accounts.db": {"liaison", "intake", "keeper"},
    "liaison.db": {"liaison", "intake", "keeper"},
    "identity.db": {"intake", "keeper"},
}
"""Who must hear of it at the sign-in."""


def demoted(office: Office, signed_in: SignedIn) -> None:
    """She becomes a liaison officer, and goes on with a program that knows of no later list than her own."""
    administrator, keeper = office.sign_in("administrator"), office.sign_in("keeper")
    accounts.propose_role(administrator, uid_of(administrator, COLLEAGUES_LOGIN), Role.LIAISON)
    people.sign_change(keeper, view(keeper, COLLEAGUES_LOGIN))
    number, load = signed_in.ring.roster.number, signed_in.rosters._load
    signed_in.rosters._load = lambda wanted: load(wanted) if wanted <= number else None
    signed_in.rosters._known.clear()


# --- whole files, and what is beside them


def beside() -> list[str]:
    folder, _ = world_rung()
    found = [path for part in ("data", "state") for path in sorted((folder / part).rglob("*")) if path.is_file()]
    names = [path.relative_to(folder).as_posix() for path in found]
    return [file for file in names if ".db" not in file and not file.endswith("practice.json")]


def in_turn(office: Office, file: str) -> Path:
    return office.station().path_of(Compartment(file.removesuffix(".db")))


WHOLE = ("roll back", "another in its place", "cut off", "taken away")
"""Each is done to each file; at the desk to one of them."""


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("act", "file"), [(act, file) for act in WHOLE for file in random.sample(list(LEAST), full_or(1, len(LEAST)))]
)
def test_what_can_be_done_to_a_whole_file(attacked: tuple[Office, World], file: str, act: str) -> None:
    office, world = attacked
    path = in_turn(office, file)
    if act == "roll back":
        shutil.copy(office.folder / "morning" / path.relative_to(office.data), path)
    elif act == "another in its place":
        shutil.copy(in_turn(office, "liaison.db" if file != "liaison.db" else "identity.db"), path)
    elif act == "cut off":
        path.write_bytes(path.read_bytes()[:-8192])
    else:
        path.unlink()
    judge(of_files(act), Attack(file, "", act), Asking(office, world).ask("withdraw"))


@pytest.mark.parametrize("file", LEAST)
def test_a_byte_of_a_page(attacked: tuple[Office, World], file: str) -> None:
    office, world = attacked
    path = in_turn(office, file)
    whole = path.read_bytes()
    pages = len(whole) // 8192
    shutil.copytree(office.folder, office.folder.with_suffix(".whole"))
    for page in range(0, pages, max(1, pages // full_or(2, 20))):
        at = page * 8192 + 4000
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        judge(of_files("a byte"), Attack(file, "", "a byte"), Asking(office, world).ask("freeze"))
        office.close()
        shutil.rmtree(office.folder)
        shutil.copytree(office.folder.with_suffix(".whole"), office.folder)
    shutil.rmtree(office.folder.with_suffix(".whole"))


@pytest.mark.parametrize("act", ["taken away", "emptied", "something else", "of the morning"])
def test_what_lies_beside_the_files(attacked: tuple[Office, World], act: str) -> None:
    """All of it at once, and at full count each by itself."""
    office, world = attacked
    names = beside()
    for some in [names, *([file] for file in names[: full_or(0, len(names))])]:
        kept = {file: (office.folder / file).read_bytes() for file in names}
        for file in some:
            harm(office.folder / file, office.folder / "morning" / file.partition("/")[2], act)
        judge(of_files("beside"), Attack("", "", act), Asking(office, world).ask("withdraw"))
        office.close()
        for file, content in kept.items():
            (office.folder / file).write_bytes(content)


def harm(path: Path, before: Path, act: str) -> None:
    if act == "taken away":
        path.unlink()
    elif act == "emptied":
        path.write_bytes(b"")
    elif act == "something else":
        path.write_bytes(b"\xff{ nothing of ours\n" * 40)
    elif before.is_file():
        shutil.copy(before, path)


# --- the matrix itself


def test_the_page_has_the_matrix() -> None:
    """After a change of it: ``./dev python -m tests.attacks.threat_page``."""
    page = threat_page.PAGE.read_text("utf-8")
    assert threat_page.BEGIN in page
    assert page == threat_page.rendered()


def test_every_attack_has_its_cell_and_every_cell_its_attack() -> None:
    """A table that is new needs a cell, and the office that is attacked must hold a row of it."""
    reached = set()
    for file in LEAST:
        for attack in (*attacks_on(file), *by_hand(file)):
            reached.add(of_table(attack.file, attack.table, attack.act, attack.at))
    reached |= {of_files(act) for act in (*WHOLE, "a byte", "beside")}
    for cell in MATRIX:
        assert cell in reached or (Path(__file__).parent / cell.attack).is_file(), cell


def test_a_sample_has_every_cell_every_holder_and_every_table() -> None:
    found = every()
    sample = covering(random.sample(found, len(found)))
    assert len(sample) < len(found) / 8
    assert set().union(*map(kinds, sample)) == set().union(*map(kinds, found))
    tables = {attack.table for file in LEAST for attack in (*attacks_on(file), *by_hand(file))}
    assert {attack.table for _, attack in sample} == tables & THERE | {"outbox"}


def test_every_holder_is_in_every_cell_that_her_keys_reach() -> None:
    for cell in MATRIX:
        assert set(cell.holders) <= set(HOLDERS)
        if cell.on == "files":
            assert set(cell.holders) == set(HOLDERS)
    held = {ADMINISTRATOR: Role.ADMINISTRATOR, OFFICER: Role.LIAISON, WORKER: Role.INTAKE, COLLEAGUE: Role.INTAKE}
    for holder, role in held.items():
        assert {f"{comp.value}.db" for comp in ROLE_HOLDS[role]} | {"accounts.db"} == set(KEYS[holder])
    assert KEYS[NOBODY] == ()
    assert KEYS[DEMOTED] == KEYS[WORKER]


def test_what_is_not_tried_here_is_what_the_office_does_not_hold() -> None:
    _, world = world_rung()
    lies = [(table, rows) for content in world.morning.values() for table, rows in content.items()]
    assert {table for table, rows in lies if rows} == THERE - {"tombstone"}
