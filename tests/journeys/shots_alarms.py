"""Pictures of what rings: the bar, with one thing due and with more, to whom it is handed, and the alarm window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from nsintake.domain.task import DueClass
from nsintake.services.day import alarms

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def what_rings(camera: Photographer) -> None:
    """At the intake worker's desk, on Today."""
    from ui.alarm_window import AlarmWindow  # noqa: PLC0415
    from ui.parts.alarm_bar import AlarmBar  # noqa: PLC0415

    signed_in: Any = camera.flow.signed_in
    bar: Any = camera.flow.window.findChild(AlarmBar, "alarm_bar")
    found = next(alarm for alarm in alarms.alarms(signed_in).due if alarm.due_class is not DueClass.MEETING)
    bar.show_alarm(found)
    camera.shot("alarm_bar")
    hour = signed_in.now() - timedelta(minutes=20)
    check = replace(found, due_class=DueClass.CHECK, moment=hour, detail="suicide")
    bar.show_alarm(check, more=2, missed=True)
    camera.shot("alarm_bar_more")
    bar.show_alarm(replace(found, due_class=DueClass.MEETING, moment=hour, seen_by=signed_in.display_name))
    camera.shot("alarm_bar_meeting")
    bar.show_alarm(found)
    camera.press("alarm_hand")
    camera.shot("alarm_hand")
    camera.close_dialogs()
    bar.show_alarm(None)
    outside = AlarmWindow()
    outside.appear()
    camera.settle()
    if not camera.only or "alarm_window" in camera.only:
        outside.grab().save(str(camera.folder / "alarm_window.png"))
    outside.hide()
    outside.deleteLater()
