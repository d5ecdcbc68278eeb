"""Somebody with the key of identity.db, to whom a file is shut, states an earlier state of it. What was stated since is
out of the log while a session looks at all of it, from one part of the log to the next, and is put back.
"""

from __future__ import annotations

import pytest

from nsintake.errors import NsintakeError
from nsintake.store.check import unsettled, verify_file
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_rules_out_of_sight import before_a_word_is_never_written
from tests.attacks.test_signed_of_a_shut_file import shut, state_again
from tests.services.colleagues import COLLEAGUE
from tests.services.ladder import Office, read_and_sign

_AT_ONCE = 500


def test_an_earlier_state_of_a_file_is_not_believed(heard: Office) -> None:
    """Before: the look found nothing, the session went on by the earlier state, and a letter was signed with a word
    that must never be written.
    """
    shut(heard)
    case_id = heard.case_id()
    morning = before_a_word_is_never_written(heard, looks=_AT_ONCE)
    keeper, hands = heard.sign_in("keeper"), own_program(heard.sign_in(COLLEAGUE))
    reader = hands.identity.database.reader()
    text = "SELECT n, version FROM audit WHERE record_id = ? AND tbl = 'case_file' AND version >= ?"
    said = read(hands.identity, text, case_id, morning[4])
    state_again(hands, "case_file", morning)
    last, hidden = hands.identity.audit.head().number, list[int]()

    def meanwhile(done: int, _total: int) -> None:
        if done >= _AT_ONCE and not hidden:
            hidden.append(done)
            reader.executemany("UPDATE audit SET version = 0 WHERE n = ?", [(n,) for n, _ in said])
        elif done == last:
            reader.executemany("UPDATE audit SET version = ? WHERE n = ?", [(version, n) for n, version in said])

    report = verify_file(keeper.identity, progress=meanwhile)
    assert last in report.powerless
    keeper.integrity.take(keeper.identity, unsettled(keeper.identity, report))
    assert hidden[0] >= max(n for n, _ in said), "they were looked at before"
    with pytest.raises(NsintakeError):
        read_and_sign(keeper, heard.draft_id())
