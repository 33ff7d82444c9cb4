"""A row with a fault read once more for what is right in it; its faults were told when it was read first."""

from dataclasses import replace

from xkld.domain.roster import HalfRow, RosterRow, Who
from xkld.formats.grid import Kind, Row
from xkld.formats.roster_reference import read_reference
from xkld.formats.roster_row import RowReading
from xkld.formats.roster_sheet import Mending, Sheet


def half_row(row: Row, sheet: Sheet) -> HalfRow:
    """What could be read of a row in which something is wrong."""
    return _HalfReading(row, replace(sheet, mending=None if sheet.mending is None else Mending())).half(row, sheet)


class _HalfReading(RowReading):
    """A row of which all is kept that its faults leave sure."""

    def half(self, row: Row, sheet: Sheet) -> HalfRow:
        """Its parts, and the person or the whole row where the bad cells leave them sure."""
        name, unit = self._words("name", kinds=frozenset({Kind.TEXT})), self._unit()
        birth, sex = self._birth(), self._sex()
        cccd = self._id_number(birth.year if birth else None, sex)
        on, reference = self._event_day(), read_reference(row, sheet)
        part = HalfRow(row.number, self.places, name, birth.year if birth else None, sex, cccd, unit, on)
        part = replace(part, within=self.within())
        person = self.person()
        if person is None or isinstance(reference, list):
            return part
        if self._cell("cccd") is not None and cccd is None and not (reference and reference.masked_id):
            return part  # perhaps the number tells this person from another one of the same name
        return self._placed(part, Who(person, self.places, reference))

    def _placed(self, part: HalfRow, who: Who) -> HalfRow:
        """The whole row where its stage is sure, else its person."""
        going, event = self.going(), self.event()
        if event is None or (self._cell("purpose") is not None and going.purpose is None):
            return replace(part, who=who)
        whole = RosterRow(part.row, who.person, going, event, self.places, who.reference, within=part.within)
        return replace(part, whole=whole)
