"""Forums with duty bearers: their list with every open point, planning one, one forum, one point.

Object names: ``forums.new``, ``forums.print``, ``forums.lang``, ``forums.table``, ``forums.points``, ``forums.past``;
``plan_forum.save``; ``forum.save``, ``forum.move``, ``forum.cancel``, ``forum.invite``, ``forum.answers``,
``forum.uninvited``, ``forum.hold``, ``forum.agree``, ``forum.points``, ``forum.print``, ``forum.print_points``,
``forum.lang``, ``forum.state``; ``point.done``, ``point.put_off``, ``point.give``, ``point.drop``, ``point.state``.
"""

from ui.pages.forums.forum import ForumPage
from ui.pages.forums.page import ForumsPage
from ui.pages.forums.plan import PlanForumPage
from ui.pages.forums.point import ForumPointPage

__all__ = ["ForumPage", "ForumPointPage", "ForumsPage", "PlanForumPage"]
