"""Acts of the office: looking at Today, signing in and out, accounts, the log, backups."""

from __future__ import annotations

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives
from nsintake.practice.values import KEEPER, Id, Login
from nsintake.services.accounts import accounts, own_account, people
from nsintake.services.accounts.account_state import AccountView
from nsintake.services.audit import audit
from nsintake.services.backup import backups, recovery
from nsintake.services.day import retention, today
from nsintake.services.liaison import lookup


@act("look", "due")
def look(desk: Desk, *, case_id: Id | None = None, reference: str = "") -> Gives:
    """Today as this person sees it, written into today/; with --shots also pictures of it, of the file and the record,
    or of those that were last acted on.
    """
    record_id = lookup.by_reference(desk.signed_in, reference).record_id if reference else None
    desk.take_pictures(case_id, record_id)
    return {"due": len(today.today(desk.signed_in).due)}


@act("sign_in")
def sign_in(desk: Desk) -> Gives:
    """She signs in; every act of somebody who is not signed in begins with it anyway."""
    del desk
    return None


@act("sign_out")
def sign_out(desk: Desk) -> Gives:
    """She locks; the next act of hers signs in again. At the end of a day everybody does."""
    del desk
    return None


# --- accounts


@act("make_account")
def make_account(desk: Desk, *, login: str, name: str, role: Role) -> Gives:
    """An account that can do nothing yet."""
    accounts.create_shell(desk.signed_in, login=login, display_name=name, role=role)
    return None


@act("set_first_password")
def set_first_password(desk: Desk, *, login: Login, keeper: Login = KEEPER) -> Gives:
    """In one room: she sets a password, the keeper approves. Both are drawn by the play."""
    drawn = desk.new_password(login)
    accounts.enrol(
        desk.signed_in,
        desk.uid(login),
        password=drawn,
        password_again=drawn,
        keeper_login=keeper,
        keeper_password=desk.password(keeper),
        params=FLOOR,
    )
    desk.changed(login, drawn)
    return None


@act("reset_password")
def reset_password(desk: Desk, *, login: Login) -> Gives:
    """She forgot it: her account opens nothing until set_first_password."""
    accounts.reset_password(desk.signed_in, desk.uid(login))
    return None


@act("change_password")
def change_password(desk: Desk) -> Gives:
    """She changes her own; the new one is drawn by the play."""
    login = own_account.login_name(desk.signed_in)
    drawn = desk.new_password(login)
    own_account.change_password(desk.signed_in, old=desk.password(login), new=drawn, again=drawn, params=FLOOR)
    desk.changed(login, drawn)
    return None


@act("disable_account")
def disable_account(desk: Desk, *, login: Login) -> Gives:
    """She signs in no more."""
    accounts.disable(desk.signed_in, desk.uid(login))
    return None


@act("enable_account")
def enable_account(desk: Desk, *, login: Login) -> Gives:
    """A disabling is taken back."""
    accounts.enable(desk.signed_in, desk.uid(login))
    return None


@act("propose_role")
def propose_role(desk: Desk, *, login: Login, role: Role) -> Gives:
    """Another role; nothing changes before a keeper signs."""
    accounts.propose_role(desk.signed_in, desk.uid(login), role)
    return None


def _shown(desk: Desk, login: str) -> AccountView:
    uid = desk.uid(login)
    found = next((holder.account for holder in people.who_holds(desk.signed_in) if holder.account.uid == uid), None)
    if found is None:
        raise Refused("account_missing")
    return found


@act("sign_account_change")
def sign_account_change(desk: Desk, *, login: Login) -> Gives:
    """A keeper signs a proposed role, a disabling or its end."""
    people.sign_change(desk.signed_in, _shown(desk, login))
    return None


@act("decline_account_change")
def decline_account_change(desk: Desk, *, login: Login) -> Gives:
    """A keeper leaves an account as it is."""
    people.decline_change(desk.signed_in, _shown(desk, login))
    return None


@act("make_keeper")
def make_keeper(desk: Desk, *, login: Login) -> Gives:
    """An intake worker becomes a second keeper."""
    people.make_keeper(desk.signed_in, _shown(desk, login))
    return None


# --- the log and the files


@act("verify_log", "whole")
def verify_log(desk: Desk) -> Gives:
    """Every entry and every row is verified."""
    return {"whole": all(file.sound for file in audit.verify_now(desk.signed_in))}


@act("read_log", "entries")
def read_log(desk: Desk) -> Gives:
    """The newest page of the log."""
    return {"entries": len(audit.entries(desk.signed_in).rows)}


@act("settle_log")
def settle_log(desk: Desk, *, file: str, words: str) -> Gives:
    """A keeper accepts a file as it is, and what is lost in it."""
    audit.settle(desk.signed_in, file, words)
    return None


@act("back_up", "name")
def back_up(desk: Desk) -> Gives:
    """A backup onto the medium of the play, while nobody else is signed in; its name up to what is drawn at the end."""
    return {"name": backups.back_up(desk.signed_in, desk.stick).name.rpartition("-")[0]}


@act("restore_backup", "erased", "damaged")
def restore_backup(desk: Desk, *, name: str, despite: tuple[str, ...] = (), leave_damaged: bool = False) -> Gives:
    """A keeper goes back to a backup of the play, while nobody else is signed in; then her session is over. What she
    goes on in spite of is named by the codes it was refused with.
    """
    there = [path for path in desk.stick.iterdir() if path.name.rpartition("-")[0] == name]
    path = max(there, key=lambda found: found.stat().st_mtime_ns, default=desk.stick / name)
    done = recovery.restore(desk.signed_in, path, despite=frozenset(despite), leave_damaged=leave_damaged)
    return {"erased": done.erased, "damaged": done.damaged}


@act("set_backups_kept")
def set_backups_kept(desk: Desk, *, number: int) -> Gives:
    """How many backups stay on each medium."""
    backups.set_keep(desk.signed_in, number)
    return None


@act("set_months_kept")
def set_months_kept(desk: Desk, *, months: int) -> Gives:
    """How long a closed file is kept."""
    retention.set_months_kept(desk.signed_in, months)
    return None
