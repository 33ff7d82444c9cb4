"""What an empty list of payments says: its title, a hint beside every column, how it is filled in."""

FORM_TITLE = "DANH SÁCH CHI HỖ TRỢ NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG"
HINTS = {
    "number": "Số thứ tự, không bắt buộc.",
    "name": "Ghi đủ họ, đệm, tên, đủ dấu như đã ghi trong sổ.",
    "birth_year": "Năm sinh, 4 chữ số.",
    "unit": "Phường, xã thường trú. Chọn trong danh sách.",
    "cccd": "Đủ 12 chữ số, giữ số 0 ở đầu. Không có thì để trống.",
    "item": "Nội dung hỗ trợ. Chọn trong danh sách.",
    "group": "Một đối tượng được hưởng, có lợi nhất cho người lao động.",
    "amount": "Số tiền chi, số nguyên đồng, ví dụ 3000000.",
    "quantity": "Số ngày hoặc số tháng, với mức theo ngày, theo tháng.",
    "cost": "Tổng chi phí theo hóa đơn, khi chỉ hỗ trợ một phần.",
    "case_on": "Ngày phát sinh, ngày/tháng/năm. Để trống thì lấy ngày chi.",
    "policy": "Chỉ cần khi nhiều chính sách cùng hỗ trợ nội dung này.",
    "fund": "Nguồn kinh phí. Để trống thì ghi --fund khi nhập.",
    "voucher": "Số chứng từ chi. Để trống thì ghi --voucher khi nhập.",
    "paid_on": "Ngày chi, ngày/tháng/năm. Để trống thì ghi --on khi nhập.",
}
FORM_STEPS = (
    "Mỗi dòng là một người với một nội dung; người được nhiều nội dung thì ghi nhiều dòng.",
    "Các cột có dấu (*) bắt buộc ghi. Mỗi nội dung chỉ hỗ trợ một lần.",
    "Không đổi tên cột, không gộp ô, không ẩn dòng. Có thể thêm dòng Tổng cộng; số tiền phải khớp.",
    "Ngày ghi theo ngày/tháng/năm, ví dụ 05/6/2025. Số CCCD giữ số 0 ở đầu.",
    "Ghi xong thì lưu tệp dạng .xlsx; nơi nhận ghi sổ bằng lệnh xkld support pay --file.",
)
