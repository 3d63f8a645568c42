"""Leaves and trees on sets of days: events, spans, limits, and how the tree combines them."""

from datetime import date, timedelta
from typing import Any

import pytest

from codercareer import evaluation
from codercareer.assessment import Verdict, assess, when
from codercareer.dates import AnyDate, DateRange, PartialDate
from codercareer.evidence import CredentialInfo, Lookup
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
from codercareer.profile import Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

DAY = timedelta(days=1)
JAN, MAR, MAY, SEP = (date(2020, month, 1) for month in (1, 3, 5, 9))
MASTER = EducationLevel.MASTER
CEU = CreditUnit.CEU


def read(rule: Requirement, profile: Profile, *days: date, lookup: Lookup | None = None) -> str:
    """Return the verdict on each day: ``+`` met, ``-`` not met, ``?`` unknown."""
    signs = {"MET": "+", "UNMET": "-", "UNKNOWN": "?"}
    return "".join(signs[assess(rule, profile, on=day, lookup=lookup or Lookup()).verdict.name] for day in days)


# What is stated, and what is not.

CATEGORIES: dict[str, tuple[str, Requirement]] = {
    "education": ("education", EducationAtLeast(MASTER)),
    "experience": ("experience", ExperienceAtLeast(1)),
    "hours": ("experience", HoursAtLeast(1)),
    "exams": ("exams", Passed("x")),
    "credentials": ("credentials", Holds("x")),
    "a class of credentials": ("credentials", HoldsAny(issuer="x")),
    "training": ("training", Completed("x")),
    "credits": ("credits", CreditsAtLeast(1, CEU)),
    "memberships": ("memberships", MemberOf("x")),
}
each_category = pytest.mark.parametrize(("category", "leaf"), CATEGORIES.values(), ids=CATEGORIES)


@each_category
def test_what_is_not_stated_is_unknown(category: str, leaf: Requirement) -> None:
    assert read(leaf, Profile(as_of=MAY), MAY) == "?"
    assert category not in Profile().incomplete


@each_category
def test_what_is_stated_to_be_none_is_not_met(category: str, leaf: Requirement) -> None:
    assert read(leaf, Profile(**{category: ()}), MAY) == "-"


@each_category
def test_what_is_listed_in_part_is_unknown(category: str, leaf: Requirement) -> None:
    assert read(leaf, Profile(**{category: ()}, incomplete=category), MAY) == "?"


def test_traits_are_never_complete() -> None:
    assert read(HasTrait("x"), Profile(traits=()), MAY) == "?"


def test_a_trait_surely_not_there_is_not_met() -> None:
    assert read(HasTrait("x"), Profile(traits=(Trait("x", has=False, since=MAR),)), JAN, MAR) == "?-"


def test_a_trait_not_there_settles_it_even_where_there_may_be_more() -> None:
    person = Profile(traits=(Trait("x", has=False, since=MAR),), incomplete="traits")

    assert read(HasTrait("x"), person, MAR) == "-"


def test_one_of_two_traits_not_there_leaves_the_other_open() -> None:
    assert read(HasTrait(("x", "y")), Profile(traits=(Trait("x", has=False, since=MAR),)), MAR) == "?"


# Events and their limits.


def passed(taken: AnyDate | None, **fields: Any) -> Profile:  # noqa: ANN401 - fields of an exam result
    return Profile(exams=(ExamResult("x", taken=taken, passed=True, **fields),))


LIMITED: dict[str, tuple[Requirement, Profile, tuple[date, ...], str]] = {
    "from its day on": (Passed("x"), passed(MAR), (MAR - DAY, MAR, date.max), "-++"),
    "within so many months": (Passed("x", within=2), passed(MAR), (MAR - DAY, MAR, MAY - DAY, MAY), "-++-"),
    "since a day, on it": (Passed("x", since=MAR), passed(MAR), (MAR,), "+"),
    "since a day, before it": (Passed("x", since=MAR), passed(MAR - DAY), (MAY,), "-"),
    "before a day, on it": (Passed("x", before=MAR), passed(MAR), (MAY,), "-"),
    "before a day, before it": (Passed("x", before=MAR), passed(MAR - DAY), (MAY,), "+"),
    "known in part, inside the limits": (Passed("x", since=MAR), passed(PartialDate(2020, 3)), (MAR, MAY), "?+"),
    "known in part, across a limit": (Passed("x", since=MAR), passed(PartialDate(2020)), (JAN, MAR, date.max), "-??"),
    "known in part, looked back on": (
        Passed("x", within=2),
        passed(PartialDate(2020, 3)),
        (MAR - DAY, MAR, date(2020, 3, 31), MAY - DAY, MAY, date(2020, 5, 30), date(2020, 5, 31)),
        "-?++??-",
    ),
    "undated, looked back on": (Passed("x", within=2), passed(None), (MAR,), "?"),
    "undated, since a day": (Passed("x", since=JAN), passed(None), (MAR,), "?"),
    "a range across a limit, before and after": (
        Passed("x", before=MAR),
        passed(DateRange(JAN, SEP)),
        (JAN - DAY, JAN, SEP),
        "-??",
    ),
    "given its result later": (Passed("x"), passed(JAN, resulted=MAR), (JAN - DAY, JAN, MAR - DAY, MAR), "-??+"),
    "only its result dated": (Passed("x"), passed(None, resulted=MAR), (MAR - DAY, MAR), "?+"),
}


@pytest.mark.parametrize(("rule", "person", "days", "verdicts"), LIMITED.values(), ids=LIMITED)
def test_an_event_counts_on_its_days(rule: Requirement, person: Profile, days: tuple[date, ...], verdicts: str) -> None:
    assert read(rule, person, *days) == verdicts


AFTER = Passed("x", after=Passed("y"))


def both(x: AnyDate | None, y: AnyDate | None) -> Profile:
    return Profile(exams=(ExamResult("x", taken=x, passed=True), ExamResult("y", taken=y, passed=True)))


FOLLOWED: dict[str, tuple[Profile, str]] = {
    "after it": (both(MAY, MAR), "+"),
    "on the same day": (both(MAR, MAR), "+"),
    "before it": (both(JAN, MAR), "-"),
    "perhaps after it": (both(PartialDate(2020), MAR), "?"),
    "the first not stated": (Profile(exams=(ExamResult("x", taken=MAR, passed=True),), incomplete="exams"), "?"),
}


@pytest.mark.parametrize(("person", "verdict"), FOLLOWED.values(), ids=FOLLOWED)
def test_a_fact_counts_if_it_began_once_another_requirement_was_met(person: Profile, verdict: str) -> None:
    assert read(AFTER, person, date(2021, 6, 1)) == verdict


# Education.

STAGES: dict[str, tuple[EducationStage, Education, tuple[date, ...], str]] = {
    "a stage reached": (EducationStage.ENROLLED, Education(MASTER, enrolled=MAR), (MAR - DAY, MAR), "-+"),
    "a later stage says the earlier was reached": (
        EducationStage.ENROLLED,
        Education(MASTER, conferred=MAR),
        (MAR - DAY, MAR),
        "?+",
    ),
    "an earlier stage leaves the later open": (
        EducationStage.CONFERRED,
        Education(MASTER, enrolled=MAR),
        (MAR - DAY, MAR),
        "-?",
    ),
    "nothing stated leaves even the enrolment open": (EducationStage.ENROLLED, Education(MASTER), (MAR,), "?"),
    "nothing stated leaves the rest open": (EducationStage.LAST_TERM, Education(MASTER), (MAR,), "?"),
    "conferred on an unknown day": (
        EducationStage.CONFERRED,
        Education(MASTER, conferred=PartialDate.unknown()),
        (MAR,),
        "+",
    ),
    "an unknown day, not after a later stage": (
        EducationStage.FINISHED,
        Education(MASTER, finished=PartialDate.unknown(), conferred=MAY),
        (MAR, MAY),
        "++",
    ),
    "an unknown day, not before an earlier stage": (
        EducationStage.FINISHED,
        Education(MASTER, enrolled=MAR, finished=PartialDate.unknown()),
        (MAR - DAY, MAR),
        "-+",
    ),
}


@pytest.mark.parametrize(("stage", "fact", "days", "verdicts"), STAGES.values(), ids=STAGES)
def test_a_stage_of_an_education_counts_on_its_days(
    stage: EducationStage, fact: Education, days: tuple[date, ...], verdicts: str
) -> None:
    assert read(EducationAtLeast(MASTER, stage=stage), Profile(education=(fact,)), *days) == verdicts


# What is held.

HELD: dict[str, tuple[Requirement, HeldCredential, tuple[date, ...], str]] = {
    "until its end": (Holds("x"), HeldCredential("x", earned=JAN, until=MAR), (JAN, MAR - DAY, MAR), "++-"),
    "not ended": (Holds("x"), HeldCredential("x", earned=JAN), (date(2150, 1, 1),), "+"),
    "only so long after it was earned": (Holds("x", within=2), HeldCredential("x", earned=JAN), (JAN, MAR), "+-"),
    "ended before the look-back did": (
        Holds("x", within=12),
        HeldCredential("x", earned=JAN, until=MAR),
        (JAN, MAR),
        "+-",
    ),
    "earned in a month, lost in the next": (
        Holds("x"),
        HeldCredential("x", earned=PartialDate(2020, 1), until=PartialDate(2020, 2)),
        (JAN - DAY, JAN, date(2020, 1, 31), date(2020, 2, 2), date(2020, 2, 29), MAR),
        "-?+??-",
    ),
    "undated": (Holds("x"), HeldCredential("x"), (JAN,), "+"),
    "undated and lost": (Holds("x"), HeldCredential("x", until=MAR), (JAN, MAR), "+-"),
    "undated, earned before a day": (Holds("x", before=MAR), HeldCredential("x"), (JAN, MAY), "+?"),
    "undated, earned since a day": (Holds("x", since=MAR), HeldCredential("x"), (JAN, MAY), "-?"),
}


@pytest.mark.parametrize(("rule", "fact", "days", "verdicts"), HELD.values(), ids=HELD)
def test_what_is_held_counts_on_its_days(
    rule: Requirement, fact: HeldCredential, days: tuple[date, ...], verdicts: str
) -> None:
    assert read(rule, Profile(credentials=(fact,)), *days) == verdicts


def test_of_two_holdings_either_serves() -> None:
    person = Profile(credentials=(HeldCredential("x", earned=JAN, until=MAR), HeldCredential("x", earned=MAY)))

    assert read(Holds("x"), person, JAN, MAR, MAY) == "+-+"


def test_a_membership_counts_while_it_lasts() -> None:
    person = Profile(memberships=(Membership("x", since=JAN, until=MAR),))

    assert read(MemberOf("x"), person, JAN, MAR) == "+-"


IMPLYING = Lookup(credentials={"x:card": CredentialInfo("x", "coder", ("x:exam",))})


def test_a_credential_held_says_that_its_exam_was_passed_by_then() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=MAR),))

    assert read(Passed("x:exam"), person, JAN, MAR, lookup=IMPLYING) == "?+"


IMPLIED: dict[str, tuple[tuple[ExamResult, ...], str]] = {
    "no sitting is listed": ((), "?"),
    "the sitting listed was too early": ((ExamResult("x:exam", taken=MAR),), "-"),
    "the sitting listed counts": ((ExamResult("x:exam", taken=MAY),), "?"),
    "the sitting listed was failed": ((ExamResult("x:exam", taken=MAR, passed=False),), "?"),
}


@pytest.mark.parametrize(("exams", "verdict"), IMPLIED.values(), ids=IMPLIED)
def test_an_undated_credential_speaks_of_the_sittings_listed(exams: tuple[ExamResult, ...], verdict: str) -> None:
    person = Profile(credentials=(HeldCredential("x:card"),), exams=exams)
    rule = Passed("x:exam", since=MAY)

    assert read(rule, person, SEP, lookup=IMPLYING) == verdict
    assert when(rule, person, lookup=IMPLYING).verdict(on=SEP) is assess(rule, person, on=SEP, lookup=IMPLYING).verdict


def test_a_credential_lost_still_says_that_its_exam_was_passed() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=JAN, until=MAR),), exams=())

    assert read(Passed("x:exam"), person, MAY, lookup=IMPLYING) == "+"


def test_with_exams_stated_unstated_credentials_add_no_doubt() -> None:
    assert read(Passed("x:exam"), Profile(exams=()), MAY, lookup=IMPLYING) == "-"


# What adds up.

CREDITS: dict[str, tuple[tuple[Credit, ...], str]] = {
    "enough in two parts": ((Credit(6, CEU, earned=JAN), Credit(4, CEU, earned=MAR)), "-+"),
    "identical ones count once": ((Credit(5, CEU, earned=JAN), Credit(5, CEU, earned=JAN)), "--"),
    "equal amounts of other days count twice": ((Credit(5, CEU, earned=JAN), Credit(5, CEU, earned=MAR)), "-+"),
    "an amount not stated": ((Credit(None, CEU, earned=MAR),), "-?"),
    "a unit not stated": ((Credit(10, earned=MAR),), "-?"),
    "another unit": ((Credit(10, CreditUnit.CONTACT_HOUR, earned=JAN),), "--"),
    "the same but for the provider": (
        (Credit(5, CEU, earned=JAN, provider="a"), Credit(5, CEU, earned=JAN, provider="b")),
        "++",
    ),
}


@pytest.mark.parametrize(("facts", "verdicts"), CREDITS.values(), ids=CREDITS)
def test_credits_of_one_unit_add_up(facts: tuple[Credit, ...], verdicts: str) -> None:
    assert read(CreditsAtLeast(10, CEU), Profile(credits=facts), JAN, MAR) == verdicts


def test_credits_looked_back_on_are_lost_again() -> None:
    person = Profile(credits=(Credit(6, CEU, earned=JAN), Credit(4, CEU, earned=MAR)))

    assert read(CreditsAtLeast(10, CEU, within=3), person, MAR, date(2020, 4, 1)) == "+-"


def job(**fields: Any) -> Employment:  # noqa: ANN401 - fields of a job
    return Employment("coder", **fields)


def test_months_of_a_domain_not_stated_may_count() -> None:
    assert read(ExperienceAtLeast(1, domain="coding"), Profile(experience=(job(since=JAN),)), JAN, MAR) == "-?"


def test_several_domains_are_counted_together() -> None:
    jobs = (job(since=JAN, until=MAR, domains=("privacy",)), job(since=MAR, domains=("security",)))

    assert read(ExperienceAtLeast(4, domain=("privacy", "security")), Profile(experience=jobs), MAY) == "+"


def test_days_worked_outside_the_limits_do_not_count() -> None:
    rule = ExperienceAtLeast(2, since=MAR, before=date(2020, 6, 1))

    assert read(rule, Profile(experience=(job(since=JAN),)), MAR, MAY - DAY, MAY) == "--+"


def test_work_looked_back_on_is_lost_again() -> None:
    rule = ExperienceAtLeast(2, within=4)

    assert read(rule, Profile(experience=(job(since=JAN, until=MAR),)), MAR, MAY, MAY + DAY, SEP) == "++--"


WORK_AFTER: dict[str, tuple[Employment, str]] = {
    "begun after": (job(since=MAR), "+"),
    "begun before": (job(since=JAN), "-"),
    "begun perhaps after": (job(since=PartialDate(2020, 2)), "?"),
    "undated": (job(), "?"),
}


@pytest.mark.parametrize(("held", "verdict"), WORK_AFTER.values(), ids=WORK_AFTER)
@pytest.mark.parametrize("leaf", [ExperienceAtLeast, HoursAtLeast], ids=["months", "hours"])
def test_a_job_counts_if_it_began_once_another_requirement_was_met(leaf: Any, held: Employment, verdict: str) -> None:  # noqa: ANN401 - either leaf
    person = Profile(experience=(held,), exams=(ExamResult("y", taken=date(2020, 2, 15), passed=True),))

    assert read(leaf(1, after=Passed("y")), person, SEP) == verdict


HOURS: dict[str, tuple[Requirement, tuple[Employment, ...], tuple[date, ...], str]] = {
    "at 40 a week": (HoursAtLeast(40), (job(since=JAN),), (date(2020, 1, 7), date(2020, 1, 8)), "-+"),
    "at what is stated": (HoursAtLeast(40), (job(since=JAN, hours_per_week=20),), (date(2020, 1, 15),), "+"),
    "at a share": (HoursAtLeast(35, full_time_week=35), (job(since=JAN, fte=0.5),), (date(2020, 1, 15),), "+"),
    "jobs at once add up": (
        HoursAtLeast(80),
        (job(since=JAN), Employment("auditor", since=JAN)),
        (date(2020, 1, 7), date(2020, 1, 8)),
        "-+",
    ),
    "as a letter states": (
        HoursAtLeast(500),
        (job(since=JAN, until=MAR, hours=500),),
        (JAN, MAR - DAY, MAR, SEP),
        "-?++",
    ),
    "as a letter states, looked back on": (
        HoursAtLeast(500, within=6),
        (job(since=JAN, until=MAR, hours=500),),
        (MAR, date(2020, 7, 1), date(2020, 7, 2), SEP - DAY),
        "++??",
    ),
    "as a letter states, of a kind not stated": (
        HoursAtLeast(500, domain="coding"),
        (job(since=JAN, until=MAR, hours=500),),
        (MAR,),
        "?",
    ),
    "as a letter states, outside the limits": (
        HoursAtLeast(500, since=MAR),
        (job(since=JAN, until=MAR, hours=500),),
        (SEP,),
        "-",
    ),
    "as a letter states, across a limit": (
        HoursAtLeast(500, since=date(2020, 2, 1)),
        (job(since=JAN, until=MAR, hours=500),),
        (SEP,),
        "?",
    ),
    "identical letters count once": (
        HoursAtLeast(1000),
        (job(since=JAN, until=MAR, hours=500), job(since=JAN, until=MAR, hours=500)),
        (SEP,),
        "-",
    ),
}


@pytest.mark.parametrize(("rule", "jobs", "days", "verdicts"), HOURS.values(), ids=HOURS)
def test_hours_add_up(rule: Requirement, jobs: tuple[Employment, ...], days: tuple[date, ...], verdicts: str) -> None:
    assert read(rule, Profile(experience=jobs), *days) == verdicts


def test_a_letter_may_count_from_the_first_day_that_counts() -> None:
    person = Profile(experience=(Employment(since=JAN, hours=40),))

    assert read(HoursAtLeast(1, since=MAR), person, MAR, MAR + DAY) == "-?"
    assert read(HoursAtLeast(1, since=MAR, within=1), person, MAR, MAR + DAY) == "-?"


def test_a_letter_of_a_job_not_ended_counts_by_the_day_it_was_stated() -> None:
    person = Profile(experience=(job(since=JAN, hours=500),), as_of=MAY)

    assert read(HoursAtLeast(500), person, MAR, MAY) == "?+"


# Trees.

MET_FROM_MARCH = Passed("x")
OPEN = Prose("enough")
PERSON = Profile(exams=(ExamResult("x", taken=MAR, passed=True),))

TREES: dict[str, tuple[Requirement, str]] = {
    "a leaf": (MET_FROM_MARCH, "-+"),
    "not": (Not(MET_FROM_MARCH), "+-"),
    "nothing required": (AllOf(), "++"),
    "closed": (AnyOf(), "--"),
    "prose": (OPEN, "??"),
    "not prose": (Not(OPEN), "??"),
    "all with prose": (AllOf(MET_FROM_MARCH, OPEN), "-?"),
    "any with prose": (AnyOf(MET_FROM_MARCH, OPEN), "?+"),
    "two of three with prose": (AtLeast(2, MET_FROM_MARCH, OPEN, AllOf()), "?+"),
    "three of three with prose": (AtLeast(3, MET_FROM_MARCH, OPEN, AllOf()), "-?"),
}


@pytest.mark.parametrize(("rule", "verdicts"), TREES.values(), ids=TREES)
def test_a_tree_is_read_by_kleenes_logic(rule: Requirement, verdicts: str) -> None:
    assert read(rule, PERSON, JAN, MAR) == verdicts


# What is kept about a person.


def test_answers_kept_about_a_person_are_bounded() -> None:
    person = Profile(exams=(ExamResult("x", passed=True),))
    for i in range(3 * evaluation.MEMO_SIZE):
        assess(Passed("x"), person, on=JAN + i * DAY).verdict  # noqa: B018 - read to be kept

    assert len(person.memo) <= evaluation.MEMO_SIZE + 2


UNDATED: dict[str, Profile] = {
    "education": Profile(education=(Education(MASTER, conferred=PartialDate.unknown()),)),
    "job": Profile(experience=(job(),)),
    "job not ended with its hours": Profile(experience=(job(since=JAN, hours=5),)),
    "credential": Profile(credentials=(HeldCredential("x"),)),
    "exam": Profile(exams=(ExamResult("x"),)),
    "result": Profile(exams=(ExamResult("x", taken=JAN, resulted=PartialDate.unknown()),)),
    "training": Profile(training=(Training("x"),)),
    "credit": Profile(credits=(Credit(1),)),
    "membership": Profile(memberships=(Membership("x"),)),
    "trait": Profile(traits=(Trait("x"),)),
}


@pytest.mark.parametrize("person", UNDATED.values(), ids=UNDATED)
def test_answers_about_the_undated_rest_on_the_day_asked(person: Profile) -> None:
    assert person.rests_on_day_asked


def test_answers_about_what_is_dated_do_not() -> None:
    assert not PERSON.rests_on_day_asked


def test_a_tree_judged_before_is_not_judged_again() -> None:
    facts = evaluation.facts_of(PERSON, Lookup(), None)

    assert evaluation.evaluate(MET_FROM_MARCH, facts) is evaluation.evaluate(MET_FROM_MARCH, facts)


def test_an_answer_for_every_day_agrees_with_the_day_asked() -> None:
    person = Profile(exams=(ExamResult("x", passed=True),), credentials=(HeldCredential("y", until=MAR),))
    rule = Passed("x", within=3) | Holds("y", before=JAN)

    for day in (JAN - DAY, JAN, MAR, MAY):
        assert when(rule, person).verdict(on=day) is assess(rule, person, on=day).verdict


def test_a_result_not_known_by_the_day_that_is_stated_is_never_sure() -> None:
    sat_later = ExamResult("x", taken=MAR, passed=True, resulted=PartialDate.unknown())
    stated = assess(Passed("x"), Profile(exams=(sat_later,), as_of=JAN), on=MAY)

    assert (stated.verdict, stated.earliest, stated.earliest_possible) == (Verdict.UNKNOWN, None, MAY)


def test_a_job_that_may_have_begun_too_early_counts_at_the_soonest_from_what_must_come_first() -> None:
    begun_by_may = Employment(since=DateRange(None, MAY))
    person = Profile(experience=(begun_by_may,), credentials=(HeldCredential("x", earned=MAR),))

    assert when(ExperienceAtLeast(1, after=Holds("x")), person).possible.first() == date(2020, 4, 1)
    assert when(HoursAtLeast(40, after=Holds("x")), person).possible.first() == date(2020, 3, 8)
