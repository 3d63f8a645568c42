"""What AAPC lays down for all its exams. Checked 2026-11-20 against aapc.com and exam guides."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History
from codercareer.credentials import Renewal
from codercareer.data.aapc_guides import (
    CDEO_GUIDE,
    CODING_CLARIFIED_2022,
    CPB_GUIDE_2026,
    CPC_GUIDE_2026,
    CRC_GUIDE_2026,
    EDOXI,
    TRAINING_AAPC,
)
from codercareer.data.aapc_sources import APPRENTICE_STATUS, CEU_A, CEU_B, CEU_C, FAQ_2020, MAINTAIN
from codercareer.data.code_systems import ICD_10_DAY
from codercareer.dates import AnyDate, DateRange
from codercareer.exams import Anchor, ExamFormat, ExamPart, PartKind, PassMark
from codercareer.facts import EducationLevel
from codercareer.quantities import Fee
from codercareer.requirements import EducationAtLeast, ExperienceAtLeast, MemberOf
from codercareer.sources import Citation, Supports

OFFERED: Final = True
"""That an exam can be sat."""

SHORT_EXAMS: Final = date(2022, 1, 1)
"""Day from which most exams have 100 questions in 4 hours, no longer 150 in 5 hours and 40 minutes."""

READ_NOW: Final = date(2026, 11, 21)
"""Day after the day of reading."""

TABLE_B_CAME: Final = DateRange(date(2012, 1, 2), date(2015, 9, 1))
"""When table A of CEUs gave way to table B, which is stamped 31 August 2015."""

TABLE_C_CAME: Final = DateRange(date(2015, 9, 1), READ_NOW)
"""When table B gave way to table C, which is undated."""

SINCE_SHORT_EXAMS: Final = (
    Citation(EDOXI, "change on 1 January 2022", supports=Supports.SINCE),
    Citation(CODING_CLARIFIED_2022, "change on 1 January 2022", supports=Supports.SINCE),
)
UNTIL_SHORT_EXAMS: Final = (
    Citation(EDOXI, "change on 1 January 2022", supports=Supports.UNTIL),
    Citation(CODING_CLARIFIED_2022, "change on 1 January 2022", supports=Supports.UNTIL),
)

ICD_10_BOOKS: Final = DateRange(ICD_10_DAY, date(2018, 1, 1))
"""When exams went over to ICD-10: once services were coded in it, by the page of about 2016 that lists its books."""

CPC_H_RENAMED: Final = DateRange(date(2012, 1, 2), ICD_10_DAY)
"""When CPC-H became COC: after a page of about 2013 and before October 2015."""

CHANGE_IN_GENERAL: Final = "The day is that on which AAPC's exams in general became shorter."

PAYER_EXAM_ENDED: Final = DateRange(date(2023, 7, 1), date(2024, 1, 1))
"""Late in 2023, when the exam for CPC-P is said to have been retired."""

BY_AAPC: Final = History.of("aapc", Citation(MAINTAIN, "exams and membership"))

THIRTY_SIX: Final = Claim(
    Renewal(credits=36, every_months=24),
    citations=(Citation(CEU_A), Citation(CEU_B), Citation(CEU_C)),
    note="For one credential; the rules of AAPC itself hold the totals for more.",
)

MEMBER: Final = MemberOf("aapc")
MEMBERSHIP: Final = Citation(MAINTAIN, "membership for every exam")

NO_PROOF: Final = (
    EducationAtLeast(EducationLevel.HIGH_SCHOOL),
    ExperienceAtLeast(1, domain="medical-coding"),
)
"""No education and no experience need be shown: the least of either stands for any."""

NO_PROOF_ASKED: Final = Citation(APPRENTICE_STATUS, "neither education nor experience need be proved")

PRICE_2026: Final = (
    Fee(amount_usd=425, attempts=1),
    Fee(amount_usd=499, attempts=2),
)


_DEARER: Final = DateRange(date(2022, 1, 2), date(2026, 3, 1))
"""Between a guide of about 2023 with another price, for the CPC, and one of February 2026."""


def price_2026(*, since: AnyDate = _DEARER) -> Claim[tuple[Fee, ...]]:
    """Return the price of an AAPC exam by attempts, as guides of 2026 print it."""
    return Claim(
        PRICE_2026,
        since=since,
        citations=(
            Citation(CPB_GUIDE_2026, "exam fee"),
            Citation(CPC_GUIDE_2026, "exam cost"),
            Citation(CRC_GUIDE_2026, "exam fee"),
            Citation(CDEO_GUIDE, "exam cost"),
        ),
        note="Printed for CPC, CPB, CRC and CDEO alike, and taken for the price of AAPC's exams in general.",
    )


def multiple_choice(questions: int, *, minutes: int, areas: int | None = None) -> ExamFormat:
    """Return the format of an exam of so many questions, all of multiple choice."""
    part = ExamPart(topic="multiple choice", questions=questions, kind=PartKind.MULTIPLE_CHOICE)
    return ExamFormat(questions=questions, minutes=minutes, areas=areas, parts=(part,))


def ended_by_2026(first: date) -> DateRange:
    """Return the days on which a price last seen before ``first`` gave way to that of February 2026."""
    return DateRange(first, date(2026, 3, 1))


PRICED_BY_ATTEMPTS: Final = Citation(CPB_GUIDE_2026, "another price", supports=Supports.UNTIL)

PERCENT_70_SAID: Final = History(
    Claim(PassMark(score=70), citations=(Citation(TRAINING_AAPC, "passing score of certification exams"),))
)
"""70 percent, as a guide says of all AAPC exams."""

BOOKS_OF_THE_YEAR: Final = History(
    Claim(
        Anchor.SITTING,
        citations=(Citation(FAQ_2020, "code sets of the calendar year"),),
        note="The code sets of the calendar year in which the exam is sat.",
    )
)
