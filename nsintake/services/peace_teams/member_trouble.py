"""A threat to a member, and misconduct of a member. What happened is written down of neither.

A threat pauses the member, opens the steps on Today, and tells the lead by a task with an hour. Misconduct is neither
kept nor looked into here, like a complaint: the page says to whom outside it goes, the member pauses, one is counted.
"""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain import peace_team
from nsintake.domain.complaint import ComplaintContact
from nsintake.domain.peace_team import INCIDENT_HOURS, TEAMS, ThreatStep
from nsintake.domain.publication import years_of
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.records.access import requires
from nsintake.records.peace_team import member_at, put_member
from nsintake.records.publications import published_months
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.store.rows import Pairs
from nsintake.store.tally import Tally

MISCONDUCT = "cpt_misconduct"


@requires(Permission.KEEP_TEAMS)
def report_threat(signed_in: SignedIn, member_id: bytes) -> None:
    """Somebody threatened a member: a pause, the steps for whoever reports it, and the lead by an hour, at once.

    Raises Refused ``member_threat_open``.
    """
    now, today = signed_in.now(), signed_in.today()
    by = now + timedelta(hours=INCIDENT_HOURS)
    with signed_in.identity.begin() as work:
        before = member_at(signed_in, member_id)
        after = peace_team.threatened(before, today)
        put_member(signed_in, work, member_id, after, verb="change_member", before=before)
        steps = Task(TaskKind.TEAM_THREAT, today, after.code, signed_in.uid, member_id.hex())
        lead = Task(TaskKind.TEAM_INCIDENT, signed_in.local(by).date(), after.code, "", member_id.hex(), clock=by)
        for task in (steps, lead):
            open_task(signed_in.identity, work, TEAMS, task)
        work.commit()


@requires(Permission.KEEP_TEAMS)
def step_done(signed_in: SignedIn, member_id: bytes, step: ThreatStep) -> None:
    """A step is done; after the last one they are on Today no more. Raises Refused ``no_threat_open``."""
    with signed_in.identity.begin() as work:
        before = member_at(signed_in, member_id)
        after = peace_team.with_step(before, step)
        if after != before:
            put_member(signed_in, work, member_id, after, verb="change_member", before=before)
        if after.threat is not None and set(after.threat.done) == set(ThreatStep):
            close_tasks(signed_in.identity, work, TEAMS, _open(signed_in, member_id, TaskKind.TEAM_THREAT))
        work.commit()


@requires(Permission.LEAD_SECURITY)
def end_threat(signed_in: SignedIn, member_id: bytes) -> None:
    """The lead looked after it. The pause stays until somebody ends it. Raises Refused ``no_threat_open``,
    ``threat_steps_open``.
    """
    with signed_in.identity.begin() as work:
        before = member_at(signed_in, member_id)
        after = peace_team.threat_over(before)
        put_member(signed_in, work, member_id, after, verb="change_member", before=before)
        kinds = (TaskKind.TEAM_THREAT, TaskKind.TEAM_INCIDENT)
        close_tasks(signed_in.identity, work, TEAMS, _open(signed_in, member_id, *kinds))
        work.commit()


@requires(Permission.KEEP_TEAMS, while_unsound=True)
def goes_to(signed_in: SignedIn) -> tuple[ComplaintContact, ...]:
    """To whom outside the office misconduct of a member goes."""
    return signed_in.content.complaint_contacts


@requires(Permission.KEEP_TEAMS)
def report_misconduct(signed_in: SignedIn, member_id: bytes) -> None:
    """The member pauses like for any other reason, and one more is counted in this year. Nothing else is kept, not even
    that the pause is for this.
    """
    with signed_in.identity.begin() as work:
        before = member_at(signed_in, member_id)
        after = peace_team.paused(before, signed_in.today())
        if after != before:
            put_member(signed_in, work, member_id, after, verb="change_member", before=before)
        Tally(signed_in.identity.database).add(work, f"{signed_in.today():%Y}", (MISCONDUCT,))
        work.commit()


@requires(Permission.KEEP_TEAMS, while_unsound=True)
def misconduct_years(signed_in: SignedIn) -> tuple[tuple[int, int], ...]:
    """The years of which a number is published, the newest first; one of few is not among them. A number that changes
    would tell a day.
    """
    return years_of(published_months(signed_in), "teams.misconduct")


def _open(signed_in: SignedIn, member_id: bytes, *kinds: TaskKind) -> Pairs[Task]:
    tasks = signed_in.identity.sound("task", Task, subject=TEAMS).pairs
    return open_of(tasks, *kinds, detail=member_id.hex())
