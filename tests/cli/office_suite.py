"""Files taken through LibreOffice, as somebody does who has no Excel."""

import shutil
import subprocess
from pathlib import Path

import pytest


def through_libreoffice(workbook: Path) -> None:
    """Open the workbook, save it as ods, open that and save it as xlsx in the place of the first."""
    spread = converted(workbook, "ods")
    converted(spread, "xlsx")
    assert workbook.stat().st_mtime >= spread.stat().st_mtime


def converted(path: Path, target: str, *options: str) -> Path:
    """A file saved beside itself in another format."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    words = [office, f"-env:UserInstallation=file://{path.parent}/profile", "--headless", "--convert-to", target]
    subprocess.run([*words, *options, "--outdir", path.parent, path], check=True, capture_output=True, timeout=120)
    return path.with_suffix(f".{target}")
