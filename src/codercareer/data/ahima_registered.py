"""The registered health information credentials of AHIMA. Checked 2026-11-20 against ahima.org and copies of it."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import Credential, CredentialStatus, Renewal
from codercareer.data.ahima_guides import OLD_GUIDE, RHIA_GUIDE, RHIA_WIKIPEDIA, RHIT_GUIDE, RHIT_SKILR
from codercareer.data.ahima_sources import (
    CANDIDATE_GUIDE_2017,
    MARKS,
    RECERTIFICATION_2019,
    RHIA_2021,
    RHIA_OLD_COPY,
    RHIA_PROVISO_COPY,
    RHIT_COPY_2020,
    RHIT_EARLY,
)
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_002
from codercareer.dates import DateRange, PartialDate
from codercareer.facts import EducationLevel, EducationStage
from codercareer.requirements import AnyOf, EducationAtLeast, Holds, Passed, Prose, Requirement
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports, Trust

_FOREIGN: Final = ("chima", "himaa", "kmra")
_HIM: Final = "health-information-management"
_HIM_OR_HIT: Final = ("health-information-management", "health-information-technology")


def _rhia_routes(stage: EducationStage) -> tuple[Requirement, ...]:
    """Return the ways to the RHIA by education, where the one at a CAHIIM program may have come to ``stage``."""
    return (
        EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM, accredited_by="cahiim", stage=stage),
        EducationAtLeast(EducationLevel.MASTER, subject=_HIM, accredited_by="cahiim", stage=stage),
        EducationAtLeast(
            EducationLevel.POST_BACCALAUREATE_CERTIFICATE, subject=_HIM, accredited_by="cahiim", stage=stage
        ),
        EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM, accredited_by=_FOREIGN),
    )


def _rhit_routes(stage: EducationStage) -> tuple[Requirement, ...]:
    """Return the ways to the RHIT of today, where the one at a CAHIIM program may have come to ``stage``."""
    return (
        EducationAtLeast(EducationLevel.ASSOCIATE, subject=_HIM_OR_HIT, accredited_by="cahiim", stage=stage),
        EducationAtLeast(EducationLevel.ASSOCIATE, subject=_HIM_OR_HIT, accredited_by=_FOREIGN),
    )


_EARLY: Final = EducationStage.LAST_TERM
_DONE: Final = EducationStage.CONFERRED
_TRANSCRIPT: Final = ("An official transcript shows the education.",)
_EARLY_TESTERS: Final = (
    "An official transcript shows the education.",
    "Who sat early may use the letters only once AHIMA has verified what was left and said so in writing.",
)

_PROVISO: Final = Holds("ahima:rhit") & Prose(
    "the conditions of the proviso that AHIMA's certification commission approved in 2017"
)
_RHIA_OLD_UNTIL: Final = DateRange(None, date(2018, 1, 1))
_RHIA_TURN: Final = DateRange(date(2017, 1, 2), date(2022, 1, 1))
"""When the proviso went: seen on a copy of 2017 or later, gone from a page taken for 2021."""

_RHIT_TURN: Final = DateRange(date(2020, 8, 25), date(2026, 11, 21))
"""When the way by a bachelor's degree went: seen on 24 August 2020, gone from the guides of 2026."""

_OTHER_BACHELOR: Final = EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM)

_RHIA: Final = Credential(
    id="ahima:rhia",
    issuer="ahima",
    names=History(
        Claim(
            Names("Registered Record Administrator", short="RRA"),
            until=PartialDate(2000),
            citations=(Citation(RHIA_WIKIPEDIA, "history"),),
        ),
        Claim(
            Names("Registered Health Information Administrator", short="RHIA"),
            since=PartialDate(2000),
            citations=(
                Citation(RHIA_2021, "heading"),
                Citation(RHIA_GUIDE),
                Citation(RHIA_WIKIPEDIA, "history", supports=Supports.SINCE),
            ),
        ),
    ),
    category="health-information-credential",
    exams=("ahima:rhia-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(RHIA_2021), Citation(RHIA_GUIDE)),
    description=always(
        "For those who manage patients' records, the people and systems that keep them, and what the law asks of them.",
        Citation(RHIA_2021, "introduction"),
    ),
    to_sit=History(
        Claim(
            Rule(
                AnyOf(
                    EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM, accredited_by="cahiim", stage=_EARLY),
                    EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM, accredited_by=_FOREIGN),
                ),
                proof=_TRANSCRIPT,
            ),
            until=_RHIA_OLD_UNTIL,
            citations=(Citation(RHIA_OLD_COPY, "eligibility"), Citation(OLD_GUIDE, "RHIA")),
            note="Early testing and the foreign bodies are taken from later pages.",
        ),
        Claim(
            Rule(AnyOf(*_rhia_routes(_EARLY), _PROVISO), proof=_TRANSCRIPT),
            since=PartialDate(2017),
            until=_RHIA_TURN,
            citations=(Citation(RHIA_PROVISO_COPY, "eligibility"),),
            note="The terms of the proviso were not visible, and its end is known only roughly.",
        ),
        Claim(
            Rule(AnyOf(*_rhia_routes(_EARLY)), proof=_TRANSCRIPT),
            since=_RHIA_TURN,
            citations=(
                Citation(RHIA_2021, "eligibility"),
                Citation(RHIA_GUIDE, "routes"),
            ),
            note=(
                "Early testers: in the last term, finished but not graduated, or waiting for the transcript. Of AHIMA's"
                " own page the notes on the routes were readable, the list itself on another site alone."
            ),
        ),
    ),
    to_earn=History(
        Claim(
            Rule(
                Passed("ahima:rhia-exam")
                & AnyOf(
                    EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM, accredited_by="cahiim"),
                    EducationAtLeast(EducationLevel.BACHELOR, subject=_HIM, accredited_by=_FOREIGN),
                ),
                proof=_TRANSCRIPT,
            ),
            until=_RHIA_OLD_UNTIL,
            citations=(Citation(RHIA_OLD_COPY, "eligibility"), Citation(OLD_GUIDE, "RHIA")),
        ),
        Claim(
            Rule(Passed("ahima:rhia-exam") & AnyOf(*_rhia_routes(_DONE), _PROVISO), proof=_TRANSCRIPT),
            since=PartialDate(2017),
            until=_RHIA_TURN,
            citations=(Citation(RHIA_PROVISO_COPY, "eligibility"),),
            note="The terms of the proviso were not visible, and its end is known only roughly.",
        ),
        Claim(
            Rule(Passed("ahima:rhia-exam") & AnyOf(*_rhia_routes(_DONE)), proof=_EARLY_TESTERS),
            since=_RHIA_TURN,
            citations=(
                Citation(RHIA_2021, "eligibility"),
                Citation(MARKS, "early testers"),
                Citation(RHIA_GUIDE, "routes"),
            ),
        ),
    ),
    renewal=always(
        Renewal(credits=30, every_months=24), Citation(RECERTIFICATION_2019, "credits for a single credential")
    ),
)

_RHIT: Final = Credential(
    id="ahima:rhit",
    issuer="ahima",
    names=always(
        Names("Registered Health Information Technician", short="RHIT"),
        Citation(RHIT_EARLY, "heading"),
        Citation(CANDIDATE_GUIDE_2017, "list of the exams"),
        Citation(RHIT_GUIDE),
        Citation(ARTICLE_002, "educational requirements"),
    ),
    category="health-information-credential",
    exams=("ahima:rhit-exam",),
    status=always(CredentialStatus.ACTIVE, Citation(RECERTIFICATION_2019, "single credential"), Citation(RHIT_GUIDE)),
    description=always(
        "For technicians who keep health information; employers tend to favor coders who hold it.",
        Citation(ARTICLE_002, "educational requirements, which ascribes the preference to the BLS"),
    ),
    to_sit=History(
        Claim(
            Rule(AnyOf(*_rhit_routes(_EARLY), _OTHER_BACHELOR), proof=_TRANSCRIPT),
            until=_RHIT_TURN,
            citations=(Citation(RHIT_COPY_2020, "eligibility"),),
            note="The bachelor's degree in health information management is from an accredited college, not CAHIIM's.",
        ),
        Claim(
            Rule(AnyOf(*_rhit_routes(_EARLY)), proof=_TRANSCRIPT),
            since=_RHIT_TURN,
            citations=(
                Citation(RHIT_GUIDE, "eligibility"),
                Citation(RHIT_SKILR, "eligibility"),
                # early testing alone: for the routes there is no more than the guides
                Citation(RHIT_EARLY, "early testing", trust=Trust.SECONDARY),
            ),
            note=(
                "No amount of work takes the place of the program. Early testers: in the last term, finished but not "
                "graduated, or waiting for the transcript. The foreign bodies are those named for the RHIA."
            ),
        ),
    ),
    to_earn=History(
        Claim(
            Rule(
                Passed("ahima:rhit-exam") & AnyOf(*_rhit_routes(_DONE), _OTHER_BACHELOR),
                proof=_TRANSCRIPT,
            ),
            until=_RHIT_TURN,
            citations=(Citation(RHIT_COPY_2020, "eligibility"),),
            note="The bachelor's degree in health information management is from an accredited college, not CAHIIM's.",
        ),
        Claim(
            Rule(Passed("ahima:rhit-exam") & AnyOf(*_rhit_routes(_DONE)), proof=_EARLY_TESTERS),
            since=_RHIT_TURN,
            citations=(
                Citation(RHIT_GUIDE, "eligibility"),
                Citation(RHIT_SKILR, "eligibility"),
                # early testers alone: for the routes there is no more than the guides
                Citation(MARKS, "early testers", trust=Trust.SECONDARY),
            ),
        ),
        Claim(
            Rule(
                Passed("ahima:rhit-exam") & EducationAtLeast(EducationLevel.ASSOCIATE),
                proof=("The program is an approved one; by whom is not said.",),
            ),
            citations=(Citation(ARTICLE_002, "educational requirements"),),
        ),
    ),
    renewal=History(
        Claim(
            Renewal(credits=20, every_months=24),
            citations=(Citation(RECERTIFICATION_2019, "credits for a single credential"),),
        ),
        Claim(
            Renewal(credits=20, every_months=12),
            citations=(Citation(ARTICLE_002, "educational requirements"),),
            note="By the year; every page of AHIMA's says by the cycle of two years.",
        ),
    ),
)

REGISTERED_CREDENTIALS: Final = (_RHIA, _RHIT)
