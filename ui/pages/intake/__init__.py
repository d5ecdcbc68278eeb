"""The guided intake session.

Object names: ``intake.step.STEP``, ``intake.field.NAME`` (text, lists), ``intake.field.NAME.VALUE`` (cards and boxes;
``none`` leaves a card question out), ``intake.office.RECIPIENT`` opens the sentences of an office,
``intake.share.RECIPIENT.ITEM.CHOICE`` (share, withhold, ask_first), ``intake.script.NAME.LANG``, ``intake.back``,
``intake.next`` (also closes the session), ``intake.why``, ``intake.urgent``, ``intake.break``, ``intake.stop`` with
``intake.stop.KEEP`` (all, phrase, nothing), ``intake.stop.done``, ``intake.stop.cancel``; at the start
``intake.draft.N`` and ``intake.new``. To be read: ``intake.saved``, ``intake.trouble``, ``intake.red``,
``intake.account_large``, ``intake.weaker_check``, ``intake.conflict.RECIPIENT``, ``intake.read_back``, ``error_NAME``.
"""

from ui.pages.intake.page import IntakePage

__all__ = ["IntakePage"]
