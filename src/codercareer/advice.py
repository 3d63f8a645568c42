"""What is missing: the ways to close it, each with the day on which it would be closed.

A way is a minimal set of leaves. A leaf outside it counts where it is met on the day asked and still on the day the way
is ready; a leaf in it is either *done* (worked full time from the day asked, passed, earned on the last day that
serves) or comes *by itself*, by going on as now. What ``Not`` forbids and ``Prose`` leaves open is named, not closed.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import permutations
from typing import Final, NamedTuple, TypeAlias, cast

from attrs import frozen

from codercareer._cuts import ALWAYS, END, FIRST, NEVER, Cuts, at_least, first_from, holds, intersect, runs, span, unite
from codercareer._implied import implies
from codercareer._work import Worked, hours_in_window, hours_reached, months_in_window
from codercareer.amounts import hours_worked, worked
from codercareer.dates import plus_months
from codercareer.evaluation import evaluate
from codercareer.evidence import Facts
from codercareer.grounds import Number, reached, unit_of, wanted
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    ExperienceAtLeast,
    HoursAtLeast,
    Leaf,
    Not,
    Prose,
    Requirement,
)
from codercareer.slots import Slot

__all__ = ["Gap", "Missing"]

MOST_STEPS: Final = 200_000
"""Nodes looked at before the search for further ways stops; the ways found by then are returned."""

MANY: Final = 64
"""Parts of one node past which further ways are those that differ from the smallest in one part."""

Atom: TypeAlias = Leaf | Not | Prose
"""What a way is made of: a leaf, or what no deed of the person closes."""

Way: TypeAlias = frozenset[Atom]


@frozen
class Missing:
    """One thing that is short."""

    requirement: Atom
    """The leaf, or the ``Not`` or ``Prose`` that is named and not closed."""

    amount: Number | None
    """How much is short on the day asked, in ``unit``; ``None`` where nothing is counted."""

    unit: str
    """What it is counted in: day (of full-time work in one run from the day asked), hour, contact hour ..."""

    ready: date
    """The day on which it would be met."""

    by_itself: bool
    """Whether it comes by going on as now."""

    open: bool
    """Whether no deed closes it: what ``Not`` forbids, and what ``Prose`` leaves to whoever made the rule."""


@frozen
class Gap:
    """One way to what is asked: everything in it together."""

    missing: tuple[Missing, ...]
    """What is short; no smaller part of it does."""

    ready: date
    """The day on which the whole would be met, or would hang on what is ``open`` alone."""


class _Deed(NamedTuple):
    """What becomes of one atom."""

    atom: Atom
    now: bool
    """Whether it is surely met on the day asked."""
    by_itself: Cuts
    """Days on which it is surely met by going on as now."""
    done: Cuts
    """Days on which it is surely met if something is done about it."""
    needs: Way
    """What must be done besides, because it must come first."""


class _Search:
    """The search for ways from one day on."""

    def __init__(self, slot: Slot, facts: Facts, day: int, limit: int) -> None:
        self.slot = slot
        self.facts = facts
        self.day = day
        self.limit = limit
        self.width = max(4 * limit, 32)
        self.steps = 0
        self.deeds: dict[Atom, _Deed] = {}
        self.words: dict[Atom, str] = {}
        self.linked: set[Atom] = set()
        self.done_too: dict[tuple[Atom, Atom], bool] = {}
        self.sizes: dict[int, tuple[Requirement, Cuts]] = {}

    def deed(self, atom: Atom) -> _Deed:
        found = self.deeds.get(atom)
        if found is None:
            certain = evaluate(atom, self.facts).certain
            done, needs = (ALWAYS, frozenset[Atom]()) if isinstance(atom, Not | Prose) else self.do(atom)
            found = _Deed(atom, holds(certain, self.day), certain, done, needs)
            self.deeds[atom] = found
        return found

    def do(self, leaf: Leaf) -> tuple[Cuts, Way]:
        """Return the days on which the leaf is met if it is worked or done from the day asked on."""
        begin, needs = self.day, frozenset[Atom]()
        if leaf.after is not None:
            first = _Search(Slot.of(leaf.after), self.facts, self.day, 1).best()
            if first is None:
                return NEVER, needs
            begin, needs = first
        low = max(begin, 0 if leaf.since is None else leaf.since.toordinal())
        high = END if leaf.before is None else leaf.before.toordinal()
        if isinstance(leaf, ExperienceAtLeast | HoursAtLeast):
            return self.work(leaf, (begin, low, high)), needs
        if leaf.after is not None:
            if low > begin:
                return NEVER, needs
            high = min(high, begin + 1)
        if low >= high:
            return NEVER, needs
        if leaf.within is None or high >= END:
            return span(low), needs
        return span(low, plus_months(high - 1, leaf.within)), needs

    def work(self, leaf: ExperienceAtLeast | HoursAtLeast, days: tuple[int, int, int]) -> Cuts:
        """Return the days on which the leaf is met if a full-time job that fits begins on the first of the days."""
        begin, low, high = days
        horizon = self.facts.horizon
        if isinstance(leaf, HoursAtLeast):
            (least, whole), _ = hours_worked(self.facts, leaf)
            more = Worked([*least.spans(), (low, high, (leaf.full_time_week / 7).as_integer_ratio())], capped=False)
            if leaf.within is None:
                found = hours_reached(more, whole, leaf.hours)
            else:
                found = hours_in_window(more, whole, leaf.hours, leaf.within, horizon, since=self.day)
        else:
            least, _ = worked(self.facts, leaf)
            rate = max(Fraction(1), leaf.min_fte or Fraction(0)).as_integer_ratio()
            more = Worked([*least.spans(), (low, high, rate)], capped=True)
            if leaf.within is None:
                found = span(more.first_months(FIRST, END, leaf.months))
            else:
                found = months_in_window(more, leaf.months, leaf.within, horizon, since=self.day)
        return intersect((found, span(begin)))

    def reachable(self, node: Requirement) -> Cuts:
        """Return the days on which the node can be met at all, one way or another."""
        kept = self.sizes.get(id(node))
        if kept is not None:
            return kept[1]
        match node:
            case AllOf(parts):
                found = intersect([self.reachable(part) for part in parts])
            case AnyOf(parts):
                found = unite([self.reachable(part) for part in parts])
            case AtLeast(n, parts):
                found = at_least(n, [self.reachable(part) for part in parts])
            case _:
                deed = self.deed(node)
                found = unite((deed.by_itself, deed.done))
        self.sizes[id(node)] = (node, found)
        return found

    def ways(self, node: Requirement, day: int) -> list[Way]:  # noqa: PLR0911 - one for each kind of node
        """Return the smallest ways to meet the node on the day; the empty way alone where nothing is needed."""
        self.steps += 1
        if not holds(self.reachable(node), day):
            return []
        match node:
            case AllOf(parts):
                return self.choose(len(parts), [self.ways(part, day) for part in parts])
            case AnyOf(parts):
                return self.choose(1, [self.ways(part, day) for part in parts])
            case AtLeast(n, parts):
                return self.choose(n, [self.ways(part, day) for part in parts])
            case _:
                deed = self.deed(node)
                if deed.now and holds(deed.by_itself, day):
                    return [frozenset()]
                if holds(deed.by_itself, day):
                    return [frozenset((node,))]
                return [frozenset(need for need in deed.needs if not self.does_too(node, need)) | {node}]

    def choose(self, count: int, offers: Sequence[list[Way]]) -> list[Way]:
        """Return the smallest ways to take up so many of the offers."""
        open_offers = [offer for offer in offers if offer and offer[0]]
        count -= sum(1 for offer in offers if offer and not offer[0])
        if count <= 0:
            return [frozenset()]
        spare = len(open_offers) - count
        if spare:
            open_offers.sort(key=lambda offer: (len(offer[0]), self.key(offer[0])))
        if len(open_offers) > MANY:
            return self.near_smallest(count, open_offers)
        spare = min(spare, self.width)
        open_offers = open_offers[: count + spare]
        single = frozenset[Atom]()
        if not spare:
            single = frozenset(atom for offer in open_offers if len(offer) == 1 for atom in offer[0])
            open_offers = [offer for offer in open_offers if len(offer) > 1]
        # passed over so many of the offers: the smallest ways to take up the others
        tables: list[list[Way]] = [[single], *([] for _ in range(spare))]
        for offer in open_offers:
            taken = [self.smallest((a | b for a in table for b in offer), self.width) for table in tables]
            for skipped in range(len(tables) - 1, 0, -1):
                taken[skipped] = self.smallest((*taken[skipped], *tables[skipped - 1]), self.width)
            tables = taken
        return tables[-1]

    def near_smallest(self, count: int, offers: Sequence[list[Way]]) -> list[Way]:
        """Return the smallest way to take up so many of many offers, and those that differ from it in one offer."""
        taken = [offer[0] for offer in offers[:count]]
        ways = [frozenset[Atom]().union(*taken)]
        for i, offer in enumerate(offers[:count]):
            others = [*offer[1:], *(spare[0] for spare in offers[count : count + self.width])]
            for other in others:
                if len(ways) > self.width:
                    return self.smallest(ways, self.width)
                ways.append(frozenset[Atom]().union(*taken[:i], other, *taken[i + 1 :]))
        return self.smallest(ways, self.width)

    def key(self, way: Way) -> list[str]:
        """Return what orders ways of one size, whatever the order of parts."""
        return sorted([self.word(atom) for atom in way])

    def word(self, atom: Atom) -> str:
        """Return an atom as code writes it, which is the same in every run."""
        return self.words.get(atom) or self.words.setdefault(atom, repr(atom))

    def smallest(self, ways: Iterable[Way], most: int) -> list[Way]:
        """Return the smallest of the ways, those that hold a smaller one left out."""
        kept: list[Way] = []
        for way in sorted(dict.fromkeys(ways), key=len):
            if len(kept) >= most and len(way) > len(kept[-1]):
                break
            if not any(smaller <= way for smaller in kept):
                kept.append(way)
        if len(kept) > 1:
            kept.sort(key=lambda way: (len(way), self.key(way)))
        return kept[:most]

    def days(self) -> Iterable[tuple[int, Requirement]]:
        """Return the days on which a new way may open, with what is asked then.

        Yields:
            The ordinal and the requirement.
        """
        for segment in self.slot.segments:
            if segment.until <= self.day or not segment.trees:
                continue
            tree = segment.trees[0] if len(segment.trees) == 1 else AllOf(*segment.trees)
            occurrences = Counter(_atoms(tree))
            self.linked.update(atom for atom, times in occurrences.items() if times > 1)
            if len(occurrences) <= MANY:
                pairs = permutations(occurrences, 2)
                self.linked.update(done for done, asked in pairs if self.does_too(done, asked))
            first = max(segment.since, self.day)
            allowed = intersect((span(first, segment.until), self.slot.gate[0]))
            open_days = intersect((self.reachable(tree), allowed))
            turns = {since for since, _ in runs(open_days)}
            for atom in occurrences:
                deed = self.deed(atom)
                for cuts in (deed.by_itself, deed.done):
                    turns.update(turn for turn in cuts if turn > first and holds(open_days, turn))
            for turn in sorted(turns):
                yield turn, tree

    def found(self) -> list[tuple[int, Way]]:
        """Return the ways, soonest first, then smallest, then by their wording."""
        ways: list[tuple[int, Way]] = []
        for day, tree in self.days():
            if len(ways) >= self.limit or self.steps > MOST_STEPS:
                break
            here = {self.needed(way) for way in self.ways(tree, day)}
            for way in sorted(here, key=lambda way: (len(way), self.key(way))):
                if not any(earlier <= way for _, earlier in ways) and self.is_minimal(way, tree, day):
                    ways.append((day, way))
        return ways[: self.limit]

    def needed(self, way: Way) -> Way:
        """Return a way without what is done with the rest of it."""
        if not self.linked.isdisjoint(way):
            for atom in sorted(way, key=self.word):
                if any(self.does_too(other, atom) for other in way):
                    way -= {atom}
        return way

    def does_too(self, done: Atom, asked: Atom) -> bool:
        """Tell whether doing one thing does another with it."""
        found = self.done_too.get((done, asked))
        if found is None:
            leaves = not isinstance(done, Not | Prose) and not isinstance(asked, Not | Prose)
            found = leaves and implies(cast("Leaf", done), cast("Leaf", asked), self.facts.lookup)
            self.done_too[done, asked] = found
        return found

    def is_minimal(self, way: Way, tree: Requirement, day: int) -> bool:
        """Tell whether no smaller part of the way does; it may only where one atom serves in two places."""
        if self.linked.isdisjoint(way) or len(way) * len(way) > MOST_STEPS // 10:
            return True
        return not any(self.does(way - {atom}, tree, day) for atom in way)

    def does(self, way: Way, node: Requirement, day: int) -> bool:
        """Tell whether the node is met on the day if the way is gone."""
        match node:
            case AllOf(parts):
                return all(self.does(way, part, day) for part in parts)
            case AnyOf(parts):
                return any(self.does(way, part, day) for part in parts)
            case AtLeast(n, parts):
                return sum(self.does(way, part, day) for part in parts) >= n
            case _:
                deed = self.deed(node)
                if deed.now and holds(deed.by_itself, day):
                    return True
                if node not in way:
                    return any(self.does_too(other, node) for other in way)
                return holds(deed.by_itself, day) or all(
                    need in way or any(self.does_too(other, need) for other in way) for need in deed.needs
                )

    def best(self) -> tuple[int, Way] | None:
        """Return the soonest way, or ``None``."""
        ways = self.found()
        return ways[0] if ways else None


def _atoms(node: Requirement) -> Iterable[Atom]:
    if isinstance(node, AllOf | AnyOf | AtLeast):
        for part in node.parts:
            yield from _atoms(part)
    else:
        yield node


def gaps_of(slot: Slot, facts: Facts, day: int, limit: int) -> tuple[Gap, ...]:
    """Return the ways to what is asked, soonest first, then fewest; none where it is met."""
    if limit <= 0 or slot.state(facts, day) == 1:
        return ()
    search = _Search(slot, facts, day, limit)
    return tuple(_gap(search, ready, way) for ready, way in search.found())


def _gap(search: _Search, ready: int, way: Way) -> Gap:
    missing = [_missing(search, ready, search.deed(atom)) for atom in way]
    missing.sort(key=lambda item: (item.ready, search.word(item.requirement)))
    return Gap(tuple(missing), date.fromordinal(ready))


def _missing(search: _Search, ready: int, deed: _Deed) -> Missing:
    atom, facts, day = deed.atom, search.facts, search.day
    alone = holds(deed.by_itself, ready)
    if isinstance(atom, Not | Prose):
        return Missing(atom, None, "", date.fromordinal(ready), alone, not alone)
    first = first_from(unite((deed.by_itself, deed.done)), day) or ready
    if isinstance(atom, ExperienceAtLeast):
        amount: Number = first - day
        unit = "day"
    else:
        there = reached(evaluate(atom, facts), facts, ready if atom.within else day)
        amount = (wanted(atom) or 0) - (there or 0)  # a leaf always counts something
        unit = unit_of(atom)
    return Missing(atom, max(amount, 0), unit, date.fromordinal(first), alone, open=False)
