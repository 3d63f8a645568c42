"""AMBA, American Medical Billing Association. Checked 2026-11-20 against ambanet.net."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Organization, Renewal, RenewalMinimum
from codercareer.data.shorthand import always
from codercareer.dates import DateRange, PartialDate
from codercareer.exams import Conditions, Exam, ExamFormat, PassMark, TestingWindow
from codercareer.quantities import Fee
from codercareer.requirements import MemberOf, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Trust

_INFORMATION: Final = Source(
    id="amba-cmrs-information",
    title="CMRS information",
    publisher="AMBA",
    trust=Trust.OFFICIAL,
    url="http://www.americanmedicalbillingassociation.com/cmrs-information",
    note="Undated, and its age cannot be told.",
)
_PREAPPROVAL: Final = Source(
    id="amba-ceu-preapproval",
    title="CEU pre-approval",
    publisher="AMBA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2007, 1, 1), date(2026, 11, 21)),
    url="http://ww.ambanet.net/ceu_preapprovalap.htm",
    note="Undated; it gives a rule in effect from 1 January 2008.",
)
_RULES: Final = Source(
    id="amba-rules",
    title="Rules regarding membership and the CMRS certification process",
    publisher="AMBA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2015, 10, 1), date(2026, 11, 21)),
    url="http://www.ambanet.net/ceu_rules.htm",
    note="Undated; it asks for ICD-10 books, so it is not older than October 2015.",
)
_WIKIPEDIA_COPY: Final = Source(
    id="en-academic-cmrs",
    title="Certified Medical Reimbursement Specialist, copy of Wikipedia",
    publisher="en-academic.com",
    trust=Trust.SECONDARY,
    published=DateRange(None, date(2015, 10, 1)),
    url="https://en-academic.com/dic.nsf/enwiki/11511993",
    note="Undated; it speaks of ICD-9-CM.",
)

_OFFERED: Final = True

_ICD_10: Final = DateRange(date(2015, 10, 1), date(2026, 11, 21))
"""When the books became those of ICD-10: not before it came into use, by the day of reading."""

_AMBA: Final = Organization(
    id="amba",
    names=always(Names("American Medical Billing Association", short="AMBA"), Citation(_INFORMATION), Citation(_RULES)),
    url="http://www.ambanet.net",
)

_CMRS_EXAM: Final = Exam(
    id="amba:cmrs-exam",
    names=always(Names("Certified Medical Reimbursement Specialist exam", short="CMRS exam"), Citation(_INFORMATION)),
    administered_by=always("amba", Citation(_INFORMATION), Citation(_RULES)),
    offered=always(_OFFERED, Citation(_INFORMATION), Citation(_RULES), since=PartialDate(2000)),
    format=always(ExamFormat(areas=16), Citation(_WIKIPEDIA_COPY, "the 16 sections")),
    pass_mark=always(PassMark(score=85), Citation(_WIKIPEDIA_COPY, "85 percent overall")),
    conditions=History(
        Claim(
            Conditions(open_book=True, books=("CPT, ICD-9-CM and HCPCS books of the year",)),
            until=_ICD_10,
            citations=(Citation(_WIKIPEDIA_COPY, "exam textbooks"),),
        ),
        Claim(
            Conditions(open_book=True, books=("CPT, ICD-10 and HCPCS books of the year",)),
            since=_ICD_10,
            citations=(Citation(_RULES, "required materials"),),
        ),
    ),
    window=always(
        TestingWindow(days=45),
        Citation(_RULES, "time to complete the exam"),
        note="Counted from enrollment, which may wait; the exam must be done within a year of payment.",
    ),
)

_CMRS: Final = Credential(
    id="amba:cmrs",
    issuer="amba",
    names=always(
        Names("Certified Medical Reimbursement Specialist", short="CMRS"), Citation(_INFORMATION), Citation(_RULES)
    ),
    category="billing",
    exams=("amba:cmrs-exam",),
    created=always(PartialDate(2000), Citation(_INFORMATION, "exam overview")),
    status=always(CredentialStatus.ACTIVE, Citation(_INFORMATION), Citation(_RULES)),
    description=always(
        "For medical billers, who see a claim through from the patient's visit to the last payment.",
        Citation(_INFORMATION, "exam overview"),
    ),
    code_systems=History(
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-9-cm"),
            until=_ICD_10,
            citations=(Citation(_WIKIPEDIA_COPY, "exam textbooks"),),
        ),
        Claim(
            ("cpt", "hcpcs-level-ii", "icd-10-cm"),
            since=_ICD_10,
            citations=(Citation(_RULES, "required materials"),),
            note="The page says ICD-10 without more; the part for diagnoses is meant, since the exam is on billing.",
        ),
    ),
    to_sit=always(
        Rule(MemberOf("amba")),
        Citation(_RULES, "membership; no prerequisites"),
        note="No course or training is required; AMBA advises its study guide to those without any.",
    ),
    to_earn=always(
        Rule(Passed("amba:cmrs-exam") & MemberOf("amba")),
        Citation(_RULES, "membership, to take the exam and to keep the credential"),
    ),
    renewal=History(
        Claim(
            Renewal(
                credits=15,
                every_months=12,
                minima=(RenewalMinimum(percent=50, of="AMBA"),),
                fees=(Fee(amount_usd=50, purpose="late renewal of membership"),),
                terms=(
                    "Membership must be renewed each year.",
                    "Payment may come 10 days late without a fee.",
                    "Membership and credential are cancelled when dues are 30 days late.",
                ),
            ),
            since=date(2008, 1, 1),
            citations=(
                Citation(_PREAPPROVAL, "credits a year, half through AMBA"),
                Citation(_RULES, "membership"),
                Citation(_WIKIPEDIA_COPY, "credits a year"),
            ),
            note="The half through AMBA is asked for from 1 January 2008 on; what held before was not visible.",
        ),
    ),
)

ORGANIZATIONS: Final = (_AMBA,)

EXAMS: Final = (_CMRS_EXAM,)

CREDENTIALS: Final = (_CMRS,)
