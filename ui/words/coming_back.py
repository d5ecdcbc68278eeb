"""What the pictures of the set are called, and how a call ended. Words only."""

from __future__ import annotations

from ui.i18n import T


def sign_words() -> dict[str, str]:
    """Each picture in one word."""
    return {
        "sun": T("Sun"),
        "cloud": T("Cloud"),
        "drop": T("Drop"),
        "mountain": T("Mountain"),
        "tree": T("Tree"),
        "flower": T("Flower"),
        "leaf": T("Leaf"),
        "grapes": T("Grapes"),
        "apple": T("Apple"),
        "fish": T("Fish"),
        "bird": T("Bird"),
        "butterfly": T("Butterfly"),
        "house": T("House"),
        "door": T("Door", "a picture she remembers"),
        "key": T("Key", "a picture she remembers"),
        "candle": T("Candle"),
        "bell": T("Bell"),
        "book": T("Book"),
        "cup": T("Cup"),
        "teapot": T("Teapot"),
        "scissors": T("Scissors"),
        "comb": T("Comb"),
        "umbrella": T("Umbrella"),
        "boat": T("Boat"),
    }


def call_words() -> dict[str, str]:
    """How a call ended."""
    return {
        "reached": T("I spoke with her"),
        "someone_else": T("Someone else answered"),
        "no_answer": T("Nobody answered"),
        "withdrew": T("She takes her consent back"),
    }


def doubt_words(doubt: str) -> str:
    """What speaks against calling her."""
    return {
        "phone_watched": T("Her phone is watched or shared. Do not call it: whoever watches it would know."),
        "no_safe_way": T("She said that no way to reach her is safe. She comes back herself."),
        "not_by_call": T("She did not name a call among the safe ways. Use one of those she named."),
        "no_code_word": T("No code word was agreed. Ask something that only she can answer before you say anything."),
        "no_number": T("No number is on file."),
    }[doubt]
