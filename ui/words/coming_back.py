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
