"""A case goes under an offer: who wants it, is chosen, has left; what the offer tells of the case; offers put right."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from cli.answers import data, refused, told
from cli.conftest import Once
from cli.logical import state
from conftest import Answer, Run, examples
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st

OFFER = ("--occupation", "cơ khí", "--on", "02/6/2025", "--months", 36)
CHOSEN = ("selected", "contracted", "visa_ready")


def offer(run: Run, destination: str, headcount: int, *more: object) -> Answer:
    return run(
        *("order", "add", "--enterprise", "Mẫu Biển", "--destination", destination),
        *("--headcount", headcount, *OFFER, *more),
    )


@pytest.fixture
def offers(peopled: Run, once: Once) -> Run:
    """Offer 1 for Japan, two places, to 10 June; offer 2 for Korea, one place."""

    def write() -> None:
        told(peopled("enterprise", "add", "Công ty Mẫu Biển", "--kind", "service_enterprise"))
        told(offer(peopled, "JP", 2, "--expires", "10/6/2025", "--fee", "training=6.000.000", "--fee", "broker=1.000"))
        told(offer(peopled, "KR", 1))

    once(write)
    return peopled


def move(run: Run, worker: int, stage: str, on: str, *more: object) -> Answer:
    answer = run("worker", "move", worker, stage, "--on", on, *more)
    told(answer)
    return answer


def standing(run: Run, order: int, **today: str) -> dict[int, str]:
    found = data(run("order", "show", order, "--json", **today), "xkld.order.show/1")
    taken = sum(one["standing"] in {"left", "chosen"} for one in found["people"])
    assert found["order"]["taken"] == taken
    return {one["worker"]: one["standing"] for one in found["people"]}


def test_an_offer_tells_who_wants_it_who_is_chosen_and_who_has_left(offers: Run) -> None:
    answer = move(offers, 1, "counselled", "03/6/2025", "--order", 1)
    assert "Lấy theo đơn hàng số 1: thị trường, ngành nghề, doanh nghiệp, đơn vị đưa đi, thời hạn." in answer.err
    move(offers, 2, "selected", "03/6/2025", "--order", 1)
    move(offers, 2, "training", "05/6/2025")  # a course after the choice changes nothing
    move(offers, 4, "departed", "05/6/2025", "--order", 1)
    answer = move(offers, 3, "training", "04/6/2025", "--order", 1)
    assert standing(offers, 1) == {4: "left", 2: "chosen", 1: "interested", 3: "interested"}
    out = told(offers("order", "show", 1))
    assert "Người theo đơn hàng: 1 đã xuất cảnh, 1 đã trúng tuyển, 2 đang quan tâm; còn 0/2 chỗ\n" in out
    assert "số 2 Nguyễn Văn Mẫu, Phường Phủ Hà: đã trúng tuyển (trúng tuyển 03/6/2025)\n" in out
    assert standing(offers, 1, today="2025-06-04") == {2: "chosen", 1: "interested", 3: "interested"}
    assert standing(offers, 1, today="2025-06-02") == {}
    assert "tuyển 2 người, nay quá 1 người" in move(offers, 1, "selected", "06/6/2025", "--order", 1).err
    assert "quá 1/2 chỗ" in told(offers("order", "show", 1))
    rows = data(offers("order", "list", "--all", "--json"), "xkld.order.list/1")["orders"]
    assert {one["number"]: one["taken"] for one in rows} == {1: 3, 2: 0}
    assert "Theo đơn hàng số 1" in told(offers("worker", "show", 1))


def test_of_several_it_is_told_whose_case_and_once_how_full_the_offer_is(offers: Run) -> None:
    answer = offers("worker", "move", 1, 2, 3, "selected", "--on", "06/6/2025", "--order", 1)
    assert told(answer).startswith("Đã ghi giai đoạn của 3 người lao động: số 1, 2, 3.")
    notes = [line for line in answer.err.splitlines() if "đơn hàng số 1" in line]
    assert {line.split(".")[0] for line in notes if "hồ sơ ghi" in line or "Lấy theo" in line} <= {
        "Số 1",
        "Số 2",
        "Số 3",
    }
    assert any("Lấy theo đơn hàng số 1" in line and line.startswith("Số ") for line in notes)
    assert sum("tuyển 2 người, nay quá 1 người" in line for line in notes) == 1


def test_whoever_goes_to_another_offer_gives_the_place_back(offers: Run) -> None:
    move(offers, 1, "selected", "03/6/2025", "--order", 1)
    move(offers, 2, "selected", "03/6/2025", "--order", 1)
    move(offers, 1, "not_selected", "05/6/2025")
    answer = move(offers, 1, "registered", "06/6/2025", "--order", 2)
    assert "hồ sơ ghi thị trường Nhật Bản, đơn hàng số 2 đi Hàn Quốc" in answer.err
    move(offers, 2, "training", "06/6/2025", "--order", 2)
    assert standing(offers, 1) == {1: "not_taken", 2: "moved"}
    assert standing(offers, 2) == {1: "interested", 2: "chosen"}
    assert standing(offers, 1, today="2025-06-05") == {2: "chosen", 1: "not_taken"}
    told(offers("worker", "move", 2, "training", "--on", "08/6/2025", "--order", 1))  # and back
    assert standing(offers, 1) == {2: "chosen", 1: "not_taken"}
    assert standing(offers, 2) == {1: "interested", 2: "moved"}


def test_what_does_not_fit_is_said_and_written(offers: Run) -> None:
    assert "không còn nhận người" in move(offers, 1, "selected", "11/6/2025", "--order", 1).err  # over on the 10th
    assert "không còn" not in move(offers, 2, "selected", "10/6/2025", "--order", 1).err
    assert "không còn" not in move(offers, 1, "contracted", "12/6/2025", "--order", 1).err  # it was named before
    assert "không còn" not in move(offers, 4, "departed", "12/6/2025", "--order", 1).err  # chosen in time, as it seems
    assert "chưa nhận hoặc" in move(offers, 3, "counselled", "01/6/2025", "--order", 2).err
    told(offers("order", "close", 2, "--on", "14/6/2025", "--reason", "Đủ người"))
    assert "không còn" not in move(offers, 3, "counselled", "13/6/2025", "--order", 2).err
    add = ("worker", "add", "--name", "Đặng Thị Mới", "--birth", 1997, "--unit", "Phường Mỹ Hải", "--stage", "đăng ký")
    answer = offers(*add, "--on", "14/6/2025", "--order", 2, "--enterprise", "Công ty Khác")
    told(answer)
    assert "không còn nhận người" in answer.err
    assert "«Công ty Khác», đơn hàng số 2 của «Công ty Mẫu Biển»" in answer.err
    assert standing(offers, 2)[5] == "interested"


def test_a_stage_that_is_known_may_still_be_given_its_offer(offers: Run, home: Path) -> None:
    words = ("worker", "move", 1, "registered", "--on", "10/01/2025")
    assert "theo đơn hàng số 2" in told(offers(*words, "--order", 2))
    assert standing(offers, 2) == {1: "interested"}
    before = state(home)
    assert "không ghi thêm" in told(offers(*words, "--order", 2))
    refused(offers(*words, "--order", 9), "không có đơn hàng số 9")
    assert state(home) == before


def test_the_offer_of_a_case_is_put_right(offers: Run, home: Path) -> None:
    before = state(home)
    out = told(offers("worker", "edit", 4, "--order", 1))
    assert "hồ sơ 4: đơn hàng số (trống) → 1" in out
    assert "hồ sơ 4: thị trường (trống) → Nhật Bản" in out
    assert standing(offers, 1) == {4: "chosen"}
    assert "đơn hàng số 1 → 2" in told(offers("worker", "edit", 4, "--order", 2))
    assert (standing(offers, 1), standing(offers, 2)) == ({}, {4: "chosen"})
    assert "không sửa gì" in told(offers("worker", "edit", 4, "--order", 2))
    assert "đơn hàng số 2 → (trống)" in told(offers("worker", "edit", 4, "--clear", "order"))
    assert "không sửa gì" in told(offers("worker", "edit", 4, "--clear", "order"))
    assert standing(offers, 2) == {}
    refused(offers("worker", "edit", 4, "--order", 9), "không có đơn hàng số 9")
    for _ in range(3):  # what changed nothing is an operation too
        told(offers("undo", "--yes"))
    assert state(home) == before


def test_merged_people_have_one_case_under_one_offer(offers: Run) -> None:
    move(offers, 1, "counselled", "03/6/2025", "--order", 1)
    again = ("--name", "Trần Thử", "--birth", 1999, "--unit", "Phường Đô Vinh", "--stage", "counselled")
    told(offers("worker", "add", *again, "--on", "03/6/2025", "--destination", "JP", "--order", 2))
    told(offers("worker", "merge", 1, 5, "--yes"))
    assert (standing(offers, 1), standing(offers, 2)) == ({1: "interested"}, {})


def test_an_imported_person_who_goes_by_an_offer_stays_when_the_list_goes(offers: Run) -> None:
    move(offers, 1, "counselled", "03/6/2025", "--order", 1)
    told(offers("worker", "edit", 2, "--order", 1))
    answer = data(offers("undo", 3, "--yes", "--json"), "xkld.undo/1")
    assert [one["worker"] for one in answer["kept"]] == [1, 2]
    assert standing(offers, 1) == {1: "interested", 2: "interested"}


def test_an_offer_is_put_right_term_by_term(offers: Run, home: Path) -> None:
    before = state(home)
    edit = ("order", "edit", 1)
    out = told(
        offers(*edit, "--headcount", 5, "--expires", "30/6/2025", "--wage", "190.000 JPY", "--rate", "JPY=168,5")
    )
    assert (
        "  số người tuyển: 2 → 5\n  lương tháng: chưa ghi → 190.000 JPY\n  hạn đăng ký: 10/6/2025 → 30/6/2025\n" in out
    )
    assert "  tỷ giá: chưa ghi → 1 JPY = 168,5 đồng\n" in out
    out = told(
        offers(*edit, "--fee", "training=7.000.000", "--fee", "travel=9", "--clear", "broker", "--clear", "wage")
    )
    assert "  đào tạo nghề, ngoại ngữ, giáo dục định hướng: 6.000.000 đồng → 7.000.000 đồng\n" in out
    assert "  tiền môi giới: 1.000 đồng → chưa ghi\n" in out
    assert "  tỷ giá: 1 JPY = 168,5 đồng → chưa ghi\n" in out  # of no use without the wage
    assert "không sửa gì" in told(offers(*edit, "--fee", "travel=9", "--headcount", 5))
    found = data(offers("order", "show", 1, "--json"), "xkld.order.show/1")["order"]
    facts = ("headcount", "wage", "months", "expires_on", "occupation", "dong")
    assert [found[fact] for fact in facts] == [5, None, 36, "2025-06-30", "cơ khí", 7_000_009]
    clear = (word for term in ("expires", "months", "requirements", "programme") for word in ("--clear", term))
    told(offers(*edit, "--occupation", "hàn", "--requires", "Nam", "--months", 24, "--programme", "jp_trainee_3"))
    told(offers(*edit, *clear))
    move(offers, 1, "selected", "03/6/2025", "--order", 1)
    move(offers, 2, "selected", "03/6/2025", "--order", 1)
    answer = offers(*edit, "--headcount", 1)
    assert "quá 1 người" in (told(answer), answer.err)[1]
    for _ in range(7):
        told(offers("undo", "--yes"))
    assert state(home) == before


def test_an_offer_without_fees_tells_how_to_write_them(offers: Run) -> None:
    answer = offers("order", "show", 2)
    assert "xkld order edit 2 --fee KHOẢN=TIỀN" in (told(answer), answer.err)[1]


def test_what_cannot_be_of_an_offer_is_refused(offers: Run, home: Path) -> None:
    before = state(home)
    edit = ("order", "edit", 1)
    refused(offers(*edit), "chưa ghi thông tin nào cần sửa của đơn hàng số 1")
    refused(offers("order", "edit", 9, "--headcount", 1), "không có đơn hàng số 9")
    refused(offers(*edit, "--expires", "01/6/2025"), "trước ngày nhận 02/6/2025")
    refused(offers(*edit, "--rate", "USD=25.400"), "không có khoản nào bằng USD")
    refused(offers(*edit, "--programme", "jp"), "không có chương trình «jp»")
    twice = ("--fee", "broker=2", "--clear", "broker", "--months", 12, "--clear", "months")
    refused(offers(*edit, *twice), "tiền môi giới vừa ghi vừa bỏ trống", "thời hạn (tháng) vừa ghi vừa bỏ trống")
    refused(offers(*edit, "--clear", "headcount"), "headcount")
    assert state(home) == before


DAY = date(2025, 6, 1)
STAGES = ("registered", "training", "selected", "not_selected", "contracted", "departed")
Told = tuple[list[tuple[int, str]], list[tuple[int, int]]]
TIMELINES = st.tuples(
    st.lists(
        st.tuples(st.integers(0, 6), st.sampled_from(STAGES)), min_size=1, max_size=6, unique_by=lambda one: one[0]
    ),
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from((1, 2))), max_size=4, unique_by=lambda one: one[0]),
)


def as_told(events: list[tuple[int, str]], named: list[tuple[int, int]], order: int, today: int) -> str | None:
    """How a case stands under an offer, read day by day as an officer would."""
    spans = sorted(named)
    mine = [at for at, (day, number) in enumerate(spans) if number == order and day <= today]
    if not mine:
        return None
    after = spans[mine[-1] + 1][0] if mine[-1] + 1 < len(spans) else 99
    seen = [stage for day, stage in sorted(events) if day <= today and day < after]
    if "departed" in seen:
        return "left"
    told_last = next((stage for stage in reversed(seen) if stage != "training"), "training")
    if told_last == "not_selected":
        return "not_taken"
    if after <= today:
        return "moved"
    return "chosen" if told_last in CHOSEN else "interested"


@examples(15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(TIMELINES, min_size=1, max_size=4), today=st.integers(0, 6))
@example(people=[([(2, "departed")], [(1, 1), (2, 2)])], today=2)  # the day itself belongs to the next offer
@example(people=[([(2, "selected")], [(1, 1), (3, 2), (5, 1)])], today=5)
def test_the_standing_is_that_of_another_reading(offers: Run, home: Path, people: list[Told], today: int) -> None:
    def day(at: int) -> str:
        return (DAY + timedelta(days=at)).isoformat()

    with closing(sqlite3.connect(home / "xkld.db")) as book:
        book.execute("insert into current_operation values (1, 1)")
        for table in ("placement_order", "stage_event"):
            book.execute(f"delete from {table}")
        for worker, (events, named) in enumerate(people, start=1):
            for at, stage in _left_once(events):
                statement = "insert into stage_event (placement, stage, on_date) values (?, ?, ?)"
                book.execute(statement, (worker, stage, day(at)))
            for at, order in named:
                statement = "insert into placement_order (placement, job_order, from_on) values (?, ?, ?)"
                book.execute(statement, (worker, order, day(at)))
        book.execute("delete from current_operation")
        book.commit()
    for order in (1, 2):
        expected = {
            worker: stands
            for worker, (events, named) in enumerate(people, start=1)
            if (stands := as_told(_left_once(events), named, order, today)) is not None
        }
        assert standing(offers, order, today=day(today)) == expected


def _left_once(events: list[tuple[int, str]]) -> list[tuple[int, str]]:
    departed = [one for one in sorted(events) if one[1] == "departed"][1:]
    return [one for one in events if one not in departed]
