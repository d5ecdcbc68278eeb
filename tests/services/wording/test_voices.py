"""Recorded voices of scripts: plain sound, signed by a keeper, and named with the words they were made of."""

from __future__ import annotations

import io
import math
import struct
import wave

import pytest

from nsintake.documents.voice import voice_of
from nsintake.domain.language import Lang
from nsintake.services.wording import voices, wording
from nsintake.services.wording.voices import VoiceRow
from tests.services.ladder import Office
from tests.services.refusals import fault, refused


def sound(seconds: float = 0.5, *, rate: int = 8000, channels: int = 1, width: int = 2) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        count = int(seconds * rate)
        if width == 2:
            tone = b"".join(struct.pack("<h", int(9000 * math.sin(at / 9))) * channels for at in range(count))
        else:
            tone = bytes(width * channels * count)
        file.writeframes(tone)
    return made.getvalue()


def row(rows: tuple[VoiceRow, ...], name: str, lang: Lang) -> VoiceRow:
    return next(voice for voice in rows if (voice.name, voice.lang) == (name, lang))


def test_what_a_recorder_wrote_beside_the_sound_is_gone() -> None:
    plain = sound()
    said = b"INFOIART\x0c\x00\x00\x00Nasrin Aziz\x00"
    tagged = plain + b"LIST" + struct.pack("<I", len(said)) + said
    tagged = tagged[:4] + struct.pack("<I", len(tagged) - 8) + tagged[8:]
    assert voice_of(tagged).wav == plain
    assert voice_of(plain) == (plain, 1, 1, 2, 8000)
    assert plain[36:40] == b"data", "44 bytes of header, as the player takes it"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "voice_unreadable"),
        (b"RIFF" + bytes(100), "voice_unreadable"),
        (sound(width=3), "voice_unreadable"),
        (sound(channels=4), "voice_unreadable"),
        (sound(rate=4000), "voice_unreadable"),
        (sound(0), "voice_unreadable"),
        (sound(181, width=1), "voice_too_long"),
        (bytes(4 * 1024 * 1024), "voice_too_large"),
    ],
)
def test_what_is_no_plain_sound_is_refused(data: bytes, code: str) -> None:
    with fault(code):
        voice_of(data)


def test_a_keeper_signs_a_recording_and_everybody_at_an_intake_hears_it(office: Office) -> None:
    keeper = office.sign_in("keeper")
    assert all(voice.seconds == 0 and voice.after == 0 for voice in voices.voices(keeper))
    assert voices.add(keeper, "record", Lang.CKB, sound(2), after=0) == 1
    intake = office.sign_in("intake")
    voice = row(voices.voices(intake), "record", Lang.CKB)
    assert (voice.seconds, voice.after, voice.signer, voice.stale, voice.refused) == (
        2,
        1,
        keeper.display_name,
        False,
        False,
    )
    assert voices.listen(intake, "record", Lang.CKB).wav == sound(2)
    with refused("changed_meanwhile"):
        voices.add(keeper, "record", Lang.CKB, sound(), after=0)
    with refused("not_permitted"):
        voices.add(intake, "record", Lang.CKB, sound(), after=1)
    with fault("wording_unknown"):
        voices.add(keeper, "her_story", Lang.CKB, sound(), after=0)
    assert voices.take_away(keeper, "record", Lang.CKB, after=1) == 2
    assert row(voices.voices(intake), "record", Lang.CKB).seconds == 0
    with refused("voice_missing"):
        voices.listen(intake, "record", Lang.CKB)
    with refused("voice_missing"):
        voices.listen(intake, "welcome", Lang.AR)


def test_a_recording_of_older_words_says_so(office: Office) -> None:
    keeper = office.sign_in("keeper")
    voices.add(keeper, "welcome", Lang.AR, sound(), after=0)
    wording.save(keeper, "welcome", "ar", {"welcome.1": "ما تقولينه يبقى هنا."}, after=0)
    rows = voices.voices(keeper)
    assert row(rows, "welcome", Lang.AR).stale
    assert not row(rows, "welcome", Lang.EN).stale


def test_a_recording_that_was_changed_in_the_file_is_not_played(office: Office) -> None:
    keeper = office.sign_in("keeper")
    voices.add(keeper, "share", Lang.AR, sound(), after=0)
    with keeper.accounts_store.begin() as work:
        for key in ("content:voice.share:ar", "content:voice.share:ar:1"):
            stored = keeper.accounts.setting(key)
            assert stored is not None
            keeper.accounts.put_setting(work, key, stored[:-400] + bytes(400))
        work.commit()
    voice = row(voices.voices(keeper), "share", Lang.AR)
    assert (voice.seconds, voice.refused) == (0, True)
    with refused("voice_missing"):
        voices.listen(keeper, "share", Lang.AR)
