"""By what the people of a list are chosen, in words."""

from xkld.domain.wording.labels import DESTINATION_NAMES, GROUP_NAMES, STAGE_NAMES


def chosen_text(unit: str | None, stage: str | None, destination: str | None, group: str | None) -> str:
    """``Phường Phủ Hà; giai đoạn chờ xuất cảnh; đi Nhật Bản; người dân tộc thiểu số``."""
    parts = (
        unit,
        stage and f"giai đoạn {STAGE_NAMES[stage]}",
        destination and f"đi {DESTINATION_NAMES.get(destination, destination)}",
        group and GROUP_NAMES.get(group, group),
    )
    return "; ".join(part for part in parts if part)
