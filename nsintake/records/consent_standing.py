"""May something about her leave for one office now? The one place that answers. No window may call it.

What she said to that office and whether it is still so, her age and who consented with her, what her other files say (a
newer word, a conflict, her age), a freeze, and the record that a paper belongs to: all of it is put together here and
nowhere else (a law: ``tests/laws/test_one_standing.py``). Pure rules are in ``domain``; this reads her rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from nsintake.domain.asked import Asked, asked_of
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import (
    ActKind,
    ConsentAct,
    Item,
    SeenHow,
    act_behind_letters,
    freeze_of,
    newest_act,
    shared_items,
    standing_act,
)
from nsintake.domain.identity import AgeBand
from nsintake.domain.intake import answers_of
from nsintake.domain.minors import youngest
from nsintake.domain.recipients import Conflict, Recipient, conflict_of
from nsintake.domain.release import CaseLink
from nsintake.errors import Refused
from nsintake.records.case_files import case_of, every_act_of, link_for, listed
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lookups import counting_not
from nsintake.store.check import not_believed_again, unsettled, verify_rest
from nsintake.store.content import TABLE as CONTENT
from nsintake.store.newest import first_entry


class WhyNot(StrEnum):
    """What speaks against it, the gravest first; where several do, the first of them is given.

    Whoever speaks may not be she; she said no; whom she fears would read it; it is not hers alone to say; she has said
    something else; then what only needs that she is asked again.
    """

    FROZEN = "frozen"
    """Her file is frozen, or another one of hers."""
    WITHDRAWN = "withdrawn"
    CONFLICT = "conflict"
    """He or his family serves there, by any file of hers, and she did not say that she wants it all the same."""
    STAFF_CONFLICT = "staff_conflict"
    """He or his family works here, the same."""
    NOT_HERS = "not_hers"
    """At her age somebody else has to consent too, or may not have."""
    OVERTAKEN = "overtaken"
    """She said something else since, in another file of hers."""
    BEING_CARRIED_OUT = "being_carried_out"
    """Her newest word is noted, and what it no longer covers is not blocked yet."""
    RECORD_ENDED = "record_ended"
    """The paper belongs to a record that a withdrawal ended: whatever she says now, it is over."""
    USED_UP = "used_up"
    EXPIRED = "expired"
    DATED_AHEAD = "dated_ahead"
    NEVER_ASKED = "never_asked"
    NOT_LISTED = "not_listed"
    """No letter goes to this office any more, whatever she says."""
    CONFLICT_UNASKED = "conflict_unasked"
    """Nobody asked whether he or his family serves there or works here, or whether a colleague must not see it: a
    conflict is unknown. What she was asked and left out was asked.
    """
    AGE_UNASKED = "age_unasked"
    """Nobody asked how old she is, so nobody knows who has to consent."""

    @property
    def code(self) -> str:
        """The code it is refused with: its own, or that there is no consent."""
        return _CODES.get(self, "no_consent")


ASKED_BEFORE_LEAVING = ("must_not_see", "age", "force", "staff_involved")
"""The questions whose answers decide who may come to read what leaves, by the names of their fields."""
_CODES = {
    WhyNot.FROZEN: "file_frozen",
    WhyNot.CONFLICT: "conflict",
    WhyNot.STAFF_CONFLICT: "staff_conflict",
    WhyNot.NOT_LISTED: "recipient_unknown",
    WhyNot.CONFLICT_UNASKED: "conflict_unasked",
    WhyNot.AGE_UNASKED: "age_unasked",
}
_UNASKED = frozenset({WhyNot.CONFLICT_UNASKED, WhyNot.AGE_UNASKED})
_PASSES = frozenset({WhyNot.FROZEN, *_UNASKED})
_NOT_HER_WORD = frozenset(
    {WhyNot.FROZEN, WhyNot.CONFLICT, WhyNot.STAFF_CONFLICT, WhyNot.RECORD_ENDED, WhyNot.NOT_LISTED, *_UNASKED}
)
"""What stops her word from outside, while what she said is still what she said."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer for one office. ``act`` is None whenever anything speaks against it; ``against`` says all that does.

    ``word``: what she says now, also while something else stops it (a freeze, a conflict): to be shown to her or to the
    colleague who works for her, never a reason to tell an office. ``link`` is her record there, if no withdrawal has
    ended it. ``to_ask`` are the questions that nobody put to her and that have to be answered, or left out by her,
    before anything leaves.
    """

    recipient_id: str
    against: tuple[WhyNot, ...]
    word: ConsentAct | None
    link: CaseLink | None
    to_ask: tuple[str, ...] = ()

    @property
    def why_not(self) -> WhyNot | None:
        """The gravest of what speaks against it."""
        return self.against[0] if self.against else None

    @property
    def code(self) -> str:
        """The code of the gravest; empty where nothing speaks against it."""
        return self.against[0].code if self.against else ""

    @property
    def act(self) -> ConsentAct | None:
        """The act by which something may leave now."""
        return None if self.against else self.word

    @property
    def waits(self) -> bool:
        """Whether nothing but what will pass speaks against it, so that her word can be shown as it will be."""
        return self.word is not None and _PASSES.issuperset(self.against)

    @property
    def items(self) -> frozenset[Item]:
        """What the office may hear now."""
        return shared_items(self.act)

    @property
    def seen(self) -> SeenHow:
        """How she may be present before it now."""
        return SeenHow.NOT_ASKED if self.act is None else self.act.seen

    @property
    def expires(self) -> date | None:
        """The first day on which it is no longer in force."""
        return None if self.act is None else self.act.expires

    @property
    def may_begin(self) -> bool:
        """Whether a paper may be begun: what is to be asked is asked on its way, before she hears it."""
        return self.word is not None and _UNASKED.issuperset(self.against)

    def to_begin(self) -> ConsentAct:
        """The act a paper may be begun by. Raises Refused as ``required`` does, but for what is still to be asked."""
        return self.word if self.word is not None and self.may_begin else self.required()

    def required(self) -> ConsentAct:
        """The act by which something may leave now. Raises Refused with the code of what speaks against it."""
        if self.act is None:
            raise Refused(self.code, recipient=self.recipient_id)
        return self.act


@dataclass(frozen=True, slots=True)
class _Files:
    """All her files as the answer needs them, read once; ``case`` and ``acts`` are of the one that is asked about.

    ``unasked_here``: what has to be asked and was not in this file; ``unasked_anywhere``: in none of hers.
    """

    case_id: bytes
    case: CaseFile
    acts: tuple[ConsentAct, ...]
    others: tuple[tuple[bytes, CaseFile, tuple[ConsentAct, ...]], ...]
    unasked_here: frozenset[str]
    unasked_anywhere: frozenset[str]

    @property
    def age(self) -> AgeBand:
        """As this file says, else as the strictest of her others does: which of them was asked is chance."""
        own = self.case.identity.age
        return own if own is not AgeBand.UNKNOWN else youngest(case.identity.age for _, case, _ in self.others)

    @property
    def frozen(self) -> bool:
        return any(freeze_of(acts) is not None for acts in (self.acts, *(acts for _, _, acts in self.others)))

    def to_ask(self, recipient: Recipient | None, *, staff: bool = True) -> tuple[str, ...]:
        """What has to be asked before this office is told anything. Of him each file says its own; her age, and who
        must not see her file, are asked once.
        """
        here, nowhere = self.unasked_here, self.unasked_anywhere
        forces = recipient is not None and recipient.kind.force is not None
        wanted = {
            "must_not_see": "must_not_see" in nowhere,
            "age": "age" in nowhere,
            "force": forces and "force" in here,
            "staff_involved": staff and "staff_involved" in here,
        }
        return tuple(name for name, asks in wanted.items() if asks)

    def conflict(self, recipient: Recipient) -> Conflict | None:
        """What speaks against telling this office, by all of her files; that he serves in its force comes first. None
        if nothing.
        """
        found = {conflict_of(case.incident, recipient) for case in (self.case, *(case for _, case, _ in self.others))}
        return next((conflict for conflict in Conflict if conflict in found), None)


def _never_asked(case: CaseFile) -> frozenset[str]:
    held = answers_of(case)
    return frozenset(name for name in ASKED_BEFORE_LEAVING if asked_of(held, name) is Asked.NOT_ASKED)


def _unasked(to_ask: tuple[str, ...]) -> dict[WhyNot, bool]:
    return {WhyNot.CONFLICT_UNASKED: bool({*to_ask} - {"age"}), WhyNot.AGE_UNASKED: "age" in to_ask}


def _files(signed_in: SignedIn, case_id: bytes, case: CaseFile | None) -> _Files:
    own, hers = case or case_of(signed_in, case_id), files_of(signed_in, case_id)
    others = tuple(
        (other_id, case_of(signed_in, other_id), every_act_of(signed_in, other_id))
        for other_id in hers
        if other_id != case_id
    )
    here = _never_asked(own)
    anywhere = here.intersection(*(_never_asked(other) for _, other, _ in others))
    return _Files(case_id, own, every_act_of(signed_in, case_id), others, here, anywhere)


def require_whole(signed_in: SignedIn, *, lets_out: bool = True) -> None:
    """Within a transaction on identity.db, before something leaves: that nothing there was taken out of what she said.

    A row that is gone cannot be read, so a withdrawal of which somebody deleted the row looks as if it had never been;
    and so does one that was noted by a reference, of which the note is gone.
    The whole file is looked through behind the pages of each session; this sees what was done to it since. To whom
    something may go is in accounts.db, so the log of that is looked at too. ``lets_out``: False for what takes her
    away, or opens a file of hers. Raises Refused ``audit_mismatch``, EnvironmentFault ``file_put_right`` where an index
    lacked something, and ``file_corrupt`` where that cannot be told before something is let out.
    """
    store = signed_in.identity
    store.database.must_agree(store.comp, store.database.work, lets_out=lets_out)
    store.audit.notes.look_again()
    report = unsettled(store, replace(verify_rest(store), powerless=not_believed_again(store)))
    found = report.broken or report.stray or report.unproved or report.unread or report.powerless
    if found or not signed_in.integrity.holds_now(store):  # the end of the log may have been cut off
        signed_in.integrity.take(store, report)
        raise Refused("audit_mismatch", file=store.name)
    if lets_out:
        if signed_in.outbox.hides_notes():  # of a freeze or a withdrawal, by somebody to whom her file is shut
            raise Refused("audit_mismatch", file=store.name)
        _require_words(signed_in)


def _require_words(signed_in: SignedIn) -> None:
    """That no entry of accounts.db was changed or taken out, or is in no index: a keeper may have retired the office by
    it.
    """
    store = signed_in.accounts_store
    store.database.must_agree(store.comp, store.database.work, lets_out=True)
    if not signed_in.integrity.log_is_whole(store, powerless=counting_not(store.audit, CONTENT)):
        raise Refused("audit_mismatch", file=store.name)


def standing(
    signed_in: SignedIn,
    case_id: bytes,
    recipient_id: str,
    today: date,
    *,
    case: CaseFile | None = None,
    reference: str | None = None,
) -> Standing:
    """The one answer for one office. ``case``: her file as it is about to be; ``reference``: that of a paper which is
    there already, so that it must be her record's still.
    """
    return _standing(signed_in, _files(signed_in, case_id, case), recipient_id, today, reference)


def standings(
    signed_in: SignedIn, case_id: bytes, recipient_ids: Iterable[str], today: date, *, case: CaseFile | None = None
) -> dict[str, Standing]:
    """The one answer for several offices."""
    files = _files(signed_in, case_id, case)
    return {
        recipient_id: _standing(signed_in, files, recipient_id, today, None)
        for recipient_id in dict.fromkeys(recipient_ids)
    }


def _standing(signed_in: SignedIn, files: _Files, recipient_id: str, today: date, reference: str | None) -> Standing:
    link = link_for(signed_in, files.case_id, recipient_id)
    newest = newest_act(files.acts, recipient_id)
    recipient = listed(signed_in, recipient_id)
    conflict = None if recipient is None else files.conflict(recipient)
    known_to_her = newest is not None and newest.holds(files.age, today) and newest.despite_conflict
    ended = reference is not None and (link is None or link.reference != reference)
    to_ask = files.to_ask(recipient)
    found = {
        WhyNot.FROZEN: files.frozen,
        WhyNot.CONFLICT: conflict is Conflict.FORCE and not known_to_her,
        WhyNot.STAFF_CONFLICT: conflict is Conflict.STAFF and not known_to_her,
        WhyNot.OVERTAKEN: _newer_word(signed_in, files, recipient_id) is not None,
        WhyNot.RECORD_ENDED: ended,
        WhyNot.NOT_LISTED: all(office.recipient_id != recipient_id for office in signed_in.content.recipients),
        **_of_her_word(newest, files, recipient_id, today),
        **_unasked(to_ask),
    }
    against = tuple(why for why in WhyNot if found.get(why))
    stopped = [why for why in against if why not in _NOT_HER_WORD]
    return Standing(recipient_id, against, None if stopped else newest, link, to_ask)


def _of_her_word(newest: ConsentAct | None, files: _Files, recipient_id: str, today: date) -> dict[WhyNot, bool]:
    """What speaks against her newest word in this file by itself; nothing where it counts."""
    if newest is None:
        return {WhyNot.NEVER_ASKED: True}
    if standing_act(files.acts, recipient_id, today, age=files.age) is not None:
        return {}
    given = newest.kind is ActKind.GIVEN
    found = {
        WhyNot.WITHDRAWN: newest.kind is ActKind.WITHDRAWN,
        WhyNot.USED_UP: newest.kind is ActKind.USED_UP,
        WhyNot.BEING_CARRIED_OUT: given and newest.noted,
        WhyNot.EXPIRED: given and newest.expires <= today,
        WhyNot.DATED_AHEAD: given and newest.day > today,
        WhyNot.NOT_HERS: given and newest.not_hers(files.age),
    }
    return found if any(found.values()) else {WhyNot.NEVER_ASKED: True}


def act_behind(
    signed_in: SignedIn, case_id: bytes, recipient_id: str, today: date, *, case: CaseFile | None = None
) -> ConsentAct | None:
    """The act by which released papers are judged. A consent that was for one letter belongs to that letter. An act
    that is being carried out is her newest word. A newer word in another file of hers replaces it.

    A freeze does not end it: what is frozen goes on when it is unfrozen.
    """
    files = _files(signed_in, case_id, case)
    newer = _newer_word(signed_in, files, recipient_id)
    if newer is not None:
        act = newer if newer.holds(files.age, today) else None
    else:
        act = act_behind_letters(files.acts, recipient_id, today, age=files.age)
    recipient = listed(signed_in, recipient_id)
    if recipient is None or (act and not act.despite_conflict and files.conflict(recipient)):
        return None
    return act


def newest_words(signed_in: SignedIn, case_id: bytes, recipient_id: str) -> tuple[ConsentAct, ...]:
    """What she said last of an office in each file of hers, in force or not: for the colleague who writes down that she
    says no more than that. A consent for one letter is what belongs to that letter once it is used up.
    """
    every = (every_act_of(signed_in, file) for file in files_of(signed_in, case_id))
    said = ([act for act in acts if act.kind is not ActKind.USED_UP] for acts in every)
    return tuple(word for acts in said if (word := newest_act(acts, recipient_id)) is not None)


def conflict_with(signed_in: SignedIn, case_id: bytes, recipient: Recipient, *, case: CaseFile) -> Conflict | None:
    """What speaks against letting an office hear anything, by this file or any other of hers, the office's own first:
    for the colleague who asks her and must tell her of it. Whether something may leave is ``standing``.
    """
    return _files(signed_in, case_id, case).conflict(recipient)


def age_of(signed_in: SignedIn, case_id: bytes, *, case: CaseFile | None = None) -> AgeBand:
    """Her age by this file, else by any other of hers: who has to consent depends on it."""
    return _files(signed_in, case_id, case).age


@dataclass(frozen=True, slots=True)
class Naming:
    """What speaks against a letter that names her to an office, and what is to be asked before."""

    why_not: WhyNot | None
    to_ask: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code it is refused with; empty where nothing speaks against it."""
        return self.why_not.code if self.why_not else ""


def against_naming(signed_in: SignedIn, case_id: bytes, recipient: Recipient, *, case: CaseFile) -> Naming:
    """Her consent to be named is the letter's own, and no liaison officer reads it; so a freeze, where he serves, and
    what nobody asked of that count.
    """
    files = _files(signed_in, case_id, case)
    to_ask = files.to_ask(recipient, staff=False)
    found = {
        WhyNot.FROZEN: files.frozen,
        WhyNot.CONFLICT: files.conflict(recipient) is Conflict.FORCE,
        **_unasked(to_ask),
    }
    return Naming(next((why for why in WhyNot if found.get(why)), None), to_ask)


def against_going(
    signed_in: SignedIn, case_id: bytes, recipient: Recipient | None, *, case: CaseFile | None = None
) -> Naming:
    """What speaks against going with her to an office, or to a place that is none (None): nobody tells it anything, but
    whom she fears may be there. What she said of its letters does not matter.
    """
    files = _files(signed_in, case_id, case)
    to_ask = files.to_ask(recipient) if recipient is not None else ()
    conflict = files.conflict(recipient) if recipient is not None else None
    found = {
        WhyNot.FROZEN: files.frozen,
        WhyNot.CONFLICT: conflict is Conflict.FORCE,
        WhyNot.STAFF_CONFLICT: conflict is not None and conflict is not Conflict.FORCE,
        **_unasked(to_ask),
    }
    return Naming(next((why for why in WhyNot if found.get(why)), None), to_ask)


def _newer_word(signed_in: SignedIn, files: _Files, recipient_id: str) -> ConsentAct | None:
    """What she said of an office in another file of hers after her last word in this one, if she did. Where nothing
    tells any more which was the later of two of one day, each counts as newer than the other, so that she is asked.
    """
    store = signed_in.identity

    def said_in(case_id: bytes) -> list[tuple[tuple[date, int], ConsentAct]]:
        return [
            ((act.day, first_entry(store, "consent_act", act_id)), act)
            for act_id, act in store.list("consent_act", ConsentAct, subject=case_id)
            if act.recipient_id == recipient_id and act.kind is not ActKind.USED_UP
        ]

    elsewhere = [said for other, _, _ in files.others for said in said_in(other)]
    if not elsewhere:
        return None
    when, act = max(elsewhere, key=lambda said: said[0])
    return act if all(when >= here for here, _ in said_in(files.case_id)) else None
