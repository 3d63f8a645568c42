"""What everything in the built-in catalogue must keep to, whoever adds to it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from importlib import import_module
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import attrs
import pytest

import codercareer
from codercareer import data
from codercareer.catalog import To
from codercareer.claims import Claim, History, Standing, Status
from codercareer.collection import names_of
from codercareer.credentials import Credential, Organization, TrainingProgram
from codercareer.data.figure_sources import FIGURE_SOURCES
from codercareer.dates import AnyDate, bounds, end_bounds
from codercareer.entries import Entity
from codercareer.exams import Exam
from codercareer.listing import Listing
from codercareer.paths import CareerPath, Ladder
from codercareer.profile import CATEGORIES, Profile
from codercareer.requirements import AllOf, AnyOf, AtLeast, Not, Prose, Requirement
from codercareer.rules import Rule
from codercareer.sources import Source, Supports, Trust
from codercareer.verdicts import Verdict
from codercareer.vocabulary import Scheme, Term

TODAY = date(2026, 11, 22)
FIRST_CHECK = date(2026, 11, 20)
"""Day on which everything was checked for the first time."""

CATALOG = codercareer.load_catalog()
DATA = Path(codercareer.__file__).parent / "data"
MODULES: dict[str, ModuleType] = {
    path.stem: import_module(f"codercareer.data.{path.stem}") for path in sorted(DATA.glob("[!_]*.py"))
}

CHECKED = re.compile(r"Checked (\d{4}-\d{2}-\d{2})(?: against|:) \S+")
LAST_CHECK = max(
    date.fromisoformat(found[1]) for m in MODULES.values() if (found := CHECKED.search(m.__doc__ or "")) is not None
)

NO_FACTS = {"figures", "shorthand", "terms"}
"""Modules that hold no fact of anybody else's: a reader, a helper, and our own vocabulary."""

COLLECTED = (
    "ORGANIZATIONS",
    "CODE_SYSTEMS",
    "EXAMS",
    "PROGRAMS",
    "CREDENTIALS",
    "OCCUPATIONS",
    "ROLES",
    "LADDERS",
    "PATHS",
)
"""The names under which a module hands its entries over."""

NAMED_IN_THE_ISSUE = {
    "aapc": (
        "CPC CPC-A COC COC-A CPC-P CIC CRC CPB CPMA CDEO CPPM CPCO CIRCC"
        " CANPC CASCC CCC CCVTC CEDC CEMC CENTC CFPC CGIC CGSC CHONC COBGC COPC COSC CPEDC CPRC CRHC CSFAC CUC"
    ),
    "ahima": "CCA CCS CCS-P RHIT RHIA CDIP CHDA CHPS PCS CHP CHS",
    "amba": "CMRS",
    "bmsc": "SCP ACS CCP HCS-D HCS-O HCS-H HCS-C",
    "ncra": "ODS",
    "nha": "CBCS CEHRS",
    "pahcs": "MCS",
    "pmi": "CMC",
}
EXPECTED = [(issuer, short) for issuer, all_ in NAMED_IN_THE_ISSUE.items() for short in all_.split()]

NOT_SAID = {
    "ahima:ccs-p to_sit": "no page of AHIMA's on the CCS-P was seen",
    "ahima:cdip to_sit": "AHIMA's rule was not visible",
    "ahima:chda to_sit": "AHIMA's rule was not visible",
    "ahima:chp to_sit": "the exam is gone, and what it asked was not found",
    "ahima:chs to_sit": "the exam is gone, and what it asked was not found",
    "ahima:pcs to_sit": "the exam is gone, and what it asked was not found",
    "bmsc:acs to_earn": "article 000 names it and says no more",
    "bmsc:acs to_sit": "article 000 names it and says no more",
    "bmsc:ccp to_earn": "article 000 names it and says no more",
    "bmsc:ccp to_sit": "article 000 names it and says no more",
    "bmsc:hcs-c to_sit": "BMSC's rule was not visible",
    "bmsc:hcs-d to_sit": "BMSC's rule was not visible",
    "bmsc:hcs-h to_sit": "BMSC's rule was not visible",
    "bmsc:scp to_earn": "article 000 names it and says no more",
    "bmsc:scp to_sit": "article 000 names it and says no more",
    "nha:cehrs to_sit": "only its existence is confirmed",
    "pmi:cmc to_sit": "PMI's rule was not visible",
}
"""The rules of which no source says anything that holds on the day, and why."""

EXAM_NOT_SEEN = {
    "aapc:cedc-exam": "no page was found that prints it",
    "aapc:centc-exam": "no page was found that prints it",
    "aapc:cpedc-exam": "no page was found that prints it",
    "aapc:cprc-exam": "no page was found that prints it",
    "aapc:csfac-exam": "no page was found that prints it",
    "pahcs:mcs-exam": "no sign of its issuer was found after article 000",
}
"""The exams of which nobody says that they can be sat, and why."""

UNKNOWN_TO_NOBODY = {
    "ahima:ccs-p sit": "no rule is known",
    "ahima:cdip sit": "no rule is known",
    "ahima:chda sit": "no rule is known",
    "bmsc:acs earn": "no rule is known",
    "bmsc:ccp earn": "no rule is known",
    "bmsc:hcs-c sit": "no rule is known",
    "bmsc:hcs-d sit": "no rule is known",
    "bmsc:hcs-h sit": "no rule is known",
    "bmsc:scp earn": "no rule is known",
    "nha:cehrs sit": "no rule is known",
    "pmi:cmc sit": "no rule is known",
}
"""What stays unknown even about somebody who states that there is nothing to state."""

PROSE = {
    (
        "aapc:cdeo to_sit recommends",
        "experience in improving clinical documentation",
        ("aapc-cdeo-exam", "aapc-maintain", "medcodely-specialties"),
    ),
    (
        "aapc:crc to_sit recommends",
        "experience with risk adjustment that equals training for the CRC",
        ("aapc-crc-exam", "aapc-maintain", "open-exam-prep-crc"),
    ),
    (
        "ahima:rhia to_earn requires",
        "the conditions of the proviso that AHIMA's certification commission approved in 2017",
        ("ahima-rhia-proviso-copy",),
    ),
    (
        "ahima:rhia to_sit requires",
        "the conditions of the proviso that AHIMA's certification commission approved in 2017",
        ("ahima-rhia-proviso-copy",),
    ),
    (
        "assistant-director-of-medical-records to_enter requires",
        "some years of work in the field",
        ("article-001",),
    ),
    (
        "coder to_enter requires",
        "a field closely related to medical coding",
        ("article-003", "article-003"),
    ),
    (
        "coder-certify-then-apply/education done requires",
        "a field closely related to medical coding",
        ("article-003",),
    ),
    ("coding-supervisor to_enter requires", "enough experience in coding", ("article-000",)),
    ("coding-supervisor to_enter requires", "some years of work in the field", ("article-001",)),
    ("director-of-medical-records to_enter requires", "some years of work in the field", ("article-001",)),
    (
        "nha:cbcs to_sit requires",
        "that work done recently enough, within a span that could not be read",
        ("alliedhealthexam-cbcs", "army-cool-cbcs"),
    ),
}
"""Every place where a source states something without saying how much, with its sources."""

SCHEME_OF = {
    "subject": Scheme.SUBJECT,
    "domain": Scheme.DOMAIN,
    "tagged": Scheme.TAG,
    "kind": Scheme.KIND,
    "topic": Scheme.TOPIC,
    "category": Scheme.CATEGORY,
    "name": Scheme.TRAIT,
}
"""What a term may be used for in each field of a leaf."""

TO: tuple[To, ...] = ("earn", "sit")
NOTHING_SAID = Profile()
NOTHING_AT_ALL = Profile(**cast("dict[str, Any]", dict.fromkeys(CATEGORIES, ())))

ENTRIES: tuple[Entity, ...] = CATALOG.entries


def parts_with_claims() -> Iterator[tuple[str, Any]]:
    """Return everything that has claims: the entries, and the steps and stages in them, each under a name."""
    for entry in ENTRIES:
        yield entry.id, entry
        if isinstance(entry, Ladder):
            yield from ((f"{entry.id}/{step.lower}-{step.upper}", step) for step in entry.steps)
        if isinstance(entry, CareerPath):
            yield from ((f"{entry.id}/{stage.id}", stage) for stage in entry.stages)


def having(kind: type[Any]) -> dict[str, Any]:
    return {
        f"{name} {field.name}": value
        for name, part in parts_with_claims()
        for field in attrs.fields(type(part))
        if isinstance(value := getattr(part, field.name), kind) and value
    }


HISTORIES: dict[str, History[Any]] = having(History)
LISTINGS: dict[str, Listing[Any]] = having(Listing)
CLAIMS: list[tuple[str, Claim[Any]]] = [
    (where, claim) for where, claims in (HISTORIES | LISTINGS).items() for claim in claims.claims
]
RULES: list[tuple[str, Claim[Rule]]] = [(where, claim) for where, claim in CLAIMS if isinstance(claim.value, Rule)]
CREDENTIALS = tuple(CATALOG.credentials)
SLOTS = [(credential, slot) for credential in CREDENTIALS for slot in ("to_earn", "to_sit")]


def id_of(entry: Entity) -> str:
    return entry.id


def parts_of(rule: Rule) -> Iterator[tuple[str, Requirement]]:
    yield "requires", rule.requires
    yield from (("recommends", node) for node in rule.recommends)
    yield from (("not_required", node) for node in rule.not_required)


def nodes_of(node: Requirement) -> Iterator[Requirement]:
    yield node
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from nodes_of(part)
        case Not(part):
            yield from nodes_of(part)
        case Prose():
            return
        case leaf:
            if leaf.after is not None:
                yield from nodes_of(leaf.after)


def values(node: Requirement, field: str) -> Iterable[str]:
    return cast("Iterable[str]", getattr(node, field, None) or ())


NODES = [(where, node) for where, claim in RULES for _, top in parts_of(claim.value) for node in nodes_of(top)]


def words(of: str) -> list[tuple[str, Requirement, str]]:
    return [(where, node, value) for where, node in NODES for value in values(node, of)]


def fits(term: str | None, scheme: Scheme) -> bool:
    found = None if term is None else CATALOG.terms.get(term)
    return term is None or (found is not None and scheme in found.schemes)


# headers and order


@pytest.mark.parametrize("module", [name for name in MODULES if name not in NO_FACTS])
def test_a_module_of_facts_says_when_it_was_checked_and_against_what(module: str) -> None:
    found = CHECKED.search(MODULES[module].__doc__ or "")

    assert found is not None
    assert date.fromisoformat(found[1]) >= FIRST_CHECK


@pytest.mark.parametrize("module", MODULES)
def test_entries_of_a_module_stand_in_the_order_of_their_ids(module: str) -> None:
    for name in COLLECTED:
        ids = [entry.id for entry in cast("tuple[Entity, ...]", getattr(MODULES[module], name, ()))]

        assert ids == sorted(set(ids)), name


def test_terms_stand_in_the_order_of_their_ids_within_what_they_are_for() -> None:
    studies = {Scheme.SUBJECT, Scheme.DOMAIN, Scheme.TOPIC}
    terms: tuple[Term, ...] = MODULES["terms"].TERMS
    runs = [
        [term.id for term in run]
        for _, run in groupby(terms, key=lambda t: bool(t.schemes & studies) or min(s.name for s in t.schemes))
    ]

    assert all(run == sorted(run) for run in runs)
    assert len(runs) == len({run[0] for run in runs}) <= len(Scheme)


def test_every_id_is_given_once() -> None:
    counted = Counter((type(entry), entry.id) for entry in data.ENTRIES)

    assert [what for what, times in counted.items() if times > 1] == []


def test_no_id_is_shared_by_entries_of_two_kinds() -> None:
    counted = Counter(entry.id for entry in ENTRIES)

    assert [id_ for id_, times in counted.items() if times > 1] == []


def test_every_entry_of_every_module_is_in_the_catalogue() -> None:
    handed_over = {
        entry.id
        for module in MODULES.values()
        for name in (*COLLECTED, "TERMS")
        for entry in cast("tuple[Entity, ...]", getattr(module, name, ()))
    }

    assert handed_over == {entry.id for entry in ENTRIES}


@pytest.mark.parametrize("credential", CREDENTIALS, ids=id_of)
def test_an_id_is_its_issuer_and_its_letters(credential: Credential) -> None:
    issuer, _, own = credential.id.partition(":")
    present = credential.names.value(on=TODAY).short

    assert issuer == credential.issuer
    assert present is not None
    assert own == present.lower()


# sources


def all_sources() -> Iterator[Source]:
    for module in MODULES.values():
        yield from (value for value in vars(module).values() if isinstance(value, Source))
    yield from FIGURE_SOURCES
    for _, claim in CLAIMS:
        yield from (citation.source for citation in claim.citations)


def test_a_source_id_stands_for_one_source() -> None:
    by_id: defaultdict[str, set[Source]] = defaultdict(set)
    for source in all_sources():
        by_id[source.id].add(source)

    assert [id_ for id_, sources in by_id.items() if len(sources) > 1] == []


def test_a_source_has_one_id() -> None:
    alike: defaultdict[Source, set[str]] = defaultdict(set)
    for source in all_sources():
        alike[attrs.evolve(source, id="any")].add(source.id)

    assert [ids for ids in alike.values() if len(ids) > 1] == []


def test_every_source_bears_out_something() -> None:
    cited = {citation.source for _, claim in CLAIMS for citation in claim.citations}
    printing = {figure.citation.source for figure in CATALOG.statistics}

    assert {source.id for source in all_sources()} == {source.id for source in cited | printing}


def test_a_source_whose_date_was_inferred_says_how() -> None:
    inferred = [s.id for s in all_sources() if isinstance(s.published, codercareer.DateRange) and s.retrieved is None]
    explained = {s.id for s in all_sources() if s.note}

    assert {id_ for id_ in inferred if id_ not in explained} <= {"crcexamprep", "open-exam-prep-crc"}


def test_no_source_was_seen_after_the_day_of_checking() -> None:
    late = [s.id for s in all_sources() for low, _ in s.seen if low > LAST_CHECK.toordinal()]

    assert late == []


def test_only_the_five_articles_are_trusted_as_articles() -> None:
    articles = {source.id for source in all_sources() if source.trust is Trust.ARTICLE}

    assert articles == {f"article-00{i}" for i in range(5)}


def test_none_of_the_unreliable_sites_is_a_source() -> None:
    banned = ("eatsip365", "winenfood", "visualfoodie", "medicalbillingandcoding.school", "cert-atlas", "circcexam")

    used = [s.id for s in all_sources() for site in banned if site in f"{s.id} {s.publisher} {s.url}"]

    assert used == []


# claims


@pytest.mark.parametrize("entry", [e for e in ENTRIES if not isinstance(e, Term)], ids=id_of)
def test_an_entry_has_a_name_today(entry: Entity) -> None:
    assert not isinstance(entry, Term)
    assert entry.names.at(on=TODAY) is not None


def test_every_claim_is_cited_for_its_value() -> None:
    uncited = [where for where, claim in CLAIMS if not any(c.supports is Supports.VALUE for c in claim.citations)]

    assert uncited == []


def test_nothing_is_listed_twice() -> None:
    twice = [where for where, listing in LISTINGS.items() if len({c.value for c in listing.claims}) != len(listing)]

    assert twice == []


def test_no_claim_stands_twice_in_one_history() -> None:
    twice = [where for where, history in HISTORIES.items() if len(set(map(repr, history.claims))) != len(history)]

    assert twice == []


def test_no_claim_cites_the_same_place_twice() -> None:
    twice = [where for where, claim in CLAIMS if len(set(claim.citations)) != len(claim.citations)]

    assert twice == []


def ordinal(value: AnyDate | None, *, end: bool = False) -> tuple[int, int]:
    if value is None:
        return date.min.toordinal(), date.max.toordinal()
    return end_bounds(value) if end else bounds(value)


def test_a_claim_cannot_have_ended_before_it_began() -> None:
    wrong = [
        where
        for where, claim in CLAIMS
        if claim.since is not None
        and claim.until is not None
        and not (
            ordinal(claim.since)[0] <= ordinal(claim.until, end=True)[0]
            and ordinal(claim.since)[1] <= ordinal(claim.until, end=True)[1]
        )
    ]

    assert wrong == []


def test_no_bound_lies_before_the_field_or_after_the_day_of_checking() -> None:
    first, last = date(1974, 1, 1).toordinal(), LAST_CHECK.toordinal()
    unbounded = {date.min.toordinal(), date.max.toordinal()}
    wrong = [
        where
        for where, claim in CLAIMS
        for bound in (*ordinal(claim.since), *ordinal(claim.until, end=True))
        if bound not in unbounded and not first <= bound <= last + 1 and bound != date.max.toordinal() + 1
    ]

    assert wrong == []


def test_a_citation_of_a_bound_stands_beside_that_bound() -> None:
    idle = [
        where
        for where, claim in CLAIMS
        for citation in claim.citations
        if (citation.supports is Supports.SINCE and claim.since is None)
        or (citation.supports is Supports.UNTIL and claim.until is None)
    ]

    assert idle == []


def test_what_is_taken_back_was_announced() -> None:
    for history in HISTORIES.values():
        taken_back = [claim.value for claim in history.claims if claim.status is Status.WITHDRAWN]
        announced = [claim.value for claim in history.claims if claim.status is Status.ANNOUNCED]

        assert all(value in announced for value in taken_back)


def test_a_trust_of_its_own_never_lifts_a_statement_above_its_source() -> None:
    lifted = [where for where, claim in CLAIMS for c in claim.citations if c.weight > c.source.trust]

    assert lifted == []


@pytest.mark.parametrize("where", HISTORIES)
def test_no_article_wins_over_a_better_source(where: str) -> None:
    history = HISTORIES[where]
    for turn in history.turns:
        covering = history.covering(turn)
        ruling = history.ruling_at(turn)
        if ruling is not None and ruling.claim.trust is Trust.ARTICLE:
            assert {claim.trust for _, claim in covering} == {Trust.ARTICLE}


# references


@pytest.mark.parametrize("credential", CREDENTIALS, ids=id_of)
def test_what_a_credential_refers_to_is_there(credential: Credential) -> None:
    assert credential.issuer in CATALOG.organizations
    assert credential.exams
    assert all(exam in CATALOG.exams for exam in credential.exams)
    assert fits(credential.category, Scheme.CATEGORY)
    assert all(fits(term, Scheme.SETTING) for claim in credential.settings.claims for term in claim.value)
    assert all(system in CATALOG.code_systems for claim in credential.code_systems.claims for system in claim.value)
    assert all(other in CATALOG.credentials for other in credential.becomes)
    assert credential.superseded_by is None or credential.superseded_by in CATALOG.credentials


@pytest.mark.parametrize("exam", CATALOG.exams, ids=id_of)
def test_what_an_exam_refers_to_is_there(exam: Exam) -> None:
    assert all(claim.value in CATALOG.organizations for claim in exam.administered_by.claims)
    assert any(exam.id in credential.exams for credential in CREDENTIALS)


@pytest.mark.parametrize("program", CATALOG.programs, ids=id_of)
def test_what_a_program_refers_to_is_there(program: TrainingProgram) -> None:
    assert program.provider is None or program.provider in CATALOG.organizations
    assert all(accreditor in CATALOG.organizations for accreditor in program.accreditors or ())
    assert fits(program.kind, Scheme.KIND)
    assert fits(program.topic, Scheme.TOPIC)


@pytest.mark.parametrize("term", CATALOG.terms, ids=id_of)
def test_a_broader_term_is_there_and_may_be_used_for_the_same(term: Term) -> None:
    assert term.schemes
    assert term.label
    for broader in term.broader:
        assert term.schemes <= CATALOG.terms[broader].schemes


@pytest.mark.parametrize("field", SCHEME_OF)
def test_a_term_in_a_rule_is_in_the_vocabulary_and_fits_its_field(field: str) -> None:
    misfits = [(where, value) for where, _, value in words(field) if not fits(value, SCHEME_OF[field])]

    assert misfits == []


KINDS: dict[str, Any] = {
    "accredited_by": CATALOG.organizations,
    "issuer": CATALOG.organizations,
    "not_issuer": CATALOG.organizations,
    "organization": CATALOG.organizations,
    "credential": CATALOG.credentials,
    "exam": CATALOG.exams,
    "program": CATALOG.programs,
}


@pytest.mark.parametrize("field", KINDS)
def test_an_id_in_a_rule_is_in_the_catalogue(field: str) -> None:
    lost = [(where, value) for where, _, value in words(field) if value not in KINDS[field]]

    assert lost == []


def test_every_term_that_may_stand_in_an_entry_says_more_than_its_id() -> None:
    assert [term.id for term in CATALOG.terms if not term.label.strip() or term.label != term.label.strip()] == []


@pytest.mark.parametrize("organization", CATALOG.organizations, ids=id_of)
def test_an_organization_does_something_in_the_catalogue(organization: Organization) -> None:
    issues = {credential.issuer for credential in CREDENTIALS}
    gives = {claim.value for exam in CATALOG.exams for claim in exam.administered_by.claims}
    said = {organization.id} if organization.description or organization.accredits else set[str]()

    assert organization.id in issues | gives | said


# every credential


@pytest.mark.parametrize(("issuer", "short"), EXPECTED, ids=[f"{i}-{s}" for i, s in EXPECTED])
def test_a_credential_named_in_the_issue_has_an_entry(issuer: str, short: str) -> None:
    found = CATALOG.credentials.find(short)

    assert found.issuer == issuer
    assert found.id == f"{issuer}:{short.lower()}"


def test_no_credential_is_there_that_the_issue_does_not_name() -> None:
    assert {credential.id for credential in CREDENTIALS} == {f"{i}:{s.lower()}" for i, s in EXPECTED}


@pytest.mark.parametrize("credential", CREDENTIALS, ids=id_of)
def test_a_credential_is_found_by_each_of_its_names(credential: Credential) -> None:
    for name in names_of(credential):
        assert CATALOG.credentials.find(name) is credential
        assert CATALOG.credentials.find(name.upper()) is credential


@pytest.mark.parametrize(("name", "id_"), [("CPC-H", "aapc:coc"), ("CTR", "ncra:ods"), ("RRA", "ahima:rhia")])
def test_a_former_name_named_in_the_issue_finds_its_entry(name: str, id_: str) -> None:
    assert CATALOG.credentials.find(name).id == id_


# rules


@pytest.mark.parametrize("to", TO)
@pytest.mark.parametrize("profile", [NOTHING_SAID, NOTHING_AT_ALL], ids=["nothing said", "nothing at all"])
def test_every_rule_answers_for_a_person_without_facts(profile: Profile, to: To) -> None:
    answers = CATALOG.assess_all(profile, on=TODAY, to=to)

    assert [answer.target for answer in answers] == list(CATALOG.credentials.ids())
    for answer in answers:
        assert answer.explain()
        assert str(answer)
        assert (answer.verdict is Verdict.UNKNOWN) >= bool(answer.questions())


@pytest.mark.parametrize("where", sorted({where for where, _ in RULES}))
@pytest.mark.parametrize("profile", [NOTHING_SAID, NOTHING_AT_ALL], ids=["nothing said", "nothing at all"])
def test_every_version_of_a_rule_can_be_asked_by_itself(profile: Profile, where: str) -> None:
    for claim in HISTORIES[where].claims:
        rule: Rule = claim.value
        for _, node in parts_of(rule):
            assert CATALOG.assess(node, profile, on=TODAY).verdict in Verdict
            assert CATALOG.when(node, profile) is not None


def test_nothing_is_surely_earned_by_somebody_who_says_nothing() -> None:
    met = [a.target for a in CATALOG.assess_all(NOTHING_SAID, on=TODAY) if a.verdict is Verdict.MET]

    assert met == []


def test_nothing_is_earned_and_little_may_be_sat_for_by_somebody_with_nothing_at_all() -> None:
    earned = [a.target for a in CATALOG.assess_all(NOTHING_AT_ALL, on=TODAY) if a.verdict is Verdict.MET]
    open_ = [a.target for a in CATALOG.open_to(NOTHING_AT_ALL, on=TODAY)]

    assert earned == []
    assert open_ == ["bmsc:hcs-o"]


def test_what_stays_unknown_about_somebody_with_nothing_at_all_is_listed_with_its_reason() -> None:
    unknown = {
        f"{answer.target} {to}"
        for to in TO
        for answer in CATALOG.assess_all(NOTHING_AT_ALL, on=TODAY, to=to)
        if answer.verdict is Verdict.UNKNOWN
    }

    assert unknown == set(UNKNOWN_TO_NOBODY)


def test_every_rule_is_agreed_on_today_or_listed_with_its_reason() -> None:
    agreed: set[str] = set()
    for credential, slot in SLOTS:
        ruling = cast("History[Rule]", getattr(credential, slot)).ruling(on=TODAY)
        if ruling is not None and len({claim.value.requires for claim in ruling.heard}) == 1:
            agreed.add(f"{credential.id} {slot}")

    assert agreed.isdisjoint(NOT_SAID)
    assert agreed | set(NOT_SAID) == {f"{credential.id} {slot}" for credential, slot in SLOTS}


def test_whether_an_exam_is_offered_today_is_agreed_on_or_listed_with_its_reason() -> None:
    rulings = {exam.id: exam.offered.ruling(on=TODAY) for exam in CATALOG.exams}

    assert {id_ for id_, ruling in rulings.items() if ruling is None} == set(EXAM_NOT_SEEN)
    assert all(len({claim.value for claim in ruling.heard}) == 1 for ruling in rulings.values() if ruling is not None)


def test_no_rule_rests_on_a_claim_that_only_may_cover_today_unless_its_page_has_no_date() -> None:
    for credential, slot in SLOTS:
        ruling = cast("History[Rule]", getattr(credential, slot)).ruling(on=TODAY)
        if ruling is not None and ruling.standing is Standing.POSSIBLE:
            assert not any(citation.source.seen for citation in ruling.claim.citations), credential.id


def test_every_prose_leaf_is_listed_with_its_place_and_its_source() -> None:
    found = {
        (f"{where} {part}", node.text, tuple(sorted(c.source.id for c in claim.citations)))
        for where, claim in RULES
        for part, top in parts_of(claim.value)
        for node in nodes_of(top)
        if isinstance(node, Prose)
    }

    assert found == PROSE


@pytest.mark.parametrize(
    "day", [date(1990, 1, 1), date(2012, 1, 31), date(2019, 9, 4), date(2024, 1, 1), TODAY], ids=str
)
def test_the_catalogue_as_it_could_be_known_on_a_day_answers_too(day: date) -> None:
    known = CATALOG.as_known(day)

    for to in TO:
        for who in (NOTHING_SAID, NOTHING_AT_ALL):
            assert [answer.target for answer in known.assess_all(who, on=day, to=to)] == list(known.credentials.ids())
    assert len(known.credentials) <= len(CREDENTIALS)


@pytest.mark.parametrize(("to", "name"), [(to, c.id) for to in TO for c in CREDENTIALS])
def test_the_verdict_of_a_day_is_the_timeline_read_at_that_day(to: To, name: str) -> None:
    days = (date(1983, 6, 1), date(2012, 6, 1), date(2016, 1, 1), date(2021, 6, 1), date(2023, 10, 1), TODAY)

    for who in (NOTHING_SAID, NOTHING_AT_ALL):
        timeline = CATALOG.when(name, who, to=to)
        asked = [CATALOG.assess(name, who, on=day, to=to).verdict for day in days]

        assert asked == [timeline.verdict(on=day) for day in days]
