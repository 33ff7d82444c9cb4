"""YAML text: everything stays what was written, and nothing can surprise or hurt."""

from unicodedata import normalize

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import Problem
from xkld.formats.yaml_text import DEEPEST, LONGEST_FILE, Mapping, Node, Scalar, Sequence, read_yaml

FILE = "thu.yaml"


def values(text: str) -> dict[str, str | None]:
    node = read_yaml(text, FILE)
    assert isinstance(node, Mapping), node
    return {entry.key: entry.node.value for entry in node.entries if isinstance(entry.node, Scalar)}


def faults(text: str) -> list[tuple[int | None, str]]:
    result = read_yaml(text, FILE)
    assert isinstance(result, list), result
    assert all(problem.place.file == FILE for problem in result)
    return [(problem.place.line, problem.what) for problem in result]


TRAPS = """
    no No NO n off yes y on true false True
    04 08 010 035 0o17 0x1F 0b11 1_000 +1 -1 001077012345 079
    1:30 12:30:45 190:20:30
    1.10 1.5e6 1e3 .5 5. .inf -.inf .nan 3.10
    2025-02-21 2025-02-30 2001-12-14t21:59:43.10-05:00 21/02/2025
    Null NULL NaN nil none = << 0.0.0.0 ~x
""".split()


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_stays_what_was_written(trap: str) -> None:
    assert values(f"a: {trap}\n") == {"a": trap}
    assert values(f"{trap}: a\n") == {trap: "a"}


@pytest.mark.parametrize("nothing", ["", "null", "~", "  # a comment"])
def test_only_a_plain_null_is_nothing(nothing: str) -> None:
    assert values(f"a: {nothing}\n") == {"a": None}


@pytest.mark.parametrize("text", ["", "null", "~", "no", "2025-02-21"])
def test_a_quoted_word_is_that_word(text: str) -> None:
    assert values(f"a: '{text}'\nb: \"{text}\"\n") == {"a": text, "b": text}


def test_every_node_knows_its_line() -> None:
    node = read_yaml("\ufeff# head\na: 1\nb:\n  - x\n  - c: y\n", FILE)
    assert isinstance(node, Mapping)
    second = node.entries[1]
    assert isinstance(second.node, Sequence)
    inner = second.node.items[1]
    assert isinstance(inner, Mapping)
    assert [node.entries[0].line, second.line, second.node.items[0].line, inner.entries[0].line] == [2, 3, 4, 5]


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    assert values("\ufeffa: 1\r\nb: hai\r\n") == {"a": "1", "b": "hai"}


def test_a_key_given_twice_is_told_with_both_lines() -> None:
    assert faults("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\na: 2\n'a': 3\n") == [
        (5, "mục «c» có hai lần, ở dòng 3 và dòng 5"),
        (6, "mục «a» có hai lần, ở dòng 1 và dòng 6"),
        (7, "mục «a» có hai lần, ở dòng 1 và dòng 7"),
    ]


def test_two_spellings_of_the_same_letters_are_one_key() -> None:
    name = "Phường Phủ Hà"
    assert faults(f"{name}: 1\n{normalize('NFD', name)}: 2\n")[0][0] == 2


def test_capitals_make_another_key() -> None:
    assert values("a: 1\nA: 2\n") == {"a": "1", "A": "2"}


def test_one_key_in_two_mappings_is_no_repetition() -> None:
    assert isinstance(read_yaml("- {a: 1}\n- {a: 1}\n", FILE), Sequence)


def test_anchors_aliases_and_tags_are_refused_all_at_once() -> None:
    found = faults("a: &x 1\nb: *x\nc: !!str 010\nd: !!python/object/apply:os.system [ls]\ne: ! 1\n<<: *x\n")
    assert [line for line, _ in found] == [1, 2, 3, 4, 5, 6]


def test_a_bomb_of_aliases_is_refused_without_growing() -> None:
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    assert len(faults("\n".join(lines))) == 10 + 9 * 9


@pytest.mark.parametrize("bracket", ["[", "{", "- ", "? ", "{a: "])
def test_two_thousand_brackets_are_one_problem(bracket: str) -> None:
    assert faults(bracket * 2000) == [(1, f"các mục lồng nhau quá {DEEPEST} cấp")]


def test_nesting_is_allowed_up_to_the_limit() -> None:
    inside = "[" * (DEEPEST - 1) + "x" + "]" * (DEEPEST - 1)
    assert isinstance(read_yaml(inside, FILE), Sequence)
    assert faults(f"[{inside}]") == [(1, f"các mục lồng nhau quá {DEEPEST} cấp")]


def test_size_is_counted_in_bytes() -> None:
    assert isinstance(read_yaml("a" * LONGEST_FILE, FILE), Scalar)
    assert faults("a" * (LONGEST_FILE + 1)) == [(1, "tệp lớn hơn 4 MB")]
    assert faults("ế" * (LONGEST_FILE // 3 + 1)) == [(1, "tệp lớn hơn 4 MB")]


def test_a_second_document_is_refused_where_it_begins() -> None:
    assert [line for line, _ in faults("a: 1\n---\nb: 2\n")] == [2]


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", "\ufeff"])
def test_an_empty_file_is_told(text: str) -> None:
    assert faults(text) == [(1, "tệp không có nội dung")]


@pytest.mark.parametrize(
    ("text", "line", "mending"),
    [
        ("a: 1\n\tb: 2\n", 2, "phím Tab"),
        ("a: 1\nb: Lưu: VT\n", 2, "dấu hai chấm"),
        ("a: 1\nb: 'x\nc: 1\n", 2, "dấu nháy đóng"),
        ('a: "x\\y"\n', 1, "dấu \\"),
        ("a:\n  b: 1\n c: 2\n", 3, "thụt lề"),
        ("a: [1, 2\n", 2, "dấu ngoặc đóng"),
        ("a: @x\n", 1, "dấu nháy"),
    ],
)
def test_broken_grammar_names_the_line_and_a_mending(text: str, line: int, mending: str) -> None:
    result = read_yaml(text, FILE)
    assert isinstance(result, list)
    (problem,) = result
    assert problem.place.line == line
    assert mending in problem.mend


@pytest.mark.parametrize("text", ["a: x\x00", "a: x\x1b[31m", "a: \ud800", 'a: "\\0"', 'a: "\\e[0m"', "a: x\ufeff"])
def test_characters_that_cannot_be_printed_are_refused(text: str) -> None:
    assert [line for line, _ in faults(text)] == [1]


@pytest.mark.parametrize("text", ["? [a]\n: 1\n", "~: 1\n", "{[a]: 1}", "'': 1\n: 2\n"])
def test_a_key_is_a_word(text: str) -> None:
    assert any("không phải là tên mục" in what or "cú pháp" in what for _, what in faults(text))


def whole(result: Node | list[Problem]) -> bool:
    return bool(result) if isinstance(result, list) else isinstance(result, Scalar | Sequence | Mapping)


PIECES = ["a", "b: ", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", "? ", ": ", "&x ", "*x", "!t ", "!!int ", "'", '"']
PIECES += [
    "|\n ",
    ">\n ",
    "# ",
    "---\n",
    "...\n",
    "%YAML 9.9\n",
    "%TAG ! x\n",
    "\t",
    "\\",
    '"\\U00110000"',
    "\ufeff",
    "ế",
]
PIECES += ["\ud800", "\x00", "\x85", "\u2028", "~", "null", "<<: "]


@examples(400)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_any_text_is_a_node_or_problems(text: str) -> None:
    assert whole(read_yaml(text, FILE))


KEYS = st.text("abcđế -", min_size=1, max_size=4).map(str.strip).filter(lambda key: key.strip("-") != "")


@given(st.lists(KEYS, min_size=1, max_size=8, unique=True), st.data())
def test_any_repeated_key_is_found(keys: list[str], data: st.DataObject) -> None:
    lines = [f"'{key}': 1" for key in keys]
    assert isinstance(read_yaml("\n".join(lines), FILE), Mapping)
    twice = data.draw(st.sampled_from(range(len(keys))))
    lines.insert(data.draw(st.integers(twice + 1, len(keys))), lines[twice])
    (fault,) = faults("\n".join(lines))
    assert "có hai lần" in fault[1]
