"""PAHCS, Professional Association of Health Care Coding Specialists. Checked 2026-11-20 against article 000.

The association's old address shows advertisements of others: what stands there is not used.
"""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Organization
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_000, READ
from codercareer.dates import DateRange, years
from codercareer.exams import Exam, ExamFormat, ExamPart
from codercareer.quantities import Between
from codercareer.requirements import Completed, ExperienceAtLeast, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Trust

_SEARCH: Final = Source(
    id="pahcs-search",
    title="Search for pages of the association: none found that is kept up",
    publisher="codercareer",
    trust=Trust.SECONDARY,
    retrieved=READ,
    note="Its old address, pahcs.org, is in the hands of advertisers.",
)

_LAST_SIGN: Final = DateRange(date(2019, 9, 2), date(2026, 11, 21))
"""When it may have fallen silent: between the article, of September 2019 at the earliest, and the search."""

_OFFERED: Final = True

_TWO_YEARS_OR_PROGRAM: Final = ExperienceAtLeast(years(2), domain="medical-coding") | Completed(kind="coding-program")

_PAHCS: Final = Organization(
    id="pahcs",
    names=always(
        Names(
            "Professional Association of Health Care Coding Specialists",
            short="PAHCS",
            also=("Professional Association of Healthcare Coding Specialists",),
        ),
        Citation(ARTICLE_000, "step 3"),
        note="The article writes Health Care in two words; the other spelling is name not verified.",
    ),
    description=always(
        "One of at least two bodies, AAPC the other, with a credential that a beginning coder can obtain.",
        Citation(ARTICLE_000, "step 3"),
        note="Whether it still exists is not known.",
    ),
)

_MCS_EXAM: Final = Exam(
    id="pahcs:mcs-exam",
    names=always(Names("Medical Coding Specialist exam", short="MCS exam"), Citation(ARTICLE_000, "step 3")),
    administered_by=always("pahcs", Citation(ARTICLE_000, "step 3")),
    offered=always(
        _OFFERED,
        Citation(ARTICLE_000, "step 3"),
        until=_LAST_SIGN,
        note="No sign was found that it can still be sat, and none that it cannot; since then it is not known.",
    ),
    format=always(
        ExamFormat(
            parts=(
                ExamPart(topic="coding in general", questions=Between.exactly(140)),
                ExamPart(topic="a medical specialty", questions=Between.exactly(60), chosen=True),
            ),
        ),
        Citation(ARTICLE_000, "step 3"),
    ),
)

_MCS: Final = Credential(
    id="pahcs:mcs",
    issuer="pahcs",
    names=always(Names("Medical Coding Specialist", short="MCS"), Citation(ARTICLE_000, "step 3")),
    category="coding",
    exams=("pahcs:mcs-exam",),
    status=History(
        Claim(CredentialStatus.ACTIVE, citations=(Citation(ARTICLE_000, "step 3"),)),
        Claim(
            CredentialStatus.DORMANT,
            since=_LAST_SIGN,
            citations=(Citation(_SEARCH),),
            note="Presumed: no page of its issuer was found, and nobody says that it is over.",
        ),
    ),
    description=always(
        "A coding credential for beginners, with an exam partly on a specialty of the candidate's choice.",
        Citation(ARTICLE_000, "step 3"),
    ),
    to_sit=always(
        Rule(_TWO_YEARS_OR_PROGRAM),
        Citation(ARTICLE_000, "step 3"),
        note="Two years of experience in what the article does not say; coding is meant by what surrounds it.",
    ),
    to_earn=always(
        Rule(Passed("pahcs:mcs-exam") & _TWO_YEARS_OR_PROGRAM),
        Citation(ARTICLE_000, "step 3"),
        note="Two years of experience in what the article does not say; coding is meant by what surrounds it.",
    ),
)

ORGANIZATIONS: Final = (_PAHCS,)

EXAMS: Final = (_MCS_EXAM,)

CREDENTIALS: Final = (_MCS,)
