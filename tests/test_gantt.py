"""Dated bars, and the sets of days that are drawn as such."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import HOSTILE, gantt, squeezed
from small import claimed

from codercareer.assessment import Timeline
from codercareer.claims import History, Names
from codercareer.dates import DateRange, DateSet, PartialDate
from codercareer.drawing import Tone
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.gantt import Bar, Gantt
from codercareer.verdicts import Verdict

labels = (st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=()), min_size=1)).filter(
    lambda text: bool(text.strip())
)


@st.composite
def bars(draw: st.DrawFn) -> Bar:
    since = draw(st.dates(date(100, 1, 1), date(9999, 1, 1)))
    length = draw(st.none() | st.integers(1, 300))
    until = None if length is None else since + timedelta(length)
    return Bar(draw(labels), draw(labels), since, until, tone=draw(st.sampled_from(Tone)))


@given(drawn=st.builds(Gantt, bars=st.lists(bars(), max_size=6), title=labels | st.just("")))
def test_what_is_written_is_what_was_meant(drawn: Gantt) -> None:
    title, tasks = gantt(drawn.mermaid())

    assert squeezed(title) == squeezed(drawn.title)
    assert [(squeezed(task.row), squeezed(task.label), task.since, task.until) for task in tasks] == [
        (squeezed(bar.row), squeezed(bar.label), str(bar.since), "0d" if bar.until is None else str(bar.until))
        for bar in drawn.bars
    ]
    assert ["milestone" in task.tags for task in tasks] == [bar.until is None for bar in drawn.bars]


@given(drawn=st.builds(Gantt, bars=st.lists(bars(), max_size=4), title=labels))
def test_markdown_cannot_be_left_by_a_label(drawn: Gantt) -> None:
    first, *lines, last = drawn._repr_markdown_().split("\n")

    assert (first, last) == ("```mermaid", "```")
    assert not any(line.lstrip().startswith("```") for line in lines)


@given(names=st.lists(st.sampled_from(["a", "b", "2024", "a\na"]), max_size=8))
def test_mermaid_takes_no_two_rows_for_one_and_keeps_their_order(names: list[str]) -> None:
    drawn = Gantt(bars=[Bar(name, "x", date(2024, 1, 1)) for name in names])
    written = [line.removeprefix("  section ") for line in str(drawn).split("\n") if line.startswith("  section ")]

    assert len(written) == len({*written}) == len(drawn.rows)
    assert not any(name.isdigit() for name in written)  # JavaScript puts keys that are numbers first


AXES = {
    "a year": (date(2024, 12, 1), ["%Y-%m", "1month"]),
    "three years": (date(2026, 12, 1), ["%Y-%m", "3month"]),
    "ten years": (date(2034, 1, 1), ["%Y", "12month"]),
    "a hundred years": (date(2124, 1, 1), ["%Y"]),
}


@pytest.mark.parametrize(("until", "said"), AXES.values(), ids=AXES)
def test_the_axis_is_marked_so_that_its_marks_stand_apart(until: date, said: list[str]) -> None:
    text = str(Gantt(bars=[Bar("a", "x", date(2024, 1, 1), until)]))

    assert re.findall(r"(?:axisFormat|tickInterval) (\S+)", text) == said


def test_a_row_whose_name_takes_many_lines_gets_the_room() -> None:
    text = str(Gantt(bars=[Bar("many words " * 20, "x", date(2024, 1, 1))]))

    (height,) = re.findall(r"barHeight: (\d+)", text)
    assert int(height) == 14 * (text.count("<br/>") + 1) == 84


BAD = {
    "it ends before it begins": (
        lambda: Bar("a", "x", date(2024, 1, 1), date(2024, 1, 1)),
        "until=2024-01-01 is not after",
    ),
    "it is in the first century": (lambda: Bar("a", "x", date(99, 1, 1)), "since=0099-01-01 is before the year 100"),
}


@pytest.mark.parametrize(("build", "said"), BAD.values(), ids=BAD)
def test_a_bar_that_cannot_be_drawn_is_refused(build: object, said: str) -> None:
    with pytest.raises(InvalidDataError, match=said):
        build()  # type: ignore[operator]  # one of the above


def test_a_bar_begins_on_a_day() -> None:
    with pytest.raises(InvalidTypeError, match="since=None is not a day"):
        Bar("a", "x", None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # the mistake tried


# Timelines.


def days(*runs: tuple[date | None, date | None]) -> DateSet:
    return DateSet.of(*(DateRange(since, until) for since, until in runs))


SPRING = days((date(2024, 3, 1), date(2024, 6, 1)))
FROM_MARCH = days((date(2024, 3, 1), None))


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    cuts = st.lists(st.dates(date(50, 1, 1), date(2300, 1, 1)), max_size=4, unique=True).map(
        lambda found: DateSet(tuple(day.toordinal() for day in sorted(found)))
    )
    until = draw(st.just(date(2200, 1, 1)) | st.none() | st.dates(date(60, 1, 1), date(2300, 1, 1)))
    before = DateSet.always() if until is None else days((None, until))
    possible = draw(cuts) & before
    return Timeline(draw(cuts) & possible, possible, until)


@given(timeline=timelines())
def test_each_day_before_the_horizon_has_one_verdict_among_the_spans(timeline: Timeline) -> None:
    (met, sure), (unknown, perhaps), (unmet, never) = timeline.spans()
    horizon = DateSet.always() if timeline.until is None else days((None, timeline.until))

    assert (met, unknown, unmet) == (Verdict.MET, Verdict.UNKNOWN, Verdict.UNMET)
    assert sure | perhaps | never == horizon
    assert not sure & perhaps
    assert not perhaps & never
    assert not sure & never


@given(timeline=timelines(), day=st.dates(date(100, 1, 1), date(2299, 1, 1)))
def test_a_bar_is_drawn_over_a_day_exactly_where_its_verdict_is_that_of_the_row(timeline: Timeline, day: date) -> None:
    if timeline.until is not None and timeline.until <= day:
        return
    drawn = timeline.diagram(since=day, until=day + timedelta(1))

    assert [(bar.row, bar.since, bar.until) for bar in drawn.bars] == [
        (timeline.verdict(on=day).value, day, day + timedelta(1))
    ]


@given(timeline=timelines().filter(lambda timeline: timeline.until is None or timeline.until.year > 100))
def test_every_change_of_the_verdict_is_in_the_picture(timeline: Timeline) -> None:
    first = date(100, 1, 1)
    last = (timeline.until or date.max) - timedelta(1)
    cuts = {date.fromordinal(cut) for cut in {*timeline.certain.cuts, *timeline.possible.cuts}}

    drawn = timeline.diagram()

    assert {day for day in cuts if first < day <= last} <= {bar.since for bar in drawn.bars}


def test_bars_say_on_which_days_they_begin_and_end_even_where_they_are_cut() -> None:
    timeline = Timeline(SPRING, FROM_MARCH)

    drawn = timeline.diagram(since=date(2024, 4, 1), until=date(2024, 7, 1))

    assert [(bar.row, bar.label, bar.since, bar.until) for bar in drawn.bars] == [
        ("met", "from 2024-03-01 until 2024-06-01", date(2024, 4, 1), date(2024, 6, 1)),
        ("unknown", "from 2024-06-01 on", date(2024, 6, 1), date(2024, 7, 1)),
    ]


def test_a_while_before_the_first_change_and_behind_the_last_is_drawn() -> None:
    drawn = Timeline(SPRING, SPRING).diagram()

    assert [(bar.label, bar.since, bar.until) for bar in drawn.bars] == [
        ("from 2024-03-01 until 2024-06-01", date(2024, 3, 1), date(2024, 6, 1)),
        ("until 2024-03-01", date(2023, 3, 2), date(2024, 3, 1)),
        ("from 2024-06-01 on", date(2024, 6, 1), date(2025, 6, 1)),
    ]


def test_where_nothing_ever_changes_a_hundred_years_are_drawn() -> None:
    (bar,) = Timeline(days(), days()).diagram().bars

    assert (bar.row, bar.label) == ("not met", "always")
    assert (bar.since.year, bar.until) == (2100, date(2200, 1, 1))


def test_a_picture_that_begins_behind_the_last_change_shows_a_year() -> None:
    (bar,) = Timeline(SPRING, SPRING).diagram(since=date(2030, 1, 1)).bars

    assert (bar.row, bar.since, bar.until) == ("not met", date(2030, 1, 1), date(2031, 1, 1))


def test_no_picture_is_drawn_of_no_day() -> None:
    with pytest.raises(InvalidDataError, match="No day is drawn from since=2030-01-01 until=2029-01-01"):
        Timeline(SPRING, SPRING).diagram(since=date(2030, 1, 1), until=date(2029, 1, 1))


def test_a_notebook_shows_a_timeline_as_a_table() -> None:
    shown = Timeline(SPRING, FROM_MARCH)._repr_html_()

    assert re.findall(r"<td[^>]*>([^<]*)</td>", shown) == [
        *("not met", "until 2024-03-01"),
        *("met", "from 2024-03-01 until 2024-06-01"),
        *("unknown", "from 2024-06-01 on"),
    ]


# Histories.


def test_a_history_is_drawn_claim_by_claim_with_how_surely_each_covers_its_days() -> None:
    names = History(
        claimed(Names("Old <name>"), date(2010, 5, 1), until=PartialDate(2014)),
        claimed(Names("New name"), date(2020, 1, 1), since=DateRange(date(2015, 1, 1), date(2016, 1, 1))),
    )

    drawn = names.diagram(lambda name: name.full)

    old, new = (row.split("\n") for row, _ in drawn.rows)
    assert old == [
        "Old <name>",
        "X Society, “Who may sit”",
        "sure from 2010-05-01 until 2010-05-02",
        "presumed from 2010-05-02 until 2014-01-02",
        "perhaps until 2010-05-01, from 2014-01-02 until 2015-01-01",
    ]
    assert new[2:] == [
        "sure from 2015-12-31 until 2020-01-02",
        "presumed from 2020-01-02 on",
        "perhaps from 2015-01-01 until 2015-12-31",
    ]
    assert [(bar.label, str(bar.since), bar.tone) for bar in drawn.bars] == [
        ("perhaps", "2008-09-20", Tone.MAYBE),
        ("sure", "2010-05-01", Tone.YES),
        ("presumed", "2010-05-02", Tone.PLAIN),
        ("perhaps", "2014-01-02", Tone.MAYBE),
        ("perhaps", "2015-01-01", Tone.MAYBE),
        ("sure", "2015-12-31", Tone.YES),
        ("presumed", "2020-01-02", Tone.PLAIN),
    ]


@given(day=st.dates(date(2009, 1, 1), date(2022, 1, 1)))
def test_the_word_of_a_bar_is_the_standing_of_the_claim_on_its_days(day: date) -> None:
    history = History(
        claimed("one", date(2010, 5, 1), until=PartialDate(2014)),
        claimed("two", date(2020, 1, 1), since=PartialDate(2015), until=DateRange(date(2021, 1, 1), date(2021, 6, 1))),
    )

    drawn = history.diagram(since=day, until=day + timedelta(1))

    words = {"sure": "SURE", "presumed": "PRESUMED", "perhaps": "POSSIBLE"}
    shown = {bar.row.split("\n")[0]: words[bar.label.split()[0]] for bar in drawn.bars}
    standings = {claim.value: claim.standing(on=day) for claim in history.claims}
    assert shown == {value: standing.name for value, standing in standings.items() if standing is not None}


def test_a_long_value_is_shortened_in_the_name_of_its_row() -> None:
    (bar, *_) = History(claimed("very " * 40 + "long", date(2010, 5, 1))).diagram().bars

    assert bar.row.split("\n")[0] == "very very very very very very very very …"


def test_a_notebook_shows_a_history_as_a_table() -> None:
    shown = History(claimed("a <b>", date(2010, 5, 1), until=PartialDate(2014)))._repr_html_()

    cells = re.findall(r"<td[^>]*>([^<]*)</td>", shown)
    assert cells == ["a &lt;b&gt;", "", "2014", "in force", "X Society, “Who may sit”, 2010-05-01 (a table)"]
