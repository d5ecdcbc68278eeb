"""Trainings and awareness events in words: what they are, for whom, and who is counted."""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.domain.task import TaskKind
from nsintake.domain.training import (
    Attender,
    CameBefore,
    DoorCell,
    DutyOffice,
    TrainingAudience,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
)
from ui.i18n import T, number
from ui.words.feature import FeatureWords


def training_kind_word(kind: TrainingKind) -> str:
    """What sort of event it is."""
    match kind:
        case TrainingKind.TRAINING:
            return T("Training")
        case TrainingKind.SESSION:
            return T("Awareness session")
        case TrainingKind.FESTIVAL:
            return T("Festival")


def topic_word(topic: TrainingTopic) -> str:
    """What it was about."""
    match topic:
        case TrainingTopic.UCP:
            return T("Unarmed civilian protection")
        case TrainingTopic.EXTORTION:
            return T("Digital extortion")
        case TrainingTopic.REPORTING:
            return T("Reporting to an authority")
        case TrainingTopic.REFERRAL:
            return T("Referral pathways")
        case TrainingTopic.CONFIDENTIALITY:
            return T("Confidentiality")
        case TrainingTopic.FIRST_RESPONSE:
            return T("How to receive somebody who tells")
        case TrainingTopic.DIGITAL:
            return T("Safety of accounts and telephones")
        case TrainingTopic.RIGHTS:
            return T("Rights and the law")
        case TrainingTopic.OTHER:
            return T("Something else, in words")


def audience_word(who: TrainingAudience) -> str:
    """For whom it was meant."""
    match who:
        case TrainingAudience.WOMEN:
            return T("Women")
        case TrainingAudience.GIRLS:
            return T("Girls")
        case TrainingAudience.MEN:
            return T("Men")
        case TrainingAudience.BOYS:
            return T("Boys")
        case TrainingAudience.DUTY_BEARERS:
            return T("Duty bearers")
        case TrainingAudience.PEACE_TEAM:
            return T("Community Peace Team")
        case TrainingAudience.TEACHERS:
            return T("Teachers")
        case TrainingAudience.DISPLACED:
            return T("Displaced people")
        case TrainingAudience.EVERYBODY:
            return T("Everybody")


def attender_word(who: Attender) -> str:
    """As whom somebody is counted."""
    match who:
        case Attender.WOMAN:
            return T("Woman")
        case Attender.MAN:
            return T("Man")
        case Attender.GIRL:
            return T("Girl")
        case Attender.BOY:
            return T("Boy")
        case Attender.DUTY_BEARER:
            return T("Duty bearer")


def came_word(came: CameBefore) -> str:
    """Whether somebody was at an event of ours before."""
    match came:
        case CameBefore.FIRST:
            return T("first time")
        case CameBefore.RETURNING:
            return T("was here before")
        case CameBefore.NOT_ASKED:
            return T("nobody asked")


def duty_office_word(office: DutyOffice) -> str:
    """The sort of office that a duty bearer comes from."""
    match office:
        case DutyOffice.NOT_ASKED:
            return T("Office not asked")
        case DutyOffice.COMMUNITY_POLICE:
            return T("Community Police")
        case DutyOffice.LOCAL_POLICE:
            return T("Local police")
        case DutyOffice.NATIONAL_SECURITY:
            return T("National Security Service")
        case DutyOffice.NATIONAL_INTELLIGENCE:
            return T("National Intelligence Service")
        case DutyOffice.COURT:
            return T("Court")
        case DutyOffice.HEALTH:
            return T("Health service")
        case DutyOffice.SCHOOL:
            return T("School")
        case DutyOffice.COUNCIL:
            return T("Municipality or council")
        case DutyOffice.OTHER:
            return T("Another office")


def day_state_word(state: TrainingDayState) -> str:
    """What is known of how many came."""
    match state:
        case TrainingDayState.OPEN:
            return T("Not counted yet")
        case TrainingDayState.COUNTING:
            return T("Being counted")
        case TrainingDayState.COUNTED:
            return T("Was counted")
        case TrainingDayState.ESTIMATED:
            return T("Estimated")
        case TrainingDayState.NOT_COUNTED:
            return T("Nobody counted")
        case TrainingDayState.CALLED_OFF:
            return T("Did not take place")


def cell_words(cell: DoorCell) -> str:
    """One sort of people that is counted."""
    if cell.office is DutyOffice.NOT_ASKED:
        return T("{who}, {came}", who=attender_word(cell.who), came=came_word(cell.came))
    return T("{who}, {came}", who=duty_office_word(cell.office), came=came_word(cell.came))


def count_words(count: int | None) -> str:
    """A count; what nobody counted is not 0."""
    return T("not counted") if count is None else number(count)


def came_words(days: Iterable[TrainingDay]) -> str:
    """How many came on some days together: what was counted, and apart from it what was estimated."""
    counts, abouts = list[int](), list[int]()
    for held in days:
        count = held.sum_of()
        counts += [count] if count is not None else []
        abouts += [held.about] if held.about is not None else []
    about = T("about {count}, estimated", count=number(sum(abouts)))
    if not counts:
        return about if abouts else ""
    counted = number(sum(counts))
    return T("{counted}; {estimated}", counted=counted, estimated=about) if abouts else counted


def sorts_words(held: TrainingDay) -> str:
    """How many women, girls, men, boys and duty bearers came on a day; empty where nobody was counted."""
    if not held.counts:
        return ""
    return T(
        "Women: {women}. Girls: {girls}. Men: {men}. Boys: {boys}. Duty bearers: {bearers}.",
        women=count_words(held.sum_of_sort(Attender.WOMAN)),
        girls=count_words(held.sum_of_sort(Attender.GIRL)),
        men=count_words(held.sum_of_sort(Attender.MAN)),
        boys=count_words(held.sum_of_sort(Attender.BOY)),
        bearers=count_words(held.sum_of_sort(Attender.DUTY_BEARER)),
    )


def day_words(held: TrainingDay) -> str:
    """What is known of a day: how many came, of them for the first time; an estimate is called one."""
    if held.about is not None:
        return T("About %Ln people, estimated: nobody counted", "", held.about)
    count = held.sum_of()
    if count is None:
        return day_state_word(held.state)
    first = count_words(held.sum_of(CameBefore.FIRST))
    said = T("%Ln came; for the first time: {first}", "", count, first=first)
    return T("{state}. {said}", state=day_state_word(held.state), said=said)


WORDS = FeatureWords(
    verbs={
        "training": lambda: T("Wrote down a training or an awareness event"),
        "count_people": lambda: T("Counted who came to an event"),
        "remove_training": lambda: T("Took an event out of the list"),
    },
    tasks={TaskKind.TRAINING_DAY: lambda: T("A training or an awareness event: say how many came")},
    errors={
        "training_missing": lambda: T("This event is not there any more. Go back to the list."),
        "training_day_missing": lambda: T("This day is not one of the event any more. Open the event again."),
        "training_ahead": lambda: T("This day is still to come, so nobody can have been counted."),
        "training_counted": lambda: T(
            "It is written how many came on a day of this event, so it was held. That stays."
        ),
        "estimate_missing": lambda: T("Write about how many came."),
        "estimate_range": lambda: T("An estimate is a number from 1 to {limit}."),
        "estimate_and_count": lambda: T(
            "Women, men, girls or boys were counted. Leave the estimate empty, or empty those numbers."
        ),
        "training_day_counted": lambda: T(
            "Of a day that is left out here it is written how many came. Type the day again, so that nothing is lost."
        ),
        "day_too_far": lambda: T("One of these days is more than a year away. Look at the year again."),
        "door_closed": lambda: T("It was already said how many came on this day. Open the event, and look at its day."),
        "nothing_to_take_back": lambda: T(
            "There is no tap to take back. A count that was typed is put right by typing."
        ),
        "nothing_counted": lambda: T("Nobody was counted yet. Type how many came, or say that nobody counted."),
        "count_unreadable": lambda: T("Type a whole number, such as 12. Leave it empty where nobody counted."),
        "count_too_large": lambda: T("At most {limit} can be written here. Check the number."),
        "counted_as_new": lambda: T(
            "These look like people who were counted on an earlier day. Say whether they are new."
        ),
        "held_twice": lambda: T("An event with the same place, day and topic is in the list already ({day})."),
        "entry_not_fresh": lambda: T(
            "One of these is not verified any more, or not in the last 90 days, so it cannot be marked as named there. "
            "Call it first, or leave it out."
        ),
        "number_typed": lambda: T(
            "A telephone number is here. Choose the office or the hotline from the directory instead."
        ),
        "code_typed": lambda: T("A code of ours is here. Nothing of any woman is written about an event."),
    },
)
