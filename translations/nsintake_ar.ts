<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_IQ" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>The station is already open on this account. Look for its window; if it shows a dull page, type your six digits there.</source>
        <translation>المحطة مفتوحة أصلًا على هذا الحساب. يُرجى البحث عن نافذتها؛ وإن ظهرت فيها صفحة رمادية فتُكتب فيها الأرقام الستة.</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>مفتوحة أصلًا</translation>
    </message>
    <message>
        <source>This does not start</source>
        <translation>لا يمكن البدء</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Covered. Type your six digits to go on.</source>
        <translation>الشاشة مغطّاة. للمتابعة تُكتب الأرقام الستة.</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>ستة أرقام</translation>
    </message>
    <message>
        <source>Not these digits. Tries left: {left}</source>
        <translation>ليست هذه الأرقام. المحاولات الباقية: {left}</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Something is due at this station. Sign in.</source>
        <translation>أمر مطلوب في هذه المحطة. يُرجى الدخول.</translation>
    </message>
    <message>
        <source>Six digits for the cover</source>
        <translation>ستة أرقام لغطاء الشاشة</translation>
    </message>
    <message>
        <source>F12 covers the screen at once. These digits take the cover away, until you lock. Choose new ones each time; not a birthday, not the password.</source>
        <translation>مفتاح ⁦F12⁩ يغطي الشاشة فورًا. هذه الأرقام ترفع الغطاء حتى يُقفل البرنامج. تُختار أرقام جديدة كل مرة؛ لا تاريخ ميلاد ولا كلمة المرور.</translation>
    </message>
    <message>
        <source>Not now: F12 shall lock</source>
        <translation>ليس الآن: يقفل مفتاح ⁦F12⁩</translation>
    </message>
    <message>
        <source>Use these digits</source>
        <translation>استعمال هذه الأرقام</translation>
    </message>
    <message>
        <source>Type six digits that are not all the same and not in a row like 123456.</source>
        <translation>تُكتب ستة أرقام ليست كلها متشابهة ولا متتالية مثل ⁦123456⁩.</translation>
    </message>
    <message>
        <source>There is no help for this page yet. Ask whoever looks after the station.</source>
        <translation>لا توجد مساعدة لهذه الصفحة بعد. يُرجى سؤال المسؤول عن المحطة.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to this page&apos;s help</source>
        <translation>رجوع إلى مساعدة هذه الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الذهاب إلى</translation>
    </message>
    <message>
        <source>Where to? Type a few letters</source>
        <translation>إلى أين؟ تُكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>This name and password do not open the station. Look at the keyboard language and try again.</source>
        <translation>هذا الاسم وكلمة المرور لا يفتحان المحطة. يُرجى التأكد من لغة لوحة المفاتيح ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>After wrong passwords the station waits before the next try. Nothing is locked; wait {wait_seconds} seconds.</source>
        <translation>بعد كلمات مرور خاطئة تنتظر المحطة قبل المحاولة التالية. لم يُقفل شيء؛ مدة الانتظار {wait_seconds} ثانية.</translation>
    </message>
    <message>
        <source>This account is not approved yet. Ask a keeper to approve it on the accounts page, in one room with you.</source>
        <translation>هذا الحساب لم يُعتمد بعد. يُطلب من أمينة المفاتيح اعتماده في صفحة الحسابات بحضور صاحب الحساب في الغرفة نفسها.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask a keeper or the administrator.</source>
        <translation>هذا الحساب موقوف. يُرجى سؤال أمينة المفاتيح أو المسؤول الإداري.</translation>
    </message>
    <message>
        <source>A file changed unexpectedly, so only reading, new sessions, taking consent back and backups go on until a keeper has settled it on the page Log. Nothing was done.</source>
        <translation>تغيّر أحد الملفات على نحو غير متوقع، فلا يُتاح إلا القراءة والجلسات الجديدة وسحب الموافقات والنسخ الاحتياطي حتى تسوّي أمينة المفاتيح الأمر في صفحة سجل العمليات. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>There is nothing to settle in this file. Verify again to see what was found.</source>
        <translation>لا شيء في هذا الملف يحتاج إلى تسوية. يُعاد التحقق لمعرفة ما وُجد.</translation>
    </message>
    <message>
        <source>The verification was stopped before the end, so nothing was settled.</source>
        <translation>أُوقف التحقق قبل نهايته، فلم يُسوَّ شيء.</translation>
    </message>
    <message>
        <source>Nobody of this office has signed this text as it is. It proves nothing.</source>
        <translation>لم يوقّع أحد من هذا المكتب هذا النص كما هو. فهو لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The list of accounts changed meanwhile. Lock, sign in again, and do it once more; nothing was changed.</source>
        <translation>تغيّرت قائمة الحسابات في هذه الأثناء. يُقفل البرنامج ويُعاد الدخول ثم تُعاد الخطوة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A keeper gave your account another role meanwhile. Lock and sign in again; what was saved before is there, what you typed since is lost.</source>
        <translation>أعطت أمينة مفاتيح حسابَك دورًا آخر في هذه الأثناء. يُقفل البرنامج ويُعاد الدخول؛ ما حُفظ من قبل موجود، وما كُتب بعده يضيع.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was done.</source>
        <translation>هذا الحساب غير مخوّل بهذا. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Your account has no key to this file, so it stays shut. Nothing was done.</source>
        <translation>ليس لهذا الحساب مفتاح لهذا الملف فيبقى مغلقًا. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Something sealed did not open, or its seal is broken. Nothing was changed. Stop here and tell a keeper today.</source>
        <translation>شيء مختوم لم يُفتح أو أن ختمه مكسور. لم يتغيّر شيء. يُرجى التوقف هنا وإبلاغ أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>The folder {folder} contains something that is not a station. Choose an empty folder or the station&apos;s own; nothing in it was touched.</source>
        <translation>المجلد {folder} فيه شيء ليس محطة. يُختار مجلد فارغ أو مجلد المحطة نفسها؛ لم يُمسّ شيء فيه.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Make room on the disk, then do it again.</source>
        <translation>القرص ممتلئ. ما حُفظ من قبل سليم. يُفرَّغ مكان على القرص ثم تُعاد الخطوة.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. If it is on a removable disk, plug that in, then try again.</source>
        <translation>المجلد {folder} غير موجود. إن كان على قرص خارجي فيوصَل القرص ثم تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be written where the station is stored. What was saved before is safe. Ask the administrator for permission to write there, or take the write protection off the disk.</source>
        <translation>لا يمكن الكتابة في مكان المحطة. ما حُفظ من قبل سليم. يُطلب من المسؤول الإداري إذن الكتابة هناك، أو تُرفع حماية الكتابة عن القرص.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. What was saved before is safe. Close other programs and try again; if it comes back, the disk may be failing: tell the administrator today.</source>
        <translation>القرص لا يستجيب كما ينبغي. ما حُفظ من قبل سليم. تُغلق البرامج الأخرى وتُعاد المحاولة؛ وإن تكرر ذلك فقد يكون القرص على وشك العطل: يُرجى إبلاغ المسؤول الإداري اليوم.</translation>
    </message>
    <message>
        <source>Another part of the program is using {file}. Wait a moment and try again.</source>
        <translation>جزء آخر من البرنامج يستخدم {file}. يُرجى الانتظار قليلًا ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file {file} is damaged. Do not delete or repair anything; close the program and tell a keeper. A backup can bring it back.</source>
        <translation>الملف {file} متضرر. يُرجى عدم حذف أي شيء أو إصلاحه؛ يُغلق البرنامج وتُبلَّغ أمينة المفاتيح. يمكن استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Somebody changed the file {file} with another program, so that not everything in it was found. It was put right, and nothing was done. Do it again; if it is refused then, tell a keeper today.</source>
        <translation>غيّر أحدٌ الملف {file} ببرنامج آخر، فلم يُعثر على كل ما فيه. أُصلح الملف ولم يُنفَّذ شيء. تُرجى إعادة المحاولة؛ فإن رُفضت فليُبلَّغ اليوم أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>The file {file} is already there and was not overwritten. Tell the administrator.</source>
        <translation>الملف {file} موجود أصلًا ولم يُكتب فوقه. يُرجى إبلاغ المسؤول الإداري.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the station&apos;s folder. If somebody moved it, put it back; else tell a keeper.</source>
        <translation>الملف {file} ناقص من مجلد المحطة. إن نُقل فيُعاد إلى مكانه، وإلا فتُبلَّغ أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>In the place of the file {file} is something else: a pipe, a device, a folder or a link. It was not read. Nothing was changed; tell the administrator.</source>
        <translation>في موضع الملف {file} شيء آخر: أنبوب أو جهاز أو مجلد أو رابط. لم يُقرأ ولم يتغير شيء؛ يُرجى إبلاغ المسؤول الإداري.</translation>
    </message>
    <message>
        <source>The file {file} is far larger than it can be, so it was not read. Nothing was changed; tell the administrator.</source>
        <translation>الملف {file} أكبر بكثير مما يمكن أن يكون، فلم يُقرأ. لم يتغير شيء؛ يُرجى إبلاغ المسؤول الإداري.</translation>
    </message>
    <message>
        <source>A newer version of the program has written {file}. Install that version on this computer; nothing was changed.</source>
        <translation>إصدار أحدث من البرنامج كتب {file}. يُثبَّت ذلك الإصدار على هذا الحاسوب؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file {file} is not sealed, so it is not the station&apos;s own. It was not opened. Tell a keeper today.</source>
        <translation>الملف {file} غير مختوم فليس من ملفات المحطة. لم يُفتح. يُرجى إبلاغ أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this. Install that version on this computer; nothing was changed.</source>
        <translation>إصدار أحدث من البرنامج كتب هذا. يُثبَّت ذلك الإصدار على هذا الحاسوب؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is no longer here. Go back and open the list again.</source>
        <translation>لم يعد هذا هنا. يُرجى الرجوع وفتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Open it again, look at what changed, and do it once more. If you read this again then, lock and sign in again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. يُفتح من جديد ويُنظر فيما تغيّر ثم تُعاد الخطوة. وإن ظهرت هذه الرسالة مرة أخرى يُقفل البرنامج ويُعاد الدخول.</translation>
    </message>
    <message>
        <source>A part of the program is missing ({file}). Install the program again.</source>
        <translation>جزء من البرنامج ناقص ({file}). يُعاد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Type a whole number of minutes from {least} to {most}.</source>
        <translation>يُكتب عدد صحيح من الدقائق من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The station is doing heavy work in another window or account. Wait until that is done, then try again.</source>
        <translation>المحطة تقوم بعمل كبير في نافذة أخرى أو حساب آخر. يُرجى الانتظار حتى ينتهي ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>There is no station in {folder} yet.</source>
        <translation>لا توجد محطة في {folder} بعد.</translation>
    </message>
    <message>
        <source>The folder {folder} and its accounts do not agree on whether this is the practice office. Nothing was opened. Somebody changed the folder: tell a keeper today.</source>
        <translation>المجلد {folder} وحساباته لا يتفقان على أن هذا مكتب التمرين أو لا. لم يُفتح شيء. غيّر أحدهم المجلد: يُرجى إبلاغ أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>The note of the newest list of accounts on this computer cannot be read ({file}), so an old list would go unnoticed. Nothing was opened. Tell a keeper today.</source>
        <translation>لا يمكن قراءة ملاحظة أحدث قائمة حسابات على هذا الحاسوب ({file})، فقد تمر قائمة قديمة دون أن تُلاحظ. لم يُفتح شيء. يُرجى إبلاغ أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>The note of the newest list of accounts on this computer ({file}) is {count} lists ahead of this backup. No office signs so many: somebody wrote it. Nothing was changed. Take that file away and try again.</source>
        <translation>ملاحظة أحدث قائمة حسابات على هذا الحاسوب ({file}) تسبق هذه النسخة بـ{count} من القوائم. لا يوقّع مكتب هذا العدد: كتبها أحد ما. لم يتغيّر شيء. يُبعد ذلك الملف وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to open the station ({mebibytes} MiB are needed). Close other programs and try again.</source>
        <translation>الذاكرة المتاحة في الحاسوب لا تكفي لفتح المحطة (المطلوب {mebibytes} ميبيبايت). تُغلق البرامج الأخرى وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could give its share of the secret. Type the site sheet instead.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح يعطي حصته من السر. تُكتب ورقة الموقع بدلًا منه.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give its share of the secret. Unlock the keyring and try again, or type the site sheet.</source>
        <translation>مخزن مفاتيح هذا الحاسوب لم يعطِ حصته من السر. يُفتح المخزن وتُعاد المحاولة، أو تُكتب ورقة الموقع.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer within 15 seconds. Try again, or type the site sheet.</source>
        <translation>مخزن مفاتيح هذا الحاسوب لم يستجب خلال ١٥ ثانية. تُعاد المحاولة، أو تُكتب ورقة الموقع.</translation>
    </message>
    <message>
        <source>This station was sealed: this computer&apos;s part of the key is destroyed. Only the site sheet opens it.</source>
        <translation>خُتمت هذه المحطة: أُتلف جزء المفتاح الذي في هذا الحاسوب. لا تفتحها إلا ورقة الموقع.</translation>
    </message>
    <message>
        <source>The keyring of this computer belongs to another station. Nothing is damaged: type the site sheet of this one.</source>
        <translation>مخزن مفاتيح هذا الحاسوب يعود إلى محطة أخرى. لم يتضرر شيء: تُكتب ورقة موقع هذه المحطة.</translation>
    </message>
    <message>
        <source>The digits are right, but they belong to another station. Take this station&apos;s own site sheet.</source>
        <translation>الأرقام صحيحة لكنها لمحطة أخرى. تُستعمل ورقة موقع هذه المحطة نفسها.</translation>
    </message>
    <message>
        <source>Group {group} is not as on the sheet. Compare it digit by digit; the other groups can stay.</source>
        <translation>المجموعة {group} ليست كما هي في الورقة. تُقارن رقمًا رقمًا؛ ويمكن أن تبقى المجموعات الأخرى.</translation>
    </message>
    <message>
        <source>This account of the computer does not have its share of the secret yet. Type the site sheet once.</source>
        <translation>ليس في حساب الحاسوب هذا حصته من السر بعد. تُكتب ورقة الموقع مرة واحدة.</translation>
    </message>
    <message>
        <source>These digits are of another sheet, perhaps an older one. Take the paper you wrote just now and destroy older ones.</source>
        <translation>هذه أرقام ورقة أخرى، ربما أقدم. تُستعمل الورقة التي كُتبت الآن وتُتلف الأقدم.</translation>
    </message>
    <message>
        <source>No start stick is plugged in. Plug it in, wait until the computer has found it, and look again; or type the site sheet.</source>
        <translation>لا توجد وحدة بدء تشغيل موصولة. تُوصل ويُنتظر حتى يجدها الحاسوب ثم يُبحث من جديد؛ أو تُكتب ورقة الموقع.</translation>
    </message>
    <message>
        <source>The file on this start stick is damaged. Type the site sheet; then a keeper can make a new stick.</source>
        <translation>الملف على وحدة بدء التشغيل هذه متضرر. تُكتب ورقة الموقع، ثم تستطيع أمينة المفاتيح صنع وحدة جديدة.</translation>
    </message>
    <message>
        <source>A newer version of the program made this start stick. Install that version; nothing was changed.</source>
        <translation>إصدار أحدث من البرنامج صنع وحدة بدء التشغيل هذه. يُثبَّت ذلك الإصدار؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file on this stick is no start stick of this program.</source>
        <translation>الملف على هذه الوحدة ليس ملف بدء تشغيل لهذا البرنامج.</translation>
    </message>
    <message>
        <source>This start stick belongs to another office or computer. Nothing was opened. Take this station&apos;s own one, or type its site sheet.</source>
        <translation>وحدة بدء التشغيل هذه لمكتب آخر أو لحاسوب آخر. لم يُفتح شيء. تُستعمل وحدة هذه المحطة نفسها أو تُكتب ورقة موقعها.</translation>
    </message>
    <message>
        <source>This start stick opens nothing any more: since it was made the site sheet was changed, or it was replaced by a newer stick. Type the site sheet and destroy this stick; a keeper can make a new one.</source>
        <translation>لم تعد وحدة بدء التشغيل هذه تفتح شيئًا: تغيّرت ورقة الموقع بعد صنعها، أو حلّت محلها وحدة أحدث. تُكتب ورقة الموقع وتُتلف هذه الوحدة؛ وتستطيع أمينة المفاتيح صنع واحدة جديدة.</translation>
    </message>
    <message>
        <source>The note of who was erased since, which is beside this backup ({file}), cannot be read, or not to its end. Files that were erased may come back. Nothing was changed. Take another stick, or go on and look for them.</source>
        <translation>الملاحظة الموضوعة بجانب هذه النسخة عمن مُحيت ملفاتهن بعدها ({file}) لا تُقرأ، أو لا تُقرأ إلى نهايتها. قد تعود ملفات مُحيت. لم يتغيّر شيء. تُستعمل وحدة ذاكرة أخرى، أو يُتابع ويُبحث عن تلك الملفات.</translation>
    </message>
    <message>
        <source>A keeper settled here that something was lost which is in this backup ({file}). It may have been erased before: entries that said so do not count, or are gone. Files that were erased may come back. Nothing was changed. Look in the log who was erased, then go on and look for them.</source>
        <translation>سوّت أمينة المفاتيح هنا مسألة شيء ضاع، وهو موجود في هذه النسخة الاحتياطية ({file}). ربما كان قد مُحي قبل ذلك: القيود التي قالت ذلك لا يُعتد بها، أو لم تعد موجودة. قد تعود ملفات مُحيت. لم يتغيّر شيء. يُنظر في سجل العمليات من مُحيت ملفاتهن، ثم يُتابع ويُبحث عن تلك الملفات.</translation>
    </message>
    <message>
        <source>This folder belongs to the station itself. A backup must be elsewhere.</source>
        <translation>هذا المجلد للمحطة نفسها. يجب أن تكون النسخة الاحتياطية في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer did not say that it printed. What it had not printed was taken back. Look what is in it, and count.</source>
        <translation>لم تقل الطابعة إنها طبعت. وسُحب منها ما لم تطبعه. يُنظر فيها وتُعدّ الصفحات.</translation>
    </message>
    <message>
        <source>This folder is on the station&apos;s own disk. Whoever took the computer would have both halves: take a stick that can be carried away.</source>
        <translation>هذا المجلد على قرص المحطة نفسه. من يأخذ الحاسوب يكون معه النصفان: تُستعمل وحدة يمكن حملها بعيدًا.</translation>
    </message>
    <message>
        <source>The founding of this station is not finished, so no case can be opened yet. The intake lead goes on with it by signing in.</source>
        <translation>لم يكتمل تأسيس هذه المحطة، فلا يمكن فتح أي حالة بعد. تتابعه مسؤولة الاستقبال بالدخول.</translation>
    </message>
    <message>
        <source>Something is missing still: every copy of the three sheets must be typed back, and there must be an administrator.</source>
        <translation>ما زال شيء ناقصًا: يجب إعادة كتابة كل نسخة من الأوراق الثلاث، ويجب أن يكون هناك مسؤول إداري.</translation>
    </message>
    <message>
        <source>This station is founded already. Nothing was changed.</source>
        <translation>هذه المحطة مؤسسة أصلًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Other accounts of this computer cannot get to {folder}. Ask its administrator for a folder that all of them may write to, and start the program with the name of that folder.</source>
        <translation>حسابات الحاسوب الأخرى لا تصل إلى {folder}. يُطلب من مدير الحاسوب مجلد تستطيع كلها الكتابة فيه، ثم يُشغَّل البرنامج باسم ذلك المجلد.</translation>
    </message>
    <message>
        <source>This is not a whole sheet: ten groups of five digits are needed.</source>
        <translation>هذه ليست ورقة كاملة: المطلوب عشر مجموعات في كل منها خمسة أرقام.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Nothing half written was left there. Take another stick, or make room.</source>
        <translation>لا يوجد متسع في {folder}. لم يُترك فيه شيء غير مكتمل. تُستعمل وحدة ذاكرة أخرى أو يُفرَّغ مكان.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Take the write protection off the stick, or choose another place.</source>
        <translation>لا يمكن الكتابة في {folder}. تُرفع حماية الكتابة عن الوحدة أو يُختار مكان آخر.</translation>
    </message>
    <message>
        <source>{folder} does not answer any more. If the stick was pulled out, plug it in and start again; the backup that was begun does not count.</source>
        <translation>لم يعد {folder} يستجيب. إن أُخرجت الوحدة فتُوصَل ويُبدأ من جديد؛ النسخة التي بدأت لا تُحسب.</translation>
    </message>
    <message>
        <source>The stick in {folder} takes no file this large because of how it is formatted. Take another one, formatted as exFAT, NTFS or ext4.</source>
        <translation>الوحدة في {folder} لا تقبل ملفًا بهذا الحجم بسبب تهيئتها. تُستعمل وحدة أخرى مهيأة بنظام ⁦exFAT⁩ أو ⁦NTFS⁩ أو ⁦ext4⁩.</translation>
    </message>
    <message>
        <source>What {folder} gives back is not what was written there. This stick is not reliable: take another one. Nothing was left on it.</source>
        <translation>ما يعيده {folder} ليس ما كُتب فيه. هذه الوحدة لا يُعتمد عليها: تُستعمل أخرى. لم يُترك عليها شيء.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of this program.</source>
        <translation>الملف {file} ليس نسخة احتياطية من هذا البرنامج.</translation>
    </message>
    <message>
        <source>A newer version of the program made the backup {file}. Install that version; nothing was changed.</source>
        <translation>إصدار أحدث من البرنامج صنع النسخة {file}. يُثبَّت ذلك الإصدار؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup {file} is cut short: it was not copied to its end. Copy it again or take another one.</source>
        <translation>النسخة {file} مبتورة: لم تُنسخ إلى آخرها. تُنسخ من جديد أو تُستعمل أخرى.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and cannot be used. Take another one.</source>
        <translation>النسخة {file} متضررة ولا يمكن استعمالها. تُستعمل أخرى.</translation>
    </message>
    <message>
        <source>The keys of the station were changed meanwhile. Lock and sign in again; what was saved before is there.</source>
        <translation>تغيّرت مفاتيح المحطة في هذه الأثناء. يُقفل البرنامج ويُعاد الدخول؛ ما حُفظ من قبل موجود.</translation>
    </message>
    <message>
        <source>{count} records or drafts do not open as they should, so the keys were not changed. Look at the page Log first; a backup can bring them back.</source>
        <translation>السجلات أو المسودات التي لا تُفتح كما ينبغي: {count}، فلم تُغيَّر المفاتيح. يُنظر أولًا في صفحة سجل العمليات؛ قد تعيدها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Since this backup a file was shut to you, and its worker does not work here any more. Nothing was changed. Another keeper restores it.</source>
        <translation>منذ هذه النسخة الاحتياطية أُغلق ملف أمام حسابك، ومن كان يحفظه لا يعمل هنا بعد الآن. لم يتغيّر شيء. تستعيدها أمينة مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{count} women&apos;s files are shut to you, so nothing was changed: they would be lost. Another keeper who is on them does this, or somebody on them lets you in, if she agrees. Else they are left behind for good.</source>
        <translation>{count} من ملفات النساء مغلقة أمام حسابك، فلم يتغيّر شيء: كانت ستضيع. تفعل ذلك أمينة مفاتيح أخرى مسموح لها بها، أو يُسمح لحسابك بها إن وافقت صاحبتها. وإلا فتُترك نهائيًا.</translation>
    </message>
    <message>
        <source>These are the digits of the old sheet. Copy and type those of the new one.</source>
        <translation>هذه أرقام الورقة القديمة. تُنسخ أرقام الجديدة وتُكتب.</translation>
    </message>
    <message>
        <source>The digits are right, but they do not open the backup {file}. It may be from before the site sheet was changed: take the sheet of that time, or the two recovery sheets.</source>
        <translation>الأرقام صحيحة لكنها لا تفتح النسخة {file}. قد تكون من قبل تغيير ورقة الموقع: تُستعمل ورقة ذلك الوقت أو ورقتا الاستعادة.</translation>
    </message>
    <message>
        <source>The digits are right, but these two sheets do not open this backup. Take both recovery sheets of this office. If the root key was changed after that day, those from before are needed.</source>
        <translation>الأرقام صحيحة، لكن هاتين الورقتين لا تفتحان هذه النسخة. تُستعمل ورقتا الاستعادة لهذا المكتب. وإن تغيّر مفتاح الجذر بعد ذلك اليوم فاللازم هو الورقتان السابقتان.</translation>
    </message>
    <message>
        <source>The list of accounts in this backup is signed by no root key that this station has or had, or it is not the list of that time: somebody made it. It was not used. Take another backup.</source>
        <translation>قائمة الحسابات في هذه النسخة لم يوقّعها أي مفتاح جذر لهذه المحطة الآن أو سابقًا، أو ليست قائمة ذلك الوقت: صنعها أحد ما. لم تُستعمل. تُستعمل نسخة أخرى.</translation>
    </message>
    <message>
        <source>This backup is from before the root key was changed, and this station&apos;s log does not know it: whoever left may have made it. It was not used. Take one that was made here, under the name it had, or one made since.</source>
        <translation>هذه النسخة من قبل تغيير مفتاح الجذر، وسجل هذه المحطة لا يعرفها: ربما صنعها من غادر. لم تُستعمل. تُستعمل نسخة صُنعت هنا وباسمها الأصلي، أو نسخة صُنعت بعد ذلك.</translation>
    </message>
    <message>
        <source>A file of the station that is here ({file}) does not open with what you typed, is missing, is older than this computer remembers, or its log was changed. So nobody can say what was entered here since this backup: that somebody took her consent back, for example. Nothing was changed. If anybody can still sign in here, restore from there. If you go on, the files are set aside, not deleted.</source>
        <translation>أحد ملفات المحطة الموجودة هنا ({file}) لا يُفتح بما كُتب، أو هو مفقود، أو أقدم مما يذكره هذا الحاسوب، أو غُيِّر سجل عملياته. فلا أحد يعرف ما أُدخل هنا بعد هذه النسخة: أن إحداهن سحبت موافقتها، مثلًا. لم يتغيّر شيء. إن كان أحد ما زال يستطيع الدخول هنا فلتُجرَ الاستعادة من هناك. عند المتابعة تُوضع الملفات جانبًا ولا تُحذف.</translation>
    </message>
    <message>
        <source>This backup is of another office. Nothing was changed.</source>
        <translation>هذه النسخة لمكتب آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This script cannot be played in the practice office: {why}</source>
        <translation>لا يمكن تنفيذ هذا السيناريو في مكتب التمرين: {why}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}, the newest entry is of {newest}. Nothing was opened or written. If the clock is wrong, set it and sign in again. If nobody was here for that long, an intake worker or a keeper confirms it when she signs in.</source>
        <translation>ساعة الحاسوب تقول {clock} وأحدث قيد في {newest}. لم يُفتح شيء ولم يُكتب شيء. إن كانت الساعة خاطئة تُضبط ويُعاد الدخول. وإن لم يكن أحد هنا طوال هذه المدة فيؤكد ذلك موظف استقبال أو أمينة المفاتيح عند الدخول.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock and the newest entry agree on the day. Nothing was changed.</source>
        <translation>ساعة الحاسوب وأحدث قيد متفقان على اليوم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Other accounts of this computer get into {folder}, so nothing was opened. Whoever the folder belongs to closes it with the command: chmod {mode} {folder}</source>
        <translation>تستطيع حسابات أخرى في هذا الحاسوب الدخول إلى {folder}، فلم يُفتح شيء. يغلقه صاحب المجلد بالأمر: chmod {mode} {folder}</translation>
    </message>
    <message>
        <source>The start stick of another office is in {folder}. It was not touched. Take an empty stick.</source>
        <translation>في {folder} وحدة بدء تشغيل لمكتب آخر. لم تُمسّ. تُستعمل وحدة فارغة.</translation>
    </message>
    <message>
        <source>The keys of your account do not open all of this backup: when it was made you were not entitled to it, or your password was reset since. Another keeper can restore it, or the two recovery sheets.</source>
        <translation>مفاتيح هذا الحساب لا تفتح كل ما في هذه النسخة: حين صُنعت لم يكن له حق فيها، أو أُعيد ضبط كلمة مروره بعدها. تستطيع أمينة مفاتيح أخرى استعادتها، أو ورقتا الاستعادة.</translation>
    </message>
    <message>
        <source>This backup is from before the keys were changed, and this station&apos;s log does not know it. Somebody who was removed and kept copies could have made it. Nothing was changed. Go on only if you know who made it.</source>
        <translation>هذه النسخة من قبل تغيير المفاتيح، وسجل هذه المحطة لا يعرفها. ربما صنعها شخص أُزيل حسابه واحتفظ بنسخ. لم يتغيّر شيء. لا يُتابع إلا من يعرف من صنعها.</translation>
    </message>
    <message>
        <source>This backup names lists of accounts that are others here: it was made on another computer, on which the office went on while the list was changed here. Nothing was changed. Go on only if you know who made it. At the next sign-in that is found, and a keeper settles it once: she looks first who is on the list. Everybody then signs in with her password of that computer.</source>
        <translation>هذه النسخة تذكر قوائم حسابات تختلف عن القوائم هنا: صُنعت على حاسوب آخر واصل المكتب العمل عليه بينما تغيّرت القائمة هنا. لم يتغيّر شيء. لا يُتابع إلا من يعرف من صنعها. عند الدخول التالي يُكتشف ذلك وتسوّيه أمينة المفاتيح مرة واحدة: تنظر أولًا من في القائمة. بعدها يكون الدخول لكل حساب بكلمة مروره على ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody of this office has signed this backup, or it was changed afterwards. It was not used. Take another one.</source>
        <translation>لم يوقّع أحد من هذا المكتب هذه النسخة، أو أنها غُيّرت بعد ذلك. لم تُستعمل. تُستعمل أخرى.</translation>
    </message>
    <message>
        <source>In this backup the check of the log of {file} failed. It may have been so in the station already. Take an older backup, or go on if a keeper knows why.</source>
        <translation>فشل فحص سجل العمليات في {file} ضمن هذه النسخة. ربما كان كذلك في المحطة نفسها. تُستعمل نسخة أقدم، أو يُتابع إن كانت أمينة المفاتيح تعرف السبب.</translation>
    </message>
    <message>
        <source>This backup says that it is of {said}, but what was entered here from {day} on is not in it. Nothing was changed. Take another one, or go back to it if that may be lost as well.</source>
        <translation>تقول هذه النسخة إنها من {said}، لكن ما أُدخل هنا ابتداءً من {day} ليس فيها. لم يتغيّر شيء. تُستعمل أخرى، أو يُرجع إليها إن كان ضياع ذلك أيضًا مقبولًا.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {missing} MiB more are needed to open this backup. Nothing was unpacked. Make room and try again.</source>
        <translation>لا يوجد متسع في {folder}: يلزم {missing} ميبيبايت إضافية لفتح هذه النسخة. لم يُفكّ منها شيء. يُفرَّغ مكان وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>This does not wait any more. Open the list again.</source>
        <translation>لم يعد هذا ينتظر. تُفتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing was changed.</source>
        <translation>أُوقف كما طُلب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A number from {least} to {limit}.</source>
        <translation>رقم من {least} إلى {limit}.</translation>
    </message>
    <message>
        <source>There is no such folder. Type the whole path, or choose one from the list.</source>
        <translation>لا يوجد مجلد كهذا. يُكتب المسار كاملًا أو يُختار من القائمة.</translation>
    </message>
    <message>
        <source>There is no such account any more. Open the list again.</source>
        <translation>لم يعد هذا الحساب موجودًا. تُفتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This account is approved already. Nothing needs to be done.</source>
        <translation>هذا الحساب معتمد أصلًا. لا حاجة إلى شيء.</translation>
    </message>
    <message>
        <source>Only a keeper can approve. Ask a keeper to type her own name and password here.</source>
        <translation>الاعتماد لأمينة المفاتيح وحدها. يُطلب منها كتابة اسمها وكلمة مرورها هنا.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>هذا الاسم لحساب آخر. يُختار اسم غيره.</translation>
    </message>
    <message>
        <source>The password is too short: at least {limit} characters. Five words are good.</source>
        <translation>كلمة المرور قصيرة: {limit} حرفًا على الأقل. خمس كلمات خيار جيد.</translation>
    </message>
    <message>
        <source>This password could be guessed. Take five words that have nothing to do with each other or with you.</source>
        <translation>يمكن تخمين كلمة المرور هذه. تُختار خمس كلمات لا صلة بينها ولا بصاحبها.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>كلمتا المرور غير متطابقتين. تُكتب الثانية من جديد.</translation>
    </message>
    <message>
        <source>This is the password you have now. Take another one.</source>
        <translation>هذه هي كلمة المرور الحالية. تُختار غيرها.</translation>
    </message>
    <message>
        <source>This is your own account. Another keeper or the administrator has to do that.</source>
        <translation>هذا حسابك أنت. تقوم بذلك أمينة مفاتيح أخرى أو المسؤول الإداري.</translation>
    </message>
    <message>
        <source>She is the only keeper who can sign in. Make a second keeper first; without one nobody could be approved any more. Nothing was done.</source>
        <translation>هذه أمينة المفاتيح الوحيدة التي تستطيع الدخول. تُعيَّن أمينة ثانية أولًا؛ دونها لا يُعتمد أحد بعد الآن. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>She is the only administrator who can sign in. Approve a second administrator first. Nothing was done.</source>
        <translation>هذا المسؤول الإداري الوحيد الذي يستطيع الدخول. يُعتمد مسؤول ثانٍ أولًا. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The office has a new root key. Sit down beside a keeper: on her page People and keys you type your password once, then you sign in here as before.</source>
        <translation>للمكتب مفتاح جذر جديد. يجلس صاحب الحساب إلى جانب أمينة المفاتيح: في صفحة الأشخاص والمفاتيح يكتب كلمة مروره مرة واحدة، ثم يدخل هنا كالسابق.</translation>
    </message>
    <message>
        <source>She has the new root key already. Nothing needs to be done.</source>
        <translation>لهذا الحساب مفتاح الجذر الجديد أصلًا. لا حاجة إلى شيء.</translation>
    </message>
    <message>
        <source>This account is not in use at the moment. Open the list again.</source>
        <translation>هذا الحساب غير مستعمل حاليًا. تُفتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This account is not switched off. Open the list again.</source>
        <translation>هذا الحساب غير موقوف. تُفتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>Nothing waits for a signature here any more. Open the list again.</source>
        <translation>لم يعد شيء ينتظر توقيعًا هنا. تُفتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>Only an intake worker in use can be made a keeper. Nothing was done.</source>
        <translation>لا تصبح أمينة مفاتيح إلا موظفة استقبال حسابها فعّال. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Ask the administrator; nothing was printed.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. يُرجى سؤال المسؤول الإداري؛ لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look whether it is on and has paper; then print again. Look first whether anything came out.</source>
        <translation>لم تستلم الطابعة العمل. يُنظر أولًا هل خرج شيء منها، ثم هل هي مشغّلة وفيها ورق، ثم يُعاد الطبع.</translation>
    </message>
    <message>
        <source>This paper cannot be shown, so it is not printed either. Tell a keeper.</source>
        <translation>لا يمكن عرض هذه الورقة فلا تُطبع أيضًا. يُرجى إبلاغ أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>The text changed meanwhile. Look at the check again; nothing was decided.</source>
        <translation>تغيّر النص في هذه الأثناء. يُنظر في الفحص من جديد؛ لم يُقرَّر شيء.</translation>
    </message>
    <message>
        <source>A text of the office is incomplete, so no paper is made from it. Tell a keeper that this text needs mending.</source>
        <translation>أحد نصوص المكتب غير مكتمل فلا تُصنع منه ورقة. يُرجى إبلاغ أمينة المفاتيح أن هذا النص يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>This is needed to go on.</source>
        <translation>هذا لازم للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing is due tonight: there is no list to print.</source>
        <translation>لا شيء مطلوب الليلة: لا قائمة تُطبع.</translation>
    </message>
    <message>
        <source>This is no longer due: it was done, or handed to somebody.</source>
        <translation>لم يعد هذا مطلوبًا: أُنجز، أو سُلّم إلى شخص آخر.</translation>
    </message>
    <message>
        <source>No file is opened here yet: the contacts to whom she can complain outside this office must be entered and checked first. A keeper does it under Our words.</source>
        <translation>لا يُفتح هنا ملف بعد: يجب أولًا إدخال الجهات التي يمكنها أن تشتكي إليها خارج هذا المكتب والتحقق منها. تفعل ذلك أمينة المفاتيح في صفحة كلماتنا.</translation>
    </message>
    <message>
        <source>This contact is not entered yet. Choose another one, or ask a keeper.</source>
        <translation>هذه الجهة لم تُدخل بعد. تُختار جهة أخرى، أو تُسأل أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Nobody has checked this contact yet, so it is on no paper. Ask a keeper.</source>
        <translation>لم يتحقق أحد من هذه الجهة بعد، فلا تُطبع على أي ورقة. تُسأل أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Her own worker does not ask this. Somebody else does, or she crosses a slip alone.</source>
        <translation>لا تسأل هذا العاملةُ على ملفها نفسها. يسأله شخص آخر، أو تضع هي العلامات على قصاصة وحدها.</translation>
    </message>
    <message>
        <source>Only somebody she accepts asks her. Else she crosses a slip alone, or nothing.</source>
        <translation>لا يسألها إلا من تقبل به. وإلا فتضع العلامات على قصاصة وحدها، أو لا شيء.</translation>
    </message>
    <message>
        <source>No answer is given yet.</source>
        <translation>لم تُعطَ أي إجابة بعد.</translation>
    </message>
    <message>
        <source>You are on this file. Somebody else who is on it shuts it to you.</source>
        <translation>هذا الحساب على هذا الملف. يغلقه أمامه شخص آخر على الملف.</translation>
    </message>
    <message>
        <source>She keeps this file. Hand it over first, then shut it to her.</source>
        <translation>هي من تحفظ هذا الملف. يُسلَّم أولًا، ثم يُغلق أمامها.</translation>
    </message>
    <message>
        <source>She does not want this keeper, so the file is not handed to her.</source>
        <translation>لا تريد صاحبة الملف أمينة المفاتيح هذه، فلا يُسلَّم إليها الملف.</translation>
    </message>
    <message>
        <source>Choose how she said it.</source>
        <translation>اختاري كيف قالته.</translation>
    </message>
    <message>
        <source>Choose the colleague who heard it. If nobody did, choose above that there was no witness.</source>
        <translation>اختاري من سمعه من الزملاء. وإن لم يسمعه أحد فاختاري أعلاه أنه قيل بلا شاهد آخر.</translation>
    </message>
    <message>
        <source>Choose one of the answers offered.</source>
        <translation>يُختار واحد من الأجوبة المعروضة.</translation>
    </message>
    <message>
        <source>Three pictures, or none.</source>
        <translation>ثلاث صور، أو لا شيء.</translation>
    </message>
    <message>
        <source>Choose three pictures.</source>
        <translation>اختاري ثلاث صور.</translation>
    </message>
    <message>
        <source>This has {length} characters; {limit} fit here. Everything you typed is still here: shorten it.</source>
        <translation>عدد الأحرف هنا {length} والمتسع {limit}. كل ما كُتب ما زال هنا: يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The list has {limit} entries and no more.</source>
        <translation>تتسع القائمة إلى {limit} قيد لا أكثر.</translation>
    </message>
    <message>
        <source>These are {length} lines; {limit} fit here. Leave the least important out.</source>
        <translation>عدد الأسطر {length} والمتسع {limit}. يُترك الأقل أهمية.</translation>
    </message>
    <message>
        <source>There is an invisible character at place {position}, often from copying. Type this part again.</source>
        <translation>هناك حرف غير مرئي في الموضع {position}، وغالبًا سببه النسخ. يُكتب هذا الجزء من جديد.</translation>
    </message>
    <message>
        <source>There is half a character in the text, often from copying. Type the last word you pasted again.</source>
        <translation>في النص نصف حرف، وغالبًا سببه النسخ. تُكتب آخر كلمة مُلصقة من جديد.</translation>
    </message>
    <message>
        <source>This is not a date the program can read. Type it like 30/11/2026.</source>
        <translation>لا يستطيع البرنامج قراءة هذا التاريخ. يُكتب هكذا: ⁦٢٠٢٦/١١/٣٠⁩.</translation>
    </message>
    <message>
        <source>There is no month {month}. Type it like 30/11/2026.</source>
        <translation>لا يوجد شهر {month}. يُكتب هكذا: ⁦٢٠٢٦/١١/٣٠⁩.</translation>
    </message>
    <message>
        <source>Month {month} has no day {day}. Look at the day again.</source>
        <translation>ليس في الشهر {month} يوم {day}. يُنظر في اليوم من جديد.</translation>
    </message>
    <message>
        <source>This could be more than one day. Choose the day that she means, or type the year first.</source>
        <translation>قد يكون هذا أكثر من يوم. يُختار اليوم الذي تقصده، أو تُكتب السنة أولًا.</translation>
    </message>
    <message>
        <source>Type hours and minutes, such as 09:30.</source>
        <translation>تُكتب الساعات والدقائق، مثل ⁦٠٩:٣٠⁩.</translation>
    </message>
    <message>
        <source>Type a number; 0 if no page came out.</source>
        <translation>يُكتب رقم؛ وصفر إن لم تخرج أي صفحة.</translation>
    </message>
    <message>
        <source>Type an hour between 12:00 and 22:00, such as 16:00.</source>
        <translation>تُكتب ساعة بين ١٢:٠٠ و٢٢:٠٠، مثل ١٦:٠٠.</translation>
    </message>
    <message>
        <source>Type a number from 1 to {limit}.</source>
        <translation>يُكتب عدد من ١ إلى {limit}.</translation>
    </message>
    <message>
        <source>This is not a reference: a sign is wrong or missing. Compare it with the paper, sign by sign.</source>
        <translation>هذا ليس رمزًا مرجعيًا: فيه علامة خاطئة أو ناقصة. يُقارن بالورقة علامة علامة.</translation>
    </message>
    <message>
        <source>Write what the office said.</source>
        <translation>يُكتب ما قالته الجهة.</translation>
    </message>
    <message>
        <source>Choose at least one paper.</source>
        <translation>تُختار ورقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>One list takes {limit} papers. Choose fewer, and begin another round afterwards.</source>
        <translation>القائمة الواحدة تسع {limit} من الأوراق. يُختار أقل، وتُبدأ جولة أخرى بعدها.</translation>
    </message>
    <message>
        <source>Something changed on this round meanwhile. Look at it again; nothing was written.</source>
        <translation>تغيّر شيء في هذه الجولة أثناء ذلك. تُراجَع؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose at least one kind of figures.</source>
        <translation>يُختار نوع واحد من الأرقام على الأقل.</translation>
    </message>
    <message>
        <source>Every month that is over is published.</source>
        <translation>كل شهر انتهى منشور.</translation>
    </message>
    <message>
        <source>Nothing of this period is published.</source>
        <translation>لم يُنشر شيء من هذه الفترة.</translation>
    </message>
    <message>
        <source>The clock of this computer and the log are far apart. A month is published when the day is certain.</source>
        <translation>ساعة هذا الحاسوب والسجل متباعدان كثيرًا. يُنشر الشهر حين يكون اليوم مؤكدًا.</translation>
    </message>
    <message>
        <source>No paper is on the way, so there is no list to print.</source>
        <translation>لا ورقة في الطريق، فلا قائمة تُطبع.</translation>
    </message>
    <message>
        <source>This day is before the first one. Look at both again.</source>
        <translation>هذا اليوم قبل اليوم الأول. يُراجَع الاثنان.</translation>
    </message>
    <message>
        <source>Say when and where the office receives.</source>
        <translation>يُذكر متى وأين تستقبل الجهة.</translation>
    </message>
    <message>
        <source>This day was before the answer. Look at it again.</source>
        <translation>هذا اليوم قبل الجواب. يُراجَع.</translation>
    </message>
    <message>
        <source>This day is still to come. Type the day on which it was.</source>
        <translation>هذا اليوم لم يأتِ بعد. يُكتب اليوم الذي حدث فيه ذلك.</translation>
    </message>
    <message>
        <source>The office did not have the paper yet on this day. Look at it again.</source>
        <translation>لم تكن الورقة لدى الجهة بعد في هذا اليوم. يُراجَع.</translation>
    </message>
    <message>
        <source>Choose what was promised for this day, or leave the day empty.</source>
        <translation>يُختار ما وُعد به لهذا اليوم، أو يُترك اليوم فارغًا.</translation>
    </message>
    <message>
        <source>By when was it promised? Type a day.</source>
        <translation>إلى أي يوم وُعد به؟ يُكتب اليوم.</translation>
    </message>
    <message>
        <source>This record is shredded, so no words are kept of it. Choose what was said.</source>
        <translation>أُتلف هذا السجل فلا تُحفظ عنه كلمات. يُختار ما قيل.</translation>
    </message>
    <message>
        <source>She has to be told first.</source>
        <translation>يجب أن تُخبَر هي أولًا.</translation>
    </message>
    <message>
        <source>The lawyer has to be called first.</source>
        <translation>يجب الاتصال بالمحامي أولًا.</translation>
    </message>
    <message>
        <source>This closes on the page of her file: she is told, the lawyer is called, she decides.</source>
        <translation>يُغلق هذا في صفحة ملفها: تُخبَر، ويُتصل بالمحامي، وتقرر هي.</translation>
    </message>
    <message>
        <source>This closes on the page of her file, with what she says.</source>
        <translation>يُغلق هذا في صفحة ملفها، بما تقوله هي.</translation>
    </message>
    <message>
        <source>Count the pages first: what is handed over must have come out.</source>
        <translation>تُعدّ الصفحات أولًا: ما يُسلَّم يجب أن يكون قد خرج.</translation>
    </message>
    <message>
        <source>No page came out: there is nothing that an office can have.</source>
        <translation>لم تخرج أي صفحة: فليس عند الجهة شيء.</translation>
    </message>
    <message>
        <source>This paper is ours: it is read out and stays with us.</source>
        <translation>هذه الورقة لنا: تُقرأ بصوت مسموع وتبقى عندنا.</translation>
    </message>
    <message>
        <source>These copies are not wanted back: hand them over as usual.</source>
        <translation>هذه النسخ غير مطلوب استردادها: تُسلَّم كالمعتاد.</translation>
    </message>
    <message>
        <source>These copies were handed over already, or none came out.</source>
        <translation>هذه النسخ سُلّمت من قبل، أو لم يخرج منها شيء.</translation>
    </message>
    <message>
        <source>An office answers to what it was handed. Write down first who has it.</source>
        <translation>تجيب الجهة عما سُلّم إليها. يُدوّن أولًا من تسلّمه.</translation>
    </message>
    <message>
        <source>No record here has this reference. Ask the office to read it out once more.</source>
        <translation>لا سجل هنا بهذا الرمز المرجعي. يُطلب من الجهة أن تقرأه مرة أخرى.</translation>
    </message>
    <message>
        <source>{limit} texts were proposed for this record today. More can be proposed tomorrow, or speak with intake.</source>
        <translation>اقتُرح لهذا السجل اليوم {limit} من النصوص. يمكن اقتراح غيرها غدًا، أو الحديث مع الاستقبال.</translation>
    </message>
    <message>
        <source>She no longer wants to be named here. Nothing prints; get back what is out.</source>
        <translation>لم تعد تريد ذكر اسمها هنا. لا يُطبع شيء، ويُسترد ما خرج.</translation>
    </message>
    <message>
        <source>A second person has not signed this yet, so nothing prints.</source>
        <translation>لم يوقّع شخص ثانٍ على هذا بعد، فلا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The letter {reference} is signed. It has not gone to the liaison officers, because something in the files is damaged. Tell a keeper; once that is settled it goes by itself.</source>
        <translation>الكتاب {reference} موقَّع، لكنه لم يصل إلى مسؤولي الارتباط لأن شيئًا في الملفات متضرر. تُبلَّغ أمينة المفاتيح؛ وحين تُسوّى المسألة يصل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A colleague dealt with this text already.</source>
        <translation>تولّى زميل هذا النص من قبل.</translation>
    </message>
    <message>
        <source>She has not agreed to be recorded, so nothing is kept.</source>
        <translation>لم توافق على التدوين، فلا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>She did not come herself, so nothing is recorded about her. Pass an invitation on.</source>
        <translation>لم تأتِ بنفسها، فلا يُدوَّن عنها شيء. تُنقل إليها دعوة.</translation>
    </message>
    <message>
        <source>She came herself: go on with the session, no invitation is needed.</source>
        <translation>جاءت بنفسها: تُتابع الجلسة، ولا حاجة إلى دعوة.</translation>
    </message>
    <message>
        <source>This session goes on with a file that is there already. Save it back.</source>
        <translation>هذه الجلسة تتابع ملفًا موجودًا أصلًا. تُحفظ فيه.</translation>
    </message>
    <message>
        <source>This session has no file yet. Close it first.</source>
        <translation>لا ملف لهذه الجلسة بعد. تُختم أولًا.</translation>
    </message>
    <message>
        <source>A whole number of hours is needed, from 1 to {limit}.</source>
        <translation>يلزم عدد صحيح من الساعات، من ١ إلى {limit}.</translation>
    </message>
    <message>
        <source>Her file is open in another session of yours. Finish that one first; everything typed here stays.</source>
        <translation>ملفها مفتوح في جلسة أخرى لديك. أنهيها أولًا؛ وكل ما كُتب هنا يبقى.</translation>
    </message>
    <message>
        <source>Somebody else changed the same answers meanwhile. Choose which version counts; nothing of either is lost.</source>
        <translation>غيّر شخص آخر الأجوبة نفسها في هذه الأثناء. يُختار أي الصيغتين تبقى؛ ولا يضيع شيء من أي منهما.</translation>
    </message>
    <message>
        <source>She has not agreed that this office hears anything. Nothing can leave for it.</source>
        <translation>لم توافق على أن تعرف هذه الجهة شيئًا. لا يمكن أن يخرج إليها شيء.</translation>
    </message>
    <message>
        <source>Her consent changed since this was written. Make the letter again from what she agrees to now.</source>
        <translation>تغيّرت موافقتها منذ كتابة هذا. يُكتب الكتاب من جديد مما توافق عليه الآن.</translation>
    </message>
    <message>
        <source>What you type about this woman is not kept: a colleague changed meanwhile who opens her file. Read it once more, lock, sign in again, and type it again.</source>
        <translation>ما يُكتب عن هذه المرأة لا يُحفظ: غيّر أحد الزملاء في هذه الأثناء من يفتح ملفها. يُقرأ مرة أخرى، ثم يُقفل البرنامج ويُعاد الدخول ويُكتب من جديد.</translation>
    </message>
    <message>
        <source>Everything of hers that could be found was stopped: {count}. Nothing of it prints. A colleague changed meanwhile who opens her file: lock and sign in again, and her file says so too.</source>
        <translation>أُوقف كل ما أمكن إيجاده لها: {count}. لا يُطبع منه شيء. غيّر أحد الزملاء في هذه الأثناء من يفتح ملفها: يُقفل البرنامج ويُعاد الدخول، فيقول ملفها ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Her file cannot be read, and nothing was found by it. Stop each paper by the reference that is on it: Cases, Stop by reference. Tell a keeper: restore from a backup.</source>
        <translation>ملفها لا يُقرأ ولم يُعثر به على شيء. تُوقف كل ورقة بالرمز المرجعي المكتوب عليها: الحالات، الإيقاف بالرمز المرجعي. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A telephone number is here. Choose the office or the hotline from the directory instead.</source>
        <translation>يوجد هنا رقم هاتف. تُختار الجهة أو الخط الساخن من الدليل بدلًا منه.</translation>
    </message>
    <message>
        <source>A code of ours is here. Nothing of any woman is written about an event.</source>
        <translation>يوجد هنا رمز من رموزنا. لا يُكتب عن فعالية أي شيء عن أي امرأة.</translation>
    </message>
    <message>
        <source>It came with the program and is in no file, so it cannot be taken out.</source>
        <translation>جاء مع البرنامج وليس في أي ملف، فلا يمكن إخراجه.</translation>
    </message>
    <message>
        <source>Another entry has this number already. Put one of the two right; if both are one office, make them one entry.</source>
        <translation>هذا الرقم في قيد آخر من قبل. يُرجى تصحيح أحدهما؛ وإن كانا جهة واحدة فيُجعلان قيدًا واحدًا.</translation>
    </message>
    <message>
        <source>A person or a hotline gets no letters, so it cannot be one with an office.</source>
        <translation>لا تُرسل كتب إلى شخص أو خط ساخن، فلا يُجعل واحدًا مع جهة.</translation>
    </message>
    <message>
        <source>A telephone number is here. Numbers are told from the directory alone, since there they are verified.</source>
        <translation>هنا رقم هاتف. تُقال الأرقام من الدليل وحده، فهناك يُتحقق منها.</translation>
    </message>
    <message>
        <source>A formula is here. Write what it gives.</source>
        <translation>هنا صيغة حساب. تُكتب نتيجتها.</translation>
    </message>
    <message>
        <source>Her consent has run out. Ask her again; nothing was shredded.</source>
        <translation>انتهت مدة موافقتها. تُسأل من جديد؛ لم يُتلف شيء.</translation>
    </message>
    <message>
        <source>This consent is for another office. Ask her for this one.</source>
        <translation>هذه الموافقة لجهة أخرى. تُسأل عن هذه الجهة.</translation>
    </message>
    <message>
        <source>There is no consent for this office that could be withdrawn.</source>
        <translation>لا توجد موافقة لهذه الجهة يمكن سحبها.</translation>
    </message>
    <message>
        <source>This draft is no longer here. It was finished or dropped meanwhile.</source>
        <translation>لم تعد هذه المسودة هنا. أُكملت أو تُركت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This is too much for one draft ({limit} characters). Shorten the longest text; all of it is still on the page.</source>
        <translation>هذا أكثر مما تتسع له مسودة واحدة ({limit} حرفًا). يُختصر أطول نص؛ وكله ما زال في الصفحة.</translation>
    </message>
    <message>
        <source>No file that you may open has this code. Look at the code again.</source>
        <translation>لا ملف يمكن فتحه بهذا الرمز. يُراجَع الرمز.</translation>
    </message>
    <message>
        <source>These are one file already. Choose another one.</source>
        <translation>هذان ملف واحد أصلًا. يُختار غيره.</translation>
    </message>
    <message>
        <source>These two files are not open to the same people. Ask her whom she accepts, set that for both, then join them.</source>
        <translation>هذان الملفان غير مفتوحين للأشخاص أنفسهم. تُسأل عمن تقبلهم، ويُثبَّت ذلك للملفين، ثم يُضمّان.</translation>
    </message>
    <message>
        <source>This file is not part of another one, so there is nothing to separate.</source>
        <translation>هذا الملف ليس جزءًا من غيره، فلا شيء للفصل.</translation>
    </message>
    <message>
        <source>They are separated. Somebody had asked to erase them as one woman&apos;s, and that was not finished. It is not done now. Erase the file that is to go.</source>
        <translation>فُصل الملفان. كان قد طُلب محوهما على أنهما لامرأة واحدة، ولم يكتمل ذلك. لا يُنفَّذ الآن. يُمحى الملف المقصود وحده.</translation>
    </message>
    <message>
        <source>Part of her file cannot be read. Everything of hers that could be found was stopped: {count}. Nothing of it prints, and her file will say so once it can be read. Tell a keeper: restore from a backup.</source>
        <translation>جزء من ملفها لا يُقرأ. أُوقف كل ما أمكن إيجاده لها: {count}. لا يُطبع منه شيء، وسيقول ملفها ذلك حين يُقرأ. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file is open only to the colleagues she accepted and to the keepers. Ask one of them if she needs you.</source>
        <translation>هذا الملف مفتوح فقط للزملاء الذين قبلتهم ولأمينات المفاتيح. يُسأل أحدهم إن كانت بحاجة إلى غيرهم.</translation>
    </message>
    <message>
        <source>This file is open to everybody who runs intakes already.</source>
        <translation>هذا الملف مفتوح أصلًا لكل من يجري الاستقبال.</translation>
    </message>
    <message>
        <source>One of these people cannot open files any more. Choose again.</source>
        <translation>أحد هؤلاء لم يعد يستطيع فتح الملفات. يُعاد الاختيار.</translation>
    </message>
    <message>
        <source>This file is hers already. Choose somebody else.</source>
        <translation>هذا الملف لديه أصلًا. يُختار شخص آخر.</translation>
    </message>
    <message>
        <source>This file is closed already.</source>
        <translation>هذا الملف مغلق أصلًا.</translation>
    </message>
    <message>
        <source>Something is still open, so the file stays open. The list says what.</source>
        <translation>ما زال شيء مفتوحًا، فيبقى الملف مفتوحًا. القائمة تقول ما هو.</translation>
    </message>
    <message>
        <source>No safety plan waits here. Write one first.</source>
        <translation>لا خطة سلامة تنتظر هنا. اكتبي واحدة أولًا.</translation>
    </message>
    <message>
        <source>This file is open already.</source>
        <translation>هذا الملف مفتوح أصلًا.</translation>
    </message>
    <message>
        <source>This is not the code of this case. Nothing was erased. Look at it and type it again.</source>
        <translation>ليس هذا رمز هذه الحالة. لم يُمحَ شيء. يُنظر فيه ويُكتب من جديد.</translation>
    </message>
    <message>
        <source>{count} files are marked. Type that number; nothing was erased.</source>
        <translation>عدد الملفات المعلَّمة {count}. يُكتب هذا الرقم؛ لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>One of these files is not due any more. Nothing was erased; look at the list again.</source>
        <translation>أحد هذه الملفات لم يعد مطلوبًا محوه. لم يُمحَ شيء؛ يُنظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>Type a number of months from {least} to {limit}.</source>
        <translation>يُكتب عدد من الأشهر من {least} إلى {limit}.</translation>
    </message>
    <message>
        <source>The text would name her. Reword what is marked; this can never be allowed.</source>
        <translation>النص يكشف هويتها. تُعاد صياغة ما هو معلَّم؛ ولا يمكن السماح بهذا أبدًا.</translation>
    </message>
    <message>
        <source>The check still asks about something. Decide each marked place or reword it.</source>
        <translation>ما زال الفحص يسأل عن شيء. يُبتّ في كل موضع معلَّم أو تُعاد صياغته.</translation>
    </message>
    <message>
        <source>This can only be reworded, never allowed: it would name her.</source>
        <translation>هذا تُعاد صياغته فقط ولا يُسمح به أبدًا: فهو يكشف هويتها.</translation>
    </message>
    <message>
        <source>The text is too long to be checked: at most {most} characters. Shorten it.</source>
        <translation>النص أطول من أن يُفحص: الحد الأقصى {most} حرف. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The check stopped before its end, so nothing may leave. Try again; if it happens again, tell a keeper.</source>
        <translation>توقف الفحص قبل نهايته فلا يخرج شيء. تُعاد المحاولة؛ وإن تكرر ذلك فتُبلَّغ أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>The letter is not ready yet: it says nothing that she agreed to.</source>
        <translation>الكتاب غير جاهز بعد: ليس فيه شيء متفق عليه.</translation>
    </message>
    <message>
        <source>The finished letter has not been read to her yet. Read it to her first.</source>
        <translation>لم يُقرأ عليها الكتاب المكتمل بعد. يُقرأ عليها أولًا.</translation>
    </message>
    <message>
        <source>The letter asks for something that would tell what she did not agree to. Take that out, or ask her.</source>
        <translation>الكتاب يطلب شيئا يكشف ما لم توافق عليه. يُحذف ذلك أو تُسأل عنه.</translation>
    </message>
    <message>
        <source>What the letter asks for her leaves only if she heard it and agrees. Read it to her, or take that out.</source>
        <translation>ما يطلبه الكتاب لها لا يخرج إلا إذا سمعته ووافقت. يُقرأ لها أو يُحذف ذلك.</translation>
    </message>
    <message>
        <source>This service cannot be asked for that, or she did not agree that it hears of it.</source>
        <translation>لا يمكن طلب ذلك من هذه الجهة، أو لم توافق على أن تعرف به.</translation>
    </message>
    <message>
        <source>The text changed after she heard it. Read it to her again before it is signed.</source>
        <translation>تغيّر النص بعد أن سمعته. يُقرأ لها من جديد قبل التوقيع.</translation>
    </message>
    <message>
        <source>Whoever wrote the letter cannot sign its release. Ask a second person to read it.</source>
        <translation>من كتب الكتاب لا يوقّع إصداره. يُطلب من شخص ثانٍ قراءته.</translation>
    </message>
    <message>
        <source>This colleague cannot read the letter now. Ask somebody else.</source>
        <translation>هذا الزميل لا يستطيع قراءة الكتاب الآن. يُطلب ذلك من غيره.</translation>
    </message>
    <message>
        <source>Nothing here is urgent enough for one signature. Ask a second person to read it.</source>
        <translation>لا شيء هنا عاجل إلى حد يكفي فيه توقيع واحد. يُطلب من شخص ثانٍ قراءته.</translation>
    </message>
    <message>
        <source>Signed alone it leaves only if she heard it and agrees. Read it to her first.</source>
        <translation>بتوقيع واحد لا يخرج إلا إن سمعته ووافقت. يُقرأ عليها أولًا.</translation>
    </message>
    <message>
        <source>Read it a second time: go through every line that it tells, one by one.</source>
        <translation>يُقرأ مرة ثانية: يُمرّ على كل سطر يذكره، واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Not every page in every language was on the screen, or the paper changed since. Read it to the end, then sign.</source>
        <translation>لم تظهر كل صفحة بكل لغة على الشاشة، أو تغيرت الورقة بعد ذلك. تُقرأ حتى آخرها ثم تُوقّع.</translation>
    </message>
    <message>
        <source>Somebody has read this already. There is nothing left to do.</source>
        <translation>قرأ أحدهم هذا من قبل. لم يبقَ ما يُعمل.</translation>
    </message>
    <message>
        <source>This letter is released already. A change needs a new letter.</source>
        <translation>صدر هذا الكتاب أصلًا. أي تغيير يحتاج إلى كتاب جديد.</translation>
    </message>
    <message>
        <source>He, or someone of his family, serves with this office, or is kin to the liaison officer. Choose another way; no letter will say why.</source>
        <translation>هو أو أحد من عائلته يعمل في هذه الجهة، أو تربطه قرابة بمسؤول الارتباط. يُختار طريق آخر؛ ولن يذكر أي كتاب السبب.</translation>
    </message>
    <message>
        <source>Nobody asked her whether he or his family serves there or works here, or who must not see this. Ask it first; nothing leaves before.</source>
        <translation>لم تُسأل هل يعمل هو أو أحد من عائلته هناك أو هنا، ولا من الذي يجب ألا يرى هذا. تُسأل أولًا؛ ولا يخرج شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Nobody asked how old she is. Ask it first; nothing leaves before.</source>
        <translation>لم تُسأل كم عمرها. تُسأل أولًا؛ ولا يخرج شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>This office is not in the directory any more. Choose another one.</source>
        <translation>لم تعد هذه الجهة في الدليل. تُختار جهة أخرى.</translation>
    </message>
    <message>
        <source>Nobody at this station has confirmed this office, so nothing can be signed to it. A keeper confirms it, or puts it right, under Our words, Offices.</source>
        <translation>لم يؤكد أحد في هذه المحطة هذه الجهة، فلا يُوقّع لها شيء. تؤكدها أمينة المفاتيح أو تصححها في «كلماتنا»، الجهات.</translation>
    </message>
    <message>
        <source>Nobody has verified this office, or not for too long, so nothing can be signed to it. Call or visit it and write that down in the directory.</source>
        <translation>لم يتحقق أحد من هذه الجهة، أو مضى على ذلك وقت طويل، فلا يُوقَّع إليها شيء. يُتصل بها أو تُزار ويُدوَّن ذلك في الدليل.</translation>
    </message>
    <message>
        <source>This event is not there any more. Go back to the list.</source>
        <translation>لم تعد هذه الفعالية موجودة. يُرجى العودة إلى القائمة.</translation>
    </message>
    <message>
        <source>This day is not one of the event any more. Open the event again.</source>
        <translation>لم يعد هذا اليوم من أيام الفعالية. تُفتح الفعالية من جديد.</translation>
    </message>
    <message>
        <source>This day is still to come, so nobody can have been counted.</source>
        <translation>لم يأتِ هذا اليوم بعد، فلا يمكن أن يكون أحد معدودًا.</translation>
    </message>
    <message>
        <source>It is written how many came on a day of this event, so it was held. That stays.</source>
        <translation>كُتب كم حضر في يوم من أيام هذه الفعالية، أي أنها انعقدت. ويبقى ذلك.</translation>
    </message>
    <message>
        <source>Write about how many came.</source>
        <translation>يُكتب كم حضر على وجه التقريب.</translation>
    </message>
    <message>
        <source>An estimate is a number from 1 to {limit}.</source>
        <translation>التقدير عدد من ١ إلى {limit}.</translation>
    </message>
    <message>
        <source>Women, men, girls or boys were counted. Leave the estimate empty, or empty those numbers.</source>
        <translation>جرى عدّ نساء أو رجال أو فتيات أو فتيان. يُترك التقدير فارغًا، أو تُفرَّغ تلك الأعداد.</translation>
    </message>
    <message>
        <source>Of a day that is left out here it is written how many came. Type the day again, so that nothing is lost.</source>
        <translation>حُذف هنا يوم كُتب كم حضر فيه. يُكتب اليوم من جديد كي لا يضيع شيء.</translation>
    </message>
    <message>
        <source>One of these days is more than a year away. Look at the year again.</source>
        <translation>أحد هذه الأيام يبعد أكثر من سنة. يُنظر في السنة من جديد.</translation>
    </message>
    <message>
        <source>It was already said how many came on this day. Open the event, and look at its day.</source>
        <translation>قيل من قبل كم حضر في هذا اليوم. تُفتح الفعالية ويُنظر في يومها.</translation>
    </message>
    <message>
        <source>There is no tap to take back. A count that was typed is put right by typing.</source>
        <translation>لا توجد ضغطة تُسترجع. والعدد المكتوب يُصحَّح بالكتابة.</translation>
    </message>
    <message>
        <source>Nobody was counted yet. Type how many came, or say that nobody counted.</source>
        <translation>لم يُعدّ أحد بعد. يُكتب كم حضر، أو يُقال إن أحدًا لم يعدّ.</translation>
    </message>
    <message>
        <source>These look like people who were counted on an earlier day. Say whether they are new.</source>
        <translation>يبدو أن هؤلاء عُدّوا في يوم سابق. يُقال هل هم جدد.</translation>
    </message>
    <message>
        <source>An event with the same place, day and topic is in the list already ({day}).</source>
        <translation>توجد في القائمة فعالية بالمكان واليوم والموضوع نفسه ({day}).</translation>
    </message>
    <message>
        <source>One of these is not verified any more, or not in the last 90 days, so it cannot be marked as named there. Call it first, or leave it out.</source>
        <translation>أحد هذه لم يعد متحققًا منه، أو ليس في آخر ٩٠ يومًا، فلا يُسجَّل أنه ذُكر هناك. يُتصل به أولًا أو يُترك.</translation>
    </message>
    <message>
        <source>This entry is not there any more. Go back to the directory.</source>
        <translation>لم يعد هذا القيد موجودًا. يُرجى العودة إلى الدليل.</translation>
    </message>
    <message>
        <source>One of these numbers is not verified, or not for too long, so it prints on nothing. Call it first.</source>
        <translation>أحد هذه الأرقام لم يُتحقق منه، أو مضى على ذلك وقت طويل، فلا يُطبع على شيء. يُتصل به أولًا.</translation>
    </message>
    <message>
        <source>Letters can go to this office, so its facts stay. A keeper retires it first.</source>
        <translation>يمكن أن تُرسل كتب إلى هذه الجهة، فتبقى معلوماتها. تُحيلها أمينة المفاتيح إلى خارج الاستعمال أولًا.</translation>
    </message>
    <message>
        <source>This office has papers of ours ({count}). Its facts stay: they say how to get the papers back.</source>
        <translation>لدى هذه الجهة أوراق لنا ({count}). تبقى معلوماتها: فهي تبين كيف تُسترد الأوراق.</translation>
    </message>
    <message>
        <source>There is no number to call, or no place to visit. Write it down first.</source>
        <translation>لا رقم يُتصل به، أو لا مكان يُزار. يُدوَّن أولًا.</translation>
    </message>
    <message>
        <source>It was verified after that day already. Write down the newest day.</source>
        <translation>جرى التحقق منه بعد ذلك اليوم. يُدوَّن اليوم الأحدث.</translation>
    </message>
    <message>
        <source>A telephone number has digits alone. Take out what is none.</source>
        <translation>رقم الهاتف أرقام فقط. يُحذف ما سواها.</translation>
    </message>
    <message>
        <source>Nobody can dial this. Write 0770 123 4567, or a hotline of 3 to 6 digits.</source>
        <translation>لا يمكن الاتصال بهذا. يُكتب ٠٧٧٠ ١٢٣ ٤٥٦٧ أو خط ساخن من ٣ إلى ٦ أرقام.</translation>
    </message>
    <message>
        <source>A hotline is its number. Write it down.</source>
        <translation>الخط الساخن هو رقمه. يُدوَّن.</translation>
    </message>
    <message>
        <source>This speaks of a shelter or a safe house. Its place and number are never stored here. Take it out.</source>
        <translation>هنا ذكر لدار إيواء أو بيت آمن. لا يُحفظ مكانها ولا رقمها هنا أبدًا. يُحذف.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit}, or nothing.</source>
        <translation>عدد أيام من صفر إلى {limit}، أو لا شيء.</translation>
    </message>
    <message>
        <source>The directory has room for {limit} entries. Take out what is over.</source>
        <translation>يسع الدليل {limit} قيدًا ولا أكثر. يُخرج ما انتهى.</translation>
    </message>
    <message>
        <source>A card has room for {limit} numbers. Choose fewer with her.</source>
        <translation>تسع البطاقة {limit} أرقام. يُختار معها أقل.</translation>
    </message>
    <message>
        <source>This is none of the values that are known. The help of this page lists them.</source>
        <translation>هذه ليست من القيم المعروفة. تعددها مساعدة هذه الصفحة.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Take out what is no list of services.</source>
        <translation>الملف أكبر من {limit} ميغابايت. يُحذف منه ما ليس قائمة خدمات.</translation>
    </message>
    <message>
        <source>The file cannot be read as a list. Save it again as CSV in Unicode, or as XLSX.</source>
        <translation>لا يُقرأ الملف قائمةً. يُحفظ من جديد CSV بترميز Unicode أو XLSX.</translation>
    </message>
    <message>
        <source>Only CSV and XLSX files are read. Save it as one of them.</source>
        <translation>تُقرأ ملفات CSV وXLSX فقط. يُحفظ كأحدهما.</translation>
    </message>
    <message>
        <source>The file is not written in Unicode. Save it as CSV in Unicode (UTF), or as XLSX.</source>
        <translation>الملف ليس بترميز Unicode. يُحفظ CSV بترميز Unicode (UTF) أو XLSX.</translation>
    </message>
    <message>
        <source>There is no row in it besides the names of the columns.</source>
        <translation>لا صف فيه سوى أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>There are more than {limit} rows in it. Divide the list.</source>
        <translation>فيه أكثر من {limit} صف. تُقسَّم القائمة.</translation>
    </message>
    <message>
        <source>These columns are missing in the first row: {columns}</source>
        <translation>تنقص هذه الأعمدة في الصف الأول: {columns}</translation>
    </message>
    <message>
        <source>The first row names {count} columns that are not known. Take them out, or name them as the help says.</source>
        <translation>يذكر الصف الأول أعمدة غير معروفة ({count}). تُحذف أو تُسمى كما في المساعدة.</translation>
    </message>
    <message>
        <source>Two columns have the same name. Take one out.</source>
        <translation>لعمودين الاسم نفسه. يُحذف أحدهما.</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Divide it and fill each.</source>
        <translation>هذه الخلية مدمجة مع غيرها. تُفصل وتُملأ كل منهما.</translation>
    </message>
    <message>
        <source>Something is in a column that has no name.</source>
        <translation>هناك شيء في عمود بلا اسم.</translation>
    </message>
    <message>
        <source>The text of this cell is far too long.</source>
        <translation>نص هذه الخلية طويل جدًا.</translation>
    </message>
    <message>
        <source>The letter lacks a part it must have ({place}). Fill it in and try again.</source>
        <translation>ينقص الكتاب جزء لازم ({place}). يُملأ وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>There is no such text. Go back to the list.</source>
        <translation>لا يوجد نص كهذا. يُرجى الرجوع إلى القائمة.</translation>
    </message>
    <message>
        <source>Nothing is here. Write it, or go back to the program&apos;s own words.</source>
        <translation>لا شيء هنا. يُكتب النص أو يُرجع إلى كلمات البرنامج.</translation>
    </message>
    <message>
        <source>A sign here cannot be printed ({codepoint}). Take it out or write it another way.</source>
        <translation>هنا علامة لا يمكن طبعها ({codepoint}). تُحذف أو تُكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. Save it as a PNG file and choose that.</source>
        <translation>لا يمكن استعمال هذه الصورة. تُحفظ بصيغة PNG ثم تُختار.</translation>
    </message>
    <message>
        <source>This picture is too large. Save it smaller: a letterhead needs 600 by 192 pixels.</source>
        <translation>هذه الصورة كبيرة جدًا. تُحفظ أصغر: تكفي للترويسة ٦٠٠ في ١٩٢ نقطة.</translation>
    </message>
    <message>
        <source>This picture is too small to be printed. Choose a larger one.</source>
        <translation>هذه الصورة أصغر من أن تُطبع. تُختار صورة أكبر.</translation>
    </message>
    <message>
        <source>A table to be filled in by hand has {limit} columns at most. Take one out.</source>
        <translation>الجدول الذي يُملأ باليد فيه {limit} أعمدة على الأكثر. يُحذف واحد.</translation>
    </message>
    <message>
        <source>This paper is made by a meeting or a withdrawal, nobody chooses it.</source>
        <translation>هذه الورقة تنشأ من لقاء أو من سحب الموافقة، ولا يختارها أحد.</translation>
    </message>
    <message>
        <source>A reply slip carries no paragraph. Take the paragraph out first, or choose another kind of paper.</source>
        <translation>لا فقرة في قسيمة الرد. تُحذف الفقرة أولًا، أو يُختار نوع آخر من الورق.</translation>
    </message>
    <message>
        <source>The number of copies must be between 1 and {limit}.</source>
        <translation>عدد النسخ يجب أن يكون بين ١ و{limit}.</translation>
    </message>
    <message>
        <source>The number of pages must be between 0 and {limit}.</source>
        <translation>عدد الصفحات يجب أن يكون بين صفر و{limit}.</translation>
    </message>
    <message>
        <source>She has not agreed to be seen like this by everybody who comes. Choose less, or ask her again.</source>
        <translation>لم توافق على أن يراها هكذا كل من يحضر. اختاري أقل من ذلك، أو اسأليها من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to sign.</source>
        <translation>لم يتغيّر شيء، فلا شيء للتوقيع.</translation>
    </message>
    <message>
        <source>That version is not there any more. Open the text again.</source>
        <translation>لم تعد تلك الصيغة موجودة. يُفتح النص من جديد.</translation>
    </message>
    <message>
        <source>This version cannot be used by this program. Choose another one.</source>
        <translation>لا يستطيع هذا البرنامج استعمال هذه الصيغة. تُختار غيرها.</translation>
    </message>
    <message>
        <source>{length} characters; {limit} fit here. Shorten it.</source>
        <translation>عدد الأحرف {length} والمتسع {limit}. يُرجى الاختصار.</translation>
    </message>
    <message>
        <source>A sign that nobody sees is at place {position}. Delete around it and type it again.</source>
        <translation>علامة لا يراها أحد في الموضع {position}. يُحذف ما حولها ويُكتب من جديد.</translation>
    </message>
    <message>
        <source>An upright bar ( | ) cannot be used here. Write it another way.</source>
        <translation>لا يجوز هنا الخط العمودي ⁦( | )⁩. يُكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A brace is without its pair. Take it out, or write the whole place as it was.</source>
        <translation>قوس معقوف بلا قرينه. يُحذف أو يُكتب الموضع كله كما كان.</translation>
    </message>
    <message>
        <source>Nothing is filled in here: take out the braces and what is in them.</source>
        <translation>لا يُملأ شيء هنا: تُحذف الأقواس المعقوفة وما فيها.</translation>
    </message>
    <message>
        <source>Exactly these must be in it: {places}.</source>
        <translation>يجب أن يرد فيه هذا بالضبط: {places}.</translation>
    </message>
    <message>
        <source>Nothing is known that could be filled in for {place}. Take it out.</source>
        <translation>لا شيء معروف يملأ {place}. يُحذف.</translation>
    </message>
    <message>
        <source>This cannot be dialled. Write the whole number, for example 0770 123 4567.</source>
        <translation>لا يمكن الاتصال بهذا. يُكتب الرقم كاملًا، مثلًا ⁦0770 123 4567⁩.</translation>
    </message>
    <message>
        <source>No duty phone is signed yet, so no letter can be made. A keeper signs it on the page Our words.</source>
        <translation>لم يُوقَّع هاتف مناوبة بعد، فلا يمكن إعداد كتاب. توقّعه أمينة المفاتيح في صفحة «كلماتنا».</translation>
    </message>
    <message>
        <source>One office at least must stay in use.</source>
        <translation>يجب أن تبقى جهة واحدة على الأقل مستعملة.</translation>
    </message>
    <message>
        <source>The text has a character that cannot be printed ({codepoint}). Take it out or write it another way.</source>
        <translation>في النص حرف لا يمكن طبعه ({codepoint}). يُحذف أو يُكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Stopped: a sign below cannot be printed. Write it another way, or leave that fact out.</source>
        <translation>متوقف: في ما يلي علامة لا يمكن طبعها. اكتبيها بطريقة أخرى، أو اتركي تلك المعلومة خارج الكتاب.</translation>
    </message>
    <message>
        <source>This record was shredded after she withdrew. Only its recall is left.</source>
        <translation>أُتلف هذا السجل بعد أن سحبت موافقتها. لم يبقَ إلا استرداده.</translation>
    </message>
    <message>
        <source>Her file has been erased. Only the recall of her papers is left.</source>
        <translation>مُحي ملفها. لم يبقَ إلا استرداد أوراقها.</translation>
    </message>
    <message>
        <source>This record is blocked. Nothing may be printed or said from it.</source>
        <translation>هذا السجل موقوف. لا يُطبع منه شيء ولا يُقال.</translation>
    </message>
    <message>
        <source>She has withdrawn her consent. Nothing may be printed or said; follow the recall task.</source>
        <translation>سحبت موافقتها. لا يُطبع شيء ولا يُقال؛ وتُتبع مهمة الاسترداد.</translation>
    </message>
    <message>
        <source>The station was restored from a backup, and nobody has confirmed yet that her consent is still valid. Ask intake; nothing may be printed.</source>
        <translation>استُعيدت المحطة من نسخة احتياطية ولم يؤكد أحد بعد أن موافقتها ما زالت قائمة. يُسأل الاستقبال؛ لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>Records still wait to be confirmed after a restore. This closes by itself with the last of them.</source>
        <translation>ما زالت سجلات تنتظر التأكيد بعد الاستعادة. يُغلق هذا من تلقاء نفسه مع آخرها.</translation>
    </message>
    <message>
        <source>This record is frozen by intake. Print, say and shred nothing; ask intake.</source>
        <translation>جمّد الاستقبال هذا السجل. لا يُطبع شيء ولا يُقال ولا يُتلف؛ يُسأل الاستقبال.</translation>
    </message>
    <message>
        <source>Her consent has run out. Ask intake; nothing may be printed.</source>
        <translation>انتهت مدة موافقتها. يُسأل الاستقبال؛ لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The recall is closed, so its notice is not printed any more.</source>
        <translation>أُغلق الاسترداد فلا يُطبع إشعاره بعد الآن.</translation>
    </message>
    <message>
        <source>An earlier version of the program signed this paper, and its words no longer say what kind of paper it is. It is not printed; intake makes a new one.</source>
        <translation>إصدار أقدم من البرنامج وقّع هذه الورقة، ولم يعد نصها يدل على نوعها. لا تُطبع؛ يُعدّ الاستقبال ورقة جديدة.</translation>
    </message>
    <message>
        <source>This paper is not the one that was signed, so it is not shown or printed. Tell a keeper today.</source>
        <translation>هذه الورقة ليست التي وُقّعت، فلا تُعرض ولا تُطبع. يُرجى إبلاغ أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>What was checked and what would be printed differ, so nothing is printed. Tell a keeper today.</source>
        <translation>ما فُحص يختلف عما سيُطبع، فلا يُطبع شيء. يُرجى إبلاغ أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>Copies are still out, so this stays open. Get them back first, or write down who has them.</source>
        <translation>ما زالت هناك نسخ في الخارج فيبقى هذا مفتوحًا. تُستعاد أولًا أو يُكتب مَن لديه النسخ.</translation>
    </message>
    <message>
        <source>This is settled on the page it leads to, not by a word.</source>
        <translation>يُنهى هذا في الصفحة التي يؤدي إليها، لا بكلمة هنا.</translation>
    </message>
    <message>
        <source>Say who has the copies: a name or an office.</source>
        <translation>يُذكر مَن لديه النسخ: اسم أو جهة.</translation>
    </message>
    <message>
        <source>This meeting is over or cancelled. Look at it again.</source>
        <translation>انتهى هذا اللقاء أو أُلغي. يُعاد النظر فيه.</translation>
    </message>
    <message>
        <source>This meeting is still ahead. Cancel it, or move it.</source>
        <translation>هذا اللقاء لم يحن بعد. يُلغى أو يُنقل.</translation>
    </message>
    <message>
        <source>They could meet outside. Leave at least {minutes} minutes between her arrival and the officer&apos;s.</source>
        <translation>قد يلتقيان في الخارج. يُترك ما لا يقل عن {minutes} دقيقة بين وصولها ووصول الموظف الرسمي.</translation>
    </message>
    <message>
        <source>This is after the meeting begins. Choose an earlier time, or begin later.</source>
        <translation>هذا بعد بدء اللقاء. يُختار وقت أبكر أو يبدأ اللقاء لاحقًا.</translation>
    </message>
    <message>
        <source>This time is past. Choose a day and time still to come.</source>
        <translation>هذا الوقت مضى. يُختار يوم ووقت لم يحلّا بعد.</translation>
    </message>
    <message>
        <source>This day is past. Choose a day still to come.</source>
        <translation>هذا اليوم مضى. يُختار يوم لم يحلّ بعد.</translation>
    </message>
    <message>
        <source>Another meeting ({meeting}) is too close to this time; the women could meet. Choose another time.</source>
        <translation>هناك لقاء آخر ({meeting}) قريب جدًا من هذا الوقت، وقد تلتقي النساء. يُختار وقت آخر.</translation>
    </message>
    <message>
        <source>Meeting {meeting} has this room then. Choose another room or time.</source>
        <translation>الغرفة محجوزة حينها للقاء {meeting}. تُختار غرفة أخرى أو وقت آخر.</translation>
    </message>
    <message>
        <source>Say in which room.</source>
        <translation>تُذكر الغرفة.</translation>
    </message>
    <message>
        <source>The paper could not be proved ({code}), so it is neither shown nor printed. Nothing left the station. Tell a keeper this code.</source>
        <translation>تعذّر إثبات سلامة الورقة ({code})، فلا تُعرض ولا تُطبع. لم يخرج شيء من المحطة. يُرجى إبلاغ أمينة المفاتيح بهذا الرمز.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({code}). What was saved before is safe. Try again; if it happens again, tell whoever looks after the station this code.</source>
        <translation>حدث خلل داخل البرنامج ({code}). ما حُفظ من قبل سليم. تُعاد المحاولة؛ وإن تكرر فيُبلَّغ المسؤول عن المحطة بهذا الرمز.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>مساعدة هذه الصفحة</translation>
    </message>
    <message>
        <source>What this program protects, and what not</source>
        <translation>ما هو محمي وما ليس محميًا</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>تغطية الشاشة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation>يجوز طبعه</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Ran out: ask her again</source>
        <translation>انتهت: تُسأل من جديد</translation>
    </message>
    <message>
        <source>Used up by its letter</source>
        <translation>استُعملت لكتابها</translation>
    </message>
    <message>
        <source>Another person&apos;s consent is needed</source>
        <translation>تلزم موافقة شخص آخر</translation>
    </message>
    <message>
        <source>She said something else since, in her other file: ask her again</source>
        <translation>قالت غير ذلك لاحقًا في ملفها الآخر: اسأليها من جديد</translation>
    </message>
    <message>
        <source>Stopped: he or his family would hear of it</source>
        <translation>موقوفة: سيصل الأمر إليه أو إلى عائلته</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>لم تسرِ بعد</translation>
    </message>
    <message>
        <source>Her file is frozen. First find out whether she is free to speak.</source>
        <translation>ملفها مجمّد. يُتأكد أولًا من أنها لا تتعرض لضغط.</translation>
    </message>
    <message>
        <source>She took it back.</source>
        <translation>سحبت موافقتها.</translation>
    </message>
    <message>
        <source>He or his family serves there, and she has not been told. Offer her another office.</source>
        <translation>يعمل هو أو أحد من عائلته هناك، ولم تُخبر بذلك. تُعرض عليها جهة أخرى.</translation>
    </message>
    <message>
        <source>He or his family may work here. A keeper settles with her what may leave.</source>
        <translation>قد يعمل هو أو أحد من عائلته هنا. تتفق معها أمينة المفاتيح على ما يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>At her age her own yes is not enough, or whoever agreed with her may not. Ask her again.</source>
        <translation>في عمرها لا تكفي موافقتها وحدها، أو لا يحق ذلك لمن وافق معها. تُسأل من جديد.</translation>
    </message>
    <message>
        <source>She said something else since, in her other file. Ask her again.</source>
        <translation>قالت غير ذلك لاحقًا في ملفها الآخر. تُسأل من جديد.</translation>
    </message>
    <message>
        <source>What she said last is still being carried out.</source>
        <translation>ما زال آخر ما قالته قيد التنفيذ.</translation>
    </message>
    <message>
        <source>She took it back. A new letter needs a new yes.</source>
        <translation>سحبت موافقتها. الكتاب الجديد يحتاج إلى موافقة جديدة.</translation>
    </message>
    <message>
        <source>It was for one letter, and that letter was released. Ask her again.</source>
        <translation>كانت لكتاب واحد، وقد صدر. تُسأل من جديد.</translation>
    </message>
    <message>
        <source>Her consent has run out. Ask her again.</source>
        <translation>انتهت مدة موافقتها. تُسأل من جديد.</translation>
    </message>
    <message>
        <source>It is dated later than today. Check the date of this computer.</source>
        <translation>تاريخها بعد اليوم. يُراجع تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>She was never asked about this office.</source>
        <translation>لم تُسأل قط عن هذه الجهة.</translation>
    </message>
    <message>
        <source>This office gets no letters any more. Choose another one.</source>
        <translation>لم تعد الكتب تُرسل إلى هذه الجهة. تُختار جهة أخرى.</translation>
    </message>
    <message>
        <source>Still to be asked before a letter leaves: whether he or his family would hear of it.</source>
        <translation>تُسأل قبل أن يخرج أي كتاب: هل سيصل الأمر إليه أو إلى عائلته؟</translation>
    </message>
    <message>
        <source>Still to be asked before a letter leaves: how old she is.</source>
        <translation>تُسأل قبل أن يخرج أي كتاب: كم عمرها؟</translation>
    </message>
    <message>
        <source>Tell her: then any colleague here may read it before it leaves.</source>
        <translation>يُقال لها: عندئذ يجوز لأي زميل هنا أن يقرأه قبل خروجه.</translation>
    </message>
    <message>
        <source>Then no card is printed for her. Tell her the numbers.</source>
        <translation>عندئذٍ لا تُطبع لها بطاقة. تُقال لها الأرقام.</translation>
    </message>
    <message>
        <source>Tell her: then her own yes counts alone, as of a grown woman.</source>
        <translation>يُقال لها: عندئذ تكفي موافقتها وحدها، كموافقة امرأة بالغة.</translation>
    </message>
    <message>
        <source>Tell her: then nobody can say whether he or his family will come to read it there. Go on only if she wants it all the same.</source>
        <translation>يُقال لها: عندئذ لا يستطيع أحد أن يقول هل سيقرؤه هو أو أحد من عائلته هناك. لا يُكمل إلا إذا أرادت ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>Tell her: then nobody can say whether he or his family will come to read it here. Go on only if she wants it all the same.</source>
        <translation>يُقال لها: عندئذ لا يستطيع أحد أن يقول هل سيقرؤه هو أو أحد من عائلته هنا. لا يُكمل إلا إذا أرادت ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>She said what this office may hear</source>
        <translation>قالت ما يجوز لهذه الجهة سماعه</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Back and safe</source>
        <translation>عادت وهي بأمان</translation>
    </message>
    <message>
        <source>Safe elsewhere</source>
        <translation>بأمان في مكان آخر</translation>
    </message>
    <message>
        <source>She ended it and is safe</source>
        <translation>أنهته هي وهي بأمان</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>ليست بأمان</translation>
    </message>
    <message>
        <source>We go</source>
        <translation>نذهب</translation>
    </message>
    <message>
        <source>We do not go</source>
        <translation>لا نذهب</translation>
    </message>
    <message>
        <source>She took it back</source>
        <translation>سحبتها</translation>
    </message>
    <message>
        <source>We could not: car, staff, road</source>
        <translation>لم نستطع: سيارة أو موظفون أو طريق</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>للتبليغ</translation>
    </message>
    <message>
        <source>To a health service</source>
        <translation>إلى خدمة صحية</translation>
    </message>
    <message>
        <source>To somebody who listens</source>
        <translation>إلى من يصغي إليها</translation>
    </message>
    <message>
        <source>To a lawyer</source>
        <translation>إلى محامية أو محامٍ</translation>
    </message>
    <message>
        <source>To court</source>
        <translation>إلى المحكمة</translation>
    </message>
    <message>
        <source>To another service</source>
        <translation>إلى خدمة أخرى</translation>
    </message>
    <message>
        <source>Her appointment there is at {time}.</source>
        <translation>موعدها هناك في الساعة {time}.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to report.</source>
        <translation>نرافق شخصًا يريد أن يقدّم بلاغًا.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to see a doctor.</source>
        <translation>نرافق شخصًا يريد أن يرى طبيبًا.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to speak with you alone.</source>
        <translation>نرافق شخصًا يريد أن يتحدث معكم على انفراد.</translation>
    </message>
    <message>
        <source>We accompany somebody who wants to speak with a lawyer.</source>
        <translation>نرافق شخصًا يريد أن يتحدث مع محامٍ.</translation>
    </message>
    <message>
        <source>We accompany somebody who is expected in this court.</source>
        <translation>نرافق شخصًا تنتظره هذه المحكمة.</translation>
    </message>
    <message>
        <source>We accompany somebody who is expected here.</source>
        <translation>نرافق شخصًا يُنتظر وصوله هنا.</translation>
    </message>
    <message>
        <source>Visible: vest and marked car</source>
        <translation>ظاهر: سترة وسيارة بعلامة</translation>
    </message>
    <message>
        <source>Discreet: nobody sees that it is NP</source>
        <translation>غير لافت: لا أحد يرى أنها NP</translation>
    </message>
    <message>
        <source>Call the phones of those who went along</source>
        <translation>الاتصال بهواتف من رافقوها</translation>
    </message>
    <message>
        <source>Call the first contact</source>
        <translation>الاتصال بالشخص الأول</translation>
    </message>
    <message>
        <source>Call the second contact</source>
        <translation>الاتصال بالشخص الثاني</translation>
    </message>
    <message>
        <source>Do the last step</source>
        <translation>تنفيذ الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Our lead or security focal point</source>
        <translation>مسؤولنا أو نقطة الاتصال الأمنية</translation>
    </message>
    <message>
        <source>An authority that is not the one we go to</source>
        <translation>جهة رسمية غير التي نذهب إليها</translation>
    </message>
    <message>
        <source>An ambulance</source>
        <translation>سيارة إسعاف</translation>
    </message>
    <message>
        <source>The force we go to, only if she says so</source>
        <translation>القوة التي نذهب إليها، فقط إن قالت هي ذلك</translation>
    </message>
    <message>
        <source>Her family, only if she says so</source>
        <translation>عائلتها، فقط إن قالت هي ذلك</translation>
    </message>
    <message>
        <source>Nobody asks for a guardian there</source>
        <translation>لا يُطلب هناك ولي أمر</translation>
    </message>
    <message>
        <source>She knows that they may ask for a guardian</source>
        <translation>تعلم أنه قد يُطلب ولي أمر</translation>
    </message>
    <message>
        <source>A guardian she accepts goes along</source>
        <translation>يرافقها ولي أمر تقبل به</translation>
    </message>
    <message>
        <source>Not needed there</source>
        <translation>غير مطلوب هناك</translation>
    </message>
    <message>
        <source>She wants no lawyer</source>
        <translation>لا تريد محاميًا</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>اتصلوا</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>نُفّذت خطوة</translation>
    </message>
    <message>
        <source>The word to turn round was said: they come back</source>
        <translation>قيلت كلمة الرجوع: هم عائدون</translation>
    </message>
    <message>
        <source>The word for danger was said</source>
        <translation>قيلت كلمة الخطر</translation>
    </message>
    <message>
        <source>The watch was handed over</source>
        <translation>سُلّمت المراقبة</translation>
    </message>
    <message>
        <source>One-letter consent used</source>
        <translation>استُعملت موافقة الكتاب الواحد</translation>
    </message>
    <message>
        <source>Spoken, before a witness</source>
        <translation>شفهيًا، أمام شاهد</translation>
    </message>
    <message>
        <source>On paper, kept in the cabinet</source>
        <translation>على ورق، محفوظ في الخزانة</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>جد أو جدة</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>عمة أو خالة</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>عم أو خال</translation>
    </message>
    <message>
        <source>Sister or brother</source>
        <translation>أخت أو أخ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Nothing shown</source>
        <translation>لم يُبرَز شيء</translation>
    </message>
    <message>
        <source>Is her parent</source>
        <translation>أحد والديها</translation>
    </message>
    <message>
        <source>Guardian by order of a court</source>
        <translation>وصي بأمر محكمة</translation>
    </message>
    <message>
        <source>A danger that cannot wait</source>
        <translation>خطر لا ينتظر</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>القانون يوجبه</translation>
    </message>
    <message>
        <source>A court ordered it</source>
        <translation>أمرت به محكمة</translation>
    </message>
    <message>
        <source>May hear {yes}; about {ask} more she is asked first.</source>
        <translation>يجوز أن تسمع {yes}؛ وتُسأل هي أولًا عن {ask} غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>May hear %Ln things.</source>
        <translation>
            <numerusform>لا تسمع شيئًا.</numerusform>
            <numerusform>يجوز أن تسمع أمرًا واحدًا.</numerusform>
            <numerusform>يجوز أن تسمع أمرين.</numerusform>
            <numerusform>يجوز أن تسمع %Ln أمور.</numerusform>
            <numerusform>يجوز أن تسمع %Ln أمرًا.</numerusform>
            <numerusform>يجوز أن تسمع %Ln أمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>She is asked first about %Ln things.</source>
        <translation>
            <numerusform>لا تُسأل هي عن شيء.</numerusform>
            <numerusform>تُسأل هي أولًا عن أمر واحد.</numerusform>
            <numerusform>تُسأل هي أولًا عن أمرين.</numerusform>
            <numerusform>تُسأل هي أولًا عن %Ln أمور.</numerusform>
            <numerusform>تُسأل هي أولًا عن %Ln أمرًا.</numerusform>
            <numerusform>تُسأل هي أولًا عن %Ln أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>Withdrawn; copies are out</source>
        <translation>مسحوبة؛ نسخ في الخارج</translation>
    </message>
    <message>
        <source>Erased; copies are out</source>
        <translation>ممحوّة؛ نسخ في الخارج</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>people not counted</source>
        <translation>لم يُعدّ الناس</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people, estimated</source>
        <translation>
            <numerusform>لا أحد، تقديرًا</numerusform>
            <numerusform>نحو شخص واحد، تقديرًا</numerusform>
            <numerusform>نحو شخصين، تقديرًا</numerusform>
            <numerusform>نحو %Ln أشخاص، تقديرًا</numerusform>
            <numerusform>نحو %Ln شخصًا، تقديرًا</numerusform>
            <numerusform>نحو %Ln شخص، تقديرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duty bearers</source>
        <translation>
            <numerusform>لا أحد من المكلفين بالمسؤولية</numerusform>
            <numerusform>واحد من المكلفين بالمسؤولية</numerusform>
            <numerusform>اثنان من المكلفين بالمسؤولية</numerusform>
            <numerusform>%Ln من المكلفين بالمسؤولية</numerusform>
            <numerusform>%Ln من المكلفين بالمسؤولية</numerusform>
            <numerusform>%Ln من المكلفين بالمسؤولية</numerusform>
        </translation>
    </message>
    <message>
        <source>duty bearers not counted</source>
        <translation>لم يُعدّ المكلفون بالمسؤولية</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>ماذا جرى فيه؟</translation>
    </message>
    <message>
        <source>{owner}: choose a new owner</source>
        <translation>{owner}: ليُختر من يتولاها</translation>
    </message>
    <message>
        <source>New owner needed</source>
        <translation>يلزم من يتولاها</translation>
    </message>
    <message>
        <source>{name} (NP)</source>
        <translation>{name} (NP)</translation>
    </message>
    <message>
        <source>{who} (came to this forum)</source>
        <translation>{who} (من حضر هذا المنتدى)</translation>
    </message>
    <message>
        <source>{who} (on the list of this forum)</source>
        <translation>{who} (في قائمة هذا المنتدى)</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>مساعدة هذه الصفحة (⁦F1⁩)</translation>
    </message>
    <message>
        <source>Only offices she agreed to are shown.</source>
        <translation>تُعرض فقط الجهات التي وافقت عليها.</translation>
    </message>
    <message>
        <source>She has not agreed to any office yet, so no letter can be made. Ask her first.</source>
        <translation>لم توافق على أي جهة بعد، فلا يمكن إعداد كتاب. اسأليها أولًا.</translation>
    </message>
    <message>
        <source>To these she did not agree, or not yet:</source>
        <translation>لم توافق على هذه الجهات، أو ليس بعد:</translation>
    </message>
    <message>
        <source>There already: {kind}, {reference}. {state}</source>
        <translation>موجود من قبل: {kind}، {reference}. {state}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Go on with the session</source>
        <translation>متاب&amp;عة الجلسة</translation>
    </message>
    <message>
        <source>Plan a &amp;meeting</source>
        <translation>تخطيط &amp;لقاء</translation>
    </message>
    <message>
        <source>Go wit&amp;h her</source>
        <translation>مرا&amp;فقتها</translation>
    </message>
    <message>
        <source>&amp;Letter or referral</source>
        <translation>&amp;كتاب أو إحالة</translation>
    </message>
    <message>
        <source>Opening the file...</source>
        <translation>يُفتح الملف...</translation>
    </message>
    <message>
        <source>It is written down that we do not go, and why.</source>
        <translation>دُوِّن أننا لا نذهب، ودُوِّن السبب.</translation>
    </message>
    <message>
        <source>Case {code}</source>
        <translation>الحالة {code}</translation>
    </message>
    <message>
        <source>Opened {day}</source>
        <translation>فُتحت في {day}</translation>
    </message>
    <message>
        <source>She has not agreed to any office yet.</source>
        <translation>لم توافق على أي جهة بعد.</translation>
    </message>
    <message>
        <source>Advice for her, in this order</source>
        <translation>نصائح لها، بهذا الترتيب</translation>
    </message>
    <message>
        <source>This file is closed. Open it again first.</source>
        <translation>هذا الملف مغلق. يُفتح من جديد أولًا.</translation>
    </message>
    <message>
        <source>Which office is the letter for?</source>
        <translation>لأي جهة هذا الكتاب؟</translation>
    </message>
    <message>
        <source>What she said is written down.</source>
        <translation>دُوِّن ما قالته.</translation>
    </message>
    <message>
        <source>What she decided is written down.</source>
        <translation>دُوِّن ما قررته.</translation>
    </message>
    <message>
        <source>Written down as done.</source>
        <translation>دُوّن أنه تم.</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>سُلّم الملف.</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>فُتح الملف من جديد.</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>أُغلق الملف.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Since {day} nothing of hers prints or leaves. To unfreeze the file: What she said in full.</source>
        <translation>منذ {day} لا يُطبع شيء يخصها ولا يخرج. لرفع التجميد عن الملف يُضغط «كل ما قالته».</translation>
    </message>
    <message>
        <source>Frozen: is she free?</source>
        <translation>مجمّد: هل تتعرض لضغط؟</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>The check for her identity is weaker here: no Arabic spelling of her name is on file.</source>
        <translation>فحص هويتها أضعف هنا: لا توجد كتابة عربية لاسمها في الملف.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>About her</source>
        <translation>عنها</translation>
    </message>
    <message>
        <source>Safe ways: {ways}</source>
        <translation>الطرق الآمنة: {ways}</translation>
    </message>
    <message>
        <source>While you call: case {code}</source>
        <translation>أثناء اتصالك: الحالة {code}</translation>
    </message>
    <message>
        <source>I did not call</source>
        <translation>لم أتصل</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>ابدئي بـ</translation>
    </message>
    <message>
        <source>Say it first, and nothing of us before she has answered to it.</source>
        <translation>قوليها أولًا، ولا تذكري شيئًا عنا قبل أن تجيب عليها.</translation>
    </message>
    <message>
        <source>Sorry, a wrong number.</source>
        <translation>عذرًا، الرقم خطأ.</translation>
    </message>
    <message>
        <source>Never leave a message, with anybody or on any machine.</source>
        <translation>لا تتركي رسالة أبدًا، لا عند أحد ولا على أي جهاز.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Where it was agreed</source>
        <translation>حيث اتفق عليه</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>الطرق الآمنة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>{how}, {moment}, {name}</source>
        <translation>{how}، {moment}، {name}</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخر مكالمة</translation>
    </message>
    <message>
        <source>To tell her, and to ask</source>
        <translation>ما يُقال لها وما تُسأل عنه</translation>
    </message>
    <message>
        <source>Nothing is due. Ask how she is, and whether it is safe to be called.</source>
        <translation>لا شيء مطلوب الآن. اسألي عن حالها، وهل الاتصال بها آمن.</translation>
    </message>
    <message>
        <source>{task} (due {day})</source>
        <translation>{task} (مطلوب حتى {day})</translation>
    </message>
    <message>
        <source>Asked: {task}</source>
        <translation>سئلت: {task}</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>From which office? From this moment nothing prints for it.</source>
        <translation>من أي جهة؟ من هذه اللحظة لا يُطبع لها شيء.</translation>
    </message>
    <message>
        <source>What should be kept of it</source>
        <translation>ما الذي يُحفظ منها</translation>
    </message>
    <message>
        <source>A question only she can answer</source>
        <translation>سؤال لا يجيب عنه غيرها</translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation>اذكري كيف انتهت المكالمة.</translation>
    </message>
    <message>
        <source>Choose the offices she takes it back from.</source>
        <translation>اختاري الجهات التي تسحب منها موافقتها.</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>تم: {task}</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}، {when}</translation>
    </message>
    <message>
        <source>It waits for her: write it to the end and read it to her.</source>
        <translation>ينتظرها: أكملي كتابته واقرئيه عليها.</translation>
    </message>
    <message>
        <source>It waits for a second person who reads and signs it.</source>
        <translation>ينتظر شخصًا ثانيًا يقرؤه ويوقّعه.</translation>
    </message>
    <message>
        <source>It waits for a keeper, who has to confirm the office first.</source>
        <translation>ينتظر أمينة المفاتيح، فعليها أن تؤكد الجهة أولًا.</translation>
    </message>
    <message>
        <source>It waits until somebody verifies in the directory what is known of the office.</source>
        <translation>ينتظر إلى أن يتحقق أحد في الدليل مما يُعرف عن الجهة.</translation>
    </message>
    <message>
        <source>By {when}, {name}</source>
        <translation>حتى {when}، {name}</translation>
    </message>
    <message>
        <source>By {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم تقل</translation>
    </message>
    <message>
        <source>Nothing is due. Begin a letter or referral, or plan a meeting, if she wants one.</source>
        <translation>لا شيء مطلوب الآن. ابدئي كتابًا أو إحالة، أو خططي لقاء، إن أرادت.</translation>
    </message>
    <message>
        <source>What is happening to her</source>
        <translation>ما الذي تتعرض له</translation>
    </message>
    <message>
        <source>Ways she wants</source>
        <translation>الطرق التي تريدها</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Under 18: consent has steps of its own</source>
        <translation>دون ١٨: لموافقتها خطواتها الخاصة</translation>
    </message>
    <message>
        <source>Shown for 15 seconds. Every look is written down.</source>
        <translation>تظهر ١٥ ثانية. كل اطلاع يُدوَّن.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>She left no name</source>
        <translation>لم تترك اسمًا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reaching her</source>
        <translation>الوصول إليها</translation>
    </message>
    <message>
        <source>How: {how}</source>
        <translation>كيف: {how}</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>متى: {when}</translation>
    </message>
    <message>
        <source>Code word: {word}</source>
        <translation>كلمة التعارف: {word}</translation>
    </message>
    <message>
        <source>If another answers: {sentence}</source>
        <translation>إن أجاب غيرها: {sentence}</translation>
    </message>
    <message>
        <source>She does not want to be reached. She comes back herself.</source>
        <translation>لا تريد أن نتصل بها. تعود هي بنفسها.</translation>
    </message>
    <message>
        <source>Who may hear what</source>
        <translation>من يجوز له سماع ماذا</translation>
    </message>
    <message>
        <source>No office may hear anything. That is the default until she says otherwise.</source>
        <translation>لا يجوز لأي جهة سماع شيء. هذا هو الأصل حتى تقول غير ذلك.</translation>
    </message>
    <message>
        <source>What she said in &amp;full</source>
        <translation>كل ما &amp;قالته</translation>
    </message>
    <message>
        <source>&amp;Ask her again</source>
        <translation>اسألي&amp;ها من جديد</translation>
    </message>
    <message>
        <source>She was not asked about it.</source>
        <translation>لم تُسأل عنها.</translation>
    </message>
    <message>
        <source>By name only</source>
        <translation>بالاسم فقط</translation>
    </message>
    <message>
        <source>She was asked about no other letter to it.</source>
        <translation>لم تُسأل عن كتاب آخر إلى هذه الجهة.</translation>
    </message>
    <message>
        <source>Nothing prints for this office.</source>
        <translation>لا يُطبع شيء لهذه الجهة.</translation>
    </message>
    <message>
        <source>Nothing may leave</source>
        <translation>لا يخرج شيء</translation>
    </message>
    <message>
        <source>Hears nothing</source>
        <translation>لا تسمع شيئًا</translation>
    </message>
    <message>
        <source>She was asked and said no.</source>
        <translation>سُئلت وقالت لا.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>سارية حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters tell it who she is.</source>
        <translation>
            <numerusform>لا كتاب يقول لهذه الجهة من هي.</numerusform>
            <numerusform>كتاب واحد يقول لهذه الجهة من هي.</numerusform>
            <numerusform>كتابان يقولان لهذه الجهة من هي.</numerusform>
            <numerusform>%Ln كتب تقول لهذه الجهة من هي.</numerusform>
            <numerusform>%Ln كتابًا يقول لهذه الجهة من هي.</numerusform>
            <numerusform>%Ln كتاب يقول لهذه الجهة من هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw for {office}</source>
        <translation>سحب الموافقة عن {office}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>No letter yet. Propose one for an office she agreed to.</source>
        <translation>لا كتاب بعد. اقترحي واحدًا لجهة وافقت عليها.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>{kind} to {office}</source>
        <translation>{kind} إلى {office}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>فتح: {title}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>الرمز المرجعي {reference}</translation>
    </message>
    <message>
        <source>Answered on {day}: {answer}</source>
        <translation>أُجيب في {day}: {answer}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Nobody is to go with her.</source>
        <translation>لن يرافقها أحد.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>No meeting planned.</source>
        <translation>لا لقاء مخططًا.</translation>
    </message>
    <message>
        <source>Withdraw her consent for {office}?</source>
        <translation>سحب موافقتها عن {office}؟</translation>
    </message>
    <message>
        <source>She said it by &amp;phone, with her code word</source>
        <translation>قالته با&amp;لهاتف، بكلمة التعارف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>&amp;Withdraw now</source>
        <translation>ا&amp;سحبي الآن</translation>
    </message>
    <message>
        <source>She is here and asks that it is shredded &amp;now, not after seven days</source>
        <translation>هي هنا وتطلب إتلافه ا&amp;لآن، لا بعد سبعة أيام</translation>
    </message>
    <message>
        <source>I think that she is not &amp;free: freeze her file, shred nothing</source>
        <translation>أظن أنها تحت ض&amp;غط: يُجمَّد ملفها ولا يُتلف شيء</translation>
    </message>
    <message>
        <source>What makes you think so</source>
        <translation>ما الذي يدعو إلى هذا الظن</translation>
    </message>
    <message>
        <source>From this moment nothing is said to this office, and nothing prints for it.</source>
        <translation>من هذه اللحظة لا يُقال شيء لهذه الجهة ولا يُطبع لها شيء.</translation>
    </message>
    <message>
        <source>Meeting {code} on {moment}: this office does not come.</source>
        <translation>اللقاء {code} في {moment}: لا تحضره هذه الجهة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers that wait to be printed are not printed.</source>
        <translation>
            <numerusform>لا ورقة تنتظر الطبع.</numerusform>
            <numerusform>ورقة واحدة تنتظر الطبع لا تُطبع.</numerusform>
            <numerusform>ورقتان تنتظران الطبع لا تُطبعان.</numerusform>
            <numerusform>%Ln أوراق تنتظر الطبع لا تُطبع.</numerusform>
            <numerusform>%Ln ورقة تنتظر الطبع لا تُطبع.</numerusform>
            <numerusform>%Ln ورقة تنتظر الطبع لا تُطبع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers are not asked for any more.</source>
        <translation>
            <numerusform>لا جواب يُنتظر.</numerusform>
            <numerusform>لا يُطلب جواب واحد بعد الآن.</numerusform>
            <numerusform>لا يُطلب جوابان بعد الآن.</numerusform>
            <numerusform>لا تُطلب %Ln أجوبة بعد الآن.</numerusform>
            <numerusform>لا يُطلب %Ln جوابًا بعد الآن.</numerusform>
            <numerusform>لا يُطلب %Ln جواب بعد الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters that name her are taken back.</source>
        <translation>
            <numerusform>لا كتاب يذكر اسمها.</numerusform>
            <numerusform>يُسحب كتاب واحد يذكر اسمها.</numerusform>
            <numerusform>يُسحب كتابان يذكران اسمها.</numerusform>
            <numerusform>تُسحب %Ln كتب تذكر اسمها.</numerusform>
            <numerusform>يُسحب %Ln كتابًا يذكر اسمها.</numerusform>
            <numerusform>يُسحب %Ln كتاب يذكر اسمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called back: {copies} in {language}, with {holder} since {day}.</source>
        <translation>تُسترد: {copies} ({language})، لدى {holder} منذ {day}.</translation>
    </message>
    <message>
        <source>These name her: get them back first.</source>
        <translation>هذه تذكر اسمها: تُسترد أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Destroyed: %Ln copies that no office was given.</source>
        <translation>
            <numerusform>لا نسخ لدينا.</numerusform>
            <numerusform>تُتلف نسخة واحدة لم تُسلَّم لأي جهة.</numerusform>
            <numerusform>تُتلف نسختان لم تُسلَّما لأي جهة.</numerusform>
            <numerusform>تُتلف %Ln نسخ لم تُسلَّم لأي جهة.</numerusform>
            <numerusform>تُتلف %Ln نسخة لم تُسلَّم لأي جهة.</numerusform>
            <numerusform>تُتلف %Ln نسخة لم تُسلَّم لأي جهة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy is written down as handed to an office: none is called back. If one was, say so on its record afterwards.</source>
        <translation>لا نسخة مدوّنة على أنها سُلّمت لجهة: لا تُسترد أي نسخة. وإن سُلّمت إحداها فيُقال ذلك بعدها في سجلها.</translation>
    </message>
    <message>
        <source>Today asks for what is agreed with this office to be called off, and for her to be told.</source>
        <translation>صفحة اليوم تطلب إلغاء ما اتُّفق عليه مع هذه الجهة، وإبلاغها هي بذلك.</translation>
    </message>
    <message>
        <source>The record goes after seven days, or at the next sign-in of intake once the last copy is back.</source>
        <translation>يُتلف السجل بعد سبعة أيام، أو عند تسجيل الدخول التالي للاستقبال بعد عودة آخر نسخة.</translation>
    </message>
    <message>
        <source>Do you think that she is not free?</source>
        <translation>هل تظنين أنها تحت ضغط؟</translation>
    </message>
    <message>
        <source>From this moment nothing of hers prints or leaves, and nothing is shredded, whatever is asked for.</source>
        <translation>من هذه اللحظة لا يُطبع من ملفها شيء ولا يخرج، ولا يُتلف شيء، مهما طُلب.</translation>
    </message>
    <message>
        <source>A safety check stays on Today until her file is unfrozen.</source>
        <translation>يبقى في صفحة اليوم التحقق من سلامتها حتى يُرفع التجميد.</translation>
    </message>
    <message>
        <source>&amp;Freeze her file</source>
        <translation>&amp;تجميد ملفها</translation>
    </message>
    <message>
        <source>Unfreeze her file?</source>
        <translation>رفع التجميد عن ملفها؟</translation>
    </message>
    <message>
        <source>What was stopped goes on: letters print again, and what she withdrew is recalled.</source>
        <translation>يُتابع ما توقف: تُطبع الكتب من جديد، ويُسترد ما سحبته.</translation>
    </message>
    <message>
        <source>Do this only if you spoke to her alone, or know it in another sure way.</source>
        <translation>يُفعل هذا فقط إن كلّمتها وحدها، أو عرفت ذلك بطريقة أكيدة أخرى.</translation>
    </message>
    <message>
        <source>How you know that she is free</source>
        <translation>كيف عُرف أنها لا تتعرض لضغط</translation>
    </message>
    <message>
        <source>&amp;Unfreeze her file</source>
        <translation>&amp;رفع التجميد عن ملفها</translation>
    </message>
    <message>
        <source>Withdrawn for {office}. Nothing can be printed any more.</source>
        <translation>سُحبت الموافقة عن {office}. ولا يمكن طبع شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Withdrawn for {office}. No paper is out; nothing can be printed any more.</source>
        <translation>سُحبت الموافقة عن {office}. لا ورقة في الخارج؛ ولا يمكن طبع شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Get these back first: it is on Today.</source>
        <translation>تُسترد هذه أولًا: المهمة في «اليوم».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of them are out. Somebody asks for them back: it is on Today.</source>
        <translation>
            <numerusform>لا نسخ منها في الخارج.</numerusform>
            <numerusform>نسخة واحدة منها في الخارج. يُطلب استردادها: تظهر في «اليوم».</numerusform>
            <numerusform>نسختان منها في الخارج. يُطلب استردادهما: تظهران في «اليوم».</numerusform>
            <numerusform>%Ln نسخ منها في الخارج. يُطلب استردادها: تظهر في «اليوم».</numerusform>
            <numerusform>%Ln نسخة منها في الخارج. يُطلب استردادها: تظهر في «اليوم».</numerusform>
            <numerusform>%Ln نسخة منها في الخارج. يُطلب استردادها: تظهر في «اليوم».</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn for {office}. Reference {reference}: copies out: {copies}, to be recalled by {due}. Nothing can be printed any more.</source>
        <translation>سُحبت الموافقة عن {office}. الرمز المرجعي {reference}: النسخ في الخارج: {copies}، تُسترد حتى {due}. ولا يمكن طبع شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Other offices are not told, and what is due with them goes on.</source>
        <translation>لا تُبلَّغ الجهات الأخرى، ويستمر ما هو مطلوب معها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies that no office was given are to be destroyed: Today says so.</source>
        <translation>
            <numerusform>لا نسخ يجب إتلافها.</numerusform>
            <numerusform>يجب إتلاف نسخة واحدة لم تُسلَّم لأي جهة: صفحة اليوم تذكّر بذلك.</numerusform>
            <numerusform>يجب إتلاف نسختين لم تُسلَّما لأي جهة: صفحة اليوم تذكّر بذلك.</numerusform>
            <numerusform>يجب إتلاف %Ln نسخ لم تُسلَّم لأي جهة: صفحة اليوم تذكّر بذلك.</numerusform>
            <numerusform>يجب إتلاف %Ln نسخة لم تُسلَّم لأي جهة: صفحة اليوم تذكّر بذلك.</numerusform>
            <numerusform>يجب إتلاف %Ln نسخة لم تُسلَّم لأي جهة: صفحة اليوم تذكّر بذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies that name her are out.</source>
        <translation>
            <numerusform>لا نسخ تذكر اسمها في الخارج.</numerusform>
            <numerusform>نسخة واحدة تذكر اسمها في الخارج.</numerusform>
            <numerusform>نسختان تذكران اسمها في الخارج.</numerusform>
            <numerusform>%Ln نسخ تذكر اسمها في الخارج.</numerusform>
            <numerusform>%Ln نسخة تذكر اسمها في الخارج.</numerusform>
            <numerusform>%Ln نسخة تذكر اسمها في الخارج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down. It counts from now on.</source>
        <translation>دُوّن. يسري من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Written down. %Ln papers say more than she agrees to now: they are blocked.</source>
        <translation>
            <numerusform>دُوّن. لا ورقة تقول أكثر مما توافق عليه الآن.</numerusform>
            <numerusform>دُوّن. ورقة واحدة تقول أكثر مما توافق عليه الآن، وهي موقوفة.</numerusform>
            <numerusform>دُوّن. ورقتان تقولان أكثر مما توافق عليه الآن، وهما موقوفتان.</numerusform>
            <numerusform>دُوّن. %Ln أوراق تقول أكثر مما توافق عليه الآن، وهي موقوفة.</numerusform>
            <numerusform>دُوّن. %Ln ورقة تقول أكثر مما توافق عليه الآن، وهي موقوفة.</numerusform>
            <numerusform>دُوّن. %Ln ورقة تقول أكثر مما توافق عليه الآن، وهي موقوفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>&amp;Keeping and erasing</source>
        <translation>ال&amp;حفظ والمحو</translation>
    </message>
    <message>
        <source>She came &amp;back</source>
        <translation>&amp;عادت إلينا</translation>
    </message>
    <message>
        <source>S&amp;top by reference</source>
        <translation>إيقاف بالرمز ال&amp;مرجعي</translation>
    </message>
    <message>
        <source>&amp;New intake</source>
        <translation>استقبال ج&amp;ديد</translation>
    </message>
    <message>
        <source>Search: name, phone, code</source>
        <translation>بحث: اسم، هاتف، رمز</translation>
    </message>
    <message>
        <source>Search by name, phone or code</source>
        <translation>ابحثي بالاسم أو الهاتف أو الرمز</translation>
    </message>
    <message>
        <source>Any script and spelling. The arrow down goes to the list.</source>
        <translation>بأي حروف وكتابة. السهم الأسفل ينقل إلى القائمة.</translation>
    </message>
    <message>
        <source>Reading the files: {percent} %</source>
        <translation>تُقرأ الملفات: {percent} %</translation>
    </message>
    <message>
        <source>For whom are the numbers? Find her by name, phone or code, and open the row.</source>
        <translation>لمن الأرقام؟ ابحثي عنها بالاسم أو الهاتف أو الرمز وافتحي السطر.</translation>
    </message>
    <message>
        <source>Go back &amp;without choosing</source>
        <translation>الرجوع دون ا&amp;ختيار</translation>
    </message>
    <message>
        <source>Some files may be open only to other colleagues, whom the women accepted. Those are not in this list.</source>
        <translation>قد تكون ملفات مفتوحة فقط لزملاء آخرين قبلتهم النساء. لا تظهر تلك في هذه القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open cases</source>
        <translation>
            <numerusform>لا حالات مفتوحة</numerusform>
            <numerusform>حالة مفتوحة واحدة</numerusform>
            <numerusform>حالتان مفتوحتان</numerusform>
            <numerusform>%Ln حالات مفتوحة</numerusform>
            <numerusform>%Ln حالة مفتوحة</numerusform>
            <numerusform>%Ln حالة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>ما زالت الملفات تُقرأ.</translation>
    </message>
    <message>
        <source>No name, phone or code reads like this. Type less of it, or another part of her name.</source>
        <translation>لا اسم ولا هاتف ولا رمز يُقرأ هكذا. اكتبي أقل منه، أو جزءًا آخر من اسمها.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>لا حالات بعد</translation>
    </message>
    <message>
        <source>A case begins with an intake session. Press New intake when she is here.</source>
        <translation>تبدأ الحالة بجلسة استقبال. اضغطي «استقبال جديد» حين تكون هنا.</translation>
    </message>
    <message>
        <source>Choose the woman whom the meeting is about: find her by name, phone or code, and open the row.</source>
        <translation>اختاري المرأة التي يُعقد اللقاء من أجلها: ابحثي عنها بالاسم أو الهاتف أو الرمز وافتحي السطر.</translation>
    </message>
    <message>
        <source>Choose the woman with whom somebody goes: find her by name, phone or code, and open the row.</source>
        <translation>اختاري المرأة التي سيرافقها أحد: ابحثي عنها بالاسم أو الهاتف أو الرمز وافتحي السطر.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Cannot be read. Open it to stop her papers; tell a keeper.</source>
        <translation>لا يُقرأ. يُفتح لإيقاف أوراقها، وتُبلَّغ أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Who goes with whom is known by code only. Somebody at the phone watches until they are back.</source>
        <translation>من يرافق من لا يُعرف إلا بالرمز. ويراقب أحد عند الهاتف حتى يعودوا.</translation>
    </message>
    <message>
        <source>&amp;Plan a way: choose the case</source>
        <translation>&amp;تخطيط مرافقة: اختاري الحالة</translation>
    </message>
    <message>
        <source>A way is planned with one woman: choose her with the button above, or begin on her case.</source>
        <translation>تُخطَّط المرافقة لامرأة واحدة: تُختار بالزر أعلاه، أو يُبدأ من صفحة حالتها.</translation>
    </message>
    <message>
        <source>A way is planned by somebody who runs intakes, on the page of her case. Here you watch.</source>
        <translation>تخطّط المرافقةَ زميلةٌ تُجري المقابلات، في صفحة حالتها. هنا تكون المراقبة.</translation>
    </message>
    <message>
        <source>Going with her</source>
        <translation>مرافقتها</translation>
    </message>
    <message>
        <source>What is planned is on this list until it is over.</source>
        <translation>كل ما خُطِّط له يبقى في هذه القائمة إلى أن ينتهي.</translation>
    </message>
    <message>
        <source>No way with a woman is planned</source>
        <translation>لا مرافقة الآن</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>They set out</source>
        <translation>الانطلاق</translation>
    </message>
    <message>
        <source>Who watches</source>
        <translation>من يراقب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Missed since {time}</source>
        <translation>فائت منذ {time}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة السلامة</translation>
    </message>
    <message>
        <source>Safet&amp;y plan</source>
        <translation>&amp;خطة السلامة</translation>
    </message>
    <message>
        <source>Opening it is written down</source>
        <translation>فتحها يُدوَّن</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Who is with her, whom she calls, where she goes: agree it with her where anything is at risk.</source>
        <translation>من معها، وبمن تتصل، وإلى أين تذهب: اتفقي معها عليه حيث يكون خطر.</translation>
    </message>
    <message>
        <source>It was gone through with her and closed.</source>
        <translation>روجعت معها وأُغلقت.</translation>
    </message>
    <message>
        <source>{name} goes through it with her on {day}.</source>
        <translation>من يراجعها معها في {day}: {name}.</translation>
    </message>
    <message>
        <source>Did all pages come out?</source>
        <translation>هل خرجت كل الصفحات؟</translation>
    </message>
    <message>
        <source>A page left in a printer is a page somebody finds.</source>
        <translation>الصفحة المنسية في الطابعة يجدها غيرنا.</translation>
    </message>
    <message>
        <source>Practice: nothing was sent to a printer, and the paper is on the page of its record. Answer as if all pages came out, or play that some did not.</source>
        <translation>تمرين: لم يُرسل شيء إلى طابعة، والورقة في صفحة سجلّها. أجيبي كأن كل الصفحات خرجت، أو تمرّني على نقص بعضها.</translation>
    </message>
    <message>
        <source>How many pages are in the tray?</source>
        <translation>كم صفحة في الطابعة؟</translation>
    </message>
    <message>
        <source>A colleague has them, also on the way to the office.</source>
        <translation>عند زميل، حتى في الطريق إلى الجهة.</translation>
    </message>
    <message>
        <source>Handed over already; if she takes it back they are asked for.</source>
        <translation>سُلّمت من قبل؛ وإن سحبت موافقتها طُلبت إعادتها.</translation>
    </message>
    <message>
        <source>needed where pages came out</source>
        <translation>لازم إذا خرجت صفحات</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>أين هي الآن؟</translation>
    </message>
    <message>
        <source>A colleague or a function, never her. For example: liaison officer, the officer on duty.</source>
        <translation>زميل أو وظيفة، لا هي أبدًا. مثلًا: مسؤول الارتباط، الضابط المناوب.</translation>
    </message>
    <message>
        <source>&amp;Later: it stays on Today</source>
        <translation>&amp;لاحقًا: يبقى في صفحة اليوم</translation>
    </message>
    <message>
        <source>Written down: nothing came out.</source>
        <translation>دُوِّن: لم يخرج شيء.</translation>
    </message>
    <message>
        <source>Written down: {pages} came out. The office has them.</source>
        <translation>دُوِّن: خرجت {pages}. وهي لدى الجهة.</translation>
    </message>
    <message>
        <source>Written down: {pages} came out. Who has them: {who}.</source>
        <translation>دُوِّن: خرجت {pages}. من لديه الصفحات: {who}.</translation>
    </message>
    <message>
        <source>Who has them now?</source>
        <translation>من يحملها الآن؟</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>&amp;تدوين</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What is usual: she first, then the sheets, then the officers.</source>
        <translation>المعتاد: هي أولًا، ثم الأوراق، ثم الضباط.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>يستمر</translation>
    </message>
    <message>
        <source>Only where she was asked and wants it.</source>
        <translation>فقط إن سُئلت وأرادت ذلك.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>ماذا الآن؟</translation>
    </message>
    <message>
        <source>What was disclosed without her consent</source>
        <translation>ما أُفصح عنه دون موافقتها</translation>
    </message>
    <message>
        <source>This was read to her at the start:</source>
        <translation>قُرئ عليها هذا في البداية:</translation>
    </message>
    <message>
        <source>Why it had to be told</source>
        <translation>لماذا وجب قوله</translation>
    </message>
    <message>
        <source>To whom (for a court order: which court)</source>
        <translation>لمن (إن كان أمر محكمة: أي محكمة)</translation>
    </message>
    <message>
        <source>Exactly what was told or handed over</source>
        <translation>ما قيل أو سُلّم بالضبط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The lawyer who read the order first</source>
        <translation>المحامي الذي قرأ الأمر أولًا</translation>
    </message>
    <message>
        <source>Was she told?</source>
        <translation>هل أُخبرت هي؟</translation>
    </message>
    <message>
        <source>This print was answered already.</source>
        <translation>أُجيب عن هذه الطبعة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are expected. Count them; write 0 if none came out.</source>
        <translation>
            <numerusform>لا تُنتظر أي صفحة.</numerusform>
            <numerusform>تُنتظر صفحة واحدة. تُعدّ الصفحات، ويُكتب صفر إن لم تخرج.</numerusform>
            <numerusform>تُنتظر صفحتان. تُعدّ الصفحات، ويُكتب صفر إن لم تخرج أي منها.</numerusform>
            <numerusform>تُنتظر %Ln صفحات. تُعدّ، ويُكتب صفر إن لم تخرج أي منها.</numerusform>
            <numerusform>تُنتظر %Ln صفحة. تُعدّ، ويُكتب صفر إن لم تخرج أي منها.</numerusform>
            <numerusform>تُنتظر %Ln صفحة. تُعدّ، ويُكتب صفر إن لم تخرج أي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}, {language}: did {pages} come out?</source>
        <translation>{reference}، {language}: هل خرج المتوقع ({pages})؟</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>Peace teams</source>
        <translation>فرق السلام</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Session with members</source>
        <translation>جلسة مع الأعضاء</translation>
    </message>
    <message>
        <source>How she was received</source>
        <translation>كيف استُقبلت</translation>
    </message>
    <message>
        <source>Give figures out</source>
        <translation>إعطاء أرقام</translation>
    </message>
    <message>
        <source>She came back</source>
        <translation>عادت إلينا</translation>
    </message>
    <message>
        <source>Numbers for her</source>
        <translation>أرقام هاتف لها</translation>
    </message>
    <message>
        <source>Numbers without a file</source>
        <translation>أرقام هاتف دون ملف</translation>
    </message>
    <message>
        <source>Rooms of the week</source>
        <translation>غرف الأسبوع</translation>
    </message>
    <message>
        <source>Her file is frozen: nothing is planned with her and nothing leaves until it is unfrozen.</source>
        <translation>ملفها مجمّد: لا يُخطط معها لشيء ولا يخرج شيء حتى يُرفع التجميد.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>{act}: {way}</source>
        <translation>{act}: {way}</translation>
    </message>
    <message>
        <source>She wants: {way}</source>
        <translation>تريد: {way}</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>لا لقاء مخططًا.</translation>
    </message>
    <message>
        <source>There is no letter to an authority.</source>
        <translation>لا كتاب إلى جهة رسمية.</translation>
    </message>
    <message>
        <source>There is no letter to a service.</source>
        <translation>لا كتاب إلى جهة خدمية.</translation>
    </message>
    <message>
        <source>What is read to her is not written down, so this line stays.</source>
        <translation>ما يُقرأ عليها لا يُدوَّن، فيبقى هذا السطر.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>كتابة كتاب</translation>
    </message>
    <message>
        <source>Go with her</source>
        <translation>مرافقتها</translation>
    </message>
    <message>
        <source>Refer her</source>
        <translation>إحالتها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Plan a forum</source>
        <translation>تخطيط منتدى</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>المنتدى</translation>
    </message>
    <message>
        <source>Agreed point</source>
        <translation>نقطة متفق عليها</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>قراءة قائمة</translation>
    </message>
    <message>
        <source>Papers that go out</source>
        <translation>الأوراق الخارجة</translation>
    </message>
    <message>
        <source>What she remembers finds her file, also if she never left a name. Nothing typed here is kept.</source>
        <translation>ما تتذكره يدل على ملفها، حتى لو لم تترك اسمًا قط. لا يُحفظ شيء مما يُكتب هنا.</translation>
    </message>
    <message>
        <source>What does she have?</source>
        <translation>ماذا لديها؟</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>ثلاث كلمات</translation>
    </message>
    <message>
        <source>Three pictures</source>
        <translation>ثلاث صور</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>لم يبق شيء</translation>
    </message>
    <message>
        <source>Her code</source>
        <translation>رمزها</translation>
    </message>
    <message>
        <source>The words, in any order</source>
        <translation>الكلمات، بأي ترتيب</translation>
    </message>
    <message>
        <source>The pictures, in any order</source>
        <translation>الصور، بأي ترتيب</translation>
    </message>
    <message>
        <source>&amp;Look for her</source>
        <translation>الب&amp;حث عنها</translation>
    </message>
    <message>
        <source>Ask her, and let her tell; do not read anything out to her first.</source>
        <translation>اسأليها ودعيها تروي؛ لا تقرئي عليها شيئًا أولًا.</translation>
    </message>
    <message>
        <source>About when did she come the first time? What happened to her, and on which application?</source>
        <translation>متى جاءت أول مرة تقريبًا؟ ما الذي تعرضت له، وعلى أي تطبيق؟</translation>
    </message>
    <message>
        <source>His account or number, if she knows it: it is surer than everything else.</source>
        <translation>حسابه أو رقمه إن كانت تعرفه: فهو أوثق من كل شيء آخر.</translation>
    </message>
    <message>
        <source>Two answers are needed. Whatever is found: ask her something only she can know before you say a word.</source>
        <translation>يلزم جوابان. ومهما وجدتِ: اسأليها عن شيء لا يعرفه غيرها قبل أن تقولي كلمة.</translation>
    </message>
    <message>
        <source>The month she came</source>
        <translation>الشهر الذي جاءت فيه</translation>
    </message>
    <message>
        <source>What happened to her</source>
        <translation>ما الذي تعرضت له</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files fit. Ask her one thing more.</source>
        <translation>
            <numerusform>لا ينطبق ذلك على أي ملف (%Ln). اسأليها عن شيء آخر.</numerusform>
            <numerusform>ينطبق ذلك على ملف واحد (%Ln). اسأليها عن شيء آخر.</numerusform>
            <numerusform>ينطبق ذلك على ملفين (%Ln). اسأليها عن شيء آخر.</numerusform>
            <numerusform>ينطبق ذلك على %Ln ملفات. اسأليها عن شيء آخر.</numerusform>
            <numerusform>ينطبق ذلك على %Ln ملفًا. اسأليها عن شيء آخر.</numerusform>
            <numerusform>ينطبق ذلك على %Ln ملف. اسأليها عن شيء آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you open it: ask her something only she can know, and never say her name first.</source>
        <translation>قبل أن تفتحيه: اسأليها عن شيء لا يعرفه غيرها، ولا تذكري اسمها أولًا أبدًا.</translation>
    </message>
    <message>
        <source>{why}. Opened {day}.</source>
        <translation>{why}. فتح في {day}.</translation>
    </message>
    <message>
        <source>Open her file</source>
        <translation>فتح ملفها</translation>
    </message>
    <message>
        <source>Try another way. If nothing fits, begin again with her: she need not prove that she was here.</source>
        <translation>جرّبي طريقة أخرى. إذا لم ينطبق شيء فابدئي معها من جديد: لا يلزمها أن تثبت أنها كانت هنا.</translation>
    </message>
    <message>
        <source>Her file may be open only to colleagues whom she accepted. If she says so, ask a keeper to look.</source>
        <translation>قد يكون ملفها مفتوحًا فقط لزملاء قبلتهم. إن قالت ذلك، تُسأل أمينة المفاتيح لتبحث عنه.</translation>
    </message>
    <message>
        <source>This is her code</source>
        <translation>هذا رمزها</translation>
    </message>
    <message>
        <source>Every word fits</source>
        <translation>كل الكلمات مطابقة</translation>
    </message>
    <message>
        <source>One word is missing</source>
        <translation>تنقص كلمة واحدة</translation>
    </message>
    <message>
        <source>The three pictures fit</source>
        <translation>الصور الثلاث مطابقة</translation>
    </message>
    <message>
        <source>What she tells fits</source>
        <translation>ما ترويه مطابق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;التالي</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>ا&amp;ختمي الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes so far</source>
        <translation>
            <numerusform>أقل من دقيقة حتى الآن</numerusform>
            <numerusform>دقيقة واحدة حتى الآن</numerusform>
            <numerusform>دقيقتان حتى الآن</numerusform>
            <numerusform>%Ln دقائق حتى الآن</numerusform>
            <numerusform>%Ln دقيقة حتى الآن</numerusform>
            <numerusform>%Ln دقيقة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded: these answers are only in memory and gone if the station locks.</source>
        <translation>غير مدوَّن: هذه الإجابات في الذاكرة فقط وتضيع إن أُقفلت المحطة.</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>يُحفظ...</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <translation>كل شيء حتى {time} محفوظ هنا.</translation>
    </message>
    <message>
        <source>Intake session</source>
        <translation>جلسة استقبال</translation>
    </message>
    <message>
        <source>In her order. Anything may be left out.</source>
        <translation>بترتيبها هي. يمكن ترك أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;عاجل</translation>
    </message>
    <message>
        <source>Ask only the twelve answers that a letter needs today</source>
        <translation>الاكتفاء بالإجابات الاثنتي عشرة التي يحتاجها كتاب اليوم</translation>
    </message>
    <message>
        <source>She needs a brea&amp;k</source>
        <translation>تحتاج ا&amp;ستراحة</translation>
    </message>
    <message>
        <source>She asked to s&amp;top</source>
        <translation>طلبت ال&amp;توقف</translation>
    </message>
    <message>
        <source>&amp;Other sessions</source>
        <translation>ج&amp;لسات أخرى</translation>
    </message>
    <message>
        <source>A session is under way that is not recorded yet. Finish it, or press She asked to stop.</source>
        <translation>هناك جلسة جارية لم تُدوَّن بعد. أكمليها، أو اضغطي «طلبت التوقف».</translation>
    </message>
    <message>
        <source>Take it &amp;down</source>
        <translation>ت&amp;دوينها</translation>
    </message>
    <message>
        <source>&amp;Save into the file</source>
        <translation>ال&amp;حفظ في الملف</translation>
    </message>
    <message>
        <source>She does not want this written down. What she said is dropped. Help does not depend on it.</source>
        <translation>لا تريد أن يُكتب هذا. يُهمل ما قالته. والمساعدة لا تتوقف على ذلك.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>إهماله</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Ask her first: without a yes or a no the session stays here.</source>
        <translation>اسأليها أولًا: دون نعم أو لا تبقى الجلسة هنا.</translation>
    </message>
    <message>
        <source>Taken down. Say to whoever told you: we have received it. Say nothing about her, also not whether she comes. What was kept goes by itself after two weeks.</source>
        <translation>دُوّنت. قولي لمن أخبرك: وصلنا الأمر. لا تقولي عنها شيئًا، ولا حتى هل تأتي. ما حُفظ يزول من تلقاء نفسه بعد أسبوعين.</translation>
    </message>
    <message>
        <source>An invitation goes back to her</source>
        <translation>تعود إليها دعوة</translation>
    </message>
    <message>
        <source>The session goes on with case {code}. Everything she said here is kept. At the end, where the file says something else, you choose which version counts; the other one goes into its time line. What she said about offices is written beside what she said before.</source>
        <translation>تستمر الجلسة مع الحالة {code}. كل ما قالته هنا محفوظ. وفي النهاية، حيث يقول الملف غير ذلك، تختارين أيهما يثبت؛ وتذهب النسخة الأخرى إلى خطه الزمني. وما قالته عن الجهات يُكتب بجانب ما قالته من قبل.</translation>
    </message>
    <message>
        <source>She has a file already</source>
        <translation>لها ملف من قبل</translation>
    </message>
    <message>
        <source>Nothing of this session was kept. Hotlines and advice are still hers, and she can come back any day.</source>
        <translation>لم يُحفظ شيء من هذه الجلسة. خطوط المساعدة والنصيحة ما زالت لها، ويمكنها العودة في أي يوم.</translation>
    </message>
    <message>
        <source>For example 30/11/2026. Leave it empty if he set no day.</source>
        <translation>مثال: ٢٠٢٦/١١/٣٠. اتركيه فارغًا إن لم يحدد يومًا.</translation>
    </message>
    <message>
        <source>For example 25/11/2026. The first of the month is enough.</source>
        <translation>مثال: ٢٠٢٦/١١/٢٥. يكفي أول الشهر.</translation>
    </message>
    <message>
        <source>One full name a line, given name first. Write it in Arabic and in Latin letters.</source>
        <translation>اسم كامل في كل سطر، الاسم الأول أولًا. اكتبيه بالعربية وبالحروف اللاتينية.</translation>
    </message>
    <message>
        <source>One a line: what people call her, Umm or Abu names, short names.</source>
        <translation>واحد في كل سطر: ما ينادونها به، الكنية، أسماء الدلع.</translation>
    </message>
    <message>
        <source>One number a line, hers and those of her home.</source>
        <translation>رقم في كل سطر، رقمها وأرقام بيتها.</translation>
    </message>
    <message>
        <source>One a line: her village, quarter, street, a school.</source>
        <translation>واحد في كل سطر: قريتها، حيّها، شارعها، مدرسة.</translation>
    </message>
    <message>
        <source>One a line: her own accounts and addresses.</source>
        <translation>واحد في كل سطر: حساباتها وعناوينها هي.</translation>
    </message>
    <message>
        <source>One a line: relatives, her tribe, her workplace, anything else.</source>
        <translation>واحد في كل سطر: الأقارب، عشيرتها، مكان عملها، أي شيء آخر.</translation>
    </message>
    <message>
        <source>Read this to her before anything else, in her language. Nothing is written down yet.</source>
        <translation>اقرئي لها هذا قبل أي شيء، بلغتها. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Help never depends on this answer. She may stay unnamed and may leave anything out.</source>
        <translation>لا تتوقف المساعدة على هذا الجواب أبدًا. يمكنها أن تبقى بلا اسم وأن تترك أي سؤال.</translation>
    </message>
    <message>
        <source>Only what an office could act on. Never describe a picture and never ask for one.</source>
        <translation>فقط ما يمكن لجهة أن تتصرف بناءً عليه. لا تصفي صورة أبدًا ولا تطلبيها.</translation>
    </message>
    <message>
        <source>Ask plainly and calmly. A yes opens what to do first and stays on Today until it is settled.</source>
        <translation>اسألي بوضوح وهدوء. كل «نعم» تفتح ما يجب فعله أولًا وتبقى في صفحة اليوم حتى تُحل.</translation>
    </message>
    <message>
        <source>She decides what happens, how soon, and on what conditions.</source>
        <translation>هي من تقرر ما يحدث ومتى وبأي شروط.</translation>
    </message>
    <message>
        <source>One office at a time, only what she told and what it can use. No is always the default.</source>
        <translation>جهة بعد جهة، فقط ما روته وما يمكن للجهة استعماله. «لا» هي الأصل دائمًا.</translation>
    </message>
    <message>
        <source>One sealed list. It serves only to keep these words off every paper and is never shown elsewhere.</source>
        <translation>قائمة واحدة مختومة. غايتها فقط ألا تظهر هذه الكلمات على أي ورقة، ولا تُعرض في مكان آخر.</translation>
    </message>
    <message>
        <source>Read this to her. Change what she wants changed, then close the session.</source>
        <translation>اقرئي هذا عليها. غيّري ما تريد تغييره، ثم اختمي الجلسة.</translation>
    </message>
    <message>
        <source>Is there anyone working here who must not see this?</source>
        <translation>هل هناك من يعمل هنا ويجب ألا يرى هذا؟</translation>
    </message>
    <message>
        <source>Is she alone with you?</source>
        <translation>هل هي وحدها معك؟</translation>
    </message>
    <message>
        <source>Is she safe until she is home?</source>
        <translation>هل هي بأمان حتى تصل بيتها؟</translation>
    </message>
    <message>
        <source>Does his deadline end today?</source>
        <translation>هل تنتهي مهلته اليوم؟</translation>
    </message>
    <message>
        <source>Which language does she want to speak?</source>
        <translation>بأي لغة تريد أن تتكلم؟</translation>
    </message>
    <message>
        <source>Does she agree that this is written down?</source>
        <translation>هل توافق على أن يُكتب هذا؟</translation>
    </message>
    <message>
        <source>How old is she, roughly?</source>
        <translation>كم عمرها تقريبًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalls are not closed: copies are still out.</source>
        <translation>
            <numerusform>لا استرداد مفتوح.</numerusform>
            <numerusform>عملية استرداد واحدة لم تُغلق: ما زالت نسخ في الخارج.</numerusform>
            <numerusform>عمليتا استرداد لم تُغلقا: ما زالت نسخ في الخارج.</numerusform>
            <numerusform>%Ln عمليات استرداد لم تُغلق: ما زالت نسخ في الخارج.</numerusform>
            <numerusform>%Ln عملية استرداد لم تُغلق: ما زالت نسخ في الخارج.</numerusform>
            <numerusform>%Ln عملية استرداد لم تُغلق: ما زالت نسخ في الخارج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are still due for her.</source>
        <translation>
            <numerusform>لا شيء مطلوب لأجلها.</numerusform>
            <numerusform>أمر واحد ما زال مطلوبًا لأجلها.</numerusform>
            <numerusform>أمران ما زالا مطلوبين لأجلها.</numerusform>
            <numerusform>%Ln أمور ما زالت مطلوبة لأجلها.</numerusform>
            <numerusform>%Ln أمرًا ما زال مطلوبًا لأجلها.</numerusform>
            <numerusform>%Ln أمر ما زال مطلوبًا لأجلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Her safety plan is open. Go through it with her and close it.</source>
        <translation>خطة سلامتها مفتوحة. راجعيها معها وأغلقيها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings are planned.</source>
        <translation>
            <numerusform>لا لقاء مخطط.</numerusform>
            <numerusform>لقاء واحد مخطط.</numerusform>
            <numerusform>لقاءان مخططان.</numerusform>
            <numerusform>%Ln لقاءات مخططة.</numerusform>
            <numerusform>%Ln لقاءً مخططًا.</numerusform>
            <numerusform>%Ln لقاء مخطط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways with her are planned or under way.</source>
        <translation>
            <numerusform>لا مرافقة مخططة أو جارية.</numerusform>
            <numerusform>مرافقة واحدة مخططة أو جارية.</numerusform>
            <numerusform>مرافقتان مخططتان أو جاريتان.</numerusform>
            <numerusform>%Ln مرافقات مخططة أو جارية.</numerusform>
            <numerusform>%Ln مرافقةً مخططة أو جارية.</numerusform>
            <numerusform>%Ln مرافقة مخططة أو جارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters or sessions are half done.</source>
        <translation>
            <numerusform>لا كتاب ولا جلسة غير مكتملة.</numerusform>
            <numerusform>كتاب أو جلسة واحدة غير مكتملة.</numerusform>
            <numerusform>كتابان أو جلستان غير مكتملة.</numerusform>
            <numerusform>%Ln كتب أو جلسات غير مكتملة.</numerusform>
            <numerusform>%Ln كتابًا أو جلسة غير مكتملة.</numerusform>
            <numerusform>%Ln كتاب أو جلسة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;إغلاقه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings are past, and nobody has said what became of them: Today keeps asking.</source>
        <translation>
            <numerusform>لا لقاء مضى دون جواب.</numerusform>
            <numerusform>مضى لقاء واحد ولم يقل أحد ما جرى فيه: صفحة اليوم تسأل عنه.</numerusform>
            <numerusform>مضى لقاءان ولم يقل أحد ما جرى فيهما: صفحة اليوم تسأل عنهما.</numerusform>
            <numerusform>مضت %Ln لقاءات ولم يقل أحد ما جرى فيها: صفحة اليوم تسأل عنها.</numerusform>
            <numerusform>مضى %Ln لقاءً ولم يقل أحد ما جرى فيها: صفحة اليوم تسأل عنها.</numerusform>
            <numerusform>مضى %Ln لقاء ولم يقل أحد ما جرى فيها: صفحة اليوم تسأل عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Do these first. Then the file can be closed.</source>
        <translation>أنجزي هذا أولًا. ثم يمكن إغلاق الملف.</translation>
    </message>
    <message>
        <source>How she comes back</source>
        <translation>كيف تعود</translation>
    </message>
    <message>
        <source>Agreed with her</source>
        <translation>اتُّفق عليه معها</translation>
    </message>
    <message>
        <source>She knows her phrase or her three pictures.</source>
        <translation>تعرف عبارتها أو صورها الثلاث.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>لم يُتفق عليه</translation>
    </message>
    <message>
        <source>She does not want it, or could not be asked.</source>
        <translation>لا تريد ذلك، أو تعذّر سؤالها.</translation>
    </message>
    <message>
        <source>May she be counted in figures that name nobody?</source>
        <translation>هل يجوز احتسابها في أرقام لا تسمّي أحدًا؟</translation>
    </message>
    <message numerus="yes">
        <source>How long the file is kept: %Ln months</source>
        <translation>
            <numerusform>كم يُحفظ الملف: أقل من شهر</numerusform>
            <numerusform>كم يُحفظ الملف: شهر واحد</numerusform>
            <numerusform>كم يُحفظ الملف: شهران</numerusform>
            <numerusform>كم يُحفظ الملف: %Ln أشهر</numerusform>
            <numerusform>كم يُحفظ الملف: %Ln شهرًا</numerusform>
            <numerusform>كم يُحفظ الملف: %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>أُخبرت</translation>
    </message>
    <message>
        <source>Also that she can have it erased any day.</source>
        <translation>وبأنها تستطيع طلب محوه في أي يوم.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم تُخبر</translation>
    </message>
    <message>
        <source>She could not be reached.</source>
        <translation>تعذّر الوصول إليها.</translation>
    </message>
    <message>
        <source>What is happening to her?</source>
        <translation>ما الذي تتعرض له؟</translation>
    </message>
    <message>
        <source>How does he contact her?</source>
        <translation>كيف يتواصل معها؟</translation>
    </message>
    <message>
        <source>His account, number or link</source>
        <translation>حسابه أو رقمه أو رابطه</translation>
    </message>
    <message>
        <source>What does he demand?</source>
        <translation>ماذا يطلب؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>Did she pay?</source>
        <translation>هل دفعت؟</translation>
    </message>
    <message>
        <source>How was it paid?</source>
        <translation>كيف دُفع؟</translation>
    </message>
    <message>
        <source>What is he to her?</source>
        <translation>ما صلته بها؟</translation>
    </message>
    <message>
        <source>Does he or his family serve in a force?</source>
        <translation>هل يعمل هو أو عائلته في جهة أمنية؟</translation>
    </message>
    <message>
        <source>Is the picture from before she was 18?</source>
        <translation>هل الصورة من قبل أن تبلغ ١٨؟</translation>
    </message>
    <message>
        <source>Does she have the picture herself?</source>
        <translation>هل الصورة عندها هي؟</translation>
    </message>
    <message>
        <source>Is the picture nude or sexual?</source>
        <translation>هل الصورة عارية أو جنسية؟</translation>
    </message>
    <message>
        <source>Has it been reported elsewhere?</source>
        <translation>هل أُبلغ عنه في مكان آخر؟</translation>
    </message>
    <message>
        <source>What she wants kept, in her own words</source>
        <translation>ما تريد حفظه، بكلماتها</translation>
    </message>
    <message>
        <source>Does she think of ending her life?</source>
        <translation>هل تفكر في إنهاء حياتها؟</translation>
    </message>
    <message>
        <source>Could her family harm her if they learn of it?</source>
        <translation>هل يمكن أن تؤذيها عائلتها إن علمت بالأمر؟</translation>
    </message>
    <message>
        <source>Did something happen in the last five days that a doctor should see to?</source>
        <translation>هل حدث في الأيام الخمسة الأخيرة ما يستدعي طبيبًا؟</translation>
    </message>
    <message>
        <source>Is her phone watched or shared?</source>
        <translation>هل هاتفها مراقب أو مشترك؟</translation>
    </message>
    <message>
        <source>Is she in great distress?</source>
        <translation>هل هي في ضيق شديد؟</translation>
    </message>
    <message>
        <source>Her plan for tonight and the next days</source>
        <translation>خطتها لهذه الليلة والأيام القادمة</translation>
    </message>
    <message>
        <source>Which ways does she want?</source>
        <translation>أي الطرق تريد؟</translation>
    </message>
    <message>
        <source>How soon must something happen?</source>
        <translation>متى يجب أن يحدث شيء؟</translation>
    </message>
    <message>
        <source>Only a female officer?</source>
        <translation>ضابطة فقط؟</translation>
    </message>
    <message>
        <source>Her conditions</source>
        <translation>شروطها</translation>
    </message>
    <message>
        <source>Which district?</source>
        <translation>أي قضاء أو ناحية؟</translation>
    </message>
    <message>
        <source>Civil status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Is she displaced?</source>
        <translation>هل هي نازحة؟</translation>
    </message>
    <message>
        <source>Does she have a disability?</source>
        <translation>هل لديها إعاقة؟</translation>
    </message>
    <message>
        <source>What she is called</source>
        <translation>ما تُنادى به</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>Places that would give her away</source>
        <translation>أماكن تكشفها</translation>
    </message>
    <message>
        <source>Her own accounts</source>
        <translation>حساباتها هي</translation>
    </message>
    <message>
        <source>For example 22:30.</source>
        <translation>مثال: ⁦22:30⁩.</translation>
    </message>
    <message>
        <source>A woman who comes with an invitation of a peace team tells it herself.</source>
        <translation>من تأتي بدعوة من فريق سلام تروي بنفسها.</translation>
    </message>
    <message>
        <source>Other offices never get her name unless she asks for it. With a yes, we do not write it down.</source>
        <translation>لا تحصل الجهات الأخرى على اسمها إلا إن طلبت هي ذلك. وإن كان الجواب نعم فلا نكتبه.</translation>
    </message>
    <message>
        <source>For example 25/11/2026.</source>
        <translation>مثال: ٢٠٢٦/١١/٢٥.</translation>
    </message>
    <message>
        <source>For example 30/11/2026.</source>
        <translation>مثال: ٢٠٢٦/١١/٣٠.</translation>
    </message>
    <message>
        <source>For example: her sister. No names are needed.</source>
        <translation>مثال: أختها. لا حاجة إلى أسماء.</translation>
    </message>
    <message>
        <source>Exactly as it is there, every dot and number. Not the name he shows.</source>
        <translation>كما هو مكتوب هناك تمامًا، كل نقطة ورقم. وليس الاسم الذي يعرضه.</translation>
    </message>
    <message>
        <source>A few short questions. They stay in memory until she agrees to be recorded.</source>
        <translation>أسئلة قليلة قصيرة. تبقى في الذاكرة إلى أن توافق على التدوين.</translation>
    </message>
    <message>
        <source>She did not say this herself: no file is made and no letter. Only a theme is kept, and how an invitation reaches her; all of it goes by itself after two weeks.</source>
        <translation>لم تقل هذا بنفسها: لا ملف ولا كتاب. يُحفظ موضوع فقط وكيف تصلها دعوة؛ ويزول كله من تلقاء نفسه بعد أسبوعين.</translation>
    </message>
    <message>
        <source>Who is telling this?</source>
        <translation>من الذي يروي هذا؟</translation>
    </message>
    <message>
        <source>Her names in every spelling, and what people call her</source>
        <translation>أسماؤها بكل كتابة، وما يناديها الناس به</translation>
    </message>
    <message>
        <source>Other words that must never appear, her own accounts too</source>
        <translation>كلمات أخرى يجب ألا تظهر أبدا، ومنها حساباتها هي</translation>
    </message>
    <message>
        <source>At what hour?</source>
        <translation>في أي ساعة؟</translation>
    </message>
    <message>
        <source>Did somebody come with her?</source>
        <translation>هل جاء معها أحد؟</translation>
    </message>
    <message>
        <source>Did you speak with her alone?</source>
        <translation>هل كلّمتها وحدها؟</translation>
    </message>
    <message>
        <source>Does an interpreter help?</source>
        <translation>هل يساعد مترجم؟</translation>
    </message>
    <message>
        <source>The interpreter&apos;s code</source>
        <translation>رمز المترجم</translation>
    </message>
    <message>
        <source>Does she read?</source>
        <translation>هل تقرأ؟</translation>
    </message>
    <message>
        <source>Could whoever cares for her be part of it?</source>
        <translation>هل يمكن أن يكون من يرعاها طرفًا في الأمر؟</translation>
    </message>
    <message>
        <source>Who cares for her?</source>
        <translation>من يرعاها؟</translation>
    </message>
    <message>
        <source>What entitles this person to consent for her?</source>
        <translation>ما الذي يخوّل هذا الشخص الموافقة عنها؟</translation>
    </message>
    <message>
        <source>Does she want this person to have a part?</source>
        <translation>هل تريد أن يشارك هذا الشخص؟</translation>
    </message>
    <message>
        <source>Does she herself agree?</source>
        <translation>هل توافق هي نفسها؟</translation>
    </message>
    <message>
        <source>Does he live where she lives?</source>
        <translation>هل يسكن حيث تسكن؟</translation>
    </message>
    <message>
        <source>Who is with her tonight?</source>
        <translation>من معها الليلة؟</translation>
    </message>
    <message>
        <source>Worked out with her, in her words. Looking at it is written down.</source>
        <translation>وُضعت معها وبكلماتها. الاطلاع عليها يُدوَّن.</translation>
    </message>
    <message>
        <source>Safety plan, case {code}</source>
        <translation>خطة السلامة، الحالة {code}</translation>
    </message>
    <message>
        <source>Gone through with her?</source>
        <translation>هل روجعت معها؟</translation>
    </message>
    <message>
        <source>It is on Today until it is closed: {day}.</source>
        <translation>تبقى في «اليوم» حتى تُغلق: {day}.</translation>
    </message>
    <message>
        <source>We look at it with her again on</source>
        <translation>نراجعها معها ثانية في</translation>
    </message>
    <message>
        <source>needed for another day</source>
        <translation>لازم ليوم آخر</translation>
    </message>
    <message>
        <source>&amp;Again on this day</source>
        <translation>&amp;ثانية في هذا اليوم</translation>
    </message>
    <message>
        <source>She needs none now: &amp;close it</source>
        <translation>لا تحتاجها الآن: &amp;إغلاقها</translation>
    </message>
    <message>
        <source>Who is with her?</source>
        <translation>من معها؟</translation>
    </message>
    <message>
        <source>She should not be alone tonight. No names are needed.</source>
        <translation>ينبغي ألا تكون وحدها الليلة. لا حاجة إلى أسماء.</translation>
    </message>
    <message>
        <source>Whom does she call when it gets worse?</source>
        <translation>بمن تتصل إن ساءت الحال؟</translation>
    </message>
    <message>
        <source>How does she notice that it gets worse?</source>
        <translation>كيف تلاحظ أن الأمر يسوء؟</translation>
    </message>
    <message>
        <source>So that she acts before it is too late. In her own words.</source>
        <translation>لتتحرك قبل فوات الأوان. بكلماتها هي.</translation>
    </message>
    <message>
        <source>Where does she go then?</source>
        <translation>إلى أين تذهب عندئذ؟</translation>
    </message>
    <message>
        <source>A place she can reach at night, and how she gets there.</source>
        <translation>مكان تصل إليه ليلًا، وكيف تصل.</translation>
    </message>
    <message>
        <source>What else is agreed?</source>
        <translation>على ماذا اتُّفق أيضًا؟</translation>
    </message>
    <message>
        <source>What she takes along, who waits for her, what the children are told.</source>
        <translation>ماذا تأخذ معها، ومن ينتظرها، وماذا يقال للأطفال.</translation>
    </message>
    <message>
        <source>When do we look at it with her again?</source>
        <translation>متى نراجعها معها ثانية؟</translation>
    </message>
    <message>
        <source>Who does?</source>
        <translation>من يراجعها؟</translation>
    </message>
    <message>
        <source>It stays in her sealed file, on no paper and in no letter.</source>
        <translation>تبقى في ملفها المختوم، لا على ورقة ولا في كتاب.</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>&amp;حفظ الخطة</translation>
    </message>
    <message>
        <source>Kept. It is on Today for {day}.</source>
        <translation>حُفظت. تظهر في «اليوم» ليوم {day}.</translation>
    </message>
    <message>
        <source>Written down. Again on {day}.</source>
        <translation>دُوّن. ثانية في {day}.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>أُغلقت الخطة.</translation>
    </message>
    <message>
        <source>When do we ask her again?</source>
        <translation>متى نسألها من جديد؟</translation>
    </message>
    <message>
        <source>Who at home knows?</source>
        <translation>من يعلم في البيت؟</translation>
    </message>
    <message>
        <source>Are children in danger there?</source>
        <translation>هل هناك أطفال في خطر؟</translation>
    </message>
    <message>
        <source>How long ago?</source>
        <translation>منذ متى حدث؟</translation>
    </message>
    <message>
        <source>Did you tell her that hospital staff may have to report?</source>
        <translation>هل أخبرتها أن موظفي المستشفى قد يُلزمون بالإبلاغ؟</translation>
    </message>
    <message>
        <source>Is there a safe way to reach her?</source>
        <translation>هل هناك طريق آمن للوصول إليها؟</translation>
    </message>
    <message>
        <source>Which ways are safe?</source>
        <translation>أي الطرق آمنة؟</translation>
    </message>
    <message>
        <source>Is a plain card with a code safe to carry?</source>
        <translation>هل من الآمن أن تحمل بطاقة بسيطة عليها رمز؟</translation>
    </message>
    <message>
        <source>When are we in touch next?</source>
        <translation>متى نتواصل بعد ذلك؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عمّ الموضوع؟</translation>
    </message>
    <message>
        <source>Who passes the invitation on?</source>
        <translation>من ينقل الدعوة؟</translation>
    </message>
    <message>
        <source>How can she be reached, if they know?</source>
        <translation>كيف يمكن الوصول إليها، إن كانوا يعرفون؟</translation>
    </message>
    <message>
        <source>The number or account for it</source>
        <translation>الرقم أو الحساب لذلك</translation>
    </message>
    <message>
        <source>At which hours?</source>
        <translation>في أي ساعات؟</translation>
    </message>
    <message>
        <source>Code word on the phone</source>
        <translation>كلمة التعارف على الهاتف</translation>
    </message>
    <message>
        <source>If someone else answers, say</source>
        <translation>إن أجاب غيرها، قولي</translation>
    </message>
    <message>
        <source>The phrase she will remember to come back with</source>
        <translation>العبارة التي ستتذكرها لتعود بها</translation>
    </message>
    <message>
        <source>Or three pictures she will remember</source>
        <translation>أو ثلاث صور ستتذكرها</translation>
    </message>
    <message>
        <source>Does she want to stay unnamed in our own office too?</source>
        <translation>هل تريد أن تبقى بلا اسم في مكتبنا نحن أيضًا؟</translation>
    </message>
    <message>
        <source>Her file is opened only to the workers she accepts. Whom she fears is not written down.</source>
        <translation>يُفتح ملفها فقط للموظفين الذين تقبلهم. ولا يُكتب ممن تخاف.</translation>
    </message>
    <message>
        <source>Someone in the room may hear, or answer for her. Ask again when she is alone.</source>
        <translation>قد يسمع من في الغرفة أو يجيب عنها. اسألي ثانية حين تكون وحدها.</translation>
    </message>
    <message>
        <source>If not, the way home comes first, before any other question.</source>
        <translation>إن لم تكن، فطريق البيت أولًا قبل أي سؤال آخر.</translation>
    </message>
    <message>
        <source>If so, twelve answers are enough for a letter; the rest can wait.</source>
        <translation>إن كان كذلك، تكفي اثنتا عشرة إجابة لكتاب؛ والباقي ينتظر.</translation>
    </message>
    <message>
        <source>Everything read to her is read in this language. Letters are chosen apart from it.</source>
        <translation>كل ما يُقرأ لها يُقرأ بهذه اللغة. لغة الكتب تُختار على حدة.</translation>
    </message>
    <message>
        <source>Without a yes nothing is kept. She can be helped all the same.</source>
        <translation>دون «نعم» لا يُحفظ شيء. ويمكن مساعدتها مع ذلك.</translation>
    </message>
    <message>
        <source>Only a group, never a birth date. It decides who consents; no letter tells it unless she agrees.</source>
        <translation>فئة فقط، لا تاريخ ولادة أبدًا. تحدد من يوافق؛ ولا يذكرها كتاب إلا إن وافقت.</translation>
    </message>
    <message>
        <source>A yes or no of its own. Figures name nobody and small numbers are hidden.</source>
        <translation>نعم أو لا مستقلة. الأرقام لا تسمّي أحدًا والأعداد الصغيرة تُخفى.</translation>
    </message>
    <message>
        <source>An office acts on a kind of deed. Tick what she says, not what it might be in law.</source>
        <translation>تتصرف الجهة وفق نوع الفعل. ضعي علامة على ما تقوله، لا على ما قد يسميه القانون.</translation>
    </message>
    <message>
        <source>The office must know where to look.</source>
        <translation>يجب أن تعرف الجهة أين تبحث.</translation>
    </message>
    <message>
        <source>A shown name is not an account. Compare it with her phone, sign by sign.</source>
        <translation>الاسم المعروض ليس حسابًا. قارنيه بهاتفها حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>What he wants shows which office can stop him.</source>
        <translation>ما يريده يبيّن أي جهة يمكنها إيقافه.</translation>
    </message>
    <message>
        <source>It decides how fast NP must act.</source>
        <translation>يحدد سرعة تحرك NP.</translation>
    </message>
    <message>
        <source>For complaint-only offences the law counts three months.</source>
        <translation>في جرائم الشكوى يحسب القانون ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Whoever paid once is asked again. It is never held against her.</source>
        <translation>من دفع مرة يُطلب منه ثانية. لا يُحسب عليها أبدًا.</translation>
    </message>
    <message>
        <source>A transfer can lead to him: number, office, amount. Nothing about her own account.</source>
        <translation>قد تقود الحوالة إليه: الرقم، المكتب، المبلغ. لا شيء عن حسابها هي.</translation>
    </message>
    <message>
        <source>If he knows her, an office that hears of it could find her.</source>
        <translation>إن كان يعرفها، فقد تجدها جهة تسمع بذلك.</translation>
    </message>
    <message>
        <source>It decides which removal service helps: one is for under 18, the other is not.</source>
        <translation>يحدد أي خدمة إزالة تساعد: واحدة لمن دون ١٨ والأخرى لا.</translation>
    </message>
    <message>
        <source>A removal service needs it on a device of hers. Never ask to see it.</source>
        <translation>خدمة الإزالة تحتاجها في جهاز لها. لا تطلبي رؤيتها أبدًا.</translation>
    </message>
    <message>
        <source>A yes or a no, nothing more is written. Other pictures need another way.</source>
        <translation>نعم أو لا، ولا يُكتب أكثر. الصور الأخرى تحتاج طريقًا آخر.</translation>
    </message>
    <message>
        <source>Two offices that both know can join what they know.</source>
        <translation>جهتان تعرفان قد تجمعان ما تعرفان.</translation>
    </message>
    <message>
        <source>It stays here, sealed, never the source of a letter. No description of pictures.</source>
        <translation>يبقى هنا مختومًا، ولا يكون مصدر كتاب أبدًا. لا وصف للصور.</translation>
    </message>
    <message>
        <source>Ask it in plain words; asking does not plant the thought. Who is with her tonight?</source>
        <translation>اسأليها عن ذلك بكلمات واضحة؛ السؤال لا يزرع الفكرة. من معها الليلة؟</translation>
    </message>
    <message>
        <source>Then nothing may reach her home: no visit, no call, no letter.</source>
        <translation>عندها يجب ألا يصل شيء إلى بيتها: لا زيارة ولا اتصال ولا كتاب.</translation>
    </message>
    <message>
        <source>Some care works only within 72 or 120 hours. Say first: hospital staff may report.</source>
        <translation>بعض الرعاية لا تنفع إلا خلال ٧٢ أو ١٢٠ ساعة. قولي أولًا: قد يُلزم موظفو المستشفى بالإبلاغ.</translation>
    </message>
    <message>
        <source>Then advice on the phone changes, and nobody writes to her.</source>
        <translation>عندها تتغير النصيحة على الهاتف، ولا يكتب إليها أحد.</translation>
    </message>
    <message>
        <source>An office for support may hear it if she agrees; no other office is asked about it.</source>
        <translation>قد تسمعه جهة دعم إن وافقت؛ ولا يُسأل عنه لغيرها.</translation>
    </message>
    <message>
        <source>A place she can reach at night. It stays here, sealed.</source>
        <translation>مكان تصل إليه ليلًا. يبقى هنا مختومًا.</translation>
    </message>
    <message>
        <source>Several are possible. None is promised before it is agreed.</source>
        <translation>يمكن أكثر من واحدة. لا يُوعد بشيء قبل الاتفاق عليه.</translation>
    </message>
    <message>
        <source>24 hours, three days or two weeks: the office&apos;s working promise.</source>
        <translation>٢٤ ساعة أو ثلاثة أيام أو أسبوعان: وعد عمل المكتب.</translation>
    </message>
    <message>
        <source>It is asked for in every letter and checked before a meeting.</source>
        <translation>يُطلب في كل كتاب ويُتحقق منه قبل أي لقاء.</translation>
    </message>
    <message>
        <source>For example who must not be there, or what must be done first.</source>
        <translation>مثلًا من يجب ألا يحضر، أو ما يجب فعله أولًا.</translation>
    </message>
    <message>
        <source>The finest place a letter may ever name, and only if she agrees.</source>
        <translation>أدق مكان يجوز لكتاب ذكره، وفقط إن وافقت.</translation>
    </message>
    <message>
        <source>Only a legal or care office can use it, and only if she agrees.</source>
        <translation>لا تستعمله إلا جهة قانونية أو رعاية، وفقط إن وافقت.</translation>
    </message>
    <message>
        <source>Some services are for displaced women. Told only if she agrees.</source>
        <translation>بعض الخدمات للنازحات. لا يُذكر إلا إن وافقت.</translation>
    </message>
    <message>
        <source>So that a place can be reached. Told only if she agrees.</source>
        <translation>كي يكون المكان ميسورًا. لا يُذكر إلا إن وافقت.</translation>
    </message>
    <message>
        <source>For masking only. Without an Arabic spelling the check is weaker. She may leave it empty.</source>
        <translation>للحجب فقط. دون كتابة عربية يكون الفحص أضعف. يمكنها تركه فارغًا.</translation>
    </message>
    <message>
        <source>For masking only: the name people know her by gives her away first.</source>
        <translation>للحجب فقط: الاسم الذي يعرفها الناس به يكشفها أولًا.</translation>
    </message>
    <message>
        <source>For masking, and to reach her if she allows it below.</source>
        <translation>للحجب، وللوصول إليها إن سمحت أدناه.</translation>
    </message>
    <message>
        <source>For masking only.</source>
        <translation>للحجب فقط.</translation>
    </message>
    <message>
        <source>For masking only. Not the extorter&apos;s account.</source>
        <translation>للحجب فقط. ليس حساب المبتز.</translation>
    </message>
    <message>
        <source>For masking only. Erasable after the last letter.</source>
        <translation>للحجب فقط. يمكن محوه بعد آخر كتاب.</translation>
    </message>
    <message>
        <source>Only if she wants it. Never leave a message.</source>
        <translation>فقط إن أرادت. لا تتركي رسالة أبدًا.</translation>
    </message>
    <message>
        <source>When she can speak alone.</source>
        <translation>حين يمكنها الكلام وحدها.</translation>
    </message>
    <message>
        <source>It proves that it is she, and lets her withdraw by phone.</source>
        <translation>تثبت أنها هي، وتتيح لها سحب الموافقة بالهاتف.</translation>
    </message>
    <message>
        <source>One harmless sentence she chooses.</source>
        <translation>جملة عادية تختارها هي.</translation>
    </message>
    <message>
        <source>She can come back with it even if she loses every paper.</source>
        <translation>يمكنها العودة بها حتى لو ضاعت كل الأوراق.</translation>
    </message>
    <message>
        <source>Turn the screen to her: nobody has to read. In which order she names them does not matter.</source>
        <translation>أديري الشاشة إليها: لا يلزم أن يقرأ أحد. ولا يهم الترتيب الذي تسميها به.</translation>
    </message>
    <message>
        <source>Only she can agree to be recorded. Told by somebody else, nothing of hers is kept.</source>
        <translation>هي وحدها توافق على التدوين. ما يرويه غيرها لا يُحفظ منه شيء عنها.</translation>
    </message>
    <message>
        <source>The letter is due before it.</source>
        <translation>الكتاب مطلوب قبلها.</translation>
    </message>
    <message>
        <source>Whoever came may listen, wait for her, or be part of it. No name is written down.</source>
        <translation>قد يستمع من جاء معها، أو ينتظرها، أو يكون طرفًا في الأمر. لا يُكتب اسم.</translation>
    </message>
    <message>
        <source>With somebody beside her she may not be free to speak.</source>
        <translation>مع وجود أحد بجانبها قد لا تكون حرة في الكلام.</translation>
    </message>
    <message>
        <source>The interpreter hears everything, so the papers say that one helped.</source>
        <translation>يسمع المترجم كل شيء، فتذكر الأوراق أن مترجمًا ساعد.</translation>
    </message>
    <message>
        <source>A code of the office, never a name.</source>
        <translation>رمز من المكتب، لا اسم أبدًا.</translation>
    </message>
    <message>
        <source>If not, everything is read to her, and she comes back by a phrase or pictures.</source>
        <translation>إن كانت لا تقرأ، يُقرأ عليها كل شيء، وتعود بعبارة أو بصور.</translation>
    </message>
    <message>
        <source>Help is the same. Only words that must never appear then protect her papers.</source>
        <translation>المساعدة هي نفسها. وعندها لا يحمي أوراقها إلا الكلمات التي يجب ألا تظهر.</translation>
    </message>
    <message>
        <source>Then nothing goes through this person, not even her consent.</source>
        <translation>عندها لا يمر شيء عن طريق هذا الشخص، ولا حتى موافقتها.</translation>
    </message>
    <message>
        <source>An aunt is not a guardian by that alone.</source>
        <translation>العمة أو الخالة ليست وصية بصفتها هذه وحدها.</translation>
    </message>
    <message>
        <source>Below 15 somebody entitled consents beside her.</source>
        <translation>دون ١٥ يوافق معها شخص مخوّل.</translation>
    </message>
    <message>
        <source>From 15 her own consent counts. Nobody is told unless she wants it.</source>
        <translation>من ١٥ فما فوق موافقتها هي المعتبرة. لا يُخبر أحد إلا إن أرادت.</translation>
    </message>
    <message>
        <source>Nothing happens against her will, whoever else agrees.</source>
        <translation>لا يحدث شيء رغمًا عنها، أيًا كان من يوافق.</translation>
    </message>
    <message>
        <source>Then nothing may be sent or said where he could hear of it.</source>
        <translation>عندها لا يُرسل شيء ولا يُقال حيث قد يسمع به.</translation>
    </message>
    <message>
        <source>She should not be alone tonight. This stays here, sealed.</source>
        <translation>يجب ألا تكون وحدها الليلة. يبقى هذا هنا مختومًا.</translation>
    </message>
    <message>
        <source>It is on Today with your name until it is done.</source>
        <translation>يبقى في صفحة اليوم باسمك حتى يتم.</translation>
    </message>
    <message>
        <source>So that she is not left waiting. It is on Today.</source>
        <translation>كي لا تُترك تنتظر. يبقى في صفحة اليوم.</translation>
    </message>
    <message>
        <source>Her names, and other words</source>
        <translation>أسماؤها وكلمات أخرى</translation>
    </message>
    <message>
        <source>She did not come herself. Nothing of hers is recorded and no letter is made; an invitation is passed on. Whoever tells you hears only that it was received. Is she here, with an invitation? Then choose that she tells it herself, and shred the invitation.</source>
        <translation>لم تأتِ بنفسها. لا يُدوَّن عنها شيء ولا يُعدّ كتاب؛ وتُنقل دعوة. ومن يخبرك لا يسمع إلا أن الأمر وصل. هل هي هنا ومعها دعوة؟ حينئذ يُختار أنها تروي بنفسها، وتُتلف الدعوة.</translation>
    </message>
    <message>
        <source>One person and one number that work at night.</source>
        <translation>شخص واحد ورقم واحد يجيبان ليلًا.</translation>
    </message>
    <message>
        <source>It decides where she is safe and who can help her there.</source>
        <translation>يحدد أين هي آمنة ومن يستطيع مساعدتها هناك.</translation>
    </message>
    <message>
        <source>Children come first; it changes who must be told.</source>
        <translation>الأطفال أولًا؛ وهذا يغيّر من يجب إخباره.</translation>
    </message>
    <message>
        <source>Some care works only within 72 hours, some within 120.</source>
        <translation>بعض الرعاية لا تنفع إلا خلال ٧٢ ساعة، وبعضها خلال ١٢٠.</translation>
    </message>
    <message>
        <source>She decides knowing it, before she goes.</source>
        <translation>تقرر وهي تعلم ذلك، قبل أن تذهب.</translation>
    </message>
    <message>
        <source>Without one nobody calls her, and she cannot be asked before each letter.</source>
        <translation>دون طريق كهذا لا يتصل بها أحد، ولا يمكن سؤالها قبل كل كتاب.</translation>
    </message>
    <message>
        <source>Several are possible. A watched phone is never one of them.</source>
        <translation>يمكن أكثر من طريق. والهاتف المراقب ليس منها أبدًا.</translation>
    </message>
    <message>
        <source>A card can be found. The phrase alone is enough to come back.</source>
        <translation>قد يُعثر على البطاقة. العبارة وحدها تكفي للعودة.</translation>
    </message>
    <message>
        <source>Only a theme, so that the right person waits for her.</source>
        <translation>موضوع فقط، كي ينتظرها الشخص المناسب.</translation>
    </message>
    <message>
        <source>Their code. They hear only that it was received.</source>
        <translation>رمزه. لا يسمع إلا أن الأمر وصل.</translation>
    </message>
    <message>
        <source>Kept without her consent, so it goes by itself after 14 days.</source>
        <translation>يُحفظ دون موافقتها، فيزول من تلقاء نفسه بعد ١٤ يومًا.</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What he does, and where</source>
        <translation>ما يفعله وأين</translation>
    </message>
    <message>
        <source>Who he is, her picture, where else she reported</source>
        <translation>من هو، وصورتها، وأين أبلغت أيضًا</translation>
    </message>
    <message>
        <source>How she is</source>
        <translation>كيف حالها</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>ما يجب أن يحدث</translation>
    </message>
    <message>
        <source>What some services need to know</source>
        <translation>ما تحتاج بعض الخدمات معرفته</translation>
    </message>
    <message>
        <source>What each office will hear</source>
        <translation>ما ستسمعه كل جهة</translation>
    </message>
    <message>
        <source>Putting it together...</source>
        <translation>يُجمع...</translation>
    </message>
    <message>
        <source>What comes first, and by when</source>
        <translation>ما يأتي أولًا، وحتى متى</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>{reason}: by {moment}</source>
        <translation>{reason}: حتى {moment}</translation>
    </message>
    <message>
        <source>No office hears anything. That can change any day: she only has to say so.</source>
        <translation>لا تسمع أي جهة شيئًا. يمكن أن يتغير هذا في أي يوم: يكفي أن تقول.</translation>
    </message>
    <message>
        <source>Will hear</source>
        <translation>ستسمع</translation>
    </message>
    <message>
        <source>Will not hear</source>
        <translation>لن تسمع</translation>
    </message>
    <message>
        <source>Ask her first, each time: {items}.</source>
        <translation>تُسأل أولًا كل مرة: {items}.</translation>
    </message>
    <message>
        <source>Her conditions: {conditions}</source>
        <translation>شروطها: {conditions}</translation>
    </message>
    <message>
        <source>How and when she said it</source>
        <translation>كيف ومتى قالته</translation>
    </message>
    <message>
        <source>Will learn</source>
        <translation>ستعرف</translation>
    </message>
    <message>
        <source>Will not learn</source>
        <translation>لن تعرف</translation>
    </message>
    <message>
        <source>Could find out</source>
        <translation>قد تكتشف</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>He or his family serves there. Off unless she knows it and wants it; no letter ever says why.</source>
        <translation>يعمل هو أو عائلته فيها. موقوفة إلا إن علمت بذلك وأرادت؛ ولا يذكر أي كتاب السبب.</translation>
    </message>
    <message>
        <source>For one letter, until {day}.</source>
        <translation>لكتاب واحد، حتى {day}.</translation>
    </message>
    <message>
        <source>Valid until {day}.</source>
        <translation>سارية حتى {day}.</translation>
    </message>
    <message>
        <source>References: {references}. Copies out: {copies}.</source>
        <translation>الرموز المرجعية: {references}. النسخ في الخارج: {copies}.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Read by {name} in {language}, words {version}</source>
        <translation>قرأها {name} باللغة {language}، الصيغة {version}</translation>
    </message>
    <message>
        <source>Written down by {name}, in the name of {other}</source>
        <translation>دوّنها {name} باسم {other}</translation>
    </message>
    <message>
        <source>Written down by {name}</source>
        <translation>دوّنها {name}</translation>
    </message>
    <message>
        <source>Interpreter: {code}</source>
        <translation>المترجم: {code}</translation>
    </message>
    <message>
        <source>In the room: {who}</source>
        <translation>في الغرفة: {who}</translation>
    </message>
    <message>
        <source>Paper: {mark}</source>
        <translation>الورقة: {mark}</translation>
    </message>
    <message>
        <source>For one letter</source>
        <translation>لكتاب واحد</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>الأسباب: {reasons}</translation>
    </message>
    <message>
        <source>Conditions: {conditions}</source>
        <translation>الشروط: {conditions}</translation>
    </message>
    <message>
        <source>At a meeting: {how}</source>
        <translation>في لقاء: {how}</translation>
    </message>
    <message>
        <source>With her: {who} ({why})</source>
        <translation>معها: {who} ({why})</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>سؤالها من جديد</translation>
    </message>
    <message>
        <source>No unless she says otherwise. What she says now is written beside what she said before.</source>
        <translation>«لا» ما لم تقل غير ذلك. ما تقوله الآن يُحفظ بجانب ما قالته من قبل.</translation>
    </message>
    <message>
        <source>Ask her again: case {code}</source>
        <translation>سؤالها من جديد: الحالة {code}</translation>
    </message>
    <message>
        <source>Read this to her</source>
        <translation>اقرئي لها هذا</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>العودة إلى الخطة</translation>
    </message>
    <message>
        <source>&amp;Write this down</source>
        <translation>&amp;تدوين هذا</translation>
    </message>
    <message>
        <source>Ask about this office</source>
        <translation>السؤال عن هذه الجهة</translation>
    </message>
    <message>
        <source>Leave this office out</source>
        <translation>ترك هذه الجهة</translation>
    </message>
    <message>
        <source>She knows that he or his family serves there, and wants it all the same</source>
        <translation>تعلم أنه أو عائلته يعمل فيها وتريد ذلك مع هذا</translation>
    </message>
    <message>
        <source>He or his family serves in this office. Offer her another one first. No letter ever says why.</source>
        <translation>يعمل هو أو عائلته في هذه الجهة. اعرضي عليها غيرها أولًا. لا يذكر أي كتاب السبب.</translation>
    </message>
    <message>
        <source>No keeper has confirmed this office yet. She can be asked; nothing is signed before that.</source>
        <translation>لم تؤكد أمينة المفاتيح هذه الجهة بعد. يمكن سؤالها، ولا يُوقّع شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>For one letter only</source>
        <translation>لكتاب واحد فقط</translation>
    </message>
    <message>
        <source>If there is a meeting with them, how is she present</source>
        <translation>إن عُقد لقاء معهم، كيف تحضر</translation>
    </message>
    <message>
        <source>Her reasons, if she wants them kept</source>
        <translation>أسبابها، إن أرادت حفظها</translation>
    </message>
    <message>
        <source>She told nothing this office could use.</source>
        <translation>لم تروِ شيئًا يمكن لهذه الجهة استعماله.</translation>
    </message>
    <message>
        <source>Not asked now: what she said before stays.</source>
        <translation>لا تُسأل الآن: ما قالته من قبل يبقى.</translation>
    </message>
    <message>
        <source>Off: he or his family serves there. Ask about another office.</source>
        <translation>موقوفة: يعمل هو أو عائلته فيها. اسألي عن جهة أخرى.</translation>
    </message>
    <message>
        <source>Hears nothing.</source>
        <translation>لا تسمع شيئًا.</translation>
    </message>
    <message>
        <source>He or his family serves in this office, so nothing goes there. Offer her another office. No letter ever says why.</source>
        <translation>يعمل هو أو عائلته في هذه الجهة، فلا يذهب إليها شيء. اعرضي عليها جهة أخرى. لا يذكر أي كتاب السبب.</translation>
    </message>
    <message>
        <source>They would be told: {told}</source>
        <translation>سيُقال لهم: {told}</translation>
    </message>
    <message>
        <source>Working out what each office could use...</source>
        <translation>يُحسب ما يمكن لكل جهة استعماله...</translation>
    </message>
    <message>
        <source>No safe way to reach her is known, so no office can be told “ask me first”.</source>
        <translation>لا طريق آمن معروف للوصول إليها، فلا يمكن أن يُقال لأي جهة «اسألوني أولًا».</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>لا شيء للمشاركة بعد</translation>
    </message>
    <message>
        <source>No office can use what is here so far. Go back if she wants to say more.</source>
        <translation>لا يمكن لأي جهة استعمال ما ورد حتى الآن. ارجعي إن أرادت قول المزيد.</translation>
    </message>
    <message>
        <source>Sessions not yet closed</source>
        <translation>جلسات لم تُختم بعد</translation>
    </message>
    <message>
        <source>Everything said in them is sealed and waits where it was left.</source>
        <translation>كل ما قيل فيها مختوم وينتظر حيث تُرك.</translation>
    </message>
    <message>
        <source>{step}, saved {when}</source>
        <translation>{step}، حُفظت {when}</translation>
    </message>
    <message>
        <source>Goes on with a file that is there already.</source>
        <translation>تُتابع ملفًا موجودًا أصلًا.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Set aside an hour, without visitors. You need the administrator in the same room, and six blank papers with a pen: three sheets of digits are copied by hand, two copies each.</source>
        <translation>تُخصَّص ساعة بلا زوار. يلزم حضور المسؤول الإداري في الغرفة نفسها، وست أوراق بيضاء وقلم: تُنسخ باليد ثلاث أوراق أرقام، نسختان من كل منها.</translation>
    </message>
    <message>
        <source>What the office is called</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>The language it works in</source>
        <translation>لغة عمل المكتب</translation>
    </message>
    <message>
        <source>Other accounts of this computer use this station too</source>
        <translation>حسابات أخرى في هذا الحاسوب تستعمل هذه المحطة أيضًا</translation>
    </message>
    <message>
        <source>The folder is opened to their group, and each account types the site sheet once. Leave it out if everybody uses this one account.</source>
        <translation>يُفتح المجلد لمجموعتها، ويكتب كل حساب ورقة الموقع مرة واحدة. يُترك هذا إن كان الجميع يستعملون هذا الحساب.</translation>
    </message>
    <message>
        <source>The station will be in {folder}</source>
        <translation>ستكون المحطة في {folder}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with {code}</source>
        <translation>متابعة {code}</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>جلسة ج&amp;ديدة</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>أولًا وقبل كل شيء</translation>
    </message>
    <message>
        <source>Hold her phone beside this and compare every sign</source>
        <translation>ضعي هاتفها بجانب هذا وقارني كل حرف</translation>
    </message>
    <message>
        <source>{number}. {act}</source>
        <translation>{number}. {act}</translation>
    </message>
    <message>
        <source>This check is weaker: no Arabic spelling of her name is on file. A second reading will be asked for.</source>
        <translation>هذا الفحص أضعف: لا كتابة عربية لاسمها في الملف. ستُطلب قراءة ثانية.</translation>
    </message>
    <message>
        <source>This check is weaker: nothing here says what must never appear. She may stay unnamed; then these words are the only protection the check has.</source>
        <translation>هذا الفحص أضعف: لا شيء هنا يقول ما يجب ألا يظهر. يمكنها أن تبقى بلا اسم؛ عندها هذه الكلمات هي الحماية الوحيدة للفحص.</translation>
    </message>
    <message>
        <source>She asked to stop</source>
        <translation>طلبت التوقف</translation>
    </message>
    <message>
        <source>Ask her: what may be kept?</source>
        <translation>اسأليها: ماذا يجوز حفظه؟</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. What she said so far is dropped. She can come back.</source>
        <translation>لم يُدوَّن شيء بعد. يُهمل ما قالته حتى الآن. يمكنها العودة.</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>متابعة الجلسة</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>&amp;توقف هنا</translation>
    </message>
    <message>
        <source>What is here, sealed, until she comes back</source>
        <translation>ما هو هنا، مختومًا، حتى تعود</translation>
    </message>
    <message>
        <source>The session waits where it is.</source>
        <translation>تنتظر الجلسة حيث هي.</translation>
    </message>
    <message>
        <source>Only what was said today is dropped. The file stays as it was.</source>
        <translation>يُهمل ما قيل اليوم فقط. ويبقى الملف كما كان.</translation>
    </message>
    <message>
        <source>Nothing of today</source>
        <translation>لا شيء من اليوم</translation>
    </message>
    <message>
        <source>Only that a woman came, as a number</source>
        <translation>فقط أن امرأة جاءت، رقمًا</translation>
    </message>
    <message>
        <source>Everything she said is dropped. The month&apos;s figures say one more who came and stopped.</source>
        <translation>يُهمل كل ما قالته. وتذكر أرقام الشهر واحدة أخرى جاءت وتوقفت.</translation>
    </message>
    <message>
        <source>Only the phrase she comes back with</source>
        <translation>العبارة التي تعود بها فقط</translation>
    </message>
    <message>
        <source>Everything else is dropped and cannot be brought back.</source>
        <translation>يُهمل كل ما عداها ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Numbers and advice</source>
        <translation>الأرقام والنصائح</translation>
    </message>
    <message>
        <source>All of it is dropped and cannot be brought back.</source>
        <translation>يُهمل كله ولا يمكن استعادته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are marked in the text. They come here as these are settled.</source>
        <translation>
            <numerusform>لا موضع آخر في النص.</numerusform>
            <numerusform>وموضع آخر واحد معلَّم في النص، يظهر هنا حين يُبتّ في هذه.</numerusform>
            <numerusform>وموضعان آخران معلَّمان في النص، يظهران هنا حين يُبتّ في هذه.</numerusform>
            <numerusform>و%Ln مواضع أخرى معلَّمة في النص، تظهر هنا حين يُبتّ في هذه.</numerusform>
            <numerusform>و%Ln موضعًا آخر معلَّمًا في النص، تظهر هنا حين يُبتّ في هذه.</numerusform>
            <numerusform>و%Ln موضع آخر معلَّم في النص، تظهر هنا حين يُبتّ في هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>May stay here</source>
        <translation>يجوز أن يبقى هنا</translation>
    </message>
    <message>
        <source>Only here: another sentence asks again</source>
        <translation>هنا فقط: جملة أخرى تُسأل ثانية</translation>
    </message>
    <message>
        <source>Must be reworded</source>
        <translation>يجب إعادة صياغته</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>Paragraph, {language}</source>
        <translation>الفقرة، {language}</translation>
    </message>
    <message>
        <source>What this paper asks for her, {language}</source>
        <translation>ما تطلبه هذه الورقة لها، {language}</translation>
    </message>
    <message>
        <source>Fact: {item}</source>
        <translation>واقعة: {item}</translation>
    </message>
    <message>
        <source>{place}. {why}</source>
        <translation>{place}. {why}</translation>
    </message>
    <message>
        <source>Leave the paragraph &amp;out</source>
        <translation>&amp;ترك الفقرة</translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation>كتابتها باللغة {language}</translation>
    </message>
    <message>
        <source>Paragraph in {language}</source>
        <translation>الفقرة باللغة {language}</translation>
    </message>
    <message>
        <source>Facts an office needs and the list does not have. Without her name, her family, her village.</source>
        <translation>وقائع تحتاجها الجهة ولا ترد في القائمة. دون اسمها أو عائلتها أو قريتها.</translation>
    </message>
    <message>
        <source>A second person may read it and sign the release here.</source>
        <translation>يمكن لشخص ثانٍ قراءته وتوقيع إصداره هنا.</translation>
    </message>
    <message>
        <source>Released. The papers below are the ones that can be printed.</source>
        <translation>صدر. الأوراق أدناه هي التي يمكن طبعها.</translation>
    </message>
    <message>
        <source>Her consent for this office is not valid today. Nothing can leave.</source>
        <translation>موافقتها لهذه الجهة غير سارية اليوم. لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Stopped: words below would name her. They must be said differently.</source>
        <translation>متوقف: كلمات أدناه تكشف اسمها. يجب قولها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Questions are open below. Approve each, or reword it.</source>
        <translation>هناك أسئلة مفتوحة أدناه. وافقي على كل منها أو أعيدي صياغته.</translation>
    </message>
    <message>
        <source>She agreed to nothing this letter could tell, so there is no paper.</source>
        <translation>لم توافق على شيء يمكن لهذا الكتاب ذكره، فلا ورقة.</translation>
    </message>
    <message>
        <source>The paper is ready. Read it to her before it leaves.</source>
        <translation>الورقة جاهزة. اقرئيها عليها قبل أن تخرج.</translation>
    </message>
    <message>
        <source>The text changed after she heard it. Read it to her again.</source>
        <translation>تغير النص بعد أن سمعته. اقرئيه عليها ثانية.</translation>
    </message>
    <message>
        <source>What she agreed to has changed. Check it again and read it to her.</source>
        <translation>تغير ما وافقت عليه. افحصيه ثانية واقرئيه عليها.</translation>
    </message>
    <message>
        <source>Ask her first what is below: nobody asked it yet.</source>
        <translation>تُسأل أولًا عما يرد أدناه: لم يسألها أحد عنه بعد.</translation>
    </message>
    <message>
        <source>Waits for a second person: whoever wrote a letter cannot sign it.</source>
        <translation>ينتظر شخصًا ثانيًا: من كتب الكتاب لا يوقّعه.</translation>
    </message>
    <message>
        <source>These colleagues can: {names}.</source>
        <translation>يستطيع ذلك من الزملاء: {names}.</translation>
    </message>
    <message>
        <source>There is nobody else yet.</source>
        <translation>لا يوجد أحد غيره بعد.</translation>
    </message>
    <message>
        <source>Waits for a second person, but her file is open to nobody else. Ask her whether one colleague more may open it.</source>
        <translation>ينتظر شخصًا ثانيًا، لكن ملفها غير مفتوح لغيرك. اسأليها هل يجوز لزميل آخر فتحه.</translation>
    </message>
    <message>
        <source>Waits for a second person. Her file is open to few: {names} can read and sign it.</source>
        <translation>ينتظر شخصًا ثانيًا. ملفها مفتوح لقلّة: يستطيع قراءته وتوقيعه {names}.</translation>
    </message>
    <message>
        <source>You were asked to read it.</source>
        <translation>طُلب منك أن تقرئيه.</translation>
    </message>
    <message>
        <source>{name} was asked to read it.</source>
        <translation>طُلب من {name} أن تقرأه.</translation>
    </message>
    <message>
        <source>Signed. {when}</source>
        <translation>وُقّع. {when}</translation>
    </message>
    <message>
        <source>Stopped: it asks for something that she did not agree to tell here.</source>
        <translation>متوقف: فيه طلب يكشف ما لم توافق على قوله هنا.</translation>
    </message>
    <message>
        <source>What it asks for her leaves only if she heard the paper and agrees. Read it to her, or take that out.</source>
        <translation>ما يُطلب لها لا يخرج إلا إذا سمعت الورقة ووافقت. تُقرأ لها أو يُحذف ذلك.</translation>
    </message>
    <message>
        <source>She has decided. It waits until a keeper confirms the office.</source>
        <translation>لقد قررت. ينتظر الكتاب حتى تؤكد أمينة المفاتيح الجهة.</translation>
    </message>
    <message>
        <source>She has decided. It waits until somebody verifies the office.</source>
        <translation>قررت هي. ينتظر حتى يتحقق أحد من الجهة.</translation>
    </message>
    <message>
        <source>Something still prevents it ({code}).</source>
        <translation>ما زال شيء يحول دون ذلك ({code}).</translation>
    </message>
    <message>
        <source>Founding a station</source>
        <translation>تأسيس محطة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول إداري</translation>
    </message>
    <message>
        <source>Intake lead</source>
        <translation>مسؤولة الاستقبال</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Second keeper</source>
        <translation>أمينة ثانية</translation>
    </message>
    <message>
        <source>Opening the founding where it was…</source>
        <translation>يُفتح التأسيس حيث تُرك…</translation>
    </message>
    <message>
        <source>The intake lead</source>
        <translation>مسؤولة الاستقبال</translation>
    </message>
    <message>
        <source>She is the first keeper: she opens everything and signs who else may. Type the password unseen.</source>
        <translation>هي أول أمينة مفاتيح: تفتح كل شيء وتوقّع لمن يجوز له ذلك. تُكتب كلمة المرور دون أن يراها أحد.</translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation>إنشاء المحطة</translation>
    </message>
    <message>
        <source>Making keys and sealed files. This takes up to a minute.</source>
        <translation>تُصنع المفاتيح والملفات المختومة. يستغرق هذا حتى دقيقة.</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>المسؤول الإداري</translation>
    </message>
    <message>
        <source>She sits down here and types her own password unseen. She makes accounts and looks after the computer; she has no key to any case.</source>
        <translation>يجلس هنا ويكتب كلمة مروره دون أن يراها أحد. ينشئ الحسابات ويعتني بالحاسوب؛ وليس لديه مفتاح لأي حالة.</translation>
    </message>
    <message>
        <source>Approve her</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>A second keeper</source>
        <translation>أمينة مفاتيح ثانية</translation>
    </message>
    <message>
        <source>Somebody who can do all that you can, should you be ill or away. She types her own password. You may leave this out: the sheets are checked, and can take your place.</source>
        <translation>شخص يستطيع كل ما تستطيعه أنت عند المرض أو الغياب. يكتب كلمة مروره بنفسه. يمكن ترك هذه الخطوة: فالأوراق مفحوصة وتقوم مقامك.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>أمينة المفاتيح</translation>
    </message>
    <message>
        <source>Intake worker</source>
        <translation>موظف استقبال</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>مسؤول ارتباط</translation>
    </message>
    <message>
        <source>Peace teams and hand-overs are kept by intake staff.</source>
        <translation>فرق السلام والتبليغات عند طاقم الاستقبال.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>أي نسخة احتياطية</translation>
    </message>
    <message>
        <source>Plug in the stick with the backup. Nothing on it is changed.</source>
        <translation>تُوصَل الوحدة التي عليها النسخة. لا يتغيّر عليها شيء.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Names and passwords are those of the day of the backup.</source>
        <translation>الأسماء وكلمات المرور هي التي كانت يوم النسخة.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>ما المتوفر؟</translation>
    </message>
    <message>
        <source>The site sheet and a keeper</source>
        <translation>ورقة الموقع وأمينة مفاتيح</translation>
    </message>
    <message>
        <source>She types her own name and password.</source>
        <translation>يكتب اسمه وكلمة مروره بنفسه.</translation>
    </message>
    <message>
        <source>Both recovery sheets, A and B</source>
        <translation>ورقتا الاستعادة ⁦A⁩ و⁦B⁩ معًا</translation>
    </message>
    <message>
        <source>For when no keeper is left. They make a new keeper.</source>
        <translation>حين لا تبقى أمينة مفاتيح. تصنعان أمينة جديدة.</translation>
    </message>
    <message>
        <source>Site sheet</source>
        <translation>ورقة الموقع</translation>
    </message>
    <message>
        <source>New keeper: name, as colleagues know her</source>
        <translation>أمينة المفاتيح الجديدة: الاسم كما يعرفه الزملاء</translation>
    </message>
    <message>
        <source>New keeper: name to sign in with</source>
        <translation>أمينة المفاتيح الجديدة: اسم الدخول</translation>
    </message>
    <message>
        <source>Recovery sheet A</source>
        <translation>ورقة الاستعادة ⁦A⁩</translation>
    </message>
    <message>
        <source>Recovery sheet B</source>
        <translation>ورقة الاستعادة ⁦B⁩</translation>
    </message>
    <message>
        <source>Who may sign in from now on?</source>
        <translation>من يجوز له الدخول من الآن؟</translation>
    </message>
    <message>
        <source>Whoever you leave out is switched off. Every key is changed, so old copies open nothing new.</source>
        <translation>من يُترك يُوقف حسابه. يتغيّر كل مفتاح، فلا تفتح النسخ القديمة شيئًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Backup of {day}: %Ln files. Its mark is {mark}.</source>
        <translation>
            <numerusform>نسخة {day}: لا ملفات. علامتها {mark}.</numerusform>
            <numerusform>نسخة {day}: ملف واحد. علامتها {mark}.</numerusform>
            <numerusform>نسخة {day}: ملفان. علامتها {mark}.</numerusform>
            <numerusform>نسخة {day}: %Ln ملفات. علامتها {mark}.</numerusform>
            <numerusform>نسخة {day}: %Ln ملفًا. علامتها {mark}.</numerusform>
            <numerusform>نسخة {day}: %Ln ملف. علامتها {mark}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entry about a woman in it is of {day}.</source>
        <translation>أحدث ما فيها عن امرأة هو من {day}.</translation>
    </message>
    <message>
        <source>The list of accounts of the station that is still here can be read, so it counts as it is now.</source>
        <translation>قائمة حسابات المحطة التي ما زالت هنا مقروءة، فهي المعتمدة كما هي الآن.</translation>
    </message>
    <message>
        <source>Go on without what failed the check</source>
        <translation>المتابعة دون ما فشل فحصه</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ترك الاستعادة</translation>
    </message>
    <message>
        <source>The station is back</source>
        <translation>عادت المحطة</translation>
    </message>
    <message>
        <source>Every released letter waits until somebody has confirmed it, woman by woman; Today says so.</source>
        <translation>كل كتاب صدر ينتظر حتى يؤكده أحد، امرأة بعد امرأة؛ وصفحة اليوم تذكّر بذلك.</translation>
    </message>
    <message>
        <source>Everything of {day} is here.</source>
        <translation>كل ما كان في {day} موجود هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records did not open and are not in it.</source>
        <translation>
            <numerusform>كل السجلات فُتحت.</numerusform>
            <numerusform>سجل واحد لم يُفتح وليس فيها.</numerusform>
            <numerusform>سجلان لم يُفتحا وليسا فيها.</numerusform>
            <numerusform>%Ln سجلات لم تُفتح وليست فيها.</numerusform>
            <numerusform>%Ln سجلًا لم تُفتح وليست فيها.</numerusform>
            <numerusform>%Ln سجل لم تُفتح وليست فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasures noted on the stick could not be proved. Those files may be back: look for them, and erase again each that was erased.</source>
        <translation>
            <numerusform>كل المحو المدوَّن على الوحدة مُثبت.</numerusform>
            <numerusform>محو واحد مدوَّن على الوحدة لم يُثبت. ربما عاد ذلك الملف: يُبحث عنه، وإن كان قد مُحي يُمحى من جديد.</numerusform>
            <numerusform>محوان مدوَّنان على الوحدة لم يُثبتا. ربما عاد الملفان: يُبحث عنهما، وما مُحي منهما يُمحى من جديد.</numerusform>
            <numerusform>%Ln عمليات محو مدوَّنة على الوحدة لم تُثبت. ربما عادت تلك الملفات: يُبحث عنها، وما مُحي منها يُمحى من جديد.</numerusform>
            <numerusform>%Ln عملية محو مدوَّنة على الوحدة لم تُثبت. ربما عادت تلك الملفات: يُبحث عنها، وما مُحي منها يُمحى من جديد.</numerusform>
            <numerusform>%Ln عملية محو مدوَّنة على الوحدة لم تُثبت. ربما عادت تلك الملفات: يُبحث عنها، وما مُحي منها يُمحى من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the files that were here could not be read. What they said since is not known.</source>
        <translation>
            <numerusform>كل السجلات في الملفات التي كانت هنا قُرئت.</numerusform>
            <numerusform>سجل واحد من الملفات التي كانت هنا تعذّرت قراءته. ما كُتب فيه بعد النسخة الاحتياطية غير معروف.</numerusform>
            <numerusform>سجلان من الملفات التي كانت هنا تعذّرت قراءتهما. ما كُتب فيهما بعد النسخة الاحتياطية غير معروف.</numerusform>
            <numerusform>%Ln سجلات من الملفات التي كانت هنا تعذّرت قراءتها. ما كُتب فيها بعد النسخة الاحتياطية غير معروف.</numerusform>
            <numerusform>%Ln سجلًا من الملفات التي كانت هنا تعذّرت قراءتها. ما كُتب فيها بعد النسخة الاحتياطية غير معروف.</numerusform>
            <numerusform>%Ln سجل من الملفات التي كانت هنا تعذّرت قراءتها. ما كُتب فيها بعد النسخة الاحتياطية غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was entered here since could be read. The files that were here were not deleted: they are in {folder}. When nobody needs them any more, delete that folder.</source>
        <translation>تعذّرت قراءة بعض ما أُدخل هنا بعد هذه النسخة. الملفات التي كانت هنا لم تُحذف: هي في {folder}. يُحذف هذا المجلد حين لا يحتاج إليها أحد.</translation>
    </message>
    <message>
        <source>The backup of {day} was restored</source>
        <translation>استُعيدت النسخة الاحتياطية ليوم {day}</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps its share, so the site sheet is typed at each start.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح يحمل حصته، فتُكتب ورقة الموقع عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Both papers of the site sheet are right.</source>
        <translation>ورقتا الموقع المكتوبتان صحيحتان.</translation>
    </message>
    <message>
        <source>If nobody has the site sheet any more, write it down now. Nothing shows it again later.</source>
        <translation>إن لم تعد ورقة الموقع عند أحد فلتُكتب الآن. لا شيء يعرضها بعد ذلك.</translation>
    </message>
    <message>
        <source>Write the site sheet</source>
        <translation>كتابة ورقة الموقع</translation>
    </message>
    <message>
        <source>Keeper (intake lead)</source>
        <translation>أمينة المفاتيح (مسؤولة الاستقبال)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>You make the account; she sets her password; a keeper approves beside her. You see no case.</source>
        <translation>يُنشأ الحساب هنا؛ ويضع صاحبه كلمة مروره؛ وتعتمده أمينة المفاتيح إلى جانبه. لا تظهر هنا أي حالة.</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>ح&amp;ساب جديد</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>إ&amp;نشاء الحساب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>{name} can no longer sign in from this moment on. What she has open stays open until she locks. A keeper is asked to sign it. You can switch the account on again.</source>
        <translation>لا يستطيع {name} الدخول من هذه اللحظة. وما هو مفتوح لديه يبقى حتى القفل. يُطلب من أمينة المفاتيح توقيع ذلك. ويمكن تفعيل الحساب من جديد.</translation>
    </message>
    <message>
        <source>&amp;Switch it off</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>Her old password opens nothing from this moment on. She sets a new one here, and a keeper approves it beside her: that takes a minute. Until then {name} cannot sign in. Her drafts, cases and log entries stay hers.</source>
        <translation>كلمة المرور القديمة لا تفتح شيئًا من هذه اللحظة. يضع صاحب الحساب كلمة جديدة هنا وتعتمدها أمينة المفاتيح إلى جانبه: دقيقة واحدة. حتى ذلك الحين لا يستطيع {name} الدخول. وتبقى له مسوداته وحالاته وما قُيّد باسمه في سجل العمليات.</translation>
    </message>
    <message>
        <source>&amp;Reset it</source>
        <translation>&amp;إعادة ضبط</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>يُختار دور أولًا.</translation>
    </message>
    <message>
        <source>{name}, {role}: password and approval</source>
        <translation>{name}، {role}: كلمة المرور والاعتماد</translation>
    </message>
    <message>
        <source>Both sit here. Whoever owns the account types the password unseen; then the keeper types hers.</source>
        <translation>يجلس الاثنان هنا. يكتب صاحب الحساب كلمة مروره دون أن يراها أحد؛ ثم تكتب أمينة المفاتيح كلمتها.</translation>
    </message>
    <message>
        <source>She gets new keys under her old account. Nothing of hers is lost.</source>
        <translation>مفاتيح جديدة للحساب نفسه. لا يضيع شيء منه.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>14 characters or more, no name; or five words</source>
        <translation>١٤ حرفًا أو أكثر بلا اسم؛ أو خمس كلمات</translation>
    </message>
    <message>
        <source>Too short: 14 characters or more</source>
        <translation>قصيرة: ١٤ حرفًا أو أكثر</translation>
    </message>
    <message>
        <source>Leans on a name; take other words</source>
        <translation>تعتمد على اسم؛ تُختار كلمات أخرى</translation>
    </message>
    <message>
        <source>Could be guessed; take words that do not belong together</source>
        <translation>يمكن تخمينها؛ تُختار كلمات لا صلة بينها</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>قوية بما يكفي</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الكلمة نفسها مرة ثانية</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>اقتراح خمس كلمات</translation>
    </message>
    <message>
        <source>Keeper: name to sign in with</source>
        <translation>أمينة المفاتيح: اسم الدخول</translation>
    </message>
    <message>
        <source>Keeper: password</source>
        <translation>أمينة المفاتيح: كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>ا&amp;عتماد</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>Deriving keys…</source>
        <translation>جارٍ إعداد المفاتيح…</translation>
    </message>
    <message>
        <source>Approved. She can sign in now, with her own password. The station locks itself in two minutes, because a keeper&apos;s keys were open here.</source>
        <translation>اعتُمد الحساب. يمكن لصاحبه الدخول الآن بكلمة مروره. تُقفل المحطة نفسها بعد دقيقتين، لأن مفاتيح أمينة المفاتيح كانت مفتوحة هنا.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>With the office since {day}</source>
        <translation>لدى الجهة منذ {day}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>ينتظر الاعتماد</translation>
    </message>
    <message>
        <source>Waits for a new password</source>
        <translation>ينتظر كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Waits for a signature</source>
        <translation>ينتظر توقيعًا</translation>
    </message>
    <message>
        <source>Off, waits for a signature</source>
        <translation>موقوف، ينتظر توقيعًا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>People of the practice office</source>
        <translation>أشخاص مكتب التمرين</translation>
    </message>
    <message>
        <source>Choose one to fill in name and password.</source>
        <translation>يُختار شخص فيُملأ الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>There is also a practice office with a month of work in it.</source>
        <translation>هناك أيضًا مكتب تمرين فيه عمل شهر.</translation>
    </message>
    <message>
        <source>Open that one (takes two minutes)</source>
        <translation>فتح ذلك المكتب (يستغرق دقيقتين)</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>كلمة مرور {name}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>اختيار {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record {reference}</source>
        <translation>السجل {reference}</translation>
    </message>
    <message>
        <source>Consent is valid until {day}</source>
        <translation>الموافقة سارية حتى {day}</translation>
    </message>
    <message>
        <source>Only what is needed to get the papers back is left.</source>
        <translation>لم يبقَ إلا ما يلزم لاسترداد الأوراق.</translation>
    </message>
    <message>
        <source>Whose reply is it? Open her &amp;file</source>
        <translation>لمن هذا الرد؟ فتح &amp;ملفها</translation>
    </message>
    <message>
        <source>&amp;All forums</source>
        <translation>كل ال&amp;منتديات</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}، {hour}</translation>
    </message>
    <message>
        <source>Forum of {day}</source>
        <translation>منتدى {day}</translation>
    </message>
    <message>
        <source>From {day} on, write here who came and what was agreed.</source>
        <translation>ابتداءً من {day} يُكتب هنا من حضر وما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Print the minut&amp;es</source>
        <translation>طبع المح&amp;ضر</translation>
    </message>
    <message>
        <source>Print the invitation list and open points</source>
        <translation>طبع قائمة المدعوين والنقاط المفتوحة</translation>
    </message>
    <message>
        <source>Print the open p&amp;oints</source>
        <translation>طبع النقاط المفتو&amp;حة</translation>
    </message>
    <message>
        <source>Its day is over. Write what it was, move it, or cancel it.</source>
        <translation>انقضى يومه. ليُكتب ما كان، أو يُنقل، أو يُلغَ.</translation>
    </message>
    <message>
        <source>Cancelled: {reason}. Its open points go on.</source>
        <translation>أُلغي: {reason}. نقاطه المفتوحة مستمرة.</translation>
    </message>
    <message>
        <source>Held. Write down what was agreed, each with an owner and a day.</source>
        <translation>عُقد. ليُكتب ما اتُّفق عليه، ولكل نقطة من يتولاها ويومها.</translation>
    </message>
    <message>
        <source>Planned by {name}. No photos, no names and no case at a forum.</source>
        <translation>خطّط له {name}. لا صور ولا أسماء ولا حالة في المنتدى.</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>حُفظت الخطة.</translation>
    </message>
    <message>
        <source>It is moved. Nobody has answered for the new day: tell the offices.</source>
        <translation>نُقل. لم يُجب أحد عن اليوم الجديد: لتُبلَّغ الجهات.</translation>
    </message>
    <message>
        <source>Tell the offices that were invited. What is open goes on to the next forum.</source>
        <translation>لتُبلَّغ الجهات المدعوة. وما بقي مفتوحًا ينتقل إلى المنتدى التالي.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Cancel this forum?</source>
        <translation>إلغاء هذا المنتدى؟</translation>
    </message>
    <message>
        <source>It is on the list.</source>
        <translation>هي في القائمة.</translation>
    </message>
    <message>
        <source>They are on the list.</source>
        <translation>أُضيفوا إلى القائمة.</translation>
    </message>
    <message>
        <source>They are on the list. Say how many came of them.</source>
        <translation>أُضيفوا إلى القائمة. كم حضر منهم؟</translation>
    </message>
    <message>
        <source>It is on the list. Say how many came of it.</source>
        <translation>أُضيفت إلى القائمة. كم حضر منها؟</translation>
    </message>
    <message>
        <source>The answers are written down.</source>
        <translation>كُتبت الأجوبة.</translation>
    </message>
    <message>
        <source>The minutes are written. Now write down what was agreed.</source>
        <translation>كُتب المحضر. والآن ليُكتب ما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>The minutes are written again.</source>
        <translation>كُتب المحضر ثانية.</translation>
    </message>
    <message>
        <source>The point is written down. An office has no Today, so it is on yours: ask the office.</source>
        <translation>كُتبت النقطة. ليس للجهة صفحة «اليوم»، فهي في «اليوم» عندك: اسألي الجهة.</translation>
    </message>
    <message>
        <source>The point is written down. A group has no Today, so it is on yours: ask them.</source>
        <translation>كُتبت النقطة. ليس للجماعة صفحة «اليوم»، فهي في «اليوم» عندك: اسأليهم.</translation>
    </message>
    <message>
        <source>The point is written down, and on Today of {name}.</source>
        <translation>كُتبت النقطة، وهي في «اليوم» عند {name}.</translation>
    </message>
    <message>
        <source>It was printed. No photo is taken of it, and none at a forum.</source>
        <translation>طُبعت. لا تُلتقط لها صورة، ولا صورة في المنتدى.</translation>
    </message>
    <message>
        <source>No point is open, so there is nothing to print.</source>
        <translation>لا نقاط مفتوحة، فلا شيء يُطبع.</translation>
    </message>
    <message>
        <source>None of them says when she comes and goes, or her sign. They come back to the office.</source>
        <translation>لا تذكر أي منها متى تأتي هي وتغادر ولا إشارتها. وتعود إلى المكتب.</translation>
    </message>
    <message>
        <source>Print the &amp;run sheet</source>
        <translation>طبع &amp;ورقة سير اللقاء</translation>
    </message>
    <message>
        <source>Print the mi&amp;nutes</source>
        <translation>طبع المح&amp;ضر</translation>
    </message>
    <message>
        <source>Confidentiality statement for {office}</source>
        <translation>تعهد بالسرية لـ{office}</translation>
    </message>
    <message>
        <source>It was printed.</source>
        <translation>تم الطبع.</translation>
    </message>
    <message>
        <source>No paper was released for this record.</source>
        <translation>لم تصدر أي ورقة لهذا السجل.</translation>
    </message>
    <message>
        <source>{copies} are destroyed?</source>
        <translation>هل أُتلفت {copies}؟</translation>
    </message>
    <message>
        <source>They are asked back like every other copy.</source>
        <translation>يُطلب استردادها كأي نسخة أخرى.</translation>
    </message>
    <message>
        <source>Her file is not open to you, or there is none any more. Ask a keeper.</source>
        <translation>ملفها غير مفتوح لك، أو لم يعد موجودًا. تُسأل أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>{paper}, {language}</source>
        <translation>{paper}، {language}</translation>
    </message>
    <message>
        <source>This printer writes a file instead of paper. A file can be copied and sent. Choose another one.</source>
        <translation>هذه الطابعة تكتب ملفًا بدل الورق. والملف يُنسخ ويُرسل. تُختار طابعة أخرى.</translation>
    </message>
    <message>
        <source>This printer sends a fax. Nobody knows who is at the other end. Choose another one.</source>
        <translation>هذه الطابعة ترسل فاكسًا. ولا أحد يعرف من يقف في الطرف الآخر. تُختار طابعة أخرى.</translation>
    </message>
    <message>
        <source>This printer is somewhere in the network and nothing says where. Go to it first: somebody must be beside it when the paper comes.</source>
        <translation>هذه الطابعة في مكان ما من الشبكة ولا شيء يقول أين. يُذهب إليها أولًا: يجب أن يقف أحد عندها حين تخرج الورقة.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>{paper}: {pages}</source>
        <translation>{paper}: {pages}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printing...</source>
        <translation>يُطبع...</translation>
    </message>
    <message>
        <source>This printer is stopped at the moment: look whether it is on and has paper.</source>
        <translation>هذه الطابعة متوقفة الآن: يُنظر هل هي مشغّلة وفيها ورق.</translation>
    </message>
    <message>
        <source>No paper comes out of this printer. What it makes can be copied and sent, and nobody gets it back.</source>
        <translation>لا يخرج من هذه الطابعة ورق. وما تصنعه يُنسخ ويُرسل ولا يسترده أحد.</translation>
    </message>
    <message>
        <source>A file or a fax?</source>
        <translation>ملف أم فاكس؟</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طبع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages, checked just now</source>
        <translation>
            <numerusform>لا صفحات، فُحصت الآن</numerusform>
            <numerusform>صفحة واحدة، فُحصت الآن</numerusform>
            <numerusform>صفحتان، فُحصتا الآن</numerusform>
            <numerusform>%Ln صفحات، فُحصت الآن</numerusform>
            <numerusform>%Ln صفحة، فُحصت الآن</numerusform>
            <numerusform>%Ln صفحة، فُحصت الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>{words} Pages: {pages}. Take all of them along.</source>
        <translation>{words} الصفحات: {pages}. خذيها كلها معك.</translation>
    </message>
    <message>
        <source>Practice: nothing was sent to a printer and no file was made. In an office it says here: {words}</source>
        <translation>تمرين: لم يُرسل شيء إلى طابعة ولم يُنشأ ملف. في المكتب يُكتب هنا: {words}</translation>
    </message>
    <message>
        <source>The printer of this computer writes files. A file can be copied and sent. Print anyway?</source>
        <translation>طابعة هذا الحاسوب تكتب ملفات. الملف يمكن نسخه وإرساله. هل يُطبع رغم ذلك؟</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>يُطبع رغم ذلك</translation>
    </message>
    <message>
        <source>She wants to be named</source>
        <translation>تريد ذكر اسمها</translation>
    </message>
    <message>
        <source>A letter apart, for one office. All her other letters stay without a name.</source>
        <translation>كتاب على حدة لجهة واحدة. وتبقى كتبها الأخرى كلها بلا اسم.</translation>
    </message>
    <message>
        <source>No letter names her.</source>
        <translation>لا كتاب يذكر اسمها.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>لم يوقّع بعد</translation>
    </message>
    <message>
        <source>{office}, {reference}: {state}</source>
        <translation>{office}، {reference}: {state}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Which office shall know who she is?</source>
        <translation>أي جهة تعرف من هي؟</translation>
    </message>
    <message>
        <source>&amp;Ask her</source>
        <translation>سؤا&amp;لها</translation>
    </message>
    <message>
        <source>She asks for it herself</source>
        <translation>هي التي تطلب ذلك</translation>
    </message>
    <message>
        <source>Nobody proposes this to her. It is for her who wants it, and she can take it back at any time.</source>
        <translation>لا يقترح أحد ذلك عليها. هو لمن تريده، ولها أن تسحبه في أي وقت.</translation>
    </message>
    <message>
        <source>Her file has been erased. Only what is needed to get the papers back is left.</source>
        <translation>مُحي ملفها. لم يبقَ إلا ما يلزم لاسترداد الأوراق.</translation>
    </message>
    <message>
        <source>She wants to be named: case {code}</source>
        <translation>تريد ذكر اسمها: الحالة {code}</translation>
    </message>
    <message>
        <source>It was sent to the printer. Count the pages below, and write down who has them.</source>
        <translation>أُرسلت إلى الطابعة. عُدّي الصفحات أدناه ودوّني من يحملها.</translation>
    </message>
    <message>
        <source>Nothing of this letter prints any more, and copies that are out are to be got back.</source>
        <translation>لا يُطبع من هذا الكتاب شيء بعد ذلك، وتُسترد النسخ التي خرجت.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحبه</translation>
    </message>
    <message>
        <source>She no longer wants to be named?</source>
        <translation>لم تعد تريد ذكر اسمها؟</translation>
    </message>
    <message>
        <source>The printer did not say that it printed. Look what is in it.</source>
        <translation>لم تقل الطابعة إنها طبعت. يُنظر ما فيها.</translation>
    </message>
    <message>
        <source>Did anything come out?</source>
        <translation>هل خرج شيء؟</translation>
    </message>
    <message>
        <source>{copies} came back or were destroyed?</source>
        <translation>{copies}: هل عادت أو أُتلفت؟</translation>
    </message>
    <message>
        <source>Yes, write it down</source>
        <translation>نعم، يُدوَّن</translation>
    </message>
    <message>
        <source>She withdrew her consent. Nothing of this may be printed; copies outside are recalled.</source>
        <translation>سحبت موافقتها. لا يجوز طبع شيء من هذا؛ وتُسترد النسخ الخارجة.</translation>
    </message>
    <message>
        <source>Shredded after she withdrew. Copies outside are recalled.</source>
        <translation>أُتلف بعد أن سحبت موافقتها. تُسترد النسخ الخارجة.</translation>
    </message>
    <message>
        <source>Her file has been erased. Copies outside are recalled.</source>
        <translation>مُحي ملفها. تُسترد النسخ الخارجة.</translation>
    </message>
    <message>
        <source>The meeting of this sheet is over or cancelled. It is not printed any more.</source>
        <translation>انتهى لقاء هذه الورقة أو أُلغي. لا تُطبع بعد الآن.</translation>
    </message>
    <message>
        <source>Copies came back or turned up since this notice was made. A new one is made soon after intake signs in.</source>
        <translation>عادت نسخ أو ظهرت بعد إعداد هذا الإشعار. يُعدّ إشعار جديد بُعيد تسجيل دخول أحد موظفي الاستقبال.</translation>
    </message>
    <message>
        <source>An earlier version of the program signed this notice. A new one is made soon after intake signs in.</source>
        <translation>إصدار أقدم من البرنامج وقّع هذا الإشعار. يُعدّ إشعار جديد بُعيد تسجيل دخول أحد موظفي الاستقبال.</translation>
    </message>
    <message>
        <source>This record is blocked. An intake worker must confirm it before anything prints.</source>
        <translation>هذا السجل موقوف. يجب أن يؤكده موظف الاستقبال قبل طبع أي شيء.</translation>
    </message>
    <message>
        <source>Restored from a backup: nothing prints until intake has confirmed that her consent is still valid.</source>
        <translation>استُعيدت من نسخة احتياطية: لا يُطبع شيء حتى يؤكد الاستقبال أن موافقتها ما زالت قائمة.</translation>
    </message>
    <message>
        <source>This record is frozen. Nothing prints and nothing is deleted until a keeper decides.</source>
        <translation>هذا السجل مجمّد. لا يُطبع شيء ولا يُحذف شيء حتى تقرر أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>She agrees to less now, and this paper says more. It is not printed; intake makes a new one.</source>
        <translation>توافق الآن على أقل، وهذه الورقة تقول أكثر. لا تُطبع؛ يُعدّ الاستقبال ورقة جديدة.</translation>
    </message>
    <message>
        <source>Her consent has expired. Ask an intake worker to ask her again.</source>
        <translation>انتهت مدة موافقتها. يُطلب من موظف الاستقبال سؤالها من جديد.</translation>
    </message>
    <message>
        <source>The recall is closed, so its notice is no longer printed.</source>
        <translation>انتهى الاسترداد، فلا يُطبع إشعاره بعد الآن.</translation>
    </message>
    <message>
        <source>This paper may not be printed now.</source>
        <translation>لا يجوز طبع هذه الورقة الآن.</translation>
    </message>
    <message>
        <source>{paper}, an earlier one of {day}</source>
        <translation>{paper}، سابقة، بتاريخ {day}</translation>
    </message>
    <message>
        <source>{paper}, the newest one of {day}</source>
        <translation>{paper}، الأحدث، بتاريخ {day}</translation>
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
        <translation>الحفظ والمحو</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. A file goes when she asks for it, or when a keeper says so here.</source>
        <translation>لا يُمحى شيء من تلقاء نفسه. يزول الملف حين تطلب صاحبته ذلك، أو حين تقرره أمينة المفاتيح هنا.</translation>
    </message>
    <message>
        <source>How long a closed file is kept</source>
        <translation>مدة حفظ الملف المغلق</translation>
    </message>
    <message>
        <source>Months after it was closed</source>
        <translation>أشهر بعد الإغلاق</translation>
    </message>
    <message>
        <source>She hears this number before she agrees to be recorded. Change the script with it.</source>
        <translation>تسمع هذا الرقم قبل أن توافق على التدوين. يُغيَّر النص معه.</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>حُفظ مدة كافية</translation>
    </message>
    <message>
        <source>Look at each code before you mark it. Is anything still open for her?</source>
        <translation>يُنظر في كل رمز قبل تعليمه. هل بقي لها شيء مفتوح؟</translation>
    </message>
    <message>
        <source>To be sure, type how many files are marked</source>
        <translation>للتأكد، يُكتب عدد الملفات المعلَّمة</translation>
    </message>
    <message>
        <source>&amp;Erase the marked files</source>
        <translation>&amp;محو الملفات المعلَّمة</translation>
    </message>
    <message>
        <source>Opened {opened}, closed {closed}</source>
        <translation>فُتح {opened}، أُغلق {closed}</translation>
    </message>
    <message>
        <source>Mark at least one file first.</source>
        <translation>يُعلَّم ملف واحد على الأقل أولًا.</translation>
    </message>
    <message>
        <source>Her consent</source>
        <translation>موافقتها</translation>
    </message>
    <message>
        <source>Only what she expressly agreed to is ever told. A new word of hers never overwrites an old one.</source>
        <translation>لا يُقال إلا ما وافقت عليه صراحة. ولا تمحو كلمة جديدة منها كلمة قديمة.</translation>
    </message>
    <message>
        <source>Advice for her</source>
        <translation>نصائح لها</translation>
    </message>
    <message>
        <source>The office&apos;s own words, to be read or told. None of it is ever in a letter.</source>
        <translation>كلمات المكتب، لتُقرأ أو تُقال. لا يرد شيء منها في كتاب أبدًا.</translation>
    </message>
    <message>
        <source>Her &amp;file</source>
        <translation>&amp;ملفها</translation>
    </message>
    <message>
        <source>What is known of the picture and her phone decides the order. Ask her before you go on.</source>
        <translation>ما يُعرف عن الصورة وعن هاتفها يحدد الترتيب. اسأليها قبل المتابعة.</translation>
    </message>
    <message>
        <source>For her, in this order</source>
        <translation>لها، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>She wants to be &amp;named</source>
        <translation>تريد ذكر ا&amp;سمها</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>العودة إلى ال&amp;خطة</translation>
    </message>
    <message>
        <source>What was typed in the plan is kept.</source>
        <translation>ما كُتب في الخطة محفوظ.</translation>
    </message>
    <message>
        <source>Her consent: case {code}</source>
        <translation>موافقتها: الحالة {code}</translation>
    </message>
    <message>
        <source>She is under 15: somebody entitled consents with her, and never anybody who may be part of it.</source>
        <translation>هي دون ١٥: يوافق معها شخص مخوّل، وليس أبدًا من قد يكون طرفًا في الأمر.</translation>
    </message>
    <message>
        <source>Is she free?</source>
        <translation>هل تتعرض لضغط؟</translation>
    </message>
    <message>
        <source>If something tells you that she does not speak freely, stop everything first.</source>
        <translation>إن دلّ شيء على أنها لا تتكلم بحرية فأوقفي كل شيء أولًا.</translation>
    </message>
    <message>
        <source>I think that she is not f&amp;ree</source>
        <translation>أظن أنها تحت ض&amp;غط</translation>
    </message>
    <message>
        <source>Frozen since {day} by {name}: {reason}</source>
        <translation>مجمّد منذ {day}، جمّده {name}: {reason}</translation>
    </message>
    <message>
        <source>He is said to work for us. Whoever it is must not see her file: open the file and choose who may open it. Letters to offices say nothing about it.</source>
        <translation>يُقال إنه يعمل لدينا. أيًا كان فيجب ألا يرى ملفها: افتحي الملف واختاري من يجوز له فتحه. ولا تذكر الكتب إلى الجهات شيئًا عن ذلك.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>A question of its own: no help and no letter depends on it.</source>
        <translation>سؤال مستقل: لا تتوقف عليه مساعدة ولا كتاب.</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>يجوز احتسابها</translation>
    </message>
    <message>
        <source>In figures that say nothing of her</source>
        <translation>في أرقام لا تقول عنها شيئًا</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation>إفصاح دون موافقة</translation>
    </message>
    <message>
        <source>Only where the law, a danger or a court leaves no choice. Never by a letter; a keeper writes it down.</source>
        <translation>فقط حيث لا يترك القانون أو خطر أو محكمة خيارًا. ولا يكون بكتاب أبدًا؛ وتدوّنه أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Write &amp;down what was told</source>
        <translation>&amp;تدوين ما قيل</translation>
    </message>
    <message>
        <source>Frozen. Nothing leaves and nothing is shredded; a safety check is on Today.</source>
        <translation>جُمّد. لا يخرج شيء ولا يُتلف شيء؛ والتحقق من سلامتها في صفحة اليوم.</translation>
    </message>
    <message>
        <source>Unfrozen. What was stopped goes on.</source>
        <translation>رُفع التجميد. يُتابع ما توقف.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Written down in her file.</source>
        <translation>دُوّن في ملفها.</translation>
    </message>
    <message>
        <source>These offices hear nothing: {offices}.</source>
        <translation>هذه الجهات لا تسمع شيئًا: {offices}.</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation>{day}: {why}</translation>
    </message>
    <message>
        <source>To: {whom}</source>
        <translation>إلى: {whom}</translation>
    </message>
    <message>
        <source>What: {what}</source>
        <translation>ماذا: {what}</translation>
    </message>
    <message>
        <source>Vehicle: {vehicle}</source>
        <translation>المركبة: {vehicle}</translation>
    </message>
    <message>
        <source>You meet her: {place}</source>
        <translation>مكان لقائها: {place}</translation>
    </message>
    <message>
        <source>The way there: {way}</source>
        <translation>طريق الذهاب: {way}</translation>
    </message>
    <message>
        <source>At the desk: {words}</source>
        <translation>عند الاستقبال: {words}</translation>
    </message>
    <message>
        <source>The way back: {way}</source>
        <translation>طريق العودة: {way}</translation>
    </message>
    <message>
        <source>{code} (a woman)</source>
        <translation>{code} (امرأة)</translation>
    </message>
    <message>
        <source>Who goes along: {codes}</source>
        <translation>من يرافقها: {codes}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>missed from {time}</source>
        <translation>فائت من {time}</translation>
    </message>
    <message>
        <source>They call by {time}: {state}</source>
        <translation>يتصلون قبل {time}: {state}</translation>
    </message>
    <message>
        <source>Phone of who goes along: {who}</source>
        <translation>هاتف من يرافقها: {who}</translation>
    </message>
    <message>
        <source>Contact {number}: {who}</source>
        <translation>الشخص {number}: {who}</translation>
    </message>
    <message>
        <source>Last step: {step}</source>
        <translation>الخطوة الأخيرة: {step}</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>لماذا: {reason}</translation>
    </message>
    <message>
        <source>no call before it ended</source>
        <translation>لا اتصال قبل أن تنتهي</translation>
    </message>
    <message>
        <source>not needed, nobody set out</source>
        <translation>لا حاجة إليه، لم ينطلق أحد</translation>
    </message>
    <message>
        <source>{when}: {what} to {to}, {name}</source>
        <translation>{when}: {what} إلى {to}، {name}</translation>
    </message>
    <message>
        <source>{when}: {what}, {name}</source>
        <translation>{when}: {what}، {name}</translation>
    </message>
    <message>
        <source>Before they set out</source>
        <translation>قبل الانطلاق</translation>
    </message>
    <message>
        <source>&amp;Play an alarm</source>
        <translation>ت&amp;شغيل إنذار</translation>
    </message>
    <message>
        <source>Print the watcher&apos;s &amp;sheet</source>
        <translation>طب&amp;ع ورقة المراقبة</translation>
    </message>
    <message>
        <source>Somebody who runs intakes prints the watcher&apos;s sheet and gives it to you.</source>
        <translation>تُطبع ورقة المراقبة لدى من يُجري جلسات الاستقبال وتُسلَّم منه.</translation>
    </message>
    <message>
        <source>It was printed. Give it to whoever watches, and collect it afterwards.</source>
        <translation>طُبعت. تُعطى لمن يراقب وتُسترد بعد ذلك.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>This is a drill. So it sounds when nobody calls. Then, by name:</source>
        <translation>هذا تمرين. هكذا يُسمع حين لا يتصل أحد. ثم، بالاسم:</translation>
    </message>
    <message>
        <source>Told by {name}; written down by {keeper}</source>
        <translation>قاله {name}؛ ودوّنته {keeper}</translation>
    </message>
    <message>
        <source>Lawyer: {name}</source>
        <translation>المحامي: {name}</translation>
    </message>
    <message>
        <source>She knows: {answer}</source>
        <translation>هل تعلم: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed file has been kept for %Ln months yet.</source>
        <translation>
            <numerusform>لا ملف مغلق بلغ حفظه شهرًا بعد.</numerusform>
            <numerusform>لا ملف مغلق بلغ حفظه شهرًا واحدًا بعد.</numerusform>
            <numerusform>لا ملف مغلق بلغ حفظه شهرين بعد.</numerusform>
            <numerusform>لا ملف مغلق بلغ حفظه %Ln أشهر بعد.</numerusform>
            <numerusform>لا ملف مغلق بلغ حفظه %Ln شهرًا بعد.</numerusform>
            <numerusform>لا ملف مغلق بلغ حفظه %Ln شهر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark all that are shown</source>
        <translation>&amp;تعليم كل المعروض</translation>
    </message>
    <message>
        <source>{shown} of {all} are shown, the oldest first.</source>
        <translation>يُعرض {shown} من {all}، الأقدم أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are erased.</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف.</numerusform>
            <numerusform>مُحي ملف واحد.</numerusform>
            <numerusform>مُحي ملفان.</numerusform>
            <numerusform>مُحيت %Ln ملفات.</numerusform>
            <numerusform>مُحي %Ln ملفًا.</numerusform>
            <numerusform>مُحي %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} are still out: the recall is on Today.</source>
        <translation>{copies} ما زالت في الخارج: الاسترداد في صفحة اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sticks that are plugged in know it: no backup on them brings her back.</source>
        <translation>
            <numerusform>لا وحدة موصولة تعرف ذلك.</numerusform>
            <numerusform>الوحدة الموصولة تعرف ذلك: لا نسخة عليها تعيد بياناتها.</numerusform>
            <numerusform>الوحدتان الموصولتان تعرفان ذلك: لا نسخة عليهما تعيد بياناتها.</numerusform>
            <numerusform>%Ln وحدات موصولة تعرف ذلك: لا نسخة عليها تعيد بياناتها.</numerusform>
            <numerusform>%Ln وحدة موصولة تعرف ذلك: لا نسخة عليها تعيد بياناتها.</numerusform>
            <numerusform>%Ln وحدة موصولة تعرف ذلك: لا نسخة عليها تعيد بياناتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What remains of erased women</source>
        <translation>ما بقي من نساء مُحيت بياناتهن</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>لم تُمحَ بيانات أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Last erased on {day}.</source>
        <translation>آخر محو في {day}.</translation>
    </message>
    <message>
        <source>Nothing. What went is overwritten.</source>
        <translation>لا شيء. ما زال كُتب فوقه.</translation>
    </message>
    <message>
        <source>Another window was reading meanwhile: old pages are overwritten when it is idle or closed.</source>
        <translation>كانت نافذة أخرى تقرأ في هذه الأثناء: يُكتب فوق الصفحات القديمة حين تسكن أو تُغلق.</translation>
    </message>
    <message>
        <source>This station&apos;s files</source>
        <translation>ملفات هذه المحطة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No backup known here is older than that.</source>
        <translation>لا نسخة احتياطية معروفة هنا أقدم من ذلك.</translation>
    </message>
    <message>
        <source>Paper: {office}</source>
        <translation>ورق: {office}</translation>
    </message>
    <message>
        <source>Reference {reference}, {copies}: until they are back or destroyed.</source>
        <translation>الرمز المرجعي {reference}، {copies}: حتى تعود أو تُتلف.</translation>
    </message>
    <message>
        <source>Printers and their queues may keep copies of what was printed, until they are emptied or overwritten.</source>
        <translation>قد تحتفظ الطابعات وقوائم الطبع بنسخ مما طُبع، حتى تُفرَّغ أو يُكتب فوقها.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Make a new backup now, then destroy the old sticks or overwrite them whole.</source>
        <translation>تُصنع نسخة احتياطية جديدة الآن، ثم تُتلف الوحدات القديمة أو يُكتب فوقها كلها.</translation>
    </message>
    <message>
        <source>New &amp;backup now</source>
        <translation>&amp;نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Not plugged in. A backup of {day} is there: plug it in or destroy it.</source>
        <translation>غير موصولة. عليها نسخة {day}: تُوصَل أو تُتلف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older backups are there, sealed, until they are overwritten or the stick is destroyed.</source>
        <translation>
            <numerusform>لا نسخ أقدم هناك.</numerusform>
            <numerusform>هناك نسخة أقدم، مختومة، حتى يُكتب فوقها أو تُتلف الوحدة.</numerusform>
            <numerusform>هناك نسختان أقدم، مختومتان، حتى يُكتب فوقهما أو تُتلف الوحدة.</numerusform>
            <numerusform>هناك %Ln نسخ أقدم، مختومة، حتى يُكتب فوقها أو تُتلف الوحدة.</numerusform>
            <numerusform>هناك %Ln نسخة أقدم، مختومة، حتى يُكتب فوقها أو تُتلف الوحدة.</numerusform>
            <numerusform>هناك %Ln نسخة أقدم، مختومة، حتى يُكتب فوقها أو تُتلف الوحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this office may hear</source>
        <translation>ما يجوز لهذه الجهة سماعه</translation>
    </message>
    <message>
        <source>Everything else stays with her. If they ask who she is: the name is withheld at her request.</source>
        <translation>كل ما عدا ذلك يبقى عندها. إن سألوا من هي: الاسم محجوب بطلب منها.</translation>
    </message>
    <message>
        <source>{paper} {number}</source>
        <translation>{paper} {number}</translation>
    </message>
    <message>
        <source>&amp;Print the letter</source>
        <translation>&amp;طبع الكتاب</translation>
    </message>
    <message>
        <source>&amp;Print the liaison letter</source>
        <translation>&amp;طبع كتاب التواصل</translation>
    </message>
    <message>
        <source>&amp;Print the request for information</source>
        <translation>&amp;طبع طلب المعلومات</translation>
    </message>
    <message>
        <source>&amp;Print the follow-up letter</source>
        <translation>&amp;طبع كتاب المتابعة</translation>
    </message>
    <message>
        <source>&amp;Print the speaking note</source>
        <translation>&amp;طبع نقاط الحديث</translation>
    </message>
    <message>
        <source>&amp;Print the reply slip</source>
        <translation>&amp;طبع قسيمة الرد</translation>
    </message>
    <message>
        <source>&amp;Print the letter that names her</source>
        <translation>&amp;طبع الكتاب الذي يذكر اسمها</translation>
    </message>
    <message>
        <source>&amp;Print the fact sheet</source>
        <translation>&amp;طبع ورقة الوقائع</translation>
    </message>
    <message>
        <source>&amp;Print the recall notice</source>
        <translation>&amp;طبع إشعار الاسترداد</translation>
    </message>
    <message>
        <source>Meeting: {moment}</source>
        <translation>اللقاء: {moment}</translation>
    </message>
    <message>
        <source>Read the whole letter to her. Only if she heard it and agrees can it be signed.</source>
        <translation>اقرئي عليها الكتاب كله. ولا يوقّع إلا إذا سمعته ووافقت.</translation>
    </message>
    <message>
        <source>It is not what she heard any more. Read it to her again.</source>
        <translation>لم يعد ما سمعته. اقرئيه عليها من جديد.</translation>
    </message>
    <message>
        <source>She agrees. A second person reads it now and signs; whoever wrote it cannot.</source>
        <translation>وافقت. يقرؤه الآن شخص ثانٍ ويوقّعه، ولا يوقّعه من كتبه.</translation>
    </message>
    <message>
        <source>The check asks about some words. Answer each of them below.</source>
        <translation>يسأل الفحص عن بعض الكلمات. أجيبي عن كل منها أدناه.</translation>
    </message>
    <message>
        <source>Nothing she agreed to can be said to this office yet. Begin a new one with at least one fact.</source>
        <translation>لا شيء مما وافقت عليه يمكن قوله لهذه الجهة بعد. ابدئي كتابًا جديدًا فيه واقعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>She no longer wants to be named. Nothing prints; get back what is out.</source>
        <translation>لم تعد تريد ذكر اسمها. لا يُطبع شيء، ويُسترد ما خرج.</translation>
    </message>
    <message>
        <source>From before the backup was restored. Ask her again and make a new letter.</source>
        <translation>من قبل استعادة النسخة الاحتياطية. تُسأل من جديد ويُعدّ كتاب جديد.</translation>
    </message>
    <message>
        <source>Her consent to be named has run out. Ask her again; nothing prints.</source>
        <translation>انتهت موافقتها على ذكر اسمها. تُسأل من جديد، ولا يُطبع شيء.</translation>
    </message>
    <message>
        <source>Her file is frozen. Nothing prints until a keeper unfreezes it.</source>
        <translation>ملفها مجمّد. لا يُطبع شيء حتى ترفع أمينة المفاتيح تجميده.</translation>
    </message>
    <message>
        <source>He or his family serves there. She cannot be named to this office.</source>
        <translation>هو أو أحد من أهله يعمل هناك. فلا يُذكر اسمها لهذه الجهة.</translation>
    </message>
    <message>
        <source>Nothing of this letter can leave now.</source>
        <translation>لا يخرج من هذا الكتاب شيء الآن.</translation>
    </message>
    <message>
        <source>Signed by a second person. It may be printed.</source>
        <translation>وقّعه شخص ثانٍ. ويجوز طبعه.</translation>
    </message>
    <message>
        <source>It may be signed now.</source>
        <translation>يجوز توقيعه الآن.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الكتاب</translation>
    </message>
    <message>
        <source>She no longer wants to be &amp;named</source>
        <translation>لم تعد تريد &amp;ذكر اسمها</translation>
    </message>
    <message>
        <source>To {office}</source>
        <translation>إلى {office}</translation>
    </message>
    <message>
        <source>Reference {reference}. It belongs to no record and to no other letter.</source>
        <translation>الرمز المرجعي {reference}. لا يعود إلى سجل ولا إلى كتاب آخر.</translation>
    </message>
    <message>
        <source>Until {day}, for this letter alone.</source>
        <translation>حتى {day}، لهذا الكتاب وحده.</translation>
    </message>
    <message>
        <source>Approve it here</source>
        <translation>الموافقة عليه هنا</translation>
    </message>
    <message>
        <source>Read the whole letter to her, her name too. If words change, read the changes to her.</source>
        <translation>اقرئي عليها الكتاب كله، واسمها أيضًا. وإن تغيّرت كلمات فاقرئي عليها ما تغيّر.</translation>
    </message>
    <message>
        <source>Not yet, or she hesitates</source>
        <translation>ليس بعد، أو هي مترددة</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <source>Read every page in every language, and know that it names her. Then sign it.</source>
        <translation>تُقرأ كل صفحة بكل لغة، مع العلم أن الكتاب يذكر اسمها. ثم يُوقّع.</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>الأوراق المطبوعة</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>{day}: {copies} in {language}</source>
        <translation>{day}: {copies} ({language})</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم تُعدّ</translation>
    </message>
    <message>
        <source>How many came out?</source>
        <translation>كم صفحة خرجت؟</translation>
    </message>
    <message>
        <source>{out} of {expected} pages, with {holder}</source>
        <translation>الصفحات: {out} من {expected}، وهي لدى {holder}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Everybody who runs intakes may open this file.</source>
        <translation>يجوز لكل من يجري الاستقبال فتح هذا الملف.</translation>
    </message>
    <message>
        <source>Only {people} may open this file. It is shut to {keepers}.</source>
        <translation>لا يجوز أن يفتح هذا الملف إلا {people}. وهو مغلق أمام {keepers}.</translation>
    </message>
    <message>
        <source>Only the keepers may open this file: {keepers}.</source>
        <translation>لا تفتح هذا الملف إلا أمينات المفاتيح: {keepers}.</translation>
    </message>
    <message>
        <source>Only {people} may open this file, and the keepers: {keepers}.</source>
        <translation>لا يفتح هذا الملف إلا {people}، وأمينات المفاتيح: {keepers}.</translation>
    </message>
    <message>
        <source>What {people} typed about her and did not save is not open to them any more.</source>
        <translation>ما كتبه {people} عنها ولم يُحفظ لم يعد مفتوحًا لمن كتبه.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>Only those she accepts</source>
        <translation>من تقبلهم فقط</translation>
    </message>
    <message>
        <source>Kept by {name}.</source>
        <translation>لدى {name}.</translation>
    </message>
    <message>
        <source>&amp;Who may open it…</source>
        <translation>&amp;من يفتحه…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>&amp;تسليم الملف…</translation>
    </message>
    <message>
        <source>Open the file a&amp;gain</source>
        <translation>&amp;فتح الملف من جديد</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;إغلاق الملف</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>م&amp;حو…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Not sure what came out</source>
        <translation>ليس مؤكدًا ما خرج</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج المكتب</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>عادت النسخ</translation>
    </message>
    <message>
        <source>To be recalled</source>
        <translation>يجب استردادها</translation>
    </message>
    <message>
        <source>Everything, and gives keys</source>
        <translation>كل شيء، ويمنح المفاتيح</translation>
    </message>
    <message>
        <source>Women&apos;s files and records</source>
        <translation>ملفات النساء والسجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Nothing of any case</source>
        <translation>لا شيء من أي حالة</translation>
    </message>
    <message>
        <source>Opens: {files}</source>
        <translation>يفتح: {files}</translation>
    </message>
    <message>
        <source>In this role with these keys since {day}</source>
        <translation>في هذا الدور وبهذه المفاتيح منذ {day}</translation>
    </message>
    <message>
        <source>Her password</source>
        <translation>كلمة مرور صاحب الحساب</translation>
    </message>
    <message>
        <source>She types it herself, unseen.</source>
        <translation>يكتبها بنفسه دون أن يراها أحد.</translation>
    </message>
    <message>
        <source>&amp;Take the new root</source>
        <translation>أ&amp;خذ الجذر الجديد</translation>
    </message>
    <message>
        <source>Leave it as it &amp;was</source>
        <translation>إبقاؤه كما &amp;كان</translation>
    </message>
    <message>
        <source>Make her a second &amp;keeper…</source>
        <translation>تعيينها أمينة &amp;ثانية…</translation>
    </message>
    <message>
        <source>&amp;Remove her for good…</source>
        <translation>إ&amp;زالة نهائية…</translation>
    </message>
    <message>
        <source>This is you. What takes rights from you is signed by another keeper.</source>
        <translation>هذا أنت. ما ينقص من صلاحياتك توقّعه أمينة مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>She was a keeper and has seen the root key. Make a new root.</source>
        <translation>كانت أمينة مفاتيح وقد رأت مفتاح الجذر. يُصنع جذر جديد.</translation>
    </message>
    <message>
        <source>She may still know keys of files that she opens no more. Change keys.</source>
        <translation>قد يعرف بعدُ مفاتيح ملفات لم يعد يفتحها. تُغيَّر المفاتيح.</translation>
    </message>
    <message>
        <source>She has not taken the new root key yet and cannot sign in. She types her password here once.</source>
        <translation>لم يأخذ مفتاح الجذر الجديد بعد ولا يستطيع الدخول. يكتب كلمة مروره هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>Proposed: {role}. Signing makes it true at once.</source>
        <translation>الدور المقترح: {role}. يسري فور التوقيع.</translation>
    </message>
    <message>
        <source>Switched off by the administrator. Signing makes it lasting; she keeps no open session.</source>
        <translation>أوقفه المسؤول الإداري. التوقيع يثبّت ذلك؛ ولا تبقى له جلسة مفتوحة.</translation>
    </message>
    <message>
        <source>The administrator wants her to sign in again. Signing lets her.</source>
        <translation>يطلب المسؤول الإداري عودته إلى الدخول. التوقيع يسمح بذلك.</translation>
    </message>
    <message>
        <source>A new account. You approve it beside her, on the administrator&apos;s page of accounts.</source>
        <translation>حساب جديد. يُعتمد بحضور صاحبه، في صفحة الحسابات لدى المسؤول الإداري.</translation>
    </message>
    <message>
        <source>Her password was reset. You approve the new one beside her, at the administrator&apos;s.</source>
        <translation>أُعيد ضبط كلمة مروره. تُعتمد الجديدة بحضوره، لدى المسؤول الإداري.</translation>
    </message>
    <message>
        <source>By reference. Who she is is in no file you can open.</source>
        <translation>حسب الرمز المرجعي. من هي؟ لا يرد ذلك في أي ملف يُفتح هنا.</translation>
    </message>
    <message>
        <source>Search: reference, office, letter number</source>
        <translation>البحث: رمز مرجعي، جهة، عدد كتاب</translation>
    </message>
    <message>
        <source>Search by reference or office; Enter opens a reference or a letter&apos;s number</source>
        <translation>البحث بالرمز المرجعي أو الجهة؛ وEnter يفتح رمزًا مرجعيًا أو عدد كتاب</translation>
    </message>
    <message>
        <source>Papers that &amp;go out</source>
        <translation>الأوراق ال&amp;خارجة</translation>
    </message>
    <message>
        <source>No reference or office contains this.</source>
        <translation>لا رمز مرجعيًا ولا جهة فيها هذا.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا سجلات بعد</translation>
    </message>
    <message>
        <source>A record appears here when a letter was read to her and released.</source>
        <translation>يظهر السجل هنا بعد أن يُقرأ عليها كتاب ويصدر.</translation>
    </message>
    <message>
        <source>Confirm after a restore</source>
        <translation>التأكيد بعد الاستعادة</translation>
    </message>
    <message>
        <source>The station went back to a backup. What a woman said after that day is not in it.</source>
        <translation>رجعت المحطة إلى نسخة احتياطية. ما قالته امرأة بعد ذلك اليوم ليس فيها.</translation>
    </message>
    <message>
        <source>Records that wait to be confirmed</source>
        <translation>سجلات تنتظر التأكيد</translation>
    </message>
    <message>
        <source>Confirm only what you know: ask her, or whoever worked with her, whether she took anything back since. If she did, open her file and withdraw it there.</source>
        <translation>أكّدي فقط ما تعرفينه: اسأليها، أو من عمل معها، هل سحبت شيئًا منذ ذلك اليوم. إن فعلت فافتحي ملفها واسحبيه هناك.</translation>
    </message>
    <message>
        <source>Her consent is still &amp;valid</source>
        <translation>موافقتها &amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Open her file</source>
        <translation>&amp;فتح ملفها</translation>
    </message>
    <message>
        <source>No letter waits for a confirmation. What is released can be printed.</source>
        <translation>لا كتاب ينتظر التأكيد. ما صدر يمكن طبعه.</translation>
    </message>
    <message>
        <source>{case}, {office}: is her consent still valid?</source>
        <translation>{case}، {office}: هل ما زالت موافقتها قائمة؟</translation>
    </message>
    <message>
        <source>Her file has no valid consent to this office. It must be given again.</source>
        <translation>لا موافقة قائمة لهذه الجهة في ملفها. يجب أن تعطيها من جديد.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرمز المرجعي</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>نسخة يوم</translation>
    </message>
    <message>
        <source>Consent in the file</source>
        <translation>الموافقة في الملف</translation>
    </message>
    <message>
        <source>None is valid</source>
        <translation>لا موافقة قائمة</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>The records stay sealed until you do.</source>
        <translation>السجلات تبقى مختومة حتى الدخول.</translation>
    </message>
    <message>
        <source>Your name at this station</source>
        <translation>الاسم في هذه المحطة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Opening the station</source>
        <translation>فتح المحطة</translation>
    </message>
    <message>
        <source>I cannot sign in</source>
        <translation>تعذّر الدخول؟</translation>
    </message>
    <message>
        <source>Another practice office is made. What was done in this one is left behind and is not opened again.</source>
        <translation>يُنشأ مكتب تمرين آخر. ما جرى في هذا يُترك ولا يُفتح ثانية.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>فتح الآخر</translation>
    </message>
    <message>
        <source>With a month of work in it?</source>
        <translation>وفيه عمل شهر؟</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln seconds</source>
        <translation>
            <numerusform>انتظار</numerusform>
            <numerusform>انتظار ثانية واحدة</numerusform>
            <numerusform>انتظار ثانيتين</numerusform>
            <numerusform>انتظار %Ln ثوانٍ</numerusform>
            <numerusform>انتظار %Ln ثانية</numerusform>
            <numerusform>انتظار %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}; the newest entry is of {newest}. Was nobody here for that long, and is the clock right? Consents that ran out meanwhile are over, and what was to be taken away by now goes with the next sign-in. Your name is in the log. If you are not sure, set the computer&apos;s clock first.</source>
        <translation>ساعة الحاسوب تقول {clock} وأحدث قيد في {newest}. هل صحيح أن أحدًا لم يكن هنا طوال هذه المدة وأن الساعة صحيحة؟ الموافقات التي انتهت خلالها تُعد منتهية، وما حان موعد إتلافه يُتلف مع الدخول التالي. يُذكر اسم من يؤكد في سجل العمليات. عند الشك تُضبط ساعة الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>هل الساعة صحيحة؟</translation>
    </message>
    <message>
        <source>Type the password once more: it confirms that the clock is right.</source>
        <translation>تُكتب كلمة المرور مرة أخرى: بها يُؤكَّد أن الساعة صحيحة.</translation>
    </message>
    <message>
        <source>Something is due at {time}.</source>
        <translation>يوجد أمر مطلوب عند {time}.</translation>
    </message>
    <message>
        <source>Something was due at {time}. Sign in to see what it is.</source>
        <translation>كان أمر مطلوبًا عند {time}. لمعرفته يُرجى الدخول.</translation>
    </message>
    <message>
        <source>Type the site sheet</source>
        <translation>كتابة ورقة الموقع</translation>
    </message>
    <message>
        <source>Ten groups of five digits, in order. Spaces do not matter.</source>
        <translation>عشر مجموعات في كل منها خمسة أرقام، بالترتيب. لا أهمية للفراغات.</translation>
    </message>
    <message>
        <source>Remember it on this account of the computer</source>
        <translation>تذكّره في حساب الحاسوب هذا</translation>
    </message>
    <message>
        <source>Take the stick out</source>
        <translation>إخراج الوحدة</translation>
    </message>
    <message>
        <source>The digits fit. The keyring of this account did not take its share, so the sheet is typed at each start. Press Go on.</source>
        <translation>الأرقام صحيحة. مخزن مفاتيح هذا الحساب لم يأخذ حصته، فتُكتب الورقة عند كل تشغيل. يُضغط «متابعة».</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>الرجوع إلى الدخول</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Files kept long enough: erase them, or open them again</source>
        <translation>ملفات حُفظت مدة كافية: تُمحى أو تُفتح من جديد</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>تُحفظ حتى</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>القراءة والتوقيع</translation>
    </message>
    <message>
        <source>Letters she has decided on. Whoever wrote one cannot sign it.</source>
        <translation>كتب قررت المرأة في شأنها. من كتب كتابًا لا يوقّعه.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>A letter comes here when she has decided on it.</source>
        <translation>يأتي الكتاب إلى هنا حين تقرر في شأنه.</translation>
    </message>
    <message>
        <source>Letters that wait for a second person</source>
        <translation>كتب تنتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>One person signed it alone because it was urgent. It is released; read it all the same.</source>
        <translation>وقّعه شخص واحد لأنه عاجل. صدر؛ ويُقرأ مع ذلك.</translation>
    </message>
    <message>
        <source>&amp;Sign the release</source>
        <translation>&amp;توقيع الإصدار</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Read and approved.</source>
        <translation>قُرئ وتمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Signed. Reference {reference}, {languages}. The liaison officer can print it now.</source>
        <translation>وُقّع. الرمز المرجعي {reference}، {languages}. يمكن لمسؤول الارتباط طبعه الآن.</translation>
    </message>
    <message>
        <source>Only if it cannot wait: the fewer are mixed, the easier it is to guess whose it is.</source>
        <translation>فقط إن لم يحتمل الانتظار: كلما قلّ ما يُخلط معه سهُل تخمين صاحبته.</translation>
    </message>
    <message>
        <source>Send what waits &amp;now</source>
        <translation>إر&amp;سال ما ينتظر الآن</translation>
    </message>
    <message>
        <source>Signed. Reference {reference}, {languages}. {when}</source>
        <translation>وُقّع. الرمز المرجعي {reference}، {languages}. {when}</translation>
    </message>
    <message>
        <source>Sent. The liaison officer can print it now.</source>
        <translation>أُرسل. يمكن لمسؤول الارتباط طبعه الآن.</translation>
    </message>
    <message>
        <source>Given back to {name}.</source>
        <translation>أُعيد إلى {name}.</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>إ&amp;عادة إلى من كتبه</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>To be read by</source>
        <translation>من يقرؤه</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنتِ</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>ما قالته</translation>
    </message>
    <message>
        <source>Read it a second time</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Go through every line with the paper before you: is it what she said, and did she agree that this office hears it? A colleague reads it tomorrow.</source>
        <translation>يُراجع كل سطر والورقة أمام العين: هل هذا ما قالته، وهل وافقت أن تسمعه هذه الجهة؟ ويقرؤه زميل غدًا.</translation>
    </message>
    <message>
        <source>If it should not have been released: take it back on the page of her consent, and tell a keeper.</source>
        <translation>إن كان لا يجوز أن يبقى: يُسحب من صفحة موافقتها، وتُبلَّغ أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Something that the log said of this letter is missing, so a keeper reads it and signs.</source>
        <translation>ينقص شيء مما قاله سجل العمليات عن هذا الكتاب، فتقرؤه أمينة المفاتيح وتوقّعه.</translation>
    </message>
    <message>
        <source>You wrote this letter, so somebody else signs it.</source>
        <translation>أنت كتبت هذا الكتاب، فيوقّعه غيرك.</translation>
    </message>
    <message>
        <source>This letter is released already.</source>
        <translation>صدر هذا الكتاب من قبل.</translation>
    </message>
    <message>
        <source>She has not decided on it yet.</source>
        <translation>لم تقرر في شأنه بعد.</translation>
    </message>
    <message>
        <source>It cannot be signed now: it must be checked and read to her again.</source>
        <translation>لا يمكن توقيعه الآن: يجب فحصه وقراءته عليها ثانية.</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>كتبه {name}</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>Questions of the check</source>
        <translation>أسئلة الفحص</translation>
    </message>
    <message>
        <source>“{words}”: {rule}</source>
        <translation>«{words}»: {rule}</translation>
    </message>
    <message>
        <source>A colleague approved it here.</source>
        <translation>وافق عليه أحد الزملاء هنا.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>Also what &amp;colleagues have to do</source>
        <translation>وأيضًا ما على ال&amp;زملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of colleagues</source>
        <translation>
            <numerusform>لا مهام للزملاء</numerusform>
            <numerusform>مهمة واحدة لأحد الزملاء</numerusform>
            <numerusform>مهمتان للزملاء</numerusform>
            <numerusform>%Ln مهام للزملاء</numerusform>
            <numerusform>%Ln مهمة للزملاء</numerusform>
            <numerusform>%Ln مهمة للزملاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue and due today</source>
        <translation>المتأخر والمطلوب اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s meetings</source>
        <translation>لقاءات اليوم</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message numerus="yes">
        <source>The next seven days: %Ln entries</source>
        <translation>
            <numerusform>الأيام السبعة القادمة: لا شيء</numerusform>
            <numerusform>الأيام السبعة القادمة: قيد واحد</numerusform>
            <numerusform>الأيام السبعة القادمة: قيدان</numerusform>
            <numerusform>الأيام السبعة القادمة: %Ln قيود</numerusform>
            <numerusform>الأيام السبعة القادمة: %Ln قيدًا</numerusform>
            <numerusform>الأيام السبعة القادمة: %Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln entries</source>
        <translation>
            <numerusform>لاحقًا: لا شيء</numerusform>
            <numerusform>لاحقًا: قيد واحد</numerusform>
            <numerusform>لاحقًا: قيدان</numerusform>
            <numerusform>لاحقًا: %Ln قيود</numerusform>
            <numerusform>لاحقًا: %Ln قيدًا</numerusform>
            <numerusform>لاحقًا: %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed while nobody was signed in, since {moment}</source>
        <translation>مضى ولم يكن أحد قد سجّل الدخول، منذ {moment}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Seen: {what}</source>
        <translation>شوهد: {what}</translation>
    </message>
    <message>
        <source>Nothing is due and nothing waits for you. When a woman comes, press New intake.</source>
        <translation>لا شيء مطلوب ولا شيء ينتظر. حين تأتي امرأة: «استقبال جديد».</translation>
    </message>
    <message>
        <source>Nothing is due. When a letter is released it is here, ready to be printed.</source>
        <translation>لا شيء مطلوب. حين يصدر كتاب يظهر هنا جاهزًا للطبع.</translation>
    </message>
    <message>
        <source>Nothing is due. Accounts are made and approved on the page Accounts.</source>
        <translation>لا شيء مطلوب. الحسابات تُنشأ وتُعتمد في صفحة الحسابات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new papers since you last looked</source>
        <translation>
            <numerusform>لا ورقة جديدة منذ آخر اطلاع</numerusform>
            <numerusform>ورقة جديدة واحدة منذ آخر اطلاع</numerusform>
            <numerusform>ورقتان جديدتان منذ آخر اطلاع</numerusform>
            <numerusform>%Ln أوراق جديدة منذ آخر اطلاع</numerusform>
            <numerusform>%Ln ورقة جديدة منذ آخر اطلاع</numerusform>
            <numerusform>%Ln ورقة جديدة منذ آخر اطلاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %Ln days old.</source>
        <translation>
            <numerusform>آخر نسخة احتياطية سليمة صُنعت اليوم.</numerusform>
            <numerusform>آخر نسخة احتياطية سليمة عمرها يوم واحد.</numerusform>
            <numerusform>آخر نسخة احتياطية سليمة عمرها يومان.</numerusform>
            <numerusform>آخر نسخة احتياطية سليمة عمرها %Ln أيام.</numerusform>
            <numerusform>آخر نسخة احتياطية سليمة عمرها %Ln يومًا.</numerusform>
            <numerusform>آخر نسخة احتياطية سليمة عمرها %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due tonight, after the office closes</source>
        <translation>المطلوب الليلة، بعد إغلاق المكتب</translation>
    </message>
    <message>
        <source>Due tonight</source>
        <translation>المطلوب الليلة</translation>
    </message>
    <message>
        <source>I carry all of it tonight</source>
        <translation>أنا من يحمل كل ذلك الليلة</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طبع القائمة</translation>
    </message>
    <message>
        <source>The list is printed. Take it along, and shred it when all of it is over.</source>
        <translation>طُبعت القائمة. خذيها معك، ومزّقيها حين ينتهي كل ما فيها.</translation>
    </message>
    <message numerus="yes">
        <source>The office closes at {hour}. %Ln entries are due after that, and nobody has said that she carries them by hand.</source>
        <translation>
            <numerusform>يُغلق المكتب في {hour}. لا شيء مطلوب بعد ذلك.</numerusform>
            <numerusform>يُغلق المكتب في {hour}. أمر واحد مطلوب بعد ذلك، ولم يقل أحد إنه يحمله بيده.</numerusform>
            <numerusform>يُغلق المكتب في {hour}. أمران مطلوبان بعد ذلك، ولم يقل أحد إنه يحملهما بيده.</numerusform>
            <numerusform>يُغلق المكتب في {hour}. %Ln أمور مطلوبة بعد ذلك، ولم يقل أحد إنه يحملها بيده.</numerusform>
            <numerusform>يُغلق المكتب في {hour}. %Ln أمرًا مطلوبًا بعد ذلك، ولم يقل أحد إنه يحملها بيده.</numerusform>
            <numerusform>يُغلق المكتب في {hour}. %Ln أمر مطلوب بعد ذلك، ولم يقل أحد إنه يحملها بيده.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>من يحمله</translation>
    </message>
    <message>
        <source>{name} by the plan; she has not said so yet</source>
        <translation>{name} بحسب الخطة؛ ولم يؤكَّد ذلك بعد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies</source>
        <translation>
            <numerusform>{what}: لا نسخ</numerusform>
            <numerusform>{what}: نسخة واحدة</numerusform>
            <numerusform>{what}: نسختان</numerusform>
            <numerusform>{what}: %Ln نسخ</numerusform>
            <numerusform>{what}: %Ln نسخة</numerusform>
            <numerusform>{what}: %Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: %Ln copies are out</source>
        <translation>
            <numerusform>{what}: لا نسخ خارج المكتب</numerusform>
            <numerusform>{what}: نسخة واحدة خارج المكتب</numerusform>
            <numerusform>{what}: نسختان خارج المكتب</numerusform>
            <numerusform>{what}: %Ln نسخ خارج المكتب</numerusform>
            <numerusform>{what}: %Ln نسخة خارج المكتب</numerusform>
            <numerusform>{what}: %Ln نسخة خارج المكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation>{what}: {detail}</translation>
    </message>
    <message>
        <source>Invitation {code}</source>
        <translation>الدعوة {code}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks ended because she took back her consent: {about}</source>
        <translation>
            <numerusform>لم تنته أي مهمة: {about}</numerusform>
            <numerusform>انتهت مهمة واحدة لأنها سحبت موافقتها: {about}</numerusform>
            <numerusform>انتهت مهمتان لأنها سحبت موافقتها: {about}</numerusform>
            <numerusform>انتهت %Ln مهام لأنها سحبت موافقتها: {about}</numerusform>
            <numerusform>انتهت %Ln مهمة لأنها سحبت موافقتها: {about}</numerusform>
            <numerusform>انتهت %Ln مهمة لأنها سحبت موافقتها: {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks ended because she agrees to less now: {about}</source>
        <translation>
            <numerusform>لم تنته أي مهمة: {about}</numerusform>
            <numerusform>انتهت مهمة واحدة لأنها توافق الآن على أقل: {about}</numerusform>
            <numerusform>انتهت مهمتان لأنها توافق الآن على أقل: {about}</numerusform>
            <numerusform>انتهت %Ln مهام لأنها توافق الآن على أقل: {about}</numerusform>
            <numerusform>انتهت %Ln مهمة لأنها توافق الآن على أقل: {about}</numerusform>
            <numerusform>انتهت %Ln مهمة لأنها توافق الآن على أقل: {about}</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} ({meeting})</source>
        <translation>{paper} ({meeting})</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>مطلوب منكِ</translation>
    </message>
    <message>
        <source>{paper}, written by {name}. {heard}</source>
        <translation>{paper}، كتابة {name}. {heard}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages expected</source>
        <translation>
            <numerusform>لا صفحات متوقعة</numerusform>
            <numerusform>صفحة واحدة متوقعة</numerusform>
            <numerusform>صفحتان متوقعتان</numerusform>
            <numerusform>%Ln صفحات متوقعة</numerusform>
            <numerusform>%Ln صفحة متوقعة</numerusform>
            <numerusform>%Ln صفحة متوقعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>طُبع {day}</translation>
    </message>
    <message>
        <source>How many pages came out, and who has them? {language}, {pages}</source>
        <translation>كم صفحة خرجت، ومن يحملها؟ {language}، {pages}</translation>
    </message>
    <message>
        <source>Hand over, and write down to whom: {copies}</source>
        <translation>التسليم، وتدوين لمن: {copies}</translation>
    </message>
    <message>
        <source>Sign for an account: {name}, {role}</source>
        <translation>التوقيع لحساب: {name}، {role}</translation>
    </message>
    <message>
        <source>Everything up to {moment} is here</source>
        <translation>كل شيء حتى {moment} محفوظ هنا</translation>
    </message>
    <message>
        <source>Go on with the session. {saved}</source>
        <translation>متابعة الجلسة. {saved}</translation>
    </message>
    <message>
        <source>The duty bearer arrives</source>
        <translation>وصول المكلف بالمسؤولية</translation>
    </message>
    <message>
        <source>The meeting begins</source>
        <translation>بدء اللقاء</translation>
    </message>
    <message>
        <source>Somebody sets out with her</source>
        <translation>ينطلق أحد معها</translation>
    </message>
    <message>
        <source>They call from the way</source>
        <translation>يتصلون من الطريق</translation>
    </message>
    <message>
        <source>{what}. Her file is frozen: find out first whether she is under pressure</source>
        <translation>{what}. ملفها مجمّد: يُتأكد أولًا من أنها لا تتعرض لضغط</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Meeting {code}</source>
        <translation>اللقاء {code}</translation>
    </message>
    <message>
        <source>{status}: {reason}.</source>
        <translation>{status}: {reason}.</translation>
    </message>
    <message>
        <source>It was stopped. She goes first; then collect the sheets and say below which are back.</source>
        <translation>أُوقف اللقاء. تغادر هي أولًا؛ ثم تُجمع الأوراق ويُذكر أدناه أيها عاد.</translation>
    </message>
    <message>
        <source>Its day is over and nobody has said what became of it. Say it below.</source>
        <translation>مضى يومه ولم يقل أحد ما جرى فيه. يُكتب ذلك أدناه.</translation>
    </message>
    <message>
        <source>How she is present and where she sits do not fit together. Ask her, and change it below.</source>
        <translation>كيفية حضورها ومكان جلوسها لا يتوافقان. اسأليها وغيّري ذلك أدناه.</translation>
    </message>
    <message>
        <source>Call it off: the office must hear that nobody comes. Give no reason.</source>
        <translation>يُلغى: يجب أن تعلم الجهة أن أحدًا لن يحضر. لا يُذكر سبب.</translation>
    </message>
    <message>
        <source>It is called &amp;off</source>
        <translation>تم إلغا&amp;ؤه</translation>
    </message>
    <message>
        <source>What she says now no longer covers that she is present like this. Ask her first.</source>
        <translation>ما تقوله الآن لا يشمل حضورها على هذا النحو. اسأليها أولًا.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>She arrives at {her}. She is present: {seen}.</source>
        <translation>تصل هي عند {her}. حضورها: {seen}.</translation>
    </message>
    <message>
        <source>She leaves at {her}.</source>
        <translation>تغادر هي في {her}.</translation>
    </message>
    <message>
        <source>She would feel unsafe if one of these came: {names}.</source>
        <translation>لن تشعر بالأمان إن حضر أحد هؤلاء: {names}.</translation>
    </message>
    <message>
        <source>No office and no liaison officer learns this.</source>
        <translation>لا تعلم بهذا أي جهة ولا أي مسؤول ارتباط.</translation>
    </message>
    <message>
        <source>{office} does not come: she withdrew her consent for it.</source>
        <translation>{office} لا تحضر: سحبت موافقتها عن هذه الجهة.</translation>
    </message>
    <message>
        <source>{office} arrives at {time} with fact sheet {sheet}.</source>
        <translation>تصل {office} عند {time} ومعها ورقة الوقائع {sheet}.</translation>
    </message>
    <message>
        <source>{office} leaves at {time}.</source>
        <translation>تغادر {office} في {time}.</translation>
    </message>
    <message>
        <source>Of this office these may come: {names}.</source>
        <translation>يجوز أن يحضر من هذه الجهة: {names}.</translation>
    </message>
    <message>
        <source>Open fact sheet {sheet}</source>
        <translation>فتح ورقة الوقائع {sheet}</translation>
    </message>
    <message>
        <source>Women who meet together: {count}. Group {group}.</source>
        <translation>عدد النساء اللواتي يلتقين معًا: {count}. المجموعة {group}.</translation>
    </message>
    <message>
        <source>Meetings of the others: {codes}.</source>
        <translation>لقاءات الأخريات: {codes}.</translation>
    </message>
    <message>
        <source>She agreed to {count} women at most, and to be seen by them: {how}.</source>
        <translation>وافقت على {count} نساء على الأكثر، وعلى أن يرينها: {how}.</translation>
    </message>
    <message>
        <source>{name} receives her.</source>
        <translation>من يستقبلها: {name}.</translation>
    </message>
    <message>
        <source>How she comes and goes: {how}</source>
        <translation>كيف تأتي وتعود: {how}</translation>
    </message>
    <message>
        <source>She sits: {place}.</source>
        <translation>مكان جلوسها: {place}.</translation>
    </message>
    <message>
        <source>Phones stay outside.</source>
        <translation>تبقى الهواتف في الخارج.</translation>
    </message>
    <message>
        <source>Her sign to end it: {signal}. Know it by heart.</source>
        <translation>إشارتها لإنهاء اللقاء: {signal}. تُحفظ عن ظهر قلب.</translation>
    </message>
    <message>
        <source>She asked for a female officer.</source>
        <translation>طلبت ضابطة.</translation>
    </message>
    <message>
        <source>Agreed action points</source>
        <translation>إجراءات متفق عليها</translation>
    </message>
    <message>
        <source>Nothing was agreed yet. Read each point aloud before it is written.</source>
        <translation>لم يُتفق على شيء بعد. تُقرأ كل نقطة بصوت مسموع قبل كتابتها.</translation>
    </message>
    <message>
        <source>{owner}, by {day}</source>
        <translation>{owner}، حتى {day}</translation>
    </message>
    <message>
        <source>We will know by: {how}</source>
        <translation>سنعرف من: {how}</translation>
    </message>
    <message>
        <source>We know by: {proof}</source>
        <translation>عرفنا من: {proof}</translation>
    </message>
    <message>
        <source>It binds nobody until intake has read it.</source>
        <translation>لا يُلزم أحدًا حتى تقرأه موظفة الاستقبال.</translation>
    </message>
    <message>
        <source>Read it and agree</source>
        <translation>قراءته والاتفاق عليه</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>عدم استعماله</translation>
    </message>
    <message>
        <source>How does NP know?</source>
        <translation>كيف عرفت NP بذلك؟</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>It is carried on until</source>
        <translation>يُرحَّل حتى</translation>
    </message>
    <message>
        <source>Carry it on</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Nothing that is agreed here counts. The log does not say that this meeting has this code: somebody may have written another one over it. Before the meeting: cancel it and plan it again. After it: write what was agreed into her file, as a note.</source>
        <translation>لا يُعتد بأي شيء يُتفق عليه هنا. لا يقول سجل العمليات إن لهذا اللقاء هذا الرمز: ربما كتب أحدهم رمزًا آخر فوقه. قبل اللقاء: يُلغى ويُخطط من جديد. وبعده: يُدوَّن في ملفها ما اتُّفق عليه، كملاحظة.</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>بانتظار القراءة</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>لم يُستعمل</translation>
    </message>
    <message>
        <source>{what}, {day}, {name}</source>
        <translation>{what}، {day}، {name}</translation>
    </message>
    <message>
        <source>Write down what was agreed</source>
        <translation>تدوين ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما الذي سيُعمل</translation>
    </message>
    <message>
        <source>An act of an office. Never about who she is.</source>
        <translation>عمل تقوم به جهة. لا شيء أبدًا عمن تكون.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
    <message>
        <source>An office or a function.</source>
        <translation>جهة أو وظيفة.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>What will be spoken of</source>
        <translation>ما سيُتحدث عنه</translation>
    </message>
    <message>
        <source>A line for each, in general words</source>
        <translation>سطر لكل أمر، بكلمات عامة</translation>
    </message>
    <message>
        <source>&amp;Save the plan</source>
        <translation>&amp;حفظ الخطة</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Moved from {day} on {on}</source>
        <translation>نُقل من {day} في {on}</translation>
    </message>
    <message>
        <source>Why it does not take place</source>
        <translation>لماذا لا يُعقد</translation>
    </message>
    <message>
        <source>&amp;Cancel the forum</source>
        <translation>إ&amp;لغاء المنتدى</translation>
    </message>
    <message>
        <source>Offices and others</source>
        <translation>الجهات وغيرها</translation>
    </message>
    <message>
        <source>Write the &amp;answers down</source>
        <translation>كتابة ال&amp;أجوبة</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>لم يُدعَ أحد بعد.</translation>
    </message>
    <message>
        <source>This program writes no letter of invitation. Write it yourself.</source>
        <translation>لا يكتب هذا البرنامج كتاب دعوة. اكتبيه بنفسك.</translation>
    </message>
    <message>
        <source>How it was invited</source>
        <translation>كيف دُعيت</translation>
    </message>
    <message>
        <source>&amp;Invited: put it on the list</source>
        <translation>&amp;دُعيت: إضافتها إلى القائمة</translation>
    </message>
    <message>
        <source>Who else is invited, not in the directory</source>
        <translation>من دُعي غيرها وليس في الدليل</translation>
    </message>
    <message>
        <source>How they were invited</source>
        <translation>كيف دُعوا</translation>
    </message>
    <message>
        <source>Put &amp;them on the list</source>
        <translation>إضافت&amp;هم إلى القائمة</translation>
    </message>
    <message>
        <source>An organisation or a group, in general words; nobody&apos;s name</source>
        <translation>منظمة أو جماعة، بكلمات عامة؛ لا اسم لأحد</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>ما هم</translation>
    </message>
    <message>
        <source>{office} ({how})</source>
        <translation>{office} ({how})</translation>
    </message>
    <message>
        <source>{office}: no longer in the directory</source>
        <translation>{office}: لم تعد في الدليل</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ما كان</translation>
    </message>
    <message>
        <source>Leave a number empty where nobody counted: empty is not 0.</source>
        <translation>ليُترك العدد فارغًا إن لم يعدّ أحد: الفارغ ليس صفرًا.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>عُقد في</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>الفتيات</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>الفتيان</translation>
    </message>
    <message>
        <source>An estimate, called so on the minutes too. It is added to no count and never published.</source>
        <translation>تقدير، ويُسمّى كذلك في المحضر أيضًا. لا يُضاف إلى أي عدد ولا يُنشر أبدًا.</translation>
    </message>
    <message>
        <source>About how many in all, where nobody counted</source>
        <translation>كم كان المجموع تقريبًا، حيث لم يعدّ أحد</translation>
    </message>
    <message>
        <source>How many came: {who}</source>
        <translation>كم حضر: {who}</translation>
    </message>
    <message>
        <source>Duty bearers of {office}</source>
        <translation>المكلفون بالمسؤولية من {office}</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>المخاوف</translation>
    </message>
    <message>
        <source>Policy problems</source>
        <translation>مشكلات في السياسات</translation>
    </message>
    <message>
        <source>Mitigation proposed</source>
        <translation>التخفيف المقترح</translation>
    </message>
    <message>
        <source>Then say above how many came of it.</source>
        <translation>ثم يُكتب أعلاه كم حضر منها.</translation>
    </message>
    <message>
        <source>Who else came without being invited, not in the directory</source>
        <translation>من حضر بلا دعوة وليس في الدليل</translation>
    </message>
    <message>
        <source>Put t&amp;hem on the list</source>
        <translation>إضافة ه&amp;ؤلاء إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Write the minutes</source>
        <translation>&amp;كتابة المحضر</translation>
    </message>
    <message>
        <source>An office that came without being invited</source>
        <translation>جهة حضرت بلا دعوة</translation>
    </message>
    <message>
        <source>Elders and other groups are in these numbers. Duty bearers are not: they are counted below.</source>
        <translation>الوجهاء والجماعات الأخرى ضمن هذه الأعداد. أما المكلفون بالمسؤولية فليسوا ضمنها، بل يُعدّون أدناه.</translation>
    </message>
    <message>
        <source>Put it on the &amp;list</source>
        <translation>إضافتها إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Agreed here, or gone on from earlier forums</source>
        <translation>اتُّفق عليه هنا، أو استمر من منتديات سابقة</translation>
    </message>
    <message>
        <source>Open points that go on to this forum</source>
        <translation>نقاط مفتوحة تنتقل إلى هذا المنتدى</translation>
    </message>
    <message>
        <source>No points.</source>
        <translation>لا نقاط.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>In general words</source>
        <translation>بكلمات عامة</translation>
    </message>
    <message>
        <source>Whoever came is first. Is somebody missing? Put them on the list below, under What it was.</source>
        <translation>من حضر يأتي أولًا. هل ينقص أحد؟ يُضاف إلى القائمة أدناه، تحت «ما كان».</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>كيف سنعرف</translation>
    </message>
    <message>
        <source>Add the &amp;point</source>
        <translation>إضافة ال&amp;نقطة</translation>
    </message>
    <message>
        <source>For example: the office calls our duty phone.</source>
        <translation>مثلًا: تتصل الجهة بهاتف المناوبة لدينا.</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>ا&amp;تفقنا</translation>
    </message>
    <message>
        <source>Send it to &amp;intake</source>
        <translation>إر&amp;ساله إلى الاستقبال</translation>
    </message>
    <message>
        <source>Somebody who knows her reads it first. Until then it binds nobody.</source>
        <translation>يقرأه أولًا من يعرفها. وحتى ذلك الحين لا يُلزم أحدًا.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه اللقاء</translation>
    </message>
    <message>
        <source>It took &amp;place</source>
        <translation>&amp;عُقد اللقاء</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>إل&amp;غاؤه</translation>
    </message>
    <message>
        <source>It did &amp;not take place</source>
        <translation>&amp;لم ينعقد</translation>
    </message>
    <message>
        <source>C&amp;hange how she is present</source>
        <translation>تغيير كيفية حضورها</translation>
    </message>
    <message>
        <source>Before anyone leaves: which fact sheets are back in your hand?</source>
        <translation>قبل أن يغادر أحد: أي أوراق وقائع عادت إلى يدك؟</translation>
    </message>
    <message>
        <source>{sheet} of {office}</source>
        <translation>{sheet} لدى {office}</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>This meeting is still ahead. Did it take place all the same?</source>
        <translation>هذا اللقاء لم يحن وقته بعد. هل عُقد رغم ذلك؟</translation>
    </message>
    <message>
        <source>Fact sheets that did not come back. Whoever received her looks for them.</source>
        <translation>أوراق وقائع لم تعد. يبحث عنها من استقبلها.</translation>
    </message>
    <message>
        <source>{sheet} is back</source>
        <translation>عادت {sheet}</translation>
    </message>
    <message>
        <source>Cancel the meeting?</source>
        <translation>إلغاء اللقاء؟</translation>
    </message>
    <message>
        <source>&amp;Cancel the meeting</source>
        <translation>إل&amp;غاء اللقاء</translation>
    </message>
    <message>
        <source>Why did it not take place?</source>
        <translation>لماذا لم ينعقد؟</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>One sealed file with everything. Without the paper sheets or a keeper nobody can open it.</source>
        <translation>ملف مختوم واحد فيه كل شيء. لا يفتحه أحد دون الأوراق أو أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Restore or practise</source>
        <translation>&amp;استعادة أو تمرّن</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>الن&amp;سخ الآن</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ا&amp;لبحث من جديد</translation>
    </message>
    <message>
        <source>Afterwards take the stick out and keep it in another house.</source>
        <translation>بعد ذلك تُخرج الوحدة وتُحفظ في بيت آخر.</translation>
    </message>
    <message>
        <source>The mark of this office is {mark}. Write it on the sheets: a backup that shows another one is not yours.</source>
        <translation>علامة هذا المكتب {mark}. تُكتب على الأوراق: نسخة تحمل غيرها ليست لكم.</translation>
    </message>
    <message>
        <source>Backups made here</source>
        <translation>النسخ التي صُنعت هنا</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>كم نسخة تبقى</translation>
    </message>
    <message>
        <source>Backups kept on each stick</source>
        <translation>عدد النسخ الباقية على كل وحدة</translation>
    </message>
    <message>
        <source>Older ones of this office are deleted after a good new one. Nothing else on a stick is touched.</source>
        <translation>تُحذف نسخ هذا المكتب الأقدم بعد نسخة جديدة سليمة. ولا يُمسّ شيء آخر على الوحدة.</translation>
    </message>
    <message>
        <source>&amp;Save this number</source>
        <translation>&amp;حفظ هذا العدد</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back…</source>
        <translation>تُكتب النسخة ثم تُقرأ…</translation>
    </message>
    <message>
        <source>The backup is written and was read back without a fault: {name}, {size}.</source>
        <translation>كُتبت النسخة وقُرئت دون خلل: {name}، {size}.</translation>
    </message>
    <message>
        <source>It is on the station&apos;s own disk and would be lost with it: make one on a stick too.</source>
        <translation>إنها على قرص المحطة نفسها وتضيع معه: تُصنع أخرى على وحدة ذاكرة.</translation>
    </message>
    <message>
        <source>{what} {more}</source>
        <translation>{what} {more}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the stick.</source>
        <translation>أُوقف. لم يُترك شيء على الوحدة.</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, everything is lost.</source>
        <translation>لا توجد نسخة احتياطية بعد. إن ضاع هذا الحاسوب ضاع كل شيء.</translation>
    </message>
    <message>
        <source>The last good backup is of {day}, on {folder}.</source>
        <translation>آخر نسخة سليمة يوم {day}، على {folder}.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّها</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>The station cannot be opened</source>
        <translation>لا يمكن فتح المحطة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>This is the intake station of a protection office. What do you want to do?</source>
        <translation>هذه محطة الاستقبال لمكتب حماية. ما المطلوب؟</translation>
    </message>
    <message>
        <source>Found a station</source>
        <translation>تأسيس محطة</translation>
    </message>
    <message>
        <source>For real cases. Takes an hour; sheets of digits are copied by hand.</source>
        <translation>للحالات الحقيقية. يستغرق ساعة؛ وتُنسخ أوراق أرقام باليد.</translation>
    </message>
    <message>
        <source>In the practice office everything works and everyone is made up, so that each step can be tried. Do not type anything about a real person there.</source>
        <translation>في مكتب التمرين يعمل كل شيء وكل الأشخاص من نسج الخيال، فيمكن تجربة كل خطوة. لا يُكتب هناك أي شيء عن شخص حقيقي.</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>فتح مكتب التمرين</translation>
    </message>
    <message>
        <source>with a month of work in it (takes two minutes)</source>
        <translation>وفيه عمل شهر (يستغرق دقيقتين)</translation>
    </message>
    <message>
        <source>Work is done in the practice office, act by act. A month of it takes two minutes.</source>
        <translation>يجري العمل في مكتب التمرين خطوة بعد خطوة. عمل شهر يستغرق دقيقتين.</translation>
    </message>
    <message>
        <source>The founding is not finished</source>
        <translation>التأسيس لم يكتمل</translation>
    </message>
    <message>
        <source>No case can be opened yet. The intake lead signs in, and it goes on where it was.</source>
        <translation>لا يمكن فتح أي حالة بعد. تدخل مسؤولة الاستقبال فيُتابع التأسيس من حيث كان.</translation>
    </message>
    <message>
        <source>Sign in and go on</source>
        <translation>الدخول والمتابعة</translation>
    </message>
    <message>
        <source>Everything made so far is lost: accounts, passwords, and what is on the sheets. Do this only if her password is forgotten or the site sheet was not written down.</source>
        <translation>يضيع كل ما صُنع حتى الآن: الحسابات وكلمات المرور وما في الأوراق. يُفعل هذا فقط إن نُسيت كلمة مرور مسؤولة الاستقبال أو لم تُكتب ورقة الموقع.</translation>
    </message>
    <message>
        <source>Yes, begin again</source>
        <translation>نعم، البدء من جديد</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Your account is made. The station is still being founded; the intake lead goes on by signing in.</source>
        <translation>أُنشئ حسابك. ما زالت المحطة قيد التأسيس؛ تتابعه مسؤولة الاستقبال بالدخول.</translation>
    </message>
    <message>
        <source>Making the practice office: keys, sealed files and people. This takes a moment.</source>
        <translation>يجري إعداد مكتب التمرين: مفاتيح وملفات مختومة وأشخاص. يستغرق هذا لحظات.</translation>
    </message>
    <message>
        <source>She did not agree to tell: {item}</source>
        <translation>لم توافق على ذكر: {item}</translation>
    </message>
    <message>
        <source>Something that could point to her ({rule})</source>
        <translation>شيء قد يدل عليها ({rule})</translation>
    </message>
    <message>
        <source>Her name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Two names of hers close together</source>
        <translation>اسمان لها متقاربان</translation>
    </message>
    <message>
        <source>A name from her family chain</source>
        <translation>اسم من سلسلة نسبها</translation>
    </message>
    <message>
        <source>The name she is called by</source>
        <translation>الاسم الذي تُنادى به</translation>
    </message>
    <message>
        <source>Almost her name</source>
        <translation>يكاد يكون اسمها</translation>
    </message>
    <message>
        <source>A word that must never appear</source>
        <translation>كلمة يجب ألا تظهر</translation>
    </message>
    <message>
        <source>This check is weaker. Not on file: {lacks}.</source>
        <translation>هذا الفحص أضعف. غير وارد في الملف: {lacks}.</translation>
    </message>
    <message>
        <source>places that would give her away</source>
        <translation>أماكن تكشفها</translation>
    </message>
    <message>
        <source>other people and words that must never appear</source>
        <translation>أشخاص آخرون وكلمات أخرى يجب ألا تظهر أبدًا</translation>
    </message>
    <message>
        <source>Almost a name from her family chain</source>
        <translation>يكاد يكون اسمًا من نسبها</translation>
    </message>
    <message>
        <source>Almost the name she is called by</source>
        <translation>يكاد يكون ما تُنادى به</translation>
    </message>
    <message>
        <source>Almost a word that must never appear</source>
        <translation>تكاد تكون كلمة يجب ألا تظهر</translation>
    </message>
    <message>
        <source>Almost a place that would give her away</source>
        <translation>يكاد يكون مكانًا يكشفها</translation>
    </message>
    <message>
        <source>Her phone number</source>
        <translation>رقم هاتفها</translation>
    </message>
    <message>
        <source>An account of hers</source>
        <translation>حساب لها</translation>
    </message>
    <message>
        <source>A code that leads to her file or to another paper of hers</source>
        <translation>رمز يقود إلى ملفها أو إلى ورقة أخرى لها</translation>
    </message>
    <message>
        <source>Her name inside an account</source>
        <translation>اسمها داخل حساب</translation>
    </message>
    <message>
        <source>A place that would give her away</source>
        <translation>مكان يكشفها</translation>
    </message>
    <message>
        <source>No office is told: {item}</source>
        <translation>لا يُقال لأي جهة: {item}</translation>
    </message>
    <message>
        <source>{words} can be read as {name}</source>
        <translation>{words} يمكن أن تُقرأ {name}</translation>
    </message>
    <message>
        <source>{words} is another spelling of {name}</source>
        <translation>{words} كتابة أخرى للاسم {name}</translation>
    </message>
    <message>
        <source>{words} contains {name} with letters joined to it</source>
        <translation>{words} فيها {name} مع أحرف متصلة بها</translation>
    </message>
    <message>
        <source>{words} sounds like {name}</source>
        <translation>{words} تُلفظ مثل {name}</translation>
    </message>
    <message>
        <source>{words} is almost {name}</source>
        <translation>{words} تكاد تكون {name}</translation>
    </message>
    <message>
        <source>Resembles: {resembles}</source>
        <translation>يشبه: {resembles}</translation>
    </message>
    <message>
        <source>He, a helper or a relative of his is said to work for us. Every liaison officer can read what is signed here: ask a keeper first who carries it.</source>
        <translation>قيل إنه أو من يساعده أو قريبًا له يعمل عندنا. وكل مسؤول ارتباط يستطيع قراءة ما يُوقَّع هنا: اسألي أمينة المفاتيح أولًا من يحمله.</translation>
    </message>
    <message>
        <source>He is her kin: who looks him up finds her family</source>
        <translation>هو من أقاربها: من يبحث عنه يصل إلى عائلتها</translation>
    </message>
    <message>
        <source>His account contains her name: describe it, do not quote it</source>
        <translation>حسابه يحوي اسمها: صفيه ولا تنقليه</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>An account that is not on file</source>
        <translation>حساب غير وارد في الملف</translation>
    </message>
    <message>
        <source>Coordinates of a place</source>
        <translation>إحداثيات مكان</translation>
    </message>
    <message>
        <source>The number of a house, a tent or a street</source>
        <translation>رقم بيت أو خيمة أو شارع</translation>
    </message>
    <message>
        <source>Something like a car plate</source>
        <translation>ما يشبه لوحة سيارة</translation>
    </message>
    <message>
        <source>The number of a document</source>
        <translation>رقم وثيقة</translation>
    </message>
    <message>
        <source>A national number</source>
        <translation>رقم وطني</translation>
    </message>
    <message>
        <source>The number of a device</source>
        <translation>رقم جهاز</translation>
    </message>
    <message>
        <source>Something like a card number</source>
        <translation>ما يشبه رقم بطاقة</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>حساب مصرفي</translation>
    </message>
    <message>
        <source>Something like a birth date</source>
        <translation>ما يشبه تاريخ ولادة</translation>
    </message>
    <message>
        <source>Letters of another alphabet: write it in Arabic, Kurdish or Latin letters</source>
        <translation>حروف من أبجدية أخرى: تُكتب بحروف عربية أو كردية أو لاتينية</translation>
    </message>
    <message>
        <source>Letters written as codes</source>
        <translation>حروف مكتوبة على شكل رموز</translation>
    </message>
    <message>
        <source>A number that is not on file</source>
        <translation>رقم غير وارد في الملف</translation>
    </message>
    <message>
        <source>A relative is mentioned</source>
        <translation>ذُكر قريب</translation>
    </message>
    <message>
        <source>Somebody close to her is called by name</source>
        <translation>ذُكر شخص قريب منها باسمه</translation>
    </message>
    <message>
        <source>Letters that could be her initials</source>
        <translation>أحرف قد تكون الأحرف الأولى من اسمها</translation>
    </message>
    <message>
        <source>This cannot be printed: a picture sign or a foreign script</source>
        <translation>لا يمكن طبع هذا: رمز مصور أو حروف لغة أخرى</translation>
    </message>
    <message>
        <source>required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation>أيُعاد؟</translation>
    </message>
    <message>
        <source>&amp;Give it back</source>
        <translation>إ&amp;عادته</translation>
    </message>
    <message>
        <source>Nothing of it is lost. Whoever wrote it sees why, changes it and reads it to her again.</source>
        <translation>لا يضيع منه شيء. من كتبه يرى السبب فيغيّره ويقرؤه عليها من جديد.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>ما الذي يُغيَّر؟</translation>
    </message>
    <message>
        <source>Only who wrote it reads this.</source>
        <translation>لا يقرأ هذا إلا من كتبه.</translation>
    </message>
    <message>
        <source>needed for another reason</source>
        <translation>لازم لسبب آخر</translation>
    </message>
    <message>
        <source>Why we ask: {question}</source>
        <translation>لماذا نسأل: {question}</translation>
    </message>
    <message>
        <source>Pictures and files are never kept here, not even for a moment: they stay on her phone. Nothing was pasted. Write what an office can act on instead, such as the account or the link.</source>
        <translation>لا تُحفظ صور ولا ملفات هنا أبدًا، ولا لحظة: تبقى في هاتفها. لم يُلصق شيء. اكتبي بدلًا منها ما يمكن لجهة أن تتصرف بناءً عليه، كالحساب أو الرابط.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>What you wanted to paste has {length} characters; {limit} fit here. Nothing was pasted, and what was here is still here.</source>
        <translation>النص المراد لصقه فيه {length} حرفًا والمتسع {limit}. لم يُلصق شيء، وما كان هنا ما زال هنا.</translation>
    </message>
    <message>
        <source>For example {day}</source>
        <translation>مثال: {day}</translation>
    </message>
    <message>
        <source>{words}. For example {day}</source>
        <translation>{words}. مثال: {day}</translation>
    </message>
    <message>
        <source>For example {time}</source>
        <translation>مثال: {time}</translation>
    </message>
    <message>
        <source>She decides. Nobody goes along without a woman of ours, a watcher and a way back.</source>
        <translation>القرار لها. لا يرافقها أحد من دون امرأة منا ومن يراقب وطريق للعودة.</translation>
    </message>
    <message>
        <source>Do we go?</source>
        <translation>هل نذهب؟</translation>
    </message>
    <message>
        <source>The road, the people there, who can go along. It stays in her file.</source>
        <translation>الطريق، ومن هناك، ومن يستطيع مرافقتها. يبقى في ملفها.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>لماذا، أو لماذا لا</translation>
    </message>
    <message>
        <source>Go or no go</source>
        <translation>نذهب أو لا نذهب</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where you go, in words that do not say who she is.</source>
        <translation>إلى أين، بكلمات لا تقول من هي.</translation>
    </message>
    <message>
        <source>needed where it is another place</source>
        <translation>لازم إذا كان مكانًا آخر</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <source>She agrees to be seen with us, there and on the way</source>
        <translation>توافق على أن تُرى معنا، هناك وفي الطريق</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>ولي أمر</translation>
    </message>
    <message>
        <source>Before police, security or a court a lawyer is called, or she refuses one.</source>
        <translation>قبل الشرطة أو الأمن أو المحكمة يُتصل بمحامٍ، أو ترفضه هي.</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>محامٍ</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>من يرافقها</translation>
    </message>
    <message>
        <source>At least one colleague, and at least one woman.</source>
        <translation>زميل واحد على الأقل، وامرأة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Another colleague</source>
        <translation>زميل آخر أو زميلة أخرى</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>لا أحد آخر</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>What you say at the desk</source>
        <translation>ما يُقال عند الاستقبال</translation>
    </message>
    <message>
        <source>You set out</source>
        <translation>ساعة الانطلاق</translation>
    </message>
    <message>
        <source>Count back from the hour at which she must be there: the road, and ten minutes at the door.</source>
        <translation>يُحسب رجوعًا من الساعة التي يجب أن تكون فيها هناك: الطريق، وعشر دقائق عند الباب.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Where you meet her</source>
        <translation>مكان لقائها</translation>
    </message>
    <message>
        <source>Not her home, and no place that is hers.</source>
        <translation>ليس بيتها ولا مكانًا يخصها.</translation>
    </message>
    <message>
        <source>How you go</source>
        <translation>كيف تذهبون</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>طريق الذهاب</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Another one than the way there.</source>
        <translation>غير طريق الذهاب.</translation>
    </message>
    <message>
        <source>Go with her: case {code}</source>
        <translation>مرافقتها: الحالة {code}</translation>
    </message>
    <message>
        <source>Somebody thinks that she is not free. No way with her can be kept until her file is unfrozen. You can still write down that we do not go, and why.</source>
        <translation>هناك من يظن أنها تتعرض لضغط. لا يمكن حفظ خطة مرافقة حتى يُرفع تجميد ملفها. يمكن مع ذلك تدوين أننا لا نذهب، ولماذا.</translation>
    </message>
    <message>
        <source>Number on the way</source>
        <translation>الرقم أثناء الطريق</translation>
    </message>
    <message>
        <source>It is on the watcher&apos;s sheet.</source>
        <translation>يُكتب في ورقة المراقبة.</translation>
    </message>
    <message>
        <source>Her appointment there, if it has an hour</source>
        <translation>ساعة موعدها هناك، إن كانت محددة</translation>
    </message>
    <message>
        <source>Not who she is, not what happened to her, and no day. Her hour has a field above.</source>
        <translation>ليس من هي، ولا ما حدث لها، ولا أي يوم. لساعة موعدها حقل أعلاه.</translation>
    </message>
    <message>
        <source>Suggest a sentence</source>
        <translation>اقتراح جملة</translation>
    </message>
    <message>
        <source>Her words to break it off</source>
        <translation>كلمتاها لقطع الطريق</translation>
    </message>
    <message>
        <source>Everybody who goes along or watches learns both by heart. They are on no paper.</source>
        <translation>كل من يرافقها أو يراقب يحفظ الكلمتين غيبًا. ليستا على أي ورقة.</translation>
    </message>
    <message>
        <source>The word to turn round</source>
        <translation>كلمة الرجوع</translation>
    </message>
    <message>
        <source>The word that means: we are in danger</source>
        <translation>الكلمة التي تعني: نحن في خطر</translation>
    </message>
    <message>
        <source>The watch</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>A computer that is off cannot watch, and nobody hears a closed office. Print the watcher&apos;s sheet.</source>
        <translation>الحاسوب المطفأ لا يراقب، ولا أحد يسمع في مكتب مغلق. تُطبع ورقة المراقبة.</translation>
    </message>
    <message>
        <source>An hour and the minutes of grace a line, for example {line}. The last one is when you are back.</source>
        <translation>ساعة ودقائق السماح في كل سطر، مثلًا {line}. والأخيرة ساعة العودة.</translation>
    </message>
    <message>
        <source>Who carries the watch by hand after {hour}</source>
        <translation>من يحمل المراقبة بيده بعد {hour}</translation>
    </message>
    <message>
        <source>You are back</source>
        <translation>ساعة العودة</translation>
    </message>
    <message>
        <source>A call every 30 minutes</source>
        <translation>اتصال كل ٣٠ دقيقة</translation>
    </message>
    <message>
        <source>A call every 60 minutes</source>
        <translation>اتصال كل ٦٠ دقيقة</translation>
    </message>
    <message>
        <source>The buttons write the hours below. You can change them; Ctrl+Z takes them back.</source>
        <translation>يكتب الزران الساعات أدناه. يمكن تغييرها؛ وCtrl+Z يرجعها.</translation>
    </message>
    <message>
        <source>You call by</source>
        <translation>الاتصال قبل</translation>
    </message>
    <message>
        <source>Nobody: we are back before</source>
        <translation>لا أحد: نعود قبل ذلك</translation>
    </message>
    <message>
        <source>needed where you are back later</source>
        <translation>لازم إذا كان الرجوع بعد ذلك</translation>
    </message>
    <message>
        <source>Called first</source>
        <translation>يُتصل به أولًا</translation>
    </message>
    <message>
        <source>Called second</source>
        <translation>يُتصل به ثانيًا</translation>
    </message>
    <message>
        <source>A function, not a name of hers.</source>
        <translation>وظيفة، لا اسم يخصها.</translation>
    </message>
    <message>
        <source>The last step, as she wants it</source>
        <translation>الخطوة الأخيرة كما تريدها</translation>
    </message>
    <message>
        <source>Who that is, and the number</source>
        <translation>من هو، والرقم</translation>
    </message>
    <message>
        <source>needed, but not for her family</source>
        <translation>لازم، إلا لعائلتها</translation>
    </message>
    <message>
        <source>She said herself that her family or the force you go to may be called</source>
        <translation>قالت بنفسها إنه يجوز الاتصال بعائلتها أو بالقوة التي تذهبون إليها</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Say only whom you are with, not the day and not that it is a visit. Or let it suggest a sentence.</source>
        <translation>يُقال فقط مع من أنتم، لا اليوم ولا أنها زيارة. أو تُؤخذ الجملة المقترحة.</translation>
    </message>
    <message>
        <source>{title}: covered</source>
        <translation>{title}: مغطّى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {title} for 15 seconds</source>
        <translation>إظهار {title} لمدة ١٥ ثانية</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Everyone here is made up. Never type anything about a real person.</source>
        <translation>كل الأشخاص هنا من نسج الخيال. لا يُكتب هنا أي شيء عن شخص حقيقي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: locks after {minutes} min</source>
        <translation>الإعدادات: القفل بعد {minutes} د</translation>
    </message>
    <message>
        <source>F12 does the same</source>
        <translation>مفتاح ⁦F12⁩ يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>Ctrl+L does the same</source>
        <translation>المفتاحان ⁦Ctrl+L⁩ يفعلان الشيء نفسه</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Asked: {count}</source>
        <translation>سُئلت عن: {count}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم تأتِ بعد</translation>
    </message>
    <message>
        <source>Step {number}, {name}, {state}</source>
        <translation>الخطوة {number}، {name}، {state}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Made an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Said after a long pause that the clock is right</source>
        <translation>تأكيد صحة الساعة بعد انقطاع طويل</translation>
    </message>
    <message>
        <source>Said what day it is, after a wrong clock</source>
        <translation>تحديد اليوم بعد ساعة خاطئة</translation>
    </message>
    <message>
        <source>Saw the new list of accounts</source>
        <translation>رؤية قائمة الحسابات الجديدة</translation>
    </message>
    <message>
        <source>Approved an account</source>
        <translation>اعتماد حساب</translation>
    </message>
    <message>
        <source>Began to found the station</source>
        <translation>بدء تأسيس المحطة</translation>
    </message>
    <message>
        <source>Drew recovery halves again</source>
        <translation>توليد نصفي الاستعادة من جديد</translation>
    </message>
    <message>
        <source>Typed a sheet back</source>
        <translation>إعادة كتابة ورقة</translation>
    </message>
    <message>
        <source>Finished the founding</source>
        <translation>أتمّ التأسيس</translation>
    </message>
    <message>
        <source>Switched an account off</source>
        <translation>إيقاف حساب</translation>
    </message>
    <message>
        <source>Switched an account on</source>
        <translation>تفعيل حساب</translation>
    </message>
    <message>
        <source>Proposed a role</source>
        <translation>اقتراح دور</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>إعادة ضبط كلمة مرور</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>تغيير كلمة المرور الشخصية</translation>
    </message>
    <message>
        <source>Signed a change of an account</source>
        <translation>توقيع تغيير في حساب</translation>
    </message>
    <message>
        <source>Left an account as it was</source>
        <translation>إبقاء حساب كما كان</translation>
    </message>
    <message>
        <source>Made a second keeper</source>
        <translation>تعيين أمينة مفاتيح ثانية</translation>
    </message>
    <message>
        <source>Removed somebody and changed all keys</source>
        <translation>إزالة شخص وتغيير كل المفاتيح</translation>
    </message>
    <message>
        <source>Changed all keys</source>
        <translation>تغيير كل المفاتيح</translation>
    </message>
    <message>
        <source>Made a new root key</source>
        <translation>صنع مفتاح جذر جديد</translation>
    </message>
    <message>
        <source>Let somebody take the new root key</source>
        <translation>إعطاء شخص مفتاح الجذر الجديد</translation>
    </message>
    <message>
        <source>Gave restricted files to new keys</source>
        <translation>إعطاء ملفات محصورة لمفاتيح جديدة</translation>
    </message>
    <message>
        <source>Counted a month</source>
        <translation>احتساب شهر</translation>
    </message>
    <message>
        <source>Published the figures of a month</source>
        <translation>نُشرت أرقام شهر</translation>
    </message>
    <message>
        <source>Gave figures to somebody outside</source>
        <translation>أُعطيت أرقام لجهة خارجية</translation>
    </message>
    <message>
        <source>Signed a text of the office</source>
        <translation>توقيع نص للمكتب</translation>
    </message>
    <message>
        <source>Kept what search had read, sealed, for the next session</source>
        <translation>حفظ ما قرأه البحث، مختوماً، للجلسة التالية</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>إعطاء الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Asked her first about a letter</source>
        <translation>سؤالها أولًا عن كتاب</translation>
    </message>
    <message>
        <source>Froze a record</source>
        <translation>تجميد سجل</translation>
    </message>
    <message>
        <source>Froze a file</source>
        <translation>تجميد ملف</translation>
    </message>
    <message>
        <source>Let a record go on</source>
        <translation>السماح بمتابعة سجل</translation>
    </message>
    <message>
        <source>Unfroze a file</source>
        <translation>رفع التجميد عن ملف</translation>
    </message>
    <message>
        <source>Disclosed without consent, as the law or a danger demanded</source>
        <translation>إفصاح دون موافقة، بحكم القانون أو لخطر</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Revealed identity</source>
        <translation>كشف الهوية</translation>
    </message>
    <message>
        <source>Gave a reference</source>
        <translation>إعطاء رمز مرجعي</translation>
    </message>
    <message>
        <source>Wrote a draft</source>
        <translation>كتابة مسودة</translation>
    </message>
    <message>
        <source>Released alone, after a second reading</source>
        <translation>إصدار بتوقيع واحد بعد قراءة ثانية</translation>
    </message>
    <message>
        <source>Gave a letter back to be changed</source>
        <translation>أعاد كتابًا لتغييره</translation>
    </message>
    <message>
        <source>Read what one person signed alone</source>
        <translation>قراءة ما وقّعه شخص واحد</translation>
    </message>
    <message>
        <source>Took a member of a peace team in</source>
        <translation>ضمّت عضوًا إلى فريق سلام</translation>
    </message>
    <message>
        <source>Wrote something down about a member of a peace team</source>
        <translation>كتبت شيئًا عن عضو في فريق سلام</translation>
    </message>
    <message>
        <source>Wrote a session with members down</source>
        <translation>كتبت جلسة مع الأعضاء</translation>
    </message>
    <message>
        <source>Wrote a hand-over down</source>
        <translation>كتبت تبليغًا</translation>
    </message>
    <message>
        <source>Planned to go with her</source>
        <translation>خُطّط لمرافقتها</translation>
    </message>
    <message>
        <source>Decided not to go with her</source>
        <translation>تقرّرت عدم مرافقتها</translation>
    </message>
    <message>
        <source>They set out with her</source>
        <translation>انطلقوا معها</translation>
    </message>
    <message>
        <source>They called from the way</source>
        <translation>اتصلوا من الطريق</translation>
    </message>
    <message>
        <source>Did a step after nobody called</source>
        <translation>نُفّذت خطوة لأن أحدًا لم يتصل</translation>
    </message>
    <message>
        <source>The word to turn round was said</source>
        <translation>قيلت كلمة الرجوع</translation>
    </message>
    <message>
        <source>Handed the watch over</source>
        <translation>سُلّمت المراقبة</translation>
    </message>
    <message>
        <source>Said how the way ended</source>
        <translation>قيل كيف انتهى الطريق</translation>
    </message>
    <message>
        <source>Called off the way with her</source>
        <translation>أُلغيت مرافقتها</translation>
    </message>
    <message>
        <source>Played an alarm as a drill</source>
        <translation>شُغّل إنذار للتمرين</translation>
    </message>
    <message>
        <source>Printed the watcher&apos;s sheet</source>
        <translation>طُبعت ورقة المراقبة</translation>
    </message>
    <message>
        <source>Noted what is to be carried on</source>
        <translation>دُوِّن ما يجب إكماله</translation>
    </message>
    <message>
        <source>Came over to the liaison file</source>
        <translation>وصل إلى ملف الارتباط</translation>
    </message>
    <message>
        <source>Carried on what was noted</source>
        <translation>أكمل ما دُوِّن</translation>
    </message>
    <message>
        <source>Noted that nothing of hers that still waits goes over</source>
        <translation>دُوِّن أن لا شيء مما ينتظر لها يذهب</translation>
    </message>
    <message>
        <source>Sent letters before their batch</source>
        <translation>إرسال كتب قبل دفعتها</translation>
    </message>
    <message>
        <source>Went on with the file of a woman who came again</source>
        <translation>متابعة ملف امرأة عادت</translation>
    </message>
    <message>
        <source>Went on with a file</source>
        <translation>متابعة ملف</translation>
    </message>
    <message>
        <source>Noted the other version</source>
        <translation>تدوين الصيغة الأخرى</translation>
    </message>
    <message>
        <source>Took down an invitation</source>
        <translation>تدوين دعوة</translation>
    </message>
    <message>
        <source>Printed a blank form</source>
        <translation>طبع استمارة فارغة</translation>
    </message>
    <message>
        <source>Printed a card with a code</source>
        <translation>طبع بطاقة برمز</translation>
    </message>
    <message>
        <source>Printed a notice that asks for copies back</source>
        <translation>طبع إشعارًا يطلب إعادة النسخ</translation>
    </message>
    <message>
        <source>Opened what is needed to call her</source>
        <translation>فتح ما يلزم للاتصال بها</translation>
    </message>
    <message>
        <source>Called her</source>
        <translation>اتصل بها</translation>
    </message>
    <message>
        <source>Said where it went</source>
        <translation>ذكر أين ذهبت الأوراق</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Not sure what came out of the printer</source>
        <translation>ليس مؤكدًا ما خرج من الطابعة</translation>
    </message>
    <message>
        <source>Handed copies over</source>
        <translation>سلّم نسخًا</translation>
    </message>
    <message>
        <source>Wrote down what the office answered</source>
        <translation>دوّن جواب الجهة</translation>
    </message>
    <message>
        <source>Took papers along on a round</source>
        <translation>أُخذت أوراق في جولة</translation>
    </message>
    <message>
        <source>Planned a forum</source>
        <translation>خطّط لمنتدى</translation>
    </message>
    <message>
        <source>Wrote down an invitation to a forum, or its answer</source>
        <translation>كتب دعوة إلى منتدى أو جوابها</translation>
    </message>
    <message>
        <source>Moved a forum</source>
        <translation>نقل منتدى</translation>
    </message>
    <message>
        <source>Cancelled a forum</source>
        <translation>ألغى منتدى</translation>
    </message>
    <message>
        <source>Wrote the minutes of a forum</source>
        <translation>كتب محضر منتدى</translation>
    </message>
    <message>
        <source>Gave a forum&apos;s point a new owner</source>
        <translation>أعطى نقطة من منتدى لمن يتولاها</translation>
    </message>
    <message>
        <source>Gave a forum&apos;s point up</source>
        <translation>ترك نقطة من منتدى</translation>
    </message>
    <message>
        <source>Printed a paper of forums</source>
        <translation>طبع ورقة من أوراق المنتديات</translation>
    </message>
    <message>
        <source>Wrote an entry of the directory</source>
        <translation>دوّن قيدًا في الدليل</translation>
    </message>
    <message>
        <source>Wrote down a training or an awareness event</source>
        <translation>تدوين تدريب أو فعالية توعية</translation>
    </message>
    <message>
        <source>Counted who came to an event</source>
        <translation>جرى عدّ الحاضرين في فعالية</translation>
    </message>
    <message>
        <source>Took an event out of the list</source>
        <translation>إخراج فعالية من القائمة</translation>
    </message>
    <message>
        <source>Called or visited what the directory names</source>
        <translation>اتصل بما في الدليل أو زاره</translation>
    </message>
    <message>
        <source>Took an entry out of the directory</source>
        <translation>أخرج قيدًا من الدليل</translation>
    </message>
    <message>
        <source>Took an entry over from a list</source>
        <translation>نقل قيدًا من قائمة</translation>
    </message>
    <message>
        <source>Brought a paper back from a round</source>
        <translation>أُعيدت ورقة من جولة</translation>
    </message>
    <message>
        <source>Printed the list of a round</source>
        <translation>طُبعت قائمة جولة</translation>
    </message>
    <message>
        <source>Printed the outgoing register</source>
        <translation>طُبع سجل الصادر</translation>
    </message>
    <message>
        <source>Wrote down what was said with an office</source>
        <translation>تدوين ما قيل مع جهة</translation>
    </message>
    <message>
        <source>Told her of the time limit of a complaint</source>
        <translation>أُخبرت بمدة الشكوى</translation>
    </message>
    <message>
        <source>Asked her whether her needs were met</source>
        <translation>سؤالها هل لُبِّيت احتياجاتها</translation>
    </message>
    <message>
        <source>Proposed words for a letter</source>
        <translation>اقترح كلمات لكتاب</translation>
    </message>
    <message>
        <source>Dealt with proposed words</source>
        <translation>تولّى كلمات مقترحة</translation>
    </message>
    <message>
        <source>Wrote down that she wants to be named</source>
        <translation>دوّن أنها تريد ذكر اسمها</translation>
    </message>
    <message>
        <source>Looked up whose reply it is</source>
        <translation>بحث لمن هذا الرد</translation>
    </message>
    <message>
        <source>Planned a meeting</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Agreed an action</source>
        <translation>الاتفاق على إجراء</translation>
    </message>
    <message>
        <source>Held a meeting</source>
        <translation>عقد لقاء</translation>
    </message>
    <message>
        <source>Moved a meeting</source>
        <translation>نقل لقاء</translation>
    </message>
    <message>
        <source>Changed how she is present at a meeting and where she sits</source>
        <translation>تغيير كيفية حضورها لقاءً ومكان جلوسها</translation>
    </message>
    <message>
        <source>Cancelled a meeting</source>
        <translation>إلغاء لقاء</translation>
    </message>
    <message>
        <source>Printed a paper of a meeting for our own hand</source>
        <translation>طبع ورقة لقاء لأنفسنا</translation>
    </message>
    <message>
        <source>Printed the rooms of a week</source>
        <translation>طبع غرف أسبوع</translation>
    </message>
    <message>
        <source>Wrote down what came up at a meeting</source>
        <translation>دوّن ما طرأ في لقاء</translation>
    </message>
    <message>
        <source>Wrote down that a fact sheet is back</source>
        <translation>دوّن عودة ورقة وقائع</translation>
    </message>
    <message>
        <source>Wrote down what she said after a meeting</source>
        <translation>دوّن ما قالته بعد لقاء</translation>
    </message>
    <message>
        <source>Carried an agreed action on to another day</source>
        <translation>رحّل إجراءً متفقًا عليه إلى يوم آخر</translation>
    </message>
    <message>
        <source>Wrote down that a meeting did not take place</source>
        <translation>تدوين أن لقاء لم ينعقد</translation>
    </message>
    <message>
        <source>Took an office out of a meeting</source>
        <translation>إخراج جهة من لقاء</translation>
    </message>
    <message>
        <source>Called off what was agreed with an office</source>
        <translation>إلغاء ما اتُّفق عليه مع جهة</translation>
    </message>
    <message>
        <source>Let what was due wait</source>
        <translation>تعليق ما كان مطلوبًا</translation>
    </message>
    <message>
        <source>Let what waited go on</source>
        <translation>استئناف ما كان معلّقًا</translation>
    </message>
    <message>
        <source>Made a task</source>
        <translation>إنشاء مهمة</translation>
    </message>
    <message>
        <source>Did what was due</source>
        <translation>إنجاز أمر مطلوب</translation>
    </message>
    <message>
        <source>Said that she carries what is due tonight</source>
        <translation>قال إنه يحمل المطلوب الليلة بيده</translation>
    </message>
    <message>
        <source>Printed the evening list</source>
        <translation>طبع قائمة المساء</translation>
    </message>
    <message>
        <source>Saw what was due at an hour</source>
        <translation>اطّلع على أمر مطلوب في ساعة محددة</translation>
    </message>
    <message>
        <source>Made everything ready for what was due at an hour</source>
        <translation>هيّأ كل شيء لأمر مطلوب في ساعة محددة</translation>
    </message>
    <message>
        <source>Handed what was due at an hour to a colleague</source>
        <translation>سلّم أمرًا مطلوبًا في ساعة محددة إلى زميل</translation>
    </message>
    <message>
        <source>Kept her safety plan</source>
        <translation>حفظ خطة سلامتها</translation>
    </message>
    <message>
        <source>Could not read part of the files that a backup replaced</source>
        <translation>تعذّرت قراءة جزء من الملفات التي حلّت محلها نسخة احتياطية</translation>
    </message>
    <message>
        <source>Sealed for those she accepts</source>
        <translation>مختوم لمن تقبلهم</translation>
    </message>
    <message>
        <source>Its key was destroyed, so it can no longer be read</source>
        <translation>أُتلف مفتاحه فلم يعد يُقرأ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Restricted a file</source>
        <translation>حصر ملف</translation>
    </message>
    <message>
        <source>Wrote down for whom the key of a file is</source>
        <translation>تدوين لمن يكون مفتاح ملف</translation>
    </message>
    <message>
        <source>Made two files one</source>
        <translation>ضم ملفين في واحد</translation>
    </message>
    <message>
        <source>Took two files apart again</source>
        <translation>فصل ملفين من جديد</translation>
    </message>
    <message>
        <source>Asked her about being looked at with others</source>
        <translation>سؤالها عن النظر في حالتها مع غيرها</translation>
    </message>
    <message>
        <source>Let somebody into a file</source>
        <translation>إدخال شخص إلى ملف</translation>
    </message>
    <message>
        <source>Opened a file to all</source>
        <translation>فتح ملف للجميع</translation>
    </message>
    <message>
        <source>Handed a file over</source>
        <translation>تسليم ملف</translation>
    </message>
    <message>
        <source>Closed a file</source>
        <translation>إغلاق ملف</translation>
    </message>
    <message>
        <source>Opened a file again</source>
        <translation>فتح ملف من جديد</translation>
    </message>
    <message>
        <source>Blocked a record</source>
        <translation>إيقاف سجل</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Noted that it must not come back</source>
        <translation>تدوين أنه يجب ألا يعود</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>Put a rule in force about what counts from here on</source>
        <translation>تفعيل قاعدة لما يُعتد به من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>Set how long files are kept</source>
        <translation>تحديد مدة حفظ الملفات</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>صنع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Set how many backups stay</source>
        <translation>تحديد عدد النسخ الباقية</translation>
    </message>
    <message>
        <source>Practised with a backup</source>
        <translation>تمرّن على نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Confirmed after a restore</source>
        <translation>تأكيد بعد الاستعادة</translation>
    </message>
    <message>
        <source>Went on in a new line</source>
        <translation>متابعة في سلسلة جديدة</translation>
    </message>
    <message>
        <source>Settled what was not sound</source>
        <translation>تسوية ما لم يكن سليمًا</translation>
    </message>
    <message>
        <source>Accepted as lost</source>
        <translation>قُبل كمفقود</translation>
    </message>
    <message>
        <source>Changed the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Sealed the station</source>
        <translation>ختم المحطة</translation>
    </message>
    <message>
        <source>Made a start stick</source>
        <translation>صنع وحدة بدء تشغيل</translation>
    </message>
    <message>
        <source>Let no start stick open the station</source>
        <translation>أبطل كل وحدات بدء التشغيل</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Every entry is signed and chained to the one before.</source>
        <translation>كل قيد موقَّع ومربوط بالذي قبله.</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;تحقق الآن</translation>
    </message>
    <message>
        <source>The check found something wrong in {files}.</source>
        <translation>هناك ما لا يصح في {files}.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are sound.</source>
        <translation>
            <numerusform>لا قيود بعد.</numerusform>
            <numerusform>القيد الوحيد سليم.</numerusform>
            <numerusform>القيدان سليمان.</numerusform>
            <numerusform>كل القيود سليمة، وعددها %Ln.</numerusform>
            <numerusform>كل القيود سليمة، وعددها %Ln.</numerusform>
            <numerusform>كل القيود سليمة، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Show &amp;older entries</source>
        <translation>القيود الأ&amp;قدم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>كل ملف</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is said about the rest.</source>
        <translation>أُوقف قبل النهاية: لا يُقال شيء عن الباقي.</translation>
    </message>
    <message>
        <source>Not sound. The red line above says what was found.</source>
        <translation>غير سليم. السطر الأحمر في الأعلى يذكر ما وُجد.</translation>
    </message>
    <message>
        <source>&amp;Take the result along…</source>
        <translation>أخذ ال&amp;نتيجة…</translation>
    </message>
    <message>
        <source>Settle {file}…</source>
        <translation>تسوية {file}…</translation>
    </message>
    <message>
        <source>Settled: {file} goes on from here.</source>
        <translation>تمت التسوية: يتابع {file} من هنا.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>{when}. Case {code}</source>
        <translation>{when}. الحالة {code}</translation>
    </message>
    <message>
        <source>Way {code}</source>
        <translation>الطريق {code}</translation>
    </message>
    <message>
        <source>The plan is kept. Print the watcher&apos;s sheet, and tell whoever watches and goes along.</source>
        <translation>حُفظت الخطة. تُطبع ورقة المراقبة، ويُخبَر من يراقب ومن يرافقها.</translation>
    </message>
    <message>
        <source>Call a lead and her worker by phone now. The program tells them only when one of them signs in.</source>
        <translation>اتصلوا الآن هاتفيًا بمسؤول وبموظفة ملفها. لا يخبرهما البرنامج إلا عندما يسجّل أحدهما الدخول.</translation>
    </message>
    <message>
        <source>Somebody thinks that she is not free. Call it off, or bring them home.</source>
        <translation>هناك من يظن أنها تتعرض لضغط. يُلغى، أو يُعاد بهم.</translation>
    </message>
    <message>
        <source>She took it back, or whom she fears is there. Call it off, or bring them home.</source>
        <translation>سحبت موافقتها، أو هناك من تخافه. يُلغى، أو يُعاد بهم.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>It stays in her file.</source>
        <translation>يبقى في ملفها.</translation>
    </message>
    <message>
        <source>{who}, signed by {author}</source>
        <translation>{who}، بتوقيع {author}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation>الكردية السورانية</translation>
    </message>
    <message>
        <source>Under 6</source>
        <translation>أقل من ٦</translation>
    </message>
    <message>
        <source>6 to 11</source>
        <translation>من ٦ إلى ١١</translation>
    </message>
    <message>
        <source>12 to 14</source>
        <translation>من ١٢ إلى ١٤</translation>
    </message>
    <message>
        <source>15 to 17</source>
        <translation>من ١٥ إلى ١٧</translation>
    </message>
    <message>
        <source>18 to 59</source>
        <translation>من ١٨ إلى ٥٩</translation>
    </message>
    <message>
        <source>60 or older</source>
        <translation>٦٠ فأكثر</translation>
    </message>
    <message>
        <source>Threat to publish</source>
        <translation>تهديد بالنشر</translation>
    </message>
    <message>
        <source>Demand for money</source>
        <translation>طلب مال</translation>
    </message>
    <message>
        <source>Demand for sexual favours</source>
        <translation>مطالب جنسية تحت التهديد</translation>
    </message>
    <message>
        <source>Someone poses as her</source>
        <translation>انتحال شخصيتها</translation>
    </message>
    <message>
        <source>Her account was taken</source>
        <translation>سرقة حسابها</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>مضايقة</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>عنف في البيت</translation>
    </message>
    <message>
        <source>Somebody could know by it who she is</source>
        <translation>قد يعرف به أحد من تكون</translation>
    </message>
    <message>
        <source>It is not what she said, or more than she wants told</source>
        <translation>ليس ما قالته، أو أكثر مما تريد أن يُقال</translation>
    </message>
    <message>
        <source>It cannot be understood</source>
        <translation>لا يُفهم</translation>
    </message>
    <message>
        <source>It goes to the wrong office</source>
        <translation>موجّه إلى جهة خاطئة</translation>
    </message>
    <message>
        <source>A mistake in the words or in one language</source>
        <translation>خطأ في الكلمات أو في إحدى اللغات</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>{name} gave it back on {day}: {reason}.</source>
        <translation>أعاده {name} في {day}: {reason}.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فيسبوك</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>إنستغرام</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تلغرام</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>فايبر</translation>
    </message>
    <message>
        <source>Snapchat</source>
        <translation>سناب شات</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>تيك توك</translation>
    </message>
    <message>
        <source>Phone calls or SMS</source>
        <translation>مكالمات أو رسائل هاتف</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Sexual favours</source>
        <translation>مطالب جنسية</translation>
    </message>
    <message>
        <source>That she stays silent</source>
        <translation>أن تسكت</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>زواج</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>More than once</source>
        <translation>أكثر من مرة</translation>
    </message>
    <message>
        <source>A stranger</source>
        <translation>غريب</translation>
    </message>
    <message>
        <source>Someone she knows</source>
        <translation>شخص تعرفه</translation>
    </message>
    <message>
        <source>Formerly engaged to her</source>
        <translation>خطيب سابق</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>Former husband</source>
        <translation>زوج سابق</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Someone from work or study</source>
        <translation>من العمل أو الدراسة</translation>
    </message>
    <message>
        <source>She does not know</source>
        <translation>لا تعرف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Welcome and limits of secrecy</source>
        <translation>الترحيب وحدود السرية</translation>
    </message>
    <message>
        <source>Consent: what is asked and read</source>
        <translation>الموافقة: ما يُسأل ويُقرأ</translation>
    </message>
    <message>
        <source>Liaison letter</source>
        <translation>كتاب تواصل</translation>
    </message>
    <message>
        <source>Letter that names her</source>
        <translation>كتاب يذكر اسمها</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>طلب معلومات</translation>
    </message>
    <message>
        <source>Follow-up letter</source>
        <translation>كتاب متابعة</translation>
    </message>
    <message>
        <source>Speaking note</source>
        <translation>نقاط للحديث</translation>
    </message>
    <message>
        <source>Fact sheet for a meeting</source>
        <translation>ورقة وقائع للقاء</translation>
    </message>
    <message>
        <source>The time limit of a complaint, as the lawyer says it</source>
        <translation>مدة الشكوى كما يقولها المحامي</translation>
    </message>
    <message>
        <source>Papers of a meeting that stay here</source>
        <translation>أوراق لقاء تبقى هنا</translation>
    </message>
    <message>
        <source>Papers of forums</source>
        <translation>أوراق المنتديات</translation>
    </message>
    <message>
        <source>Papers of peace teams</source>
        <translation>أوراق فرق السلام</translation>
    </message>
    <message>
        <source>The sheet of whoever watches over a way</source>
        <translation>ورقة من يراقب طريقًا</translation>
    </message>
    <message>
        <source>The report of figures</source>
        <translation>تقرير الأرقام</translation>
    </message>
    <message>
        <source>Facts as papers say them</source>
        <translation>الوقائع كما تقولها الأوراق</translation>
    </message>
    <message>
        <source>Contacts for complaints</source>
        <translation>جهات الشكوى</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>هاتف المناوبة</translation>
    </message>
    <message>
        <source>The hour at which the office closes</source>
        <translation>الساعة التي يُغلق فيها المكتب</translation>
    </message>
    <message>
        <source>Texts that may be proposed for a record in a day</source>
        <translation>نصوص يجوز اقتراحها لسجل في اليوم</translation>
    </message>
    <message>
        <source>Advice: {name}</source>
        <translation>نصيحة: {name}</translation>
    </message>
    <message>
        <source>her phone is watched</source>
        <translation>هاتفها مراقَب</translation>
    </message>
    <message>
        <source>before anything else</source>
        <translation>قبل كل شيء</translation>
    </message>
    <message>
        <source>a stolen account</source>
        <translation>حساب مسروق</translation>
    </message>
    <message>
        <source>keeping proof</source>
        <translation>حفظ الدليل</translation>
    </message>
    <message>
        <source>StopNCII, 18 or over in the picture</source>
        <translation>خدمة StopNCII، في الثامنة عشرة أو أكثر في الصورة</translation>
    </message>
    <message>
        <source>Take It Down, under 18 in the picture</source>
        <translation>خدمة Take It Down، دون الثامنة عشرة في الصورة</translation>
    </message>
    <message>
        <source>she does not have the picture</source>
        <translation>الصورة ليست عندها</translation>
    </message>
    <message>
        <source>not intimate, but dangerous here</source>
        <translation>ليست حميمة لكنها خطرة هنا</translation>
    </message>
    <message>
        <source>before she meets the police or a security service</source>
        <translation>قبل لقائها الشرطة أو جهة أمنية</translation>
    </message>
    <message>
        <source>deciding on reporting</source>
        <translation>القرار بشأن الإبلاغ</translation>
    </message>
    <message>
        <source>removal by the app</source>
        <translation>الإزالة من التطبيق</translation>
    </message>
    <message>
        <source>safe accounts</source>
        <translation>حسابات آمنة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Community Police</source>
        <translation>الشرطة المجتمعية</translation>
    </message>
    <message>
        <source>National Security Service</source>
        <translation>جهاز الأمن الوطني</translation>
    </message>
    <message>
        <source>National Intelligence Service</source>
        <translation>جهاز المخابرات الوطني</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>جلسة توعية</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>مهرجان</translation>
    </message>
    <message>
        <source>Unarmed civilian protection</source>
        <translation>الحماية المدنية غير المسلحة</translation>
    </message>
    <message>
        <source>Extortion with pictures</source>
        <translation>الابتزاز بالصور</translation>
    </message>
    <message>
        <source>Who can help, and how to invite</source>
        <translation>من يستطيع المساعدة، وكيف تُقدَّم الدعوة</translation>
    </message>
    <message>
        <source>Safety of the members themselves</source>
        <translation>سلامة الأعضاء أنفسهم</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Taken in on {day}, not signed yet</source>
        <translation>سُجّل في {day}، ولم يوقّع بعد</translation>
    </message>
    <message>
        <source>Something online or with pictures</source>
        <translation>شيء على الإنترنت أو بالصور</translation>
    </message>
    <message>
        <source>Pressure or demands</source>
        <translation>ضغط أو مطالب</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>عنف</translation>
    </message>
    <message>
        <source>Needs a service</source>
        <translation>تحتاج إلى خدمة</translation>
    </message>
    <message>
        <source>The member does not say</source>
        <translation>لا يقول العضو</translation>
    </message>
    <message>
        <source>Spoken with the member alone: is the way home safe, where to be tonight, whom to call</source>
        <translation>حديث مع العضو وحده: هل طريق البيت آمن، وأين يكون الليلة، وبمن يتصل</translation>
    </message>
    <message>
        <source>The member decided who is told and who is not</source>
        <translation>قرر العضو من يُخبَر ومن لا يُخبَر</translation>
    </message>
    <message>
        <source>Members never confront, never mediate, and never keep or look at evidence. They invite by hand, and hear only that it was received.</source>
        <translation>الأعضاء لا يواجهون أحدًا أبدًا، ولا يتوسطون أبدًا، ولا يحتفظون بدليل ولا ينظرون إليه. يوصلون الدعوة باليد، ويعرفون فقط أن الأمر وصل.</translation>
    </message>
    <message>
        <source>Digital extortion</source>
        <translation>الابتزاز الإلكتروني</translation>
    </message>
    <message>
        <source>Referral pathways</source>
        <translation>مسارات الإحالة</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>How to receive somebody who tells</source>
        <translation>كيف يُستقبل من يحكي</translation>
    </message>
    <message>
        <source>Safety of accounts and telephones</source>
        <translation>أمان الحسابات والهواتف</translation>
    </message>
    <message>
        <source>Rights and the law</source>
        <translation>الحقوق والقانون</translation>
    </message>
    <message>
        <source>Something else, in words</source>
        <translation>شيء آخر، بالكلمات</translation>
    </message>
    <message>
        <source>Duty bearers</source>
        <translation>المكلفون بالمسؤولية</translation>
    </message>
    <message>
        <source>Community Peace Team</source>
        <translation>فريق السلام المجتمعي</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>معلمون ومعلمات</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>فتاة</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>فتى</translation>
    </message>
    <message>
        <source>Duty bearer</source>
        <translation>مكلف بالمسؤولية</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>was here before</source>
        <translation>سبق الحضور</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>دون سؤال</translation>
    </message>
    <message>
        <source>Office not asked</source>
        <translation>لم يُسأل عن الجهة</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>الشرطة المحلية</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>محكمة</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>خدمة صحية</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Municipality or council</source>
        <translation>بلدية أو مجلس</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>العدّ جارٍ</translation>
    </message>
    <message>
        <source>Was counted</source>
        <translation>جرى العدّ</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>قُدّر العدد</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يُعدّ</translation>
    </message>
    <message>
        <source>about {count}, estimated</source>
        <translation>نحو {count}، تقديرًا</translation>
    </message>
    <message>
        <source>{counted}; {estimated}</source>
        <translation>{counted}؛ {estimated}</translation>
    </message>
    <message>
        <source>Women: {women}. Girls: {girls}. Men: {men}. Boys: {boys}. Duty bearers: {bearers}.</source>
        <translation>النساء: {women}. الفتيات: {girls}. الرجال: {men}. الفتيان: {boys}. المكلفون بالمسؤولية: {bearers}.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln people, estimated: nobody counted</source>
        <translation>
            <numerusform>لا أحد، تقديرًا: لم يعدّ أحد</numerusform>
            <numerusform>نحو شخص واحد، تقديرًا: لم يعدّ أحد</numerusform>
            <numerusform>نحو شخصين، تقديرًا: لم يعدّ أحد</numerusform>
            <numerusform>نحو %Ln أشخاص، تقديرًا: لم يعدّ أحد</numerusform>
            <numerusform>نحو %Ln شخصًا، تقديرًا: لم يعدّ أحد</numerusform>
            <numerusform>نحو %Ln شخص، تقديرًا: لم يعدّ أحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came; for the first time: {first}</source>
        <translation>
            <numerusform>لم يحضر أحد؛ أول مرة: {first}</numerusform>
            <numerusform>حضر شخص واحد؛ أول مرة: {first}</numerusform>
            <numerusform>حضر شخصان؛ أول مرة: {first}</numerusform>
            <numerusform>حضر %Ln أشخاص؛ أول مرة: {first}</numerusform>
            <numerusform>حضر %Ln شخصًا؛ أول مرة: {first}</numerusform>
            <numerusform>حضر %Ln شخص؛ أول مرة: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}. {said}</source>
        <translation>{state}. {said}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>خط ساخن</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Reporting to an authority</source>
        <translation>تبليغ جهة رسمية</translation>
    </message>
    <message>
        <source>Violence in the family</source>
        <translation>عنف في الأسرة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>دعم نفسي اجتماعي</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>مساعدة قانونية</translation>
    </message>
    <message>
        <source>Accounts and pictures</source>
        <translation>حسابات وصور</translation>
    </message>
    <message>
        <source>Protection of children</source>
        <translation>حماية الأطفال</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>أوراق ثبوتية</translation>
    </message>
    <message>
        <source>Money and livelihood</source>
        <translation>مال ومعيشة</translation>
    </message>
    <message>
        <source>Complaints about aid workers</source>
        <translation>شكاوى على عاملين في الإغاثة</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Every day, not at night</source>
        <translation>كل يوم، لا ليلًا</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>في أيام الدوام</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>بموعد</translation>
    </message>
    <message>
        <source>It costs something</source>
        <translation>بمقابل</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Girls under 18</source>
        <translation>فتيات دون ١٨</translation>
    </message>
    <message>
        <source>Boys under 18</source>
        <translation>فتيان دون ١٨</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>نازحون</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Nobody reached</source>
        <translation>لم يُجب أحد</translation>
    </message>
    <message>
        <source>It is wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Facts changed, not verified since</source>
        <translation>تغيرت المعلومات ولم يُتحقق منها بعد ذلك</translation>
    </message>
    <message>
        <source>Verified {day}</source>
        <translation>جرى التحقق {day}</translation>
    </message>
    <message>
        <source>Call again: {day}</source>
        <translation>يُتصل من جديد: {day}</translation>
    </message>
    <message>
        <source>Too old: {day}</source>
        <translation>قديم جدًا: {day}</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Reported cancelled</source>
        <translation>قيل إنه أُلغي</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Verified on {day}. It may have changed since.</source>
        <translation>جرى التحقق في {day}. ربما تغير بعد ذلك.</translation>
    </message>
    <message>
        <source>Last verified on {day}: too long ago to print it.</source>
        <translation>آخر تحقق في {day}: مضى وقت طويل فلا يُطبع.</translation>
    </message>
    <message>
        <source>Nobody here has verified this number. Try it yourself before you rely on it.</source>
        <translation>لم يتحقق أحد هنا من هذا الرقم. يُجرَّب قبل الاعتماد عليه.</translation>
    </message>
    <message>
        <source>Reported cancelled. It probably leads nowhere.</source>
        <translation>قيل إنه أُلغي. الأرجح أنه لا يوصل إلى أحد.</translation>
    </message>
    <message>
        <source>This service is over.</source>
        <translation>انتهت هذه الخدمة.</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>مساعدة قانونية</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>A doctor, it was longer ago</source>
        <translation>طبيب، ومضى وقت أطول</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الكتاب</translation>
    </message>
    <message>
        <source>Line after its label</source>
        <translation>سطر بعد تسميته</translation>
    </message>
    <message>
        <source>The office it goes to</source>
        <translation>الجهة المرسل إليها</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>In bold</source>
        <translation>بخط عريض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Help we ask for</source>
        <translation>المساعدة التي نطلبها</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>نرجو عدم القيام به</translation>
    </message>
    <message>
        <source>Please do not ask</source>
        <translation>نرجو عدم السؤال عنه</translation>
    </message>
    <message>
        <source>Here are the facts she agreed to</source>
        <translation>هنا الوقائع التي وافقت عليها</translation>
    </message>
    <message>
        <source>Answers to be ticked</source>
        <translation>أجوبة تُؤشَّر</translation>
    </message>
    <message>
        <source>Columns of a table to be filled by hand</source>
        <translation>أعمدة جدول يُملأ باليد</translation>
    </message>
    <message>
        <source>What is asked of a service for her</source>
        <translation>ما يُطلب لها من جهة خدمية</translation>
    </message>
    <message>
        <source>Here is a paragraph of the worker&apos;s own, if there is one</source>
        <translation>هنا فقرة من الموظف، إن وُجدت</translation>
    </message>
    <message>
        <source>In a box: how to handle it</source>
        <translation>في إطار: كيف يُعامَل</translation>
    </message>
    <message>
        <source>In the stamp box</source>
        <translation>في مربع الختم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>قسيمة الرد</translation>
    </message>
    <message>
        <source>What comes first after a red answer</source>
        <translation>ما يأتي أولًا بعد إجابة حمراء</translation>
    </message>
    <message>
        <source>Within how many hours that is done</source>
        <translation>في كم ساعة يُعمل ذلك</translation>
    </message>
    <message>
        <source>Please do not: the list on papers to police and security</source>
        <translation>نرجو عدم القيام به: القائمة في الأوراق إلى الشرطة والأجهزة الأمنية</translation>
    </message>
    <message>
        <source>Please do not: the list on papers to services</source>
        <translation>نرجو عدم القيام به: القائمة في الأوراق إلى الجهات الخدمية</translation>
    </message>
    <message>
        <source>Papers of complaints and of how she was received</source>
        <translation>أوراق الشكاوى وكيف استُقبلت</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>أسفل كل صفحة</translation>
    </message>
    <message>
        <source>What a practice paper says at its top</source>
        <translation>ما يُكتب أعلى ورقة التمرين</translation>
    </message>
    <message>
        <source>Read to her first</source>
        <translation>يُقرأ عليها أولًا</translation>
    </message>
    <message>
        <source>Consent to be recorded</source>
        <translation>الموافقة على التدوين</translation>
    </message>
    <message>
        <source>Question: may she be counted</source>
        <translation>سؤال: هل يجوز احتسابها</translation>
    </message>
    <message>
        <source>Before the offices</source>
        <translation>قبل الجهات</translation>
    </message>
    <message>
        <source>How she may be seen</source>
        <translation>كيف يجوز أن تُرى</translation>
    </message>
    <message>
        <source>Forms and scripts</source>
        <translation>الاستمارات والنصوص</translation>
    </message>
    <message>
        <source>What is read aloud, and the paper form for whoever wants one. Neither says anything of a woman.</source>
        <translation>ما يُقرأ بصوت عالٍ، واستمارة ورقية لمن تريدها. لا يحمل أي منهما شيئًا عن امرأة.</translation>
    </message>
    <message>
        <source>Co&amp;mplaints</source>
        <translation>ال&amp;شكاوى</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>للقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Blank consent form</source>
        <translation>استمارة موافقة فارغة</translation>
    </message>
    <message>
        <source>Crosses and one sign of hers only. Each form has a code of its own: type it where you write down her consent. The form stays in the locked cabinet; it is never filled in here and never copied.</source>
        <translation>علامات وإشارة واحدة منها فقط. لكل استمارة رمز خاص: اكتبيه حيث تدوّنين موافقتها. تبقى الاستمارة في الخزانة المقفلة؛ لا تُملأ هنا أبدًا ولا تُنسخ.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>لغة الاستمارة</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>تُكتب باليد</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;عرضها</translation>
    </message>
    <message>
        <source>Printed. Codes: {codes}</source>
        <translation>طبعت. الرموز: {codes}</translation>
    </message>
    <message>
        <source>The program&apos;s own words ({named}).</source>
        <translation>كلمات البرنامج نفسه ({named}).</translation>
    </message>
    <message>
        <source>Version {version}, signed by {name} on {day} ({named}).</source>
        <translation>الصيغة {version}، وقّعها {name} في {day} ({named}).</translation>
    </message>
    <message>
        <source>Her answers</source>
        <translation>أجوبتها</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What an office will not learn</source>
        <translation>ما لن تعرفه الجهة</translation>
    </message>
    <message>
        <source>What could follow</source>
        <translation>ما قد يتبع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>المطلوب منها</translation>
    </message>
    <message>
        <source>No name, no number, no village of hers: write nothing down, and ask for nothing.</source>
        <translation>لا اسم لها ولا رقم ولا قرية: لا تكتبي شيئًا ولا تسألي عن شيء.</translation>
    </message>
    <message>
        <source>All &amp;members</source>
        <translation>كل الأ&amp;عضاء</translation>
    </message>
    <message>
        <source>A member says that somebody needs us</source>
        <translation>يقول عضو إن أحدًا يحتاج إلينا</translation>
    </message>
    <message>
        <source>It is looked up in the register and not kept: nothing says who spoke.</source>
        <translation>يُقارن بالسجل ولا يُحفظ: لا شيء يقول من تكلّم.</translation>
    </message>
    <message>
        <source>Code of the member</source>
        <translation>رمز العضو</translation>
    </message>
    <message>
        <source>Say to the member, and nothing else</source>
        <translation>قولي هذا للعضو ولا شيء غيره</translation>
    </message>
    <message>
        <source>All are the same sheet: a place, hours, and a code for the desk. Nothing on it leads to her, to the member or to a day. The member passes it on by hand.</source>
        <translation>كلها ورقة واحدة: مكان وأوقات ورمز للاستقبال. لا شيء فيها يدل عليها أو على العضو أو على يوم. يوصلها العضو باليد.</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>لغة الدعوة</translation>
    </message>
    <message>
        <source>&amp;Print an invitation</source>
        <translation>ا&amp;طبعي دعوة</translation>
    </message>
    <message>
        <source>A woman comes with an invitation</source>
        <translation>تأتي امرأة ومعها دعوة</translation>
    </message>
    <message>
        <source>She begins like every other woman: nothing is taken over, and she is not asked who sent her. Take the paper back and shred it. Make a stroke on the paper list of this month; nothing is typed now.</source>
        <translation>تبدأ كأي امرأة أخرى: لا يُنقل شيء، ولا تُسأل عمّن بعثها. استردّي الورقة وأتلفيها. ارسمي خطًا في القائمة الورقية لهذا الشهر؛ لا يُكتب شيء هنا الآن.</translation>
    </message>
    <message>
        <source>&amp;Begin a session</source>
        <translation>ابدئي جل&amp;سة</translation>
    </message>
    <message>
        <source>Written down once a month is over, all strokes together, so that no number tells a day. No entry in the log says who typed it.</source>
        <translation>يُكتب بعد انتهاء الشهر، كل الخطوط معًا، حتى لا يدل رقم على يوم. لا قيد في السجل يقول من كتبه.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Women who came by invitation</source>
        <translation>النساء اللواتي جئن بدعوة</translation>
    </message>
    <message>
        <source>Write the &amp;number down</source>
        <translation>اكتبي العد&amp;د</translation>
    </message>
    <message>
        <source>Hand-overs by month</source>
        <translation>التبليغات حسب الشهر</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>وصل.</translation>
    </message>
    <message>
        <source>Written down: {count}</source>
        <translation>كُتب: {count}</translation>
    </message>
    <message>
        <source>{theme}: {count}</source>
        <translation>{theme}: {count}</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>تبليغات الفرق</translation>
    </message>
    <message>
        <source>What they were about</source>
        <translation>مواضيعها</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>District</source>
        <translation>القضاء أو الناحية</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>الضيق</translation>
    </message>
    <message>
        <source>Reported elsewhere</source>
        <translation>أُبلغ في مكان آخر</translation>
    </message>
    <message>
        <source>An hour between 12:00 and 22:00</source>
        <translation>ساعة بين ١٢:٠٠ و٢٢:٠٠</translation>
    </message>
    <message>
        <source>A number from 1 to 20</source>
        <translation>عدد من ١ إلى ٢٠</translation>
    </message>
    <message>
        <source>On the paper form</source>
        <translation>على الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Shown to her at the end</source>
        <translation>يعرض عليها في الختام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What the worker reads, a line each</source>
        <translation>ما تقرؤه الموظفة، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>{what}: {which}</source>
        <translation>{what}: {which}</translation>
    </message>
    <message>
        <source>{what}: to police and security</source>
        <translation>{what}: إلى الشرطة والأجهزة الأمنية</translation>
    </message>
    <message>
        <source>{what}: to services</source>
        <translation>{what}: إلى الجهات الخدمية</translation>
    </message>
    <message>
        <source>{what}: only where she gives her telephone</source>
        <translation>{what}: فقط حيث تعطي هاتفها</translation>
    </message>
    <message>
        <source>{what}: only where she wants a female officer</source>
        <translation>{what}: فقط حين تطلب ضابطة</translation>
    </message>
    <message>
        <source>the reference of the letter</source>
        <translation>الرمز المرجعي للكتاب</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>اسم الجهة</translation>
    </message>
    <message>
        <source>to whom in it, by function</source>
        <translation>إلى من فيها، بالصفة</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>عنوانها</translation>
    </message>
    <message>
        <source>the duty phone</source>
        <translation>هاتف المناوبة</translation>
    </message>
    <message>
        <source>the number of the sheet</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>the number of copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>the day it was handed over</source>
        <translation>يوم التسليم</translation>
    </message>
    <message>
        <source>her name, as she wants it written</source>
        <translation>اسمها كما تريد كتابته</translation>
    </message>
    <message>
        <source>her telephone, where she wants it given</source>
        <translation>هاتفها، حيث تريد إعطاءه</translation>
    </message>
    <message>
        <source>Filled in: {what}</source>
        <translation>يُملأ: {what}</translation>
    </message>
    <message>
        <source>One step a line, in the order in which they are done.</source>
        <translation>خطوة في كل سطر، بترتيب عملها.</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>جملة في كل سطر.</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Each line is a paragraph of its own.</source>
        <translation>كل سطر فقرة مستقلة.</translation>
    </message>
    <message>
        <source>What is in braces is filled in by the program; leave it as it is.</source>
        <translation>ما بين الأقواس المعقوفة يملؤه البرنامج؛ يُترك كما هو.</translation>
    </message>
    <message>
        <source>This must be on every paper of this kind: {place}.</source>
        <translation>يجب أن يرد هذا في كل ورقة من هذا النوع: {place}.</translation>
    </message>
    <message>
        <source>This line cannot be read. Go back to the words in force and change them again.</source>
        <translation>لا يُقرأ هذا السطر. يُرجع إلى الكلمات النافذة ثم تُغيَّر من جديد.</translation>
    </message>
    <message>
        <source>Line {line}: {words}</source>
        <translation>السطر {line}: {words}</translation>
    </message>
    <message>
        <source>The program&apos;s own words are in force.</source>
        <translation>كلمات البرنامج نفسه هي السارية.</translation>
    </message>
    <message>
        <source>Version {version} is in force, signed by {name} on {day}.</source>
        <translation>الصيغة {version} هي السارية، وقّعها {name} في {day}.</translation>
    </message>
    <message>
        <source>Version {version}, {day}, {name}</source>
        <translation>الصيغة {version}، {day}، {name}</translation>
    </message>
    <message>
        <source>Older than the others: {languages}. Change them too.</source>
        <translation>أقدم من غيرها: {languages}. تُغيَّر أيضًا.</translation>
    </message>
    <message>
        <source>Another force</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>Qayyarah</source>
        <translation>القيارة</translation>
    </message>
    <message>
        <source>Shura</source>
        <translation>الشورة</translation>
    </message>
    <message>
        <source>Hammam al-Alil</source>
        <translation>حمام العليل</translation>
    </message>
    <message>
        <source>Mosul</source>
        <translation>الموصل</translation>
    </message>
    <message>
        <source>Makhmur</source>
        <translation>مخمور</translation>
    </message>
    <message>
        <source>Hatra</source>
        <translation>الحضر</translation>
    </message>
    <message>
        <source>Shirqat</source>
        <translation>الشرقاط</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>عزباء</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متزوجة</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>مطلقة</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>أرملة</translation>
    </message>
    <message>
        <source>Lives at home</source>
        <translation>مقيمة في منطقتها</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>نازحة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>عائدة</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>A Community Peace Team, for her</source>
        <translation>فريق سلام مجتمعي، نيابة عنها</translation>
    </message>
    <message>
        <source>Somebody else, for her</source>
        <translation>شخص آخر، نيابة عنها</translation>
    </message>
    <message>
        <source>She wants {office} to know who she is</source>
        <translation>تريد أن تعرف {office} من هي</translation>
    </message>
    <message>
        <source>This letter says her name. Whoever reads it can find her, and nobody can take that back. Her other letters stay without a name. Ask her alone; she can say no to each line.</source>
        <translation>هذا الكتاب يذكر اسمها. ومن يقرؤه يستطيع أن يجدها، ولا يمكن محو ذلك. وتبقى كتبها الأخرى بلا اسم. تُسأل وهي وحدها، ولها أن ترفض كل سطر.</translation>
    </message>
    <message>
        <source>A paragraph in {language}</source>
        <translation>فقرة: {language}</translation>
    </message>
    <message>
        <source>A paragraph is optional; the letter then exists in the languages it is written in. Her name stays out of it.</source>
        <translation>الفقرة اختيارية، ويكون الكتاب حينئذ باللغات التي كُتبت بها. ولا يُذكر فيها اسمها.</translation>
    </message>
    <message>
        <source>&amp;Make the letter</source>
        <translation>إ&amp;عداد الكتاب</translation>
    </message>
    <message>
        <source>Her name as it shall be written there, in {language}</source>
        <translation>اسمها كما يُكتب هناك: {language}</translation>
    </message>
    <message>
        <source>No telephone</source>
        <translation>بلا هاتف</translation>
    </message>
    <message>
        <source>Shall they have a telephone of hers?</source>
        <translation>هل يُعطون هاتفًا لها؟</translation>
    </message>
    <message>
        <source>Why does she want to be named?</source>
        <translation>لماذا تريد ذكر اسمها؟</translation>
    </message>
    <message>
        <source>It is in no letter.</source>
        <translation>لا يُذكر في أي كتاب.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>كيف وافقت</translation>
    </message>
    <message>
        <source>Mark of the paper in the cabinet, if there is one</source>
        <translation>علامة الورقة في الخزانة، إن وُجدت</translation>
    </message>
    <message>
        <source>In which language it was read to her</source>
        <translation>بأي لغة قُرئ عليها</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Who was there besides you</source>
        <translation>من كان حاضرًا غيرك</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>صديقة أو صديق</translation>
    </message>
    <message>
        <source>A Community Peace Team</source>
        <translation>فريق سلام مجتمعي</translation>
    </message>
    <message>
        <source>Somebody who is on her side</source>
        <translation>شخص يقف معها</translation>
    </message>
    <message>
        <source>Somebody who is against her</source>
        <translation>شخص يقف ضدها</translation>
    </message>
    <message>
        <source>Three to five days ago</source>
        <translation>قبل ثلاثة إلى خمسة أيام</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>سيغنال</translation>
    </message>
    <message>
        <source>Through somebody she trusts</source>
        <translation>عن طريق شخص تثق به</translation>
    </message>
    <message>
        <source>She comes or calls herself</source>
        <translation>تأتي أو تتصل بنفسها</translation>
    </message>
    <message>
        <source>Safe-space meeting</source>
        <translation>لقاء آمن</translation>
    </message>
    <message>
        <source>NP speaks for her, without her name</source>
        <translation>تتحدث ⁦NP⁩ نيابةً عنها دون اسمها</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>مرافقة</translation>
    </message>
    <message>
        <source>Referral to a service</source>
        <translation>إحالة إلى خدمة</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>خلال ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Who came with her</source>
        <translation>من جاء معها</translation>
    </message>
    <message>
        <source>Whether she has children</source>
        <translation>هل لها أطفال</translation>
    </message>
    <message>
        <source>That and when she was here</source>
        <translation>أنها كانت هنا ومتى</translation>
    </message>
    <message>
        <source>What she does for a living</source>
        <translation>ما الذي تعمله لكسب رزقها</translation>
    </message>
    <message>
        <source>That she is the only one of something</source>
        <translation>أنها الوحيدة في أمر ما</translation>
    </message>
    <message>
        <source>Find a fact sheet that did not come back</source>
        <translation>البحث عن ورقة وقائع لم تعد</translation>
    </message>
    <message>
        <source>Look after what came up at a meeting</source>
        <translation>متابعة ما طرأ في لقاء</translation>
    </message>
    <message>
        <source>Read a point that a liaison officer wrote down</source>
        <translation>قراءة نقطة دوّنها مسؤول الارتباط</translation>
    </message>
    <message>
        <source>Speak with her after the meeting</source>
        <translation>التحدث معها بعد اللقاء</translation>
    </message>
    <message>
        <source>Somebody goes with her: watch over the way</source>
        <translation>يرافقها أحد: تُراقَب الطريق</translation>
    </message>
    <message>
        <source>Call off the way with her: she took it back, or may not be free</source>
        <translation>إلغاء مرافقتها: سحبت موافقتها، أو قد تكون تحت ضغط</translation>
    </message>
    <message>
        <source>She did not come back safe: look after it at once</source>
        <translation>لم تعد بأمان: يُهتم بالأمر فورًا</translation>
    </message>
    <message>
        <source>She did not come back safe: reach her and help her at once</source>
        <translation>لم تعد بأمان: الوصول إليها ومساعدتها فورًا</translation>
    </message>
    <message>
        <source>She did not come back safe: look after it as the lead</source>
        <translation>لم تعد بأمان: تولّي الأمر بصفتك المسؤولة</translation>
    </message>
    <message>
        <source>Speak with her after the way</source>
        <translation>الحديث معها بعد الطريق</translation>
    </message>
    <message>
        <source>Something was promised</source>
        <translation>وعدٌ حان موعده</translation>
    </message>
    <message>
        <source>An office guessed who she is, or did what it was asked not to do</source>
        <translation>جهة خمّنت من هي، أو فعلت ما طُلب منها ألا تفعله</translation>
    </message>
    <message>
        <source>An office asked something that only she can answer</source>
        <translation>جهة سألت عما لا تجيب عنه إلا هي</translation>
    </message>
    <message>
        <source>An office answered</source>
        <translation>جهة أجابت</translation>
    </message>
    <message>
        <source>An office did not answer</source>
        <translation>جهة لم تُجب</translation>
    </message>
    <message>
        <source>Tell her of the time limit of a complaint, and call the lawyer</source>
        <translation>إخبارها بمدة الشكوى والاتصال بالمحامي</translation>
    </message>
    <message>
        <source>Ask her whether her needs were met</source>
        <translation>تُسأل هل لُبِّيت احتياجاتها</translation>
    </message>
    <message>
        <source>A signed letter did not go to the liaison officers: look whether she still wants it</source>
        <translation>كتاب موقّع لم يصل إلى مسؤولي الارتباط: يُنظر هل ما زالت تريده</translation>
    </message>
    <message>
        <source>No keeper has signed how long a closed file is kept, or it has to be signed again. Until somebody has looked at the number and saved it, no file is proposed for erasing.</source>
        <translation>لم توقّع أي أمينة مفاتيح على مدة حفظ الملف المغلق، أو يجب التوقيع عليها من جديد. إلى أن يُنظر في الرقم ويُحفظ، لا يُقترح أي ملف للمحو.</translation>
    </message>
    <message>
        <source>Papers that name her</source>
        <translation>أوراق تذكر اسمها</translation>
    </message>
    <message>
        <source>Check again to whom women complain</source>
        <translation>التحقق من جديد ممن تشتكي إليه النساء</translation>
    </message>
    <message>
        <source>Hold the forum, and write down what became of it</source>
        <translation>عقد المنتدى، وكتابة ما آل إليه</translation>
    </message>
    <message>
        <source>Sign its name and address, so that letters can go to it</source>
        <translation>توقيع اسمها وعنوانها، كي يمكن إرسال كتب إليها</translation>
    </message>
    <message>
        <source>Follow up what was agreed at a forum</source>
        <translation>متابعة ما اتُّفق عليه في منتدى</translation>
    </message>
    <message>
        <source>A training or an awareness event: say how many came</source>
        <translation>تدريب أو فعالية توعية: يُقال كم حضر</translation>
    </message>
    <message>
        <source>Session with members of a peace team</source>
        <translation>جلسة مع أعضاء فريق سلام</translation>
    </message>
    <message>
        <source>A member of a peace team is threatened: do the steps</source>
        <translation>عضو في فريق سلام مهدَّد: نفّذي الخطوات</translation>
    </message>
    <message>
        <source>A member of a peace team is threatened: look after it as the lead</source>
        <translation>عضو في فريق سلام مهدَّد: تولّي الأمر بصفتك المسؤولة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step of a session</comment>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>His deadline was on {day}</source>
        <translation>انتهت مهلته في {day}</translation>
    </message>
    <message>
        <source>Within three days</source>
        <translation>خلال ثلاثة أيام</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>خلال أسبوعين</translation>
    </message>
    <message>
        <source>She thinks of ending her life</source>
        <translation>تفكر في إنهاء حياتها</translation>
    </message>
    <message>
        <source>Her family could harm her</source>
        <translation>قد تؤذيها عائلتها</translation>
    </message>
    <message>
        <source>A doctor should see to her</source>
        <translation>يجب أن يراها طبيب</translation>
    </message>
    <message>
        <source>His deadline is today</source>
        <translation>مهلته تنتهي اليوم</translation>
    </message>
    <message>
        <source>The way home is not safe</source>
        <translation>طريق البيت غير آمن</translation>
    </message>
    <message>
        <source>NP staff may be involved</source>
        <translation>قد يكون أحد موظفي NP متورطًا</translation>
    </message>
    <message>
        <source>Where he reaches her</source>
        <translation>أين يصل إليها</translation>
    </message>
    <message>
        <source>What he demands</source>
        <translation>ما يطلبه</translation>
    </message>
    <message>
        <source>His deadline</source>
        <translation>مهلته</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Whether she paid</source>
        <translation>هل دفعت</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>كيف دُفع</translation>
    </message>
    <message>
        <source>What he is to her</source>
        <translation>صلته بها</translation>
    </message>
    <message>
        <source>Her district</source>
        <translation>قضاؤها أو ناحيتها</translation>
    </message>
    <message>
        <source>Her age group</source>
        <translation>فئتها العمرية</translation>
    </message>
    <message>
        <source>Her civil status</source>
        <translation>حالتها الاجتماعية</translation>
    </message>
    <message>
        <source>Whether she is displaced</source>
        <translation>هل هي نازحة</translation>
    </message>
    <message>
        <source>Whether she has a disability</source>
        <translation>هل لديها إعاقة</translation>
    </message>
    <message>
        <source>That she is in distress</source>
        <translation>أنها في ضيق شديد</translation>
    </message>
    <message>
        <source>Whether it was reported elsewhere</source>
        <translation>هل أُبلغ عنه في مكان آخر</translation>
    </message>
    <message>
        <source>Of which tribe, faith or people she is</source>
        <translation>من أي عشيرة أو دين أو قومية هي</translation>
    </message>
    <message>
        <source>Not yet read to her</source>
        <translation>لم يُقرأ لها بعد</translation>
    </message>
    <message>
        <source>She heard it and agrees</source>
        <translation>سمعته ووافقت</translation>
    </message>
    <message>
        <source>She chose not to hear it</source>
        <translation>اختارت ألا تسمعه</translation>
    </message>
    <message>
        <source>She could not be reached</source>
        <translation>تعذّر الوصول إليها</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>To the &amp;case</source>
        <translation>إلى ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Read and sign</source>
        <translation>ال&amp;قراءة والتوقيع</translation>
    </message>
    <message>
        <source>Opening the letter...</source>
        <translation>يُفتح الكتاب...</translation>
    </message>
    <message>
        <source>A paragraph of your own</source>
        <translation>فقرة من عندك</translation>
    </message>
    <message>
        <source>Only if it is needed. Once you write it in one language, letters are made only in languages that have it.</source>
        <translation>عند الحاجة فقط. متى كُتبت الفقرة بلغة، لا يُعدّ كتاب إلا باللغات التي كُتبت بها.</translation>
    </message>
    <message>
        <source>The finished paper</source>
        <translation>الورقة الجاهزة</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>ا&amp;فحصي الآن</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>يُفحص...</translation>
    </message>
    <message>
        <source>Not checked: mend what is marked first.</source>
        <translation>لم يُفحص: أصلحي المعلَّم أولًا.</translation>
    </message>
    <message>
        <source>Case {code}. Reference {reference}.</source>
        <translation>الحالة {code}. الرمز المرجعي {reference}.</translation>
    </message>
    <message>
        <source>This check is weaker: her name is not on file in Arabic letters. Read it twice.</source>
        <translation>هذا الفحص أضعف: اسمها غير وارد بحروف عربية. اقرئيه مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places to settle</source>
        <translation>
            <numerusform>لا مواضع للبت</numerusform>
            <numerusform>موضع واحد للبت</numerusform>
            <numerusform>موضعان للبت</numerusform>
            <numerusform>%Ln مواضع للبت</numerusform>
            <numerusform>%Ln موضعًا للبت</numerusform>
            <numerusform>%Ln موضع للبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: nothing names her.</source>
        <translation>فُحص: لا شيء يسمّيها.</translation>
    </message>
    <message>
        <source>The paper appears here once it has gone.</source>
        <translation>تظهر الورقة هنا متى أُرسل الكتاب.</translation>
    </message>
    <message>
        <source>The paper appears here as soon as nothing stops it.</source>
        <translation>تظهر الورقة هنا متى لم يمنعها شيء.</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>ورقة وقائع</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <translation>إشعار استرداد</translation>
    </message>
    <message>
        <source>First help</source>
        <translation>العون الأول</translation>
    </message>
    <message>
        <source>A letter waits for a second person</source>
        <translation>كتاب ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Print a released letter</source>
        <translation>طبع كتاب صدر</translation>
    </message>
    <message>
        <source>Say how many pages came out</source>
        <translation>ذكر عدد الصفحات التي خرجت</translation>
    </message>
    <message>
        <source>Recall papers</source>
        <translation>استرداد أوراق</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>إجراء متفق عليه</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Ask her whether her consent is still valid</source>
        <translation>سؤالها هل موافقتها ما زالت قائمة</translation>
    </message>
    <message>
        <source>What was due for her by an hour is lost: look into her file now</source>
        <translation>ضاع ما كان مطلوباً لها في ساعة محددة: يُنظر في ملفها الآن</translation>
    </message>
    <message>
        <source>Fewer people open her file now: ask her who else may, and let them in again</source>
        <translation>يفتح ملفها الآن أشخاص أقل: تُسأل من يفتحه أيضًا، ثم يُدخَلون من جديد</translation>
    </message>
    <message>
        <source>Confirm after a restore: papers wait</source>
        <translation>تأكيد بعد الاستعادة: أوراق تنتظر</translation>
    </message>
    <message>
        <source>Ask her how she is</source>
        <translation>سؤالها عن حالها</translation>
    </message>
    <message>
        <source>Go through her safety plan with her</source>
        <translation>مراجعة خطة سلامتها معها</translation>
    </message>
    <message>
        <source>Read a letter that one person signed alone</source>
        <translation>قراءة كتاب وقّعه شخص واحد</translation>
    </message>
    <message>
        <source>Pass an invitation on</source>
        <translation>نقل دعوة</translation>
    </message>
    <message>
        <source>Ask the office for its answer</source>
        <translation>طلب الجواب من الجهة</translation>
    </message>
    <message>
        <source>Call off what is agreed with this office: meeting, visit, appointment</source>
        <translation>إلغاء ما اتُّفق عليه مع هذه الجهة: لقاء أو زيارة أو موعد</translation>
    </message>
    <message>
        <source>Reach her safely: tell her what was stopped</source>
        <translation>الوصول إليها بأمان: إبلاغها بما أُوقف</translation>
    </message>
    <message>
        <source>Destroy copies that no office was given</source>
        <translation>إتلاف نسخ لم تُسلَّم لأي جهة</translation>
    </message>
    <message>
        <source>Read and sign a letter that names her</source>
        <translation>قراءة كتاب يذكر اسمها وتوقيعه</translation>
    </message>
    <message>
        <source>A letter came back to be changed</source>
        <translation>كتاب أُعيد لتغييره</translation>
    </message>
    <message>
        <source>Read words that a liaison officer proposes</source>
        <translation>قراءة كلمات يقترحها مسؤول الارتباط</translation>
    </message>
    <message>
        <source>Is she free? Her file is frozen: check, then unfreeze it with a reason</source>
        <translation>هل تتعرض لضغط؟ ملفها مجمّد: يُتحقق، ثم يُرفع التجميد بسبب</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>Behind a screen</source>
        <translation>من خلف ستار</translation>
    </message>
    <message>
        <source>By voice only</source>
        <translation>بالصوت فقط</translation>
    </message>
    <message>
        <source>By phone only</source>
        <translation>بالهاتف فقط</translation>
    </message>
    <message>
        <source>She does not come</source>
        <translation>لا تحضر</translation>
    </message>
    <message>
        <source>She asked for it</source>
        <translation>طلبت هي ذلك</translation>
    </message>
    <message>
        <source>The worker leaves or is away</source>
        <translation>الموظف يغادر أو غائب</translation>
    </message>
    <message>
        <source>The worker knows somebody in it</source>
        <translation>الموظف يعرف أحدًا فيه</translation>
    </message>
    <message>
        <source>The other one can help her better</source>
        <translation>الآخر أقدر على مساعدتها</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>There is no place for it</source>
        <translation>لا مكان له</translation>
    </message>
    <message>
        <source>Too few can come</source>
        <translation>من يستطيع الحضور قليل جدًا</translation>
    </message>
    <message>
        <source>A holiday or mourning</source>
        <translation>عطلة أو عزاء</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>بكتاب</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>Came without being invited</source>
        <translation>حضرت بلا دعوة</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>تحضر</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>لا تحضر</translation>
    </message>
    <message>
        <source>An authority, such as a municipality</source>
        <translation>جهة رسمية كالبلدية</translation>
    </message>
    <message>
        <source>Elders, an organisation or another group</source>
        <translation>وجهاء أو منظمة أو جماعة أخرى</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Agreed at the forum of {forum}: {owner}, due {due}</source>
        <translation>اتُّفق عليها في منتدى {forum}: {owner}، مطلوبة في {due}</translation>
    </message>
    <message>
        <source>Still open at the forum of {forum}</source>
        <translation>بقيت مفتوحة في منتدى {forum}</translation>
    </message>
    <message>
        <source>Put off to {due}</source>
        <translation>أُجّلت إلى {due}</translation>
    </message>
    <message>
        <source>Given to {owner}</source>
        <translation>أُعطيت إلى {owner}</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>أُنجزت: {words}</translation>
    </message>
    <message>
        <source>Given up: {words}</source>
        <translation>تُركت: {words}</translation>
    </message>
    <message>
        <source>All &amp;events</source>
        <translation>كل ال&amp;فعاليات</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>People who came for the first time: {first}. Visits of those who were here before: {again}. Nobody asked: {unasked}</source>
        <translation>من حضروا أول مرة: {first}. زيارات من سبق حضورهم: {again}. دون سؤال: {unasked}</translation>
    </message>
    <message>
        <source>{told}. What was estimated is not in these numbers.</source>
        <translation>{told}. وما قُدّر ليس في هذه الأعداد.</translation>
    </message>
    <message>
        <source>Type how many came</source>
        <translation>كتابة كم حضر</translation>
    </message>
    <message>
        <source>Nobody counted</source>
        <translation>لم يعدّ أحد</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>لم ينعقد</translation>
    </message>
    <message>
        <source>Does not take place</source>
        <translation>لن ينعقد</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>استرجاع هذا</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>On which days, one a line</source>
        <translation>في أي أيام، يوم في كل سطر</translation>
    </message>
    <message>
        <source>This member is not on the register.</source>
        <translation>هذا العضو ليس في السجل.</translation>
    </message>
    <message>
        <source>Member {code}</source>
        <translation>العضو {code}</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} منذ {day}</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>تدرّب على</translation>
    </message>
    <message>
        <source>{topic}, {day}</source>
        <translation>{topic}، {day}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>&amp;Write the training down</source>
        <translation>اكتبي ال&amp;تدريب</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>لم تُوقَّع بعد.</translation>
    </message>
    <message>
        <source>Code of conduct signed on {day}.</source>
        <translation>وُقّعت مدوّنة السلوك في {day}.</translation>
    </message>
    <message>
        <source>Code of conduct signed on</source>
        <translation>وُقّعت مدوّنة السلوك في</translation>
    </message>
    <message>
        <source>Write the &amp;signature down</source>
        <translation>اكتبي يوم التو&amp;قيع</translation>
    </message>
    <message>
        <source>Whoever pauses passes no invitation on.</source>
        <translation>من هو متوقف لا يوصل دعوة.</translation>
    </message>
    <message>
        <source>Works with us</source>
        <translation>العمل معنا</translation>
    </message>
    <message>
        <source>Why somebody pauses or leaves is not written down. A code is never given again.</source>
        <translation>لا يُكتب لماذا يتوقف أحد أو يغادر. والرمز لا يُعطى مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>إيقا&amp;ف مؤقت</translation>
    </message>
    <message>
        <source>Active &amp;again</source>
        <translation>&amp;نشط من جديد</translation>
    </message>
    <message>
        <source>Active again: only once a lead has looked after the threat.</source>
        <translation>نشط من جديد: فقط بعد أن تتابع مسؤولة التهديد.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;غادر</translation>
    </message>
    <message>
        <source>Whoever left comes back under a new code only.</source>
        <translation>من غادر لا يعود إلا برمز جديد.</translation>
    </message>
    <message>
        <source>The member left</source>
        <translation>غادر العضو</translation>
    </message>
    <message>
        <source>Did this member leave?</source>
        <translation>هل غادر هذا العضو؟</translation>
    </message>
    <message>
        <source>Somebody threatens this member</source>
        <translation>أحد يهدد هذا العضو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>لا ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The member pauses at once. The steps come on Today, and the lead is told, to look after it within {hours}. What happened is not written here.</source>
        <translation>يتوقف العضو فورًا. تظهر الخطوات في صفحة اليوم، وتُخبَر المسؤولة لتتولى الأمر خلال {hours}. ولا يُكتب هنا ما حدث.</translation>
    </message>
    <message>
        <source>A &amp;threat: begin the steps</source>
        <translation>ت&amp;هديد: ابدئي الخطوات</translation>
    </message>
    <message>
        <source>This member is threatened</source>
        <translation>هذا العضو مهدَّد</translation>
    </message>
    <message>
        <source>Paused: takes no hand-over and passes nothing on.</source>
        <translation>متوقف: لا يُؤخذ منه تبليغ ولا يوصل شيئًا.</translation>
    </message>
    <message>
        <source>A lead looks after it: who else is in danger, what changes, whether somebody else must be told.</source>
        <translation>تتولى مسؤولة الأمر: من غيره في خطر، وما الذي يتغير، وهل يجب إخبار أحد آخر.</translation>
    </message>
    <message>
        <source>It is &amp;looked after</source>
        <translation>تمّت &amp;متابعته</translation>
    </message>
    <message>
        <source>The member pauses at once. The lead is told, and the steps come on Today. Only a lead can end it.</source>
        <translation>يتوقف العضو فورًا. تُخبَر المسؤولة، وتظهر الخطوات في صفحة اليوم. لا تنهي ذلك إلا مسؤولة.</translation>
    </message>
    <message>
        <source>Begin the steps</source>
        <translation>ابدئي الخطوات</translation>
    </message>
    <message>
        <source>Is this member threatened?</source>
        <translation>هل هذا العضو مهدَّد؟</translation>
    </message>
    <message>
        <source>The member is paused. The steps are below, and on Today.</source>
        <translation>العضو متوقف. الخطوات أدناه، وفي صفحة اليوم.</translation>
    </message>
    <message>
        <source>Misconduct of this member</source>
        <translation>سوء سلوك هذا العضو</translation>
    </message>
    <message>
        <source>It is not looked into here, and nothing about it is written here. You must report it outside the office:</source>
        <translation>لا يُنظر فيه هنا ولا يُكتب عنه شيء هنا. يجب أن تبلّغي عنه خارج المكتب:</translation>
    </message>
    <message>
        <source>No contact is entered yet. A keeper does it under Our words.</source>
        <translation>لم تُدخل جهة بعد. تفعل ذلك أمينة المفاتيح في «كلماتنا».</translation>
    </message>
    <message>
        <source>&amp;Reported outside: pause and count</source>
        <translation>أُبلغ &amp;خارجًا: إيقاف وعدّ</translation>
    </message>
    <message>
        <source>The member pauses as for any other reason, and one more is counted in this year. That it was for misconduct is written nowhere.</source>
        <translation>يتوقف العضو كما لأي سبب آخر، ويُعدّ واحد آخر في هذه السنة. ولا يُكتب في أي مكان أن السبب سوء سلوك.</translation>
    </message>
    <message>
        <source>Pause and count</source>
        <translation>إيقاف وعدّ</translation>
    </message>
    <message>
        <source>Did you report it outside?</source>
        <translation>هل أبلغتِ عنه خارج المكتب؟</translation>
    </message>
    <message>
        <source>About how many</source>
        <translation>كم تقريبًا</translation>
    </message>
    <message>
        <source>Another estimate</source>
        <translation>تقدير آخر</translation>
    </message>
    <message>
        <source>For example {day}. Several days, or a session that is repeated for the same people, are one event.</source>
        <translation>مثلًا {day}. عدة أيام، أو جلسة تتكرر للأشخاص أنفسهم، هي فعالية واحدة.</translation>
    </message>
    <message>
        <source>Another topic, in words</source>
        <translation>موضوع آخر، بالكلمات</translation>
    </message>
    <message>
        <source>needed where another topic is ticked</source>
        <translation>لازم إذا اختير موضوع آخر</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation>{code}، {name}</translation>
    </message>
    <message>
        <source>Who held it</source>
        <translation>من أقامها</translation>
    </message>
    <message>
        <source>What came up, in general words</source>
        <translation>ما طُرح، بكلمات عامة</translation>
    </message>
    <message>
        <source>Nothing of any woman and no name: what was asked, what people did not know.</source>
        <translation>لا شيء عن أي امرأة ولا اسم: ما سُئل عنه، وما لم يعرفه الناس.</translation>
    </message>
    <message>
        <source>Nothing in the directory is verified and fresh, so nothing can be named there.</source>
        <translation>لا شيء في الدليل متحقق منه حديثًا، فلا يُسجَّل شيء مما ذُكر هناك.</translation>
    </message>
    <message>
        <source>Which offices and hotlines were named there</source>
        <translation>أي جهات وخطوط ساخنة ذُكرت هناك</translation>
    </message>
    <message>
        <source>Only what was verified in the last 90 days can be chosen. A number is never typed here.</source>
        <translation>لا يُختار إلا ما جرى التحقق منه في آخر ٩٠ يومًا. ولا يُكتب هنا رقم أبدًا.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>An event with the same place and topic on {day} is in the list already. Look there first, so that it is not counted twice. Is this another one?</source>
        <translation>توجد في القائمة فعالية بالمكان والموضوع نفسه في {day}. يُنظر هناك أولًا كي لا تُعدّ مرتين. هل هذه فعالية أخرى؟</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>هي فعالية أخرى</translation>
    </message>
    <message>
        <source>Twice in the list?</source>
        <translation>مرتان في القائمة؟</translation>
    </message>
    <message>
        <source>It is on no list any more.</source>
        <translation>لا تعود في أي قائمة.</translation>
    </message>
    <message>
        <source>Take this event out?</source>
        <translation>إخراج هذه الفعالية؟</translation>
    </message>
    <message>
        <source>It is not in the directory any more</source>
        <translation>لم يعد في الدليل</translation>
    </message>
    <message>
        <source>{name}. {doubt}</source>
        <translation>{name}. {doubt}</translation>
    </message>
    <message>
        <source>She withdrew her consent for this office</source>
        <translation>سحبت موافقتها عن هذه الجهة</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>لم تحضر هي</translation>
    </message>
    <message>
        <source>It would not be safe</source>
        <translation>لن يكون آمنًا</translation>
    </message>
    <message>
        <source>The office cancelled</source>
        <translation>ألغته الجهة</translation>
    </message>
    <message>
        <source>The officer did not come</source>
        <translation>لم يحضر الضابط</translation>
    </message>
    <message>
        <source>Somebody else came than was agreed</source>
        <translation>حضر غير من اتُّفق عليه</translation>
    </message>
    <message>
        <source>We could not: room, staff, transport</source>
        <translation>تعذّر علينا: الغرفة أو الموظفون أو النقل</translation>
    </message>
    <message>
        <source>On her own</source>
        <translation>وحدها</translation>
    </message>
    <message>
        <source>In our car</source>
        <translation>بسيارتنا</translation>
    </message>
    <message>
        <source>By taxi, which we pay</source>
        <translation>بسيارة أجرة ندفع أجرتها</translation>
    </message>
    <message>
        <source>With somebody she trusts</source>
        <translation>مع شخص تثق به</translation>
    </message>
    <message>
        <source>Nearest the door, nobody between her and it</source>
        <translation>أقرب ما يكون إلى الباب، ولا أحد بينها وبينه</translation>
    </message>
    <message>
        <source>In another room, by voice or by phone</source>
        <translation>في غرفة أخرى، بالصوت أو بالهاتف</translation>
    </message>
    <message>
        <source>She speaks</source>
        <translation>هي تتكلم</translation>
    </message>
    <message>
        <source>We speak in the words she agreed to</source>
        <translation>نتكلم نحن بالكلمات التي وافقت عليها</translation>
    </message>
    <message>
        <source>We begin, she adds what she wants</source>
        <translation>نبدأ نحن، وتضيف هي ما تريد</translation>
    </message>
    <message>
        <source>The officer brought company</source>
        <translation>أحضر الضابط معه آخرين</translation>
    </message>
    <message>
        <source>The officer is armed</source>
        <translation>الضابط مسلح</translation>
    </message>
    <message>
        <source>A man came where a woman was promised</source>
        <translation>جاء رجل وقد وُعدنا بامرأة</translation>
    </message>
    <message>
        <source>She wants to leave</source>
        <translation>تريد أن تغادر</translation>
    </message>
    <message>
        <source>Somebody recognised her</source>
        <translation>عرفها أحد</translation>
    </message>
    <message>
        <source>Somebody asked her name</source>
        <translation>سألها أحد عن اسمها</translation>
    </message>
    <message>
        <source>A picture or a recording</source>
        <translation>صورة أو تسجيل</translation>
    </message>
    <message>
        <source>A pledge was brought up</source>
        <translation>طُرح تعهد</translation>
    </message>
    <message>
        <source>A settlement was brought up</source>
        <translation>طُرحت تسوية</translation>
    </message>
    <message>
        <source>A summons was brought up</source>
        <translation>طُرح استدعاء</translation>
    </message>
    <message>
        <source>A relative of hers is at the gate</source>
        <translation>أحد أقاربها عند البوابة</translation>
    </message>
    <message>
        <source>The man who threatens her is at the gate</source>
        <translation>من يهددها عند البوابة</translation>
    </message>
    <message>
        <source>Thank her. Nobody asks why. The officers hear that it does not take place, no more.</source>
        <translation>تُشكر. لا يسأل أحد عن السبب. يُقال للضباط إن اللقاء لن ينعقد، لا أكثر.</translation>
    </message>
    <message>
        <source>Nobody calls her from the room. Whoever works with her reaches her on the way agreed.</source>
        <translation>لا يتصل بها أحد من الغرفة. يتواصل معها من يعمل معها بالطريقة المتفق عليها.</translation>
    </message>
    <message>
        <source>She does not wait in the room. Tell her; she decides whether there is another day.</source>
        <translation>لا تنتظر في الغرفة. أخبريها؛ وهي تقرر هل يكون يوم آخر.</translation>
    </message>
    <message>
        <source>He waits outside and gets no sheet. Read her his name; without her yes he stays there.</source>
        <translation>ينتظر في الخارج ولا يُعطى ورقة. يُقرأ عليها اسمه؛ ودون موافقتها يبقى هناك.</translation>
    </message>
    <message>
        <source>The others wait outside the gate. Whoever was not agreed does not come in and gets no sheet.</source>
        <translation>ينتظر الآخرون خارج البوابة. من لم يُتفق عليه لا يدخل ولا يُعطى ورقة.</translation>
    </message>
    <message>
        <source>No weapon comes into the room. He leaves it outside the house, or he does not come in.</source>
        <translation>لا يدخل سلاح إلى الغرفة. يتركه خارج المبنى أو لا يدخل.</translation>
    </message>
    <message>
        <source>He does not come in. Ask the office for the woman it promised; she decides whether she waits.</source>
        <translation>لا يدخل. تُطلب من الجهة المرأة التي وعدت بها؛ وهي تقرر هل تنتظر.</translation>
    </message>
    <message>
        <source>She goes first and at once; nobody asks her to stay. Officers stay seated until she is away.</source>
        <translation>تغادر أولًا وحالًا؛ لا يطلب منها أحد البقاء. يبقى الضباط جالسين حتى تبتعد.</translation>
    </message>
    <message>
        <source>Take her out first. Confirm nothing and say no name. The officer stays until she is away.</source>
        <translation>تُخرج هي أولًا. لا يُؤكَّد شيء ولا يُذكر اسم. يبقى الضابط حتى تبتعد.</translation>
    </message>
    <message>
        <source>Answer for her: her identity is withheld at her request. Asked again, the meeting ends.</source>
        <translation>يُجاب عنها: هويتها محجوبة بطلبها. وإن سُئلت ثانية ينتهي اللقاء.</translation>
    </message>
    <message>
        <source>Take her out first. Ask that it is deleted while you watch. Remember whose it was.</source>
        <translation>تُخرج هي أولًا. يُطلب الحذف أمام عينيك. ويُحفظ في الذاكرة من فعل ذلك.</translation>
    </message>
    <message>
        <source>No pledge is written or read here. Say so once; brought up again, the meeting ends.</source>
        <translation>لا يُكتب هنا تعهد ولا يُقرأ. يُقال ذلك مرة؛ وإن طُرح ثانية ينتهي اللقاء.</translation>
    </message>
    <message>
        <source>No settlement and no marriage is spoken of here. Say so once; again, the meeting ends.</source>
        <translation>لا يُتحدث هنا عن تسوية ولا زواج. يُقال ذلك مرة؛ وإن تكرر ينتهي اللقاء.</translation>
    </message>
    <message>
        <source>She takes no paper and gives no answer. Take her out; call a lawyer before anything else.</source>
        <translation>لا تستلم ورقة ولا تجيب. تُخرج؛ ويُتصل بمحامٍ قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Say nothing: not that she is here or known. She leaves later, with us.</source>
        <translation>لا يُقال شيء: لا أنها هنا ولا أنها معروفة. تغادر لاحقًا معنا.</translation>
    </message>
    <message>
        <source>Say nothing and close the gate. She stays inside until he leaves; then her safety plan.</source>
        <translation>لا يُقال شيء وتُغلق البوابة. تبقى في الداخل حتى يذهب؛ ثم خطة سلامتها.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>عند البوابة</translation>
    </message>
    <message>
        <source>Steps were agreed</source>
        <translation>اتُّفق على خطوات</translation>
    </message>
    <message>
        <source>They listened and agreed to nothing yet</source>
        <translation>استمعوا ولم يتفقوا على شيء بعد</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>رفضوا</translation>
    </message>
    <message>
        <source>It was broken off</source>
        <translation>قُطع اللقاء</translation>
    </message>
    <message>
        <source>Written down by the liaison officer</source>
        <translation>دوّنه مسؤول الارتباط</translation>
    </message>
    <message>
        <source>not known who</source>
        <translation>لا يُعرف من</translation>
    </message>
    <message>
        <source>No office with this number comes to this meeting. Look at the meeting again.</source>
        <translation>لا تحضر هذا اللقاء جهة بهذا الرقم. انظري إلى اللقاء من جديد.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>رُحِّل</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>اسألوني أولًا</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>الأمان الآن</translation>
    </message>
    <message>
        <source>Consent to record</source>
        <translation>الموافقة على التدوين</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>Her safety</source>
        <translation>سلامتها</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>ما تريده</translation>
    </message>
    <message>
        <source>What each office may hear</source>
        <translation>ما يجوز لكل جهة سماعه</translation>
    </message>
    <message>
        <source>Words that must never appear</source>
        <translation>كلمات لا تظهر أبدًا</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>القراءة عليها</translation>
    </message>
    <message>
        <source>An invitation for her</source>
        <translation>دعوة لها</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>ما تريد</translation>
    </message>
    <message>
        <source>She left it out</source>
        <translation>تركته بلا جواب</translation>
    </message>
    <message>
        <source>She does not know or left it out</source>
        <translation>لا تعرف أو تركته بلا جواب</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Keep off paper</source>
        <translation>لا تُذكر على الورق</translation>
    </message>
    <message>
        <source>Read it to her</source>
        <translation>اقرئيه عليها</translation>
    </message>
    <message>
        <source>Read the whole paper to her, in her language. If she wants anything changed, change it first.</source>
        <translation>اقرئي عليها الورقة كاملة بلغتها. إن أرادت تغيير شيء، غيّريه أولًا.</translation>
    </message>
    <message>
        <source>{answer}. It now waits for a second person.</source>
        <translation>{answer}. وهو الآن ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Who reads and signs it</source>
        <translation>من يقرؤه ويوقّعه</translation>
    </message>
    <message>
        <source>Everybody who may can read it and sign. You can ask a colleague by name: on her Today it is then the first under Waits for you, below what is due.</source>
        <translation>كل من يُسمح له يستطيع قراءته وتوقيعه. يمكن أن يُطلب ذلك من زميل بالاسم، فيكون في صفحة «اليوم» عنده أول ما تحت «ينتظرك»، بعد المطلوب اليوم.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>يُطلب من</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>لا أحد بالاسم</translation>
    </message>
    <message>
        <source>{name} is asked: it is now first under Waits for you on that colleague&apos;s Today.</source>
        <translation>طُلب ذلك من {name}: هو الآن أول ما تحت «ينتظرك» في صفحة «اليوم» عند هذا الزميل.</translation>
    </message>
    <message>
        <source>What this paper tells</source>
        <translation>ما تقوله هذه الورقة</translation>
    </message>
    <message>
        <source>Only what she agreed to for this office. Leave out what this paper does not need.</source>
        <translation>فقط ما وافقت عليه لهذه الجهة. اتركي ما لا تحتاجه هذه الورقة.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave out: {fact}</source>
        <translation>ترك: {fact}</translation>
    </message>
    <message>
        <source>Not in this letter</source>
        <translation>ليس في هذا الكتاب</translation>
    </message>
    <message>
        <source>They will learn</source>
        <translation>سيعرفون</translation>
    </message>
    <message>
        <source>They will not learn</source>
        <translation>لن يعرفوا</translation>
    </message>
    <message>
        <source>They could find out</source>
        <translation>قد يكتشفون</translation>
    </message>
    <message>
        <source>Women and duty bearers under NP&apos;s protective presence. By code only. Public meetings are under Forums.</source>
        <translation>نساء والمكلفون بالمسؤولية بحضور ⁦NP⁩ الحامي. بالرموز فقط. اللقاءات العامة في صفحة المنتديات.</translation>
    </message>
    <message>
        <source>&amp;Rooms of the week</source>
        <translation>&amp;غرف الأسبوع</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting: choose the case</source>
        <translation>&amp;تخطيط لقاء: اختاري الحالة</translation>
    </message>
    <message>
        <source>A meeting is about one woman: choose her with the button above, or begin on the page of her case.</source>
        <translation>يُعقد اللقاء من أجل امرأة واحدة: تُختار بالزر أعلاه، أو يُبدأ من صفحة حالتها.</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>لا لقاءات</translation>
    </message>
    <message>
        <source>Open her case and press Plan a meeting: she must have agreed that this office sees her.</source>
        <translation>تُفتح حالتها ثم «تخطيط لقاء»: يجب أن تكون قد وافقت على أن تراها هذه الجهة.</translation>
    </message>
    <message>
        <source>Intake plans meetings with a woman who agreed to one. They are listed here with room and time.</source>
        <translation>يخطط الاستقبال للقاءات مع امرأة وافقت عليها. وتُدرج هنا مع الغرفة والوقت.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>{room}, together: group {group}</source>
        <translation>{room}، معًا: المجموعة {group}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>She and the officer must not meet at the door. She may stop it at any time.</source>
        <translation>يجب ألا تلتقي هي والضابط عند الباب. ولها أن توقف اللقاء متى شاءت.</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>لا جهة بعد</translation>
    </message>
    <message>
        <source>She has not agreed that any office hears her. Ask her first.</source>
        <translation>لم توافق على أن تسمعها أي جهة. تُسأل أولًا.</translation>
    </message>
    <message>
        <source>Somebody thinks that she is not free. Find out first: no meeting with her can be planned until her file is unfrozen.</source>
        <translation>هناك من يظن أنها تتعرض لضغط. يُتحقق من ذلك أولًا: لا يمكن تخطيط أي لقاء معها حتى يُرفع تجميد ملفها.</translation>
    </message>
    <message>
        <source>With other women</source>
        <translation>مع نساء أخريات</translation>
    </message>
    <message>
        <source>A new group, which others may join</source>
        <translation>مجموعة جديدة، يمكن أن تنضم إليها أخريات</translation>
    </message>
    <message>
        <source>Does she meet together with other women?</source>
        <translation>هل تلتقي مع نساء أخريات معًا؟</translation>
    </message>
    <message>
        <source>Only where she agreed to it, and to be seen by them. The others are codes to everybody.</source>
        <translation>فقط إن وافقت على ذلك وعلى أن يرينها. الأخريات رموز للجميع.</translation>
    </message>
    <message>
        <source>No, she comes alone</source>
        <translation>لا، تأتي وحدها</translation>
    </message>
    <message>
        <source>How may the other women see her?</source>
        <translation>كيف يجوز أن تراها النساء الأخريات؟</translation>
    </message>
    <message>
        <source>How many women in all, at most?</source>
        <translation>كم امرأة في المجموع، على الأكثر؟</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من يحضر</translation>
    </message>
    <message>
        <source>What she may meet there: &amp;read it to her</source>
        <translation>ما قد تلقاه هناك: ا&amp;قرئيه عليها</translation>
    </message>
    <message>
        <source>Read her the names first. An office gets the list of those who may come, never a refusal.</source>
        <translation>اقرئي عليها الأسماء أولًا. تُرسل إلى الجهة قائمة من يجوز حضورهم، لا رفض أحد.</translation>
    </message>
    <message>
        <source>A code of the office, never a name. Empty if there is none.</source>
        <translation>رمز من المكتب، لا اسم أبدًا. يُترك فارغًا إن لم يكن.</translation>
    </message>
    <message>
        <source>&amp;Another office comes too</source>
        <translation>تحضر جهة أ&amp;خرى أيضًا</translation>
    </message>
    <message>
        <source>Take the &amp;last one out</source>
        <translation>&amp;حذف الأخيرة</translation>
    </message>
    <message>
        <source>Which office comes</source>
        <translation>أي جهة تحضر</translation>
    </message>
    <message>
        <source>The officer leaves</source>
        <translation>يغادر الضابط</translation>
    </message>
    <message>
        <source>Who of this office may come</source>
        <translation>من يجوز أن يحضر من هذه الجهة</translation>
    </message>
    <message>
        <source>A name a line, only what the office itself told us. Empty: the office chooses.</source>
        <translation>اسم في كل سطر، فقط ما ذكرته الجهة نفسها. إن تُرك فارغًا فالجهة تختار.</translation>
    </message>
    <message>
        <source>Duty bearer {number}</source>
        <translation>المكلف بالمسؤولية {number}</translation>
    </message>
    <message>
        <source>What is typed of it goes with it: its hours, and who of it may come.</source>
        <translation>يُحذف معها ما كُتب عنها: أوقاتها ومن يجوز أن يحضر منها.</translation>
    </message>
    <message>
        <source>Take the office out</source>
        <translation>حذف الجهة</translation>
    </message>
    <message>
        <source>Take the last office out?</source>
        <translation>حذف الجهة الأخيرة؟</translation>
    </message>
    <message>
        <source>How does she agree to be present?</source>
        <translation>كيف توافق على أن تحضر؟</translation>
    </message>
    <message>
        <source>Change how she is present</source>
        <translation>تغيير كيفية حضورها</translation>
    </message>
    <message>
        <source>Ask her first. She can choose less than she agreed to. Print the run sheet again afterwards.</source>
        <translation>اسأليها أولًا. يمكنها أن تختار أقل مما وافقت عليه. اطبعي ورقة السير من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Before whom would she feel unsafe?</source>
        <translation>أمام من لن تشعر بالأمان؟</translation>
    </message>
    <message>
        <source>A name a line. It stays in her file; no office and no liaison officer learns it.</source>
        <translation>اسم في كل سطر. يبقى في ملفها؛ لا تعلم به أي جهة ولا أي مسؤول ارتباط.</translation>
    </message>
    <message>
        <source>Who came and what was said comes on the next page. Nothing about any woman, and no name.</source>
        <translation>من حضر وما قيل يأتي في الصفحة التالية. لا شيء عن أي امرأة، ولا اسم.</translation>
    </message>
    <message>
        <source>The program prints a list of who is invited, and no letter. Offices are put on it on the next page. Nothing about any woman, and no name.</source>
        <translation>يطبع البرنامج قائمة بالمدعوين، ولا يطبع كتابًا. تُضاف الجهات إليها في الصفحة التالية. لا شيء عن أي امرأة، ولا اسم.</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>For example {hour}</source>
        <translation>مثلًا {hour}</translation>
    </message>
    <message>
        <source>A forum that took place</source>
        <translation>منتدى انعقد</translation>
    </message>
    <message>
        <source>&amp;Go on to the minutes</source>
        <translation>إلى ال&amp;محضر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open points of earlier forums go on to this one by themselves.</source>
        <translation>
            <numerusform>لا نقاط مفتوحة من منتديات سابقة.</numerusform>
            <numerusform>تنتقل نقطة مفتوحة واحدة من منتديات سابقة إلى هذا المنتدى تلقائيًا.</numerusform>
            <numerusform>تنتقل نقطتان مفتوحتان من منتديات سابقة إلى هذا المنتدى تلقائيًا.</numerusform>
            <numerusform>تنتقل %Ln نقاط مفتوحة من منتديات سابقة إلى هذا المنتدى تلقائيًا.</numerusform>
            <numerusform>تنتقل %Ln نقطة مفتوحة من منتديات سابقة إلى هذا المنتدى تلقائيًا.</numerusform>
            <numerusform>تنتقل %Ln نقطة مفتوحة من منتديات سابقة إلى هذا المنتدى تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is over. Did the forum take place then? You write the minutes on the next page.</source>
        <translation>هذا اليوم مضى. هل انعقد المنتدى فيه؟ يُكتب المحضر في الصفحة التالية.</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>In the past?</source>
        <translation>في الماضي؟</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Who receives her</source>
        <translation>من يستقبلها</translation>
    </message>
    <message>
        <source>While she is here nothing rings; what is due meanwhile is shown to this colleague alone.</source>
        <translation>ما دامت هنا لا يرنّ شيء، والمطلوب في الأثناء يظهر لهذا الزميل وحده.</translation>
    </message>
    <message>
        <source>How she comes and goes</source>
        <translation>كيف تأتي وتعود</translation>
    </message>
    <message>
        <source>Where she sits</source>
        <translation>أين تجلس</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتكلم</translation>
    </message>
    <message>
        <source>Phones stay outside</source>
        <translation>تبقى الهواتف في الخارج</translation>
    </message>
    <message>
        <source>Her sign to end it</source>
        <translation>إشارتها لإنهاء اللقاء</translation>
    </message>
    <message>
        <source>A gesture or a word. Everybody of ours learns it by heart; it is on no paper.</source>
        <translation>حركة أو كلمة. يحفظها كل من معنا عن ظهر قلب، ولا تُكتب على ورق.</translation>
    </message>
    <message>
        <source>Then her fact sheets are prepared: what each officer may hold in his hand, read to her first.</source>
        <translation>ثم تُعدّ أوراق وقائعها: ما يجوز أن يحمله كل ضابط بيده، وتُقرأ عليها أولًا.</translation>
    </message>
    <message>
        <source>Group {group}: {moment}, {room}</source>
        <translation>المجموعة {group}: {moment}، {room}</translation>
    </message>
    <message>
        <source>an office she was not asked about</source>
        <translation>جهة لم تُسأل عنها</translation>
    </message>
    <message>
        <source>Women so far: {count}.</source>
        <translation>عدد النساء حتى الآن: {count}.</translation>
    </message>
    <message>
        <source>It begins {moment} in {room}. Who comes: {offices}.</source>
        <translation>يبدأ في {moment} في {room}. من يحضر: {offices}.</translation>
    </message>
    <message>
        <source>Read it to her. She may choose differently on the day.</source>
        <translation>يُقرأ عليها. ولها أن تختار غير ذلك يوم اللقاء.</translation>
    </message>
    <message>
        <source>Before these offices she agreed to this at most: {how}. She may still choose less on the day.</source>
        <translation>أمام هذه الجهات وافقت على هذا كحد أقصى: {how}. ولها أن تختار أقل يوم اللقاء.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Its sheets are not printed any more. Copies that nobody was given are destroyed: Today says so.</source>
        <translation>لا تُطبع أوراقه بعد الآن. وتُتلف النسخ التي لم تُسلَّم لأحد: صفحة اليوم تذكّر بذلك.</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>نقل اللقاء</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;نقله</translation>
    </message>
    <message>
        <source>Its code and its sheets stay. Tell her first, and then every office.</source>
        <translation>يبقى رمزه وأوراقه. أخبريها أولًا، ثم كل جهة.</translation>
    </message>
    <message>
        <source>She leaves</source>
        <translation>تغادر هي</translation>
    </message>
    <message>
        <source>{office} arrives</source>
        <translation>تصل {office}</translation>
    </message>
    <message>
        <source>{office} leaves</source>
        <translation>تغادر {office}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>She arrives</source>
        <translation>وصولها</translation>
    </message>
    <message>
        <source>The officer arrives</source>
        <translation>وصول الضابط</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Only with a female officer</source>
        <translation>بحضور ضابطة فقط</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;تثبيت الخطة</translation>
    </message>
    <message>
        <source>She said that she does not come to a meeting with this office.</source>
        <translation>قالت إنها لا تحضر لقاءً مع هذه الجهة.</translation>
    </message>
    <message>
        <source>She has not said that she would be present before this office. Ask her first, then plan.</source>
        <translation>لم تقل إنها تحضر أمام هذه الجهة. اسأليها أولًا ثم خططي.</translation>
    </message>
    <message>
        <source>What is typed here stays.</source>
        <translation>ما كُتب هنا يبقى.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>استقبال جديد</translation>
    </message>
    <message>
        <source>To read and sign</source>
        <translation>للقراءة والتوقيع</translation>
    </message>
    <message>
        <source>SEAL</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>This is the practice office: its site sheet is in its notes, so here sealing only ends the session. In a real station only the site sheet on paper would open it again.</source>
        <translation>هذا مكتب التمرين: ملاحظاته تحوي ورقة موقعه، فالختم هنا ينهي الجلسة فقط. أما في محطة حقيقية فلا تفتحها بعده إلا ورقة الموقع.</translation>
    </message>
    <message>
        <source>This computer&apos;s part of the key is destroyed, for every account of this computer. Nothing on its disk can be opened any more, by anybody, until somebody types the site sheet. If the sheet cannot be found, all is lost but the backups with their recovery sheets.</source>
        <translation>يُتلف جزء المفتاح الذي في هذا الحاسوب، لكل حساباته. لا يستطيع أحد بعدها فتح شيء على قرصه حتى تُكتب ورقة الموقع. وإن لم يُعثر على الورقة ضاع كل شيء سوى النسخ الاحتياطية وورقتي الاستعادة.</translation>
    </message>
    <message>
        <source>Seal this station?</source>
        <translation>ختم هذه المحطة؟</translation>
    </message>
    <message>
        <source>To do it, type the word {word}</source>
        <translation>للقيام بذلك تُكتب الكلمة «{word}»</translation>
    </message>
    <message>
        <source>Seal now</source>
        <translation>الختم الآن</translation>
    </message>
    <message>
        <source>Accept {file} as it is now?</source>
        <translation>قبول {file} كما هو الآن؟</translation>
    </message>
    <message>
        <source>What is missing stays missing: a consent taken back, a letter recalled, a session. If a backup is newer than what you see here, restore that instead. Afterwards ask each woman concerned what she wants today, before anything is released.</source>
        <translation>الناقص يبقى ناقصًا: موافقة سُحبت، كتاب استُردّ، جلسة. إن كانت هناك نسخة احتياطية أحدث مما يظهر هنا فتُستعاد بدلًا من ذلك. ثم تُسأل كل امرأة معنية عما تريده اليوم، قبل إصدار أي شيء.</translation>
    </message>
    <message>
        <source>What happened, and what was lost?</source>
        <translation>ماذا حدث وماذا ضاع؟</translation>
    </message>
    <message>
        <source>Verifying every entry and every record…</source>
        <translation>يجري التحقق من كل قيد وكل سجل…</translation>
    </message>
    <message>
        <source>Accept it with this loss</source>
        <translation>قبوله مع هذه الخسارة</translation>
    </message>
    <message>
        <source>The result, signed by you</source>
        <translation>النتيجة، بتوقيعك</translation>
    </message>
    <message>
        <source>It says how far each log goes, and what was found; nothing about any woman. Kept elsewhere, it shows later whether something was taken away.</source>
        <translation>تذكر مدى كل سجل عمليات وما وُجد؛ ولا شيء عن أي امرأة. إن حُفظت في مكان آخر بيّنت لاحقًا هل أُخذ شيء.</translation>
    </message>
    <message>
        <source>Save it into the folder</source>
        <translation>الحفظ في المجلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظت باسم {file}.</translation>
    </message>
    <message>
        <source>the file of accounts</source>
        <translation>ملف الحسابات</translation>
    </message>
    <message>
        <source>the liaison file</source>
        <translation>ملف الارتباط</translation>
    </message>
    <message>
        <source>the identity file</source>
        <translation>ملف الهوية</translation>
    </message>
    <message>
        <source>In {file}, entry {number} of the log is missing or is another one: an older copy may have been put back.</source>
        <translation>في {file}: القيد {number} من سجل العمليات ناقص أو غيره مكانه: ربما أُعيدت نسخة أقدم.</translation>
    </message>
    <message>
        <source>In {file}, the log is broken at entry {number}.</source>
        <translation>في {file}: سجل العمليات منقطع عند القيد {number}.</translation>
    </message>
    <message>
        <source>In {file}, entry {number} does not count: its signature is not valid, or whoever signed it may not.</source>
        <translation>في {file}: القيد {number} لا يُعتد به: توقيعه لا يصح، أو لا يحق لمن وقّعه.</translation>
    </message>
    <message numerus="yes">
        <source>In {file}, %Ln records are not what the log says.</source>
        <translation>
            <numerusform>في {file}: لا سجلات تخالف سجل العمليات.</numerusform>
            <numerusform>في {file}: سجل واحد ليس كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: سجلان ليسا كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: %Ln سجلات ليست كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: %Ln سجلًا ليست كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: %Ln سجل ليست كما يقول سجل العمليات.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file}, parts of the list made when the keys were changed are not sound.</source>
        <translation>في {file}: أجزاء من القائمة التي صُنعت عند تغيير المفاتيح غير سليمة.</translation>
    </message>
    <message>
        <source>In {file}, notes are missing of what was erased: an older backup could bring it back. Settling writes them again.</source>
        <translation>في {file}: تنقص تدوينات عمّا مُحي، فقد تعيده نسخة احتياطية أقدم. عند التسوية تُكتب من جديد.</translation>
    </message>
    <message>
        <source>The key of the log in {file} was destroyed: what older entries said does not open any more. Nothing there that can be taken back is believed before a keeper settles it.</source>
        <translation>في {file}: أُتلف مفتاح سجل العمليات، فلم يعد يُفتح ما قالته القيود الأقدم. لا يُعتمد هناك شيء مما يمكن سحبه قبل أن تسوّي ذلك أمينة مفاتيح.</translation>
    </message>
    <message>
        <source>What is missing may have said who opens a file that is open to few. Settling seals each of these for keepers alone where that may be so; they let in again whom she accepts.</source>
        <translation>قد يكون ما ينقص قد حدّد من يفتح ملفًا مفتوحًا لقلّة. حيث يكون ذلك ممكنًا تُختم هذه الملفات عند التسوية لأمينات المفاتيح وحدهن؛ وهن يُدخلن من جديد من تقبلها.</translation>
    </message>
    <message>
        <source>Somebody shut a file to the others, or let somebody in, without the program. Keep the newest backup from before: nothing else opens a file whose key is gone. Settling seals every file that opens to you again, for all where it was open to all, else for keepers alone; they let in again whom she accepts.</source>
        <translation>أُغلق ملف أمام الآخرين، أو أُدخل إليه شخص، من خارج البرنامج. تُحفظ أحدث نسخة احتياطية من قبل ذلك: لا شيء غيرها يفتح ملفًا ضاع مفتاحه. عند التسوية يُختم من جديد كل ملف مفتوح لكِ: للجميع إن كان مفتوحًا للجميع، وإلا فلأمينات المفاتيح وحدهن، وهن يُدخلن من جديد من تقبلها.</translation>
    </message>
    <message>
        <source>Somebody changed how {file} is built, so that saving or looking things up could fail. It was put right.</source>
        <translation>غُيّرت بنية {file} بحيث قد يفشل الحفظ أو البحث فيه، وقد أُصلح ذلك.</translation>
    </message>
    <message>
        <source>In {file}, entry {number} names another list of accounts than the one that is there: somebody exchanged the list, or wrote a false entry. Look at each account and its role before you settle anything: settling lets the list that is there count. Somebody who was removed may be on it, and would get the next keys.</source>
        <translation>في {file}: القيد {number} يسمّي قائمة حسابات غير القائمة الموجودة: استُبدلت القائمة، أو كُتب قيد كاذب. يُنظر في كل حساب ودوره قبل أي تسوية: التسوية تجعل القائمة الموجودة معتمدة. قد يكون فيها من أُزيل من قبل، فيحصل على المفاتيح التالية.</translation>
    </message>
    <message>
        <source>What this computer remembers of {file} cannot be read.</source>
        <translation>لا يمكن قراءة ما يتذكره هذا الحاسوب عن {file}.</translation>
    </message>
    <message>
        <source>In {file}, a check failed.</source>
        <translation>في {file}: فشل أحد الفحوص.</translation>
    </message>
    <message numerus="yes">
        <source>In {file}, the keys of %Ln women&apos;s files are not as the log says.</source>
        <translation>
            <numerusform>في {file}: لا ملفات تخالف مفاتيحها سجل العمليات.</numerusform>
            <numerusform>في {file}: مفتاح ملف امرأة واحدة ليس كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: مفتاحا ملفي امرأتين ليسا كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: مفاتيح ملفات %Ln نساء ليست كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: مفاتيح ملفات %Ln امرأةً ليست كما يقول سجل العمليات.</numerusform>
            <numerusform>في {file}: مفاتيح ملفات %Ln امرأة ليست كما يقول سجل العمليات.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done is kept, but this computer could not remember it: its own folder cannot be written.</source>
        <translation>ما جرى محفوظ، لكن هذا الحاسوب لم يستطع تذكّره: لا يمكن الكتابة في مجلده الخاص.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>C&amp;lose this</source>
        <translation>إ&amp;غلاق هذا</translation>
    </message>
    <message>
        <source>Switch &amp;on again</source>
        <translation>تفعيل من ج&amp;ديد</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>دور آخر</translation>
    </message>
    <message>
        <source>&amp;Propose it</source>
        <translation>ا&amp;قتراحه</translation>
    </message>
    <message>
        <source>&amp;Forgotten password…</source>
        <translation>كلمة مرور &amp;منسية…</translation>
    </message>
    <message>
        <source>&amp;Switch off sign-in…</source>
        <translation>إيقاف ال&amp;دخول…</translation>
    </message>
    <message>
        <source>This is your own account. You change your password on the page My account.</source>
        <translation>هذا حسابك أنت. تُغيَّر كلمة مرورك في صفحة «حسابي».</translation>
    </message>
    <message>
        <source>Proposed: {role}. It counts once a keeper has signed it.</source>
        <translation>الدور المقترح: {role}. يسري حين توقّعه أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Nobody signs in with this account any more. A keeper still has to sign it.</source>
        <translation>لم يعد أحد يدخل بهذا الحساب. ما زال على أمينة المفاتيح توقيع ذلك.</translation>
    </message>
    <message>
        <source>A keeper has to sign before anybody signs in with this account again.</source>
        <translation>يجب أن توقّع أمينة المفاتيح قبل أن يدخل أحد بهذا الحساب من جديد.</translation>
    </message>
    <message>
        <source>Who may open her file?</source>
        <translation>من يجوز له فتح ملفها؟</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation>&amp;تثبيت هذا</translation>
    </message>
    <message>
        <source>Ask her. What somebody has read before, no lock takes back.</source>
        <translation>اسأليها. ما قرأه أحد من قبل لا يسترده أي قفل.</translation>
    </message>
    <message>
        <source>Liaison officers and administrators can open no file, whatever you choose here.</source>
        <translation>مسؤولو الارتباط والمسؤولون الإداريون لا يستطيعون فتح أي ملف، أيًّا كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>Whoever works with women here can help her when she comes.</source>
        <translation>كل من يعمل هنا مع النساء يستطيع مساعدتها حين تأتي.</translation>
    </message>
    <message>
        <source>For everybody else it is as if it were not there. The keepers can open it too, unless she does not want one of them: {keepers}.</source>
        <translation>لكل من سواهم كأنه غير موجود. ويمكن أن تفتحه أمينات المفاتيح أيضًا، إلا إذا لم ترد إحداهن: {keepers}.</translation>
    </message>
    <message>
        <source>Everybody who runs intakes</source>
        <translation>كل من يجري الاستقبال</translation>
    </message>
    <message>
        <source>Her answer</source>
        <translation>جوابها</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
    <message>
        <source>If nobody else may open it, a keeper reads and signs her letters, and nobody else can help her while you are away.</source>
        <translation>إن لم يجز لغيرك فتحه، تقرأ أمينة المفاتيح كتبها وتوقّعها، ولا يستطيع أحد آخر مساعدتها في غيابك.</translation>
    </message>
    <message>
        <source>What this costs</source>
        <translation>ثمن ذلك</translation>
    </message>
    <message>
        <source>Is there a keeper who must not open it?</source>
        <translation>هل من أمينة مفاتيح يجب ألا تفتحه؟</translation>
    </message>
    <message>
        <source>Not {name}, a keeper</source>
        <translation>ليس {name}، من أمينات المفاتيح</translation>
    </message>
    <message>
        <source>{names}: no key opens this file for them any more, and the two recovery sheets do not open it either. If everybody who is on it leaves or forgets her password, nobody ever opens it again. After a forgotten password somebody on the file lets her in again.</source>
        <translation>{names}: لا يفتح لهم أي مفتاح هذا الملف بعد الآن، ولا تفتحه ورقتا الاستعادة. وإذا غادر كل من هم على الملف أو نسوا كلمات مرورهم فلا يفتحه أحد أبدًا. وبعد نسيان كلمة مرور يُعيد شخص على الملف السماح لصاحبتها.</translation>
    </message>
    <message>
        <source>No keeper is on it then: whoever changes all keys or restores a backup has to leave this file behind, and it is lost.</source>
        <translation>عندئذٍ لا توجد عليه أمينة مفاتيح: من يغيّر كل المفاتيح أو يستعيد نسخة احتياطية يضطر إلى ترك هذا الملف فيضيع.</translation>
    </message>
    <message>
        <source>Only {names} can change all keys or restore a backup without leaving this file behind.</source>
        <translation>لا يقدر على تغيير كل المفاتيح أو استعادة نسخة احتياطية دون ترك هذا الملف إلا {names}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Hand this file over</source>
        <translation>تسليم هذا الملف</translation>
    </message>
    <message>
        <source>The file is sealed again: {name} can no longer open it.</source>
        <translation>يُختم الملف من جديد: لا يستطيع {name} فتحه بعد ذلك.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The word for danger was said at {time}.</source>
        <translation>قيلت كلمة الخطر في {time}.</translation>
    </message>
    <message>
        <source>Nobody called. Missed since {time}.</source>
        <translation>لم يتصل أحد. فائت منذ {time}.</translation>
    </message>
    <message>
        <source>I did &amp;this step</source>
        <translation>&amp;نُفّذت هذه الخطوة</translation>
    </message>
    <message>
        <source>It rings again in five minutes, until they call or somebody says how it ended.</source>
        <translation>يرن مرة أخرى بعد خمس دقائق، حتى يتصلوا أو يُقال كيف انتهى.</translation>
    </message>
    <message>
        <source>They set &amp;out</source>
        <translation>ان&amp;طلقوا</translation>
    </message>
    <message>
        <source>Every call came. Say below how it ended.</source>
        <translation>وردت كل الاتصالات. يُقال أدناه كيف انتهى.</translation>
    </message>
    <message>
        <source>They call by {time}. Missed from {missed}.</source>
        <translation>يتصلون قبل {time}. فائت من {missed}.</translation>
    </message>
    <message>
        <source>They &amp;called</source>
        <translation>اتص&amp;لوا</translation>
    </message>
    <message>
        <source>Its hour is far ahead. Does this call count for it?</source>
        <translation>ساعته بعيدة بعد. هل يُحسب هذا الاتصال لها؟</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>يُحسب</translation>
    </message>
    <message>
        <source>By heart, on no paper. To turn round: {abort}. In danger: {duress}.</source>
        <translation>تُحفظ غيبًا، وليست على أي ورقة. للرجوع: {abort}. عند الخطر: {duress}.</translation>
    </message>
    <message>
        <source>The word for &amp;danger was said</source>
        <translation>قيلت كلمة ال&amp;خطر</translation>
    </message>
    <message>
        <source>The word to turn &amp;round was said</source>
        <translation>قيلت كلمة ال&amp;رجوع</translation>
    </message>
    <message>
        <source>{name} watches.</source>
        <translation>من يراقب: {name}.</translation>
    </message>
    <message>
        <source>After the office closed {name} carries the watch by hand.</source>
        <translation>بعد إغلاق المكتب: المراقبة بيد {name}.</translation>
    </message>
    <message>
        <source>Hand the watch over to</source>
        <translation>تسليم المراقبة إلى</translation>
    </message>
    <message>
        <source>needed for this step</source>
        <translation>لازم لهذه الخطوة</translation>
    </message>
    <message>
        <source>&amp;Hand it over</source>
        <translation>&amp;تسليم</translation>
    </message>
    <message>
        <source>This way is still ahead, and nobody said that they set out. Is it over all the same?</source>
        <translation>هذا الطريق لم يحن وقته بعد، ولم يقل أحد إنهم انطلقوا. هل انتهى رغم ذلك؟</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>انتهى</translation>
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
        <translation>الخطوة {number}: {step}.</translation>
    </message>
    <message>
        <source>Step {number}: {step}. {who}</source>
        <translation>الخطوة {number}: {step}. {who}</translation>
    </message>
    <message>
        <source>Nothing else ends the watch. Not safe makes somebody look after it at once.</source>
        <translation>لا شيء آخر ينهي المراقبة. وما ليس بأمان يُهتم به فورًا.</translation>
    </message>
    <message>
        <source>It &amp;ended like this</source>
        <translation>انتهى &amp;هكذا</translation>
    </message>
    <message>
        <source>Nobody sets out, because</source>
        <translation>لا ينطلق أحد، لأن</translation>
    </message>
    <message>
        <source>Call it o&amp;ff</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>What was due for {name} becomes due for her.</source>
        <translation>ما كان مطلوبًا من {name} يصبح مطلوبًا ممن يأخذ الملف.</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>من يأخذه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Erase everything about her?</source>
        <translation>محو كل شيء عنها؟</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;محو نهائي</translation>
    </message>
    <message>
        <source>Her name, what she told, her consent, letters, records and meetings go. Nobody can bring them back.</source>
        <translation>يزول اسمها وما روته وموافقتها وكتبها وسجلاتها ولقاءاتها. ولا يستطيع أحد إعادتها.</translation>
    </message>
    <message>
        <source>If printed papers are still out, only what is needed to get them back stays until then.</source>
        <translation>إن كانت أوراق مطبوعة ما زالت في الخارج، يبقى حتى ذلك الحين ما يلزم لاستردادها فقط.</translation>
    </message>
    <message>
        <source>Backups made before today still contain her file, sealed. Afterwards you see which sticks to destroy.</source>
        <translation>النسخ الاحتياطية التي صُنعت قبل اليوم ما زالت تحوي بياناتها، مختومة. بعد ذلك يظهر أي وحدات تُتلف.</translation>
    </message>
    <message>
        <source>A meeting is still planned. It goes too: tell those who would come.</source>
        <translation>ما زال لقاء مخططًا. يزول أيضًا: يُبلَّغ من كانوا سيحضرون.</translation>
    </message>
    <message>
        <source>To be sure, type the code of this case: {code}</source>
        <translation>للتأكد، يُكتب رمز هذه الحالة: {code}</translation>
    </message>
    <message>
        <source>The station is founded</source>
        <translation>تأسست المحطة</translation>
    </message>
    <message>
        <source>Cases can be opened from now on.</source>
        <translation>يمكن فتح الحالات من الآن.</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>ما صُنع</translation>
    </message>
    <message>
        <source>{name}, keeper (intake lead)</source>
        <translation>{name}، أمينة المفاتيح (مسؤولة الاستقبال)</translation>
    </message>
    <message>
        <source>{name}, administrator: makes accounts, sees no case</source>
        <translation>{name}، المسؤول الإداري: ينشئ الحسابات ولا يرى أي حالة</translation>
    </message>
    <message>
        <source>{name}, second keeper</source>
        <translation>{name}، أمينة المفاتيح الثانية</translation>
    </message>
    <message>
        <source>Three sealed files, each with a key of its own</source>
        <translation>ثلاثة ملفات مختومة، لكل منها مفتاحه</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما يجب فعله الآن</translation>
    </message>
    <message>
        <source>To sign-in</source>
        <translation>إلى الدخول</translation>
    </message>
    <message>
        <source>Today: take the papers away. {site} and the two halves in three places; A and B in different towns, with different people.</source>
        <translation>اليوم: تُؤخذ الأوراق من هنا. {site} والنصفان في ثلاثة أماكن؛ و⁦A⁩ و⁦B⁩ في مدينتين مختلفتين لدى شخصين مختلفين.</translation>
    </message>
    <message>
        <source>Today: sign in and make the first backup. Without it a broken disk would lose everything.</source>
        <translation>اليوم: الدخول وصنع أول نسخة احتياطية. دونها يضيع كل شيء إن تعطل القرص.</translation>
    </message>
    <message>
        <source>Soon: a second keeper. Until then only the papers can take your place.</source>
        <translation>قريبًا: أمينة مفاتيح ثانية. حتى ذلك الحين لا يقوم مقامك إلا الأوراق.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep its share, so the site sheet is typed at each start.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح يستطيع حمل حصته، فتُكتب ورقة الموقع عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Name, as colleagues know her</source>
        <translation>الاسم كما يعرفه الزملاء</translation>
    </message>
    <message>
        <source>It counts for every office that she said anything about. Nothing is chosen before.</source>
        <translation>ينطبق على كل جهة قالت عنها شيئًا. لا شيء مختار مسبقًا.</translation>
    </message>
    <message>
        <source>needed where she spoke before one</source>
        <translation>مطلوب إن قالته أمام شاهد</translation>
    </message>
    <message>
        <source>Only you and the keepers, unless she accepts somebody else here, or does not want one of the keepers. Read her the names.</source>
        <translation>العاملة الحالية وأمينات المفاتيح فقط، إلا إذا قبلت هي شخصًا آخر هنا أو لم ترد إحدى أمينات المفاتيح. تُقرأ عليها الأسماء.</translation>
    </message>
    <message>
        <source>Shut to a keeper, her file opens with none of the keepers&apos; keys and not with the recovery sheets: if everybody who is on it leaves or forgets her password, nobody ever opens it again.</source>
        <translation>إذا أُغلق ملفها أمام أمينة مفاتيح فلا يفتحه مفتاح أمينات المفاتيح ولا ورقتا الاستعادة: وإذا غادر كل من هم عليه أو نسوا كلمات مرورهم فلا يفتحه أحد أبدًا.</translation>
    </message>
    <message>
        <source>She accepts {name}</source>
        <translation>تقبل {name}</translation>
    </message>
    <message>
        <source>Nobody else runs intakes here now.</source>
        <translation>لا أحد غيرك يجري الاستقبال هنا الآن.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>Only you know it. If it is forgotten, the administrator and a keeper let you set a new one.</source>
        <translation>لا يعرفها غيرك. إن نُسيت، أتاح لك المسؤول الإداري وأمينة المفاتيح وضع كلمة جديدة.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;تغييرها</translation>
    </message>
    <message>
        <source>{name}, {role}. Signs in as {login}.</source>
        <translation>{name}، {role}. اسم الدخول: {login}.</translation>
    </message>
    <message>
        <source>From now on only the new password opens your account.</source>
        <translation>من الآن لا يفتح حسابك إلا كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>What may have leaked?</source>
        <translation>ما الذي قد يكون تسرّب؟</translation>
    </message>
    <message>
        <source>Everything is sealed again under new keys. That takes some minutes, nobody else can work meanwhile, and then everybody signs in again with the same password. Old backups stay as they are.</source>
        <translation>يُختم كل شيء من جديد بمفاتيح جديدة. يستغرق ذلك بضع دقائق لا يعمل فيها أحد، ثم يدخل الجميع من جديد بكلمة المرور نفسها. النسخ الاحتياطية القديمة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Keys of the files</source>
        <translation>مفاتيح الملفات</translation>
    </message>
    <message>
        <source>A strange program on the computer, or somebody who was given less and may have kept copies.</source>
        <translation>برنامج غريب على الحاسوب، أو شخص قلّت صلاحياته وقد يكون احتفظ بنسخ.</translation>
    </message>
    <message>
        <source>The site sheet too</source>
        <translation>ورقة الموقع أيضًا</translation>
    </message>
    <message>
        <source>A site sheet is missing, or a computer of the station was stolen. You write a new sheet.</source>
        <translation>ورقة موقع مفقودة، أو حاسوب من المحطة سُرق. تُكتب ورقة جديدة.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Everything is sealed again under new keys. Then the station locks.</source>
        <translation>يُختم كل شيء من جديد بمفاتيح جديدة. ثم تُقفل المحطة.</translation>
    </message>
    <message>
        <source>Both papers are right. Now everything is sealed again. The old site sheet opens nothing any more: burn or shred it once this is done. Other accounts of this computer type the new sheet once. Make a new backup today.</source>
        <translation>الورقتان صحيحتان. يُختم الآن كل شيء من جديد. ورقة الموقع القديمة لن تفتح شيئًا: تُحرق أو تُمزَّق بعد الانتهاء. وتكتب حسابات الحاسوب الأخرى الورقة الجديدة مرة واحدة. تُصنع نسخة احتياطية جديدة اليوم.</translation>
    </message>
    <message>
        <source>All keys are changed.</source>
        <translation>تغيّرت كل المفاتيح.</translation>
    </message>
    <message>
        <source>All keys are changed. The keyring did not keep its share: have the new site sheet ready.</source>
        <translation>تغيّرت كل المفاتيح. لم يحتفظ مخزن المفاتيح بحصته: تُجهَّز ورقة الموقع الجديدة.</translation>
    </message>
    <message>
        <source>&amp;Change all keys</source>
        <translation>&amp;تغيير كل المفاتيح</translation>
    </message>
    <message>
        <source>{name} signs in no more, and all keys are changed, so that no key she may have kept opens what is written from now on. What she copied while she worked here stays with her. Everything is sealed again: that takes some minutes, nobody else can work meanwhile, and then everybody signs in again. Her files stay with the office.</source>
        <translation>لا يدخل {name} بعد الآن، وتُغيَّر كل المفاتيح كي لا يفتح أي مفتاح محتفَظ به ما يُكتب من الآن. أما ما نُسخ أثناء العمل فيبقى لدى صاحبه. يُختم كل شيء من جديد: بضع دقائق لا يعمل فيها أحد، ثم يدخل الجميع من جديد. وتبقى الملفات للمكتب.</translation>
    </message>
    <message>
        <source>{name} was a keeper and has seen the root key. This takes her account and all other keys away; to end what the root key can do, press New root instead. Everything is sealed again: that takes some minutes, nobody else can work meanwhile, and then everybody signs in again.</source>
        <translation>كانت {name} أمينة مفاتيح وقد رأت مفتاح الجذر. هذا يزيل حسابها وكل المفاتيح الأخرى؛ ولإنهاء ما يستطيعه مفتاح الجذر يُضغط «جذر جديد» بدلًا منه. يُختم كل شيء من جديد: بضع دقائق لا يعمل فيها أحد، ثم يدخل الجميع من جديد.</translation>
    </message>
    <message>
        <source>{name} is removed and all keys are changed.</source>
        <translation>أُزيل {name} وتغيّرت كل المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Remove her</source>
        <translation>إ&amp;زالة الحساب</translation>
    </message>
    <message>
        <source>Sealing everything again under new keys…</source>
        <translation>يُختم كل شيء من جديد بمفاتيح جديدة…</translation>
    </message>
    <message>
        <source>{count} records do not open and cannot be sealed again. Nothing was changed. Look for them in a backup first. If they are lost, they can be left behind for good.</source>
        <translation>السجلات التي لا تُفتح ولا يمكن ختمها من جديد: {count}. لم يتغيّر شيء. يُبحث عنها أولًا في نسخة احتياطية. وإن ضاعت فيمكن تركها نهائيًا.</translation>
    </message>
    <message>
        <source>&amp;Leave them behind</source>
        <translation>تر&amp;كها</translation>
    </message>
    <message>
        <source>{done} The station locks now, because the keys in this window are the old ones. Sign in again with your password.</source>
        <translation>{done} تُقفل المحطة الآن لأن مفاتيح هذه النافذة قديمة. يُعاد الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>New root key</source>
        <translation>مفتاح جذر جديد</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Do this when a keeper leaves: she has seen the root key, which signs who belongs to the office. You write two new recovery halves on paper, two copies each. Then everything is sealed again under new keys: that takes some minutes, nobody else can work meanwhile.</source>
        <translation>يُفعل هذا حين تغادر أمينة مفاتيح: فقد رأت مفتاح الجذر الذي يوقّع من ينتمي إلى المكتب. يُكتب نصفا استعادة جديدان على الورق، نسختان من كل منهما. ثم يُختم كل شيء من جديد بمفاتيح جديدة: بضع دقائق لا يعمل فيها أحد.</translation>
    </message>
    <message>
        <source>Afterwards each person types her password once, beside you, on the page People and keys.</source>
        <translation>بعد ذلك يكتب كل شخص كلمة مروره مرة واحدة، إلى جانبك، في صفحة الأشخاص والمفاتيح.</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>من يغادر</translation>
    </message>
    <message>
        <source>Nobody is removed now</source>
        <translation>لا يُزال أحد الآن</translation>
    </message>
    <message>
        <source>She signs in no more from then on.</source>
        <translation>لا يدخل بعد ذلك.</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>كلمة مرورك أنت</translation>
    </message>
    <message>
        <source>&amp;Write the new halves</source>
        <translation>&amp;كتابة النصفين الجديدين</translation>
    </message>
    <message>
        <source>All four papers are right. Now everything is sealed again under a new root and new keys. The old recovery halves open nothing any more: burn or shred them once this is done. Make a new backup today.</source>
        <translation>الأوراق الأربع صحيحة. يُختم الآن كل شيء من جديد بجذر جديد ومفاتيح جديدة. نصفا الاستعادة القديمان لن يفتحا شيئًا: يُحرقان أو يُمزَّقان بعد الانتهاء. تُصنع نسخة احتياطية جديدة اليوم.</translation>
    </message>
    <message>
        <source>&amp;Make the new root</source>
        <translation>&amp;صنع الجذر الجديد</translation>
    </message>
    <message>
        <source>The office has a new root key. Now let each person type her password beside you, and write the office&apos;s new mark (page Backup) on the new halves.</source>
        <translation>للمكتب مفتاح جذر جديد. يكتب الآن كل شخص كلمة مروره إلى جانبك، وتُكتب علامة المكتب الجديدة (صفحة النسخ الاحتياطي) على النصفين الجديدين.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>الأشخاص والمفاتيح</translation>
    </message>
    <message>
        <source>A role counts only as a keeper has signed it. Press Enter on a person.</source>
        <translation>لا يسري دور إلا كما وقّعته أمينة المفاتيح. يُختار شخص بزر ⁦Enter⁩.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>تغيير ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>New r&amp;oot…</source>
        <translation>ج&amp;ذر جديد…</translation>
    </message>
    <message>
        <source>Start stick…</source>
        <translation>وحدة بدء التشغيل…</translation>
    </message>
    <message>
        <source>{name} will not sign in any more, and what she has open ends.</source>
        <translation>لن يدخل {name} بعد الآن، وينتهي ما هو مفتوح لديه.</translation>
    </message>
    <message>
        <source>{name} will sign in again as before.</source>
        <translation>سيدخل {name} من جديد كالسابق.</translation>
    </message>
    <message>
        <source>{name} becomes: {role}. She signs in again to have it.</source>
        <translation>يصبح {name}: {role}. يدخل من جديد ليسري ذلك.</translation>
    </message>
    <message>
        <source>&amp;Sign it</source>
        <translation>&amp;توقيع</translation>
    </message>
    <message>
        <source>{name} can then open everything, approve accounts and change keys, like you. She has it when she signs in the next time. It cannot be taken back without new keys for the whole office.</source>
        <translation>يستطيع {name} بعدها فتح كل شيء واعتماد الحسابات وتغيير المفاتيح، مثلك تمامًا. يسري ذلك عند دخوله التالي. ولا يمكن الرجوع عنه دون مفاتيح جديدة للمكتب كله.</translation>
    </message>
    <message>
        <source>Make her a &amp;keeper</source>
        <translation>تعيينها أمينة م&amp;فاتيح</translation>
    </message>
    <message>
        <source>Signed. {name} was a keeper and has seen the root key. Make a new root today: that changes all other keys as well.</source>
        <translation>وُقّع. كانت {name} أمينة مفاتيح وقد رأت مفتاح الجذر. يُصنع جذر جديد اليوم: فهو يغيّر المفاتيح الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Signed. {name} had keys until now. If she could have kept copies of the files, change keys too.</source>
        <translation>وُقّع. كانت لدى {name} مفاتيح حتى الآن. إن أمكن الاحتفاظ بنسخ من الملفات فتُغيَّر المفاتيح أيضًا.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>تُقرأ النسخة…</translation>
    </message>
    <message>
        <source>Opening the backup and looking through it…</source>
        <translation>تُفتح النسخة ويُنظر فيها…</translation>
    </message>
    <message>
        <source>Restoring. Until the end everything can still be stopped…</source>
        <translation>تجري الاستعادة. يمكن إيقاف كل شيء حتى النهاية…</translation>
    </message>
    <message>
        <source>Practise it before you need it. What was withdrawn, frozen or erased since stays so.</source>
        <translation>التمرّن عليها قبل الحاجة إليها. ما سُحب أو جُمّد أو مُحي منذ ذلك يبقى كذلك.</translation>
    </message>
    <message>
        <source>Practise: can it be opened?</source>
        <translation>تمرين: هل يمكن فتحها؟</translation>
    </message>
    <message>
        <source>It is opened with the site sheet and a keeper&apos;s password as of that day, looked through, and taken away again. This station is not touched.</source>
        <translation>تُفتح بورقة الموقع وكلمة مرور أمينة مفاتيح كما كانت ذلك اليوم، ويُنظر فيها، ثم تُزال. لا تُمسّ هذه المحطة.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>الرجوع إليها</translation>
    </message>
    <message>
        <source>If the site sheet was another one on that day, type that one above. Afterwards the station locks, and every letter waits until somebody has confirmed it, woman by woman.</source>
        <translation>إن كانت ورقة الموقع غيرها ذلك اليوم فتُكتب تلك أعلاه. بعد ذلك تُقفل المحطة، وينتظر كل كتاب حتى يؤكده أحد، امرأة بعد امرأة.</translation>
    </message>
    <message>
        <source>I know what is lost, and that everybody else has stopped working</source>
        <translation>أعرف ما سيضيع، وأن كل الآخرين توقفوا عن العمل</translation>
    </message>
    <message>
        <source>Go back further than the backup says</source>
        <translation>الرجوع إلى أبعد مما تقوله النسخة</translation>
    </message>
    <message>
        <source>I know who made it, and when</source>
        <translation>أعرف من صنعها ومتى</translation>
    </message>
    <message>
        <source>Go on, and settle the lists at the next sign-in</source>
        <translation>المتابعة وتسوية القوائم عند الدخول التالي</translation>
    </message>
    <message>
        <source>Go on, and have the files that are here set aside</source>
        <translation>المتابعة ووضع الملفات الموجودة هنا جانبًا</translation>
    </message>
    <message>
        <source>Leave the files that are shut to me behind, for good</source>
        <translation>ترك الملفات المغلقة أمام هذا الحساب نهائيًا</translation>
    </message>
    <message>
        <source>Go on, and look for files that were erased</source>
        <translation>المتابعة والبحث عن الملفات التي مُحيت</translation>
    </message>
    <message>
        <source>Go on, and look for files that were erased or lost</source>
        <translation>المتابعة والبحث عن الملفات التي مُحيت أو ضاعت</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>ا&amp;ستعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Somebody is out with a woman, or sets out within the hour: {codes}. During a restore it rings if nobody calls, but no call can be written down here. Wait until they are back. If it cannot wait, write every call on the watcher&apos;s sheet.</source>
        <translation>أحد في الطريق مع امرأة، أو ينطلق معها خلال ساعة: {codes}. أثناء الاستعادة يرنّ الإنذار إن لم يتصل أحد، لكن لا يمكن تدوين أي اتصال هنا. يُنتظر حتى يعودوا. وإن تعذّر الانتظار فيُكتب كل اتصال على ورقة المراقبة.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>تُختار نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>What was entered after {day} will be lost. The day is what its maker says; before anything changes it is compared with what is inside.</source>
        <translation>سيضيع ما أُدخل بعد {day}. هذا اليوم هو ما يقوله من صنعها، ويُقارن بما في داخلها قبل أن يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it is sound: %Ln files.</source>
        <translation>
            <numerusform>تُفتح وهي سليمة: لا ملفات.</numerusform>
            <numerusform>تُفتح وكل ما فيها سليم: ملف واحد.</numerusform>
            <numerusform>تُفتح وكل ما فيها سليم: ملفان.</numerusform>
            <numerusform>تُفتح وكل ما فيها سليم: %Ln ملفات.</numerusform>
            <numerusform>تُفتح وكل ما فيها سليم: %Ln ملفًا.</numerusform>
            <numerusform>تُفتح وكل ما فيها سليم: %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens, but not everything in it is sound. Make a new backup today and try that one.</source>
        <translation>تُفتح لكن ليس كل ما فيها سليمًا. تُصنع نسخة جديدة اليوم وتُجرَّب.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>For this account of this computer, whoever signs in.</source>
        <translation>لحساب الحاسوب هذا، أيًا كان من يدخل.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>When nobody touches the computer</source>
        <translation>حين لا يمسّ أحد الحاسوب</translation>
    </message>
    <message>
        <source>A cover hides the screen and wants six digits; a lock ends the session and wants the password. Neither can be turned off.</source>
        <translation>الغطاء يخفي الشاشة ويطلب ستة أرقام؛ والقفل ينهي الجلسة ويطلب كلمة المرور. لا يمكن إيقاف أي منهما.</translation>
    </message>
    <message>
        <source>Cover after minutes</source>
        <translation>الغطاء بعد دقائق</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>القفل بعد دقائق</translation>
    </message>
    <message>
        <source>{least} to {most}, and later than the cover</source>
        <translation>من {least} إلى {most}، وبعد الغطاء</translation>
    </message>
    <message>
        <source>&amp;Keep these times</source>
        <translation>&amp;حفظ هذه المدد</translation>
    </message>
    <message>
        <source>From now on.</source>
        <translation>من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>When the office closes</source>
        <translation>متى يُغلق المكتب</translation>
    </message>
    <message>
        <source>What is due later than this hour is carried by hand.</source>
        <translation>المطلوب بعد هذه الساعة تحمله زميلة بيدها.</translation>
    </message>
    <message>
        <source>The hour at which the office &amp;closes</source>
        <translation>ال&amp;ساعة التي يُغلق فيها المكتب</translation>
    </message>
    <message>
        <source>The office closes at {hour}. A keeper sets the hour in Our words.</source>
        <translation>يُغلق المكتب الساعة {hour}. تحدد أمينة المفاتيح هذه الساعة في «كلماتنا».</translation>
    </message>
    <message>
        <source>Start stick</source>
        <translation>وحدة بدء التشغيل</translation>
    </message>
    <message>
        <source>For a computer without a keyring: instead of typing the site sheet at each start.</source>
        <translation>لحاسوب بلا مخزن مفاتيح: بدلًا من كتابة ورقة الموقع عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Seal this station</source>
        <translation>ختم هذه المحطة</translation>
    </message>
    <message>
        <source>Seal this station…</source>
        <translation>ختم هذه المحطة…</translation>
    </message>
    <message>
        <source>{what} {place}</source>
        <translation>{what} {place}</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Drawn and proved like a real one, about nobody, with the words as they are typed above.</source>
        <translation>تُرسم وتُفحص كورقة حقيقية، لا تخص أحدًا، بالكلمات المكتوبة أعلاه.</translation>
    </message>
    <message>
        <source>As written to</source>
        <translation>كأنها مكتوبة إلى</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>عرض ال&amp;ورقة</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>استعمالها من جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>كلمات البرنامج</translation>
    </message>
    <message>
        <source>The list is a text of its own, for every paper to such offices.</source>
        <translation>القائمة نص قائم بذاته، لكل ورقة إلى مثل هذه الجهات.</translation>
    </message>
    <message>
        <source>Outside this office, since whoever works here may be the one she complains about.</source>
        <translation>خارج هذا المكتب، لأن من يعمل هنا قد يكون هو من تشتكي منه.</translation>
    </message>
    <message>
        <source>All &amp;texts</source>
        <translation>كل ال&amp;نصوص</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>إدخال: {what}</translation>
    </message>
    <message>
        <source>A list is here that no keeper signed as it is. It is not used. Signing a contact again settles it.</source>
        <translation>توجد هنا قائمة لم توقّعها أمينة مفاتيح كما هي. لا تُستعمل. توقيع جهة من جديد يسوّي ذلك.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>How she reaches it</source>
        <translation>كيف تصل إليها</translation>
    </message>
    <message>
        <source>How did you check it today?</source>
        <translation>كيف جرى التحقق منها اليوم؟</translation>
    </message>
    <message>
        <source>Women are told this contact from now on, with the day and your name as the one who checked it.</source>
        <translation>تُذكر هذه الجهة للنساء من الآن، مع اليوم واسم من تحقق منها.</translation>
    </message>
    <message>
        <source>Sign this contact?</source>
        <translation>توقيع هذه الجهة؟</translation>
    </message>
    <message>
        <source>The contact is signed.</source>
        <translation>وُقّعت الجهة.</translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation>ج&amp;هة جديدة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>The list that came with the program</source>
        <translation>القائمة التي جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>Their names are on papers and are not checked for hers, so only a keeper signs them.</source>
        <translation>أسماؤها تظهر على الأوراق ولا تُفحص بحثًا عن اسم المرأة، فلا توقّعها إلا أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>A list is here that no keeper signed as it is. It is not used. Signing the list again settles it.</source>
        <translation>هنا قائمة لم توقّعها أمينة مفاتيح كما هي. لا تُستعمل. توقيع القائمة من جديد يسوّي ذلك.</translation>
    </message>
    <message>
        <source>Earlier lists</source>
        <translation>قوائم سابقة</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>جهة جديدة</translation>
    </message>
    <message>
        <source>What sort of office</source>
        <translation>نوع الجهة</translation>
    </message>
    <message>
        <source>Mend its words here. If it is another office, retire this one and add a new one: what women agreed to tell this office must never reach another.</source>
        <translation>تُصحَّح كلماتها هنا. وإن كانت جهة أخرى فتُوقف هذه وتُضاف جديدة: ما وافقت النساء على قوله لهذه الجهة يجب ألا يصل إلى غيرها.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;توقيع</translation>
    </message>
    <message>
        <source>Write to it &amp;again</source>
        <translation>ال&amp;كتابة إليها من جديد</translation>
    </message>
    <message>
        <source>&amp;Retire it</source>
        <translation>&amp;إيقافها</translation>
    </message>
    <message>
        <source>It is so: &amp;confirm it</source>
        <translation>هي كذلك: &amp;تأكيد</translation>
    </message>
    <message>
        <source>The whole &amp;directory</source>
        <translation>ا&amp;لدليل كله</translation>
    </message>
    <message>
        <source>This entry is not there any more. If it was joined with another one, the whole directory has that.</source>
        <translation>لم يعد هذا القيد موجودًا. وإن كان قد ضُمّ إلى قيد آخر، فذلك القيد في الدليل كله.</translation>
    </message>
    <message>
        <source>The entry that you had open was joined with this office. This is the entry of both.</source>
        <translation>القيد الذي كان مفتوحًا ضُمّ إلى هذه الجهة. هذا قيدهما معًا.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>No keeper has confirmed its name and address either, so nothing can be signed to it.</source>
        <translation>ولم تؤكد أي أمينة مفاتيح اسمها وعنوانها، فلا يُوقَّع إليها شيء.</translation>
    </message>
    <message>
        <source>Verified {day} by {name}</source>
        <translation>جرى التحقق {day}، بواسطة {name}</translation>
    </message>
    <message>
        <source>It is on Today of the keepers now.</source>
        <translation>صارت الآن في «اليوم» عند أمينات المفاتيح.</translation>
    </message>
    <message>
        <source>It is on Today no longer.</source>
        <translation>لم تعد في «اليوم».</translation>
    </message>
    <message>
        <source>Call or visit</source>
        <translation>اتصال أو زيارة</translation>
    </message>
    <message>
        <source>Ask what is below, without a word about any woman. Then write down what came of it.</source>
        <translation>يُسأل عما يرد أدناه دون كلمة عن أي امرأة، ثم يُدوَّن ما نتج.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>دُوِّن.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>ما يُعرف عنه</translation>
    </message>
    <message>
        <source>Its name, function and address are signed by keepers, under Our words, Offices.</source>
        <translation>اسمها ووظيفتها وعنوانها توقعها أمينات المفاتيح، في كلماتنا، الجهات.</translation>
    </message>
    <message>
        <source>{what}, {language}</source>
        <translation>{what}، {language}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأجل ماذا</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>As it is dialled in Iraq; a hotline by its short number</source>
        <translation>كما يُتصل به داخل العراق، والخط الساخن برقمه القصير</translation>
    </message>
    <message>
        <source>needed for a hotline</source>
        <translation>لازم للخط الساخن</translation>
    </message>
    <message>
        <source>Focal point, by function or name</source>
        <translation>جهة الاتصال، بوظيفتها أو اسمها</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Never of a shelter or a safe house</source>
        <translation>لا دار إيواء ولا بيت آمن أبدًا</translation>
    </message>
    <message>
        <source>Duty bearers by name, one a line</source>
        <translation>المكلفون بالمسؤولية بأسمائهم، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>من تُخدم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>ما يُعرف سوى ذلك</translation>
    </message>
    <message>
        <source>For colleagues. Nothing about any woman.</source>
        <translation>للزملاء. لا شيء عن أي امرأة.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>إ&amp;خراجه</translation>
    </message>
    <message>
        <source>Who plans a meeting with that office can pick the name.</source>
        <translation>من يخطط للقاء مع تلك الجهة يستطيع اختيار الاسم.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>To none of them</source>
        <translation>لا يتبع أيًا منها</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>متى يُجاب</translation>
    </message>
    <message>
        <source>What it costs her</source>
        <translation>كم تدفع هي</translation>
    </message>
    <message>
        <source>Waiting time in days</source>
        <translation>مدة الانتظار بالأيام</translation>
    </message>
    <message>
        <source>0 for the same day</source>
        <translation>صفر لليوم نفسه</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Empty where no end is known</source>
        <translation>يُترك فارغًا إن لم تُعرف نهاية</translation>
    </message>
    <message>
        <source>Saved. Nobody has verified it as it is now.</source>
        <translation>حُفظ. لم يتحقق أحد منه كما هو الآن.</translation>
    </message>
    <message>
        <source>It is on no list any more. What the program brings comes back unverified.</source>
        <translation>لا يعود في أي قائمة. وما جاء مع البرنامج يعود دون تحقق.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Take this entry out?</source>
        <translation>إخراج هذا القيد؟</translation>
    </message>
    <message>
        <source>Female staff</source>
        <translation>موظفات</translation>
    </message>
    <message>
        <source>May she stay anonymous?</source>
        <translation>هل تبقى بلا اسم؟</translation>
    </message>
    <message>
        <source>Is an ID asked?</source>
        <translation>هل تُطلب هوية؟</translation>
    </message>
    <message>
        <source>Is a guardian asked?</source>
        <translation>هل يُطلب ولي أمر؟</translation>
    </message>
    <message>
        <source>Are calls recorded?</source>
        <translation>هل تُسجَّل المكالمات؟</translation>
    </message>
    <message>
        <source>Is a patrol sent?</source>
        <translation>هل تُرسل دورية؟</translation>
    </message>
    <message>
        <source>{day}, {name}: {told}</source>
        <translation>{day}، {name}: {told}</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>It is on every letterhead. Of a PNG file only the pixels are kept, on white, and nothing else.</source>
        <translation>يظهر في كل ترويسة. لا تُحفظ من ملف PNG إلا الصورة على خلفية بيضاء، ولا شيء سواها.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture...</source>
        <translation>اختيار &amp;صورة...</translation>
    </message>
    <message>
        <source>Sign the &amp;logo</source>
        <translation>توقيع ال&amp;شعار</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>No logo any &amp;more</source>
        <translation>ب&amp;لا شعار بعد الآن</translation>
    </message>
    <message>
        <source>The office has no logo; the letterhead shows its name.</source>
        <translation>لا شعار للمكتب؛ في الترويسة اسمه.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>The logo as it would be printed</source>
        <translation>الشعار كما يُطبع</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Not signed yet. This is how it would be printed.</source>
        <translation>لم يُوقَّع بعد. هكذا يُطبع.</translation>
    </message>
    <message>
        <source>A CSV file in Unicode, or an XLSX file. Nothing is stored before you have seen every row.</source>
        <translation>ملف CSV بترميز Unicode أو ملف XLSX. لا يُحفظ شيء قبل رؤية كل صف.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The first row names the columns: kind, name_en, name_ar, name_ckb, needs, phone and others; the help of this page lists them. No place or number of a shelter or a safe house is taken over.</source>
        <translation>يسمي الصف الأول الأعمدة: kind وname_en وname_ar وname_ckb وneeds وphone وغيرها، وتعددها مساعدة هذه الصفحة. لا يُنقل مكان دار إيواء أو بيت آمن ولا رقمه.</translation>
    </message>
    <message>
        <source>&amp;Choose a file</source>
        <translation>ا&amp;ختيار ملف</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>&amp;Take the sound rows over</source>
        <translation>&amp;نقل الصفوف السليمة</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Until this is over nothing else opens here, and nothing can be written down. If something rings, stop it. Nothing is changed then.</source>
        <translation>إلى أن ينتهي هذا لا يُفتح هنا شيء آخر ولا يمكن تدوين شيء. إن رنّ إنذار فيمكن إيقاف هذا العمل، ولا يتغيّر عندئذ شيء.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقافه</translation>
    </message>
    <message>
        <source>This is still under way</source>
        <translation>لم ينتهِ هذا بعد</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to this computer first.</source>
        <translation>لا يمكن قراءة الملف. يُنسخ إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Sound rows: {sound}. Rows with a fault: {faulty}. Nothing is stored yet.</source>
        <translation>الصفوف السليمة: {sound}. الصفوف التي فيها خطأ: {faulty}. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>{sound} rows are sound, but there is room for {room} more entries only, so none is taken over. Take rows out of the file and choose it again.</source>
        <translation>عدد الصفوف السليمة {sound}، لكن المكان المتبقي يتسع لعدد {room} من القيود فقط، فلا يؤخذ شيء. تُحذف صفوف من الملف ثم يُختار من جديد.</translation>
    </message>
    <message>
        <source>They are stored as not verified: none prints, and no letter goes to any before somebody calls.</source>
        <translation>تُحفظ دون تحقق: لا يُطبع منها شيء ولا يُرسل إليها كتاب قبل أن يتصل أحد.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Take these rows over?</source>
        <translation>نقل هذه الصفوف؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are stored. Call them on a round of calls.</source>
        <translation>
            <numerusform>لم يُحفظ أي قيد.</numerusform>
            <numerusform>حُفظ قيد واحد. يُتصل به في جولة اتصالات.</numerusform>
            <numerusform>حُفظ قيدان. يُتصل بهما في جولة اتصالات.</numerusform>
            <numerusform>حُفظت %Ln قيود. يُتصل بها في جولة اتصالات.</numerusform>
            <numerusform>حُفظ %Ln قيدًا. يُتصل بها في جولة اتصالات.</numerusform>
            <numerusform>حُفظ %Ln قيد. يُتصل بها في جولة اتصالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يُنقل</translation>
    </message>
    <message>
        <source>{column}: {fault}</source>
        <translation>{column}: {fault}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Sign this logo? Every paper made from now on bears it; papers already released keep theirs.</source>
        <translation>توقيع هذا الشعار؟ تحمله كل ورقة تُعد من الآن، وتبقى الأوراق التي صدرت كما هي.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign that the office has no logo? Papers made from now on bear none.</source>
        <translation>توقيع أن لا شعار للمكتب؟ لا تحمل الأوراق شعارًا من الآن.</translation>
    </message>
    <message>
        <source>The logo is signed, version {version}.</source>
        <translation>وُقّع الشعار، الصيغة {version}.</translation>
    </message>
    <message>
        <source>Sign the list of offices?</source>
        <translation>توقيع قائمة الجهات؟</translation>
    </message>
    <message>
        <source>Confirm this office?</source>
        <translation>تأكيد هذه الجهة؟</translation>
    </message>
    <message>
        <source>No new letter can go to this office. What was written to it stays, and consent can still be taken back.</source>
        <translation>لا كتاب جديدًا إلى هذه الجهة. ما كُتب إليها يبقى، وما زال يمكن سحب الموافقة.</translation>
    </message>
    <message>
        <source>Letters can go to this office again.</source>
        <translation>يمكن أن تذهب كتب إلى هذه الجهة من جديد.</translation>
    </message>
    <message>
        <source>The list is signed as the next version, and this office is confirmed as it is here. Letters written from now on use it.</source>
        <translation>تُوقّع القائمة نسخةً تالية، وتُؤكَّد هذه الجهة كما هي هنا. وتُكتب بها الكتب من الآن.</translation>
    </message>
    <message>
        <source>Its telephone and what else is known stay with it: the directory has one entry of both.</source>
        <translation>يبقى معها هاتفها وما يُعرف عنها: في الدليل قيد واحد لهما.</translation>
    </message>
    <message>
        <source>Its entry in the directory</source>
        <translation>قيدها في الدليل</translation>
    </message>
    <message>
        <source>It has none yet</source>
        <translation>ليس لها قيد بعد</translation>
    </message>
    <message>
        <source>This office exists, and its function and address are as they are here in all three languages?</source>
        <translation>أهذه الجهة موجودة، ووظيفتها وعنوانها كما هما هنا باللغات الثلاث؟</translation>
    </message>
    <message>
        <source>This list is signed again. Offices that came later are kept and retired.</source>
        <translation>تُوقَّع هذه القائمة من جديد. الجهات التي جاءت بعدها تبقى موقوفة.</translation>
    </message>
    <message>
        <source>Back to an earlier list?</source>
        <translation>الرجوع إلى قائمة سابقة؟</translation>
    </message>
    <message>
        <source>The list is signed.</source>
        <translation>وُقّعت القائمة.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offices are examples. Nothing can be signed to them until a keeper confirms or changes each.</source>
        <translation>
            <numerusform>لا جهات من الأمثلة.</numerusform>
            <numerusform>جهة واحدة مثال. لا يُوقّع لها شيء حتى تؤكدها أمينة المفاتيح أو تغيّرها.</numerusform>
            <numerusform>جهتان من الأمثلة. لا يُوقّع لهما شيء حتى تؤكد أمينة المفاتيح كلًّا منهما أو تغيّرها.</numerusform>
            <numerusform>%Ln جهات من الأمثلة. لا يُوقّع لها شيء حتى تؤكد أمينة المفاتيح كلًّا منها أو تغيّرها.</numerusform>
            <numerusform>%Ln جهة من الأمثلة. لا يُوقّع لها شيء حتى تؤكد أمينة المفاتيح كلًّا منها أو تغيّرها.</numerusform>
            <numerusform>%Ln جهة من الأمثلة. لا يُوقّع لها شيء حتى تؤكد أمينة المفاتيح كلًّا منها أو تغيّرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>An example that came with the program. Ask whether this office, its function and its address are right: confirm it as it is, correct it below, or retire it.</source>
        <translation>مثال جاء مع البرنامج. يُسأل هل الجهة ووظيفتها وعنوانها كذلك: تُؤكَّد كما هي، أو تُصحَّح أدناه، أو تُوقف.</translation>
    </message>
    <message>
        <source>Confirmed by {name}, {day}.</source>
        <translation>أكدها {name}، {day}.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم الجهة</translation>
    </message>
    <message>
        <source>To whom in it, by function, with the form of address</source>
        <translation>إلى من فيها، بالصفة وصيغة المخاطبة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>كلماتنا</translation>
    </message>
    <message>
        <source>What the office says, in three languages. Every change is signed, and the words before it are kept.</source>
        <translation>ما يقوله المكتب، بثلاث لغات. كل تغيير يُوقَّع، وتُحفظ الكلمات التي قبله.</translation>
    </message>
    <message>
        <source>The printer did not say that it was done: somebody must look.</source>
        <translation>لم تقل الطابعة إنها انتهت: يجب أن ينظر أحد.</translation>
    </message>
    <message>
        <source>Handed over on {day} by {name}</source>
        <translation>سلّمه {name} في {day}</translation>
    </message>
    <message>
        <source>They said: {reason}</source>
        <translation>قالوا: {reason}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>They took a note or will call back</source>
        <translation>دوّنوا ملاحظة أو سيتصلون</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Appointment given</source>
        <translation>حُدِّد موعد</translation>
    </message>
    <message>
        <source>Done: it helped</source>
        <translation>تم: وقد أفاد</translation>
    </message>
    <message>
        <source>Over: it did not help</source>
        <translation>انتهى: ولم يُفِد</translation>
    </message>
    <message>
        <source>We went there</source>
        <translation>ذهبنا إليهم</translation>
    </message>
    <message>
        <source>They came to us</source>
        <translation>جاؤوا إلينا</translation>
    </message>
    <message>
        <source>A reply slip came back</source>
        <translation>عادت قسيمة رد</translation>
    </message>
    <message>
        <source>A letter came</source>
        <translation>وصل كتاب</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>ضابط المناوبة</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>مدير الجهة</translation>
    </message>
    <message>
        <source>Female officer</source>
        <translation>ضابطة</translation>
    </message>
    <message>
        <source>Investigating officer</source>
        <translation>ضابط التحقيق</translation>
    </message>
    <message>
        <source>Registry (incoming and outgoing letters)</source>
        <translation>الصادر والوارد</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>المشاور القانوني</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>باحثة اجتماعية</translation>
    </message>
    <message>
        <source>Another function</source>
        <translation>صفة أخرى</translation>
    </message>
    <message>
        <source>They act on it</source>
        <translation>يعملون عليه</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>يحتاجون إلى وقت أطول</translation>
    </message>
    <message>
        <source>They say it is not their matter</source>
        <translation>يقولون إنه ليس من اختصاصهم</translation>
    </message>
    <message>
        <source>They asked who she is</source>
        <translation>سألوا من هي</translation>
    </message>
    <message>
        <source>They asked for more about what happened</source>
        <translation>سألوا المزيد عما حدث</translation>
    </message>
    <message>
        <source>They want to see or hear her</source>
        <translation>يريدون رؤيتها أو سماعها</translation>
    </message>
    <message>
        <source>They asked for proof or for pictures</source>
        <translation>طلبوا أدلة أو صورًا</translation>
    </message>
    <message>
        <source>They want a complaint in her name</source>
        <translation>يريدون شكوى باسمها</translation>
    </message>
    <message>
        <source>They guessed who she is</source>
        <translation>خمّنوا من هي</translation>
    </message>
    <message>
        <source>They did what we asked them not to do</source>
        <translation>فعلوا ما طلبنا منهم ألا يفعلوه</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>يجيبون</translation>
    </message>
    <message>
        <source>They act</source>
        <translation>يتصرفون</translation>
    </message>
    <message>
        <source>They pass it on to whoever decides</source>
        <translation>يرفعونه إلى صاحب القرار</translation>
    </message>
    <message>
        <source>We answer their question</source>
        <translation>نجيب عن سؤالهم</translation>
    </message>
    <message>
        <source>We come again</source>
        <translation>نعود إليهم</translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>لم ترغب هي في ذلك</translation>
    </message>
    <message>
        <source>They have no capacity</source>
        <translation>لا قدرة لديهم</translation>
    </message>
    <message>
        <source>Not their matter</source>
        <translation>ليس من اختصاصهم</translation>
    </message>
    <message>
        <source>They want her name first</source>
        <translation>يريدون اسمها أولًا</translation>
    </message>
    <message>
        <source>They want a complaint from her first</source>
        <translation>يريدون شكوى منها أولًا</translation>
    </message>
    <message>
        <source>Too little is known of him</source>
        <translation>المعروف عنه قليل جدًا</translation>
    </message>
    <message>
        <source>He was not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>At their office</source>
        <translation>في مكتبهم</translation>
    </message>
    <message>
        <source>At our office</source>
        <translation>في مكتبنا</translation>
    </message>
    <message>
        <source>Yes, they were met</source>
        <translation>نعم، لُبِّيت</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>She could not be asked</source>
        <translation>تعذّر سؤالها</translation>
    </message>
    <message>
        <source>She complains herself</source>
        <translation>تشتكي بنفسها</translation>
    </message>
    <message>
        <source>She does not complain</source>
        <translation>لا تشتكي</translation>
    </message>
    <message>
        <source>She decides later</source>
        <translation>تقرر لاحقًا</translation>
    </message>
    <message>
        <source>a female officer was promised</source>
        <translation>وُعد بضابطة</translation>
    </message>
    <message>
        <source>no female officer</source>
        <translation>لا توجد ضابطة</translation>
    </message>
    <message>
        <source>female officer: not asked</source>
        <translation>الضابطة: لم يُسأل عنها</translation>
    </message>
    <message>
        <source>Appointment on {day}, {place}; {officer}</source>
        <translation>موعد في {day}، {place}؛ {officer}</translation>
    </message>
    <message>
        <source>Promised: {what}, by {day}</source>
        <translation>وعد: {what}، حتى {day}</translation>
    </message>
    <message>
        <source>{answer}: {reason}</source>
        <translation>{answer}: {reason}</translation>
    </message>
    <message>
        <source>Letter no. {number} of {day}</source>
        <translation>الكتاب ذو العدد {number} في {day}</translation>
    </message>
    <message>
        <source>Letter no. {number}</source>
        <translation>الكتاب ذو العدد {number}</translation>
    </message>
    <message>
        <source>Letter of {day}</source>
        <translation>كتاب مؤرخ في {day}</translation>
    </message>
    <message>
        <source>{office}, {reference}</source>
        <translation>{office}، {reference}</translation>
    </message>
    <message>
        <source>It has not answered by the day it was asked to.</source>
        <translation>لم تُجب حتى اليوم المطلوب.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>لم تُجب</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>للإتلاف</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>عندنا</translation>
    </message>
    <message>
        <source>With the office</source>
        <translation>لدى الجهة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>at least {share}</source>
        <translation>{share} على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln published cases this office answered {share} by the end of the next month.</source>
        <translation>
            <numerusform>لم تُنشر حالات. {share}</numerusform>
            <numerusform>من حالة واحدة منشورة أجابت هذه الجهة على {share} حتى نهاية الشهر التالي.</numerusform>
            <numerusform>من حالتين منشورتين أجابت هذه الجهة على {share} حتى نهاية الشهر التالي.</numerusform>
            <numerusform>من %Ln حالات منشورة أجابت هذه الجهة على {share} حتى نهاية الشهر التالي.</numerusform>
            <numerusform>من %Ln حالة منشورة أجابت هذه الجهة على {share} حتى نهاية الشهر التالي.</numerusform>
            <numerusform>من %Ln حالة منشورة أجابت هذه الجهة على {share} حتى نهاية الشهر التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>How this office answers in general is not told yet: the page Figures says why and from when. What it answered to each paper of this record is written below, beside the paper.</source>
        <translation>كيف تجيب هذه الجهة عمومًا لا يُقال بعد: صفحة «أرقام» تقول لماذا ومن متى يُقال. وما أجابت به على كل ورقة من هذا السجل مكتوب أدناه بجانب الورقة.</translation>
    </message>
    <message>
        <source>The log does not say that the copies were given to them. Ask whoever handed them over.</source>
        <translation>لا يقول سجل العمليات إن النسخ سُلّمت إليهم. يُسأل من سلّمها.</translation>
    </message>
    <message>
        <source>Ours: {letter}</source>
        <translation>كتابنا: {letter}</translation>
    </message>
    <message>
        <source>Theirs: {letter}</source>
        <translation>كتابهم: {letter}</translation>
    </message>
    <message>
        <source>They said on {day}: {reason}</source>
        <translation>قالوا في {day}: {reason}</translation>
    </message>
    <message>
        <source>No answer yet; ask on {day}</source>
        <translation>لا جواب بعد؛ يُسأل في {day}</translation>
    </message>
    <message>
        <source>They took a note; ask on {day}</source>
        <translation>دوّنوا ملاحظة؛ يُسأل في {day}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>بمَ أجابوا؟</translation>
    </message>
    <message>
        <source>The office has them already</source>
        <translation>هي لدى الجهة أصلًا</translation>
    </message>
    <message>
        <source>They are destroyed</source>
        <translation>أُتلفت</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Offices and duty phone</source>
        <translation>الجهات وهاتف المناوبة</translation>
    </message>
    <message>
        <source>Offices we write &amp;to</source>
        <translation>الج&amp;هات التي نكتب إليها</translation>
    </message>
    <message>
        <source>Contacts for &amp;complaints</source>
        <translation>جهات ال&amp;شكوى</translation>
    </message>
    <message>
        <source>Duty phone of the liaison officer</source>
        <translation>هاتف مناوبة مسؤول الارتباط</translation>
    </message>
    <message>
        <source>It is on every letter and fact sheet.</source>
        <translation>يظهر على كل كتاب وورقة وقائع.</translation>
    </message>
    <message>
        <source>Something is in the station&apos;s files that no keeper signed as it is: {texts}. It is not used; the newest signed words before it are used instead, or the program&apos;s own. Somebody changed the files: ask who, then sign the text again.</source>
        <translation>في ملفات المحطة شيء لم توقّعه أمينة مفاتيح كما هو: {texts}. لا يُستعمل؛ وتقوم مقامه أحدث كلمات موقّعة قبله، أو كلمات البرنامج. غيّر أحدهم الملفات: يُسأل من هو، ثم يُوقَّع النص من جديد.</translation>
    </message>
    <message>
        <source>&amp;Sign the number</source>
        <translation>&amp;توقيع الرقم</translation>
    </message>
    <message>
        <source>In one language older than in another: {texts}.</source>
        <translation>أقدم في لغة منها في أخرى: {texts}.</translation>
    </message>
    <message>
        <source>Sign {number} as the duty phone? Letters written from now on bear it.</source>
        <translation>توقيع {number} هاتفًا للمناوبة؟ تحمله الكتب التي تُكتب من الآن.</translation>
    </message>
    <message>
        <source>The duty phone is signed, version {version}.</source>
        <translation>وُقّع هاتف المناوبة، الصيغة {version}.</translation>
    </message>
    <message>
        <source>{what} ({language})</source>
        <translation>{what} ({language})</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>آخر توقيع</translation>
    </message>
    <message>
        <source>Propose words for a letter</source>
        <translation>اقتراح كلمات لكتاب</translation>
    </message>
    <message>
        <source>Intake reads it, edits it and makes the letter. You hear that it was revised, and nothing else: what is on file about her is never told here.</source>
        <translation>يقرؤه الاستقبال ويحرره ويعدّ الكتاب. وتسمع أنه حُرر ولا شيء غير ذلك: لا يُقال هنا أبدًا ما في ملفها.</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>مكتوب بـ</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Only what the work needs. Never guess at who she is: nobody could tell you whether it is so.</source>
        <translation>ما يحتاجه العمل فقط. لا تخمّن أبدًا من هي: لا أحد يستطيع أن يقول لك هل هو كذلك.</translation>
    </message>
    <message>
        <source>&amp;Send to intake</source>
        <translation>أ&amp;رسل إلى الاستقبال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more today</source>
        <translation>
            <numerusform>لا اقتراح آخر اليوم</numerusform>
            <numerusform>اقتراح واحد آخر اليوم</numerusform>
            <numerusform>اقتراحان آخران اليوم</numerusform>
            <numerusform>%Ln اقتراحات أخرى اليوم</numerusform>
            <numerusform>%Ln اقتراحًا آخر اليوم</numerusform>
            <numerusform>%Ln اقتراح آخر اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>حُرر</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}، {name}</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الصيغة {version}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>What you typed here is not signed. Stay and sign it, or drop it.</source>
        <translation>ما كُتب هنا غير موقّع. يمكن البقاء وتوقيعه، أو إهماله.</translation>
    </message>
    <message>
        <source>Members by code alone: no name, no number and no address of theirs is kept here.</source>
        <translation>الأعضاء بالرمز وحده: لا يُحفظ هنا اسم لهم ولا رقم ولا عنوان.</translation>
    </message>
    <message>
        <source>Print the &amp;code of conduct</source>
        <translation>اطبعي مدوّنة ال&amp;سلوك</translation>
    </message>
    <message>
        <source>&amp;Session with members</source>
        <translation>ج&amp;لسة مع الأعضاء</translation>
    </message>
    <message>
        <source>&amp;Hand-overs</source>
        <translation>تبليغات ال&amp;فرق</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;ضمّ</translation>
    </message>
    <message>
        <source>Also who left</source>
        <translation>من غادر أيضًا</translation>
    </message>
    <message>
        <source>Members of peace teams</source>
        <translation>أعضاء فرق السلام</translation>
    </message>
    <message>
        <source>Nobody is on the register</source>
        <translation>لا أحد في السجل</translation>
    </message>
    <message>
        <source>Take the first member in by a code.</source>
        <translation>ضمّي العضو الأول برمز.</translation>
    </message>
    <message>
        <source>Not used yet: {code}</source>
        <translation>لم يُستعمل بعد: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln members</source>
        <translation>
            <numerusform>{shown} ولا أعضاء</numerusform>
            <numerusform>{shown} من عضو واحد</numerusform>
            <numerusform>{shown} من عضوين</numerusform>
            <numerusform>{shown} من %Ln أعضاء</numerusform>
            <numerusform>{shown} من %Ln عضوًا</numerusform>
            <numerusform>{shown} من %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions with members</source>
        <translation>جلسات مع الأعضاء</translation>
    </message>
    <message>
        <source>{day}: {topic}</source>
        <translation>{day}: {topic}</translation>
    </message>
    <message>
        <source>It will not be held</source>
        <translation>لن تُعقد</translation>
    </message>
    <message>
        <source>Next one on {day}</source>
        <translation>القادمة في {day}</translation>
    </message>
    <message>
        <source>Taken in. Open the member to write down the trainings and the signed code of conduct.</source>
        <translation>سُجّل. تُفتح صفحة العضو لتدوين التدريبات ومدوّنة السلوك الموقّعة.</translation>
    </message>
    <message>
        <source>Misconduct of members reported outside, in years whose figures are published: {years}</source>
        <translation>سوء سلوك أعضاء أُبلغ عنه خارج المكتب، في السنوات التي نُشرت أرقامها: {years}</translation>
    </message>
    <message>
        <source>Printed. It is signed on paper and kept in the cabinet; here only the day is written down.</source>
        <translation>طُبعت. تُوقَّع على الورق وتُحفظ في الخزانة؛ وهنا يُكتب اليوم فقط.</translation>
    </message>
    <message>
        <source>Threatened: {state}</source>
        <translation>مهدَّد: {state}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>مدوّنة السلوك</translation>
    </message>
    <message>
        <source>Trained last</source>
        <translation>آخر تدريب</translation>
    </message>
    <message>
        <source>Dropped: the words in force are here again.</source>
        <translation>أُهمل: عادت هنا الكلمات السارية.</translation>
    </message>
    <message>
        <source>Something is here that no keeper signed as it is. It is not used. Signing this text settles it.</source>
        <translation>هنا شيء لم توقّعه أمينة مفاتيح كما هو. لا يُستعمل. توقيع هذا النص يسوّي ذلك.</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>كلمات البرنامج نفسه</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>كلمات سابقة</translation>
    </message>
    <message>
        <source>Something must be mended first; it is marked below.</source>
        <translation>يجب إصلاح شيء أولًا؛ وهو معلَّم أدناه.</translation>
    </message>
    <message>
        <source>Nothing is to be mended. Nothing is signed yet.</source>
        <translation>لا شيء يحتاج إلى إصلاح. لم يُوقَّع شيء بعد.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>تُرسم…</translation>
    </message>
    <message>
        <source>{parts} and {more} more</source>
        <translation>{parts} و{more} غيرها</translation>
    </message>
    <message>
        <source>Changed: {parts}. From now on the office says it this way; papers already signed stay as they are. Change it in {languages} too.</source>
        <translation>تغيّر: {parts}. يقولها المكتب من الآن هكذا؛ والأوراق الموقّعة تبقى كما هي. يُغيَّر أيضًا في {languages}.</translation>
    </message>
    <message>
        <source>Changed: {parts}. From now on this is in force; papers already signed stay as they are.</source>
        <translation>تغيّر: {parts}. يسري هذا من الآن؛ والأوراق الموقّعة تبقى كما هي.</translation>
    </message>
    <message>
        <source>The office closed at {was} and closes at {now}.</source>
        <translation>كان المكتب يُغلق في الساعة {was}، ويُغلق من الآن في الساعة {now}.</translation>
    </message>
    <message>
        <source>Sign these words?</source>
        <translation>توقيع هذه الكلمات؟</translation>
    </message>
    <message>
        <source>These words are signed again as the next version. What is typed here and not signed is dropped.</source>
        <translation>تُوقَّع هذه الكلمات من جديد صيغةً تالية. ويُهمل ما كُتب هنا ولم يُوقَّع.</translation>
    </message>
    <message>
        <source>Back to earlier words?</source>
        <translation>الرجوع إلى كلمات سابقة؟</translation>
    </message>
    <message>
        <source>Signed: version {version} is in force from now on.</source>
        <translation>وُقّع: الصيغة {version} سارية من الآن.</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <translation>ال&amp;نظر هناك</translation>
    </message>
    <message>
        <source>Plugged in now: look &amp;again</source>
        <translation>وُصلت الآن: ا&amp;لنظر من جديد</translation>
    </message>
    <message>
        <source>No backup is there that is whole enough to be read.</source>
        <translation>لا توجد هناك نسخة احتياطية سليمة تُقرأ.</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}، {size}</translation>
    </message>
    <message>
        <source>This backup says that it is of {said}, but nothing in it is newer than {day}. Somebody made it of older files, or the clock was wrong. Ask who made it, and take another one if there is one.</source>
        <translation>تقول هذه النسخة إنها من {said}، لكن لا شيء فيها أحدث من {day}. صنعها أحد من ملفات أقدم، أو كانت الساعة خاطئة. يُسأل من صنعها، وتُستعمل أخرى إن وُجدت.</translation>
    </message>
    <message>
        <source>Practice backup of {moment}</source>
        <translation>نسخة تمرين في {moment}</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>نسخة في {moment}</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح سجل العمليات</translation>
    </message>
    <message>
        <source>Reading, new sessions, taking consent back and backups go on; nothing else is written. Find out what happened. If there is a newer backup, restore it; else settle it on the page Log, with what was lost.</source>
        <translation>تستمر القراءة والجلسات الجديدة وسحب الموافقات والنسخ الاحتياطي؛ ولا يُكتب غير ذلك. يُعرف ما حدث. إن وُجدت نسخة احتياطية أحدث فتُستعاد؛ وإلا فيُسوّى الأمر في صفحة سجل العمليات، مع ذكر ما ضاع.</translation>
    </message>
    <message>
        <source>Reading, new sessions, taking consent back and backups go on; nothing else is written. Call a keeper today: she settles it on the page Log. Do not copy or delete any file.</source>
        <translation>تستمر القراءة والجلسات الجديدة وسحب الموافقات والنسخ الاحتياطي؛ ولا يُكتب غير ذلك. تُدعى أمينة المفاتيح اليوم: تسوّي الأمر في صفحة سجل العمليات. لا يُنسخ أي ملف ولا يُحذف.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the computer today. Until it can be written, copy, delete or restore no file of the station.</source>
        <translation>يُبلَّغ اليوم من يعتني بالحاسوب. وإلى أن تصبح الكتابة ممكنة لا يُنسخ أي ملف من ملفات المحطة ولا يُحذف ولا يُستعاد.</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} كيلوبايت</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} ميغابايت</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} غيغابايت</translation>
    </message>
    <message>
        <source>{amount} TB</source>
        <translation>{amount} تيرابايت</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Type the whole path, for example of a network drive.</source>
        <translation>يُكتب المسار كاملًا، مثلًا لقرص على الشبكة.</translation>
    </message>
    <message>
        <source>no backup is here</source>
        <translation>لا نسخة احتياطية هنا</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>مسار المجلد</translation>
    </message>
    <message>
        <source>No stick or disk is plugged in. Plug one in and look again.</source>
        <translation>لا وحدة ولا قرص موصول. تُوصَل وحدة ويُبحث من جديد.</translation>
    </message>
    <message>
        <source>Stick or disk {folder}</source>
        <translation>وحدة أو قرص {folder}</translation>
    </message>
    <message>
        <source>Folder {folder}</source>
        <translation>المجلد {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups, the newest of {day}</source>
        <translation>
            <numerusform>لا نسخ احتياطية منذ {day}</numerusform>
            <numerusform>نسخة احتياطية واحدة، يوم {day}</numerusform>
            <numerusform>نسختان احتياطيتان، أحدثهما {day}</numerusform>
            <numerusform>%Ln نسخ احتياطية، أحدثها {day}</numerusform>
            <numerusform>%Ln نسخة احتياطية، أحدثها {day}</numerusform>
            <numerusform>%Ln نسخة احتياطية، أحدثها {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المتسع {size}</translation>
    </message>
    <message>
        <source>no backup of this office yet</source>
        <translation>لا نسخة لهذا المكتب بعد</translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation>لا يمكن الكتابة هنا</translation>
    </message>
    <message>
        <source>the station&apos;s own disk: lost together with it</source>
        <translation>قرص المحطة نفسها: يضيع معها</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يناسب</translation>
    </message>
    <message>
        <source>Take the &amp;filters away</source>
        <translation>إزالة ال&amp;شروط</translation>
    </message>
    <message>
        <source>No entry is known to fit this:</source>
        <translation>لا يُعرف قيد يناسب هذا:</translation>
    </message>
    <message>
        <source>Each of these fits some entry, but no entry fits all of them:</source>
        <translation>كل واحد من هذه يناسبه قيد ما، لكن لا قيد يناسبها كلها:</translation>
    </message>
    <message>
        <source>The entries below could fit: nobody asked them, or not all of it. Call before you send a woman there, and write down what they said.</source>
        <translation>القيود أدناه قد تناسب: لم يسألها أحد، أو لم تُسأل عن كل ذلك. يُتصل بها قبل إرسال امرأة إليها، ويُكتب ما قالوه.</translation>
    </message>
    <message>
        <source>No entry is left that nobody asked.</source>
        <translation>لم يبقَ قيد لم يسأله أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln entries that nobody &amp;asked yet</source>
        <translation>
            <numerusform>لا قيود لم يسألها أحد بع&amp;د</numerusform>
            <numerusform>عرض القيد الذي لم يسأله أحد بع&amp;د</numerusform>
            <numerusform>عرض القيدين اللذين لم يسألهما أحد بع&amp;د</numerusform>
            <numerusform>عرض %Ln قيود لم يسألها أحد بع&amp;د</numerusform>
            <numerusform>عرض %Ln قيدًا لم يسأله أحد بع&amp;د</numerusform>
            <numerusform>عرض %Ln قيد لم يسأله أحد بع&amp;د</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Group {number} of 10: {digits}</source>
        <translation>المجموعة {number} من ١٠: {digits}</translation>
    </message>
    <message>
        <source>A blank grid</source>
        <translation>شبكة فارغة</translation>
    </message>
    <message>
        <source>Site sheet (S)</source>
        <translation>ورقة الموقع (⁦S⁩)</translation>
    </message>
    <message>
        <source>Recovery half A</source>
        <translation>نصف الاستعادة ⁦A⁩</translation>
    </message>
    <message>
        <source>Recovery half B</source>
        <translation>نصف الاستعادة ⁦B⁩</translation>
    </message>
    <message>
        <source>It opens the station where a computer has lost its share of the secret. Alone it opens no case. Keep both papers away from this computer, and never with half A or half B.</source>
        <translation>تفتح المحطة حين يفقد حاسوب حصته من السر. وحدها لا تفتح أي حالة. تُحفظ الورقتان بعيدًا عن هذا الحاسوب، ولا تكونان أبدًا مع النصف ⁦A⁩ أو النصف ⁦B⁩.</translation>
    </message>
    <message>
        <source>Halves A and B together open everything, without any password: they are full access. Keep both papers of half A in one town, and those of half B in another.</source>
        <translation>النصفان ⁦A⁩ و⁦B⁩ معًا يفتحان كل شيء دون كلمة مرور: إنهما وصول كامل. تُحفظ ورقتا النصف ⁦A⁩ في مدينة وورقتا النصف ⁦B⁩ في أخرى.</translation>
    </message>
    <message>
        <source>Keep both papers of half B in another town than half A, with somebody else. Whoever has one of each has full access.</source>
        <translation>تُحفظ ورقتا النصف ⁦B⁩ في مدينة غير مدينة النصف ⁦A⁩، لدى شخص آخر. من يحمل واحدة من كل منهما له وصول كامل.</translation>
    </message>
    <message>
        <source>The founding was cut off, so halves A and B are drawn again. Papers with the earlier digits are void: burn or shred them.</source>
        <translation>انقطع التأسيس، فيُولَّد النصفان ⁦A⁩ و⁦B⁩ من جديد. الأوراق ذات الأرقام السابقة باطلة: تُحرق أو تُمزَّق.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>The digits are covered. Go on when you are alone again.</source>
        <translation>الأرقام مغطاة. يُتابع حين لا يكون معك أحد.</translation>
    </message>
    <message>
        <source>Take two blank papers. Draw this grid on each, with its letter. Then ten groups come one after another; write each on both papers. Do not photograph the screen.</source>
        <translation>تُؤخذ ورقتان بيضاوان وتُرسم على كل منهما هذه الشبكة مع حرفها. ثم تأتي عشر مجموعات واحدة بعد أخرى؛ تُكتب كل منها على الورقتين. لا تُصوَّر الشاشة.</translation>
    </message>
    <message>
        <source>Write group {number} on both papers.</source>
        <translation>تُكتب المجموعة {number} على الورقتين.</translation>
    </message>
    <message>
        <source>Show group {number}</source>
        <translation>إظهار المجموعة {number}</translation>
    </message>
    <message>
        <source>All ten are on both papers</source>
        <translation>العشر كلها على الورقتين</translation>
    </message>
    <message>
        <source>Check this paper</source>
        <translation>فحص هذه الورقة</translation>
    </message>
    <message>
        <source>Look at the digits again</source>
        <translation>النظر في الأرقام من جديد</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it with the paper digit by digit. If the paper says the same, the paper is wrong: look at the digits again.</source>
        <translation>المجموعة {number} غير صحيحة. تُقارن بالورقة رقمًا رقمًا. إن كانت هكذا في الورقة فالورقة خاطئة: يُنظر في الأرقام من جديد.</translation>
    </message>
    <message>
        <source>Group {number} has five digits.</source>
        <translation>في المجموعة {number} خمسة أرقام.</translation>
    </message>
    <message>
        <source>Paper {number} is right. Now the other one.</source>
        <translation>الورقة {number} صحيحة. والآن الأخرى.</translation>
    </message>
    <message>
        <source>Type paper {number} of {all} back, from the paper itself.</source>
        <translation>تُكتب الورقة {number} من {all} نقلًا عن الورقة نفسها.</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>عرض أيها</translation>
    </message>
    <message>
        <source>Some offices are examples: nothing can be signed to them until a keeper confirms each.</source>
        <translation>بعض الجهات أمثلة: لا يُوقّع لها شيء حتى تؤكد أمينة المفاتيح كلًّا منها.</translation>
    </message>
    <message>
        <source>Words, offices or a phone number that no keeper signed are in the station&apos;s files. They are not used. Somebody changed the files.</source>
        <translation>في ملفات المحطة كلمات أو جهات أو رقم هاتف لم توقّعها أمينة مفاتيح. لا تُستعمل. غيّر أحدهم الملفات.</translation>
    </message>
    <message>
        <source>No office was asked about. Choose at least one.</source>
        <translation>لم تُسأل عن أي جهة. تُختار واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This day has not come yet. A consent counts from the day on which she gave it.</source>
        <translation>هذا اليوم لم يحلّ بعد. تُحسب الموافقة من يوم أعطتها.</translation>
    </message>
    <message>
        <source>A consent is valid for {days} days, and this one has run out. Ask her again.</source>
        <translation>مدة الموافقة {days} يومًا وقد انتهت هذه. تُسأل من جديد.</translation>
    </message>
    <message>
        <source>She said something to this office after that day. Only a later word can replace it.</source>
        <translation>لها قول أحدث من ذلك اليوم بشأن هذه الجهة. لا يحل محله إلا قول بعده.</translation>
    </message>
    <message>
        <source>She said something else about this. Look at what she agrees to now.</source>
        <translation>قالت غير ذلك في هذا. يُنظر فيما توافق عليه الآن.</translation>
    </message>
    <message>
        <source>Shredding at once is only for a woman who is here. By phone it is done after seven days.</source>
        <translation>الإتلاف الفوري فقط لمن هي حاضرة هنا. وبالهاتف يجري بعد سبعة أيام.</translation>
    </message>
    <message>
        <source>What she said later no longer covers this paper. Nothing may be printed or said from it.</source>
        <translation>ما قالته لاحقًا لم يعد يشمل هذه الورقة. لا يُطبع منها شيء ولا يُقال.</translation>
    </message>
    <message>
        <source>Her file is frozen because somebody thinks that she is not free. Nothing leaves and nothing is shredded until it is unfrozen with a reason.</source>
        <translation>ملفها مجمّد لأن أحدهم يظن أنها تحت ضغط. لا يخرج شيء ولا يُتلف شيء حتى يُرفع التجميد بسبب.</translation>
    </message>
    <message>
        <source>Her file is not frozen.</source>
        <translation>ملفها غير مجمّد.</translation>
    </message>
    <message>
        <source>Say why it had to be told.</source>
        <translation>يُذكر لماذا وجب قوله.</translation>
    </message>
    <message>
        <source>She is under 15: her own yes is not enough. Say who consents with her; never someone who may be part of it.</source>
        <translation>هي دون ١٥: موافقتها وحدها لا تكفي. يُذكر من يوافق معها؛ وليس أبدًا من قد يكون طرفًا في الأمر.</translation>
    </message>
    <message>
        <source>This person may be part of it, so nobody consents through this person.</source>
        <translation>قد يكون هذا الشخص طرفًا في الأمر، فلا تُؤخذ موافقة عن طريقه.</translation>
    </message>
    <message>
        <source>Say first whether this person may be part of it.</source>
        <translation>يُذكر أولًا هل يمكن أن يكون هذا الشخص طرفًا في الأمر.</translation>
    </message>
    <message>
        <source>Only a parent, or whom a court made guardian, consents for her. Write down what entitles this person.</source>
        <translation>لا يوافق عنها إلا أحد الوالدين أو من عيّنته محكمة وصيًا. يُكتب ما يخوّل هذا الشخص.</translation>
    </message>
    <message>
        <source>Her own consent counts. Somebody else has a part in it only if she wants that; ask her alone.</source>
        <translation>موافقتها هي المعتبرة. لا يشارك فيها غيرها إلا إن أرادت؛ تُسأل وحدها.</translation>
    </message>
    <message>
        <source>She has to agree herself as well. If she says no, nothing is told.</source>
        <translation>يجب أن توافق هي أيضًا. إن قالت لا فلا يُقال شيء.</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>كيف قالته</translation>
    </message>
    <message>
        <source>She said it</source>
        <translation>قالته</translation>
    </message>
    <message>
        <source>On which day, if not today</source>
        <translation>في أي يوم، إن لم يكن اليوم</translation>
    </message>
    <message>
        <source>Read to her in</source>
        <translation>لغة القراءة عليها</translation>
    </message>
    <message>
        <source>Who read it to her</source>
        <translation>من قرأه عليها</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Code of the interpreter</source>
        <translation>رمز المترجم</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>من كان في الغرفة</translation>
    </message>
    <message>
        <source>Does she want somebody to consent with her?</source>
        <translation>هل تريد أن يوافق معها أحد؟</translation>
    </message>
    <message>
        <source>Does she agree herself, asked alone?</source>
        <translation>هل توافق هي، وقد سُئلت وحدها؟</translation>
    </message>
    <message>
        <source>May this person be part of what is happening to her?</source>
        <translation>هل يمكن أن يكون هذا الشخص طرفًا فيما تتعرض له؟</translation>
    </message>
    <message>
        <source>Who consents with her</source>
        <translation>من يوافق معها</translation>
    </message>
    <message>
        <source>What entitles this person</source>
        <translation>ما يخوّل هذا الشخص</translation>
    </message>
    <message>
        <source>She is under 15: ask her alone, then the person who is entitled.</source>
        <translation>هي دون ١٥: اسأليها وحدها، ثم اسألي الشخص المخوّل.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>أي يوم هذا؟</translation>
    </message>
    <message>
        <source>{typed} is dialled {shown}</source>
        <translation>{typed} يُطلب هكذا: {shown}</translation>
    </message>
    <message>
        <source>{typed} does not read as one number</source>
        <translation>{typed} لا يُقرأ رقمًا واحدًا</translation>
    </message>
    <message>
        <source>Open: {heading}</source>
        <translation>فتح: {heading}</translation>
    </message>
    <message>
        <source>{asked} of {of} asked</source>
        <translation>سُئل {asked} من {of}</translation>
    </message>
    <message>
        <source>Where a member of a peace team tells, no contact of hers is kept: print the neutral invitation under Peace teams, Hand-overs.</source>
        <translation>حين يُبلغ عضو في فريق سلام لا تُحفظ طريقة للوصول إليها: اطبعي الدعوة المحايدة في «فرق السلام»، «تبليغات الفرق».</translation>
    </message>
    <message>
        <source>Ask whoever came to wait outside, and ask again everything that was answered in front of somebody.</source>
        <translation>اطلبي ممن جاء أن ينتظر في الخارج، وأعيدي كل سؤال أُجيب عنه أمام أحد.</translation>
    </message>
    <message>
        <source>The interpreter repeats, adds nothing, and hears the same promise of silence.</source>
        <translation>يعيد المترجم ما يُقال ولا يضيف شيئًا، ويسمع الوعد نفسه بالكتمان.</translation>
    </message>
    <message>
        <source>Read everything to her. Her yes is spoken before a witness; nothing is signed and nothing is withheld.</source>
        <translation>اقرئي عليها كل شيء. تقول «نعم» شفهيًا أمام شاهد؛ لا يُوقَّع شيء ولا يُخفى عنها شيء.</translation>
    </message>
    <message>
        <source>Nothing goes through whoever cares for her: no question, no consent, no message. Tell a keeper today.</source>
        <translation>لا يمر شيء عن طريق من يرعاها: لا سؤال ولا موافقة ولا رسالة. أخبري أمينة المفاتيح اليوم.</translation>
    </message>
    <message>
        <source>Below 15 her own yes is not enough for a letter, and nobody else&apos;s yes outweighs her no.</source>
        <translation>دون ١٥ لا تكفي موافقتها وحدها لكتاب، ولا تقف موافقة غيرها أمام رفضها.</translation>
    </message>
    <message>
        <source>Tell her before any accompaniment that police may ask for a guardian. Whoever came with her is no guardian by that alone.</source>
        <translation>أخبريها قبل أي مرافقة أن الشرطة قد تطلب وصيًا. ومن جاء معها ليس وصيًا بذلك وحده.</translation>
    </message>
    <message>
        <source>She stays unnamed everywhere, on papers too. What people call her and her places go on the list later.</source>
        <translation>تبقى بلا اسم في كل مكان، وعلى الأوراق أيضًا. وما تُنادى به وأماكنها تُكتب في القائمة لاحقًا.</translation>
    </message>
    <message>
        <source>Her file is now open to you and the keepers only. Tell a keeper yourself, today.</source>
        <translation>ملفها مفتوح الآن لك ولأمينات المفاتيح فقط. أخبري أمينة المفاتيح بنفسك اليوم.</translation>
    </message>
    <message>
        <source>The offices of that force are off by default. Offer her others; no letter says why.</source>
        <translation>جهات تلك القوة موقوفة في الأصل. اعرضي عليها غيرها؛ لا يذكر أي كتاب السبب.</translation>
    </message>
    <message>
        <source>She is under 18: the removal service for her is another one.</source>
        <translation>هي دون ١٨: خدمة الإزالة لها خدمة أخرى.</translation>
    </message>
    <message>
        <source>Nobody writes or calls her. Advice about her phone waits until she has one that nobody watches.</source>
        <translation>لا يكتب إليها أحد ولا يتصل. والنصيحة بشأن هاتفها تنتظر حتى يكون لها هاتف لا يراقبه أحد.</translation>
    </message>
    <message>
        <source>Ask about tonight before anything else, and never in front of anybody who lives there.</source>
        <translation>اسألي عن هذه الليلة قبل أي شيء آخر، ولا تسألي أبدًا أمام أحد يسكن هناك.</translation>
    </message>
    <message>
        <source>These words are all that protects an unnamed woman&apos;s papers. Take your time with them.</source>
        <translation>هذه الكلمات هي كل ما يحمي أوراق امرأة بلا اسم. خذي وقتك فيها.</translation>
    </message>
    <message>
        <source>Her own phone is watched: write another way down, or none.</source>
        <translation>هاتفها مراقب: اكتبي طريقًا آخر، أو لا شيء.</translation>
    </message>
    <message>
        <source>Read it to her slowly, and let her say it back in her words.</source>
        <translation>اقرئيه عليها ببطء، ودعيها تعيده بكلماتها.</translation>
    </message>
    <message>
        <source>She is under 18 now, so she was under 18 in the picture. Ask again: is her age right, or this answer?</source>
        <translation>هي الآن دون ١٨، فكانت دون ١٨ في الصورة. اسأليها ثانية: هل عمرها صحيح، أم هذا الجواب؟</translation>
    </message>
    <message>
        <source>An office he has friends in must not hear. The reason is in no letter.</source>
        <translation>جهة له فيها أصدقاء يجب ألا تسمع. والسبب لا يُكتب في أي كتاب.</translation>
    </message>
    <message>
        <source>Then nothing about him is written down: it is reported outside this office.</source>
        <translation>عندئذٍ لا يُكتب عنه شيء: يُبلَّغ عنه خارج هذا المكتب.</translation>
    </message>
    <message>
        <source>This day is over. Is it right?</source>
        <translation>هذا اليوم مضى. هل هو صحيح؟</translation>
    </message>
    <message>
        <source>This day is still to come. Is it right?</source>
        <translation>هذا اليوم لم يأتِ بعد. هل هو صحيح؟</translation>
    </message>
    <message>
        <source>Without this day nobody can say when she has to complain herself, if she has to. Ask a lawyer.</source>
        <translation>من دون هذا اليوم لا أحد يعرف حتى متى عليها أن تشتكي بنفسها، إن لزم ذلك. يُسأل محامٍ.</translation>
    </message>
    <message>
        <source>The time in which she may have to complain herself is nearly over. Tell her, and call a lawyer.</source>
        <translation>المدة التي قد يلزمها فيها أن تشتكي بنفسها توشك أن تنتهي. تُخبَر، ويُتصل بمحامٍ.</translation>
    </message>
    <message>
        <source>The time in which she may have had to complain herself may be over. Tell her, and call a lawyer.</source>
        <translation>ربما انتهت المدة التي كان يلزمها فيها أن تشتكي بنفسها. تُخبَر، ويُتصل بمحامٍ.</translation>
    </message>
    <message>
        <source>This day is over. When do we really ask her?</source>
        <translation>هذا اليوم مضى. متى نسألها فعلًا؟</translation>
    </message>
    <message>
        <source>You answered that his deadline ends today, and this is a later day.</source>
        <translation>أجبتِ بأن مهلته تنتهي اليوم، وهذا يوم لاحق.</translation>
    </message>
    <message>
        <source>Line {line} mixes letters of two scripts, so neither spelling is found whole. Write one spelling a line.</source>
        <translation>السطر {line} يخلط حروف كتابتين، فلا تُعرف أي منهما كاملة. اكتبي كتابة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>You answered that she is not alone. Who is with her?</source>
        <translation>أجبتِ بأنها ليست وحدها. من معها؟</translation>
    </message>
    <message>
        <source>She wants to stay unnamed. Take the name out, unless she changed her mind.</source>
        <translation>تريد أن تبقى بلا اسم. احذفي الاسم، إلا إن غيّرت رأيها.</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>The name reads the same in another script</source>
        <translation>الاسم نفسه بحروف أخرى</translation>
    </message>
    <message>
        <source>The name is spelled almost the same</source>
        <translation>كتابة الاسم متقاربة</translation>
    </message>
    <message>
        <source>She is called the same</source>
        <translation>تُنادى بالاسم نفسه</translation>
    </message>
    <message>
        <source>Same age</source>
        <translation>العمر نفسه</translation>
    </message>
    <message>
        <source>{typed} can be read as {on_file}</source>
        <translation>{typed} يمكن أن يُقرأ {on_file}</translation>
    </message>
    <message>
        <source>{typed} is another spelling of {on_file}</source>
        <translation>{typed} كتابة أخرى للاسم {on_file}</translation>
    </message>
    <message>
        <source>She says so herself</source>
        <translation>تقول ذلك بنفسها</translation>
    </message>
    <message>
        <source>The same phone, and she confirms it</source>
        <translation>الهاتف نفسه وهي تؤكده</translation>
    </message>
    <message>
        <source>Name and what happened agree</source>
        <translation>الاسم وما حدث متفقان</translation>
    </message>
    <message>
        <source>One session was typed in twice</source>
        <translation>جلسة واحدة أُدخلت مرتين</translation>
    </message>
    <message>
        <source>Somebody else changed this too</source>
        <translation>غيّر شخص آخر هذا أيضًا</translation>
    </message>
    <message>
        <source>While you were working a colleague saved other answers into this file. Choose which version counts. The other one is not lost: it goes into the file&apos;s time line.</source>
        <translation>أثناء عملك حفظ زميل أجوبة أخرى في هذا الملف. اختاري أيها يبقى. والآخر لا يضيع: يذهب إلى تسلسل الملف الزمني.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ما كتبتِه</translation>
    </message>
    <message>
        <source>Your colleague&apos;s</source>
        <translation>ما كتبه الزميل</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>كلاهما، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>She may have a file already</source>
        <translation>قد يكون لها ملف من قبل</translation>
    </message>
    <message>
        <source>Ask her before a second file opens. Nothing is joined by itself.</source>
        <translation>اسأليها قبل فتح ملف ثانٍ. لا يُضمّ شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Her files</source>
        <translation>ملفاتها</translation>
    </message>
    <message>
        <source>Another file is hers too…</source>
        <translation>لها ملف آخر أيضًا…</translation>
    </message>
    <message>
        <source>This is her only file, as far as anybody has said.</source>
        <translation>هذا ملفها الوحيد، على ما قيل حتى الآن.</translation>
    </message>
    <message>
        <source>Case {code}, opened {day}</source>
        <translation>الحالة {code}، فُتحت في {day}</translation>
    </message>
    <message>
        <source>Joined {day}. {reason}.</source>
        <translation>ضُم يوم {day}. {reason}.</translation>
    </message>
    <message>
        <source>The oldest one: it is in lists.</source>
        <translation>الأقدم: هو الذي يظهر في القوائم.</translation>
    </message>
    <message>
        <source>Case {code} is in lists for itself again. Nothing else changes.</source>
        <translation>تعود الحالة {code} إلى الظهور وحدها في القوائم. ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Separate files…</source>
        <translation>فصل الملفين…</translation>
    </message>
    <message>
        <source>Nothing in either file changes: consents, letters and records stay valid. It can be undone.</source>
        <translation>لا يتغير شيء في أي من الملفين: تبقى الموافقات والكتب والسجلات نافذة. ويمكن الرجوع عنه.</translation>
    </message>
    <message>
        <source>Code of the other file</source>
        <translation>رمز الملف الآخر</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف ذلك</translation>
    </message>
    <message>
        <source>They are one woman&apos;s</source>
        <translation>هما لامرأة واحدة</translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation>فصل الملفين</translation>
    </message>
    <message>
        <source>Are they two women&apos;s?</source>
        <translation>هل هما لامرأتين؟</translation>
    </message>
    <message>
        <source>It is her: use this file</source>
        <translation>هي نفسها: يُستعمل هذا الملف</translation>
    </message>
    <message>
        <source>Her name on file</source>
        <translation>اسمها في الملف</translation>
    </message>
    <message>
        <source>The same account threatens others</source>
        <translation>الحساب نفسه يهدد غيرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files you may open name the same account.</source>
        <translation>
            <numerusform>لا ملفات أخرى تذكر الحساب نفسه.</numerusform>
            <numerusform>ملف آخر يجوز لك فتحه يذكر الحساب نفسه.</numerusform>
            <numerusform>ملفان آخران يجوز لك فتحهما يذكران الحساب نفسه.</numerusform>
            <numerusform>%Ln ملفات أخرى يجوز لك فتحها تذكر الحساب نفسه.</numerusform>
            <numerusform>%Ln ملفًا آخر يجوز لك فتحه يذكر الحساب نفسه.</numerusform>
            <numerusform>%Ln ملف آخر يجوز لك فتحه يذكر الحساب نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is joined, and no office hears of it. Ask each woman before.</source>
        <translation>لا يُضمّ شيء، ولا تسمع بذلك أي جهة. تُسأل كل امرأة أولًا.</translation>
    </message>
    <message>
        <source>May her case be looked at together with theirs?</source>
        <translation>هل يجوز النظر في حالتها مع حالاتهن؟</translation>
    </message>
    <message>
        <source>She says yes</source>
        <translation>تقول نعم</translation>
    </message>
    <message>
        <source>She says no</source>
        <translation>تقول لا</translation>
    </message>
    <message>
        <source>She agreed</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>She said no</source>
        <translation>قالت لا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Told by somebody else: no file, no letter. Whoever told hears only that it was received.</source>
        <translation>رواه شخص آخر: لا ملف ولا كتاب. ومن روى لا يسمع إلا أن الأمر وصل.</translation>
    </message>
    <message>
        <source>When somebody else tells of a woman, begin an intake and answer that it is not she who tells it.</source>
        <translation>حين يروي شخص آخر عن امرأة: يُبدأ استقبال ويُجاب بأن الراوي ليس هي.</translation>
    </message>
    <message>
        <source>Nobody is to be invited</source>
        <translation>لا أحد ليُدعى</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>سُوّي الأمر</translation>
    </message>
    <message>
        <source>Settle {code}</source>
        <translation>تسوية {code}</translation>
    </message>
    <message>
        <source>She came, or she does not want it? What is kept of this invitation is then gone for good.</source>
        <translation>هل جاءت، أو لا تريد ذلك؟ يزول عندها ما حُفظ من هذه الدعوة نهائيًا.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>محوها</translation>
    </message>
    <message>
        <source>Passed on by {code}</source>
        <translation>ينقلها {code}</translation>
    </message>
    <message>
        <source>Reached by {contact}</source>
        <translation>الوصول عن طريق {contact}</translation>
    </message>
    <message>
        <source>Goes by itself on {day}</source>
        <translation>تزول من تلقاء نفسها في {day}</translation>
    </message>
    <message>
        <source>Urgent, and nobody else is here?</source>
        <translation>عاجل ولا أحد آخر هنا؟</translation>
    </message>
    <message>
        <source>Then you sign it yourself, after reading it a second time: every page in every language, and every line it tells. A colleague reads it tomorrow.</source>
        <translation>عندئذ يوقّعه من كتبه بعد قراءة ثانية: كل صفحة بكل لغة، وكل سطر تقوله. ويقرؤه زميل غدًا.</translation>
    </message>
    <message>
        <source>Read it a second t&amp;ime</source>
        <translation>ق&amp;راءة ثانية</translation>
    </message>
    <message>
        <source>This check is weaker: her name is not on file in Arabic letters. Look for it yourself, twice.</source>
        <translation>هذا الفحص أضعف: اسمها غير وارد بحروف عربية. يُبحث عنه بالعين مرتين.</translation>
    </message>
    <message>
        <source>S&amp;ign it alone</source>
        <translation>التوقيع &amp;منفردًا</translation>
    </message>
    <message>
        <source>{what}: {told}</source>
        <translation>{what}: {told}</translation>
    </message>
    <message>
        <source>She wants to be asked first</source>
        <translation>تريد أن تُسأل أولًا</translation>
    </message>
    <message>
        <source>Ask her about this letter. Tick what she says yes to; without it the letter does not say it.</source>
        <translation>اسأليها عن هذا الكتاب. ضعي علامة على ما توافق عليه؛ وما عدا ذلك لا يذكره الكتاب.</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>The start stick is still plugged in. Take it out: beside the computer it protects nothing.</source>
        <translation>وحدة بدء التشغيل ما زالت موصولة. تُخرج: إلى جانب الحاسوب لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>It is here for whoever may open this file, and cannot be changed. Write no names.</source>
        <translation>تظهر هنا لكل من يجوز له فتح هذا الملف، ولا تتغيّر. لا تكتبي أسماء.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>Due: {task}</source>
        <translation>مطلوب: {task}</translation>
    </message>
    <message>
        <source>{office} hears nothing, she says</source>
        <translation>{office}: لا تسمع شيئًا، كما قالت</translation>
    </message>
    <message numerus="yes">
        <source>{office} may hear %Ln things</source>
        <translation>
            <numerusform>{office}: لا تسمع شيئًا</numerusform>
            <numerusform>{office}: يجوز أن تسمع أمرًا واحدًا</numerusform>
            <numerusform>{office}: يجوز أن تسمع أمرين</numerusform>
            <numerusform>{office}: يجوز أن تسمع %Ln أمور</numerusform>
            <numerusform>{office}: يجوز أن تسمع %Ln أمرًا</numerusform>
            <numerusform>{office}: يجوز أن تسمع %Ln أمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies for {office}, {reference}</source>
        <translation>
            <numerusform>لا نسخ إلى {office}، {reference}</numerusform>
            <numerusform>نسخة واحدة إلى {office}، {reference}</numerusform>
            <numerusform>نسختان إلى {office}، {reference}</numerusform>
            <numerusform>%Ln نسخ إلى {office}، {reference}</numerusform>
            <numerusform>%Ln نسخة إلى {office}، {reference}</numerusform>
            <numerusform>%Ln نسخة إلى {office}، {reference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies back from {office}, {reference}</source>
        <translation>
            <numerusform>لا نسخ عادت من {office}، {reference}</numerusform>
            <numerusform>عادت نسخة واحدة من {office}، {reference}</numerusform>
            <numerusform>عادت نسختان من {office}، {reference}</numerusform>
            <numerusform>عادت %Ln نسخ من {office}، {reference}</numerusform>
            <numerusform>عادت %Ln نسخة من {office}، {reference}</numerusform>
            <numerusform>عادت %Ln نسخة من {office}، {reference}</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting with {office}: {state}</source>
        <translation>لقاء مع {office}: {state}</translation>
    </message>
    <message>
        <source>Consent withdrawn for {office}</source>
        <translation>سُحبت الموافقة عن {office}</translation>
    </message>
    <message>
        <source>The one letter she agreed to went to {office}</source>
        <translation>ذهب الكتاب الوحيد الذي وافقت عليه إلى {office}</translation>
    </message>
    <message>
        <source>A letter that names her to {office}, {reference}</source>
        <translation>كتاب يسمّيها إلى {office}، {reference}</translation>
    </message>
    <message>
        <source>She no longer wants to be named to {office}</source>
        <translation>لا تريد بعد الآن أن تُسمّى لدى {office}</translation>
    </message>
    <message>
        <source>{kind} to {office} released, {reference}</source>
        <translation>{kind} إلى {office}: صدر، {reference}</translation>
    </message>
    <message>
        <source>On the way with her to {office}: {state}</source>
        <translation>مرافقتها إلى {office}: {state}</translation>
    </message>
    <message>
        <source>Were her needs met, after {office}? {answer}</source>
        <translation>هل لُبِّيت احتياجاتها بعد {office}؟ {answer}</translation>
    </message>
    <message>
        <source>{office} answered: {answer}</source>
        <translation>جواب {office}: {answer}</translation>
    </message>
    <message>
        <source>{office}: {said}</source>
        <translation>{office}: {said}</translation>
    </message>
    <message>
        <source>Contact with {office}</source>
        <translation>تواصل مع {office}</translation>
    </message>
    <message>
        <source>Session with her</source>
        <translation>جلسة معها</translation>
    </message>
    <message>
        <source>The session went on</source>
        <translation>استمرت الجلسة</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>سُلّم إلى {name}</translation>
    </message>
    <message>
        <source>Sealed again: only those she accepts open it</source>
        <translation>خُتم من جديد: لا يفتحه إلا من تقبلهم</translation>
    </message>
    <message>
        <source>Open to everybody who runs intakes</source>
        <translation>مفتوح لكل من يجري الاستقبال</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>أُغلق الملف</translation>
    </message>
    <message>
        <source>File opened again</source>
        <translation>فُتح الملف من جديد</translation>
    </message>
    <message>
        <source>Joined with another file: {why}</source>
        <translation>ضُم إلى ملف آخر: {why}</translation>
    </message>
    <message>
        <source>File frozen: is she free?</source>
        <translation>جُمّد الملف: هل تتعرض لضغط؟</translation>
    </message>
    <message>
        <source>File unfrozen</source>
        <translation>رُفع تجميد الملف</translation>
    </message>
    <message>
        <source>Disclosed without her consent, by law or for a danger</source>
        <translation>أُفصح بلا موافقتها، بحكم القانون أو لخطر</translation>
    </message>
    <message>
        <source>On the way with her: {state}</source>
        <translation>مرافقتها: {state}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Told of the time limit of a complaint: {answer}</source>
        <translation>أُخبرت بمدة الشكوى: {answer}</translation>
    </message>
    <message>
        <source>Call: {how}</source>
        <translation>اتصال: {how}</translation>
    </message>
    <message>
        <source>Another version of an answer: {question}</source>
        <translation>نسخة أخرى من إجابة: {question}</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}، {why}</translation>
    </message>
    <message>
        <source>Refers her to a service, or asks an office for help, in words for its kind of office.</source>
        <translation>يحيلها إلى خدمة، أو يطلب المساعدة من جهة، بكلمات تناسب نوع الجهة.</translation>
    </message>
    <message>
        <source>Asks the office to receive the liaison officer and to do nothing before that.</source>
        <translation>يطلب من الجهة استقبال مسؤول الارتباط وعدم القيام بشيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Asks what the office could do, before she decides on any step.</source>
        <translation>يسأل عما يمكن للجهة فعله، قبل أن تقرر هي أي خطوة.</translation>
    </message>
    <message>
        <source>Asks what became of an earlier letter with the same reference.</source>
        <translation>يسأل عما صار إليه كتاب سابق بالرمز المرجعي نفسه.</translation>
    </message>
    <message>
        <source>What the liaison officer may say aloud, answers to questions, and a log to fill in. It stays with NP.</source>
        <translation>ما يجوز لمسؤول الارتباط قوله بصوته، وأجوبة عن أسئلة، وسجل يُملأ. تبقى لدى المنظمة.</translation>
    </message>
    <message>
        <source>For the answer of the office: received, accepted, declined. It tells nothing of her.</source>
        <translation>لجواب الجهة: استلام، قبول، اعتذار. لا تقول عنها شيئًا.</translation>
    </message>
    <message>
        <source>Letter or referral</source>
        <translation>كتاب أو إحالة</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>نوع الورقة</translation>
    </message>
    <message>
        <source>Told together</source>
        <translation>ما يُقال معًا</translation>
    </message>
    <message>
        <source>Each fact alone names nobody. Nothing here stops the letter: you decide.</source>
        <translation>كل معلومة وحدها لا تدل على أحد. لا شيء هنا يوقف الكتاب: أنت تقررين.</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>كلمات مقترحة</translation>
    </message>
    <message>
        <source>From liaison officers. They hear that it was revised, never what the check found.</source>
        <translation>من مسؤولي الارتباط. يسمعون أنه حُرر، ولا يسمعون أبدًا ما وجده الفحص.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>لا شيء مقترح</translation>
    </message>
    <message>
        <source>What a liaison officer proposes for a record comes here.</source>
        <translation>ما يقترحه مسؤول الارتباط لسجل يأتي إلى هنا.</translation>
    </message>
    <message>
        <source>Take every name and place out, hers or not: a wrong one that stays tells as much as a right one gone.</source>
        <translation>احذفي كل اسم ومكان، أكان لها أم لم يكن: فالخطأ الذي يبقى يدل كما يدل الصواب المحذوف.</translation>
    </message>
    <message>
        <source>Case {code}, record {reference}. {name}, {day}.</source>
        <translation>الحالة {code}، السجل {reference}. {name}، {day}.</translation>
    </message>
    <message>
        <source>Edit it into a letter</source>
        <translation>تحريرها في كتاب</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Who gets the paper?</source>
        <translation>من يتسلّم الورقة؟</translation>
    </message>
    <message>
        <source>Who has the paper?</source>
        <translation>مَن لديه الورقة؟</translation>
    </message>
    <message>
        <source>An answer is asked for after the days that this case allows.</source>
        <translation>يُطلب الجواب بعد الأيام التي تسمح بها هذه الحالة.</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>كم نسخة</translation>
    </message>
    <message>
        <source>She may complain about anything and anybody here. It changes nothing in the help she gets.</source>
        <translation>يجوز أن تشتكي من أي شيء وأي شخص هنا. لا يغيّر ذلك شيئًا في العون الذي تناله.</translation>
    </message>
    <message>
        <source>How she was &amp;received</source>
        <translation>كيف ا&amp;ستُقبلت</translation>
    </message>
    <message>
        <source>To whom she can complain, outside this office</source>
        <translation>لمن تشتكي خارج هذا المكتب</translation>
    </message>
    <message>
        <source>Help to write it</source>
        <translation>المساعدة في كتابتها</translation>
    </message>
    <message>
        <source>Nothing you type here is kept: no draft, no entry in the log. A lock, also the one that comes by itself, loses it. Print it before you go.</source>
        <translation>لا يُحفظ شيء مما يُكتب هنا: لا مسودة ولا قيد في سجل العمليات. القفل، حتى الذي يأتي وحده، يُضيعه. تُطبع قبل المغادرة.</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>بكلماتها هي</translation>
    </message>
    <message>
        <source>Typed or spoken: she types it, or says it and you type what she says, as she says it. Then read it back to her. A new line begins a new paragraph. She need not name herself.</source>
        <translation>مكتوبة أو منطوقة: تكتبها هي، أو تقولها ويُكتب ما تقوله كما تقوله. ثم تُقرأ عليها. كل سطر جديد فقرة جديدة. ولا يلزم أن تذكر اسمها.</translation>
    </message>
    <message>
        <source>SpeakUp: anything and anybody here. PSEA focal point: sexual exploitation or abuse by an aid worker; you must also report that there yourself. The third: an officer or official.</source>
        <translation>«تكلّمي»: عن أي شيء وأي شخص هنا. جهة الحماية من الاستغلال والانتهاك الجنسيين: عن استغلال أو انتهاك جنسي من عامل إغاثة؛ ويجب على من يعمل هنا أن يبلّغ عنه هناك أيضًا. الثالثة: عن ضابط أو موظف رسمي.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>&amp;Print it twice</source>
        <translation>&amp;طبعها مرتين</translation>
    </message>
    <message>
        <source>&amp;Wipe it</source>
        <translation>مس&amp;حها</translation>
    </message>
    <message>
        <source>Read it &amp;back to her</source>
        <translation>&amp;قراءتها عليها</translation>
    </message>
    <message>
        <source>Both papers are the same. She keeps one: it is her receipt. The other goes into an envelope, and she or you send it. This office keeps no copy.</source>
        <translation>الورقتان متطابقتان. تحتفظ هي بإحداهما، وهي إيصالها. وتوضع الأخرى في ظرف ترسله هي أو يُرسل عنها. لا تبقى أي نسخة في هذا المكتب.</translation>
    </message>
    <message>
        <source>Wiped.</source>
        <translation>مُسحت.</translation>
    </message>
    <message>
        <source>Printed twice, pages of each: {pages}. Look that both came out. One is for her to keep, the other is for the envelope. Then wipe it.</source>
        <translation>طُبعت مرتين، صفحات كل نسخة: {pages}. يُتأكد من خروج النسختين. إحداهما تحتفظ بها هي، والأخرى للظرف. ثم تُمسح.</translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message>
        <source>Papers printed here in years that are over: {years}</source>
        <translation>أوراق طُبعت هنا في سنوات انتهت: {years}</translation>
    </message>
    <message>
        <source>What is typed here is gone for good then. Were both papers printed, and are they in front of her?</source>
        <translation>ما كُتب هنا يزول عندئذٍ نهائيًا. هل طُبعت الورقتان وهما أمامها؟</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>مسحها</translation>
    </message>
    <message>
        <source>Wipe the complaint?</source>
        <translation>مسح الشكوى؟</translation>
    </message>
    <message>
        <source>An office, a function or a desk, never her. For example: duty officer of the night shift.</source>
        <translation>جهة أو وظيفة أو مكتب، وليس هي أبدًا. مثلًا: ضابط الخفر الليلي.</translation>
    </message>
    <message>
        <source>Choose the papers, take the list along, and write down afterwards what became of each.</source>
        <translation>تُختار الأوراق، وتُؤخذ القائمة معها، ثم يُدوَّن ما صار بكل ورقة.</translation>
    </message>
    <message>
        <source>Called back meanwhile. Bring these back and settle them on their records: {records}</source>
        <translation>استُردت أثناء ذلك. تُعاد هذه وتُسوّى في سجلاتها: {records}</translation>
    </message>
    <message>
        <source>Nothing waits to go out</source>
        <translation>لا شيء ينتظر الخروج</translation>
    </message>
    <message>
        <source>Choose what goes out</source>
        <translation>اختيار ما يخرج</translation>
    </message>
    <message>
        <source>&amp;Take these along</source>
        <translation>&amp;أخذ هذه</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Round {code}. The list says which papers, and no fact.</source>
        <translation>الجولة {code}. تذكر القائمة أي أوراق، ولا تذكر واقعة.</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>طبع ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما صار به</translation>
    </message>
    <message>
        <source>Print a letter on the page of its record and count its pages: it waits here to be handed over.</source>
        <translation>يُطبع الكتاب في صفحة سجله وتُعدّ صفحاته: ثم ينتظر هنا إلى أن يُسلَّم.</translation>
    </message>
    <message>
        <source>needed where it was handed over</source>
        <translation>لازم إذا سُلّم</translation>
    </message>
    <message>
        <source>A function or a desk, never her</source>
        <translation>صفة أو مكتب، لا هي أبدًا</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>عدد الكتاب</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الكتاب</translation>
    </message>
    <message>
        <source>Write it all &amp;down</source>
        <translation>تدوين ال&amp;كل</translation>
    </message>
    <message>
        <source>The list is printed. Destroy it when the round is settled.</source>
        <translation>طُبعت القائمة. تُتلف حين تُسوّى الجولة.</translation>
    </message>
    <message>
        <source>Outgoing register</source>
        <translation>سجل الصادر</translation>
    </message>
    <message>
        <source>What was handed over, by reference, office, number and date. It has no facts.</source>
        <translation>ما سُلِّم، بالرمز المرجعي والجهة والعدد والتاريخ. لا تُذكر فيه واقعة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Print the &amp;register</source>
        <translation>طبع ال&amp;سجل</translation>
    </message>
    <message>
        <source>The register is printed.</source>
        <translation>طُبع السجل.</translation>
    </message>
    <message>
        <source>{reference}: {office}, {paper}, {language}, {copies}</source>
        <translation>{reference}: {office}، {paper}، {language}، {copies}</translation>
    </message>
    <message>
        <source>What did the office answer?</source>
        <translation>بمَ أجابت الجهة؟</translation>
    </message>
    <message>
        <source>Number of their letter</source>
        <translation>عدد كتابهم</translation>
    </message>
    <message>
        <source>Date of their letter</source>
        <translation>تاريخ كتابهم</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>جوابهم</translation>
    </message>
    <message>
        <source>needed, or a few words below</source>
        <translation>لازم، أو بضع كلمات أدناه</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>يوم الموعد</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>A female officer</source>
        <translation>ضابطة</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قالوه</translation>
    </message>
    <message>
        <source>In a few words, and nothing about her.</source>
        <translation>بكلمات قليلة، ولا شيء عنها.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>صنع وحدة</translation>
    </message>
    <message>
        <source>Half of this computer&apos;s part of the key goes on the stick, the other half stays here. The stick is plugged in at the start, taken out, and carried by whoever opens the office. Never leave it beside the computer. Several sticks are alike.</source>
        <translation>نصف جزء المفتاح الذي في هذا الحاسوب يُكتب على الوحدة، والنصف الآخر يبقى هنا. تُوصل الوحدة عند التشغيل وتُخرج، ويحملها من يفتح المكتب. لا تُترك أبدًا إلى جانب الحاسوب. الوحدات كلها متشابهة.</translation>
    </message>
    <message>
        <source>Type the whole path, where the system shows the stick elsewhere.</source>
        <translation>يُكتب المسار كاملًا، إن كان النظام يعرض الوحدة في مكان آخر.</translation>
    </message>
    <message>
        <source>One was lost: all earlier sticks shall open nothing any more</source>
        <translation>ضاعت واحدة: كل الوحدات السابقة لا تفتح شيئًا بعد الآن</translation>
    </message>
    <message>
        <source>&amp;Make a start stick</source>
        <translation>&amp;صنع وحدة بدء تشغيل</translation>
    </message>
    <message>
        <source>Let no stick open the station any more…</source>
        <translation>إبطال كل الوحدات…</translation>
    </message>
    <message>
        <source>The start stick is made and was read back: {folder}. Take it out, and try it at the next start while the site sheet is at hand.</source>
        <translation>صُنعت وحدة بدء التشغيل وقُرئت للتحقق: {folder}. تُخرج وتُجرَّب عند التشغيل التالي وورقة الموقع في متناول اليد.</translation>
    </message>
    <message>
        <source>From now on every start stick is useless. Whoever starts the station types the site sheet.</source>
        <translation>من الآن كل وحدة بدء تشغيل بلا فائدة. من يشغّل المحطة يكتب ورقة الموقع.</translation>
    </message>
    <message>
        <source>&amp;Make all sticks useless</source>
        <translation>&amp;إبطال كل الوحدات</translation>
    </message>
    <message>
        <source>No start stick opens the station any more.</source>
        <translation>لم تعد أي وحدة تفتح المحطة.</translation>
    </message>
    <message>
        <source>The practice office needs no start stick: its site sheet is beside it.</source>
        <translation>مكتب التمرين لا يحتاج إلى وحدة بدء تشغيل: ورقة موقعه إلى جانبه.</translation>
    </message>
    <message>
        <source>This account&apos;s keyring has its share already, so it needs no stick.</source>
        <translation>مخزن مفاتيح هذا الحساب يحمل حصته أصلًا، فلا يحتاج إلى وحدة.</translation>
    </message>
    <message>
        <source>There is a start stick for this station. Further ones are copies of it.</source>
        <translation>لهذه المحطة وحدة بدء تشغيل. وما يُصنع بعدها نسخ منها.</translation>
    </message>
    <message>
        <source>There is no start stick yet: the site sheet is typed at each start.</source>
        <translation>لا توجد وحدة بدء تشغيل بعد: تُكتب ورقة الموقع عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Shut it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>قراءة: {title}</translation>
    </message>
    <message>
        <source>Reaching her, and coming back</source>
        <translation>الوصول إليها، وعودتها</translation>
    </message>
    <message>
        <source>While you call her</source>
        <translation>أثناء اتصالك بها</translation>
    </message>
    <message>
        <source>Opens what the call needs and nothing else. It is written down.</source>
        <translation>يفتح ما تحتاجه المكالمة ولا شيء غيره. ويدون ذلك.</translation>
    </message>
    <message>
        <source>Print the plain card</source>
        <translation>طبع البطاقة البسيطة</translation>
    </message>
    <message>
        <source>Print numbers for her</source>
        <translation>طبع أرقام هاتف لها</translation>
    </message>
    <message>
        <source>She comes back with a phrase she remembers.</source>
        <translation>تعود بعبارة تتذكرها.</translation>
    </message>
    <message>
        <source>She comes back with three pictures she remembers.</source>
        <translation>تعود بثلاث صور تتذكرها.</translation>
    </message>
    <message>
        <source>She says that a card with her code is safe to carry.</source>
        <translation>تقول إن حمل بطاقة برمزها آمن.</translation>
    </message>
    <message>
        <source>How she is reached: she left it out.</source>
        <translation>كيفية الوصول إليها: تركته بلا جواب.</translation>
    </message>
    <message>
        <source>How she is reached: not asked.</source>
        <translation>كيفية الوصول إليها: لم تُسأل.</translation>
    </message>
    <message>
        <source>No phrase and no pictures were agreed: go on with the session and choose them with her.</source>
        <translation>لم يُتفق على عبارة ولا على صور: أكملي الجلسة واختاريها معها.</translation>
    </message>
    <message>
        <source>Written down: {how}.</source>
        <translation>دونت: {how}.</translation>
    </message>
    <message>
        <source>Printed. Cut the card out and destroy the rest of the sheet.</source>
        <translation>طبعت. قصّي البطاقة وأتلفي باقي الورقة.</translation>
    </message>
    <message>
        <source>Turn to her</source>
        <translation>أديري الشاشة إليها</translation>
    </message>
    <message>
        <source>{count} of 3: {names}</source>
        <translation>{count} من ٣: {names}</translation>
    </message>
    <message>
        <source>None chosen yet: three are needed.</source>
        <translation>لم تُختر صورة بعد: يلزم ثلاث.</translation>
    </message>
    <message>
        <source>Or plug in the start stick</source>
        <translation>أو تُوصل وحدة بدء التشغيل</translation>
    </message>
    <message>
        <source>Look for the stick</source>
        <translation>البحث عن الوحدة</translation>
    </message>
    <message>
        <source>It is in another folder</source>
        <translation>هي في مجلد آخر</translation>
    </message>
    <message>
        <source>It is out: go on</source>
        <translation>أُخرجت: المتابعة</translation>
    </message>
    <message>
        <source>The stick fits. Take it out now ({folder}) and keep it on you: nobody needs it until the next start.</source>
        <translation>الوحدة هي الصحيحة. تُخرج الآن ({folder}) وتُحمل: لا يحتاجها أحد حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>The stick is still plugged in. While it is, whoever takes this computer has both halves. Take it out.</source>
        <translation>الوحدة ما زالت موصولة. ما دامت كذلك فمن يأخذ هذا الحاسوب معه النصفان. تُخرج.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Suggest three words</source>
        <translation>اقتراح ثلاث كلمات</translation>
    </message>
    <message>
        <source>Say them to her and let her say them back. They are written on no paper.</source>
        <translation>قوليها لها ودعيها تعيدها. لا تُكتب على أي ورقة.</translation>
    </message>
    <message>
        <source>Shows only this, large and in her language. Escape goes back.</source>
        <translation>يظهر هذا وحده، بخط كبير وبلغتها. مفتاح Escape يعيدك.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>غيمة</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>قطرة</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>جبل</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>ورقة شجر</translation>
    </message>
    <message>
        <source>Grapes</source>
        <translation>عنب</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>عصفور</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>فراشة</translation>
    </message>
    <message>
        <source>House</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Door</source>
        <comment>a picture she remembers</comment>
        <translation>باب</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>a picture she remembers</comment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>شمعة</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>كوب</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>إبريق</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>مقص</translation>
    </message>
    <message>
        <source>Comb</source>
        <translation>مشط</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>I spoke with her</source>
        <translation>تحدثت معها</translation>
    </message>
    <message>
        <source>Someone else answered</source>
        <translation>أجاب شخص آخر</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يجب أحد</translation>
    </message>
    <message>
        <source>She takes her consent back</source>
        <translation>تسحب موافقتها</translation>
    </message>
    <message>
        <source>Her phone is watched or shared. Do not call it: whoever watches it would know.</source>
        <translation>هاتفها مراقب أو مشترك. لا تتصلي به: من يراقبه سيعرف.</translation>
    </message>
    <message>
        <source>She said that no way to reach her is safe. She comes back herself.</source>
        <translation>قالت إنه لا توجد طريقة آمنة للوصول إليها. تعود بنفسها.</translation>
    </message>
    <message>
        <source>She did not name a call among the safe ways. Use one of those she named.</source>
        <translation>لم تذكر المكالمة بين الطرق الآمنة. استعملي إحدى الطرق التي ذكرتها.</translation>
    </message>
    <message>
        <source>Another file of hers cannot be read now. She may have said there that a call is dangerous.</source>
        <translation>ملف آخر لها لا يُقرأ الآن. ربما قالت فيه إن الاتصال بها خطر عليها.</translation>
    </message>
    <message>
        <source>No code word was agreed. Ask something that only she can answer before you say anything.</source>
        <translation>لم يُتفق على كلمة تعارف. اسألي عن شيء لا يجيب عنه غيرها قبل أن تقولي أي شيء.</translation>
    </message>
    <message>
        <source>No number is on file.</source>
        <translation>لا يوجد رقم في الملف.</translation>
    </message>
    <message>
        <source>She did not say that a card is safe to carry. Ask her first, then write it into her file.</source>
        <translation>لم تقل إن حمل بطاقة آمن. اسأليها أولًا، ثم دوّني ذلك في ملفها.</translation>
    </message>
    <message>
        <source>That is too little to look for. Put in two things at least.</source>
        <translation>هذا أقل مما يكفي للبحث. أدخلي أمرين على الأقل.</translation>
    </message>
    <message>
        <source>Type the words she remembers.</source>
        <translation>اكتبي الكلمات التي تتذكرها.</translation>
    </message>
    <message>
        <source>This is no plain sound file. Save the recording as WAV: uncompressed, 8 or 16 bits, at most 48,000 a second.</source>
        <translation>هذا ليس ملف صوت بسيطًا. يُحفظ التسجيل بصيغة WAV: بلا ضغط، ٨ أو ١٦ بت، ٤٨٬٠٠٠ في الثانية على الأكثر.</translation>
    </message>
    <message>
        <source>A recording may be {seconds} seconds long at most. Read it in parts, or more briskly.</source>
        <translation>أقصى طول للتسجيل {seconds} ثانية. يُقرأ على أجزاء، أو بسرعة أكبر.</translation>
    </message>
    <message>
        <source>A recording may have {megabytes} megabytes at most. Save it with 16,000 samples a second and one channel.</source>
        <translation>أقصى حجم للتسجيل {megabytes} ميغابايت. يُحفظ بـ١٦٬٠٠٠ عينة في الثانية وقناة واحدة.</translation>
    </message>
    <message>
        <source>There is no recording any more. Read the words aloud yourself.</source>
        <translation>لم يعد هناك تسجيل. اقرئي الكلمات بنفسك.</translation>
    </message>
    <message>
        <source>This computer has no program that plays sound. Read the words aloud yourself.</source>
        <translation>لا يوجد في هذا الحاسوب برنامج يشغل الصوت. اقرئي الكلمات بنفسك.</translation>
    </message>
    <message>
        <source>The sound could not be played. Look whether the loudspeaker is on, or read it aloud.</source>
        <translation>تعذر تشغيل الصوت. تأكدي من أن السماعة تعمل، أو اقرئيه بنفسك.</translation>
    </message>
    <message>
        <source>This is no whole code: eight signs, in two groups of four. Compare it sign by sign.</source>
        <translation>هذا ليس رمزًا كاملًا: ثماني علامات في مجموعتين من أربع. قارنيه علامة علامة.</translation>
    </message>
    <message>
        <source>His relation to her beside a force he or a relative serves in: colleagues would know whom.</source>
        <translation>صلته بها إلى جانب قوة يخدم فيها هو أو أحد أقاربه: زملاؤه سيعرفون من المقصود.</translation>
    </message>
    <message>
        <source>An exact day together with a district can be enough to find her.</source>
        <translation>يوم محدد مع قضاء أو ناحية قد يكفيان للعثور عليها.</translation>
    </message>
    <message>
        <source>A disability together with an age can be enough to find her.</source>
        <translation>الإعاقة مع العمر قد يكفيان للعثور عليها.</translation>
    </message>
    <message>
        <source>Hardly any other file of this office shares all of these facts: together they could point to her.</source>
        <translation>لا يكاد أي ملف آخر في هذا المكتب يشترك في كل هذه المعلومات: معًا قد تدل عليها.</translation>
    </message>
    <message>
        <source>Not many files of this office share all of these facts.</source>
        <translation>ليست كثيرة ملفات هذا المكتب التي تشترك في كل هذه المعلومات.</translation>
    </message>
    <message>
        <source>Say less in the paragraph: “someone she knows”, without rank or force.</source>
        <translation>بصيغة أعم في الفقرة: «شخص تعرفه»، بلا رتبة ولا قوة.</translation>
    </message>
    <message>
        <source>Say less in the paragraph: the month instead of the day, no place.</source>
        <translation>بصيغة أعم في الفقرة: الشهر بدل اليوم، ومن دون مكان.</translation>
    </message>
    <message>
        <source>Say less in the paragraph: what she needs, not what she has; no age.</source>
        <translation>بصيغة أعم في الفقرة: ما تحتاج إليه لا ما بها، ومن دون العمر.</translation>
    </message>
    <message>
        <source>To say less: leave out {items}.</source>
        <translation>بصيغة أعم: اتركي {items}.</translation>
    </message>
    <message>
        <source>The same account or payment is told to {offices} without her name. Whoever reads both learns who she is there too.</source>
        <translation>الحساب أو الدفع نفسه يُذكر أيضًا، بلا اسمها، لدى: {offices}. ومن يقرأ الكتابين يعرف هناك أيضًا من هي.</translation>
    </message>
    <message>
        <source>The same account or payment is told to {offices} too. Two offices that have it can find out that it is one woman.</source>
        <translation>الحساب أو الدفع نفسه يُذكر أيضًا لدى: {offices}. وجهتان لديهما الحساب نفسه قد تكتشفان أنها امرأة واحدة.</translation>
    </message>
    <message>
        <source>{offices} is told who she is together with the same account or payment. Whoever reads both knows her name.</source>
        <translation>تعرف من هي مع الحساب أو الدفع نفسه: {offices}. ومن يقرأ الكتابين يعرف اسمها.</translation>
    </message>
    <message>
        <source>Pla&amp;y it to her</source>
        <translation>إ&amp;سماعها التسجيل</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>إضافة تسجيل</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Choose a recording of the office reading this aloud</source>
        <translation>اختيار تسجيل يقرأ فيه المكتب هذا النص</translation>
    </message>
    <message>
        <source>Nobody can play this recording any more. Take it away?</source>
        <translation>لن يستطيع أحد تشغيل هذا التسجيل بعد الآن. هل يُزال؟</translation>
    </message>
    <message>
        <source>A recording is there that no keeper signed, or that was changed. It is not used.</source>
        <translation>يوجد تسجيل لم توقّعه أمينة مفاتيح، أو تم تغييره. لا يستعمل.</translation>
    </message>
    <message>
        <source>No recorded voice yet.</source>
        <translation>لا يوجد صوت مسجل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded voice: %Ln seconds, signed by {name} on {day}.</source>
        <translation>
            <numerusform>صوت مسجل: %Ln ثانية، وقّعه {name} في {day}.</numerusform>
            <numerusform>صوت مسجل: ثانية واحدة (%Ln)، وقّعه {name} في {day}.</numerusform>
            <numerusform>صوت مسجل: ثانيتان (%Ln)، وقّعه {name} في {day}.</numerusform>
            <numerusform>صوت مسجل: %Ln ثوانٍ، وقّعه {name} في {day}.</numerusform>
            <numerusform>صوت مسجل: %Ln ثانية، وقّعه {name} في {day}.</numerusform>
            <numerusform>صوت مسجل: %Ln ثانية، وقّعه {name} في {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were changed since: record it again.</source>
        <translation>تغيرت الكلمات منذ ذلك: يُسجَّل من جديد.</translation>
    </message>
    <message>
        <source>A notice that asks for them back</source>
        <translation>إشعار يطلب إعادتها</translation>
    </message>
    <message>
        <source>It says the reference and how many copies there are, and nothing about her.</source>
        <translation>يذكر الرمز المرجعي وعدد النسخ، ولا شيء عنها.</translation>
    </message>
    <message>
        <source>Printed. Write down below when the copies came back.</source>
        <translation>طُبع. دوّني أدناه متى عادت النسخ.</translation>
    </message>
    <message>
        <source>A recall notice can be printed at the record.</source>
        <translation>يمكن طبع إشعار استرداد عند السجل.</translation>
    </message>
    <message>
        <source>Spoken, nobody else as a witness</source>
        <translation>شفهيًا، بلا شاهد آخر</translation>
    </message>
    <message>
        <source>Witness: {name}</source>
        <translation>الشاهد: {name}</translation>
    </message>
    <message>
        <source>This reads like the name he shows, which anybody can take. Look on her phone for his account, number or link.</source>
        <translation>يُقرأ هذا اسمًا يُظهره، ويمكن لأي شخص أن يتسمى به. ابحثي في هاتفها عن حسابه أو رقمه أو رابطه.</translation>
    </message>
    <message>
        <source>A companion who stayed is written down by itself. No names.</source>
        <translation>من رافقها وبقي يُدوَّن من تلقاء نفسه. بلا أسماء.</translation>
    </message>
    <message>
        <source>Until then no office hears anything from these answers.</source>
        <translation>وحتى ذلك الحين لا تسمع أي جهة شيئًا من هذه الإجابات.</translation>
    </message>
    <message>
        <source>This reads as an account.</source>
        <translation>يُقرأ هذا حسابًا.</translation>
    </message>
    <message>
        <source>This reads as a number.</source>
        <translation>يُقرأ هذا رقمًا.</translation>
    </message>
    <message>
        <source>This reads as a link.</source>
        <translation>يُقرأ هذا رابطًا.</translation>
    </message>
    <message>
        <source>This reads as a name, not as an account.</source>
        <translation>يُقرأ هذا اسمًا، لا حسابًا.</translation>
    </message>
    <message>
        <source>{what}: only where some of the copies are recalled</source>
        <translation>{what}: فقط حين تُسترد بعض النسخ</translation>
    </message>
    <message>
        <source>how many months a closed file is kept</source>
        <translation>كم شهرًا يُحفظ الملف بعد إغلاقه</translation>
    </message>
    <message>
        <source>Eight signs on each form; a form asks about one office. The papers stay in the locked cabinet.</source>
        <translation>ثماني علامات على كل استمارة، وتسأل الاستمارة عن جهة واحدة. تبقى الأوراق في الخزانة المقفلة.</translation>
    </message>
    <message>
        <source>Code of the form for {office}</source>
        <translation>رمز الاستمارة الخاصة بـ: {office}</translation>
    </message>
    <message>
        <source>I hold it in my hand: it is one of our forms</source>
        <translation>هي في يدي: إنها من استماراتنا</translation>
    </message>
    <message>
        <source>Only where the log of printed forms was lost, as after a restore.</source>
        <translation>فقط حين يُفقد سجل الاستمارات المطبوعة، كما بعد الاستعادة.</translation>
    </message>
    <message>
        <source>Wrote down a consent from a form</source>
        <translation>تدوين موافقة من استمارة</translation>
    </message>
    <message>
        <source>Two offices may hear the same account or payment. By it they can find out that it is one woman; tell her that.</source>
        <translation>قد تسمع جهتان الحساب نفسه أو الدفعة نفسها. ومن ذلك يمكنهما أن تعرفا أنها امرأة واحدة، فأخبريها بذلك.</translation>
    </message>
    <message>
        <source>Off: he or his family may work here. Tell a keeper first.</source>
        <translation>موقوفة: قد يعمل هو أو أحد من عائلته هنا. أخبري أمينة المفاتيح أولًا.</translation>
    </message>
    <message>
        <source>What an office may hear is read by our liaison officers, and he or his family may work here. So nothing goes out from this session. A keeper settles with her on the page of her consent what may.</source>
        <translation>ما يجوز أن تسمعه جهة يقرؤه مسؤولو الارتباط لدينا، وقد يعمل هو أو أحد من عائلته هنا. لذلك لا يخرج شيء من هذه الجلسة. تتفق معها أمينة المفاتيح في صفحة موافقتها على ما يجوز.</translation>
    </message>
    <message>
        <source>He or his family may work here, and liaison officers read what an office may hear. Settle with a keeper who deals with this office. No letter ever says why.</source>
        <translation>قد يعمل هو أو أحد من عائلته هنا، ومسؤولو الارتباط يقرؤون ما يجوز أن تسمعه الجهة. يُتفق مع أمينة المفاتيح على من يتعامل مع هذه الجهة. ولا يذكر أي كتاب السبب أبدًا.</translation>
    </message>
    <message>
        <source>She knows that our liaison officers read it, and wants it all the same</source>
        <translation>تعلم أن مسؤولي الارتباط لدينا يقرؤونه وتريد ذلك مع هذا</translation>
    </message>
    <message>
        <source>He or his family may work here. Off unless she knows who reads it and wants it.</source>
        <translation>قد يعمل هو أو أحد من عائلته هنا. موقوفة ما لم تعلم من يقرؤه وترد ذلك.</translation>
    </message>
    <message>
        <source>Type the code that is on the form.</source>
        <translation>يُكتب الرمز المدوَّن على الاستمارة.</translation>
    </message>
    <message>
        <source>A consent was written down from this form already. Compare the code sign by sign, or ask her on a new form.</source>
        <translation>دُوّنت موافقة من هذه الاستمارة من قبل. يُقارن الرمز علامة علامة، أو تُسأل على استمارة جديدة.</translation>
    </message>
    <message>
        <source>No form with this code was printed here. Compare it sign by sign. Do you hold it in your hand?</source>
        <translation>لم تُطبع هنا استمارة بهذا الرمز. يُقارن علامة علامة. هل الاستمارة في يدك؟</translation>
    </message>
    <message>
        <source>A form asks about one office. Write down each office with its own form.</source>
        <translation>تسأل الاستمارة عن جهة واحدة. تُدوَّن كل جهة باستمارتها.</translation>
    </message>
    <message>
        <source>This form was printed for another office. What she crossed there counts for that office alone.</source>
        <translation>طُبعت هذه الاستمارة لجهة أخرى. وما أشّرت عليه فيها يسري على تلك الجهة وحدها.</translation>
    </message>
    <message>
        <source>On this day the form had not been printed yet. Look at the day and the code.</source>
        <translation>لم تكن الاستمارة قد طُبعت في هذا اليوم. يُراجَع اليوم والرمز.</translation>
    </message>
    <message>
        <source>He or his family may work here, and liaison officers read what an office may hear. Ask her first, on the page of her consent, and tell a keeper.</source>
        <translation>قد يعمل هو أو أحد من عائلته هنا، ومسؤولو الارتباط يقرؤون ما يجوز أن تسمعه الجهة. تُسأل أولًا في صفحة موافقتها، وتُبلَّغ أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Is he, one of his family or a helper of his on NP&apos;s staff?</source>
        <translation>هل هو أو أحد من عائلته أو من يساعده من موظفي NP؟</translation>
    </message>
    <message>
        <source>Something in it says more than her name. Word it otherwise below; a fact that does so needs a new letter.</source>
        <translation>فيه ما يقول أكثر من اسمها. يُصاغ أدناه بطريقة أخرى؛ وإن كانت واقعة تقول ذلك فيلزم كتاب جديد.</translation>
    </message>
    <message>
        <source>Its paragraph</source>
        <translation>فقرته</translation>
    </message>
    <message>
        <source>Without her name. Read the changes to her; whoever made them does not sign.</source>
        <translation>بلا اسمها. تُقرأ عليها التغييرات، ومن غيّرها لا يوقّع.</translation>
    </message>
    <message>
        <source>Keep these &amp;words and check them</source>
        <translation>حفظ هذه الكلمات و&amp;فحصها</translation>
    </message>
    <message>
        <source>Erase the words that must never appear?</source>
        <translation>محو الكلمات التي يجب ألا تظهر أبدًا؟</translation>
    </message>
    <message>
        <source>&amp;Erase the words</source>
        <translation>&amp;محو الكلمات</translation>
    </message>
    <message>
        <source>They served only to keep papers free of them. Once no letter of hers can leave they are not needed.</source>
        <translation>لم تكن إلا لتخلو الأوراق منها. وحين لا يمكن أن يخرج كتاب لها لا تعود لازمة.</translation>
    </message>
    <message>
        <source>What she is called goes with them; her names and numbers stay, so that she is found again.</source>
        <translation>ويُمحى معها ما تُنادى به؛ وتبقى أسماؤها وأرقامها كي يُعثر عليها من جديد.</translation>
    </message>
    <message>
        <source>A letter made later has a weaker check. Backups made before contain the words until they are replaced.</source>
        <translation>الكتاب الذي يُعد لاحقًا يكون فحصه أضعف. والنسخ الاحتياطية السابقة تحمل الكلمات حتى تُستبدل.</translation>
    </message>
    <message>
        <source>The words are erased. A letter made from now on has a weaker check.</source>
        <translation>مُحيت الكلمات. وفحص أي كتاب يُعد من الآن أضعف.</translation>
    </message>
    <message>
        <source>Erased the words that must never appear</source>
        <translation>محو الكلمات التي يجب ألا تظهر</translation>
    </message>
    <message>
        <source>A letter of hers is begun, or can still be printed or said. These words protect it: take the consent back, or let it run out first.</source>
        <translation>لها كتاب بُدئ به، أو يمكن طبعه أو قوله بعد. هذه الكلمات تحميه: تُسحب الموافقة أولًا أو تُترك حتى تنتهي.</translation>
    </message>
    <message>
        <source>A session with her file is open. Finish it first.</source>
        <translation>هناك جلسة مفتوحة بملفها. تُنهى أولًا.</translation>
    </message>
    <message>
        <source>{what}: only where every copy is recalled</source>
        <translation>{what}: فقط حين تُسترد كل النسخ</translation>
    </message>
    <message>
        <source>Erase the words…</source>
        <translation>محو الكلمات…</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>صفحات للقراءة</translation>
    </message>
    <message>
        <source>{language}, page {page} of {pages}</source>
        <translation>{language}، الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>{page}: read</source>
        <translation>{page}: قُرئت</translation>
    </message>
    <message>
        <source>{page}: not yet read</source>
        <translation>{page}: لم تُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages still to be read to their end. Page Down goes on.</source>
        <translation>
            <numerusform>لا صفحات باقية. يُتابَع بالزر Page Down.</numerusform>
            <numerusform>صفحة واحدة باقية تُقرأ حتى آخرها. يُتابَع بالزر Page Down.</numerusform>
            <numerusform>صفحتان باقيتان تُقرآن حتى آخرهما. يُتابَع بالزر Page Down.</numerusform>
            <numerusform>%Ln صفحات باقية تُقرأ حتى آخرها. يُتابَع بالزر Page Down.</numerusform>
            <numerusform>%Ln صفحة باقية تُقرأ حتى آخرها. يُتابَع بالزر Page Down.</numerusform>
            <numerusform>%Ln صفحة باقية تُقرأ حتى آخرها. يُتابَع بالزر Page Down.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay a moment on each page: one that is only passed is not counted as read.</source>
        <translation>يجب البقاء لحظة على كل صفحة: الصفحة التي مُرّ بها فقط لا تُعد مقروءة.</translation>
    </message>
    <message>
        <source>Every page was read.</source>
        <translation>قُرئت كل الصفحات.</translation>
    </message>
    <message>
        <source>Without a paragraph in {language} no {language} letter is made.</source>
        <translation>من دون فقرة باللغة {language} لا يُعدّ كتاب باللغة {language}.</translation>
    </message>
    <message>
        <source>See the offices</source>
        <translation>عرض الجهات</translation>
    </message>
    <message>
        <source>See the directory</source>
        <translation>عرض الدليل</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}, the newest entry is of {newest}. Set the clock; until then days and due dates go by the later of the two. If the clock is right, a keeper can say so here.</source>
        <translation>ساعة الحاسوب تقول {clock} وأحدث قيد في {newest}. تُضبط الساعة؛ وحتى ذلك الحين تُحسب الأيام والمواعيد على الأبعد منهما. وإن كانت الساعة صحيحة فلأمينة المفاتيح أن تؤكد ذلك هنا.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {clock}; the newest entry before that is of {newest}, and at sign-in it was said that the clock is right. If it is not, set it and sign in again. Until then nothing is taken away because its days are over.</source>
        <translation>ساعة الحاسوب تقول {clock} وأحدث قيد قبل ذلك في {newest}، وقيل عند الدخول إن الساعة صحيحة. إن لم تكن كذلك تُضبط ويُعاد الدخول. وحتى ذلك الحين لا يُتلف شيء بسبب انتهاء مدته.</translation>
    </message>
    <message>
        <source>It is {day}…</source>
        <translation>اليوم هو {day}…</translation>
    </message>
    <message>
        <source>Somebody worked while the clock was ahead, and every day since goes by {newest}. If it is {clock} today: from now on days go by the clock again, for everybody, and consents that seemed to have run out are valid until their own day. Your name is in the log. What was taken away meanwhile does not come back. The station locks after this; nobody else may be signed in.</source>
        <translation>جرى العمل بينما كانت الساعة متقدمة، ومنذ ذلك الحين تُحسب الأيام على {newest}. إن كان اليوم {clock} فمن الآن تُحسب الأيام على الساعة من جديد للجميع، وتسري الموافقات التي بدت منتهية حتى يومها. يُذكر اسم من يؤكد في سجل العمليات. ما أُتلف في هذه الأثناء لا يعود. تُقفل المحطة بعد ذلك؛ ويجب ألا يكون أحد غيره داخلًا.</translation>
    </message>
    <message>
        <source>Is it {day} today?</source>
        <translation>هل اليوم {day}؟</translation>
    </message>
    <message>
        <source>Yes, it is that day</source>
        <translation>نعم، هو ذلك اليوم</translation>
    </message>
    <message>
        <source>Her file has been erased. Say nothing about her to this office.</source>
        <translation>مُحي ملفها. لا يُقال عنها شيء لهذه الجهة.</translation>
    </message>
    <message>
        <source>She withdrew. Say nothing about her to this office.</source>
        <translation>سحبت موافقتها. لا يُقال عنها شيء لهذه الجهة.</translation>
    </message>
    <message>
        <source>Her file is frozen. Say nothing about her to this office.</source>
        <translation>ملفها مجمّد. لا يُقال عنها شيء لهذه الجهة.</translation>
    </message>
    <message>
        <source>Give no reason, and answer no question about her. Nothing prints and nothing is handed over.</source>
        <translation>لا يُذكر سبب ولا يُجاب عن أي سؤال عنها. لا يُطبع شيء ولا يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>Give no reason, and answer no question about her. What was due waits, and is due again when intake says that she is free.</source>
        <translation>لا يُذكر سبب ولا يُجاب عن أي سؤال عنها. ما كان مطلوبًا ينتظر، ويعود مطلوبًا حين يقول الاستقبال إنها لا تتعرض لضغط.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>The meeting, and every visit and appointment that was agreed with this office.</source>
        <translation>اللقاء وكل زيارة وموعد اتُّفق عليه مع هذه الجهة.</translation>
    </message>
    <message>
        <source>Meeting {code}, {moment}</source>
        <translation>اللقاء {code}، {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln copies</source>
        <translation>
            <numerusform>لا نسخ للاسترداد</numerusform>
            <numerusform>استرداد نسخة واحدة</numerusform>
            <numerusform>استرداد نسختين</numerusform>
            <numerusform>استرداد %Ln نسخ</numerusform>
            <numerusform>استرداد %Ln نسخة</numerusform>
            <numerusform>استرداد %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>This office has them. Take the recall notice along: it says the reference and the number only.</source>
        <translation>هي لدى هذه الجهة. يؤخذ إشعار الاسترداد معكم: لا يذكر إلا الرمز المرجعي والعدد.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln copies that are with us</source>
        <translation>
            <numerusform>لا نسخ لدينا للإتلاف</numerusform>
            <numerusform>إتلاف نسخة واحدة لدينا</numerusform>
            <numerusform>إتلاف نسختين لدينا</numerusform>
            <numerusform>إتلاف %Ln نسخ لدينا</numerusform>
            <numerusform>إتلاف %Ln نسخة لدينا</numerusform>
            <numerusform>إتلاف %Ln نسخة لدينا</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy is out, and none is with us.</source>
        <translation>لا نسخة في الخارج ولا نسخة لدينا.</translation>
    </message>
    <message>
        <source>None is written down as handed to an office. Where an office has one, say so beside it; then it is called back.</source>
        <translation>لم يُدوَّن تسليم أي منها لجهة. إن كانت نسخة لدى جهة فيُقال ذلك بجانبها؛ وعندها تُسترد.</translation>
    </message>
    <message>
        <source>Ask her this first</source>
        <translation>تُسأل هذا أولًا</translation>
    </message>
    <message>
        <source>Nobody asked it in her session, and it decides who may come to read this. What is written here stays; it goes on as soon as she has been asked.</source>
        <translation>لم تُسأل عنه في جلستها، وهو يحدد من قد يقرأ هذا. ما كُتب هنا يبقى، ويستمر العمل حالما تُسأل.</translation>
    </message>
    <message>
        <source>Write it &amp;down and go on</source>
        <translation>&amp;تدوينه والمتابعة</translation>
    </message>
    <message>
        <source>She does not know, or leaves it out</source>
        <translation>لا تعرف، أو لا تجيب</translation>
    </message>
    <message>
        <source>Stop her papers</source>
        <translation>إيقاف أوراقها</translation>
    </message>
    <message>
        <source>She takes it &amp;back: stop it</source>
        <translation>&amp;سحبت موافقتها: يُوقف</translation>
    </message>
    <message>
        <source>For when she takes it back, or somebody thinks that she is not free, and her file cannot be read. Nothing prints from that moment; her file says so once it can be read again.</source>
        <translation>حين تسحب موافقتها أو يُظن أنها تحت ضغط، وملفها لا يُقرأ. لا يُطبع شيء من تلك اللحظة، ويقول ملفها ذلك حين يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>It is on every letter, and beside the office on Records.</source>
        <translation>يوجد على كل كتاب، وبجانب الجهة في السجلات.</translation>
    </message>
    <message>
        <source>&amp;Freeze all that can be found</source>
        <translation>&amp;تجميد كل ما يمكن إيجاده</translation>
    </message>
    <message>
        <source>The reference on her paper</source>
        <translation>الرمز المرجعي المكتوب على ورقتها</translation>
    </message>
    <message>
        <source>She is perhaps not free: why do you think so?</source>
        <translation>قد تكون تحت ضغط: لماذا يُظن ذلك؟</translation>
    </message>
    <message>
        <source>needed to freeze</source>
        <translation>لازم للتجميد</translation>
    </message>
    <message>
        <source>&amp;Freeze this one</source>
        <translation>&amp;تجميد هذا</translation>
    </message>
    <message>
        <source>Stopped: {reference}, {office}. Nothing prints; copies that are out are asked for.</source>
        <translation>أُوقف: {reference}، {office}. لا يُطبع شيء، وتُطلب النسخ التي خرجت.</translation>
    </message>
    <message>
        <source>Her file will say so once it can be read.</source>
        <translation>سيقول ملفها ذلك حين يُقرأ.</translation>
    </message>
    <message>
        <source>Frozen: nothing of hers prints or leaves.</source>
        <translation>جُمّد: لا يُطبع لها شيء ولا يخرج.</translation>
    </message>
    <message>
        <source>Frozen: nothing told under {reference} prints or leaves.</source>
        <translation>جُمّد: لا يُطبع شيء تحت {reference} ولا يخرج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries here cannot be read. Tell a keeper: restore from a backup. Until then nothing of them leaves.</source>
        <translation>
            <numerusform>لا قيود هنا تعذّرت قراءتها.</numerusform>
            <numerusform>قيد واحد هنا لا يُقرأ. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية. وحتى ذلك لا يخرج منه شيء.</numerusform>
            <numerusform>قيدان هنا لا يُقرآن. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية. وحتى ذلك لا يخرج منهما شيء.</numerusform>
            <numerusform>%Ln قيود هنا لا تُقرأ. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية. وحتى ذلك لا يخرج منها شيء.</numerusform>
            <numerusform>%Ln قيدًا هنا لا تُقرأ. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية. وحتى ذلك لا يخرج منها شيء.</numerusform>
            <numerusform>%Ln قيد هنا لا تُقرأ. تُبلَّغ أمينة المفاتيح: الاستعادة من نسخة احتياطية. وحتى ذلك لا يخرج منها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed letters wait for the liaison officers. They go with the next batch, {moment} at the latest.</source>
        <translation>كتب موقّعة تنتظر الوصول إلى مسؤولي الارتباط. تذهب مع الدفعة التالية، وأقصاها {moment}.</translation>
    </message>
    <message>
        <source>It goes to the liaison officer with the next batch, {moment} at the latest: mixed with the letters of other women, so that the order does not tell whose it is.</source>
        <translation>يصل إلى مسؤول الارتباط مع الدفعة التالية، وأقصاه {moment}، مخلوطًا بكتب نساء أخريات، كي لا يدل الترتيب على صاحبته.</translation>
    </message>
    <message>
        <source>Reach her on a way that is safe and tell her. Look at her safety plan with her; where she may not be free, freeze the file. Nobody confirms to the office that it guessed right.</source>
        <translation>الوصول إليها بطريقة آمنة وإخبارها. تُراجَع خطة سلامتها معها؛ وإن كانت تحت ضغط فيُجمَّد الملف. لا أحد يؤكد للجهة أن تخمينها صحيح.</translation>
    </message>
    <message>
        <source>Ask her. What she agrees to goes back in a letter, read to her and signed.</source>
        <translation>تُسأل هي. وما توافق عليه يعود في كتاب يُقرأ عليها ويُوقَّع.</translation>
    </message>
    <message>
        <source>Ask her, not the office: were her needs met?</source>
        <translation>تُسأل هي لا الجهة: هل لُبِّيت احتياجاتها؟</translation>
    </message>
    <message>
        <source>Write to this office</source>
        <translation>الكتابة إلى هذه الجهة</translation>
    </message>
    <message>
        <source>What was said with this office?</source>
        <translation>ماذا قيل مع هذه الجهة؟</translation>
    </message>
    <message>
        <source>Empty for today</source>
        <translation>يُترك فارغًا لليوم</translation>
    </message>
    <message>
        <source>Ask without a word about any woman. What is left out here is still to be called.</source>
        <translation>يُسأل دون كلمة عن أي امرأة. وما تُرك هنا يبقى أن يُتصل به.</translation>
    </message>
    <message>
        <source>Everything in the directory was verified in the last 90 days, or is over.</source>
        <translation>جرى التحقق من كل ما في الدليل خلال آخر ٩٠ يومًا، أو انتهى.</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>لا أحد يُتصل به</translation>
    </message>
    <message>
        <source>To call or visit</source>
        <translation>للاتصال أو الزيارة</translation>
    </message>
    <message>
        <source>&amp;Write it all down</source>
        <translation>&amp;تدوين الكل</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج</translation>
    </message>
    <message>
        <source>Not called now</source>
        <translation>لم يُتصل الآن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are written down.</source>
        <translation>
            <numerusform>لم يُدوَّن أي قيد.</numerusform>
            <numerusform>دُوِّن قيد واحد.</numerusform>
            <numerusform>دُوِّن قيدان.</numerusform>
            <numerusform>دُوِّنت %Ln قيود.</numerusform>
            <numerusform>دُوِّن %Ln قيدًا.</numerusform>
            <numerusform>دُوِّن %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>With whom by code, what it was about, what was agreed. Nothing about any woman.</source>
        <translation>مع من بالرمز، وما موضوعها، وما اتُّفق عليه. لا شيء عن أي امرأة.</translation>
    </message>
    <message>
        <source>Agreed the last time</source>
        <translation>ما اتُّفق عليه في المرة السابقة</translation>
    </message>
    <message>
        <source>Codes, with commas between them</source>
        <translation>رموز تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>In general words: no name, no number, no place, nothing about a woman</source>
        <translation>بكلمات عامة: لا اسم ولا رقم ولا مكان ولا شيء عن امرأة</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>الخطوات القادمة المتفق عليها</translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation>الجلسة القادمة في</translation>
    </message>
    <message>
        <source>Empty where none was agreed</source>
        <translation>يُترك فارغًا إن لم يُتفق على جلسة</translation>
    </message>
    <message>
        <source>No, something else was said</source>
        <translation>لا، قيل شيء آخر</translation>
    </message>
    <message>
        <source>Do they answer a paper?</source>
        <translation>هل هذا جواب على ورقة؟</translation>
    </message>
    <message>
        <source>What they said or asked</source>
        <translation>ماذا قالوا أو سألوا</translation>
    </message>
    <message>
        <source>A few words where the choices do not say it. Never a name, and never a guess who she is.</source>
        <translation>كلمات قليلة حيث لا تكفي الخيارات. لا اسم أبدًا، ولا تخمين من هي أبدًا.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>needed with a promise</source>
        <translation>لازم مع الوعد</translation>
    </message>
    <message>
        <source>&amp;Go on: what they answered</source>
        <translation>مت&amp;ابعة: بماذا أجابوا</translation>
    </message>
    <message>
        <source>What was said with this office</source>
        <translation>ما قيل مع هذه الجهة</translation>
    </message>
    <message>
        <source>Every visit, call, reply slip and letter. Her worker hears what the office asked and answered.</source>
        <translation>كل زيارة ومكالمة وقسيمة رد وكتاب. ويصل إلى موظفة ملفها ما سألته الجهة وما أجابت به.</translation>
    </message>
    <message>
        <source>Write a &amp;contact down</source>
        <translation>تدوين توا&amp;صل</translation>
    </message>
    <message>
        <source>Nothing was written down yet. After a visit, a call or a letter press Write a contact down.</source>
        <translation>لم يُدوَّن شيء بعد. بعد زيارة أو اتصال أو كتاب يُضغط «تدوين تواصل».</translation>
    </message>
    <message>
        <source>Nothing was written down yet. Liaison officers write here what is said with the office.</source>
        <translation>لم يُدوَّن شيء بعد. يدوّن مسؤولو الارتباط هنا ما يُقال مع الجهة.</translation>
    </message>
    <message>
        <source>It is written down together with the contact. Cancel goes back to it.</source>
        <translation>يُدوَّن مع التواصل معًا. «إلغاء» يعيد إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Her worker is told</source>
        <translation>تُبلَّغ موظفة ملفها</translation>
    </message>
    <message>
        <source>The promise is over</source>
        <translation>انتهى الوعد</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وُعد به</translation>
    </message>
    <message>
        <source>Counted from the earliest day she may have known, it ends on {day}.</source>
        <translation>تُحسب من أول يوم ربما علمت فيه، وتنتهي في {day}.</translation>
    </message>
    <message>
        <source>Write down what was done</source>
        <translation>تدوين ما جرى</translation>
    </message>
    <message>
        <source>The time limit of a complaint</source>
        <translation>مدة الشكوى</translation>
    </message>
    <message>
        <source>She was told when it ends</source>
        <translation>أُخبرت متى تنتهي</translation>
    </message>
    <message>
        <source>The lawyer was called</source>
        <translation>اتُّصل بالمحامي</translation>
    </message>
    <message>
        <source>What she decided</source>
        <translation>ما قررته</translation>
    </message>
    <message>
        <source>Who deals with it?</source>
        <translation>من يتولى الأمر؟</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليمه</translation>
    </message>
    <message>
        <source>Tell her by word of mouth as well: it rings no more, and is on her Today.</source>
        <translation>يُقال ذلك شفهيًا أيضًا: لن يرنّ الإنذار بعد الآن، ويظهر الأمر في صفحة اليوم لمن يتولاه.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطّلعت عليه</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are due.</source>
        <translation>
            <numerusform>لا شيء آخر مطلوب.</numerusform>
            <numerusform>أمر آخر مطلوب.</numerusform>
            <numerusform>أمران آخران مطلوبان.</numerusform>
            <numerusform>%Ln أمور أخرى مطلوبة.</numerusform>
            <numerusform>%Ln أمرًا آخر مطلوبًا.</numerusform>
            <numerusform>%Ln أمر آخر مطلوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask her how she is: she thought of ending her life</source>
        <translation>سؤالها عن حالها: فكرت في إنهاء حياتها</translation>
    </message>
    <message>
        <source>First help is due: his deadline</source>
        <translation>العون الأول مطلوب: مهلته</translation>
    </message>
    <message>
        <source>First help is due: {reason}</source>
        <translation>العون الأول مطلوب: {reason}</translation>
    </message>
    <message>
        <source>First help is due</source>
        <translation>العون الأول مطلوب</translation>
    </message>
    <message>
        <source>A member of a peace team is threatened: a lead looks after it</source>
        <translation>عضو في فريق سلام مهدَّد: تتولى مسؤولة الأمر</translation>
    </message>
    <message>
        <source>She did not come back safe from a way with us: a lead looks after it now</source>
        <translation>لم تعد بأمان من طريق رافقناها فيه: تتولى مسؤولة الأمر الآن</translation>
    </message>
    <message>
        <source>A woman arrives for a meeting: make the room ready</source>
        <translation>تصل امرأة إلى لقاء: تُهيّأ الغرفة</translation>
    </message>
    <message>
        <source>Nobody called from the way with her: do the next step</source>
        <translation>لم يتصل أحد من الطريق معها: تُنفَّذ الخطوة التالية</translation>
    </message>
    <message>
        <source>The word for danger was said on the way with her: do the last step now</source>
        <translation>قيلت كلمة الخطر في الطريق معها: تُنفَّذ الخطوة الأخيرة الآن</translation>
    </message>
    <message>
        <source>Somebody goes with a woman soon: be at the phone</source>
        <translation>سيرافق أحد امرأة قريبًا: يُلازَم الهاتف</translation>
    </message>
    <message>
        <source>Somebody is out with a woman: hear each call</source>
        <translation>أحد في الطريق مع امرأة: يُسمع كل اتصال</translation>
    </message>
    <message>
        <source>She arrives at {time}.</source>
        <translation>تصل هي عند {time}.</translation>
    </message>
    <message>
        <source>They set out at {time}.</source>
        <translation>ينطلقون في {time}.</translation>
    </message>
    <message>
        <source>Due at {time}.</source>
        <translation>مطلوب عند {time}.</translation>
    </message>
    <message>
        <source>Meeting {code}, {room}.</source>
        <translation>اللقاء {code}، {room}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait for you.</source>
        <translation>
            <numerusform>لا تذكير ينتظرك.</numerusform>
            <numerusform>تذكير واحد ينتظرك.</numerusform>
            <numerusform>تذكيران ينتظرانك.</numerusform>
            <numerusform>%Ln تذكيرات تنتظرك.</numerusform>
            <numerusform>%Ln تذكيرًا ينتظرك.</numerusform>
            <numerusform>%Ln تذكير ينتظرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>Nobody may have heard this: the computer slept, or the program was not open.</source>
        <translation>ربما لم يسمعه أحد: كان الحاسوب في وضع السكون أو لم يكن البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>{name} has seen it.</source>
        <translation>اطّلع عليه {name}.</translation>
    </message>
    <message>
        <source>She, afterwards</source>
        <translation>هي، بعد اللقاء</translation>
    </message>
    <message>
        <source>{name} spoke with her on {day}.</source>
        <translation>تحدث معها {name} في {day}.</translation>
    </message>
    <message>
        <source>She is safe.</source>
        <translation>هي في أمان.</translation>
    </message>
    <message>
        <source>She is not safe.</source>
        <translation>ليست في أمان.</translation>
    </message>
    <message>
        <source>She would meet them again.</source>
        <translation>هي مستعدة للقائهم ثانية.</translation>
    </message>
    <message>
        <source>She would not meet them again.</source>
        <translation>لا تريد لقاءهم ثانية.</translation>
    </message>
    <message>
        <source>Is she safe?</source>
        <translation>هل هي في أمان؟</translation>
    </message>
    <message>
        <source>Would she meet them again?</source>
        <translation>هل تلتقيهم ثانية؟</translation>
    </message>
    <message>
        <source>What she says of it</source>
        <translation>ما تقوله عنه</translation>
    </message>
    <message>
        <source>It stays in her file and is on no paper.</source>
        <translation>يبقى في ملفها ولا يُكتب على ورق.</translation>
    </message>
    <message>
        <source>When we ask her again</source>
        <translation>متى نسألها من جديد</translation>
    </message>
    <message>
        <source>&amp;We spoke with her</source>
        <translation>تحدثن&amp;ا معها</translation>
    </message>
    <message>
        <source>Something came up</source>
        <translation>طرأ شيء</translation>
    </message>
    <message>
        <source>{time}: {what}. It went on. {name}</source>
        <translation>{time}: {what}. استمر. {name}</translation>
    </message>
    <message>
        <source>{time}: {what}. It was stopped. {name}</source>
        <translation>{time}: {what}. أُوقف. {name}</translation>
    </message>
    <message>
        <source>Press what happens: the rule is shown. The default is to stop.</source>
        <translation>اضغطي على ما يحدث: تظهر القاعدة. المعتاد هو الإيقاف.</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>مقتطفات</translation>
    </message>
    <message>
        <source>A letter with what was agreed, under the office&apos;s own reference. It is read to her and signed.</source>
        <translation>كتاب بما اتُّفق عليه، برمز الجهة المرجعي الخاص. يُقرأ عليها ويُوقَّع.</translation>
    </message>
    <message>
        <source>These offices sat in one room: they can compare their letters. Tell her before.</source>
        <translation>جلست هذه الجهات في غرفة واحدة: يمكنها أن تجمع كتبها. أخبريها قبل ذلك.</translation>
    </message>
    <message>
        <source>Extract for {office}</source>
        <translation>مقتطف لـ{office}</translation>
    </message>
    <message>
        <source>Printed, it says only that a room is taken and the code of a colleague.</source>
        <translation>عند الطبع تذكر فقط أن غرفة محجوزة ورمز زميل.</translation>
    </message>
    <message>
        <source>A week &amp;earlier</source>
        <translation>أ&amp;سبوع أبكر</translation>
    </message>
    <message>
        <source>A week &amp;later</source>
        <translation>أسبوع &amp;لاحق</translation>
    </message>
    <message>
        <source>&amp;Print it for the wall</source>
        <translation>&amp;طبعها للحائط</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>No room is taken</source>
        <translation>لا غرفة محجوزة</translation>
    </message>
    <message>
        <source>Nobody meets here in these seven days. A meeting is planned on the page of her case.</source>
        <translation>لا لقاء هنا في هذه الأيام السبعة. يُخطَّط اللقاء في صفحة حالتها.</translation>
    </message>
    <message>
        <source>Nobody meets here in these seven days. Look at another week, or ask intake to plan a meeting.</source>
        <translation>لا لقاء هنا في هذه الأيام السبعة. يُنظر في أسبوع آخر، أو يُطلب من الاستقبال التخطيط للقاء.</translation>
    </message>
    <message>
        <source>They could meet outside. Leave at least {minutes} minutes between her leaving and the officer&apos;s.</source>
        <translation>قد يلتقيان في الخارج. يُترك ما لا يقل عن {minutes} دقيقة بين مغادرتها ومغادرة الموظف الرسمي.</translation>
    </message>
    <message>
        <source>Nobody leaves within {minutes} minutes of the beginning. Choose a later time.</source>
        <translation>لا يغادر أحد خلال {minutes} دقيقة من البداية. يُختار وقت أبعد.</translation>
    </message>
    <message>
        <source>From the first who comes to the last who goes there are more than {hours} hours.</source>
        <translation>بين أول من يصل وآخر من يغادر أكثر من {hours} ساعات.</translation>
    </message>
    <message>
        <source>The clock skips this hour on that day. Choose another time.</source>
        <translation>الساعة تقفز فوق هذا الوقت في ذلك اليوم. يُختار وقت آخر.</translation>
    </message>
    <message>
        <source>Women who meet together are 2 to {limit}. Ask her again to how many she agrees.</source>
        <translation>النساء اللواتي يلتقين معًا اثنتان إلى {limit}. اسأليها من جديد على كم توافق.</translation>
    </message>
    <message>
        <source>Ask her how the other women may see her. Without her yes she comes alone.</source>
        <translation>اسأليها كيف يجوز أن تراها النساء الأخريات. دون موافقتها تأتي وحدها.</translation>
    </message>
    <message>
        <source>One of these women agreed to fewer. Choose another group, or let her come alone.</source>
        <translation>إحدى هؤلاء النساء وافقت على عدد أقل. تُختار مجموعة أخرى، أو تأتي وحدها.</translation>
    </message>
    <message>
        <source>These women meet at another hour or place now, or not any more. Choose again.</source>
        <translation>تلتقي هؤلاء النساء الآن في وقت أو مكان آخر، أو لم يعدن يلتقين. اختاري من جديد.</translation>
    </message>
    <message>
        <source>Nothing was agreed at this meeting, so there is nothing to write to the office.</source>
        <translation>لم يُتفق على شيء في هذا اللقاء، فلا شيء يُكتب إلى الجهة.</translation>
    </message>
    <message>
        <source>Choose the office that comes.</source>
        <translation>اختاري الجهة التي تحضر.</translation>
    </message>
    <message>
        <source>This office comes already. Choose another one, or take this one out.</source>
        <translation>هذه الجهة تحضر أصلًا. تُختار جهة أخرى، أو تُحذف هذه.</translation>
    </message>
    <message>
        <source>At most {limit} offices come to one meeting.</source>
        <translation>تحضر اللقاء الواحد {limit} جهات على الأكثر.</translation>
    </message>
    <message>
        <source>She said that she would feel unsafe if one of these came. Leave that name out; give the office no reason.</source>
        <translation>قالت إنها لن تشعر بالأمان إن حضر أحد هؤلاء. يُحذف ذلك الاسم، ولا يُذكر للجهة سبب.</translation>
    </message>
    <message>
        <source>One of these names resembles hers, so it cannot be written here. Write the officer&apos;s function instead.</source>
        <translation>أحد هذه الأسماء يشبه اسمها، فلا يُكتب هنا. تُكتب وظيفة الضابط بدلًا منه.</translation>
    </message>
    <message>
        <source>This colleague does not work here now. Choose who receives her.</source>
        <translation>هذا الزميل لا يعمل هنا الآن. اختاري من يستقبلها.</translation>
    </message>
    <message>
        <source>She asked for a female officer only. Ask her again before you plan otherwise.</source>
        <translation>طلبت ضابطة فقط. اسأليها من جديد قبل أي تخطيط آخر.</translation>
    </message>
    <message>
        <source>She is present by voice only: she sits behind the screen or in another room. Change this, or how she is present.</source>
        <translation>هي تحضر بالصوت فقط، فمكانها خلف الستار أو في غرفة أخرى. غيّري هذا أو كيفية حضورها.</translation>
    </message>
    <message>
        <source>She is present by phone only: she is not in this room. Change this, or how she is present.</source>
        <translation>هي تحضر بالهاتف فقط، فليست في هذه الغرفة. غيّري هذا أو كيفية حضورها.</translation>
    </message>
    <message>
        <source>This fact sheet is not missing. Look at the meeting again.</source>
        <translation>ورقة الوقائع هذه ليست مفقودة. انظري إلى اللقاء من جديد.</translation>
    </message>
    <message>
        <source>This point is done already, or was never agreed. Look at the meeting again.</source>
        <translation>هذه النقطة أُنجزت أو لم يُتفق عليها قط. انظري إلى اللقاء من جديد.</translation>
    </message>
    <message>
        <source>No sheet of this meeting has the number {sheet}.</source>
        <translation>لا ورقة من أوراق هذا اللقاء تحمل الرقم {sheet}.</translation>
    </message>
    <message>
        <source>To the &amp;next fact sheet</source>
        <translation>إلى ورقة الوقائع التا&amp;لية</translation>
    </message>
    <message>
        <source>What nobody has verified prints on no paper and gets no letter. It is shown here with its doubt.</source>
        <translation>ما لم يتحقق منه أحد لا يُطبع على ورقة ولا يُرسل إليه كتاب. يُعرض هنا مع الشك فيه.</translation>
    </message>
    <message>
        <source>&amp;Print numbers for her</source>
        <translation>&amp;طبع أرقام هاتف لها</translation>
    </message>
    <message>
        <source>&amp;Read in a list</source>
        <translation>&amp;قراءة قائمة</translation>
    </message>
    <message>
        <source>Round of &amp;calls</source>
        <translation>جولة ا&amp;تصالات</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>قيد ج&amp;ديد</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>No verified help for</source>
        <translation>لا مساعدة متحقق منها في</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Name, place or number</source>
        <translation>اسم أو مكان أو رقم</translation>
    </message>
    <message>
        <source>What she needs</source>
        <translation>ما تحتاجه</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بلا مقابل</translation>
    </message>
    <message>
        <source>No ID asked</source>
        <translation>لا تُطلب هوية</translation>
    </message>
    <message>
        <source>She may stay anonymous</source>
        <translation>تبقى بلا اسم إن شاءت</translation>
    </message>
    <message>
        <source>Nothing here is verified yet. Call or visit each office and number, and write down what came of it.</source>
        <translation>لم يُتحقق من شيء هنا بعد. يُتصل بكل جهة ورقم أو يُزار، ويُدوَّن ما نتج.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln entries</source>
        <translation>
            <numerusform>{shown} من صفر قيود</numerusform>
            <numerusform>{shown} من قيد واحد</numerusform>
            <numerusform>{shown} من قيدين</numerusform>
            <numerusform>{shown} من %Ln قيود</numerusform>
            <numerusform>{shown} من %Ln قيدًا</numerusform>
            <numerusform>{shown} من %Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could fit: nobody asked them.</source>
        <translation>
            <numerusform>لا قيود أخرى قد تناسب.</numerusform>
            <numerusform>قد يناسب قيد آخر: لم يسأله أحد.</numerusform>
            <numerusform>قد يناسب قيدان آخران: لم يسألهما أحد.</numerusform>
            <numerusform>قد تناسب %Ln قيود أخرى: لم يسألها أحد.</numerusform>
            <numerusform>قد يناسب %Ln قيدًا آخر: لم يسألها أحد.</numerusform>
            <numerusform>قد يناسب %Ln قيد آخر: لم يسألها أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Tell her before she calls: calling from her own SIM may show who owns it.</source>
        <translation>يُقال لها قبل أن تتصل: الاتصال من شريحتها قد يُظهر اسم صاحبها.</translation>
    </message>
    <message>
        <source>Print a &amp;card of these</source>
        <translation>&amp;طبع بطاقة بهذه</translation>
    </message>
    <message>
        <source>There is no number for this in the directory.</source>
        <translation>لا رقم لهذا في الدليل.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>The card is printed. Tell her which number is whose.</source>
        <translation>طُبعت البطاقة. يُقال لها أي رقم لمن.</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translation>تُسجَّل المكالمات.</translation>
    </message>
    <message>
        <source>Calls are not recorded.</source>
        <translation>لا تُسجَّل المكالمات.</translation>
    </message>
    <message>
        <source>A patrol may be sent.</source>
        <translation>قد تُرسل دورية.</translation>
    </message>
    <message>
        <source>No patrol is sent.</source>
        <translation>لا تُرسل دورية.</translation>
    </message>
    <message>
        <source>She may stay anonymous.</source>
        <translation>تبقى بلا اسم إن شاءت.</translation>
    </message>
    <message>
        <source>She has to say who she is.</source>
        <translation>عليها أن تقول من هي.</translation>
    </message>
    <message>
        <source>A woman can answer.</source>
        <translation>يمكن أن تجيب امرأة.</translation>
    </message>
    <message>
        <source>No woman answers.</source>
        <translation>لا تجيب امرأة.</translation>
    </message>
    <message>
        <source>Round of calls</source>
        <translation>جولة اتصالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the directory are to be called or visited: they print on no paper, or soon will not.</source>
        <translation>
            <numerusform>لا قيد في الدليل يُتصل به.</numerusform>
            <numerusform>قيد واحد في الدليل يجب الاتصال به أو زيارته: لا يُطبع على ورقة، أو لن يُطبع قريبًا.</numerusform>
            <numerusform>قيدان في الدليل يجب الاتصال بهما أو زيارتهما: لا يُطبعان على ورقة، أو لن يُطبعا قريبًا.</numerusform>
            <numerusform>%Ln قيود في الدليل يجب الاتصال بها أو زيارتها: لا تُطبع على ورقة، أو لن تُطبع قريبًا.</numerusform>
            <numerusform>%Ln قيدًا في الدليل يجب الاتصال بها أو زيارتها: لا تُطبع على ورقة، أو لن تُطبع قريبًا.</numerusform>
            <numerusform>%Ln قيد في الدليل يجب الاتصال بها أو زيارتها: لا تُطبع على ورقة، أو لن تُطبع قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by somebody else than her worker, whom she accepts. Else she crosses a slip alone, or nothing.</source>
        <translation>يسألها شخص غير العاملة على ملفها تقبل به هي. وإلا فتضع العلامات على قصاصة وحدها، أو لا شيء.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>سؤالها</translation>
    </message>
    <message>
        <source>Only counts of a quarter are kept: no file, no day, nobody&apos;s name. What is not asked says so.</source>
        <translation>لا تُحفظ إلا أعداد ربع السنة: لا ملف ولا يوم ولا اسم أحد. وما لم يُسأل يُذكر أنه لم يُسأل.</translation>
    </message>
    <message>
        <source>Who is her worker?</source>
        <translation>من هي العاملة على ملفها؟</translation>
    </message>
    <message>
        <source>She accepts that I ask her</source>
        <translation>تقبل هي أن أسألها</translation>
    </message>
    <message>
        <source>one answer is needed, here or below</source>
        <translation>لازم جواب واحد، هنا أو أدناه</translation>
    </message>
    <message>
        <source>&amp;Count it</source>
        <translation>&amp;عدّها</translation>
    </message>
    <message>
        <source>Slips to be crossed alone</source>
        <translation>قصاصات توضع عليها العلامات دون حضور أحد</translation>
    </message>
    <message>
        <source>No code and no name: all slips are alike. She folds it and puts it into the box.</source>
        <translation>بلا رمز وبلا اسم: القصاصات كلها سواء. تطويها هي وتضعها في الصندوق.</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>لغة القصاصة</translation>
    </message>
    <message>
        <source>Print a s&amp;lip</source>
        <translation>طبع &amp;قصاصة</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>طُبعت.</translation>
    </message>
    <message>
        <source>What women said</source>
        <translation>ما قالته النساء</translation>
    </message>
    <message>
        <source>She crossed it on a slip, alone</source>
        <translation>وضعت العلامات على قصاصة وحدها</translation>
    </message>
    <message>
        <source>A quarter is shown when its figures are published and at least {least} women are in it.</source>
        <translation>يظهر الربع حين تُنشر أرقامه وفيه {least} نساء على الأقل.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} أو أكثر</translation>
    </message>
    <message>
        <source>{question} Yes: {count}</source>
        <translation>{question} نعم: {count}</translation>
    </message>
    <message>
        <source>Counted.</source>
        <translation>عُدّت.</translation>
    </message>
    <message>
        <source>{quarter}, women: {count}</source>
        <translation>{quarter}، النساء: {count}</translation>
    </message>
    <message>
        <source>Not entered or not checked yet: {contacts}. Before that no file is opened here. A keeper does it under Our words.</source>
        <translation>لم تُدخل أو لم يُتحقق منها بعد: {contacts}. قبل ذلك لا يُفتح هنا ملف. تفعل ذلك أمينة المفاتيح في صفحة كلماتنا.</translation>
    </message>
    <message>
        <source>If she points at somebody who works with us (staff, a CPT member, an interpreter, a driver): write nothing about him in her file. The box for her complaint keeps nothing, so it may be written there. You must report it outside, to the PSEA focal point, without her name unless she agrees. Shut her file to whomever she does not want, a keeper too.</source>
        <translation>إذا أشارت إلى شخص يعمل معنا (من الموظفين أو أعضاء فريق السلام المجتمعي أو المترجمين أو السائقين): لا يُكتب عنه شيء في ملفها. أما خانة شكواها فلا تحفظ شيئًا، فيجوز أن يُكتب فيها. يجب الإبلاغ عنه خارج المكتب، لجهة الاتصال المعنية بالحماية من الاستغلال والانتهاك الجنسيين، دون اسمها إلا إذا وافقت. ويُغلق ملفها أمام كل من لا تريده، حتى أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>{name}: {reach}</source>
        <translation>{name}: {reach}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <source>About anything here: SpeakUp</source>
        <translation>عن أي شيء هنا: «تكلّمي»</translation>
    </message>
    <message>
        <source>Abuse by an aid worker: PSEA focal point</source>
        <translation>إساءة من عامل إغاثة: جهة الحماية من الاستغلال والانتهاك الجنسيين</translation>
    </message>
    <message>
        <source>About an officer or official</source>
        <translation>عن ضابط أو موظف رسمي</translation>
    </message>
    <message>
        <source>I called, and it was answered</source>
        <translation>جرى الاتصال وجاء الرد</translation>
    </message>
    <message>
        <source>I went there</source>
        <translation>جرت زيارتها</translation>
    </message>
    <message>
        <source>I wrote, and got an answer</source>
        <translation>جرت الكتابة إليها وجاء الرد</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>لم يتحقق منها أحد بعد.</translation>
    </message>
    <message>
        <source>Checked on {day} by {name}.</source>
        <translation>جرى التحقق منها في {day}، وتحقق منها {name}.</translation>
    </message>
    <message>
        <source>{known} It is to be checked again.</source>
        <translation>{known} يجب التحقق منها من جديد.</translation>
    </message>
    <message>
        <source>Did we listen to you?</source>
        <translation>هل أصغينا إليكِ؟</translation>
    </message>
    <message>
        <source>Could you speak alone?</source>
        <translation>هل استطعتِ أن تتكلمي وحدكِ؟</translation>
    </message>
    <message>
        <source>Did anybody here judge you?</source>
        <translation>هل حكم عليكِ أحد هنا؟</translation>
    </message>
    <message>
        <source>Would you tell a friend to come here?</source>
        <translation>هل تنصحين صديقة بالمجيء إلى هنا؟</translation>
    </message>
    <message>
        <source>She would rather not say</source>
        <translation>تفضّل ألا تقول</translation>
    </message>
    <message>
        <source>Write why we go, or why not. It stays in her file.</source>
        <translation>يُكتب لماذا نذهب أو لماذا لا نذهب. يبقى في ملفها.</translation>
    </message>
    <message>
        <source>Choose the office, or write where you go.</source>
        <translation>تُختار الجهة، أو يُكتب إلى أين.</translation>
    </message>
    <message>
        <source>Something here resembles her, or something that she told. Reword it: a function instead of a name, a place that nobody links to her.</source>
        <translation>هنا شيء يشبهها أو يشبه شيئًا قالته. تُعاد الصياغة: وظيفة بدل الاسم، ومكان لا يربطه أحد بها.</translation>
    </message>
    <message>
        <source>Write this before anybody sets out.</source>
        <translation>يُكتب هذا قبل أن ينطلق أحد.</translation>
    </message>
    <message>
        <source>Ask her first whether she may be seen with us. Without her yes nobody goes along.</source>
        <translation>تُسأل أولًا هل يجوز أن تُرى معنا. من دون موافقتها لا يرافقها أحد.</translation>
    </message>
    <message>
        <source>Write at least one hour by which they call.</source>
        <translation>تُكتب ساعة واحدة على الأقل للاتصال.</translation>
    </message>
    <message>
        <source>At most {limit} calls in one watch.</source>
        <translation>{limit} اتصالًا على الأكثر في مراقبة واحدة.</translation>
    </message>
    <message>
        <source>Write an hour and the minutes of grace a line, for example 11:00 15.</source>
        <translation>تُكتب ساعة ودقائق السماح في كل سطر، مثلًا ١١:٠٠ ١٥.</translation>
    </message>
    <message>
        <source>This hour is not after they set out. Choose a later one.</source>
        <translation>هذه الساعة ليست بعد الانطلاق. تُختار ساعة أبعد.</translation>
    </message>
    <message>
        <source>Her appointment is not after you set out. Correct one of the two hours.</source>
        <translation>ساعة موعدها ليست بعد ساعة الانطلاق. تُصحَّح إحدى الساعتين.</translation>
    </message>
    <message>
        <source>Her appointment is not before the last call, when you are back. Correct one.</source>
        <translation>ساعة موعدها ليست قبل آخر اتصال، أي قبل العودة. تُصحَّح إحداهما.</translation>
    </message>
    <message>
        <source>You are back before you set out. Write a later hour.</source>
        <translation>ساعة العودة قبل ساعة الانطلاق. تُكتب ساعة بعدها.</translation>
    </message>
    <message>
        <source>The hours are not in order. Write the earliest first.</source>
        <translation>الساعات ليست مرتبة. تُكتب الأقرب أولًا.</translation>
    </message>
    <message>
        <source>This is after midnight. A watch ends on the day it begins.</source>
        <translation>هذا بعد منتصف الليل. تنتهي المراقبة في اليوم الذي تبدأ فيه.</translation>
    </message>
    <message>
        <source>Between two calls there are more than {hours} hours. Write one in between.</source>
        <translation>بين اتصالين أكثر من {hours} ساعة. يُكتب واحد بينهما.</translation>
    </message>
    <message>
        <source>The minutes of grace are 1 to {limit}.</source>
        <translation>دقائق السماح من ١ إلى {limit}.</translation>
    </message>
    <message>
        <source>A watch lasts at most {hours} hours.</source>
        <translation>تدوم المراقبة {hours} ساعة على الأكثر.</translation>
    </message>
    <message>
        <source>Choose who goes along.</source>
        <translation>يُختار من يرافقها.</translation>
    </message>
    <message>
        <source>At least one woman of ours goes along. Choose one.</source>
        <translation>ترافقها امرأة واحدة منا على الأقل. تُختار واحدة.</translation>
    </message>
    <message>
        <source>Choose who watches.</source>
        <translation>يُختار من يراقب.</translation>
    </message>
    <message>
        <source>Whoever goes along cannot watch. Choose somebody who stays at the phone.</source>
        <translation>من يرافقها لا يراقب. يُختار من يبقى عند الهاتف.</translation>
    </message>
    <message>
        <source>Write two people with their numbers, in the order in which they are called.</source>
        <translation>يُكتب شخصان برقميهما، بالترتيب الذي يُتصل بهما فيه.</translation>
    </message>
    <message>
        <source>These are the same number. Write another one.</source>
        <translation>هذان رقم واحد. يُكتب رقم آخر.</translation>
    </message>
    <message>
        <source>The two words must differ, so that nobody mistakes one for the other.</source>
        <translation>يجب أن تختلف الكلمتان، حتى لا تُظن إحداهما الأخرى.</translation>
    </message>
    <message>
        <source>The two words sound alike, or the one is in the other: on a bad line one is taken for the other. Choose another word with her.</source>
        <translation>الكلمتان متقاربتان في السمع، أو إحداهما في الأخرى: على خط رديء تُظن إحداهما الأخرى. تُختار معها كلمة أخرى.</translation>
    </message>
    <message>
        <source>Here is a word that is also her word to break it off, and others read it. Write this differently, or choose another word with her.</source>
        <translation>هنا كلمة هي أيضًا كلمتها لقطع الطريق، ويقرؤها غيرها. تُكتب هذه بشكل آخر، أو تُختار معها كلمة أخرى.</translation>
    </message>
    <message>
        <source>Her family, or the force you go to, is called only if she says so. Ask her, tick it.</source>
        <translation>لا يُتصل بعائلتها أو بالقوة التي تذهبون إليها إلا إن قالت ذلك. تُسأل، ويُؤشَّر.</translation>
    </message>
    <message>
        <source>Write no number of her family here: liaison officers read it. It is in her file.</source>
        <translation>لا يُكتب هنا رقم لعائلتها: يقرؤه مسؤولو الارتباط. وهو في ملفها.</translation>
    </message>
    <message>
        <source>Write who is called in the last step, and the number.</source>
        <translation>يُكتب من يُتصل به في الخطوة الأخيرة، والرقم.</translation>
    </message>
    <message>
        <source>The office closes at {hour}. Choose who carries the watch by hand after that.</source>
        <translation>يُغلق المكتب في {hour}. يُختار من يحمل المراقبة بيده بعد ذلك.</translation>
    </message>
    <message>
        <source>They may ask a girl for a guardian there. Say what was settled with her.</source>
        <translation>قد يُطلب هناك من الفتاة ولي أمر. يُقال ما اتُّفق عليه معها.</translation>
    </message>
    <message>
        <source>Before an authority a lawyer is called, or she refuses one. Say which.</source>
        <translation>قبل جهة رسمية يُتصل بمحامٍ، أو ترفضه هي. يُقال أيهما.</translation>
    </message>
    <message>
        <source>A colleague goes along on way {way} at that time. Choose somebody else.</source>
        <translation>أحد الزملاء في الطريق {way} في ذلك الوقت. يُختار غيره.</translation>
    </message>
    <message>
        <source>A watch ends only when somebody says how the way ended. Open it.</source>
        <translation>لا تنتهي المراقبة إلا حين يُقال كيف انتهى الطريق. تُفتح صفحته.</translation>
    </message>
    <message>
        <source>Somebody is to go with her, or is on the way: {way}. Call it off, or say how it ended.</source>
        <translation>سيرافقها أحد، أو هو في الطريق: {way}. يُلغى، أو يُقال كيف انتهى.</translation>
    </message>
    <message>
        <source>A colleague handed the watch over meanwhile. Look at the way again.</source>
        <translation>سُلّمت المراقبة في هذه الأثناء. يُنظر في الطريق من جديد.</translation>
    </message>
    <message>
        <source>This way is over. Look at it again.</source>
        <translation>انتهى هذا الطريق. يُنظر فيه من جديد.</translation>
    </message>
    <message>
        <source>This way is not over yet. Say first how it ended.</source>
        <translation>لم ينتهِ هذا الطريق بعد. يُقال أولًا كيف انتهى.</translation>
    </message>
    <message>
        <source>They are on the way. It ends when somebody says how it ended.</source>
        <translation>هم في الطريق. ينتهي حين يُقال كيف انتهى.</translation>
    </message>
    <message>
        <source>This call is written down already. Look at the way again.</source>
        <translation>هذا الاتصال مدوّن من قبل. يُنظر في الطريق من جديد.</translation>
    </message>
    <message>
        <source>This watch has no call with this number. Look at the way again.</source>
        <translation>ليس في هذه المراقبة اتصال بهذا الرقم. يُنظر في الطريق من جديد.</translation>
    </message>
    <message>
        <source>Another step is next now. Look at the way again.</source>
        <translation>الخطوة التالية الآن غير هذه. يُنظر في الطريق من جديد.</translation>
    </message>
    <message>
        <source>A word to break it off is in the plan, so the sheet is not printed. Call it off.</source>
        <translation>في الخطة كلمة لقطع الطريق، فلا تُطبع الورقة. يُلغى الطريق.</translation>
    </message>
    <message>
        <source>Enter and check them</source>
        <translation>إدخالها والتحقق منها</translation>
    </message>
    <message>
        <source>No file can be opened yet: a keeper first enters and checks to whom a woman can complain outside this office.</source>
        <translation>لا يمكن فتح ملف بعد: تُدخل أمينة مفاتيح أولًا وتتحقق لمن يمكن للمرأة أن تشتكي خارج هذا المكتب.</translation>
    </message>
    <message>
        <source>{name} may come</source>
        <translation>يجوز أن يحضر {name}</translation>
    </message>
    <message>
        <source>From the directory: press who may come</source>
        <translation>من الدليل: يُضغط على من يجوز أن يحضر</translation>
    </message>
    <message>
        <source>Women, men and duty bearers agree on what is done. No case and no name is spoken of or written here.</source>
        <translation>تتفق النساء والرجال والمكلفون بالمسؤولية على ما يُفعل. لا يُتحدث هنا عن حالة أو اسم ولا يُكتب.</translation>
    </message>
    <message>
        <source>&amp;Plan a forum</source>
        <translation>&amp;تخطيط منتدى</translation>
    </message>
    <message>
        <source>One that &amp;took place</source>
        <translation>منتدى ا&amp;نعقد</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>المنتديات</translation>
    </message>
    <message>
        <source>No forums</source>
        <translation>لا منتديات</translation>
    </message>
    <message>
        <source>Plan the first one; what was agreed is followed up here.</source>
        <translation>خطّط للأول؛ وما يُتفق عليه يُتابع هنا.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>نقاط مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forums are over and nobody said what became of them.</source>
        <translation>
            <numerusform>لا منتديات انقضى يومها.</numerusform>
            <numerusform>انقضى يوم منتدى واحد ولم يقل أحد ما آل إليه.</numerusform>
            <numerusform>انقضى يوم منتديين ولم يقل أحد ما آلا إليه.</numerusform>
            <numerusform>انقضت أيام %Ln منتديات ولم يقل أحد ما آلت إليه.</numerusform>
            <numerusform>انقضت أيام %Ln منتدى ولم يقل أحد ما آلت إليه.</numerusform>
            <numerusform>انقضت أيام %Ln منتدى ولم يقل أحد ما آلت إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are open.</source>
        <translation>
            <numerusform>لا نقاط مفتوحة.</numerusform>
            <numerusform>نقطة واحدة مفتوحة.</numerusform>
            <numerusform>نقطتان مفتوحتان.</numerusform>
            <numerusform>%Ln نقاط مفتوحة.</numerusform>
            <numerusform>%Ln نقطة مفتوحة.</numerusform>
            <numerusform>%Ln نقطة مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No point is open.</source>
        <translation>لا نقاط مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need a new owner.</source>
        <translation>
            <numerusform>لا تلزم أي منها من يتولاها.</numerusform>
            <numerusform>واحدة منها يلزمها من يتولاها.</numerusform>
            <numerusform>اثنتان منها يلزمهما من يتولاهما.</numerusform>
            <numerusform>%Ln منها يلزمها من يتولاها.</numerusform>
            <numerusform>%Ln منها يلزمها من يتولاها.</numerusform>
            <numerusform>%Ln منها يلزمها من يتولاها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was to do it is no longer in the directory, or no longer works here. Choose a new owner.</source>
        <translation>من كان يتولاها لم يعد في الدليل، أو لم يعد يعمل هنا. ليُختر من يتولاها.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>{who}, due {day}</source>
        <translation>{who}، مطلوبة في {day}</translation>
    </message>
    <message>
        <source>How we will know: {words}</source>
        <translation>كيف نعلم: {words}</translation>
    </message>
    <message>
        <source>How we know, or why it is given up</source>
        <translation>كيف نعلم، أو لماذا تُترك</translation>
    </message>
    <message>
        <source>It is &amp;done</source>
        <translation>أُ&amp;نجزت</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>تر&amp;كها</translation>
    </message>
    <message>
        <source>Another day, another owner</source>
        <translation>يوم آخر، أو من يتولاها آخر</translation>
    </message>
    <message>
        <source>P&amp;ut it off</source>
        <translation>&amp;تأجيلها</translation>
    </message>
    <message>
        <source>Give it to &amp;them</source>
        <translation>إ&amp;عطاؤها لهم</translation>
    </message>
    <message>
        <source>It is on no later forum any more. Its history stays.</source>
        <translation>لا تكون في أي منتدى لاحق. ويبقى سجلها.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Give this point up?</source>
        <translation>ترك هذه النقطة؟</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a day still to come.</source>
        <translation>انقضى هذا اليوم. ليُختر اليوم أو يوم آتٍ.</translation>
    </message>
    <message>
        <source>This forum was held or cancelled, so this cannot be changed any more.</source>
        <translation>عُقد هذا المنتدى أو أُلغي، فلا يمكن تغيير هذا بعد.</translation>
    </message>
    <message>
        <source>Write the minutes first; then write down what was agreed.</source>
        <translation>ليُكتب المحضر أولًا، ثم ما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>A forum to which nobody came is cancelled. Write down who came, or cancel it.</source>
        <translation>المنتدى الذي لم يحضره أحد يُلغى. ليُكتب من حضر، أو يُلغَ.</translation>
    </message>
    <message>
        <source>This point was done or given up already. Look at it again.</source>
        <translation>أُنجزت هذه النقطة أو تُركت من قبل. ليُنظر إليها ثانية.</translation>
    </message>
    <message>
        <source>This office is on the list already. Change its answer there.</source>
        <translation>هذه الجهة في القائمة من قبل. ليُغيَّر جوابها هناك.</translation>
    </message>
    <message>
        <source>This group is on the list already. Change its answer there.</source>
        <translation>هذه الجماعة في القائمة من قبل. ليُغيَّر جوابها هناك.</translation>
    </message>
    <message>
        <source>This office is no longer in the directory. Choose another one.</source>
        <translation>لم تعد هذه الجهة في الدليل. لتُختر جهة أخرى.</translation>
    </message>
    <message>
        <source>This group is on the list of no forum that was held. Choose somebody else.</source>
        <translation>ليست هذه الجماعة في قائمة أي منتدى عُقد. يُختار غيرها.</translation>
    </message>
    <message>
        <source>At most {limit} offices come to one forum.</source>
        <translation>يحضر منتدى واحدًا {limit} جهة على الأكثر.</translation>
    </message>
    <message>
        <source>{limit} points are open already. Finish some, or give them up, before new ones.</source>
        <translation>{limit} نقطة مفتوحة من قبل. لتُنجز بعضها أو تُترك قبل نقاط جديدة.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12. Leave it empty where nobody counted.</source>
        <translation>ليُكتب عدد صحيح، مثل ١٢. ويُترك فارغًا إن لم يعدّ أحد.</translation>
    </message>
    <message>
        <source>At most {limit} can be written here. Check the number.</source>
        <translation>يُكتب هنا {limit} على الأكثر. ليُراجع العدد.</translation>
    </message>
    <message>
        <source>It is on this day already. Choose another one.</source>
        <translation>هو في هذا اليوم من قبل. ليُختر يوم آخر.</translation>
    </message>
    <message>
        <source>It is theirs already. Choose somebody else.</source>
        <translation>هي لهم من قبل. ليُختر غيرهم.</translation>
    </message>
    <message>
        <source>This reads like a code of ours. A forum is about no case: leave the code out.</source>
        <translation>هذا يشبه رمزًا من رموزنا. المنتدى ليس عن أي حالة: ليُترك الرمز.</translation>
    </message>
    <message>
        <source>This has a number that could lead to somebody. Leave it out; numbers are in the directory.</source>
        <translation>فيه رقم قد يدل على شخص. ليُترك؛ الأرقام في الدليل.</translation>
    </message>
    <message>
        <source>This has an account, a link or an address. Leave it out: a forum names nobody.</source>
        <translation>فيه حساب أو رابط أو عنوان. ليُترك: المنتدى لا يسمي أحدًا.</translation>
    </message>
    <message>
        <source>This names somebody by her family. Write it in general words.</source>
        <translation>هذا يسمي شخصًا بعائلتها. ليُكتب بكلمات عامة.</translation>
    </message>
    <message>
        <source>A sign here cannot be printed. Write it another way.</source>
        <translation>هنا علامة لا يمكن طبعها. لتُكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Not printed: words on this paper contain a code, a number, an account or a name. Open the forum or its points and write them in general words.</source>
        <translation>لم تُطبع: في كلمات هذه الورقة رمز أو رقم أو حساب أو اسم. لتُفتح صفحة المنتدى أو نقاطه وتُكتب بكلمات عامة.</translation>
    </message>
    <message>
        <source>The &amp;event</source>
        <translation>ال&amp;فعالية</translation>
    </message>
    <message>
        <source>{what}, {place}</source>
        <translation>{what}، {place}</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>كم جئن</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}، {day}</translation>
    </message>
    <message>
        <source>How many came</source>
        <comment>men and women</comment>
        <translation>كم حضر</translation>
    </message>
    <message>
        <source>An empty field was not counted; write 0 only where somebody counted and there was nobody.</source>
        <translation>الحقل الفارغ لم يُعدّ؛ ويُكتب صفر فقط حيث جرى العدّ ولم يكن أحد.</translation>
    </message>
    <message>
        <source>Duty bearers, by their office</source>
        <translation>المكلفون بالمسؤولية، بحسب جهتهم</translation>
    </message>
    <message>
        <source>Whoever is counted here is not counted again above.</source>
        <translation>من يُعدّ هنا لا يُعدّ أعلاه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is called an estimate in the list and on this page. It is added to no count and never published.</source>
        <translation>يُسمّى تقديرًا في القائمة وفي هذه الصفحة. لا يُضاف إلى أي عدد ولا يُنشر أبدًا.</translation>
    </message>
    <message>
        <source>About how many came in all</source>
        <translation>كم حضر في المجموع تقريبًا</translation>
    </message>
    <message>
        <source>Save the es&amp;timate</source>
        <translation>حفظ التق&amp;دير</translation>
    </message>
    <message>
        <source>{who}, {came}</source>
        <translation>{who}، {came}</translation>
    </message>
    <message>
        <source>On an earlier day of this event people were counted as new, and now as many are new and nobody was here before. Whoever came before is not new. Are all of these new?</source>
        <translation>في يوم سابق من هذه الفعالية جرى عدّ أشخاص على أنهم جدد، والآن العدد مثله جدد ولم يسبق حضور أحد. من حضر من قبل ليس جديدًا. هل كل هؤلاء جدد؟</translation>
    </message>
    <message>
        <source>They are all new</source>
        <translation>كلهم جدد</translation>
    </message>
    <message>
        <source>Are they the same?</source>
        <translation>هل هم أنفسهم؟</translation>
    </message>
    <message>
        <source>If somebody tells here what happened to her: stop gently, offer a private talk, record nothing.</source>
        <translation>إذا حكت إحداهن هنا ما جرى لها: يُوقَف الكلام بلطف، ويُعرض حديث على انفراد، ولا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Duty bearers who come now are from</source>
        <translation>المكلفون بالمسؤولية الذين يحضرون الآن من</translation>
    </message>
    <message>
        <source>Nobody is asked whether they were here before</source>
        <translation>لا يُسأل أحد عمّا إذا سبق حضوره</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>استرجاع الأخير</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Counting is &amp;over</source>
        <translation>ان&amp;تهى العدّ</translation>
    </message>
    <message>
        <source>More people come</source>
        <translation>يحضر آخرون</translation>
    </message>
    <message>
        <source>Count at the door</source>
        <translation>العدّ عند الباب</translation>
    </message>
    <message>
        <source>This day is still to come, so nobody can be counted.</source>
        <translation>لم يأتِ هذا اليوم بعد، فلا يُعدّ أحد.</translation>
    </message>
    <message>
        <source>Whoever was here on an earlier day of this event was here before: she is not counted as new.</source>
        <translation>من حضر في يوم سابق من هذه الفعالية سبق له الحضور: لا يُعدّ جديدًا.</translation>
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
        <translation>الكل: {count}</translation>
    </message>
    <message>
        <source>Take back: {last}</source>
        <translation>استرجاع: {last}</translation>
    </message>
    <message>
        <source>Were asked: {count}</source>
        <translation>سُئلوا: {count}</translation>
    </message>
    <message>
        <source>Nobody asked: {count}</source>
        <translation>دون سؤال: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were counted. A sort of people that was never tapped is 0 then.</source>
        <translation>
            <numerusform>لم يُعدّ أحد. والفئة التي لم تُضغط تصير صفرًا.</numerusform>
            <numerusform>جرى عدّ شخص واحد. والفئة التي لم تُضغط تصير صفرًا.</numerusform>
            <numerusform>جرى عدّ شخصين. والفئة التي لم تُضغط تصير صفرًا.</numerusform>
            <numerusform>جرى عدّ %Ln أشخاص. والفئة التي لم تُضغط تصير صفرًا.</numerusform>
            <numerusform>جرى عدّ %Ln شخصًا. والفئة التي لم تُضغط تصير صفرًا.</numerusform>
            <numerusform>جرى عدّ %Ln شخص. والفئة التي لم تُضغط تصير صفرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting is over</source>
        <translation>انتهى العدّ</translation>
    </message>
    <message>
        <source>Is counting over?</source>
        <translation>هل انتهى العدّ؟</translation>
    </message>
    <message>
        <source>Who came is counted and never named. Nothing of any woman&apos;s file is used or written here.</source>
        <translation>من حضر يُعدّ ولا يُسمّى أبدًا. ولا يُستعمل هنا ولا يُكتب شيء من ملف أي امرأة.</translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation>فعالية ج&amp;ديدة</translation>
    </message>
    <message>
        <source>Trainings and events</source>
        <translation>التدريبات والفعاليات</translation>
    </message>
    <message>
        <source>Only those of which nobody has said how many came</source>
        <translation>فقط ما لم يُقل كم حضر فيها</translation>
    </message>
    <message>
        <source>This month nothing took place yet.</source>
        <translation>لم ينعقد شيء هذا الشهر بعد.</translation>
    </message>
    <message>
        <source>Of this month nobody has said yet how many came.</source>
        <translation>لم يُذكر بعد كم حضر في هذا الشهر.</translation>
    </message>
    <message>
        <source>This month: events {events}, days {days}, people for the first time {new}</source>
        <translation>هذا الشهر: الفعاليات {events}، الأيام {days}، من حضروا أول مرة {new}</translation>
    </message>
    <message>
        <source>Days with an estimate alone: {count}. It is added to no count.</source>
        <translation>أيام فيها تقدير فقط: {count}. ولا يُضاف إلى أي عدد.</translation>
    </message>
    <message>
        <source>{told}. {more}</source>
        <translation>{told}. {more}</translation>
    </message>
    <message>
        <source>Write down a training, a session or a festival, also one that is still to come.</source>
        <translation>يُدوَّن تدريب أو جلسة أو مهرجان، ولو لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>No event is written down yet</source>
        <translation>لم تُدوَّن أي فعالية بعد</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln events</source>
        <translation>
            <numerusform>{shown} من صفر فعاليات</numerusform>
            <numerusform>{shown} من فعالية واحدة</numerusform>
            <numerusform>{shown} من فعاليتين</numerusform>
            <numerusform>{shown} من %Ln فعاليات</numerusform>
            <numerusform>{shown} من %Ln فعالية</numerusform>
            <numerusform>{shown} من %Ln فعالية</numerusform>
        </translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>كم حضر؟</translation>
    </message>
    <message>
        <source>Every day is settled</source>
        <translation>كل الأيام محسومة</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>men and women</comment>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>جئن</translation>
    </message>
    <message>
        <source>A code is CPT and a number from 1 to 9999. Never a name.</source>
        <translation>الرمز هو CPT ورقم من ١ إلى ٩٩٩٩. وليس اسمًا أبدًا.</translation>
    </message>
    <message>
        <source>This code was used already. A code is never given again: take another one.</source>
        <translation>استُعمل هذا الرمز من قبل. لا يُعطى رمز مرة أخرى أبدًا: خذي غيره.</translation>
    </message>
    <message>
        <source>No more than {limit} members fit on the register.</source>
        <translation>لا يتسع السجل لأكثر من {limit} عضو.</translation>
    </message>
    <message>
        <source>Nobody on the register has this code. Look at the paper list.</source>
        <translation>لا أحد في السجل يحمل هذا الرمز. انظري إلى القائمة الورقية.</translation>
    </message>
    <message>
        <source>This member is paused or left, so nothing is taken from her or him. Tell a lead.</source>
        <translation>هذا العضو متوقف أو غادر، فلا يُؤخذ منه شيء. أخبري مسؤولة.</translation>
    </message>
    <message>
        <source>A member with one of these codes left. Take that code out.</source>
        <translation>غادر عضو يحمل أحد هذه الرموز. احذفي ذلك الرمز.</translation>
    </message>
    <message>
        <source>This member left. Whoever comes back is taken in under a new code.</source>
        <translation>غادر هذا العضو. من يعود يُضمّ برمز جديد.</translation>
    </message>
    <message>
        <source>This is so already: a colleague was first.</source>
        <translation>هذا قائم فعلًا: سبقتك زميلة.</translation>
    </message>
    <message>
        <source>A threat to this member is open. A lead looks after it first.</source>
        <translation>تهديد لهذا العضو ما زال مفتوحًا. تتولاه مسؤولة أولًا.</translation>
    </message>
    <message>
        <source>No threat to this member is open any more.</source>
        <translation>لم يعد هناك تهديد مفتوح لهذا العضو.</translation>
    </message>
    <message>
        <source>Not all steps with the member are done yet.</source>
        <translation>لم تُنفّذ كل الخطوات مع العضو بعد.</translation>
    </message>
    <message>
        <source>This is not kept where a member of a peace team tells. Take it out.</source>
        <translation>لا يُحفظ هذا حين يُبلغ عضو في فريق سلام. احذفيه.</translation>
    </message>
    <message>
        <source>This training is written down already for that day.</source>
        <translation>هذا التدريب مكتوب لذلك اليوم من قبل.</translation>
    </message>
    <message>
        <source>No more than {limit} members are written down for a session.</source>
        <translation>لا يُكتب لجلسة أكثر من {limit} عضو.</translation>
    </message>
    <message>
        <source>There is a number in it that may lead to somebody. Say it in general words.</source>
        <translation>فيه رقم قد يدل على أحد. قوليه بكلمات عامة.</translation>
    </message>
    <message>
        <source>The next session must be after this one, and not before today.</source>
        <translation>يجب أن تكون الجلسة القادمة بعد هذه، وليس قبل اليوم.</translation>
    </message>
    <message>
        <source>A number is written down for a month that is over, up to {months} months back.</source>
        <translation>يُكتب العدد لشهر انتهى، حتى {months} شهرًا إلى الوراء.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {limit}.</source>
        <translation>اكتبي عددًا صحيحًا من صفر إلى {limit}.</translation>
    </message>
    <message>
        <source>A keeper first says where and when the office is open, under Our words, Papers of peace teams, in this language.</source>
        <translation>تقول أمينة المفاتيح أولًا أين المكتب ومتى يكون مفتوحًا، في «كلماتنا»، «أوراق فرق السلام»، بهذه اللغة.</translation>
    </message>
    <message>
        <source>A word or a number in it tells what the paper is for, or leads to somebody. Choose words that anybody may read.</source>
        <translation>فيها كلمة أو رقم يقول لماذا هذه الورقة أو يدل على أحد. اختاري كلمات يجوز أن يقرأها أي شخص.</translation>
    </message>
    <message>
        <source>What is published, and nothing else. A month is published once, and stays as it is.</source>
        <translation>ما نُشر، ولا شيء غيره. يُنشر الشهر مرة واحدة ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>لم يُنشر بعد</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أي فترة</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Print the report</source>
        <translation>&amp;طبع التقرير</translation>
    </message>
    <message>
        <source>&amp;Give figures out</source>
        <translation>إ&amp;عطاء أرقام</translation>
    </message>
    <message>
        <source>Figures are published and given out by a keeper.</source>
        <translation>أمينة المفاتيح تنشر الأرقام وتعطيها لمن هم خارج المكتب.</translation>
    </message>
    <message>
        <source>Figures are published and given out by a keeper, also as a file for a spreadsheet.</source>
        <translation>أمينة المفاتيح تنشر الأرقام وتعطيها لمن هم خارج المكتب، وكذلك ملفًا لبرنامج الجداول.</translation>
    </message>
    <message>
        <source>{month} is published on {day} at the earliest, by a keeper.</source>
        <translation>{month}: تنشره أمينة المفاتيح في {day} على أقرب تقدير.</translation>
    </message>
    <message>
        <source>A keeper publishes the months that are over. Nobody sees a number before.</source>
        <translation>تنشر أمينة المفاتيح الأشهر التي انتهت. ولا يرى أحد رقمًا قبل ذلك.</translation>
    </message>
    <message>
        <source>No month is published</source>
        <translation>لم يُنشر أي شهر</translation>
    </message>
    <message>
        <source>{months} of {of} months of it are published.</source>
        <translation>نُشر منها {months} من {of} من الأشهر.</translation>
    </message>
    <message>
        <source>Only women who came themselves and agreed to be counted. Too few to be told, or none, is: not yet.</source>
        <translation>النساء اللواتي جئن بأنفسهن ووافقن على أن يُحسبن فقط. الأقل من أن يُذكر، أو لا شيء، هو: ليس بعد.</translation>
    </message>
    <message>
        <source>Counted now and published for good: {months}. Whoever agrees, takes it back or is erased afterwards changes nothing in that. Is everything of that time written down?</source>
        <translation>يُعدّ الآن ويُنشر نهائيًا: {months}. من توافق بعد ذلك أو تتراجع أو تُمحى لا تغيّر شيئًا فيه. هل دُوّن كل شيء؟</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish these months?</source>
        <translation>أتُنشر هذه الأشهر؟</translation>
    </message>
    <message>
        <source>Published: {months}.</source>
        <translation>نُشر: {months}.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>طُبع التقرير.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Nobody has published {months}. You can, as a keeper.</source>
        <translation>لم ينشر أحد {months}. يمكنك ذلك لأنك أمينة مفاتيح.</translation>
    </message>
    <message>
        <source>Nobody has published {months}. A keeper can.</source>
        <translation>لم ينشر أحد {months}. يمكن لأمينة المفاتيح ذلك.</translation>
    </message>
    <message>
        <source>In what is published there is no number of it: too few to be told, or none.</source>
        <translation>لا رقم منه في ما نُشر: أقل من أن يُذكر، أو لا شيء.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>الأرقام: {title}</translation>
    </message>
    <message>
        <source>Not yet: too few to be told, or none.</source>
        <translation>ليس بعد: أقل من أن يُذكر، أو لا شيء.</translation>
    </message>
    <message>
        <source>Not yet. From a small number somebody could tell which woman it was. Nobody sees small numbers, a keeper neither.</source>
        <translation>ليس بعد. من عدد صغير قد يعرف أحد أي امرأة هي. لا يرى أحد الأعداد الصغيرة، ولا أمينة المفاتيح.</translation>
    </message>
    <message>
        <source>Papers that are handed over in {month} are in the figures of {next}. Those are published from {day}.</source>
        <translation>الأوراق التي تُسلَّم في {month} تدخل في أرقام {next}. وتلك تُنشر ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>Until then: what each office answered to a paper is in the record of that paper.</source>
        <translation>حتى ذلك الحين: ما أجابت به كل جهة على ورقة موجود في سجل تلك الورقة.</translation>
    </message>
    <message>
        <source>Open the &amp;records</source>
        <translation>فتح ال&amp;سجلات</translation>
    </message>
    <message>
        <source>An office is shown for a month once {least} women or more had a first paper handed to it in the month before. Its answers are shown once these are {most} women or more, and it answered for {least} or more of them.</source>
        <translation>تظهر الجهة في شهر حين تكون قد سُلّمت إليها في الشهر السابق أول ورقة تخص {least} نساء أو أكثر. وتظهر أجوبتها حين يكنّ {most} نساء أو أكثر، وتكون قد أجابت عن {least} منهن أو أكثر.</translation>
    </message>
    <message>
        <source>Full: now. Hatched: the period before.</source>
        <translation>الممتلئ: الآن. المخطط: الفترة السابقة.</translation>
    </message>
    <message>
        <source>Published figures alone. The log says to whom, what for and which of them.</source>
        <translation>الأرقام المنشورة وحدها. ويذكر السجل لمن ولماذا وأيها.</translation>
    </message>
    <message>
        <source>Under which protocol</source>
        <translation>وفق أي بروتوكول</translation>
    </message>
    <message>
        <source>Name of the information-sharing protocol</source>
        <translation>اسم بروتوكول تبادل المعلومات</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يتسلمها</translation>
    </message>
    <message>
        <source>Which figures, as the protocol says</source>
        <translation>أي أرقام، كما يقول البروتوكول</translation>
    </message>
    <message>
        <source>Save as &amp;CSV</source>
        <translation>حفظ بصيغة &amp;CSV</translation>
    </message>
    <message>
        <source>Save as &amp;XLSX</source>
        <translation>حفظ بصيغة &amp;XLSX</translation>
    </message>
    <message>
        <source>Figures of: {period}</source>
        <translation>أرقام: {period}</translation>
    </message>
    <message>
        <source>Where to save the figures</source>
        <translation>أين تُحفظ الأرقام</translation>
    </message>
    <message>
        <source>Saved, rows: {count}. The log says so.</source>
        <translation>حُفظت، عدد الصفوف: {count}. ويذكر السجل ذلك.</translation>
    </message>
    <message>
        <source>Chart: {title}</source>
        <translation>رسم بياني: {title}</translation>
    </message>
    <message>
        <source>{what}: {now}, before: {before}</source>
        <translation>{what}: {now}، قبل: {before}</translation>
    </message>
    <message>
        <source>Women who came</source>
        <translation>النساء اللواتي جئن</translation>
    </message>
    <message>
        <source>Came and stopped</source>
        <translation>جئن وتوقفن</translation>
    </message>
    <message>
        <source>Papers and answers</source>
        <translation>الأوراق والإجابات</translation>
    </message>
    <message>
        <source>How they were received</source>
        <translation>كيف استُقبلن</translation>
    </message>
    <message>
        <source>Women who agreed to be counted</source>
        <translation>نساء وافقن على أن يُحسبن</translation>
    </message>
    <message>
        <source>Came, stopped before a file, agreed to be counted</source>
        <translation>جئن وتوقفن قبل فتح ملف ووافقن على أن يُحسبن</translation>
    </message>
    <message>
        <source>Women who had a meeting, each once a year</source>
        <translation>نساء كان لهن لقاء، وتُحسب كل واحدة مرة في السنة</translation>
    </message>
    <message>
        <source>Women with whom somebody went, each once a year</source>
        <translation>نساء رافقهن أحد، وتُحسب كل واحدة مرة في السنة</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>لقاءات عُقدت</translation>
    </message>
    <message>
        <source>Ways on which somebody went with her</source>
        <translation>مرات رافقها فيها أحد</translation>
    </message>
    <message>
        <source>Forums held</source>
        <translation>منتديات عُقدت</translation>
    </message>
    <message>
        <source>Women, men, girls and boys at forums</source>
        <translation>نساء ورجال وفتيات وفتيان في المنتديات</translation>
    </message>
    <message>
        <source>Duty bearers at forums</source>
        <translation>المكلفون بالمسؤولية في المنتديات</translation>
    </message>
    <message>
        <source>Trainings and awareness events</source>
        <translation>تدريبات وفعاليات توعية</translation>
    </message>
    <message>
        <source>Women there for the first time</source>
        <translation>نساء حضرن أول مرة</translation>
    </message>
    <message>
        <source>Men there for the first time</source>
        <translation>رجال حضروا أول مرة</translation>
    </message>
    <message>
        <source>Girls there for the first time</source>
        <translation>فتيات حضرن أول مرة</translation>
    </message>
    <message>
        <source>Boys there for the first time</source>
        <translation>فتيان حضروا أول مرة</translation>
    </message>
    <message>
        <source>Duty bearers there for the first time</source>
        <translation>المكلفون بالمسؤولية الحاضرون أول مرة</translation>
    </message>
    <message>
        <source>Hand-overs of members</source>
        <translation>تبليغات الأعضاء</translation>
    </message>
    <message>
        <source>Misconduct of members reported outside, in the year</source>
        <translation>سوء سلوك أعضاء أُبلغ عنه خارج المكتب، في السنة</translation>
    </message>
    <message>
        <source>Women who were asked</source>
        <translation>نساء سُئلن</translation>
    </message>
    <message>
        <source>Papers of complaints printed</source>
        <translation>أوراق شكاوى طُبعت</translation>
    </message>
    <message>
        <source>{question} Yes</source>
        <translation>{question} نعم</translation>
    </message>
    <message>
        <source>{office}: agreed to help</source>
        <translation>{office}: وافق على المساعدة</translation>
    </message>
    <message>
        <source>{office}: answered by the end of the month</source>
        <translation>{office}: أجاب حتى نهاية الشهر</translation>
    </message>
    <message>
        <source>{office}: women of whom it was handed a paper the month before</source>
        <translation>{office}: نساء سُلّمت ورقة عنهن في الشهر السابق</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <translation>الربع {number} من {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>كانون الثاني</translation>
    </message>
    <message>
        <source>February</source>
        <translation>شباط</translation>
    </message>
    <message>
        <source>March</source>
        <translation>آذار</translation>
    </message>
    <message>
        <source>April</source>
        <translation>نيسان</translation>
    </message>
    <message>
        <source>May</source>
        <translation>أيار</translation>
    </message>
    <message>
        <source>June</source>
        <translation>حزيران</translation>
    </message>
    <message>
        <source>July</source>
        <translation>تموز</translation>
    </message>
    <message>
        <source>August</source>
        <translation>آب</translation>
    </message>
    <message>
        <source>September</source>
        <translation>أيلول</translation>
    </message>
    <message>
        <source>October</source>
        <translation>تشرين الأول</translation>
    </message>
    <message>
        <source>November</source>
        <translation>تشرين الثاني</translation>
    </message>
    <message>
        <source>December</source>
        <translation>كانون الأول</translation>
    </message>
    <message>
        <source>What would have come out of the printer</source>
        <translation>ما كان سيخرج من الطابعة</translation>
    </message>
    <message>
        <source>Choose the numbers with her and print them on a small card. What she chose is kept nowhere.</source>
        <translation>تُختار الأرقام معها وتُطبع على بطاقة صغيرة. ما اختارته لا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>No card for her yet</source>
        <translation>لا بطاقة لها بعد</translation>
    </message>
    <message>
        <source>A card can be found. Nobody asked her whether she can carry it; the answer is kept in her file.</source>
        <translation>قد يُعثر على البطاقة. لم يسألها أحد هل تستطيع حملها؛ ويُحفظ الجواب في ملفها.</translation>
    </message>
    <message>
        <source>She left out whether a card is safe to carry. Tell her the numbers. If it is, change it in the session.</source>
        <translation>تركت بلا جواب هل حمل بطاقة آمن. تُقال لها الأرقام. وإن كان آمنًا فيُغيَّر ذلك في الجلسة.</translation>
    </message>
    <message>
        <source>She said that a card is not safe to carry. Tell her the numbers. If it is now, change it in the session.</source>
        <translation>قالت إن حمل بطاقة غير آمن. تُقال لها الأرقام. وإن صار آمنًا الآن فيُغيَّر ذلك في الجلسة.</translation>
    </message>
    <message>
        <source>Ask her first whether a card is safe to carry.</source>
        <translation>اسأليها أولًا هل حمل بطاقة آمن.</translation>
    </message>
    <message>
        <source>She did not say that a card is safe to carry.</source>
        <translation>لم تقل إن حمل بطاقة آمن.</translation>
    </message>
    <message>
        <source>Open the &amp;meeting</source>
        <translation>فتح ال&amp;لقاء</translation>
    </message>
    <message>
        <source>Meeting {code} is planned: {weekday}, {day}, {hour}. Next: read this fact sheet to her. Then a second person signs it, and a liaison officer prints it.</source>
        <translation>خُطّط للقاء {code}: {weekday}، {day}، {hour}. وبعد ذلك تُقرأ عليها ورقة الوقائع هذه. ثم يوقّعها شخص ثانٍ، ويطبعها مسؤول الارتباط.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>How offices answered is in Figures, for months that are published.</source>
        <translation>كيف أجابت الجهات مذكور في «الأرقام»، للأشهر المنشورة.</translation>
    </message>
    <message>
        <source>Open &amp;Figures</source>
        <translation>فتح الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Another entry has the same name and gets no letters. If it is this office, make them one entry there.</source>
        <translation>لقيد آخر الاسم نفسه ولا تُرسل إليه كتب. إن كان هذه الجهة فيُجعلان هناك قيدًا واحدًا.</translation>
    </message>
    <message>
        <source>Open the &amp;other entry</source>
        <translation>فتح القيد الآ&amp;خر</translation>
    </message>
    <message>
        <source>It gets no letters: first a keeper signs its name and address under Our words, Offices.</source>
        <translation>لا تُرسل إليها كتب: توقع أمينة المفاتيح أولًا اسمها وعنوانها، في كلماتنا، الجهات.</translation>
    </message>
    <message>
        <source>A keeper was asked to sign it: it is on Today of every keeper.</source>
        <translation>طُلب من أمينة المفاتيح توقيعها: هي في «اليوم» عند كل أمينة مفاتيح.</translation>
    </message>
    <message>
        <source>Sign it as an o&amp;ffice</source>
        <translation>تو&amp;قيعها جهة</translation>
    </message>
    <message>
        <source>Do &amp;not sign it</source>
        <translation>&amp;عدم توقيعها</translation>
    </message>
    <message>
        <source>As&amp;k a keeper to sign it</source>
        <translation>&amp;طلب توقيعها من أمينة المفاتيح</translation>
    </message>
    <message>
        <source>An office of this name gets letters and has an entry of its own. If both are one office, say so.</source>
        <translation>لجهة بهذا الاسم تُرسل كتب، ولها قيد وحدها. إن كانا جهة واحدة فيُقال هنا.</translation>
    </message>
    <message>
        <source>If it was signed already: which office it is</source>
        <translation>إن كانت موقعة من قبل: أي جهة هي</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>ليست أيًّا منها</translation>
    </message>
    <message>
        <source>&amp;Make them one entry</source>
        <translation>جعلهما قيدًا &amp;واحدًا</translation>
    </message>
    <message>
        <source>Choose the office first.</source>
        <translation>تُختار الجهة أولًا.</translation>
    </message>
    <message>
        <source>What is known of both is then in one entry, and letters go to it. They cannot be divided again.</source>
        <translation>يصبح كل ما يُعرف عنهما في قيد واحد تُرسل إليه الكتب. ولا يُفصلان بعد ذلك.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>جعلهما واحدًا</translation>
    </message>
    <message>
        <source>Are both the same office?</source>
        <translation>هل هما جهة واحدة؟</translation>
    </message>
    <message>
        <source>For a woman who wants nothing written down. Nothing of her is asked for or kept.</source>
        <translation>لامرأة لا تريد أن يُكتب شيء. لا يُطلب عنها شيء ولا يُحفظ.</translation>
    </message>
    <message>
        <source>She has a &amp;file</source>
        <translation>لها &amp;ملف</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Advice is read on the screen, or told to her. It is not printed: somebody could find the paper.</source>
        <translation>تُقرأ النصائح على الشاشة أو تُقال لها. ولا تُطبع: قد يعثر أحد على الورقة.</translation>
    </message>
    <message>
        <source>Read the &amp;advice</source>
        <translation>قراءة ال&amp;نصائح</translation>
    </message>
    <message>
        <source>A card to carry</source>
        <translation>بطاقة تحملها</translation>
    </message>
    <message>
        <source>Ask her first: somebody can find a card. Her answer is not kept.</source>
        <translation>اسأليها أولًا: قد يعثر أحد على البطاقة. ولا يُحفظ جوابها.</translation>
    </message>
    <message>
        <source>She says that she can carry a card safely</source>
        <translation>تقول إن حمل بطاقة آمن لها</translation>
    </message>
    <message>
        <source>No letter can go to these yet</source>
        <translation>لا يمكن إرسال كتاب إلى هذه بعد</translation>
    </message>
    <message>
        <source>Open one: its entry says what is missing, and there you can ask a keeper or write down a call.</source>
        <translation>تُفتح واحدة منها: يقول قيدها ما ينقص، وهناك يمكن الطلب من أمينة المفاتيح أو كتابة ما كان في الاتصال.</translation>
    </message>
    <message>
        <source>Office or service</source>
        <translation>الجهة أو الخدمة</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>None: letters can go to every office of the directory. A new one is added there.</source>
        <translation>لا شيء: يمكن إرسال كتب إلى كل جهة في الدليل. والجديدة تُضاف هناك.</translation>
    </message>
    <message>
        <source>a keeper was asked to sign its name and address</source>
        <translation>طُلب من أمينة المفاتيح توقيع اسمها وعنوانها</translation>
    </message>
    <message>
        <source>no keeper has signed its name and address</source>
        <translation>لم توقع أمينة المفاتيح اسمها وعنوانها</translation>
    </message>
    <message>
        <source>no keeper has confirmed its name and address</source>
        <translation>لم تؤكد أمينة المفاتيح اسمها وعنوانها</translation>
    </message>
    <message>
        <source>nobody has verified it by a call or a visit</source>
        <translation>لم يتحقق منها أحد باتصال أو زيارة</translation>
    </message>
    <message>
        <source>the last call or visit is too long ago</source>
        <translation>آخر اتصال أو زيارة كان قبل مدة أطول من اللازم</translation>
    </message>
    <message>
        <source>it was reported cancelled</source>
        <translation>قيل إنها أُلغيت</translation>
    </message>
    <message>
        <source>What this paper asks for her</source>
        <translation>ما تطلبه هذه الورقة لها</translation>
    </message>
    <message>
        <source>Choose only what she wants. Each sentence is on the paper in three languages, and she hears it with the paper.</source>
        <translation>يُختار فقط ما تريده هي. كل جملة تكون في الورقة بثلاث لغات، وتسمعها مع الورقة.</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>طلب هذا</translation>
    </message>
    <message>
        <source>Ask for this: {what}</source>
        <translation>طلب هذا: {what}</translation>
    </message>
    <message>
        <source>This paper does not tell what this would say about her. Take it out, or ask her about that item.</source>
        <translation>هذا الطلب يقول عنها ما لا تقوله هذه الورقة. يُحذف أو تُسأل عن ذلك البند.</translation>
    </message>
    <message>
        <source>This file cannot be read as a whole</source>
        <translation>لا يمكن قراءة هذا الملف كاملاً</translation>
    </message>
    <message>
        <source>Something in it is damaged, so nothing of it is shown. Tell a keeper today: she finds what it is under Log.</source>
        <translation>شيء فيه تالف، فلا يُعرض منه شيء. يُرجى إبلاغ أمينة المفاتيح اليوم: تجد ما هو تحت «سجل العمليات».</translation>
    </message>
    <message>
        <source>What protects her goes on. Her file says so once it can be read again.</source>
        <translation>ما يحميها يستمر. ويقول ملفها ذلك حين يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Where to? Type a few letters, a case code or a reference</source>
        <translation>إلى أين؟ تُكتب بضعة أحرف أو رمز حالة أو رمز مرجعي</translation>
    </message>
    <message>
        <source>Where to? Type a few letters, or a reference</source>
        <translation>إلى أين؟ تُكتب بضعة أحرف أو رمز مرجعي</translation>
    </message>
    <message>
        <source>Record {reference}: {office}</source>
        <translation>السجل {reference}: {office}</translation>
    </message>
    <message>
        <source>Letter {reference}, being written: {office}</source>
        <translation>كتاب {reference} قيد الكتابة: {office}</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة السر، كلمة المرور، الباسوورد</translation>
    </message>
    <message>
        <source>language, time until it locks</source>
        <translation>اللغة، مدة الإقفال</translation>
    </message>
    <message>
        <source>lock, sign out</source>
        <translation>اقفل، الإقفال، الخروج</translation>
    </message>
    <message>
        <source>hide the screen</source>
        <translation>إخفاء الشاشة، غطِّ</translation>
    </message>
    <message>
        <source>files, women</source>
        <translation>الملفات، النساء</translation>
    </message>
    <message>
        <source>new woman, session</source>
        <translation>امرأة جديدة، الجلسة</translation>
    </message>
    <message>
        <source>phone numbers, services</source>
        <translation>أرقام الهواتف، الخدمات</translation>
    </message>
    <message>
        <source>statistics, report</source>
        <translation>الإحصاءات، التقرير</translation>
    </message>
    <message>
        <source>copy, stick</source>
        <translation>النسخة، الوحدة</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>colleagues, roles</source>
        <translation>الزملاء، الأدوار</translation>
    </message>
</context>
</TS>
