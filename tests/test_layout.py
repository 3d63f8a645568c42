"""Where the boxes of a diagram go."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from codercareer._layout import Place, Size, ranks_of, routes_of

IDS = "abcdefg"

graphs = st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=12)
sides = st.floats(0.25, 8)
sizes = st.fixed_dictionaries({id_: st.builds(Size, sides, sides) for id_ in IDS})


def reached(graph: list[tuple[str, str]], start: str) -> set[str]:
    found, waiting = set[str](), [start]
    while waiting:
        for tail, head in graph:
            if tail == waiting[0] and head not in found:
                found.add(head)
                waiting.append(head)
        waiting.pop(0)
    return found


@given(graph=graphs)
def test_a_way_leads_to_a_later_column_unless_it_is_part_of_a_circle(graph: list[tuple[str, str]]) -> None:
    ranks = ranks_of(IDS, graph)

    for tail, head in graph:
        assert ranks[tail] < ranks[head] or tail in reached(graph, head) or tail == head


@given(graph=graphs)
def test_a_column_is_begun_only_where_something_leads_to_it(graph: list[tuple[str, str]]) -> None:
    ranks = ranks_of(IDS, graph)

    for id_, rank in ranks.items():
        assert rank == 0 or any(head == id_ and ranks[tail] == rank - 1 for tail, head in graph)


def laid_out(graph: list[tuple[str, str]], boxes: dict[str, Size]) -> tuple[dict[str, Place], list[list[Place]]]:
    return routes_of(boxes, graph, between=0.5, lane=0.25, gaps=dict.fromkeys(range(len(IDS)), 1.0))


def are_apart(one: Place, other: Place, size: Size, other_size: Size) -> bool:
    beside = one.along + size.along <= other.along or other.along + other_size.along <= one.along
    return beside or abs(one.across - other.across) + 1e-9 >= (size.across + other_size.across) / 2 + 0.5


@given(graph=graphs, boxes=sizes)
def test_no_box_is_over_another(graph: list[tuple[str, str]], boxes: dict[str, Size]) -> None:
    places, _ = laid_out(graph, boxes)

    assert all(are_apart(places[a], places[b], boxes[a], boxes[b]) for a, b in combinations(IDS, 2))


@given(graph=graphs, boxes=sizes)
def test_a_way_past_a_column_meets_no_box_of_it_and_no_other_way(
    graph: list[tuple[str, str]], boxes: dict[str, Size]
) -> None:
    places, routes = laid_out(graph, boxes)
    found = [(place, Size(0, 0.25)) for lanes in routes for place in lanes]

    for (lane, size), (other, other_size) in combinations(found, 2):
        assert lane.rank != other.rank or are_apart(lane, other, size, other_size)
    for lane, size in found:
        for id_ in (id_ for id_ in IDS if places[id_].rank == lane.rank):
            assert are_apart(lane._replace(along=places[id_].along), places[id_], size._replace(along=1), boxes[id_])


@given(graph=graphs, boxes=sizes)
def test_a_way_passes_each_column_between_its_ends_once(graph: list[tuple[str, str]], boxes: dict[str, Size]) -> None:
    places, routes = laid_out(graph, boxes)

    for (tail, head), lanes in zip(graph, routes, strict=True):
        first, last = sorted((places[tail].rank, places[head].rank))
        assert [lane.rank for lane in lanes] == [*range(first + 1, last)]


@given(graph=graphs, boxes=sizes)
def test_nothing_is_drawn_before_the_beginning(graph: list[tuple[str, str]], boxes: dict[str, Size]) -> None:
    places, _ = laid_out(graph, boxes)

    assert min(place.along for place in places.values()) == 0
    assert min(places[id_].across - boxes[id_].across / 2 for id_ in IDS) > -1e-9


def test_a_node_stands_in_the_middle_of_what_hangs_on_it() -> None:
    boxes = {id_: Size(1, 1) for id_ in "abc"}

    places, routes = routes_of(boxes, [("a", "b"), ("a", "c")], between=1, lane=1, gaps={1: 2})

    assert places == {"a": (0, 0, 1.5), "b": (1, 3, 0.5), "c": (1, 3, 2.5)}
    assert routes == [[], []]
