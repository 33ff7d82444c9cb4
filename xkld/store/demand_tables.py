"""The tables of demand: under which offers cases go."""

from sqlalchemy import Index, Text
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT, is_date


class PlacementOrder(SQLModel, table=True):
    """Under which offer a case goes from a day on, until another is named."""

    __tablename__ = "placement_order"
    __table_args__ = (
        is_date("from_on"),
        Index("placement_order_once", "placement", "from_on", unique=True),
        Index("placement_order_of", "job_order"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    placement: int = Field(foreign_key="placement.id")
    job_order: int = Field(foreign_key="job_order.id")
    from_on: str = Field(sa_type=Text)
