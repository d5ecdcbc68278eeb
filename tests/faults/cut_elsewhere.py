"""Acts of services with several durable steps that ``acts.py`` does not cut off: which test does, or why none."""

from __future__ import annotations

ELSEWHERE: dict[str, str] = {
    "backups.back_up": "faults/restore_harness.py",
    "recovery.restore": "faults/restore_harness.py",
    "recovery.open_with_password": "faults/restore_harness.py",
    "recovery.recover": "faults/restore_harness.py",
    "founding.found_station": "faults/founding_harness.py",
    "founding_steps.add_administrator": "faults/founding_harness.py",
    "founding_steps.add_second_keeper": "faults/founding_harness.py",
    "founding_steps.draw_sheets": "faults/founding_harness.py",
    "founding_steps.finish": "faults/founding_harness.py",
    "start_stick.make": "faults/founding_harness.py",
    "start_stick.void": "faults/founding_harness.py",
    "sealing.seal": "faults/founding_harness.py",
    "clock_day.set_day": "services/station/test_clock_day.py",
    "rotation.change_keys": "faults/rotation_harness.py",
    "rotation.remove_person": "faults/rotation_harness.py",
    "rotation.succeed_root": "faults/succession_harness.py",
}
"""Acts on the files of the station as a whole, and the harness below ``tests`` that cuts each off."""
SAFE_IN_BETWEEN: dict[str, str] = {
    "audit.settle": "nothing prints before the log goes on; cut off before that, the file is held and settled again",
    "withdrawing.before_leaving": "carries on what is noted, as a sign-in does, and what is not stays noted",
    "drills.drill": "works in a folder of its own, and the station is written to once, at the end",
    "drills.drill_with_halves": "as the drill with a sheet",
    "founding.found_practice": "fictional people in a folder of their own; one cut off is not opened as a station",
    "late_withdrawals.finish_withdrawals": "stops each record in one step; what is not stopped yet is next time",
    "letters.begin_letter": "carries on what is noted before; it begins in one step, at the end",
    "named.sign": "carries on what is noted before; it signs in one step, at the end",
    "named_prints.record_print": "as the signature",
    "recovery.open_with_halves": "unpacks as with a password; nothing is in force before ``recover``",
    "sealing.seal_now": "as ``seal``, without a line in the log",
}
"""Acts whose halves harm nobody and which no test cuts off, each with the reason."""
