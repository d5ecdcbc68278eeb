"""Which pages there are, who may open them, and where they are in the sidebar.

One entry a page, which alone says its key, title, icon, permissions and help; its class is imported when it is first
opened and learns all of that from here. A page that someone may not open does not exist for
them: not in the sidebar, not in the palette, not by ``go``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from nsintake.by_name import module_named
from nsintake.domain.roles import Permission
from ui.i18n import T

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page. ``title`` is called in the language of the moment; ``where`` is ``module:Class``.

    ``permissions``: any one of them suffices; none means everyone who is signed in. ``in_palette``: Ctrl+K leads there,
    as to every page of the sidebar. ``count`` says (in a worker) how much waits there. ``heading`` is what the page
    says above itself where that is not its title, ``help`` the help file it shares with another page.
    """

    key: str
    title: Callable[[], str]
    icon: str
    where: str
    permissions: frozenset[Permission] = frozenset()
    in_sidebar: bool = True
    count: Callable[[SignedIn], int] | None = None
    heading: Callable[[], str] | None = None
    help: str = ""
    in_palette: bool = False

    def open_to(self, signed_in: SignedIn) -> bool:
        """Whether whoever is signed in may open it."""
        return not self.permissions or any(signed_in.may(permission) for permission in self.permissions)

    def page_class(self) -> type:
        """Import the class."""
        module, _, name = self.where.partition(":")
        return cast("type", getattr(module_named(module), name))


def _waiting(signed_in: SignedIn) -> int:
    from nsintake.services.letters.letters import waiting  # noqa: PLC0415

    return len(waiting(signed_in))


def _due(signed_in: SignedIn) -> int:
    from nsintake.services.day.today import how_many  # noqa: PLC0415

    return how_many(signed_in)


def _to_sign(signed_in: SignedIn) -> int:
    from nsintake.services.accounts.people import to_sign  # noqa: PLC0415

    return to_sign(signed_in)


def _page(
    key: str,
    title: Callable[[], str],
    icon: str,
    where: str,
    *permissions: Permission,
    guide: str = "",
    in_palette: bool = False,
) -> PageEntry:
    """A page one gets to from another page."""
    needs, module = frozenset(permissions), f"ui.pages.{where}"
    return PageEntry(key, title, icon, module, needs, in_sidebar=False, help=guide, in_palette=in_palette)


def _place(
    key: str,
    title: Callable[[], str],
    icon: str,
    where: str,
    *permissions: Permission,
    count: Callable[[SignedIn], int] | None = None,
    heading: Callable[[], str] | None = None,
) -> PageEntry:
    """A page in the sidebar."""
    return PageEntry(key, title, icon, f"ui.pages.{where}", frozenset(permissions), count=count, heading=heading)


_P = Permission

ENTRIES: tuple[PageEntry, ...] = (
    _place("today", lambda: T("Today"), "today", "today:TodayPage", count=_due),
    _place("cases", lambda: T("Cases"), "cases", "cases:CasesPage", _P.VIEW_CASES),
    _place(
        "intake",
        lambda: T("New intake"),
        "intake",
        "intake:IntakePage",
        _P.RUN_INTAKE,
        heading=lambda: T("Intake session"),
    ),
    _place("forms", lambda: T("Forms and scripts"), "document", "forms:FormsPage", _P.RUN_INTAKE),
    _place("complaints", lambda: T("Complaints"), "send", "complaints:ComplaintsPage", _P.RUN_INTAKE),
    _place(
        "review",
        lambda: T("To read and sign"),
        "letter",
        "review:ReviewPage",
        _P.SIGN_RELEASE,
        count=_waiting,
        heading=lambda: T("Read and sign"),
    ),
    _place("records", lambda: T("Records"), "record", "records:RecordsPage", _P.VIEW_RECORDS),
    _place("meetings", lambda: T("Meetings"), "meeting", "meetings:MeetingsPage", _P.VIEW_RECORDS),
    _place("directory", lambda: T("Directory"), "directory", "directory:DirectoryPage", _P.READ_DIRECTORY),
    _place(
        "accompaniments",
        lambda: T("Going with her"),
        "forward",
        "accompaniments:AccompanimentsPage",
        _P.KEEP_WATCH,
    ),
    _place("forums", lambda: T("Forums"), "speak", "forums:ForumsPage", _P.KEEP_FORUMS),
    _place("trainings", lambda: T("Trainings"), "calendar", "training:TrainingsPage", _P.KEEP_TRAININGS),
    _place("peace_teams", lambda: T("Peace teams"), "person", "peace_teams:PeaceTeamsPage", _P.KEEP_TEAMS),
    _place("figures", lambda: T("Figures"), "chart", "figures:FiguresPage", _P.READ_FIGURES),
    _place("accounts", lambda: T("Accounts"), "accounts", "accounts:AccountsPage", _P.MANAGE_ACCOUNTS),
    _place("people", lambda: T("People and keys"), "key", "people:PeoplePage", _P.APPROVE_ACCOUNTS, count=_to_sign),
    _place("wording", lambda: T("Our words"), "document", "wording:WordingPage", _P.EDIT_CONTENT),
    _place("backup", lambda: T("Backup"), "backup", "backup:BackupPage", _P.BACK_UP),
    _place("audit", lambda: T("Log"), "shield", "audit:AuditPage", _P.READ_ACCOUNT_AUDIT),
    _place("my_account", lambda: T("My account"), "person", "my_account:MyAccountPage", _P.CHANGE_OWN_PASSWORD),
    _page(
        "team_member", lambda: T("Member"), "person", "peace_teams:TeamMemberPage", _P.KEEP_TEAMS, guide="peace_teams"
    ),
    _page(
        "team_mentoring",
        lambda: T("Session with members"),
        "speak",
        "peace_teams:MentoringPage",
        _P.KEEP_TEAMS,
        guide="peace_teams",
    ),
    _page(
        "hand_overs",
        lambda: T("Hand-overs"),
        "forward",
        "peace_teams:HandOversPage",
        _P.TAKE_HAND_OVER,
        guide="peace_teams",
        in_palette=True,
    ),
    _page(
        "feedback",
        lambda: T("How she was received"),
        "speak",
        "feedback:FeedbackPage",
        _P.RUN_INTAKE,
        in_palette=True,
    ),
    _page("give_figures", lambda: T("Give figures out"), "send", "give_figures:GiveFiguresPage", _P.PUBLISH_FIGURES),
    _page("settings", lambda: T("Settings"), "clock", "settings:SettingsPage"),
    _page("erasure", lambda: T("Keeping and erasing"), "clock", "erasure:ErasurePage", _P.ERASE_FILE, in_palette=True),
    _page("restore", lambda: T("Restore from a backup"), "backup", "restore:RestorePage", _P.RESTORE, in_palette=True),
    _page("confirm", lambda: T("Confirm after a restore"), "check", "confirm:ConfirmPage", _P.RECORD_CONSENT),
    _page("named", lambda: T("She wants to be named"), "person", "named:NamedPage", _P.NAME_HER),
    _page("proposals", lambda: T("Proposed words"), "letter", "proposals:ProposalsPage", _P.PROPOSE_RELEASE),
    _page(
        "invitations", lambda: T("Invitations"), "person", "invitations:InvitationsPage", _P.RUN_INTAKE, in_palette=True
    ),
    _page("change_keys", lambda: T("Change keys"), "key", "people.change_keys:ChangeKeysPage", _P.CHANGE_KEYS),
    _page(
        "start_stick", lambda: T("Start stick"), "key", "start_stick:StartStickPage", _P.CHANGE_KEYS, in_palette=True
    ),
    _page("new_root", lambda: T("New root key"), "key", "people.new_root:NewRootPage", _P.CHANGE_KEYS),
    _page("case", lambda: T("Case"), "cases", "case:CasePage", _P.VIEW_CASES),
    _page(
        "coming_back",
        lambda: T("She came back"),
        "search",
        "coming_back:ComingBackPage",
        _P.VIEW_CASES,
        in_palette=True,
    ),
    _page("consent", lambda: T("Her consent"), "shield", "consent:ConsentPage", _P.VIEW_CASES),
    _page("ask_consent", lambda: T("Ask her again"), "speak", "consent:AskConsentPage", _P.RECORD_CONSENT),
    _page("safety_plan", lambda: T("Safety plan"), "shield", "safety_plan:SafetyPlanPage", _P.REVEAL_IDENTITY),
    _page("advice", lambda: T("Advice for her"), "speak", "advice:AdvicePage", _P.RUN_INTAKE),
    _page("numbers", lambda: T("Numbers for her"), "phone", "numbers:NumbersPage", _P.RUN_INTAKE, guide="directory"),
    _page(
        "numbers_alone",
        lambda: T("Numbers without a file"),
        "phone",
        "numbers_alone:NumbersAlonePage",
        _P.RUN_INTAKE,
        guide="directory",
        in_palette=True,
    ),
    _page("letter", lambda: T("Letter"), "letter", "letter:LetterPage", _P.PROPOSE_RELEASE),
    _page("plan_meeting", lambda: T("Plan a meeting"), "meeting", "plan_meeting:PlanMeetingPage", _P.PLAN_MEETING),
    _page(
        "week",
        lambda: T("Rooms of the week"),
        "calendar",
        "meeting_week:MeetingWeekPage",
        _P.VIEW_RECORDS,
        in_palette=True,
    ),
    _page("plan_way", lambda: T("Go with her"), "forward", "plan_way:PlanWayPage", _P.PLAN_MEETING),
    _page("training", lambda: T("Event"), "calendar", "training:TrainingPage", _P.KEEP_TRAININGS, guide="trainings"),
    _page(
        "training_door",
        lambda: T("Count at the door"),
        "calendar",
        "training:TrainingDoorPage",
        _P.KEEP_TRAININGS,
        guide="training_door",
    ),
    _page(
        "training_counts",
        lambda: T("How many came", "men and women"),
        "calendar",
        "training:TrainingCountsPage",
        _P.KEEP_TRAININGS,
        guide="training_door",
    ),
    _page("accompaniment", lambda: T("Way"), "forward", "accompaniment:AccompanimentPage", _P.KEEP_WATCH),
    _page("meeting", lambda: T("Meeting"), "meeting", "meeting:MeetingPage", _P.VIEW_RECORDS),
    _page("record", lambda: T("Record"), "record", "record:RecordPage", _P.VIEW_RECORDS),
    _page("wording_text", lambda: T("Our words"), "document", "wording:TextPage", _P.EDIT_CONTENT),
    _page("offices", lambda: T("Offices"), "directory", "wording:OfficesPage", _P.EDIT_CONTENT, in_palette=True),
    _page("plan_forum", lambda: T("Plan a forum"), "speak", "forums:PlanForumPage", _P.KEEP_FORUMS),
    _page("forum", lambda: T("Forum"), "speak", "forums:ForumPage", _P.KEEP_FORUMS),
    _page("forum_point", lambda: T("Agreed point"), "task", "forums:ForumPointPage", _P.KEEP_FORUMS),
    _page("entry", lambda: T("Entry"), "directory", "directory:EntryPage", _P.READ_DIRECTORY),
    _page("calls", lambda: T("Round of calls"), "phone", "directory:CallsPage", _P.KEEP_DIRECTORY, in_palette=True),
    _page(
        "read_in",
        lambda: T("Read in a list"),
        "directory",
        "directory:ReadInPage",
        _P.KEEP_DIRECTORY,
    ),
    _page(
        "rounds",
        lambda: T("Papers that go out"),
        "letter",
        "rounds:RoundsPage",
        _P.RECORD_DISCLOSURE,
        in_palette=True,
    ),
    _page(
        "complaint_contacts",
        lambda: T("Contacts for complaints"),
        "directory",
        "wording.complaint_contacts:ComplaintContactsPage",
        _P.EDIT_CONTENT,
        in_palette=True,
    ),
    _page(
        "count_pages",
        lambda: T("Did all pages come out?"),
        "printer",
        "count_pages:CountPagesPage",
        _P.RECORD_DISCLOSURE,
    ),
)
"""In the order of the sidebar."""

BY_CLASS: Final = {entry.where.partition(":")[2]: entry for entry in ENTRIES}
"""What a page's class learns about itself."""

ARGUMENT: Final = {
    "record": "record_id",
    "meeting": "meeting_id",
    "accompaniment": "accompaniment_id",
    "case": "case_id",
    "confirm": "task_id",
    "review": "draft_id",
    "letter": "draft_id",
    "forum": "forum_id",
    "forum_point": "point_id",
    "training": "training_id",
    "entry": "entry_id",
    "invitations": "target",
    "team_mentoring": "session_id",
    "team_member": "member_id",
    "proposals": "target",
    "named": "named_id",
    "complaint_contacts": "target",
}
"""What the page of a task or an alarm calls that which it is shown with."""
