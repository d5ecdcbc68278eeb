"""The words for every value of the domain that a page shows, in the language of the interface.

One table a kind of value, read anew at each call so that a change of language reaches it. A value this version has
no words for shows as itself rather than hiding. Must never hold a question, a sentence of a page or record content.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ui import i18n
from ui.i18n import T
from ui.words.coming_back import sign_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.domain.language import Wording


def said(wording: Wording) -> str:
    """A wording in the language of the interface; in Arabic, then English where it has no words for that."""
    return wording.said_in(i18n.language()) or wording.ar or wording.en or wording.ckb


def _yes_no() -> dict[str, str]:
    return {"yes": T("Yes"), "no": T("No"), "unknown": T("Not said")}


def _language() -> dict[str, str]:
    return {"en": T("English"), "ar": T("Arabic"), "ckb": T("Sorani")}


def _age() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "under_6": T("Under 6"),
        "from_6": T("6 to 11"),
        "from_12": T("12 to 14"),
        "from_15": T("15 to 17"),
        "adult": T("18 to 59"),
        "from_60": T("60 or older"),
    }


def _kinds() -> dict[str, str]:
    return {
        "threat_to_publish": T("Threat to publish"),
        "demand_money": T("Demand for money"),
        "demand_favours": T("Demand for sexual favours"),
        "impersonation": T("Someone poses as her"),
        "account_taken": T("Her account was taken"),
        "harassment": T("Harassment"),
        "domestic_violence": T("Violence at home"),
        "other": T("Something else"),
    }


def _platform() -> dict[str, str]:
    return {
        "facebook": T("Facebook"),
        "instagram": T("Instagram"),
        "telegram": T("Telegram"),
        "whatsapp": T("WhatsApp"),
        "viber": T("Viber"),
        "snapchat": T("Snapchat"),
        "tiktok": T("TikTok"),
        "phone": T("Phone calls or SMS"),
        "other": T("Another way"),
    }


def _demands() -> dict[str, str]:
    return {
        "money": T("Money"),
        "favours": T("Sexual favours"),
        "silence": T("That she stays silent"),
        "marriage": T("Marriage"),
        "other": T("Something else"),
    }


def _paid() -> dict[str, str]:
    return {"unknown": T("Not said"), "no": T("No"), "once": T("Once"), "more_than_once": T("More than once")}


def _relation() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "stranger": T("A stranger"),
        "acquaintance": T("Someone she knows"),
        "former_fiance": T("Formerly engaged to her"),
        "husband": T("Husband"),
        "former_husband": T("Former husband"),
        "relative": T("A relative"),
        "colleague": T("Someone from work or study"),
    }


def _force() -> dict[str, str]:
    return {
        "unknown": T("She does not know"),
        "none": T("None"),
        "community_police": T("Community Police"),
        "national_security": T("National Security Service"),
        "national_intelligence": T("National Intelligence Service"),
        "other_force": T("Another force"),
    }


def _district() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "qayyarah": T("Qayyarah"),
        "shura": T("Shura"),
        "hammam_al_alil": T("Hammam al-Alil"),
        "mosul": T("Mosul"),
        "makhmur": T("Makhmur"),
        "hatra": T("Hatra"),
        "shirqat": T("Shirqat"),
        "other": T("Elsewhere"),
    }


def _civil_status() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "single": T("Single"),
        "married": T("Married"),
        "divorced": T("Divorced"),
        "widowed": T("Widowed"),
    }


def _displacement() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "resident": T("Lives at home"),
        "displaced": T("Displaced"),
        "returnee": T("Returned"),
    }


def _told_by() -> dict[str, str]:
    return {
        "herself": T("She herself"),
        "cpt": T("A Community Peace Team, for her"),
        "somebody_else": T("Somebody else, for her"),
    }


def _came_with() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "nobody": T("Nobody"),
        "relative": T("A relative"),
        "friend": T("A friend"),
        "cpt": T("A Community Peace Team"),
        "other": T("Somebody else"),
    }


def _caregiver_relation() -> dict[str, str]:
    return {
        "unknown": T("Not asked"),
        "mother": T("Mother"),
        "father": T("Father"),
        "grandparent": T("Grandparent"),
        "aunt": T("Aunt"),
        "uncle": T("Uncle"),
        "sibling": T("Brother or sister"),
        "husband": T("Husband"),
        "other": T("Somebody else"),
    }


def _caregiver_authority() -> dict[str, str]:
    return {
        "unknown": T("Not asked"),
        "not_shown": T("Nothing that was shown"),
        "parent": T("Is her parent"),
        "court": T("A court made this person her guardian"),
    }


def _home_knows() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "nobody": T("Nobody"),
        "on_her_side": T("Somebody who is on her side"),
        "against_her": T("Somebody who is against her"),
    }


def _medical_when() -> dict[str, str]:
    return {
        "unknown": T("Not said"),
        "within_72": T("Within three days"),
        "within_120": T("Three to five days ago"),
        "later": T("Longer ago"),
    }


def _channels() -> dict[str, str]:
    return {
        "call": T("A call"),
        "sms": T("SMS"),
        "whatsapp": T("WhatsApp"),
        "viber": T("Viber"),
        "telegram": T("Telegram"),
        "signal": T("Signal"),
        "through_someone": T("Through somebody she trusts"),
        "she_comes": T("She comes or calls herself"),
    }


def _pathways() -> dict[str, str]:
    return {
        "meeting": T("Safe-space meeting"),
        "liaison": T("NP speaks for her, without her name"),
        "accompaniment": T("Accompaniment"),
        "referral": T("Referral to a service"),
        "information": T("Information only"),
    }


def _urgency() -> dict[str, str]:
    return {"24h": T("Within 24 hours"), "72h": T("Within three days"), "two_weeks": T("Within two weeks")}


def _urgent_reason() -> dict[str, str]:
    return {
        "suicide": T("She thinks of ending her life"),
        "honour": T("Her family could harm her"),
        "medical": T("A doctor should see to her"),
        "deadline_today": T("His deadline is today"),
        "not_safe_home": T("The way home is not safe"),
        "domestic_violence": T("Violence at home"),
        "staff": T("NP staff may be involved"),
    }


def _item() -> dict[str, str]:
    return {
        "kind": T("What is happening to her"),
        "platform": T("Where he reaches her"),
        "account": T("His account, number or link"),
        "demand": T("What he demands"),
        "deadline": T("His deadline"),
        "since": T("Since when"),
        "paid": T("Whether she paid"),
        "payment_details": T("How it was paid"),
        "relation": T("What he is to her"),
        "district": T("Her district"),
        "age": T("Her age group"),
        "civil_status": T("Her civil status"),
        "displacement": T("Whether she is displaced"),
        "disability": T("Whether she has a disability"),
        "distress": T("That she is in distress"),
        "reported_elsewhere": T("Whether it was reported elsewhere"),
        "companion": T("Who came with her"),
        "children": T("Whether she has children"),
        "visit": T("That and when she was here"),
    }


def _heard() -> dict[str, str]:
    return {
        "not_yet": T("Not yet read to her"),
        "agreed": T("She heard it and agrees"),
        "chose_not_to_hear": T("She chose not to hear it"),
        "not_reached": T("She could not be reached"),
    }


def _letter_kind() -> dict[str, str]:
    return {
        "referral": T("Letter"),
        "liaison_letter": T("Liaison letter"),
        "information_request": T("Request for information"),
        "follow_up": T("Follow-up letter"),
        "speaking_note": T("Speaking note"),
        "reply_slip": T("Reply slip"),
        "named_letter": T("Letter that names her"),
        "fact_sheet": T("Fact sheet"),
        "recall": T("Recall notice"),
    }


def _task() -> dict[str, str]:
    return {
        "urgent_care": T("Urgent care"),
        "sign_release": T("A letter waits for a second person"),
        "print_letter": T("Print a released letter"),
        "count_pages": T("Say how many pages came out"),
        "recall": T("Recall papers"),
        "action_point": T("Agreed action"),
        "meeting": T("Meeting"),
        "renew_consent": T("Ask her whether her consent still stands"),
        "confirm_consent": T("Confirm after a restore: papers wait"),
        "check_again": T("Ask her how she is"),
        "safety_plan": T("Go through her safety plan with her"),
        "review_alone": T("Read a letter that one person signed alone"),
        "invitation": T("Pass an invitation on"),
        "await_answer": T("Ask the office for its answer"),
        "call_off": T("Call off what is agreed with this office: meeting, visit, appointment"),
        "reach_safely": T("Reach her safely: tell her what was stopped"),
        "not_sent": T("A signed letter did not go to the liaison officers: look whether she still wants it"),
        "destroy_copies": T("Destroy copies that no office was given"),
        "sign_named": T("Read and sign a letter that names her"),
        "named_paper": T("Papers that name her"),
        "given_back": T("A letter came back to be changed"),
        "read_proposal": T("Read words that a liaison officer proposes"),
        "safety_check": T("Is she free? Her file is frozen: check, then unfreeze it with a reason"),
    }


def _seen() -> dict[str, str]:
    return {
        "face": T("Face to face"),
        "behind_screen": T("Behind a screen"),
        "voice_only": T("By voice only"),
        "phone_only": T("By phone only"),
        "not_present": T("She does not come"),
    }


def _hand_over() -> dict[str, str]:
    return {
        "her_wish": T("She asked for it"),
        "leaves": T("The worker leaves or is away"),
        "conflict": T("The worker knows somebody in it"),
        "better_placed": T("The other one can help her better"),
        "other": T("Another reason"),
    }


def _share() -> dict[str, str]:
    return {"share": T("Yes"), "withhold": T("No"), "ask_first": T("Ask me first")}


def _step() -> dict[str, str]:
    return {
        "welcome": T("Welcome", "step of a session"),
        "safe_now": T("Safe now"),
        "record": T("Consent to record"),
        "incident": T("What is happening"),
        "safety": T("Her safety"),
        "wishes": T("What she wants"),
        "sharing": T("What each office may hear"),
        "never": T("Words that must never appear"),
        "read_back": T("Read back"),
        "invitation": T("An invitation for her"),
    }


def _step_short() -> dict[str, str]:
    return {
        "welcome": T("Welcome", "step of a session"),
        "safe_now": T("Safe now"),
        "record": T("Consent"),
        "incident": T("Happening"),
        "safety": T("Safety"),
        "wishes": T("Wishes"),
        "sharing": T("Offices"),
        "never": T("Keep off paper"),
        "read_back": T("Read back"),
        "invitation": T("Invitation"),
    }


def _look(table: Callable[[], dict[str, str]], value: str) -> str:
    return table().get(value, value)


_FIELD_TABLES: dict[str, Callable[[], dict[str, str]]] = {
    "language": _language,
    "age": _age,
    "kinds": _kinds,
    "platform": _platform,
    "demands": _demands,
    "paid": _paid,
    "relation": _relation,
    "force": _force,
    "pathways": _pathways,
    "urgency": _urgency,
    "district": _district,
    "civil_status": _civil_status,
    "displacement": _displacement,
    "told_by": _told_by,
    "came_with": _came_with,
    "caregiver_relation": _caregiver_relation,
    "caregiver_authority": _caregiver_authority,
    "home_knows": _home_knows,
    "medical_when": _medical_when,
    "channels": _channels,
    "invited_kinds": _kinds,
    "return_signs": sign_words,
}


def choice_word(field: str, value: str) -> str:
    """One answer of an intake field."""
    return _look(_FIELD_TABLES.get(field, _yes_no), value)


def unsaid(field: str, left_out: Collection[str]) -> str:
    """What stands where there is no answer: that she left it out, or that nobody asked. Never an answer."""
    return T("She left it out") if field in left_out else T("Not asked")


def kind_word(value: str) -> str:
    """What is happening to her."""
    return _look(_kinds, value)


def pathway_word(value: str) -> str:
    """A way NP answers."""
    return _look(_pathways, value)


def urgency_word(value: str) -> str:
    """How soon NP must act."""
    return _look(_urgency, value)


def urgent_word(value: str) -> str:
    """A red answer."""
    return _look(_urgent_reason, value)


def item_word(value: str) -> str:
    """One thing an office may or may not hear."""
    return _look(_item, value)


def heard_word(value: str) -> str:
    """What she said to the finished letter."""
    return _look(_heard, value)


def letter_kind_word(value: str) -> str:
    """What a paper is."""
    return _look(_letter_kind, value)


def task_word(value: str) -> str:
    """Why something is due."""
    return _look(_task, value)


def seen_word(value: str) -> str:
    """How she agreed to be present."""
    return _look(_seen, value)


def hand_over_word(value: str) -> str:
    """Why a file goes to another worker."""
    return _look(_hand_over, value)


def share_word(value: str) -> str:
    """Her answer about one sentence."""
    return _look(_share, value)


def step_word(value: str) -> str:
    """A step of the session."""
    return _look(_step, value)


def step_short(value: str) -> str:
    """A step of the session in a word or two."""
    return _look(_step_short, value)


def language_word(value: str) -> str:
    """A language, named in the language of the interface."""
    return _look(_language, value)


def months_unsigned() -> str:
    """What keepers read until one of them has signed how long a closed file is kept."""
    return T(
        "No keeper has signed how long a closed file is kept, or it has to be signed anew. Until somebody has looked "
        "at the number and saved it, no file is proposed for erasing."
    )
