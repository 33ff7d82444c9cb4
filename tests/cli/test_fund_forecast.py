"""``xkld fund forecast``: the figures again by another program, and sentences for whatever a book lacks."""

import shutil
import sqlite3
from collections import defaultdict
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli.answers import data, lines, refused, told
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, changed, saved
from cli.sheets import sheets
from conftest import Run

SCHEMA = "xkld.fund.forecast/1"
TODAY = date(2025, 6, 17)
BEFORE = ("registered", "counselled", "training", "selected", "not_selected", "contracted", "visa_ready")
POLICIES = Path(__file__).parents[2] / "data" / "policies"
FUND_OF = {"ttlt09-2016": "social-security", "tt55-2023": "ntp-2025", "tt55-2023-poverty": "ntp-2025"}
RULE = ("--group", "HN", "--fund", "social-security", "--policy", "ttlt09-2016")


@pytest.fixture
def office(demo: Path, home: Path, run: Run) -> Run:
    """Commands in a copy of the demo's book, on the 17th of June 2025."""
    shutil.copytree(demo, home)

    def command(*words: object, today: str = "2025-06-17") -> Any:
        return run(*words, today=today)

    return command


def apply(office: Run) -> None:
    """1: granted 3.000.000. 2: 750.000, to be decided by 1/7/2025. 3: 200.000, papers are missing."""
    told(office("support", "propose", 3, "--item", "language", "--amount", "3.000.000", "--on", "12/5/2025", *RULE))
    told(office("support", "complete", 1, "--on", "14/5/2025"))
    told(office("support", "approve", 1, "--decision", "45/QĐ-UBND", "--on", "20/5/2025"))
    own = ("--group", "DTTS", *RULE[2:])
    told(office("support", "propose", 2, "--item", "health_check", "--amount", "750.000", "--on", "16/6/2025", *own))
    told(office("support", "complete", 2, "--on", "17/6/2025"))
    told(office("support", "propose", 2, "--item", "judicial_record", "--amount", "200.000", "--on", "16/6/2025", *own))


def forecast(run: Run, *more: object, today: str = "2025-06-17") -> dict[str, Any]:
    return data(run("fund", "forecast", *more, "--json", today=today), SCHEMA)


def quarter(day: date | None) -> str | None:
    return None if day is None else f"{day.year}-Q{(day.month + 2) // 3}"


def rules() -> list[dict[str, Any]]:
    found = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(POLICIES.glob("*.yaml"))]
    return [one for one in found if one.get("gives", "grant") == "grant" and one["groups"]]


def highest(item: dict[str, Any]) -> int:
    """The most that a content may cost, below nothing where that cannot be told."""
    if item["kind"] in {"receipt", "rate"}:
        return -1
    return max(item["tiers"]) if item["kind"] == "tier" else -1 if item["cap"] is None else item["cap"]


class Told:
    """The possible needs of a book on a day, with no part of the program but the rows that people typed."""

    def __init__(self, home: Path, today: date) -> None:
        self.sums: dict[tuple[str | None, str | None], int] = defaultdict(int)
        self.people: dict[tuple[str | None, str | None], set[int]] = defaultdict(set)
        with closing(sqlite3.connect(home / "xkld.db")) as book:
            self.book, self.today = book, today
            timelines: dict[int, list[tuple[date, int, str]]] = defaultdict(list)
            for case, stage, on in book.execute("select placement, stage, on_date from stage_event"):
                rank = BEFORE.index(stage) if stage in BEFORE else 50
                timelines[case].append((date.fromisoformat(on), rank, stage))
            self.timelines = {case: sorted(events) for case, events in timelines.items()}
            for worker, days in sorted(self.expected(self.leads()).items()):
                self.add(worker, min(days, default=None))

    def leads(self) -> dict[str, int]:
        took = defaultdict(list)
        for events in self.timelines.values():
            left = next((on for on, _, stage in events if stage == "departed" and on <= self.today), None)
            last = {stage: on for on, _, stage in events if stage in BEFORE and left and on <= left}
            for stage, on in last.items():
                took[stage].append((left - on).days)
        return {stage: sorted(days)[(len(days) - 1) // 2] for stage, days in took.items() if len(days) >= 5}

    def expected(self, leads: dict[str, int]) -> dict[int, list[date]]:
        waiting: dict[int, list[date]] = defaultdict(list)
        for case, worker in self.book.execute("select id, worker from placement where purpose = 'work'"):
            on, _, stage = self.timelines[case][-1]
            if stage in BEFORE:
                day = on + timedelta(days=leads.get(stage, -9999))
                waiting[worker].extend([day] if day >= self.today else [])
        return waiting

    def add(self, worker: int, day: date | None) -> None:
        on = (day or self.today).isoformat()
        groups = {
            group
            for group, first, last in self.book.execute(
                "select group_code, valid_from, valid_to from worker_group where worker = ?", (worker,)
            )
            if (first or "") <= on < (last or "9")
        }
        had = {item for (item,) in self.book.execute("select item from application where worker = ?", (worker,))}
        had |= {item for (item,) in self.book.execute("select item from payment where worker = ?", (worker,))}
        best: dict[str, tuple[int, str | None]] = {}
        for rule in rules():
            force, barred = rule["in_force"], (rule.get("not_from_office_funds") or {}).get("groups", [])
            if not str(force["from"]) <= on <= str(force["to"] or "9"):
                continue
            for item in rule["items"]:
                asked = set(item.get("only_groups") or rule["groups"]) & set(rule["groups"]) - set(barred)
                found = (highest(item), FUND_OF.get(rule["policy"]))
                if asked & groups and item["id"] not in had and found[0] > best.get(item["id"], (-2, None))[0]:
                    best[item["id"]] = found
        for amount, fund in best.values():
            if amount > 0 and (day is None or day.year == self.today.year):
                self.sums[fund, quarter(day)] += amount
                self.people[fund, quarter(day)].add(worker)


@pytest.mark.parametrize("today", ["2025-06-17", "2025-07-01", "2025-12-31", "2026-02-01"])
def test_what_is_possible_is_what_another_program_finds(office: Run, home: Path, today: str) -> None:
    apply(office)
    for worker, group in ((28, "DTTS"), (34, "HN"), (35, "HCN"), (41, "DTTS"), (42, "HN"), (51, "THD"), (57, "HN")):
        told(office("worker", "edit", worker, "--group", f"+{group}", "--yes"))
    told(office("worker", "move", 57, "contracted", "--on", "16/6/2025"))
    expected = Told(home, date.fromisoformat(today))
    found = forecast(office, "--plan", "phan-rang-2025", today=today)
    told_sums = {(one["fund"], one["quarter"]): one["possible"] for one in found["lines"]}
    assert {key: one["amount"] for key, one in told_sums.items() if one["amount"]} == dict(expected.sums)
    people = {key: len(who) for key, who in expected.people.items()}
    assert {key: one["persons"] for key, one in told_sums.items() if one["persons"]} == people
    assert expected.sums
    assert {one["stage"]: one["days"] for one in found["leads"]} == expected_leads(home, today)


def expected_leads(home: Path, today: str) -> dict[str, int]:
    again = Told(home, date.fromisoformat(today))
    return again.leads()


def test_promises_are_due_now_applications_by_their_deadline_and_the_rest_has_no_quarter(office: Run) -> None:
    apply(office)
    lines = forecast(office, "social-security")["lines"]
    assert [one["quarter"] for one in lines] == ["2025-Q2", "2025-Q3", "2025-Q4", None]
    assert [(one["promised"]["persons"], one["promised"]["amount"]) for one in lines][:2] == [(1, 3_000_000), (0, 0)]
    assert [one["asked"]["amount"] for one in lines] == [0, 750_000, 0, 200_000]
    late = forecast(office, "social-security", today="2025-10-01")["lines"]
    assert [(one["quarter"], one["asked"]["amount"]) for one in late] == [("2025-Q4", 750_000), (None, 200_000)]


def test_what_is_decided_after_the_last_day_is_told_apart(office: Run) -> None:
    apply(office)
    found = forecast(office, "social-security", "--until", "30/6/2025")
    assert sum(one["asked"]["amount"] for one in found["lines"]) == 200_000
    assert found["later"]["amount"] >= 750_000
    notes = office("fund", "forecast", "social-security", "--until", "30/6/2025").err
    assert "Sau ngày 30/6/2025: " in notes


def test_a_fund_that_does_not_last_is_told_with_the_quarter_and_the_sum(office: Run) -> None:
    apply(office)
    cut = ("--decision", "50/QĐ-UBND", "--on", "01/6/2025")
    told(office("fund", "set", "social-security", "--amount", "-47.720.000", *cut))  # 3.500.000 is left
    found = [one for one in forecast(office, "social-security")["shortages"] if one["sure"] == "asked"]
    assert found == [
        {"fund": "social-security", "sure": "asked", "quarter": "2025-Q3", "amount": 250_000},
        {"fund": "social-security", "sure": "asked", "quarter": None, "amount": 200_000},
    ]
    assert (
        "Nguồn social-security thiếu 250.000 đồng trong quý III, thêm 200.000 đồng chưa rõ quý: nếu mọi đề nghị đang"
        " chờ đều được duyệt đủ." in office("fund", "forecast").err
    )


def test_what_has_no_sum_is_told_with_how_many_persons(office: Run) -> None:
    answer = office("fund", "forecast")
    assert "Chưa tính được: tt55-2023, Lệ phí hộ chiếu (chi theo biên lai): 6 người." in answer.err
    assert "tt55-2023, Đào tạo nghề, bồi dưỡng kỹ năng nghề (mức chưa có số liệu): 6 người." in answer.err
    assert "Chưa tính được: nq11-2020-tra-vinh chưa có số liệu về đối tượng" in answer.err
    assert "31 người đang chờ đi, 9 người thuộc đối tượng và còn nội dung chưa nhận." in answer.err
    assert "Nguồn contribution: chưa ghi dự toán nên không so được" in answer.err
    assert "(ký hợp đồng: 84 ngày, 9 hồ sơ)" in answer.err


def test_the_workbook_has_the_lines_and_what_they_come_to(office: Run, tmp_path: Path) -> None:
    apply(office)
    told(office("fund", "forecast", "--out", tmp_path / "du-bao.xlsx"))
    book = sheets(tmp_path / "du-bao.xlsx")
    assert list(book) == ["Dự báo", "Thiếu, chưa tính được"]
    assert [book["Dự báo"][f"{letter}4"] for letter in "ABC"] == ["social-security", "quý II", 3_000_000]
    assert any("đủ cho những khoản tính được" in str(text) for text in book["Thiếu, chưa tính được"].values())


def test_wrong_words_are_refused(office: Run) -> None:
    refused(office("fund", "forecast", "khong-co"), "không có nguồn kinh phí «khong-co»")
    refused(office("fund", "forecast", "local-loan"), "là nguồn cho vay")
    refused(office("fund", "forecast", "--until", "01/01/2026"), "không nằm trong từ hôm nay")
    refused(office("fund", "forecast", "--until", "16/6/2025"), "ghi --until từ 17/6/2025 đến 31/12/2025")


def test_a_plan_without_people_and_money_has_sentences(planned: Run) -> None:
    answer = planned("fund", "forecast")
    assert "0 người đang chờ đi" in answer.err
    assert "chưa giai đoạn nào có đủ 5 hồ sơ đã đi" in answer.err
    assert answer.status == 0
    given = ("--amount", "1.000.000", "--decision", "1/QĐ", "--on", "10/01/2025")
    told(planned("fund", "set", "social-security", *given))
    sentence = "Nguồn social-security: chưa thấy khoản nào tính được, còn 1.000.000 đồng."
    assert sentence in planned("fund", "forecast", "social-security").err


def test_a_plan_whose_rule_and_money_are_not_known_says_so(run: Run, home: Path) -> None:
    told(run("init", home, today="2023-08-10"))
    told(run("plan", "load", "duyen-hai-2023", today="2023-08-10"))
    notes = run("fund", "forecast", today="2023-08-10").err
    assert "Nguồn province-grant: chưa ghi dự toán nên không so được (xkld fund set province-grant)" in notes
    assert "Chưa tính được: nq11-2020-tra-vinh chưa có số liệu về đối tượng nên không biết ai được hưởng" in notes


def test_a_plan_without_funds_of_support_says_so(run: Run, home: Path) -> None:
    lending = changed(SONG_MAU, ("kind: grant", "kind: loan"))
    told(run("init", home, today="2026-04-05"))
    saved(home / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    told(run("plan", "load", saved(home / "data" / "plans", lending, "song-mau-2026.yaml"), today="2026-04-05"))
    answer = run("fund", "forecast", today="2026-04-05")
    assert (answer.status, lines(answer)[1:]) == (0, [])
    assert "Kế hoạch không có nguồn kinh phí nào để chi hỗ trợ." in answer.err


def test_an_amount_that_the_office_entered_is_counted(office: Run) -> None:
    def of_kit() -> list[int]:
        return [one["persons"] for one in forecast(office)["uncounted"] if "Trang cấp" in one["item"]]

    before = sum(one["possible"]["amount"] for one in forecast(office, "social-security")["lines"])
    (persons,) = of_kit()
    words = ("--clause", "điểm a khoản 3 Điều 5", "--source", "Văn bản mẫu")
    told(office("support", "amount", "ttlt09-2016", "kit", "500.000", *words))
    assert of_kit() == []
    after = sum(one["possible"]["amount"] for one in forecast(office, "social-security")["lines"])
    assert (persons, after - before) == (3, 1_500_000)
