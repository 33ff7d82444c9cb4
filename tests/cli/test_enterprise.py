"""``xkld enterprise``: who sends people abroad, how a licence stood on a day, and who is told of it."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.conftest import Once
from cli.lists import write_list
from cli.logical import state
from conftest import Answer, Run

from xkld.domain.errors.senders import known_already

FIRM = "Công ty Cổ phần Mẫu Biển"
LONG = ("Họ và tên", "Năm sinh", "Đơn vị", "Hình thức", "Doanh nghiệp", "Giai đoạn", "Ngày")


def look(run: Run, whom: object, status: str, on: str, *more: str, **today: str) -> Answer:
    return run("enterprise", "check", whom, "--status", status, "--on", on, "--source", "danh sách mẫu", *more, **today)


def going(run: Run, name: str, stage: str, on: str, *more: str) -> Answer:
    """A person who goes through the firm."""
    words = ("--name", name, "--birth", "1999", "--unit", "Phường Đô Vinh", "--enterprise", FIRM)
    return run("worker", "add", *words, "--stage", stage, "--on", on, *more)


def standing(run: Run, on: str) -> str | None:
    shown = data(run("enterprise", "show", FIRM, "--on", on, "--json"), "xkld.enterprise.show/1")
    return shown["sender"]["status"]


@pytest.fixture
def firm(planned: Run, once: Once) -> Run:
    def write() -> None:
        told(planned("enterprise", "add", FIRM, "--kind", "doanh nghiệp dịch vụ", "--licence", "Số 000/GP"))

    once(write)
    return planned


def test_a_licence_stands_as_the_latest_look_that_speaks_of_the_day_tells(firm: Run) -> None:
    told(look(firm, "mau bien", "valid", "01/3/2025"))
    told(look(firm, "mau bien", "revoked", "10/6/2025", "--since", "01/5/2025"))
    told(look(firm, "mau bien", "valid", "16/6/2025"))
    days = {"28/02/2025": None, "01/3/2025": "valid", "30/4/2025": "valid", "01/5/2025": "revoked"}
    days |= {"15/6/2025": "revoked", "16/6/2025": "valid"}
    assert {on: standing(firm, on) for on in days} == days
    told_of = told(firm("enterprise", "show", FIRM, "--on", "02/5/2025"))
    assert "ngày 02/5/2025: bị thu hồi từ 01/5/2025 (theo: danh sách mẫu)" in told_of


def test_a_later_look_holds_over_an_earlier_one_that_says_since_a_later_day(firm: Run) -> None:
    """Looked at an old list on the 20th; the look of June knows that it was revoked before."""
    told(look(firm, FIRM, "valid", "20/5/2025"))
    told(look(firm, FIRM, "revoked", "10/6/2025", "--since", "01/5/2025"))
    assert standing(firm, "25/5/2025") == "revoked"


def test_a_look_is_written_once_a_day_and_never_before_its_time(firm: Run, home: Path) -> None:
    told(look(firm, FIRM, "valid", "10/6/2025"))
    before = state(home)
    assert "Đã có, không đổi" in told(look(firm, FIRM, "valid", "10/6/2025"))
    refused(look(firm, FIRM, "suspended", "10/6/2025"), "ngày 10/6/2025 đã ghi giấy phép", "còn hiệu lực")
    refused(look(firm, FIRM, "valid", "19/6/2025"), "sau ngày hôm nay")
    refused(look(firm, FIRM, "valid", "11/6/2025", "--since", "12/6/2025"), "sau ngày xem")
    refused(look(firm, FIRM, "good", "11/6/2025"), "trạng thái giấy phép")
    assert state(home) == before


def test_the_same_firm_is_found_by_number_name_or_part_and_is_one_sender(firm: Run) -> None:
    going(firm, "Người Thử Một", "registered", "02/5/2025")
    assert [one["number"] for one in listed(firm)] == [1]
    for words in ("1", FIRM, "CÔNG TY CỔ PHẦN MẪU BIỂN", "cong ty co phan mau bien", "bien"):
        assert told(firm("enterprise", "show", words)).startswith("Số: 1\n")
    told(firm("enterprise", "add", "Công ty Mẫu Biển Hai", "--kind", "service_enterprise"))
    refused(firm("enterprise", "show", "bien"), "có 2 doanh nghiệp, đơn vị", "Công ty Mẫu Biển Hai")
    refused(firm("enterprise", "show", "công ty mâu biên hay"), "gần giống: Công ty Mẫu Biển Hai")
    refused(firm("enterprise", "show", "9"), "sổ không có")
    again = firm("enterprise", "add", FIRM, "--kind", "service_enterprise")
    refused(again, known_already(FIRM).what)


def test_a_name_that_came_with_people_gets_its_facts_later_and_keeps_its_number(planned: Run) -> None:
    going(planned, "Người Thử Một", "registered", "02/5/2025")
    refused(planned("enterprise", "edit", FIRM, "--phone", "0900 000 001"), "chưa rõ là loại nào")
    told(planned("enterprise", "edit", "1", "--kind", "service_enterprise", "--phone", "+84 900 000 001"))
    (one,) = listed(planned)
    assert (one["number"], one["kind"], one["phone"]) == (1, "service_enterprise", "0900000001")
    told(planned("enterprise", "edit", "1", "--phone", "+81 3 1234 5678", "--contact", "Bà Mẫu"))
    told(planned("enterprise", "edit", "1", "--clear", "contact"))
    (one,) = listed(planned)
    assert (one["phone"], one["contact"]) == ("+81312345678", None)
    assert "không sửa gì" in told(planned("enterprise", "edit", "1", "--phone", "+81312345678"))
    refused(planned("enterprise", "edit", "1", "--phone", "12"), "không phải là số điện thoại")
    refused(planned("enterprise", "edit", "1"), "chưa ghi thông tin nào cần sửa")
    refused(planned("enterprise", "edit", "1", "--phone", "0900000002", "--clear", "phone"), "vừa ghi vừa bỏ trống")


def test_whoever_moves_a_person_is_told_of_the_licence_and_not_stopped(firm: Run) -> None:
    answer = going(firm, "Người Thử Một", "contracted", "02/5/2025")
    assert "chưa xem giấy phép của «Công ty Cổ phần Mẫu Biển» lần nào" in answer.err
    told(look(firm, FIRM, "suspended", "10/6/2025", "--since", "01/6/2025"))
    left = firm("worker", "move", 1, "departed", "--on", "01/6/2025")  # the first day of it
    told(left)
    assert "bị đình chỉ khi «xuất cảnh» (ngày 01/6/2025)" in left.err
    assert "ký hợp đồng" not in left.err  # signed before the licence was suspended
    assert "chưa xem" not in left.err
    later = firm("worker", "move", 1, "returned", "--on", "10/6/2025", "--reason", "on_time")
    assert "Lưu ý" not in later.err  # said once, when it was written
    (fault,) = [one for one in faults(firm) if one["fault"] == "relied_on_bad_licence"]
    assert (fault["count"], fault["whom"]) == (
        1,
        ["NLĐ 1 (hồ sơ 1), xuất cảnh 01/6/2025: giấy phép của Công ty Cổ phần Mẫu Biển bị đình chỉ"],
    )


def test_a_list_is_warned_of_once_for_each_firm_and_a_trial_as_well(firm: Run, tmp_path: Path) -> None:
    told(look(firm, FIRM, "revoked", "01/3/2025"))
    by = ("doanh nghiệp dịch vụ", FIRM)
    rows = [(f"Người Thử {name}", 1999, "Phường Đô Vinh", *by, "xuất cảnh", "02/5/2025") for name in ("Một", "Hai")]
    path = write_list(tmp_path / "ds.xlsx", LONG, *rows)
    for more in (("--dry-run",), ()):
        answer = firm("worker", "import", path, *more)
        told(answer)
        assert answer.err.count("bị thu hồi khi «xuất cảnh» (2 lần, sớm nhất ngày 02/5/2025)") == 1
    warned = data(firm("worker", "import", path, "--json"), "xkld.worker.import/1")["licences"]
    assert warned == {"bad": [], "not_looked": [], "days": 90}  # nothing new was written


def test_a_firm_with_which_many_wait_is_named_once(firm: Run, tmp_path: Path) -> None:
    by = ("doanh nghiệp dịch vụ", FIRM)
    rows = [(f"Người Thử {name}", 1999, "Phường Đô Vinh", *by, "trúng tuyển", "02/5/2025") for name in ("Một", "Hai")]
    assert firm("worker", "import", write_list(tmp_path / "ds.xlsx", LONG, *rows)).err.count("chưa xem giấy phép") == 1
    (fault,) = faults(firm)
    assert fault["whom"] == [f"{FIRM}: 2 hồ sơ đang chờ, xem lần cuối chưa lần nào"]


def test_another_sender_given_to_a_case_is_warned_of(firm: Run) -> None:
    told(look(firm, FIRM, "revoked", "01/3/2025"))
    words = ("--name", "Người Thử Một", "--birth", "1999", "--unit", "Phường Đô Vinh", "--stage", "departed")
    told(firm("worker", "add", *words, "--on", "02/5/2025", "--enterprise", "Công ty Khác"))
    answer = firm("worker", "edit", 1, "--enterprise", FIRM)
    assert "bị thu hồi khi «xuất cảnh» (ngày 02/5/2025)" in answer.err
    assert "Lưu ý" not in firm("worker", "edit", 1, "--phone", "0900000001").err


def test_a_session_with_such_a_firm_is_warned_of(firm: Run) -> None:
    session = ("activity", "add", "--kind", "enterprise", "--what", "Làm việc", "--enterprise", FIRM)
    assert "chưa xem giấy phép" in firm(*session, "--on", "02/5/2025").err
    told(look(firm, FIRM, "revoked", "05/6/2025", "--since", "01/6/2025"))
    assert "Lưu ý" not in firm(*session, "--on", "31/5/2025").err
    assert "bị thu hồi khi «buổi làm việc với doanh nghiệp»" in firm(*session, "--on", "01/6/2025").err  # its first day
    assert [one["fault"] for one in faults(firm)] == ["relied_on_bad_licence"]


@pytest.mark.parametrize(
    ("more", "waits"),
    [
        (("--form", "doanh nghiệp dịch vụ"), True),
        ((), True),
        (("--form", "đơn vị sự nghiệp công lập"), False),
        (("--form", "hợp đồng lao động trực tiếp giao kết"), False),
    ],
)
def test_only_who_needs_a_licence_is_looked_at(planned: Run, more: tuple[str, ...], waits: bool) -> None:
    assert ("chưa xem giấy phép" in going(planned, "Người Thử Một", "selected", "02/5/2025", *more).err) is waits
    assert [one["fault"] for one in faults(planned)] == (["licence_not_looked_at"] if waits else [])
    told(planned("worker", "move", 1, "withdrawn", "--on", "03/5/2025"))
    assert faults(planned) == []


def test_how_long_a_look_holds_is_the_offices_own_habit(firm: Run, home: Path) -> None:
    told(look(firm, FIRM, "valid", "20/3/2025"))
    going(firm, "Người Thử Một", "selected", "02/5/2025")
    assert faults(firm) == []  # the 90th day
    assert [one["fault"] for one in faults(firm, today="2025-06-19")] == ["licence_not_looked_at"]
    assert lines(firm("enterprise", "list", "--due"))[1:] == []
    assert lines(firm("enterprise", "list", "--due", today="2025-06-19"))[1][1] == FIRM
    own = home / "data" / "enterprises.yaml"
    own.parent.mkdir(exist_ok=True)
    own.write_text("look_again_after_days: 89\n", encoding="utf-8")
    assert [one["fault"] for one in faults(firm)] == ["licence_not_looked_at"]
    own.write_text("look_again_after_days: không\n", encoding="utf-8")
    assert [one["fault"] for one in faults(firm)] == ["habit_unreadable"]
    refused(firm("enterprise", "list"), "enterprises.yaml:1")
    told(firm("worker", "move", 1, "contracted", "--on", "03/5/2025"))  # it stops nobody


def listed(run: Run) -> list[dict]:
    return data(run("enterprise", "list", "--json"), "xkld.enterprise.list/1")["enterprises"]


def faults(run: Run, **today: str) -> list[dict]:
    import json

    return json.loads(run("check", "licences", "--json", **today).out)["data"]["findings"]
