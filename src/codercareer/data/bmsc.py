"""BMSC, Board of Medical Specialty Coding & Compliance. Checked 2026-11-20 against ahcc.decisionhealth.com."""

from datetime import date
from typing import Final

from attrs import evolve

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Organization, Renewal, RenewalMinimum
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_000, ARTICLE_002, READ
from codercareer.dates import DateRange, years
from codercareer.exams import Conditions, Exam, ExamFormat, PassMark, TestingWindow
from codercareer.quantities import Between, Fee
from codercareer.requirements import AllOf, ExperienceAtLeast, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Supports, Trust

_EXAM_INFORMATION: Final = Source(
    id="bmsc-exam-information",
    title="Exam information",
    publisher="DecisionHealth",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2017, 7, 1), date(2018, 10, 1)),
    url="https://ahcc.decisionhealth.com/credentialed-results.aspx",
    note="Undated; it speaks of the exam for the coding year that began on 1 October 2017.",
)
_FAQ: Final = Source(
    id="bmsc-faq",
    title="BMSC: frequently asked questions",
    publisher="DecisionHealth",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://ahcc.decisionhealth.com/bmsc-faqs",
)
_FEES: Final = Source(
    id="bmsc-fees",
    title="Fees",
    publisher="DecisionHealth",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://ahcc.decisionhealth.com/fees",
)
_HANDBOOK_COPY: Final = Source(
    id="bmsc-handbook-copy",
    title="Candidate Handbook for the HCS-D",
    publisher="1library.net",
    trust=Trust.OFFICIAL_COPY,
    url="https://1library.net/document/zll73r6z-board-of-medical-specialty-coding.html",
    note="Undated copy, of which only the contents were readable.",
)
_HCS_O_GUIDE: Final = Source(
    id="medcodely-hcs-o",
    title="HCS-O study guide",
    publisher="medcodely.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2026, 1, 1), date(2026, 11, 21)),
    retrieved=READ,
    url="https://medcodely.com",
)
_MAINTAINING: Final = Source(
    id="bmsc-maintaining",
    title="Maintaining your credential",
    publisher="DecisionHealth",
    trust=Trust.OFFICIAL,
    retrieved=READ,
    url="https://ahcc.decisionhealth.com/maintaining-your-credentials",
)
_MY_NEXT_MOVE: Final = Source(
    id="mynextmove-hcs-d",
    title="Certification profile, HCS-D",
    publisher="My Next Move, Department of Labor",
    trust=Trust.SECONDARY,
    url="https://www.mynextmove.org/profile/certinfo/11982-A",
)
_NOTICE_2014: Final = Source(
    id="bmsc-notice-2014",
    title="Certifications",
    publisher="Board of Medical Specialty Coding",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2014, 1, 1), date(2015, 10, 1)),
    url="http://www.medicalspecialtycoding.com/certifications.aspx",
    note="Undated; it gives a process in effect from 15 April 2014.",
)
_RENEWAL_PAGE: Final = Source(
    id="bmsc-renewal",
    title="Renewal",
    publisher="Board of Medical Specialty Coding",
    trust=Trust.OFFICIAL,
    published=DateRange(None, date(2026, 11, 21)),
    url="http://www.medicalspecialtycoding.com/renewal.aspx",
    note="Undated; older than the pages of today, which know the credentials of home care alone.",
)
_STEPS: Final = Source(
    id="bmsc-recertification-steps",
    title="BMSC recertification steps",
    publisher="Simplify Compliance",
    trust=Trust.OFFICIAL,
    url="https://simplifycompliance.freshdesk.com/support/solutions/articles/33000229056-bmsc-recertification-steps",
    note="Undated, and its age cannot be told.",
)

_OFFERED: Final = True

_GONE: Final = DateRange(date(2014, 4, 15), date(2018, 10, 1))
"""After the notice of 2014 that sets HCS-D and HCS-O apart from the rest, by the list of about 2017 without it."""

_RENAMED_BY: Final = DateRange(None, date(2026, 11, 21))
"""By the day the pages of today were read; the articles may have used an older name."""

_BMSC: Final = Organization(
    id="bmsc",
    names=History(
        Claim(
            Names("Board of Medical Specialty Coding", short="BMSC"),
            until=_RENAMED_BY,
            citations=(
                Citation(_HANDBOOK_COPY, "title page"),
                Citation(ARTICLE_000, "step 5"),
                Citation(ARTICLE_002, "educational requirements"),
            ),
        ),
        Claim(
            Names("Board of Medical Specialty Coding & Compliance", short="BMSC"),
            since=_RENAMED_BY,
            citations=(Citation(_FAQ, "name of the sponsor"),),
            note="When the name grew is not known.",
        ),
    ),
    url="https://ahcc.decisionhealth.com",
    description=always(
        "Certifies coders and clinicians of home care and hospice; run by DecisionHealth.",
        Citation(_FAQ),
        Citation(_FEES),
    ),
    renewal=always(
        Renewal(
            every_months=12,
            fees=(Fee(amount_usd=229, purpose="renewal of each credential"),),
            terms=(
                "Each further credential needs 10 credits counted for no other, and self-assessments of its own.",
                "Two self-assessment reviews must be passed.",
                "Credits are earned between the anniversary and the day of expiry.",
                "Within 90 days after expiry the fee is 15 percent higher; after that the credential is revoked.",
                "Certification and renewal bring basic membership in AHCC, which costs others 99 dollars.",
            ),
        ),
        Citation(_MAINTAINING),
        Citation(_FEES),
        Citation(_STEPS, "self-assessments"),
    ),
)


def _exam(abbreviation: str, name: str, *, minutes: int, mark: int, books: tuple[str, ...] = ()) -> Exam:
    """Return one of the four exams that BMSC sells; they differ in what is given here alone."""
    return Exam(
        id=f"bmsc:{abbreviation.lower()}-exam",
        names=always(Names(f"{name} exam", also=(f"{abbreviation} exam",)), Citation(_FEES, "exam registration fees")),
        administered_by=always("bmsc", Citation(_FAQ)),
        offered=always(_OFFERED, Citation(_FAQ, "list of exams"), Citation(_EXAM_INFORMATION)),
        format=always(
            ExamFormat(questions=Between.exactly(80), minutes=minutes), Citation(_EXAM_INFORMATION, "length")
        ),
        pass_mark=always(PassMark(score=mark), Citation(_EXAM_INFORMATION, "passing score")),
        conditions=always(
            Conditions(
                open_book=True if books else None,
                books=books,
                delivery=("PSI test center", "live event approved by BMSC"),
            ),
            Citation(_FAQ, "test centers"),
            Citation(_EXAM_INFORMATION, "allowed materials, live events"),
        ),
        fees=always((Fee(amount_usd=329),), Citation(_FEES, "exam registration fees")),
        window=always(
            TestingWindow(days=90),
            Citation(_FEES, "registration"),
            note="Counted from the day of registration.",
        ),
    )


_HCS_RENEWAL: Final = History(
    Claim(
        Renewal(
            credits=20,
            every_months=12,
            minima=(RenewalMinimum(amount=10, of="mandatory self-assessments"),),
            fees=(Fee(amount_usd=229, purpose="renewal"),),
            terms=("At least 10 credits come from other activities.",),
        ),
        citations=(
            Citation(_MAINTAINING),
            Citation(_FEES, "recertification fees"),
        ),
    ),
)
_LISTED: Final = always(CredentialStatus.ACTIVE, Citation(_FAQ, "list of exams"), Citation(_FEES))


def _passed(exam: str) -> History[Rule]:
    """Return the rule that the exam decides."""
    return always(
        Rule(Passed(exam)),
        Citation(_EXAM_INFORMATION, "passing score"),
        Citation(_FAQ),
        note="What must be shown before the exam, if anything, was not visible.",
    )


_NOT_ON_THE_LISTS: Final = (
    Citation(_EXAM_INFORMATION, "list of exams"),
    Citation(_FAQ, "list of exams"),
    Citation(_NOTICE_2014, "notice of 15 April 2014", supports=Supports.SINCE),
)


def _not_offered(name: str) -> History[bool]:
    """Return that the exam of an article is not among those that the issuer lists."""
    return History(
        Claim(
            value=False,
            since=_GONE,
            citations=_NOT_ON_THE_LISTS,
            note=f"The pages list HCS-C, HCS-D, HCS-H and HCS-O alone. When the {name} went is not known.",
        ),
        Claim(
            value=True,
            until=_GONE,
            citations=(Citation(_RENEWAL_PAGE, "renewal in the years after the exam"),),
        ),
        Claim(value=True, citations=(Citation(ARTICLE_000, "step 5"),)),
    )


def _renewed(letters: str, ceus: int, fee: int, *, note: str = "") -> History[Renewal]:
    """Return how one of the credentials that are gone was renewed."""
    renewal = Renewal(credits=ceus, every_months=12, fees=(Fee(amount_usd=fee, purpose="renewal"),))
    return always(renewal, Citation(_RENEWAL_PAGE, letters), note=note)


_NOT_LISTED: Final = History(
    Claim(
        CredentialStatus.DORMANT,
        since=_GONE,
        citations=_NOT_ON_THE_LISTS,
        note="No longer listed, so presumed gone; no notice was found, nor what became of its holders.",
    ),
    Claim(CredentialStatus.ACTIVE, until=_GONE, citations=(Citation(_RENEWAL_PAGE),)),
    Claim(CredentialStatus.ACTIVE, citations=(Citation(ARTICLE_000, "step 5"),)),
)
_ADVANCED: Final = always("An advanced certification.", Citation(ARTICLE_000, "step 5"))

_ACS_EXAM: Final = Exam(
    id="bmsc:acs-exam",
    names=always(Names("Advanced Coding Specialist exam", short="ACS exam"), Citation(ARTICLE_000, "step 5")),
    offered=_not_offered("ACS"),
)
_CCP_EXAM: Final = Exam(
    id="bmsc:ccp-exam",
    names=always(Names("Certified Compliance Professional exam", short="CCP exam"), Citation(ARTICLE_000, "step 5")),
    offered=_not_offered("CCP"),
)
_SCP_EXAM: Final = Exam(
    id="bmsc:scp-exam",
    names=always(Names("Specialty Coding Professional exam", short="SCP exam"), Citation(ARTICLE_000, "step 5")),
    offered=_not_offered("SCP"),
)

_TWENTY_CAME: Final = DateRange(None, date(2026, 11, 21))
"""When 20 credits a year came for the HCS-D instead of 10: not known, by the day of reading."""

_ICD_10_MANUAL: Final = ("one ICD-10-CM coding manual of the year or the year before", "the official guidelines")

_ACS: Final = Credential(
    id="bmsc:acs",
    issuer="bmsc",
    names=always(Names("Advanced Coding Specialist", short="ACS"), Citation(ARTICLE_000, "step 5")),
    category="coding",
    exams=("bmsc:acs-exam",),
    status=_NOT_LISTED,
    description=_ADVANCED,
    renewal=_renewed("ACS", 12, 99),
)

_CCP: Final = Credential(
    id="bmsc:ccp",
    issuer="bmsc",
    names=always(Names("Certified Compliance Professional", short="CCP"), Citation(ARTICLE_000, "step 5")),
    category="compliance-credential",
    exams=("bmsc:ccp-exam",),
    status=_NOT_LISTED,
    description=_ADVANCED,
    renewal=_renewed("CCP-P", 10, 79, note="The page calls it CCP-P, with the word Physician after a dash."),
)

_HCS_C: Final = Credential(
    id="bmsc:hcs-c",
    issuer="bmsc",
    names=always(Names("Home Care Specialist - Compliance", short="HCS-C"), Citation(_FEES, "exam registration fees")),
    category="compliance-credential",
    exams=("bmsc:hcs-c-exam",),
    status=_LISTED,
    to_earn=_passed("bmsc:hcs-c-exam"),
    renewal=_HCS_RENEWAL,
)

_HCS_D: Final = Credential(
    id="bmsc:hcs-d",
    issuer="bmsc",
    names=always(
        Names("Home Care Coding Specialist - Diagnosis", short="HCS-D", also=("Home Care Coding Specialist",)),
        Citation(_FEES, "exam registration fees"),
        Citation(ARTICLE_000, "step 5, without the word after the dash"),
    ),
    category="specialty-coding",
    exams=("bmsc:hcs-d-exam",),
    status=_LISTED,
    description=_ADVANCED,
    code_systems=always(("icd-10-cm",), Citation(_EXAM_INFORMATION, "allowed materials")),
    to_earn=_passed("bmsc:hcs-d-exam"),
    renewal=History(
        Claim(
            Renewal(credits=10, every_months=12),
            until=_TWENTY_CAME,
            citations=(Citation(_RENEWAL_PAGE, "HCS-D"),),
            note="The copy breaks off before the fee.",
        ),
        *(
            evolve(claim, since=_TWENTY_CAME, citations=(*claim.citations, Citation(_MY_NEXT_MOVE, "each year")))
            for claim in _HCS_RENEWAL.claims
        ),
    ),
)

_HCS_H: Final = Credential(
    id="bmsc:hcs-h",
    issuer="bmsc",
    names=always(
        Names("Home Care Coding Specialist - Hospice", short="HCS-H"), Citation(_FEES, "exam registration fees")
    ),
    category="specialty-coding",
    exams=("bmsc:hcs-h-exam",),
    status=_LISTED,
    code_systems=always(("icd-10-cm",), Citation(_EXAM_INFORMATION, "allowed materials")),
    to_earn=_passed("bmsc:hcs-h-exam"),
    renewal=_HCS_RENEWAL,
)

_HCS_O: Final = Credential(
    id="bmsc:hcs-o",
    issuer="bmsc",
    names=always(
        Names("Home Care Clinical Specialist - OASIS", short="HCS-O", also=("Home Care Clinical Specialist",)),
        Citation(_FEES, "exam registration fees"),
        Citation(ARTICLE_000, "step 5, without the word after the dash"),
    ),
    category="home-care-credential",
    exams=("bmsc:hcs-o-exam",),
    status=_LISTED,
    description=_ADVANCED,
    to_sit=always(
        Rule(AllOf(), recommends=(ExperienceAtLeast(years(2), domain="home-care-assessment"),)),
        Citation(_HCS_O_GUIDE, "prerequisites"),
        note="No strict prerequisite, as another site says; a page of the issuer's own was not visible.",
    ),
    to_earn=always(
        Rule(Passed("bmsc:hcs-o-exam"), recommends=(ExperienceAtLeast(years(2), domain="home-care-assessment"),)),
        Citation(_HCS_O_GUIDE, "prerequisites"),
        Citation(_EXAM_INFORMATION, "passing score"),
    ),
    renewal=_HCS_RENEWAL,
)

_SCP: Final = Credential(
    id="bmsc:scp",
    issuer="bmsc",
    names=always(Names("Specialty Coding Professional", short="SCP"), Citation(ARTICLE_000, "step 5")),
    category="specialty-coding",
    exams=("bmsc:scp-exam",),
    status=_NOT_LISTED,
    description=_ADVANCED,
    renewal=_renewed("SCP", 10, 79),
)

ORGANIZATIONS: Final = (_BMSC,)

EXAMS: Final = (
    _ACS_EXAM,
    _CCP_EXAM,
    _exam("HCS-C", "Home Care Specialist - Compliance", minutes=180, mark=75),
    _exam("HCS-D", "Home Care Coding Specialist - Diagnosis", minutes=210, mark=76, books=_ICD_10_MANUAL),
    _exam("HCS-H", "Home Care Coding Specialist - Hospice", minutes=180, mark=75, books=_ICD_10_MANUAL),
    _exam("HCS-O", "Home Care Clinical Specialist - OASIS", minutes=180, mark=74),
    _SCP_EXAM,
)

CREDENTIALS: Final = (_ACS, _CCP, _HCS_C, _HCS_D, _HCS_H, _HCS_O, _SCP)
