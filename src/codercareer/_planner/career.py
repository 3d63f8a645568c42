"""Jobs one after the other: which are left, and when, where there is room for no more."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple

from attrs import evolve

from codercareer._cuts import END, FIRST
from codercareer.dates import bounds, end_bounds, is_unknown
from codercareer.facts import Employment

FULL_TIME: Final = Fraction(1)


class Left(NamedTuple):
    """A job that is left for another."""

    job: Employment
    """The job as it went on."""

    by: int
    """Which of the jobs taken it is left for, counted from 0."""


class Career(NamedTuple):
    """All jobs of a person once some are taken."""

    own: tuple[Employment, ...]
    """Those the person has or had before; those left end on the day they are."""

    taken: tuple[Employment, ...]
    """Those taken, without any that is left on the day it is taken."""

    left: tuple[Left, ...]
    """What is left for what."""


class _Held(NamedTuple):
    since: int
    until: int
    job: Employment
    taken: bool


def career(own: Iterable[Employment], taken: Iterable[Employment], *, room: int, grace: int = 0) -> Career:
    """Return the jobs of a person who takes further ones, each with an exact first day, in the order given.

    A job is taken full time. Where with it there would be more than there is room for, those that began first are left
    on that day, one after the other, until there is not. What is planned for a later day is left alone until then.

    Args:
        own: The jobs of the person.
        taken: The jobs taken, none of which has ended.
        room: How many full-time jobs may be held at once.
        grace: Days by which each job is left later than that.
    """
    held = [_Held(*span_of(job), job, taken=False) for job in own]
    left: list[Left] = []
    for number, job in enumerate(taken):
        start, _ = span_of(job)
        going = sorted(
            (item for item in held if item.since <= start < item.until), key=lambda item: (item.since, item.taken)
        )
        share = sum((item.job.share for item in going), FULL_TIME)
        while going and share > room:
            item = going.pop(0)
            share -= item.job.share
            left.append(Left(item.job, number))
            day = date.fromordinal(min(start + grace, END - 1))
            place = held.index(item)
            ended = [] if start + grace <= item.since else [item._replace(until=start, job=evolve(item.job, until=day))]
            held[place : place + 1] = ended
        held.append(_Held(start, END, job, taken=True))
    return Career(
        tuple(item.job for item in held if not item.taken),
        tuple(item.job for item in held if item.taken),
        tuple(left),
    )


def span_of(job: Employment) -> tuple[int, int]:
    """Return the first day on which a job may be held, and the day by which it may have ended."""
    since = FIRST if job.since is None or is_unknown(job.since) else bounds(job.since)[0]
    return since, END if job.until is None else end_bounds(job.until)[0]
