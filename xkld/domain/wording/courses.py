"""Words about courses, and about days of them that are paid for."""

from xkld.domain.attended import Attended

KIND = "loại khóa học"
PRESENCE_NAMES = {"present": "có mặt", "absent": "vắng"}
NOT_CALLED = {"by_sum": "chỉ có tổng số ngày", "uncalled": "chưa điểm danh"}
"""What is said of somebody of whom a day tells nothing: the school told a sum, or nobody has called yet."""
COURSE_NAMES = {"language": "ngoại ngữ", "skill": "nghề, kỹ năng nghề", "orientation": "giáo dục định hướng"}


def paid_days_text(one: Attended) -> str:
    """What the sign-in lists say about days that are paid; paid above them is told first."""
    courses = ", ".join(map(str, one.courses))
    if one.days is None:
        return f"Số {one.worker} có tên ở khóa học số {courses} nhưng chưa ghi số ngày có mặt (xkld course attend)."
    called = f"; đã điểm danh {one.called} ngày" if one.called else ""
    known = f"sổ ghi có mặt {one.days} ngày (khóa học số {courses}{called})"
    if one.exceeded:
        return f"Lưu ý: số {one.worker} chi {one.paid} ngày mà {known}: đối chiếu lại bảng điểm danh."
    if one.by_day:
        return f"Số {one.worker} chi {one.paid} ngày, {known}."
    return f"Số {one.worker} chi {one.paid} tháng, {known}."
