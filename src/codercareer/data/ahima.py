"""AHIMA, American Health Information Management Association. Checked 2026-11-20 against ahima.org and copies of it."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Organization, Renewal, RenewalMinimum
from codercareer.data.ahima_coding import CODING_CREDENTIALS
from codercareer.data.ahima_coding_exams import CODING_EXAMS
from codercareer.data.ahima_exams import OTHER_EXAMS
from codercareer.data.ahima_guides import CHDA_GUIDE, CHPS_GUIDE
from codercareer.data.ahima_registered import REGISTERED_CREDENTIALS
from codercareer.data.ahima_sources import (
    CANDIDATE_GUIDE_2017,
    CHPS_2021,
    PCAP,
    RECERTIFICATION_2019,
    RECERTIFICATION_2021,
    RECERTIFICATION_2024,
    RECERTIFICATION_2025,
    RECERTIFICATION_COPY,
    UPDATES,
)
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_004
from codercareer.dates import DateRange, years
from codercareer.exams import Anchor
from codercareer.facts import EducationLevel
from codercareer.quantities import Between, Fee
from codercareer.requirements import AnyOf, EducationAtLeast, ExperienceAtLeast, Holds, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

# The organization and what it lays down for all its credentials.

_TOTALS: Final = (
    "One credential alone asks for 30 credits: RHIA, CHPS, CHDA, CDIP, CPHI, CHP, CHS.",
    "Or for 20: RHIT, the CHTS credentials, CCA, CCS, CCS-P, PCS.",
    "No credit counts for two credentials.",
    "CCS with CCS-P asks for 30, CHPS with RHIT for 40, RHIA with CCS and CCS-P for 50.",
)
_LAPSE: Final = (
    "A credential is active, inactive or revoked; there is no period of grace.",
    "It becomes inactive at the end of a cycle that does not meet what is asked, and revoked after 180 days inactive.",
    "An appeal against the revocation can be made within 90 days.",
)
_FIRST_CYCLE: Final = (
    "The first cycle runs from the day of the passed exam; other cycles apply to early testers and to holders of"
    " several credentials."
)
_HIIM: Final = RenewalMinimum(percent=80, of="the domains of health informatics and information management")
_EXTENSION: Final = Fee(amount_usd=50, purpose="extension, for each credential")

_AHIMA: Final = Organization(
    id="ahima",
    names=always(
        Names("American Health Information Management Association", short="AHIMA"),
        Citation(CANDIDATE_GUIDE_2017),
        Citation(ARTICLE_000, "step 3"),
        Citation(ARTICLE_001, "step 2"),
        Citation(ARTICLE_002, "educational requirements"),
        Citation(ARTICLE_004, "education options"),
    ),
    url="https://www.ahima.org",
    description=always(
        (
            "One of the foremost certifiers of medical coders, with certifications at several levels; a training"
            " program or years of work may be needed before an exam. It also lists approved certificate programs."
        ),
        Citation(ARTICLE_004, "foremost"),
        Citation(ARTICLE_001, "steps 2 and 4: levels, eligibility, approved programs"),
    ),
    accredits=always(
        (EducationLevel.POSTSECONDARY_CERTIFICATE,),
        Citation(PCAP, "non-degree coding programs"),
        Citation(ARTICLE_001, "step 2"),
        note="It approves coding certificate programs that lead to no degree; it does not accredit degrees.",
    ),
    renewal=History(
        Claim(
            Renewal(
                every_months=24,
                added_per_credential=10,
                cap=50,
                minima=(_HIIM,),
                terms=(
                    *_TOTALS,
                    "The coding credentials need two annual self-reviews, which count five each.",
                    "Three months of grace follow each cycle of two years.",
                    "PCS, CHP and CHS are renewed although their exams are gone.",
                ),
            ),
            until=date(2021, 1, 1),
            citations=(
                Citation(RECERTIFICATION_2019, "totals, self-reviews, exams no longer offered"),
                Citation(RECERTIFICATION_COPY, "grace"),
                Citation(UPDATES, "end of the grace", supports=Supports.UNTIL),
            ),
        ),
        Claim(
            Renewal(
                every_months=24,
                added_per_credential=10,
                cap=50,
                minima=(_HIIM,),
                fees=(
                    Fee(amount_usd=218, audience="non-member", purpose="renewal of the first credential"),
                    Fee(amount_usd=50, audience="non-member", purpose="renewal of each further credential"),
                    _EXTENSION,
                ),
                terms=(
                    *_TOTALS,
                    *_LAPSE,
                    "Self-reviews are no longer asked of holders of CCA, CCS and CCS-P.",
                    "Who holds the RHIA need not renew an RHIT beside it.",
                    "Members pay less; how much is not said.",
                ),
            ),
            since=date(2021, 1, 1),
            until=date(2024, 1, 1),
            citations=(
                Citation(UPDATES, "what changes on 1 January 2021"),
                Citation(RECERTIFICATION_2021, "fees, self-reviews, minimum"),
                Citation(RECERTIFICATION_2019, "totals, not printed again in what was seen"),
                Citation(RECERTIFICATION_2024, "policy of 2024", supports=Supports.UNTIL),
            ),
            note="The notices change grace, fees and self-reviews alone; the totals are those of 2019.",
        ),
        Claim(
            Renewal(
                every_months=24,
                anchor=Anchor.CYCLE_START,
                minima=(_HIIM,),
                fees=(_EXTENSION,),
                terms=(
                    "A new policy binds every cycle that begins in 2024 or later: the day a cycle begins decides.",
                    *_LAPSE,
                    _FIRST_CYCLE,
                ),
            ),
            since=date(2024, 1, 1),
            until=date(2025, 1, 1),
            citations=(
                Citation(RECERTIFICATION_2024, "policy of 2024, cycle, minimum"),
                Citation(UPDATES, "lapse and extension"),
                Citation(RECERTIFICATION_2025, "policy of 2025", supports=Supports.UNTIL),
            ),
            note="What the policy changes for several credentials was not visible.",
        ),
        Claim(
            Renewal(
                every_months=24,
                minima=(RenewalMinimum(percent=40, of="AHIMA, HCPro or AHIMA's component associations"),),
                fees=(_EXTENSION,),
                terms=(
                    "The other 60 percent at most may come from elsewhere.",
                    *_LAPSE,
                    _FIRST_CYCLE,
                ),
            ),
            since=date(2025, 1, 1),
            citations=(
                Citation(RECERTIFICATION_2025, "where credits must come from"),
                Citation(RECERTIFICATION_2024, "first cycle"),
                Citation(UPDATES, "lapse and extension"),
            ),
            note="Whether 80 percent must still be in the domains of the field, as in 2024, was not visible.",
        ),
    ),
)

_CCHIIM: Final = Organization(
    id="cchiim",
    names=always(
        Names("Commission on Certification for Health Informatics and Information Management", short="CCHIIM"),
        Citation(CANDIDATE_GUIDE_2017, "title page"),
    ),
    description=always("The certification body of AHIMA.", Citation(CANDIDATE_GUIDE_2017, "title page")),
)

# Renewal of one credential alone.

_THIRTY: Final = always(
    Renewal(credits=30, every_months=24), Citation(RECERTIFICATION_2019, "credits for a single credential")
)

# The exams that are gone.

_GONE: Final = always(
    CredentialStatus.HOLDERS_ONLY,
    Citation(RECERTIFICATION_2019, "exams no longer offered"),
    since=DateRange(None, date(2020, 1, 1)),
)
_PASSED_THEN: Final = "The exam is gone: only who passed it then holds the credential."

_CDIP: Final = Credential(
    id="ahima:cdip",
    issuer="ahima",
    names=always(
        Names(
            "Certified Documentation Improvement Practitioner",
            short="CDIP",
            also=("Certified Documentation Integrity Practitioner",),
        ),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        note="Said to speak of integrity instead of improvement now: that name not verified, nor since when.",
    ),
    category="documentation-credential",
    exams=("ahima:cdip-exam",),
    status=always(
        CredentialStatus.ACTIVE, Citation(CANDIDATE_GUIDE_2017), Citation(RECERTIFICATION_2019, "single credential")
    ),
    to_earn=always(
        Rule(Passed("ahima:cdip-exam")),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        Citation(RECERTIFICATION_2019, "exams still offered"),
        note="What must be shown before the exam was not visible.",
    ),
    renewal=_THIRTY,
)

_CHDA: Final = Credential(
    id="ahima:chda",
    issuer="ahima",
    names=always(
        Names("Certified Health Data Analyst", short="CHDA"),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        Citation(CHDA_GUIDE),
    ),
    category="data-credential",
    exams=("ahima:chda-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(CANDIDATE_GUIDE_2017), Citation(CHDA_GUIDE)),
    to_earn=always(
        Rule(Passed("ahima:chda-exam")),
        Citation(CHDA_GUIDE, "passing score"),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        note="What must be shown before the exam was not visible.",
    ),
    renewal=_THIRTY,
)

_CHP: Final = Credential(
    id="ahima:chp",
    issuer="ahima",
    names=always(
        Names("Certified in Healthcare Privacy", short="CHP"), Citation(RECERTIFICATION_2019, "single credential")
    ),
    category="privacy-and-security",
    exams=("ahima:chp-exam",),
    status=_GONE,
    to_earn=always(
        Rule(Passed("ahima:chp-exam")), Citation(RECERTIFICATION_2019, "exams no longer offered"), note=_PASSED_THEN
    ),
    superseded_by="ahima:chps",
    renewal=_THIRTY,
)

_DOMAINS: Final = ("privacy-management", "security-management")
_CHPS_WAYS: Final = AnyOf(
    EducationAtLeast(EducationLevel.HIGH_SCHOOL) & ExperienceAtLeast(years(6), domain=_DOMAINS),
    EducationAtLeast(EducationLevel.ASSOCIATE) & ExperienceAtLeast(years(4), domain=_DOMAINS),
    Holds(("ahima:cca", "ahima:ccs", "ahima:ccs-p", "ahima:rhit")) & ExperienceAtLeast(years(4), domain=_DOMAINS),
    EducationAtLeast(EducationLevel.BACHELOR) & ExperienceAtLeast(years(2), domain=_DOMAINS),
    Holds("ahima:rhia") & ExperienceAtLeast(years(2), domain=_DOMAINS),
    # a master's degree, or a doctorate: JD, MD, PhD
    EducationAtLeast(EducationLevel.MASTER) & ExperienceAtLeast(years(1), domain=_DOMAINS),
)

_CHPS: Final = Credential(
    id="ahima:chps",
    issuer="ahima",
    names=always(
        Names("Certified in Healthcare Privacy and Security", short="CHPS"),
        Citation(CHPS_2021, "heading"),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
    ),
    category="privacy-and-security",
    exams=("ahima:chps-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(CHPS_2021), Citation(CHPS_GUIDE)),
    to_sit=always(
        Rule(_CHPS_WAYS),
        Citation(CHPS_2021, "eligibility"),
        note="The years are always in the management of health care privacy or security.",
    ),
    to_earn=always(
        Rule(Passed("ahima:chps-exam") & _CHPS_WAYS),
        Citation(CHPS_2021, "eligibility and exam"),
        note="What must be shown is checked before the exam.",
    ),
    renewal=_THIRTY,
    holders=always(
        Between.exactly(639),
        Citation(CHPS_2021, "certified professionals"),
        since=date(2019, 12, 31),
        until=date(2020, 1, 1),
    ),
)

_CHS: Final = Credential(
    id="ahima:chs",
    issuer="ahima",
    names=always(
        Names("Certified in Healthcare Security", short="CHS"), Citation(RECERTIFICATION_2019, "single credential")
    ),
    category="privacy-and-security",
    exams=("ahima:chs-exam",),
    status=_GONE,
    to_earn=always(
        Rule(Passed("ahima:chs-exam")), Citation(RECERTIFICATION_2019, "exams no longer offered"), note=_PASSED_THEN
    ),
    superseded_by="ahima:chps",
    renewal=_THIRTY,
)

ORGANIZATIONS: Final = (_AHIMA, _CCHIIM)

EXAMS: Final = tuple(sorted((*CODING_EXAMS, *OTHER_EXAMS), key=lambda exam: exam.id))

CREDENTIALS: Final = tuple(
    sorted(
        (*CODING_CREDENTIALS, *REGISTERED_CREDENTIALS, _CDIP, _CHDA, _CHP, _CHPS, _CHS),
        key=lambda credential: credential.id,
    )
)
