"""Acts of whoever goes with a woman, watches, or hears of it afterwards."""

from __future__ import annotations

from nsintake.domain.accompaniment import AccompanimentOutcome, CallOffReason, Companion
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watching, way_planning, way_view
from nsintake.services.founding import practice_office
from tests.faults.act import Act
from tests.services.ladder import Office, answers
from tests.services.ways import a_way, somebody

OTHER = {"names": "Hazha Rashid", "phones": "07705550177"}
"""Another woman."""


def plan_way(office: Office, signed_in: SignedIn) -> None:
    way_planning.plan_way(signed_in, office.case(signed_in), a_way(signed_in))


def with_way(office: Office) -> None:
    """Somebody is to go with her; the id of the way is beside the office."""
    signed_in = office.sign_in("intake")
    made = way_planning.plan_way(signed_in, office.case(signed_in), a_way(signed_in))
    (office.folder / "way").write_bytes(made.accompaniment_id)


def with_way_to_police(office: Office) -> None:
    signed_in = office.sign_in("intake")
    way_planning.plan_way(signed_in, office.case_id(), a_way(signed_in))


def call_off_way(office: Office, signed_in: SignedIn) -> None:
    way_view.call_off_hers(signed_in, (office.folder / "way").read_bytes(), CallOffReason.SHE_ASKED)


def hand_watch(office: Office, signed_in: SignedIn) -> None:
    before, keeper = somebody(signed_in, Role.LIAISON), somebody(signed_in, Role.KEEPER)
    watching.hand_watch(signed_in, (office.folder / "way").read_bytes(), watching.WatchHandedOver(before, keeper))


def end_way(office: Office, signed_in: SignedIn) -> None:
    watching.end_way(signed_in, (office.folder / "way").read_bytes(), AccompanimentOutcome.NOT_SAFE)


def two_ways(office: Office) -> tuple[bytes, bytes]:
    """Two women are each gone with at the same time; the ids of the ways."""
    with_way(office)
    signed_in = office.sign_in("intake")
    wanted = a_way(signed_in, companions=(Companion(somebody(signed_in, Role.KEEPER), woman=True),))
    other = way_planning.plan_way(signed_in, practice_office.record(signed_in, answers(**OTHER)), wanted)
    return (office.folder / "way").read_bytes(), other.accompaniment_id


def two_called_off(office: Office) -> None:
    """By somebody for whom the files of the women are closed."""
    for way_id in two_ways(office):
        watching.call_off(office.sign_in("liaison"), way_id, CallOffReason.SHE_ASKED)


def settle(_: Office, signed_in: SignedIn) -> None:
    """Behind the pages of her worker."""
    way_view.settle_called_off(signed_in)


def two_not_safe(office: Office) -> None:
    for way_id in two_ways(office):
        watching.end_way(office.sign_in("liaison"), way_id, AccompanimentOutcome.NOT_SAFE)


def tell(_: Office, signed_in: SignedIn) -> None:
    """Behind the pages of her worker."""
    not_safe.tell_not_safe(signed_in)


OF_WAYS: dict[str, Act] = {
    "plan a way": Act("office", "intake", plan_way, ("way_planning.plan_way",)),
    "call off a way": Act("office", "intake", call_off_way, ("way_view.call_off_hers",), with_way),
    "settle two ways called off": Act("office", "intake", settle, ("way_view.settle_called_off",), two_called_off),
    "hand the watch": Act("office", "intake", hand_watch, (), with_way),
    "a way not safe": Act("office", "intake", end_way, (), with_way),
    "tell of two ways not safe": Act("office", "intake", tell, ("not_safe.tell_not_safe",), two_not_safe),
}
