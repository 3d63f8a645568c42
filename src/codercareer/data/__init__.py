"""The built-in catalogue as typed Python, one module per issuer or kind of entry, and its figures as CSV."""

from typing import TYPE_CHECKING, Final

from codercareer._later import later
from codercareer.data import (
    aapc,
    aapc_apprentices,
    aapc_core,
    aapc_core_exams,
    aapc_exams,
    aapc_specialties,
    accreditors,
    ahima,
    amba,
    bmsc,
    code_systems,
    courtyard,
    ladders,
    ncra,
    nha,
    occupations,
    pahcs,
    paths,
    pmi,
    programs,
    related_roles,
    roles,
    terms,
)
from codercareer.entries import Entity

if TYPE_CHECKING:  # read when first asked for
    from codercareer.statistics import StatisticsTable

ENTRIES: Final[tuple[Entity, ...]] = (
    *aapc.ORGANIZATIONS,
    *aapc.PROGRAMS,
    *aapc_apprentices.CREDENTIALS,
    *aapc_core.CREDENTIALS,
    *aapc_core_exams.EXAMS,
    *aapc_exams.EXAMS,
    *aapc_specialties.CREDENTIALS,
    *aapc_specialties.EXAMS,
    *accreditors.ORGANIZATIONS,
    *ahima.ORGANIZATIONS,
    *ahima.EXAMS,
    *ahima.CREDENTIALS,
    *amba.ORGANIZATIONS,
    *amba.EXAMS,
    *amba.CREDENTIALS,
    *bmsc.ORGANIZATIONS,
    *bmsc.EXAMS,
    *bmsc.CREDENTIALS,
    *code_systems.CODE_SYSTEMS,
    *courtyard.ORGANIZATIONS,
    *courtyard.ROLES,
    *ladders.LADDERS,
    *ncra.ORGANIZATIONS,
    *ncra.EXAMS,
    *ncra.CREDENTIALS,
    *ncra.PROGRAMS,
    *nha.ORGANIZATIONS,
    *nha.EXAMS,
    *nha.CREDENTIALS,
    *occupations.OCCUPATIONS,
    *nha.PROGRAMS,
    *pahcs.ORGANIZATIONS,
    *pahcs.EXAMS,
    *pahcs.CREDENTIALS,
    *paths.PATHS,
    *pmi.ORGANIZATIONS,
    *pmi.EXAMS,
    *pmi.CREDENTIALS,
    *programs.PROGRAMS,
    *related_roles.ROLES,
    *roles.ROLES,
    *terms.TERMS,
)
"""Every entry of the built-in catalogue."""


def load_figures() -> "StatisticsTable":
    """Return the published figures, read from their file."""
    table: StatisticsTable = later("data.figures").load()
    return table
