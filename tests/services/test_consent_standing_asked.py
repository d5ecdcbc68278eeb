"""What else is asked of her word, beside whether something may leave: the act behind released letters, her last words,
her age, a conflict, what speaks against naming her and against going with her, and a log somebody cut.

As in ``test_consent_standing`` the answers are worked out twice, the second time by slow rules written here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.incident import Force, Incident, YesNo
from nsintake.domain.pending import FREEZE, PendingFreeze
from nsintake.domain.recipients import Conflict, Recipient
from nsintake.domain.ties import Tie, TieKind
from nsintake.errors import EnvironmentFault
from nsintake.records.consent_standing import (
    Naming,
    Standing,
    WhyNot,
    act_behind,
    against_going,
    against_naming,
    age_of,
    conflict_with,
    newest_words,
    require_whole,
    standing,
)
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit import add_checkpoint
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.drafts import Drafts
from nsintake.store.newest import first_entry
from nsintake.store.wraps import AUDIT
from tests.attacks.test_indexes_that_lack_rows import leave_out
from tests.scale import full_or
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused
from tests.services.test_consent_standing import (
    OFFICES,
    ORDER,
    TODAY,
    Crowd,
    Sheet,
    against_her_word,
    oldest_known,
    slowly,
    stands_still,
)

WOMEN = full_or(60, 2_000)


def last_of(sheet: Sheet, office: str) -> tuple[tuple[date, int], ConsentAct] | None:
    """Her last word in a file by its place, a used up consent aside."""
    said = [(n, act) for n, act in sheet.acts if act.recipient_id == office and act.kind is not ActKind.USED_UP]
    return ((said[-1][1].day, said[-1][0]), said[-1][1]) if said else None


def behind(sheets: list[Sheet], office: str, today: date) -> ConsentAct | None:
    """The act that released letters of the first sheet are judged by."""
    said = [
        [((act.day, n), act) for n, act in sheet.acts if act.recipient_id == office and act.kind is not ActKind.USED_UP]
        for sheet in sheets
    ]
    last = last_of(sheets[0], office)
    elsewhere = max((word for words in said[1:] for word in words), key=lambda word: word[0], default=None)
    if elsewhere is not None and all(elsewhere[0] > when for when, _ in said[0]):
        last = elsewhere
    if last is None or last[1].kind is not ActKind.GIVEN or office == "gone":
        return None
    word = last[1]
    if against_her_word(word, oldest_known(sheets), today) - {"being_carried_out"}:
        return None
    return word if word.despite_conflict or slow_conflict(sheets, office) is None else None


def slow_conflict(sheets: list[Sheet], office: str) -> Conflict | None:
    """What ``slowly`` says of a conflict that she does not know of."""
    against, _ = slowly([replace(sheet, acts=[]) for sheet in sheets], office, TODAY, None)
    return Conflict.FORCE if "conflict" in against else Conflict.STAFF if "staff_conflict" in against else None


def to_ask(sheets: list[Sheet], force: Force | None, *, staff: bool) -> tuple[str, ...]:
    """The questions that are open before something leaves for such an office."""

    def left(sheet: Sheet, name: str, value: str) -> bool:
        return value == "unknown" and name not in sheet.case.left_out

    own = sheets[0].case.incident
    asks = {
        "must_not_see": all(left(sheet, "must_not_see", sheet.case.safe_now.someone_must_not_see) for sheet in sheets),
        "age": all(left(sheet, "age", sheet.case.identity.age) for sheet in sheets),
        "force": force is not None and left(sheets[0], "force", own.force),
        "staff_involved": staff and left(sheets[0], "staff_involved", own.staff_involved),
    }
    return tuple(name for name, so in asks.items() if so)


def naming(sheets: list[Sheet], found: Conflict | None, *, asks: tuple[str, ...], staff: bool) -> Naming:
    """The gravest of what speaks against it."""
    against = {
        "frozen": any(stands_still([act for _, act in sheet.acts]) for sheet in sheets),
        "conflict": found is Conflict.FORCE,
        "staff_conflict": staff and found is Conflict.STAFF,
        "conflict_unasked": bool(set(asks) - {"age"}),
        "age_unasked": "age" in asks,
    }
    gravest = next((why for why in ORDER if against.get(why)), None)
    return Naming(None if gravest is None else WhyNot(gravest), asks)


def offices_of(signed_in: SignedIn) -> dict[str, Recipient]:
    return {office.recipient_id: office for office in signed_in.content.recipients if office.recipient_id in OFFICES}


def test_all_that_is_asked_is_answered_as_slow_rules_answer(office: Office) -> None:
    signed_in, seen = office.sign_in("intake"), set[object]()
    crowd, listed = Crowd(signed_in, seed=5), offices_of(office.sign_in("intake"))
    for _ in range(WOMEN):
        hers = crowd.comes()
        for case_id, sheet in hers.items():
            sheets = [sheet, *(other for key, other in hers.items() if key != case_id)]
            assert age_of(signed_in, case_id) == oldest_known(sheets)
            for recipient_id, force in OFFICES.items():
                now = standing(signed_in, case_id, recipient_id, TODAY)
                if now.may_begin:
                    assert now.to_begin() == now.word
                else:
                    with refused(now.code):
                        now.to_begin()
                act = behind(sheets, recipient_id, TODAY)
                assert act_behind(signed_in, case_id, recipient_id, TODAY) == act
                words = [word[1] for other in sheets if (word := last_of(other, recipient_id)) is not None]
                found = newest_words(signed_in, case_id, recipient_id)
                assert sorted(found, key=repr) == sorted(words, key=repr)
                if recipient_id in listed:
                    recipient, conflict = listed[recipient_id], slow_conflict(sheets, recipient_id)
                    assert conflict_with(signed_in, case_id, recipient, case=sheet.case) is conflict
                    asks = to_ask(sheets, force, staff=False)
                    named = naming(sheets, conflict, asks=asks, staff=False)
                    assert against_naming(signed_in, case_id, recipient, case=sheet.case) == named
                    going = naming(sheets, conflict, asks=to_ask(sheets, force, staff=True), staff=True)
                    assert against_going(signed_in, case_id, recipient) == going
                    seen |= {("named", named.why_not), ("going", going.why_not)}
                seen.add(("act", act is not None))
            still = naming(sheets, None, asks=(), staff=True)
            assert against_going(signed_in, case_id, None) == still
        crowd.goes(hers)
    unasked = {WhyNot.CONFLICT_UNASKED, WhyNot.AGE_UNASKED}
    assert seen == {
        ("act", True),
        ("act", False),
        *(("named", why) for why in (None, WhyNot.FROZEN, WhyNot.CONFLICT, *unasked)),
        *(("going", why) for why in (None, WhyNot.FROZEN, WhyNot.CONFLICT, WhyNot.STAFF_CONFLICT, *unasked)),
    }


def grown_up(crowd: Crowd) -> CaseFile:
    """The file of a woman who may say all herself, and whom nobody she fears can hear."""
    incident = Incident(force=Force.NONE, staff_involved=YesNo.NO)
    return replace(crowd.case(), identity=Identity(age=AgeBand.ADULT), incident=incident, left_out=())


def test_the_file_as_it_is_about_to_be_is_what_counts(office: Office) -> None:
    signed_in = office.sign_in("intake")
    crowd, police = Crowd(signed_in, seed=1), offices_of(signed_in)[POLICE]
    safe, case_id = grown_up(crowd), b"k" * 16
    crowd.put("case_file", case_id, safe)
    crowd.put("consent_act", case_id, ConsentAct(1, POLICE, ActKind.GIVEN, TODAY))
    young = replace(safe, identity=replace(safe.identity, age=AgeBand.UNDER_6))
    serves = replace(safe, incident=replace(safe.incident, force=Force.COMMUNITY_POLICE))
    assert age_of(signed_in, case_id, case=young) is AgeBand.UNDER_6
    assert age_of(signed_in, case_id) is AgeBand.ADULT
    assert act_behind(signed_in, case_id, POLICE, TODAY) is not None
    assert act_behind(signed_in, case_id, POLICE, TODAY, case=young) is None
    assert act_behind(signed_in, case_id, POLICE, TODAY, case=serves) is None
    assert conflict_with(signed_in, case_id, police, case=serves) is Conflict.FORCE
    assert against_naming(signed_in, case_id, police, case=serves).code == "conflict"
    assert against_going(signed_in, case_id, police, case=serves).code == "conflict"


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (ActKind.WITHDRAWN, WhyNot.WITHDRAWN),
        (ActKind.USED_UP, WhyNot.USED_UP),
        (ActKind.DISCLOSED, WhyNot.NEVER_ASKED),
    ],
)
def test_of_what_is_no_yes_only_that_is_said(office: Office, kind: ActKind, why: WhyNot) -> None:
    """Whether it is old, dated ahead, noted or hers does not matter."""
    signed_in = office.sign_in("intake")
    crowd = Crowd(signed_in, seed=1)
    for days in (-120, 1):
        case_id, safe = crowd.rng.randbytes(16), grown_up(crowd)
        crowd.put("case_file", case_id, replace(safe, identity=Identity(age=AgeBand.UNDER_6)))
        crowd.put("consent_act", case_id, ConsentAct(1, POLICE, kind, TODAY + timedelta(days), noted=True))
        found = standing(signed_in, case_id, POLICE, TODAY)
        assert found.against == (why,)
        with refused("no_consent"):
            found.to_begin()


@pytest.mark.parametrize(("force", "staff"), [(Force.COMMUNITY_POLICE, YesNo.NO), (Force.NONE, YesNo.YES)])
def test_a_conflict_stops_what_she_says_unless_she_knows_of_it(office: Office, force: Force, staff: YesNo) -> None:
    signed_in = office.sign_in("intake")
    crowd, why = Crowd(signed_in, seed=1), WhyNot.CONFLICT if staff is YesNo.NO else WhyNot.STAFF_CONFLICT
    for despite in (False, True):
        case_id = crowd.rng.randbytes(16)
        incident = Incident(force=force, staff_involved=staff)
        crowd.put("case_file", case_id, replace(grown_up(crowd), incident=incident))
        given = ConsentAct(1, POLICE, ActKind.GIVEN, TODAY, despite_conflict=despite)
        crowd.put("consent_act", case_id, given)
        found = standing(signed_in, case_id, POLICE, TODAY)
        assert (found.against, found.word) == (() if despite else (why,), given)
        assert act_behind(signed_in, case_id, POLICE, TODAY) == (given if despite else None)
        if despite:
            assert found.to_begin() == found.required() == given
        else:
            with refused(found.code):
                found.to_begin()


def test_a_paper_is_begun_by_her_word_while_something_is_still_to_be_asked() -> None:
    given = ConsentAct(1, POLICE, ActKind.GIVEN, TODAY)
    for against in ((), (WhyNot.CONFLICT_UNASKED,), (WhyNot.CONFLICT_UNASKED, WhyNot.AGE_UNASKED)):
        assert Standing(POLICE, against, given, None).to_begin() == given
        with refused("no_consent"):
            Standing(POLICE, (WhyNot.WITHDRAWN, *against), None, None).to_begin()
    with refused("file_frozen"):
        Standing(POLICE, (WhyNot.FROZEN, WhyNot.AGE_UNASKED), given, None).to_begin()


def test_what_is_refused_has_its_code_and_nothing_has_none() -> None:
    assert Naming(None).code == ""
    assert Naming(WhyNot.FROZEN).code == "file_frozen"
    assert Naming(WhyNot.EXPIRED).code == "no_consent"


def two_files(signed_in: SignedIn) -> tuple[bytes, bytes]:
    """Two files of one woman: she said yes to the police in the first, no in the second, on one day."""
    crowd = Crowd(signed_in, seed=3)
    yes, no = b"y" * 16, b"n" * 16
    for case_id, kind in ((yes, ActKind.GIVEN), (no, ActKind.WITHDRAWN)):
        crowd.put("case_file", case_id, grown_up(crowd))
        crowd.put("consent_act", case_id, ConsentAct(1, POLICE, kind, TODAY))
    crowd.put("tie", no, Tie(TieKind.MERGED, TODAY, "w", other=yes))
    return yes, no


def test_where_nothing_tells_which_was_the_later_of_a_yes_and_a_no_there_is_no_yes(office: Office) -> None:
    keeper = office.sign_in("keeper")
    yes, no = two_files(keeper)
    assert WhyNot.OVERTAKEN in standing(keeper, yes, POLICE, TODAY).against
    assert act_behind(keeper, no, POLICE, TODAY) is None
    assert WhyNot.OVERTAKEN not in standing(keeper, no, POLICE, TODAY).against
    store, lines = keeper.identity, list[CheckpointLine]()
    for table in ("case_file", "consent_act", "tie"):
        for record_id in store.known_ids(table):
            said = store.audit.newest(store.database.reader(), table, record_id)
            assert said is not None
            lines.append(CheckpointLine(table, record_id, said.version, said.hash))
    with store.begin() as work:
        add_checkpoint(store.audit, work, lines)
        work.commit()
    with store.begin() as work:  # as somebody who has the key of the file can
        work.cursor.execute("DELETE FROM audit WHERE tbl = 'consent_act'")
        work.commit()
    again = office.sign_in("keeper")
    acts = [
        act_id for case_id in (yes, no) for act_id, _ in again.identity.list("consent_act", ConsentAct, subject=case_id)
    ]
    assert len({first_entry(again.identity, "consent_act", act_id) for act_id in acts}) == 1
    assert WhyNot.OVERTAKEN in standing(again, yes, POLICE, TODAY).against
    assert act_behind(again, yes, POLICE, TODAY) is None


@pytest.mark.parametrize(
    "by_hand",
    [
        "DELETE FROM consent_act WHERE record_id = (SELECT max(record_id) FROM consent_act)",
        "UPDATE audit SET day = '2020-01-01' WHERE n = (SELECT max(n) FROM audit)",
        "INSERT INTO checkpoint_list (epoch, buckets) VALUES (1, x'00')",
        "DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)",
    ],
)
def test_nothing_leaves_while_something_she_said_may_be_missing(office: Office, by_hand: str) -> None:
    signed_in = office.sign_in("intake")
    two_files(signed_in)
    require_whole(signed_in)
    assert not signed_in.integrity.anchors.found
    with signed_in.identity.begin() as work:
        work.cursor.execute(by_hand)
        work.commit()
    with refused("audit_mismatch"):
        require_whole(signed_in)
    assert {found.file for found in signed_in.integrity.anchors.found.values()} == {signed_in.identity.name}


def test_nothing_leaves_while_a_note_of_what_she_said_is_out_of_sight(office: Office) -> None:
    signed_in = office.sign_in("intake")
    yes, _ = two_files(signed_in)
    with signed_in.identity.begin() as work:
        signed_in.outbox.add_note(work, FREEZE, PendingFreeze(yes, ()))
        work.commit()
    require_whole(signed_in)
    with signed_in.identity.begin() as work:
        work.cursor.execute("DELETE FROM outbox")
        work.commit()
    require_whole(signed_in, lets_out=False)
    with refused("audit_mismatch"):
        require_whole(signed_in)


@pytest.mark.parametrize(
    "by_hand",
    [
        "UPDATE audit SET day = '2020-01-01' WHERE n = 2",
        "DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)",
    ],
)
def test_nothing_leaves_while_a_list_of_offices_may_be_an_older_one(office: Office, by_hand: str) -> None:
    signed_in = office.sign_in("intake")
    two_files(signed_in)
    require_whole(signed_in)
    reader = office.sign_in("administrator").accounts.database.reader()
    signed_in.integrity.holds_now(signed_in.accounts_store)
    assert reader.execute(by_hand).rowcount == 1
    require_whole(signed_in, lets_out=False)
    assert not signed_in.integrity.anchors.found, "what takes her away asks for no list of offices"
    with refused("audit_mismatch"):
        require_whole(signed_in)
    assert {found.file for found in signed_in.integrity.anchors.found.values()} == {signed_in.accounts_store.name}


def test_the_first_note_of_a_list_of_people_is_looked_for_again_before_something_leaves(office: Office) -> None:
    """It was out of sight when this session looked for it, and a later one was not."""
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    two_files(signed_in)
    notes, reader = signed_in.identity.audit.notes, signed_in.identity.database.reader()
    for _ in range(2):
        with keeper.identity.begin() as work:
            keeper.identity.audit.notes.write_anew(work)
            work.commit()
    number, hers = signed_in.ring.roster.number, "SELECT * FROM audit WHERE tbl = 'roster' AND actor = ? ORDER BY n"
    first, *others = [tuple(row) for row in reader.execute(hers, (keeper.uid,)).fetchall()]
    reader.execute("DELETE FROM audit WHERE n = ?", first[:1])
    notes.look_again()
    reader.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(first))})", first)
    assert dict(notes._find())[number] == others[0][0]
    require_whole(signed_in)
    assert dict(notes._find())[number] == first[0]


def test_nothing_leaves_while_an_entry_was_believed_when_those_before_it_were_out_of_sight(
    staffed: Office,  # noqa: F811
) -> None:
    """Somebody to whom her file is shut stated an older row again."""
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    _, shut = two_files(worker)
    with worker.identity.begin() as work:
        Drafts(worker.identity).reseal(work, shut, (worker.uid,), verb="restrict")
        work.commit()
    log, reader = worker.identity.audit, worker.identity.database.reader()
    ((act_id, _),) = worker.identity.list("consent_act", ConsentAct, subject=shut)
    said, change = log.newest(reader, "consent_act", act_id), "UPDATE audit SET version = -version WHERE record_id = ?"
    assert said is not None
    reader.execute(change, (act_id,))
    with colleague.identity.begin() as work:
        n = colleague.identity.audit.append(
            work, "consent", table="consent_act", record_id=act_id, version=said.version, state=said.hash
        )
        work.commit()
    assert log.counts(reader, n, ("consent_act", act_id, said.version, said.hash))
    reader.execute(change + " AND n < ?", (act_id, n))
    with refused("audit_mismatch"):
        require_whole(worker)


def test_nothing_leaves_while_words_of_the_log_have_no_key(office: Office) -> None:
    two_files(office.sign_in("intake"))
    with office.sign_in("intake").identity.begin() as work:
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
        work.commit()
    office.close()
    with refused("audit_mismatch"):
        require_whole(office.sign_in("intake"))


@pytest.mark.parametrize("lets_out", [True, False])
def test_nothing_leaves_before_an_index_that_lacks_entries_is_made_again(office: Office, *, lets_out: bool) -> None:
    signed_in = office.sign_in("intake")
    two_files(signed_in)
    require_whole(signed_in, lets_out=lets_out)
    leave_out(office.sign_in("intake").identity.database, "ix_audit_record", "record_id IS NULL")
    with pytest.raises(EnvironmentFault, match="file_put_right"):
        require_whole(signed_in, lets_out=lets_out)
