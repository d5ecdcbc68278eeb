"""Accounts: the administrator makes one, its owner sets her password, the keeper approves, all in one room.

Object names: ``accounts.table``, ``accounts.new`` with the fields ``login``, ``display_name``, ``account_role`` and
``accounts.make``; for the account that waits: ``password``, ``password_again``, ``keeper_login``,
``keeper_password``, ``accounts.approve``, ``accounts.cancel``, ``accounts.done``; for one that is in use:
``accounts.switch_off``, ``accounts.switch_on``, ``accounts.reset``, ``new_role`` with ``accounts.propose``,
``accounts.close``.
"""

from ui.pages.accounts.page import LOCK_AFTER_MS, AccountsPage

__all__ = ["LOCK_AFTER_MS", "AccountsPage"]
