"""Words about the record of a worker abroad."""

RECORD_FACT_NAMES = {
    "name": "họ tên",
    "birth_date": "ngày sinh",
    "sex": "giới tính",
    "cccd": "số định danh cá nhân",
    "education": "trình độ chuyên môn",
    "skill": "kỹ năng nghề",
    "stay": "nơi ở hiện tại",
    "phone": "số điện thoại",
    "employer": "bên tiếp nhận lao động",
    "workplace": "địa chỉ làm việc",
    "occupation": "ngành nghề",
    "wage": "mức lương",
    "term": "thời hạn hợp đồng",
    "departed": "ngày xuất cảnh",
    "status": "tình trạng làm việc ở nước ngoài",
}
RULE = (
    "Thông tin tối thiểu của người lao động: khoản 2 Điều 3 Thông tư số 20/2021/TT-BLĐTBXH (theo văn bản luật); doanh"
    " nghiệp cập nhật vào cơ sở dữ liệu, cơ quan giữ để đối chiếu."
)
HOW = "Ghi thêm: xkld worker contract SỐ (bên tiếp nhận, địa chỉ, lương, kỹ năng, nơi ở) và xkld worker edit SỐ."


def missing_text(facts: tuple[str, ...]) -> str:
    """The facts that are lacking, in their order."""
    return ", ".join(RECORD_FACT_NAMES[one] for one in facts)
