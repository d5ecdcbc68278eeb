"""One meeting: who comes when, which paper each gets, what was agreed, and whether it was done.

Object names: ``meeting.times``, ``text``, ``owner``, ``due``, ``how`` (the fields of a new point), ``meeting.agree``,
``meeting.propose``, ``meeting.point.N``, ``meeting.points.all``, ``meeting.take.N``, ``meeting.drop.N``,
``meeting.carry.N``, ``later.N``, ``proof.N``, ``meeting.finish.N``, ``meeting.ask``, ``sheet_back.N`` (the sheet of
the officer at place N of those who come, counted from 0), ``outcome``, ``meeting.held``, ``meeting.sheet_back.N``,
``meeting.over`` (how it ended), ``meeting.past`` (its day is over), ``meeting.on.KIND`` (something came up),
``meeting.call_off``, ``meeting.move``, ``meeting.cancel``, ``meeting.not_held``, ``meeting.print.run``,
``meeting.print.minutes``, ``meeting.print.statement.N``, ``after.save``.
"""

from ui.pages.meeting.page import MeetingPage

__all__ = ["MeetingPage"]
