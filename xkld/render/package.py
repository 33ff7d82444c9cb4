"""The same figures give the same bytes: Office packages packed without a clock and without the name of a person."""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_CONTENT_TYPES = "[Content_Types].xml"
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE_XML = (
    _HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    "<cp:lastModifiedBy>{author}</cp:lastModifiedBy></cp:coreProperties>"
)
_APP_XML = (
    _HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>xkld</Application></Properties>"
)


def packed(package: bytes, *, author: str, title: str) -> bytes:
    """Return the docx or xlsx ``package`` with fixed times and order, and with nothing but ``author`` and ``title``.

    ``author`` is the name of the issuing office: who typed, when, and on which machine is left out.
    Raises ``zipfile.BadZipFile`` when ``package`` is not one.
    """
    about = {_CORE: _CORE_XML.format(title=escape(title), author=escape(author)), _APP: _APP_XML}
    written = BytesIO()
    with ZipFile(BytesIO(package)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != _CONTENT_TYPES, name)):
            content = about[name].encode() if name in about else source.read(name)
            target.writestr(_entry(name), content)
    return written.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = _UNIX  # else it tells on which system the file was made
    entry.external_attr = 0o600 << 16
    return entry
