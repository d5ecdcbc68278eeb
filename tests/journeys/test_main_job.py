"""The main job through the real windows, and what may and may not be found afterwards."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys import papers
from tests.journeys import woman as women
from tests.journeys.conftest import Played

PAPERS = {"letter-en": "en", "letter-ar": "ar", "letter-ckb": "ckb", "factsheet": "factsheet"}


def _inspect(pdf: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "nsintake.documents.inspect", str(pdf), *more]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def _json(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(path.read_text("utf-8"))
    return found


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_is_proved_with_and_without_its_model(played: Played, name: str) -> None:
    pdf, model = played.out / f"{name}.pdf", played.out / f"{name}.model.json"
    assert _inspect(pdf, "--model", str(model)).returncode == 0
    assert _inspect(pdf).returncode == 0
    other = next(paper for paper in PAPERS if paper != name)
    assert _inspect(pdf, "--model", str(played.out / f"{other}.model.json")).returncode == 1


@pytest.mark.parametrize(("name", "key"), PAPERS.items())
def test_every_agreed_fact_stands_on_its_paper(played: Played, name: str, key: str) -> None:
    agreed = _json(played.out / "agreed.json")[key]
    text = papers.folded(_inspect(played.out / f"{name}.pdf").stdout)
    assert len(agreed) >= 6
    assert [fact for fact in agreed if papers.folded(fact) not in text] == []


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_of_her_can_be_read_in_a_paper(played: Played, name: str) -> None:
    pdf = played.out / f"{name}.pdf"
    identity = _json(played.out / "identity.json")
    for text in (_inspect(pdf).stdout, papers.printed(pdf), papers.metadata(pdf), pdf.name):
        assert papers.names_in(text, identity) == []


def test_the_search_for_her_can_find_her(played: Played) -> None:
    identity = _json(played.out / "identity.json")
    given = identity["names"][0].split()[0]
    for planted in (f"كتبت {given} هذا", given[::-1], "Raghda came", "call ٠٧٧٠-٤١٢-٠٩٨٣", "from Zawiya", "with Siham"):
        assert papers.names_in(planted, identity), planted


def test_what_is_left_names_as_many_identifiers_as_it_must(played: Played) -> None:
    identity = _json(played.out / "identity.json")
    assert len(identity["names"]) >= 4
    assert len({papers.digits(phone)[-7:] for phone in identity["phones"]}) == 2
    assert all(identity[key] for key in women.IDENTIFIERS)


def test_every_step_has_a_picture_and_none_was_missed(played: Played) -> None:
    steps = sorted(path.stem for path in (played.out / "steps").glob("*.png"))
    assert len(steps) >= 30
    assert not [step for step in steps if step.endswith("missed")]


def test_no_word_of_hers_lies_readable_on_the_disk(played: Played) -> None:
    identity = _json(played.out / "identity.json")
    canaries = [canary for key in women.IDENTIFIERS for canary in identity[key]]
    canaries += [women.SAMPLE["story"]["account_of_events"], women.SAMPLE["story"]["code_word"]]
    searched = 0
    for folder in (played.work / "station", played.work / "config", played.work / "state"):
        for path in filter(Path.is_file, folder.rglob("*")):
            raw = path.read_bytes()
            searched += 1
            hits = [canary for canary in canaries if any(form in raw for form in _forms(canary))]
            assert hits == [], f"{path.name} holds {len(hits)} of her words"
    assert searched >= 6


def _forms(text: str) -> list[bytes]:
    utf8, utf16 = text.encode(), text.encode("utf-16-le")
    return [utf8, utf16, utf8.hex().encode(), base64.b64encode(utf8).rstrip(b"=")[:-1]]


def test_the_search_of_the_disk_can_find_a_word() -> None:
    for spelled in ("plain رغدة فارس".encode(), "رغدة فارس".encode("utf-16-le"), "رغدة فارس".encode().hex().encode()):
        assert any(form in spelled for form in _forms("رغدة فارس"))
