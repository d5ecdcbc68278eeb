"""The proof a letter must pass at release and again before every preview and print.

Three things are proved: the characters on the paper are the model's, the file has nothing that a letter does not need,
and what is drawn besides text is the model's rules, and the office's logo if its hash is one the caller pinned. Without
the model the same is proved, except that the rules need only look like a letter's and there is no logo. A blank form
may have pictures besides, drawn again from its model. Whatever fails, fails
closed and with one exception.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nsintake.documents.proof_failed import ProofFailed
from nsintake.domain.pictograms import PICTOGRAMS
from nsintake.errors import Refused

if TYPE_CHECKING:
    from nsintake.documents.inspect_text import ReadPage, ReadRun
    from nsintake.documents.logo import Logo

__all__ = ["ProofFailed", "check_structure", "main", "prove", "prove_form"]

_LANGS = frozenset({"en", "ar", "ckb"})
_RUN_KEYS = {"font", "rtl", "size", "text", "x", "y"}
_MARK_KEYS = {"name", "size", "x", "y"}
_LOGO_KEYS = {"columns", "hash", "height", "rows", "width", "x", "y"}
_LETTER, _FORM = 1, 2
"""What the model's version says a paper is. Only a form has pictures, and no form is ever released."""
_SMALLEST_PICTURE, _LARGEST_PICTURE, _LARGEST_LOGO = 12.0, 80.0, 160.0
_MOST_POINTS = 10_000


def prove(pdf: bytes, model: bytes, logos: Collection[str] = ()) -> str:
    """The letter's words in logical order, once the three proofs have passed with its laid-out model.

    ``logos``: the hashes of every logo a keeper signed; a picture of any other is refused. Raises ``ProofFailed``
    with a stable code.
    """
    from nsintake.documents.inspect_shape import check_letter  # noqa: PLC0415 - pikepdf loads late
    from nsintake.documents.inspect_text import text_of  # noqa: PLC0415
    from nsintake.documents.laid_out import LaidLogo  # noqa: PLC0415

    wanted = _model(model, _LETTER)
    pages = _as_modelled(pdf, wanted, logos)
    for number, page in enumerate(pages):
        logo = None if number or wanted["logo"] is None else LaidLogo(**wanted["logo"])
        check_letter(page, rtl=wanted["lang"] != "en", logo=logo)
    return text_of(pages)


def prove_form(pdf: bytes, model: bytes) -> str:
    """The same for a blank form: each picture on it is drawn again from the model, and nothing else may be drawn.

    Raises ``ProofFailed``, for a letter too.
    """
    from nsintake.documents.inspect_shape import check_form  # noqa: PLC0415 - pikepdf loads late
    from nsintake.documents.inspect_text import text_of  # noqa: PLC0415
    from nsintake.documents.marks import LaidMark  # noqa: PLC0415

    wanted = _model(model, _FORM)
    pages = _as_modelled(pdf, wanted)
    for page, laid in zip(pages, wanted["pages"], strict=True):
        check_form(page, [LaidMark(**mark) for mark in laid["marks"]], rtl=wanted["lang"] != "en")
    return text_of(pages)


def _as_modelled(pdf: bytes, wanted: dict[str, Any], logos: Collection[str] = ()) -> list[ReadPage]:
    """The pages as they are in the file, where that is as the model has them."""
    from nsintake.documents.inspect_file import open_file  # noqa: PLC0415 - pikepdf loads late
    from nsintake.documents.inspect_text import read_pages  # noqa: PLC0415

    opened = open_file(pdf)
    drawn = [_pictures(page.get("marks", [])) for page in wanted["pages"]]
    if wanted["logo"] is not None:
        drawn[0] = _logo(opened.logo, wanted["logo"], logos) + drawn[0]
    elif opened.logo is not None:
        raise ProofFailed("picture_unknown")
    pages = read_pages(opened, [[run["rtl"] for run in page["runs"]] for page in wanted["pages"]], drawn)
    if opened.lang != wanted["lang"] or len(pages) != len(wanted["pages"]):
        raise ProofFailed("model_pages_differ")
    for page, laid in zip(pages, wanted["pages"], strict=True):
        if [_as_laid(run) for run in page.runs] != laid["runs"]:
            same = _characters(run.text for run in page.runs) == _characters(run["text"] for run in laid["runs"])
            raise ProofFailed("model_runs_differ" if same else "model_characters_differ")
        if [list(rule) for rule in page.rules] != laid["rules"]:
            raise ProofFailed("model_rules_differ")
    return pages


def check_structure(pdf: bytes) -> str:
    """The letter's words in logical order, once the allow-list lets all of it pass and its rules look like a letter's.

    Raises ``ProofFailed`` with a stable code.
    """
    from nsintake.documents.inspect_file import open_file  # noqa: PLC0415 - pikepdf loads late
    from nsintake.documents.inspect_shape import check_letter  # noqa: PLC0415
    from nsintake.documents.inspect_text import read_pages, text_of  # noqa: PLC0415

    opened = open_file(pdf)
    if opened.lang not in _LANGS:
        raise ProofFailed("file_language")
    if opened.logo is not None:  # which picture it is, and that it is shown at all, only the model says
        raise ProofFailed("picture_unknown")
    pages = read_pages(opened)
    for page in pages:
        check_letter(page, rtl=opened.lang != "en")
    return text_of(pages)


def _characters(texts: Iterable[str]) -> Counter[str]:
    """Every character but white space, with its count."""
    return Counter("".join("".join(texts).split()))


def _as_laid(run: ReadRun) -> dict[str, object]:
    return {"font": run.weight.value, "rtl": run.rtl, "size": run.size, "text": run.text, "x": run.x, "y": run.y}


def _pictures(marks: list[dict[str, Any]]) -> bytes:
    """What a page's pictures must be drawn with. Raises ``ProofFailed`` for one that is not the program's own."""
    from nsintake.documents.inspect_text import EDGE  # noqa: PLC0415 - pikepdf loads late
    from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH  # noqa: PLC0415
    from nsintake.documents.marks import LaidMark, operators  # noqa: PLC0415

    laid = [LaidMark(**mark) for mark in marks]
    for mark in laid:
        inside = min(mark.x, mark.y) >= EDGE and mark.x + mark.size <= PAGE_WIDTH - EDGE
        if not inside or mark.y + mark.size > PAGE_HEIGHT - EDGE:
            raise ProofFailed("picture_off_page")
        if not _SMALLEST_PICTURE <= mark.size <= _LARGEST_PICTURE:
            raise ProofFailed("picture_size")
        if mark.name not in PICTOGRAMS:
            raise ProofFailed("picture_unknown")
    return operators(laid)


def _logo(found: Logo | None, wanted: dict[str, Any], logos: Collection[str]) -> bytes:
    """What the logo must be drawn with. Raises ``ProofFailed`` for one that is not pinned, or is anywhere else."""
    from nsintake.documents.inspect_text import EDGE  # noqa: PLC0415 - pikepdf loads late
    from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH, LaidLogo  # noqa: PLC0415
    from nsintake.documents.pdf_file import logo_operators  # noqa: PLC0415

    laid = LaidLogo(**wanted)
    if found is None or laid.hash not in logos or found.hash != laid.hash:
        raise ProofFailed("picture_unknown")
    right, top = laid.x + laid.width, laid.y + laid.height
    if min(laid.x, laid.y) < EDGE or right > PAGE_WIDTH - EDGE or top > PAGE_HEIGHT - EDGE:
        raise ProofFailed("picture_off_page")
    if not 0 < laid.width <= _LARGEST_LOGO or not 0 < laid.height <= _LARGEST_LOGO:
        raise ProofFailed("picture_size")
    if (found.columns, found.rows) != (laid.columns, laid.rows):
        raise ProofFailed("model_pictures_differ")
    return logo_operators(laid).encode()


def _is_logo(logo: object) -> bool:
    """None, or the measures, place and hash of one."""
    if not isinstance(logo, dict):
        return logo is None
    numbers = [value for key, value in logo.items() if key != "hash"]
    return set(logo) == _LOGO_KEYS and isinstance(logo["hash"], str) and all(map(_is_measure, numbers))


def _is_mark(mark: dict[str, Any]) -> bool:
    placed = (mark["x"], mark["y"], mark["size"])
    return set(mark) == _MARK_KEYS and isinstance(mark["name"], str) and all(map(_is_measure, placed))


def _is_run(run: dict[str, Any]) -> bool:
    """Whether each value is of its kind: the file is compared with them, and a direction is taken from here."""
    texts = (run["text"], run["font"])
    placed = (run["x"], run["y"], run["size"])
    kinds = all(isinstance(text, str) for text in texts) and isinstance(run["rtl"], bool)
    return set(run) == _RUN_KEYS and kinds and all(map(_is_measure, placed))


def _is_rule(rule: list[Any]) -> bool:
    return isinstance(rule, list) and len(rule) == 4 and all(map(_is_measure, rule))


def _is_measure(value: object) -> bool:
    """A number as a page has them: finite, and no truth value."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _MOST_POINTS


def _model(model: bytes, version: int) -> dict[str, Any]:
    """The model, if it is canonical, of that version, and has its own keys only."""
    page_keys = {"rules", "runs"} if version == _LETTER else {"marks", "rules", "runs"}
    try:
        wanted = json.loads(model)
        again = json.dumps(wanted, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        holds = (
            again == model
            and set(wanted) == {"lang", "logo", "pages", "version"}
            and wanted["lang"] in _LANGS
            and bool(wanted["pages"])
            and _is_logo(wanted["logo"])
            and (wanted["logo"] is None or version == _LETTER)
            and wanted["version"] == version
            and all(set(page) == page_keys for page in wanted["pages"])
            and all(_is_mark(mark) for page in wanted["pages"] for mark in page.get("marks", []))
            and all(_is_run(run) for page in wanted["pages"] for run in page["runs"])
            and all(_is_rule(rule) for page in wanted["pages"] for rule in page["rules"])
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ProofFailed("model_unreadable") from error
    if not holds:
        raise ProofFailed("model_unreadable")
    return dict(wanted)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the words of a proved file; 1 and the reason if it is not sound."""
    parser = argparse.ArgumentParser(prog="python -m nsintake.documents.inspect", description="Proves a letter's PDF.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--model", type=Path, help="the laid-out model the PDF was written from")
    parser.add_argument("--logo", action="append", default=[], help="the hash of a logo that may be on it")
    options = parser.parse_args(arguments)
    try:
        pdf = options.file.read_bytes()
        text = prove(pdf, options.model.read_bytes(), options.logo) if options.model else check_structure(pdf)
    except Refused as error:
        details = "".join(f" {name}={value}" for name, value in sorted(error.params.items()))
        print(f"refused: {error.code}{details}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"cannot read the file: {error.strerror}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(text.encode() + b"\n")
    return 0


if __name__ == "__main__":  # pragma: no cover - a test runs it as a module of its own
    sys.exit(main())
