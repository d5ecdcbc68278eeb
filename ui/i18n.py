"""Words, numbers and dates in the language of the interface.

``T("a literal with {places}", places=value)`` is how every visible word is written: the literal is looked up first
and filled afterwards. Must never glue a sentence from parts, and never show an English number in an Arabic sentence.
"""

from __future__ import annotations

import os
import re
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from nsintake.domain.language import Lang
from ui import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

LRI: Final = chr(0x2066)
RLI: Final = chr(0x2067)
FSI: Final = chr(0x2068)
PDI: Final = chr(0x2069)
LRM: Final = chr(0x200E)
RLM: Final = chr(0x200F)
_EASTERN: Final = {ord("0") + digit: chr(0x0660 + digit) for digit in range(10)}
_EASTERN_POINT: Final = chr(0x066B)
_GROUP_ENDS: Final = re.compile("(?<=[\u0660-\u0669])(?=[ ()+-])")
_ISOLATED: Final = re.compile(f"[{LRI}{RLI}{FSI}][^{LRI}{RLI}{FSI}{PDI}]*{PDI}")
_PLACE: Final = re.compile(r"\{([a-z_]+)\}")
_LOCALES: Final = {Lang.EN: "en_GB", Lang.AR: "ar_IQ", Lang.CKB: "ckb_IQ"}


_FOR_ONCE: Final[ContextVar[QTranslator | None]] = ContextVar("_FOR_ONCE", default=None)
"""Whose words this thread asks for, where they are not those of the interface."""


class _State:
    lang: Lang = Lang.EN
    translators: list[QTranslator] = []  # noqa: RUF012 - one interface, one language at a time
    others: dict[Lang, QTranslator] = {}  # noqa: RUF012 - read when somebody looks for a word in them


def T(text: str, comment: str = "", n: int = -1, **places: object) -> str:
    """``text`` in the language of the interface, its ``{places}`` filled.

    Whole numbers are written in the language's digits, zero as a word in Arabic script. Strings stay as given (use
    ``isolate`` for Latin runs in them).
    ``n`` chooses the plural form and fills ``%Ln``. A place without a value stays as it is.
    """
    for_once = _FOR_ONCE.get()
    if for_once is not None:
        return for_once.translate("", text, comment or None, n) or text
    found = QCoreApplication.translate("", text, comment or None, n)
    return _led(fill(found, places) if places else found)


def _led(text: str) -> str:
    """The text with a right-to-left mark before it where Qt would take a leading Latin word for its direction, or where
    every word is a filled place: Qt takes no direction from a place.
    """
    if not _State.lang.rtl or text.isascii():
        return text
    outside, isolates = text, 1
    while isolates:  # the innermost first
        outside, isolates = _ISOLATED.subn("", outside)
    first = next((sign for sign in outside if sign.isalpha()), "")
    led = first.isascii() if first else outside != text and any(map(str.isalpha, text))
    return RLM + text if led else text


def fill(text: str, places: dict[str, object]) -> str:
    """Fill ``{places}`` in a text already translated; unknown places stay, nothing raises."""

    def put(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in places:
            return match.group(0)
        value = places[name]
        return _counted(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)

    return _PLACE.sub(put, text)


def language() -> Lang:
    """The language of the interface now."""
    return _State.lang


def is_rtl() -> bool:
    """Whether the interface runs from right to left now."""
    return _State.lang.rtl


def number(value: int) -> str:
    """A whole number without grouping, in the digits of the language."""
    return digits(str(value))


def _counted(value: int) -> str:
    """A number in a sentence: the Eastern zero alone reads like a dot, so it is written out."""
    return number(value) if value or not is_rtl() else _spell(_NOTHING[language()])


def digits(text: str) -> str:
    """The same text with 0-9 in the digits of the language."""
    return text.translate(_EASTERN) if is_rtl() else text


def decimal(text: str) -> str:
    """A number with a point in it as the language writes it."""
    return digits(text).replace(".", _EASTERN_POINT) if is_rtl() else text


def day(value: date) -> str:
    """A day as people here write it: 24/11/2026, or year/month/day in Eastern digits; isolated in RTL text."""
    if not is_rtl():
        return f"{value.day:02}/{value.month:02}/{value.year}"
    return isolate(typed_day(value))


def typed_day(value: date) -> str:
    """The same as it is typed into a field, which takes no marks of direction."""
    if not is_rtl():
        return day(value)
    return digits(f"{value.year}/{value.month:02}/{value.day:02}")


def day_and_month(value: date) -> str:
    """The same without its year, for the head of a narrow column: 24/11."""
    if not is_rtl():
        return f"{value.day:02}/{value.month:02}"
    return isolate(digits(f"{value.month:02}/{value.day:02}"))


def clock_time(value: datetime) -> str:
    """Hours and minutes of an aware time on this computer's clock."""
    text = digits(value.astimezone().strftime("%H:%M"))
    return isolate(text) if is_rtl() else text


def moment(value: datetime) -> str:
    """Day and time of an aware time on this computer's clock."""
    local = value.astimezone()
    said = T("{day}, {time}", day=day(local.date()), time=clock_time(local))
    return f"{RLI}{said}{PDI}" if is_rtl() else said  # digits alone would not say that the day is read first


def isolate(run: str) -> str:
    """A code, phone number, handle or name that keeps its own left-to-right order inside any text.

    Groups of Eastern digits would change places in it all the same: a mark after each keeps them in theirs.
    """
    return f"{LRI}{_GROUP_ENDS.sub(LRM, run)}{PDI}" if run else run


def listed(parts: Iterable[str]) -> str:
    """What is there of the parts, with commas between them.

    Where all of them are isolated, none says which way the line runs: it runs as the page does.
    """
    return _led(T(", ").join(part for part in parts if part))


def language_name(lang: Lang) -> str:
    """What a language calls itself, the same in every interface language."""
    return {Lang.EN: "English", Lang.AR: _spell("0627 0644 0639 0631 0628 064A 0629"), Lang.CKB: _spell(_SORANI)}[lang]


_SORANI: Final = "06A9 0648 0631 062F 06CC"
_NOTHING: Final = {Lang.AR: "0635 0641 0631", Lang.CKB: "0633 0641 0631"}


def _spell(points: str) -> str:
    return "".join(chr(int(point, 16)) for point in points.split())


def set_language(app: QApplication, lang: Lang) -> None:
    """Switch the whole interface: words, digits, layout direction. Every window gets a LanguageChange event."""
    _State.lang = lang
    QLocale.setDefault(QLocale(_LOCALES[lang]))
    for old in _State.translators:
        app.removeTranslator(old)
    _State.translators = []
    compiled = compiled_file(lang)
    if compiled is not None:
        translator = QTranslator(app)
        if translator.load(str(compiled)):
            app.installTranslator(translator)
            _State.translators = [translator]
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if lang.rtl else Qt.LayoutDirection.LeftToRight)


def in_each_language(say: Callable[[], str]) -> list[str]:
    """What is said in each language, without places and plurals: for whoever types words of another language than that
    of the interface.
    """
    return [_for_once(lang, say) for lang in Lang]


def _for_once(lang: Lang, say: Callable[[], str]) -> str:
    if lang not in _State.others:
        _State.others[lang], compiled = QTranslator(), compiled_file(lang)
        if compiled is not None:
            _State.others[lang].load(str(compiled))
    before = _FOR_ONCE.set(_State.others[lang])
    try:
        return say()
    finally:
        _FOR_ONCE.reset(before)


def compiled_file(lang: Lang) -> Path | None:
    """The compiled words of a language: from the package, or compiled beside the checkout when they have changed."""
    compiled, sources = resources.translations()
    target = compiled / f"nsintake_{lang}.qm"
    source = sources / f"nsintake_{lang}.ts" if sources else None
    if source is not None and source.is_file() and _older(target, source):
        _compile(source, target)
    return target if target.is_file() else None


def _older(target: Path, source: Path) -> bool:
    return not target.is_file() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def _compile(source: Path, target: Path) -> None:
    import subprocess  # noqa: PLC0415 - only in a checkout, only after a change
    from pathlib import Path as Folder  # noqa: PLC0415

    import PySide6  # noqa: PLC0415

    program = Folder(PySide6.__file__).parent / "lrelease"
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_suffix(f".{os.getpid()}")
    done = subprocess.run([str(program), "-silent", str(source), "-qm", str(fresh)], check=False, capture_output=True)
    if done.returncode == 0:
        fresh.replace(target)
