"""Her consent in full, and asking her again."""

from ui.pages.consent.asking_page import AskConsentPage
from ui.pages.consent.page import ConsentPage

__all__ = ["AskConsentPage", "ConsentPage"]
