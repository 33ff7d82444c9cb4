"""PDF by LibreOffice: found or not, in time or not, and nothing left behind."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from render.sample_report import REPORT

from xkld.domain.errors import CannotWrite
from xkld.render import pdf
from xkld.render.document import write_docx
from xkld.render.pdf import find_office, write_pdf

TEMPLATE = Path(__file__).parents[2] / "templates" / "bao-cao.docx"
posix = pytest.mark.skipif(os.name == "nt", reason="the stand-in for LibreOffice is a script of this kind of system")


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "tam"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only program on the path, to be written by the test as LibreOffice's stand-in."""
    folder = tmp_path / "bin dir"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(pdf, "_ELSEWHERE", ())
    return folder / "soffice"


def stand_in(office: Path, body: str) -> None:
    office.write_text(f"#!{sys.executable}\nimport os, sys, time, pathlib\n{body}\n", encoding="utf-8")
    office.chmod(0o700)


DRAWS = """
words = sys.argv[1:]
source, folder = pathlib.Path(words[-1]), pathlib.Path(words[words.index("--outdir") + 1])
assert source.read_bytes() == b"tep Word" and "--headless" in words
assert words[0].startswith("-env:UserInstallation=file:///") and str(folder) in words[0]
assert folder.stat().st_mode & 0o777 == 0o700
(folder / "report.pdf").write_bytes(b"%PDF-1.7 ve")
"""


@posix
def test_the_word_document_goes_in_and_the_pdf_comes_out(office: Path, scratch: Path) -> None:
    stand_in(office, DRAWS)
    assert find_office() == office
    assert write_pdf(b"tep Word") == b"%PDF-1.7 ve"
    assert list(scratch.iterdir()) == []


def test_without_libreoffice_it_is_said_what_to_do(office: Path) -> None:
    assert find_office() is None
    with pytest.raises(CannotWrite) as refused:
        write_pdf(b"tep Word")
    assert "không có LibreOffice" in refused.value.message
    assert ".docx) là đầy đủ" in refused.value.message
    assert "libreoffice.org" in refused.value.hint


@posix
@pytest.mark.parametrize(
    "body",
    [
        "sys.exit('hong roi')",
        "print('khong co Java\\nhong roi')",
        "pathlib.Path(sys.argv[-1]).with_suffix('.pdf').write_text('')",
    ],
)
def test_an_end_without_a_pdf_is_told(office: Path, scratch: Path, body: str) -> None:
    stand_in(office, body)
    with pytest.raises(CannotWrite, match="không đổi được") as refused:
        write_pdf(b"tep Word")
    assert ("hong roi" in refused.value.message) is ("hong" in body)
    assert list(scratch.iterdir()) == []


@posix
def test_one_that_hangs_is_ended_with_all_that_it_started(office: Path, scratch: Path, tmp_path: Path) -> None:
    mark = tmp_path / "song"
    child = f"time.sleep(1.2); pathlib.Path({str(mark)!r}).write_text('')"
    stand_in(office, f"import subprocess\nif os.fork() == 0:\n    {child}\nelse:\n    time.sleep(60)")
    with pytest.raises(CannotWrite, match="quá 1 giây"):
        write_pdf(b"tep Word", seconds=1)
    time.sleep(0.6)
    assert not mark.exists()
    assert list(scratch.iterdir()) == []


@posix
def test_a_program_that_cannot_be_started_is_no_bug(office: Path) -> None:
    office.write_bytes(b"\x00")
    office.chmod(0o700)
    with pytest.raises(CannotWrite, match="không đổi được"):
        write_pdf(b"tep Word")


def test_it_is_looked_for_where_windows_keeps_it(office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "Program Files" / "LibreOffice" / "program" / "soffice.exe"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path / "Program Files"))
    assert find_office() == program


@pytest.mark.skipif(not shutil.which("soffice") or not shutil.which("pdftotext"), reason="make tools")
def test_libreoffice_draws_the_sample(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(write_pdf(write_docx(REPORT, TEMPLATE)))
    read = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True).stdout.decode()
    assert "Nguyễn Văn Mẫu" in read
    assert "1.192.067.890" in read
