"""Ladders: how coders rise, by the articles, and how credentials lead to each other. Checked 2026-11-26 against these.

The steps among the credentials of one issuer follow from the credentials' own rules and are worked out from them, so
that no rule stands here a second time. What the other steps ask is what the upper role or credential asks.
"""

from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.data import aapc_apprentices, aapc_core, aapc_specialties, ahima
from codercareer.data.aapc_sources import APPRENTICE_STATUS, OPTIONS
from codercareer.data.ahima_sources import CCS_ICD_9, CCS_NOW, CHPS_2021
from codercareer.data.shorthand import always, listed
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_003
from codercareer.paths import Ladder, Step, StepKind, steps_between
from codercareer.sources import Citation

_STEP_5_000: Final = Citation(ARTICLE_000, "step 5")
_STEP_5_001: Final = Citation(ARTICLE_001, "step 5")
_SPECIALTIES_003: Final = Citation(ARTICLE_003, "specialty coding certification")
_BMSC: Final = ("bmsc:acs", "bmsc:ccp", "bmsc:hcs-d", "bmsc:hcs-o", "bmsc:scp")


def _rise(upper: str, *citations: Citation, note: str = "") -> Step:
    """Return the step by which a coder rises to a role or credential."""
    kind = History(Claim(StepKind.ADVANCES, citations=citations, note=note))
    return Step(lower="coder", upper=upper, kind=kind)


_CODER: Final = Ladder(
    id="coder-advancement",
    names=always(Names("how a coder rises"), _STEP_5_000, _STEP_5_001),
    description=listed(
        {
            "With enough experience to supervisor; at a smaller facility to director or assistant director; with a"
            " bachelor's degree to manager; or to an advanced certification.": _STEP_5_000,
            "After some years to supervisor; at a smaller facility to director or assistant director.": _STEP_5_001,
        }
    ),
    steps=(
        _rise("coding-supervisor", _STEP_5_000, _STEP_5_001),
        _rise("assistant-director-of-medical-records", _STEP_5_000, _STEP_5_001, note="At a smaller facility."),
        _rise("director-of-medical-records", _STEP_5_000, _STEP_5_001, note="At a smaller facility."),
        _rise("health-information-manager", _STEP_5_000),
        *(_rise(upper, _STEP_5_000, note="An advanced certification, to be considered.") for upper in _BMSC),
    ),
)

_AAPC: Final = Ladder(
    id="aapc:apprentice-to-full",
    names=always(
        Names("from AAPC's apprentice to the full credential"), Citation(OPTIONS), Citation(APPRENTICE_STATUS)
    ),
    steps=steps_between((*aapc_apprentices.CREDENTIALS, *aapc_core.CREDENTIALS)),
)

_AAPC_SPECIALTIES: Final = Ladder(
    id="aapc:specialties",
    names=always(Names("from coder to AAPC's specialty credentials"), _SPECIALTIES_003),
    description=listed({"For coders with experience; the CPC is not needed for them.": _SPECIALTIES_003}),
    steps=tuple(_rise(credential.id, _SPECIALTIES_003) for credential in aapc_specialties.CREDENTIALS),
)

_AHIMA: Final = Ladder(
    id="ahima:credentials",
    names=always(
        Names("how AHIMA's credentials lead to each other"),
        Citation(CCS_ICD_9, "eligibility"),
        Citation(CCS_NOW, "eligibility"),
        Citation(CHPS_2021, "eligibility"),
    ),
    steps=steps_between(ahima.CREDENTIALS),
)

LADDERS: Final = (_AAPC, _AAPC_SPECIALTIES, _AHIMA, _CODER)
