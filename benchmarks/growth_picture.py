"""Draws curves of growth: one panel each, both axes by powers of ten, values written at the points.

A panel has a single curve, so that no colour tells two apart; a thin dashed line shows what grows with the office.
"""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

Panel = tuple[str, list[tuple[int, float]]]
_ACROSS = 3
_WIDTH, _HEIGHT, _GAP = 380, 230, 18
_LEFT, _RIGHT, _TOP, _BOTTOM = 22, 62, 66, 44


def paint(panels: list[Panel], grows: list[str], path: Path) -> None:
    """All panels into one picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF  # noqa: PLC0415
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter  # noqa: PLC0415

    from nsintake.paths import resource  # noqa: PLC0415
    from ui.style import colour  # noqa: PLC0415

    app = QGuiApplication.instance() or QGuiApplication([])
    for name in ("FiraGO-Regular.ttf", "FiraGO-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(resource("resources", "fonts", name)))
    rows = -(-len(panels) // _ACROSS)
    image = QImage(_ACROSS * (_WIDTH + _GAP) + _GAP, rows * (_HEIGHT + _GAP) + _GAP, QImage.Format.Format_RGB32)
    image.fill(colour("page"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at, ((title, points), words) in enumerate(zip(panels, grows, strict=True)):
        left, top = _GAP + at % _ACROSS * (_WIDTH + _GAP), _GAP + at // _ACROSS * (_HEIGHT + _GAP)
        _panel(painter, QRectF(left, top, _WIDTH, _HEIGHT), title, points, words)
    painter.end()
    image.save(str(path))
    del app


def _panel(painter: QPainter, box: QRectF, title: str, points: list[tuple[int, float]], words: str) -> None:
    from PySide6.QtCore import QPointF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QFont, QPen  # noqa: PLC0415

    from ui.style import colour  # noqa: PLC0415

    painter.setPen(QPen(colour("line"), 1))
    painter.setBrush(colour("card"))
    painter.drawRoundedRect(box, 8, 8)
    font = QFont("FiraGO", 10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour("text"))
    painter.drawText(box.adjusted(14, 10, -14, 0), Qt.AlignmentFlag.AlignLeft, title)
    painter.setFont(QFont("FiraGO", 9))
    painter.setPen(colour("text_soft"))
    painter.drawText(box.adjusted(14, 28, -14, 0), Qt.AlignmentFlag.AlignLeft, f"grows: {words}")
    plot = box.adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
    spots = [QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height()) for x, y in _scaled(points)]
    line = [QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height()) for x, y in _as_office(points)]
    painter.setPen(QPen(colour("text_soft"), 1, Qt.PenStyle.DashLine))
    painter.drawPolyline(line)
    painter.setPen(QPen(colour("accent"), 2.5))
    painter.drawPolyline(spots)
    painter.setBrush(colour("accent"))
    for spot, (women, value) in zip(spots, points, strict=True):
        painter.setPen(QPen(colour("accent"), 1))
        painter.drawEllipse(spot, 4, 4)
        painter.setPen(colour("text"))
        painter.drawText(QPointF(spot.x() - 4, spot.y() - 9), _short(value))
        painter.setPen(colour("text_soft"))
        painter.drawText(QPointF(spot.x() - 8, box.bottom() - 12), f"{women:,}")


def _scaled(points: list[tuple[int, float]]) -> list[tuple[float, float]]:
    """Both axes from 0 to 1: women over the measured sizes, values over three powers of ten or what they need."""
    logs = [(math.log10(women), math.log10(max(value, 1e-3))) for women, value in points]
    first, last = logs[0][0], logs[-1][0]
    low = min(y for _, y in logs)
    high = max(low + 3, *(y for _, y in logs))
    across = last - first or 1.0
    return [((x - first) / across, (y - low) / (high - low)) for x, y in logs]


def _as_office(points: list[tuple[int, float]]) -> list[tuple[float, float]]:
    """Where the curve would be if what is measured grew with the office from the first size on."""
    start = max(points[0][1], 1e-3)
    high = math.log10(max(start * 1e3, *(value for _, value in points)))
    low = math.log10(min(max(value, 1e-3) for _, value in points))
    first, last = math.log10(points[0][0]), math.log10(points[-1][0])
    end = math.log10(start) + (last - first)
    begin = (math.log10(start) - low) / (high - low)
    return [(0.0, begin), (1.0, min((end - low) / (high - low), 1.0))]


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
