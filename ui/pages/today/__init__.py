"""Where each person starts: what is late and due today, what takes place, what waits for her, the week ahead.

Object names: ``today.missed``, ``today.due``, ``today.line``, ``today.waiting``, ``today.week``, ``today.later``,
``today.kept`` (tables; Enter, a double click or the button at the end of a row opens what is behind it),
``today.week.fold`` and ``today.later.fold`` (show and hide their tables), ``today.missed.seen`` and
``today.ended.N.seen`` (tell it no more), ``today.everybody`` (also what colleagues have to do), ``today.new`` (a new
intake, where that is permitted), ``today.empty``.
"""

from ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
