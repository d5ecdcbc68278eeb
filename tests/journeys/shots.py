"""``./dev shots --out DIR``: a picture of every page in every language, as DIR/LANG/PAGE.png.

The office in them is a practice office in the middle of its work, everything the real window around the real
services. ``pseudo`` is English with every word doubled.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from nsintake.domain.intake import Step
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.errors import EnvironmentFault
from nsintake.services.letters import letters
from tests.journeys import pseudo
from tests.journeys.full_office import FullOffice, make
from tests.journeys.pictured import pictures_of
from tests.journeys.shots_alarms import what_rings
from tests.journeys.shots_case import case_pages
from tests.journeys.shots_consent import consent_pages, law_pages
from tests.journeys.shots_directory import numbers_pages
from tests.journeys.shots_figures import figure_pages
from tests.journeys.shots_files import file_pages, keeping
from tests.journeys.shots_finding import finding
from tests.journeys.shots_forms import form_pages
from tests.journeys.shots_meeting import presence, rooms
from tests.journeys.shots_papers import (
    copies_and_printers,
    from_offices,
    named_pages,
    new_papers,
    proposed_words,
    round_pages,
)
from tests.journeys.shots_recovery import backing_up, recovery_pages, restoring, stick_at_start, stick_pages
from tests.journeys.shots_session import session_ways
from tests.journeys.shots_teams import team_pages
from tests.journeys.shots_ways import ways
from tests.journeys.shots_wording import wording_pages
from tests.journeys.stage import Play, Stage, pump

PSEUDO = "pseudo"
LANGUAGES = (*(lang.value for lang in Lang), PSEUDO)
SIZE = (1180, 800)


class Photographer:
    """One window, one language at a time."""

    def __init__(self, app: QApplication, work: Path, office: FullOffice, out: Path, *, size: tuple[int, int]) -> None:
        from ui.collector import Collector  # noqa: PLC0415
        from ui.flow import Flow  # noqa: PLC0415
        from ui.launcher_link import LauncherLink  # noqa: PLC0415

        self.app, self.office, self.out = app, office, out
        self.folder = out
        self.work = work
        self.only: frozenset[str] = frozenset()
        self.flow = Flow(app, work / "private", LauncherLink.open(), data=office.folder)
        self.collector = Collector(self.flow)
        self.flow.window.resize(*size)
        self.flow.window.show()
        self.station = office.station()
        self.stage = Stage(app, self.flow, Play(str(office.folder), "", "", str(out)))

    # --- one picture

    def shot(self, name: str) -> None:
        """Keep what is on the screen under a name."""
        if self.only and name not in self.only:
            return
        self.settle()
        before, now = None, self.stage.picture().toImage()
        for _ in range(6):  # a fresh page finds its place over a few turns of the event loop
            if now == before:
                break
            pump(0.03)
            before, now = now, self.stage.picture().toImage()
        now.save(str(self.folder / f"{name}.png"))

    def settle(self) -> None:
        """Wait until the page has what it asked for."""
        from ui import background  # noqa: PLC0415

        self.stage.until(lambda: not background.busy(), "work to end")
        pump(0.02)

    def go(self, key: str, **arguments: object) -> Any:
        """The page, in front and filled."""
        main = self.flow.main
        if main is None:
            raise RuntimeError("nobody is signed in")
        main.go(key, **arguments)
        self.settle()
        return main.page()

    def press(self, name: str) -> None:
        """Press a part by its name."""
        self.stage.press(name)

    # --- coming and going

    def enter(self, login: str) -> None:
        """Sign somebody in, whoever was here before out."""
        from nsintake.services.signing_in.sign_in import sign_in  # noqa: PLC0415

        self.leave()
        self.flow.enter(sign_in(self.station, login, self.office.passwords[login]))
        self.flow.alarms.stop()  # what rings has pictures of its own
        self.settle()

    def leave(self) -> None:
        """Sign out; drafts of pages are left behind on purpose, so that every language starts alike."""
        signed_in, self.flow.signed_in = self.flow.signed_in, None
        if signed_in is None:
            return
        self.close_dialogs()
        self.settle()
        self.flow.window.show_content(QWidget())
        self.flow.main = None
        pump(0.02)
        signed_in.close()

    def close_dialogs(self) -> None:
        """Every window but the one."""
        for top in self.stage.windows():
            if top is not self.flow.window:
                top.close()
        pump(0.02)

    # --- the tour

    def tour(self, language: str) -> None:
        """Every page in one language."""
        from ui import i18n  # noqa: PLC0415

        self.folder = self.out / language
        self.folder.mkdir(parents=True, exist_ok=True)
        doubled = None
        if language == PSEUDO:
            doubled = pseudo.set_pseudo(self.app)
        else:
            i18n.set_language(self.app, Lang(language))
        try:
            for part in TOUR:
                part(self)
            self.leave()
        finally:
            if doubled is not None:
                pseudo.unset(self.app, doubled)


def _front(camera: Photographer) -> None:
    flow = camera.flow
    flow._show_welcome()
    camera.shot("welcome")
    page = flow.show_sign_in(camera.station, practice=True)
    camera.shot("sign_in")
    page._ask_seal()
    camera.shot("sign_in_seal")
    camera.close_dialogs()
    flow._show_sheet(camera.station, "keyring_missing")
    camera.shot("site_sheet")
    stick_at_start(camera)
    flow._show_trouble(EnvironmentFault("folder_readonly", folder="/srv/intake"))
    camera.shot("trouble")


def _founding(camera: Photographer) -> None:
    """A real station is founded as far as its second sheet; the last steps are shown with nothing behind them."""
    from nsintake.crypto.kdf import FLOOR  # noqa: PLC0415
    from nsintake.services.station.founding_steps import FoundingState  # noqa: PLC0415
    from ui.pages.founding.page import ADMINISTRATOR, DONE, SECOND, FoundingPage  # noqa: PLC0415
    from ui.pages.unfinished import NotYetPage, UnfinishedPage  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="founding-", dir=camera.work)) / "station"
    page = FoundingPage(folder, settings={"params": FLOOR})
    opened: list[Any] = []
    page.begun.connect(opened.append)
    camera.flow.window.show_content(page)
    camera.shot("founding_office")
    camera.stage.write("office", "Bell Street Office")
    camera.press("founding_next")
    for name, typed in (("display_name", "Samira Haddad"), ("login", "samira"), ("password", "violet tram under")):
        camera.stage.write(name, typed)
    camera.stage.write("password_again", "violet tram")
    camera.press("suggest_words")
    pump(0.3)
    camera.press("founding_next")
    camera.shot("founding_lead")
    camera.stage.write("password_again", "violet tram under")
    camera.press("founding_next")
    camera.stage.part("founding_sheet_S")
    camera.shot("founding_sheet")
    for _ in range(3):
        camera.press("founding_next")
    camera.shot("founding_group")
    for _ in range(8):
        camera.press("founding_next")
    camera.stage.write("sheet_group_1", "12345")
    camera.shot("founding_typo")
    page._state = FoundingState("Bell Street Office", {"S": 2, "A": 2, "B": 2}, "Rebin Sharif", "", remembers=False)
    for at, name in ((ADMINISTRATOR, "administrator"), (SECOND, "second"), (DONE, "done")):
        page.go(at)
        camera.shot(f"founding_{name}")
    camera.flow.window.show_content(QWidget())
    for signed_in in opened:
        signed_in.close()
        signed_in.station.close()
    anew = UnfinishedPage(lambda: None)
    camera.flow.window.show_content(anew)
    camera.shot("unfinished")
    anew._ask()
    camera.shot("unfinished_asked")
    camera.flow.window.show_content(NotYetPage())
    camera.shot("not_yet")


def _administrator(camera: Photographer) -> None:
    camera.enter("administrator")
    camera.shot("cover_code")
    camera.close_dialogs()
    camera.go("today")
    camera.shot("today_empty")
    camera.go("accounts")
    camera.shot("accounts")
    camera.press("accounts.new")
    camera.shot("accounts_new")
    camera.press("accounts.make")
    camera.shot("accounts_faults")
    page = camera.go("accounts")
    page._open(camera.office.shell)
    camera.shot("accounts_approve")
    page = camera.go("accounts")
    page._open(_uid(camera, "intake"))
    camera.shot("accounts_in_use")
    camera.press("accounts.reset")
    camera.shot("accounts_reset")
    camera.close_dialogs()
    camera.go("my_account")
    camera.press("suggest_words")
    camera.settle()
    camera.shot("my_account")
    camera.press("my_account.change")
    camera.shot("my_account_faults")
    camera.go("audit")
    camera.shot("audit_accounts")
    backing_up(camera)


def _uid(camera: Photographer, login: str) -> str:
    """Somebody's id."""
    signed_in = camera.flow.signed_in
    found = signed_in.accounts.by_login(login) if signed_in is not None else None
    return found.uid if found is not None else ""


def _intake(camera: Photographer) -> None:
    camera.enter("intake")
    camera.close_dialogs()
    camera.go("today")
    camera.shot("today")
    what_rings(camera)
    camera.go("cases")
    camera.shot("cases")
    finding(camera)
    camera.go("intake")
    camera.shot("intake_start")
    page = camera.go("intake", draft_id=camera.office.draft)
    for step in Step:
        if step is Step.INVITATION:  # only where somebody else tells; see way_invitation
            continue
        page.go_to(step)
        camera.shot(f"intake_{step.value}")
    page.go_to(Step.INCIDENT)
    camera.settle()
    camera.press("intake.stop")
    camera.shot("stop")
    camera.close_dialogs()


def _case(camera: Photographer) -> None:
    office = camera.office
    camera.go("case", case_id=office.case)
    camera.shot("case")
    camera.press("case.letter")
    camera.shot("choose_office")
    camera.close_dialogs()
    camera.press("case.withdraw.cp-qayyarah")
    camera.shot("withdraw")
    camera.close_dialogs()
    camera.go("letter", draft_id=office.stopped)
    camera.shot("letter_stopped")
    camera.go("letter", draft_id=office.heard)
    _ask_keeper(camera)
    camera.go("letter", draft_id=office.heard)
    camera.shot("letter_asked")
    page = camera.go("letter", draft_id=office.ready)
    camera.shot("letter_ready")
    _other_papers(camera, page)
    camera.go("plan_meeting", case_id=office.case)
    camera.shot("plan_meeting")
    camera.press("plan_meeting.save")
    camera.shot("plan_meeting_faults")
    camera.go("meetings")
    camera.shot("meetings")
    camera.go("meeting", meeting_id=office.meeting)
    camera.shot("meeting")
    presence(camera)
    rooms(camera)
    ways(camera)
    numbers_pages(camera)
    for pictures in pictures_of("intake"):
        pictures(camera)
    main = camera.flow.main
    if main is None:
        return
    camera.go("case", case_id=office.case)
    main.open_help()
    camera.shot("help")
    camera.close_dialogs()
    main.open_palette()
    camera.shot("palette")
    camera.close_dialogs()
    _cover(camera)


def _ask_keeper(camera: Photographer) -> None:
    """Ask the keeper by name to read what was read to her."""
    main = camera.flow.main
    if main is not None:
        letters.ask_reader(main.signed_in, bytes.fromhex(camera.office.heard), _uid(camera, "keeper"))


def _other_papers(camera: Photographer, page: Any) -> None:
    """The same draft as a speaking note, what a slip says to a paragraph, and back."""
    page._choose_kind(LetterKind.SPEAKING_NOTE)
    camera.settle()
    camera.shot("letter_note")
    page._choose_kind(LetterKind.REPLY_SLIP)
    camera.settle()
    camera.shot("letter_slip")
    camera.close_dialogs()
    page._choose_kind(LetterKind.REFERRAL)
    camera.settle()


def _cover(camera: Photographer) -> None:
    from ui.cover import CoverCode  # noqa: PLC0415

    main = camera.flow.main
    if main is None:
        return
    main.set_cover_code(CoverCode("482913"))
    main.cover_now()
    camera.shot("cover")
    camera.stage.write("cover_code", "482913")
    camera.stage.until(lambda: not main.cover.is_up, "the cover to lift")


def _keeper(camera: Photographer) -> None:
    camera.enter("keeper")
    camera.close_dialogs()
    camera.go("today")
    camera.shot("today_keeper")
    camera.go("review")
    camera.shot("review_list")
    camera.go("review", draft_id=camera.office.heard)
    camera.shot("review")
    page = camera.go("people")
    camera.shot("people")
    page._open(_uid(camera, "intake"))
    camera.shot("people_person")
    camera.press("people.remove")
    camera.shot("people_remove")
    camera.close_dialogs()
    camera.go("change_keys")
    camera.shot("change_keys")
    stick_pages(camera)
    page = camera.go("new_root")
    camera.shot("new_root")
    page.form.fields["own_password"].set_raw("not asked for yet")
    camera.press("new_root.begin")
    page.step.next_group()
    camera.shot("new_root_sheet")
    page = camera.go("audit")
    camera.press("audit.verify")
    camera.stage.until(lambda: page._result.property("tone") in {"good", "urgent"}, "the verification to end")
    camera.shot("audit")
    camera.press("audit.statement")
    camera.settle()
    camera.shot("audit_statement")
    camera.close_dialogs()
    figure_pages(camera)
    restoring(camera)
    _held(camera)


def _held(camera: Photographer) -> None:
    """A file that does not hold, as a keeper sees it; and a clock that is wrong."""
    from nsintake.records.signed_in import ClockGap  # noqa: PLC0415
    from nsintake.store.anchors import IntegrityFinding  # noqa: PLC0415

    main, signed_in = camera.flow.main, camera.flow.signed_in
    if main is None or signed_in is None:
        return
    signed_in.integrity.anchors.keep_found(
        [IntegrityFinding("identity.db", "rolled_back", 0, 58), IntegrityFinding("liaison.db", "stray", 0, 3)]
    )
    main.show_unsound()
    camera.go("audit")
    camera.shot("audit_held")
    camera.press("audit.settle.identity.db")
    camera.shot("audit_settle")
    camera.close_dialogs()
    camera.go("settings")
    for name in ("identity.db", "liaison.db"):
        signed_in.integrity.anchors.forget_found(name)
    main.show_unsound()
    camera.shot("settings")
    camera.press("settings.seal")
    camera.shot("settings_seal")
    camera.close_dialogs()
    signed_in.clock_gap = ClockGap(date(2025, 3, 4), signed_in.today())
    main._pages.pop("today").deleteLater()
    camera.go("today")
    camera.shot("today_clock")
    wording_pages(camera)


def _liaison(camera: Photographer) -> None:
    office = camera.office
    camera.enter("liaison")
    camera.close_dialogs()
    new_papers(camera)
    camera.go("records")
    camera.shot("records")
    page = camera.go("record", record_id=office.record)
    camera.shot("record")
    letter = next(letter for letter in page.answer.view.letters if letter.printable)
    camera.press(f"record.letter.{letter.lang.value}.{letter.kind.value}")
    camera.settle()
    camera.shot("record_paper")
    copies_and_printers(camera)
    camera.go("record", record_id=office.withdrawn)
    camera.shot("record_withdrawn")
    camera.go("count_pages", disclosure_id=office.unsettled)
    camera.shot("count_pages")
    camera.press("count_pages.save")
    camera.shot("count_pages_faults")
    camera.go("meeting", meeting_id=office.meeting)
    camera.shot("meeting_liaison")
    for pictures in pictures_of("liaison"):
        pictures(camera)


TOUR: tuple[Callable[[Photographer], None], ...] = (
    _front,
    _founding,
    _administrator,
    _intake,
    _case,
    consent_pages,
    team_pages,
    session_ways,
    form_pages,
    file_pages,
    case_pages,
    _keeper,
    law_pages,
    keeping,
    _liaison,
    round_pages,
    from_offices,
    proposed_words,
    named_pages,
    recovery_pages,
)


def take(
    out: Path, languages: Iterable[str], *, size: tuple[int, int] = SIZE, only: frozenset[str] = frozenset()
) -> None:
    """Take every picture."""
    work = Path(tempfile.mkdtemp(prefix="nsintake-shots-"))
    os.environ |= {"NSINTAKE_CONFIG": str(work / "config"), "NSINTAKE_STATE": str(work / "state")}
    try:
        from ui import app as program  # noqa: PLC0415

        office = make(work / "station")
        app = program.make_application(work / "private")
        camera = Photographer(app, work, office, out, size=size)
        camera.only = only
        for language in languages:
            began = time.monotonic()
            camera.tour(language)
            sys.stderr.write(f"  {language:7} {time.monotonic() - began:5.1f} s\n")
        camera.flow.finish()
        camera.station.close()
    finally:
        shutil.rmtree(work, ignore_errors=True)


def main(arguments: list[str] | None = None) -> int:
    """Take pictures and say where they are."""
    parser = argparse.ArgumentParser(prog="dev shots", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--lang", action="append", choices=LANGUAGES, help="only this language; may be given again")
    parser.add_argument("--only", default="", help="only these pages, with commas between")
    parser.add_argument("--size", default="x".join(map(str, SIZE)), help="of the window, for example 1000x680")
    chosen = parser.parse_args(arguments)
    wide, _, high = chosen.size.partition("x")
    out = chosen.out.absolute()
    only = frozenset(filter(None, chosen.only.split(",")))
    take(out, chosen.lang or LANGUAGES, size=(int(wide), int(high)), only=only)
    sys.stdout.write(f"Every page in every language: {out}\n")
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
