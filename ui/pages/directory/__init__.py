"""The directory: its list, one entry, a round of calls, and a list that is read in.

Object names: ``directory.new``, ``directory.calls``, ``directory.read``, ``directory.table``, ``directory.uncovered``,
the filters ``text``, ``need``, ``hours``, ``lang`` and the boxes ``female_staff``, ``free``, ``no_id``, ``anonymous``;
``entry.save``, ``entry.remove``, ``entry.words``, ``entry.verify`` with ``found``, ``how`` and ``on``;
``calls.found.N``, ``calls.save``; ``read_in.choose``, ``read_in.rows``, ``read_in.take``.
"""

from ui.pages.directory.calls import CallsPage
from ui.pages.directory.entry import EntryPage
from ui.pages.directory.page import DirectoryPage
from ui.pages.directory.read_in import ReadInPage

__all__ = ["CallsPage", "DirectoryPage", "EntryPage", "ReadInPage"]
