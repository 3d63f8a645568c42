"""Days worked, added up exactly: when so many months or hours are reached, with and without a look-back.

Shares are kept as whole numbers over one common denominator, ``scale``; days are ordinals.
"""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import Final, TypeAlias

from codercareer._cuts import END, FIRST, NEVER, Cuts, span
from codercareer.dates import plus_months

Span: TypeAlias = tuple[int, int, tuple[int, int]]
"""First day in, first day out, and what each day counts, as two whole numbers, the one over the other."""

Lump: TypeAlias = tuple[int, int, Fraction]
"""First day in, first day out, and what counts in full on each of them."""

MEAN_MONTH: Final = 30.436875
"""Days in a month of the Gregorian calendar on average; exact."""

SHORTEST_MONTH: Final = 28
"""Days that every month has."""

SLACK: Final = 6
"""Days by which so many months may be longer or shorter than their mean."""

SLACK_OF_YEARS: Final = 3
"""Days by which so many whole years may be."""


CENTURY: Final = 2000
"""A year with which the calendar begins anew."""

CYCLE: Final = 4800
"""Months after which it does so again."""

DAYS_OF_CYCLE: Final = 146_097
"""The days they have."""


def slack_of(months: int) -> int:
    """Return the days by which the months may be longer or shorter than their mean."""
    return SLACK if months % 12 else SLACK_OF_YEARS


def fewest_days(months: int) -> int:
    """Return a number of days that so many months never fall below, for a few whole years the fewest they have."""
    years, rest = divmod(months, 12)
    if rest:
        return max(int(months * MEAN_MONTH) - SLACK, 1)
    return 365 * years + max(years // 4 - years // 100 - 1, 0)  # one leap day in four, but for the turn of a century


class Worked:
    """What each day counts, summed: ``total(day)`` is what all days before it counted."""

    __slots__ = ("cuts", "known", "rates", "scale", "sums")

    def __init__(self, spans: Iterable[Span], *, capped: bool) -> None:
        """Add the spans up; capped, a day counts one at most."""
        held = sorted([span for span in spans if span[0] < span[1]])
        scale = lcm(*[denominator for _, _, (_, denominator) in held])
        cuts, rates, sums = [FIRST], [0], [0]
        last = FIRST
        for since, until, (numerator, denominator) in held:
            if since < last:
                cuts, rates, sums = _stacked(held, scale, scale if capped else None)
                break
            rate = numerator * (scale // denominator)
            if capped and rate > scale:
                rate = scale
            if since == cuts[-1]:
                rates[-1] = rate
            else:
                cuts.append(since)
                rates.append(rate)
                sums.append(sums[-1])
            last = until
            if until < END:
                cuts.append(until)
                rates.append(0)
                sums.append(sums[-1] + rate * (until - since))
        self.cuts: tuple[int, ...] = tuple(cuts)  # of numbers alone, which the collector of cycles need not look at
        self.rates: tuple[int, ...] = tuple(rates)
        self.sums: tuple[int, ...] = tuple(sums)
        self.scale: int = scale
        self.known: dict[int, int] = {}

    def total(self, day: int) -> int:
        """Return what the days before this one counted, times ``scale``."""
        i = bisect_right(self.cuts, day) - 1
        return self.sums[i] + self.rates[i] * (day - self.cuts[i])

    def rate(self, day: int) -> int:
        """Return what this day counts, times ``scale``."""
        return self.rates[bisect_right(self.cuts, day) - 1]

    def next_change(self, day: int) -> int:
        """Return the first day after this one on which the rate differs."""
        i = bisect_right(self.cuts, day)
        return self.cuts[i] if i < len(self.cuts) else END

    def spans(self) -> list[Span]:
        """Return the runs of days that count, each at its rate."""
        ends = (*self.cuts[1:], END)
        return [
            (since, until, (rate, self.scale))
            for since, until, rate in zip(self.cuts, ends, self.rates, strict=True)
            if rate
        ]

    def clipped(self, low: int, high: int) -> "Worked":
        """Return what the days ``low <= day < high`` alone counted."""
        clipped = [(max(since, low), min(until, high), rate) for since, until, rate in self.spans()]
        return Worked(clipped, capped=False)

    def _past(self, wanted: int) -> int:
        """Return the index of the segment in which the total first reaches ``wanted``."""
        return max(bisect_left(self.sums, wanted) - 1, 0)

    def settled(self, low: int, day: int, window: int, wanted: tuple[int | Fraction, int | Fraction]) -> bool | None:
        """Tell whether every window holds enough while the rate stays, or none does; ``None`` if that varies.

        Args:
            low: First day in the window.
            day: First day out of it.
            window: Its length in months.
            wanted: Times ``scale``: the total below which it is too little, and the total from which it is enough.
        """
        if low <= FIRST or self.next_change(low) < day:
            return None
        rate = self.rate(low)
        mean = int(window * MEAN_MONTH)
        if rate * (mean + SLACK) < wanted[0]:
            return False
        if rate * (mean - SLACK) >= wanted[1]:
            return True
        shortest, longest = lengths(window)
        if rate * longest < wanted[0]:
            return False
        return True if rate * shortest >= wanted[1] else None

    def first_months(self, low: int, high: int, months: int) -> int:
        """Return the first day in ``(low, high]`` by which the days from ``low`` make up the months, else ``END``."""
        cuts, rates, sums, scale = self.cuts, self.rates, self.sums, self.scale
        mean = months * MEAN_MONTH
        if mean >= END:
            return END
        base = 0 if low == FIRST else self.total(low)
        least = fewest_days(months) * scale
        for i in range(self._past(base + least), len(cuts)):
            rate = rates[i]
            since = max(cuts[i], low)
            if since >= high:
                break
            until = min(cuts[i + 1] if i + 1 < len(cuts) else END, high)
            if not rate or since >= until:
                continue
            before = sums[i] + rate * (since - cuts[i]) - base
            if rate == scale:  # a full-time day moves the run's first day not at all
                reached = max(plus_months(since - before // scale, months), since + 1)
                if reached <= until and reached < END:
                    return reached
                continue
            day = max(since + 1, since - (before - least) // rate)
            while day <= until and day < END:
                run = (before + rate * (day - since)) // scale
                short = plus_months(day - run, months) - day
                if short <= 0:
                    return day
                # Where no month ends come in, a day brings it nearer by what it counts; else by one at the most.
                nearer = since - (before - (run + short) * scale) // rate
                whole = date.fromordinal(day - run).day + (nearer - day - short) <= SHORTEST_MONTH
                day = nearer if whole else day + short
        return END

    def first_total(self, wanted: Fraction) -> int:
        """Return the first day by which the total is reached, else ``END``."""
        goal = wanted * self.scale
        i = self._past(-(-goal.numerator // goal.denominator))
        short = goal - self.sums[i]
        if not self.rates[i]:
            return END
        return min(self.cuts[i] + -(-short // self.rates[i]), END)

    def months_by(self, day: int) -> int:
        """Return the most months reached by the day."""
        best = self.known.get(day)
        if best is None:
            run = self.total(day) // self.scale
            best, most = max(int((run - SLACK - 1) / MEAN_MONTH), 0), int((run + SLACK + 1) / MEAN_MONTH)
            while best < most and self.first_months(FIRST, day, best + 1) <= day:
                best += 1
            self.known[day] = best
        return best


def _stacked(spans: Iterable[Span], scale: int, most: int | None) -> tuple[list[int], list[int], list[int]]:
    """Return the cuts, the rates and the sums of spans that overlap; a day counts no more than ``most``."""
    steps: dict[int, int] = {}
    for since, until, (numerator, denominator) in spans:
        step = numerator * (scale // denominator)
        steps[since] = steps.get(since, 0) + step
        steps[until] = steps.get(until, 0) - step
    steps.pop(END, None)
    cuts, rates, sums = [FIRST], [0], [0]
    level = rate = 0
    for day in sorted(steps):
        level += steps[day]
        now = level if most is None or level < most else most
        if now != rate:
            if day == FIRST:
                rates[0] = now
            else:
                sums.append(sums[-1] + rate * (day - cuts[-1]))
                cuts.append(day)
                rates.append(now)
            rate = now
    return cuts, rates, sums


def months_in_window(worked: Worked, months: int, window: int, horizon: int, *, since: int = FIRST) -> Cuts:
    """Return the days from ``since`` to the horizon by which the last ``window`` months made up ``months``."""
    if months * MEAN_MONTH >= END:
        return NEVER
    cuts: list[int] = []
    day, met = since, False
    if not worked.rates[0]:
        day = max(day, worked.next_change(FIRST))
    while day < horizon:
        low = plus_months(day, -window)
        now, stays = _months_then(worked, (low, day), months, window)
        if now is not met:
            cuts.append(day)
            met = now
        day += max(stays, 1)
    if met and horizon < END:
        cuts.append(horizon)
    return tuple(cuts)


def _months_then(worked: Worked, days: tuple[int, int], months: int, window: int) -> tuple[bool, int]:
    """Return whether a window made up the months, and for how many days that surely stays so."""
    low, day = days
    mean, slack = int(months * MEAN_MONTH), slack_of(months)
    least, most = (mean - slack) * worked.scale, (mean + slack + 1) * worked.scale
    settled = worked.settled(low, day, window, (least, most))
    if settled is not None:
        return settled, worked.next_change(day - 1) - day
    within = worked.total(day) - worked.total(low)
    if within < least:
        return False, (least - within) // worked.scale
    if within >= most:
        return True, (within - most) // worked.scale - SLACK
    now = worked.first_months(low, day, months) <= day
    if now and within == worked.scale * (day - low):  # worked throughout, as every later window will be
        return True, worked.next_change(day - 1) - day
    return now, 1


@lru_cache(maxsize=256)
def lengths(window: int) -> tuple[int, int]:
    """Return the least and the most days that so many months back may be, whenever that is asked."""
    found: set[int] = set()
    for month in range(CYCLE):
        first, past = _first_of(month), _first_of(month - window)
        beyond = _first_of(month + 1) - first - (_first_of(month - window + 1) - past)  # days the past month lacks
        found |= {first - past, first - past + max(beyond, 0)}
    return min(found), max(found)


def _first_of(month: int) -> int:
    """Return the first day of a month, counted from some January, in days counted from that of a leap century."""
    cycles, rest = divmod(month, CYCLE)
    year, of_year = divmod(rest, 12)
    return cycles * DAYS_OF_CYCLE + date(CENTURY + year, of_year + 1, 1).toordinal()


def _days_alike(low: int, day: int) -> int:
    """Return for how many days, this one included, a look-back that now begins on ``low`` keeps its length."""
    begins, ends = date.fromordinal(low), date.fromordinal(day)
    last = min(monthrange(begins.year, begins.month)[1], monthrange(ends.year, ends.month)[1])
    return max(last - ends.day, 0) + 1


def first_window_past(day: int, window: int) -> int:
    """Return the first day whose look-back of ``window`` months begins on or after ``day``."""
    if day >= END:
        return END
    found = plus_months(day, window)
    while found < END and plus_months(found, -window) < day:
        found += 1
    while found > FIRST and plus_months(found - 1, -window) >= day:
        found -= 1
    return found


class Lumps:
    """Hours stated for a whole job: each counts in full on a span of days."""

    __slots__ = ("cuts", "sums")

    def __init__(self, spans: Sequence[Lump]) -> None:
        """Add up what counts on each day."""
        steps = sorted(
            [(since, amount) for since, until, amount in spans if since < until]
            + [(until, -amount) for since, until, amount in spans if since < until]
        )
        self.cuts: list[int] = [FIRST]
        self.sums: list[Fraction] = [Fraction(0)]
        for day, step in steps:
            if day == self.cuts[-1]:
                self.sums[-1] += step
            else:
                self.cuts.append(day)
                self.sums.append(self.sums[-1] + step)

    def at(self, day: int) -> Fraction:
        """Return what counts on the day."""
        return self.sums[bisect_right(self.cuts, day) - 1]

    def next_change(self, day: int) -> int:
        """Return the first day after this one on which the sum differs."""
        i = bisect_right(self.cuts, day)
        return self.cuts[i] if i < len(self.cuts) else END


def hours_reached(worked: Worked, lumps: Lumps, wanted: Fraction) -> Cuts:
    """Return the days by which the hours are reached; what is reached stays so."""
    for i, since in enumerate(lumps.cuts):
        until = lumps.cuts[i + 1] if i + 1 < len(lumps.cuts) else END
        short = wanted - lumps.sums[i]
        day = since if short <= 0 else max(since, worked.first_total(short))
        if day < until:
            return span(day)
    return NEVER


def hours_in_window(  # noqa: PLR0913 - each is a different thing
    worked: Worked, lumps: Lumps, wanted: Fraction, window: int, horizon: int, *, since: int = FIRST
) -> Cuts:
    """Return the days from ``since`` on and before the horizon on which the last ``window`` months hold the hours."""
    goal = wanted * worked.scale
    cuts: list[int] = []
    day, met = since, False
    if not worked.rates[0] and not lumps.sums[0]:
        day = max(day, min(worked.next_change(FIRST), lumps.next_change(FIRST)))
    while day < horizon:
        low = plus_months(day, -window)
        whole = lumps.at(day) * worked.scale
        held = worked.total(day) - worked.total(low) + whole
        now = held >= goal
        if now is not met:
            cuts.append(day)
            met = now
        settled = worked.settled(low, day, window, (goal - whole, goal - whole))
        if settled is not None:
            stays = worked.next_change(day - 1) - day
        elif low > FIRST and worked.next_change(low) >= day:  # at one rate, only the length of the window matters
            stays = min(_days_alike(low, day), worked.next_change(day - 1) - day)
        elif now:  # as long as what leaves the window cannot use up what is over
            turn = worked.next_change(low) - low
            stays = min(int((held - goal) / max(worked.rate(low), 1)), turn) - SLACK
        else:  # as long as what is worked cannot make up what is short
            turn = worked.next_change(day) - day
            stays = min(int((goal - held) / max(worked.rate(day), 1)), turn)
        day = min(day + max(stays, 1), max(lumps.next_change(day), day + 1))
    if met and horizon < END:
        cuts.append(horizon)
    return tuple(cuts)
