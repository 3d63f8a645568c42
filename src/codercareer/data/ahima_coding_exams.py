"""Coding exams of AHIMA. Checked 2026-11-20 against ahima.org, copies of its pages and exam guides."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.data.ahima_common import (
    BETA_2020,
    BY_AHIMA,
    DAYS_30,
    DAYS_90,
    DAYS_90_AT_FIRST,
    NO_LONGER,
    OFFERED,
    PERCENT_75,
    SCALED_300,
    WINDOW,
    first_time,
)
from codercareer.data.ahima_guides import (
    CCA_2010_GUIDE,
    CCA_2014_GUIDE,
    CCA_2026_FORMAT,
    CCA_2026_GUIDE,
    CCS_2026_GUIDE,
    CCS_P_2025_GUIDE,
)
from codercareer.data.ahima_sources import (
    CCA_2021,
    CCA_COPY_2023,
    CCS_2010,
    CCS_NOW,
    FAQ_2010,
    RECERTIFICATION_2019,
    UPDATES,
)
from codercareer.data.shorthand import always
from codercareer.dates import DateRange, PartialDate
from codercareer.exams import Anchor, Conditions, Exam, ExamFormat, ExamPart, PartKind
from codercareer.quantities import Between, Fee
from codercareer.sources import Citation

_CCA_EXAM: Final = Exam(
    id="ahima:cca-exam",
    names=always(Names("Certified Coding Associate exam", short="CCA exam"), Citation(CCA_2021, "heading")),
    administered_by=BY_AHIMA,
    offered=always(
        OFFERED,
        Citation(CCA_2021, "the credential since 2002; apply for the exam"),
        Citation(CCA_2026_GUIDE),
        since=PartialDate(2002),
    ),
    format=History(
        Claim(
            ExamFormat(
                questions=Between.exactly(100),
                minutes=120,
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(90), kind=PartKind.MULTIPLE_CHOICE),
                    ExamPart(
                        topic="pretest questions",
                        questions=Between.exactly(10),
                        kind=PartKind.MULTIPLE_CHOICE,
                        scored=False,
                    ),
                ),
            ),
            until=DateRange(date(2010, 1, 2), date(2022, 1, 1)),
            citations=(Citation(CCA_2010_GUIDE),),
            note="Its end lies between the sightings of 2010 and of about 2021.",
        ),
        Claim(
            ExamFormat(questions=Between(90, 115), minutes=120),
            since=DateRange(date(2010, 1, 2), date(2022, 1, 1)),
            until=DateRange(date(2021, 1, 2), date(2024, 1, 1)),
            citations=(Citation(CCA_2021, "exam specifications"),),
            note="A range instead of a number; its bounds lie between the sightings.",
        ),
        Claim(
            ExamFormat(
                questions=Between.exactly(105),
                minutes=120,
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(90)),
                    ExamPart(topic="pretest questions", questions=Between.exactly(15), scored=False),
                    ExamPart(topic="domain 1", percent=Between(30, 34)),
                    ExamPart(topic="domain 2", percent=Between(21, 25)),
                    ExamPart(topic="domain 3", percent=Between(13, 17)),
                    ExamPart(topic="domain 4", percent=Between(12, 16)),
                    ExamPart(topic="domain 5", percent=Between(6, 10)),
                    ExamPart(topic="domain 6", percent=Between(6, 10)),
                ),
            ),
            since=DateRange(date(2021, 1, 2), date(2024, 1, 1)),
            citations=(
                Citation(CCA_COPY_2023, "exam specifications"),
                Citation(CCA_2026_FORMAT, "format"),
                Citation(CCA_2026_GUIDE, "domains"),
            ),
            note="The domains share out the same questions; what they are called was not recorded.",
        ),
    ),
    pass_mark=History(PERCENT_75, SCALED_300),
    conditions=always(
        Conditions(
            open_book=True,
            books=("code books of 2026, from 1 May 2026 on",),
            delivery=("Pearson VUE test center",),
            goes_back=False,
        ),
        Citation(CCA_2026_GUIDE, "code books; navigation forward only"),
        Citation(CCA_2026_FORMAT, "in person, not online"),
    ),
    fees=History(
        Claim(
            (Fee(amount_usd=199, audience="member"), Fee(amount_usd=299, audience="non-member")),
            citations=(
                Citation(CCA_2021, "prices"),
                Citation(CCA_2014_GUIDE, "fees"),
                Citation(CCA_2026_FORMAT, "fees"),
            ),
            note="The same from about 2014 to 2026.",
        ),
    ),
    retake_wait_days=History(DAYS_90_AT_FIRST, DAYS_30),
    window=WINDOW,
    anchor=always(Anchor.SITTING, Citation(CCA_2026_GUIDE, "which code books count on which day")),
    pass_rates=History(
        first_time(2018, 77, 1787, Citation(CCA_2021, "pass rates")),
        first_time(2019, 82, 1756, Citation(CCA_2021, "pass rates")),
        first_time(
            2020, 85, 1627, Citation(CCA_2021, "pass rates"), note="Published again later as 80 percent of 1,727."
        ),
        first_time(
            2020,
            80,
            1727,
            Citation(CCA_COPY_2023, "pass rates"),
            note="The later figure; the page of about 2021 printed 85 percent of 1,627.",
        ),
        first_time(2021, 74, 2104, Citation(CCA_COPY_2023, "pass rates")),
        first_time(2022, 70, 2261, Citation(CCA_COPY_2023, "pass rates")),
        first_time(2023, 70, None, Citation(CCA_2026_FORMAT, "published outcomes")),
        first_time(2024, 67, None, Citation(CCA_2026_FORMAT, "published outcomes")),
        first_time(2025, 62, None, Citation(CCA_2026_FORMAT, "published outcomes")),
    ),
)

_CCS_EXAM: Final = Exam(
    id="ahima:ccs-exam",
    names=always(Names("Certified Coding Specialist exam", short="CCS exam"), Citation(CCS_NOW, "heading")),
    administered_by=BY_AHIMA,
    offered=always(OFFERED, Citation(CCS_2010, "the exam"), Citation(CCS_NOW, "the exam")),
    format=History(
        Claim(
            ExamFormat(
                minutes=240,
                parts=(
                    ExamPart(
                        topic="questions",
                        questions=Between.exactly(60),
                        kind=PartKind.MULTIPLE_CHOICE,
                        minutes=60,
                    ),
                    ExamPart(
                        topic="coding of 6 inpatient and 7 outpatient cases",
                        questions=Between.exactly(13),
                        kind=PartKind.CASE,
                        minutes=180,
                    ),
                ),
            ),
            until=DateRange(date(2010, 1, 2), date(2026, 4, 22)),
            citations=(Citation(CCS_2010, "exam format"),),
            note=(
                "A break of 10 minutes between the parts was compulsory. A new outline was tried from 1 July 2020; "
                "the end of this one lies between the sightings of 2010 and 2026."
            ),
        ),
        Claim(
            ExamFormat(
                questions=Between.exactly(107),
                minutes=240,
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(97)),
                    ExamPart(topic="pretest questions", questions=Between.exactly(10), scored=False),
                    ExamPart(topic="domain 1", percent=Between(39, 41)),
                    ExamPart(topic="domain 2", percent=Between(18, 22)),
                    ExamPart(topic="domain 3", percent=Between(9, 11)),
                    ExamPart(topic="domain 4", percent=Between(18, 22)),
                    ExamPart(topic="domain 5", percent=Between(9, 11)),
                    ExamPart(
                        topic="scenarios, a third each inpatient, outpatient and emergency department",
                        kind=PartKind.CASE,
                    ),
                ),
            ),
            since=DateRange(date(2010, 1, 2), date(2026, 4, 22)),
            citations=(Citation(CCS_2026_GUIDE, "format and domains"),),
            note=(
                "Domains and scenarios share out the same questions. "
                "Pages that print 97 questions and 13 cases mix this version with the one of 2010."
            ),
        ),
    ),
    pass_mark=History(PERCENT_75, SCALED_300),
    conditions=History(
        Claim(
            Conditions(open_book=True, books=("ICD-9-CM", "CPT")),
            until=DateRange(date(2010, 1, 2), date(2026, 4, 22)),
            citations=(Citation(CCS_2010, "code books"),),
        ),
        Claim(
            Conditions(delivery=("Pearson VUE test center", "online with OnVUE")),
            since=DateRange(date(2020, 7, 1), date(2026, 4, 22)),
            until=DateRange(date(2020, 7, 2), date(2026, 4, 22)),
            citations=(Citation(UPDATES, "online exams, within the United States"),),
            note="Offered for a time that is known only roughly.",
        ),
        Claim(
            Conditions(
                open_book=True,
                books=("code books of the year, from 1 May on",),
                delivery=("Pearson VUE test center",),
                goes_back=True,
            ),
            since=DateRange(date(2020, 7, 2), date(2026, 4, 22)),
            citations=(
                Citation(CCS_2026_GUIDE, "in person only"),
                Citation(CCA_2026_GUIDE, "questions can be marked and returned to, unlike in the CCA exam"),
            ),
        ),
    ),
    fees=History(
        Claim(
            (Fee(amount_usd=299, audience="member"), Fee(amount_usd=399, audience="non-member")),
            citations=(Citation(CCS_2010, "fees"), Citation(CCS_2026_GUIDE, "fees")),
            note="Printed in 2010 and again in 2026; what held between is not recorded.",
        ),
    ),
    retake_wait_days=History(DAYS_90_AT_FIRST, DAYS_30),
    window=WINDOW,
    beta=BETA_2020,
    anchor=always(Anchor.SITTING, Citation(CCA_2026_GUIDE, "which code books count on which day")),
)

_CCS_P_EXAM: Final = Exam(
    id="ahima:ccs-p-exam",
    names=always(
        Names("Certified Coding Specialist, Physician-based exam", short="CCS-P exam"),
        Citation(CCS_P_2025_GUIDE, "heading"),
    ),
    administered_by=BY_AHIMA,
    offered=always(OFFERED, Citation(FAQ_2010, "CCS-P exam"), Citation(CCS_P_2025_GUIDE, "exam format")),
    format=History(
        Claim(
            ExamFormat(
                minutes=240,
                parts=(
                    ExamPart(
                        topic="questions",
                        questions=Between.exactly(60),
                        kind=PartKind.MULTIPLE_CHOICE,
                        minutes=90,
                    ),
                    ExamPart(topic="cases", questions=Between.exactly(16), kind=PartKind.CASE, minutes=150),
                ),
            ),
            until=DateRange(date(2010, 1, 2), date(2026, 5, 1)),
            citations=(Citation(FAQ_2010, "CCS-P exam"),),
            note="A new outline was tried from 1 July 2020; the end lies between the sightings of 2010 and 2025.",
        ),
        Claim(
            ExamFormat(
                questions=Between.exactly(121),
                minutes=240,
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(97)),
                    ExamPart(topic="pretest questions", questions=Between.exactly(24), scored=False),
                ),
            ),
            since=DateRange(date(2010, 1, 2), date(2026, 5, 1)),
            citations=(Citation(CCS_P_2025_GUIDE, "exam format"),),
        ),
    ),
    pass_mark=History(SCALED_300),
    retake_wait_days=History(DAYS_90),
    window=WINDOW,
    beta=BETA_2020,
)

_PCS_EXAM: Final = Exam(
    id="ahima:pcs-exam",
    names=always(
        Names("Physician Coding Specialist exam", short="PCS exam"),
        Citation(RECERTIFICATION_2019, "exams no longer offered"),
    ),
    offered=NO_LONGER,
)

CODING_EXAMS: Final = (_CCA_EXAM, _CCS_EXAM, _CCS_P_EXAM, _PCS_EXAM)
