"""Founding a station: its first keys, files and people. The practice office at once, a real one step by step.

``found_station`` makes keys and files; until the sheets are written down and checked (``founding_steps``) no case is
opened. Must never found over anything that is there, nor write a recovery half or the site secret to a disk.
"""

from __future__ import annotations

import contextlib
import json
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from nsintake import paths
from nsintake.clock import Clock, SystemClock
from nsintake.crypto.founding import Founding, found
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.language import Lang
from nsintake.domain.roles import Role
from nsintake.domain.text import clean
from nsintake.errors import EnvironmentFault, Refused, UserFault
from nsintake.records.access import before_sign_in
from nsintake.records.signed_in import OFFICE_LANG, OFFICE_NAME, SignedIn
from nsintake.records.unlocking import pin_roster
from nsintake.services.accounts import passwords
from nsintake.services.founding.practice_office import PERSONAS, Persona, populate
from nsintake.services.station.founding_work import NAME_LIMIT, Person, admit, person, say_founded, write_files
from nsintake.station import FOUNDING, PRACTICE, PRACTICE_ORG, Station
from nsintake.store import generation, shares

Progress = Callable[[int, int], None]
_WORDS = 4
_STEPS = 4


def _password() -> str:
    """A practice password drawn at run time: speakable, and long enough for the rules of a real one."""
    consonants, vowels = "bdfgklmnrstz", "aiou"
    syllables = ["".join((secrets.choice(consonants), secrets.choice(vowels))) for _ in range(3 * _WORDS)]
    return "-".join("".join(syllables[at : at + 3]) for at in range(0, len(syllables), 3))


def _refuse_over(folder: Path) -> None:
    """A station is never founded over another."""
    if generation.current(folder) is not None:
        raise EnvironmentFault("folder_foreign", folder=str(folder))


def _refuse_lost(folder: Path) -> None:
    """Files without a pointer are a station that lost it: with a new pointer beside them they would be taken away."""
    if any(folder.glob("generation-*")):
        raise EnvironmentFault("file_missing", file=generation.POINTER)


# --- the practice office


@before_sign_in
def found_practice(
    folder: Path,
    *,
    progress: Progress = lambda _done, _of: None,
    params: KdfParams = DEFAULT,
    full: bool = True,
    staff: Sequence[Persona] = (),
    clock: Clock | None = None,
) -> None:
    """Found the practice office in an empty folder: real keys, real encrypted files, fictional people only.

    ``full`` adds an intake worker, a liaison officer and fictional women; without it there are an administrator and a
    keeper, as after a real founding; ``staff`` are exactly these people instead, and nothing is recorded.

    Raises EnvironmentFault as ``paths.prepare_data_folder`` does, ``file_missing`` (a station that lost its pointer).
    """
    some = {Role.ADMINISTRATOR, Role.KEEPER}
    people = list(staff) or [persona for persona in PERSONAS if full or persona.role in some]
    steps = len(people) + 3
    paths.prepare_data_folder(folder)
    _refuse_over(folder)
    _refuse_lost(folder)
    secret = SiteSecret.generate()
    drawn = {persona.login: _password() for persona in people}
    keeper = next(persona for persona in people if persona.role is Role.KEEPER)
    progress(1, steps)
    org, uids = f"{PRACTICE_ORG}{secrets.token_hex(8)}", {persona.login: _practice_uid(persona) for persona in staff}
    uid = uids.get(keeper.login) or secrets.token_hex(8)
    founded = found(drawn[keeper.login], org=org, uid=uid, site_secret=secret, params=params)
    progress(2, steps)
    write_files(folder, founded, Person(keeper.login, keeper.display, keeper.role), {})
    station = Station(folder, clock=clock or SystemClock())
    station.unlock(secret.sheet())
    others = [
        Person(persona.login, persona.display, persona.role, uids.get(persona.login, ""))
        for persona in people
        if persona is not keeper
    ]
    for done, member in enumerate(others, start=3):
        _admit(station, founded.keyring, member, drawn[member.login], params=params)
        progress(done, steps)
    _finish_practice(station, founded.keyring)
    notes = {
        "practice": "Fictional people only. Passwords below are for practising and open nothing else.",
        "site_sheet": secret.sheet(),
        "accounts": [
            {
                "login": persona.login,
                "display": persona.display,
                "role": persona.role.value,
                "password": drawn[persona.login],
            }
            for persona in people
        ],
    }
    paths.atomic_write(folder / PRACTICE, json.dumps(notes, ensure_ascii=False, indent=1).encode())
    if full and not staff:
        populate(station, drawn)
    station.close()
    progress(steps, steps)


def _practice_uid(persona: Persona) -> str:
    """The id of somebody in a played office: papers say the codes of colleagues, and are the same in each play."""
    return sha256(f"practice {persona.login}".encode()).hexdigest()[:16]


def _admit(station: Station, keeper: KeyRing, member: Person, password: str, *, params: KdfParams) -> None:
    with contextlib.closing(station.open_files(keeper)) as files:
        admit(files, keeper, member, password=password, secret=station.secret, params=params)


def _finish_practice(station: Station, keeper: KeyRing) -> None:
    """Let the keeper say that the practice office is founded, and let go of her keys."""
    with contextlib.closing(station.open_files(keeper)) as files, files.accounts_store.begin() as work:
        say_founded(files.accounts_store, work, keeper.org)
        work.commit()
    keeper.close()


# --- a real station


@dataclass(frozen=True, slots=True)
class Begun:
    """A station whose founding has begun: the keeper's session, and why its keyring has no share (empty if it has).

    Without a share the site sheet is typed at each start.
    """

    signed_in: SignedIn
    no_keyring: str


@before_sign_in
def found_station(
    folder: Path,
    *,
    office: str,
    lang: Lang,
    lead_name: str,
    login: str,
    password: str,
    password_again: str,
    shared: bool = False,
    progress: Progress = lambda _done, _of: None,
    params: KdfParams = DEFAULT,
    clock: Clock | None = None,
) -> Begun:
    """Make the keys and files of a real station, its first keeper signed in; ``founding_steps`` finishes it.

    ``shared``: other accounts of this computer work in the same folder. Takes as long as Argon2id takes, twice, and
    up to 15 seconds more for a keyring that does not answer. Raises UserFault as ``passwords.check`` does, and
    ``field_empty``, ``hidden_characters``, ``too_long``; EnvironmentFault as ``paths.prepare_data_folder`` does,
    ``folder_unreachable`` (shared, but others cannot get there), ``file_missing`` (a station that lost its pointer).
    """
    lead = person(login, lead_name, Role.KEEPER)
    called = clean(office, "office", limit=NAME_LIMIT)
    if not called:
        raise UserFault("field_empty", field="office")
    passwords.check(password, password_again, (lead.login, lead.display, called))
    paths.prepare_data_folder(folder, shared=shared)
    if shared and not paths.others_reach(folder):
        raise EnvironmentFault("folder_unreachable", folder=str(folder))
    _refuse_over(folder)
    progress(1, _STEPS)
    station = Station(folder, clock=clock or SystemClock())
    secret = SiteSecret.generate()
    org, uid = secrets.token_hex(8), secrets.token_hex(8)
    with station.alone():
        _clear(folder)
        founded = found(password, org=org, uid=uid, site_secret=secret, params=params)
        progress(2, _STEPS)
        no_keyring = _share_out(folder, secret)  # before the files count: a secret nobody has would shut them for good
        progress(3, _STEPS)
        with _told_if_full(folder):
            write_files(folder, founded, lead, {OFFICE_NAME: called, OFFICE_LANG: lang.value})
    station.unlock(secret.sheet())
    signed_in = _first_session(station, founded)
    progress(_STEPS, _STEPS)
    return Begun(signed_in, no_keyring)


@contextlib.contextmanager
def _told_if_full(folder: Path) -> Iterator[None]:
    """Some disks say that they failed where they are full."""
    try:
        yield
    except EnvironmentFault:
        if paths.free_bytes(folder) >= paths.LEAST_FREE:
            raise
        raise EnvironmentFault("folder_full", folder=str(folder)) from None


def _clear(folder: Path) -> None:
    """Make room in a folder that nothing was finished in. What is there is only set aside: that it was not finished is
    the word of a file without a key, and the site sheet still opens it once somebody puts it back.
    """
    _refuse_over(folder)  # another process may have been faster
    left = [path for path in folder.glob("generation-*") if path.is_dir()]
    if left and not (folder / FOUNDING).exists():
        raise EnvironmentFault("file_missing", file=generation.POINTER)
    paths.atomic_write(folder / FOUNDING, b"not finished\n")
    for path in left:
        generation.set_aside(path)
    shares.take_away(folder)


def _share_out(folder: Path, secret: SiteSecret) -> str:
    try:
        shares.keep(folder, secret)
    except EnvironmentFault as fault:
        if not fault.code.startswith("keyring_"):
            raise
        return fault.code
    return ""


def _first_session(station: Station, founded: Founding) -> SignedIn:
    """The keeper's session without deriving her key again."""
    station.hold()
    pin_roster(founded.keyring)
    signed_in = SignedIn(station, founded.keyring, station.open_files(founded.keyring))
    try:
        with signed_in.accounts_store.begin() as work:
            signed_in.accounts_store.audit.append(work, "founding_begun")
            work.commit()
    except BaseException:
        signed_in.close()
        raise
    return signed_in


@before_sign_in
def begin_again(station: Station) -> None:
    """Give up a founding that was not finished; ``found_station`` may follow in the same folder.

    The way out where its secret was never written down, or the only password is forgotten. Raises Refused
    ``founding_finished`` where nothing says that it is unfinished, EnvironmentFault ``station_busy``.
    """
    if not station.unfinished:
        raise Refused("founding_finished")
    station.close()
    with station.alone():
        generation.put_out_of_force(station.data)


@before_sign_in
def strength(password: str, *words: str) -> passwords.Strength:
    """How good a password is while it is typed; ``words`` are names it must not lean on."""
    return passwords.strength(password, words)


@before_sign_in
def five_words(lang: Lang) -> str:
    """A password for people who want one: five random words."""
    return passwords.five_words(lang)
