"""An answer as a person would write it: one sentence, or an indented tree with its evidence and its source."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from textwrap import fill
from typing import Final, Protocol

from codercareer.advice import Gap, Missing
from codercareer.claims import Claim, Standing
from codercareer.dates import PartialDate, day_words
from codercareer.evaluation import Outcome
from codercareer.evidence import Facts
from codercareer.grounds import Evidence, Grounds, Number
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    CreditsAtLeast,
    ExperienceAtLeast,
    HoursAtLeast,
    Not,
    Prose,
    Requirement,
)
from codercareer.rules import Rule
from codercareer.slots import OPEN, Query
from codercareer.sources import Citation, Supports, Trust
from codercareer.verdicts import Verdict
from codercareer.wording import Label, counted, joined, number, same, say, say_fact

__all__ = ["say_gap"]

NARROWEST: Final = 20
"""Columns that a folded line keeps beside its indentation, however narrow the page."""

MOST_POINTS: Final = 2
"""Unsettled points named in one sentence; what is more is counted."""

MOST_FACTS: Final = 6
"""Facts named on one line; what is more is counted."""

TRUSTS: Final = {
    Trust.OFFICIAL: "official",
    Trust.OFFICIAL_COPY: "a copy of an official page",
    Trust.SECONDARY: "secondary",
    Trust.ARTICLE: "a career article",
}

STANDINGS: Final = {
    Standing.SURE: "surely in force",
    Standing.PRESUMED: "presumed still in force, as nothing newer was found",
    Standing.POSSIBLE: "perhaps in force, as its first or last day is known only in part",
}


class View(Protocol):
    """What an explanation reads of an assessment."""

    @property
    def on(self) -> date: ...
    @property
    def subject(self) -> str: ...
    @property
    def target(self) -> str: ...
    @property
    def label(self) -> Label: ...
    @property
    def facts(self) -> Facts: ...
    @property
    def query(self) -> Query: ...
    @property
    def verdict(self) -> Verdict: ...
    @property
    def outcome(self) -> Outcome | None: ...
    @property
    def requirement(self) -> Requirement | None: ...
    @property
    def tree(self) -> "View | None": ...
    @property
    def is_shut(self) -> bool: ...
    @property
    def parts(self) -> "tuple[View, ...]": ...
    @property
    def claim(self) -> Claim[Rule] | None: ...
    @property
    def rule(self) -> Rule | None: ...
    @property
    def standing(self) -> Standing | None: ...
    @property
    def heard(self) -> tuple[Claim[Rule], ...]: ...
    @property
    def disputes(self) -> tuple[Claim[Rule], ...]: ...
    @property
    def recommended(self) -> "tuple[View, ...]": ...
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...
    @property
    def excluded(self) -> tuple[Evidence, ...]: ...
    @property
    def required(self) -> Number | None: ...
    @property
    def actual(self) -> Number | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def earliest(self) -> date | None: ...
    @property
    def earliest_possible(self) -> date | None: ...

    def holding(self) -> Grounds | None: ...


def sentence(view: View) -> str:  # noqa: PLR0911 - one for each kind of answer
    """Return the answer in one sentence."""
    head = f"{upper_first(view.subject)}: {view.verdict.value} on {view.on}"
    if view.verdict is Verdict.MET:
        return f"{head}."
    if view.verdict is Verdict.UNKNOWN:
        if view.tree is None:
            return f"{head}, as no source says what was asked then."
        open_points = _unknown(view.tree)
        more = f" and {len(open_points) - MOST_POINTS} more" if len(open_points) > MOST_POINTS else ""
        return f"{head}; not settled: {'; '.join(open_points[:MOST_POINTS])}{more}."
    if view.is_shut:
        return f"{head}; it cannot be sat for or earned then."
    earliest = view.earliest
    if earliest is None and view.earliest_possible is not None:
        return f"{head}; perhaps met from {view.earliest_possible} on by going on as now."
    if earliest is None:
        return f"{head}, nor on a later day by going on as now."
    return f"{head}; met on {earliest} by going on as now."


def _unknown(view: View) -> list[str]:
    """Say what is not settled, leaf by leaf."""
    found = list(dict.fromkeys(_unknown_below(view)))
    if found:
        return found
    if view.query.slot.gate is OPEN:
        return ["which version of the rule held then, among those that sources give"]
    return ["which version of the rule held then, or whether the exam was offered"]


def _unknown_below(view: View) -> Iterator[str]:
    if view.verdict is not Verdict.UNKNOWN:
        return
    if not view.parts:
        yield say_of(view)
    for part in view.parts:
        yield from _unknown_below(part)


def upper_first(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def explanation(view: View) -> str:
    """Return the whole answer as lines."""
    lines = [f"{upper_first(view.subject)}: {view.verdict.value} on {view.on}."]
    claim, rule, tree = view.claim, view.rule, view.tree
    if claim is not None:
        lines.extend(f"  {line}" for line in _version(view, claim))
    elif tree is None:
        lines.append("  No source says what was asked on that day.")
    if view.is_shut:
        lines.append("  It cannot be sat for or earned on that day: it did not exist, or its exam is not offered.")
    holding = view.holding()
    if holding is not None:
        lines.append(f"  It is held, which settles it: {_facts(holding.evidence, view)}.")
    if tree is not None:
        lines.extend(_tree(tree, "  "))
    lines.extend(f"  Advised, not required: {say_of(advice)} [{advice.verdict.value}]." for advice in view.recommended)
    if rule is not None:
        lines.extend(f"  Expressly not needed: {say(node, view.label)}." for node in rule.not_required)
        lines.extend(f"  Proof: {proof}" for proof in rule.proof)
    if view.verdict is not Verdict.MET:
        earliest = view.earliest
        if earliest is None:
            lines.append("  By going on as now it is not surely met on any later day.")
        else:
            lines.append(f"  By going on as now it is surely met on {earliest}.")
    return "\n".join(lines)


def folded(text: str, width: int) -> str:
    """Return the text with its long lines folded below their own beginning."""
    lines: list[str] = []
    for line in text.splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        lines.append(
            fill(
                line.strip(),
                max(width, len(indent) + NARROWEST),
                initial_indent=indent,
                subsequent_indent=indent + "    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines)


def say_gap(gap: Gap, label: Label = same) -> str:
    """Return a way to what is asked in plain English, the day first."""
    return f"{gap.ready}: " + "; ".join(_say_missing(item, label) for item in gap.missing)


def _say_missing(item: Missing, label: Label) -> str:
    text = say(item.requirement, label)
    if item.open:
        return f"{text} (open: no deed closes it)"
    if isinstance(item.requirement, ExperienceAtLeast) and item.amount is not None:
        text += f" ({number(item.amount)} more day{'' if item.amount == 1 else 's'} of full-time work)"
    elif isinstance(item.requirement, HoursAtLeast | CreditsAtLeast) and item.amount is not None:
        text += f" ({number(item.amount)} more {item.unit}{'' if item.amount == 1 else 's'})"
    return f"{text}, by going on as now" if item.by_itself else text


def say_of(view: View) -> str:
    """Return what a part asks, in plain English."""
    requirement = view.requirement
    return "" if requirement is None else say(requirement, view.label)


def rule_days(claim: Claim[Rule]) -> str:
    """Say on which days a version of a rule holds."""
    since = "since a day not known" if claim.since is None else f"since {day_words(claim.since)}"
    until = ""
    if claim.until is not None:
        ended = isinstance(claim.until, PartialDate)
        until = f", through {claim.until}" if ended else f", until {day_words(claim.until)}"
    return f"Rule {since}{until}"


def _version(view: View, claim: Claim[Rule]) -> Iterator[str]:
    standing = "" if view.standing is None else STANDINGS[view.standing]
    yield f"{rule_days(claim)}; {standing}."
    yield f"Said by {_citations(claim)}."
    if claim.note:
        yield f"Note: {claim.note}"
    for other in view.heard[1:]:
        if other not in view.disputes:
            yield f"Said too by {_citations(other)}."
    for other in view.disputes:
        heard = "; it had to agree" if other in view.heard else ""
        yield f"Disputed by {_citations(other)}{heard}: {say(other.value.requires, view.label)}."


def _citations(claim: Claim[Rule]) -> str:
    said = [c for c in claim.citations if c.supports is Supports.VALUE]
    return joined([_citation(citation) for citation in said], "and")


def _citation(citation: Citation) -> str:
    return f"{citation} [{TRUSTS[citation.weight]}]"


def _tree(view: View, indent: str) -> Iterator[str]:
    requirement = view.requirement
    match requirement:
        case AllOf(parts) if parts:
            head = "all of these:" if len(parts) > 1 else "this:"
        case AnyOf(parts) if parts:
            head = "any of these:" if len(parts) > 1 else "this:"
        case AtLeast(n, parts):
            head = f"{n} of these {len(parts)}:"
        case Not():
            head = "not this:"
        case _:
            excluded = () if view.verdict is Verdict.MET else view.excluded
            yield f"{indent}[{view.verdict.value}] {say_of(view)}{_leaf(view, excluded)}"
            for line in _not_counted(view, excluded):
                yield f"{indent}    {line}"
            return
    yield f"{indent}[{view.verdict.value}] {head}"
    for part in view.parts:
        yield from _tree(part, indent + "  ")


def _leaf(view: View, excluded: tuple[Evidence, ...]) -> str:
    """Say the evidence, or what is short and when it comes."""
    requirement = view.requirement
    if requirement is None or isinstance(requirement, AllOf | AnyOf):
        return ""
    if isinstance(requirement, Prose):
        return " (the source does not say how much: ask whoever made the rule)"
    evidence = _facts(view.evidence, view)
    if view.verdict is Verdict.MET:
        return f": {evidence}" if evidence else ""
    parts: list[str] = []
    if view.required is not None and view.actual is not None and view.required > 1:
        parts.append(f"{number(view.actual)} of {counted(view.required, view.unit)}")
        if evidence:
            parts[-1] += f" ({evidence})"
    if view.verdict is Verdict.UNKNOWN:
        parts.append("not stated" if not excluded else "not settled by what is stated")
    elif not parts:
        parts.append("none stated that counts")
    if view.earliest is not None:
        parts.append(f"met on {view.earliest} by going on as now")
    return ": " + "; ".join(parts)


def _facts(evidence: tuple[Evidence, ...], view: View) -> str:
    shown: list[str] = []
    for item in evidence[:MOST_FACTS]:
        text = say_fact(item.fact, view.label)
        if item.unit in {"day", "hour"}:
            text += f", {counted(_rounded(item.amount), item.unit)}"
            text += f" ({item.why})" if item.why else ""
        shown.append(text)
    if len(evidence) > MOST_FACTS:
        shown.append(f"{len(evidence) - MOST_FACTS} more")
    return "; ".join(shown)


def _rounded(amount: Number) -> Fraction:
    return Fraction(round(amount * 100), 100)


def _not_counted(view: View, excluded: tuple[Evidence, ...]) -> Iterator[str]:
    for item in excluded[:MOST_FACTS]:
        why = item.why or "it is not known whether it counts"
        yield f"not counted: {say_fact(item.fact, view.label)}: {why}"
    if len(excluded) > MOST_FACTS:
        yield f"not counted: {len(excluded) - MOST_FACTS} more"
