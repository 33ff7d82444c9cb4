"""The wards of plan B with the targets that the plan itself gives, typed here from its part II."""

WARDS = {
    "Phường Đô Vinh": 3,
    "Phường Bảo An": 2,
    "Phường Phước Mỹ": 3,
    "Phường Phủ Hà": 5,
    "Phường Đạo Long": 2,
    "Phường Kinh Dinh": 5,
    "Phường Đài Sơn": 2,
    "Phường Mỹ Đông": 2,
    "Phường Mỹ Hải": 2,
    "Phường Mỹ Bình": 2,
    "Phường Văn Hải": 2,
    "Phường Đông Hải": 3,
    "Xã Thành Hải": 2,
}
