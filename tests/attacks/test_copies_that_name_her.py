"""Copies of a letter that names her are out. An intake worker, who need not be able to open her file, hides the print
for the moment in which it is taken back, with what the log says of it, and puts both back; or she damages another
letter.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.task import Task, TaskKind, TaskStatus, Term
from nsintake.errors import NsintakeError
from nsintake.records.case_files import links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import named_back, withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named, named_prints
from tests.attacks.test_away_for_a_moment import look, own_program, put_in, read
from tests.attacks.test_linking import told
from tests.attacks.test_seems_never_to_have_gone import behind_the_pages
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office
from tests.services.letters.test_named import WISH, given


def asked(signed_in: SignedIn) -> list[int]:
    return [task.copies for task in today.today(signed_in).due if task.kind.value == "named_paper"]


def named_alone(signed_in: SignedIn, _office: Office, named_id: bytes) -> None:
    named.withdraw(signed_in, named_id)


def with_her_consent(signed_in: SignedIn, office: Office, _named_id: bytes) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE)


def by_her_reference(signed_in: SignedIn, office: Office, _named_id: bytes) -> None:
    withdrawing.block_by_reference(signed_in, links_of(signed_in, office.case_id())[0].reference)


@pytest.mark.parametrize("letter_too", [False, True])
def test_a_letter_hidden_while_she_is_stopped_by_her_reference(released: Office, *, letter_too: bool) -> None:
    """The rows are in identity.db under the letter and its prints; whoever has that file's key needs no key of hers."""
    worker, named_id, _ = given(released)
    case_view.open_case(worker, released.case_id())
    hands = own_program(released.sign_in("intake"))
    abouts = [("named_print", disclosures_subject(named_id)), ("task", disclosures_subject(named_id))]
    cursor, kept = hands.identity.database.reader(), []
    ids = [
        (table, row)
        for table, about in abouts
        for row in read(hands.identity, f"SELECT * FROM {table} WHERE subject_id = ?", about)
    ]
    if letter_too:
        ids += [
            ("named_letter", row)
            for row in read(hands.identity, "SELECT * FROM named_letter WHERE record_id = ?", named_id)
        ]
    for table, row in ids:
        kept.append((table, row, read(hands.identity, "SELECT * FROM audit WHERE record_id = ?", row[0])))
        cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (row[0],))
        cursor.execute("DELETE FROM audit WHERE record_id = ?", (row[0],))
    with contextlib.suppress(NsintakeError):
        by_her_reference(worker, released, named_id)
    for table, row, entries in kept:
        put_in(hands.identity, table, [row])
        put_in(hands.identity, "audit", entries)
    released.close()
    behind_the_pages(released)
    found = look(released)
    released.close()
    keeper = released.sign_in("keeper")
    due = asked(keeper)
    keeper.identity.get("named_letter", named_id, NamedLetter)
    assert due == [2] or any(found.values())


@pytest.mark.parametrize("shut", [False, True])
@pytest.mark.parametrize("act", [named_alone, with_her_consent])
def test_copies_hidden_for_a_moment_are_asked_for(released: Office, act: object, *, shut: bool) -> None:
    _, named_id, _ = given(released)
    employ(released)
    worker = released.sign_in("intake")
    if shut:
        restriction.restrict(worker, released.case_id(), [])
        released.close()
        worker = released.sign_in("intake")
    case_view.open_case(worker, released.case_id())
    case_view.open_case(released.sign_in("keeper"), released.case_id())
    hands = own_program(released.sign_in(COLLEAGUE))
    case_view.list_cases(hands)
    about = disclosures_subject(named_id)
    tables = ("named_print", "task")
    rows = {table: read(hands.identity, f"SELECT * FROM {table} WHERE subject_id = ?", about) for table in tables}
    entries = [
        line
        for table in tables
        for row in rows[table]
        for line in read(hands.identity, "SELECT * FROM audit WHERE record_id = ?", row[0])
    ]
    assert entries
    assert max(line[0] for line in entries) < hands.identity.audit.head().number
    cursor = hands.identity.database.reader()
    for table in tables:
        cursor.execute(f"DELETE FROM {table} WHERE subject_id = ?", (about,))
    cursor.executemany("DELETE FROM audit WHERE n = ?", [(line[0],) for line in entries])
    with contextlib.suppress(NsintakeError):
        act(worker, released, named_id)  # type: ignore[operator]
    put_in(hands.identity, "audit", entries)
    for table in tables:
        put_in(hands.identity, table, rows[table])
    released.close()
    behind_the_pages(released)
    found = look(released)
    released.close()
    released.sign_in("keeper")
    released.close()
    keeper = released.sign_in("keeper")
    letter = keeper.identity.get("named_letter", named_id, NamedLetter)
    _out, due = sum(row.value.copies for row in keeper.identity.records("named_print", Disclosure)), asked(keeper)
    assert letter.withdrawn is not None
    assert due == [2] or any(found.values()), "nobody is asked for the copies, and nobody hears of it"


def test_a_damaged_letter_of_another_woman_keeps_no_notice_back(released: Office) -> None:
    worker, named_id, _ = given(released)
    other = record(worker, told(1))
    second = named.begin_named_letter(worker, other, POLICE, replace(WISH, name=WISH.name))
    hands = own_program(released.sign_in("intake"))
    with hands.identity.begin() as work:
        work.cursor.execute("UPDATE named_letter SET body = zeroblob(length(body)) WHERE record_id = ?", (second,))
        work.commit()
    assert named.withdraw(worker, named_id) == 2
    assert named_prints.notices(worker, named_id)
    assert named_prints.print_notice(worker, named_id, Lang.AR)
    assert asked(worker) == [2]


@pytest.mark.parametrize("detail", ["", "no id", "another"])
def test_a_line_that_leads_to_no_letter_or_another_keeps_no_copy_from_being_taken_back(
    released: Office, detail: str
) -> None:
    """Whoever has the key of identity.db writes it beside the prints. Before: nobody could write down that copies came
    back, or what is asked for led to the page of another letter.
    """
    worker, named_id, print_id = given(released)
    other_id, _ = named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    named_prints.count_pages(worker, other_id, pages_out=1, handed_to="Front desk")
    named.withdraw(worker, named_id)
    hands, subject = own_program(released.sign_in("keeper")).identity, disclosures_subject(named_id)
    (row,) = [row for row in hands.records("task", Task, subject=subject) if row.value.status is TaskStatus.OPEN]
    leads = (b"a" * 16).hex() if detail == "another" else detail
    with hands.begin() as work:
        hands.put(work, "task", row.record_id, subject, replace(row.value, detail=leads), verb="task", day_only=True)
        work.commit()
    named_prints.close_recall(worker, print_id)
    assert asked(worker) == [1]
    lines = [row.value for row in worker.identity.records("task", Task, subject=subject)]
    assert named_id.hex() in {line.detail for line in lines if line.status is TaskStatus.OPEN}
    named_prints.close_recall(worker, other_id)
    assert asked(worker) == []


@pytest.mark.parametrize("how", ["later", "hers", "elsewhere"])
def test_a_line_that_somebody_put_off_or_took_for_herself_is_there_again(released: Office, how: str) -> None:
    """The same. Before: copies that name her were asked of nobody, for good."""
    worker, named_id, _ = given(released)
    named.withdraw(worker, named_id)
    keeper = released.sign_in("keeper")
    hands, subject = own_program(keeper).identity, disclosures_subject(named_id)
    (row,) = [row for row in hands.records("task", Task, subject=subject) if row.value.status is TaskStatus.OPEN]
    written = {
        "later": replace(row.value, due=row.value.due + timedelta(days=9_000)),
        "hers": replace(row.value, owner=keeper.uid),
        "elsewhere": replace(row.value, detail=(b"a" * 16).hex()),
    }
    with hands.begin() as work:
        hands.put(work, "task", row.record_id, subject, written[how], verb="task", day_only=True)
        work.commit()
    for _ in range(2):
        named_back.ask_for_forgotten(worker)
        shown = today.today(worker).of_term(Term.OVERDUE, Term.TODAY)
        lines = [(task.copies, task.target) for task in shown if task.kind is TaskKind.NAMED_PAPER]
        assert lines == [(2, named_id)]
