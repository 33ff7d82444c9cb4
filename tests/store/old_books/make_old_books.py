"""Books of each released schema, written by the programs of their time.

``python tests/store/old_books/make_old_books.py``, run once for each new step, takes the last program before each
later step out of the history, lets it build its demo (invented people, payments, a split, activities), and keeps the
book as SQL: ``v1.sql`` and so on. One that is kept already is not made anew: a released schema never changes.
"""

import os
import shlex
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from contextlib import closing
from io import BytesIO
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
STEPS = "xkld/store/steps"
MORE = {
    4: ['fund spend social-security 500.000 --for "Thuê hội trường" --voucher HD1 --on 20/5/2025 --today 2025-06-17'],
    5: ["plan deadline 2 --before 20 --today 2025-06-17"],
    7: [
        'enterprise add "Công ty Mẫu Một" --kind service_enterprise --phone 0900000001 --today 2025-06-17',
        "abroad extend 23 --on 02/6/2025 --until 01/6/2027 --today 2025-06-17",
        "visit add 1 --on 05/6/2025 --outcome well --today 2025-06-17",
        "returnee ask 19 --on 05/6/2025 --outcome looking --today 2025-06-17",
        (
            'worker add --name "Phạm Thị Giả Định Bình" --birth 1993 --unit "Phường Kinh Dinh"'
            " --stage registered --on 02/6/2025 --today 2025-06-17"
        ),
        "worker merge 1 61 --yes --today 2025-06-17",
        "worker apart 45 46 --today 2025-06-17",
    ],
    8: [
        'worker contact 17 --name "Trần Thị Mẫu" --relation mẹ --phone 0900000017 --today 2025-06-17',
        "paper add 17 --kind passport --until 01/6/2030 --today 2025-06-17",
        'worker contract 42 --employer "Công ty Mẫu (Đài Loan)" --wage "28.000 TWD" --today 2025-06-17',
        'list save "chờ xuất cảnh Nhật" --stage visa_ready --destination JP --today 2025-06-17',
        'enterprise edit "Công ty Mẫu Hai" --name "Công ty Mẫu Hai (mới)" --today 2025-06-17',
        (
            'incident add --kind fraud --on 10/6/2025 --what "Thu tiền rồi mất liên lạc" --phone 0900000009'
            " --today 2025-06-17"
        ),
        'incident pass 1 --to "Công an phường" --on 11/6/2025 --reply-by 25/6/2025 --today 2025-06-17',
        (
            'referral add 17 --to "Ngân hàng Chính sách xã hội" --why "Vay vốn" --on 10/6/2025 --reply-by 20/6/2025'
            " --today 2025-06-17"
        ),
        (
            'contract receive 26 --on 08/01/2026 --complete --destination JP --employer "Công ty Mẫu, Osaka"'
            " --today 2026-01-08"
        ),
    ],
    9: [
        'worker contact 17 --name "Trần Thị Mẫu" --address "Khu phố Mẫu" --today 2025-06-17',
        (
            'survey add --on 10/3/2025 --unit "Phường Đô Vinh" --by "Tổ dân phố" --kind households --asked 40'
            " --interested 6 --refused 3 --today 2025-06-17"
        ),
        (
            'outside add --name "Trần Văn Ví Dụ" --unit "Phường Phủ Hà" --country Campuchia --from "Gia đình"'
            " --since 2023 --today 2025-06-17"
        ),
        "course attend 1 33 --days 40 --certified 06/6/2025 --today 2025-06-17",
        'order close 1 --on 13/6/2025 --reason "Đủ người" --today 2025-06-17',
        "worker edit 12 --clear occupation --yes --today 2025-06-17",
        'check facts --accept "Tài liệu cũ không còn" --today 2025-06-17',
    ],
    10: [
        "course attend 1 36 --on 03/3/2025 --today 2025-06-17",
        (
            "support propose 6 --item language --amount 3.000.000 --group DTTS --fund social-security --on 12/5/2025"
            " --complete-on 14/5/2025 --policy ttlt09-2016 --today 2025-06-17"
        ),
        (
            "support propose 6 --item orientation --amount 530.000 --group DTTS --fund social-security --on 12/5/2025"
            " --complete-on 14/5/2025 --policy ttlt09-2016 --today 2025-06-17"
        ),
        "support approve 1 --decision 12/QĐ-NV --on 16/5/2025 --today 2025-06-17",
        ('support refuse 2 --decision 21/UBND-VX --on 16/5/2025 --reason "Khóa học tại nơi khác" --today 2025-06-17'),
        "support pay --application 1 --amount 1.000.000 --voucher PC20 --on 20/5/2025 --today 2025-06-17",
        (
            "support settle social-security --from 01/01/2025 --to 31/5/2025 --number 01/QT-NV --on 02/6/2025"
            " --today 2025-06-17"
        ),
    ],
}
"""What a schema can hold that the demo of its time did not use; later ones hold it as well."""

PROGRAM = "import platform; platform.node = lambda: 'may-thu'; from xkld.cli import run; run()"
"""The program, on a machine of no name that anybody has: the name stands in the chain, and cannot be changed later."""


def git(*words: str) -> bytes:
    """What git answers."""
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True).stdout


def program_of(version: int, folder: Path) -> None:
    """The last program of a schema, unpacked."""
    later = f"{STEPS}/{version + 1:03}_*.sql"  # until it is released its name may change
    added = git("log", "--diff-filter=A", "--format=%H", "--", later).decode().split()[-1]
    with tarfile.open(fileobj=BytesIO(git("archive", f"{added}^"))) as archive:
        archive.extractall(folder, filter="data")


def commands(version: int, program: Path) -> list[str]:
    """How that program's demo is made, and what else its schema can hold."""
    demo = program / "data" / "demo"
    lines = (demo / "commands.txt").read_text(encoding="utf-8").splitlines()
    told = [line.replace("{demo}", str(demo)) for line in lines if line.strip() and not line.startswith("#")]
    return [*told, *(line for first, more in MORE.items() if version >= first for line in more)]


def make(version: int) -> None:
    """Keep a book of a schema as SQL."""
    with tempfile.TemporaryDirectory() as name:
        program, home = Path(name) / "program", Path(name) / "so"
        program_of(version, program)
        env = {**os.environ, "PYTHONPATH": str(program), "USER": "nguoi-thu", "LOGNAME": "nguoi-thu"}
        for line in commands(version, program):
            words = [sys.executable, "-c", PROGRAM, *shlex.split(line), "--home", str(home)]
            subprocess.run(words, cwd=program, env=env, check=True, stdout=subprocess.DEVNULL)
        with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as book:
            assert book.execute("pragma user_version").fetchone() == (version,)
            (mark,) = book.execute("pragma application_id").fetchone()
            for trigger in [name for (name,) in book.execute("select name from sqlite_schema where type = 'trigger'")]:
                book.execute(f"drop trigger {trigger}")  # every upgrade makes them anew; they would refuse to be filled
            dump = [f"pragma application_id = {mark};", f"pragma user_version = {version};", *book.iterdump()]
    (HERE / f"v{version}.sql").write_text("\n".join(dump) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    latest = max(int(path.name[:3]) for path in (ROOT / STEPS).glob("*.sql"))
    for number in range(1, latest):
        if not (HERE / f"v{number}.sql").exists():
            make(number)
