"""What decides a question a catalogue is asked: the slots of its entries, each made once, and rules looked through."""

from typing import Final

from codercareer._tree import Node
from codercareer.collection import Credentials, Exams, Programs, Roles
from codercareer.credentials import Credential
from codercareer.errors import InvalidTypeError, shown
from codercareer.gates import slot_to_earn, slot_to_sit
from codercareer.inspection import Register
from codercareer.requirements import Requirement
from codercareer.rules import Rule
from codercareer.slots import Slot
from codercareer.targets import Asked, Target, To, asked_about, checked_question

MOST_RULES_KEPT: Final = 10_000
"""Rules of a caller's own that are remembered as looked through."""


class Asking:
    """The slots of a catalogue."""

    def __init__(
        self, credentials: Credentials, roles: Roles, programs: Programs, exams: Exams, register: Register
    ) -> None:
        """Keep what may be asked about, and the ids that rules may name."""
        self._credentials = credentials
        self._named = (credentials, roles, programs)
        self._exams = exams
        self._register = register
        self._slots: dict[tuple[str, To], Slot] = {}
        self._seen: dict[int, Requirement] = {}

    def slot(self, target: Target, to: To | None) -> tuple[Slot, tuple[str, str]]:
        """Return what decides, and what is asked about: an id and a question, both empty for a rule.

        Raises:
            InvalidTypeError: The target is neither a name nor a rule.
        """
        checked_question(to)
        if isinstance(target, str):
            credential = self._credentials.get(target) if to != "enter" else None
            if credential is not None:
                return self._slot_of(credential, to or "earn"), (credential.id, to or "earn")
            entry, question = asked_about(target, to, self._named)
            return self._slot_of(entry, question), (entry.id, question)
        requires = target.requires if isinstance(target, Rule) else target
        if not isinstance(requires, Node):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidTypeError(
                f"{shown(target)} is neither a name nor a rule.",
                "A credential or a role is asked about by id or name; a `Rule` or a requirement is judged itself.",
                "Write 'aapc:cpc', or build a rule.",
            )
        if self._seen.get(id(requires)) is not requires:
            self._register.check_rule(requires)
            if len(self._seen) >= MOST_RULES_KEPT:
                self._seen.clear()
            self._seen[id(requires)] = requires
        return Slot.of(target), ("", "")

    def _slot_of(self, entry: Asked, to: To) -> Slot:
        found = self._slots.get((entry.id, to))
        if found is None:
            if not isinstance(entry, Credential):
                found = Slot.from_history(entry.to_enter)
            else:
                found = slot_to_earn(entry) if to == "earn" else slot_to_sit(entry, self._exams)
            self._slots[entry.id, to] = found
        return found
