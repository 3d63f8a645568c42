"""A node or a fact in plain English; what ids are called is handed in."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TypeAlias, assert_never

from codercareer.dates import AnyDate, PartialDate, day_words
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    Fact,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    Leaf,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

__all__ = ["Label", "say", "say_fact"]

Label: TypeAlias = Callable[[str], str]
"""What turns an id into what it is called."""

LEVELS = {
    EducationLevel.HIGH_SCHOOL: "a high school diploma or equivalent",
    EducationLevel.POSTSECONDARY_CERTIFICATE: "a postsecondary certificate",
    EducationLevel.ASSOCIATE: "an associate's degree",
    EducationLevel.BACHELOR: "a bachelor's degree",
    EducationLevel.POST_BACCALAUREATE_CERTIFICATE: "a post-baccalaureate certificate",
    EducationLevel.MASTER: "a master's degree",
    EducationLevel.DOCTORAL: "a doctoral or first professional degree",
}

STAGES = {
    EducationStage.ENROLLED: "enrolled in a program for ",
    EducationStage.LAST_TERM: "in the last term of a program for ",
    EducationStage.FINISHED: "all work done for ",
    EducationStage.CONFERRED: "",
}

UNITS = {CreditUnit.CEU: "CEU", CreditUnit.CONTACT_HOUR: "contact hour", CreditUnit.SEMESTER_HOUR: "semester hour"}

MONTHS_A_YEAR = 12

LEAST_SHOWN = Fraction(1, 100)
"""Numbers below are written with their leading digits."""


def same(id_: str) -> str:
    """Call an id by itself."""
    return id_


def joined(items: Iterable[str], word: str) -> str:
    """Join phrases as a sentence does: ``a, b or c``."""
    found = list(items)
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + f" {word} " + found[-1] if found else "nothing"


def number(value: Fraction | int) -> str:
    """Write a number without needless decimals."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return f"{exact.numerator:,}"
    return f"{float(exact):,.2f}".rstrip("0").rstrip(".") if abs(exact) >= LEAST_SHOWN else f"{float(exact):g}"


def counted(value: Fraction | int, noun: str) -> str:
    """Write a number and its noun, plural where it is not one."""
    return f"{number(value)} {noun}{'' if value == 1 else 's'}"


def months(count: int) -> str:
    """Write months as years where they are whole years."""
    if count % MONTHS_A_YEAR == 0:
        return counted(count // MONTHS_A_YEAR, "year")
    return counted(count, "month")


def on_day(day: AnyDate | None) -> str:
    """Write on which day something was, however much of it is known."""
    if day is None or day == PartialDate():
        return "on a day not stated"
    return f"{'in' if isinstance(day, PartialDate) else 'on'} {day_words(day)}"


def say(node: Requirement, label: Label = same) -> str:
    """Return the requirement in plain English, fit for the middle of a sentence.

    >>> from codercareer.requirements import ExperienceAtLeast, Passed
    >>> say(Passed("aapc:cpc-exam") & ExperienceAtLeast(24, domain="medical-coding"))
    'aapc:cpc-exam passed and 2 years of experience in medical-coding'
    """
    match node:
        case AllOf(parts):
            return _listed(parts, " and ", label) or "nothing is required"
        case AnyOf(parts):
            return _listed(parts, " or ", label) or "closed to everybody"
        case AtLeast(n, parts):
            return f"{n} of these: {_listed(parts, '; ', label)}"
        case Not(part):
            return f"not {_listed((part,), '', label)}"
        case Prose(text):
            return text
        case _:
            return _subject(node, label) + _limits(node, label)


def _listed(parts: Iterable[Requirement], word: str, label: Label) -> str:
    """Write parts one after the other; a level of a deep tree takes two frames."""
    texts: list[str] = []
    for part in parts:
        text = say(part, label)
        compound = isinstance(part, AllOf | AnyOf | AtLeast) and len(part.parts) > 1
        texts.append(f"({text})" if compound else text)
    return word.join(texts)


def _any(ids: tuple[str, ...] | None, label: Label, before: str = "", behind: str = "") -> str:
    return "" if ids is None else before + joined(map(label, ids), "or") + behind


def _subject(node: Leaf, label: Label) -> str:  # noqa: C901, PLR0911 - one for each leaf
    match node:
        case EducationAtLeast():
            return (
                STAGES[node.stage]
                + LEVELS[node.level]
                + _any(node.subject, label, " in ")
                + _any(node.accredited_by, label, " accredited by ")
            )
        case ExperienceAtLeast():
            share = ""
            if node.min_fte is not None:
                least = number(node.min_fte * 100)
                share = " in full-time jobs" if node.min_fte == 1 else f" in jobs of at least {least} % of full time"
            kind = _any(node.tagged, label, behind=" ")
            return f"{months(node.months)} of {kind}experience{_any(node.domain, label, ' in ')}{share}"
        case HoursAtLeast():
            kind = _any(node.tagged, label, behind=" ")
            return f"{counted(node.hours, 'hour')} of {kind}work{_any(node.domain, label, ' in ')}"
        case Passed():
            return _any(node.exam, label) + " passed"
        case Holds():
            return _any(node.credential, label) + " held"
        case HoldsAny():
            kind = _any(node.category, label) or "credential"
            not_by = _any(node.not_issuer, label, " not issued by ")
            return f"any {kind}{_any(node.issuer, label, ' issued by ')}{not_by} held"
        case Completed():
            what = _any(node.program, label) or "a " + (_any(node.kind, label) or "training")
            length = "" if node.months is None else f" of at least {months(node.months)}"
            topic = _any(node.topic, label, " in ")
            return f"{what}{topic}{length}{_any(node.accredited_by, label, ' approved by ')}{_grade(node)} completed"
        case CreditsAtLeast():
            return counted(node.amount, UNITS[node.unit]) + _any(node.topic, label, " in ") + _grade(node)
        case MemberOf():
            return "membership of " + _any(node.organization, label)
        case HasTrait():
            return _any(node.name, label)
        case _:
            assert_never(node)


def _grade(node: Completed | CreditsAtLeast) -> str:
    return "" if node.min_grade is None else f" with grade {node.min_grade} or better"


def _limits(node: Leaf, label: Label) -> str:
    return (
        ("" if node.within is None else f" within the last {months(node.within).removeprefix('1 ')}")
        + ("" if node.since is None else f" on or after {node.since}")
        + ("" if node.before is None else f" before {node.before}")
        + ("" if node.after is None else f", begun once this was met: {_listed((node.after,), '', label)}")
    )


def _span(since: AnyDate | None, until: AnyDate | None) -> str:
    known = since is not None and since != PartialDate()
    begun = f"since {day_words(since)}" if since is not None and known else "since a day not stated"
    if until is None:
        return begun
    if until == PartialDate():
        return f"{begun}, ended on a day not stated"
    ended = f"through {until}" if isinstance(until, PartialDate) else f"until {day_words(until)}"
    return f"{begun.removeprefix('since ')} {ended}"


def say_fact(fact: Fact, label: Label = same) -> str:  # noqa: PLR0911 - one for each kind
    """Return a fact about a person in plain English."""
    match fact:
        case Education():
            level = "an education of a level not stated" if fact.level is None else LEVELS[fact.level]
            reached = [f"{stage.name.lower().replace('_', ' ')} {on_day(day)}" for stage, day in fact.stages if day]
            subject = f" in {label(fact.subject)}" if fact.subject else ""
            return level + subject + (f" ({', '.join(reached)})" if reached else "")
        case Employment():
            share = "" if fact.share == 1 else f" at {number(fact.share * 100)} %"
            return f"{label(fact.role) if fact.role else 'a job'} {_span(fact.since, fact.until)}{share}"
        case HeldCredential():
            return f"{label(fact.credential)}, held {_span(fact.earned, fact.until)}"
        case ExamResult():
            outcome = {True: "passed", False: "failed", None: "taken, outcome not stated,"}[fact.passed]
            return f"{label(fact.exam)} {outcome} {on_day(fact.taken)}"
        case Training():
            what = fact.program or fact.kind or fact.topic
            return f"{label(what) if what else 'a training'} completed {on_day(fact.completed)}"
        case Credit():
            unit = UNITS[fact.unit] if fact.unit else "credit"
            amount = f"some {unit}s" if fact.amount is None else counted(fact.amount, unit)
            topic = f" in {label(fact.topic)}" if fact.topic else ""
            return f"{amount}{topic} earned {on_day(fact.earned)}"
        case Membership():
            return f"membership of {label(fact.organization)} {_span(fact.since, fact.until)}"
        case Trait():
            has = {True: "", False: "not ", None: "perhaps "}[fact.has]
            return f"{has}{label(fact.name)} {_span(fact.since, fact.until)}"
        case _:
            assert_never(fact)
