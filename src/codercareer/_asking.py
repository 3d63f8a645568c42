"""What decides a question a catalogue is asked: the slots of its entries, each made once, and rules looked through."""

from codercareer.checks import plain
from codercareer.collection import Credentials, Exams, Programs, Roles
from codercareer.credentials import Credential
from codercareer.gates import slot_to_earn, slot_to_sit
from codercareer.inspection import Register
from codercareer.slots import Slot
from codercareer.targets import Asked, Target, To, asked_about, checked_question, checked_rule


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

    def slot(self, target: Target, to: To | None) -> tuple[Slot, tuple[str, str]]:
        """Return what decides, and what is asked about: an id and a question, both empty for a rule."""
        to = checked_question(to)
        if isinstance(target, str):
            name = plain(target)
            credential = self._credentials.get(name) if to != "enter" else None
            if credential is not None:
                return self._slot_of(credential, to or "earn"), (credential.id, to or "earn")
            entry, question = asked_about(name, to, self._named)
            return self._slot_of(entry, question), (entry.id, question)
        self._register.check_rule(checked_rule(target))
        return Slot.of(target), ("", "")

    def _slot_of(self, entry: Asked, to: To) -> Slot:
        found = self._slots.get((entry.id, to))
        if found is None:
            if not isinstance(entry, Credential):
                found = Slot.from_history(entry.to_enter)
            else:
                found = slot_to_earn(entry) if to == "earn" else slot_to_sit(entry, self._exams)
            found = self._slots.setdefault((entry.id, to), found)  # another thread may have been first
        return found
