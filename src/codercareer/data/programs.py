"""Coding programs in general. Checked 2026-11-20 against the five career articles and AHIMA's page on PCAP."""

from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import TrainingProgram
from codercareer.data.ahima_sources import PCAP
from codercareer.data.shorthand import always
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_003, ARTICLE_004
from codercareer.facts import EducationLevel, EducationStage
from codercareer.quantities import Between
from codercareer.requirements import EducationAtLeast
from codercareer.rules import Rule
from codercareer.sources import Citation

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
    months=always(Between(12, 24), Citation(ARTICLE_000, "step 2"), note="One to two years."),
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
    description=always(
        (
            "A program without a degree, at a sponsor accredited by a body that the Department of Education recognizes,"
            " with practice experience; it must have had students for six months before it applies for approval."
        ),
        Citation(PCAP, "requirements"),
        note="Recommended for the CCA, not required.",
    ),
)

PROGRAMS: Final = (_ASSOCIATE, _CERTIFICATE, _DIPLOMA, _INTERNSHIP, _PCAP)
