"""The threat matrix: which key x what is done with it x what must be noticed, when and by whom. Data, and nothing else.

The table in ``docs/security.md`` is made from it (``./dev python -m tests.attacks.threat_page``); the attacks in
``test_threat_matrix.py`` are made from it and from the tables of the files, so that a new table is attacked as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

MADE, PLACE = "made", "test_threat_matrix.py"

NOBODY, ADMINISTRATOR, OFFICER, WORKER = "no key", "administrator", "liaison officer", "intake worker"
DEMOTED, COLLEAGUE = "demoted", "not accepted"
HOLDERS = {
    NOBODY: "who can write where the files are, and has the key of none: a thief of the data folder who puts it back",
    ADMINISTRATOR: "the key of accounts.db, and so everybody who ever signed in",
    OFFICER: "the keys of accounts.db and liaison.db, and her signature",
    WORKER: "the keys of all three files, and her signature",
    DEMOTED: "the same keys until they are changed, and a signature of an earlier list",
    COLLEAGUE: "an intake worker whom the woman of a restricted file did not accept",
}
KEYS: dict[str, tuple[str, ...]] = {
    NOBODY: (),
    ADMINISTRATOR: ("accounts.db",),
    OFFICER: ("accounts.db", "liaison.db"),
    WORKER: ("accounts.db", "liaison.db", "identity.db"),
    DEMOTED: ("accounts.db", "liaison.db", "identity.db"),
    COLLEAGUE: ("accounts.db", "liaison.db", "identity.db"),
}
"""Which files each can write into knowing what she does. Held against the grants by a test."""


class When(IntEnum):
    """The latest moment at which it must be noticed."""

    SIGN_IN = 0
    USE = 1
    BEHIND = 2
    NEVER = 3
    RESTORE = 4


WORDS = {
    When.SIGN_IN: "at the next sign-in",
    When.USE: "when it is read, printed or released",
    When.BEHIND: "behind the first pages; before that, whatever prints or is released by it is refused",
    When.NEVER: "it need not be: nothing that protects her hangs on it",
    When.RESTORE: "when a backup is brought back",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One act by those who can do it. ``on``: what it is done to. ``attack``: ``made`` from the tables, or the file of
    tests that holds it."""

    on: str
    act: str
    holders: tuple[str, ...]
    noticed: str
    when: When
    by_whom: str
    attack: str = MADE


BOTH = (OFFICER, WORKER, DEMOTED, COLLEAGUE)
"""Who holds the key of a file with records."""
ALL = (ADMINISTRATOR, *BOTH)
OPENS = "whoever opens that file"

_ROWS, _WRAPS, _LOG = "rows of liaison.db and identity.db", "keys of records", "entries of a log"
_POINT, _ACCOUNTS, _FILES, _PAPERS = "the checkpoint of changed keys", "accounts.db", "files", "papers"
_BACKUPS, _RESTORES = "backups", "the keeper who restores"
_CHANGED = "test_changed_keys.py"
_DRAFTS = "drafts and what one file owes another"

MATRIX: tuple[Cell, ...] = (
    Cell(_ROWS, "change", BOTH, "the row does not open, and the file is held", When.USE, OPENS),
    Cell(_ROWS, "swap", BOTH, "the rows do not open, and the file is held", When.USE, OPENS),
    Cell(_ROWS, "older", BOTH, "the row is not what the log says: it does not open", When.USE, OPENS),
    Cell(_ROWS, "delete", BOTH, "the log knows a row that is not there", When.BEHIND, OPENS),
    Cell(
        _ROWS,
        "insert",
        BOTH,
        "it is in the log with her name; it prints nothing that she may not release",
        When.NEVER,
        "keepers, who read the log",
    ),
    Cell(
        _LOG,
        "an index made without an entry, or in another order, under the words that belong to it",
        BOTH,
        "it is made again, and the file is held; what lets something out or protects her is stopped once",
        When.USE,
        OPENS,
        "test_indexes_that_lack_rows.py",
    ),
    Cell(
        _LOG,
        "while sessions are open: where an index begins, an index that is gone, a table that cannot be indexed",
        BOTH,
        "what lets something out reads where it begins now; what protects her is done",
        When.USE,
        OPENS,
        "test_what_sqlite_goes_by.py",
    ),
    Cell(
        _LOG,
        "what no statement mends: a name that is no text, a table in the place of an index, two rows of one id",
        BOTH,
        "it is taken out of the schema itself, and the file is held; what protects her is done",
        When.USE,
        OPENS,
        "test_schema_that_cannot_be_mended.py",
    ),
    Cell(
        _LOG,
        "entries at a wrong place of an index, with statistics that say that it has no order",
        BOTH,
        "statistics are taken out, the index is made again, and the file is held",
        When.USE,
        OPENS,
        "test_order_hidden_by_statistics.py",
    ),
    Cell(
        _LOG,
        "that by which her own entry does not count, taken out for the moment in which a session looks, and put back",
        BOTH,
        "her entry is judged again: a way rings, and nothing is released by it",
        When.USE,
        OPENS,
        "test_rules_out_of_sight.py",
    ),
    Cell(
        _LOG,
        "an earlier entry changed, hidden, or given other words, and something stated above it by her",
        BOTH,
        "the chain is broken there; nothing prints or goes over, no keys are changed, and a way rings",
        When.USE,
        OPENS,
        "test_changed_below_what_she_states.py",
    ),
    Cell(
        _LOG,
        "an entry that ended something taken out for the moment in which a session looks, and put back",
        BOTH,
        "what was found then is not believed once an entry is another: it does not open",
        When.USE,
        OPENS,
        "test_looked_at_for_a_moment.py",
    ),
    Cell(
        _ROWS,
        "a masked record or a paper stated by who may not state it, with her own signature",
        (OFFICER,),
        "the entry counts for nothing, and the record is shut",
        When.BEHIND,
        OPENS,
        "test_writers.py",
    ),
    Cell(
        _ROWS,
        "a withdrawn record taken away before its day, or while it is frozen",
        (OFFICER,),
        "the entry counts for nothing",
        When.BEHIND,
        OPENS,
        "test_writers.py",
    ),
    Cell(
        _ROWS,
        "what says which files are one woman's, or the key of one of them, put out of sight for a moment",
        (WORKER, DEMOTED, COLLEAGUE),
        "nothing leaves; what protects her says that part of it was kept back, and is done there later",
        When.USE,
        "whoever works for her",
        "test_files_out_of_sight.py",
    ),
    Cell(
        _ROWS,
        "another subject written beside what a woman said, or a note put out of sight, for a moment",
        (WORKER, DEMOTED, COLLEAGUE),
        "nothing leaves; what she says then is her last word",
        When.USE,
        "whoever works for her",
        "test_words_out_of_sight.py",
    ),
    Cell(
        _ROWS,
        "what leads from a file to a record moved or taken away, with her own signature",
        (WORKER, COLLEAGUE),
        "what is said reaches every record that her file ever led to",
        When.NEVER,
        "keepers, who read the log",
        "test_links_moved_and_laid.py",
    ),
    Cell(
        _ROWS,
        "a link to her record laid into another file, with her own signature",
        (WORKER, COLLEAGUE),
        "two files lead to one record; what is noted by its reference reaches both",
        When.BEHIND,
        "whoever opens both files",
        "test_links_moved_and_laid.py",
    ),
    Cell(
        _ROWS,
        "a word of hers that seems said already, or is dated ahead, with her own signature",
        (WORKER,),
        "what is said stops whatever goes on over there all the same",
        When.NEVER,
        "keepers, who read the log",
        "test_words_said_already.py",
    ),
    Cell(
        _ROWS,
        "that a row of a file which is shut to her is gone, or is what it was before, with her own signature",
        (COLLEAGUE,),
        "the entry is not under her key: it counts for nothing, and nothing it is about is believed",
        When.BEHIND,
        "whoever opens her file",
        "test_signed_of_a_shut_file.py",
    ),
    Cell(
        _ROWS,
        "records, papers or prints put under something else, with her own signature or without",
        (OFFICER, WORKER, COLLEAGUE),
        "they do not open there, and what is done to all of a record tells that it missed some",
        When.BEHIND,
        OPENS,
        "test_under_another_subject.py",
    ),
    Cell(
        _ROWS,
        "a letter that names her and was taken back, written as if it were not",
        (WORKER,),
        "nothing follows what was taken back: it does not open",
        When.USE,
        "whoever opens her file",
        "test_taken_back_for_good.py",
    ),
    Cell(
        _ROWS,
        "a meeting written over: who comes, under which reference, with which sheet",
        (OFFICER,),
        "her file says that it is hers: it is called off, and a sheet prints only while a meeting ahead names it",
        When.NEVER,
        "keepers, who read the log",
        "test_meetings_rewritten.py",
    ),
    Cell(
        _ROWS,
        "a line to call off a meeting laid for another year before she takes it back",
        (OFFICER,),
        "another is opened that is due today",
        When.NEVER,
        "keepers, who read the log",
        "test_laid_before_she_withdraws.py",
    ),
    Cell(
        _ROWS,
        "that what asks for copies waits, or is one colleague's",
        (OFFICER,),
        "the next session of intake staff asks for them before everybody",
        When.NEVER,
        "keepers, who read the log",
        "test_laid_before_she_withdraws.py",
    ),
    Cell(
        _ROWS,
        "that an office guessed who she is, which another officer wrote down, written over, taken away or damaged",
        (OFFICER,),
        "her worker is told of it by the log",
        When.BEHIND,
        "her worker",
        "test_an_office_guessed_her.py",
    ),
    Cell(
        _ROWS,
        "that she is not safe after a way, which another officer wrote down, written over, taken away or damaged",
        (OFFICER,),
        "her worker and a lead are told of it by the log",
        When.BEHIND,
        "her worker and a lead",
        "test_not_safe_out_of_sight.py",
    ),
    Cell(
        _ROWS,
        "what her worker is to be told by a task, laid into another file",
        (COLLEAGUE,),
        "it is told in hers as well",
        When.NEVER,
        "keepers, who read the log",
        "test_an_office_guessed_her.py",
    ),
    Cell(
        _ROWS,
        "what is due for a woman by an hour damaged, taken out, marked as done, or said to be gone",
        (COLLEAGUE,),
        "it rings by what the log tells under her key",
        When.BEHIND,
        "whoever opens her file",
        "test_checks_out_of_sight.py",
    ),
    Cell(
        _ROWS,
        "a day of another year beside what asks for copies, or beside a print before a backup is brought back",
        (OFFICER,),
        "copies are asked for within days all the same",
        When.NEVER,
        "keepers, who read the log",
        "test_recalled_in_another_year.py",
    ),
    Cell(
        _ROWS,
        "hours of a meeting, so that nothing rings while it is on",
        (OFFICER,),
        "what rings is heard: only hours that intake staff planned keep the house quiet, also where a worker notes "
        "something else later",
        When.NEVER,
        "keepers, who read the log",
        "test_silenced_by_a_meeting.py",
    ),
    Cell(
        _ROWS,
        "a row of another kind laid under the id of one that is over or was taken back, and that one written again",
        (OFFICER, WORKER),
        "what follows what is over does not open, whatever else was read",
        When.USE,
        OPENS,
        "test_two_rows_of_one_id.py",
    ),
    Cell(
        _ROWS,
        "a meeting that names the sheets of one that was called off, which is written over or damaged until a keeper "
        "settles it",
        (OFFICER,),
        "they do not print: which sheets a meeting has is the word of whoever planned it",
        When.USE,
        OPENS,
        "test_sheets_of_a_lost_meeting.py",
    ),
    Cell(
        _ROWS,
        "that a woman meets more women than she agreed to, or a group written beside her meeting",
        (OFFICER,),
        "nobody is planned or moved by it",
        When.USE,
        "whoever plans a meeting",
        "test_more_women_than_agreed.py",
    ),
    Cell(
        _ROWS,
        "another reference written beside a print of hers, about which a worker types something",
        (OFFICER,),
        "the words are judged by the file of the woman whose print it is",
        When.BEHIND,
        OPENS,
        "test_words_about_another_reference.py",
    ),
    Cell(
        _ROWS,
        "figures of a month written, written over or taken away, with her own signature",
        (OFFICER, WORKER, COLLEAGUE),
        "the entry counts for nothing: what is published is a keeper's word",
        When.BEHIND,
        OPENS,
        "test_published_by_others.py",
    ),
    Cell(
        _ROWS,
        "a task with an hour that cannot be compared, or in the wrong file",
        (OFFICER, WORKER, COLLEAGUE),
        "everything else that is due is shown and rings",
        When.NEVER,
        "keepers, who read the log",
        "test_hours_without_a_zone.py",
    ),
    Cell(_WRAPS, "change", BOTH, "what it seals does not open", When.USE, OPENS),
    Cell(_WRAPS, "swap", BOTH, "what they seal does not open", When.USE, OPENS),
    Cell(_WRAPS, "older", BOTH, "what was sealed since does not open", When.USE, OPENS),
    Cell(_WRAPS, "delete", BOTH, "what it seals does not open", When.USE, OPENS),
    Cell(
        _WRAPS,
        "one of her own for a restricted woman",
        BOTH,
        "nothing is sealed under it, and names that nobody proved open nothing",
        When.USE,
        "whom she accepted",
        "test_wraps_changed.py",
    ),
    Cell(
        _WRAPS,
        "a file shut to the others, or opened to a colleague, past the program, with her own signature or without",
        (WORKER, DEMOTED, COLLEAGUE),
        "the key is not wrapped for whom the log says; an entry by somebody who was not let in counts for nothing",
        When.BEHIND,
        OPENS,
        "test_shut_by_hand.py",
    ),
    Cell(_LOG, "change", ALL, "the chain is broken there", When.BEHIND, OPENS),
    Cell(_LOG, "void", ALL, "the entry counts for nothing, and nothing it is about is believed", When.BEHIND, OPENS),
    Cell(_LOG, "renumber", ALL, "the chain is broken there", When.BEHIND, OPENS),
    Cell(_LOG, "cut", ALL, "the end that was remembered is not there", When.SIGN_IN, OPENS),
    Cell(_LOG, "middle", ALL, "the chain is broken there", When.BEHIND, OPENS),
    Cell(_LOG, "resign", ALL, "the chain is broken there", When.BEHIND, OPENS),
    Cell(_LOG, "again", ALL, "the end that was remembered is not there", When.SIGN_IN, OPENS),
    Cell(_LOG, "junk", ALL, "the entry counts for nothing; it never stops what protects her", When.SIGN_IN, OPENS),
    Cell(
        _POINT,
        "change",
        BOTH,
        "a line that is not the keeper's opens nothing",
        When.BEHIND,
        OPENS,
        "test_changed_keys.py",
    ),
    Cell(_POINT, "delete", BOTH, "what it says is proved by nobody", When.BEHIND, OPENS, _CHANGED),
    Cell(_DRAFTS, "change", BOTH, "the draft does not open, or is not there", When.USE, "who wrote it"),
    Cell(_DRAFTS, "delete", BOTH, "what was typed and not saved is gone", When.NEVER, "who wrote it"),
    Cell(
        _DRAFTS,
        "owe",
        BOTH[1:],
        "a row for liaison.db that was laid there by hand brings no paper back",
        When.NEVER,
        OPENS,
    ),
    Cell(
        _DRAFTS,
        "a row or a half-done act laid there, exchanged, or taken out",
        (WORKER, DEMOTED, COLLEAGUE),
        "the log does not say that it is owed, or misses it: nothing goes over and nothing is carried on",
        When.BEHIND,
        "intake workers and keepers",
        "test_owed_by_hand.py",
    ),
    Cell(
        _DRAFTS,
        "a note that says nothing, or what no note says",
        (WORKER, COLLEAGUE),
        "it is passed over and keeps no other from being carried out; a keeper settles it",
        When.BEHIND,
        OPENS,
        "test_notes_of_a_colleague.py",
    ),
    Cell(
        _DRAFTS,
        "the key of what is noted of a file shut to her destroyed",
        (WORKER, COLLEAGUE),
        "what is noted and does not open is named; nothing of hers goes",
        When.BEHIND,
        OPENS,
        "test_key_of_what_is_noted.py",
    ),
    Cell(
        _LOG,
        "the keys of what was said of a woman before her file got another key, with what leads to a record",
        (WORKER, COLLEAGUE),
        "her record is told of under the new key too; a letter that was taken back does not open",
        When.NEVER,
        "whoever works for her",
        "test_keys_of_the_log_destroyed.py",
    ),
    Cell(
        _LOG,
        "the key of a log destroyed, and what was final written as if it were not",
        (OFFICER, WORKER, COLLEAGUE),
        "nothing that may be final is believed, and a watch rings",
        When.BEHIND,
        OPENS,
        "test_keys_of_the_log_destroyed.py",
    ),
    Cell(
        _LOG,
        "the key of a log destroyed, and hours of a watch or a meeting that is off written over, before or after a "
        "keeper settles it or brings a backup back",
        (OFFICER, WORKER, COLLEAGUE),
        "what a worker stated last is told again; of what an officer did, a call is due at once and a meeting is off",
        When.BEHIND,
        OPENS,
        "test_told_before_a_key_was_destroyed.py",
    ),
    Cell(
        _LOG,
        "the key of a log and of a file that was shut to her destroyed before she brings a backup back",
        (WORKER,),
        "the file counts as shut to keepers: its worker alone opens it",
        When.RESTORE,
        _RESTORES,
        "test_shut_to_a_keeper.py",
    ),
    Cell(
        _LOG,
        "that what is due for a woman is done, is seen, is a colleague's, or is carried tonight",
        (COLLEAGUE,),
        "the entry is not under her key: it rings, and nobody carries it",
        When.NEVER,
        "keepers, who read the log",
        "test_signed_of_a_shut_file.py",
    ),
    Cell(
        _LOG,
        "read, of a woman who did not accept her",
        (COLLEAGUE,),
        "who, on which day and about which row; what was done and when exactly does not open",
        When.NEVER,
        "nobody",
        "test_log_of_a_restricted_file.py",
    ),
    Cell(
        _LOG,
        "read in the order in which it was written",
        (OFFICER,),
        "which record may be whose, as far as batches leave it",
        When.NEVER,
        "nobody",
        "test_linking.py",
    ),
    Cell(_ACCOUNTS, "user_account", ALL, "somebody is kept out; nobody gets more", When.NEVER, "who is kept out"),
    Cell(_ACCOUNTS, "roster", ALL, "nobody signs in under an older list or another", When.NEVER, "everybody"),
    Cell(_ACCOUNTS, "grant_", ALL, "a file stays shut; nobody gets more", When.NEVER, "whose grant it was"),
    Cell(_ACCOUNTS, "setting", ALL, "see the table of settings", When.NEVER, "keepers, for signed texts"),
    Cell(
        _ACCOUNTS,
        "the newest signed list of offices, or duty phone, deleted",
        ALL,
        "no letter goes to an office of the list before, or with the phone before",
        When.USE,
        "keepers, and who writes a letter",
        "test_retired_office_put_back.py",
    ),
    Cell(_ACCOUNTS, "throttle", ALL, "a wait after wrong passwords is another", When.NEVER, "nobody"),
    Cell(_ACCOUNTS, "tombstone, its id", ALL, "nothing: it counts for whom it names", When.NEVER, "nobody"),
    Cell(_ACCOUNTS, "tombstone", ALL, "one that the logs state is missing", When.BEHIND, "intake workers and keepers"),
    Cell(_ACCOUNTS, "dek", ALL, "what was told in that log is shown as unreadable", When.NEVER, "who reads the log"),
    Cell(_FILES, "roll back", (NOBODY, *ALL), "the end that was remembered is not there", When.SIGN_IN, OPENS),
    Cell(_FILES, "another in its place", (NOBODY, *ALL), "it does not open", When.SIGN_IN, OPENS),
    Cell(_FILES, "cut off", (NOBODY, *ALL), "it does not open", When.SIGN_IN, OPENS),
    Cell(_FILES, "taken away", (NOBODY, *ALL), "it is not there", When.SIGN_IN, OPENS),
    Cell(_FILES, "a byte", (NOBODY, *ALL), "the page does not open, or held nothing", When.NEVER, OPENS),
    Cell(
        _FILES,
        "-wal taken away",
        (NOBODY, *ALL),
        "what protects her was remembered before the act returned",
        When.SIGN_IN,
        OPENS,
        "test_protection_taken_back.py",
    ),
    Cell(_FILES, "beside", (NOBODY, *ALL), "nothing that protects her is there alone", When.NEVER, "nobody"),
    Cell(
        _FILES,
        "pages damaged, or what is beside a file taken away, for a moment while a worker is signed in",
        (NOBODY, *ALL),
        "what protects her is done at the next press, and nothing prints",
        When.NEVER,
        "whoever protects her hears that it failed",
        "test_torn_for_a_moment.py",
    ),
    Cell(
        _FILES,
        "what this account remembers, with a file put back",
        (NOBODY, *ALL),
        "not protected on this account of the computer; others remember",
        When.SIGN_IN,
        "whoever signs in on another account",
        "test_rollback.py",
    ),
    Cell(
        _FILES,
        "a page, or accounts.db, damaged before a backup is brought back",
        (NOBODY, *ALL),
        "what still reads is carried over, and how much does not is said",
        When.RESTORE,
        _RESTORES,
        "test_restored_over_damage.py",
    ),
    Cell(
        _BACKUPS,
        "an old copy of the files, gone on with and brought back by a keeper",
        ALL,
        "what was said since is carried over, and that it is older than it says is asked about",
        When.RESTORE,
        _RESTORES,
        "test_forged_backups.py",
    ),
    Cell(
        _BACKUPS,
        "the list that demoted her taken out of accounts.db, and a consent or an unfreezing signed as before",
        BOTH,
        "the list is missed where this computer remembers it, and what lets go on is not carried over",
        When.RESTORE,
        _RESTORES,
        "test_what_a_restore_believes.py",
    ),
    Cell(
        _BACKUPS,
        "identity.db and liaison.db put back or taken away before a backup is brought back",
        (NOBODY, *ALL),
        "older than this computer remembers, or missing: that is asked first",
        When.RESTORE,
        _RESTORES,
        "test_what_a_restore_believes.py",
    ),
    Cell(
        _BACKUPS,
        "unsigned words in accounts.db: switched off, a new root",
        ALL,
        "the accounts count as damaged, and keep no keeper out",
        When.RESTORE,
        _RESTORES,
        "test_what_a_restore_believes.py",
    ),
    Cell(
        _BACKUPS,
        "tombstones of a record that goes on, beside them or in accounts.db",
        (OFFICER,),
        "the record is ended, and its copies are asked for",
        When.RESTORE,
        _RESTORES,
        "test_restored_over_damage.py",
    ),
    Cell(
        _BACKUPS,
        "a meeting that was called off, or a paper that was blocked, damaged, taken out or put back before a backup is "
        "brought back in which it goes on",
        (OFFICER, WORKER),
        "the meeting is off and the paper is blocked",
        When.RESTORE,
        _RESTORES,
        "test_damaged_before_a_restore.py",
    ),
    Cell(
        _BACKUPS,
        "the station that is there, or what was unpacked, changed while a keeper reads what would be lost",
        (OFFICER, WORKER),
        "both are looked at again before anything is built: that is asked first",
        When.RESTORE,
        _RESTORES,
        "test_changed_while_a_keeper_reads.py",
    ),
    Cell(
        _PAPERS,
        "kind, reference, sheet, pages, office",
        (WORKER, DEMOTED, COLLEAGUE, OFFICER),
        "not as it was signed: it neither shows nor prints",
        When.USE,
        "whoever opens or prints it",
        "test_relabelled_papers.py",
    ),
    Cell(
        _PAPERS,
        "the drawn page, with its model",
        (WORKER, DEMOTED, COLLEAGUE, OFFICER),
        "it is not what is seen: it does not print",
        When.USE,
        "whoever opens or prints it",
        "test_forged_papers.py",
    ),
    Cell(
        _PAPERS,
        "another paper in its place",
        (WORKER, DEMOTED, COLLEAGUE, OFFICER),
        "not as it was signed",
        When.USE,
        "whoever opens or prints it",
        "test_swapped_papers.py",
    ),
)


def cell_of(on: str, act: str) -> Cell:
    return next(cell for cell in MATRIX if (cell.on, cell.act) == (on, act))


def of_table(file: str, table: str, act: str, at: str = "") -> Cell:
    """The cell that an attack on a table of a file belongs to."""
    if table == "audit":
        return cell_of(_LOG, act)
    if file == "accounts.db" and not table.startswith("checkpoint"):
        mislaid = table == "tombstone" and (act == "swap" or at == "subject_id")
        return cell_of(_ACCOUNTS, "tombstone, its id" if mislaid else table)
    on = {"dek": _WRAPS, "checkpoint": _POINT, "checkpoint_list": _POINT}
    on |= {"draft": _DRAFTS, "page_draft": _DRAFTS, "outbox": _DRAFTS}
    where = on.get(table, _ROWS)
    if where == _POINT:
        return cell_of(where, "delete" if act == "delete" else "change")
    return cell_of(where, act if where != _DRAFTS or act in {"owe", "delete"} else "change")


def of_files(act: str) -> Cell:
    return cell_of(_FILES, act)
