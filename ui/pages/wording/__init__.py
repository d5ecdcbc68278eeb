"""The office's own words: which texts there are, one text being edited, the offices that letters go to.

Object names: ``wording.table``, ``wording.refused``, ``wording.offices``, the field ``duty_phone`` with
``wording.phone.sign``; in a text ``wording.lang.LANG``, ``wording.part.KEY``, ``wording.check``, ``wording.sign``,
``wording.preview``, ``wording.paper.LANG``, ``wording.back.N`` (use version N again); the logo's are in
``logo.py``; among the offices
``offices.table``, ``offices.new``, fields ``kind``, ``office.LANG``, ``function.LANG``, ``address.LANG``,
``offices.sign``, ``offices.retire``, ``offices.back.N``.
"""

from ui.pages.wording.offices import OfficesPage
from ui.pages.wording.page import WordingPage
from ui.pages.wording.text import TextPage

__all__ = ["OfficesPage", "TextPage", "WordingPage"]
