"""A file closed as a worker closes it, with everything settled before."""

from __future__ import annotations

from nsintake.domain.closing import ClosingAnswers
from nsintake.domain.incident import YesNo
from nsintake.domain.task import TaskStatus
from nsintake.services import tasks
from nsintake.services.cases import closing, same_woman
from nsintake.services.cases.casework import tasks_of
from nsintake.services.session import Session

SAID = ClosingAnswers(coming_back=YesNo.NO, counted=YesNo.NO, retention=YesNo.YES)


def close_file(session: Session, case_id: bytes, *, answers: ClosingAnswers = SAID) -> None:
    for part_id in same_woman.files_of(session, case_id):
        for task_id, task in tasks_of(session, part_id):
            if task.status is TaskStatus.OPEN:
                tasks.finish(session, task_id)
    closing.close(session, case_id, answers)
