"""Under which ids what is about nobody is kept: no woman's file, record or meeting has one of them."""

from __future__ import annotations

from nsintake.domain.directory import DIRECTORY
from nsintake.domain.figures import FIGURES
from nsintake.domain.forum import FORUMS
from nsintake.domain.kept_index import INDEX
from nsintake.domain.peace_team import TEAMS
from nsintake.domain.training import TRAININGS

OF_NOBODY = frozenset({DIRECTORY, FIGURES, FORUMS, INDEX, TEAMS, TRAININGS})
