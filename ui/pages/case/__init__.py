"""One woman's file, without her name until somebody asks for it.

Object names: ``case.letter`` (propose a letter; then ``case.office.RECIPIENT`` in the dialog), ``case.meeting`` (plan a
meeting), ``show_names``, ``show_phones``, ``show_reaching`` (15 seconds, audited; ``value_names`` … are to be read),
``case.withdraw.RECIPIENT`` with ``case.withdraw.by_phone``, ``case.withdraw.confirm`` and ``case.withdraw.cancel`` in
its dialog, ``case.consent.RECIPIENT`` (its row), ``case.letter.N`` (open a letter), ``case.meeting.N``,
``case.withdrawn`` (what a withdrawal did).
"""

from ui.pages.case.page import CasePage

__all__ = ["CasePage"]
