"""How she said it in a session: for one office whether it is for one letter, on what conditions and why; for all of it
whether she spoke or crossed forms, before whom, and who was in the room. Raw answers like any other, kept in the draft.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from nsintake.domain.branches import Answers
from nsintake.domain.consent import Given, GivenHow, Said
from nsintake.domain.text import LINE, TEXT, clean
from nsintake.errors import UserFault

ONE_LETTER, CONDITIONS, REASONS, MARK, VOUCHED = "one", "conditions", "reasons", "mark", "vouched"
OF_OFFICE = (ONE_LETTER, CONDITIONS, REASONS, MARK, VOUCHED)
"""What is kept for each office, as ``NAME.RECIPIENT``."""
HOW, WITNESS, IN_ROOM = "given.how", "given.witness", "given.in_room"
SPOKEN_ALONE = "spoken_alone"
"""The answer that she spoke and nobody heard it but who read it to her; for the service that is no witness."""
HOWS = (GivenHow.SPOKEN.value, SPOKEN_ALONE, GivenHow.PAPER_IN_CABINET.value, GivenHow.BY_PHONE.value)
"""Every answer to how she said it, as it is asked."""
NOBODY_ELSE = "nobody_else"
"""What a draft of an earlier version has as the witness where there was none."""


def of_office(name: str, recipient_id: str) -> str:
    """The answer name of one of these for one office."""
    return f"{name}.{recipient_id}"


def is_how(name: str) -> bool:
    """Whether an answer says how something was said."""
    return name.startswith(("given.", *(f"{prefix}." for prefix in OF_OFFICE)))


def with_how(said: Said, answers: Answers) -> Said:
    """Her word to one office with what belongs to it."""
    kept = {name: answers.get(of_office(name, said.recipient_id), "") for name in OF_OFFICE}
    return replace(
        said,
        one_letter=kept[ONE_LETTER] == "yes",
        conditions=kept[CONDITIONS],
        reasons=kept[REASONS],
        form=kept[MARK],
        vouched=kept[VOUCHED] == "yes",
    )


def given_in(answers: Answers, known: Given) -> Given:
    """How she said all of it: what is there over what the session knows by itself."""
    how, witness = answers.get(HOW, ""), answers.get(WITNESS, "")
    return replace(
        known,
        how=how_of(how) if how in HOWS else known.how,
        witness="" if how == SPOKEN_ALONE or witness == NOBODY_ELSE else witness,
        in_room=answers.get(IN_ROOM, "") or known.in_room,
    )


def how_of(answer: str) -> GivenHow:
    """How it was given, of an answer that is one of ``HOWS``."""
    return GivenHow.SPOKEN if answer == SPOKEN_ALONE else GivenHow(answer)


def unanswered_how(answers: Answers) -> UserFault | None:
    """What has to be answered where she said anything about an office: how she said it, and of spoken words who heard
    them: before a witness there is one. None where both are.
    """
    how = answers.get(HOW, "")
    if how not in HOWS:
        return UserFault("how_said_missing", field=HOW)
    if how == GivenHow.SPOKEN.value and answers.get(WITNESS, "") in {"", NOBODY_ELSE}:
        return UserFault("witness_missing", field=WITNESS)
    return None


def faults_in_how(answers: Answers) -> Iterator[UserFault]:
    """What is to be mended in these texts, each with the answer's own name."""
    for name, raw in answers.items():
        if is_how(name):
            long = name.startswith((f"{CONDITIONS}.", f"{REASONS}."))
            try:
                clean(raw, name, limit=TEXT if long else LINE, multiline=long)
            except UserFault as fault:
                yield fault
