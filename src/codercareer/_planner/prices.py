"""What a step costs by the day it is taken: exact dollars, with what its sources leave open."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from decimal import Context, Decimal
from typing import Final, NamedTuple

from codercareer._cuts import FIRST
from codercareer.claims import History
from codercareer.quantities import Fee

EXACT: Final = Context(prec=1_000)
"""Digits enough that no sum of prices is ever rounded."""

ZERO: Final = Decimal(0)


class Price(NamedTuple):
    """The least something costs, and the most."""

    low: Decimal
    """Dollars it costs at least."""

    high: Decimal | None
    """Dollars it costs at most; ``None`` where no source says."""

    @property
    def is_known(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


FREE: Final = Price(ZERO, ZERO)
NOT_SAID: Final = Price(ZERO, None)


def total(prices: Iterable[Price]) -> Price:
    """Return what all of it costs together."""
    low, high = ZERO, ZERO
    open_ended = False
    for price in prices:
        low = EXACT.add(low, price.low)
        if price.high is None:
            open_ended = True
        else:
            high = EXACT.add(high, price.high)
    return Price(low, None if open_ended else high)


def times(price: Price, count: int) -> Price:
    """Return what so many of it cost."""
    high = None if price.high is None else EXACT.multiply(price.high, Decimal(count))
    return Price(EXACT.multiply(price.low, Decimal(count)), high)


class Prices:
    """The price of one thing on every day."""

    __slots__ = ("least", "prices", "turns")

    def __init__(self, spans: Iterable[tuple[int, Price]]) -> None:
        """Keep what it costs from each ordinal on; the first is that of the calendar."""
        self.turns: list[int] = []
        self.prices: list[Price] = []
        for since, price in spans:
            if not self.prices or price != self.prices[-1]:
                self.turns.append(since)
                self.prices.append(price)
        self.least: list[Decimal] = []
        lowest: Decimal | None = None
        for price in reversed(self.prices):
            lowest = price.low if lowest is None else min(lowest, price.low)
            self.least.append(lowest)
        self.least.reverse()

    @classmethod
    def always(cls, price: Price) -> "Prices":
        """Return a price that never changes."""
        return cls(((FIRST, price),))

    @classmethod
    def of(cls, history: History[tuple[Fee, ...]], applies: Callable[[Fee], bool]) -> "Prices":
        """Return what the cheapest fees that apply come to, by the claims that must be heard on each day."""
        spans: list[tuple[int, Price]] = []
        for turn in history.turns:
            ruling = history.ruling_at(turn)
            heard = [] if ruling is None else [_cheapest(claim.value, applies) for claim in ruling.heard]
            spans.append((turn, _between(heard)))
        return cls(spans)

    def at(self, day: int) -> Price:
        """Return the price on a day."""
        return self.prices[bisect_right(self.turns, day) - 1]

    def least_from(self, day: int) -> Decimal:
        """Return the least it costs on the day or a later one."""
        return self.least[bisect_right(self.turns, day) - 1]

    def is_steady_from(self, day: int) -> bool:
        """Tell whether it changes no more after a day."""
        return self.turns[-1] <= day

    def least_within(self, day: int, end: int) -> Decimal:
        """Return the least it costs from a day on, before another."""
        return min(price.low for price in self._within(day, end))

    def known_within(self, day: int, end: int) -> bool:
        """Tell whether from a day on, before another, it is ever one number."""
        return any(price.is_known for price in self._within(day, end))

    def _within(self, day: int, end: int) -> list[Price]:
        return self.prices[bisect_right(self.turns, day) - 1 : bisect_left(self.turns, end)]

    def next_better(self, day: int) -> int | None:
        """Return the first later day on which it costs less, or is known where it was not."""
        i = bisect_right(self.turns, day) - 1
        now = self.prices[i]
        for turn, price in zip(self.turns[i + 1 :], self.prices[i + 1 :], strict=True):
            if price.low < now.low or (price.is_known and not now.is_known):
                return turn
        return None


def _cheapest(fees: tuple[Fee, ...], applies: Callable[[Fee], bool]) -> Price | None:
    """Return the sum, over what there is to pay for, of the cheapest fees that apply; ``None`` if none does."""
    asked: dict[str, list[Fee]] = {}
    for fee in fees:
        if applies(fee):
            asked.setdefault(fee.purpose, []).append(fee)
    if not asked:
        return None
    return total(
        Price(
            Decimal(min(fee.amount_usd for fee in alike)),
            Decimal(min(fee.amount_usd if fee.up_to_usd is None else fee.up_to_usd for fee in alike)),
        )
        for alike in asked.values()
    )


def _between(heard: Iterable[Price | None]) -> Price:
    """Return the range of what the claims say; open where one of them does not say, or nobody speaks."""
    said = list(heard)
    known = [price for price in said if price is not None]
    if not known:
        return NOT_SAID
    highs = [price.high for price in known if price.high is not None]
    return Price(min(price.low for price in known), max(highs) if len(highs) == len(said) else None)
