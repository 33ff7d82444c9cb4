"""An office's own template in a process of its own: what is filled is the same, what does not end is stopped."""

import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from render.sample_report import REPORT
from render.word_making import word_template

from xkld.domain.errors import InputRefused
from xkld.domain.example import example_reports
from xkld.domain.templates import OF_REPORTS, Level
from xkld.render import confined, environment
from xkld.render.template_trial import WRITERS, language_of

TEMPLATES = Path(__file__).parents[2] / "templates"
LIMIT, PATIENCE = 20, 21
LOOPS = 9
ENDLESS = "{% for a in body %}" * LOOPS, "{% endfor %}" * LOOPS
IN_PARAGRAPHS = [f"{{%p for a{at} in annex.tables %}}" for at in range(LOOPS)], ["{%p endfor %}"] * LOOPS
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")


def lines(folder: Path, text: str, name: str = "cua-toi.html.j2") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def swollen(path: Path) -> Path:
    """A small package with a huge text."""
    word_template(path, "x")
    with ZipFile(path) as package:
        members = {one: package.read(one) for one in package.namelist()}
    members["word/document.xml"] = members["word/document.xml"].replace(b"<w:t>x", b"<w:t>" + b"x" * 200_000_000)
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for one, content in members.items():
            package.writestr(one, content)
    return path


HOSTILE = {
    "loops in loops": lambda folder: lines(folder, "".join(ENDLESS)),
    "loops that print": lambda folder: lines(folder, f"{ENDLESS[0]}{{{{ annex.title }}}}{ENDLESS[1]}"),
    "loops in plain text": lambda folder: lines(folder, "x".join(ENDLESS), "cua-toi.md.j2"),
    "loops in a document": lambda folder: word_template(
        folder / "cua-toi.docx", *IN_PARAGRAPHS[0], "{{ annex.title }}", *IN_PARAGRAPHS[1]
    ),
    **{
        f"loops in a {where}": lambda folder, where=where: word_template(
            folder / "cua-toi.docx", "".join(ENDLESS), where=where
        )
        for where in ("header", "footnote", "properties")
    },
    "marks never closed": lambda folder: word_template(folder / "cua-toi.docx", "{{ {% {# " * 100_000),
    "comments never closed": lambda folder: lines(folder, "{# " * 400_000),
    "huge text": lambda folder: lines(folder, "x" * 20_000_000),
    "huge package": lambda folder: swollen(folder / "cua-toi.docx"),
}


def test_a_template_that_makes_too_much_is_stopped_where_no_memory_can_be_limited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "LARGEST", 10_000)
    for template in (HOSTILE["loops that print"](tmp_path), HOSTILE["loops in a document"](tmp_path)):
        with pytest.raises(InputRefused) as refused:
            WRITERS[language_of(template.name)](REPORT, template)
        assert "MB bộ nhớ nên đã dừng" in refused.value.problems[0].what


@pytest.mark.slow
@pytest.mark.parametrize("name", OF_REPORTS)
def test_what_is_filled_apart_is_what_is_filled_here(name: str) -> None:
    assert confined.fill(REPORT, TEMPLATES / name) == WRITERS[language_of(name)](REPORT, TEMPLATES / name)


def test_every_fault_comes_back_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(InputRefused) as refused:
        confined.fill(REPORT, word_template(tmp_path / "cua-toi.docx", "{{ a }}", "{{ form|lwoer }}", where="table"))
    assert [str(problem.place) for problem in refused.value.problems] == [
        "cua-toi.docx › thân văn bản › bảng 1, hàng 2, đoạn «{{ a }}»",
        "cua-toi.docx › thân văn bản › bảng 1, hàng 2, đoạn «{{ form|lwoer }}»",
    ]


def test_what_takes_too_long_is_stopped_and_told(tmp_path: Path) -> None:
    endless = lines(tmp_path, "".join(ENDLESS))
    with pytest.raises(InputRefused) as refused:
        confined.fill(REPORT, endless, seconds=1)
    (problem,) = refused.value.problems
    assert str(problem).startswith("cua-toi.html.j2: điền mẫu quá 1 giây chưa xong nên đã dừng")
    assert "bỏ vòng lặp nằm trong vòng lặp khác" in problem.mend


def children_used() -> float:
    """The seconds of the processor that processes have had which we started and which ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.slow
def test_a_busy_machine_does_not_make_a_template_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "_BEGIN", f"import time; time.sleep(3); {confined._BEGIN}")
    assert confined.fill(REPORT, TEMPLATES / "bao-cao.md.j2", seconds=2)


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_ends_in_time(name: str, tmp_path: Path) -> None:
    template = HOSTILE[name](tmp_path)
    before = sorted(tmp_path.iterdir())
    start, used = time.monotonic(), children_used()
    with pytest.raises(InputRefused) as refused:
        confined.fill(REPORT, template)
    assert children_used() - used <= PATIENCE
    assert time.monotonic() - start <= 3 * PATIENCE  # of a machine that others keep busy, too
    assert all(problem.place.file == template.name for problem in refused.value.problems)
    assert sorted(tmp_path.iterdir()) == before


@on_posix
def test_too_much_memory_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "MEGABYTES", 120)
    with pytest.raises(InputRefused) as refused:
        confined.fill(REPORT, HOSTILE["loops that print"](tmp_path))
    assert "cần quá 120 MB bộ nhớ" in refused.value.problems[0].what


@pytest.mark.slow
@on_posix
def test_without_its_parent_the_process_ends_when_its_time_of_the_processor_is_over(tmp_path: Path) -> None:
    program = "from xkld.render.confined_work import _limit; _limit(1, 512)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, timeout=60, check=False)
    assert done.returncode == -signal.SIGXCPU


@pytest.mark.slow
@on_posix
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("open('x', 'w').write('a' * 9000)", "File too large"),
        ("bytearray(600_000_000)", "MemoryError"),
        ("print('ended')", ""),
    ],
)
def test_the_process_has_given_up_files_and_memory(words: str, said: str, tmp_path: Path) -> None:
    program = f"from xkld.render.confined_work import _limit; _limit(20, 512); {words}"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, check=False)
    assert said in done.stderr.decode()
    assert bool(done.returncode) == bool(said)
    assert not any(path.stat().st_size for path in tmp_path.iterdir())


@pytest.mark.slow
def test_a_fault_of_ours_keeps_its_traceback() -> None:
    with pytest.raises(RuntimeError, match="AttributeError"):
        confined.fill("no report", TEMPLATES / "bao-cao.md.j2")  # type: ignore[arg-type]


@pytest.mark.slow
def test_nothing_from_the_folder_of_the_office_is_taken_for_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "jinja2", "docx", "xkld"):
        (tmp_path / f"{name}.py").write_text("open('marker', 'w').close()\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert confined.fill(REPORT, TEMPLATES / "bao-cao.md.j2")
    assert not (tmp_path / "marker").exists()


@pytest.mark.slow
def test_too_slow_is_a_fault_of_a_template_that_is_checked(tmp_path: Path) -> None:
    (found,) = confined.examine(lines(tmp_path, "".join(ENDLESS)), tuple(example_reports()), seconds=2)
    assert (found.level, found.template) == (Level.FAULT, "cua-toi.html.j2")
    assert "quá 2 giây" in found.what
