"""The same figures give the same bytes: Office packages packed without a clock and without the name of a person."""

import re
import zlib
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

_CONTENT_TYPES = "[Content_Types].xml"
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_LONGEST_CORE = 20_000  # bytes; ours has a few hundred
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE_XML = (
    _HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    "<cp:lastModifiedBy>{author}</cp:lastModifiedBy>{identifier}</cp:coreProperties>"
)
_IDENTIFIER = "<dc:identifier>xkld:{head}</dc:identifier>"
_HEAD_TOLD = re.compile(rb"<dc:identifier>xkld:[0-9a-f]*</dc:identifier>")
_APP_XML = (
    _HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>xkld</Application></Properties>"
)


def packed(package: bytes, *, author: str, title: str, head: str = "") -> bytes:
    """Return the docx or xlsx ``package`` with fixed times and order, and with nothing but ``author`` and ``title``.

    ``author`` is the name of the issuing office: who typed, when, and on which machine is left out. ``head`` is the
    chain's head of the book that it was made from, and stands on no page. Raises ``zipfile.BadZipFile`` when
    ``package`` is not one.
    """
    told = _IDENTIFIER.format(head=head) if head else ""
    about = {_CORE: _CORE_XML.format(title=escape(title), author=escape(author), identifier=told), _APP: _APP_XML}
    written = BytesIO()
    with ZipFile(BytesIO(package)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != _CONTENT_TYPES, name)):
            content = about[name].encode() if name in about else source.read(name)
            target.writestr(fixed_entry(name), content)
    return written.getvalue()


def differ_by_head(one: bytes, other: bytes) -> bool:
    """Whether two packages hold the same but for the chain's head: nobody wrote into either."""
    try:
        return _but_head(one) == _but_head(other)
    except (BadZipFile, zlib.error):
        return False


def _but_head(package: bytes) -> object:
    """What tells packages apart but for the head. The size of the one part that is read is looked at before."""
    with ZipFile(BytesIO(package)) as found:
        parts = {one.filename: one for one in found.infolist()}
        core = parts.pop(_CORE, None)
        about = None if core is None or core.file_size > _LONGEST_CORE or core.flag_bits & 1 else found.read(core)
    told = {name: (one.CRC, one.file_size, one.flag_bits, one.compress_type) for name, one in parts.items()}
    size = len(package) - (core.compress_size if core else 0)  # what was put behind the archive, too
    return size, told, _HEAD_TOLD.sub(b"", about) if about is not None else object()


def fixed_entry(name: str) -> ZipInfo:
    """A member of an archive that tells nothing of when and on which system it was made."""
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = _UNIX  # else it tells on which system the file was made
    entry.external_attr = 0o600 << 16
    return entry
