"""Files that no keeper opens, of which a keeper who settled could say nothing.

Whoever was on such a file can put back the key and the rows of then, and take out what was said since. A keeper finds
that something is missing. For whom the file was she cannot say, nor seal it again: its worker can.
"""

from __future__ import annotations

from nsintake.store.audit import passing_over, settled
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.wrap_lines import WrapLines
from nsintake.store.wrap_rule import NEXT


@errors_as_ours
def is_settled_over(wraps: WrapLines, subject_id: bytes, uid: str) -> bool:
    """Whether a keeper settled that something is missing or void which may have said who opens a file, after the last
    word of who had the key and of this person; or stated another key than hers, which she could not open.
    """
    audit, cursor = wraps._audit, wraps._database.reader()
    with passing_over(audit), audit.notes.found_once():
        lines, counting = wraps.lines(cursor, subject_id)
    own = next((line for line in lines if line.actor == uid and audit.is_written(line, None)), None)
    proved = (line.n for line in counting if NEXT in audit.bodies.open(cursor, line).details)
    last, known = max(next(proved, 0), 0 if own is None else own.n), settled(audit)
    newest = counting[0] if counting else None
    if newest is not None and newest.n > last and (own is None or newest.hash != own.hash):  # a keeper's, without a key
        return True
    count = {line.n for line in counting}
    void = any(line.n > last and line.n not in count and known.number(line.n) for line in lines)
    return void or known.lacks_end > last or any(where.first > last for where in known.breaks)
