"""Diagrams read back as Mermaid and Graphviz read them; written from their grammars, shares nothing with the writer."""

import re
from html import unescape
from typing import NamedTuple
from unicodedata import category

HOSTILE = [
    "<script>alert(1)</script>",
    'say "hi"',
    "it's",
    "`code`",
    "```",
    "```mermaid",
    "end",
    "a end",
    "subgraph x",
    "a\nb",
    "a\r\n\r\nb\u2028c",
    "#quot; #35; #",
    "&amp; &lt;b&gt;",
    "[text](https://example.org) {x} (y) | z",
    "a --> b",
    "%% comment",
    "%%{init: {}}%%",
    "x :::yes",
    "style a,b:#c; d",
    "classDef a:#b;",
    "ﬂ°°60¶ß and ¶ß",
    "日本語のラベル",
    "naïve 😀 e\u0301",
    "$x^2$ $$y$$",
    "\\N \\l \\ \\n",
    "click n1 href",
    "2024-01-01",
    "gantt",
    "title",
    "section one",
    "todayMarker off",
    "1. one",
    "2) two",
    "- item",
    "+ item",
    "> quote",
    "**bold** _it_ ~~no~~",
    "C# : x, y",
    "\ud800 half a pair",
    "\x00\x1b[31m",
    "\u202eright to left",
    "---",
    "x" * 300,
    "one two " * 60,
    "<br/>",
    "{label}",
    "https://example.org/a?b=c&d=e#f",
    "a;b",
]
"""Labels that mean something to one reader or another."""


class Read(NamedTuple):
    """A diagram as it is read back."""

    nodes: dict[str, str]
    edges: list[tuple[str, str, str]]
    groups: list[tuple[str, tuple[str, ...]]]


def squeezed(text: str) -> str:
    """Return what is seen of a label, however it is folded."""
    seen = "".join("\ufffd" if category(c) in {"Cc", "Cs", "Cn"} else c for c in "".join(text.split()))
    return seen.replace("\u2060", "")


def _entities(text: str) -> str:
    """Do what Mermaid does to a text before it reads it: hide numbered characters, after cutting two kinds of lines."""
    for before in ("style", "classDef"):
        text = re.sub(rf"{before}.*:\S*#.*;", lambda found: found[0][:-1], text)
    return re.sub(r"#(\w+);", lambda found: f"ﬂ°{'°' if found[1].isdigit() else ''}{found[1]}¶ß", text)


def _shown(text: str) -> str:
    """Do what Mermaid does to a label: bring them back, let a browser read the tags and characters."""
    lines = re.split(r"<br/>", text)
    assert all(not re.search(r"[<>&`*~]", line) for line in lines), "a browser or Markdown would read it"
    assert all(not re.match(r"\s*(?:[-+#]|\d+[.)])(?:\s|$)", line) for line in lines), "Markdown would read it"
    return unescape("\n".join(lines).replace("ﬂ°°", "&#").replace("ﬂ°", "&").replace("¶ß", ";"))


_FRONT = re.compile(r"---\nconfig:\n  \w+: \{[\w: ,]+\}\n---\n")
_OUTLINE = re.compile(r'  (n\d+)(?:\["([^"]+)"\]|\("([^"]+)"\)|\{\{"([^"]+)"\}\})(?::::(\w+))?')
_WAY = re.compile(r'  (n\d+) (-->|-\.->|---|-\.-)(?:\|"([^"]+)"\|)? (n\d+)')


def flowchart(text: str) -> Read:
    """Read a Mermaid flowchart; whatever is no node, way, frame or class is refused."""
    front = _FRONT.match(text)
    assert front is not None
    first, *lines = _entities(text[front.end() :]).split("\n")
    assert re.fullmatch(r"flowchart (?:LR|TB)", first)
    nodes, tones, classes = dict[str, str](), set[str](), set[str]()
    edges: list[tuple[str, str, str]] = []
    groups: list[tuple[str, tuple[str, ...]]] = []
    waiting = iter(lines)
    for line in waiting:
        if found := _OUTLINE.fullmatch(line):
            assert found[1] not in nodes
            nodes[found[1]] = _shown(found[2] or found[3] or found[4])
            tones |= {found[5]} - {None}
        elif found := re.fullmatch(r'  subgraph (g\d+)\["([^"]+)"\]', line):
            members = iter(lambda: next(waiting).strip(), "end")
            groups.append((_shown(found[2]), tuple(members)))
        elif found := _WAY.fullmatch(line):
            edges.append((found[1], found[4], _shown(found[3] or "")))
        else:
            found = re.fullmatch(r"  classDef (\w+) [\w:#, -]+", line)
            assert found is not None, line
            classes.add(found[1])
    assert tones == classes
    assert {end for edge in edges for end in edge[:2]} <= nodes.keys()
    return Read(nodes, edges, groups)


class Task(NamedTuple):
    """A bar as it is read back."""

    row: str
    label: str
    tags: tuple[str, ...]
    since: str
    until: str


_STATEMENTS = re.compile(
    r"(?:\d{4}-\d\d-\d\d|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|"
    r"weekday|weekend|title|accTitle|accDescr|section|click|href|call|date)",
    re.IGNORECASE,
)


def gantt(text: str) -> tuple[str, list[Task]]:
    """Read a Mermaid gantt: its title, and the bars in order; whatever else stands in it is refused."""
    front = _FRONT.match(text)
    assert front is not None
    first, *lines = _entities(text[front.end() :]).split("\n")
    assert first == "gantt"
    title = row = ""
    tasks: list[Task] = []
    for line in lines:
        assert line.startswith("  ")
        word, _, rest = line.strip().partition(" ")
        if word == "title":
            title = _shown(rest)
        elif word == "section":
            row = _shown(rest)
        elif word in {"dateFormat", "axisFormat", "tickInterval", "todayMarker"}:
            assert re.fullmatch(r"[\w%-]+", rest)
        else:
            name, colon, about = line.strip().partition(":")
            assert colon
            assert not _STATEMENTS.match(name)
            assert not re.search(r"[#;%]", line), "the rest of the line would be a comment, or another statement"
            *tags, id_, since, until = about.split(", ")
            assert id_ == f"b{len(tasks) + 1}"
            assert "<br/>" not in name
            tasks.append(Task(row, _shown(name.rstrip()), tuple(tags), since, until))
    return title, tasks


_TOKENS = re.compile(r'\s*("(?:[^"\\]|\\.)*"|->|[\w.]+|[{}\[\]=,;])', re.DOTALL)


def _tokens(text: str) -> list[str]:
    found, at = list[str](), 0
    while text[at:].strip():
        token = _TOKENS.match(text, at)
        assert token is not None, text[at:]
        found.append(token[1])
        at = token.end()
    return found


def _written(token: str) -> str:
    """Return what Graphviz draws of a label between quotes."""

    def meant(found: re.Match[str]) -> str:
        assert found[1] in {"n", "\\", '"'}, "Graphviz would put a name in its place, or set the line aside"
        return "\n" if found[1] == "n" else found[1]

    return unescape(re.sub(r"\\(.)", meant, token[1:-1]))


def dot(text: str) -> Read:
    """Read a graph in the language of Graphviz."""
    tokens = iter(_tokens(text))
    nodes, edges = dict[str, str](), list[tuple[str, str, str]]()
    groups: list[tuple[str, tuple[str, ...]]] = []
    assert [next(tokens), next(tokens)] == ["digraph", "{"]
    waiting = [*tokens]
    assert waiting.pop() == "}"
    while waiting:
        word = waiting.pop(0)
        if word == "subgraph":
            inside = waiting[1 : waiting.index("}")]
            del waiting[: waiting.index("}") + 1]
            assert inside[:3] == ["{", "label", "="]
            groups.append((_written(inside[3]), tuple(name for name in inside[4:] if name != ";")))
            continue
        head = ""
        if waiting[:1] == ["->"]:
            head = waiting[1]
            del waiting[:2]
        about = dict[str, str]()
        if waiting[:1] == ["["]:
            inside = [part for part in waiting[1 : waiting.index("]")] if part != ","]
            about = dict(zip(inside[::3], inside[2::3], strict=True))
            del waiting[: waiting.index("]") + 1]
        label = _written(about["label"]) if "label" in about else ""
        if head:
            edges.append((word, head, label))
        elif word not in {"graph", "node", "edge"}:
            assert word not in nodes
            nodes[word] = label
    return Read(nodes, edges, groups)
