"""How the log tells of cases that are followed: papers, the time abroad, what comes after it."""

COMMANDS = {
    "paper add": "ghi giấy tờ đã xuất trình",
    "paper remove": "bỏ giấy tờ ghi nhầm",
    "course add": "ghi khóa học",
    "course enrol": "ghi danh vào khóa học",
    "course attend": "ghi ngày có mặt, chứng nhận",
    "course sheet": "in danh sách điểm danh",
    "worker contract": "ghi thông tin hợp đồng",
    "abroad extend": "ghi gia hạn hợp đồng",
    "visit add": "ghi thăm gia đình",
    "visit import": "nạp danh sách thăm gia đình",
    "visit import (can-sua)": "ghi bản đánh dấu của danh sách thăm gia đình bị từ chối",
    "returnee ask": "ghi hỏi việc làm sau khi về nước",
}
TABLES = {
    "paper": "giấy tờ",
    "course": "khóa học",
    "course_member": "học viên",
    "attendance": "ngày điểm danh",
    "contract_fact": "thông tin hợp đồng",
    "contract_term": "hạn hợp đồng mới",
    "family_visit": "lần thăm gia đình",
    "return_inquiry": "lần hỏi việc làm",
}
COLUMNS = {
    "paper": {"issued_on": "ngày cấp", "expires_on": "ngày hết hạn"},
    "course": {
        "provider": "cơ sở đào tạo",
        "place": "nơi học",
        "first_on": "khai giảng",
        "last_on": "bế giảng",
        "hours": "số giờ",
    },
    "course_member": {"course": "khóa học", "days": "số ngày có mặt", "certified_on": "ngày cấp chứng nhận"},
    "attendance": {"member": "học viên số", "presence": "điểm danh"},
    "contract_fact": {
        "employer": "bên tiếp nhận",
        "workplace": "địa chỉ làm việc",
        "wage": "lương tháng",
        "skill": "kỹ năng nghề",
        "stay": "nơi ở hiện tại",
    },
    "contract_term": {"from_on": "từ ngày", "until_on": "đến hết ngày"},
}
