"""An ID number that comes to a wrong place is said nowhere: not in a refusal, not in a traceback, not back to whoever
typed it. Screens are seen and copied, and cron sends by mail what a command says."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.answers import refused
from cli.lists import HEADS, SHORT, write_list
from cli.logical import state
from cli.plan_texts import PHAN_RANG, changed, saved
from cli.processes import OWN
from cli.test_payment_lists import FIRST, WHOLE
from cli.test_payment_lists import HEADS as PAYMENT_HEADS
from conftest import Answer, Run

import xkld.cli
from xkld.domain.identity import without_whole_ids
from xkld.usecases import workers
from xkld.usecases.workspace import shipped

ID = "058199001234"
SPACED = "058 199 001 234"
DECIDED = ("--decision", "1/QĐ", "--on", "12/5/2025")
PERSON = ("--name", "Đặng Thị Mới", "--birth", "1999", "--stage", "registered", "--on", "05/3/2025")
PAY = ("support", "pay", 1, "--amount", "1", "--fund", "ntp-2025", "--voucher", "1", "--on", "20/5/2025")
ADD = ("worker", "add", *PERSON, "--unit", "Phường Đô Vinh")
AMOUNT = ("support", "amount", "ttlt09-2016", "vocational")
READ = ("--clause", "Điều mẫu", "--source", "bản sao")
ACTIVITY = ("activity", "add", "--what", "Tin")
WORDS = [
    ((*ADD, "--cccd", ID), 2),
    ((*ADD, f"--cccd={ID}"), 2),
    ((*ADD, "--sex", ID), 3),
    ((*ADD, "--phone", ID), 3),
    ((*ADD, "--group", ID), 3),
    ((*ADD, "--education", ID), 3),
    ((*ADD, "--destination", ID), 3),
    ((*ADD, "--form", ID), 3),
    ((*ADD, "--purpose", ID), 3),
    ((*ADD, "--reason", ID), 3),
    ((*ADD, "--months", ID), 3),
    (("worker", "add", *PERSON, "--unit", ID), 3),
    (("worker", "add", *PERSON, "--unit", f"Phường {ID}"), 3),
    (("worker", "add", *PERSON[:2], "--birth", ID, *PERSON[4:], "--unit", "Phường Đô Vinh"), 3),
    (("worker", "edit", 1, "--cccd", ID), 2),
    (("worker", "edit", 1, "--clear", ID), 3),
    (("worker", "edit", 1, "--group", f"+{ID}"), 3),
    (("worker", "edit", 1, "--stage-date", f"đăng ký={ID}"), 3),
    (("worker", "edit", 1, "--stage-as", f"{ID}=xuất cảnh"), 3),
    (("worker", "edit", 1, "--drop-stage", f"{ID}@05/3/2025", "--yes"), 3),
    (("worker", "find", ID), 2),
    (("worker", "find", SPACED), 2),
    (("worker", "find", "tran", "--unit", ID), 3),
    (("worker", "list", "--unit", ID), 3),
    (("worker", "list", "--stage", ID), 3),
    (("worker", "show", ID), 2),
    (("worker", "show", f"{ID}x"), 2),
    (("worker", "show", 1, ID), 2),
    (("worker", "show", 1, SPACED), 2),
    (("worker", "show", 1, f"--{ID}"), 2),
    (("worker", "export", "--quarter", ID), 3),
    (("worker", "form", "--unit", ID), 3),
    (("worker", "move", 1, ID, "--on", "05/3/2025"), 3),
    (("worker", "move", 1, "departed", "--on", ID), 3),
    (("worker", ID), 2),
    ((ID,), 2),
    (("quota", "set", f"{ID}=2", "--decision", "1/QĐ"), 3),
    (("quota", "set", f"Phường Đô Vinh={ID}x", "--decision", "1/QĐ"), 3),
    (("quota", "show", "--plan", ID), 3),
    (("quota", "estimate", "--quarter", ID, "Phường Đô Vinh=2"), 3),
    (("quota", "explain", ID), 3),
    (("quota", "allocate", "--weights", ID), 3),
    (("quota", "allocate", "--weights", "demand", "--method", ID), 3),
    (("quota", "allocate", "--weights", "demand", "--fix", f"{ID}=2"), 3),
    (("plan", "load", ID), 13),
    (("plan", "show", "--plan", ID), 3),
    (("plan", "deadline", 2, "--before", ID), 3),
    (("plan", "new", "--issuer", "UBND xã Mẫu", "--province", ID, "--yes"), 3),
    (("support", "pay", ID, "--item", "x"), 2),
    (("support", "reverse", ID, "--reason", "x", "--voucher", "1", "--on", "20/5/2025"), 2),
    (("support", "policies", ID), 3),
    (("support", "policies", "--on", ID), 3),
    ((*AMOUNT, f"{ID}x", *READ), 3),
    ((*AMOUNT[:3], ID, "1.000", *READ), 3),
    ((*PAY, "--item", ID, "--group", "DTTS"), 3),
    ((*PAY, "--item", "language", "--group", ID), 3),
    ((*PAY, "--item", "language", "--group", "DTTS", "--policy", ID), 3),
    (("fund", "show", "--year", ID), 2),
    (("fund", "set", ID, "--amount", "1", *DECIDED), 3),
    (("fund", "set", "ntp-2025", "--amount", f"{ID}x", *DECIDED), 3),
    (("fund", "spend", ID, "1", "--for", "Thuê", "--voucher", "1", "--on", "20/5/2025"), 3),
    (
        (
            "loan",
            "set",
            ID,
            "--as-of",
            "31/5/2025",
            "--customers",
            4,
            "--lent",
            1,
            "--recovered",
            0,
            "--outstanding",
            1,
        ),
        3,
    ),
    ((*ACTIVITY, "--kind", ID, "--on", "12/5/2025"), 3),
    ((*ACTIVITY, "--kind", "broadcast", "--on", ID), 3),
    ((*ACTIVITY, "--kind", "broadcast", "--on", "12/5/2025", "--unit", ID), 3),
    (("inspection", "add", "--kind", ID, "--on", "12/5/2025", "--what", "Đơn"), 3),
    (("opening", "set", ID, "--on", "15/12/2024"), 3),
    (("opening", "set", "abroad", "--on", "15/12/2024", f"{ID}=3"), 3),
    (("report", "quarterly", "--quarter", ID), 3),
    (("report", "quarterly", "--format", ID), 3),
    (("completion", ID), 2),
]


def unsaid(answer: Answer) -> None:
    """The number is nowhere, whatever stands between its digits; nor is the part of it that tells the most."""
    said = f"{answer.out}\n{answer.err}"
    assert ID not in re.sub(r"[\s.\-']", "", said), said
    assert "199001" not in said.replace(" ", ""), said


@pytest.mark.parametrize(("words", "status"), WORDS, ids=str)
def test_a_word_in_the_wrong_place_is_not_said_back(peopled: Run, home: Path, words: tuple, status: int) -> None:
    before = (home / "xkld.db").read_bytes()
    answer = peopled(*words)
    unsaid(answer)
    refused(answer, status=status)
    assert (home / "xkld.db").read_bytes() == before


ROW = ("Đặng Thị Mới", "1999", "nữ", None, "Phường Đô Vinh", None, "đăng ký", "10/01/2025")
OTHER = ("Người Khác Hẳn", "1999", "nữ", ID, "Phường Bảo An", None, "đăng ký", "10/01/2025")


def roster(*rows: tuple, heads: tuple[str, ...] = HEADS, name: str = "ds.xlsx") -> Callable[[Path, Path], tuple]:
    return lambda folder, _home: ("worker", "import", write_list(folder / name, heads, *rows))


def in_column(column: int, text: object = ID) -> Callable[[Path, Path], tuple]:
    return roster((*ROW[:column], text, *ROW[column + 1 :]))


def payments(*row: object, heads: tuple[str, ...] = PAYMENT_HEADS) -> Callable[[Path, Path], tuple]:
    return lambda folder, _home: ("support", "pay", "--file", write_list(folder / "chi.xlsx", heads, row), *WHOLE)


def plan(old: str, new: str, *words: str) -> Callable[[Path, Path], tuple]:
    return lambda folder, _home: (*(words or ("plan", "check")), saved(folder, changed(PHAN_RANG, (old, new))))


def own(name: str, text: str, *words: object) -> Callable[[Path, Path], tuple]:
    def made(_folder: Path, home: Path) -> tuple:
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return words

    return made


def text_file(name: str, content: bytes, *words: object) -> Callable[[Path, Path], tuple]:
    def made(folder: Path, _home: Path) -> tuple:
        (folder / name).write_bytes(content)
        return (*words, folder / name)

    return made


IMPORT = ("worker", "import")
REPORT = ("report", "quarterly", "--quarter", "2025-Q2", "--format", "md")
MD = (shipped("templates") / "bao-cao.md.j2").read_text(encoding="utf-8")
CSV = "Họ và tên,Năm sinh,Đơn vị,Giai đoạn,Ngày\n"
FILES: dict[str, Callable[[Path, Path], tuple]] = {
    **{f"column {HEADS[at]}": in_column(at) for at in (1, 2, 4, 5, 6, 7)},
    "numeric ID": in_column(3, int(ID)),
    "ID too long": in_column(3, f"{ID}5"),
    "ID of another year": in_column(3, "058198001234".replace("198", "188")),
    "ID of another sex": roster((*ROW[:2], "nam", ID, *ROW[4:])),
    "ID of somebody in the book": roster(OTHER),
    "ID twice in a list": roster(("Một Người Mới", *OTHER[1:]), ("Hai Người Mới", *OTHER[1:])),
    "ID as a head": roster((*ROW[:1], 1, 1), heads=(*SHORT[:1], ID, SHORT[1])),
    "ID as an unknown column": roster((*ROW[:2], "Phường Không Có", "đăng ký", "10/01/2025", "x"), heads=(*SHORT, ID)),
    "ID in a title above": lambda folder, _home: (*IMPORT, write_list(folder / "a.xlsx", (ID,), (ID,), (ID,))),
    "no such list": lambda folder, _home: (*IMPORT, folder / f"{ID}.xlsx"),
    "a list named so that is none": text_file(f"{ID}.xlsx", b"PK nothing", *IMPORT),
    "a list named so with a fault": roster((*ROW[:1], "x", *ROW[2:]), name=f"{ID}.xlsx"),
    "a csv of another code": text_file("a.csv", CSV.encode() + f"Tr\xe0n {ID},1,2,3,4\n".encode("cp1252"), *IMPORT),
    "a csv with too many cells": text_file("a.csv", f"{CSV}Thử,1999,Phường Bảo An,x,y,{ID}\n".encode(), *IMPORT),
    "a csv with an open quote": text_file("a.csv", f'{CSV}"Thử {ID},1999\n'.encode(), *IMPORT),
    "payment to nobody": payments(1, ID, *FIRST[2:]),
    "payment of an unknown item": payments(*FIRST[:4], ID, *FIRST[5:]),
    "payment for an unknown group": payments(*FIRST[:5], ID, *FIRST[6:]),
    "payment of an amount so large": payments(*FIRST[:6], int(ID), None),
    "payment to an unknown ID": payments("079199004321", "language", "DTTS", "1.000",
                                         heads=("Số CCCD", "Nội dung", "Đối tượng", "Số tiền")),
    "payment to an ID that bears another name": payments(ID, "Người Khác", "1999", "Phường Bảo An", "language", "DTTS",
        "1.000", heads=("Số CCCD", "Họ và tên", "Năm sinh", "Phường, xã", "Nội dung", "Đối tượng", "Số tiền")),
    "payment to an ID that is none": payments(f"{ID}0", "language", "DTTS", "1.000",
                                         heads=("Số CCCD", "Nội dung", "Đối tượng", "Số tiền")),
    "plan with an unknown key": plan("years: ", f"{ID}: 1\nyears: "),
    "plan with a wrong number": plan("total: 35", f"total: {ID}x"),
    "plan with a wrong day": plan("date: 2025-02-21", f"date: {ID}"),
    "plan with an open bracket": plan("total: 35", f"total: [{ID}"),
    "plan of a place that is none": plan("Phường Đô Vinh: 3", f"{ID}: 3"),
    "plan of unknown units": plan("units: units/ninh-thuan-2024.yaml", f"units: units/{ID}.yaml", "plan", "load"),
    "plan that is not there": lambda folder, _home: ("plan", "check", folder / f"{ID}.yaml"),
    "rule with an unknown key": own("data/policies/moi.yaml", f"policy: moi\n{ID}: 1\n", "support", "policies"),
    "names of columns that are wrong": own("data/headers.yaml", f"columns:\n  {ID}: [x]\n", *IMPORT, __file__),
    "template with an unknown name": own("templates/bao-cao.md.j2", f"{MD}{{{{ x{ID} }}}}", *REPORT),
    "template with a wrong block": own("templates/bao-cao.md.j2", f"{MD}{{% x{ID} %}}", *REPORT),
    "weights of a place that is none": text_file("a.yaml", f'"{ID}": 5\n'.encode(), "quota", "allocate", "--weights"),
    "a pasted table": text_file("a.txt", f"1. Khu phố {ID} : x lao động\n".encode(),
        "plan", "new", "--issuer", "UBND xã Mẫu", "--province", "Khánh Hòa", "--yes", "--from-text"),
    "a book that is not there": lambda folder, _home: ("worker", "list", "--home", folder / ID),
    "a folder for reports that is a file": text_file(ID, b"", *REPORT, "--out"),
}  # fmt: skip


@pytest.mark.parametrize("what", FILES)
def test_a_number_in_a_file_is_not_said_back(peopled: Run, home: Path, tmp_path: Path, what: str) -> None:
    before = state(home)
    answer = peopled(*FILES[what](tmp_path, home))
    unsaid(answer)
    assert answer.status in (2, 3, 10, 13), answer
    assert state(home) == before


IN_A_PROCESS = "a row that SQLAlchemy refuses"
BUGS = {
    "a plain error": f"raise ValueError('bad: {ID} is not here')",
    "a key that is not there": f"{{}}['{SPACED}']",
    "an error behind another": f"""
try:
    int('{ID}x')
except ValueError as error:
    raise RuntimeError('reading') from error""",
    "a row that SQLite refuses": f"""
from xkld.store import book
with here.writing() as writer:
    writer.connection.execute("insert into worker (name, cccd) values (?, ?)", ("Mẫu", "{ID}"))""",
    "a row that SQLAlchemy refuses": f"""
from xkld.store.people_tables import Worker
from xkld.store.session import add
with here.writing() as writer:
    for _ in range(2):
        add(writer, Worker(name="Mẫu", name_key="mau", birth_year=1999, unit=1, cccd="{ID}"))""",
    "a value that SQLAlchemy cannot bind": f"""
from xkld.store.people_tables import Worker
from xkld.store.session import add
with here.writing() as writer:
    add(writer, Worker(name=object(), name_key="mau", birth_year=1999, unit=1, cccd="{ID}"))""",
}


def by_itself(code: str, words: list[str]) -> Answer:
    """What the program with a bug says in a process of its own."""
    command = [sys.executable, "-c", f"{code}xkld.cli.run()", *words]
    done = subprocess.run(command, env=OWN, capture_output=True, encoding="utf-8", check=False)
    return Answer(done.returncode, done.stdout, done.stderr)


def here(code: str, words: list[str], capsys: pytest.CaptureFixture[str]) -> Answer:
    """What it says in this process, where Python shows no traceback by itself: the console script has told it how."""
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "show", workers.show)
        patch.setattr(sys, "argv", ["xkld", *words])
        patch.setattr(sys, "excepthook", sys.excepthook)
        exec(code, {})  # noqa: S102
        with pytest.raises(Exception) as raised:
            xkld.cli.run()
        sys.excepthook(raised.type, raised.value, raised.tb)
    return Answer(1, *capsys.readouterr())


@pytest.mark.parametrize("what", BUGS)
def test_a_traceback_tells_where_and_not_of_whom(
    peopled: Run, home: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    """The program with a bug in it, one of them in a process of its own: the traceback is all there, the number not."""
    body = "\n".join(f"    {line}" for line in BUGS[what].strip().splitlines())
    code = f"import xkld.cli\nfrom xkld.usecases import workers\ndef show(here, *_, **__):\n{body}\n"
    code += "workers.show = show\n"
    words = ["worker", "show", "1", "--home", str(home), "--today", "2025-06-18"]
    answer = by_itself(code, words) if what == IN_A_PROCESS else here(code, words, capsys)
    unsaid(answer)
    assert answer.status == 1
    assert answer.err.startswith("Traceback (most recent call last):")
    assert "Error" in answer.err.splitlines()[-1] or "Error" in answer.err


def test_digests_amounts_and_days_are_said_as_they_are() -> None:
    for text in ("a" * 20 + "012345678901" + "b" * 32, "100.000.000.000 đồng", "2025-06-18 083000-123", "0900 000 001"):
        assert without_whole_ids(text) == text


@pytest.mark.parametrize("text", [ID, SPACED, "058.199.001.234", "0581-9900-1234", f"x{ID}y", f"/a/{ID}/b", f"9{ID}"])
def test_a_whole_number_is_masked_however_it_is_grouped(text: str) -> None:
    said = without_whole_ids(text)
    assert "1234" in said
    assert "99" not in said
