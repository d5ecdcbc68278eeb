"""Acts that are about no case: forums, trainings, peace teams, figures."""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain.peace_team import MentoringSession, TeamTopic
from nsintake.domain.training import DOOR, Training, TrainingDay, TrainingKind, TrainingTopic
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import figure_papers, publishing
from nsintake.services.peace_teams import member_trouble, mentoring, peace_members
from nsintake.services.trainings import door, trainings
from tests.faults.act import Act
from tests.faults.picture import OUTSIDE
from tests.services.cases.kept_office import add_women
from tests.services.cases.kept_office import keep as keep_index
from tests.services.figures_office import a_quarter
from tests.services.forums.test_forums import agree as agree_point
from tests.services.forums.test_forums import held_one, hold_one, plan_one, police
from tests.services.ladder import Office


def forum_with_points(office: Office) -> None:
    """A forum was held and two points agreed; the next one is today."""
    officer = office.sign_in("liaison")
    first = held_one(officer)
    for text in ("Lights", "Patrols"):
        agree_point(officer, first, text, police())
    (office.folder / "forum").write_bytes(plan_one(officer))


def hold_forum(office: Office, signed_in: SignedIn) -> None:
    """Its minutes, and each open point that goes on."""
    hold_one(signed_in, (office.folder / "forum").read_bytes())


def a_member(office: Office) -> None:
    (office.folder / "member").write_bytes(peace_members.add_member(office.sign_in("intake"), "7"))


def threat_to_member(office: Office, signed_in: SignedIn) -> None:
    member_trouble.report_threat(signed_in, (office.folder / "member").read_bytes())


def misconduct_of_member(office: Office, signed_in: SignedIn) -> None:
    member_trouble.report_misconduct(signed_in, (office.folder / "member").read_bytes())


def a_session(office: Office) -> None:
    a_member(office)
    next_session(office, office.sign_in("intake"))


def next_session(_: Office, signed_in: SignedIn) -> None:
    today = signed_in.today()
    session = MentoringSession(today, ("7",), TeamTopic.CONDUCT, next_on=today + timedelta(days=7))
    mentoring.record_session(signed_in, session)


def two_months_over(office: Office) -> None:
    a_quarter(office, 12, 3)


def publish_months(office: Office, signed_in: SignedIn) -> None:
    publishing.publish(signed_in)


def two_months_published(office: Office) -> None:
    """And a folder outside the station, for what is given to others."""
    publishing.publish(a_quarter(office, 12, 3))
    (office.folder / OUTSIDE).mkdir()


def give_figures(office: Office, signed_in: SignedIn) -> None:
    protocol = figure_papers.Protocol("Protocol 4", "The donor", "yearly report", ("women",))
    to = office.folder / OUTSIDE / "figures.csv"
    figure_papers.give_out(signed_in, "2026-01", protocol, figure_papers.FigureFile.CSV, to)


def with_a_door(office: Office) -> None:
    """An event of today at whose door somebody counts."""
    signed_in = office.sign_in("liaison")
    day = signed_in.today()
    event = Training(TrainingKind.FESTIVAL, "Square", (TrainingTopic.UCP,), (TrainingDay(day),))
    training_id = trainings.save_training(signed_in, b"", event, before=None)
    door.tap(signed_in, training_id, day, DOOR[:3])


def close_the_door(_: Office, signed_in: SignedIn) -> None:
    (held,) = trainings.trainings(signed_in)
    door.close_door(signed_in, held.training_id, held.training.days[0].day)


def many_women(office: Office) -> None:
    """More files than are read one by one each time."""
    add_women(office.sign_in("intake"), range(70))


def keep_read(_: Office, signed_in: SignedIn) -> None:
    """What search read is kept for the next session."""
    keep_index(signed_in)


ABOUT_NO_CASE: dict[str, Act] = {
    "publish": Act("office", "keeper", publish_months, ("publishing.publish",), two_months_over, "counted_month"),
    "give figures": Act("office", "keeper", give_figures, ("figure_papers.give_out",), two_months_published, "given"),
    "keep what search read": Act("office", "intake", keep_read, (), many_women),
    "close a door": Act("office", "liaison", close_the_door, (), with_a_door),
    "hold a forum": Act("office", "liaison", hold_forum, (), forum_with_points),
    "threat to a member": Act("office", "intake", threat_to_member, (), a_member),
    "misconduct of a member": Act("office", "intake", misconduct_of_member, (), a_member),
    "next session with members": Act("office", "intake", next_session, (), a_session),
}
