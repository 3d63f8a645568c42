"""Coding credentials of AHIMA. Checked 2026-11-20 against ahima.org, copies of its pages and exam guides."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Renewal, RenewalMinimum
from codercareer.data.ahima_guides import (
    CCA_2010_GUIDE,
    CCA_2014_GUIDE,
    CCA_2026_FEES,
    CCA_2026_FORMAT,
    CCA_2026_GUIDE,
    CCS_2020_GUIDE,
    CCS_2026_GUIDE,
    CCS_BLOG,
    CCS_P_2025_GUIDE,
)
from codercareer.data.ahima_sources import (
    CANDIDATE_GUIDE_2017,
    CCA_2021,
    CCA_COPY_2023,
    CCS_2010,
    CCS_ICD_9,
    CCS_NOW,
    FAQ_2010,
    RECERTIFICATION_2019,
    RECERTIFICATION_2021,
)
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_000, ARTICLE_004
from codercareer.dates import DateRange, PartialDate, years
from codercareer.facts import EducationLevel
from codercareer.quantities import Between, Fee
from codercareer.requirements import AnyOf, Completed, EducationAtLeast, ExperienceAtLeast, Holds, HoldsAny, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

_DIPLOMA: Final = EducationAtLeast(EducationLevel.HIGH_SCHOOL)
_YEAR_OF_CODING: Final = ExperienceAtLeast(years(1), domain="medical-coding")
_TWO_YEARS_OF_CODING: Final = ExperienceAtLeast(years(2), domain="medical-coding")
_ANOTHER_BODYS_CREDENTIAL: Final = HoldsAny(category="coding", not_issuer="ahima")

_SEVEN_SUBJECTS: Final = (
    "The program covers seven subjects: anatomy and physiology, pathophysiology, pharmacology, medical terminology,"
    " reimbursement, ICD coding beyond the basics, and procedure coding."
)

_TWENTY_WITH_REVIEWS: Final = Claim(
    Renewal(
        credits=20,
        every_months=24,
        minima=(RenewalMinimum(amount=10, of="two annual coding self-reviews, worth five each"),),
    ),
    until=date(2021, 1, 1),
    citations=(
        Citation(RECERTIFICATION_2019, "credits for a single credential"),
        Citation(RECERTIFICATION_2021, "self-reviews ended", supports=Supports.UNTIL),
    ),
)
_TWENTY: Final = Claim(
    Renewal(credits=20, every_months=24),
    since=date(2021, 1, 1),
    citations=(Citation(RECERTIFICATION_2021, "credits for a single credential"),),
    note="Self-reviews are no longer asked for; they could still be done until 31 March 2021.",
)

_CCS_MIDDLE: Final = DateRange(date(2011, 1, 1), date(2015, 10, 1))
"""When the list came that was required: seen on a page taken for about 2012, in the time of ICD-9-CM at the latest."""

_CCS_TURN: Final = DateRange(date(2020, 1, 23), date(2026, 11, 21))
"""When the list became advice: after it was last reported as required, by the day the page of today was read."""

_CCS_LIST_REQUIRED: Final = AnyOf(
    Holds(("ahima:ccs-p", "ahima:rhia", "ahima:rhit")),
    Completed(kind="coding-program"),
    _TWO_YEARS_OF_CODING,
    Holds("ahima:cca") & _YEAR_OF_CODING,
    _ANOTHER_BODYS_CREDENTIAL & _YEAR_OF_CODING,
)
_CCS_LIST_ADVISED: Final = AnyOf(
    Holds(("ahima:ccs-p", "ahima:rhia", "ahima:rhit")),
    Completed(kind="coding-program") & _YEAR_OF_CODING,
    _TWO_YEARS_OF_CODING,
    Holds("ahima:cca") & _YEAR_OF_CODING,
    _ANOTHER_BODYS_CREDENTIAL & _YEAR_OF_CODING,
)

_CCA: Final = Credential(
    id="ahima:cca",
    issuer="ahima",
    names=always(
        Names("Certified Coding Associate", short="CCA"),
        Citation(CCA_2021, "heading"),
        Citation(ARTICLE_000, "step 3"),
        Citation(ARTICLE_004, "education options"),
    ),
    category="coding",
    exams=("ahima:cca-exam",),
    created=always(PartialDate(2002), Citation(CCA_2021, "introduction")),
    status=always(CredentialStatus.ACTIVE, Citation(CCA_2021), Citation(CCA_2026_GUIDE)),
    description=always(
        "Attests competence in coding in every setting, hospitals and physicians' practices included.",
        Citation(CCA_2021, "introduction"),
    ),
    settings=always(
        ("inpatient-facility", "outpatient-facility", "professional-fee"), Citation(CCA_2021, "introduction")
    ),
    code_systems=History(
        Claim(
            ("cpt", "icd-9-cm"),
            until=DateRange(date(2010, 1, 2), date(2026, 4, 24)),
            citations=(Citation(CCA_2010_GUIDE),),
            note="HCPCS Level II books were not allowed. Its end lies between the sightings of 2010 and 2026.",
        ),
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-10-cm", "icd-10-pcs"),
            since=DateRange(date(2010, 1, 2), date(2026, 4, 24)),
            citations=(Citation(CCA_2026_GUIDE, "code sets"),),
            note="ICD-10-PCS at a basic level.",
        ),
    ),
    to_sit=History(
        Claim(
            Rule(
                _DIPLOMA,
                recommends=(
                    AnyOf(
                        ExperienceAtLeast(6, domain="medical-coding"),
                        Completed(kind="coding-program", accredited_by="ahima"),
                        Completed(kind="coding-program"),
                    ),
                ),
            ),
            citations=(
                Citation(CCA_2021, "eligibility"),
                Citation(CCA_COPY_2023, "eligibility"),
                Citation(CCA_2014_GUIDE, "eligibility"),
                Citation(CCA_2026_GUIDE, "eligibility"),
            ),
            note=(
                "A program not approved by AHIMA should cover anatomy and physiology, medical terminology, "
                "basic ICD coding and basic CPT coding."
            ),
        ),
    ),
    to_earn=History(
        Claim(
            Rule(Passed("ahima:cca-exam") & _DIPLOMA),
            citations=(
                Citation(CCA_2021, "eligibility and exam"),
                Citation(CCA_COPY_2023, "eligibility and exam"),
                Citation(CCA_2026_FORMAT, "passing"),
            ),
        ),
    ),
    renewal=History(
        _TWENTY_WITH_REVIEWS,
        _TWENTY,
        Claim(
            Renewal(
                fees=(
                    Fee(amount_usd=100, audience="member", purpose="renewal"),
                    Fee(amount_usd=218, audience="non-member", purpose="renewal"),
                ),
            ),
            citations=(Citation(CCA_2026_FEES, "renewal"),),
            note="Gives the fees alone. Another guide of 2026 prints 249 for non-members.",
        ),
        Claim(
            Renewal(
                fees=(
                    Fee(amount_usd=100, audience="member", purpose="renewal"),
                    Fee(amount_usd=249, audience="non-member", purpose="renewal"),
                ),
            ),
            citations=(Citation(CCA_2026_GUIDE, "renewal"),),
            note="Gives the fees alone. Another guide of 2026 prints 218 for non-members.",
        ),
    ),
    holders=History(
        Claim(
            Between.exactly(7945),
            since=date(2019, 12, 31),
            until=date(2020, 1, 1),
            citations=(Citation(CCA_2021, "certified professionals"),),
        ),
        Claim(
            Between.exactly(7760),
            since=date(2022, 12, 31),
            until=date(2023, 1, 1),
            citations=(Citation(CCA_COPY_2023, "certified professionals"),),
        ),
        Claim(
            Between.exactly(7753),
            since=date(2025, 12, 31),
            until=date(2026, 1, 1),
            citations=(Citation(CCA_2026_FORMAT, "published outcomes"),),
        ),
    ),
)

_CCS: Final = Credential(
    id="ahima:ccs",
    issuer="ahima",
    names=always(
        Names("Certified Coding Specialist", short="CCS"),
        Citation(CCS_NOW, "heading"),
        Citation(ARTICLE_000, "step 3"),
        Citation(ARTICLE_004, "education options"),
    ),
    category="coding",
    exams=("ahima:ccs-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(CCS_2010), Citation(CCS_NOW)),
    description=always(
        "Attests skill in coding hospital records, inpatient and outpatient.", Citation(CCS_2010), Citation(CCS_NOW)
    ),
    settings=always(
        ("inpatient-facility", "outpatient-facility"),
        Citation(CCS_2010, "the cases"),
        Citation(CCS_2026_GUIDE, "the scenarios"),
    ),
    code_systems=History(
        Claim(
            ("cpt", "icd-9-cm"),
            until=DateRange(date(2011, 1, 2), date(2026, 4, 22)),
            citations=(Citation(CCS_2010, "code books"), Citation(CCS_ICD_9)),
            note=(
                "Study.com still names ICD-9-CM on 22 January 2020, years after it was replaced. "
                "The end lies between the sightings of about 2012 and of 2026."
            ),
        ),
        Claim(
            ("cpt", "icd-10-cm", "icd-10-pcs"),
            since=DateRange(date(2011, 1, 2), date(2026, 4, 22)),
            citations=(Citation(CCS_2026_GUIDE, "code sets"),),
            note="Of HCPCS Level II, the modifiers.",
        ),
    ),
    to_sit=History(
        Claim(
            Rule(ExperienceAtLeast(years(3), domain="medical-coding")),
            until=DateRange(None, date(2015, 10, 1)),
            citations=(Citation(CCS_BLOG, "CCS"),),
            note="From a text on another site. Some tables, on study.com for one, sum up one to three years.",
        ),
        Claim(
            Rule(_CCS_LIST_REQUIRED, proof=(_SEVEN_SUBJECTS,)),
            since=_CCS_MIDDLE,
            until=_CCS_TURN,
            citations=(
                Citation(CCS_ICD_9, "eligibility"),
                Citation(CCS_2020_GUIDE, "eligible applicants"),
            ),
            note="One of the five is enough, and a program needs no experience beside it. The end is not known.",
        ),
        Claim(
            Rule(_DIPLOMA, recommends=(_CCS_LIST_ADVISED,)),
            since=_CCS_TURN,
            citations=(Citation(CCS_NOW, "eligibility"),),
            note=(
                "The list is now advice, and its second part asks for courses and one year instead of a program alone."
            ),
        ),
    ),
    to_earn=History(
        Claim(
            Rule(Passed("ahima:ccs-exam") & ExperienceAtLeast(years(3), domain="medical-coding")),
            until=DateRange(None, date(2015, 10, 1)),
            citations=(Citation(CCS_BLOG, "CCS"),),
            note="From a text on another site.",
        ),
        Claim(
            Rule(Passed("ahima:ccs-exam") & _CCS_LIST_REQUIRED, proof=(_SEVEN_SUBJECTS,)),
            since=_CCS_MIDDLE,
            until=_CCS_TURN,
            citations=(
                Citation(CCS_ICD_9, "eligibility"),
                Citation(CCS_2020_GUIDE, "to receive the certification"),
            ),
            note="What must be shown is checked before the exam.",
        ),
        Claim(
            Rule(Passed("ahima:ccs-exam") & _DIPLOMA),
            since=_CCS_TURN,
            citations=(Citation(CCS_NOW, "eligibility and exam"),),
            note="What must be shown is checked before the exam.",
        ),
    ),
    renewal=History(_TWENTY_WITH_REVIEWS, _TWENTY),
)

_MULTI_SPECIALTY_YEAR: Final = ExperienceAtLeast(years(1), domain="medical-coding", tagged="multi-specialty")

_CCS_P: Final = Credential(
    id="ahima:ccs-p",
    issuer="ahima",
    names=always(
        Names("Certified Coding Specialist, Physician-based", short="CCS-P"),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        Citation(CCS_P_2025_GUIDE, "heading"),
        Citation(ARTICLE_000, "step 3"),
    ),
    category="coding",
    exams=("ahima:ccs-p-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(FAQ_2010), Citation(CCS_P_2025_GUIDE)),
    description=always(
        "Attests skill in coding for physicians' offices, group practices and clinics.",
        Citation(CCS_P_2025_GUIDE, "what it is"),
    ),
    settings=always(("professional-fee",), Citation(CCS_P_2025_GUIDE, "what it is")),
    code_systems=always(("cpt", "hcpcs-level-ii", "icd-10-cm"), Citation(CCS_P_2025_GUIDE, "what it is")),
    to_earn=History(
        Claim(
            Rule(
                Passed("ahima:ccs-p-exam"),
                recommends=(
                    AnyOf(
                        Completed(kind="coding-program") & _MULTI_SPECIALTY_YEAR,
                        ExperienceAtLeast(years(2), domain="medical-coding", tagged="multi-specialty"),
                        Holds("ahima:cca") & _MULTI_SPECIALTY_YEAR,
                        Holds(("ahima:ccs", "ahima:rhia", "ahima:rhit")),
                    ),
                ),
            ),
            citations=(Citation(CCS_P_2025_GUIDE, "recommended background"),),
            note=(
                "The preparation is advised, not required. What AHIMA requires of those who sit was not visible. "
                + _SEVEN_SUBJECTS
            ),
        ),
    ),
    renewal=History(_TWENTY_WITH_REVIEWS, _TWENTY),
)

_PCS: Final = Credential(
    id="ahima:pcs",
    issuer="ahima",
    names=always(
        Names("Physician Coding Specialist", short="PCS"), Citation(RECERTIFICATION_2019, "exams no longer offered")
    ),
    category="coding",
    exams=("ahima:pcs-exam",),
    status=always(
        CredentialStatus.HOLDERS_ONLY,
        Citation(RECERTIFICATION_2019, "exams no longer offered"),
        since=DateRange(None, date(2020, 1, 1)),
    ),
    to_earn=always(
        Rule(Passed("ahima:pcs-exam")),
        Citation(RECERTIFICATION_2019, "exams no longer offered"),
        note="The exam is gone: only who passed it then holds the credential.",
    ),
    renewal=always(
        Renewal(
            credits=20,
            every_months=24,
            minima=(RenewalMinimum(amount=10, of="two annual coding self-reviews, worth five each"),),
        ),
        Citation(RECERTIFICATION_2019, "credits for a single credential"),
        note="The self-reviews ended for CCA, CCS and CCS-P in 2021; the notice does not name this credential.",
    ),
)

CODING_CREDENTIALS: Final = (_CCA, _CCS, _CCS_P, _PCS)
