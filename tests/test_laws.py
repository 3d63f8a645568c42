"""The laws that every answer obeys, on made-up people and rules."""

import pickle
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations
from random import Random
from typing import Any

import oracle
import pytest
import strategies as made
from attrs import evolve, fields_dict
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import codercareer.facts
import codercareer.requirements
from codercareer.advice import Gap
from codercareer.assessment import Assessment, Timeline, Verdict, assess, when
from codercareer.dates import DateRange, DateSet, PartialDate
from codercareer.errors import CodercareerError
from codercareer.evidence import Lookup
from codercareer.facts import CreditUnit, EducationLevel, Fact
from codercareer.profile import CATEGORIES, Profile
from codercareer.questions import Question, QuestionKind
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    CreditsAtLeast,
    ExperienceAtLeast,
    HasTrait,
    HoursAtLeast,
    Leaf,
    Not,
    Prose,
    Requirement,
)

DAY = timedelta(days=1)

Case = tuple[Requirement, Profile]

fewer = settings(max_examples=settings().max_examples // 2)
"""For laws that are tried on each kind of leaf, or take long."""

any_case = made.cases(made.trees())
a_leaf = made.leaves(after=made.leaves(within=False))
positive_case = made.cases(made.trees(negated=False))
complete_case = made.cases(made.trees(), complete=True)


def turns(timeline: Timeline) -> list[date]:
    """Return the days on which the verdict may change and those just before, as far as the oracle goes."""
    cuts = {cut for cut in (*timeline.certain.cuts, *timeline.possible.cuts) if oracle.LONG_AGO < cut < oracle.LAST}
    return [date.fromordinal(day) for day in sorted(cuts | {cut - 1 for cut in cuts})]


# One answer, however it is asked for.


@given(any_case, made.lookups, made.days)
def test_the_verdict_on_a_day_is_the_timeline_read_on_that_day(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    assessment = assess(rule, profile, on=on, lookup=lookup)

    assert assessment.verdict is when(rule, profile, lookup=lookup).verdict(on=on)
    assert assessment.verdict is assessment.timeline.verdict(on=on)


@given(any_case, made.lookups, made.days)
def test_the_verdict_on_a_day_is_what_the_oracle_counts(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case

    assert assess(rule, profile, on=on, lookup=lookup).verdict.name == oracle.verdict(rule, profile, on, lookup)


@given(any_case, made.lookups, made.days)
def test_a_timeline_turns_where_the_oracle_does(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    timeline = when(rule, profile, lookup=lookup)

    for day in (*turns(timeline), on):
        assert (day, timeline.verdict(on=day).name) == (day, oracle.verdict(rule, profile, day, lookup))


@given(any_case, made.lookups, made.days)
def test_the_timeline_of_an_assessment_turns_where_the_oracle_does(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    timeline = assess(rule, profile, on=on, lookup=lookup).timeline
    counted = oracle.Oracle(profile, lookup, on)

    for day in turns(timeline):
        assert (day, timeline.verdict(on=day).name) == (day, counted.verdict(rule, day))


LEAVES = {category: made.leaves_about(category) for category in CATEGORIES}
"""Leaves that look at one category each."""

LEAVES |= {f"{category} after": made.leaves_about(category, after=made.earlier) for category in CATEGORIES}
"""Leaves that besides ask what was met when a fact began."""

about_each = pytest.mark.parametrize("leaf", LEAVES.values(), ids=LEAVES)


@about_each
@fewer
@given(lookup=made.lookups, on=made.days, data=st.data())
def test_a_leaf_is_judged_as_the_oracle_counts_day_after_day(
    leaf: st.SearchStrategy[Leaf], lookup: Lookup, on: date, data: st.DataObject
) -> None:
    rule, profile = data.draw(made.cases(leaf, max_facts=2))
    asked_each_day = when(rule, profile, lookup=lookup)
    asked_once = assess(rule, profile, on=on, lookup=lookup).timeline
    counted = oracle.Oracle(profile, lookup, on)

    for day in (*turns(asked_once), *(on + i * DAY for i in range(-150, 150, 7))):
        assert (day, asked_once.verdict(on=day).name) == (day, counted.verdict(rule, day))
    for day in (*turns(asked_each_day), on, on + DAY, *turns(asked_once)):
        assert (day, asked_each_day.verdict(on=day).name) == (day, oracle.verdict(rule, profile, day, lookup))


@given(any_case, made.lookups, made.days)
def test_a_part_is_judged_as_if_it_stood_alone(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    parts = [rule.part] if isinstance(rule, Not) else getattr(rule, "parts", [])

    for part, found in zip(parts, assess(rule, profile, on=on, lookup=lookup).parts, strict=True):
        assert (found.requirement, found.verdict) == (part, assess(part, profile, on=on, lookup=lookup).verdict)


@given(any_case, made.lookups, made.days)
def test_asking_again_gives_the_same_answer(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    before = assess(rule, profile, on=on, lookup=lookup)
    other = when(Not(rule), profile, lookup=lookup)

    assert assess(rule, profile, on=on, lookup=lookup).timeline == before.timeline
    assert when(Not(rule), evolve(profile), lookup=lookup) == other


# Two bounds, and Kleene's logic on each day.


@given(any_case, made.lookups, made.days)
def test_certain_days_are_possible_days(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case

    for timeline in (when(rule, profile, lookup=lookup), assess(rule, profile, on=on, lookup=lookup).timeline):
        assert timeline.certain <= timeline.possible


@given(any_case, made.lookups)
def test_not_not_is_nothing(case: Case, lookup: Lookup) -> None:
    rule, profile = case

    assert when(Not(Not(rule)), profile, lookup=lookup) == when(rule, profile, lookup=lookup)


several = st.lists(made.trees(max_leaves=2), min_size=1, max_size=3).map(AllOf)


@given(made.cases(several), made.lookups)
def test_de_morgan_holds_on_each_day(case: Case, lookup: Lookup) -> None:
    rule, profile = case
    assert isinstance(rule, AllOf)
    contraries = [Not(part) for part in rule.parts]

    assert when(Not(rule), profile, lookup=lookup) == when(AnyOf(contraries), profile, lookup=lookup)
    assert when(Not(AnyOf(rule.parts)), profile, lookup=lookup) == when(AllOf(contraries), profile, lookup=lookup)


@given(made.cases(several), made.lookups, st.integers(1, 3))
def test_a_tree_is_on_each_day_what_its_parts_are(case: Case, lookup: Lookup, n: int) -> None:
    rule, profile = case
    assert isinstance(rule, AllOf)
    n = min(n, len(rule.parts))
    parts = [when(part, profile, lookup=lookup) for part in rule.parts]
    every, either, some = (
        when(node, profile, lookup=lookup) for node in (rule, AnyOf(rule.parts), AtLeast(n, rule.parts))
    )

    for day in {day for timeline in (*parts, some) for day in turns(timeline)}:
        for whole, side in ((t, side) for t in (every, either, some) for side in ("certain", "possible")):
            met = sum(day in getattr(part, side) for part in parts)
            needed = {id(every): len(parts), id(either): 1, id(some): n}[id(whole)]
            assert (day in getattr(whole, side)) is (met >= needed)


@given(made.cases(a_leaf), made.lookups)
def test_the_contrary_is_certain_where_the_rule_is_impossible(case: Case, lookup: Lookup) -> None:
    rule, profile = case
    timeline, contrary = when(rule, profile, lookup=lookup), when(Not(rule), profile, lookup=lookup)
    answered = when(AllOf(), profile, lookup=lookup).certain  # as far as `when` answers

    assert contrary == Timeline(certain=~timeline.possible & answered, possible=~timeline.certain & answered)


# Learning more.


def contradicts_itself(profile: Profile, lookup: Lookup, on: date) -> bool:
    """Tell whether it says two things at once, as of the day it was stated or asked about.

    A stage said to lie behind follows one that lies ahead, or a credential says that an exam was passed of which the
    list, said to be complete, holds no sitting that could have been the pass.
    """
    by = profile.as_of or on
    for education in profile.education or ():
        ahead = False
        for _, day in education.stages:
            if day == PartialDate() and ahead:
                return True
            ahead = ahead or (day is not None and made.earliest(day) > by)
    for result in profile.exams or ():
        if result.resulted == PartialDate() and made.earliest(result.taken) > by:
            return True
    return lacks_a_sitting(profile, lookup, by)


def lacks_a_sitting(profile: Profile, lookup: Lookup, by: date) -> bool:
    """Tell whether the sittings, said to be all, leave out one that a credential speaks of."""
    if profile.exams is None or "exams" in profile.incomplete:
        return False
    for held in profile.credentials or ():
        info = lookup.credentials.get(lookup.aliases.get(held.credential, held.credential))
        known = held.earned is not None and held.earned != PartialDate()
        last = made.latest(held.earned) if known else by
        passed = [r for r in profile.exams if r.passed is not False and made.earliest(r.taken) <= last]
        if info is not None and info.exams and not set(info.exams) & {result.exam for result in passed}:
            return True
    return False


def assert_nothing_overturned(before: Assessment, after: Assessment) -> None:
    assert before.verdict.name in {"UNKNOWN", after.verdict.name}
    assert before.timeline.certain <= after.timeline.certain
    assert after.timeline.possible <= before.timeline.possible


@about_each
@fewer
@given(lookup=made.lookups, on=made.days, data=st.data())
def test_saying_more_never_overturns_a_definite_verdict_of_a_leaf(
    leaf: st.SearchStrategy[Leaf], lookup: Lookup, on: date, data: st.DataObject
) -> None:
    rule, profile = data.draw(made.cases(leaf, max_facts=2))
    more = data.draw(made.told_more(profile, made.categories_of(rule), profile.as_of or on))
    assume(not contradicts_itself(more, lookup, on))

    assert_nothing_overturned(assess(rule, profile, on=on, lookup=lookup), assess(rule, more, on=on, lookup=lookup))


@given(made.cases(made.trees(), max_facts=2), made.lookups, made.days, st.data())
def test_saying_more_never_overturns_a_definite_verdict(
    case: Case, lookup: Lookup, on: date, data: st.DataObject
) -> None:
    rule, profile = case
    about = made.categories_of(rule)
    assume(about)
    more = data.draw(made.told_more(profile, about, profile.as_of or on))
    assume(not contradicts_itself(more, lookup, on))

    assert_nothing_overturned(assess(rule, profile, on=on, lookup=lookup), assess(rule, more, on=on, lookup=lookup))


@given(made.cases(made.trees(negated=False), max_facts=2), made.lookups, made.days, st.data())
def test_one_more_fact_never_shrinks_the_certain_days(
    case: Case, lookup: Lookup, on: date, data: st.DataObject
) -> None:
    rule, profile = case
    stated = [name for name in sorted(made.categories_of(rule)) if getattr(profile, name) is not None]
    assume(stated)
    category = data.draw(st.sampled_from(stated))
    listed = (*getattr(profile, category), data.draw(made.FACTS[category]))
    assume(category != "traits" or made.traits_cannot_clash(listed))
    more = evolve(profile, **{category: listed})

    assert when(rule, profile, lookup=lookup).certain <= when(rule, more, lookup=lookup).certain
    assert (
        assess(rule, profile, on=on, lookup=lookup).timeline.certain
        <= assess(rule, more, on=on, lookup=lookup).timeline.certain
    )


# When.


@given(any_case, made.lookups, made.days)
def test_the_earliest_day_is_the_first_surely_met_from_the_day_asked(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    assessment = assess(rule, profile, on=on, lookup=lookup)

    assert assessment.earliest == assessment.timeline.certain.first(since=on)
    assert assessment.earliest == assessment.timeline.first_met(since=on)
    assert assessment.earliest_possible == assessment.timeline.possible.first(since=on)


@fewer
@given(made.cases(made.trees(max_leaves=3)), made.lookups, made.days)
def test_the_earliest_day_is_the_first_on_which_the_oracle_says_met(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    earliest = assess(rule, profile, on=on, lookup=lookup).earliest
    counted = oracle.Oracle(profile, lookup, on)
    horizon = [on + i * DAY for i in range(400)]
    found = next((day for day in horizon if counted.verdict(rule, day) == "MET"), None)

    assert found == (earliest if earliest in horizon else None)


# What is missing.

ways_case = made.cases(made.trees(negated=False, after=False), max_facts=2)


def settled(rule: Requirement, truth: Callable[[Leaf | Prose], bool]) -> bool:
    """Judge a rule without ``Not`` by the truth of its leaves."""
    match rule:
        case AllOf():
            return all(settled(part, truth) for part in rule.parts)
        case AnyOf():
            return any(settled(part, truth) for part in rule.parts)
        case AtLeast():
            return sum(settled(part, truth) for part in rule.parts) >= rule.n
        case Not():
            raise TypeError(rule)
        case _:
            return truth(rule)


def done(gap: Gap, profile: Profile, on: date, *, pick: int | None = None) -> Profile:
    """Return the person who does what the gap says and does not come by itself.

    Args:
        gap: What is done.
        profile: By whom.
        on: The day asked.
        pick: Which of several things that serve is done, and no more than is asked; ``None`` for any, and going on.
    """
    for missing in gap.missing:
        leaf = missing.requirement
        if missing.by_itself or missing.open:
            continue
        assert not isinstance(leaf, Not | Prose)
        works = isinstance(leaf, ExperienceAtLeast | HoursAtLeast)
        day = on if works else max(made.days_that_serve(leaf, on, gap.ready))
        amount = missing.amount if isinstance(leaf, CreditsAtLeast) else None
        fact = made.deed(leaf, day, amount=amount)
        if pick is not None:
            fact = made.one_way(fact, leaf, pick, until=missing.ready if missing.ready > on else on + DAY)
        profile = made.with_fact(profile, fact)
    return profile


@given(ways_case, made.lookups, made.days)
def test_doing_what_a_gap_says_meets_the_whole_on_its_day(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    profile = evolve(profile, as_of=profile.as_of or on)

    for gap in assess(rule, profile, on=on, lookup=lookup).gaps(limit=4):
        timeline_of = {
            leaf: when(leaf, done(gap, profile, on), lookup=lookup)
            for leaf in made.leaves_of(rule)
            if not isinstance(leaf, Prose)
        }
        left_open = {missing.requirement for missing in gap.missing if missing.open}
        assert settled(
            rule, lambda leaf: leaf in left_open if isinstance(leaf, Prose) else gap.ready in timeline_of[leaf].certain
        )


def kept_until(rule: Requirement, profile: Profile, lookup: Lookup, days: set[date]) -> set[Leaf | Prose]:
    """Return the leaves that are met on each of the days as things are."""
    return {
        leaf
        for leaf in made.leaves_of(rule)
        if days <= {day for day in days if day in when(leaf, profile, lookup=lookup).certain}
    }


@given(ways_case, made.lookups, made.days)
def test_no_smaller_part_of_a_gap_does(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    profile = evolve(profile, as_of=profile.as_of or on)

    for gap in assess(rule, profile, on=on, lookup=lookup).gaps():
        named = {missing.requirement for missing in gap.missing}
        kept = kept_until(rule, profile, lookup, {on, gap.ready})
        assert len(named) == len(gap.missing)
        for one in named:
            assert not settled(rule, lambda leaf: leaf in (named - {one}) | kept)


def without_limits(rule: Requirement) -> Requirement:
    """Return the rule with no leaf limited to some days."""
    match rule:
        case AllOf() | AnyOf():
            return type(rule)([without_limits(part) for part in rule.parts])
        case AtLeast():
            return AtLeast(rule.n, [without_limits(part) for part in rule.parts])
        case Prose() | Not():
            return rule
        case _:
            return evolve(rule, within=None, since=None, before=None)


NOBODY = Profile(**dict.fromkeys((name for name in CATEGORIES if name != "traits"), ()))  # type: ignore[arg-type]


@given(ways_case, made.lookups, made.days)
def test_a_gap_names_nothing_that_is_done_with_another_thing_in_it(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = without_limits(case[0]), evolve(case[1], as_of=case[1].as_of or on)
    assume(not {ExperienceAtLeast, HoursAtLeast} <= {type(leaf) for leaf in made.leaves_of(rule)})
    nobody = evolve(NOBODY, as_of=profile.as_of)

    for gap in assess(rule, profile, on=on, lookup=lookup).gaps():
        for one, other in permutations(gap.missing, 2):
            if isinstance(one.requirement, Prose):
                continue
            ways_to = [done(evolve(gap, missing=(other,)), nobody, on, pick=pick) for pick in (0, 1)]
            assert not all(gap.ready in when(one.requirement, way, lookup=lookup).certain for way in ways_to)


@given(ways_case, made.lookups, made.days)
def test_gaps_come_soonest_first_and_then_smallest(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    assessment = assess(rule, profile, on=on, lookup=lookup)
    gaps = assessment.gaps()
    keys = [(gap.ready, len(gap.missing)) for gap in gaps]

    assert keys == sorted(keys)
    assert all(gap.ready >= on for gap in gaps)
    assert not (gaps and assessment.verdict is Verdict.MET)
    if assessment.earliest not in {None, on}:
        assert gaps
        assert gaps[0].ready <= assessment.earliest


@given(ways_case, made.lookups, made.days)
def test_what_a_gap_names_would_not_do_a_day_sooner(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    profile = evolve(profile, as_of=profile.as_of or on)
    gaps = assess(rule, profile, on=on, lookup=lookup).gaps()
    days = {leaf: when(leaf, profile, lookup=lookup).certain for leaf in made.leaves_of(rule)}

    for gap in gaps:
        named = frozenset(missing.requirement for missing in gap.missing)
        before = gap.ready - DAY
        if before < on or any(other.ready < gap.ready and set_of(other) <= named for other in gaps):
            continue

        def holds(leaf: Leaf | Prose, named: frozenset[Any] = named, before: date = before) -> bool:
            if leaf in named:
                return isinstance(leaf, Prose) or could_be_met(leaf, profile, lookup, on, before)
            return on in days[leaf] and before in days[leaf]

        assert not settled(rule, holds)


def set_of(gap: Gap) -> frozenset[Any]:
    return frozenset(missing.requirement for missing in gap.missing)


def could_be_met(leaf: Leaf, profile: Profile, lookup: Lookup, since: date, on: date) -> bool:
    """Tell whether the leaf is met on the day, by going on or by doing it from ``since`` on."""
    served = [since] if isinstance(leaf, ExperienceAtLeast | HoursAtLeast) else made.days_that_serve(leaf, since, on)
    tried = [profile, *(made.with_fact(profile, made.deed(leaf, day)) for day in served[-1:])]
    return any(on in when(leaf, one, lookup=lookup).certain for one in tried)


# What to ask.

GRADES_TO_TRY = ["A+", "F"]


def answers_to(question: Question, rule: Requirement) -> list[Any]:
    """Return a few answers of the kind that is asked for, among them what the rule looks for and what it does not."""
    (leaf,) = (leaf for leaf in made.leaves_of(rule) if made.categories_of(leaf) >= {question.category})
    assert not isinstance(leaf, Prose)
    match question.kind:
        case QuestionKind.FACTS:
            served = made.days_that_serve(leaf, date(2000, 1, 1), question.on)
            working = isinstance(leaf, ExperienceAtLeast | HoursAtLeast)
            begun = [date(2000, 1, 1)] if working else [*served[-1:], question.on + DAY]
            return [(), *((made.deed(leaf, day),) for day in begun)]
        case QuestionKind.DATE:
            recent = question.on - relativedelta(months=leaf.within or 1) + DAY
            limits = [None, None] if leaf.before is None else [leaf.before - DAY, leaf.before]
            days = {question.on, question.on + DAY, recent, recent - DAY, date(2000, 1, 1), leaf.since, *limits}
            return [*sorted(days - {None}), None]  # type: ignore[type-var]
        case QuestionKind.TERMS:
            return [question.choices, ()]
        case QuestionKind.TERM | QuestionKind.ID:
            return [*question.choices, "something-else"]
        case QuestionKind.YES_NO:
            return [True, False]
        case QuestionKind.AMOUNT:
            return [1, 1000] if question.name == "months" else [Fraction(1, 1000), 1, 1000]
        case QuestionKind.LEVEL:
            return list(EducationLevel)
        case QuestionKind.GRADE:
            return GRADES_TO_TRY
        case QuestionKind.UNIT:
            return list(CreditUnit)


def answered(question: Question, profile: Profile, answers: list[Any]) -> list[Profile]:
    """Return the person after each of the answers that do not contradict what is stated."""
    found: list[Profile] = []
    for answer in answers:
        with suppress(CodercareerError):
            found.append(question.answered(profile, answer))
    return found


def place(question: Question, profile: Profile) -> tuple[str, int | None, str | None]:
    """Return what identifies a question whatever else is answered: where its fact stands, and the field."""
    fact = question.fact
    return question.category, None if fact is None else getattr(profile, question.category).index(fact), question.name


def may_have_come_and_gone(rule: Requirement) -> bool:
    """Tell whether it asks when a trait began; traits are never complete, so it may have been there before too."""
    traits = [leaf for leaf in made.leaves_of(rule) if isinstance(leaf, HasTrait)]
    return any((leaf.within, leaf.since, leaf.before, leaf.after) != (None, None, None, None) for leaf in traits)


once_case = made.cases(made.read_once_trees(), max_facts=2)


@fewer
@given(once_case, made.lookups, made.days, st.data())
def test_for_some_answers_to_the_others_each_question_matters(
    case: Case, lookup: Lookup, on: date, data: st.DataObject
) -> None:
    rule, profile = case
    questions = assess(rule, profile, on=on, lookup=lookup).questions()
    assume(questions)
    question = data.draw(st.sampled_from(questions))
    asked = place(question, profile)

    chance = Random(0)  # noqa: S311 - to look for answers, the same in each run
    for _ in range(100):
        person = profile
        for _ in range(10):
            now = assess(rule, person, on=on, lookup=lookup).questions()
            ours = [one for one in now if place(one, person) == asked]
            told = [other for one in ours for other in answered(one, person, answers_to(one, rule))]
            if len({assess(rule, other, on=on, lookup=lookup).verdict for other in told}) > 1:
                return
            others = [one for one in now if place(one, person) != asked]
            if not ours or not others:
                break
            other = chance.choice(others)
            person = chance.choice(answered(other, person, answers_to(other, rule)) or [person])
    raise AssertionError(question)


def waits_for_a_result(profile: Profile) -> bool:
    """Tell whether only time can tell: a result not yet given, or hours stated for a whole job not yet over."""
    sat = any(result.taken is not None and result.resulted is not None for result in profile.exams or ())
    return sat or any(job.hours is not None for job in profile.experience or ())


@fewer
@given(once_case, made.lookups, made.days, st.data())
def test_asking_until_no_question_is_left_settles_the_answer(
    case: Case, lookup: Lookup, on: date, data: st.DataObject
) -> None:
    rule, profile = case
    assume(not contradicts_itself(profile, lookup, on))
    for _ in range(100):
        assessment = assess(rule, profile, on=on, lookup=lookup)
        questions = assessment.questions()
        if not questions:
            break
        question = data.draw(st.sampled_from(questions))
        options = answered(question, profile, answers_to(question, rule))
        options = [person for person in options if not contradicts_itself(person, lookup, on)]
        assume(options)
        profile = data.draw(st.sampled_from(options))

    assert not questions
    settled = not (assessment.unsettled or waits_for_a_result(profile) or may_have_come_and_gone(rule))
    assert assessment.verdict is not Verdict.UNKNOWN or not settled


# What must make no difference.


@st.composite
def shuffled(draw: st.DrawFn, rule: Requirement) -> Requirement:
    """Return the rule with its parts in another order."""
    match rule:
        case Not():
            return Not(draw(shuffled(rule.part)))
        case AllOf() | AnyOf():
            return type(rule)([draw(shuffled(part)) for part in draw(st.permutations(rule.parts))])
        case AtLeast():
            return AtLeast(rule.n, [draw(shuffled(part)) for part in draw(st.permutations(rule.parts))])
        case _:
            return rule


@st.composite
def retold(draw: st.DrawFn, profile: Profile) -> Profile:
    """Return the person with the facts in another order."""
    stated = {name: getattr(profile, name) for name in CATEGORIES if getattr(profile, name) is not None}
    return evolve(profile, **{name: tuple(draw(st.permutations(listed))) for name, listed in stated.items()})


def ways(gaps: tuple[Any, ...]) -> list[Any]:
    return [(gap.ready, frozenset(gap.missing)) for gap in gaps]


def in_one_order(rule: Requirement) -> Requirement:
    """Return the rule with its parts in one order, whatever theirs was."""
    match rule:
        case Not():
            return Not(in_one_order(rule.part))
        case AllOf() | AnyOf():
            return type(rule)(sorted(map(in_one_order, rule.parts), key=repr))
        case AtLeast():
            return AtLeast(rule.n, sorted(map(in_one_order, rule.parts), key=repr))
        case _:
            return rule


def ways_in_one_order(gaps: tuple[Any, ...]) -> list[str]:
    """Return the gaps as text, a ``Not`` that is named written with its parts in one order."""
    told = [
        (gap.ready, sorted(repr(evolve(item, requirement=in_one_order(item.requirement))) for item in gap.missing))
        for gap in gaps
    ]
    return sorted(map(repr, told))


@given(any_case, made.lookups, made.days, st.data())
def test_the_order_of_facts_makes_no_difference(case: Case, lookup: Lookup, on: date, data: st.DataObject) -> None:
    rule, profile = case
    one = assess(rule, profile, on=on, lookup=lookup)
    other = assess(rule, data.draw(retold(profile)), on=on, lookup=lookup)

    assert (one.verdict, one.timeline) == (other.verdict, other.timeline)
    assert ways(one.gaps()) == ways(other.gaps())
    assert [question.id for question in one.questions()] == [question.id for question in other.questions()]


@given(any_case, made.lookups, made.days, st.data())
def test_the_order_of_parts_makes_no_difference(case: Case, lookup: Lookup, on: date, data: st.DataObject) -> None:
    rule, profile = case
    one = assess(rule, profile, on=on, lookup=lookup)
    other = assess(data.draw(shuffled(rule)), profile, on=on, lookup=lookup)

    assert (one.verdict, one.timeline) == (other.verdict, other.timeline)
    assert ways_in_one_order(one.gaps(limit=1000)) == ways_in_one_order(other.gaps(limit=1000))
    assert {question.id for question in one.questions()} == {question.id for question in other.questions()}


def stricter(rule: Requirement, within: int) -> Requirement:
    """Return the rule with every leaf looking back no further than so many months."""
    match rule:
        case AllOf() | AnyOf():
            return type(rule)([stricter(part, within) for part in rule.parts])
        case AtLeast():
            return AtLeast(rule.n, [stricter(part, within) for part in rule.parts])
        case Prose() | Not():
            return rule
        case _:
            return evolve(rule, within=min(within, rule.within or within))


@given(positive_case, made.lookups, st.sampled_from([1, 5, 12, 24]))
def test_a_rule_that_looks_back_less_far_is_never_easier(case: Case, lookup: Lookup, within: int) -> None:
    rule, profile = case
    easy = when(rule, profile, lookup=lookup)
    hard = when(stricter(rule, within), profile, lookup=lookup)

    assert hard.certain <= easy.certain
    assert hard.possible <= easy.possible


# Values.

NAMES = vars(codercareer.requirements) | vars(codercareer.facts) | {"date": date}
NAMES |= {"datetime": __import__("datetime"), "DateRange": DateRange, "PartialDate": PartialDate}


@given(made.trees())
def test_the_repr_of_a_rule_builds_it_again(rule: Requirement) -> None:
    again = eval(repr(rule), NAMES)  # noqa: S307 - our own repr

    assert again == rule
    assert hash(again) == hash(rule)


@given(made.facts)
def test_the_repr_of_a_fact_builds_it_again(fact: Fact) -> None:
    again = eval(repr(fact), NAMES)  # noqa: S307 - our own repr

    assert again == fact
    assert hash(again) == hash(fact)


@given(made.trees())
def test_a_rule_survives_pickle(rule: Requirement) -> None:
    again = pickle.loads(pickle.dumps(rule))  # noqa: S301 - our own bytes

    assert (again, hash(again), repr(again)) == (rule, hash(rule), repr(rule))


@given(any_case, made.lookups, made.days)
def test_a_person_survives_pickle(case: Case, lookup: Lookup, on: date) -> None:
    rule, profile = case
    before = assess(rule, profile, on=on, lookup=lookup).timeline
    again = pickle.loads(pickle.dumps(profile))  # noqa: S301 - our own bytes

    assert (again, hash(again), repr(again)) == (profile, hash(profile), repr(profile))
    assert assess(rule, again, on=on, lookup=lookup).timeline == before


pairs_of_facts = st.sampled_from(list(made.FACTS.values())).flatmap(lambda kind: st.tuples(kind, kind))


@given(pairs_of_facts)
def test_facts_are_equal_if_all_they_state_is(pair: tuple[Fact, Fact]) -> None:
    one, other = pair
    same = all(getattr(one, name) == getattr(other, name) for name in fields_dict(type(one)))

    assert (one == other) is same
    assert not same or hash(one) == hash(other)


@given(made.days, made.days)
def test_a_set_of_days_holds_the_days_of_its_ranges(one: date, other: date) -> None:
    assume(one < other)
    spring = DateSet.of(DateRange(one, other))

    assert [day in spring for day in (one - DAY, one, other - DAY, other)] == [False, True, True, False]
