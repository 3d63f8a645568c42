"""The laws of claims: on made-up histories and the catalogues that hold them, whatever order they are told in."""

from datetime import date, timedelta

import strategies as made
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from small import CARD, CATALOG, EXAM, source

from codercareer.catalog import Catalog
from codercareer.claims import Claim, History, Ruling, Status
from codercareer.dates import AnyDate
from codercareer.errors import CodercareerError
from codercareer.facts import Employment, ExamResult, HeldCredential
from codercareer.profile import Profile
from codercareer.requirements import AllOf, AnyOf, ExperienceAtLeast, Passed, Requirement
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports, Trust
from codercareer.targets import To

DAY = timedelta(days=1)

fewer = settings(max_examples=settings().max_examples // 3)
"""For laws of which each case takes a catalogue of its own."""

RULES: list[Requirement] = [AllOf(), AnyOf(), Passed("x:card-exam"), ExperienceAtLeast(12), ExperienceAtLeast(24)]

PEOPLE = [
    Profile(exams=(), experience=(), credentials=()),
    Profile(exams=(ExamResult("x:card-exam", taken=date(2020, 6, 1), passed=True),), experience=()),
    Profile(experience=(Employment(since=date(2021, 1, 1)),), exams=()),
    Profile(credentials=(HeldCredential("x:card", earned=date(2022, 1, 1), until=date(2024, 1, 1)),), experience=()),
    Profile(),
]

bounds: st.SearchStrategy[AnyDate | None] = st.none() | made.any_dates


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    seen = source(trust=draw(st.sampled_from(Trust)), published=draw(bounds), retrieved=draw(st.none() | made.days))
    return Citation(seen, supports=draw(st.sampled_from([Supports.VALUE, *Supports])))


@st.composite
def claims(draw: st.DrawFn, values: st.SearchStrategy[object]) -> Claim[object] | None:
    """Return a claim, or nothing where its bounds or citations cannot be."""
    try:
        return Claim(
            draw(values),
            since=draw(bounds),
            until=draw(bounds),
            status=draw(st.sampled_from([Status.IN_FORCE, Status.IN_FORCE, *Status])),
            citations=tuple(draw(st.lists(citations(), min_size=1, max_size=2))),
        )
    except CodercareerError:
        return None


def histories(values: st.SearchStrategy[object], least: int = 0) -> st.SearchStrategy[History[object]]:
    found = st.lists(claims(values), min_size=least, max_size=4)
    return found.map(lambda told: History(*(claim for claim in told if claim is not None)))


rules = histories(st.sampled_from(RULES).map(Rule))


def said(ruling: Ruling[object] | None) -> object:
    return ruling and (ruling.claim, ruling.standing, ruling.heard, ruling.disputes)


@given(rules, made.days, st.data())
def test_the_order_of_claims_makes_no_difference(history: History[object], on: date, data: st.DataObject) -> None:
    told_otherwise = History(*data.draw(st.permutations(history.claims)))

    for day in (on - DAY, on, on + DAY):
        assert said(told_otherwise.ruling(on=day)) == said(history.ruling(on=day))


@given(rules, made.days)
def test_the_ruling_changes_on_its_turns_alone(history: History[object], on: date) -> None:
    if on.toordinal() not in history.turns:
        assert said(history.ruling(on=on)) == said(history.ruling(on=on - DAY))


@given(rules, made.days)
def test_who_is_heard_begins_with_the_winner_and_a_sure_one_is_heard_alone(history: History[object], on: date) -> None:
    ruling = history.ruling(on=on)

    assert ruling is None or ruling.heard[0] is ruling.claim
    assert ruling is None or ruling.standing.name != "SURE" or ruling.heard == (ruling.claim,)


@st.composite
def catalogs(draw: st.DrawFn) -> Catalog:
    """Return a catalogue in which a credential, and its exam, are told of in made-up ways."""
    card = evolve(CARD, to_earn=draw(rules), to_sit=draw(rules), created=draw(histories(made.any_dates)))
    exam = evolve(EXAM, offered=draw(histories(st.booleans())))
    return CATALOG.adding(card, exam, replace=True)


questions: st.SearchStrategy[To] = st.sampled_from(["earn", "sit"])


@fewer
@given(catalogs(), st.sampled_from(PEOPLE), questions, made.days)
def test_what_a_catalogue_says_on_a_day_is_its_timeline_read_on_that_day(
    catalog: Catalog, person: Profile, to: To, on: date
) -> None:
    found = catalog.assess("x:card", person, on=on, to=to)

    assert found.verdict is catalog.when("x:card", person, to=to).verdict(on=on)
    assert found.verdict is found.timeline.verdict(on=on)
    assert found.timeline.certain <= found.timeline.possible
    assert found.earliest == found.timeline.first_met(since=on)


@fewer
@given(catalogs(), st.sampled_from(PEOPLE), questions, made.days, st.data())
def test_the_order_of_claims_changes_no_answer(
    catalog: Catalog, person: Profile, to: To, on: date, data: st.DataObject
) -> None:
    card = catalog.credentials["x:card"]
    turned = {
        name: History(*data.draw(st.permutations(getattr(card, name).claims)))
        for name in ("to_earn", "to_sit", "created")
    }
    other = catalog.adding(evolve(card, **turned), replace=True)
    one, two = (known.assess("x:card", person, on=on, to=to) for known in (catalog, other))

    assert (one.verdict, one.timeline, one.explain()) == (two.verdict, two.timeline, two.explain())
    assert one.gaps() == two.gaps()
    assert one.questions() == two.questions()


@fewer
@given(catalogs(), st.sampled_from(PEOPLE), questions, made.days)
def test_a_definite_answer_is_that_of_every_claim_that_is_heard(
    catalog: Catalog, person: Profile, to: To, on: date
) -> None:
    found = catalog.assess("x:card", person, on=on, to=to)
    each = {catalog.assess(claim.value, person, on=on).verdict for claim in found.heard}

    if found.verdict.name == "MET" and found.holding() is None:
        assert each == {found.verdict}
    if len(each) > 1 and not found.is_shut:
        assert found.verdict.name == "UNKNOWN" or found.holding() is not None
