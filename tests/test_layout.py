"""Where the boxes of a diagram go."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from codercareer._layout import Size, places_of, ranks_of

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


@given(graph=graphs, boxes=sizes)
def test_no_box_is_over_another(graph: list[tuple[str, str]], boxes: dict[str, Size]) -> None:
    places = places_of(boxes, graph, between=0.5, gaps=dict.fromkeys(range(len(IDS)), 1.0))

    for a, b in combinations(IDS, 2):
        one, other = places[a], places[b]
        beside = one.along + boxes[a].along <= other.along or other.along + boxes[b].along <= one.along
        apart = abs(one.across - other.across) + 1e-9 >= (boxes[a].across + boxes[b].across) / 2 + 0.5
        assert beside or apart


@given(graph=graphs, boxes=sizes)
def test_nothing_is_drawn_before_the_beginning(graph: list[tuple[str, str]], boxes: dict[str, Size]) -> None:
    places = places_of(boxes, graph, between=0.5, gaps=dict.fromkeys(range(len(IDS)), 1.0))

    assert min(place.along for place in places.values()) == 0
    assert min(places[id_].across - boxes[id_].across / 2 for id_ in IDS) > -1e-9


def test_a_node_stands_in_the_middle_of_what_hangs_on_it() -> None:
    boxes = {id_: Size(1, 1) for id_ in "abc"}

    places = places_of(boxes, [("a", "b"), ("a", "c")], between=1, gaps={1: 2})

    assert places == {"a": (0, 0, 1.5), "b": (1, 3, 0.5), "c": (1, 3, 2.5)}
