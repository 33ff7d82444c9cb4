"""Incidents and referrals: who has them since when, whose answer is late, what comes up again; none is counted."""

import json
from pathlib import Path
from typing import Any

from cli.answers import data, lines, refused, told
from cli.test_erase import FORMS
from conftest import Answer, Run

PHONE = "0900000009"


def add(run: Run, *words: object, kind: str = "fraud", on: str = "10/6/2025", today: str = "2025-06-18") -> Answer:
    return run("incident", "add", "--kind", kind, "--on", on, "--what", "Thu tiền rồi đi", *words, today=today)


def pass_on(run: Run, number: int, agency: str, on: str, *words: str, today: str = "2025-06-18") -> Answer:
    return run("incident", "pass", number, "--to", agency, "--on", on, *words, today=today)


def standing(run: Run, *words: str, today: str = "2025-06-18") -> list[tuple[int, str, int, bool]]:
    found = data(run("incident", "list", *words, "--json", today=today), "xkld.incident.list/1")["incidents"]
    return [(one["incident"]["number"], one["agency"], one["days"], one["late"]) for one in found]


def alike(run: Run, number: int) -> list[tuple[str, int]]:
    found = data(run("incident", "show", number, "--json"), "xkld.incident.show/1")["alike"]
    return [(one["by"], one["number"]) for one in found]


def waiting(run: Run, *words: object, today: str = "2025-06-18") -> list[tuple[int, int, bool]]:
    found = data(run("referral", "list", *words, "--json", today=today), "xkld.referral.list/1")["referrals"]
    return [(one["referral"]["number"], one["days"], one["late"]) for one in found]


def figures(run: Run) -> list[Any]:
    """Every figure of every report, and the lists of which reports are made."""
    reports = [
        json.loads(told(run("report", form, *period, "--format", "json", "--out", "-")))["data"]
        for form, *period in FORMS
    ]
    lists = [told(run(*words)) for words in (("quota", "show"), ("inspection", "list"), ("worker", "list"))]
    return [[{key: value for key, value in one.items() if key != "head"} for one in reports], lists]


def test_an_incident_is_with_one_agency_at_a_time_and_late_after_the_day_named(peopled: Run) -> None:
    answer = add(peopled, "--phone", PHONE)
    told(answer)
    assert "Chuyển cơ quan khác: xkld incident pass 1 --to CƠ_QUAN --on NGÀY\n" in answer.err
    assert standing(peopled) == [(1, "cơ quan này", 8, False)]
    told(pass_on(peopled, 1, "Công an phường", "11/6/2025", "--reply-by", "18/6/2025"))
    assert standing(peopled) == [(1, "Công an phường", 7, False)]
    assert standing(peopled, today="2025-06-19") == [(1, "Công an phường", 8, True)]
    refused(pass_on(peopled, 1, "Sở Nội vụ", "10/6/2025"), "ngày 10/6/2025 trước ngày 11/6/2025")
    refused(pass_on(peopled, 1, "Sở Nội vụ", "19/6/2025"), "19/6/2025")
    refused(pass_on(peopled, 1, "Sở Nội vụ", "17/6/2025", "--reply-by", "16/6/2025"), "hạn trả lời 16/6/2025")
    assert "không ghi thêm" in told(pass_on(peopled, 1, "Công an phường", "11/6/2025", "--reply-by", "18/6/2025"))
    told(pass_on(peopled, 1, "Sở Nội vụ", "17/6/2025"))
    assert standing(peopled, today="2025-06-30") == [(1, "Sở Nội vụ", 13, False)]
    shown = told(peopled("incident", "show", 1))
    for part in ("11/6/2025  chuyển Công an phường, hạn trả lời 18/6/2025", "17/6/2025  chuyển Sở Nội vụ\n"):
        assert part in shown
    refused(pass_on(peopled, 5, "Sở", "17/6/2025"), "không có vụ việc số 5")


def test_open_ones_stand_by_agency_and_the_longest_waiting_first(peopled: Run) -> None:
    for on in ("12/6/2025", "10/6/2025", "11/6/2025", "09/6/2025"):
        told(add(peopled, "--broker", f"Người {on}", on=on))
    told(pass_on(peopled, 1, "Công an phường", "13/6/2025"))
    told(pass_on(peopled, 2, "Công an phường", "12/6/2025", "--reply-by", "13/6/2025"))
    told(peopled("incident", "close", 4, "--on", "15/6/2025", "--result", "Hòa giải xong"))
    assert [number for number, *_ in standing(peopled)] == [3, 2, 1]
    assert standing(peopled, "--all")[-1] == (4, "cơ quan này", 6, False)
    assert [number for number, *_ in standing(peopled, "--agency", "cong an")] == [2, 1]
    answer = peopled("incident", "list")
    assert answer.err == "3 vụ việc chưa kết thúc, 1 quá hạn trả lời.\n"
    assert [row[4] for row in lines(answer)[1:]] == ["", "QUÁ HẠN 13/6/2025", ""]
    refused(pass_on(peopled, 4, "Sở", "16/6/2025"), "vụ việc số 4 đã kết thúc ngày 15/6/2025")
    closed = ("incident", "close", 4, "--on", "15/6/2025", "--result")
    assert "không ghi thêm" in told(peopled(*closed, "Hòa giải xong"))
    refused(peopled(*closed, "Khác"), "đã kết thúc ngày 15/6/2025")
    refused(peopled("incident", "close", 1, "--on", "12/6/2025", "--result", "Xong"), "trước ngày 13/6/2025")
    assert "Kết thúc 15/6/2025: Hòa giải xong" in told(peopled("incident", "show", 4))
    assert "kết thúc 15/6/2025" in lines(peopled("incident", "list", "--all"))[-1]
    assert peopled("incident", "list", "--agency", "thuế").err == "Không có vụ việc nào.\n"


def test_a_name_telephone_or_page_that_comes_up_again_is_told(peopled: Run) -> None:
    told(peopled("enterprise", "add", "Công ty Mẫu Biển", "--kind", "service_enterprise"))
    page = ("--site", "https://www.Facebook.com/viec.lam.mau/?ref=1")
    told(add(peopled, "--phone", PHONE, "--broker", "Đỗ Văn Cò", "--worker", 1, *page))
    assert alike(peopled, 1) == []
    told(add(peopled, "--phone", "+84 900 000 009", on="11/6/2025"))
    told(add(peopled, "--broker", "ĐỖ  VĂN CÒ", "--enterprise", "Mẫu Biển"))
    told(add(peopled, "--site", "m.facebook.com/viec.lam.mau#a", "--broker", "Đỗ Văn Có Khác"))
    told(add(peopled, "--worker", 1, "--enterprise", "Mẫu Biển", kind="fees"))
    assert alike(peopled, 1) == [("broker", 3), ("phone", 2), ("site", 4), ("worker", 5)]
    assert alike(peopled, 5) == [("sender", 3), ("worker", 1)]
    told(peopled("incident", "close", 1, "--on", "15/6/2025", "--result", "Xong"))
    answer = add(peopled, "--phone", PHONE, on="12/6/2025")
    assert "Trùng số điện thoại với vụ việc số 1, 2.\n" in answer.err
    again = add(peopled, "--phone", PHONE, on="12/6/2025")
    assert told(again) == "Sổ đã ghi đúng như vậy ở vụ việc số 6, không ghi thêm.\n"


def test_an_incident_is_about_somebody_who_is_known_and_holds_no_id_number(peopled: Run) -> None:
    refused(add(peopled), "chưa ghi vụ việc liên quan đến ai")
    refused(add(peopled, "--worker", 9), "không có người lao động số 9")
    refused(add(peopled, "--enterprise", "Không Có"), "Không Có")
    refused(add(peopled, "--phone", PHONE, on="19/6/2025"), "19/6/2025")
    refused(add(peopled, "--broker", "Bà 058199001234"), "số CCCD")
    refused(add(peopled, "--site", "https://"), "không phải trang, tài khoản mạng")
    refused(add(peopled, "--phone", PHONE, kind="theft"), "fraud (lừa đảo)")
    assert standing(peopled, "--all") == []


def test_no_report_counts_incidents_and_referrals(peopled: Run) -> None:
    told(peopled("inspection", "add", "--kind", "complaint", "--on", "12/5/2025", "--what", "Đơn"))
    before = figures(peopled)
    told(add(peopled, "--phone", PHONE, "--worker", 1, kind="fees", on="12/5/2025"))
    told(pass_on(peopled, 1, "Sở Nội vụ", "13/5/2025"))
    told(peopled("incident", "close", 1, "--on", "15/5/2025", "--result", "Xong"))
    told(peopled("referral", "add", 1, "--to", "Sở", "--why", "Học", "--on", "12/5/2025"))
    assert figures(peopled) == before


def test_a_referral_waits_until_it_is_answered(peopled: Run) -> None:
    sent = ("referral", "add", 1, "--to", "Ngân hàng Mẫu", "--why", "Vay vốn", "--on", "10/6/2025")
    told(peopled(*sent, "--reply-by", "18/6/2025"))
    assert "lần giới thiệu số 1, không ghi thêm" in told(peopled(*sent, "--reply-by", "18/6/2025"))
    told(peopled("referral", "add", 2, "--to", "Công an phường", "--why", "Hộ chiếu", "--on", "16/6/2025"))
    told(peopled("referral", "add", 3, "--to", "Ngân hàng Mẫu", "--why", "Vay vốn", "--on", "05/6/2025"))
    assert waiting(peopled) == [(2, 2, False), (3, 13, False), (1, 8, False)]
    assert waiting(peopled, today="2025-06-19")[-1] == (1, 9, True)
    assert waiting(peopled, "--agency", "ngan hang") == [(3, 13, False), (1, 8, False)]
    assert waiting(peopled, "--worker", 2) == [(2, 2, False)]
    assert peopled("referral", "list", today="2025-06-19").err == "3 lần chưa có trả lời, 1 quá hạn.\n"
    said = ("referral", "answer", 1, "--on", "17/6/2025", "--what")
    refused(
        peopled("referral", "answer", 1, "--on", "09/6/2025", "--what", "Đã nhận"), "trước ngày giới thiệu 10/6/2025"
    )
    told(peopled(*said, "Đã nhận"))
    assert "không ghi thêm" in told(peopled(*said, "Đã nhận"))
    refused(peopled(*said, "Khác"), "đã có trả lời ngày 17/6/2025")
    refused(peopled("referral", "answer", 7, "--on", "17/6/2025", "--what", "Đã nhận"), "không có lần giới thiệu số 7")
    refused(peopled("referral", "answer", 2, "--on", "19/6/2025", "--what", "Đã nhận"), "19/6/2025")
    assert [number for number, *_ in waiting(peopled)] == [2, 3]
    assert waiting(peopled, "--all")[-1] == (1, 7, False)
    cells = {row[0]: row[-1] for row in lines(peopled("referral", "list", "--all", today="2025-06-19"))}
    assert (cells["1"], cells["2"]) == ("17/6/2025: Đã nhận", "chưa trả lời")
    assert lines(peopled("referral", "list", "--worker", 4)) == [lines(peopled("referral", "list"))[0]]
    assert peopled("referral", "list", "--worker", 4).err == "Không có lần giới thiệu nào.\n"


def test_a_referral_is_of_somebody_known_and_its_days_fit(peopled: Run) -> None:
    def sent(number: int, on: str, *words: str) -> Answer:
        return peopled("referral", "add", number, "--to", "Sở", "--why", "Học nghề", "--on", on, *words)

    refused(sent(9, "10/6/2025"), "không có người lao động số 9")
    refused(sent(1, "19/6/2025"), "19/6/2025")
    refused(sent(1, "10/6/2025", "--reply-by", "09/6/2025"), "hạn trả lời 09/6/2025 trước ngày 10/6/2025")
    told(sent(1, "10/6/2025", "--reply-by", "10/6/2025"))
    cell = lines(peopled("referral", "list", today="2025-06-10"))[1][-1]
    assert cell == "chờ đến 10/6/2025"


def test_cases_of_a_person_are_told_and_forgotten_with_her(peopled: Run, home: Path) -> None:
    told(add(peopled, "--broker", "Lê Văn Thường", "--phone", "0987 654 321", on="09/6/2025"))
    told(add(peopled, "--worker", 3, "--phone", PHONE))
    told(peopled("incident", "close", 2, "--on", "15/6/2025", "--result", "Bệnh đã khỏi"))
    told(peopled("referral", "add", 3, "--to", "Bệnh viện Mẫu", "--why", "Khám bệnh lạ", "--on", "10/6/2025"))
    held = told(peopled("worker", "show", 3, "--everything"))
    assert "vụ việc số 2: loại lừa đảo; ngày 10/6/2025; số điện thoại 0900000009; nội dung Thu tiền rồi đi" in held
    assert "lần giới thiệu số 1: cơ quan Bệnh viện Mẫu; lý do Khám bệnh lạ; ngày 10/6/2025" in held
    assert ": giới thiệu đến cơ quan khác" in held
    told(peopled("worker", "move", 3, "withdrawn", "--on", "16/6/2025"))
    told(peopled("worker", "erase", 3, "--reason", "theo đơn", "--confirm", "Lê Văn Thường", "--no-backup"))
    book = (home / "xkld.db").read_bytes()
    for word in ("Lê Văn Thường", "Bệnh đã khỏi", "Khám bệnh lạ"):
        assert word.encode() not in book, word
    shown = told(peopled("incident", "show", 1))
    assert (
        "Liên quan: (đã xóa thông tin); 0987654321\nNội dung: Thu tiền rồi đi" in shown
    )  # another person's words stay
    assert "Nội dung: (đã xóa thông tin)" in told(peopled("incident", "show", 2))
    assert waiting(peopled) == [(1, 8, False)]
    refused(add(peopled, "--worker", 3), "đã xóa thông tin")
    refused(peopled("referral", "add", 3, "--to", "Sở", "--why", "Học", "--on", "16/6/2025"), "đã xóa thông tin")


def test_cases_of_two_entries_of_one_person_belong_to_the_kept_one(peopled: Run) -> None:
    for number in (1, 3):
        told(add(peopled, "--worker", number, on=f"1{number}/6/2025"))
        told(peopled("referral", "add", number, "--to", "Sở", "--why", "Học", "--on", "10/6/2025"))
    told(peopled("worker", "merge", 1, 3, "--yes"))
    assert alike(peopled, 1) == [("worker", 2)]
    assert [number for number, *_ in waiting(peopled, "--worker", 3)] == [1, 2]
