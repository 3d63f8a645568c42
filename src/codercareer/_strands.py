"""A role through every occupation it was counted in, as one series with its breaks."""

from collections.abc import Mapping, Sequence

from codercareer._selection import Selection
from codercareer.errors import ConflictError, NoFigureError
from codercareer.series import Series


def role_series(chosen: Selection, role: str, wanted: Mapping[str, str], dataset: str | None) -> Series:
    """Return the series of a role's figures.

    Args:
        chosen: The figures of one measure and area of all that the role is counted in.
        role: Id of the role.
        wanted: The measure and the area.
        dataset: The dataset; ``None`` for the only one that makes such figures.

    Raises:
        NoFigureError: There are no such figures.
        ConflictError: Several datasets make them, or several occupations are counted side by side.
    """
    measure, area = wanted["measure"], wanted["area"]
    datasets, subjects, periods = (chosen.store.column(name) for name in ("dataset", "subject", "period"))
    made = [
        row
        for row in chosen.rows
        if ":" in subjects[row]
        and (chosen.registry.is_original(datasets[row], measure) if dataset is None else datasets[row] == dataset)
    ]
    if not made:
        raise NoFigureError(
            f"There is no {measure!r} of {role!r}{'' if dataset is None else f' in {dataset!r}'} in {area!r}.",
            "Figures count a role only as part of occupations, which may lack the measure.",
            "Look at `where(role=...)` for what there is.",
        )
    makers = sorted({datasets[row] for row in made})
    if len(makers) > 1:
        raise ConflictError(
            f"{measure!r} of {role!r} is made by {' and by '.join(makers)}.",
            "Datasets count in different ways, so their figures are never strung together.",
            f"Say which, such as `dataset={makers[0]!r}`.",
        )
    _check_side_by_side(role, [(periods[row], subjects[row]) for row in made])
    return Series(f"{measure} of {role}, {area}, {makers[0]}", map(chosen.release, made))


def _check_side_by_side(role: str, counted: Sequence[tuple[str, str]]) -> None:
    first: dict[str, str] = {}
    for period, subject in sorted(counted):
        if period and first.setdefault(period, subject) != subject:
            raise ConflictError(
                f"{role!r} is counted in {first[period]} and in {subject} in {period}.",
                "Occupations side by side are no timeline.",
                "Ask for the series of one of them.",
            )
