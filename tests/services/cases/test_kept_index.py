"""What a session read of the women's files is kept for the next one: it answers as one that opens every file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.kept_index import INDEX, PARTS, KeptIndex, part_of
from nsintake.domain.ties import MergeReason
from nsintake.records import kept_women
from nsintake.records.kept_women import kept_here, open_part
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction, search
from nsintake.services.consent import merging
from nsintake.services.day import erasure
from nsintake.services.station import rotation
from nsintake.store.index_parts import IndexParts
from nsintake.store.settled import CONTINUED, NO_RECORD
from tests.scale import full_or
from tests.services.cases.kept_office import (  # noqa: F401 - a fixture
    WOMEN,
    add_women,
    again,
    answered,
    code_of,
    fresh,
    keep,
    kept,
    name_of,
    one_called,
    queries,
    read_all,
)
from tests.services.colleagues import COLLEAGUE, uid_of
from tests.services.ladder import Office
from tests.services.refusals import refused


def in_parts(signed_in: SignedIn) -> set[bytes]:
    """Every file that is in a part of this person's."""
    earlier = kept_here(signed_in.identity)
    if earlier is None:
        return set()
    parts = [open_part(signed_in.identity, earlier, part) for part in range(PARTS)]
    return {woman.on_file.key for part in parts for woman in part.women}


def lines(signed_in: SignedIn) -> int:
    return sum(view.table == "kept_index" for view in signed_in.identity.audit.views(limit=500))


def test_the_next_session_opens_no_file_and_answers_the_same(kept: Office) -> None:  # noqa: F811
    typed = queries(full_or(60, 2_000))
    signed_in = again(kept)
    assert read_all(signed_in) == 0
    said = answered(signed_in, typed)
    assert len({str(each) for each in said[: len(typed)]}) > min(len(typed) // 4, WOMEN)
    assert said == fresh(kept, typed)


def test_all_is_said_to_be_read_only_once_every_part_was_looked_at(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    while not signed_in.women.complete:
        read, of = search.read_some(signed_in)
        assert (read == of) == signed_in.women.complete


def test_what_was_done_since_is_answered_as_by_whoever_opens_every_file(kept: Office) -> None:  # noqa: F811
    colleague = kept.sign_in(COLLEAGUE)
    made = add_women(colleague, range(WOMEN, WOMEN + 9))
    merging.merge(colleague, made[0], one_called(colleague, 3), MergeReason.SHE_SAYS)
    merging.merge(colleague, one_called(colleague, 5), made[1], MergeReason.SHE_SAYS)
    gone = one_called(colleague, 7)
    erasure.erase(kept.sign_in("keeper"), gone, typed=code_of(7))
    restriction.restrict(colleague, one_called(colleague, 11), ())
    restriction.restrict(colleague, one_called(colleague, 12), [uid_of(colleague, "intake")])
    opened = one_called(colleague, 13)
    restriction.restrict(colleague, opened, ())
    restriction.open_to_all(colleague, opened)
    with colleague.identity.begin() as work:
        case_id = one_called(colleague, 20)
        file = colleague.identity.get("case_file", case_id, CaseFile)
        named = replace(file, identity=replace(file.identity, names=("زعفرانة قنديل",)))
        colleague.identity.put(work, "case_file", case_id, case_id, named, verb="save")
        work.commit()
    typed = [*queries(full_or(60, 2_000), 2), "زعفران", "Zafarana"]
    signed_in = again(kept)
    assert 0 < read_all(signed_in) < WOMEN // 2
    assert answered(signed_in, typed) == fresh(kept, typed)


def test_of_whom_was_erased_or_shut_nothing_is_in_any_part(kept: Office) -> None:  # noqa: F811
    keeper, colleague = kept.sign_in("keeper"), kept.sign_in(COLLEAGUE)
    assert keep(colleague)
    erased, shut, other = (one_called(keeper, number) for number in (7, 11, 12))
    before = part_rows(keeper)
    assert all((part_of(case_id), owner) in before for case_id in (erased, shut) for owner in owners(keeper))
    erasure.erase(keeper, erased, typed=code_of(7))
    assert not {part for part, _ in part_rows(keeper)} & {part_of(erased)}
    restriction.restrict(colleague, shut, ())
    assert {part for part, _ in before - part_rows(keeper)} == {part_of(erased), part_of(shut)}
    for login in ("intake", COLLEAGUE):
        signed_in = again(kept, login)
        assert not in_parts(signed_in) & {erased, shut}
        assert (other in in_parts(signed_in)) == (part_of(other) not in {part_of(erased), part_of(shut)})


def part_rows(signed_in: SignedIn) -> set[tuple[int, str]]:
    return set(signed_in.identity.database.reader().execute("SELECT part, owner FROM index_part").fetchall())


def owners(signed_in: SignedIn) -> set[str]:
    return {owner for _, owner in part_rows(signed_in)}


def test_a_shut_file_is_kept_by_nobody_not_even_by_whom_she_accepts(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    case_id = one_called(signed_in, 11)
    restriction.restrict(signed_in, case_id, ())
    add_women(signed_in, range(WOMEN, WOMEN + 70))
    assert keep(signed_in)
    assert search.find(signed_in, name_of(11)).rows
    assert case_id not in in_parts(signed_in)
    assert one_called(signed_in, WOMEN) in in_parts(signed_in)


def test_nobody_believes_what_a_colleague_kept(kept: Office) -> None:  # noqa: F811
    colleague, worker = kept.sign_in(COLLEAGUE), kept.sign_in("intake")
    assert kept_here(colleague.identity) is None
    assert read_all(colleague) >= WOMEN
    record_id = kept_women._record_of(worker.uid)
    mine = colleague.identity.get("kept_index", record_id, KeptIndex)
    with colleague.identity.begin() as work:  # past the program: she says it of herself in her colleague's name
        colleague.identity.put(work, "kept_index", record_id, INDEX, mine, verb="keep_index")
        work.commit()
    signed_in = again(kept)
    assert kept_here(signed_in.identity) is None
    assert read_all(signed_in) >= WOMEN


def test_two_sessions_of_one_person_both_answer_and_the_later_is_kept(kept: Office) -> None:  # noqa: F811
    first, second = kept.sign_in("intake"), kept.sign_in("intake")
    read_all(first)
    add_women(second, range(WOMEN, WOMEN + 70))
    assert keep(second)
    assert len(search.find(first, "").rows) == search.PAGE
    assert search.find(first, "").count == search.find(second, "").count
    add_women(second, range(WOMEN + 70, WOMEN + 71))
    assert keep(first)
    typed = queries(20, 3)
    signed_in = again(kept)
    assert read_all(signed_in) <= 1
    assert answered(signed_in, typed) == fresh(kept, typed)


def test_a_file_changed_while_it_is_written_stops_it_and_the_next_call_does_it(kept: Office) -> None:  # noqa: F811
    signed_in, keeper = kept.sign_in("intake"), kept.sign_in("keeper")
    read_all(signed_in)
    add_women(signed_in, range(WOMEN, WOMEN + 70))
    read_all(signed_in)
    gone, said = one_called(keeper, 7), list[bool]()

    def stop() -> bool:
        if not said:
            erasure.erase(keeper, gone, typed=code_of(7))
        said.append(True)
        return False

    with refused("changed_meanwhile"):
        search.keep_read(signed_in, stop=stop)
    assert part_of(gone) not in {part for part, _ in part_rows(keeper)}
    assert keep(signed_in)
    assert part_of(gone) in {part for part, _ in part_rows(keeper)}
    assert gone not in in_parts(signed_in)


def test_the_end_of_the_session_leaves_all_as_it_was(kept: Office) -> None:  # noqa: F811
    signed_in = kept.sign_in("intake")
    add_women(signed_in, range(WOMEN, WOMEN + 70))
    read_all(signed_in)
    before, several = (bodies(signed_in), lines(signed_in)), len({*map(part_of, signed_in.women._unkept)})
    for after in (0, 1, several - 1, several, 2 * several - 1):
        with refused("stopped"):
            search.keep_read(signed_in, stop=stops_after(after))
        assert (bodies(signed_in), lines(signed_in)) == before
    assert search.keep_read(signed_in, stop=stops_after(2 * several))
    assert lines(signed_in) == before[1] + 1
    assert read_all(again(kept)) == 0


def stops_after(asked: int) -> Callable[[], bool]:
    goes_on = iter([False] * asked)
    return lambda: next(goes_on, True)


def bodies(signed_in: SignedIn) -> list[bytes]:
    rows = signed_in.identity.database.reader().execute("SELECT body FROM index_part ORDER BY part, owner")
    return [bytes(body) for (body,) in rows.fetchall()]


def test_the_log_has_one_line_that_tells_nothing_but_the_day(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    (line,) = [view for view in signed_in.identity.audit.views(limit=500) if view.table == "kept_index"]
    assert (line.verb, line.actor, line.at, line.details) == ("keep_index", signed_in.uid, None, {})
    assert not keep(signed_in)
    assert lines(signed_in) == 1


def test_few_files_are_not_worth_it(office: Office) -> None:
    signed_in = office.sign_in("intake")
    assert not keep(signed_in)
    add_women(signed_in, range(60))
    assert not keep(signed_in)
    assert (lines(signed_in), part_rows(signed_in)) == (0, set())
    add_women(signed_in, range(60, 64))
    assert keep(signed_in)


def test_the_parts_of_whoever_left_or_stays_away_are_taken_away(kept: Office) -> None:  # noqa: F811
    colleague, keeper = kept.sign_in(COLLEAGUE), kept.sign_in("keeper")
    assert keep(colleague)
    assert len(owners(keeper)) == 2
    kept.clock.moment += timedelta(days=31)
    keeper = again(kept, "keeper")
    assert keep(keeper)
    assert len(owners(keeper)) == 3
    kept.clock.moment += timedelta(days=1)
    colleague = again(kept, COLLEAGUE)
    add_women(colleague, range(WOMEN, WOMEN + 70))
    assert keep(colleague)
    assert len(owners(colleague)) == 2
    assert colleague.uid in owners(colleague)


def test_what_another_version_of_the_program_took_apart_is_read_again(
    kept: Office,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kept_women, "PROGRAM", "9.9.9/1")
    signed_in = again(kept)
    assert read_all(signed_in) >= WOMEN
    assert keep(signed_in)
    assert read_all(again(kept)) == 0


def test_after_a_change_of_keys_the_files_are_read_again(kept: Office) -> None:  # noqa: F811
    keeper = kept.sign_in("keeper")
    assert part_rows(keeper)
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
    signed_in = again(kept)
    assert part_rows(signed_in) == set()
    assert read_all(signed_in) >= WOMEN
    assert keep(signed_in)
    assert read_all(again(kept)) == 0


def test_what_counted_before_a_keeper_settled_is_not_believed(kept: Office) -> None:  # noqa: F811
    keeper = kept.sign_in("keeper")
    assert kept_here(kept.sign_in("intake").identity) is not None
    with keeper.identity.begin() as work:
        keeper.identity.audit.append(work, CONTINUED, table=CONTINUED, record_id=NO_RECORD, version=1)
        work.commit()
    assert kept_here(kept.sign_in("intake").identity) is None


def test_a_liaison_officer_and_an_administrator_keep_and_find_nothing(kept: Office) -> None:  # noqa: F811
    for login in ("liaison", "administrator"):
        signed_in = kept.sign_in(login)
        with refused("not_permitted"):
            search.keep_read(signed_in, stop=lambda: False)
        with refused("no_key"):
            IndexParts(signed_in.identity, signed_in.uid)


def test_a_part_under_another_digest_does_not_open(kept: Office) -> None:  # noqa: F811
    signed_in = again(kept)
    earlier = kept_here(signed_in.identity)
    assert earlier is not None
    part = next(part for part, digest in enumerate(earlier.kept.parts) if digest)
    mine = IndexParts(signed_in.identity, signed_in.uid)
    assert mine.open(part, earlier.kept.parts[part])
    with pytest.raises(OpenError):
        mine.open(part, bytes(32))
