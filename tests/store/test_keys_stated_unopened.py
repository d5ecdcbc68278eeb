"""What a keeper states of a key of a woman's file that does not open to her, and whom anybody believes after that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.store.anchors import continue_line
from nsintake.store.audit_lines import LOST, LogLine
from nsintake.store.check import verify_file
from nsintake.store.held_rows import is_in_doubt, is_open_in_doubt, keys_in_doubt
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.stated_keys import since_keeper
from nsintake.store.wrap_lines import Access
from nsintake.store.wrap_rule import BEFORE, NAMED, NOBODY, TABLE, hash_of, word_of
from nsintake.store.wraps import AUDIT
from tests.store.station import PEOPLE, Station
from tests.store.test_wrap_lines import (
    KEEPER,
    MINE,
    OTHER,
    a_file,
    about,
    accept,
    common,
    details,
    gone,
    keeper_of,
    lay,
    others_key,
    put,
    restrict,
    wrap_of,
)

HERS, SECOND = f",{NO_KEEPERS},{MINE}", "u-second-keeper"


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def second_keeper(station: Station) -> None:
    station.add_person(SECOND)
    station.sign({**PEOPLE, OTHER: Role.INTAKE, SECOND: Role.KEEPER})


def void(store: SealedStore, subject: bytes) -> None:
    """Make the last void that was said of a key."""
    store.database.reader().execute("UPDATE audit SET sig = x'00' WHERE n = ?", (about(store, subject)[-1].n,))


def signs(store: SealedStore, subject: bytes, **said: str) -> None:
    """Sign for the key that is stored, in words of one's own."""
    with store.begin() as work:
        version, state = len(about(store, subject)) + 1, store.wraps._state_of(work.cursor, subject)
        store.audit.append(
            work, "seal_to", table=TABLE, record_id=subject, version=version, state=state, details=dict(said)
        )
        work.commit()


def accepted(station: Station, subject: bytes, *, lacks: bool = False) -> LogLine:
    """What a keeper stated of it then, and not a second time."""
    keeper = keeper_of(station)
    before = len(about(keeper, subject))
    for _ in range(2):
        with keeper.begin() as work:
            keeper.wraps.accept(work, subject, lacks=lacks)
            work.commit()
    (line,) = about(keeper, subject)[before:]
    return line


def shut_again(store: SealedStore, subject: bytes) -> None:
    restrict(store, subject, MINE, NO_KEEPERS)


def opened_and_shut_again(store: SealedStore, subject: bytes) -> None:
    restrict(store, subject)
    restrict(store, subject, MINE, NO_KEEPERS)


def nothing(store: SealedStore, subject: bytes) -> None:
    """The first that was said of it is the last."""


@pytest.mark.parametrize("change", [nothing, shut_again, opened_and_shut_again])
def test_whom_a_key_names_is_believed_where_it_was_stated_with_each_word_that_was_asked_for(
    station: Station, change: Callable[[SealedStore, bytes], None]
) -> None:
    """Also where somebody made void what was said last."""
    store, subject = a_file(station, MINE, NO_KEEPERS)
    change(store, subject)
    void(store, subject)
    line = accepted(station, subject)
    assert details(store, line) == {"keepers": "no", NAMED: HERS}
    restrict(station.store(MINE), subject, MINE, OTHER)
    reader = station.store(MINE)
    assert (reader.wraps.strays(), reader.wraps.is_proved(subject)) == ((), False), "no keeper had it since"


def test_what_counts_of_a_key_is_listed_back_to_what_a_keeper_said_last(station: Station) -> None:
    store, subject = a_file(station)
    restrict(store, subject, MINE)
    numbers = [line.n for line in about(store, subject)]
    assert since_keeper(store.wraps, subject) == tuple(reversed(numbers))
    for by in (keeper_of(station), store := station.store(MINE)):
        restrict(by, subject, MINE)
    thief = station.store(OTHER)
    others_key(thief, subject)
    accept(thief, subject)
    _, _, keepers, mine, void = (line.n for line in about(store, subject))
    assert void in verify_file(store).powerless
    assert since_keeper(store.wraps, subject) == (mine, keepers)


def test_who_laid_a_key_there_and_signed_for_it_is_not_believed(station: Station) -> None:
    store, subject = a_file(station, MINE, NO_KEEPERS)
    thief = station.store(OTHER)
    others_key(thief, subject)
    signs(thief, subject, before="a guess", next=hash_of("known"))
    assert details(store, accepted(station, subject))[NAMED] == NOBODY
    signs(thief, subject, before="known", next=hash_of("known"))
    assert about(store, subject)[-1].n in verify_file(station.store(MINE)).powerless, "whoever could say that word"


@pytest.mark.parametrize("laid_back", [False, True])
def test_nor_is_anybody_after_what_a_keeper_said_who_had_no_key(station: Station, *, laid_back: bool) -> None:
    """Nobody knows which word was asked for then; also where the key of before is there again."""
    store, subject = a_file(station, MINE, NO_KEEPERS)
    held = wrap_of(store, subject)
    void(store, subject)
    assert details(store, accepted(station, subject))[NAMED] == HERS
    shut_again(station.store(MINE), subject)
    void(store, subject)
    if laid_back:
        lay(store, subject, held)
    assert details(store, accepted(station, subject))[NAMED] == NOBODY


@pytest.mark.parametrize(("counts", "named"), [(True, HERS), (False, NOBODY)])
def test_a_keepers_word_is_followed_where_it_counts_whatever_it_answers_to(
    station: Station, *, counts: bool, named: str
) -> None:
    """Whoever writes a keeper's name beside an entry of her own asks for a word that she knows."""
    store, subject = a_file(station, MINE, NO_KEEPERS)
    signs(keeper_of(station), subject, before="another", next=hash_of("known"))
    if not counts:
        void(store, subject)
    signs(store, subject, before="known", next=hash_of("another"))
    if counts:
        void(store, subject)
    assert details(store, accepted(station, subject))[NAMED] == named


def test_what_somebody_else_says_of_it_changes_nothing_of_what_was_asked_for(station: Station) -> None:
    store, subject = a_file(station, MINE, NO_KEEPERS)
    signs(station.store(OTHER), subject, before="a guess", next=hash_of("known"))
    shut_again(station.store(MINE), subject)
    void(store, subject)
    assert details(store, accepted(station, subject))[NAMED] == HERS


def test_nor_who_signed_first_without_a_key(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    thief = station.store(OTHER)
    others_key(thief, subject)
    signs(thief, subject)
    void(thief, subject)
    assert details(store, accepted(station, subject))[NAMED] == NOBODY


@pytest.mark.parametrize("how", ["the caller knows", "an entry is gone"])
def test_nor_is_anybody_where_entries_are_missing(station: Station, how: str) -> None:
    store, subject = a_file(station, MINE, NO_KEEPERS)
    n = store.audit.head().number
    put(store, new_id())
    shut_again(store, subject)
    void(store, subject)
    if how == "an entry is gone":
        store.database.reader().execute("DELETE FROM audit WHERE n = ?", (n + 1,))
    line = accepted(station, subject, lacks=how == "the caller knows")
    assert details(store, line)[NAMED] == NOBODY


def test_a_key_that_opens_to_the_keeper_and_opens_nothing_of_hers_asks_for_no_word(station: Station) -> None:
    """Whoever laid it there could say that word."""
    store, subject = a_file(station)
    lay(store, subject, station.store(OTHER).deks.make(subject, (OTHER,))[0])
    line = accepted(station, subject)
    assert details(store, line) == {NAMED: NOBODY}
    assert keeper_of(station).audit.bodies.open(store.database.reader(), line).verb == "seal_to"
    assert not station.store(MINE).wraps.is_proved(subject)


@pytest.mark.parametrize(("holders", "access"), [((), Access.FEW), ((NO_KEEPERS,), Access.FEW_AND_NO_KEEPERS)])
@pytest.mark.parametrize("change", [gone, common])
def test_a_key_that_was_lost_is_stated_as_that_and_opens_the_file_to_nobody(
    station: Station, holders: tuple[str, ...], access: Access, change: Callable[[SealedStore, bytes], None]
) -> None:
    store, subject = a_file(station, MINE, *holders)
    hers = wrap_of(store, subject)
    change(store, subject)
    line = accepted(station, subject)
    assert (line.hash, keeper_of(station).audit.bodies.open(store.database.reader(), line).verb) == (b"", LOST)
    reader = station.store(MINE)
    assert (reader.wraps.access(subject), reader.wraps.is_proved(subject)) == (access, False)
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (subject,))
    store.database.reader().execute("INSERT INTO dek VALUES (?, 1, ?)", (subject, hers))
    accept(store, subject)
    assert about(store, subject)[-1].n in verify_file(station.store(MINE)).powerless, "nobody has a key that was lost"


def test_a_key_that_nobody_proved_is_proved_again_by_a_keeper_who_has_the_right_one(station: Station) -> None:
    store, subject = a_file(station)
    hers = wrap_of(store, subject)
    assert station.store(OTHER).wraps.is_proved(subject)
    others_key(store, subject)
    accepted(station, subject)
    lay(store, subject, hers)
    assert not station.store(OTHER).wraps.is_proved(subject)
    restrict(keeper_of(station), subject, MINE)
    assert station.store(OTHER).wraps.is_proved(subject)


def test_what_a_worker_said_first_of_a_key_after_something_void_is_stated_again(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    thief = station.store(OTHER)
    signs(thief, subject)
    void(thief, subject)
    shut_again(store, subject)
    keeper = keeper_of(station)
    accept(keeper, subject)
    assert [line.actor for line in about(store, subject)] == [OTHER, MINE, KEEPER]
    assert details(store, about(store, subject)[-1])[NAMED] == HERS


def test_where_nothing_counts_that_was_said_of_a_key_and_none_is_there_nothing_is_stated(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    signs(station.store(OTHER), subject)
    void(store, subject)
    accept(keeper_of(station), subject)
    assert len(about(store, subject)) == 1


def believing_nobody(station: Station, *uids: str) -> bytes:
    """A file for these people and no keepers as such, whose key a keeper stated as it was and believed nobody."""
    store, subject = a_file(station, *uids, NO_KEEPERS)
    void(store, subject)
    assert details(store, accepted(station, subject, lacks=True))[NAMED] == NOBODY
    return subject


def test_a_key_of_which_a_keeper_believed_nobody_is_in_doubt_for_a_keeper_to_whom_it_opens(station: Station) -> None:
    second_keeper(station)
    subject, without_her = believing_nobody(station, MINE, SECOND), believing_nobody(station, MINE)
    a_file(station, MINE, SECOND, NO_KEEPERS)
    for uid, found in ((SECOND, (subject,)), (KEEPER, ()), (MINE, ())):
        reader = station.store(uid)
        assert keys_in_doubt(reader) == found
        assert verify_file(reader).keys == found
    assert not is_in_doubt(station.store(KEEPER), without_her)
    restrict(station.store(SECOND), subject, MINE, NO_KEEPERS, SECOND)
    assert keys_in_doubt(station.store(SECOND)) == (), "she said since for whom it is"


def test_nor_is_one_in_doubt_that_opens_nothing_of_hers_or_of_which_nobody_but_a_worker_said_so(
    station: Station,
) -> None:
    second_keeper(station)
    subject = believing_nobody(station, MINE, SECOND)
    lay(station.store(OTHER), subject, station.store(OTHER).deks.make(subject, (SECOND, NO_KEEPERS))[0])
    accept(keeper_of(station), subject)
    assert not is_in_doubt(station.store(SECOND), subject)
    store, other = a_file(station, MINE, SECOND, NO_KEEPERS)
    before, key = about(store, other)[-1], store.deks.find(store.database.reader(), other, 1)
    signs(store, other, **{BEFORE: word_of(key, before.version), NAMED: NOBODY})
    assert about(store, other)[-1].n not in verify_file(store).powerless
    assert not is_in_doubt(station.store(SECOND), other)


def test_nor_is_one_of_which_nothing_counts(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    others_key(station.store(OTHER), subject)
    line, keeper = accepted(station, subject), station.store(KEEPER)
    assert details(store, line)[NAMED] == NOBODY
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": str(line.n)})
        work.commit()
    assert keys_in_doubt(station.store(KEEPER)) == ()


def test_nor_is_one_in_doubt_of_which_a_worker_says_so_after_a_keeper_said_for_whom_it_is(station: Station) -> None:
    second_keeper(station)
    subject = believing_nobody(station, MINE, SECOND)
    restrict(station.store(SECOND), subject, MINE, NO_KEEPERS, SECOND)
    mine = station.store(MINE)
    before, key = about(mine, subject)[-1], mine.deks.find(mine.database.reader(), subject, 1)
    signs(mine, subject, **{BEFORE: word_of(key, before.version), NAMED: NOBODY})
    assert about(mine, subject)[-1].n not in verify_file(mine).powerless
    assert not is_in_doubt(station.store(SECOND), subject)


def test_one_is_in_doubt_of_which_nobody_can_read_what_a_keeper_said(station: Station) -> None:
    """She may have believed nobody."""
    second_keeper(station)
    store, subject = a_file(station, MINE, SECOND, NO_KEEPERS)
    void(store, subject)
    assert details(store, accepted(station, subject))[NAMED] == f"{HERS},{SECOND}"
    assert keys_in_doubt(station.store(SECOND)) == ()
    lay(store, AUDIT, b"nothing")
    assert keys_in_doubt(station.store(SECOND)) == (subject,)
    assert keys_in_doubt(station.store(KEEPER)) == (), "to her it does not open"


@pytest.mark.parametrize("others", [True, False])
def test_whom_a_key_names_is_not_believed_where_nobody_can_read_what_may_be_the_word(
    station: Station, *, others: bool
) -> None:
    """If another keeper opens it: she says for whom it is."""
    second_keeper(station)
    store, subject = a_file(station, MINE, NO_KEEPERS, *([SECOND] if others else []))
    void(store, subject)
    thief, held = station.store(OTHER), wrap_of(store, AUDIT)
    lay(thief, AUDIT, thief.deks._keys.new_dek(thief.comp, AUDIT)[0])
    signs(station.store(OTHER), subject)
    void(thief, subject)
    lay(thief, AUDIT, held)
    assert details(store, accepted(station, subject))[NAMED] == (NOBODY if others else HERS)


@pytest.mark.parametrize("by", [MINE, KEEPER])
def test_a_key_that_all_open_is_in_doubt_where_what_does_not_count_says_that_it_is_for_few(
    station: Station, by: str
) -> None:
    """Until a keeper settles that."""
    store, subject = station.store(MINE), new_id()

    def doubts() -> bool:
        return is_open_in_doubt(station.store(MINE), subject)

    put(store, subject)
    assert not doubts(), "nothing says so"
    signs(store, subject)
    void(store, subject)
    assert not doubts(), "nor does what states no key"
    held = wrap_of(store, subject)
    restrict(store if by == MINE else keeper_of(station), subject, MINE)
    for_few = wrap_of(store, subject)
    lay(store, subject, held)
    assert not doubts(), "what says so counts: the key is not sound"
    void(store, subject)
    assert doubts()
    lay(store, subject, for_few)
    assert not doubts(), "it is for few"
    gone(store, subject)
    assert not doubts(), "there is none"
    with store.begin() as work:
        work.cursor.execute("INSERT INTO dek VALUES (?, 1, ?)", (subject, held))
        work.commit()
    keeper = keeper_of(station)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": str(about(keeper, subject)[-1].n)})
        work.commit()
    assert not doubts()


@pytest.mark.parametrize(("by", "doubts"), [(MINE, True), (KEEPER, False)])
def test_unless_a_keeper_opened_it_to_all_since(station: Station, by: str, *, doubts: bool) -> None:
    _, subject = a_file(station)
    signs(station.store(OTHER), subject, **{BEFORE: "a guess"})
    restrict(keeper_of(station) if by == KEEPER else station.store(MINE), subject)
    reader = station.store(MINE)
    lines, counting = reader.wraps.lines(reader.database.reader(), subject)
    assert [line.n for line in counting] == [lines[0].n, lines[2].n]
    assert is_open_in_doubt(reader, subject) is doubts
