"""Which pictures a page wants: a function marked ``@pictured`` beside the page's test, or in a file ``shots_*``.

``tests.journeys.shots`` finds them by the mark and takes them in the order of the files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer

    Pictures = Callable[[Photographer], None]

ROOT = Path(__file__).parents[2]
WHERE = ("tests/journeys/shots_*.py", "tests/ui/pages/test_*.py")
_MARK = "\n@pictured("
_BY: dict[str, list[Pictures]] = {}


def pictured(login: str) -> Callable[[Pictures], Pictures]:
    """Take these while this person of the full office is signed in, after the pictures of her other pages."""

    def marked(pictures: Pictures) -> Pictures:
        _BY.setdefault(login, []).append(pictures)
        return pictures

    return marked


def marked_files() -> Iterator[str]:
    """The modules with marked functions."""
    for pattern in WHERE:
        for path in sorted(ROOT.glob(pattern)):
            if _MARK in path.read_text("utf-8"):
                yield ".".join(path.relative_to(ROOT).with_suffix("").parts)


def pictures_of(login: str) -> list[Pictures]:
    """What is marked for this person."""
    for module in marked_files():
        import_module(module)
    return list(_BY.get(login, ()))
