"""The built-in catalogue as typed Python: sources, one module per issuer, vocabulary."""

from typing import Final

from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
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
    ncra,
    nha,
    pahcs,
    pmi,
    programs,
    terms,
)
from codercareer.exams import Exam
from codercareer.vocabulary import Term

ENTRIES: Final[tuple[Organization | CodeSystem | Exam | TrainingProgram | Credential | Term, ...]] = (
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
    *ncra.ORGANIZATIONS,
    *ncra.EXAMS,
    *ncra.CREDENTIALS,
    *ncra.PROGRAMS,
    *nha.ORGANIZATIONS,
    *nha.EXAMS,
    *nha.CREDENTIALS,
    *pahcs.ORGANIZATIONS,
    *pahcs.EXAMS,
    *pahcs.CREDENTIALS,
    *pmi.ORGANIZATIONS,
    *pmi.EXAMS,
    *pmi.CREDENTIALS,
    *programs.PROGRAMS,
    *terms.TERMS,
)
"""Every entry of the built-in catalogue."""
