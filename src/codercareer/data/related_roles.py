"""Roles beside the coder's and above it. Checked 2026-11-26 against the five career articles, AAPC and BLS.

Statistics count a role in an occupation of its own title; of the others, such as billers and auditors, no source here
says in which they are counted. What it takes to become a biller, a records clerk, a medical secretary, a medical
director, a registrar, an auditor, an educator, a compliance officer or a manager of health services no source here
says either: their ``to_enter`` claims nothing.
"""

from datetime import date
from typing import Final

from codercareer.careers import Role, Share, Usual, WorkLevel
from codercareer.claims import Claim, History, Names
from codercareer.data.figure_sources import OEWS
from codercareer.data.shorthand import always, listed
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_003, ARTICLE_004
from codercareer.dates import DateRange
from codercareer.facts import EducationLevel, EducationStage
from codercareer.requirements import EducationAtLeast, HasTrait, HoursAtLeast, Prose
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Trust

_SURVEY_2006: Final = Source(
    id="aapc-salary-survey-2006",
    title="2006 Medical Coding Salary Survey",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=date(2006, 9, 14),
    url="https://www.aapc.com/blog/1467-2006-medical-coding-salary-survey/",
)

_ADVANCE_000: Final = Citation(ARTICLE_000, "step 5")
_ADVANCE_001: Final = Citation(ARTICLE_001, "step 5")
_RELATED_000: Final = Citation(ARTICLE_000, "related alternative careers")
_RELATED_001: Final = Citation(ARTICLE_001, "related alternative careers")
_RELATED_003: Final = Citation(ARTICLE_003, "related careers")
_SIMILAR_004: Final = Citation(ARTICLE_004, "important facts: similar occupations")
_IN_THE_SURVEY: Final = Citation(_SURVEY_2006, "earnings by job")

_TABLES: Final = {
    "hybrid2010": (2010, 2012),
    "soc2010": (2012, 2019),
    "hybrid2018": (2019, 2021),
    "soc2018": (2021, None),
}
"""The May of the first wage tables in a classification, and that of the first tables in the next."""


def _may(year: int) -> DateRange:
    """Return some day of the May that tables are about."""
    return DateRange(date(year, 5, 1), date(year, 6, 1))


def _row(code: str, classification: str, *citations: Citation, note: str = "") -> Claim[tuple[str, ...]]:
    """Return the claim that a role is counted in a row of the wage tables of one classification."""
    first, following = _TABLES[classification]
    return Claim(
        (f"{classification}:{code}",),
        since=_may(first),
        until=None if following is None else _may(following),
        citations=(Citation(OEWS[first], f"title of row {code}"), *citations),
        note=note,
    )


def _titled(code: str) -> History[tuple[str, ...]]:
    """Return the rows, one in each classification, that bear the title of the role."""
    return History(*(_row(code, classification) for classification in _TABLES))


_REGISTRARS: Final = (
    "The title names medical registrars; that those of cancer registries are among them is our reading."
)

WORKED_AS_CODER: Final = HoursAtLeast(1, domain="medical-coding")
"""That somebody has begun to work in coding; how long is not asked."""

_SMALLER_FACILITY: Final = History(
    Claim(
        Rule(WORKED_AS_CODER & HasTrait("smaller-facility")),
        citations=(_ADVANCE_000,),
        note="Said of coders who want to rise; one hour of such work stands for being one.",
    ),
    Claim(
        Rule(WORKED_AS_CODER & Prose("some years of work in the field") & HasTrait("smaller-facility")),
        citations=(_ADVANCE_001,),
        note="How many years it does not say.",
    ),
)

_ASSISTANT_DIRECTOR: Final = Role(
    id="assistant-director-of-medical-records",
    names=always(
        Names("assistant director of medical records"),
        _ADVANCE_000,
        _ADVANCE_001,
    ),
    level=always(WorkLevel.MANAGEMENT, _ADVANCE_000, _ADVANCE_001),
    to_enter=_SMALLER_FACILITY,
    domains="health-information-management",
)

_REGISTRAR: Final = Role(
    id="cancer-registrar",
    names=always(Names("cancer registrar"), Citation(ARTICLE_004, "employment and salary info")),
    counted_in=History(
        _row("29-2071", "soc2010", Citation(ARTICLE_004, "employment and salary info: the figures cover them too")),
        _row("29-9098", "hybrid2018", note=_REGISTRARS),
        _row("29-9021", "soc2018", note=_REGISTRARS),
    ),
    domains="cancer-registry",
)

_AUDITOR: Final = Role(
    id="coding-auditor",
    names=always(
        Names("coding auditor", also=("audit specialist",)),
        _IN_THE_SURVEY,
        note="The survey of coders prints the second name; the first is ours.",
    ),
    domains="auditing",
)

_EDUCATOR: Final = Role(
    id="coding-educator",
    names=always(
        Names("coding educator", also=("educator",)),
        _IN_THE_SURVEY,
        note="The survey of coders prints the second name; the first is ours.",
    ),
    domains="coding-education",
)

_SUPERVISOR: Final = Role(
    id="coding-supervisor",
    names=always(Names("coding supervisor", also=("supervisor of coders",)), _ADVANCE_000, _ADVANCE_001),
    level=always(WorkLevel.SUPERVISORY, _ADVANCE_000, _ADVANCE_001),
    duties=listed({"Supervise other coders.": _ADVANCE_000, "Oversee how coding is done.": _ADVANCE_001}),
    to_enter=History(
        Claim(
            Rule(WORKED_AS_CODER & Prose("enough experience in coding")),
            citations=(_ADVANCE_000,),
            note="How much is enough it does not say; one hour of such work stands for being a coder.",
        ),
        Claim(
            Rule(WORKED_AS_CODER & Prose("some years of work in the field")),
            citations=(_ADVANCE_001,),
            note="How many years it does not say.",
        ),
    ),
    domains="coding-supervision",
)

_COMPLIANCE_OFFICER: Final = Role(
    id="compliance-officer",
    names=always(Names("compliance officer"), _IN_THE_SURVEY),
    domains="compliance",
)

_DIRECTOR: Final = Role(
    id="director-of-medical-records",
    names=always(
        Names("director of medical records", also=("director of medical records and health information",)),
        _ADVANCE_000,
        _ADVANCE_001,
    ),
    level=always(WorkLevel.MANAGEMENT, _ADVANCE_000, _ADVANCE_001),
    to_enter=_SMALLER_FACILITY,
    domains="health-information-management",
)

_MANAGER: Final = Role(
    id="health-information-manager",
    names=always(Names("health information manager"), _ADVANCE_000),
    level=always(WorkLevel.MANAGEMENT, _ADVANCE_000),
    to_enter=always(
        Rule(
            EducationAtLeast(
                EducationLevel.BACHELOR, subject=("health-information-management", "health-information-systems")
            )
        ),
        _ADVANCE_000,
        note="The degree can lead to the position; what else an employer asks the article does not say.",
    ),
    domains="health-information-management",
)

_TECHNICIAN: Final = Role(
    id="health-information-technician",
    names=always(Names("health information technician"), Citation(ARTICLE_001, "what an insurance coder is")),
    level=always(WorkLevel.TECHNICAL, Citation(ARTICLE_001, "what an insurance coder is")),
    description=listed({"A class of jobs of which the coder's is one.": Citation(ARTICLE_001, "what it is")}),
    domains="health-information",
)

_INFORMATION_CLERK: Final = Role(
    id="information-clerk",
    names=always(Names("information clerk"), _RELATED_000, _RELATED_001),
    level=always(WorkLevel.CLERICAL, _RELATED_001),
    description=listed(
        {
            "Keeps records as coders do, and need not know coding.": _RELATED_000,
            "Clerical work in an office, often in a field of its own: licensing, filing, municipal business, travel.": (
                _RELATED_001
            ),
        }
    ),
    duties=listed(
        {
            "Keep records.": _RELATED_000,
            "Collect data.": _RELATED_000,
            "Inform clients.": _RELATED_000,
            "Do basic clerical work.": _RELATED_001,
        }
    ),
    to_enter=always(
        Rule(EducationAtLeast(EducationLevel.HIGH_SCHOOL)), _RELATED_001, note="A diploma is enough at times."
    ),
    usual=listed(
        {
            Usual(
                Share.MANY,
                EducationAtLeast(EducationLevel.POSTSECONDARY_CERTIFICATE, stage=EducationStage.ENROLLED),
            ): Citation(ARTICLE_001, "related alternative careers: some college education"),
        }
    ),
)

_SERVICES_MANAGER: Final = Role(
    id="medical-and-health-services-manager",
    names=always(
        Names("medical and health services manager", also=("medical and health service manager",)),
        _RELATED_000,
        _SIMILAR_004,
    ),
    counted_in=_titled("11-9111"),
    level=always(WorkLevel.MANAGEMENT, _RELATED_000),
    description=listed({"Leads, and has some clerical duties in common with coders.": _RELATED_000}),
    duties=listed({"Direct and coordinate medical and health services.": _RELATED_000}),
)

_BILLER: Final = Role(
    id="medical-biller",
    names=always(Names("medical biller"), _RELATED_003),
    domains="medical-billing",
)

_MEDICAL_DIRECTOR: Final = Role(
    id="medical-director",
    names=always(Names("medical director"), _RELATED_003),
)

_RECORDS_CLERK: Final = Role(
    id="medical-records-clerk",
    names=always(Names("medical records clerk"), _RELATED_003),
)

_SECRETARY: Final = Role(
    id="medical-secretary",
    names=always(Names("medical secretary"), _RELATED_003),
    counted_in=_titled("43-6013"),
)

_TRANSCRIPTIONIST: Final = Role(
    id="medical-transcriptionist",
    names=always(Names("medical transcriptionist"), _RELATED_000, _RELATED_001, _SIMILAR_004),
    counted_in=_titled("31-9094"),
    description=listed({"Makes written reports of what physicians and others dictate.": (_RELATED_000, _RELATED_001)}),
    duties=listed(
        {
            "Listen to recordings of health care workers and write reports of them.": (_RELATED_000, _RELATED_001),
            "Review and edit such texts for accuracy.": _RELATED_001,
        }
    ),
    to_enter=always(
        Rule(EducationAtLeast(EducationLevel.POSTSECONDARY_CERTIFICATE)),
        _RELATED_001,
        note="What is typically asked.",
    ),
    domains="medical-transcription",
)

ROLES: Final = (
    _ASSISTANT_DIRECTOR,
    _REGISTRAR,
    _AUDITOR,
    _EDUCATOR,
    _SUPERVISOR,
    _COMPLIANCE_OFFICER,
    _DIRECTOR,
    _MANAGER,
    _TECHNICIAN,
    _INFORMATION_CLERK,
    _SERVICES_MANAGER,
    _BILLER,
    _MEDICAL_DIRECTOR,
    _RECORDS_CLERK,
    _SECRETARY,
    _TRANSCRIPTIONIST,
)
