"""Who says what: what is one figure printed twice, why others differ, and which is the latest official one."""

from datetime import date
from typing import Any

import pytest
from figure_strategies import observations, tables_of
from hypothesis import given
from hypothesis import strategies as st
from small_figures import DATASETS, POPULATIONS, figure, page, table

from codercareer._registry import Registry
from codercareer.causes import CauseKind, may_be_one_number, why
from codercareer.conflicts import Comparison, Difference
from codercareer.errors import InvalidTypeError, UnknownIdError
from codercareer.measures import MEASURES
from codercareer.observations import FigureStatus, Observation
from codercareer.periods import PeriodKind
from codercareer.sources import Trust

ON = date(2018, 12, 31)
ARTICLE = page("article", Trust.ARTICLE)
REGISTRY = Registry().with_more(DATASETS, POPULATIONS)


def compared(*figures: Observation, on: date = ON, concept: str = "employment") -> Comparison:
    found = {item.concept: item for item in table(*figures).comparisons(role="coder", on=on)}
    return found[concept]


def difference(one: Observation, other: Observation) -> Difference:
    """Return why two figures differ, each of which is heard."""
    (found,) = compared(one, other).differences
    return found


def kinds(one: Observation, other: Observation) -> set[CauseKind]:
    return {cause.kind for cause in why(one, other, REGISTRY)}


def article(value: str, **fields: Any) -> Observation:  # noqa: ANN401 - fields of an observation
    told = {"dataset": "bureau", "population": "record-keepers", "by": ARTICLE, **fields}
    return figure(value, **told)


# one figure printed twice


def test_an_article_that_repeats_an_official_figure_is_recognised() -> None:
    (statement,) = [s for s in compared(figure("208650"), article("208650")).statements if s.repeats is not None]

    assert statement.figure.citation.source is ARTICLE
    assert statement.origin == figure("208650")
    assert {cause.kind for cause in statement.repeats.causes} == {CauseKind.UNSTATED}  # type: ignore[union-attr]
    assert statement.repeats is not None
    assert statement.repeats.exact


REPEATS: dict[str, tuple[Observation, Observation, set[CauseKind]]] = {
    "the month left out": (
        figure("40350"),
        article("40350", period="2018"),
        {CauseKind.UNSTATED, CauseKind.PRECISION},
    ),
    "the year left out": (figure("40350"), article("40350", period=None), {CauseKind.UNSTATED}),
    "printed in thousands": (
        figure("215.5", unit="thousand-jobs", dataset="matrix", period="2018"),
        article("215500", period="2018"),
        {CauseKind.UNSTATED},
    ),
    "rounded": (
        figure("215.46", unit="thousand-jobs", dataset="matrix", period="2018"),
        article("215", unit="thousand-jobs", period="2018"),
        {CauseKind.UNSTATED, CauseKind.ROUNDING},
    ),
    "of people named otherwise": (
        figure("208650"),
        article("208650", population="keepers"),
        {CauseKind.UNSTATED, CauseKind.HYBRID, CauseKind.POPULATION},
    ),
    "in a copy of the same dataset": (figure("208650"), figure("208650", by=page("copy", Trust.SECONDARY)), set()),
}


@pytest.mark.parametrize(("original", "printed", "altered"), REPEATS.values(), ids=REPEATS)
def test_a_figure_is_recognised_when_it_is_printed_again(
    original: Observation, printed: Observation, altered: set[CauseKind]
) -> None:
    found = compared(original, printed)
    (repeat,) = [statement.repeats for statement in found.statements if statement.figure == printed]

    assert repeat is not None
    assert repeat.original == original
    assert {cause.kind for cause in repeat.causes} == altered
    assert repeat.exact == altered.isdisjoint({CauseKind.POPULATION, CauseKind.MEASURE, CauseKind.HYBRID})
    assert found.figures == (original,)
    assert found.differences == ()


NO_REPEATS: dict[str, tuple[Observation, Observation]] = {
    "another number": (figure("208650"), article("208651")),
    "another time": (figure("208650", period="2017-05"), article("208650")),
    "a time that is finer": (figure("208650", period="2018", dataset="matrix"), article("208650")),
    "other people": (figure("208650"), article("208650", population="members-all")),
    "another dataset": (figure("208650"), article("208650", dataset="members")),
    "nobody knows which dataset": (figure("208650"), article("208650", dataset="anybody")),
    "a dataset of its own": (figure("208650"), figure("208650", dataset="matrix")),
}


@pytest.mark.parametrize(("original", "printed"), NO_REPEATS.values(), ids=NO_REPEATS)
def test_a_figure_that_may_be_another_stands_for_itself(original: Observation, printed: Observation) -> None:
    assert all(statement.repeats is None for statement in compared(original, printed).statements)


def test_a_dataset_that_prints_the_figures_of_another_repeats_them() -> None:
    made = figure("40350", measure="median_annual_wage")
    printed = figure("40350", measure="median_annual_wage", dataset="matrix", edition="2018-28")
    found = compared(made, printed, concept="pay")
    (repeat,) = [statement.repeats for statement in found.statements if statement.repeats is not None]

    assert repeat.original == made
    assert {cause.kind for cause in repeat.causes} == {CauseKind.REPRINT}


def test_of_several_that_it_may_be_a_figure_repeats_the_likest() -> None:
    rounded = figure("13.2", measure="projected_growth", unit="percent", dataset="matrix", period="2016/2026")
    same = figure(
        "13", measure="projected_growth", unit="percent", dataset="matrix", period="2016/2026", edition="2016-26"
    )
    printed = article("13", measure="projected_growth", unit="percent", period="2016/2026")
    found = compared(rounded, same, printed, concept="growth")
    (repeat,) = [statement.repeats for statement in found.statements if statement.repeats is not None]

    assert repeat.original == same


def growth(value: str, **fields: Any) -> Observation:  # noqa: ANN401 - fields of an observation
    told = {"dataset": "matrix", "period": "2016/2026", "edition": "2016-26", **fields}
    return figure(value, measure="projected_growth", unit="percent", **told)


def part(measure: str, value: str, period: str, **fields: Any) -> Observation:  # noqa: ANN401 - fields
    return figure(
        value, measure=measure, unit="thousand-jobs", dataset="matrix", period=period, edition="2016-26", **fields
    )


PARTS = (part("projected_change", "27.8", "2016/2026"), part("employment", "206.3", "2016"))
PRINTED = article("13", measure="projected_growth", unit="percent", period="2016/2026")


def rounding(*figures: Observation) -> str:
    found = compared(*figures, concept="growth")
    (repeat,) = [statement.repeats for statement in found.statements if statement.repeats is not None]
    (cause,) = [cause for cause in repeat.causes if cause.kind is CauseKind.ROUNDING]
    return cause.text


def test_a_number_rounded_twice_is_explained_by_what_it_is_the_ratio_of() -> None:
    assert rounding(growth("13.5"), PRINTED, *PARTS) == "13 and 13.5 can be one number: 27.8 / 206.3 = 13.48 %"


@pytest.mark.parametrize("parts", [(), PARTS[:1], PARTS[1:], (PARTS[0], part("employment", "0", "2016"))])
def test_a_ratio_without_both_parts_is_left_as_it_is(parts: tuple[Observation, ...]) -> None:
    assert rounding(growth("13.5"), PRINTED, *parts) == "13 and 13.5 can be one number"


def test_the_parts_of_a_ratio_stand_in_its_own_table() -> None:
    elsewhere = [
        part("employment", "200.0", "2016", by=page("another")),
        part("employment", "200.0", "2016", occupation="hybrid2018:1-9"),
        part("employment", "200.0", "2015"),
    ]

    assert "/" not in rounding(growth("13.5"), PRINTED, PARTS[0], *elsewhere)


def test_a_ratio_without_a_period_has_no_parts() -> None:
    printed = article("13", measure="projected_growth", unit="percent", period=None)

    assert rounding(growth("13.5", period=None), printed, *PARTS) == "13 and 13.5 can be one number"


NUMBERS = {
    "13.5 and 13": ("13.5", "13", True),
    "13.6 and 13": ("13.6", "13", False),
    "8.5 and 9": ("8.5", "9", True),
    "8.5 and 8": ("8.5", "8", True),
    "8.4 and 9": ("8.4", "9", False),
    "1.8 and 1.9": ("1.8", "1.9", False),
    "13.48 and 13.5": ("13.48", "13.5", True),
    "13 and 13.00": ("13", "13.00", True),
    "40350 and 40351": ("40350", "40351", False),
}


@pytest.mark.parametrize(("one", "other", "expected"), NUMBERS.values(), ids=NUMBERS)
def test_two_numbers_can_be_one_that_was_rounded(one: str, other: str, expected: bool) -> None:  # noqa: FBT001
    assert may_be_one_number(growth(one), growth(other)) is expected
    assert may_be_one_number(growth(other), growth(one)) is expected


# why others differ


DIFFER: dict[str, tuple[Observation, Observation, set[CauseKind]]] = {
    "another dataset": (
        figure("208650"),
        figure("215.5", unit="thousand-jobs", dataset="matrix", period="2018"),
        {CauseKind.DATASET, CauseKind.PRECISION},
    ),
    "another interval": (
        growth("10.7", period="2018/2028"),
        article("13", measure="projected_growth", unit="percent", period="2016/2026"),
        {CauseKind.INTERVAL, CauseKind.UNSTATED},
    ),
    "a hybrid code": (
        figure("331790", occupation="hybrid2018:1-9"),
        article("208650"),
        {CauseKind.HYBRID, CauseKind.POPULATION, CauseKind.UNSTATED},
    ),
    "another measure": (
        figure("40350", measure="median_annual_wage"),
        figure("51889", measure="mean_annual_wage", dataset="members", population="members-all", period="2018"),
        {CauseKind.MEASURE, CauseKind.DATASET, CauseKind.POPULATION, CauseKind.PRECISION},
    ),
    "another time": (
        figure("208650"),
        article("204220", period="2017-05"),
        {CauseKind.PERIOD, CauseKind.UNSTATED},
    ),
    "an edition that revises another": (
        figure("19.2", measure="unemployment_rate", unit="percent", dataset="matrix", edition="2016-26"),
        figure("19.0", measure="unemployment_rate", unit="percent", dataset="matrix", edition="2018-28"),
        {CauseKind.EDITION},
    ),
    "a digit slip": (
        figure("47870", by=page("one", Trust.SECONDARY)),
        figure("47970", by=page("other", Trust.SECONDARY)),
        {CauseKind.CONTRADICTION},
    ),
    "a number of an unnamed dataset": (
        figure("44090"),
        article("42630"),
        {CauseKind.UNSTATED, CauseKind.CONTRADICTION},
    ),
    "somebody nobody names": (
        figure("42630", measure="median_annual_wage"),
        figure("53325", measure="median_annual_wage", dataset="anybody", population="members-all", period="2018"),
        {CauseKind.UNSTATED, CauseKind.POPULATION, CauseKind.PRECISION},
    ),
}


@pytest.mark.parametrize(("one", "other", "expected"), DIFFER.values(), ids=DIFFER)
def test_a_difference_has_its_causes(one: Observation, other: Observation, expected: set[CauseKind]) -> None:
    concept = MEASURES[one.measure].concept
    found = {item.concept: item for item in table(one, other).conflicts(role="coder", on=ON)}
    (difference,) = found[concept].differences

    assert difference.kinds == expected


def test_methods_and_classifications_are_causes() -> None:
    one, other = figure("1", method="old"), figure("2", method="new", occupation="soc2018:1-1")

    assert kinds(one, other) == {CauseKind.METHOD, CauseKind.CLASSIFICATION}
    assert kinds(figure("1"), figure("2", area="us-ca")) == {CauseKind.AREA}
    assert kinds(figure("1"), figure("2", occupation="soc2018:1-2")) == {
        CauseKind.CLASSIFICATION,
        CauseKind.POPULATION,
    }


def test_a_misplaced_number_is_said_to_stand_elsewhere() -> None:
    found = compared(figure("44090"), figure("42630", period="2017-05"), article("42630"))
    (text,) = [str(item) for item in found.differences if CauseKind.CONTRADICTION in item.kinds]

    assert text.endswith("nothing they state tells them apart; 42,630 jobs stands in survey for 2017-05")


def test_rows_of_one_table_are_no_conflict() -> None:
    two_rows = [
        figure("1", dataset="members", population=name, period="2018") for name in ("members-all", "members-few")
    ]
    found = compared(*two_rows)

    assert len(found.figures) == 2
    assert found.differences == ()
    assert table(*two_rows).conflicts(role="coder", on=ON) == ()


def test_what_two_articles_print_is_not_one_table() -> None:
    one = article("1", population="members-all")
    other = article("2", population="members-few", by=page("other", Trust.ARTICLE))

    assert difference(one, other).kinds == {CauseKind.POPULATION}


# the oracle: a plain reading of the dimensions

SAME_NAME = {"record-keepers": "soc2010:1-1"}
SHARING = {"keepers": ["soc2010:1-1", "hybrid2018:1-9"], "record-keepers": ["soc2010:1-1"]}
VAGUE = {"bureau": {"survey", "matrix"}}


def classes_of(subject: str) -> set[str]:
    return {code.split(":")[0] for code in SHARING.get(subject, [subject]) if ":" in code}


def by_subject(a: str, b: str) -> set[CauseKind]:
    if a == b or SAME_NAME.get(a) == b or SAME_NAME.get(b) == a:
        return set()
    found = set[CauseKind]()
    if ":" in a and ":" in b:
        (one, code), (other, another) = a.split(":"), b.split(":")
        if one != other:
            found.add(CauseKind.CLASSIFICATION)
        if code != another:
            found.add(CauseKind.POPULATION)
    else:
        found.add(CauseKind.POPULATION)
    ours, theirs = classes_of(a), classes_of(b)
    if ours and theirs and ("hybrid2018" in ours) != ("hybrid2018" in theirs):
        found.add(CauseKind.HYBRID)
    return found


def by_dataset(a: Observation, b: Observation) -> set[CauseKind]:
    if a.dataset == b.dataset:
        return set()
    names = {a.dataset, b.dataset}
    if "anybody" in names:
        return {CauseKind.UNSTATED}
    if "bureau" in names and names & VAGUE["bureau"]:
        return {CauseKind.UNSTATED}
    printer = a if a.dataset == "matrix" else b
    if names == {"survey", "matrix"} and printer.measure == "median_annual_wage":
        return {CauseKind.REPRINT}
    return {CauseKind.DATASET}


def by_time(a: Observation, b: Observation) -> set[CauseKind]:
    if a.period == b.period:
        return set()
    if a.period is None or b.period is None:
        return {CauseKind.UNSTATED}
    if PeriodKind.INTERVAL in {a.period.kind, b.period.kind}:
        return {CauseKind.INTERVAL}
    nested = a.period.covers(b.period) or b.period.covers(a.period)
    return {CauseKind.PRECISION if nested else CauseKind.PERIOD}


@given(a=observations(status=FigureStatus.NORMAL), b=observations(status=FigureStatus.NORMAL))
def test_causes_are_what_a_plain_reading_of_the_dimensions_finds(a: Observation, b: Observation) -> None:
    expected = by_dataset(a, b) | by_subject(a.subject, b.subject) | by_time(a, b)
    if a.measure != b.measure:
        expected.add(CauseKind.MEASURE)
    if a.area != b.area:
        expected.add(CauseKind.AREA)
    if a.method and b.method and a.method != b.method:
        expected.add(CauseKind.METHOD)
    if not expected and a.edition != b.edition:
        expected.add(CauseKind.EDITION)

    assert kinds(a, b) - {CauseKind.ROUNDING, CauseKind.CONTRADICTION} == expected


@given(figures=tables_of(), on=st.dates(date(2016, 1, 1), date(2021, 1, 1)))
def test_differences_are_explained_and_repeats_go_back_to_who_made_them(figures: list[Observation], on: date) -> None:
    for comparison in table(*figures).comparisons(role="coder", on=on):
        assert all(item.causes for item in comparison.differences)
        assert all(
            item.one in comparison.figures and item.other in comparison.figures for item in comparison.differences
        )
        assert all(statement.figure.value is not None for statement in comparison.statements)
        for statement in comparison.statements:
            if statement.repeats is not None:
                assert statement.origin.dataset in {"survey", "matrix", "members"}
                assert statement.origin.area == statement.figure.area


# what is heard


def test_of_each_voice_the_latest_period_begun_by_the_day_is_heard() -> None:
    figures = [figure(str(year), period=f"{year}-05") for year in (2017, 2018, 2019)]

    assert [item.value for item in compared(*figures).figures] == [2018]
    assert [item.value for item in compared(*figures, on=date(2018, 4, 30)).figures] == [2017]
    assert table(*figures).comparisons(role="coder", on=date(2016, 1, 1)) == ()


def test_both_precisions_of_one_period_are_heard() -> None:
    both = compared(article("40350", period="2018"), article("40350"))

    assert len(both.statements) == 2


def test_of_measures_of_one_question_the_first_is_heard() -> None:
    mean, median = figure("44010", measure="mean_annual_wage"), figure("40350", measure="median_annual_wage")

    assert compared(mean, median, concept="pay").figures == (median,)


def test_a_voice_that_gives_no_first_measure_is_heard_with_its_next() -> None:
    assert compared(figure("44010", measure="mean_annual_wage"), concept="pay").lead.value == 44010


def test_figures_without_a_number_are_not_heard() -> None:
    assert table(figure(None, status=FigureStatus.SUPPRESSED)).comparisons(role="coder", on=ON) == ()


def test_other_places_are_asked_for() -> None:
    there = table(figure("1"), figure("2", area="us-ca"))

    assert there.comparisons(role="coder", on=ON, area="us-ca")[0].lead.value == 2


def test_the_latest_official_figure_leads() -> None:
    found = compared(
        article("9", population="members-all"),
        figure("3", dataset="members", population="members-few", period="2018"),
        figure("2", dataset="matrix", period="2017"),
        figure("1"),
    )

    assert [int(item.value or 0) for item in found.figures] == [1, 2, 3, 9]
    assert found.official == found.lead == figure("1")
    assert compared(article("9")).official is None


def test_an_explanation_says_who_says_what_and_why() -> None:
    text = compared(
        figure("208650"),
        article("208650"),
        figure("215.5", unit="thousand-jobs", dataset="matrix", period="2018"),
    ).explain()

    assert text.splitlines() == [
        "employment:",
        "  215.5 thousand jobs: employment of soc2010:1-1, 2018, matrix",
        "  208,650 jobs: employment of soc2010:1-1, 2018-05, survey",
        (
            "    X Society, “Who may sit”, prints 208,650 jobs: not stated: the source does not name the dataset"
            " (bureau)"
        ),
        (
            "  215.5 thousand jobs and 208,650 jobs: another dataset: Matrix and May survey; another precision: 2018"
            " and 2018-05"
        ),
        "  matrix: Matrix (jobs, the self-employed included)",
        "  survey: May survey (wage and salary jobs)",
    ]


def test_a_figure_that_was_printed_just_so_has_no_more_to_say() -> None:
    copied = compared(figure("1"), figure("1", by=page("copy", Trust.SECONDARY)))

    assert [statement.printed() for statement in copied.statements] == ["X Society, “Who may sit”, prints 1 jobs"] * 2
    assert str(copied.statements[1]).endswith("(X Society) = 1 jobs: employment of soc2010:1-1, 2018-05, survey")


def test_a_statement_and_a_comparison_say_what_they_are() -> None:
    found = compared(figure("1"), article("9", population="members-all"))

    assert str(found.statements[0]) == "1 jobs: employment of soc2010:1-1, 2018-05, survey (X Society)"
    assert repr(found) == "<Comparison: employment; 2 statements of 2 figures>"


def test_words_that_are_not_described_are_called_by_their_ids() -> None:
    registry = Registry()

    assert registry.described("mine") == "mine: mine"
    assert registry.called("us-two") == "us-two"


def test_questions_on_which_all_agree_are_no_conflict() -> None:
    assert table(figure()).conflicts(role="coder", on=ON) == ()
    assert len(table(figure()).comparisons(role="coder", on=ON)) == 1
    assert len(table(figure(), article("100")).conflicts(role="coder", on=ON)) == 1


def test_a_comparison_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codercareer.statistics.MOST_KEPT", 1)
    there = table(figure())
    first = there.comparisons(role="coder", on=ON)

    assert there.comparisons(role="coder", on=ON) is first
    there.comparisons(role="coder", on=date(2019, 12, 31))
    assert there.comparisons(role="coder", on=ON) is not first


def test_what_is_asked_is_checked() -> None:
    with pytest.raises(InvalidTypeError, match="is not a day"):
        table(figure()).conflicts(role="coder", on="2018")  # type: ignore[arg-type]  # of a wrong type
    with pytest.raises(UnknownIdError, match="Did you mean 'tailor'"):
        table(figure()).conflicts(role="tailer", on=ON)
