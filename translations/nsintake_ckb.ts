<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb_IQ" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>The station is already open on this account. Look for its window; if it shows a dull page, type your six digits there.</source>
        <translation>وێستگەکە پێشتر لەسەر ئەم هەژمارە کراوەتەوە. بەدوای پەنجەرەکەیدا بگەڕێ؛ ئەگەر پەڕەیەکی خۆڵەمێشی پیشان دا، شەش ژمارەکەت لەوێ بنووسە.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>پێشتر کراوەتەوە</translation>
    </message>
    <message>
        <source>This does not start</source>
        <translation>ناتوانرێت دەست پێ بکرێت</translation>
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
        <source>Something is due at this station. Sign in.</source>
        <translation>شتێک لەم وێستگەیەدا پێویستە. بچۆ ژوورەوە.</translation>
    </message>
    <message>
        <source>Six digits for the cover</source>
        <translation>شەش ژمارە بۆ داپۆشین</translation>
    </message>
    <message>
        <source>F12 covers the screen at once. These digits take the cover away, until you lock. Choose new ones each time; not a birthday, not the password.</source>
        <translation>⁦F12⁩ یەکسەر شاشەکە دادەپۆشێت. ئەم ژمارانە داپۆشینەکە لادەبەن، تا قوفڵی دەکەیت. هەر جارێک ژمارەی نوێ هەڵبژێرە؛ نە ڕۆژی لەدایکبوون و نە وشەی نهێنی.</translation>
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
        <translation>شەش ژمارە بنووسە کە هەموویان وەک یەک نەبن و بەدوای یەکدا نەبن وەک ⁦123456⁩.</translation>
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
        <source>Back to this page&apos;s help</source>
        <translation>گەڕانەوە بۆ یارمەتیی ئەم پەڕەیە</translation>
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
        <translation>ئەم ناو و وشە نهێنییە وێستگەکە ناکەنەوە. سەیری زمانی تەختەکلیل بکە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>After wrong passwords the station waits before the next try. Nothing is locked; wait {wait_seconds} seconds.</source>
        <translation>دوای وشەی نهێنیی هەڵە وێستگەکە پێش هەوڵی داهاتوو چاوەڕێ دەکات. هیچ قوفڵ نەکراوە؛ {wait_seconds} چرکە چاوەڕێ بە.</translation>
    </message>
    <message>
        <source>This account is not approved yet. Ask a keeper to approve it on the accounts page, in one room with you.</source>
        <translation>ئەم هەژمارە هێشتا پەسەند نەکراوە. داوا لە هەڵگری کلیلەکان بکە لە پەڕەی هەژمارەکان، لە یەک ژووردا لەگەڵ تۆ، پەسەندی بکات.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask a keeper or the administrator.</source>
        <translation>ئەم هەژمارە ڕاگیراوە. لە هەڵگری کلیلەکان یان بەڕێوەبەر بپرسە.</translation>
    </message>
    <message>
        <source>A file changed unexpectedly, so only reading, new sessions, taking consent back and backups go on until a keeper has settled it on the page Log. Nothing was done.</source>
        <translation>فایلێک بە شێوەیەکی چاوەڕواننەکراو گۆڕاوە، بۆیە تەنها خوێندنەوە و دانیشتنی نوێ و کشاندنەوەی ڕەزامەندی و پاڵپشت بەردەوامن تا هەڵگری کلیلەکان لە پەڕەی تۆماری کارەکان یەکلایی دەکاتەوە. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>There is nothing to settle in this file. Verify again to see what was found.</source>
        <translation>لەم فایلەدا هیچ نییە یەکلا بکرێتەوە. دووبارە بیپشکنە تا ببینیت چی دۆزرایەوە.</translation>
    </message>
    <message>
        <source>The verification was stopped before the end, so nothing was settled.</source>
        <translation>پشکنینەکە پێش کۆتایی وەستێنرا، بۆیە هیچ یەکلا نەکرایەوە.</translation>
    </message>
    <message>
        <source>Nobody of this office has signed this text as it is. It proves nothing.</source>
        <translation>کەسی ئەم نووسینگەیە ئەم دەقەی بەم شێوەیە واژۆ نەکردووە. هیچ ناسەلمێنێت.</translation>
    </message>
    <message>
        <source>The list of accounts changed meanwhile. Lock, sign in again, and do it once more; nothing was changed.</source>
        <translation>لەم نێوەندەدا لیستی هەژمارەکان گۆڕا. قوفڵی بکە، دووبارە بچۆ ژوورەوە و جارێکی تر بیکە؛ هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>A keeper gave your account another role meanwhile. Lock and sign in again; what was saved before is there, what you typed since is lost.</source>
        <translation>لەم نێوەندەدا هەڵگرێکی کلیلەکان ئەرکێکی تری بە هەژمارەکەت دا. قوفڵی بکە و دووبارە بچۆ ژوورەوە؛ ئەوەی پێشتر پارێزرا ماوە، ئەوەی لەوەتەی نووسراوە لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was done.</source>
        <translation>هەژمارەکەت ڕێگەی بەمە نییە. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>Your account has no key to this file, so it stays shut. Nothing was done.</source>
        <translation>هەژمارەکەت کلیلی ئەم فایلەی نییە، بۆیە داخراو دەمێنێتەوە. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>Something sealed did not open, or its seal is broken. Nothing was changed. Stop here and tell a keeper today.</source>
        <translation>شتێکی مۆرکراو نەکرایەوە، یان مۆرەکەی شکاوە. هیچ نەگۆڕا. لێرە بوەستە و ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The folder {folder} contains something that is not a station. Choose an empty folder or the station&apos;s own; nothing in it was touched.</source>
        <translation>بوخچەی {folder} شتێکی تێدایە کە وێستگە نییە. بوخچەیەکی بەتاڵ یان هی وێستگەکە هەڵبژێرە؛ دەست لە هیچی نەدرا.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room on the disk, then do it again.</source>
        <translation>دیسکەکە پڕە. ئەوەی پێشتر پارێزراوە سەلامەتە. جێگا لەسەر دیسکەکە بکەرەوە، پاشان دووبارەی بکەرەوە.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. If it is on a removable disk, plug that in, then try again.</source>
        <translation>بوخچەی {folder} لەوێ نییە. ئەگەر لەسەر دیسکێکی دەرەکییە بیبەستە، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Nothing can be written where the station is stored. What was saved before is safe. Ask the administrator for permission to write there, or take the write protection off the disk.</source>
        <translation>لە شوێنی وێستگەکە هیچ نانووسرێت. ئەوەی پێشتر پارێزراوە سەلامەتە. داوای مۆڵەتی نووسین لە بەڕێوەبەر بکە، یان پاراستنی نووسین لە دیسکەکە لابە.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. What was saved before is safe. Close other programs and try again; if it comes back, the disk may be failing: tell the administrator today.</source>
        <translation>دیسکەکە وەک پێویست وەڵام ناداتەوە. ئەوەی پێشتر پارێزراوە سەلامەتە. بەرنامەکانی تر دابخە و دووبارە هەوڵ بدەوە؛ ئەگەر دووبارە بووەوە، ڕەنگە دیسکەکە تێک بچێت: ئەمڕۆ بە بەڕێوەبەر بڵێ.</translation>
    </message>
    <message>
        <source>Another part of the program is using {file}. Wait a moment and try again.</source>
        <translation>بەشێکی تری بەرنامەکە {file} بەکاردەهێنێت. کەمێک چاوەڕێ بە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>The file {file} is damaged. Do not delete or repair anything; close the program and tell a keeper. A backup can bring it back.</source>
        <translation>فایلی {file} تێکچووە. هیچ مەسڕەوە و چاک مەکەرەوە؛ بەرنامەکە دابخە و بە هەڵگری کلیلەکان بڵێ. پاڵپشتێک دەتوانێت بیهێنێتەوە.</translation>
    </message>
    <message>
        <source>Somebody changed the file {file} with another program, so that not everything in it was found. It was put right, and nothing was done. Do it again; if it is refused then, tell a keeper today.</source>
        <translation>کەسێک فایلی {file}ی بە بەرنامەیەکی تر گۆڕیوە، بۆیە هەموو ئەوەی تێیدایە نەدۆزرایەوە. چاک کرایەوە و هیچ نەکرا. دووبارە هەوڵ بدەرەوە؛ ئەگەر ڕەت کرایەوە، ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The file {file} is already there and was not overwritten. Tell the administrator.</source>
        <translation>فایلی {file} پێشتر لەوێیە و لەسەری نەنووسرا. بە بەڕێوەبەر بڵێ.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the station&apos;s folder. If somebody moved it, put it back; else tell a keeper.</source>
        <translation>فایلی {file} لە بوخچەی وێستگەکە نەماوە. ئەگەر کەسێک گواستوویەتییەوە، بیگەڕێنەرەوە؛ ئەگەرنا بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>In the place of the file {file} is something else: a pipe, a device, a folder or a link. It was not read. Nothing was changed; tell the administrator.</source>
        <translation>لە شوێنی فایلی {file} شتێکی تر هەیە: بۆری، ئامێر، بوخچە یان بەستەر. نەخوێنرایەوە و هیچ نەگۆڕا؛ بە بەڕێوەبەر بڵێ.</translation>
    </message>
    <message>
        <source>The file {file} is far larger than it can be, so it was not read. Nothing was changed; tell the administrator.</source>
        <translation>فایلی {file} زۆر لەوە گەورەترە کە دەتوانێت بێت، بۆیە نەخوێنرایەوە. هیچ نەگۆڕا؛ بە بەڕێوەبەر بڵێ.</translation>
    </message>
    <message>
        <source>A newer version of the program has written {file}. Install that version on this computer; nothing was changed.</source>
        <translation>فایلی {file} بە وەشانێکی نوێتری بەرنامەکە نووسراوە. ئەو وەشانە لەم کۆمپیوتەرە دابمەزرێنە؛ هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>The file {file} is not sealed, so it is not the station&apos;s own. It was not opened. Tell a keeper today.</source>
        <translation>فایلی {file} مۆر نەکراوە، بۆیە هی وێستگەکە نییە. نەکرایەوە. ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this. Install that version on this computer; nothing was changed.</source>
        <translation>وەشانێکی نوێتری بەرنامەکە ئەمەی نووسیوە. ئەو وەشانە لەم کۆمپیوتەرە دابمەزرێنە؛ هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and open the list again.</source>
        <translation>ئەمە ئیتر لێرە نییە. بگەڕێوە و لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Open it again, look at what changed, and do it once more. If you read this again then, lock and sign in again.</source>
        <translation>لەم نێوەندەدا کەسێکی تر ئەمەی گۆڕی. دووبارە بیکەرەوە، سەیری گۆڕانەکە بکە و جارێکی تر بیکە. ئەگەر دوای ئەوە ئەم پەیامەت دووبارە بینی، قوفڵی بکە و دووبارە بچۆ ژوورەوە.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({file}). Install the program again.</source>
        <translation>بەشێکی بەرنامەکە نەماوە ({file}). بەرنامەکە دووبارە دابمەزرێنە.</translation>
    </message>
    <message>
        <source>Type a whole number of minutes from {least} to {most}.</source>
        <translation>ژمارەیەکی تەواوی خولەک لە {least} تا {most} بنووسە.</translation>
    </message>
    <message>
        <source>The station is doing heavy work in another window or account. Wait until that is done, then try again.</source>
        <translation>وێستگەکە لە پەنجەرە یان هەژمارێکی تردا کارێکی گەورە دەکات. چاوەڕێ بە تا تەواو دەبێت، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>There is no station in {folder} yet.</source>
        <translation>هێشتا هیچ وێستگەیەک لە {folder} نییە.</translation>
    </message>
    <message>
        <source>The folder {folder} and its accounts do not agree on whether this is the practice office. Nothing was opened. Somebody changed the folder: tell a keeper today.</source>
        <translation>بوخچەی {folder} و هەژمارەکانی لەسەر ئەوە ڕێک ناکەون ئایا ئەمە نووسینگەی مەشقە. هیچ نەکرایەوە. کەسێک بوخچەکەی گۆڕیوە: ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The note of the newest list of accounts on this computer cannot be read ({file}), so an old list would go unnoticed. Nothing was opened. Tell a keeper today.</source>
        <translation>تێبینیی نوێترین لیستی هەژمارەکان لەم کۆمپیوتەرە ناخوێنرێتەوە ({file})، بۆیە لیستێکی کۆن هەستی پێ ناکرێت. هیچ نەکرایەوە. ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The note of the newest list of accounts on this computer ({file}) is {count} lists ahead of this backup. No office signs so many: somebody wrote it. Nothing was changed. Take that file away and try again.</source>
        <translation>تێبینی نوێترین لیستی هەژمارەکان لەم کۆمپیوتەرەدا ({file}) بە {count} لیست لەپێش ئەم پاڵپشتەیە. هیچ نووسینگەیەک ئەوەندە واژۆ ناکات: کەسێک نووسیویەتی. هیچ نەگۆڕا. ئەو پەڕگەیە لاببە و دووبارە هەوڵ بدە.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to open the station ({mebibytes} MiB are needed). Close other programs and try again.</source>
        <translation>بیرگەی بەتاڵی کۆمپیوتەرەکە بۆ کردنەوەی وێستگەکە کەمە ({mebibytes} مێبیبایت پێویستە). بەرنامەکانی تر دابخە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could give its share of the secret. Type the site sheet instead.</source>
        <translation>ئەم کۆمپیوتەرە کلیلدانێکی نییە بەشی خۆی لە نهێنییەکە بدات. لەجیاتی ئەوە پەڕەی وێستگەکە بنووسە.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give its share of the secret. Unlock the keyring and try again, or type the site sheet.</source>
        <translation>کلیلدانی ئەم کۆمپیوتەرە بەشی خۆی لە نهێنییەکە نەدا. کلیلدانەکە بکەرەوە و دووبارە هەوڵ بدەوە، یان پەڕەی وێستگەکە بنووسە.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer within 15 seconds. Try again, or type the site sheet.</source>
        <translation>کلیلدانی ئەم کۆمپیوتەرە لە ١٥ چرکەدا وەڵامی نەدایەوە. دووبارە هەوڵ بدەوە، یان پەڕەی وێستگەکە بنووسە.</translation>
    </message>
    <message>
        <source>This station was sealed: this computer&apos;s part of the key is destroyed. Only the site sheet opens it.</source>
        <translation>ئەم وێستگەیە مۆرکرا: بەشی کلیلی ئەم کۆمپیوتەرە لەناوبرا. تەنها پەڕەی وێستگەکە دەیکاتەوە.</translation>
    </message>
    <message>
        <source>The keyring of this computer belongs to another station. Nothing is damaged: type the site sheet of this one.</source>
        <translation>کلیلدانی ئەم کۆمپیوتەرە هی وێستگەیەکی ترە. هیچ تێک نەچووە: پەڕەی ئەم وێستگەیە بنووسە.</translation>
    </message>
    <message>
        <source>The digits are right, but they belong to another station. Take this station&apos;s own site sheet.</source>
        <translation>ژمارەکان ڕاستن، بەڵام هی وێستگەیەکی ترن. پەڕەی ئەم وێستگەیە خۆی بەکاربهێنە.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Compare it digit by digit; the other groups can stay.</source>
        <translation>کۆمەڵی {group} وەک سەر پەڕەکە نییە. ژمارە بە ژمارە بەراوردی بکە؛ کۆمەڵەکانی تر دەتوانن بمێننەوە.</translation>
    </message>
    <message>
        <source>This account of the computer does not have its share of the secret yet. Type the site sheet once.</source>
        <translation>ئەم هەژمارەی کۆمپیوتەرەکە هێشتا بەشی خۆی لە نهێنییەکە نییە. جارێک پەڕەی وێستگەکە بنووسە.</translation>
    </message>
    <message>
        <source>These digits are of another sheet, perhaps an older one. Take the paper you wrote just now and destroy older ones.</source>
        <translation>ئەم ژمارانە هی پەڕەیەکی ترن، ڕەنگە کۆنتر. ئەو پەڕەیە بەکاربهێنە کە ئێستا نووسیت و کۆنەکان لەناو ببە.</translation>
    </message>
    <message>
        <source>No start stick is plugged in. Plug it in, wait until the computer has found it, and look again; or type the site sheet.</source>
        <translation>هیچ فلاشێکی کردنەوە نەبەستراوە. بیبەستە، چاوەڕێ بکە تا کۆمپیوتەرەکە دەیدۆزێتەوە و دووبارە بگەڕێ؛ یان پەڕەی وێستگەکە بنووسە.</translation>
    </message>
    <message>
        <source>The file on this start stick is damaged. Type the site sheet; then a keeper can make a new stick.</source>
        <translation>پەڕگەی سەر ئەم فلاشی کردنەوەیە تێکچووە. پەڕەی وێستگەکە بنووسە؛ پاشان هەڵگری کلیلەکان دەتوانێت فلاشێکی نوێ دروست بکات.</translation>
    </message>
    <message>
        <source>A newer version of the program made this start stick. Install that version; nothing was changed.</source>
        <translation>وەشانێکی نوێتری بەرنامەکە ئەم فلاشی کردنەوەیەی دروست کردووە. ئەو وەشانە دابمەزرێنە؛ هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>The file on this stick is no start stick of this program.</source>
        <translation>پەڕگەی سەر ئەم فلاشە فلاشی کردنەوەی ئەم بەرنامەیە نییە.</translation>
    </message>
    <message>
        <source>This start stick belongs to another office or computer. Nothing was opened. Take this station&apos;s own one, or type its site sheet.</source>
        <translation>ئەم فلاشی کردنەوەیە هی نووسینگەیەک یان کۆمپیوتەرێکی ترە. هیچ نەکرایەوە. فلاشی ئەم وێستگەیە خۆی بهێنە، یان پەڕەی وێستگەکە بنووسە.</translation>
    </message>
    <message>
        <source>This start stick opens nothing any more: since it was made the site sheet was changed, or it was replaced by a newer stick. Type the site sheet and destroy this stick; a keeper can make a new one.</source>
        <translation>ئەم فلاشی کردنەوەیە ئیتر هیچ ناکاتەوە: دوای دروستکردنی پەڕەی وێستگەکە گۆڕدرا، یان فلاشێکی نوێتر شوێنی گرتەوە. پەڕەی وێستگەکە بنووسە و ئەم فلاشە لەناو ببە؛ هەڵگری کلیلەکان دەتوانێت یەکێکی نوێ دروست بکات.</translation>
    </message>
    <message>
        <source>The note of who was erased since, which is beside this backup ({file}), cannot be read, or not to its end. Files that were erased may come back. Nothing was changed. Take another stick, or go on and look for them.</source>
        <translation>تێبینی تەنیشت ئەم پاڵپشتە دەربارەی ئەوانەی دواتر سڕاونەتەوە ({file}) ناخوێنرێتەوە، یان تا کۆتایی ناخوێنرێتەوە. ڕەنگە فایلی سڕاوە بگەڕێنەوە. هیچ نەگۆڕا. فلاشێکی تر بهێنە، یان بەردەوام بە و بەدوایاندا بگەڕێ.</translation>
    </message>
    <message>
        <source>A keeper settled here that something was lost which is in this backup ({file}). It may have been erased before: entries that said so do not count, or are gone. Files that were erased may come back. Nothing was changed. Look in the log who was erased, then go on and look for them.</source>
        <translation>هەڵگرێکی کلیلەکان لێرە یەکلای کردەوە کە شتێک لەدەست چووە، کە لەم پاڵپشتەدا هەیە ({file}). ڕەنگە پێشتر سڕابێتەوە: ئەو تۆمارانەی وایان گوت ناژمێردرێن، یان نەماون. ڕەنگە فایلی سڕاوە بگەڕێنەوە. هیچ نەگۆڕا. لە تۆماری کارەکاندا سەیر بکە کێ سڕاوەتەوە، پاشان بەردەوام بە و بەدوایاندا بگەڕێ.</translation>
    </message>
    <message>
        <source>This folder belongs to the station itself. A backup must be elsewhere.</source>
        <translation>ئەم بوخچەیە هی وێستگەکە خۆیەتی. پاڵپشت دەبێت لە شوێنێکی تر بێت.</translation>
    </message>
    <message>
        <source>The printer did not say that it printed. What it had not printed was taken back. Look what is in it, and count.</source>
        <translation>چاپکەرەکە نەیگوت چاپی کردووە. ئەوەی چاپی نەکردبوو وەرگیرایەوە. سەیر بکە چی تێدایە و بیژمێرە.</translation>
    </message>
    <message>
        <source>This folder is on the station&apos;s own disk. Whoever took the computer would have both halves: take a stick that can be carried away.</source>
        <translation>ئەم بوخچەیە لەسەر دیسکی وێستگەکە خۆیەتی. هەرکەس کۆمپیوتەرەکە ببات هەردوو نیوەکەی دەبێت: فلاشێک بهێنە کە هەڵبگیرێت.</translation>
    </message>
    <message>
        <source>The founding of this station is not finished, so no case can be opened yet. The intake lead goes on with it by signing in.</source>
        <translation>دامەزراندنی ئەم وێستگەیە تەواو نەبووە، بۆیە هێشتا هیچ کەیسێک ناکرێتەوە. سەرپەرشتی وەرگرتن بە چوونەژوورەوە بەردەوامی پێ دەدات.</translation>
    </message>
    <message>
        <source>Something is missing still: every copy of the three sheets must be typed back, and there must be an administrator.</source>
        <translation>هێشتا شتێک ماوە: دەبێت هەموو دانەیەکی سێ پەڕەکە دووبارە بنووسرێتەوە، و دەبێت بەڕێوەبەرێک هەبێت.</translation>
    </message>
    <message>
        <source>This station is founded already. Nothing was changed.</source>
        <translation>ئەم وێستگەیە پێشتر دامەزراوە. هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>Other accounts of this computer cannot get to {folder}. Ask its administrator for a folder that all of them may write to, and start the program with the name of that folder.</source>
        <translation>هەژمارەکانی تری ئەم کۆمپیوتەرە ناگەنە {folder}. داوای بوخچەیەک لە بەڕێوەبەری کۆمپیوتەرەکە بکە کە هەموویان بتوانن تێیدا بنووسن، و بەرنامەکە بە ناوی ئەو بوخچەیە بکەرەوە.</translation>
    </message>
    <message>
        <source>This is not a whole sheet: ten groups of five digits are needed.</source>
        <translation>ئەمە پەڕەیەکی تەواو نییە: دە کۆمەڵی پێنج ژمارەیی پێویستە.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Nothing half written was left there. Take another stick, or make room.</source>
        <translation>لە {folder} جێگا بەس نییە. هیچ شتێکی نیوەنووسراوی لێ نەما. فلاشێکی تر بهێنە، یان جێگا بکەرەوە.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Take the write protection off the stick, or choose another place.</source>
        <translation>لە {folder} هیچ نانووسرێت. پاراستنی نووسین لە فلاشەکە لابە، یان شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{folder} does not answer any more. If the stick was pulled out, plug it in and start again; the backup that was begun does not count.</source>
        <translation>{folder} ئیتر وەڵام ناداتەوە. ئەگەر فلاشەکە دەرهێنرابوو، بیبەستەوە و سەرلەنوێ دەست پێ بکە؛ ئەو پاڵپشتەی دەستی پێکردبوو حیساب نییە.</translation>
    </message>
    <message>
        <source>The stick in {folder} takes no file this large because of how it is formatted. Take another one, formatted as exFAT, NTFS or ext4.</source>
        <translation>فلاشەکەی {folder} بەهۆی جۆری فۆرماتەکەیەوە فایلی وا گەورە وەرناگرێت. یەکێکی تر بهێنە کە بە ⁦exFAT⁩ یان ⁦NTFS⁩ یان ⁦ext4⁩ فۆرمات کرابێت.</translation>
    </message>
    <message>
        <source>What {folder} gives back is not what was written there. This stick is not reliable: take another one. Nothing was left on it.</source>
        <translation>ئەوەی {folder} دەیداتەوە ئەوە نییە کە تێیدا نووسرا. ئەم فلاشە جێی متمانە نییە: یەکێکی تر بهێنە. هیچی لەسەر نەما.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of this program.</source>
        <translation>فایلی {file} پاڵپشتی ئەم بەرنامەیە نییە.</translation>
    </message>
    <message>
        <source>A newer version of the program made the backup {file}. Install that version; nothing was changed.</source>
        <translation>وەشانێکی نوێتری بەرنامەکە پاڵپشتی {file} دروست کردووە. ئەو وەشانە دابمەزرێنە؛ هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>The backup {file} is cut short: it was not copied to its end. Copy it again or take another one.</source>
        <translation>پاڵپشتی {file} ناتەواوە: تا کۆتایی لەبەر نەگیراوەتەوە. دووبارە لەبەری بگرەوە یان یەکێکی تر بهێنە.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and cannot be used. Take another one.</source>
        <translation>پاڵپشتی {file} تێکچووە و بەکارنایەت. یەکێکی تر بهێنە.</translation>
    </message>
    <message>
        <source>The keys of the station were changed meanwhile. Lock and sign in again; what was saved before is there.</source>
        <translation>لەم نێوەندەدا کلیلەکانی وێستگەکە گۆڕدران. قوفڵی بکە و دووبارە بچۆ ژوورەوە؛ ئەوەی پێشتر پارێزرا ماوە.</translation>
    </message>
    <message>
        <source>{count} records or drafts do not open as they should, so the keys were not changed. Look at the page Log first; a backup can bring them back.</source>
        <translation>{count} تۆمار یان ڕەشنووس وەک پێویست ناکرێنەوە، بۆیە کلیلەکان نەگۆڕدران. سەرەتا سەیری پەڕەی تۆماری کارەکان بکە؛ پاڵپشتێک دەتوانێت بیانهێنێتەوە.</translation>
    </message>
    <message>
        <source>Since this backup a file was shut to you, and its worker does not work here any more. Nothing was changed. Another keeper restores it.</source>
        <translation>لەو باکئەپەوە فایلێک بەڕووی تۆدا داخراوە، و کارمەندەکەی ئیتر لێرە کار ناکات. هیچ نەگۆڕدرا. هەڵگرێکی تری کلیلەکان دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>{count} women&apos;s files are shut to you, so nothing was changed: they would be lost. Another keeper who is on them does this, or somebody on them lets you in, if she agrees. Else they are left behind for good.</source>
        <translation>{count} فایلی ژنان بەڕووی تۆدا داخراون، بۆیە هیچ نەگۆڕدرا: لەدەست دەچوون. هەڵگرێکی تری کلیلەکان کە لەسەریانە ئەمە دەکات، یان کەسێک لەسەریان ڕێگەت دەدات ئەگەر خۆی ڕازی بێت. ئەگەرنا بۆ هەمیشە بەجێ دەمێنن.</translation>
    </message>
    <message>
        <source>These are the digits of the old sheet. Copy and type those of the new one.</source>
        <translation>ئەمانە ژمارەی پەڕە کۆنەکەن. هی نوێیەکە لەبەر بگرەوە و بینووسە.</translation>
    </message>
    <message>
        <source>The digits are right, but they do not open the backup {file}. It may be from before the site sheet was changed: take the sheet of that time, or the two recovery sheets.</source>
        <translation>ژمارەکان ڕاستن، بەڵام پاڵپشتی {file} ناکەنەوە. ڕەنگە هی پێش گۆڕینی پەڕەی وێستگەکە بێت: پەڕەی ئەو کاتە بهێنە، یان هەردوو پەڕەی وەرگرتنەوە.</translation>
    </message>
    <message>
        <source>The digits are right, but these two sheets do not open this backup. Take both recovery sheets of this office. If the root key was changed after that day, those from before are needed.</source>
        <translation>ژمارەکان ڕاستن، بەڵام ئەم دوو پەڕەیە ئەم پاڵپشتە ناکەنەوە. هەردوو پەڕەی وەرگرتنەوەی ئەم نووسینگەیە بهێنە. ئەگەر کلیلی ڕەگ دوای ئەو ڕۆژە گۆڕدرابێت، ئەوانەی پێشوو پێویستن.</translation>
    </message>
    <message>
        <source>The list of accounts in this backup is signed by no root key that this station has or had, or it is not the list of that time: somebody made it. It was not used. Take another backup.</source>
        <translation>لیستی هەژمارەکان لەم پاڵپشتەدا بە هیچ کلیلێکی ڕەگ واژۆ نەکراوە کە ئەم وێستگەیە هەیەتی یان هەیبووە، یان لیستی ئەو کاتە نییە: کەسێک دروستی کردووە. بەکارنەهات. پاڵپشتێکی تر بهێنە.</translation>
    </message>
    <message>
        <source>This backup is from before the root key was changed, and this station&apos;s log does not know it: whoever left may have made it. It was not used. Take one that was made here, under the name it had, or one made since.</source>
        <translation>ئەم پاڵپشتە هی پێش گۆڕینی کلیلی ڕەگە، و تۆماری ئەم وێستگەیە نایناسێت: ڕەنگە ئەو کەسە دروستی کردبێت کە ڕۆیشتووە. بەکارنەهات. یەکێک بهێنە کە لێرە دروست کراوە و هەمان ناوی هەیە، یان یەکێک کە دواتر دروست کراوە.</translation>
    </message>
    <message>
        <source>A file of the station that is here ({file}) does not open with what you typed, is missing, is older than this computer remembers, or its log was changed. So nobody can say what was entered here since this backup: that somebody took her consent back, for example. Nothing was changed. If anybody can still sign in here, restore from there. If you go on, the files are set aside, not deleted.</source>
        <translation>فایلێکی ئەو وێستگەیەی لێرەیە ({file}) بەوەی نووسیت ناکرێتەوە، یان دیار نییە، یان کۆنترە لەوەی ئەم کۆمپیوتەرە لەبیریەتی، یان تۆماری کارەکانی گۆڕدراوە. بۆیە کەس نازانێت لەدوای ئەم پاڵپشتە چی لێرە نووسراوە: بۆ نموونە کە ژنێک ڕەزامەندییەکەی کشاندووەتەوە. هیچ نەگۆڕا. ئەگەر کەسێک هێشتا دەتوانێت لێرە بچێتە ژوورەوە، لەوێوە بیهێنەوە. ئەگەر بەردەوام بیت، فایلەکان لە لایەک هەڵدەگیرێن، ناسڕدرێنەوە.</translation>
    </message>
    <message>
        <source>This backup is of another office. Nothing was changed.</source>
        <translation>ئەم پاڵپشتە هی نووسینگەیەکی ترە. هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>This script cannot be played in the practice office: {why}</source>
        <translation>ئەم سیناریۆیە لە نووسینگەی مەشق جێبەجێ ناکرێت: {why}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}, the newest entry is of {newest}. Nothing was opened or written. If the clock is wrong, set it and sign in again. If nobody was here for that long, an intake worker or a keeper confirms it when she signs in.</source>
        <translation>کاتژمێری کۆمپیوتەرەکە: {clock}، نوێترین تۆمار: {newest}. هیچ نەکرایەوە و هیچ نەنووسرا. ئەگەر کاتژمێرەکە هەڵەیە، ڕێکی بخە و دووبارە بچۆ ژوورەوە. ئەگەر ئەو ماوەیە کەس لێرە نەبووە، کارمەندێکی وەرگرتن یان هەڵگری کلیلەکان لە کاتی چوونەژوورەوەدا پشتڕاستی دەکاتەوە.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock and the newest entry agree on the day. Nothing was changed.</source>
        <translation>کاتژمێری کۆمپیوتەرەکە و نوێترین تۆمار هەمان ڕۆژ دەڵێن. هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>Other accounts of this computer get into {folder}, so nothing was opened. Whoever the folder belongs to closes it with the command: chmod {mode} {folder}</source>
        <translation>هەژماری تری ئەم کۆمپیوتەرە دەچنە ناو {folder}، بۆیە هیچ نەکرایەوە. خاوەنی بوخچەکە بەم فەرمانە دایدەخات: chmod {mode} {folder}</translation>
    </message>
    <message>
        <source>The start stick of another office is in {folder}. It was not touched. Take an empty stick.</source>
        <translation>فلاشی کردنەوەی نووسینگەیەکی تر لە {folder} دایە. دەستی لێ نەدرا. فلاشێکی بەتاڵ بهێنە.</translation>
    </message>
    <message>
        <source>The keys of your account do not open all of this backup: when it was made you were not entitled to it, or your password was reset since. Another keeper can restore it, or the two recovery sheets.</source>
        <translation>کلیلەکانی هەژمارەکەت هەموو ئەم پاڵپشتە ناکەنەوە: کاتێک دروستکرا مافت پێی نەبوو، یان دواتر وشەی نهێنییەکەت لابرا. هەڵگرێکی تری کلیلەکان دەتوانێت بیهێنێتەوە، یان هەردوو پەڕەی وەرگرتنەوە.</translation>
    </message>
    <message>
        <source>This backup is from before the keys were changed, and this station&apos;s log does not know it. Somebody who was removed and kept copies could have made it. Nothing was changed. Go on only if you know who made it.</source>
        <translation>ئەم پاڵپشتە هی پێش گۆڕینی کلیلەکانە، و تۆماری ئەم وێستگەیە نایناسێت. ڕەنگە کەسێک دروستی کردبێت کە لابراوە و کۆپی لا ماوە. هیچ نەگۆڕا. تەنها ئەگەر دەزانیت کێ دروستی کردووە بەردەوام بە.</translation>
    </message>
    <message>
        <source>This backup names lists of accounts that are others here: it was made on another computer, on which the office went on while the list was changed here. Nothing was changed. Go on only if you know who made it. At the next sign-in that is found, and a keeper settles it once: she looks first who is on the list. Everybody then signs in with her password of that computer.</source>
        <translation>ئەم پاڵپشتە ناوی لیستی هەژمارگەلێک دەبات کە لێرە لیستی ترن: لە کۆمپیوتەرێکی تر دروستکراوە کە نووسینگە لەسەری بەردەوام بوو، کاتێک لیستەکە لێرە گۆڕا. هیچ نەگۆڕا. تەنها ئەگەر دەزانیت کێ دروستی کردووە بەردەوام بە. لە چوونەژوورەوەی داهاتوو ئەمە دەدۆزرێتەوە و هەڵگری کلیلەکان یەک جار یەکلایی دەکاتەوە: سەرەتا سەیر دەکات کێ لە لیستەکەدایە. پاشان هەر هەژمارێک بە وشەی نهێنیی ئەو کۆمپیوتەرە دەچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Nobody of this office has signed this backup, or it was changed afterwards. It was not used. Take another one.</source>
        <translation>کەسی ئەم نووسینگەیە ئەم پاڵپشتەی واژۆ نەکردووە، یان دواتر گۆڕدراوە. بەکارنەهات. یەکێکی تر بهێنە.</translation>
    </message>
    <message>
        <source>In this backup the check of the log of {file} failed. It may have been so in the station already. Take an older backup, or go on if a keeper knows why.</source>
        <translation>لەم پاڵپشتەدا پشکنینی تۆماری کارەکانی {file} سەرنەکەوت. ڕەنگە لە وێستگەکەشدا وا بووبێت. پاڵپشتێکی کۆنتر بهێنە، یان بەردەوام بە ئەگەر هەڵگری کلیلەکان هۆیەکەی دەزانێت.</translation>
    </message>
    <message>
        <source>This backup says that it is of {said}, but what was entered here from {day} on is not in it. Nothing was changed. Take another one, or go back to it if that may be lost as well.</source>
        <translation>ئەم پاڵپشتە خۆی بە هی {said} دەزانێت، بەڵام ئەوەی لە {day} بەدواوە لێرە نووسراوە تێیدا نییە. هیچ نەگۆڕا. یەکێکی تر بهێنە، یان بگەڕێوە بۆی ئەگەر ئەوەش دەکرێت لەدەست بچێت.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {missing} MiB more are needed to open this backup. Nothing was unpacked. Make room and try again.</source>
        <translation>لە {folder} جێگا بەس نییە: {missing} مێبیبایتی تر پێویستە بۆ کردنەوەی ئەم پاڵپشتە. هیچ نەکرایەوە. جێگا بکەرەوە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>This does not wait any more. Open the list again.</source>
        <translation>ئەمە ئیتر چاوەڕێ ناکات. لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>وەستێنرا، وەک ویستت. هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>A number from {least} to {limit}.</source>
        <translation>ژمارەیەک لە {least} تا {limit}.</translation>
    </message>
    <message>
        <source>There is no such folder. Type the whole path, or choose one from the list.</source>
        <translation>بوخچەیەکی وا نییە. هەموو ڕێڕەوەکە بنووسە، یان لە لیستەکە هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>There is no such account any more. Open the list again.</source>
        <translation>ئەم هەژمارە ئیتر نییە. لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>This account is approved already. Nothing needs to be done.</source>
        <translation>ئەم هەژمارە پێشتر پەسەند کراوە. هیچ پێویست ناکات.</translation>
    </message>
    <message>
        <source>Only a keeper can approve. Ask a keeper to type her own name and password here.</source>
        <translation>تەنها هەڵگری کلیلەکان دەتوانێت پەسەند بکات. داوا لە یەکێکیان بکە ناو و وشەی نهێنیی خۆی لێرە بنووسێت.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>هەژمارێکی تر ئەم ناوەی هەیە. ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The password is too short: at least {limit} characters. Five words are good.</source>
        <translation>وشەی نهێنی کورتە: لانی کەم {limit} پیت. پێنج وشە باشە.</translation>
    </message>
    <message>
        <source>This password could be guessed. Take five words that have nothing to do with each other or with you.</source>
        <translation>ئەم وشە نهێنییە مەزەندە دەکرێت. پێنج وشە هەڵبژێرە کە هیچ پەیوەندییان بە یەکتر یان بە تۆوە نەبێت.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>دوو وشەی نهێنییەکە وەک یەک نین. دووەم دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>This is the password you have now. Take another one.</source>
        <translation>ئەمە ئەو وشە نهێنییەیە کە ئێستا هەتە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This is your own account. Another keeper or the administrator has to do that.</source>
        <translation>ئەمە هەژماری خۆتە. هەڵگرێکی تری کلیلەکان یان بەڕێوەبەر دەبێت ئەوە بکات.</translation>
    </message>
    <message>
        <source>She is the only keeper who can sign in. Make a second keeper first; without one nobody could be approved any more. Nothing was done.</source>
        <translation>ئەمە تاکە هەڵگری کلیلەکانە کە دەتوانێت بچێتە ژوورەوە. سەرەتا هەڵگرێکی دووەمی کلیلەکان دابنێ؛ بێ ئەو ئیتر کەس پەسەند ناکرێت. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>She is the only administrator who can sign in. Approve a second administrator first. Nothing was done.</source>
        <translation>ئەمە تاکە بەڕێوەبەرە کە دەتوانێت بچێتە ژوورەوە. سەرەتا بەڕێوەبەرێکی دووەم پەسەند بکە. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>The office has a new root key. Sit down beside a keeper: on her page People and keys you type your password once, then you sign in here as before.</source>
        <translation>نووسینگەکە کلیلی ڕەگی نوێی هەیە. لە تەنیشت هەڵگری کلیلەکان دابنیشە: لە پەڕەی کەسەکان و کلیلەکان جارێک وشەی نهێنیت دەنووسیت، پاشان وەک پێشوو لێرەوە دەچیتە ژوورەوە.</translation>
    </message>
    <message>
        <source>She has the new root key already. Nothing needs to be done.</source>
        <translation>ئەم هەژمارە کلیلی ڕەگی نوێی هەیە. هیچ پێویست ناکات.</translation>
    </message>
    <message>
        <source>This account is not in use at the moment. Open the list again.</source>
        <translation>ئەم هەژمارە ئێستا لە کاردا نییە. لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>This account is not switched off. Open the list again.</source>
        <translation>ئەم هەژمارە ڕانەگیراوە. لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Nothing waits for a signature here any more. Open the list again.</source>
        <translation>لێرە ئیتر هیچ چاوەڕێی واژۆ ناکات. لیستەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Only an intake worker in use can be made a keeper. Nothing was done.</source>
        <translation>تەنها کارمەندێکی وەرگرتن کە هەژماری چالاکە دەبێتە هەڵگری کلیلەکان. هیچ نەکرا.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Ask the administrator; nothing was printed.</source>
        <translation>هیچ چاپکەرێک لەم کۆمپیوتەرە دانەنراوە. لە بەڕێوەبەر بپرسە؛ هیچ چاپ نەکرا.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look whether it is on and has paper; then print again. Look first whether anything came out.</source>
        <translation>چاپکەرەکە کارەکەی وەرنەگرت. سەرەتا سەیر بکە ئایا هیچ دەرچووە؛ پاشان ئایا هەڵکراوە و کاغەزی تێدایە؛ پاشان دووبارە چاپی بکە.</translation>
    </message>
    <message>
        <source>This paper cannot be shown, so it is not printed either. Tell a keeper.</source>
        <translation>ئەم پەڕەیە پیشان نادرێت، بۆیە چاپیش ناکرێت. بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The text changed meanwhile. Look at the check again; nothing was decided.</source>
        <translation>لەم نێوەندەدا دەقەکە گۆڕا. دووبارە سەیری پشکنینەکە بکە؛ هیچ بڕیار نەدرا.</translation>
    </message>
    <message>
        <source>A text of the office is incomplete, so no paper is made from it. Tell a keeper that this text needs mending.</source>
        <translation>دەقێکی نووسینگەکە ناتەواوە، بۆیە پەڕەی لێ دروست ناکرێت. بە هەڵگری کلیلەکان بڵێ ئەم دەقە پێویستی بە چاککردنە.</translation>
    </message>
    <message>
        <source>This is needed to go on.</source>
        <translation>ئەمە بۆ بەردەوامبوون پێویستە.</translation>
    </message>
    <message>
        <source>Nothing is due tonight: there is no list to print.</source>
        <translation>ئەمشەو هیچ پێویست نییە: لیستێک نییە بۆ چاپکردن.</translation>
    </message>
    <message>
        <source>This is no longer due: it was done, or handed to somebody.</source>
        <translation>ئەمە چیتر پێویست نییە: ئەنجام درا، یان درایە کەسێکی تر.</translation>
    </message>
    <message>
        <source>No file is opened here yet: the contacts to whom she can complain outside this office must be entered and checked first. A keeper does it under Our words.</source>
        <translation>هێشتا هیچ فایلێک لێرە ناکرێتەوە: سەرەتا دەبێت ئەو پەیوەندییانەی لە دەرەوەی ئەم نووسینگەیە سکاڵایان لا دەکات بنووسرێن و پشکنرابن. هەڵگرێکی کلیلەکان لە وشەکانمان دەیکات.</translation>
    </message>
    <message>
        <source>This contact is not entered yet. Choose another one, or ask a keeper.</source>
        <translation>ئەم پەیوەندییە هێشتا نەنووسراوە. یەکێکی تر هەڵبژێرە، یان لە هەڵگرێکی کلیلەکان بپرسە.</translation>
    </message>
    <message>
        <source>Nobody has checked this contact yet, so it is on no paper. Ask a keeper.</source>
        <translation>هێشتا کەس ئەم پەیوەندییەی پشتڕاست نەکردووەتەوە، بۆیە لەسەر هیچ پەڕەیەک نییە. لە هەڵگرێکی کلیلەکان بپرسە.</translation>
    </message>
    <message>
        <source>Her own worker does not ask this. Somebody else does, or she crosses a slip alone.</source>
        <translation>کارمەندەکەی خۆی ئەمە ناپرسێت. کەسێکی تر دەیپرسێت، یان خۆی بە تەنیا لەسەر پسووڵەیەک نیشانە دەکات.</translation>
    </message>
    <message>
        <source>Only somebody she accepts asks her. Else she crosses a slip alone, or nothing.</source>
        <translation>تەنها کەسێک دەیپرسێت کە ئەو قبووڵی دەکات. ئەگەرنا خۆی بە تەنیا لەسەر پسووڵەیەک نیشانە دەکات، یان هیچ.</translation>
    </message>
    <message>
        <source>No answer is given yet.</source>
        <translation>هێشتا هیچ وەڵامێک نەدراوەتەوە.</translation>
    </message>
    <message>
        <source>You are on this file. Somebody else who is on it shuts it to you.</source>
        <translation>تۆ لەسەر ئەم فایلەیت. کەسێکی تر کە لەسەریەتی بەڕووی تۆدا دایدەخات.</translation>
    </message>
    <message>
        <source>She keeps this file. Hand it over first, then shut it to her.</source>
        <translation>ئەو ئەم فایلە دەپارێزێت. سەرەتا ڕادەستی بکە، پاشان بەڕوویدا دایبخە.</translation>
    </message>
    <message>
        <source>She does not want this keeper, so the file is not handed to her.</source>
        <translation>ئەو ئەم هەڵگرەی کلیلەکانی ناوێت، بۆیە فایلەکەی ڕادەست ناکرێت.</translation>
    </message>
    <message>
        <source>Choose how she said it.</source>
        <translation>هەڵبژێرە چۆن وتی.</translation>
    </message>
    <message>
        <source>Choose the colleague who heard it. If nobody did, choose above that there was no witness.</source>
        <translation>ئەو هاوکارە هەڵبژێرە کە گوێی لێ بوو. ئەگەر کەس گوێی لێ نەبوو، لە سەرەوە هەڵبژێرە کە شایەتێکی تر نەبوو.</translation>
    </message>
    <message>
        <source>Choose one of the answers offered.</source>
        <translation>یەکێک لە وەڵامە پیشاندراوەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Three pictures, or none.</source>
        <translation>سێ وێنە، یان هیچ.</translation>
    </message>
    <message>
        <source>Choose three pictures.</source>
        <translation>سێ وێنە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This has {length} characters; {limit} fit here. Everything you typed is still here: shorten it.</source>
        <translation>ئەمە {length} پیتە؛ {limit} لێرە جێیان دەبێتەوە. هەموو ئەوەی نووسیوتە هێشتا لێرەیە: کورتی بکەرەوە.</translation>
    </message>
    <message>
        <source>The list has {limit} entries and no more.</source>
        <translation>لیستەکە جێی {limit} تۆماری تێدا دەبێتەوە و زیاتر نا.</translation>
    </message>
    <message>
        <source>These are {length} lines; {limit} fit here. Leave the least important out.</source>
        <translation>ئەمانە {length} دێڕن؛ {limit} لێرە جێیان دەبێتەوە. کەمترین گرنگ جێبهێڵە.</translation>
    </message>
    <message>
        <source>There is an invisible character at place {position}, often from copying. Type this part again.</source>
        <translation>لە شوێنی {position} پیتێکی نەبینراو هەیە، زۆرجار لە لەبەرگرتنەوە. ئەم بەشە سەرلەنوێ بنووسە.</translation>
    </message>
    <message>
        <source>There is half a character in the text, often from copying. Type the last word you pasted again.</source>
        <translation>نیوە پیتێک لە دەقەکەدایە، زۆرجار لە لەبەرگرتنەوە. دوایین وشەی لکێنراو سەرلەنوێ بنووسە.</translation>
    </message>
    <message>
        <source>This is not a date the program can read. Type it like 30/11/2026.</source>
        <translation>بەرنامەکە ناتوانێت ئەم ڕێکەوتە بخوێنێتەوە. بەم شێوەیە بینووسە: ⁦٢٠٢٦/١١/٣٠⁩.</translation>
    </message>
    <message>
        <source>There is no month {month}. Type it like 30/11/2026.</source>
        <translation>مانگی {month} نییە. بەم شێوەیە بینووسە: ⁦٢٠٢٦/١١/٣٠⁩.</translation>
    </message>
    <message>
        <source>Month {month} has no day {day}. Look at the day again.</source>
        <translation>مانگی {month} ڕۆژی {day}ی تێدا نییە. دووبارە سەیری ڕۆژەکە بکە.</translation>
    </message>
    <message>
        <source>This could be more than one day. Choose the day that she means, or type the year first.</source>
        <translation>ئەمە لەوانەیە زیاتر لە ڕۆژێک بێت. ئەو ڕۆژە هەڵبژێرە کە مەبەستیەتی، یان سەرەتا ساڵەکە بنووسە.</translation>
    </message>
    <message>
        <source>Type hours and minutes, such as 09:30.</source>
        <translation>کاتژمێر و خولەک بنووسە، وەک ⁦٠٩:٣٠⁩.</translation>
    </message>
    <message>
        <source>Type a number; 0 if no page came out.</source>
        <translation>ژمارەیەک بنووسە؛ سفر ئەگەر هیچ لاپەڕەیەک دەرنەچوو.</translation>
    </message>
    <message>
        <source>Type an hour between 12:00 and 22:00, such as 16:00.</source>
        <translation>کاتژمێرێک لە نێوان ١٢:٠٠ و ٢٢:٠٠ بنووسە، وەک ١٦:٠٠.</translation>
    </message>
    <message>
        <source>Type a number from 1 to {limit}.</source>
        <translation>ژمارەیەک لە ١ تا {limit} بنووسە.</translation>
    </message>
    <message>
        <source>This is not a reference: a sign is wrong or missing. Compare it with the paper, sign by sign.</source>
        <translation>ئەمە کۆدی ئاماژە نییە: نیشانەیەکی هەڵەیە یان کەمە. نیشانە بە نیشانە لەگەڵ کاغەزەکە بەراوردی بکە.</translation>
    </message>
    <message>
        <source>Write what the office said.</source>
        <translation>بنووسە لایەنەکە چی وت.</translation>
    </message>
    <message>
        <source>Choose at least one paper.</source>
        <translation>لانیکەم یەک پەڕە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>One list takes {limit} papers. Choose fewer, and begin another round afterwards.</source>
        <translation>یەک لیست {limit} پەڕە دەگرێت. کەمتر هەڵبژێرە، و دواتر گەڕێکی تر دەست پێ بکە.</translation>
    </message>
    <message>
        <source>Something changed on this round meanwhile. Look at it again; nothing was written.</source>
        <translation>لەم ماوەیەدا شتێک لەم گەڕەدا گۆڕا. دووبارە سەیری بکە؛ هیچ نەنووسرا.</translation>
    </message>
    <message>
        <source>Choose at least one kind of figures.</source>
        <translation>لانیکەم یەک جۆری ژمارە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Every month that is over is published.</source>
        <translation>هەموو مانگێکی تەواوبوو بڵاوکراوەتەوە.</translation>
    </message>
    <message>
        <source>Nothing of this period is published.</source>
        <translation>هیچی ئەم ماوەیە بڵاو نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>The clock of this computer and the log are far apart. A month is published when the day is certain.</source>
        <translation>کاتژمێری ئەم کۆمپیوتەرە و تۆمارەکە زۆر لە یەک دوورن. مانگ کاتێک بڵاو دەکرێتەوە کە ڕۆژەکە دڵنیا بێت.</translation>
    </message>
    <message>
        <source>No paper is on the way, so there is no list to print.</source>
        <translation>هیچ پەڕەیەک لە ڕێگادا نییە، بۆیە لیستێک نییە چاپ بکرێت.</translation>
    </message>
    <message>
        <source>This day is before the first one. Look at both again.</source>
        <translation>ئەم ڕۆژە پێش ڕۆژی یەکەمە. دووبارە سەیری هەردووکیان بکە.</translation>
    </message>
    <message>
        <source>Say when and where the office receives.</source>
        <translation>بنووسە لایەنەکە کەی و لە کوێ پێشوازی دەکات.</translation>
    </message>
    <message>
        <source>This day was before the answer. Look at it again.</source>
        <translation>ئەم ڕۆژە پێش وەڵامەکە بوو. دووبارە سەیری بکە.</translation>
    </message>
    <message>
        <source>This day is still to come. Type the day on which it was.</source>
        <translation>ئەم ڕۆژە هێشتا نەهاتووە. ئەو ڕۆژە بنووسە کە تێیدا ڕوویدا.</translation>
    </message>
    <message>
        <source>The office did not have the paper yet on this day. Look at it again.</source>
        <translation>لەم ڕۆژەدا پەڕەکە هێشتا لای لایەنەکە نەبوو. دووبارە سەیری بکە.</translation>
    </message>
    <message>
        <source>Choose what was promised for this day, or leave the day empty.</source>
        <translation>ئەوەی بۆ ئەم ڕۆژە بەڵێنی پێ درا هەڵبژێرە، یان ڕۆژەکە بە بەتاڵی بهێڵەوە.</translation>
    </message>
    <message>
        <source>By when was it promised? Type a day.</source>
        <translation>تا کەی بەڵێنی پێ درا؟ ڕۆژێک بنووسە.</translation>
    </message>
    <message>
        <source>This record is shredded, so no words are kept of it. Choose what was said.</source>
        <translation>ئەم تۆمارە لەناوبراوە، بۆیە هیچ وشەیەکی لێ ناپارێزرێت. ئەوەی وترا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>She has to be told first.</source>
        <translation>یەکەمجار دەبێت بە خۆی بوترێت.</translation>
    </message>
    <message>
        <source>The lawyer has to be called first.</source>
        <translation>یەکەمجار دەبێت تەلەفۆن بۆ پارێزەر بکرێت.</translation>
    </message>
    <message>
        <source>This closes on the page of her file: she is told, the lawyer is called, she decides.</source>
        <translation>ئەمە لە پەڕەی فایلەکەیدا دادەخرێت: پێی دەوترێت، تەلەفۆن بۆ پارێزەر دەکرێت، خۆی بڕیار دەدات.</translation>
    </message>
    <message>
        <source>This closes on the page of her file, with what she says.</source>
        <translation>ئەمە لە پەڕەی فایلەکەیدا دادەخرێت، بەوەی خۆی دەیڵێت.</translation>
    </message>
    <message>
        <source>Count the pages first: what is handed over must have come out.</source>
        <translation>سەرەتا لاپەڕەکان بژمێرە: ئەوەی ڕادەست دەکرێت دەبێت دەرچووبێت.</translation>
    </message>
    <message>
        <source>No page came out: there is nothing that an office can have.</source>
        <translation>هیچ لاپەڕەیەک دەرنەچوو: هیچ شتێک لای لایەنەکە نییە.</translation>
    </message>
    <message>
        <source>This paper is ours: it is read out and stays with us.</source>
        <translation>ئەم پەڕەیە هی ئێمەیە: بە دەنگ دەخوێنرێتەوە و لای ئێمە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>These copies are not wanted back: hand them over as usual.</source>
        <translation>ئەم دانانە داوای گەڕاندنەوەیان نەکراوە: وەک هەمیشە بدرێن.</translation>
    </message>
    <message>
        <source>These copies were handed over already, or none came out.</source>
        <translation>ئەم دانانە پێشتر ڕادەست کراون، یان هیچیان دەرنەچووە.</translation>
    </message>
    <message>
        <source>An office answers to what it was handed. Write down first who has it.</source>
        <translation>لایەن وەڵامی ئەوە دەداتەوە کە وەریگرتووە. سەرەتا بنووسە لای کێیە.</translation>
    </message>
    <message>
        <source>No record here has this reference. Ask the office to read it out once more.</source>
        <translation>هیچ تۆمارێک لێرە ئەم کۆدی ئاماژەیەی نییە. داوا لە لایەنەکە بکە جارێکی تر بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>{limit} texts were proposed for this record today. More can be proposed tomorrow, or speak with intake.</source>
        <translation>ئەمڕۆ {limit} دەق بۆ ئەم تۆمارە پێشنیاز کراوە. سبەینێ دەکرێت زیاتر پێشنیاز بکرێت، یان لەگەڵ کارمەندی وەرگرتن قسە بکە.</translation>
    </message>
    <message>
        <source>She no longer wants to be named here. Nothing prints; get back what is out.</source>
        <translation>چیتر نایەوێت لێرەدا ناوی بهێنرێت. هیچ چاپ ناکرێت؛ ئەوەی دەرچووە بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>A second person has not signed this yet, so nothing prints.</source>
        <translation>هێشتا کەسی دووەم واژۆی نەکردووە، بۆیە هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>The letter {reference} is signed. It has not gone to the liaison officers, because something in the files is damaged. Tell a keeper; once that is settled it goes by itself.</source>
        <translation>نووسراوی {reference} واژۆ کراوە، بەڵام نەگەیشتووەتە بەرپرسانی پەیوەندی، چونکە شتێک لە فایلەکاندا تێکچووە. بە هەڵگری کلیلەکان بڵێ؛ کە یەکلایی کرایەوە خۆی دەڕوات.</translation>
    </message>
    <message>
        <source>A colleague dealt with this text already.</source>
        <translation>هاوکارێک پێشتر کاری لەسەر ئەم دەقە کردووە.</translation>
    </message>
    <message>
        <source>She has not agreed to be recorded, so nothing is kept.</source>
        <translation>ڕازی نەبووە تۆمار بکرێت، بۆیە هیچ ناپارێزرێت.</translation>
    </message>
    <message>
        <source>She did not come herself, so nothing is recorded about her. Pass an invitation on.</source>
        <translation>خۆی نەهاتووە، بۆیە هیچ دەربارەی تۆمار ناکرێت. بانگهێشتێکی بۆ بنێرە.</translation>
    </message>
    <message>
        <source>She came herself: go on with the session, no invitation is needed.</source>
        <translation>خۆی هاتووە: لە دانیشتنەکە بەردەوام بە، بانگهێشت پێویست نییە.</translation>
    </message>
    <message>
        <source>This session goes on with a file that is there already. Save it back.</source>
        <translation>ئەم دانیشتنە درێژەی فایلێکە کە پێشتر هەیە. لەوێدا پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>This session has no file yet. Close it first.</source>
        <translation>ئەم دانیشتنە هێشتا فایلی نییە. سەرەتا دایبخە.</translation>
    </message>
    <message>
        <source>A whole number of hours is needed, from 1 to {limit}.</source>
        <translation>ژمارەیەکی تەواوی کاتژمێر پێویستە، لە ١ تا {limit}.</translation>
    </message>
    <message>
        <source>Her file is open in another session of yours. Finish that one first; everything typed here stays.</source>
        <translation>فایلەکەی لە دانیشتنێکی تری تۆدا کراوەیە. سەرەتا ئەوە تەواو بکە؛ هەموو ئەوەی لێرە نووسراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Somebody else changed the same answers meanwhile. Choose which version counts; nothing of either is lost.</source>
        <translation>لەم نێوەندەدا کەسێکی تر هەمان وەڵامەکانی گۆڕی. هەڵبژێرە کام وەشان بمێنێت؛ هیچیان لەدەست ناچێت.</translation>
    </message>
    <message>
        <source>She has not agreed that this office hears anything. Nothing can leave for it.</source>
        <translation>ڕازی نەبووە ئەم لایەنە هیچ ببیستێت. هیچ بۆی دەرناچێت.</translation>
    </message>
    <message>
        <source>Her consent changed since this was written. Make the letter again from what she agrees to now.</source>
        <translation>لەوەتەی ئەمە نووسراوە ڕەزامەندییەکەی گۆڕاوە. نووسراوەکە لەوەوە دروست بکەرەوە کە ئێستا لەسەری ڕازییە.</translation>
    </message>
    <message>
        <source>What you type about this woman is not kept: a colleague changed meanwhile who opens her file. Read it once more, lock, sign in again, and type it again.</source>
        <translation>ئەوەی دەربارەی ئەم ژنە دەینووسیت ناپارێزرێت: لەم نێوەندەدا هاوکارێک گۆڕی کێ فایلەکەی دەکاتەوە. جارێکی تر بیخوێنەرەوە، قوفڵی بکە، دووبارە بچۆ ژوورەوە و سەرلەنوێ بینووسەوە.</translation>
    </message>
    <message>
        <source>Everything of hers that could be found was stopped: {count}. Nothing of it prints. A colleague changed meanwhile who opens her file: lock and sign in again, and her file says so too.</source>
        <translation>هەموو ئەوەی هی ئەو بوو و دۆزرایەوە ڕاگیرا: {count}. هیچی لێ چاپ ناکرێت. لەم نێوەندەدا هاوکارێک گۆڕی کێ فایلەکەی دەکاتەوە: قوفڵی بکە و دووبارە بچۆ ژوورەوە، ئەوسا فایلەکەشی ئەوە دەڵێت.</translation>
    </message>
    <message>
        <source>Her file cannot be read, and nothing was found by it. Stop each paper by the reference that is on it: Cases, Stop by reference. Tell a keeper: restore from a backup.</source>
        <translation>فایلەکەی ناخوێندرێتەوە، و هیچی پێ نەدۆزرایەوە. هەر پەڕەیەک بەو کۆدی ئاماژەیەی لەسەریەتی ڕادەگیرێت: کەیسەکان، ڕاگرتن بە کۆدی ئاماژە. بە هەڵگرێکی کلیلەکان بوترێت: هێنانەوە لە پاڵپشتێک.</translation>
    </message>
    <message>
        <source>A telephone number is here. Choose the office or the hotline from the directory instead.</source>
        <translation>لێرەدا ژمارەیەکی تەلەفۆن هەیە. لەبری ئەوە لایەنەکە یان هێڵی گەرمەکە لە ڕێبەرەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>A code of ours is here. Nothing of any woman is written about an event.</source>
        <translation>لێرەدا کۆدێکی ئێمە هەیە. لەسەر چالاکییەک هیچ شتێکی هیچ ژنێک نانووسرێت.</translation>
    </message>
    <message>
        <source>It came with the program and is in no file, so it cannot be taken out.</source>
        <translation>لەگەڵ بەرنامەکە هاتووە و لە هیچ فایلێکدا نییە، بۆیە دەرناهێنرێت.</translation>
    </message>
    <message>
        <source>Another entry has this number already. Put one of the two right; if both are one office, make them one entry.</source>
        <translation>ئەم ژمارەیە پێشتر لە تۆمارێکی تردا هەیە. یەکێکیان ڕاست بکەوە؛ ئەگەر هەردووکیان یەک لایەنن، بیانکە بە یەک تۆمار.</translation>
    </message>
    <message>
        <source>A person or a hotline gets no letters, so it cannot be one with an office.</source>
        <translation>کەسێک یان هێڵێکی گەرم نووسراوی بۆ ناچێت، بۆیە لەگەڵ لایەنێک ناکرێت بە یەک.</translation>
    </message>
    <message>
        <source>A telephone number is here. Numbers are told from the directory alone, since there they are verified.</source>
        <translation>لێرە ژمارەی تەلەفۆن هەیە. ژمارەکان تەنها لە ڕێبەرەکەوە دەگوترێن، چونکە لەوێ پشتڕاست دەکرێنەوە.</translation>
    </message>
    <message>
        <source>A formula is here. Write what it gives.</source>
        <translation>لێرە هاوکێشەیەک هەیە. ئەنجامەکەی بنووسە.</translation>
    </message>
    <message>
        <source>Her consent has run out. Ask her again; nothing was shredded.</source>
        <translation>ماوەی ڕەزامەندییەکەی تەواو بووە. دووبارە لێی بپرسە؛ هیچ لەناو نەبرا.</translation>
    </message>
    <message>
        <source>This consent is for another office. Ask her for this one.</source>
        <translation>ئەم ڕەزامەندییە بۆ لایەنێکی ترە. بۆ ئەمەیان لێی بپرسە.</translation>
    </message>
    <message>
        <source>There is no consent for this office that could be withdrawn.</source>
        <translation>هیچ ڕەزامەندییەک بۆ ئەم لایەنە نییە بکشێنرێتەوە.</translation>
    </message>
    <message>
        <source>This draft is no longer here. It was finished or dropped meanwhile.</source>
        <translation>ئەم ڕەشنووسە ئیتر لێرە نییە. لەم نێوەندەدا تەواو کرا یان فڕێدرا.</translation>
    </message>
    <message>
        <source>This is too much for one draft ({limit} characters). Shorten the longest text; all of it is still on the page.</source>
        <translation>ئەمە بۆ یەک ڕەشنووس زۆرە ({limit} پیت). درێژترین دەق کورت بکەرەوە؛ هەمووی هێشتا لە پەڕەکەدایە.</translation>
    </message>
    <message>
        <source>No file that you may open has this code. Look at the code again.</source>
        <translation>هیچ فایلێک کە بتوانیت بیکەیتەوە ئەم کۆدەی نییە. سەیری کۆدەکە بکەرەوە.</translation>
    </message>
    <message>
        <source>These are one file already. Choose another one.</source>
        <translation>ئەمانە پێشتر یەک فایلن. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>These two files are not open to the same people. Ask her whom she accepts, set that for both, then join them.</source>
        <translation>ئەم دوو فایلە بۆ هەمان کەسان کراوە نین. لێی بپرسە کێ قبووڵ دەکات، بۆ هەردووکیان دایبنێ، پاشان یەکیان بخە.</translation>
    </message>
    <message>
        <source>This file is not part of another one, so there is nothing to separate.</source>
        <translation>ئەم فایلە بەشێک نییە لە یەکێکی تر، بۆیە هیچ نییە جیا بکرێتەوە.</translation>
    </message>
    <message>
        <source>They are separated. Somebody had asked to erase them as one woman&apos;s, and that was not finished. It is not done now. Erase the file that is to go.</source>
        <translation>فایلەکان جیا کرانەوە. پێشتر داوا کرابوو وەک هی یەک ژن بسڕدرێنەوە، و ئەوە تەواو نەبوو. ئێستا ناکرێت. ئەو فایلە بسڕەوە کە دەبێت بڕوات.</translation>
    </message>
    <message>
        <source>Part of her file cannot be read. Everything of hers that could be found was stopped: {count}. Nothing of it prints, and her file will say so once it can be read. Tell a keeper: restore from a backup.</source>
        <translation>بەشێک لە فایلەکەی ناخوێندرێتەوە. هەموو ئەوەی هی ئەو بوو و دۆزرایەوە ڕاگیرا: {count}. هیچی لێ چاپ ناکرێت، و فایلەکەی ئەوە دەڵێت کاتێک بخوێندرێتەوە. بە هەڵگرێکی کلیلەکان بوترێت: هێنانەوە لە پاڵپشتێک.</translation>
    </message>
    <message>
        <source>This file is open only to the colleagues she accepted and to the keepers. Ask one of them if she needs you.</source>
        <translation>ئەم فایلە تەنها بۆ ئەو هاوکارانە کراوەیە کە ئەو قبووڵی کردوون و بۆ هەڵگرانی کلیلەکان. ئەگەر پێویستی بە تۆیە لە یەکێکیان بپرسە.</translation>
    </message>
    <message>
        <source>This file is open to everybody who runs intakes already.</source>
        <translation>ئەم فایلە پێشتر بۆ هەموو ئەوانەی وەرگرتن دەکەن کراوەیە.</translation>
    </message>
    <message>
        <source>One of these people cannot open files any more. Choose again.</source>
        <translation>یەکێک لەم کەسانە ئیتر ناتوانێت فایل بکاتەوە. دووبارە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file is hers already. Choose somebody else.</source>
        <translation>ئەم فایلە پێشتر هی ئەوە. کەسێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file is closed already.</source>
        <translation>ئەم فایلە پێشتر داخراوە.</translation>
    </message>
    <message>
        <source>Something is still open, so the file stays open. The list says what.</source>
        <translation>هێشتا شتێک کراوەیە، بۆیە فایلەکە کراوە دەمێنێتەوە. لیستەکە دەڵێت چی.</translation>
    </message>
    <message>
        <source>No safety plan waits here. Write one first.</source>
        <translation>هیچ پلانێکی سەلامەتی لێرە چاوەڕێ ناکات. سەرەتا یەکێک بنووسە.</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>ئەم فایلە پێشتر کراوەیە.</translation>
    </message>
    <message>
        <source>This is not the code of this case. Nothing was erased. Look at it and type it again.</source>
        <translation>ئەمە کۆدی ئەم کەیسە نییە. هیچ نەسڕایەوە. سەیری بکە و دووبارە بینووسە.</translation>
    </message>
    <message>
        <source>{count} files are marked. Type that number; nothing was erased.</source>
        <translation>{count} فایل نیشانکراون. ئەو ژمارەیە بنووسە؛ هیچ نەسڕایەوە.</translation>
    </message>
    <message>
        <source>One of these files is not due any more. Nothing was erased; look at the list again.</source>
        <translation>یەکێک لەم فایلانە ئیتر پێویست نییە بسڕدرێتەوە. هیچ نەسڕایەوە؛ دووبارە سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>Type a number of months from {least} to {limit}.</source>
        <translation>ژمارەیەکی مانگ لە {least} تا {limit} بنووسە.</translation>
    </message>
    <message>
        <source>The text would name her. Reword what is marked; this can never be allowed.</source>
        <translation>دەقەکە ئاشکرای دەکات. ئەوەی نیشانکراوە بە شێوەیەکی تر بینووسە؛ ئەمە هەرگیز ڕێگەی پێ نادرێت.</translation>
    </message>
    <message>
        <source>The check still asks about something. Decide each marked place or reword it.</source>
        <translation>پشکنینەکە هێشتا پرسیارێکی هەیە. بڕیار لەسەر هەر شوێنێکی نیشانکراو بدە یان بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>This can only be reworded, never allowed: it would name her.</source>
        <translation>ئەمە تەنها بە شێوەیەکی تر دەنووسرێت و هەرگیز ڕێگەی پێ نادرێت: ئاشکرای دەکات.</translation>
    </message>
    <message>
        <source>The text is too long to be checked: at most {most} characters. Shorten it.</source>
        <translation>دەقەکە بۆ پشکنین زۆر درێژە: ئەوپەڕی {most} پیت. کورتی بکەرەوە.</translation>
    </message>
    <message>
        <source>The check stopped before its end, so nothing may leave. Try again; if it happens again, tell a keeper.</source>
        <translation>پشکنینەکە پێش کۆتایی وەستا، بۆیە هیچ دەرناچێت. دووبارە هەوڵ بدەوە؛ ئەگەر دووبارە بووەوە، بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The letter is not ready yet: it says nothing that she agreed to.</source>
        <translation>نووسراوەکە هێشتا ئامادە نییە: هیچی ڕێککەوتووی تێدا نییە.</translation>
    </message>
    <message>
        <source>The finished letter has not been read to her yet. Read it to her first.</source>
        <translation>نووسراو تەواوەکە هێشتا بۆی نەخوێنراوەتەوە. سەرەتا بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>The letter asks for something that would tell what she did not agree to. Take that out, or ask her.</source>
        <translation>نووسراوەکە داوای شتێک دەکات کە ئەوە ئاشکرا دەکات کە پێی ڕازی نەبووە. لای ببە، یان لێی بپرسە.</translation>
    </message>
    <message>
        <source>What the letter asks for her leaves only if she heard it and agrees. Read it to her, or take that out.</source>
        <translation>ئەوەی نووسراوەکە بۆی داوا دەکات تەنها ئەگەر بیستبێتی و ڕازی بێت دەردەچێت. بۆی بخوێنەوە، یان لای ببە.</translation>
    </message>
    <message>
        <source>This service cannot be asked for that, or she did not agree that it hears of it.</source>
        <translation>ناکرێت ئەوە لەم خزمەتگوزارییە داوا بکرێت، یان ئەو ڕازی نەبووە کە پێی بزانێت.</translation>
    </message>
    <message>
        <source>The text changed after she heard it. Read it to her again before it is signed.</source>
        <translation>دوای ئەوەی بیستی، دەقەکە گۆڕا. پێش واژۆکردن دووبارە بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>Whoever wrote the letter cannot sign its release. Ask a second person to read it.</source>
        <translation>ئەوەی نووسراوەکەی نووسیوە ناتوانێت دەرچوونی واژۆ بکات. داوا لە کەسێکی دووەم بکە بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>This colleague cannot read the letter now. Ask somebody else.</source>
        <translation>ئەم هاوکارە ئێستا ناتوانێت نووسراوەکە بخوێنێتەوە. داوا لە کەسێکی تر بکە.</translation>
    </message>
    <message>
        <source>Nothing here is urgent enough for one signature. Ask a second person to read it.</source>
        <translation>هیچ لێرە هێندە بەپەلە نییە کە یەک واژۆ بەس بێت. داوا لە کەسێکی دووەم بکە بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Signed alone it leaves only if she heard it and agrees. Read it to her first.</source>
        <translation>بە یەک واژۆ تەنها ئەگەر بیستبێتی و ڕازی بێت دەردەچێت. سەرەتا بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>Read it a second time: go through every line that it tells, one by one.</source>
        <translation>جاری دووەم بیخوێنەوە: هەموو دێڕێک کە دەیڵێت، یەک بە یەک.</translation>
    </message>
    <message>
        <source>Not every page in every language was on the screen, or the paper changed since. Read it to the end, then sign.</source>
        <translation>هەموو لاپەڕەیەک بە هەموو زمانێک لەسەر شاشە نەبوو، یان پەڕەکە دواتر گۆڕا. تا کۆتایی دەخوێنرێتەوە، پاشان واژۆ دەکرێت.</translation>
    </message>
    <message>
        <source>Somebody has read this already. There is nothing left to do.</source>
        <translation>کەسێک پێشتر ئەمەی خوێندووەتەوە. هیچی تر نەماوە بکرێت.</translation>
    </message>
    <message>
        <source>This letter is released already. A change needs a new letter.</source>
        <translation>ئەم نووسراوە پێشتر دەرچووە. گۆڕان نووسراوێکی نوێی دەوێت.</translation>
    </message>
    <message>
        <source>He, or someone of his family, serves with this office, or is kin to the liaison officer. Choose another way; no letter will say why.</source>
        <translation>ئەو پیاوە یان کەسێکی خێزانەکەی لەم لایەنە کار دەکات، یان خزمی بەرپرسی پەیوەندییە. ڕێگایەکی تر هەڵبژێرە؛ هیچ نووسراوێک هۆیەکەی ناڵێت.</translation>
    </message>
    <message>
        <source>Nobody asked her whether he or his family serves there or works here, or who must not see this. Ask it first; nothing leaves before.</source>
        <translation>لێی نەپرسراوە ئایا ئەو پیاوە یان کەسێک لە خێزانەکەی لەوێ یان لێرە کار دەکات، یان کێ نابێت ئەمە ببینێت. سەرەتا لێی دەپرسرێت؛ پێش ئەوە هیچ ناچێتە دەرەوە.</translation>
    </message>
    <message>
        <source>Nobody asked how old she is. Ask it first; nothing leaves before.</source>
        <translation>لێی نەپرسراوە تەمەنی چەندە. سەرەتا لێی دەپرسرێت؛ پێش ئەوە هیچ ناچێتە دەرەوە.</translation>
    </message>
    <message>
        <source>This office is not in the directory any more. Choose another one.</source>
        <translation>ئەم لایەنە ئیتر لە لیستەکەدا نییە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Nobody at this station has confirmed this office, so nothing can be signed to it. A keeper confirms it, or puts it right, under Our words, Offices.</source>
        <translation>کەس لەم وێستگەیەدا ئەم لایەنەی پشتڕاست نەکردووەتەوە، بۆیە هیچی بۆ واژۆ ناکرێت. هەڵگرێکی کلیلەکان لە «وشەکانمان»، لایەنەکان، پشتڕاستی دەکاتەوە یان ڕاستی دەکاتەوە.</translation>
    </message>
    <message>
        <source>Nobody has verified this office, or not for too long, so nothing can be signed to it. Call or visit it and write that down in the directory.</source>
        <translation>کەس ئەم لایەنەی پشتڕاست نەکردووەتەوە، یان زۆر لەمەوبەر بووە، بۆیە هیچی بۆ واژۆ ناکرێت. پەیوەندیی پێوە بکە یان سەردانی بکە و لە ڕێبەرەکەدا بینووسە.</translation>
    </message>
    <message>
        <source>This event is not there any more. Go back to the list.</source>
        <translation>ئەم چالاکییە چیتر لێرە نییە. بگەڕێوە بۆ لیستەکە.</translation>
    </message>
    <message>
        <source>This day is not one of the event any more. Open the event again.</source>
        <translation>ئەم ڕۆژە چیتر ڕۆژی چالاکییەکە نییە. چالاکییەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>This day is still to come, so nobody can have been counted.</source>
        <translation>ئەم ڕۆژە هێشتا نەهاتووە، کەواتە کەس نەژمێردراوە.</translation>
    </message>
    <message>
        <source>It is written how many came on a day of this event, so it was held. That stays.</source>
        <translation>نووسراوە لە ڕۆژێکی ئەم چالاکییە چەند کەس هاتن، واتە ئەنجام دراوە. ئەوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Write about how many came.</source>
        <translation>بنووسە نزیکەی چەند کەس هاتن.</translation>
    </message>
    <message>
        <source>An estimate is a number from 1 to {limit}.</source>
        <translation>خەمڵاندن ژمارەیەکە لە ١ تا {limit}.</translation>
    </message>
    <message>
        <source>Women, men, girls or boys were counted. Leave the estimate empty, or empty those numbers.</source>
        <translation>ژن، پیاو، کچ یان کوڕ ژمێردراون. خەمڵاندنەکە بەتاڵ بهێڵەوە، یان ئەو ژمارانە بەتاڵ بکەوە.</translation>
    </message>
    <message>
        <source>Of a day that is left out here it is written how many came. Type the day again, so that nothing is lost.</source>
        <translation>ڕۆژێک لێرە لابراوە کە نووسراوە چەند کەس تێیدا هاتن. ڕۆژەکە جارێکی تر بنووسە، بۆ ئەوەی هیچ ون نەبێت.</translation>
    </message>
    <message>
        <source>One of these days is more than a year away. Look at the year again.</source>
        <translation>یەکێک لەم ڕۆژانە زیاتر لە ساڵێک دوورە. دووبارە سەیری ساڵەکە بکە.</translation>
    </message>
    <message>
        <source>It was already said how many came on this day. Open the event, and look at its day.</source>
        <translation>پێشتر وتراوە لەم ڕۆژەدا چەند کەس هاتن. چالاکییەکە بکەرەوە و سەیری ڕۆژەکەی بکە.</translation>
    </message>
    <message>
        <source>There is no tap to take back. A count that was typed is put right by typing.</source>
        <translation>هیچ لێدانێک نییە بگێڕدرێتەوە. ژمارەیەک کە نووسراوە بە نووسین ڕاست دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Nobody was counted yet. Type how many came, or say that nobody counted.</source>
        <translation>هێشتا کەس نەژمێردراوە. بنووسە چەند کەس هاتن، یان بڵێ کەس نەیژماردووە.</translation>
    </message>
    <message>
        <source>These look like people who were counted on an earlier day. Say whether they are new.</source>
        <translation>وا دەردەکەوێت ئەمانە لە ڕۆژێکی پێشوودا ژمێردراون. بڵێ ئاخۆ نوێن.</translation>
    </message>
    <message>
        <source>An event with the same place, day and topic is in the list already ({day}).</source>
        <translation>چالاکییەک بە هەمان شوێن و ڕۆژ و بابەت لە لیستەکەدا هەیە ({day}).</translation>
    </message>
    <message>
        <source>One of these is not verified any more, or not in the last 90 days, so it cannot be marked as named there. Call it first, or leave it out.</source>
        <translation>یەکێک لەمانە چیتر پشتڕاستکراو نییە، یان لە ٩٠ ڕۆژی ڕابردوودا نا، بۆیە ناتوانرێت وەک ناوبراو دابنرێت. سەرەتا پەیوەندیی پێوە بکە، یان لایبە.</translation>
    </message>
    <message>
        <source>This entry is not there any more. Go back to the directory.</source>
        <translation>ئەم تۆمارە چیتر لێرە نییە. بگەڕێوە بۆ ڕێبەرەکە.</translation>
    </message>
    <message>
        <source>One of these numbers is not verified, or not for too long, so it prints on nothing. Call it first.</source>
        <translation>یەکێک لەم ژمارانە پشتڕاست نەکراوەتەوە، یان زۆر لەمەوبەر بووە، بۆیە لەسەر هیچ چاپ ناکرێت. یەکەم جار پەیوەندیی پێوە بکە.</translation>
    </message>
    <message>
        <source>Letters can go to this office, so its facts stay. A keeper retires it first.</source>
        <translation>نووسراو دەتوانێت بۆ ئەم لایەنە بچێت، بۆیە زانیارییەکانی دەمێننەوە. یەکەم جار هەڵگرێک لە کاری دەخات.</translation>
    </message>
    <message>
        <source>This office has papers of ours ({count}). Its facts stay: they say how to get the papers back.</source>
        <translation>ئەم لایەنە پەڕەی ئێمەی لایە ({count}). زانیارییەکانی دەمێننەوە: دەڵێن چۆن پەڕەکان دەگەڕێندرێنەوە.</translation>
    </message>
    <message>
        <source>There is no number to call, or no place to visit. Write it down first.</source>
        <translation>ژمارەیەک نییە پەیوەندیی پێوە بکرێت، یان شوێنێک نییە سەردانی بکرێت. یەکەم جار بینووسە.</translation>
    </message>
    <message>
        <source>It was verified after that day already. Write down the newest day.</source>
        <translation>دوای ئەو ڕۆژە پشتڕاست کراوەتەوە. نوێترین ڕۆژ بنووسە.</translation>
    </message>
    <message>
        <source>A telephone number has digits alone. Take out what is none.</source>
        <translation>ژمارەی تەلەفۆن تەنها ژمارەیە. ئەوەی ژمارە نییە لایببە.</translation>
    </message>
    <message>
        <source>Nobody can dial this. Write 0770 123 4567, or a hotline of 3 to 6 digits.</source>
        <translation>کەس ناتوانێت ئەمە لێبدات. بنووسە ٠٧٧٠ ١٢٣ ٤٥٦٧، یان هێڵی گەرمی ٣ تا ٦ ژمارە.</translation>
    </message>
    <message>
        <source>A hotline is its number. Write it down.</source>
        <translation>هێڵی گەرم ژمارەکەیەتی. بینووسە.</translation>
    </message>
    <message>
        <source>This speaks of a shelter or a safe house. Its place and number are never stored here. Take it out.</source>
        <translation>ئەمە باسی پەناگە یان ماڵی ئارام دەکات. شوێن و ژمارەکەی هەرگیز لێرە هەڵناگیرێن. لایببە.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit}, or nothing.</source>
        <translation>ژمارەی ڕۆژ لە سفر تا {limit}، یان هیچ.</translation>
    </message>
    <message>
        <source>The directory has room for {limit} entries. Take out what is over.</source>
        <translation>ڕێبەرەکە {limit} تۆمار دەگرێت و زیاتر نا. ئەوەی تەواو بووە دەریبهێنە.</translation>
    </message>
    <message>
        <source>A card has room for {limit} numbers. Choose fewer with her.</source>
        <translation>کارتێک {limit} ژمارە دەگرێت. لەگەڵ ئەودا کەمتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This is none of the values that are known. The help of this page lists them.</source>
        <translation>ئەمە هیچ یەکێک لە نرخە زانراوەکان نییە. یارمەتیی ئەم پەڕەیە دەیانژمێرێت.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Take out what is no list of services.</source>
        <translation>فایلەکە لە {limit} مێگابایت گەورەترە. ئەوەی لیستی خزمەتگوزاری نییە لایببە.</translation>
    </message>
    <message>
        <source>The file cannot be read as a list. Save it again as CSV in Unicode, or as XLSX.</source>
        <translation>فایلەکە وەک لیست ناخوێنرێتەوە. دووبارە وەک CSV بە Unicode یان وەک XLSX پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>Only CSV and XLSX files are read. Save it as one of them.</source>
        <translation>تەنها فایلی CSV و XLSX دەخوێنرێنەوە. وەک یەکێکیان پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>The file is not written in Unicode. Save it as CSV in Unicode (UTF), or as XLSX.</source>
        <translation>فایلەکە بە Unicode نەنووسراوە. وەک CSV بە Unicode (UTF) یان XLSX پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>There is no row in it besides the names of the columns.</source>
        <translation>جگە لە ناوی ستوونەکان هیچ ڕیزێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>There are more than {limit} rows in it. Divide the list.</source>
        <translation>زیاتر لە {limit} ڕیزی تێدایە. لیستەکە دابەش بکە.</translation>
    </message>
    <message>
        <source>These columns are missing in the first row: {columns}</source>
        <translation>ئەم ستوونانە لە ڕیزی یەکەمدا نین: {columns}</translation>
    </message>
    <message>
        <source>The first row names {count} columns that are not known. Take them out, or name them as the help says.</source>
        <translation>ڕیزی یەکەم {count} ستوون ناو دەبات کە نەزانراون. لایانببە، یان وەک یارمەتی دەڵێت ناویان بنێ.</translation>
    </message>
    <message>
        <source>Two columns have the same name. Take one out.</source>
        <translation>دوو ستوون هەمان ناویان هەیە. یەکێکیان لاببە.</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Divide it and fill each.</source>
        <translation>ئەم خانەیە لەگەڵ یەکێکی تر لکێنراوە. جیایان بکەوە و هەریەکەیان پڕ بکەوە.</translation>
    </message>
    <message>
        <source>Something is in a column that has no name.</source>
        <translation>شتێک لە ستوونێکی بێ ناودایە.</translation>
    </message>
    <message>
        <source>The text of this cell is far too long.</source>
        <translation>دەقی ئەم خانەیە زۆر درێژە.</translation>
    </message>
    <message>
        <source>The letter lacks a part it must have ({place}). Fill it in and try again.</source>
        <translation>نووسراوەکە بەشێکی پێویستی نییە ({place}). پڕی بکەرەوە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>There is no such text. Go back to the list.</source>
        <translation>دەقێکی وا نییە. بگەڕێوە بۆ لیستەکە.</translation>
    </message>
    <message>
        <source>Nothing is here. Write it, or go back to the program&apos;s own words.</source>
        <translation>لێرە هیچ نییە. بینووسە، یان بگەڕێوە بۆ وشەکانی بەرنامەکە.</translation>
    </message>
    <message>
        <source>A sign here cannot be printed ({codepoint}). Take it out or write it another way.</source>
        <translation>نیشانەیەک لێرە چاپ ناکرێت ({codepoint}). لایببە یان بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. Save it as a PNG file and choose that.</source>
        <translation>ئەم وێنەیە بەکار نایەت. وەک فایلی PNG پاشەکەوتی بکە و ئەوە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This picture is too large. Save it smaller: a letterhead needs 600 by 192 pixels.</source>
        <translation>ئەم وێنەیە زۆر گەورەیە. بچووکتر پاشەکەوتی بکە: سەرپەڕە ٦٠٠ بە ١٩٢ خاڵی پێویستە.</translation>
    </message>
    <message>
        <source>This picture is too small to be printed. Choose a larger one.</source>
        <translation>ئەم وێنەیە بۆ چاپکردن زۆر بچووکە. وێنەیەکی گەورەتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>A table to be filled in by hand has {limit} columns at most. Take one out.</source>
        <translation>خشتەی دەستنووس زۆرترین {limit} ستوونی تێدایە. یەکێک لاببە.</translation>
    </message>
    <message>
        <source>This paper is made by a meeting or a withdrawal, nobody chooses it.</source>
        <translation>ئەم پەڕەیە لە کۆبوونەوە یان کشاندنەوەوە دروست دەبێت، کەس هەڵینابژێرێت.</translation>
    </message>
    <message>
        <source>A reply slip carries no paragraph. Take the paragraph out first, or choose another kind of paper.</source>
        <translation>پسووڵەی وەڵام بڕگەی تێدا نییە. سەرەتا بڕگەکە لاببە، یان جۆرێکی تری پەڕە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The number of copies must be between 1 and {limit}.</source>
        <translation>ژمارەی دانەکان دەبێت لە نێوان ١ و {limit} بێت.</translation>
    </message>
    <message>
        <source>The number of pages must be between 0 and {limit}.</source>
        <translation>ژمارەی لاپەڕەکان دەبێت لە نێوان سفر و {limit} بێت.</translation>
    </message>
    <message>
        <source>She has not agreed to be seen like this by everybody who comes. Choose less, or ask her again.</source>
        <translation>ڕازی نەبووە هەموو ئەوانەی دێن بەم شێوەیە بیبینن. کەمتر هەڵبژێرە، یان دووبارە لێی بپرسە.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to sign.</source>
        <translation>هیچ نەگۆڕا، بۆیە هیچ نییە واژۆ بکرێت.</translation>
    </message>
    <message>
        <source>That version is not there any more. Open the text again.</source>
        <translation>ئەو وەشانە ئیتر نییە. دەقەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>This version cannot be used by this program. Choose another one.</source>
        <translation>ئەم بەرنامەیە ناتوانێت ئەم وەشانە بەکاربهێنێت. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{length} characters; {limit} fit here. Shorten it.</source>
        <translation>{length} پیت؛ {limit} لێرە جێیان دەبێتەوە. کورتی بکەرەوە.</translation>
    </message>
    <message>
        <source>A sign that nobody sees is at place {position}. Delete around it and type it again.</source>
        <translation>لە شوێنی {position} نیشانەیەک هەیە کە کەس نایبینێت. دەوروبەری بسڕەوە و دووبارە بینووسە.</translation>
    </message>
    <message>
        <source>An upright bar ( | ) cannot be used here. Write it another way.</source>
        <translation>هێڵی ستوونی ⁦( | )⁩ لێرە نابێت. بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>A brace is without its pair. Take it out, or write the whole place as it was.</source>
        <translation>کەوانەیەکی لوولکراو بە تەنها ماوەتەوە. لایببە، یان هەموو شوێنەکە وەک خۆی بنووسەوە.</translation>
    </message>
    <message>
        <source>Nothing is filled in here: take out the braces and what is in them.</source>
        <translation>لێرە هیچ پڕ ناکرێتەوە: کەوانەکان و ناوەڕۆکیان لاببە.</translation>
    </message>
    <message>
        <source>Exactly these must be in it: {places}.</source>
        <translation>دەبێت ڕێک ئەمانەی تێدا بن: {places}.</translation>
    </message>
    <message>
        <source>Nothing is known that could be filled in for {place}. Take it out.</source>
        <translation>هیچ شتێک نازانرێت کە {place} پڕ بکاتەوە. لایببە.</translation>
    </message>
    <message>
        <source>This cannot be dialled. Write the whole number, for example 0770 123 4567.</source>
        <translation>پەیوەندی بەمەوە ناکرێت. هەموو ژمارەکە بنووسە، بۆ نموونە ⁦0770 123 4567⁩.</translation>
    </message>
    <message>
        <source>No duty phone is signed yet, so no letter can be made. A keeper signs it on the page Our words.</source>
        <translation>هێشتا هیچ تەلەفۆنێکی ئێشکگری واژۆ نەکراوە، بۆیە نووسراو دروست ناکرێت. هەڵگری کلیلەکان لە پەڕەی «وشەکانمان» واژۆی دەکات.</translation>
    </message>
    <message>
        <source>One office at least must stay in use.</source>
        <translation>لانی کەم دەبێت یەک لایەن لە کاردا بمێنێت.</translation>
    </message>
    <message>
        <source>The text has a character that cannot be printed ({codepoint}). Take it out or write it another way.</source>
        <translation>پیتێک لە دەقەکەدایە کە چاپ ناکرێت ({codepoint}). لایببە یان بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>Stopped: a sign below cannot be printed. Write it another way, or leave that fact out.</source>
        <translation>وەستێنرا: نیشانەیەکی خوارەوە چاپ ناکرێت. بە شێوەیەکی تر بینووسە، یان ئەو زانیارییە جێبهێڵە.</translation>
    </message>
    <message>
        <source>This record was shredded after she withdrew. Only its recall is left.</source>
        <translation>دوای کشاندنەوەی، ئەم تۆمارە لەناوبرا. تەنها گەڕاندنەوەکەی ماوە.</translation>
    </message>
    <message>
        <source>Her file has been erased. Only the recall of her papers is left.</source>
        <translation>فایلەکەی سڕایەوە. تەنها گەڕاندنەوەی پەڕەکانی ماوە.</translation>
    </message>
    <message>
        <source>This record is blocked. Nothing may be printed or said from it.</source>
        <translation>ئەم تۆمارە وەستێنراوە. نابێت هیچی لێ چاپ بکرێت یان بوترێت.</translation>
    </message>
    <message>
        <source>She has withdrawn her consent. Nothing may be printed or said; follow the recall task.</source>
        <translation>ڕەزامەندییەکەی کشاندووەتەوە. نابێت هیچ چاپ بکرێت یان بوترێت؛ کاری گەڕاندنەوەکە جێبەجێ بکە.</translation>
    </message>
    <message>
        <source>The station was restored from a backup, and nobody has confirmed yet that her consent is still valid. Ask intake; nothing may be printed.</source>
        <translation>وێستگەکە لە پاڵپشتێکەوە هێنرایەوە و هێشتا کەس پشتڕاستی نەکردووەتەوە کە ڕەزامەندییەکەی هەر ماوە. لە وەرگرتن بپرسە؛ نابێت هیچ چاپ بکرێت.</translation>
    </message>
    <message>
        <source>Records still wait to be confirmed after a restore. This closes by itself with the last of them.</source>
        <translation>هێشتا تۆمار چاوەڕێی پشتڕاستکردنەوەن دوای هێنانەوە. ئەمە لەگەڵ دوایینیان خۆی دادەخرێت.</translation>
    </message>
    <message>
        <source>This record is frozen by intake. Print, say and shred nothing; ask intake.</source>
        <translation>وەرگرتن ئەم تۆمارەی بەستووە. هیچ چاپ مەکە و مەڵێ و لەناو مەبە؛ لە وەرگرتن بپرسە.</translation>
    </message>
    <message>
        <source>Her consent has run out. Ask intake; nothing may be printed.</source>
        <translation>ماوەی ڕەزامەندییەکەی تەواو بووە. لە وەرگرتن بپرسە؛ نابێت هیچ چاپ بکرێت.</translation>
    </message>
    <message>
        <source>The recall is closed, so its notice is not printed any more.</source>
        <translation>گەڕاندنەوەکە داخراوە، بۆیە ئاگادارییەکەی ئیتر چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>An earlier version of the program signed this paper, and its words no longer say what kind of paper it is. It is not printed; intake makes a new one.</source>
        <translation>وەشانێکی کۆنتری بەرنامەکە واژۆی ئەم پەڕەیەی کردووە و وشەکانی چیتر ناڵێن چ جۆرە پەڕەیەکە. چاپ ناکرێت؛ وەرگرتن یەکێکی نوێ دروست دەکات.</translation>
    </message>
    <message>
        <source>This paper is not the one that was signed, so it is not shown or printed. Tell a keeper today.</source>
        <translation>ئەم پەڕەیە ئەوە نییە کە واژۆ کرا، بۆیە نە پیشان دەدرێت و نە چاپ دەکرێت. ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>What was checked and what would be printed differ, so nothing is printed. Tell a keeper today.</source>
        <translation>ئەوەی پشکێنرا و ئەوەی چاپ دەکرێت جیاوازن، بۆیە هیچ چاپ ناکرێت. ئەمڕۆ بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>Copies are still out, so this stays open. Get them back first, or write down who has them.</source>
        <translation>هێشتا دانە لە دەرەوەن، بۆیە ئەمە کراوە دەمێنێتەوە. سەرەتا وەریانبگرەوە، یان بنووسە لای کێن.</translation>
    </message>
    <message>
        <source>This is settled on the page it leads to, not by a word.</source>
        <translation>ئەمە لەو پەڕەیە یەکلا دەکرێتەوە کە دەتباتە سەری، نەک بە وشەیەک لێرە.</translation>
    </message>
    <message>
        <source>Say who has the copies: a name or an office.</source>
        <translation>بڵێ دانەکان لای کێن: ناوێک یان لایەنێک.</translation>
    </message>
    <message>
        <source>This meeting is over or cancelled. Look at it again.</source>
        <translation>ئەم کۆبوونەوەیە تەواو بووە یان هەڵوەشێنراوەتەوە. دووبارە سەیری بکە.</translation>
    </message>
    <message>
        <source>This meeting is still ahead. Cancel it, or move it.</source>
        <translation>ئەم کۆبوونەوەیە هێشتا نەهاتووە. هەڵیبوەشێنەرەوە یان بیگوازەرەوە.</translation>
    </message>
    <message>
        <source>They could meet outside. Leave at least {minutes} minutes between her arrival and the officer&apos;s.</source>
        <translation>لەوانەیە لە دەرەوە یەکتر ببینن. لانی کەم {minutes} خولەک لە نێوان گەیشتنی ئەو و ئەفسەرەکە دابنێ.</translation>
    </message>
    <message>
        <source>This is after the meeting begins. Choose an earlier time, or begin later.</source>
        <translation>ئەمە دوای دەستپێکردنی کۆبوونەوەکەیە. کاتێکی زووتر هەڵبژێرە، یان درەنگتر دەست پێ بکە.</translation>
    </message>
    <message>
        <source>This time is past. Choose a day and time still to come.</source>
        <translation>ئەم کاتە تێپەڕیوە. ڕۆژ و کاتێکی داهاتوو هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This day is past. Choose a day still to come.</source>
        <translation>ئەم ڕۆژە تێپەڕیوە. ڕۆژێکی داهاتوو هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Another meeting ({meeting}) is too close to this time; the women could meet. Choose another time.</source>
        <translation>کۆبوونەوەیەکی تر ({meeting}) لەم کاتەوە زۆر نزیکە؛ لەوانەیە ژنەکان یەکتر ببینن. کاتێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Meeting {meeting} has this room then. Choose another room or time.</source>
        <translation>لەو کاتەدا کۆبوونەوەی {meeting} لەم ژوورەیە. ژوور یان کاتێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Say in which room.</source>
        <translation>بڵێ لە کام ژوور.</translation>
    </message>
    <message>
        <source>The paper could not be proved ({code}), so it is neither shown nor printed. Nothing left the station. Tell a keeper this code.</source>
        <translation>پەڕەکە نەسەلمێنرا ({code})، بۆیە نە پیشان دەدرێت و نە چاپ دەکرێت. هیچ لە وێستگەکە دەرنەچوو. ئەم کۆدە بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({code}). What was saved before is safe. Try again; if it happens again, tell whoever looks after the station this code.</source>
        <translation>لەناو بەرنامەکە هەڵەیەک ڕوویدا ({code}). ئەوەی پێشتر پارێزراوە سەلامەتە. دووبارە هەوڵ بدەوە؛ ئەگەر دووبارە بووەوە، ئەم کۆدە بە بەرپرسی وێستگەکە بڵێ.</translation>
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
        <source>Settings</source>
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>دەکرێت چاپ بکرێت</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>وەستێنراو</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>هەرگیز لێی نەپرسراوە</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>کارایە</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>کشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Ran out: ask her again</source>
        <translation>بەسەرچووە: دووبارە لێی بپرسە</translation>
    </message>
    <message>
        <source>Used up by its letter</source>
        <translation>بۆ نووسراوەکەی بەکارهات</translation>
    </message>
    <message>
        <source>Another person&apos;s consent is needed</source>
        <translation>ڕەزامەندیی کەسێکی تر پێویستە</translation>
    </message>
    <message>
        <source>She said something else since, in her other file: ask her again</source>
        <translation>دواتر لە فایلەکەی تریدا شتێکی تری وت: دووبارە لێی بپرسە</translation>
    </message>
    <message>
        <source>Stopped: he or his family would hear of it</source>
        <translation>ڕاگیراوە: هەواڵەکە دەگاتە ئەو پیاوە یان خێزانەکەی</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>هێشتا کاری پێ ناکرێت</translation>
    </message>
    <message>
        <source>Her file is frozen. First find out whether she is free to speak.</source>
        <translation>فایلەکەی بەستراوە. سەرەتا دڵنیابوون پێویستە لەوەی ئازادانە قسە دەکات.</translation>
    </message>
    <message>
        <source>She took it back.</source>
        <translation>ڕەزامەندییەکەی کشاندەوە.</translation>
    </message>
    <message>
        <source>He or his family serves there, and she has not been told. Offer her another office.</source>
        <translation>ئەو پیاوە یان کەسێک لە خێزانەکەی لەوێ کار دەکات، و پێی نەوتراوە. لایەنێکی تری بۆ پێشنیار دەکرێت.</translation>
    </message>
    <message>
        <source>He or his family may work here. A keeper settles with her what may leave.</source>
        <translation>ڕەنگە ئەو پیاوە یان کەسێک لە خێزانەکەی لێرە کار بکات. هەڵگرێکی کلیلەکان لەگەڵی یەکلایی دەکاتەوە چی دەتوانێت بچێتە دەرەوە.</translation>
    </message>
    <message>
        <source>At her age her own yes is not enough, or whoever agreed with her may not. Ask her again.</source>
        <translation>لە تەمەنی ئەودا تەنها ڕەزامەندیی خۆی بەس نییە، یان ئەوەی لەگەڵی ڕازی بوو مافی ئەوەی نییە. دووبارە لێی دەپرسرێت.</translation>
    </message>
    <message>
        <source>She said something else since, in her other file. Ask her again.</source>
        <translation>دواتر لە فایلەکەی تریدا شتێکی تری وت. دووبارە لێی دەپرسرێت.</translation>
    </message>
    <message>
        <source>What she said last is still being carried out.</source>
        <translation>ئەوەی دواجار وتی هێشتا جێبەجێ دەکرێت.</translation>
    </message>
    <message>
        <source>She took it back. A new letter needs a new yes.</source>
        <translation>ڕەزامەندییەکەی کشاندەوە. نووسراوی نوێ ڕەزامەندیی نوێی دەوێت.</translation>
    </message>
    <message>
        <source>It was for one letter, and that letter was released. Ask her again.</source>
        <translation>بۆ یەک نووسراو بوو، و ئەو نووسراوە دەرچوو. دووبارە لێی دەپرسرێت.</translation>
    </message>
    <message>
        <source>Her consent has run out. Ask her again.</source>
        <translation>ماوەی ڕەزامەندییەکەی تەواو بووە. دووبارە لێی دەپرسرێت.</translation>
    </message>
    <message>
        <source>It is dated later than today. Check the date of this computer.</source>
        <translation>بەرواری دوای ئەمڕۆیە. بەرواری ئەم کۆمپیوتەرە پشکنینی دەوێت.</translation>
    </message>
    <message>
        <source>She was never asked about this office.</source>
        <translation>هەرگیز دەربارەی ئەم لایەنە لێی نەپرسراوە.</translation>
    </message>
    <message>
        <source>This office gets no letters any more. Choose another one.</source>
        <translation>ئیتر نووسراو بۆ ئەم لایەنە ناچێت. یەکێکی تر هەڵدەبژێردرێت.</translation>
    </message>
    <message>
        <source>Still to be asked before a letter leaves: whether he or his family would hear of it.</source>
        <translation>پێش ئەوەی نووسراوێک بچێتە دەرەوە دەپرسرێت: ئایا هەواڵەکە دەگاتە ئەو پیاوە یان خێزانەکەی؟</translation>
    </message>
    <message>
        <source>Still to be asked before a letter leaves: how old she is.</source>
        <translation>پێش ئەوەی نووسراوێک بچێتە دەرەوە دەپرسرێت: تەمەنی چەندە؟</translation>
    </message>
    <message>
        <source>Tell her: then any colleague here may read it before it leaves.</source>
        <translation>پێی دەوترێت: ئەوکات هەر هاوکارێکی ئێرە دەتوانێت پێش چوونەدەرەوەی بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Then no card is printed for her. Tell her the numbers.</source>
        <translation>ئەوکات هیچ کارتێکی بۆ چاپ ناکرێت. ژمارەکانی پێ بڵێ.</translation>
    </message>
    <message>
        <source>Tell her: then her own yes counts alone, as of a grown woman.</source>
        <translation>پێی دەوترێت: ئەوکات ڕەزامەندیی خۆی بە تەنها بەسە، وەک ژنێکی پێگەیشتوو.</translation>
    </message>
    <message>
        <source>Tell her: then nobody can say whether he or his family will come to read it there. Go on only if she wants it all the same.</source>
        <translation>پێی دەوترێت: ئەوکات کەس ناتوانێت بڵێت ئایا ئەو پیاوە یان کەسێک لە خێزانەکەی لەوێ دەیخوێنێتەوە یان نا. تەنها ئەگەر سەرەڕای ئەوەش دەیەوێت، بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Tell her: then nobody can say whether he or his family will come to read it here. Go on only if she wants it all the same.</source>
        <translation>پێی دەوترێت: ئەوکات کەس ناتوانێت بڵێت ئایا ئەو پیاوە یان کەسێک لە خێزانەکەی لێرە دەیخوێنێتەوە یان نا. تەنها ئەگەر سەرەڕای ئەوەش دەیەوێت، بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>She said what this office may hear</source>
        <translation>وتی ئەم لایەنە چی ببیستێت</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>هەڵوەشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Back and safe</source>
        <translation>گەڕاوەتەوە و پارێزراوە</translation>
    </message>
    <message>
        <source>Safe elsewhere</source>
        <translation>لە شوێنێکی تر پارێزراوە</translation>
    </message>
    <message>
        <source>She ended it and is safe</source>
        <translation>خۆی کۆتایی پێهێنا و پارێزراوە</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>پارێزراو نییە</translation>
    </message>
    <message>
        <source>We go</source>
        <translation>دەچین</translation>
    </message>
    <message>
        <source>We do not go</source>
        <translation>ناچین</translation>
    </message>
    <message>
        <source>She took it back</source>
        <translation>کشاندییەوە</translation>
    </message>
    <message>
        <source>We could not: car, staff, road</source>
        <translation>نەمانتوانی: ئۆتۆمبێل، کارمەند، ڕێگا</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>بۆ سکاڵاکردن</translation>
    </message>
    <message>
        <source>To a health service</source>
        <translation>بۆ خزمەتگوزارییەکی تەندروستی</translation>
    </message>
    <message>
        <source>To somebody who listens</source>
        <translation>بۆ لای کەسێک کە گوێی لێ دەگرێت</translation>
    </message>
    <message>
        <source>To a lawyer</source>
        <translation>بۆ لای پارێزەرێک</translation>
    </message>
    <message>
        <source>To court</source>
        <translation>بۆ دادگا</translation>
    </message>
    <message>
        <source>To another service</source>
        <translation>بۆ خزمەتگوزارییەکی تر</translation>
    </message>
    <message>
        <source>Her appointment there is at {time}.</source>
        <translation>لە کاتژمێر {time} وادەی لەوێ هەیە.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to report.</source>
        <translation>لەگەڵ کەسێکداین کە دەیەوێت سکاڵا بکات.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to see a doctor.</source>
        <translation>لەگەڵ کەسێکداین کە دەیەوێت پزیشک ببینێت.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to speak with you alone.</source>
        <translation>لەگەڵ کەسێکداین کە دەیەوێت بە تەنیا قسەتان لەگەڵ بکات.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to speak with a lawyer.</source>
        <translation>لەگەڵ کەسێکداین کە دەیەوێت لەگەڵ پارێزەرێک قسە بکات.</translation>
    </message>
    <message>
        <source>We accompany somebody who is expected in this court.</source>
        <translation>لەگەڵ کەسێکداین کە لەم دادگایە چاوەڕێی دەکرێت.</translation>
    </message>
    <message>
        <source>We accompany somebody who is expected here.</source>
        <translation>لەگەڵ کەسێکداین کە لێرە چاوەڕێی دەکرێت.</translation>
    </message>
    <message>
        <source>Visible: vest and marked car</source>
        <translation>دیار: جلیقە و ئۆتۆمبێلی نیشانەدار</translation>
    </message>
    <message>
        <source>Discreet: nobody sees that it is NP</source>
        <translation>بێ دەرکەوتن: کەس نابینێت کە NPیە</translation>
    </message>
    <message>
        <source>Call the phones of those who went along</source>
        <translation>پەیوەندی بە تەلەفۆنی ئەوانە بکە کە لەگەڵی چوون</translation>
    </message>
    <message>
        <source>Call the first contact</source>
        <translation>پەیوەندی بە کەسی یەکەم بکە</translation>
    </message>
    <message>
        <source>Call the second contact</source>
        <translation>پەیوەندی بە کەسی دووەم بکە</translation>
    </message>
    <message>
        <source>Do the last step</source>
        <translation>دوا هەنگاو جێبەجێ بکە</translation>
    </message>
    <message>
        <source>Our lead or security focal point</source>
        <translation>بەرپرسەکەمان یان کەسی پەیوەندیی ئاسایش</translation>
    </message>
    <message>
        <source>An authority that is not the one we go to</source>
        <translation>دەسەڵاتێک کە ئەوە نییە دەچینە لای</translation>
    </message>
    <message>
        <source>An ambulance</source>
        <translation>ئەمبوڵانس</translation>
    </message>
    <message>
        <source>The force we go to, only if she says so</source>
        <translation>ئەو هێزەی دەچینە لای، تەنها ئەگەر خۆی بڵێت</translation>
    </message>
    <message>
        <source>Her family, only if she says so</source>
        <translation>خێزانەکەی، تەنها ئەگەر خۆی بڵێت</translation>
    </message>
    <message>
        <source>Nobody asks for a guardian there</source>
        <translation>لەوێ کەس داوای بەخێوکەر ناکات</translation>
    </message>
    <message>
        <source>She knows that they may ask for a guardian</source>
        <translation>دەزانێت کە لەوانەیە داوای بەخێوکەر بکەن</translation>
    </message>
    <message>
        <source>A guardian she accepts goes along</source>
        <translation>بەخێوکەرێک کە پێی ڕازییە لەگەڵیدا دەچێت</translation>
    </message>
    <message>
        <source>Not needed there</source>
        <translation>لەوێ پێویست نییە</translation>
    </message>
    <message>
        <source>She wants no lawyer</source>
        <translation>پارێزەری ناوێت</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>پەیوەندییان کرد</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>هەنگاوێک جێبەجێ کرا</translation>
    </message>
    <message>
        <source>The word to turn round was said: they come back</source>
        <translation>وشەی گەڕانەوە گوترا: دەگەڕێنەوە</translation>
    </message>
    <message>
        <source>The word for danger was said</source>
        <translation>وشەی مەترسی گوترا</translation>
    </message>
    <message>
        <source>The watch was handed over</source>
        <translation>چاودێرییەکە ڕادەست کرا</translation>
    </message>
    <message>
        <source>One-letter consent used</source>
        <translation>ڕەزامەندیی یەک نووسراو بەکارهات</translation>
    </message>
    <message>
        <source>Spoken, before a witness</source>
        <translation>بە دەم، لەبەردەم شایەتێک</translation>
    </message>
    <message>
        <source>On paper, kept in the cabinet</source>
        <translation>لەسەر کاغەز، لە دۆڵابەکەدا</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بە تەلەفۆن</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>دایک</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>باوک</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>باپیر یان نەنک</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>پوور</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>مام یان خاڵ</translation>
    </message>
    <message>
        <source>Sister or brother</source>
        <translation>خوشک یان برا</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کەسێکی تر</translation>
    </message>
    <message>
        <source>Nothing shown</source>
        <translation>هیچ پیشان نەدرا</translation>
    </message>
    <message>
        <source>Is her parent</source>
        <translation>دایک یان باوکیەتی</translation>
    </message>
    <message>
        <source>Guardian by order of a court</source>
        <translation>سەرپەرشتیار بە فەرمانی دادگا</translation>
    </message>
    <message>
        <source>A danger that cannot wait</source>
        <translation>مەترسییەک کە چاوەڕێ ناکات</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>یاسا داوای دەکات</translation>
    </message>
    <message>
        <source>A court ordered it</source>
        <translation>دادگا فەرمانی پێداوە</translation>
    </message>
    <message>
        <source>May hear {yes}; about {ask} more she is asked first.</source>
        <translation>دەکرێت {yes} شت ببیستێت؛ دەربارەی {ask} شتی تر سەرەتا لە خۆی دەپرسرێت.</translation>
    </message>
    <message numerus="yes">
        <source>May hear %Ln things.</source>
        <translation>
            <numerusform>دەکرێت %Ln شت ببیستێت.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>She is asked first about %Ln things.</source>
        <translation>
            <numerusform>دەربارەی %Ln شت سەرەتا لە خۆی دەپرسرێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>بەستراو</translation>
    </message>
    <message>
        <source>Withdrawn; copies are out</source>
        <translation>کشێنراوەتەوە؛ دانە لە دەرەوەیە</translation>
    </message>
    <message>
        <source>Erased; copies are out</source>
        <translation>سڕاوەتەوە؛ دانە لە دەرەوەیە</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>کێ هات</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>بانگکراوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln کەس</numerusform>
            </translation>
    </message>
    <message>
        <source>people not counted</source>
        <translation>خەڵک نەژمێردراوە</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people, estimated</source>
        <translation>
            <numerusform>نزیکەی %Ln کەس، خەمڵێنراو</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duty bearers</source>
        <translation>
            <numerusform>%Ln بەرپرسیار</numerusform>
            </translation>
    </message>
    <message>
        <source>duty bearers not counted</source>
        <translation>بەرپرسیاران نەژمێردراون</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>چی لێ هات؟</translation>
    </message>
    <message>
        <source>{owner}: choose a new owner</source>
        <translation>{owner}: خاوەنێکی نوێ هەڵبژێرە</translation>
    </message>
    <message>
        <source>New owner needed</source>
        <translation>خاوەنێکی نوێی دەوێت</translation>
    </message>
    <message>
        <source>{name} (NP)</source>
        <translation>{name} (NP)</translation>
    </message>
    <message>
        <source>{who} (came to this forum)</source>
        <translation>{who} (هاتە ئەم کۆڕە)</translation>
    </message>
    <message>
        <source>{who} (on the list of this forum)</source>
        <translation>{who} (لە لیستی ئەم کۆڕەدایە)</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>یارمەتیی ئەم پەڕەیە (⁦F1⁩)</translation>
    </message>
    <message>
        <source>Only offices she agreed to are shown.</source>
        <translation>تەنها ئەو لایەنانە پیشان دەدرێن کە ڕازی بووە.</translation>
    </message>
    <message>
        <source>She has not agreed to any office yet, so no letter can be made. Ask her first.</source>
        <translation>هێشتا بۆ هیچ لایەنێک ڕازی نەبووە، بۆیە نووسراو دروست ناکرێت. سەرەتا لێی بپرسە.</translation>
    </message>
    <message>
        <source>To these she did not agree, or not yet:</source>
        <translation>بۆ ئەم لایەنانە ڕازی نەبووە، یان هێشتا نا:</translation>
    </message>
    <message>
        <source>There already: {kind}, {reference}. {state}</source>
        <translation>پێشتر هەیە: {kind}، {reference}. {state}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>کەیس</translation>
    </message>
    <message>
        <source>&amp;Go on with the session</source>
        <translation>بەردەوامبوون لە دانی&amp;شتنەکە</translation>
    </message>
    <message>
        <source>Plan a &amp;meeting</source>
        <translation>پلانی ک&amp;ۆبوونەوە</translation>
    </message>
    <message>
        <source>Go wit&amp;h her</source>
        <translation>لە&amp;گەڵیدا بچۆ</translation>
    </message>
    <message>
        <source>&amp;Letter or referral</source>
        <translation>&amp;نووسراو یان ڕەوانەکردن</translation>
    </message>
    <message>
        <source>Opening the file...</source>
        <translation>فایلەکە دەکرێتەوە...</translation>
    </message>
    <message>
        <source>It is written down that we do not go, and why.</source>
        <translation>نووسرا کە ناچین، و بۆچی.</translation>
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
        <translation>هێشتا بۆ هیچ لایەنێک ڕازی نەبووە.</translation>
    </message>
    <message>
        <source>Advice for her, in this order</source>
        <translation>ئامۆژگاری بۆ ئەو، بەم ڕیزە</translation>
    </message>
    <message>
        <source>This file is closed. Open it again first.</source>
        <translation>ئەم فایلە داخراوە. سەرەتا دووبارە بیکەرەوە.</translation>
    </message>
    <message>
        <source>Which office is the letter for?</source>
        <translation>نووسراوەکە بۆ کام لایەنە؟</translation>
    </message>
    <message>
        <source>What she said is written down.</source>
        <translation>ئەوەی وتی نووسرا.</translation>
    </message>
    <message>
        <source>What she decided is written down.</source>
        <translation>ئەوەی بڕیاری دا نووسرا.</translation>
    </message>
    <message>
        <source>Written down as done.</source>
        <translation>وەک تەواوبوو نووسرا.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>ڕادەست کرا.</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>فایلەکە دووبارە کرایەوە.</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>فایلەکە داخرا.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>دەسڕێتەوە…</translation>
    </message>
    <message>
        <source>Since {day} nothing of hers prints or leaves. To unfreeze the file: What she said in full.</source>
        <translation>لە {day}ەوە هیچی هی ئەو چاپ ناکرێت و دەرناچێت. بۆ لابردنی بەستنی فایلەکە، «هەموو ئەوەی وتی» دابگرە.</translation>
    </message>
    <message>
        <source>Frozen: is she free?</source>
        <translation>بەستراوە: فشاری لەسەرە؟</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>بەپەلە</translation>
    </message>
    <message>
        <source>The check for her identity is weaker here: no Arabic spelling of her name is on file.</source>
        <translation>پشکنینی ناسنامەی لێرە لاوازترە: نووسینی عەرەبیی ناوی لە فایلدا نییە.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>هەنگاوەکانی داهاتوو</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>پێویستە</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>یەکسەر</translation>
    </message>
    <message>
        <source>About her</source>
        <translation>دەربارەی ئەو</translation>
    </message>
    <message>
        <source>Safe ways: {ways}</source>
        <translation>ڕێگا سەلامەتەکان: {ways}</translation>
    </message>
    <message>
        <source>While you call: case {code}</source>
        <translation>لە کاتی تەلەفۆنکردنتدا: کەیسی {code}</translation>
    </message>
    <message>
        <source>I did not call</source>
        <translation>تەلەفۆنم نەکرد</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>بەمە دەست پێ بکە</translation>
    </message>
    <message>
        <source>Say it first, and nothing of us before she has answered to it.</source>
        <translation>سەرەتا ئەمە بڵێ، و پێش ئەوەی وەڵامی بداتەوە هیچ دەربارەی ئێمە مەڵێ.</translation>
    </message>
    <message>
        <source>Sorry, a wrong number.</source>
        <translation>ببوورە، ژمارەکە هەڵەیە.</translation>
    </message>
    <message>
        <source>Never leave a message, with anybody or on any machine.</source>
        <translation>هەرگیز پەیام جێ مەهێڵە، نە لای کەس و نە لەسەر هیچ ئامێرێک.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Where it was agreed</source>
        <translation>ئەو شوێنەی لەسەری ڕێککەوترا</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>ڕێگا سەلامەتەکان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>کاتەکان</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>وەرگێڕ</translation>
    </message>
    <message>
        <source>{how}, {moment}, {name}</source>
        <translation>{how}، {moment}، {name}</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>دوایین تەلەفۆن</translation>
    </message>
    <message>
        <source>To tell her, and to ask</source>
        <translation>ئەوەی پێی دەوترێت و لێی دەپرسرێت</translation>
    </message>
    <message>
        <source>Nothing is due. Ask how she is, and whether it is safe to be called.</source>
        <translation>هیچ شتێک پێویست نییە. بپرسە چۆنە، و ئایا تەلەفۆنکردن بۆی سەلامەتە.</translation>
    </message>
    <message>
        <source>{task} (due {day})</source>
        <translation>{task} (پێویستە تا {day})</translation>
    </message>
    <message>
        <source>Asked: {task}</source>
        <translation>لێی پرسرا: {task}</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>چۆن کۆتایی هات</translation>
    </message>
    <message>
        <source>From which office? From this moment nothing prints for it.</source>
        <translation>لە کام لایەن؟ لەم ساتەوە هیچی بۆ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>What should be kept of it</source>
        <translation>چی لێ هەڵبگیرێت</translation>
    </message>
    <message>
        <source>A question only she can answer</source>
        <translation>پرسیارێک تەنها خۆی وەڵامەکەی دەزانێت</translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation>بڵێ تەلەفۆنەکە چۆن کۆتایی هات.</translation>
    </message>
    <message>
        <source>Choose the offices she takes it back from.</source>
        <translation>ئەو لایەنانە هەڵبژێرە کە ڕەزامەندییەکەیان لێ دەکشێنێتەوە.</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>تەواو: {task}</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}، {when}</translation>
    </message>
    <message>
        <source>It waits for her: write it to the end and read it to her.</source>
        <translation>چاوەڕێی ئەوە: تا کۆتایی بینووسە و بۆی بخوێنەرەوە.</translation>
    </message>
    <message>
        <source>It waits for a second person who reads and signs it.</source>
        <translation>چاوەڕێی کەسێکی دووەمە کە بیخوێنێتەوە و واژۆی بکات.</translation>
    </message>
    <message>
        <source>It waits for a keeper, who has to confirm the office first.</source>
        <translation>چاوەڕێی هەڵگری کلیلەکانە، کە پێویستە سەرەتا لایەنەکە پشتڕاست بکاتەوە.</translation>
    </message>
    <message>
        <source>It waits until somebody verifies in the directory what is known of the office.</source>
        <translation>چاوەڕێیە تا کەسێک لە ڕێبەرەکەدا ئەوەی لەبارەی لایەنەکە دەزانرێت پشتڕاست بکاتەوە.</translation>
    </message>
    <message>
        <source>By {when}, {name}</source>
        <translation>تا {when}، {name}</translation>
    </message>
    <message>
        <source>By {when}</source>
        <translation>تا {when}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نەوترا</translation>
    </message>
    <message>
        <source>Nothing is due. Begin a letter or referral, or plan a meeting, if she wants one.</source>
        <translation>هیچ کارێک پێویست نییە. ئەگەر بیەوێت نووسراوێک یان ڕەوانەکردنێک دەست پێ بکە، یان کۆبوونەوەیەک پلان بکە.</translation>
    </message>
    <message>
        <source>What is happening to her</source>
        <translation>چیی بەسەر دێت</translation>
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
        <source>Under 18: consent has steps of its own</source>
        <translation>ژێر ١٨: هەنگاوەکانی خۆی بۆ ڕەزامەندی هەیە</translation>
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
        <translation>وشەی ناسینەوە: {word}</translation>
    </message>
    <message>
        <source>If another answers: {sentence}</source>
        <translation>ئەگەر یەکێکی تر وەڵامی دایەوە: {sentence}</translation>
    </message>
    <message>
        <source>She does not want to be reached. She comes back herself.</source>
        <translation>نایەوێت پەیوەندیی پێوە بکرێت. خۆی دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Who may hear what</source>
        <translation>کێ بۆی هەیە چی ببیستێت</translation>
    </message>
    <message>
        <source>No office may hear anything. That is the default until she says otherwise.</source>
        <translation>هیچ لایەنێک نابێت هیچ ببیستێت. بنەڕەت ئەمەیە تا شتێکی تر دەڵێت.</translation>
    </message>
    <message>
        <source>What she said in &amp;full</source>
        <translation>هەموو ئەوەی &amp;وتی</translation>
    </message>
    <message>
        <source>&amp;Ask her again</source>
        <translation>دووبارە &amp;لێی بپرسە</translation>
    </message>
    <message>
        <source>She was not asked about it.</source>
        <translation>دەربارەی ئەوە پرسیاری لێ نەکراوە.</translation>
    </message>
    <message>
        <source>By name only</source>
        <translation>تەنها بە ناو</translation>
    </message>
    <message>
        <source>She was asked about no other letter to it.</source>
        <translation>لەسەر هیچ نووسراوێکی تر بۆ ئەم لایەنە لێی نەپرسراوە.</translation>
    </message>
    <message>
        <source>Nothing prints for this office.</source>
        <translation>بۆ ئەم لایەنە هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Nothing may leave</source>
        <translation>هیچ ناچێتە دەرەوە</translation>
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
        <source>Valid until {day}</source>
        <translation>کارایە تا {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters tell it who she is.</source>
        <translation>
            <numerusform>%Ln نووسراو بەم لایەنە دەڵێت ئەو کێیە.</numerusform>
            </translation>
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
        <translation>نووسراوەکان</translation>
    </message>
    <message>
        <source>No letter yet. Propose one for an office she agreed to.</source>
        <translation>هێشتا نووسراو نییە. یەکێک بۆ لایەنێک پێشنیار بکە کە بۆی ڕازی بووە.</translation>
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
        <source>To do</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>کردنەوە: {title}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>کۆدی ئاماژە {reference}</translation>
    </message>
    <message>
        <source>Answered on {day}: {answer}</source>
        <translation>وەڵام درایەوە لە {day}: {answer}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>واژۆکراوە</translation>
    </message>
    <message>
        <source>Nobody is to go with her.</source>
        <translation>بڕیار نییە کەس لەگەڵیدا بچێت.</translation>
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
        <source>Withdraw her consent for {office}?</source>
        <translation>ڕەزامەندییەکەی بۆ {office} بکشێنرێتەوە؟</translation>
    </message>
    <message>
        <source>She said it by &amp;phone, with her code word</source>
        <translation>بە &amp;تەلەفۆن وتی، بە وشەی ناسینەوەی خۆی</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>وەک خۆی بمێنێت</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>ئێستا بی&amp;کشێنەوە</translation>
    </message>
    <message>
        <source>She is here and asks that it is shredded &amp;now, not after seven days</source>
        <translation>لێرەیە و داوا دەکات &amp;ئێستا لەناو ببرێت، نەک دوای حەوت ڕۆژ</translation>
    </message>
    <message>
        <source>I think that she is not &amp;free: freeze her file, shred nothing</source>
        <translation>پێم وایە &amp;ئازاد نییە: فایلەکەی ببەستە، هیچ لەناو مەبە</translation>
    </message>
    <message>
        <source>What makes you think so</source>
        <translation>بۆچی پێت وایە</translation>
    </message>
    <message>
        <source>From this moment nothing is said to this office, and nothing prints for it.</source>
        <translation>لەم ساتەوە هیچ بەم لایەنە ناوترێت و هیچی بۆ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Meeting {code} on {moment}: this office does not come.</source>
        <translation>کۆبوونەوەی {code} لە {moment}: ئەم لایەنە نایەت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers that wait to be printed are not printed.</source>
        <translation>
            <numerusform>%Ln پەڕە کە چاوەڕێی چاپن چاپ ناکرێن.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers are not asked for any more.</source>
        <translation>
            <numerusform>ئیتر داوای %Ln وەڵام ناکرێت.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters that name her are taken back.</source>
        <translation>
            <numerusform>%Ln نووسراو کە ناوی ئەو دەهێنن دەکشێنرێنەوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Called back: {copies} in {language}, with {holder} since {day}.</source>
        <translation>دەگەڕێنرێتەوە: {copies} بە {language}، لای {holder} لە {day} ـەوە.</translation>
    </message>
    <message>
        <source>These name her: get them back first.</source>
        <translation>ئەمانە ناوی ئەو دەهێنن: سەرەتا ئەمانە بگەڕێننەوە.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed: %Ln copies that no office was given.</source>
        <translation>
            <numerusform>لەناو دەبرێن: %Ln دانە کە بە هیچ لایەنێک نەدراون.</numerusform>
            </translation>
    </message>
    <message>
        <source>No copy is written down as handed to an office: none is called back. If one was, say so on its record afterwards.</source>
        <translation>هیچ دانەیەک وەک دراو بە لایەنێک نەنووسراوە: هیچ ناگەڕێنرێتەوە. ئەگەر یەکێکیان درابێت، دواتر لە تۆمارەکەیدا بگوترێت.</translation>
    </message>
    <message>
        <source>Today asks for what is agreed with this office to be called off, and for her to be told.</source>
        <translation>پەڕەی ئەمڕۆ داوا دەکات ئەوەی لەگەڵ ئەم لایەنە ڕێککەوتووە هەڵبوەشێنرێتەوە و بە خۆی بوترێت.</translation>
    </message>
    <message>
        <source>The record goes after seven days, or at the next sign-in of intake once the last copy is back.</source>
        <translation>تۆمارەکە دوای حەوت ڕۆژ لەناو دەچێت، یان لە چوونەژوورەوەی داهاتووی وەرگرتن دوای گەڕانەوەی دوا دانە.</translation>
    </message>
    <message>
        <source>Do you think that she is not free?</source>
        <translation>پێت وایە ئازاد نییە؟</translation>
    </message>
    <message>
        <source>From this moment nothing of hers prints or leaves, and nothing is shredded, whatever is asked for.</source>
        <translation>لەم ساتەوە هیچی ئەو چاپ ناکرێت و دەرناچێت، و هیچ لەناو نابرێت، هەرچی داوا بکرێت.</translation>
    </message>
    <message>
        <source>A safety check stays on Today until her file is unfrozen.</source>
        <translation>دڵنیابوونەوە لە سەلامەتیی ئەو لە پەڕەی ئەمڕۆ دەمێنێتەوە تا فایلەکەی دەکرێتەوە.</translation>
    </message>
    <message>
        <source>&amp;Freeze her file</source>
        <translation>فایلەکەی ببە&amp;ستە</translation>
    </message>
    <message>
        <source>Unfreeze her file?</source>
        <translation>بەستنی فایلەکەی لابرێت؟</translation>
    </message>
    <message>
        <source>What was stopped goes on: letters print again, and what she withdrew is recalled.</source>
        <translation>ئەوەی وەستابوو بەردەوام دەبێت: نووسراوەکان دووبارە چاپ دەکرێن، و ئەوەی کشاندوویەتییەوە دەگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Do this only if you spoke to her alone, or know it in another sure way.</source>
        <translation>تەنها ئەگەر بە تەنها لەگەڵی دواویت، یان بە ڕێگایەکی تری دڵنیا دەیزانیت، ئەمە بکە.</translation>
    </message>
    <message>
        <source>How you know that she is free</source>
        <translation>چۆن دەزانیت ئازادە</translation>
    </message>
    <message>
        <source>&amp;Unfreeze her file</source>
        <translation>بەستنی فایلەکەی &amp;لاببە</translation>
    </message>
    <message>
        <source>Withdrawn for {office}. Nothing can be printed any more.</source>
        <translation>بۆ {office} کشێنرایەوە. ئیتر هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Withdrawn for {office}. No paper is out; nothing can be printed any more.</source>
        <translation>بۆ {office} کشێنرایەوە. هیچ پەڕەیەک لە دەرەوە نییە؛ ئیتر هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Get these back first: it is on Today.</source>
        <translation>سەرەتا ئەمانە بگەڕێننەوە: لە «ئەمڕۆ» دایە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of them are out. Somebody asks for them back: it is on Today.</source>
        <translation>
            <numerusform>%Ln دانەیان لە دەرەوەیە. کەسێک داوای گەڕاندنەوەیان دەکات: لە «ئەمڕۆ» دایە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Withdrawn for {office}. Reference {reference}: copies out: {copies}, to be recalled by {due}. Nothing can be printed any more.</source>
        <translation>بۆ {office} کشێنرایەوە. کۆدی ئاماژە {reference}: دانەی دەرەوە: {copies}، دەبێت تا {due} بگەڕێنرێنەوە. ئیتر هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Other offices are not told, and what is due with them goes on.</source>
        <translation>بە لایەنەکانی تر ناوترێت، و ئەوەی لەگەڵ ئەوان پێویستە بەردەوام دەبێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies that no office was given are to be destroyed: Today says so.</source>
        <translation>
            <numerusform>دەبێت %Ln دانە کە بە هیچ لایەنێک نەدراون لەناو ببرێن: پەڕەی ئەمڕۆ ئەوە دەڵێت.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies that name her are out.</source>
        <translation>
            <numerusform>%Ln دانە کە ناوی دەهێنن لە دەرەوەن.</numerusform>
            </translation>
    </message>
    <message>
        <source>Written down. It counts from now on.</source>
        <translation>نووسرا. لە ئێستاوە کارایە.</translation>
    </message>
    <message numerus="yes">
        <source>Written down. %Ln papers say more than she agrees to now: they are blocked.</source>
        <translation>
            <numerusform>نووسرا. %Ln پەڕە لەوە زیاتر دەڵێن کە ئێستا لەسەری ڕازییە: وەستێنران.</numerusform>
            </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>کەیسەکان</translation>
    </message>
    <message>
        <source>&amp;Keeping and erasing</source>
        <translation>هێشتنەوە و &amp;سڕینەوە</translation>
    </message>
    <message>
        <source>She came &amp;back</source>
        <translation>&amp;گەڕایەوە</translation>
    </message>
    <message>
        <source>S&amp;top by reference</source>
        <translation>ڕاگرتن بە کۆدی &amp;ئاماژە</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation>وەرگرتنی &amp;نوێ</translation>
    </message>
    <message>
        <source>Search: name, phone, code</source>
        <translation>گەڕان: ناو، تەلەفۆن، کۆد</translation>
    </message>
    <message>
        <source>Search by name, phone or code</source>
        <translation>گەڕان بە ناو، تەلەفۆن یان کۆد</translation>
    </message>
    <message>
        <source>Any script and spelling. The arrow down goes to the list.</source>
        <translation>بە هەر پیت و نووسینێک. تیری خوارەوە دەچێتە لیستەکە.</translation>
    </message>
    <message>
        <source>Reading the files: {percent} %</source>
        <translation>فایلەکان دەخوێنرێنەوە: {percent} %</translation>
    </message>
    <message>
        <source>For whom are the numbers? Find her by name, phone or code, and open the row.</source>
        <translation>ژمارەکان بۆ کێن؟ بە ناو، تەلەفۆن یان کۆد بیدۆزەرەوە و ڕیزەکە بکەرەوە.</translation>
    </message>
    <message>
        <source>Go back &amp;without choosing</source>
        <translation>گەڕانەوە بێ &amp;هەڵبژاردن</translation>
    </message>
    <message>
        <source>Some files may be open only to other colleagues, whom the women accepted. Those are not in this list.</source>
        <translation>لەوانەیە هەندێک فایل تەنها بۆ هاوکارانی تر کراوە بن کە ژنەکان قبووڵیان کردوون. ئەوانە لەم لیستەدا نین.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open cases</source>
        <translation>
            <numerusform>%Ln کەیسی کراوە</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln دۆزرایەوە</numerusform>
            </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>هەموو پیشان بدە</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>هێشتا نەدۆزراوەتەوە</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>هێشتا فایلەکان دەخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>No name, phone or code reads like this. Type less of it, or another part of her name.</source>
        <translation>هیچ ناو و تەلەفۆن و کۆدێک ئاوا ناخوێنرێتەوە. کەمتری لێ بنووسە، یان بەشێکی تری ناوی.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>هێشتا کەیس نییە</translation>
    </message>
    <message>
        <source>A case begins with an intake session. Press New intake when she is here.</source>
        <translation>کەیس بە دانیشتنێکی وەرگرتن دەست پێ دەکات. کاتێک ئەو لێرەیە، «وەرگرتنی نوێ» دابگرە.</translation>
    </message>
    <message>
        <source>Choose the woman whom the meeting is about: find her by name, phone or code, and open the row.</source>
        <translation>ئەو ژنە هەڵبژێرە کە کۆبوونەوەکە بۆ ئەوە: بە ناو، تەلەفۆن یان کۆد بیدۆزەرەوە و ڕیزەکە بکەرەوە.</translation>
    </message>
    <message>
        <source>Choose the woman with whom somebody goes: find her by name, phone or code, and open the row.</source>
        <translation>ئەو ژنە هەڵبژێرە کە کەسێک لەگەڵیدا دەچێت: بە ناو، تەلەفۆن یان کۆد بیدۆزەرەوە و ڕیزەکە بکەرەوە.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کراوەتەوە</translation>
    </message>
    <message>
        <source>Cannot be read. Open it to stop her papers; tell a keeper.</source>
        <translation>ناخوێندرێتەوە. بۆ ڕاگرتنی پەڕەکانی دەکرێتەوە؛ بە هەڵگری کلیلەکان دەوترێت.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تێکچووە</translation>
    </message>
    <message>
        <source>Who goes with whom is known by code only. Somebody at the phone watches until they are back.</source>
        <translation>کێ لەگەڵ کێدا دەچێت تەنها بە کۆد دەزانرێت. کەسێک لای تەلەفۆن چاودێری دەکات تا دەگەڕێنەوە.</translation>
    </message>
    <message>
        <source>&amp;Plan a way: choose the case</source>
        <translation>پ&amp;لانی یاوەریکردن: کەیسەکە هەڵبژێرە</translation>
    </message>
    <message>
        <source>A way is planned with one woman: choose her with the button above, or begin on her case.</source>
        <translation>یاوەریکردن بۆ یەک ژن پلان دادەنرێت: بە دوگمەی سەرەوە هەڵیبژێرە، یان لە کەیسەکەیەوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>A way is planned by somebody who runs intakes, on the page of her case. Here you watch.</source>
        <translation>یاوەریکردن لەلایەن هاوکارێکەوە پلان دادەنرێت کە دانیشتن دەکات، لە پەڕەی کەیسەکەیدا. لێرە چاودێری دەکەیت.</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>چوون لەگەڵیدا</translation>
    </message>
    <message>
        <source>What is planned is on this list until it is over.</source>
        <translation>ئەوەی پلانی بۆ دانراوە لەم لیستەدایە تا تەواو دەبێت.</translation>
    </message>
    <message>
        <source>No way with a woman is planned</source>
        <translation>هیچ یاوەریکردنێک نییە</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>ڕێگا</translation>
    </message>
    <message>
        <source>They set out</source>
        <translation>دەردەچن</translation>
    </message>
    <message>
        <source>Who watches</source>
        <translation>کێ چاودێری دەکات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Missed since {time}</source>
        <translation>لە {time}ـەوە پەیوەندی نەکراوە</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بێ ناو</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>پلانی سەلامەتی</translation>
    </message>
    <message>
        <source>Safet&amp;y plan</source>
        <translation>پلانی سەلامە&amp;تی</translation>
    </message>
    <message>
        <source>Opening it is written down</source>
        <translation>کردنەوەی تۆمار دەکرێت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>داخراو</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>هێشتا نییە</translation>
    </message>
    <message>
        <source>Who is with her, whom she calls, where she goes: agree it with her where anything is at risk.</source>
        <translation>کێ لەگەڵیەتی، پەیوەندی بە کێوە دەکات، دەچێتە کوێ: لەگەڵی ڕێکبکەوە هەر کاتێک مەترسی هەبێت.</translation>
    </message>
    <message>
        <source>It was gone through with her and closed.</source>
        <translation>لەگەڵی پێداچوونەوەی بۆ کرا و داخرا.</translation>
    </message>
    <message>
        <source>{name} goes through it with her on {day}.</source>
        <translation>{name} لە {day} لەگەڵی پێیدا دەچێتەوە.</translation>
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
        <source>Practice: nothing was sent to a printer, and the paper is on the page of its record. Answer as if all pages came out, or play that some did not.</source>
        <translation>مەشق: هیچ نەنێردرا بۆ چاپکەر، و کاغەزەکە لە پەڕەی تۆمارەکەیدایە. وەک ئەوەی هەموو پەڕەکان دەرچووبن وەڵام بدەرەوە، یان مەشق بکە کە هەندێکیان دەرنەچوون.</translation>
    </message>
    <message>
        <source>How many pages are in the tray?</source>
        <translation>چەند لاپەڕە لە چاپکەرەکەدایە؟</translation>
    </message>
    <message>
        <source>A colleague has them, also on the way to the office.</source>
        <translation>لای هاوکارێکە، لە ڕێگەی لایەنەکەش.</translation>
    </message>
    <message>
        <source>Handed over already; if she takes it back they are asked for.</source>
        <translation>پێشتر ڕادەست کراون؛ ئەگەر ڕەزامەندییەکەی بکێشێتەوە داوای گەڕاندنەوەیان دەکرێت.</translation>
    </message>
    <message>
        <source>needed where pages came out</source>
        <translation>پێویستە ئەگەر پەڕە دەرچوو</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>ئێستا لە کوێن؟</translation>
    </message>
    <message>
        <source>A colleague or a function, never her. For example: liaison officer, the officer on duty.</source>
        <translation>هاوکارێک یان ئەرکێک، هەرگیز ئەو نا. بۆ نموونە: بەرپرسی پەیوەندی، ئەفسەری ئێشکگر.</translation>
    </message>
    <message>
        <source>&amp;Later: it stays on Today</source>
        <translation>&amp;دواتر: لە پەڕەی ئەمڕۆدا دەمێنێتەوە</translation>
    </message>
    <message>
        <source>Written down: nothing came out.</source>
        <translation>نووسرا: هیچ نەهاتە دەرەوە.</translation>
    </message>
    <message>
        <source>Written down: {pages} came out. The office has them.</source>
        <translation>نووسرا: {pages} هاتنە دەرەوە. لای لایەنەکەن.</translation>
    </message>
    <message>
        <source>Written down: {pages} came out. Who has them: {who}.</source>
        <translation>نووسرا: {pages} هاتنە دەرەوە. لای کێن: {who}.</translation>
    </message>
    <message>
        <source>Who has them now?</source>
        <translation>ئێستا لای کێیە؟</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>بی&amp;نووسە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>What is usual: she first, then the sheets, then the officers.</source>
        <translation>ئەوەی باوە: سەرەتا ئەو، پاشان پەڕەکان، پاشان ئەفسەرەکان.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>بەردەوام دەبێت</translation>
    </message>
    <message>
        <source>Only where she was asked and wants it.</source>
        <translation>تەنها ئەگەر لێی پرسرابێت و بیەوێت.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ئێستا چی؟</translation>
    </message>
    <message>
        <source>What was disclosed without her consent</source>
        <translation>ئەوەی بێ ڕەزامەندیی ئەو ئاشکرا کرا</translation>
    </message>
    <message>
        <source>This was read to her at the start:</source>
        <translation>لە سەرەتاوە ئەمەی بۆ خوێنرایەوە:</translation>
    </message>
    <message>
        <source>Why it had to be told</source>
        <translation>بۆچی دەبوو بوترێت</translation>
    </message>
    <message>
        <source>To whom (for a court order: which court)</source>
        <translation>بۆ کێ (ئەگەر فەرمانی دادگا بێت: کام دادگا)</translation>
    </message>
    <message>
        <source>Exactly what was told or handed over</source>
        <translation>ڕێک چی وترا یان درا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆ</translation>
    </message>
    <message>
        <source>The lawyer who read the order first</source>
        <translation>ئەو پارێزەرەی سەرەتا فەرمانەکەی خوێندەوە</translation>
    </message>
    <message>
        <source>Was she told?</source>
        <translation>ئایا بە خۆی وترا؟</translation>
    </message>
    <message>
        <source>This print was answered already.</source>
        <translation>پێشتر وەڵامی ئەم چاپە دراوەتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are expected. Count them; write 0 if none came out.</source>
        <translation>
            <numerusform>چاوەڕێی %Ln لاپەڕە دەکرێت. بیانژمێرە؛ ئەگەر هیچ دەرنەچوو سفر بنووسە.</numerusform>
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
        <source>Trainings</source>
        <translation>ڕاهێنانەکان</translation>
    </message>
    <message>
        <source>Peace teams</source>
        <translation>تیمەکانی ئاشتی</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>ئەندام</translation>
    </message>
    <message>
        <source>Session with members</source>
        <translation>دانیشتن لەگەڵ ئەندامان</translation>
    </message>
    <message>
        <source>How she was received</source>
        <translation>چۆن پێشوازی لێ کرا</translation>
    </message>
    <message>
        <source>Give figures out</source>
        <translation>پێدانی ژمارەکان</translation>
    </message>
    <message>
        <source>She came back</source>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>Numbers for her</source>
        <translation>ژمارەی تەلەفۆن بۆ ئەو</translation>
    </message>
    <message>
        <source>Numbers without a file</source>
        <translation>ژمارەی تەلەفۆن بێ فایل</translation>
    </message>
    <message>
        <source>Rooms of the week</source>
        <translation>ژوورەکانی هەفتە</translation>
    </message>
    <message>
        <source>Her file is frozen: nothing is planned with her and nothing leaves until it is unfrozen.</source>
        <translation>فایلەکەی بەستراوە: تا نەکرێتەوە هیچ شتێکی لەگەڵدا پلان بۆ دانانرێت و هیچ شتێک دەرناچێت.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>دەست پێ نەکراوە</translation>
    </message>
    <message>
        <source>{act}: {way}</source>
        <translation>{act}: {way}</translation>
    </message>
    <message>
        <source>She wants: {way}</source>
        <translation>دەیەوێت: {way}</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>هیچ کۆبوونەوەیەک پلان نەکراوە.</translation>
    </message>
    <message>
        <source>There is no letter to an authority.</source>
        <translation>هیچ نووسراوێک بۆ دەسەڵاتێک نییە.</translation>
    </message>
    <message>
        <source>There is no letter to a service.</source>
        <translation>هیچ نووسراوێک بۆ خزمەتگوزارییەک نییە.</translation>
    </message>
    <message>
        <source>What is read to her is not written down, so this line stays.</source>
        <translation>ئەوەی بۆی دەخوێنرێتەوە نانووسرێت، بۆیە ئەم دێڕە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>نووسینی نووسراوێک</translation>
    </message>
    <message>
        <source>Go with her</source>
        <translation>لەگەڵیدا بچۆ</translation>
    </message>
    <message>
        <source>Refer her</source>
        <translation>ڕەوانەی بکە</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>چالاکی</translation>
    </message>
    <message>
        <source>Plan a forum</source>
        <translation>پلاندانان بۆ کۆڕێک</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>کۆڕ</translation>
    </message>
    <message>
        <source>Agreed point</source>
        <translation>خاڵی ڕێککەوتوو</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>خوێندنەوەی لیستێک</translation>
    </message>
    <message>
        <source>Papers that go out</source>
        <translation>ئەو پەڕانەی دەڕۆن</translation>
    </message>
    <message>
        <source>What she remembers finds her file, also if she never left a name. Nothing typed here is kept.</source>
        <translation>ئەوەی لەبیریەتی فایلەکەی دەدۆزێتەوە، تەنانەت ئەگەر هەرگیز ناوی جێ نەهێشتبێت. هیچ شتێک لەوەی لێرە دەنووسرێت هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>What does she have?</source>
        <translation>چی پێیە؟</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>کۆدێک</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>سێ وشە</translation>
    </message>
    <message>
        <source>Three pictures</source>
        <translation>سێ وێنە</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>هیچی نەماوە</translation>
    </message>
    <message>
        <source>Her code</source>
        <translation>کۆدەکەی</translation>
    </message>
    <message>
        <source>The words, in any order</source>
        <translation>وشەکان، بە هەر ڕیزێک</translation>
    </message>
    <message>
        <source>The pictures, in any order</source>
        <translation>وێنەکان، بە هەر ڕیزێک</translation>
    </message>
    <message>
        <source>&amp;Look for her</source>
        <translation>ب&amp;ۆی بگەڕێ</translation>
    </message>
    <message>
        <source>Ask her, and let her tell; do not read anything out to her first.</source>
        <translation>لێی بپرسە و با خۆی بگێڕێتەوە؛ سەرەتا هیچی بۆ مەخوێنەوە.</translation>
    </message>
    <message>
        <source>About when did she come the first time? What happened to her, and on which application?</source>
        <translation>نزیکەی کەی یەکەم جار هات؟ چیی بەسەر هات، و لەسەر کام ئەپ؟</translation>
    </message>
    <message>
        <source>His account or number, if she knows it: it is surer than everything else.</source>
        <translation>هەژمار یان ژمارەکەی ئەو ئەگەر بیزانێت: لە هەموو شتێکی تر دڵنیاترە.</translation>
    </message>
    <message>
        <source>Two answers are needed. Whatever is found: ask her something only she can know before you say a word.</source>
        <translation>دوو وەڵام پێویستە. هەرچی دۆزرایەوە: پێش ئەوەی وشەیەک بڵێیت شتێکی لێ بپرسە تەنها خۆی بیزانێت.</translation>
    </message>
    <message>
        <source>The month she came</source>
        <translation>ئەو مانگەی تێیدا هات</translation>
    </message>
    <message>
        <source>What happened to her</source>
        <translation>چیی بەسەر هات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files fit. Ask her one thing more.</source>
        <translation>
            <numerusform>%Ln فایل دەگونجێن. شتێکی تری لێ بپرسە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Before you open it: ask her something only she can know, and never say her name first.</source>
        <translation>پێش ئەوەی بیکەیتەوە: شتێکی لێ بپرسە تەنها خۆی بیزانێت، و هەرگیز تۆ یەکەم جار ناوی مەڵێ.</translation>
    </message>
    <message>
        <source>{why}. Opened {day}.</source>
        <translation>{why}. لە {day} کراوەتەوە.</translation>
    </message>
    <message>
        <source>Open her file</source>
        <translation>فایلەکەی بکەرەوە</translation>
    </message>
    <message>
        <source>Try another way. If nothing fits, begin again with her: she need not prove that she was here.</source>
        <translation>ڕێگایەکی تر تاقی بکەوە. ئەگەر هیچ نەگونجا لەگەڵی سەرلەنوێ دەست پێ بکە: پێویست نییە بیسەلمێنێت کە لێرە بووە.</translation>
    </message>
    <message>
        <source>Her file may be open only to colleagues whom she accepted. If she says so, ask a keeper to look.</source>
        <translation>لەوانەیە فایلەکەی تەنها بۆ ئەو هاوکارانە کراوە بێت کە خۆی قبووڵی کردوون. ئەگەر وای وت، داوا لە هەڵگری کلیلەکان بکە بگەڕێت.</translation>
    </message>
    <message>
        <source>This is her code</source>
        <translation>ئەمە کۆدەکەیەتی</translation>
    </message>
    <message>
        <source>Every word fits</source>
        <translation>هەموو وشەکان دەگونجێن</translation>
    </message>
    <message>
        <source>One word is missing</source>
        <translation>یەک وشە کەمە</translation>
    </message>
    <message>
        <source>The three pictures fit</source>
        <translation>سێ وێنەکە دەگونجێن</translation>
    </message>
    <message>
        <source>What she tells fits</source>
        <translation>ئەوەی دەیگێڕێتەوە دەگونجێت</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;گەڕانەوە</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;دواتر</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>دانیشتنەکە &amp;دابخە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes so far</source>
        <translation>
            <numerusform>%Ln خولەک تا ئێستا</numerusform>
            </translation>
    </message>
    <message>
        <source>Not recorded: these answers are only in memory and gone if the station locks.</source>
        <translation>تۆمار نەکراوە: ئەم وەڵامانە تەنها لە بیرگەدان و ئەگەر وێستگەکە قوفڵ بێت دەڕۆن.</translation>
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
        <translation>بەپە&amp;لە</translation>
    </message>
    <message>
        <source>Ask only the twelve answers that a letter needs today</source>
        <translation>تەنها ئەو دوازدە وەڵامە بپرسە کە نووسراوێک ئەمڕۆ پێویستیەتی</translation>
    </message>
    <message>
        <source>She needs a brea&amp;k</source>
        <translation>پێویستی بە پ&amp;شووە</translation>
    </message>
    <message>
        <source>She asked to s&amp;top</source>
        <translation>داوای &amp;وەستانی کرد</translation>
    </message>
    <message>
        <source>&amp;Other sessions</source>
        <translation>دانیشتنی &amp;تر</translation>
    </message>
    <message>
        <source>A session is under way that is not recorded yet. Finish it, or press She asked to stop.</source>
        <translation>دانیشتنێک بەڕێوەیە کە هێشتا تۆمار نەکراوە. تەواوی بکە، یان «داوای وەستانی کرد» دابگرە.</translation>
    </message>
    <message>
        <source>Take it &amp;down</source>
        <translation>بی&amp;نووسە</translation>
    </message>
    <message>
        <source>&amp;Save into the file</source>
        <translation>لە فایلەکەدا پا&amp;شەکەوتی بکە</translation>
    </message>
    <message>
        <source>She does not want this written down. What she said is dropped. Help does not depend on it.</source>
        <translation>نایەوێت ئەمە بنووسرێت. ئەوەی وتی فڕێ دەدرێت. یارمەتی پەیوەندیی بەوەوە نییە.</translation>
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
        <translation>سەرەتا لێی بپرسە: بێ بەڵێ یان نەخێر دانیشتنەکە لێرە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Taken down. Say to whoever told you: we have received it. Say nothing about her, also not whether she comes. What was kept goes by itself after two weeks.</source>
        <translation>نووسرا. بەوەی پێی وتیت بڵێ: پێمان گەیشت. هیچی لەسەر ئەو مەڵێ، تەنانەت نەک ئایا دێت. ئەوەی پارێزرا دوای دوو هەفتە خۆی دەڕوات.</translation>
    </message>
    <message>
        <source>An invitation goes back to her</source>
        <translation>بانگهێشتێک بۆی دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>The session goes on with case {code}. Everything she said here is kept. At the end, where the file says something else, you choose which version counts; the other one goes into its time line. What she said about offices is written beside what she said before.</source>
        <translation>دانیشتنەکە لەگەڵ کەیسی {code} بەردەوام دەبێت. هەموو ئەوەی لێرە وتی پارێزراوە. لە کۆتاییدا، لەو شوێنەی فایلەکە شتێکی تر دەڵێت، تۆ هەڵیدەبژێریت کامیان دەمێنێتەوە؛ ئەوی تر دەچێتە هێڵی کاتەکەی. ئەوەی دەربارەی لایەنەکان وتی لەتەنیشت ئەوەی پێشتر دەنووسرێت.</translation>
    </message>
    <message>
        <source>She has a file already</source>
        <translation>پێشتر فایلی هەیە</translation>
    </message>
    <message>
        <source>Nothing of this session was kept. Hotlines and advice are still hers, and she can come back any day.</source>
        <translation>هیچی ئەم دانیشتنە نەپارێزرا. هێڵەکانی یارمەتی و ئامۆژگاری هەر هی ئەون، و هەر ڕۆژێک دەتوانێت بگەڕێتەوە.</translation>
    </message>
    <message>
        <source>For example 30/11/2026. Leave it empty if he set no day.</source>
        <translation>بۆ نموونە ⁦٢٠٢٦/١١/٣٠⁩. ئەگەر ڕۆژی دانەناوە بە بەتاڵی جێی بهێڵە.</translation>
    </message>
    <message>
        <source>For example 25/11/2026. The first of the month is enough.</source>
        <translation>بۆ نموونە ⁦٢٠٢٦/١١/٢٥⁩. یەکەمی مانگ بەسە.</translation>
    </message>
    <message>
        <source>One full name a line, given name first. Write it in Arabic and in Latin letters.</source>
        <translation>لە هەر دێڕێکدا ناوێکی تەواو، ناوی خۆی یەکەم. بە عەرەبی و بە پیتی لاتینی بینووسە.</translation>
    </message>
    <message>
        <source>One a line: what people call her, Umm or Abu names, short names.</source>
        <translation>لە هەر دێڕێکدا یەکێک: بە چی بانگی دەکەن، ناوی «ئوم» یان «ئەبو»، ناوی کورت.</translation>
    </message>
    <message>
        <source>One number a line, hers and those of her home.</source>
        <translation>لە هەر دێڕێکدا ژمارەیەک، هی خۆی و هی ماڵەوەیان.</translation>
    </message>
    <message>
        <source>One a line: her village, quarter, street, a school.</source>
        <translation>لە هەر دێڕێکدا یەکێک: گوندەکەی، گەڕەک، شەقام، قوتابخانەیەک.</translation>
    </message>
    <message>
        <source>One a line: her own accounts and addresses.</source>
        <translation>لە هەر دێڕێکدا یەکێک: هەژمار و ناونیشانەکانی خۆی.</translation>
    </message>
    <message>
        <source>One a line: relatives, her tribe, her workplace, anything else.</source>
        <translation>لە هەر دێڕێکدا یەکێک: خزمان، هۆزەکەی، شوێنی کاری، هەر شتێکی تر.</translation>
    </message>
    <message>
        <source>Read this to her before anything else, in her language. Nothing is written down yet.</source>
        <translation>پێش هەر شتێک ئەمەی بە زمانی خۆی بۆ بخوێنەوە. هێشتا هیچ نەنووسراوە.</translation>
    </message>
    <message>
        <source>Help never depends on this answer. She may stay unnamed and may leave anything out.</source>
        <translation>یارمەتی هەرگیز بەم وەڵامەوە نەبەستراوە. دەتوانێت بێ ناو بمێنێتەوە و هەر شتێک جێبهێڵێت.</translation>
    </message>
    <message>
        <source>Only what an office could act on. Never describe a picture and never ask for one.</source>
        <translation>تەنها ئەوەی لایەنێک دەتوانێت کاری لەسەر بکات. هەرگیز وەسفی وێنە مەکە و داوای مەکە.</translation>
    </message>
    <message>
        <source>Ask plainly and calmly. A yes opens what to do first and stays on Today until it is settled.</source>
        <translation>بە ڕوونی و هێمنی بپرسە. هەر «بەڵێ»یەک پیشان دەدات سەرەتا چی بکرێت و لە پەڕەی ئەمڕۆ دەمێنێتەوە تا یەکلا دەبێتەوە.</translation>
    </message>
    <message>
        <source>She decides what happens, how soon, and on what conditions.</source>
        <translation>ئەو بڕیار دەدات چی دەکرێت، چەند زوو و بە چ مەرجێک.</translation>
    </message>
    <message>
        <source>One office at a time, only what she told and what it can use. No is always the default.</source>
        <translation>لایەن بە لایەن، تەنها ئەوەی گێڕایەوە و ئەوەی بەکاری دێت. بنەڕەت هەمیشە «نا»یە.</translation>
    </message>
    <message>
        <source>One sealed list. It serves only to keep these words off every paper and is never shown elsewhere.</source>
        <translation>لیستێکی مۆرکراو. تەنها بۆ ئەوەیە ئەم وشانە لەسەر هیچ پەڕەیەک نەبن و هەرگیز لە شوێنی تر پیشان نادرێت.</translation>
    </message>
    <message>
        <source>Read this to her. Change what she wants changed, then close the session.</source>
        <translation>ئەمەی بۆ بخوێنەوە. ئەوەی دەیەوێت بیگۆڕە، پاشان دانیشتنەکە دابخە.</translation>
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
    <message numerus="yes">
        <source>%Ln recalls are not closed: copies are still out.</source>
        <translation>
            <numerusform>%Ln گەڕاندنەوە دانەخراوە: هێشتا دانە لە دەرەوەیە.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are still due for her.</source>
        <translation>
            <numerusform>%Ln شت هێشتا بۆ ئەو پێویستە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Her safety plan is open. Go through it with her and close it.</source>
        <translation>پلانی سەلامەتییەکەی کراوەیە. لەگەڵی پێیدا بچۆرەوە و دایبخە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings are planned.</source>
        <translation>
            <numerusform>%Ln کۆبوونەوە پلانیان بۆ دانراوە.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways with her are planned or under way.</source>
        <translation>
            <numerusform>%Ln یاوەریکردن پلانیان بۆ دانراوە یان لە ڕێگادان.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or sessions are half done.</source>
        <translation>
            <numerusform>%Ln نووسراو یان دانیشتن نیوەچڵن.</numerusform>
            </translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>داخستنی فایلەکە</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>دایب&amp;خە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings are past, and nobody has said what became of them: Today keeps asking.</source>
        <translation>
            <numerusform>کاتی %Ln کۆبوونەوە تێپەڕیوە و کەس نەیوتووە چییان لێ هات: پەڕەی ئەمڕۆ بەردەوام دەپرسێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>هێشتا کراوەیە</translation>
    </message>
    <message>
        <source>Do these first. Then the file can be closed.</source>
        <translation>سەرەتا ئەمانە بکە. دواتر فایلەکە دەتوانرێت دابخرێت.</translation>
    </message>
    <message>
        <source>How she comes back</source>
        <translation>چۆن دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Agreed with her</source>
        <translation>لەگەڵی ڕێککەوتن</translation>
    </message>
    <message>
        <source>She knows her phrase or her three pictures.</source>
        <translation>ڕستەکەی یان سێ وێنەکەی دەزانێت.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>ڕێکنەکەوتن</translation>
    </message>
    <message>
        <source>She does not want it, or could not be asked.</source>
        <translation>نایەوێت، یان نەتوانرا لێی بپرسرێت.</translation>
    </message>
    <message>
        <source>May she be counted in figures that name nobody?</source>
        <translation>دەکرێت لە ژمارەدا بژمێردرێت کە ناوی کەسی تێدا نییە؟</translation>
    </message>
    <message numerus="yes">
        <source>How long the file is kept: %Ln months</source>
        <translation>
            <numerusform>فایلەکە چەند دەپارێزرێت: %Ln مانگ</numerusform>
            </translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>پێی وترا</translation>
    </message>
    <message>
        <source>Also that she can have it erased any day.</source>
        <translation>هەروەها ئەوەی هەر ڕۆژێک دەتوانێت داوای سڕینەوەی بکات.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>پێی نەوترا</translation>
    </message>
    <message>
        <source>She could not be reached.</source>
        <translation>نەتوانرا پێی بگەین.</translation>
    </message>
    <message>
        <source>What is happening to her?</source>
        <translation>چیی بەسەر دێت؟</translation>
    </message>
    <message>
        <source>How does he contact her?</source>
        <translation>چۆن پەیوەندیی پێوە دەکات؟</translation>
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
        <source>Is the picture from before she was 18?</source>
        <translation>وێنەکە هی پێش ١٨ ساڵییە؟</translation>
    </message>
    <message>
        <source>Does she have the picture herself?</source>
        <translation>ئایا وێنەکە لای خۆیەتی؟</translation>
    </message>
    <message>
        <source>Is the picture nude or sexual?</source>
        <translation>ئایا وێنەکە ڕووت یان سێکسییە؟</translation>
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
        <translation>لە پێنج ڕۆژی ڕابردوودا شتێک ڕوویداوە کە دەبێت پزیشک بیبینێت؟</translation>
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
        <source>For example 22:30.</source>
        <translation>بۆ نموونە ⁦22:30⁩.</translation>
    </message>
    <message>
        <source>A woman who comes with an invitation of a peace team tells it herself.</source>
        <translation>ژنێک کە بە بانگهێشتی تیمی ئاشتی دێت خۆی دەیگێڕێتەوە.</translation>
    </message>
    <message>
        <source>Other offices never get her name unless she asks for it. With a yes, we do not write it down.</source>
        <translation>لایەنەکانی تر ناوی وەرناگرن مەگەر خۆی داوای بکات. ئەگەر وەڵام بەڵێ بێت، ئێمە ناینووسین.</translation>
    </message>
    <message>
        <source>For example 25/11/2026.</source>
        <translation>بۆ نموونە ⁦٢٠٢٦/١١/٢٥⁩.</translation>
    </message>
    <message>
        <source>For example 30/11/2026.</source>
        <translation>بۆ نموونە ⁦٢٠٢٦/١١/٣٠⁩.</translation>
    </message>
    <message>
        <source>For example: her sister. No names are needed.</source>
        <translation>بۆ نموونە: خوشکی. ناو پێویست نییە.</translation>
    </message>
    <message>
        <source>Exactly as it is there, every dot and number. Not the name he shows.</source>
        <translation>ڕێک وەک ئەوەی لەوێ نووسراوە، هەموو خاڵ و ژمارەیەک. ئەو ناوە نا کە پیشانی دەدات.</translation>
    </message>
    <message>
        <source>A few short questions. They stay in memory until she agrees to be recorded.</source>
        <translation>چەند پرسیارێکی کورت. لە بیرگەدا دەمێننەوە تا ڕازی دەبێت تۆمار بکرێت.</translation>
    </message>
    <message>
        <source>She did not say this herself: no file is made and no letter. Only a theme is kept, and how an invitation reaches her; all of it goes by itself after two weeks.</source>
        <translation>خۆی ئەمەی نەوتووە: نە فایل و نە نووسراو دروست ناکرێت. تەنها بابەتێک و چۆنیەتیی گەیشتنی بانگهێشتێک دەپارێزرێت؛ هەمووی دوای دوو هەفتە خۆی دەڕوات.</translation>
    </message>
    <message>
        <source>Who is telling this?</source>
        <translation>کێ ئەمە دەگێڕێتەوە؟</translation>
    </message>
    <message>
        <source>Her names in every spelling, and what people call her</source>
        <translation>ناوەکانی بە هەموو نووسینێک، و خەڵک بە چی بانگی دەکەن</translation>
    </message>
    <message>
        <source>Other words that must never appear, her own accounts too</source>
        <translation>وشەی تر کە هەرگیز نابێت دەربکەون، هەروەها هەژمارەکانی خۆی</translation>
    </message>
    <message>
        <source>At what hour?</source>
        <translation>لە چ کاتژمێرێکدا؟</translation>
    </message>
    <message>
        <source>Did somebody come with her?</source>
        <translation>کەسێک لەگەڵی هاتووە؟</translation>
    </message>
    <message>
        <source>Did you speak with her alone?</source>
        <translation>بە تەنها لەگەڵی دواویت؟</translation>
    </message>
    <message>
        <source>Does an interpreter help?</source>
        <translation>وەرگێڕێک یارمەتی دەدات؟</translation>
    </message>
    <message>
        <source>The interpreter&apos;s code</source>
        <translation>کۆدی وەرگێڕەکە</translation>
    </message>
    <message>
        <source>Does she read?</source>
        <translation>دەخوێنێتەوە؟</translation>
    </message>
    <message>
        <source>Could whoever cares for her be part of it?</source>
        <translation>ئەوەی چاودێریی دەکات لەوانەیە لایەنێکی بابەتەکە بێت؟</translation>
    </message>
    <message>
        <source>Who cares for her?</source>
        <translation>کێ چاودێریی دەکات؟</translation>
    </message>
    <message>
        <source>What entitles this person to consent for her?</source>
        <translation>چی مافی بەم کەسە داوە لەجیاتی ئەو ڕازی بێت؟</translation>
    </message>
    <message>
        <source>Does she want this person to have a part?</source>
        <translation>دەیەوێت ئەم کەسە بەشدار بێت؟</translation>
    </message>
    <message>
        <source>Does she herself agree?</source>
        <translation>خۆی ڕازییە؟</translation>
    </message>
    <message>
        <source>Does he live where she lives?</source>
        <translation>ئەو پیاوە لەوێ دەژی کە ئەو لێی دەژی؟</translation>
    </message>
    <message>
        <source>Who is with her tonight?</source>
        <translation>ئەمشەو کێ لەگەڵیەتی؟</translation>
    </message>
    <message>
        <source>Worked out with her, in her words. Looking at it is written down.</source>
        <translation>لەگەڵ خۆی و بە وشەی خۆی داڕێژراوە. سەیرکردنی تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>Safety plan, case {code}</source>
        <translation>پلانی سەلامەتی، کەیسی {code}</translation>
    </message>
    <message>
        <source>Gone through with her?</source>
        <translation>لەگەڵی پێیدا چوونەوە؟</translation>
    </message>
    <message>
        <source>It is on Today until it is closed: {day}.</source>
        <translation>لە «ئەمڕۆ» دایە تا دادەخرێت: {day}.</translation>
    </message>
    <message>
        <source>We look at it with her again on</source>
        <translation>جارێکی تر لەگەڵی سەیری دەکەین لە</translation>
    </message>
    <message>
        <source>needed for another day</source>
        <translation>پێویستە بۆ ڕۆژێکی تر</translation>
    </message>
    <message>
        <source>&amp;Again on this day</source>
        <translation>&amp;دووبارە لەم ڕۆژەدا</translation>
    </message>
    <message>
        <source>She needs none now: &amp;close it</source>
        <translation>ئێستا پێویستی نییە: دایب&amp;خە</translation>
    </message>
    <message>
        <source>Who is with her?</source>
        <translation>کێ لەگەڵیەتی؟</translation>
    </message>
    <message>
        <source>She should not be alone tonight. No names are needed.</source>
        <translation>ئەمشەو نابێت بە تەنها بێت. پێویست بە ناو ناکات.</translation>
    </message>
    <message>
        <source>Whom does she call when it gets worse?</source>
        <translation>ئەگەر خراپتر بوو پەیوەندی بە کێوە دەکات؟</translation>
    </message>
    <message>
        <source>How does she notice that it gets worse?</source>
        <translation>چۆن هەست دەکات کە خراپتر دەبێت؟</translation>
    </message>
    <message>
        <source>So that she acts before it is too late. In her own words.</source>
        <translation>بۆ ئەوەی پێش ئەوەی درەنگ بێت بجووڵێت. بە وشەی خۆی.</translation>
    </message>
    <message>
        <source>Where does she go then?</source>
        <translation>ئەو کاتە دەچێتە کوێ؟</translation>
    </message>
    <message>
        <source>A place she can reach at night, and how she gets there.</source>
        <translation>شوێنێک کە بە شەو بتوانێت بیگاتێ، و چۆن دەگات.</translation>
    </message>
    <message>
        <source>What else is agreed?</source>
        <translation>چی تر ڕێککەوتن لەسەرە؟</translation>
    </message>
    <message>
        <source>What she takes along, who waits for her, what the children are told.</source>
        <translation>چی لەگەڵ خۆی دەبات، کێ چاوەڕێیەتی، بە منداڵەکان چی دەوترێت.</translation>
    </message>
    <message>
        <source>When do we look at it with her again?</source>
        <translation>کەی جارێکی تر لەگەڵی سەیری دەکەین؟</translation>
    </message>
    <message>
        <source>Who does?</source>
        <translation>کێ دەیکات؟</translation>
    </message>
    <message>
        <source>It stays in her sealed file, on no paper and in no letter.</source>
        <translation>لە فایلە مۆرکراوەکەیدا دەمێنێتەوە، نە لەسەر کاغەز و نە لە نووسراو.</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>پ&amp;لانەکە هەڵبگرە</translation>
    </message>
    <message>
        <source>Kept. It is on Today for {day}.</source>
        <translation>هەڵگیرا. لە «ئەمڕۆ» بۆ {day} دایە.</translation>
    </message>
    <message>
        <source>Written down. Again on {day}.</source>
        <translation>نووسرا. دووبارە لە {day}.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>پلانەکە داخرا.</translation>
    </message>
    <message>
        <source>When do we ask her again?</source>
        <translation>کەی دووبارە لێی دەپرسینەوە؟</translation>
    </message>
    <message>
        <source>Who at home knows?</source>
        <translation>لە ماڵەوە کێ دەزانێت؟</translation>
    </message>
    <message>
        <source>Are children in danger there?</source>
        <translation>منداڵ لەوێ لە مەترسیدان؟</translation>
    </message>
    <message>
        <source>How long ago?</source>
        <translation>چەند لەمەوبەر بوو؟</translation>
    </message>
    <message>
        <source>Did you tell her that hospital staff may have to report?</source>
        <translation>پێت وت کە کارمەندانی نەخۆشخانە لەوانەیە ناچار بن ڕابگەیەنن؟</translation>
    </message>
    <message>
        <source>Is there a safe way to reach her?</source>
        <translation>ڕێگایەکی سەلامەت هەیە بۆ پەیوەندی پێوە کردن؟</translation>
    </message>
    <message>
        <source>Which ways are safe?</source>
        <translation>کام ڕێگایانە سەلامەتن؟</translation>
    </message>
    <message>
        <source>Is a plain card with a code safe to carry?</source>
        <translation>هەڵگرتنی کارتێکی سادە بە کۆدێکەوە سەلامەتە؟</translation>
    </message>
    <message>
        <source>When are we in touch next?</source>
        <translation>جاری داهاتوو کەی پەیوەندی دەکەین؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>بابەتەکە چییە؟</translation>
    </message>
    <message>
        <source>Who passes the invitation on?</source>
        <translation>کێ بانگهێشتەکە دەگەیەنێت؟</translation>
    </message>
    <message>
        <source>How can she be reached, if they know?</source>
        <translation>چۆن پەیوەندیی پێوە دەکرێت، ئەگەر دەزانن؟</translation>
    </message>
    <message>
        <source>The number or account for it</source>
        <translation>ژمارە یان هەژماری ئەوە</translation>
    </message>
    <message>
        <source>At which hours?</source>
        <translation>لە چ کاتژمێرەکاندا؟</translation>
    </message>
    <message>
        <source>Code word on the phone</source>
        <translation>وشەی ناسینەوە لە تەلەفۆندا</translation>
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
        <source>Or three pictures she will remember</source>
        <translation>یان سێ وێنە کە لەبیری دەمێنن</translation>
    </message>
    <message>
        <source>Does she want to stay unnamed in our own office too?</source>
        <translation>دەیەوێت لە نووسینگەی خۆیشماندا بێ ناو بمێنێتەوە؟</translation>
    </message>
    <message>
        <source>Her file is opened only to the workers she accepts. Whom she fears is not written down.</source>
        <translation>فایلەکەی تەنها بۆ ئەو کارمەندانە دەکرێتەوە کە قبووڵیان دەکات. نانووسرێت لە کێ دەترسێت.</translation>
    </message>
    <message>
        <source>Someone in the room may hear, or answer for her. Ask again when she is alone.</source>
        <translation>کەسێک لە ژوورەکە لەوانەیە گوێی لێ بێت یان لەجیاتی ئەو وەڵام بداتەوە. کاتێک تەنها بوو دووبارە بپرسە.</translation>
    </message>
    <message>
        <source>If not, the way home comes first, before any other question.</source>
        <translation>ئەگەرنا، ڕێگای ماڵەوە پێش هەر پرسیارێکی ترە.</translation>
    </message>
    <message>
        <source>If so, twelve answers are enough for a letter; the rest can wait.</source>
        <translation>ئەگەر وایە، دوازدە وەڵام بۆ نووسراوێک بەسە؛ ئەوانی تر چاوەڕێ دەکەن.</translation>
    </message>
    <message>
        <source>Everything read to her is read in this language. Letters are chosen apart from it.</source>
        <translation>هەموو ئەوەی بۆی دەخوێنرێتەوە بەم زمانەیە. زمانی نووسراوەکان جیا هەڵدەبژێردرێت.</translation>
    </message>
    <message>
        <source>Without a yes nothing is kept. She can be helped all the same.</source>
        <translation>بێ بەڵێ هیچ ناپارێزرێت. هەر یارمەتی دەدرێت.</translation>
    </message>
    <message>
        <source>Only a group, never a birth date. It decides who consents; no letter tells it unless she agrees.</source>
        <translation>تەنها گرووپێک، هەرگیز ڕۆژی لەدایکبوون نا. دیاری دەکات کێ ڕازی دەبێت؛ هیچ نووسراوێک نایڵێت ئەگەر ڕازی نەبێت.</translation>
    </message>
    <message>
        <source>A yes or no of its own. Figures name nobody and small numbers are hidden.</source>
        <translation>بەڵێ یان نەخێرێکی سەربەخۆ. ژمارەکان ناوی کەسیان تێدا نییە و ژمارەی بچووک دەشاردرێتەوە.</translation>
    </message>
    <message>
        <source>An office acts on a kind of deed. Tick what she says, not what it might be in law.</source>
        <translation>لایەن بەپێی جۆری کردەوەکە کار دەکات. ئەوە نیشان بکە کە دەیڵێت، نەک ئەوەی ڕەنگە لە یاسادا پێی بوترێت.</translation>
    </message>
    <message>
        <source>The office must know where to look.</source>
        <translation>دەبێت لایەنەکە بزانێت لە کوێ بگەڕێت.</translation>
    </message>
    <message>
        <source>A shown name is not an account. Compare it with her phone, sign by sign.</source>
        <translation>ناوێکی پیشاندراو هەژمار نییە. پیت بە پیت لەگەڵ تەلەفۆنەکەی بەراوردی بکە.</translation>
    </message>
    <message>
        <source>What he wants shows which office can stop him.</source>
        <translation>ئەوەی دەیەوێت دەریدەخات کام لایەن دەتوانێت ڕایبگرێت.</translation>
    </message>
    <message>
        <source>It decides how fast NP must act.</source>
        <translation>دیاری دەکات NP دەبێت چەند خێرا کار بکات.</translation>
    </message>
    <message>
        <source>For complaint-only offences the law counts three months.</source>
        <translation>لەو تاوانانەی تەنها بە سکاڵا دەبن، یاسا سێ مانگ دەژمێرێت.</translation>
    </message>
    <message>
        <source>Whoever paid once is asked again. It is never held against her.</source>
        <translation>ئەوەی جارێک پارەی دابێت دووبارە داوای لێ دەکرێت. هەرگیز لەسەری ناژمێردرێت.</translation>
    </message>
    <message>
        <source>A transfer can lead to him: number, office, amount. Nothing about her own account.</source>
        <translation>حەواڵەیەک لەوانەیە بگات بەو پیاوە: ژمارە، نووسینگە، بڕ. هیچ دەربارەی هەژماری خۆی نا.</translation>
    </message>
    <message>
        <source>If he knows her, an office that hears of it could find her.</source>
        <translation>ئەگەر بیناسێت، ئەو لایەنەی ئەمە دەبیستێت لەوانەیە بیدۆزێتەوە.</translation>
    </message>
    <message>
        <source>It decides which removal service helps: one is for under 18, the other is not.</source>
        <translation>دیاری دەکات کام خزمەتگوزاریی لابردن یارمەتی دەدات: یەکێک بۆ ژێر ١٨، ئەوی تر نا.</translation>
    </message>
    <message>
        <source>A removal service needs it on a device of hers. Never ask to see it.</source>
        <translation>خزمەتی لابردن پێویستی پێیەتی لە ئامێرێکی خۆیدا. هەرگیز داوای بینینی مەکە.</translation>
    </message>
    <message>
        <source>A yes or a no, nothing more is written. Other pictures need another way.</source>
        <translation>بەڵێ یان نەخێر، هیچی تر نانووسرێت. وێنەی تر ڕێگەی تری دەوێت.</translation>
    </message>
    <message>
        <source>Two offices that both know can join what they know.</source>
        <translation>دوو لایەن کە هەردووکیان دەزانن، دەتوانن ئەوەی دەیزانن پێکەوە بنێن.</translation>
    </message>
    <message>
        <source>It stays here, sealed, never the source of a letter. No description of pictures.</source>
        <translation>لێرە مۆرکراو دەمێنێتەوە، هەرگیز نابێتە سەرچاوەی نووسراو. وەسفی وێنە نا.</translation>
    </message>
    <message>
        <source>Ask it in plain words; asking does not plant the thought. Who is with her tonight?</source>
        <translation>بە وشەی ڕوون بپرسە؛ پرسیارکردن بیرەکە ناچێنێت. ئەمشەو کێ لەگەڵیەتی؟</translation>
    </message>
    <message>
        <source>Then nothing may reach her home: no visit, no call, no letter.</source>
        <translation>ئەوکات نابێت هیچ بگاتە ماڵەوەیان: نە سەردان، نە تەلەفۆن، نە نووسراو.</translation>
    </message>
    <message>
        <source>Some care works only within 72 or 120 hours. Say first: hospital staff may report.</source>
        <translation>هەندێک چاودێری تەنها لە ٧٢ یان ١٢٠ کاتژمێردا سوودی هەیە. سەرەتا بڵێ: کارمەندانی نەخۆشخانە لەوانەیە ڕابگەیەنن.</translation>
    </message>
    <message>
        <source>Then advice on the phone changes, and nobody writes to her.</source>
        <translation>ئەوکات ئامۆژگاری لە تەلەفۆندا دەگۆڕێت، و کەس بۆی نانووسێت.</translation>
    </message>
    <message>
        <source>An office for support may hear it if she agrees; no other office is asked about it.</source>
        <translation>ئەگەر ڕازی بێت، لایەنێکی پشتگیری دەکرێت بیبیستێت؛ بۆ هیچی تر ناپرسرێت.</translation>
    </message>
    <message>
        <source>A place she can reach at night. It stays here, sealed.</source>
        <translation>شوێنێک کە بە شەو بتوانێت بیگاتێ. لێرە بە مۆرکراوی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Several are possible. None is promised before it is agreed.</source>
        <translation>دەکرێت چەندانێک بن. پێش ڕێککەوتن بەڵێنی هیچ نادرێت.</translation>
    </message>
    <message>
        <source>24 hours, three days or two weeks: the office&apos;s working promise.</source>
        <translation>٢٤ کاتژمێر، سێ ڕۆژ یان دوو هەفتە: بەڵێنی کاری نووسینگەکە.</translation>
    </message>
    <message>
        <source>It is asked for in every letter and checked before a meeting.</source>
        <translation>لە هەموو نووسراوێکدا داوا دەکرێت و پێش کۆبوونەوە دەپشکنرێت.</translation>
    </message>
    <message>
        <source>For example who must not be there, or what must be done first.</source>
        <translation>بۆ نموونە کێ نابێت لەوێ بێت، یان سەرەتا چی بکرێت.</translation>
    </message>
    <message>
        <source>The finest place a letter may ever name, and only if she agrees.</source>
        <translation>وردترین شوێن کە نووسراوێک بتوانێت ناوی بهێنێت، و تەنها ئەگەر ڕازی بێت.</translation>
    </message>
    <message>
        <source>Only a legal or care office can use it, and only if she agrees.</source>
        <translation>تەنها لایەنێکی یاسایی یان چاودێری بەکاری دێت، و تەنها ئەگەر ڕازی بێت.</translation>
    </message>
    <message>
        <source>Some services are for displaced women. Told only if she agrees.</source>
        <translation>هەندێک خزمەتگوزاری بۆ ژنانی ئاوارەیە. تەنها ئەگەر ڕازی بێت دەوترێت.</translation>
    </message>
    <message>
        <source>So that a place can be reached. Told only if she agrees.</source>
        <translation>بۆ ئەوەی بتوانێت بگاتە شوێنەکە. تەنها ئەگەر ڕازی بێت دەوترێت.</translation>
    </message>
    <message>
        <source>For masking only. Without an Arabic spelling the check is weaker. She may leave it empty.</source>
        <translation>تەنها بۆ شاردنەوە. بێ نووسینی عەرەبی پشکنینەکە لاوازترە. دەتوانێت بە بەتاڵی جێی بهێڵێت.</translation>
    </message>
    <message>
        <source>For masking only: the name people know her by gives her away first.</source>
        <translation>تەنها بۆ شاردنەوە: ئەو ناوەی خەڵک پێی دەیناسن پێش هەموو شتێک ئاشکرای دەکات.</translation>
    </message>
    <message>
        <source>For masking, and to reach her if she allows it below.</source>
        <translation>بۆ شاردنەوە، و بۆ پەیوەندی پێوە کردن ئەگەر لە خوارەوە ڕێگەی دا.</translation>
    </message>
    <message>
        <source>For masking only.</source>
        <translation>تەنها بۆ شاردنەوە.</translation>
    </message>
    <message>
        <source>For masking only. Not the extorter&apos;s account.</source>
        <translation>تەنها بۆ شاردنەوە. هەژماری هەڕەشەکەرەکە نا.</translation>
    </message>
    <message>
        <source>For masking only. Erasable after the last letter.</source>
        <translation>تەنها بۆ شاردنەوە. دوای دوایین نووسراو دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Only if she wants it. Never leave a message.</source>
        <translation>تەنها ئەگەر بیەوێت. هەرگیز پەیام جێ مەهێڵە.</translation>
    </message>
    <message>
        <source>When she can speak alone.</source>
        <translation>کاتێک دەتوانێت بە تەنها قسە بکات.</translation>
    </message>
    <message>
        <source>It proves that it is she, and lets her withdraw by phone.</source>
        <translation>دەیسەلمێنێت کە خۆیەتی، و ڕێگەی دەدات بە تەلەفۆن بیکشێنێتەوە.</translation>
    </message>
    <message>
        <source>One harmless sentence she chooses.</source>
        <translation>ڕستەیەکی ئاسایی کە خۆی هەڵیدەبژێرێت.</translation>
    </message>
    <message>
        <source>She can come back with it even if she loses every paper.</source>
        <translation>تەنانەت ئەگەر هەموو پەڕەیەکی لێ ون بێت، دەتوانێت پێی بگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Turn the screen to her: nobody has to read. In which order she names them does not matter.</source>
        <translation>شاشەکە بۆی وەربگێڕە: پێویست نییە کەس بخوێنێتەوە. گرنگ نییە بە چ ڕیزێک ناویان دەبات.</translation>
    </message>
    <message>
        <source>Only she can agree to be recorded. Told by somebody else, nothing of hers is kept.</source>
        <translation>تەنها خۆی دەتوانێت ڕازی بێت بە تۆمارکردن. ئەوەی کەسێکی تر دەیگێڕێتەوە هیچی ئەو ناپارێزرێت.</translation>
    </message>
    <message>
        <source>The letter is due before it.</source>
        <translation>نووسراوەکە پێش ئەوە پێویستە.</translation>
    </message>
    <message>
        <source>Whoever came may listen, wait for her, or be part of it. No name is written down.</source>
        <translation>ئەوەی هاتووە لەوانەیە گوێ بگرێت، چاوەڕێی بکات، یان لایەنێکی بابەتەکە بێت. هیچ ناوێک نانووسرێت.</translation>
    </message>
    <message>
        <source>With somebody beside her she may not be free to speak.</source>
        <translation>کاتێک کەسێک لە تەنیشتیەتی، لەوانەیە ئازاد نەبێت لە قسەکردن.</translation>
    </message>
    <message>
        <source>The interpreter hears everything, so the papers say that one helped.</source>
        <translation>وەرگێڕەکە هەموو شتێک دەبیستێت، بۆیە پەڕەکان دەڵێن یەکێک یارمەتیی داوە.</translation>
    </message>
    <message>
        <source>A code of the office, never a name.</source>
        <translation>کۆدێکی نووسینگەکە، هەرگیز ناو نا.</translation>
    </message>
    <message>
        <source>If not, everything is read to her, and she comes back by a phrase or pictures.</source>
        <translation>ئەگەرنا، هەموو شتێکی بۆ دەخوێنرێتەوە، و بە ڕستەیەک یان وێنەوە دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Help is the same. Only words that must never appear then protect her papers.</source>
        <translation>یارمەتی هەمان شتە. ئەوکات تەنها ئەو وشانەی هەرگیز نابێت دەربکەون پەڕەکانی دەپارێزن.</translation>
    </message>
    <message>
        <source>Then nothing goes through this person, not even her consent.</source>
        <translation>ئەوکات هیچ لە ڕێی ئەم کەسەوە ناڕوات، تەنانەت ڕەزامەندییەکەشی.</translation>
    </message>
    <message>
        <source>An aunt is not a guardian by that alone.</source>
        <translation>پوور تەنها بەوە نابێتە سەرپەرشتیار.</translation>
    </message>
    <message>
        <source>Below 15 somebody entitled consents beside her.</source>
        <translation>لە خوار ١٥، کەسێکی مافدار لەگەڵی ڕازی دەبێت.</translation>
    </message>
    <message>
        <source>From 15 her own consent counts. Nobody is told unless she wants it.</source>
        <translation>لە ١٥وە ڕەزامەندیی خۆی دەژمێردرێت. بە کەس ناوترێت ئەگەر نەیەوێت.</translation>
    </message>
    <message>
        <source>Nothing happens against her will, whoever else agrees.</source>
        <translation>هیچ بە پێچەوانەی ویستی ئەو ناکرێت، هەر کێ ڕازی بێت.</translation>
    </message>
    <message>
        <source>Then nothing may be sent or said where he could hear of it.</source>
        <translation>ئەوکات نابێت هیچ بنێردرێت یان بوترێت لە شوێنێک کە ئەو پیاوە بیبیستێت.</translation>
    </message>
    <message>
        <source>She should not be alone tonight. This stays here, sealed.</source>
        <translation>ئەمشەو نابێت بە تەنها بێت. ئەمە لێرە مۆرکراو دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>It is on Today with your name until it is done.</source>
        <translation>بە ناوی تۆوە لە پەڕەی ئەمڕۆ دەمێنێتەوە تا دەکرێت.</translation>
    </message>
    <message>
        <source>So that she is not left waiting. It is on Today.</source>
        <translation>بۆ ئەوەی بە چاوەڕوانی نەمێنێتەوە. لە پەڕەی ئەمڕۆ دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Her names, and other words</source>
        <translation>ناوەکانی و وشەی تر</translation>
    </message>
    <message>
        <source>She did not come herself. Nothing of hers is recorded and no letter is made; an invitation is passed on. Whoever tells you hears only that it was received. Is she here, with an invitation? Then choose that she tells it herself, and shred the invitation.</source>
        <translation>خۆی نەهاتووە. هیچی ئەو تۆمار ناکرێت و نووسراو دروست ناکرێت؛ بانگهێشتێک دەگەیەنرێت. ئەوەی پێت دەڵێت تەنها دەبیستێت کە گەیشت. ئایا ئەو لێرەیە و بانگهێشتی پێیە؟ ئەوا هەڵبژێرە کە خۆی دەیگێڕێتەوە، و بانگهێشتەکە لەناو ببە.</translation>
    </message>
    <message>
        <source>One person and one number that work at night.</source>
        <translation>یەک کەس و یەک ژمارە کە شەوان وەڵام دەدەنەوە.</translation>
    </message>
    <message>
        <source>It decides where she is safe and who can help her there.</source>
        <translation>دیاری دەکات لە کوێ سەلامەتە و لەوێ کێ دەتوانێت یارمەتیی بدات.</translation>
    </message>
    <message>
        <source>Children come first; it changes who must be told.</source>
        <translation>منداڵ پێش هەموو شتێکن؛ ئەمە دەیگۆڕێت دەبێت بە کێ بوترێت.</translation>
    </message>
    <message>
        <source>Some care works only within 72 hours, some within 120.</source>
        <translation>هەندێک چاودێری تەنها لە ٧٢ کاتژمێردا سوودی هەیە، هەندێکی لە ١٢٠.</translation>
    </message>
    <message>
        <source>She decides knowing it, before she goes.</source>
        <translation>پێش ئەوەی بڕوات، بە زانینی ئەمە بڕیار دەدات.</translation>
    </message>
    <message>
        <source>Without one nobody calls her, and she cannot be asked before each letter.</source>
        <translation>بێ ئەوە کەس پەیوەندیی پێوە ناکات، و پێش هەر نووسراوێک ناتوانرێت لێی بپرسرێت.</translation>
    </message>
    <message>
        <source>Several are possible. A watched phone is never one of them.</source>
        <translation>دەکرێت چەندانێک بن. تەلەفۆنێکی چاودێریکراو هەرگیز یەکێکیان نییە.</translation>
    </message>
    <message>
        <source>A card can be found. The phrase alone is enough to come back.</source>
        <translation>لەوانەیە کارتەکە بدۆزرێتەوە. تەنها ڕستەکە بۆ گەڕانەوە بەسە.</translation>
    </message>
    <message>
        <source>Only a theme, so that the right person waits for her.</source>
        <translation>تەنها بابەتێک، تا کەسی گونجاو چاوەڕێی بکات.</translation>
    </message>
    <message>
        <source>Their code. They hear only that it was received.</source>
        <translation>کۆدەکەیان. تەنها دەبیستن کە گەیشت.</translation>
    </message>
    <message>
        <source>Kept without her consent, so it goes by itself after 14 days.</source>
        <translation>بێ ڕەزامەندیی ئەو پارێزراوە، بۆیە دوای ١٤ ڕۆژ خۆی دەڕوات.</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>هەر ئێستا</translation>
    </message>
    <message>
        <source>What he does, and where</source>
        <translation>چی دەکات، و لە کوێ</translation>
    </message>
    <message>
        <source>Who he is, her picture, where else she reported</source>
        <translation>کێیە، وێنەکەی، لە کوێی تر ڕاپۆرتی داوە</translation>
    </message>
    <message>
        <source>How she is</source>
        <translation>چۆنە</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>چی بکرێت</translation>
    </message>
    <message>
        <source>What some services need to know</source>
        <translation>ئەوەی هەندێک خزمەتگوزاری پێویستیانە بیزانن</translation>
    </message>
    <message>
        <source>What each office will hear</source>
        <translation>ئەوەی هەر لایەنێک دەیبیستێت</translation>
    </message>
    <message>
        <source>Putting it together...</source>
        <translation>کۆدەکرێتەوە...</translation>
    </message>
    <message>
        <source>What comes first, and by when</source>
        <translation>چی یەکەمە، و تا کەی</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بێ وەڵام</translation>
    </message>
    <message>
        <source>{reason}: by {moment}</source>
        <translation>{reason}: تا {moment}</translation>
    </message>
    <message>
        <source>No office hears anything. That can change any day: she only has to say so.</source>
        <translation>هیچ لایەنێک هیچ نابیستێت. هەر ڕۆژێک دەکرێت بگۆڕێت: تەنها بیڵێت بەسە.</translation>
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
        <source>Ask her first, each time: {items}.</source>
        <translation>هەموو جارێک سەرەتا لێی بپرسە: {items}.</translation>
    </message>
    <message>
        <source>Her conditions: {conditions}</source>
        <translation>مەرجەکانی: {conditions}</translation>
    </message>
    <message>
        <source>How and when she said it</source>
        <translation>چۆن و کەی وتی</translation>
    </message>
    <message>
        <source>Will learn</source>
        <translation>دەیزانێت</translation>
    </message>
    <message>
        <source>Will not learn</source>
        <translation>نایزانێت</translation>
    </message>
    <message>
        <source>Could find out</source>
        <translation>لەوانەیە بیزانێت</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>He or his family serves there. Off unless she knows it and wants it; no letter ever says why.</source>
        <translation>ئەو پیاوە یان خێزانەکەی لەوێ کار دەکەن. ڕاگیراوە مەگەر بیزانێت و بیەوێت؛ هیچ نووسراوێک هۆیەکەی ناڵێت.</translation>
    </message>
    <message>
        <source>For one letter, until {day}.</source>
        <translation>بۆ یەک نووسراو، تا {day}.</translation>
    </message>
    <message>
        <source>Valid until {day}.</source>
        <translation>کارایە تا {day}.</translation>
    </message>
    <message>
        <source>References: {references}. Copies out: {copies}.</source>
        <translation>کۆدەکانی ئاماژە: {references}. دانەی دەرەوە: {copies}.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Read by {name} in {language}, words {version}</source>
        <translation>{name} بە {language} خوێندییەوە، وەشانی {version}</translation>
    </message>
    <message>
        <source>Written down by {name}, in the name of {other}</source>
        <translation>{name} بە ناوی {other} نووسی</translation>
    </message>
    <message>
        <source>Written down by {name}</source>
        <translation>{name} نووسی</translation>
    </message>
    <message>
        <source>Interpreter: {code}</source>
        <translation>وەرگێڕ: {code}</translation>
    </message>
    <message>
        <source>In the room: {who}</source>
        <translation>لە ژوورەکە: {who}</translation>
    </message>
    <message>
        <source>Paper: {mark}</source>
        <translation>پەڕە: {mark}</translation>
    </message>
    <message>
        <source>For one letter</source>
        <translation>بۆ یەک نووسراو</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>هۆیەکان: {reasons}</translation>
    </message>
    <message>
        <source>Conditions: {conditions}</source>
        <translation>مەرجەکان: {conditions}</translation>
    </message>
    <message>
        <source>At a meeting: {how}</source>
        <translation>لە کۆبوونەوەدا: {how}</translation>
    </message>
    <message>
        <source>With her: {who} ({why})</source>
        <translation>لەگەڵی: {who} ({why})</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>دووبارە لێی بپرسە</translation>
    </message>
    <message>
        <source>No unless she says otherwise. What she says now is written beside what she said before.</source>
        <translation>«نا» مەگەر شتێکی تر بڵێت. ئەوەی ئێستا دەیڵێت لە تەنیشت ئەوەی پێشتر وتی دەمێنێت.</translation>
    </message>
    <message>
        <source>Ask her again: case {code}</source>
        <translation>دووبارە لێی بپرسە: کەیسی {code}</translation>
    </message>
    <message>
        <source>Read this to her</source>
        <translation>ئەمەی بۆ بخوێنەوە</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>گەڕانەوە بۆ پلانەکە</translation>
    </message>
    <message>
        <source>&amp;Write this down</source>
        <translation>ئەمە ب&amp;نووسە</translation>
    </message>
    <message>
        <source>Ask about this office</source>
        <translation>پرسیار دەربارەی ئەم لایەنە</translation>
    </message>
    <message>
        <source>Leave this office out</source>
        <translation>ئەم لایەنە جێبهێڵە</translation>
    </message>
    <message>
        <source>She knows that he or his family serves there, and wants it all the same</source>
        <translation>دەزانێت کە ئەو پیاوە یان خێزانەکەی لەوێ کار دەکەن، و هەر دەیەوێت</translation>
    </message>
    <message>
        <source>He or his family serves in this office. Offer her another one first. No letter ever says why.</source>
        <translation>ئەو پیاوە یان خێزانەکەی لەم لایەنە کار دەکەن. سەرەتا یەکێکی تری پێشنیار بکە. هیچ نووسراوێک هۆیەکەی ناڵێت.</translation>
    </message>
    <message>
        <source>No keeper has confirmed this office yet. She can be asked; nothing is signed before that.</source>
        <translation>هێشتا هیچ هەڵگرێکی کلیلەکان ئەم لایەنەی پشتڕاست نەکردووەتەوە. دەکرێت پرسیاری لێ بکرێت؛ پێش ئەوە هیچ واژۆ ناکرێت.</translation>
    </message>
    <message>
        <source>For one letter only</source>
        <translation>تەنها بۆ یەک نووسراو</translation>
    </message>
    <message>
        <source>If there is a meeting with them, how is she present</source>
        <translation>ئەگەر کۆبوونەوەیەک لەگەڵیان هەبێت، چۆن ئامادە دەبێت</translation>
    </message>
    <message>
        <source>Her reasons, if she wants them kept</source>
        <translation>هۆیەکانی، ئەگەر بیەوێت بپارێزرێن</translation>
    </message>
    <message>
        <source>She told nothing this office could use.</source>
        <translation>هیچی نەگێڕایەوە کە ئەم لایەنە بەکاری بێت.</translation>
    </message>
    <message>
        <source>Not asked now: what she said before stays.</source>
        <translation>ئێستا نەپرسرا: ئەوەی پێشتر وتی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Off: he or his family serves there. Ask about another office.</source>
        <translation>ڕاگیراوە: ئەو پیاوە یان خێزانەکەی لەوێ کار دەکەن. دەربارەی لایەنێکی تر بپرسە.</translation>
    </message>
    <message>
        <source>Hears nothing.</source>
        <translation>هیچ نابیستێت.</translation>
    </message>
    <message>
        <source>He or his family serves in this office, so nothing goes there. Offer her another office. No letter ever says why.</source>
        <translation>ئەو پیاوە یان خێزانەکەی لەم لایەنە کار دەکەن، بۆیە هیچی بۆ ناچێت. لایەنێکی تری پێشنیار بکە. هیچ نووسراوێک هەرگیز هۆیەکەی ناڵێت.</translation>
    </message>
    <message>
        <source>They would be told: {told}</source>
        <translation>پێیان دەوترێت: {told}</translation>
    </message>
    <message>
        <source>Working out what each office could use...</source>
        <translation>دیاری دەکرێت هەر لایەنێک چی بەکار دێت...</translation>
    </message>
    <message>
        <source>No safe way to reach her is known, so no office can be told “ask me first”.</source>
        <translation>هیچ ڕێگایەکی سەلامەت بۆ پەیوەندی پێوە کردنی نازانرێت، بۆیە بە هیچ لایەنێک ناوترێت «سەرەتا لە من بپرسن».</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>هێشتا هیچ بۆ هاوبەشکردن نییە</translation>
    </message>
    <message>
        <source>No office can use what is here so far. Go back if she wants to say more.</source>
        <translation>هێشتا هیچ لایەنێک ئەوەی لێرەیە بەکاری نایەت. ئەگەر دەیەوێت زیاتر بڵێت، بگەڕێوە.</translation>
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
        <source>Goes on with a file that is there already.</source>
        <translation>درێژەی فایلێکە کە پێشتر هەیە.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>نووسینگە</translation>
    </message>
    <message>
        <source>Set aside an hour, without visitors. You need the administrator in the same room, and six blank papers with a pen: three sheets of digits are copied by hand, two copies each.</source>
        <translation>کاتژمێرێک تەرخان بکە، بێ میوان. پێویستت بە بەڕێوەبەرە لە هەمان ژوور، و شەش پەڕەی سپی و پێنووسێک: سێ پەڕەی ژمارە بە دەست لەبەر دەگیرێنەوە، هەریەکە دوو دانە.</translation>
    </message>
    <message>
        <source>What the office is called</source>
        <translation>ناوی نووسینگەکە</translation>
    </message>
    <message>
        <source>The language it works in</source>
        <translation>زمانی کاری نووسینگەکە</translation>
    </message>
    <message>
        <source>Other accounts of this computer use this station too</source>
        <translation>هەژماری تری ئەم کۆمپیوتەرەش ئەم وێستگەیە بەکاردەهێنن</translation>
    </message>
    <message>
        <source>The folder is opened to their group, and each account types the site sheet once. Leave it out if everybody uses this one account.</source>
        <translation>بوخچەکە بۆ گرووپەکەیان دەکرێتەوە، و هەر هەژمارێک جارێک پەڕەی وێستگەکە دەنووسێت. ئەگەر هەمووان ئەم هەژمارە بەکاردەهێنن، جێی بهێڵە.</translation>
    </message>
    <message>
        <source>The station will be in {folder}</source>
        <translation>وێستگەکە لە {folder} دەبێت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
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
        <translation>تەلەفۆنەکەی لە تەنیشت ئەمە دابنێ و پیت بە پیت بەراورد بکە</translation>
    </message>
    <message>
        <source>{number}. {act}</source>
        <translation>{number}. {act}</translation>
    </message>
    <message>
        <source>This check is weaker: no Arabic spelling of her name is on file. A second reading will be asked for.</source>
        <translation>ئەم پشکنینە لاوازترە: نووسینی عەرەبیی ناوی لە فایلدا نییە. داوای خوێندنەوەیەکی دووەم دەکرێت.</translation>
    </message>
    <message>
        <source>This check is weaker: nothing here says what must never appear. She may stay unnamed; then these words are the only protection the check has.</source>
        <translation>ئەم پشکنینە لاوازترە: هیچ لێرە ناڵێت چی نابێت هەرگیز دەربکەوێت. دەتوانێت بێ ناو بمێنێتەوە؛ ئەوکات ئەم وشانە تاکە پاراستنی پشکنینەکەن.</translation>
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
        <translation>هێشتا هیچ تۆمار نەکراوە. ئەوەی تا ئێستا وتی فڕێ دەدرێت. دەتوانێت بگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>بەردەوامبوون لە دانیشتنەکە</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>لێرە بوە&amp;ستە</translation>
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
        <source>Only what was said today is dropped. The file stays as it was.</source>
        <translation>تەنها ئەوەی ئەمڕۆ وترا فڕێ دەدرێت. فایلەکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Nothing of today</source>
        <translation>هیچی ئەمڕۆ</translation>
    </message>
    <message>
        <source>Only that a woman came, as a number</source>
        <translation>تەنها ئەوەی ژنێک هات، وەک ژمارەیەک</translation>
    </message>
    <message>
        <source>Everything she said is dropped. The month&apos;s figures say one more who came and stopped.</source>
        <translation>هەموو ئەوەی وتی فڕێ دەدرێت. ژمارەکانی مانگ دەڵێن یەکێکی تر هات و وەستا.</translation>
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
        <source>Numbers and advice</source>
        <translation>ژمارەکان و ئامۆژگاری</translation>
    </message>
    <message>
        <source>All of it is dropped and cannot be brought back.</source>
        <translation>هەمووی فڕێ دەدرێت و ناگەڕێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are marked in the text. They come here as these are settled.</source>
        <translation>
            <numerusform>%Ln شوێنی تر لە دەقەکەدا نیشانە کراون. کاتێک ئەمانە یەکلا کرانەوە لێرە دەردەکەون.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln تێبینی</numerusform>
            </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>بە شێوەیەکی تر بینووسە</translation>
    </message>
    <message>
        <source>May stay here</source>
        <translation>دەکرێت لێرە بمێنێت</translation>
    </message>
    <message>
        <source>Only here: another sentence asks again</source>
        <translation>تەنها لێرە: ڕستەیەکی تر دووبارە دەپرسێتەوە</translation>
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
        <source>What this paper asks for her, {language}</source>
        <translation>ئەوەی ئەم پەڕەیە بۆی داوا دەکات، {language}</translation>
    </message>
    <message>
        <source>Fact: {item}</source>
        <translation>زانیاری: {item}</translation>
    </message>
    <message>
        <source>{place}. {why}</source>
        <translation>{place}. {why}</translation>
    </message>
    <message>
        <source>Leave the paragraph &amp;out</source>
        <translation>&amp;وازهێنان لە پەرەگرافەکە</translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation>نووسینی بە {language}</translation>
    </message>
    <message>
        <source>Paragraph in {language}</source>
        <translation>پەرەگراف بە {language}</translation>
    </message>
    <message>
        <source>Facts an office needs and the list does not have. Without her name, her family, her village.</source>
        <translation>ئەو زانیارییانەی لایەنێک پێویستیەتی و لە لیستەکەدا نین. بێ ناوی خۆی، خێزانەکەی یان گوندەکەی.</translation>
    </message>
    <message>
        <source>A second person may read it and sign the release here.</source>
        <translation>کەسێکی دووەم دەتوانێت بیخوێنێتەوە و لێرە دەرچوونی واژۆ بکات.</translation>
    </message>
    <message>
        <source>Released. The papers below are the ones that can be printed.</source>
        <translation>دەرچوو. ئەو پەڕانەی خوارەوە دەتوانرێت چاپ بکرێن.</translation>
    </message>
    <message>
        <source>Her consent for this office is not valid today. Nothing can leave.</source>
        <translation>ئەمڕۆ ڕەزامەندییەکەی بۆ ئەم لایەنە کارا نییە. هیچ دەرناچێت.</translation>
    </message>
    <message>
        <source>Stopped: words below would name her. They must be said differently.</source>
        <translation>وەستێنرا: وشەکانی خوارەوە ئاشکرای دەکەن. دەبێت بە شێوەیەکی تر بوترێن.</translation>
    </message>
    <message>
        <source>Questions are open below. Approve each, or reword it.</source>
        <translation>لە خوارەوە پرسیاری کراوە هەیە. هەریەکەیان پەسەند بکە، یان بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>She agreed to nothing this letter could tell, so there is no paper.</source>
        <translation>لەسەر هیچ شتێک ڕازی نەبووە کە ئەم نووسراوە بیڵێت، بۆیە پەڕە نییە.</translation>
    </message>
    <message>
        <source>The paper is ready. Read it to her before it leaves.</source>
        <translation>پەڕەکە ئامادەیە. پێش دەرچوونی بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>The text changed after she heard it. Read it to her again.</source>
        <translation>دوای ئەوەی بیستی، دەقەکە گۆڕا. دووبارە بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>What she agreed to has changed. Check it again and read it to her.</source>
        <translation>ئەوەی لەسەری ڕازی بوو گۆڕاوە. دووبارە بیپشکنە و بۆی بخوێنەوە.</translation>
    </message>
    <message>
        <source>Ask her first what is below: nobody asked it yet.</source>
        <translation>سەرەتا ئەوەی لە خوارەوەیە لێی دەپرسرێت: هێشتا کەس لێی نەپرسیوە.</translation>
    </message>
    <message>
        <source>Waits for a second person: whoever wrote a letter cannot sign it.</source>
        <translation>چاوەڕێی کەسێکی دووەمە: ئەوەی نووسراوەکەی نووسیوە ناتوانێت واژۆی بکات.</translation>
    </message>
    <message>
        <source>These colleagues can: {names}.</source>
        <translation>ئەم هاوکارانە دەتوانن: {names}.</translation>
    </message>
    <message>
        <source>There is nobody else yet.</source>
        <translation>هێشتا کەسی تر نییە.</translation>
    </message>
    <message>
        <source>Waits for a second person, but her file is open to nobody else. Ask her whether one colleague more may open it.</source>
        <translation>چاوەڕێی کەسێکی دووەمە، بەڵام فایلەکەی بۆ کەسی تر نەکراوەتەوە. لێی بپرسە ئایا هاوکارێکی تر دەتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>Waits for a second person. Her file is open to few: {names} can read and sign it.</source>
        <translation>چاوەڕێی کەسێکی دووەمە. فایلەکەی بۆ کەمێک کراوەیە: {names} دەتوانن بیخوێننەوە و واژۆی بکەن.</translation>
    </message>
    <message>
        <source>You were asked to read it.</source>
        <translation>داوات لێ کراوە بیخوێنیتەوە.</translation>
    </message>
    <message>
        <source>{name} was asked to read it.</source>
        <translation>داوا لە {name} کراوە بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Signed. {when}</source>
        <translation>واژۆ کرا. {when}</translation>
    </message>
    <message>
        <source>Stopped: it asks for something that she did not agree to tell here.</source>
        <translation>وەستێنرا: داوایەکی تێدایە کە شتێک دەڵێت ئەو ڕازی نەبووە لێرە بوترێت.</translation>
    </message>
    <message>
        <source>What it asks for her leaves only if she heard the paper and agrees. Read it to her, or take that out.</source>
        <translation>ئەوەی بۆی داوا دەکرێت تەنها ئەگەر پەڕەکەی بیستبێت و ڕازی بێت دەردەچێت. بۆی بخوێنەوە، یان لای ببە.</translation>
    </message>
    <message>
        <source>She has decided. It waits until a keeper confirms the office.</source>
        <translation>بڕیاری داوە. چاوەڕێ دەکات تا هەڵگرێکی کلیلەکان لایەنەکە پشتڕاست دەکاتەوە.</translation>
    </message>
    <message>
        <source>She has decided. It waits until somebody verifies the office.</source>
        <translation>ئەو بڕیاری داوە. چاوەڕوانە تا کەسێک لایەنەکە پشتڕاست بکاتەوە.</translation>
    </message>
    <message>
        <source>Something still prevents it ({code}).</source>
        <translation>هێشتا شتێک ڕێگرە ({code}).</translation>
    </message>
    <message>
        <source>Founding a station</source>
        <translation>دامەزراندنی وێستگە</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>بەڕێوەبەر</translation>
    </message>
    <message>
        <source>Intake lead</source>
        <translation>سەرپەرشتی وەرگرتن</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>Second keeper</source>
        <translation>هەڵگری دووەمی کلیلەکان</translation>
    </message>
    <message>
        <source>Opening the founding where it was…</source>
        <translation>دامەزراندنەکە لە شوێنی خۆیەوە دەکرێتەوە…</translation>
    </message>
    <message>
        <source>The intake lead</source>
        <translation>سەرپەرشتی وەرگرتن</translation>
    </message>
    <message>
        <source>She is the first keeper: she opens everything and signs who else may. Type the password unseen.</source>
        <translation>یەکەم هەڵگری کلیلەکانە: هەموو شتێک دەکاتەوە و واژۆ دەکات کێی تر بۆی هەیە. وشەی نهێنی بنووسە بێ ئەوەی کەس بیبینێت.</translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation>وێستگەکە دروست بکە</translation>
    </message>
    <message>
        <source>Making keys and sealed files. This takes up to a minute.</source>
        <translation>کلیل و فایلی مۆرکراو دروست دەکرێن. تا خولەکێک دەخایەنێت.</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>بەڕێوەبەر</translation>
    </message>
    <message>
        <source>She sits down here and types her own password unseen. She makes accounts and looks after the computer; she has no key to any case.</source>
        <translation>لێرە دادەنیشێت و وشەی نهێنیی خۆی دەنووسێت بێ ئەوەی کەس بیبینێت. هەژمار دروست دەکات و چاودێریی کۆمپیوتەرەکە دەکات؛ کلیلی هیچ کەیسێکی نییە.</translation>
    </message>
    <message>
        <source>Approve her</source>
        <translation>پەسەندی بکە</translation>
    </message>
    <message>
        <source>A second keeper</source>
        <translation>هەڵگرێکی دووەمی کلیلەکان</translation>
    </message>
    <message>
        <source>Somebody who can do all that you can, should you be ill or away. She types her own password. You may leave this out: the sheets are checked, and can take your place.</source>
        <translation>کەسێک کە هەموو ئەوە بکات کە تۆ دەیکەیت، ئەگەر نەخۆش یان لێرە نەبوویت. خۆی وشەی نهێنی دەنووسێت. دەتوانیت جێی بهێڵیت: پەڕەکان پشکێنراون و دەتوانن جێی تۆ بگرنەوە.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>جێی بهێڵە</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>هەڵگری کلیلەکان</translation>
    </message>
    <message>
        <source>Intake worker</source>
        <translation>کارمەندی وەرگرتن</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>بەرپرسی پەیوەندی</translation>
    </message>
    <message>
        <source>Peace teams and hand-overs are kept by intake staff.</source>
        <translation>کارمەندی وەرگرتن کاری تیمەکانی ئاشتی و ئاگادارکردنەوەکان دەکات.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>کام پاڵپشت</translation>
    </message>
    <message>
        <source>Plug in the stick with the backup. Nothing on it is changed.</source>
        <translation>ئەو فلاشە ببەستە کە پاڵپشتەکەی لەسەرە. هیچی لەسەر ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>پاڵپشتەکە بکەرەوە</translation>
    </message>
    <message>
        <source>Names and passwords are those of the day of the backup.</source>
        <translation>ناو و وشەی نهێنی هی ڕۆژی پاڵپشتەکەن.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>چیت لایە؟</translation>
    </message>
    <message>
        <source>The site sheet and a keeper</source>
        <translation>پەڕەی وێستگەکە و هەڵگرێکی کلیلەکان</translation>
    </message>
    <message>
        <source>She types her own name and password.</source>
        <translation>خۆی ناو و وشەی نهێنیی خۆی دەنووسێت.</translation>
    </message>
    <message>
        <source>Both recovery sheets, A and B</source>
        <translation>هەردوو پەڕەی وەرگرتنەوە، ⁦A⁩ و ⁦B⁩</translation>
    </message>
    <message>
        <source>For when no keeper is left. They make a new keeper.</source>
        <translation>بۆ کاتێک کە هیچ هەڵگرێکی کلیلەکان نەماوە. هەڵگرێکی نوێی کلیلەکان دروست دەکەن.</translation>
    </message>
    <message>
        <source>Site sheet</source>
        <translation>پەڕەی وێستگەکە</translation>
    </message>
    <message>
        <source>New keeper: name, as colleagues know her</source>
        <translation>هەڵگری نوێی کلیلەکان: ناو، وەک هاوکاران دەیناسن</translation>
    </message>
    <message>
        <source>New keeper: name to sign in with</source>
        <translation>هەڵگری نوێی کلیلەکان: ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Recovery sheet A</source>
        <translation>پەڕەی وەرگرتنەوەی ⁦A⁩</translation>
    </message>
    <message>
        <source>Recovery sheet B</source>
        <translation>پەڕەی وەرگرتنەوەی ⁦B⁩</translation>
    </message>
    <message>
        <source>Who may sign in from now on?</source>
        <translation>لە ئێستاوە کێ دەتوانێت بچێتە ژوورەوە؟</translation>
    </message>
    <message>
        <source>Whoever you leave out is switched off. Every key is changed, so old copies open nothing new.</source>
        <translation>ئەوەی جێی دەهێڵیت هەژمارەکەی ڕادەگیرێت. هەموو کلیلێک دەگۆڕدرێت، بۆیە کۆپی کۆن هیچی نوێ ناکەنەوە.</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}: %Ln files. Its mark is {mark}.</source>
        <translation>
            <numerusform>پاڵپشتی {day}: %Ln فایل. نیشانەکەی: {mark}.</numerusform>
            </translation>
    </message>
    <message>
        <source>The newest entry about a woman in it is of {day}.</source>
        <translation>نوێترین تۆمار تێیدا دەربارەی ژنێک: {day}.</translation>
    </message>
    <message>
        <source>The list of accounts of the station that is still here can be read, so it counts as it is now.</source>
        <translation>لیستی هەژمارەکانی ئەو وێستگەیەی هێشتا لێرەیە دەخوێنرێتەوە، بۆیە وەک ئێستا کاری پێ دەکرێت.</translation>
    </message>
    <message>
        <source>Go on without what failed the check</source>
        <translation>بەردەوامبوون بێ ئەوەی لە پشکنین دەرنەچوو</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>هێنانەوە</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>وازی لێ بهێنە</translation>
    </message>
    <message>
        <source>The station is back</source>
        <translation>وێستگەکە هاتەوە</translation>
    </message>
    <message>
        <source>Every released letter waits until somebody has confirmed it, woman by woman; Today says so.</source>
        <translation>هەموو نووسراوێکی دەرچوو چاوەڕێیە تا کەسێک پشتڕاستی دەکاتەوە، ژن بە ژن؛ پەڕەی ئەمڕۆ ئەوە دەڵێت.</translation>
    </message>
    <message>
        <source>Everything of {day} is here.</source>
        <translation>هەموو شتێکی {day} لێرەیە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records did not open and are not in it.</source>
        <translation>
            <numerusform>%Ln تۆمار نەکرایەوە و تێیدا نییە.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasures noted on the stick could not be proved. Those files may be back: look for them, and erase again each that was erased.</source>
        <translation>
            <numerusform>%Ln سڕینەوەی نووسراوی سەر فلاشەکە نەسەلمێنرا. ڕەنگە ئەو فایلە گەڕابێتەوە: بۆی بگەڕێ، و ئەگەر سڕابووەوە دووبارە بیسڕەوە.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the files that were here could not be read. What they said since is not known.</source>
        <translation>
            <numerusform>%Ln تۆماری ئەو فایلانەی لێرە بوون نەخوێنرایەوە. نازانرێت لەدوای پاڵپشتەکەوە چی تێدا نووسراوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Not all that was entered here since could be read. The files that were here were not deleted: they are in {folder}. When nobody needs them any more, delete that folder.</source>
        <translation>هەموو ئەوەی لەدوای ئەم پاڵپشتە لێرە نووسرابوو نەخوێنرایەوە. ئەو فایلانەی لێرە بوون نەسڕانەوە: لە {folder}ن. کاتێک کەس پێویستی پێیان نەما، ئەو بوخچەیە بسڕەوە.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored</source>
        <translation>پاڵپشتەکەی {day} هێنرایەوە</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps its share, so the site sheet is typed at each start.</source>
        <translation>ئەم کۆمپیوتەرە کلیلدانێکی نییە بەشەکەی هەڵبگرێت، بۆیە لە هەر کردنەوەیەکدا پەڕەی وێستگەکە دەنووسرێت.</translation>
    </message>
    <message>
        <source>Both papers of the site sheet are right.</source>
        <translation>هەردوو کاغەزی پەڕەی وێستگەکە ڕاستن.</translation>
    </message>
    <message>
        <source>If nobody has the site sheet any more, write it down now. Nothing shows it again later.</source>
        <translation>ئەگەر کەس پەڕەی وێستگەکەی لا نەماوە، ئێستا بینووسەوە. دواتر هیچ شتێک دووبارە پیشانی نادات.</translation>
    </message>
    <message>
        <source>Write the site sheet</source>
        <translation>نووسینی پەڕەی وێستگەکە</translation>
    </message>
    <message>
        <source>Keeper (intake lead)</source>
        <translation>هەڵگری کلیلەکان (سەرپەرشتی وەرگرتن)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>هەژمارەکان</translation>
    </message>
    <message>
        <source>You make the account; she sets her password; a keeper approves beside her. You see no case.</source>
        <translation>تۆ هەژمارەکە دروست دەکەیت؛ خاوەنەکەی وشەی نهێنی دادەنێت؛ هەڵگری کلیلەکان لە تەنیشتیەوە پەسەندی دەکات. هیچ کەیسێک نابینیت.</translation>
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
        <source>Name to sign in with</source>
        <translation>ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ئەرک</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>هەژمارەکە &amp;دروست بکە</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>{name} can no longer sign in from this moment on. What she has open stays open until she locks. A keeper is asked to sign it. You can switch the account on again.</source>
        <translation>لەم ساتەوە {name} ئیتر ناتوانێت بچێتە ژوورەوە. ئەوەی کردوویەتەوە کراوە دەمێنێتەوە تا قوفڵی دەکات. داوا لە هەڵگری کلیلەکان دەکرێت واژۆی بکات. دەتوانیت هەژمارەکە دووبارە کارا بکەیتەوە.</translation>
    </message>
    <message>
        <source>&amp;Switch it off</source>
        <translation>ڕایب&amp;گرە</translation>
    </message>
    <message>
        <source>Her old password opens nothing from this moment on. She sets a new one here, and a keeper approves it beside her: that takes a minute. Until then {name} cannot sign in. Her drafts, cases and log entries stay hers.</source>
        <translation>لەم ساتەوە وشەی نهێنیی کۆنی هیچ ناکاتەوە. لێرە یەکێکی نوێ دادەنێت و هەڵگری کلیلەکان لە تەنیشتیەوە پەسەندی دەکات: خولەکێک دەخایەنێت. تا ئەو کاتە {name} ناتوانێت بچێتە ژوورەوە. ڕەشنووس و کەیس و تۆمارەکانی هی خۆی دەمێننەوە.</translation>
    </message>
    <message>
        <source>&amp;Reset it</source>
        <translation>وشەی نهێنی &amp;لاببە</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>سەرەتا ئەرکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{name}, {role}: password and approval</source>
        <translation>{name}، {role}: وشەی نهێنی و پەسەندکردن</translation>
    </message>
    <message>
        <source>Both sit here. Whoever owns the account types the password unseen; then the keeper types hers.</source>
        <translation>هەردووکیان لێرە دادەنیشن. خاوەنی هەژمارەکە وشەی نهێنی دەنووسێت بێ ئەوەی کەس بیبینێت؛ پاشان هەڵگری کلیلەکان هی خۆی دەنووسێت.</translation>
    </message>
    <message>
        <source>She gets new keys under her old account. Nothing of hers is lost.</source>
        <translation>لەژێر هەمان هەژماردا کلیلی نوێ وەردەگرێت. هیچی لەدەست ناچێت.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>وشەی نهێنیی نوێ</translation>
    </message>
    <message>
        <source>14 characters or more, no name; or five words</source>
        <translation>١٤ پیت یان زیاتر، بێ ناو؛ یان پێنج وشە</translation>
    </message>
    <message>
        <source>Too short: 14 characters or more</source>
        <translation>کورتە: ١٤ پیت یان زیاتر</translation>
    </message>
    <message>
        <source>Leans on a name; take other words</source>
        <translation>لە ناوێکەوە نزیکە؛ وشەی تر هەڵبژێرە</translation>
    </message>
    <message>
        <source>Could be guessed; take words that do not belong together</source>
        <translation>مەزەندە دەکرێت؛ وشەگەلێک هەڵبژێرە کە پەیوەندییان پێکەوە نەبێت</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>بەهێزە</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>هەمان وشە جارێکی تر</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>پێنج وشە پێشنیار بکە</translation>
    </message>
    <message>
        <source>Keeper: name to sign in with</source>
        <translation>هەڵگری کلیلەکان: ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Keeper: password</source>
        <translation>هەڵگری کلیلەکان: وشەی نهێنی</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>پە&amp;سەندی بکە</translation>
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
        <translation>پەسەند کرا. ئێستا دەتوانێت بە وشەی نهێنیی خۆی بچێتە ژوورەوە. وێستگەکە دوای دوو خولەک خۆی قوفڵ دەکات، چونکە کلیلەکانی هەڵگری کلیلەکان لێرە کراوە بوون.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>ناوی چوونەژوورەوە</translation>
    </message>
    <message>
        <source>With the office since {day}</source>
        <translation>لە {day}ەوە لای لایەنەکەیە</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>چاوەڕێی پەسەندکردنە</translation>
    </message>
    <message>
        <source>Waits for a new password</source>
        <translation>چاوەڕێی وشەی نهێنیی نوێیە</translation>
    </message>
    <message>
        <source>Waits for a signature</source>
        <translation>چاوەڕێی واژۆیە</translation>
    </message>
    <message>
        <source>Off, waits for a signature</source>
        <translation>ڕاگیراوە، چاوەڕێی واژۆیە</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>چالاک</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>ڕاگیراوە</translation>
    </message>
    <message>
        <source>People of the practice office</source>
        <translation>کەسانی نووسینگەی مەشق</translation>
    </message>
    <message>
        <source>Choose one to fill in name and password.</source>
        <translation>یەکێک هەڵبژێرە تا ناو و وشەی نهێنی پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>There is also a practice office with a month of work in it.</source>
        <translation>نووسینگەیەکی مەشقیش هەیە کە کاری مانگێکی تێدایە.</translation>
    </message>
    <message>
        <source>Open that one (takes two minutes)</source>
        <translation>ئەوەیان بکەرەوە (دوو خولەک دەخایەنێت)</translation>
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
        <source>Consent is valid until {day}</source>
        <translation>ڕەزامەندی تا {day} کارایە</translation>
    </message>
    <message>
        <source>Only what is needed to get the papers back is left.</source>
        <translation>تەنها ئەوە ماوە کە بۆ وەرگرتنەوەی پەڕەکان پێویستە.</translation>
    </message>
    <message>
        <source>Whose reply is it? Open her &amp;file</source>
        <translation>ئەم وەڵامە هی کێیە؟ &amp;فایلەکەی بکەرەوە</translation>
    </message>
    <message>
        <source>&amp;All forums</source>
        <translation>هەموو &amp;کۆڕەکان</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}، {hour}</translation>
    </message>
    <message>
        <source>Forum of {day}</source>
        <translation>کۆڕی {day}</translation>
    </message>
    <message>
        <source>From {day} on, write here who came and what was agreed.</source>
        <translation>لە {day}ەوە لێرە دەنووسرێت کێ هات و چی ڕێککەوتن لەسەر کرا.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>Print the minut&amp;es</source>
        <translation>چاپکردنی کۆ&amp;نووس</translation>
    </message>
    <message>
        <source>Print the invitation list and open points</source>
        <translation>چاپکردنی لیستی بانگکراوان و خاڵە کراوەکان</translation>
    </message>
    <message>
        <source>Print the open p&amp;oints</source>
        <translation>چاپکردنی خاڵە کر&amp;اوەکان</translation>
    </message>
    <message>
        <source>Its day is over. Write what it was, move it, or cancel it.</source>
        <translation>ڕۆژەکەی بەسەرچوو. بنووسە چی بوو، یان بیگوازەرەوە، یان هەڵیبوەشێنەوە.</translation>
    </message>
    <message>
        <source>Cancelled: {reason}. Its open points go on.</source>
        <translation>هەڵوەشێنرایەوە: {reason}. خاڵە کراوەکانی بەردەوامن.</translation>
    </message>
    <message>
        <source>Held. Write down what was agreed, each with an owner and a day.</source>
        <translation>بەسترا. ئەوەی ڕێککەوتنی لەسەر کرا بنووسە، هەریەکە بە خاوەن و ڕۆژەوە.</translation>
    </message>
    <message>
        <source>Planned by {name}. No photos, no names and no case at a forum.</source>
        <translation>{name} پلانی بۆ داناوە. لە کۆڕدا نە وێنە، نە ناو، نە کەیس.</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>پلانەکە پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>It is moved. Nobody has answered for the new day: tell the offices.</source>
        <translation>گوازرایەوە. کەس بۆ ڕۆژە نوێیەکە وەڵامی نەداوەتەوە: بە لایەنەکان بڵێ.</translation>
    </message>
    <message>
        <source>Tell the offices that were invited. What is open goes on to the next forum.</source>
        <translation>بە لایەنە بانگکراوەکان بڵێ. ئەوەی کراوەیە دەچێتە کۆڕی داهاتوو.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>هەڵوەشێنرایەوە.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>هەڵیبوەشێنەوە</translation>
    </message>
    <message>
        <source>Cancel this forum?</source>
        <translation>ئەم کۆڕە هەڵبوەشێنرێتەوە؟</translation>
    </message>
    <message>
        <source>It is on the list.</source>
        <translation>لە لیستەکەدایە.</translation>
    </message>
    <message>
        <source>They are on the list.</source>
        <translation>ئێستا لە لیستەکەدان.</translation>
    </message>
    <message>
        <source>They are on the list. Say how many came of them.</source>
        <translation>ئێستا لە لیستەکەدان. بڵێ چەندیان هاتن.</translation>
    </message>
    <message>
        <source>It is on the list. Say how many came of it.</source>
        <translation>خرایە لیستەکەوە. بڵێ چەند کەسی لێ هات.</translation>
    </message>
    <message>
        <source>The answers are written down.</source>
        <translation>وەڵامەکان نووسران.</translation>
    </message>
    <message>
        <source>The minutes are written. Now write down what was agreed.</source>
        <translation>کۆنووسەکە نووسرا. ئێستا ئەوەی ڕێککەوتنی لەسەر کرا بنووسە.</translation>
    </message>
    <message>
        <source>The minutes are written again.</source>
        <translation>کۆنووسەکە جارێکی تر نووسرا.</translation>
    </message>
    <message>
        <source>The point is written down. An office has no Today, so it is on yours: ask the office.</source>
        <translation>خاڵەکە نووسرا. لایەن «ئەمڕۆ»ی نییە، بۆیە لە «ئەمڕۆ»ی تۆدایە: لە لایەنەکە بپرسە.</translation>
    </message>
    <message>
        <source>The point is written down. A group has no Today, so it is on yours: ask them.</source>
        <translation>خاڵەکە نووسرا. گرووپ «ئەمڕۆ»ی نییە، بۆیە لە «ئەمڕۆ»ی تۆدایە: لێیان بپرسە.</translation>
    </message>
    <message>
        <source>The point is written down, and on Today of {name}.</source>
        <translation>خاڵەکە نووسرا، و لە «ئەمڕۆ»ی {name}دایە.</translation>
    </message>
    <message>
        <source>It was printed. No photo is taken of it, and none at a forum.</source>
        <translation>چاپ کرا. وێنەی ناگیرێت، و لە کۆڕیشدا وێنە ناگیرێت.</translation>
    </message>
    <message>
        <source>No point is open, so there is nothing to print.</source>
        <translation>هیچ خاڵێک کراوە نییە، بۆیە شتێک نییە چاپ بکرێت.</translation>
    </message>
    <message>
        <source>None of them says when she comes and goes, or her sign. They come back to the office.</source>
        <translation>هیچیان ناڵێن ئەو کەی دێت و دەڕوات، و نیشانەکەشی ناڵێن. دەگەڕێنەوە نووسینگەکە.</translation>
    </message>
    <message>
        <source>Print the &amp;run sheet</source>
        <translation>چ&amp;اپکردنی پەڕەی بەڕێوەچوون</translation>
    </message>
    <message>
        <source>Print the mi&amp;nutes</source>
        <translation>چاپکردنی کۆ&amp;نووس</translation>
    </message>
    <message>
        <source>Confidentiality statement for {office}</source>
        <translation>بەڵێنی نهێنیپارێزی بۆ {office}</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>چاپ کرا.</translation>
    </message>
    <message>
        <source>No paper was released for this record.</source>
        <translation>هیچ پەڕەیەک بۆ ئەم تۆمارە دەرنەچووە.</translation>
    </message>
    <message>
        <source>{copies} are destroyed?</source>
        <translation>{copies} لەناو براوە؟</translation>
    </message>
    <message>
        <source>They are asked back like every other copy.</source>
        <translation>وەک هەر دانەیەکی تر داوای گەڕاندنەوەیان دەکرێت.</translation>
    </message>
    <message>
        <source>Her file is not open to you, or there is none any more. Ask a keeper.</source>
        <translation>فایلەکەی بۆ تۆ کراوە نییە، یان چیتر نەماوە. لە هەڵگری کلیلەکان بپرسە.</translation>
    </message>
    <message>
        <source>{paper}, {language}</source>
        <translation>{paper}، {language}</translation>
    </message>
    <message>
        <source>This printer writes a file instead of paper. A file can be copied and sent. Choose another one.</source>
        <translation>ئەم چاپکەرە لە جیاتی کاغەز فایلێک دەنووسێت. فایل کۆپی دەکرێت و دەنێردرێت. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This printer sends a fax. Nobody knows who is at the other end. Choose another one.</source>
        <translation>ئەم چاپکەرە فاکس دەنێرێت. کەس نازانێت لەو سەرەوە کێ وەستاوە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This printer is somewhere in the network and nothing says where. Go to it first: somebody must be beside it when the paper comes.</source>
        <translation>ئەم چاپکەرە لە شوێنێکی تۆڕەکەدایە و هیچ شتێک ناڵێت لە کوێیە. سەرەتا بڕۆ لای: دەبێت کەسێک لای بوەستێت کاتێک کاغەزەکە دێت.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>دانە</translation>
    </message>
    <message>
        <source>{paper}: {pages}</source>
        <translation>{paper}: {pages}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>لەسەر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپکەر</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>چاپ دەکرێت...</translation>
    </message>
    <message>
        <source>This printer is stopped at the moment: look whether it is on and has paper.</source>
        <translation>ئەم چاپکەرە ئێستا وەستاوە: سەیر بکە کارپێکراوە و کاغەزی تێدایە.</translation>
    </message>
    <message>
        <source>No paper comes out of this printer. What it makes can be copied and sent, and nobody gets it back.</source>
        <translation>هیچ کاغەزێک لەم چاپکەرەوە دەرناچێت. ئەوەی دروستی دەکات کۆپی دەکرێت و دەنێردرێت و کەس ناتوانێت بیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>A file or a fax?</source>
        <translation>فایل یان فاکس؟</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>چ&amp;اپ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, checked just now</source>
        <translation>
            <numerusform>%Ln لاپەڕە، ئێستا پشکێنرا</numerusform>
            </translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>سەیری کاغەزەکە بکە</translation>
    </message>
    <message>
        <source>{words} Pages: {pages}. Take all of them along.</source>
        <translation>{words} پەڕەکان: {pages}. هەموویان لەگەڵ خۆت ببە.</translation>
    </message>
    <message>
        <source>Practice: nothing was sent to a printer and no file was made. In an office it says here: {words}</source>
        <translation>مەشق: هیچ نەنێردرا بۆ چاپکەر و هیچ فایلێک دروست نەکرا. لە نووسینگەدا لێرە دەنووسرێت: {words}</translation>
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
        <source>She wants to be named</source>
        <translation>دەیەوێت ناوی بهێنرێت</translation>
    </message>
    <message>
        <source>A letter apart, for one office. All her other letters stay without a name.</source>
        <translation>نووسراوێکی جیا بۆ یەک لایەن. هەموو نووسراوەکانی تری بێ ناو دەمێننەوە.</translation>
    </message>
    <message>
        <source>No letter names her.</source>
        <translation>هیچ نووسراوێک ناوی ناهێنێت.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>کێشراوەتەوە</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>واژۆکراوە</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>هێشتا واژۆ نەکراوە</translation>
    </message>
    <message>
        <source>{office}, {reference}: {state}</source>
        <translation>{office}، {reference}: {state}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>سەیری بکە</translation>
    </message>
    <message>
        <source>Which office shall know who she is?</source>
        <translation>کام لایەن بزانێت ئەو کێیە؟</translation>
    </message>
    <message>
        <source>&amp;Ask her</source>
        <translation>&amp;لێی بپرسە</translation>
    </message>
    <message>
        <source>She asks for it herself</source>
        <translation>خۆی داوای دەکات</translation>
    </message>
    <message>
        <source>Nobody proposes this to her. It is for her who wants it, and she can take it back at any time.</source>
        <translation>کەس ئەمەی بۆ پێشنیاز ناکات. بۆ ئەوەیە کە دەیەوێت، و دەتوانێت هەر کاتێک بیکێشێتەوە.</translation>
    </message>
    <message>
        <source>Her file has been erased. Only what is needed to get the papers back is left.</source>
        <translation>فایلەکەی سڕایەوە. تەنها ئەوە ماوە کە بۆ گەڕاندنەوەی پەڕەکان پێویستە.</translation>
    </message>
    <message>
        <source>She wants to be named: case {code}</source>
        <translation>دەیەوێت ناوی بهێنرێت: کەیسی {code}</translation>
    </message>
    <message>
        <source>It was sent to the printer. Count the pages below, and write down who has them.</source>
        <translation>نێردرا بۆ چاپکەر. لە خوارەوە پەڕەکان بژمێرە و بنووسە لای کێن.</translation>
    </message>
    <message>
        <source>Nothing of this letter prints any more, and copies that are out are to be got back.</source>
        <translation>چیتر هیچی ئەم نووسراوە چاپ ناکرێت، و ئەو دانانەی دەرچوون دەبێت بگەڕێنرێنەوە.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>بیکێشەرەوە</translation>
    </message>
    <message>
        <source>She no longer wants to be named?</source>
        <translation>چیتر نایەوێت ناوی بهێنرێت؟</translation>
    </message>
    <message>
        <source>The printer did not say that it printed. Look what is in it.</source>
        <translation>چاپکەرەکە نەیگوت چاپی کردووە. سەیر بکە چی تێدایە.</translation>
    </message>
    <message>
        <source>Did anything come out?</source>
        <translation>هیچ دەرچوو؟</translation>
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
        <source>Shredded after she withdrew. Copies outside are recalled.</source>
        <translation>دوای کشاندنەوەی لەناوبرا. دانەکانی دەرەوە دەگەڕێنرێنەوە.</translation>
    </message>
    <message>
        <source>Her file has been erased. Copies outside are recalled.</source>
        <translation>فایلەکەی سڕایەوە. دانەکانی دەرەوە دەگەڕێنرێنەوە.</translation>
    </message>
    <message>
        <source>The meeting of this sheet is over or cancelled. It is not printed any more.</source>
        <translation>کۆبوونەوەی ئەم پەڕەیە تەواو بووە یان هەڵوەشێنراوەتەوە. ئیتر چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Copies came back or turned up since this notice was made. A new one is made soon after intake signs in.</source>
        <translation>دوای دروستکردنی ئەم ئاگادارییە دانە گەڕانەوە یان دەرکەوتن. کەمێک دوای چوونەژوورەوەی کارمەندێکی وەرگرتن یەکێکی نوێ دروست دەکرێت.</translation>
    </message>
    <message>
        <source>An earlier version of the program signed this notice. A new one is made soon after intake signs in.</source>
        <translation>وەشانێکی کۆنتری بەرنامەکە واژۆی ئەم ئاگادارییەی کردووە. کەمێک دوای چوونەژوورەوەی کارمەندێکی وەرگرتن یەکێکی نوێ دروست دەکرێت.</translation>
    </message>
    <message>
        <source>This record is blocked. An intake worker must confirm it before anything prints.</source>
        <translation>ئەم تۆمارە وەستێنراوە. پێش چاپکردنی هەر شتێک دەبێت کارمەندی وەرگرتن پشتڕاستی بکاتەوە.</translation>
    </message>
    <message>
        <source>Restored from a backup: nothing prints until intake has confirmed that her consent is still valid.</source>
        <translation>لە پاڵپشتێکەوە هێنراوەتەوە: تا وەرگرتن پشتڕاستی نەکاتەوە کە ڕەزامەندییەکەی هەر ماوە، هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>This record is frozen. Nothing prints and nothing is deleted until a keeper decides.</source>
        <translation>ئەم تۆمارە بەستراوە. تا هەڵگری کلیلەکان بڕیار دەدات نە هیچ چاپ دەکرێت و نە هیچ دەسڕێتەوە.</translation>
    </message>
    <message>
        <source>She agrees to less now, and this paper says more. It is not printed; intake makes a new one.</source>
        <translation>ئێستا بە کەمتر ڕازییە، و ئەم پەڕەیە زیاتر دەڵێت. چاپ ناکرێت؛ وەرگرتن یەکێکی نوێ دروست دەکات.</translation>
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
    <message>
        <source>{paper}, an earlier one of {day}</source>
        <translation>{paper}، یەکێکی پێشوو، لە {day}</translation>
    </message>
    <message>
        <source>{paper}, the newest one of {day}</source>
        <translation>{paper}، نوێترینیان، لە {day}</translation>
    </message>
    <message>
        <source>{act}: {language}</source>
        <translation>{act}: {language}</translation>
    </message>
    <message>
        <source>{act}: {paper}</source>
        <translation>{act}: {paper}</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>هێشتنەوە و سڕینەوە</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. A file goes when she asks for it, or when a keeper says so here.</source>
        <translation>هیچ شتێک خۆی ناسڕێتەوە. فایلێک کاتێک دەڕوات کە ئەو داوای بکات، یان هەڵگرێکی کلیلەکان لێرە بیڵێت.</translation>
    </message>
    <message>
        <source>How long a closed file is kept</source>
        <translation>فایلی داخراو چەند دەهێڵرێتەوە</translation>
    </message>
    <message>
        <source>Months after it was closed</source>
        <translation>مانگ دوای داخستن</translation>
    </message>
    <message>
        <source>She hears this number before she agrees to be recorded. Change the script with it.</source>
        <translation>پێش ئەوەی ڕازی بێت بە تۆمارکردن، ئەم ژمارەیە دەبیستێت. دەقەکەش لەگەڵی بگۆڕە.</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>بەس هێڵراونەتەوە</translation>
    </message>
    <message>
        <source>Look at each code before you mark it. Is anything still open for her?</source>
        <translation>پێش نیشانکردن سەیری هەر کۆدێک بکە. ئایا هێشتا شتێکی بۆ ماوە؟</translation>
    </message>
    <message>
        <source>To be sure, type how many files are marked</source>
        <translation>بۆ دڵنیایی، بنووسە چەند فایل نیشانکراون</translation>
    </message>
    <message>
        <source>&amp;Erase the marked files</source>
        <translation>فایلە نیشانکراوەکان ب&amp;سڕەوە</translation>
    </message>
    <message>
        <source>Opened {opened}, closed {closed}</source>
        <translation>کراوەتەوە {opened}، داخراوە {closed}</translation>
    </message>
    <message>
        <source>Mark at least one file first.</source>
        <translation>سەرەتا لانی کەم یەک فایل نیشان بکە.</translation>
    </message>
    <message>
        <source>Her consent</source>
        <translation>ڕەزامەندیی ئەو</translation>
    </message>
    <message>
        <source>Only what she expressly agreed to is ever told. A new word of hers never overwrites an old one.</source>
        <translation>تەنها ئەوە دەوترێت کە بە ڕوونی لەسەری ڕازی بووە. وشەیەکی نوێی هەرگیز جێی وشەیەکی کۆن ناگرێتەوە.</translation>
    </message>
    <message>
        <source>Advice for her</source>
        <translation>ئامۆژگاری بۆ ئەو</translation>
    </message>
    <message>
        <source>The office&apos;s own words, to be read or told. None of it is ever in a letter.</source>
        <translation>وشەی نووسینگەکە، بۆ خوێندنەوە یان وتن. هیچی هەرگیز لە نووسراوێکدا نییە.</translation>
    </message>
    <message>
        <source>Her &amp;file</source>
        <translation>&amp;فایلەکەی</translation>
    </message>
    <message>
        <source>What is known of the picture and her phone decides the order. Ask her before you go on.</source>
        <translation>ئەوەی دەربارەی وێنەکە و مۆبایلەکەی دەزانرێت ڕیزەکە دیاری دەکات. پێش بەردەوامبوون لێی بپرسە.</translation>
    </message>
    <message>
        <source>For her, in this order</source>
        <translation>بۆ ئەو، بەم ڕیزە</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>هەموو لاپەڕەکان</translation>
    </message>
    <message>
        <source>She wants to be &amp;named</source>
        <translation>دەیەوێت ن&amp;اوی بهێنرێت</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>&amp;گەڕانەوە بۆ پلانەکە</translation>
    </message>
    <message>
        <source>What was typed in the plan is kept.</source>
        <translation>ئەوەی لە پلانەکەدا نووسراوە پارێزراوە.</translation>
    </message>
    <message>
        <source>Her consent: case {code}</source>
        <translation>ڕەزامەندیی ئەو: کەیسی {code}</translation>
    </message>
    <message>
        <source>She is under 15: somebody entitled consents with her, and never anybody who may be part of it.</source>
        <translation>ژێر ١٥ ساڵە: کەسێکی مافدار لەگەڵی ڕازی دەبێت، و هەرگیز کەسێک نا کە ڕەنگە لایەنێکی بابەتەکە بێت.</translation>
    </message>
    <message>
        <source>Is she free?</source>
        <translation>فشاری لەسەرە؟</translation>
    </message>
    <message>
        <source>If something tells you that she does not speak freely, stop everything first.</source>
        <translation>ئەگەر شتێک پێت دەڵێت کە ئازادانە قسە ناکات، سەرەتا هەموو شتێک ڕابگرە.</translation>
    </message>
    <message>
        <source>I think that she is not f&amp;ree</source>
        <translation>پێم وایە &amp;ئازاد نییە</translation>
    </message>
    <message>
        <source>Frozen since {day} by {name}: {reason}</source>
        <translation>لە {day} بەستراوە، لەلایەن {name}: {reason}</translation>
    </message>
    <message>
        <source>He is said to work for us. Whoever it is must not see her file: open the file and choose who may open it. Letters to offices say nothing about it.</source>
        <translation>دەوترێت بۆ ئێمە کار دەکات. هەر کێ بێت نابێت فایلەکەی ببینێت: فایلەکە بکەرەوە و هەڵبژێرە کێ بۆی هەیە بیکاتەوە. نووسراوەکان بۆ لایەنەکان هیچی لەسەر ناڵێن.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ژمارەکان</translation>
    </message>
    <message>
        <source>A question of its own: no help and no letter depends on it.</source>
        <translation>پرسیارێکی سەربەخۆ: نە یارمەتی و نە نووسراو پەیوەندییان پێیەوە نییە.</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>دەکرێت بژمێردرێت</translation>
    </message>
    <message>
        <source>In figures that say nothing of her</source>
        <translation>لە ژمارەیەکدا کە هیچی لەسەر ئەو ناڵێت</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation>ئاشکراکردن بێ ڕەزامەندی</translation>
    </message>
    <message>
        <source>Only where the law, a danger or a court leaves no choice. Never by a letter; a keeper writes it down.</source>
        <translation>تەنها کاتێک یاسا یان مەترسییەک یان دادگایەک هیچ ڕێگایەکی تر ناهێڵێتەوە. هەرگیز بە نووسراو نا؛ هەڵگرێکی کلیلەکان دەینووسێت.</translation>
    </message>
    <message>
        <source>Write &amp;down what was told</source>
        <translation>ئەوەی وترا ب&amp;نووسە</translation>
    </message>
    <message>
        <source>Frozen. Nothing leaves and nothing is shredded; a safety check is on Today.</source>
        <translation>بەسترا. نە هیچ دەردەچێت و نە هیچ لەناو دەبرێت؛ دڵنیابوونەوە لە سەلامەتیی ئەو لە پەڕەی ئەمڕۆیە.</translation>
    </message>
    <message>
        <source>Unfrozen. What was stopped goes on.</source>
        <translation>بەستنەکە لابرا. ئەوەی وەستابوو بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>پارێزرا.</translation>
    </message>
    <message>
        <source>Written down in her file.</source>
        <translation>لە فایلەکەیدا نووسرا.</translation>
    </message>
    <message>
        <source>These offices hear nothing: {offices}.</source>
        <translation>ئەم لایەنانە هیچ نابیستن: {offices}.</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation>{day}: {why}</translation>
    </message>
    <message>
        <source>To: {whom}</source>
        <translation>بۆ: {whom}</translation>
    </message>
    <message>
        <source>What: {what}</source>
        <translation>چی: {what}</translation>
    </message>
    <message>
        <source>Vehicle: {vehicle}</source>
        <translation>ئۆتۆمبێل: {vehicle}</translation>
    </message>
    <message>
        <source>You meet her: {place}</source>
        <translation>شوێنی گەیشتن پێی: {place}</translation>
    </message>
    <message>
        <source>The way there: {way}</source>
        <translation>ڕێگای چوون: {way}</translation>
    </message>
    <message>
        <source>At the desk: {words}</source>
        <translation>لای مێزەکە: {words}</translation>
    </message>
    <message>
        <source>The way back: {way}</source>
        <translation>ڕێگای گەڕانەوە: {way}</translation>
    </message>
    <message>
        <source>{code} (a woman)</source>
        <translation>{code} (ژن)</translation>
    </message>
    <message>
        <source>Who goes along: {codes}</source>
        <translation>کێ لەگەڵیدا دەچێت: {codes}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>کرا</translation>
    </message>
    <message>
        <source>missed from {time}</source>
        <translation>لە {time} بە نەکراو دادەنرێت</translation>
    </message>
    <message>
        <source>They call by {time}: {state}</source>
        <translation>پێش {time} پەیوەندی دەکەن: {state}</translation>
    </message>
    <message>
        <source>Phone of who goes along: {who}</source>
        <translation>تەلەفۆنی ئەوەی لەگەڵیدا دەچێت: {who}</translation>
    </message>
    <message>
        <source>Contact {number}: {who}</source>
        <translation>کەسی {number}: {who}</translation>
    </message>
    <message>
        <source>Last step: {step}</source>
        <translation>دوا هەنگاو: {step}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>بۆچی: {reason}</translation>
    </message>
    <message>
        <source>no call before it ended</source>
        <translation>پێش کۆتایی پەیوەندی نەکرا</translation>
    </message>
    <message>
        <source>not needed, nobody set out</source>
        <translation>پێویست نییە، کەس دەرنەچوو</translation>
    </message>
    <message>
        <source>{when}: {what} to {to}, {name}</source>
        <translation>{when}: {what} بۆ {to}، {name}</translation>
    </message>
    <message>
        <source>{when}: {what}, {name}</source>
        <translation>{when}: {what}، {name}</translation>
    </message>
    <message>
        <source>Before they set out</source>
        <translation>پێش ئەوەی دەربچن</translation>
    </message>
    <message>
        <source>&amp;Play an alarm</source>
        <translation>&amp;زەنگێک لێبدە</translation>
    </message>
    <message>
        <source>Print the watcher&apos;s &amp;sheet</source>
        <translation>پەڕەی چا&amp;ودێر چاپ بکە</translation>
    </message>
    <message>
        <source>Somebody who runs intakes prints the watcher&apos;s sheet and gives it to you.</source>
        <translation>کەسێک کە دانیشتنی وەرگرتن دەکات پەڕەی چاودێر چاپ دەکات و دەیداتێ.</translation>
    </message>
    <message>
        <source>It was printed. Give it to whoever watches, and collect it afterwards.</source>
        <translation>چاپ کرا. بیدە بەوەی چاودێری دەکات و دواتر لێی وەربگرەوە.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>This is a drill. So it sounds when nobody calls. Then, by name:</source>
        <translation>ئەمە مەشقە. کاتێک کەس پەیوەندی ناکات ئاوا دەبیسترێت. پاشان، بە ناو:</translation>
    </message>
    <message>
        <source>Told by {name}; written down by {keeper}</source>
        <translation>{name} وتی؛ {keeper} نووسی</translation>
    </message>
    <message>
        <source>Lawyer: {name}</source>
        <translation>پارێزەر: {name}</translation>
    </message>
    <message>
        <source>She knows: {answer}</source>
        <translation>خۆی دەزانێت: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln دانە</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>No closed file has been kept for %Ln months yet.</source>
        <translation>
            <numerusform>هێشتا هیچ فایلێکی داخراو %Ln مانگ نەهێڵراوەتەوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>&amp;Mark all that are shown</source>
        <translation>&amp;هەموو ئەوانەی دیارن نیشان بکە</translation>
    </message>
    <message>
        <source>{shown} of {all} are shown, the oldest first.</source>
        <translation>{shown} لە {all} دیارە، کۆنترین لە پێشەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are erased.</source>
        <translation>
            <numerusform>%Ln فایل سڕانەوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>{copies} are still out: the recall is on Today.</source>
        <translation>{copies} هێشتا لە دەرەوەن: گەڕاندنەوەکە لە پەڕەی ئەمڕۆیە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sticks that are plugged in know it: no backup on them brings her back.</source>
        <translation>
            <numerusform>%Ln فلاشی بەستراو دەیزانن: هیچ پاڵپشتێکی سەریان ناتوانێت بیهێنێتەوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>What remains of erased women</source>
        <translation>ئەوەی لە ژنە سڕاوەکان ماوە</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>هێشتا لێرە زانیاریی هیچ کەسێک نەسڕاوەتەوە.</translation>
    </message>
    <message>
        <source>Last erased on {day}.</source>
        <translation>دوایین سڕینەوە {day}.</translation>
    </message>
    <message>
        <source>Nothing. What went is overwritten.</source>
        <translation>هیچ. ئەوەی ڕۆیشت لەسەری نووسراوەتەوە.</translation>
    </message>
    <message>
        <source>Another window was reading meanwhile: old pages are overwritten when it is idle or closed.</source>
        <translation>لەم نێوەندەدا پەنجەرەیەکی تر دەیخوێندەوە: کاتێک بێکار بوو یان داخرا، لەسەر لاپەڕە کۆنەکان دەنووسرێتەوە.</translation>
    </message>
    <message>
        <source>This station&apos;s files</source>
        <translation>فایلەکانی ئەم وێستگەیە</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پاڵپشتەکان</translation>
    </message>
    <message>
        <source>No backup known here is older than that.</source>
        <translation>هیچ پاڵپشتێکی ناسراو لێرە لەوە کۆنتر نییە.</translation>
    </message>
    <message>
        <source>Paper: {office}</source>
        <translation>کاغەز: {office}</translation>
    </message>
    <message>
        <source>Reference {reference}, {copies}: until they are back or destroyed.</source>
        <translation>کۆدی ئاماژە {reference}، {copies}: تا دەگەڕێنەوە یان لەناو دەبرێن.</translation>
    </message>
    <message>
        <source>Printers and their queues may keep copies of what was printed, until they are emptied or overwritten.</source>
        <translation>چاپکەر و ڕیزەکانیان لەوانەیە کۆپیی ئەوەی چاپکراوە بهێڵنەوە، تا بەتاڵ دەکرێن یان لەسەریان دەنووسرێتەوە.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>چاپکەرەکان</translation>
    </message>
    <message>
        <source>Make a new backup now, then destroy the old sticks or overwrite them whole.</source>
        <translation>ئێستا پاڵپشتێکی نوێ دروست بکە، پاشان فلاشە کۆنەکان لەناو ببە یان هەموویان لەسەر بنووسەوە.</translation>
    </message>
    <message>
        <source>New &amp;backup now</source>
        <translation>ئێستا پاڵپ&amp;شتی نوێ</translation>
    </message>
    <message>
        <source>Not plugged in. A backup of {day} is there: plug it in or destroy it.</source>
        <translation>نەبەستراوە. پاڵپشتی ڕۆژی {day} لەسەریەتی: بیبەستە یان لەناوی ببە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older backups are there, sealed, until they are overwritten or the stick is destroyed.</source>
        <translation>
            <numerusform>%Ln پاڵپشتی کۆنتر لەوێن، مۆرکراو، تا لەسەریان دەنووسرێتەوە یان فلاشەکە لەناو دەبرێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>What this office may hear</source>
        <translation>ئەوەی ئەم لایەنە بۆی هەیە بیبیستێت</translation>
    </message>
    <message>
        <source>Everything else stays with her. If they ask who she is: the name is withheld at her request.</source>
        <translation>هەموو شتەکانی تر لای خۆی دەمێنێتەوە. ئەگەر پرسیان کێیە: ناوەکەی لەسەر داوای خۆی پارێزراوە.</translation>
    </message>
    <message>
        <source>{paper} {number}</source>
        <translation>{paper} {number}</translation>
    </message>
    <message>
        <source>&amp;Print the letter</source>
        <translation>چ&amp;اپکردنی نووسراوەکە</translation>
    </message>
    <message>
        <source>&amp;Print the liaison letter</source>
        <translation>چ&amp;اپکردنی نووسراوی پەیوەندی</translation>
    </message>
    <message>
        <source>&amp;Print the request for information</source>
        <translation>چ&amp;اپکردنی داوای زانیاری</translation>
    </message>
    <message>
        <source>&amp;Print the follow-up letter</source>
        <translation>چ&amp;اپکردنی نووسراوی بەدواداچوون</translation>
    </message>
    <message>
        <source>&amp;Print the speaking note</source>
        <translation>چ&amp;اپکردنی خاڵەکانی گفتوگۆ</translation>
    </message>
    <message>
        <source>&amp;Print the reply slip</source>
        <translation>چ&amp;اپکردنی پسووڵەی وەڵام</translation>
    </message>
    <message>
        <source>&amp;Print the letter that names her</source>
        <translation>چ&amp;اپکردنی نووسراوەکە کە ناوی دەهێنێت</translation>
    </message>
    <message>
        <source>&amp;Print the fact sheet</source>
        <translation>چ&amp;اپکردنی پەڕەی زانیاری</translation>
    </message>
    <message>
        <source>&amp;Print the recall notice</source>
        <translation>چ&amp;اپکردنی ئاگاداریی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Meeting: {moment}</source>
        <translation>کۆبوونەوە: {moment}</translation>
    </message>
    <message>
        <source>Read the whole letter to her. Only if she heard it and agrees can it be signed.</source>
        <translation>نووسراوەکە هەمووی بۆی بخوێنەرەوە. تەنها ئەگەر بیستی و ڕازی بوو واژۆ دەکرێت.</translation>
    </message>
    <message>
        <source>It is not what she heard any more. Read it to her again.</source>
        <translation>چیتر ئەوە نییە کە بیستوویەتی. دووبارە بۆی بخوێنەرەوە.</translation>
    </message>
    <message>
        <source>She agrees. A second person reads it now and signs; whoever wrote it cannot.</source>
        <translation>ڕازییە. ئێستا کەسی دووەم دەیخوێنێتەوە و واژۆی دەکات؛ ئەوەی نووسیویەتی ناتوانێت.</translation>
    </message>
    <message>
        <source>The check asks about some words. Answer each of them below.</source>
        <translation>پشکنینەکە لەسەر هەندێک وشە دەپرسێت. لە خوارەوە وەڵامی هەر یەکێکیان بدەرەوە.</translation>
    </message>
    <message>
        <source>Nothing she agreed to can be said to this office yet. Begin a new one with at least one fact.</source>
        <translation>هێشتا هیچ شتێک لەوەی ڕازی بووە بەم لایەنە ناوترێت. یەکێکی نوێ بە لانی کەم یەک زانیارییەوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>She no longer wants to be named. Nothing prints; get back what is out.</source>
        <translation>چیتر نایەوێت ناوی بهێنرێت. هیچ چاپ ناکرێت؛ ئەوەی دەرچووە بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>From before the backup was restored. Ask her again and make a new letter.</source>
        <translation>لە پێش گەڕاندنەوەی پاڵپشتەوەیە. دووبارە لێی بپرسە و نووسراوێکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>Her consent to be named has run out. Ask her again; nothing prints.</source>
        <translation>ڕەزامەندییەکەی بۆ هێنانی ناوی بەسەرچووە. دووبارە لێی بپرسە؛ هیچ چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Her file is frozen. Nothing prints until a keeper unfreezes it.</source>
        <translation>فایلەکەی بەستراوە. هیچ چاپ ناکرێت تا هەڵگرێکی کلیلەکان دەیکاتەوە.</translation>
    </message>
    <message>
        <source>He or his family serves there. She cannot be named to this office.</source>
        <translation>ئەو یان خێزانەکەی لەوێ کار دەکەن. ناوی بەم لایەنە نادرێت.</translation>
    </message>
    <message>
        <source>Nothing of this letter can leave now.</source>
        <translation>ئێستا هیچی ئەم نووسراوە دەرناچێت.</translation>
    </message>
    <message>
        <source>Signed by a second person. It may be printed.</source>
        <translation>کەسی دووەم واژۆی کردووە. دەکرێت چاپ بکرێت.</translation>
    </message>
    <message>
        <source>It may be signed now.</source>
        <translation>ئێستا دەکرێت واژۆ بکرێت.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>نووسراوەکە</translation>
    </message>
    <message>
        <source>She no longer wants to be &amp;named</source>
        <translation>چیتر نایەوێت &amp;ناوی بهێنرێت</translation>
    </message>
    <message>
        <source>To {office}</source>
        <translation>بۆ {office}</translation>
    </message>
    <message>
        <source>Reference {reference}. It belongs to no record and to no other letter.</source>
        <translation>کۆدی ئاماژە {reference}. هی هیچ تۆمار و هیچ نووسراوێکی تر نییە.</translation>
    </message>
    <message>
        <source>Until {day}, for this letter alone.</source>
        <translation>تا {day}، تەنها بۆ ئەم نووسراوە.</translation>
    </message>
    <message>
        <source>Approve it here</source>
        <translation>لێرە پەسەندی بکە</translation>
    </message>
    <message>
        <source>Read the whole letter to her, her name too. If words change, read the changes to her.</source>
        <translation>نووسراوەکە هەمووی بۆی بخوێنەرەوە، ناوەکەشی. ئەگەر وشەیەک گۆڕا، گۆڕانەکەی بۆ بخوێنەرەوە.</translation>
    </message>
    <message>
        <source>Not yet, or she hesitates</source>
        <translation>هێشتا نا، یان دوودڵە</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>کەسی دووەم</translation>
    </message>
    <message>
        <source>Read every page in every language, and know that it names her. Then sign it.</source>
        <translation>هەموو لاپەڕەیەک بە هەموو زمانێک دەخوێنرێتەوە، بەو زانیارییەی کە ناوی ئەو دەهێنێت. پاشان واژۆ دەکرێت.</translation>
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
        <source>Everybody who runs intakes may open this file.</source>
        <translation>هەموو ئەوانەی وەرگرتن دەکەن دەتوانن ئەم فایلە بکەنەوە.</translation>
    </message>
    <message>
        <source>Only {people} may open this file. It is shut to {keepers}.</source>
        <translation>تەنها {people} دەتوانن ئەم فایلە بکەنەوە. بەڕووی {keepers} داخراوە.</translation>
    </message>
    <message>
        <source>Only the keepers may open this file: {keepers}.</source>
        <translation>تەنها هەڵگرانی کلیلەکان دەتوانن ئەم فایلە بکەنەوە: {keepers}.</translation>
    </message>
    <message>
        <source>Only {people} may open this file, and the keepers: {keepers}.</source>
        <translation>تەنها {people} دەتوانن ئەم فایلە بکەنەوە، و هەڵگرانی کلیلەکان: {keepers}.</translation>
    </message>
    <message>
        <source>What {people} typed about her and did not save is not open to them any more.</source>
        <translation>ئەوەی {people} دەربارەی ئەو نووسیویانە و نەپارێزراوە، چیتر بۆیان کراوە نییە.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>ئەم فایلە</translation>
    </message>
    <message>
        <source>Only those she accepts</source>
        <translation>تەنها ئەوانەی قبووڵیان دەکات</translation>
    </message>
    <message>
        <source>Kept by {name}.</source>
        <translation>لای {name}.</translation>
    </message>
    <message>
        <source>&amp;Who may open it…</source>
        <translation>&amp;کێ بۆی هەیە بیکاتەوە…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>ڕ&amp;ادەستی بکە…</translation>
    </message>
    <message>
        <source>Open the file a&amp;gain</source>
        <translation>فایلەکە دووبارە بکە&amp;رەوە</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>فایلەکە &amp;دابخە</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>ب&amp;سڕەوە…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>Not sure what came out</source>
        <translation>دڵنیا نین چی دەرچووە</translation>
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
        <source>To be recalled</source>
        <translation>دەبێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
        <source>Everything, and gives keys</source>
        <translation>هەموو شتێک، و کلیل دەدات</translation>
    </message>
    <message>
        <source>Women&apos;s files and records</source>
        <translation>فایلی ژنان و تۆمارەکان</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>تۆمارەکان</translation>
    </message>
    <message>
        <source>Nothing of any case</source>
        <translation>هیچ لە هیچ کەیسێک</translation>
    </message>
    <message>
        <source>Opens: {files}</source>
        <translation>دەیکاتەوە: {files}</translation>
    </message>
    <message>
        <source>In this role with these keys since {day}</source>
        <translation>لەم ئەرکەدا، بەم کلیلانە، لەوەتەی {day}</translation>
    </message>
    <message>
        <source>Her password</source>
        <translation>وشەی نهێنیی خۆی</translation>
    </message>
    <message>
        <source>She types it herself, unseen.</source>
        <translation>خۆی دەینووسێت بێ ئەوەی کەس بیبینێت.</translation>
    </message>
    <message>
        <source>&amp;Take the new root</source>
        <translation>ڕەگی نوێ &amp;وەربگرە</translation>
    </message>
    <message>
        <source>Leave it as it &amp;was</source>
        <translation>وەک خۆی ب&amp;مێنێتەوە</translation>
    </message>
    <message>
        <source>Make her a second &amp;keeper…</source>
        <translation>بیکە بە هەڵگ&amp;ری دووەمی کلیلەکان…</translation>
    </message>
    <message>
        <source>&amp;Remove her for good…</source>
        <translation>بۆ هەمیشە &amp;لایببە…</translation>
    </message>
    <message>
        <source>This is you. What takes rights from you is signed by another keeper.</source>
        <translation>ئەمە خۆتیت. ئەوەی مافت لێ دەسەنێتەوە هەڵگرێکی تری کلیلەکان واژۆی دەکات.</translation>
    </message>
    <message>
        <source>She was a keeper and has seen the root key. Make a new root.</source>
        <translation>هەڵگری کلیلەکان بووە و کلیلی ڕەگی بینیوە. ڕەگێکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>She may still know keys of files that she opens no more. Change keys.</source>
        <translation>ڕەنگە هێشتا کلیلی ئەو فایلانە بزانێت کە ئیتر نایانکاتەوە. کلیلەکان بگۆڕە.</translation>
    </message>
    <message>
        <source>She has not taken the new root key yet and cannot sign in. She types her password here once.</source>
        <translation>هێشتا کلیلی ڕەگی نوێی وەرنەگرتووە و ناتوانێت بچێتە ژوورەوە. جارێک لێرە وشەی نهێنیی خۆی دەنووسێت.</translation>
    </message>
    <message>
        <source>Proposed: {role}. Signing makes it true at once.</source>
        <translation>پێشنیارکراو: {role}. بە واژۆکردن یەکسەر دەبێت.</translation>
    </message>
    <message>
        <source>Switched off by the administrator. Signing makes it lasting; she keeps no open session.</source>
        <translation>بەڕێوەبەر ڕایگرتووە. واژۆکردن جێگیری دەکات؛ هیچ دانیشتنێکی کراوەی بۆ نامێنێت.</translation>
    </message>
    <message>
        <source>The administrator wants her to sign in again. Signing lets her.</source>
        <translation>بەڕێوەبەر دەیەوێت دووبارە بچێتە ژوورەوە. واژۆکردن ڕێگەی دەدات.</translation>
    </message>
    <message>
        <source>A new account. You approve it beside her, on the administrator&apos;s page of accounts.</source>
        <translation>هەژمارێکی نوێ. لە تەنیشت خاوەنەکەی، لە پەڕەی هەژمارەکانی بەڕێوەبەر پەسەندی دەکەیت.</translation>
    </message>
    <message>
        <source>Her password was reset. You approve the new one beside her, at the administrator&apos;s.</source>
        <translation>وشەی نهێنییەکەی لابرا. نوێیەکە لە تەنیشتی، لای بەڕێوەبەر پەسەند دەکەیت.</translation>
    </message>
    <message>
        <source>By reference. Who she is is in no file you can open.</source>
        <translation>بە کۆدی ئاماژە. لە هیچ فایلێکدا کە تۆ بیکەیتەوە نەنووسراوە ئەو کێیە.</translation>
    </message>
    <message>
        <source>Search: reference, office, letter number</source>
        <translation>گەڕان: کۆدی ئاماژە، لایەن، ژمارەی نووسراو</translation>
    </message>
    <message>
        <source>Search by reference or office; Enter opens a reference or a letter&apos;s number</source>
        <translation>گەڕان بە کۆدی ئاماژە یان لایەن؛ Enter کۆدێکی ئاماژە یان ژمارەی نووسراوێک دەکاتەوە</translation>
    </message>
    <message>
        <source>Papers that &amp;go out</source>
        <translation>ئە&amp;و پەڕانەی دەڕۆن</translation>
    </message>
    <message>
        <source>No reference or office contains this.</source>
        <translation>هیچ کۆدی ئاماژە یان لایەنێک ئەمەی تێدا نییە.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>هێشتا تۆمار نییە</translation>
    </message>
    <message>
        <source>A record appears here when a letter was read to her and released.</source>
        <translation>کاتێک نووسراوێک بۆی خوێنرایەوە و دەرچوو، تۆمارێک لێرە دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Confirm after a restore</source>
        <translation>پشتڕاستکردنەوە دوای هێنانەوە</translation>
    </message>
    <message>
        <source>The station went back to a backup. What a woman said after that day is not in it.</source>
        <translation>وێستگەکە گەڕایەوە بۆ پاڵپشتێک. ئەوەی ژنێک دوای ئەو ڕۆژە وتوویەتی تێیدا نییە.</translation>
    </message>
    <message>
        <source>Records that wait to be confirmed</source>
        <translation>ئەو تۆمارانەی چاوەڕێی پشتڕاستکردنەوەن</translation>
    </message>
    <message>
        <source>Confirm only what you know: ask her, or whoever worked with her, whether she took anything back since. If she did, open her file and withdraw it there.</source>
        <translation>تەنها ئەوە پشتڕاست بکەرەوە کە دەیزانیت: لە خۆی یان لەوەی کاری لەگەڵ کردووە بپرسە ئایا لەوەتەی شتێکی کشاندووەتەوە. ئەگەر وایە، فایلەکەی بکەرەوە و لەوێ بیکشێنەوە.</translation>
    </message>
    <message>
        <source>Her consent is still &amp;valid</source>
        <translation>ڕەزامەندییەکەی &amp;هەر ماوە</translation>
    </message>
    <message>
        <source>&amp;Open her file</source>
        <translation>&amp;فایلەکەی بکەرەوە</translation>
    </message>
    <message>
        <source>No letter waits for a confirmation. What is released can be printed.</source>
        <translation>هیچ نووسراوێک چاوەڕێی پشتڕاستکردنەوە نییە. ئەوەی دەرچووە دەتوانرێت چاپ بکرێت.</translation>
    </message>
    <message>
        <source>{case}, {office}: is her consent still valid?</source>
        <translation>{case}، {office}: ئایا ڕەزامەندییەکەی هەر ماوە؟</translation>
    </message>
    <message>
        <source>Her file has no valid consent to this office. It must be given again.</source>
        <translation>لە فایلەکەیدا هیچ ڕەزامەندییەکی کارا بۆ ئەم لایەنە نییە. دەبێت سەرلەنوێ بیدات.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>کۆدی ئاماژە</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>پاڵپشتی</translation>
    </message>
    <message>
        <source>Consent in the file</source>
        <translation>ڕەزامەندی لە فایلدا</translation>
    </message>
    <message>
        <source>None is valid</source>
        <translation>هیچ نەماوە</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>لایەن</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>پەلە</translation>
    </message>
    <message>
        <source>Valid until</source>
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
        <source>Another practice office is made. What was done in this one is left behind and is not opened again.</source>
        <translation>نووسینگەیەکی تری مەشق دروست دەکرێت. ئەوەی لەمەدا کراوە بەجێ دەهێڵرێت و جارێکی تر ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>ئەوەی تر بکەرەوە</translation>
    </message>
    <message>
        <source>With a month of work in it?</source>
        <translation>لەگەڵ کاری مانگێک؟</translation>
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
        <source>The computer&apos;s clock says {clock}; the newest entry is of {newest}. Was nobody here for that long, and is the clock right? Consents that ran out meanwhile are over, and what was to be taken away by now goes with the next sign-in. Your name is in the log. If you are not sure, set the computer&apos;s clock first.</source>
        <translation>کاتژمێری کۆمپیوتەرەکە: {clock}، نوێترین تۆمار: {newest}. ئایا ئەو ماوەیە کەس لێرە نەبووە و کاتژمێرەکە ڕاستە؟ ئەو ڕەزامەندییانەی لەو ماوەیەدا بەسەر چوون تەواو بوون، و ئەوەی دەبوو تا ئێستا لا ببرێت لەگەڵ چوونەژوورەوەی داهاتوو دەڕوات. ناوت لە تۆماری کارەکاندا دەبێت. ئەگەر دڵنیا نیت، یەکەم جار کاتژمێری کۆمپیوتەرەکە ڕێک بخە.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>کاتژمێرەکە ڕاستە</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>کاتژمێرەکە ڕاستە؟</translation>
    </message>
    <message>
        <source>Type the password once more: it confirms that the clock is right.</source>
        <translation>جارێکی تر وشەی نهێنی بنووسە: بەوە پشتڕاست دەکرێتەوە کە کاتژمێرەکە ڕاستە.</translation>
    </message>
    <message>
        <source>Something is due at {time}.</source>
        <translation>لە {time} شتێک پێویستە.</translation>
    </message>
    <message>
        <source>Something was due at {time}. Sign in to see what it is.</source>
        <translation>لە {time} شتێک پێویست بوو. بچۆ ژوورەوە تا بزانیت چییە.</translation>
    </message>
    <message>
        <source>Type the site sheet</source>
        <translation>پەڕەی وێستگەکە بنووسە</translation>
    </message>
    <message>
        <source>Ten groups of five digits, in order. Spaces do not matter.</source>
        <translation>دە کۆمەڵی پێنج ژمارەیی، بە ڕیز. بۆشایی گرنگ نییە.</translation>
    </message>
    <message>
        <source>Remember it on this account of the computer</source>
        <translation>لەسەر ئەم هەژمارەی کۆمپیوتەرەکە لەبیری بێت</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>فلاشەکە دەربهێنە</translation>
    </message>
    <message>
        <source>The digits fit. The keyring of this account did not take its share, so the sheet is typed at each start. Press Go on.</source>
        <translation>ژمارەکان ڕاستن. کلیلدانی ئەم هەژمارە بەشەکەی وەرنەگرت، بۆیە لە هەر کردنەوەیەکدا پەڕەکە دەنووسرێت. «بەردەوام بە» دابگرە.</translation>
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
        <source>Files kept long enough: erase them, or open them again</source>
        <translation>ئەو فایلانەی بەس هێڵراونەتەوە: بیانسڕەوە، یان دووبارە بیانکەرەوە</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>دەهێڵرێتەوە تا</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>خوێندنەوە و واژۆ</translation>
    </message>
    <message>
        <source>Letters she has decided on. Whoever wrote one cannot sign it.</source>
        <translation>ئەو نووسراوانەی ژنەکە بڕیاری لەسەر داون. ئەوەی نووسیویەتی ناتوانێت واژۆی بکات.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>هیچ چاوەڕێ نییە</translation>
    </message>
    <message>
        <source>A letter comes here when she has decided on it.</source>
        <translation>کاتێک ژنەکە بڕیاری لەسەر نووسراوەکە دا، دێتە ئێرە.</translation>
    </message>
    <message>
        <source>Letters that wait for a second person</source>
        <translation>ئەو نووسراوانەی چاوەڕێی کەسێکی دووەمن</translation>
    </message>
    <message>
        <source>One person signed it alone because it was urgent. It is released; read it all the same.</source>
        <translation>یەک کەس بە تەنها واژۆی کرد چونکە بەپەلە بوو. دەرچووە؛ هەر بیخوێنەوە.</translation>
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
        <source>Read and approved.</source>
        <translation>خوێنرایەوە و پەسەند کرا.</translation>
    </message>
    <message>
        <source>Signed. Reference {reference}, {languages}. The liaison officer can print it now.</source>
        <translation>واژۆ کرا. کۆدی ئاماژە {reference}، {languages}. ئێستا بەرپرسی پەیوەندی دەتوانێت چاپی بکات.</translation>
    </message>
    <message>
        <source>Only if it cannot wait: the fewer are mixed, the easier it is to guess whose it is.</source>
        <translation>تەنها ئەگەر چاوەڕوانی هەڵناگرێت: هەتا کەمتر تێکەڵ بکرێن، ئاسانتر دەزانرێت هی کێیە.</translation>
    </message>
    <message>
        <source>Send what waits &amp;now</source>
        <translation>ئەوەی چاوەڕێیە ئێستا بنێ&amp;رە</translation>
    </message>
    <message>
        <source>Signed. Reference {reference}, {languages}. {when}</source>
        <translation>واژۆ کرا. کۆدی ئاماژە {reference}، {languages}. {when}</translation>
    </message>
    <message>
        <source>Sent. The liaison officer can print it now.</source>
        <translation>نێردرا. ئێستا بەرپرسی پەیوەندی دەتوانێت چاپی بکات.</translation>
    </message>
    <message>
        <source>Given back to {name}.</source>
        <translation>گەڕێندرایەوە بۆ {name}.</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>گەڕان&amp;دنەوە</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>پەڕە</translation>
    </message>
    <message>
        <source>To be read by</source>
        <translation>کێ دەیخوێنێتەوە</translation>
    </message>
    <message>
        <source>You</source>
        <translation>تۆ</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>ئەوەی وتی</translation>
    </message>
    <message>
        <source>Read it a second time</source>
        <translation>جاری دووەم خوێندنەوە</translation>
    </message>
    <message>
        <source>Go through every line with the paper before you: is it what she said, and did she agree that this office hears it? A colleague reads it tomorrow.</source>
        <translation>هەموو دێڕێک بە پەڕەکەوە دەپشکنرێت: ئایا ئەوەیە کە وتی، و ڕازی بوو ئەم لایەنە بیبیستێت؟ هاوکارێک سبەی دەیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>If it should not have been released: take it back on the page of her consent, and tell a keeper.</source>
        <translation>ئەگەر نابێت بمێنێتەوە: لە لاپەڕەی ڕەزامەندییەکەی بکێشرێتەوە، و بە هەڵگرێکی کلیلەکان بوترێت.</translation>
    </message>
    <message>
        <source>Something that the log said of this letter is missing, so a keeper reads it and signs.</source>
        <translation>شتێک لەوەی تۆماری کارەکان لەبارەی ئەم نووسراوەوە وتوویەتی نەماوە، بۆیە هەڵگرێکی کلیلەکان دەیخوێنێتەوە و واژۆی دەکات.</translation>
    </message>
    <message>
        <source>You wrote this letter, so somebody else signs it.</source>
        <translation>تۆ ئەم نووسراوەت نووسیوە، بۆیە کەسێکی تر واژۆی دەکات.</translation>
    </message>
    <message>
        <source>This letter is released already.</source>
        <translation>ئەم نووسراوە پێشتر دەرچووە.</translation>
    </message>
    <message>
        <source>She has not decided on it yet.</source>
        <translation>هێشتا بڕیاری لەسەر نەداوە.</translation>
    </message>
    <message>
        <source>It cannot be signed now: it must be checked and read to her again.</source>
        <translation>ئێستا واژۆ ناکرێت: دەبێت بپشکنرێت و دووبارە بۆی بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>نووسەر: {name}</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>چی دەڵێت</translation>
    </message>
    <message>
        <source>Questions of the check</source>
        <translation>پرسیارەکانی پشکنین</translation>
    </message>
    <message>
        <source>“{words}”: {rule}</source>
        <translation>«{words}»: {rule}</translation>
    </message>
    <message>
        <source>A colleague approved it here.</source>
        <translation>هاوکارێک لێرە پەسەندی کرد.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>هێشتا کراوەیە.</translation>
    </message>
    <message>
        <source>Also what &amp;colleagues have to do</source>
        <translation>هەروەها ئەوەی لەسەر &amp;هاوکارانە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of colleagues</source>
        <translation>
            <numerusform>%Ln کاری هاوکاران</numerusform>
            </translation>
    </message>
    <message>
        <source>Overdue and due today</source>
        <translation>دواکەوتوو و پێویستی ئەمڕۆ</translation>
    </message>
    <message>
        <source>Today&apos;s meetings</source>
        <translation>کۆبوونەوەکانی ئەمڕۆ</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>چاوەڕێی تۆیە</translation>
    </message>
    <message numerus="yes">
        <source>The next seven days: %Ln entries</source>
        <translation>
            <numerusform>حەوت ڕۆژی داهاتوو: %Ln تۆمار</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln entries</source>
        <translation>
            <numerusform>دواتر: %Ln تۆمار</numerusform>
            </translation>
    </message>
    <message>
        <source>Passed while nobody was signed in, since {moment}</source>
        <translation>تێپەڕی کاتێک کەس لە ژوورەوە نەبوو، لە {moment}ەوە</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>بینرا</translation>
    </message>
    <message>
        <source>Seen: {what}</source>
        <translation>بینرا: {what}</translation>
    </message>
    <message>
        <source>Nothing is due and nothing waits for you. When a woman comes, press New intake.</source>
        <translation>هیچ کارێک پێویست نییە و هیچ چاوەڕێی تۆ ناکات. کاتێک ژنێک هات، «وەرگرتنی نوێ» دابگرە.</translation>
    </message>
    <message>
        <source>Nothing is due. When a letter is released it is here, ready to be printed.</source>
        <translation>هیچ کارێک پێویست نییە. کاتێک نووسراوێک دەرچوو لێرەیە، ئامادەیە بۆ چاپ.</translation>
    </message>
    <message>
        <source>Nothing is due. Accounts are made and approved on the page Accounts.</source>
        <translation>هیچ کارێک پێویست نییە. هەژمارەکان لە پەڕەی هەژمارەکان دروست و پەسەند دەکرێن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new papers since you last looked</source>
        <translation>
            <numerusform>%Ln پەڕەی نوێ لەوەتەی دوا جار سەیرت کرد</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %Ln days old.</source>
        <translation>
            <numerusform>دوایین پاڵپشتی دروست %Ln ڕۆژ لەمەوبەرە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Due tonight, after the office closes</source>
        <translation>ئەوەی ئەمشەو پێویستە، دوای داخستنی نووسینگە</translation>
    </message>
    <message>
        <source>Due tonight</source>
        <translation>ئەوەی ئەمشەو پێویستە</translation>
    </message>
    <message>
        <source>I carry all of it tonight</source>
        <translation>من هەمووی ئەمشەو هەڵدەگرم</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>چاپکردنی لیستەکە</translation>
    </message>
    <message>
        <source>The list is printed. Take it along, and shred it when all of it is over.</source>
        <translation>لیستەکە چاپ کرا. لەگەڵ خۆت بیبە، و کاتێک هەمووی تەواو بوو وردی بکە.</translation>
    </message>
    <message numerus="yes">
        <source>The office closes at {hour}. %Ln entries are due after that, and nobody has said that she carries them by hand.</source>
        <translation>
            <numerusform>نووسینگە لە {hour} دادەخرێت. دوای ئەوە %Ln شت پێویستە، و کەس نەیوتووە کە بە دەست هەڵیدەگرێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>About</source>
        <translation>دەربارەی</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>کێ هەڵیدەگرێت</translation>
    </message>
    <message>
        <source>{name} by the plan; she has not said so yet</source>
        <translation>{name} بەپێی پلان؛ هێشتا خۆی نەیوتووە</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>هێشتا کەس</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوێندنەوە</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>دڵنیابکەرەوە</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ژماردن</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>هەرکەسێک</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>لە {when}ەوە</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies</source>
        <translation>
            <numerusform>{what}: %Ln دانە</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies are out</source>
        <translation>
            <numerusform>{what}: %Ln دانە لە دەرەوەیە</numerusform>
            </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <source>Invitation {code}</source>
        <translation>بانگهێشتی {code}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks ended because she took back her consent: {about}</source>
        <translation>
            <numerusform>%Ln کار کۆتایی هات چونکە ڕەزامەندییەکەی کشاندەوە: {about}</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks ended because she agrees to less now: {about}</source>
        <translation>
            <numerusform>%Ln کار کۆتایی هات چونکە ئێستا بە کەمتر ڕازییە: {about}</numerusform>
            </translation>
    </message>
    <message>
        <source>{paper} ({meeting})</source>
        <translation>{paper} ({meeting})</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>داوا لە تۆ کراوە</translation>
    </message>
    <message>
        <source>{paper}, written by {name}. {heard}</source>
        <translation>{paper}، {name} نووسیویەتی. {heard}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages expected</source>
        <translation>
            <numerusform>%Ln لاپەڕە</numerusform>
            </translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>چاپکراوە {day}</translation>
    </message>
    <message>
        <source>How many pages came out, and who has them? {language}, {pages}</source>
        <translation>چەند لاپەڕە دەرچوو، لای کێیە؟ {language}، {pages}</translation>
    </message>
    <message>
        <source>Hand over, and write down to whom: {copies}</source>
        <translation>ڕادەستی بکە، و بنووسە بە کێ: {copies}</translation>
    </message>
    <message>
        <source>Sign for an account: {name}, {role}</source>
        <translation>بۆ هەژمارێک واژۆ بکە: {name}، {role}</translation>
    </message>
    <message>
        <source>Everything up to {moment} is here</source>
        <translation>هەموو شتێک تا {moment} لێرەیە</translation>
    </message>
    <message>
        <source>Go on with the session. {saved}</source>
        <translation>لە دانیشتنەکە بەردەوام بە. {saved}</translation>
    </message>
    <message>
        <source>The duty bearer arrives</source>
        <translation>گەیشتنی بەرپرسیارەکە</translation>
    </message>
    <message>
        <source>The meeting begins</source>
        <translation>دەستپێکردنی کۆبوونەوەکە</translation>
    </message>
    <message>
        <source>Somebody sets out with her</source>
        <translation>کەسێک لەگەڵیدا دەردەچێت</translation>
    </message>
    <message>
        <source>They call from the way</source>
        <translation>لە ڕێگاوە پەیوەندی دەکەن</translation>
    </message>
    <message>
        <source>{what}. Her file is frozen: find out first whether she is under pressure</source>
        <translation>{what}. فایلەکەی بەستراوە: سەرەتا دڵنیابوون پێویستە لەوەی فشاری لەسەر نییە</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>Meeting {code}</source>
        <translation>کۆبوونەوەی {code}</translation>
    </message>
    <message>
        <source>{status}: {reason}.</source>
        <translation>{status}: {reason}.</translation>
    </message>
    <message>
        <source>It was stopped. She goes first; then collect the sheets and say below which are back.</source>
        <translation>وەستێنرا. سەرەتا ئەو دەڕوات؛ پاشان پەڕەکان کۆبکەرەوە و لە خوارەوە بڵێ کامەیان گەڕایەوە.</translation>
    </message>
    <message>
        <source>Its day is over and nobody has said what became of it. Say it below.</source>
        <translation>ڕۆژەکەی تێپەڕیوە و کەس نەیوتووە چی لێ هات. لە خوارەوە بیڵێ.</translation>
    </message>
    <message>
        <source>How she is present and where she sits do not fit together. Ask her, and change it below.</source>
        <translation>چۆنیەتی ئامادەبوونی و شوێنی دانیشتنی لەگەڵ یەک ناگونجێن. لێی بپرسە و لە خوارەوە بیگۆڕە.</translation>
    </message>
    <message>
        <source>Call it off: the office must hear that nobody comes. Give no reason.</source>
        <translation>هەڵیبوەشێنەرەوە: دەبێت لایەنەکە بزانێت کەس نایەت. هیچ هۆیەک مەڵێ.</translation>
    </message>
    <message>
        <source>It is called &amp;off</source>
        <translation>هەڵوە&amp;شێنرایەوە</translation>
    </message>
    <message>
        <source>What she says now no longer covers that she is present like this. Ask her first.</source>
        <translation>ئەوەی ئێستا دەیڵێت چیتر ئامادەبوونی بەم شێوەیە ناگرێتەوە. سەرەتا لێی بپرسە.</translation>
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
        <source>She leaves at {her}.</source>
        <translation>ئەو لە {her} دەڕوات.</translation>
    </message>
    <message>
        <source>She would feel unsafe if one of these came: {names}.</source>
        <translation>ئەگەر یەکێک لەمانە بێت هەست بە سەلامەتی ناکات: {names}.</translation>
    </message>
    <message>
        <source>No office and no liaison officer learns this.</source>
        <translation>هیچ لایەنێک و هیچ بەرپرسێکی پەیوەندی ئەمە نازانێت.</translation>
    </message>
    <message>
        <source>{office} does not come: she withdrew her consent for it.</source>
        <translation>{office} نایەت: ڕەزامەندییەکەی بۆی کشاندەوە.</translation>
    </message>
    <message>
        <source>{office} arrives at {time} with fact sheet {sheet}.</source>
        <translation>{office} لە {time} دەگات لەگەڵ پەڕەی زانیاری {sheet}.</translation>
    </message>
    <message>
        <source>{office} leaves at {time}.</source>
        <translation>{office} لە {time} دەڕوات.</translation>
    </message>
    <message>
        <source>Of this office these may come: {names}.</source>
        <translation>لەم لایەنە ئەمانە دەتوانن بێن: {names}.</translation>
    </message>
    <message>
        <source>Open fact sheet {sheet}</source>
        <translation>کردنەوەی پەڕەی زانیاری {sheet}</translation>
    </message>
    <message>
        <source>Women who meet together: {count}. Group {group}.</source>
        <translation>ژمارەی ژنانی پێکەوە: {count}. گروپی {group}.</translation>
    </message>
    <message>
        <source>Meetings of the others: {codes}.</source>
        <translation>کۆبوونەوەکانی ئەوانی تر: {codes}.</translation>
    </message>
    <message>
        <source>She agreed to {count} women at most, and to be seen by them: {how}.</source>
        <translation>لەسەر زۆرترین {count} ژن ڕازی بووە، و لەسەر ئەوەی بیبینن: {how}.</translation>
    </message>
    <message>
        <source>{name} receives her.</source>
        <translation>ئەوەی پێشوازیی لێ دەکات: {name}.</translation>
    </message>
    <message>
        <source>How she comes and goes: {how}</source>
        <translation>چۆن دێت و دەڕوات: {how}</translation>
    </message>
    <message>
        <source>She sits: {place}.</source>
        <translation>شوێنی دانیشتنی: {place}.</translation>
    </message>
    <message>
        <source>Phones stay outside.</source>
        <translation>تەلەفۆنەکان لە دەرەوە دەمێننەوە.</translation>
    </message>
    <message>
        <source>Her sign to end it: {signal}. Know it by heart.</source>
        <translation>نیشانەی ئەو بۆ کۆتاییهێنان: {signal}. لەبەری بکە.</translation>
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
        <source>We will know by: {how}</source>
        <translation>بەمە دەزانین: {how}</translation>
    </message>
    <message>
        <source>We know by: {proof}</source>
        <translation>بەمە زانیمان: {proof}</translation>
    </message>
    <message>
        <source>It binds nobody until intake has read it.</source>
        <translation>تا کارمەندی وەرگرتن نەیخوێنێتەوە کەس پابەند ناکات.</translation>
    </message>
    <message>
        <source>Read it and agree</source>
        <translation>بیخوێنەوە و ڕێکبکەوە</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>بەکاری مەهێنە</translation>
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
        <source>It is carried on until</source>
        <translation>دوا دەخرێت تا</translation>
    </message>
    <message>
        <source>Carry it on</source>
        <translation>دوایبخە</translation>
    </message>
    <message>
        <source>Nothing that is agreed here counts. The log does not say that this meeting has this code: somebody may have written another one over it. Before the meeting: cancel it and plan it again. After it: write what was agreed into her file, as a note.</source>
        <translation>هیچ شتێک کە لێرە لەسەری ڕێک دەکەون ناژمێردرێت. تۆماری کارەکان ناڵێت کە ئەم کۆبوونەوەیە ئەم کۆدەی هەیە: ڕەنگە کەسێک کۆدێکی تری بەسەردا نووسیبێت. پێش کۆبوونەوەکە: هەڵیبوەشێنەرەوە و دووبارە پلانی بۆ دابنێ. دوای کۆبوونەوەکە: ئەوەی لەسەری ڕێک کەوتن وەک تێبینی لە فایلەکەیدا بنووسە.</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>چاوەڕێی خوێندنەوەیە</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>بەکارنەهێنراوە</translation>
    </message>
    <message>
        <source>{what}, {day}, {name}</source>
        <translation>{what}، {day}، {name}</translation>
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
        <translation>کارێکی لایەنێک. هەرگیز دەربارەی ئەوە نا کە ئەو کێیە.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>کێ دەیکات</translation>
    </message>
    <message>
        <source>An office or a function.</source>
        <translation>لایەنێک یان ئەرکێک.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>تا کەی</translation>
    </message>
    <message>
        <source>What will be spoken of</source>
        <translation>باسی چی دەکرێت</translation>
    </message>
    <message>
        <source>A line for each, in general words</source>
        <translation>بۆ هەریەکە دێڕێک، بە وشەی گشتی</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>پلانەکە پا&amp;شەکەوت بکە</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>ڕۆژێکی تر</translation>
    </message>
    <message>
        <source>Moved from {day} on {on}</source>
        <translation>لە {on} لە {day}ـەوە گوازرایەوە</translation>
    </message>
    <message>
        <source>Why it does not take place</source>
        <translation>بۆچی نابەسترێت</translation>
    </message>
    <message>
        <source>&amp;Cancel the forum</source>
        <translation>کۆڕەکە &amp;هەڵبوەشێنەوە</translation>
    </message>
    <message>
        <source>Offices and others</source>
        <translation>لایەنەکان و کەسانی تر</translation>
    </message>
    <message>
        <source>Write the &amp;answers down</source>
        <translation>&amp;وەڵامەکان بنووسە</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>هێشتا کەس بانگ نەکراوە.</translation>
    </message>
    <message>
        <source>This program writes no letter of invitation. Write it yourself.</source>
        <translation>ئەم بەرنامەیە نووسراوی بانگهێشت نانووسێت. خۆت بینووسە.</translation>
    </message>
    <message>
        <source>How it was invited</source>
        <translation>چۆن بانگ کرا</translation>
    </message>
    <message>
        <source>&amp;Invited: put it on the list</source>
        <translation>بانگ &amp;کرا: بیخە لیستەکەوە</translation>
    </message>
    <message>
        <source>Who else is invited, not in the directory</source>
        <translation>کێی تر بانگ کراوە و لە ڕێبەردا نییە</translation>
    </message>
    <message>
        <source>How they were invited</source>
        <translation>چۆن بانگ کران</translation>
    </message>
    <message>
        <source>Put &amp;them on the list</source>
        <translation>بیانخە لیستەکە&amp;وە</translation>
    </message>
    <message>
        <source>An organisation or a group, in general words; nobody&apos;s name</source>
        <translation>ڕێکخراوێک یان گرووپێک، بە وشەی گشتی؛ ناوی هیچ کەسێک نا</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>ئەوان چین</translation>
    </message>
    <message>
        <source>{office} ({how})</source>
        <translation>{office} ({how})</translation>
    </message>
    <message>
        <source>{office}: no longer in the directory</source>
        <translation>{office}: چیتر لە ڕێبەردا نییە</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>چی بوو</translation>
    </message>
    <message>
        <source>Leave a number empty where nobody counted: empty is not 0.</source>
        <translation>ئەگەر کەس نەیژماردووە ژمارەکە بەتاڵ بهێڵەوە: بەتاڵ سفر نییە.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>بەسترا لە</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>کچان</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>کوڕان</translation>
    </message>
    <message>
        <source>An estimate, called so on the minutes too. It is added to no count and never published.</source>
        <translation>خەمڵاندن، لە کۆنووسیشدا هەر وا ناو دەبرێت. بۆ هیچ ژمارەیەک زیاد ناکرێت و هەرگیز بڵاو ناکرێتەوە.</translation>
    </message>
    <message>
        <source>About how many in all, where nobody counted</source>
        <translation>نزیکەی چەند بوون هەمووی، ئەگەر کەس نەیژماردبێت</translation>
    </message>
    <message>
        <source>How many came: {who}</source>
        <translation>چەند کەس هاتن: {who}</translation>
    </message>
    <message>
        <source>Duty bearers of {office}</source>
        <translation>بەرپرسیارانی {office}</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>نیگەرانییەکان</translation>
    </message>
    <message>
        <source>Policy problems</source>
        <translation>کێشەکانی سیاسەت</translation>
    </message>
    <message>
        <source>Mitigation proposed</source>
        <translation>کەمکردنەوەی پێشنیارکراو</translation>
    </message>
    <message>
        <source>Then say above how many came of it.</source>
        <translation>پاشان لە سەرەوە بڵێ چەند کەسی لێ هات.</translation>
    </message>
    <message>
        <source>Who else came without being invited, not in the directory</source>
        <translation>کێی تر بەبێ بانگکردن هات و لە ڕێبەردا نییە</translation>
    </message>
    <message>
        <source>Put t&amp;hem on the list</source>
        <translation>بیانخە لیستەکە&amp;وە</translation>
    </message>
    <message>
        <source>&amp;Write the minutes</source>
        <translation>کۆنووسەکە بنوو&amp;سە</translation>
    </message>
    <message>
        <source>An office that came without being invited</source>
        <translation>لایەنێک بێ بانگهێشت هات</translation>
    </message>
    <message>
        <source>Elders and other groups are in these numbers. Duty bearers are not: they are counted below.</source>
        <translation>ڕیشسپییان و گرووپەکانی تر لەم ژمارانەدان. بەرپرسیاران تێیاندا نین: لە خوارەوە دەژمێردرێن.</translation>
    </message>
    <message>
        <source>Put it on the &amp;list</source>
        <translation>بیخە &amp;لیستەکەوە</translation>
    </message>
    <message>
        <source>Agreed here, or gone on from earlier forums</source>
        <translation>لێرە ڕێککەوتنی لەسەر کرا، یان لە کۆڕەکانی پێشووەوە بەردەوامە</translation>
    </message>
    <message>
        <source>Open points that go on to this forum</source>
        <translation>خاڵە کراوەکان کە دێنە ئەم کۆڕە</translation>
    </message>
    <message>
        <source>No points.</source>
        <translation>هیچ خاڵێک نییە.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چی بکرێت</translation>
    </message>
    <message>
        <source>In general words</source>
        <translation>بە وشەی گشتی</translation>
    </message>
    <message>
        <source>Whoever came is first. Is somebody missing? Put them on the list below, under What it was.</source>
        <translation>ئەوانەی هاتوون سەرەتا دێن. کەسێک کەمە؟ لە خوارەوە، لەژێر «چی بوو»، بیخەرە لیستەکەوە.</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>چۆن دەزانین</translation>
    </message>
    <message>
        <source>Add the &amp;point</source>
        <translation>&amp;خاڵەکە زیاد بکە</translation>
    </message>
    <message>
        <source>For example: the office calls our duty phone.</source>
        <translation>بۆ نموونە: لایەنەکە پەیوەندی بە تەلەفۆنی ئێشکگریمانەوە دەکات.</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>ڕێ&amp;ککەوتین</translation>
    </message>
    <message>
        <source>Send it to &amp;intake</source>
        <translation>بۆ وەرگرتن ب&amp;نێرە</translation>
    </message>
    <message>
        <source>Somebody who knows her reads it first. Until then it binds nobody.</source>
        <translation>سەرەتا کەسێک کە دەیناسێت دەیخوێنێتەوە. تا ئەو کاتە کەس پابەند ناکات.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>چی لێ دێت</translation>
    </message>
    <message>
        <source>It took &amp;place</source>
        <translation>بە&amp;سترا</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>هەڵوەشان&amp;دنەوەی</translation>
    </message>
    <message>
        <source>It did &amp;not take place</source>
        <translation>ئەنجام &amp;نەدرا</translation>
    </message>
    <message>
        <source>C&amp;hange how she is present</source>
        <translation>گۆڕینی چۆنیەتی ئامادەبوونی</translation>
    </message>
    <message>
        <source>Before anyone leaves: which fact sheets are back in your hand?</source>
        <translation>پێش ئەوەی کەس بڕوات: کام پەڕەی زانیاری گەڕایەوە دەستت؟</translation>
    </message>
    <message>
        <source>{sheet} of {office}</source>
        <translation>{sheet} هی {office}</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>چی لێ دەرچوو</translation>
    </message>
    <message>
        <source>This meeting is still ahead. Did it take place all the same?</source>
        <translation>ئەم کۆبوونەوەیە هێشتا کاتی نەهاتووە. ئایا لەگەڵ ئەوەشدا بەسترا؟</translation>
    </message>
    <message>
        <source>Fact sheets that did not come back. Whoever received her looks for them.</source>
        <translation>پەڕەی زانیاری کە نەگەڕانەوە. ئەوەی پێشوازیی لێ کرد بەدوایاندا دەگەڕێت.</translation>
    </message>
    <message>
        <source>{sheet} is back</source>
        <translation>{sheet} گەڕایەوە</translation>
    </message>
    <message>
        <source>Cancel the meeting?</source>
        <translation>کۆبوونەوەکە هەڵبوەشێنرێتەوە؟</translation>
    </message>
    <message>
        <source>&amp;Cancel the meeting</source>
        <translation>&amp;هەڵوەشاندنەوەی کۆبوونەوەکە</translation>
    </message>
    <message>
        <source>Why did it not take place?</source>
        <translation>بۆچی ئەنجام نەدرا؟</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پاڵپشت</translation>
    </message>
    <message>
        <source>One sealed file with everything. Without the paper sheets or a keeper nobody can open it.</source>
        <translation>فایلێکی مۆرکراو بە هەموو شتێکەوە. بێ پەڕەکان یان هەڵگری کلیلەکان کەس نایکاتەوە.</translation>
    </message>
    <message>
        <source>&amp;Restore or practise</source>
        <translation>&amp;هێنانەوە یان مەشق</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>بۆ کوێ</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>ئێستا پاڵپ&amp;شت بکە</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;دووبارە بگەڕێ</translation>
    </message>
    <message>
        <source>Afterwards take the stick out and keep it in another house.</source>
        <translation>دواتر فلاشەکە دەربهێنە و لە ماڵێکی تر هەڵیبگرە.</translation>
    </message>
    <message>
        <source>The mark of this office is {mark}. Write it on the sheets: a backup that shows another one is not yours.</source>
        <translation>نیشانەی ئەم نووسینگەیە: {mark}. لەسەر پەڕەکان بینووسە: پاڵپشتێک یەکێکی تر پیشان بدات هی ئێوە نییە.</translation>
    </message>
    <message>
        <source>Backups made here</source>
        <translation>ئەو پاڵپشتانەی لێرە دروستکراون</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>چەند دەمێننەوە</translation>
    </message>
    <message>
        <source>Backups kept on each stick</source>
        <translation>ژمارەی پاڵپشت لەسەر هەر فلاشێک</translation>
    </message>
    <message>
        <source>Older ones of this office are deleted after a good new one. Nothing else on a stick is touched.</source>
        <translation>کۆنترەکانی ئەم نووسینگەیە دوای یەکێکی نوێی دروست دەسڕدرێنەوە. دەست لە هیچی تری سەر فلاشەکە نادرێت.</translation>
    </message>
    <message>
        <source>&amp;Save this number</source>
        <translation>ئەم ژما&amp;رەیە پاشەکەوت بکە</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back…</source>
        <translation>پاڵپشتەکە دەنووسرێت و دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <source>The backup is written and was read back without a fault: {name}, {size}.</source>
        <translation>پاڵپشتەکە نووسرا و بێ هەڵە خوێنرایەوە: {name}، {size}.</translation>
    </message>
    <message>
        <source>It is on the station&apos;s own disk and would be lost with it: make one on a stick too.</source>
        <translation>لەسەر دیسکی وێستگەکە خۆیەتی و لەگەڵی لەدەست دەچێت: یەکێکیش لەسەر فلاش دروست بکە.</translation>
    </message>
    <message>
        <source>{what} {more}</source>
        <translation>{what} {more}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the stick.</source>
        <translation>وەستێنرا. هیچ لەسەر فلاشەکە نەما.</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, everything is lost.</source>
        <translation>هێشتا هیچ پاڵپشتێک نییە. ئەگەر ئەم کۆمپیوتەرە لەدەست بچێت، هەموو شتێک لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>The last good backup is of {day}, on {folder}.</source>
        <translation>دوایین پاڵپشتی دروست: {day}، لەسەر {folder}.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>دروستکراوە</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>نووسەر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپکراو</translation>
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
        <source>This is the intake station of a protection office. What do you want to do?</source>
        <translation>ئەمە وێستگەی وەرگرتنی نووسینگەیەکی پاراستنە. دەتەوێت چی بکەیت؟</translation>
    </message>
    <message>
        <source>Found a station</source>
        <translation>وێستگەیەک دابمەزرێنە</translation>
    </message>
    <message>
        <source>For real cases. Takes an hour; sheets of digits are copied by hand.</source>
        <translation>بۆ کەیسی ڕاستەقینە. کاتژمێرێک دەخایەنێت؛ پەڕەی ژمارە بە دەست لەبەر دەگیرێنەوە.</translation>
    </message>
    <message>
        <source>In the practice office everything works and everyone is made up, so that each step can be tried. Do not type anything about a real person there.</source>
        <translation>لە نووسینگەی مەشق هەموو شتێک کار دەکات و هەموو کەسێک دروستکراوە، تا هەر هەنگاوێک تاقی بکرێتەوە. لەوێ هیچ شتێک دەربارەی کەسێکی ڕاستەقینە مەنووسە.</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>نووسینگەی مەشق بکەرەوە</translation>
    </message>
    <message>
        <source>with a month of work in it (takes two minutes)</source>
        <translation>لەگەڵ کاری مانگێک (دوو خولەک دەخایەنێت)</translation>
    </message>
    <message>
        <source>Work is done in the practice office, act by act. A month of it takes two minutes.</source>
        <translation>کار لە نووسینگەی مەشق هەنگاو بە هەنگاو دەکرێت. کاری مانگێک دوو خولەک دەخایەنێت.</translation>
    </message>
    <message>
        <source>The founding is not finished</source>
        <translation>دامەزراندنەکە تەواو نەبووە</translation>
    </message>
    <message>
        <source>No case can be opened yet. The intake lead signs in, and it goes on where it was.</source>
        <translation>هێشتا هیچ کەیسێک ناکرێتەوە. سەرپەرشتی وەرگرتن دەچێتە ژوورەوە و لە شوێنی خۆیەوە بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Sign in and go on</source>
        <translation>بچۆ ژوورەوە و بەردەوام بە</translation>
    </message>
    <message>
        <source>Everything made so far is lost: accounts, passwords, and what is on the sheets. Do this only if her password is forgotten or the site sheet was not written down.</source>
        <translation>هەموو ئەوەی تا ئێستا دروستکراوە لەدەست دەچێت: هەژمار و وشەی نهێنی و ئەوەی لەسەر پەڕەکانە. تەنها ئەگەر وشەی نهێنییەکەی بیرچووبێتەوە یان پەڕەی وێستگەکە نەنووسرابێت ئەمە بکە.</translation>
    </message>
    <message>
        <source>Yes, begin again</source>
        <translation>بەڵێ، سەرلەنوێ دەست پێ بکە</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>سەرلەنوێ دەستپێکردن</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ئەمە چییە؟</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>هێشتا تەواو نەبووە</translation>
    </message>
    <message>
        <source>Your account is made. The station is still being founded; the intake lead goes on by signing in.</source>
        <translation>هەژمارەکەت دروستکرا. وێستگەکە هێشتا دادەمەزرێت؛ سەرپەرشتی وەرگرتن بە چوونەژوورەوە بەردەوامی پێ دەدات.</translation>
    </message>
    <message>
        <source>Making the practice office: keys, sealed files and people. This takes a moment.</source>
        <translation>نووسینگەی مەشق دروست دەکرێت: کلیل، فایلی مۆرکراو و کەسەکان. کەمێک دەخایەنێت.</translation>
    </message>
    <message>
        <source>She did not agree to tell: {item}</source>
        <translation>ڕازی نەبوو بوترێت: {item}</translation>
    </message>
    <message>
        <source>Something that could point to her ({rule})</source>
        <translation>شتێک کە لەوانەیە ئاماژەی پێ بکات ({rule})</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>ناوی ئەو</translation>
    </message>
    <message>
        <source>Two names of hers close together</source>
        <translation>دوو ناوی ئەو لە نزیک یەکتر</translation>
    </message>
    <message>
        <source>A name from her family chain</source>
        <translation>ناوێک لە زنجیرەی خێزانەکەی</translation>
    </message>
    <message>
        <source>The name she is called by</source>
        <translation>ئەو ناوەی پێی بانگ دەکرێت</translation>
    </message>
    <message>
        <source>Almost her name</source>
        <translation>نزیکە لە ناوی ئەو</translation>
    </message>
    <message>
        <source>A word that must never appear</source>
        <translation>وشەیەک کە هەرگیز نابێت دەربکەوێت</translation>
    </message>
    <message>
        <source>This check is weaker. Not on file: {lacks}.</source>
        <translation>ئەم پشکنینە لاوازترە. لە فایلدا نییە: {lacks}.</translation>
    </message>
    <message>
        <source>places that would give her away</source>
        <translation>ئەو شوێنانەی ئاشکرای دەکەن</translation>
    </message>
    <message>
        <source>other people and words that must never appear</source>
        <translation>کەسانی تر و وشەی تر کە هەرگیز نابێت دەربکەون</translation>
    </message>
    <message>
        <source>Almost a name from her family chain</source>
        <translation>نزیکە لە ناوێکی زنجیرەی خێزانەکەی</translation>
    </message>
    <message>
        <source>Almost the name she is called by</source>
        <translation>نزیکە لەو ناوەی پێی بانگ دەکرێت</translation>
    </message>
    <message>
        <source>Almost a word that must never appear</source>
        <translation>نزیکە لە وشەیەک کە هەرگیز نابێت دەربکەوێت</translation>
    </message>
    <message>
        <source>Almost a place that would give her away</source>
        <translation>نزیکە لە شوێنێک کە ئاشکرای دەکات</translation>
    </message>
    <message>
        <source>Her phone number</source>
        <translation>ژمارەی تەلەفۆنی ئەو</translation>
    </message>
    <message>
        <source>An account of hers</source>
        <translation>هەژمارێکی ئەو</translation>
    </message>
    <message>
        <source>A code that leads to her file or to another paper of hers</source>
        <translation>کۆدێک کە دەگاتە فایلەکەی ئەو یان کاغەزێکی تری ئەو</translation>
    </message>
    <message>
        <source>Her name inside an account</source>
        <translation>ناوی ئەو لەناو هەژمارێکدا</translation>
    </message>
    <message>
        <source>A place that would give her away</source>
        <translation>شوێنێک کە ئاشکرای دەکات</translation>
    </message>
    <message>
        <source>No office is told: {item}</source>
        <translation>بە هیچ لایەنێک ناوترێت: {item}</translation>
    </message>
    <message>
        <source>{words} can be read as {name}</source>
        <translation>{words} دەتوانرێت وەک {name} بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>{words} is another spelling of {name}</source>
        <translation>{words} نووسینێکی ترە بۆ {name}</translation>
    </message>
    <message>
        <source>{words} contains {name} with letters joined to it</source>
        <translation>{words} ناوی {name}ی تێدایە لەگەڵ پیتی پێوەلکاو</translation>
    </message>
    <message>
        <source>{words} sounds like {name}</source>
        <translation>{words} وەک {name} دەبیسترێت</translation>
    </message>
    <message>
        <source>{words} is almost {name}</source>
        <translation>{words} نزیکە لە {name}</translation>
    </message>
    <message>
        <source>Resembles: {resembles}</source>
        <translation>دەچێت لە: {resembles}</translation>
    </message>
    <message>
        <source>He, a helper or a relative of his is said to work for us. Every liaison officer can read what is signed here: ask a keeper first who carries it.</source>
        <translation>دەوترێت ئەو، یارمەتیدەرێکی یان خزمێکی لای ئێمە کار دەکات. هەموو بەرپرسێکی پەیوەندی دەتوانێت ئەوەی لێرە واژۆ دەکرێت بخوێنێتەوە: سەرەتا لە هەڵگری کلیلەکان بپرسە کێ دەیبات.</translation>
    </message>
    <message>
        <source>He is her kin: who looks him up finds her family</source>
        <translation>خزمی خۆیەتی: هەرکەسێک بەدوایدا بگەڕێت خێزانەکەی دەدۆزێتەوە</translation>
    </message>
    <message>
        <source>His account contains her name: describe it, do not quote it</source>
        <translation>هەژماری ئەو پیاوە ناوی ئەوی تێدایە: وەسفی بکە، مەینووسەرەوە</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>ناونیشانێکی ئیمەیل</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>بەستەر</translation>
    </message>
    <message>
        <source>An account that is not on file</source>
        <translation>هەژمارێک کە لە فایلدا نییە</translation>
    </message>
    <message>
        <source>Coordinates of a place</source>
        <translation>پۆتانەکانی شوێنێک</translation>
    </message>
    <message>
        <source>The number of a house, a tent or a street</source>
        <translation>ژمارەی ماڵێک یان خێمەیەک یان شەقامێک</translation>
    </message>
    <message>
        <source>Something like a car plate</source>
        <translation>شتێک وەک تابلۆی ئۆتۆمبێل</translation>
    </message>
    <message>
        <source>The number of a document</source>
        <translation>ژمارەی بەڵگەنامەیەک</translation>
    </message>
    <message>
        <source>A national number</source>
        <translation>ژمارەیەکی نیشتمانی</translation>
    </message>
    <message>
        <source>The number of a device</source>
        <translation>ژمارەی ئامێرێک</translation>
    </message>
    <message>
        <source>Something like a card number</source>
        <translation>شتێک وەک ژمارەی کارت</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>هەژمارێکی بانکی</translation>
    </message>
    <message>
        <source>Something like a birth date</source>
        <translation>شتێک وەک ڕۆژی لەدایکبوون</translation>
    </message>
    <message>
        <source>Letters of another alphabet: write it in Arabic, Kurdish or Latin letters</source>
        <translation>پیتی ئەلفوبێیەکی تر: با بە پیتی عەرەبی یان کوردی یان لاتینی بنووسرێت</translation>
    </message>
    <message>
        <source>Letters written as codes</source>
        <translation>پیت کە وەک کۆد نووسراون</translation>
    </message>
    <message>
        <source>A number that is not on file</source>
        <translation>ژمارەیەک کە لە فایلدا نییە</translation>
    </message>
    <message>
        <source>A relative is mentioned</source>
        <translation>باسی خزمێک کراوە</translation>
    </message>
    <message>
        <source>Somebody close to her is called by name</source>
        <translation>کەسێکی نزیک لێی بە ناو باس کراوە</translation>
    </message>
    <message>
        <source>Letters that could be her initials</source>
        <translation>ئەو پیتانەی لەوانەیە سەرەتای ناوەکەی بن</translation>
    </message>
    <message>
        <source>This cannot be printed: a picture sign or a foreign script</source>
        <translation>ئەمە چاپ ناکرێت: نیشانەیەکی وێنەیی یان نووسینێکی بیانی</translation>
    </message>
    <message>
        <source>required</source>
        <translation>پێویستە</translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation>بگەڕێندرێتەوە؟</translation>
    </message>
    <message>
        <source>&amp;Give it back</source>
        <translation>&amp;گەڕاندنەوەی</translation>
    </message>
    <message>
        <source>Nothing of it is lost. Whoever wrote it sees why, changes it and reads it to her again.</source>
        <translation>هیچی لێ ون نابێت. ئەوەی نووسیویەتی هۆکارەکە دەبینێت، دەیگۆڕێت و دووبارە بۆی دەخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>بۆچی؟</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>چی بگۆڕدرێت؟</translation>
    </message>
    <message>
        <source>Only who wrote it reads this.</source>
        <translation>تەنها ئەوەی نووسیویەتی ئەمە دەخوێنێتەوە.</translation>
    </message>
    <message>
        <source>needed for another reason</source>
        <translation>پێویستە بۆ هۆکارێکی تر</translation>
    </message>
    <message>
        <source>Why we ask: {question}</source>
        <translation>بۆچی دەپرسین: {question}</translation>
    </message>
    <message>
        <source>Pictures and files are never kept here, not even for a moment: they stay on her phone. Nothing was pasted. Write what an office can act on instead, such as the account or the link.</source>
        <translation>وێنە و فایل هەرگیز لێرە ناپارێزرێن، تەنانەت بۆ ساتێکیش: لەسەر تەلەفۆنەکەی دەمێننەوە. هیچ نەلکێنرا. لەجیاتی ئەوە ئەوە بنووسە کە لایەنێک دەتوانێت کاری لەسەر بکات، وەک هەژمار یان بەستەر.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>ئەوەی دەینووسم پیشانی بدە</translation>
    </message>
    <message>
        <source>What you wanted to paste has {length} characters; {limit} fit here. Nothing was pasted, and what was here is still here.</source>
        <translation>ئەوەی ویستت بیلکێنیت {length} پیتە؛ {limit} لێرە جێیان دەبێتەوە. هیچ نەلکێنرا، و ئەوەی لێرە بوو هەر لێرەیە.</translation>
    </message>
    <message>
        <source>For example {day}</source>
        <translation>بۆ نموونە {day}</translation>
    </message>
    <message>
        <source>{words}. For example {day}</source>
        <translation>{words}. بۆ نموونە {day}</translation>
    </message>
    <message>
        <source>For example {time}</source>
        <translation>بۆ نموونە {time}</translation>
    </message>
    <message>
        <source>She decides. Nobody goes along without a woman of ours, a watcher and a way back.</source>
        <translation>بڕیار هی خۆیەتی. کەس لەگەڵیدا ناچێت بێ ژنێکی ئێمە، چاودێرێک و ڕێگایەکی گەڕانەوە.</translation>
    </message>
    <message>
        <source>Do we go?</source>
        <translation>ئایا دەچین؟</translation>
    </message>
    <message>
        <source>The road, the people there, who can go along. It stays in her file.</source>
        <translation>ڕێگاکە، خەڵکەکەی ئەوێ، کێ دەتوانێت لەگەڵیدا بچێت. لە فایلەکەیدا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>بۆچی، یان بۆچی نا</translation>
    </message>
    <message>
        <source>Go or no go</source>
        <translation>چوون یان نەچوون</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>شوێنێکی تر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Where you go, in words that do not say who she is.</source>
        <translation>بۆ کوێ دەچن، بە وشەیەک کە ناڵێت ئەو کێیە.</translation>
    </message>
    <message>
        <source>needed where it is another place</source>
        <translation>پێویستە ئەگەر شوێنێکی تر بێت</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>بە چی ڕازی بووە</translation>
    </message>
    <message>
        <source>She agrees to be seen with us, there and on the way</source>
        <translation>ڕازییە لەگەڵماندا ببینرێت، لەوێ و لە ڕێگادا</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>بەخێوکەر</translation>
    </message>
    <message>
        <source>Before police, security or a court a lawyer is called, or she refuses one.</source>
        <translation>پێش پۆلیس، ئاسایش یان دادگا پەیوەندی بە پارێزەرێک دەکرێت، یان ئەو ڕەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>پارێزەر</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>کێ لەگەڵیدا دەچێت</translation>
    </message>
    <message>
        <source>At least one colleague, and at least one woman.</source>
        <translation>لانیکەم یەک هاوکار، و لانیکەم یەک ژن.</translation>
    </message>
    <message>
        <source>Another colleague</source>
        <translation>هاوکارێکی تر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژاردن…</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>کەسی تر نا</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>ژن</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>ڕێگاکە</translation>
    </message>
    <message>
        <source>What you say at the desk</source>
        <translation>چی لای مێزەکە دەڵێن</translation>
    </message>
    <message>
        <source>You set out</source>
        <translation>کاتی دەرچوون</translation>
    </message>
    <message>
        <source>Count back from the hour at which she must be there: the road, and ten minutes at the door.</source>
        <translation>لەو کاتژمێرەوە بەرەو دواوە بیژمێرە کە دەبێت لەوێ بێت: ڕێگا، و دە خولەک لەبەر دەرگا.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>ئۆتۆمبێل</translation>
    </message>
    <message>
        <source>Where you meet her</source>
        <translation>لە کوێ دەیبینن</translation>
    </message>
    <message>
        <source>Not her home, and no place that is hers.</source>
        <translation>نەک ماڵەکەی، و نەک شوێنێک کە هی ئەوە.</translation>
    </message>
    <message>
        <source>How you go</source>
        <translation>چۆن دەچن</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>ڕێگای چوون</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>ڕێگای گەڕانەوە</translation>
    </message>
    <message>
        <source>Another one than the way there.</source>
        <translation>جیاواز لە ڕێگای چوون.</translation>
    </message>
    <message>
        <source>Go with her: case {code}</source>
        <translation>لەگەڵیدا بچۆ: کەیسی {code}</translation>
    </message>
    <message>
        <source>Somebody thinks that she is not free. No way with her can be kept until her file is unfrozen. You can still write down that we do not go, and why.</source>
        <translation>کەسێک پێی وایە فشاری لەسەرە. تا فایلەکەی نەکرێتەوە هیچ پلانێکی یاوەری ناپارێزرێت. هێشتا دەتوانیت بنووسیت کە ناچین و بۆچی.</translation>
    </message>
    <message>
        <source>Number on the way</source>
        <translation>ژمارە لە ڕێگادا</translation>
    </message>
    <message>
        <source>It is on the watcher&apos;s sheet.</source>
        <translation>لەسەر پەڕەی چاودێرە.</translation>
    </message>
    <message>
        <source>Her appointment there, if it has an hour</source>
        <translation>کاتی وادەکەی لەوێ، ئەگەر دیاری کرابێت</translation>
    </message>
    <message>
        <source>Not who she is, not what happened to her, and no day. Her hour has a field above.</source>
        <translation>نەک ئەو کێیە، نەک چی بەسەر هاتووە، و هیچ ڕۆژێک. کاتی وادەکەی لە سەرەوە خانەی خۆی هەیە.</translation>
    </message>
    <message>
        <source>Suggest a sentence</source>
        <translation>ڕستەیەک پێشنیار بکە</translation>
    </message>
    <message>
        <source>Her words to break it off</source>
        <translation>وشەکانی بۆ پچڕاندنی ڕێگاکە</translation>
    </message>
    <message>
        <source>Everybody who goes along or watches learns both by heart. They are on no paper.</source>
        <translation>هەر کەسێک لەگەڵیدا دەچێت یان چاودێری دەکات هەردوو وشەکە لەبەر دەکات. لەسەر هیچ پەڕەیەک نین.</translation>
    </message>
    <message>
        <source>The word to turn round</source>
        <translation>وشەی گەڕانەوە</translation>
    </message>
    <message>
        <source>The word that means: we are in danger</source>
        <translation>ئەو وشەیەی واتای: لە مەترسیداین</translation>
    </message>
    <message>
        <source>The watch</source>
        <translation>چاودێرییەکە</translation>
    </message>
    <message>
        <source>A computer that is off cannot watch, and nobody hears a closed office. Print the watcher&apos;s sheet.</source>
        <translation>کۆمپیوتەری کوژاوە ناتوانێت چاودێری بکات، و لە نووسینگەی داخراودا کەس نابیستێت. پەڕەی چاودێر چاپ بکە.</translation>
    </message>
    <message>
        <source>An hour and the minutes of grace a line, for example {line}. The last one is when you are back.</source>
        <translation>کاتژمێرێک و خولەکەکانی مۆڵەت لە هەر دێڕێکدا، بۆ نموونە {line}. دوایین کاتی گەڕانەوەیە.</translation>
    </message>
    <message>
        <source>Who carries the watch by hand after {hour}</source>
        <translation>کێ دوای {hour} چاودێرییەکە بە دەست هەڵدەگرێت</translation>
    </message>
    <message>
        <source>You are back</source>
        <translation>کاتی گەڕانەوە</translation>
    </message>
    <message>
        <source>A call every 30 minutes</source>
        <translation>پەیوەندییەک هەر ٣٠ خولەک</translation>
    </message>
    <message>
        <source>A call every 60 minutes</source>
        <translation>پەیوەندییەک هەر ٦٠ خولەک</translation>
    </message>
    <message>
        <source>The buttons write the hours below. You can change them; Ctrl+Z takes them back.</source>
        <translation>دوگمەکان کاتژمێرەکانی خوارەوە دەنووسن. دەتوانیت بیانگۆڕیت؛ Ctrl+Z دەیانگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>You call by</source>
        <translation>پێش ئەم کاتە پەیوەندی دەکەن</translation>
    </message>
    <message>
        <source>Nobody: we are back before</source>
        <translation>کەس: پێش ئەوە دەگەڕێینەوە</translation>
    </message>
    <message>
        <source>needed where you are back later</source>
        <translation>پێویستە ئەگەر دواتر بگەڕێنەوە</translation>
    </message>
    <message>
        <source>Called first</source>
        <translation>یەکەم پەیوەندی پێ دەکرێت</translation>
    </message>
    <message>
        <source>Called second</source>
        <translation>دووەم پەیوەندی پێ دەکرێت</translation>
    </message>
    <message>
        <source>A function, not a name of hers.</source>
        <translation>ئەرکێک، نەک ناوێک کە هی ئەوە.</translation>
    </message>
    <message>
        <source>The last step, as she wants it</source>
        <translation>دوا هەنگاو، وەک خۆی دەیەوێت</translation>
    </message>
    <message>
        <source>Who that is, and the number</source>
        <translation>ئەوە کێیە، و ژمارەکەی</translation>
    </message>
    <message>
        <source>needed, but not for her family</source>
        <translation>پێویستە، بەڵام بۆ خێزانەکەی نا</translation>
    </message>
    <message>
        <source>She said herself that her family or the force you go to may be called</source>
        <translation>خۆی گوتی دەکرێت پەیوەندی بە خێزانەکەی یان بەو هێزە بکرێت کە دەچنە لای</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;هەڵیبگرە</translation>
    </message>
    <message>
        <source>Say only whom you are with, not the day and not that it is a visit. Or let it suggest a sentence.</source>
        <translation>تەنها بڵێ لەگەڵ کێن، نەک ڕۆژەکە و نەک کە سەردانە. یان با ڕستەیەک پێشنیار بکات.</translation>
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
        <translation>مەشق</translation>
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
        <source>Settings: locks after {minutes} min</source>
        <translation>ڕێکخستن: قوفڵ دوای {minutes} خ</translation>
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
        <source>Asked: {count}</source>
        <translation>پرسیار کراوە: {count}</translation>
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
        <source>Said after a long pause that the clock is right</source>
        <translation>دوای پچڕانێکی درێژ گوتی کاتژمێرەکە ڕاستە</translation>
    </message>
    <message>
        <source>Said what day it is, after a wrong clock</source>
        <translation>دوای کاتژمێرێکی هەڵە گوتی چ ڕۆژێکە</translation>
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
        <source>Began to found the station</source>
        <translation>دەستی بە دامەزراندنی وێستگەکە کرد</translation>
    </message>
    <message>
        <source>Drew recovery halves again</source>
        <translation>نیوەکانی وەرگرتنەوەی نوێ کردەوە</translation>
    </message>
    <message>
        <source>Typed a sheet back</source>
        <translation>پەڕەیەکی نووسییەوە</translation>
    </message>
    <message>
        <source>Finished the founding</source>
        <translation>دامەزراندنەکەی تەواو کرد</translation>
    </message>
    <message>
        <source>Switched an account off</source>
        <translation>هەژمارێکی ڕاگرت</translation>
    </message>
    <message>
        <source>Switched an account on</source>
        <translation>هەژمارێکی کارا کرد</translation>
    </message>
    <message>
        <source>Proposed a role</source>
        <translation>ئەرکێکی پێشنیار کرد</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>وشەیەکی نهێنیی لابرد</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>وشەی نهێنیی خۆی گۆڕی</translation>
    </message>
    <message>
        <source>Signed a change of an account</source>
        <translation>گۆڕانێکی هەژمارێکی واژۆ کرد</translation>
    </message>
    <message>
        <source>Left an account as it was</source>
        <translation>هەژمارێکی وەک خۆی هێشتەوە</translation>
    </message>
    <message>
        <source>Made a second keeper</source>
        <translation>هەڵگرێکی دووەمی کلیلەکانی دانا</translation>
    </message>
    <message>
        <source>Removed somebody and changed all keys</source>
        <translation>کەسێکی لابرد و هەموو کلیلەکانی گۆڕی</translation>
    </message>
    <message>
        <source>Changed all keys</source>
        <translation>هەموو کلیلەکانی گۆڕی</translation>
    </message>
    <message>
        <source>Made a new root key</source>
        <translation>کلیلێکی ڕەگی نوێی دروست کرد</translation>
    </message>
    <message>
        <source>Let somebody take the new root key</source>
        <translation>کلیلی ڕەگی نوێی بە کەسێک دا</translation>
    </message>
    <message>
        <source>Gave restricted files to new keys</source>
        <translation>فایلی سنووردارکراوی بە کلیلی نوێ دا</translation>
    </message>
    <message>
        <source>Counted a month</source>
        <translation>مانگێکی ژمارد</translation>
    </message>
    <message>
        <source>Published the figures of a month</source>
        <translation>ژمارەکانی مانگێکی بڵاو کردەوە</translation>
    </message>
    <message>
        <source>Gave figures to somebody outside</source>
        <translation>ژمارەی بە کەسێکی دەرەوە دا</translation>
    </message>
    <message>
        <source>Signed a text of the office</source>
        <translation>دەقێکی نووسینگەی واژۆ کرد</translation>
    </message>
    <message>
        <source>Kept what search had read, sealed, for the next session</source>
        <translation>ئەوەی گەڕان خوێندبوویەوە، بە مۆرکراوی بۆ دانیشتنی داهاتوو هەڵگیرا</translation>
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
        <source>Asked her first about a letter</source>
        <translation>سەرەتا دەربارەی نووسراوێک لێی پرسی</translation>
    </message>
    <message>
        <source>Froze a record</source>
        <translation>تۆمارێکی بەست</translation>
    </message>
    <message>
        <source>Froze a file</source>
        <translation>فایلێکی بەست</translation>
    </message>
    <message>
        <source>Let a record go on</source>
        <translation>ڕێگەی دا تۆمارێک بەردەوام بێت</translation>
    </message>
    <message>
        <source>Unfroze a file</source>
        <translation>فایلێکی بەستراوی کردەوە</translation>
    </message>
    <message>
        <source>Disclosed without consent, as the law or a danger demanded</source>
        <translation>بێ ڕەزامەندی ئاشکرا کرا، چونکە یاسا یان مەترسییەک وای خواست</translation>
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
        <translation>کۆدێکی ئاماژەی دا</translation>
    </message>
    <message>
        <source>Wrote a draft</source>
        <translation>ڕەشنووسێکی نووسی</translation>
    </message>
    <message>
        <source>Released alone, after a second reading</source>
        <translation>بە تەنها دەرکرا، دوای خوێندنەوەیەکی دووەم</translation>
    </message>
    <message>
        <source>Gave a letter back to be changed</source>
        <translation>نووسراوێکی گەڕاندەوە بۆ گۆڕین</translation>
    </message>
    <message>
        <source>Read what one person signed alone</source>
        <translation>ئەوەی یەک کەس بە تەنها واژۆی کردبوو خوێندییەوە</translation>
    </message>
    <message>
        <source>Took a member of a peace team in</source>
        <translation>ئەندامێکی تیمی ئاشتیی وەرگرت</translation>
    </message>
    <message>
        <source>Wrote something down about a member of a peace team</source>
        <translation>شتێکی دەربارەی ئەندامێکی تیمی ئاشتی نووسی</translation>
    </message>
    <message>
        <source>Wrote a session with members down</source>
        <translation>دانیشتنێکی لەگەڵ ئەندامان نووسی</translation>
    </message>
    <message>
        <source>Wrote a hand-over down</source>
        <translation>ئاگادارکردنەوەیەکی نووسی</translation>
    </message>
    <message>
        <source>Planned to go with her</source>
        <translation>پلانی بۆ یاوەریکردنی دانرا</translation>
    </message>
    <message>
        <source>Decided not to go with her</source>
        <translation>بڕیاردرا لەگەڵیدا نەچن</translation>
    </message>
    <message>
        <source>They set out with her</source>
        <translation>لەگەڵیدا دەرچوون</translation>
    </message>
    <message>
        <source>They called from the way</source>
        <translation>لە ڕێگاوە پەیوەندییان کرد</translation>
    </message>
    <message>
        <source>Did a step after nobody called</source>
        <translation>هەنگاوێک جێبەجێ کرا چونکە کەس پەیوەندی نەکرد</translation>
    </message>
    <message>
        <source>The word to turn round was said</source>
        <translation>وشەی گەڕانەوە گوترا</translation>
    </message>
    <message>
        <source>Handed the watch over</source>
        <translation>چاودێرییەکە ڕادەست کرا</translation>
    </message>
    <message>
        <source>Said how the way ended</source>
        <translation>گوترا ڕێگاکە چۆن کۆتایی هات</translation>
    </message>
    <message>
        <source>Called off the way with her</source>
        <translation>یاوەریکردنی هەڵوەشێنرایەوە</translation>
    </message>
    <message>
        <source>Played an alarm as a drill</source>
        <translation>زەنگێک وەک مەشق لێدرا</translation>
    </message>
    <message>
        <source>Printed the watcher&apos;s sheet</source>
        <translation>پەڕەی چاودێر چاپ کرا</translation>
    </message>
    <message>
        <source>Noted what is to be carried on</source>
        <translation>ئەوەی دەبێت درێژەی پێ بدرێت نووسرا</translation>
    </message>
    <message>
        <source>Came over to the liaison file</source>
        <translation>گەیشتە فایلی پەیوەندی</translation>
    </message>
    <message>
        <source>Carried on what was noted</source>
        <translation>ئەوەی نووسرابوو درێژەی پێ درا</translation>
    </message>
    <message>
        <source>Noted that nothing of hers that still waits goes over</source>
        <translation>نووسرا کە هیچ لەوەی هێشتا بۆی چاوەڕێیە ناڕوات</translation>
    </message>
    <message>
        <source>Sent letters before their batch</source>
        <translation>نووسراوی پێش کۆمەڵەکەی نارد</translation>
    </message>
    <message>
        <source>Went on with the file of a woman who came again</source>
        <translation>درێژەی بە فایلی ژنێک دا کە گەڕایەوە</translation>
    </message>
    <message>
        <source>Went on with a file</source>
        <translation>لەگەڵ فایلێک بەردەوام بوو</translation>
    </message>
    <message>
        <source>Noted the other version</source>
        <translation>وەشانەکەی تری تۆمار کرد</translation>
    </message>
    <message>
        <source>Took down an invitation</source>
        <translation>بانگهێشتێکی نووسی</translation>
    </message>
    <message>
        <source>Printed a blank form</source>
        <translation>فۆرمی بەتاڵی چاپ کرد</translation>
    </message>
    <message>
        <source>Printed a card with a code</source>
        <translation>کارتێکی بە کۆد چاپ کرد</translation>
    </message>
    <message>
        <source>Printed a notice that asks for copies back</source>
        <translation>ئاگادارییەکی چاپ کرد کە داوای گەڕاندنەوەی دانەکان دەکات</translation>
    </message>
    <message>
        <source>Opened what is needed to call her</source>
        <translation>ئەوەی کردەوە کە بۆ تەلەفۆنکردن بۆی پێویستە</translation>
    </message>
    <message>
        <source>Called her</source>
        <translation>تەلەفۆنی بۆ کرد</translation>
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
        <source>Not sure what came out of the printer</source>
        <translation>دڵنیا نەبوون چی لە چاپکەرەکە دەرچوو</translation>
    </message>
    <message>
        <source>Handed copies over</source>
        <translation>دانەی ڕادەست کرد</translation>
    </message>
    <message>
        <source>Wrote down what the office answered</source>
        <translation>وەڵامی لایەنەکەی نووسی</translation>
    </message>
    <message>
        <source>Took papers along on a round</source>
        <translation>پەڕەکان لە گەڕێکدا بران</translation>
    </message>
    <message>
        <source>Planned a forum</source>
        <translation>پلانی بۆ کۆڕێک دانا</translation>
    </message>
    <message>
        <source>Wrote down an invitation to a forum, or its answer</source>
        <translation>بانگهێشتێک بۆ کۆڕ یان وەڵامەکەی نووسی</translation>
    </message>
    <message>
        <source>Moved a forum</source>
        <translation>کۆڕێکی گواستەوە</translation>
    </message>
    <message>
        <source>Cancelled a forum</source>
        <translation>کۆڕێکی هەڵوەشاندەوە</translation>
    </message>
    <message>
        <source>Wrote the minutes of a forum</source>
        <translation>کۆنووسی کۆڕێکی نووسی</translation>
    </message>
    <message>
        <source>Gave a forum&apos;s point a new owner</source>
        <translation>خاڵێکی کۆڕی دایە خاوەنێکی نوێ</translation>
    </message>
    <message>
        <source>Gave a forum&apos;s point up</source>
        <translation>وازی لە خاڵێکی کۆڕ هێنا</translation>
    </message>
    <message>
        <source>Printed a paper of forums</source>
        <translation>پەڕەیەکی کۆڕەکانی چاپ کرد</translation>
    </message>
    <message>
        <source>Wrote an entry of the directory</source>
        <translation>تۆمارێکی ڕێبەرەکەی نووسی</translation>
    </message>
    <message>
        <source>Wrote down a training or an awareness event</source>
        <translation>نووسینی ڕاهێنان یان چالاکیی هۆشیاری</translation>
    </message>
    <message>
        <source>Counted who came to an event</source>
        <translation>ژماردنی ئامادەبووانی چالاکییەک</translation>
    </message>
    <message>
        <source>Took an event out of the list</source>
        <translation>دەرهێنانی چالاکییەک لە لیستەکە</translation>
    </message>
    <message>
        <source>Called or visited what the directory names</source>
        <translation>پەیوەندیی کرد بەوەی لە ڕێبەرەکەدایە یان سەردانی کرد</translation>
    </message>
    <message>
        <source>Took an entry out of the directory</source>
        <translation>تۆمارێکی لە ڕێبەرەکە دەرهێنا</translation>
    </message>
    <message>
        <source>Took an entry over from a list</source>
        <translation>تۆمارێکی لە لیستێکەوە هێنا</translation>
    </message>
    <message>
        <source>Brought a paper back from a round</source>
        <translation>پەڕەیەک لە گەڕێکەوە گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>Printed the list of a round</source>
        <translation>لیستی گەڕێک چاپ کرا</translation>
    </message>
    <message>
        <source>Printed the outgoing register</source>
        <translation>تۆماری ڕۆیشتوو چاپ کرا</translation>
    </message>
    <message>
        <source>Wrote down what was said with an office</source>
        <translation>ئەوەی لەگەڵ لایەنێک وترا نووسرا</translation>
    </message>
    <message>
        <source>Told her of the time limit of a complaint</source>
        <translation>ماوەی سکاڵاکردنی پێ وترا</translation>
    </message>
    <message>
        <source>Asked her whether her needs were met</source>
        <translation>لێی پرسرا ئاخۆ پێداویستییەکانی دابین کران</translation>
    </message>
    <message>
        <source>Proposed words for a letter</source>
        <translation>وشەی بۆ نووسراو پێشنیاز کرد</translation>
    </message>
    <message>
        <source>Dealt with proposed words</source>
        <translation>کاری لەسەر وشەی پێشنیازکراو کرد</translation>
    </message>
    <message>
        <source>Wrote down that she wants to be named</source>
        <translation>نووسی کە دەیەوێت ناوی بهێنرێت</translation>
    </message>
    <message>
        <source>Looked up whose reply it is</source>
        <translation>گەڕا وەڵامەکە هی کێیە</translation>
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
        <source>Moved a meeting</source>
        <translation>گواستنەوەی کۆبوونەوەیەک</translation>
    </message>
    <message>
        <source>Changed how she is present at a meeting and where she sits</source>
        <translation>گۆڕینی چۆنیەتی ئامادەبوونی لە کۆبوونەوەیەک و شوێنی دانیشتنی</translation>
    </message>
    <message>
        <source>Cancelled a meeting</source>
        <translation>هەڵوەشاندنەوەی کۆبوونەوەیەک</translation>
    </message>
    <message>
        <source>Printed a paper of a meeting for our own hand</source>
        <translation>پەڕەیەکی کۆبوونەوەی بۆ دەستی خۆمان چاپ کرد</translation>
    </message>
    <message>
        <source>Printed the rooms of a week</source>
        <translation>ژوورەکانی هەفتەیەکی چاپ کرد</translation>
    </message>
    <message>
        <source>Wrote down what came up at a meeting</source>
        <translation>ئەوەی لە کۆبوونەوەیەکدا هاتە پێش نووسی</translation>
    </message>
    <message>
        <source>Wrote down that a fact sheet is back</source>
        <translation>گەڕانەوەی پەڕەیەکی زانیاریی نووسی</translation>
    </message>
    <message>
        <source>Wrote down what she said after a meeting</source>
        <translation>ئەوەی دوای کۆبوونەوەیەک وتی نووسی</translation>
    </message>
    <message>
        <source>Carried an agreed action on to another day</source>
        <translation>کارێکی ڕێککەوتووی بۆ ڕۆژێکی تر دواخست</translation>
    </message>
    <message>
        <source>Wrote down that a meeting did not take place</source>
        <translation>نووسینی ئەوەی کۆبوونەوەیەک ئەنجام نەدرا</translation>
    </message>
    <message>
        <source>Took an office out of a meeting</source>
        <translation>دەرکردنی لایەنێک لە کۆبوونەوەیەک</translation>
    </message>
    <message>
        <source>Called off what was agreed with an office</source>
        <translation>هەڵوەشاندنەوەی ئەوەی لەگەڵ لایەنێک ڕێککەوتبوو</translation>
    </message>
    <message>
        <source>Let what was due wait</source>
        <translation>ڕاگرتنی ئەوەی پێویست بوو</translation>
    </message>
    <message>
        <source>Let what waited go on</source>
        <translation>بەردەوامکردنی ئەوەی ڕاگیرابوو</translation>
    </message>
    <message>
        <source>Made a task</source>
        <translation>ئەرکێکی دروست کرد</translation>
    </message>
    <message>
        <source>Did what was due</source>
        <translation>ئەوەی پێویست بوو کردی</translation>
    </message>
    <message>
        <source>Said that she carries what is due tonight</source>
        <translation>وتی کە ئەوەی ئەمشەو پێویستە بە دەست هەڵیدەگرێت</translation>
    </message>
    <message>
        <source>Printed the evening list</source>
        <translation>لیستی ئێوارەی چاپ کرد</translation>
    </message>
    <message>
        <source>Saw what was due at an hour</source>
        <translation>ئەوەی لە کاتژمێرێکدا پێویست بوو بینی</translation>
    </message>
    <message>
        <source>Made everything ready for what was due at an hour</source>
        <translation>هەموو شتێکی بۆ ئەوەی لە کاتژمێرێکدا پێویست بوو ئامادە کرد</translation>
    </message>
    <message>
        <source>Handed what was due at an hour to a colleague</source>
        <translation>ئەوەی لە کاتژمێرێکدا پێویست بوو دایە هاوکارێک</translation>
    </message>
    <message>
        <source>Kept her safety plan</source>
        <translation>پلانی سەلامەتیی ئەوی پاراست</translation>
    </message>
    <message>
        <source>Could not read part of the files that a backup replaced</source>
        <translation>بەشێک لەو فایلانە نەخوێنرایەوە کە پاڵپشتێک جێگەیانی گرتەوە</translation>
    </message>
    <message>
        <source>Sealed for those she accepts</source>
        <translation>بۆ ئەوانە مۆرکراوە کە قبووڵیان دەکات</translation>
    </message>
    <message>
        <source>Its key was destroyed, so it can no longer be read</source>
        <translation>کلیلەکەی لەناوبرا، بۆیە ئیتر ناخوێنرێتەوە</translation>
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
        <source>Restricted a file</source>
        <translation>فایلێکی سنووردار کرد</translation>
    </message>
    <message>
        <source>Wrote down for whom the key of a file is</source>
        <translation>نووسینی ئەوەی کلیلی فایلێک بۆ کێیە</translation>
    </message>
    <message>
        <source>Made two files one</source>
        <translation>دوو فایلی کرد بە یەک</translation>
    </message>
    <message>
        <source>Took two files apart again</source>
        <translation>دوو فایلی دووبارە جیا کردەوە</translation>
    </message>
    <message>
        <source>Asked her about being looked at with others</source>
        <translation>لێی پرسی دەربارەی سەیرکردن لەگەڵ کەسانی تر</translation>
    </message>
    <message>
        <source>Let somebody into a file</source>
        <translation>ڕێگەی فایلێکی بە کەسێک دا</translation>
    </message>
    <message>
        <source>Opened a file to all</source>
        <translation>فایلێکی بۆ هەمووان کردەوە</translation>
    </message>
    <message>
        <source>Handed a file over</source>
        <translation>فایلێکی ڕادەست کرد</translation>
    </message>
    <message>
        <source>Closed a file</source>
        <translation>فایلێکی داخست</translation>
    </message>
    <message>
        <source>Opened a file again</source>
        <translation>فایلێکی دووبارە کردەوە</translation>
    </message>
    <message>
        <source>Blocked a record</source>
        <translation>تۆمارێکی وەستاند</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>لەناوبردن</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Noted that it must not come back</source>
        <translation>نووسرا کە نابێت بگەڕێتەوە</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ژماردن</translation>
    </message>
    <message>
        <source>Put a rule in force about what counts from here on</source>
        <translation>خستنەکاری ڕێسایەک بۆ ئەوەی لێرەوە دەژمێردرێت</translation>
    </message>
    <message>
        <source>Set how long files are kept</source>
        <translation>ماوەی هێشتنەوەی فایلەکانی دانا</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>پاڵپشتێکی دروست کرد</translation>
    </message>
    <message>
        <source>Set how many backups stay</source>
        <translation>ژمارەی پاڵپشتە ماوەکانی دانا</translation>
    </message>
    <message>
        <source>Practised with a backup</source>
        <translation>بە پاڵپشتێک مەشقی کرد</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>لە پاڵپشتێکەوە هێنایەوە</translation>
    </message>
    <message>
        <source>Confirmed after a restore</source>
        <translation>دوای هێنانەوە پشتڕاستی کردەوە</translation>
    </message>
    <message>
        <source>Went on in a new line</source>
        <translation>لە زنجیرەیەکی نوێدا بەردەوام بوو</translation>
    </message>
    <message>
        <source>Settled what was not sound</source>
        <translation>ئەوەی دروست نەبوو یەکلای کردەوە</translation>
    </message>
    <message>
        <source>Accepted as lost</source>
        <translation>وەک لەدەستچوو قبووڵ کرا</translation>
    </message>
    <message>
        <source>Changed the keys</source>
        <translation>کلیلەکانی گۆڕی</translation>
    </message>
    <message>
        <source>Sealed the station</source>
        <translation>وێستگەکەی مۆر کرد</translation>
    </message>
    <message>
        <source>Made a start stick</source>
        <translation>فلاشێکی کردنەوەی دروست کرد</translation>
    </message>
    <message>
        <source>Let no start stick open the station</source>
        <translation>هەموو فلاشەکانی کردنەوەی بێکار کرد</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>ناخوێنرێتەوە</translation>
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
        <translation>ئێستا بیپ&amp;شکنە</translation>
    </message>
    <message>
        <source>The check found something wrong in {files}.</source>
        <translation>شتێک لە {files} دروست نییە.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are sound.</source>
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
        <source>Show &amp;older entries</source>
        <translation>تۆمارە &amp;کۆنترەکان پیشان بدە</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>هەمووان</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>هەموو شتێک</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>هەموو فایلێک</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>لە ڕۆژی</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>تا ڕۆژی</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is said about the rest.</source>
        <translation>پێش کۆتایی وەستێنرا: دەربارەی ئەوەی ماوە هیچ ناوترێت.</translation>
    </message>
    <message>
        <source>Not sound. The red line above says what was found.</source>
        <translation>دروست نییە. هێڵە سوورەکەی سەرەوە دەڵێت چی دۆزراوەتەوە.</translation>
    </message>
    <message>
        <source>&amp;Take the result along…</source>
        <translation>&amp;ئەنجامەکە ببە…</translation>
    </message>
    <message>
        <source>Settle {file}…</source>
        <translation>یەکلاکردنەوەی {file}…</translation>
    </message>
    <message>
        <source>Settled: {file} goes on from here.</source>
        <translation>یەکلا کرایەوە: {file} لێرەوە بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>دروستە</translation>
    </message>
    <message>
        <source>{when}. Case {code}</source>
        <translation>{when}. کەیسی {code}</translation>
    </message>
    <message>
        <source>Way {code}</source>
        <translation>ڕێگای {code}</translation>
    </message>
    <message>
        <source>The plan is kept. Print the watcher&apos;s sheet, and tell whoever watches and goes along.</source>
        <translation>پلانەکە هەڵگیرا. پەڕەی چاودێر چاپ بکە، و بەو کەسانە بڵێ کە چاودێری دەکەن و لەگەڵیدا دەچن.</translation>
    </message>
    <message>
        <source>Call a lead and her worker by phone now. The program tells them only when one of them signs in.</source>
        <translation>ئێستا بە تەلەفۆن پەیوەندی بە لێپرسراوێک و کارمەندی فایلەکەیەوە بکە. بەرنامەکە تەنها کاتێک ئاگاداریان دەکاتەوە کە یەکێکیان بچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Somebody thinks that she is not free. Call it off, or bring them home.</source>
        <translation>کەسێک پێی وایە فشاری لەسەرە. هەڵیبوەشێنەوە، یان بیانگەڕێنەوە.</translation>
    </message>
    <message>
        <source>She took it back, or whom she fears is there. Call it off, or bring them home.</source>
        <translation>کشاندیەوە، یان ئەوەی لێی دەترسێت لەوێیە. هەڵیبوەشێنەوە، یان بیانگەڕێنەوە.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>دواتر</translation>
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
        <source>It stays in her file.</source>
        <translation>لە فایلەکەیدا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>{who}, signed by {author}</source>
        <translation>{who}، بە واژۆی {author}</translation>
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
        <source>Somebody could know by it who she is</source>
        <translation>دەکرێت کەسێک لێیەوە بزانێت کێیە</translation>
    </message>
    <message>
        <source>It is not what she said, or more than she wants told</source>
        <translation>ئەوە نییە کە وتی، یان زیاترە لەوەی دەیەوێت بوترێت</translation>
    </message>
    <message>
        <source>It cannot be understood</source>
        <translation>تێناگەیرێت</translation>
    </message>
    <message>
        <source>It goes to the wrong office</source>
        <translation>بۆ لایەنەکی هەڵە دەچێت</translation>
    </message>
    <message>
        <source>A mistake in the words or in one language</source>
        <translation>هەڵەیەک لە وشەکان یان لە زمانێکدا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شتێکی تر</translation>
    </message>
    <message>
        <source>{name} gave it back on {day}: {reason}.</source>
        <translation>{name} لە {day} گەڕاندیەوە: {reason}.</translation>
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
        <translation>واتسئاپ</translation>
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
        <translation>پەیوەندی یان پەیامی تەلەفۆن</translation>
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
        <source>Welcome and limits of secrecy</source>
        <translation>بەخێرهاتن و سنووری نهێنی</translation>
    </message>
    <message>
        <source>Consent: what is asked and read</source>
        <translation>ڕەزامەندی: پرسیار و خوێندنەوە</translation>
    </message>
    <message>
        <source>Liaison letter</source>
        <translation>نووسراوی پەیوەندی</translation>
    </message>
    <message>
        <source>Letter that names her</source>
        <translation>نووسراوێک کە ناوی دەهێنێت</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>داوای زانیاری</translation>
    </message>
    <message>
        <source>Follow-up letter</source>
        <translation>نووسراوی بەدواداچوون</translation>
    </message>
    <message>
        <source>Speaking note</source>
        <translation>خاڵەکانی گفتوگۆ</translation>
    </message>
    <message>
        <source>Fact sheet for a meeting</source>
        <translation>پەڕەی زانیاری بۆ کۆبوونەوە</translation>
    </message>
    <message>
        <source>The time limit of a complaint, as the lawyer says it</source>
        <translation>ماوەی سکاڵاکردن، وەک پارێزەر دەیڵێت</translation>
    </message>
    <message>
        <source>Papers of a meeting that stay here</source>
        <translation>پەڕەکانی کۆبوونەوەیەک کە لێرە دەمێننەوە</translation>
    </message>
    <message>
        <source>Papers of forums</source>
        <translation>پەڕەکانی کۆڕ</translation>
    </message>
    <message>
        <source>Papers of peace teams</source>
        <translation>کاغەزەکانی تیمەکانی ئاشتی</translation>
    </message>
    <message>
        <source>The sheet of whoever watches over a way</source>
        <translation>پەڕەی ئەوەی چاودێری ڕێگایەک دەکات</translation>
    </message>
    <message>
        <source>The report of figures</source>
        <translation>ڕاپۆرتی ژمارەکان</translation>
    </message>
    <message>
        <source>Facts as papers say them</source>
        <translation>زانیارییەکان وەک پەڕەکان دەیڵێن</translation>
    </message>
    <message>
        <source>Contacts for complaints</source>
        <translation>پەیوەندییەکانی سکاڵا</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>تەلەفۆنی ئێشکگری</translation>
    </message>
    <message>
        <source>The hour at which the office closes</source>
        <translation>ئەو کاتژمێرەی نووسینگە دادەخرێت</translation>
    </message>
    <message>
        <source>Texts that may be proposed for a record in a day</source>
        <translation>ئەو دەقانەی ڕۆژانە بۆ تۆمارێک پێشنیاز دەکرێن</translation>
    </message>
    <message>
        <source>Advice: {name}</source>
        <translation>ئامۆژگاری: {name}</translation>
    </message>
    <message>
        <source>her phone is watched</source>
        <translation>مۆبایلەکەی چاودێری دەکرێت</translation>
    </message>
    <message>
        <source>before anything else</source>
        <translation>پێش هەموو شتێک</translation>
    </message>
    <message>
        <source>a stolen account</source>
        <translation>هەژمارێکی سەندراو</translation>
    </message>
    <message>
        <source>keeping proof</source>
        <translation>پاراستنی بەڵگە</translation>
    </message>
    <message>
        <source>StopNCII, 18 or over in the picture</source>
        <translation>StopNCII، لە وێنەکەدا ١٨ یان زیاتر</translation>
    </message>
    <message>
        <source>Take It Down, under 18 in the picture</source>
        <translation>Take It Down، لە وێنەکەدا ژێر ١٨</translation>
    </message>
    <message>
        <source>she does not have the picture</source>
        <translation>وێنەکە لای ئەو نییە</translation>
    </message>
    <message>
        <source>not intimate, but dangerous here</source>
        <translation>تایبەت نییە، بەڵام لێرە مەترسیدارە</translation>
    </message>
    <message>
        <source>before she meets the police or a security service</source>
        <translation>پێش ئەوەی پۆلیس یان دەزگایەکی ئەمنی ببینێت</translation>
    </message>
    <message>
        <source>deciding on reporting</source>
        <translation>بڕیار لەسەر ڕاگەیاندن</translation>
    </message>
    <message>
        <source>removal by the app</source>
        <translation>لابردن لەلایەن ئەپەوە</translation>
    </message>
    <message>
        <source>safe accounts</source>
        <translation>هەژماری سەلامەت</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>هەموو زمانەکان</translation>
    </message>
    <message>
        <source>Community Police</source>
        <translation>پۆلیسی کۆمەڵایەتی</translation>
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
        <source>Training</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>دانیشتنی هۆشیاری</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>فێستیڤاڵ</translation>
    </message>
    <message>
        <source>Unarmed civilian protection</source>
        <translation>پاراستنی مەدەنیی بێ چەک</translation>
    </message>
    <message>
        <source>Extortion with pictures</source>
        <translation>باجگیری بە وێنە</translation>
    </message>
    <message>
        <source>Who can help, and how to invite</source>
        <translation>کێ دەتوانێت یارمەتی بدات، و چۆن بانگهێشت دەکرێت</translation>
    </message>
    <message>
        <source>Safety of the members themselves</source>
        <translation>سەلامەتیی ئەندامان خۆیان</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ڕاگیراو</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ڕۆیشتوو</translation>
    </message>
    <message>
        <source>Taken in on {day}, not signed yet</source>
        <translation>لە {day} وەرگیرا، هێشتا واژۆی نەکردووە</translation>
    </message>
    <message>
        <source>Something online or with pictures</source>
        <translation>شتێک لە ئینتەرنێت یان بە وێنە</translation>
    </message>
    <message>
        <source>Pressure or demands</source>
        <translation>فشار یان داواکاری</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>توندوتیژی</translation>
    </message>
    <message>
        <source>Needs a service</source>
        <translation>پێویستی بە خزمەتگوزارییەکە</translation>
    </message>
    <message>
        <source>The member does not say</source>
        <translation>ئەندامەکە ناڵێت</translation>
    </message>
    <message>
        <source>Spoken with the member alone: is the way home safe, where to be tonight, whom to call</source>
        <translation>بە تەنیا قسە لەگەڵ ئەندامەکە کرا: ئایا ڕێگەی ماڵەوە سەلامەتە، ئەمشەو لە کوێ بێت، پەیوەندی بە کێوە بکات</translation>
    </message>
    <message>
        <source>The member decided who is told and who is not</source>
        <translation>ئەندامەکە بڕیاری دا بە کێ بوترێت و بە کێ نەوترێت</translation>
    </message>
    <message>
        <source>Members never confront, never mediate, and never keep or look at evidence. They invite by hand, and hear only that it was received.</source>
        <translation>ئەندامان هەرگیز ڕووبەڕووی کەس نابنەوە، هەرگیز ناوبژی ناکەن، و هەرگیز بەڵگە هەڵناگرن و سەیری ناکەن. بە دەست بانگهێشت دەکەن، و تەنها دەبیستن کە گەیشتووە.</translation>
    </message>
    <message>
        <source>Digital extortion</source>
        <translation>هەڕەشە و باجسێنیی ئەلیکترۆنی</translation>
    </message>
    <message>
        <source>Referral pathways</source>
        <translation>ڕێگاکانی ڕەوانەکردن</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>نهێنیپارێزی</translation>
    </message>
    <message>
        <source>How to receive somebody who tells</source>
        <translation>چۆن پێشوازی لە کەسێک دەکرێت کە باسی دەکات</translation>
    </message>
    <message>
        <source>Safety of accounts and telephones</source>
        <translation>سەلامەتیی هەژمار و تەلەفۆن</translation>
    </message>
    <message>
        <source>Rights and the law</source>
        <translation>ماف و یاسا</translation>
    </message>
    <message>
        <source>Something else, in words</source>
        <translation>شتێکی تر، بە وشە</translation>
    </message>
    <message>
        <source>Duty bearers</source>
        <translation>بەرپرسیاران</translation>
    </message>
    <message>
        <source>Community Peace Team</source>
        <translation>تیمی ئاشتیی کۆمەڵگە</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>مامۆستایان</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>ژن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>پیاو</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>کچ</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>کوڕ</translation>
    </message>
    <message>
        <source>Duty bearer</source>
        <translation>بەرپرسیار</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>یەکەم جار</translation>
    </message>
    <message>
        <source>was here before</source>
        <translation>پێشتر هاتووە</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>کەس نەیپرسیوە</translation>
    </message>
    <message>
        <source>Office not asked</source>
        <translation>لایەن نەپرسراوە</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>پۆلیسی ناوخۆ</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>دادگا</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>خزمەتگوزاریی تەندروستی</translation>
    </message>
    <message>
        <source>School</source>
        <translation>قوتابخانە</translation>
    </message>
    <message>
        <source>Municipality or council</source>
        <translation>شارەوانی یان ئەنجومەن</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>لایەنێکی تر</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>هێشتا نەژمێردراوە</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>دەژمێردرێت</translation>
    </message>
    <message>
        <source>Was counted</source>
        <translation>ژمێردرا</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>خەمڵێنرا</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>نەژمێردراو</translation>
    </message>
    <message>
        <source>about {count}, estimated</source>
        <translation>نزیکەی {count}، خەمڵێنراو</translation>
    </message>
    <message>
        <source>{counted}; {estimated}</source>
        <translation>{counted}؛ {estimated}</translation>
    </message>
    <message>
        <source>Women: {women}. Girls: {girls}. Men: {men}. Boys: {boys}. Duty bearers: {bearers}.</source>
        <translation>ژنان: {women}. کچان: {girls}. پیاوان: {men}. کوڕان: {boys}. بەرپرسیاران: {bearers}.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln people, estimated: nobody counted</source>
        <translation>
            <numerusform>نزیکەی %Ln کەس، خەمڵێنراو: کەس نەیژمارد</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came; for the first time: {first}</source>
        <translation>
            <numerusform>%Ln کەس هاتن؛ یەکەم جار: {first}</numerusform>
            </translation>
    </message>
    <message>
        <source>{state}. {said}</source>
        <translation>{state}. {said}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خزمەتگوزاری</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>کەس</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>هێڵی گەرم</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>فریاکەوتن</translation>
    </message>
    <message>
        <source>Reporting to an authority</source>
        <translation>ئاگادارکردنەوەی دەسەڵات</translation>
    </message>
    <message>
        <source>Violence in the family</source>
        <translation>توندوتیژی لە خێزاندا</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>تەندروستی</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>پشتگیریی دەروونی و کۆمەڵایەتی</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>یارمەتیی یاسایی</translation>
    </message>
    <message>
        <source>Accounts and pictures</source>
        <translation>هەژمار و وێنە</translation>
    </message>
    <message>
        <source>Protection of children</source>
        <translation>پاراستنی منداڵان</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>بەڵگەنامەی ناسنامە</translation>
    </message>
    <message>
        <source>Money and livelihood</source>
        <translation>پارە و بژێوی</translation>
    </message>
    <message>
        <source>Complaints about aid workers</source>
        <translation>سکاڵا لە کارمەندانی فریاگوزاری</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>شەو و ڕۆژ</translation>
    </message>
    <message>
        <source>Every day, not at night</source>
        <translation>هەموو ڕۆژێک، نەک شەوانە</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>لە ڕۆژانی دەوامدا</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>بە مەوعید</translation>
    </message>
    <message>
        <source>It costs something</source>
        <translation>پارەی تێدەچێت</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ژنان</translation>
    </message>
    <message>
        <source>Girls under 18</source>
        <translation>کچانی خوار ١٨</translation>
    </message>
    <message>
        <source>Boys under 18</source>
        <translation>کوڕانی خوار ١٨</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>پیاوان</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>ئاوارەکان</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>پەیوەندی</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>سەردان</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>ڕاستە</translation>
    </message>
    <message>
        <source>Nobody reached</source>
        <translation>کەس وەڵامی نەدا</translation>
    </message>
    <message>
        <source>It is wrong</source>
        <translation>هەڵەیە</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>چیتر نییە</translation>
    </message>
    <message>
        <source>Facts changed, not verified since</source>
        <translation>زانیارییەکان گۆڕان، لەو کاتەوە پشتڕاست نەکراونەتەوە</translation>
    </message>
    <message>
        <source>Verified {day}</source>
        <translation>پشتڕاستکراوە {day}</translation>
    </message>
    <message>
        <source>Call again: {day}</source>
        <translation>دووبارە پەیوەندی: {day}</translation>
    </message>
    <message>
        <source>Too old: {day}</source>
        <translation>زۆر کۆنە: {day}</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>پشتڕاست نەکراوە</translation>
    </message>
    <message>
        <source>Reported cancelled</source>
        <translation>گوتراوە هەڵوەشاوەتەوە</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>تەواو بووە</translation>
    </message>
    <message>
        <source>Verified on {day}. It may have changed since.</source>
        <translation>لە {day} پشتڕاست کراوەتەوە. لەوانەیە لەو کاتەوە گۆڕابێت.</translation>
    </message>
    <message>
        <source>Last verified on {day}: too long ago to print it.</source>
        <translation>دواجار لە {day} پشتڕاست کراوەتەوە: زۆر لەمەوبەرە، چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>Nobody here has verified this number. Try it yourself before you rely on it.</source>
        <translation>کەس لێرە ئەم ژمارەیەی پشتڕاست نەکردووەتەوە. پێش پشتبەستن خۆت تاقیی بکەوە.</translation>
    </message>
    <message>
        <source>Reported cancelled. It probably leads nowhere.</source>
        <translation>گوتراوە هەڵوەشاوەتەوە. وادیارە بە هیچ شوێنێک ناگات.</translation>
    </message>
    <message>
        <source>This service is over.</source>
        <translation>ئەم خزمەتگوزارییە تەواو بووە.</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>یارمەتیی یاسایی</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>خزمەتگوزارییەکی تر</translation>
    </message>
    <message>
        <source>A doctor, it was longer ago</source>
        <translation>پزیشک، کاتێکی زیاتری بەسەردا چووە</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سەرپەڕە</translation>
    </message>
    <message>
        <source>Line after its label</source>
        <translation>دێڕێک دوای ناوەکەی</translation>
    </message>
    <message>
        <source>The office it goes to</source>
        <translation>ئەو لایەنەی بۆی دەچێت</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پەرەگراف</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>بە خەتی تۆخ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Help we ask for</source>
        <translation>ئەو یارمەتییەی داوای دەکەین</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>تکایە مەیکەن</translation>
    </message>
    <message>
        <source>Please do not ask</source>
        <translation>تکایە مەیپرسن</translation>
    </message>
    <message>
        <source>Here are the facts she agreed to</source>
        <translation>لێرە ئەو زانیارییانەن کە لەسەریان ڕازی بوو</translation>
    </message>
    <message>
        <source>Answers to be ticked</source>
        <translation>وەڵام بۆ نیشانەکردن</translation>
    </message>
    <message>
        <source>Columns of a table to be filled by hand</source>
        <translation>ستوونەکانی خشتەیەکی دەستنووس</translation>
    </message>
    <message>
        <source>What is asked of a service for her</source>
        <translation>ئەوەی لە خزمەتگوزارییەک بۆی داوا دەکرێت</translation>
    </message>
    <message>
        <source>Here is a paragraph of the worker&apos;s own, if there is one</source>
        <translation>لێرە پەرەگرافێکی کارمەندەکەیە، ئەگەر هەبێت</translation>
    </message>
    <message>
        <source>In a box: how to handle it</source>
        <translation>لە چوارچێوەیەکدا: چۆن مامەڵەی لەگەڵ بکرێت</translation>
    </message>
    <message>
        <source>In the stamp box</source>
        <translation>لە خانەی مۆردا</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>واژۆ</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>پسووڵەی وەڵام</translation>
    </message>
    <message>
        <source>What comes first after a red answer</source>
        <translation>چی یەکەمە دوای وەڵامێکی سوور</translation>
    </message>
    <message>
        <source>Within how many hours that is done</source>
        <translation>لە چەند کاتژمێردا دەکرێت</translation>
    </message>
    <message>
        <source>Please do not: the list on papers to police and security</source>
        <translation>تکایە مەیکەن: لیستی سەر پەڕەکانی پۆلیس و دەزگا ئەمنییەکان</translation>
    </message>
    <message>
        <source>Please do not: the list on papers to services</source>
        <translation>تکایە مەیکەن: لیستی سەر پەڕەکانی خزمەتگوزارییەکان</translation>
    </message>
    <message>
        <source>Papers of complaints and of how she was received</source>
        <translation>پەڕەکانی سکاڵا و چۆنیەتیی پێشوازی</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>خوارەوەی هەر لاپەڕەیەک</translation>
    </message>
    <message>
        <source>What a practice paper says at its top</source>
        <translation>ئەوەی لە سەرووی پەڕەی مەشق دەنووسرێت</translation>
    </message>
    <message>
        <source>Read to her first</source>
        <translation>یەکەم جار بۆی دەخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Consent to be recorded</source>
        <translation>ڕەزامەندی بۆ تۆمارکردن</translation>
    </message>
    <message>
        <source>Question: may she be counted</source>
        <translation>پرسیار: دەکرێت بژمێردرێت</translation>
    </message>
    <message>
        <source>Before the offices</source>
        <translation>پێش لایەنەکان</translation>
    </message>
    <message>
        <source>How she may be seen</source>
        <translation>چۆن دەکرێت ببینرێت</translation>
    </message>
    <message>
        <source>Forms and scripts</source>
        <translation>فۆرم و دەقەکان</translation>
    </message>
    <message>
        <source>What is read aloud, and the paper form for whoever wants one. Neither says anything of a woman.</source>
        <translation>ئەوەی بە دەنگ دەخوێنرێتەوە، و فۆرمی کاغەز بۆ ئەوەی دەیەوێت. هیچیان شتێک دەربارەی ژنێک هەڵناگرن.</translation>
    </message>
    <message>
        <source>Co&amp;mplaints</source>
        <translation>س&amp;کاڵاکان</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>بۆ خوێندنەوە بە دەنگ</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Blank consent form</source>
        <translation>فۆرمی بەتاڵی ڕەزامەندی</translation>
    </message>
    <message>
        <source>Crosses and one sign of hers only. Each form has a code of its own: type it where you write down her consent. The form stays in the locked cabinet; it is never filled in here and never copied.</source>
        <translation>تەنها نیشانە و یەک هێمای خۆی. هەر فۆرمێک کۆدی تایبەتی خۆی هەیە: لەو شوێنەدا بینووسە کە ڕەزامەندییەکەی تۆمار دەکەیت. فۆرمەکە لە دۆڵابی داخراودا دەمێنێتەوە؛ هەرگیز لێرە پڕ ناکرێتەوە و کۆپی ناکرێت.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>زمانی فۆرمەکە</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>بە دەست دەنووسرێت</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چەند دانە</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>پی&amp;شانی بدە</translation>
    </message>
    <message>
        <source>Printed. Codes: {codes}</source>
        <translation>چاپ کرا. کۆدەکان: {codes}</translation>
    </message>
    <message>
        <source>The program&apos;s own words ({named}).</source>
        <translation>وشەکانی خودی بەرنامەکە ({named}).</translation>
    </message>
    <message>
        <source>Version {version}, signed by {name} on {day} ({named}).</source>
        <translation>وەشانی {version}، {name} لە {day} واژۆی کردووە ({named}).</translation>
    </message>
    <message>
        <source>Her answers</source>
        <translation>وەڵامەکانی</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>پرسیار</translation>
    </message>
    <message>
        <source>What an office will not learn</source>
        <translation>ئەوەی لایەنێک نایزانێت</translation>
    </message>
    <message>
        <source>What could follow</source>
        <translation>ئەوەی لەوانەیە بەدوادا بێت</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ناولێنان</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>ئەپ</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>ئەوەی داوا دەکرێت</translation>
    </message>
    <message>
        <source>No name, no number, no village of hers: write nothing down, and ask for nothing.</source>
        <translation>نە ناو، نە ژمارە، نە گوندی ئەو: هیچ مەنووسە و داوای هیچ مەکە.</translation>
    </message>
    <message>
        <source>All &amp;members</source>
        <translation>هەموو &amp;ئەندامان</translation>
    </message>
    <message>
        <source>A member says that somebody needs us</source>
        <translation>ئەندامێک دەڵێت کەسێک پێویستی بە ئێمەیە</translation>
    </message>
    <message>
        <source>It is looked up in the register and not kept: nothing says who spoke.</source>
        <translation>لەگەڵ تۆمارەکەدا بەراورد دەکرێت و هەڵناگیرێت: هیچ شتێک ناڵێت کێ قسەی کرد.</translation>
    </message>
    <message>
        <source>Code of the member</source>
        <translation>کۆدی ئەندامەکە</translation>
    </message>
    <message>
        <source>Say to the member, and nothing else</source>
        <translation>ئەمە بە ئەندامەکە بڵێ و هیچی تر</translation>
    </message>
    <message>
        <source>All are the same sheet: a place, hours, and a code for the desk. Nothing on it leads to her, to the member or to a day. The member passes it on by hand.</source>
        <translation>هەموویان یەک پەڕەن: شوێن و کات و کۆدێک بۆ پێشوازی. هیچی تێدا نییە بۆ ئەو، بۆ ئەندامەکە یان بۆ ڕۆژێک بگەڕێتەوە. ئەندامەکە بە دەست دەیگەیەنێت.</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>زمانی بانگهێشتەکە</translation>
    </message>
    <message>
        <source>&amp;Print an invitation</source>
        <translation>بان&amp;گهێشتێک چاپ بکە</translation>
    </message>
    <message>
        <source>A woman comes with an invitation</source>
        <translation>ژنێک بە بانگهێشتێکەوە دێت</translation>
    </message>
    <message>
        <source>She begins like every other woman: nothing is taken over, and she is not asked who sent her. Take the paper back and shred it. Make a stroke on the paper list of this month; nothing is typed now.</source>
        <translation>وەک هەر ژنێکی تر دەست پێ دەکات: هیچ ناگوازرێتەوە و لێی ناپرسرێت کێ ناردوویەتی. کاغەزەکە وەربگرەوە و لەناوی ببە. هێڵێک لە لیستی کاغەزی ئەم مانگە بکێشە؛ ئێستا لێرە هیچ نانووسرێت.</translation>
    </message>
    <message>
        <source>&amp;Begin a session</source>
        <translation>دانیشتنێک &amp;دەست پێ بکە</translation>
    </message>
    <message>
        <source>Written down once a month is over, all strokes together, so that no number tells a day. No entry in the log says who typed it.</source>
        <translation>کاتێک مانگێک تەواو بوو دەنووسرێت، هەموو هێڵەکان پێکەوە، تا هیچ ژمارەیەک ڕۆژێک دیار نەخات. هیچ تۆمارێک ناڵێت کێ نووسیویەتی.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مانگ</translation>
    </message>
    <message>
        <source>Women who came by invitation</source>
        <translation>ئەو ژنانەی بە بانگهێشت هاتن</translation>
    </message>
    <message>
        <source>Write the &amp;number down</source>
        <translation>&amp;ژمارەکە بنووسە</translation>
    </message>
    <message>
        <source>Hand-overs by month</source>
        <translation>ئاگادارکردنەوەکان بە مانگ</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>گەیشت.</translation>
    </message>
    <message>
        <source>Written down: {count}</source>
        <translation>نووسرا: {count}</translation>
    </message>
    <message>
        <source>{theme}: {count}</source>
        <translation>{theme}: {count}</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>ئاگادارکردنەوەکانی تیمەکان</translation>
    </message>
    <message>
        <source>What they were about</source>
        <translation>بابەتەکانیان</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ناوچە</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>ئاوارەیی</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>کەمئەندامی</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>تەنگانە</translation>
    </message>
    <message>
        <source>Reported elsewhere</source>
        <translation>لە شوێنێکی تر ڕاگەیەنراوە</translation>
    </message>
    <message>
        <source>An hour between 12:00 and 22:00</source>
        <translation>کاتژمێرێک لە نێوان ١٢:٠٠ و ٢٢:٠٠</translation>
    </message>
    <message>
        <source>A number from 1 to 20</source>
        <translation>ژمارەیەک لە ١ تا ٢٠</translation>
    </message>
    <message>
        <source>On the paper form</source>
        <translation>لەسەر فۆرمی کاغەز</translation>
    </message>
    <message>
        <source>Shown to her at the end</source>
        <translation>لە کۆتاییدا پیشانی دەدرێت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>What the worker reads, a line each</source>
        <translation>ئەوەی کارمەندەکە دەیخوێنێتەوە، هەر یەکە لە دێڕێکدا</translation>
    </message>
    <message>
        <source>{what}: {which}</source>
        <translation>{what}: {which}</translation>
    </message>
    <message>
        <source>{what}: to police and security</source>
        <translation>{what}: بۆ پۆلیس و دەزگا ئەمنییەکان</translation>
    </message>
    <message>
        <source>{what}: to services</source>
        <translation>{what}: بۆ خزمەتگوزارییەکان</translation>
    </message>
    <message>
        <source>{what}: only where she gives her telephone</source>
        <translation>{what}: تەنها ئەگەر تەلەفۆنەکەی بدات</translation>
    </message>
    <message>
        <source>{what}: only where she wants a female officer</source>
        <translation>{what}: تەنها کاتێک ئەفسەری ژنی دەوێت</translation>
    </message>
    <message>
        <source>the reference of the letter</source>
        <translation>کۆدی ئاماژەی نووسراوەکە</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>ناوی لایەنەکە</translation>
    </message>
    <message>
        <source>to whom in it, by function</source>
        <translation>بۆ کێ تێیدا، بە ئەرک</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>ناونیشانەکەی</translation>
    </message>
    <message>
        <source>the duty phone</source>
        <translation>تەلەفۆنی ئێشکگری</translation>
    </message>
    <message>
        <source>the number of the sheet</source>
        <translation>ژمارەی پەڕەکە</translation>
    </message>
    <message>
        <source>the number of copies</source>
        <translation>ژمارەی دانەکان</translation>
    </message>
    <message>
        <source>the day it was handed over</source>
        <translation>ڕۆژی ڕادەستکردن</translation>
    </message>
    <message>
        <source>her name, as she wants it written</source>
        <translation>ناوەکەی، وەک خۆی دەیەوێت بنووسرێت</translation>
    </message>
    <message>
        <source>her telephone, where she wants it given</source>
        <translation>تەلەفۆنەکەی، ئەگەر بیەوێت بدرێت</translation>
    </message>
    <message>
        <source>Filled in: {what}</source>
        <translation>پڕ دەکرێتەوە: {what}</translation>
    </message>
    <message>
        <source>One step a line, in the order in which they are done.</source>
        <translation>هەر هێڵێک هەنگاوێک، بەو ڕیزەی دەکرێن.</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>لە هەر دێڕێکدا ڕستەیەک.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>هەر یەکێک لە دێڕێکدا.</translation>
    </message>
    <message>
        <source>Each line is a paragraph of its own.</source>
        <translation>هەر دێڕێک پەرەگرافێکە.</translation>
    </message>
    <message>
        <source>What is in braces is filled in by the program; leave it as it is.</source>
        <translation>ئەوەی لەناو کەوانەدایە بەرنامەکە پڕی دەکاتەوە؛ وەک خۆی جێی بهێڵە.</translation>
    </message>
    <message>
        <source>This must be on every paper of this kind: {place}.</source>
        <translation>ئەمە دەبێت لەسەر هەموو پەڕەیەکی ئەم جۆرە بێت: {place}.</translation>
    </message>
    <message>
        <source>This line cannot be read. Go back to the words in force and change them again.</source>
        <translation>ئەم دێڕە ناخوێنرێتەوە. بگەڕێوە بۆ وشەکانی بەکارهێنراو و سەرلەنوێ بیانگۆڕە.</translation>
    </message>
    <message>
        <source>Line {line}: {words}</source>
        <translation>دێڕی {line}: {words}</translation>
    </message>
    <message>
        <source>The program&apos;s own words are in force.</source>
        <translation>وشەکانی بەرنامەکە خۆی کاران.</translation>
    </message>
    <message>
        <source>Version {version} is in force, signed by {name} on {day}.</source>
        <translation>وەشانی {version} کارایە، {name} لە {day} واژۆی کردووە.</translation>
    </message>
    <message>
        <source>Version {version}, {day}, {name}</source>
        <translation>وەشانی {version}، {day}، {name}</translation>
    </message>
    <message>
        <source>Older than the others: {languages}. Change them too.</source>
        <translation>کۆنترن لەوانی تر: {languages}. ئەوانیش بگۆڕە.</translation>
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
        <translation>شەرقات</translation>
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
        <source>She herself</source>
        <translation>خۆی</translation>
    </message>
    <message>
        <source>A Community Peace Team, for her</source>
        <translation>تیمێکی ئاشتیی کۆمەڵگەیی، لەجیاتی ئەو</translation>
    </message>
    <message>
        <source>Somebody else, for her</source>
        <translation>کەسێکی تر، لەجیاتی ئەو</translation>
    </message>
    <message>
        <source>She wants {office} to know who she is</source>
        <translation>دەیەوێت {office} بزانێت ئەو کێیە</translation>
    </message>
    <message>
        <source>This letter says her name. Whoever reads it can find her, and nobody can take that back. Her other letters stay without a name. Ask her alone; she can say no to each line.</source>
        <translation>ئەم نووسراوە ناوی دەهێنێت. هەرکەسێک بیخوێنێتەوە دەتوانێت بیدۆزێتەوە، و ئەوە ناگەڕێنرێتەوە. نووسراوەکانی تری بێ ناو دەمێننەوە. بە تەنیا لێی بپرسە؛ دەتوانێت بۆ هەر دێڕێک نەخێر بڵێت.</translation>
    </message>
    <message>
        <source>A paragraph in {language}</source>
        <translation>پەرەگرافێک: {language}</translation>
    </message>
    <message>
        <source>A paragraph is optional; the letter then exists in the languages it is written in. Her name stays out of it.</source>
        <translation>پەرەگراف ئارەزوومەندانەیە؛ ئەوکات نووسراوەکە تەنها بەو زمانانە دەبێت کە پێیان نووسراوە. ناوەکەی تێیدا نایەت.</translation>
    </message>
    <message>
        <source>&amp;Make the letter</source>
        <translation>نووسراوەکە &amp;دروست بکە</translation>
    </message>
    <message>
        <source>Her name as it shall be written there, in {language}</source>
        <translation>ناوەکەی وەک لەوێ دەنووسرێت: {language}</translation>
    </message>
    <message>
        <source>No telephone</source>
        <translation>بێ تەلەفۆن</translation>
    </message>
    <message>
        <source>Shall they have a telephone of hers?</source>
        <translation>ئایا تەلەفۆنێکی ئەویان بدرێتێ؟</translation>
    </message>
    <message>
        <source>Why does she want to be named?</source>
        <translation>بۆچی دەیەوێت ناوی بهێنرێت؟</translation>
    </message>
    <message>
        <source>It is in no letter.</source>
        <translation>لە هیچ نووسراوێکدا نانووسرێت.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>چۆن ڕازی بوو</translation>
    </message>
    <message>
        <source>Mark of the paper in the cabinet, if there is one</source>
        <translation>نیشانەی کاغەزەکە لە دۆڵابدا، ئەگەر هەبێت</translation>
    </message>
    <message>
        <source>In which language it was read to her</source>
        <translation>بە کام زمان بۆی خوێنرایەوە</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>Who was there besides you</source>
        <translation>جگە لە تۆ کێ لەوێ بوو</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>هاوڕێیەک</translation>
    </message>
    <message>
        <source>A Community Peace Team</source>
        <translation>تیمێکی ئاشتیی کۆمەڵگەیی</translation>
    </message>
    <message>
        <source>Somebody who is on her side</source>
        <translation>کەسێک کە لەگەڵ ئەودایە</translation>
    </message>
    <message>
        <source>Somebody who is against her</source>
        <translation>کەسێک کە دژی ئەوە</translation>
    </message>
    <message>
        <source>Three to five days ago</source>
        <translation>سێ تا پێنج ڕۆژ لەمەوبەر</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>لەوە زیاتر</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>پەیوەندییەک</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پەیامی کورت</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>سیگناڵ</translation>
    </message>
    <message>
        <source>Through somebody she trusts</source>
        <translation>لە ڕێی کەسێکەوە کە متمانەی پێی هەیە</translation>
    </message>
    <message>
        <source>She comes or calls herself</source>
        <translation>خۆی دێت یان پەیوەندی دەکات</translation>
    </message>
    <message>
        <source>Safe-space meeting</source>
        <translation>کۆبوونەوەی پارێزراو</translation>
    </message>
    <message>
        <source>NP speaks for her, without her name</source>
        <translation>⁦NP⁩ لە جیاتی ئەو و بێ ناوی ئەو قسە دەکات</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>یاوەریکردن</translation>
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
        <source>Who came with her</source>
        <translation>کێ لەگەڵی هات</translation>
    </message>
    <message>
        <source>Whether she has children</source>
        <translation>ئایا منداڵی هەیە</translation>
    </message>
    <message>
        <source>That and when she was here</source>
        <translation>ئەوەی لێرە بووە و کەی</translation>
    </message>
    <message>
        <source>What she does for a living</source>
        <translation>بۆ بژێوی چی کار دەکات</translation>
    </message>
    <message>
        <source>That she is the only one of something</source>
        <translation>ئەوەی لە شتێکدا تاکە کەسە</translation>
    </message>
    <message>
        <source>Find a fact sheet that did not come back</source>
        <translation>پەڕەیەکی زانیاری بدۆزەوە کە نەگەڕاوەتەوە</translation>
    </message>
    <message>
        <source>Look after what came up at a meeting</source>
        <translation>بەدواداچوونی ئەوەی لە کۆبوونەوەیەکدا هاتە پێش</translation>
    </message>
    <message>
        <source>Read a point that a liaison officer wrote down</source>
        <translation>خاڵێک بخوێنەوە کە بەرپرسی پەیوەندی نووسیویەتی</translation>
    </message>
    <message>
        <source>Speak with her after the meeting</source>
        <translation>دوای کۆبوونەوەکە قسەی لەگەڵ بکە</translation>
    </message>
    <message>
        <source>Somebody goes with her: watch over the way</source>
        <translation>کەسێک لەگەڵیدا دەچێت: چاودێری ڕێگاکە بکە</translation>
    </message>
    <message>
        <source>Call off the way with her: she took it back, or may not be free</source>
        <translation>یاوەریکردنی هەڵبوەشێنەوە: کشاندیەوە، یان لەوانەیە ئازاد نەبێت</translation>
    </message>
    <message>
        <source>She did not come back safe: look after it at once</source>
        <translation>بە پارێزراوی نەگەڕایەوە: یەکسەر سەرپەرشتی بکە</translation>
    </message>
    <message>
        <source>She did not come back safe: reach her and help her at once</source>
        <translation>بە پارێزراوی نەگەڕایەوە: یەکسەر پێی بگە و یارمەتی بدە</translation>
    </message>
    <message>
        <source>She did not come back safe: look after it as the lead</source>
        <translation>بە پارێزراوی نەگەڕایەوە: وەک لێپرسراو بەدوایدا بچۆ</translation>
    </message>
    <message>
        <source>Speak with her after the way</source>
        <translation>دوای ڕێگاکە قسەی لەگەڵ بکە</translation>
    </message>
    <message>
        <source>Something was promised</source>
        <translation>شتێک بەڵێنی پێ درابوو</translation>
    </message>
    <message>
        <source>An office guessed who she is, or did what it was asked not to do</source>
        <translation>لایەنێک مەزەندەی کرد ئەو کێیە، یان ئەوەی کرد کە داوای لێ کرابوو نەیکات</translation>
    </message>
    <message>
        <source>An office asked something that only she can answer</source>
        <translation>لایەنێک شتێکی پرسی کە تەنها خۆی دەتوانێت وەڵامی بداتەوە</translation>
    </message>
    <message>
        <source>An office answered</source>
        <translation>لایەنێک وەڵامی دایەوە</translation>
    </message>
    <message>
        <source>An office did not answer</source>
        <translation>لایەنێک وەڵامی نەدایەوە</translation>
    </message>
    <message>
        <source>Tell her of the time limit of a complaint, and call the lawyer</source>
        <translation>ماوەی سکاڵاکردنی پێ بڵێ و تەلەفۆن بۆ پارێزەر بکە</translation>
    </message>
    <message>
        <source>Ask her whether her needs were met</source>
        <translation>لێی بپرسە ئاخۆ پێداویستییەکانی دابین کران</translation>
    </message>
    <message>
        <source>A signed letter did not go to the liaison officers: look whether she still wants it</source>
        <translation>نووسراوێکی واژۆکراو نەگەیشتە بەرپرسانی پەیوەندی: سەیر بکە هێشتا دەیەوێت یان نا</translation>
    </message>
    <message>
        <source>No keeper has signed how long a closed file is kept, or it has to be signed again. Until somebody has looked at the number and saved it, no file is proposed for erasing.</source>
        <translation>هیچ هەڵگرێکی کلیلەکان واژۆی نەکردووە فایلی داخراو چەند دەهێڵرێتەوە، یان دەبێت سەرلەنوێ واژۆ بکرێت. تا کەسێک سەیری ژمارەکە نەکات و نەیپارێزێت، هیچ فایلێک بۆ سڕینەوە پێشنیار ناکرێت.</translation>
    </message>
    <message>
        <source>Papers that name her</source>
        <translation>کاغەزەکان کە ناوی دەهێنن</translation>
    </message>
    <message>
        <source>Check again to whom women complain</source>
        <translation>دووبارە دڵنیابوونەوە لەوەی ژنان سکاڵای لا دەکەن</translation>
    </message>
    <message>
        <source>Hold the forum, and write down what became of it</source>
        <translation>کۆڕەکە ببەستە، و بنووسە چی لێهات</translation>
    </message>
    <message>
        <source>Sign its name and address, so that letters can go to it</source>
        <translation>واژۆکردنی ناو و ناونیشانەکەی، تا نووسراوی بۆ بچێت</translation>
    </message>
    <message>
        <source>Follow up what was agreed at a forum</source>
        <translation>بەدواداچوون بۆ ئەوەی لە کۆڕدا ڕێککەوتنی لەسەر کرا</translation>
    </message>
    <message>
        <source>A training or an awareness event: say how many came</source>
        <translation>ڕاهێنان یان چالاکیی هۆشیاری: بڵێ چەند کەس هاتن</translation>
    </message>
    <message>
        <source>Session with members of a peace team</source>
        <translation>دانیشتن لەگەڵ ئەندامانی تیمێکی ئاشتی</translation>
    </message>
    <message>
        <source>A member of a peace team is threatened: do the steps</source>
        <translation>هەڕەشە لە ئەندامێکی تیمی ئاشتی دەکرێت: هەنگاوەکان جێبەجێ بکە</translation>
    </message>
    <message>
        <source>A member of a peace team is threatened: look after it as the lead</source>
        <translation>هەڕەشە لە ئەندامێکی تیمی ئاشتی دەکرێت: وەک لێپرسراو بەدوایدا بچۆ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step of a session</comment>
        <translation>بەخێربێن</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>بانگهێشت</translation>
    </message>
    <message>
        <source>His deadline was on {day}</source>
        <translation>مۆڵەتەکەی لە {day} بوو</translation>
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
        <source>Of which tribe, faith or people she is</source>
        <translation>لە چ عەشیرەت و ئایین و نەتەوەیەکە</translation>
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
        <translation>نووسراو</translation>
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
        <translation>نووسراوەکە دەکرێتەوە...</translation>
    </message>
    <message>
        <source>A paragraph of your own</source>
        <translation>پەرەگرافێکی خۆت</translation>
    </message>
    <message>
        <source>Only if it is needed. Once you write it in one language, letters are made only in languages that have it.</source>
        <translation>تەنها ئەگەر پێویست بێت. کاتێک بە زمانێک نووسیت، نووسراو تەنها بەو زمانانە دروست دەکرێت کە ئەم بڕگەیەیان هەیە.</translation>
    </message>
    <message>
        <source>The finished paper</source>
        <translation>پەڕەی ئامادە</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>ئێستا بیپ&amp;شکنە</translation>
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
        <translation>نەپشکێنرا: سەرەتا ئەوەی نیشانکراوە چاکی بکە.</translation>
    </message>
    <message>
        <source>Case {code}. Reference {reference}.</source>
        <translation>کەیسی {code}. کۆدی ئاماژە {reference}.</translation>
    </message>
    <message>
        <source>This check is weaker: her name is not on file in Arabic letters. Read it twice.</source>
        <translation>ئەم پشکنینە لاوازترە: ناوی بە پیتی عەرەبی لە فایلدا نییە. دوو جار بیخوێنەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to settle</source>
        <translation>
            <numerusform>%Ln شوێن بۆ یەکلاکردنەوە</numerusform>
            </translation>
    </message>
    <message>
        <source>Checked: nothing names her.</source>
        <translation>پشکێنرا: هیچ ئاشکرای ناکات.</translation>
    </message>
    <message>
        <source>The paper appears here once it has gone.</source>
        <translation>پەڕەکە لێرە دەردەکەوێت دوای ئەوەی نێردرا.</translation>
    </message>
    <message>
        <source>The paper appears here as soon as nothing stops it.</source>
        <translation>پەڕەکە لێرە دەردەکەوێت هەر کاتێک هیچ ڕێگر نەبوو.</translation>
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
        <source>First help</source>
        <translation>یەکەم یارمەتی</translation>
    </message>
    <message>
        <source>A letter waits for a second person</source>
        <translation>نووسراوێک چاوەڕێی کەسێکی دووەمە</translation>
    </message>
    <message>
        <source>Print a released letter</source>
        <translation>چاپکردنی نووسراوێکی دەرچوو</translation>
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
        <source>Ask her whether her consent is still valid</source>
        <translation>لێی بپرسە ئایا ڕەزامەندییەکەی هەر ماوە</translation>
    </message>
    <message>
        <source>What was due for her by an hour is lost: look into her file now</source>
        <translation>ئەوەی بۆ ئەو لە کاتژمێرێکدا پێویست بوو لەدەست چووە: ئێستا سەیری فایلەکەی بکە</translation>
    </message>
    <message>
        <source>Fewer people open her file now: ask her who else may, and let them in again</source>
        <translation>ئێستا کەسانی کەمتر فایلەکەی دەکەنەوە: لێی بپرسە کێی تر دەتوانێت، و دووبارە ڕێگەیان پێ بدە</translation>
    </message>
    <message>
        <source>Confirm after a restore: papers wait</source>
        <translation>پشتڕاستکردنەوە دوای هێنانەوە: پەڕە چاوەڕێن</translation>
    </message>
    <message>
        <source>Ask her how she is</source>
        <translation>لێی بپرسە چۆنە</translation>
    </message>
    <message>
        <source>Go through her safety plan with her</source>
        <translation>لەگەڵی بە پلانی سەلامەتییەکەیدا بچۆرەوە</translation>
    </message>
    <message>
        <source>Read a letter that one person signed alone</source>
        <translation>نووسراوێک بخوێنەوە کە یەک کەس بە تەنها واژۆی کردووە</translation>
    </message>
    <message>
        <source>Pass an invitation on</source>
        <translation>گەیاندنی بانگهێشتێک</translation>
    </message>
    <message>
        <source>Ask the office for its answer</source>
        <translation>داوای وەڵام لە لایەنەکە بکە</translation>
    </message>
    <message>
        <source>Call off what is agreed with this office: meeting, visit, appointment</source>
        <translation>هەڵوەشاندنەوەی ئەوەی لەگەڵ ئەم لایەنە ڕێککەوتووە: کۆبوونەوە، سەردان، کات</translation>
    </message>
    <message>
        <source>Reach her safely: tell her what was stopped</source>
        <translation>بە سەلامەتی پێی بگە: پێی بڵێ چی ڕاگیراوە</translation>
    </message>
    <message>
        <source>Destroy copies that no office was given</source>
        <translation>لەناوبردنی ئەو دانانەی بە هیچ لایەنێک نەدراون</translation>
    </message>
    <message>
        <source>Read and sign a letter that names her</source>
        <translation>نووسراوێک کە ناوی دەهێنێت بخوێنەرەوە و واژۆی بکە</translation>
    </message>
    <message>
        <source>A letter came back to be changed</source>
        <translation>نووسراوێک گەڕایەوە بۆ گۆڕین</translation>
    </message>
    <message>
        <source>Read words that a liaison officer proposes</source>
        <translation>ئەو وشانە بخوێنەرەوە کە بەرپرسی پەیوەندی پێشنیازی کردوون</translation>
    </message>
    <message>
        <source>Is she free? Her file is frozen: check, then unfreeze it with a reason</source>
        <translation>فشاری لەسەرە؟ فایلەکەی بەستراوە: دڵنیا ببەوە، پاشان بە هۆیەک بیکەرەوە</translation>
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
        <source>She asked for it</source>
        <translation>خۆی داوای کرد</translation>
    </message>
    <message>
        <source>The worker leaves or is away</source>
        <translation>کارمەندەکە دەڕوات یان لێرە نییە</translation>
    </message>
    <message>
        <source>The worker knows somebody in it</source>
        <translation>کارمەندەکە کەسێکی تێدا دەناسێت</translation>
    </message>
    <message>
        <source>The other one can help her better</source>
        <translation>ئەوی تر باشتر دەتوانێت یارمەتی بدات</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>هۆیەکی تر</translation>
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
        <source>There is no place for it</source>
        <translation>شوێنی بۆ نییە</translation>
    </message>
    <message>
        <source>Too few can come</source>
        <translation>ئەوانەی دەتوانن بێن زۆر کەمن</translation>
    </message>
    <message>
        <source>A holiday or mourning</source>
        <translation>پشوو یان پرسە</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>بە نووسراو</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بە تەلەفۆن</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>بە سەردان</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>بە پەیام</translation>
    </message>
    <message>
        <source>Came without being invited</source>
        <translation>بێ بانگهێشت هات</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>دێت</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>لەوانەیە</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>نایەت</translation>
    </message>
    <message>
        <source>An authority, such as a municipality</source>
        <translation>لایەنێکی فەرمی، وەک شارەوانی</translation>
    </message>
    <message>
        <source>Elders, an organisation or another group</source>
        <translation>ڕیشسپییان، ڕێکخراوێک یان گرووپێکی تر</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>وازی لێ هێنرا</translation>
    </message>
    <message>
        <source>Agreed at the forum of {forum}: {owner}, due {due}</source>
        <translation>لە کۆڕی {forum} ڕێککەوتنی لەسەر کرا: {owner}، پێویستە لە {due}</translation>
    </message>
    <message>
        <source>Still open at the forum of {forum}</source>
        <translation>لە کۆڕی {forum} هێشتا کراوە بوو</translation>
    </message>
    <message>
        <source>Put off to {due}</source>
        <translation>دواخرا بۆ {due}</translation>
    </message>
    <message>
        <source>Given to {owner}</source>
        <translation>درا بە {owner}</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>کرا: {words}</translation>
    </message>
    <message>
        <source>Given up: {words}</source>
        <translation>وازی لێ هێنرا: {words}</translation>
    </message>
    <message>
        <source>All &amp;events</source>
        <translation>هەموو چالا&amp;کییەکان</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>چالاکیی نوێ</translation>
    </message>
    <message>
        <source>People who came for the first time: {first}. Visits of those who were here before: {again}. Nobody asked: {unasked}</source>
        <translation>ئەوانەی یەکەم جار هاتن: {first}. سەردانی ئەوانەی پێشتر هاتوون: {again}. کەس نەیپرسیوە: {unasked}</translation>
    </message>
    <message>
        <source>{told}. What was estimated is not in these numbers.</source>
        <translation>{told}. ئەوەی خەمڵێنراوە لەم ژمارانەدا نییە.</translation>
    </message>
    <message>
        <source>Type how many came</source>
        <translation>نووسینی چەند کەس هاتن</translation>
    </message>
    <message>
        <source>Nobody counted</source>
        <translation>کەس نەیژمارد</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>ئەنجام نەدرا</translation>
    </message>
    <message>
        <source>Does not take place</source>
        <translation>ئەنجام نادرێت</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>گێڕانەوەی ئەمە</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>بابەتەکەی</translation>
    </message>
    <message>
        <source>On which days, one a line</source>
        <translation>لە کام ڕۆژانەدا، هەر دێڕە و ڕۆژێک</translation>
    </message>
    <message>
        <source>This member is not on the register.</source>
        <translation>ئەم ئەندامە لە تۆمارەکەدا نییە.</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>ئەندامی {code}</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} لە {day}ەوە</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>ڕاهێنراوە لەسەر</translation>
    </message>
    <message>
        <source>{topic}, {day}</source>
        <translation>{topic}، {day}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>بابەت</translation>
    </message>
    <message>
        <source>&amp;Write the training down</source>
        <translation>ڕاهێ&amp;نانەکە بنووسە</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>هێشتا واژۆ نەکراوە.</translation>
    </message>
    <message>
        <source>Code of conduct signed on {day}.</source>
        <translation>ڕێنمایی ڕەفتار لە {day} واژۆ کرا.</translation>
    </message>
    <message>
        <source>Code of conduct signed on</source>
        <translation>ڕێنمایی ڕەفتار واژۆ کرا لە</translation>
    </message>
    <message>
        <source>Write the &amp;signature down</source>
        <translation>ڕۆژی &amp;واژۆکە بنووسە</translation>
    </message>
    <message>
        <source>Whoever pauses passes no invitation on.</source>
        <translation>ئەوەی ڕاگیراوە هیچ بانگهێشتێک ناگەیەنێت.</translation>
    </message>
    <message>
        <source>Works with us</source>
        <translation>کارکردن لەگەڵمان</translation>
    </message>
    <message>
        <source>Why somebody pauses or leaves is not written down. A code is never given again.</source>
        <translation>هۆکاری ڕاگرتن یان ڕۆیشتنی کەسێک نانووسرێت. کۆدێک هەرگیز جارێکی تر نادرێتەوە.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>ڕ&amp;ایبگرە</translation>
    </message>
    <message>
        <source>Active &amp;again</source>
        <translation>دی&amp;سان چالاک</translation>
    </message>
    <message>
        <source>Active again: only once a lead has looked after the threat.</source>
        <translation>دیسان چالاک: تەنها دوای ئەوەی لێپرسراوێک بەدوای هەڕەشەکەدا چوو.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>ڕۆی&amp;شت</translation>
    </message>
    <message>
        <source>Whoever left comes back under a new code only.</source>
        <translation>ئەوەی ڕۆیشتبێت تەنها بە کۆدێکی نوێ دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>The member left</source>
        <translation>ئەندامەکە ڕۆیشت</translation>
    </message>
    <message>
        <source>Did this member leave?</source>
        <translation>ئایا ئەم ئەندامە ڕۆیشت؟</translation>
    </message>
    <message>
        <source>Somebody threatens this member</source>
        <translation>کەسێک هەڕەشە لەم ئەندامە دەکات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln کاتژمێر</numerusform>
            </translation>
    </message>
    <message>
        <source>The member pauses at once. The steps come on Today, and the lead is told, to look after it within {hours}. What happened is not written here.</source>
        <translation>ئەندامەکە یەکسەر ڕادەگیرێت. هەنگاوەکان لە پەڕەی ئەمڕۆدا دەردەکەون، و بە لێپرسراو دەوترێت تا لە ماوەی {hours}دا بەدوایدا بچێت. ئەوەی ڕوویدا لێرە نانووسرێت.</translation>
    </message>
    <message>
        <source>A &amp;threat: begin the steps</source>
        <translation>&amp;هەڕەشە: هەنگاوەکان دەست پێ بکە</translation>
    </message>
    <message>
        <source>This member is threatened</source>
        <translation>هەڕەشە لەم ئەندامە دەکرێت</translation>
    </message>
    <message>
        <source>Paused: takes no hand-over and passes nothing on.</source>
        <translation>ڕاگیراوە: هیچ ئاگادارکردنەوەیەکی لێ وەرناگیرێت و هیچ ناگەیەنێت.</translation>
    </message>
    <message>
        <source>A lead looks after it: who else is in danger, what changes, whether somebody else must be told.</source>
        <translation>لێپرسراوێک بەدوایدا دەچێت: کێی تر لە مەترسیدایە، چی دەگۆڕێت، ئایا دەبێت بە کەسی تر بوترێت.</translation>
    </message>
    <message>
        <source>It is &amp;looked after</source>
        <translation>بە&amp;دوایدا چووین</translation>
    </message>
    <message>
        <source>The member pauses at once. The lead is told, and the steps come on Today. Only a lead can end it.</source>
        <translation>ئەندامەکە یەکسەر ڕادەگیرێت. بە لێپرسراو دەوترێت، و هەنگاوەکان لە پەڕەی ئەمڕۆدا دەردەکەون. تەنها لێپرسراوێک دەتوانێت کۆتایی پێ بهێنێت.</translation>
    </message>
    <message>
        <source>Begin the steps</source>
        <translation>هەنگاوەکان دەست پێ بکە</translation>
    </message>
    <message>
        <source>Is this member threatened?</source>
        <translation>ئایا هەڕەشە لەم ئەندامە دەکرێت؟</translation>
    </message>
    <message>
        <source>The member is paused. The steps are below, and on Today.</source>
        <translation>ئەندامەکە ڕاگیراوە. هەنگاوەکان لە خوارەوەن، و لە پەڕەی ئەمڕۆدا.</translation>
    </message>
    <message>
        <source>Misconduct of this member</source>
        <translation>ڕەفتاری خراپی ئەم ئەندامە</translation>
    </message>
    <message>
        <source>It is not looked into here, and nothing about it is written here. You must report it outside the office:</source>
        <translation>لێرە لێی ناکۆڵدرێتەوە و هیچی دەربارە نانووسرێت. دەبێت لە دەرەوەی نووسینگە ڕایبگەیەنیت:</translation>
    </message>
    <message>
        <source>No contact is entered yet. A keeper does it under Our words.</source>
        <translation>هێشتا هیچ پەیوەندییەک دانەنراوە. هەڵگرێک لە «وشەکانمان» دەیکات.</translation>
    </message>
    <message>
        <source>&amp;Reported outside: pause and count</source>
        <translation>لە دە&amp;رەوە ڕاگەیەنرا: ڕایبگرە و بیژمێرە</translation>
    </message>
    <message>
        <source>The member pauses as for any other reason, and one more is counted in this year. That it was for misconduct is written nowhere.</source>
        <translation>ئەندامەکە وەک بۆ هەر هۆکارێکی تر ڕادەگیرێت، و لەم ساڵەدا یەکێکی تر دەژمێردرێت. لە هیچ شوێنێک نانووسرێت کە بۆ ڕەفتاری خراپ بوو.</translation>
    </message>
    <message>
        <source>Pause and count</source>
        <translation>ڕایبگرە و بیژمێرە</translation>
    </message>
    <message>
        <source>Did you report it outside?</source>
        <translation>ئایا لە دەرەوە ڕاتگەیاند؟</translation>
    </message>
    <message>
        <source>About how many</source>
        <translation>نزیکەی چەند</translation>
    </message>
    <message>
        <source>Another estimate</source>
        <translation>خەمڵاندنێکی تر</translation>
    </message>
    <message>
        <source>For example {day}. Several days, or a session that is repeated for the same people, are one event.</source>
        <translation>بۆ نموونە {day}. چەند ڕۆژێک، یان دانیشتنێک کە بۆ هەمان کەسان دووبارە دەبێتەوە، یەک چالاکییە.</translation>
    </message>
    <message>
        <source>Another topic, in words</source>
        <translation>بابەتێکی تر، بە وشە</translation>
    </message>
    <message>
        <source>needed where another topic is ticked</source>
        <translation>پێویستە ئەگەر بابەتێکی تر هەڵبژێردرابێت</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>بۆ کێ</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}، {name}</translation>
    </message>
    <message>
        <source>Who held it</source>
        <translation>کێ ئەنجامی دا</translation>
    </message>
    <message>
        <source>What came up, in general words</source>
        <translation>چی هاتە پێش، بە وشەی گشتی</translation>
    </message>
    <message>
        <source>Nothing of any woman and no name: what was asked, what people did not know.</source>
        <translation>هیچ شتێکی هیچ ژنێک و هیچ ناوێک نا: چی پرسرا، خەڵک چییان نەدەزانی.</translation>
    </message>
    <message>
        <source>Nothing in the directory is verified and fresh, so nothing can be named there.</source>
        <translation>هیچ شتێک لە ڕێبەرەکەدا بە تازەیی پشتڕاست نەکراوەتەوە، بۆیە هیچ ناوێک دانانرێت.</translation>
    </message>
    <message>
        <source>Which offices and hotlines were named there</source>
        <translation>کام لایەن و هێڵی گەرم لەوێ ناو بران</translation>
    </message>
    <message>
        <source>Only what was verified in the last 90 days can be chosen. A number is never typed here.</source>
        <translation>تەنها ئەوەی لە ٩٠ ڕۆژی ڕابردوودا پشتڕاست کراوەتەوە هەڵدەبژێردرێت. لێرە هەرگیز ژمارە نانووسرێت.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>پاشەکەوت کرا.</translation>
    </message>
    <message>
        <source>An event with the same place and topic on {day} is in the list already. Look there first, so that it is not counted twice. Is this another one?</source>
        <translation>چالاکییەک بە هەمان شوێن و بابەت لە {day} لە لیستەکەدا هەیە. سەرەتا سەیری ئەوێ بکە، تا دوو جار نەژمێردرێت. ئایا ئەمە یەکێکی ترە؟</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>یەکێکی ترە</translation>
    </message>
    <message>
        <source>Twice in the list?</source>
        <translation>دوو جار لە لیستەکەدا؟</translation>
    </message>
    <message>
        <source>It is on no list any more.</source>
        <translation>چیتر لە هیچ لیستێکدا نابێت.</translation>
    </message>
    <message>
        <source>Take this event out?</source>
        <translation>ئەم چالاکییە دەربهێنرێت؟</translation>
    </message>
    <message>
        <source>It is not in the directory any more</source>
        <translation>چیتر لە ڕێبەرەکەدا نییە</translation>
    </message>
    <message>
        <source>{name}. {doubt}</source>
        <translation>{name}. {doubt}</translation>
    </message>
    <message>
        <source>She withdrew her consent for this office</source>
        <translation>ڕەزامەندییەکەی بۆ ئەم لایەنە کشاندەوە</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>ئەو نەهات</translation>
    </message>
    <message>
        <source>It would not be safe</source>
        <translation>سەلامەت نابێت</translation>
    </message>
    <message>
        <source>The office cancelled</source>
        <translation>لایەنەکە هەڵیوەشاندەوە</translation>
    </message>
    <message>
        <source>The officer did not come</source>
        <translation>ئەفسەرەکە نەهات</translation>
    </message>
    <message>
        <source>Somebody else came than was agreed</source>
        <translation>کەسێکی تر هات جگە لەوەی ڕێککەوتبوو</translation>
    </message>
    <message>
        <source>We could not: room, staff, transport</source>
        <translation>ئێمە نەمانتوانی: ژوور، کارمەند، گواستنەوە</translation>
    </message>
    <message>
        <source>On her own</source>
        <translation>بە تەنها</translation>
    </message>
    <message>
        <source>In our car</source>
        <translation>بە ئۆتۆمبێلی ئێمە</translation>
    </message>
    <message>
        <source>By taxi, which we pay</source>
        <translation>بە تەکسی، پارەکەی ئێمە دەیدەین</translation>
    </message>
    <message>
        <source>With somebody she trusts</source>
        <translation>لەگەڵ کەسێک کە متمانەی پێی هەیە</translation>
    </message>
    <message>
        <source>Nearest the door, nobody between her and it</source>
        <translation>نزیکترین شوێن لە دەرگا، کەس لە نێوانیاندا نەبێت</translation>
    </message>
    <message>
        <source>In another room, by voice or by phone</source>
        <translation>لە ژوورێکی تر، بە دەنگ یان بە تەلەفۆن</translation>
    </message>
    <message>
        <source>She speaks</source>
        <translation>خۆی قسە دەکات</translation>
    </message>
    <message>
        <source>We speak in the words she agreed to</source>
        <translation>ئێمە بەو وشانە قسە دەکەین کە لەسەری ڕازی بووە</translation>
    </message>
    <message>
        <source>We begin, she adds what she wants</source>
        <translation>ئێمە دەست پێ دەکەین، ئەو چی بوێت زیادی دەکات</translation>
    </message>
    <message>
        <source>The officer brought company</source>
        <translation>ئەفسەرەکە کەسانی تری لەگەڵ هێنا</translation>
    </message>
    <message>
        <source>The officer is armed</source>
        <translation>ئەفسەرەکە چەکدارە</translation>
    </message>
    <message>
        <source>A man came where a woman was promised</source>
        <translation>پیاوێک هات لە کاتێکدا بەڵێنی ژنێک درابوو</translation>
    </message>
    <message>
        <source>She wants to leave</source>
        <translation>دەیەوێت بڕوات</translation>
    </message>
    <message>
        <source>Somebody recognised her</source>
        <translation>کەسێک ناسییەوە</translation>
    </message>
    <message>
        <source>Somebody asked her name</source>
        <translation>کەسێک ناوی پرسی</translation>
    </message>
    <message>
        <source>A picture or a recording</source>
        <translation>وێنە یان تۆمارکردن</translation>
    </message>
    <message>
        <source>A pledge was brought up</source>
        <translation>باسی بەڵێننامە کرا</translation>
    </message>
    <message>
        <source>A settlement was brought up</source>
        <translation>باسی ڕێککەوتن کرا</translation>
    </message>
    <message>
        <source>A summons was brought up</source>
        <translation>باسی بانگهێشتی دادگا کرا</translation>
    </message>
    <message>
        <source>A relative of hers is at the gate</source>
        <translation>خزمێکی لە دەروازەکەیە</translation>
    </message>
    <message>
        <source>The man who threatens her is at the gate</source>
        <translation>ئەو پیاوەی هەڕەشەی لێ دەکات لە دەروازەکەیە</translation>
    </message>
    <message>
        <source>Thank her. Nobody asks why. The officers hear that it does not take place, no more.</source>
        <translation>سوپاسی بکە. کەس هۆیەکە ناپرسێت. بە ئەفسەرەکان دەوترێت ئەنجام نادرێت، زیاتر نا.</translation>
    </message>
    <message>
        <source>Nobody calls her from the room. Whoever works with her reaches her on the way agreed.</source>
        <translation>کەس لە ژوورەکەوە پەیوەندیی پێوە ناکات. ئەوەی کاری لەگەڵ دەکات بەو ڕێگەیەی ڕێککەوتوون پێی دەگات.</translation>
    </message>
    <message>
        <source>She does not wait in the room. Tell her; she decides whether there is another day.</source>
        <translation>لە ژوورەکەدا چاوەڕێ ناکات. پێی بڵێ؛ خۆی بڕیار دەدات ڕۆژێکی تر هەبێت یان نا.</translation>
    </message>
    <message>
        <source>He waits outside and gets no sheet. Read her his name; without her yes he stays there.</source>
        <translation>لە دەرەوە چاوەڕێ دەکات و پەڕەی پێ نادرێت. ناوەکەی بۆ بخوێنەوە؛ بێ ڕەزامەندیی ئەو لەوێ دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>The others wait outside the gate. Whoever was not agreed does not come in and gets no sheet.</source>
        <translation>ئەوانی تر لە دەرەوەی دەروازەکە چاوەڕێ دەکەن. ئەوەی لەسەری ڕێکنەکەوتراوە نایەتە ژوورەوە و پەڕەی پێ نادرێت.</translation>
    </message>
    <message>
        <source>No weapon comes into the room. He leaves it outside the house, or he does not come in.</source>
        <translation>هیچ چەکێک نایەتە ژوورەکە. لە دەرەوەی خانووەکە دایدەنێت، یان نایەتە ژوورەوە.</translation>
    </message>
    <message>
        <source>He does not come in. Ask the office for the woman it promised; she decides whether she waits.</source>
        <translation>نایەتە ژوورەوە. داوای ئەو ژنە لە لایەنەکە بکە کە بەڵێنی دا؛ خۆی بڕیار دەدات چاوەڕێ بکات یان نا.</translation>
    </message>
    <message>
        <source>She goes first and at once; nobody asks her to stay. Officers stay seated until she is away.</source>
        <translation>سەرەتا و یەکسەر ئەو دەڕوات؛ کەس داوای مانەوەی لێ ناکات. ئەفسەرەکان دانیشتوو دەمێننەوە تا دوور دەکەوێتەوە.</translation>
    </message>
    <message>
        <source>Take her out first. Confirm nothing and say no name. The officer stays until she is away.</source>
        <translation>سەرەتا ئەو ببەرە دەرەوە. هیچ دووپات مەکەرەوە و ناو مەڵێ. ئەفسەرەکە دەمێنێتەوە تا دوور دەکەوێتەوە.</translation>
    </message>
    <message>
        <source>Answer for her: her identity is withheld at her request. Asked again, the meeting ends.</source>
        <translation>لە جیاتی ئەو وەڵام بدەرەوە: ناسنامەی بە داوای خۆی پارێزراوە. ئەگەر دووبارە بپرسرێت کۆبوونەوەکە کۆتایی دێت.</translation>
    </message>
    <message>
        <source>Take her out first. Ask that it is deleted while you watch. Remember whose it was.</source>
        <translation>سەرەتا ئەو ببەرە دەرەوە. داوا بکە لەبەرچاوت بسڕدرێتەوە. لەبیرت بێت هی کێ بوو.</translation>
    </message>
    <message>
        <source>No pledge is written or read here. Say so once; brought up again, the meeting ends.</source>
        <translation>لێرە هیچ بەڵێننامەیەک نانووسرێت و ناخوێنرێتەوە. جارێک بیڵێ؛ ئەگەر دووبارە باس بکرێت کۆبوونەوەکە کۆتایی دێت.</translation>
    </message>
    <message>
        <source>No settlement and no marriage is spoken of here. Say so once; again, the meeting ends.</source>
        <translation>لێرە باسی ڕێککەوتن و هاوسەرگیری ناکرێت. جارێک بیڵێ؛ ئەگەر دووبارە بێتەوە کۆبوونەوەکە کۆتایی دێت.</translation>
    </message>
    <message>
        <source>She takes no paper and gives no answer. Take her out; call a lawyer before anything else.</source>
        <translation>هیچ پەڕەیەک وەرناگرێت و وەڵام ناداتەوە. ببەرە دەرەوە؛ پێش هەموو شتێک پەیوەندی بە پارێزەرێکەوە بکە.</translation>
    </message>
    <message>
        <source>Say nothing: not that she is here or known. She leaves later, with us.</source>
        <translation>هیچ مەڵێ: نە ئەوەی لێرەیە و نە ئەوەی دەناسرێت. دواتر لەگەڵ ئێمە دەڕوات.</translation>
    </message>
    <message>
        <source>Say nothing and close the gate. She stays inside until he leaves; then her safety plan.</source>
        <translation>هیچ مەڵێ و دەروازەکە دابخە. لە ژوورەوە دەمێنێتەوە تا ئەو دەڕوات؛ پاشان پلانی سەلامەتیی ئەو.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>لە دەرگا</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>لە دەروازە</translation>
    </message>
    <message>
        <source>Steps were agreed</source>
        <translation>لەسەر هەنگاوەکان ڕێککەوتن</translation>
    </message>
    <message>
        <source>They listened and agreed to nothing yet</source>
        <translation>گوێیان گرت و هێشتا لەسەر هیچ ڕێکنەکەوتوون</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>ڕەتیان کردەوە</translation>
    </message>
    <message>
        <source>It was broken off</source>
        <translation>نیوەچڵ وەستێنرا</translation>
    </message>
    <message>
        <source>Written down by the liaison officer</source>
        <translation>بەرپرسی پەیوەندی نووسیویەتی</translation>
    </message>
    <message>
        <source>not known who</source>
        <translation>نازانرێت کێ</translation>
    </message>
    <message>
        <source>No office with this number comes to this meeting. Look at the meeting again.</source>
        <translation>هیچ لایەنێک بەم ژمارەیە نایەت بۆ ئەم کۆبوونەوەیە. دووبارە سەیری کۆبوونەوەکە بکە.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ڕێککەوتوو</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>دواخرا</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>سەرەتا لە من بپرسن</translation>
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
        <translation>ئەوەی هەر لایەنێک بۆی هەیە بیبیستێت</translation>
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
        <source>An invitation for her</source>
        <translation>بانگهێشتێک بۆ ئەو</translation>
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
        <source>She left it out</source>
        <translation>وەڵامی نەدایەوە</translation>
    </message>
    <message>
        <source>She does not know or left it out</source>
        <translation>نازانێت یان وەڵامی نەدایەوە</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>لایەنەکان</translation>
    </message>
    <message>
        <source>Keep off paper</source>
        <translation>نەچێتە کاغەز</translation>
    </message>
    <message>
        <source>Read it to her</source>
        <translation>بۆی بخوێنەوە</translation>
    </message>
    <message>
        <source>Read the whole paper to her, in her language. If she wants anything changed, change it first.</source>
        <translation>هەموو پەڕەکەی بە زمانی خۆی بۆ بخوێنەوە. ئەگەر دەیەوێت شتێک بگۆڕێت، سەرەتا بیگۆڕە.</translation>
    </message>
    <message>
        <source>{answer}. It now waits for a second person.</source>
        <translation>{answer}. ئێستا چاوەڕێی کەسێکی دووەمە.</translation>
    </message>
    <message>
        <source>Who reads and signs it</source>
        <translation>کێ دەیخوێنێتەوە و واژۆی دەکات</translation>
    </message>
    <message>
        <source>Everybody who may can read it and sign. You can ask a colleague by name: on her Today it is then the first under Waits for you, below what is due.</source>
        <translation>هەرکەسێک ڕێگەی پێدراوە دەتوانێت بیخوێنێتەوە و واژۆی بکات. دەتوانیت بە ناو داوا لە هاوکارێک بکەیت، ئەوکات لە پەڕەی «ئەمڕۆ»ی ئەودا یەکەمە لەژێر «چاوەڕێی تۆیە»، لەدوای ئەوەی ئەمڕۆ پێویستە.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>داوا بکە لە</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>کەس بە ناو نا</translation>
    </message>
    <message>
        <source>{name} is asked: it is now first under Waits for you on that colleague&apos;s Today.</source>
        <translation>داوا لە {name} کرا: ئێستا لە پەڕەی «ئەمڕۆ»ی ئەو هاوکارەدا یەکەمە لەژێر «چاوەڕێی تۆیە».</translation>
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
        <translation>لەم نووسراوەدا نییە</translation>
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
        <source>Women and duty bearers under NP&apos;s protective presence. By code only. Public meetings are under Forums.</source>
        <translation>ژنان و بەرپرسیارەکان لەژێر پاراستنی ⁦NP⁩. تەنها بە کۆد. کۆبوونەوە گشتییەکان لە پەڕەی کۆڕەکاندان.</translation>
    </message>
    <message>
        <source>&amp;Rooms of the week</source>
        <translation>&amp;ژوورەکانی هەفتە</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting: choose the case</source>
        <translation>پ&amp;لانی کۆبوونەوە: کەیسەکە هەڵبژێرە</translation>
    </message>
    <message>
        <source>A meeting is about one woman: choose her with the button above, or begin on the page of her case.</source>
        <translation>کۆبوونەوە بۆ یەک ژنە: بە دوگمەی سەرەوە هەڵیبژێرە، یان لە پەڕەی کەیسەکەیەوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>هیچ کۆبوونەوەیەک نییە</translation>
    </message>
    <message>
        <source>Open her case and press Plan a meeting: she must have agreed that this office sees her.</source>
        <translation>کەیسەکەی بکەرەوە و «پلانی کۆبوونەوە» دابگرە: دەبێت ڕازی بووبێت ئەم لایەنە بیبینێت.</translation>
    </message>
    <message>
        <source>Intake plans meetings with a woman who agreed to one. They are listed here with room and time.</source>
        <translation>وەرگرتن پلانی کۆبوونەوە لەگەڵ ژنێکدا دادەنێت کە ڕازی بووە. لێرە بە ژوور و کاتەوە ڕیز دەکرێن.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>{room}, together: group {group}</source>
        <translation>{room}، پێکەوە: گروپی {group}</translation>
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
        <translation>هێشتا هیچ لایەنێک نییە</translation>
    </message>
    <message>
        <source>She has not agreed that any office hears her. Ask her first.</source>
        <translation>ڕازی نەبووە هیچ لایەنێک گوێی لێ بگرێت. سەرەتا لێی بپرسە.</translation>
    </message>
    <message>
        <source>Somebody thinks that she is not free. Find out first: no meeting with her can be planned until her file is unfrozen.</source>
        <translation>کەسێک پێی وایە فشاری لەسەرە. سەرەتا لەمە دڵنیا ببەوە: تا فایلەکەی نەکرێتەوە هیچ کۆبوونەوەیەکی لەگەڵدا پلان بۆ دانانرێت.</translation>
    </message>
    <message>
        <source>With other women</source>
        <translation>لەگەڵ ژنانی تر</translation>
    </message>
    <message>
        <source>A new group, which others may join</source>
        <translation>گروپێکی نوێ، کە ئەوانی تر دەتوانن بێنە ناوی</translation>
    </message>
    <message>
        <source>Does she meet together with other women?</source>
        <translation>پێکەوە لەگەڵ ژنانی تر کۆدەبێتەوە؟</translation>
    </message>
    <message>
        <source>Only where she agreed to it, and to be seen by them. The others are codes to everybody.</source>
        <translation>تەنها ئەگەر لەسەری ڕازی بووبێت، و لەسەر ئەوەی بیبینن. ئەوانی تر بۆ هەمووان کۆدن.</translation>
    </message>
    <message>
        <source>No, she comes alone</source>
        <translation>نەخێر، بە تەنها دێت</translation>
    </message>
    <message>
        <source>How may the other women see her?</source>
        <translation>ژنانی تر چۆن دەتوانن بیبینن؟</translation>
    </message>
    <message>
        <source>How many women in all, at most?</source>
        <translation>بە گشتی زۆرترین چەند ژن؟</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>کێ دێت</translation>
    </message>
    <message>
        <source>What she may meet there: &amp;read it to her</source>
        <translation>ئەوەی ڕەنگە لەوێ ڕووبەڕووی بێت: بۆی ب&amp;خوێنەوە</translation>
    </message>
    <message>
        <source>Read her the names first. An office gets the list of those who may come, never a refusal.</source>
        <translation>سەرەتا ناوەکانی بۆ بخوێنەوە. لایەنەکە لیستی ئەوانەی پێ دەدرێت کە دەتوانن بێن، هەرگیز ڕەتکردنەوە نا.</translation>
    </message>
    <message>
        <source>A code of the office, never a name. Empty if there is none.</source>
        <translation>کۆدێکی نووسینگەکە، هەرگیز ناو نا. بەتاڵ ئەگەر نەبێت.</translation>
    </message>
    <message>
        <source>&amp;Another office comes too</source>
        <translation>لایەنێکی &amp;تریش دێت</translation>
    </message>
    <message>
        <source>Take the &amp;last one out</source>
        <translation>دوایینەکە &amp;لاببە</translation>
    </message>
    <message>
        <source>Which office comes</source>
        <translation>کام لایەن دێت</translation>
    </message>
    <message>
        <source>The officer leaves</source>
        <translation>ئەفسەرەکە دەڕوات</translation>
    </message>
    <message>
        <source>Who of this office may come</source>
        <translation>کێ لەم لایەنە دەتوانێت بێت</translation>
    </message>
    <message>
        <source>A name a line, only what the office itself told us. Empty: the office chooses.</source>
        <translation>لە هەر دێڕێک ناوێک، تەنها ئەوەی لایەنەکە خۆی پێی وتین. بەتاڵ: لایەنەکە هەڵدەبژێرێت.</translation>
    </message>
    <message>
        <source>Duty bearer {number}</source>
        <translation>بەرپرسیاری {number}</translation>
    </message>
    <message>
        <source>What is typed of it goes with it: its hours, and who of it may come.</source>
        <translation>ئەوەی لەسەری نووسراوە لەگەڵیدا لادەبرێت: کاتەکانی، و کێ لێیەوە دەتوانێت بێت.</translation>
    </message>
    <message>
        <source>Take the office out</source>
        <translation>لایەنەکە لاببە</translation>
    </message>
    <message>
        <source>Take the last office out?</source>
        <translation>دوایین لایەن لاببرێت؟</translation>
    </message>
    <message>
        <source>How does she agree to be present?</source>
        <translation>بە چ شێوەیەک ڕازییە ئامادە بێت؟</translation>
    </message>
    <message>
        <source>Change how she is present</source>
        <translation>گۆڕینی چۆنیەتی ئامادەبوونی</translation>
    </message>
    <message>
        <source>Ask her first. She can choose less than she agreed to. Print the run sheet again afterwards.</source>
        <translation>سەرەتا لێی بپرسە. دەتوانێت کەمتر لەوە هەڵبژێرێت کە لەسەری ڕازی بووە. دواتر پەڕەی بەڕێوەچوون دووبارە چاپ بکە.</translation>
    </message>
    <message>
        <source>Before whom would she feel unsafe?</source>
        <translation>لەبەردەم کێدا هەست بە نائەمنی دەکات؟</translation>
    </message>
    <message>
        <source>A name a line. It stays in her file; no office and no liaison officer learns it.</source>
        <translation>لە هەر دێڕێک ناوێک. لە فایلەکەیدا دەمێنێتەوە؛ هیچ لایەنێک و هیچ بەرپرسێکی پەیوەندی نایزانێت.</translation>
    </message>
    <message>
        <source>Who came and what was said comes on the next page. Nothing about any woman, and no name.</source>
        <translation>کێ هات و چی گوترا لە پەڕەی دواتردا دێت. هیچ شتێک دەربارەی ژنێک و هیچ ناوێک نا.</translation>
    </message>
    <message>
        <source>The program prints a list of who is invited, and no letter. Offices are put on it on the next page. Nothing about any woman, and no name.</source>
        <translation>پڕۆگرامەکە لیستی بانگکراوان چاپ دەکات، و هیچ نووسراوێک چاپ ناکات. لایەنەکان لە پەڕەی داهاتوودا دەخرێنە ناوی. هیچ شتێک دەربارەی هیچ ژنێک، و هیچ ناوێک.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>کەی و لە کوێ</translation>
    </message>
    <message>
        <source>For example {hour}</source>
        <translation>بۆ نموونە {hour}</translation>
    </message>
    <message>
        <source>A forum that took place</source>
        <translation>کۆڕێک کە بەسترا</translation>
    </message>
    <message>
        <source>&amp;Go on to the minutes</source>
        <translation>بڕۆ بۆ &amp;کۆنووس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open points of earlier forums go on to this one by themselves.</source>
        <translation>
            <numerusform>%Ln خاڵی کراوەی کۆڕەکانی پێشوو خۆیان دێنە ئەم کۆڕە.</numerusform>
            </translation>
    </message>
    <message>
        <source>This day is over. Did the forum take place then? You write the minutes on the next page.</source>
        <translation>ئەم ڕۆژە تێپەڕیوە. ئایا کۆڕەکە لەو ڕۆژەدا بەسترا؟ کۆنووس لە پەڕەی دواتردا دەنووسیت.</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>بەسترا</translation>
    </message>
    <message>
        <source>In the past?</source>
        <translation>لە ڕابردوودا؟</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>لە ژوورەکەدا</translation>
    </message>
    <message>
        <source>Who receives her</source>
        <translation>کێ پێشوازیی لێ دەکات</translation>
    </message>
    <message>
        <source>While she is here nothing rings; what is due meanwhile is shown to this colleague alone.</source>
        <translation>تا ئەو لێرەیە هیچ زەنگێک لێ نادات، و ئەوەی لەو ماوەیەدا پێویستە تەنها پیشانی ئەم هاوکارە دەدرێت.</translation>
    </message>
    <message>
        <source>How she comes and goes</source>
        <translation>چۆن دێت و دەڕوات</translation>
    </message>
    <message>
        <source>Where she sits</source>
        <translation>لە کوێ دادەنیشێت</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>کێ قسە دەکات</translation>
    </message>
    <message>
        <source>Phones stay outside</source>
        <translation>تەلەفۆنەکان لە دەرەوە دەمێننەوە</translation>
    </message>
    <message>
        <source>Her sign to end it</source>
        <translation>نیشانەی ئەو بۆ کۆتاییهێنان</translation>
    </message>
    <message>
        <source>A gesture or a word. Everybody of ours learns it by heart; it is on no paper.</source>
        <translation>جووڵەیەک یان وشەیەک. هەموو هاوکارانمان لەبەری دەکەن؛ لەسەر هیچ پەڕەیەک نییە.</translation>
    </message>
    <message>
        <source>Then her fact sheets are prepared: what each officer may hold in his hand, read to her first.</source>
        <translation>پاشان پەڕەکانی زانیاریی ئەو ئامادە دەکرێن: ئەوەی هەر ئەفسەرێک بۆی هەیە بە دەستیەوە بێت، سەرەتا بۆی دەخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>Group {group}: {moment}, {room}</source>
        <translation>گروپی {group}: {moment}، {room}</translation>
    </message>
    <message>
        <source>an office she was not asked about</source>
        <translation>لایەنێک کە لەبارەیەوە لێی نەپرسراوە</translation>
    </message>
    <message>
        <source>Women so far: {count}.</source>
        <translation>ژمارەی ژنان تا ئێستا: {count}.</translation>
    </message>
    <message>
        <source>It begins {moment} in {room}. Who comes: {offices}.</source>
        <translation>لە {moment} لە {room} دەست پێ دەکات. کێ دێت: {offices}.</translation>
    </message>
    <message>
        <source>Read it to her. She may choose differently on the day.</source>
        <translation>بۆی بخوێنەوە. لە ڕۆژەکەدا دەتوانێت شتێکی تر هەڵبژێرێت.</translation>
    </message>
    <message>
        <source>Before these offices she agreed to this at most: {how}. She may still choose less on the day.</source>
        <translation>لەبەردەم ئەم لایەنانەدا زۆرترین شتێک کە لەسەری ڕازی بووە: {how}. لە ڕۆژەکەدا هێشتا دەتوانێت کەمتر هەڵبژێرێت.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>وەک خۆی بمێنێتەوە</translation>
    </message>
    <message>
        <source>Its sheets are not printed any more. Copies that nobody was given are destroyed: Today says so.</source>
        <translation>پەڕەکانی ئیتر چاپ ناکرێن. ئەو دانانەی بە کەس نەدراون لەناو دەبرێن: پەڕەی ئەمڕۆ ئەوە دەڵێت.</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>گواستنەوەی کۆبوونەوەکە</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;گواستنەوەی</translation>
    </message>
    <message>
        <source>Its code and its sheets stay. Tell her first, and then every office.</source>
        <translation>کۆدەکەی و پەڕەکانی دەمێننەوە. سەرەتا بەو بڵێ، پاشان بە هەموو لایەنێک.</translation>
    </message>
    <message>
        <source>She leaves</source>
        <translation>ئەو دەڕوات</translation>
    </message>
    <message>
        <source>{office} arrives</source>
        <translation>{office} دەگات</translation>
    </message>
    <message>
        <source>{office} leaves</source>
        <translation>{office} دەڕوات</translation>
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
        <source>&amp;Plan it</source>
        <translation>پ&amp;لانی بکە</translation>
    </message>
    <message>
        <source>She said that she does not come to a meeting with this office.</source>
        <translation>وتی کە نایەت بۆ کۆبوونەوەیەک لەگەڵ ئەم لایەنە.</translation>
    </message>
    <message>
        <source>She has not said that she would be present before this office. Ask her first, then plan.</source>
        <translation>نەیوتووە کە لەبەردەم ئەم لایەنەدا ئامادە دەبێت. سەرەتا لێی بپرسە، دواتر پلان دابنێ.</translation>
    </message>
    <message>
        <source>What is typed here stays.</source>
        <translation>ئەوەی لێرە نووسراوە دەمێنێتەوە.</translation>
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
        <source>SEAL</source>
        <translation>مۆر</translation>
    </message>
    <message>
        <source>This is the practice office: its site sheet is in its notes, so here sealing only ends the session. In a real station only the site sheet on paper would open it again.</source>
        <translation>ئەمە نووسینگەی مەشقە: تێبینییەکانی پەڕەی وێستگەکەی تێدایە، بۆیە مۆرکردن لێرە تەنها دانیشتنەکە کۆتایی پێ دەهێنێت. لە وێستگەیەکی ڕاستەقینەدا تەنها پەڕەی وێستگەکەی سەر کاغەز دەیکردەوە.</translation>
    </message>
    <message>
        <source>This computer&apos;s part of the key is destroyed, for every account of this computer. Nothing on its disk can be opened any more, by anybody, until somebody types the site sheet. If the sheet cannot be found, all is lost but the backups with their recovery sheets.</source>
        <translation>بەشی کلیلی ئەم کۆمپیوتەرە بۆ هەموو هەژمارەکانی لەناو دەبرێت. ئیتر کەس ناتوانێت هیچ شتێکی سەر دیسکەکە بکاتەوە تا پەڕەی وێستگەکە دەنووسرێت. ئەگەر پەڕەکە نەدۆزرایەوە، هەموو شتێک لەدەست دەچێت جگە لە پاڵپشتەکان لەگەڵ پەڕەکانی وەرگرتنەوە.</translation>
    </message>
    <message>
        <source>Seal this station?</source>
        <translation>ئەم وێستگەیە مۆر بکرێت؟</translation>
    </message>
    <message>
        <source>To do it, type the word {word}</source>
        <translation>بۆ ئەوە، وشەی «{word}» بنووسە</translation>
    </message>
    <message>
        <source>Seal now</source>
        <translation>ئێستا مۆری بکە</translation>
    </message>
    <message>
        <source>Accept {file} as it is now?</source>
        <translation>{file} وەک ئێستا قبووڵ بکرێت؟</translation>
    </message>
    <message>
        <source>What is missing stays missing: a consent taken back, a letter recalled, a session. If a backup is newer than what you see here, restore that instead. Afterwards ask each woman concerned what she wants today, before anything is released.</source>
        <translation>ئەوەی نییە هەر نابێت: ڕەزامەندییەکی کشێنراوە، نووسراوێکی گەڕێنراوە، دانیشتنێک. ئەگەر پاڵپشتێک لەوەی لێرە دەیبینیت نوێتر بێت، لەجیاتی ئەمە ئەوە بهێنەوە. دواتر، پێش دەرچوونی هەر شتێک، لە هەر ژنێکی پەیوەندیدار بپرسە ئەمڕۆ چی دەوێت.</translation>
    </message>
    <message>
        <source>What happened, and what was lost?</source>
        <translation>چی ڕوویدا و چی لەدەست چوو؟</translation>
    </message>
    <message>
        <source>Verifying every entry and every record…</source>
        <translation>هەموو تۆمارێک دەپشکنرێت…</translation>
    </message>
    <message>
        <source>Accept it with this loss</source>
        <translation>بەم زیانەوە قبووڵی بکە</translation>
    </message>
    <message>
        <source>The result, signed by you</source>
        <translation>ئەنجامەکە، بە واژۆی تۆ</translation>
    </message>
    <message>
        <source>It says how far each log goes, and what was found; nothing about any woman. Kept elsewhere, it shows later whether something was taken away.</source>
        <translation>دەڵێت هەر تۆمارێکی کارەکان تا کوێ دەڕوات و چی دۆزرایەوە؛ هیچ دەربارەی هیچ ژنێک نا. ئەگەر لە شوێنێکی تر هەڵبگیرێت، دواتر دەردەخات ئایا شتێک براوە.</translation>
    </message>
    <message>
        <source>Save it into the folder</source>
        <translation>لەم بوخچەیەدا پاشەکەوتی بکە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>بە ناوی {file} پارێزرا.</translation>
    </message>
    <message>
        <source>the file of accounts</source>
        <translation>فایلی هەژمارەکان</translation>
    </message>
    <message>
        <source>the liaison file</source>
        <translation>فایلی پەیوەندی</translation>
    </message>
    <message>
        <source>the identity file</source>
        <translation>فایلی ناسنامە</translation>
    </message>
    <message>
        <source>In {file}, entry {number} of the log is missing or is another one: an older copy may have been put back.</source>
        <translation>لە {file}دا تۆماری {number} نییە یان یەکێکی ترە: ڕەنگە کۆپییەکی کۆنتر دانرابێتەوە.</translation>
    </message>
    <message>
        <source>In {file}, the log is broken at entry {number}.</source>
        <translation>لە {file}دا تۆماری کارەکان لە تۆماری {number} پچڕاوە.</translation>
    </message>
    <message>
        <source>In {file}, entry {number} does not count: its signature is not valid, or whoever signed it may not.</source>
        <translation>لە {file}دا تۆماری {number} ناژمێردرێت: واژۆکەی ڕاست نییە، یان ئەوەی واژۆی کردووە بۆی نییە.</translation>
    </message>
    <message numerus="yes">
        <source>In {file}, %Ln records are not what the log says.</source>
        <translation>
            <numerusform>لە {file}دا %Ln تۆمار وەک ئەوە نین کە تۆماری کارەکان دەیڵێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>In {file}, parts of the list made when the keys were changed are not sound.</source>
        <translation>لە {file}دا بەشێک لەو لیستەی لە گۆڕینی کلیلەکاندا دروستکراوە دروست نییە.</translation>
    </message>
    <message>
        <source>In {file}, notes are missing of what was erased: an older backup could bring it back. Settling writes them again.</source>
        <translation>لە {file}دا تێبینی سەبارەت بەوەی سڕاوەتەوە نەماوە: پاڵپشتێکی کۆنتر دەتوانێت بیگەڕێنێتەوە. بە یەکلاییکردنەوە سەرلەنوێ دەنووسرێنەوە.</translation>
    </message>
    <message>
        <source>The key of the log in {file} was destroyed: what older entries said does not open any more. Nothing there that can be taken back is believed before a keeper settles it.</source>
        <translation>لە {file}دا کلیلی تۆماری کارەکان لەناوبراوە: ئەوەی تۆمارە کۆنترەکان دەیانگوت ئیتر ناکرێتەوە. هیچ شتێکی ئەوێ کە دەکرێت بکشێنرێتەوە پشتی پێ نابەسترێت، پێش ئەوەی هەڵگرێکی کلیلەکان چارەی بکات.</translation>
    </message>
    <message>
        <source>What is missing may have said who opens a file that is open to few. Settling seals each of these for keepers alone where that may be so; they let in again whom she accepts.</source>
        <translation>لەوانەیە ئەوەی نەماوە گوتبێتی کێ فایلێک دەکاتەوە کە بۆ کەمێک کراوەیە. بە یەکلاییکردنەوە هەر یەکێک لەمانە کە ئەوەی لێ بگونجێت تەنها بۆ هەڵگرانی کلیل مۆر دەکرێت؛ ئەوان دووبارە ڕێگە بەو کەسانە دەدەن کە ئەو قبووڵیان دەکات.</translation>
    </message>
    <message>
        <source>Somebody shut a file to the others, or let somebody in, without the program. Keep the newest backup from before: nothing else opens a file whose key is gone. Settling seals every file that opens to you again, for all where it was open to all, else for keepers alone; they let in again whom she accepts.</source>
        <translation>بەبێ بەرنامەکە فایلێک لەسەر ئەوانی تر داخراوە یان ڕێگەی بە کەسێک دراوە. نوێترین پاڵپشتی پێش ئەوە بپارێزە: جگە لەو هیچ شتێک فایلێک ناکاتەوە کە کلیلەکەی نەماوە. بە یەکلاییکردنەوە هەر فایلێک کە بۆ تۆ دەکرێتەوە سەرلەنوێ مۆر دەکرێت: بۆ هەمووان ئەگەر بۆ هەمووان کراوە بووبێت، ئەگینا تەنها بۆ هەڵگرانی کلیل؛ ئەوان دووبارە ڕێگە بەو کەسانە دەدەن کە ئەو قبووڵیان دەکات.</translation>
    </message>
    <message>
        <source>Somebody changed how {file} is built, so that saving or looking things up could fail. It was put right.</source>
        <translation>پێکهاتەی {file} گۆڕدراوە، بەشێوەیەک کە لەوانەبوو پاشەکەوتکردن یان گەڕان تێیدا سەرنەکەوێت. چاککرایەوە.</translation>
    </message>
    <message>
        <source>In {file}, entry {number} names another list of accounts than the one that is there: somebody exchanged the list, or wrote a false entry. Look at each account and its role before you settle anything: settling lets the list that is there count. Somebody who was removed may be on it, and would get the next keys.</source>
        <translation>لە {file}دا تۆماری {number} ناوی لیستێکی تری هەژمارەکان دەبات، نەک ئەوەی ئێستا لەوێیە: لیستەکە گۆڕدراوەتەوە، یان تۆمارێکی درۆ نووسراوە. پێش هەر یەکلاییکردنەوەیەک سەیری هەر هەژمارێک و ڕۆڵەکەی بکە: بە یەکلاییکردنەوە ئەو لیستەی لەوێیە کاری پێ دەکرێت. لەوانەیە کەسێکی لابراو لەسەری بێت، و کلیلەکانی داهاتووی پێ بدرێت.</translation>
    </message>
    <message>
        <source>What this computer remembers of {file} cannot be read.</source>
        <translation>ئەوەی ئەم کۆمپیوتەرە دەربارەی {file} لەبیریەتی ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>In {file}, a check failed.</source>
        <translation>لە {file}دا پشکنینێک سەرنەکەوت.</translation>
    </message>
    <message numerus="yes">
        <source>In {file}, the keys of %Ln women&apos;s files are not as the log says.</source>
        <translation>
            <numerusform>لە {file}دا کلیلی فایلی %Ln ژن وەک ئەوە نین کە تۆماری کارەکان دەیڵێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>What was done is kept, but this computer could not remember it: its own folder cannot be written.</source>
        <translation>ئەوەی کرا پارێزراوە، بەڵام ئەم کۆمپیوتەرە نەیتوانی لەبیری بێت: لە بوخچەی خۆیدا نانووسرێت.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>C&amp;lose this</source>
        <translation>ئەمە &amp;دابخە</translation>
    </message>
    <message>
        <source>Switch &amp;on again</source>
        <translation>دووبارە &amp;کارای بکە</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>ئەرکێکی تر</translation>
    </message>
    <message>
        <source>&amp;Propose it</source>
        <translation>پێ&amp;شنیاری بکە</translation>
    </message>
    <message>
        <source>&amp;Forgotten password…</source>
        <translation>وشەی نهێنیی بی&amp;رچووەوە…</translation>
    </message>
    <message>
        <source>&amp;Switch off sign-in…</source>
        <translation>چوونەژوورەوە ڕاب&amp;گرە…</translation>
    </message>
    <message>
        <source>This is your own account. You change your password on the page My account.</source>
        <translation>ئەمە هەژماری خۆتە. وشەی نهێنیت لە پەڕەی «هەژماری من» دەگۆڕیت.</translation>
    </message>
    <message>
        <source>Proposed: {role}. It counts once a keeper has signed it.</source>
        <translation>پێشنیارکراو: {role}. کاتێک هەڵگری کلیلەکان واژۆی کرد، دەبێت.</translation>
    </message>
    <message>
        <source>Nobody signs in with this account any more. A keeper still has to sign it.</source>
        <translation>ئیتر کەس بەم هەژمارە ناچێتە ژوورەوە. هێشتا دەبێت هەڵگری کلیلەکان واژۆی بکات.</translation>
    </message>
    <message>
        <source>A keeper has to sign before anybody signs in with this account again.</source>
        <translation>پێش ئەوەی کەس دووبارە بەم هەژمارە بچێتە ژوورەوە، دەبێت هەڵگری کلیلەکان واژۆ بکات.</translation>
    </message>
    <message>
        <source>Who may open her file?</source>
        <translation>کێ بۆی هەیە فایلەکەی بکاتەوە؟</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation>ئەمە &amp;دابنێ</translation>
    </message>
    <message>
        <source>Ask her. What somebody has read before, no lock takes back.</source>
        <translation>لێی بپرسە. ئەوەی کەسێک پێشتر خوێندوویەتییەوە هیچ قوفڵێک نایگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Liaison officers and administrators can open no file, whatever you choose here.</source>
        <translation>بەرپرسانی پەیوەندی و بەڕێوەبەران ناتوانن هیچ فایلێک بکەنەوە، هەرچییەک لێرە هەڵبژێریت.</translation>
    </message>
    <message>
        <source>Whoever works with women here can help her when she comes.</source>
        <translation>هەر کەسێک لێرە لەگەڵ ژنان کار بکات دەتوانێت کە هات یارمەتیی بدات.</translation>
    </message>
    <message>
        <source>For everybody else it is as if it were not there. The keepers can open it too, unless she does not want one of them: {keepers}.</source>
        <translation>بۆ هەموو کەسێکی تر وەک ئەوەیە نەبێت. هەڵگرانی کلیلەکانیش دەتوانن بیکەنەوە، مەگەر یەکێکیانی نەوێت: {keepers}.</translation>
    </message>
    <message>
        <source>Everybody who runs intakes</source>
        <translation>هەموو ئەوانەی وەرگرتن دەکەن</translation>
    </message>
    <message>
        <source>Her answer</source>
        <translation>وەڵامی ئەو</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (خۆت)</translation>
    </message>
    <message>
        <source>If nobody else may open it, a keeper reads and signs her letters, and nobody else can help her while you are away.</source>
        <translation>ئەگەر کەسی تر نەتوانێت بیکاتەوە، هەڵگری کلیلەکان نووسراوەکانی دەخوێنێتەوە و واژۆ دەکات، و کاتێک لێرە نەبیت کەسی تر ناتوانێت یارمەتیی بدات.</translation>
    </message>
    <message>
        <source>What this costs</source>
        <translation>ئەمە چی تێدەچێت</translation>
    </message>
    <message>
        <source>Is there a keeper who must not open it?</source>
        <translation>هەڵگرێکی کلیلەکان هەیە کە نابێت بیکاتەوە؟</translation>
    </message>
    <message>
        <source>Not {name}, a keeper</source>
        <translation>نەک {name}، هەڵگری کلیلەکان</translation>
    </message>
    <message>
        <source>{names}: no key opens this file for them any more, and the two recovery sheets do not open it either. If everybody who is on it leaves or forgets her password, nobody ever opens it again. After a forgotten password somebody on the file lets her in again.</source>
        <translation>{names}: ئیتر هیچ کلیلێک ئەم فایلەیان بۆ ناکاتەوە، و دوو پەڕەی وەرگرتنەوەش نایکەنەوە. ئەگەر هەموو ئەوانەی لەسەریەتی بڕۆن یان تێپەڕەوشەیان لەبیر بچێت، ئیتر هەرگیز کەس نایکاتەوە. دوای لەبیرچوونی تێپەڕەوشە کەسێک لەسەر فایلەکە دووبارە ڕێگەی دەدات.</translation>
    </message>
    <message>
        <source>No keeper is on it then: whoever changes all keys or restores a backup has to leave this file behind, and it is lost.</source>
        <translation>ئەو کاتە هیچ هەڵگرێکی کلیلەکان لەسەری نییە: هەرکەسێک هەموو کلیلەکان بگۆڕێت یان باکئەپێک بگەڕێنێتەوە دەبێت ئەم فایلە بەجێ بهێڵێت، و لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>Only {names} can change all keys or restore a backup without leaving this file behind.</source>
        <translation>تەنها {names} دەتوانن هەموو کلیلەکان بگۆڕن یان باکئەپێک بگەڕێننەوە بێ ئەوەی ئەم فایلە بەجێ بهێڵن.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Hand this file over</source>
        <translation>ڕادەستکردنی ئەم فایلە</translation>
    </message>
    <message>
        <source>The file is sealed again: {name} can no longer open it.</source>
        <translation>فایلەکە سەرلەنوێ مۆر دەکرێت: {name} ئیتر ناتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>The word for danger was said at {time}.</source>
        <translation>وشەی مەترسی لە {time} گوترا.</translation>
    </message>
    <message>
        <source>Nobody called. Missed since {time}.</source>
        <translation>کەس پەیوەندی نەکرد. لە {time}ـەوە نەکراوە.</translation>
    </message>
    <message>
        <source>I did &amp;this step</source>
        <translation>ئەم هە&amp;نگاوەم کرد</translation>
    </message>
    <message>
        <source>It rings again in five minutes, until they call or somebody says how it ended.</source>
        <translation>دوای پێنج خولەک دیسان زەنگ لێدەدات، تا پەیوەندی دەکەن یان کەسێک دەڵێت چۆن کۆتایی هات.</translation>
    </message>
    <message>
        <source>They set &amp;out</source>
        <translation>دە&amp;رچوون</translation>
    </message>
    <message>
        <source>Every call came. Say below how it ended.</source>
        <translation>هەموو پەیوەندییەکان هاتن. لە خوارەوە بڵێ چۆن کۆتایی هات.</translation>
    </message>
    <message>
        <source>They call by {time}. Missed from {missed}.</source>
        <translation>پێش {time} پەیوەندی دەکەن. لە {missed} بە نەکراو دادەنرێت.</translation>
    </message>
    <message>
        <source>They &amp;called</source>
        <translation>پەیوەندییان &amp;کرد</translation>
    </message>
    <message>
        <source>Its hour is far ahead. Does this call count for it?</source>
        <translation>کاتژمێرەکەی هێشتا دوورە. ئایا ئەم پەیوەندییە بۆی دەژمێردرێت؟</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>دەژمێردرێت</translation>
    </message>
    <message>
        <source>By heart, on no paper. To turn round: {abort}. In danger: {duress}.</source>
        <translation>لەبەر، لەسەر هیچ پەڕەیەک نا. بۆ گەڕانەوە: {abort}. لە مەترسیدا: {duress}.</translation>
    </message>
    <message>
        <source>The word for &amp;danger was said</source>
        <translation>وشەی &amp;مەترسی گوترا</translation>
    </message>
    <message>
        <source>The word to turn &amp;round was said</source>
        <translation>وشەی &amp;گەڕانەوە گوترا</translation>
    </message>
    <message>
        <source>{name} watches.</source>
        <translation>{name} چاودێری دەکات.</translation>
    </message>
    <message>
        <source>After the office closed {name} carries the watch by hand.</source>
        <translation>دوای داخستنی نووسینگە {name} چاودێرییەکە بە دەست هەڵدەگرێت.</translation>
    </message>
    <message>
        <source>Hand the watch over to</source>
        <translation>چاودێرییەکە ڕادەستی ئەمە بکە</translation>
    </message>
    <message>
        <source>needed for this step</source>
        <translation>پێویستە بۆ ئەم هەنگاوە</translation>
    </message>
    <message>
        <source>&amp;Hand it over</source>
        <translation>ڕادە&amp;ستی بکە</translation>
    </message>
    <message>
        <source>This way is still ahead, and nobody said that they set out. Is it over all the same?</source>
        <translation>ئەم ڕێگایە هێشتا کاتی نەهاتووە و کەس نەیگوتووە کە دەرچوون. ئایا لەگەڵ ئەوەشدا کۆتایی هاتووە؟</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>کۆتایی هاتووە</translation>
    </message>
    <message>
        <source>{step}: {who}</source>
        <translation>{step}: {who}</translation>
    </message>
    <message>
        <source>{who}, {number}</source>
        <translation>{who}، {number}</translation>
    </message>
    <message>
        <source>Step {number}: {step}.</source>
        <translation>هەنگاوی {number}: {step}.</translation>
    </message>
    <message>
        <source>Step {number}: {step}. {who}</source>
        <translation>هەنگاوی {number}: {step}. {who}</translation>
    </message>
    <message>
        <source>Nothing else ends the watch. Not safe makes somebody look after it at once.</source>
        <translation>هیچی تر چاودێرییەکە کۆتایی پێناهێنێت. پارێزراو نییە وا دەکات کەسێک یەکسەر سەرپەرشتی بکات.</translation>
    </message>
    <message>
        <source>It &amp;ended like this</source>
        <translation>ئاوا کۆتایی &amp;هات</translation>
    </message>
    <message>
        <source>Nobody sets out, because</source>
        <translation>کەس دەرناچێت، چونکە</translation>
    </message>
    <message>
        <source>Call it o&amp;ff</source>
        <translation>هە&amp;ڵیبوەشێنەوە</translation>
    </message>
    <message>
        <source>What was due for {name} becomes due for her.</source>
        <translation>ئەوەی لە {name} پێویست بوو، لەو پێویست دەبێت.</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>کێ وەریدەگرێت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>بۆچی</translation>
    </message>
    <message>
        <source>Erase everything about her?</source>
        <translation>هەموو شتێک دەربارەی ئەو بسڕێتەوە؟</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>بۆ هەمیشە بی&amp;سڕەوە</translation>
    </message>
    <message>
        <source>Her name, what she told, her consent, letters, records and meetings go. Nobody can bring them back.</source>
        <translation>ناوی، ئەوەی گێڕایەوە، ڕەزامەندییەکەی، نووسراو و تۆمار و کۆبوونەوەکانی دەڕۆن. کەس ناتوانێت بیانهێنێتەوە.</translation>
    </message>
    <message>
        <source>If printed papers are still out, only what is needed to get them back stays until then.</source>
        <translation>ئەگەر پەڕەی چاپکراو هێشتا لە دەرەوە بێت، تا ئەو کاتە تەنها ئەوە دەمێنێت کە بۆ وەرگرتنەوەیان پێویستە.</translation>
    </message>
    <message>
        <source>Backups made before today still contain her file, sealed. Afterwards you see which sticks to destroy.</source>
        <translation>ئەو پاڵپشتانەی پێش ئەمڕۆ دروستکراون هێشتا ئەویان تێدایە، مۆرکراو. دواتر دەبینیت کام فلاشانە لەناو ببەیت.</translation>
    </message>
    <message>
        <source>A meeting is still planned. It goes too: tell those who would come.</source>
        <translation>کۆبوونەوەیەک هێشتا پلان کراوە. ئەویش دەڕوات: بەوانە بڵێ کە دەهاتن.</translation>
    </message>
    <message>
        <source>To be sure, type the code of this case: {code}</source>
        <translation>بۆ دڵنیایی، کۆدی ئەم کەیسە بنووسە: {code}</translation>
    </message>
    <message>
        <source>The station is founded</source>
        <translation>وێستگەکە دامەزرا</translation>
    </message>
    <message>
        <source>Cases can be opened from now on.</source>
        <translation>لە ئێستاوە کەیس دەکرێتەوە.</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>ئەوەی دروستکرا</translation>
    </message>
    <message>
        <source>{name}, keeper (intake lead)</source>
        <translation>{name}، هەڵگری کلیلەکان (سەرپەرشتی وەرگرتن)</translation>
    </message>
    <message>
        <source>{name}, administrator: makes accounts, sees no case</source>
        <translation>{name}، بەڕێوەبەر: هەژمار دروست دەکات، هیچ کەیسێک نابینێت</translation>
    </message>
    <message>
        <source>{name}, second keeper</source>
        <translation>{name}، هەڵگری دووەمی کلیلەکان</translation>
    </message>
    <message>
        <source>Three sealed files, each with a key of its own</source>
        <translation>سێ فایلی مۆرکراو، هەریەکە بە کلیلی خۆی</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ئێستا چی بکەیت</translation>
    </message>
    <message>
        <source>To sign-in</source>
        <translation>بۆ چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Today: take the papers away. {site} and the two halves in three places; A and B in different towns, with different people.</source>
        <translation>ئەمڕۆ: پەڕەکان لێرە ببە. {site} و دوو نیوەکە لە سێ شوێن؛ ⁦A⁩ و ⁦B⁩ لە شاری جیاواز، لای کەسی جیاواز.</translation>
    </message>
    <message>
        <source>Today: sign in and make the first backup. Without it a broken disk would lose everything.</source>
        <translation>ئەمڕۆ: بچۆ ژوورەوە و یەکەم پاڵپشت دروست بکە. بێ ئەو، دیسکێکی شکاو هەموو شتێک لەدەست دەدات.</translation>
    </message>
    <message>
        <source>Soon: a second keeper. Until then only the papers can take your place.</source>
        <translation>بەم زووانە: هەڵگرێکی دووەمی کلیلەکان. تا ئەو کاتە تەنها پەڕەکان جێی تۆ دەگرنەوە.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep its share, so the site sheet is typed at each start.</source>
        <translation>ئەم کۆمپیوتەرە کلیلدانێکی نییە بتوانێت بەشەکەی هەڵبگرێت، بۆیە لە هەر کردنەوەیەکدا پەڕەی وێستگەکە دەنووسرێت.</translation>
    </message>
    <message>
        <source>Name, as colleagues know her</source>
        <translation>ناو، وەک هاوکاران دەیناسن</translation>
    </message>
    <message>
        <source>It counts for every office that she said anything about. Nothing is chosen before.</source>
        <translation>بۆ هەموو ئەو لایەنانەیە کە شتێکی لەسەر وتوون. هیچ شتێک پێشوەخت هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>needed where she spoke before one</source>
        <translation>پێویستە ئەگەر لەبەردەم شایەتێک وتی</translation>
    </message>
    <message>
        <source>Only you and the keepers, unless she accepts somebody else here, or does not want one of the keepers. Read her the names.</source>
        <translation>تەنها تۆ و هەڵگرانی کلیلەکان، مەگەر لێرە کەسێکی تر قبووڵ بکات یان یەکێک لە هەڵگرانی کلیلەکانی نەوێت. ناوەکانی بۆ بخوێنەوە.</translation>
    </message>
    <message>
        <source>Shut to a keeper, her file opens with none of the keepers&apos; keys and not with the recovery sheets: if everybody who is on it leaves or forgets her password, nobody ever opens it again.</source>
        <translation>ئەگەر فایلەکەی بەڕووی هەڵگرێکی کلیلەکاندا داخرا، نە کلیلی هەڵگران و نە پەڕەکانی وەرگرتنەوە نایکەنەوە: ئەگەر هەموو ئەوانەی لەسەریەتی بڕۆن یان تێپەڕەوشەیان لەبیر بچێت، ئیتر هەرگیز کەس نایکاتەوە.</translation>
    </message>
    <message>
        <source>She accepts {name}</source>
        <translation>{name} قبووڵ دەکات</translation>
    </message>
    <message>
        <source>Nobody else runs intakes here now.</source>
        <translation>ئێستا لێرە کەسی تر وەرگرتن ناکات.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>هەژماری من</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>وشەی نهێنیم بگۆڕە</translation>
    </message>
    <message>
        <source>Only you know it. If it is forgotten, the administrator and a keeper let you set a new one.</source>
        <translation>تەنها خۆت دەیزانیت. ئەگەر بیرت چوو، بەڕێوەبەر و هەڵگری کلیلەکان ڕێگەت دەدەن یەکێکی نوێ دابنێیت.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>وشەی نهێنیی ئێستا</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>بی&amp;گۆڕە</translation>
    </message>
    <message>
        <source>{name}, {role}. Signs in as {login}.</source>
        <translation>{name}، {role}. ناوی چوونەژوورەوە: {login}.</translation>
    </message>
    <message>
        <source>From now on only the new password opens your account.</source>
        <translation>لە ئێستاوە تەنها وشەی نهێنیی نوێ هەژمارەکەت دەکاتەوە.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>گۆڕینی کلیلەکان</translation>
    </message>
    <message>
        <source>What may have leaked?</source>
        <translation>ڕەنگە چی ئاشکرا بووبێت؟</translation>
    </message>
    <message>
        <source>Everything is sealed again under new keys. That takes some minutes, nobody else can work meanwhile, and then everybody signs in again with the same password. Old backups stay as they are.</source>
        <translation>هەموو شتێک بە کلیلی نوێ سەرلەنوێ مۆر دەکرێت. چەند خولەکێک دەخایەنێت، لەو ماوەیەدا کەسی تر ناتوانێت کار بکات، پاشان هەمووان بە هەمان وشەی نهێنی دووبارە دەچنە ژوورەوە. پاڵپشتە کۆنەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Keys of the files</source>
        <translation>کلیلی فایلەکان</translation>
    </message>
    <message>
        <source>A strange program on the computer, or somebody who was given less and may have kept copies.</source>
        <translation>بەرنامەیەکی نامۆ لەسەر کۆمپیوتەرەکە، یان کەسێک کە مافی کەمکراوەتەوە و ڕەنگە کۆپی هێشتبێتەوە.</translation>
    </message>
    <message>
        <source>The site sheet too</source>
        <translation>پەڕەی وێستگەکەش</translation>
    </message>
    <message>
        <source>A site sheet is missing, or a computer of the station was stolen. You write a new sheet.</source>
        <translation>پەڕەیەکی وێستگەکە ونبووە، یان کۆمپیوتەرێکی وێستگەکە دزراوە. پەڕەیەکی نوێ دەنووسیت.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>بە&amp;ردەوام بە</translation>
    </message>
    <message>
        <source>Everything is sealed again under new keys. Then the station locks.</source>
        <translation>هەموو شتێک بە کلیلی نوێ سەرلەنوێ مۆر دەکرێت. پاشان وێستگەکە قوفڵ دەبێت.</translation>
    </message>
    <message>
        <source>Both papers are right. Now everything is sealed again. The old site sheet opens nothing any more: burn or shred it once this is done. Other accounts of this computer type the new sheet once. Make a new backup today.</source>
        <translation>هەردوو پەڕەکە ڕاستن. ئێستا هەموو شتێک سەرلەنوێ مۆر دەکرێت. پەڕە کۆنەکەی وێستگەکە ئیتر هیچ ناکاتەوە: کە تەواو بوو بیسووتێنە یان بیدڕێنە. هەژمارەکانی تری ئەم کۆمپیوتەرە جارێک پەڕە نوێیەکە دەنووسن. ئەمڕۆ پاڵپشتێکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>All keys are changed.</source>
        <translation>هەموو کلیلەکان گۆڕدران.</translation>
    </message>
    <message>
        <source>All keys are changed. The keyring did not keep its share: have the new site sheet ready.</source>
        <translation>هەموو کلیلەکان گۆڕدران. کلیلدانەکە بەشەکەی هەڵنەگرت: پەڕە نوێیەکەی وێستگەکە ئامادە بکە.</translation>
    </message>
    <message>
        <source>&amp;Change all keys</source>
        <translation>هەموو کلیلەکان ب&amp;گۆڕە</translation>
    </message>
    <message>
        <source>{name} signs in no more, and all keys are changed, so that no key she may have kept opens what is written from now on. What she copied while she worked here stays with her. Everything is sealed again: that takes some minutes, nobody else can work meanwhile, and then everybody signs in again. Her files stay with the office.</source>
        <translation>{name} ئیتر ناچێتە ژوورەوە، و هەموو کلیلەکان دەگۆڕدرێن تا هیچ کلیلێک کە هێشتبێتیەوە ئەوە نەکاتەوە کە لە ئێستاوە دەنووسرێت. ئەوەی لە کاتی کارکردنیدا کۆپی کردووە لای دەمێنێتەوە. هەموو شتێک سەرلەنوێ مۆر دەکرێت: چەند خولەکێک دەخایەنێت، لەو ماوەیەدا کەسی تر ناتوانێت کار بکات، پاشان هەمووان دووبارە دەچنە ژوورەوە. فایلەکانی بۆ نووسینگەکە دەمێننەوە.</translation>
    </message>
    <message>
        <source>{name} was a keeper and has seen the root key. This takes her account and all other keys away; to end what the root key can do, press New root instead. Everything is sealed again: that takes some minutes, nobody else can work meanwhile, and then everybody signs in again.</source>
        <translation>{name} هەڵگری کلیلەکان بووە و کلیلی ڕەگی بینیوە. ئەمە هەژمارەکەی و هەموو کلیلەکانی تر دەبات؛ بۆ کۆتاییهێنان بەوەی کلیلی ڕەگ دەتوانێت، لەجیاتی ئەمە «ڕەگی نوێ» دابگرە. هەموو شتێک سەرلەنوێ مۆر دەکرێت: چەند خولەکێک دەخایەنێت، لەو ماوەیەدا کەسی تر ناتوانێت کار بکات، پاشان هەمووان دووبارە دەچنە ژوورەوە.</translation>
    </message>
    <message>
        <source>{name} is removed and all keys are changed.</source>
        <translation>{name} لابرا و هەموو کلیلەکان گۆڕدران.</translation>
    </message>
    <message>
        <source>&amp;Remove her</source>
        <translation>&amp;لایببە</translation>
    </message>
    <message>
        <source>Sealing everything again under new keys…</source>
        <translation>هەموو شتێک بە کلیلی نوێ سەرلەنوێ مۆر دەکرێت…</translation>
    </message>
    <message>
        <source>{count} records do not open and cannot be sealed again. Nothing was changed. Look for them in a backup first. If they are lost, they can be left behind for good.</source>
        <translation>{count} تۆمار ناکرێنەوە و سەرلەنوێ مۆر ناکرێن. هیچ نەگۆڕا. سەرەتا لە پاڵپشتێکدا بۆیان بگەڕێ. ئەگەر لەدەست چووبن، دەکرێت بۆ هەمیشە جێ بهێڵرێن.</translation>
    </message>
    <message>
        <source>&amp;Leave them behind</source>
        <translation>جێی&amp;ان بهێڵە</translation>
    </message>
    <message>
        <source>{done} The station locks now, because the keys in this window are the old ones. Sign in again with your password.</source>
        <translation>{done} ئێستا وێستگەکە قوفڵ دەبێت، چونکە کلیلەکانی ئەم پەنجەرەیە کۆنن. بە وشەی نهێنیت دووبارە بچۆ ژوورەوە.</translation>
    </message>
    <message>
        <source>New root key</source>
        <translation>کلیلی ڕەگی نوێ</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>پێش دەستپێکردن</translation>
    </message>
    <message>
        <source>Do this when a keeper leaves: she has seen the root key, which signs who belongs to the office. You write two new recovery halves on paper, two copies each. Then everything is sealed again under new keys: that takes some minutes, nobody else can work meanwhile.</source>
        <translation>کاتێک هەڵگرێکی کلیلەکان دەڕوات ئەمە بکە: ئەو کلیلی ڕەگی بینیوە، کە واژۆ دەکات کێ هی نووسینگەکەیە. دوو نیوەی وەرگرتنەوەی نوێ لەسەر کاغەز دەنووسیت، هەریەکە دوو دانە. پاشان هەموو شتێک بە کلیلی نوێ سەرلەنوێ مۆر دەکرێت: چەند خولەکێک دەخایەنێت، لەو ماوەیەدا کەسی تر ناتوانێت کار بکات.</translation>
    </message>
    <message>
        <source>Afterwards each person types her password once, beside you, on the page People and keys.</source>
        <translation>دواتر هەر کەسێک جارێک وشەی نهێنیی خۆی لە تەنیشت تۆ دەنووسێت، لە پەڕەی کەسەکان و کلیلەکان.</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>کێ دەڕوات</translation>
    </message>
    <message>
        <source>Nobody is removed now</source>
        <translation>ئێستا کەس لانابرێت</translation>
    </message>
    <message>
        <source>She signs in no more from then on.</source>
        <translation>لەو کاتەوە ئیتر ناچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>وشەی نهێنیی خۆت</translation>
    </message>
    <message>
        <source>&amp;Write the new halves</source>
        <translation>نیوە نوێیەکان ب&amp;نووسە</translation>
    </message>
    <message>
        <source>All four papers are right. Now everything is sealed again under a new root and new keys. The old recovery halves open nothing any more: burn or shred them once this is done. Make a new backup today.</source>
        <translation>هەر چوار پەڕەکە ڕاستن. ئێستا هەموو شتێک بە ڕەگ و کلیلی نوێ سەرلەنوێ مۆر دەکرێت. نیوە کۆنەکانی وەرگرتنەوە ئیتر هیچ ناکەنەوە: کە تەواو بوو بیانسووتێنە یان بیاندڕێنە. ئەمڕۆ پاڵپشتێکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>&amp;Make the new root</source>
        <translation>ڕەگی نوێ &amp;دروست بکە</translation>
    </message>
    <message>
        <source>The office has a new root key. Now let each person type her password beside you, and write the office&apos;s new mark (page Backup) on the new halves.</source>
        <translation>نووسینگەکە کلیلی ڕەگی نوێی هەیە. ئێستا با هەر کەسێک لە تەنیشت تۆ وشەی نهێنیی خۆی بنووسێت، و نیشانەی نوێی نووسینگەکە (پەڕەی پاڵپشت) لەسەر نیوە نوێیەکان بنووسە.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>کەسەکان و کلیلەکان</translation>
    </message>
    <message>
        <source>A role counts only as a keeper has signed it. Press Enter on a person.</source>
        <translation>ئەرکێک تەنها بەو شێوەیە کاری پێ دەکرێت کە هەڵگری کلیلەکان واژۆی کردووە. لەسەر کەسێک ⁦Enter⁩ دابگرە.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>گۆڕینی &amp;کلیلەکان…</translation>
    </message>
    <message>
        <source>New r&amp;oot…</source>
        <translation>ڕە&amp;گی نوێ…</translation>
    </message>
    <message>
        <source>Start stick…</source>
        <translation>فلاشی کردنەوە…</translation>
    </message>
    <message>
        <source>{name} will not sign in any more, and what she has open ends.</source>
        <translation>{name} ئیتر ناچێتە ژوورەوە، و ئەوەی کردوویەتەوە کۆتایی دێت.</translation>
    </message>
    <message>
        <source>{name} will sign in again as before.</source>
        <translation>{name} وەک پێشوو دووبارە دەچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>{name} becomes: {role}. She signs in again to have it.</source>
        <translation>{name} دەبێت بە: {role}. بۆ ئەوە دووبارە دەچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>&amp;Sign it</source>
        <translation>&amp;واژۆی بکە</translation>
    </message>
    <message>
        <source>{name} can then open everything, approve accounts and change keys, like you. She has it when she signs in the next time. It cannot be taken back without new keys for the whole office.</source>
        <translation>دواتر {name} دەتوانێت هەموو شتێک بکاتەوە و هەژمار پەسەند بکات و کلیلەکان بگۆڕێت، وەک تۆ. لە چوونەژوورەوەی داهاتوویەوە هەیەتی. بێ کلیلی نوێ بۆ هەموو نووسینگەکە ناگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Make her a &amp;keeper</source>
        <translation>بیکە بە هەڵگ&amp;ری کلیلەکان</translation>
    </message>
    <message>
        <source>Signed. {name} was a keeper and has seen the root key. Make a new root today: that changes all other keys as well.</source>
        <translation>واژۆ کرا. {name} هەڵگری کلیلەکان بووە و کلیلی ڕەگی بینیوە. ئەمڕۆ ڕەگێکی نوێ دروست بکە: ئەوە هەموو کلیلەکانی تریش دەگۆڕێت.</translation>
    </message>
    <message>
        <source>Signed. {name} had keys until now. If she could have kept copies of the files, change keys too.</source>
        <translation>واژۆ کرا. {name} تا ئێستا کلیلی هەبوو. ئەگەر دەیتوانی کۆپی لە فایلەکان بهێڵێتەوە، کلیلەکانیش بگۆڕە.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>دەیکاتەوە</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>لەوەتەی</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>هێنانەوە لە پاڵپشتێکەوە</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>بیکەرەوە</translation>
    </message>
    <message>
        <source>People</source>
        <translation>کەسەکان</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>پاڵپشتەکە دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <source>Opening the backup and looking through it…</source>
        <translation>پاڵپشتەکە دەکرێتەوە و سەیر دەکرێت…</translation>
    </message>
    <message>
        <source>Restoring. Until the end everything can still be stopped…</source>
        <translation>دەهێنرێتەوە. تا کۆتایی دەتوانرێت هەموو شتێک بوەستێنرێت…</translation>
    </message>
    <message>
        <source>Practise it before you need it. What was withdrawn, frozen or erased since stays so.</source>
        <translation>پێش ئەوەی پێویستت بێت مەشقی پێ بکە. ئەوەی لەوەتەی کشێنراوەتەوە یان بەستراوە یان سڕاوەتەوە، وا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Practise: can it be opened?</source>
        <translation>مەشق: دەکرێتەوە؟</translation>
    </message>
    <message>
        <source>It is opened with the site sheet and a keeper&apos;s password as of that day, looked through, and taken away again. This station is not touched.</source>
        <translation>بە پەڕەی وێستگەکە و وشەی نهێنیی هەڵگرێکی کلیلەکانی ئەو ڕۆژە دەکرێتەوە، سەیر دەکرێت و دووبارە لادەبرێت. دەست لە ئەم وێستگەیە نادرێت.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;تاقی بکەرەوە</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>گەڕانەوە بۆی</translation>
    </message>
    <message>
        <source>If the site sheet was another one on that day, type that one above. Afterwards the station locks, and every letter waits until somebody has confirmed it, woman by woman.</source>
        <translation>ئەگەر لەو ڕۆژەدا پەڕەی وێستگەکە یەکێکی تر بوو، ئەوەیان لە سەرەوە بنووسە. دواتر وێستگەکە قوفڵ دەبێت، و هەموو نووسراوێک چاوەڕێ دەکات تا کەسێک پشتڕاستی دەکاتەوە، ژن بە ژن.</translation>
    </message>
    <message>
        <source>I know what is lost, and that everybody else has stopped working</source>
        <translation>دەزانم چی لەدەست دەچێت، و هەموو ئەوانی تر کاریان وەستاندووە</translation>
    </message>
    <message>
        <source>Go back further than the backup says</source>
        <translation>گەڕانەوە بۆ پێشتر لەوەی پاڵپشتەکە دەیڵێت</translation>
    </message>
    <message>
        <source>I know who made it, and when</source>
        <translation>دەزانم کێ دروستی کردووە، و کەی</translation>
    </message>
    <message>
        <source>Go on, and settle the lists at the next sign-in</source>
        <translation>بەردەوام بە و لە چوونەژوورەوەی داهاتوو لیستەکان یەکلایی بکەوە</translation>
    </message>
    <message>
        <source>Go on, and have the files that are here set aside</source>
        <translation>بەردەوام بە، و با ئەو فایلانەی لێرەن لە لایەک هەڵبگیرێن</translation>
    </message>
    <message>
        <source>Leave the files that are shut to me behind, for good</source>
        <translation>فایلە داخراوەکان بەڕووی مندا بۆ هەمیشە بەجێ بهێڵە</translation>
    </message>
    <message>
        <source>Go on, and look for files that were erased</source>
        <translation>بەردەوام بە و بەدوای ئەو فایلانەدا بگەڕێ کە سڕاونەتەوە</translation>
    </message>
    <message>
        <source>Go on, and look for files that were erased or lost</source>
        <translation>بەردەوام بە و بەدوای ئەو فایلانەدا بگەڕێ کە سڕاونەتەوە یان لەدەست چوون</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>ئەم پاڵپشتە ب&amp;هێنەوە</translation>
    </message>
    <message>
        <source>Somebody is out with a woman, or sets out within the hour: {codes}. During a restore it rings if nobody calls, but no call can be written down here. Wait until they are back. If it cannot wait, write every call on the watcher&apos;s sheet.</source>
        <translation>کەسێک لەگەڵ ئافرەتێکدا لە دەرەوەیە، یان لە ماوەی کاتژمێرێکدا بەڕێ دەکەوێت: {codes}. لە کاتی هێنانەوەدا ئەگەر کەس پەیوەندی نەکات زەنگ لێدەدات، بەڵام لێرە هیچ پەیوەندییەک نانووسرێت. چاوەڕێ بکە هەتا دەگەڕێنەوە. ئەگەر چاوەڕێ نەکرێت، هەموو پەیوەندییەک لەسەر پەڕەی چاودێر بنووسە.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>سەرەتا پاڵپشتێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>What was entered after {day} will be lost. The day is what its maker says; before anything changes it is compared with what is inside.</source>
        <translation>ئەوەی دوای {day} نووسراوە لەدەست دەچێت. ئەو ڕۆژە قسەی دروستکەرەکەیەتی؛ پێش ئەوەی هیچ بگۆڕێت لەگەڵ ناوەوەی بەراورد دەکرێت.</translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it is sound: %Ln files.</source>
        <translation>
            <numerusform>دەکرێتەوە و هەموو شتێکی تێیدا دروستە: %Ln فایل.</numerusform>
            </translation>
    </message>
    <message>
        <source>It opens, but not everything in it is sound. Make a new backup today and try that one.</source>
        <translation>دەکرێتەوە، بەڵام هەموو شتێکی تێیدا دروست نییە. ئەمڕۆ پاڵپشتێکی نوێ دروست بکە و ئەوەیان تاقی بکەرەوە.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>وەستێنرا. هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>For this account of this computer, whoever signs in.</source>
        <translation>بۆ ئەم هەژمارەی کۆمپیوتەرەکە، هەر کێ بچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>زمانی بەرنامەکە</translation>
    </message>
    <message>
        <source>When nobody touches the computer</source>
        <translation>کاتێک کەس دەست لە کۆمپیوتەرەکە نادات</translation>
    </message>
    <message>
        <source>A cover hides the screen and wants six digits; a lock ends the session and wants the password. Neither can be turned off.</source>
        <translation>داپۆشین شاشەکە دەشارێتەوە و شەش ژمارە دەوێت؛ قوفڵ دانیشتنەکە کۆتایی پێ دەهێنێت و وشەی نهێنی دەوێت. هیچیان ناکوژێنرێنەوە.</translation>
    </message>
    <message>
        <source>Cover after minutes</source>
        <translation>داپۆشین دوای خولەک</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} تا {most}</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>قوفڵ دوای خولەک</translation>
    </message>
    <message>
        <source>{least} to {most}, and later than the cover</source>
        <translation>{least} تا {most}، و دوای داپۆشین</translation>
    </message>
    <message>
        <source>&amp;Keep these times</source>
        <translation>ئەم کاتانە بپا&amp;رێزە</translation>
    </message>
    <message>
        <source>From now on.</source>
        <translation>لە ئێستاوە.</translation>
    </message>
    <message>
        <source>When the office closes</source>
        <translation>کەی نووسینگە دادەخرێت</translation>
    </message>
    <message>
        <source>What is due later than this hour is carried by hand.</source>
        <translation>ئەوەی دوای ئەم کاتژمێرە پێویستە بە دەست هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>The hour at which the office &amp;closes</source>
        <translation>ئەو &amp;کاتژمێرەی نووسینگە دادەخرێت</translation>
    </message>
    <message>
        <source>The office closes at {hour}. A keeper sets the hour in Our words.</source>
        <translation>نووسینگە کاتژمێر {hour} دادەخرێت. هەڵگری کلیلەکان ئەم کاتژمێرە لە «وشەکانمان» دادەنێت.</translation>
    </message>
    <message>
        <source>Start stick</source>
        <translation>فلاشی کردنەوە</translation>
    </message>
    <message>
        <source>For a computer without a keyring: instead of typing the site sheet at each start.</source>
        <translation>بۆ کۆمپیوتەرێکی بێ کلیلدان: لەجیاتی نووسینی پەڕەی وێستگەکە لە هەر کردنەوەیەکدا.</translation>
    </message>
    <message>
        <source>Seal this station</source>
        <translation>مۆرکردنی ئەم وێستگەیە</translation>
    </message>
    <message>
        <source>Seal this station…</source>
        <translation>مۆرکردنی ئەم وێستگەیە…</translation>
    </message>
    <message>
        <source>{what} {place}</source>
        <translation>{what} {place}</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>پەڕەکە</translation>
    </message>
    <message>
        <source>Drawn and proved like a real one, about nobody, with the words as they are typed above.</source>
        <translation>وەک ڕاستەقینە دەکێشرێت و دەپشکنرێت، دەربارەی کەس نییە، بەو وشانەی لە سەرەوە نووسراون.</translation>
    </message>
    <message>
        <source>As written to</source>
        <translation>وەک ئەوەی بۆ ئەمە نووسرابێت</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>پەڕە&amp;کە پیشان بدە</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>دووبارە بەکاری بهێنە</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>گۆڕدراو</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>هی بەرنامەکە</translation>
    </message>
    <message>
        <source>The list is a text of its own, for every paper to such offices.</source>
        <translation>لیستەکە دەقێکی سەربەخۆیە، بۆ هەموو پەڕەیەک کە بۆ لایەنی لەم جۆرە دەچێت.</translation>
    </message>
    <message>
        <source>Outside this office, since whoever works here may be the one she complains about.</source>
        <translation>لە دەرەوەی ئەم نووسینگەیە، چونکە ئەوەی لێرە کار دەکات ڕەنگە هەر ئەو بێت کە سکاڵای لێ دەکات.</translation>
    </message>
    <message>
        <source>All &amp;texts</source>
        <translation>هەموو &amp;دەقەکان</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>نووسین: {what}</translation>
    </message>
    <message>
        <source>A list is here that no keeper signed as it is. It is not used. Signing a contact again settles it.</source>
        <translation>لیستێک لێرەیە کە هیچ هەڵگرێکی کلیلەکان وەک خۆی واژۆی نەکردووە. بەکار ناهێنرێت. دووبارە واژۆکردنی پەیوەندییەک چارەی دەکات.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ناوی چییە</translation>
    </message>
    <message>
        <source>How she reaches it</source>
        <translation>چۆن دەیگاتێ</translation>
    </message>
    <message>
        <source>How did you check it today?</source>
        <translation>ئەمڕۆ چۆن پشکنیت؟</translation>
    </message>
    <message>
        <source>Women are told this contact from now on, with the day and your name as the one who checked it.</source>
        <translation>لەمەودوا ئەم پەیوەندییە بە ژنان دەوترێت، لەگەڵ ڕۆژەکە و ناوی تۆ وەک ئەوەی پشکنی.</translation>
    </message>
    <message>
        <source>Sign this contact?</source>
        <translation>ئەم پەیوەندییە واژۆ بکرێت؟</translation>
    </message>
    <message>
        <source>The contact is signed.</source>
        <translation>پەیوەندییەکە واژۆ کرا.</translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation>لایەنی &amp;نوێ</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>وەستێنراو</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>لە کاردا</translation>
    </message>
    <message>
        <source>The list that came with the program</source>
        <translation>ئەو لیستەی لەگەڵ بەرنامەکە هات</translation>
    </message>
    <message>
        <source>Their names are on papers and are not checked for hers, so only a keeper signs them.</source>
        <translation>ناوەکانیان لەسەر پەڕەکان دەبن و بۆ ناوی ژنەکە ناپشکنرێن، بۆیە تەنها هەڵگری کلیلەکان واژۆیان دەکات.</translation>
    </message>
    <message>
        <source>A list is here that no keeper signed as it is. It is not used. Signing the list again settles it.</source>
        <translation>لیستێک لێرەیە کە هیچ هەڵگرێکی کلیلەکان بەم شێوەیە واژۆی نەکردووە. بەکارناهێنرێت. سەرلەنوێ واژۆکردنی لیستەکە یەکلای دەکاتەوە.</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>لیستەکانی پێشوو</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>لایەنی نوێ</translation>
    </message>
    <message>
        <source>What sort of office</source>
        <translation>چ جۆرە لایەنێک</translation>
    </message>
    <message>
        <source>Mend its words here. If it is another office, retire this one and add a new one: what women agreed to tell this office must never reach another.</source>
        <translation>لێرە وشەکانی ڕاست بکەرەوە. ئەگەر لایەنێکی ترە، ئەمە بوەستێنە و یەکێکی نوێ زیاد بکە: ئەوەی ژنان ڕازی بوون بەم لایەنە بوترێت نابێت بگاتە یەکێکی تر.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;واژۆ</translation>
    </message>
    <message>
        <source>Write to it &amp;again</source>
        <translation>دووبارە بۆی ب&amp;نووسە</translation>
    </message>
    <message>
        <source>&amp;Retire it</source>
        <translation>بی&amp;وەستێنە</translation>
    </message>
    <message>
        <source>It is so: &amp;confirm it</source>
        <translation>وایە: پشتڕاست&amp;کردنەوە</translation>
    </message>
    <message>
        <source>The whole &amp;directory</source>
        <translation>هەموو ڕێبە&amp;رەکە</translation>
    </message>
    <message>
        <source>This entry is not there any more. If it was joined with another one, the whole directory has that.</source>
        <translation>ئەم تۆمارە چیتر لێرە نییە. ئەگەر لەگەڵ یەکێکی تر یەک خرابێت، ئەوە لە هەموو ڕێبەرەکەدایە.</translation>
    </message>
    <message>
        <source>The entry that you had open was joined with this office. This is the entry of both.</source>
        <translation>ئەو تۆمارەی کردبووتەوە لەگەڵ ئەم لایەنە یەک خرا. ئەمە تۆماری هەردووکیانە.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تۆماری نوێ</translation>
    </message>
    <message>
        <source>No keeper has confirmed its name and address either, so nothing can be signed to it.</source>
        <translation>هیچ هەڵگرێکیش ناو و ناونیشانەکەی پشتڕاست نەکردووەتەوە، بۆیە هیچی بۆ واژۆ ناکرێت.</translation>
    </message>
    <message>
        <source>Verified {day} by {name}</source>
        <translation>{day} لەلایەن {name} پشتڕاست کراوەتەوە</translation>
    </message>
    <message>
        <source>It is on Today of the keepers now.</source>
        <translation>ئێستا لە «ئەمڕۆ»ی هەڵگرەکانی کلیلەکاندایە.</translation>
    </message>
    <message>
        <source>It is on Today no longer.</source>
        <translation>چیتر لە «ئەمڕۆ»دا نییە.</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>پەیوەندی یان سەردان</translation>
    </message>
    <message>
        <source>Ask what is below, without a word about any woman. Then write down what came of it.</source>
        <translation>لەوەی خوارەوە بپرسە، بێ وشەیەک دەربارەی هیچ ژنێک. پاشان بنووسە چی لێ دەرچوو.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>لە چ ڕۆژێک</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>نووسرا.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>ئەوەی لەبارەیەوە زانراوە</translation>
    </message>
    <message>
        <source>Its name, function and address are signed by keepers, under Our words, Offices.</source>
        <translation>ناو و ئەرک و ناونیشانەکەی هەڵگرەکان واژۆی دەکەن، لە وشەکانمان، لایەنەکان.</translation>
    </message>
    <message>
        <source>{what}, {language}</source>
        <translation>{what}، {language}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>بۆ چی</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>As it is dialled in Iraq; a hotline by its short number</source>
        <translation>وەک لە عێراق لێدەدرێت؛ هێڵی گەرم بە ژمارە کورتەکەی</translation>
    </message>
    <message>
        <source>needed for a hotline</source>
        <translation>پێویستە بۆ هێڵی گەرم</translation>
    </message>
    <message>
        <source>Focal point, by function or name</source>
        <translation>کەسی پەیوەندی، بە ئەرک یان ناو</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>لە کوێیە</translation>
    </message>
    <message>
        <source>Never of a shelter or a safe house</source>
        <translation>هەرگیز هی پەناگە یان ماڵی ئارام نا</translation>
    </message>
    <message>
        <source>Duty bearers by name, one a line</source>
        <translation>بەرپرسیاران بە ناو، هەر دێڕە و یەکێک</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>خزمەتی کێ دەکرێت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زمانەکان</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>چی تر بزانرێت</translation>
    </message>
    <message>
        <source>For colleagues. Nothing about any woman.</source>
        <translation>بۆ هاوکاران. هیچ دەربارەی هیچ ژنێک نا.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>پا&amp;شەکەوتکردن</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;دەریبهێنە</translation>
    </message>
    <message>
        <source>Who plans a meeting with that office can pick the name.</source>
        <translation>ئەوەی پلانی کۆبوونەوەیەک لەگەڵ ئەو لایەنە دادەنێت دەتوانێت ناوەکە هەڵبژێرێت.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>سەر بە</translation>
    </message>
    <message>
        <source>To none of them</source>
        <translation>سەر بە هیچیان نییە</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>کەی وەڵام دەدرێتەوە</translation>
    </message>
    <message>
        <source>What it costs her</source>
        <translation>چەندی تێدەچێت</translation>
    </message>
    <message>
        <source>Waiting time in days</source>
        <translation>ماوەی چاوەڕوانی بە ڕۆژ</translation>
    </message>
    <message>
        <source>0 for the same day</source>
        <translation>سفر بۆ هەمان ڕۆژ</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>کۆتایی دێت لە</translation>
    </message>
    <message>
        <source>Empty where no end is known</source>
        <translation>بەتاڵ ئەگەر کۆتایی نەزانراوە</translation>
    </message>
    <message>
        <source>Saved. Nobody has verified it as it is now.</source>
        <translation>هەڵگیرا. کەس بەم شێوەیەی ئێستا پشتڕاستی نەکردووەتەوە.</translation>
    </message>
    <message>
        <source>It is on no list any more. What the program brings comes back unverified.</source>
        <translation>چیتر لە هیچ لیستێکدا نابێت. ئەوەی لەگەڵ بەرنامەکە هاتووە پشتڕاستنەکراو دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>دەرهێنان</translation>
    </message>
    <message>
        <source>Take this entry out?</source>
        <translation>ئەم تۆمارە دەربهێنرێت؟</translation>
    </message>
    <message>
        <source>Female staff</source>
        <translation>کارمەندی ژن</translation>
    </message>
    <message>
        <source>May she stay anonymous?</source>
        <translation>دەتوانێت بێ ناو بمێنێت؟</translation>
    </message>
    <message>
        <source>Is an ID asked?</source>
        <translation>ناسنامە داوا دەکرێت؟</translation>
    </message>
    <message>
        <source>Is a guardian asked?</source>
        <translation>سەرپەرشتیار داوا دەکرێت؟</translation>
    </message>
    <message>
        <source>Are calls recorded?</source>
        <translation>پەیوەندییەکان دەنگیان تۆمار دەکرێت؟</translation>
    </message>
    <message>
        <source>Is a patrol sent?</source>
        <translation>دەورییە دەنێردرێت؟</translation>
    </message>
    <message>
        <source>{day}, {name}: {told}</source>
        <translation>{day}، {name}: {told}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لۆگۆ</translation>
    </message>
    <message>
        <source>It is on every letterhead. Of a PNG file only the pixels are kept, on white, and nothing else.</source>
        <translation>لەسەر هەموو سەرپەڕەیەکە. لە فایلی PNG تەنها وێنەکە لەسەر سپی هەڵدەگیرێت و هیچی تر.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture...</source>
        <translation>وێنەیەک &amp;هەڵبژێرە...</translation>
    </message>
    <message>
        <source>Sign the &amp;logo</source>
        <translation>&amp;لۆگۆکە واژۆ بکە</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>وەک خۆی بمێنێتەوە</translation>
    </message>
    <message>
        <source>No logo any &amp;more</source>
        <translation>چیتر لۆگۆ &amp;نەبێت</translation>
    </message>
    <message>
        <source>The office has no logo; the letterhead shows its name.</source>
        <translation>نووسینگەکە لۆگۆی نییە؛ ناوەکەی لە سەرپەڕەدایە.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>لۆگۆ نییە</translation>
    </message>
    <message>
        <source>The logo as it would be printed</source>
        <translation>لۆگۆکە وەک چاپ دەکرێت</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>هەڵبژاردنی وێنەیەک</translation>
    </message>
    <message>
        <source>Not signed yet. This is how it would be printed.</source>
        <translation>هێشتا واژۆ نەکراوە. بەم شێوەیە چاپ دەکرێت.</translation>
    </message>
    <message>
        <source>A CSV file in Unicode, or an XLSX file. Nothing is stored before you have seen every row.</source>
        <translation>فایلێکی CSV بە Unicode یان XLSX. هیچ هەڵناگیرێت پێش ئەوەی هەموو ڕیزێک ببینیت.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فایلەکە</translation>
    </message>
    <message>
        <source>The first row names the columns: kind, name_en, name_ar, name_ckb, needs, phone and others; the help of this page lists them. No place or number of a shelter or a safe house is taken over.</source>
        <translation>ڕیزی یەکەم ستوونەکان ناو دەبات: kind، name_en، name_ar، name_ckb، needs، phone و هی تر؛ یارمەتیی ئەم پەڕەیە دەیانژمێرێت. شوێن یان ژمارەی پەناگە یان ماڵی ئارام ناهێنرێت.</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>فایلێک &amp;هەڵبژێرە</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>ڕیزەکانی لیستەکە</translation>
    </message>
    <message>
        <source>&amp;Take the sound rows over</source>
        <translation>ڕیزە &amp;ساغەکان بهێنە</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>لیستێک هەڵبژێرە</translation>
    </message>
    <message>
        <source>Until this is over nothing else opens here, and nothing can be written down. If something rings, stop it. Nothing is changed then.</source>
        <translation>هەتا ئەمە تەواو نەبێت هیچی تر لێرە ناکرێتەوە و هیچ نانووسرێت. ئەگەر شتێک زەنگی لێدا، ئەمە بوەستێنە. ئەو کاتە هیچ ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>بیوەستێنە</translation>
    </message>
    <message>
        <source>This is still under way</source>
        <translation>ئەمە هێشتا تەواو نەبووە</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to this computer first.</source>
        <translation>فایلەکە ناخوێنرێتەوە. سەرەتا کۆپی بکە بۆ ئەم کۆمپیوتەرە.</translation>
    </message>
    <message>
        <source>Sound rows: {sound}. Rows with a fault: {faulty}. Nothing is stored yet.</source>
        <translation>ڕیزە دروستەکان: {sound}. ڕیزەکانی هەڵەیان تێدایە: {faulty}. هێشتا هیچ هەڵنەگیراوە.</translation>
    </message>
    <message>
        <source>{sound} rows are sound, but there is room for {room} more entries only, so none is taken over. Take rows out of the file and choose it again.</source>
        <translation>{sound} ڕیز دروستن، بەڵام تەنها جێگەی {room} تۆماری تر هەیە، بۆیە هیچیان وەرناگیرێت. هەندێک ڕیز لە فایلەکە دەربهێنە و دووبارە هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>They are stored as not verified: none prints, and no letter goes to any before somebody calls.</source>
        <translation>وەک پشتڕاستنەکراو هەڵدەگیرێن: هیچیان چاپ ناکرێن و هیچ نووسراوێک بۆیان ناچێت پێش ئەوەی کەسێک پەیوەندی بکات.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>هێنان</translation>
    </message>
    <message>
        <source>Take these rows over?</source>
        <translation>ئەم ڕیزانە بهێنرێن؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are stored. Call them on a round of calls.</source>
        <translation>
            <numerusform>%Ln تۆمار هەڵگیران. لە گەڕی پەیوەندییەکاندا پەیوەندییان پێوە بکە.</numerusform>
            </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>نەهێنرا</translation>
    </message>
    <message>
        <source>{column}: {fault}</source>
        <translation>{column}: {fault}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ڕیز</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>چی هەڵەیە</translation>
    </message>
    <message>
        <source>Sign this logo? Every paper made from now on bears it; papers already released keep theirs.</source>
        <translation>ئەم لۆگۆیە واژۆ بکرێت؟ هەموو پەڕەیەک لەمەودوا هەڵیدەگرێت؛ پەڕە دەرچووەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>واژۆ</translation>
    </message>
    <message>
        <source>Sign that the office has no logo? Papers made from now on bear none.</source>
        <translation>واژۆ بکرێت کە نووسینگەکە لۆگۆی نییە؟ پەڕەکان لەمەودوا لۆگۆیان نابێت.</translation>
    </message>
    <message>
        <source>The logo is signed, version {version}.</source>
        <translation>لۆگۆکە واژۆ کرا، وەشانی {version}.</translation>
    </message>
    <message>
        <source>Sign the list of offices?</source>
        <translation>لیستی لایەنەکان واژۆ بکرێت؟</translation>
    </message>
    <message>
        <source>Confirm this office?</source>
        <translation>ئەم لایەنە پشتڕاست بکرێتەوە؟</translation>
    </message>
    <message>
        <source>No new letter can go to this office. What was written to it stays, and consent can still be taken back.</source>
        <translation>هیچ نووسراوێکی نوێ بۆ ئەم لایەنە ناچێت. ئەوەی بۆی نووسراوە دەمێنێتەوە، و هێشتا ڕەزامەندی دەکشێنرێتەوە.</translation>
    </message>
    <message>
        <source>Letters can go to this office again.</source>
        <translation>دووبارە نووسراو بۆ ئەم لایەنە دەچێت.</translation>
    </message>
    <message>
        <source>The list is signed as the next version, and this office is confirmed as it is here. Letters written from now on use it.</source>
        <translation>لیستەکە وەک وەشانی دواتر واژۆ دەکرێت، و ئەم لایەنە وەک لێرەدایە پشتڕاست دەکرێتەوە. لە ئێستاوە نووسراوەکان پێی دەنووسرێن.</translation>
    </message>
    <message>
        <source>Its telephone and what else is known stay with it: the directory has one entry of both.</source>
        <translation>تەلەفۆنەکەی و هەرچی تر کە زانراوە لەگەڵیدا دەمێنێتەوە: لە ڕێبەرەکەدا یەک تۆمار بۆ هەردووکیان هەیە.</translation>
    </message>
    <message>
        <source>Its entry in the directory</source>
        <translation>تۆمارەکەی لە ڕێبەرەکەدا</translation>
    </message>
    <message>
        <source>It has none yet</source>
        <translation>هێشتا تۆماری نییە</translation>
    </message>
    <message>
        <source>This office exists, and its function and address are as they are here in all three languages?</source>
        <translation>ئایا ئەم لایەنە هەیە، و ئەرک و ناونیشانەکەی بە هەر سێ زمانەکە وەک لێرەن؟</translation>
    </message>
    <message>
        <source>This list is signed again. Offices that came later are kept and retired.</source>
        <translation>ئەم لیستە سەرلەنوێ واژۆ دەکرێت. ئەو لایەنانەی دواتر هاتن دەمێننەوە و وەستێنراو دەبن.</translation>
    </message>
    <message>
        <source>Back to an earlier list?</source>
        <translation>گەڕانەوە بۆ لیستێکی پێشوو؟</translation>
    </message>
    <message>
        <source>The list is signed.</source>
        <translation>لیستەکە واژۆ کرا.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>نموونە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offices are examples. Nothing can be signed to them until a keeper confirms or changes each.</source>
        <translation>
            <numerusform>%Ln لایەن نموونەن. هیچیان بۆ واژۆ ناکرێت تا هەڵگرێکی کلیلەکان هەر یەکەیان پشتڕاست دەکاتەوە یان دەیگۆڕێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>An example that came with the program. Ask whether this office, its function and its address are right: confirm it as it is, correct it below, or retire it.</source>
        <translation>نموونەیەکە لەگەڵ بەرنامەکە هاتووە. دەپرسرێت ئایا ئەم لایەنە و ئەرک و ناونیشانەکەی وان: وەک خۆی پشتڕاست دەکرێتەوە، یان لە خوارەوە ڕاست دەکرێتەوە، یان دەوەستێنرێت.</translation>
    </message>
    <message>
        <source>Confirmed by {name}, {day}.</source>
        <translation>{name} پشتڕاستی کردەوە، {day}.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>ناوی لایەن</translation>
    </message>
    <message>
        <source>To whom in it, by function, with the form of address</source>
        <translation>بۆ کێ تێیدا، بە ئەرک و شێوازی بانگکردنەوە</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>چییە</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>وشەکانمان</translation>
    </message>
    <message>
        <source>What the office says, in three languages. Every change is signed, and the words before it are kept.</source>
        <translation>ئەوەی نووسینگەکە دەیڵێت، بە سێ زمان. هەموو گۆڕانێک واژۆ دەکرێت و وشەکانی پێشوو دەمێننەوە.</translation>
    </message>
    <message>
        <source>The printer did not say that it was done: somebody must look.</source>
        <translation>چاپکەرەکە نەیگوت تەواو بووە: دەبێت کەسێک سەیری بکات.</translation>
    </message>
    <message>
        <source>Handed over on {day} by {name}</source>
        <translation>{name} لە {day} ڕادەستی کرد</translation>
    </message>
    <message>
        <source>They said: {reason}</source>
        <translation>وتیان: {reason}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>هێشتا وەڵام نییە</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وەرگیراوە</translation>
    </message>
    <message>
        <source>They took a note or will call back</source>
        <translation>تێبینییان نووسی یان پەیوەندی دەکەنەوە</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پەسەندکراوە</translation>
    </message>
    <message>
        <source>Appointment given</source>
        <translation>وادە دیاری کرا</translation>
    </message>
    <message>
        <source>Done: it helped</source>
        <translation>تەواو: سوودی هەبوو</translation>
    </message>
    <message>
        <source>Over: it did not help</source>
        <translation>کۆتایی هات: سوودی نەبوو</translation>
    </message>
    <message>
        <source>We went there</source>
        <translation>ئێمە چووینە لایان</translation>
    </message>
    <message>
        <source>They came to us</source>
        <translation>ئەوان هاتنە لامان</translation>
    </message>
    <message>
        <source>A reply slip came back</source>
        <translation>پسووڵەیەکی وەڵام گەڕایەوە</translation>
    </message>
    <message>
        <source>A letter came</source>
        <translation>نووسراوێک هات</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>ئەفسەری ئێشکگر</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>بەڕێوەبەری لایەنەکە</translation>
    </message>
    <message>
        <source>Female officer</source>
        <translation>ئەفسەری ژن</translation>
    </message>
    <message>
        <source>Investigating officer</source>
        <translation>ئەفسەری لێکۆڵینەوە</translation>
    </message>
    <message>
        <source>Registry (incoming and outgoing letters)</source>
        <translation>تۆماری هاتوو و ڕۆیشتوو</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>ڕاوێژکاری یاسایی</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>توێژەری کۆمەڵایەتی</translation>
    </message>
    <message>
        <source>Another function</source>
        <translation>ئەرکێکی تر</translation>
    </message>
    <message>
        <source>They act on it</source>
        <translation>کاری لەسەر دەکەن</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>کاتی زیاتریان پێویستە</translation>
    </message>
    <message>
        <source>They say it is not their matter</source>
        <translation>دەڵێن لە تایبەتمەندیی ئەوان نییە</translation>
    </message>
    <message>
        <source>They asked who she is</source>
        <translation>پرسییان ئەو کێیە</translation>
    </message>
    <message>
        <source>They asked for more about what happened</source>
        <translation>زیاتریان لەبارەی ئەوەی ڕوویدا پرسی</translation>
    </message>
    <message>
        <source>They want to see or hear her</source>
        <translation>دەیانەوێت بیبینن یان گوێی لێ بگرن</translation>
    </message>
    <message>
        <source>They asked for proof or for pictures</source>
        <translation>داوای بەڵگە یان وێنەیان کرد</translation>
    </message>
    <message>
        <source>They want a complaint in her name</source>
        <translation>سکاڵایەکیان بە ناوی ئەوەوە دەوێت</translation>
    </message>
    <message>
        <source>They guessed who she is</source>
        <translation>مەزەندەیان کرد ئەو کێیە</translation>
    </message>
    <message>
        <source>They did what we asked them not to do</source>
        <translation>ئەوەیان کرد کە داوامان لێ کردبوون نەیکەن</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>وەڵام دەدەنەوە</translation>
    </message>
    <message>
        <source>They act</source>
        <translation>کار دەکەن</translation>
    </message>
    <message>
        <source>They pass it on to whoever decides</source>
        <translation>دەیگەیەننە ئەوەی بڕیار دەدات</translation>
    </message>
    <message>
        <source>We answer their question</source>
        <translation>وەڵامی پرسیارەکەیان دەدەینەوە</translation>
    </message>
    <message>
        <source>We come again</source>
        <translation>دووبارە دەچینەوە لایان</translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>خۆی نەیویست</translation>
    </message>
    <message>
        <source>They have no capacity</source>
        <translation>توانایان نییە</translation>
    </message>
    <message>
        <source>Not their matter</source>
        <translation>لە تایبەتمەندیی ئەوان نییە</translation>
    </message>
    <message>
        <source>They want her name first</source>
        <translation>یەکەمجار ناویان دەوێت</translation>
    </message>
    <message>
        <source>They want a complaint from her first</source>
        <translation>یەکەمجار سکاڵایان لێی دەوێت</translation>
    </message>
    <message>
        <source>Too little is known of him</source>
        <translation>زۆر کەم لەبارەی ئەو کەسەوە زانراوە</translation>
    </message>
    <message>
        <source>He was not found</source>
        <translation>نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>At their office</source>
        <translation>لە نووسینگەی ئەوان</translation>
    </message>
    <message>
        <source>At our office</source>
        <translation>لە نووسینگەی ئێمە</translation>
    </message>
    <message>
        <source>Yes, they were met</source>
        <translation>بەڵێ، دابین کران</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>بەشێکی</translation>
    </message>
    <message>
        <source>She could not be asked</source>
        <translation>نەتوانرا لێی بپرسرێت</translation>
    </message>
    <message>
        <source>She complains herself</source>
        <translation>خۆی سکاڵا دەکات</translation>
    </message>
    <message>
        <source>She does not complain</source>
        <translation>سکاڵا ناکات</translation>
    </message>
    <message>
        <source>She decides later</source>
        <translation>دواتر بڕیار دەدات</translation>
    </message>
    <message>
        <source>a female officer was promised</source>
        <translation>بەڵێنی ئەفسەری ژن درا</translation>
    </message>
    <message>
        <source>no female officer</source>
        <translation>ئەفسەری ژن نییە</translation>
    </message>
    <message>
        <source>female officer: not asked</source>
        <translation>ئەفسەری ژن: نەپرسرا</translation>
    </message>
    <message>
        <source>Appointment on {day}, {place}; {officer}</source>
        <translation>وادە لە {day}، {place}؛ {officer}</translation>
    </message>
    <message>
        <source>Promised: {what}, by {day}</source>
        <translation>بەڵێن: {what}، تا {day}</translation>
    </message>
    <message>
        <source>{answer}: {reason}</source>
        <translation>{answer}: {reason}</translation>
    </message>
    <message>
        <source>Letter no. {number} of {day}</source>
        <translation>نووسراوی ژمارە {number} لە {day}</translation>
    </message>
    <message>
        <source>Letter no. {number}</source>
        <translation>نووسراوی ژمارە {number}</translation>
    </message>
    <message>
        <source>Letter of {day}</source>
        <translation>نووسراوی ڕۆژی {day}</translation>
    </message>
    <message>
        <source>{office}, {reference}</source>
        <translation>{office}، {reference}</translation>
    </message>
    <message>
        <source>It has not answered by the day it was asked to.</source>
        <translation>تا ئەو ڕۆژەی داوای لێ کرابوو وەڵامی نەدایەوە.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ڕەتکراوە</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>هەرگیز وەڵام نەدرایەوە</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>بۆ لەناوبردن</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>لای ئێمەیە</translation>
    </message>
    <message>
        <source>With the office</source>
        <translation>لای لایەنەکە</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>at least {share}</source>
        <translation>لانیکەم {share}</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln published cases this office answered {share} by the end of the next month.</source>
        <translation>
            <numerusform>لە %Ln کەیسی بڵاوکراوە، ئەم لایەنە تا کۆتایی مانگی دواتر وەڵامی {share}ی داوەتەوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>How this office answers in general is not told yet: the page Figures says why and from when. What it answered to each paper of this record is written below, beside the paper.</source>
        <translation>ئەم لایەنە بە گشتی چۆن وەڵام دەداتەوە هێشتا ناوترێت: پەڕەی «ژمارەکان» دەڵێت بۆچی و لە کەیەوە. ئەوەی بۆ هەر پەڕەیەکی ئەم تۆمارە وەڵامی داوەتەوە لە خوارەوە لە تەنیشتی پەڕەکە نووسراوە.</translation>
    </message>
    <message>
        <source>The log does not say that the copies were given to them. Ask whoever handed them over.</source>
        <translation>تۆماری کارەکان ناڵێت کە کۆپییەکان دراون بەوان. لەو کەسە بپرسە کە ڕادەستی کردوون.</translation>
    </message>
    <message>
        <source>Ours: {letter}</source>
        <translation>هی ئێمە: {letter}</translation>
    </message>
    <message>
        <source>Theirs: {letter}</source>
        <translation>هی ئەوان: {letter}</translation>
    </message>
    <message>
        <source>They said on {day}: {reason}</source>
        <translation>لە {day} وتیان: {reason}</translation>
    </message>
    <message>
        <source>No answer yet; ask on {day}</source>
        <translation>هێشتا وەڵام نییە؛ لە {day} بپرسە</translation>
    </message>
    <message>
        <source>They took a note; ask on {day}</source>
        <translation>تێبینییان نووسی؛ لە {day} بپرسە</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ڕادەستی بکە</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>چییان وەڵام دایەوە؟</translation>
    </message>
    <message>
        <source>The office has them already</source>
        <translation>لایەنەکە پێشتر وەریگرتوون</translation>
    </message>
    <message>
        <source>They are destroyed</source>
        <translation>لەناو براون</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>دەقەکان</translation>
    </message>
    <message>
        <source>Offices and duty phone</source>
        <translation>لایەنەکان و تەلەفۆنی ئێشکگری</translation>
    </message>
    <message>
        <source>Offices we write &amp;to</source>
        <translation>ئەو &amp;لایەنانەی بۆیان دەنووسین</translation>
    </message>
    <message>
        <source>Contacts for &amp;complaints</source>
        <translation>پەیوەندییەکانی س&amp;کاڵا</translation>
    </message>
    <message>
        <source>Duty phone of the liaison officer</source>
        <translation>تەلەفۆنی ئێشکگریی بەرپرسی پەیوەندی</translation>
    </message>
    <message>
        <source>It is on every letter and fact sheet.</source>
        <translation>لەسەر هەموو نووسراو و پەڕەیەکی زانیارییە.</translation>
    </message>
    <message>
        <source>Something is in the station&apos;s files that no keeper signed as it is: {texts}. It is not used; the newest signed words before it are used instead, or the program&apos;s own. Somebody changed the files: ask who, then sign the text again.</source>
        <translation>شتێک لە فایلەکانی وێستگەکەدایە کە هیچ هەڵگرێکی کلیلەکان بەم شێوەیە واژۆی نەکردووە: {texts}. بەکارناهێنرێت؛ نوێترین وشەی واژۆکراوی پێشوو لە جێیەتی، یان هی بەرنامەکە. کەسێک فایلەکانی گۆڕیوە: بپرسە کێ، پاشان دەقەکە سەرلەنوێ واژۆ بکە.</translation>
    </message>
    <message>
        <source>&amp;Sign the number</source>
        <translation>ژمارەکە &amp;واژۆ بکە</translation>
    </message>
    <message>
        <source>In one language older than in another: {texts}.</source>
        <translation>لە زمانێکدا کۆنترە لە زمانێکی تر: {texts}.</translation>
    </message>
    <message>
        <source>Sign {number} as the duty phone? Letters written from now on bear it.</source>
        <translation>{number} وەک تەلەفۆنی ئێشکگری واژۆ بکرێت؟ ئەو نووسراوانەی لە ئێستاوە دەنووسرێن هەڵیدەگرن.</translation>
    </message>
    <message>
        <source>The duty phone is signed, version {version}.</source>
        <translation>تەلەفۆنی ئێشکگری واژۆ کرا، وەشانی {version}.</translation>
    </message>
    <message>
        <source>{what} ({language})</source>
        <translation>{what} ({language})</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>دوایین واژۆ</translation>
    </message>
    <message>
        <source>Propose words for a letter</source>
        <translation>پێشنیازکردنی وشە بۆ نووسراو</translation>
    </message>
    <message>
        <source>Intake reads it, edits it and makes the letter. You hear that it was revised, and nothing else: what is on file about her is never told here.</source>
        <translation>کارمەندی وەرگرتن دەیخوێنێتەوە، دەستکاری دەکات و نووسراوەکە ئامادە دەکات. تەنها دەبیستیت کە پێداچوونەوەی بۆ کرا: ئەوەی لە فایلەکەیدایە هەرگیز لێرە ناوترێت.</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>نووسراو بە</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>وشەکان</translation>
    </message>
    <message>
        <source>Only what the work needs. Never guess at who she is: nobody could tell you whether it is so.</source>
        <translation>تەنها ئەوەی کارەکە پێویستیەتی. هەرگیز پێشبینی مەکە ئەو کێیە: کەس ناتوانێت پێت بڵێت ڕاستە یان نا.</translation>
    </message>
    <message>
        <source>&amp;Send to intake</source>
        <translation>ب&amp;نێرە بۆ وەرگرتن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more today</source>
        <translation>
            <numerusform>ئەمڕۆ %Ln ی تر</numerusform>
            </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>چاوەڕوانە</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>پێداچوونەوەی بۆ کرا</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}، {name}</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>کۆنتر</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>وەشانی {version}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>بنەڕەت</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>پ&amp;شکنین</translation>
    </message>
    <message>
        <source>What you typed here is not signed. Stay and sign it, or drop it.</source>
        <translation>ئەوەی لێرە نووسیوتە واژۆ نەکراوە. بمێنەوە و واژۆی بکە، یان فڕێی بدە.</translation>
    </message>
    <message>
        <source>Members by code alone: no name, no number and no address of theirs is kept here.</source>
        <translation>ئەندامان تەنها بە کۆد: نە ناو، نە ژمارە و نە ناونیشانیان لێرە هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>Print the &amp;code of conduct</source>
        <translation>ڕێنمایی ڕە&amp;فتار چاپ بکە</translation>
    </message>
    <message>
        <source>&amp;Session with members</source>
        <translation>&amp;دانیشتن لەگەڵ ئەندامان</translation>
    </message>
    <message>
        <source>&amp;Hand-overs</source>
        <translation>&amp;ئاگادارکردنەوەکانی تیمەکان</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>ئەندامی نوێ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;وەربگرە</translation>
    </message>
    <message>
        <source>Also who left</source>
        <translation>ئەوانەش کە ڕۆیشتن</translation>
    </message>
    <message>
        <source>Members of peace teams</source>
        <translation>ئەندامانی تیمەکانی ئاشتی</translation>
    </message>
    <message>
        <source>Nobody is on the register</source>
        <translation>کەس لە تۆمارەکەدا نییە</translation>
    </message>
    <message>
        <source>Take the first member in by a code.</source>
        <translation>یەکەم ئەندام بە کۆدێک وەربگرە.</translation>
    </message>
    <message>
        <source>Not used yet: {code}</source>
        <translation>هێشتا بەکارنەهاتووە: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln members</source>
        <translation>
            <numerusform>{shown} لە %Ln ئەندام</numerusform>
            </translation>
    </message>
    <message>
        <source>Sessions with members</source>
        <translation>دانیشتنەکان لەگەڵ ئەندامان</translation>
    </message>
    <message>
        <source>{day}: {topic}</source>
        <translation>{day}: {topic}</translation>
    </message>
    <message>
        <source>It will not be held</source>
        <translation>ناکرێت</translation>
    </message>
    <message>
        <source>Next one on {day}</source>
        <translation>ئەوەی داهاتوو لە {day}</translation>
    </message>
    <message>
        <source>Taken in. Open the member to write down the trainings and the signed code of conduct.</source>
        <translation>وەرگیرا. ئەندامەکە بکەرەوە بۆ نووسینی ڕاهێنانەکان و ڕێنمایی ڕەفتاری واژۆکراو.</translation>
    </message>
    <message>
        <source>Misconduct of members reported outside, in years whose figures are published: {years}</source>
        <translation>ڕەفتاری خراپی ئەندامان کە لە دەرەوە ڕاگەیەنرا، لەو ساڵانەی ژمارەکانیان بڵاوکراونەتەوە: {years}</translation>
    </message>
    <message>
        <source>Printed. It is signed on paper and kept in the cabinet; here only the day is written down.</source>
        <translation>چاپ کرا. لەسەر کاغەز واژۆ دەکرێت و لە دۆلابەکەدا هەڵدەگیرێت؛ لێرە تەنها ڕۆژەکە دەنووسرێت.</translation>
    </message>
    <message>
        <source>Threatened: {state}</source>
        <translation>هەڕەشەی لێ دەکرێت: {state}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>واژۆ نەکراوە</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>ڕێنمایی ڕەفتار</translation>
    </message>
    <message>
        <source>Trained last</source>
        <translation>دوایین ڕاهێنان</translation>
    </message>
    <message>
        <source>Dropped: the words in force are here again.</source>
        <translation>فڕێدرا: وشە کارایەکان دووبارە لێرەن.</translation>
    </message>
    <message>
        <source>Something is here that no keeper signed as it is. It is not used. Signing this text settles it.</source>
        <translation>شتێک لێرەیە کە هیچ هەڵگرێکی کلیلەکان بەم شێوەیە واژۆی نەکردووە. بەکارناهێنرێت. واژۆکردنی ئەم دەقە یەکلای دەکاتەوە.</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>وشەکانی بەرنامەکە خۆی</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>وشەکانی پێشوو</translation>
    </message>
    <message>
        <source>Something must be mended first; it is marked below.</source>
        <translation>سەرەتا دەبێت شتێک چاک بکرێتەوە؛ لە خوارەوە نیشانکراوە.</translation>
    </message>
    <message>
        <source>Nothing is to be mended. Nothing is signed yet.</source>
        <translation>هیچ نییە چاک بکرێتەوە. هێشتا هیچ واژۆ نەکراوە.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>دەکێشرێت…</translation>
    </message>
    <message>
        <source>{parts} and {more} more</source>
        <translation>{parts} و {more} دانەی تر</translation>
    </message>
    <message>
        <source>Changed: {parts}. From now on the office says it this way; papers already signed stay as they are. Change it in {languages} too.</source>
        <translation>گۆڕا: {parts}. لە ئێستاوە نووسینگەکە وای دەڵێت؛ پەڕە واژۆکراوەکان وەک خۆیان دەمێننەوە. هەروەها بەم زمانانە بیگۆڕە: {languages}.</translation>
    </message>
    <message>
        <source>Changed: {parts}. From now on this is in force; papers already signed stay as they are.</source>
        <translation>گۆڕا: {parts}. لە ئێستاوە ئەمە کاری پێدەکرێت؛ پەڕە واژۆکراوەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>The office closed at {was} and closes at {now}.</source>
        <translation>نووسینگە لە کاتژمێر {was} دادەخرا، لەمەودوا لە کاتژمێر {now} دادەخرێت.</translation>
    </message>
    <message>
        <source>Sign these words?</source>
        <translation>ئەم وشانە واژۆ بکرێن؟</translation>
    </message>
    <message>
        <source>These words are signed again as the next version. What is typed here and not signed is dropped.</source>
        <translation>ئەم وشانە وەک وەشانی داهاتوو سەرلەنوێ واژۆ دەکرێن. ئەوەی لێرە نووسراوە و واژۆ نەکراوە فڕێ دەدرێت.</translation>
    </message>
    <message>
        <source>Back to earlier words?</source>
        <translation>گەڕانەوە بۆ وشەکانی پێشوو؟</translation>
    </message>
    <message>
        <source>Signed: version {version} is in force from now on.</source>
        <translation>واژۆ کرا: وەشانی {version} لە ئێستاوە کارایە.</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <translation>سەیری &amp;ئەوێ بکە</translation>
    </message>
    <message>
        <source>Plugged in now: look &amp;again</source>
        <translation>ئێستا بەسترا: &amp;دووبارە سەیر بکە</translation>
    </message>
    <message>
        <source>No backup is there that is whole enough to be read.</source>
        <translation>لەوێ هیچ پاڵپشتێک نییە هێندە تەواو بێت بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}، {size}</translation>
    </message>
    <message>
        <source>This backup says that it is of {said}, but nothing in it is newer than {day}. Somebody made it of older files, or the clock was wrong. Ask who made it, and take another one if there is one.</source>
        <translation>ئەم پاڵپشتە خۆی بە هی {said} دەزانێت، بەڵام هیچی تێدا نوێتر نییە لە {day}. کەسێک لە پەڕگەی کۆنتر دروستی کردووە، یان کاتژمێرەکە هەڵە بووە. بپرسە کێ دروستی کردووە، و ئەگەر یەکێکی تر هەبێت ئەوە بهێنە.</translation>
    </message>
    <message>
        <source>Practice backup of {moment}</source>
        <translation>پاڵپشتی مەشقی {moment}</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>پاڵپشتی {moment}</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>تۆماری کارەکان بکەرەوە</translation>
    </message>
    <message>
        <source>Reading, new sessions, taking consent back and backups go on; nothing else is written. Find out what happened. If there is a newer backup, restore it; else settle it on the page Log, with what was lost.</source>
        <translation>خوێندنەوە و دانیشتنی نوێ و کشاندنەوەی ڕەزامەندی و پاڵپشت بەردەوامن؛ هیچی تر نانووسرێت. بزانە چی ڕوویداوە. ئەگەر پاڵپشتێکی نوێتر هەیە بیهێنەوە؛ ئەگەرنا لە پەڕەی تۆماری کارەکان یەکلای بکەرەوە، لەگەڵ ئەوەی لەدەست چووە.</translation>
    </message>
    <message>
        <source>Reading, new sessions, taking consent back and backups go on; nothing else is written. Call a keeper today: she settles it on the page Log. Do not copy or delete any file.</source>
        <translation>خوێندنەوە و دانیشتنی نوێ و کشاندنەوەی ڕەزامەندی و پاڵپشت بەردەوامن؛ هیچی تر نانووسرێت. ئەمڕۆ بانگی هەڵگرێکی کلیلەکان بکە: لە پەڕەی تۆماری کارەکان یەکلای دەکاتەوە. هیچ فایلێک لەبەر مەگرەوە و مەیسڕەوە.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the computer today. Until it can be written, copy, delete or restore no file of the station.</source>
        <translation>ئەمڕۆ بەو کەسە بڵێ کە ئاگای لە کۆمپیوتەرەکەیە. تا نووسین تێیدا دەکرێت، هیچ فایلێکی وێستگەکە کۆپی مەکە، مەیسڕەوە و مەیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} کیلۆبایت</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} مێگابایت</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} گێگابایت</translation>
    </message>
    <message>
        <source>{amount} TB</source>
        <translation>{amount} تێرابایت</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>بوخچەیەکی تر</translation>
    </message>
    <message>
        <source>Type the whole path, for example of a network drive.</source>
        <translation>هەموو ڕێڕەوەکە بنووسە، بۆ نموونە هی دیسکێکی تۆڕ.</translation>
    </message>
    <message>
        <source>no backup is here</source>
        <translation>هیچ پاڵپشتێک لێرە نییە</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>ڕێڕەوی بوخچە</translation>
    </message>
    <message>
        <source>No stick or disk is plugged in. Plug one in and look again.</source>
        <translation>هیچ فلاش یان دیسکێک نەبەستراوە. یەکێک ببەستە و دووبارە بگەڕێ.</translation>
    </message>
    <message>
        <source>Stick or disk {folder}</source>
        <translation>فلاش یان دیسکی {folder}</translation>
    </message>
    <message>
        <source>Folder {folder}</source>
        <translation>بوخچەی {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups, the newest of {day}</source>
        <translation>
            <numerusform>%Ln پاڵپشت، نوێترینیان {day}</numerusform>
            </translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} بەتاڵە</translation>
    </message>
    <message>
        <source>no backup of this office yet</source>
        <translation>هێشتا هیچ پاڵپشتێکی ئەم نووسینگەیە نییە</translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation>لێرە هیچ نانووسرێت</translation>
    </message>
    <message>
        <source>the station&apos;s own disk: lost together with it</source>
        <translation>دیسکی وێستگەکە خۆیەتی: لەگەڵی لەدەست دەچێت</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>هیچ ناگونجێت</translation>
    </message>
    <message>
        <source>Take the &amp;filters away</source>
        <translation>مەرجەکان &amp;لابە</translation>
    </message>
    <message>
        <source>No entry is known to fit this:</source>
        <translation>نازانرێت هیچ تۆمارێک ئەمەی تێدا بێت:</translation>
    </message>
    <message>
        <source>Each of these fits some entry, but no entry fits all of them:</source>
        <translation>هەریەک لەمانە تۆمارێکی هەیە، بەڵام هیچ تۆمارێک هەموویان ناگرێتەوە:</translation>
    </message>
    <message>
        <source>The entries below could fit: nobody asked them, or not all of it. Call before you send a woman there, and write down what they said.</source>
        <translation>تۆمارەکانی خوارەوە لەوانەیە بگونجێن: کەس لێیانی نەپرسیوە، یان نەک هەمووی. پێش ئەوەی ژنێک بنێریتە ئەوێ پەیوەندییان پێوە بکە، و ئەوەی گوتیان بینووسە.</translation>
    </message>
    <message>
        <source>No entry is left that nobody asked.</source>
        <translation>هیچ تۆمارێک نەماوە کە کەس لێی نەپرسیبێت.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln entries that nobody &amp;asked yet</source>
        <translation>
            <numerusform>ئەو %Ln تۆمارە پیشان بدە کە هێشتا کەس لێی نە&amp;پرسیون</numerusform>
            </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Group {number} of 10: {digits}</source>
        <translation>کۆمەڵی {number} لە ١٠: {digits}</translation>
    </message>
    <message>
        <source>A blank grid</source>
        <translation>خشتەیەکی بەتاڵ</translation>
    </message>
    <message>
        <source>Site sheet (S)</source>
        <translation>پەڕەی وێستگەکە (⁦S⁩)</translation>
    </message>
    <message>
        <source>Recovery half A</source>
        <translation>نیوەی وەرگرتنەوەی ⁦A⁩</translation>
    </message>
    <message>
        <source>Recovery half B</source>
        <translation>نیوەی وەرگرتنەوەی ⁦B⁩</translation>
    </message>
    <message>
        <source>It opens the station where a computer has lost its share of the secret. Alone it opens no case. Keep both papers away from this computer, and never with half A or half B.</source>
        <translation>وێستگەکە دەکاتەوە کاتێک کۆمپیوتەرێک بەشی خۆی لە نهێنییەکە لەدەست داوە. بە تەنها هیچ کەیسێک ناکاتەوە. هەردوو پەڕەکە دوور لەم کۆمپیوتەرە هەڵبگرە، و هەرگیز لەگەڵ نیوەی ⁦A⁩ یان ⁦B⁩ نا.</translation>
    </message>
    <message>
        <source>Halves A and B together open everything, without any password: they are full access. Keep both papers of half A in one town, and those of half B in another.</source>
        <translation>نیوەی ⁦A⁩ و ⁦B⁩ پێکەوە هەموو شتێک دەکەنەوە، بێ هیچ وشەیەکی نهێنی: دەستگەیشتنی تەواون. هەردوو پەڕەی نیوەی ⁦A⁩ لە شارێک هەڵبگرە و هی نیوەی ⁦B⁩ لە شارێکی تر.</translation>
    </message>
    <message>
        <source>Keep both papers of half B in another town than half A, with somebody else. Whoever has one of each has full access.</source>
        <translation>هەردوو پەڕەی نیوەی ⁦B⁩ لە شارێکی تر لە هی نیوەی ⁦A⁩، لای کەسێکی تر هەڵبگرە. ئەوەی لە هەریەکەیان یەکێکی هەبێت دەستگەیشتنی تەواوی هەیە.</translation>
    </message>
    <message>
        <source>The founding was cut off, so halves A and B are drawn again. Papers with the earlier digits are void: burn or shred them.</source>
        <translation>دامەزراندنەکە پچڕا، بۆیە نیوەی ⁦A⁩ و ⁦B⁩ سەرلەنوێ دەکێشرێن. پەڕەکانی ژمارەی پێشوو بێبایەخن: بیانسووتێنە یان بیاندڕێنە.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>ئەوەی پێشوو</translation>
    </message>
    <message>
        <source>The digits are covered. Go on when you are alone again.</source>
        <translation>ژمارەکان داپۆشراون. کاتێک دووبارە تەنها بوویت بەردەوام بە.</translation>
    </message>
    <message>
        <source>Take two blank papers. Draw this grid on each, with its letter. Then ten groups come one after another; write each on both papers. Do not photograph the screen.</source>
        <translation>دوو پەڕەی سپی بهێنە. لەسەر هەریەکەیان ئەم خشتەیە بە پیتەکەیەوە بکێشە. پاشان دە کۆمەڵ یەک بە یەک دێن؛ هەریەکە لەسەر هەردوو پەڕەکە بنووسە. وێنەی شاشەکە مەگرە.</translation>
    </message>
    <message>
        <source>Write group {number} on both papers.</source>
        <translation>کۆمەڵی {number} لەسەر هەردوو پەڕەکە بنووسە.</translation>
    </message>
    <message>
        <source>Show group {number}</source>
        <translation>کۆمەڵی {number} پیشان بدە</translation>
    </message>
    <message>
        <source>All ten are on both papers</source>
        <translation>هەر دەیەکە لەسەر هەردوو پەڕەن</translation>
    </message>
    <message>
        <source>Check this paper</source>
        <translation>ئەم پەڕەیە بپشکنە</translation>
    </message>
    <message>
        <source>Look at the digits again</source>
        <translation>دووبارە سەیری ژمارەکان بکە</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it with the paper digit by digit. If the paper says the same, the paper is wrong: look at the digits again.</source>
        <translation>کۆمەڵی {number} ڕاست نییە. ژمارە بە ژمارە لەگەڵ پەڕەکە بەراوردی بکە. ئەگەر لەسەر پەڕەکە وایە، پەڕەکە هەڵەیە: دووبارە سەیری ژمارەکان بکە.</translation>
    </message>
    <message>
        <source>Group {number} has five digits.</source>
        <translation>کۆمەڵی {number} پێنج ژمارەی هەیە.</translation>
    </message>
    <message>
        <source>Paper {number} is right. Now the other one.</source>
        <translation>پەڕەی {number} ڕاستە. ئێستا ئەوی تر.</translation>
    </message>
    <message>
        <source>Type paper {number} of {all} back, from the paper itself.</source>
        <translation>پەڕەی {number} لە {all} بنووسەوە، لە خودی پەڕەکەوە.</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>ببینە کامانە</translation>
    </message>
    <message>
        <source>Some offices are examples: nothing can be signed to them until a keeper confirms each.</source>
        <translation>هەندێک لایەن نموونەن: هیچیان بۆ واژۆ ناکرێت تا هەڵگرێکی کلیلەکان هەر یەکەیان پشتڕاست دەکاتەوە.</translation>
    </message>
    <message>
        <source>Words, offices or a phone number that no keeper signed are in the station&apos;s files. They are not used. Somebody changed the files.</source>
        <translation>لە فایلەکانی وێستگەکەدا وشە یان لایەن یان ژمارەی تەلەفۆنێک هەیە کە هیچ هەڵگرێکی کلیلەکان واژۆی نەکردووە. بەکارناهێنرێن. کەسێک فایلەکانی گۆڕیوە.</translation>
    </message>
    <message>
        <source>No office was asked about. Choose at least one.</source>
        <translation>دەربارەی هیچ لایەنێک نەپرسرا. لانی کەم یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This day has not come yet. A consent counts from the day on which she gave it.</source>
        <translation>ئەم ڕۆژە هێشتا نەهاتووە. ڕەزامەندی لەو ڕۆژەوە دەژمێردرێت کە داویەتی.</translation>
    </message>
    <message>
        <source>A consent is valid for {days} days, and this one has run out. Ask her again.</source>
        <translation>ڕەزامەندی {days} ڕۆژ کارایە، و ئەمە تەواو بووە. دووبارە لێی بپرسە.</translation>
    </message>
    <message>
        <source>She said something to this office after that day. Only a later word can replace it.</source>
        <translation>دوای ئەو ڕۆژە شتێکی بۆ ئەم لایەنە وتووە. تەنها وتەیەکی دواتر جێی دەگرێتەوە.</translation>
    </message>
    <message>
        <source>She said something else about this. Look at what she agrees to now.</source>
        <translation>دەربارەی ئەمە شتێکی تری وت. سەیری ئەوە بکە کە ئێستا لەسەری ڕازییە.</translation>
    </message>
    <message>
        <source>Shredding at once is only for a woman who is here. By phone it is done after seven days.</source>
        <translation>لەناوبردنی دەستبەجێ تەنها بۆ ژنێکە کە لێرەیە. بە تەلەفۆن دوای حەوت ڕۆژ دەکرێت.</translation>
    </message>
    <message>
        <source>What she said later no longer covers this paper. Nothing may be printed or said from it.</source>
        <translation>ئەوەی دواتر وتی ئیتر ئەم پەڕەیە ناگرێتەوە. نابێت هیچی لێ چاپ بکرێت یان بوترێت.</translation>
    </message>
    <message>
        <source>Her file is frozen because somebody thinks that she is not free. Nothing leaves and nothing is shredded until it is unfrozen with a reason.</source>
        <translation>فایلەکەی بەستراوە چونکە کەسێک پێی وایە ئازاد نییە. تا بە هۆیەک نەکرێتەوە نە هیچ دەردەچێت و نە هیچ لەناو دەبرێت.</translation>
    </message>
    <message>
        <source>Her file is not frozen.</source>
        <translation>فایلەکەی نەبەستراوە.</translation>
    </message>
    <message>
        <source>Say why it had to be told.</source>
        <translation>بڵێ بۆچی دەبوو بوترێت.</translation>
    </message>
    <message>
        <source>She is under 15: her own yes is not enough. Say who consents with her; never someone who may be part of it.</source>
        <translation>ژێر ١٥ ساڵە: تەنها بەڵێی خۆی بەس نییە. بڵێ کێ لەگەڵی ڕازی دەبێت؛ هەرگیز کەسێک نا کە ڕەنگە لایەنێکی بابەتەکە بێت.</translation>
    </message>
    <message>
        <source>This person may be part of it, so nobody consents through this person.</source>
        <translation>ئەم کەسە ڕەنگە لایەنێکی بابەتەکە بێت، بۆیە لە ڕێی ئەوەوە ڕەزامەندی وەرناگیرێت.</translation>
    </message>
    <message>
        <source>Say first whether this person may be part of it.</source>
        <translation>سەرەتا بڵێ ئایا ئەم کەسە ڕەنگە لایەنێکی بابەتەکە بێت.</translation>
    </message>
    <message>
        <source>Only a parent, or whom a court made guardian, consents for her. Write down what entitles this person.</source>
        <translation>تەنها دایک یان باوک، یان ئەوەی دادگا کردوویەتی بە سەرپەرشتیار، لەجیاتی ئەو ڕازی دەبێت. بنووسە چی مافی بەم کەسە داوە.</translation>
    </message>
    <message>
        <source>Her own consent counts. Somebody else has a part in it only if she wants that; ask her alone.</source>
        <translation>ڕەزامەندیی خۆی دەژمێردرێت. کەسی تر تەنها ئەگەر خۆی بیەوێت بەشداری دەکات؛ بە تەنها لێی بپرسە.</translation>
    </message>
    <message>
        <source>She has to agree herself as well. If she says no, nothing is told.</source>
        <translation>دەبێت خۆیشی ڕازی بێت. ئەگەر بڵێت نا، هیچ ناوترێت.</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>چۆن وتی</translation>
    </message>
    <message>
        <source>She said it</source>
        <translation>وتی</translation>
    </message>
    <message>
        <source>On which day, if not today</source>
        <translation>لە کام ڕۆژ، ئەگەر ئەمڕۆ نەبێت</translation>
    </message>
    <message>
        <source>Read to her in</source>
        <translation>زمانی خوێندنەوە بۆی</translation>
    </message>
    <message>
        <source>Who read it to her</source>
        <translation>کێ بۆی خوێندەوە</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>شایەت</translation>
    </message>
    <message>
        <source>Code of the interpreter</source>
        <translation>کۆدی وەرگێڕ</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>کێ لە ژوورەکە بوو</translation>
    </message>
    <message>
        <source>Does she want somebody to consent with her?</source>
        <translation>دەیەوێت کەسێک لەگەڵی ڕازی بێت؟</translation>
    </message>
    <message>
        <source>Does she agree herself, asked alone?</source>
        <translation>خۆی ڕازییە، کە بە تەنها لێی پرسرا؟</translation>
    </message>
    <message>
        <source>May this person be part of what is happening to her?</source>
        <translation>ئەم کەسە لەوانەیە دەستی هەبێت لەوەی بەسەری دێت؟</translation>
    </message>
    <message>
        <source>Who consents with her</source>
        <translation>کێ لەگەڵی ڕازی دەبێت</translation>
    </message>
    <message>
        <source>What entitles this person</source>
        <translation>چی مافی بەم کەسە داوە</translation>
    </message>
    <message>
        <source>She is under 15: ask her alone, then the person who is entitled.</source>
        <translation>ژێر ١٥ ساڵە: بە تەنها لێی بپرسە، پاشان لە کەسە مافدارەکە.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>ئەمە کام ڕۆژە؟</translation>
    </message>
    <message>
        <source>{typed} is dialled {shown}</source>
        <translation>{typed} ئاوا لێ دەدرێت: {shown}</translation>
    </message>
    <message>
        <source>{typed} does not read as one number</source>
        <translation>{typed} وەک یەک ژمارە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Open: {heading}</source>
        <translation>کردنەوە: {heading}</translation>
    </message>
    <message>
        <source>{asked} of {of} asked</source>
        <translation>{asked} لە {of} پرسراوە</translation>
    </message>
    <message>
        <source>Where a member of a peace team tells, no contact of hers is kept: print the neutral invitation under Peace teams, Hand-overs.</source>
        <translation>کاتێک ئەندامێکی تیمی ئاشتی دەیڵێت، هیچ ڕێگەیەکی پەیوەندی بەو هەڵناگیرێت: بانگهێشتە بێلایەنەکە لە «تیمەکانی ئاشتی»، «ئاگادارکردنەوەکانی تیمەکان» چاپ بکە.</translation>
    </message>
    <message>
        <source>Ask whoever came to wait outside, and ask again everything that was answered in front of somebody.</source>
        <translation>داوا لەوەی هاتووە بکە لە دەرەوە چاوەڕێ بکات، و هەموو ئەوە دووبارە بپرسە کە لەبەردەم کەسێکدا وەڵامدرایەوە.</translation>
    </message>
    <message>
        <source>The interpreter repeats, adds nothing, and hears the same promise of silence.</source>
        <translation>وەرگێڕەکە دەیڵێتەوە، هیچی لێ زیاد ناکات، و هەمان بەڵێنی بێدەنگی دەبیستێت.</translation>
    </message>
    <message>
        <source>Read everything to her. Her yes is spoken before a witness; nothing is signed and nothing is withheld.</source>
        <translation>هەموو شتێکی بۆ بخوێنەوە. «بەڵێ» بە دەم لەبەردەم شایەتێک دەڵێت؛ هیچ واژۆ ناکرێت و هیچی لێ ناشاردرێتەوە.</translation>
    </message>
    <message>
        <source>Nothing goes through whoever cares for her: no question, no consent, no message. Tell a keeper today.</source>
        <translation>هیچ لە ڕێی ئەوەوە ناڕوات کە چاودێریی دەکات: نە پرسیار، نە ڕەزامەندی، نە پەیام. ئەمڕۆ بە هەڵگرێکی کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>Below 15 her own yes is not enough for a letter, and nobody else&apos;s yes outweighs her no.</source>
        <translation>لە خوار ١٥، بەڵێی خۆی بۆ نووسراوێک بەس نییە، و بەڵێی کەسی تریش بەرامبەر «نا»ی ئەو ناوەستێت.</translation>
    </message>
    <message>
        <source>Tell her before any accompaniment that police may ask for a guardian. Whoever came with her is no guardian by that alone.</source>
        <translation>پێش هەر یاوەریکردنێک پێی بڵێ کە پۆلیس لەوانەیە داوای سەرپەرشتیار بکات. ئەوەی لەگەڵی هاتووە تەنها بەوە نابێتە سەرپەرشتیار.</translation>
    </message>
    <message>
        <source>She stays unnamed everywhere, on papers too. What people call her and her places go on the list later.</source>
        <translation>لە هەموو شوێنێک بێ ناو دەمێنێتەوە، لەسەر پەڕەکانیش. ئەوەی پێی بانگ دەکرێت و شوێنەکانی دواتر دەچنە لیستەکە.</translation>
    </message>
    <message>
        <source>Her file is now open to you and the keepers only. Tell a keeper yourself, today.</source>
        <translation>ئێستا فایلەکەی تەنها بۆ تۆ و هەڵگرانی کلیلەکان کراوەیە. ئەمڕۆ خۆت بە هەڵگرێکی کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>The offices of that force are off by default. Offer her others; no letter says why.</source>
        <translation>لایەنەکانی ئەو هێزە لە بنەڕەتدا ڕاگیراون. هی تری پێشنیار بکە؛ هیچ نووسراوێک هۆیەکەی ناڵێت.</translation>
    </message>
    <message>
        <source>She is under 18: the removal service for her is another one.</source>
        <translation>ژێر ١٨ ساڵە: خزمەتگوزاریی لابردن بۆ ئەو یەکێکی ترە.</translation>
    </message>
    <message>
        <source>Nobody writes or calls her. Advice about her phone waits until she has one that nobody watches.</source>
        <translation>کەس بۆی نانووسێت و پەیوەندیی پێوە ناکات. ئامۆژگاری دەربارەی تەلەفۆنەکەی چاوەڕێ دەکات تا یەکێکی هەبێت کە کەس چاودێریی ناکات.</translation>
    </message>
    <message>
        <source>Ask about tonight before anything else, and never in front of anybody who lives there.</source>
        <translation>پێش هەر شتێکی تر دەربارەی ئەمشەو بپرسە، و هەرگیز لەبەردەم کەسێک نا کە لەوێ دەژی.</translation>
    </message>
    <message>
        <source>These words are all that protects an unnamed woman&apos;s papers. Take your time with them.</source>
        <translation>ئەم وشانە هەموو ئەوەن کە پەڕەکانی ژنێکی بێ ناو دەپارێزن. کاتی خۆتی پێ بدە.</translation>
    </message>
    <message>
        <source>Her own phone is watched: write another way down, or none.</source>
        <translation>تەلەفۆنەکەی چاودێری دەکرێت: ڕێگایەکی تر بنووسە، یان هیچ.</translation>
    </message>
    <message>
        <source>Read it to her slowly, and let her say it back in her words.</source>
        <translation>بە هێواشی بۆی بخوێنەوە، و با بە وشەی خۆی بیڵێتەوە.</translation>
    </message>
    <message>
        <source>She is under 18 now, so she was under 18 in the picture. Ask again: is her age right, or this answer?</source>
        <translation>ئێستا ژێر ١٨ ساڵە، کەواتە لە وێنەکەشدا ژێر ١٨ بوو. دووبارە بپرسە: تەمەنی ڕاستە، یان ئەم وەڵامە؟</translation>
    </message>
    <message>
        <source>An office he has friends in must not hear. The reason is in no letter.</source>
        <translation>لایەنێک کە هاوڕێی ئەوی تێدایە نابێت ببیستێت. هۆیەکە لە هیچ نووسراوێکدا نییە.</translation>
    </message>
    <message>
        <source>Then nothing about him is written down: it is reported outside this office.</source>
        <translation>ئەو کاتە هیچ لەسەر ئەو نانووسرێت: لە دەرەوەی ئەم نووسینگەیە ڕادەگەیەنرێت.</translation>
    </message>
    <message>
        <source>This day is over. Is it right?</source>
        <translation>ئەم ڕۆژە تێپەڕیوە. ڕاستە؟</translation>
    </message>
    <message>
        <source>This day is still to come. Is it right?</source>
        <translation>ئەم ڕۆژە هێشتا نەهاتووە. ڕاستە؟</translation>
    </message>
    <message>
        <source>Without this day nobody can say when she has to complain herself, if she has to. Ask a lawyer.</source>
        <translation>بەبێ ئەم ڕۆژە کەس ناتوانێت بڵێت تا کەی دەبێت خۆی سکاڵا بکات، ئەگەر پێویست بێت. لە پارێزەرێک بپرسە.</translation>
    </message>
    <message>
        <source>The time in which she may have to complain herself is nearly over. Tell her, and call a lawyer.</source>
        <translation>ئەو ماوەیەی کە ڕەنگە دەبێت خۆی تێیدا سکاڵا بکات نزیکە کۆتایی بێت. پێی بڵێ، و تەلەفۆن بۆ پارێزەرێک بکە.</translation>
    </message>
    <message>
        <source>The time in which she may have had to complain herself may be over. Tell her, and call a lawyer.</source>
        <translation>ڕەنگە ئەو ماوەیەی دەبوو خۆی تێیدا سکاڵا بکات کۆتایی هاتبێت. پێی بڵێ، و تەلەفۆن بۆ پارێزەرێک بکە.</translation>
    </message>
    <message>
        <source>This day is over. When do we really ask her?</source>
        <translation>ئەم ڕۆژە تێپەڕیوە. بەڕاستی کەی لێی دەپرسین؟</translation>
    </message>
    <message>
        <source>You answered that his deadline ends today, and this is a later day.</source>
        <translation>وەڵامت دایەوە کە مۆڵەتەکەی ئەمڕۆ تەواو دەبێت، و ئەمە ڕۆژێکی دواترە.</translation>
    </message>
    <message>
        <source>Line {line} mixes letters of two scripts, so neither spelling is found whole. Write one spelling a line.</source>
        <translation>دێڕی {line} پیتی دوو نووسین تێکەڵ دەکات، بۆیە هیچیان بە تەواوی نادۆزرێتەوە. لە هەر دێڕێکدا یەک نووسین بنووسە.</translation>
    </message>
    <message>
        <source>You answered that she is not alone. Who is with her?</source>
        <translation>وەڵامت دایەوە کە تەنها نییە. کێ لەگەڵیەتی؟</translation>
    </message>
    <message>
        <source>She wants to stay unnamed. Take the name out, unless she changed her mind.</source>
        <translation>دەیەوێت بێ ناو بمێنێتەوە. ناوەکە لاببە، مەگەر بیرۆکەی گۆڕابێت.</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>هەمان تەلەفۆن</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>هەمان ناو</translation>
    </message>
    <message>
        <source>The name reads the same in another script</source>
        <translation>ناوەکە بە پیتێکی تر هەمان شت دەخوێنرێتەوە</translation>
    </message>
    <message>
        <source>The name is spelled almost the same</source>
        <translation>ناوەکە نزیکەی هەمان شت نووسراوە</translation>
    </message>
    <message>
        <source>She is called the same</source>
        <translation>بە هەمان ناو بانگ دەکرێت</translation>
    </message>
    <message>
        <source>Same age</source>
        <translation>هەمان تەمەن</translation>
    </message>
    <message>
        <source>{typed} can be read as {on_file}</source>
        <translation>{typed} دەکرێت وەک {on_file} بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>{typed} is another spelling of {on_file}</source>
        <translation>{typed} نووسینێکی تری {on_file}</translation>
    </message>
    <message>
        <source>She says so herself</source>
        <translation>خۆی وا دەڵێت</translation>
    </message>
    <message>
        <source>The same phone, and she confirms it</source>
        <translation>هەمان تەلەفۆن، و خۆی پشتڕاستی دەکاتەوە</translation>
    </message>
    <message>
        <source>Name and what happened agree</source>
        <translation>ناو و ئەوەی ڕوویدا یەک دەگرنەوە</translation>
    </message>
    <message>
        <source>One session was typed in twice</source>
        <translation>دانیشتنێک دوو جار نووسراوە</translation>
    </message>
    <message>
        <source>Somebody else changed this too</source>
        <translation>کەسێکی تریش ئەمەی گۆڕی</translation>
    </message>
    <message>
        <source>While you were working a colleague saved other answers into this file. Choose which version counts. The other one is not lost: it goes into the file&apos;s time line.</source>
        <translation>لە کاتی کارکردنتدا هاوکارێک وەڵامی تری لەم فایلەدا پاراست. هەڵبژێرە کامیان بمێنێت. ئەوی تر لەدەست ناچێت: دەچێتە هێڵی کاتی فایلەکە.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>هی تۆ</translation>
    </message>
    <message>
        <source>Your colleague&apos;s</source>
        <translation>هی هاوکارەکەت</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>هەردووکیان، یەک لە دوای یەک</translation>
    </message>
    <message>
        <source>She may have a file already</source>
        <translation>لەوانەیە پێشتر فایلی هەبێت</translation>
    </message>
    <message>
        <source>Ask her before a second file opens. Nothing is joined by itself.</source>
        <translation>پێش کردنەوەی فایلی دووەم لێی بپرسە. هیچ خۆی یەک ناخرێت.</translation>
    </message>
    <message>
        <source>Her files</source>
        <translation>فایلەکانی</translation>
    </message>
    <message>
        <source>Another file is hers too…</source>
        <translation>فایلێکی تریشی هەیە…</translation>
    </message>
    <message>
        <source>This is her only file, as far as anybody has said.</source>
        <translation>ئەمە تاکە فایلییەتی، بەپێی ئەوەی تا ئێستا وتراوە.</translation>
    </message>
    <message>
        <source>Case {code}, opened {day}</source>
        <translation>کەیسی {code}، لە {day} کراوەتەوە</translation>
    </message>
    <message>
        <source>Joined {day}. {reason}.</source>
        <translation>لە {day} یەک خران. {reason}.</translation>
    </message>
    <message>
        <source>The oldest one: it is in lists.</source>
        <translation>کۆنترینیان: ئەو لە لیستەکاندا دیارە.</translation>
    </message>
    <message>
        <source>Case {code} is in lists for itself again. Nothing else changes.</source>
        <translation>کەیسی {code} دیسان بە تەنیا لە لیستەکاندا دیارە. هیچی تر ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Separate files…</source>
        <translation>فایلەکان جیا بکەرەوە…</translation>
    </message>
    <message>
        <source>Nothing in either file changes: consents, letters and records stay valid. It can be undone.</source>
        <translation>هیچ شتێک لە هیچ فایلێکدا ناگۆڕێت: ڕەزامەندی و نووسراو و تۆمارەکان وەک خۆیان دەمێننەوە. دەکرێت بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Code of the other file</source>
        <translation>کۆدی فایلەکەی تر</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>چۆن زانرا</translation>
    </message>
    <message>
        <source>They are one woman&apos;s</source>
        <translation>هی یەک ژنن</translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation>فایلەکان جیا بکەرەوە</translation>
    </message>
    <message>
        <source>Are they two women&apos;s?</source>
        <translation>هی دوو ژنن؟</translation>
    </message>
    <message>
        <source>It is her: use this file</source>
        <translation>خۆیەتی: ئەم فایلە بەکاربهێنە</translation>
    </message>
    <message>
        <source>Her name on file</source>
        <translation>ناوی لە فایلدا</translation>
    </message>
    <message>
        <source>The same account threatens others</source>
        <translation>هەمان هەژمار هەڕەشە لە کەسانی تر دەکات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files you may open name the same account.</source>
        <translation>
            <numerusform>%Ln فایلی تر کە دەتوانیت بیانکەیتەوە ناوی هەمان هەژمار دەهێنن.</numerusform>
            </translation>
    </message>
    <message>
        <source>Nothing is joined, and no office hears of it. Ask each woman before.</source>
        <translation>هیچ یەک ناخرێت، و هیچ لایەنێک نایبیستێت. سەرەتا لە هەر ژنێک بپرسە.</translation>
    </message>
    <message>
        <source>May her case be looked at together with theirs?</source>
        <translation>دەکرێت کەیسەکەی لەگەڵ هی ئەوان پێکەوە سەیر بکرێت؟</translation>
    </message>
    <message>
        <source>She says yes</source>
        <translation>دەڵێت بەڵێ</translation>
    </message>
    <message>
        <source>She says no</source>
        <translation>دەڵێت نا</translation>
    </message>
    <message>
        <source>She agreed</source>
        <translation>ڕازی بوو</translation>
    </message>
    <message>
        <source>She said no</source>
        <translation>وتی نا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لێی نەپرسرا</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>بانگهێشتەکان</translation>
    </message>
    <message>
        <source>Told by somebody else: no file, no letter. Whoever told hears only that it was received.</source>
        <translation>کەسێکی تر گێڕایەوە: نە فایل، نە نووسراو. ئەوەی گێڕایەوە تەنها دەبیستێت کە گەیشت.</translation>
    </message>
    <message>
        <source>When somebody else tells of a woman, begin an intake and answer that it is not she who tells it.</source>
        <translation>کاتێک کەسێکی تر باسی ژنێک دەکات، وەرگرتنێک دەست پێ بکە و وەڵام بدەوە کە خۆی نییە دەیگێڕێتەوە.</translation>
    </message>
    <message>
        <source>Nobody is to be invited</source>
        <translation>کەس نییە بانگهێشت بکرێت</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>یەکلا بووەوە</translation>
    </message>
    <message>
        <source>Settle {code}</source>
        <translation>یەکلاکردنەوەی {code}</translation>
    </message>
    <message>
        <source>She came, or she does not want it? What is kept of this invitation is then gone for good.</source>
        <translation>هات، یان نایەوێت؟ ئەوکات ئەوەی لەم بانگهێشتە پارێزراوە بۆ هەمیشە دەڕوات.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>با بڕوات</translation>
    </message>
    <message>
        <source>Passed on by {code}</source>
        <translation>{code} دەیگەیەنێت</translation>
    </message>
    <message>
        <source>Reached by {contact}</source>
        <translation>پەیوەندی لە ڕێی {contact}</translation>
    </message>
    <message>
        <source>Goes by itself on {day}</source>
        <translation>لە {day} خۆی دەڕوات</translation>
    </message>
    <message>
        <source>Urgent, and nobody else is here?</source>
        <translation>بەپەلەیە، و کەسی تر لێرە نییە؟</translation>
    </message>
    <message>
        <source>Then you sign it yourself, after reading it a second time: every page in every language, and every line it tells. A colleague reads it tomorrow.</source>
        <translation>ئەوکات ئەوەی نووسیویەتی خۆی واژۆی دەکات، دوای خوێندنەوەیەکی دووەم: هەموو لاپەڕەیەک بە هەموو زمانێک، و هەموو دێڕێک. هاوکارێک سبەی دەیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Read it a second t&amp;ime</source>
        <translation>جاری دووەم &amp;خوێندنەوە</translation>
    </message>
    <message>
        <source>This check is weaker: her name is not on file in Arabic letters. Look for it yourself, twice.</source>
        <translation>ئەم پشکنینە لاوازترە: ناوی بە پیتی عەرەبی لە فایلدا نییە. خۆت دوو جار بۆی بگەڕێ.</translation>
    </message>
    <message>
        <source>S&amp;ign it alone</source>
        <translation>بە تە&amp;نها واژۆی بکە</translation>
    </message>
    <message>
        <source>{what}: {told}</source>
        <translation>{what}: {told}</translation>
    </message>
    <message>
        <source>She wants to be asked first</source>
        <translation>دەیەوێت پێشتر لێی بپرسرێت</translation>
    </message>
    <message>
        <source>Ask her about this letter. Tick what she says yes to; without it the letter does not say it.</source>
        <translation>دەربارەی ئەم نووسراوە لێی بپرسە. ئەوەی بەڵێی بۆ دەڵێت نیشانە بکە؛ بێ ئەوە نووسراوەکە نایڵێت.</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>گەڕانەوە بۆ کار</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>پەڕەی پێشوو</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>پەڕەی دواتر</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} لە {pages}</translation>
    </message>
    <message>
        <source>The start stick is still plugged in. Take it out: beside the computer it protects nothing.</source>
        <translation>فلاشی کردنەوە هێشتا بەستراوە. دەریبهێنە: لە تەنیشت کۆمپیوتەرەکە هیچ ناپارێزێت.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چی ڕوویدا</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>هەموو شتێک پیشان بدە</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>تێبینییەک بنووسە</translation>
    </message>
    <message>
        <source>It is here for whoever may open this file, and cannot be changed. Write no names.</source>
        <translation>لێرە بۆ هەر کەسێک کە بۆی هەیە ئەم فایلە بکاتەوە دەمێنێت، و ناگۆڕدرێت. ناو مەنووسە.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>تێبینییەکە زیاد بکە</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>هێشتا هیچ.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>وەشانەکەی تر</translation>
    </message>
    <message>
        <source>Due: {task}</source>
        <translation>پێویستە: {task}</translation>
    </message>
    <message>
        <source>{office} hears nothing, she says</source>
        <translation>{office} هیچ نابیستێت، وا دەڵێت</translation>
    </message>
    <message numerus="yes">
        <source>{office} may hear %Ln things</source>
        <translation>
            <numerusform>{office} بۆی هەیە %Ln شت ببیستێت</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies for {office}, {reference}</source>
        <translation>
            <numerusform>%Ln دانە بۆ {office}، {reference}</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies back from {office}, {reference}</source>
        <translation>
            <numerusform>%Ln دانە لە {office} گەڕایەوە، {reference}</numerusform>
            </translation>
    </message>
    <message>
        <source>Meeting with {office}: {state}</source>
        <translation>کۆبوونەوە لەگەڵ {office}: {state}</translation>
    </message>
    <message>
        <source>Consent withdrawn for {office}</source>
        <translation>ڕەزامەندی بۆ {office} کێشرایەوە</translation>
    </message>
    <message>
        <source>The one letter she agreed to went to {office}</source>
        <translation>ئەو تاکە نووسراوەی ڕازی بوو چوو بۆ {office}</translation>
    </message>
    <message>
        <source>A letter that names her to {office}, {reference}</source>
        <translation>نووسراوێک بە ناوی خۆیەوە بۆ {office}، {reference}</translation>
    </message>
    <message>
        <source>She no longer wants to be named to {office}</source>
        <translation>چیتر نایەوێت ناوی لای {office} ببرێت</translation>
    </message>
    <message>
        <source>{kind} to {office} released, {reference}</source>
        <translation>{kind} بۆ {office} دەرچوو، {reference}</translation>
    </message>
    <message>
        <source>On the way with her to {office}: {state}</source>
        <translation>یاوەریکردنی بۆ {office}: {state}</translation>
    </message>
    <message>
        <source>Were her needs met, after {office}? {answer}</source>
        <translation>ئاخۆ پێداویستییەکانی دابین کران، دوای {office}؟ {answer}</translation>
    </message>
    <message>
        <source>{office} answered: {answer}</source>
        <translation>وەڵامی {office}: {answer}</translation>
    </message>
    <message>
        <source>{office}: {said}</source>
        <translation>{office}: {said}</translation>
    </message>
    <message>
        <source>Contact with {office}</source>
        <translation>پەیوەندی لەگەڵ {office}</translation>
    </message>
    <message>
        <source>Session with her</source>
        <translation>دانیشتن لەگەڵی</translation>
    </message>
    <message>
        <source>The session went on</source>
        <translation>دانیشتنەکە بەردەوام بوو</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>ڕادەستی {name} کرا</translation>
    </message>
    <message>
        <source>Sealed again: only those she accepts open it</source>
        <translation>لەنوێ مۆر کرا: تەنها ئەوانەی قبووڵیان دەکات دەیکەنەوە</translation>
    </message>
    <message>
        <source>Open to everybody who runs intakes</source>
        <translation>کراوەیە بۆ هەموو ئەوانەی وەرگرتن دەکەن</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>فایلەکە داخرا</translation>
    </message>
    <message>
        <source>File opened again</source>
        <translation>فایلەکە دووبارە کرایەوە</translation>
    </message>
    <message>
        <source>Joined with another file: {why}</source>
        <translation>لەگەڵ فایلێکی تر یەکخرا: {why}</translation>
    </message>
    <message>
        <source>File frozen: is she free?</source>
        <translation>فایلەکە بەستێنرا: فشاری لەسەرە؟</translation>
    </message>
    <message>
        <source>File unfrozen</source>
        <translation>بەستنی فایلەکە لابرا</translation>
    </message>
    <message>
        <source>Disclosed without her consent, by law or for a danger</source>
        <translation>بێ ڕەزامەندیی ئەو ئاشکرا کرا، بە یاسا یان بەهۆی مەترسییەکەوە</translation>
    </message>
    <message>
        <source>On the way with her: {state}</source>
        <translation>یاوەریکردنی: {state}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Told of the time limit of a complaint: {answer}</source>
        <translation>ماوەی سکاڵاکردنی پێ وترا: {answer}</translation>
    </message>
    <message>
        <source>Call: {how}</source>
        <translation>پەیوەندی: {how}</translation>
    </message>
    <message>
        <source>Another version of an answer: {question}</source>
        <translation>وەشانێکی تری وەڵامێک: {question}</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}، {why}</translation>
    </message>
    <message>
        <source>Refers her to a service, or asks an office for help, in words for its kind of office.</source>
        <translation>بۆ خزمەتگوزارییەک ڕەوانەی دەکات، یان داوای یارمەتی لە لایەنێک دەکات، بە وشەی گونجاو بۆ جۆری لایەنەکە.</translation>
    </message>
    <message>
        <source>Asks the office to receive the liaison officer and to do nothing before that.</source>
        <translation>داوا لە لایەنەکە دەکات پێشوازی لە بەرپرسی پەیوەندی بکات و پێش ئەوە هیچ نەکات.</translation>
    </message>
    <message>
        <source>Asks what the office could do, before she decides on any step.</source>
        <translation>دەپرسێت لایەنەکە چی پێ دەکرێت، پێش ئەوەی ئەو بڕیار لەسەر هەنگاوێک بدات.</translation>
    </message>
    <message>
        <source>Asks what became of an earlier letter with the same reference.</source>
        <translation>دەپرسێت نووسراوێکی پێشوو بە هەمان کۆدی ئاماژە چی لێ هات.</translation>
    </message>
    <message>
        <source>What the liaison officer may say aloud, answers to questions, and a log to fill in. It stays with NP.</source>
        <translation>ئەوەی بەرپرسی پەیوەندی دەتوانێت بە دەنگ بیڵێت، وەڵامی پرسیارەکان، و تۆمارێک بۆ پڕکردنەوە. لای ڕێکخراو دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>For the answer of the office: received, accepted, declined. It tells nothing of her.</source>
        <translation>بۆ وەڵامی لایەنەکە: وەرگیرا، پەسەند کرا، ڕەت کرایەوە. هیچ لەسەر ئەو ناڵێت.</translation>
    </message>
    <message>
        <source>Letter or referral</source>
        <translation>نووسراو یان ڕەوانەکردن</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>جۆری پەڕەکە</translation>
    </message>
    <message>
        <source>Told together</source>
        <translation>ئەوەی پێکەوە دەوترێت</translation>
    </message>
    <message>
        <source>Each fact alone names nobody. Nothing here stops the letter: you decide.</source>
        <translation>هەر زانیارییەک بە تەنیا کەس دیاری ناکات. هیچ شتێکی ئێرە نووسراوەکە ڕاناگرێت: بڕیارەکە هی تۆیە.</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>وشەی پێشنیازکراو</translation>
    </message>
    <message>
        <source>From liaison officers. They hear that it was revised, never what the check found.</source>
        <translation>لە بەرپرسانی پەیوەندییەوە. دەبیستن کە پێداچوونەوەی بۆ کرا، هەرگیز ئەوەی پشکنینەکە دۆزیویەتییەوە.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>هیچ پێشنیاز نەکراوە</translation>
    </message>
    <message>
        <source>What a liaison officer proposes for a record comes here.</source>
        <translation>ئەوەی بەرپرسی پەیوەندی بۆ تۆمارێک پێشنیازی دەکات دێتە ئێرە.</translation>
    </message>
    <message>
        <source>Take every name and place out, hers or not: a wrong one that stays tells as much as a right one gone.</source>
        <translation>هەموو ناو و شوێنێک دەربهێنە، هی ئەو بێت یان نا: هەڵەیەک کە بمێنێت هێندەی ڕاستێک کە لابراوە دەڵێت.</translation>
    </message>
    <message>
        <source>Case {code}, record {reference}. {name}, {day}.</source>
        <translation>کەیسی {code}، تۆماری {reference}. {name}، {day}.</translation>
    </message>
    <message>
        <source>Edit it into a letter</source>
        <translation>بیکە بە نووسراو</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>لای ببە</translation>
    </message>
    <message>
        <source>Who gets the paper?</source>
        <translation>کێ کاغەزەکە وەردەگرێت؟</translation>
    </message>
    <message>
        <source>Who has the paper?</source>
        <translation>پەڕەکە لای کێیە؟</translation>
    </message>
    <message>
        <source>An answer is asked for after the days that this case allows.</source>
        <translation>وەڵام دوای ئەو ڕۆژانە داوا دەکرێت کە ئەم کەیسە ڕێگەی پێ دەدات.</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>چەند دانە</translation>
    </message>
    <message>
        <source>She may complain about anything and anybody here. It changes nothing in the help she gets.</source>
        <translation>دەتوانێت لە هەر شتێک و هەر کەسێک لێرە سکاڵا بکات. هیچ لەو یارمەتییە ناگۆڕێت کە وەریدەگرێت.</translation>
    </message>
    <message>
        <source>How she was &amp;received</source>
        <translation>چۆن پێش&amp;وازی لێ کرا</translation>
    </message>
    <message>
        <source>To whom she can complain, outside this office</source>
        <translation>لە دەرەوەی ئەم نووسینگەیە لای کێ سکاڵا دەکات</translation>
    </message>
    <message>
        <source>Help to write it</source>
        <translation>یارمەتی بۆ نووسینی</translation>
    </message>
    <message>
        <source>Nothing you type here is kept: no draft, no entry in the log. A lock, also the one that comes by itself, loses it. Print it before you go.</source>
        <translation>هیچ شتێک لەوەی لێرە دەینووسیت ناهێڵدرێتەوە: نە ڕەشنووس، نە تۆمار. داخستن، ئەوەی خۆکاریش دێت، لەناوی دەبات. پێش ڕۆیشتن چاپی بکە.</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>بە وشەکانی خۆی</translation>
    </message>
    <message>
        <source>Typed or spoken: she types it, or says it and you type what she says, as she says it. Then read it back to her. A new line begins a new paragraph. She need not name herself.</source>
        <translation>بە نووسین یان بە قسە: خۆی دەینووسێت، یان دەیڵێت و تۆ ئەوە دەنووسیت کە دەیڵێت، وەک دەیڵێت. پاشان بۆی بخوێنەوە. دێڕی نوێ بڕگەیەکی نوێیە. پێویست نییە ناوی خۆی بڵێت.</translation>
    </message>
    <message>
        <source>SpeakUp: anything and anybody here. PSEA focal point: sexual exploitation or abuse by an aid worker; you must also report that there yourself. The third: an officer or official.</source>
        <translation>«قسە بکە»: هەموو شتێک و هەموو کەسێک لێرە. خاڵی پەیوەندیی پاراستن لە چەوساندنەوەی سێکسی: چەوساندنەوە یان دەستدرێژیی سێکسی لەلایەن کارمەندێکی فریاگوزارییەوە؛ دەبێت تۆش خۆت لەوێ ڕایبگەیەنیت. سێیەم: ئەفسەر یان فەرمانبەرێکی حکومەت.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>بۆ کێ</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>زمانی پەڕەکە</translation>
    </message>
    <message>
        <source>&amp;Print it twice</source>
        <translation>&amp;دوو جار چاپی بکە</translation>
    </message>
    <message>
        <source>&amp;Wipe it</source>
        <translation>بی&amp;سڕەوە</translation>
    </message>
    <message>
        <source>Read it &amp;back to her</source>
        <translation>بۆی بخوێ&amp;نەوە</translation>
    </message>
    <message>
        <source>Both papers are the same. She keeps one: it is her receipt. The other goes into an envelope, and she or you send it. This office keeps no copy.</source>
        <translation>هەردوو پەڕەکە وەک یەکن. یەکێکیان لای خۆی دەمێنێتەوە: ئەوە پسووڵەکەیەتی. ئەوی تر دەچێتە زەرفێک کە ئەو یان تۆ دەینێریت. ئەم نووسینگەیە هیچ کۆپییەک ناهێڵێتەوە.</translation>
    </message>
    <message>
        <source>Wiped.</source>
        <translation>سڕایەوە.</translation>
    </message>
    <message>
        <source>Printed twice, pages of each: {pages}. Look that both came out. One is for her to keep, the other is for the envelope. Then wipe it.</source>
        <translation>دوو جار چاپ کرا، پەڕەی هەریەکەیان: {pages}. سەیر بکە هەردووکیان دەرچوون. یەکێکیان بۆ خۆیەتی، ئەوی تر بۆ زەرفەکەیە. پاشان بیسڕەوە.</translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>Papers printed here in years that are over: {years}</source>
        <translation>پەڕە چاپکراوەکان لێرە لە ساڵە تەواوبووەکاندا: {years}</translation>
    </message>
    <message>
        <source>What is typed here is gone for good then. Were both papers printed, and are they in front of her?</source>
        <translation>ئەوەی لێرە نووسراوە بۆ هەمیشە دەڕوات. هەردوو پەڕەکە چاپ کران و لەبەردەمیدان؟</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>بیسڕەوە</translation>
    </message>
    <message>
        <source>Wipe the complaint?</source>
        <translation>سکاڵاکە بسڕدرێتەوە؟</translation>
    </message>
    <message>
        <source>An office, a function or a desk, never her. For example: duty officer of the night shift.</source>
        <translation>لایەنێک، ئەرکێک یان مێزێک، هەرگیز ئەو نا. بۆ نموونە: ئەفسەری ئێشکگری شەو.</translation>
    </message>
    <message>
        <source>Choose the papers, take the list along, and write down afterwards what became of each.</source>
        <translation>پەڕەکان هەڵبژێرە، لیستەکە لەگەڵ خۆت ببە، و دواتر بنووسە هەر یەکەیان چی لێ هات.</translation>
    </message>
    <message>
        <source>Called back meanwhile. Bring these back and settle them on their records: {records}</source>
        <translation>لەم ماوەیەدا گەڕێنرانەوە. ئەمانە بگەڕێنەوە و لە تۆمارەکانیاندا یەکلای بکەوە: {records}</translation>
    </message>
    <message>
        <source>Nothing waits to go out</source>
        <translation>هیچ چاوەڕێی ڕۆیشتن نییە</translation>
    </message>
    <message>
        <source>Choose what goes out</source>
        <translation>ئەوەی دەڕوات هەڵبژێرە</translation>
    </message>
    <message>
        <source>&amp;Take these along</source>
        <translation>ئە&amp;مانە ببە</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>لە ڕێگادا</translation>
    </message>
    <message>
        <source>Round {code}. The list says which papers, and no fact.</source>
        <translation>گەڕی {code}. لیستەکە دەڵێت کام پەڕە، و هیچ ڕووداوێک نا.</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>&amp;لیستەکە چاپ بکە</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>درا</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>گەڕێنرایەوە</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چی لێ هات</translation>
    </message>
    <message>
        <source>Print a letter on the page of its record and count its pages: it waits here to be handed over.</source>
        <translation>نووسراوێک لە پەڕەی تۆمارەکەیدا چاپ بکە و لاپەڕەکانی بژمێرە: لێرە چاوەڕێ دەکات تا دەدرێت.</translation>
    </message>
    <message>
        <source>needed where it was handed over</source>
        <translation>پێویستە ئەگەر ڕادەست کرابێت</translation>
    </message>
    <message>
        <source>A function or a desk, never her</source>
        <translation>ئەرکێک یان مێزێک، هەرگیز خۆی نا</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>ژمارەی نووسراوەکە</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>ڕێکەوتی نووسراوەکە</translation>
    </message>
    <message>
        <source>Write it all &amp;down</source>
        <translation>هەمووی ب&amp;نووسە</translation>
    </message>
    <message>
        <source>The list is printed. Destroy it when the round is settled.</source>
        <translation>لیستەکە چاپ کرا. کاتێک گەڕەکە یەکلا کرایەوە لەناوی ببە.</translation>
    </message>
    <message>
        <source>Outgoing register</source>
        <translation>تۆماری ڕۆیشتوو</translation>
    </message>
    <message>
        <source>What was handed over, by reference, office, number and date. It has no facts.</source>
        <translation>ئەوەی درا، بە کۆدی ئاماژە و لایەن و ژمارە و ڕێکەوت. هیچ ڕووداوێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>لە</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>Print the &amp;register</source>
        <translation>&amp;تۆمارەکە چاپ بکە</translation>
    </message>
    <message>
        <source>The register is printed.</source>
        <translation>تۆمارەکە چاپ کرا.</translation>
    </message>
    <message>
        <source>{reference}: {office}, {paper}, {language}, {copies}</source>
        <translation>{reference}: {office}، {paper}، {language}، {copies}</translation>
    </message>
    <message>
        <source>What did the office answer?</source>
        <translation>لایەنەکە چی وەڵام دایەوە؟</translation>
    </message>
    <message>
        <source>Number of their letter</source>
        <translation>ژمارەی نووسراوەکەیان</translation>
    </message>
    <message>
        <source>Date of their letter</source>
        <translation>ڕێکەوتی نووسراوەکەیان</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>وەڵامیان</translation>
    </message>
    <message>
        <source>needed, or a few words below</source>
        <translation>پێویستە، یان چەند وشەیەک لە خوارەوە</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>ڕۆژی وادەکە</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>نییە</translation>
    </message>
    <message>
        <source>A female officer</source>
        <translation>ئەفسەری ژن</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ئەوەی وتیان</translation>
    </message>
    <message>
        <source>In a few words, and nothing about her.</source>
        <translation>بە چەند وشەیەک، و هیچ لەسەر ئەو نا.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>یەکێک دروست بکە</translation>
    </message>
    <message>
        <source>Half of this computer&apos;s part of the key goes on the stick, the other half stays here. The stick is plugged in at the start, taken out, and carried by whoever opens the office. Never leave it beside the computer. Several sticks are alike.</source>
        <translation>نیوەی بەشی کلیلی ئەم کۆمپیوتەرە دەچێتە سەر فلاشەکە، نیوەکەی تر لێرە دەمێنێتەوە. فلاشەکە لە کاتی کردنەوەدا دەبەسترێت، دەردەهێنرێت، و ئەو کەسە هەڵیدەگرێت کە نووسینگەکە دەکاتەوە. هەرگیز لە تەنیشت کۆمپیوتەرەکە بەجێی مەهێڵە. فلاشەکان هەموویان وەک یەکن.</translation>
    </message>
    <message>
        <source>Type the whole path, where the system shows the stick elsewhere.</source>
        <translation>هەموو ڕێڕەوەکە بنووسە، ئەگەر سیستەمەکە فلاشەکە لە شوێنێکی تر پیشان بدات.</translation>
    </message>
    <message>
        <source>One was lost: all earlier sticks shall open nothing any more</source>
        <translation>یەکێک ون بووە: هەموو فلاشەکانی پێشوو ئیتر هیچ نەکەنەوە</translation>
    </message>
    <message>
        <source>&amp;Make a start stick</source>
        <translation>&amp;فلاشێکی کردنەوە دروست بکە</translation>
    </message>
    <message>
        <source>Let no stick open the station any more…</source>
        <translation>با هیچ فلاشێک ئیتر وێستگەکە نەکاتەوە…</translation>
    </message>
    <message>
        <source>The start stick is made and was read back: {folder}. Take it out, and try it at the next start while the site sheet is at hand.</source>
        <translation>فلاشی کردنەوە دروست کرا و خوێندرایەوە: {folder}. دەریبهێنە، و لە کردنەوەی داهاتوودا تاقی بکەرەوە کاتێک پەڕەی وێستگەکە لەبەردەستە.</translation>
    </message>
    <message>
        <source>From now on every start stick is useless. Whoever starts the station types the site sheet.</source>
        <translation>لە ئێستاوە هەموو فلاشێکی کردنەوە بێکەڵکە. هەرکەس وێستگەکە بکاتەوە پەڕەی وێستگەکە دەنووسێت.</translation>
    </message>
    <message>
        <source>&amp;Make all sticks useless</source>
        <translation>&amp;هەموو فلاشەکان بێکەڵک بکە</translation>
    </message>
    <message>
        <source>No start stick opens the station any more.</source>
        <translation>ئیتر هیچ فلاشێک وێستگەکە ناکاتەوە.</translation>
    </message>
    <message>
        <source>The practice office needs no start stick: its site sheet is beside it.</source>
        <translation>نووسینگەی مەشق پێویستی بە فلاشی کردنەوە نییە: پەڕەی وێستگەکەی لە تەنیشتیەتی.</translation>
    </message>
    <message>
        <source>This account&apos;s keyring has its share already, so it needs no stick.</source>
        <translation>کلیلدانی ئەم هەژمارە بەشەکەی خۆی هەڵگرتووە، بۆیە پێویستی بە فلاش نییە.</translation>
    </message>
    <message>
        <source>There is a start stick for this station. Further ones are copies of it.</source>
        <translation>ئەم وێستگەیە فلاشی کردنەوەی هەیە. ئەوانەی تر کۆپی ئەون.</translation>
    </message>
    <message>
        <source>There is no start stick yet: the site sheet is typed at each start.</source>
        <translation>هێشتا فلاشی کردنەوە نییە: لە هەر کردنەوەیەکدا پەڕەی وێستگەکە دەنووسرێت.</translation>
    </message>
    <message>
        <source>Shut it</source>
        <translation>دایبخە</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>بیخوێنەوە</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>بیخوێنەوە: {title}</translation>
    </message>
    <message>
        <source>Reaching her, and coming back</source>
        <translation>گەیشتن پێی، و گەڕانەوەی</translation>
    </message>
    <message>
        <source>While you call her</source>
        <translation>لە کاتی تەلەفۆنکردن بۆی</translation>
    </message>
    <message>
        <source>Opens what the call needs and nothing else. It is written down.</source>
        <translation>تەنها ئەوە دەکاتەوە کە تەلەفۆنەکە پێویستی پێیەتی. تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>Print the plain card</source>
        <translation>کارتە سادەکە چاپ بکە</translation>
    </message>
    <message>
        <source>Print numbers for her</source>
        <translation>ژمارەی تەلەفۆن بۆ ئەو چاپ بکە</translation>
    </message>
    <message>
        <source>She comes back with a phrase she remembers.</source>
        <translation>بە دەستەواژەیەک دەگەڕێتەوە کە لەبیری دەمێنێت.</translation>
    </message>
    <message>
        <source>She comes back with three pictures she remembers.</source>
        <translation>بە سێ وێنە دەگەڕێتەوە کە لەبیری دەمێنن.</translation>
    </message>
    <message>
        <source>She says that a card with her code is safe to carry.</source>
        <translation>دەڵێت هەڵگرتنی کارتێک بە کۆدەکەی سەلامەتە.</translation>
    </message>
    <message>
        <source>How she is reached: she left it out.</source>
        <translation>چۆن دەگەینە لای: وەڵامی نەدایەوە.</translation>
    </message>
    <message>
        <source>How she is reached: not asked.</source>
        <translation>چۆن دەگەینە لای: لێی نەپرسرا.</translation>
    </message>
    <message>
        <source>No phrase and no pictures were agreed: go on with the session and choose them with her.</source>
        <translation>نە دەستەواژە و نە وێنە ڕێککەوتنی لەسەر نەکراوە: دانیشتنەکە تەواو بکە و لەگەڵی هەڵیانبژێرە.</translation>
    </message>
    <message>
        <source>Written down: {how}.</source>
        <translation>تۆمار کرا: {how}.</translation>
    </message>
    <message>
        <source>Printed. Cut the card out and destroy the rest of the sheet.</source>
        <translation>چاپ کرا. کارتەکە ببڕە و پاشماوەی کاغەزەکە لەناو ببە.</translation>
    </message>
    <message>
        <source>Turn to her</source>
        <translation>شاشەکە بۆی وەربگێڕە</translation>
    </message>
    <message>
        <source>{count} of 3: {names}</source>
        <translation>{count} لە ٣: {names}</translation>
    </message>
    <message>
        <source>None chosen yet: three are needed.</source>
        <translation>هێشتا هیچ هەڵنەبژێردراوە: سێ دانە پێویستە.</translation>
    </message>
    <message>
        <source>Or plug in the start stick</source>
        <translation>یان فلاشی کردنەوە ببەستە</translation>
    </message>
    <message>
        <source>Look for the stick</source>
        <translation>بەدوای فلاشەکەدا بگەڕێ</translation>
    </message>
    <message>
        <source>It is in another folder</source>
        <translation>لە بوخچەیەکی تردایە</translation>
    </message>
    <message>
        <source>It is out: go on</source>
        <translation>دەرهێنرا: بەردەوام بە</translation>
    </message>
    <message>
        <source>The stick fits. Take it out now ({folder}) and keep it on you: nobody needs it until the next start.</source>
        <translation>فلاشەکە ڕاستە. ئێستا دەریبهێنە ({folder}) و لای خۆت هەڵیبگرە: تا کردنەوەی داهاتوو کەس پێویستی پێی نییە.</translation>
    </message>
    <message>
        <source>The stick is still plugged in. While it is, whoever takes this computer has both halves. Take it out.</source>
        <translation>فلاشەکە هێشتا بەستراوە. تا وابێت، هەرکەس ئەم کۆمپیوتەرە ببات هەردوو نیوەکەی هەیە. دەریبهێنە.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>هەر بەردەوام بە</translation>
    </message>
    <message>
        <source>Suggest three words</source>
        <translation>سێ وشە پێشنیار بکە</translation>
    </message>
    <message>
        <source>Say them to her and let her say them back. They are written on no paper.</source>
        <translation>پێی بڵێ و با بیڵێتەوە. لەسەر هیچ کاغەزێک نانووسرێن.</translation>
    </message>
    <message>
        <source>Shows only this, large and in her language. Escape goes back.</source>
        <translation>تەنها ئەمە پیشان دەدات، بە گەورەیی و بە زمانی خۆی. کلیلی Escape دەتگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>خۆر</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>هەور</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>دڵۆپ</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>شاخ</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>درەخت</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>گوڵ</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>گەڵا</translation>
    </message>
    <message>
        <source>Grapes</source>
        <translation>ترێ</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>سێو</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>ماسی</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>باڵندە</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>پەپوولە</translation>
    </message>
    <message>
        <source>House</source>
        <translation>ماڵ</translation>
    </message>
    <message>
        <source>Door</source>
        <comment>a picture she remembers</comment>
        <translation>دەرگا</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>a picture she remembers</comment>
        <translation>کلیل</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>مۆم</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>زەنگ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>کتێب</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>کوپ</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>قۆری</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>مقەست</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>شانە</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>چەتر</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>بەلەم</translation>
    </message>
    <message>
        <source>I spoke with her</source>
        <translation>قسەم لەگەڵی کرد</translation>
    </message>
    <message>
        <source>Someone else answered</source>
        <translation>کەسێکی تر وەڵامی دایەوە</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>کەس وەڵامی نەدایەوە</translation>
    </message>
    <message>
        <source>She takes her consent back</source>
        <translation>ڕەزامەندییەکەی دەکشێنێتەوە</translation>
    </message>
    <message>
        <source>Her phone is watched or shared. Do not call it: whoever watches it would know.</source>
        <translation>تەلەفۆنەکەی چاودێری دەکرێت یان هاوبەشە. تەلەفۆنی بۆ مەکە: ئەوەی چاودێری دەکات دەزانێت.</translation>
    </message>
    <message>
        <source>She said that no way to reach her is safe. She comes back herself.</source>
        <translation>وتی هیچ ڕێگایەکی سەلامەت بۆ گەیشتن پێی نییە. خۆی دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>She did not name a call among the safe ways. Use one of those she named.</source>
        <translation>تەلەفۆنکردنی لە ڕێگا سەلامەتەکاندا باس نەکردووە. یەکێک لەوانە بەکار بهێنە کە خۆی وتوونی.</translation>
    </message>
    <message>
        <source>Another file of hers cannot be read now. She may have said there that a call is dangerous.</source>
        <translation>فایلێکی تری ئەو ئێستا ناخوێنرێتەوە. ڕەنگە لەوێدا وتبێتی کە تەلەفۆنکردن مەترسیدارە.</translation>
    </message>
    <message>
        <source>No code word was agreed. Ask something that only she can answer before you say anything.</source>
        <translation>وشەی ناسینەوە دیاری نەکراوە. پێش ئەوەی هیچ بڵێیت شتێک بپرسە تەنها خۆی بتوانێت وەڵامی بداتەوە.</translation>
    </message>
    <message>
        <source>No number is on file.</source>
        <translation>هیچ ژمارەیەک لە فایلەکەدا نییە.</translation>
    </message>
    <message>
        <source>She did not say that a card is safe to carry. Ask her first, then write it into her file.</source>
        <translation>نەیوتووە هەڵگرتنی کارت سەلامەتە. سەرەتا لێی بپرسە، پاشان لە فایلەکەیدا بینووسە.</translation>
    </message>
    <message>
        <source>That is too little to look for. Put in two things at least.</source>
        <translation>ئەمە بۆ گەڕان کەمە. لانیکەم دوو شت بنووسە.</translation>
    </message>
    <message>
        <source>Type the words she remembers.</source>
        <translation>ئەو وشانە بنووسە کە لەبیریەتی.</translation>
    </message>
    <message>
        <source>This is no plain sound file. Save the recording as WAV: uncompressed, 8 or 16 bits, at most 48,000 a second.</source>
        <translation>ئەمە فایلی دەنگی سادە نییە. تۆمارەکە بە WAV پاشەکەوت بکە: بێ پەستان، ٨ یان ١٦ بیت، زۆرترین ٤٨٬٠٠٠ لە چرکەیەکدا.</translation>
    </message>
    <message>
        <source>A recording may be {seconds} seconds long at most. Read it in parts, or more briskly.</source>
        <translation>تۆمار زۆرترین {seconds} چرکە دەبێت. بە بەش بیخوێنەوە، یان خێراتر.</translation>
    </message>
    <message>
        <source>A recording may have {megabytes} megabytes at most. Save it with 16,000 samples a second and one channel.</source>
        <translation>تۆمار زۆرترین {megabytes} مێگابایت دەبێت. بە ١٦٬٠٠٠ نموونە لە چرکەیەکدا و یەک کەناڵ پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>There is no recording any more. Read the words aloud yourself.</source>
        <translation>ئیتر تۆمار نییە. خۆت وشەکان بخوێنەوە.</translation>
    </message>
    <message>
        <source>This computer has no program that plays sound. Read the words aloud yourself.</source>
        <translation>ئەم کۆمپیوتەرە بەرنامەی لێدانی دەنگی نییە. خۆت وشەکان بخوێنەوە.</translation>
    </message>
    <message>
        <source>The sound could not be played. Look whether the loudspeaker is on, or read it aloud.</source>
        <translation>دەنگەکە لێ نەدرا. سەیر بکە بڵندگۆکە کراوەتەوە، یان خۆت بیخوێنەوە.</translation>
    </message>
    <message>
        <source>This is no whole code: eight signs, in two groups of four. Compare it sign by sign.</source>
        <translation>ئەمە کۆدی تەواو نییە: هەشت نیشانە، لە دوو کۆمەڵەی چواردا. نیشانە بە نیشانە بەراوردی بکە.</translation>
    </message>
    <message>
        <source>His relation to her beside a force he or a relative serves in: colleagues would know whom.</source>
        <translation>پەیوەندی ئەو لەگەڵی لەتەنیشت هێزێک کە خۆی یان خزمێکی تێیدا کار دەکات: هاوکارانی دەزانن مەبەست کێیە.</translation>
    </message>
    <message>
        <source>An exact day together with a district can be enough to find her.</source>
        <translation>ڕۆژێکی دیاریکراو لەگەڵ قەزایەک ڕەنگە بەس بێت بۆ دۆزینەوەی.</translation>
    </message>
    <message>
        <source>A disability together with an age can be enough to find her.</source>
        <translation>کەمئەندامی لەگەڵ تەمەن ڕەنگە بەس بێت بۆ دۆزینەوەی.</translation>
    </message>
    <message>
        <source>Hardly any other file of this office shares all of these facts: together they could point to her.</source>
        <translation>بە دەگمەن فایلێکی تری ئەم نووسینگەیە هەموو ئەم زانیارییانەی هەیە: پێکەوە ڕەنگە ئەو دیاری بکەن.</translation>
    </message>
    <message>
        <source>Not many files of this office share all of these facts.</source>
        <translation>فایلی زۆری ئەم نووسینگەیە هەموو ئەم زانیارییانەی پێکەوە نییە.</translation>
    </message>
    <message>
        <source>The same account or payment is told to {offices} without her name. Whoever reads both learns who she is there too.</source>
        <translation>هەمان هەژمار یان پارەدان بەبێ ناوی ئەو بەمانەش دەوترێت: {offices}. هەرکەسێک هەردووکیان بخوێنێتەوە لەوێش دەزانێت ئەو کێیە.</translation>
    </message>
    <message>
        <source>The same account or payment is told to {offices} too. Two offices that have it can find out that it is one woman.</source>
        <translation>هەمان هەژمار یان پارەدان بەمانەش دەوترێت: {offices}. دوو لایەن کە هەیانبێت دەتوانن بزانن کە یەک ژنە.</translation>
    </message>
    <message>
        <source>{offices} is told who she is together with the same account or payment. Whoever reads both knows her name.</source>
        <translation>ئەمانە دەزانن ئەو کێیە، لەگەڵ هەمان هەژمار یان پارەدان: {offices}. هەرکەسێک هەردووکیان بخوێنێتەوە ناوی دەزانێت.</translation>
    </message>
    <message>
        <source>Pla&amp;y it to her</source>
        <translation>بۆی &amp;لێ بدە</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>تۆمارێک زیاد بکە</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>لای ببە</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>بیوە&amp;ستێنە</translation>
    </message>
    <message>
        <source>Choose a recording of the office reading this aloud</source>
        <translation>تۆمارێک هەڵبژێرە کە نووسینگەکە ئەم دەقە تێیدا دەخوێنێتەوە</translation>
    </message>
    <message>
        <source>Nobody can play this recording any more. Take it away?</source>
        <translation>ئیتر کەس ناتوانێت ئەم تۆمارە لێ بدات. لای ببەیت؟</translation>
    </message>
    <message>
        <source>A recording is there that no keeper signed, or that was changed. It is not used.</source>
        <translation>تۆمارێک هەیە کە هیچ هەڵگرێکی کلیلەکان واژۆی نەکردووە، یان گۆڕدراوە. بەکار ناهێنرێت.</translation>
    </message>
    <message>
        <source>No recorded voice yet.</source>
        <translation>هێشتا دەنگی تۆمارکراو نییە.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded voice: %Ln seconds, signed by {name} on {day}.</source>
        <translation>
            <numerusform>دەنگی تۆمارکراو: %Ln چرکە، {name} لە {day} واژۆی کردووە.</numerusform>
            </translation>
    </message>
    <message>
        <source>The words were changed since: record it again.</source>
        <translation>لەوساوە وشەکان گۆڕاون: سەرلەنوێ تۆماری بکە.</translation>
    </message>
    <message>
        <source>A notice that asks for them back</source>
        <translation>ئاگادارییەک کە داوای گەڕاندنەوەیان دەکات</translation>
    </message>
    <message>
        <source>It says the reference and how many copies there are, and nothing about her.</source>
        <translation>کۆدی ئاماژە و ژمارەی دانەکان دەڵێت، و هیچ لەسەر ئەو.</translation>
    </message>
    <message>
        <source>Printed. Write down below when the copies came back.</source>
        <translation>چاپ کرا. لە خوارەوە بنووسە کەی دانەکان گەڕانەوە.</translation>
    </message>
    <message>
        <source>A recall notice can be printed at the record.</source>
        <translation>دەتوانرێت ئاگاداریی گەڕاندنەوە لای تۆمارەکە چاپ بکرێت.</translation>
    </message>
    <message>
        <source>Spoken, nobody else as a witness</source>
        <translation>بە دەم، هیچ کەسی تر شایەت نەبوو</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>شایەت: {name}</translation>
    </message>
    <message>
        <source>This reads like the name he shows, which anybody can take. Look on her phone for his account, number or link.</source>
        <translation>ئەمە وەک ئەو ناوە دەخوێنرێتەوە کە پیشانی دەدات و هەر کەسێک دەتوانێت بەکاری بهێنێت. لە تەلەفۆنەکەی ئەودا بەدوای هەژمار، ژمارە یان بەستەری ئەو پیاوەدا بگەڕێ.</translation>
    </message>
    <message>
        <source>A companion who stayed is written down by itself. No names.</source>
        <translation>ئەوەی لەگەڵی هات و مایەوە خۆی تۆمار دەکرێت. بەبێ ناو.</translation>
    </message>
    <message>
        <source>Until then no office hears anything from these answers.</source>
        <translation>تا ئەو کاتە هیچ لایەنێک هیچ لەم وەڵامانە نابیستێت.</translation>
    </message>
    <message>
        <source>This reads as an account.</source>
        <translation>ئەمە وەک هەژمار دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This reads as a number.</source>
        <translation>ئەمە وەک ژمارە دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This reads as a link.</source>
        <translation>ئەمە وەک بەستەر دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This reads as a name, not as an account.</source>
        <translation>ئەمە وەک ناو دەخوێنرێتەوە، نەک هەژمار.</translation>
    </message>
    <message>
        <source>{what}: only where some of the copies are recalled</source>
        <translation>{what}: تەنها کاتێک هەندێک لە دانەکان دەگەڕێنرێنەوە</translation>
    </message>
    <message>
        <source>how many months a closed file is kept</source>
        <translation>چەند مانگ فایلی داخراو دەهێڵرێتەوە</translation>
    </message>
    <message>
        <source>Eight signs on each form; a form asks about one office. The papers stay in the locked cabinet.</source>
        <translation>هەشت نیشانە لەسەر هەر فۆرمێک؛ هەر فۆرمێک دەربارەی یەک لایەن دەپرسێت. پەڕەکان لە دۆڵابی داخراودا دەمێننەوە.</translation>
    </message>
    <message>
        <source>Code of the form for {office}</source>
        <translation>کۆدی فۆرمی {office}</translation>
    </message>
    <message>
        <source>I hold it in my hand: it is one of our forms</source>
        <translation>لە دەستمدایە: یەکێکە لە فۆرمەکانی ئێمە</translation>
    </message>
    <message>
        <source>Only where the log of printed forms was lost, as after a restore.</source>
        <translation>تەنها کاتێک تۆماری فۆرمە چاپکراوەکان لەدەست چووبێت، وەک دوای گەڕاندنەوەی وێستگە.</translation>
    </message>
    <message>
        <source>Wrote down a consent from a form</source>
        <translation>ڕەزامەندییەکی لە فۆرمێکەوە نووسی</translation>
    </message>
    <message>
        <source>Two offices may hear the same account or payment. By it they can find out that it is one woman; tell her that.</source>
        <translation>ڕەنگە دوو لایەن هەمان هەژمار یان پارەدان ببیستن. بەوە دەتوانن بزانن کە یەک ژنە؛ ئەوەی پێ بڵێ.</translation>
    </message>
    <message>
        <source>Off: he or his family may work here. Tell a keeper first.</source>
        <translation>ڕاگیراوە: ڕەنگە ئەو پیاوە یان خێزانەکەی لێرە کار بکەن. سەرەتا بە هەڵگری کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>What an office may hear is read by our liaison officers, and he or his family may work here. So nothing goes out from this session. A keeper settles with her on the page of her consent what may.</source>
        <translation>ئەوەی لایەنێک دەتوانێت بیبیستێت، بەرپرسانی پەیوەندیی ئێمە دەیخوێننەوە، و ڕەنگە ئەو پیاوە یان خێزانەکەی لێرە کار بکەن. بۆیە هیچ لەم دانیشتنەوە دەرناچێت. هەڵگری کلیلەکان لە پەڕەی ڕەزامەندییەکەی لەگەڵی یەکلایی دەکاتەوە چی دەکرێت.</translation>
    </message>
    <message>
        <source>He or his family may work here, and liaison officers read what an office may hear. Settle with a keeper who deals with this office. No letter ever says why.</source>
        <translation>ڕەنگە ئەو پیاوە یان خێزانەکەی لێرە کار بکەن، و بەرپرسانی پەیوەندی ئەوە دەخوێننەوە کە لایەنەکە دەتوانێت بیبیستێت. لەگەڵ هەڵگری کلیلەکان یەکلایی بکەرەوە کێ مامەڵە لەگەڵ ئەم لایەنە دەکات. هیچ نووسراوێک هەرگیز هۆکارەکە ناڵێت.</translation>
    </message>
    <message>
        <source>She knows that our liaison officers read it, and wants it all the same</source>
        <translation>دەزانێت کە بەرپرسانی پەیوەندیی ئێمە دەیخوێننەوە، و هەر دەیەوێت</translation>
    </message>
    <message>
        <source>He or his family may work here. Off unless she knows who reads it and wants it.</source>
        <translation>ڕەنگە ئەو پیاوە یان خێزانەکەی لێرە کار بکەن. ڕاگیراوە مەگەر بزانێت کێ دەیخوێنێتەوە و بیەوێت.</translation>
    </message>
    <message>
        <source>Type the code that is on the form.</source>
        <translation>ئەو کۆدە بنووسە کە لەسەر فۆرمەکەیە.</translation>
    </message>
    <message>
        <source>A consent was written down from this form already. Compare the code sign by sign, or ask her on a new form.</source>
        <translation>پێشتر ڕەزامەندییەک لەم فۆرمەوە نووسراوە. کۆدەکە نیشانە بە نیشانە بەراورد بکە، یان لەسەر فۆرمێکی نوێ لێی بپرسە.</translation>
    </message>
    <message>
        <source>No form with this code was printed here. Compare it sign by sign. Do you hold it in your hand?</source>
        <translation>هیچ فۆرمێک بەم کۆدە لێرە چاپ نەکراوە. نیشانە بە نیشانە بەراوردی بکە. ئایا فۆرمەکە لە دەستتدایە؟</translation>
    </message>
    <message>
        <source>A form asks about one office. Write down each office with its own form.</source>
        <translation>هەر فۆرمێک دەربارەی یەک لایەن دەپرسێت. هەر لایەنێک بە فۆرمی خۆی بنووسە.</translation>
    </message>
    <message>
        <source>This form was printed for another office. What she crossed there counts for that office alone.</source>
        <translation>ئەم فۆرمە بۆ لایەنێکی تر چاپ کراوە. ئەوەی لەوێ نیشانەی کردووە تەنها بۆ ئەو لایەنە.</translation>
    </message>
    <message>
        <source>On this day the form had not been printed yet. Look at the day and the code.</source>
        <translation>لەم ڕۆژەدا فۆرمەکە هێشتا چاپ نەکرابوو. سەیری ڕۆژەکە و کۆدەکە بکە.</translation>
    </message>
    <message>
        <source>He or his family may work here, and liaison officers read what an office may hear. Ask her first, on the page of her consent, and tell a keeper.</source>
        <translation>ڕەنگە ئەو پیاوە یان خێزانەکەی لێرە کار بکەن، و بەرپرسانی پەیوەندی ئەوە دەخوێننەوە کە لایەنەکە دەتوانێت بیبیستێت. سەرەتا لە پەڕەی ڕەزامەندییەکەی لێی بپرسە و بە هەڵگرێکی کلیلەکان بڵێ.</translation>
    </message>
    <message>
        <source>Is he, one of his family or a helper of his on NP&apos;s staff?</source>
        <translation>ئایا ئەو پیاوە، یەکێک لە خێزانەکەی یان یارمەتیدەرێکی لە NP کار دەکات؟</translation>
    </message>
    <message>
        <source>Something in it says more than her name. Word it otherwise below; a fact that does so needs a new letter.</source>
        <translation>شتێک تێیدا زیاتر لە ناوەکەی دەڵێت. لە خوارەوە بە شێوەیەکی تر بینووسە؛ ئەگەر زانیارییەک وا بێت نووسراوێکی نوێ پێویستە.</translation>
    </message>
    <message>
        <source>Its paragraph</source>
        <translation>بڕگەکەی</translation>
    </message>
    <message>
        <source>Without her name. Read the changes to her; whoever made them does not sign.</source>
        <translation>بەبێ ناوی ئەو. گۆڕانەکانی بۆ بخوێنەرەوە؛ ئەوەی گۆڕیونی واژۆ ناکات.</translation>
    </message>
    <message>
        <source>Keep these &amp;words and check them</source>
        <translation>ئەم &amp;وشانە هەڵبگرە و بیانپشکنە</translation>
    </message>
    <message>
        <source>Erase the words that must never appear?</source>
        <translation>ئەو وشانەی هەرگیز نابێت دەربکەون بسڕدرێنەوە؟</translation>
    </message>
    <message>
        <source>&amp;Erase the words</source>
        <translation>وشەکان ب&amp;سڕەوە</translation>
    </message>
    <message>
        <source>They served only to keep papers free of them. Once no letter of hers can leave they are not needed.</source>
        <translation>تەنها بۆ ئەوە بوون کە پەڕەکان لێیان بەتاڵ بن. کاتێک هیچ نووسراوێکی ئەو ناتوانێت دەربچێت پێویست نین.</translation>
    </message>
    <message>
        <source>What she is called goes with them; her names and numbers stay, so that she is found again.</source>
        <translation>ئەوەی پێی بانگ دەکرێت لەگەڵیاندا دەڕوات؛ ناو و ژمارەکانی دەمێننەوە، بۆ ئەوەی دووبارە بدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>A letter made later has a weaker check. Backups made before contain the words until they are replaced.</source>
        <translation>نووسراوێک کە دواتر دروست دەکرێت پشکنینێکی لاوازتری هەیە. پاڵپشتەکانی پێشتر وشەکانیان تێدایە تا دەگۆڕدرێن.</translation>
    </message>
    <message>
        <source>The words are erased. A letter made from now on has a weaker check.</source>
        <translation>وشەکان سڕانەوە. نووسراوێک کە لە ئێستاوە دروست بکرێت پشکنینێکی لاوازتری هەیە.</translation>
    </message>
    <message>
        <source>Erased the words that must never appear</source>
        <translation>ئەو وشانەی سڕییەوە کە هەرگیز نابێت دەربکەون</translation>
    </message>
    <message>
        <source>A letter of hers is begun, or can still be printed or said. These words protect it: take the consent back, or let it run out first.</source>
        <translation>نووسراوێکی ئەو دەستی پێ کراوە، یان هێشتا دەتوانرێت چاپ بکرێت یان بوترێت. ئەم وشانە دەیپارێزن: سەرەتا ڕەزامەندییەکە بکشێنەوە، یان لێی گەڕێ بەسەر بچێت.</translation>
    </message>
    <message>
        <source>A session with her file is open. Finish it first.</source>
        <translation>دانیشتنێک بە فایلی ئەو کراوەیە. سەرەتا ئەوە تەواو بکە.</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>ئەوەی ئەم پەڕەیە دەیڵێت</translation>
    </message>
    <message>
        <source>Only what she agreed to for this office. Leave out what this paper does not need.</source>
        <translation>تەنها ئەوەی بۆ ئەم لایەنە ڕازی بووە. ئەوەی ئەم پەڕەیە پێویستی نییە جێیبهێڵە.</translation>
    </message>
    <message>
        <source>Say less in the paragraph: “someone she knows”, without rank or force.</source>
        <translation>بە گشتیتر لە پەرەگرافەکەدا: «کەسێک کە دەیناسێت»، بێ پلە و بێ هێز.</translation>
    </message>
    <message>
        <source>Say less in the paragraph: the month instead of the day, no place.</source>
        <translation>بە گشتیتر لە پەرەگرافەکەدا: مانگ لەجیاتی ڕۆژ، بێ شوێن.</translation>
    </message>
    <message>
        <source>Say less in the paragraph: what she needs, not what she has; no age.</source>
        <translation>بە گشتیتر لە پەرەگرافەکەدا: پێویستی بە چییە نەک چی هەیە، بێ تەمەن.</translation>
    </message>
    <message>
        <source>To say less: leave out {items}.</source>
        <translation>بە گشتیتر: {items} لاببە.</translation>
    </message>
    <message>
        <source>{what}: only where every copy is recalled</source>
        <translation>{what}: تەنها کاتێک هەموو دانەکان دەگەڕێنرێنەوە</translation>
    </message>
    <message>
        <source>Erase the words…</source>
        <translation>سڕینەوەی وشەکان…</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>لاپەڕەکان بۆ خوێندنەوە</translation>
    </message>
    <message>
        <source>{language}, page {page} of {pages}</source>
        <translation>{language}، لاپەڕە {page} لە {pages}</translation>
    </message>
    <message>
        <source>{page}: read</source>
        <translation>{page}: خوێنراوەتەوە</translation>
    </message>
    <message>
        <source>{page}: not yet read</source>
        <translation>{page}: هێشتا نەخوێنراوەتەوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages still to be read to their end. Page Down goes on.</source>
        <translation>
            <numerusform>%Ln لاپەڕە ماوە تا کۆتایی بخوێنرێتەوە. بە Page Down بەردەوام دەبیت.</numerusform>
            </translation>
    </message>
    <message>
        <source>Stay a moment on each page: one that is only passed is not counted as read.</source>
        <translation>لەسەر هەر لاپەڕەیەک کەمێک بمێنەوە: لاپەڕەیەک کە تەنها پێیدا تێپەڕیت بە خوێنراوە ناژمێردرێت.</translation>
    </message>
    <message>
        <source>Every page was read.</source>
        <translation>هەموو لاپەڕەکان خوێنرانەوە.</translation>
    </message>
    <message>
        <source>Without a paragraph in {language} no {language} letter is made.</source>
        <translation>بەبێ پەرەگراف بە {language} نووسراوی {language} دروست ناکرێت.</translation>
    </message>
    <message>
        <source>See the offices</source>
        <translation>بینینی لایەنەکان</translation>
    </message>
    <message>
        <source>See the directory</source>
        <translation>بینینی ڕێبەرەکە</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}, the newest entry is of {newest}. Set the clock; until then days and due dates go by the later of the two. If the clock is right, a keeper can say so here.</source>
        <translation>کاتژمێری کۆمپیوتەرەکە: {clock}، نوێترین تۆمار: {newest}. کاتژمێرەکە ڕێک بخە؛ تا ئەو کاتە ڕۆژ و کاتەکان بەوەی دواترە دەژمێردرێن. ئەگەر کاتژمێرەکە ڕاستە، هەڵگری کلیلەکان دەتوانێت لێرە بیڵێت.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}; the newest entry before that is of {newest}, and at sign-in it was said that the clock is right. If it is not, set it and sign in again. Until then nothing is taken away because its days are over.</source>
        <translation>کاتژمێری کۆمپیوتەرەکە: {clock}، نوێترین تۆماری پێش ئەوە: {newest}، و لە کاتی چوونەژوورەوەدا گوترا کە کاتژمێرەکە ڕاستە. ئەگەر وا نییە، ڕێکی بخە و دووبارە بچۆ ژوورەوە. تا ئەو کاتە هیچ لەبەر تەواوبوونی ڕۆژەکانی لا نابرێت.</translation>
    </message>
    <message>
        <source>It is {day}…</source>
        <translation>ئەمڕۆ {day}ـە…</translation>
    </message>
    <message>
        <source>Somebody worked while the clock was ahead, and every day since goes by {newest}. If it is {clock} today: from now on days go by the clock again, for everybody, and consents that seemed to have run out are valid until their own day. Your name is in the log. What was taken away meanwhile does not come back. The station locks after this; nobody else may be signed in.</source>
        <translation>کاتێک کاتژمێرەکە لە پێشەوە بوو کار کرا، و لەو کاتەوە ڕۆژەکان بە {newest} دەژمێردرێن. ئەگەر ئەمڕۆ {clock}ـە: لە ئێستاوە ڕۆژەکان بۆ هەمووان دیسان بە کاتژمێرەکە دەژمێردرێن، و ئەو ڕەزامەندییانەی بەسەرچوو دیار بوون تا ڕۆژی خۆیان دەمێنن. ناوت لە تۆماری کارەکاندا دەبێت. ئەوەی لەو ماوەیەدا لا برا ناگەڕێتەوە. دوای ئەمە وێستگەکە قوفڵ دەبێت؛ نابێت کەسی تر چووبێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Is it {day} today?</source>
        <translation>ئەمڕۆ {day}ـە؟</translation>
    </message>
    <message>
        <source>Yes, it is that day</source>
        <translation>بەڵێ، ئەو ڕۆژەیە</translation>
    </message>
    <message>
        <source>Her file has been erased. Say nothing about her to this office.</source>
        <translation>فایلەکەی سڕاوەتەوە. هیچ دەربارەی ئەو بەم لایەنە مەڵێ.</translation>
    </message>
    <message>
        <source>She withdrew. Say nothing about her to this office.</source>
        <translation>ڕەزامەندییەکەی کشاندەوە. هیچ دەربارەی ئەو بەم لایەنە مەڵێ.</translation>
    </message>
    <message>
        <source>Her file is frozen. Say nothing about her to this office.</source>
        <translation>فایلەکەی بەستراوە. هیچ دەربارەی ئەو بەم لایەنە مەڵێ.</translation>
    </message>
    <message>
        <source>Give no reason, and answer no question about her. Nothing prints and nothing is handed over.</source>
        <translation>هیچ هۆیەک مەڵێ و وەڵامی هیچ پرسیارێک دەربارەی ئەو مەدەرەوە. هیچ چاپ ناکرێت و هیچ نادرێت.</translation>
    </message>
    <message>
        <source>Give no reason, and answer no question about her. What was due waits, and is due again when intake says that she is free.</source>
        <translation>هیچ هۆیەک مەڵێ و وەڵامی هیچ پرسیارێک دەربارەی ئەو مەدەرەوە. ئەوەی پێویست بوو چاوەڕێ دەکات، و کاتێک وەرگرتن دەڵێت ئازادە دووبارە پێویست دەبێتەوە.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>The meeting, and every visit and appointment that was agreed with this office.</source>
        <translation>کۆبوونەوەکە و هەر سەردان و کاتێک کە لەگەڵ ئەم لایەنە ڕێککەوتبوو.</translation>
    </message>
    <message>
        <source>Meeting {code}, {moment}</source>
        <translation>کۆبوونەوەی {code}، {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln copies</source>
        <translation>
            <numerusform>گەڕاندنەوەی %Ln دانە</numerusform>
            </translation>
    </message>
    <message>
        <source>This office has them. Take the recall notice along: it says the reference and the number only.</source>
        <translation>لای ئەم لایەنەن. ئاگاداریی گەڕاندنەوە لەگەڵ خۆت ببە: تەنها کۆدی ئاماژە و ژمارەکە دەڵێت.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln copies that are with us</source>
        <translation>
            <numerusform>لەناوبردنی %Ln دانە کە لای ئێمەن</numerusform>
            </translation>
    </message>
    <message>
        <source>No copy is out, and none is with us.</source>
        <translation>هیچ دانەیەک لە دەرەوە نییە و هیچیشمان لا نییە.</translation>
    </message>
    <message>
        <source>None is written down as handed to an office. Where an office has one, say so beside it; then it is called back.</source>
        <translation>هیچیان وەک دراو بە لایەنێک نەنووسراون. ئەگەر لایەنێک یەکێکیانی لا بێت، لە تەنیشتیەوە بگوترێت؛ ئەوسا دەگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Ask her this first</source>
        <translation>سەرەتا ئەمەی لێ دەپرسرێت</translation>
    </message>
    <message>
        <source>Nobody asked it in her session, and it decides who may come to read this. What is written here stays; it goes on as soon as she has been asked.</source>
        <translation>لە دانیشتنەکەیدا لێی نەپرسراوە، و دیاری دەکات کێ ڕەنگە ئەمە بخوێنێتەوە. ئەوەی لێرە نووسراوە دەمێنێتەوە؛ هەر کە لێی پرسرا بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Write it &amp;down and go on</source>
        <translation>&amp;نووسینی و بەردەوامبوون</translation>
    </message>
    <message>
        <source>She does not know, or leaves it out</source>
        <translation>نازانێت، یان وەڵامی ناداتەوە</translation>
    </message>
    <message>
        <source>Stop her papers</source>
        <translation>ڕاگرتنی پەڕەکانی</translation>
    </message>
    <message>
        <source>She takes it &amp;back: stop it</source>
        <translation>&amp;دەیکێشێتەوە: ڕادەگیرێت</translation>
    </message>
    <message>
        <source>For when she takes it back, or somebody thinks that she is not free, and her file cannot be read. Nothing prints from that moment; her file says so once it can be read again.</source>
        <translation>بۆ کاتێک ئەو ڕەزامەندییەکەی دەکێشێتەوە، یان گومان دەکرێت کە ئازاد نەبێت، و فایلەکەی ناخوێندرێتەوە. لەو ساتەوە هیچ چاپ ناکرێت؛ فایلەکەی ئەوە دەڵێت کاتێک دووبارە بخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>It is on every letter, and beside the office on Records.</source>
        <translation>لەسەر هەموو نووسراوێکە، و لە تۆمارەکان لە تەنیشت لایەنەکە.</translation>
    </message>
    <message>
        <source>&amp;Freeze all that can be found</source>
        <translation>هەموو ئەوەی دەدۆزرێتەوە دەب&amp;ەسترێت</translation>
    </message>
    <message>
        <source>The reference on her paper</source>
        <translation>کۆدی ئاماژەی سەر پەڕەکەی</translation>
    </message>
    <message>
        <source>She is perhaps not free: why do you think so?</source>
        <translation>لەوانەیە ئازاد نەبێت: بۆچی وا بیر دەکەیتەوە؟</translation>
    </message>
    <message>
        <source>needed to freeze</source>
        <translation>پێویستە بۆ بەستن</translation>
    </message>
    <message>
        <source>&amp;Freeze this one</source>
        <translation>ئەمە دەب&amp;ەسترێت</translation>
    </message>
    <message>
        <source>Stopped: {reference}, {office}. Nothing prints; copies that are out are asked for.</source>
        <translation>ڕاگیرا: {reference}، {office}. هیچ چاپ ناکرێت؛ داوای دانە دەرچووەکان دەکرێت.</translation>
    </message>
    <message>
        <source>Her file will say so once it can be read.</source>
        <translation>فایلەکەی ئەوە دەڵێت کاتێک بخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>Frozen: nothing of hers prints or leaves.</source>
        <translation>بەسترا: هیچی هی ئەو چاپ ناکرێت و دەرناچێت.</translation>
    </message>
    <message>
        <source>Frozen: nothing told under {reference} prints or leaves.</source>
        <translation>بەسترا: هیچ شتێک لەژێر {reference} چاپ ناکرێت و دەرناچێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries here cannot be read. Tell a keeper: restore from a backup. Until then nothing of them leaves.</source>
        <translation>
            <numerusform>%Ln تۆمار لێرە ناخوێندرێتەوە. بە هەڵگرێکی کلیلەکان بوترێت: هێنانەوە لە پاڵپشتێک. تا ئەوکات هیچیان لێ دەرناچێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>Signed letters wait for the liaison officers. They go with the next batch, {moment} at the latest.</source>
        <translation>نووسراوی واژۆکراو چاوەڕێی بەرپرسانی پەیوەندین. لەگەڵ کۆمەڵەی داهاتوودا دەڕۆن، درەنگترین کات {moment}.</translation>
    </message>
    <message>
        <source>It goes to the liaison officer with the next batch, {moment} at the latest: mixed with the letters of other women, so that the order does not tell whose it is.</source>
        <translation>لەگەڵ کۆمەڵەی داهاتوودا دەگاتە بەرپرسی پەیوەندی، درەنگترین کات {moment}، لەگەڵ نووسراوی ژنانی تردا تێکەڵ دەکرێت، بۆ ئەوەی ڕیزبەندییەکە نەڵێت هی کێیە.</translation>
    </message>
    <message>
        <source>Reach her on a way that is safe and tell her. Look at her safety plan with her; where she may not be free, freeze the file. Nobody confirms to the office that it guessed right.</source>
        <translation>بە ڕێگایەکی سەلامەت پێی بگە و پێی بڵێ. پلانی سەلامەتی لەگەڵی پێدا بڕۆرەوە؛ ئەگەر ئازاد نەبوو، فایلەکە ببەستە. کەس بۆ لایەنەکە پشتڕاست ناکاتەوە کە مەزەندەکەی ڕاست بوو.</translation>
    </message>
    <message>
        <source>Ask her. What she agrees to goes back in a letter, read to her and signed.</source>
        <translation>لە خۆی بپرسە. ئەوەی ڕازی دەبێت بە نووسراوێک دەگەڕێتەوە کە بۆی دەخوێنرێتەوە و واژۆ دەکرێت.</translation>
    </message>
    <message>
        <source>Ask her, not the office: were her needs met?</source>
        <translation>لە خۆی بپرسە نەک لایەنەکە: ئاخۆ پێداویستییەکانی دابین کران؟</translation>
    </message>
    <message>
        <source>Write to this office</source>
        <translation>نووسین بۆ ئەم لایەنە</translation>
    </message>
    <message>
        <source>What was said with this office?</source>
        <translation>لەگەڵ ئەم لایەنە چی وترا؟</translation>
    </message>
    <message>
        <source>Empty for today</source>
        <translation>بۆ ئەمڕۆ بەتاڵ بێت</translation>
    </message>
    <message>
        <source>Ask without a word about any woman. What is left out here is still to be called.</source>
        <translation>بپرسە بێ وشەیەک دەربارەی هیچ ژنێک. ئەوەی لێرە بەجێ دەهێڵرێت هێشتا دەبێت پەیوەندیی پێوە بکرێت.</translation>
    </message>
    <message>
        <source>Everything in the directory was verified in the last 90 days, or is over.</source>
        <translation>هەموو شتێکی ڕێبەرەکە لە ٩٠ ڕۆژی ڕابردوودا پشتڕاست کراوەتەوە، یان تەواو بووە.</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>پێویست نییە پەیوەندی بە کەسەوە بکرێت</translation>
    </message>
    <message>
        <source>To call or visit</source>
        <translation>بۆ پەیوەندی یان سەردان</translation>
    </message>
    <message>
        <source>&amp;Write it all down</source>
        <translation>&amp;هەمووی بنووسە</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>چی لێ دەرچوو</translation>
    </message>
    <message>
        <source>Not called now</source>
        <translation>ئێستا پەیوەندی نەکراوە</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چۆن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are written down.</source>
        <translation>
            <numerusform>%Ln تۆمار نووسران.</numerusform>
            </translation>
    </message>
    <message>
        <source>With whom by code, what it was about, what was agreed. Nothing about any woman.</source>
        <translation>لەگەڵ کێ بە کۆد، بابەتەکەی چی بوو، لەسەر چی ڕێککەوتن. هیچ دەربارەی هیچ ژنێک.</translation>
    </message>
    <message>
        <source>Agreed the last time</source>
        <translation>ئەوەی جاری پێشوو لەسەری ڕێککەوتن</translation>
    </message>
    <message>
        <source>Codes, with commas between them</source>
        <translation>کۆدەکان، بە فاریزە لە نێوانیاندا</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>لەگەڵ کێ</translation>
    </message>
    <message>
        <source>In general words: no name, no number, no place, nothing about a woman</source>
        <translation>بە وشەی گشتی: نە ناو، نە ژمارە، نە شوێن، نە هیچ دەربارەی ژنێک</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>هەنگاوە داهاتووەکان کە لەسەریان ڕێککەوتن</translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation>دانیشتنی داهاتوو لە</translation>
    </message>
    <message>
        <source>Empty where none was agreed</source>
        <translation>بەتاڵ ئەگەر لەسەر هیچ ڕێکنەکەوتبن</translation>
    </message>
    <message>
        <source>No, something else was said</source>
        <translation>نەخێر، شتێکی تر وترا</translation>
    </message>
    <message>
        <source>Do they answer a paper?</source>
        <translation>ئایا وەڵامی پەڕەیەکە؟</translation>
    </message>
    <message>
        <source>What they said or asked</source>
        <translation>چییان وت یان پرسی</translation>
    </message>
    <message>
        <source>A few words where the choices do not say it. Never a name, and never a guess who she is.</source>
        <translation>چەند وشەیەک کاتێک هەڵبژاردنەکان نایڵێن. هەرگیز ناو نا، و هەرگیز مەزەندەی ئەوەی ئەو کێیە نا.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بە وشەی خۆیان</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ئەوەی بەڵێنی پێ درا</translation>
    </message>
    <message>
        <source>needed with a promise</source>
        <translation>پێویستە لەگەڵ بەڵێن</translation>
    </message>
    <message>
        <source>&amp;Go on: what they answered</source>
        <translation>بەر&amp;دەوام بە: چییان وەڵام دایەوە</translation>
    </message>
    <message>
        <source>What was said with this office</source>
        <translation>ئەوەی لەگەڵ ئەم لایەنە وترا</translation>
    </message>
    <message>
        <source>Every visit, call, reply slip and letter. Her worker hears what the office asked and answered.</source>
        <translation>هەموو سەردان و تەلەفۆن و پسووڵەی وەڵام و نووسراوێک. ئەوەی لایەنەکە پرسی و وەڵامی دایەوە دەگاتە کارمەندی فایلەکەی.</translation>
    </message>
    <message>
        <source>Write a &amp;contact down</source>
        <translation>پەیوەن&amp;دییەک بنووسە</translation>
    </message>
    <message>
        <source>Nothing was written down yet. After a visit, a call or a letter press Write a contact down.</source>
        <translation>هێشتا هیچ نەنووسراوە. دوای سەردان، پەیوەندی یان نووسراوێک دوگمەی «پەیوەندییەک بنووسە» دابگرە.</translation>
    </message>
    <message>
        <source>Nothing was written down yet. Liaison officers write here what is said with the office.</source>
        <translation>هێشتا هیچ نەنووسراوە. بەرپرسانی پەیوەندی لێرە ئەوە دەنووسن کە لەگەڵ لایەنەکە وترا.</translation>
    </message>
    <message>
        <source>It is written down together with the contact. Cancel goes back to it.</source>
        <translation>پێکەوە لەگەڵ پەیوەندییەکە دەنووسرێت. «هەڵوەشاندنەوە» دەگەڕێتەوە بۆی.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln ی تر پیشان بدە</numerusform>
            </translation>
    </message>
    <message>
        <source>Her worker is told</source>
        <translation>کارمەندی فایلەکەی ئاگادار دەکرێتەوە</translation>
    </message>
    <message>
        <source>The promise is over</source>
        <translation>بەڵێنەکە کۆتایی هات</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>بەڵێن درا</translation>
    </message>
    <message>
        <source>Counted from the earliest day she may have known, it ends on {day}.</source>
        <translation>لەو یەکەم ڕۆژەوە دەژمێردرێت کە ڕەنگە تێیدا زانیبێتی، و لە {day} کۆتایی دێت.</translation>
    </message>
    <message>
        <source>Write down what was done</source>
        <translation>ئەوەی کرا بینووسە</translation>
    </message>
    <message>
        <source>The time limit of a complaint</source>
        <translation>ماوەی سکاڵاکردن</translation>
    </message>
    <message>
        <source>She was told when it ends</source>
        <translation>پێی وترا کەی کۆتایی دێت</translation>
    </message>
    <message>
        <source>The lawyer was called</source>
        <translation>تەلەفۆن بۆ پارێزەر کرا</translation>
    </message>
    <message>
        <source>What she decided</source>
        <translation>ئەوەی بڕیاری دا</translation>
    </message>
    <message>
        <source>Who deals with it?</source>
        <translation>کێ چارەسەری دەکات؟</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>ڕادەستی بکە</translation>
    </message>
    <message>
        <source>Tell her by word of mouth as well: it rings no more, and is on her Today.</source>
        <translation>بە زاریش پێی بڵێ: چیتر زەنگ لێ نادات و لە پەڕەی ئەمڕۆی ئەودا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>هاوکار</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>بینیم</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>ڕادەستکردن…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are due.</source>
        <translation>
            <numerusform>%Ln شتی تر پێویستن.</numerusform>
            </translation>
    </message>
    <message>
        <source>Ask her how she is: she thought of ending her life</source>
        <translation>لێی بپرسە چۆنە: بیری لە کۆتاییهێنان بە ژیانی کردووەتەوە</translation>
    </message>
    <message>
        <source>First help is due: his deadline</source>
        <translation>یەکەم یارمەتی پێویستە: مۆڵەتی ئەو پیاوە</translation>
    </message>
    <message>
        <source>First help is due: {reason}</source>
        <translation>یەکەم یارمەتی پێویستە: {reason}</translation>
    </message>
    <message>
        <source>First help is due</source>
        <translation>یەکەم یارمەتی پێویستە</translation>
    </message>
    <message>
        <source>A member of a peace team is threatened: a lead looks after it</source>
        <translation>هەڕەشە لە ئەندامێکی تیمی ئاشتی دەکرێت: لێپرسراوێک بەدوایدا دەچێت</translation>
    </message>
    <message>
        <source>She did not come back safe from a way with us: a lead looks after it now</source>
        <translation>لە ڕێگایەک کە لەگەڵیدا بووین بە پارێزراوی نەگەڕایەوە: لێپرسراوێک ئێستا بەدوایدا دەچێت</translation>
    </message>
    <message>
        <source>A woman arrives for a meeting: make the room ready</source>
        <translation>ژنێک بۆ کۆبوونەوە دەگات: ژوورەکە ئامادە بکە</translation>
    </message>
    <message>
        <source>Nobody called from the way with her: do the next step</source>
        <translation>کەس لە ڕێگاوە پەیوەندی نەکرد: هەنگاوی داهاتوو جێبەجێ بکە</translation>
    </message>
    <message>
        <source>The word for danger was said on the way with her: do the last step now</source>
        <translation>لە ڕێگادا وشەی مەترسی گوترا: ئێستا دوا هەنگاو جێبەجێ بکە</translation>
    </message>
    <message>
        <source>Somebody goes with a woman soon: be at the phone</source>
        <translation>بەم زووانە کەسێک لەگەڵ ژنێکدا دەچێت: لای تەلەفۆن بە</translation>
    </message>
    <message>
        <source>Somebody is out with a woman: hear each call</source>
        <translation>کەسێک لەگەڵ ئافرەتێکدا لە دەرەوەیە: گوێ لە هەر پەیوەندییەک بگرە</translation>
    </message>
    <message>
        <source>She arrives at {time}.</source>
        <translation>ئەو لە {time} دەگات.</translation>
    </message>
    <message>
        <source>They set out at {time}.</source>
        <translation>لە {time} دەردەچن.</translation>
    </message>
    <message>
        <source>Due at {time}.</source>
        <translation>لە {time} پێویستە.</translation>
    </message>
    <message>
        <source>Meeting {code}, {room}.</source>
        <translation>کۆبوونەوەی {code}، {room}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait for you.</source>
        <translation>
            <numerusform>%Ln بیرخستنەوە چاوەڕێی تۆن.</numerusform>
            </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>هەموو شتێک ئامادەیە</translation>
    </message>
    <message>
        <source>Nobody may have heard this: the computer slept, or the program was not open.</source>
        <translation>ڕەنگە کەس ئەمەی نەبیستبێت: کۆمپیوتەرەکە خەوتبوو، یان بەرنامەکە نەکرابووەوە.</translation>
    </message>
    <message>
        <source>{name} has seen it.</source>
        <translation>{name} بینیویەتی.</translation>
    </message>
    <message>
        <source>She, afterwards</source>
        <translation>ئەو، دواتر</translation>
    </message>
    <message>
        <source>{name} spoke with her on {day}.</source>
        <translation>{name} لە {day} قسەی لەگەڵ کرد.</translation>
    </message>
    <message>
        <source>She is safe.</source>
        <translation>سەلامەتە.</translation>
    </message>
    <message>
        <source>She is not safe.</source>
        <translation>سەلامەت نییە.</translation>
    </message>
    <message>
        <source>She would meet them again.</source>
        <translation>دووبارە لەگەڵیان کۆدەبێتەوە.</translation>
    </message>
    <message>
        <source>She would not meet them again.</source>
        <translation>دووبارە لەگەڵیان کۆنابێتەوە.</translation>
    </message>
    <message>
        <source>Is she safe?</source>
        <translation>سەلامەتە؟</translation>
    </message>
    <message>
        <source>Would she meet them again?</source>
        <translation>دووبارە لەگەڵیان کۆدەبێتەوە؟</translation>
    </message>
    <message>
        <source>What she says of it</source>
        <translation>چی لەبارەیەوە دەڵێت</translation>
    </message>
    <message>
        <source>It stays in her file and is on no paper.</source>
        <translation>لە فایلەکەیدا دەمێنێتەوە و لەسەر هیچ پەڕەیەک نییە.</translation>
    </message>
    <message>
        <source>When we ask her again</source>
        <translation>کەی دووبارە لێی دەپرسین</translation>
    </message>
    <message>
        <source>&amp;We spoke with her</source>
        <translation>&amp;قسەمان لەگەڵ کرد</translation>
    </message>
    <message>
        <source>Something came up</source>
        <translation>شتێک هاتە پێش</translation>
    </message>
    <message>
        <source>{time}: {what}. It went on. {name}</source>
        <translation>{time}: {what}. بەردەوام بوو. {name}</translation>
    </message>
    <message>
        <source>{time}: {what}. It was stopped. {name}</source>
        <translation>{time}: {what}. وەستێنرا. {name}</translation>
    </message>
    <message>
        <source>Press what happens: the rule is shown. The default is to stop.</source>
        <translation>لەسەر ئەوە دابگرە کە ڕوو دەدات: ڕێساکە پیشان دەدرێت. باو وەستاندنە.</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>پوختەکان</translation>
    </message>
    <message>
        <source>A letter with what was agreed, under the office&apos;s own reference. It is read to her and signed.</source>
        <translation>نووسراوێک بەوەی لەسەری ڕێککەوتن، بە کۆدی ئاماژەی تایبەتی لایەنەکە. بۆی دەخوێنرێتەوە و واژۆ دەکرێت.</translation>
    </message>
    <message>
        <source>These offices sat in one room: they can compare their letters. Tell her before.</source>
        <translation>ئەم لایەنانە لە یەک ژووردا دانیشتن: دەتوانن نووسراوەکانیان پێکەوە دابنێن. پێشتر پێی بڵێ.</translation>
    </message>
    <message>
        <source>Extract for {office}</source>
        <translation>پوختە بۆ {office}</translation>
    </message>
    <message>
        <source>Printed, it says only that a room is taken and the code of a colleague.</source>
        <translation>کاتێک چاپ دەکرێت تەنها دەڵێت ژوورێک گیراوە و کۆدی هاوکارێک.</translation>
    </message>
    <message>
        <source>A week &amp;earlier</source>
        <translation>هە&amp;فتەیەک پێشتر</translation>
    </message>
    <message>
        <source>A week &amp;later</source>
        <translation>هەفتەیەک &amp;دواتر</translation>
    </message>
    <message>
        <source>&amp;Print it for the wall</source>
        <translation>بۆ دیوار چاپی ب&amp;کە</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>لە {first} تا {last}</translation>
    </message>
    <message>
        <source>No room is taken</source>
        <translation>هیچ ژوورێک نەگیراوە</translation>
    </message>
    <message>
        <source>Nobody meets here in these seven days. A meeting is planned on the page of her case.</source>
        <translation>لەم حەوت ڕۆژەدا کەس لێرە کۆنابێتەوە. پلانی کۆبوونەوە لە پەڕەی کەیسەکەیدا دادەنرێت.</translation>
    </message>
    <message>
        <source>Nobody meets here in these seven days. Look at another week, or ask intake to plan a meeting.</source>
        <translation>لەم حەوت ڕۆژەدا کەس لێرە کۆنابێتەوە. سەیری هەفتەیەکی تر بکە، یان داوا لە وەرگرتن بکە پلانی کۆبوونەوەیەک دابنێت.</translation>
    </message>
    <message>
        <source>They could meet outside. Leave at least {minutes} minutes between her leaving and the officer&apos;s.</source>
        <translation>لەوانەیە لە دەرەوە یەکتر ببینن. لانی کەم {minutes} خولەک لە نێوان ڕۆیشتنی ئەو و ئەفسەرەکە دابنێ.</translation>
    </message>
    <message>
        <source>Nobody leaves within {minutes} minutes of the beginning. Choose a later time.</source>
        <translation>لە ماوەی {minutes} خولەکی دەستپێکردندا کەس ناڕوات. کاتێکی دواتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>From the first who comes to the last who goes there are more than {hours} hours.</source>
        <translation>لە نێوان یەکەم کەس کە دێت و دوایین کەس کە دەڕوات زیاتر لە {hours} کاتژمێرە.</translation>
    </message>
    <message>
        <source>The clock skips this hour on that day. Choose another time.</source>
        <translation>لەو ڕۆژەدا کاتژمێر بەسەر ئەم کاتەدا باز دەدات. کاتێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Women who meet together are 2 to {limit}. Ask her again to how many she agrees.</source>
        <translation>ژنانی پێکەوە لە دووەوە تا {limit}ن. دووبارە لێی بپرسە لەسەر چەند ڕازییە.</translation>
    </message>
    <message>
        <source>Ask her how the other women may see her. Without her yes she comes alone.</source>
        <translation>لێی بپرسە ژنانی تر چۆن دەتوانن بیبینن. بێ ڕەزامەندیی ئەو بە تەنها دێت.</translation>
    </message>
    <message>
        <source>One of these women agreed to fewer. Choose another group, or let her come alone.</source>
        <translation>یەکێک لەم ژنانە لەسەر کەمتر ڕازی بووە. گروپێکی تر هەڵبژێرە، یان با بە تەنها بێت.</translation>
    </message>
    <message>
        <source>These women meet at another hour or place now, or not any more. Choose again.</source>
        <translation>ئێستا ئەم ژنانە لە کات یان شوێنێکی تر کۆدەبنەوە، یان ئیتر نا. دووبارە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Nothing was agreed at this meeting, so there is nothing to write to the office.</source>
        <translation>لەم کۆبوونەوەیەدا لەسەر هیچ ڕێکنەکەوتن، بۆیە هیچ نییە بۆ لایەنەکە بنووسرێت.</translation>
    </message>
    <message>
        <source>Choose the office that comes.</source>
        <translation>ئەو لایەنە هەڵبژێرە کە دێت.</translation>
    </message>
    <message>
        <source>This office comes already. Choose another one, or take this one out.</source>
        <translation>ئەم لایەنە پێشتر دێت. یەکێکی تر هەڵبژێرە، یان ئەمەیان لاببە.</translation>
    </message>
    <message>
        <source>At most {limit} offices come to one meeting.</source>
        <translation>زۆرترین {limit} لایەن دێنە یەک کۆبوونەوە.</translation>
    </message>
    <message>
        <source>She said that she would feel unsafe if one of these came. Leave that name out; give the office no reason.</source>
        <translation>وتی ئەگەر یەکێک لەمانە بێت هەست بە سەلامەتی ناکات. ئەو ناوە لاببە و هیچ هۆیەک بە لایەنەکە مەڵێ.</translation>
    </message>
    <message>
        <source>One of these names resembles hers, so it cannot be written here. Write the officer&apos;s function instead.</source>
        <translation>یەکێک لەم ناوانە لە ناوی ئەو دەچێت، بۆیە لێرە نانووسرێت. لە جیاتی ئەوە ئەرکی ئەفسەرەکە بنووسە.</translation>
    </message>
    <message>
        <source>This colleague does not work here now. Choose who receives her.</source>
        <translation>ئەم هاوکارە ئێستا لێرە کار ناکات. هەڵبژێرە کێ پێشوازیی لێ دەکات.</translation>
    </message>
    <message>
        <source>She asked for a female officer only. Ask her again before you plan otherwise.</source>
        <translation>تەنها داوای ئەفسەری ژنی کرد. پێش ئەوەی بە شێوەیەکی تر پلان بنێیت، دووبارە لێی بپرسە.</translation>
    </message>
    <message>
        <source>She is present by voice only: she sits behind the screen or in another room. Change this, or how she is present.</source>
        <translation>ئەو تەنها بە دەنگ ئامادە دەبێت، بۆیە شوێنەکەی لە پشت پەردەیە یان لە ژوورێکی ترە. ئەمە یان چۆنیەتی ئامادەبوونی بگۆڕە.</translation>
    </message>
    <message>
        <source>She is present by phone only: she is not in this room. Change this, or how she is present.</source>
        <translation>ئەو تەنها بە تەلەفۆن ئامادە دەبێت، بۆیە لەم ژوورەدا نییە. ئەمە یان چۆنیەتی ئامادەبوونی بگۆڕە.</translation>
    </message>
    <message>
        <source>This fact sheet is not missing. Look at the meeting again.</source>
        <translation>ئەم پەڕەی زانیارییە ون نییە. دووبارە سەیری کۆبوونەوەکە بکە.</translation>
    </message>
    <message>
        <source>This point is done already, or was never agreed. Look at the meeting again.</source>
        <translation>ئەم خاڵە پێشتر کراوە، یان هەرگیز لەسەری ڕێکنەکەوتراوە. دووبارە سەیری کۆبوونەوەکە بکە.</translation>
    </message>
    <message>
        <source>No sheet of this meeting has the number {sheet}.</source>
        <translation>هیچ پەڕەیەکی ئەم کۆبوونەوەیە ژمارەی {sheet} نییە.</translation>
    </message>
    <message>
        <source>To the &amp;next fact sheet</source>
        <translation>بۆ پەڕەی زانیاریی &amp;داهاتوو</translation>
    </message>
    <message>
        <source>What nobody has verified prints on no paper and gets no letter. It is shown here with its doubt.</source>
        <translation>ئەوەی کەس پشتڕاستی نەکردووەتەوە لەسەر هیچ پەڕەیەک چاپ ناکرێت و نووسراوی بۆ ناچێت. لێرە لەگەڵ گومانەکەی پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>&amp;Print numbers for her</source>
        <translation>ژمارەی تەلەفۆن بۆ ئەو چاپ ب&amp;کە</translation>
    </message>
    <message>
        <source>&amp;Read in a list</source>
        <translation>&amp;خوێندنەوەی لیستێک</translation>
    </message>
    <message>
        <source>Round of &amp;calls</source>
        <translation>&amp;گەڕی پەیوەندییەکان</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>تۆماری &amp;نوێ</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ڕێبەر</translation>
    </message>
    <message>
        <source>No verified help for</source>
        <translation>هیچ یارمەتییەکی پشتڕاستکراو نییە بۆ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Name, place or number</source>
        <translation>ناو، شوێن یان ژمارە</translation>
    </message>
    <message>
        <source>What she needs</source>
        <translation>ئەوەی پێویستی پێیەتی</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بەخۆڕایی</translation>
    </message>
    <message>
        <source>No ID asked</source>
        <translation>ناسنامە داوا ناکرێت</translation>
    </message>
    <message>
        <source>She may stay anonymous</source>
        <translation>دەتوانێت بێ ناو بمێنێت</translation>
    </message>
    <message>
        <source>Nothing here is verified yet. Call or visit each office and number, and write down what came of it.</source>
        <translation>هێشتا هیچ شتێک لێرە پشتڕاست نەکراوەتەوە. پەیوەندی بە هەر لایەن و ژمارەیەکەوە بکە یان سەردانی بکە، و بنووسە چی لێ دەرچوو.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln entries</source>
        <translation>
            <numerusform>{shown} لە %Ln تۆمار</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could fit: nobody asked them.</source>
        <translation>
            <numerusform>%Ln ی تر لەوانەیە بگونجێت: کەس لێیانی نەپرسیوە.</numerusform>
            </translation>
    </message>
    <message>
        <source>For</source>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ژمارەکانی تەلەفۆن</translation>
    </message>
    <message>
        <source>Tell her before she calls: calling from her own SIM may show who owns it.</source>
        <translation>پێش پەیوەندیکردن پێی بڵێ: پەیوەندی لە سیمکارتی خۆیەوە لەوانەیە خاوەنەکەی دەربخات.</translation>
    </message>
    <message>
        <source>Print a &amp;card of these</source>
        <translation>&amp;کارتێکی ئەمانە چاپ بکە</translation>
    </message>
    <message>
        <source>There is no number for this in the directory.</source>
        <translation>لە ڕێبەرەکەدا ژمارەیەک بۆ ئەمە نییە.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>The card is printed. Tell her which number is whose.</source>
        <translation>کارتەکە چاپ کرا. پێی بڵێ کام ژمارە هی کێیە.</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translation>پەیوەندییەکان دەنگیان تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>پەیوەندییەکان دەنگیان تۆمار ناکرێت.</translation>
    </message>
    <message>
        <source>A patrol may be sent.</source>
        <translation>لەوانەیە دەورییە بنێردرێت.</translation>
    </message>
    <message>
        <source>No patrol is sent.</source>
        <translation>دەورییە نانێردرێت.</translation>
    </message>
    <message>
        <source>She may stay anonymous.</source>
        <translation>دەتوانێت بێ ناو بمێنێت.</translation>
    </message>
    <message>
        <source>She has to say who she is.</source>
        <translation>دەبێت بڵێت کێیە.</translation>
    </message>
    <message>
        <source>A woman can answer.</source>
        <translation>ژنێک دەتوانێت وەڵام بداتەوە.</translation>
    </message>
    <message>
        <source>No woman answers.</source>
        <translation>هیچ ژنێک وەڵام ناداتەوە.</translation>
    </message>
    <message>
        <source>Round of calls</source>
        <translation>گەڕی پەیوەندییەکان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the directory are to be called or visited: they print on no paper, or soon will not.</source>
        <translation>
            <numerusform>%Ln تۆماری ڕێبەرەکە دەبێت پەیوەندییان پێوە بکرێت یان سەردانیان بکرێت: لەسەر هیچ پەڕەیەک چاپ ناکرێن، یان بەم زووانە چاپ ناکرێن.</numerusform>
            </translation>
    </message>
    <message>
        <source>Asked by somebody else than her worker, whom she accepts. Else she crosses a slip alone, or nothing.</source>
        <translation>کەسێکی تر جگە لە کارمەندەکەی خۆی دەیپرسێت، کە ئەو قبووڵی دەکات. ئەگەرنا خۆی بە تەنیا لەسەر پسووڵەیەک نیشانە دەکات، یان هیچ.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>لێی بپرسە</translation>
    </message>
    <message>
        <source>Only counts of a quarter are kept: no file, no day, nobody&apos;s name. What is not asked says so.</source>
        <translation>تەنها ژمارەی چارەکێکی ساڵ دەمێنێتەوە: نە فایل، نە ڕۆژ، نە ناوی کەس. ئەوەی نەپرسراوە وا دەوترێت.</translation>
    </message>
    <message>
        <source>Who is her worker?</source>
        <translation>کارمەندەکەی کێیە؟</translation>
    </message>
    <message>
        <source>She accepts that I ask her</source>
        <translation>قبووڵ دەکات من لێی بپرسم</translation>
    </message>
    <message>
        <source>one answer is needed, here or below</source>
        <translation>یەک وەڵام پێویستە، لێرە یان لە خوارەوە</translation>
    </message>
    <message>
        <source>&amp;Count it</source>
        <translation>بیژ&amp;مێرە</translation>
    </message>
    <message>
        <source>Slips to be crossed alone</source>
        <translation>پسووڵەکان بۆ نیشانەکردن بە تەنیا</translation>
    </message>
    <message>
        <source>No code and no name: all slips are alike. She folds it and puts it into the box.</source>
        <translation>بێ کۆد و بێ ناو: هەموو پسووڵەکان وەک یەکن. دەیپێچێتەوە و دەیخاتە سندوقەکە.</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>زمانی پسووڵەکە</translation>
    </message>
    <message>
        <source>Print a s&amp;lip</source>
        <translation>چاپکردنی پ&amp;سوولەیەک</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>چاپ کرا.</translation>
    </message>
    <message>
        <source>What women said</source>
        <translation>ئەوەی ژنان وتیان</translation>
    </message>
    <message>
        <source>She crossed it on a slip, alone</source>
        <translation>خۆی بە تەنیا لەسەر پسووڵەیەک نیشانەی کرد</translation>
    </message>
    <message>
        <source>A quarter is shown when its figures are published and at least {least} women are in it.</source>
        <translation>چارەکێک کاتێک دەردەکەوێت کە ژمارەکانی بڵاوکرابنەوە و لانیکەم {least} ژنی تێدا بن.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} یان زیاتر</translation>
    </message>
    <message>
        <source>{question} Yes: {count}</source>
        <translation>{question} بەڵێ: {count}</translation>
    </message>
    <message>
        <source>Counted.</source>
        <translation>ژمێردرا.</translation>
    </message>
    <message>
        <source>{quarter}, women: {count}</source>
        <translation>{quarter}، ژنان: {count}</translation>
    </message>
    <message>
        <source>Not entered or not checked yet: {contacts}. Before that no file is opened here. A keeper does it under Our words.</source>
        <translation>هێشتا نەنووسراوە یان نەپشکنراوە: {contacts}. پێش ئەوە هیچ فایلێک لێرە ناکرێتەوە. هەڵگرێکی کلیلەکان لە وشەکانمان دەیکات.</translation>
    </message>
    <message>
        <source>If she points at somebody who works with us (staff, a CPT member, an interpreter, a driver): write nothing about him in her file. The box for her complaint keeps nothing, so it may be written there. You must report it outside, to the PSEA focal point, without her name unless she agrees. Shut her file to whomever she does not want, a keeper too.</source>
        <translation>ئەگەر پەنجەی بۆ کەسێک ڕاکێشا کە لەگەڵمان کار دەکات (فەرمانبەر، ئەندامی تیمی ئاشتی، وەرگێڕ، شۆفێر): لە فایلەکەیدا هیچ لەسەر ئەو مەنووسە. خانەی سکاڵاکەی هیچ هەڵناگرێت، بۆیە لەوێ دەنووسرێت. دەبێت لە دەرەوە بە خاڵی پەیوەندیی پاراستن لە چەوساندنەوەی سێکسی ڕابگەیەنرێت، بێ ناوی ئەو مەگەر ڕازی بێت. فایلەکەی بەڕووی هەر کەسێکدا دابخە کە نایەوێت، هەڵگری کلیلەکانیش.</translation>
    </message>
    <message>
        <source>{name}: {reach}</source>
        <translation>{name}: {reach}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>سکاڵاکان</translation>
    </message>
    <message>
        <source>About anything here: SpeakUp</source>
        <translation>لەبارەی هەر شتێک لێرە: «قسە بکە»</translation>
    </message>
    <message>
        <source>Abuse by an aid worker: PSEA focal point</source>
        <translation>دەستدرێژیی کارمەندێکی فریاگوزاری: خاڵی پەیوەندیی پاراستن لە چەوساندنەوەی سێکسی</translation>
    </message>
    <message>
        <source>About an officer or official</source>
        <translation>لەبارەی ئەفسەر یان فەرمانبەرێکی دەوڵەت</translation>
    </message>
    <message>
        <source>I called, and it was answered</source>
        <translation>پەیوەندیم کرد و وەڵام درایەوە</translation>
    </message>
    <message>
        <source>I went there</source>
        <translation>چووم بۆ ئەوێ</translation>
    </message>
    <message>
        <source>I wrote, and got an answer</source>
        <translation>نووسیم و وەڵامم بۆ هات</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>هێشتا کەس نەیپشکنیوە.</translation>
    </message>
    <message>
        <source>Checked on {day} by {name}.</source>
        <translation>لە {day} پشکنرا، لەلایەن {name}.</translation>
    </message>
    <message>
        <source>{known} It is to be checked again.</source>
        <translation>{known} دەبێت دووبارە بپشکنرێت.</translation>
    </message>
    <message>
        <source>Did we listen to you?</source>
        <translation>گوێمان لێت گرت؟</translation>
    </message>
    <message>
        <source>Could you speak alone?</source>
        <translation>توانیت بە تەنیا قسە بکەیت؟</translation>
    </message>
    <message>
        <source>Did anybody here judge you?</source>
        <translation>کەسێک لێرە حوکمی بەسەردا دایت؟</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <translation>بە هاوڕێیەک دەڵێیت بێت بۆ ئێرە؟</translation>
    </message>
    <message>
        <source>She would rather not say</source>
        <translation>پێی باشترە نەڵێت</translation>
    </message>
    <message>
        <source>Write why we go, or why not. It stays in her file.</source>
        <translation>بنووسە بۆچی دەچین یان بۆچی ناچین. لە فایلەکەیدا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Choose the office, or write where you go.</source>
        <translation>لایەنەکە هەڵبژێرە، یان بنووسە بۆ کوێ دەچن.</translation>
    </message>
    <message>
        <source>Something here resembles her, or something that she told. Reword it: a function instead of a name, a place that nobody links to her.</source>
        <translation>لێرەدا شتێک لە خۆی یان لەو شتەی گوتوویەتی دەچێت. بە جۆرێکی تر بینووسە: ئەرکێک لە جیاتی ناو، شوێنێک کە کەس بەوەوەی نەبەستێت.</translation>
    </message>
    <message>
        <source>Write this before anybody sets out.</source>
        <translation>پێش ئەوەی کەس دەربچێت ئەمە بنووسە.</translation>
    </message>
    <message>
        <source>Ask her first whether she may be seen with us. Without her yes nobody goes along.</source>
        <translation>یەکەم جار لێی بپرسە ئایا دەکرێت لەگەڵماندا ببینرێت. بێ بەڵێی ئەو کەس لەگەڵیدا ناچێت.</translation>
    </message>
    <message>
        <source>Write at least one hour by which they call.</source>
        <translation>لانیکەم کاتژمێرێک بنووسە کە پێشی پەیوەندی دەکەن.</translation>
    </message>
    <message>
        <source>At most {limit} calls in one watch.</source>
        <translation>زۆرترین {limit} پەیوەندی لە یەک چاودێریدا.</translation>
    </message>
    <message>
        <source>Write an hour and the minutes of grace a line, for example 11:00 15.</source>
        <translation>کاتژمێرێک و خولەکەکانی مۆڵەت لە هەر دێڕێکدا بنووسە، بۆ نموونە ١١:٠٠ ١٥.</translation>
    </message>
    <message>
        <source>This hour is not after they set out. Choose a later one.</source>
        <translation>ئەم کاتژمێرە دوای دەرچوون نییە. یەکێکی درەنگتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Her appointment is not after you set out. Correct one of the two hours.</source>
        <translation>کاتی وادەکەی دوای کاتی دەرچوون نییە. یەکێک لەو دوو کاتە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Her appointment is not before the last call, when you are back. Correct one.</source>
        <translation>کاتی وادەکەی پێش دوا پەیوەندی نییە، واتە پێش گەڕانەوە. یەکێکیان ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>You are back before you set out. Write a later hour.</source>
        <translation>کاتی گەڕانەوە پێش کاتی دەرچوونە. کاتژمێرێکی دواتر بنووسە.</translation>
    </message>
    <message>
        <source>The hours are not in order. Write the earliest first.</source>
        <translation>کاتژمێرەکان بە ڕیز نین. زووترین یەکەم بنووسە.</translation>
    </message>
    <message>
        <source>This is after midnight. A watch ends on the day it begins.</source>
        <translation>ئەمە دوای نیوەشەوە. چاودێری لەو ڕۆژەدا کۆتایی دێت کە دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>Between two calls there are more than {hours} hours. Write one in between.</source>
        <translation>لە نێوان دوو پەیوەندیدا زیاتر لە {hours} کاتژمێر هەیە. یەکێک لە نێوانیاندا بنووسە.</translation>
    </message>
    <message>
        <source>The minutes of grace are 1 to {limit}.</source>
        <translation>خولەکەکانی مۆڵەت ١ تا {limit}ن.</translation>
    </message>
    <message>
        <source>A watch lasts at most {hours} hours.</source>
        <translation>چاودێری زۆرترین {hours} کاتژمێر دەخایەنێت.</translation>
    </message>
    <message>
        <source>Choose who goes along.</source>
        <translation>هەڵبژێرە کێ لەگەڵیدا دەچێت.</translation>
    </message>
    <message>
        <source>At least one woman of ours goes along. Choose one.</source>
        <translation>لانیکەم ژنێکی ئێمە لەگەڵیدا دەچێت. یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose who watches.</source>
        <translation>هەڵبژێرە کێ چاودێری دەکات.</translation>
    </message>
    <message>
        <source>Whoever goes along cannot watch. Choose somebody who stays at the phone.</source>
        <translation>ئەوەی لەگەڵیدا دەچێت ناتوانێت چاودێری بکات. کەسێک هەڵبژێرە کە لای تەلەفۆن دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Write two people with their numbers, in the order in which they are called.</source>
        <translation>دوو کەس بە ژمارەکانیانەوە بنووسە، بەو ڕیزەی پەیوەندییان پێ دەکرێت.</translation>
    </message>
    <message>
        <source>These are the same number. Write another one.</source>
        <translation>ئەمانە هەمان ژمارەن. یەکێکی تر بنووسە.</translation>
    </message>
    <message>
        <source>The two words must differ, so that nobody mistakes one for the other.</source>
        <translation>دوو وشەکە دەبێت جیاواز بن، بۆ ئەوەی کەس تێکەڵیان نەکات.</translation>
    </message>
    <message>
        <source>The two words sound alike, or the one is in the other: on a bad line one is taken for the other. Choose another word with her.</source>
        <translation>دوو وشەکە لە بیستندا لە یەک دەچن، یان یەکێکیان لەوی تردایە: لە هێڵێکی خراپدا تێکەڵ دەکرێن. وشەیەکی تر لەگەڵیدا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Here is a word that is also her word to break it off, and others read it. Write this differently, or choose another word with her.</source>
        <translation>لێرەدا وشەیەک هەیە کە هەمان وشەی ئەوە بۆ وەستاندن، و کەسانی تر دەیخوێننەوە. ئەمە بە شێوەیەکی تر بنووسە، یان وشەیەکی تر لەگەڵیدا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Her family, or the force you go to, is called only if she says so. Ask her, tick it.</source>
        <translation>تەنها ئەگەر خۆی بڵێت پەیوەندی بە خێزانەکەی یان بەو هێزە دەکرێت کە دەچنە لای. لێی بپرسە و نیشانەی بکە.</translation>
    </message>
    <message>
        <source>Write no number of her family here: liaison officers read it. It is in her file.</source>
        <translation>لێرەدا هیچ ژمارەیەکی خێزانەکەی مەنووسە: بەرپرسانی پەیوەندی دەیخوێننەوە. لە فایلەکەیدایە.</translation>
    </message>
    <message>
        <source>Write who is called in the last step, and the number.</source>
        <translation>بنووسە لە دوا هەنگاودا پەیوەندی بە کێ دەکرێت، و ژمارەکە.</translation>
    </message>
    <message>
        <source>The office closes at {hour}. Choose who carries the watch by hand after that.</source>
        <translation>نووسینگە لە {hour} دادەخرێت. هەڵبژێرە دوای ئەوە کێ چاودێرییەکە بە دەست هەڵدەگرێت.</translation>
    </message>
    <message>
        <source>They may ask a girl for a guardian there. Say what was settled with her.</source>
        <translation>لەوێ لەوانەیە لە کچێک داوای بەخێوکەر بکەن. بڵێ چی لەگەڵیدا ڕێککەوتوون.</translation>
    </message>
    <message>
        <source>Before an authority a lawyer is called, or she refuses one. Say which.</source>
        <translation>پێش دەسەڵاتێک پەیوەندی بە پارێزەرێک دەکرێت، یان ئەو ڕەتی دەکاتەوە. بڵێ کامیان.</translation>
    </message>
    <message>
        <source>A colleague goes along on way {way} at that time. Choose somebody else.</source>
        <translation>هاوکارێک لەو کاتەدا لە ڕێگای {way}دایە. کەسێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>A watch ends only when somebody says how the way ended. Open it.</source>
        <translation>چاودێری تەنها کاتێک کۆتایی دێت کە کەسێک بڵێت ڕێگاکە چۆن کۆتایی هات. بیکەرەوە.</translation>
    </message>
    <message>
        <source>Somebody is to go with her, or is on the way: {way}. Call it off, or say how it ended.</source>
        <translation>کەسێک بڕیارە لەگەڵیدا بچێت، یان لە ڕێگادایە: {way}. هەڵیبوەشێنەوە، یان بڵێ چۆن کۆتایی هات.</translation>
    </message>
    <message>
        <source>A colleague handed the watch over meanwhile. Look at the way again.</source>
        <translation>هاوکارێک لەم نێوەندەدا چاودێرییەکەی ڕادەست کرد. دیسان سەیری ڕێگاکە بکە.</translation>
    </message>
    <message>
        <source>This way is over. Look at it again.</source>
        <translation>ئەم ڕێگایە تەواو بووە. دیسان سەیری بکە.</translation>
    </message>
    <message>
        <source>This way is not over yet. Say first how it ended.</source>
        <translation>ئەم ڕێگایە هێشتا تەواو نەبووە. یەکەم جار بڵێ چۆن کۆتایی هات.</translation>
    </message>
    <message>
        <source>They are on the way. It ends when somebody says how it ended.</source>
        <translation>ئەوان لە ڕێگادان. کاتێک کۆتایی دێت کە کەسێک بڵێت چۆن کۆتایی هات.</translation>
    </message>
    <message>
        <source>This call is written down already. Look at the way again.</source>
        <translation>ئەم پەیوەندییە پێشتر نووسراوە. دیسان سەیری ڕێگاکە بکە.</translation>
    </message>
    <message>
        <source>This watch has no call with this number. Look at the way again.</source>
        <translation>ئەم چاودێرییە پەیوەندییەکی بەم ژمارەیە تێدا نییە. دیسان سەیری ڕێگاکە بکە.</translation>
    </message>
    <message>
        <source>Another step is next now. Look at the way again.</source>
        <translation>ئێستا هەنگاوێکی تر نۆرەیەتی. دیسان سەیری ڕێگاکە بکە.</translation>
    </message>
    <message>
        <source>A word to break it off is in the plan, so the sheet is not printed. Call it off.</source>
        <translation>وشەیەکی پچڕاندن لە پلانەکەدایە، بۆیە پەڕەکە چاپ ناکرێت. هەڵیبوەشێنەوە.</translation>
    </message>
    <message>
        <source>Enter and check them</source>
        <translation>بیاننووسە و پشتڕاستیان بکەرەوە</translation>
    </message>
    <message>
        <source>No file can be opened yet: a keeper first enters and checks to whom a woman can complain outside this office.</source>
        <translation>هێشتا هیچ فایلێک ناکرێتەوە: سەرەتا هەڵگرێکی کلیل دەنووسێت و پشتڕاست دەکاتەوە کە ژنێک لە دەرەوەی ئەم نووسینگەیە دەتوانێت سکاڵا لای کێ بکات.</translation>
    </message>
    <message>
        <source>{name} may come</source>
        <translation>{name} دەتوانێت بێت</translation>
    </message>
    <message>
        <source>From the directory: press who may come</source>
        <translation>لە ڕێبەرەکەوە: ئەوە دابگرە کە دەتوانێت بێت</translation>
    </message>
    <message>
        <source>Women, men and duty bearers agree on what is done. No case and no name is spoken of or written here.</source>
        <translation>ژنان و پیاوان و بەرپرسیاران لەسەر ئەوە ڕێک دەکەون کە دەکرێت. لێرە باسی هیچ کەیس و ناوێک ناکرێت و نانووسرێت.</translation>
    </message>
    <message>
        <source>&amp;Plan a forum</source>
        <translation>پلا&amp;ندانان بۆ کۆڕێک</translation>
    </message>
    <message>
        <source>One that &amp;took place</source>
        <translation>ئەوەی بە&amp;سترا</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>کۆڕەکان</translation>
    </message>
    <message>
        <source>No forums</source>
        <translation>هیچ کۆڕێک نییە</translation>
    </message>
    <message>
        <source>Plan the first one; what was agreed is followed up here.</source>
        <translation>پلان بۆ یەکەم دابنێ؛ ئەوەی ڕێککەوتنی لەسەر دەکرێت لێرە بەدواداچوونی بۆ دەکرێت.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>خاڵە کراوەکان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forums are over and nobody said what became of them.</source>
        <translation>
            <numerusform>%Ln کۆڕ ڕۆژیان بەسەرچوو و کەس نەیگوت چییان لێهات.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are open.</source>
        <translation>
            <numerusform>%Ln خاڵ کراوەن.</numerusform>
            </translation>
    </message>
    <message>
        <source>No point is open.</source>
        <translation>هیچ خاڵێک کراوە نییە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need a new owner.</source>
        <translation>
            <numerusform>%Ln لەوانە خاوەنێکی نوێیان دەوێت.</numerusform>
            </translation>
    </message>
    <message>
        <source>Who was to do it is no longer in the directory, or no longer works here. Choose a new owner.</source>
        <translation>ئەوەی دەبوو بیکات چیتر لە ڕێبەردا نییە، یان چیتر لێرە کار ناکات. خاوەنێکی نوێ هەڵبژێرە.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ئەوەی ڕێککەوتنی لەسەر کرا</translation>
    </message>
    <message>
        <source>{who}, due {day}</source>
        <translation>{who}، پێویستە لە {day}</translation>
    </message>
    <message>
        <source>How we will know: {words}</source>
        <translation>چۆن دەزانین: {words}</translation>
    </message>
    <message>
        <source>How we know, or why it is given up</source>
        <translation>چۆن دەزانین، یان بۆچی وازی لێ دەهێنرێت</translation>
    </message>
    <message>
        <source>It is &amp;done</source>
        <translation>ک&amp;را</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;وازی لێ بهێنە</translation>
    </message>
    <message>
        <source>Another day, another owner</source>
        <translation>ڕۆژێکی تر، خاوەنێکی تر</translation>
    </message>
    <message>
        <source>P&amp;ut it off</source>
        <translation>&amp;دوایبخە</translation>
    </message>
    <message>
        <source>Give it to &amp;them</source>
        <translation>بیدە پێیا&amp;ن</translation>
    </message>
    <message>
        <source>It is on no later forum any more. Its history stays.</source>
        <translation>چیتر لە هیچ کۆڕێکی دواتردا نابێت. مێژووەکەی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>وازی لێ بهێنە</translation>
    </message>
    <message>
        <source>Give this point up?</source>
        <translation>واز لەم خاڵە بهێنرێت؟</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a day still to come.</source>
        <translation>ئەم ڕۆژە بەسەرچوو. ئەمڕۆ یان ڕۆژێکی داهاتوو هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This forum was held or cancelled, so this cannot be changed any more.</source>
        <translation>ئەم کۆڕە بەسترا یان هەڵوەشێنرایەوە، بۆیە ئەمە چیتر ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Write the minutes first; then write down what was agreed.</source>
        <translation>سەرەتا کۆنووس بنووسە؛ پاشان ئەوەی ڕێککەوتنی لەسەر کرا بنووسە.</translation>
    </message>
    <message>
        <source>A forum to which nobody came is cancelled. Write down who came, or cancel it.</source>
        <translation>کۆڕێک کەس نەهاتبێت هەڵدەوەشێنرێتەوە. بنووسە کێ هات، یان هەڵیبوەشێنەوە.</translation>
    </message>
    <message>
        <source>This point was done or given up already. Look at it again.</source>
        <translation>ئەم خاڵە پێشتر کراوە یان وازی لێ هێنراوە. جارێکی تر سەیری بکە.</translation>
    </message>
    <message>
        <source>This office is on the list already. Change its answer there.</source>
        <translation>ئەم لایەنە پێشتر لە لیستەکەدایە. وەڵامەکەی لەوێ بگۆڕە.</translation>
    </message>
    <message>
        <source>This group is on the list already. Change its answer there.</source>
        <translation>ئەم گرووپە پێشتر لە لیستەکەدایە. وەڵامەکەی لەوێ بگۆڕە.</translation>
    </message>
    <message>
        <source>This office is no longer in the directory. Choose another one.</source>
        <translation>ئەم لایەنە چیتر لە ڕێبەردا نییە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This group is on the list of no forum that was held. Choose somebody else.</source>
        <translation>ئەم گرووپە لە لیستی هیچ کۆڕێکدا نییە کە بەسترابێت. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>At most {limit} offices come to one forum.</source>
        <translation>زۆرترین {limit} لایەن دێنە یەک کۆڕ.</translation>
    </message>
    <message>
        <source>{limit} points are open already. Finish some, or give them up, before new ones.</source>
        <translation>پێشتر {limit} خاڵ کراوەن. پێش خاڵی نوێ هەندێکیان تەواو بکە، یان وازیان لێ بهێنە.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12. Leave it empty where nobody counted.</source>
        <translation>ژمارەیەکی تەواو بنووسە، وەک ١٢. ئەگەر کەس نەیژماردووە بەتاڵی بهێڵەوە.</translation>
    </message>
    <message>
        <source>At most {limit} can be written here. Check the number.</source>
        <translation>زۆرترین {limit} لێرە دەنووسرێت. ژمارەکە بپشکنە.</translation>
    </message>
    <message>
        <source>It is on this day already. Choose another one.</source>
        <translation>پێشتر لەم ڕۆژەدایە. ڕۆژێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>It is theirs already. Choose somebody else.</source>
        <translation>پێشتر هی ئەوانە. کەسێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This reads like a code of ours. A forum is about no case: leave the code out.</source>
        <translation>ئەمە لە کۆدێکی ئێمە دەچێت. کۆڕ دەربارەی هیچ کەیسێک نییە: کۆدەکە لاببە.</translation>
    </message>
    <message>
        <source>This has a number that could lead to somebody. Leave it out; numbers are in the directory.</source>
        <translation>ژمارەیەکی تێدایە کە دەشێت بۆ کەسێک ببات. لایببە؛ ژمارەکان لە ڕێبەردان.</translation>
    </message>
    <message>
        <source>This has an account, a link or an address. Leave it out: a forum names nobody.</source>
        <translation>هەژمار، بەستەر یان ناونیشانی تێدایە. لایببە: کۆڕ ناوی کەس نابات.</translation>
    </message>
    <message>
        <source>This names somebody by her family. Write it in general words.</source>
        <translation>ئەمە ناوی کەسێک بە خێزانەکەی دەبات. بە وشەی گشتی بینووسە.</translation>
    </message>
    <message>
        <source>A sign here cannot be printed. Write it another way.</source>
        <translation>نیشانەیەک لێرە چاپ ناکرێت. بە شێوەیەکی تر بینووسە.</translation>
    </message>
    <message>
        <source>Not printed: words on this paper contain a code, a number, an account or a name. Open the forum or its points and write them in general words.</source>
        <translation>چاپ نەکرا: لە وشەکانی ئەم پەڕەیەدا کۆدێک، ژمارەیەک، هەژمارێک یان ناوێک هەیە. کۆڕەکە یان خاڵەکانی بکەرەوە و بە وشەی گشتی بیاننووسە.</translation>
    </message>
    <message>
        <source>The &amp;event</source>
        <translation>چا&amp;لاکییەکە</translation>
    </message>
    <message>
        <source>{what}, {place}</source>
        <translation>{what}، {place}</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>چەند کەس هاتن</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}، {day}</translation>
    </message>
    <message>
        <source>How many came</source>
        <comment>men and women</comment>
        <translation>چەند کەس هاتن</translation>
    </message>
    <message>
        <source>An empty field was not counted; write 0 only where somebody counted and there was nobody.</source>
        <translation>خانەی بەتاڵ نەژمێردراوە؛ سفر تەنها ئەو شوێنە بنووسە کە ژمێردراوە و کەس نەبووە.</translation>
    </message>
    <message>
        <source>Duty bearers, by their office</source>
        <translation>بەرپرسیاران، بەپێی لایەنیان</translation>
    </message>
    <message>
        <source>Whoever is counted here is not counted again above.</source>
        <translation>ئەوەی لێرە دەژمێردرێت لە سەرەوە دووبارە ناژمێردرێت.</translation>
    </message>
    <message>
        <source>It is called an estimate in the list and on this page. It is added to no count and never published.</source>
        <translation>لە لیستەکە و لەم پەڕەیەدا بە خەمڵاندن ناو دەبرێت. بۆ هیچ ژمارەیەک زیاد ناکرێت و هەرگیز بڵاو ناکرێتەوە.</translation>
    </message>
    <message>
        <source>About how many came in all</source>
        <translation>نزیکەی چەند کەس هاتن هەمووی</translation>
    </message>
    <message>
        <source>Save the es&amp;timate</source>
        <translation>پاشەکەوتکردنی &amp;خەمڵاندنەکە</translation>
    </message>
    <message>
        <source>{who}, {came}</source>
        <translation>{who}، {came}</translation>
    </message>
    <message>
        <source>On an earlier day of this event people were counted as new, and now as many are new and nobody was here before. Whoever came before is not new. Are all of these new?</source>
        <translation>لە ڕۆژێکی پێشووی ئەم چالاکییەدا خەڵک بە نوێ ژمێردران، و ئێستا هێندەی ئەوان نوێن و کەس پێشتر نەهاتووە. ئەوەی پێشتر هاتووە نوێ نییە. ئایا ئەمانە هەموو نوێن؟</translation>
    </message>
    <message>
        <source>They are all new</source>
        <translation>هەموویان نوێن</translation>
    </message>
    <message>
        <source>Are they the same?</source>
        <translation>ئایا هەمان کەسن؟</translation>
    </message>
    <message>
        <source>If somebody tells here what happened to her: stop gently, offer a private talk, record nothing.</source>
        <translation>ئەگەر کەسێک لێرە باسی کرد چی بەسەر هاتووە: بە نەرمی ڕایبگرە، قسەکردن بە تەنیا پێشنیار بکە، هیچ تۆمار مەکە.</translation>
    </message>
    <message>
        <source>Duty bearers who come now are from</source>
        <translation>ئەو بەرپرسیارانەی ئێستا دێن هی</translation>
    </message>
    <message>
        <source>Nobody is asked whether they were here before</source>
        <translation>لە کەس ناپرسرێت ئایا پێشتر هاتووە</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>گێڕانەوەی دوایین</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Counting is &amp;over</source>
        <translation>ژماردن &amp;تەواو بوو</translation>
    </message>
    <message>
        <source>More people come</source>
        <translation>کەسی تر دێن</translation>
    </message>
    <message>
        <source>Count at the door</source>
        <translation>ژماردن لە دەرگا</translation>
    </message>
    <message>
        <source>This day is still to come, so nobody can be counted.</source>
        <translation>ئەم ڕۆژە هێشتا نەهاتووە، بۆیە کەس ناژمێردرێت.</translation>
    </message>
    <message>
        <source>Whoever was here on an earlier day of this event was here before: she is not counted as new.</source>
        <translation>ئەوەی لە ڕۆژێکی پێشووی ئەم چالاکییەدا هاتووە پێشتر هاتووە: بە نوێ ناژمێردرێت.</translation>
    </message>
    <message>
        <source>{key}   {what}:   {count}</source>
        <translation>{key}   {what}:   {count}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>هەموو: {count}</translation>
    </message>
    <message>
        <source>Take back: {last}</source>
        <translation>گێڕانەوە: {last}</translation>
    </message>
    <message>
        <source>Were asked: {count}</source>
        <translation>پرسیاریان لێکرا: {count}</translation>
    </message>
    <message>
        <source>Nobody asked: {count}</source>
        <translation>پرسیاریان لێ نەکرا: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were counted. A sort of people that was never tapped is 0 then.</source>
        <translation>
            <numerusform>%Ln کەس ژمێردران. ئەو جۆرەی هەرگیز لێی نەدراوە دەبێتە سفر.</numerusform>
            </translation>
    </message>
    <message>
        <source>Counting is over</source>
        <translation>ژماردن تەواو بوو</translation>
    </message>
    <message>
        <source>Is counting over?</source>
        <translation>ئایا ژماردن تەواو بوو؟</translation>
    </message>
    <message>
        <source>Who came is counted and never named. Nothing of any woman&apos;s file is used or written here.</source>
        <translation>ئەوەی هات دەژمێردرێت و هەرگیز ناوی نابرێت. لێرە هیچ شتێک لە فایلی هیچ ژنێک بەکار ناهێنرێت و نانووسرێت.</translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation>چالاکیی &amp;نوێ</translation>
    </message>
    <message>
        <source>Trainings and events</source>
        <translation>ڕاهێنان و چالاکییەکان</translation>
    </message>
    <message>
        <source>Only those of which nobody has said how many came</source>
        <translation>تەنها ئەوانەی کەس نەیوتووە چەند کەس هاتن</translation>
    </message>
    <message>
        <source>This month nothing took place yet.</source>
        <translation>ئەم مانگە هێشتا هیچ ئەنجام نەدراوە.</translation>
    </message>
    <message>
        <source>Of this month nobody has said yet how many came.</source>
        <translation>هێشتا کەس نەیگوتووە لەم مانگەدا چەند کەس هات.</translation>
    </message>
    <message>
        <source>This month: events {events}, days {days}, people for the first time {new}</source>
        <translation>ئەم مانگە: چالاکی {events}، ڕۆژ {days}، کەس بۆ یەکەم جار {new}</translation>
    </message>
    <message>
        <source>Days with an estimate alone: {count}. It is added to no count.</source>
        <translation>ڕۆژانێک کە تەنها خەمڵاندنیان هەیە: {count}. بۆ هیچ ژمارەیەک زیاد ناکرێت.</translation>
    </message>
    <message>
        <source>{told}. {more}</source>
        <translation>{told}. {more}</translation>
    </message>
    <message>
        <source>Write down a training, a session or a festival, also one that is still to come.</source>
        <translation>ڕاهێنانێک، دانیشتنێک یان فێستیڤاڵێک بنووسە، تەنانەت ئەوەی هێشتا نەهاتووە.</translation>
    </message>
    <message>
        <source>No event is written down yet</source>
        <translation>هێشتا هیچ چالاکییەک نەنووسراوە</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln events</source>
        <translation>
            <numerusform>{shown} لە %Ln چالاکی</numerusform>
            </translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>چەند کەس هاتن؟</translation>
    </message>
    <message>
        <source>Every day is settled</source>
        <translation>هەموو ڕۆژەکان یەکلا کراونەتەوە</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>men and women</comment>
        <translation>هاتن</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>هاتن</translation>
    </message>
    <message>
        <source>A code is CPT and a number from 1 to 9999. Never a name.</source>
        <translation>کۆدێک CPT و ژمارەیەکە لە ١ تا ٩٩٩٩. هەرگیز ناو نییە.</translation>
    </message>
    <message>
        <source>This code was used already. A code is never given again: take another one.</source>
        <translation>ئەم کۆدە پێشتر بەکارهاتووە. کۆدێک هەرگیز جارێکی تر نادرێتەوە: یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>No more than {limit} members fit on the register.</source>
        <translation>لە {limit} ئەندام زیاتر لە تۆمارەکەدا جێی نابێتەوە.</translation>
    </message>
    <message>
        <source>Nobody on the register has this code. Look at the paper list.</source>
        <translation>کەس لە تۆمارەکەدا ئەم کۆدەی نییە. سەیری لیستە کاغەزییەکە بکە.</translation>
    </message>
    <message>
        <source>This member is paused or left, so nothing is taken from her or him. Tell a lead.</source>
        <translation>ئەم ئەندامە ڕاگیراوە یان ڕۆیشتووە، بۆیە هیچی لێ وەرناگیرێت. بە لێپرسراوێک بڵێ.</translation>
    </message>
    <message>
        <source>A member with one of these codes left. Take that code out.</source>
        <translation>ئەندامێک بە یەکێک لەم کۆدانە ڕۆیشتووە. ئەو کۆدە دەربهێنە.</translation>
    </message>
    <message>
        <source>This member left. Whoever comes back is taken in under a new code.</source>
        <translation>ئەم ئەندامە ڕۆیشت. ئەوەی بگەڕێتەوە بە کۆدێکی نوێ وەردەگیرێت.</translation>
    </message>
    <message>
        <source>This is so already: a colleague was first.</source>
        <translation>ئەمە پێشتر وایە: هاوکارێک پێشت کەوت.</translation>
    </message>
    <message>
        <source>A threat to this member is open. A lead looks after it first.</source>
        <translation>هەڕەشەیەک لەم ئەندامە کراوەیە. سەرەتا لێپرسراوێک بەدوایدا دەچێت.</translation>
    </message>
    <message>
        <source>No threat to this member is open any more.</source>
        <translation>ئیتر هیچ هەڕەشەیەک لەم ئەندامە کراوە نییە.</translation>
    </message>
    <message>
        <source>Not all steps with the member are done yet.</source>
        <translation>هێشتا هەموو هەنگاوەکان لەگەڵ ئەندامەکە نەکراون.</translation>
    </message>
    <message>
        <source>This is not kept where a member of a peace team tells. Take it out.</source>
        <translation>ئەمە هەڵناگیرێت کاتێک ئەندامێکی تیمی ئاشتی دەیڵێت. دەریبهێنە.</translation>
    </message>
    <message>
        <source>This training is written down already for that day.</source>
        <translation>ئەم ڕاهێنانە پێشتر بۆ ئەو ڕۆژە نووسراوە.</translation>
    </message>
    <message>
        <source>No more than {limit} members are written down for a session.</source>
        <translation>بۆ دانیشتنێک لە {limit} ئەندام زیاتر نانووسرێت.</translation>
    </message>
    <message>
        <source>There is a number in it that may lead to somebody. Say it in general words.</source>
        <translation>ژمارەیەکی تێدایە کە لەوانەیە بۆ کەسێک بگەڕێتەوە. بە وشەی گشتی بیڵێ.</translation>
    </message>
    <message>
        <source>The next session must be after this one, and not before today.</source>
        <translation>دانیشتنی داهاتوو دەبێت دوای ئەمە بێت، و پێش ئەمڕۆ نەبێت.</translation>
    </message>
    <message>
        <source>A number is written down for a month that is over, up to {months} months back.</source>
        <translation>ژمارەیەک بۆ مانگێک دەنووسرێت کە تەواو بووە، تا {months} مانگ لەمەوبەر.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {limit}.</source>
        <translation>ژمارەیەکی تەواو بنووسە لە سفر تا {limit}.</translation>
    </message>
    <message>
        <source>A keeper first says where and when the office is open, under Our words, Papers of peace teams, in this language.</source>
        <translation>سەرەتا هەڵگرێک دەڵێت نووسینگە لە کوێ و کەی کراوەیە، لە «وشەکانمان»، «کاغەزەکانی تیمەکانی ئاشتی»، بەم زمانە.</translation>
    </message>
    <message>
        <source>A word or a number in it tells what the paper is for, or leads to somebody. Choose words that anybody may read.</source>
        <translation>وشەیەک یان ژمارەیەکی تێدایە کە دەڵێت کاغەزەکە بۆ چییە، یان بۆ کەسێک دەگەڕێتەوە. وشەیەک هەڵبژێرە کە هەرکەس بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>What is published, and nothing else. A month is published once, and stays as it is.</source>
        <translation>ئەوەی بڵاوکراوەتەوە و هیچی تر. مانگ یەک جار بڵاو دەکرێتەوە و وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>هێشتا بڵاو نەکراوەتەوە</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>کام ماوە</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>بڵا&amp;وکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Print the report</source>
        <translation>ڕاپۆر&amp;تەکە چاپ بکە</translation>
    </message>
    <message>
        <source>&amp;Give figures out</source>
        <translation>پێ&amp;دانی ژمارەکان</translation>
    </message>
    <message>
        <source>Figures are published and given out by a keeper.</source>
        <translation>هەڵگری کلیلەکان ژمارەکان بڵاو دەکاتەوە و دەیانداتە دەرەوەی نووسینگە.</translation>
    </message>
    <message>
        <source>Figures are published and given out by a keeper, also as a file for a spreadsheet.</source>
        <translation>هەڵگری کلیلەکان ژمارەکان بڵاو دەکاتەوە و دەیانداتە دەرەوەی نووسینگە، هەروەها وەک فایلێک بۆ پڕۆگرامی خشتە.</translation>
    </message>
    <message>
        <source>{month} is published on {day} at the earliest, by a keeper.</source>
        <translation>{month}: هەڵگری کلیلەکان زووترین لە {day} بڵاوی دەکاتەوە.</translation>
    </message>
    <message>
        <source>A keeper publishes the months that are over. Nobody sees a number before.</source>
        <translation>هەڵگری کلیلەکان مانگە تەواوبووەکان بڵاو دەکاتەوە. پێش ئەوە کەس ژمارەیەک نابینێت.</translation>
    </message>
    <message>
        <source>No month is published</source>
        <translation>هیچ مانگێک بڵاو نەکراوەتەوە</translation>
    </message>
    <message>
        <source>{months} of {of} months of it are published.</source>
        <translation>لە {of} مانگی، {months} مانگ بڵاوکراوەتەوە.</translation>
    </message>
    <message>
        <source>Only women who came themselves and agreed to be counted. Too few to be told, or none, is: not yet.</source>
        <translation>تەنها ئەو ژنانەی خۆیان هاتوون و ڕازی بوون بژمێردرێن. ئەوەی کەمترە لەوەی بوترێت، یان هیچ: هێشتا نا.</translation>
    </message>
    <message>
        <source>Counted now and published for good: {months}. Whoever agrees, takes it back or is erased afterwards changes nothing in that. Is everything of that time written down?</source>
        <translation>ئێستا دەژمێردرێت و بۆ هەمیشە بڵاو دەکرێتەوە: {months}. ئەوەی دواتر ڕازی دەبێت، پەشیمان دەبێتەوە یان دەسڕدرێتەوە هیچی تێدا ناگۆڕێت. هەموو شتێکی ئەو ماوەیە نووسراوە؟</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Publish these months?</source>
        <translation>ئەم مانگانە بڵاو بکرێنەوە؟</translation>
    </message>
    <message>
        <source>Published: {months}.</source>
        <translation>بڵاوکرانەوە: {months}.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>ڕاپۆرتەکە چاپ کرا.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>مانگێک</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>چارەکێک</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>ساڵێک</translation>
    </message>
    <message>
        <source>Nobody has published {months}. You can, as a keeper.</source>
        <translation>کەس {months}ی بڵاو نەکردووەتەوە. تۆ دەتوانیت، چونکە هەڵگری کلیلەکانیت.</translation>
    </message>
    <message>
        <source>Nobody has published {months}. A keeper can.</source>
        <translation>کەس {months}ی بڵاو نەکردووەتەوە. هەڵگری کلیلەکان دەتوانێت.</translation>
    </message>
    <message>
        <source>In what is published there is no number of it: too few to be told, or none.</source>
        <translation>لەوەی بڵاوکراوەتەوە هیچ ژمارەیەکی ئەمە نییە: کەمترە لەوەی بوترێت، یان هیچ.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پێشتر</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>ژمارەکان: {title}</translation>
    </message>
    <message>
        <source>Not yet: too few to be told, or none.</source>
        <translation>هێشتا نا: کەمترە لەوەی بوترێت، یان هیچ.</translation>
    </message>
    <message>
        <source>Not yet. From a small number somebody could tell which woman it was. Nobody sees small numbers, a keeper neither.</source>
        <translation>هێشتا نا. لە ژمارەیەکی بچووکەوە کەسێک دەتوانێت بزانێت کام ژنە بووە. کەس ژمارە بچووکەکان نابینێت، هەڵگری کلیلەکانیش نا.</translation>
    </message>
    <message>
        <source>Papers that are handed over in {month} are in the figures of {next}. Those are published from {day}.</source>
        <translation>ئەو پەڕانەی لە {month} ڕادەست دەکرێن لە ژمارەکانی {next}دان. ئەوانە لە {day}ەوە بڵاو دەکرێنەوە.</translation>
    </message>
    <message>
        <source>Until then: what each office answered to a paper is in the record of that paper.</source>
        <translation>تا ئەو کاتە: ئەوەی هەر لایەنێک بۆ پەڕەیەک وەڵامی داوەتەوە لە تۆماری ئەو پەڕەیەدایە.</translation>
    </message>
    <message>
        <source>Open the &amp;records</source>
        <translation>&amp;تۆمارەکان بکەرەوە</translation>
    </message>
    <message>
        <source>An office is shown for a month once {least} women or more had a first paper handed to it in the month before. Its answers are shown once these are {most} women or more, and it answered for {least} or more of them.</source>
        <translation>لایەنێک لە مانگێکدا پیشان دەدرێت کاتێک لە مانگی پێشوودا یەکەم پەڕەی {least} ژن یان زیاتری ڕادەست کرابێت. وەڵامەکانی پیشان دەدرێن کاتێک {most} ژن یان زیاتر بن، و بۆ {least} یان زیاتریان وەڵامی دابێتەوە.</translation>
    </message>
    <message>
        <source>Full: now. Hatched: the period before.</source>
        <translation>پڕ: ئێستا. خەتخەت: ماوەی پێشوو.</translation>
    </message>
    <message>
        <source>Published figures alone. The log says to whom, what for and which of them.</source>
        <translation>تەنها ژمارە بڵاوکراوەکان. تۆمارەکە دەڵێت بە کێ، بۆچی و کامەیان.</translation>
    </message>
    <message>
        <source>Under which protocol</source>
        <translation>بەپێی کام پڕۆتۆکۆل</translation>
    </message>
    <message>
        <source>Name of the information-sharing protocol</source>
        <translation>ناوی پڕۆتۆکۆلی گۆڕینەوەی زانیاری</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>کێ وەریدەگرێت</translation>
    </message>
    <message>
        <source>Which figures, as the protocol says</source>
        <translation>کام ژمارانە، وەک پڕۆتۆکۆلەکە دەڵێت</translation>
    </message>
    <message>
        <source>Save as &amp;CSV</source>
        <translation>پاشەکەوتکردن وەک &amp;CSV</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX</source>
        <translation>پاشەکەوتکردن وەک &amp;XLSX</translation>
    </message>
    <message>
        <source>Figures of: {period}</source>
        <translation>ژمارەکانی: {period}</translation>
    </message>
    <message>
        <source>Where to save the figures</source>
        <translation>ژمارەکان لەکوێ بپارێزرێن</translation>
    </message>
    <message>
        <source>Saved, rows: {count}. The log says so.</source>
        <translation>پارێزرا، ڕیزەکان: {count}. تۆمارەکە ئەوە دەڵێت.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>هێڵکاری: {title}</translation>
    </message>
    <message>
        <source>{what}: {now}, before: {before}</source>
        <translation>{what}: {now}، پێشتر: {before}</translation>
    </message>
    <message>
        <source>Women who came</source>
        <translation>ئەو ژنانەی هاتن</translation>
    </message>
    <message>
        <source>Came and stopped</source>
        <translation>هاتن و وەستان</translation>
    </message>
    <message>
        <source>Papers and answers</source>
        <translation>پەڕە و وەڵامەکان</translation>
    </message>
    <message>
        <source>How they were received</source>
        <translation>چۆن پێشوازییان لێ کرا</translation>
    </message>
    <message>
        <source>Women who agreed to be counted</source>
        <translation>ئەو ژنانەی ڕازی بوون بژمێردرێن</translation>
    </message>
    <message>
        <source>Came, stopped before a file, agreed to be counted</source>
        <translation>هاتن، پێش فایل وەستان، ڕازی بوون بژمێردرێن</translation>
    </message>
    <message>
        <source>Women who had a meeting, each once a year</source>
        <translation>ئەو ژنانەی کۆبوونەوەیان هەبوو، هەر یەکەیان ساڵی یەک جار دەژمێردرێت</translation>
    </message>
    <message>
        <source>Women with whom somebody went, each once a year</source>
        <translation>ئەو ژنانەی کەسێک لەگەڵیاندا چوو، هەر یەکەیان ساڵی یەک جار دەژمێردرێت</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>ئەو کۆبوونەوانەی بەڕێوەچوون</translation>
    </message>
    <message>
        <source>Ways on which somebody went with her</source>
        <translation>ئەو جارانەی کەسێک لەگەڵیدا چوو</translation>
    </message>
    <message>
        <source>Forums held</source>
        <translation>کۆڕی بەستراو</translation>
    </message>
    <message>
        <source>Women, men, girls and boys at forums</source>
        <translation>ژن و پیاو و کچ و کوڕ لە کۆڕەکان</translation>
    </message>
    <message>
        <source>Duty bearers at forums</source>
        <translation>بەرپرسیاران لە کۆڕەکان</translation>
    </message>
    <message>
        <source>Trainings and awareness events</source>
        <translation>ڕاهێنان و چالاکیی هۆشیاری</translation>
    </message>
    <message>
        <source>Women there for the first time</source>
        <translation>ئەو ژنانەی یەکەم جار ئامادە بوون</translation>
    </message>
    <message>
        <source>Men there for the first time</source>
        <translation>ئەو پیاوانەی یەکەم جار ئامادە بوون</translation>
    </message>
    <message>
        <source>Girls there for the first time</source>
        <translation>ئەو کچانەی یەکەم جار ئامادە بوون</translation>
    </message>
    <message>
        <source>Boys there for the first time</source>
        <translation>ئەو کوڕانەی یەکەم جار ئامادە بوون</translation>
    </message>
    <message>
        <source>Duty bearers there for the first time</source>
        <translation>ئەو بەرپرسیارانەی یەکەم جار ئامادە بوون</translation>
    </message>
    <message>
        <source>Hand-overs of members</source>
        <translation>ئاگادارکردنەوەکانی ئەندامان</translation>
    </message>
    <message>
        <source>Misconduct of members reported outside, in the year</source>
        <translation>ڕەفتاری خراپی ئەندامان کە لە دەرەوە ڕاگەیەنرا، لە ساڵەکەدا</translation>
    </message>
    <message>
        <source>Women who were asked</source>
        <translation>ئەو ژنانەی پرسیاریان لێ کرا</translation>
    </message>
    <message>
        <source>Papers of complaints printed</source>
        <translation>پەڕەی سکاڵا کە چاپ کراون</translation>
    </message>
    <message>
        <source>{question} Yes</source>
        <translation>{question} بەڵێ</translation>
    </message>
    <message>
        <source>{office}: agreed to help</source>
        <translation>{office}: ڕازی بوو یارمەتی بدات</translation>
    </message>
    <message>
        <source>{office}: answered by the end of the month</source>
        <translation>{office}: تا کۆتایی مانگ وەڵامی دایەوە</translation>
    </message>
    <message>
        <source>{office}: women of whom it was handed a paper the month before</source>
        <translation>{office}: ئەو ژنانەی مانگی پێشوو پەڕەیەکی لەبارەیانەوە پێ درا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هێشتا نا</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <translation>چارەکی {number}ی {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>کانوونی دووەم</translation>
    </message>
    <message>
        <source>February</source>
        <translation>شوبات</translation>
    </message>
    <message>
        <source>March</source>
        <translation>ئازار</translation>
    </message>
    <message>
        <source>April</source>
        <translation>نیسان</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ئایار</translation>
    </message>
    <message>
        <source>June</source>
        <translation>حوزەیران</translation>
    </message>
    <message>
        <source>July</source>
        <translation>تەمموز</translation>
    </message>
    <message>
        <source>August</source>
        <translation>ئاب</translation>
    </message>
    <message>
        <source>September</source>
        <translation>ئەیلوول</translation>
    </message>
    <message>
        <source>October</source>
        <translation>تشرینی یەکەم</translation>
    </message>
    <message>
        <source>November</source>
        <translation>تشرینی دووەم</translation>
    </message>
    <message>
        <source>December</source>
        <translation>کانوونی یەکەم</translation>
    </message>
    <message>
        <source>What would have come out of the printer</source>
        <translation>ئەوەی لە چاپکەر دەردەچوو</translation>
    </message>
    <message>
        <source>Choose the numbers with her and print them on a small card. What she chose is kept nowhere.</source>
        <translation>ژمارەکان لەگەڵ ئەودا هەڵبژێرە و لەسەر کارتێکی بچووک چاپیان بکە. ئەوەی هەڵیبژاردووە لە هیچ شوێنێک ناپارێزرێت.</translation>
    </message>
    <message>
        <source>No card for her yet</source>
        <translation>هێشتا کارتی بۆ نییە</translation>
    </message>
    <message>
        <source>A card can be found. Nobody asked her whether she can carry it; the answer is kept in her file.</source>
        <translation>لەوانەیە کارتەکە بدۆزرێتەوە. کەس لێی نەپرسیوە ئایا دەتوانێت هەڵی بگرێت؛ وەڵامەکە لە فایلەکەیدا دەپارێزرێت.</translation>
    </message>
    <message>
        <source>She left out whether a card is safe to carry. Tell her the numbers. If it is, change it in the session.</source>
        <translation>وەڵامی نەدایەوە ئایا هەڵگرتنی کارتێک سەلامەتە. ژمارەکانی پێ بڵێ. ئەگەر سەلامەت بێت، لە دانیشتنەکەدا بیگۆڕە.</translation>
    </message>
    <message>
        <source>She said that a card is not safe to carry. Tell her the numbers. If it is now, change it in the session.</source>
        <translation>وتی هەڵگرتنی کارتێک سەلامەت نییە. ژمارەکانی پێ بڵێ. ئەگەر ئێستا سەلامەت بێت، لە دانیشتنەکەدا بیگۆڕە.</translation>
    </message>
    <message>
        <source>Ask her first whether a card is safe to carry.</source>
        <translation>سەرەتا لێی بپرسە ئایا هەڵگرتنی کارتێک سەلامەتە.</translation>
    </message>
    <message>
        <source>She did not say that a card is safe to carry.</source>
        <translation>نەیوتووە هەڵگرتنی کارتێک سەلامەتە.</translation>
    </message>
    <message>
        <source>Open the &amp;meeting</source>
        <translation>کردنەوەی &amp;کۆبوونەوەکە</translation>
    </message>
    <message>
        <source>Meeting {code} is planned: {weekday}, {day}, {hour}. Next: read this fact sheet to her. Then a second person signs it, and a liaison officer prints it.</source>
        <translation>کۆبوونەوەی {code} پلانی بۆ دانرا: {weekday}، {day}، {hour}. دواتر: ئەم پەڕەی زانیارییەی بۆ بخوێنەرەوە. پاشان کەسێکی دووەم واژۆی دەکات، و بەرپرسێکی پەیوەندی چاپی دەکات.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>دووشەممە</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سێشەممە</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چوارشەممە</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پێنجشەممە</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>هەینی</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شەممە</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>یەکشەممە</translation>
    </message>
    <message>
        <source>How offices answered is in Figures, for months that are published.</source>
        <translation>چۆنیەتی وەڵامی لایەنەکان لە «ژمارەکان»دایە، بۆ ئەو مانگانەی بڵاوکراونەتەوە.</translation>
    </message>
    <message>
        <source>Open &amp;Figures</source>
        <translation>کردنەوەی &amp;ژمارەکان</translation>
    </message>
    <message>
        <source>Another entry has the same name and gets no letters. If it is this office, make them one entry there.</source>
        <translation>تۆمارێکی تر هەمان ناوی هەیە و نووسراوی بۆ ناچێت. ئەگەر هەمان لایەنە، لەوێ بیانکە بە یەک تۆمار.</translation>
    </message>
    <message>
        <source>Open the &amp;other entry</source>
        <translation>تۆمارەکەی &amp;تر بکەرەوە</translation>
    </message>
    <message>
        <source>It gets no letters: first a keeper signs its name and address under Our words, Offices.</source>
        <translation>نووسراوی بۆ ناچێت: سەرەتا هەڵگرێکی کلیلەکان ناو و ناونیشانەکەی واژۆ دەکات، لە وشەکانمان، لایەنەکان.</translation>
    </message>
    <message>
        <source>A keeper was asked to sign it: it is on Today of every keeper.</source>
        <translation>داوا لە هەڵگری کلیلەکان کراوە واژۆی بکات: لە «ئەمڕۆ»ی هەموو هەڵگرێکدایە.</translation>
    </message>
    <message>
        <source>Sign it as an o&amp;ffice</source>
        <translation>وەک &amp;لایەن واژۆی بکە</translation>
    </message>
    <message>
        <source>Do &amp;not sign it</source>
        <translation>واژۆی &amp;مەکە</translation>
    </message>
    <message>
        <source>As&amp;k a keeper to sign it</source>
        <translation>داوا لە هەڵ&amp;گرێکی کلیلەکان بکە واژۆی بکات</translation>
    </message>
    <message>
        <source>An office of this name gets letters and has an entry of its own. If both are one office, say so.</source>
        <translation>لایەنێک بەم ناوە نووسراوی بۆ دەچێت و تۆماری خۆی هەیە. ئەگەر هەردووکیان یەک لایەنن، لێرە بیڵێ.</translation>
    </message>
    <message>
        <source>If it was signed already: which office it is</source>
        <translation>ئەگەر پێشتر واژۆ کراوە: کام لایەنەیە</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>هیچیان</translation>
    </message>
    <message>
        <source>&amp;Make them one entry</source>
        <translation>بیانکە بە یە&amp;ک تۆمار</translation>
    </message>
    <message>
        <source>Choose the office first.</source>
        <translation>سەرەتا لایەنەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>What is known of both is then in one entry, and letters go to it. They cannot be divided again.</source>
        <translation>ئەوسا هەرچی لەسەر هەردووکیان زانراوە لە یەک تۆماردایە، و نووسراو بۆ ئەو دەچێت. دواتر جیا ناکرێنەوە.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>بیانکە بە یەک</translation>
    </message>
    <message>
        <source>Are both the same office?</source>
        <translation>ئایا هەردووکیان هەمان لایەنن؟</translation>
    </message>
    <message>
        <source>For a woman who wants nothing written down. Nothing of her is asked for or kept.</source>
        <translation>بۆ ژنێک کە نایەوێت هیچ بنووسرێت. هیچی لێ داوا ناکرێت و هیچ هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>She has a &amp;file</source>
        <translation>&amp;فایلی هەیە</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>ئامۆژگاری</translation>
    </message>
    <message>
        <source>Advice is read on the screen, or told to her. It is not printed: somebody could find the paper.</source>
        <translation>ئامۆژگاری لەسەر شاشەکە دەخوێندرێتەوە یان پێی دەگوترێت. چاپ ناکرێت: لەوانەیە کەسێک کاغەزەکە بدۆزێتەوە.</translation>
    </message>
    <message>
        <source>Read the &amp;advice</source>
        <translation>&amp;ئامۆژگارییەکان بخوێنەوە</translation>
    </message>
    <message>
        <source>A card to carry</source>
        <translation>کارتێک بۆ هەڵگرتن</translation>
    </message>
    <message>
        <source>Ask her first: somebody can find a card. Her answer is not kept.</source>
        <translation>سەرەتا لێی بپرسە: لەوانەیە کەسێک کارتەکە بدۆزێتەوە. وەڵامەکەی هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>She says that she can carry a card safely</source>
        <translation>دەڵێت هەڵگرتنی کارتێک بۆی سەلامەتە</translation>
    </message>
    <message>
        <source>No letter can go to these yet</source>
        <translation>هێشتا هیچ نووسراوێک بۆ ئەمانە ناچێت</translation>
    </message>
    <message>
        <source>Open one: its entry says what is missing, and there you can ask a keeper or write down a call.</source>
        <translation>یەکێکیان بکەرەوە: تۆمارەکەی دەڵێت چی کەمە، و لەوێ دەتوانیت داوا لە هەڵگری کلیلەکان بکەیت یان پەیوەندییەک بنووسیت.</translation>
    </message>
    <message>
        <source>Office or service</source>
        <translation>لایەن یان خزمەتگوزاری</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>چی کەمە</translation>
    </message>
    <message>
        <source>None: letters can go to every office of the directory. A new one is added there.</source>
        <translation>هیچ: نووسراو بۆ هەموو لایەنێکی ڕێبەر دەچێت. یەکێکی نوێ لەوێ زیاد دەکرێت.</translation>
    </message>
    <message>
        <source>a keeper was asked to sign its name and address</source>
        <translation>داوا لە هەڵگری کلیلەکان کراوە ناو و ناونیشانەکەی واژۆ بکات</translation>
    </message>
    <message>
        <source>no keeper has signed its name and address</source>
        <translation>هیچ هەڵگرێکی کلیلەکان ناو و ناونیشانەکەی واژۆ نەکردووە</translation>
    </message>
    <message>
        <source>no keeper has confirmed its name and address</source>
        <translation>هیچ هەڵگرێکی کلیلەکان ناو و ناونیشانەکەی پشتڕاست نەکردووەتەوە</translation>
    </message>
    <message>
        <source>nobody has verified it by a call or a visit</source>
        <translation>کەس بە پەیوەندی یان سەردان پشتڕاستی نەکردووەتەوە</translation>
    </message>
    <message>
        <source>the last call or visit is too long ago</source>
        <translation>دوایین پەیوەندی یان سەردان زۆر لەمەوبەر بووە</translation>
    </message>
    <message>
        <source>it was reported cancelled</source>
        <translation>گوتراوە هەڵوەشاوەتەوە</translation>
    </message>
    <message>
        <source>What this paper asks for her</source>
        <translation>ئەوەی ئەم پەڕەیە بۆی داوا دەکات</translation>
    </message>
    <message>
        <source>Choose only what she wants. Each sentence is on the paper in three languages, and she hears it with the paper.</source>
        <translation>تەنها ئەوە هەڵبژێرە کە خۆی دەیەوێت. هەر ڕستەیەک بە سێ زمان لەسەر پەڕەکە دەبێت، و لەگەڵ پەڕەکە دەیبیستێت.</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>داوای ئەمە بکە</translation>
    </message>
    <message>
        <source>Ask for this: {what}</source>
        <translation>داوای ئەمە بکە: {what}</translation>
    </message>
    <message>
        <source>This paper does not tell what this would say about her. Take it out, or ask her about that item.</source>
        <translation>ئەم داوایە شتێک لەسەری دەڵێت کە ئەم پەڕەیە نایڵێت. لای ببە، یان دەربارەی ئەو خاڵە لێی بپرسە.</translation>
    </message>
    <message>
        <source>This file cannot be read as a whole</source>
        <translation>ئەم فایلە بە تەواوی ناخوێندرێتەوە</translation>
    </message>
    <message>
        <source>Something in it is damaged, so nothing of it is shown. Tell a keeper today: she finds what it is under Log.</source>
        <translation>شتێک تێیدا تێکچووە، بۆیە هیچی پیشان نادرێت. ئەمڕۆ بە هەڵگری کلیلەکان بڵێ: لە «تۆماری کارەکان» دەیدۆزێتەوە چییە.</translation>
    </message>
    <message>
        <source>What protects her goes on. Her file says so once it can be read again.</source>
        <translation>ئەوەی دەیپارێزێت بەردەوام دەبێت. فایلەکەی ئەوە دەڵێت کاتێک دووبارە بخوێندرێتەوە.</translation>
    </message>
    <message>
        <source>Where to? Type a few letters, a case code or a reference</source>
        <translation>بۆ کوێ؟ چەند پیتێک، کۆدی کەیسێک یان کۆدی ئاماژەیەک بنووسە</translation>
    </message>
    <message>
        <source>Where to? Type a few letters, or a reference</source>
        <translation>بۆ کوێ؟ چەند پیتێک یان کۆدی ئاماژەیەک بنووسە</translation>
    </message>
    <message>
        <source>Record {reference}: {office}</source>
        <translation>تۆماری {reference}: {office}</translation>
    </message>
    <message>
        <source>Letter {reference}, being written: {office}</source>
        <translation>نووسراوی {reference}، هێشتا دەنووسرێت: {office}</translation>
    </message>
    <message>
        <source>password</source>
        <translation>وشەی نهێنی، پاسوۆرد</translation>
    </message>
    <message>
        <source>language, time until it locks</source>
        <translation>زمان، ماوەی قوفڵ</translation>
    </message>
    <message>
        <source>lock, sign out</source>
        <translation>قوفڵ، دەرچوون</translation>
    </message>
    <message>
        <source>hide the screen</source>
        <translation>شاردنەوەی شاشە</translation>
    </message>
    <message>
        <source>files, women</source>
        <translation>فایلەکان، ژنان</translation>
    </message>
    <message>
        <source>new woman, session</source>
        <translation>ژنی نوێ، دانیشتن</translation>
    </message>
    <message>
        <source>phone numbers, services</source>
        <translation>ژمارەی تەلەفۆن، خزمەتگوزاری</translation>
    </message>
    <message>
        <source>statistics, report</source>
        <translation>ئامار، ڕاپۆرت</translation>
    </message>
    <message>
        <source>copy, stick</source>
        <translation>کۆپی، فلاش</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>کێ چی کرد</translation>
    </message>
    <message>
        <source>colleagues, roles</source>
        <translation>هاوکاران، ڕۆڵ</translation>
    </message>
</context>
</TS>
