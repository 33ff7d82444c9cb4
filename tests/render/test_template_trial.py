"""Templates tried before they are needed: every fault at once with its place, and none in the shipped ones."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from conftest import slow
from docx import Document
from render.word_making import word_template

from xkld.domain.example import Example, example_of, example_reports, example_tie
from xkld.domain.templates import NAMES, OF_REPORTS, Finding, Level
from xkld.domain.wording.template_notes import PARTS
from xkld.render.context import context
from xkld.render.expressions import Missing
from xkld.render.shape import Shape, shape_of
from xkld.render.template_check import judged
from xkld.render.template_trial import language_of, read, tried
from xkld.render.text_document import seen

TEMPLATES = Path(__file__).parents[2] / "templates"
REPORTS = tuple(example_reports())
MARK = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
WORD = re.compile(r"'[^']*'|\"[^\"]*\"|[A-Za-z_]\w*")
KEYWORDS = {"for", "in", "if", "elif", "else", "endfor", "endif", "p", "tr", "tc", "colspan"}


def examples(name: str) -> tuple[Example, ...]:
    return REPORTS if name in OF_REPORTS else tuple(example_of(name))


def faults(template: Path) -> list[Finding]:
    return [one for one in tried(template, examples(template.name)) if one.level is Level.FAULT]


def told(template: Path) -> list[str]:
    return [f"{one.place}: {one.what}" for one in faults(template)]


def lines(folder: Path, text: str, name: str = "bao-cao.html.j2") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_found_in_a_shipped_template(name: str) -> None:
    assert tried(TEMPLATES / name, examples(name)) == []


def mutants(source: str) -> Iterator[tuple[str, str]]:
    """Each name in each mark with two letters exchanged, or doubled, and the whole text with that one fault."""
    for mark in {mark[0]: mark for mark in reversed([*MARK.finditer(source)])}.values():
        for word in WORD.finditer(mark[0]):
            name = word[0].strip("'\"")
            if word[0] not in KEYWORDS and name:
                wrong = name[:-2] + name[-1] + name[-2] if name[-2:-1] not in ("", name[-1]) else name + name[-1]
                start = mark.start() + word.start() + word[0].find(name)
                yield f"{mark[0]} → {wrong}", source[:start] + wrong + source[start + len(name) :]


@pytest.mark.parametrize("name", [*OF_REPORTS, *slow(name for name in NAMES if name not in OF_REPORTS)])
def test_any_name_misspelt_in_a_shipped_template_is_found(name: str, tmp_path: Path) -> None:
    """As the check does before it fills anything: loops, fields, filters, words that are compared with."""
    top = shape_of(seen(examples(name)[0].report, language_of(name)))
    path, missed, count = tmp_path / name, [], 0
    is_word = name.endswith(".docx")
    with ZipFile(TEMPLATES / name) if is_word else BytesIO() as package:
        members = {one: package.read(one) for one in package.namelist()} if is_word else {}
    source = members["word/document.xml"].decode() if is_word else (TEMPLATES / name).read_text(encoding="utf-8")
    for what, changed in mutants(source):
        if is_word:
            with ZipFile(path, "w") as package:
                for one, content in members.items():
                    package.writestr(one, changed if one == "word/document.xml" else content)
        else:
            path.write_text(changed, encoding="utf-8")
        count += 1
        if not any(judged(part.tags, top).faults for part in read(path)):
            missed.append(what)
    assert missed == []
    assert count >= 20


def test_every_fault_is_told_at_once_with_its_line_and_what_was_meant(tmp_path: Path) -> None:
    path = lines(
        tmp_path,
        "{{ letterhead.nubmer }}\n{% for row in annex.tables %}{{ row.ttile }}\n{% if closing.name %}\n{% endfor %}\n"
        "{{ closing.name|uper }}{% for x in last_words %}{% endfor %}\n{{ opening }}\n{% set x = 1 %}{{ form\n"
        "{% if body[0].kind == 'tabel' %}{% endfi %}\n%}{{ period.x }}{{ 1 + 1 }}{{ tables.targest.title }}",
    )
    assert told(path) == [
        "bao-cao.html.j2:1: tên «letterhead.nubmer» trong mẫu không có trong báo cáo",
        "bao-cao.html.j2:2: tên «row.ttile» trong mẫu không có trong báo cáo",
        "bao-cao.html.j2:3: thiếu {% endif %} cho {% if closing.name %}",
        "bao-cao.html.j2:5: không có bộ lọc «uper»",
        "bao-cao.html.j2:5: «last_words» không phải là danh sách, không lặp được",
        "bao-cao.html.j2:6: «opening» là danh sách hoặc nhóm, không in thẳng ra được",
        "bao-cao.html.j2:7: mẫu chỉ được đặt nội dung có sẵn vào chỗ, không được tính toán hay gọi lệnh (gặp: set)",
        "bao-cao.html.j2:7: {{ không có }} đóng lại",
        "bao-cao.html.j2:8: «body[0].kind» không bao giờ bằng «tabel», phần này sẽ không hiện ra",
        "bao-cao.html.j2:8: không có lệnh «endfi» giữa {% %}",
        "bao-cao.html.j2:8: thiếu {% endif %} cho {% if body[0].kind == 'tabel' %}",
        "bao-cao.html.j2:9: %} không có {% mở trước",
        "bao-cao.html.j2:9: tên «period.x» trong mẫu không có trong báo cáo",
        "bao-cao.html.j2:9: mẫu chỉ được đặt nội dung có sẵn vào chỗ, không được tính toán hay gọi lệnh (gặp: Add)",
        "bao-cao.html.j2:9: tên «tables.targest» trong mẫu không có trong báo cáo",
    ]
    mends = " ".join(one.mend for one in faults(path))
    for meant in ("letterhead.number", "row.title", "endif", "tables.targets", "paragraph, part, section, table"):
        assert meant in mends


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("body", "thân văn bản › đoạn «Số: {{ closing.nmae }}»"),
        ("table", "thân văn bản › bảng 1, hàng 2, đoạn «Số: {{ closing.nmae }}»"),
        ("header", "đầu trang (header) › đoạn «Số: {{ closing.nmae }}»"),
        ("footer", "chân trang (footer) › đoạn «Số: {{ closing.nmae }}»"),
        ("footnote", "chú thích chân trang (footnote) › đoạn «Số: {{ closing.nmae }}»"),
        ("properties", "thuộc tính tài liệu › chủ đề"),
    ],
)
def test_a_fault_in_a_word_template_is_told_with_its_part_and_paragraph(where: str, place: str, tmp_path: Path) -> None:
    path = word_template(tmp_path / "bao-cao.docx", "Số: {{ closing.nmae }}", where=where)
    assert told(path) == [f"bao-cao.docx › {place}: tên «closing.nmae» trong mẫu không có trong báo cáo"]
    assert "ý bạn là «closing.name»" in faults(path)[0].mend


def test_the_open_loop_is_shown_and_not_where_the_document_ends(tmp_path: Path) -> None:
    path = word_template(
        tmp_path / "bao-cao.docx", "Mở đầu", "{%p for one in opening %}", "{{ one }}", "{%p if one %}", "{%p endif %}"
    )
    place = "bao-cao.docx › thân văn bản › đoạn «{%p for one in opening %}»"
    assert told(path) == [f"{place}: thiếu {{% endfor %}} cho {{% for one in opening %}}"]


def test_the_alternative_text_of_a_table_and_a_mark_in_pieces_are_found(tmp_path: Path) -> None:
    document = Document(str(TEMPLATES / "bao-cao.docx"))
    paragraph = document.add_paragraph("Tổng ")
    for piece in ("{", "{ tong", "_so }", "}"):
        paragraph.add_run(piece)
    path = tmp_path / "bao-cao.docx"
    document.save(str(path))
    with ZipFile(path) as package:
        members = {one: package.read(one) for one in package.namelist()}
    members["word/document.xml"] = members["word/document.xml"].replace(b"{{ table.key }}", b"{{ table.kye }}")
    with ZipFile(path, "w") as package:
        for one, content in members.items():
            package.writestr(one, content)
    body, lacks = "bao-cao.docx › thân văn bản", "trong mẫu không có trong báo cáo"
    assert told(path) == [
        f"{body} › bảng 5, văn bản thay thế (Alt Text): tên «table.kye» {lacks}",
        f"{body} › đoạn «Tổng {{{{ tong_so }}}}»: tên «tong_so» {lacks}",
    ]


def test_what_is_never_filled_is_told(tmp_path: Path) -> None:
    (found,) = told(word_template(tmp_path / "bao-cao.docx", "{{ form }}", where="endnote"))
    assert found.startswith("bao-cao.docx › chú thích cuối (endnote) › đoạn «{{ form }}»: chương trình không điền vào")


def test_what_only_filling_shows_is_found_by_filling(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{% for line in letterhead.subject %}{{ line }}")
    document.add_table(1, 1).cell(0, 0).text = "{% endfor %}"
    document.save(str(tmp_path / "bao-cao.docx"))
    assert ["bị vỡ cấu trúc" in one for one in told(tmp_path / "bao-cao.docx")] == [True]


def test_what_only_some_reports_have_is_told_and_no_fault(tmp_path: Path) -> None:
    path = lines(tmp_path, "{{ tables.targets.total.quarter_3 }} {{ tables.targets.total.target }}")
    found = tried(path, REPORTS)
    assert [one.level for one in found] == [Level.NOTE] * 3
    assert "quarter_3» không có trong: báo cáo quý; báo cáo 6 tháng" in found[0].what
    assert "total.target» không có trong: kế hoạch không giao chỉ tiêu" in found[1].what


def test_what_is_left_out_is_told_in_one_note_and_no_fault(tmp_path: Path) -> None:
    (found,) = tried(lines(tmp_path, "{{ last_words }}", "bao-cao.md.j2"), REPORTS)
    assert found.level is Level.NOTE
    assert found.what.startswith("mẫu không dùng đến: tên cơ quan ban hành, cơ quan chủ quản, số, ký hiệu,")
    assert "lời kết" not in found.what


def test_a_comment_and_raw_text_are_no_marks(tmp_path: Path) -> None:
    path = lines(tmp_path, "{# {{ sai }} #}{% raw %}{{ sai }}{% endraw %} a { b } {{ form }}")
    assert told(path) == []


def paths(shape: Shape, before: str = "") -> Iterator[str]:
    """Every name of a shape, the keys of tables apart."""
    for name, part in shape.fields.items():
        yield f"{before}.{name}" if before else name
        yield from paths(part, f"{before}.{name}" if before else name)
    if shape.items:
        yield from paths(shape.items, f"{before}[]")


def test_what_should_be_shown_exists_under_the_names_that_the_notes_know() -> None:
    for kind, reports in (("report", REPORTS), ("tie", (example_tie(),))):
        known = {path for one in reports for path in paths(shape_of(context(one.report)))}
        for told_as, names in PARTS[kind]:
            assert any(re.fullmatch(_as_pattern(name), path) for name in names for path in known), told_as


def _as_pattern(name: str) -> str:
    return re.escape(name.replace("[[]", "[")).replace(r"\*", ".*")


def test_a_missing_name_is_the_same_whatever_is_near() -> None:
    (tag,) = read(TEMPLATES / "bao-cao.md.j2")[0].tags[:1]
    assert Missing(tag, "a", near=("b",)) == Missing(tag, "a")


@pytest.mark.parametrize("value", [1, None, ("a",), b"a", object(), {"a": 1}, ["a", 1.5]])
def test_only_plain_values_come_before_a_template(value: object) -> None:
    with pytest.raises(TypeError):
        shape_of(value)


def test_ends_and_turns_without_a_beginning_are_told_and_what_stands_between_is_judged(tmp_path: Path) -> None:
    text = "{% endfor %}{% else %}{% elif form %}{{ sai }}{% if form %}{% endfor %}{% endif %}{% endif %}{% for %}"
    jinja = "Expected an expression, got 'end of statement block'"
    assert told(lines(tmp_path, text)) == [
        f"bao-cao.html.j2:1: {what}"
        for what in (
            "{% endfor %} không có {% for … %} mở trước",
            "{% else %} không có {% if … %} mở trước",
            "{% elif %} không có {% if … %} mở trước",
            "tên «sai» trong mẫu không có trong báo cáo",
            "{% endif %} không có {% if … %} mở trước",
            f"không hiểu được một chỗ giữa {{{{ }}}} hoặc {{% %}} (máy đọc mẫu báo: {jinja})",
            "thiếu {% endfor %} cho {% for %}",
        )
    ]


def test_the_name_of_a_loop_means_nothing_after_it_and_in_its_other_branch(tmp_path: Path) -> None:
    text = (
        "{% for one in opening %}{{ one }}{{ loop.index }}\n{% else %}{{ one }}\n{% endfor %}{{ one }}{{ loop.index }}"
    )
    assert [(one.place.line, one.what.split()[1]) for one in faults(lines(tmp_path, text))] == [
        (2, "«one»"),
        (3, "«one»"),
        (3, "«loop»"),
    ]


def test_items_filters_and_conditions_may_stand(tmp_path: Path) -> None:
    text = (
        "{{ body[0].text|upper }}{{ annex['title']|lower }}{% for row in tables.targets.rows if row.part == '' %}"
        "{{ row.cells[0] }}{% endfor %}{% if not closing.name and form != 'annual' %}{{ loop }}{% endif %}"
    )
    assert told(lines(tmp_path, text)) == ["bao-cao.html.j2:1: tên «loop» trong mẫu không có trong báo cáo"]


@pytest.mark.parametrize(("name", "size"), [("bao-cao.html.j2", 6_000_000), ("bao-cao.docx", 51_000_000)])
def test_a_template_that_is_too_large_is_not_read(name: str, size: int, tmp_path: Path) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(size)
    (found,) = told(tmp_path / name)
    assert "tệp mẫu lớn quá" in found


def test_a_package_that_swells_is_not_unpacked(tmp_path: Path) -> None:
    path = word_template(tmp_path / "bao-cao.docx", "x")
    with ZipFile(path, "a", ZIP_DEFLATED) as package:
        package.writestr("word/media/image1.png", b"\0" * 51_000_000)
    assert path.stat().st_size < 200_000
    assert "tệp mẫu lớn quá 50 MB" in told(path)[0]


def test_marks_that_docxtpl_makes_itself_stand_where_their_cell_stands(tmp_path: Path) -> None:
    document = Document()
    cells = document.add_table(2, 2).rows[1].cells
    cells[0].text, cells[1].text = "{% vm %}{{ form }}", "{% colspan sai.so %}{{ period }}"
    document.save(str(tmp_path / "bao-cao.docx"))
    assert [(one.place.cell, one.what.split()[1]) for one in faults(tmp_path / "bao-cao.docx")] == [
        ("", "«loop»"),  # docxtpl asks for it in the name of {% vm %}, which belongs into a loop
        ("bảng 1, hàng 2, đoạn «{% colspan sai.so %}{{ period }}»", "«sai»"),
    ]
