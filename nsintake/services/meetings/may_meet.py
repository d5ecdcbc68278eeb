"""Whether a meeting may be planned or moved: what she agreed to with each office, and whether the room is free.

Asked before the transaction, and again within it: two workers never plan past one another. No window may call it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct, SeenHow, agreed_to_be_seen
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import Meeting
from nsintake.domain.meeting_plan import Booking, booking_of, check_free
from nsintake.domain.record_kinds import AGREED, MEETING
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.consent_standing import WhyNot, standing
from nsintake.records.delivery import deliver
from nsintake.records.merged_files import case_with_merged_identity
from nsintake.records.signed_in import SignedIn
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers


@dataclass(frozen=True, slots=True)
class WomanWhoMeets:
    """Her file as it was read before the transaction, and what she agreed to with each office that comes."""

    case_id: bytes
    case: CaseFile
    acts: tuple[ConsentAct, ...]


@requires(Permission.PLAN_MEETING)
def she_agreed(signed_in: SignedIn, case_id: bytes, recipient_ids: list[str], seen: SeenHow) -> WomanWhoMeets:
    """Her file, and her consent for each of these offices. Raises Refused as ``Standing.required`` does, UserFault
    ``seen_not_agreed`` where one of them does not let her be seen like that.
    """
    case = case_with_merged_identity(signed_in, case_id)
    acts = tuple(standing(signed_in, case_id, id_, signed_in.today()).required() for id_ in recipient_ids)
    if not all(agreed_to_be_seen(act.seen, seen) for act in acts):
        raise UserFault("seen_not_agreed", field="seen")
    return WomanWhoMeets(case_id, case, acts)


@requires(Permission.PLAN_MEETING)
def still_agreed(signed_in: SignedIn, woman: WomanWhoMeets) -> None:
    """Within the transaction: what a colleague wrote down meanwhile stops the meeting, and so does a record of which
    somebody has to confirm first that she still agrees. Raises Refused ``record_unconfirmed`` for that.
    """
    for act in woman.acts:
        now = standing(signed_in, woman.case_id, act.recipient_id, signed_in.today())
        record = None if now.link is None else signed_in.liaison.find("masked_record", now.link.record_id, MaskedRecord)
        if record is not None and record.unconfirmed_since is not None:
            raise Refused("record_unconfirmed", reference=record.reference)
        if now.why_not is WhyNot.FROZEN:
            raise Refused("file_frozen")
        if now.act != act:
            raise Refused("consent_changed")
    if case_with_merged_identity(signed_in, woman.case_id) != woman.case:
        raise Refused("changed_meanwhile", table="case_file")


@requires(Permission.PLAN_MEETING)
def require_free(signed_in: SignedIn, work: UnitOfWork, wanted: Booking, *, besides: Collection[str] = ()) -> None:
    """First what a colleague planned a moment ago is delivered, then the calendar is looked at. ``besides``: the codes
    of the meetings that are moved, which make room themselves. Raises UserFault as ``check_free`` does.
    """
    deliver(signed_in, work)
    others = [(key, each) for key, each in signed_in.liaison.list("meeting", Meeting) if each.code not in besides]
    taken = [
        booking_of(each if group_is_agreed(signed_in, key, each) else replace(each, group="")) for key, each in others
    ]
    check_free(wanted, [each for each in taken if each is not None])


@requires(Permission.PLAN_MEETING, while_unsound=True)
def group_is_agreed(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> bool:
    """Whether a worker planned it with those with whom she meets together: whoever has liaison.db can write others
    there, and that she agreed to more.
    """
    return is_workers(signed_in.liaison.audit, MEETING, meeting_id, meeting, AGREED)
