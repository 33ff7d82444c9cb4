"""A Word document as PDF, drawn by LibreOffice where it is installed.

It gets a profile of its own (beside one that is running it would do nothing, silently), a folder that only this user
may read, a limit of time, and no shell.
"""

import os
import shutil
import signal
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from xkld.domain.errors import documents as say

SECONDS = 180
_NAMES = ("soffice", "libreoffice")
_ON_WINDOWS = ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)")
_IN_PROGRAMS = ("LibreOffice/program/soffice.com", "LibreOffice/program/soffice.exe")
_ELSEWHERE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
)


def find_office() -> Path | None:
    """Return LibreOffice's program: the one on the path, else one in the usual places; None when there is none."""
    on_path = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if on_path:
        return Path(on_path)
    folders = [os.environ[name] for name in _ON_WINDOWS if name in os.environ]
    usual = [Path(folder, program) for folder in folders for program in _IN_PROGRAMS]
    return next((path for path in (*usual, *map(Path, _ELSEWHERE)) if path.is_file()), None)


def write_pdf(docx: bytes, seconds: int = SECONDS) -> bytes:
    """Return the Word document as PDF; the bytes differ from time to time, the pages do not.

    Raises ``CannotWrite`` when LibreOffice is not there, takes longer than ``seconds``, or draws nothing.
    """
    office = find_office()
    if office is None:
        raise say.no_office()
    with TemporaryDirectory(prefix="xkld-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, drawn = folder / "report.docx", folder / "report.pdf"
        source.write_bytes(docx)
        said = _run(office, folder, source, seconds)
        content = drawn.read_bytes() if drawn.is_file() else b""
    if not content.startswith(b"%PDF"):
        raise say.pdf_not_drawn(said)
    return content


def _run(office: Path, folder: Path, source: Path, seconds: int) -> str:
    """What LibreOffice said; it and all that it started are gone afterwards, whatever happens."""
    words = (
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf",
    )
    try:
        process = subprocess.Popen(  # noqa: S603  a list of words, none of them from data
            [office, *words, "--outdir", folder, source],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except OSError as error:
        raise say.pdf_not_drawn(error.strerror or type(error).__name__) from error
    with process:
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise say.pdf_took_too_long(seconds) from error
        finally:
            _end(process)
    return said.decode(errors="replace")


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
