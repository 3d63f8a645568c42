"""Exams of AHIMA besides coding. Checked 2026-11-20 against ahima.org, copies of its pages and exam guides."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.data.ahima_common import (
    BY_AHIMA,
    DAYS_90,
    NO_LONGER,
    OFFERED,
    PERCENT_75,
    SCALED_300,
    WINDOW,
    first_time,
)
from codercareer.data.ahima_guides import (
    CHDA_GUIDE,
    CHPS_GUIDE,
    OLD_GUIDE,
    RHIA_GUIDE,
    RHIA_WIKIPEDIA,
    RHIT_DOMAINS,
    RHIT_GUIDE,
    RHIT_GUIDE_MAY_2026,
)
from codercareer.data.ahima_sources import (
    CANDIDATE_GUIDE_2017,
    CHPS_2021,
    PERSPECTIVES,
    RECERTIFICATION_2019,
    RHIA_2021,
    RHIT_COPY_2020,
    RHIT_EARLY,
)
from codercareer.data.shorthand import always
from codercareer.dates import DateRange, PartialDate
from codercareer.exams import Exam, ExamFormat, ExamPart, PassRate
from codercareer.quantities import Between, Fee
from codercareer.sources import Citation, Supports

_CDIP_EXAM: Final = Exam(
    id="ahima:cdip-exam",
    names=always(
        Names("Certified Documentation Improvement Practitioner exam", short="CDIP exam"),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
    ),
    administered_by=BY_AHIMA,
    offered=always(
        OFFERED,
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        Citation(RECERTIFICATION_2019, "not among the exams no longer offered"),
    ),
    pass_mark=History(SCALED_300),
    retake_wait_days=History(DAYS_90),
    window=WINDOW,
)

_CHDA_EXAM: Final = Exam(
    id="ahima:chda-exam",
    names=always(Names("Certified Health Data Analyst exam", short="CHDA exam"), Citation(CHDA_GUIDE, "heading")),
    administered_by=BY_AHIMA,
    offered=always(OFFERED, Citation(CANDIDATE_GUIDE_2017, "list of the exams"), Citation(CHDA_GUIDE)),
    format=always(
        ExamFormat(
            areas=6,
            parts=(
                ExamPart(topic="scored questions", questions=Between.exactly(121)),
                ExamPart(topic="data analysis, the largest of the 6 domains", percent=Between(22, 25)),
                ExamPart(topic="data governance, the smallest of the 6 domains", percent=Between(8, 10)),
            ),
        ),
        Citation(CHDA_GUIDE, "format and domains"),
    ),
    pass_mark=History(SCALED_300),
    retake_wait_days=History(DAYS_90),
    window=WINDOW,
)

_CHP_EXAM: Final = Exam(
    id="ahima:chp-exam",
    names=always(
        Names("Certified in Healthcare Privacy exam", short="CHP exam"),
        Citation(RECERTIFICATION_2019, "exams no longer offered"),
    ),
    offered=NO_LONGER,
)

_CHPS_EXAM: Final = Exam(
    id="ahima:chps-exam",
    names=always(
        Names("Certified in Healthcare Privacy and Security exam", short="CHPS exam"), Citation(CHPS_2021, "heading")
    ),
    administered_by=BY_AHIMA,
    offered=always(OFFERED, Citation(CHPS_2021, "apply for the exam"), Citation(CHPS_GUIDE)),
    format=History(
        Claim(
            ExamFormat(questions=Between(140, 160), minutes=210),
            citations=(Citation(CHPS_2021, "exam specifications"),),
            note="A range instead of a number.",
        ),
        Claim(
            ExamFormat(
                parts=(
                    ExamPart(topic="domain 1", percent=Between(23, 27)),
                    ExamPart(topic="domain 2", percent=Between(18, 22)),
                    ExamPart(topic="domain 3", percent=Between(18, 22)),
                    ExamPart(topic="smallest domain", percent=Between(5, 9)),
                ),
            ),
            citations=(Citation(CHPS_GUIDE, "domains"),),
            note="Adds the domains to what AHIMA prints; the ones between were not recorded.",
        ),
    ),
    pass_mark=History(SCALED_300),
    retake_wait_days=History(DAYS_90),
    window=WINDOW,
    pass_rates=History(
        first_time(2018, 66, None, Citation(CHPS_2021, "pass rates")),
        first_time(2019, 58, None, Citation(CHPS_2021, "pass rates")),
        first_time(2020, 53, None, Citation(CHPS_2021, "pass rates")),
    ),
)

_CHS_EXAM: Final = Exam(
    id="ahima:chs-exam",
    names=always(
        Names("Certified in Healthcare Security exam", short="CHS exam"),
        Citation(RECERTIFICATION_2019, "exams no longer offered"),
    ),
    offered=NO_LONGER,
)

_RHIA_EXAM: Final = Exam(
    id="ahima:rhia-exam",
    names=History(
        Claim(
            Names("Registered Record Administrator exam", short="RRA exam"),
            until=PartialDate(2000),
            citations=(Citation(RHIA_WIKIPEDIA, "history"),),
        ),
        Claim(
            Names("Registered Health Information Administrator exam", short="RHIA exam"),
            since=PartialDate(2000),
            citations=(
                Citation(RHIA_2021, "heading"),
                Citation(RHIA_WIKIPEDIA, "history", supports=Supports.SINCE),
            ),
        ),
    ),
    administered_by=BY_AHIMA,
    offered=always(OFFERED, Citation(RHIA_2021, "apply for the exam"), Citation(RHIA_GUIDE)),
    format=History(
        Claim(
            ExamFormat(questions=Between.exactly(180), minutes=240),
            citations=(Citation(OLD_GUIDE, "RHIA exam"),),
            note="From an older text of unknown age; no newer count was found.",
        ),
    ),
    pass_mark=History(PERCENT_75, SCALED_300),
    retake_wait_days=History(DAYS_90),
    window=WINDOW,
    pass_rates=History(
        Claim(
            PassRate(year=2019, percent=Between(70, 71), candidates=1129),
            since=date(2019, 1, 1),
            until=date(2020, 1, 1),
            citations=(Citation(PERSPECTIVES, "abstract and introduction"),),
            note="Given as 70 percent, and as 801 of 1,129.",
        ),
    ),
)

_RHIT_EXAM: Final = Exam(
    id="ahima:rhit-exam",
    names=always(
        Names("Registered Health Information Technician exam", short="RHIT exam"), Citation(RHIT_EARLY, "heading")
    ),
    administered_by=BY_AHIMA,
    offered=always(OFFERED, Citation(RHIT_COPY_2020, "the exam"), Citation(RHIT_GUIDE)),
    format=History(
        Claim(
            ExamFormat(questions=Between(130, 160)),
            until=DateRange(date(2020, 8, 25), date(2026, 11, 21)),
            citations=(Citation(RHIT_COPY_2020, "the exam"),),
            note="A range instead of a number; its end lies between the sightings of 2020 and 2026.",
        ),
        Claim(
            ExamFormat(
                questions=Between.exactly(150),
                minutes=210,
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(130)),
                    ExamPart(topic="pretest questions", questions=Between.exactly(20), scored=False),
                    ExamPart(topic="domain 1", percent=Between(19, 25)),
                    ExamPart(topic="domain 2", percent=Between(14, 18)),
                    ExamPart(topic="domain 3", percent=Between(14, 18)),
                    ExamPart(topic="domain 4", percent=Between(14, 18)),
                    ExamPart(topic="domain 5", percent=Between(12, 16)),
                    ExamPart(topic="domain 6", percent=Between(8, 12)),
                ),
            ),
            since=DateRange(date(2020, 8, 25), date(2026, 11, 21)),
            citations=(Citation(RHIT_GUIDE, "format"), Citation(RHIT_DOMAINS, "domains")),
            note="The domains share out the same questions; what they are called was not recorded.",
        ),
    ),
    pass_mark=History(PERCENT_75, SCALED_300),
    fees=always(
        (Fee(amount_usd=229, audience="member"), Fee(amount_usd=299, audience="non-member")),
        Citation(RHIT_GUIDE, "fees"),
    ),
    retake_wait_days=History(
        DAYS_90,
        Claim(91, citations=(Citation(RHIT_GUIDE, "retakes"),), note="Said to be about 91 days."),
        Claim(30, citations=(Citation(RHIT_GUIDE_MAY_2026, "retakes"),), note="The rule of the CCA and CCS alone."),
    ),
    window=WINDOW,
)

OTHER_EXAMS: Final = (_CDIP_EXAM, _CHDA_EXAM, _CHP_EXAM, _CHPS_EXAM, _CHS_EXAM, _RHIA_EXAM, _RHIT_EXAM)
