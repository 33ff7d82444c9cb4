"""No text that somebody types takes an ID number: it has its own place, and texts are shown, printed and handed out."""

from pathlib import Path
from typing import Any

import pytest
import typer
from cli.answers import refused
from cli.test_typed_figures import prepare, trials
from conftest import Run

from xkld.cli import app
from xkld.domain.identity import names_an_id

ID, SPACED, OLD = "058199001234", "058 199 001 234", "264123456"
NOT_KEPT = {"home", "today", "plan"}
NUMBERED = {"voucher", "number", "decision", "licence", "site"}
"""Numbers of papers and addresses of pages, which may have nine digits themselves."""
FILES_OF_THE_OFFICE = {"plan new", "plan next", "plan load", "schedule install", "schedule remove"}
NOT_TEXTS = {"file", "out", "from_text", "units_file"}


@pytest.fixture
def ready(peopled: Run) -> Run:
    """A book in which every trial works."""
    prepare(peopled)
    return peopled


def text_options(name: str) -> list[tuple[str, str]]:
    """The options of a command that take words: how they are typed, and their names in the program."""
    group, verb = name.split()
    found: Any = typer.main.get_command(app)
    params = found.commands[group].commands[verb].params
    return [
        (one.opts[0], one.name)
        for one in params
        if one.param_type_name == "option" and one.type.name == "str" and one.name not in NOT_KEPT | NOT_TEXTS
    ]


def with_word(words: tuple[object, ...], option: str, word: str) -> tuple[object, ...]:
    """The words of a command with another word for an option, or with the option."""
    if option not in words:
        return (*words, option, word)
    at = words.index(option)
    return (*words[: at + 1], word, *words[at + 2 :])


def test_no_free_text_takes_an_id_number(ready: Run, home: Path, tmp_path: Path) -> None:
    before, free, taken = (home / "xkld.db").read_bytes(), set(), []
    for name, words in trials(tmp_path).items():
        if name in FILES_OF_THE_OFFICE:
            continue
        for option, known_as in text_options(name):
            command = (*name.split(), *with_word(words, option, "Mẫu thử"), "--dry-run")
            if ready(*command).status != 0:
                continue  # a word of a list, a day, an amount, or what does not go with the other words
            free.add((name, known_as))
            for number in (ID, SPACED, *(() if known_as in NUMBERED else (OLD,))):
                answer = ready(*name.split(), *with_word(words, option, f"Mẫu {number}"), "--dry-run")
                if answer.status != 3 or "có số CCCD" not in answer.err or number in answer.out + answer.err:
                    taken.append((name, option, number))
            if known_as in NUMBERED and ready(*name.split(), *with_word(words, option, OLD), "--dry-run").status:
                taken.append((name, option, "nine digits refused"))
    assert taken == []
    assert (home / "xkld.db").read_bytes() == before
    assert {("order add", "requires"), ("order add", "occupation"), ("enterprise edit", "name")} <= free
    assert len(free) > 65


def test_the_text_that_has_one_is_named(ready: Run) -> None:
    for words, what in (
        (("order", "edit", 1, "--requires", f"Gọi {ID}"), "yêu cầu"),
        (("incident", "close", 1, "--on", "12/6/2025", "--result", ID), "kết quả"),
        (("activity", "add", "--kind", "article", "--on", "12/5/2025", "--what", f"Bài {OLD}"), "nội dung"),
        (("undo", "--reason", f"Nhầm {ID}", "--yes"), "lý do"),
        (("enterprise", "add", f"Công ty {ID}", "--kind", "school"), "tên doanh nghiệp, đơn vị"),
        (("list", "save", f"Danh sách {ID}", "--stage", "training"), "tên danh sách"),
    ):
        refused(ready(*words), f"{what} có số CCCD, CMND → bỏ số đó khỏi {what}")


@pytest.mark.parametrize(
    "text", [ID, SPACED, OLD, f"({OLD})", f"số {OLD}, cấp năm 2010", "012 345 678", "012.345.678", f"{OLD} 10 năm"]
)
def test_an_id_number_is_known_in_a_sentence(text: str) -> None:
    assert names_an_id(f"Ghi {text}.")
    assert not names_an_id("Ghi.")


@pytest.mark.parametrize(
    "text",
    [
        *("500.000.000 đồng", "100 000 000 đồng", "264,123,456", "0900 000 001", "0900000001", "+84 900 000 001"),
        *("12/QĐ-UBND ngày 05/6/2025", "2025-06-05", "1.264123456", "2641234567", "26412345"),
    ],
)
def test_amounts_telephones_and_days_are_no_id_numbers(text: str) -> None:
    assert not names_an_id(text)


def test_the_number_of_a_paper_may_have_nine_digits() -> None:
    assert names_an_id("264123456")
    assert not names_an_id("264123456", may_be_nine=True)
    assert names_an_id(ID, may_be_nine=True)
