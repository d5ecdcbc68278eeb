"""The list of forums, and of everything that was agreed at one and is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.damaged import Listed
from nsintake.services.forums import forum_view
from ui.i18n import T
from ui.page import LoadedPage
from ui.pages.forums.papers import print_points
from ui.pages.forums.rows import forum_columns, forum_row, point_columns, point_row
from ui.parts.damaged import DamagedNotice
from ui.parts.paper_language import PaperLanguage
from ui.parts.print_blank import PrintedNotice
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, label, primary
from ui.widgets.data_table import DataTable
from ui.widgets.fields import with_button

if TYPE_CHECKING:
    from nsintake.services.forums.forum_view import ForumsView

_SEEN = 8


class ForumsPage(LoadedPage["ForumsView"]):
    """Forums."""

    def subtitle(self) -> str:
        return T("Women, men and duty bearers agree on what is done. No case and no name is spoken of or written here.")

    def build(self, body: QBoxLayout) -> None:
        new = primary(T("&Plan a forum"), lambda: self.shell.go("plan_forum"), name="forums.new", icon="plus")
        took_place = button(
            T("One that &took place"), lambda: self.shell.go("plan_forum", took_place=True), name="forums.took_place"
        )
        self.header.add_action(took_place)
        self.header.add_action(new)
        self.damaged = DamagedNotice("forums", self.signed_in, Listed.FORUM, Listed.FORUM_POINT)
        self.past = Notice("", Tone.URGENT, name="forums.past")
        body.addWidget(self.damaged)
        body.addWidget(self.past)
        self._forums = Card(flush=True)
        self.table = DataTable(forum_columns(), name="forums.table", describe=T("Forums"), most_lines=6)
        self.table.opened.connect(lambda forum_id: self.shell.go("forum", forum_id=forum_id))
        self._none = EmptyState("speak", T("No forums"), T("Plan the first one; what was agreed is followed up here."))
        self._forums.add(self.table)
        self._forums.add(self._none)
        body.addWidget(self._forums)
        self._add_points(body)

    def _add_points(self, body: QBoxLayout) -> None:
        body.addWidget(label(T("Open points"), "heading"))
        self.count = label("", "soft", name="forums.count")
        body.addWidget(self.count)
        self._open = Card(flush=True, name="forums.open")
        self.points = DataTable(point_columns(), name="forums.points", describe=T("Open points"), most_lines=6)
        self.points.opened.connect(lambda point_id: self.shell.go("forum_point", point_id=point_id))
        self._open.add(self.points)
        body.addWidget(self._open)
        self.lang = PaperLanguage()
        self.form.add(self.lang)
        act = button(T("Print the open p&oints"), self._print, name="forums.print", icon="printer")
        papers = with_button(self.lang, act)
        papers.addStretch(2)
        body.addLayout(papers)
        self.printed = PrintedNotice("forums.printed")
        body.addWidget(self.printed)

    def reload(self) -> None:
        self.damaged.look()
        super().reload()

    def read(self) -> ForumsView:
        return forum_view.forums(self.signed_in)

    def show_answer(self, answer: ForumsView) -> None:
        self.past.show_text(
            T("%Ln forums are over and nobody said what became of them.", "", len(answer.past)) if answer.past else ""
        )
        self.table.set_rows([forum_row(held) for held in answer.forums])
        self.table.fit_height(_SEEN)
        self.table.setVisible(bool(answer.forums))
        self._none.setVisible(not answer.forums)
        self.points.set_rows([point_row(view) for view in answer.points])
        self.points.fit_height(_SEEN)
        self._open.setVisible(bool(answer.points))
        lost = sum(view.owner.lost for view in answer.points)
        told = [T("%Ln points are open.", "", len(answer.points)) if answer.points else T("No point is open.")]
        if lost:
            told.append(T("%Ln of them need a new owner.", "", lost))
        self.count.setText(" ".join(told))

    def _print(self) -> None:
        print_points(self, self.lang.lang(), self.printed)
