"""Careers of medical coders: credentials, the rules to earn and keep them, and dated, sourced answers.

``load_catalog()`` returns the built-in catalogue; ``assess`` and ``when`` judge a bare requirement. Names load on first
use, so importing the package reads no data.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from codercareer.advice import Gap
    from codercareer.assessment import Assessment, assess, when
    from codercareer.catalog import Catalog, load_catalog
    from codercareer.claims import Claim, History
    from codercareer.dates import DateRange, DateSet, PartialDate, years
    from codercareer.errors import CodercareerError
    from codercareer.facts import (
        Credit,
        CreditUnit,
        Education,
        EducationLevel,
        EducationStage,
        Employment,
        ExamResult,
        HeldCredential,
        Membership,
        Training,
        Trait,
    )
    from codercareer.observations import Observation
    from codercareer.outlook import Outlook
    from codercareer.periods import ReferencePeriod
    from codercareer.planning import Plan, PlanOptions, Plans
    from codercareer.profile import Profile
    from codercareer.questions import Question
    from codercareer.requirements import (
        AllOf,
        AnyOf,
        AtLeast,
        Completed,
        CreditsAtLeast,
        EducationAtLeast,
        ExperienceAtLeast,
        HasTrait,
        Holds,
        HoldsAny,
        HoursAtLeast,
        MemberOf,
        Not,
        Passed,
        Prose,
        Requirement,
    )
    from codercareer.rules import Rule
    from codercareer.series import Series
    from codercareer.sources import Citation, Source, Trust
    from codercareer.statistics import StatisticsTable
    from codercareer.verdicts import Timeline, Verdict

_HOMES: Final = {
    "AllOf": "requirements",
    "AnyOf": "requirements",
    "Assessment": "assessment",
    "AtLeast": "requirements",
    "Catalog": "catalog",
    "Citation": "sources",
    "Claim": "claims",
    "CodercareerError": "errors",
    "Completed": "requirements",
    "Credit": "facts",
    "CreditUnit": "facts",
    "CreditsAtLeast": "requirements",
    "DateRange": "dates",
    "DateSet": "dates",
    "Education": "facts",
    "EducationAtLeast": "requirements",
    "EducationLevel": "facts",
    "EducationStage": "facts",
    "Employment": "facts",
    "ExamResult": "facts",
    "ExperienceAtLeast": "requirements",
    "Gap": "advice",
    "HasTrait": "requirements",
    "HeldCredential": "facts",
    "History": "claims",
    "Holds": "requirements",
    "HoldsAny": "requirements",
    "HoursAtLeast": "requirements",
    "MemberOf": "requirements",
    "Membership": "facts",
    "Not": "requirements",
    "Observation": "observations",
    "Outlook": "outlook",
    "PartialDate": "dates",
    "Passed": "requirements",
    "Plan": "planning",
    "PlanOptions": "planning",
    "Plans": "planning",
    "Profile": "profile",
    "Prose": "requirements",
    "Question": "questions",
    "ReferencePeriod": "periods",
    "Requirement": "requirements",
    "Rule": "rules",
    "Series": "series",
    "Source": "sources",
    "StatisticsTable": "statistics",
    "Timeline": "verdicts",
    "Training": "facts",
    "Trait": "facts",
    "Trust": "sources",
    "Verdict": "verdicts",
    "assess": "assessment",
    "load_catalog": "catalog",
    "when": "assessment",
    "years": "dates",
}
"""The module each public name lives in."""

__all__ = [
    "AllOf",
    "AnyOf",
    "Assessment",
    "AtLeast",
    "Catalog",
    "Citation",
    "Claim",
    "CodercareerError",
    "Completed",
    "Credit",
    "CreditUnit",
    "CreditsAtLeast",
    "DateRange",
    "DateSet",
    "Education",
    "EducationAtLeast",
    "EducationLevel",
    "EducationStage",
    "Employment",
    "ExamResult",
    "ExperienceAtLeast",
    "Gap",
    "HasTrait",
    "HeldCredential",
    "History",
    "Holds",
    "HoldsAny",
    "HoursAtLeast",
    "MemberOf",
    "Membership",
    "Not",
    "Observation",
    "Outlook",
    "PartialDate",
    "Passed",
    "Plan",
    "PlanOptions",
    "Plans",
    "Profile",
    "Prose",
    "Question",
    "ReferencePeriod",
    "Requirement",
    "Rule",
    "Series",
    "Source",
    "StatisticsTable",
    "Timeline",
    "Training",
    "Trait",
    "Trust",
    "Verdict",
    "assess",
    "load_catalog",
    "when",
    "years",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    """Load a public name on first use.

    Raises:
        AttributeError: There is no such name.
    """
    home = _HOMES.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted({*globals(), *__all__})
