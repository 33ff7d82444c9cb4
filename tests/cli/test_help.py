"""``--help`` of every command: in Vietnamese, with an example, and no English heading left."""

import re
import shlex

import pytest
from cli.answers import told
from conftest import Run

from xkld.cli.commands import ALONE, GROUPS

COMMANDS = [(name,) for name in ALONE] + [(group, verb) for group, _, verbs in GROUPS for verb in verbs]
ENGLISH = re.compile(
    r"\b(usage|options?|arguments?|commands?|required|default|show|this|message|exit|env|var|range)\b", re.IGNORECASE
)
# Names of commands, options and codes are English on purpose, and stand after a space, a quote or a dash.
MEANT = re.compile(r"--[\w-]+|\bxkld [^\n]*(\n +--[^\n]*)*|«[^»]*»|^  [a-z-]+ ", re.MULTILINE)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_each_command_explains_itself_in_vietnamese_with_an_example(run: Run, words: tuple[str, ...]) -> None:
    text = told(run(*words, "--help"))
    assert text.startswith(f"Cách dùng: xkld {' '.join(words)} ")
    assert "Tùy chọn:" in text
    assert f"Ví dụ: xkld {' '.join(words)}" in " ".join(text.split())
    assert not ENGLISH.search(MEANT.sub("", text)), text
    assert "x<=" not in text and "999999999" not in text


@pytest.mark.parametrize("group", [(), *((name,) for name, _, _ in GROUPS)], ids=" ".join)
def test_each_group_lists_its_commands_with_a_vietnamese_line(run: Run, group: tuple[str, ...]) -> None:
    text = told(run(*group, "--help"))
    assert text.startswith("Cách dùng: xkld ")
    assert "Lệnh:" in text
    names = [words[len(group)] for words in COMMANDS if words[: len(group)] == group]
    listed = dict(re.findall(r"^  ([a-z-]+) +(\S.*)$", text.split("Lệnh:")[1], re.MULTILINE))
    assert list(listed) == list(dict.fromkeys(names))
    assert all(not line.isascii() for line in listed.values())
    assert not ENGLISH.search(MEANT.sub("", text)), text


def test_the_example_of_each_command_is_made_of_words_it_knows(run: Run) -> None:
    """Every option of an example stands in the help that it is printed in."""
    for words in COMMANDS:
        text = told(run(*words, "--help"))
        example = text.split("Ví dụ:")[1].split("\n\n")[0]
        for word in shlex.split(example):
            if word.startswith("--"):
                assert re.search(rf"^  .*{word}\b", text, re.MULTILINE), (words, word)


def test_a_group_alone_shows_its_help(run: Run) -> None:
    answer = run("worker", "--help")
    from xkld.cli import main

    assert main(["worker"]) in {0, 2}
    assert answer.status == 0


def test_the_version_is_said(run: Run) -> None:
    import xkld

    assert told(run("--version")) == f"xkld {xkld.__version__}\n"
