"""Charts, drawn without a screen."""

import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Polygon
from matplotlib.text import Text
from reading import HOSTILE
from small import CATALOG, cited

from codercareer.assessment import Timeline
from codercareer.dates import DateRange, DateSet
from codercareer.drawing import Diagram, Edge, Group, Node, Shape, Tone
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.gantt import Bar, Gantt
from codercareer.observations import FigureStatus, Interval, Observation
from codercareer.periods import ReferencePeriod
from codercareer.pictures import Chart, bar_chart, diagram_chart, series_chart
from codercareer.profile import Profile
from codercareer.series import Release, Series

ON = date(2024, 1, 1)
SPRING = DateSet.of(DateRange(date(2024, 3, 1), date(2024, 6, 1)))
TIMELINE = Timeline(SPRING, SPRING)
ANSWER = CATALOG.assess("CARD", Profile(), on=ON)


def texts(chart: Chart) -> list[str]:
    """Return every text that is seen, on the axes and around them."""
    chart.canvas.draw()
    return [text.get_text() for text in chart.findobj(Text) if text.get_visible() and text.get_text()]


def boxes_of(chart: Chart, kind: Callable[[Any], bool]) -> list[Any]:
    chart.canvas.draw()
    return [item.get_window_extent() for item in chart.findobj(kind)]


def series(*points: Observation, label: str = "median_annual_wage of soc2018:29-2072, us, oews") -> Series:
    return Series(label, [Release(point, None) for point in points])


def figure(period: str, value: int | str | None = None, **fields: Any) -> Observation:  # noqa: ANN401 - of a figure
    about: dict[str, Any] = {
        "dataset": "oews",
        "measure": "median_annual_wage",
        "occupation": "soc2018:29-2072",
        "unit": "usd-per-year",
        "citation": cited(date(2020, 1, 1)),
    }
    printed = None if value is None else Decimal(value)
    return Observation(**{**about, "period": ReferencePeriod.parse(period), "value": printed, **fields})


WITH_ALL = series(
    figure("2017-05", 40_000, standard_error=Decimal(800)),
    figure("2018-05", 41_000, relative_standard_error=Decimal(2)),
    figure("2019-05", status=FigureStatus.TOP_CODED, interval=Interval(low=Decimal(48_000))),
    figure("2020-05", status=FigureStatus.SUPPRESSED),
    figure("2021-05", 44_000, interval=Interval(low=Decimal(43_000), high=Decimal(45_000)), method="mb3"),
    figure("2022-05", 45_000, method="mb3"),
    figure("2023-05", status=FigureStatus.NOT_PUBLISHED, method="mb3"),
)

CHARTS: dict[str, Callable[[], Chart]] = {
    "a timeline": lambda: bar_chart(TIMELINE, title="When", sources=["a page"]),
    "an answer": lambda: diagram_chart(ANSWER, title=str(ANSWER), sources=["a page", "another"]),
    "a series": lambda: series_chart(WITH_ALL),
    "two series": lambda: series_chart(WITH_ALL, series(figure("2020", 44_000))),
}


@pytest.mark.parametrize("draw", CHARTS.values(), ids=CHARTS)
def test_a_chart_is_a_figure_that_can_be_written_to_a_file(draw: Callable[[], Chart]) -> None:
    chart = draw()
    out = BytesIO()

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart.savefig(out, format="svg")

    assert isinstance(chart, Figure)
    assert ET.fromstring(out.getvalue()).tag.endswith("svg")  # noqa: S314 - our own
    assert chart._repr_png_().startswith(b"\x89PNG")


def test_drawing_needs_no_screen_and_opens_no_window() -> None:
    code = (
        "import sys; from datetime import date\n"
        "from codercareer.gantt import Bar, Gantt; from codercareer.pictures import bar_chart\n"
        "bar_chart(Gantt(bars=[Bar('a', 'b', date(2024, 1, 1))]))._repr_png_()\n"
        "print('matplotlib.pyplot' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env={"PATH": "", "DISPLAY": ""})  # noqa: S603

    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("label", [label for label in HOSTILE if label.isascii() and label.isprintable()])
def test_whatever_is_written_in_a_chart_is_text(label: str) -> None:
    bars = bar_chart(Gantt(bars=[Bar(label, label, ON, date(2025, 1, 1))]), title=label, sources=[label])
    boxes = diagram_chart(
        Diagram(nodes=[Node("a", label), Node("b", "b")], edges=[Edge("a", "b", label)], groups=[Group(label, ["a"])])
    )
    line = series_chart(series(figure("2020", 1), label=label), title=label)

    for chart in (bars, boxes, line):
        seen = "".join("".join(texts(chart)).split())
        assert "".join(label.split()) in seen
        assert not any(text.get_parse_math() for text in chart.findobj(Text) if label[:8] in text.get_text())


@pytest.mark.parametrize("dots", [60, 100, 600])
@pytest.mark.parametrize("width", [3, 9])
def test_titles_and_sources_are_folded_to_the_paper(width: float, dots: float) -> None:
    sources = ["a page of (figures), 2024-01-01 " * 40, "x" * 200]
    chart = bar_chart(TIMELINE, title="long words " * 20, sources=sources, width=width)
    chart.set_dpi(dots)

    edges = [chart.bbox.x0, chart.bbox.x1, chart.bbox.y0, chart.bbox.y1]
    (heading, footing) = boxes_of(
        chart, lambda item: isinstance(item, Text) and item.get_text()[:4] in {"long", "Sour"}
    )
    for box in (heading, footing):
        assert edges[0] <= box.x0 <= box.x1 <= edges[1]
        assert edges[2] <= box.y0 <= box.y1 <= edges[3]
    (axes,) = chart.axes
    assert footing.y1 < axes.bbox.y0 < axes.bbox.y1 < heading.y0


# Bars.


def test_a_bar_stands_over_its_days_and_an_event_is_a_mark() -> None:
    chart = bar_chart(Gantt(bars=[Bar("a", "b", ON, date(2024, 3, 1)), Bar("b", "c", date(2024, 2, 1))]))

    (axes,) = chart.axes
    (bar,) = axes.containers[0]
    assert (bar.get_x(), bar.get_width()) == (ON.toordinal(), 60)
    (mark,) = [line for line in axes.lines if line.get_marker() == "D"]
    assert mark.get_xdata() == [date(2024, 2, 1).toordinal()]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["a", "b"]


@pytest.mark.parametrize("width", [5, 9])
def test_labels_of_bars_stay_on_the_paper_and_off_each_other(width: float) -> None:
    bars = [
        Bar(f"row {i}", f"from 2024-0{i}-01 until 2024-0{i + 1}-01", date(2024, i, 1), date(2024, i + 1, 1))
        for i in range(1, 9)
    ]
    chart = bar_chart(Gantt(bars=[*bars, Bar("long", "long " * 40, ON, date(2024, 9, 1))]), width=width)

    labels = boxes_of(chart, lambda item: isinstance(item, Text) and item.get_text()[:4] in {"from", "long"})
    paper = chart.bbox
    assert all(paper.x0 <= box.x0 and box.x1 <= paper.x1 for box in labels)
    assert not any(one.overlaps(other) for one, other in combinations(labels[:8], 2))


AXES = {
    "weeks": (ON, date(2024, 2, 1), ["2024-01", "2024-02"]),
    "months": (date(2023, 12, 20), date(2024, 4, 2), ["2024-01", "2024-02", "2024-03", "2024-04"]),
    "years": (ON, date(2029, 1, 1), ["2024", "2025", "2026", "2027", "2028", "2029"]),
    "centuries": (
        date(1000, 1, 1),
        date(9999, 1, 1),
        ["1000", "2000", "3000", "4000", "5000", "6000", "7000", "8000", "9000"],
    ),
}


@pytest.mark.parametrize(("since", "until", "marks"), AXES.values(), ids=AXES)
def test_the_axis_of_days_is_marked_ten_times_at_most(since: date, until: date, marks: list[str]) -> None:
    (axes,) = bar_chart(Gantt(bars=[Bar("a", "b", since, until)])).axes

    assert [label.get_text() for label in axes.get_xticklabels()] == marks
    assert [date.fromordinal(int(day)).day for day in axes.get_xticks()] == [1] * len(marks)


# Nodes.


def drawn_boxes(chart: Chart) -> list[Any]:
    return boxes_of(chart, lambda item: isinstance(item, FancyBboxPatch | Polygon) and item.get_zorder() == 3)


def paths_of(chart: Chart) -> list[Any]:
    """Return the lines between boxes as they lie on the paper, heads of arrows left out."""
    (axes,) = chart.axes
    lines: list[Any] = [patch for patch in axes.patches if isinstance(patch, FancyArrowPatch)]
    return [axes.transData.transform_path(line._path_original) for line in lines]  # noqa: SLF001 - nothing else tells


SHAPES = {
    "a tree": ANSWER.diagram(),
    "a circle": Diagram(
        nodes=[Node(id_, id_ * 9) for id_ in "abcd"],
        edges=[
            Edge("a", "b", "x"),
            Edge("b", "a", "y"),
            Edge("a", "d"),
            Edge("b", "c"),
            Edge("c", "d", "z", dashed=True),
        ],
    ),
    "from above": Diagram(
        nodes=[Node(id_, id_ * 9, shape=Shape.CHOICE, tone=Tone.MAYBE) for id_ in "abcd"],
        edges=[Edge("a", "b"), Edge("a", "c", "x"), Edge("a", "d"), Edge("b", "d")],
        groups=[Group("both", ["b", "c"])],
        sideways=False,
    ),
    "on itself": Diagram(nodes=[Node("a", "A")], edges=[Edge("a", "a", "again")]),
}


@pytest.mark.parametrize("diagram", SHAPES.values(), ids=SHAPES)
def test_no_box_is_over_another_or_off_the_paper(diagram: Diagram) -> None:
    chart = diagram_chart(diagram)

    boxes = drawn_boxes(chart)
    assert len(boxes) == len(diagram.nodes)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert all(chart.bbox.x0 <= box.x0 and box.x1 <= chart.bbox.x1 for box in boxes)
    assert all(chart.bbox.y0 <= box.y0 and box.y1 <= chart.bbox.y1 for box in boxes)


@pytest.mark.parametrize("dots", [60, 100, 600])
@pytest.mark.parametrize("diagram", SHAPES.values(), ids=SHAPES)
def test_the_label_of_a_box_fits_into_it(diagram: Diagram, dots: float) -> None:
    chart = diagram_chart(diagram)
    chart.set_dpi(dots)

    labels = boxes_of(chart, lambda item: isinstance(item, Text) and item.get_zorder() == 4 and item.get_size() == 9)
    for box, label in zip(drawn_boxes(chart), labels, strict=True):
        assert box.x0 <= label.x0
        assert label.x1 <= box.x1
        assert box.y0 <= label.y0
        assert label.y1 <= box.y1


@pytest.mark.parametrize("diagram", SHAPES.values(), ids=SHAPES)
def test_a_line_leads_from_the_box_it_leaves_to_the_box_it_reaches(diagram: Diagram) -> None:
    chart = diagram_chart(diagram)

    boxes = dict(zip([node.id for node in diagram.nodes], drawn_boxes(chart), strict=True))
    for edge, path in zip(diagram.edges, paths_of(chart), strict=True):
        for (x, y), box in zip(path.vertices[[0, -1]], (boxes[edge.tail], boxes[edge.head]), strict=True):
            assert box.x0 - 1 <= x <= box.x1 + 1
            assert box.y0 - 1 <= y <= box.y1 + 1


@pytest.mark.parametrize("diagram", SHAPES.values(), ids=SHAPES)
def test_lines_pass_behind_no_box(diagram: Diagram) -> None:
    chart = diagram_chart(diagram)

    boxes = dict(zip([node.id for node in diagram.nodes], drawn_boxes(chart), strict=True))
    for edge, path in zip(diagram.edges, paths_of(chart), strict=True):
        for id_, box in boxes.items():
            if id_ not in {edge.tail, edge.head}:
                assert not path.intersects_bbox(box, filled=False)


# Series.


def lines(chart: Chart) -> list[list[tuple[float, float]]]:
    (axes,) = chart.axes
    drawn = [line for line in axes.lines if line.get_marker() == "o" and line.get_markerfacecolor() != "white"]
    return [[(round(x, 2), y) for x, y in zip(*line.get_data(), strict=True)] for line in drawn]  # type: ignore[call-overload]


def test_a_line_goes_through_what_may_be_compared_and_stops_at_a_break_and_where_a_number_is_missing() -> None:
    assert lines(series_chart(WITH_ALL)) == [
        [(2017.38, 40_000), (2018.38, 41_000)],
        [(2021.38, 44_000), (2022.38, 45_000)],
    ]


def test_a_break_is_marked_where_it_is_and_named_below() -> None:
    chart = series_chart(WITH_ALL)

    (axes,) = chart.axes
    (mark,) = [line for line in axes.lines if line.get_linestyle() == ":"]
    assert list(mark.get_xdata()) == pytest.approx([2020.875] * 2)  # type: ignore[arg-type]
    said = " ".join(" ".join(texts(chart)).split())
    assert "A: not comparable, 2020-05 to 2021-05: method: not named, then mb3." in said


def test_what_is_printed_with_a_figure_is_drawn_and_said_below() -> None:
    chart = series_chart(WITH_ALL)

    said = " ".join(" ".join(texts(chart)).split())
    assert "nominal dollars a year" in said
    assert "Whiskers: one standard error to either side, as printed." in said
    assert "Broad bars: the interval that is printed with the figure." in said
    assert "Hollow, with an arrow: only a bound was printed" in said
    assert "Crosses at the foot: no number (2020-05 suppressed, 2023-05 not published)." in said
    assert "Source: X Society: “Who may sit”, 2020-01-01." in said
    assert "48,000 or more" in said
    (axes,) = chart.axes
    whiskers = [segment for bars in axes.containers for segment in bars[2][0].get_segments()]
    assert [sorted(y for _, y in segment) for segment in whiskers] == [[39_200, 40_800], [40_180, 41_820]]
    (broad,) = [line for line in axes.lines if line.get_linewidth() == 6]
    assert list(broad.get_ydata()) == [43_000, 45_000]  # type: ignore[arg-type]
    crosses = [line for line in axes.lines if line.get_marker() == "x"]
    assert len(crosses) == 2


def test_thousands_and_ones_share_an_axis() -> None:
    jobs = {"measure": "employment", "unit": "jobs"}
    one = series(figure("2018-05", 208_650, **jobs), label="employment of coder, us, oews")
    other = series(figure("2018", "215.5", **{**jobs, "unit": "thousand-jobs"}), label="employment of coder, us, ep")

    chart = series_chart(one, other)

    (axes,) = chart.axes
    assert axes.get_ylabel() == "jobs"
    values = {float(y) for line in axes.lines if len(line.get_ydata()) == 1 for y in line.get_ydata()}  # type: ignore[arg-type]
    assert {208_650, 215_500} <= values
    assert {"employment", "coder, us, oews", "coder, us, ep"} <= {*texts(chart)}


def test_projections_stand_side_by_side() -> None:
    about = {"measure": "projected_growth", "unit": "percent", "dataset": "ep"}
    growth = series(
        figure("2016/2026", "13.5", **about), figure("2018/2028", "-1.1", **about), label="projected_growth of coder"
    )

    chart = series_chart(growth)

    (axes,) = chart.axes
    assert [label.get_text() for label in axes.get_xticklabels()] == ["2016/2026", "2018/2028"]
    assert axes.get_ylim()[0] < -1.1
    assert {"projected growth of employment: coder", "13.5", "-1.1"} <= {*texts(chart)}


def test_the_axis_begins_at_zero_unless_it_is_told_not_to() -> None:
    both = [series_chart(WITH_ALL, from_zero=zero).axes[0].get_ylim()[0] for zero in (True, False)]

    assert both[0] == 0
    assert 30_000 < both[1] < 39_200


def test_of_a_long_run_the_numbers_at_its_ends_are_written() -> None:
    chart = series_chart(series(*(figure(str(year), 40_000 + year) for year in range(2000, 2020))))

    assert [text for text in texts(chart) if re.fullmatch(r"4[12],\d{3}", text)] == ["42,000", "42,019"]


def test_nothing_but_bounds_can_be_drawn() -> None:
    chart = series_chart(series(figure("2020", status=FigureStatus.SUPPRESSED)))

    assert "Crosses at the foot: no number (2020 suppressed)." in " ".join(texts(chart))


def test_names_at_the_ends_of_lines_stay_apart() -> None:
    several = [series(figure("2018", 40_000 + i), label=f"median_annual_wage of role {i}") for i in range(6)]

    chart = series_chart(*several)

    names = boxes_of(chart, lambda item: isinstance(item, Text) and item.get_text().startswith("role "))
    assert len(names) == 6
    assert not any(one.overlaps(other) for one, other in combinations(names, 2))
    assert all(box.x1 <= chart.bbox.x1 and box.y1 <= chart.axes[0].bbox.y1 + 9 for box in names)


def test_breaks_near_each_other_have_letters_that_stay_apart() -> None:
    one = series(figure("2018-05", 1), figure("2019-05", 2, method="mb3"))
    other = series(figure("2018", 1), figure("2019", 2, method="mb3"))

    chart = series_chart(one, other)

    letters = boxes_of(chart, lambda item: isinstance(item, Text) and item.get_text() in {"A", "B"})
    assert len(letters) == 2
    assert not letters[0].overlaps(letters[1])


def test_measures_of_one_subject_are_named_by_measure() -> None:
    label = " of soc2018:29-2072, us, oews"
    chart = series_chart(
        series(figure("2018", 40_000)),
        series(figure("2018", 30_000, measure="p10_annual_wage"), label=f"p10_annual_wage{label}"),
    )
    mixed = series_chart(series(figure("2018", 1)), series(figure("2018", 2), label="mean_annual_wage of coder"))

    assert {"soc2018:29-2072, us, oews", "median annual pay", "10th percentile of annual pay"} <= {*texts(chart)}
    assert {"median annual pay: soc2018:29-2072, us, oews", "mean annual pay: coder"} <= {*texts(mixed)}


# What cannot be drawn.

REFUSED: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "no bars": (lambda: bar_chart(Gantt(bars=())), InvalidDataError, "There are no bars to draw"),
    "no nodes": (lambda: diagram_chart(Diagram(nodes=())), InvalidDataError, "There are no nodes to draw"),
    "no figures": (lambda: series_chart(series()), InvalidDataError, "There is no figure to draw"),
    "no series": (series_chart, InvalidDataError, "There is no figure to draw"),
    "nodes as bars": (
        lambda: bar_chart(ANSWER),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        InvalidTypeError,
        "does not draw itself as dated bars",
    ),
    "bars as nodes": (
        lambda: diagram_chart(TIMELINE),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        InvalidTypeError,
        "does not draw itself as nodes",
    ),
    "bars as a series": (
        lambda: series_chart(TIMELINE),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        InvalidTypeError,
        "is not a series",
    ),
    "dollars and jobs": (
        lambda: series_chart(WITH_ALL, series(figure("2018", 1, unit="jobs", measure="employment"))),
        InvalidDataError,
        "jobs and usd-per-year have no axis in common",
    ),
}


@pytest.mark.parametrize(("draw", "error", "said"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_drawn_is_refused(draw: Callable[[], object], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        draw()


def test_a_line_is_a_line() -> None:
    assert all(isinstance(line, Line2D) for line in series_chart(WITH_ALL).axes[0].lines)
