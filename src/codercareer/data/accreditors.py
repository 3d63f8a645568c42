"""Bodies that accredit or approve programs. Checked 2026-11-20 against AHIMA's page on the RHIA and article 001.

AHIMA approves coding programs and NCRA accredits programs in cancer registry: they stand with their credentials.
"""

from typing import Final

from codercareer.claims import Names
from codercareer.credentials import Organization
from codercareer.data.ahima_guides import RHIA_GUIDE, RHIT_GUIDE
from codercareer.data.ahima_sources import RHIA_2021
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_001
from codercareer.facts import EducationLevel
from codercareer.sources import Citation, Trust

_NAMED_BY_AHIMA: Final = Citation(RHIA_2021, "note on reciprocity", trust=Trust.SECONDARY)
"""AHIMA speaks of another body here."""

_BACHELOR: Final = always((EducationLevel.BACHELOR,), _NAMED_BY_AHIMA)
_RECIPROCITY: Final = always(
    "Has an agreement with AHIMA, by which graduates of its bachelor's programs may sit for the exams of the other.",
    _NAMED_BY_AHIMA,
)

_CAHIIM: Final = Organization(
    id="cahiim",
    names=always(
        Names(
            "Commission on Accreditation for Health Informatics and Information Management Education", short="CAHIIM"
        ),
        Citation(RHIA_GUIDE, "routes"),
        Citation(RHIT_GUIDE, "eligibility"),
        Citation(ARTICLE_001, "step 2"),
    ),
    url="https://www.cahiim.org",
    description=always(
        "Accredits degree programs in health information management, and approves certificates after a bachelor's.",
        Citation(RHIA_2021, "eligibility", trust=Trust.SECONDARY),
        Citation(RHIT_GUIDE, "eligibility"),
        Citation(ARTICLE_001, "step 2: associate's and higher"),
    ),
    accredits=always(
        (
            EducationLevel.ASSOCIATE,
            EducationLevel.BACHELOR,
            EducationLevel.POST_BACCALAUREATE_CERTIFICATE,
            EducationLevel.MASTER,
        ),
        Citation(RHIA_2021, "eligibility", trust=Trust.SECONDARY),
        Citation(RHIT_GUIDE, "eligibility"),
        Citation(ARTICLE_001, "step 2: associate's and higher"),
    ),
)

_CHIMA: Final = Organization(
    id="chima",
    names=always(Names("Canadian Health Information Management Association", short="CHIMA"), _NAMED_BY_AHIMA),
    description=_RECIPROCITY,
    accredits=_BACHELOR,
)

_HIMAA: Final = Organization(
    id="himaa",
    names=always(Names("Health Information Management Association of Australia", short="HIMAA"), _NAMED_BY_AHIMA),
    description=_RECIPROCITY,
    accredits=_BACHELOR,
)

_KMRA: Final = Organization(
    id="kmra",
    names=always(Names("Korean Medical Record Association", short="KMRA"), _NAMED_BY_AHIMA),
    description=_RECIPROCITY,
    accredits=_BACHELOR,
)

ORGANIZATIONS: Final = (_CAHIIM, _CHIMA, _HIMAA, _KMRA)
