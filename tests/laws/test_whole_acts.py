"""Law of whole acts: every act of a service is run where its durable steps are counted, and the count can fail.

That an act with several steps is cut off by a kill test is enforced by ``tests/services/whole_acts.py`` in every test
that runs one.
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from tests import steps
from tests.faults.cut_elsewhere import ELSEWHERE
from tests.laws.source import files
from tests.services.ladder import Office
from tests.services.ladder import office as _office
from tests.services.whole_acts import CUT_OFF, never_cut_off

office = _office
TESTS = Path(__file__).parents[1]
COUNTED = ("services", "attacks")
"""The folders whose tests count."""
WRITES = ("begin(", "commit(", "atomic_write", "unlink", "finish(", "put(")
ONLY_READ = {
    "accounts.strength",
    "accounts.words",
    "backups.any_media",
    "backups.mark",
    "turned_screen.asked_again_for_her",
    "turned_screen.consent_for_her",
    "turned_screen.questions_for_her",
    "turned_screen.read_back_for_her",
    "turned_screen.script_for_her",
    "forms.offices",
    "intake.care",
    "intake.months",
    "intake.her_consent_lacks",
    "merging.file_by_code",
    "named.offices",
    "scripts.scripts",
    "sheets.group_fits",
    "start_stick.plugged_in",
    "start_stick.still_in",
    "succession.draw_site_sheet",
    "wording.phone",
}
"""What windows ask and no test of services; it says itself that it writes nothing."""

ONE_COMMIT = {"giving_back.give_back"}
"""What only tests of windows run; it says itself that it commits once."""


def _words() -> str:
    return "\n".join(path.read_text("utf-8") for name in COUNTED for path in sorted((TESTS / name).rglob("*.py")))


def _is_called(name: str, words: str) -> bool:
    """Whether a test names it, or another service calls it, whose tests do."""
    file, act = name.split(".")
    by_a_service = rf"(?<!def )\b{act}\("
    imported = rf"from nsintake\.(records|services)\.[\w.]*\b{file} import [^\n]*(\n[^)]*)?\b{act}\b"
    services = "\n".join(source.text for source in files("nsintake/records", "nsintake/services"))
    return any(re.search(*sought) for sought in ((rf"\.{act}\(", words), (imported, words), (by_a_service, services)))


def test_every_act_is_run_where_its_steps_are_counted() -> None:
    words, every = _words(), steps.acts()
    assert len(every) > 200
    missing = {name for name in every if not _is_called(name, words)}
    assert missing - ONLY_READ - ONE_COMMIT == set(), "call it in a test of services"
    writes = [name for name in ONLY_READ if any(write in inspect.getsource(every[name]) for write in WRITES)]
    assert writes == []
    assert {inspect.getsource(every[name]).count(".commit()") for name in ONE_COMMIT} == {1}


def test_what_is_said_to_be_cut_off_is_there() -> None:
    assert steps.acts().keys() >= CUT_OFF
    for name, file in ELSEWHERE.items():
        act = name.split(".")[1]
        assert re.search(rf"\b{act}\b", (TESTS / file).read_text("utf-8")), f"{file} does not cut off {name}"


def test_an_act_with_two_steps_that_nobody_cuts_off_is_named(office: Office) -> None:
    @requires(Permission.SEE_TODAY)
    def two_steps(signed_in: SignedIn) -> None:
        signed_in.note_view(signed_in.identity, "view", bytes(16))
        signed_in.note_view(signed_in.liaison, "view", bytes(16))

    @requires(Permission.SEE_TODAY)
    def one_step(signed_in: SignedIn, colleague: SignedIn) -> None:
        signed_in.note_view(signed_in.identity, "view", bytes(16))
        two_steps(colleague)  # what somebody else writes meanwhile

    watched = steps.watch()
    signed_in, colleague = office.sign_in("intake"), office.sign_in("keeper")
    for name, act in (("here.two_steps", two_steps), ("here.one_step", one_step)):
        steps.count(watched, name, act)
    before = dict(watched.most)
    one_step(signed_in, colleague)
    assert never_cut_off(watched, before) == ["here.two_steps takes 2 durable steps"]
    assert watched.most["here.one_step"] == 1
