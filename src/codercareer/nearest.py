"""The nearest of the known ids, for the message of a look-up that failed."""

import difflib
from collections.abc import Iterable


def nearest(wanted: str, known: Iterable[str], *, limit: int = 3) -> str:
    """Return a sentence that names the nearest of the known ids.

    Args:
        wanted: What was asked for.
        known: What there is.
        limit: The most candidates to name.
    """
    candidates = sorted(known)
    folded = {candidate.casefold(): candidate for candidate in candidates}
    close = difflib.get_close_matches(wanted.casefold(), folded, n=limit, cutoff=0.5)
    if close:
        return "Did you mean " + " or ".join(repr(folded[match]) for match in close) + "?"
    few = ", ".join(map(repr, candidates[:limit]))
    return f"There is {few}{' and more' if len(candidates) > limit else ''}." if few else "There are none."
