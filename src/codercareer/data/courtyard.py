"""A real opening, at Courtyard Health Center. Checked 2026-11-26 against article 003, which prints it."""

from typing import Final

from codercareer.careers import Role
from codercareer.claims import Names
from codercareer.credentials import Organization
from codercareer.data.shorthand import always, listed
from codercareer.data.sources import ARTICLE_003
from codercareer.requirements import ExperienceAtLeast, HasTrait, HoldsAny
from codercareer.rules import Rule
from codercareer.sources import Citation

_OPENING: Final = Citation(ARTICLE_003, "medical coder job description example")

_COURTYARD: Final = Organization(
    id="courtyard",
    names=always(Names("Courtyard Health Center"), _OPENING),
    description=always("A health care organization that is growing.", _OPENING),
)

_MEDICAL_CODER: Final = Role(
    id="courtyard:medical-coder",
    names=always(Names("medical coder at Courtyard Health Center"), _OPENING),
    employer="courtyard",
    kind_of=listed({"coder": _OPENING}),
    duties=listed(
        {
            "Code medical services, pharmaceutical supplies, diagnoses, symptoms and complaints.": _OPENING,
            "See to it that progress notes are coded rightly and as specifically as the guidelines allow.": _OPENING,
            "Keep what concerns patients confidential.": _OPENING,
        }
    ),
    skills=listed({"computer-skills": _OPENING}),
    knowledge=listed(
        {"medical-coding": _OPENING, "medical-terminology": _OPENING, "reimbursement": _OPENING},
    ),
    to_enter=always(
        Rule(
            (HoldsAny(category="coding") | ExperienceAtLeast(6, domain="medical-coding"))
            & HasTrait("bilingual-english-spanish")
            & HasTrait("computer-skills")
            & HasTrait("understands-medical-coding")
            & HasTrait("understands-medical-terminology")
            & HasTrait("understands-reimbursement")
        ),
        _OPENING,
        note="A certification, six months of work, or both: the opening says and/or. How strong an understanding is"
        " strong the employer judges; the person says whether it is there.",
    ),
    domains="medical-coding",
)

ORGANIZATIONS: Final = (_COURTYARD,)
ROLES: Final = (_MEDICAL_CODER,)
