"""The catalogue's figures: outlooks, as known, added to, and the occupations they count."""

import pickle
import re
import subprocess
import sys
from datetime import date
from html import escape
from typing import Any

import pytest
from small import claimed, named
from small_figures import DATASETS, POPULATIONS, figure, page, table

from codercareer.careers import Occupation, Role
from codercareer.catalog import Catalog
from codercareer.claims import History
from codercareer.datasets import Dataset
from codercareer.errors import ConflictError, InvalidTypeError, UnknownIdError
from codercareer.measures import Measure
from codercareer.outlook import Outlook, outlook_of
from codercareer.sources import Trust

ON = date(2020, 1, 1)


def occupation(id_: str, *became: str, known: date = date(2010, 1, 1), **fields: Any) -> Occupation:  # noqa: ANN401
    classification, _, code = id_.partition(":")
    names = named(id_) if known.year < 2019 else History(claimed(named(id_).claims[0].value, known))
    return Occupation(
        id=id_,
        names=names,
        classification=classification,
        code=code,
        became=History(claimed(became, known)) if became else History(),
        **fields,
    )


def role(*counted_in: str, known: date = date(2010, 1, 1)) -> Role:
    return Role(id="coder", names=named("medical coder"), counted_in=History(claimed(counted_in, known)))


OLD, MIXED, NEW = "soc2010:1-1", "hybrid2018:1-9", "soc2018:1-2"
OCCUPATIONS = (
    occupation(OLD, MIXED, NEW, "soc2018:1-3"),
    occupation(MIXED, NEW),
    occupation(NEW),
    occupation("soc2018:1-3"),
)
FIGURES = (
    figure("208650"),
    figure("331790", period="2019-05", occupation=MIXED),
    figure("40350", measure="median_annual_wage"),
    figure("10.7", measure="projected_growth", unit="percent", dataset="matrix", period="2018/2028", edition="2018-28"),
    figure(
        "16.8", measure="annual_openings", unit="jobs-per-year", dataset="matrix", period="2018/2028", edition="2018-28"
    ),
    figure(
        "215500", population="record-keepers", dataset="bureau", by=page("article", Trust.ARTICLE, date(2019, 9, 1))
    ),
)
CATALOG = Catalog.of(*OCCUPATIONS, role(OLD, MIXED, NEW), *FIGURES, *DATASETS, *POPULATIONS)

# what was published about a role


def test_an_outlook_leads_with_the_latest_official_figures_known_by_the_day() -> None:
    found = CATALOG.outlook("coder", on=ON)

    leads = [
        answer.lead.value for answer in (found.pay, found.jobs, found.growth, found.openings) if answer is not None
    ]
    assert [str(value) for value in leads] == ["40350", "208650", "10.7", "16.8"]
    later = CATALOG.outlook("coder", on=date(2020, 6, 30)).jobs
    assert later is not None
    assert later.lead.value == 331790


def test_an_outlook_says_who_else_says_what() -> None:
    jobs = CATALOG.outlook("medical coder", on=ON).jobs

    assert jobs is not None
    assert [item.dataset for item in jobs.figures] == ["survey", "bureau"]


def test_an_outlook_before_anything_was_published_says_so() -> None:
    found = CATALOG.outlook("coder", on=date(2015, 1, 1))

    assert (found.pay, found.jobs, found.growth, found.openings) == (None, None, None, None)
    assert str(found).splitlines()[1] == "  pay: nothing published"
    assert found.explain() == str(found)


def test_an_outlook_reads_as_lines() -> None:
    found = CATALOG.outlook("coder", on=ON)

    assert str(found).splitlines() == [
        "coder, as known on 2020-01-01",
        "  pay: 40,350 dollars a year: median_annual_wage of soc2010:1-1, 2018-05, survey",
        "  jobs: 208,650 jobs: employment of soc2010:1-1, 2018-05, survey",
        "  growth: 10.7 percent: projected_growth of soc2010:1-1, 2018/2028, matrix",
        "  openings: 16.8 jobs a year: annual_openings of soc2010:1-1, 2018/2028, matrix",
    ]
    assert found.jobs is not None
    assert found.jobs.explain() in found.explain()
    assert repr(found) == "<Outlook: coder, as known on 2020-01-01>"


def test_a_role_that_is_not_there_has_no_outlook() -> None:
    with pytest.raises(UnknownIdError, match="is not in this collection"):
        CATALOG.outlook("baker", on=ON)
    with pytest.raises(UnknownIdError, match="is not a role that is counted"):
        outlook_of(table(), "baker", ON)


@pytest.mark.parametrize("on", ["2020", None])
def test_an_outlook_is_asked_on_a_day(on: Any) -> None:  # noqa: ANN401 - of a wrong type
    with pytest.raises(InvalidTypeError, match="is not a day"):
        CATALOG.outlook("coder", on=on)


def test_an_outlook_is_made_of_comparisons() -> None:
    with pytest.raises(InvalidTypeError, match="is not a Comparison"):
        Outlook(role="coder", on=ON, pay=40350)  # type: ignore[arg-type]  # of a wrong type


# the catalogue's figures


def test_a_catalogue_without_figures_has_an_empty_table() -> None:
    assert len(Catalog.of(*OCCUPATIONS).statistics) == 0
    assert len(Catalog.of(*OCCUPATIONS).as_known(ON).statistics) == 0


def test_a_catalogue_knows_in_what_its_roles_are_counted() -> None:
    assert len(CATALOG.statistics.where(role="coder")) == len(FIGURES)


def test_a_catalogue_as_known_shows_no_figure_published_later() -> None:
    known = CATALOG.as_known(date(2019, 9, 3)).statistics

    assert [item.value for item in known] == [208650, 40350, 215500]
    assert CATALOG.as_known(date(2019, 9, 3)).as_known(date(2030, 1, 1)).statistics.to_records() == known.to_records()


def test_a_user_adds_figures_of_her_own() -> None:
    tips = Measure("tips", "tips", dimension="usd-per-hour", concept="tips")
    mine = Dataset(id="mine", title="Mine", publisher="Me")
    more = CATALOG.adding(mine, tips, figure("3", dataset="mine", measure="tips", unit="usd-per-hour"))

    assert len(more.statistics.where(role="coder")) == len(FIGURES) + 1
    assert len(CATALOG.statistics) == len(FIGURES)
    assert len(more.adding(figure("5", where="b")).statistics) == len(FIGURES) + 2


def test_the_same_figure_again_is_a_clash_unless_it_takes_its_place() -> None:
    with pytest.raises(ConflictError, match="is there already"):
        CATALOG.adding(figure("1"))
    replaced = CATALOG.adding(figure("1"), replace=True).statistics
    assert len(replaced) == len(FIGURES)
    assert figure("1") in replaced


def test_other_entries_may_be_added_beside_the_figures() -> None:
    more = CATALOG.adding(occupation("soc2028:1-1"))

    assert more.statistics.to_records() == CATALOG.statistics.to_records()
    assert "soc2028:1-1" in more.occupations


@pytest.mark.parametrize("thing", ["coder", 3, None])
def test_a_catalogue_holds_entries_and_figures_only(thing: Any) -> None:  # noqa: ANN401 - of a wrong type
    with pytest.raises(InvalidTypeError, match="is not an entry of a catalogue"):
        Catalog.of(thing)
    with pytest.raises(InvalidTypeError, match="is not an entry of a catalogue"):
        CATALOG.adding(thing)


def test_a_catalogue_with_figures_survives_pickle() -> None:
    again = pickle.loads(pickle.dumps(CATALOG))  # noqa: S301 - our own

    assert again.statistics.to_records() == CATALOG.statistics.to_records()


@pytest.mark.parametrize(
    ("asked", "loaded"),
    [
        ("", False),
        ("catalog.as_known(date(2019, 1, 1))", False),
        ("catalog.adding()", False),
        ("catalog.statistics", True),
        ("catalog.outlook('coder', on=date(2026, 11, 22))", True),
    ],
)
def test_the_built_in_figures_are_read_when_first_asked_for(asked: str, loaded: bool) -> None:  # noqa: FBT001
    code = f"""
import sys
from datetime import date
import codercareer
catalog = codercareer.load_catalog()
{asked}
print('codercareer.statistics' in sys.modules, 'codercareer.data.figures' in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603

    assert done.stdout.split() == [str(loaded)] * 2


# occupations through the editions


def test_an_occupation_may_become_several_and_come_of_several() -> None:
    occupations = CATALOG.occupations

    assert occupations.successors(OLD).ids() == (MIXED, NEW, "soc2018:1-3")
    assert occupations.predecessors(NEW).ids() == (MIXED, OLD)
    assert occupations.successors(NEW).ids() == occupations.predecessors(OLD).ids() == ()


def test_an_occupation_that_is_not_there_became_nothing() -> None:
    with pytest.raises(UnknownIdError, match="is not in this collection"):
        CATALOG.occupations.successors("soc2018:1-5")
    with pytest.raises(UnknownIdError, match="is not in this collection"):
        CATALOG.occupations.predecessors("soc2018:1-5")


def test_occupations_are_chosen_by_classification_and_code() -> None:
    assert CATALOG.occupations.where(classification="soc2018").ids() == (NEW, "soc2018:1-3")
    assert CATALOG.occupations.where(code="1-9").ids() == (MIXED,)
    assert CATALOG.roles.where(counted_in=MIXED).ids() == ("coder",)


def test_an_occupation_becomes_what_is_in_the_catalogue() -> None:
    with pytest.raises(UnknownIdError, match="occupation 'soc2010:1-1' names 'soc2018:9-9' in `became`"):
        Catalog.of(occupation(OLD, "soc2018:9-9"))


def test_what_an_occupation_became_is_cut_down_to_what_was_known() -> None:
    later = date(2021, 1, 1)
    catalog = Catalog.of(
        occupation(OLD, MIXED, NEW),
        occupation(MIXED),
        occupation(NEW, known=later),
        role(OLD, NEW),
        occupation("a:b", NEW),
    )
    known = catalog.as_known(ON)

    assert known.occupations.successors(OLD).ids() == (MIXED,)
    assert known.occupations["a:b"].became == History()
    assert known.roles["coder"].counted_in.claims[0].value == (OLD,)
    assert catalog.as_known(later).entries == catalog.entries


def test_a_notebook_shows_an_outlook_as_its_explanation() -> None:
    shown = CATALOG.outlook("coder", on=ON)

    assert re.sub("<[^>]*>", " ", shown._repr_html_()).split() == escape(shown.explain()).split()
