pragma application_id = 1481329732;
pragma user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE activity (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  unit INTEGER,
  times INTEGER NOT NULL,
  participants INTEGER,
  what TEXT NOT NULL,
  sender INTEGER,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('counselling', 'conference', 'broadcast', 'article', 'social', 'leaflet', 'enterprise', 'family_visit', 'study_tour')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT times_at_least_1 CHECK (times >= 1),
  CONSTRAINT participants_at_least_0 CHECK (participants >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "activity" VALUES(1,1,'counselling','2025-02-20',6,1,38,'Tư vấn đi làm việc ở nước ngoài tại khu phố',2,21);
INSERT INTO "activity" VALUES(2,1,'counselling','2025-04-10',4,1,52,'Tư vấn, giới thiệu đơn hàng',1,22);
INSERT INTO "activity" VALUES(3,1,'counselling','2025-05-15',12,1,41,'Tư vấn tại nhà văn hóa khu phố',NULL,23);
INSERT INTO "activity" VALUES(4,1,'conference','2025-05-28',NULL,1,120,'Hội nghị chuyên đề về đi làm việc ở nước ngoài',2,24);
INSERT INTO "activity" VALUES(5,1,'broadcast','2025-05-05',NULL,24,NULL,'Phát thanh trên hệ thống truyền thanh phường, xã',NULL,25);
INSERT INTO "activity" VALUES(6,1,'article','2025-06-02',NULL,6,NULL,'Tin, bài trên Trang thông tin điện tử thành phố',NULL,26);
INSERT INTO "activity" VALUES(7,1,'social','2025-06-10',NULL,9,NULL,'Bài trên mạng xã hội của Thành đoàn',NULL,27);
INSERT INTO "activity" VALUES(8,1,'enterprise','2025-04-22',NULL,1,NULL,'Làm việc về đơn hàng quý II',1,28);
INSERT INTO "activity" VALUES(9,1,'family_visit','2025-04-30',NULL,12,NULL,'Thăm gia đình có người đang làm việc ở nước ngoài',NULL,29);
CREATE TABLE allocation (
  id INTEGER NOT NULL,
  plan_version INTEGER NOT NULL,
  method TEXT NOT NULL,
  decision TEXT,
  decided_on TEXT,
  reason TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  CONSTRAINT decided_on_is_a_day CHECK (date(decided_on, '+0 days') is decided_on),
  CONSTRAINT days_in_order CHECK (valid_to is null or valid_to >= valid_from),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "allocation" VALUES(1,1,'published',NULL,NULL,NULL,'2024-12-15',NULL,2);
CREATE TABLE allocation_line (
  allocation INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY (allocation, unit),
  CONSTRAINT target_at_least_0 CHECK (target >= 0),
  FOREIGN KEY(allocation) REFERENCES allocation (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
INSERT INTO "allocation_line" VALUES(1,1,3);
INSERT INTO "allocation_line" VALUES(1,2,2);
INSERT INTO "allocation_line" VALUES(1,3,3);
INSERT INTO "allocation_line" VALUES(1,4,5);
INSERT INTO "allocation_line" VALUES(1,5,2);
INSERT INTO "allocation_line" VALUES(1,6,5);
INSERT INTO "allocation_line" VALUES(1,7,2);
INSERT INTO "allocation_line" VALUES(1,8,2);
INSERT INTO "allocation_line" VALUES(1,9,2);
INSERT INTO "allocation_line" VALUES(1,10,2);
INSERT INTO "allocation_line" VALUES(1,11,2);
INSERT INTO "allocation_line" VALUES(1,12,3);
INSERT INTO "allocation_line" VALUES(1,13,2);
CREATE TABLE allotment (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  year INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  decision TEXT NOT NULL,
  on_date TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "allotment" VALUES(1,1,2025,60000000,'12/QĐ-UBND','2025-01-10',6);
INSERT INTO "allotment" VALUES(2,2,2025,40000000,'13/QĐ-UBND','2025-01-10',7);
CREATE TABLE chain (
  operation INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (operation),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 64 and digest not glob '*[^0-9a-f]*'),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "chain" VALUES(1,6,'23648026678e92bab37bb6994fc22e79aaa9d9cb4f7170e6124c6433e7daf4b5');
INSERT INTO "chain" VALUES(2,73,'27b1ae143a3571bee4ecc60aed26bddbc171ccd27a4e586c73000e637533308c');
INSERT INTO "chain" VALUES(3,86,'76a49e074b1efbef1925ab2513cee682d958892f5517eca3f8748107119f6c84');
INSERT INTO "chain" VALUES(4,99,'b02826231f1e73718917bdbfd114048514761dbeef435fc1caaa5eb1beca9ecd');
INSERT INTO "chain" VALUES(5,112,'939302155443d33cd2ebfaa9bfec0ae569e2d24d9d92cc116504563b08dd344d');
INSERT INTO "chain" VALUES(6,113,'7d1b35cf294027b94e4de067e1c0a1877801e4803a88e67f6e2adb3a39772da3');
INSERT INTO "chain" VALUES(7,114,'f0dae3860368f7869fab964e1a5ab81d58a56c0ecb4efcf0f39a8002255f1e5a');
INSERT INTO "chain" VALUES(8,226,'ba245e6b64268e44627b5af84a28c0ef4cbd659dab82424232b3f6eb10d9cfe0');
INSERT INTO "chain" VALUES(9,227,'95cdf58db773af4627e69a2f916d2256971d76c39d5c2f66cde611914834a991');
INSERT INTO "chain" VALUES(10,531,'1bbf08534383dccd8352a2eabac64f75962b4a6c44b70fb87017f41b7c0a325a');
INSERT INTO "chain" VALUES(11,532,'391c1557d67a3c0999f1688cb2fb4591852ef01a4a3e78a6efe7019d8b695a07');
INSERT INTO "chain" VALUES(12,533,'08aac6c9e37ec4e709fd1b06c9b9abdcf32ab2c57ac2be18860690d261a582bd');
INSERT INTO "chain" VALUES(13,534,'ac43cdbb631aef41aeddcf8537f3a5b0c4167a5479feab7f13bd2d6f96fde9fa');
INSERT INTO "chain" VALUES(14,535,'85efe2581f49409cf6a44835a5a598826e0543bbd844331bd1ceeda97b6a86d7');
INSERT INTO "chain" VALUES(15,536,'4a30d2877109ed150c3d0d0ceb172997149b150c0c2ff3f5f629711c19d6d1f9');
INSERT INTO "chain" VALUES(16,537,'7046011f0a75704bdc6fc5e513e73b3c5dd4983c0f95c3fd2983d659e23dcdbb');
INSERT INTO "chain" VALUES(17,538,'f251969856d32991e0174319ca2b40d0555e922e59224968fd7b503126384b9f');
INSERT INTO "chain" VALUES(18,539,'4d727ac0ee0f3fa04dbc44ba305ca75f1d36c2de56fcfda1a6bd9a733b411d7a');
INSERT INTO "chain" VALUES(19,540,'4ecb525831a2a5bfbeaf42f8a9ab95a5a40fa82824b41d1ea0d9e1c57912b3f4');
INSERT INTO "chain" VALUES(20,541,'be42828b1ac00a29b2f3ea21fad7866850c3ee75aedcf3c1c9869bd0dd56283a');
INSERT INTO "chain" VALUES(21,542,'33197ed37aad9b9e4f395da45af3f2d9ab8ea14acec117dd07e547cde9e7800c');
INSERT INTO "chain" VALUES(22,543,'a2d6db20fc98f6d6a42d65e26af7f25532c4725561cb195a9ea0761483a9f480');
INSERT INTO "chain" VALUES(23,544,'78eb70dbd10bfc23d9735d9b323008f132c34f61259717448e55a43fd2e42aae');
INSERT INTO "chain" VALUES(24,545,'1826bc00fd76c0886062d1095a406fa36d709481de39da8586061ee579a67209');
INSERT INTO "chain" VALUES(25,546,'6dd29cb4db610ffdc3cb1dd820171332e078c1f835a7801d13eee11370fdfef6');
INSERT INTO "chain" VALUES(26,547,'02b32f836d2bbc4181741c8835d046bce3b21039fc3919161a4b1bd6a0b6ef4e');
INSERT INTO "chain" VALUES(27,548,'4afef790099dedb9b28685d0b1817dc3eb744fc40e7f9dc4dbdaa0afb6951948');
INSERT INTO "chain" VALUES(28,549,'e502dfb6d8e541b4c6a92817315ae922f2765bb374bbe548f9266f2ca9c3a486');
INSERT INTO "chain" VALUES(29,550,'a7dc5d22bbeb6b6860903093295ab14b99ea47ce6bdf6dfa15d0415b27a5c4cd');
INSERT INTO "chain" VALUES(30,551,'985d417d88dab7a3cce3bc2f5d93ac985d0149364ca52714adf8e8e171ac6e69');
INSERT INTO "chain" VALUES(31,552,'2a680403b9471b645c256e37cc0b13e6414acce31a26e8b6d9f4894b3fe3ebae');
INSERT INTO "chain" VALUES(32,565,'611c9564a7232a2a1d4d67c23d1513099703009d323ae813236922d1ee8ac7e6');
INSERT INTO "chain" VALUES(33,579,'3901b3803da4800a7cc68287e8259d4f5c8a0cdf7324d92c77a8ef2832cd1e00');
INSERT INTO "chain" VALUES(34,580,'f2d0e2f6e6fc9db50bced19010be2f776e436e71f8589148b3611db8ce659b21');
INSERT INTO "chain" VALUES(35,581,'38385d2faf4ed70ac6c30356c2f6184718dd9789dd57816c1126bf0b734c1db6');
CREATE TABLE change (
  seq INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  old_row TEXT,
  new_row TEXT,
  salt BLOB,
  digest BLOB,
  PRIMARY KEY (seq),
  CONSTRAINT salted_or_blanked CHECK ((salt is null) = (digest is not null)),
  CONSTRAINT blanked_whole CHECK (digest is null or (old_row is null and new_row is null)),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 32),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "change" VALUES(1,1,'migration_step','[1]',NULL,'{"number":1,"name":"first book","operation":1}',X'589AE8F7DF8BBE54F20D9BBD96EA2B66',NULL);
INSERT INTO "change" VALUES(2,1,'migration_step','[2]',NULL,'{"number":2,"name":"allocations worked out","operation":1}',X'89D880174255EDF32EB4BAA3518FED9B',NULL);
INSERT INTO "change" VALUES(3,1,'migration_step','[3]',NULL,'{"number":3,"name":"indexes for many people","operation":1}',X'43EF47F24FFAB2D8FAB78CA939CFA2B5',NULL);
INSERT INTO "change" VALUES(4,1,'migration_step','[4]',NULL,'{"number":4,"name":"spending and amounts","operation":1}',X'1DB471E4F75FF8860B216FBAA9DEEF84',NULL);
INSERT INTO "change" VALUES(5,1,'migration_step','[5]',NULL,'{"number":5,"name":"deadlines of duties","operation":1}',X'E7C51C32DCA975E565FF1F592757C7EA',NULL);
INSERT INTO "change" VALUES(6,1,'migration_step','[6]',NULL,'{"number":6,"name":"trust","operation":1}',X'19DC43930D85855C6E1E440648FFF564',NULL);
INSERT INTO "change" VALUES(7,2,'plan','[1]',NULL,'{"id":1,"code":"phan-rang-2025"}',X'EC23177605164C11291CCF5DC34EFA3F',NULL);
INSERT INTO "change" VALUES(8,2,'plan_version','[1]',NULL,'{"id":1,"plan":1,"number":1,"digest":"b25ac58dafeff9d50850143e3af2ed6cab94cabb70e8434aec4e2a0e15bbaeb9","yaml":"# The plan of thành phố Phan Rang - Tháp Chàm for 2025 (March 2025), told in our own short words.\n# ref: the paragraph of the plan; \"V.1-2\" is the second dash of V.1, \"V.cuối\" the closing paragraph.\nplan: phan-rang-2025\ntitle: Đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025\nsubject: công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\nissuer:\n  name: Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm\n  head: [ỦY BAN NHÂN DÂN THÀNH PHỐ, PHAN RANG - THÁP CHÀM]\n  symbol: UBND\n  place: Phan Rang - Tháp Chàm\n  area: thành phố Phan Rang - Tháp Chàm\n  last_day: 2025-06-30                 # district level ended; the wards of 1/7/2025 belong to tỉnh Khánh Hòa\nnumber: null                           # left to the clerk; printed as blank\ndate: {year: 2025, month: 3, day: null}\nyears: [2025]\n\nimplements:\n  kind: Kế hoạch\n  number: 701/KH-UBND\n  date: 2025-02-21\n  issuer: UBND tỉnh Ninh Thuận\n  subject: đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025\nlegal_basis:\n  - kind: Thông tư liên tịch\n    number: 09/2016/TTLT-BLĐTBXH-BTC\n    date: 2016-06-15\n    issuer: Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính\n    subject: hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\n  - kind: Nghị định\n    number: 61/2015/NĐ-CP\n    date: 2015-07-09\n    issuer: Chính phủ\n    subject: chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm\n  - kind: Thông tư\n    number: 55/2023/TT-BTC\n    date: 2023-08-15\n    issuer: Bộ Tài chính\n    subject: kinh phí sự nghiệp của các chương trình mục tiêu quốc gia giai đoạn 2021-2025\n  - kind: Quyết định\n    number: 71/2021/QĐ-UBND\n    date: 2021-09-27\n    issuer: UBND tỉnh Ninh Thuận\n    subject: hỗ trợ vay vốn từ ngân sách địa phương đối với người lao động đi làm việc ở nước ngoài giai đoạn 2021-2025\n\ntarget:                                # II\n  total: 35\n  counts: persons\n  units: units/ninh-thuan-2024.yaml\n  split:\n    Phường Đô Vinh: 3\n    Phường Bảo An: 2\n    Phường Phước Mỹ: 3\n    Phường Phủ Hà: 5\n    Phường Đạo Long: 2\n    Phường Kinh Dinh: 5\n    Phường Đài Sơn: 2\n    Phường Mỹ Đông: 2\n    Phường Mỹ Hải: 2\n    Phường Mỹ Bình: 2\n    Phường Văn Hải: 2\n    Phường Đông Hải: 3\n    Xã Thành Hải: 2\n\npriority:                              # III.2 and III.4\n  groups: [DTTS, SINH_VIEN_MOI_TN]\n  destinations: [KR, JP, DE]\n\nfunds:                                 # IV, and III.5 for what they rest on\n  - id: social-security\n    name: Kinh phí chi bảo đảm xã hội\n    kind: grant\n    basis: Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC\n    ref: IV.1\n  - id: ntp-2025\n    name: Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\n    kind: grant\n    basis: Thông tư số 55/2023/TT-BTC\n    ref: IV.1\n  - id: local-loan\n    name: Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\n    kind: loan\n    basis: Quyết định số 71/2021/QĐ-UBND\n    ref: IV.2\n  - id: contribution\n    name: Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\n    kind: contribution\n    basis: null\n    ref: IV.3\n\n# Part III names an agency only here and there; where it names none, the issuer leads.\ntasks:\n  - ref: III.1-1\n    lead: UBND thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Kiện toàn, duy trì Ban Chỉ đạo từ thành phố đến phường, xã\n    repeat: always\n  - ref: III.1-2\n    lead: UBND thành phố\n    what: Chỉ đạo sát việc đưa người lao động đi làm việc ở nước ngoài trên địa bàn\n    repeat: always\n  - ref: III.1-2\n    lead: \"UBND các phường, xã\"\n    what: Đặt chỉ tiêu, kế hoạch của phường, xã gắn với kế hoạch phát triển kinh tế - xã hội\n    repeat: yearly\n  - ref: III.2\n    lead: UBND thành phố\n    what: Xây dựng cơ chế, thực hiện chính sách khuyến khích, nhất là cho người dân tộc thiểu số và sinh viên mới tốt nghiệp\n    repeat: always\n  - ref: III.3-1\n    lead: UBND thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"UBND các phường, xã\"]\n    what: Đưa tin về quy định, thông tin đi làm việc ở nước ngoài trên truyền thanh, cổng và trang thông tin điện tử\n    repeat: always\n  - ref: III.3-2\n    lead: [Thành đoàn, Hội Liên hiệp Phụ nữ thành phố, Hội Nông dân thành phố]\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Lồng ghép tuyên truyền vào các buổi sinh hoạt\n    repeat: always\n  - ref: III.3-3\n    lead: UBND thành phố\n    what: Làm bản tin, phóng sự, chuyên mục trên báo, đài, mạng xã hội; nêu gương gia đình có người đi làm việc ở nước ngoài\n    repeat: always\n  - ref: III.4-1\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ, Cơ sở dạy nghề]\n    what: Liên kết đào tạo nghề, ngoại ngữ, kiến thức cần thiết theo yêu cầu của bên tiếp nhận\n    repeat: always\n  - ref: III.4-2\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ]\n    what: Khảo sát, cập nhật nhu cầu; giới thiệu doanh nghiệp về tư vấn, tuyển lao động cho Hàn Quốc, Nhật Bản, Đức\n    repeat: always\n  - ref: III.5-1\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí bảo đảm xã hội\n    repeat: always\n  - ref: III.5-2\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí Chương trình mục tiêu quốc gia\n    repeat: always\n  - ref: III.5-3\n    lead: UBND thành phố\n    with: [Chi nhánh Ngân hàng Chính sách xã hội tỉnh]\n    what: Hỗ trợ vay vốn từ ngân sách địa phương ủy thác\n    repeat: always\n  - ref: III.6-1\n    lead: UBND thành phố\n    with: [\"Các phòng, ban thành phố\", \"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Trao đổi thông tin với doanh nghiệp để quản lý người đang làm việc ở nước ngoài, gỡ vướng mắc kịp thời\n    repeat: always\n  - ref: III.6-2\n    lead: UBND thành phố\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Vận động tham gia; thăm hỏi gia đình, nhắc người lao động giữ pháp luật nước sở tại và về nước đúng hạn\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Kiểm tra, giám sát, ngăn ngừa và xử lý vi phạm\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Khen thưởng, động viên đơn vị và doanh nghiệp làm tốt\n    repeat: yearly\n\n  - ref: V.1-1\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Chủ trì triển khai kế hoạch\n    repeat: always\n  - ref: V.1-2\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Lập kế hoạch tư vấn việc làm, đi làm việc ở nước ngoài tại các phường, xã\n    repeat: yearly\n  - ref: V.1-3\n    lead: Phòng Nội vụ thành phố\n    what: Tổ chức học tập kinh nghiệm ở địa phương ngoài tỉnh\n    repeat: once\n  - ref: V.1-4\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Tổ chức buổi tư vấn ở phường, xã về chính sách, đơn hàng, gương tốt để tuyển lao động\n    repeat: always\n  - ref: V.1-5\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\"]\n    what: Thanh tra, kiểm tra; ngăn chặn, xử lý lừa đảo, tiêu cực\n    repeat: always\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Theo dõi, đôn đốc, tổng hợp, báo cáo UBND thành phố\n    repeat: quarterly\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Tham mưu báo cáo định kỳ và đột xuất gửi Sở Nội vụ\n    repeat: quarterly\n  - ref: V.2\n    lead: Phòng Tài chính - Kế hoạch thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Hướng dẫn chi, thanh toán và quyết toán tiền hỗ trợ người lao động\n    repeat: always\n  - ref: V.3-1\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Hướng dẫn truyền thanh cơ sở đưa tin đúng, đủ về thị trường lao động ngoài nước và gương làm tốt\n    repeat: always\n  - ref: V.3-2\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    what: Theo dõi báo chí, không gian mạng; phối hợp xử lý tin sai sự thật\n    repeat: always\n  - ref: V.4-1\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    with: [Phòng Nội vụ thành phố, \"UBND các phường, xã\"]\n    what: Tuyên truyền chủ trương, chính sách, hiệu quả để người lao động biết và đăng ký\n    repeat: always\n  - ref: V.4-2\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    what: Tăng thời lượng phát sóng, tin, bài, hình ảnh; nhân rộng mô hình mới, gương điển hình\n    repeat: always\n  - ref: V.5\n    lead: Ban Chỉ huy Quân sự thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Tuyên truyền cho quân nhân sắp xuất ngũ và người đã hoàn thành nghĩa vụ quân sự\n    repeat: yearly\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    what: Phổ biến kế hoạch đến đoàn viên, hội viên\n    repeat: once\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Tuyên truyền, vận động đoàn viên, hội viên đi làm việc ở nước ngoài\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Hướng dẫn hồ sơ vay vốn, giải ngân kịp thời cho người đủ điều kiện\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Đôn đốc thu hồi, xử lý nợ\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo UBND thành phố khi vốn tồn đọng lâu, đề xuất hướng xử lý\n    repeat: always\n  - ref: V.8-1\n    lead: \"UBND các phường, xã\"\n    what: Thực hiện kế hoạch và chỉ tiêu được giao\n    repeat: always\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Lập kế hoạch của phường, xã; bố trí kinh phí\n    repeat: yearly\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức hội nghị chuyên đề tư vấn việc làm, đi làm việc ở nước ngoài\n    repeat: yearly\n  - ref: V.8-3\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức buổi tư vấn, tuyển lao động ở thôn, khu phố và phường, xã\n    repeat: always\n  - ref: V.8-4\n    lead: \"UBND các phường, xã\"\n    with: [\"Các Hội, đoàn thể phường, xã\"]\n    what: Cùng hội, đoàn thể mở hội nghị, thông tin, tư vấn, tuyển chọn lao động tại chỗ\n    repeat: always\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Lập kế hoạch thực hiện của cơ quan, đơn vị, địa phương mình\n    repeat: yearly\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo kết quả quý về UBND thành phố qua Phòng Nội vụ\n    repeat: quarterly\n\nduties:\n  - kind: quarterly                    # before day 22, so at the latest on day 21\n    from: [units, agencies]\n    to: Phòng Nội vụ thành phố\n    cutoff: day-15\n    deadline: {before_day: 22, of: last_month_of_quarter}\n    ref: V.cuối\n  - kind: quarterly                    # \"theo quy định\": the plan names no day\n    from: issuer\n    to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n    cutoff: day-15\n    deadline: null\n    ref: \"V.1-6, V.cuối\"\n\nreport_to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n# Who else gets the report. The list at the foot of the plan is cut off in our copy, so only bodies that the plan''s\n# text names stand here; the office completes it.\nrecipients:\n  - Như trên;\n  - Phòng Nội vụ thành phố;\n  - \"Lưu: VT, NV.\"\nsignature:\n  on_behalf: TM. ỦY BAN NHÂN DÂN\n  for: KT. CHỦ TỊCH\n  title: PHÓ CHỦ TỊCH\n  name: null\n","units_yaml":"# The 13 wards and communes of thành phố Phan Rang - Tháp Chàm as they stood in 2024, and what took over on 1/7/2025.\n# Codes: the General Statistics Office''s table of administrative units. Who took over: NQ 1667/NQ-UBTVQH15.\n# `to` is the first day outside: 30/6/2025 was the last day of the old units. `from: null`: older than anything we count.\n# Codes and names were used again: 22741 was Phường Phước Mỹ and is Phường Bảo An, which was 22744; so a unit is found\n# by its code or name together with a day.\nname: Các phường, xã của thành phố Phan Rang - Tháp Chàm\nbasis: [Nghị quyết số 202/2025/QH15, Nghị quyết số 1667/NQ-UBTVQH15]\nunits:\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22738]}\n  - {code: 22744, name: Phường Bảo An, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22741, name: Phường Phước Mỹ, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22750, name: Phường Phủ Hà, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22762, name: Phường Đạo Long, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22759, name: Phường Kinh Dinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22765, name: Phường Đài Sơn, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22771, name: Phường Mỹ Đông, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22780, name: Phường Mỹ Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22779, name: Phường Mỹ Bình, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22777, name: Phường Văn Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22834]}\n  # thôn Phú Thọ went to Xã Phước Dinh, the rest to the new Phường Đông Hải\n  - {code: 22768, name: Phường Đông Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780, 22888]}\n  - {code: 22774, name: Xã Thành Hải, kind: commune, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n\n  # Tỉnh Khánh Hòa, two levels. Đô Vinh also took xã Nhơn Sơn, Ninh Chử thị trấn Khánh Hải (not ours).\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22741, name: Phường Bảo An, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22759, name: Phường Phan Rang, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22780, name: Phường Đông Hải, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22834, name: Phường Ninh Chử, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22888, name: Xã Phước Dinh, kind: commune, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n","operation":2}',X'9F3AAE02C6C78C0F0188C1A48F159A6D',NULL);
INSERT INTO "change" VALUES(9,2,'plan_year','[1,2025]',NULL,'{"plan_version":1,"year":2025}',X'F32CF393F1A501D41BBA76A882AF4571',NULL);
INSERT INTO "change" VALUES(10,2,'unit','[1]',NULL,'{"id":1,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'B04279743F6B4A9698E88B60D63AECAE',NULL);
INSERT INTO "change" VALUES(11,2,'unit','[2]',NULL,'{"id":2,"code":"22744","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'B45930D39270015349A9F8E1F9EBB216',NULL);
INSERT INTO "change" VALUES(12,2,'unit','[3]',NULL,'{"id":3,"code":"22741","name":"Phường Phước Mỹ","name_key":"phuong phuoc my","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'B64E56F6DE128785928599E212EB7085',NULL);
INSERT INTO "change" VALUES(13,2,'unit','[4]',NULL,'{"id":4,"code":"22750","name":"Phường Phủ Hà","name_key":"phuong phu ha","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'0676BF95543503C3A552ACB14C4DE2BA',NULL);
INSERT INTO "change" VALUES(14,2,'unit','[5]',NULL,'{"id":5,"code":"22762","name":"Phường Đạo Long","name_key":"phuong dao long","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'7EF7D6D1DABAF87BE0E725AFB2B7778B',NULL);
INSERT INTO "change" VALUES(15,2,'unit','[6]',NULL,'{"id":6,"code":"22759","name":"Phường Kinh Dinh","name_key":"phuong kinh dinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'FE1E204EDA0B9F01128FBD57542E861D',NULL);
INSERT INTO "change" VALUES(16,2,'unit','[7]',NULL,'{"id":7,"code":"22765","name":"Phường Đài Sơn","name_key":"phuong dai son","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'B60E10AAAE3D36414AEAE28E760ADB69',NULL);
INSERT INTO "change" VALUES(17,2,'unit','[8]',NULL,'{"id":8,"code":"22771","name":"Phường Mỹ Đông","name_key":"phuong my dong","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'D372095EFA7A1E80EF8FCE11A3110B15',NULL);
INSERT INTO "change" VALUES(18,2,'unit','[9]',NULL,'{"id":9,"code":"22780","name":"Phường Mỹ Hải","name_key":"phuong my hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'72DA35F6B669CC6AB0D08996D30A297D',NULL);
INSERT INTO "change" VALUES(19,2,'unit','[10]',NULL,'{"id":10,"code":"22779","name":"Phường Mỹ Bình","name_key":"phuong my binh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'70CE2A751C14ED396B605C6AE1927747',NULL);
INSERT INTO "change" VALUES(20,2,'unit','[11]',NULL,'{"id":11,"code":"22777","name":"Phường Văn Hải","name_key":"phuong van hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'D8BC61BCF37B61F162D8FB2A9C208495',NULL);
INSERT INTO "change" VALUES(21,2,'unit','[12]',NULL,'{"id":12,"code":"22768","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'2AE51BC56A47826FF9DA5CA44502C3A8',NULL);
INSERT INTO "change" VALUES(22,2,'unit','[13]',NULL,'{"id":13,"code":"22774","name":"Xã Thành Hải","name_key":"xa thanh hai","kind":"commune","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'F8A71C25CC3986949E717436DA3E66C9',NULL);
INSERT INTO "change" VALUES(23,2,'unit','[14]',NULL,'{"id":14,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'A3FF03668D665DAB48A90A0B8642D321',NULL);
INSERT INTO "change" VALUES(24,2,'unit','[15]',NULL,'{"id":15,"code":"22741","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'4A5CA80DE24114B43A921388D3B1B3F4',NULL);
INSERT INTO "change" VALUES(25,2,'unit','[16]',NULL,'{"id":16,"code":"22759","name":"Phường Phan Rang","name_key":"phuong phan rang","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'AD03DC6DC422D7B6A8C8B8AEA26B758F',NULL);
INSERT INTO "change" VALUES(26,2,'unit','[17]',NULL,'{"id":17,"code":"22780","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'DF131F13B05AADB5355A240A82BCF9C7',NULL);
INSERT INTO "change" VALUES(27,2,'unit','[18]',NULL,'{"id":18,"code":"22834","name":"Phường Ninh Chử","name_key":"phuong ninh chu","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'68361BD84A595D6A3E0680F51DCAF059',NULL);
INSERT INTO "change" VALUES(28,2,'unit','[19]',NULL,'{"id":19,"code":"22888","name":"Xã Phước Dinh","name_key":"xa phuoc dinh","kind":"commune","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'0F4D78A3976A7CD2C4C3A728989B5DB1',NULL);
INSERT INTO "change" VALUES(29,2,'unit_change','[1,14]',NULL,'{"before":1,"after":14}',X'DFDD2BCAA7B79C9B971E07AA5ADBAE03',NULL);
INSERT INTO "change" VALUES(30,2,'unit_change','[2,15]',NULL,'{"before":2,"after":15}',X'E297256D948F27CFBC588A6EB5212CBF',NULL);
INSERT INTO "change" VALUES(31,2,'unit_change','[3,15]',NULL,'{"before":3,"after":15}',X'1598BD8B4DFE87F78E20C0A350C5D1C8',NULL);
INSERT INTO "change" VALUES(32,2,'unit_change','[4,16]',NULL,'{"before":4,"after":16}',X'35525E6C63E884E098B47195B424DA2C',NULL);
INSERT INTO "change" VALUES(33,2,'unit_change','[5,16]',NULL,'{"before":5,"after":16}',X'34436DCE031945425EB2B9AF343B9061',NULL);
INSERT INTO "change" VALUES(34,2,'unit_change','[6,16]',NULL,'{"before":6,"after":16}',X'0347A7FC372D541AD391127026CEE01C',NULL);
INSERT INTO "change" VALUES(35,2,'unit_change','[7,16]',NULL,'{"before":7,"after":16}',X'FAFC4C6136E9C2BC6DF275C1AF3DF35E',NULL);
INSERT INTO "change" VALUES(36,2,'unit_change','[8,17]',NULL,'{"before":8,"after":17}',X'1DB6EE51127B359289B857C1E339879F',NULL);
INSERT INTO "change" VALUES(37,2,'unit_change','[9,17]',NULL,'{"before":9,"after":17}',X'3B80F1F634FE3BBBFDA95D6287767FF9',NULL);
INSERT INTO "change" VALUES(38,2,'unit_change','[10,17]',NULL,'{"before":10,"after":17}',X'AD79BB5898A0FF12844483C86B2738B1',NULL);
INSERT INTO "change" VALUES(39,2,'unit_change','[11,18]',NULL,'{"before":11,"after":18}',X'D084453F8FD88813BA641339B78B0762',NULL);
INSERT INTO "change" VALUES(40,2,'unit_change','[12,17]',NULL,'{"before":12,"after":17}',X'EF78DDE9C2D8455822A31D787B2E0D1E',NULL);
INSERT INTO "change" VALUES(41,2,'unit_change','[12,19]',NULL,'{"before":12,"after":19}',X'E5E8482E7F9CF1F08FCA12F3AEC996E0',NULL);
INSERT INTO "change" VALUES(42,2,'unit_change','[13,15]',NULL,'{"before":13,"after":15}',X'6A4B2E8D804530111CD6658EC50597D8',NULL);
INSERT INTO "change" VALUES(43,2,'plan_unit','[1,1]',NULL,'{"plan_version":1,"unit":1,"position":1}',X'E854B26D4D36EB786C149D133A493142',NULL);
INSERT INTO "change" VALUES(44,2,'plan_unit','[1,2]',NULL,'{"plan_version":1,"unit":2,"position":2}',X'7E9EF67D25D5416D27CA4198C734EB44',NULL);
INSERT INTO "change" VALUES(45,2,'plan_unit','[1,3]',NULL,'{"plan_version":1,"unit":3,"position":3}',X'4106312EC3186E4E112EC293CB3198B5',NULL);
INSERT INTO "change" VALUES(46,2,'plan_unit','[1,4]',NULL,'{"plan_version":1,"unit":4,"position":4}',X'FEE20AAF96548035534BEA5181E43025',NULL);
INSERT INTO "change" VALUES(47,2,'plan_unit','[1,5]',NULL,'{"plan_version":1,"unit":5,"position":5}',X'03DD06FECEBBDB2806BD4BE5C6F6D43A',NULL);
INSERT INTO "change" VALUES(48,2,'plan_unit','[1,6]',NULL,'{"plan_version":1,"unit":6,"position":6}',X'33B7F0F77E2345CB425C977ADEEE0022',NULL);
INSERT INTO "change" VALUES(49,2,'plan_unit','[1,7]',NULL,'{"plan_version":1,"unit":7,"position":7}',X'15F6D535BE2C9844483817CCD566B65D',NULL);
INSERT INTO "change" VALUES(50,2,'plan_unit','[1,8]',NULL,'{"plan_version":1,"unit":8,"position":8}',X'5238B4F4A2D093BFDA834DD5DE3279C8',NULL);
INSERT INTO "change" VALUES(51,2,'plan_unit','[1,9]',NULL,'{"plan_version":1,"unit":9,"position":9}',X'F875D4B8DF313BDC00E205024F7F2698',NULL);
INSERT INTO "change" VALUES(52,2,'plan_unit','[1,10]',NULL,'{"plan_version":1,"unit":10,"position":10}',X'A78E8CB0EE7B765690054325EB310675',NULL);
INSERT INTO "change" VALUES(53,2,'plan_unit','[1,11]',NULL,'{"plan_version":1,"unit":11,"position":11}',X'7B7E6CFBD36171DF321CF12D6323464E',NULL);
INSERT INTO "change" VALUES(54,2,'plan_unit','[1,12]',NULL,'{"plan_version":1,"unit":12,"position":12}',X'DCA67AE8E0DA03F2E0354384F2EFBCED',NULL);
INSERT INTO "change" VALUES(55,2,'plan_unit','[1,13]',NULL,'{"plan_version":1,"unit":13,"position":13}',X'C5871B021FA3F9CB26264374886FD7BD',NULL);
INSERT INTO "change" VALUES(56,2,'fund','[1]',NULL,'{"id":1,"plan":1,"code":"social-security","name":"Kinh phí chi bảo đảm xã hội","kind":"grant","position":1}',X'778F1FBA4AE106BF901D3A9A46E1B18A',NULL);
INSERT INTO "change" VALUES(57,2,'fund','[2]',NULL,'{"id":2,"plan":1,"code":"ntp-2025","name":"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025","kind":"grant","position":2}',X'F10334E2D8B5D3C787BA7121BE5AF528',NULL);
INSERT INTO "change" VALUES(58,2,'fund','[3]',NULL,'{"id":3,"plan":1,"code":"local-loan","name":"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội","kind":"loan","position":3}',X'09EA512F1527C2D56479FED216BB7F04',NULL);
INSERT INTO "change" VALUES(59,2,'fund','[4]',NULL,'{"id":4,"plan":1,"code":"contribution","name":"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác","kind":"contribution","position":4}',X'BC613340DCC757BB054B94DFF3904F96',NULL);
INSERT INTO "change" VALUES(60,2,'allocation','[1]',NULL,'{"id":1,"plan_version":1,"method":"published","decision":null,"decided_on":null,"reason":null,"valid_from":"2024-12-15","valid_to":null,"operation":2}',X'8DF44CAE0C8065B8C10CEC450A93D11A',NULL);
INSERT INTO "change" VALUES(61,2,'allocation_line','[1,1]',NULL,'{"allocation":1,"unit":1,"target":3}',X'6CEFC9C18E8DE8BCF47690E95CE6A6D3',NULL);
INSERT INTO "change" VALUES(62,2,'allocation_line','[1,2]',NULL,'{"allocation":1,"unit":2,"target":2}',X'F4D5AF3678D5139809C549CCBBE37D87',NULL);
INSERT INTO "change" VALUES(63,2,'allocation_line','[1,3]',NULL,'{"allocation":1,"unit":3,"target":3}',X'7923FFAC1249DE48A60840AEA4F93511',NULL);
INSERT INTO "change" VALUES(64,2,'allocation_line','[1,4]',NULL,'{"allocation":1,"unit":4,"target":5}',X'4F25888D6F7FDB4A93AD0974FE6BF069',NULL);
INSERT INTO "change" VALUES(65,2,'allocation_line','[1,5]',NULL,'{"allocation":1,"unit":5,"target":2}',X'22C531643C9E78294C68E2DF45216CDA',NULL);
INSERT INTO "change" VALUES(66,2,'allocation_line','[1,6]',NULL,'{"allocation":1,"unit":6,"target":5}',X'F0FBF191B66DB0CC3A859F8D0426A0A5',NULL);
INSERT INTO "change" VALUES(67,2,'allocation_line','[1,7]',NULL,'{"allocation":1,"unit":7,"target":2}',X'10A2ACBAD15DC86B9671F8DCC1261802',NULL);
INSERT INTO "change" VALUES(68,2,'allocation_line','[1,8]',NULL,'{"allocation":1,"unit":8,"target":2}',X'9586CA4CED422FD080AB00CB826283DA',NULL);
INSERT INTO "change" VALUES(69,2,'allocation_line','[1,9]',NULL,'{"allocation":1,"unit":9,"target":2}',X'53820B5096E67BBD520A50052C365237',NULL);
INSERT INTO "change" VALUES(70,2,'allocation_line','[1,10]',NULL,'{"allocation":1,"unit":10,"target":2}',X'A3ECD0B6A32C1D7679F15481F5DF2FF9',NULL);
INSERT INTO "change" VALUES(71,2,'allocation_line','[1,11]',NULL,'{"allocation":1,"unit":11,"target":2}',X'85E0CDD71BCF0A700244E0E3FD60EA4D',NULL);
INSERT INTO "change" VALUES(72,2,'allocation_line','[1,12]',NULL,'{"allocation":1,"unit":12,"target":3}',X'7AA8D71AF7F153E5A0CE83DD23B47E9C',NULL);
INSERT INTO "change" VALUES(73,2,'allocation_line','[1,13]',NULL,'{"allocation":1,"unit":13,"target":2}',X'A1E76524986E9CE7EA71B0CE06D2B7ED',NULL);
INSERT INTO "change" VALUES(74,3,'opening_balance','[1]',NULL,'{"id":1,"plan":1,"measure":"abroad","unit":1,"start_on":"2024-12-15","end_on":null,"value":14,"operation":3}',X'19DD5B3A591DF48AAD7C9BC1FDE8052B',NULL);
INSERT INTO "change" VALUES(75,3,'opening_balance','[2]',NULL,'{"id":2,"plan":1,"measure":"abroad","unit":2,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'21B67DD1F09BF6CFA0CDF90FB2CB73A5',NULL);
INSERT INTO "change" VALUES(76,3,'opening_balance','[3]',NULL,'{"id":3,"plan":1,"measure":"abroad","unit":3,"start_on":"2024-12-15","end_on":null,"value":16,"operation":3}',X'2946652DAA83DD92A42ACA87F4AB019D',NULL);
INSERT INTO "change" VALUES(77,3,'opening_balance','[4]',NULL,'{"id":4,"plan":1,"measure":"abroad","unit":4,"start_on":"2024-12-15","end_on":null,"value":21,"operation":3}',X'A943A843EB9999E6FA39C8C547CE64F6',NULL);
INSERT INTO "change" VALUES(78,3,'opening_balance','[5]',NULL,'{"id":5,"plan":1,"measure":"abroad","unit":5,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'54CFA790BAC34F0566C87769B72941FD',NULL);
INSERT INTO "change" VALUES(79,3,'opening_balance','[6]',NULL,'{"id":6,"plan":1,"measure":"abroad","unit":6,"start_on":"2024-12-15","end_on":null,"value":19,"operation":3}',X'E2803846E614A76183520DBBA7E2C8A3',NULL);
INSERT INTO "change" VALUES(80,3,'opening_balance','[7]',NULL,'{"id":7,"plan":1,"measure":"abroad","unit":7,"start_on":"2024-12-15","end_on":null,"value":10,"operation":3}',X'0E1A977F41978778B1A807A40DCCDF19',NULL);
INSERT INTO "change" VALUES(81,3,'opening_balance','[8]',NULL,'{"id":8,"plan":1,"measure":"abroad","unit":8,"start_on":"2024-12-15","end_on":null,"value":7,"operation":3}',X'66BC98C8B1698282CDF7C767649CC037',NULL);
INSERT INTO "change" VALUES(82,3,'opening_balance','[9]',NULL,'{"id":9,"plan":1,"measure":"abroad","unit":9,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'0B269B26ECBD1BD5D27EEBF5C6B2F30B',NULL);
INSERT INTO "change" VALUES(83,3,'opening_balance','[10]',NULL,'{"id":10,"plan":1,"measure":"abroad","unit":10,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'EC26E458477FB592DD50C0BA0DFB5934',NULL);
INSERT INTO "change" VALUES(84,3,'opening_balance','[11]',NULL,'{"id":11,"plan":1,"measure":"abroad","unit":11,"start_on":"2024-12-15","end_on":null,"value":11,"operation":3}',X'6A61CB1664FFCFEA0CCD6783F2CF7C11',NULL);
INSERT INTO "change" VALUES(85,3,'opening_balance','[12]',NULL,'{"id":12,"plan":1,"measure":"abroad","unit":12,"start_on":"2024-12-15","end_on":null,"value":15,"operation":3}',X'2D8E038E526CCCA3E88F1D91FADB8F5C',NULL);
INSERT INTO "change" VALUES(86,3,'opening_balance','[13]',NULL,'{"id":13,"plan":1,"measure":"abroad","unit":13,"start_on":"2024-12-15","end_on":null,"value":12,"operation":3}',X'91304D1CC870E1C998E3686A29C65E95',NULL);
INSERT INTO "change" VALUES(87,4,'opening_balance','[14]',NULL,'{"id":14,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'AF781A4057E6F1969652C21E57118A5D',NULL);
INSERT INTO "change" VALUES(88,4,'opening_balance','[15]',NULL,'{"id":15,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'AC53BFD5D1FF0F9F47AC9209D87A887F',NULL);
INSERT INTO "change" VALUES(89,4,'opening_balance','[16]',NULL,'{"id":16,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'1BE7194C5A8C4300167656E365FA52E0',NULL);
INSERT INTO "change" VALUES(90,4,'opening_balance','[17]',NULL,'{"id":17,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'8C948B35B4D2C11841B7E9D9C9C4507A',NULL);
INSERT INTO "change" VALUES(91,4,'opening_balance','[18]',NULL,'{"id":18,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'B4DCFC1E199E758FA90A19F8C31E7CDF',NULL);
INSERT INTO "change" VALUES(92,4,'opening_balance','[19]',NULL,'{"id":19,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-06-15","value":3,"operation":4}',X'CFF5FAA90A0D5BA94F99D181EC8B1BB6',NULL);
INSERT INTO "change" VALUES(93,4,'opening_balance','[20]',NULL,'{"id":20,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'A9BF2F77A4AA452309551517E8A9588B',NULL);
INSERT INTO "change" VALUES(94,4,'opening_balance','[21]',NULL,'{"id":21,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'51EA1FFD6DD362287C21EF74D7F66315',NULL);
INSERT INTO "change" VALUES(95,4,'opening_balance','[22]',NULL,'{"id":22,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'1525F7E7030942EC3B236BAB36B758A9',NULL);
INSERT INTO "change" VALUES(96,4,'opening_balance','[23]',NULL,'{"id":23,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'06A1EE1DBB7DB32F76EDABE54DEB7C42',NULL);
INSERT INTO "change" VALUES(97,4,'opening_balance','[24]',NULL,'{"id":24,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'7E30A855EA37E689990BA7A0DBC79621',NULL);
INSERT INTO "change" VALUES(98,4,'opening_balance','[25]',NULL,'{"id":25,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'A614AE55271525D21BA1447622AF6A13',NULL);
INSERT INTO "change" VALUES(99,4,'opening_balance','[26]',NULL,'{"id":26,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'CE674464CBA53C68EE4DCD4F1E703DBB',NULL);
INSERT INTO "change" VALUES(100,5,'opening_balance','[27]',NULL,'{"id":27,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'4EB05C7A26CD6B8997B96B3153091F93',NULL);
INSERT INTO "change" VALUES(101,5,'opening_balance','[28]',NULL,'{"id":28,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'262C774CB72CC00CDAF2577744390845',NULL);
INSERT INTO "change" VALUES(102,5,'opening_balance','[29]',NULL,'{"id":29,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'B1DA641B4419923CCDB1E311C2461D85',NULL);
INSERT INTO "change" VALUES(103,5,'opening_balance','[30]',NULL,'{"id":30,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'F4E2626C3A2F41BF27EC9BFD19AFC5C1',NULL);
INSERT INTO "change" VALUES(104,5,'opening_balance','[31]',NULL,'{"id":31,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'30711326BD885F54BCC2432CDAD406D1',NULL);
INSERT INTO "change" VALUES(105,5,'opening_balance','[32]',NULL,'{"id":32,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'6AE5067059A7FC1D0E00580626F0968A',NULL);
INSERT INTO "change" VALUES(106,5,'opening_balance','[33]',NULL,'{"id":33,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'DDAE89FAE36D5AD0C585800495F9B9E1',NULL);
INSERT INTO "change" VALUES(107,5,'opening_balance','[34]',NULL,'{"id":34,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'1985DA26F058B53EF876D082ED44B03C',NULL);
INSERT INTO "change" VALUES(108,5,'opening_balance','[35]',NULL,'{"id":35,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'599F5F15BFFF0C193008F88AA795542D',NULL);
INSERT INTO "change" VALUES(109,5,'opening_balance','[36]',NULL,'{"id":36,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'67B1377C995C11A186C6920FF14A3B18',NULL);
INSERT INTO "change" VALUES(110,5,'opening_balance','[37]',NULL,'{"id":37,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'F7673DC345978896E5F8EF2A01F26283',NULL);
INSERT INTO "change" VALUES(111,5,'opening_balance','[38]',NULL,'{"id":38,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-12-15","value":3,"operation":5}',X'A2C67ABEBD3E2AE922F105A3598AAFE7',NULL);
INSERT INTO "change" VALUES(112,5,'opening_balance','[39]',NULL,'{"id":39,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'B45CCE542F8CB0A362A04ECF84972FCD',NULL);
INSERT INTO "change" VALUES(113,6,'allotment','[1]',NULL,'{"id":1,"fund":1,"year":2025,"amount":60000000,"decision":"12/QĐ-UBND","on_date":"2025-01-10","operation":6}',X'E641CD36C665418596910D3674561513',NULL);
INSERT INTO "change" VALUES(114,7,'allotment','[2]',NULL,'{"id":2,"fund":2,"year":2025,"amount":40000000,"decision":"13/QĐ-UBND","on_date":"2025-01-10","operation":7}',X'46DEB56AAC75D377DCD01F6ED3FBC0C3',NULL);
INSERT INTO "change" VALUES(115,8,'worker','[1]',NULL,'{"id":1,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900000","phone":"0900000000","unit":6,"ethnicity":"Chăm","education":"university"}',X'7D8706BBB4C86F5C71337DB4A6BFE6A8',NULL);
INSERT INTO "change" VALUES(116,8,'worker','[2]',NULL,'{"id":2,"name":"Võ Văn Ví Dụ Hạ","name_key":"vo van vi du ha","birth_year":2001,"birth_date":"2001-08-18","sex":"M","cccd":"058201900001","phone":null,"unit":10,"ethnicity":"Raglai","education":"college"}',X'8ACCD0FCAF513AC227AEADA08D7E00CF',NULL);
INSERT INTO "change" VALUES(117,8,'worker','[3]',NULL,'{"id":3,"name":"Nguyễn Thị Hư Cấu Nam","name_key":"nguyen thi hu cau nam","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900002","phone":null,"unit":13,"ethnicity":"Kinh","education":"elementary"}',X'F48EE7A7096A0F04F42233D6365B0AC1',NULL);
INSERT INTO "change" VALUES(118,8,'worker','[4]',NULL,'{"id":4,"name":"Lê Thị Minh Họa Mai","name_key":"le thi minh hoa mai","birth_year":1993,"birth_date":"1993-10-21","sex":"F","cccd":null,"phone":"0903000003","unit":4,"ethnicity":"Kinh","education":"university"}',X'BA5F27D877C854B77165710DF68ADF98',NULL);
INSERT INTO "change" VALUES(119,8,'worker','[5]',NULL,'{"id":5,"name":"Phạm Văn Ví Dụ Lam","name_key":"pham van vi du lam","birth_year":2005,"birth_date":"2005-03-23","sex":"M","cccd":"058205900009","phone":null,"unit":6,"ethnicity":"Kinh","education":"elementary"}',X'707E6D00834CFAC48704AAE03742BCD7',NULL);
INSERT INTO "change" VALUES(120,8,'worker','[6]',NULL,'{"id":6,"name":"Trần Thị Hư Cấu Em","name_key":"tran thi hu cau em","birth_year":1992,"birth_date":"1992-11-09","sex":"F","cccd":"058192900010","phone":"0910000010","unit":13,"ethnicity":"Chăm","education":"college"}',X'B317A7603E6EE16A9C9AEB4929781A4C',NULL);
INSERT INTO "change" VALUES(121,8,'worker','[7]',NULL,'{"id":7,"name":"Thập Văn Giả Định Em","name_key":"thap van gia dinh em","birth_year":1999,"birth_date":"1999-11-21","sex":"M","cccd":null,"phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'697C3430C5BF3FAD071852289B5F2383',NULL);
INSERT INTO "change" VALUES(122,8,'worker','[8]',NULL,'{"id":8,"name":"Lê Thị Thử Khoa","name_key":"le thi thu khoa","birth_year":1997,"birth_date":null,"sex":"F","cccd":"058197900012","phone":null,"unit":6,"ethnicity":"Kinh","education":"none"}',X'D09E0A3A9EE6B8811540795BC105CB0D',NULL);
INSERT INTO "change" VALUES(123,8,'worker','[9]',NULL,'{"id":9,"name":"Thập Thị Thử Em","name_key":"thap thi thu em","birth_year":1988,"birth_date":"1988-06-23","sex":"F","cccd":"058188900013","phone":null,"unit":5,"ethnicity":"Kinh","education":"university"}',X'3CC2A8B4A115E56653BA657AEB14EF3A',NULL);
INSERT INTO "change" VALUES(124,8,'worker','[10]',NULL,'{"id":10,"name":"Trần Văn Tượng Trưng An","name_key":"tran van tuong trung an","birth_year":2004,"birth_date":null,"sex":"M","cccd":"058204900014","phone":"0914000014","unit":4,"ethnicity":"Kinh","education":"none"}',X'687AD6416C9BA604EC0FB8004FCEBB18',NULL);
INSERT INTO "change" VALUES(125,8,'worker','[11]',NULL,'{"id":11,"name":"Thập Văn Hư Cấu Nam","name_key":"thap van hu cau nam","birth_year":1996,"birth_date":"1996-11-05","sex":"M","cccd":null,"phone":"0915000015","unit":12,"ethnicity":"Kinh","education":"intermediate"}',X'C6AE6830675FDB7ED1641E28E5084AAD',NULL);
INSERT INTO "change" VALUES(126,8,'worker','[12]',NULL,'{"id":12,"name":"Phạm Văn Thử Khoa","name_key":"pham van thu khoa","birth_year":1993,"birth_date":"1993-03-04","sex":"M","cccd":"058093900016","phone":"0916000016","unit":8,"ethnicity":"Kinh","education":"none"}',X'8967D344710A7C7E1AB261BA22E8154F',NULL);
INSERT INTO "change" VALUES(127,8,'worker','[13]',NULL,'{"id":13,"name":"Phạm Thị Giả Định An","name_key":"pham thi gia dinh an","birth_year":2001,"birth_date":"2001-02-11","sex":"F","cccd":null,"phone":"0917000017","unit":5,"ethnicity":"Kinh","education":"none"}',X'6DA7B71AE92789080D244E1751F045A0',NULL);
INSERT INTO "change" VALUES(128,8,'worker','[14]',NULL,'{"id":14,"name":"Hán Thị Hư Cấu Mai","name_key":"han thi hu cau mai","birth_year":1992,"birth_date":"1992-05-19","sex":"F","cccd":"058192900004","phone":"0904000004","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'5B69FCFBB499C84457CCFC81ED1E8D88',NULL);
INSERT INTO "change" VALUES(129,8,'worker','[15]',NULL,'{"id":15,"name":"Đàng Văn Mẫu Bình","name_key":"dang van mau binh","birth_year":2003,"birth_date":"2003-07-07","sex":"M","cccd":null,"phone":null,"unit":10,"ethnicity":"Kinh","education":"intermediate"}',X'78ED213E3D946D4CF9F74FD48438501C',NULL);
INSERT INTO "change" VALUES(130,8,'worker','[16]',NULL,'{"id":16,"name":"Thập Văn Ví Dụ Khoa","name_key":"thap van vi du khoa","birth_year":1992,"birth_date":"1992-10-25","sex":"M","cccd":"058092900006","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'06B1DB1C707D6C0BBA3D7D1C32013BD0',NULL);
INSERT INTO "change" VALUES(131,8,'worker','[17]',NULL,'{"id":17,"name":"Võ Thị Giả Định An","name_key":"vo thi gia dinh an","birth_year":1996,"birth_date":"1996-12-23","sex":"F","cccd":null,"phone":"0907000007","unit":7,"ethnicity":"Kinh","education":"university"}',X'547572903C9EFF2230170AC0C57969B2',NULL);
INSERT INTO "change" VALUES(132,8,'worker','[18]',NULL,'{"id":18,"name":"Huỳnh Thị Tượng Trưng Nam","name_key":"huynh thi tuong trung nam","birth_year":1998,"birth_date":null,"sex":"F","cccd":"058198900008","phone":null,"unit":4,"ethnicity":"Kinh","education":"elementary"}',X'3AF61645083BA9011344378926DE8414',NULL);
INSERT INTO "change" VALUES(133,8,'worker_group','[1]',NULL,'{"id":1,"worker":1,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'9A2AF2053130770507C19604C61861FE',NULL);
INSERT INTO "change" VALUES(134,8,'worker_group','[2]',NULL,'{"id":2,"worker":2,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'BD89C95A30E2EB10C9DFC31D2D2ADC8E',NULL);
INSERT INTO "change" VALUES(135,8,'worker_group','[3]',NULL,'{"id":3,"worker":3,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'3985BF48E5F0C59E0246737C3E51A0F7',NULL);
INSERT INTO "change" VALUES(136,8,'worker_group','[4]',NULL,'{"id":4,"worker":6,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'A5E26FA221A939EC19BFD694534AC243',NULL);
INSERT INTO "change" VALUES(137,8,'worker_group','[5]',NULL,'{"id":5,"worker":12,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'76849D771C004B9B8BC89DE26589A8B6',NULL);
INSERT INTO "change" VALUES(138,8,'worker_group','[6]',NULL,'{"id":6,"worker":13,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'29952C399FF2EA967C8765101D7FBA00',NULL);
INSERT INTO "change" VALUES(139,8,'worker_group','[7]',NULL,'{"id":7,"worker":14,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'E32F37E257807BCDF55D26BC7D97AEE8',NULL);
INSERT INTO "change" VALUES(140,8,'worker_group','[8]',NULL,'{"id":8,"worker":17,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'B4A0CF560C95A4ADB00B86201A19EB48',NULL);
INSERT INTO "change" VALUES(141,8,'worker_group','[9]',NULL,'{"id":9,"worker":18,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'62F7CE1A7DA40E884C5662C5930F0654',NULL);
INSERT INTO "change" VALUES(142,8,'sender','[1]',NULL,'{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}',X'CCE9C32F8E3462DF9AD1FA480AC830B3',NULL);
INSERT INTO "change" VALUES(143,8,'sender','[2]',NULL,'{"id":2,"name":"Công ty Mẫu Một","name_key":"cong ty mau mot"}',X'ACFF54E342141CBD1AE6D244ACDF9E24',NULL);
INSERT INTO "change" VALUES(144,8,'sender','[3]',NULL,'{"id":3,"name":"Trung tâm Mẫu Ba","name_key":"trung tam mau ba"}',X'2AE5634033B27FDA885AB222524445ED',NULL);
INSERT INTO "change" VALUES(145,8,'placement','[1]',NULL,'{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'779D42FC1084A5A4ED7FC680D53E5114',NULL);
INSERT INTO "change" VALUES(146,8,'placement','[2]',NULL,'{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'C2A01DD8945C54BD10BCAB44EE03163E',NULL);
INSERT INTO "change" VALUES(147,8,'placement','[3]',NULL,'{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'DEA7046E51EB82658F7768F18CE2A817',NULL);
INSERT INTO "change" VALUES(148,8,'placement','[4]',NULL,'{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'B353EB91C4730D0485D8111669682B34',NULL);
INSERT INTO "change" VALUES(149,8,'placement','[5]',NULL,'{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'72A41B4226AC18FE1C07E41B4B5DC7C4',NULL);
INSERT INTO "change" VALUES(150,8,'placement','[6]',NULL,'{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'CD514141AEEF5A8D6D9E4FB62D58ECB6',NULL);
INSERT INTO "change" VALUES(151,8,'placement','[7]',NULL,'{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'E561C98C39FA888DAC66D585A1A54A32',NULL);
INSERT INTO "change" VALUES(152,8,'placement','[8]',NULL,'{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'4A5F99E38FE31CE9841D66C2486AE5DB',NULL);
INSERT INTO "change" VALUES(153,8,'placement','[9]',NULL,'{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'5239E14D20F8FFD37C627689A02DE600',NULL);
INSERT INTO "change" VALUES(154,8,'placement','[10]',NULL,'{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'C1E88919905E25D4B5C767E051935B2F',NULL);
INSERT INTO "change" VALUES(155,8,'placement','[11]',NULL,'{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'67F580C470F349F532FEFE526127F718',NULL);
INSERT INTO "change" VALUES(156,8,'placement','[12]',NULL,'{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'31A6BF9A73F90ACAD8E28965A4F170DE',NULL);
INSERT INTO "change" VALUES(157,8,'placement','[13]',NULL,'{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'6E6B7EC1C5F6A1C1E017788FC24DDACB',NULL);
INSERT INTO "change" VALUES(158,8,'placement','[14]',NULL,'{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'B5EFAF6726A346038032F753830BDA3C',NULL);
INSERT INTO "change" VALUES(159,8,'placement','[15]',NULL,'{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'BE1080B0542EC59ACCAA0CF66C410FFA',NULL);
INSERT INTO "change" VALUES(160,8,'placement','[16]',NULL,'{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'93F161B263083539068527635B8837D2',NULL);
INSERT INTO "change" VALUES(161,8,'placement','[17]',NULL,'{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'89D2F315A5DD8B661AEB3450E572F445',NULL);
INSERT INTO "change" VALUES(162,8,'placement','[18]',NULL,'{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'938D9A9BF0D05424FF409C63BA6022E1',NULL);
INSERT INTO "change" VALUES(163,8,'stage_event','[1]',NULL,'{"id":1,"placement":1,"stage":"departed","on_date":"2024-12-15","reason":null}',X'5B6AE5C03ECA46B36358313DE03D7955',NULL);
INSERT INTO "change" VALUES(164,8,'placement','[1]','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2024-12-15","ended_on":null}',X'0C17F1A50C51DC951879122476573186',NULL);
INSERT INTO "change" VALUES(165,8,'stage_event','[2]',NULL,'{"id":2,"placement":2,"stage":"departed","on_date":"2024-12-20","reason":null}',X'611343CB518C24183F07CF70A3F3513B',NULL);
INSERT INTO "change" VALUES(166,8,'placement','[2]','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2024-12-20","ended_on":null}',X'8028CF31C28129D0B739DFE76F9F4877',NULL);
INSERT INTO "change" VALUES(167,8,'stage_event','[3]',NULL,'{"id":3,"placement":3,"stage":"departed","on_date":"2025-01-06","reason":null}',X'99EF0E5155E2E1D74D0BB3A071161423',NULL);
INSERT INTO "change" VALUES(168,8,'placement','[3]','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":"2025-01-06","ended_on":null}',X'03EC703AD1C88D882D6A39E8A4AC8036',NULL);
INSERT INTO "change" VALUES(169,8,'stage_event','[4]',NULL,'{"id":4,"placement":4,"stage":"departed","on_date":"2025-01-09","reason":null}',X'1CA02667F699E1BB465C5D0C95F13723',NULL);
INSERT INTO "change" VALUES(170,8,'placement','[4]','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-01-09","ended_on":null}',X'03CD683133869264623A9DCD24543AC3',NULL);
INSERT INTO "change" VALUES(171,8,'stage_event','[5]',NULL,'{"id":5,"placement":5,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'4CE3F6327B8F1C598D9573F2B8C3810E',NULL);
INSERT INTO "change" VALUES(172,8,'stage_event','[6]',NULL,'{"id":6,"placement":6,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'624F6B5DBB0A593DBBC4D80468E18AEA',NULL);
INSERT INTO "change" VALUES(173,8,'stage_event','[7]',NULL,'{"id":7,"placement":7,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'844030ED68DC6B10715666B42050B4F2',NULL);
INSERT INTO "change" VALUES(174,8,'stage_event','[8]',NULL,'{"id":8,"placement":8,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'67F71E79B2A7F66BF7CECA73CC51C5F7',NULL);
INSERT INTO "change" VALUES(175,8,'stage_event','[9]',NULL,'{"id":9,"placement":9,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'718333F70E0019CDF2F88D5BA53F95B9',NULL);
INSERT INTO "change" VALUES(176,8,'stage_event','[10]',NULL,'{"id":10,"placement":10,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'80CE910F5D51E8CEAB1E82F00E5A55BB',NULL);
INSERT INTO "change" VALUES(177,8,'stage_event','[11]',NULL,'{"id":11,"placement":11,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'1720C06D74968B9CD86E987BA54508D9',NULL);
INSERT INTO "change" VALUES(178,8,'stage_event','[12]',NULL,'{"id":12,"placement":12,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'010F7C9150725437A7CE49B55DDD47CB',NULL);
INSERT INTO "change" VALUES(179,8,'stage_event','[13]',NULL,'{"id":13,"placement":13,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'B29BBEA104519C268D5DD9A3CAFC27A4',NULL);
INSERT INTO "change" VALUES(180,8,'stage_event','[14]',NULL,'{"id":14,"placement":14,"stage":"departed","on_date":"2025-02-10","reason":null}',X'F76C5B9C766E7A57ECAC73A53BD2FBF4',NULL);
INSERT INTO "change" VALUES(181,8,'placement','[14]','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2025-02-10","ended_on":null}',X'7F5FF6A3F46B0CEB384D5524B548DD3A',NULL);
INSERT INTO "change" VALUES(182,8,'stage_event','[15]',NULL,'{"id":15,"placement":15,"stage":"departed","on_date":"2025-02-17","reason":null}',X'ED6BD80AF47448832F11868E31B61762',NULL);
INSERT INTO "change" VALUES(183,8,'placement','[15]','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2025-02-17","ended_on":null}',X'4DA36747EBFBDFBD9ABF379A3A6580D4',NULL);
INSERT INTO "change" VALUES(184,8,'stage_event','[16]',NULL,'{"id":16,"placement":16,"stage":"departed","on_date":"2025-02-24","reason":null}',X'85F4016D4336B9CFF067BE0609C0A4F8',NULL);
INSERT INTO "change" VALUES(185,8,'placement','[16]','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":"2025-02-24","ended_on":null}',X'764ECFFC937FA3C01467ED2A1C600B94',NULL);
INSERT INTO "change" VALUES(186,8,'stage_event','[17]',NULL,'{"id":17,"placement":17,"stage":"departed","on_date":"2025-03-03","reason":null}',X'35679F379A0DEA32869AB253247D9BB6',NULL);
INSERT INTO "change" VALUES(187,8,'placement','[17]','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2025-03-03","ended_on":null}',X'CD09B6CBCD841286A9505D79C308D58C',NULL);
INSERT INTO "change" VALUES(188,8,'stage_event','[18]',NULL,'{"id":18,"placement":18,"stage":"departed","on_date":"2025-03-14","reason":null}',X'BC2E819D3E8D51A6C1A4F688F82BA816',NULL);
INSERT INTO "change" VALUES(189,8,'placement','[18]','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-03-14","ended_on":null}',X'1D4877B0E4FCD067C3376179B3330436',NULL);
INSERT INTO "change" VALUES(190,8,'import_batch','[1]',NULL,'{"id":1,"operation":8,"name":"danh-sach-quy-1.csv","digest":"aebe6bb80d63b87d7383fad16431a5908e9ee69d720fd8cbbbf4424dc5175a7b","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'2154E5113732090A4CBEE86D6AA22125',NULL);
INSERT INTO "change" VALUES(191,8,'import_row','[1,2,"worker"]',NULL,'{"batch":1,"row":2,"table_name":"worker","key":1}',X'69E65404B4C4408EF5EB750FCEC0D782',NULL);
INSERT INTO "change" VALUES(192,8,'import_row','[1,2,"placement"]',NULL,'{"batch":1,"row":2,"table_name":"placement","key":1}',X'9C82E2A2D2233C893169CFA091D931E6',NULL);
INSERT INTO "change" VALUES(193,8,'import_row','[1,3,"worker"]',NULL,'{"batch":1,"row":3,"table_name":"worker","key":2}',X'C2AC059958865BD8770D05E446977001',NULL);
INSERT INTO "change" VALUES(194,8,'import_row','[1,3,"placement"]',NULL,'{"batch":1,"row":3,"table_name":"placement","key":2}',X'3EACDD7BF70F361BC33C9CAD003C4876',NULL);
INSERT INTO "change" VALUES(195,8,'import_row','[1,4,"worker"]',NULL,'{"batch":1,"row":4,"table_name":"worker","key":3}',X'B319EE47FC4D4122A2D15D50DA4DBF8D',NULL);
INSERT INTO "change" VALUES(196,8,'import_row','[1,4,"placement"]',NULL,'{"batch":1,"row":4,"table_name":"placement","key":3}',X'1F517EF7D2BEC8405E503A5BE55E635A',NULL);
INSERT INTO "change" VALUES(197,8,'import_row','[1,5,"worker"]',NULL,'{"batch":1,"row":5,"table_name":"worker","key":4}',X'41AC1FF465307399AEC4A9ACAFCF63D5',NULL);
INSERT INTO "change" VALUES(198,8,'import_row','[1,5,"placement"]',NULL,'{"batch":1,"row":5,"table_name":"placement","key":4}',X'43E017CA7DE4A8EC7BE865C67A1CE1AF',NULL);
INSERT INTO "change" VALUES(199,8,'import_row','[1,11,"worker"]',NULL,'{"batch":1,"row":11,"table_name":"worker","key":5}',X'2EFE1A2BE3AE6846948CD3D825F7358A',NULL);
INSERT INTO "change" VALUES(200,8,'import_row','[1,11,"placement"]',NULL,'{"batch":1,"row":11,"table_name":"placement","key":5}',X'ED52F54B6D97506CCD190507FD147AE2',NULL);
INSERT INTO "change" VALUES(201,8,'import_row','[1,12,"worker"]',NULL,'{"batch":1,"row":12,"table_name":"worker","key":6}',X'70F423841C3BF27400D8F4CEC0146E00',NULL);
INSERT INTO "change" VALUES(202,8,'import_row','[1,12,"placement"]',NULL,'{"batch":1,"row":12,"table_name":"placement","key":6}',X'FD59D1F6948DAF2A14BFF939559783D9',NULL);
INSERT INTO "change" VALUES(203,8,'import_row','[1,13,"worker"]',NULL,'{"batch":1,"row":13,"table_name":"worker","key":7}',X'A1A7F25F8DCD0292962C3A7DF4C11674',NULL);
INSERT INTO "change" VALUES(204,8,'import_row','[1,13,"placement"]',NULL,'{"batch":1,"row":13,"table_name":"placement","key":7}',X'3CD515D264579D3F862741A3C8AFD472',NULL);
INSERT INTO "change" VALUES(205,8,'import_row','[1,14,"worker"]',NULL,'{"batch":1,"row":14,"table_name":"worker","key":8}',X'6FFE355C9166509DC3356534A897A20B',NULL);
INSERT INTO "change" VALUES(206,8,'import_row','[1,14,"placement"]',NULL,'{"batch":1,"row":14,"table_name":"placement","key":8}',X'74E6FF3187E880E2CF3B6E06C058BCC6',NULL);
INSERT INTO "change" VALUES(207,8,'import_row','[1,15,"worker"]',NULL,'{"batch":1,"row":15,"table_name":"worker","key":9}',X'3A340A7C54EC237484CDC1451ABB83E9',NULL);
INSERT INTO "change" VALUES(208,8,'import_row','[1,15,"placement"]',NULL,'{"batch":1,"row":15,"table_name":"placement","key":9}',X'BCC06F9A023C07AF2F3582A7ABC79134',NULL);
INSERT INTO "change" VALUES(209,8,'import_row','[1,16,"worker"]',NULL,'{"batch":1,"row":16,"table_name":"worker","key":10}',X'FEB11E107519B431EB2E4DC31FEB06BD',NULL);
INSERT INTO "change" VALUES(210,8,'import_row','[1,16,"placement"]',NULL,'{"batch":1,"row":16,"table_name":"placement","key":10}',X'4022E6646E6481638F79836605B9C126',NULL);
INSERT INTO "change" VALUES(211,8,'import_row','[1,17,"worker"]',NULL,'{"batch":1,"row":17,"table_name":"worker","key":11}',X'03D0C31CBF54FB94ACA8764840CC962C',NULL);
INSERT INTO "change" VALUES(212,8,'import_row','[1,17,"placement"]',NULL,'{"batch":1,"row":17,"table_name":"placement","key":11}',X'19D212858634129C946E0FAC12B94081',NULL);
INSERT INTO "change" VALUES(213,8,'import_row','[1,18,"worker"]',NULL,'{"batch":1,"row":18,"table_name":"worker","key":12}',X'12B4E617764F34D8BE528660D83A0C41',NULL);
INSERT INTO "change" VALUES(214,8,'import_row','[1,18,"placement"]',NULL,'{"batch":1,"row":18,"table_name":"placement","key":12}',X'3D8FFDFACAB1E3CA265A7B0CB7639E71',NULL);
INSERT INTO "change" VALUES(215,8,'import_row','[1,19,"worker"]',NULL,'{"batch":1,"row":19,"table_name":"worker","key":13}',X'A59A5FE68A80533848907DCD4508FB2B',NULL);
INSERT INTO "change" VALUES(216,8,'import_row','[1,19,"placement"]',NULL,'{"batch":1,"row":19,"table_name":"placement","key":13}',X'F5E84EE37E6FE6B1197C2EF1BF45F866',NULL);
INSERT INTO "change" VALUES(217,8,'import_row','[1,6,"worker"]',NULL,'{"batch":1,"row":6,"table_name":"worker","key":14}',X'BC79495DFA9748097EE28FC65245FD1E',NULL);
INSERT INTO "change" VALUES(218,8,'import_row','[1,6,"placement"]',NULL,'{"batch":1,"row":6,"table_name":"placement","key":14}',X'6B6B836AFE3BED848654660B787CCEA3',NULL);
INSERT INTO "change" VALUES(219,8,'import_row','[1,7,"worker"]',NULL,'{"batch":1,"row":7,"table_name":"worker","key":15}',X'CF6215CE185AE6436AED8985CD219EB1',NULL);
INSERT INTO "change" VALUES(220,8,'import_row','[1,7,"placement"]',NULL,'{"batch":1,"row":7,"table_name":"placement","key":15}',X'E2A16FF26C4BEF88E96FDBFCDF96F0C7',NULL);
INSERT INTO "change" VALUES(221,8,'import_row','[1,8,"worker"]',NULL,'{"batch":1,"row":8,"table_name":"worker","key":16}',X'3428E1310A704DE3968F87D4BDD5C416',NULL);
INSERT INTO "change" VALUES(222,8,'import_row','[1,8,"placement"]',NULL,'{"batch":1,"row":8,"table_name":"placement","key":16}',X'9F7168FADB8965C11C2AA6AAA010F30A',NULL);
INSERT INTO "change" VALUES(223,8,'import_row','[1,9,"worker"]',NULL,'{"batch":1,"row":9,"table_name":"worker","key":17}',X'E8A0A786231835F13C61BF6B4B3333E8',NULL);
INSERT INTO "change" VALUES(224,8,'import_row','[1,9,"placement"]',NULL,'{"batch":1,"row":9,"table_name":"placement","key":17}',X'623153FABFE4F4136C5A3145F8069E4C',NULL);
INSERT INTO "change" VALUES(225,8,'import_row','[1,10,"worker"]',NULL,'{"batch":1,"row":10,"table_name":"worker","key":18}',X'4904503063DFD080D23AB320DA1495D7',NULL);
INSERT INTO "change" VALUES(226,8,'import_row','[1,10,"placement"]',NULL,'{"batch":1,"row":10,"table_name":"placement","key":18}',X'9D3B8E27AB874DA35DB0E7CDF9F8E156',NULL);
INSERT INTO "change" VALUES(227,9,'sent_report','[1]',NULL,'{"id":1,"plan":1,"form":"quarterly","period":"2025-Q1","sent_on":"2025-03-20","number":"05/BC-UBND","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","figures":"{\"schema\": \"xkld.report.quarterly/1\", \"data\": {\"form\": \"quarterly\", \"period\": \"2025-Q1\", \"figures_to\": \"14/3/2025\", \"head\": \"ba245e6b64268e44627b5af84a28c0ef4cbd659dab82424232b3f6eb10d9cfe0\", \"letterhead\": {\"above\": null, \"issuer\": [\"ỦY BAN NHÂN DÂN THÀNH PHỐ\", \"PHAN RANG - THÁP CHÀM\"], \"number\": \"Số:          /BC-UBND\", \"place_and_date\": \"Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025\", \"kind\": \"BÁO CÁO\", \"subject\": [\"Kết quả công tác đưa người lao động\", \"đi làm việc ở nước ngoài theo hợp đồng quý I\", \"và phương hướng, nhiệm vụ quý II năm 2025\"], \"to\": [\"UBND tỉnh Ninh Thuận\", \"Sở Nội vụ tỉnh Ninh Thuận\"]}, \"opening\": [\"Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.\", \"Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:\"], \"sections\": [{\"number\": \"I\", \"heading\": \"Công tác chỉ đạo, tổ chức thực hiện\", \"paragraphs\": [\"UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.\", \"[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]\"], \"table\": null, \"parts\": []}, {\"number\": \"II\", \"heading\": \"Kết quả thực hiện\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Thực hiện chỉ tiêu\", \"paragraphs\": [\"Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.\", \"Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.\", \"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.\", \"Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải.\"], \"table\": \"targets\", \"parts\": []}, {\"number\": \"2\", \"heading\": \"Thông tin, tuyên truyền\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận hoạt động tuyên truyền.\", \"[Nêu nội dung, hình thức tuyên truyền nổi bật.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Tư vấn, tạo nguồn lao động\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.\", \"Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01).\"], \"table\": null, \"parts\": []}, {\"number\": \"4\", \"heading\": \"Hỗ trợ người lao động, cho vay vốn\", \"paragraphs\": [\"Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.\", \"Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm.\"], \"table\": null, \"parts\": []}, {\"number\": \"5\", \"heading\": \"Lao động ở nước ngoài và về nước\", \"paragraphs\": [\"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05).\"], \"table\": null, \"parts\": []}, {\"number\": \"6\", \"heading\": \"Thanh tra, kiểm tra, giải quyết đơn thư\", \"paragraphs\": [\"Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.\"], \"table\": null, \"parts\": []}, {\"number\": \"7\", \"heading\": \"Phối hợp với doanh nghiệp\", \"paragraphs\": [\"Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.\", \"Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người.\"], \"table\": null, \"parts\": []}]}, {\"number\": \"III\", \"heading\": \"Đánh giá chung\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Ưu điểm\", \"paragraphs\": [\"[Nêu ưu điểm, cách làm hay.]\"], \"table\": null, \"parts\": []}, {\"number\": \"2\", \"heading\": \"Hạn chế\", \"paragraphs\": [\"So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.\", \"[Nêu hạn chế, khó khăn, vướng mắc.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Nguyên nhân\", \"paragraphs\": [\"[Nêu nguyên nhân khách quan, chủ quan.]\"], \"table\": null, \"parts\": []}]}, {\"number\": \"IV\", \"heading\": \"Phương hướng, nhiệm vụ quý II năm 2025\", \"paragraphs\": [\"[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]\"], \"table\": null, \"parts\": []}, {\"number\": \"V\", \"heading\": \"Kiến nghị, đề xuất\", \"paragraphs\": [\"[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]\"], \"table\": null, \"parts\": []}], \"last_words\": \"Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.\", \"closing\": {\"authority\": [\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\", \"PHÓ CHỦ TỊCH\"], \"name\": \"\", \"recipients\": [\"Như trên;\", \"Phòng Nội vụ thành phố;\", \"Lưu: VT, NV.\"]}, \"annex\": {\"title\": \"Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025\", \"subtitle\": \"(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)\"}, \"tables\": [{\"key\": \"targets\", \"number\": null, \"title\": \"Kết quả thực hiện chỉ tiêu theo đơn vị\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"target\", \"head\": \"Chỉ tiêu năm (người)\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Thực hiện trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"percent\", \"head\": \"Tỷ lệ đạt\", \"kind\": \"percent\"}, {\"key\": \"same_period\", \"head\": \"Cùng kỳ năm trước\", \"kind\": \"count\"}, {\"key\": \"estimate\", \"head\": \"Ước thực hiện đến hết quý\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"target\": 2, \"in_period\": 2, \"to_date\": 2, \"percent\": \"100.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}], \"total\": {\"unit\": \"Tổng cộng\", \"target\": 35, \"in_period\": 9, \"to_date\": 9, \"percent\": \"25.7\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}, \"rule\": \"Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi.\"}, {\"key\": \"pool\", \"number\": \"01\", \"title\": \"Nguồn lao động theo đơn vị\", \"span\": \"(Đến hết ngày 14/3/2025)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"registered\", \"head\": \"Đăng ký, đã tư vấn\", \"kind\": \"count\"}, {\"key\": \"training\", \"head\": \"Đang đào tạo\", \"kind\": \"count\"}, {\"key\": \"selected\", \"head\": \"Trúng tuyển, ký hợp đồng\", \"kind\": \"count\"}, {\"key\": \"ready\", \"head\": \"Chờ xuất cảnh\", \"kind\": \"count\"}, {\"key\": \"all\", \"head\": \"Tổng số\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}], \"total\": {\"unit\": \"Tổng cộng\", \"registered\": 0, \"training\": 0, \"selected\": 9, \"ready\": 0, \"all\": 9}, \"rule\": \"Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký.\"}, {\"key\": \"destinations\", \"number\": \"02\", \"title\": \"Người lao động xuất cảnh theo thị trường\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"destination\", \"head\": \"Thị trường\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"destination\": \"Nhật Bản\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đài Loan (Trung Quốc)\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"destination\": \"Hàn Quốc\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đức\", \"in_period\": 0, \"to_date\": 0}}], \"total\": {\"destination\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"occupations\", \"number\": \"03\", \"title\": \"Người lao động xuất cảnh theo ngành nghề\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"occupation\", \"head\": \"Ngành nghề\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"occupation\": \"Xây dựng\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Chế biến thực phẩm\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Nông nghiệp\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Cơ khí\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Điều dưỡng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": {\"occupation\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"features\", \"number\": \"04\", \"title\": \"Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"feature\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"feature\": \"Theo giới tính\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nam\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nữ\", \"in_period\": 6, \"to_date\": 6}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo độ tuổi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Dưới 18 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 18 đến 30 tuổi\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 31 đến 45 tuổi\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trên 45 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo trình độ\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Phổ thông (không nghề)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Sơ cấp nghề\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trung cấp\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Cao đẳng\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đại học trở lên\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo hình thức đi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đơn vị sự nghiệp công lập\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp dịch vụ\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp trúng thầu, nhận thầu\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Tổ chức, cá nhân đầu tư ra nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Hợp đồng lao động trực tiếp giao kết\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo đối tượng ưu tiên\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người dân tộc thiểu số\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Học sinh, sinh viên mới tốt nghiệp\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ cận nghèo\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ nghèo\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Thân nhân người có công với cách mạng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": null, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau.\"}, {\"key\": \"movement\", \"number\": \"05\", \"title\": \"Biến động lao động làm việc ở nước ngoài\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"movement\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài đầu kỳ\", \"in_period\": 159, \"to_date\": 159}}, {\"indent\": 0, \"cells\": {\"movement\": \"Xuất cảnh (lượt)\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 0, \"cells\": {\"movement\": \"Về nước\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"hết hạn hợp đồng, đúng hạn\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do tai nạn, ốm đau\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do phía sử dụng lao động\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do bị ngược đãi, xâm hại\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do vi phạm hợp đồng, pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do nguyện vọng cá nhân\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"chưa rõ lý do\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tử vong\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tìm thấy người mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài cuối kỳ\", \"in_period\": 168, \"to_date\": 168}}, {\"indent\": 0, \"cells\": {\"movement\": \"Ngoài ra\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"movement\": \"gia hạn hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"đổi hợp đồng, chuyển tư cách ở nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"bỏ hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"ở lại nước ngoài trái pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"xuất cảnh đi học tập (lượt)\", \"in_period\": 0, \"to_date\": 0}}], \"total\": null, \"rule\": \"Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước.\"}, {\"key\": \"support\", \"number\": \"06\", \"title\": \"Hỗ trợ người lao động theo nguồn kinh phí và nội dung\", \"span\": \"(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)\", \"columns\": [{\"key\": \"item\", \"head\": \"Nguồn kinh phí, nội dung\", \"kind\": \"text\"}, {\"key\": \"persons_in_period\", \"head\": \"Số người trong quý\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Số tiền trong quý (đồng)\", \"kind\": \"money\"}, {\"key\": \"persons_to_date\", \"head\": \"Số người từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số tiền từ đầu năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"allotted\", \"head\": \"Dự toán năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"left\", \"head\": \"Còn lại (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"item\": \"Kinh phí chi bảo đảm xã hội\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 60000000, \"left\": 60000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 40000000, \"left\": 40000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": {\"mark\": \"no_data\"}, \"left\": {\"mark\": \"no_data\"}}}], \"total\": {\"item\": \"Tổng cộng\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 100000000, \"left\": 100000000}, \"rule\": \"Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động.\"}, {\"key\": \"loans\", \"number\": \"07\", \"title\": \"Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội\", \"span\": \"(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)\", \"columns\": [{\"key\": \"fund\", \"head\": \"Nguồn vốn\", \"kind\": \"text\"}, {\"key\": \"customers\", \"head\": \"Khách hàng từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"lent\", \"head\": \"Doanh số cho vay (đồng)\", \"kind\": \"money\"}, {\"key\": \"recovered\", \"head\": \"Doanh số thu nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"outstanding\", \"head\": \"Dư nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"overdue\", \"head\": \"Trong đó quá hạn (đồng)\", \"kind\": \"money\"}, {\"key\": \"idle\", \"head\": \"Vốn chưa giải ngân (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"fund\": \"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\", \"customers\": {\"mark\": \"no_data\"}, \"lent\": {\"mark\": \"no_data\"}, \"recovered\": {\"mark\": \"no_data\"}, \"outstanding\": {\"mark\": \"no_data\"}, \"overdue\": {\"mark\": \"no_data\"}, \"idle\": {\"mark\": \"no_data\"}}}], \"total\": null, \"rule\": \"Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.\"}, {\"key\": \"work\", \"number\": \"08\", \"title\": \"Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"work\", \"head\": \"Hoạt động\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Số lần trong quý\", \"kind\": \"count\"}, {\"key\": \"people_in_period\", \"head\": \"Lượt người trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số lần từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"people_to_date\", \"head\": \"Lượt người từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"work\": \"Buổi tư vấn việc làm, tuyển lao động\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Hội nghị chuyên đề\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài phát thanh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên cổng, trang thông tin điện tử, báo chí\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên mạng xã hội\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tờ rơi, pa-nô, áp phích\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Buổi làm việc với doanh nghiệp\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Lượt thăm hỏi gia đình người lao động\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Chuyến học tập kinh nghiệm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Cuộc thanh tra, kiểm tra, giám sát\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó phát hiện vi phạm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Đơn thư, phản ánh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó đã giải quyết\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}], \"total\": null, \"rule\": \"Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.\"}], \"to_be_written\": [\"I. Công tác chỉ đạo, tổ chức thực hiện\", \"2. Thông tin, tuyên truyền\", \"1. Ưu điểm\", \"2. Hạn chế\", \"3. Nguyên nhân\", \"IV. Phương hướng, nhiệm vụ quý II năm 2025\", \"V. Kiến nghị, đề xuất\"], \"warnings\": [\"Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed).\"]}}","head":"ba245e6b64268e44627b5af84a28c0ef4cbd659dab82424232b3f6eb10d9cfe0","operation":9}',X'E77903FB349B2DE5BF40897DBFCA1E15',NULL);
INSERT INTO "change" VALUES(228,10,'worker','[19]',NULL,'{"id":19,"name":"Lê Thị Thử Dương","name_key":"le thi thu duong","birth_year":1986,"birth_date":"1986-06-10","sex":"F","cccd":null,"phone":"0921000021","unit":8,"ethnicity":"Kinh","education":"college"}',X'7E4BAE18492920016439F180A84CD11D',NULL);
INSERT INTO "change" VALUES(229,10,'worker','[20]',NULL,'{"id":20,"name":"Nguyễn Thị Giả Định Mai","name_key":"nguyen thi gia dinh mai","birth_year":1989,"birth_date":"1989-11-04","sex":"F","cccd":"058189900019","phone":"0919000019","unit":9,"ethnicity":"Kinh","education":"intermediate"}',X'E2129A044B7FC58335555D16196E15BA',NULL);
INSERT INTO "change" VALUES(230,10,'worker','[21]',NULL,'{"id":21,"name":"Thập Văn Minh Họa Dương","name_key":"thap van minh hoa duong","birth_year":1988,"birth_date":"1988-02-15","sex":"M","cccd":null,"phone":null,"unit":9,"ethnicity":"Kinh","education":"none"}',X'A5E7A61F108F079C3CD10DCA70890298',NULL);
INSERT INTO "change" VALUES(231,10,'worker','[22]',NULL,'{"id":22,"name":"Đàng Văn Minh Họa An","name_key":"dang van minh hoa an","birth_year":1989,"birth_date":"1989-02-05","sex":"M","cccd":"058089900018","phone":null,"unit":7,"ethnicity":"Kinh","education":"elementary"}',X'B5329F0E27C2E38B7B30449CDE5B3F6C',NULL);
INSERT INTO "change" VALUES(232,10,'worker','[23]',NULL,'{"id":23,"name":"Đàng Văn Hư Cấu Cúc","name_key":"dang van hu cau cuc","birth_year":1985,"birth_date":"1985-08-17","sex":"M","cccd":null,"phone":null,"unit":2,"ethnicity":"Kinh","education":"university"}',X'3D7AD606937DBBCD794DEB54A83D6EE6',NULL);
INSERT INTO "change" VALUES(233,10,'worker','[24]',NULL,'{"id":24,"name":"Thập Văn Giả Định Nam","name_key":"thap van gia dinh nam","birth_year":1992,"birth_date":"1992-05-18","sex":"M","cccd":"058092900020","phone":"0920000020","unit":3,"ethnicity":"Kinh","education":"university"}',X'D0E0D7C3AE529871C2E608C8CF7972ED',NULL);
INSERT INTO "change" VALUES(234,10,'worker','[25]',NULL,'{"id":25,"name":"Hán Thị Ví Dụ Khoa","name_key":"han thi vi du khoa","birth_year":2000,"birth_date":"2000-02-10","sex":"F","cccd":null,"phone":null,"unit":11,"ethnicity":"Chăm","education":"elementary"}',X'995CFDCA43614D470D2BCBA0369CEE33',NULL);
INSERT INTO "change" VALUES(235,10,'worker','[26]',NULL,'{"id":26,"name":"Thập Văn Tượng Trưng Cúc","name_key":"thap van tuong trung cuc","birth_year":1988,"birth_date":"1988-06-06","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'8E2062EAB13A4AEC738C6C5CFBC9FB8F',NULL);
INSERT INTO "change" VALUES(236,10,'worker','[27]',NULL,'{"id":27,"name":"Phạm Thị Minh Họa Hạ","name_key":"pham thi minh hoa ha","birth_year":2000,"birth_date":"2000-05-20","sex":"F","cccd":"058300900036","phone":null,"unit":10,"ethnicity":"Kinh","education":"college"}',X'59799CF869E6520F39442E8F83DA6375',NULL);
INSERT INTO "change" VALUES(237,10,'worker','[28]',NULL,'{"id":28,"name":"Phạm Văn Giả Định Nam","name_key":"pham van gia dinh nam","birth_year":1998,"birth_date":"1998-04-13","sex":"M","cccd":"058098900047","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'4FDE9B2E0A261DFBEC542E2A39CC270C',NULL);
INSERT INTO "change" VALUES(238,10,'worker','[29]',NULL,'{"id":29,"name":"Nguyễn Văn Minh Họa Em","name_key":"nguyen van minh hoa em","birth_year":1986,"birth_date":"1986-11-07","sex":"M","cccd":"058086900028","phone":null,"unit":6,"ethnicity":"Kinh","education":"intermediate"}',X'C2B4352F9E100DCD79C763FD3E1BF54B',NULL);
INSERT INTO "change" VALUES(239,10,'worker','[30]',NULL,'{"id":30,"name":"Nguyễn Văn Tượng Trưng Cúc","name_key":"nguyen van tuong trung cuc","birth_year":2004,"birth_date":"2004-07-14","sex":"M","cccd":"058204900035","phone":"0935000035","unit":6,"ethnicity":"Kinh","education":"none"}',X'2583B2A0F1074347E90AB52C29864AA4',NULL);
INSERT INTO "change" VALUES(240,10,'worker','[31]',NULL,'{"id":31,"name":"Phạm Văn Mẫu Lam","name_key":"pham van mau lam","birth_year":2003,"birth_date":"2003-05-11","sex":"M","cccd":"058203900059","phone":"0959000059","unit":9,"ethnicity":"Kinh","education":"university"}',X'9799F1A70C09A2B0004A2E7E34C40466',NULL);
INSERT INTO "change" VALUES(241,10,'worker','[32]',NULL,'{"id":32,"name":"Đàng Văn Ví Dụ Cúc","name_key":"dang van vi du cuc","birth_year":2005,"birth_date":"2005-08-15","sex":"M","cccd":"058205900048","phone":null,"unit":5,"ethnicity":"Kinh","education":"elementary"}',X'B6D8F4048941EDD1582DE47B5FC544DD',NULL);
INSERT INTO "change" VALUES(242,10,'worker','[33]',NULL,'{"id":33,"name":"Võ Văn Hư Cấu Cúc","name_key":"vo van hu cau cuc","birth_year":1997,"birth_date":"1997-12-06","sex":"M","cccd":"058097900051","phone":"0951000051","unit":8,"ethnicity":"Kinh","education":"none"}',X'5FB0D5CC486408E467C430AFDA6A6982',NULL);
INSERT INTO "change" VALUES(243,10,'worker','[34]',NULL,'{"id":34,"name":"Huỳnh Văn Ví Dụ Bình","name_key":"huynh van vi du binh","birth_year":2003,"birth_date":"2003-04-13","sex":"M","cccd":null,"phone":"0939000039","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'EBF9F7F89F8C80D5559CED3D616BA185',NULL);
INSERT INTO "change" VALUES(244,10,'worker','[35]',NULL,'{"id":35,"name":"Võ Thị Mẫu Bình","name_key":"vo thi mau binh","birth_year":2002,"birth_date":null,"sex":"F","cccd":"058302900032","phone":"0932000032","unit":4,"ethnicity":"Kinh","education":"college"}',X'E5BB6326D98EFCE818DC4F9F91E6856D',NULL);
INSERT INTO "change" VALUES(245,10,'worker','[36]',NULL,'{"id":36,"name":"Trần Văn Tượng Trưng Mai","name_key":"tran van tuong trung mai","birth_year":2001,"birth_date":"2001-03-16","sex":"M","cccd":"058201900029","phone":"0929000029","unit":4,"ethnicity":"Kinh","education":"college"}',X'031D29CB51B9C08979EE93EEF4B48AB3',NULL);
INSERT INTO "change" VALUES(246,10,'worker','[37]',NULL,'{"id":37,"name":"Thập Văn Thử Dương","name_key":"thap van thu duong","birth_year":2005,"birth_date":"2005-07-20","sex":"M","cccd":"058205900038","phone":"0938000038","unit":4,"ethnicity":"Kinh","education":"university"}',X'25B37BC525C8FD9AC70BDDF0AF0A3477',NULL);
INSERT INTO "change" VALUES(247,10,'worker','[38]',NULL,'{"id":38,"name":"Huỳnh Thị Kiểm Thử Khoa","name_key":"huynh thi kiem thu khoa","birth_year":1989,"birth_date":"1989-08-11","sex":"F","cccd":"058189900050","phone":null,"unit":12,"ethnicity":"Raglai","education":"intermediate"}',X'CF83D20D9C9FEB6BB0DE26CA5903FE6A',NULL);
INSERT INTO "change" VALUES(248,10,'worker','[39]',NULL,'{"id":39,"name":"Hán Văn Hư Cấu Cúc","name_key":"han van hu cau cuc","birth_year":1996,"birth_date":null,"sex":"M","cccd":null,"phone":"0930000030","unit":12,"ethnicity":"Kinh","education":"none"}',X'1A345868FCCFFDAF1EBC79E48952145E',NULL);
INSERT INTO "change" VALUES(249,10,'worker','[40]',NULL,'{"id":40,"name":"Đàng Văn Thử Cúc","name_key":"dang van thu cuc","birth_year":2002,"birth_date":"2002-04-05","sex":"M","cccd":"058202900043","phone":null,"unit":4,"ethnicity":"Kinh","education":"college"}',X'68E826D3477308B145840B1D4E0A6A82',NULL);
INSERT INTO "change" VALUES(250,10,'worker','[41]',NULL,'{"id":41,"name":"Hán Văn Mẫu Khoa","name_key":"han van mau khoa","birth_year":1987,"birth_date":"1987-07-02","sex":"M","cccd":"058087900046","phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'470C3CD5DE28FEDADA75D8F93FB0A07D',NULL);
INSERT INTO "change" VALUES(251,10,'worker','[42]',NULL,'{"id":42,"name":"Phạm Văn Mẫu Em","name_key":"pham van mau em","birth_year":1993,"birth_date":"1993-02-11","sex":"M","cccd":null,"phone":null,"unit":7,"ethnicity":"Kinh","education":"intermediate"}',X'63B9F1DFF1497DE1C21D0376DD39997E',NULL);
INSERT INTO "change" VALUES(252,10,'worker','[43]',NULL,'{"id":43,"name":"Võ Văn Minh Họa Hạ","name_key":"vo van minh hoa ha","birth_year":1988,"birth_date":"1988-05-28","sex":"M","cccd":"058088900041","phone":"0941000041","unit":6,"ethnicity":"Kinh","education":"college"}',X'BCE567EB0879DEDDAB272FB94BC4DCAE',NULL);
INSERT INTO "change" VALUES(253,10,'worker','[44]',NULL,'{"id":44,"name":"Đàng Văn Thử Em","name_key":"dang van thu em","birth_year":1988,"birth_date":"1988-03-18","sex":"M","cccd":null,"phone":"0949000049","unit":4,"ethnicity":"Kinh","education":"university"}',X'4BB095D13DD3ACD2A18DCE54FCCBCFD5',NULL);
INSERT INTO "change" VALUES(254,10,'worker','[45]',NULL,'{"id":45,"name":"Lê Thị Minh Họa Cúc","name_key":"le thi minh hoa cuc","birth_year":1988,"birth_date":"1988-02-14","sex":"F","cccd":null,"phone":"0926000026","unit":1,"ethnicity":"Kinh","education":"university"}',X'7A6AC5B8D490E6A4CBC7F071A454DF3D',NULL);
INSERT INTO "change" VALUES(255,10,'worker','[46]',NULL,'{"id":46,"name":"Đổng Văn Mẫu Cúc","name_key":"dong van mau cuc","birth_year":1991,"birth_date":"1991-06-20","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'DCF73D6B6C960D2459EE3B2FC39FEB89',NULL);
INSERT INTO "change" VALUES(256,10,'worker','[47]',NULL,'{"id":47,"name":"Lê Văn Kiểm Thử Em","name_key":"le van kiem thu em","birth_year":1991,"birth_date":null,"sex":"M","cccd":"058091900033","phone":"0933000033","unit":12,"ethnicity":"Kinh","education":"university"}',X'77F12722319DB8E9320F828D3EA09163',NULL);
INSERT INTO "change" VALUES(257,10,'worker','[48]',NULL,'{"id":48,"name":"Võ Thị Minh Họa Cúc","name_key":"vo thi minh hoa cuc","birth_year":1995,"birth_date":"1995-03-01","sex":"F","cccd":"058195900056","phone":"0956000056","unit":8,"ethnicity":"Kinh","education":"elementary"}',X'83D7270E11C7BF4E8C95B941C09F1F95',NULL);
INSERT INTO "change" VALUES(258,10,'worker','[49]',NULL,'{"id":49,"name":"Võ Văn Thử Hạ","name_key":"vo van thu ha","birth_year":1994,"birth_date":"1994-04-15","sex":"M","cccd":"058094900027","phone":"0927000027","unit":3,"ethnicity":"Chăm","education":"college"}',X'2F1333088B9F3A4D2D3BAC8E83C1EF2B',NULL);
INSERT INTO "change" VALUES(259,10,'worker','[50]',NULL,'{"id":50,"name":"Lê Thị Mẫu Dương","name_key":"le thi mau duong","birth_year":2000,"birth_date":"2000-12-13","sex":"F","cccd":"058300900045","phone":null,"unit":13,"ethnicity":"Kinh","education":"none"}',X'9076923B98B557314404417327A2AA05',NULL);
INSERT INTO "change" VALUES(260,10,'worker','[51]',NULL,'{"id":51,"name":"Phạm Văn Kiểm Thử Mai","name_key":"pham van kiem thu mai","birth_year":2001,"birth_date":"2001-06-05","sex":"M","cccd":null,"phone":"0954000054","unit":9,"ethnicity":"Kinh","education":"university"}',X'9B1CF9462E547235BC8F89C6CDD4DBD9',NULL);
INSERT INTO "change" VALUES(261,10,'worker','[52]',NULL,'{"id":52,"name":"Võ Thị Kiểm Thử Cúc","name_key":"vo thi kiem thu cuc","birth_year":2000,"birth_date":"2000-12-27","sex":"F","cccd":"058300900042","phone":"0942000042","unit":7,"ethnicity":"Kinh","education":"university"}',X'57D60D7A71F9398A9D460C65B90DE94E',NULL);
INSERT INTO "change" VALUES(262,10,'worker','[53]',NULL,'{"id":53,"name":"Hán Văn Ví Dụ Khoa","name_key":"han van vi du khoa","birth_year":1994,"birth_date":"1994-04-16","sex":"M","cccd":null,"phone":"0937000037","unit":13,"ethnicity":"Kinh","education":"university"}',X'E7288011E7AF1BA5DD5A8840E59623AA',NULL);
INSERT INTO "change" VALUES(263,10,'worker','[54]',NULL,'{"id":54,"name":"Lê Văn Ví Dụ Bình","name_key":"le van vi du binh","birth_year":1991,"birth_date":"1991-07-19","sex":"M","cccd":"058091900055","phone":null,"unit":3,"ethnicity":"Kinh","education":"none"}',X'A0B7204D994D8F9C8B935B1C56246E19',NULL);
INSERT INTO "change" VALUES(264,10,'worker','[55]',NULL,'{"id":55,"name":"Đổng Văn Thử Dương","name_key":"dong van thu duong","birth_year":1986,"birth_date":"1986-06-14","sex":"M","cccd":null,"phone":"0944000044","unit":6,"ethnicity":"Kinh","education":"none"}',X'226C90139C4B6F406911FF73A74624F9',NULL);
INSERT INTO "change" VALUES(265,10,'worker','[56]',NULL,'{"id":56,"name":"Phạm Thị Ví Dụ Lam","name_key":"pham thi vi du lam","birth_year":2000,"birth_date":"2000-03-17","sex":"F","cccd":"058300900052","phone":"0952000052","unit":5,"ethnicity":"Raglai","education":"elementary"}',X'EB360DBF73CE3D660AB07559120B3856',NULL);
INSERT INTO "change" VALUES(266,10,'worker','[57]',NULL,'{"id":57,"name":"Thập Thị Kiểm Thử Khoa","name_key":"thap thi kiem thu khoa","birth_year":2004,"birth_date":"2004-11-15","sex":"F","cccd":"058304900031","phone":"0931000031","unit":1,"ethnicity":"Chăm","education":"university"}',X'FDB590E599B5B0BEEDD83F98C8AA0A75',NULL);
INSERT INTO "change" VALUES(267,10,'worker','[58]',NULL,'{"id":58,"name":"Phạm Văn Hư Cấu Hạ","name_key":"pham van hu cau ha","birth_year":1985,"birth_date":null,"sex":"M","cccd":"058085900040","phone":null,"unit":10,"ethnicity":"Kinh","education":"elementary"}',X'6DA3FC1E79D6189AA4B8D3601F7C504B',NULL);
INSERT INTO "change" VALUES(268,10,'worker','[59]',NULL,'{"id":59,"name":"Huỳnh Thị Giả Định Mai","name_key":"huynh thi gia dinh mai","birth_year":2001,"birth_date":"2001-04-13","sex":"F","cccd":"058301900034","phone":"0934000034","unit":3,"ethnicity":"Raglai","education":"college"}',X'9647BC08A1B1CF4D425B49CDB7971C76',NULL);
INSERT INTO "change" VALUES(269,10,'worker','[60]',NULL,'{"id":60,"name":"Võ Văn Mẫu Nam","name_key":"vo van mau nam","birth_year":2005,"birth_date":"2005-05-14","sex":"M","cccd":"058205900058","phone":null,"unit":2,"ethnicity":"Kinh","education":"none"}',X'2468C99D904F149281F8C60F3D611891',NULL);
INSERT INTO "change" VALUES(270,10,'worker_group','[10]',NULL,'{"id":10,"worker":20,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'96F390455134B9046DC8A241449974E1',NULL);
INSERT INTO "change" VALUES(271,10,'worker_group','[11]',NULL,'{"id":11,"worker":24,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'3B2EA4E850850922933597C22B297640',NULL);
INSERT INTO "change" VALUES(272,10,'worker_group','[12]',NULL,'{"id":12,"worker":25,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'1EFC007C9C6F2311D8EBD265DBF04E59',NULL);
INSERT INTO "change" VALUES(273,10,'worker_group','[13]',NULL,'{"id":13,"worker":31,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'E765CCFE7C8AD90BC1A5FD72251CE18C',NULL);
INSERT INTO "change" VALUES(274,10,'worker_group','[14]',NULL,'{"id":14,"worker":35,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'B46F48F08C5C3BB0D37A0E2E69D91A5D',NULL);
INSERT INTO "change" VALUES(275,10,'worker_group','[15]',NULL,'{"id":15,"worker":38,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'5458774DEED8BC40A6810A150872BDCD',NULL);
INSERT INTO "change" VALUES(276,10,'worker_group','[16]',NULL,'{"id":16,"worker":42,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'A9B0D1BB815404F752FC319E85619C68',NULL);
INSERT INTO "change" VALUES(277,10,'worker_group','[17]',NULL,'{"id":17,"worker":43,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'D56B439A570A421A5B197E6B5866C7A4',NULL);
INSERT INTO "change" VALUES(278,10,'worker_group','[18]',NULL,'{"id":18,"worker":45,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'FF4920ADDA6741267941C5CE3978FE57',NULL);
INSERT INTO "change" VALUES(279,10,'worker_group','[19]',NULL,'{"id":19,"worker":46,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'38020FE8C36F2E68D2ADA772F8705928',NULL);
INSERT INTO "change" VALUES(280,10,'worker_group','[20]',NULL,'{"id":20,"worker":49,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'8025775AA18EAD2F5F8F4F8566AFFFC5',NULL);
INSERT INTO "change" VALUES(281,10,'worker_group','[21]',NULL,'{"id":21,"worker":51,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'8C80A498554B70E892ED13B6DF325949',NULL);
INSERT INTO "change" VALUES(282,10,'worker_group','[22]',NULL,'{"id":22,"worker":52,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'6A1D2B3545F5C20781257400434E537C',NULL);
INSERT INTO "change" VALUES(283,10,'worker_group','[23]',NULL,'{"id":23,"worker":53,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'49BAAE4F081B73747981EDE9CC6E0424',NULL);
INSERT INTO "change" VALUES(284,10,'worker_group','[24]',NULL,'{"id":24,"worker":55,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'B5F9FF5B2DC089CE2508C2CF808B37B1',NULL);
INSERT INTO "change" VALUES(285,10,'worker_group','[25]',NULL,'{"id":25,"worker":56,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'694CFA5E31D2E76956FBC5E14DB87042',NULL);
INSERT INTO "change" VALUES(286,10,'worker_group','[26]',NULL,'{"id":26,"worker":57,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'AA55EA916C522824C556799FC962116C',NULL);
INSERT INTO "change" VALUES(287,10,'worker_group','[27]',NULL,'{"id":27,"worker":59,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'B62E578B55C37A8FA31376F8635AF558',NULL);
INSERT INTO "change" VALUES(288,10,'placement','[19]',NULL,'{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'CFD00C17896D1306864C66C5E5C30D30',NULL);
INSERT INTO "change" VALUES(289,10,'placement','[20]',NULL,'{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'08DE1BF193BAD08444BF33C441FCB4AB',NULL);
INSERT INTO "change" VALUES(290,10,'placement','[21]',NULL,'{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'4AFC15A1F7F25347715DED547E6FECC0',NULL);
INSERT INTO "change" VALUES(291,10,'placement','[22]',NULL,'{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'FE70DDB424E9CC908490B535F9EA5518',NULL);
INSERT INTO "change" VALUES(292,10,'placement','[23]',NULL,'{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'A38CB6377F8482634CBE9989A61A3795',NULL);
INSERT INTO "change" VALUES(293,10,'placement','[24]',NULL,'{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'401639C847FB7DC5ADE1932C9F49F61F',NULL);
INSERT INTO "change" VALUES(294,10,'placement','[25]',NULL,'{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'F21B7A648D393DA0D93BA150B6BBBD10',NULL);
INSERT INTO "change" VALUES(295,10,'placement','[26]',NULL,'{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'5BD0274B8682F653D813482F7EA8D7F9',NULL);
INSERT INTO "change" VALUES(296,10,'placement','[27]',NULL,'{"id":27,"worker":27,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'F15C452F4B9E0C10574F71D200C2B741',NULL);
INSERT INTO "change" VALUES(297,10,'placement','[28]',NULL,'{"id":28,"worker":28,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'722AE5758410DD5978F826E25B617EDB',NULL);
INSERT INTO "change" VALUES(298,10,'placement','[29]',NULL,'{"id":29,"worker":29,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'18CA4EA3FCF4D78044A674A48788D259',NULL);
INSERT INTO "change" VALUES(299,10,'placement','[30]',NULL,'{"id":30,"worker":30,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'E1EEA01517A8AEF9087A12997C4A0F87',NULL);
INSERT INTO "change" VALUES(300,10,'placement','[31]',NULL,'{"id":31,"worker":31,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'40F47672BA972F0987C6AA35E3A5AE7D',NULL);
INSERT INTO "change" VALUES(301,10,'placement','[32]',NULL,'{"id":32,"worker":32,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'6BBF25E0A92F21C8076CF6D373B5FCDF',NULL);
INSERT INTO "change" VALUES(302,10,'placement','[33]',NULL,'{"id":33,"worker":33,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'4EAA9034EEE2D93F33C6F91C66B2CB0D',NULL);
INSERT INTO "change" VALUES(303,10,'placement','[34]',NULL,'{"id":34,"worker":34,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'40D6B03256BFA8239E55A8C969EDAFF3',NULL);
INSERT INTO "change" VALUES(304,10,'placement','[35]',NULL,'{"id":35,"worker":35,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'2F5F5A4F69B356A0E0E093D707E86DFC',NULL);
INSERT INTO "change" VALUES(305,10,'placement','[36]',NULL,'{"id":36,"worker":36,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'ABF61DFB37DFD7C408B01E5DF878BBDE',NULL);
INSERT INTO "change" VALUES(306,10,'placement','[37]',NULL,'{"id":37,"worker":37,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'1EA4A3317EC50F089925761492D16CEB',NULL);
INSERT INTO "change" VALUES(307,10,'placement','[38]',NULL,'{"id":38,"worker":38,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'6886DF3BA28229ED5D86D36866631E97',NULL);
INSERT INTO "change" VALUES(308,10,'placement','[39]',NULL,'{"id":39,"worker":39,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'8B05F72BB212590BB5193B0981136F7D',NULL);
INSERT INTO "change" VALUES(309,10,'placement','[40]',NULL,'{"id":40,"worker":40,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'313EA0EF8671BC8735B1CF91FB7D26E0',NULL);
INSERT INTO "change" VALUES(310,10,'placement','[41]',NULL,'{"id":41,"worker":41,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'0E3746C1E9FECF268978D0E02AA655D8',NULL);
INSERT INTO "change" VALUES(311,10,'placement','[42]',NULL,'{"id":42,"worker":42,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'C105BB2DEC836D9DD47EE4E3253BA9DC',NULL);
INSERT INTO "change" VALUES(312,10,'placement','[43]',NULL,'{"id":43,"worker":43,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'63DFF35BCBD5CD0D6D70D362239A5832',NULL);
INSERT INTO "change" VALUES(313,10,'placement','[44]',NULL,'{"id":44,"worker":44,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'C0D9629EBCC66CC4645AACF61F7844EA',NULL);
INSERT INTO "change" VALUES(314,10,'placement','[45]',NULL,'{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}',X'3FB869F7A6465B2A1C6BE570E5B187CC',NULL);
INSERT INTO "change" VALUES(315,10,'placement','[46]',NULL,'{"id":46,"worker":46,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'C4634E457CA9E926D0E43CD89C1002D1',NULL);
INSERT INTO "change" VALUES(316,10,'placement','[47]',NULL,'{"id":47,"worker":47,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'4FA2276A0220A17268D3F25C2C79BCE9',NULL);
INSERT INTO "change" VALUES(317,10,'placement','[48]',NULL,'{"id":48,"worker":48,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'A57F621CEBBB6B48DCB80F120EEFC786',NULL);
INSERT INTO "change" VALUES(318,10,'placement','[49]',NULL,'{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}',X'EAE9B59F4503E3F84ECFFA8CC0D752BB',NULL);
INSERT INTO "change" VALUES(319,10,'placement','[50]',NULL,'{"id":50,"worker":50,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'D492B10E37D26F6383DF9F05F7D0C230',NULL);
INSERT INTO "change" VALUES(320,10,'placement','[51]',NULL,'{"id":51,"worker":51,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'523FDCA0436ACD40331333097C09DCC6',NULL);
INSERT INTO "change" VALUES(321,10,'placement','[52]',NULL,'{"id":52,"worker":52,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'FCE0964952BA8EDECF6276F8A3F2105D',NULL);
INSERT INTO "change" VALUES(322,10,'placement','[53]',NULL,'{"id":53,"worker":53,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'8B00728BD73394AAE3370496EB73C29D',NULL);
INSERT INTO "change" VALUES(323,10,'placement','[54]',NULL,'{"id":54,"worker":54,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'65D37DA2A3C9052E5B9385838B841D3D',NULL);
INSERT INTO "change" VALUES(324,10,'placement','[55]',NULL,'{"id":55,"worker":55,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'4F22C007FB06066AACABD36204E584D1',NULL);
INSERT INTO "change" VALUES(325,10,'placement','[56]',NULL,'{"id":56,"worker":56,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'DEE1BE7FC49A6486C8B09EE38E57ABA7',NULL);
INSERT INTO "change" VALUES(326,10,'placement','[57]',NULL,'{"id":57,"worker":57,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'D339630624DC810AA66D8C20C5355F73',NULL);
INSERT INTO "change" VALUES(327,10,'placement','[58]',NULL,'{"id":58,"worker":58,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'DFE4A1C2B01DB8B100BD00287AE95E84',NULL);
INSERT INTO "change" VALUES(328,10,'placement','[59]',NULL,'{"id":59,"worker":59,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'2E040B0AF526C550A4CC014DD10616A4',NULL);
INSERT INTO "change" VALUES(329,10,'placement','[60]',NULL,'{"id":60,"worker":60,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'03CD167BC1ECE9B74041715D070233F7',NULL);
INSERT INTO "change" VALUES(330,10,'stage_event','[19]',NULL,'{"id":19,"placement":19,"stage":"departed","on_date":"2022-01-15","reason":null}',X'A45D12B720AE21D0B7EBF517E55E01AB',NULL);
INSERT INTO "change" VALUES(331,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}',X'278CF1D2FEA8BA77AB98FDBD01E640B0',NULL);
INSERT INTO "change" VALUES(332,10,'stage_event','[20]',NULL,'{"id":20,"placement":20,"stage":"departed","on_date":"2022-04-03","reason":null}',X'913486B246B007092EE2C7A2916CB99A',NULL);
INSERT INTO "change" VALUES(333,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}',X'2CFE13B817DA5B137998A04A28C10F1A',NULL);
INSERT INTO "change" VALUES(334,10,'stage_event','[21]',NULL,'{"id":21,"placement":21,"stage":"departed","on_date":"2022-04-18","reason":null}',X'21C24B4A966375752E035BB56A3C5720',NULL);
INSERT INTO "change" VALUES(335,10,'placement','[21]','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":"2022-04-18","ended_on":null}',X'8671494F61213CC90DC4E2A783917C05',NULL);
INSERT INTO "change" VALUES(336,10,'stage_event','[22]',NULL,'{"id":22,"placement":22,"stage":"departed","on_date":"2022-05-12","reason":null}',X'9DE30EAD9DB788D1AEA2A60106558A6F',NULL);
INSERT INTO "change" VALUES(337,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}',X'DC52B4412A7E3BFF4788A566AFC282F4',NULL);
INSERT INTO "change" VALUES(338,10,'stage_event','[23]',NULL,'{"id":23,"placement":23,"stage":"departed","on_date":"2022-06-10","reason":null}',X'1AA2F48A50C5BEEDC0048140DFF62124',NULL);
INSERT INTO "change" VALUES(339,10,'placement','[23]','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2022-06-10","ended_on":null}',X'0495883090D32C51381859442C450CD2',NULL);
INSERT INTO "change" VALUES(340,10,'stage_event','[24]',NULL,'{"id":24,"placement":24,"stage":"departed","on_date":"2023-07-20","reason":null}',X'00401DA447C8C2D818CA8FCE4F270AB0',NULL);
INSERT INTO "change" VALUES(341,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}',X'8A7CDA4D67F0A86FC1F5990CBF17A3BA',NULL);
INSERT INTO "change" VALUES(342,10,'stage_event','[25]',NULL,'{"id":25,"placement":25,"stage":"departed","on_date":"2023-08-05","reason":null}',X'931F55D913D101A038BB7740650A1637',NULL);
INSERT INTO "change" VALUES(343,10,'placement','[25]','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2023-08-05","ended_on":null}',X'FD5429EE8C5E5DE4D75FB090ABB8114D',NULL);
INSERT INTO "change" VALUES(344,10,'stage_event','[26]',NULL,'{"id":26,"placement":26,"stage":"departed","on_date":"2023-09-08","reason":null}',X'4A12AF3B2FD7253262C70BF3F7D68D4A',NULL);
INSERT INTO "change" VALUES(345,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}',X'194F541EBE1BD77DD5DE1ABED472AF75',NULL);
INSERT INTO "change" VALUES(346,10,'stage_event','[27]',NULL,'{"id":27,"placement":19,"stage":"returned","on_date":"2025-01-20","reason":"on_time"}',X'25AACAD02C5A472575005CEE9BF5213A',NULL);
INSERT INTO "change" VALUES(347,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":"2025-01-20"}',X'43E593BA35EF085B5A459E8210442C1C',NULL);
INSERT INTO "change" VALUES(348,10,'stage_event','[28]',NULL,'{"id":28,"placement":27,"stage":"training","on_date":"2025-03-02","reason":null}',X'A267E97CA51757F1423F35709F65B3ED',NULL);
INSERT INTO "change" VALUES(349,10,'stage_event','[29]',NULL,'{"id":29,"placement":28,"stage":"visa_ready","on_date":"2025-03-02","reason":null}',X'EDBD15FD7886594B22D5027819B634B1',NULL);
INSERT INTO "change" VALUES(350,10,'stage_event','[30]',NULL,'{"id":30,"placement":29,"stage":"registered","on_date":"2025-03-10","reason":null}',X'DD9D86CD86E0EB3E8DF6CF11112535B6',NULL);
INSERT INTO "change" VALUES(351,10,'stage_event','[31]',NULL,'{"id":31,"placement":30,"stage":"counselled","on_date":"2025-03-12","reason":null}',X'2802F0C5279E919BF44D984BCFADE64A',NULL);
INSERT INTO "change" VALUES(352,10,'stage_event','[32]',NULL,'{"id":32,"placement":31,"stage":"selected","on_date":"2025-03-12","reason":null}',X'CB3CD09B4581C2AB425F4C609295740F',NULL);
INSERT INTO "change" VALUES(353,10,'stage_event','[33]',NULL,'{"id":33,"placement":32,"stage":"registered","on_date":"2025-03-15","reason":null}',X'FDB1141613441D8369537A1986315816',NULL);
INSERT INTO "change" VALUES(354,10,'stage_event','[34]',NULL,'{"id":34,"placement":5,"stage":"departed","on_date":"2025-03-15","reason":null}',X'A809DF6F8BF94EACC2790C889DF6EBC1',NULL);
INSERT INTO "change" VALUES(355,10,'placement','[5]','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-03-15","ended_on":null}',X'3FD71F9A54FE606EF9E4A9A41A94A821',NULL);
INSERT INTO "change" VALUES(356,10,'stage_event','[35]',NULL,'{"id":35,"placement":33,"stage":"training","on_date":"2025-03-18","reason":null}',X'4A289EE515999703F41FE7E19874D9C8',NULL);
INSERT INTO "change" VALUES(357,10,'stage_event','[36]',NULL,'{"id":36,"placement":34,"stage":"contracted","on_date":"2025-03-24","reason":null}',X'AAC230C72F8D6CE48A87461A759B1E15',NULL);
INSERT INTO "change" VALUES(358,10,'stage_event','[37]',NULL,'{"id":37,"placement":6,"stage":"departed","on_date":"2025-03-24","reason":null}',X'DEA20CF0ADECD290834E1DD3CAE894BF',NULL);
INSERT INTO "change" VALUES(359,10,'placement','[6]','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":"2025-03-24","ended_on":null}',X'5527EC646C02B41823AFD04F5892130C',NULL);
INSERT INTO "change" VALUES(360,10,'stage_event','[38]',NULL,'{"id":38,"placement":35,"stage":"contracted","on_date":"2025-03-25","reason":null}',X'B9DB6F454AAC6F760ED42D40C4B80C79',NULL);
INSERT INTO "change" VALUES(361,10,'stage_event','[39]',NULL,'{"id":39,"placement":36,"stage":"training","on_date":"2025-03-27","reason":null}',X'1F84CADC3B8617AF7590B2B19653ABB7',NULL);
INSERT INTO "change" VALUES(362,10,'stage_event','[40]',NULL,'{"id":40,"placement":20,"stage":"returned","on_date":"2025-03-28","reason":"on_time"}',X'33B02221CAB1B7B4F530640CDD96C352',NULL);
INSERT INTO "change" VALUES(363,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":"2025-03-28"}',X'6C8A754D27C361A5C359A718BDBFF9EF',NULL);
INSERT INTO "change" VALUES(364,10,'stage_event','[41]',NULL,'{"id":41,"placement":37,"stage":"selected","on_date":"2025-04-03","reason":null}',X'CBD17E2A74DF79BD3F077DFE34DBCF9C',NULL);
INSERT INTO "change" VALUES(365,10,'stage_event','[42]',NULL,'{"id":42,"placement":38,"stage":"training","on_date":"2025-04-04","reason":null}',X'B908ACEDD0F2F48473C22E5ABBDCD783',NULL);
INSERT INTO "change" VALUES(366,10,'stage_event','[43]',NULL,'{"id":43,"placement":39,"stage":"training","on_date":"2025-04-06","reason":null}',X'3A3AD2BCC4E4D1D44EAEF3048DCCF9C4',NULL);
INSERT INTO "change" VALUES(367,10,'stage_event','[44]',NULL,'{"id":44,"placement":40,"stage":"training","on_date":"2025-04-07","reason":null}',X'92910C4387F40832D3FDC81A6F9BE00C',NULL);
INSERT INTO "change" VALUES(368,10,'stage_event','[45]',NULL,'{"id":45,"placement":7,"stage":"departed","on_date":"2025-04-07","reason":null}',X'2A433080589C57026E5D77A09E9440BD',NULL);
INSERT INTO "change" VALUES(369,10,'placement','[7]','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2025-04-07","ended_on":null}',X'9EEFD3AB7BC20E0AD6BF3E641D029253',NULL);
INSERT INTO "change" VALUES(370,10,'stage_event','[46]',NULL,'{"id":46,"placement":41,"stage":"contracted","on_date":"2025-04-09","reason":null}',X'AA915005863E0690087121D8DDC86A7B',NULL);
INSERT INTO "change" VALUES(371,10,'stage_event','[47]',NULL,'{"id":47,"placement":24,"stage":"returned","on_date":"2025-04-10","reason":"early_accident"}',X'5AB1FAD3C45010A70C8FD3DF42D80988',NULL);
INSERT INTO "change" VALUES(372,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":"2025-04-10"}',X'DA7330827237F62A5C24C8CACA6A5DD7',NULL);
INSERT INTO "change" VALUES(373,10,'stage_event','[48]',NULL,'{"id":48,"placement":21,"stage":"overstayed","on_date":"2025-04-20","reason":null}',X'76944E0ECD3087D3600F4D573AB0BEC8',NULL);
INSERT INTO "change" VALUES(374,10,'stage_event','[49]',NULL,'{"id":49,"placement":8,"stage":"departed","on_date":"2025-04-21","reason":null}',X'5C94BA2B9060A18E9B42F7D97EA11471',NULL);
INSERT INTO "change" VALUES(375,10,'placement','[8]','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-04-21","ended_on":null}',X'8BC94514D5522BA3EF6099F1AE25AF5D',NULL);
INSERT INTO "change" VALUES(376,10,'stage_event','[50]',NULL,'{"id":50,"placement":42,"stage":"contracted","on_date":"2025-04-24","reason":null}',X'FB7883ECD9242498228CB2C067E43970',NULL);
INSERT INTO "change" VALUES(377,10,'stage_event','[51]',NULL,'{"id":51,"placement":43,"stage":"registered","on_date":"2025-04-25","reason":null}',X'1606C41783841E561954B59682ECD8C2',NULL);
INSERT INTO "change" VALUES(378,10,'stage_event','[52]',NULL,'{"id":52,"placement":44,"stage":"counselled","on_date":"2025-04-26","reason":null}',X'2B26A9B3CFB817C7998DEA18E4407CBF',NULL);
INSERT INTO "change" VALUES(379,10,'stage_event','[53]',NULL,'{"id":53,"placement":45,"stage":"departed","on_date":"2025-04-28","reason":null}',X'8A0ECC201114B5AF027A4E53C6A5BE62',NULL);
INSERT INTO "change" VALUES(380,10,'placement','[45]','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":"2025-04-28","ended_on":null}',X'87B074642A2EE4F1E7EED0F9F970A887',NULL);
INSERT INTO "change" VALUES(381,10,'stage_event','[54]',NULL,'{"id":54,"placement":46,"stage":"training","on_date":"2025-05-03","reason":null}',X'A5AC9221F97CA682DF9C63E975F4289A',NULL);
INSERT INTO "change" VALUES(382,10,'stage_event','[55]',NULL,'{"id":55,"placement":9,"stage":"departed","on_date":"2025-05-05","reason":null}',X'9700140132DCFC044D1E99819C814DA0',NULL);
INSERT INTO "change" VALUES(383,10,'placement','[9]','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-05-05","ended_on":null}',X'2D9AFFECFA4C64BAAB534750B2134F93',NULL);
INSERT INTO "change" VALUES(384,10,'stage_event','[56]',NULL,'{"id":56,"placement":47,"stage":"visa_ready","on_date":"2025-05-09","reason":null}',X'751757F3AB3C79B076D62CE8740F7B2F',NULL);
INSERT INTO "change" VALUES(385,10,'stage_event','[57]',NULL,'{"id":57,"placement":48,"stage":"counselled","on_date":"2025-05-10","reason":null}',X'EA161FC6DC9A508260C3737C8EA0E7DB',NULL);
INSERT INTO "change" VALUES(386,10,'stage_event','[58]',NULL,'{"id":58,"placement":49,"stage":"departed","on_date":"2025-05-12","reason":null}',X'D505932361F7C7A241DB67829D4E4EAE',NULL);
INSERT INTO "change" VALUES(387,10,'placement','[49]','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":"2025-05-12","ended_on":null}',X'2CCBF77DDEFCE7AA7A2E38138C95828D',NULL);
INSERT INTO "change" VALUES(388,10,'stage_event','[59]',NULL,'{"id":59,"placement":50,"stage":"selected","on_date":"2025-05-16","reason":null}',X'21E099C7CDBAE0BD71FB0584F36611E9',NULL);
INSERT INTO "change" VALUES(389,10,'stage_event','[60]',NULL,'{"id":60,"placement":51,"stage":"visa_ready","on_date":"2025-05-19","reason":null}',X'7DA19271781BFD26565C7783438EADE9',NULL);
INSERT INTO "change" VALUES(390,10,'stage_event','[61]',NULL,'{"id":61,"placement":10,"stage":"departed","on_date":"2025-05-19","reason":null}',X'C46926301D0E7AE7B5A823A4A2DED95A',NULL);
INSERT INTO "change" VALUES(391,10,'placement','[10]','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-05-19","ended_on":null}',X'C89C1A14A0568DF72BD6113FFEB52B7F',NULL);
INSERT INTO "change" VALUES(392,10,'stage_event','[62]',NULL,'{"id":62,"placement":52,"stage":"counselled","on_date":"2025-05-20","reason":null}',X'05404F0B66AD7D94E8ADE9565D1A4A77',NULL);
INSERT INTO "change" VALUES(393,10,'stage_event','[63]',NULL,'{"id":63,"placement":53,"stage":"training","on_date":"2025-05-20","reason":null}',X'95D9086F7B35B2F4E446F72F719D3DD6',NULL);
INSERT INTO "change" VALUES(394,10,'stage_event','[64]',NULL,'{"id":64,"placement":22,"stage":"returned","on_date":"2025-05-20","reason":"on_time"}',X'734A33AFF725D955CF664D16243FB573',NULL);
INSERT INTO "change" VALUES(395,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":"2025-05-20"}',X'B59F7237AC07A04ADB8B1BA6BD61ABEE',NULL);
INSERT INTO "change" VALUES(396,10,'stage_event','[65]',NULL,'{"id":65,"placement":54,"stage":"registered","on_date":"2025-05-22","reason":null}',X'1BCDA9CFB19CE39C0709AACEF53DC78D',NULL);
INSERT INTO "change" VALUES(397,10,'stage_event','[66]',NULL,'{"id":66,"placement":55,"stage":"training","on_date":"2025-05-23","reason":null}',X'AC3CEFE17E8EBB0BDB9034D9628AE7FD',NULL);
INSERT INTO "change" VALUES(398,10,'stage_event','[67]',NULL,'{"id":67,"placement":56,"stage":"selected","on_date":"2025-05-23","reason":null}',X'AF800DBAAA86C37176F00C4C05CC53F2',NULL);
INSERT INTO "change" VALUES(399,10,'stage_event','[68]',NULL,'{"id":68,"placement":57,"stage":"selected","on_date":"2025-05-24","reason":null}',X'FEB92ACC993B65102AE4F5AB80608D09',NULL);
INSERT INTO "change" VALUES(400,10,'stage_event','[69]',NULL,'{"id":69,"placement":58,"stage":"visa_ready","on_date":"2025-05-25","reason":null}',X'143A336EC14C90FCCCA3CC590E369BE8',NULL);
INSERT INTO "change" VALUES(401,10,'stage_event','[70]',NULL,'{"id":70,"placement":59,"stage":"registered","on_date":"2025-05-26","reason":null}',X'46A3C09A9352E142695829A393901F44',NULL);
INSERT INTO "change" VALUES(402,10,'stage_event','[71]',NULL,'{"id":71,"placement":60,"stage":"training","on_date":"2025-05-27","reason":null}',X'C9ED3A8221B967D0DDE479C1E7A0C217',NULL);
INSERT INTO "change" VALUES(403,10,'stage_event','[72]',NULL,'{"id":72,"placement":29,"stage":"withdrawn","on_date":"2025-06-02","reason":null}',X'AC9715F24CADD726A304E9C5C68A542E',NULL);
INSERT INTO "change" VALUES(404,10,'stage_event','[73]',NULL,'{"id":73,"placement":11,"stage":"departed","on_date":"2025-06-02","reason":null}',X'02BC2491065AEC8CD227822F655FE3E7',NULL);
INSERT INTO "change" VALUES(405,10,'placement','[11]','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":"2025-06-02","ended_on":null}',X'FF9F43E79FFE80B34932A0D2297C61E5',NULL);
INSERT INTO "change" VALUES(406,10,'stage_event','[74]',NULL,'{"id":74,"placement":23,"stage":"extended","on_date":"2025-06-02","reason":null}',X'42898FB0C8466752BDD6AD157C93B331',NULL);
INSERT INTO "change" VALUES(407,10,'stage_event','[75]',NULL,'{"id":75,"placement":26,"stage":"returned","on_date":"2025-06-11","reason":"early_own_will"}',X'F3939CD1D72AF778AFA41C3E968260D8',NULL);
INSERT INTO "change" VALUES(408,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":"2025-06-11"}',X'3D063D981C469B64A2583361F7ED5101',NULL);
INSERT INTO "change" VALUES(409,10,'stage_event','[76]',NULL,'{"id":76,"placement":12,"stage":"departed","on_date":"2025-06-14","reason":null}',X'40D66863209988CF31597FFA40E92DAB',NULL);
INSERT INTO "change" VALUES(410,10,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'5DF8FB02C38897F6295E2378CF660DFC',NULL);
INSERT INTO "change" VALUES(411,10,'stage_event','[77]',NULL,'{"id":77,"placement":13,"stage":"departed","on_date":"2025-06-16","reason":null}',X'3C8A066F5D2A7CB66A4D48D0347FE725',NULL);
INSERT INTO "change" VALUES(412,10,'placement','[13]','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-06-16","ended_on":null}',X'81E345624E5A2545A264E26C9D36B31C',NULL);
INSERT INTO "change" VALUES(413,10,'import_batch','[2]',NULL,'{"id":2,"operation":10,"name":"danh-sach-quy-2.csv","digest":"ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'7B0ADEC4B034E71CA74CFC8C7EBE92E8',NULL);
INSERT INTO "change" VALUES(414,10,'import_row','[2,17,"worker"]',NULL,'{"batch":2,"row":17,"table_name":"worker","key":19}',X'D898B89A5B4F1BEBBDD8D6720304BF17',NULL);
INSERT INTO "change" VALUES(415,10,'import_row','[2,17,"placement"]',NULL,'{"batch":2,"row":17,"table_name":"placement","key":19}',X'8432247EDADD569316DD57CBCE444E57',NULL);
INSERT INTO "change" VALUES(416,10,'import_row','[2,13,"worker"]',NULL,'{"batch":2,"row":13,"table_name":"worker","key":20}',X'4F3691C626BDE1288A430F963F519101',NULL);
INSERT INTO "change" VALUES(417,10,'import_row','[2,13,"placement"]',NULL,'{"batch":2,"row":13,"table_name":"placement","key":20}',X'D3DBA04E6D016D7E6C6981987F0C9134',NULL);
INSERT INTO "change" VALUES(418,10,'import_row','[2,23,"worker"]',NULL,'{"batch":2,"row":23,"table_name":"worker","key":21}',X'7ABAF238D6AECC2E194D2D4931394C92',NULL);
INSERT INTO "change" VALUES(419,10,'import_row','[2,23,"placement"]',NULL,'{"batch":2,"row":23,"table_name":"placement","key":21}',X'78F5A509E57055BF3CD528A01D867041',NULL);
INSERT INTO "change" VALUES(420,10,'import_row','[2,11,"worker"]',NULL,'{"batch":2,"row":11,"table_name":"worker","key":22}',X'DCF20ECD35C2E6EF484BDFAD70AC7463',NULL);
INSERT INTO "change" VALUES(421,10,'import_row','[2,11,"placement"]',NULL,'{"batch":2,"row":11,"table_name":"placement","key":22}',X'A09936FAF62FA9F2BEDD026C2C7F621F',NULL);
INSERT INTO "change" VALUES(422,10,'import_row','[2,21,"worker"]',NULL,'{"batch":2,"row":21,"table_name":"worker","key":23}',X'6BFA2EF9ADE4D5CAE8D9A68229FC2676',NULL);
INSERT INTO "change" VALUES(423,10,'import_row','[2,21,"placement"]',NULL,'{"batch":2,"row":21,"table_name":"placement","key":23}',X'E339B4B9A9C16C26F78D6BCDFCD091F4',NULL);
INSERT INTO "change" VALUES(424,10,'import_row','[2,15,"worker"]',NULL,'{"batch":2,"row":15,"table_name":"worker","key":24}',X'8D7E6E071FD36DDAB48BDAE297E5A05F',NULL);
INSERT INTO "change" VALUES(425,10,'import_row','[2,15,"placement"]',NULL,'{"batch":2,"row":15,"table_name":"placement","key":24}',X'21A72A9475F6456CD3022331C09972EC',NULL);
INSERT INTO "change" VALUES(426,10,'import_row','[2,25,"worker"]',NULL,'{"batch":2,"row":25,"table_name":"worker","key":25}',X'B5DB3BA468729D3D775F4F09828E6923',NULL);
INSERT INTO "change" VALUES(427,10,'import_row','[2,25,"placement"]',NULL,'{"batch":2,"row":25,"table_name":"placement","key":25}',X'89B4F6E60DE7126C2C2F648648FAAA53',NULL);
INSERT INTO "change" VALUES(428,10,'import_row','[2,19,"worker"]',NULL,'{"batch":2,"row":19,"table_name":"worker","key":26}',X'E60AB6B4A1BD7C700E7F740E664037D3',NULL);
INSERT INTO "change" VALUES(429,10,'import_row','[2,19,"placement"]',NULL,'{"batch":2,"row":19,"table_name":"placement","key":26}',X'3CCB2852191541A5B3F09C252BB06D83',NULL);
INSERT INTO "change" VALUES(430,10,'import_row','[2,18,"worker"]',NULL,'{"batch":2,"row":18,"table_name":"worker","key":19}',X'BEA3240BFD835A5982BD875E2BB2BBD1',NULL);
INSERT INTO "change" VALUES(431,10,'import_row','[2,18,"placement"]',NULL,'{"batch":2,"row":18,"table_name":"placement","key":19}',X'8B6E3950A3E22E9FBEE69C66B46995D7',NULL);
INSERT INTO "change" VALUES(432,10,'import_row','[2,37,"worker"]',NULL,'{"batch":2,"row":37,"table_name":"worker","key":27}',X'915A8F0CFDBF14F5E4F1F12F73D3A12A',NULL);
INSERT INTO "change" VALUES(433,10,'import_row','[2,37,"placement"]',NULL,'{"batch":2,"row":37,"table_name":"placement","key":27}',X'63044DF06210C1F425EF3AA43012D546',NULL);
INSERT INTO "change" VALUES(434,10,'import_row','[2,48,"worker"]',NULL,'{"batch":2,"row":48,"table_name":"worker","key":28}',X'4CA619776BDA429C0D2E9EFDF206EA82',NULL);
INSERT INTO "change" VALUES(435,10,'import_row','[2,48,"placement"]',NULL,'{"batch":2,"row":48,"table_name":"placement","key":28}',X'BC416E1231F8942601E7DB87D548F874',NULL);
INSERT INTO "change" VALUES(436,10,'import_row','[2,28,"worker"]',NULL,'{"batch":2,"row":28,"table_name":"worker","key":29}',X'B266B92E546AB18F068E66AF98C2295D',NULL);
INSERT INTO "change" VALUES(437,10,'import_row','[2,28,"placement"]',NULL,'{"batch":2,"row":28,"table_name":"placement","key":29}',X'0CF3190791547D904594E7AA4061FCBD',NULL);
INSERT INTO "change" VALUES(438,10,'import_row','[2,36,"worker"]',NULL,'{"batch":2,"row":36,"table_name":"worker","key":30}',X'58B347C7F82267779E605889D87603C8',NULL);
INSERT INTO "change" VALUES(439,10,'import_row','[2,36,"placement"]',NULL,'{"batch":2,"row":36,"table_name":"placement","key":30}',X'CC1514A45D6F8FE17EC2BEDECFD50709',NULL);
INSERT INTO "change" VALUES(440,10,'import_row','[2,60,"worker"]',NULL,'{"batch":2,"row":60,"table_name":"worker","key":31}',X'B53FA38EE254364F4CA2510332DF8B1F',NULL);
INSERT INTO "change" VALUES(441,10,'import_row','[2,60,"placement"]',NULL,'{"batch":2,"row":60,"table_name":"placement","key":31}',X'E58C0D59C9FF91FF37EF64912D3835CE',NULL);
INSERT INTO "change" VALUES(442,10,'import_row','[2,49,"worker"]',NULL,'{"batch":2,"row":49,"table_name":"worker","key":32}',X'0D1106582680B70B4288D1412FFC8091',NULL);
INSERT INTO "change" VALUES(443,10,'import_row','[2,49,"placement"]',NULL,'{"batch":2,"row":49,"table_name":"placement","key":32}',X'9D1FEC141C7A73B03EBEAC2413C2D546',NULL);
INSERT INTO "change" VALUES(444,10,'import_row','[2,2,"worker"]',NULL,'{"batch":2,"row":2,"table_name":"worker","key":5}',X'27689378476DC3ACE4012AB7F53B485C',NULL);
INSERT INTO "change" VALUES(445,10,'import_row','[2,2,"placement"]',NULL,'{"batch":2,"row":2,"table_name":"placement","key":5}',X'FC233C1C702B0EB42FFF99CF43DCC896',NULL);
INSERT INTO "change" VALUES(446,10,'import_row','[2,52,"worker"]',NULL,'{"batch":2,"row":52,"table_name":"worker","key":33}',X'64076B7216CDC1A6DB42136382894E8D',NULL);
INSERT INTO "change" VALUES(447,10,'import_row','[2,52,"placement"]',NULL,'{"batch":2,"row":52,"table_name":"placement","key":33}',X'0248797B91E7E8840CFC242F87558C55',NULL);
INSERT INTO "change" VALUES(448,10,'import_row','[2,40,"worker"]',NULL,'{"batch":2,"row":40,"table_name":"worker","key":34}',X'9714BE9C66E2672A04F6479737E887DC',NULL);
INSERT INTO "change" VALUES(449,10,'import_row','[2,40,"placement"]',NULL,'{"batch":2,"row":40,"table_name":"placement","key":34}',X'8C5F9F772BA32B679037847E69F0C611',NULL);
INSERT INTO "change" VALUES(450,10,'import_row','[2,3,"worker"]',NULL,'{"batch":2,"row":3,"table_name":"worker","key":6}',X'CA22823ED4BC93648BF83A4580FD9B2E',NULL);
INSERT INTO "change" VALUES(451,10,'import_row','[2,3,"placement"]',NULL,'{"batch":2,"row":3,"table_name":"placement","key":6}',X'D5AD67A0E3421E6D2FBB487746A4C2E4',NULL);
INSERT INTO "change" VALUES(452,10,'import_row','[2,33,"worker"]',NULL,'{"batch":2,"row":33,"table_name":"worker","key":35}',X'F9CF8F3E45F565953509860AA4C1D9C9',NULL);
INSERT INTO "change" VALUES(453,10,'import_row','[2,33,"placement"]',NULL,'{"batch":2,"row":33,"table_name":"placement","key":35}',X'E8E9D557188AAF33C185D285BA471ECB',NULL);
INSERT INTO "change" VALUES(454,10,'import_row','[2,30,"worker"]',NULL,'{"batch":2,"row":30,"table_name":"worker","key":36}',X'B35B3E4AFC1AA1E6A473AE71D01D1147',NULL);
INSERT INTO "change" VALUES(455,10,'import_row','[2,30,"placement"]',NULL,'{"batch":2,"row":30,"table_name":"placement","key":36}',X'91D403B070AFAE9A0774EF03C14841B0',NULL);
INSERT INTO "change" VALUES(456,10,'import_row','[2,14,"worker"]',NULL,'{"batch":2,"row":14,"table_name":"worker","key":20}',X'D6B67A339303966122A82D8BBA240BD5',NULL);
INSERT INTO "change" VALUES(457,10,'import_row','[2,14,"placement"]',NULL,'{"batch":2,"row":14,"table_name":"placement","key":20}',X'98AB862D0E2FB46DB6BA85B0343A0916',NULL);
INSERT INTO "change" VALUES(458,10,'import_row','[2,39,"worker"]',NULL,'{"batch":2,"row":39,"table_name":"worker","key":37}',X'D200E9F03229D27B4AF6F3C73E2DCE90',NULL);
INSERT INTO "change" VALUES(459,10,'import_row','[2,39,"placement"]',NULL,'{"batch":2,"row":39,"table_name":"placement","key":37}',X'4942CA03CF276F61189678BE2EBE7004',NULL);
INSERT INTO "change" VALUES(460,10,'import_row','[2,51,"worker"]',NULL,'{"batch":2,"row":51,"table_name":"worker","key":38}',X'6BF15EA665D0E915B1048919191A7993',NULL);
INSERT INTO "change" VALUES(461,10,'import_row','[2,51,"placement"]',NULL,'{"batch":2,"row":51,"table_name":"placement","key":38}',X'04FD333ABAAB634275FC550C412A8871',NULL);
INSERT INTO "change" VALUES(462,10,'import_row','[2,31,"worker"]',NULL,'{"batch":2,"row":31,"table_name":"worker","key":39}',X'4FE0EC5A6EE212CB9079AF814C00096D',NULL);
INSERT INTO "change" VALUES(463,10,'import_row','[2,31,"placement"]',NULL,'{"batch":2,"row":31,"table_name":"placement","key":39}',X'8F738022A7CD6506A9D12B6EA1B89E9E',NULL);
INSERT INTO "change" VALUES(464,10,'import_row','[2,44,"worker"]',NULL,'{"batch":2,"row":44,"table_name":"worker","key":40}',X'B39AF4D717FE339621F4415E34ECF131',NULL);
INSERT INTO "change" VALUES(465,10,'import_row','[2,44,"placement"]',NULL,'{"batch":2,"row":44,"table_name":"placement","key":40}',X'45F1125AD14A3C18CDCE4166BB8932D0',NULL);
INSERT INTO "change" VALUES(466,10,'import_row','[2,4,"worker"]',NULL,'{"batch":2,"row":4,"table_name":"worker","key":7}',X'D50617CC1D40E7D3A2552D428613AAE5',NULL);
INSERT INTO "change" VALUES(467,10,'import_row','[2,4,"placement"]',NULL,'{"batch":2,"row":4,"table_name":"placement","key":7}',X'C12D9958D69F06C54CFB22E1D0A18912',NULL);
INSERT INTO "change" VALUES(468,10,'import_row','[2,47,"worker"]',NULL,'{"batch":2,"row":47,"table_name":"worker","key":41}',X'49CAD11F54B7E209CA77F4117C969900',NULL);
INSERT INTO "change" VALUES(469,10,'import_row','[2,47,"placement"]',NULL,'{"batch":2,"row":47,"table_name":"placement","key":41}',X'6529F86FBA1EA6FEE9EFEA338E4EEB9F',NULL);
INSERT INTO "change" VALUES(470,10,'import_row','[2,16,"worker"]',NULL,'{"batch":2,"row":16,"table_name":"worker","key":24}',X'FCE34B92F3BD30918DC57A35E5C04DCA',NULL);
INSERT INTO "change" VALUES(471,10,'import_row','[2,16,"placement"]',NULL,'{"batch":2,"row":16,"table_name":"placement","key":24}',X'3A276C760B9D35C5213DAD56739CEEA9',NULL);
INSERT INTO "change" VALUES(472,10,'import_row','[2,24,"worker"]',NULL,'{"batch":2,"row":24,"table_name":"worker","key":21}',X'3F49256C7026FCA757F5776F68479BDF',NULL);
INSERT INTO "change" VALUES(473,10,'import_row','[2,24,"placement"]',NULL,'{"batch":2,"row":24,"table_name":"placement","key":21}',X'0E88940A11D1564B7C436BB90503D5D8',NULL);
INSERT INTO "change" VALUES(474,10,'import_row','[2,5,"worker"]',NULL,'{"batch":2,"row":5,"table_name":"worker","key":8}',X'1B052FAC985D322352E30D96CC28A3FE',NULL);
INSERT INTO "change" VALUES(475,10,'import_row','[2,5,"placement"]',NULL,'{"batch":2,"row":5,"table_name":"placement","key":8}',X'6571984101DF380DEA2A821155D0C29A',NULL);
INSERT INTO "change" VALUES(476,10,'import_row','[2,54,"worker"]',NULL,'{"batch":2,"row":54,"table_name":"worker","key":42}',X'4576C5724C6BD8E14A8150A90C1D34FE',NULL);
INSERT INTO "change" VALUES(477,10,'import_row','[2,54,"placement"]',NULL,'{"batch":2,"row":54,"table_name":"placement","key":42}',X'0B7B02504F825BB95039DDB5F171C10A',NULL);
INSERT INTO "change" VALUES(478,10,'import_row','[2,42,"worker"]',NULL,'{"batch":2,"row":42,"table_name":"worker","key":43}',X'A56AEC79DA4F4CD66C5DB67942309153',NULL);
INSERT INTO "change" VALUES(479,10,'import_row','[2,42,"placement"]',NULL,'{"batch":2,"row":42,"table_name":"placement","key":43}',X'BE8067105926340870011DFA09F5A799',NULL);
INSERT INTO "change" VALUES(480,10,'import_row','[2,50,"worker"]',NULL,'{"batch":2,"row":50,"table_name":"worker","key":44}',X'DFF8FF3FA7CE62BC50D4274540E5FAEB',NULL);
INSERT INTO "change" VALUES(481,10,'import_row','[2,50,"placement"]',NULL,'{"batch":2,"row":50,"table_name":"placement","key":44}',X'F0524A3DBD032FA53A33E7265EC60CB3',NULL);
INSERT INTO "change" VALUES(482,10,'import_row','[2,26,"worker"]',NULL,'{"batch":2,"row":26,"table_name":"worker","key":45}',X'415250BD041040EC44D28B073B1F1BA9',NULL);
INSERT INTO "change" VALUES(483,10,'import_row','[2,26,"placement"]',NULL,'{"batch":2,"row":26,"table_name":"placement","key":45}',X'31E384C6D9DA38F701EA443236FF9009',NULL);
INSERT INTO "change" VALUES(484,10,'import_row','[2,58,"worker"]',NULL,'{"batch":2,"row":58,"table_name":"worker","key":46}',X'1A3BBB6E3608190F3056B028672B3F58',NULL);
INSERT INTO "change" VALUES(485,10,'import_row','[2,58,"placement"]',NULL,'{"batch":2,"row":58,"table_name":"placement","key":46}',X'C377C03305F4EE68014B147E5F16C2EB',NULL);
INSERT INTO "change" VALUES(486,10,'import_row','[2,6,"worker"]',NULL,'{"batch":2,"row":6,"table_name":"worker","key":9}',X'BFD0D72047A1C6082B2F7D63E7DB6BFE',NULL);
INSERT INTO "change" VALUES(487,10,'import_row','[2,6,"placement"]',NULL,'{"batch":2,"row":6,"table_name":"placement","key":9}',X'22536A7D6D12DB9CA6781AC69EFB7653',NULL);
INSERT INTO "change" VALUES(488,10,'import_row','[2,34,"worker"]',NULL,'{"batch":2,"row":34,"table_name":"worker","key":47}',X'7643902CC60AACC14E16C6BB193655AF',NULL);
INSERT INTO "change" VALUES(489,10,'import_row','[2,34,"placement"]',NULL,'{"batch":2,"row":34,"table_name":"placement","key":47}',X'605EF288F0A8C123A1C82FAD5D367A9C',NULL);
INSERT INTO "change" VALUES(490,10,'import_row','[2,57,"worker"]',NULL,'{"batch":2,"row":57,"table_name":"worker","key":48}',X'482E246D3974DFF34CD52B7DB9E564A9',NULL);
INSERT INTO "change" VALUES(491,10,'import_row','[2,57,"placement"]',NULL,'{"batch":2,"row":57,"table_name":"placement","key":48}',X'E4E81327FBA4CEC9D48E1B2B3138AF91',NULL);
INSERT INTO "change" VALUES(492,10,'import_row','[2,27,"worker"]',NULL,'{"batch":2,"row":27,"table_name":"worker","key":49}',X'941E34ED4E457BD747E9A25670233F9F',NULL);
INSERT INTO "change" VALUES(493,10,'import_row','[2,27,"placement"]',NULL,'{"batch":2,"row":27,"table_name":"placement","key":49}',X'32512A232406C45161DAABABF618598D',NULL);
INSERT INTO "change" VALUES(494,10,'import_row','[2,46,"worker"]',NULL,'{"batch":2,"row":46,"table_name":"worker","key":50}',X'9928AB75ADA98CBA06F334F01EBA438C',NULL);
INSERT INTO "change" VALUES(495,10,'import_row','[2,46,"placement"]',NULL,'{"batch":2,"row":46,"table_name":"placement","key":50}',X'D09D4CE898303F665CDA5E731E9ECD1C',NULL);
INSERT INTO "change" VALUES(496,10,'import_row','[2,55,"worker"]',NULL,'{"batch":2,"row":55,"table_name":"worker","key":51}',X'58C14763CDAA491C87FDD31BE087F334',NULL);
INSERT INTO "change" VALUES(497,10,'import_row','[2,55,"placement"]',NULL,'{"batch":2,"row":55,"table_name":"placement","key":51}',X'0B974446CB416C6FEA633266A728E4FB',NULL);
INSERT INTO "change" VALUES(498,10,'import_row','[2,7,"worker"]',NULL,'{"batch":2,"row":7,"table_name":"worker","key":10}',X'C4DFF95992A5ACCB855A2E12AF88FC57',NULL);
INSERT INTO "change" VALUES(499,10,'import_row','[2,7,"placement"]',NULL,'{"batch":2,"row":7,"table_name":"placement","key":10}',X'F774B934F882F494544B303973CB8560',NULL);
INSERT INTO "change" VALUES(500,10,'import_row','[2,43,"worker"]',NULL,'{"batch":2,"row":43,"table_name":"worker","key":52}',X'F2FE98BF9973009283CDC0FD199EDB55',NULL);
INSERT INTO "change" VALUES(501,10,'import_row','[2,43,"placement"]',NULL,'{"batch":2,"row":43,"table_name":"placement","key":52}',X'98C906B7EF834304251E844C88B405F3',NULL);
INSERT INTO "change" VALUES(502,10,'import_row','[2,38,"worker"]',NULL,'{"batch":2,"row":38,"table_name":"worker","key":53}',X'BB63530AF5301DE80AD3111D7A93EBC5',NULL);
INSERT INTO "change" VALUES(503,10,'import_row','[2,38,"placement"]',NULL,'{"batch":2,"row":38,"table_name":"placement","key":53}',X'3D9BF8CD1041B4711EFD0F02BFB86F14',NULL);
INSERT INTO "change" VALUES(504,10,'import_row','[2,12,"worker"]',NULL,'{"batch":2,"row":12,"table_name":"worker","key":22}',X'31F65B02BC2680F0B4132C29697D4C9B',NULL);
INSERT INTO "change" VALUES(505,10,'import_row','[2,12,"placement"]',NULL,'{"batch":2,"row":12,"table_name":"placement","key":22}',X'03DA3FE4DCB429147884E4D02AB04419',NULL);
INSERT INTO "change" VALUES(506,10,'import_row','[2,56,"worker"]',NULL,'{"batch":2,"row":56,"table_name":"worker","key":54}',X'011CBB6DC71DAC53023D59A920E88C5E',NULL);
INSERT INTO "change" VALUES(507,10,'import_row','[2,56,"placement"]',NULL,'{"batch":2,"row":56,"table_name":"placement","key":54}',X'494031A430FB7CE3E44DF4D1713E7579',NULL);
INSERT INTO "change" VALUES(508,10,'import_row','[2,45,"worker"]',NULL,'{"batch":2,"row":45,"table_name":"worker","key":55}',X'10619FE11A0A40DF52D774848F13ADD0',NULL);
INSERT INTO "change" VALUES(509,10,'import_row','[2,45,"placement"]',NULL,'{"batch":2,"row":45,"table_name":"placement","key":55}',X'E5DADD588D630AB807716D2DBC510CEC',NULL);
INSERT INTO "change" VALUES(510,10,'import_row','[2,53,"worker"]',NULL,'{"batch":2,"row":53,"table_name":"worker","key":56}',X'731A2CF60AADB2B57FBD6454BA596E2F',NULL);
INSERT INTO "change" VALUES(511,10,'import_row','[2,53,"placement"]',NULL,'{"batch":2,"row":53,"table_name":"placement","key":56}',X'3AB1E3DCCC35D95EDF8B3C1D16D4D926',NULL);
INSERT INTO "change" VALUES(512,10,'import_row','[2,32,"worker"]',NULL,'{"batch":2,"row":32,"table_name":"worker","key":57}',X'CE5BA5DD44C44B54015EC47F9D221023',NULL);
INSERT INTO "change" VALUES(513,10,'import_row','[2,32,"placement"]',NULL,'{"batch":2,"row":32,"table_name":"placement","key":57}',X'A6494ED58B3CB75353D66A2F7B40D2BD',NULL);
INSERT INTO "change" VALUES(514,10,'import_row','[2,41,"worker"]',NULL,'{"batch":2,"row":41,"table_name":"worker","key":58}',X'8B0C34C8352C62E77775F04518496ED0',NULL);
INSERT INTO "change" VALUES(515,10,'import_row','[2,41,"placement"]',NULL,'{"batch":2,"row":41,"table_name":"placement","key":58}',X'98F6A8D4802BD142802CA7A0B58B98A8',NULL);
INSERT INTO "change" VALUES(516,10,'import_row','[2,35,"worker"]',NULL,'{"batch":2,"row":35,"table_name":"worker","key":59}',X'DA983465963E17FC899C2557E9E86F1C',NULL);
INSERT INTO "change" VALUES(517,10,'import_row','[2,35,"placement"]',NULL,'{"batch":2,"row":35,"table_name":"placement","key":59}',X'4998E063A2F70C8F3B2468F34849CE75',NULL);
INSERT INTO "change" VALUES(518,10,'import_row','[2,59,"worker"]',NULL,'{"batch":2,"row":59,"table_name":"worker","key":60}',X'E596A21724C247A6C7CD2CDE0BAB8DD5',NULL);
INSERT INTO "change" VALUES(519,10,'import_row','[2,59,"placement"]',NULL,'{"batch":2,"row":59,"table_name":"placement","key":60}',X'CF356B34603309979ECA61B9DC69F9F2',NULL);
INSERT INTO "change" VALUES(520,10,'import_row','[2,29,"worker"]',NULL,'{"batch":2,"row":29,"table_name":"worker","key":29}',X'B3549BF07E1AB3ACFC967FBEC6C1C9D1',NULL);
INSERT INTO "change" VALUES(521,10,'import_row','[2,29,"placement"]',NULL,'{"batch":2,"row":29,"table_name":"placement","key":29}',X'D041EB588A19868E0E096650D125A584',NULL);
INSERT INTO "change" VALUES(522,10,'import_row','[2,8,"worker"]',NULL,'{"batch":2,"row":8,"table_name":"worker","key":11}',X'B2BA2DFDD072DD48608CB1D1CC6ABB0E',NULL);
INSERT INTO "change" VALUES(523,10,'import_row','[2,8,"placement"]',NULL,'{"batch":2,"row":8,"table_name":"placement","key":11}',X'2F6BDFD4D4ACDC3E2413BD83C15817B4',NULL);
INSERT INTO "change" VALUES(524,10,'import_row','[2,22,"worker"]',NULL,'{"batch":2,"row":22,"table_name":"worker","key":23}',X'8F98C7C22A75D1EF2982E691194D7DA3',NULL);
INSERT INTO "change" VALUES(525,10,'import_row','[2,22,"placement"]',NULL,'{"batch":2,"row":22,"table_name":"placement","key":23}',X'5EA727BD553B47A2723D2692F484633C',NULL);
INSERT INTO "change" VALUES(526,10,'import_row','[2,20,"worker"]',NULL,'{"batch":2,"row":20,"table_name":"worker","key":26}',X'5B3153F01DB41C8A7AAADF29DFD219CB',NULL);
INSERT INTO "change" VALUES(527,10,'import_row','[2,20,"placement"]',NULL,'{"batch":2,"row":20,"table_name":"placement","key":26}',X'DBCA059B3C897184D95817A3B1F4793C',NULL);
INSERT INTO "change" VALUES(528,10,'import_row','[2,9,"worker"]',NULL,'{"batch":2,"row":9,"table_name":"worker","key":12}',X'BD03A19A400786432C4D00A14F8F8314',NULL);
INSERT INTO "change" VALUES(529,10,'import_row','[2,9,"placement"]',NULL,'{"batch":2,"row":9,"table_name":"placement","key":12}',X'929FEBD86EF17C1018FBFFCAD2AC0C10',NULL);
INSERT INTO "change" VALUES(530,10,'import_row','[2,10,"worker"]',NULL,'{"batch":2,"row":10,"table_name":"worker","key":13}',X'75539CAC20082639B30081430605071F',NULL);
INSERT INTO "change" VALUES(531,10,'import_row','[2,10,"placement"]',NULL,'{"batch":2,"row":10,"table_name":"placement","key":13}',X'BF584ACD94807D295D0AAFCC3E3D1C2B',NULL);
INSERT INTO "change" VALUES(532,11,'payment','[1]',NULL,'{"id":1,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":3000000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":11,"restores":null}',X'CB9BBB3833E65C6E96B712D36303A937',NULL);
INSERT INTO "change" VALUES(533,12,'payment','[2]',NULL,'{"id":2,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":700000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"DTTS","reverses":null,"reason":null,"operation":12,"restores":null}',X'6C4B36A147E4838ECDE4F281D1FBC2AF',NULL);
INSERT INTO "change" VALUES(534,13,'payment','[3]',NULL,'{"id":3,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":2800000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":13,"restores":null}',X'F19CE23FA457D46061EAE67805781F3D',NULL);
INSERT INTO "change" VALUES(535,14,'payment','[4]',NULL,'{"id":4,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":200000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"passport","item_name":"Lệ phí hộ chiếu","clause":"điểm a khoản 2 Điều 3","cap":null,"group_code":"DTTS","reverses":null,"reason":null,"operation":14,"restores":null}',X'1868E9C987F01AACBB5F062AD59F7FAE',NULL);
INSERT INTO "change" VALUES(536,15,'payment','[5]',NULL,'{"id":5,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":530000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"HN","reverses":null,"reason":null,"operation":15,"restores":null}',X'CAB1C6BB95F3902E5D33CAB9E5D6004E',NULL);
INSERT INTO "change" VALUES(537,16,'payment','[6]',NULL,'{"id":6,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":800000,"quantity":20,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"meals","item_name":"Tiền ăn trong thời gian đào tạo","clause":"điểm d khoản 1 Điều 3","cap":40000,"group_code":"HN","reverses":null,"reason":null,"operation":16,"restores":null}',X'553C5DC97D4A95FF87A84DA41D92628E',NULL);
INSERT INTO "change" VALUES(538,17,'payment','[7]',NULL,'{"id":7,"fund":2,"worker":3,"unit":13,"voucher":"PC04","paid_on":"2025-05-12","case_on":"2025-05-12","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":17,"restores":null}',X'898B154E7B7AC8ED5D4A9FC589DC68F7',NULL);
INSERT INTO "change" VALUES(539,18,'payment','[8]',NULL,'{"id":8,"fund":2,"worker":3,"unit":13,"voucher":"PT01","paid_on":"2025-05-13","case_on":"2025-05-12","amount":-750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":7,"reason":"Ghi nhầm nguồn kinh phí","operation":18,"restores":null}',X'21641D44765742004D27655902D308C2',NULL);
INSERT INTO "change" VALUES(540,19,'payment','[9]',NULL,'{"id":9,"fund":1,"worker":3,"unit":13,"voucher":"PC05","paid_on":"2025-05-13","case_on":"2025-05-13","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":19,"restores":null}',X'2D700282763A949C5249798AF913B936',NULL);
INSERT INTO "change" VALUES(541,20,'loan_figure','[3,"2025-05-31"]',NULL,'{"fund":3,"as_of":"2025-05-31","customers":4,"lent":320000000,"recovered":45000000,"outstanding":1275000000,"overdue":30000000,"idle":180000000,"operation":20}',X'CF00DD6B9ACD12954D42230932CDD0AC',NULL);
INSERT INTO "change" VALUES(542,21,'activity','[1]',NULL,'{"id":1,"plan":1,"kind":"counselling","on_date":"2025-02-20","unit":6,"times":1,"participants":38,"what":"Tư vấn đi làm việc ở nước ngoài tại khu phố","sender":2,"operation":21}',X'F219435E31E637EB0554820DBB88CEA9',NULL);
INSERT INTO "change" VALUES(543,22,'activity','[2]',NULL,'{"id":2,"plan":1,"kind":"counselling","on_date":"2025-04-10","unit":4,"times":1,"participants":52,"what":"Tư vấn, giới thiệu đơn hàng","sender":1,"operation":22}',X'6EC65743B69B3E8B67A90130C5C0F770',NULL);
INSERT INTO "change" VALUES(544,23,'activity','[3]',NULL,'{"id":3,"plan":1,"kind":"counselling","on_date":"2025-05-15","unit":12,"times":1,"participants":41,"what":"Tư vấn tại nhà văn hóa khu phố","sender":null,"operation":23}',X'024A44D2FC25649EC832508102951935',NULL);
INSERT INTO "change" VALUES(545,24,'activity','[4]',NULL,'{"id":4,"plan":1,"kind":"conference","on_date":"2025-05-28","unit":null,"times":1,"participants":120,"what":"Hội nghị chuyên đề về đi làm việc ở nước ngoài","sender":2,"operation":24}',X'998D11D3560A176219F5BEBD37A30755',NULL);
INSERT INTO "change" VALUES(546,25,'activity','[5]',NULL,'{"id":5,"plan":1,"kind":"broadcast","on_date":"2025-05-05","unit":null,"times":24,"participants":null,"what":"Phát thanh trên hệ thống truyền thanh phường, xã","sender":null,"operation":25}',X'59DE06F78D38006D5EE111099A6473D3',NULL);
INSERT INTO "change" VALUES(547,26,'activity','[6]',NULL,'{"id":6,"plan":1,"kind":"article","on_date":"2025-06-02","unit":null,"times":6,"participants":null,"what":"Tin, bài trên Trang thông tin điện tử thành phố","sender":null,"operation":26}',X'6A47AFD7ABBE8290334025F040BC4069',NULL);
INSERT INTO "change" VALUES(548,27,'activity','[7]',NULL,'{"id":7,"plan":1,"kind":"social","on_date":"2025-06-10","unit":null,"times":9,"participants":null,"what":"Bài trên mạng xã hội của Thành đoàn","sender":null,"operation":27}',X'08A12951C2BC3F5B628C5A9212AC81D4',NULL);
INSERT INTO "change" VALUES(549,28,'activity','[8]',NULL,'{"id":8,"plan":1,"kind":"enterprise","on_date":"2025-04-22","unit":null,"times":1,"participants":null,"what":"Làm việc về đơn hàng quý II","sender":1,"operation":28}',X'3DE60D9BFBD12A237FCB0ED5F9C3C021',NULL);
INSERT INTO "change" VALUES(550,29,'activity','[9]',NULL,'{"id":9,"plan":1,"kind":"family_visit","on_date":"2025-04-30","unit":null,"times":12,"participants":null,"what":"Thăm gia đình có người đang làm việc ở nước ngoài","sender":null,"operation":29}',X'BAFC982A4DD598D353046B5A00D98C4F',NULL);
INSERT INTO "change" VALUES(551,30,'inspection','[1]',NULL,'{"id":1,"plan":1,"kind":"inspection","on_date":"2025-03-19","times":2,"findings":1,"settled":0,"what":"Kiểm tra hoạt động tư vấn, tuyển chọn","operation":30}',X'8B732EE03C02105348C672CB05E01145',NULL);
INSERT INTO "change" VALUES(552,31,'inspection','[2]',NULL,'{"id":2,"plan":1,"kind":"complaint","on_date":"2025-05-20","times":1,"findings":0,"settled":1,"what":"Phản ánh việc thu tiền trước hợp đồng","operation":31}',X'7EAA2E374209579F9FD3E2A604F54C97',NULL);
INSERT INTO "change" VALUES(553,32,'estimate','[1,1,"2025-Q2"]',NULL,'{"plan":1,"unit":1,"quarter":"2025-Q2","value":1,"operation":32}',X'DB9685137CE97798E6AD568C63D0D1E6',NULL);
INSERT INTO "change" VALUES(554,32,'estimate','[1,2,"2025-Q2"]',NULL,'{"plan":1,"unit":2,"quarter":"2025-Q2","value":1,"operation":32}',X'096FEACB05EA31C534F7C24284980515',NULL);
INSERT INTO "change" VALUES(555,32,'estimate','[1,3,"2025-Q2"]',NULL,'{"plan":1,"unit":3,"quarter":"2025-Q2","value":1,"operation":32}',X'DEE3159B31939677CA129C5B7A2EC452',NULL);
INSERT INTO "change" VALUES(556,32,'estimate','[1,4,"2025-Q2"]',NULL,'{"plan":1,"unit":4,"quarter":"2025-Q2","value":4,"operation":32}',X'B0EB4DA7EB67019D146286221ACD9C5A',NULL);
INSERT INTO "change" VALUES(557,32,'estimate','[1,5,"2025-Q2"]',NULL,'{"plan":1,"unit":5,"quarter":"2025-Q2","value":2,"operation":32}',X'053904E55974590C0B122064A7CA2ACF',NULL);
INSERT INTO "change" VALUES(558,32,'estimate','[1,6,"2025-Q2"]',NULL,'{"plan":1,"unit":6,"quarter":"2025-Q2","value":4,"operation":32}',X'C6B2B1021DCDBB0115A19A483264898C',NULL);
INSERT INTO "change" VALUES(559,32,'estimate','[1,7,"2025-Q2"]',NULL,'{"plan":1,"unit":7,"quarter":"2025-Q2","value":1,"operation":32}',X'EECD2334A30B4ECB3D825BA7E9B484FB',NULL);
INSERT INTO "change" VALUES(560,32,'estimate','[1,8,"2025-Q2"]',NULL,'{"plan":1,"unit":8,"quarter":"2025-Q2","value":1,"operation":32}',X'6A47451E3573D4FFC46BD901688552A7',NULL);
INSERT INTO "change" VALUES(561,32,'estimate','[1,9,"2025-Q2"]',NULL,'{"plan":1,"unit":9,"quarter":"2025-Q2","value":0,"operation":32}',X'3A8902D20E1BA094816B12E78AA66D0D',NULL);
INSERT INTO "change" VALUES(562,32,'estimate','[1,10,"2025-Q2"]',NULL,'{"plan":1,"unit":10,"quarter":"2025-Q2","value":2,"operation":32}',X'2FDA1089A8D70F6170BCC8F4B4725045',NULL);
INSERT INTO "change" VALUES(563,32,'estimate','[1,11,"2025-Q2"]',NULL,'{"plan":1,"unit":11,"quarter":"2025-Q2","value":1,"operation":32}',X'08614AF7A347C05B48ECA919A5344D4C',NULL);
INSERT INTO "change" VALUES(564,32,'estimate','[1,12,"2025-Q2"]',NULL,'{"plan":1,"unit":12,"quarter":"2025-Q2","value":2,"operation":32}',X'7BBC9FCA68EF46AD792E83AA5A01E7D9',NULL);
INSERT INTO "change" VALUES(565,32,'estimate','[1,13,"2025-Q2"]',NULL,'{"plan":1,"unit":13,"quarter":"2025-Q2","value":2,"operation":32}',X'F93519A6D8D3D12E3A7A6F77F5D40502',NULL);
INSERT INTO "change" VALUES(566,33,'proposal','[1]',NULL,'{"id":1,"plan_version":1,"allocation":null,"method":"sainte-lague","total":35,"source":"demand","source_name":"2025-06-17","source_digest":null,"tie_rule":null,"tie_places":null,"operation":33}',X'46AC5B59A9F8DCF76C2A3E5BF2C5ED9F',NULL);
INSERT INTO "change" VALUES(567,33,'proposal_share','[1,1]',NULL,'{"proposal":1,"unit":1,"position":1,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'CF4AFC872F74BF04030888DC902C29BA',NULL);
INSERT INTO "change" VALUES(568,33,'proposal_share','[1,2]',NULL,'{"proposal":1,"unit":2,"position":2,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'9023D15D411440613F8175A48B0F0D8F',NULL);
INSERT INTO "change" VALUES(569,33,'proposal_share','[1,3]',NULL,'{"proposal":1,"unit":3,"position":3,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'02BD518C498EF4824755A0C34B37509E',NULL);
INSERT INTO "change" VALUES(570,33,'proposal_share','[1,4]',NULL,'{"proposal":1,"unit":4,"position":4,"weight":"5","least":2,"most":35,"fixed":0,"target":6,"tied":null}',X'D7DF1F6D3FF17FB9D2DDF7CEA3C5DDFF',NULL);
INSERT INTO "change" VALUES(571,33,'proposal_share','[1,5]',NULL,'{"proposal":1,"unit":5,"position":5,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'F055C03F75DCC3F9FFADA4617034B8EC',NULL);
INSERT INTO "change" VALUES(572,33,'proposal_share','[1,6]',NULL,'{"proposal":1,"unit":6,"position":6,"weight":"4","least":2,"most":35,"fixed":0,"target":5,"tied":null}',X'E44212C0B7797A33BA297878F21F9D9D',NULL);
INSERT INTO "change" VALUES(573,33,'proposal_share','[1,7]',NULL,'{"proposal":1,"unit":7,"position":7,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'EF96FF061AFB01C7A9AEEC68590D4C0F',NULL);
INSERT INTO "change" VALUES(574,33,'proposal_share','[1,8]',NULL,'{"proposal":1,"unit":8,"position":8,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'D1DCA76876525EB6544B7081A3AD8B05',NULL);
INSERT INTO "change" VALUES(575,33,'proposal_share','[1,9]',NULL,'{"proposal":1,"unit":9,"position":9,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'11A059CBB01A4A40E29AAC4E221277E8',NULL);
INSERT INTO "change" VALUES(576,33,'proposal_share','[1,10]',NULL,'{"proposal":1,"unit":10,"position":10,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'2473BD16DE79097CD5E8B6DD879DB8A7',NULL);
INSERT INTO "change" VALUES(577,33,'proposal_share','[1,11]',NULL,'{"proposal":1,"unit":11,"position":11,"weight":"1","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'7012E406AF3FAC03DECD98D9CD591CF6',NULL);
INSERT INTO "change" VALUES(578,33,'proposal_share','[1,12]',NULL,'{"proposal":1,"unit":12,"position":12,"weight":"3","least":2,"most":35,"fixed":0,"target":4,"tied":null}',X'CA4B3657CC57CF9278DCE09C56AD3B8B',NULL);
INSERT INTO "change" VALUES(579,33,'proposal_share','[1,13]',NULL,'{"proposal":1,"unit":13,"position":13,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'74A72746B853BFFE47D274E51996286D',NULL);
INSERT INTO "change" VALUES(580,34,'fund_spending','[1]',NULL,'{"id":1,"fund":1,"activity":null,"voucher":"HD1","spent_on":"2025-05-20","amount":500000,"what":"Thuê hội trường","reverses":null,"operation":34,"restores":null}',X'45C0D96B8CA2E9847A12B74159E67650',NULL);
INSERT INTO "change" VALUES(581,35,'duty_deadline','[1,"quarterly","issuer","UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận"]',NULL,'{"plan":1,"kind":"quarterly","sender":"issuer","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","before_day":20,"of_month":"last_month_of_quarter","operation":35}',X'69E988293D1788B6C09205500ADFF028',NULL);
CREATE TABLE current_operation (
  one INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT only_one CHECK (one = 1),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE TABLE duty_deadline (
  "plan" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  recipient TEXT NOT NULL,
  before_day INTEGER NOT NULL,
  of_month TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY ("plan", kind, sender, recipient),
  CONSTRAINT a_day_of_a_month CHECK (before_day between 1 and 31),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "duty_deadline" VALUES(1,'quarterly','issuer','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận',20,'last_month_of_quarter',35);
CREATE TABLE erasure (
  worker INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  reason TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (worker),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE TABLE estimate (
  "plan" INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  quarter TEXT NOT NULL,
  value INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY ("plan", unit, quarter),
  CONSTRAINT value_at_least_0 CHECK (value >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "estimate" VALUES(1,1,'2025-Q2',1,32);
INSERT INTO "estimate" VALUES(1,2,'2025-Q2',1,32);
INSERT INTO "estimate" VALUES(1,3,'2025-Q2',1,32);
INSERT INTO "estimate" VALUES(1,4,'2025-Q2',4,32);
INSERT INTO "estimate" VALUES(1,5,'2025-Q2',2,32);
INSERT INTO "estimate" VALUES(1,6,'2025-Q2',4,32);
INSERT INTO "estimate" VALUES(1,7,'2025-Q2',1,32);
INSERT INTO "estimate" VALUES(1,8,'2025-Q2',1,32);
INSERT INTO "estimate" VALUES(1,9,'2025-Q2',0,32);
INSERT INTO "estimate" VALUES(1,10,'2025-Q2',2,32);
INSERT INTO "estimate" VALUES(1,11,'2025-Q2',1,32);
INSERT INTO "estimate" VALUES(1,12,'2025-Q2',2,32);
INSERT INTO "estimate" VALUES(1,13,'2025-Q2',2,32);
CREATE TABLE export (
  id INTEGER NOT NULL,
  file TEXT NOT NULL,
  digest TEXT NOT NULL,
  selection TEXT NOT NULL,
  rows INTEGER NOT NULL,
  identity TEXT NOT NULL,
  purpose TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 64 and digest not glob '*[^0-9a-f]*'),
  CONSTRAINT rows_at_least_0 CHECK (rows >= 0),
  CONSTRAINT identity_is_known CHECK (identity in ('full', 'masked', 'none')),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE TABLE fund (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('grant', 'loan', 'contribution')),
  FOREIGN KEY("plan") REFERENCES "plan" (id)
) STRICT;
INSERT INTO "fund" VALUES(1,1,'social-security','Kinh phí chi bảo đảm xã hội','grant',1);
INSERT INTO "fund" VALUES(2,1,'ntp-2025','Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025','grant',2);
INSERT INTO "fund" VALUES(3,1,'local-loan','Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội','loan',3);
INSERT INTO "fund" VALUES(4,1,'contribution','Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác','contribution',4);
CREATE TABLE fund_spending (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  activity INTEGER,
  voucher TEXT NOT NULL,
  spent_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  what TEXT NOT NULL,
  reverses INTEGER,
  operation INTEGER NOT NULL, restores INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT spent_on_is_a_day CHECK (date(spent_on, '+0 days') is spent_on),
  CONSTRAINT reversals_are_negative CHECK ((reverses is null) = (amount > 0)),
  CONSTRAINT amount_is_something CHECK (amount <> 0),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(activity) REFERENCES activity (id),
  UNIQUE (reverses),
  FOREIGN KEY(reverses) REFERENCES fund_spending (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "fund_spending" VALUES(1,1,NULL,'HD1','2025-05-20',500000,'Thuê hội trường',NULL,34,NULL);
CREATE TABLE import_batch (
  id INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  sheet TEXT NOT NULL,
  column_map TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "import_batch" VALUES(1,8,'danh-sach-quy-1.csv','aebe6bb80d63b87d7383fad16431a5908e9ee69d720fd8cbbbf4424dc5175a7b','','{"number": "A", "name": "B", "birth_date": "C", "birth_year": "D", "sex": "E", "cccd": "F", "phone": "G", "unit": "H", "ethnicity": "I", "education": "J", "group": "K", "destination": "L", "occupation": "M", "sender": "N", "form": "O", "months": "P", "stage": "Q", "date": "R", "reason": "S", "purpose": "T"}');
INSERT INTO "import_batch" VALUES(2,10,'danh-sach-quy-2.csv','ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f','','{"number": "A", "name": "B", "birth_date": "C", "birth_year": "D", "sex": "E", "cccd": "F", "phone": "G", "unit": "H", "ethnicity": "I", "education": "J", "group": "K", "destination": "L", "occupation": "M", "sender": "N", "form": "O", "months": "P", "stage": "Q", "date": "R", "reason": "S", "purpose": "T"}');
CREATE TABLE import_row (
  batch INTEGER NOT NULL,
  "row" INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  "key" INTEGER NOT NULL,
  PRIMARY KEY (batch, "row", table_name),
  FOREIGN KEY(batch) REFERENCES import_batch (id)
) STRICT;
INSERT INTO "import_row" VALUES(1,2,'worker',1);
INSERT INTO "import_row" VALUES(1,2,'placement',1);
INSERT INTO "import_row" VALUES(1,3,'worker',2);
INSERT INTO "import_row" VALUES(1,3,'placement',2);
INSERT INTO "import_row" VALUES(1,4,'worker',3);
INSERT INTO "import_row" VALUES(1,4,'placement',3);
INSERT INTO "import_row" VALUES(1,5,'worker',4);
INSERT INTO "import_row" VALUES(1,5,'placement',4);
INSERT INTO "import_row" VALUES(1,11,'worker',5);
INSERT INTO "import_row" VALUES(1,11,'placement',5);
INSERT INTO "import_row" VALUES(1,12,'worker',6);
INSERT INTO "import_row" VALUES(1,12,'placement',6);
INSERT INTO "import_row" VALUES(1,13,'worker',7);
INSERT INTO "import_row" VALUES(1,13,'placement',7);
INSERT INTO "import_row" VALUES(1,14,'worker',8);
INSERT INTO "import_row" VALUES(1,14,'placement',8);
INSERT INTO "import_row" VALUES(1,15,'worker',9);
INSERT INTO "import_row" VALUES(1,15,'placement',9);
INSERT INTO "import_row" VALUES(1,16,'worker',10);
INSERT INTO "import_row" VALUES(1,16,'placement',10);
INSERT INTO "import_row" VALUES(1,17,'worker',11);
INSERT INTO "import_row" VALUES(1,17,'placement',11);
INSERT INTO "import_row" VALUES(1,18,'worker',12);
INSERT INTO "import_row" VALUES(1,18,'placement',12);
INSERT INTO "import_row" VALUES(1,19,'worker',13);
INSERT INTO "import_row" VALUES(1,19,'placement',13);
INSERT INTO "import_row" VALUES(1,6,'worker',14);
INSERT INTO "import_row" VALUES(1,6,'placement',14);
INSERT INTO "import_row" VALUES(1,7,'worker',15);
INSERT INTO "import_row" VALUES(1,7,'placement',15);
INSERT INTO "import_row" VALUES(1,8,'worker',16);
INSERT INTO "import_row" VALUES(1,8,'placement',16);
INSERT INTO "import_row" VALUES(1,9,'worker',17);
INSERT INTO "import_row" VALUES(1,9,'placement',17);
INSERT INTO "import_row" VALUES(1,10,'worker',18);
INSERT INTO "import_row" VALUES(1,10,'placement',18);
INSERT INTO "import_row" VALUES(2,17,'worker',19);
INSERT INTO "import_row" VALUES(2,17,'placement',19);
INSERT INTO "import_row" VALUES(2,13,'worker',20);
INSERT INTO "import_row" VALUES(2,13,'placement',20);
INSERT INTO "import_row" VALUES(2,23,'worker',21);
INSERT INTO "import_row" VALUES(2,23,'placement',21);
INSERT INTO "import_row" VALUES(2,11,'worker',22);
INSERT INTO "import_row" VALUES(2,11,'placement',22);
INSERT INTO "import_row" VALUES(2,21,'worker',23);
INSERT INTO "import_row" VALUES(2,21,'placement',23);
INSERT INTO "import_row" VALUES(2,15,'worker',24);
INSERT INTO "import_row" VALUES(2,15,'placement',24);
INSERT INTO "import_row" VALUES(2,25,'worker',25);
INSERT INTO "import_row" VALUES(2,25,'placement',25);
INSERT INTO "import_row" VALUES(2,19,'worker',26);
INSERT INTO "import_row" VALUES(2,19,'placement',26);
INSERT INTO "import_row" VALUES(2,18,'worker',19);
INSERT INTO "import_row" VALUES(2,18,'placement',19);
INSERT INTO "import_row" VALUES(2,37,'worker',27);
INSERT INTO "import_row" VALUES(2,37,'placement',27);
INSERT INTO "import_row" VALUES(2,48,'worker',28);
INSERT INTO "import_row" VALUES(2,48,'placement',28);
INSERT INTO "import_row" VALUES(2,28,'worker',29);
INSERT INTO "import_row" VALUES(2,28,'placement',29);
INSERT INTO "import_row" VALUES(2,36,'worker',30);
INSERT INTO "import_row" VALUES(2,36,'placement',30);
INSERT INTO "import_row" VALUES(2,60,'worker',31);
INSERT INTO "import_row" VALUES(2,60,'placement',31);
INSERT INTO "import_row" VALUES(2,49,'worker',32);
INSERT INTO "import_row" VALUES(2,49,'placement',32);
INSERT INTO "import_row" VALUES(2,2,'worker',5);
INSERT INTO "import_row" VALUES(2,2,'placement',5);
INSERT INTO "import_row" VALUES(2,52,'worker',33);
INSERT INTO "import_row" VALUES(2,52,'placement',33);
INSERT INTO "import_row" VALUES(2,40,'worker',34);
INSERT INTO "import_row" VALUES(2,40,'placement',34);
INSERT INTO "import_row" VALUES(2,3,'worker',6);
INSERT INTO "import_row" VALUES(2,3,'placement',6);
INSERT INTO "import_row" VALUES(2,33,'worker',35);
INSERT INTO "import_row" VALUES(2,33,'placement',35);
INSERT INTO "import_row" VALUES(2,30,'worker',36);
INSERT INTO "import_row" VALUES(2,30,'placement',36);
INSERT INTO "import_row" VALUES(2,14,'worker',20);
INSERT INTO "import_row" VALUES(2,14,'placement',20);
INSERT INTO "import_row" VALUES(2,39,'worker',37);
INSERT INTO "import_row" VALUES(2,39,'placement',37);
INSERT INTO "import_row" VALUES(2,51,'worker',38);
INSERT INTO "import_row" VALUES(2,51,'placement',38);
INSERT INTO "import_row" VALUES(2,31,'worker',39);
INSERT INTO "import_row" VALUES(2,31,'placement',39);
INSERT INTO "import_row" VALUES(2,44,'worker',40);
INSERT INTO "import_row" VALUES(2,44,'placement',40);
INSERT INTO "import_row" VALUES(2,4,'worker',7);
INSERT INTO "import_row" VALUES(2,4,'placement',7);
INSERT INTO "import_row" VALUES(2,47,'worker',41);
INSERT INTO "import_row" VALUES(2,47,'placement',41);
INSERT INTO "import_row" VALUES(2,16,'worker',24);
INSERT INTO "import_row" VALUES(2,16,'placement',24);
INSERT INTO "import_row" VALUES(2,24,'worker',21);
INSERT INTO "import_row" VALUES(2,24,'placement',21);
INSERT INTO "import_row" VALUES(2,5,'worker',8);
INSERT INTO "import_row" VALUES(2,5,'placement',8);
INSERT INTO "import_row" VALUES(2,54,'worker',42);
INSERT INTO "import_row" VALUES(2,54,'placement',42);
INSERT INTO "import_row" VALUES(2,42,'worker',43);
INSERT INTO "import_row" VALUES(2,42,'placement',43);
INSERT INTO "import_row" VALUES(2,50,'worker',44);
INSERT INTO "import_row" VALUES(2,50,'placement',44);
INSERT INTO "import_row" VALUES(2,26,'worker',45);
INSERT INTO "import_row" VALUES(2,26,'placement',45);
INSERT INTO "import_row" VALUES(2,58,'worker',46);
INSERT INTO "import_row" VALUES(2,58,'placement',46);
INSERT INTO "import_row" VALUES(2,6,'worker',9);
INSERT INTO "import_row" VALUES(2,6,'placement',9);
INSERT INTO "import_row" VALUES(2,34,'worker',47);
INSERT INTO "import_row" VALUES(2,34,'placement',47);
INSERT INTO "import_row" VALUES(2,57,'worker',48);
INSERT INTO "import_row" VALUES(2,57,'placement',48);
INSERT INTO "import_row" VALUES(2,27,'worker',49);
INSERT INTO "import_row" VALUES(2,27,'placement',49);
INSERT INTO "import_row" VALUES(2,46,'worker',50);
INSERT INTO "import_row" VALUES(2,46,'placement',50);
INSERT INTO "import_row" VALUES(2,55,'worker',51);
INSERT INTO "import_row" VALUES(2,55,'placement',51);
INSERT INTO "import_row" VALUES(2,7,'worker',10);
INSERT INTO "import_row" VALUES(2,7,'placement',10);
INSERT INTO "import_row" VALUES(2,43,'worker',52);
INSERT INTO "import_row" VALUES(2,43,'placement',52);
INSERT INTO "import_row" VALUES(2,38,'worker',53);
INSERT INTO "import_row" VALUES(2,38,'placement',53);
INSERT INTO "import_row" VALUES(2,12,'worker',22);
INSERT INTO "import_row" VALUES(2,12,'placement',22);
INSERT INTO "import_row" VALUES(2,56,'worker',54);
INSERT INTO "import_row" VALUES(2,56,'placement',54);
INSERT INTO "import_row" VALUES(2,45,'worker',55);
INSERT INTO "import_row" VALUES(2,45,'placement',55);
INSERT INTO "import_row" VALUES(2,53,'worker',56);
INSERT INTO "import_row" VALUES(2,53,'placement',56);
INSERT INTO "import_row" VALUES(2,32,'worker',57);
INSERT INTO "import_row" VALUES(2,32,'placement',57);
INSERT INTO "import_row" VALUES(2,41,'worker',58);
INSERT INTO "import_row" VALUES(2,41,'placement',58);
INSERT INTO "import_row" VALUES(2,35,'worker',59);
INSERT INTO "import_row" VALUES(2,35,'placement',59);
INSERT INTO "import_row" VALUES(2,59,'worker',60);
INSERT INTO "import_row" VALUES(2,59,'placement',60);
INSERT INTO "import_row" VALUES(2,29,'worker',29);
INSERT INTO "import_row" VALUES(2,29,'placement',29);
INSERT INTO "import_row" VALUES(2,8,'worker',11);
INSERT INTO "import_row" VALUES(2,8,'placement',11);
INSERT INTO "import_row" VALUES(2,22,'worker',23);
INSERT INTO "import_row" VALUES(2,22,'placement',23);
INSERT INTO "import_row" VALUES(2,20,'worker',26);
INSERT INTO "import_row" VALUES(2,20,'placement',26);
INSERT INTO "import_row" VALUES(2,9,'worker',12);
INSERT INTO "import_row" VALUES(2,9,'placement',12);
INSERT INTO "import_row" VALUES(2,10,'worker',13);
INSERT INTO "import_row" VALUES(2,10,'placement',13);
CREATE TABLE inspection (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  times INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  settled INTEGER NOT NULL,
  what TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('inspection', 'complaint')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT times_at_least_1 CHECK (times >= 1),
  CONSTRAINT findings_at_least_0 CHECK (findings >= 0),
  CONSTRAINT settled_at_least_0 CHECK (settled >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "inspection" VALUES(1,1,'inspection','2025-03-19',2,1,0,'Kiểm tra hoạt động tư vấn, tuyển chọn',30);
INSERT INTO "inspection" VALUES(2,1,'complaint','2025-05-20',1,0,1,'Phản ánh việc thu tiền trước hợp đồng',31);
CREATE TABLE loan_figure (
  fund INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  customers INTEGER NOT NULL,
  lent INTEGER NOT NULL,
  recovered INTEGER NOT NULL,
  outstanding INTEGER NOT NULL,
  overdue INTEGER NOT NULL,
  idle INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (fund, as_of),
  CONSTRAINT as_of_is_a_day CHECK (date(as_of, '+0 days') is as_of),
  CONSTRAINT customers_at_least_0 CHECK (customers >= 0),
  CONSTRAINT lent_at_least_0 CHECK (lent >= 0),
  CONSTRAINT recovered_at_least_0 CHECK (recovered >= 0),
  CONSTRAINT outstanding_at_least_0 CHECK (outstanding >= 0),
  CONSTRAINT overdue_at_least_0 CHECK (overdue >= 0),
  CONSTRAINT idle_at_least_0 CHECK (idle >= 0),
  CONSTRAINT overdue_within_outstanding CHECK (overdue <= outstanding),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "loan_figure" VALUES(3,'2025-05-31',4,320000000,45000000,1275000000,30000000,180000000,20);
CREATE TABLE migration_step (
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (number),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "migration_step" VALUES(1,'first book',1);
INSERT INTO "migration_step" VALUES(2,'allocations worked out',1);
INSERT INTO "migration_step" VALUES(3,'indexes for many people',1);
INSERT INTO "migration_step" VALUES(4,'spending and amounts',1);
INSERT INTO "migration_step" VALUES(5,'deadlines of duties',1);
INSERT INTO "migration_step" VALUES(6,'trust',1);
CREATE TABLE office_amount (
  id INTEGER NOT NULL,
  policy TEXT NOT NULL,
  item TEXT NOT NULL,
  group_code TEXT,
  amount INTEGER NOT NULL,
  clause TEXT NOT NULL,
  source TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  entered_on TEXT NOT NULL,
  corrects INTEGER,
  reason TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT entered_on_is_a_day CHECK (date(entered_on, '+0 days') is entered_on),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  CONSTRAINT amount_at_least_1 CHECK (amount >= 1),
  CONSTRAINT days_in_order CHECK (valid_to is null or valid_from is null or valid_to >= valid_from),
  CONSTRAINT corrections_have_a_reason CHECK ((corrects is null) = (reason is null)),
  UNIQUE (corrects),
  FOREIGN KEY(corrects) REFERENCES office_amount (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE TABLE opening_balance (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  measure TEXT NOT NULL,
  unit INTEGER,
  start_on TEXT NOT NULL,
  end_on TEXT,
  value INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT measure_is_known CHECK (measure in ('abroad', 'departed')),
  CONSTRAINT start_on_is_a_day CHECK (date(start_on, '+0 days') is start_on),
  CONSTRAINT end_on_is_a_day CHECK (date(end_on, '+0 days') is end_on),
  CONSTRAINT stock_has_one_day CHECK ((measure = 'abroad') = (end_on is null)),
  CONSTRAINT value_at_least_0 CHECK (value >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "opening_balance" VALUES(1,1,'abroad',1,'2024-12-15',NULL,14,3);
INSERT INTO "opening_balance" VALUES(2,1,'abroad',2,'2024-12-15',NULL,9,3);
INSERT INTO "opening_balance" VALUES(3,1,'abroad',3,'2024-12-15',NULL,16,3);
INSERT INTO "opening_balance" VALUES(4,1,'abroad',4,'2024-12-15',NULL,21,3);
INSERT INTO "opening_balance" VALUES(5,1,'abroad',5,'2024-12-15',NULL,8,3);
INSERT INTO "opening_balance" VALUES(6,1,'abroad',6,'2024-12-15',NULL,19,3);
INSERT INTO "opening_balance" VALUES(7,1,'abroad',7,'2024-12-15',NULL,10,3);
INSERT INTO "opening_balance" VALUES(8,1,'abroad',8,'2024-12-15',NULL,7,3);
INSERT INTO "opening_balance" VALUES(9,1,'abroad',9,'2024-12-15',NULL,8,3);
INSERT INTO "opening_balance" VALUES(10,1,'abroad',10,'2024-12-15',NULL,9,3);
INSERT INTO "opening_balance" VALUES(11,1,'abroad',11,'2024-12-15',NULL,11,3);
INSERT INTO "opening_balance" VALUES(12,1,'abroad',12,'2024-12-15',NULL,15,3);
INSERT INTO "opening_balance" VALUES(13,1,'abroad',13,'2024-12-15',NULL,12,3);
INSERT INTO "opening_balance" VALUES(14,1,'departed',1,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(15,1,'departed',2,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(16,1,'departed',3,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(17,1,'departed',4,'2023-12-15','2024-06-15',2,4);
INSERT INTO "opening_balance" VALUES(18,1,'departed',5,'2023-12-15','2024-06-15',0,4);
INSERT INTO "opening_balance" VALUES(19,1,'departed',6,'2023-12-15','2024-06-15',3,4);
INSERT INTO "opening_balance" VALUES(20,1,'departed',7,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(21,1,'departed',8,'2023-12-15','2024-06-15',0,4);
INSERT INTO "opening_balance" VALUES(22,1,'departed',9,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(23,1,'departed',10,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(24,1,'departed',11,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(25,1,'departed',12,'2023-12-15','2024-06-15',2,4);
INSERT INTO "opening_balance" VALUES(26,1,'departed',13,'2023-12-15','2024-06-15',1,4);
INSERT INTO "opening_balance" VALUES(27,1,'departed',1,'2023-12-15','2024-12-15',2,5);
INSERT INTO "opening_balance" VALUES(28,1,'departed',2,'2023-12-15','2024-12-15',2,5);
INSERT INTO "opening_balance" VALUES(29,1,'departed',3,'2023-12-15','2024-12-15',2,5);
INSERT INTO "opening_balance" VALUES(30,1,'departed',4,'2023-12-15','2024-12-15',5,5);
INSERT INTO "opening_balance" VALUES(31,1,'departed',5,'2023-12-15','2024-12-15',1,5);
INSERT INTO "opening_balance" VALUES(32,1,'departed',6,'2023-12-15','2024-12-15',5,5);
INSERT INTO "opening_balance" VALUES(33,1,'departed',7,'2023-12-15','2024-12-15',2,5);
INSERT INTO "opening_balance" VALUES(34,1,'departed',8,'2023-12-15','2024-12-15',1,5);
INSERT INTO "opening_balance" VALUES(35,1,'departed',9,'2023-12-15','2024-12-15',1,5);
INSERT INTO "opening_balance" VALUES(36,1,'departed',10,'2023-12-15','2024-12-15',2,5);
INSERT INTO "opening_balance" VALUES(37,1,'departed',11,'2023-12-15','2024-12-15',2,5);
INSERT INTO "opening_balance" VALUES(38,1,'departed',12,'2023-12-15','2024-12-15',3,5);
INSERT INTO "opening_balance" VALUES(39,1,'departed',13,'2023-12-15','2024-12-15',2,5);
CREATE TABLE operation (
  id INTEGER NOT NULL,
  at_utc TEXT NOT NULL,
  today TEXT NOT NULL,
  person TEXT NOT NULL,
  machine TEXT NOT NULL,
  command TEXT NOT NULL,
  program TEXT NOT NULL, reason TEXT,
  PRIMARY KEY (id),
  CONSTRAINT today_is_a_day CHECK (date(today, '+0 days') is today)
) STRICT;
INSERT INTO "operation" VALUES(1,'2026-11-22T12:03:14+00:00','2024-12-20','nguoi-thu','may-thu','init','0.1.0',NULL);
INSERT INTO "operation" VALUES(2,'2026-11-22T12:03:15+00:00','2025-03-05','nguoi-thu','may-thu','plan load','0.1.0',NULL);
INSERT INTO "operation" VALUES(3,'2026-11-22T12:03:17+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(4,'2026-11-22T12:03:18+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(5,'2026-11-22T12:03:20+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(6,'2026-11-22T12:03:21+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(7,'2026-11-22T12:03:22+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(8,'2026-11-22T12:03:23+00:00','2025-03-18','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(9,'2026-11-22T12:03:24+00:00','2025-03-20','nguoi-thu','may-thu','report send','0.1.0',NULL);
INSERT INTO "operation" VALUES(10,'2026-11-22T12:03:25+00:00','2025-06-16','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(11,'2026-11-22T12:03:26+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(12,'2026-11-22T12:03:27+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(13,'2026-11-22T12:03:29+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(14,'2026-11-22T12:03:30+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(15,'2026-11-22T12:03:31+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(16,'2026-11-22T12:03:33+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(17,'2026-11-22T12:03:34+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(18,'2026-11-22T12:03:36+00:00','2025-06-17','nguoi-thu','may-thu','support reverse','0.1.0',NULL);
INSERT INTO "operation" VALUES(19,'2026-11-22T12:03:37+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(20,'2026-11-22T12:03:39+00:00','2025-06-10','nguoi-thu','may-thu','loan set','0.1.0',NULL);
INSERT INTO "operation" VALUES(21,'2026-11-22T12:03:40+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(22,'2026-11-22T12:03:42+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(23,'2026-11-22T12:03:43+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(24,'2026-11-22T12:03:45+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(25,'2026-11-22T12:03:46+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(26,'2026-11-22T12:03:48+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(27,'2026-11-22T12:03:49+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(28,'2026-11-22T12:03:51+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(29,'2026-11-22T12:03:53+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(30,'2026-11-22T12:03:54+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(31,'2026-11-22T12:03:56+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(32,'2026-11-22T12:03:58+00:00','2025-06-17','nguoi-thu','may-thu','quota estimate','0.1.0',NULL);
INSERT INTO "operation" VALUES(33,'2026-11-22T12:04:00+00:00','2025-06-17','nguoi-thu','may-thu','quota allocate','0.1.0',NULL);
INSERT INTO "operation" VALUES(34,'2026-11-22T12:04:02+00:00','2025-06-17','nguoi-thu','may-thu','fund spend','0.1.0',NULL);
INSERT INTO "operation" VALUES(35,'2026-11-22T12:04:03+00:00','2025-06-17','nguoi-thu','may-thu','plan deadline','0.1.0',NULL);
CREATE TABLE payment (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  voucher TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  case_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  policy TEXT NOT NULL,
  policy_digest TEXT NOT NULL,
  item TEXT NOT NULL,
  item_name TEXT NOT NULL,
  clause TEXT NOT NULL,
  cap INTEGER,
  group_code TEXT NOT NULL,
  reverses INTEGER,
  reason TEXT,
  operation INTEGER NOT NULL, restores INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT paid_on_is_a_day CHECK (date(paid_on, '+0 days') is paid_on),
  CONSTRAINT case_on_is_a_day CHECK (date(case_on, '+0 days') is case_on),
  CONSTRAINT reversals_are_negative CHECK ((reverses is null) = (amount > 0)),
  CONSTRAINT amount_is_something CHECK (amount <> 0),
  CONSTRAINT quantity_at_least_1 CHECK (quantity >= 1),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  UNIQUE (reverses),
  FOREIGN KEY(reverses) REFERENCES payment (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "payment" VALUES(1,1,1,6,'PC01','2025-01-20','2024-12-10',3000000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,11,NULL);
INSERT INTO "payment" VALUES(2,1,1,6,'PC01','2025-01-20','2024-12-10',700000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'DTTS',NULL,NULL,12,NULL);
INSERT INTO "payment" VALUES(3,1,2,10,'PC02','2025-02-25','2025-02-25',2800000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,13,NULL);
INSERT INTO "payment" VALUES(4,1,2,10,'PC02','2025-02-25','2025-02-25',200000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','passport','Lệ phí hộ chiếu','điểm a khoản 2 Điều 3',NULL,'DTTS',NULL,NULL,14,NULL);
INSERT INTO "payment" VALUES(5,1,3,13,'PC03','2025-04-15','2025-04-15',530000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','orientation','Bồi dưỡng kiến thức cần thiết','điểm c khoản 1 Điều 3',530000,'HN',NULL,NULL,15,NULL);
INSERT INTO "payment" VALUES(6,1,3,13,'PC03','2025-04-15','2025-04-15',800000,20,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','meals','Tiền ăn trong thời gian đào tạo','điểm d khoản 1 Điều 3',40000,'HN',NULL,NULL,16,NULL);
INSERT INTO "payment" VALUES(7,2,3,13,'PC04','2025-05-12','2025-05-12',750000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,17,NULL);
INSERT INTO "payment" VALUES(8,2,3,13,'PT01','2025-05-13','2025-05-12',-750000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',7,'Ghi nhầm nguồn kinh phí',18,NULL);
INSERT INTO "payment" VALUES(9,1,3,13,'PC05','2025-05-13','2025-05-13',750000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,19,NULL);
CREATE TABLE placement (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  destination TEXT,
  occupation TEXT,
  sender INTEGER,
  form TEXT,
  months INTEGER,
  unit INTEGER NOT NULL,
  departed_on TEXT,
  ended_on TEXT,
  counted_as TEXT NOT NULL GENERATED ALWAYS AS (case when purpose = 'study' then 'study' when form = 'seasonal' then 'seasonal' else 'work' end) STORED,
  PRIMARY KEY (id),
  CONSTRAINT purpose_is_known CHECK (purpose in ('work', 'study')),
  CONSTRAINT form_is_known CHECK (form in ('public_unit', 'service_enterprise', 'contractor', 'trainee_enterprise', 'investor', 'direct_contract', 'seasonal')),
  CONSTRAINT months_are_possible CHECK (months between 1 and 240),
  CONSTRAINT departed_on_is_a_day CHECK (date(departed_on, '+0 days') is departed_on),
  CONSTRAINT ended_on_is_a_day CHECK (date(ended_on, '+0 days') is ended_on),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
INSERT INTO "placement" VALUES(1,1,'work','TW','xây dựng',1,'service_enterprise',36,6,'2024-12-15',NULL);
INSERT INTO "placement" VALUES(2,2,'work','TW','xây dựng',3,'public_unit',36,10,'2024-12-20',NULL);
INSERT INTO "placement" VALUES(3,3,'work','JP','nông nghiệp',2,'service_enterprise',36,13,'2025-01-06',NULL);
INSERT INTO "placement" VALUES(4,4,'work','KR','điều dưỡng',2,'service_enterprise',36,4,'2025-01-09',NULL);
INSERT INTO "placement" VALUES(5,5,'work','TW','sản xuất chế tạo',2,'service_enterprise',36,6,'2025-03-15',NULL);
INSERT INTO "placement" VALUES(6,6,'work','DE','nông nghiệp',3,'public_unit',36,13,'2025-03-24',NULL);
INSERT INTO "placement" VALUES(7,7,'work','TW','điều dưỡng',1,'service_enterprise',36,11,'2025-04-07',NULL);
INSERT INTO "placement" VALUES(8,8,'work','KR','xây dựng',1,'service_enterprise',36,6,'2025-04-21',NULL);
INSERT INTO "placement" VALUES(9,9,'work','JP','nông nghiệp',1,'service_enterprise',36,5,'2025-05-05',NULL);
INSERT INTO "placement" VALUES(10,10,'work','TW','xây dựng',2,'service_enterprise',36,4,'2025-05-19',NULL);
INSERT INTO "placement" VALUES(11,11,'work','KR','xây dựng',2,'service_enterprise',36,12,'2025-06-02',NULL);
INSERT INTO "placement" VALUES(12,12,'work','JP','xây dựng',3,'public_unit',36,8,'2025-06-14',NULL);
INSERT INTO "placement" VALUES(13,13,'work','JP','cơ khí',1,'service_enterprise',36,5,'2025-06-16',NULL);
INSERT INTO "placement" VALUES(14,14,'work','TW','xây dựng',3,'public_unit',36,2,'2025-02-10',NULL);
INSERT INTO "placement" VALUES(15,15,'work','JP','chế biến thực phẩm',3,'public_unit',36,10,'2025-02-17',NULL);
INSERT INTO "placement" VALUES(16,16,'work','JP','chế biến thực phẩm',3,'public_unit',36,6,'2025-02-24',NULL);
INSERT INTO "placement" VALUES(17,17,'work','JP','cơ khí',1,'service_enterprise',36,7,'2025-03-03',NULL);
INSERT INTO "placement" VALUES(18,18,'work','JP','nông nghiệp',2,'service_enterprise',36,4,'2025-03-14',NULL);
INSERT INTO "placement" VALUES(19,19,'work','TW','chế biến thực phẩm',2,'service_enterprise',36,8,'2022-01-15','2025-01-20');
INSERT INTO "placement" VALUES(20,20,'work','KR','xây dựng',2,'service_enterprise',36,9,'2022-04-03','2025-03-28');
INSERT INTO "placement" VALUES(21,21,'work','JP','cơ khí',3,'public_unit',36,9,'2022-04-18',NULL);
INSERT INTO "placement" VALUES(22,22,'work','TW','cơ khí',2,'service_enterprise',36,7,'2022-05-12','2025-05-20');
INSERT INTO "placement" VALUES(23,23,'work','KR','chế biến thực phẩm',3,'public_unit',36,2,'2022-06-10',NULL);
INSERT INTO "placement" VALUES(24,24,'work','JP','chế biến thực phẩm',2,'service_enterprise',36,3,'2023-07-20','2025-04-10');
INSERT INTO "placement" VALUES(25,25,'work','JP','xây dựng',2,'service_enterprise',36,11,'2023-08-05',NULL);
INSERT INTO "placement" VALUES(26,26,'work','JP','sản xuất chế tạo',3,'public_unit',36,1,'2023-09-08','2025-06-11');
INSERT INTO "placement" VALUES(27,27,'work','JP','điều dưỡng',1,'service_enterprise',36,10,NULL,NULL);
INSERT INTO "placement" VALUES(28,28,'work','JP','chế biến thực phẩm',2,'service_enterprise',36,6,NULL,NULL);
INSERT INTO "placement" VALUES(29,29,'work','TW','nông nghiệp',1,'service_enterprise',36,6,NULL,NULL);
INSERT INTO "placement" VALUES(30,30,'work','TW','nông nghiệp',3,'public_unit',36,6,NULL,NULL);
INSERT INTO "placement" VALUES(31,31,'work','TW','sản xuất chế tạo',2,'service_enterprise',36,9,NULL,NULL);
INSERT INTO "placement" VALUES(32,32,'work','TW','nông nghiệp',1,'service_enterprise',36,5,NULL,NULL);
INSERT INTO "placement" VALUES(33,33,'work','JP','cơ khí',2,'service_enterprise',36,8,NULL,NULL);
INSERT INTO "placement" VALUES(34,34,'work','KR','nông nghiệp',1,'service_enterprise',36,2,NULL,NULL);
INSERT INTO "placement" VALUES(35,35,'work','TW','cơ khí',1,'service_enterprise',36,4,NULL,NULL);
INSERT INTO "placement" VALUES(36,36,'work','TW','sản xuất chế tạo',3,'public_unit',36,4,NULL,NULL);
INSERT INTO "placement" VALUES(37,37,'work','JP','sản xuất chế tạo',2,'service_enterprise',36,4,NULL,NULL);
INSERT INTO "placement" VALUES(38,38,'work','JP','sản xuất chế tạo',2,'service_enterprise',36,12,NULL,NULL);
INSERT INTO "placement" VALUES(39,39,'work','TW','sản xuất chế tạo',1,'service_enterprise',36,12,NULL,NULL);
INSERT INTO "placement" VALUES(40,40,'work','JP','sản xuất chế tạo',2,'service_enterprise',36,4,NULL,NULL);
INSERT INTO "placement" VALUES(41,41,'work','JP','điều dưỡng',3,'public_unit',36,11,NULL,NULL);
INSERT INTO "placement" VALUES(42,42,'work','TW','chế biến thực phẩm',1,'service_enterprise',36,7,NULL,NULL);
INSERT INTO "placement" VALUES(43,43,'work','JP','điều dưỡng',3,'public_unit',36,6,NULL,NULL);
INSERT INTO "placement" VALUES(44,44,'work','TW','cơ khí',3,'public_unit',36,4,NULL,NULL);
INSERT INTO "placement" VALUES(45,45,'study','JP','nông nghiệp',1,'service_enterprise',24,1,'2025-04-28',NULL);
INSERT INTO "placement" VALUES(46,46,'work','KR','chế biến thực phẩm',1,'service_enterprise',36,1,NULL,NULL);
INSERT INTO "placement" VALUES(47,47,'work','KR','xây dựng',1,'service_enterprise',36,12,NULL,NULL);
INSERT INTO "placement" VALUES(48,48,'work','KR','điều dưỡng',2,'service_enterprise',36,8,NULL,NULL);
INSERT INTO "placement" VALUES(49,49,'work','JP','chế biến thực phẩm',2,'seasonal',5,3,'2025-05-12',NULL);
INSERT INTO "placement" VALUES(50,50,'work','JP','cơ khí',1,'service_enterprise',36,13,NULL,NULL);
INSERT INTO "placement" VALUES(51,51,'work','JP','sản xuất chế tạo',2,'service_enterprise',36,9,NULL,NULL);
INSERT INTO "placement" VALUES(52,52,'work','JP','chế biến thực phẩm',1,'service_enterprise',36,7,NULL,NULL);
INSERT INTO "placement" VALUES(53,53,'work','KR','nông nghiệp',2,'service_enterprise',36,13,NULL,NULL);
INSERT INTO "placement" VALUES(54,54,'work','TW','cơ khí',1,'service_enterprise',36,3,NULL,NULL);
INSERT INTO "placement" VALUES(55,55,'work','JP','xây dựng',2,'service_enterprise',36,6,NULL,NULL);
INSERT INTO "placement" VALUES(56,56,'work','JP','sản xuất chế tạo',1,'service_enterprise',36,5,NULL,NULL);
INSERT INTO "placement" VALUES(57,57,'work','JP','xây dựng',3,'public_unit',36,1,NULL,NULL);
INSERT INTO "placement" VALUES(58,58,'work','JP','nông nghiệp',3,'public_unit',36,10,NULL,NULL);
INSERT INTO "placement" VALUES(59,59,'work','JP','xây dựng',3,'public_unit',36,3,NULL,NULL);
INSERT INTO "placement" VALUES(60,60,'work','JP','điều dưỡng',2,'service_enterprise',36,2,NULL,NULL);
CREATE TABLE "plan" (
  id INTEGER NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (code)
) STRICT;
INSERT INTO "plan" VALUES(1,'phan-rang-2025');
CREATE TABLE plan_unit (
  plan_version INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (plan_version, unit),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
INSERT INTO "plan_unit" VALUES(1,1,1);
INSERT INTO "plan_unit" VALUES(1,2,2);
INSERT INTO "plan_unit" VALUES(1,3,3);
INSERT INTO "plan_unit" VALUES(1,4,4);
INSERT INTO "plan_unit" VALUES(1,5,5);
INSERT INTO "plan_unit" VALUES(1,6,6);
INSERT INTO "plan_unit" VALUES(1,7,7);
INSERT INTO "plan_unit" VALUES(1,8,8);
INSERT INTO "plan_unit" VALUES(1,9,9);
INSERT INTO "plan_unit" VALUES(1,10,10);
INSERT INTO "plan_unit" VALUES(1,11,11);
INSERT INTO "plan_unit" VALUES(1,12,12);
INSERT INTO "plan_unit" VALUES(1,13,13);
CREATE TABLE plan_version (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  number INTEGER NOT NULL,
  digest TEXT NOT NULL,
  yaml TEXT NOT NULL,
  units_yaml TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT number_at_least_1 CHECK (number >= 1),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "plan_version" VALUES(1,1,1,'b25ac58dafeff9d50850143e3af2ed6cab94cabb70e8434aec4e2a0e15bbaeb9','# The plan of thành phố Phan Rang - Tháp Chàm for 2025 (March 2025), told in our own short words.
# ref: the paragraph of the plan; "V.1-2" is the second dash of V.1, "V.cuối" the closing paragraph.
plan: phan-rang-2025
title: Đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025
subject: công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng
issuer:
  name: Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm
  head: [ỦY BAN NHÂN DÂN THÀNH PHỐ, PHAN RANG - THÁP CHÀM]
  symbol: UBND
  place: Phan Rang - Tháp Chàm
  area: thành phố Phan Rang - Tháp Chàm
  last_day: 2025-06-30                 # district level ended; the wards of 1/7/2025 belong to tỉnh Khánh Hòa
number: null                           # left to the clerk; printed as blank
date: {year: 2025, month: 3, day: null}
years: [2025]

implements:
  kind: Kế hoạch
  number: 701/KH-UBND
  date: 2025-02-21
  issuer: UBND tỉnh Ninh Thuận
  subject: đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025
legal_basis:
  - kind: Thông tư liên tịch
    number: 09/2016/TTLT-BLĐTBXH-BTC
    date: 2016-06-15
    issuer: Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính
    subject: hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng
  - kind: Nghị định
    number: 61/2015/NĐ-CP
    date: 2015-07-09
    issuer: Chính phủ
    subject: chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm
  - kind: Thông tư
    number: 55/2023/TT-BTC
    date: 2023-08-15
    issuer: Bộ Tài chính
    subject: kinh phí sự nghiệp của các chương trình mục tiêu quốc gia giai đoạn 2021-2025
  - kind: Quyết định
    number: 71/2021/QĐ-UBND
    date: 2021-09-27
    issuer: UBND tỉnh Ninh Thuận
    subject: hỗ trợ vay vốn từ ngân sách địa phương đối với người lao động đi làm việc ở nước ngoài giai đoạn 2021-2025

target:                                # II
  total: 35
  counts: persons
  units: units/ninh-thuan-2024.yaml
  split:
    Phường Đô Vinh: 3
    Phường Bảo An: 2
    Phường Phước Mỹ: 3
    Phường Phủ Hà: 5
    Phường Đạo Long: 2
    Phường Kinh Dinh: 5
    Phường Đài Sơn: 2
    Phường Mỹ Đông: 2
    Phường Mỹ Hải: 2
    Phường Mỹ Bình: 2
    Phường Văn Hải: 2
    Phường Đông Hải: 3
    Xã Thành Hải: 2

priority:                              # III.2 and III.4
  groups: [DTTS, SINH_VIEN_MOI_TN]
  destinations: [KR, JP, DE]

funds:                                 # IV, and III.5 for what they rest on
  - id: social-security
    name: Kinh phí chi bảo đảm xã hội
    kind: grant
    basis: Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC
    ref: IV.1
  - id: ntp-2025
    name: Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025
    kind: grant
    basis: Thông tư số 55/2023/TT-BTC
    ref: IV.1
  - id: local-loan
    name: Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội
    kind: loan
    basis: Quyết định số 71/2021/QĐ-UBND
    ref: IV.2
  - id: contribution
    name: Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác
    kind: contribution
    basis: null
    ref: IV.3

# Part III names an agency only here and there; where it names none, the issuer leads.
tasks:
  - ref: III.1-1
    lead: UBND thành phố
    with: ["UBND các phường, xã"]
    what: Kiện toàn, duy trì Ban Chỉ đạo từ thành phố đến phường, xã
    repeat: always
  - ref: III.1-2
    lead: UBND thành phố
    what: Chỉ đạo sát việc đưa người lao động đi làm việc ở nước ngoài trên địa bàn
    repeat: always
  - ref: III.1-2
    lead: "UBND các phường, xã"
    what: Đặt chỉ tiêu, kế hoạch của phường, xã gắn với kế hoạch phát triển kinh tế - xã hội
    repeat: yearly
  - ref: III.2
    lead: UBND thành phố
    what: Xây dựng cơ chế, thực hiện chính sách khuyến khích, nhất là cho người dân tộc thiểu số và sinh viên mới tốt nghiệp
    repeat: always
  - ref: III.3-1
    lead: UBND thành phố
    with: ["Các cơ quan, đơn vị thành phố", "UBND các phường, xã"]
    what: Đưa tin về quy định, thông tin đi làm việc ở nước ngoài trên truyền thanh, cổng và trang thông tin điện tử
    repeat: always
  - ref: III.3-2
    lead: [Thành đoàn, Hội Liên hiệp Phụ nữ thành phố, Hội Nông dân thành phố]
    with: ["Các Hội, đoàn thể thành phố"]
    what: Lồng ghép tuyên truyền vào các buổi sinh hoạt
    repeat: always
  - ref: III.3-3
    lead: UBND thành phố
    what: Làm bản tin, phóng sự, chuyên mục trên báo, đài, mạng xã hội; nêu gương gia đình có người đi làm việc ở nước ngoài
    repeat: always
  - ref: III.4-1
    lead: UBND thành phố
    with: [Doanh nghiệp dịch vụ, Cơ sở dạy nghề]
    what: Liên kết đào tạo nghề, ngoại ngữ, kiến thức cần thiết theo yêu cầu của bên tiếp nhận
    repeat: always
  - ref: III.4-2
    lead: UBND thành phố
    with: [Doanh nghiệp dịch vụ]
    what: Khảo sát, cập nhật nhu cầu; giới thiệu doanh nghiệp về tư vấn, tuyển lao động cho Hàn Quốc, Nhật Bản, Đức
    repeat: always
  - ref: III.5-1
    lead: UBND thành phố
    what: Hỗ trợ người lao động từ kinh phí bảo đảm xã hội
    repeat: always
  - ref: III.5-2
    lead: UBND thành phố
    what: Hỗ trợ người lao động từ kinh phí Chương trình mục tiêu quốc gia
    repeat: always
  - ref: III.5-3
    lead: UBND thành phố
    with: [Chi nhánh Ngân hàng Chính sách xã hội tỉnh]
    what: Hỗ trợ vay vốn từ ngân sách địa phương ủy thác
    repeat: always
  - ref: III.6-1
    lead: UBND thành phố
    with: ["Các phòng, ban thành phố", "UBND các phường, xã", Doanh nghiệp dịch vụ]
    what: Trao đổi thông tin với doanh nghiệp để quản lý người đang làm việc ở nước ngoài, gỡ vướng mắc kịp thời
    repeat: always
  - ref: III.6-2
    lead: UBND thành phố
    with: ["Các Hội, đoàn thể thành phố"]
    what: Vận động tham gia; thăm hỏi gia đình, nhắc người lao động giữ pháp luật nước sở tại và về nước đúng hạn
    repeat: always
  - ref: III.6-3
    lead: [UBND thành phố, "UBND các phường, xã"]
    what: Kiểm tra, giám sát, ngăn ngừa và xử lý vi phạm
    repeat: always
  - ref: III.6-3
    lead: [UBND thành phố, "UBND các phường, xã"]
    what: Khen thưởng, động viên đơn vị và doanh nghiệp làm tốt
    repeat: yearly

  - ref: V.1-1
    lead: Phòng Nội vụ thành phố
    with: ["Các cơ quan, đơn vị thành phố", "Các Hội, đoàn thể thành phố", "UBND các phường, xã"]
    what: Chủ trì triển khai kế hoạch
    repeat: always
  - ref: V.1-2
    lead: Phòng Nội vụ thành phố
    with: ["UBND các phường, xã"]
    what: Lập kế hoạch tư vấn việc làm, đi làm việc ở nước ngoài tại các phường, xã
    repeat: yearly
  - ref: V.1-3
    lead: Phòng Nội vụ thành phố
    what: Tổ chức học tập kinh nghiệm ở địa phương ngoài tỉnh
    repeat: once
  - ref: V.1-4
    lead: Phòng Nội vụ thành phố
    with: ["UBND các phường, xã", Doanh nghiệp dịch vụ]
    what: Tổ chức buổi tư vấn ở phường, xã về chính sách, đơn hàng, gương tốt để tuyển lao động
    repeat: always
  - ref: V.1-5
    lead: Phòng Nội vụ thành phố
    with: ["Các cơ quan, đơn vị thành phố"]
    what: Thanh tra, kiểm tra; ngăn chặn, xử lý lừa đảo, tiêu cực
    repeat: always
  - ref: V.1-6
    lead: Phòng Nội vụ thành phố
    what: Theo dõi, đôn đốc, tổng hợp, báo cáo UBND thành phố
    repeat: quarterly
  - ref: V.1-6
    lead: Phòng Nội vụ thành phố
    what: Tham mưu báo cáo định kỳ và đột xuất gửi Sở Nội vụ
    repeat: quarterly
  - ref: V.2
    lead: Phòng Tài chính - Kế hoạch thành phố
    with: [Phòng Nội vụ thành phố]
    what: Hướng dẫn chi, thanh toán và quyết toán tiền hỗ trợ người lao động
    repeat: always
  - ref: V.3-1
    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố
    with: ["UBND các phường, xã"]
    what: Hướng dẫn truyền thanh cơ sở đưa tin đúng, đủ về thị trường lao động ngoài nước và gương làm tốt
    repeat: always
  - ref: V.3-2
    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố
    what: Theo dõi báo chí, không gian mạng; phối hợp xử lý tin sai sự thật
    repeat: always
  - ref: V.4-1
    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố
    with: [Phòng Nội vụ thành phố, "UBND các phường, xã"]
    what: Tuyên truyền chủ trương, chính sách, hiệu quả để người lao động biết và đăng ký
    repeat: always
  - ref: V.4-2
    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố
    what: Tăng thời lượng phát sóng, tin, bài, hình ảnh; nhân rộng mô hình mới, gương điển hình
    repeat: always
  - ref: V.5
    lead: Ban Chỉ huy Quân sự thành phố
    with: [Phòng Nội vụ thành phố]
    what: Tuyên truyền cho quân nhân sắp xuất ngũ và người đã hoàn thành nghĩa vụ quân sự
    repeat: yearly
  - ref: V.6
    lead:
      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố
      - Thành đoàn
      - Hội Liên hiệp Phụ nữ thành phố
      - Hội Nông dân thành phố
      - Hội Cựu chiến binh thành phố
    what: Phổ biến kế hoạch đến đoàn viên, hội viên
    repeat: once
  - ref: V.6
    lead:
      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố
      - Thành đoàn
      - Hội Liên hiệp Phụ nữ thành phố
      - Hội Nông dân thành phố
      - Hội Cựu chiến binh thành phố
    with: ["UBND các phường, xã"]
    what: Tuyên truyền, vận động đoàn viên, hội viên đi làm việc ở nước ngoài
    repeat: always
  - ref: V.7
    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh
    what: Hướng dẫn hồ sơ vay vốn, giải ngân kịp thời cho người đủ điều kiện
    repeat: always
  - ref: V.7
    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh
    what: Đôn đốc thu hồi, xử lý nợ
    repeat: always
  - ref: V.7
    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh
    with: [Phòng Nội vụ thành phố]
    what: Báo cáo UBND thành phố khi vốn tồn đọng lâu, đề xuất hướng xử lý
    repeat: always
  - ref: V.8-1
    lead: "UBND các phường, xã"
    what: Thực hiện kế hoạch và chỉ tiêu được giao
    repeat: always
  - ref: V.8-2
    lead: "UBND các phường, xã"
    what: Lập kế hoạch của phường, xã; bố trí kinh phí
    repeat: yearly
  - ref: V.8-2
    lead: "UBND các phường, xã"
    what: Tổ chức hội nghị chuyên đề tư vấn việc làm, đi làm việc ở nước ngoài
    repeat: yearly
  - ref: V.8-3
    lead: "UBND các phường, xã"
    what: Tổ chức buổi tư vấn, tuyển lao động ở thôn, khu phố và phường, xã
    repeat: always
  - ref: V.8-4
    lead: "UBND các phường, xã"
    with: ["Các Hội, đoàn thể phường, xã"]
    what: Cùng hội, đoàn thể mở hội nghị, thông tin, tư vấn, tuyển chọn lao động tại chỗ
    repeat: always
  - ref: V.cuối
    lead: ["Các cơ quan, đơn vị thành phố", "Các Hội, đoàn thể thành phố", "UBND các phường, xã"]
    what: Lập kế hoạch thực hiện của cơ quan, đơn vị, địa phương mình
    repeat: yearly
  - ref: V.cuối
    lead: ["Các cơ quan, đơn vị thành phố", "Các Hội, đoàn thể thành phố", "UBND các phường, xã"]
    with: [Phòng Nội vụ thành phố]
    what: Báo cáo kết quả quý về UBND thành phố qua Phòng Nội vụ
    repeat: quarterly

duties:
  - kind: quarterly                    # before day 22, so at the latest on day 21
    from: [units, agencies]
    to: Phòng Nội vụ thành phố
    cutoff: day-15
    deadline: {before_day: 22, of: last_month_of_quarter}
    ref: V.cuối
  - kind: quarterly                    # "theo quy định": the plan names no day
    from: issuer
    to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]
    cutoff: day-15
    deadline: null
    ref: "V.1-6, V.cuối"

report_to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]
# Who else gets the report. The list at the foot of the plan is cut off in our copy, so only bodies that the plan''s
# text names stand here; the office completes it.
recipients:
  - Như trên;
  - Phòng Nội vụ thành phố;
  - "Lưu: VT, NV."
signature:
  on_behalf: TM. ỦY BAN NHÂN DÂN
  for: KT. CHỦ TỊCH
  title: PHÓ CHỦ TỊCH
  name: null
','# The 13 wards and communes of thành phố Phan Rang - Tháp Chàm as they stood in 2024, and what took over on 1/7/2025.
# Codes: the General Statistics Office''s table of administrative units. Who took over: NQ 1667/NQ-UBTVQH15.
# `to` is the first day outside: 30/6/2025 was the last day of the old units. `from: null`: older than anything we count.
# Codes and names were used again: 22741 was Phường Phước Mỹ and is Phường Bảo An, which was 22744; so a unit is found
# by its code or name together with a day.
name: Các phường, xã của thành phố Phan Rang - Tháp Chàm
basis: [Nghị quyết số 202/2025/QH15, Nghị quyết số 1667/NQ-UBTVQH15]
units:
  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22738]}
  - {code: 22744, name: Phường Bảo An, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}
  - {code: 22741, name: Phường Phước Mỹ, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}
  - {code: 22750, name: Phường Phủ Hà, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}
  - {code: 22762, name: Phường Đạo Long, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}
  - {code: 22759, name: Phường Kinh Dinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}
  - {code: 22765, name: Phường Đài Sơn, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}
  - {code: 22771, name: Phường Mỹ Đông, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}
  - {code: 22780, name: Phường Mỹ Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}
  - {code: 22779, name: Phường Mỹ Bình, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}
  - {code: 22777, name: Phường Văn Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22834]}
  # thôn Phú Thọ went to Xã Phước Dinh, the rest to the new Phường Đông Hải
  - {code: 22768, name: Phường Đông Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780, 22888]}
  - {code: 22774, name: Xã Thành Hải, kind: commune, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}

  # Tỉnh Khánh Hòa, two levels. Đô Vinh also took xã Nhơn Sơn, Ninh Chử thị trấn Khánh Hải (not ours).
  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}
  - {code: 22741, name: Phường Bảo An, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}
  - {code: 22759, name: Phường Phan Rang, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}
  - {code: 22780, name: Phường Đông Hải, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}
  - {code: 22834, name: Phường Ninh Chử, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}
  - {code: 22888, name: Xã Phước Dinh, kind: commune, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}
',2);
CREATE TABLE plan_year (
  plan_version INTEGER NOT NULL,
  year INTEGER NOT NULL,
  PRIMARY KEY (plan_version, year),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id)
) STRICT;
INSERT INTO "plan_year" VALUES(1,2025);
CREATE TABLE proposal (
  id INTEGER NOT NULL,
  plan_version INTEGER NOT NULL,
  allocation INTEGER,
  method TEXT NOT NULL,
  total INTEGER NOT NULL,
  source TEXT NOT NULL,
  source_name TEXT NOT NULL,
  source_digest TEXT,
  tie_rule TEXT,
  tie_places INTEGER,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT method_is_known CHECK (method in ('sainte-lague', 'largest-remainder', 'dhondt', 'huntington-hill', 'adams')),
  CONSTRAINT source_is_known CHECK (source in ('file', 'last-year', 'demand')),
  CONSTRAINT tie_rule_is_known CHECK (tie_rule in ('named', 'order', 'weight', 'last-year', 'demand')),
  CONSTRAINT tie_is_whole CHECK ((tie_rule is null) = (tie_places is null)),
  CONSTRAINT total_at_least_0 CHECK (total >= 0),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id),
  UNIQUE (allocation),
  FOREIGN KEY(allocation) REFERENCES allocation (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "proposal" VALUES(1,1,NULL,'sainte-lague',35,'demand','2025-06-17',NULL,NULL,NULL,33);
CREATE TABLE proposal_share (
  proposal INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  position INTEGER NOT NULL,
  weight TEXT NOT NULL,
  least INTEGER NOT NULL,
  most INTEGER NOT NULL,
  fixed INTEGER NOT NULL,
  target INTEGER NOT NULL,
  tied TEXT,
  PRIMARY KEY (proposal, unit),
  CONSTRAINT weight_is_a_number CHECK (weight <> '' and weight not glob '*[^0-9.]*'),
  CONSTRAINT target_within_bounds CHECK (target between least and most),
  CONSTRAINT least_at_least_0 CHECK (least >= 0),
  CONSTRAINT fixed_is_yes_or_no CHECK (fixed in (0, 1)),
  CONSTRAINT tied_is_known CHECK (tied in ('given', 'left')),
  FOREIGN KEY(proposal) REFERENCES proposal (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
INSERT INTO "proposal_share" VALUES(1,1,1,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,2,2,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,3,3,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,4,4,'5',2,35,0,6,NULL);
INSERT INTO "proposal_share" VALUES(1,5,5,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,6,6,'4',2,35,0,5,NULL);
INSERT INTO "proposal_share" VALUES(1,7,7,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,8,8,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,9,9,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,10,10,'2',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,11,11,'1',2,35,0,2,NULL);
INSERT INTO "proposal_share" VALUES(1,12,12,'3',2,35,0,4,NULL);
INSERT INTO "proposal_share" VALUES(1,13,13,'2',2,35,0,2,NULL);
CREATE TABLE sender (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (name_key)
) STRICT;
INSERT INTO "sender" VALUES(1,'Công ty Mẫu Hai','cong ty mau hai');
INSERT INTO "sender" VALUES(2,'Công ty Mẫu Một','cong ty mau mot');
INSERT INTO "sender" VALUES(3,'Trung tâm Mẫu Ba','trung tam mau ba');
CREATE TABLE sent_report (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  form TEXT NOT NULL,
  period TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  number TEXT,
  recipient TEXT NOT NULL,
  figures TEXT NOT NULL,
  head TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sent_on_is_a_day CHECK (date(sent_on, '+0 days') is sent_on),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "sent_report" VALUES(1,1,'quarterly','2025-Q1','2025-03-20','05/BC-UBND','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận','{"schema": "xkld.report.quarterly/1", "data": {"form": "quarterly", "period": "2025-Q1", "figures_to": "14/3/2025", "head": "ba245e6b64268e44627b5af84a28c0ef4cbd659dab82424232b3f6eb10d9cfe0", "letterhead": {"above": null, "issuer": ["ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM"], "number": "Số:          /BC-UBND", "place_and_date": "Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025", "kind": "BÁO CÁO", "subject": ["Kết quả công tác đưa người lao động", "đi làm việc ở nước ngoài theo hợp đồng quý I", "và phương hướng, nhiệm vụ quý II năm 2025"], "to": ["UBND tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"]}, "opening": ["Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.", "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:"], "sections": [{"number": "I", "heading": "Công tác chỉ đạo, tổ chức thực hiện", "paragraphs": ["UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.", "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]"], "table": null, "parts": []}, {"number": "II", "heading": "Kết quả thực hiện", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Thực hiện chỉ tiêu", "paragraphs": ["Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.", "Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.", "Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.", "Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải."], "table": "targets", "parts": []}, {"number": "2", "heading": "Thông tin, tuyên truyền", "paragraphs": ["Trong kỳ chưa ghi nhận hoạt động tuyên truyền.", "[Nêu nội dung, hình thức tuyên truyền nổi bật.]"], "table": null, "parts": []}, {"number": "3", "heading": "Tư vấn, tạo nguồn lao động", "paragraphs": ["Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.", "Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01)."], "table": null, "parts": []}, {"number": "4", "heading": "Hỗ trợ người lao động, cho vay vốn", "paragraphs": ["Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.", "Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm."], "table": null, "parts": []}, {"number": "5", "heading": "Lao động ở nước ngoài và về nước", "paragraphs": ["Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05)."], "table": null, "parts": []}, {"number": "6", "heading": "Thanh tra, kiểm tra, giải quyết đơn thư", "paragraphs": ["Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận."], "table": null, "parts": []}, {"number": "7", "heading": "Phối hợp với doanh nghiệp", "paragraphs": ["Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.", "Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người."], "table": null, "parts": []}]}, {"number": "III", "heading": "Đánh giá chung", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Ưu điểm", "paragraphs": ["[Nêu ưu điểm, cách làm hay.]"], "table": null, "parts": []}, {"number": "2", "heading": "Hạn chế", "paragraphs": ["So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.", "[Nêu hạn chế, khó khăn, vướng mắc.]"], "table": null, "parts": []}, {"number": "3", "heading": "Nguyên nhân", "paragraphs": ["[Nêu nguyên nhân khách quan, chủ quan.]"], "table": null, "parts": []}]}, {"number": "IV", "heading": "Phương hướng, nhiệm vụ quý II năm 2025", "paragraphs": ["[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]"], "table": null, "parts": []}, {"number": "V", "heading": "Kiến nghị, đề xuất", "paragraphs": ["[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]"], "table": null, "parts": []}], "last_words": "Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.", "closing": {"authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "name": "", "recipients": ["Như trên;", "Phòng Nội vụ thành phố;", "Lưu: VT, NV."]}, "annex": {"title": "Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025", "subtitle": "(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)"}, "tables": [{"key": "targets", "number": null, "title": "Kết quả thực hiện chỉ tiêu theo đơn vị", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "target", "head": "Chỉ tiêu năm (người)", "kind": "count"}, {"key": "in_period", "head": "Thực hiện trong quý", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}, {"key": "percent", "head": "Tỷ lệ đạt", "kind": "percent"}, {"key": "same_period", "head": "Cùng kỳ năm trước", "kind": "count"}, {"key": "estimate", "head": "Ước thực hiện đến hết quý", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "target": 2, "in_period": 2, "to_date": 2, "percent": "100.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}], "total": {"unit": "Tổng cộng", "target": 35, "in_period": 9, "to_date": 9, "percent": "25.7", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}, "rule": "Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi."}, {"key": "pool", "number": "01", "title": "Nguồn lao động theo đơn vị", "span": "(Đến hết ngày 14/3/2025)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "registered", "head": "Đăng ký, đã tư vấn", "kind": "count"}, {"key": "training", "head": "Đang đào tạo", "kind": "count"}, {"key": "selected", "head": "Trúng tuyển, ký hợp đồng", "kind": "count"}, {"key": "ready", "head": "Chờ xuất cảnh", "kind": "count"}, {"key": "all", "head": "Tổng số", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}], "total": {"unit": "Tổng cộng", "registered": 0, "training": 0, "selected": 9, "ready": 0, "all": 9}, "rule": "Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký."}, {"key": "destinations", "number": "02", "title": "Người lao động xuất cảnh theo thị trường", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "destination", "head": "Thị trường", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"destination": "Nhật Bản", "in_period": 5, "to_date": 5}}, {"indent": 0, "cells": {"destination": "Đài Loan (Trung Quốc)", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"destination": "Hàn Quốc", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"destination": "Đức", "in_period": 0, "to_date": 0}}], "total": {"destination": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "occupations", "number": "03", "title": "Người lao động xuất cảnh theo ngành nghề", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "occupation", "head": "Ngành nghề", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"occupation": "Xây dựng", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"occupation": "Chế biến thực phẩm", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Nông nghiệp", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Cơ khí", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"occupation": "Điều dưỡng", "in_period": 1, "to_date": 1}}], "total": {"occupation": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "features", "number": "04", "title": "Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "feature", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"feature": "Theo giới tính", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Nam", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Nữ", "in_period": 6, "to_date": 6}}, {"indent": 0, "cells": {"feature": "Theo độ tuổi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Dưới 18 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Từ 18 đến 30 tuổi", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Từ 31 đến 45 tuổi", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Trên 45 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo trình độ", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Phổ thông (không nghề)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Sơ cấp nghề", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Trung cấp", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Cao đẳng", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Đại học trở lên", "in_period": 4, "to_date": 4}}, {"indent": 0, "cells": {"feature": "Theo hình thức đi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Đơn vị sự nghiệp công lập", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp dịch vụ", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp trúng thầu, nhận thầu", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Tổ chức, cá nhân đầu tư ra nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Hợp đồng lao động trực tiếp giao kết", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo đối tượng ưu tiên", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"feature": "Người dân tộc thiểu số", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Học sinh, sinh viên mới tốt nghiệp", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ cận nghèo", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ nghèo", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Thân nhân người có công với cách mạng", "in_period": 1, "to_date": 1}}], "total": null, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau."}, {"key": "movement", "number": "05", "title": "Biến động lao động làm việc ở nước ngoài", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "movement", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài đầu kỳ", "in_period": 159, "to_date": 159}}, {"indent": 0, "cells": {"movement": "Xuất cảnh (lượt)", "in_period": 9, "to_date": 9}}, {"indent": 0, "cells": {"movement": "Về nước", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "hết hạn hợp đồng, đúng hạn", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do tai nạn, ốm đau", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do phía sử dụng lao động", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do bị ngược đãi, xâm hại", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do vi phạm hợp đồng, pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do nguyện vọng cá nhân", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "chưa rõ lý do", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tử vong", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tìm thấy người mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài cuối kỳ", "in_period": 168, "to_date": 168}}, {"indent": 0, "cells": {"movement": "Ngoài ra", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"movement": "gia hạn hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "đổi hợp đồng, chuyển tư cách ở nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "bỏ hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "ở lại nước ngoài trái pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "xuất cảnh đi học tập (lượt)", "in_period": 0, "to_date": 0}}], "total": null, "rule": "Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước."}, {"key": "support", "number": "06", "title": "Hỗ trợ người lao động theo nguồn kinh phí và nội dung", "span": "(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)", "columns": [{"key": "item", "head": "Nguồn kinh phí, nội dung", "kind": "text"}, {"key": "persons_in_period", "head": "Số người trong quý", "kind": "count"}, {"key": "in_period", "head": "Số tiền trong quý (đồng)", "kind": "money"}, {"key": "persons_to_date", "head": "Số người từ đầu năm", "kind": "count"}, {"key": "to_date", "head": "Số tiền từ đầu năm (đồng)", "kind": "money"}, {"key": "allotted", "head": "Dự toán năm (đồng)", "kind": "money"}, {"key": "left", "head": "Còn lại (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"item": "Kinh phí chi bảo đảm xã hội", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 60000000, "left": 60000000}}, {"indent": 0, "cells": {"item": "Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 40000000, "left": 40000000}}, {"indent": 0, "cells": {"item": "Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": {"mark": "no_data"}, "left": {"mark": "no_data"}}}], "total": {"item": "Tổng cộng", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 100000000, "left": 100000000}, "rule": "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."}, {"key": "loans", "number": "07", "title": "Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội", "span": "(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)", "columns": [{"key": "fund", "head": "Nguồn vốn", "kind": "text"}, {"key": "customers", "head": "Khách hàng từ đầu năm", "kind": "count"}, {"key": "lent", "head": "Doanh số cho vay (đồng)", "kind": "money"}, {"key": "recovered", "head": "Doanh số thu nợ (đồng)", "kind": "money"}, {"key": "outstanding", "head": "Dư nợ (đồng)", "kind": "money"}, {"key": "overdue", "head": "Trong đó quá hạn (đồng)", "kind": "money"}, {"key": "idle", "head": "Vốn chưa giải ngân (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"fund": "Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội", "customers": {"mark": "no_data"}, "lent": {"mark": "no_data"}, "recovered": {"mark": "no_data"}, "outstanding": {"mark": "no_data"}, "overdue": {"mark": "no_data"}, "idle": {"mark": "no_data"}}}], "total": null, "rule": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn."}, {"key": "work", "number": "08", "title": "Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "work", "head": "Hoạt động", "kind": "text"}, {"key": "in_period", "head": "Số lần trong quý", "kind": "count"}, {"key": "people_in_period", "head": "Lượt người trong quý", "kind": "count"}, {"key": "to_date", "head": "Số lần từ đầu năm", "kind": "count"}, {"key": "people_to_date", "head": "Lượt người từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"work": "Buổi tư vấn việc làm, tuyển lao động", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Hội nghị chuyên đề", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Tin, bài phát thanh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên cổng, trang thông tin điện tử, báo chí", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên mạng xã hội", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tờ rơi, pa-nô, áp phích", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Buổi làm việc với doanh nghiệp", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Lượt thăm hỏi gia đình người lao động", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Chuyến học tập kinh nghiệm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Cuộc thanh tra, kiểm tra, giám sát", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó phát hiện vi phạm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Đơn thư, phản ánh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó đã giải quyết", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}], "total": null, "rule": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự."}], "to_be_written": ["I. Công tác chỉ đạo, tổ chức thực hiện", "2. Thông tin, tuyên truyền", "1. Ưu điểm", "2. Hạn chế", "3. Nguyên nhân", "IV. Phương hướng, nhiệm vụ quý II năm 2025", "V. Kiến nghị, đề xuất"], "warnings": ["Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed)."]}}','ba245e6b64268e44627b5af84a28c0ef4cbd659dab82424232b3f6eb10d9cfe0',9);
CREATE TABLE stage_event (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  stage TEXT NOT NULL,
  on_date TEXT NOT NULL,
  reason TEXT,
  effect INTEGER NOT NULL GENERATED ALWAYS AS (case stage when 'departed' then 1 when 'found' then 1 when 'returned' then -1 when 'died' then -1 when 'missing' then -1 else 0 end) STORED,
  step INTEGER NOT NULL GENERATED ALWAYS AS (case stage when 'registered' then 1 when 'counselled' then 2 when 'training' then 3 when 'selected' then 4 when 'not_selected' then 5 when 'contracted' then 6 when 'visa_ready' then 7 when 'withdrawn' then 8 when 'departed' then 9 when 'home_leave' then 10 when 'back_abroad' then 11 when 'recontracted' then 12 when 'extended' then 13 when 'absconded' then 14 when 'overstayed' then 15 when 'missing' then 16 when 'found' then 17 when 'died' then 18 when 'returned' then 19 when 'settled' then 20 when 'reemployed' then 21 end) STORED,
  PRIMARY KEY (id),
  CONSTRAINT stage_is_known CHECK (stage in ('registered', 'counselled', 'training', 'selected', 'not_selected', 'contracted', 'visa_ready', 'withdrawn', 'departed', 'home_leave', 'back_abroad', 'recontracted', 'extended', 'absconded', 'overstayed', 'missing', 'found', 'died', 'returned', 'settled', 'reemployed')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT reason_is_known CHECK (reason in ('on_time', 'early_accident', 'early_employer', 'early_abuse', 'early_violation', 'early_own_will')),
  CONSTRAINT only_returns_have_a_reason CHECK (reason is null or stage = 'returned'),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
INSERT INTO "stage_event" VALUES(1,1,'departed','2024-12-15',NULL);
INSERT INTO "stage_event" VALUES(2,2,'departed','2024-12-20',NULL);
INSERT INTO "stage_event" VALUES(3,3,'departed','2025-01-06',NULL);
INSERT INTO "stage_event" VALUES(4,4,'departed','2025-01-09',NULL);
INSERT INTO "stage_event" VALUES(5,5,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(6,6,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(7,7,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(8,8,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(9,9,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(10,10,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(11,11,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(12,12,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(13,13,'contracted','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(14,14,'departed','2025-02-10',NULL);
INSERT INTO "stage_event" VALUES(15,15,'departed','2025-02-17',NULL);
INSERT INTO "stage_event" VALUES(16,16,'departed','2025-02-24',NULL);
INSERT INTO "stage_event" VALUES(17,17,'departed','2025-03-03',NULL);
INSERT INTO "stage_event" VALUES(18,18,'departed','2025-03-14',NULL);
INSERT INTO "stage_event" VALUES(19,19,'departed','2022-01-15',NULL);
INSERT INTO "stage_event" VALUES(20,20,'departed','2022-04-03',NULL);
INSERT INTO "stage_event" VALUES(21,21,'departed','2022-04-18',NULL);
INSERT INTO "stage_event" VALUES(22,22,'departed','2022-05-12',NULL);
INSERT INTO "stage_event" VALUES(23,23,'departed','2022-06-10',NULL);
INSERT INTO "stage_event" VALUES(24,24,'departed','2023-07-20',NULL);
INSERT INTO "stage_event" VALUES(25,25,'departed','2023-08-05',NULL);
INSERT INTO "stage_event" VALUES(26,26,'departed','2023-09-08',NULL);
INSERT INTO "stage_event" VALUES(27,19,'returned','2025-01-20','on_time');
INSERT INTO "stage_event" VALUES(28,27,'training','2025-03-02',NULL);
INSERT INTO "stage_event" VALUES(29,28,'visa_ready','2025-03-02',NULL);
INSERT INTO "stage_event" VALUES(30,29,'registered','2025-03-10',NULL);
INSERT INTO "stage_event" VALUES(31,30,'counselled','2025-03-12',NULL);
INSERT INTO "stage_event" VALUES(32,31,'selected','2025-03-12',NULL);
INSERT INTO "stage_event" VALUES(33,32,'registered','2025-03-15',NULL);
INSERT INTO "stage_event" VALUES(34,5,'departed','2025-03-15',NULL);
INSERT INTO "stage_event" VALUES(35,33,'training','2025-03-18',NULL);
INSERT INTO "stage_event" VALUES(36,34,'contracted','2025-03-24',NULL);
INSERT INTO "stage_event" VALUES(37,6,'departed','2025-03-24',NULL);
INSERT INTO "stage_event" VALUES(38,35,'contracted','2025-03-25',NULL);
INSERT INTO "stage_event" VALUES(39,36,'training','2025-03-27',NULL);
INSERT INTO "stage_event" VALUES(40,20,'returned','2025-03-28','on_time');
INSERT INTO "stage_event" VALUES(41,37,'selected','2025-04-03',NULL);
INSERT INTO "stage_event" VALUES(42,38,'training','2025-04-04',NULL);
INSERT INTO "stage_event" VALUES(43,39,'training','2025-04-06',NULL);
INSERT INTO "stage_event" VALUES(44,40,'training','2025-04-07',NULL);
INSERT INTO "stage_event" VALUES(45,7,'departed','2025-04-07',NULL);
INSERT INTO "stage_event" VALUES(46,41,'contracted','2025-04-09',NULL);
INSERT INTO "stage_event" VALUES(47,24,'returned','2025-04-10','early_accident');
INSERT INTO "stage_event" VALUES(48,21,'overstayed','2025-04-20',NULL);
INSERT INTO "stage_event" VALUES(49,8,'departed','2025-04-21',NULL);
INSERT INTO "stage_event" VALUES(50,42,'contracted','2025-04-24',NULL);
INSERT INTO "stage_event" VALUES(51,43,'registered','2025-04-25',NULL);
INSERT INTO "stage_event" VALUES(52,44,'counselled','2025-04-26',NULL);
INSERT INTO "stage_event" VALUES(53,45,'departed','2025-04-28',NULL);
INSERT INTO "stage_event" VALUES(54,46,'training','2025-05-03',NULL);
INSERT INTO "stage_event" VALUES(55,9,'departed','2025-05-05',NULL);
INSERT INTO "stage_event" VALUES(56,47,'visa_ready','2025-05-09',NULL);
INSERT INTO "stage_event" VALUES(57,48,'counselled','2025-05-10',NULL);
INSERT INTO "stage_event" VALUES(58,49,'departed','2025-05-12',NULL);
INSERT INTO "stage_event" VALUES(59,50,'selected','2025-05-16',NULL);
INSERT INTO "stage_event" VALUES(60,51,'visa_ready','2025-05-19',NULL);
INSERT INTO "stage_event" VALUES(61,10,'departed','2025-05-19',NULL);
INSERT INTO "stage_event" VALUES(62,52,'counselled','2025-05-20',NULL);
INSERT INTO "stage_event" VALUES(63,53,'training','2025-05-20',NULL);
INSERT INTO "stage_event" VALUES(64,22,'returned','2025-05-20','on_time');
INSERT INTO "stage_event" VALUES(65,54,'registered','2025-05-22',NULL);
INSERT INTO "stage_event" VALUES(66,55,'training','2025-05-23',NULL);
INSERT INTO "stage_event" VALUES(67,56,'selected','2025-05-23',NULL);
INSERT INTO "stage_event" VALUES(68,57,'selected','2025-05-24',NULL);
INSERT INTO "stage_event" VALUES(69,58,'visa_ready','2025-05-25',NULL);
INSERT INTO "stage_event" VALUES(70,59,'registered','2025-05-26',NULL);
INSERT INTO "stage_event" VALUES(71,60,'training','2025-05-27',NULL);
INSERT INTO "stage_event" VALUES(72,29,'withdrawn','2025-06-02',NULL);
INSERT INTO "stage_event" VALUES(73,11,'departed','2025-06-02',NULL);
INSERT INTO "stage_event" VALUES(74,23,'extended','2025-06-02',NULL);
INSERT INTO "stage_event" VALUES(75,26,'returned','2025-06-11','early_own_will');
INSERT INTO "stage_event" VALUES(76,12,'departed','2025-06-14',NULL);
INSERT INTO "stage_event" VALUES(77,13,'departed','2025-06-16',NULL);
CREATE TABLE undoing (
  operation INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  PRIMARY KEY (operation),
  CONSTRAINT only_what_was_before CHECK (undone < operation),
  FOREIGN KEY(operation) REFERENCES operation (id),
  FOREIGN KEY(undone) REFERENCES operation (id)
) STRICT;
CREATE TABLE unit (
  id INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (id),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  CONSTRAINT days_in_order CHECK (valid_to is null or valid_to > valid_from)
) STRICT;
INSERT INTO "unit" VALUES(1,'22738','Phường Đô Vinh','phuong do vinh','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(2,'22744','Phường Bảo An','phuong bao an','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(3,'22741','Phường Phước Mỹ','phuong phuoc my','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(4,'22750','Phường Phủ Hà','phuong phu ha','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(5,'22762','Phường Đạo Long','phuong dao long','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(6,'22759','Phường Kinh Dinh','phuong kinh dinh','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(7,'22765','Phường Đài Sơn','phuong dai son','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(8,'22771','Phường Mỹ Đông','phuong my dong','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(9,'22780','Phường Mỹ Hải','phuong my hai','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(10,'22779','Phường Mỹ Bình','phuong my binh','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(11,'22777','Phường Văn Hải','phuong van hai','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(12,'22768','Phường Đông Hải','phuong dong hai','ward','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(13,'22774','Xã Thành Hải','xa thanh hai','commune','Thành phố Phan Rang - Tháp Chàm','0001-01-01','2025-07-01');
INSERT INTO "unit" VALUES(14,'22738','Phường Đô Vinh','phuong do vinh','ward','Tỉnh Khánh Hòa','2025-07-01',NULL);
INSERT INTO "unit" VALUES(15,'22741','Phường Bảo An','phuong bao an','ward','Tỉnh Khánh Hòa','2025-07-01',NULL);
INSERT INTO "unit" VALUES(16,'22759','Phường Phan Rang','phuong phan rang','ward','Tỉnh Khánh Hòa','2025-07-01',NULL);
INSERT INTO "unit" VALUES(17,'22780','Phường Đông Hải','phuong dong hai','ward','Tỉnh Khánh Hòa','2025-07-01',NULL);
INSERT INTO "unit" VALUES(18,'22834','Phường Ninh Chử','phuong ninh chu','ward','Tỉnh Khánh Hòa','2025-07-01',NULL);
INSERT INTO "unit" VALUES(19,'22888','Xã Phước Dinh','xa phuoc dinh','commune','Tỉnh Khánh Hòa','2025-07-01',NULL);
CREATE TABLE unit_change (
  "before" INTEGER NOT NULL,
  "after" INTEGER NOT NULL,
  PRIMARY KEY ("before", "after"),
  FOREIGN KEY("before") REFERENCES unit (id),
  FOREIGN KEY("after") REFERENCES unit (id)
) STRICT;
INSERT INTO "unit_change" VALUES(1,14);
INSERT INTO "unit_change" VALUES(2,15);
INSERT INTO "unit_change" VALUES(3,15);
INSERT INTO "unit_change" VALUES(4,16);
INSERT INTO "unit_change" VALUES(5,16);
INSERT INTO "unit_change" VALUES(6,16);
INSERT INTO "unit_change" VALUES(7,16);
INSERT INTO "unit_change" VALUES(8,17);
INSERT INTO "unit_change" VALUES(9,17);
INSERT INTO "unit_change" VALUES(10,17);
INSERT INTO "unit_change" VALUES(11,18);
INSERT INTO "unit_change" VALUES(12,17);
INSERT INTO "unit_change" VALUES(12,19);
INSERT INTO "unit_change" VALUES(13,15);
CREATE TABLE worker (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  birth_year INTEGER NOT NULL,
  birth_date TEXT,
  sex TEXT,
  cccd TEXT,
  phone TEXT,
  unit INTEGER NOT NULL,
  ethnicity TEXT,
  education TEXT,
  PRIMARY KEY (id),
  CONSTRAINT birth_year_is_possible CHECK (birth_year between 1900 and 2199),
  CONSTRAINT birth_date_is_a_day CHECK (date(birth_date, '+0 days') is birth_date),
  CONSTRAINT one_birth CHECK (cast(substr(birth_date, 1, 4) as integer) = birth_year),
  CONSTRAINT sex_is_known CHECK (sex in ('M', 'F')),
  CONSTRAINT cccd_is_twelve_digits CHECK (length(cccd) = 12 and cccd not glob '*[^0-9]*'),
  CONSTRAINT education_is_known CHECK (education in ('none', 'elementary', 'intermediate', 'college', 'university')),
  UNIQUE (cccd),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
INSERT INTO "worker" VALUES(1,'Phạm Thị Giả Định Bình','pham thi gia dinh binh',1992,NULL,'F','058192900000','0900000000',6,'Chăm','university');
INSERT INTO "worker" VALUES(2,'Võ Văn Ví Dụ Hạ','vo van vi du ha',2001,'2001-08-18','M','058201900001',NULL,10,'Raglai','college');
INSERT INTO "worker" VALUES(3,'Nguyễn Thị Hư Cấu Nam','nguyen thi hu cau nam',1992,NULL,'F','058192900002',NULL,13,'Kinh','elementary');
INSERT INTO "worker" VALUES(4,'Lê Thị Minh Họa Mai','le thi minh hoa mai',1993,'1993-10-21','F',NULL,'0903000003',4,'Kinh','university');
INSERT INTO "worker" VALUES(5,'Phạm Văn Ví Dụ Lam','pham van vi du lam',2005,'2005-03-23','M','058205900009',NULL,6,'Kinh','elementary');
INSERT INTO "worker" VALUES(6,'Trần Thị Hư Cấu Em','tran thi hu cau em',1992,'1992-11-09','F','058192900010','0910000010',13,'Chăm','college');
INSERT INTO "worker" VALUES(7,'Thập Văn Giả Định Em','thap van gia dinh em',1999,'1999-11-21','M',NULL,NULL,11,'Kinh','none');
INSERT INTO "worker" VALUES(8,'Lê Thị Thử Khoa','le thi thu khoa',1997,NULL,'F','058197900012',NULL,6,'Kinh','none');
INSERT INTO "worker" VALUES(9,'Thập Thị Thử Em','thap thi thu em',1988,'1988-06-23','F','058188900013',NULL,5,'Kinh','university');
INSERT INTO "worker" VALUES(10,'Trần Văn Tượng Trưng An','tran van tuong trung an',2004,NULL,'M','058204900014','0914000014',4,'Kinh','none');
INSERT INTO "worker" VALUES(11,'Thập Văn Hư Cấu Nam','thap van hu cau nam',1996,'1996-11-05','M',NULL,'0915000015',12,'Kinh','intermediate');
INSERT INTO "worker" VALUES(12,'Phạm Văn Thử Khoa','pham van thu khoa',1993,'1993-03-04','M','058093900016','0916000016',8,'Kinh','none');
INSERT INTO "worker" VALUES(13,'Phạm Thị Giả Định An','pham thi gia dinh an',2001,'2001-02-11','F',NULL,'0917000017',5,'Kinh','none');
INSERT INTO "worker" VALUES(14,'Hán Thị Hư Cấu Mai','han thi hu cau mai',1992,'1992-05-19','F','058192900004','0904000004',2,'Kinh','elementary');
INSERT INTO "worker" VALUES(15,'Đàng Văn Mẫu Bình','dang van mau binh',2003,'2003-07-07','M',NULL,NULL,10,'Kinh','intermediate');
INSERT INTO "worker" VALUES(16,'Thập Văn Ví Dụ Khoa','thap van vi du khoa',1992,'1992-10-25','M','058092900006',NULL,6,'Kinh','university');
INSERT INTO "worker" VALUES(17,'Võ Thị Giả Định An','vo thi gia dinh an',1996,'1996-12-23','F',NULL,'0907000007',7,'Kinh','university');
INSERT INTO "worker" VALUES(18,'Huỳnh Thị Tượng Trưng Nam','huynh thi tuong trung nam',1998,NULL,'F','058198900008',NULL,4,'Kinh','elementary');
INSERT INTO "worker" VALUES(19,'Lê Thị Thử Dương','le thi thu duong',1986,'1986-06-10','F',NULL,'0921000021',8,'Kinh','college');
INSERT INTO "worker" VALUES(20,'Nguyễn Thị Giả Định Mai','nguyen thi gia dinh mai',1989,'1989-11-04','F','058189900019','0919000019',9,'Kinh','intermediate');
INSERT INTO "worker" VALUES(21,'Thập Văn Minh Họa Dương','thap van minh hoa duong',1988,'1988-02-15','M',NULL,NULL,9,'Kinh','none');
INSERT INTO "worker" VALUES(22,'Đàng Văn Minh Họa An','dang van minh hoa an',1989,'1989-02-05','M','058089900018',NULL,7,'Kinh','elementary');
INSERT INTO "worker" VALUES(23,'Đàng Văn Hư Cấu Cúc','dang van hu cau cuc',1985,'1985-08-17','M',NULL,NULL,2,'Kinh','university');
INSERT INTO "worker" VALUES(24,'Thập Văn Giả Định Nam','thap van gia dinh nam',1992,'1992-05-18','M','058092900020','0920000020',3,'Kinh','university');
INSERT INTO "worker" VALUES(25,'Hán Thị Ví Dụ Khoa','han thi vi du khoa',2000,'2000-02-10','F',NULL,NULL,11,'Chăm','elementary');
INSERT INTO "worker" VALUES(26,'Thập Văn Tượng Trưng Cúc','thap van tuong trung cuc',1988,'1988-06-06','M',NULL,NULL,1,'Kinh','none');
INSERT INTO "worker" VALUES(27,'Phạm Thị Minh Họa Hạ','pham thi minh hoa ha',2000,'2000-05-20','F','058300900036',NULL,10,'Kinh','college');
INSERT INTO "worker" VALUES(28,'Phạm Văn Giả Định Nam','pham van gia dinh nam',1998,'1998-04-13','M','058098900047',NULL,6,'Kinh','university');
INSERT INTO "worker" VALUES(29,'Nguyễn Văn Minh Họa Em','nguyen van minh hoa em',1986,'1986-11-07','M','058086900028',NULL,6,'Kinh','intermediate');
INSERT INTO "worker" VALUES(30,'Nguyễn Văn Tượng Trưng Cúc','nguyen van tuong trung cuc',2004,'2004-07-14','M','058204900035','0935000035',6,'Kinh','none');
INSERT INTO "worker" VALUES(31,'Phạm Văn Mẫu Lam','pham van mau lam',2003,'2003-05-11','M','058203900059','0959000059',9,'Kinh','university');
INSERT INTO "worker" VALUES(32,'Đàng Văn Ví Dụ Cúc','dang van vi du cuc',2005,'2005-08-15','M','058205900048',NULL,5,'Kinh','elementary');
INSERT INTO "worker" VALUES(33,'Võ Văn Hư Cấu Cúc','vo van hu cau cuc',1997,'1997-12-06','M','058097900051','0951000051',8,'Kinh','none');
INSERT INTO "worker" VALUES(34,'Huỳnh Văn Ví Dụ Bình','huynh van vi du binh',2003,'2003-04-13','M',NULL,'0939000039',2,'Kinh','elementary');
INSERT INTO "worker" VALUES(35,'Võ Thị Mẫu Bình','vo thi mau binh',2002,NULL,'F','058302900032','0932000032',4,'Kinh','college');
INSERT INTO "worker" VALUES(36,'Trần Văn Tượng Trưng Mai','tran van tuong trung mai',2001,'2001-03-16','M','058201900029','0929000029',4,'Kinh','college');
INSERT INTO "worker" VALUES(37,'Thập Văn Thử Dương','thap van thu duong',2005,'2005-07-20','M','058205900038','0938000038',4,'Kinh','university');
INSERT INTO "worker" VALUES(38,'Huỳnh Thị Kiểm Thử Khoa','huynh thi kiem thu khoa',1989,'1989-08-11','F','058189900050',NULL,12,'Raglai','intermediate');
INSERT INTO "worker" VALUES(39,'Hán Văn Hư Cấu Cúc','han van hu cau cuc',1996,NULL,'M',NULL,'0930000030',12,'Kinh','none');
INSERT INTO "worker" VALUES(40,'Đàng Văn Thử Cúc','dang van thu cuc',2002,'2002-04-05','M','058202900043',NULL,4,'Kinh','college');
INSERT INTO "worker" VALUES(41,'Hán Văn Mẫu Khoa','han van mau khoa',1987,'1987-07-02','M','058087900046',NULL,11,'Kinh','none');
INSERT INTO "worker" VALUES(42,'Phạm Văn Mẫu Em','pham van mau em',1993,'1993-02-11','M',NULL,NULL,7,'Kinh','intermediate');
INSERT INTO "worker" VALUES(43,'Võ Văn Minh Họa Hạ','vo van minh hoa ha',1988,'1988-05-28','M','058088900041','0941000041',6,'Kinh','college');
INSERT INTO "worker" VALUES(44,'Đàng Văn Thử Em','dang van thu em',1988,'1988-03-18','M',NULL,'0949000049',4,'Kinh','university');
INSERT INTO "worker" VALUES(45,'Lê Thị Minh Họa Cúc','le thi minh hoa cuc',1988,'1988-02-14','F',NULL,'0926000026',1,'Kinh','university');
INSERT INTO "worker" VALUES(46,'Đổng Văn Mẫu Cúc','dong van mau cuc',1991,'1991-06-20','M',NULL,NULL,1,'Kinh','none');
INSERT INTO "worker" VALUES(47,'Lê Văn Kiểm Thử Em','le van kiem thu em',1991,NULL,'M','058091900033','0933000033',12,'Kinh','university');
INSERT INTO "worker" VALUES(48,'Võ Thị Minh Họa Cúc','vo thi minh hoa cuc',1995,'1995-03-01','F','058195900056','0956000056',8,'Kinh','elementary');
INSERT INTO "worker" VALUES(49,'Võ Văn Thử Hạ','vo van thu ha',1994,'1994-04-15','M','058094900027','0927000027',3,'Chăm','college');
INSERT INTO "worker" VALUES(50,'Lê Thị Mẫu Dương','le thi mau duong',2000,'2000-12-13','F','058300900045',NULL,13,'Kinh','none');
INSERT INTO "worker" VALUES(51,'Phạm Văn Kiểm Thử Mai','pham van kiem thu mai',2001,'2001-06-05','M',NULL,'0954000054',9,'Kinh','university');
INSERT INTO "worker" VALUES(52,'Võ Thị Kiểm Thử Cúc','vo thi kiem thu cuc',2000,'2000-12-27','F','058300900042','0942000042',7,'Kinh','university');
INSERT INTO "worker" VALUES(53,'Hán Văn Ví Dụ Khoa','han van vi du khoa',1994,'1994-04-16','M',NULL,'0937000037',13,'Kinh','university');
INSERT INTO "worker" VALUES(54,'Lê Văn Ví Dụ Bình','le van vi du binh',1991,'1991-07-19','M','058091900055',NULL,3,'Kinh','none');
INSERT INTO "worker" VALUES(55,'Đổng Văn Thử Dương','dong van thu duong',1986,'1986-06-14','M',NULL,'0944000044',6,'Kinh','none');
INSERT INTO "worker" VALUES(56,'Phạm Thị Ví Dụ Lam','pham thi vi du lam',2000,'2000-03-17','F','058300900052','0952000052',5,'Raglai','elementary');
INSERT INTO "worker" VALUES(57,'Thập Thị Kiểm Thử Khoa','thap thi kiem thu khoa',2004,'2004-11-15','F','058304900031','0931000031',1,'Chăm','university');
INSERT INTO "worker" VALUES(58,'Phạm Văn Hư Cấu Hạ','pham van hu cau ha',1985,NULL,'M','058085900040',NULL,10,'Kinh','elementary');
INSERT INTO "worker" VALUES(59,'Huỳnh Thị Giả Định Mai','huynh thi gia dinh mai',2001,'2001-04-13','F','058301900034','0934000034',3,'Raglai','college');
INSERT INTO "worker" VALUES(60,'Võ Văn Mẫu Nam','vo van mau nam',2005,'2005-05-14','M','058205900058',NULL,2,'Kinh','none');
CREATE TABLE worker_group (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  group_code TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  proof TEXT,
  PRIMARY KEY (id),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
INSERT INTO "worker_group" VALUES(1,1,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(2,2,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(3,3,'HN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(4,6,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(5,12,'HN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(6,13,'HN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(7,14,'TN_NCC',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(8,17,'HCN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(9,18,'HCN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(10,20,'HCN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(11,24,'HCN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(12,25,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(13,31,'SINH_VIEN_MOI_TN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(14,35,'SINH_VIEN_MOI_TN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(15,38,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(16,42,'TN_NCC',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(17,43,'TN_NCC',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(18,45,'TN_NCC',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(19,46,'HN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(20,49,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(21,51,'SINH_VIEN_MOI_TN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(22,52,'SINH_VIEN_MOI_TN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(23,53,'HCN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(24,55,'HN',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(25,56,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(26,57,'DTTS',NULL,NULL,NULL);
INSERT INTO "worker_group" VALUES(27,59,'DTTS',NULL,NULL,NULL);
CREATE UNIQUE INDEX unit_code ON unit (code, valid_from);
CREATE INDEX unit_name_key ON unit (name_key);
CREATE INDEX activity_day ON activity ("plan", on_date);
CREATE UNIQUE INDEX fund_code ON fund ("plan", code);
CREATE INDEX ix_import_batch_digest ON import_batch (digest);
CREATE INDEX inspection_day ON inspection ("plan", on_date);
CREATE UNIQUE INDEX opening_balance_key ON opening_balance ("plan", measure, start_on, coalesce(end_on, ''), coalesce(unit, 0));
CREATE UNIQUE INDEX plan_version_number ON plan_version ("plan", number);
CREATE INDEX worker_name_key ON worker (name_key, birth_year);
CREATE INDEX allocation_of_plan ON allocation (plan_version, valid_from);
CREATE UNIQUE INDEX allotment_decision ON allotment (fund, year, decision);
CREATE INDEX payment_fund_day ON payment (fund, paid_on);
CREATE INDEX payment_worker ON payment (worker, item);
CREATE INDEX placement_worker ON placement (worker, counted_as, departed_on);
CREATE UNIQUE INDEX worker_group_key ON worker_group (worker, group_code, coalesce(valid_from, ''));
CREATE UNIQUE INDEX one_departure ON stage_event (placement) WHERE stage = 'departed';
CREATE INDEX stage_event_day ON stage_event (on_date, stage);
CREATE INDEX stage_event_effect ON stage_event (effect, on_date);
CREATE UNIQUE INDEX stage_event_timeline ON stage_event (placement, on_date, step);
CREATE INDEX proposal_of_plan ON proposal (plan_version);
CREATE INDEX placement_departed ON placement (counted_as, departed_on, unit, worker, ended_on);
CREATE INDEX stage_event_found ON stage_event (on_date) WHERE stage = 'found';
CREATE INDEX spending_fund_day ON fund_spending (fund, spent_on);
CREATE INDEX office_amount_item ON office_amount (policy, item);
CREATE INDEX sent_report_of_plan ON sent_report ("plan", form, period);
CREATE UNIQUE INDEX payment_once ON payment (fund, voucher, worker, item) WHERE reverses is null and restores is null;
CREATE UNIQUE INDEX payment_restores ON payment (restores);
CREATE UNIQUE INDEX spending_once ON fund_spending (fund, voucher, what) WHERE reverses is null and restores is null;
CREATE UNIQUE INDEX spending_restores ON fund_spending (restores);
CREATE VIEW v_departure as
select p.id as placement, p.worker, p.departed_on, p.counted_as, p.unit, p.destination, p.occupation, p.form, p.sender,
       w.sex, w.education,
       (select max(x.departed_on) from placement x
        where x.worker = p.worker and x.counted_as = p.counted_as
          and (x.departed_on, x.id) < (p.departed_on, p.id)) as before_on,
       -- Age on the day of departure; with only a birth year known, the difference of the years.
       cast(substr(p.departed_on, 1, 4) as integer) - w.birth_year
         - (w.birth_date is not null and substr(p.departed_on, 6) < substr(w.birth_date, 6)) as age
from placement p
join worker w on w.id = p.worker
where p.departed_on is not null;
CREATE VIEW v_abroad as
select p.id as placement, p.worker, p.counted_as, p.unit, p.departed_on as abroad_from, p.ended_on as abroad_to
from placement p
where p.departed_on is not null
union all
select p.id, p.worker, p.counted_as, p.unit, f.on_date,
       (select min(e.on_date) from stage_event e
        where e.placement = f.placement and e.effect = -1 and (e.on_date, e.step) > (f.on_date, f.step))
from stage_event f
cross join placement p on p.id = f.placement  -- the few findings first: each names its placement
where f.stage = 'found';
CREATE VIEW v_movement as
select e.id as event, e.placement, p.worker, p.counted_as, p.unit, p.destination, e.stage, e.reason, e.on_date, e.effect
from stage_event e
join placement p on p.id = e.placement
where e.effect in (-1, 1);
CREATE VIEW v_return as
select event, placement, worker, counted_as, unit, destination, on_date as returned_on, reason
from v_movement
where stage = 'returned' and effect = -1;
CREATE VIEW v_remark as
select e.id as event, e.placement, p.worker, p.counted_as, p.unit, e.stage, e.on_date
from stage_event e
cross join placement p on p.id = e.placement  -- the events of the days asked first
where e.stage in ('extended', 'recontracted', 'absconded', 'overstayed');
CREATE VIEW v_case as
select p.id as placement, p.worker, p.counted_as, p.unit, p.departed_on
from placement p;
CREATE VIEW v_payment as
select y.id as payment, y.fund, f.plan, f.code as fund_code, y.worker, y.unit, y.item, y.item_name, y.policy, y.clause,
       y.group_code, y.paid_on, y.amount, y.reverses
from payment y
join fund f on f.id = y.fund;
CREATE VIEW v_spending as
select s.id as spending, s.fund, f.plan, f.code as fund_code, s.activity, s.voucher, s.spent_on, s.amount, s.what,
       s.reverses
from fund_spending s
join fund f on f.id = s.fund;
CREATE VIEW v_activity as
select id as activity, plan, kind, on_date, unit, times, participants, what, sender from activity;
CREATE VIEW v_inspection as
select id as inspection, plan, kind, on_date, times, findings, settled, what from inspection;
CREATE VIEW v_loan as
select l.fund, f.plan, f.code as fund_code, f.name as fund_name, l.as_of, l.customers, l.lent, l.recovered,
       l.outstanding, l.overdue, l.idle
from loan_figure l
join fund f on f.id = l.fund;
COMMIT;
