"""Plans on made-up people and fields: the best there are, and what must hold of all of them."""

import pickle
from datetime import date
from decimal import Decimal

import plan_oracle
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from plan_fields import DAYS, MONTHS, ON, Setting, catalog_of, done, fields, people, profile_of
from plan_oracle import Fact, Item, Outcome

from codercareer.catalog import Catalog
from codercareer.errors import SearchLimitError
from codercareer.inspection import in_rule
from codercareer.planning import Plan, PlanOptions, Plans
from codercareer.profile import Profile
from codercareer.steps import StepKind
from codercareer.verdicts import Verdict

ROOMS = st.sampled_from([(1, 1), (1, 1), (2, 1), (1, 2)])
"""How many jobs, and how many programs, at once."""


@st.composite
def cases(draw: st.DrawFn, setting: Setting = DAYS, most: int = 3) -> tuple[tuple[Item, ...], tuple[Fact, ...]]:
    items = draw(fields(setting, most))
    return items, draw(people(items))


def planned(items: tuple[Item, ...], own: tuple[Fact, ...], options: PlanOptions) -> Plans:
    """Plan for the first of the items; a search that is given up is none of these laws' business."""
    try:
        return catalog_of(items).plan(profile_of(own), goal=items[0].id, on=ON, options=options)
    except SearchLimitError:
        reject()


def options_for(setting: Setting, room: tuple[int, int] = (1, 1)) -> PlanOptions:
    last = date.fromordinal(setting.days[-1])
    return PlanOptions(deadline=last, jobs=room[0], programs=room[1], limit=5_000)


def outcome(plan: Plan) -> Outcome:
    missing = frozenset((item.what, item.of) for item in plan.unknown)
    return Outcome(plan.finish.toordinal(), Decimal(plan.cost.low or 0), missing)


def in_order(found: list[Outcome]) -> list[tuple[int, Decimal, list[tuple[str, str]]]]:
    return sorted((item.finish, item.cost, sorted(item.missing)) for item in found)


@settings(max_examples=250)
@given(case=cases(), room=ROOMS)
def test_the_best_plans_are_those_found_by_trying_every_order_on_every_day(
    case: tuple[tuple[Item, ...], tuple[Fact, ...]], room: tuple[int, int]
) -> None:
    items, own = case
    plans = planned(items, own, options_for(DAYS, room))
    best = plan_oracle.outcomes(items, items[0], own, DAYS.days, room=room)

    assert in_order(list(map(outcome, plans))) == in_order(best)
    assert bool(plans.obstacles) is not bool(best)


@settings(max_examples=50)
@given(case=cases(MONTHS), room=ROOMS)
def test_no_plan_on_the_first_days_of_months_is_better(
    case: tuple[tuple[Item, ...], tuple[Fact, ...]], room: tuple[int, int]
) -> None:
    items, own = case
    ours = list(map(outcome, planned(items, own, options_for(MONTHS, room))))
    best = plan_oracle.outcomes(items, items[0], own, MONTHS.days, room=room)

    assert [
        found
        for found in best
        if not any(o.finish <= found.finish and o.cost <= found.cost and o.missing <= found.missing for o in ours)
    ] == []


@settings(max_examples=80)
@given(case=st.one_of(cases(), cases(MONTHS)), room=ROOMS)
def test_the_steps_of_a_plan_can_be_taken_on_their_days_in_their_order(
    case: tuple[tuple[Item, ...], tuple[Fact, ...]], room: tuple[int, int]
) -> None:
    items, own = case
    options = PlanOptions(jobs=room[0], programs=room[1], deadline=date(2024, 12, 31), limit=5_000)

    for plan in planned(items, own, options):
        assert not plan.steps or plan_oracle.is_valid(own, [done(items, s) for s in plan.steps], items[0], room=room)


@settings(max_examples=80)
@given(case=st.one_of(cases(), cases(MONTHS)))
def test_what_a_step_asks_is_met_by_what_came_before(case: tuple[tuple[Item, ...], tuple[Fact, ...]]) -> None:
    items, own = case
    catalog = catalog_of(items)
    there = {item.id for item in items}

    for plan in planned(items, own, PlanOptions(deadline=date(2024, 12, 31), limit=5_000)):
        for step in plan.steps:
            for asked in (step.asks, *step.because):
                if asked is not None and all(id_ in there for kind, id_, _ in in_rule(asked) if kind == "exam"):
                    assert catalog.assess(asked, plan.before(step), on=step.on).verdict is Verdict.MET


@settings(max_examples=60)
@given(case=cases(), budget=st.integers(0, 6), day=st.sampled_from(DAYS.days))
def test_a_budget_and_a_deadline_only_leave_out_what_is_beyond_them(
    case: tuple[tuple[Item, ...], tuple[Fact, ...]], budget: int, day: int
) -> None:
    items, own = case
    deadline = date.fromordinal(day)
    everything = planned(items, own, options_for(DAYS))
    within = planned(items, own, PlanOptions(budget=budget, deadline=deadline, limit=5_000))

    assert list(map(outcome, within)) == [
        outcome(plan) for plan in everything if plan.finish <= deadline and (plan.cost.low or 0) <= budget
    ]


@settings(max_examples=60)
@given(case=cases(), data=st.data())
def test_the_order_of_entries_and_facts_makes_no_difference(
    case: tuple[tuple[Item, ...], tuple[Fact, ...]], data: st.DataObject
) -> None:
    items, own = case
    others = (items[0], *data.draw(st.permutations(items[1:])))
    facts = tuple(data.draw(st.permutations(own)))
    options = options_for(DAYS)

    assert list(map(outcome, planned(others, facts, options))) == list(map(outcome, planned(items, own, options)))


@settings(max_examples=40)
@given(case=cases(), kind=st.sampled_from(StepKind))
def test_what_is_forbidden_is_in_no_plan(case: tuple[tuple[Item, ...], tuple[Fact, ...]], kind: StepKind) -> None:
    items, own = case
    plans = planned(items, own, PlanOptions(forbid=kind, limit=5_000, deadline=date(2024, 2, 1)))

    assert all(step.kind is not kind for plan in plans for step in plan.steps)
    assert bool(plans.plans) is not bool(plans.obstacles)


@settings(max_examples=40)
@given(case=cases())
def test_several_goals_are_planned_as_each_by_itself_and_plans_survive_pickle(
    case: tuple[tuple[Item, ...], tuple[Fact, ...]],
) -> None:
    items, own = case
    catalog, person, options = catalog_of(items), profile_of(own), options_for(DAYS)
    goals = [item.id for item in items if item.kind in {"earn", "work"}]
    try:
        together = catalog.plan_each(person, goals, on=ON, options=options)
    except SearchLimitError:
        reject()

    assert together == tuple(_alone(catalog, person, goal, options) for goal in goals)
    assert pickle.loads(pickle.dumps(together)) == together  # noqa: S301 - our own


def _alone(catalog: Catalog, person: Profile, goal: str, options: PlanOptions) -> Plans:
    return catalog.plan(person, goal=goal, on=ON, options=options)
