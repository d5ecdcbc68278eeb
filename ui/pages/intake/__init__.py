"""The guided intake session.

Object names: ``intake.step.STEP``, ``intake.block.BLOCK`` (opens a block of questions), ``intake.field.NAME`` (text,
lists), ``intake.field.NAME.VALUE`` (cards and boxes; ``none`` leaves a card question out), ``why_NAME``,
``intake.day.NAME.N`` (which day is meant), ``intake.office.RECIPIENT`` opens the sentences of an office,
``intake.share.RECIPIENT.ITEM.CHOICE`` (share, withhold, ask_first), ``intake.script.NAME.LANG``, ``intake.back``,
``intake.next`` (the next block, then the next step; at the end it closes), ``intake.urgent``, ``intake.break``,
``intake.sessions``, ``intake.stop`` with ``intake.stop.KEEP`` (all, phrase, count, nothing), ``intake.stop.done``,
``intake.stop.cancel``; ``intake.version.FIELD.KEEP`` with ``intake.versions.done``; at the start ``intake.draft.N`` and
``intake.new``. To be read: ``intake.saved``, ``intake.clock``, ``intake.trouble``, ``intake.red``, ``intake.branch``,
``intake.doubt.NAME``, ``intake.phones_shown``, ``intake.account_large``, ``intake.weaker_check``, ``intake.care``,
``intake.conflict.RECIPIENT``, ``intake.read_back``, ``error_NAME``.
"""

from ui.pages.intake.page import IntakePage

__all__ = ["IntakePage"]
