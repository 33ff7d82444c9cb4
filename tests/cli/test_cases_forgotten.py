"""What is followed of people beside their goings: forgotten with them, and no place for ID numbers."""

import sqlite3
from contextlib import closing
from pathlib import Path

from cli.answers import refused, told
from cli.logical import is_sound
from conftest import Run

NAME = "Lê Văn Thường"
ERASE = ("worker", "erase", 3, "--reason", "Đơn", "--confirm", NAME, "--yes", "--no-backup")
REMOVE = "xkld worker contact 1 --name TÊN --remove"
CARD = "058199004321"
COURSE = ("course", "add", "--kind", "skill", "--from", "01/4/2025", "--to", "02/4/2025", "--name")


def left(home: Path, *words: str) -> list[str]:
    """Which of these words stand in the bytes of the book."""
    raw = (home / "xkld.db").read_bytes()
    return [word for word in words if word.encode() in raw]


def test_what_was_told_of_a_case_that_was_united_with_another_is_forgotten(peopled: Run, home: Path) -> None:
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        facts = (
            "select u.name, e.on_date from worker w join unit u on u.id = w.unit join placement p on p.worker = w.id"
        )
        unit, on = book.execute(f"{facts} join stage_event e on e.placement = p.id where w.id = 3").fetchone()
        (birth,) = book.execute("select birth_year from worker where id = 3").fetchone()
    day = "/".join(reversed(on.split("-")))
    add = ("--name", "Lê Văn Thương", "--birth", birth, "--unit", unit, "--stage", "đăng ký", "--on", day)
    told(peopled("worker", "add", *add))
    told(peopled("worker", "contract", 3, "--employer", "Chủ thuyền Ông Bảy"))
    told(peopled("worker", "contract", 5, "--employer", "Chủ xưởng Bà Chín", "--stay", "Nhà trọ Hoa Sen"))
    assert "ghép làm một" in told(peopled("worker", "merge", 3, 5, "--yes"))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(peopled(*ERASE))
    assert left(home, "Chủ thuyền", "Chủ xưởng", "Hoa Sen", NAME, "Lê Văn Thương") == []
    assert is_sound(home)
    told(peopled("check"))


def test_texts_on_others_do_not_name_the_forgotten(peopled: Run, home: Path) -> None:
    for teacher in ("Kèm Lê Văn Thường", "Kèm thêm"):
        told(peopled(*COURSE, teacher))
    told(peopled("worker", "contract", 1, "--employer", "Xưởng Mẫu", "--stay", f"Ở cùng {NAME}"))
    told(peopled("referral", "add", 1, "--to", f"Nhà {NAME}", "--why", f"Như {NAME}", "--on", "02/6/2025"))
    incident = ("--kind", "fees", "--on", "02/6/2025", "--what", f"Kể về {NAME}", "--worker", 1)
    told(peopled("incident", "add", *incident))
    told(peopled("incident", "pass", 1, "--to", f"Gia đình {NAME}", "--on", "03/6/2025"))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    assert left(home, NAME, "le van thuong") == [NAME, "le van thuong"]
    told(peopled(*ERASE))
    assert left(home, NAME, "le van thuong") == []
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        rows = book.execute("select employer, stay from contract_fact").fetchall()
        keys = book.execute("select name_key from course order by id").fetchall()
        agencies = book.execute("select agency from incident_handover union all select agency from referral").fetchall()
    assert rows == [("Xưởng Mẫu", "Ở cùng (đã xóa thông tin)")]
    assert keys == [("kem (da xoa thong tin) 1",), ("kem them",)]
    assert agencies == [("Gia đình (đã xóa thông tin)",), ("Nhà (đã xóa thông tin)",)]
    assert is_sound(home)
    told(peopled("check"))


def test_what_is_told_of_the_person_in_her_own_incident_goes_whole(peopled: Run, home: Path) -> None:
    told(peopled("worker", "edit", 3, "--phone", "0900 000 033"))
    own = ("--broker", "Ông Môi Giới", "--phone", "0900 000 099", "--site", "facebook.com/moi-gioi")
    for day, whose in (("02/6/2025", 3), ("03/6/2025", 3), ("04/6/2025", 1)):
        words = ("--kind", "fraud", "--on", day, "--what", "Mất tiền cọc", "--worker", whose)
        told(peopled("incident", "add", *words, *own))
    for day in ("05/6/2025", "06/6/2025"):  # her number in what others told
        words = ("--kind", "fraud", "--on", day, "--what", "Nhắn tin", "--phone", "0900000033", "--broker", NAME)
        told(peopled("incident", "add", *words))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    told(peopled(*ERASE))
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        facts = "select worker, broker, phone, site, summary from incident order by id"
        rows = book.execute(facts).fetchall()
    gone = "(đã xóa thông tin)"
    assert rows[:2] == [(3, None, None, None, gone)] * 2
    assert rows[2][1:4] == ("Ông Môi Giới", "0900000099", "facebook.com/moi-gioi")
    assert rows[3:] == [(None, gone, gone, None, "Nhắn tin")] * 2
    for number, alike in ((1, "người lao động với vụ việc số 2"), (4, "")):
        assert peopled("incident", "show", number).err.strip().removeprefix("Trùng ").rstrip(".") == alike
    assert left(home, NAME, "0900000033", "Mất tiền cọc") == ["Mất tiền cọc"]  # of the person who stays
    assert is_sound(home)


def test_others_whose_facts_name_the_forgotten_are_told(peopled: Run, home: Path) -> None:
    told(peopled("worker", "contact", 1, "--name", NAME, "--relation", "chú"))
    told(peopled("worker", "contact", 2, "--name", "Lê Thị Mẫu", "--relation", "em", "--address", f"Nhà {NAME}"))
    told(peopled("worker", "contact", 4, "--name", NAME, "--relation", "cậu"))
    told(peopled("worker", "contact", 4, "--name", NAME, "--remove"))
    told(peopled("enterprise", "add", f"Cơ sở {NAME}", "--kind", "school", "--contact", NAME))
    told(peopled("worker", "move", 3, "withdrawn", "--on", "02/6/2025"))
    before = told(peopled(*ERASE, "--dry-run"))
    said = told(peopled(*ERASE))
    assert said == before.replace("Chạy thử, chưa ghi", "Đã xóa")
    assert [line for line in said.splitlines() if line.startswith("Còn tên")] == [
        f"Còn tên trong người nhà của người lao động số 1: của người đó; bỏ bằng {REMOVE}.",
        f"Còn tên trong người nhà của người lao động số 2: của người đó; bỏ bằng {REMOVE.replace(' 1 ', ' 2 ')}.",
        "Còn tên trong mục tên của doanh nghiệp, đơn vị số 1: là tên của đơn vị đó, chương trình không xóa.",
        "Còn tên trong mục liên hệ của doanh nghiệp, đơn vị số 1: sửa bằng xkld enterprise edit 1.",
    ]
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        held = "select count(*) from change where table_name = 'relative' and coalesce(new_row, old_row) like ?"
        assert book.execute(held, (f"%{NAME}%",)).fetchone() == (2,)  # of the rows that stand, not of the one that went
    assert is_sound(home)


def test_no_text_takes_an_id_number(peopled: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    for words in (
        ("worker", "contact", 3, "--name", "Trần Thị Mẫu", "--relation", "mẹ", "--address", CARD),
        (*COURSE, f"Kèm {CARD}"),
        (*COURSE, "Hàn", "--provider", CARD),
        (*COURSE, "Hàn", "--place", CARD),
        *(("worker", "contract", 3, option, CARD) for option in ("--employer", "--workplace", "--skill", "--stay")),
        ("worker", "contact", 3, "--name", f"Mẫu {CARD}", "--relation", "mẹ"),
        ("worker", "contact", 3, "--name", "Trần Thị Mẫu", "--relation", CARD),
        ("list", "save", f"Danh sách {CARD}", "--stage", "training"),
    ):
        answer = peopled(*words)
        refused(answer, "có số CCCD")
        assert CARD not in answer.out + answer.err
        assert (home / "xkld.db").read_bytes() == before
