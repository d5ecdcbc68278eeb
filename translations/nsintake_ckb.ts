<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb_IQ" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>The station is already open on this account. Look for its window; if it shows a dull page, type your six digits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>پێشتر کراوەتەوە</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>لەبەرگرتنەوە</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>هەموو دیاری بکە</translation>
    </message>
    <message>
        <source>Covered. Type your six digits to go on.</source>
        <translation>داپۆشراوە. بۆ بەردەوامبوون شەش ژمارەکەت بنووسە.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>شەش ژمارە</translation>
    </message>
    <message>
        <source>Not these digits. Tries left: {left}</source>
        <translation>ئەم ژمارانە نین. هەوڵی ماوە: {left}</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>وەرگرتن</translation>
    </message>
    <message>
        <source>Six digits for the cover</source>
        <translation>شەش ژمارە بۆ داپۆشین</translation>
    </message>
    <message>
        <source>F12 covers the screen at once. These digits take the cover away, until you lock. Choose new ones each time; not a birthday, not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: F12 shall lock</source>
        <translation>ئێستا نا: ⁦F12⁩ قوفڵی بکات</translation>
    </message>
    <message>
        <source>Use these digits</source>
        <translation>ئەم ژمارانە بەکاربهێنە</translation>
    </message>
    <message>
        <source>Type six digits that are not all the same and not in a row like 123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help for this page yet. Ask whoever looks after the station.</source>
        <translation>هێشتا بۆ ئەم پەڕەیە یارمەتی نییە. لە بەرپرسی وێستگەکە بپرسە.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>بڕۆ بۆ</translation>
    </message>
    <message>
        <source>Where to? Type a few letters</source>
        <translation>بۆ کوێ؟ چەند پیتێک بنووسە</translation>
    </message>
    <message>
        <source>This name and password do not open the station. Look at the keyboard language and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After wrong passwords the station waits before the next try. Nothing is locked; wait {wait_seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not approved yet. Ask a keeper to approve it on the accounts page, in one room with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is switched off. Ask a keeper or the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts changed meanwhile. Lock, sign in again, and do it once more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was done.</source>
        <translation>هەژمارەکەت ڕێگەی بەمە نییە. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>Your account has no key to this file, so it stays shut. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something sealed did not open, or its seal is broken. Nothing was changed. Stop here and tell a keeper today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds something that is not a station. Choose an empty folder or the station&apos;s own; nothing in it was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room on the disk, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there. If it lies on a removable disk, plug that in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every account on this computer may write into {folder}. Ask the administrator to close it to others, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written where the station lies. What was saved before is safe. Ask the administrator for permission to write there, or take the write protection off the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should. What was saved before is safe. Close other programs and try again; if it comes back, the disk may be failing: tell the administrator today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of the program is using {file}. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged. Do not delete or repair anything; close the program and tell a keeper. A backup can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is already there and was not overwritten. Tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing from the station&apos;s folder. If somebody moved it, put it back; else tell a keeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has written {file}. Install that version on this computer; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not sealed, so it is not the station&apos;s own. It was not opened. Tell a keeper today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has written this. Install that version on this computer; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer here. Go back and open the list again.</source>
        <translation>ئەمە ئیتر لێرە نییە. بگەڕێوە و لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Open it again, look at what changed, and do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing ({file}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is already open on this account. Look for its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is doing heavy work in another window or account. Wait until that is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} and its accounts do not agree on whether this is the practice office. Nothing was opened. Somebody changed the folder: tell a keeper today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of the newest list of accounts on this computer cannot be read ({file}), so an old list would go unnoticed. Nothing was opened. Tell a keeper today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has too little free memory to open the station ({mebibytes} MiB are needed). Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that could give its share of the secret. Type the site sheet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not give its share of the secret. Unlock the keyring and try again, or type the site sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer within 15 seconds. Try again, or type the site sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer belongs to another station. Nothing is damaged: type the site sheet of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits are right, but they belong to another station. Take this station&apos;s own site sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} is not as it stands on the sheet. Compare it digit by digit; the other groups can stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole sheet: ten groups of five digits are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account any more. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is approved already. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a keeper can approve. Ask a keeper to type her own name and password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>هەژمارێکی تر ئەم ناوەی هەیە. ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The password is too short: at least {limit} characters. Four or five words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password could be guessed. Take four or five words that have nothing to do with each other or with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>دوو وشەی نهێنییەکە وەک یەک نین. دووەم دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Ask the administrator; nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look whether it is on and has paper; then print again. Look first whether anything came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper cannot be shown, so it is not printed either. Tell a keeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed meanwhile. Look at the check again; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of the office is incomplete, so no paper is made from it. Tell a keeper that this text needs mending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed to go on.</source>
        <translation>ئەمە بۆ بەردەوامبوون پێویستە.</translation>
    </message>
    <message>
        <source>Choose one of the answers offered.</source>
        <translation>یەکێک لە وەڵامە پیشاندراوەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This has {length} characters; {limit} fit here. Everything you typed is still here: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {length} lines; {limit} fit here. Leave the least important out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character at place {position}, often from copying. Type this part anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half a character in the text, often from copying. Type the last word you pasted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date the program can read. Type year-month-day, such as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month {month}. Type year-month-day, such as 2026-11-24.</source>
        <translation>مانگی {month} نییە. ساڵ-مانگ-ڕۆژ بنووسە، وەک ⁦2026-11-24⁩.</translation>
    </message>
    <message>
        <source>Month {month} has no day {day}. Look at the day again.</source>
        <translation>مانگی {month} ڕۆژی {day}ی تێدا نییە. دووبارە سەیری ڕۆژەکە بکە.</translation>
    </message>
    <message>
        <source>Type hours and minutes, such as 09:30.</source>
        <translation>کاتژمێر و خولەک بنووسە، وەک ⁦09:30⁩.</translation>
    </message>
    <message>
        <source>Type a number; 0 if no page came out.</source>
        <translation>ژمارەیەک بنووسە؛ ٠ ئەگەر هیچ لاپەڕەیەک دەرنەچوو.</translation>
    </message>
    <message>
        <source>She has not agreed to be recorded, so nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not agreed that this office hears anything. Nothing can leave for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent changed since this was written. Make the letter anew from what she agrees to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent has run out. Ask her again; nothing was shredded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent is for another office. Ask her for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent for this office that could be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is no longer here. It was finished or dropped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for one draft ({limit} characters). Shorten the longest text; all of it is still on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would name her. Reword what is marked; this can never be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check still asks about something. Decide each marked place or reword it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can only be reworded, never allowed: it would name her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to be checked: at most {most} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check stopped before its end, so nothing may leave. Try again; if it happens again, tell a keeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is not ready yet: nothing agreed stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished letter has not been read to her yet. Read it to her first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed after she heard it. Read it to her again before it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote the letter cannot sign its release. Ask a second person to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is released already. A change needs a new letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He, or someone of his family, serves with this office, or is kin to the liaison officer. Choose another way; no letter will say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is not in the directory any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter lacks a part it must have ({place}). Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that cannot be printed ({codepoint}). Take it out or write it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: a sign below cannot be printed. Write it another way, or leave that fact out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is blocked. Nothing may be printed or said from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has withdrawn her consent. Nothing may be printed or said; follow the recall task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is frozen by intake. Print, say and shred nothing; ask intake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent has run out. Ask intake; nothing may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recall is closed, so its notice is not printed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not the one that was signed, so it is not shown or printed. Tell a keeper today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked and what would be printed differ, so nothing is printed. Tell a keeper today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are still out, so this stays open. Get them back first, or write down who has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has the copies: a name or an office.</source>
        <translation>بڵێ دانەکان لای کێن: ناوێک یان دامەزراوەیەک.</translation>
    </message>
    <message>
        <source>The number of copies must lie between 1 and {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of pages must lie between 0 and {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could meet outside. Leave at least {minutes} minutes between her arrival and the officer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is after the meeting begins. Choose an earlier time, or begin later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is past. Choose a day and time still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is past. Choose a day still to come.</source>
        <translation>ئەم ڕۆژە تێپەڕیوە. ڕۆژێکی داهاتوو هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Another meeting ({meeting}) is too close to this time; the women could meet. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {meeting} has this room then. Choose another room or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which room.</source>
        <translation>بڵێ لە کام ژوور.</translation>
    </message>
    <message>
        <source>She has not said how she may be seen. Ask her before a meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of sheets that came back must lie between 0 and {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be proved ({code}), so it is neither shown nor printed. Nothing left the station. Tell a keeper this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({code}). What was saved before is safe. Try again; if it happens again, tell whoever looks after the station this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>یارمەتیی ئەم پەڕەیە</translation>
    </message>
    <message>
        <source>What this program protects, and what not</source>
        <translation>چی پارێزراوە و چی نا</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>شاشەکە داپۆشە</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ئێستا قوفڵی بکە</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>دەکرێت چاپ بکرێت</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ڕاگیراوە</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>کشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>بەستراو</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>یارمەتیی ئەم پەڕەیە (⁦F1⁩)</translation>
    </message>
    <message>
        <source>Only offices she agreed to are shown.</source>
        <translation>تەنها ئەو دامەزراوانە پیشان دەدرێن کە ڕازی بووە.</translation>
    </message>
    <message>
        <source>She has not agreed to any office yet, so no letter can be made. Ask her first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کەیس</translation>
    </message>
    <message>
        <source>Plan a &amp;meeting</source>
        <translation>&amp;پلانی کۆبوونەوە</translation>
    </message>
    <message>
        <source>Propose a &amp;letter</source>
        <translation>پێشنیاری &amp;نامە</translation>
    </message>
    <message>
        <source>Opening the file...</source>
        <translation>فایلەکە دەکرێتەوە...</translation>
    </message>
    <message>
        <source>Case {code}</source>
        <translation>کەیسی {code}</translation>
    </message>
    <message>
        <source>Opened {day}</source>
        <translation>لە {day} کراوەتەوە</translation>
    </message>
    <message>
        <source>She has not agreed to any office yet.</source>
        <translation>هێشتا بۆ هیچ دامەزراوەیەک ڕازی نەبووە.</translation>
    </message>
    <message>
        <source>Which office is the letter for?</source>
        <translation>نامەکە بۆ کام دامەزراوەیە؟</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>بەپەلە</translation>
    </message>
    <message>
        <source>The check for her identity is weaker here: no Arabic spelling of her name is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>هەنگاوەکانی داهاتوو</translation>
    </message>
    <message>
        <source>Nothing is due. Propose a letter or plan a meeting if she wants one.</source>
        <translation>هیچ کارێک نەماوە. ئەگەر بیەوێت نامەیەک پێشنیار بکە یان کۆبوونەوەیەک پلان بکە.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>کاتی هاتووە</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>About her</source>
        <translation>دەربارەی ئەو</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نەوترا</translation>
    </message>
    <message>
        <source>What is done to her</source>
        <translation>چی لەگەڵ دەکرێت</translation>
    </message>
    <message>
        <source>Ways she wants</source>
        <translation>ئەو ڕێگایانەی دەیەوێت</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>چەند بە پەلە</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>تەمەن</translation>
    </message>
    <message>
        <source>Under 18: her own steps for consent hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for 15 seconds. Every look is written down.</source>
        <translation>١٥ چرکە پیشان دەدرێت. هەر سەیرکردنێک تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>She left no name</source>
        <translation>هیچ ناوێکی نەداوە</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>تەلەفۆن نییە</translation>
    </message>
    <message>
        <source>Reaching her</source>
        <translation>پەیوەندی پێوە کردن</translation>
    </message>
    <message>
        <source>How: {how}</source>
        <translation>چۆن: {how}</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>کەی: {when}</translation>
    </message>
    <message>
        <source>Code word: {word}</source>
        <translation>وشەی نهێنی: {word}</translation>
    </message>
    <message>
        <source>If another answers: {sentence}</source>
        <translation>ئەگەر یەکێکی تر وەڵامی دایەوە: {sentence}</translation>
    </message>
    <message>
        <source>She does not want to be reached. She comes back herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may hear what</source>
        <translation>کێ بۆی هەیە چی ببیستێت</translation>
    </message>
    <message>
        <source>No office may hear anything. That is the default until she says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing prints for this office.</source>
        <translation>بۆ ئەم دامەزراوەیە هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>بەسەرچووە</translation>
    </message>
    <message>
        <source>Nothing prints until she is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears nothing</source>
        <translation>هیچ نابیستێت</translation>
    </message>
    <message>
        <source>She was asked and said no.</source>
        <translation>لێی پرسرا و وتی نا.</translation>
    </message>
    <message>
        <source>Stands until {day}</source>
        <translation>کارایە تا {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>کشاندنەوە</translation>
    </message>
    <message>
        <source>Withdraw for {office}</source>
        <translation>کشاندنەوە بۆ {office}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامەکان</translation>
    </message>
    <message>
        <source>No letter yet. Propose one for an office she agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation>دەرچوو</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>دەنووسرێت</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>چاوەڕێی کەسێکی دووەمە</translation>
    </message>
    <message>
        <source>{kind} to {office}</source>
        <translation>{kind} بۆ {office}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کراوە</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>کردنەوە: {title}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>سەرچاوە {reference}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>کۆبوونەوەکان</translation>
    </message>
    <message>
        <source>No meeting planned.</source>
        <translation>هیچ کۆبوونەوەیەک پلان نەکراوە.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>کشاندنەوەی ڕەزامەندی</translation>
    </message>
    <message>
        <source>Withdraw her consent for {office}?</source>
        <translation>ڕەزامەندییەکەی بۆ {office} بکشێنرێتەوە؟</translation>
    </message>
    <message>
        <source>From this moment nothing prints for this office.</source>
        <translation>لەم ساتەوە هیچ بۆ ئەم دامەزراوەیە چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Papers already handed over are recalled; the recall stands on Today with its reference and copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other offices are not told and not touched.</source>
        <translation>دامەزراوەکانی تر نە ئاگادار دەکرێنەوە و نە دەستیان لێ دەدرێت.</translation>
    </message>
    <message>
        <source>She said it by &amp;phone, with her code word</source>
        <translation>بە &amp;تەلەفۆن وتی، بە وشەی نهێنیی خۆی</translation>
    </message>
    <message>
        <source>She said it by phone, with her code word</source>
        <translation>بە تەلەفۆن وتی، بە وشەی نهێنیی خۆی</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>وەک خۆی بمێنێت</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>ئێستا &amp;بیکشێنەوە</translation>
    </message>
    <message>
        <source>Withdrawn for {office}. No paper is out; nothing can be printed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn for {office}. Reference {reference}: copies out: {copies}, to be recalled by {due}. Nothing can be printed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>کەیسەکان</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation>وەرگرتنی &amp;نوێ</translation>
    </message>
    <message>
        <source>Search by code or name</source>
        <translation>گەڕان بە کۆد یان ناو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open cases</source>
        <translation>
            <numerusform>%Ln کەیسی کراوە</numerusform>
            </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>هەموو پیشان بدە</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>No code or name on file contains this.</source>
        <translation>هیچ کۆد یان ناوێک ئەمەی تێدا نییە.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>هێشتا کەیس نییە</translation>
    </message>
    <message>
        <source>A case begins with an intake session. Press New intake when she is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کراوەتەوە</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بێ ناو</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>داخراو</translation>
    </message>
    <message>
        <source>Did all pages come out?</source>
        <translation>هەموو لاپەڕەکان دەرچوون؟</translation>
    </message>
    <message>
        <source>A page left in a printer is a page somebody finds.</source>
        <translation>لاپەڕەیەک لە چاپکەردا بمێنێتەوە، کەسێکی تر دەیدۆزێتەوە.</translation>
    </message>
    <message>
        <source>How many pages lie in the tray?</source>
        <translation>چەند لاپەڕە لە چاپکەرەکەدایە؟</translation>
    </message>
    <message>
        <source>&amp;Later: it stays on Today</source>
        <translation>&amp;دواتر: لە پەڕەی ئەمڕۆدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>Who has them now?</source>
        <translation>ئێستا لای کێیە؟</translation>
    </message>
    <message>
        <source>An office or a function, never her. For example: liaison officer, on the way to the office.</source>
        <translation>دامەزراوەیەک یان ئەرکێک، هەرگیز خۆی نا. بۆ نموونە: ئەفسەری پەیوەندی، لە ڕێگای دامەزراوەکەدا.</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;بینووسە</translation>
    </message>
    <message>
        <source>This print was answered already.</source>
        <translation>پێشتر وەڵامی ئەم چاپە دراوەتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are expected. Count them; write 0 if none came out.</source>
        <translation>
            <numerusform>چاوەڕێی %Ln لاپەڕە دەکرێت. بیانژمێرە؛ ئەگەر هیچ دەرنەچوو ٠ بنووسە.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln لاپەڕە</numerusform>
            </translation>
    </message>
    <message>
        <source>{reference}, {language}: did {pages} come out?</source>
        <translation>{reference}، {language}: {pages} دەرچوون؟</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تێپەڕاندن</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;گەڕانەوە</translation>
    </message>
    <message>
        <source>&amp;Why we ask</source>
        <translation>بۆچی دەپر&amp;سین</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;دواتر</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>دانیشتنەکە &amp;دابخە</translation>
    </message>
    <message>
        <source>Not recorded: these answers are only in memory and gone if the station locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>دەپارێزرێت...</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <translation>هەموو شتێک تا {time} لێرەیە.</translation>
    </message>
    <message>
        <source>Intake session</source>
        <translation>دانیشتنی وەرگرتن</translation>
    </message>
    <message>
        <source>In her order. Anything may be left out.</source>
        <translation>بە ڕیزبەندیی خۆی. هەر شتێک دەکرێت جێبهێڵرێت.</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;بەپەلە</translation>
    </message>
    <message>
        <source>Ask only the twelve answers that a letter needs today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She needs a brea&amp;k</source>
        <translation>پێویستی بە &amp;پشووە</translation>
    </message>
    <message>
        <source>She asked to s&amp;top</source>
        <translation>داوای &amp;وەستانی کرد</translation>
    </message>
    <message>
        <source>A session is under way that is not recorded yet. Finish it, or press She asked to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She does not want this written down. What she said is dropped. Help does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>فڕێی بدە</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>هیچ ناپارێزرێت</translation>
    </message>
    <message>
        <source>Ask her first: without a yes or a no the session stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this session was kept. Hotlines and advice are still hers, and she can come back any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 30/11/2026. Leave it empty if he set no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 01/11/2026. The first of the month is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as it stands there, every dot and number. Not the name he shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One full name a line, given name first. Write it in Arabic and in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: what people call her, Umm or Abu names, short names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number a line, hers and those of her home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: her village, quarter, street, a school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: her own accounts and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: relatives, her tribe, her workplace, anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this to her before anything else, in her language. Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four short questions. They stay in memory until she agrees to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help never depends on this answer. She may stay unnamed and may leave anything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what an office could act on. Never describe a picture and never ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask plainly and calmly. A yes opens what to do first and stays on Today until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She decides what happens, how soon, and on what conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One office at a time, only what she told and what it can use. No is always the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sealed list. It serves only to keep these words off every paper and is never shown elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this to her. Change what she wants changed, then close the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anyone working here who must not see this?</source>
        <translation>کەسێک لێرە کار دەکات کە نابێت ئەمە ببینێت؟</translation>
    </message>
    <message>
        <source>Is she alone with you?</source>
        <translation>تەنها لەگەڵ تۆیە؟</translation>
    </message>
    <message>
        <source>Is she safe until she is home?</source>
        <translation>تا دەگاتە ماڵەوە سەلامەتە؟</translation>
    </message>
    <message>
        <source>Does his deadline end today?</source>
        <translation>مۆڵەتەکەی ئەمڕۆ تەواو دەبێت؟</translation>
    </message>
    <message>
        <source>Which language does she want to speak?</source>
        <translation>دەیەوێت بە چ زمانێک قسە بکات؟</translation>
    </message>
    <message>
        <source>Does she agree that this is written down?</source>
        <translation>ڕازییە ئەمە بنووسرێت؟</translation>
    </message>
    <message>
        <source>How old is she, roughly?</source>
        <translation>نزیکەی تەمەنی چەندە؟</translation>
    </message>
    <message>
        <source>May she be counted in figures that name nobody?</source>
        <translation>دەکرێت لە ژمارەدا بژمێردرێت کە ناوی کەسی تێدا نییە؟</translation>
    </message>
    <message>
        <source>What is being done to her?</source>
        <translation>چی لەگەڵ دەکرێت؟</translation>
    </message>
    <message>
        <source>Where does he reach her?</source>
        <translation>لە کوێوە دەگاتە ئەو؟</translation>
    </message>
    <message>
        <source>His account, number or link</source>
        <translation>هەژمار، ژمارە یان بەستەری ئەو پیاوە</translation>
    </message>
    <message>
        <source>What does he demand?</source>
        <translation>داوای چی دەکات؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>تا کەی؟</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>لە کەیەوە؟</translation>
    </message>
    <message>
        <source>Did she pay?</source>
        <translation>پارەی دا؟</translation>
    </message>
    <message>
        <source>How was it paid?</source>
        <translation>چۆن درا؟</translation>
    </message>
    <message>
        <source>What is he to her?</source>
        <translation>چ پەیوەندییەکی پێیەوە هەیە؟</translation>
    </message>
    <message>
        <source>Does he or his family serve in a force?</source>
        <translation>خۆی یان خێزانەکەی لە هێزێکدا کار دەکەن؟</translation>
    </message>
    <message>
        <source>Is he or a helper of his on NP&apos;s staff?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the picture from before she was 18?</source>
        <translation>وێنەکە هی پێش ١٨ ساڵییە؟</translation>
    </message>
    <message>
        <source>Has it been reported elsewhere?</source>
        <translation>لە شوێنێکی تر ڕاگەیەنراوە؟</translation>
    </message>
    <message>
        <source>What she wants kept, in her own words</source>
        <translation>ئەوەی دەیەوێت بپارێزرێت، بە وشەی خۆی</translation>
    </message>
    <message>
        <source>Does she think of ending her life?</source>
        <translation>بیر لە کۆتاییهێنان بە ژیانی دەکاتەوە؟</translation>
    </message>
    <message>
        <source>Could her family harm her if they learn of it?</source>
        <translation>ئەگەر خێزانەکەی بزانن، لەوانەیە ئازاری بدەن؟</translation>
    </message>
    <message>
        <source>Did something happen in the last five days that a doctor should see to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is her phone watched or shared?</source>
        <translation>تەلەفۆنەکەی چاودێری دەکرێت یان هاوبەشە؟</translation>
    </message>
    <message>
        <source>Is she in great distress?</source>
        <translation>لە تەنگانەیەکی زۆردایە؟</translation>
    </message>
    <message>
        <source>Her plan for tonight and the next days</source>
        <translation>پلانی بۆ ئەمشەو و ڕۆژانی داهاتوو</translation>
    </message>
    <message>
        <source>Which ways does she want?</source>
        <translation>کام ڕێگایانەی دەوێت؟</translation>
    </message>
    <message>
        <source>How soon must something happen?</source>
        <translation>دەبێت کەی شتێک بکرێت؟</translation>
    </message>
    <message>
        <source>Only a female officer?</source>
        <translation>تەنها ئەفسەری ژن؟</translation>
    </message>
    <message>
        <source>Her conditions</source>
        <translation>مەرجەکانی</translation>
    </message>
    <message>
        <source>Which district?</source>
        <translation>کام ناوچە؟</translation>
    </message>
    <message>
        <source>Civil status</source>
        <translation>باری خێزانی</translation>
    </message>
    <message>
        <source>Is she displaced?</source>
        <translation>ئاوارەیە؟</translation>
    </message>
    <message>
        <source>Does she have a disability?</source>
        <translation>کەمئەندامییەکی هەیە؟</translation>
    </message>
    <message>
        <source>Her names, in every spelling</source>
        <translation>ناوەکانی، بە هەموو نووسینێک</translation>
    </message>
    <message>
        <source>What she is called</source>
        <translation>بە چی بانگ دەکرێت</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>ژمارەکانی تەلەفۆن</translation>
    </message>
    <message>
        <source>Places that would give her away</source>
        <translation>ئەو شوێنانەی ئاشکرای دەکەن</translation>
    </message>
    <message>
        <source>Her own accounts</source>
        <translation>هەژمارەکانی خۆی</translation>
    </message>
    <message>
        <source>Other words that must never appear</source>
        <translation>وشەی تر کە هەرگیز نابێت دەربکەون</translation>
    </message>
    <message>
        <source>How may we reach her?</source>
        <translation>چۆن پەیوەندیی پێوە بکەین؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>کەی؟</translation>
    </message>
    <message>
        <source>Code word on the phone</source>
        <translation>وشەی نهێنی لە تەلەفۆندا</translation>
    </message>
    <message>
        <source>If someone else answers, say</source>
        <translation>ئەگەر کەسێکی تر وەڵامی دایەوە، بڵێ</translation>
    </message>
    <message>
        <source>The phrase she will remember to come back with</source>
        <translation>ئەو ڕستەیەی لەبیری دەمێنێت بۆ گەڕانەوە</translation>
    </message>
    <message>
        <source>Her file is opened only to the workers she accepts. Names of colleagues are not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in the room may hear, or answer for her. Ask again when she is alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, the way home comes first, before any other question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, twelve answers are enough for a letter; the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything read to her is read in this language. Letters are chosen apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a yes nothing is kept. She can be helped all the same.</source>
        <translation>بێ بەڵێ هیچ ناپارێزرێت. هەر یارمەتی دەدرێت.</translation>
    </message>
    <message>
        <source>Only a group, never a birth date. It decides who consents; no letter tells it unless she agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes or no of its own. Figures name nobody and small numbers are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office acts on a kind of deed. Tick what she says, not what it might be in law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office must know where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shown name is not an account. Compare it with her phone, sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What he wants shows which office can stop him.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides how fast NP must act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For complaint-only offences the law counts three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever paid once is asked again. It is never held against her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer can lead to him: number, office, amount. Nothing about her own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If he knows her, an office that hears of it could find her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office he has friends in must not hear. The reason stands in no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this goes to a keeper and not through colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides which removal service helps: one is for under 18, the other is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two offices that both know can join what they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here, sealed, never the source of a letter. No description of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it in plain words; asking does not plant the thought. Who is with her tonight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing may reach her home: no visit, no call, no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some care works only within 72 or 120 hours. Say first: hospital staff may report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then advice on the phone changes, and nobody writes to her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office for support may hear it if she agrees; no other office is asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with her, whom to call, when we check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are possible. None is promised before it is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours, three days or two weeks: the office&apos;s working promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for in every letter and checked before a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example who must not be there, or what must be done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finest place a letter may ever name, and only if she agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a legal or care office can use it, and only if she agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some services are for displaced women. Told only if she agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a place can be reached. Told only if she agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For masking only. Without an Arabic spelling the check is weaker. She may leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For masking only: the name people know her by gives her away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For masking, and to reach her if she allows it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For masking only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For masking only. Not the extorter&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For masking only. Erasable after the last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if she wants it. Never leave a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When she can speak alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves that it is she, and lets her withdraw by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One harmless sentence she chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can come back with it even if she loses every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each office will hear</source>
        <translation>ئەوەی هەر دامەزراوەیەک دەیبیستێت</translation>
    </message>
    <message>
        <source>Putting it together...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office hears anything. That can change any day: she only has to say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will hear</source>
        <translation>دەیبیستێت</translation>
    </message>
    <message>
        <source>Will not hear</source>
        <translation>نایبیستێت</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Read this to her</source>
        <translation>ئەمەی بۆ بخوێنەوە</translation>
    </message>
    <message>
        <source>Ask about this office</source>
        <translation>پرسیار دەربارەی ئەم دامەزراوەیە</translation>
    </message>
    <message>
        <source>She told nothing this office could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: he or his family serves there. Ask about another office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears nothing.</source>
        <translation>هیچ نابیستێت.</translation>
    </message>
    <message>
        <source>May hear {yes}; asks her first about {ask}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He or his family serves in this office, so nothing goes there. Offer her another office. No letter ever says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would be told: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is under 15: her own yes is not enough, so no letter is made from these answers. Talk to a keeper about who may consent with her. Never someone who may be part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what each office could use...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>هێشتا هیچ بۆ هاوبەشکردن نییە</translation>
    </message>
    <message>
        <source>No office can use what stands here so far. Go back if she wants to say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions not yet closed</source>
        <translation>دانیشتنە دانەخراوەکان</translation>
    </message>
    <message>
        <source>Everything said in them is sealed and waits where it was left.</source>
        <translation>هەموو ئەوەی تێیاندا وتراوە مۆرکراوە و لە شوێنی خۆی چاوەڕێیە.</translation>
    </message>
    <message>
        <source>{step}, saved {when}</source>
        <translation>{step}، {when} پارێزرا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>بەردەوام بە</translation>
    </message>
    <message>
        <source>Go on with {code}</source>
        <translation>بەردەوامبوون لەگەڵ {code}</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>دانیشتنی &amp;نوێ</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>پێش هەموو شتێک</translation>
    </message>
    <message>
        <source>Hold her phone beside this and compare every sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She must not be alone tonight. Ask who is with her and whom to call, and when we check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may reach her home. Plan with her where she is safe before anyone is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care first: within 72 hours for some of it. Say that hospital staff may have to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His deadline is today: press Urgent, twelve answers are enough for a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way home comes first: who goes with her, or where else can she be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a keeper now, nobody else. No colleague works on this file until she says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check is weaker: no Arabic spelling of her name is on file. A second reading will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check is weaker: nothing here says what must never appear. She may stay unnamed; then these words are the only protection the check has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She asked to stop</source>
        <translation>داوای وەستانی کرد</translation>
    </message>
    <message>
        <source>Ask her: what may be kept?</source>
        <translation>لێی بپرسە: چی بپارێزرێت؟</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. What she said so far is dropped. She can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>بەردەوامبوون لە دانیشتنەکە</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>لێرە &amp;بوەستە</translation>
    </message>
    <message>
        <source>What is here, sealed, until she comes back</source>
        <translation>ئەوەی لێرەیە، بە مۆرکراوی، تا دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>The session waits where it is.</source>
        <translation>دانیشتنەکە لە شوێنی خۆی چاوەڕێیە.</translation>
    </message>
    <message>
        <source>Only the phrase she comes back with</source>
        <translation>تەنها ئەو ڕستەیەی پێی دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Everything else is dropped and cannot be brought back.</source>
        <translation>هەموو شتێکی تر فڕێ دەدرێت و ناگەڕێتەوە.</translation>
    </message>
    <message>
        <source>All of it is dropped and cannot be brought back.</source>
        <translation>هەمووی فڕێ دەدرێت و ناگەڕێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>بە شێوەیەکی تر بینووسە</translation>
    </message>
    <message>
        <source>May stand here</source>
        <translation>دەکرێت لێرە بمێنێت</translation>
    </message>
    <message>
        <source>Only here: another sentence asks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be reworded</source>
        <translation>دەبێت بە شێوەیەکی تر بنووسرێت</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>دەپرسێت</translation>
    </message>
    <message>
        <source>Paragraph, {language}</source>
        <translation>پەرەگراف، {language}</translation>
    </message>
    <message>
        <source>Fact: {item}</source>
        <translation>زانیاری: {item}</translation>
    </message>
    <message>
        <source>{place}. Resembles: {resembles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph in {language}</source>
        <translation>پەرەگراف بە {language}</translation>
    </message>
    <message>
        <source>Facts an office needs and the list does not hold. Without her name, her family, her village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person may read it and sign the release here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released. The papers below are the ones that can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her consent for this office does not stand today. Nothing can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: words below would name her. They must be said differently.</source>
        <translation>وەستێنرا: وشەکانی خوارەوە ئاشکرای دەکەن. دەبێت بە شێوەیەکی تر بوترێن.</translation>
    </message>
    <message>
        <source>Questions are open below. Say of each whether it may stand, or reword it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She agreed to nothing this letter could tell, so there is no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is ready. Read it to her before it leaves.</source>
        <translation>پەڕەکە ئامادەیە. پێش دەرچوونی بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>The text changed after she heard it. Read it to her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she agreed to has changed. Check it again and read it to her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second person: whoever wrote a letter cannot sign it.</source>
        <translation>چاوەڕێی کەسێکی دووەمە: ئەوەی نووسیویەتی ناتوانێت واژۆی بکات.</translation>
    </message>
    <message>
        <source>Something still stands in the way ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>بەڕێوەبەر</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>پارێزەری کلیلەکان</translation>
    </message>
    <message>
        <source>Intake worker</source>
        <translation>کارمەندی وەرگرتن</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>ئەفسەری پەیوەندی</translation>
    </message>
    <message>
        <source>Keeper (intake lead)</source>
        <translation>پارێزەری کلیلەکان (سەرپەرشتی وەرگرتن)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>هەژمارەکان</translation>
    </message>
    <message>
        <source>You make the account; she sets her password; a keeper approves beside her. You see no case.</source>
        <translation>تۆ هەژمارەکە دروست دەکەیت؛ خاوەنەکەی وشەی نهێنی دادەنێت؛ پارێزەری کلیلەکان لە تەنیشتیەوە پەسەندی دەکات. هیچ کەیسێک نابینیت.</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>هەژماری &amp;نوێ</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>هەژماری نوێ</translation>
    </message>
    <message>
        <source>As colleagues know her.</source>
        <translation>وەک هاوکاران دەیناسن.</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ئەرک</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;دروستی بکە</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>{name}, {role}: password and approval</source>
        <translation>{name}، {role}: وشەی نهێنی و پەسەندکردن</translation>
    </message>
    <message>
        <source>Both sit here. Whoever owns the account types the password unseen; then the keeper types hers.</source>
        <translation>هەردووکیان لێرە دادەنیشن. خاوەنی هەژمارەکە وشەی نهێنی دەنووسێت بێ ئەوەی کەس بیبینێت؛ پاشان پارێزەری کلیلەکان هی خۆی دەنووسێت.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>وشەی نهێنیی نوێ</translation>
    </message>
    <message>
        <source>14 characters or more, no name</source>
        <translation>١٤ پیت یان زیاتر، بێ هیچ ناوێک</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>هەمان وشە جارێکی تر</translation>
    </message>
    <message>
        <source>Keeper: name to sign in with</source>
        <translation>پارێزەری کلیلەکان: ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Keeper: password</source>
        <translation>پارێزەری کلیلەکان: وشەی نهێنی</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;پەسەندی بکە</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;دواتر</translation>
    </message>
    <message>
        <source>Deriving keys…</source>
        <translation>کلیلەکان ئامادە دەکرێن…</translation>
    </message>
    <message>
        <source>Approved. She can sign in now, with her own password. The station locks itself in two minutes, because a keeper&apos;s keys were open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>چاوەڕێی پەسەندکردنە</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>چالاک</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>ڕاگیراو</translation>
    </message>
    <message>
        <source>People of the practice office</source>
        <translation>کەسانی نووسینگەی ڕاهێنان</translation>
    </message>
    <message>
        <source>Choose one to fill in name and password.</source>
        <translation>یەکێک هەڵبژێرە تا ناو و وشەی نهێنی پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>وشەی نهێنیی {name}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>هەڵبژاردن</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>هەڵبژاردنی {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>Record {reference}</source>
        <translation>تۆماری {reference}</translation>
    </message>
    <message>
        <source>Consent holds until {day}</source>
        <translation>ڕەزامەندی تا {day} کارایە</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>No paper was released for this record.</source>
        <translation>هیچ پەڕەیەک بۆ ئەم تۆمارە دەرنەچووە.</translation>
    </message>
    <message>
        <source>{paper}, {language}</source>
        <translation>{paper}، {language}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>دانە</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;چاپ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, proved now</source>
        <translation>
            <numerusform>%Ln لاپەڕە، ئێستا پشکێنرا</numerusform>
            </translation>
    </message>
    <message>
        <source>The printer of this computer writes files. A file can be copied and sent. Print anyway?</source>
        <translation>چاپکەری ئەم کۆمپیوتەرە فایل دەنووسێت. فایل لەبەردەگیرێتەوە و دەنێردرێت. هەر چاپ بکرێت؟</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>هەر چاپی بکە</translation>
    </message>
    <message>
        <source>{copies} came back or were destroyed?</source>
        <translation>{copies}: گەڕانەوە یان لەناوبران؟</translation>
    </message>
    <message>
        <source>Yes, write it down</source>
        <translation>بەڵێ، بینووسە</translation>
    </message>
    <message>
        <source>She withdrew her consent. Nothing of this may be printed; copies outside are recalled.</source>
        <translation>ڕەزامەندییەکەی کشاندەوە. نابێت هیچی ئەمە چاپ بکرێت؛ دانەکانی دەرەوە دەگەڕێنرێنەوە.</translation>
    </message>
    <message>
        <source>This record is blocked. An intake worker must confirm it before anything prints.</source>
        <translation>ئەم تۆمارە ڕاگیراوە. پێش چاپکردنی هەر شتێک دەبێت کارمەندی وەرگرتن پشتڕاستی بکاتەوە.</translation>
    </message>
    <message>
        <source>This record is frozen. Nothing prints and nothing is deleted until a keeper decides.</source>
        <translation>ئەم تۆمارە بەستراوە. تا پارێزەری کلیلەکان بڕیار دەدات نە هیچ چاپ دەکرێت و نە هیچ دەسڕێتەوە.</translation>
    </message>
    <message>
        <source>Her consent has expired. Ask an intake worker to ask her again.</source>
        <translation>ماوەی ڕەزامەندییەکەی تەواو بووە. داوا لە کارمەندی وەرگرتن بکە دووبارە لێی بپرسێت.</translation>
    </message>
    <message>
        <source>The recall is closed, so its notice is no longer printed.</source>
        <translation>گەڕاندنەوەکە داخراوە، بۆیە ئاگادارییەکەی ئیتر چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>This paper may not be printed now.</source>
        <translation>ئەم پەڕەیە ئێستا نابێت چاپ بکرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln دانە</numerusform>
            </translation>
    </message>
    <message>
        <source>What this office may hear</source>
        <translation>ئەوەی ئەم دامەزراوەیە بۆی هەیە بیبیستێت</translation>
    </message>
    <message>
        <source>Everything else stays with her. If they ask who she is: the name is withheld at her request.</source>
        <translation>هەموو شتەکانی تر لای خۆی دەمێنێتەوە. ئەگەر پرسیان کێیە: ناوەکەی لەسەر داوای خۆی شاردراوەتەوە.</translation>
    </message>
    <message>
        <source>{paper} {number}</source>
        <translation>{paper} {number}</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>پەڕە چاپکراوەکان</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>هێشتا هیچ چاپ نەکراوە.</translation>
    </message>
    <message>
        <source>{day}: {copies} in {language}</source>
        <translation>{day}: {copies} ({language})</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>نەژمێردراوە</translation>
    </message>
    <message>
        <source>How many came out?</source>
        <translation>چەند دەرچوو؟</translation>
    </message>
    <message>
        <source>{out} of {expected} pages, with {holder}</source>
        <translation>{out} لە {expected} لاپەڕە، لای {holder}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>لە دەرەوەیە</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Copies of {day}</source>
        <translation>دانەکانی {day}</translation>
    </message>
    <message>
        <source>To be recalled</source>
        <translation>دەبێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>تۆمارەکان</translation>
    </message>
    <message>
        <source>By reference. Who she is stands in no file you can open.</source>
        <translation>بە ژمارەی سەرچاوە. لە هیچ فایلێکدا کە تۆ بیکەیتەوە نەنووسراوە ئەو کێیە.</translation>
    </message>
    <message>
        <source>Search by reference or office</source>
        <translation>گەڕان بە سەرچاوە یان دامەزراوە</translation>
    </message>
    <message>
        <source>No reference or office contains this.</source>
        <translation>هیچ سەرچاوە یان دامەزراوەیەک ئەمەی تێدا نییە.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>هێشتا تۆمار نییە</translation>
    </message>
    <message>
        <source>A record appears here when a letter was read to her and released.</source>
        <translation>کاتێک نامەیەک بۆی خوێنرایەوە و دەرچوو، تۆمارێک لێرە دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ژمارەی سەرچاوە</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>پەلە</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>کارایە تا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>چوونەژوورەوە</translation>
    </message>
    <message>
        <source>The records stay sealed until you do.</source>
        <translation>تۆمارەکان مۆرکراو دەمێننەوە تا دەچیتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Your name at this station</source>
        <translation>ناوت لەم وێستگەیە</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>وشەی نهێنی</translation>
    </message>
    <message>
        <source>Opening the station</source>
        <translation>وێستگەکە دەکرێتەوە</translation>
    </message>
    <message>
        <source>I cannot sign in</source>
        <translation>ناتوانم بچمە ژوورەوە</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>دەکرێتەوە…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln seconds</source>
        <translation>
            <numerusform>%Ln چرکە چاوەڕێ بە</numerusform>
            </translation>
    </message>
    <message>
        <source>Something was due at {time}. Sign in to see what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the site sheet</source>
        <translation>پەڕەی وێستگەکە بنووسە</translation>
    </message>
    <message>
        <source>Ten groups of five digits, in order. Spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>کۆمەڵی {number}</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>گەڕانەوە بۆ چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Letters that wait for your reading</source>
        <translation>ئەو نامانەی چاوەڕێی خوێندنەوەی تۆن</translation>
    </message>
    <message>
        <source>Printed: how many pages came out, who has them?</source>
        <translation>چاپکراو: چەند لاپەڕە دەرچوو، لای کێیە؟</translation>
    </message>
    <message>
        <source>Sessions not closed</source>
        <translation>دانیشتنە دانەخراوەکان</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>خوێندنەوە و واژۆ</translation>
    </message>
    <message>
        <source>Letters she has answered to. Whoever wrote one cannot sign it.</source>
        <translation>ئەو نامانەی وەڵامی داونەتەوە. ئەوەی نووسیویەتی ناتوانێت واژۆی بکات.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>هیچ چاوەڕێ نییە</translation>
    </message>
    <message>
        <source>A letter comes here when she has answered to it.</source>
        <translation>کاتێک وەڵامی نامەکەی دایەوە، دێتە ئێرە.</translation>
    </message>
    <message>
        <source>Letters that wait for a second person</source>
        <translation>ئەو نامانەی چاوەڕێی کەسێکی دووەمن</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>I have &amp;read every page in every language</source>
        <translation>هەموو لاپەڕەیەکم بە هەموو زمانێک &amp;خوێندەوە</translation>
    </message>
    <message>
        <source>I have read every page in every language</source>
        <translation>هەموو لاپەڕەیەکم بە هەموو زمانێک خوێندەوە</translation>
    </message>
    <message>
        <source>&amp;Sign the release</source>
        <translation>&amp;واژۆی دەرچوون</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;گەڕانەوە بۆ لیست</translation>
    </message>
    <message>
        <source>Signed. Reference {reference}, {languages}. The liaison officer can print it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>ئەوەی وتی</translation>
    </message>
    <message>
        <source>You wrote this letter, so somebody else signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is released already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not answered to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be signed now: it must be checked and read to her again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague said that it may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>هێشتا کراوەیە.</translation>
    </message>
    <message>
        <source>Nothing is due and nothing waits for you. When a woman comes, press New intake.</source>
        <translation>هیچ کارێک نەماوە و هیچ چاوەڕێی تۆ ناکات. کاتێک ژنێک هات، «وەرگرتنی نوێ» دابگرە.</translation>
    </message>
    <message>
        <source>Nothing is due. When a letter is released it stands here, ready to be printed.</source>
        <translation>هیچ کارێک نەماوە. کاتێک نامەیەک دەرچوو لێرەیە، ئامادەیە بۆ چاپ.</translation>
    </message>
    <message>
        <source>Nothing is due. Accounts are made and approved on the page Accounts.</source>
        <translation>هیچ کارێک نەماوە. هەژمارەکان لە پەڕەی هەژمارەکان دروست و پەسەند دەکرێن.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies are out</source>
        <translation>
            <numerusform>{what}: %Ln دانە لە دەرەوەیە</numerusform>
            </translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages expected</source>
        <translation>
            <numerusform>%Ln لاپەڕە</numerusform>
            </translation>
    </message>
    <message>
        <source>Everything up to {moment} is here</source>
        <translation>هەموو شتێک تا {moment} لێرەیە</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>Meeting {code}</source>
        <translation>کۆبوونەوەی {code}</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>پلان</translation>
    </message>
    <message>
        <source>She arrives at {her}. She is present: {seen}.</source>
        <translation>ئەو لە {her} دەگات. ئامادەبوونی: {seen}.</translation>
    </message>
    <message>
        <source>{office} arrives at {time} with fact sheet {sheet}.</source>
        <translation>{office} لە {time} دەگات لەگەڵ پەڕەی زانیاری {sheet}.</translation>
    </message>
    <message>
        <source>She asked for a female officer.</source>
        <translation>داوای ئەفسەری ژنی کرد.</translation>
    </message>
    <message>
        <source>Agreed action points</source>
        <translation>کارە ڕێککەوتووەکان</translation>
    </message>
    <message>
        <source>Nothing was agreed yet. Read each point aloud before it is written.</source>
        <translation>هێشتا لەسەر هیچ ڕێک نەکەوتوون. هەر خاڵێک پێش نووسین بە دەنگ بخوێنەوە.</translation>
    </message>
    <message>
        <source>{owner}, by {day}</source>
        <translation>{owner}، تا {day}</translation>
    </message>
    <message>
        <source>How does NP know?</source>
        <translation>NP چۆن دەزانێت؟</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تەواو بوو</translation>
    </message>
    <message>
        <source>Write down what was agreed</source>
        <translation>ئەوەی لەسەری ڕێککەوتن بنووسە</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>چی دەکرێت</translation>
    </message>
    <message>
        <source>An act of an office. Never about who she is.</source>
        <translation>کارێکی دامەزراوەیەک. هەرگیز دەربارەی ئەوە نا کە ئەو کێیە.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>کێ دەیکات</translation>
    </message>
    <message>
        <source>An office or a function.</source>
        <translation>دامەزراوەیەک یان ئەرکێک.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>تا کەی</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;ڕێککەوتین</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>دوای کۆبوونەوە</translation>
    </message>
    <message>
        <source>Fact sheets collected again</source>
        <translation>ئەو پەڕە زانیارییانەی وەرگیرانەوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were given out. Count them before anyone leaves.</source>
        <translation>
            <numerusform>%Ln دابەش کران. پێش ئەوەی کەس بڕوات بیانژمێرە.</numerusform>
            </translation>
    </message>
    <message>
        <source>It took &amp;place</source>
        <translation>&amp;بەسترا</translation>
    </message>
    <message>
        <source>Write a number, 0 if none came back.</source>
        <translation>ژمارەیەک بنووسە، ٠ ئەگەر هیچ نەگەڕایەوە.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>پەڕە</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>نووسەر</translation>
    </message>
    <message>
        <source>She</source>
        <translation>ئەو</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>لاپەڕە</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپکراو</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>هەنگاو</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>پارێزراو</translation>
    </message>
    <message>
        <source>The station cannot be opened</source>
        <translation>وێستگەکە ناکرێتەوە</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دووبارە هەوڵ بدەوە</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>بەرنامەکە دابخە</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>بەخێربێن</translation>
    </message>
    <message>
        <source>This is the intake station of a protection office. In the practice office everything works and everyone is made up, so that you can try each step before anyone&apos;s safety depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A station for real cases is not available yet: it needs recovery and backup first. Do not type anything about a real person into the practice office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>نووسینگەی ڕاهێنان بکەرەوە</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ئەمە چییە؟</translation>
    </message>
    <message>
        <source>Making the practice office: keys, sealed files and people. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She did not agree to tell: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that could point to her ({rule})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>ناوی ئەو</translation>
    </message>
    <message>
        <source>Two names of hers close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name from her family chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name she is called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost her name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that must never appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost a name from her family chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost the name she is called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost a word that must never appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost a place that would give her away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her phone number</source>
        <translation>ژمارەی تەلەفۆنی ئەو</translation>
    </message>
    <message>
        <source>An account of hers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her name inside an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that would give her away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His account holds her name: describe it, do not quote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>An account that is not on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like a car plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like a card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like a birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is not on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative is mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be printed: a picture sign or a foreign script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation>پێویستە</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>ئەوەی دەینووسم پیشانی بدە</translation>
    </message>
    <message>
        <source>What you wanted to paste has {length} characters; {limit} fit here. Nothing was pasted, and what stood here is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day, for example 2026-11-24</source>
        <translation>ساڵ-مانگ-ڕۆژ، بۆ نموونە ⁦2026-11-24⁩</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژاردن…</translation>
    </message>
    <message>
        <source>{title}: covered</source>
        <translation>{title}: داپۆشراو</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>Show {title} for 15 seconds</source>
        <translation>{title} بۆ ١٥ چرکە پیشان بدە</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>داپۆشین</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Everyone here is made up. Never type anything about a real person.</source>
        <translation>هەموو کەسەکانی ئێرە دروستکراون. هەرگیز هیچ شتێک دەربارەی کەسێکی ڕاستەقینە مەنووسە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln چاوەڕێیە</numerusform>
            </translation>
    </message>
    <message>
        <source>Locks after {minutes} minutes</source>
        <translation>دوای {minutes} خولەک قوفڵ دەبێت</translation>
    </message>
    <message>
        <source>F12 does the same</source>
        <translation>⁦F12⁩ هەمان کار دەکات</translation>
    </message>
    <message>
        <source>Ctrl+L does the same</source>
        <translation>⁦Ctrl+L⁩ هەمان کار دەکات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Step {number}, {name}, {state}</source>
        <translation>هەنگاوی {number}، {name}، {state}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>چووە ژوورەوە</translation>
    </message>
    <message>
        <source>Made an account</source>
        <translation>هەژمارێکی دروست کرد</translation>
    </message>
    <message>
        <source>Saw the new list of accounts</source>
        <translation>لیستی نوێی هەژمارەکانی بینی</translation>
    </message>
    <message>
        <source>Approved an account</source>
        <translation>هەژمارێکی پەسەند کرد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>تۆماری کرد</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>ڕەزامەندی دراوە</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>ڕەزامەندی کشێنرایەوە</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>سەیری کرد</translation>
    </message>
    <message>
        <source>Revealed identity</source>
        <translation>ناسنامەی پیشان دا</translation>
    </message>
    <message>
        <source>Gave a reference</source>
        <translation>سەرچاوەیەکی دا</translation>
    </message>
    <message>
        <source>Wrote a draft</source>
        <translation>ڕەشنووسێکی نووسی</translation>
    </message>
    <message>
        <source>Said where it went</source>
        <translation>وتی بۆ کوێ چوو</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>Planned a meeting</source>
        <translation>کۆبوونەوەیەکی پلان کرد</translation>
    </message>
    <message>
        <source>Agreed an action</source>
        <translation>لەسەر کارێک ڕێککەوت</translation>
    </message>
    <message>
        <source>Held a meeting</source>
        <translation>کۆبوونەوەیەکی بەست</translation>
    </message>
    <message>
        <source>Made a task</source>
        <translation>ئەرکێکی دروست کرد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>فڕێدرا</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>پەیوەندی</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ناسنامە</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تۆماری کارەکان</translation>
    </message>
    <message>
        <source>Every entry is signed and chained to the one before.</source>
        <translation>هەر تۆمارێک واژۆ کراوە و بە پێش خۆیەوە بەستراوە.</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>ئێستا &amp;بیپشکنە</translation>
    </message>
    <message>
        <source>Verifying every entry…</source>
        <translation>هەموو تۆمارەکان دەپشکنرێن…</translation>
    </message>
    <message>
        <source>Something does not hold in {files}. Record nothing more and call a keeper.</source>
        <translation>شتێک دروست نییە لە {files}. ئیتر هیچ تۆمار مەکە و پارێزەری کلیلەکان بانگ بکە.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries hold.</source>
        <translation>
            <numerusform>هەموو %Ln تۆمارەکە دروستن.</numerusform>
            </translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کێ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>دروستە</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ئینگلیزی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عەرەبی</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation>کوردی سۆرانی</translation>
    </message>
    <message>
        <source>Under 6</source>
        <translation>ژێر ٦</translation>
    </message>
    <message>
        <source>6 to 11</source>
        <translation>٦ تا ١١</translation>
    </message>
    <message>
        <source>12 to 14</source>
        <translation>١٢ تا ١٤</translation>
    </message>
    <message>
        <source>15 to 17</source>
        <translation>١٥ تا ١٧</translation>
    </message>
    <message>
        <source>18 to 59</source>
        <translation>١٨ تا ٥٩</translation>
    </message>
    <message>
        <source>60 or older</source>
        <translation>٦٠ و سەرووتر</translation>
    </message>
    <message>
        <source>Threat to publish</source>
        <translation>هەڕەشەی بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Demand for money</source>
        <translation>داوای پارە</translation>
    </message>
    <message>
        <source>Demand for sexual favours</source>
        <translation>داواکاریی سێکسی</translation>
    </message>
    <message>
        <source>Someone poses as her</source>
        <translation>کەسێک خۆی بە ئەو دەناسێنێت</translation>
    </message>
    <message>
        <source>Her account was taken</source>
        <translation>هەژمارەکەی لێ سەندراوە</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>هەراسانکردن</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>توندوتیژی لە ماڵەوە</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شتێکی تر</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فەیسبووک</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>ئینستاگرام</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تێلێگرام</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتسئەپ</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>ڤایبەر</translation>
    </message>
    <message>
        <source>Snapchat</source>
        <translation>سناپچات</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>تیکتۆک</translation>
    </message>
    <message>
        <source>Phone calls or SMS</source>
        <translation>پەیوەندی یان نامەی تەلەفۆن</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>ڕێگایەکی تر</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پارە</translation>
    </message>
    <message>
        <source>Sexual favours</source>
        <translation>داواکاریی سێکسی</translation>
    </message>
    <message>
        <source>That she stays silent</source>
        <translation>کە بێدەنگ بێت</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>هاوسەرگیری</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>جارێک</translation>
    </message>
    <message>
        <source>More than once</source>
        <translation>زیاتر لە جارێک</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>نامۆیەک</translation>
    </message>
    <message>
        <source>Someone she knows</source>
        <translation>کەسێک کە دەیناسێت</translation>
    </message>
    <message>
        <source>Formerly engaged to her</source>
        <translation>دەستگیرانی پێشوو</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>مێرد</translation>
    </message>
    <message>
        <source>Former husband</source>
        <translation>مێردی پێشوو</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>خزمێک</translation>
    </message>
    <message>
        <source>Someone from work or study</source>
        <translation>کەسێک لە کار یان خوێندن</translation>
    </message>
    <message>
        <source>She does not know</source>
        <translation>نازانێت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Community Police</source>
        <translation>پۆلیسی کۆمەڵگەیی</translation>
    </message>
    <message>
        <source>National Security Service</source>
        <translation>دەزگای ئاسایشی نیشتمانی</translation>
    </message>
    <message>
        <source>National Intelligence Service</source>
        <translation>دەزگای هەواڵگریی نیشتمانی</translation>
    </message>
    <message>
        <source>Another force</source>
        <translation>هێزێکی تر</translation>
    </message>
    <message>
        <source>Qayyarah</source>
        <translation>قەیارە</translation>
    </message>
    <message>
        <source>Shura</source>
        <translation>شۆرە</translation>
    </message>
    <message>
        <source>Hammam al-Alil</source>
        <translation>حەمام عەلیل</translation>
    </message>
    <message>
        <source>Mosul</source>
        <translation>مووسڵ</translation>
    </message>
    <message>
        <source>Makhmur</source>
        <translation>مەخموور</translation>
    </message>
    <message>
        <source>Hatra</source>
        <translation>حەزەر</translation>
    </message>
    <message>
        <source>Shirqat</source>
        <translation>شەرگات</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>شوێنێکی تر</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>سەڵت</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>خێزاندار</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>جیابووەتەوە</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>بێوەژن</translation>
    </message>
    <message>
        <source>Lives at home</source>
        <translation>لە ناوچەی خۆی دەژی</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>ئاوارە</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>گەڕاوە</translation>
    </message>
    <message>
        <source>Safe-space meeting</source>
        <translation>کۆبوونەوەی پارێزراو</translation>
    </message>
    <message>
        <source>NP speaks for her, without her name</source>
        <translation>NP بێ ناوی ئەو قسە دەکات</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>هاوڕێیەتی</translation>
    </message>
    <message>
        <source>Referral to a service</source>
        <translation>ڕەوانەکردن بۆ خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>تەنها زانیاری</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>لە ٢٤ کاتژمێردا</translation>
    </message>
    <message>
        <source>Within three days</source>
        <translation>لە سێ ڕۆژدا</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>لە دوو هەفتەدا</translation>
    </message>
    <message>
        <source>She thinks of ending her life</source>
        <translation>بیر لە کۆتاییهێنان بە ژیانی دەکاتەوە</translation>
    </message>
    <message>
        <source>Her family could harm her</source>
        <translation>لەوانەیە خێزانەکەی ئازاری بدەن</translation>
    </message>
    <message>
        <source>A doctor should see to her</source>
        <translation>دەبێت پزیشک بیبینێت</translation>
    </message>
    <message>
        <source>His deadline is today</source>
        <translation>مۆڵەتەکەی ئەمڕۆیە</translation>
    </message>
    <message>
        <source>The way home is not safe</source>
        <translation>ڕێگای ماڵەوە سەلامەت نییە</translation>
    </message>
    <message>
        <source>NP staff may be involved</source>
        <translation>لەوانەیە کارمەندێکی NP تێوەگلابێت</translation>
    </message>
    <message>
        <source>Where he reaches her</source>
        <translation>لە کوێوە دەگاتە ئەو</translation>
    </message>
    <message>
        <source>What he demands</source>
        <translation>داوای چی دەکات</translation>
    </message>
    <message>
        <source>His deadline</source>
        <translation>مۆڵەتەکەی</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>لە کەیەوە</translation>
    </message>
    <message>
        <source>Whether she paid</source>
        <translation>ئایا پارەی داوە</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>چۆن دراوە</translation>
    </message>
    <message>
        <source>What he is to her</source>
        <translation>پەیوەندیی بە ئەوەوە</translation>
    </message>
    <message>
        <source>Her district</source>
        <translation>ناوچەکەی</translation>
    </message>
    <message>
        <source>Her age group</source>
        <translation>گرووپی تەمەنی</translation>
    </message>
    <message>
        <source>Her civil status</source>
        <translation>باری خێزانیی</translation>
    </message>
    <message>
        <source>Whether she is displaced</source>
        <translation>ئایا ئاوارەیە</translation>
    </message>
    <message>
        <source>Whether she has a disability</source>
        <translation>ئایا کەمئەندامییەکی هەیە</translation>
    </message>
    <message>
        <source>That she is in distress</source>
        <translation>کە لە تەنگانەدایە</translation>
    </message>
    <message>
        <source>Whether it was reported elsewhere</source>
        <translation>ئایا لە شوێنێکی تر ڕاگەیەنراوە</translation>
    </message>
    <message>
        <source>Not yet read to her</source>
        <translation>هێشتا بۆی نەخوێنراوەتەوە</translation>
    </message>
    <message>
        <source>She heard it and agrees</source>
        <translation>بیستی و ڕازییە</translation>
    </message>
    <message>
        <source>She chose not to hear it</source>
        <translation>هەڵیبژارد نەیبیستێت</translation>
    </message>
    <message>
        <source>She could not be reached</source>
        <translation>نەتوانرا پەیوەندیی پێوە بکرێت</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامە</translation>
    </message>
    <message>
        <source>To the &amp;case</source>
        <translation>بۆ &amp;کەیسەکە</translation>
    </message>
    <message>
        <source>&amp;Read and sign</source>
        <translation>&amp;خوێندنەوە و واژۆ</translation>
    </message>
    <message>
        <source>Opening the letter...</source>
        <translation>نامەکە دەکرێتەوە...</translation>
    </message>
    <message>
        <source>A paragraph of your own</source>
        <translation>پەرەگرافێکی خۆت</translation>
    </message>
    <message>
        <source>Only if it is needed. A language without its paragraph is not offered once another has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished paper</source>
        <translation>پەڕەی ئامادە</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>ئێستا &amp;بیپشکنە</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>هێشتا نەپشکێنراوە.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>دەپشکنرێت...</translation>
    </message>
    <message>
        <source>Not checked: mend what is marked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {code}. Reference {reference}.</source>
        <translation>کەیسی {code}. سەرچاوە {reference}.</translation>
    </message>
    <message>
        <source>This check is weaker: her name is not on file in Arabic letters. Read it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            </translation>
    </message>
    <message>
        <source>Checked: nothing names her.</source>
        <translation>پشکێنرا: هیچ ئاشکرای ناکات.</translation>
    </message>
    <message>
        <source>The paper appears here as soon as nothing stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>پەڕەی زانیاری</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <translation>ئاگاداریی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Urgent care</source>
        <translation>چاودێریی بەپەلە</translation>
    </message>
    <message>
        <source>A letter waits for a second person</source>
        <translation>نامەیەک چاوەڕێی کەسێکی دووەمە</translation>
    </message>
    <message>
        <source>Print a released letter</source>
        <translation>چاپکردنی نامەیەکی دەرچوو</translation>
    </message>
    <message>
        <source>Say how many pages came out</source>
        <translation>بڵێ چەند لاپەڕە دەرچوو</translation>
    </message>
    <message>
        <source>Recall papers</source>
        <translation>گەڕاندنەوەی پەڕەکان</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>کارێکی ڕێککەوتوو</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>کۆبوونەوە</translation>
    </message>
    <message>
        <source>Ask her whether her consent still stands</source>
        <translation>لێی بپرسە ئایا ڕەزامەندییەکەی هەر ماوە</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>ڕووبەڕوو</translation>
    </message>
    <message>
        <source>Behind a screen</source>
        <translation>لە پشت پەردە</translation>
    </message>
    <message>
        <source>By voice only</source>
        <translation>تەنها بە دەنگ</translation>
    </message>
    <message>
        <source>By phone only</source>
        <translation>تەنها بە تەلەفۆن</translation>
    </message>
    <message>
        <source>She does not come</source>
        <translation>نایەت</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>پلانکراو</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>بەستراوە</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>هەڵوەشێنرایەوە</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>سەرەتا لە من بپرسن</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step of a session</comment>
        <translation>بەخێربێن</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>ئێستا سەلامەت</translation>
    </message>
    <message>
        <source>Consent to record</source>
        <translation>ڕەزامەندی بۆ تۆمارکردن</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>چی ڕوودەدات</translation>
    </message>
    <message>
        <source>Her safety</source>
        <translation>سەلامەتیی ئەو</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>ئەوەی دەیەوێت</translation>
    </message>
    <message>
        <source>What each office may hear</source>
        <translation>ئەوەی هەر دامەزراوەیەک بۆی هەیە بیبیستێت</translation>
    </message>
    <message>
        <source>Words that must never appear</source>
        <translation>ئەو وشانەی هەرگیز نابێت دەربکەون</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>بۆی بخوێنەوە</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ڕەزامەندی</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>ڕووداو</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>سەلامەتی</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>داواکان</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>دامەزراوەکان</translation>
    </message>
    <message>
        <source>Never words</source>
        <translation>وشەی قەدەغە</translation>
    </message>
    <message>
        <source>Read it to her</source>
        <translation>بۆی بخوێنەوە</translation>
    </message>
    <message>
        <source>Read the whole paper to her, in her language. If she wants anything changed, change it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}. It now waits for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter tells</source>
        <translation>ئەوەی نامەکە دەیڵێت</translation>
    </message>
    <message>
        <source>Only what she agreed to for this office. Leave out what this letter does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>جێبهێڵە</translation>
    </message>
    <message>
        <source>Leave out: {fact}</source>
        <translation>جێهێشتن: {fact}</translation>
    </message>
    <message>
        <source>Not in this letter</source>
        <translation>لەم نامەیەدا نییە</translation>
    </message>
    <message>
        <source>They will learn</source>
        <translation>دەزانن</translation>
    </message>
    <message>
        <source>They will not learn</source>
        <translation>نازانن</translation>
    </message>
    <message>
        <source>They could find out</source>
        <translation>لەوانەیە بیزانن</translation>
    </message>
    <message>
        <source>Women and duty bearers under NP&apos;s protective presence. By code only.</source>
        <translation>ژنان و بەرپرسان لەژێر پاراستنی NP. تەنها بە کۆد.</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>هیچ کۆبوونەوەیەک نییە</translation>
    </message>
    <message>
        <source>Open her case and press Plan a meeting: she must have agreed that this office sees her.</source>
        <translation>کەیسەکەی بکەرەوە و «پلانی کۆبوونەوە» دابگرە: دەبێت ڕازی بووبێت ئەم دامەزراوەیە بیبینێت.</translation>
    </message>
    <message>
        <source>When a meeting is planned it stands here with its room and its times.</source>
        <translation>کاتێک کۆبوونەوەیەک پلان کرا، لێرەیە بە ژوور و کاتەکانیەوە.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ژوور</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>پلانی کۆبوونەوە</translation>
    </message>
    <message>
        <source>She and the officer must not meet at the door. She may stop it at any time.</source>
        <translation>نابێت ئەو و ئەفسەرەکە لە دەرگا یەکتر ببینن. هەر کاتێک بیەوێت دەتوانێت ڕایبگرێت.</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>هێشتا هیچ دامەزراوەیەک نییە</translation>
    </message>
    <message>
        <source>She has not agreed that any office hears her. Ask her first.</source>
        <translation>ڕازی نەبووە هیچ دامەزراوەیەک گوێی لێ بگرێت. سەرەتا لێی بپرسە.</translation>
    </message>
    <message>
        <source>Which office comes</source>
        <translation>کام دامەزراوە دێت</translation>
    </message>
    <message>
        <source>How does she agree to be present?</source>
        <translation>بە چ شێوەیەک ڕازییە ئامادە بێت؟</translation>
    </message>
    <message>
        <source>Read it to her. She may choose differently on the day.</source>
        <translation>بۆی بخوێنەوە. لە ڕۆژەکەدا دەتوانێت شتێکی تر هەڵبژێرێت.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>She arrives</source>
        <translation>گەیشتنی ئەو</translation>
    </message>
    <message>
        <source>The officer arrives</source>
        <translation>گەیشتنی ئەفسەرەکە</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>Only with a female officer</source>
        <translation>تەنها لەگەڵ ئەفسەری ژن</translation>
    </message>
    <message>
        <source>Then her fact sheet is prepared: what the officer may hold in his hand, read to her first.</source>
        <translation>پاشان پەڕەی زانیاریی ئەو ئامادە دەکرێت: ئەوەی ئەفسەرەکە بۆی هەیە بە دەستیەوە بێت، سەرەتا بۆ ئەو دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;پلانی بکە</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>وەرگرتنی نوێ</translation>
    </message>
    <message>
        <source>To read and sign</source>
        <translation>بۆ خوێندنەوە و واژۆ</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>لاپەڕە چاپکراوەکان</translation>
    </message>
</context>
</TS>
