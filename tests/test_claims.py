"""Which claim holds on a day: bounds, standing, trust, disputes, and what could be known by then."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from small import cited, claimed

from codercareer.claims import Claim, History, Names, Standing, Status
from codercareer.dates import AnyDate, DateRange, PartialDate
from codercareer.errors import InvalidDataError, InvalidTypeError, NoClaimError
from codercareer.sources import Citation, Supports, Trust

ONE_DAY = timedelta(days=1)
JAN, MAR, MAY, JUL, SEP, NOV = (date(2020, month, 1) for month in (1, 3, 5, 7, 9, 11))

SURE, PRESUMED, POSSIBLE = Standing.SURE, Standing.PRESUMED, Standing.POSSIBLE


def claim(value: str = "one year", published: AnyDate | None = MAY, **fields: Any) -> Claim[str]:  # noqa: ANN401
    return claimed(value, published, **fields)


# What a claim is.


def test_a_claim_without_a_source_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="no citation for its value"):
        Claim("x", citations=())


def test_a_claim_of_which_only_a_bound_is_cited_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="no citation for its value"):
        Claim("x", citations=(cited(MAY, supports=Supports.SINCE),))


NO_CLAIM: dict[str, tuple[dict[str, Any], str]] = {
    "ends as it begins": ({"since": JAN, "until": JAN}, "until=2020-01-01 is not after since=2020-01-01"),
    "ends before it begins": ({"since": MAR, "until": JAN}, "is not after"),
    "ends in a month before it begins": ({"since": MAR, "until": PartialDate(2020, 2)}, "is not after"),
    "since is text": ({"since": "2020"}, "since='2020' is not a day"),
    "until is a number": ({"until": 2020}, "until=2020 is not a day"),
    "status is text": ({"status": "announced"}, "is not a Status"),
}


@pytest.mark.parametrize(("fields", "match"), NO_CLAIM.values(), ids=NO_CLAIM)
def test_a_claim_that_holds_on_no_day_is_refused(fields: dict[str, Any], match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        Claim("x", citations=(cited(MAY),), **fields)


def test_a_claim_that_may_hold_on_one_day_is_kept() -> None:
    assert claim(since=MAR, until=PartialDate(2020, 3)).until == PartialDate(2020, 3)


def test_the_trust_of_a_claim_is_the_highest_among_the_citations_of_its_value() -> None:
    said = (
        cited(MAY, trust=Trust.ARTICLE),
        cited(MAY, trust=Trust.SECONDARY),
        cited(MAY, trust=Trust.OFFICIAL, supports=Supports.SINCE),
    )

    assert Claim("x", citations=said).trust is Trust.SECONDARY


def test_a_claim_stood_on_the_newest_day_of_its_sources() -> None:
    assert claim(retrieved=NOV).published == NOV.toordinal()


def test_a_claim_whose_sources_have_no_day_stood_on_none() -> None:
    assert claim(published=None).published == 0


# How surely a claim covers a day.

STANDINGS: dict[str, tuple[Claim[str], date, Standing | None]] = {
    "inside its bounds, before its last sighting": (claim(since=JAN, until=NOV, retrieved=JUL), MAY, SURE),
    "on its first day": (claim(since=JAN), JAN, SURE),
    "before its first day": (claim(since=JAN), JAN - ONE_DAY, None),
    "on the day of its last sighting": (claim(since=JAN), MAY, SURE),
    "after its last sighting": (claim(since=JAN), MAY + ONE_DAY, PRESUMED),
    "long after its last sighting": (claim(since=JAN), date(2090, 1, 1), PRESUMED),
    "on its last day": (claim(since=JAN, until=SEP), SEP - ONE_DAY, PRESUMED),
    "after its last day": (claim(since=JAN, until=SEP), SEP, None),
    "an unknown since, before the first sighting": (claim(), MAY - ONE_DAY, POSSIBLE),
    "an unknown since, from the first sighting": (claim(), MAY, SURE),
    "an unknown since, between two sightings": (claim(retrieved=SEP), JUL, SURE),
    "an unknown since, before a day known in part": (
        claim(published=PartialDate(2020, 5)),
        date(2020, 5, 30),
        POSSIBLE,
    ),
    "an unknown since, when a day known in part is over": (
        claim(published=PartialDate(2020, 5)),
        date(2020, 5, 31),
        PRESUMED,
    ),
    "an unknown since, no sighting at all": (claim(published=None), MAY, POSSIBLE),
    "a range of first days, inside": (claim(since=DateRange(JAN, JUL), retrieved=NOV), MAR, POSSIBLE),
    "a range of first days, once seen": (claim(since=DateRange(JAN, JUL), retrieved=NOV), MAY, SURE),
    "a range of first days, past it": (claim(since=DateRange(JAN, MAR), retrieved=NOV), MAR, SURE),
    "a range of last days, before": (claim(since=JAN, until=DateRange(JUL, SEP)), MAR, SURE),
    "a range of last days, inside": (claim(since=JAN, until=DateRange(JUL, SEP)), JUL, POSSIBLE),
    "a range of last days, past it": (claim(since=JAN, until=DateRange(JUL, SEP)), SEP, None),
    "an end known in part names the last day in": (claim(since=JAN, until=PartialDate(2020, 7)), JUL, PRESUMED),
    "then it may have ended": (claim(since=JAN, until=PartialDate(2020, 7)), JUL + ONE_DAY, POSSIBLE),
    "until then it held the day before its end": (claim(published=None, until=JUL), JUL - ONE_DAY, PRESUMED),
    "and perhaps before": (claim(published=None, until=JUL), JUL - 2 * ONE_DAY, POSSIBLE),
    "announced, before its day": (claim(since=SEP, status=Status.ANNOUNCED), SEP - ONE_DAY, None),
    "announced, from its day on": (claim(since=SEP, status=Status.ANNOUNCED), SEP, PRESUMED),
    "announced for a range, printing is no sighting": (
        claim(since=DateRange(JAN, SEP), status=Status.ANNOUNCED),
        JUL,
        POSSIBLE,
    ),
}


@pytest.mark.parametrize(("one", "day", "standing"), STANDINGS.values(), ids=STANDINGS)
def test_a_claim_has_its_standing_on_a_day(one: Claim[str], day: date, standing: Standing | None) -> None:
    assert one.standing(on=day) is standing


def test_a_citation_of_a_bound_is_no_sighting_of_the_value() -> None:
    one = Claim("x", citations=(cited(SEP), cited(MAY, supports=Supports.UNTIL)))

    assert one.standing(on=JUL) is POSSIBLE


# Which claim wins.


def winner(*claims: Claim[str], on: date = MAY) -> str:
    return History(*claims).value(on=on)


def test_the_higher_trust_wins_over_the_surer_standing() -> None:
    official, copied = claim("a", None), claim("b", MAY, since=JAN, trust=Trust.SECONDARY)

    assert (official.standing(on=MAY), winner(official, copied)) == (POSSIBLE, "a")


def test_the_surer_standing_wins_over_the_later_since() -> None:
    assert winner(claim("a", JUL, since=JAN), claim("b", MAR, since=MAR)) == "a"


def test_the_later_since_wins_over_the_later_published() -> None:
    assert winner(claim("a", JUL, since=MAR), claim("b", NOV, since=JAN)) == "a"


def test_a_known_since_wins_over_an_unknown_one() -> None:
    assert winner(claim("a", MAY, since=JAN), claim("b", MAY)) == "a"


def test_the_later_published_wins() -> None:
    assert winner(claim("a", JUL, since=JAN), claim("b", SEP, since=JAN)) == "b"


@pytest.mark.parametrize("turned", [False, True], ids=["in order", "turned"])
def test_the_order_of_claims_makes_no_difference(turned: bool) -> None:  # noqa: FBT001 - a parameter
    claims = [claim("a", MAY, since=JAN), claim("b", MAY, since=JAN)]

    assert winner(*(claims[::-1] if turned else claims)) == winner(*claims)


# Who is heard, and who disputes.


def test_a_sure_winner_decides_alone() -> None:
    ruling = History(claim("a", JUL, since=JAN), claim("b", JUL, since=JAN, until=NOV, retrieved=MAY)).ruling(on=MAY)

    assert ruling is not None
    assert (ruling.standing, len(ruling.heard), len(ruling.disputes)) == (SURE, 1, 1)


def test_with_a_presumed_winner_those_of_its_own_trust_are_heard_too() -> None:
    ruling = History(claim("a", MAR, since=MAR), claim("b", MAR, since=JAN)).ruling(on=MAY)

    assert ruling is not None
    assert [one.value for one in ruling.heard] == ["a", "b"]


def test_with_a_presumed_winner_those_surer_are_heard_too() -> None:
    ruling = History(claim("a", MAR, since=JAN), claim("b", JUL, since=JAN, trust=Trust.ARTICLE)).ruling(on=MAY)

    assert ruling is not None
    assert [one.value for one in ruling.heard] == ["a", "b"]


def test_with_a_presumed_winner_those_less_trusted_and_no_surer_are_not_heard() -> None:
    ruling = History(claim("a", MAR, since=JAN), claim("b", MAR, since=JAN, trust=Trust.ARTICLE)).ruling(on=MAY)

    assert ruling is not None
    assert ([one.value for one in ruling.heard], [one.value for one in ruling.disputes]) == (["a"], ["b"])


def test_a_claim_of_the_same_value_is_no_dispute() -> None:
    assert History(claim("a", MAR), claim("a", JUL, trust=Trust.ARTICLE)).disputes(on=MAY) == ()


def test_disputes_come_best_first() -> None:
    article, secondary = claim("b", trust=Trust.ARTICLE), claim("c", trust=Trust.SECONDARY)

    assert History(article, claim("a"), secondary).disputes(on=MAY) == (secondary, article)


def test_two_sightings_that_differ_leave_the_days_between_them_open() -> None:
    history = History(claim("a", MAR, until=DateRange(MAR + ONE_DAY, SEP)), claim("b", SEP, since=DateRange(MAR, SEP)))
    rulings = [history.ruling(on=day) for day in (MAR, JUL, SEP)]

    assert [(r.standing, len(r.heard)) for r in rulings if r is not None] == [(SURE, 1), (POSSIBLE, 2), (SURE, 1)]


# Days without a claim.


def test_a_day_no_claim_covers_has_no_ruling() -> None:
    history = History(claim(since=JAN, until=JUL))

    assert (history.at(on=SEP), history.ruling(on=SEP), history.disputes(on=SEP)) == (None, None, ())


def test_asking_the_value_of_such_a_day_is_an_error() -> None:
    with pytest.raises(NoClaimError, match="Nothing is claimed for 2020-09-01"):
        History(claim(since=JAN, until=JUL)).value(on=SEP)


def test_a_history_without_claims_is_empty() -> None:
    assert (bool(History()), len(History()), History().turns) == (False, 0, (1,))


def test_a_history_counts_its_claims() -> None:
    assert (bool(History(claim())), len(History(claim()))) == (True, 1)


def test_a_history_holds_claims_only() -> None:
    with pytest.raises(InvalidTypeError, match="claims holds 'x', which is not a Claim"):
        History("x")  # type: ignore[arg-type]


def test_claims_of_a_day_come_best_first() -> None:
    good, better = claim("a", trust=Trust.ARTICLE), claim("b")

    assert History(good, better, claim("c", since=JUL)).claims_at(on=MAY) == (better, good)


def test_a_history_of_one_value_is_built_in_one_step() -> None:
    history = History.of("x", cited(MAY), since=JAN, until=JUL)

    assert [history.at(on=day) is None for day in (JAN - ONE_DAY, JAN, JUL)] == [True, False, True]


# Announcements.

ANNOUNCED = claim("two years", JAN, since=JUL, status=Status.ANNOUNCED)


def test_an_announcement_counts_from_its_since() -> None:
    history = History(claim("one year", JAN, since=date(2019, 1, 1)), ANNOUNCED)

    assert [history.value(on=day) for day in (JUL - ONE_DAY, JUL)] == ["one year", "two years"]


def test_an_announcement_taken_back_never_counts() -> None:
    taken_back = claim("two years", MAR, status=Status.WITHDRAWN)

    assert History(ANNOUNCED, taken_back).claims_at(on=SEP) == ()


def test_another_announcement_is_not_taken_back_with_it() -> None:
    taken_back = claim("three years", MAR, status=Status.WITHDRAWN)

    assert History(ANNOUNCED, taken_back).claims_at(on=SEP) == (ANNOUNCED,)


def test_an_announcement_stands_until_it_was_known_to_be_taken_back() -> None:
    history = History(ANNOUNCED, claim("two years", MAR, status=Status.WITHDRAWN))

    assert history.at(on=SEP, known_by=MAR - ONE_DAY) is ANNOUNCED
    assert history.at(on=SEP, known_by=MAR) is None


# What could be known by then.


def test_a_claim_is_known_from_the_day_its_source_was_published() -> None:
    one = claim(published=MAY, since=JAN)

    assert (one.as_known(MAY - ONE_DAY), one.as_known(MAY)) == (None, one)


def test_a_source_without_a_day_is_known_on_none() -> None:
    assert claim(published=None).as_known(date.max) is None


def bounded(**fields: Any) -> Claim[str]:  # noqa: ANN401 - fields of a claim
    said = (
        cited(JAN),
        cited(MAY, supports=Supports.SINCE),
        cited(SEP, supports=Supports.UNTIL),
    )
    return Claim("x", since=date(2019, 1, 1), until=NOV, citations=said, **fields)


BY_THEN: dict[str, tuple[date, date | None, date | None]] = {
    "neither bound": (JAN, None, None),
    "its first day only": (MAY, date(2019, 1, 1), None),
    "both": (SEP, date(2019, 1, 1), NOV),
}


@pytest.mark.parametrize(("day", "since", "until"), BY_THEN.values(), ids=BY_THEN)
def test_a_bound_that_was_not_known_yet_is_lost(day: date, since: date | None, until: date | None) -> None:
    known = bounded().as_known(day)

    assert known is not None
    assert (known.since, known.until) == (since, until)


def test_a_later_citation_of_the_value_takes_no_bound_away() -> None:
    one = Claim("x", since=JAN, citations=(cited(MAY), cited(SEP)))

    assert one.as_known(JUL) == Claim("x", since=JAN, citations=(cited(MAY),))


def test_a_bound_with_another_witness_is_kept() -> None:
    said = (cited(JAN), cited(MAR, supports=Supports.SINCE), cited(SEP, supports=Supports.SINCE))
    known = Claim("x", since=JAN, citations=said).as_known(MAY)

    assert known is not None
    assert known.since == JAN


def test_what_is_known_by_a_day_decides_who_wins_then() -> None:
    history = History(claim("a", MAR, since=JAN), claim("b", SEP, since=JAN))

    assert [history.value(on=MAY, known_by=day) for day in (JUL, SEP)] == ["a", "b"]


def test_a_history_known_in_full_is_itself() -> None:
    history = History(claim(), claim("b"))

    assert history.as_known(MAY) is history


def test_what_was_not_known_disputes_nothing() -> None:
    history = History(claim("a", MAR, since=JAN), claim("b", SEP, since=JAN))

    assert history.disputes(on=MAY, known_by=JUL) == ()
    assert len(history.claims_at(on=MAY, known_by=JUL)) == 1


# Turns.


def test_between_two_turns_nothing_changes() -> None:
    history = History(
        claim("a", MAR, until=DateRange(MAR + ONE_DAY, SEP)),
        claim("b", SEP, since=DateRange(MAR, SEP)),
        claim("c", PartialDate(2020, 5), since=PartialDate(2020, 2), trust=Trust.ARTICLE),
    )
    turns = set(history.turns)
    days = range(date(2019, 12, 1).toordinal(), date(2021, 1, 1).toordinal())

    for day in days:
        assert day in turns or history.ruling_at(day) == history.ruling_at(day - 1)


def test_a_history_survives_pickle_after_it_was_asked() -> None:
    history = History(claim())
    ruling = history.ruling(on=MAY)
    again = pickle.loads(pickle.dumps(history))  # noqa: S301 - our own bytes

    assert (again, again.ruling(on=MAY)) == (history, ruling)


# Names.


def test_names_print_the_short_one_if_there_is_one() -> None:
    assert [str(Names("Certified Coder", short="CC")), str(Names("Certified Coder"))] == ["CC", "Certified Coder"]


@pytest.mark.parametrize("fields", [{"full": ""}, {"full": "x", "short": ""}, {"full": "x", "also": (5,)}], ids=repr)
def test_names_that_are_none_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=r"full|short|also"):
        Names(**fields)


def test_a_citation_is_needed_not_a_source() -> None:
    with pytest.raises(InvalidTypeError, match="which is not a Citation"):
        Claim("x", citations=(Citation, cited()))  # type: ignore[arg-type]
