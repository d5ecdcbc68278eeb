"""A picture of ``domain/pictograms.py`` on the screen, in the colour of a token."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLabel

from nsintake.domain.pictograms import GRID, LINE, strokes
from ui import style

_SCALE = 2.0


def pixmap(name: str, tint: str = "text", *, size: int = 48) -> QPixmap:
    """One picture, ``size`` points square."""
    drawn = QPixmap(QSize(round(size * _SCALE), round(size * _SCALE)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size * _SCALE / GRID, size * _SCALE / GRID)
    pen = QPen(style.colour(tint), LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_path(name))
    painter.end()
    drawn.setDevicePixelRatio(_SCALE)
    return drawn


def icon(name: str, tint: str = "text", *, size: int = 48) -> QIcon:
    """A pictogram as the icon of a button."""
    return QIcon(pixmap(name, tint, size=size))


def picture(name: str, tint: str = "text", *, size: int = 48) -> QLabel:
    """The same as a label, silent to screen readers: the words beside it say the same."""
    made = QLabel()
    made.setPixmap(pixmap(name, tint, size=size))
    made.setFixedSize(size, size)
    return made


def _path(name: str) -> QPainterPath:
    path = QPainterPath()
    for letter, at in strokes(name):
        if letter == "M":
            path.moveTo(at[0], at[1])
        elif letter == "L":
            path.lineTo(at[0], at[1])
        elif letter == "C":
            path.cubicTo(*at)
        else:
            path.closeSubpath()
    return path
