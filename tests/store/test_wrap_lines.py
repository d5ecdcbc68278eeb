"""To whom a woman's file is open is stated in the log, and only who had its key may state it again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.crypto.envelope import tlv
from nsintake.crypto.keys import Compartment, KeyRing
from nsintake.crypto.roster import KEEPERS, NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.store import audit_lookups
from nsintake.store.anchors import continue_line
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import AuditBody, LogLine
from nsintake.store.check import excuses_of, unsettled, verify_file
from nsintake.store.drafts import Drafts
from nsintake.store.rules_in_force import mark_writers_again, note_in_every
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_lines import MARK, Access
from nsintake.store.wrap_rule import BEFORE, NAMED, NEXT, TABLE, hash_of, word_of
from nsintake.store.wraps import AUDIT
from tests.store.station import PEOPLE, Note, Station

OTHER, MINE, KEEPER = "u-other", "u-intake", "u-keeper"
TO_NOBODY = b"\x02" + tlv("restricted", "", b"nothing", KEEPERS, b"nothing")


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def keeper_of(station: Station, comp: Compartment = Compartment.IDENTITY) -> SealedStore:
    """A keeper's store with the root, as after a real sign-in."""
    plain, user = station.keyring(KEEPER), station.people[KEEPER]
    held = {comp: station.comp_keys[comp] for comp in (Compartment.LIAISON, Compartment.IDENTITY)}
    ring = KeyRing(user, plain.roster, site_secret=station.secret, compartments=held, root=station.root)
    return station.store_over(station.database(KEEPER, comp), ring, comp)


def put(store: SealedStore, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, "case_file", subject, subject, Note("hers"), verb="saved")
        work.commit()


def restrict(store: SealedStore, subject: bytes, *uids: str) -> None:
    with store.begin() as work:
        Drafts(store).reseal(work, subject, uids or None, verb="restrict")
        work.commit()


def a_file(station: Station, *uids: str) -> tuple[SealedStore, bytes]:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    restrict(store, subject, *(uids or (MINE,)))
    return store, subject


def lay(store: SealedStore, subject: bytes, wrap: bytes) -> None:
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))


def wrap_of(store: SealedStore, subject: bytes) -> bytes:
    return store.deks.wrap_of(store.database.reader(), subject, store.deks.epoch) or b""


def accept(store: SealedStore, subject: bytes) -> None:
    """Sign, as anybody can who has the file, that what is there is right."""
    with store.begin() as work:
        store.wraps.accept(work, subject)
        work.commit()


def about(store: SealedStore, subject: bytes) -> list[LogLine]:
    lines = store.audit.lines(1, 1000)
    return [line for line in lines if (line.tbl, line.record_id) == (TABLE, subject)]


def words(line: LogLine) -> tuple[str, bytes, int, bytes]:
    return line.tbl, line.record_id, line.version, line.hash


def details(store: SealedStore, line: LogLine) -> dict[str, str | int]:
    return store.audit.bodies.open(store.database.reader(), line).details


def test_nobody_is_given_a_key_that_lies_there_past_the_log(station: Station) -> None:
    store, subject = a_file(station, MINE, OTHER)
    _, torn = a_file(station)
    a_file(station)
    keeper = keeper_of(station)
    keeper.wraps.put_in_force()
    lay(store, torn, b"\x02nothing")
    foreign, _ = station.store(OTHER).deks.make(subject, [MINE, OTHER])
    lay(store, subject, foreign)
    with store.begin() as work, pytest.raises(Refused, match="changed_meanwhile"):
        store.deks.add_holder(work, subject, KEEPER)
    with store.begin() as work, pytest.raises(Refused, match="not_restricted"):
        store.deks.add_holder(work, new_id(), KEEPER)
    with keeper.begin() as work:
        assert keeper.deks.rewrap_for(work, MINE) == 1, "neither that nor what does not open keeps the others back"
        work.commit()
    assert wrap_of(store, subject) == foreign


def test_each_change_of_a_restricted_wrap_is_stated_and_a_common_one_never(station: Station) -> None:
    store, subject = a_file(station)
    first, key = wrap_of(store, subject), store.deks.find(store.database.reader(), subject, 1)
    with store.begin() as work:
        store.deks.add_holder(work, subject, OTHER)
        work.commit()
    wider = wrap_of(store, subject)
    restrict(station.store(OTHER), subject)
    put(store, new_id())
    restrict(station.store(MINE), subject, MINE)
    lines = about(store, subject)
    assert [line.version for line in lines] == [1, 2, 3, 4]
    assert [line.actor for line in lines] == [MINE, MINE, OTHER, MINE]
    assert lines[2].hash == b""
    assert {lines[0].hash, lines[1].hash} == {store.wraps._hash(subject, wrap) for wrap in (first, wider)}
    said = [details(store, line) for line in lines]
    assert said[0] == {NEXT: hash_of(word_of(key, 1))}
    assert said[1] == {BEFORE: word_of(key, 1), NEXT: hash_of(word_of(key, 2))}
    assert said[2] == {BEFORE: word_of(key, 2)}
    assert said[3].keys() == {NEXT}, "what was open to all asked for no word"
    assert len([line for line in store.audit.lines(1, 1000) if line.tbl == TABLE]) == 4
    assert verify_file(store).sound


def test_what_an_entry_says_tells_who_holds_the_file_nothing_of_her(station: Station) -> None:
    store, subject = a_file(station, MINE, NO_KEEPERS)
    said = details(station.store(OTHER), about(store, subject)[0])
    assert said.keys() == {NEXT, "keepers"}
    view = next(view for view in station.store(OTHER).audit.views_about(subject) if view.table == TABLE)
    assert (view.verb, view.at, view.counts) == ("seal_to", None, True)


def test_what_is_undone_is_not_stated(station: Station) -> None:
    store, subject = a_file(station)
    with store.begin() as work:
        with contextlib.suppress(Refused), work.part():
            Drafts(store).reseal(work, subject, (OTHER,), verb="restrict")
            raise Refused("stopped")
        store.audit.append(work, "saved")
        work.commit()
    with store.begin() as work:
        Drafts(store).reseal(work, subject, (OTHER,), verb="restrict")
    assert len(about(store, subject)) == 1
    assert verify_file(store).sound


def test_erasing_states_that_there_is_no_key_and_whoever_did_it_had_it(station: Station) -> None:
    store, subject = a_file(station)
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    assert [line.hash for line in about(store, subject)][1:] == [b""]
    for who in (store, station.store(OTHER)):
        assert verify_file(who).sound


def test_who_has_no_key_says_no_word_for_what_she_takes_away(station: Station) -> None:
    _, subject = a_file(station)
    thief = station.store(OTHER)
    with thief.begin() as work:
        thief.deks.destroy(work, subject)
        work.commit()
    assert verify_file(station.store(MINE)).keys == (subject,)


def test_who_hands_a_file_over_states_it_for_whoever_has_it_then(station: Station) -> None:
    store, subject = a_file(station)
    restrict(store, subject, OTHER)
    restrict(station.store(OTHER), subject, OTHER, MINE)
    assert [line.version for line in about(store, subject)] == [1, 2, 3]
    for who in (station.store(MINE), station.store(OTHER), station.store(KEEPER)):
        assert verify_file(who).sound


def others_key(store: SealedStore, subject: bytes) -> None:
    lay(store, subject, store.deks.make(subject, (OTHER, NO_KEEPERS))[0])


def for_the_same(store: SealedStore, subject: bytes) -> None:
    lay(store, subject, store.deks.make(subject, (MINE,))[0])


def common(store: SealedStore, subject: bytes) -> None:
    lay(store, subject, store.deks.make(subject)[0])


def gone(store: SealedStore, subject: bytes) -> None:
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (subject,))


def to_nobody(store: SealedStore, subject: bytes) -> None:
    lay(store, subject, TO_NOBODY)


@pytest.mark.parametrize("hand", [others_key, for_the_same, common, gone, to_nobody])
@pytest.mark.parametrize("signed", [False, True])
def test_a_wrap_changed_by_hand_is_found_signed_or_not(
    station: Station, hand: Callable[[SealedStore, bytes], None], signed: bool
) -> None:
    _, subject = a_file(station)
    thief = station.store(OTHER)
    hand(thief, subject)
    if signed:
        accept(thief, subject)
    for uid in (MINE, KEEPER, OTHER):
        report = verify_file(station.store(uid))
        assert report.keys == (subject,)
        assert len(report.powerless) == signed
        assert not report.sound


def test_an_open_file_that_was_shut_by_hand_is_found_once_the_rule_is_in_force(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    others_key(station.store(OTHER), subject)
    assert verify_file(station.store(MINE)).sound, "an earlier version stated none"
    keeper = keeper_of(station)
    keeper.wraps.put_in_force()
    assert [line.actor for line in about(store, subject)] == [KEEPER]
    free = new_id()
    put(store, free)
    assert keeper.wraps.is_sound(free)
    assert details(keeper, about(store, subject)[0]) == {"keepers": "no", NAMED: f",{NO_KEEPERS},{OTHER}"}
    n = keeper.audit.head().number
    keeper.wraps.put_in_force()
    assert keeper.audit.head().number == n
    second = new_id()
    put(store, second)
    others_key(station.store(OTHER), second)
    assert verify_file(station.store(MINE)).keys == (second,)


def test_the_rule_states_no_wrap_anew_that_was_changed_by_hand(station: Station) -> None:
    _, subject = a_file(station)
    others_key(station.store(OTHER), subject)
    keeper_of(station).wraps.put_in_force()
    assert verify_file(station.store(MINE)).keys == (subject,)


def test_who_is_left_out_of_a_file_has_no_key_there_and_nobody_else_is_stated_anew(station: Station) -> None:
    (store, left_out), (_, stays) = a_file(station), a_file(station)
    for subject in (left_out, stays):
        gone(store, subject)
    with store.begin() as work:
        store.wraps.drop(work, lambda subject: subject == left_out)
        work.commit()
    assert [[line.hash == b"" for line in about(store, subject)] for subject in (left_out, stays)] == [
        [False, True],
        [False],
    ]


def test_an_entry_that_names_a_key_and_states_nothing_may_be_anybodys(station: Station) -> None:
    _, subject = a_file(station)
    colleague = station.store(OTHER)
    with colleague.begin() as work:
        colleague.audit.append(work, "view", table=TABLE, record_id=subject)
        work.commit()
    assert verify_file(station.store(MINE)).sound


def test_what_was_restricted_before_the_rule_is_stated_with_it_where_it_opens(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    store.deks.change = lambda _work, _subject_id: contextlib.nullcontext()  # an earlier version's session
    restrict(store, subject, MINE)
    assert about(store, subject) == []
    keeper = keeper_of(station)
    keeper.wraps.put_in_force()
    assert details(keeper, about(store, subject)[0]).keys() == {NEXT}
    restrict(station.store(MINE), subject, MINE, OTHER)
    assert verify_file(station.store(OTHER)).sound


def test_who_had_no_key_to_state_asks_for_no_word(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    store.deks.change = lambda _work, _subject_id: contextlib.nullcontext()
    restrict(store, subject, MINE, NO_KEEPERS)
    keeper_of(station).wraps.put_in_force()
    restrict(station.store(MINE), subject, MINE, OTHER)
    assert verify_file(station.store(KEEPER)).sound


def test_whoever_was_shut_out_states_nothing_by_a_key_that_she_kept(station: Station) -> None:
    store, subject = a_file(station, MINE, OTHER)
    thief = station.store(OTHER)
    assert thief.deks.find(thief.database.reader(), subject, 1)
    kept = wrap_of(thief, subject)
    restrict(store, subject, MINE)
    lay(thief, subject, kept)
    accept(thief, subject)
    report = verify_file(station.store(MINE))
    assert (len(report.powerless), report.keys) == (1, (subject,))


def test_a_word_that_was_said_once_serves_nobody_again(station: Station) -> None:
    store, subject = a_file(station)
    restrict(store, subject, MINE)
    thief = station.store(OTHER)
    said = details(thief, about(store, subject)[1])
    others_key(thief, subject)
    with thief.begin() as work:
        state = thief.wraps._state_of(work.cursor, subject)
        thief.audit.append(
            work, "seal_to", table=TABLE, record_id=subject, version=3, state=state, details={BEFORE: said[BEFORE]}
        )
        work.commit()
    assert verify_file(station.store(MINE)).keys == (subject,)


def test_what_does_not_count_is_no_entry_to_follow(station: Station) -> None:
    """She writes two, the first of which asks for a word that she knows."""
    store, subject = a_file(station)
    thief = station.store(OTHER)
    for version in (2, 3):
        others_key(thief, subject)
        with thief.begin() as work:
            said = {BEFORE: "known"} if version == 3 else {NEXT: hash_of("known")}
            state = thief.wraps._state_of(work.cursor, subject)
            thief.audit.append(
                work, "seal_to", table=TABLE, record_id=subject, version=version, state=state, details=said
            )
            work.commit()
    report = verify_file(station.store(MINE))
    assert (len(report.powerless), report.keys) == (2, (subject,))
    restrict_again = station.store(MINE).wraps.said(store.database.reader(), subject)
    assert restrict_again is not None
    assert restrict_again.version == 1


def test_what_a_keeper_settled_is_judged_no_more_and_her_own_word_counts(station: Station) -> None:
    _, subject = a_file(station)
    thief, keeper = station.store(OTHER), keeper_of(station)
    keeper.wraps.put_in_force()
    others_key(thief, subject)
    accept(thief, subject)
    report = verify_file(keeper)
    with keeper.begin() as work:
        keeper.wraps.accept(work, subject)
        keeper.wraps.accept(work, subject)
        mark_writers_again(keeper, work)
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    for uid in (MINE, OTHER, KEEPER):
        reader = station.store(uid)
        assert unsettled(reader, verify_file(reader)).sound
    assert len([line for line in keeper.audit.lines(1, 1000) if line.tbl == MARK]) == 2
    assert keeper.wraps.access(subject) is Access.FEW_AND_NO_KEEPERS


def test_a_settled_entry_of_hers_gives_the_word_back_to_the_one_before(station: Station) -> None:
    """A session that judged her entry before it was settled judges it again."""
    store, subject = a_file(station)
    n = about(store, subject)[0].n
    assert store.audit.counts(store.database.reader(), n, (TABLE, subject, 1, about(store, subject)[0].hash))
    restrict(store, subject, MINE)
    assert verify_file(store).sound
    keeper = keeper_of(station)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": str(n)})
        work.commit()
    assert verify_file(store).keys == ()
    assert not store.audit.counts(store.database.reader(), n, (TABLE, subject, 1, about(store, subject)[0].hash))


def test_what_said_a_settled_entrys_word_counts_no_more_for_a_session_that_had_judged_it(station: Station) -> None:
    store, subject = a_file(station)
    for _ in range(2):
        restrict(store, subject, MINE)
    keeper = keeper_of(station)
    put(keeper, new_id())  # with the note of her roster: what comes after it is judged again for nothing else
    assert verify_file(store).sound
    _, second, third = about(store, subject)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": str(second.n)})
        work.commit()
    for reader in (store, station.store(MINE)):
        assert third.n in verify_file(reader).powerless


def test_what_counted_while_a_keepers_note_was_out_of_sight_counts_no_more(station: Station) -> None:
    """Somebody who was demoted states whose file it is under the roster of before; so does a colleague, by her word."""
    store, subject = a_file(station, MINE, OTHER)
    known = list(station.rosters)
    store.audit._rosters._load = lambda number: known[number - 1] if number <= len(known) else None
    station.sign({**PEOPLE, OTHER: Role.INTAKE, MINE: Role.LIAISON})
    keeper = station.store(KEEPER)
    note_in_every([keeper.audit])
    noted = keeper.audit.head().number
    put(keeper, new_id())
    reader = station.store(KEEPER)
    cursor = reader.database.reader()
    row = tuple(cursor.execute("SELECT * FROM audit WHERE n = ?", (noted,)).fetchone())
    cursor.execute("DELETE FROM audit WHERE n = ?", (noted,))
    restrict(store, subject, MINE, OTHER)
    restrict(station.store(OTHER), subject, OTHER)
    first, hers, others = about(reader, subject)
    assert [reader.audit.counts(cursor, line.n, words(line)) for line in (first, hers, others)] == [True] * 3
    cursor.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(row))})", row)
    reader.audit.notes.look_again()
    assert [reader.audit.counts(cursor, line.n, words(line)) for line in (first, hers, others)] == [True, False, False]


def test_what_was_judged_while_an_entry_was_out_of_sight_is_judged_again_after_it(station: Station) -> None:
    store, subject = a_file(station)
    for _ in range(3):
        restrict(store, subject, MINE)
    _, second, _, last = about(store, subject)
    reader = station.store(MINE)
    cursor, change = reader.database.reader(), "UPDATE audit SET version = -version WHERE n = ?"
    for counts in (False, True):
        cursor.execute(change, (second.n,))
        assert reader.audit.counts(cursor, last.n, words(last)) is counts


def test_an_entry_before_which_one_is_gone_is_none_to_follow(station: Station) -> None:
    store, subject = a_file(station)
    key = store.deks.find(store.database.reader(), subject, 1)
    put(store, new_id())
    with store.begin() as work:
        store.deks.add_holder(work, subject, OTHER)
        work.commit()
    second = about(store, subject)[-1]
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (second.n - 1,))
    with store.begin() as work:
        said = {BEFORE: word_of(key, 1)}
        store.audit.append(work, "restrict", table=TABLE, record_id=subject, version=3, state=second.hash, details=said)
        work.commit()
    reader = station.store(MINE)
    cursor = reader.database.reader()
    counts = [reader.audit.counts(cursor, line.n, words(line)) for line in about(reader, subject)]
    assert counts == [True, False, True]


def test_a_run_of_entries_goes_through_what_came_before_once(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of thousands about one key a sign-in would take minutes."""
    store, subject = a_file(station)
    for _ in range(3):
        restrict(store, subject, MINE)
    rule, asked, lines = store.audit.wrap_rule, list[int](), about(store, subject)
    real = rule._counts

    def judge(cursor: object, line: LogLine, newest: LogLine | None) -> bool:
        asked.append(line.n)
        return real(cursor, line, newest)

    monkeypatch.setattr(rule, "_counts", judge)
    with store.audit.notes.found_once():
        assert all(rule.may_state(line) for line in lines)
    assert asked == [line.n for line in lines[:-1]]
    assert rule.may_state(lines[-1])
    assert len(asked) == 2 * (len(lines) - 1), "by itself it is asked for all before it"


def test_an_entry_whose_words_nobody_can_read_is_followed_by_keepers_alone(station: Station) -> None:
    _, subject = a_file(station)
    hand = station.store(OTHER)
    hand.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    others_key(hand, subject)
    accept(hand, subject)
    report = verify_file(station.store(MINE))
    assert (len(report.powerless), report.keys) == (1, (subject,))
    keeper = keeper_of(station)
    accept(keeper, subject)
    assert verify_file(keeper).keys == ()


def test_a_keeper_states_again_what_is_as_stated_in_words_that_do_not_open_any_more_and_nothing_else(
    station: Station,
) -> None:
    store, subject = a_file(station)
    shut = a_file(station, MINE, NO_KEEPERS)[1]
    others = {
        "of which nothing counts": a_file(station)[1],
        "changed by hand": a_file(station)[1],
        "opened to all by a keeper": a_file(station)[1],
    }
    restrict(keeper_of(station), others["opened to all by a keeper"])
    for_the_same(store, others["changed by hand"])
    hand = store.database.reader()
    hand.execute("UPDATE audit SET sig = x'00' WHERE record_id = ?", (others["of which nothing counts"],))
    hand.execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    others["of which the words open"] = a_file(station)[1]
    before = {how: len(about(store, other)) for how, other in others.items()}
    for _ in range(2):
        keeper = keeper_of(station)
        with keeper.begin() as work:
            keeper.wraps.tell_again(work)
            work.commit()
    first, again = about(store, subject)
    assert (again.actor, again.version, again.hash) == (KEEPER, 2, first.hash), "and not a third time"
    assert details(keeper_of(station), again).keys() == {NEXT}
    first, again = about(store, shut)
    assert (again.actor, again.version, again.hash) == (KEEPER, 2, first.hash)
    assert details(keeper_of(station), again) == {"keepers": "no", NAMED: f",{NO_KEEPERS},{MINE}"}
    assert {how: len(about(store, other)) for how, other in others.items()} == before
    restrict(station.store(MINE), shut, MINE, OTHER)
    assert station.store(OTHER).wraps.is_sound(shut)
    restrict(station.store(MINE), subject, MINE, OTHER)
    assert station.store(OTHER).wraps.is_sound(subject), "who had its key changes who opens it as before"


def test_only_identity_states_wraps(station: Station) -> None:
    store = station.store(MINE, Compartment.LIAISON)
    with store.begin() as work:
        for version, said in ((1, {NEXT: hash_of("known")}), (2, {BEFORE: "another"})):
            store.audit.append(
                work, "seal_to", table=TABLE, record_id=b"r" * 16, version=version, state=b"s" * 32, details=said
            )
        work.commit()
    record, wrap = new_id(), b"\x02" + tlv("restricted", "", b"nothing", MINE, b"nothing")
    with store.begin() as work:
        store.deks.insert(work, record, 1, wrap=wrap)
        work.commit()
    assert [line.record_id for line in store.audit.lines(1, 1000) if line.tbl == TABLE] == [b"r" * 16] * 2
    assert verify_file(store).sound


def test_the_log_says_for_whom_a_file_is_whatever_lies_there(station: Station) -> None:
    store, subject = a_file(station)
    assert store.wraps.access(new_id()) is Access.ALL
    thief = station.store(OTHER)
    others_key(thief, subject)
    accept(thief, subject)
    assert station.store(KEEPER).wraps.access(subject) is Access.FEW
    other, second = a_file(station)
    restrict(other, second)
    assert store.wraps.access(second) is Access.ALL


@pytest.mark.parametrize(
    ("change", "by"), [("sig = x'00'", None), ("version = 0", OTHER), ("version = 0, record_id = x'00'", None)]
)
def test_a_file_is_for_all_only_where_nothing_can_have_said_otherwise(
    station: Station, change: str, by: str | None
) -> None:
    """Where the one who opens it is nobody who had its key, too."""
    store, subject = a_file(station)
    put(store, new_id())
    store.database.reader().execute(f"UPDATE audit SET {change} WHERE n = ?", (about(store, subject)[0].n,))
    if by is not None:
        with station.store(by).begin() as work:
            station.store(by).audit.append(work, "saved", table=TABLE, record_id=subject, version=9)
            work.commit()
    keeper = station.store(KEEPER)
    assert keeper.wraps.access(subject) is Access.FEW
    lay(store, subject, b"\x02" + tlv("restricted", "", b"proof", MINE, b"part"))
    assert keeper.wraps.access(subject) is Access.FEW_AND_NO_KEEPERS, "so says the key that is there"
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_file(keeper)))
        work.commit()
    assert station.store(KEEPER).wraps.access(subject) is Access.ALL


def test_a_caller_who_knows_that_entries_are_missing_is_told_that_it_is_not_for_all(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    assert (store.wraps.access(subject), store.wraps.access(subject, lacks=True)) == (Access.ALL, Access.FEW)


def test_what_states_no_key_and_does_not_count_shuts_no_file(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    with store.begin() as work:
        n = store.audit.append(work, "seal_to", table=TABLE, record_id=subject, version=1)
        work.cursor.execute("UPDATE audit SET sig = x'00' WHERE n = ?", (n,))
        work.commit()
    keeper = station.store(KEEPER)
    assert verify_file(keeper).powerless == (n,)
    assert keeper.wraps.access(subject) is Access.ALL


def test_an_entry_whose_words_do_not_open_may_have_shut_the_file_to_keepers(station: Station) -> None:
    store, subject = a_file(station)
    assert store.wraps.access(subject) is Access.FEW
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    assert station.store(MINE).wraps.access(subject) is Access.FEW_AND_NO_KEEPERS


def test_within_a_transaction_the_log_is_looked_through_once_for_all_files(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, subjects = station.store(MINE), [new_id(), new_id()]
    for subject in subjects:
        put(store, subject)
    asked, breaks = list[int](), audit_lookups.breaks

    def heard(chain: AuditChain, *, above: int) -> tuple[int, ...]:
        asked.append(above)
        return breaks(chain, above=above)

    monkeypatch.setattr(audit_lookups, "breaks", heard)
    with store.begin():
        assert [store.wraps.access(subject) for subject in subjects] == [Access.ALL] * 2
    assert asked == [0]
    store.wraps.access(subjects[0])
    assert asked == [0, 0], "somebody may have written since"


def test_an_entry_whose_words_were_exchanged_is_followed_by_none_without_the_word(station: Station) -> None:
    """Also for a session that judged it before."""
    store, subject = a_file(station)
    reader, thief = station.store(KEEPER), station.store(OTHER)

    def says(version: int) -> None:
        with thief.begin() as work:
            thief.audit.append(work, "saved", table=TABLE, record_id=subject, version=version)
            work.commit()

    says(8)
    assert reader.wraps.said(reader.database.reader(), subject) is not None
    (line,) = (line for line in about(store, subject) if line.version < 8)
    with thief.begin() as work:
        body = thief.audit.bodies.seal(work, line.n, AuditBody(None, "seal_to"))
        work.cursor.execute("UPDATE audit SET body = ? WHERE n = ?", (body, line.n))
        work.commit()
    says(9)
    assert reader.wraps.said(reader.database.reader(), subject) is None


@pytest.mark.parametrize("forged", [f"actor = '{KEEPER}'", f"actor = '{KEEPER}', sig = x'00'"])
def test_a_forged_word_of_a_keeper_is_no_entry_to_follow(station: Station, forged: str) -> None:
    """A keeper needs no word; the entry that bears her name asks for one that the thief knows."""
    _, subject = a_file(station)
    thief = station.store(OTHER)
    others_key(thief, subject)
    for version, said in ((2, {NEXT: hash_of("known")}), (3, {BEFORE: "known"})):
        with thief.begin() as work:
            state = thief.wraps._state_of(work.cursor, subject)
            n = thief.audit.append(
                work, "seal_to", table=TABLE, record_id=subject, version=version, state=state, details=said
            )
            work.commit()
        if version == 2:
            thief.database.reader().execute(f"UPDATE audit SET {forged} WHERE n = ?", (n,))
    assert verify_file(station.store(MINE)).keys == (subject,)


def test_a_keepers_signature_on_another_entry_is_no_word_of_hers(station: Station) -> None:
    """Without the entry before it, nobody sees that what she signed was something else."""
    _, subject = a_file(station)
    keeper, thief = station.store(KEEPER), station.store(OTHER)
    with keeper.begin() as work:
        signed = keeper.audit.append(work, "saved")
        work.commit()
    others_key(thief, subject)
    for version, said in ((2, {NEXT: hash_of("known")}), (3, {BEFORE: "known"})):
        thief = station.store(OTHER)
        with thief.begin() as work:
            if version == 2:
                thief.audit.append(work, "saved")
            state = thief.wraps._state_of(work.cursor, subject)
            n = thief.audit.append(
                work, "seal_to", table=TABLE, record_id=subject, version=version, state=state, details=said
            )
            work.commit()
        if version == 2:
            cursor = thief.database.reader()
            cursor.execute(
                "UPDATE audit SET (actor, roster_no, head, sig) = "
                "(SELECT actor, roster_no, head, sig FROM audit WHERE n = ?) WHERE n = ?",
                (signed, n),
            )
            cursor.execute("DELETE FROM audit WHERE n = ?", (n - 1,))
    assert verify_file(station.store(MINE)).keys == (subject,)


@pytest.mark.parametrize("by", [MINE, KEEPER])
def test_what_a_worker_said_first_of_a_key_is_sound_only_where_nothing_void_is_before_it(
    station: Station, by: str
) -> None:
    """A keeper answers to nothing; once a keeper settled the void entry, it says nothing any more."""
    subject = new_id()
    put(station.store(MINE), subject)
    junk = station.store(OTHER)
    with junk.begin() as work:
        n = junk.audit.append(work, "seal_to", table=TABLE, record_id=subject, version=1, state=b"j" * 32)
        work.commit()
    junk.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
    restrict(keeper_of(station) if by == KEEPER else station.store(MINE), subject, MINE)
    keeper = station.store(KEEPER)
    assert keeper.wraps.strays() == (() if by == KEEPER else (subject,))
    report = verify_file(keeper)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(unsettled(keeper, report)))
        work.commit()
    assert station.store(KEEPER).wraps.strays() == ()
