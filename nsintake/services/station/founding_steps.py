"""The steps of a real founding after its files exist: three sheets written down and typed back, people, the end.

The audit of accounts.db says how far it is, signed by the keeper and bound to the secret on the sheet. So after a power
cut, halves that are drawn again must be checked from the beginning. The digits are in memory only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final

from nsintake.crypto.envelope import tlv
from nsintake.crypto.founding import new_halves
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.roster import Status
from nsintake.crypto.sheets import SheetLetter, check_group, decode_sheet
from nsintake.domain.roles import Permission, Role
from nsintake.domain.text import shown, to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.signed_in import FOUNDING_TABLE, OFFICE_NAME, SignedIn
from nsintake.records.unlocking import pin_roster
from nsintake.services.accounts import passwords
from nsintake.services.station.founding_work import admit, person, say_founded
from nsintake.store import shares

LETTERS: Final[tuple[SheetLetter, ...]] = ("S", "A", "B")
"""The site sheet and the two recovery halves, in the order in which they are written down."""
COPIES: Final = 2


class GroupIs(StrEnum):
    """What is to be said of a group of digits typed from paper."""

    RIGHT = "right"
    TYPO = "typo"
    OTHER_SHEET = "other_sheet"


class Sheets(Guarded):
    """The digits to be written down by hand. The halves are missing once both were written down and checked."""

    __slots__ = ("_groups",)

    def __init__(self, digits: Mapping[SheetLetter, str]) -> None:
        self._groups = {letter: tuple(text.split()) for letter, text in digits.items()}

    def groups(self, letter: SheetLetter) -> tuple[str, ...]:
        """Ten groups of five ASCII digits; empty for a half that is done."""
        return self._groups.get(letter, ())

    def judge(self, letter: SheetLetter, number: int, typed: str) -> GroupIs:
        """Whether group ``number`` (1 to 10), typed in either writing, is as it is on the sheet."""
        if not check_group(typed, letter, number):
            return GroupIs.TYPO
        same = to_ascii_digits(typed.strip()) == self._groups[letter][number - 1]
        return GroupIs.RIGHT if same else GroupIs.OTHER_SHEET


@dataclass(frozen=True, slots=True)
class FoundingState:
    """How far a founding is. ``copies``: how many copies of each sheet were typed back; names are empty until then.

    ``remembers``: whether the keyring of this account of the computer has its share.
    """

    office: str
    copies: Mapping[SheetLetter, int]
    administrator: str
    second_keeper: str
    remembers: bool

    @property
    def sheets_done(self) -> bool:
        """Whether every copy of every sheet was typed back."""
        return all(self.copies[letter] >= COPIES for letter in LETTERS)


@requires(Permission.APPROVE_ACCOUNTS, while_unsound=True)
def state(signed_in: SignedIn) -> FoundingState:
    """How far the founding is."""
    return FoundingState(
        office=shown(signed_in.accounts.setting(OFFICE_NAME) or b""),
        copies={letter: _copies(signed_in, letter) for letter in LETTERS},
        administrator=_who(signed_in, Role.ADMINISTRATOR),
        second_keeper=_who(signed_in, Role.KEEPER),
        remembers=shares.own(signed_in.station.data).exists(),
    )


def _who(signed_in: SignedIn, role: Role) -> str:
    """The name of somebody else who is on the roster in that role."""
    for entry in signed_in.ring.roster.entries:
        if entry.role is role and entry.status is Status.ACTIVE and entry.uid != signed_in.uid:
            return signed_in.name_of(entry.uid)
    return ""


def _sheet_id(letter: SheetLetter) -> bytes:
    return f"sheet-{letter}".encode().ljust(16, b"\0")


def _stands_for(signed_in: SignedIn, letter: SheetLetter) -> bytes:
    """What is on a sheet, as far as the audit may say it: other digits, another hash."""
    secret = signed_in.station.secret.check() if letter == "S" else signed_in.ring.roster.recovery_xpub
    return sha256(tlv("sheet", signed_in.ring.org, letter, secret)).digest()


def _copies(signed_in: SignedIn, letter: SheetLetter) -> int:
    said = signed_in.accounts_store.audit.keepers_word(FOUNDING_TABLE, _sheet_id(letter))
    return said.version if said is not None and said.hash == _stands_for(signed_in, letter) else 0


def _must_be_founding(signed_in: SignedIn) -> None:
    if signed_in.founded:
        raise Refused("founding_finished")


@requires(Permission.APPROVE_ACCOUNTS)
def draw_sheets(signed_in: SignedIn) -> Sheets:
    """The digits to be written down now. Halves that were not both checked are drawn again: the papers with the old
    ones are void. Raises Refused ``founding_finished``.
    """
    _must_be_founding(signed_in)
    digits: dict[SheetLetter, str] = {"S": signed_in.station.secret.sheet()}
    if _copies(signed_in, "A") < COPIES or _copies(signed_in, "B") < COPIES:
        halves = new_halves()
        approval = signed_in.ring.new_recovery(halves.recovery_xpub)
        with signed_in.accounts_store.begin() as work:
            signed_in.accounts_store.audit.append(work, "draw_halves")
            signed_in.accounts.add_roster(work, approval.number, approval.roster)
            signed_in.accounts.put_grants(work, signed_in.ring.epoch, approval.grants)
            work.commit()
        signed_in.ring.renew(approval.roster)
        pin_roster(signed_in.ring)
        digits |= {"A": halves.sheet_a, "B": halves.sheet_b}
    return Sheets(digits)


@requires(Permission.APPROVE_ACCOUNTS)
def confirm_copy(signed_in: SignedIn, sheets: Sheets, letter: SheetLetter, typed: str) -> FoundingState:
    """Take note that one more copy of a sheet was typed back from paper without a fault; how far it is now.

    Raises UserFault ``sheet_typo`` (``group``) or ``sheet_not_this`` (another sheet's digits), Refused
    ``founding_finished``.
    """
    _must_be_founding(signed_in)
    if decode_sheet(typed, letter) != decode_sheet(" ".join(sheets.groups(letter)), letter):
        raise UserFault("sheet_not_this", letter=letter)
    copies = min(_copies(signed_in, letter) + 1, COPIES)
    with signed_in.accounts_store.begin() as work:
        signed_in.accounts_store.audit.append(
            work,
            "sheet_checked",
            table=FOUNDING_TABLE,
            record_id=_sheet_id(letter),
            version=copies,
            state=_stands_for(signed_in, letter),
            details={"sheet": letter, "copy": copies},
        )
        work.commit()
    return state(signed_in)


@requires(Permission.APPROVE_ACCOUNTS)
def add_administrator(
    signed_in: SignedIn,
    *,
    display_name: str,
    login: str,
    password: str,
    password_again: str,
    params: KdfParams = DEFAULT,
) -> FoundingState:
    """The administrator sits beside the keeper, types her own password, and is approved at once.

    Takes as long as Argon2id takes. Raises UserFault as ``passwords.check`` does, and ``field_empty``,
    ``login_taken``; Refused ``founding_finished``.
    """
    _add(signed_in, Role.ADMINISTRATOR, display_name, login, (password, password_again), params=params)
    return state(signed_in)


@requires(Permission.APPROVE_ACCOUNTS)
def add_second_keeper(
    signed_in: SignedIn,
    *,
    display_name: str,
    login: str,
    password: str,
    password_again: str,
    params: KdfParams = DEFAULT,
) -> FoundingState:
    """As ``add_administrator``, for somebody who can do everything the intake lead can."""
    _add(signed_in, Role.KEEPER, display_name, login, (password, password_again), params=params)
    return state(signed_in)


def _add(
    signed_in: SignedIn, role: Role, display_name: str, login: str, typed: tuple[str, str], *, params: KdfParams
) -> None:
    _must_be_founding(signed_in)
    newcomer = person(login, display_name, role)
    office = shown(signed_in.accounts.setting(OFFICE_NAME) or b"")
    passwords.check(typed[0], typed[1], (newcomer.login, newcomer.display, office))
    secret = signed_in.station.secret
    admit(signed_in.files, signed_in.ring, newcomer, password=typed[0], secret=secret, params=params)
    pin_roster(signed_in.ring)


@requires(Permission.APPROVE_ACCOUNTS)
def finish(signed_in: SignedIn) -> None:
    """Say that the founding is finished: from now on cases are opened. The session ends after it.

    A second holder or a checked sheet must exist; the sheets are checked by then. Raises Refused
    ``founding_incomplete``, ``founding_finished``.
    """
    _must_be_founding(signed_in)
    now = state(signed_in)
    if not (now.sheets_done and now.administrator):
        raise Refused("founding_incomplete")
    # First the mark that lets it be begun again: a power cut in between leaves a founding to finish, never a
    # finished station that somebody might begin again.
    signed_in.station.forget_unfinished()
    with signed_in.accounts_store.begin() as work:
        say_founded(signed_in.accounts_store, work, signed_in.ring.org)
        work.commit()
    signed_in.station.note_founded()
