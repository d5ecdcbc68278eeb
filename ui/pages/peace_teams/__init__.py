"""Community peace teams: the register, one member, a session with members, hand-overs."""

from ui.pages.peace_teams.hand_overs import HandOversPage
from ui.pages.peace_teams.member import TeamMemberPage
from ui.pages.peace_teams.mentoring import MentoringPage
from ui.pages.peace_teams.register import PeaceTeamsPage

__all__ = ["HandOversPage", "MentoringPage", "PeaceTeamsPage", "TeamMemberPage"]
