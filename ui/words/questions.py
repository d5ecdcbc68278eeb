"""What is asked in a session, why it is asked, and what to say while asking.

Words only, one entry a field of ``domain/intake.py``; must never hold an answer. The welcome, the limits and the
consent script are content signed by the office and live in ``resources/consent``, not here.
"""

from __future__ import annotations

from ui.i18n import T


def question(field: str) -> str:
    """The question of a field, or its name if this version has no words for it."""
    return _questions().get(field, field)


def why(field: str) -> str:
    """Why the question is asked; empty where the question says it itself."""
    return _whys().get(field, "")


def hint(field: str) -> str:
    """How to write the answer; empty where any way is fine."""
    return {
        "deadline_hour": T("For example 22:30."),
        "check_again": T("For example 25/11/2026."),
        "next_contact": T("For example 30/11/2026."),
        "tonight_with": T("For example: her sister. No names are needed."),
        "deadline": T("For example 30/11/2026. Leave it empty if he set no day."),
        "since": T("For example 01/11/2026. The first of the month is enough."),
        "account": T("Exactly as it stands there, every dot and number. Not the name he shows."),
        "names": T("One full name a line, given name first. Write it in Arabic and in Latin letters."),
        "called": T("One a line: what people call her, Umm or Abu names, short names."),
        "phones": T("One number a line, hers and those of her home."),
        "places": T("One a line: her village, quarter, street, a school."),
        "handles": T("One a line: her own accounts and addresses."),
        "others": T("One a line: relatives, her tribe, her workplace, anything else."),
    }.get(field, "")


def lead(step: str) -> str:
    """The line under the heading of a step."""
    return {
        "welcome": T("Read this to her before anything else, in her language. Nothing is written down yet."),
        "safe_now": T("A few short questions. They stay in memory until she agrees to be recorded."),
        "record": T("Help never depends on this answer. She may stay unnamed and may leave anything out."),
        "incident": T("Only what an office could act on. Never describe a picture and never ask for one."),
        "safety": T("Ask plainly and calmly. A yes opens what to do first and stays on Today until it is settled."),
        "wishes": T("She decides what happens, how soon, and on what conditions."),
        "sharing": T("One office at a time, only what she told and what it can use. No is always the default."),
        "never": T("One sealed list. It serves only to keep these words off every paper and is never shown elsewhere."),
        "read_back": T("Read this to her. Change what she wants changed, then close the session."),
        "invitation": T(
            "She did not say this herself: no file is made and no letter. Only a theme is kept, and how an invitation "
            "reaches her; all of it goes by itself after two weeks."
        ),
    }.get(step, "")


def _questions() -> dict[str, str]:
    return {**_questions_first(), **_questions_later(), **_questions_branches()}


def _questions_first() -> dict[str, str]:
    return {
        "told_by": T("Who is telling this?"),
        "must_not_see": T("Is there anyone working here who must not see this?"),
        "alone": T("Is she alone with you?"),
        "safe_home": T("Is she safe until she is home?"),
        "deadline_today": T("Does his deadline end today?"),
        "language": T("Which language does she want to speak?"),
        "record_consent": T("Does she agree that this is written down?"),
        "age": T("How old is she, roughly?"),
        "may_be_counted": T("May she be counted in figures that name nobody?"),
        "kinds": T("What is happening to her?"),
        "platform": T("How does he contact her?"),
        "account": T("His account, number or link"),
        "demands": T("What does he demand?"),
        "deadline": T("Until when?"),
        "since": T("Since when?"),
        "paid": T("Did she pay?"),
        "payment_details": T("How was it paid?"),
        "relation": T("What is he to her?"),
        "force": T("Does he or his family serve in a force?"),
        "staff_involved": T("Is he, one of his family or a helper of his on NP's staff?"),
        "picture_before_18": T("Is the picture from before she was 18?"),
        "picture_here": T("Does she have the picture herself?"),
        "picture_intimate": T("Is the picture nude or sexual?"),
        "reported_elsewhere": T("Has it been reported elsewhere?"),
        "account_of_events": T("What she wants kept, in her own words"),
    }


def _questions_later() -> dict[str, str]:
    return {
        "suicide": T("Does she think of ending her life?"),
        "honour": T("Could her family harm her if they learn of it?"),
        "medical_five_days": T("Did something happen in the last five days that a doctor should see to?"),
        "phone_watched": T("Is her phone watched or shared?"),
        "distress": T("Is she in great distress?"),
        "signals": T("How does she notice that it gets worse?"),
        "where_to_go": T("Where does she go then?"),
        "safety_plan": T("Her plan for tonight and the next days"),
        "pathways": T("Which ways does she want?"),
        "urgency": T("How soon must something happen?"),
        "female_officer_only": T("Only a female officer?"),
        "conditions": T("Her conditions"),
        "district": T("Which district?"),
        "civil_status": T("Civil status"),
        "displacement": T("Is she displaced?"),
        "disability": T("Does she have a disability?"),
        "names": T("Her names in every spelling, and what people call her"),
        "called": T("What she is called"),
        "phones": T("Phone numbers"),
        "places": T("Places that would give her away"),
        "handles": T("Her own accounts"),
        "others": T("Other words that must never appear, her own accounts too"),
        "channel": T("The number or account for it"),
        "hours": T("At which hours?"),
        "code_word": T("Code word on the phone"),
        "if_someone_else": T("If someone else answers, say"),
        "return_phrase": T("The phrase she will remember to come back with"),
        "return_signs": T("Or three pictures she will remember"),
    }


def _questions_branches() -> dict[str, str]:
    return {
        "deadline_hour": T("At what hour?"),
        "came_with": T("Did somebody come with her?"),
        "spoke_alone": T("Did you speak with her alone?"),
        "needs_interpreter": T("Does an interpreter help?"),
        "interpreter": T("The interpreter's code"),
        "can_read": T("Does she read?"),
        "unnamed": T("Does she want to stay unnamed?"),
        "caregiver_suspected": T("Could whoever cares for her be part of it?"),
        "caregiver_relation": T("Who cares for her?"),
        "caregiver_authority": T("What entitles this person to consent for her?"),
        "caregiver_wanted": T("Does she want this person to have a part?"),
        "assent": T("Does she herself agree?"),
        "lives_with_him": T("Does he live where she lives?"),
        "tonight_with": T("Who is with her tonight?"),
        "whom_to_call": T("Whom does she call when it gets worse?"),
        "check_again": T("When do we ask her again?"),
        "home_knows": T("Who at home knows?"),
        "children_at_risk": T("Are children in danger there?"),
        "medical_when": T("How long ago?"),
        "told_of_reporting": T("Did you tell her that hospital staff may have to report?"),
        "safe_contact": T("Is there a safe way to reach her?"),
        "channels": T("Which ways are safe?"),
        "card_safe": T("Is a plain card with a code safe to carry?"),
        "next_contact": T("When are we in touch next?"),
        "invited_kinds": T("What is it about?"),
        "invited_through": T("Who passes the invitation on?"),
        "invited_contact": T("How can she be reached, if they know?"),
    }


def _whys() -> dict[str, str]:
    return {**_whys_first(), **_whys_later(), **_whys_branches()}


def _whys_first() -> dict[str, str]:
    return {
        "must_not_see": T("Her file is opened only to the workers she accepts. Whom she fears is not written down."),
        "alone": T("Someone in the room may hear, or answer for her. Ask again when she is alone."),
        "safe_home": T("If not, the way home comes first, before any other question."),
        "deadline_today": T("If so, twelve answers are enough for a letter; the rest can wait."),
        "language": T("Everything read to her is read in this language. Letters are chosen apart from it."),
        "record_consent": T("Without a yes nothing is kept. She can be helped all the same."),
        "age": T("Only a group, never a birth date. It decides who consents; no letter tells it unless she agrees."),
        "may_be_counted": T("A yes or no of its own. Figures name nobody and small numbers are hidden."),
        "kinds": T("An office acts on a kind of deed. Tick what she says, not what it might be in law."),
        "platform": T("The office must know where to look."),
        "account": T("A shown name is not an account. Compare it with her phone, sign by sign."),
        "demands": T("What he wants shows which office can stop him."),
        "deadline": T("It decides how fast NP must act."),
        "since": T("For complaint-only offences the law counts three months."),
        "paid": T("Whoever paid once is asked again. It is never held against her."),
        "payment_details": T("A transfer can lead to him: number, office, amount. Nothing about her own account."),
        "relation": T("If he knows her, an office that hears of it could find her."),
        "force": T("An office he has friends in must not hear. The reason stands in no letter."),
        "staff_involved": T("Then this goes to a keeper and not through colleagues."),
        "picture_before_18": T("It decides which removal service helps: one is for under 18, the other is not."),
        "picture_here": T("A removal service needs it on a device of hers. Never ask to see it."),
        "picture_intimate": T("A yes or a no, nothing more is written. Other pictures need another way."),
        "reported_elsewhere": T("Two offices that both know can join what they know."),
        "account_of_events": T("It stays here, sealed, never the source of a letter. No description of pictures."),
    }


def _whys_later() -> dict[str, str]:
    return {
        "suicide": T("Ask it in plain words; asking does not plant the thought. Who is with her tonight?"),
        "honour": T("Then nothing may reach her home: no visit, no call, no letter."),
        "medical_five_days": T("Some care works only within 72 or 120 hours. Say first: hospital staff may report."),
        "phone_watched": T("Then advice on the phone changes, and nobody writes to her."),
        "distress": T("An office for support may hear it if she agrees; no other office is asked about it."),
        "signals": T("So that she acts before it is too late. In her own words."),
        "where_to_go": T("A place she can reach at night. It stays here, sealed."),
        "safety_plan": T("What she takes along, who waits for her, what the children are told."),
        "pathways": T("Several are possible. None is promised before it is agreed."),
        "urgency": T("24 hours, three days or two weeks: the office's working promise."),
        "female_officer_only": T("It is asked for in every letter and checked before a meeting."),
        "conditions": T("For example who must not be there, or what must be done first."),
        "district": T("The finest place a letter may ever name, and only if she agrees."),
        "civil_status": T("Only a legal or care office can use it, and only if she agrees."),
        "displacement": T("Some services are for displaced women. Told only if she agrees."),
        "disability": T("So that a place can be reached. Told only if she agrees."),
        "names": T("For masking only. Without an Arabic spelling the check is weaker. She may leave it empty."),
        "called": T("For masking only: the name people know her by gives her away first."),
        "phones": T("For masking, and to reach her if she allows it below."),
        "places": T("For masking only."),
        "handles": T("For masking only. Not the extorter's account."),
        "others": T("For masking only. Erasable after the last letter."),
        "channel": T("Only if she wants it. Never leave a message."),
        "hours": T("When she can speak alone."),
        "code_word": T("It proves that it is she, and lets her withdraw by phone."),
        "if_someone_else": T("One harmless sentence she chooses."),
        "return_phrase": T("She can come back with it even if she loses every paper."),
        "return_signs": T("Turn the screen to her: nobody has to read. In which order she names them does not matter."),
    }


def _whys_branches() -> dict[str, str]:
    return {
        "told_by": T("Only she can agree to be recorded. Told by somebody else, nothing of hers is kept."),
        "deadline_hour": T("The letter is due before it."),
        "came_with": T("Whoever came may listen, wait for her, or be part of it. No name is written down."),
        "spoke_alone": T("With somebody beside her she may not be free to speak."),
        "needs_interpreter": T("The interpreter hears everything, so the papers say that one helped."),
        "interpreter": T("A code of the office, never a name."),
        "can_read": T("If not, everything is read to her, and she comes back by a phrase or pictures."),
        "unnamed": T("Help is the same. Only words that must never appear then protect her papers."),
        "caregiver_suspected": T("Then nothing goes through this person, not even her consent."),
        "caregiver_relation": T("An aunt is not a guardian by that alone."),
        "caregiver_authority": T("Below 15 somebody entitled consents beside her."),
        "caregiver_wanted": T("From 15 her own consent counts. Nobody is told unless she wants it."),
        "assent": T("Nothing happens against her will, whoever else agrees."),
        "lives_with_him": T("Then nothing may be sent or said where he could hear of it."),
        "tonight_with": T("She should not be alone tonight. This stays here, sealed."),
        "whom_to_call": T("One person and one number that work at night."),
        "check_again": T("It stands on Today with your name until it is done."),
        "home_knows": T("It decides where she is safe and who can help her there."),
        "children_at_risk": T("Children come first; it changes who must be told."),
        "medical_when": T("Some care works only within 72 hours, some within 120."),
        "told_of_reporting": T("She decides knowing it, before she goes."),
        "safe_contact": T("Without one nobody calls her, and she cannot be asked before each letter."),
        "channels": T("Several are possible. A watched phone is never one of them."),
        "card_safe": T("A card can be found. The phrase alone is enough to come back."),
        "next_contact": T("So that she is not left waiting. It stands on Today."),
        "invited_kinds": T("Only a theme, so that the right person waits for her."),
        "invited_through": T("Their code. They hear only that it was received."),
        "invited_contact": T("Kept without her consent, so it goes by itself after 14 days."),
    }


def block(step: str, name: str) -> str:
    """The heading of a block of questions."""
    return {
        ("safe_now", "now"): T("Right now"),
        ("record", "record"): T("Her consent"),
        ("incident", "deed"): T("What he does, and where"),
        ("incident", "who"): T("Who he is, and anything else"),
        ("safety", "mind"): T("How she is"),
        ("wishes", "ways"): T("What should happen"),
        ("wishes", "about"): T("What some services need to know"),
        ("never", "names"): T("Her names, and other words"),
        ("never", "reach"): T("Reaching her"),
    }.get((step, name), "")
