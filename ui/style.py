"""What everything looks like: colours, spacing and type as named tokens, in one place.

The stylesheet (``resources/style.qss``) has the shapes and names tokens as ``{{token}}``; nothing else in the interface
names a colour or a size of its own. Must never load a font or a picture from outside the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from ui import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

COLOURS: Final[dict[str, str]] = {
    "page": "#F4F6F8",
    "card": "#FFFFFF",
    "line": "#DDE3E9",
    "text": "#16222C",
    "text_soft": "#45525E",
    "border": "#7A8691",
    "accent": "#0B5A6F",
    "accent_hover": "#09495A",
    "accent_down": "#073A48",
    "accent_soft": "#E1EFF3",
    "on_accent": "#FFFFFF",
    "focus": "#B35C00",
    "sidebar": "#10303B",
    "sidebar_hover": "#183F4C",
    "sidebar_now": "#1D4B5A",
    "sidebar_text": "#DCE8EC",
    "sidebar_strong": "#FFFFFF",
    "sidebar_mark": "#7FD3E6",
    "sidebar_line": "#6F98A5",
    "practice": "#FFE9B8",
    "practice_text": "#4A3000",
    "practice_line": "#B35C00",
    "neutral": "#E9EDF1",
    "neutral_text": "#36424D",
    "info": "#E3ECFB",
    "info_text": "#1B3F82",
    "waiting": "#FDF0D5",
    "waiting_text": "#664000",
    "good": "#DFF2E5",
    "good_text": "#14532D",
    "urgent": "#FCE4E4",
    "urgent_text": "#8C1313",
    "error": "#A31616",
    "danger": "#A31616",
    "danger_hover": "#861010",
    "disabled": "#E4E8EC",
    "disabled_text": "#56626D",
    "cover": "#D9DEE2",
    "cover_text": "#333E47",
}

METRICS: Final[dict[str, str]] = {
    "title_pt": "19pt",
    "heading_pt": "13.5pt",
    "body_pt": "10.5pt",
    "small_pt": "9.5pt",
    "large_pt": "24pt",
    "hers_pt": "20pt",
    "hers_title_pt": "25pt",
    "control": "38px",
    "control_inner": "36px",
    "radius": "5px",
    "radius_card": "10px",
    "gap": "12px",
}

SIDEBAR: Final = 228
ROW: Final = 52
CONTROL: Final = 38
FORM: Final = 820
MARGIN: Final = 36
GAP: Final = 12
CARD: Final = 28
BODY_PT: Final = 10.5
SMALL_PT: Final = 9.5
FAMILY: Final = "FiraGO"
CONTROL_ICONS: Final = ("tick", "chevron")

# (ink, ground, least ratio): text 7, pieces that carry meaning 4.5, borders and focus 3.
PAIRS: Final[tuple[tuple[str, str, float], ...]] = (
    ("text", "page", 7),
    ("text", "card", 7),
    ("text", "accent_soft", 7),
    ("text_soft", "page", 7),
    ("text_soft", "card", 7),
    ("accent", "card", 7),
    ("accent", "page", 7),
    ("on_accent", "accent", 7),
    ("on_accent", "accent_hover", 7),
    ("on_accent", "danger", 7),
    ("error", "card", 7),
    ("error", "page", 7),
    ("sidebar_text", "sidebar", 7),
    ("sidebar_text", "sidebar_hover", 7),
    ("sidebar_strong", "sidebar_now", 7),
    ("practice_text", "practice", 7),
    ("neutral_text", "neutral", 7),
    ("info_text", "info", 7),
    ("waiting_text", "waiting", 7),
    ("good_text", "good", 7),
    ("urgent_text", "urgent", 7),
    ("cover_text", "cover", 7),
    ("disabled_text", "disabled", 4.5),
    ("sidebar_mark", "sidebar_now", 4.5),
    ("accent", "accent_soft", 4.5),
    ("border", "card", 3),
    ("border", "page", 3),
    ("focus", "card", 3),
    ("focus", "page", 3),
    ("focus", "accent_soft", 3),
    ("sidebar_line", "sidebar", 3),
    ("practice_line", "practice", 3),
)


def colour(token: str) -> QColor:
    """The colour of a token."""
    return QColor(COLOURS[token])


def contrast(ink: str, ground: str) -> float:
    """The WCAG 2 contrast ratio, 1 to 21, of two ``#RRGGBB`` colours."""
    first, second = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(value: str) -> float:
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def stylesheet() -> str:
    """The one stylesheet with every token filled in. Raises KeyError for a place no token names."""
    source = resources.resource("style.qss").read_text("utf-8")
    pictures = {f"icon_{name}": resources.resource("icons", f"control_{name}.svg").as_posix() for name in CONTROL_ICONS}
    known = COLOURS | METRICS | pictures
    head, *rest = source.split("{{")
    filled = [head]
    for piece in rest:
        name, _, tail = piece.partition("}}")
        filled.append(known[name])
        filled.append(tail)
    return "".join(filled)


def palette() -> QPalette:
    """The colours for whatever Fusion draws without asking the stylesheet. Every role is ours: one that is left out is
    taken from the desktop, which may be dark.
    """
    made = QPalette()
    role = QPalette.ColorRole
    for where, token in (
        (role.Window, "page"),
        (role.WindowText, "text"),
        (role.Base, "card"),
        (role.AlternateBase, "page"),
        (role.Text, "text"),
        (role.Button, "card"),
        (role.ButtonText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.PlaceholderText, "text_soft"),
        (role.ToolTipBase, "text"),
        (role.ToolTipText, "card"),
        (role.Accent, "accent"),
        (role.BrightText, "on_accent"),
        (role.Light, "card"),
        (role.Midlight, "page"),
        (role.Mid, "line"),
        (role.Dark, "border"),
        (role.Shadow, "text_soft"),
    ):
        made.setColor(where, colour(token))
    for where in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, colour("disabled_text"))
    return made


def apply(app: QApplication) -> None:
    """Give the whole application its look."""
    load_fonts()
    app.setStyle("Fusion")
    app.setPalette(palette())
    app.setFont(QFont(FAMILY, 10))
    app.setStyleSheet(stylesheet())


def load_fonts() -> None:
    """Make FiraGO known to Qt."""
    if FAMILY not in QFontDatabase.families():
        for name in ("FiraGO-Regular", "FiraGO-Bold"):
            QFontDatabase.addApplicationFont(str(resources.resource("fonts", f"{name}.ttf")))


def mark(widget: QWidget, **properties: str) -> None:
    """Set style properties (``kind``, ``tone`` …) the stylesheet asks about, and redraw."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
