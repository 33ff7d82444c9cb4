"""Packages without a clock and without a person."""

from io import BytesIO
from zipfile import ZipFile

from xkld.render.package import packed


def archive(members: dict[str, str], year: int = 2024) -> bytes:
    from zipfile import ZipInfo

    written = BytesIO()
    with ZipFile(written, "w") as target:
        for name, content in members.items():
            target.writestr(ZipInfo(name, (year, 5, 6, 7, 8, 10)), content)
    return written.getvalue()


MEMBERS = {
    "word/document.xml": "<a/>",
    "[Content_Types].xml": "<t/>",
    "docProps/core.xml": "<old>Nguyễn Văn Mẫu</old>",
    "docProps/app.xml": "<Company>Nhà tôi</Company>",
}


def test_neither_time_nor_order_changes_the_bytes() -> None:
    turned = dict(reversed(MEMBERS.items()))
    assert packed(archive(MEMBERS), author="A", title="T") == packed(archive(turned, 2025), author="A", title="T")


def test_only_author_and_title_are_told() -> None:
    with ZipFile(BytesIO(packed(archive(MEMBERS), author='A & B <"x">', title="Tên"))) as found:
        assert found.namelist()[0] == "[Content_Types].xml"
        assert sorted(found.namelist()) == sorted(MEMBERS)
        assert found.read("word/document.xml") == b"<a/>"
        about = found.read("docProps/core.xml").decode()
        assert "Nguyễn" not in about
        assert 'A &amp; B &lt;"x"&gt;' in about
        assert b"Company" not in found.read("docProps/app.xml")
