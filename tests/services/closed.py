"""A file closed as a worker closes it, with everything settled before."""

from __future__ import annotations

from nsintake.domain.closing import ClosingAnswers
from nsintake.domain.incident import YesNo
from nsintake.domain.task import TaskStatus
from nsintake.records import merged_files
from nsintake.records.case_files import tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import closing, today

SAID = ClosingAnswers(coming_back=YesNo.NO, counted=YesNo.NO, retention=YesNo.YES)


def close_file(signed_in: SignedIn, case_id: bytes, *, answers: ClosingAnswers = SAID) -> None:
    for part_id in merged_files.files_of(signed_in, case_id):
        for task_id, task in tasks_of(signed_in, part_id):
            if task.status is TaskStatus.OPEN:
                today.finish(signed_in, task_id)
    closing.close(signed_in, case_id, answers)
