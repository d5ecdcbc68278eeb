"""The program's own line icons, tinted with a colour token when they are loaded.

Arrows that point along the line of reading are mirrored in right-to-left languages. Never loads a picture from
outside ``resources/icons``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui import i18n, resources, style

MIRRORED = frozenset({"back", "forward", "next", "send", "withdraw"})


def pixmap(name: str, tint: str = "text", *, size: int = 20, scale: float = 2.0) -> QPixmap:
    """One icon, ``size`` points square, in the colour of a token."""
    return _pixmap(name, style.COLOURS[tint], size, scale, name in MIRRORED and i18n.is_rtl())


def icon(name: str, tint: str = "text", *, size: int = 20, gap: int = 0) -> QIcon:
    """The same as a QIcon, ``gap`` points of nothing on the side of the words; greyed where disabled."""
    made = QIcon(_with_gap(pixmap(name, tint, size=size), gap))
    made.addPixmap(_with_gap(pixmap(name, "disabled_text", size=size), gap), QIcon.Mode.Disabled)
    return made


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    scale = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(gap * scale), picture.height())
    wider.setDevicePixelRatio(scale)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(gap if i18n.is_rtl() else 0, 0, picture)
    painter.end()
    return wider


@cache
def _pixmap(name: str, ink: str, size: int, scale: float, mirrored: bool) -> QPixmap:  # noqa: FBT001 - cache key
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when a first icon is drawn

    source = resources.resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", ink)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    side = round(size * scale)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
