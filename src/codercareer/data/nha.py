"""NHA, National Healthcareer Association. Checked 2026-11-20 against exam guides and Army COOL."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Organization, Renewal, TrainingProgram
from codercareer.data.shorthand import always
from codercareer.data.sources import READ
from codercareer.dates import DateRange, PartialDate, years
from codercareer.exams import Conditions, Exam, ExamFormat, ExamPart, PassMark
from codercareer.facts import EducationLevel
from codercareer.quantities import Between, Fee
from codercareer.requirements import Completed, EducationAtLeast, ExperienceAtLeast, Passed, Prose
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Trust

_CBCS_2026: Final = Source(
    id="medicalbillingandcoding-training-cbcs",
    title="CBCS certification",
    publisher="medicalbillingandcoding.training",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 2),
    url="https://medicalbillingandcoding.training/certifications/cbcs",
)
_CBCS_COOL: Final = Source(
    id="army-cool-cbcs",
    title="Certified Billing and Coding Specialist (CBCS)",
    publisher="Army COOL, Department of Defense",
    trust=Trust.SECONDARY,
    url="https://www.cool.army.mil/search/CERT_CBCS4806.htm",
)
_CBCS_DOMAINS: Final = Source(
    id="cbcsexam",
    title="CBCS exam eligibility 2026",
    publisher="cbcsexam.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2026, 1, 1), date(2026, 11, 21)),
    retrieved=READ,
    url="https://cbcsexam.com/blog/cbcs-exam-eligibility-requirements-2026-who-can-apply",
)
_CBCS_GUIDE: Final = Source(
    id="alliedhealthexam-cbcs",
    title="CBCS study guide",
    publisher="alliedhealthexam.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2024, 7, 1), date(2026, 1, 1)),
    url="https://alliedhealthexam.com/study-guides/certified-billing-and-coding-specialist-cbcs",
    note="Undated; it speaks of testing in 2024 and 2025.",
)
_CBCS_OPEN: Final = Source(
    id="open-exam-prep-cbcs",
    title="CBCS exam guide 2026",
    publisher="open-exam-prep.com",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 7),
    url="https://open-exam-prep.com",
)
_HANDBOOK_2015: Final = Source(
    id="nha-handbook-2015",
    title="Copy of the NHA Candidate Handbook, updated October 2015",
    publisher="docplayer.net",
    trust=Trust.OFFICIAL_COPY,
    published=PartialDate(2015, 10),
    url="https://docplayer.net/11863685-Candidate-handbook-nhanow-com.html",
)

_OFFERED: Final = True

_DIPLOMA: Final = EducationAtLeast(EducationLevel.HIGH_SCHOOL)
_FIELD: Final = ("medical-billing", "medical-coding")

_NHA: Final = Organization(
    id="nha",
    names=always(
        Names("National Healthcareer Association", short="NHA"),
        Citation(_CBCS_COOL, "credentialing agency"),
        Citation(_HANDBOOK_2015, "title page"),
        Citation(_CBCS_OPEN),
    ),
    url="https://www.nhanow.com",
)

_CBCS_EXAM: Final = Exam(
    id="nha:cbcs-exam",
    names=always(
        Names("Certified Billing and Coding Specialist exam", short="CBCS exam"), Citation(_CBCS_COOL, "heading")
    ),
    administered_by=always("nha", Citation(_CBCS_COOL, "credentialing agency"), Citation(_CBCS_OPEN)),
    offered=always(_OFFERED, Citation(_HANDBOOK_2015, "list of the exams"), Citation(_CBCS_2026), Citation(_CBCS_OPEN)),
    format=History(
        Claim(
            ExamFormat(
                questions=Between.exactly(120),
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(100)),
                    ExamPart(topic="pretest questions", questions=Between.exactly(20), scored=False),
                ),
            ),
            citations=(Citation(_CBCS_2026, "exam"),),
            note="Another guide of 2026 prints 25 pretest questions.",
        ),
        Claim(
            ExamFormat(
                questions=Between.exactly(125),
                minutes=180,
                parts=(
                    ExamPart(topic="scored questions", questions=Between.exactly(100)),
                    ExamPart(topic="pretest questions", questions=Between.exactly(25), scored=False),
                    ExamPart(topic="domain 1", percent=Between.exactly(15)),
                    ExamPart(topic="insurance eligibility and payers", percent=Between.exactly(20)),
                    ExamPart(topic="coding and its guidelines", percent=Between.exactly(32)),
                    ExamPart(topic="billing and reimbursement", percent=Between.exactly(33)),
                ),
            ),
            citations=(Citation(_CBCS_OPEN, "exam"), Citation(_CBCS_DOMAINS, "the four domains")),
            note="Another guide of 2026 prints 20 pretest questions. The shares are rounded.",
        ),
    ),
    pass_mark=always(
        PassMark(score=390, percent=False, scale=Between(None, 500)),
        Citation(_CBCS_2026, "passing score"),
        Citation(_CBCS_OPEN, "passing score"),
    ),
    conditions=always(Conditions(open_book=False), Citation(_CBCS_2026, "closed book"), Citation(_CBCS_OPEN)),
    fees=always((Fee(amount_usd=117),), Citation(_CBCS_2026, "exam fee"), Citation(_CBCS_OPEN, "exam fee")),
)

_CEHRS_EXAM: Final = Exam(
    id="nha:cehrs-exam",
    names=always(
        Names("Certified Electronic Health Records Specialist exam", short="CEHRS exam"),
        Citation(_HANDBOOK_2015, "list of the exams"),
    ),
    administered_by=always("nha", Citation(_HANDBOOK_2015, "list of the exams")),
    offered=always(_OFFERED, Citation(_HANDBOOK_2015, "list of the exams")),
)

_CBCS: Final = Credential(
    id="nha:cbcs",
    issuer="nha",
    names=always(
        Names("Certified Billing and Coding Specialist", short="CBCS"),
        Citation(_CBCS_COOL, "heading"),
        Citation(_HANDBOOK_2015, "list of the exams"),
        Citation(_CBCS_OPEN),
    ),
    category="billing-and-coding",
    exams=("nha:cbcs-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(_CBCS_2026), Citation(_CBCS_OPEN)),
    description=always(
        "Attests both billing and coding, from the patient's registration to the paid claim.",
        Citation(_CBCS_GUIDE, "introduction"),
        Citation(_CBCS_2026, "introduction"),
    ),
    code_systems=always(("cpt", "hcpcs-level-ii", "icd-10-cm"), Citation(_CBCS_GUIDE, "introduction")),
    to_sit=always(
        Rule(
            _DIPLOMA
            & (
                Completed(kind="billing-and-coding-program", within=years(5))
                | (
                    ExperienceAtLeast(years(1), domain=_FIELD, tagged="supervised")
                    & Prose("that work done recently enough, within a span that could not be read")
                )
            )
        ),
        Citation(_CBCS_GUIDE, "eligibility"),
        Citation(_CBCS_COOL, "education and training, or work experience"),
        note="A program in medical billing and coding. The work has a span too, but the copy is cut off before it.",
    ),
    to_earn=always(
        Rule(
            Passed("nha:cbcs-exam")
            & _DIPLOMA
            & (
                Completed(kind="billing-and-coding-program")
                | ExperienceAtLeast(years(1), domain=_FIELD, tagged="supervised")
            )
        ),
        Citation(_CBCS_GUIDE, "eligibility"),
        Citation(_CBCS_COOL, "written exam"),
        Citation(_CBCS_2026, "passing score"),
        note="How long ago the training or the work may lie is checked before the exam.",
    ),
    renewal=always(
        Renewal(credits=10, every_months=24),
        Citation(_CBCS_2026, "renewal"),
        Citation(_CBCS_COOL, "renewal period"),
    ),
)

_CEHRS: Final = Credential(
    id="nha:cehrs",
    issuer="nha",
    names=always(
        Names(
            "Certified Electronic Health Records Specialist",
            short="CEHRS",
            also=("Electronic Health Record Specialist",),
        ),
        Citation(_HANDBOOK_2015, "list of the exams"),
        note="The handbook prints the second of the long names; the first is name not verified.",
    ),
    category="health-information-credential",
    exams=("nha:cehrs-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(_HANDBOOK_2015, "list of the exams")),
    to_earn=always(
        Rule(Passed("nha:cehrs-exam")),
        Citation(_HANDBOOK_2015, "list of the exams"),
        note="What must be shown before the exam was not visible.",
    ),
)

_BILLING_AND_CODING: Final = TrainingProgram(
    id="any:billing-and-coding",
    names=always(
        Names("program in medical billing and coding"),
        Citation(_CBCS_GUIDE, "eligibility"),
        Citation(_CBCS_COOL, "education and training"),
    ),
    kind="billing-and-coding-program",
)

ORGANIZATIONS: Final = (_NHA,)

EXAMS: Final = (_CBCS_EXAM, _CEHRS_EXAM)

CREDENTIALS: Final = (_CBCS, _CEHRS)

PROGRAMS: Final = (_BILLING_AND_CODING,)
