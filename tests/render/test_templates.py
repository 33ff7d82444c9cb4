"""Templates that people edit: what is wrong is said, with the name, and nothing is run."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from render.sample_report import REPORT
from render.word_reading import as_text

from xkld.domain.errors import InputRefused
from xkld.render.document import read_docx, write_docx

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "templates" / "bao-cao.docx"


def template(folder: Path, *texts: str, where: str = "body") -> Path:
    document = Document()
    section = document.sections[0]
    place = {"body": document, "header": section.header, "footer": section.footer}.get(where, document)
    for text in texts:
        place.add_paragraph(text)
    if where == "properties":
        document.core_properties.subject = texts[0]
    path = folder / "cua-toi.docx"
    document.save(path)
    return path


def said(path: Path) -> str:
    with pytest.raises(InputRefused) as refused:
        write_docx(REPORT, path)
    return "\n".join(str(problem) for problem in refused.value.problems)


def test_an_unknown_name_is_named_with_the_template(tmp_path: Path) -> None:
    message = said(template(tmp_path, "{{ closing.name }}", "{{ tong_so }} và {{ ten_sai }}"))
    place = "cua-toi.docx › thân văn bản › đoạn «{{ tong_so }} và {{ ten_sai }}»"
    assert f"{place}: tên «ten_sai»" in message
    assert f"{place}: tên «tong_so»" in message


@pytest.mark.parametrize(
    "text", ["{{ closing.naem }}", "{% for x in closing.naem %}{% endfor %}", "{% if closing.naem %}{% endif %}"]
)
def test_a_missing_field_stops_the_report_and_never_prints_blank(text: str, tmp_path: Path) -> None:
    assert "tên «closing.naem» trong mẫu không có trong báo cáo" in said(template(tmp_path, text))


def test_a_missing_field_in_a_filter_is_named_too(tmp_path: Path) -> None:
    assert "«closing.naem»" in said(template(tmp_path, "{{ closing.naem|upper }}"))


@pytest.mark.parametrize(
    ("texts", "ending"),
    [
        (("{%p for line in opening %}", "{{ line }}"), "endfor"),
        (("{% if opening %}{{ figures_to }}",), "endif"),
    ],
)
def test_an_open_block_names_its_ending(texts: tuple[str, ...], ending: str, tmp_path: Path) -> None:
    assert f"thiếu {{% {ending} %}}" in said(template(tmp_path, *texts))


@pytest.mark.parametrize("text", ["{{ figures_to", "{{ figures_to|khong_co }}", "{% hoi %}", "{{ }}"])
def test_words_that_are_not_understood_are_refused(text: str, tmp_path: Path) -> None:
    assert said(template(tmp_path, text)).startswith("cua-toi.docx › thân văn bản › đoạn «")


def test_a_mark_in_the_wrong_place_does_not_lose_text_in_silence(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{% for line in letterhead.subject %}{{ line }}")
    document.add_table(1, 1).cell(0, 0).text = "{% endfor %}"
    document.save(tmp_path / "cua-toi.docx")
    assert "bị vỡ cấu trúc" in said(tmp_path / "cua-toi.docx")


@pytest.mark.parametrize("content", [b"", b"not a docx", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_what_is_not_a_word_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cua-toi.docx"
    path.write_bytes(content)
    assert "cua-toi.docx: không phải tệp Word" in said(path)


def test_an_archive_that_is_no_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cua-toi.docx"
    with ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")
    assert "không phải tệp Word" in said(path)


def test_a_template_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputRefused) as refused:
        read_docx(tmp_path / "khong-co.docx")
    assert str(refused.value.problems[0]).startswith("khong-co.docx: không mở được")


def test_an_officer_may_take_single_figures_into_a_sentence(tmp_path: Path) -> None:
    path = template(tmp_path, "Đã đưa {{ tables.by_unit.total.to_date }}/{{ tables.by_unit.total.target }} lao động.")
    assert "Đã đưa 24/35 lao động." in as_text(write_docx(REPORT, path))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders in which the script made all templates, one run after the other."""
    folders = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
    for folder in folders:
        subprocess.run([sys.executable, ROOT / "templates" / "make_templates.py", folder], check=True)
    return folders


@pytest.mark.parametrize("shipped", sorted((ROOT / "templates").glob("*.docx")), ids=lambda path: path.stem)
def test_the_script_makes_the_shipped_templates_and_the_same_bytes_each_time(
    made: tuple[Path, Path], shipped: Path
) -> None:
    one, two = ((folder / shipped.name).read_bytes() for folder in made)
    assert one == two
    assert _members(one) == _members(shipped.read_bytes())


def _members(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
