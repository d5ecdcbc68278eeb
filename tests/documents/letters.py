"""Fixture letters: one plausible office letter in three languages, about nobody."""

from __future__ import annotations

from nsintake.domain.language import Lang
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run

ACCOUNT = "@example_handle"
PHONE = "+964 770 123 4567"
CODE = "QY-7K4M-2"

_WORDS: dict[Lang, dict[str, list[str] | str]] = {
    Lang.EN: {
        "head": ["Nonviolent Peaceforce", "Qayyarah Office"],
        "meta": ["Number", "Date", "Subject", "Reference"],
        "subject": "Request for help, identity withheld",
        "to": ["Community Police, Ninewa", "Officer in charge", "Qayyarah District"],
        "open": "The requester turned to our office and agreed that you hear the facts below, and only these. "
        "We ask for the following help:",
        "help": [
            "To agree with us, before any step, how the threat can be stopped.",
            "To see that evidence is kept before anything is removed (screenshots included).",
            "To name one person, a woman where possible, for contact with our office.",
        ],
        "facts": "Facts the requester agreed to share",
        "rows": [
            "What is happening|Threat to publish pictures; demand for money",
            "Platform|Instagram",
            "Account used for the threat|ACCOUNT",
            "Number used for the threat|PHONE",
            "District|Qayyarah",
            "Deadline he set|Tonight (repeated several times in two days)",
            "Conditions|Female officer only",
        ],
        "free": "The account ACCOUNT wrote three times in two days and asked for 500 (five hundred) dollars to the "
        "number PHONE. The last message gave a deadline. Nothing was paid.",
        "withheld": "Identity withheld at her request; contact only through NP liaison.",
        "consent": "This letter was made with the express consent of the requester to share the facts above and "
        "nothing else. The consent can be withdrawn at any time; we would then ask you to return this letter.",
        "dont": "Please do not",
        "donts": [
            "visit the home, also not afterwards or as a follow-up",
            "contact the family, relatives or tribe",
            "summon, warn or arrest anyone before the moment is agreed with NP",
            "have anything deleted before the evidence is kept",
        ],
        "caveat": "Confidential. Keep this letter locked away. Do not copy, photograph or forward it. Show it only "
        "to the person who deals with the matter.",
        "phone": "Liaison duty phone",
        "sign": ["Liaison Officer, Qayyarah Office", "Signature"],
        "slip": "Reply slip, to be returned to the liaison officer",
        "back": ["Received on", "Accepted, or declined because", "Function and signature"],
        "foot": "Confidential",
        "mark": "PRACTICE \u2013 not a real letter",
    },
    Lang.AR: {
        "head": ["منظمة قوة السلام اللاعنفية", "مكتب القيارة"],
        "meta": ["العدد", "التاريخ", "الموضوع", "الرمز المرجعي"],
        "subject": "طلب مساعدة دون الكشف عن الهوية",
        "to": ["إلى / الشرطة المجتمعية في نينوى", "الضابط المسؤول", "قضاء القيارة"],
        "open": "تحية طيبة، لجأت صاحبة الطلب إلى مكتبنا ووافقت على اطلاعكم على الوقائع المذكورة أدناه دون غيرها، "
        "ونرجو مساعدتكم فيما يأتي:",
        "help": [
            "الاتفاق معنا، قبل أي إجراء، على سبيل وقف التهديد.",
            "العمل على حفظ الأدلة قبل إزالة أي محتوى (بما فيها لقطات الشاشة).",
            "تسمية شخص واحد، ويفضل أن يكون امرأة، للتواصل مع مكتبنا.",
        ],
        "facts": "الوقائع التي وافقت صاحبة الطلب على ذكرها",
        "rows": [
            "ما يحدث|تهديد بنشر صور وطلب مبلغ مالي",
            "المنصة|إنستغرام (Instagram)",
            "الحساب المستخدم في التهديد|ACCOUNT",
            "الرقم المستخدم في التهديد|PHONE",
            "القضاء|القيارة",
            "المهلة التي حددها|الليلة (تكررت مرات عدة خلال يومين)",
            "شروط صاحبة الطلب|ضابطة حصراً",
        ],
        "free": "كتب الحساب ACCOUNT ثلاث مرات خلال يومين وطلب ٥٠٠ (خمسمئة) دولار إلى الرقم PHONE. وحددت الرسالة "
        "الأخيرة مهلة، ولم يُدفع أي مبلغ.",
        "withheld": "الهوية محجوبة بناء على طلبها، ويكون الاتصال حصرا عن طريق مسؤول الارتباط في المنظمة.",
        "consent": "هذا الكتاب معد بموافقة صريحة من صاحبة الطلب على ذكر الوقائع أعلاه دون غيرها. ويجوز سحب الموافقة "
        "في أي وقت، وعندئذ نطلب منكم إعادة هذا الكتاب.",
        "dont": "نرجو عدم القيام بما يأتي",
        "donts": [
            "زيارة المنزل، ولو لاحقا أو لغرض المتابعة",
            "الاتصال بالعائلة أو الأقارب أو العشيرة",
            "استدعاء أي شخص أو إنذاره أو القبض عليه قبل الاتفاق معنا على التوقيت",
            "حذف أي محتوى قبل حفظ الأدلة",
        ],
        "caveat": "سري. يحفظ هذا الكتاب في مكان مقفل، ولا يستنسخ ولا يصور ولا يرسل إلى غيركم، ولا يطلع عليه إلا من "
        "يتولى الأمر.",
        "phone": "هاتف مناوبة الارتباط",
        "sign": ["مسؤول الارتباط، مكتب القيارة", "التوقيع"],
        "slip": "قسيمة الرد، تعاد إلى مسؤول الارتباط",
        "back": ["تاريخ الاستلام", "القبول، أو الاعتذار وسببه", "الوظيفة والتوقيع"],
        "foot": "سري",
        "mark": "تدريب – ليس كتابا حقيقيا",
    },
    Lang.CKB: {
        "head": ["ڕێکخراوی هێزی ئاشتی ناتوندوتیژ", "نووسینگەی گەیارە"],
        "meta": ["ژمارە", "ڕێکەوت", "بابەت", "کۆدی سەرچاوە"],
        "subject": "داوای یارمەتی بەبێ ئاشکراکردنی ناسنامە",
        "to": ["بۆ / پۆلیسی کۆمەڵایەتی لە نەینەوا", "ئەفسەری بەرپرس", "قەزای گەیارە"],
        "open": "سڵاو و ڕێز، خاوەنی داواکە سەردانی نووسینگەکەمانی کردووە و ڕازی بووە کە تەنها ئەم زانیارییانەی "
        "خوارەوە بزانن. داوای ئەم یارمەتییانە دەکەین:",
        "help": [
            "پێش هەر هەنگاوێک لەگەڵ ئێمە ڕێک بکەون کە چۆن هەڕەشەکە ڕابگیرێت.",
            "بەڵگەکان بپارێزرێن پێش ئەوەی هیچ ناوەڕۆکێک بسڕدرێتەوە (وێنەی شاشەش).",
            "کەسێک دیاری بکەن، باشترە ژن بێت، بۆ پەیوەندی لەگەڵ نووسینگەکەمان.",
        ],
        "facts": "ئەو زانیارییانەی خاوەنی داواکە ڕازییە باس بکرێن",
        "rows": [
            "چی ڕوودەدات|هەڕەشەی بڵاوکردنەوەی وێنە و داوای پارە",
            "پلاتفۆرم|ئینستاگرام (Instagram)",
            "هەژماری هەڕەشەکە|ACCOUNT",
            "ژمارەی هەڕەشەکە|PHONE",
            "قەزا|گەیارە",
            "کاتی دیاریکراو|ئەمشەو (لە دوو ڕۆژدا چەند جار)",
            "مەرجەکان|تەنها ئەفسەری ژن",
        ],
        "free": "هەژماری ACCOUNT لە دوو ڕۆژدا سێ جار نامەی نارد و داوای ٥٠٠ (پێنج سەد) دۆلاری کرد بۆ ژمارەی PHONE. "
        "هیچ پارەیەک نەدراوە، بەڵام مۆڵەتەکە کورتە.",
        "withheld": "ناسنامە لەسەر داوای خۆی شاراوەیە؛ پەیوەندی تەنها لە ڕێگەی بەرپرسی "
        "پەیوەندییەکانی ڕێکخراوەوە دەبێت.",
        "consent": "ئەم نووسراوە بە ڕەزامەندی ڕوونی خاوەنی داواکە ئامادە کراوە. هەر کاتێک دەتوانێت ڕەزامەندییەکەی "
        "بکێشێتەوە، ئەو کاتە داوا دەکەین نووسراوەکە بگەڕێننەوە.",
        "dont": "تکایە ئەمانە مەکەن",
        "donts": [
            "سەردانی ماڵەوە، تەنانەت دواتریش",
            "پەیوەندی بە خێزان یان خزم یان هۆز",
            "بانگکردن یان گرتنی هیچ کەسێک پێش ڕێککەوتن لەگەڵ ئێمە لەسەر کات",
            "سڕینەوەی هیچ ناوەڕۆکێک پێش پاراستنی بەڵگە",
        ],
        "caveat": "نهێنی. ئەم نووسراوە لە شوێنێکی داخراودا بپارێزە، کۆپی مەکە و وێنەی مەگرە و مەینێرە بۆ کەسی تر.",
        "phone": "تەلەفۆنی پەیوەندی",
        "sign": ["بەرپرسی پەیوەندییەکان، نووسینگەی گەیارە", "واژوو"],
        "slip": "پسوولەی وەڵام، بۆ بەرپرسی پەیوەندییەکان دەگەڕێتەوە",
        "back": ["ڕێکەوتی وەرگرتن", "پەسەندکردن، یان ڕەتکردنەوە و هۆکارەکەی", "پلە و واژوو"],
        "foot": "نهێنی",
        "mark": "مەشق – نووسراوی ڕاستەقینە نییە",
    },
}


def _runs(text: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    for word in text.replace("ACCOUNT", "\0@\0").replace("PHONE", "\0#\0").split("\0"):
        if word in {"@", "#"}:
            runs.append(Run(ACCOUNT if word == "@" else PHONE, verbatim=True))
        elif word:
            runs.append(Run(word))
    return tuple(runs)


def block(kind: BlockKind, text: str = "", label: str = "", *, bold: bool = False) -> Block:
    runs = tuple(Run(run.text, bold or run.bold, run.verbatim) for run in _runs(text))
    return Block(kind, Origin.TEMPLATE, runs, label)


def office_letter(lang: Lang, *, practice: bool = True) -> Letter:
    """The fixture letter: two pages or less, every kind of block, an account and a phone of nobody."""
    w = _WORDS[lang]
    k = BlockKind
    meta = w["meta"]
    rows = [item.split("|") for item in w["rows"]]
    code = Block(k.META, Origin.FIXED, (Run(CODE, verbatim=True),), meta[3])
    blocks = [
        *(block(k.LETTERHEAD, text) for text in w["head"]),
        block(k.META, label=meta[0]),
        block(k.META, label=meta[1]),
        block(k.META, str(w["subject"]), meta[2]),
        code,
        *(block(k.RECIPIENT, text) for text in w["to"]),
        block(k.PARAGRAPH, str(w["open"])),
        *(block(k.BULLET, text) for text in w["help"]),
        block(k.HEADING, str(w["facts"])),
        *(block(k.ROW, text, label) for label, text in rows),
        block(k.PARAGRAPH, str(w["free"])),
        block(k.PARAGRAPH, str(w["withheld"]), bold=True),
        block(k.PARAGRAPH, str(w["consent"])),
        block(k.HEADING, str(w["dont"])),
        *(block(k.BULLET, text) for text in w["donts"]),
        block(k.CAVEAT, str(w["caveat"])),
        Block(k.META, Origin.FIXED, (Run("0770 000 0000", verbatim=True),), str(w["phone"])),
        block(k.SIGNATURE, w["sign"][1], w["sign"][0]),
        block(k.REPLY_SLIP, str(w["slip"])),
        code,
        *(block(k.META, label=label) for label in w["back"]),
    ]
    mark = str(w["mark"]) if practice else ""
    return Letter(LetterKind.REFERRAL, lang, CODE, tuple(blocks), str(w["foot"]), practice, mark)
