"""Figures that somebody types: they must not contradict each other, and a trial writes none of them."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import typer
from cli.answers import data, lines, refused, told
from cli.lists import SHORT, write_list
from cli.loans import AS_OF, ROW, WANTED, bank_file, lend, take_in
from cli.reports import by_name, on_screen
from cli.test_quota import depart
from conftest import Run
from wards import WARDS

from xkld.cli import app

ABROAD = ("opening", "set", "abroad", "--on", "15/12/2024")
END = "Đang làm việc ở nước ngoài cuối kỳ"
BANK = ("--customers", 4, "--lent", "320.000.000", "--recovered", 0, "--outstanding", "320.000.000")
COURSE = ("--kind", "orientation", "--name", "Định hướng", "--from", "02/6/2025", "--to", "06/6/2025")
DECIDED = ("--decision", "30/QĐ-UBND", "--on", "10/4/2025")


def every_ward(number: int) -> list[str]:
    """The same figure for each place of the plan."""
    return [f"{ward}={number}" for ward in WARDS]


def abroad(run: Run) -> tuple[int | None, int | None]:
    """Workers abroad at the end of the second quarter, by the period and by the year."""
    return by_name(on_screen(run), "movement")[END]


def test_places_never_add_up_to_more_than_the_whole(planned: Run, home: Path) -> None:
    told(planned(*ABROAD, "--total", 10))
    before = (home / "xkld.db").read_bytes()
    refused(planned(*ABROAD, "Phường Đô Vinh=6", "Phường Bảo An=5"), "tổng các đơn vị là 11", "số chung đã ghi 10")
    assert (home / "xkld.db").read_bytes() == before
    told(planned(*ABROAD, "Phường Đô Vinh=5", "Phường Bảo An=5"))
    refused(planned(*ABROAD, "Phường Phủ Hà=1"), "tổng các đơn vị là 11")


def test_a_whole_below_what_places_have_is_refused(planned: Run) -> None:
    told(planned(*ABROAD, "Phường Đô Vinh=6", "Phường Bảo An=5"))
    refused(planned(*ABROAD, "--total", 10), "tổng các đơn vị là 11", "số chung đã ghi 10")
    told(planned(*ABROAD, "--total", 12))  # the other places are not known yet


def test_all_places_together_are_the_whole(planned: Run, home: Path) -> None:
    told(planned(*ABROAD, "--total", 27))
    before = (home / "xkld.db").read_bytes()
    refused(planned(*ABROAD, *every_ward(2)), "tổng các đơn vị là 26", "số chung đã ghi 27")
    assert (home / "xkld.db").read_bytes() == before
    told(planned(*ABROAD, *every_ward(2)[:-1], "Xã Thành Hải=3"))


def test_figures_of_two_days_are_not_compared(planned: Run) -> None:
    told(planned(*ABROAD, "--total", 1))
    told(planned("opening", "set", "abroad", "--on", "15/3/2025", "Phường Đô Vinh=6"))


@pytest.mark.parametrize("quarter", ["2025-Q2", "2023-Q4", "2026-Q1"])
def test_last_years_figure_is_of_the_year_before_the_plan(planned: Run, home: Path, quarter: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned("opening", "set", "departed", "--quarter", quarter, "--total", 7), "trong năm 2024")
    assert (home / "xkld.db").read_bytes() == before


@pytest.mark.parametrize("quarter", ["2024-Q4", "2026-Q1"])
def test_an_estimate_is_of_a_year_of_the_plan(planned: Run, home: Path, quarter: str) -> None:
    before = (home / "xkld.db").read_bytes()
    words = ("quota", "estimate", "--quarter", quarter, "Phường Đô Vinh=2")
    refused(planned(*words), f"kế hoạch không có năm {quarter[:4]}", "trong năm 2025")
    assert (home / "xkld.db").read_bytes() == before


def test_a_stock_that_comes_out_differently_by_two_ways_is_said(planned: Run) -> None:
    told(planned(*ABROAD, "--total", 100))
    assert abroad(planned) == (100, 100)
    assert not [one for one in on_screen(planned)["warnings"] if "cuối kỳ" in one]
    told(planned("opening", "set", "abroad", "--on", "15/3/2025", "--total", 120))
    assert abroad(planned) == (120, 100)
    (warned,) = [one for one in on_screen(planned)["warnings"] if "cuối kỳ" in one]
    assert "tính hai cách khác nhau (120 và 100)" in warned


def test_a_stock_below_the_people_known_by_name_is_said(planned: Run) -> None:
    for name in ("Một", "Hai"):
        depart(planned, f"Người Thử {name}", "Phường Bảo An", "02/5/2024")
    told(planned(*ABROAD, "--total", 1))
    (warned,) = [one for one in on_screen(planned)["warnings"] if "cuối kỳ" in one]
    assert "(1) thấp hơn số sổ có tên (2)" in warned
    told(planned(*ABROAD, "--total", 2))
    assert not [one for one in on_screen(planned)["warnings"] if "cuối kỳ" in one]


def test_a_stock_of_some_places_is_no_stock(planned: Run) -> None:
    told(planned(*ABROAD, *every_ward(2)[:-1]))
    assert abroad(planned) == (None, None)
    assert any("Chưa có số người đang ở nước ngoài đầu kỳ" in one for one in on_screen(planned)["warnings"])
    told(planned(*ABROAD, "Xã Thành Hải=2"))
    assert abroad(planned) == (26, 26)


def test_last_year_is_told_by_place_and_summed_when_every_place_is_known(planned: Run) -> None:
    last = ("opening", "set", "departed", "--quarter", "2024-Q2")
    told(planned(*last, *every_ward(1)[:-1]))
    found = by_name(on_screen(planned), "targets")
    assert (found["Phường Đô Vinh"][4], found["Xã Thành Hải"][4], found["Tổng cộng"][4]) == (1, None, None)
    told(planned(*last, "Xã Thành Hải=0"))
    assert by_name(on_screen(planned), "targets")["Tổng cộng"][4] == 12


def test_a_figure_of_another_quarter_of_last_year_is_not_taken(planned: Run) -> None:
    told(planned("opening", "set", "departed", "--quarter", "2024-Q1", "--total", 7))
    assert by_name(on_screen(planned), "targets")["Tổng cộng"][4] is None


NEW = ("--year", 2026, "--unit", "Thôn 1=3", "--yes")
DRAFTED = ("--weights", "demand", "--min", 2, "--tie-by", "order")


ENTERPRISE = ("Công ty Mẫu Sẵn", "--kind", "service_enterprise", "--licence", "Số 111")

ORDER = (
    "--enterprise",
    "Mẫu Sẵn",
    "--destination",
    "JP",
    "--occupation",
    "cơ khí",
    "--headcount",
    5,
    "--on",
    "02/6/2025",
)


FILED = ("--on", "15/6/2026", "--today", "2026-06-18")
"""A day on which communes confirm contracts made directly."""


INCIDENT = ("--kind", "fraud", "--on", "10/6/2025", "--what", "Thu tiền rồi đi", "--phone", "0900 000 009")
REFERRAL = (1, "--to", "Ngân hàng Mẫu", "--why", "Vay vốn", "--on", "10/6/2025")


OUTSIDE = ("--unit", "Phường Phủ Hà", "--country", "Campuchia", "--from", "Gia đình", "--since", 2023)
VISITED = ("Số trong sổ", "Người đi", "Ngày thăm", "Kết quả")
SURVEY = (
    *("--on", "10/3/2025", "--unit", "Phường Đô Vinh", "--by", "Tổ dân phố", "--kind", "households"),
    *("--asked", 40, "--interested", 6, "--refused", 3),
)


PROPOSED = (
    *("--amount", "500.000", "--group", "DTTS", "--fund", "social-security", "--policy", "ttlt09-2016"),
    *("--on", "12/5/2025"),
)
GRANTED = ("--decision", "45/QĐ-UBND", "--on", "20/5/2025")


SETTLED = ("--from", "01/01/2025", "--to", "31/5/2025", "--number", "06/QT", "--on", "10/6/2025")


def apply_for_support(run: Run) -> None:
    """Applications of person 1: number 1 waits for its decision, 2 for its papers."""
    told(run("support", "propose", 1, "--item", "health_check", *PROPOSED, "--complete-on", "14/5/2025"))
    told(run("support", "propose", 1, "--item", "orientation", *PROPOSED))


def follow(run: Run) -> None:
    """An incident and a referral, each number 1."""
    told(run("incident", "add", *INCIDENT, "--broker", "Bà Cò"))
    told(run("referral", "add", *REFERRAL, "--reply-by", "12/6/2025"))


def file_contracts(run: Run) -> None:
    """Two people's contracts made directly: 1 waits with all its papers, 2 is confirmed."""
    for number in (1, 2):
        told(run("contract", "receive", number, "--complete", "--destination", "JP", *FILED))
    told(run("contract", "confirm", 2, "--number", "04/XN-UBND", *FILED))


def trials(folder: Path) -> dict[str, tuple]:
    """Each command that writes, in words that would write something."""
    person = ("--name", "Đặng Thị Mới", "--birth", "1997", "--unit", "Phường Mỹ Hải")
    row = ("Đặng Thị Mới", 1997, "Phường Mỹ Hải", "đăng ký", "05/3/2025")
    pay = ("--item", "language", "--amount", "1.000", "--group", "DTTS", "--fund", "social-security")
    pay = (*pay, "--policy", "ttlt09-2016")
    return {
        "plan load": ("phan-rang-2025",),
        "plan deadline": (2, "--before", "20"),
        "plan next": ("--issuer", "Ủy ban nhân dân phường Phan Rang", "--yes"),
        "plan new": (*("--issuer", "Ủy ban nhân dân xã Mẫu", "--province", "Khánh Hòa"), *NEW),
        "quota allocate": DRAFTED,
        "quota decide": DECIDED,
        "quota set": ("Phường Đô Vinh=4", "Phường Phủ Hà=4", *DECIDED),
        "quota estimate": ("--quarter", "2025-Q2", "Phường Đô Vinh=2"),
        "worker add": (*person, "--stage", "đăng ký", "--on", "05/3/2025", "--school", "Trường A (2024-2025)"),
        "worker import": (write_list(folder / "ds.xlsx", SHORT, row), "--school-year", "2024-2025"),
        "worker edit": (1, "--phone", "0900 000 001"),
        "worker move": (1, "departed", "--on", "02/5/2025"),
        "paper add": (1, "--kind", "passport", "--until", "01/6/2030"),
        "paper remove": (1, "--kind", "visa"),
        "list save": ("chờ Nhật", "--stage", "visa_ready"),
        "list remove": ("đã lưu",),
        "worker contact": (1, "--name", "Trần Thị Nhà", "--relation", "mẹ"),
        "course add": ("--kind", "skill", "--name", "Hàn", "--from", "01/4/2025", "--to", "02/4/2025"),
        "course enrol": (1, 2),
        "course attend": (1, 1, "--days", 1),
        "worker contract": (1, "--employer", "Công ty Mẫu (Nhật Bản)"),
        "abroad extend": (4, "--on", "03/6/2025", "--until", "02/6/2027"),
        "visit add": (4, "--on", "03/6/2025", "--outcome", "well"),
        "visit import": (write_list(folder / "tham.xlsx", VISITED, (4, "Phạm Thị Ví Dụ", "03/6/2025", "well")),),
        "returnee ask": (2, "--on", "03/6/2025", "--outcome", "looking"),
        "worker merge": (1, 3, "--yes"),
        "worker apart": (1, 3),
        "worker erase": (3, "--reason", "theo đơn", "--confirm", "Lê Văn Thường"),
        "support pay": (1, *pay, "--voucher", "PC02", "--on", "20/5/2025"),
        "support propose": (1, "--item", "visa", *PROPOSED),
        "support complete": (2, "--on", "14/5/2025"),
        "support approve": (1, *GRANTED),
        "support refuse": (1, *GRANTED, "--reason", "Thiếu"),
        "support close": (1, 2, "--on", "20/5/2025", "--reason", "Rút"),
        "support settle": ("social-security", *SETTLED),
        "support amount": ("ttlt09-2016", "vocational", "1.000", "--clause", "Điều mẫu", "--source", "bản sao"),
        "support reverse": (1, "--reason", "Nhầm", "--voucher", "PT01", "--on", "20/5/2025"),
        "fund spend": ("social-security", "1.000", "--for", "Thuê", "--voucher", "HD1", "--on", "20/5/2025"),
        "fund set": ("ntp-2025", "--amount", "1.000", *DECIDED),
        "loan add": (3, *WANTED[1:5]),
        "loan move": (2, "filed", "--on", "03/3/2025", "--note", "Đủ giấy tờ"),
        "loan import": (bank_file(folder, ROW, name="quy-2.xlsx"), "--as-of", "31/5/2025", *AS_OF[2:]),
        "loan match": (1, "--take"),
        "loan absent": (3, "--reason", "Vay nơi khác"),
        "loan set": ("local-loan", "--as-of", "31/5/2025", *BANK),
        "activity add": ("--kind", "broadcast", "--on", "12/5/2025", "--what", "Tin"),
        "inspection add": ("--kind", "complaint", "--on", "12/5/2025", "--what", "Đơn"),
        "enterprise add": ("Công ty Mẫu Mới", "--kind", "service_enterprise"),
        "enterprise edit": ("Mẫu Sẵn", "--phone", "0900 000 001"),
        "enterprise check": ("Mẫu Sẵn", "--status", "valid", "--on", "10/6/2025", "--source", "Danh sách mẫu"),
        "order add": (*ORDER, "--fee", "service=0"),
        "order edit": (1, "--headcount", 7),
        "order close": (1, "--on", "10/6/2025", "--reason", "Đủ người"),
        "incident add": INCIDENT,
        "incident pass": (1, "--to", "Công an phường", "--on", "12/6/2025"),
        "incident close": (1, "--on", "12/6/2025", "--result", "Xong"),
        "referral add": REFERRAL,
        "referral answer": (1, "--on", "12/6/2025", "--what", "Đã nhận"),
        "outside add": OUTSIDE,
        "outside edit": (1, "--birth", 1991),
        "outside answer": (1, "--result", "confirmed", "--on", "18/6/2025"),
        "outside remove": (1,),
        "survey add": ("--on", "11/3/2025", *SURVEY[2:]),
        "survey edit": (1, "--interested", 7),
        "contract receive": (3, "--paper", "contract", *FILED),
        "contract confirm": (1, "--number", "05/XN-UBND", *FILED),
        "contract refuse": (1, "--number", "05/UBND", "--reason", "Thiếu giấy tờ", *FILED),
        "contract report": (2, "--number", "08/BC-UBND", *FILED),
        "schedule install": (),
        "schedule remove": (),
        "opening set": ("abroad", "--on", "15/12/2024", "--total", 5),
        "report send": ("2025-Q1", "--number", "05/BC-UBND"),
    }


def prepare(peopled: Run) -> None:
    """Write what the words of the trials need."""
    told(
        peopled(
            *("support", "pay", 1, "--item", "passport", "--amount", "1.000", "--group", "DTTS"),
            *("--policy", "ttlt09-2016"),
            *("--fund", "social-security", "--voucher", "PC01", "--on", "20/5/2025"),
        )
    )
    apply_for_support(peopled)
    told(peopled("paper", "add", 1, "--kind", "visa"))
    told(peopled("course", "add", *COURSE))
    told(peopled("course", "enrol", 1, 1))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(peopled("worker", "move", 4, "departed", "--on", "02/6/2025"))
    told(peopled("worker", "move", 2, "departed", "--on", "02/02/2025"))
    told(peopled("worker", "move", 2, "returned", "--on", "02/6/2025"))
    told(peopled("list", "save", "đã lưu", "--group", "DTTS"))
    told(peopled("quota", "allocate", *DRAFTED))
    told(peopled("enterprise", "add", *ENTERPRISE))
    told(peopled("order", "add", *ORDER))
    file_contracts(peopled)
    follow(peopled)
    told(peopled("survey", "add", *SURVEY))
    lend(peopled)
    told(peopled("loan", "add", 4, *WANTED[1:5]))
    told(peopled("loan", "move", 3, "disbursed", "--on", "03/3/2025", "--amount", "1.000.000"))
    with TemporaryDirectory() as folder:
        take_in(peopled, Path(folder))
    told(peopled("outside", "add", *OUTSIDE, "--name", "Trần Văn Mẫu"))


def test_every_command_with_a_trial_says_that_it_was_one_and_writes_nothing(
    peopled: Run, home: Path, tmp_path: Path
) -> None:
    prepare(peopled)
    words = trials(tmp_path)
    assert {name for name, options in _commands() if "--dry-run" in options} == {*words}
    before = (home / "xkld.db").read_bytes()
    for name, more in words.items():
        if name == "plan load":
            continue  # the plan is there already; see below
        answer = peopled(*name.split(), *more, "--dry-run")
        assert "Chạy thử" in f"{told(answer)}{answer.err}", name
        assert (home / "xkld.db").read_bytes() == before, name


def test_a_trial_load_says_that_it_was_one(run: Run, home: Path) -> None:
    told(run("init", home))
    before = (home / "xkld.db").read_bytes()
    assert "Chạy thử" in told(run("plan", "load", "phan-rang-2025", "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before


def test_what_a_trial_tells_is_what_the_command_then_tells(planned: Run) -> None:
    words = (*ABROAD, "Phường Đô Vinh=5")
    trial = told(planned(*words, "--dry-run"))
    assert trial == f"Chạy thử, chưa ghi: {told(planned(*words))}"
    assert lines(planned("opening", "list"))[1][-1] == "5"
    assert data(planned("opening", "list", "--json"), "xkld.opening.list/1")["openings"][0]["value"] == 5


def _commands() -> list[tuple[str, set[str]]]:
    """Every command of two words with its options."""
    words: Any = typer.main.get_command(app)
    return [
        (f"{group} {verb}", {option for one in command.params for option in one.opts})
        for group, many in words.commands.items()
        for verb, command in getattr(many, "commands", {}).items()
    ]
