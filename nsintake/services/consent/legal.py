"""What must be told without her consent: the law, a danger that cannot wait, or the order of a court.

There is no letter on this path and no paper of ours: a keeper writes down what was told to whom, by whom, why, and what
the woman had been told at the start about the limits of our silence. It is in her file for good.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.consent import ActKind, ConsentAct, Disclosed, Ground
from nsintake.domain.incident import YesNo
from nsintake.domain.roles import Permission
from nsintake.domain.text import TEXT, clean
from nsintake.errors import UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, every_act_of, take_number, writers_of_acts
from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class ToldByLaw:
    """One disclosure without consent, as her file shows it. ``by`` and ``keeper`` are names."""

    day: date
    ground: Ground
    to_whom: str
    what: str
    by: str
    keeper: str
    reason: str
    lawyer: str
    she_knows: YesNo
    limits: str


@requires(Permission.DISCLOSE_BY_LAW)
def limits_read_to_her(signed_in: SignedIn, case_id: bytes) -> str:
    """What is read to every woman at the start about what stays private and what may not, in her language."""
    case = case_of(signed_in, case_id)
    return "\n".join(sentence.said_in(case.spoken) for sentence in signed_in.content.script("welcome"))


@requires(Permission.DISCLOSE_BY_LAW)
def record_danger(
    signed_in: SignedIn,
    case_id: bytes,
    *,
    ground: Ground,
    to_whom: str,
    what: str,
    by: str,
    reason: str,
    she_knows: YesNo = YesNo.UNKNOWN,
) -> None:
    """A danger that cannot wait, or a duty of the law: what was told, to whom, by whom (a staff user id), and why.

    Raises UserFault ``field_empty``, ``ground_unknown``; Refused ``file_restricted``.
    """
    if ground is Ground.COURT_ORDER:
        raise UserFault("ground_unknown", field="ground")
    words = _words(to_whom=to_whom, what=what, reason=reason)
    _write(signed_in, case_id, ground, words, by=by, she_knows=she_knows)


@requires(Permission.DISCLOSE_BY_LAW)
def record_court_order(
    signed_in: SignedIn,
    case_id: bytes,
    *,
    court: str,
    lawyer: str,
    handed_over: str,
    by: str,
    reason: str,
    she_knows: YesNo = YesNo.UNKNOWN,
) -> None:
    """The order of a court: which court, the lawyer who read the order first, and exactly what was handed over.

    Raises UserFault ``field_empty``; Refused ``file_restricted``.
    """
    words = _words(court=court, lawyer=lawyer, handed_over=handed_over, reason=reason)
    plain = {"to_whom": words["court"], "what": words["handed_over"], **words}
    _write(signed_in, case_id, Ground.COURT_ORDER, plain, by=by, she_knows=she_knows)


def _words(**typed: str) -> dict[str, str]:
    cleaned = {name: clean(text, name, limit=TEXT, multiline=True) for name, text in typed.items()}
    for name, text in cleaned.items():
        if not text:
            raise UserFault("field_empty", field=name)
    return cleaned


def _write(
    signed_in: SignedIn, case_id: bytes, ground: Ground, words: dict[str, str], *, by: str, she_knows: YesNo
) -> None:
    with signed_in.identity.begin() as work:
        case = case_of(signed_in, case_id)
        disclosed = Disclosed(
            ground=ground,
            to_whom=words["to_whom"],
            what=words["what"],
            by=by or signed_in.uid,
            lawyer=words.get("lawyer", ""),
            she_knows=she_knows,
            limits=limits_read_to_her(signed_in, case_id),
        )
        act = ConsentAct(
            number=take_number(signed_in, work, case_id),
            recipient_id="",
            kind=ActKind.DISCLOSED,
            day=signed_in.today(),
            language=case.spoken,
            witness=signed_in.uid,
            script_version=signed_in.content.script_version_in(case.spoken),
            reasons=words["reason"],
            disclosed=disclosed,
        )
        details = {"ground": ground.value}
        signed_in.identity.put(
            work, "consent_act", secrets.token_bytes(16), case_id, act, verb="disclose_by_law", details=details
        )
        work.commit()


@requires(Permission.VIEW_CASES)
def told_by_law(signed_in: SignedIn, case_id: bytes) -> tuple[ToldByLaw, ...]:
    """What was told about her without her consent, oldest first. ``keeper``: whoever wrote it down, by the log."""
    wrote = writers_of_acts(signed_in, case_id)
    return tuple(
        ToldByLaw(
            day=act.day,
            ground=act.disclosed.ground,
            to_whom=act.disclosed.to_whom,
            what=act.disclosed.what,
            by=signed_in.name_of(act.disclosed.by),
            keeper=signed_in.name_of(wrote.get(replace(act, number=0), "") or act.witness),
            reason=act.reasons,
            lawyer=act.disclosed.lawyer,
            she_knows=act.disclosed.she_knows,
            limits=act.disclosed.limits,
        )
        for act in every_act_of(signed_in, case_id)
        if act.disclosed is not None
    )
