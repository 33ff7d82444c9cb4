"""How the log is told in Vietnamese: commands, tables and columns by their names."""

from xkld.domain.wording import log_names_followed as followed
from xkld.domain.wording import log_names_of_cases as cases
from xkld.domain.wording import log_names_of_files as files
from xkld.domain.wording import log_names_of_loans as loans
from xkld.domain.wording import log_names_of_people as people
from xkld.domain.wording import log_names_of_senders as senders
from xkld.domain.wording import log_names_of_support as support
from xkld.domain.wording import log_names_of_trust as trust

COMMANDS = {
    **cases.COMMANDS,
    **files.COMMANDS,
    **loans.COMMANDS,
    **followed.COMMANDS,
    **people.COMMANDS,
    **senders.COMMANDS,
    **support.COMMANDS,
    **trust.COMMANDS,
    "init": "tạo sổ",
    "plan load": "nạp kế hoạch",
    "plan deadline": "ghi hạn báo cáo",
    "quota allocate": "phân bổ chỉ tiêu",
    "quota decide": "giao chỉ tiêu theo dự kiến",
    "quota set": "ghi phân bổ đã quyết định",
    "quota estimate": "ghi ước thực hiện",
    "worker add": "thêm người lao động",
    "worker import": "nạp danh sách người lao động",
    "worker import (can-sua)": "ghi bản đánh dấu của danh sách bị từ chối",
    "worker move": "ghi giai đoạn",
    "worker edit": "sửa thông tin người lao động",
    "worker show --full-id": "xem đủ số CCCD",
    "support pay": "chi hỗ trợ",
    "support reverse": "ghi đảo khoản chi",
    "support amount": "ghi mức hỗ trợ theo văn bản",
    "fund set": "ghi dự toán giao",
    "fund spend": "chi cho hoạt động",
    "activity add": "ghi hoạt động",
    "inspection add": "ghi kiểm tra, đơn thư",
    "opening set": "ghi số liệu ban đầu",
    "report send": "gửi báo cáo",
}
"""What a command did, as one says it."""

TABLES = {
    **cases.TABLES,
    **followed.TABLES,
    **loans.TABLES,
    **people.TABLES,
    **senders.TABLES,
    **support.TABLES,
    **trust.TABLES,
    "activity": "hoạt động",
    "allocation": "bảng phân bổ",
    "allocation_line": "chỉ tiêu đơn vị",
    "allotment": "dự toán giao",
    "duty_deadline": "hạn báo cáo",
    "estimate": "ước thực hiện",
    "fund": "nguồn kinh phí",
    "fund_spending": "khoản chi hoạt động",
    "import_batch": "danh sách đã nạp",
    "import_row": "dòng của danh sách",
    "inspection": "cuộc kiểm tra, đơn thư",
    "loan_figure": "số liệu cho vay",
    "office_amount": "mức hỗ trợ theo văn bản",
    "opening_balance": "số liệu ban đầu",
    "payment": "khoản chi",
    "placement": "hồ sơ",
    "plan": "kế hoạch",
    "plan_unit": "đơn vị trong kế hoạch",
    "plan_version": "bản kế hoạch",
    "plan_year": "năm kế hoạch",
    "proposal": "dự kiến phân bổ",
    "proposal_share": "dòng dự kiến phân bổ",
    "sender": "đơn vị đưa đi",
    "sent_report": "báo cáo đã gửi",
    "stage_event": "giai đoạn",
    "undoing": "lần hoàn tác",
    "unit": "đơn vị",
    "unit_change": "sắp xếp đơn vị",
    "worker": "người lao động",
    "worker_group": "đối tượng ưu tiên",
    "change": "nội dung nhật ký",
}
"""What a row of a table is."""

COUNTED = {"worker": "người"}
"""How rows are counted where the name of one is too long."""

UNSAID = frozenset({"operation", "name_key", "id", "digest", "policy_digest", "source_digest", "head"})
"""Columns that tell a reader nothing: keys, digests, and what is made from other columns."""

_EVERYWHERE = {
    "id": "số",
    "operation": "lần ghi",
    "name_key": "tên để tìm",
    "worker": "người lao động",
    "placement": "hồ sơ",
    "plan": "kế hoạch",
    "plan_version": "bản kế hoạch",
    "fund": "nguồn",
    "unit": "đơn vị",
    "sender": "đơn vị đưa đi",
    "name": "tên",
    "kind": "loại",
    "code": "mã",
    "amount": "số tiền",
    "reason": "lý do",
    "on_date": "ngày",
    "valid_from": "từ ngày",
    "valid_to": "đến trước ngày",
    "decision": "quyết định",
    "position": "thứ tự",
    "value": "số",
    "what": "nội dung",
    "outcome": "kết quả",
    "note": "ghi chú",
    "times": "số lần",
    "voucher": "chứng từ",
    "policy": "chính sách",
    "item": "nội dung hỗ trợ",
    "clause": "điều khoản",
    "group_code": "đối tượng",
    "reverses": "ghi đảo khoản số",
    "restores": "ghi lại sau bút toán số",
    "digest": "mã SHA-256",
    "method": "cách chia",
    "target": "chỉ tiêu",
    "quarter": "quý",
    "measure": "số liệu",
    "year": "năm",
    "status": "trạng thái",
    "source": "nguồn",
    "since_on": "từ ngày",
    "currency": "loại tiền",
    "job_order": "đơn hàng",
    "phone": "số điện thoại",
    "number": "số",
}
_OF_TABLE = {
    **cases.COLUMNS,
    **followed.COLUMNS,
    **loans.COLUMNS,
    **people.COLUMNS,
    **senders.COLUMNS,
    **support.COLUMNS,
    **trust.COLUMNS,
    "activity": {"participants": "số người dự"},
    "allocation": {"decided_on": "ngày quyết định"},
    "allocation_line": {"allocation": "bảng phân bổ"},
    "duty_deadline": {
        "recipient": "nơi nhận",
        "before_day": "trước ngày",
        "of_month": "của tháng",
        "sender": "nơi gửi",
    },
    "fund_spending": {"activity": "hoạt động", "spent_on": "ngày chi"},
    "import_batch": {"name": "tên tệp", "sheet": "trang tính", "column_map": "cột đã dùng"},
    "import_row": {"batch": "danh sách", "row": "dòng", "table_name": "thành", "key": "số"},
    "inspection": {"findings": "số sai phạm", "settled": "đã giải quyết"},
    "loan_figure": {
        "as_of": "đến ngày",
        "customers": "khách hàng",
        "lent": "cho vay",
        "recovered": "thu nợ",
        "outstanding": "dư nợ",
        "overdue": "quá hạn",
        "idle": "chưa sử dụng",
    },
    "office_amount": {"source": "nguồn số liệu", "entered_on": "ngày ghi", "corrects": "thay cho mức số"},
    "opening_balance": {"start_on": "từ đầu ngày", "end_on": "trước ngày"},
    "payment": {
        "paid_on": "ngày chi",
        "case_on": "ngày phát sinh",
        "quantity": "số lượng",
        "policy_digest": "mã tệp chính sách",
        "item_name": "tên nội dung",
        "cap": "mức tối đa",
        "application": "đề nghị số",
    },
    "placement": {
        "purpose": "mục đích",
        "destination": "thị trường",
        "occupation": "ngành nghề",
        "form": "hình thức",
        "months": "thời hạn",
        "departed_on": "ngày xuất cảnh",
        "ended_on": "ngày không còn ở nước ngoài",
    },
    "plan_version": {"yaml": "tệp kế hoạch", "units_yaml": "danh mục đơn vị"},
    "proposal": {
        "allocation": "bảng phân bổ",
        "total": "tổng",
        "source": "căn cứ chia",
        "source_name": "tệp căn cứ",
        "source_digest": "mã tệp căn cứ",
        "tie_rule": "cách xử lý khi ngang nhau",
        "tie_places": "số suất khi ngang nhau",
    },
    "proposal_share": {
        "proposal": "dự kiến",
        "weight": "trọng số",
        "least": "ít nhất",
        "most": "nhiều nhất",
        "fixed": "ấn định",
        "tied": "khi ngang nhau",
    },
    "sent_report": {
        "form": "mẫu",
        "period": "kỳ",
        "sent_on": "ngày gửi",
        "recipient": "nơi nhận",
        "figures": "số liệu đã gửi",
        "head": "mã nhật ký khi gửi",
    },
    "stage_event": {"stage": "giai đoạn", "reason": "lý do về nước"},
    "undoing": {"undone": "lần ghi được hoàn tác"},
    "unit": {"parent": "thuộc"},
    "unit_change": {"before": "đơn vị cũ", "after": "đơn vị mới"},
    "worker": {
        "name": "họ và tên",
        "birth_year": "năm sinh",
        "birth_date": "ngày sinh",
        "sex": "giới tính",
        "cccd": "số CCCD",
        "ethnicity": "dân tộc",
        "education": "trình độ",
    },
    "worker_group": {"proof": "giấy xác nhận"},
    "change": {"seq": "thay đổi số"},
}


def command_name(command: str) -> str:
    """What a command did; one that nobody named as it is typed."""
    return COMMANDS.get(command, command)


def counted_name(table: str) -> str:
    """What rows of a table are called after a number."""
    return COUNTED.get(table) or TABLES.get(table, table)


def column_name(table: str, column: str) -> str | None:
    """The name of a column; None when it has none."""
    return _OF_TABLE.get(table, {}).get(column) or _EVERYWHERE.get(column)
