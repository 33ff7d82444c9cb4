"""The report for other programs."""

import json

from render.sample_report import HARD_NAME, REPORT

from xkld.render.neutral import report_json

JSON = json.loads(json.dumps(report_json(REPORT), ensure_ascii=False))
TABLES = {table["key"]: table for table in JSON["tables"]}


def test_counts_and_money_are_integers_and_shares_are_text() -> None:
    total = TABLES["support"]["total"]
    assert total == {
        "item": "Tổng cộng",
        "persons": 14,
        "spent": 42_500_000,
        "allotted": 1_234_567_890,
        "left": 1_192_067_890,
        "share": "3.4",
    }


def test_a_mark_is_never_a_number() -> None:
    cells = TABLES["by_unit"]["rows"][11]["cells"]
    assert cells["target"] == {"mark": "no_target"}
    assert cells["in_period"] == {"mark": "not_reported"}
    assert cells["to_date"] == 0
    assert cells["share"] == {"mark": "not_applicable"}
    assert cells["last_year"] == {"mark": "no_data"}


def test_a_table_says_what_its_columns_hold() -> None:
    table = TABLES["by_destination"]
    assert table["number"] == "01"
    assert table["columns"][1] == {"key": "persons", "head": "Tổng số", "kind": "count"}
    assert [row["indent"] for row in table["rows"]] == [0, 1, 0, 0]
    assert table["rule"] == "Nước, vùng lãnh thổ tiếp nhận ghi trên hợp đồng."
    assert TABLES["returns"]["rows"] == []
    assert TABLES["returns"]["total"] is None


def test_texts_are_as_they_were_written() -> None:
    assert TABLES["by_sender"]["rows"][0]["cells"]["sender"] == HARD_NAME
    assert JSON["sections"][1]["parts"][0]["table"] == "by_unit"
    assert JSON["letterhead"]["above"] is None
    assert JSON["to_be_written"] == list(REPORT.to_be_written)
    assert JSON["warnings"] == ["Phường Đông Hải chưa báo cáo."]


def test_every_row_has_every_column() -> None:
    for table in TABLES.values():
        keys = [column["key"] for column in table["columns"]]
        assert all(list(row["cells"]) == keys for row in table["rows"])
