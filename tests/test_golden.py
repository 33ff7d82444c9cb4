"""What the officer sees of the demo, kept as text and read in review; and no kept text that no test looks at."""

from collections.abc import Callable
from pathlib import Path

from conftest import GOLDEN, Run
from render.word_reading import as_text


def test_the_demo_report_reads_as_it_did(demo: Path, as_kept: Callable[[str, str], None]) -> None:
    as_kept("demo-bao-cao-2025-Q2.txt", as_text((demo / "out" / "bao-cao-2025-Q2.docx").read_bytes()))


def test_the_demo_reports_of_a_year_and_half_a_year_read_as_they_did(
    demo: Path, run: Run, tmp_path: Path, as_kept: Callable[[str, str], None]
) -> None:
    for words, today, kept in (
        (("annual", "--year", "2025"), "2025-12-20", "demo-bao-cao-2025-nam.txt"),
        (("half-year", "--half", "2025-H1"), "2025-06-18", "demo-bao-cao-2025-H1.txt"),
    ):
        assert run("report", *words, "--home", demo, "--out", tmp_path, today=today).status == 0
        made = tmp_path / kept.removeprefix("demo-").replace(".txt", ".docx")
        as_kept(kept, as_text(made.read_bytes()))


def test_the_demo_ward_table_is_as_it_was(demo: Path, run: Run, as_kept: Callable[[str, str], None]) -> None:
    answer = run("quota", "show", "--home", demo)
    assert answer.status == 0
    as_kept("demo-quota.tsv", answer.out)


def test_every_golden_text_is_looked_at() -> None:
    tests = "".join(path.read_text(encoding="utf-8") for path in GOLDEN.parent.rglob("test_*.py"))
    assert [path.name for path in sorted(GOLDEN.iterdir()) if f'"{path.name}"' not in tests] == []
