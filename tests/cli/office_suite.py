"""Workbooks taken through LibreOffice and back, as a ward that has no Excel does."""

import shutil
import subprocess
from pathlib import Path

import pytest


def through_libreoffice(workbook: Path) -> None:
    """Open the workbook, save it as ods, open that and save it as xlsx in the place of the first."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    folder = workbook.parent
    for target, source in (("ods", workbook), ("xlsx", workbook.with_suffix(".ods"))):
        words = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target]
        subprocess.run([*words, "--outdir", folder, source], check=True, capture_output=True, timeout=120)
    assert workbook.stat().st_mtime >= workbook.with_suffix(".ods").stat().st_mtime
