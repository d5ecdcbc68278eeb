"""Paragraphs as staff would write them to an office: what she asks for, how to go about it, nothing of who she is."""

from __future__ import annotations

import random

from nsintake.domain.language import Lang, Wording

_EN = (
    "The requester asks that every step be agreed with our office before it is taken.",
    "She would like to hear from you through us, and only after the material has been secured.",
    "We kindly ask for an answer within three working days, so that we can plan the next step together.",
    "Our office holds copies of the messages and can show them to a female officer at a meeting.",
    "Please let us know which form is needed, and whether it can be signed by our office in her place.",
    "Should a visit to your department be necessary, we will accompany her and bring our own transport.",
    "The sender has changed the name of the account twice, but the messages are in the same words.",
    "She has not answered the last messages and has not blocked the sender, as we advised.",
    "We ask that no call be made to the sender before the evidence has been copied.",
    "If the platform has to be contacted, please tell us in advance, as the sender may be warned by it.",
    "The threats are made in writing and in voice messages, mostly late in the evening.",
    "She agreed to this letter after it had been read to her, and may change her mind at any time.",
    "A short meeting in a quiet room would help more than a written statement at this stage.",
    "We would be grateful if one person in your unit could be named as our contact.",
    "The matter should not be discussed with local leaders or in front of other visitors.",
    "Thank you for the care with which your unit dealt with earlier requests of our office.",
    "There is reason to believe that the sender writes to other people in the same way.",
    "Please keep this paper in a locked drawer and send it back when the matter is closed.",
    "The requester fears that pictures will be shown to people she knows.",
    "No one else in your service needs to hear of this request for now.",
)
_AR = (
    "تطلب صاحبة الطلب أن يتفق على كل خطوة مع مكتبنا قبل اتخاذها.",
    "ترغب في أن يكون الرد عن طريقنا وبعد حفظ المواد فقط.",
    "نرجو الرد خلال ثلاثة أيام عمل لنتمكن من ترتيب الخطوة التالية معا.",
    "يحتفظ مكتبنا بنسخ من الرسائل ويمكن عرضها على ضابطة في اجتماع.",
    "نرجو إعلامنا بالاستمارة المطلوبة وهل يمكن أن يوقعها مكتبنا بدلا عنها.",
    "إذا كانت المراجعة ضرورية فسنرافقها ونوفر وسيلة النقل من جانبنا.",
    "غيّر المرسل اسم الحساب مرتين، غير أن الرسائل بالصياغة نفسها.",
    "لم ترد على الرسائل الأخيرة ولم تحظر المرسل، كما نصحناها.",
    "نطلب عدم الاتصال بالمرسل قبل استنساخ الأدلة.",
    "إن كان لا بد من مخاطبة إدارة الموقع فنرجو إعلامنا مسبقا لأن المرسل قد يتنبه.",
    "التهديدات مكتوبة وصوتية، وأغلبها في ساعة متأخرة من المساء.",
    "وافقت على هذا الكتاب بعد أن قرئ عليها، ولها أن تغير رأيها في أي وقت.",
    "اجتماع قصير في غرفة هادئة أنفع من إفادة مكتوبة في هذه المرحلة.",
    "نكون شاكرين لو سميتم شخصا واحدا في وحدتكم للتواصل معنا.",
    "نرجو ألا يناقش الموضوع مع الوجهاء أو أمام مراجعين آخرين.",
    "نشكر لكم حسن تعاملكم مع طلبات مكتبنا السابقة.",
    "هناك ما يدعو إلى الاعتقاد بأن المرسل يكتب لآخرين بالطريقة نفسها.",
    "يرجى حفظ هذه الورقة في درج مقفل وإعادتها عند إغلاق الموضوع.",
    "تخشى صاحبة الطلب أن تعرض الصور على أشخاص تعرفهم.",
    "لا حاجة إلى إطلاع غيركم على هذا الطلب في الوقت الحاضر.",
)
_CKB = (
    "داواکار داوا دەکات هەموو هەنگاوێک پێش ئەنجامدانی لەگەڵ نووسینگەکەمان ڕێککەوتنی لەسەر بکرێت.",
    "دەیەوێت وەڵامەکە لە ڕێگەی ئێمەوە بێت و تەنها دوای پاراستنی بەڵگەکان.",
    "تکایە لە ماوەی سێ ڕۆژی کاردا وەڵاممان بدەنەوە تا هەنگاوی داهاتوو پێکەوە ڕێک بخەین.",
    "وێنەی نامەکان لای نووسینگەکەمانە و لە کۆبوونەوەیەکدا دەتوانین پیشانی ئەفسەرێکی ژنی بدەین.",
    "تکایە پێمان بڵێن چ فۆڕمێک پێویستە و ئایا نووسینگەکەمان دەتوانێت لە جیاتی ئەو واژووی بکات.",
    "ئەگەر سەردان پێویست بوو، ئێمە لەگەڵی دێین و هاتوچۆکەی دابین دەکەین.",
    "نێرەر دوو جار ناوی هەژمارەکەی گۆڕیوە، بەڵام نامەکان بە هەمان شێوازن.",
    "وەڵامی دوا نامەکانی نەداوەتەوە و نێرەری بلۆک نەکردووە، وەک ئامۆژگاریمان کردبوو.",
    "داوا دەکەین پێش کۆپیکردنی بەڵگەکان پەیوەندی بە نێرەرەوە نەکرێت.",
    "ئەگەر پێویست بوو لەگەڵ ماڵپەڕەکە قسە بکرێت، تکایە پێشوەختە ئاگادارمان بکەنەوە.",
    "هەڕەشەکان بە نووسین و بە دەنگن، زۆربەیان درەنگانی ئێوارە.",
    "دوای ئەوەی ئەم نووسراوەی بۆ خوێندرایەوە ڕازی بوو، و هەر کاتێک دەتوانێت بۆچوونی بگۆڕێت.",
    "کۆبوونەوەیەکی کورت لە ژوورێکی ئارامدا لەم قۆناغەدا باشترە لە وتەی نووسراو.",
    "سوپاستان دەکەین ئەگەر یەک کەس لە یەکەکەتان بۆ پەیوەندی لەگەڵ ئێمە دیاری بکەن.",
    "تکایە بابەتەکە لەبەردەم کەسانی تر باس مەکەن.",
    "سوپاس بۆ ئەو گرنگییەی بە داواکارییەکانی پێشوومان داوتانە.",
    "هۆکار هەیە بۆ ئەوەی باوەڕ بکەین نێرەر بە هەمان شێوە بۆ کەسانی تریش دەنووسێت.",
    "تکایە ئەم کاغەزە لە چەکمەجەیەکی داخراودا بپارێزن و دوای کۆتایی بابەتەکە بیگەڕێننەوە.",
    "داواکار دەترسێت وێنەکان پیشانی ئەو کەسانە بدرێن کە دەیانناسێت.",
    "لە ئێستادا پێویست ناکات کەسی تر ئەم داوایە ببینێت.",
)
BY_LANG = {Lang.EN: _EN, Lang.AR: _AR, Lang.CKB: _CKB}


def paragraph(chance: random.Random) -> Wording:
    """Two to five sentences, the same ones in every language."""
    chosen = chance.sample(range(len(_EN)), chance.randint(2, 5))
    return Wording(**{lang.value: " ".join(words[at] for at in chosen) for lang, words in BY_LANG.items()})
