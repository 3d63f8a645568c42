"""A small made-up catalogue, and short ways to build what it is made of."""

from datetime import date
from typing import Any, TypeVar

from codercareer.catalog import Catalog
from codercareer.claims import Claim, History, Names
from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
from codercareer.dates import AnyDate
from codercareer.exams import Exam
from codercareer.quantities import Between
from codercareer.requirements import AllOf, ExperienceAtLeast, Holds, Passed, Requirement
from codercareer.rules import Rule
from codercareer.sources import Citation, Source, Supports, Trust
from codercareer.vocabulary import Scheme, Term

V = TypeVar("V")

DAY = date(2024, 1, 1)


def source(
    id_: str = "page",
    *,
    trust: Trust = Trust.OFFICIAL,
    published: AnyDate | None = None,
    retrieved: AnyDate | None = None,
) -> Source:
    return Source(
        id=id_, title="Who may sit", publisher="X Society", trust=trust, published=published, retrieved=retrieved
    )


def cited(
    published: AnyDate | None = None,
    *,
    trust: Trust = Trust.OFFICIAL,
    retrieved: AnyDate | None = None,
    supports: Supports = Supports.VALUE,
) -> Citation:
    return Citation(source(trust=trust, published=published, retrieved=retrieved), "a table", supports=supports)


def claimed(value: V, published: AnyDate | None = None, **fields: Any) -> Claim[V]:  # noqa: ANN401 - fields of both
    trust = fields.pop("trust", Trust.OFFICIAL)
    retrieved = fields.pop("retrieved", None)
    return Claim(value, citations=(cited(published, trust=trust, retrieved=retrieved),), **fields)


def named(full: str, short: str | None = None, *also: str) -> History[Names]:
    return History(claimed(Names(full, short=short, also=also), date(2019, 1, 1)))


def ruled(requires: Requirement, **fields: Any) -> History[Rule]:  # noqa: ANN401 - fields of a claim
    return History(claimed(Rule(requires), since=date(2010, 1, 1), retrieved=date(2030, 1, 1), **fields))


def offered(*, published: date = date(2015, 1, 1)) -> History[bool]:
    return History(claimed(True, published, since=date(2010, 1, 1), retrieved=date(2030, 1, 1)))  # noqa: FBT003


SOCIETY = Organization(
    id="x",
    names=History(
        claimed(Names("X Society", short="XS"), date(2019, 1, 1), since=date(2015, 1, 1)),
        claimed(Names("X Union", short="XU"), date(2014, 1, 1), until=date(2015, 1, 1)),
    ),
)
OTHER_SOCIETY = Organization(id="y", names=named("Y Body"))
CODING = Term("coding", "medical coding", schemes={Scheme.DOMAIN, Scheme.TOPIC})
INPATIENT = Term("inpatient", "inpatient coding", schemes={Scheme.DOMAIN}, broader=("coding",))
CODER = Term("coder-credential", "coding credential", schemes={Scheme.CATEGORY})
COURSE_KIND = Term("course", "course", schemes={Scheme.KIND})
BILINGUAL = Term("bilingual", "bilingual", schemes={Scheme.TRAIT})
TERMS = (CODING, INPATIENT, CODER, COURSE_KIND, BILINGUAL)
CODES = CodeSystem(id="codes", names=named("Codes of Everything", "COE"))
EXAM = Exam(id="x:card-exam", names=named("Card exam"), offered=offered(), administered_by=History(claimed("x", DAY)))
CLOSED_EXAM = Exam(
    id="x:old-exam",
    names=named("Old exam"),
    offered=History(claimed(False, date(2020, 1, 1), since=date(2010, 1, 1))),  # noqa: FBT003
)
COURSE = TrainingProgram(
    id="x:course",
    names=named("Coding course"),
    provider="x",
    kind="course",
    topic="coding",
    accreditors=("y",),
    months=History(claimed(Between(6, 9), DAY)),
)
CARD = Credential(
    id="x:card",
    issuer="x",
    names=History(
        claimed(Names("Carded Coder", short="CARD"), date(2019, 1, 1), since=date(2015, 1, 1)),
        claimed(Names("Coder of Record", short="COR"), date(2014, 1, 1), until=date(2015, 1, 1)),
    ),
    category="coder-credential",
    exams=("x:card-exam",),
    created=History(claimed(date(2010, 1, 1), date(2010, 1, 1))),
    to_sit=ruled(AllOf()),
    to_earn=ruled(Passed("x:card-exam") & ExperienceAtLeast(12, domain="coding")),
)
OLD_CARD = Credential(
    id="x:old-card",
    issuer="x",
    names=named("Old Card", "OLD"),
    category="coder-credential",
    exams=("x:old-exam",),
    to_sit=ruled(Holds("x:card")),
    superseded_by="x:card",
    becomes=("x:card",),
)
ENTRIES = (SOCIETY, OTHER_SOCIETY, *TERMS, CODES, EXAM, CLOSED_EXAM, COURSE, CARD, OLD_CARD)
CATALOG = Catalog.of(*ENTRIES)
