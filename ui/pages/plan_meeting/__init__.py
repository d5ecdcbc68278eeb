"""Planning a safe-space meeting for one woman: apart at the door, together in the room.

Object names: ``recipient_id.N``, ``arrives.N``, ``leaves.N``, ``may_come.N`` (the duty bearer at place N, counted from
0), ``plan_meeting.add``, ``plan_meeting.drop``, ``unsafe``, ``seen``, ``female_officer``, ``room``, ``date``,
``she_arrives``, ``starts``, ``she_leaves``, ``receives``, ``interpreter``, ``transport``, ``seating``, ``speaks``,
``phones_outside``, ``signal``, ``plan_meeting.save``, ``plan_meeting.nobody``, ``plan_meeting.ask.N`` (where she
has not said that she would be present), ``plan_meeting.frozen`` (her file is), ``plan_meeting.case``.
"""

from ui.pages.plan_meeting.page import PlanMeetingPage

__all__ = ["PlanMeetingPage"]
