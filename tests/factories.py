"""Valid values that tests start from; a test states only what matters to it. All people and numbers are fictional."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from nsintake import paths
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Item, ItemChoice
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.incident import (
    CivilStatus,
    Demand,
    Displacement,
    District,
    Incident,
    IncidentKind,
    Paid,
    Platform,
    Relation,
    YesNo,
)
from nsintake.domain.language import Wording
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.domain.safety import Safety
from nsintake.masking.vocabulary import Vocabulary, read_tables

GIVEN_ON = date(2026, 3, 1)
TODAY = date(2026, 3, 2)


def resources() -> Path:
    return paths.resource("resources", "directory.json").parent


def vocabulary() -> Vocabulary:
    return Vocabulary.from_tables(read_tables(resources()))


def directory() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((resources() / "directory.json").read_text("utf-8"))
    return read


def recipients() -> dict[str, Recipient]:
    """The offices of the directory by their id."""
    return {
        entry["recipient_id"]: Recipient(
            recipient_id=entry["recipient_id"],
            kind=RecipientKind(entry["kind"]),
            office=Wording(**entry["office"]),
            function=Wording(**entry["function"]),
            address=Wording(**entry["address"]),
        )
        for entry in directory()["recipients"]
    }


def office(kind: RecipientKind = RecipientKind.COMMUNITY_POLICE) -> Recipient:
    """An office of one kind, with the words of the first one in the directory."""
    return replace(next(iter(recipients().values())), recipient_id=f"office-{kind.value}", kind=kind)


def incident() -> Incident:
    """Everything told."""
    return Incident(
        kinds=(IncidentKind.THREAT_TO_PUBLISH, IncidentKind.HARASSMENT),
        platform=Platform.TELEGRAM,
        account="@shadow_77k",
        demands=(Demand.MONEY, Demand.SILENCE),
        deadline=date(2026, 3, 9),
        since=date(2026, 2, 17),
        paid=Paid.ONCE,
        payment_details="wallet 5550 1234",
        relation=Relation.FORMER_FIANCE,
        district=District.QAYYARAH,
        civil_status=CivilStatus.SINGLE,
        displacement=Displacement.RETURNEE,
        disability=YesNo.NO,
        reported_elsewhere=YesNo.NO,
    )


def case(*, age: AgeBand = AgeBand.ADULT, told: Incident | None = None) -> CaseFile:
    return CaseFile(
        code="K7MQ-4XRT",
        opened=date(2026, 2, 27),
        worker="w1",
        identity=Identity(names=("Salma Testname",), age=age),
        incident=told or incident(),
        safety=Safety(distress=YesNo.YES),
    )


def act(to: Recipient, shared: Iterable[Item] = tuple(Item)) -> ConsentAct:
    """Her consent of the first of March: these items shared, every other one withheld."""
    yes = frozenset(shared)
    choices = tuple(ItemChoice(item, Choice.SHARE if item in yes else Choice.WITHHOLD) for item in Item)
    return ConsentAct(1, to.recipient_id, ActKind.GIVEN, GIVEN_ON, choices)
