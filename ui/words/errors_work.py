"""Words for what must be mended or is refused in the work itself: fields, consent, letters, forms, meetings, calls."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T
from ui.words import features


def _text_changed() -> str:
    return T("The text changed meanwhile. Look at the check again; nothing was decided.")


def _office_content() -> str:
    return T(
        "A text of the office is incomplete, so no paper is made from it. Tell a keeper that this text needs mending."
    )


PROOF = frozenset(
    {
        *("model_pages_differ", "model_characters_differ", "model_runs_differ", "model_pictures_differ"),
        *("model_rules_differ", "model_unreadable", "file_language", "file_unreadable", "paper_too_large"),
        *("file_frame", "file_id", "object_value", "object_unreached", "object_key", "object_role"),
        *("object_not_canonical", "page_shape", "page_tree", "page_operators", "picture_off_page"),
        *("picture_size", "picture_unknown", "says_more", "says_less", "picture_shape", "stream_frame"),
        *("font_name", "font_shape", "font_map", "font_widths", "font_program", "font_characters"),
        *("font_unused_code", "text_overlaps", "text_order", "text_size", "text_off_page"),
        *("text_not_its_glyphs", "rule_shape", "rule_off_page"),
    }
)
"""Codes of a paper that could not be proved; one sentence for all, since none can be mended by hand."""


def proof_words() -> str:
    """The sentence for all of them; ``{code}`` says which rule broke."""
    return T(
        "The paper could not be proved ({code}), so it is neither shown nor printed. Nothing left the station. Tell a "
        "keeper this code."
    )


SHARED: dict[str, Callable[[], str]] = {
    "evening_empty": lambda: T("Nothing is due tonight: there is no list to print."),
    "alarm_over": lambda: T("This is no longer due: it was done, or handed to somebody."),
    "complaint_contacts_missing": lambda: T(
        "No file is opened here yet: the contacts to whom she can complain outside this office must be entered and "
        "checked first. A keeper does it under Our words."
    ),
    "complaint_contact_missing": lambda: T("This contact is not entered yet. Choose another one, or ask a keeper."),
    "complaint_contact_unchecked": lambda: T(
        "Nobody has checked this contact yet, so it is on no paper. Ask a keeper."
    ),
    "her_own_worker": lambda: T("Her own worker does not ask this. Somebody else does, or she crosses a slip alone."),
    "she_does_not_accept": lambda: T("Only somebody she accepts asks her. Else she crosses a slip alone, or nothing."),
    "nothing_said": lambda: T("No answer is given yet."),
    "shuts_out_herself": lambda: T("You are on this file. Somebody else who is on it shuts it to you."),
    "worker_shut_out": lambda: T("She keeps this file. Hand it over first, then shut it to her."),
    "keeper_shut_out": lambda: T("She does not want this keeper, so the file is not handed to her."),
    # fields
    "field_missing": lambda: T("This is needed to go on."),
    "field_empty": lambda: T("This is needed to go on."),
    "how_said_missing": lambda: T("Choose how she said it."),
    "witness_missing": lambda: T(
        "Choose the colleague who heard it. If nobody did, choose above that there was no witness."
    ),
    "choice_unknown": lambda: T("Choose one of the answers offered."),
    "signs_not_three": lambda: T("Three pictures, or none."),
    "signs_needed": lambda: T("Choose three pictures."),
    "too_long": lambda: T(
        "This has {length} characters; {limit} fit here. Everything you typed is still here: shorten it."
    ),
    "list_full": lambda: T("The list has {limit} entries and no more."),
    "too_many_lines": lambda: T("These are {length} lines; {limit} fit here. Leave the least important out."),
    "hidden_characters": lambda: T(
        "There is an invisible character at place {position}, often from copying. Type this part again."
    ),
    "unwritable_text": lambda: T(
        "There is half a character in the text, often from copying. Type the last word you pasted again."
    ),
    "date_unreadable": lambda: T("This is not a date the program can read. Type it like 30/11/2026."),
    "date_no_month": lambda: T("There is no month {month}. Type it like 30/11/2026."),
    "date_no_day": lambda: T("Month {month} has no day {day}. Look at the day again."),
    "date_which": lambda: T("This could be more than one day. Choose the day that she means, or type the year first."),
    "time_unreadable": lambda: T("Type hours and minutes, such as 09:30."),
    "pages_not_a_number": lambda: T("Type a number; 0 if no page came out."),
    "closing_hour_unreadable": lambda: T("Type an hour between 12:00 and 22:00, such as 16:00."),
    "limit_unreadable": lambda: T("Type a number from 1 to {limit}."),
    "reference_unreadable": lambda: T(
        "This is not a reference: a sign is wrong or missing. Compare it with the paper, sign by sign."
    ),
    "reason_missing": lambda: T("Write what the office said."),
    "nothing_chosen": lambda: T("Choose at least one paper."),
    "too_many_papers": lambda: T("One list takes {limit} papers. Choose fewer, and begin another round afterwards."),
    "round_not_whole": lambda: T("Something changed on this round meanwhile. Look at it again; nothing was written."),
    "no_figures_chosen": lambda: T("Choose at least one kind of figures."),
    "nothing_to_publish": lambda: T("Every month that is over is published."),
    "nothing_published": lambda: T("Nothing of this period is published."),
    "day_doubtful": lambda: T(
        "The clock of this computer and the log are far apart. A month is published when the day is certain."
    ),
    "no_round": lambda: T("No paper is on the way, so there is no list to print."),
    "days_turned_round": lambda: T("This day is before the first one. Look at both again."),
    "appointment_missing": lambda: T("Say when and where the office receives."),
    "appointment_past": lambda: T("This day was before the answer. Look at it again."),
    "day_ahead": lambda: T("This day is still to come. Type the day on which it was."),
    "day_before_handing": lambda: T("The office did not have the paper yet on this day. Look at it again."),
    "promise_missing": lambda: T("Choose what was promised for this day, or leave the day empty."),
    "promise_day_missing": lambda: T("By when was it promised? Type a day."),
    "words_not_kept": lambda: T("This record is shredded, so no words are kept of it. Choose what was said."),
    "not_told_yet": lambda: T("She has to be told first."),
    "lawyer_not_called": lambda: T("The lawyer has to be called first."),
    "tell_her_first": lambda: T("This closes on the page of her file: she is told, the lawyer is called, she decides."),
    "ask_her_needs": lambda: T("This closes on the page of her file, with what she says."),
    "count_first": lambda: T("Count the pages first: what is handed over must have come out."),
    "nothing_to_hand_over": lambda: T("No page came out: there is nothing that an office can have."),
    "stays_with_us": lambda: T("This paper is ours: it is read out and stays with us."),
    "not_recalled": lambda: T("These copies are not wanted back: hand them over as usual."),
    "handed_already": lambda: T("These copies were handed over already, or none came out."),
    "not_handed_over": lambda: T("An office answers to what it was handed. Write down first who has it."),
    "reference_unknown": lambda: T("No record here has this reference. Ask the office to read it out once more."),
    "proposals_spent": lambda: T(
        "{limit} texts were proposed for this record today. More can be proposed tomorrow, or speak with intake."
    ),
    "named_withdrawn": lambda: T("She no longer wants to be named here. Nothing prints; get back what is out."),
    "named_unconfirmed": lambda: T("From before the backup was restored. Ask her again and make a new letter."),
    "not_released": lambda: T("A second person has not signed this yet, so nothing prints."),
    "signed_not_sent": lambda: T(
        "The letter {reference} is signed. It has not gone to the liaison officers, because something in the files is "
        "damaged. Tell a keeper; once that is settled it goes by itself."
    ),
    "already_revised": lambda: T("A colleague dealt with this text already."),
    # consent and drafts
    "no_consent_to_record": lambda: T("She has not agreed to be recorded, so nothing is kept."),
    "told_second_hand": lambda: T("She did not come herself, so nothing is recorded about her. Pass an invitation on."),
    "told_by_herself": lambda: T("She came herself: go on with the session, no invitation is needed."),
    "session_reopened": lambda: T("This session goes on with a file that is there already. Save it back."),
    "session_not_reopened": lambda: T("This session has no file yet. Close it first."),
    "hours_unreadable": lambda: T("A whole number of hours is needed, from 1 to {limit}."),
    "letters_left": lambda: T(
        "A letter of hers is begun, or can still be printed or said. These words protect it: take the consent back, or "
        "let it run out first."
    ),
    "session_goes_on": lambda: T("A session with her file is open. Finish it first."),
    "file_in_session": lambda: T(
        "Her file is open in another session of yours. Finish that one first; everything typed here stays."
    ),
    "versions_differ": lambda: T(
        "Somebody else changed the same answers meanwhile. Choose which version counts; nothing of either is lost."
    ),
    "no_consent": lambda: T("She has not agreed that this office hears anything. Nothing can leave for it."),
    "consent_changed": lambda: T(
        "Her consent changed since this was written. Make the letter again from what she agrees to now."
    ),
    "consent_expired": lambda: T("Her consent has run out. Ask her again; nothing was shredded."),
    "consent_other_recipient": lambda: T("This consent is for another office. Ask her for this one."),
    "nothing_to_withdraw": lambda: T("There is no consent for this office that could be withdrawn."),
    "draft_missing": lambda: T("This draft is no longer here. It was finished or dropped meanwhile."),
    "draft_too_large": lambda: T(
        "This is too much for one draft ({limit} characters). Shorten the longest text; all of it is still on the page."
    ),
    "typed_not_kept": lambda: T(
        "What you type about this woman is not kept: a colleague changed meanwhile who opens her file. Read it once "
        "more, lock, sign in again, and type it again."
    ),
    # who may open a file, closing, erasing
    "code_not_found": lambda: T("No file that you may open has this code. Look at the code again."),
    "same_file": lambda: T("These are one file already. Choose another one."),
    "holders_differ": lambda: T(
        "These two files are not open to the same people. Ask her whom she accepts, set that for both, then join them."
    ),
    "not_merged": lambda: T("This file is not part of another one, so there is nothing to separate."),
    "erasure_stopped": lambda: T(
        "They are separated. Somebody had asked to erase them as one woman's, and that was not finished. It is not "
        "done now. Erase the file that is to go."
    ),
    "stopped_damaged": lambda: T(
        "Part of her file cannot be read. Everything of hers that could be found was stopped: {count}. Nothing of it "
        "prints, and her file will say so once it can be read. Tell a keeper: restore from a backup."
    ),
    "stopped_sign_in_again": lambda: T(
        "Everything of hers that could be found was stopped: {count}. Nothing of it prints. A colleague changed "
        "meanwhile who opens her file: lock and sign in again, and her file says so too."
    ),
    "stop_by_reference": lambda: T(
        "Her file cannot be read, and nothing was found by it. Stop each paper by the reference that is on it: "
        "Cases, Stop by reference. Tell a keeper: restore from a backup."
    ),
    "file_restricted": lambda: T(
        "This file is open only to the colleagues she accepted and to the keepers. Ask one of them if she needs you."
    ),
    "not_restricted": lambda: T("This file is open to everybody who runs intakes already."),
    "colleague_unknown": lambda: T("One of these people cannot open files any more. Choose again."),
    "already_hers": lambda: T("This file is hers already. Choose somebody else."),
    "already_closed": lambda: T("This file is closed already."),
    "closing_open": lambda: T("Something is still open, so the file stays open. The list says what."),
    "plan_missing": lambda: T("No safety plan waits here. Write one first."),
    "not_closed": lambda: T("This file is open already."),
    "code_differs": lambda: T("This is not the code of this case. Nothing was erased. Look at it and type it again."),
    "number_differs": lambda: T("{count} files are marked. Type that number; nothing was erased."),
    "not_due": lambda: T("One of these files is not due any more. Nothing was erased; look at the list again."),
    "months_out_of_range": lambda: T("Type a number of months from {least} to {limit}."),
    # letters
    "names_her": lambda: T("The text would name her. Reword what is marked; this can never be allowed."),
    "questions_open": lambda: T("The check still asks about something. Decide each marked place or reword it."),
    "never_lifts": lambda: T("This can only be reworded, never allowed: it would name her."),
    "text_changed": _text_changed,
    "text_too_long": lambda: T("The text is too long to be checked: at most {most} characters. Shorten it."),
    "checker_failed": lambda: T(
        "The check stopped before its end, so nothing may leave. Try again; if it happens again, tell a keeper."
    ),
    "not_ready": lambda: T("The letter is not ready yet: it says nothing that she agreed to."),
    "not_heard": lambda: T("The finished letter has not been read to her yet. Read it to her first."),
    "request_not_agreed": lambda: T(
        "The letter asks for something that would tell what she did not agree to. Take that out, or ask her."
    ),
    "request_not_heard": lambda: T(
        "What the letter asks for her leaves only if she heard it and agrees. Read it to her, or take that out."
    ),
    "request_not_offered": lambda: T(
        "This service cannot be asked for that, or she did not agree that it hears of it."
    ),
    "changed_since_heard": lambda: T("The text changed after she heard it. Read it to her again before it is signed."),
    "second_person_needed": lambda: T(
        "Whoever wrote the letter cannot sign its release. Ask a second person to read it."
    ),
    "reader_cannot_read": lambda: T("This colleague cannot read the letter now. Ask somebody else."),
    "not_urgent": lambda: T("Nothing here is urgent enough for one signature. Ask a second person to read it."),
    "hear_it_first": lambda: T("Signed alone it leaves only if she heard it and agrees. Read it to her first."),
    "second_reading_needed": lambda: T("Read it a second time: go through every line that it tells, one by one."),
    "not_read": lambda: T(
        "Not every page in every language was on the screen, or the paper changed since. Read it to the end, then sign."
    ),
    "nothing_to_review": lambda: T("Somebody has read this already. There is nothing left to do."),
    "already_released": lambda: T("This letter is released already. A change needs a new letter."),
    "conflict": lambda: T(
        "He, or someone of his family, serves with this office, or is kin to the liaison officer. Choose another way; "
        "no letter will say why."
    ),
    "conflict_unasked": lambda: T(
        "Nobody asked her whether he or his family serves there or works here, or who must not see this. Ask it first; "
        "nothing leaves before."
    ),
    "age_unasked": lambda: T("Nobody asked how old she is. Ask it first; nothing leaves before."),
    "recipient_unknown": lambda: T("This office is not in the directory any more. Choose another one."),
    "recipient_unconfirmed": lambda: T(
        "Nobody at this station has confirmed this office, so nothing can be signed to it. A keeper confirms it, or "
        "puts it right, under Our words, Offices."
    ),
    "recipient_unverified": lambda: T(
        "Nobody has verified this office, or not for too long, so nothing can be signed to it. Call or visit it and "
        "write that down in the directory."
    ),
    "letter_incomplete": lambda: T("The letter lacks a part it must have ({place}). Fill it in and try again."),
    # the office's own words
    "wording_unknown": lambda: T("There is no such text. Go back to the list."),
    "wording_unchanged": lambda: T("Nothing was changed, so there is nothing to sign."),
    "wording_version_missing": lambda: T("That version is not there any more. Open the text again."),
    "wording_unreadable": lambda: T("This version cannot be used by this program. Choose another one."),
    "wording_empty": lambda: T("Nothing is here. Write it, or go back to the program's own words."),
    "wording_too_long": lambda: T("{length} characters; {limit} fit here. Shorten it."),
    "wording_hidden_characters": lambda: T(
        "A sign that nobody sees is at place {position}. Delete around it and type it again."
    ),
    "wording_unprintable": lambda: T(
        "A sign here cannot be printed ({codepoint}). Take it out or write it another way."
    ),
    "wording_bar": lambda: T("An upright bar ( | ) cannot be used here. Write it another way."),
    "wording_brace": lambda: T("A brace is without its pair. Take it out, or write the whole place as it was."),
    "wording_place": lambda: T("Nothing is filled in here: take out the braces and what is in them."),
    "wording_places_differ": lambda: T("Exactly these must be in it: {places}."),
    "wording_unknown_place": lambda: T("Nothing is known that could be filled in for {place}. Take it out."),
    "phone_unreadable": lambda: T("This cannot be dialled. Write the whole number, for example 0770 123 4567."),
    "duty_phone_missing": lambda: T(
        "No duty phone is signed yet, so no letter can be made. A keeper signs it on the page Our words."
    ),
    "last_office": lambda: T("One office at least must stay in use."),
    "glyph_missing": lambda: T(
        "The text has a character that cannot be printed ({codepoint}). Take it out or write it another way."
    ),
    "unprintable": lambda: T("Stopped: a sign below cannot be printed. Write it another way, or leave that fact out."),
    "vocabulary_gap": _office_content,
    "word_list_missing": _office_content,
    "withheld_words_missing": _office_content,
    "logo_unreadable": lambda: T("This is no picture that can be used. Save it as a PNG file and choose that."),
    "logo_too_large": lambda: T("This picture is too large. Save it smaller: a letterhead needs 600 by 192 pixels."),
    "logo_too_small": lambda: T("This picture is too small to be printed. Choose a larger one."),
    "template_too_wide": lambda: T("A table to be filled in by hand has {limit} columns at most. Take one out."),
    "paper_not_proposed": lambda: T("This paper is made by a meeting or a withdrawal, nobody chooses it."),
    "paragraph_not_carried": lambda: T(
        "A reply slip carries no paragraph. Take the paragraph out first, or choose another kind of paper."
    ),
    "template_missing_part": _office_content,
    "template_unknown_place": _office_content,
    "template_unreadable_line": _office_content,
    # the liaison side
    "record_shredded": lambda: T("This record was shredded after she withdrew. Only its recall is left."),
    "record_erased": lambda: T("Her file has been erased. Only the recall of her papers is left."),
    "record_blocked": lambda: T("This record is blocked. Nothing may be printed or said from it."),
    "record_withdrawn": lambda: T(
        "She has withdrawn her consent. Nothing may be printed or said; follow the recall task."
    ),
    "record_unconfirmed": lambda: T(
        "The station was restored from a backup, and nobody has confirmed yet that her consent "
        "is still valid. Ask intake; nothing may be printed."
    ),
    "still_unconfirmed": lambda: T(
        "Records still wait to be confirmed after a restore. This closes by itself with the last of them."
    ),
    "record_frozen": lambda: T("This record is frozen by intake. Print, say and shred nothing; ask intake."),
    "record_expired": lambda: T("Her consent has run out. Ask intake; nothing may be printed."),
    "recall_closed": lambda: T("The recall is closed, so its notice is not printed any more."),
    "recall_changed": lambda: T(
        "Copies came back or turned up since this notice was made. A new one is made soon after intake signs in."
    ),
    "notice_anew": lambda: T(
        "An earlier version of the program signed this notice. A new one is made soon after intake signs in."
    ),
    "release_anew": lambda: T(
        "An earlier version of the program signed this paper, and its words no longer say what kind of paper it is. "
        "It is not printed; intake makes a new one."
    ),
    "not_as_signed": lambda: T(
        "This paper is not the one that was signed, so it is not shown or printed. Tell a keeper today."
    ),
    "printed_differs": lambda: T(
        "What was checked and what would be printed differ, so nothing is printed. Tell a keeper today."
    ),
    "copies_out": lambda: T(
        "Copies are still out, so this stays open. Get them back first, or write down who has them."
    ),
    "done_elsewhere": lambda: T("This is settled on the page it leads to, not by a word."),
    "handed_to_missing": lambda: T("Say who has the copies: a name or an office."),
    "copies_out_of_range": lambda: T("The number of copies must be between 1 and {limit}."),
    "pages_out_of_range": lambda: T("The number of pages must be between 0 and {limit}."),
    # meetings
    "meeting_over": lambda: T("This meeting is over or cancelled. Look at it again."),
    "meeting_ahead": lambda: T("This meeting is still ahead. Cancel it, or move it."),
    "arrivals_too_close": lambda: T(
        "They could meet outside. Leave at least {minutes} minutes between her arrival and the officer's."
    ),
    "arrives_after_start": lambda: T("This is after the meeting begins. Choose an earlier time, or begin later."),
    "starts_in_past": lambda: T("This time is past. Choose a day and time still to come."),
    "due_in_past": lambda: T("This day is past. Choose a day still to come."),
    "window_taken": lambda: T(
        "Another meeting ({meeting}) is too close to this time; the women could meet. Choose another time."
    ),
    "room_taken": lambda: T("Meeting {meeting} has this room then. Choose another room or time."),
    "room_missing": lambda: T("Say in which room."),
    "seen_not_agreed": lambda: T(
        "She has not agreed to be seen like this by everybody who comes. Choose less, or ask her again."
    ),
    # her consent: how it was given, for a minor, while her file is frozen
    "consent_for_nobody": lambda: T("No office was asked about. Choose at least one."),
    "consent_in_future": lambda: T("This day has not come yet. A consent counts from the day on which she gave it."),
    "consent_too_old": lambda: T("A consent is valid for {days} days, and this one has run out. Ask her again."),
    "consent_overtaken": lambda: T(
        "She said something to this office after that day. Only a later word can replace it."
    ),
    "mark_missing": lambda: T("Type the code that is on the form."),
    "form_used": lambda: T(
        "A consent was written down from this form already. Compare the code sign by sign, or ask her on a new form."
    ),
    "form_not_printed": lambda: T(
        "No form with this code was printed here. Compare it sign by sign. Do you hold it in your hand?"
    ),
    "form_of_one_office": lambda: T("A form asks about one office. Write down each office with its own form."),
    "form_of_another_office": lambda: T(
        "This form was printed for another office. What she crossed there counts for that office alone."
    ),
    "form_not_printed_yet": lambda: T("On this day the form had not been printed yet. Look at the day and the code."),
    "staff_conflict": lambda: T(
        "He or his family may work here, and liaison officers read what an office may hear. Ask her first, on the page "
        "of her consent, and tell a keeper."
    ),
    "not_ask_first": lambda: T("She said something else about this. Look at what she agrees to now."),
    "not_in_person": lambda: T(
        "Shredding at once is only for a woman who is here. By phone it is done after seven days."
    ),
    "letter_blocked": lambda: T(
        "What she said later no longer covers this paper. Nothing may be printed or said from it."
    ),
    "file_frozen": lambda: T(
        "Her file is frozen because somebody thinks that she is not free. Nothing leaves and nothing is shredded until "
        "it is unfrozen with a reason."
    ),
    "not_frozen": lambda: T("Her file is not frozen."),
    "ground_unknown": lambda: T("Say why it had to be told."),
    "caregiver_missing": lambda: T(
        "She is under 15: her own yes is not enough. Say who consents with her; never someone who may be part of it."
    ),
    "caregiver_suspected": lambda: T("This person may be part of it, so nobody consents through this person."),
    "caregiver_suspicion_unasked": lambda: T("Say first whether this person may be part of it."),
    "caregiver_not_guardian": lambda: T(
        "Only a parent, or whom a court made guardian, consents for her. Write down what entitles this person."
    ),
    "caregiver_not_wanted": lambda: T(
        "Her own consent counts. Somebody else has a part in it only if she wants that; ask her alone."
    ),
    "assent_missing": lambda: T("She has to agree herself as well. If she says no, nothing is told."),
    # forms, cards, calls, coming back
    "card_not_safe": lambda: T(
        "She did not say that a card is safe to carry. Ask her first, then write it into her file."
    ),
    "too_little_to_look_for": lambda: T("That is too little to look for. Put in two things at least."),
    "phrase_too_short": lambda: T("Type the words she remembers."),
    "voice_unreadable": lambda: T(
        "This is no plain sound file. Save the recording as WAV: uncompressed, 8 or 16 bits, at most 48,000 a second."
    ),
    "voice_too_long": lambda: T(
        "A recording may be {seconds} seconds long at most. Read it in parts, or more briskly."
    ),
    "voice_too_large": lambda: T(
        "A recording may have {megabytes} megabytes at most. Save it with 16,000 samples a second and one channel."
    ),
    "voice_missing": lambda: T("There is no recording any more. Read the words aloud yourself."),
    "no_player": lambda: T("This computer has no program that plays sound. Read the words aloud yourself."),
    "sound_failed": lambda: T("The sound could not be played. Look whether the loudspeaker is on, or read it aloud."),
    "code_unreadable": lambda: T("This is no whole code: eight signs, in two groups of four. Compare it sign by sign."),
    **dict.fromkeys(PROOF, proof_words),
}
WORDS = SHARED | features.ERRORS
