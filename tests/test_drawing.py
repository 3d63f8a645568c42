import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import HOSTILE, dot, flowchart, squeezed

from codercareer.drawing import LOOKS, TEXT, Diagram, Edge, Group, Node, Shape, Tone
from codercareer.errors import InvalidDataError, InvalidTypeError

labels = (st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=()), min_size=1)).filter(
    lambda text: bool(text.strip())
)


@st.composite
def diagrams(draw: st.DrawFn) -> Diagram:
    ids = draw(st.lists(labels, min_size=1, max_size=5, unique=True))
    nodes = [
        Node(id_, draw(labels), tone=draw(st.sampled_from(Tone)), shape=draw(st.sampled_from(Shape))) for id_ in ids
    ]
    ends = st.sampled_from(ids)
    edges = draw(st.lists(st.builds(Edge, ends, ends, labels | st.just(""), dashed=st.booleans()), max_size=5))
    framed = draw(st.integers(0, len(ids)))
    groups = [Group(draw(labels), ids[:framed])] if framed else []
    return Diagram(nodes=nodes, edges=edges, groups=groups, sideways=draw(st.booleans()), tree=draw(st.booleans()))


@given(diagram=diagrams())
def test_what_is_written_in_mermaid_is_what_was_meant(diagram: Diagram) -> None:
    read = flowchart(diagram.mermaid())

    _is_what_was_meant(read, diagram)


@given(diagram=diagrams())
def test_what_is_written_in_dot_is_what_was_meant(diagram: Diagram) -> None:
    read = dot(diagram.dot())

    _is_what_was_meant(read, diagram)


def _is_what_was_meant(read: object, diagram: Diagram) -> None:
    names = {node.id: f"n{i}" for i, node in enumerate(diagram.nodes, 1)}
    nodes, edges, groups = read  # type: ignore[misc] # a named tuple, compared part by part
    assert {name: squeezed(label) for name, label in nodes.items()} == {
        names[node.id]: squeezed(node.label) for node in diagram.nodes
    }
    assert [(*ends, squeezed(label)) for *ends, label in edges] == [
        (names[edge.tail], names[edge.head], squeezed(edge.label)) for edge in diagram.edges
    ]
    assert [(squeezed(label), members) for label, members in groups] == [
        (squeezed(group.label), tuple(names[id_] for id_ in group.nodes)) for group in diagram.groups
    ]


@given(diagram=diagrams())
def test_markdown_cannot_be_left_by_a_label(diagram: Diagram) -> None:
    first, *lines, last = diagram._repr_markdown_().split("\n")

    assert (first, last) == ("```mermaid", "```")
    assert not any(line.lstrip().startswith("```") for line in lines)


@given(diagram=diagrams())
def test_what_is_written_can_be_stored(diagram: Diagram) -> None:
    (diagram.mermaid() + diagram.dot()).encode()


@given(label=labels)
def test_no_line_of_a_label_is_long(label: str) -> None:
    (drawn,) = flowchart(Diagram(nodes=[Node("a", label)]).mermaid()).nodes.values()

    assert all(len(line.replace("\u2060", "")) <= 30 for line in drawn.split("\n"))


def test_line_breaks_of_a_label_are_kept_and_long_lines_folded_between_words() -> None:
    diagram = Diagram(nodes=[Node("a", "one\ntwo   three\n\n" + "long " * 10)])

    assert flowchart(diagram.mermaid()).nodes == {
        "n1": "one\ntwo three\nlong long long long long long\nlong long long long"
    }


def test_a_diagram_is_written_the_same_each_time_it_is_built() -> None:
    def built() -> Diagram:
        nodes = [Node(tone.value, tone.value, tone=tone, shape=shape) for tone in Tone for shape in [Shape.ROUND]]
        return Diagram(nodes=nodes, edges=[Edge("yes", "no", "then", dashed=True)], groups=[Group("frame", ["now"])])

    assert built() == built()
    assert built().mermaid() == built().mermaid() == str(built())
    assert built().dot() == pickle.loads(pickle.dumps(built())).dot()  # noqa: S301 - our own


def test_printed_it_reads_as_told() -> None:
    diagram = Diagram(
        nodes=[
            Node("a", "CPC, to earn", shape=Shape.ROUND),
            Node("b", "all of these", shape=Shape.CHOICE, tone=Tone.NO),
            Node("c", "Pass the <CPC> exam", tone=Tone.YES),
        ],
        edges=[Edge("a", "b"), Edge("b", "c", "first", dashed=True)],
        groups=[Group("AAPC", ["b", "c"])],
        sideways=False,
    )

    assert diagram.mermaid() == (
        "---\n"
        "config:\n"
        "  flowchart: {wrappingWidth: 360, nodeSpacing: 24, rankSpacing: 36}\n"
        "---\n"
        "flowchart TB\n"
        '  n1("CPC, to earn")\n'
        '  n2{{"all of these"}}:::no\n'
        '  n3["Pass the #60;CPC#62; exam"]:::yes\n'
        '  subgraph g1["AAPC"]\n'
        "    n2\n"
        "    n3\n"
        "  end\n"
        "  n1 --> n2\n"
        '  n2 -.->|"first"| n3\n'
        "  classDef yes fill:#dcf3e2,stroke:#1a7f37,color:#1b1b1b\n"
        "  classDef no fill:#fde4e1,stroke:#b42318,color:#1b1b1b"
    )
    assert diagram.dot() == (
        "digraph {\n"
        '  graph [rankdir=TB, fontname="Helvetica,Arial,sans-serif"]\n'
        '  node [fontname="Helvetica,Arial,sans-serif", style=filled]\n'
        '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=11]\n'
        '  n1 [label="CPC, to earn", shape=box, fillcolor="#ffffff", color="#57606a", fontcolor="#1b1b1b", '
        'style="filled,rounded"]\n'
        '  n2 [label="all of these", shape=hexagon, fillcolor="#fde4e1", color="#b42318", fontcolor="#1b1b1b"]\n'
        '  n3 [label="Pass the <CPC> exam", shape=box, fillcolor="#dcf3e2", color="#1a7f37", fontcolor="#1b1b1b"]\n'
        '  subgraph cluster_1 { label="AAPC"; n2; n3 }\n'
        "  n1 -> n2\n"
        '  n2 -> n3 [label="first", style=dashed]\n'
        "}"
    )


def test_a_tree_is_drawn_without_arrows() -> None:
    nodes = [Node("a", "A"), Node("b", "B", tone=Tone.MAYBE)]
    tree = Diagram(nodes=nodes, edges=[Edge("a", "b"), Edge("a", "b", dashed=True)], tree=True)

    assert "  n1 --- n2\n  n1 -.- n2\n" in tree.mermaid()
    assert "curve: stepAfter" in tree.mermaid()
    assert "arrowhead=none" in tree.dot()


def _light(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tone", Tone)
def test_every_label_stands_out_from_what_it_is_written_on(tone: Tone) -> None:
    look = LOOKS[tone]

    assert (_light(look.fill) + 0.05) / (_light(TEXT) + 0.05) > 12
    assert (_light(look.fill) + 0.05) / (_light(look.line) + 0.05) > 3


BAD = {
    "two nodes of one id": (lambda: Diagram(nodes=[Node("a", "A"), Node("a", "B")]), "Two nodes have the id 'a'"),
    "a way to nowhere": (lambda: Diagram(nodes=[Node("a", "A")], edges=[Edge("a", "b")]), "There is no node 'b'"),
    "a frame around nothing": (
        lambda: Diagram(nodes=[Node("a", "A")], groups=[Group("frame", ["b"])]),
        "There is no node 'b'",
    ),
    "a node in two frames": (
        lambda: Diagram(nodes=[Node("a", "A")], groups=[Group("one", ["a"]), Group("two", ["a"])]),
        "The node 'a' is in two groups",
    ),
    "a label that says nothing": (lambda: Node("a", " \n"), "label is blank"),
}


@pytest.mark.parametrize(("build", "said"), BAD.values(), ids=BAD)
def test_what_cannot_be_drawn_is_refused(build: object, said: str) -> None:
    with pytest.raises(InvalidDataError, match=re.escape(said)):
        build()  # type: ignore[operator]  # one of the above


def test_a_node_is_built_of_what_it_says() -> None:
    with pytest.raises(InvalidTypeError, match="tone='yes' is not a Tone"):
        Node("a", "A", tone="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # the mistake tried
