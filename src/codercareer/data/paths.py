"""How to become a coder, as three articles tell it in three orders. Checked 2026-11-26 against the articles.

What shows that a stage is done is our reading: an article says what to do, and not how one sees that it was done.
"""

from typing import Final

from codercareer.claims import Names
from codercareer.data.related_roles import WORKED_AS_CODER
from codercareer.data.shorthand import always, listed
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_003
from codercareer.facts import EducationLevel
from codercareer.paths import CareerPath, Stage, StageKind
from codercareer.requirements import (
    Completed,
    EducationAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    Prose,
)
from codercareer.rules import Rule
from codercareer.sources import Citation

_HIGH_SCHOOL: Final = EducationAtLeast(EducationLevel.HIGH_SCHOOL)
_CERTIFICATE: Final = EducationLevel.POSTSECONDARY_CERTIFICATE
_CERTIFIED: Final = HoldsAny(category="coding")
_RISEN: Final = HoursAtLeast(1, domain=("coding-supervision", "health-information-management"))
_MAY: Final = True
_MUST: Final = False
_BEGUN: Final = "One hour of work in coding shows that there is a job; the article asks for no amount."

_S000_1: Final = Citation(ARTICLE_000, "step 1")
_S000_2: Final = Citation(ARTICLE_000, "step 2")
_S000_3: Final = Citation(ARTICLE_000, "step 3")
_S000_4: Final = Citation(ARTICLE_000, "step 4")
_S000_5: Final = Citation(ARTICLE_000, "step 5")

_BY_000: Final = CareerPath(
    id="coder-certify-then-work",
    names=always(Names("how to become an insurance coder, certification first"), Citation(ARTICLE_000, "steps 1 to 5")),
    leads_to="coder",
    stages=(
        Stage(
            id="high-school",
            name="earn a high school diploma",
            kinds=(StageKind.HIGH_SCHOOL,),
            done=always(Rule(_HIGH_SCHOOL), _S000_1),
            optional=always(_MUST, _S000_1),
            advice=listed({"Take biology, English, computers and business.": _S000_1}),
        ),
        Stage(
            id="training",
            name="consider formal training",
            kinds=(StageKind.TRAINING,),
            done=always(
                Rule(
                    EducationAtLeast(_CERTIFICATE, subject=("health-information-technology", "medical-coding"))
                    | Completed(kind="coding-program")
                ),
                _S000_2,
                Citation(ARTICLE_000, "table: field of study"),
            ),
            optional=always(_MAY, _S000_2, Citation(ARTICLE_000, "step 1: a diploma may be enough")),
        ),
        Stage(
            id="certification",
            name="consider certification",
            kinds=(StageKind.CERTIFICATION,),
            done=always(Rule(_CERTIFIED), _S000_3),
            optional=always(_MAY, _S000_3),
            advice=listed({"As a beginner one can have the CPC or the MCS, and others.": _S000_3}),
        ),
        Stage(
            id="job",
            name="pursue a job",
            kinds=(StageKind.JOB,),
            done=always(Rule(WORKED_AS_CODER), _S000_4, note=_BEGUN),
            optional=always(_MUST, _S000_4),
        ),
        Stage(
            id="advancement",
            name="advance",
            kinds=(StageKind.ADVANCEMENT,),
            done=always(
                Rule(_RISEN | Holds(("bmsc:acs", "bmsc:ccp", "bmsc:hcs-d", "bmsc:hcs-o", "bmsc:scp"))),
                _S000_5,
                note="As supervisor, assistant director, director or manager, or with an advanced certification.",
            ),
            optional=always(_MAY, _S000_5),
        ),
    ),
)

_S001_1: Final = Citation(ARTICLE_001, "step 1")
_S001_2: Final = Citation(ARTICLE_001, "step 2")
_S001_3: Final = Citation(ARTICLE_001, "step 3")
_S001_4: Final = Citation(ARTICLE_001, "step 4")
_S001_5: Final = Citation(ARTICLE_001, "step 5")

_BY_001: Final = CareerPath(
    id="coder-work-then-certify",
    names=always(Names("how to become an insurance coder, job first"), Citation(ARTICLE_001, "steps 1 to 5")),
    leads_to="coder",
    stages=(
        Stage(
            id="high-school",
            name="earn a high school diploma",
            kinds=(StageKind.HIGH_SCHOOL,),
            done=always(Rule(_HIGH_SCHOOL), _S001_1),
            optional=always(_MUST, _S001_1),
            advice=listed({"Take mathematics, biology, health and computers.": _S001_1}),
        ),
        Stage(
            id="training",
            name="attend a training program",
            kinds=(StageKind.TRAINING,),
            done=always(
                Rule(EducationAtLeast(_CERTIFICATE) | Completed(kind="coding-program")),
                Citation(ARTICLE_001, "table: a certificate or an associate's degree"),
                _S001_2,
                note="Its table does not say in what; most have theirs in coding or health information technology.",
            ),
            optional=always(_MUST, Citation(ARTICLE_001, "table: education required"), _S001_2),
            advice=listed(
                {
                    "Choose a certificate program listed by AHIMA, or a degree program accredited by CAHIIM.": _S001_2,
                }
            ),
        ),
        Stage(
            id="job",
            name="find a job",
            kinds=(StageKind.JOB,),
            done=always(Rule(WORKED_AS_CODER), _S001_3, note=_BEGUN),
            optional=always(_MUST, _S001_3),
        ),
        Stage(
            id="certification",
            name="get certified",
            kinds=(StageKind.CERTIFICATION,),
            done=always(Rule(_CERTIFIED), _S001_4),
            optional=always(_MAY, _S001_4, Citation(ARTICLE_001, "table: voluntary")),
            advice=listed({"A training program or years of work may be needed before the exam.": _S001_4}),
        ),
        Stage(
            id="advancement",
            name="advance",
            kinds=(StageKind.ADVANCEMENT,),
            done=always(
                Rule(_RISEN), _S001_5, note="As supervisor, or at a smaller facility as director or assistant director."
            ),
            optional=always(_MAY, _S001_5),
        ),
    ),
)

_S003_1: Final = Citation(ARTICLE_003, "how to become one, 1")
_S003_2: Final = Citation(ARTICLE_003, "how to become one, 2")
_S003_3: Final = Citation(ARTICLE_003, "how to become one, 3")
_S003_4: Final = Citation(ARTICLE_003, "how to become one, 4")

_BY_003: Final = CareerPath(
    id="coder-certify-then-apply",
    names=always(
        Names("how to become a medical coder, with résumé and applications"),
        Citation(ARTICLE_003, "how to become one, 1 to 4"),
    ),
    leads_to="coder",
    stages=(
        Stage(
            id="education",
            name="pursue an education",
            kinds=(StageKind.HIGH_SCHOOL, StageKind.TRAINING),
            done=always(
                Rule(
                    _HIGH_SCHOOL
                    & (
                        EducationAtLeast(_CERTIFICATE, subject=("health-information-technology", "medical-coding"))
                        | (EducationAtLeast(_CERTIFICATE) & Prose("a field closely related to medical coding"))
                    )
                ),
                _S003_1,
                note="Which fields count as related it does not say.",
            ),
            optional=always(_MUST, _S003_1),
            advice=listed({"Look up what openings in your area ask for.": _S003_1}),
        ),
        Stage(
            id="certification",
            name="obtain a certification",
            kinds=(StageKind.CERTIFICATION,),
            done=always(Rule(_CERTIFIED, recommends=(Holds("aapc:cpc"),)), _S003_2),
            optional=always(_MAY, _S003_2, note="Not always required; most employers prefer it."),
            advice=listed({"Consider the CPC as the least one should hold.": _S003_2}),
        ),
        Stage(
            id="resume",
            name="update your résumé",
            kinds=(StageKind.RESUME,),
            done=always(
                Rule(HasTrait("resume-up-to-date") | WORKED_AS_CODER),
                _S003_3,
                note="Who works as a coder has been hired, with whatever résumé there was.",
            ),
            optional=always(_MUST, _S003_3),
            advice=listed(
                {
                    "State your highest education.": _S003_3,
                    "State your certifications.": _S003_3,
                    "State your skills.": _S003_3,
                    "For each job name the employer, your title and your duties.": _S003_3,
                    "Bring out duties and skills that carry over to coding.": _S003_3,
                }
            ),
        ),
        Stage(
            id="applications",
            name="apply for jobs",
            kinds=(StageKind.JOB,),
            done=always(
                Rule(HasTrait("applied-for-jobs") | WORKED_AS_CODER),
                _S003_4,
                note="Who works as a coder has been hired.",
            ),
            optional=always(_MUST, _S003_4),
            advice=listed(
                {
                    "Search for openings in your area.": _S003_4,
                    "Choose those that your education and experience fit best.": _S003_4,
                    "Consider internships too, paid ones among them.": _S003_4,
                    "Send each the résumé with a letter of its own.": _S003_4,
                }
            ),
        ),
    ),
)

PATHS: Final = (_BY_003, _BY_000, _BY_001)
