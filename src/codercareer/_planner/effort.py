"""How far a search may go."""

from codercareer.errors import SearchLimitError


class Effort:
    """Turns that a search has taken, and may take."""

    __slots__ = ("limit", "spent")

    def __init__(self, limit: int) -> None:
        """Have taken none."""
        self.limit: int = limit
        self.spent: int = 0

    def spend(self, turns: int = 1) -> None:
        """Take some turns.

        Raises:
            SearchLimitError: There are no more.
        """
        self.spent += turns
        if self.spent > self.limit:
            raise SearchLimitError(
                f"The search for plans was given up after {self.limit} turns.",
                "The ways to the goal are too many to be looked through within the limit.",
                "Raise it with `PlanOptions(limit=...)`, or forbid steps, set a deadline or a budget.",
            )
