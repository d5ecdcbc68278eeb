"""Who may do what: one table. Enforced by ``records/access.py``, made true by keys (see ``crypto/grants.py``)."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person is certified to be, on a roster the keepers sign."""

    ADMINISTRATOR = "administrator"
    LIAISON = "liaison"
    INTAKE = "intake"
    KEEPER = "keeper"


class Permission(StrEnum):
    """One thing a person can do, as a page asks about it."""

    SEE_TODAY = "see_today"
    MANAGE_ACCOUNTS = "manage_accounts"
    APPROVE_ACCOUNTS = "approve_accounts"
    RUN_INTAKE = "run_intake"
    VIEW_CASES = "view_cases"
    REVEAL_IDENTITY = "reveal_identity"
    RECORD_CONSENT = "record_consent"
    PROPOSE_RELEASE = "propose_release"
    SIGN_RELEASE = "sign_release"
    PLAN_MEETING = "plan_meeting"
    VIEW_RECORDS = "view_records"
    PRINT_RELEASED = "print_released"
    RECORD_DISCLOSURE = "record_disclosure"
    SETTLE_TASKS = "settle_tasks"
    READ_DIRECTORY = "read_directory"
    KEEP_DIRECTORY = "keep_directory"
    KEEP_FORUMS = "keep_forums"
    """Forums with duty bearers, which are about no case."""
    READ_CASE_AUDIT = "read_case_audit"
    READ_ACCOUNT_AUDIT = "read_account_audit"
    CHANGE_OWN_PASSWORD = "change_own_password"  # noqa: S105 - the name of a permission
    BACK_UP = "back_up"
    SEAL_STATION = "seal_station"
    RESTRICT_FILE = "restrict_file"
    ERASE_FILE = "erase_file"
    SETTLE_RETENTION = "settle_retention"
    EDIT_CONTENT = "edit_content"
    CHANGE_KEYS = "change_keys"
    RESTORE = "restore"
    SETTLE_AUDIT = "settle_audit"
    DISCLOSE_BY_LAW = "disclose_by_law"
    MERGE_FILES = "merge_files"
    PROPOSE_TEXT = "propose_text"
    NAME_HER = "name_her"
    KEEP_TRAININGS = "keep_trainings"
    """To write down trainings and awareness events, and to count who comes."""
    KEEP_TEAMS = "keep_teams"
    """To see and keep the register of peace teams."""
    TAKE_HAND_OVER = "take_hand_over"
    """To take a hand-over of a member, and to write down how many women came."""
    LEAD_SECURITY = "lead_security"
    """To look after a threat to a member, as the lead."""
    KEEP_WATCH = "keep_watch"
    """To watch over a way with her, by its code."""
    READ_FIGURES = "read_figures"
    """To see what is published of months."""
    PUBLISH_FIGURES = "publish_figures"
    """To publish a month, and to give figures to somebody outside."""


_EVERYBODY = frozenset(
    {Permission.SEE_TODAY, Permission.CHANGE_OWN_PASSWORD, Permission.BACK_UP, Permission.SEAL_STATION}
)
_LIAISON = _EVERYBODY | frozenset(
    {
        Permission.VIEW_RECORDS,
        Permission.PRINT_RELEASED,
        Permission.RECORD_DISCLOSURE,
        Permission.SETTLE_TASKS,
        Permission.READ_DIRECTORY,
        Permission.KEEP_DIRECTORY,
        Permission.KEEP_FORUMS,
        Permission.KEEP_TRAININGS,
        Permission.KEEP_WATCH,
        Permission.READ_FIGURES,
    }
)
_OFFICER = _LIAISON | {Permission.PROPOSE_TEXT}
"""Whoever writes letters needs nobody to propose their words to."""
_INTAKE = _LIAISON | {
    Permission.KEEP_TEAMS,
    Permission.TAKE_HAND_OVER,
    Permission.RUN_INTAKE,
    Permission.VIEW_CASES,
    Permission.REVEAL_IDENTITY,
    Permission.RECORD_CONSENT,
    Permission.PROPOSE_RELEASE,
    Permission.SIGN_RELEASE,
    Permission.PLAN_MEETING,
    Permission.RESTRICT_FILE,
    Permission.ERASE_FILE,
    Permission.MERGE_FILES,
    Permission.NAME_HER,
}
_KEEPER = _INTAKE | {
    Permission.LEAD_SECURITY,
    Permission.PUBLISH_FIGURES,
    Permission.APPROVE_ACCOUNTS,
    Permission.READ_CASE_AUDIT,
    Permission.READ_ACCOUNT_AUDIT,
    Permission.SETTLE_RETENTION,
    Permission.EDIT_CONTENT,
    Permission.CHANGE_KEYS,
    Permission.RESTORE,
    Permission.SETTLE_AUDIT,
    Permission.DISCLOSE_BY_LAW,
}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: _EVERYBODY | {Permission.MANAGE_ACCOUNTS, Permission.READ_ACCOUNT_AUDIT},
    Role.LIAISON: _OFFICER,
    Role.INTAKE: _INTAKE,
    Role.KEEPER: _KEEPER,
}


WHILE_FOUNDING = frozenset(
    {
        Permission.SEE_TODAY,
        Permission.CHANGE_OWN_PASSWORD,
        Permission.MANAGE_ACCOUNTS,
        Permission.APPROVE_ACCOUNTS,
        Permission.READ_ACCOUNT_AUDIT,
        Permission.SEAL_STATION,
    }
)
"""What may be done before the station's founding is finished. Nothing about any woman, and no backup: its halves might
never have been written down."""


WHILE_UNSOUND = frozenset(
    {
        Permission.SEE_TODAY,
        Permission.RUN_INTAKE,
        Permission.VIEW_CASES,
        Permission.REVEAL_IDENTITY,
        Permission.VIEW_RECORDS,
        Permission.READ_DIRECTORY,
        Permission.READ_FIGURES,
        Permission.READ_CASE_AUDIT,
        Permission.READ_ACCOUNT_AUDIT,
        Permission.CHANGE_OWN_PASSWORD,
        Permission.BACK_UP,
        Permission.SEAL_STATION,
        Permission.RESTORE,
        Permission.SETTLE_AUDIT,
    }
)
"""What may be done while a file is not what this computer remembers: reading, new sessions, and what mends it."""


def permissions_of(role: str) -> frozenset[Permission]:
    """What a role may do. A role this version does not know may do nothing."""
    try:
        return PERMISSIONS[Role(role)]
    except ValueError:
        return frozenset()
