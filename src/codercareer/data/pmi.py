"""PMI, Practice Management Institute. Checked 2026-11-20 against pmimd.com."""

from typing import Final

from codercareer.claims import Names
from codercareer.credentials import Credential, CredentialStatus, Organization, Renewal
from codercareer.data.shorthand import always
from codercareer.exams import Exam
from codercareer.quantities import Fee
from codercareer.requirements import Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Trust

_FAQ: Final = Source(
    id="pmi-certification-faq",
    title="Certification: frequently asked questions",
    publisher="PMI",
    trust=Trust.OFFICIAL,
    url="https://www.pmimd.com/certify/certfaqs.asp",
    note="Undated, and its age cannot be told.",
)
_RENEWAL: Final = Source(
    id="pmi-renewal",
    title="Keeping your PMI certification active",
    publisher="PMI",
    trust=Trust.OFFICIAL,
    url="http://www.pmimd.com/certify/pmi-certification-renewal.asp",
    note="Undated, and its age cannot be told.",
)

_OFFERED: Final = True

_PMI: Final = Organization(
    id="pmi",
    names=always(Names("Practice Management Institute", short="PMI"), Citation(_RENEWAL, "heading"), Citation(_FAQ)),
    url="https://www.pmimd.com",
    renewal=always(
        Renewal(
            every_months=12,
            fees=(
                Fee(amount_usd=75, purpose="renewal of the first certification"),
                Fee(amount_usd=50, purpose="renewal of the second in the same calendar year"),
                Fee(amount_usd=25, purpose="renewal of the third, and of the fourth, in the same calendar year"),
            ),
            terms=(
                "The day of expiry is printed on the letter with the result, at least one year after the exam.",
                "One credit stands for an hour; how many are asked for was not visible.",
                "Claims of credits are audited at random.",
            ),
        ),
        Citation(_FAQ),
        Citation(_RENEWAL),
    ),
)

_CMC_EXAM: Final = Exam(
    id="pmi:cmc-exam",
    names=always(Names("Certified Medical Coder exam", short="CMC exam"), Citation(_FAQ), Citation(_RENEWAL)),
    administered_by=always("pmi", Citation(_FAQ)),
    offered=always(_OFFERED, Citation(_FAQ), Citation(_RENEWAL)),
)

_CMC: Final = Credential(
    id="pmi:cmc",
    issuer="pmi",
    names=always(Names("Certified Medical Coder", short="CMC"), Citation(_RENEWAL, "list of certifications")),
    category="coding",
    exams=("pmi:cmc-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(_RENEWAL, "list of certifications")),
    to_earn=always(
        Rule(Passed("pmi:cmc-exam")),
        Citation(_FAQ, "the exam and its result"),
        note="What must be shown before the exam was not visible.",
    ),
    renewal=always(
        Renewal(
            every_months=12,
            fees=(Fee(amount_usd=75, purpose="renewal"),),
            terms=(
                "The first expiry is at least one year after the exam, as printed on the letter with the result.",
                "Credits are asked for, and audited at random.",
            ),
        ),
        Citation(_FAQ),
        Citation(_RENEWAL),
    ),
)

ORGANIZATIONS: Final = (_PMI,)

EXAMS: Final = (_CMC_EXAM,)

CREDENTIALS: Final = (_CMC,)
