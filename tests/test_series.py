"""Series: the figure of a period, its editions, the latest known, breaks on the way, and growth."""

import pickle
import random
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from figure_strategies import tables_of
from hypothesis import given
from hypothesis import strategies as st
from small_figures import figure, page

from codercareer.comparison import BreakKind
from codercareer.errors import BreakError, CodercareerError, ConflictError, InvalidTypeError, NoFigureError
from codercareer.observations import FigureStatus, Observation
from codercareer.series import Release, Series
from codercareer.sources import Trust
from codercareer.tidy import COLUMNS

MAY = "2018-05"


def out(observation: Observation, day: date | None = date(2019, 3, 29)) -> Release:
    return Release(observation, day)


def series(*releases: Release) -> Series:
    return Series("employment", releases)


def yearly(*values: str, **fields: Any) -> Series:  # noqa: ANN401 - fields of an observation
    return series(*(out(figure(value, period=f"{2012 + n}-05", **fields)) for n, value in enumerate(values)))


def test_a_figure_is_looked_up_by_its_period() -> None:
    assert yearly("1", "2", "3").at("2013-05").value == 2


def test_the_points_follow_their_periods() -> None:
    found = series(*(out(figure(period=text)) for text in ("2019-05", "2017-05", "2018", "2018-05")))

    assert [str(item.period) for item in found] == ["2017-05", "2018-05", "2018", "2019-05"]
    assert [str(item) for item in found.periods] == ["2017-05", "2018-05", "2018", "2019-05"]
    assert len(found) == 4
    assert repr(found) == "<Series: employment; 4 periods, 2017-05 to 2019-05>"


def test_a_year_is_none_of_its_months() -> None:
    with pytest.raises(NoFigureError, match=r"no figure for 2018 of employment\..*There are figures for 2018-05\."):
        series(out(figure())).at("2018")


def test_what_is_not_there_is_said_with_what_is() -> None:
    with pytest.raises(NoFigureError, match=r"in the edition 'b' of employment.*The editions for it are -, a"):
        series(out(figure(edition="a")), out(figure(where="b"))).at(MAY, edition="b")
    with pytest.raises(NoFigureError, match="has no dated figure"):
        series(out(figure(period=None))).revisions(MAY)


def test_the_latest_edition_is_given_unless_another_is_asked_for() -> None:
    found = series(
        out(figure("19.0", edition="new"), date(2020, 1, 1)), out(figure("19.2", edition="old"), date(2019, 1, 1))
    )

    assert found.at(MAY).value == Decimal("19.0")
    assert found.at(MAY, edition="old").value == Decimal("19.2")
    assert [item.edition for item in found.revisions(MAY)] == ["old", "new"]


def test_an_edition_of_an_unknown_day_counts_as_the_oldest() -> None:
    found = series(out(figure("1", edition="z"), None), out(figure("2", edition="a"), date(2001, 1, 1)))

    assert found.at(MAY).value == 2


def test_a_better_source_wins_over_a_later_edition() -> None:
    copy = page("blog", Trust.SECONDARY)
    found = series(
        out(figure("1", edition="a"), date(2019, 1, 1)), out(figure("2", edition="b", by=copy), date(2024, 1, 1))
    )

    assert found.at(MAY).value == 1


def test_what_an_edition_repeats_in_another_file_is_one_print() -> None:
    found = series(
        out(figure("29", edition="a", by=page("csv"))),
        out(figure("29.0", edition="a", by=page("xlsx"))),
        out(figure("29", edition="b", by=page("csv"))),
    )

    assert [item.edition for item in found.revisions(MAY)] == ["a", "b"]
    assert found.at(MAY).edition == "b"


def test_two_trusted_prints_that_contradict_each_other_are_an_error() -> None:
    found = series(out(figure("47870", by=page("one"))), out(figure("47970", by=page("other"))))

    with pytest.raises(ConflictError, match=r"47,870 jobs.* against 47,970 jobs"):
        found.at(MAY)
    with pytest.raises(ConflictError, match="contradict each other"):
        found.points  # noqa: B018
    assert len(found.revisions(MAY)) == 2


def test_a_gap_has_no_number_and_is_no_contradiction_of_itself() -> None:
    gap = {"status": FigureStatus.SUPPRESSED, "edition": "a"}
    found = series(out(figure(None, by=page("csv"), **gap)), out(figure(None, by=page("xlsx"), **gap)))

    assert found.at(MAY).status is FigureStatus.SUPPRESSED


def test_the_latest_has_a_number() -> None:
    found = series(
        out(figure("1", period="2017-05")), out(figure(None, period="2018-05", status=FigureStatus.NOT_PUBLISHED))
    )

    assert found.latest().value == 1
    assert found.points[-1].value is None


def test_the_latest_known_by_a_day_was_out_by_its_end() -> None:
    found = series(
        out(figure("1", period="2016-05"), date(2017, 3, 31)),
        out(figure("2", period="2017-05"), date(2018, 3, 30)),
        out(figure("3", period="2018-05"), None),
    )

    assert found.latest().value == 3
    assert found.latest(known_by=date(2018, 3, 30)).value == 2
    assert found.latest(known_by=date(2018, 3, 29)).value == 1
    with pytest.raises(NoFigureError, match="known by 2017-03-30"):
        found.latest(known_by=date(2017, 3, 30))


def test_an_empty_series_has_no_latest() -> None:
    assert repr(series()) == "<Series: employment; 0 periods, no dated figure>"
    with pytest.raises(NoFigureError, match=r"no figure of employment\."):
        series().latest()


def test_a_day_is_a_day() -> None:
    with pytest.raises(InvalidTypeError, match="is not a day"):
        series(out(figure())).latest(known_by="2018")  # type: ignore[arg-type]  # of a wrong type
    with pytest.raises(InvalidTypeError, match="is not a day"):
        series(out(figure())).as_known("2018")  # type: ignore[arg-type]  # of a wrong type


def test_figures_without_a_period_stand_apart() -> None:
    found = series(out(figure("9", period=None, where="b")), out(figure("8", period=None, where="a")), out(figure()))

    assert [item.value for item in found.undated] == [8, 9]
    assert [item.value for item in found] == [100]


def test_growth_is_exact() -> None:
    grown = yearly("34970", "35900", "40350").growth("2012-05", "2014-05")

    assert grown.ratio == Fraction(40350, 34970)
    assert grown.breaks == ()


def test_growth_needs_figures_for_both_ends() -> None:
    with pytest.raises(NoFigureError, match="no figure for 2030-05"):
        yearly("1", "2").growth("2012-05", "2030-05")


CHAIN = series(
    *(
        out(figure(value, period=f"{year}-05", occupation=occupation, method=method))
        for year, value, occupation, method in (
            (2017, "100", "soc2010:1-1", "old"),
            (2018, "110", "soc2010:1-1", "old"),
            (2019, "200", "hybrid2018:1-9", "old"),
            (2021, "90", "soc2018:1-2", "new"),
            (2022, "95", "soc2018:1-2", "new"),
        )
    )
)


def test_breaks_stand_between_points_that_differ() -> None:
    assert [(str(item.before.period), str(item.after.period)) for item in CHAIN.breaks] == [
        ("2018-05", "2019-05"),
        ("2019-05", "2021-05"),
    ]
    assert BreakKind.HYBRID in CHAIN.breaks[0].kinds
    assert BreakKind.METHOD in CHAIN.breaks[1].kinds


def test_a_line_may_be_drawn_through_each_segment() -> None:
    assert [[int(point.value or 0) for point in run] for run in CHAIN.segments] == [[100, 110], [200], [90, 95]]
    assert series().segments == ()


def test_growth_across_breaks_names_those_on_the_way() -> None:
    with pytest.raises(BreakError, match="hybrid2018 mixes two editions"):
        CHAIN.growth("2018-05", "2022-05")

    grown = CHAIN.growth("2018-05", "2022-05", across_breaks=True)

    assert grown.ratio == Fraction(95, 110)
    assert grown.breaks == CHAIN.breaks


def test_growth_backwards_names_the_same_breaks() -> None:
    assert CHAIN.growth("2019-05", "2018-05", across_breaks=True).breaks == CHAIN.breaks[:1]


def test_growth_within_a_segment_needs_no_leave() -> None:
    assert CHAIN.growth("2021-05", "2022-05").breaks == ()


def test_growth_over_a_broken_stretch_between_like_figures_is_growth() -> None:
    there_and_back = series(
        *(
            out(figure(period=f"{year}-05", method=method))
            for year, method in ((2017, "old"), (2018, "new"), (2019, "old"))
        )
    )

    assert len(there_and_back.breaks) == 2
    assert there_and_back.growth("2017-05", "2019-05").breaks == ()


def test_a_contradiction_elsewhere_does_not_stand_in_the_way_of_growth() -> None:
    found = series(
        out(figure("1", period="2016-05")),
        out(figure("2", period="2017-05", by=page("one"))),
        out(figure("3", period="2017-05", by=page("other"))),
        out(figure("4", period="2018-05")),
    )

    assert found.growth("2016-05", "2018-05").ratio == 4


def test_a_series_gives_itself_as_plain_rows() -> None:
    found = yearly("1", "2")

    assert [row[COLUMNS.index("value")] for row in found.rows()] == [1, 2]
    assert [tuple(record) for record in found.to_records()] == [COLUMNS, COLUMNS]
    assert found.to_records()[0]["period"] == "2012-05"
    assert found.to_records()[0]["edition"] is None


def test_the_sources_of_a_series_are_those_of_what_it_shows() -> None:
    found = series(
        out(figure("1", by=page("b"), edition="new"), date(2020, 1, 1)),
        out(figure("2", by=page("c"), edition="old"), date(2019, 1, 1)),
        out(figure("3", by=page("a"), period=None)),
    )

    assert [item.id for item in found.sources] == ["a", "b"]


def test_a_series_survives_pickle() -> None:
    assert pickle.loads(pickle.dumps(CHAIN)) == CHAIN  # noqa: S301 - our own


def answers(found: Series) -> list[object]:
    def tried(ask: Any) -> object:  # noqa: ANN401 - a function
        try:
            return ask()
        except CodercareerError as error:
            return type(error)

    asked: list[Any] = [lambda: found.points, lambda: found.breaks, found.latest, lambda: found.undated]
    asked += [lambda p=p: found.revisions(p) for p in found.periods]
    asked += [lambda p=p: found.at(p) for p in found.periods]
    return [tried(ask) for ask in asked]


@given(data=st.data(), figures=tables_of(most=8, dataset="survey", measure="employment", unit="jobs", area="us"))
def test_the_order_of_figures_never_matters(data: st.DataObject, figures: list[Observation]) -> None:
    days = data.draw(st.lists(st.none() | st.dates(), min_size=len(figures), max_size=len(figures)))
    prints = [Release(item, day) for item, day in zip(figures, days, strict=True)]
    shuffled = list(prints)
    random.Random(7).shuffle(shuffled)  # noqa: S311 - an order

    assert answers(series(*shuffled)) == answers(series(*prints))


@given(
    days=st.lists(st.none() | st.dates(date(2018, 1, 1), date(2021, 1, 1)), min_size=5, max_size=5),
    one=st.dates(date(2018, 1, 1), date(2021, 1, 1)),
    later=st.integers(0, 400),
)
def test_what_was_known_stays_known(days: Iterable[date | None], one: date, later: int) -> None:
    found = series(*(out(figure(str(n), period=f"{2010 + n}-05"), day) for n, day in enumerate(days, 1)))
    other = date.fromordinal(one.toordinal() + later)

    assert set(found.as_known(one).releases) <= set(found.as_known(other).releases)
    assert set(found.as_known(one)) <= set(found)
