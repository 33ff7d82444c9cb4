"""What ``check`` says: each kind of fault as a sentence, whom it concerns, and how it is mended."""

from collections.abc import Mapping

from xkld.domain.checks import Check, Finding, Found
from xkld.domain.notation import grouped
from xkld.domain.wording.checks.book import BOOK
from xkld.domain.wording.checks.licences import LICENCES
from xkld.domain.wording.checks.money import MONEY
from xkld.domain.wording.checks.people import PEOPLE
from xkld.domain.wording.checks.plan import PLAN
from xkld.domain.wording.checks.said import Said

FAULTS: Mapping[str, Said] = {**BOOK, **PLAN, **MONEY, **PEOPLE, **LICENCES}
CHECKS = {
    Check.SCHEMA: "bảng, cột, chỉ mục, bộ đếm và bộ ghi vết đúng cấu trúc của bản này",
    Check.QUOTA: "tổng chỉ tiêu giao bằng chỉ tiêu kế hoạch; thời gian các lần giao không chồng nhau",
    Check.FUNDS: "không nguồn kinh phí nào chi quá dự toán của năm ngân sách",
    Check.FUTURE: "không ngày nào sau hôm nay",
    Check.UNITS: "người và hoạt động thuộc địa bàn của kế hoạch, địa bàn chưa kết thúc",
    Check.PAYMENTS: "khoản chi đúng mức, đúng đối tượng, đúng ngày hiệu lực, mỗi nội dung một lần",
    Check.FACTS: "đủ số liệu mà báo cáo và chứng từ cần",
    Check.TWICE: "không người nào, chuyến đi nào, hoạt động nào ghi hai lần",
    Check.LICENCES: "không ai đi qua nơi mà giấy phép không còn hiệu lực ngày đó, hay lâu chưa xem giấy phép",
    Check.STAGES: "các giai đoạn của mỗi hồ sơ đúng thứ tự",
    Check.TOTALS: "số liệu ghi sẵn khớp với số liệu gốc",
    Check.FOREIGN_KEYS: "không dòng nào trỏ đến dòng không còn",
    Check.INTEGRITY: "tệp sổ nguyên vẹn, đúng con dấu của lần ghi cuối",
    Check.CHAIN: "chuỗi các lần ghi không đứt; mọi dòng đúng như nhật ký",
}
"""What each check vouches for when it is silent."""


def told(found: Found) -> Finding:
    """A fault in words; of many rows the first few are named."""
    said = FAULTS[found.fault]
    first = found.answer.first
    more = found.answer.count - len(first)
    return Finding(
        check=found.check,
        fault=found.fault,
        count=found.answer.count,
        what=said.what.format(count=grouped(found.answer.count)),
        whom=(*(said.whom(*row) for row in first), *([f"và {grouped(more)} nữa"] if more and first else [])),
        mend=said.mend.format(*first[0]) if first else said.mend,
        rule=said.rule,
    )
