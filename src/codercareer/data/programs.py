"""Programs in general. Checked 2026-11-26 against the five career articles and AHIMA's pages.

How long an associate's, a bachelor's or a master's degree takes, what any of these programs costs and what it asks of
those who begin it no source here says, so it is not known: a diploma is asked of coders, not of those who study.
"""

from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import TrainingProgram
from codercareer.data.ahima_guides import RHIA_GUIDE, RHIT_GUIDE
from codercareer.data.ahima_sources import PCAP, RHIA_2021
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_003, ARTICLE_004
from codercareer.facts import EducationLevel, EducationStage
from codercareer.quantities import Between
from codercareer.requirements import EducationAtLeast
from codercareer.rules import Rule
from codercareer.sources import Citation, Trust

_ASSOCIATE: Final = TrainingProgram(
    id="any:coding-associate",
    names=always(
        Names("Associate's degree program in medical coding"),
        Citation(ARTICLE_000, "step 2"),
        Citation(ARTICLE_001, "step 2"),
        Citation(ARTICLE_002, "educational requirements"),
        Citation(ARTICLE_003, "education"),
        Citation(ARTICLE_004, "education options"),
    ),
    kind="coding-program",
    topic="medical-coding",
    level=EducationLevel.ASSOCIATE,
    subject="medical-coding",
    description=History(
        Claim(
            "Rare at community and technical colleges, more common at private for-profit schools.",
            citations=(Citation(ARTICLE_000, "step 2"),),
            note="Article 002 says otherwise: two-year colleges offer it.",
        ),
        Claim(
            (
                "Offered at two-year community and technical colleges, and the surest way to become a coder;"
                " courses in terminology, anatomy, physiology, reimbursement and health records, perhaps ICD."
            ),
            citations=(Citation(ARTICLE_002, "educational requirements"),),
            note="Article 000 says otherwise: for-profit schools rather than colleges.",
        ),
    ),
)

_WHOLLY_ONLINE: Final = True

_CERTIFICATE: Final = TrainingProgram(
    id="any:coding-certificate",
    names=always(
        Names("Medical coding certificate program"),
        Citation(ARTICLE_000, "step 2"),
        Citation(ARTICLE_001, "step 2"),
        Citation(ARTICLE_002, "educational requirements"),
        Citation(ARTICLE_003, "education"),
        Citation(ARTICLE_004, "education options"),
    ),
    kind="coding-program",
    topic="medical-coding",
    level=EducationLevel.POSTSECONDARY_CERTIFICATE,
    subject="medical-coding",
    months=always(Between(12, 24), Citation(ARTICLE_000, "step 2"), note="One to two years."),
    online=always(_WHOLLY_ONLINE, Citation(ARTICLE_004, "education options")),
    description=always(
        (
            "Offered at community and technical colleges, and wholly online too. Courses differ: ICD, CPT and"
            " HCPCS coding, medical terminology, anatomy and physiology, ethics, law and privacy, billing, software."
        ),
        Citation(ARTICLE_000, "step 2: coding systems, terminology, ethics, billing, software"),
        Citation(ARTICLE_002, "educational requirements: where offered"),
        Citation(ARTICLE_003, "education: terminology, anatomy and physiology, law, privacy, ethics"),
        Citation(ARTICLE_004, "education options: wholly online; ICD, CPT, biology"),
        note="Articles 000 and 003 still name ICD-9-CM.",
    ),
)

_DIPLOMA: Final = TrainingProgram(
    id="any:coding-diploma",
    names=always(
        Names("Medical coding diploma program"), Citation(ARTICLE_002, "introduction and educational requirements")
    ),
    kind="coding-program",
    topic="medical-coding",
    description=always(
        "Offered at two-year community and technical colleges.", Citation(ARTICLE_002, "educational requirements")
    ),
)

_INTERNSHIP: Final = TrainingProgram(
    id="any:coding-internship",
    names=always(
        Names("Coding internship"), Citation(ARTICLE_002, "educational requirements"), Citation(ARTICLE_003, "training")
    ),
    kind="internship",
    topic="medical-coding",
    to_enter=always(
        Rule(
            EducationAtLeast(
                EducationLevel.POSTSECONDARY_CERTIFICATE, subject="medical-coding", stage=EducationStage.ENROLLED
            )
        ),
        Citation(ARTICLE_003, "training"),
        note="Enrollment in a coding program is typically the least that is asked.",
    ),
    description=always(
        "Practice at the side of an experienced coder, who supervises it; possible beside a program, not always.",
        Citation(ARTICLE_003, "training"),
        Citation(ARTICLE_002, "educational requirements"),
    ),
)

_PCAP: Final = TrainingProgram(
    id="any:pcap-certificate",
    names=always(
        Names("Coding certificate program approved by AHIMA", short="PCAP", also=("AHIMA-approved coding program",)),
        Citation(PCAP),
        Citation(ARTICLE_001, "step 2"),
    ),
    kind="coding-program",
    topic="medical-coding",
    accreditors=("ahima",),
    level=EducationLevel.POSTSECONDARY_CERTIFICATE,
    subject="medical-coding",
    description=always(
        (
            "A program without a degree, at a sponsor accredited by a body that the Department of Education recognizes,"
            " with practice experience; it must have had students for six months before it applies for approval."
        ),
        Citation(PCAP, "requirements"),
        note="Recommended for the CCA, not required.",
    ),
)

_HIGH_SCHOOL: Final = TrainingProgram(
    id="any:high-school",
    names=always(
        Names("high school", also=("GED",)),
        Citation(ARTICLE_000, "step 1"),
        Citation(ARTICLE_001, "step 1"),
        Citation(ARTICLE_003, "education"),
        Citation(ARTICLE_004, "education options"),
    ),
    level=EducationLevel.HIGH_SCHOOL,
)

_HIM: Final = "health-information-management"
_BY_AHIMA: Final = Citation(RHIA_2021, "eligibility", trust=Trust.SECONDARY)
"""AHIMA speaks of programs that another body accredits."""
_RECIPROCITY: Final = Citation(RHIA_2021, "note on reciprocity", trust=Trust.SECONDARY)
_CAHIIM_001: Final = Citation(ARTICLE_001, "step 2: associate's and higher")

_DEGREES: Final = {
    EducationLevel.POSTSECONDARY_CERTIFICATE: "certificate",
    EducationLevel.ASSOCIATE: "associate's degree",
    EducationLevel.BACHELOR: "bachelor's degree",
    EducationLevel.POST_BACCALAUREATE_CERTIFICATE: "post-baccalaureate certificate",
    EducationLevel.MASTER: "master's degree",
}


def _study(
    slug: str, level: EducationLevel, subject: str, *citations: Citation, by: str | None = None
) -> TrainingProgram:
    """Return a program of study of a level in a subject, accredited or approved by a body; no more is known of it."""
    accredited = "" if by is None else f" accredited by {by.upper()}"
    return TrainingProgram(
        id=f"any:{slug}",
        names=always(Names(f"{_DEGREES[level]} program in {subject.replace('-', ' ')}{accredited}"), *citations),
        topic=subject,
        accreditors=by,
        level=level,
        subject=subject,
    )


_CERTIFICATE_LEVEL: Final = EducationLevel.POSTSECONDARY_CERTIFICATE
_ASSOCIATE_LEVEL: Final = EducationLevel.ASSOCIATE
_BACHELOR: Final = EducationLevel.BACHELOR
_HIT: Final = "health-information-technology"
_OPTIONS_004: Final = Citation(ARTICLE_004, "education options")
_STEP_5: Final = Citation(ARTICLE_000, "step 5")

_STUDIES: Final = (
    _study("cahiim-associate", _ASSOCIATE_LEVEL, _HIM, Citation(RHIT_GUIDE, "eligibility"), _CAHIIM_001, by="cahiim"),
    _study("cahiim-bachelor", _BACHELOR, _HIM, _BY_AHIMA, Citation(RHIA_GUIDE, "routes"), _CAHIIM_001, by="cahiim"),
    _study(
        "cahiim-master",
        EducationLevel.MASTER,
        _HIM,
        _BY_AHIMA,
        Citation(RHIA_GUIDE, "routes"),
        _CAHIIM_001,
        by="cahiim",
    ),
    _study(
        "cahiim-post-baccalaureate",
        EducationLevel.POST_BACCALAUREATE_CERTIFICATE,
        _HIM,
        _BY_AHIMA,
        Citation(RHIA_GUIDE, "routes"),
        by="cahiim",
    ),
    _study("chima-bachelor", _BACHELOR, _HIM, _RECIPROCITY, by="chima"),
    _study("him-associate", _ASSOCIATE_LEVEL, _HIM, _OPTIONS_004),
    _study("him-bachelor", _BACHELOR, _HIM, _STEP_5),
    _study("him-certificate", _CERTIFICATE_LEVEL, _HIM, _OPTIONS_004),
    _study("himaa-bachelor", _BACHELOR, _HIM, _RECIPROCITY, by="himaa"),
    _study("his-bachelor", _BACHELOR, "health-information-systems", _STEP_5),
    _study(
        "hit-associate",
        _ASSOCIATE_LEVEL,
        _HIT,
        Citation(ARTICLE_000, "table: degree required, field of study"),
        Citation(ARTICLE_001, "step 2"),
        Citation(ARTICLE_003, "education"),
    ),
    _study("hit-certificate", _CERTIFICATE_LEVEL, _HIT, Citation(ARTICLE_003, "education")),
    _study("kmra-bachelor", _BACHELOR, _HIM, _RECIPROCITY, by="kmra"),
)

PROGRAMS: Final = tuple(
    sorted(
        (_ASSOCIATE, _CERTIFICATE, _DIPLOMA, _HIGH_SCHOOL, _INTERNSHIP, _PCAP, *_STUDIES),
        key=lambda program: program.id,
    )
)
