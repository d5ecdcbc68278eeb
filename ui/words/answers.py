"""The words for an answer of an intake field, in the language of the interface.

Each answer is a ``case``: mypy refuses the function if a member of the enum has none.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from nsintake.domain.case import Channel, Pathway
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import (
    CivilStatus,
    Demand,
    Displacement,
    District,
    Force,
    IncidentKind,
    Paid,
    Platform,
    Relation,
    YesNo,
)
from nsintake.domain.questions import Source
from nsintake.domain.safety import CameWith, HomeKnows, MedicalWhen, Urgency
from ui.i18n import T
from ui.words.coming_back import sign_word
from ui.words.consent import authority_word, relation_word
from ui.words.enum_member import member_of
from ui.words.values import language_word

if TYPE_CHECKING:
    from collections.abc import Callable


def choice_word(field: str, value: str) -> str:
    """One answer of an intake field."""
    return _OF_FIELD.get(field, _yes_no)(value)


def unsaid(field: str, left_out: Collection[str]) -> str:
    """What is shown where there is no answer: that she left it out, or that nobody asked. Never an answer."""
    return T("She left it out") if field in left_out else T("Not asked")


def _yes_no(value: str) -> str:
    """Yes, no, or not said."""
    match member_of(YesNo, value):
        case None:
            return value
        case YesNo.UNKNOWN:
            return T("Not said")
        case YesNo.YES:
            return T("Yes")
        case YesNo.NO:
            return T("No")


def _age(value: str) -> str:
    """Her age group."""
    match member_of(AgeBand, value):
        case None:
            return value
        case AgeBand.UNKNOWN:
            return T("Not said")
        case AgeBand.UNDER_6:
            return T("Under 6")
        case AgeBand.FROM_6:
            return T("6 to 11")
        case AgeBand.FROM_12:
            return T("12 to 14")
        case AgeBand.FROM_15:
            return T("15 to 17")
        case AgeBand.ADULT:
            return T("18 to 59")
        case AgeBand.FROM_60:
            return T("60 or older")


def kind_word(value: str) -> str:
    """What is happening to her."""
    match member_of(IncidentKind, value):
        case None:
            return value
        case IncidentKind.THREAT_TO_PUBLISH:
            return T("Threat to publish")
        case IncidentKind.DEMAND_MONEY:
            return T("Demand for money")
        case IncidentKind.DEMAND_FAVOURS:
            return T("Demand for sexual favours")
        case IncidentKind.IMPERSONATION:
            return T("Someone poses as her")
        case IncidentKind.ACCOUNT_TAKEN:
            return T("Her account was taken")
        case IncidentKind.HARASSMENT:
            return T("Harassment")
        case IncidentKind.DOMESTIC_VIOLENCE:
            return T("Violence at home")
        case IncidentKind.OTHER:
            return T("Something else")


def _platform(value: str) -> str:
    """Where he reaches her."""
    match member_of(Platform, value):
        case None:
            return value
        case Platform.FACEBOOK:
            return T("Facebook")
        case Platform.INSTAGRAM:
            return T("Instagram")
        case Platform.TELEGRAM:
            return T("Telegram")
        case Platform.WHATSAPP:
            return T("WhatsApp")
        case Platform.VIBER:
            return T("Viber")
        case Platform.SNAPCHAT:
            return T("Snapchat")
        case Platform.TIKTOK:
            return T("TikTok")
        case Platform.PHONE:
            return T("Phone calls or SMS")
        case Platform.OTHER:
            return T("Another way")


def _demand(value: str) -> str:
    """What he demands."""
    match member_of(Demand, value):
        case None:
            return value
        case Demand.MONEY:
            return T("Money")
        case Demand.FAVOURS:
            return T("Sexual favours")
        case Demand.SILENCE:
            return T("That she stays silent")
        case Demand.MARRIAGE:
            return T("Marriage")
        case Demand.OTHER:
            return T("Something else")


def _paid(value: str) -> str:
    """Whether she paid."""
    match member_of(Paid, value):
        case None:
            return value
        case Paid.UNKNOWN:
            return T("Not said")
        case Paid.NO:
            return T("No")
        case Paid.ONCE:
            return T("Once")
        case Paid.MORE_THAN_ONCE:
            return T("More than once")


def _relation(value: str) -> str:
    """What he is to her."""
    match member_of(Relation, value):
        case None:
            return value
        case Relation.UNKNOWN:
            return T("Not said")
        case Relation.STRANGER:
            return T("A stranger")
        case Relation.ACQUAINTANCE:
            return T("Someone she knows")
        case Relation.FORMER_FIANCE:
            return T("Formerly engaged to her")
        case Relation.HUSBAND:
            return T("Husband")
        case Relation.FORMER_HUSBAND:
            return T("Former husband")
        case Relation.RELATIVE:
            return T("A relative")
        case Relation.COLLEAGUE:
            return T("Someone from work or study")


def _force(value: str) -> str:
    """The force he or his family serves in."""
    match member_of(Force, value):
        case None:
            return value
        case Force.UNKNOWN:
            return T("She does not know")
        case Force.NONE:
            return T("None")
        case Force.COMMUNITY_POLICE:
            return T("Community Police")
        case Force.NATIONAL_SECURITY:
            return T("National Security Service")
        case Force.NATIONAL_INTELLIGENCE:
            return T("National Intelligence Service")
        case Force.OTHER_FORCE:
            return T("Another force")


def _district(value: str) -> str:
    """Her district."""
    match member_of(District, value):
        case None:
            return value
        case District.UNKNOWN:
            return T("Not said")
        case District.QAYYARAH:
            return T("Qayyarah")
        case District.SHURA:
            return T("Shura")
        case District.HAMMAM_AL_ALIL:
            return T("Hammam al-Alil")
        case District.MOSUL:
            return T("Mosul")
        case District.MAKHMUR:
            return T("Makhmur")
        case District.HATRA:
            return T("Hatra")
        case District.SHIRQAT:
            return T("Shirqat")
        case District.OTHER:
            return T("Elsewhere")


def _civil_status(value: str) -> str:
    """Her civil status."""
    match member_of(CivilStatus, value):
        case None:
            return value
        case CivilStatus.UNKNOWN:
            return T("Not said")
        case CivilStatus.SINGLE:
            return T("Single")
        case CivilStatus.MARRIED:
            return T("Married")
        case CivilStatus.DIVORCED:
            return T("Divorced")
        case CivilStatus.WIDOWED:
            return T("Widowed")


def _displacement(value: str) -> str:
    """Whether she is displaced."""
    match member_of(Displacement, value):
        case None:
            return value
        case Displacement.UNKNOWN:
            return T("Not said")
        case Displacement.RESIDENT:
            return T("Lives at home")
        case Displacement.DISPLACED:
            return T("Displaced")
        case Displacement.RETURNEE:
            return T("Returned")


def _told_by(value: str) -> str:
    """Who tells it."""
    match member_of(Source, value):
        case None:
            return value
        case Source.HERSELF:
            return T("She herself")
        case Source.CPT:
            return T("A Community Peace Team, for her")
        case Source.SOMEBODY_ELSE:
            return T("Somebody else, for her")


def _came_with(value: str) -> str:
    """Who came with her."""
    match member_of(CameWith, value):
        case None:
            return value
        case CameWith.UNKNOWN:
            return T("Not said")
        case CameWith.NOBODY:
            return T("Nobody")
        case CameWith.RELATIVE:
            return T("A relative")
        case CameWith.FRIEND:
            return T("A friend")
        case CameWith.CPT:
            return T("A Community Peace Team")
        case CameWith.OTHER:
            return T("Somebody else")


def _home_knows(value: str) -> str:
    """Who at home knows."""
    match member_of(HomeKnows, value):
        case None:
            return value
        case HomeKnows.UNKNOWN:
            return T("Not said")
        case HomeKnows.NOBODY:
            return T("Nobody")
        case HomeKnows.SOMEONE_ON_HER_SIDE:
            return T("Somebody who is on her side")
        case HomeKnows.SOMEONE_AGAINST_HER:
            return T("Somebody who is against her")


def _medical_when(value: str) -> str:
    """How long ago it happened."""
    match member_of(MedicalWhen, value):
        case None:
            return value
        case MedicalWhen.UNKNOWN:
            return T("Not said")
        case MedicalWhen.WITHIN_72:
            return T("Within three days")
        case MedicalWhen.WITHIN_120:
            return T("Three to five days ago")
        case MedicalWhen.LATER:
            return T("Longer ago")


def _channel(value: str) -> str:
    """A safe way to reach her."""
    match member_of(Channel, value):
        case None:
            return value
        case Channel.CALL:
            return T("A call")
        case Channel.SMS:
            return T("SMS")
        case Channel.WHATSAPP:
            return T("WhatsApp")
        case Channel.VIBER:
            return T("Viber")
        case Channel.TELEGRAM:
            return T("Telegram")
        case Channel.SIGNAL:
            return T("Signal")
        case Channel.THROUGH_SOMEONE:
            return T("Through somebody she trusts")
        case Channel.SHE_COMES:
            return T("She comes or calls herself")


def pathway_word(value: str) -> str:
    """A way NP answers."""
    match member_of(Pathway, value):
        case None:
            return value
        case Pathway.MEETING:
            return T("Safe-space meeting")
        case Pathway.LIAISON:
            return T("NP speaks for her, without her name")
        case Pathway.ACCOMPANIMENT:
            return T("Accompaniment")
        case Pathway.REFERRAL:
            return T("Referral to a service")
        case Pathway.INFORMATION:
            return T("Information only")


def urgency_word(value: str) -> str:
    """How soon NP must act."""
    match member_of(Urgency, value):
        case None:
            return value
        case Urgency.DAY:
            return T("Within 24 hours")
        case Urgency.THREE_DAYS:
            return T("Within three days")
        case Urgency.TWO_WEEKS:
            return T("Within two weeks")


_OF_FIELD: dict[str, Callable[[str], str]] = {
    "language": language_word,
    "age": _age,
    "kinds": kind_word,
    "platform": _platform,
    "demands": _demand,
    "paid": _paid,
    "relation": _relation,
    "force": _force,
    "pathways": pathway_word,
    "urgency": urgency_word,
    "district": _district,
    "civil_status": _civil_status,
    "displacement": _displacement,
    "told_by": _told_by,
    "came_with": _came_with,
    "caregiver_relation": relation_word,
    "caregiver_authority": authority_word,
    "home_knows": _home_knows,
    "medical_when": _medical_when,
    "channels": _channel,
    "invited_kinds": kind_word,
    "return_signs": sign_word,
}
"""By the name of the field; every other choice is yes, no or not said."""
