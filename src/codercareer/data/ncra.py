"""NCRA, National Cancer Registrars Association. Checked 2026-11-20 against ncra-usa.org and pages on the CTR.

The degrees and certificates that it accredits are education, and stated as such; they are no programs here.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Organization, Renewal, TrainingProgram
from codercareer.data.shorthand import always
from codercareer.data.sources import READ
from codercareer.dates import DateRange, PartialDate
from codercareer.exams import Anchor, Exam
from codercareer.facts import CreditUnit, EducationLevel, EducationStage
from codercareer.quantities import Between, Fee
from codercareer.requirements import AnyOf, Completed, CreditsAtLeast, EducationAtLeast, HoursAtLeast, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Supports, Trust

_CERTIFICATION_ABOUT: Final = Source(
    id="ncra-certification-about",
    title="Council on Certification: history",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    url="https://www.ncra-usa.org/Certification-About",
    note="Undated, and its age cannot be told; an older copy speaks of the CTR.",
)
_CTR_FEES: Final = Source(
    id="ncra-membership-faq-ctr",
    title="Membership and certification: frequently asked questions, with the CTR",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    published=DateRange(None, date(2024, 1, 1)),
    url="http://www.ncra-usa.org/Membership/Frequently-Asked-Questions/Membership-Certification",
    note="Undated; it still calls the credential CTR, so it is older than 2024.",
)
_CTR_ELIGIBILITY: Final = Source(
    id="ncra-ctr-eligibility",
    title="CTR exam: eligibility",
    publisher="NCRA, Council on Certification",
    trust=Trust.OFFICIAL,
    published=DateRange(None, date(2022, 1, 1)),
    url="http://www.ctrexam.org/eligibility/index.htm",
    note="Undated; it asks for the practicum of 160 hours, which was replaced from 2022 on.",
)
_CURRENT: Final = Source(
    id="ncra-current-ods",
    title="ODS credential maintenance",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.ncra-usa.org/ODS-Credential/Current-ODS",
)
_ELIGIBILITY: Final = Source(
    id="ncra-ods-eligibility",
    title="ODS exam: eligibility requirements",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.ncra-usa.org/ODS-Credential/Potential-ODS/Eligibility",
)
_EXAM_FAQ: Final = Source(
    id="ncra-exam-faq",
    title="ODS exam: frequently asked questions",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://www.ncra-usa.org/ODS-Credential/Certification-Exam/Exam-FAQ",
)
_ODS_TOOLKIT: Final = Source(
    id="ncra-ods-toolkit",
    title="ODS toolkit: accredited education programs",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2023, 1, 1), date(2024, 1, 1)),
    url="https://www.ncra-usa.org/ODS-Credential/ODSToolkit/Accredited-Education-Program",
    note="Undated; it announces the new name for 1 January 2024.",
)
_PATHS: Final = Source(
    id="ncra-paths",
    title="Paths to the profession",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    published=DateRange(None, date(2024, 1, 1)),
    url="https://www.ncra-usa.org/About/Paths-to-the-Profession",
    note="Undated; it still calls the credential CTR, so it is older than 2024.",
)
_PRACTICUM_FAQ: Final = Source(
    id="ncra-practicum-faq",
    title="Practicum: frequently asked questions",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2023, 1, 1), date(2026, 11, 21)),
    url="http://www.cancerregistryeducation.org/practicum-faqs",
    note="Undated; it tells of the practicum from 2022 on and of the name ODS.",
)
_SEER: Final = Source(
    id="seer-ncra",
    title="National Cancer Registrars Association (NCRA)",
    publisher="SEER Training, National Cancer Institute",
    trust=Trust.SECONDARY,
    published=DateRange(date(2024, 1, 1), date(2026, 11, 21)),
    url="https://training.seer.cancer.gov/operations/standards/setters/ncra.html",
    note="Undated; it knows the name ODS.",
)
_WHAT_IS_NCRA: Final = Source(
    id="ncra-what-is",
    title="What is NCRA?",
    publisher="NCRA",
    trust=Trust.OFFICIAL,
    url="https://www.ncra-usa.org/About/What-is-NCRA",
    note="Undated, and its age cannot be told.",
)

_OFFERED: Final = True

_FEES_ROSE: Final = DateRange(None, date(2026, 11, 21))
"""The fees for keeping the credential rose on a day that is not known, before that of reading."""

_TAKEN_OVER: Final = DateRange(date(2003, 1, 1), date(2004, 1, 1))
"""The exam passed from NBCR to NCRA on some day of 2003."""

_NEW_PRACTICUM: Final = DateRange(date(2022, 1, 1), date(2023, 1, 1))
"""The practicum by competencies came in 2022."""

_COLLEGE: Final = EducationAtLeast(EducationLevel.ASSOCIATE) | CreditsAtLeast(60, CreditUnit.SEMESTER_HOUR)
"""An associate's degree in anything, or 60 college credits."""

_ACCREDITED_ASSOCIATE: Final = EducationAtLeast(EducationLevel.ASSOCIATE, accredited_by="ncra")
_ACCREDITED_CERTIFICATE: Final = EducationAtLeast(EducationLevel.POSTSECONDARY_CERTIFICATE, accredited_by="ncra")
_COURSEWORK: Final = EducationAtLeast(
    EducationLevel.POSTSECONDARY_CERTIFICATE, accredited_by="ncra", stage=EducationStage.FINISHED
)
_ASSESSMENTS: Final = Completed(kind="competency-assessment", topic="cancer-registry")

_FULL_TIME_WEEK: Final = Fraction(75, 2)
"""NCRA counts 1,950 hours as a year full-time: 37.5 hours in each of 52 weeks."""

_ROUTE_A1: Final = _ACCREDITED_ASSOCIATE & Completed(kind="practicum", topic="cancer-registry") & _ASSESSMENTS
_ROUTE_A2: Final = (
    _COLLEGE
    & _ACCREDITED_CERTIFICATE
    & Completed(kind="practicum", topic="cancer-registry", after=_COURSEWORK)
    & _ASSESSMENTS
)
_ROUTE_B: Final = (
    _COLLEGE
    & CreditsAtLeast(6, CreditUnit.SEMESTER_HOUR, topic="anatomy-and-physiology", min_grade="C")
    & HoursAtLeast(1950, domain="cancer-registry", full_time_week=_FULL_TIME_WEEK)
)
_ROUTES: Final = AnyOf(_ROUTE_A1, _ROUTE_A2, _ROUTE_B)

_160_HOURS: Final = HoursAtLeast(160, domain="cancer-registry", tagged="practicum", full_time_week=_FULL_TIME_WEEK)
_OLD_ROUTES: Final = AnyOf(
    _ACCREDITED_ASSOCIATE & _160_HOURS,
    _COLLEGE & _ACCREDITED_CERTIFICATE & _160_HOURS,
    _ROUTE_B,
)
_BEFORE: Final = "What must be shown is checked before the exam."
_CTR_STAFFED: Final = ("The registry of the practicum is staffed by a CTR.",)


def _twenty_hours(member: int, non_member: int, *terms: str) -> Renewal:
    """Return 20 hours in two years, at a yearly fee."""
    return Renewal(
        credits=20,
        unit=CreditUnit.CONTACT_HOUR,
        every_months=24,
        fees=(
            Fee(amount_usd=member, audience="member", purpose="maintenance, each year"),
            Fee(amount_usd=non_member, audience="non-member", purpose="maintenance, each year"),
        ),
        terms=("The cycle ends on 31 December; hours and the yearly fee are due by 31 January.", *terms),
    )


_NBCR: Final = Organization(
    id="nbcr",
    names=always(Names("National Board for Certification of Registrars", short="NBCR"), Citation(_SEER)),
    description=always("Gave the exam of cancer registrars until 2003.", Citation(_SEER)),
)

_NCRA: Final = Organization(
    id="ncra",
    names=History(
        Claim(
            Names("National Tumor Registrars Association", short="NTRA"),
            until=PartialDate(1993),
            citations=(Citation(_CERTIFICATION_ABOUT, "history"), Citation(_WHAT_IS_NCRA)),
        ),
        Claim(
            Names("National Cancer Registrars Association", short="NCRA"),
            since=PartialDate(1993),
            citations=(Citation(_CERTIFICATION_ABOUT, "history"), Citation(_CURRENT)),
        ),
    ),
    url="https://www.ncra-usa.org",
    founded=always(date(1974, 5, 14), Citation(_WHAT_IS_NCRA, "chartered")),
    description=always(
        "Represents, teaches and certifies cancer registrars, and accredits programs in cancer registry.",
        Citation(_WHAT_IS_NCRA),
        Citation(_ELIGIBILITY),
    ),
    accredits=always(
        (EducationLevel.POSTSECONDARY_CERTIFICATE, EducationLevel.ASSOCIATE),
        Citation(_ELIGIBILITY, "routes A1 and A2"),
    ),
)

_ODS_EXAM: Final = Exam(
    id="ncra:ods-exam",
    names=History(
        Claim(
            Names("Certified Tumor Registrar exam", short="CTR exam"),
            until=date(2024, 1, 1),
            citations=(Citation(_PATHS), Citation(_ODS_TOOLKIT, "new name", supports=Supports.UNTIL)),
        ),
        Claim(
            Names("Oncology Data Specialist exam", short="ODS exam"),
            since=date(2024, 1, 1),
            citations=(
                Citation(_ELIGIBILITY, "heading"),
                Citation(_ODS_TOOLKIT, "new name", supports=Supports.SINCE),
            ),
        ),
    ),
    administered_by=History(
        Claim(
            "ncra",
            since=PartialDate(1983),
            until=DateRange(date(1983, 1, 2), date(2003, 1, 1)),
            citations=(Citation(_CERTIFICATION_ABOUT, "history"),),
            note="First given in 1983 by the association, then called NTRA; when NBCR took it on is not known.",
        ),
        Claim(
            "nbcr",
            since=DateRange(date(1983, 1, 2), date(2003, 1, 1)),
            until=_TAKEN_OVER,
            citations=(Citation(_SEER), Citation(_CERTIFICATION_ABOUT, "history")),
        ),
        Claim("ncra", since=_TAKEN_OVER, citations=(Citation(_SEER), Citation(_EXAM_FAQ))),
    ),
    offered=always(
        _OFFERED,
        Citation(_CERTIFICATION_ABOUT, "history"),
        Citation(_EXAM_FAQ),
        since=PartialDate(1983),
        note="Results are out six weeks after the testing period at the latest.",
    ),
    anchor=always(
        Anchor.SITTING,
        Citation(_EXAM_FAQ, "retaking the exam"),
        note="Who sits again is held to the rules of that year; what was asked at the first try no longer counts.",
    ),
)

_ODS: Final = Credential(
    id="ncra:ods",
    issuer="ncra",
    names=History(
        Claim(
            Names("Certified Tumor Registrar", short="CTR"),
            until=date(2024, 1, 1),
            citations=(Citation(_PATHS), Citation(_ODS_TOOLKIT, "new name", supports=Supports.UNTIL)),
            note="The change to the new name was to take at least a year.",
        ),
        Claim(
            Names("Oncology Data Specialist", short="ODS", also=("ODS-C", "ODS-Certified")),
            since=date(2024, 1, 1),
            citations=(
                Citation(_ODS_TOOLKIT, "new name; the three ways to write it"),
                Citation(_ELIGIBILITY, "heading"),
                Citation(_SEER),
            ),
            note="The three ways to write it mean the same. No new exam is spoken of for holders of the CTR.",
        ),
    ),
    category="registry",
    exams=("ncra:ods-exam",),
    created=always(PartialDate(1983), Citation(_CERTIFICATION_ABOUT, "first exam")),
    status=always(CredentialStatus.ACTIVE, Citation(_ELIGIBILITY), Citation(_CURRENT)),
    description=always(
        "For those who collect, manage and analyze data on cancer patients in registries.",
        Citation(_ELIGIBILITY, "definition of the field"),
    ),
    to_sit=History(
        Claim(
            Rule(_OLD_ROUTES, proof=_CTR_STAFFED),
            until=_NEW_PRACTICUM,
            citations=(
                Citation(_CTR_ELIGIBILITY, "routes and requirements"),
                Citation(_PRACTICUM_FAQ, "from 2022 on", supports=Supports.UNTIL),
            ),
            note="The courses in anatomy and physiology may be part of the 60 credits or come besides.",
        ),
        Claim(
            Rule(_ROUTES),
            since=_NEW_PRACTICUM,
            citations=(
                Citation(_ELIGIBILITY, "routes A1, A2 and B"),
                Citation(_PRACTICUM_FAQ, "from 2022 on", supports=Supports.SINCE),
            ),
            note="On route A2 all coursework comes before the practicum. The hours of route B are a year full-time.",
        ),
    ),
    to_earn=History(
        Claim(
            Rule(Passed("ncra:ods-exam") & _OLD_ROUTES, proof=_CTR_STAFFED),
            until=_NEW_PRACTICUM,
            citations=(
                Citation(_CTR_ELIGIBILITY, "routes and requirements"),
                Citation(_PRACTICUM_FAQ, "from 2022 on", supports=Supports.UNTIL),
            ),
            note=_BEFORE,
        ),
        Claim(
            Rule(Passed("ncra:ods-exam") & _ROUTES),
            since=_NEW_PRACTICUM,
            citations=(
                Citation(_ELIGIBILITY, "routes A1, A2 and B"),
                Citation(_PRACTICUM_FAQ, "from 2022 on", supports=Supports.SINCE),
            ),
            note=_BEFORE,
        ),
    ),
    renewal=History(
        Claim(
            _twenty_hours(25, 105),
            until=_FEES_ROSE,
            citations=(Citation(_PATHS, "hours"), Citation(_CTR_FEES, "fees and cycle")),
            note="Counted in hours of continuing education.",
        ),
        Claim(
            _twenty_hours(
                35, 145, "Hours beyond 20 are not carried over.", "Ten percent of the summaries are audited at random."
            ),
            since=_FEES_ROSE,
            citations=(Citation(_CURRENT, "requirements and yearly fee"),),
            note="Counted in hours of continuing education.",
        ),
    ),
)

_ASSOCIATE_PROGRAM: Final = TrainingProgram(
    id="ncra:associate",
    names=always(
        Names("associate's degree program in cancer registry accredited by NCRA"), Citation(_ELIGIBILITY, "route A1")
    ),
    topic="cancer-registry",
    accreditors=("ncra",),
    level=EducationLevel.ASSOCIATE,
    subject="cancer-registry",
)

_CERTIFICATE_PROGRAM: Final = TrainingProgram(
    id="ncra:certificate",
    names=always(
        Names("certificate program in cancer registry accredited by NCRA"), Citation(_ELIGIBILITY, "route A2")
    ),
    topic="cancer-registry",
    accreditors=("ncra",),
    level=EducationLevel.POSTSECONDARY_CERTIFICATE,
    subject="cancer-registry",
)

_COMPETENCY_ASSESSMENTS: Final = TrainingProgram(
    id="ncra:competency-assessments",
    names=always(Names("Competency assessments of the practicum"), Citation(_PRACTICUM_FAQ), since=_NEW_PRACTICUM),
    kind="competency-assessment",
    topic="cancer-registry",
    accreditors=("ncra",),
    description=always(
        "Six online assessments in five competencies, all of which must be passed to complete the practicum.",
        Citation(_PRACTICUM_FAQ),
        since=_NEW_PRACTICUM,
    ),
)

_PRACTICUM: Final = TrainingProgram(
    id="ncra:practicum",
    names=always(Names("Practicum of a program accredited by NCRA"), Citation(_PRACTICUM_FAQ)),
    kind="practicum",
    topic="cancer-registry",
    accreditors=("ncra",),
    contact_hours=always(
        Between.exactly(160),
        Citation(_CTR_ELIGIBILITY, "route A"),
        until=_NEW_PRACTICUM,
        note="Hours of work in a registry staffed by a CTR.",
    ),
    description=always(
        "The last step of an accredited program, in person or online, by competencies instead of hours.",
        Citation(_PRACTICUM_FAQ),
        since=_NEW_PRACTICUM,
    ),
)

ORGANIZATIONS: Final = (_NBCR, _NCRA)

EXAMS: Final = (_ODS_EXAM,)

CREDENTIALS: Final = (_ODS,)

PROGRAMS: Final = (_ASSOCIATE_PROGRAM, _CERTIFICATE_PROGRAM, _COMPETENCY_ASSESSMENTS, _PRACTICUM)
