"""The exams for AAPC's credentials without an apprentice. Checked 2026-11-20 against aapc.com and exam guides."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.data.aapc_common import (
    BOOKS_OF_THE_YEAR,
    BY_AAPC,
    CHANGE_IN_GENERAL,
    ICD_10_BOOKS,
    OFFERED,
    PERCENT_70_SAID,
    PRICED_BY_ATTEMPTS,
    READ_NOW,
    SHORT_EXAMS,
    SINCE_SHORT_EXAMS,
    UNTIL_SHORT_EXAMS,
    ended_by_2026,
    multiple_choice,
    price_2026,
)
from codercareer.data.aapc_guides import CPB_FAQ_COPY, CRC_DOMAINS, MEDCODELY_CIRCC, MEDICOEXAM
from codercareer.data.aapc_sources import (
    CDEO_2022,
    CDEO_EXAM,
    CDEO_FIRST,
    CIC_2016,
    CIC_EXAM,
    CIRCC_2018,
    CPB_2014,
    CPB_EXAM,
    CPCO_EXAM,
    CPMA_2014,
    CPMA_EXAM,
    CPPM_EXAM,
    CRC_EXAM,
    FAQ_2014,
    FAQ_2016,
)
from codercareer.dates import DateRange
from codercareer.exams import Conditions, Exam, ExamFormat, ExamPart, PartKind, PassMark
from codercareer.quantities import Fee
from codercareer.sources import Citation, Supports

_CPB_SHORTENED: Final = DateRange(date(2013, 1, 2), READ_NOW)
_CIC_SHORTENED: Final = DateRange(date(2015, 10, 2), READ_NOW)
_SOME_DAY: Final = "Changed at some time between the two pages, probably with the other exams on 1 January 2022."
_CDEO_SETTLED: Final = ended_by_2026(date(2015, 9, 2))

_BILLERS_BOOKS: Final = (
    "CPT of the AMA, professional or standard edition",
    "HCPCS Level II, any expert edition too",
)
_AUDITORS_BOOKS: Final = (
    *_BILLERS_BOOKS,
    "Documentation guidelines of CMS for evaluation and management, 1995 and 1997",
    "Audit tools of the candidate's own",
)
_WITH_ICD_9: Final = "ICD-9-CM, any expert edition too"
_WITH_ICD_10: Final = "ICD-10-CM, any expert edition too"

_CDEO: Final = Exam(
    id="aapc:cdeo-exam",
    names=History.of(Names("Certified Documentation Expert Outpatient exam", short="CDEO exam"), Citation(CDEO_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CDEO_EXAM), Citation(CDEO_2022), Citation(CDEO_FIRST)),
    format=History(
        Claim(
            multiple_choice(150, minutes=340),
            until=SHORT_EXAMS,
            citations=(Citation(CDEO_FIRST, "the exam"), *UNTIL_SHORT_EXAMS),
        ),
        Claim(
            ExamFormat(
                questions=100,
                minutes=240,
                parts=(ExamPart(topic="cases at the end", questions=10, kind=PartKind.MULTIPLE_CHOICE),),
            ),
            since=SHORT_EXAMS,
            citations=(Citation(CDEO_EXAM, "exam day"), Citation(CDEO_2022, "the exam"), *SINCE_SHORT_EXAMS),
        ),
    ),
    pass_mark=History.of(PassMark(score=70), Citation(CDEO_EXAM, "70 of 100")),
    conditions=History(
        Claim(
            Conditions(open_book=True, delivery=("online with a live proctor", "test center")),
            citations=(
                Citation(CDEO_FIRST, "open book"),
                Citation(CDEO_2022, "open book"),
                Citation(MEDICOEXAM, "CDEO: delivery"),
            ),
        ),
    ),
    fees=History(
        Claim(
            (
                Fee(amount_usd=350, attempts=2),
                Fee(amount_usd=290, attempts=2, audience="student"),
            ),
            until=_CDEO_SETTLED,
            citations=(Citation(CDEO_FIRST, "one free retake"), PRICED_BY_ATTEMPTS),
            note="At first for half of it, 175 and 145 dollars, for a limited time.",
        ),
        price_2026(since=_CDEO_SETTLED),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)
_CIC: Final = Exam(
    id="aapc:cic-exam",
    names=History.of(Names("Certified Inpatient Coder exam", short="CIC exam"), Citation(CIC_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CIC_EXAM), Citation(CIC_2016)),
    format=History(
        Claim(
            ExamFormat(
                minutes=340,
                parts=(
                    ExamPart(topic="multiple choice", questions=60, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="inpatient cases", questions=10, kind=PartKind.FREE_RESPONSE),
                ),
            ),
            until=_CIC_SHORTENED,
            citations=(
                Citation(CIC_2016, "the exam"),
                Citation(CIC_EXAM, "another exam", supports=Supports.UNTIL),
            ),
            note=_SOME_DAY,
        ),
        Claim(
            ExamFormat(
                minutes=240,
                parts=(
                    ExamPart(topic="multiple choice", questions=40, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="inpatient cases", questions=7, kind=PartKind.CASE),
                ),
            ),
            since=_CIC_SHORTENED,
            citations=(Citation(CIC_EXAM, "the exam"),),
            note=_SOME_DAY,
        ),
    ),
    pass_mark=PERCENT_70_SAID,
    conditions=History.of(
        Conditions(open_book=True, books=("ICD-10-CM, any expert edition too", "ICD-10-PCS, any expert edition too")),
        Citation(FAQ_2016, "what to bring"),
        Citation(CIC_2016),
    ),
    fees=History(
        Claim(
            (
                Fee(amount_usd=350, attempts=2),
                Fee(amount_usd=290, attempts=2, audience="student"),
            ),
            until=ended_by_2026(date(2015, 10, 2)),
            citations=(Citation(CIC_2016, "one free retake"), PRICED_BY_ATTEMPTS),
        ),
        price_2026(since=ended_by_2026(date(2015, 10, 2))),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)
_CIRCC: Final = Exam(
    id="aapc:circc-exam",
    names=History.of(
        Names("Certified Interventional Radiology Cardiovascular Coder exam", short="CIRCC exam"), Citation(CIRCC_2018)
    ),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CIRCC_2018), Citation(MEDCODELY_CIRCC)),
    format=History(
        Claim(
            ExamFormat(
                questions=150,
                minutes=340,
                parts=(
                    ExamPart(topic="each of three blocks, about", percent=25, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="each of the cardiac blocks, about", percent=10, kind=PartKind.MULTIPLE_CHOICE),
                ),
            ),
            until=DateRange(SHORT_EXAMS),
            citations=(Citation(CIRCC_2018, "the exam"),),
            note="Whether it became shorter with the other exams on 1 January 2022 is not known.",
        ),
    ),
    pass_mark=PERCENT_70_SAID,
    conditions=History.of(
        Conditions(open_book=True, books=("Charts of anatomy, labelled ones too",)), Citation(CIRCC_2018)
    ),
    fees=History(
        Claim(
            (Fee(amount_usd=400, attempts=2),),
            until=ended_by_2026(date(2016, 1, 2)),
            citations=(Citation(CIRCC_2018, "one free retake"), PRICED_BY_ATTEMPTS),
        ),
        price_2026(since=ended_by_2026(date(2016, 1, 2))),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)
_CPB: Final = Exam(
    id="aapc:cpb-exam",
    names=History.of(Names("Certified Professional Biller exam", short="CPB exam"), Citation(CPB_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CPB_EXAM), Citation(CPB_2014), Citation(FAQ_2016)),
    format=History(
        Claim(
            multiple_choice(200, minutes=340),
            until=_CPB_SHORTENED,
            citations=(
                Citation(CPB_2014, "the exam"),
                Citation(CPB_EXAM, "another exam", supports=Supports.UNTIL),
            ),
            note=f"{_SOME_DAY} Guides of February 2026 still print it.",
        ),
        Claim(
            multiple_choice(135, minutes=240),
            since=_CPB_SHORTENED,
            citations=(Citation(CPB_EXAM, "the exam"),),
            note=_SOME_DAY,
        ),
    ),
    pass_mark=PERCENT_70_SAID,
    conditions=History(
        Claim(
            Conditions(open_book=True, books=(*_BILLERS_BOOKS, _WITH_ICD_9)),
            until=ICD_10_BOOKS,
            citations=(Citation(FAQ_2014, "what to bring"),),
        ),
        Claim(
            Conditions(open_book=True, books=(*_BILLERS_BOOKS, _WITH_ICD_10)),
            since=ICD_10_BOOKS,
            citations=(Citation(FAQ_2016, "what to bring"),),
            note="Newer pages on other exams ask for the professional edition of CPT.",
        ),
    ),
    fees=History(
        Claim(
            (
                Fee(amount_usd=300, attempts=2),
                Fee(amount_usd=260, attempts=2, audience="student"),
            ),
            until=ended_by_2026(date(2013, 1, 2)),
            citations=(Citation(CPB_2014, "a free retake within one year"), PRICED_BY_ATTEMPTS),
        ),
        Claim(
            (Fee(amount_usd=325), Fee(amount_usd=260, audience="student")),
            since=DateRange(date(2013, 1, 2), date(2026, 3, 1)),
            until=ended_by_2026(date(2013, 1, 3)),
            citations=(Citation(CPB_FAQ_COPY), PRICED_BY_ATTEMPTS),
            note="Printed after the price of about 2014.",
        ),
        price_2026(since=ended_by_2026(date(2013, 1, 2))),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)
_CPCO: Final = Exam(
    id="aapc:cpco-exam",
    names=History.of(Names("Certified Professional Compliance Officer exam", short="CPCO exam"), Citation(CPCO_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CPCO_EXAM), Citation(FAQ_2014), Citation(FAQ_2016)),
    format=History(
        Claim(
            multiple_choice(100, minutes=240),
            since=SHORT_EXAMS,
            citations=(Citation(CPCO_EXAM, "the exam"), *SINCE_SHORT_EXAMS),
            note=CHANGE_IN_GENERAL,
        ),
    ),
    pass_mark=PERCENT_70_SAID,
    conditions=History.of(
        Conditions(
            open_book=True, books=("Any reference but the study guide and the MCCA's compliance reference guide",)
        ),
        Citation(FAQ_2014, "what to bring"),
        Citation(FAQ_2016, "what to bring"),
    ),
    fees=History(price_2026()),
    anchor=BOOKS_OF_THE_YEAR,
)
_CPMA: Final = Exam(
    id="aapc:cpma-exam",
    names=History.of(Names("Certified Professional Medical Auditor exam", short="CPMA exam"), Citation(CPMA_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CPMA_EXAM), Citation(CPMA_2014), Citation(FAQ_2016)),
    format=History(
        Claim(
            ExamFormat(
                questions=150,
                minutes=340,
                parts=(
                    ExamPart(topic="medical records", questions=26, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="compliance", questions=32, kind=PartKind.MULTIPLE_CHOICE),
                ),
            ),
            until=SHORT_EXAMS,
            citations=(Citation(CPMA_2014, "the exam"), *UNTIL_SHORT_EXAMS),
        ),
        Claim(
            ExamFormat(
                questions=100,
                minutes=240,
                parts=(ExamPart(topic="audit cases, about", questions=18, kind=PartKind.MULTIPLE_CHOICE),),
            ),
            since=SHORT_EXAMS,
            citations=(Citation(CPMA_EXAM, "the exam"), *SINCE_SHORT_EXAMS),
        ),
    ),
    pass_mark=History.of(PassMark(score=70), Citation(CPMA_EXAM, "the exam")),
    conditions=History(
        Claim(
            Conditions(open_book=True, books=(*_AUDITORS_BOOKS, _WITH_ICD_9)),
            until=ICD_10_BOOKS,
            citations=(Citation(FAQ_2014, "what to bring"),),
        ),
        Claim(
            Conditions(open_book=True, books=(*_AUDITORS_BOOKS, _WITH_ICD_10)),
            since=ICD_10_BOOKS,
            citations=(Citation(FAQ_2016, "what to bring"),),
            note="Newer pages on other exams ask for the professional edition of CPT.",
        ),
    ),
    fees=History(
        Claim(
            (Fee(amount_usd=325, attempts=2),),
            until=ended_by_2026(date(2013, 1, 2)),
            citations=(Citation(CPMA_2014, "one free retake"), PRICED_BY_ATTEMPTS),
        ),
        price_2026(since=ended_by_2026(date(2013, 1, 2))),
    ),
    anchor=BOOKS_OF_THE_YEAR,
)
_CPPM: Final = Exam(
    id="aapc:cppm-exam",
    names=History.of(Names("Certified Physician Practice Manager exam", short="CPPM exam"), Citation(CPPM_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CPPM_EXAM), Citation(FAQ_2014), Citation(FAQ_2016)),
    format=History.of(multiple_choice(135, minutes=240), Citation(CPPM_EXAM, "the exam")),
    pass_mark=PERCENT_70_SAID,
    conditions=History.of(
        Conditions(open_book=False, books=("A calculator that stands alone, and nothing else",)),
        Citation(FAQ_2014, "what to bring"),
        Citation(FAQ_2016, "what to bring"),
    ),
    fees=History(price_2026()),
)
_CRC: Final = Exam(
    id="aapc:crc-exam",
    names=History.of(Names("Certified Risk Adjustment Coder exam", short="CRC exam"), Citation(CRC_EXAM)),
    administered_by=BY_AAPC,
    offered=History.of(OFFERED, Citation(CRC_EXAM), Citation(FAQ_2016)),
    format=History(
        Claim(
            multiple_choice(100, minutes=240),
            since=SHORT_EXAMS,
            citations=(Citation(CRC_EXAM, "the exam"), *SINCE_SHORT_EXAMS),
            note=CHANGE_IN_GENERAL,
        ),
        Claim(
            ExamFormat(
                parts=(
                    ExamPart(topic="diagnosis coding", percent=30, kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(topic="cases", percent=10, kind=PartKind.MULTIPLE_CHOICE),
                ),
            ),
            since=SHORT_EXAMS,
            citations=(Citation(CRC_DOMAINS, "shares of the domains"),),
            note="Adds shares to what AAPC prints; those of the other domains were not recorded.",
        ),
    ),
    pass_mark=History.of(PassMark(score=70), Citation(CRC_EXAM, "70 correct")),
    conditions=History.of(
        Conditions(open_book=True, books=("ICD-10-CM, any expert edition too",)), Citation(FAQ_2016, "what to bring")
    ),
    fees=History(price_2026()),
    anchor=BOOKS_OF_THE_YEAR,
)

EXAMS: Final = (_CDEO, _CIC, _CIRCC, _CPB, _CPCO, _CPMA, _CPPM, _CRC)
