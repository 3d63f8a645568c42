"""The exams for CPC, COC and CPC-P. Checked 2026-11-20 against aapc.com, exam guides and the articles."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names, Status
from codercareer.data.aapc_common import (
    BOOKS_OF_THE_YEAR,
    BY_AAPC,
    CPC_H_RENAMED,
    ICD_10_BOOKS,
    OFFERED,
    PAYER_EXAM_ENDED,
    PRICED_BY_ATTEMPTS,
    READ_NOW,
    SHORT_EXAMS,
    SINCE_SHORT_EXAMS,
    UNTIL_SHORT_EXAMS,
    ended_by_2026,
    multiple_choice,
    price_2026,
)
from codercareer.data.aapc_experience import PLANNED, STILL_AWARDED, WITHDRAWN
from codercareer.data.aapc_guides import (
    COC_GUIDE_2026,
    CODING_CLARIFIED_2022,
    CPC_AREAS,
    EDOXI,
    MEDCODELY_CPC_P,
    MEDICOEXAM,
    THREE_SECTIONS,
    WITH_CONFIDENCE,
)
from codercareer.data.aapc_sources import (
    COC_EXAM,
    CPC_2022,
    CPC_COPY,
    CPC_P_2016,
    CPC_PAGE,
    FAQ_2014,
    FAQ_2016,
    FAQ_2020,
    LETTER_2012,
)
from codercareer.data.code_systems import ICD_10_DAY
from codercareer.data.sources import ARTICLE_000
from codercareer.dates import DateRange
from codercareer.exams import Conditions, Exam, ExamFormat, ExamPart, PartKind, PassMark
from codercareer.quantities import Fee
from codercareer.sources import Citation, Supports

_BOOKS_2014: Final = (
    "CPT of the AMA, professional or standard edition",
    "ICD-9-CM, any expert edition too",
    "HCPCS Level II, any expert edition too",
)
_BOOKS_2016: Final = (
    "CPT of the AMA, professional or standard edition",
    "ICD-10-CM, any expert edition too",
    "HCPCS Level II, any expert edition too",
)
_BOOKS_NOW: Final = (
    "CPT of the AMA, professional edition",
    "ICD-10-CM of any publisher",
    "HCPCS Level II of any publisher",
    "Books of the calendar year of the exam; those of the year before at the candidate's own risk",
)
_PROFESSIONAL_CAME: Final = DateRange(date(2015, 10, 2), date(2022, 1, 1))
_ONE_SITTING_CAME: Final = DateRange(date(2022, 3, 3), READ_NOW)

_WITH_ICD_9: Final = Claim(
    Conditions(open_book=True, books=_BOOKS_2014), until=ICD_10_BOOKS, citations=(Citation(FAQ_2014, "what to bring"),)
)
_WITH_ICD_10: Final = Claim(
    Conditions(open_book=True, books=_BOOKS_2016),
    since=ICD_10_BOOKS,
    until=_PROFESSIONAL_CAME,
    citations=(Citation(FAQ_2016, "what to bring"), Citation(FAQ_2020, "other books", supports=Supports.UNTIL)),
)
_LONG: Final = Claim(
    multiple_choice(150, minutes=340),
    until=SHORT_EXAMS,
    citations=(Citation(EDOXI, "exam until 2021"), Citation(CODING_CLARIFIED_2022, "exam until 2021")),
    note="The length of AAPC's exams in general.",
)

_COC_EXAM: Final = Exam(
    id="aapc:coc-exam",
    names=History(
        Claim(
            Names("Certified Professional Coder-Hospital Outpatient exam", short="CPC-H exam"),
            until=CPC_H_RENAMED,
            citations=(
                Citation(CPC_COPY, "names the CPC-H exam"),
                Citation(FAQ_2014, "formerly CPC-H", supports=Supports.UNTIL),
            ),
            note="Full name not verified.",
        ),
        Claim(
            Names("Certified Outpatient Coder exam", short="COC exam"),
            since=CPC_H_RENAMED,
            citations=(Citation(FAQ_2014, "COC (formerly CPC-H)"), Citation(COC_EXAM)),
        ),
    ),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(COC_EXAM), Citation(FAQ_2014, "COC (formerly CPC-H)"), Citation(FAQ_2016)),
    format=History(
        _LONG,
        Claim(
            multiple_choice(100, minutes=240),
            since=SHORT_EXAMS,
            citations=(Citation(COC_EXAM, "the exam"), *SINCE_SHORT_EXAMS),
        ),
    ),
    pass_mark=History.of(PassMark(score=70), Citation(COC_GUIDE_2026, "passing score")),
    conditions=History(
        _WITH_ICD_9,
        _WITH_ICD_10,
        Claim(
            Conditions(open_book=True, books=_BOOKS_NOW, delivery=("online, in one sitting of four hours",)),
            since=DateRange(date(2015, 10, 2), READ_NOW),
            citations=(Citation(COC_EXAM, "books of the year; one sitting"), Citation(CPC_PAGE, "code books")),
        ),
    ),
    fees=History(price_2026()),
    anchor=BOOKS_OF_THE_YEAR,
)

_PLAN: Final = ExamFormat(
    minutes=340,
    parts=(
        ExamPart(topic="multiple choice", questions=150, kind=PartKind.MULTIPLE_CHOICE),
        ExamPart(topic="clinical cases, of which 18 had to be right", questions=20, kind=PartKind.FREE_RESPONSE),
    ),
)
_CPC_EXAM: Final = Exam(
    id="aapc:cpc-exam",
    names=History.of(Names("Certified Professional Coder exam", short="CPC exam"), Citation(CPC_PAGE)),
    administered_by=BY_AAPC,
    offered=History.of(
        OFFERED, Citation(CPC_PAGE), Citation(CPC_2022), Citation(FAQ_2014), Citation(FAQ_2016), Citation(FAQ_2020)
    ),
    format=History(
        Claim(
            ExamFormat(
                questions=150,
                minutes=340,
                areas=17,
                parts=(
                    ExamPart(topic="coding guidelines", questions=6, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="integumentary system", questions=10, kind=PartKind.MULTIPLE_CHOICE),
                ),
            ),
            until=SHORT_EXAMS,
            citations=(
                Citation(EDOXI, "questions by section, before"),
                Citation(CODING_CLARIFIED_2022, "length before 2022"),
                Citation(CPC_AREAS, "17 areas"),
            ),
        ),
        Claim(
            ExamFormat(
                questions=150,
                areas=24,
                parts=(
                    ExamPart(topic="coding guidelines", kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="practice management", kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="anesthesia", kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="radiology", kind=PartKind.MULTIPLE_CHOICE),
                ),
            ),
            until=SHORT_EXAMS,
            citations=(Citation(ARTICLE_000, "step 3"), *UNTIL_SHORT_EXAMS),
            note="The number of areas is 17 elsewhere; the number of questions was right until the end of 2021.",
        ),
        Claim(
            multiple_choice(100, minutes=240, areas=17),
            since=SHORT_EXAMS,
            citations=(Citation(CPC_2022, "the exam"), Citation(CPC_PAGE, "the exam"), *SINCE_SHORT_EXAMS),
        ),
        Claim(
            ExamFormat(
                questions=100,
                parts=(
                    ExamPart(topic="coding guidelines", questions=7, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="integumentary system", questions=6, kind=PartKind.MULTIPLE_CHOICE),
                ),
            ),
            since=SHORT_EXAMS,
            citations=(Citation(EDOXI, "questions by section, after"),),
            note="Adds sections to what AAPC prints; the others were not recorded.",
        ),
        Claim(_PLAN, since=PLANNED, status=Status.ANNOUNCED, citations=(Citation(LETTER_2012),)),
        Claim(_PLAN, status=Status.WITHDRAWN, citations=STILL_AWARDED, note=WITHDRAWN),
    ),
    pass_mark=History(
        Claim(
            PassMark(score=70, each_section=True, sections=3),
            until=DateRange(ICD_10_DAY, date(2022, 3, 3)),
            citations=(
                Citation(THREE_SECTIONS, "three sections"),
                Citation(CODING_CLARIFIED_2022, "70 percent of the whole", supports=Supports.UNTIL),
            ),
            note="A text from the time of ICD-9-CM, taken to speak for that time to its end.",
        ),
        Claim(
            PassMark(score=70, each_section=True, sections=3),
            since=SHORT_EXAMS,
            citations=(Citation(WITH_CONFIDENCE),),
            note="Still said of the exam of 100 questions by a coaching site; AAPC judges the whole.",
        ),
        Claim(
            PassMark(score=70),
            since=DateRange(ICD_10_DAY, date(2022, 3, 3)),
            citations=(
                Citation(CPC_2022, "the exam"),
                Citation(CPC_PAGE, "the exam"),
                Citation(CODING_CLARIFIED_2022, "before 2022 and after"),
                Citation(EDOXI, "before 2022 and after"),
            ),
            note="Two guides say it of the exam before 2022 too; from when is not known.",
        ),
    ),
    conditions=History(
        _WITH_ICD_9,
        _WITH_ICD_10,
        Claim(
            Conditions(
                open_book=True,
                books=_BOOKS_NOW,
                delivery=("online, in two parts of two hours",),
                languages=("English", "Spanish"),
            ),
            since=_PROFESSIONAL_CAME,
            until=_ONE_SITTING_CAME,
            citations=(
                Citation(FAQ_2020, "books of the year"),
                Citation(CODING_CLARIFIED_2022, "two parts; languages"),
                Citation(COC_EXAM, "one sitting", supports=Supports.UNTIL),
            ),
            note="Parts and languages are said of the exam of 2022, by a guide.",
        ),
        Claim(
            Conditions(
                open_book=True,
                books=_BOOKS_NOW,
                delivery=("online with a live proctor, in one sitting", "test center"),
                languages=("English", "Spanish"),
            ),
            since=_ONE_SITTING_CAME,
            citations=(
                Citation(CPC_PAGE, "code books"),
                Citation(COC_EXAM, "one sitting"),
                Citation(MEDICOEXAM, "CPC: delivery"),
                Citation(CODING_CLARIFIED_2022, "languages"),
            ),
            note="That it is one sitting is printed for the COC, the languages by a guide of 2022.",
        ),
    ),
    fees=History(
        Claim(
            (
                Fee(amount_usd=399, attempts=1, delivery="online"),
                Fee(amount_usd=499, attempts=2, delivery="test center"),
            ),
            until=ended_by_2026(date(2022, 1, 2)),
            citations=(Citation(WITH_CONFIDENCE, "exam fee"), PRICED_BY_ATTEMPTS),
        ),
        price_2026(),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)
_CPC_P_EXAM: Final = Exam(
    id="aapc:cpc-p-exam",
    names=History.of(Names("Certified Professional Coder-Payer exam", short="CPC-P exam"), Citation(CPC_P_2016)),
    administered_by=BY_AAPC,
    offered=History(
        Claim(
            OFFERED,
            until=PAYER_EXAM_ENDED,
            citations=(
                Citation(FAQ_2014),
                Citation(CPC_P_2016),
                Citation(FAQ_2020, "list of the credentials"),
                Citation(MEDCODELY_CPC_P, "retired late in 2023", supports=Supports.UNTIL),
            ),
        ),
        Claim(
            not OFFERED,
            since=PAYER_EXAM_ENDED,
            citations=(Citation(MEDCODELY_CPC_P, "retired late in 2023"),),
            note="One source only, a guide of 2026.",
        ),
    ),
    format=History.of(
        multiple_choice(150, minutes=340),
        Citation(CPC_P_2016, "the exam"),
        until=DateRange(SHORT_EXAMS, date(2024, 1, 1)),
    ),
    conditions=History(
        _WITH_ICD_9,
        Claim(
            Conditions(open_book=True, books=_BOOKS_2016),
            since=ICD_10_BOOKS,
            citations=(Citation(FAQ_2016, "what to bring"), Citation(CPC_P_2016, "open book")),
        ),
    ),
    fees=History.of(
        (Fee(amount_usd=350, attempts=2), Fee(amount_usd=290, attempts=2, audience="student")),
        Citation(CPC_P_2016, "one free retake"),
        until=DateRange(date(2015, 10, 2), date(2024, 1, 1)),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)

EXAMS: Final = (_COC_EXAM, _CPC_EXAM, _CPC_P_EXAM)
