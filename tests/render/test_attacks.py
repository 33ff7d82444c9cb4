"""Hostile templates: none runs anything, none shows what is not the report's, each ends."""

import time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from render.attacks import ATTACKS
from render.sample_report import REPORT
from render.word_making import WHERE, word_template

from xkld.domain.errors import InputRefused
from xkld.render.document import write_docx
from xkld.render.text_document import write_html, write_md

SECRET = "bi-mat-cua-may"  # noqa: S105
SECONDS = 20
TEXTS = {"html": write_html, "md": write_md}
FORMATS = (*TEXTS, *(pytest.param(one, marks=pytest.mark.slow) for one in WHERE))


def written(folder: Path, text: str, kind: str) -> bytes:
    if kind in TEXTS:
        path = folder / f"cua-toi.{kind}.j2"
        path.write_text(text, encoding="utf-8")
        return TEXTS[kind](REPORT, path)
    return write_docx(REPORT, word_template(folder / "cua-toi.docx", text, where=kind))


def everything(content: bytes) -> bytes:
    """All parts of a package, or the text itself."""
    if not content.startswith(b"PK"):
        return content
    with ZipFile(BytesIO(content)) as package:
        return b"".join(package.read(name) for name in package.namelist())


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", ATTACKS)
def test_nothing_is_run_and_nothing_is_shown(name: str, kind: str, tmp_path: Path) -> None:
    marker, secret = tmp_path / "marker", tmp_path / "secret"
    secret.write_text(SECRET, encoding="utf-8")
    text, is_harmless = ATTACKS[name]
    text = text.replace("{marker}", str(marker)).replace("{secret}", str(secret))
    start = time.monotonic()
    try:
        content = everything(written(tmp_path, text, kind))
    except InputRefused as refused:
        content = b""
        assert all(problem.place.file.startswith("cua-toi.") for problem in refused.problems)
    else:
        assert is_harmless
    assert time.monotonic() - start < SECONDS
    assert not marker.exists()
    for leak in (SECRET.encode(), b"<class", b"<function", b"<built-in", b"object at 0x", b"root:"):
        assert leak not in content


def test_in_one_word_document_each_is_refused_with_its_paragraph(tmp_path: Path) -> None:
    """Every one that may stand beside others: not those that open what they never close."""
    texts = [attack.text for attack in ATTACKS.values() if not attack.is_harmless and "{% raw" not in attack.text]
    path = word_template(tmp_path / "cua-toi.docx", *(f"{at} {text}" for at, text in enumerate(texts)))
    with pytest.raises(InputRefused) as refused:
        write_docx(REPORT, path)
    told = {problem.place.cell.removeprefix("đoạn «").split()[0] for problem in refused.value.problems}
    assert told == {str(at) for at in range(len(texts))}


def test_there_are_forty_kinds_and_seven_places() -> None:
    assert sum(not attack.is_harmless for attack in ATTACKS.values()) >= 40
    assert len(FORMATS) >= 7
