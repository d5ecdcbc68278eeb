"""Proposing a letter: what it tells, a paragraph of one's own, the check, the finished paper, what she says to it.

Object names: ``letter.kind``, ``letter.leave_out.ITEM``, ``letter.tab.LANG``, ``letter.paragraph.LANG``,
``letter.check``, ``letter.finding.N`` (its row), ``letter.finding.N.keep`` (these words may stay
here; only for questions),
``letter.finding.N.show`` (go to the place), ``letter.paper.LANG``, ``letter.preview``, ``letter.heard.VALUE``
(agreed, chose_not_to_hear, not_reached), ``letter.review`` (to read and sign it), ``letter.case``,
``letter.next_sheet``, ``letter.request.NAME`` (asked for her). To be read: ``letter.status``, ``letter.findings``,
``letter.will_learn``,
``letter.will_not_learn``, ``letter.could_find_out``.
"""

from ui.pages.letter.page import LetterPage

__all__ = ["LetterPage"]
