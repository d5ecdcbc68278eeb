"""What is happening to her: categories an office can act on, never a description of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class IncidentKind(StrEnum):
    """What is done to her. Several may be true."""

    THREAT_TO_PUBLISH = "threat_to_publish"
    DEMAND_MONEY = "demand_money"
    DEMAND_FAVOURS = "demand_favours"
    IMPERSONATION = "impersonation"
    ACCOUNT_TAKEN = "account_taken"
    HARASSMENT = "harassment"
    DOMESTIC_VIOLENCE = "domestic_violence"
    OTHER = "other"


class Platform(StrEnum):
    """Where he reaches her."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    VIBER = "viber"
    SNAPCHAT = "snapchat"
    TIKTOK = "tiktok"
    PHONE = "phone"
    OTHER = "other"


class Relation(StrEnum):
    """What he is to her, as she says."""

    UNKNOWN = "unknown"
    STRANGER = "stranger"
    ACQUAINTANCE = "acquaintance"
    FORMER_FIANCE = "former_fiance"
    HUSBAND = "husband"
    FORMER_HUSBAND = "former_husband"
    RELATIVE = "relative"
    COLLEAGUE = "colleague"


class Force(StrEnum):
    """Whether he or his family serves in a force: decides which office must not hear."""

    UNKNOWN = "unknown"
    NONE = "none"
    COMMUNITY_POLICE = "community_police"
    NATIONAL_SECURITY = "national_security"
    NATIONAL_INTELLIGENCE = "national_intelligence"
    OTHER_FORCE = "other_force"


class Demand(StrEnum):
    """What he wants."""

    MONEY = "money"
    FAVOURS = "favours"
    SILENCE = "silence"
    MARRIAGE = "marriage"
    OTHER = "other"


class Paid(StrEnum):
    """Whether she paid."""

    UNKNOWN = "unknown"
    NO = "no"
    ONCE = "once"
    MORE_THAN_ONCE = "more_than_once"


class District(StrEnum):
    """A district of Ninewa or near it; the finest place a letter may name, and only if she agrees."""

    UNKNOWN = "unknown"
    QAYYARAH = "qayyarah"
    SHURA = "shura"
    HAMMAM_AL_ALIL = "hammam_al_alil"
    MOSUL = "mosul"
    MAKHMUR = "makhmur"
    HATRA = "hatra"
    SHIRQAT = "shirqat"
    OTHER = "other"


class CivilStatus(StrEnum):
    """Told only if she agrees."""

    UNKNOWN = "unknown"
    SINGLE = "single"
    MARRIED = "married"
    DIVORCED = "divorced"
    WIDOWED = "widowed"


class Displacement(StrEnum):
    """Told only if she agrees."""

    UNKNOWN = "unknown"
    RESIDENT = "resident"
    DISPLACED = "displaced"
    RETURNEE = "returnee"


class YesNo(StrEnum):
    """An answer that may be left out."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Incident:
    """What she told. ``account`` is the extorter's account, number or link exactly as it must be copied."""

    kinds: tuple[IncidentKind, ...] = ()
    platform: Platform | None = None
    account: str = ""
    demands: tuple[Demand, ...] = ()
    deadline: date | None = None
    since: date | None = None
    paid: Paid = Paid.UNKNOWN
    payment_details: str = ""
    relation: Relation = Relation.UNKNOWN
    force: Force = Force.UNKNOWN
    staff_involved: YesNo = YesNo.UNKNOWN
    picture_before_18: YesNo = YesNo.UNKNOWN
    reported_elsewhere: YesNo = YesNo.UNKNOWN
    district: District = District.UNKNOWN
    civil_status: CivilStatus = CivilStatus.UNKNOWN
    displacement: Displacement = Displacement.UNKNOWN
    disability: YesNo = YesNo.UNKNOWN
    deadline_hour: str = ""
    """The hour of the day at which it ends, as HH:MM at the office; empty if he named none."""
    account_of_events: str = ""
    """What she wants kept in her words; stays in identity.db, never a source of a letter."""
    picture_here: YesNo = YesNo.UNKNOWN
    """Whether she has the picture on a device: without it no service can make its mark of it."""
    picture_intimate: YesNo = YesNo.UNKNOWN
    """Nude or sexual, or not: all that is ever written of a picture. It decides the advice and is in no letter."""
