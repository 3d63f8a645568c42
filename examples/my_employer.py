"""An employer's own roles, ladder and opening beside the built-in ones, and where two of its people stand.

Lakeside Hospital, Ana and Ben are made up. What Lakeside asks is put in as the built-in data is: each claim with its
source, each rule dated. Run it with ``python examples/my_employer.py``.
"""

from datetime import date
from textwrap import fill

from codercareer import (
    AllOf,
    AnyOf,
    Citation,
    Claim,
    Completed,
    Education,
    EducationAtLeast,
    EducationLevel,
    Employment,
    ExperienceAtLeast,
    HasTrait,
    HeldCredential,
    History,
    Holds,
    HoldsAny,
    Profile,
    Rule,
    Source,
    Training,
    Trait,
    Trust,
    Verdict,
    load_catalog,
    years,
)
from codercareer.careers import Role
from codercareer.claims import Names
from codercareer.credentials import Organization
from codercareer.explanation import say_gap
from codercareer.listing import Listing
from codercareer.paths import CareerPath, Ladder, Stage, StageKind, Step, StepKind
from codercareer.vocabulary import Scheme, Term

TODAY = date(2026, 11, 22)
WIDTH = 100

# What Lakeside says of itself, and where it says so.

HANDBOOK = Source(
    id="lakeside-handbook",
    title="Handbook for coders",
    publisher="Lakeside Hospital",
    trust=Trust.OFFICIAL,
    published=date(2026, 1, 5),
)
OPENING_17 = Source(
    id="lakeside-opening-17",
    title="Opening 17: coder in cardiology",
    publisher="Lakeside Hospital",
    trust=Trust.OFFICIAL,
    published=date(2026, 11, 2),
)
CHAPTER_2, CHAPTER_3 = Citation(HANDBOOK, "chapter 2"), Citation(HANDBOOK, "chapter 3")
NOTICE = Citation(OPENING_17)

LAKESIDE = Organization(id="lakeside", names=History.of(Names("Lakeside Hospital"), CHAPTER_2))
ON_CALL = Term("lakeside:on-call", "ready to work on call", schemes=[Scheme.TRAIT])

CODING = "medical-coding"
CERTIFIED = HoldsAny(category="coding")

SENIOR = Role(
    id="lakeside:senior-coder",
    names=History.of(Names("senior coder at Lakeside"), CHAPTER_2),
    employer="lakeside",
    kind_of=Listing(Claim("coder", citations=(CHAPTER_2,))),
    to_enter=History(
        Claim(
            Rule(CERTIFIED & ExperienceAtLeast(years(2), domain=CODING)),
            until=date(2027, 7, 1),
            citations=(CHAPTER_2,),
        ),
        Claim(
            Rule(Holds(("aapc:cpc", "ahima:ccs")) & ExperienceAtLeast(years(3), domain=CODING)),
            since=date(2027, 7, 1),
            citations=(CHAPTER_2,),
            note="From July 2027 on an apprentice's certification no longer does.",
        ),
    ),
    domains=CODING,
)
LEAD = Role(
    id="lakeside:coding-lead",
    names=History.of(Names("coding lead at Lakeside"), CHAPTER_2),
    employer="lakeside",
    kind_of=Listing(Claim("coding-supervisor", citations=(CHAPTER_2,))),
    to_enter=History.of(
        Rule(
            ExperienceAtLeast(years(5), domain=CODING) & Holds(("aapc:cpc", "ahima:ccs")) & HasTrait("lakeside:on-call")
        ),
        CHAPTER_2,
    ),
    domains="coding-supervision",
)
CARDIOLOGY = Role(
    id="lakeside:opening-17",
    names=History.of(Names("coder in cardiology, opening 17"), NOTICE),
    employer="lakeside",
    kind_of=Listing(Claim("coder", citations=(NOTICE,))),
    skills=Listing(Claim("attention-to-detail", citations=(NOTICE,)), Claim("coding-software", citations=(NOTICE,))),
    settings=Listing(Claim("hospital", citations=(NOTICE,))),
    to_enter=History(
        Claim(
            Rule(
                AnyOf(CERTIFIED, ExperienceAtLeast(6, domain=CODING), Completed(kind="coding-program"))
                & HasTrait("coding-software"),
                recommends=(Holds("aapc:ccc"), ExperienceAtLeast(years(1), domain="cardiology-coding")),
                not_required=(EducationAtLeast(EducationLevel.ASSOCIATE),),
                proof=("A letter of the last employer.",),
            ),
            since=date(2026, 11, 2),
            until=date(2027, 1, 1),
            citations=(NOTICE,),
        ),
        Claim(Rule(AnyOf()), since=date(2027, 1, 1), citations=(NOTICE,), note="Closed to everybody from then on."),
    ),
    domains="cardiology-coding",
)
LADDER = Ladder(
    id="lakeside:ladder",
    names=History.of(Names("how one rises at Lakeside"), CHAPTER_2),
    steps=[
        Step(lower=lower, upper=upper, kind=History.of(StepKind.ADVANCES, CHAPTER_2))
        for lower, upper in (("coder", SENIOR.id), (SENIOR.id, LEAD.id))
    ],
)
PATH = CareerPath(
    id="lakeside:first-years",
    names=History.of(Names("your first years at Lakeside"), CHAPTER_3),
    leads_to=SENIOR.id,
    stages=[
        Stage(
            id="hired",
            name="be hired as a coder",
            kinds=[StageKind.JOB],
            done=History.of(Rule(ExperienceAtLeast(1, domain=CODING)), CHAPTER_3),
        ),
        Stage(
            id="practice",
            name="code the practice records",
            kinds=[StageKind.TRAINING],
            done=History.of(Rule(Completed("aapc:practicode")), CHAPTER_3),
            optional=History.of(True, CHAPTER_3),  # noqa: FBT003 - that it may be left out
            advice=Listing(Claim("Lakeside pays for Practicode in your first year.", citations=(CHAPTER_3,))),
        ),
        Stage(
            id="certified",
            name="be certified",
            kinds=[StageKind.CERTIFICATION],
            done=History.of(Rule(CERTIFIED), CHAPTER_3),
        ),
        Stage(
            id="senior",
            name="two years of coding",
            kinds=[StageKind.ADVANCEMENT],
            done=History.of(Rule(ExperienceAtLeast(years(2), domain=CODING)), CHAPTER_3),
        ),
    ],
)

# Two of its people; what is left out was not stated, and an empty tuple says that there is none.

ANA = Profile(
    education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(2018, 6, 1)),),
    experience=(Employment("coder", since=date(2025, 3, 3), domains=CODING),),
    credentials=(HeldCredential("CPC-A", earned=date(2025, 9, 20)),),
    training=(Training("any:coding-certificate", completed=date(2025, 2, 14)),),
    traits=(Trait("coding-software"), Trait("lakeside:on-call", has=False)),
)
BEN = Profile(
    experience=(Employment("lakeside:senior-coder", since=date(2021, 6, 1), domains=CODING),),
    credentials=(HeldCredential("CPC", earned=date(2022, 4, 9)),),
)

catalog = load_catalog().adding(LAKESIDE, ON_CALL, SENIOR, LEAD, CARDIOLOGY, LADDER, PATH)


def main() -> None:
    """Print all of it."""
    own = catalog.roles.where(employer="lakeside")
    print(f"Lakeside Hospital on {TODAY}: {len(own)} roles of its own beside {len(catalog.roles) - len(own)} others")

    heading("Who fits the opening, and why")
    for name, who in (("Ana", ANA), ("Ben", BEN)):
        answer = catalog.assess("lakeside:opening-17", who, on=TODAY)
        line(f"{name}. {answer}")
        for question in answer.questions():
            line(f"  To ask {name}: {question.text}")

    heading("The answer about Ana in full")
    print(catalog.assess("lakeside:opening-17", ANA, on=TODAY).explain(width=WIDTH))

    heading("What else Ana may enter at Lakeside, and when")
    for role in own:
        answer = catalog.assess(role.id, ANA, on=TODAY)
        line(f"{answer}")
        for gap in answer.gaps(2) if answer.verdict is Verdict.UNMET else ():
            line(f"  {say_gap(gap, answer.label)}")

    heading("Ana's first years")
    print(catalog.progress(ANA, "lakeside:first-years", on=TODAY).explain(width=WIDTH))

    heading("On Lakeside's ladder")
    for name, who in (("Ana", ANA), ("Ben", BEN)):
        line(f"{name}. {catalog.climb(who, 'lakeside:ladder', on=TODAY)}")
    print(catalog.climb(BEN, "lakeside:ladder", on=TODAY).explain(width=WIDTH))

    heading("Ana on the way of article 001, and of article 000")
    for path in ("coder-work-then-certify", "coder-certify-then-work"):
        line(f"{catalog.progress(ANA, path, on=TODAY)}")

    heading("A mistake is refused, and not judged")
    wrong = Rule(AllOf(HasTrait("lakeside:on-cal")))
    try:
        catalog.assess(wrong, ANA, on=TODAY)
    except LookupError as error:
        line(f"{error}")


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text.upper()}\n")


def line(text: str) -> None:
    """Print a line, folded below itself where it is too long."""
    indent = text[: len(text) - len(text.lstrip())]
    print(fill(text, WIDTH, subsequent_indent=indent + "    ", break_on_hyphens=False))


if __name__ == "__main__":
    main()
