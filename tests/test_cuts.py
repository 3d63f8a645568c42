"""Sets of days as tuples of cuts, held to sets of numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codercareer import _cuts
from codercareer._cuts import ALWAYS, END, FIRST, NEVER, Cuts

TOP = 12
"""Days past which every set in these tests goes on as it is."""

cuts = st.sets(st.integers(1, TOP - 1), max_size=6).map(lambda found: tuple(sorted(found)))
several = st.lists(cuts, max_size=5)


def days(found: Cuts) -> set[int]:
    return {day for day in range(1, TOP + 1) if sum(cut <= day for cut in found) % 2}


SPANS = {
    "inside": ((5, 9), (5, 9)),
    "to the end": ((5,), (5,)),
    "past the end": ((5, END + 9), (5,)),
    "from before the calendar": ((-5, 9), (1, 9)),
    "nothing": ((9, 9), ()),
    "backwards": ((9, 5), ()),
    "past the calendar": ((END, END + 1), ()),
}


@pytest.mark.parametrize(("ends", "found"), SPANS.values(), ids=SPANS)
def test_a_span_is_cut_to_the_calendar(ends: tuple[int, ...], found: Cuts) -> None:
    assert _cuts.span(*ends) == found


@given(cuts, st.integers(1, TOP))
def test_a_set_holds_the_days_between_its_cuts(found: Cuts, day: int) -> None:
    assert _cuts.holds(found, day) is (day in days(found))


@given(cuts)
def test_the_complement_holds_the_other_days(found: Cuts) -> None:
    assert days(_cuts.complement(found)) == set(range(1, TOP + 1)) - days(found)


@given(cuts)
def test_the_complement_of_the_complement_is_the_set(found: Cuts) -> None:
    assert _cuts.complement(_cuts.complement(found)) == found


@given(several)
def test_the_intersection_holds_what_every_set_holds(found: list[Cuts]) -> None:
    expected = set(range(1, TOP + 1)).intersection(*map(days, found))

    assert days(_cuts.intersect(found)) == expected


@given(several)
def test_the_union_holds_what_any_set_holds(found: list[Cuts]) -> None:
    assert days(_cuts.unite(found)) == set[int]().union(*map(days, found))


@given(several, st.integers(-1, 6))
def test_at_least_so_many_holds_what_so_many_sets_hold(found: list[Cuts], n: int) -> None:
    expected = {day for day in range(1, TOP + 1) if sum(day in days(one) for one in found) >= n}

    assert days(_cuts.at_least(n, found)) == expected


@given(several, st.integers(1, 5))
def test_equal_sets_have_equal_cuts(found: list[Cuts], n: int) -> None:
    for result in (_cuts.at_least(n, found), _cuts.unite(found), _cuts.intersect(found)):
        assert list(result) == sorted(set(result))


@given(cuts, st.integers(1, TOP))
def test_the_first_day_from_a_day_on_is_the_least(found: Cuts, day: int) -> None:
    assert _cuts.first_from(found, day) == min((held for held in days(found) if held >= day), default=None)


@given(cuts)
def test_the_runs_hold_the_days_of_the_set(found: Cuts) -> None:
    assert {day for low, high in _cuts.runs(found) for day in range(low, min(high, TOP + 1))} == days(found)


def test_no_set_at_all_is_every_day() -> None:
    assert (_cuts.intersect(()), _cuts.unite(())) == (ALWAYS, NEVER)


def test_the_calendar_runs_to_its_end() -> None:
    assert _cuts.runs(ALWAYS) == [(FIRST, END)]
