"""What is asked in a session, why it is asked, and what to say while asking.

Words only, one entry a field of ``domain/intake.py``; must never contain an answer. The welcome, the limits and the
consent script are content signed by the office: they are in ``resources/consent``, not here.
"""

from __future__ import annotations

from collections.abc import Mapping

from nsintake.domain.branches import Branch, branches_of
from nsintake.domain.doubts import Doubt, DoubtKind
from nsintake.domain.questions import Step
from ui.i18n import T
from ui.words.enum_member import member_of


def question(field: str) -> str:
    """The question of a field, or its name if this version has no words for it."""
    return _questions().get(field, field)


def why(field: str) -> str:
    """Why the question is asked; empty where the question says it itself."""
    return _whys().get(field, "")


def hint(field: str) -> str:
    """How to write the answer; empty where any way is fine."""
    return {
        "told_by": T("A woman who comes with an invitation of a peace team tells it herself."),
        "unnamed": T("Other offices never get her name unless she asks for it. With a yes, we do not write it down."),
        "deadline_hour": T("For example 22:30."),
        "check_again": T("For example 25/11/2026."),
        "next_contact": T("For example 30/11/2026."),
        "tonight_with": T("For example: her sister. No names are needed."),
        "deadline": T("For example 30/11/2026. Leave it empty if he set no day."),
        "since": T("For example 25/11/2026. The first of the month is enough."),
        "account": T("Exactly as it is there, every dot and number. Not the name he shows."),
        "names": T("One full name a line, given name first. Write it in Arabic and in Latin letters."),
        "called": T("One a line: what people call her, Umm or Abu names, short names."),
        "phones": T("One number a line, hers and those of her home."),
        "places": T("One a line: her village, quarter, street, a school."),
        "handles": T("One a line: her own accounts and addresses."),
        "others": T("One a line: relatives, her tribe, her workplace, anything else."),
    }.get(field, "")


def lead(step: str) -> str:
    """The line under the heading of a step."""
    match member_of(Step, step):
        case None:
            return ""
        case Step.WELCOME:
            return T("Read this to her before anything else, in her language. Nothing is written down yet.")
        case Step.SAFE_NOW:
            return T("A few short questions. They stay in memory until she agrees to be recorded.")
        case Step.RECORD:
            return T("Help never depends on this answer. She may stay unnamed and may leave anything out.")
        case Step.INCIDENT:
            return T("Only what an office could act on. Never describe a picture and never ask for one.")
        case Step.SAFETY:
            return T("Ask plainly and calmly. A yes opens what to do first and stays on Today until it is settled.")
        case Step.WISHES:
            return T("She decides what happens, how soon, and on what conditions.")
        case Step.SHARING:
            return T("One office at a time, only what she told and what it can use. No is always the default.")
        case Step.NEVER:
            return T(
                "One sealed list. It serves only to keep these words off every paper and is never shown elsewhere."
            )
        case Step.READ_BACK:
            return T("Read this to her. Change what she wants changed, then close the session.")
        case Step.INVITATION:
            return T(
                "She did not say this herself: no file is made and no letter. Only a theme is kept, and how an "
                "invitation reaches her; all of it goes by itself after two weeks."
            )


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
        "unnamed": T("Does she want to stay unnamed in our own office too?"),
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
        "force": T("An office he has friends in must not hear. The reason is in no letter."),
        "staff_involved": T("Then nothing about him is written down: it is reported outside this office."),
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
        "check_again": T("It is on Today with your name until it is done."),
        "home_knows": T("It decides where she is safe and who can help her there."),
        "children_at_risk": T("Children come first; it changes who must be told."),
        "medical_when": T("Some care works only within 72 hours, some within 120."),
        "told_of_reporting": T("She decides knowing it, before she goes."),
        "safe_contact": T("Without one nobody calls her, and she cannot be asked before each letter."),
        "channels": T("Several are possible. A watched phone is never one of them."),
        "card_safe": T("A card can be found. The phrase alone is enough to come back."),
        "next_contact": T("So that she is not left waiting. It is on Today."),
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
        ("incident", "who"): T("Who he is, her picture, where else she reported"),
        ("incident", "words"): T("In her own words"),
        ("safety", "mind"): T("How she is"),
        ("wishes", "ways"): T("What should happen"),
        ("wishes", "about"): T("What some services need to know"),
        ("never", "names"): T("Her names, and other words"),
        ("never", "reach"): T("Reaching her"),
    }.get((step, name), "")


def doubt_words(doubt: Doubt) -> str:
    """What is asked beside a field whose answer looks mistyped or contradicts another; nobody is stopped by it."""
    match doubt.kind:
        case DoubtKind.PICTURE_AND_AGE:
            return T(
                "She is under 18 now, so she was under 18 in the picture. Ask again: is her age right, or this answer?"
            )
        case DoubtKind.DEADLINE_OVER:
            return T("This day is over. Is it right?")
        case DoubtKind.SINCE_AHEAD:
            return T("This day is still to come. Is it right?")
        case DoubtKind.LIMIT_UNKNOWN:
            return T("Without this day nobody can say when she has to complain herself, if she has to. Ask a lawyer.")
        case DoubtKind.LIMIT_NEAR:
            return T("The time in which she may have to complain herself is nearly over. Tell her, and call a lawyer.")
        case DoubtKind.LIMIT_PAST:
            return T("The time in which she may have had to complain herself may be over. Tell her, and call a lawyer.")
        case DoubtKind.CHECK_OVER:
            return T("This day is over. When do we really ask her?")
        case DoubtKind.DEADLINE_NOT_TODAY:
            return T("You answered that his deadline ends today, and this is a later day.")
        case DoubtKind.TWO_SCRIPTS:
            return T(
                "Line {line} mixes letters of two scripts, so neither spelling is found whole. Write one spelling a "
                "line.",
                line=doubt.line,
            )
        case DoubtKind.ALONE_WITH_COMPANY:
            return T("You answered that she is not alone. Who is with her?")
        case DoubtKind.NAMED_UNNAMED:
            return T("She wants to stay unnamed. Take the name out, unless she changed her mind.")
        case DoubtKind.SHOWN_NAME:
            return T(
                "This reads like the name he shows, which anybody can take. Look on her phone for his account, "
                "number or link."
            )


def branch_lines(step: Step, answers: Mapping[str, str]) -> list[str]:
    """What to keep in mind here, gravest first."""
    open_now = branches_of(answers)
    return [said for (at, branch), said in _branch_lines().items() if at is step and branch in open_now]


def _branch_lines() -> dict[tuple[Step, Branch], str]:
    return {
        (Step.WELCOME, Branch.SECOND_HAND): T(
            "She did not come herself. Nothing of hers is recorded and no letter is made; an invitation is passed on. "
            "Whoever tells you hears only that it was received. Is she here, with an invitation? Then choose that she "
            "tells it herself, and shred the invitation."
        ),
        (Step.INVITATION, Branch.SECOND_HAND): T(
            "Where a member of a peace team tells, no contact of hers is kept: print the neutral invitation under "
            "Peace teams, Hand-overs."
        ),
        (Step.SAFE_NOW, Branch.ACCOMPANIED): T(
            "Ask whoever came to wait outside, and ask again everything that was answered in front of somebody."
        ),
        (Step.SAFE_NOW, Branch.INTERPRETER): T(
            "The interpreter repeats, adds nothing, and hears the same promise of silence."
        ),
        (Step.SAFE_NOW, Branch.CANNOT_READ): T(
            "Read everything to her. Her yes is spoken before a witness; nothing is signed and nothing is withheld."
        ),
        (Step.RECORD, Branch.CAREGIVER_SUSPECTED): T(
            "Nothing goes through whoever cares for her: no question, no consent, no message. Tell a keeper today."
        ),
        (Step.RECORD, Branch.CAREGIVER_NEEDED): T(
            "Below 15 her own yes is not enough for a letter, and nobody else's yes outweighs her no."
        ),
        (Step.RECORD, Branch.MINOR): T(
            "Tell her before any accompaniment that police may ask for a guardian. Whoever came with her is no "
            "guardian by that alone."
        ),
        (Step.RECORD, Branch.UNNAMED): T(
            "She stays unnamed everywhere, on papers too. What people call her and her places go on the list later."
        ),
        (Step.INCIDENT, Branch.STAFF): T(
            "Her file is now open to you and the keepers only. Tell a keeper yourself, today."
        ),
        (Step.INCIDENT, Branch.FORCE): T(
            "The offices of that force are off by default. Offer her others; no letter says why."
        ),
        (Step.INCIDENT, Branch.MINOR): T("She is under 18: the removal service for her is another one."),
        (Step.SAFETY, Branch.PHONE_WATCHED): T(
            "Nobody writes or calls her. Advice about her phone waits until she has one that nobody watches."
        ),
        (Step.SAFETY, Branch.DOMESTIC_VIOLENCE): T(
            "Ask about tonight before anything else, and never in front of anybody who lives there."
        ),
        (Step.NEVER, Branch.UNNAMED): T(
            "These words are all that protects an unnamed woman's papers. Take your time with them."
        ),
        (Step.NEVER, Branch.PHONE_WATCHED): T("Her own phone is watched: write another way down, or none."),
        (Step.READ_BACK, Branch.CANNOT_READ): T("Read it to her slowly, and let her say it back in her words."),
    }
