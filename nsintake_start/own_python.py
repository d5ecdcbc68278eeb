"""Starts Python with a module of this program, whatever the current folder is: it may be a stick with a ``ui`` of its
own, which would be run in place of ours, or would keep the alarm window from ever coming.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def command_of(module: str, arguments: Sequence[str] = ()) -> list[str]:
    """What starts ``run`` of a module in a process of its own, which imports from where this process does.
    ``arguments``: those of this process, with its name first.
    """
    name = arguments[0] if arguments else "nsintake"
    program = f"import sys; sys.path[:] = {sys.path!r}; sys.argv[0] = {name!r}; from {module} import run; run()"
    return [sys.executable, "-P", "-c", program, *arguments[1:]]
