"""What a new plan is proposed to hold: title, funds, tasks, recipients, that the officer picks from or changes."""

from collections.abc import Sequence

from xkld.domain.plan import Document, Fund, Task
from xkld.domain.wording.offices import Office

SUBJECT = "công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng"
FUND_CHOICES = {
    "bao-dam-xa-hoi": ("Kinh phí chi bảo đảm xã hội", "grant", None),
    "nd338": (
        "Kinh phí hỗ trợ người lao động đi làm việc ở nước ngoài theo Nghị định số 338/2025/NĐ-CP",
        "grant",
        "Nghị định số 338/2025/NĐ-CP",
    ),
    "ctmtqg": ("Kinh phí sự nghiệp Chương trình mục tiêu quốc gia", "grant", None),
    "ngan-sach": ("Ngân sách địa phương hằng năm", "grant", None),
    "vay-nhcsxh": ("Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội", "loan", None),
    "dong-gop": (
        "Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác",
        "contribution",
        None,
    ),
}
ANSWER_NAMES = {"issuer": "tên cơ quan ban hành", "text": "nội dung trả lời", "paste": "bảng đã dán"}
PROPOSED_FUNDS = ("bao-dam-xa-hoi", "vay-nhcsxh", "dong-gop")


def title_of(years: Sequence[int]) -> str:
    """The plan's name for its years."""
    span = f"năm {years[0]}" if len(years) == 1 else f"giai đoạn {years[0]}-{years[-1]}"
    return f"Đưa người lao động đi làm việc ở nước ngoài theo hợp đồng {span}"


def funds_of(ids: Sequence[str]) -> tuple[Fund, ...]:
    """The picked sources, numbered as paragraphs of part IV."""
    picked = ((one, *FUND_CHOICES[one]) for one in ids)
    return tuple(
        Fund(one, name, kind, basis, f"IV.{number}") for number, (one, name, kind, basis) in enumerate(picked, start=1)
    )


def legal_basis_of(funds: Sequence[str]) -> tuple[Document, ...]:
    """The law, and the decree where its money is used; days that were not seen in the text itself stay open."""
    law = Document(
        "69/2020/QH14", None, "Quốc hội", "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Luật"
    )
    decree = Document("338/2025/NĐ-CP", None, "Chính phủ", None, "Nghị định")
    return (law, decree) if "nd338" in funds else (law,)


def tasks_of(office: Office, units: str) -> tuple[Task, ...]:
    """Tasks that such plans give to the usual bodies, as a beginning; ``units`` names the units in words."""
    lead, area = office.labour_division, office.area
    said = (
        (lead, (units,), "Chủ trì triển khai kế hoạch; theo dõi, đôn đốc, tổng hợp, báo cáo", "quarterly"),
        (lead, ("Doanh nghiệp dịch vụ",), "Tổ chức buổi tư vấn, giới thiệu đơn hàng, tuyển lao động", "always"),
        (f"Công an {area}", (), "Nắm tình hình; ngăn ngừa, xử lý lừa đảo, vi phạm trong tuyển lao động", "always"),
        (f"Ban Chỉ huy Quân sự {area}", (), "Tuyên truyền cho quân nhân sắp xuất ngũ", "yearly"),
        (f"Ủy ban Mặt trận Tổ quốc Việt Nam {area}", (), "Tuyên truyền, vận động đoàn viên, hội viên", "always"),
        ("Ngân hàng Chính sách xã hội", (), "Hướng dẫn hồ sơ vay vốn, giải ngân, thu hồi nợ", "always"),
        (units, (), "Rà soát nhu cầu, tuyên truyền tại địa bàn; thực hiện chỉ tiêu được giao", "always"),
        (units, (lead,), "Báo cáo kết quả quý", "quarterly"),
    )
    return tuple(
        Task(f"V.{number}", body, partners, what, repeat)
        for number, (body, partners, what, repeat) in enumerate(said, 1)
    )


def recipients_of(office: Office) -> tuple[str, ...]:
    """Who else gets the report."""
    own = () if office.kind != "committee" else (f"{office.labour_division};",)
    return ("Như trên;", *own, "Lưu: VT.")


def superiors_of(office: Office, province: str) -> tuple[str, ...]:
    """To whom an office reports: a commune to the province, a province to the ministry, a division to its committee."""
    small = province[:1].lower() + province[1:]
    if office.kind != "committee":
        return (f"UBND {office.area}",)
    return (f"UBND {small}", f"Sở Nội vụ {small}") if office.is_of_a_commune else ("Bộ Nội vụ",)
