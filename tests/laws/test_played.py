"""Law: what people do through the window can be played, and a played session does by itself what a real one does."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from tests.laws.source import ROOT, Source, files, hold, snippet

SHOWS = "it only shows something, often before a question"
WINDOW = "the window does it behind its pages, for itself"
MORE = "a play could not go on after it, or it needs more than an office"
FILE = "it is about a file that somebody brings or takes along"
NOT_PLAYED = {
    SHOWS: """
        accompaniment.watching: out_now
        accompaniment.way_planning: asked_for
        accompaniment.way_view: ways ways_of
        accounts.accounts: list_accounts strength words
        accounts.own_account: strength words
        accounts.people: to_sign
        audit.audit: actors file_names
        backup.after_restore: read has_read
        backup.backups: state mark last_good media place
        cases.restriction: colleagues keepers access_to who_typed
        cases.search: by_code
        letters.by_reference: drafts_with
        liaison.lookup: known_reference
        consent.consent_view: asking_sheet staff
        consent.legal: limits_read_to_her told_by_law
        consent.merging: parts_of file_by_code
        consent.what_stops: what_stops damaged_file
        peace_teams.member_trouble: goes_to misconduct_years
        peace_teams.peace_members: next_free_code
        damaged: unreadable
        day.alarms: who_can_take
        day.case_view: frozen_files
        day.evening: closes_at
        day.left_of_erased: find
        day.retention: months_kept kept
        day.today: how_many
        forums.forum_view: open_forum open_forum_point
        intake.advice: for_answers pages
        intake.caring: steps
        intake.complaints: contacts_for_her read_back
        intake.feedback: workers
        intake.intake: script open_drafts sharing_sheet care months phones_shown her_consent_lacks
        intake.invitations: waiting
        intake.legal_limits: lawyers_words
        intake.numbers: numbers
        intake.reopening: differences
        intake.returning: ways_of
        intake.safety_planning: state
        intake.turned_screen: script_for_her questions_for_her asked_again_for_her read_back_for_her
        letters.letters: waiting
        letters.like_her: words_like_her
        letters.named: offices of_case
        letters.named_prints: notices
        letters.proposals: quota of_record
        letters.release: next_batch
        liaison.directory: how_many_to_call
        liaison.disclosures: unsettled
        liaison.liaison: list_records
        liaison.rounds: the_round
        meetings.meeting_view: list_meetings
        meetings.planning: unsafe_for who_may_receive who_may_come
        meetings.sheets_to_read: next_sheet
        trainings.trainings: trainings training
        wording.forms: offices blank_form
        wording.recipients: examples
        wording.scripts: scripts
        wording.wording: texts refused check phone
        wording.wording_papers: preview
    """,
    WINDOW: """
        audit.audit: look_through
        cases.search: read_some keep_read
        liaison.told_back: take_to_file
        records.page_drafts: save_page load_page drop_page
    """,
    MORE: """
        backup.drills: drill
        station.clock_day: set_day
        station.founding_steps: state draw_sheets confirm_copy add_administrator add_second_keeper finish
        station.rotation: remove_person change_keys succeed_root
        station.sealing: seal
        station.start_stick: state make void
        station.succession: draw_halves draw_site_sheet take_root
    """,
    FILE: """
        audit.audit: statement save_statement
        wording.logo: read prepare sign
        wording.voices: voices listen add take_away
    """,
}
WINDOW_ONLY = {"nsintake.services.audit.audit.look_through", "nsintake.services.day.alarms.alarms"}
"""What a session does by itself and a play at another place: it verifies the log in an act, and tells what rings after
each act.
"""


def named(sources: Iterable[Source]) -> set[str]:
    """Every function of the core that is named there through a module or by itself, in full."""
    found = set[str]()
    for source in sources:
        bound = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nsintake")
            for alias in node.names
        }
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in bound:
                found.add(f"{bound[node.value.id]}.{node.attr}")
            elif isinstance(node, ast.Name) and node.id in bound:
                found.add(bound[node.id])
    return found


def acts(sources: Iterable[Source]) -> set[str]:
    """Every function with a permission, in full."""
    return {
        f"{source.module}.{node.name}"
        for source in sources
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef) and any(_requires(mark) for mark in node.decorator_list)
    }


def _requires(mark: ast.expr) -> bool:
    return isinstance(mark, ast.Call) and isinstance(mark.func, ast.Name) and mark.func.id == "requires"


def excused() -> set[str]:
    """The list, in full names."""
    found = set[str]()
    for line in "\n".join(NOT_PLAYED.values()).splitlines():
        module, _, names = line.strip().partition(":")
        below = "nsintake" if module.startswith("records.") else "nsintake.services"
        found |= {f"{below}.{module}.{name}" for name in names.split()}
    return found


def unplayed(services: Iterable[Source], ui: Iterable[Source], practice: Iterable[Source]) -> set[str]:
    return (acts(services) & named(ui)) - named(practice)


def _of_the_program() -> set[str]:
    services = files("nsintake/services", "nsintake/records")
    return unplayed(services, files("ui"), files("nsintake/practice"))


def _file(name: str) -> Source:
    return Source(name, (ROOT / name).read_text("utf-8"))


def by_itself(source: Source) -> set[str]:
    return named([source]) & acts(files("nsintake/services", "nsintake/records"))


def test_what_the_window_does_is_an_act_of_the_player_or_has_a_reason() -> None:
    hold(sorted(_of_the_program() - excused()))


def test_no_reason_is_kept_for_what_is_played_or_gone() -> None:
    hold(sorted(excused() - _of_the_program()))


def test_the_law_of_acts_can_fail() -> None:
    service = snippet("@requires(P.X)\ndef do(s): ...\n@requires(P.X)\ndef see(s): ...", "nsintake/services/a/b.py")
    ui = snippet("from nsintake.services.a import b as c\nact(lambda: c.do(1))", "ui/pages/x.py")
    by_name = snippet("from nsintake.services.a.b import see\nsee(1)", "ui/pages/y.py")
    played = snippet("from nsintake.services.a import b\nb.do(1)", "nsintake/practice/x.py")
    assert unplayed([service], [ui], []) == {"nsintake.services.a.b.do"}
    assert unplayed([service], [by_name], [played]) == {"nsintake.services.a.b.see"}
    assert not unplayed([service], [ui], [played])


def test_a_played_session_does_by_itself_what_a_real_one_does() -> None:
    real, played = by_itself(_file("ui/session_work.py")), named([_file("nsintake/practice/play.py")])
    assert "nsintake.services.liaison.shredding.shred_due" in real, "the rounds are read"
    hold(sorted(real - played - WINDOW_ONLY))
