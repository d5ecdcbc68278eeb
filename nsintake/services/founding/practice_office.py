"""The fictional people of the practice office. Nobody here exists; every page and paper of it says PRACTICE."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nsintake.domain.consent import Choice, Item, SeenHow
from nsintake.domain.directory import CheckFound, CheckWay
from nsintake.domain.intake import Step, seen_field, share_field
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import intake
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station


@dataclass(frozen=True, slots=True)
class Persona:
    """A fictional member of staff."""

    login: str
    display: str
    role: Role


PERSONAS = (
    Persona("administrator", "Rebin Sharif", Role.ADMINISTRATOR),
    Persona("keeper", "Samira Haddad", Role.KEEPER),
    Persona("intake", "Nasrin Aziz", Role.INTAKE),
    Persona("liaison", "Yousif Matti", Role.LIAISON),
)
COLLEAGUE = Persona("intake2", "Beyan Salar", Role.INTAKE)
"""A second intake worker, for an office that is played from a script."""
STAFF = (*PERSONAS, COLLEAGUE)

_COMMON = {
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "record_consent": "yes",
    "force": "none",
    "staff_involved": "no",
}

WOMEN: tuple[Mapping[str, str], ...] = (
    {
        **_COMMON,
        "language": "ar",
        "age": "adult",
        "kinds": "threat_to_publish,demand_money",
        "platform": "telegram",
        "account": "@dark_gate_7731",
        "demands": "money",
        "paid": "once",
        "district": "shura",
        "urgency": "72h",
        "pathways": "liaison",
        "names": "\u0648\u0635\u0627\u0644 \u062c\u0627\u0633\u0645 \u062e\u0636\u064a\u0631\nWisal Jasim Khudhair",
        "phones": "0770 555 0134",
        "places": "\u0627\u0644\u062d\u0648\u062f",
    },
    {
        **_COMMON,
        "language": "ckb",
        "age": "from_15",
        "kinds": "impersonation,harassment",
        "platform": "instagram",
        "account": "copy.of.page.22",
        "demands": "silence",
        "paid": "no",
        "district": "makhmur",
        "urgency": "24h",
        "pathways": "information,liaison",
        "deadline_today": "yes",
        "names": "\u0634\u06cc\u0644\u0627\u0646 \u06a9\u06d5\u0631\u06cc\u0645\nShilan Karim",
        "places": "\u062f\u064a\u0628\u06d5\u06af\u06d5",
    },
    {
        **_COMMON,
        "language": "ar",
        "age": "adult",
        "kinds": "account_taken,threat_to_publish",
        "platform": "facebook",
        "account": "facebook.com/profile.77120934",
        "demands": "favours",
        "paid": "no",
        "force": "community_police",
        "district": "qayyarah",
        "urgency": "two_weeks",
        "pathways": "referral",
        "called": "\u0623\u0645 \u0633\u064a\u0641\nUm Saif",
    },
)


def _with_consent(answers: Mapping[str, str]) -> dict[str, str]:
    """Her answers with what she agreed to for two offices."""
    shares = {
        "cp-qayyarah": (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.PAID),
        "mhpss-mosul": (Item.KIND, Item.AGE),
    }
    chosen = {share_field(recipient, item): Choice.SHARE.value for recipient, items in shares.items() for item in items}
    seen = {seen_field(recipient): SeenHow.FACE.value for recipient in shares}
    return {**answers, **chosen, **seen}


def populate(station: Station, passwords: Mapping[str, str]) -> None:
    """Let the fictional intake worker verify the offices and record the fictional women, by the same acts as in a real
    station.
    """
    persona = next(persona for persona in PERSONAS if persona.role is Role.INTAKE)
    signed_in = sign_in(station, persona.login, passwords[persona.login])
    try:
        directory.verify(
            signed_in, [CallMade(key, CheckFound.RIGHT, CheckWay.VISITED) for key in offices_of(signed_in)]
        )
        for answers in WOMEN:
            record(signed_in, _with_consent(answers))
    finally:
        signed_in.close()


def offices_of(signed_in: SignedIn) -> tuple[bytes, ...]:
    """The entries of the offices that the practice office writes to."""
    listed = directory.directory(signed_in).entries
    return tuple(view.entry_id for view in listed if view.entry.recipient_id)


def record(signed_in: SignedIn, answers: Mapping[str, str]) -> bytes:
    """One whole session: consent to record, a draft, closing; the case id."""
    draft_id = intake.consent_to_record(signed_in, dict(answers))
    intake.save_draft(signed_in, draft_id, answers=dict(answers), step=Step.READ_BACK, focus="", caret=0)
    return intake.close_session(signed_in, draft_id, dict(answers))
