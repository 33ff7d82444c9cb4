pragma application_id = 1481329732;
pragma user_version = 7;
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
INSERT INTO "chain" VALUES(1,7,'539452d6b2df267d89475293084e4fa1790f5d374461702f89828ced51336a65');
INSERT INTO "chain" VALUES(2,74,'30cb800a2194cf0a5a449cb3733f44c4dca8ae42d6e2a364b0b9865d7068056a');
INSERT INTO "chain" VALUES(3,87,'9b05872f7cd8df4b7302dedd2586178ec854c59b9228f29f8ec91f1a4822bb72');
INSERT INTO "chain" VALUES(4,100,'b3793693440cd8b8904b2ef8daf0320d7dbd5cdcd90880779fec49490eff4d10');
INSERT INTO "chain" VALUES(5,113,'8cf290bd6cd3319ae5c7d5c6f159546bfbd42ec844f3d36e426c0ea76c8bb35d');
INSERT INTO "chain" VALUES(6,114,'3753ed9fc81259aa9a89af084fb0a32438017f3179ec524462dda5c9d8a87755');
INSERT INTO "chain" VALUES(7,115,'a1618f9e15a7d5fe86ca40cd8e89036a3db556b8d4c0a061cbb71b279083fcb9');
INSERT INTO "chain" VALUES(8,227,'3a4e02bcb6cb7f6075026e5c41ec92765ab07c0c850b57b3e283b91bd75f9d90');
INSERT INTO "chain" VALUES(9,228,'1ddb5cb3438866c1b29ba05268936dcd84a97a58db35a40b234e3c2b22a698c0');
INSERT INTO "chain" VALUES(10,532,'9cf01c9ac431615bdd1467ffea0cc93c6cfe076db5a624ea50cf1a15ead9fc40');
INSERT INTO "chain" VALUES(11,533,'afc36342e732d571e21a4add69bfe851ca020f9386d584b6a20cbba390de6f36');
INSERT INTO "chain" VALUES(12,534,'f188ee4ef30e1a7261b59ff60f9ceeb48baa513dbed16adb30512ca767567967');
INSERT INTO "chain" VALUES(13,535,'7627cb9500acbc7a09529431edc6724cc706aa1bcc18c235edb49a494d433b08');
INSERT INTO "chain" VALUES(14,536,'59c47523d7627bbfa64c3f69c819da193fbf1d05a441000f5b2648501c017fda');
INSERT INTO "chain" VALUES(15,537,'9d58c4cfb6b70021ecb41c2dba316380206fc677903f4180b451f19b746c05c2');
INSERT INTO "chain" VALUES(16,538,'5aa0afedffe6f25ca9853e95008d38d0737dbffe597ccdbe172f9c351021986a');
INSERT INTO "chain" VALUES(17,539,'a52291363e2fb7046cd77fbf36a747ad84cd344577400324bcf44f595943a2c3');
INSERT INTO "chain" VALUES(18,540,'6ec89f2fe6745b6da45ee8426f9623ebd24a17fe2e374f4c2f4655beb7906420');
INSERT INTO "chain" VALUES(19,541,'93d82d80e35231e0b51bdbb7b80fb7aadb4c1ab8efac3c518cb84dea6f4ca361');
INSERT INTO "chain" VALUES(20,542,'b5ca269dc04f75c6ac58ddc236d13bbacb748a2b0590a4c9fbc0535571ce4d91');
INSERT INTO "chain" VALUES(21,543,'1d40dcbf790290ef410aede00f7987312bceb61a4f9a150bd8e984b14612068e');
INSERT INTO "chain" VALUES(22,544,'882591c4134eaa551e68ac7be6a4cacf09d11bbfb1300574df700b60989b0b8e');
INSERT INTO "chain" VALUES(23,545,'d9ba36ea2e28988cf39741c2455a210ca33e4e44abaf27304122c882f7c65269');
INSERT INTO "chain" VALUES(24,546,'b119e9b48425923f9a3a134632e56b2a610bbc549f06b22247cbddd1431e117d');
INSERT INTO "chain" VALUES(25,547,'0a19a446f4faab82ebf9c4777483bfee989f984ae09629011b7006add90e2358');
INSERT INTO "chain" VALUES(26,548,'bc7f287d0d877ef1367c5babcd297b1fbad15724bae62497266c89862cc359be');
INSERT INTO "chain" VALUES(27,549,'cb373d52c7f20c1f7773316b804e53f7cb24a1e8ea99676d2208fd2df3d16e34');
INSERT INTO "chain" VALUES(28,550,'2faa59340b3e70f86ced6d517d7b3b008522ba6fb430065db2cadb8ab5f7cdef');
INSERT INTO "chain" VALUES(29,551,'469a82c8096b81bb8b2224e061be1c55dcdce79f6de1ebe526ce36331c70b801');
INSERT INTO "chain" VALUES(30,552,'9d52f706131c022c8f7335840b54a5fc41d9afc93f9512f191119330df6e3944');
INSERT INTO "chain" VALUES(31,553,'cda91aa6545e9dfc3be618582a3aadd271c2cd6a8736fc8a411ba0cfb2417553');
INSERT INTO "chain" VALUES(32,566,'5cc2f2fd77d93040195e0ea7895e106f1c1a5b20f71d2d7386890eabe0604e46');
INSERT INTO "chain" VALUES(33,580,'c8b1b7bca5e3c54edb03dfae6ac093d4939f60684e0db1fcc08ca6f371402f9b');
INSERT INTO "chain" VALUES(34,581,'3ba353a5935025244602d1db6e327fb426a7ad6648c1b72c36e6615d2bf02d27');
INSERT INTO "chain" VALUES(35,582,'bbb074784ceeaac7064460e7efd4f184e09bccd982887b379485bf2f55c550f3');
INSERT INTO "chain" VALUES(36,588,'4f0cfa326d59cbc95c59030fea6ad345c5d3c34caef146ae8ca8e3977fbe56a0');
INSERT INTO "chain" VALUES(37,594,'d11c6186b40a7598bb8c80b71adcc8754d49d800cb2b421ff01d7496a01b8777');
INSERT INTO "chain" VALUES(38,595,'969dbe9f4dfaea699971fc072dca7aa26f9d077cde09b7a3e57ff75f2d519c17');
INSERT INTO "chain" VALUES(39,596,'56ab43572b8ff5663146ff9594157624b35244281d1b16e65b06985d7bfabae2');
INSERT INTO "chain" VALUES(40,597,'cab05eb3c4edf2793dff5893db46e0c8020aa12fc8f410cde0c0c92c68f9905c');
INSERT INTO "chain" VALUES(41,598,'ec43888631ecf872db4cce8fde196ef4cceb253018699b83ca8af53090507322');
INSERT INTO "chain" VALUES(42,599,'302d693269afe6d849bcdaf394cf4a3efbc159ab0cf14b8154e40ffe49c6dd99');
INSERT INTO "chain" VALUES(43,600,'62ed76d941b06ee18690e9ad30da784b858e44b8d3c60133468e442c73d7e051');
INSERT INTO "chain" VALUES(44,603,'0c153cfbcd8dcb4d3761046fb0d52ea9e2a287ed5a8e1b459535bd4a9634e301');
INSERT INTO "chain" VALUES(45,606,'b7d4e379c1aff149978597e991d76aa2b447f89a2f432c52847be91211a12ad1');
INSERT INTO "chain" VALUES(46,607,'150c091519b6ac0589a74cfc2ef8f3cebcd251f8476ad95ecf795ee1bc83f1d1');
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
INSERT INTO "change" VALUES(1,1,'migration_step','[1]',NULL,'{"number":1,"name":"first book","operation":1}',X'F72998D30654C7A286DEC8712B05FEF7',NULL);
INSERT INTO "change" VALUES(2,1,'migration_step','[2]',NULL,'{"number":2,"name":"allocations worked out","operation":1}',X'0D22EB157FA6394CFA30CD249576C2BD',NULL);
INSERT INTO "change" VALUES(3,1,'migration_step','[3]',NULL,'{"number":3,"name":"indexes for many people","operation":1}',X'7885741935D4E2D71B2D6F89CC895285',NULL);
INSERT INTO "change" VALUES(4,1,'migration_step','[4]',NULL,'{"number":4,"name":"spending and amounts","operation":1}',X'31AB795120D598A717D5D6D6744AE1E2',NULL);
INSERT INTO "change" VALUES(5,1,'migration_step','[5]',NULL,'{"number":5,"name":"deadlines of duties","operation":1}',X'9A780AC5AB1C09AE1F1D0F96BD0E3289',NULL);
INSERT INTO "change" VALUES(6,1,'migration_step','[6]',NULL,'{"number":6,"name":"trust","operation":1}',X'C32335410065B63432B1359827C6569D',NULL);
INSERT INTO "change" VALUES(7,1,'migration_step','[7]',NULL,'{"number":7,"name":"people","operation":1}',X'6E51ABCC9A51931C0D4BC291D89967DB',NULL);
INSERT INTO "change" VALUES(8,2,'plan','[1]',NULL,'{"id":1,"code":"phan-rang-2025"}',X'039A846EB4D59D2C019713102A6CD005',NULL);
INSERT INTO "change" VALUES(9,2,'plan_version','[1]',NULL,'{"id":1,"plan":1,"number":1,"digest":"b25ac58dafeff9d50850143e3af2ed6cab94cabb70e8434aec4e2a0e15bbaeb9","yaml":"# The plan of thành phố Phan Rang - Tháp Chàm for 2025 (March 2025), told in our own short words.\n# ref: the paragraph of the plan; \"V.1-2\" is the second dash of V.1, \"V.cuối\" the closing paragraph.\nplan: phan-rang-2025\ntitle: Đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025\nsubject: công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\nissuer:\n  name: Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm\n  head: [ỦY BAN NHÂN DÂN THÀNH PHỐ, PHAN RANG - THÁP CHÀM]\n  symbol: UBND\n  place: Phan Rang - Tháp Chàm\n  area: thành phố Phan Rang - Tháp Chàm\n  last_day: 2025-06-30                 # district level ended; the wards of 1/7/2025 belong to tỉnh Khánh Hòa\nnumber: null                           # left to the clerk; printed as blank\ndate: {year: 2025, month: 3, day: null}\nyears: [2025]\n\nimplements:\n  kind: Kế hoạch\n  number: 701/KH-UBND\n  date: 2025-02-21\n  issuer: UBND tỉnh Ninh Thuận\n  subject: đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025\nlegal_basis:\n  - kind: Thông tư liên tịch\n    number: 09/2016/TTLT-BLĐTBXH-BTC\n    date: 2016-06-15\n    issuer: Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính\n    subject: hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\n  - kind: Nghị định\n    number: 61/2015/NĐ-CP\n    date: 2015-07-09\n    issuer: Chính phủ\n    subject: chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm\n  - kind: Thông tư\n    number: 55/2023/TT-BTC\n    date: 2023-08-15\n    issuer: Bộ Tài chính\n    subject: kinh phí sự nghiệp của các chương trình mục tiêu quốc gia giai đoạn 2021-2025\n  - kind: Quyết định\n    number: 71/2021/QĐ-UBND\n    date: 2021-09-27\n    issuer: UBND tỉnh Ninh Thuận\n    subject: hỗ trợ vay vốn từ ngân sách địa phương đối với người lao động đi làm việc ở nước ngoài giai đoạn 2021-2025\n\ntarget:                                # II\n  total: 35\n  counts: persons\n  units: units/ninh-thuan-2024.yaml\n  split:\n    Phường Đô Vinh: 3\n    Phường Bảo An: 2\n    Phường Phước Mỹ: 3\n    Phường Phủ Hà: 5\n    Phường Đạo Long: 2\n    Phường Kinh Dinh: 5\n    Phường Đài Sơn: 2\n    Phường Mỹ Đông: 2\n    Phường Mỹ Hải: 2\n    Phường Mỹ Bình: 2\n    Phường Văn Hải: 2\n    Phường Đông Hải: 3\n    Xã Thành Hải: 2\n\npriority:                              # III.2 and III.4\n  groups: [DTTS, SINH_VIEN_MOI_TN]\n  destinations: [KR, JP, DE]\n\nfunds:                                 # IV, and III.5 for what they rest on\n  - id: social-security\n    name: Kinh phí chi bảo đảm xã hội\n    kind: grant\n    basis: Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC\n    ref: IV.1\n  - id: ntp-2025\n    name: Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\n    kind: grant\n    basis: Thông tư số 55/2023/TT-BTC\n    ref: IV.1\n  - id: local-loan\n    name: Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\n    kind: loan\n    basis: Quyết định số 71/2021/QĐ-UBND\n    ref: IV.2\n  - id: contribution\n    name: Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\n    kind: contribution\n    basis: null\n    ref: IV.3\n\n# Part III names an agency only here and there; where it names none, the issuer leads.\ntasks:\n  - ref: III.1-1\n    lead: UBND thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Kiện toàn, duy trì Ban Chỉ đạo từ thành phố đến phường, xã\n    repeat: always\n  - ref: III.1-2\n    lead: UBND thành phố\n    what: Chỉ đạo sát việc đưa người lao động đi làm việc ở nước ngoài trên địa bàn\n    repeat: always\n  - ref: III.1-2\n    lead: \"UBND các phường, xã\"\n    what: Đặt chỉ tiêu, kế hoạch của phường, xã gắn với kế hoạch phát triển kinh tế - xã hội\n    repeat: yearly\n  - ref: III.2\n    lead: UBND thành phố\n    what: Xây dựng cơ chế, thực hiện chính sách khuyến khích, nhất là cho người dân tộc thiểu số và sinh viên mới tốt nghiệp\n    repeat: always\n  - ref: III.3-1\n    lead: UBND thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"UBND các phường, xã\"]\n    what: Đưa tin về quy định, thông tin đi làm việc ở nước ngoài trên truyền thanh, cổng và trang thông tin điện tử\n    repeat: always\n  - ref: III.3-2\n    lead: [Thành đoàn, Hội Liên hiệp Phụ nữ thành phố, Hội Nông dân thành phố]\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Lồng ghép tuyên truyền vào các buổi sinh hoạt\n    repeat: always\n  - ref: III.3-3\n    lead: UBND thành phố\n    what: Làm bản tin, phóng sự, chuyên mục trên báo, đài, mạng xã hội; nêu gương gia đình có người đi làm việc ở nước ngoài\n    repeat: always\n  - ref: III.4-1\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ, Cơ sở dạy nghề]\n    what: Liên kết đào tạo nghề, ngoại ngữ, kiến thức cần thiết theo yêu cầu của bên tiếp nhận\n    repeat: always\n  - ref: III.4-2\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ]\n    what: Khảo sát, cập nhật nhu cầu; giới thiệu doanh nghiệp về tư vấn, tuyển lao động cho Hàn Quốc, Nhật Bản, Đức\n    repeat: always\n  - ref: III.5-1\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí bảo đảm xã hội\n    repeat: always\n  - ref: III.5-2\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí Chương trình mục tiêu quốc gia\n    repeat: always\n  - ref: III.5-3\n    lead: UBND thành phố\n    with: [Chi nhánh Ngân hàng Chính sách xã hội tỉnh]\n    what: Hỗ trợ vay vốn từ ngân sách địa phương ủy thác\n    repeat: always\n  - ref: III.6-1\n    lead: UBND thành phố\n    with: [\"Các phòng, ban thành phố\", \"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Trao đổi thông tin với doanh nghiệp để quản lý người đang làm việc ở nước ngoài, gỡ vướng mắc kịp thời\n    repeat: always\n  - ref: III.6-2\n    lead: UBND thành phố\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Vận động tham gia; thăm hỏi gia đình, nhắc người lao động giữ pháp luật nước sở tại và về nước đúng hạn\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Kiểm tra, giám sát, ngăn ngừa và xử lý vi phạm\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Khen thưởng, động viên đơn vị và doanh nghiệp làm tốt\n    repeat: yearly\n\n  - ref: V.1-1\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Chủ trì triển khai kế hoạch\n    repeat: always\n  - ref: V.1-2\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Lập kế hoạch tư vấn việc làm, đi làm việc ở nước ngoài tại các phường, xã\n    repeat: yearly\n  - ref: V.1-3\n    lead: Phòng Nội vụ thành phố\n    what: Tổ chức học tập kinh nghiệm ở địa phương ngoài tỉnh\n    repeat: once\n  - ref: V.1-4\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Tổ chức buổi tư vấn ở phường, xã về chính sách, đơn hàng, gương tốt để tuyển lao động\n    repeat: always\n  - ref: V.1-5\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\"]\n    what: Thanh tra, kiểm tra; ngăn chặn, xử lý lừa đảo, tiêu cực\n    repeat: always\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Theo dõi, đôn đốc, tổng hợp, báo cáo UBND thành phố\n    repeat: quarterly\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Tham mưu báo cáo định kỳ và đột xuất gửi Sở Nội vụ\n    repeat: quarterly\n  - ref: V.2\n    lead: Phòng Tài chính - Kế hoạch thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Hướng dẫn chi, thanh toán và quyết toán tiền hỗ trợ người lao động\n    repeat: always\n  - ref: V.3-1\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Hướng dẫn truyền thanh cơ sở đưa tin đúng, đủ về thị trường lao động ngoài nước và gương làm tốt\n    repeat: always\n  - ref: V.3-2\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    what: Theo dõi báo chí, không gian mạng; phối hợp xử lý tin sai sự thật\n    repeat: always\n  - ref: V.4-1\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    with: [Phòng Nội vụ thành phố, \"UBND các phường, xã\"]\n    what: Tuyên truyền chủ trương, chính sách, hiệu quả để người lao động biết và đăng ký\n    repeat: always\n  - ref: V.4-2\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    what: Tăng thời lượng phát sóng, tin, bài, hình ảnh; nhân rộng mô hình mới, gương điển hình\n    repeat: always\n  - ref: V.5\n    lead: Ban Chỉ huy Quân sự thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Tuyên truyền cho quân nhân sắp xuất ngũ và người đã hoàn thành nghĩa vụ quân sự\n    repeat: yearly\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    what: Phổ biến kế hoạch đến đoàn viên, hội viên\n    repeat: once\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Tuyên truyền, vận động đoàn viên, hội viên đi làm việc ở nước ngoài\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Hướng dẫn hồ sơ vay vốn, giải ngân kịp thời cho người đủ điều kiện\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Đôn đốc thu hồi, xử lý nợ\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo UBND thành phố khi vốn tồn đọng lâu, đề xuất hướng xử lý\n    repeat: always\n  - ref: V.8-1\n    lead: \"UBND các phường, xã\"\n    what: Thực hiện kế hoạch và chỉ tiêu được giao\n    repeat: always\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Lập kế hoạch của phường, xã; bố trí kinh phí\n    repeat: yearly\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức hội nghị chuyên đề tư vấn việc làm, đi làm việc ở nước ngoài\n    repeat: yearly\n  - ref: V.8-3\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức buổi tư vấn, tuyển lao động ở thôn, khu phố và phường, xã\n    repeat: always\n  - ref: V.8-4\n    lead: \"UBND các phường, xã\"\n    with: [\"Các Hội, đoàn thể phường, xã\"]\n    what: Cùng hội, đoàn thể mở hội nghị, thông tin, tư vấn, tuyển chọn lao động tại chỗ\n    repeat: always\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Lập kế hoạch thực hiện của cơ quan, đơn vị, địa phương mình\n    repeat: yearly\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo kết quả quý về UBND thành phố qua Phòng Nội vụ\n    repeat: quarterly\n\nduties:\n  - kind: quarterly                    # before day 22, so at the latest on day 21\n    from: [units, agencies]\n    to: Phòng Nội vụ thành phố\n    cutoff: day-15\n    deadline: {before_day: 22, of: last_month_of_quarter}\n    ref: V.cuối\n  - kind: quarterly                    # \"theo quy định\": the plan names no day\n    from: issuer\n    to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n    cutoff: day-15\n    deadline: null\n    ref: \"V.1-6, V.cuối\"\n\nreport_to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n# Who else gets the report. The list at the foot of the plan is cut off in our copy, so only bodies that the plan''s\n# text names stand here; the office completes it.\nrecipients:\n  - Như trên;\n  - Phòng Nội vụ thành phố;\n  - \"Lưu: VT, NV.\"\nsignature:\n  on_behalf: TM. ỦY BAN NHÂN DÂN\n  for: KT. CHỦ TỊCH\n  title: PHÓ CHỦ TỊCH\n  name: null\n","units_yaml":"# The 13 wards and communes of thành phố Phan Rang - Tháp Chàm as they stood in 2024, and what took over on 1/7/2025.\n# Codes: the General Statistics Office''s table of administrative units. Who took over: NQ 1667/NQ-UBTVQH15.\n# `to` is the first day outside: 30/6/2025 was the last day of the old units. `from: null`: older than anything we count.\n# Codes and names were used again: 22741 was Phường Phước Mỹ and is Phường Bảo An, which was 22744; so a unit is found\n# by its code or name together with a day.\nname: Các phường, xã của thành phố Phan Rang - Tháp Chàm\nbasis: [Nghị quyết số 202/2025/QH15, Nghị quyết số 1667/NQ-UBTVQH15]\nunits:\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22738]}\n  - {code: 22744, name: Phường Bảo An, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22741, name: Phường Phước Mỹ, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22750, name: Phường Phủ Hà, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22762, name: Phường Đạo Long, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22759, name: Phường Kinh Dinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22765, name: Phường Đài Sơn, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22771, name: Phường Mỹ Đông, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22780, name: Phường Mỹ Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22779, name: Phường Mỹ Bình, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22777, name: Phường Văn Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22834]}\n  # thôn Phú Thọ went to Xã Phước Dinh, the rest to the new Phường Đông Hải\n  - {code: 22768, name: Phường Đông Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780, 22888]}\n  - {code: 22774, name: Xã Thành Hải, kind: commune, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n\n  # Tỉnh Khánh Hòa, two levels. Đô Vinh also took xã Nhơn Sơn, Ninh Chử thị trấn Khánh Hải (not ours).\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22741, name: Phường Bảo An, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22759, name: Phường Phan Rang, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22780, name: Phường Đông Hải, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22834, name: Phường Ninh Chử, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22888, name: Xã Phước Dinh, kind: commune, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n","operation":2}',X'D14EC925DDBB024735EB136D0074665E',NULL);
INSERT INTO "change" VALUES(10,2,'plan_year','[1,2025]',NULL,'{"plan_version":1,"year":2025}',X'5F973016331A896A211953DEB7ED98F2',NULL);
INSERT INTO "change" VALUES(11,2,'unit','[1]',NULL,'{"id":1,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'1FB3649CC344BE7526B777D83AD836B9',NULL);
INSERT INTO "change" VALUES(12,2,'unit','[2]',NULL,'{"id":2,"code":"22744","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'0F7C0036B8E46AA9A870808DAC093736',NULL);
INSERT INTO "change" VALUES(13,2,'unit','[3]',NULL,'{"id":3,"code":"22741","name":"Phường Phước Mỹ","name_key":"phuong phuoc my","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'099338F53C0E24763EF4AFFBCA1ACA10',NULL);
INSERT INTO "change" VALUES(14,2,'unit','[4]',NULL,'{"id":4,"code":"22750","name":"Phường Phủ Hà","name_key":"phuong phu ha","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'C44CE8DD17AD061BF40BAED96C2681DC',NULL);
INSERT INTO "change" VALUES(15,2,'unit','[5]',NULL,'{"id":5,"code":"22762","name":"Phường Đạo Long","name_key":"phuong dao long","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'112EE2DF02ADA443DD98C69BBF8E48B8',NULL);
INSERT INTO "change" VALUES(16,2,'unit','[6]',NULL,'{"id":6,"code":"22759","name":"Phường Kinh Dinh","name_key":"phuong kinh dinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'8FB59C32852A9A9EB0C75E19C95335DA',NULL);
INSERT INTO "change" VALUES(17,2,'unit','[7]',NULL,'{"id":7,"code":"22765","name":"Phường Đài Sơn","name_key":"phuong dai son","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'07634FD8EBE12208001DEDE9D7CC9EC6',NULL);
INSERT INTO "change" VALUES(18,2,'unit','[8]',NULL,'{"id":8,"code":"22771","name":"Phường Mỹ Đông","name_key":"phuong my dong","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'D9FEBF3235E3AE51867A8DBB421C6C94',NULL);
INSERT INTO "change" VALUES(19,2,'unit','[9]',NULL,'{"id":9,"code":"22780","name":"Phường Mỹ Hải","name_key":"phuong my hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'972829DFF85D5773BC8F2925B569BDBB',NULL);
INSERT INTO "change" VALUES(20,2,'unit','[10]',NULL,'{"id":10,"code":"22779","name":"Phường Mỹ Bình","name_key":"phuong my binh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'97F5FEBFD4252D53A8A04A9D25D37FA8',NULL);
INSERT INTO "change" VALUES(21,2,'unit','[11]',NULL,'{"id":11,"code":"22777","name":"Phường Văn Hải","name_key":"phuong van hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'D8590D358C48D471A9BFADCCC82F7150',NULL);
INSERT INTO "change" VALUES(22,2,'unit','[12]',NULL,'{"id":12,"code":"22768","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'8117C5BDDB531D3277C1F4FC0231D42C',NULL);
INSERT INTO "change" VALUES(23,2,'unit','[13]',NULL,'{"id":13,"code":"22774","name":"Xã Thành Hải","name_key":"xa thanh hai","kind":"commune","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'89CDDE37E5ADEA70F2492CB125694602',NULL);
INSERT INTO "change" VALUES(24,2,'unit','[14]',NULL,'{"id":14,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'8CFA34C8F69DE67AC8C152510F3928BF',NULL);
INSERT INTO "change" VALUES(25,2,'unit','[15]',NULL,'{"id":15,"code":"22741","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'CB555E2B212EF7F29580993A745EC5F0',NULL);
INSERT INTO "change" VALUES(26,2,'unit','[16]',NULL,'{"id":16,"code":"22759","name":"Phường Phan Rang","name_key":"phuong phan rang","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'8A1F3430576EEDE20D48B1C1C7611D99',NULL);
INSERT INTO "change" VALUES(27,2,'unit','[17]',NULL,'{"id":17,"code":"22780","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'7FF2C29EA72F3A2DE065984FC6C555F6',NULL);
INSERT INTO "change" VALUES(28,2,'unit','[18]',NULL,'{"id":18,"code":"22834","name":"Phường Ninh Chử","name_key":"phuong ninh chu","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'A673FFB77E8073B1A26565B81C9ED397',NULL);
INSERT INTO "change" VALUES(29,2,'unit','[19]',NULL,'{"id":19,"code":"22888","name":"Xã Phước Dinh","name_key":"xa phuoc dinh","kind":"commune","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'E261C0765D7BD35896A85FE623C288F7',NULL);
INSERT INTO "change" VALUES(30,2,'unit_change','[1,14]',NULL,'{"before":1,"after":14}',X'B88D61B244B1695C93606E685D95F1AE',NULL);
INSERT INTO "change" VALUES(31,2,'unit_change','[2,15]',NULL,'{"before":2,"after":15}',X'7B48EE83AD1B3E273E9A67BD2A9650AD',NULL);
INSERT INTO "change" VALUES(32,2,'unit_change','[3,15]',NULL,'{"before":3,"after":15}',X'CBC5A364FC4C6EC26F4DCC9C9FF97AEF',NULL);
INSERT INTO "change" VALUES(33,2,'unit_change','[4,16]',NULL,'{"before":4,"after":16}',X'FF5305747C434FEAA017014772F53780',NULL);
INSERT INTO "change" VALUES(34,2,'unit_change','[5,16]',NULL,'{"before":5,"after":16}',X'10733EB1D2D5DA2948FCC1E9F8244A2E',NULL);
INSERT INTO "change" VALUES(35,2,'unit_change','[6,16]',NULL,'{"before":6,"after":16}',X'B3AE0CAC160EE807EE3253387E4A4B5D',NULL);
INSERT INTO "change" VALUES(36,2,'unit_change','[7,16]',NULL,'{"before":7,"after":16}',X'275BF584B8E8925A6B82244A7721F2BE',NULL);
INSERT INTO "change" VALUES(37,2,'unit_change','[8,17]',NULL,'{"before":8,"after":17}',X'98D7FE21328B5329BCF30FC6AF3F295F',NULL);
INSERT INTO "change" VALUES(38,2,'unit_change','[9,17]',NULL,'{"before":9,"after":17}',X'1D1AE9C9AC55BE41324163BA175CC847',NULL);
INSERT INTO "change" VALUES(39,2,'unit_change','[10,17]',NULL,'{"before":10,"after":17}',X'13D06852339A96929137C789A6F7031F',NULL);
INSERT INTO "change" VALUES(40,2,'unit_change','[11,18]',NULL,'{"before":11,"after":18}',X'757E4E9F475306F8D96912F100015356',NULL);
INSERT INTO "change" VALUES(41,2,'unit_change','[12,17]',NULL,'{"before":12,"after":17}',X'A4B50124D378607287BF4E2C65C586F9',NULL);
INSERT INTO "change" VALUES(42,2,'unit_change','[12,19]',NULL,'{"before":12,"after":19}',X'6D1879645448C307E870BD4037A2D751',NULL);
INSERT INTO "change" VALUES(43,2,'unit_change','[13,15]',NULL,'{"before":13,"after":15}',X'53E2A663739FA06633A23D681F75776B',NULL);
INSERT INTO "change" VALUES(44,2,'plan_unit','[1,1]',NULL,'{"plan_version":1,"unit":1,"position":1}',X'3CBCD07FEB06549A3F92233B61456EC6',NULL);
INSERT INTO "change" VALUES(45,2,'plan_unit','[1,2]',NULL,'{"plan_version":1,"unit":2,"position":2}',X'B8169A5B991582B3477B6AB8F39F4DF1',NULL);
INSERT INTO "change" VALUES(46,2,'plan_unit','[1,3]',NULL,'{"plan_version":1,"unit":3,"position":3}',X'BF7C7B1CCBB4BC0DFAF3D84599D0A5AC',NULL);
INSERT INTO "change" VALUES(47,2,'plan_unit','[1,4]',NULL,'{"plan_version":1,"unit":4,"position":4}',X'CC52511755A7AE091EE3D03C04DAC636',NULL);
INSERT INTO "change" VALUES(48,2,'plan_unit','[1,5]',NULL,'{"plan_version":1,"unit":5,"position":5}',X'EB9BB8FB8DCB918D198A3205250221EE',NULL);
INSERT INTO "change" VALUES(49,2,'plan_unit','[1,6]',NULL,'{"plan_version":1,"unit":6,"position":6}',X'812BEB1DE491C8328272692AE84C9D38',NULL);
INSERT INTO "change" VALUES(50,2,'plan_unit','[1,7]',NULL,'{"plan_version":1,"unit":7,"position":7}',X'CD26A9AE2BCCFBC1FE2B207B9B1BF762',NULL);
INSERT INTO "change" VALUES(51,2,'plan_unit','[1,8]',NULL,'{"plan_version":1,"unit":8,"position":8}',X'65B9E3BA67D87057472E7FF1655ED7B4',NULL);
INSERT INTO "change" VALUES(52,2,'plan_unit','[1,9]',NULL,'{"plan_version":1,"unit":9,"position":9}',X'0D33B711C07B6F9652343786624605EB',NULL);
INSERT INTO "change" VALUES(53,2,'plan_unit','[1,10]',NULL,'{"plan_version":1,"unit":10,"position":10}',X'1E78A158FBAC25F8F1C31A1729877C6B',NULL);
INSERT INTO "change" VALUES(54,2,'plan_unit','[1,11]',NULL,'{"plan_version":1,"unit":11,"position":11}',X'74ED0650A8F1F9672EFF7F7CB1A91773',NULL);
INSERT INTO "change" VALUES(55,2,'plan_unit','[1,12]',NULL,'{"plan_version":1,"unit":12,"position":12}',X'0CCAA8019AAB29FA9A553D1A66B272BC',NULL);
INSERT INTO "change" VALUES(56,2,'plan_unit','[1,13]',NULL,'{"plan_version":1,"unit":13,"position":13}',X'A0CB99D24B7A8575D5F860733CC14DDB',NULL);
INSERT INTO "change" VALUES(57,2,'fund','[1]',NULL,'{"id":1,"plan":1,"code":"social-security","name":"Kinh phí chi bảo đảm xã hội","kind":"grant","position":1}',X'A3FA974259AC5DC54E1C227A97ED3278',NULL);
INSERT INTO "change" VALUES(58,2,'fund','[2]',NULL,'{"id":2,"plan":1,"code":"ntp-2025","name":"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025","kind":"grant","position":2}',X'613AF538A26A98725EE6052E0BFD9C4A',NULL);
INSERT INTO "change" VALUES(59,2,'fund','[3]',NULL,'{"id":3,"plan":1,"code":"local-loan","name":"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội","kind":"loan","position":3}',X'D5399C57BB08BCD36810715CC4CF15F6',NULL);
INSERT INTO "change" VALUES(60,2,'fund','[4]',NULL,'{"id":4,"plan":1,"code":"contribution","name":"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác","kind":"contribution","position":4}',X'088BC5072FE37B4C98A59FAF79FE4B5D',NULL);
INSERT INTO "change" VALUES(61,2,'allocation','[1]',NULL,'{"id":1,"plan_version":1,"method":"published","decision":null,"decided_on":null,"reason":null,"valid_from":"2024-12-15","valid_to":null,"operation":2}',X'B33B6C116F8A30A58FBC04CFED3CE805',NULL);
INSERT INTO "change" VALUES(62,2,'allocation_line','[1,1]',NULL,'{"allocation":1,"unit":1,"target":3}',X'B2E962EAC6746679BFD11D99C865B0B6',NULL);
INSERT INTO "change" VALUES(63,2,'allocation_line','[1,2]',NULL,'{"allocation":1,"unit":2,"target":2}',X'13EDC8AAEA168531244C1C4C04DAEEF0',NULL);
INSERT INTO "change" VALUES(64,2,'allocation_line','[1,3]',NULL,'{"allocation":1,"unit":3,"target":3}',X'BB7E561E93384CD4D798A7D30D274F66',NULL);
INSERT INTO "change" VALUES(65,2,'allocation_line','[1,4]',NULL,'{"allocation":1,"unit":4,"target":5}',X'30B04DF616AB3071A54F677F0C8ADF83',NULL);
INSERT INTO "change" VALUES(66,2,'allocation_line','[1,5]',NULL,'{"allocation":1,"unit":5,"target":2}',X'DDE6CFF40E517863FECF504261CE4275',NULL);
INSERT INTO "change" VALUES(67,2,'allocation_line','[1,6]',NULL,'{"allocation":1,"unit":6,"target":5}',X'CE584BC6FDAD226562B2DCF29F0C6760',NULL);
INSERT INTO "change" VALUES(68,2,'allocation_line','[1,7]',NULL,'{"allocation":1,"unit":7,"target":2}',X'2137DED23A12A067936D0F2526619639',NULL);
INSERT INTO "change" VALUES(69,2,'allocation_line','[1,8]',NULL,'{"allocation":1,"unit":8,"target":2}',X'65BB48A68953F809821A47ED005A2C6A',NULL);
INSERT INTO "change" VALUES(70,2,'allocation_line','[1,9]',NULL,'{"allocation":1,"unit":9,"target":2}',X'8EF819AE05442683C17F5682E11BEAB8',NULL);
INSERT INTO "change" VALUES(71,2,'allocation_line','[1,10]',NULL,'{"allocation":1,"unit":10,"target":2}',X'E06745B6A73AE9004F306463CA4E0926',NULL);
INSERT INTO "change" VALUES(72,2,'allocation_line','[1,11]',NULL,'{"allocation":1,"unit":11,"target":2}',X'5AEDFBC9BD6B7D28DD4C1D883AAE69E6',NULL);
INSERT INTO "change" VALUES(73,2,'allocation_line','[1,12]',NULL,'{"allocation":1,"unit":12,"target":3}',X'D0A4767483D6DE22D88790510E8DC86A',NULL);
INSERT INTO "change" VALUES(74,2,'allocation_line','[1,13]',NULL,'{"allocation":1,"unit":13,"target":2}',X'A335093B655876E8EEAD10AEE316EE5B',NULL);
INSERT INTO "change" VALUES(75,3,'opening_balance','[1]',NULL,'{"id":1,"plan":1,"measure":"abroad","unit":1,"start_on":"2024-12-15","end_on":null,"value":14,"operation":3}',X'2EA5E1208063949CFAD59C3BD66CCB43',NULL);
INSERT INTO "change" VALUES(76,3,'opening_balance','[2]',NULL,'{"id":2,"plan":1,"measure":"abroad","unit":2,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'92BCCF3573D867BE01DB1DFE90550496',NULL);
INSERT INTO "change" VALUES(77,3,'opening_balance','[3]',NULL,'{"id":3,"plan":1,"measure":"abroad","unit":3,"start_on":"2024-12-15","end_on":null,"value":16,"operation":3}',X'A3D292BCE0F3B861AAA5895A07A2AE3D',NULL);
INSERT INTO "change" VALUES(78,3,'opening_balance','[4]',NULL,'{"id":4,"plan":1,"measure":"abroad","unit":4,"start_on":"2024-12-15","end_on":null,"value":21,"operation":3}',X'16F34D5EA54B1CC7967659488E549A4B',NULL);
INSERT INTO "change" VALUES(79,3,'opening_balance','[5]',NULL,'{"id":5,"plan":1,"measure":"abroad","unit":5,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'E3E99B9C1A02078ACA259F461000AB23',NULL);
INSERT INTO "change" VALUES(80,3,'opening_balance','[6]',NULL,'{"id":6,"plan":1,"measure":"abroad","unit":6,"start_on":"2024-12-15","end_on":null,"value":19,"operation":3}',X'61E62CC10B77891902F3F043A82966E0',NULL);
INSERT INTO "change" VALUES(81,3,'opening_balance','[7]',NULL,'{"id":7,"plan":1,"measure":"abroad","unit":7,"start_on":"2024-12-15","end_on":null,"value":10,"operation":3}',X'5912B60BFB9381CE06D7D6C44B3A8AD6',NULL);
INSERT INTO "change" VALUES(82,3,'opening_balance','[8]',NULL,'{"id":8,"plan":1,"measure":"abroad","unit":8,"start_on":"2024-12-15","end_on":null,"value":7,"operation":3}',X'9E18BF0FC305F60EB1CC857F5DBD358A',NULL);
INSERT INTO "change" VALUES(83,3,'opening_balance','[9]',NULL,'{"id":9,"plan":1,"measure":"abroad","unit":9,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'E1573BAB34D74E523B5701EA40601DE4',NULL);
INSERT INTO "change" VALUES(84,3,'opening_balance','[10]',NULL,'{"id":10,"plan":1,"measure":"abroad","unit":10,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'68566A61A74368B25FB8DD004D940DB2',NULL);
INSERT INTO "change" VALUES(85,3,'opening_balance','[11]',NULL,'{"id":11,"plan":1,"measure":"abroad","unit":11,"start_on":"2024-12-15","end_on":null,"value":11,"operation":3}',X'26A564BBB775F259A7B4DCEA43B29805',NULL);
INSERT INTO "change" VALUES(86,3,'opening_balance','[12]',NULL,'{"id":12,"plan":1,"measure":"abroad","unit":12,"start_on":"2024-12-15","end_on":null,"value":15,"operation":3}',X'C863267EB3E592ABA3CD09F8199EBBE5',NULL);
INSERT INTO "change" VALUES(87,3,'opening_balance','[13]',NULL,'{"id":13,"plan":1,"measure":"abroad","unit":13,"start_on":"2024-12-15","end_on":null,"value":12,"operation":3}',X'F934EC1F102B31D80739AAAF5ABA80B0',NULL);
INSERT INTO "change" VALUES(88,4,'opening_balance','[14]',NULL,'{"id":14,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'072B6151E3A2995C8F57D2DB4B32DD6F',NULL);
INSERT INTO "change" VALUES(89,4,'opening_balance','[15]',NULL,'{"id":15,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'57FEEC552B78AC54A4DC1F678B0BAA75',NULL);
INSERT INTO "change" VALUES(90,4,'opening_balance','[16]',NULL,'{"id":16,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'33293FAC921A0D5AC7543D3910AA6576',NULL);
INSERT INTO "change" VALUES(91,4,'opening_balance','[17]',NULL,'{"id":17,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'554F7181F6DE2B55236D037A7956F54A',NULL);
INSERT INTO "change" VALUES(92,4,'opening_balance','[18]',NULL,'{"id":18,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'6BF2E9CA71022BF12D8A5B911763AEFD',NULL);
INSERT INTO "change" VALUES(93,4,'opening_balance','[19]',NULL,'{"id":19,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-06-15","value":3,"operation":4}',X'2735C54E9AF6971395A6C068C5B8F71B',NULL);
INSERT INTO "change" VALUES(94,4,'opening_balance','[20]',NULL,'{"id":20,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'59928A79350B660AE752F7B49EFE179F',NULL);
INSERT INTO "change" VALUES(95,4,'opening_balance','[21]',NULL,'{"id":21,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'FE3BDC92DB5DA7041203EEA339D14581',NULL);
INSERT INTO "change" VALUES(96,4,'opening_balance','[22]',NULL,'{"id":22,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'F29DAE307709ADC2B4C5AE27FBFD048B',NULL);
INSERT INTO "change" VALUES(97,4,'opening_balance','[23]',NULL,'{"id":23,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'5E9C581EE8EEA9D58D65E10790ED54EE',NULL);
INSERT INTO "change" VALUES(98,4,'opening_balance','[24]',NULL,'{"id":24,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'8CCC1F61C7256D38646151B2DA4A7E39',NULL);
INSERT INTO "change" VALUES(99,4,'opening_balance','[25]',NULL,'{"id":25,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'A5314F59D6429D4BE6C6CE8341D84C3B',NULL);
INSERT INTO "change" VALUES(100,4,'opening_balance','[26]',NULL,'{"id":26,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'498826711C17D1A21B4DA84B77DA6717',NULL);
INSERT INTO "change" VALUES(101,5,'opening_balance','[27]',NULL,'{"id":27,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'B8F30D8B972AE35E0321C5EB80211E06',NULL);
INSERT INTO "change" VALUES(102,5,'opening_balance','[28]',NULL,'{"id":28,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'2E5CDBAF2D3C62853C65319D5D5B0806',NULL);
INSERT INTO "change" VALUES(103,5,'opening_balance','[29]',NULL,'{"id":29,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'9D86AE2EBCF4E324EC388AA351A48326',NULL);
INSERT INTO "change" VALUES(104,5,'opening_balance','[30]',NULL,'{"id":30,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'2798A9010373699888946D0450ECA712',NULL);
INSERT INTO "change" VALUES(105,5,'opening_balance','[31]',NULL,'{"id":31,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'A1CAD4472BD919476C3547D450319BBD',NULL);
INSERT INTO "change" VALUES(106,5,'opening_balance','[32]',NULL,'{"id":32,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'ED29B259A661808B47E706267BE5B0EE',NULL);
INSERT INTO "change" VALUES(107,5,'opening_balance','[33]',NULL,'{"id":33,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'2B85466016C84CC1AA75464732E0D785',NULL);
INSERT INTO "change" VALUES(108,5,'opening_balance','[34]',NULL,'{"id":34,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'1E52B3897F31FAB0BC4D9CDD1D9B5353',NULL);
INSERT INTO "change" VALUES(109,5,'opening_balance','[35]',NULL,'{"id":35,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'94020B2C24B43B23204E129103D4B5CA',NULL);
INSERT INTO "change" VALUES(110,5,'opening_balance','[36]',NULL,'{"id":36,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'D7596F2033C2BA4BD5ADA2BF28B526BF',NULL);
INSERT INTO "change" VALUES(111,5,'opening_balance','[37]',NULL,'{"id":37,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'0DA9CDA643139B8C7CC2232A28E2D32F',NULL);
INSERT INTO "change" VALUES(112,5,'opening_balance','[38]',NULL,'{"id":38,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-12-15","value":3,"operation":5}',X'229D445151D4B42385D9C8EA74716C25',NULL);
INSERT INTO "change" VALUES(113,5,'opening_balance','[39]',NULL,'{"id":39,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'6D06F14EAD692212A16819F78E694EAE',NULL);
INSERT INTO "change" VALUES(114,6,'allotment','[1]',NULL,'{"id":1,"fund":1,"year":2025,"amount":60000000,"decision":"12/QĐ-UBND","on_date":"2025-01-10","operation":6}',X'73B52C1413829BD1BF35DC826EEC782B',NULL);
INSERT INTO "change" VALUES(115,7,'allotment','[2]',NULL,'{"id":2,"fund":2,"year":2025,"amount":40000000,"decision":"13/QĐ-UBND","on_date":"2025-01-10","operation":7}',X'0A54F2A8C3072B42F08D43433F785C2B',NULL);
INSERT INTO "change" VALUES(116,8,'worker','[1]',NULL,'{"id":1,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900000","phone":"0900000000","unit":6,"ethnicity":"Chăm","education":"university"}',X'B189F8FA137A673196E3F098FC31664E',NULL);
INSERT INTO "change" VALUES(117,8,'worker','[2]',NULL,'{"id":2,"name":"Võ Văn Ví Dụ Hạ","name_key":"vo van vi du ha","birth_year":2001,"birth_date":"2001-08-18","sex":"M","cccd":"058201900001","phone":null,"unit":10,"ethnicity":"Raglai","education":"college"}',X'5D7BF8323D374C0633C2731EFC88C1D4',NULL);
INSERT INTO "change" VALUES(118,8,'worker','[3]',NULL,'{"id":3,"name":"Nguyễn Thị Hư Cấu Nam","name_key":"nguyen thi hu cau nam","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900002","phone":null,"unit":13,"ethnicity":"Kinh","education":"elementary"}',X'409F2F49EA5335F623291C428379D86F',NULL);
INSERT INTO "change" VALUES(119,8,'worker','[4]',NULL,'{"id":4,"name":"Lê Thị Minh Họa Mai","name_key":"le thi minh hoa mai","birth_year":1993,"birth_date":"1993-10-21","sex":"F","cccd":null,"phone":"0903000003","unit":4,"ethnicity":"Kinh","education":"university"}',X'EF41393B79CAD3DFAF8B9252D2DA6EB8',NULL);
INSERT INTO "change" VALUES(120,8,'worker','[5]',NULL,'{"id":5,"name":"Phạm Văn Ví Dụ Lam","name_key":"pham van vi du lam","birth_year":2005,"birth_date":"2005-03-23","sex":"M","cccd":"058205900009","phone":null,"unit":6,"ethnicity":"Kinh","education":"elementary"}',X'9AD2DFBE96C1D8634D419DF2F2DB8A39',NULL);
INSERT INTO "change" VALUES(121,8,'worker','[6]',NULL,'{"id":6,"name":"Trần Thị Hư Cấu Em","name_key":"tran thi hu cau em","birth_year":1992,"birth_date":"1992-11-09","sex":"F","cccd":"058192900010","phone":"0910000010","unit":13,"ethnicity":"Chăm","education":"college"}',X'716096A0748525D148FC3A4B7C53E1CB',NULL);
INSERT INTO "change" VALUES(122,8,'worker','[7]',NULL,'{"id":7,"name":"Thập Văn Giả Định Em","name_key":"thap van gia dinh em","birth_year":1999,"birth_date":"1999-11-21","sex":"M","cccd":null,"phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'89C2292285F935CD85ED1AB52910040F',NULL);
INSERT INTO "change" VALUES(123,8,'worker','[8]',NULL,'{"id":8,"name":"Lê Thị Thử Khoa","name_key":"le thi thu khoa","birth_year":1997,"birth_date":null,"sex":"F","cccd":"058197900012","phone":null,"unit":6,"ethnicity":"Kinh","education":"none"}',X'82AB513087BDC3B18F1BD74F22BF0ADC',NULL);
INSERT INTO "change" VALUES(124,8,'worker','[9]',NULL,'{"id":9,"name":"Thập Thị Thử Em","name_key":"thap thi thu em","birth_year":1988,"birth_date":"1988-06-23","sex":"F","cccd":"058188900013","phone":null,"unit":5,"ethnicity":"Kinh","education":"university"}',X'717764A1E60B4DDB2E5A6F568E23DEE8',NULL);
INSERT INTO "change" VALUES(125,8,'worker','[10]',NULL,'{"id":10,"name":"Trần Văn Tượng Trưng An","name_key":"tran van tuong trung an","birth_year":2004,"birth_date":null,"sex":"M","cccd":"058204900014","phone":"0914000014","unit":4,"ethnicity":"Kinh","education":"none"}',X'6A47B741EF32BEC92320F95CEDD70556',NULL);
INSERT INTO "change" VALUES(126,8,'worker','[11]',NULL,'{"id":11,"name":"Thập Văn Hư Cấu Nam","name_key":"thap van hu cau nam","birth_year":1996,"birth_date":"1996-11-05","sex":"M","cccd":null,"phone":"0915000015","unit":12,"ethnicity":"Kinh","education":"intermediate"}',X'0C3C63B264A6FF2B30DBD04E68F4A8CA',NULL);
INSERT INTO "change" VALUES(127,8,'worker','[12]',NULL,'{"id":12,"name":"Phạm Văn Thử Khoa","name_key":"pham van thu khoa","birth_year":1993,"birth_date":"1993-03-04","sex":"M","cccd":"058093900016","phone":"0916000016","unit":8,"ethnicity":"Kinh","education":"none"}',X'56DAFA3B0696EA3850A62BFCEA0A8255',NULL);
INSERT INTO "change" VALUES(128,8,'worker','[13]',NULL,'{"id":13,"name":"Phạm Thị Giả Định An","name_key":"pham thi gia dinh an","birth_year":2001,"birth_date":"2001-02-11","sex":"F","cccd":null,"phone":"0917000017","unit":5,"ethnicity":"Kinh","education":"none"}',X'2D4476994A1C2674F5C7AB1D356E9F33',NULL);
INSERT INTO "change" VALUES(129,8,'worker','[14]',NULL,'{"id":14,"name":"Hán Thị Hư Cấu Mai","name_key":"han thi hu cau mai","birth_year":1992,"birth_date":"1992-05-19","sex":"F","cccd":"058192900004","phone":"0904000004","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'13DDEF086EDDAB1DAAFF38C341A07067',NULL);
INSERT INTO "change" VALUES(130,8,'worker','[15]',NULL,'{"id":15,"name":"Đàng Văn Mẫu Bình","name_key":"dang van mau binh","birth_year":2003,"birth_date":"2003-07-07","sex":"M","cccd":null,"phone":null,"unit":10,"ethnicity":"Kinh","education":"intermediate"}',X'D572FE5A3AB6DB6D5AE003FA509660E7',NULL);
INSERT INTO "change" VALUES(131,8,'worker','[16]',NULL,'{"id":16,"name":"Thập Văn Ví Dụ Khoa","name_key":"thap van vi du khoa","birth_year":1992,"birth_date":"1992-10-25","sex":"M","cccd":"058092900006","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'D7CB24C700F7C6C15D4B9918DF790F8A',NULL);
INSERT INTO "change" VALUES(132,8,'worker','[17]',NULL,'{"id":17,"name":"Võ Thị Giả Định An","name_key":"vo thi gia dinh an","birth_year":1996,"birth_date":"1996-12-23","sex":"F","cccd":null,"phone":"0907000007","unit":7,"ethnicity":"Kinh","education":"university"}',X'6E62DE2A070BE10F3372D699E05ED118',NULL);
INSERT INTO "change" VALUES(133,8,'worker','[18]',NULL,'{"id":18,"name":"Huỳnh Thị Tượng Trưng Nam","name_key":"huynh thi tuong trung nam","birth_year":1998,"birth_date":null,"sex":"F","cccd":"058198900008","phone":null,"unit":4,"ethnicity":"Kinh","education":"elementary"}',X'E60B84936469A4422FFC22ACC1CA611C',NULL);
INSERT INTO "change" VALUES(134,8,'worker_group','[1]',NULL,'{"id":1,"worker":1,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'42F8FBE18628158FA27FFB605E72CFC3',NULL);
INSERT INTO "change" VALUES(135,8,'worker_group','[2]',NULL,'{"id":2,"worker":2,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'ED841FD657100D6319E0F2F324EC3FFA',NULL);
INSERT INTO "change" VALUES(136,8,'worker_group','[3]',NULL,'{"id":3,"worker":3,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'4CCDD3B91D5E09A6732916D9552BCFFB',NULL);
INSERT INTO "change" VALUES(137,8,'worker_group','[4]',NULL,'{"id":4,"worker":6,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'7DAB5292885A9BF7276D920195814AF5',NULL);
INSERT INTO "change" VALUES(138,8,'worker_group','[5]',NULL,'{"id":5,"worker":12,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'04849B524331406C478A3C1A6FC3F72C',NULL);
INSERT INTO "change" VALUES(139,8,'worker_group','[6]',NULL,'{"id":6,"worker":13,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'3BEB86EAEE6A33EEDF4175AC2DAE0874',NULL);
INSERT INTO "change" VALUES(140,8,'worker_group','[7]',NULL,'{"id":7,"worker":14,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'502B9000EC02321431AE316E7BFADFC0',NULL);
INSERT INTO "change" VALUES(141,8,'worker_group','[8]',NULL,'{"id":8,"worker":17,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'611E87DFAAF5F3475A8DE9F603F2F29F',NULL);
INSERT INTO "change" VALUES(142,8,'worker_group','[9]',NULL,'{"id":9,"worker":18,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'23666DB941ED7C58D221A1EF63BF7577',NULL);
INSERT INTO "change" VALUES(143,8,'sender','[1]',NULL,'{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}',X'2C95909CA17CD811703253F70A9FA8D0',NULL);
INSERT INTO "change" VALUES(144,8,'sender','[2]',NULL,'{"id":2,"name":"Công ty Mẫu Một","name_key":"cong ty mau mot"}',X'648CA61BB61EE6D4415A1151BB39205C',NULL);
INSERT INTO "change" VALUES(145,8,'sender','[3]',NULL,'{"id":3,"name":"Trung tâm Mẫu Ba","name_key":"trung tam mau ba"}',X'ACDE910AC0680F4FE920017B48994C07',NULL);
INSERT INTO "change" VALUES(146,8,'placement','[1]',NULL,'{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'7D36DB5FB18BBA216CF7AC4657CFB594',NULL);
INSERT INTO "change" VALUES(147,8,'placement','[2]',NULL,'{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'B4F4596B3400930B7D013150CF781382',NULL);
INSERT INTO "change" VALUES(148,8,'placement','[3]',NULL,'{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'42D6199870C0B7DF9A01EF90710B1969',NULL);
INSERT INTO "change" VALUES(149,8,'placement','[4]',NULL,'{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'BB57AB0BDCF08C9E5E343838CD39FCC1',NULL);
INSERT INTO "change" VALUES(150,8,'placement','[5]',NULL,'{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'B9612E56246DB0554239C8D4C259D5D5',NULL);
INSERT INTO "change" VALUES(151,8,'placement','[6]',NULL,'{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'00D5F888EC165B6B03C5A8BF9E9A7FF2',NULL);
INSERT INTO "change" VALUES(152,8,'placement','[7]',NULL,'{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'8DD749E1126CB83EBE044551EC95E8F2',NULL);
INSERT INTO "change" VALUES(153,8,'placement','[8]',NULL,'{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'F2FC05F7C45234106FADBA01955978FD',NULL);
INSERT INTO "change" VALUES(154,8,'placement','[9]',NULL,'{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'4ECB79CCCF2DD330C2235800265D209A',NULL);
INSERT INTO "change" VALUES(155,8,'placement','[10]',NULL,'{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'9A6817CFC12F3069F86C500A489B3E34',NULL);
INSERT INTO "change" VALUES(156,8,'placement','[11]',NULL,'{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'ADCBDA51850D5B6CD9B0345EED9FC41A',NULL);
INSERT INTO "change" VALUES(157,8,'placement','[12]',NULL,'{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'5151A92784A23CC52CA1EC369ABF69A8',NULL);
INSERT INTO "change" VALUES(158,8,'placement','[13]',NULL,'{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'CCBB474E0984068D5544C9336D6146D3',NULL);
INSERT INTO "change" VALUES(159,8,'placement','[14]',NULL,'{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'2505EBCC2E57B6A4059C8A3EBB43282D',NULL);
INSERT INTO "change" VALUES(160,8,'placement','[15]',NULL,'{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'25AFFA1DA7F7B025B8D9CA729CDC982D',NULL);
INSERT INTO "change" VALUES(161,8,'placement','[16]',NULL,'{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'B4AEA1240E3274605B7803EC95A2F91B',NULL);
INSERT INTO "change" VALUES(162,8,'placement','[17]',NULL,'{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'BDF615D8741C753EB78CC277FD4FED2B',NULL);
INSERT INTO "change" VALUES(163,8,'placement','[18]',NULL,'{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'79A59C5072E577B27E03CC8D0155E763',NULL);
INSERT INTO "change" VALUES(164,8,'stage_event','[1]',NULL,'{"id":1,"placement":1,"stage":"departed","on_date":"2024-12-15","reason":null}',X'E8819E7F481DBCB6DC1D5745C842AF46',NULL);
INSERT INTO "change" VALUES(165,8,'placement','[1]','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2024-12-15","ended_on":null}',X'2DB78D9A0B9DCB5BA3E3CFDD33A230C5',NULL);
INSERT INTO "change" VALUES(166,8,'stage_event','[2]',NULL,'{"id":2,"placement":2,"stage":"departed","on_date":"2024-12-20","reason":null}',X'B1BEEEFAF8883258A6E557EB4F92E9E2',NULL);
INSERT INTO "change" VALUES(167,8,'placement','[2]','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2024-12-20","ended_on":null}',X'58998A73EA25BC8581FE975803839F20',NULL);
INSERT INTO "change" VALUES(168,8,'stage_event','[3]',NULL,'{"id":3,"placement":3,"stage":"departed","on_date":"2025-01-06","reason":null}',X'3CB3562FF573120707D27809563A649D',NULL);
INSERT INTO "change" VALUES(169,8,'placement','[3]','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":"2025-01-06","ended_on":null}',X'91E457964FFB1F19731678C9F430E0D9',NULL);
INSERT INTO "change" VALUES(170,8,'stage_event','[4]',NULL,'{"id":4,"placement":4,"stage":"departed","on_date":"2025-01-09","reason":null}',X'8CD23FB9C2388A23EAF23E5625CFAD99',NULL);
INSERT INTO "change" VALUES(171,8,'placement','[4]','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-01-09","ended_on":null}',X'99D6DF0DB1D8CC7CC448399036B45F27',NULL);
INSERT INTO "change" VALUES(172,8,'stage_event','[5]',NULL,'{"id":5,"placement":5,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'158B4D1D8A58A516F51910F1AA23565B',NULL);
INSERT INTO "change" VALUES(173,8,'stage_event','[6]',NULL,'{"id":6,"placement":6,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'42CCBE92267D4BF9177F4DB85112BB30',NULL);
INSERT INTO "change" VALUES(174,8,'stage_event','[7]',NULL,'{"id":7,"placement":7,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'A3BEE6F77D0937572C240E25A9C36BB0',NULL);
INSERT INTO "change" VALUES(175,8,'stage_event','[8]',NULL,'{"id":8,"placement":8,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'B3EA97FF0333ECA70850F1C582BB5969',NULL);
INSERT INTO "change" VALUES(176,8,'stage_event','[9]',NULL,'{"id":9,"placement":9,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'ECC1F3597165A0CE84792549FA851230',NULL);
INSERT INTO "change" VALUES(177,8,'stage_event','[10]',NULL,'{"id":10,"placement":10,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'4F0BC5CE76864676DE99B77C85231DFB',NULL);
INSERT INTO "change" VALUES(178,8,'stage_event','[11]',NULL,'{"id":11,"placement":11,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'C6841A7A9340D396D409B2DB5CAF8F23',NULL);
INSERT INTO "change" VALUES(179,8,'stage_event','[12]',NULL,'{"id":12,"placement":12,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'BB53136A6E53CE9460DB4162FD2FBEA7',NULL);
INSERT INTO "change" VALUES(180,8,'stage_event','[13]',NULL,'{"id":13,"placement":13,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'048422CD6AE70D4673801A60B7BB2809',NULL);
INSERT INTO "change" VALUES(181,8,'stage_event','[14]',NULL,'{"id":14,"placement":14,"stage":"departed","on_date":"2025-02-10","reason":null}',X'E006C1318CE6A22E8D06C46A0B97CED5',NULL);
INSERT INTO "change" VALUES(182,8,'placement','[14]','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2025-02-10","ended_on":null}',X'A84E9740026B1D78B2CFE5A88203ACCE',NULL);
INSERT INTO "change" VALUES(183,8,'stage_event','[15]',NULL,'{"id":15,"placement":15,"stage":"departed","on_date":"2025-02-17","reason":null}',X'4F2EF62D853BB5C283DFAC67F098CC4B',NULL);
INSERT INTO "change" VALUES(184,8,'placement','[15]','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2025-02-17","ended_on":null}',X'C941B8176AFB4684DAF5765F9FF12694',NULL);
INSERT INTO "change" VALUES(185,8,'stage_event','[16]',NULL,'{"id":16,"placement":16,"stage":"departed","on_date":"2025-02-24","reason":null}',X'31399A91DED6A0C976FCD4408A6EC4C2',NULL);
INSERT INTO "change" VALUES(186,8,'placement','[16]','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":"2025-02-24","ended_on":null}',X'39D6202407CC25F5E65B9062478E989E',NULL);
INSERT INTO "change" VALUES(187,8,'stage_event','[17]',NULL,'{"id":17,"placement":17,"stage":"departed","on_date":"2025-03-03","reason":null}',X'1B6E2C351B3FCCC89CB614A870410FE1',NULL);
INSERT INTO "change" VALUES(188,8,'placement','[17]','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2025-03-03","ended_on":null}',X'6B4AED467E40A55B433E4837367C4BA6',NULL);
INSERT INTO "change" VALUES(189,8,'stage_event','[18]',NULL,'{"id":18,"placement":18,"stage":"departed","on_date":"2025-03-14","reason":null}',X'C7C44E7B45074C6E757B441F018D25E8',NULL);
INSERT INTO "change" VALUES(190,8,'placement','[18]','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-03-14","ended_on":null}',X'FE81445A0685708C3C89484A842EEEC9',NULL);
INSERT INTO "change" VALUES(191,8,'import_batch','[1]',NULL,'{"id":1,"operation":8,"name":"danh-sach-quy-1.csv","digest":"aebe6bb80d63b87d7383fad16431a5908e9ee69d720fd8cbbbf4424dc5175a7b","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'499F14D6D8B8CC78888D7680DA6ABF30',NULL);
INSERT INTO "change" VALUES(192,8,'import_row','[1,2,"worker"]',NULL,'{"batch":1,"row":2,"table_name":"worker","key":1}',X'7D2245E47C6FB3AF595CCFFF90D2E8F2',NULL);
INSERT INTO "change" VALUES(193,8,'import_row','[1,2,"placement"]',NULL,'{"batch":1,"row":2,"table_name":"placement","key":1}',X'543C827F582DC620160E827A6EFD50CB',NULL);
INSERT INTO "change" VALUES(194,8,'import_row','[1,3,"worker"]',NULL,'{"batch":1,"row":3,"table_name":"worker","key":2}',X'98354217EDF800FAA5ACD949AAE7BAFC',NULL);
INSERT INTO "change" VALUES(195,8,'import_row','[1,3,"placement"]',NULL,'{"batch":1,"row":3,"table_name":"placement","key":2}',X'156E544751038BA8B9631578562AFD72',NULL);
INSERT INTO "change" VALUES(196,8,'import_row','[1,4,"worker"]',NULL,'{"batch":1,"row":4,"table_name":"worker","key":3}',X'5404F87C5DA63A3FAD6AD33807B372C4',NULL);
INSERT INTO "change" VALUES(197,8,'import_row','[1,4,"placement"]',NULL,'{"batch":1,"row":4,"table_name":"placement","key":3}',X'AC7389708E0E445B394B63FE246FD5C3',NULL);
INSERT INTO "change" VALUES(198,8,'import_row','[1,5,"worker"]',NULL,'{"batch":1,"row":5,"table_name":"worker","key":4}',X'AFB008F6CD73A25BBB8AD0F2C141BD93',NULL);
INSERT INTO "change" VALUES(199,8,'import_row','[1,5,"placement"]',NULL,'{"batch":1,"row":5,"table_name":"placement","key":4}',X'076CEF58E8752F98CBF80C4CCF68FB5C',NULL);
INSERT INTO "change" VALUES(200,8,'import_row','[1,11,"worker"]',NULL,'{"batch":1,"row":11,"table_name":"worker","key":5}',X'0F62E8F85F6842CBDB894E2217A3AF77',NULL);
INSERT INTO "change" VALUES(201,8,'import_row','[1,11,"placement"]',NULL,'{"batch":1,"row":11,"table_name":"placement","key":5}',X'80A0CD4E3B1578B82D20C567CA5755AC',NULL);
INSERT INTO "change" VALUES(202,8,'import_row','[1,12,"worker"]',NULL,'{"batch":1,"row":12,"table_name":"worker","key":6}',X'8127D2412AB0929F4179F354AF834484',NULL);
INSERT INTO "change" VALUES(203,8,'import_row','[1,12,"placement"]',NULL,'{"batch":1,"row":12,"table_name":"placement","key":6}',X'A16E0CE25A8827D122F5391D9BE2BFDC',NULL);
INSERT INTO "change" VALUES(204,8,'import_row','[1,13,"worker"]',NULL,'{"batch":1,"row":13,"table_name":"worker","key":7}',X'1BFA2CFE1487E4C0C2D833BC98EFBEFC',NULL);
INSERT INTO "change" VALUES(205,8,'import_row','[1,13,"placement"]',NULL,'{"batch":1,"row":13,"table_name":"placement","key":7}',X'478F8DCD2746A9E9F3175038B0453395',NULL);
INSERT INTO "change" VALUES(206,8,'import_row','[1,14,"worker"]',NULL,'{"batch":1,"row":14,"table_name":"worker","key":8}',X'C2452EAA65B7879E96F98A50C434DFCD',NULL);
INSERT INTO "change" VALUES(207,8,'import_row','[1,14,"placement"]',NULL,'{"batch":1,"row":14,"table_name":"placement","key":8}',X'53A5B5DE5F730DB9087D8CABBA9B0D93',NULL);
INSERT INTO "change" VALUES(208,8,'import_row','[1,15,"worker"]',NULL,'{"batch":1,"row":15,"table_name":"worker","key":9}',X'6C3D126862B761060584B3CACFCDE869',NULL);
INSERT INTO "change" VALUES(209,8,'import_row','[1,15,"placement"]',NULL,'{"batch":1,"row":15,"table_name":"placement","key":9}',X'924709E007D3EEFDA2FDE8990583AC02',NULL);
INSERT INTO "change" VALUES(210,8,'import_row','[1,16,"worker"]',NULL,'{"batch":1,"row":16,"table_name":"worker","key":10}',X'39E9A99A57E7231A25E9CB06BC2012A5',NULL);
INSERT INTO "change" VALUES(211,8,'import_row','[1,16,"placement"]',NULL,'{"batch":1,"row":16,"table_name":"placement","key":10}',X'64B8BBD2071BBA2D9B67206A4AD9652B',NULL);
INSERT INTO "change" VALUES(212,8,'import_row','[1,17,"worker"]',NULL,'{"batch":1,"row":17,"table_name":"worker","key":11}',X'52BA6E419FA11E4686166B1FC450CBE7',NULL);
INSERT INTO "change" VALUES(213,8,'import_row','[1,17,"placement"]',NULL,'{"batch":1,"row":17,"table_name":"placement","key":11}',X'167C0F41808012C16460AF06A10762D5',NULL);
INSERT INTO "change" VALUES(214,8,'import_row','[1,18,"worker"]',NULL,'{"batch":1,"row":18,"table_name":"worker","key":12}',X'9410F984A61CE5FEE657A8E7933D83DF',NULL);
INSERT INTO "change" VALUES(215,8,'import_row','[1,18,"placement"]',NULL,'{"batch":1,"row":18,"table_name":"placement","key":12}',X'15A6CEEED3F4E4ED8EE060282C2A45DD',NULL);
INSERT INTO "change" VALUES(216,8,'import_row','[1,19,"worker"]',NULL,'{"batch":1,"row":19,"table_name":"worker","key":13}',X'F2EFF43BAE4C4B36FA0B4519BC79D368',NULL);
INSERT INTO "change" VALUES(217,8,'import_row','[1,19,"placement"]',NULL,'{"batch":1,"row":19,"table_name":"placement","key":13}',X'FB069EE9AB67AADF600CADB818B49E31',NULL);
INSERT INTO "change" VALUES(218,8,'import_row','[1,6,"worker"]',NULL,'{"batch":1,"row":6,"table_name":"worker","key":14}',X'37BFFB21E35780C9C1969AD96515E5E1',NULL);
INSERT INTO "change" VALUES(219,8,'import_row','[1,6,"placement"]',NULL,'{"batch":1,"row":6,"table_name":"placement","key":14}',X'664C3D70F03659D456CF0353BB6F91BE',NULL);
INSERT INTO "change" VALUES(220,8,'import_row','[1,7,"worker"]',NULL,'{"batch":1,"row":7,"table_name":"worker","key":15}',X'2CEA74F69B4FD8A72DA8E56080EE4C10',NULL);
INSERT INTO "change" VALUES(221,8,'import_row','[1,7,"placement"]',NULL,'{"batch":1,"row":7,"table_name":"placement","key":15}',X'048D0DA35A21419BEC92368475443C66',NULL);
INSERT INTO "change" VALUES(222,8,'import_row','[1,8,"worker"]',NULL,'{"batch":1,"row":8,"table_name":"worker","key":16}',X'E199A4274180AAC02D4BE9EA2EDC3F93',NULL);
INSERT INTO "change" VALUES(223,8,'import_row','[1,8,"placement"]',NULL,'{"batch":1,"row":8,"table_name":"placement","key":16}',X'E2EF28CDDDB7D79A2E3C851EC53509EB',NULL);
INSERT INTO "change" VALUES(224,8,'import_row','[1,9,"worker"]',NULL,'{"batch":1,"row":9,"table_name":"worker","key":17}',X'D35E4C4462AA77B07BD840267C90FB9F',NULL);
INSERT INTO "change" VALUES(225,8,'import_row','[1,9,"placement"]',NULL,'{"batch":1,"row":9,"table_name":"placement","key":17}',X'958EB6C216C9B2759F4E99F33B69F45E',NULL);
INSERT INTO "change" VALUES(226,8,'import_row','[1,10,"worker"]',NULL,'{"batch":1,"row":10,"table_name":"worker","key":18}',X'6200B78967894069DBCA0AA19638A5FD',NULL);
INSERT INTO "change" VALUES(227,8,'import_row','[1,10,"placement"]',NULL,'{"batch":1,"row":10,"table_name":"placement","key":18}',X'82CE9ED4862E508F58C54F3F4CA3B031',NULL);
INSERT INTO "change" VALUES(228,9,'sent_report','[1]',NULL,'{"id":1,"plan":1,"form":"quarterly","period":"2025-Q1","sent_on":"2025-03-20","number":"05/BC-UBND","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","figures":"{\"schema\": \"xkld.report.quarterly/1\", \"data\": {\"form\": \"quarterly\", \"period\": \"2025-Q1\", \"figures_to\": \"14/3/2025\", \"head\": \"3a4e02bcb6cb7f6075026e5c41ec92765ab07c0c850b57b3e283b91bd75f9d90\", \"letterhead\": {\"above\": null, \"issuer\": [\"ỦY BAN NHÂN DÂN THÀNH PHỐ\", \"PHAN RANG - THÁP CHÀM\"], \"number\": \"Số:          /BC-UBND\", \"place_and_date\": \"Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025\", \"kind\": \"BÁO CÁO\", \"subject\": [\"Kết quả công tác đưa người lao động\", \"đi làm việc ở nước ngoài theo hợp đồng quý I\", \"và phương hướng, nhiệm vụ quý II năm 2025\"], \"to\": [\"UBND tỉnh Ninh Thuận\", \"Sở Nội vụ tỉnh Ninh Thuận\"]}, \"opening\": [\"Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.\", \"Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:\"], \"sections\": [{\"number\": \"I\", \"heading\": \"Công tác chỉ đạo, tổ chức thực hiện\", \"paragraphs\": [\"UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.\", \"[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]\"], \"table\": null, \"parts\": []}, {\"number\": \"II\", \"heading\": \"Kết quả thực hiện\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Thực hiện chỉ tiêu\", \"paragraphs\": [\"Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.\", \"Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.\", \"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.\", \"Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải.\"], \"table\": \"targets\", \"parts\": []}, {\"number\": \"2\", \"heading\": \"Thông tin, tuyên truyền\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận hoạt động tuyên truyền.\", \"[Nêu nội dung, hình thức tuyên truyền nổi bật.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Tư vấn, tạo nguồn lao động\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.\", \"Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01).\"], \"table\": null, \"parts\": []}, {\"number\": \"4\", \"heading\": \"Hỗ trợ người lao động, cho vay vốn\", \"paragraphs\": [\"Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.\", \"Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm.\"], \"table\": null, \"parts\": []}, {\"number\": \"5\", \"heading\": \"Lao động ở nước ngoài và về nước\", \"paragraphs\": [\"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05).\"], \"table\": null, \"parts\": []}, {\"number\": \"6\", \"heading\": \"Thanh tra, kiểm tra, giải quyết đơn thư\", \"paragraphs\": [\"Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.\"], \"table\": null, \"parts\": []}, {\"number\": \"7\", \"heading\": \"Phối hợp với doanh nghiệp\", \"paragraphs\": [\"Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.\", \"Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người.\"], \"table\": null, \"parts\": []}]}, {\"number\": \"III\", \"heading\": \"Đánh giá chung\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Ưu điểm\", \"paragraphs\": [\"[Nêu ưu điểm, cách làm hay.]\"], \"table\": null, \"parts\": []}, {\"number\": \"2\", \"heading\": \"Hạn chế\", \"paragraphs\": [\"So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.\", \"[Nêu hạn chế, khó khăn, vướng mắc.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Nguyên nhân\", \"paragraphs\": [\"[Nêu nguyên nhân khách quan, chủ quan.]\"], \"table\": null, \"parts\": []}]}, {\"number\": \"IV\", \"heading\": \"Phương hướng, nhiệm vụ quý II năm 2025\", \"paragraphs\": [\"[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]\"], \"table\": null, \"parts\": []}, {\"number\": \"V\", \"heading\": \"Kiến nghị, đề xuất\", \"paragraphs\": [\"[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]\"], \"table\": null, \"parts\": []}], \"last_words\": \"Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.\", \"closing\": {\"authority\": [\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\", \"PHÓ CHỦ TỊCH\"], \"name\": \"\", \"recipients\": [\"Như trên;\", \"Phòng Nội vụ thành phố;\", \"Lưu: VT, NV.\"]}, \"annex\": {\"title\": \"Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025\", \"subtitle\": \"(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)\"}, \"tables\": [{\"key\": \"targets\", \"number\": null, \"title\": \"Kết quả thực hiện chỉ tiêu theo đơn vị\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"target\", \"head\": \"Chỉ tiêu năm (người)\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Thực hiện trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"percent\", \"head\": \"Tỷ lệ đạt\", \"kind\": \"percent\"}, {\"key\": \"same_period\", \"head\": \"Cùng kỳ năm trước\", \"kind\": \"count\"}, {\"key\": \"estimate\", \"head\": \"Ước thực hiện đến hết quý\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"target\": 2, \"in_period\": 2, \"to_date\": 2, \"percent\": \"100.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}], \"total\": {\"unit\": \"Tổng cộng\", \"target\": 35, \"in_period\": 9, \"to_date\": 9, \"percent\": \"25.7\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}, \"rule\": \"Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi.\"}, {\"key\": \"pool\", \"number\": \"01\", \"title\": \"Nguồn lao động theo đơn vị\", \"span\": \"(Đến hết ngày 14/3/2025)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"registered\", \"head\": \"Đăng ký, đã tư vấn\", \"kind\": \"count\"}, {\"key\": \"training\", \"head\": \"Đang đào tạo\", \"kind\": \"count\"}, {\"key\": \"selected\", \"head\": \"Trúng tuyển, ký hợp đồng\", \"kind\": \"count\"}, {\"key\": \"ready\", \"head\": \"Chờ xuất cảnh\", \"kind\": \"count\"}, {\"key\": \"all\", \"head\": \"Tổng số\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}], \"total\": {\"unit\": \"Tổng cộng\", \"registered\": 0, \"training\": 0, \"selected\": 9, \"ready\": 0, \"all\": 9}, \"rule\": \"Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký.\"}, {\"key\": \"destinations\", \"number\": \"02\", \"title\": \"Người lao động xuất cảnh theo thị trường\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"destination\", \"head\": \"Thị trường\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"destination\": \"Nhật Bản\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đài Loan (Trung Quốc)\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"destination\": \"Hàn Quốc\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đức\", \"in_period\": 0, \"to_date\": 0}}], \"total\": {\"destination\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"occupations\", \"number\": \"03\", \"title\": \"Người lao động xuất cảnh theo ngành nghề\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"occupation\", \"head\": \"Ngành nghề\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"occupation\": \"Xây dựng\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Chế biến thực phẩm\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Nông nghiệp\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Cơ khí\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Điều dưỡng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": {\"occupation\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"features\", \"number\": \"04\", \"title\": \"Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"feature\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"feature\": \"Theo giới tính\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nam\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nữ\", \"in_period\": 6, \"to_date\": 6}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo độ tuổi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Dưới 18 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 18 đến 30 tuổi\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 31 đến 45 tuổi\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trên 45 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo trình độ\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Phổ thông (không nghề)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Sơ cấp nghề\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trung cấp\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Cao đẳng\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đại học trở lên\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo hình thức đi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đơn vị sự nghiệp công lập\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp dịch vụ\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp trúng thầu, nhận thầu\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Tổ chức, cá nhân đầu tư ra nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Hợp đồng lao động trực tiếp giao kết\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo đối tượng ưu tiên\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người dân tộc thiểu số\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Học sinh, sinh viên mới tốt nghiệp\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ cận nghèo\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ nghèo\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Thân nhân người có công với cách mạng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": null, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau.\"}, {\"key\": \"movement\", \"number\": \"05\", \"title\": \"Biến động lao động làm việc ở nước ngoài\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"movement\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài đầu kỳ\", \"in_period\": 159, \"to_date\": 159}}, {\"indent\": 0, \"cells\": {\"movement\": \"Xuất cảnh (lượt)\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 0, \"cells\": {\"movement\": \"Về nước\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"hết hạn hợp đồng, đúng hạn\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do tai nạn, ốm đau\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do phía sử dụng lao động\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do bị ngược đãi, xâm hại\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do vi phạm hợp đồng, pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do nguyện vọng cá nhân\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"chưa rõ lý do\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tử vong\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tìm thấy người mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài cuối kỳ\", \"in_period\": 168, \"to_date\": 168}}, {\"indent\": 0, \"cells\": {\"movement\": \"Ngoài ra\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"movement\": \"gia hạn hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"đổi hợp đồng, chuyển tư cách ở nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"bỏ hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"ở lại nước ngoài trái pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"xuất cảnh đi học tập (lượt)\", \"in_period\": 0, \"to_date\": 0}}], \"total\": null, \"rule\": \"Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước.\"}, {\"key\": \"support\", \"number\": \"06\", \"title\": \"Hỗ trợ người lao động theo nguồn kinh phí và nội dung\", \"span\": \"(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)\", \"columns\": [{\"key\": \"item\", \"head\": \"Nguồn kinh phí, nội dung\", \"kind\": \"text\"}, {\"key\": \"persons_in_period\", \"head\": \"Số người trong quý\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Số tiền trong quý (đồng)\", \"kind\": \"money\"}, {\"key\": \"persons_to_date\", \"head\": \"Số người từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số tiền từ đầu năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"allotted\", \"head\": \"Dự toán năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"left\", \"head\": \"Còn lại (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"item\": \"Kinh phí chi bảo đảm xã hội\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 60000000, \"left\": 60000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 40000000, \"left\": 40000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": {\"mark\": \"no_data\"}, \"left\": {\"mark\": \"no_data\"}}}], \"total\": {\"item\": \"Tổng cộng\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 100000000, \"left\": 100000000}, \"rule\": \"Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động.\"}, {\"key\": \"loans\", \"number\": \"07\", \"title\": \"Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội\", \"span\": \"(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)\", \"columns\": [{\"key\": \"fund\", \"head\": \"Nguồn vốn\", \"kind\": \"text\"}, {\"key\": \"customers\", \"head\": \"Khách hàng từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"lent\", \"head\": \"Doanh số cho vay (đồng)\", \"kind\": \"money\"}, {\"key\": \"recovered\", \"head\": \"Doanh số thu nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"outstanding\", \"head\": \"Dư nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"overdue\", \"head\": \"Trong đó quá hạn (đồng)\", \"kind\": \"money\"}, {\"key\": \"idle\", \"head\": \"Vốn chưa giải ngân (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"fund\": \"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\", \"customers\": {\"mark\": \"no_data\"}, \"lent\": {\"mark\": \"no_data\"}, \"recovered\": {\"mark\": \"no_data\"}, \"outstanding\": {\"mark\": \"no_data\"}, \"overdue\": {\"mark\": \"no_data\"}, \"idle\": {\"mark\": \"no_data\"}}}], \"total\": null, \"rule\": \"Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.\"}, {\"key\": \"work\", \"number\": \"08\", \"title\": \"Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"work\", \"head\": \"Hoạt động\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Số lần trong quý\", \"kind\": \"count\"}, {\"key\": \"people_in_period\", \"head\": \"Lượt người trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số lần từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"people_to_date\", \"head\": \"Lượt người từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"work\": \"Buổi tư vấn việc làm, tuyển lao động\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Hội nghị chuyên đề\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài phát thanh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên cổng, trang thông tin điện tử, báo chí\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên mạng xã hội\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tờ rơi, pa-nô, áp phích\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Buổi làm việc với doanh nghiệp\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Lượt thăm hỏi gia đình người lao động\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Chuyến học tập kinh nghiệm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Cuộc thanh tra, kiểm tra, giám sát\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó phát hiện vi phạm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Đơn thư, phản ánh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó đã giải quyết\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}], \"total\": null, \"rule\": \"Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.\"}], \"to_be_written\": [\"I. Công tác chỉ đạo, tổ chức thực hiện\", \"2. Thông tin, tuyên truyền\", \"1. Ưu điểm\", \"2. Hạn chế\", \"3. Nguyên nhân\", \"IV. Phương hướng, nhiệm vụ quý II năm 2025\", \"V. Kiến nghị, đề xuất\"], \"warnings\": [\"Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed).\"]}}","head":"3a4e02bcb6cb7f6075026e5c41ec92765ab07c0c850b57b3e283b91bd75f9d90","operation":9}',X'71E98C7FC667321A8B56525C499E84D8',NULL);
INSERT INTO "change" VALUES(229,10,'worker','[19]',NULL,'{"id":19,"name":"Lê Thị Thử Dương","name_key":"le thi thu duong","birth_year":1986,"birth_date":"1986-06-10","sex":"F","cccd":null,"phone":"0921000021","unit":8,"ethnicity":"Kinh","education":"college"}',X'A51552840600A14CF57B7B3D2D68A6D6',NULL);
INSERT INTO "change" VALUES(230,10,'worker','[20]',NULL,'{"id":20,"name":"Nguyễn Thị Giả Định Mai","name_key":"nguyen thi gia dinh mai","birth_year":1989,"birth_date":"1989-11-04","sex":"F","cccd":"058189900019","phone":"0919000019","unit":9,"ethnicity":"Kinh","education":"intermediate"}',X'D7275F081D888456F7ED33A4E0979495',NULL);
INSERT INTO "change" VALUES(231,10,'worker','[21]',NULL,'{"id":21,"name":"Thập Văn Minh Họa Dương","name_key":"thap van minh hoa duong","birth_year":1988,"birth_date":"1988-02-15","sex":"M","cccd":null,"phone":null,"unit":9,"ethnicity":"Kinh","education":"none"}',X'9783373782042CA110C5A278000F2447',NULL);
INSERT INTO "change" VALUES(232,10,'worker','[22]',NULL,'{"id":22,"name":"Đàng Văn Minh Họa An","name_key":"dang van minh hoa an","birth_year":1989,"birth_date":"1989-02-05","sex":"M","cccd":"058089900018","phone":null,"unit":7,"ethnicity":"Kinh","education":"elementary"}',X'54DAFBF039CB0B6E502013881EF64E9A',NULL);
INSERT INTO "change" VALUES(233,10,'worker','[23]',NULL,'{"id":23,"name":"Đàng Văn Hư Cấu Cúc","name_key":"dang van hu cau cuc","birth_year":1985,"birth_date":"1985-08-17","sex":"M","cccd":null,"phone":null,"unit":2,"ethnicity":"Kinh","education":"university"}',X'527B7E7EC2C34998295AFBC7C7D4FFA4',NULL);
INSERT INTO "change" VALUES(234,10,'worker','[24]',NULL,'{"id":24,"name":"Thập Văn Giả Định Nam","name_key":"thap van gia dinh nam","birth_year":1992,"birth_date":"1992-05-18","sex":"M","cccd":"058092900020","phone":"0920000020","unit":3,"ethnicity":"Kinh","education":"university"}',X'A7B87745807DDEA0AA94DA7A985B9520',NULL);
INSERT INTO "change" VALUES(235,10,'worker','[25]',NULL,'{"id":25,"name":"Hán Thị Ví Dụ Khoa","name_key":"han thi vi du khoa","birth_year":2000,"birth_date":"2000-02-10","sex":"F","cccd":null,"phone":null,"unit":11,"ethnicity":"Chăm","education":"elementary"}',X'DA00CC87A7AA408AE07E3AB15E3041D8',NULL);
INSERT INTO "change" VALUES(236,10,'worker','[26]',NULL,'{"id":26,"name":"Thập Văn Tượng Trưng Cúc","name_key":"thap van tuong trung cuc","birth_year":1988,"birth_date":"1988-06-06","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'5E58BA52D13C57CFAAB51F35BF5972A9',NULL);
INSERT INTO "change" VALUES(237,10,'worker','[27]',NULL,'{"id":27,"name":"Phạm Thị Minh Họa Hạ","name_key":"pham thi minh hoa ha","birth_year":2000,"birth_date":"2000-05-20","sex":"F","cccd":"058300900036","phone":null,"unit":10,"ethnicity":"Kinh","education":"college"}',X'1B3441F89C471095CDB79960CB11512A',NULL);
INSERT INTO "change" VALUES(238,10,'worker','[28]',NULL,'{"id":28,"name":"Phạm Văn Giả Định Nam","name_key":"pham van gia dinh nam","birth_year":1998,"birth_date":"1998-04-13","sex":"M","cccd":"058098900047","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'4D0B75E70C635DB45F14A4D8072CBA4A',NULL);
INSERT INTO "change" VALUES(239,10,'worker','[29]',NULL,'{"id":29,"name":"Nguyễn Văn Minh Họa Em","name_key":"nguyen van minh hoa em","birth_year":1986,"birth_date":"1986-11-07","sex":"M","cccd":"058086900028","phone":null,"unit":6,"ethnicity":"Kinh","education":"intermediate"}',X'9DB0DB6ACDD1B069EC3A42ECBF80B6EB',NULL);
INSERT INTO "change" VALUES(240,10,'worker','[30]',NULL,'{"id":30,"name":"Nguyễn Văn Tượng Trưng Cúc","name_key":"nguyen van tuong trung cuc","birth_year":2004,"birth_date":"2004-07-14","sex":"M","cccd":"058204900035","phone":"0935000035","unit":6,"ethnicity":"Kinh","education":"none"}',X'FEEE916CB53EBA96083A19E1D5407B27',NULL);
INSERT INTO "change" VALUES(241,10,'worker','[31]',NULL,'{"id":31,"name":"Phạm Văn Mẫu Lam","name_key":"pham van mau lam","birth_year":2003,"birth_date":"2003-05-11","sex":"M","cccd":"058203900059","phone":"0959000059","unit":9,"ethnicity":"Kinh","education":"university"}',X'A768646B0D323269F5ACF0D81AAAF232',NULL);
INSERT INTO "change" VALUES(242,10,'worker','[32]',NULL,'{"id":32,"name":"Đàng Văn Ví Dụ Cúc","name_key":"dang van vi du cuc","birth_year":2005,"birth_date":"2005-08-15","sex":"M","cccd":"058205900048","phone":null,"unit":5,"ethnicity":"Kinh","education":"elementary"}',X'B299C6C7FA822806EC2620A54E2023DC',NULL);
INSERT INTO "change" VALUES(243,10,'worker','[33]',NULL,'{"id":33,"name":"Võ Văn Hư Cấu Cúc","name_key":"vo van hu cau cuc","birth_year":1997,"birth_date":"1997-12-06","sex":"M","cccd":"058097900051","phone":"0951000051","unit":8,"ethnicity":"Kinh","education":"none"}',X'58A9E29D19C8BD5A3B085B625DC85129',NULL);
INSERT INTO "change" VALUES(244,10,'worker','[34]',NULL,'{"id":34,"name":"Huỳnh Văn Ví Dụ Bình","name_key":"huynh van vi du binh","birth_year":2003,"birth_date":"2003-04-13","sex":"M","cccd":null,"phone":"0939000039","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'CF38622696E67FAD77CA2BF34308F87E',NULL);
INSERT INTO "change" VALUES(245,10,'worker','[35]',NULL,'{"id":35,"name":"Võ Thị Mẫu Bình","name_key":"vo thi mau binh","birth_year":2002,"birth_date":null,"sex":"F","cccd":"058302900032","phone":"0932000032","unit":4,"ethnicity":"Kinh","education":"college"}',X'3B2A29BEA07FF9F7DBA3858C0F413C26',NULL);
INSERT INTO "change" VALUES(246,10,'worker','[36]',NULL,'{"id":36,"name":"Trần Văn Tượng Trưng Mai","name_key":"tran van tuong trung mai","birth_year":2001,"birth_date":"2001-03-16","sex":"M","cccd":"058201900029","phone":"0929000029","unit":4,"ethnicity":"Kinh","education":"college"}',X'D39564BD13CD8F9A8C93841D8672F90E',NULL);
INSERT INTO "change" VALUES(247,10,'worker','[37]',NULL,'{"id":37,"name":"Thập Văn Thử Dương","name_key":"thap van thu duong","birth_year":2005,"birth_date":"2005-07-20","sex":"M","cccd":"058205900038","phone":"0938000038","unit":4,"ethnicity":"Kinh","education":"university"}',X'D1DB467122A0EC518A177CC9B7DB172E',NULL);
INSERT INTO "change" VALUES(248,10,'worker','[38]',NULL,'{"id":38,"name":"Huỳnh Thị Kiểm Thử Khoa","name_key":"huynh thi kiem thu khoa","birth_year":1989,"birth_date":"1989-08-11","sex":"F","cccd":"058189900050","phone":null,"unit":12,"ethnicity":"Raglai","education":"intermediate"}',X'999E8770B31683A0F6CC96360F18F3A6',NULL);
INSERT INTO "change" VALUES(249,10,'worker','[39]',NULL,'{"id":39,"name":"Hán Văn Hư Cấu Cúc","name_key":"han van hu cau cuc","birth_year":1996,"birth_date":null,"sex":"M","cccd":null,"phone":"0930000030","unit":12,"ethnicity":"Kinh","education":"none"}',X'C3956ABB637812F69FC7B9DA50EFE8D9',NULL);
INSERT INTO "change" VALUES(250,10,'worker','[40]',NULL,'{"id":40,"name":"Đàng Văn Thử Cúc","name_key":"dang van thu cuc","birth_year":2002,"birth_date":"2002-04-05","sex":"M","cccd":"058202900043","phone":null,"unit":4,"ethnicity":"Kinh","education":"college"}',X'326CA3E3F52937561B1C3EB7B3F8C2F7',NULL);
INSERT INTO "change" VALUES(251,10,'worker','[41]',NULL,'{"id":41,"name":"Hán Văn Mẫu Khoa","name_key":"han van mau khoa","birth_year":1987,"birth_date":"1987-07-02","sex":"M","cccd":"058087900046","phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'F65AAEFCDDE3A9C276105F4175BC1ADC',NULL);
INSERT INTO "change" VALUES(252,10,'worker','[42]',NULL,'{"id":42,"name":"Phạm Văn Mẫu Em","name_key":"pham van mau em","birth_year":1993,"birth_date":"1993-02-11","sex":"M","cccd":null,"phone":null,"unit":7,"ethnicity":"Kinh","education":"intermediate"}',X'0831C42CB41FD7B411C7EECEBB305961',NULL);
INSERT INTO "change" VALUES(253,10,'worker','[43]',NULL,'{"id":43,"name":"Võ Văn Minh Họa Hạ","name_key":"vo van minh hoa ha","birth_year":1988,"birth_date":"1988-05-28","sex":"M","cccd":"058088900041","phone":"0941000041","unit":6,"ethnicity":"Kinh","education":"college"}',X'3836C82BD4ED14CCBF768D1AA9C4178A',NULL);
INSERT INTO "change" VALUES(254,10,'worker','[44]',NULL,'{"id":44,"name":"Đàng Văn Thử Em","name_key":"dang van thu em","birth_year":1988,"birth_date":"1988-03-18","sex":"M","cccd":null,"phone":"0949000049","unit":4,"ethnicity":"Kinh","education":"university"}',X'D52465EAAD52E718ACDD5CFF3270986F',NULL);
INSERT INTO "change" VALUES(255,10,'worker','[45]',NULL,'{"id":45,"name":"Lê Thị Minh Họa Cúc","name_key":"le thi minh hoa cuc","birth_year":1988,"birth_date":"1988-02-14","sex":"F","cccd":null,"phone":"0926000026","unit":1,"ethnicity":"Kinh","education":"university"}',X'E0A8AC8C1B7AF4477B0E2B0B5B99C91C',NULL);
INSERT INTO "change" VALUES(256,10,'worker','[46]',NULL,'{"id":46,"name":"Đổng Văn Mẫu Cúc","name_key":"dong van mau cuc","birth_year":1991,"birth_date":"1991-06-20","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'D3927A120F4676EC478ADB8F8939B3F5',NULL);
INSERT INTO "change" VALUES(257,10,'worker','[47]',NULL,'{"id":47,"name":"Lê Văn Kiểm Thử Em","name_key":"le van kiem thu em","birth_year":1991,"birth_date":null,"sex":"M","cccd":"058091900033","phone":"0933000033","unit":12,"ethnicity":"Kinh","education":"university"}',X'AC311CFD6C998626EC95CC95D5382224',NULL);
INSERT INTO "change" VALUES(258,10,'worker','[48]',NULL,'{"id":48,"name":"Võ Thị Minh Họa Cúc","name_key":"vo thi minh hoa cuc","birth_year":1995,"birth_date":"1995-03-01","sex":"F","cccd":"058195900056","phone":"0956000056","unit":8,"ethnicity":"Kinh","education":"elementary"}',X'D12ACBBCEE68266AFE5DEB0C04BE40C8',NULL);
INSERT INTO "change" VALUES(259,10,'worker','[49]',NULL,'{"id":49,"name":"Võ Văn Thử Hạ","name_key":"vo van thu ha","birth_year":1994,"birth_date":"1994-04-15","sex":"M","cccd":"058094900027","phone":"0927000027","unit":3,"ethnicity":"Chăm","education":"college"}',X'7CB79CEBAD73F42583771BC0600A5608',NULL);
INSERT INTO "change" VALUES(260,10,'worker','[50]',NULL,'{"id":50,"name":"Lê Thị Mẫu Dương","name_key":"le thi mau duong","birth_year":2000,"birth_date":"2000-12-13","sex":"F","cccd":"058300900045","phone":null,"unit":13,"ethnicity":"Kinh","education":"none"}',X'8C212B92FA807D760D385E41A2F3E595',NULL);
INSERT INTO "change" VALUES(261,10,'worker','[51]',NULL,'{"id":51,"name":"Phạm Văn Kiểm Thử Mai","name_key":"pham van kiem thu mai","birth_year":2001,"birth_date":"2001-06-05","sex":"M","cccd":null,"phone":"0954000054","unit":9,"ethnicity":"Kinh","education":"university"}',X'8295DF83653F20BDE6FAC8E49F7CCB34',NULL);
INSERT INTO "change" VALUES(262,10,'worker','[52]',NULL,'{"id":52,"name":"Võ Thị Kiểm Thử Cúc","name_key":"vo thi kiem thu cuc","birth_year":2000,"birth_date":"2000-12-27","sex":"F","cccd":"058300900042","phone":"0942000042","unit":7,"ethnicity":"Kinh","education":"university"}',X'8619AFE43C666D953C1F07F1BCB85D9F',NULL);
INSERT INTO "change" VALUES(263,10,'worker','[53]',NULL,'{"id":53,"name":"Hán Văn Ví Dụ Khoa","name_key":"han van vi du khoa","birth_year":1994,"birth_date":"1994-04-16","sex":"M","cccd":null,"phone":"0937000037","unit":13,"ethnicity":"Kinh","education":"university"}',X'BDE1297AD141183C153E7D922BB396BE',NULL);
INSERT INTO "change" VALUES(264,10,'worker','[54]',NULL,'{"id":54,"name":"Lê Văn Ví Dụ Bình","name_key":"le van vi du binh","birth_year":1991,"birth_date":"1991-07-19","sex":"M","cccd":"058091900055","phone":null,"unit":3,"ethnicity":"Kinh","education":"none"}',X'EAFB67A0B69672F4621FB136E7A2CEC1',NULL);
INSERT INTO "change" VALUES(265,10,'worker','[55]',NULL,'{"id":55,"name":"Đổng Văn Thử Dương","name_key":"dong van thu duong","birth_year":1986,"birth_date":"1986-06-14","sex":"M","cccd":null,"phone":"0944000044","unit":6,"ethnicity":"Kinh","education":"none"}',X'259A3CAE1448D7210700E171CBE3A211',NULL);
INSERT INTO "change" VALUES(266,10,'worker','[56]',NULL,'{"id":56,"name":"Phạm Thị Ví Dụ Lam","name_key":"pham thi vi du lam","birth_year":2000,"birth_date":"2000-03-17","sex":"F","cccd":"058300900052","phone":"0952000052","unit":5,"ethnicity":"Raglai","education":"elementary"}',X'F4B084F0CB4D9715ECF26CEBA4902A87',NULL);
INSERT INTO "change" VALUES(267,10,'worker','[57]',NULL,'{"id":57,"name":"Thập Thị Kiểm Thử Khoa","name_key":"thap thi kiem thu khoa","birth_year":2004,"birth_date":"2004-11-15","sex":"F","cccd":"058304900031","phone":"0931000031","unit":1,"ethnicity":"Chăm","education":"university"}',X'ADBF4C6FC34C13B7DD6474CC61BA3CA4',NULL);
INSERT INTO "change" VALUES(268,10,'worker','[58]',NULL,'{"id":58,"name":"Phạm Văn Hư Cấu Hạ","name_key":"pham van hu cau ha","birth_year":1985,"birth_date":null,"sex":"M","cccd":"058085900040","phone":null,"unit":10,"ethnicity":"Kinh","education":"elementary"}',X'53EB4C3E1F6780A3A559639AB58440F9',NULL);
INSERT INTO "change" VALUES(269,10,'worker','[59]',NULL,'{"id":59,"name":"Huỳnh Thị Giả Định Mai","name_key":"huynh thi gia dinh mai","birth_year":2001,"birth_date":"2001-04-13","sex":"F","cccd":"058301900034","phone":"0934000034","unit":3,"ethnicity":"Raglai","education":"college"}',X'9A4921D06269ADDF0D2E1FA0627F1989',NULL);
INSERT INTO "change" VALUES(270,10,'worker','[60]',NULL,'{"id":60,"name":"Võ Văn Mẫu Nam","name_key":"vo van mau nam","birth_year":2005,"birth_date":"2005-05-14","sex":"M","cccd":"058205900058","phone":null,"unit":2,"ethnicity":"Kinh","education":"none"}',X'CC2E9170615C10369A4C25146901929A',NULL);
INSERT INTO "change" VALUES(271,10,'worker_group','[10]',NULL,'{"id":10,"worker":20,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'A952A2AD4E2FD915C939EEBD35BC28EB',NULL);
INSERT INTO "change" VALUES(272,10,'worker_group','[11]',NULL,'{"id":11,"worker":24,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'F69E8DD692FE2EB002ADD69594DB3FAF',NULL);
INSERT INTO "change" VALUES(273,10,'worker_group','[12]',NULL,'{"id":12,"worker":25,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'83F080C55EE775FEDCC1022BABF4B1BE',NULL);
INSERT INTO "change" VALUES(274,10,'worker_group','[13]',NULL,'{"id":13,"worker":31,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'07D3F0E2B2D5DCF43317040072D8FC77',NULL);
INSERT INTO "change" VALUES(275,10,'worker_group','[14]',NULL,'{"id":14,"worker":35,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'823B4EE0DB819FBB993847DFC418FE2B',NULL);
INSERT INTO "change" VALUES(276,10,'worker_group','[15]',NULL,'{"id":15,"worker":38,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'6675D832E92B314043DBC283E9A90082',NULL);
INSERT INTO "change" VALUES(277,10,'worker_group','[16]',NULL,'{"id":16,"worker":42,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'60887A52315E0DB4E292044574C34F59',NULL);
INSERT INTO "change" VALUES(278,10,'worker_group','[17]',NULL,'{"id":17,"worker":43,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'B98371CAB6E72A345DE4FDD3D68B5481',NULL);
INSERT INTO "change" VALUES(279,10,'worker_group','[18]',NULL,'{"id":18,"worker":45,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'64A217B8FA010E68CCF5457F6C318CBA',NULL);
INSERT INTO "change" VALUES(280,10,'worker_group','[19]',NULL,'{"id":19,"worker":46,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'1B3F95DF5DEF69B61932C8E1D97DBB87',NULL);
INSERT INTO "change" VALUES(281,10,'worker_group','[20]',NULL,'{"id":20,"worker":49,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'96D665C4E534B4AA3D1EEAD444160ABE',NULL);
INSERT INTO "change" VALUES(282,10,'worker_group','[21]',NULL,'{"id":21,"worker":51,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'92277BE79D71F587C8CE9BB629E5DA99',NULL);
INSERT INTO "change" VALUES(283,10,'worker_group','[22]',NULL,'{"id":22,"worker":52,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'81623BEB952AEF3670331E6C136B6C5C',NULL);
INSERT INTO "change" VALUES(284,10,'worker_group','[23]',NULL,'{"id":23,"worker":53,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'6F16EA8539D68CC724516EB675B588B5',NULL);
INSERT INTO "change" VALUES(285,10,'worker_group','[24]',NULL,'{"id":24,"worker":55,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'ABA3B14454D0B1A31165DE681BD2C3D9',NULL);
INSERT INTO "change" VALUES(286,10,'worker_group','[25]',NULL,'{"id":25,"worker":56,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'63FBD9637760ADB3DC3C259F34E23727',NULL);
INSERT INTO "change" VALUES(287,10,'worker_group','[26]',NULL,'{"id":26,"worker":57,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'0B9BF3389763C04EFD22C903B84FA5B1',NULL);
INSERT INTO "change" VALUES(288,10,'worker_group','[27]',NULL,'{"id":27,"worker":59,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'3EB69C207B5BCCAFA6DD1597FC533E16',NULL);
INSERT INTO "change" VALUES(289,10,'placement','[19]',NULL,'{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'45F1759F1978001AF0BFC05AD3429CAA',NULL);
INSERT INTO "change" VALUES(290,10,'placement','[20]',NULL,'{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'834D761C8E99FDBB92BA227354E1457C',NULL);
INSERT INTO "change" VALUES(291,10,'placement','[21]',NULL,'{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'305CD1C86727EF6D06A6E46889733EA2',NULL);
INSERT INTO "change" VALUES(292,10,'placement','[22]',NULL,'{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'173BDF2EFEADA75440D402AC74D63320',NULL);
INSERT INTO "change" VALUES(293,10,'placement','[23]',NULL,'{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'D38DE231CC273BBE8379C10E8925789B',NULL);
INSERT INTO "change" VALUES(294,10,'placement','[24]',NULL,'{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'2551EE443D4762FAFC722A1D0950E7F4',NULL);
INSERT INTO "change" VALUES(295,10,'placement','[25]',NULL,'{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'49EB44D08AFE92E7239E7115D112291F',NULL);
INSERT INTO "change" VALUES(296,10,'placement','[26]',NULL,'{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'2E1D2C93F9AD0DA04F35ADB68FC9E4E1',NULL);
INSERT INTO "change" VALUES(297,10,'placement','[27]',NULL,'{"id":27,"worker":27,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'FE5FA8AF33633949839420D5C2395891',NULL);
INSERT INTO "change" VALUES(298,10,'placement','[28]',NULL,'{"id":28,"worker":28,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'79ED67517CA74D2DFAFF2D225D201E9B',NULL);
INSERT INTO "change" VALUES(299,10,'placement','[29]',NULL,'{"id":29,"worker":29,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'D8FF906BFA625A2D065784FA8AD3DA1F',NULL);
INSERT INTO "change" VALUES(300,10,'placement','[30]',NULL,'{"id":30,"worker":30,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'A49D7719E2A1B2C2761EBA1E8B1A2EEF',NULL);
INSERT INTO "change" VALUES(301,10,'placement','[31]',NULL,'{"id":31,"worker":31,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'30BDA2DC2FC56DC641B7E9984CACE247',NULL);
INSERT INTO "change" VALUES(302,10,'placement','[32]',NULL,'{"id":32,"worker":32,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'D1894EAEC566131B00E82A15E5ABBC36',NULL);
INSERT INTO "change" VALUES(303,10,'placement','[33]',NULL,'{"id":33,"worker":33,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'070C3361CBA0F3EB45ABD007AA10480D',NULL);
INSERT INTO "change" VALUES(304,10,'placement','[34]',NULL,'{"id":34,"worker":34,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'6EF8EA371E2D7B3D04B00448168CBC5F',NULL);
INSERT INTO "change" VALUES(305,10,'placement','[35]',NULL,'{"id":35,"worker":35,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'1A78534B26B2D12E50D4E920EB4302A2',NULL);
INSERT INTO "change" VALUES(306,10,'placement','[36]',NULL,'{"id":36,"worker":36,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'34B5A11CE169B4A7B84E0ED59D35E7CC',NULL);
INSERT INTO "change" VALUES(307,10,'placement','[37]',NULL,'{"id":37,"worker":37,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'4EFDE2016F8AAF3F3228BDBFF7CF33C2',NULL);
INSERT INTO "change" VALUES(308,10,'placement','[38]',NULL,'{"id":38,"worker":38,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'361E41E20F2538EADF1566582D89990B',NULL);
INSERT INTO "change" VALUES(309,10,'placement','[39]',NULL,'{"id":39,"worker":39,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'46F6AADC1472268815C14909BCEC5495',NULL);
INSERT INTO "change" VALUES(310,10,'placement','[40]',NULL,'{"id":40,"worker":40,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'FAE7FC2B9CE1DA4BF32EB57B005EA591',NULL);
INSERT INTO "change" VALUES(311,10,'placement','[41]',NULL,'{"id":41,"worker":41,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'9665A29DA656A9475A9544527ABF6779',NULL);
INSERT INTO "change" VALUES(312,10,'placement','[42]',NULL,'{"id":42,"worker":42,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'774E71229C3ADA7CD7752CCEEB6F2E6F',NULL);
INSERT INTO "change" VALUES(313,10,'placement','[43]',NULL,'{"id":43,"worker":43,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'45900B1557EE4C11EA35E0884CB38184',NULL);
INSERT INTO "change" VALUES(314,10,'placement','[44]',NULL,'{"id":44,"worker":44,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'8AC28F38406F9499A28330E1C4F431CC',NULL);
INSERT INTO "change" VALUES(315,10,'placement','[45]',NULL,'{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}',X'AEC51965FCBBC4CCD6073FCF50932C33',NULL);
INSERT INTO "change" VALUES(316,10,'placement','[46]',NULL,'{"id":46,"worker":46,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'15AE7D682F07DE50B9B4812902F19EA8',NULL);
INSERT INTO "change" VALUES(317,10,'placement','[47]',NULL,'{"id":47,"worker":47,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'47BB8F94CDF34D3CC3D42035410A12C1',NULL);
INSERT INTO "change" VALUES(318,10,'placement','[48]',NULL,'{"id":48,"worker":48,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'BD4ADCF20B19F6A3A183565AA70FE7EB',NULL);
INSERT INTO "change" VALUES(319,10,'placement','[49]',NULL,'{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}',X'4C886C728454203FF4A7BA8204A3149F',NULL);
INSERT INTO "change" VALUES(320,10,'placement','[50]',NULL,'{"id":50,"worker":50,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'A86CF7A31D57B3782CB695DF88E3F78E',NULL);
INSERT INTO "change" VALUES(321,10,'placement','[51]',NULL,'{"id":51,"worker":51,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'2FBF0371F4F911EBBE9E1F4BFC9F29FB',NULL);
INSERT INTO "change" VALUES(322,10,'placement','[52]',NULL,'{"id":52,"worker":52,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'16B0A742BD2F0928755939412E815809',NULL);
INSERT INTO "change" VALUES(323,10,'placement','[53]',NULL,'{"id":53,"worker":53,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'8375792201584F6D73874705A4494C37',NULL);
INSERT INTO "change" VALUES(324,10,'placement','[54]',NULL,'{"id":54,"worker":54,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'620CD520668C6B70652C6BC0FEEED85D',NULL);
INSERT INTO "change" VALUES(325,10,'placement','[55]',NULL,'{"id":55,"worker":55,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'98B4AEFA0E2FC06D374C66AF384B328E',NULL);
INSERT INTO "change" VALUES(326,10,'placement','[56]',NULL,'{"id":56,"worker":56,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'9F0BF8D2C195698418989B5883594CC7',NULL);
INSERT INTO "change" VALUES(327,10,'placement','[57]',NULL,'{"id":57,"worker":57,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'73359EE552AFDFAC2DDEDDEC05007844',NULL);
INSERT INTO "change" VALUES(328,10,'placement','[58]',NULL,'{"id":58,"worker":58,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'E48A85DF8AD0E4034C5F7BF1D6FFA3FA',NULL);
INSERT INTO "change" VALUES(329,10,'placement','[59]',NULL,'{"id":59,"worker":59,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'7E0AAA8B3B2517E497E5903BE70D9D3C',NULL);
INSERT INTO "change" VALUES(330,10,'placement','[60]',NULL,'{"id":60,"worker":60,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'4030CBE71E2AA209BD364038EBF8DCA4',NULL);
INSERT INTO "change" VALUES(331,10,'stage_event','[19]',NULL,'{"id":19,"placement":19,"stage":"departed","on_date":"2022-01-15","reason":null}',X'B075AB4948EE43433BE3BCF0540BC15B',NULL);
INSERT INTO "change" VALUES(332,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}',X'2BE27005B779CCF8C1C02B37B1A6A3C3',NULL);
INSERT INTO "change" VALUES(333,10,'stage_event','[20]',NULL,'{"id":20,"placement":20,"stage":"departed","on_date":"2022-04-03","reason":null}',X'887D2F7E4139E814C4E2A70A7DF703A2',NULL);
INSERT INTO "change" VALUES(334,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}',X'72DC545A4819C0A2F215CDECCF68ECE7',NULL);
INSERT INTO "change" VALUES(335,10,'stage_event','[21]',NULL,'{"id":21,"placement":21,"stage":"departed","on_date":"2022-04-18","reason":null}',X'FBD307876EB8496AF19F70FDF417DD22',NULL);
INSERT INTO "change" VALUES(336,10,'placement','[21]','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":"2022-04-18","ended_on":null}',X'86E19546D629DDA2136129D526D08D78',NULL);
INSERT INTO "change" VALUES(337,10,'stage_event','[22]',NULL,'{"id":22,"placement":22,"stage":"departed","on_date":"2022-05-12","reason":null}',X'8C5B0F8E2351707676E21BEDD707AF3F',NULL);
INSERT INTO "change" VALUES(338,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}',X'D54111DB8B1CFCFC19F534FF26D66F24',NULL);
INSERT INTO "change" VALUES(339,10,'stage_event','[23]',NULL,'{"id":23,"placement":23,"stage":"departed","on_date":"2022-06-10","reason":null}',X'A23E16922D29A5ABE6B85FB8C907BCD3',NULL);
INSERT INTO "change" VALUES(340,10,'placement','[23]','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2022-06-10","ended_on":null}',X'1FBABE6F9B84D46D18D370762715BBEF',NULL);
INSERT INTO "change" VALUES(341,10,'stage_event','[24]',NULL,'{"id":24,"placement":24,"stage":"departed","on_date":"2023-07-20","reason":null}',X'2985B38E07F4D42B05DFDABE59CB2A42',NULL);
INSERT INTO "change" VALUES(342,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}',X'0DE342AE5F8F242D810EC809C7517FE5',NULL);
INSERT INTO "change" VALUES(343,10,'stage_event','[25]',NULL,'{"id":25,"placement":25,"stage":"departed","on_date":"2023-08-05","reason":null}',X'3B3A6DC81D4036F5C77D9CC256D1F27A',NULL);
INSERT INTO "change" VALUES(344,10,'placement','[25]','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2023-08-05","ended_on":null}',X'69351E237962D24C663C28D6BF70F315',NULL);
INSERT INTO "change" VALUES(345,10,'stage_event','[26]',NULL,'{"id":26,"placement":26,"stage":"departed","on_date":"2023-09-08","reason":null}',X'9E31FBB386F258D75E02001ACE9A3833',NULL);
INSERT INTO "change" VALUES(346,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}',X'4FF6744E476C65EAC65B874AE2A2B69D',NULL);
INSERT INTO "change" VALUES(347,10,'stage_event','[27]',NULL,'{"id":27,"placement":19,"stage":"returned","on_date":"2025-01-20","reason":"on_time"}',X'1FEB58A2BA0A8EA4B90CB5BF82729401',NULL);
INSERT INTO "change" VALUES(348,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":"2025-01-20"}',X'93AC195DC111C75576CE4665EF179DCE',NULL);
INSERT INTO "change" VALUES(349,10,'stage_event','[28]',NULL,'{"id":28,"placement":27,"stage":"training","on_date":"2025-03-02","reason":null}',X'8310D57933D809FC38E6AC3B4F36D239',NULL);
INSERT INTO "change" VALUES(350,10,'stage_event','[29]',NULL,'{"id":29,"placement":28,"stage":"visa_ready","on_date":"2025-03-02","reason":null}',X'563E8166BC00E413F3C7125969157FCC',NULL);
INSERT INTO "change" VALUES(351,10,'stage_event','[30]',NULL,'{"id":30,"placement":29,"stage":"registered","on_date":"2025-03-10","reason":null}',X'C33B3169106E437DB129F7BF21B40AE9',NULL);
INSERT INTO "change" VALUES(352,10,'stage_event','[31]',NULL,'{"id":31,"placement":30,"stage":"counselled","on_date":"2025-03-12","reason":null}',X'156B674E2E73A20665717EE0ABD57840',NULL);
INSERT INTO "change" VALUES(353,10,'stage_event','[32]',NULL,'{"id":32,"placement":31,"stage":"selected","on_date":"2025-03-12","reason":null}',X'E64A45B338D5100F4EF18EB70F03F67A',NULL);
INSERT INTO "change" VALUES(354,10,'stage_event','[33]',NULL,'{"id":33,"placement":32,"stage":"registered","on_date":"2025-03-15","reason":null}',X'906D8BF6A754FD7878FD6E275E301CEA',NULL);
INSERT INTO "change" VALUES(355,10,'stage_event','[34]',NULL,'{"id":34,"placement":5,"stage":"departed","on_date":"2025-03-15","reason":null}',X'084379082054FD1AC4DE2622737C0878',NULL);
INSERT INTO "change" VALUES(356,10,'placement','[5]','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-03-15","ended_on":null}',X'FF810DB4FFAEA6810998BFC40CEE594D',NULL);
INSERT INTO "change" VALUES(357,10,'stage_event','[35]',NULL,'{"id":35,"placement":33,"stage":"training","on_date":"2025-03-18","reason":null}',X'E12CAF8E32B61EDDF9673E595FCA5C83',NULL);
INSERT INTO "change" VALUES(358,10,'stage_event','[36]',NULL,'{"id":36,"placement":34,"stage":"contracted","on_date":"2025-03-24","reason":null}',X'C0D80FE8F9DEBF5D044AB375AA5BDA73',NULL);
INSERT INTO "change" VALUES(359,10,'stage_event','[37]',NULL,'{"id":37,"placement":6,"stage":"departed","on_date":"2025-03-24","reason":null}',X'EDF1BAD5EB8793006C551AAAF09DEACB',NULL);
INSERT INTO "change" VALUES(360,10,'placement','[6]','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":"2025-03-24","ended_on":null}',X'1815E72A6829053D964CDB7D80446F00',NULL);
INSERT INTO "change" VALUES(361,10,'stage_event','[38]',NULL,'{"id":38,"placement":35,"stage":"contracted","on_date":"2025-03-25","reason":null}',X'82155B18F09C3D3FC5EE4481F1EBBA43',NULL);
INSERT INTO "change" VALUES(362,10,'stage_event','[39]',NULL,'{"id":39,"placement":36,"stage":"training","on_date":"2025-03-27","reason":null}',X'9182FBB558CF224FA007826A37CD392D',NULL);
INSERT INTO "change" VALUES(363,10,'stage_event','[40]',NULL,'{"id":40,"placement":20,"stage":"returned","on_date":"2025-03-28","reason":"on_time"}',X'4EC05A065590A060621AB1B86AA87580',NULL);
INSERT INTO "change" VALUES(364,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":"2025-03-28"}',X'4C2C62ACB08F1113B6EEF6D20E3FDFCC',NULL);
INSERT INTO "change" VALUES(365,10,'stage_event','[41]',NULL,'{"id":41,"placement":37,"stage":"selected","on_date":"2025-04-03","reason":null}',X'758A46B2861DEBEB9DF6ABCC51D60E50',NULL);
INSERT INTO "change" VALUES(366,10,'stage_event','[42]',NULL,'{"id":42,"placement":38,"stage":"training","on_date":"2025-04-04","reason":null}',X'55C07BB154408FC0FB44FEA75BA91752',NULL);
INSERT INTO "change" VALUES(367,10,'stage_event','[43]',NULL,'{"id":43,"placement":39,"stage":"training","on_date":"2025-04-06","reason":null}',X'BCB39BF199B7A5E46B917C425390EA25',NULL);
INSERT INTO "change" VALUES(368,10,'stage_event','[44]',NULL,'{"id":44,"placement":40,"stage":"training","on_date":"2025-04-07","reason":null}',X'E93FE4B59F48A109528D429C7C8EBE4F',NULL);
INSERT INTO "change" VALUES(369,10,'stage_event','[45]',NULL,'{"id":45,"placement":7,"stage":"departed","on_date":"2025-04-07","reason":null}',X'E035822584A9E9B294F20DAD8D56A56C',NULL);
INSERT INTO "change" VALUES(370,10,'placement','[7]','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2025-04-07","ended_on":null}',X'2FB2810AF768E65289B538FC973F196C',NULL);
INSERT INTO "change" VALUES(371,10,'stage_event','[46]',NULL,'{"id":46,"placement":41,"stage":"contracted","on_date":"2025-04-09","reason":null}',X'6F5D1592FB256118F8111A4B784AC8A7',NULL);
INSERT INTO "change" VALUES(372,10,'stage_event','[47]',NULL,'{"id":47,"placement":24,"stage":"returned","on_date":"2025-04-10","reason":"early_accident"}',X'8F0F763AECB1D0065792DF377BFFB502',NULL);
INSERT INTO "change" VALUES(373,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":"2025-04-10"}',X'9BDA0FA44737A2557371DBB1261A9235',NULL);
INSERT INTO "change" VALUES(374,10,'stage_event','[48]',NULL,'{"id":48,"placement":21,"stage":"overstayed","on_date":"2025-04-20","reason":null}',X'C51733BF6605EC3D2A2AE4A119DAE210',NULL);
INSERT INTO "change" VALUES(375,10,'stage_event','[49]',NULL,'{"id":49,"placement":8,"stage":"departed","on_date":"2025-04-21","reason":null}',X'7AD9050E6D791701BA7056A40B21CF7A',NULL);
INSERT INTO "change" VALUES(376,10,'placement','[8]','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-04-21","ended_on":null}',X'80E64C9D5CA088AA7BB98A99375E80D6',NULL);
INSERT INTO "change" VALUES(377,10,'stage_event','[50]',NULL,'{"id":50,"placement":42,"stage":"contracted","on_date":"2025-04-24","reason":null}',X'2D99D9182E2B75BE62EF206191D451C5',NULL);
INSERT INTO "change" VALUES(378,10,'stage_event','[51]',NULL,'{"id":51,"placement":43,"stage":"registered","on_date":"2025-04-25","reason":null}',X'5E560C9CDB93FC0CB5E5A8C17676A615',NULL);
INSERT INTO "change" VALUES(379,10,'stage_event','[52]',NULL,'{"id":52,"placement":44,"stage":"counselled","on_date":"2025-04-26","reason":null}',X'0A373FD3B0F04D67D29C3B0BA496ED64',NULL);
INSERT INTO "change" VALUES(380,10,'stage_event','[53]',NULL,'{"id":53,"placement":45,"stage":"departed","on_date":"2025-04-28","reason":null}',X'A3BE08D15C960E6EB65493734451D2A1',NULL);
INSERT INTO "change" VALUES(381,10,'placement','[45]','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":"2025-04-28","ended_on":null}',X'83AB16A269A45B4B19E8B23DD5664B0C',NULL);
INSERT INTO "change" VALUES(382,10,'stage_event','[54]',NULL,'{"id":54,"placement":46,"stage":"training","on_date":"2025-05-03","reason":null}',X'23EEEB7365C1E6043649345C48E52255',NULL);
INSERT INTO "change" VALUES(383,10,'stage_event','[55]',NULL,'{"id":55,"placement":9,"stage":"departed","on_date":"2025-05-05","reason":null}',X'661FCCCD83E70131E59F7A1A62EE28CA',NULL);
INSERT INTO "change" VALUES(384,10,'placement','[9]','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-05-05","ended_on":null}',X'07E564016DFC222D1028FD86467DDF9F',NULL);
INSERT INTO "change" VALUES(385,10,'stage_event','[56]',NULL,'{"id":56,"placement":47,"stage":"visa_ready","on_date":"2025-05-09","reason":null}',X'EFC78511F252692E0CFED399A5348E31',NULL);
INSERT INTO "change" VALUES(386,10,'stage_event','[57]',NULL,'{"id":57,"placement":48,"stage":"counselled","on_date":"2025-05-10","reason":null}',X'9DC54900142759E22A4798135CAC45EA',NULL);
INSERT INTO "change" VALUES(387,10,'stage_event','[58]',NULL,'{"id":58,"placement":49,"stage":"departed","on_date":"2025-05-12","reason":null}',X'2768CC89783B48367380AD041571E660',NULL);
INSERT INTO "change" VALUES(388,10,'placement','[49]','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":"2025-05-12","ended_on":null}',X'0B9C20BF952DBC135D08BE0224D989D1',NULL);
INSERT INTO "change" VALUES(389,10,'stage_event','[59]',NULL,'{"id":59,"placement":50,"stage":"selected","on_date":"2025-05-16","reason":null}',X'AEA9A1E9E40277A5206C4A342C83080A',NULL);
INSERT INTO "change" VALUES(390,10,'stage_event','[60]',NULL,'{"id":60,"placement":51,"stage":"visa_ready","on_date":"2025-05-19","reason":null}',X'177B8C9164BE110702D29F009D9C1010',NULL);
INSERT INTO "change" VALUES(391,10,'stage_event','[61]',NULL,'{"id":61,"placement":10,"stage":"departed","on_date":"2025-05-19","reason":null}',X'03136375CA52850F55AADDB9C3DC82ED',NULL);
INSERT INTO "change" VALUES(392,10,'placement','[10]','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-05-19","ended_on":null}',X'1E71B9049290A1AF8560AD3F97779C95',NULL);
INSERT INTO "change" VALUES(393,10,'stage_event','[62]',NULL,'{"id":62,"placement":52,"stage":"counselled","on_date":"2025-05-20","reason":null}',X'DA25FC784AE91F506BEEB0E6974AA226',NULL);
INSERT INTO "change" VALUES(394,10,'stage_event','[63]',NULL,'{"id":63,"placement":53,"stage":"training","on_date":"2025-05-20","reason":null}',X'DB9199DBDE42247E8E207DD43A8CB729',NULL);
INSERT INTO "change" VALUES(395,10,'stage_event','[64]',NULL,'{"id":64,"placement":22,"stage":"returned","on_date":"2025-05-20","reason":"on_time"}',X'6174D25AC65EAE0A92AC8F241234091E',NULL);
INSERT INTO "change" VALUES(396,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":"2025-05-20"}',X'E83628AF92CC8D56A7754CAA5A523B11',NULL);
INSERT INTO "change" VALUES(397,10,'stage_event','[65]',NULL,'{"id":65,"placement":54,"stage":"registered","on_date":"2025-05-22","reason":null}',X'94E2E3A80F3B4FD44EACE3FFC3F84DCB',NULL);
INSERT INTO "change" VALUES(398,10,'stage_event','[66]',NULL,'{"id":66,"placement":55,"stage":"training","on_date":"2025-05-23","reason":null}',X'D5E824851623E69A3E5D51611E85768B',NULL);
INSERT INTO "change" VALUES(399,10,'stage_event','[67]',NULL,'{"id":67,"placement":56,"stage":"selected","on_date":"2025-05-23","reason":null}',X'0BEF8B00946008A1E1F1F9013A9A7530',NULL);
INSERT INTO "change" VALUES(400,10,'stage_event','[68]',NULL,'{"id":68,"placement":57,"stage":"selected","on_date":"2025-05-24","reason":null}',X'234C7E223D2E40BD679F541D200A1930',NULL);
INSERT INTO "change" VALUES(401,10,'stage_event','[69]',NULL,'{"id":69,"placement":58,"stage":"visa_ready","on_date":"2025-05-25","reason":null}',X'95669A12EEBF87BEFF22CD35FE62BDA5',NULL);
INSERT INTO "change" VALUES(402,10,'stage_event','[70]',NULL,'{"id":70,"placement":59,"stage":"registered","on_date":"2025-05-26","reason":null}',X'ADA030FCE5AE7D13636D80FFFBA3B73B',NULL);
INSERT INTO "change" VALUES(403,10,'stage_event','[71]',NULL,'{"id":71,"placement":60,"stage":"training","on_date":"2025-05-27","reason":null}',X'96699374815484422841E2623D23692A',NULL);
INSERT INTO "change" VALUES(404,10,'stage_event','[72]',NULL,'{"id":72,"placement":29,"stage":"withdrawn","on_date":"2025-06-02","reason":null}',X'EDDB93DFC425B800DC8740F180D63241',NULL);
INSERT INTO "change" VALUES(405,10,'stage_event','[73]',NULL,'{"id":73,"placement":11,"stage":"departed","on_date":"2025-06-02","reason":null}',X'6A954D7DD1D244A25F0A8D8BB8858873',NULL);
INSERT INTO "change" VALUES(406,10,'placement','[11]','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":"2025-06-02","ended_on":null}',X'71979481CBE6EF3C452569CF5E573F94',NULL);
INSERT INTO "change" VALUES(407,10,'stage_event','[74]',NULL,'{"id":74,"placement":23,"stage":"extended","on_date":"2025-06-02","reason":null}',X'DC98DFAA55118BD7A58116CE5AD3C08B',NULL);
INSERT INTO "change" VALUES(408,10,'stage_event','[75]',NULL,'{"id":75,"placement":26,"stage":"returned","on_date":"2025-06-11","reason":"early_own_will"}',X'E36931112CDA0BBF7E8C13D1228C12B6',NULL);
INSERT INTO "change" VALUES(409,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":"2025-06-11"}',X'3448306E76E4D4022EE41D8A78CF0175',NULL);
INSERT INTO "change" VALUES(410,10,'stage_event','[76]',NULL,'{"id":76,"placement":12,"stage":"departed","on_date":"2025-06-14","reason":null}',X'6FBE64E9F8C8AC9C6FB87575E178D135',NULL);
INSERT INTO "change" VALUES(411,10,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'FE69ACBA843AB7E7E22871492117C4D2',NULL);
INSERT INTO "change" VALUES(412,10,'stage_event','[77]',NULL,'{"id":77,"placement":13,"stage":"departed","on_date":"2025-06-16","reason":null}',X'C49AF04E6827FC13BFBC6AA126C88CA4',NULL);
INSERT INTO "change" VALUES(413,10,'placement','[13]','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-06-16","ended_on":null}',X'76015FE2858DC3814A5482E28B6A8436',NULL);
INSERT INTO "change" VALUES(414,10,'import_batch','[2]',NULL,'{"id":2,"operation":10,"name":"danh-sach-quy-2.csv","digest":"ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'EDB74EB20E070C25503CDEF83CED999F',NULL);
INSERT INTO "change" VALUES(415,10,'import_row','[2,17,"worker"]',NULL,'{"batch":2,"row":17,"table_name":"worker","key":19}',X'5F0C8431FC39D1EAFB428A0F9D9CA5A9',NULL);
INSERT INTO "change" VALUES(416,10,'import_row','[2,17,"placement"]',NULL,'{"batch":2,"row":17,"table_name":"placement","key":19}',X'0DD30A75CEB4F238F40E877DD424E5A3',NULL);
INSERT INTO "change" VALUES(417,10,'import_row','[2,13,"worker"]',NULL,'{"batch":2,"row":13,"table_name":"worker","key":20}',X'CA61483BB463F96CF42E8076EE7C54F6',NULL);
INSERT INTO "change" VALUES(418,10,'import_row','[2,13,"placement"]',NULL,'{"batch":2,"row":13,"table_name":"placement","key":20}',X'14751C0B9187F350E0E2CB77B3D8BD0A',NULL);
INSERT INTO "change" VALUES(419,10,'import_row','[2,23,"worker"]',NULL,'{"batch":2,"row":23,"table_name":"worker","key":21}',X'F6642FB7618F8D3EF15B39791E61C117',NULL);
INSERT INTO "change" VALUES(420,10,'import_row','[2,23,"placement"]',NULL,'{"batch":2,"row":23,"table_name":"placement","key":21}',X'11AA9862530D572FE6056FCED265C72F',NULL);
INSERT INTO "change" VALUES(421,10,'import_row','[2,11,"worker"]',NULL,'{"batch":2,"row":11,"table_name":"worker","key":22}',X'4B46B9927ACD48FEB7DAA3C45FD754EF',NULL);
INSERT INTO "change" VALUES(422,10,'import_row','[2,11,"placement"]',NULL,'{"batch":2,"row":11,"table_name":"placement","key":22}',X'C6D1AFE7046F93A6B6517D92155F73B4',NULL);
INSERT INTO "change" VALUES(423,10,'import_row','[2,21,"worker"]',NULL,'{"batch":2,"row":21,"table_name":"worker","key":23}',X'4B25390E331AA14CE0AE4E379776794A',NULL);
INSERT INTO "change" VALUES(424,10,'import_row','[2,21,"placement"]',NULL,'{"batch":2,"row":21,"table_name":"placement","key":23}',X'A13471225388106A71AA09A798A1101F',NULL);
INSERT INTO "change" VALUES(425,10,'import_row','[2,15,"worker"]',NULL,'{"batch":2,"row":15,"table_name":"worker","key":24}',X'4543486C1577DD2368D670CF8A292711',NULL);
INSERT INTO "change" VALUES(426,10,'import_row','[2,15,"placement"]',NULL,'{"batch":2,"row":15,"table_name":"placement","key":24}',X'748753F3EED934D54CC5DAA6D28F0A7C',NULL);
INSERT INTO "change" VALUES(427,10,'import_row','[2,25,"worker"]',NULL,'{"batch":2,"row":25,"table_name":"worker","key":25}',X'17A659FAFE9681BAD22F0CAC54FD92D1',NULL);
INSERT INTO "change" VALUES(428,10,'import_row','[2,25,"placement"]',NULL,'{"batch":2,"row":25,"table_name":"placement","key":25}',X'5141DDFDCDC84B32585EC4EBEF76A51B',NULL);
INSERT INTO "change" VALUES(429,10,'import_row','[2,19,"worker"]',NULL,'{"batch":2,"row":19,"table_name":"worker","key":26}',X'BB93A87F9F5709BED8FF1F2D9029D68E',NULL);
INSERT INTO "change" VALUES(430,10,'import_row','[2,19,"placement"]',NULL,'{"batch":2,"row":19,"table_name":"placement","key":26}',X'A591E5CF3476DE6B0E450BAA46CE6D38',NULL);
INSERT INTO "change" VALUES(431,10,'import_row','[2,18,"worker"]',NULL,'{"batch":2,"row":18,"table_name":"worker","key":19}',X'E3F054C82A70C0779E3F5E2FB7EF695D',NULL);
INSERT INTO "change" VALUES(432,10,'import_row','[2,18,"placement"]',NULL,'{"batch":2,"row":18,"table_name":"placement","key":19}',X'A1E5605CA02D53B4C4F9E6ABE8D28519',NULL);
INSERT INTO "change" VALUES(433,10,'import_row','[2,37,"worker"]',NULL,'{"batch":2,"row":37,"table_name":"worker","key":27}',X'A43810633560A16D86BD603D35CA7802',NULL);
INSERT INTO "change" VALUES(434,10,'import_row','[2,37,"placement"]',NULL,'{"batch":2,"row":37,"table_name":"placement","key":27}',X'113673627EEF18DF1BD7F12DEA3638AE',NULL);
INSERT INTO "change" VALUES(435,10,'import_row','[2,48,"worker"]',NULL,'{"batch":2,"row":48,"table_name":"worker","key":28}',X'DF70724AFB294F8688F592925F780D64',NULL);
INSERT INTO "change" VALUES(436,10,'import_row','[2,48,"placement"]',NULL,'{"batch":2,"row":48,"table_name":"placement","key":28}',X'E7C08748E34EB4B9BFE503A7B35B3B95',NULL);
INSERT INTO "change" VALUES(437,10,'import_row','[2,28,"worker"]',NULL,'{"batch":2,"row":28,"table_name":"worker","key":29}',X'B7C5BC869B9A01FB6088C5B69F29544E',NULL);
INSERT INTO "change" VALUES(438,10,'import_row','[2,28,"placement"]',NULL,'{"batch":2,"row":28,"table_name":"placement","key":29}',X'C24CCD43D1B4D3D4E45C69513BA43699',NULL);
INSERT INTO "change" VALUES(439,10,'import_row','[2,36,"worker"]',NULL,'{"batch":2,"row":36,"table_name":"worker","key":30}',X'B960C93A561BFD5A2A69701CC465EDF8',NULL);
INSERT INTO "change" VALUES(440,10,'import_row','[2,36,"placement"]',NULL,'{"batch":2,"row":36,"table_name":"placement","key":30}',X'C7C7AC20352643305664E62C8BE16689',NULL);
INSERT INTO "change" VALUES(441,10,'import_row','[2,60,"worker"]',NULL,'{"batch":2,"row":60,"table_name":"worker","key":31}',X'7C60FA6694EBE13089858B0BD578AE45',NULL);
INSERT INTO "change" VALUES(442,10,'import_row','[2,60,"placement"]',NULL,'{"batch":2,"row":60,"table_name":"placement","key":31}',X'7621662E436597BABE17795534FDE021',NULL);
INSERT INTO "change" VALUES(443,10,'import_row','[2,49,"worker"]',NULL,'{"batch":2,"row":49,"table_name":"worker","key":32}',X'604E69F988FF4F9D4C9C71917A7C69C8',NULL);
INSERT INTO "change" VALUES(444,10,'import_row','[2,49,"placement"]',NULL,'{"batch":2,"row":49,"table_name":"placement","key":32}',X'B9512A49F76BE10B14959B9AB7A73CFF',NULL);
INSERT INTO "change" VALUES(445,10,'import_row','[2,2,"worker"]',NULL,'{"batch":2,"row":2,"table_name":"worker","key":5}',X'D00CF50B13E013632ACDDA5D06DA2C32',NULL);
INSERT INTO "change" VALUES(446,10,'import_row','[2,2,"placement"]',NULL,'{"batch":2,"row":2,"table_name":"placement","key":5}',X'3697DFCF20EE067F453B67BF3C38A56E',NULL);
INSERT INTO "change" VALUES(447,10,'import_row','[2,52,"worker"]',NULL,'{"batch":2,"row":52,"table_name":"worker","key":33}',X'3770688453837B35D9257947CE017459',NULL);
INSERT INTO "change" VALUES(448,10,'import_row','[2,52,"placement"]',NULL,'{"batch":2,"row":52,"table_name":"placement","key":33}',X'06F4161D0582D21446418F35ADC2A2CB',NULL);
INSERT INTO "change" VALUES(449,10,'import_row','[2,40,"worker"]',NULL,'{"batch":2,"row":40,"table_name":"worker","key":34}',X'49F145B0B60A7048A1A52730703227F0',NULL);
INSERT INTO "change" VALUES(450,10,'import_row','[2,40,"placement"]',NULL,'{"batch":2,"row":40,"table_name":"placement","key":34}',X'1C3E8FF93463054DDDC38841E17ACCE0',NULL);
INSERT INTO "change" VALUES(451,10,'import_row','[2,3,"worker"]',NULL,'{"batch":2,"row":3,"table_name":"worker","key":6}',X'992FED94306040E9EF218516B69A1EB3',NULL);
INSERT INTO "change" VALUES(452,10,'import_row','[2,3,"placement"]',NULL,'{"batch":2,"row":3,"table_name":"placement","key":6}',X'5FCF1CA186DE2165FC1CAA39EADDFDFE',NULL);
INSERT INTO "change" VALUES(453,10,'import_row','[2,33,"worker"]',NULL,'{"batch":2,"row":33,"table_name":"worker","key":35}',X'B90F89B5E164410F9936229D76132D9C',NULL);
INSERT INTO "change" VALUES(454,10,'import_row','[2,33,"placement"]',NULL,'{"batch":2,"row":33,"table_name":"placement","key":35}',X'6198770DC38E186285421966ACFFA813',NULL);
INSERT INTO "change" VALUES(455,10,'import_row','[2,30,"worker"]',NULL,'{"batch":2,"row":30,"table_name":"worker","key":36}',X'8E3C9D28A162D5E9B0A771238D62824B',NULL);
INSERT INTO "change" VALUES(456,10,'import_row','[2,30,"placement"]',NULL,'{"batch":2,"row":30,"table_name":"placement","key":36}',X'0C48B8077DD4861EF9148A5F612739BD',NULL);
INSERT INTO "change" VALUES(457,10,'import_row','[2,14,"worker"]',NULL,'{"batch":2,"row":14,"table_name":"worker","key":20}',X'C9D3558EC554CEAD3D3C574BD4D4C206',NULL);
INSERT INTO "change" VALUES(458,10,'import_row','[2,14,"placement"]',NULL,'{"batch":2,"row":14,"table_name":"placement","key":20}',X'AFCEFA013CD2E67359203D58DA05B820',NULL);
INSERT INTO "change" VALUES(459,10,'import_row','[2,39,"worker"]',NULL,'{"batch":2,"row":39,"table_name":"worker","key":37}',X'484BA5F25CC9E97F2515047310CBC999',NULL);
INSERT INTO "change" VALUES(460,10,'import_row','[2,39,"placement"]',NULL,'{"batch":2,"row":39,"table_name":"placement","key":37}',X'376715F12128FB8D818DCD3DD0F0E231',NULL);
INSERT INTO "change" VALUES(461,10,'import_row','[2,51,"worker"]',NULL,'{"batch":2,"row":51,"table_name":"worker","key":38}',X'3E1F05518D5AE1ACAA0A33DCCBD4FA30',NULL);
INSERT INTO "change" VALUES(462,10,'import_row','[2,51,"placement"]',NULL,'{"batch":2,"row":51,"table_name":"placement","key":38}',X'3FBE9AA0969881C2CAB6E4D02139CF63',NULL);
INSERT INTO "change" VALUES(463,10,'import_row','[2,31,"worker"]',NULL,'{"batch":2,"row":31,"table_name":"worker","key":39}',X'D7D13A8778BB60CA58227D5ED0A2F66D',NULL);
INSERT INTO "change" VALUES(464,10,'import_row','[2,31,"placement"]',NULL,'{"batch":2,"row":31,"table_name":"placement","key":39}',X'E2161E663AE043EEDC83D43EE3B37DEE',NULL);
INSERT INTO "change" VALUES(465,10,'import_row','[2,44,"worker"]',NULL,'{"batch":2,"row":44,"table_name":"worker","key":40}',X'0C97CDFF68434E49CD9BE030278D2603',NULL);
INSERT INTO "change" VALUES(466,10,'import_row','[2,44,"placement"]',NULL,'{"batch":2,"row":44,"table_name":"placement","key":40}',X'2CE4BFBC329E4973519D0530D14E300C',NULL);
INSERT INTO "change" VALUES(467,10,'import_row','[2,4,"worker"]',NULL,'{"batch":2,"row":4,"table_name":"worker","key":7}',X'0C0D2C28A3DC186155AA39BFDD4D8D11',NULL);
INSERT INTO "change" VALUES(468,10,'import_row','[2,4,"placement"]',NULL,'{"batch":2,"row":4,"table_name":"placement","key":7}',X'335592B8DC576DA657F780B50ABA3ED7',NULL);
INSERT INTO "change" VALUES(469,10,'import_row','[2,47,"worker"]',NULL,'{"batch":2,"row":47,"table_name":"worker","key":41}',X'C48ED0FC361AF216143276029C2FC5EC',NULL);
INSERT INTO "change" VALUES(470,10,'import_row','[2,47,"placement"]',NULL,'{"batch":2,"row":47,"table_name":"placement","key":41}',X'36684F2EA907C8AB7AEB428B4172E761',NULL);
INSERT INTO "change" VALUES(471,10,'import_row','[2,16,"worker"]',NULL,'{"batch":2,"row":16,"table_name":"worker","key":24}',X'DEAEE8EC14451E98322B4D3BADC45468',NULL);
INSERT INTO "change" VALUES(472,10,'import_row','[2,16,"placement"]',NULL,'{"batch":2,"row":16,"table_name":"placement","key":24}',X'4979AD86110CFE16880C310893E5657E',NULL);
INSERT INTO "change" VALUES(473,10,'import_row','[2,24,"worker"]',NULL,'{"batch":2,"row":24,"table_name":"worker","key":21}',X'7E4E57BB88FAAC7A2762E56CADBC3653',NULL);
INSERT INTO "change" VALUES(474,10,'import_row','[2,24,"placement"]',NULL,'{"batch":2,"row":24,"table_name":"placement","key":21}',X'10FEE73A6D682840D1014ED48379BD78',NULL);
INSERT INTO "change" VALUES(475,10,'import_row','[2,5,"worker"]',NULL,'{"batch":2,"row":5,"table_name":"worker","key":8}',X'7EF60A778DE540EDA28DC2B5E36A7E37',NULL);
INSERT INTO "change" VALUES(476,10,'import_row','[2,5,"placement"]',NULL,'{"batch":2,"row":5,"table_name":"placement","key":8}',X'E828631D3840DCA57EA706ECB4EF6662',NULL);
INSERT INTO "change" VALUES(477,10,'import_row','[2,54,"worker"]',NULL,'{"batch":2,"row":54,"table_name":"worker","key":42}',X'C5C1EA5A43CF982B5B504D08D90A8ADB',NULL);
INSERT INTO "change" VALUES(478,10,'import_row','[2,54,"placement"]',NULL,'{"batch":2,"row":54,"table_name":"placement","key":42}',X'3F21C5AFB73C41ADF67656AD5CDA09CC',NULL);
INSERT INTO "change" VALUES(479,10,'import_row','[2,42,"worker"]',NULL,'{"batch":2,"row":42,"table_name":"worker","key":43}',X'1F3DDB415613CBEBC726D7BD79E81480',NULL);
INSERT INTO "change" VALUES(480,10,'import_row','[2,42,"placement"]',NULL,'{"batch":2,"row":42,"table_name":"placement","key":43}',X'9341A93C8E1C0A70E19D36E08B0ABA46',NULL);
INSERT INTO "change" VALUES(481,10,'import_row','[2,50,"worker"]',NULL,'{"batch":2,"row":50,"table_name":"worker","key":44}',X'0A42DE1586DAC0A63BBD185196EC9DD0',NULL);
INSERT INTO "change" VALUES(482,10,'import_row','[2,50,"placement"]',NULL,'{"batch":2,"row":50,"table_name":"placement","key":44}',X'669A80F6825916719425AB00CBE53E40',NULL);
INSERT INTO "change" VALUES(483,10,'import_row','[2,26,"worker"]',NULL,'{"batch":2,"row":26,"table_name":"worker","key":45}',X'5F25C2E20602BE1BB7DBAF186F966E96',NULL);
INSERT INTO "change" VALUES(484,10,'import_row','[2,26,"placement"]',NULL,'{"batch":2,"row":26,"table_name":"placement","key":45}',X'266BBCC0FCB62F5CA7B0868E8C6F8928',NULL);
INSERT INTO "change" VALUES(485,10,'import_row','[2,58,"worker"]',NULL,'{"batch":2,"row":58,"table_name":"worker","key":46}',X'782F769E771A9D9F401CDC6FCC765700',NULL);
INSERT INTO "change" VALUES(486,10,'import_row','[2,58,"placement"]',NULL,'{"batch":2,"row":58,"table_name":"placement","key":46}',X'BAA60BA888B2DB9442D919393546DF3F',NULL);
INSERT INTO "change" VALUES(487,10,'import_row','[2,6,"worker"]',NULL,'{"batch":2,"row":6,"table_name":"worker","key":9}',X'F0781312A3AD28B3943D51AFFC08FD49',NULL);
INSERT INTO "change" VALUES(488,10,'import_row','[2,6,"placement"]',NULL,'{"batch":2,"row":6,"table_name":"placement","key":9}',X'AF5587A71F2B4FC1B1082F13E2A65950',NULL);
INSERT INTO "change" VALUES(489,10,'import_row','[2,34,"worker"]',NULL,'{"batch":2,"row":34,"table_name":"worker","key":47}',X'6A1B05CDDE901DFFEEAE10DE5381E73E',NULL);
INSERT INTO "change" VALUES(490,10,'import_row','[2,34,"placement"]',NULL,'{"batch":2,"row":34,"table_name":"placement","key":47}',X'469AB998E5E39C73A7D246D69F50B143',NULL);
INSERT INTO "change" VALUES(491,10,'import_row','[2,57,"worker"]',NULL,'{"batch":2,"row":57,"table_name":"worker","key":48}',X'C744F5FFBC52400A5EF805D9ADF83648',NULL);
INSERT INTO "change" VALUES(492,10,'import_row','[2,57,"placement"]',NULL,'{"batch":2,"row":57,"table_name":"placement","key":48}',X'6D7837BE0D824FC20140F27E2B12FEB9',NULL);
INSERT INTO "change" VALUES(493,10,'import_row','[2,27,"worker"]',NULL,'{"batch":2,"row":27,"table_name":"worker","key":49}',X'2B9E173F79AE4C93398DC605CA8512EE',NULL);
INSERT INTO "change" VALUES(494,10,'import_row','[2,27,"placement"]',NULL,'{"batch":2,"row":27,"table_name":"placement","key":49}',X'B1B7A975D84954E698257B973CE13888',NULL);
INSERT INTO "change" VALUES(495,10,'import_row','[2,46,"worker"]',NULL,'{"batch":2,"row":46,"table_name":"worker","key":50}',X'BA6932A89812DC8463B4FA080310279A',NULL);
INSERT INTO "change" VALUES(496,10,'import_row','[2,46,"placement"]',NULL,'{"batch":2,"row":46,"table_name":"placement","key":50}',X'873E5378D9B3E8833DB0DF9D73EB2804',NULL);
INSERT INTO "change" VALUES(497,10,'import_row','[2,55,"worker"]',NULL,'{"batch":2,"row":55,"table_name":"worker","key":51}',X'966418C47753CDEE83DE93C0279B2CD7',NULL);
INSERT INTO "change" VALUES(498,10,'import_row','[2,55,"placement"]',NULL,'{"batch":2,"row":55,"table_name":"placement","key":51}',X'3DF08B3FFCE66C784295CD86ABF05729',NULL);
INSERT INTO "change" VALUES(499,10,'import_row','[2,7,"worker"]',NULL,'{"batch":2,"row":7,"table_name":"worker","key":10}',X'4F3C56F37AE09EB6ACF3830A35103B3D',NULL);
INSERT INTO "change" VALUES(500,10,'import_row','[2,7,"placement"]',NULL,'{"batch":2,"row":7,"table_name":"placement","key":10}',X'9ABE8AC2E58AFBE322FA444B2C4A27C6',NULL);
INSERT INTO "change" VALUES(501,10,'import_row','[2,43,"worker"]',NULL,'{"batch":2,"row":43,"table_name":"worker","key":52}',X'B9AF34E5BC1A235CFD216287950F176F',NULL);
INSERT INTO "change" VALUES(502,10,'import_row','[2,43,"placement"]',NULL,'{"batch":2,"row":43,"table_name":"placement","key":52}',X'2386DB0789467BCADAA16458BF2E7EDF',NULL);
INSERT INTO "change" VALUES(503,10,'import_row','[2,38,"worker"]',NULL,'{"batch":2,"row":38,"table_name":"worker","key":53}',X'248762B98E07125FF3D5DCE5A2D5B250',NULL);
INSERT INTO "change" VALUES(504,10,'import_row','[2,38,"placement"]',NULL,'{"batch":2,"row":38,"table_name":"placement","key":53}',X'BDD36A053E597ED7F73FC8B0854EF9ED',NULL);
INSERT INTO "change" VALUES(505,10,'import_row','[2,12,"worker"]',NULL,'{"batch":2,"row":12,"table_name":"worker","key":22}',X'925B299C8510C196586C41B92BA90F0B',NULL);
INSERT INTO "change" VALUES(506,10,'import_row','[2,12,"placement"]',NULL,'{"batch":2,"row":12,"table_name":"placement","key":22}',X'9C0DFF54A664A0F78388EC0719B9F1EC',NULL);
INSERT INTO "change" VALUES(507,10,'import_row','[2,56,"worker"]',NULL,'{"batch":2,"row":56,"table_name":"worker","key":54}',X'DA307BECB04EF53F7AD462B49BB049A1',NULL);
INSERT INTO "change" VALUES(508,10,'import_row','[2,56,"placement"]',NULL,'{"batch":2,"row":56,"table_name":"placement","key":54}',X'1C5D96D3399DD24327C07AEC7FEB8FDB',NULL);
INSERT INTO "change" VALUES(509,10,'import_row','[2,45,"worker"]',NULL,'{"batch":2,"row":45,"table_name":"worker","key":55}',X'C16920A1D0EA376EA830D1DC8C84A95D',NULL);
INSERT INTO "change" VALUES(510,10,'import_row','[2,45,"placement"]',NULL,'{"batch":2,"row":45,"table_name":"placement","key":55}',X'F7448EAD46EEFCC9066B43642BD51A72',NULL);
INSERT INTO "change" VALUES(511,10,'import_row','[2,53,"worker"]',NULL,'{"batch":2,"row":53,"table_name":"worker","key":56}',X'842E09EA2763FAA4F3989CDDDB50D718',NULL);
INSERT INTO "change" VALUES(512,10,'import_row','[2,53,"placement"]',NULL,'{"batch":2,"row":53,"table_name":"placement","key":56}',X'17ADED6296243194DA177B6DA32F2B19',NULL);
INSERT INTO "change" VALUES(513,10,'import_row','[2,32,"worker"]',NULL,'{"batch":2,"row":32,"table_name":"worker","key":57}',X'D1284155BFED88F528F6A8D625141E54',NULL);
INSERT INTO "change" VALUES(514,10,'import_row','[2,32,"placement"]',NULL,'{"batch":2,"row":32,"table_name":"placement","key":57}',X'10E8DA9C1305ABAF9140D03BD7557A5E',NULL);
INSERT INTO "change" VALUES(515,10,'import_row','[2,41,"worker"]',NULL,'{"batch":2,"row":41,"table_name":"worker","key":58}',X'950496B2534856DBFB507D3E0CC7FD18',NULL);
INSERT INTO "change" VALUES(516,10,'import_row','[2,41,"placement"]',NULL,'{"batch":2,"row":41,"table_name":"placement","key":58}',X'3B471045C3BA832FCDE20E2F2F0FE81A',NULL);
INSERT INTO "change" VALUES(517,10,'import_row','[2,35,"worker"]',NULL,'{"batch":2,"row":35,"table_name":"worker","key":59}',X'B0DF9D3CC4EA5D25E7D85447303B1C50',NULL);
INSERT INTO "change" VALUES(518,10,'import_row','[2,35,"placement"]',NULL,'{"batch":2,"row":35,"table_name":"placement","key":59}',X'53B9414DE02C8857A16025F26925F847',NULL);
INSERT INTO "change" VALUES(519,10,'import_row','[2,59,"worker"]',NULL,'{"batch":2,"row":59,"table_name":"worker","key":60}',X'B3CEAE3BEA8BAE07C3D992AF23D912FC',NULL);
INSERT INTO "change" VALUES(520,10,'import_row','[2,59,"placement"]',NULL,'{"batch":2,"row":59,"table_name":"placement","key":60}',X'FFBFAA2FD212420FAAE58EEF507306EF',NULL);
INSERT INTO "change" VALUES(521,10,'import_row','[2,29,"worker"]',NULL,'{"batch":2,"row":29,"table_name":"worker","key":29}',X'0FA2E21E3990A3EB8483F6F81A77C08B',NULL);
INSERT INTO "change" VALUES(522,10,'import_row','[2,29,"placement"]',NULL,'{"batch":2,"row":29,"table_name":"placement","key":29}',X'2955FA54786DC83F5BB2D46FFF5B3AFF',NULL);
INSERT INTO "change" VALUES(523,10,'import_row','[2,8,"worker"]',NULL,'{"batch":2,"row":8,"table_name":"worker","key":11}',X'ABD087FE71DD35224CA70C5B09608652',NULL);
INSERT INTO "change" VALUES(524,10,'import_row','[2,8,"placement"]',NULL,'{"batch":2,"row":8,"table_name":"placement","key":11}',X'2767A7ACFF4A36AF20B4CC1C86DF0467',NULL);
INSERT INTO "change" VALUES(525,10,'import_row','[2,22,"worker"]',NULL,'{"batch":2,"row":22,"table_name":"worker","key":23}',X'1C1F5FB42FAA5AD84B47B62CA4F977F2',NULL);
INSERT INTO "change" VALUES(526,10,'import_row','[2,22,"placement"]',NULL,'{"batch":2,"row":22,"table_name":"placement","key":23}',X'71539CA2B14FCBC18645C1589C3B5453',NULL);
INSERT INTO "change" VALUES(527,10,'import_row','[2,20,"worker"]',NULL,'{"batch":2,"row":20,"table_name":"worker","key":26}',X'E7FCFC52DCDBA0B1441AF6E60CF9DAB6',NULL);
INSERT INTO "change" VALUES(528,10,'import_row','[2,20,"placement"]',NULL,'{"batch":2,"row":20,"table_name":"placement","key":26}',X'CD7A1C72411DDC40E34D8DC366D4E86A',NULL);
INSERT INTO "change" VALUES(529,10,'import_row','[2,9,"worker"]',NULL,'{"batch":2,"row":9,"table_name":"worker","key":12}',X'1FDBA2CF66F5FC438B8A363AF71C7608',NULL);
INSERT INTO "change" VALUES(530,10,'import_row','[2,9,"placement"]',NULL,'{"batch":2,"row":9,"table_name":"placement","key":12}',X'7FB8E5887FAD660FB305E9BA3EA0E1C0',NULL);
INSERT INTO "change" VALUES(531,10,'import_row','[2,10,"worker"]',NULL,'{"batch":2,"row":10,"table_name":"worker","key":13}',X'C0EE9CD3D243B93990FF1DCA29AD8665',NULL);
INSERT INTO "change" VALUES(532,10,'import_row','[2,10,"placement"]',NULL,'{"batch":2,"row":10,"table_name":"placement","key":13}',X'97A028EB60D13C8CD5645D0A9DAD7138',NULL);
INSERT INTO "change" VALUES(533,11,'payment','[1]',NULL,'{"id":1,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":3000000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":11,"restores":null}',X'103AE595AE50261B20C187C293F7E2EE',NULL);
INSERT INTO "change" VALUES(534,12,'payment','[2]',NULL,'{"id":2,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":700000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"DTTS","reverses":null,"reason":null,"operation":12,"restores":null}',X'558F6F6C15A3CADDD43C7BFC9D0E3987',NULL);
INSERT INTO "change" VALUES(535,13,'payment','[3]',NULL,'{"id":3,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":2800000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":13,"restores":null}',X'239241FCAC17E10CF9A3E9CAA96D2A7D',NULL);
INSERT INTO "change" VALUES(536,14,'payment','[4]',NULL,'{"id":4,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":200000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"passport","item_name":"Lệ phí hộ chiếu","clause":"điểm a khoản 2 Điều 3","cap":null,"group_code":"DTTS","reverses":null,"reason":null,"operation":14,"restores":null}',X'49F35324FCBA5C9B43D421DF2D36E0EB',NULL);
INSERT INTO "change" VALUES(537,15,'payment','[5]',NULL,'{"id":5,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":530000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"HN","reverses":null,"reason":null,"operation":15,"restores":null}',X'DC66550FCA96EBB40A6512FADB8310B8',NULL);
INSERT INTO "change" VALUES(538,16,'payment','[6]',NULL,'{"id":6,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":800000,"quantity":20,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"meals","item_name":"Tiền ăn trong thời gian đào tạo","clause":"điểm d khoản 1 Điều 3","cap":40000,"group_code":"HN","reverses":null,"reason":null,"operation":16,"restores":null}',X'A581CA536986B2536075BD9856D0EEE7',NULL);
INSERT INTO "change" VALUES(539,17,'payment','[7]',NULL,'{"id":7,"fund":2,"worker":3,"unit":13,"voucher":"PC04","paid_on":"2025-05-12","case_on":"2025-05-12","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":17,"restores":null}',X'629C72F239F41784FA30EADAC4F40DAB',NULL);
INSERT INTO "change" VALUES(540,18,'payment','[8]',NULL,'{"id":8,"fund":2,"worker":3,"unit":13,"voucher":"PT01","paid_on":"2025-05-13","case_on":"2025-05-12","amount":-750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":7,"reason":"Ghi nhầm nguồn kinh phí","operation":18,"restores":null}',X'1E3DBBA0898730B7D75EE2AD5FBD24E3',NULL);
INSERT INTO "change" VALUES(541,19,'payment','[9]',NULL,'{"id":9,"fund":1,"worker":3,"unit":13,"voucher":"PC05","paid_on":"2025-05-13","case_on":"2025-05-13","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":19,"restores":null}',X'E0884F38029AAE7CC165E16EECE0DA75',NULL);
INSERT INTO "change" VALUES(542,20,'loan_figure','[3,"2025-05-31"]',NULL,'{"fund":3,"as_of":"2025-05-31","customers":4,"lent":320000000,"recovered":45000000,"outstanding":1275000000,"overdue":30000000,"idle":180000000,"operation":20}',X'96B546797B5F7A9436D14F77C2AC4988',NULL);
INSERT INTO "change" VALUES(543,21,'activity','[1]',NULL,'{"id":1,"plan":1,"kind":"counselling","on_date":"2025-02-20","unit":6,"times":1,"participants":38,"what":"Tư vấn đi làm việc ở nước ngoài tại khu phố","sender":2,"operation":21}',X'A209267EBC326E384FA919B51AD03D55',NULL);
INSERT INTO "change" VALUES(544,22,'activity','[2]',NULL,'{"id":2,"plan":1,"kind":"counselling","on_date":"2025-04-10","unit":4,"times":1,"participants":52,"what":"Tư vấn, giới thiệu đơn hàng","sender":1,"operation":22}',X'6A29E092499F021614D996C6781AAEDA',NULL);
INSERT INTO "change" VALUES(545,23,'activity','[3]',NULL,'{"id":3,"plan":1,"kind":"counselling","on_date":"2025-05-15","unit":12,"times":1,"participants":41,"what":"Tư vấn tại nhà văn hóa khu phố","sender":null,"operation":23}',X'B6A567ADD020749CD68415DB43878D5F',NULL);
INSERT INTO "change" VALUES(546,24,'activity','[4]',NULL,'{"id":4,"plan":1,"kind":"conference","on_date":"2025-05-28","unit":null,"times":1,"participants":120,"what":"Hội nghị chuyên đề về đi làm việc ở nước ngoài","sender":2,"operation":24}',X'3038F49D60337CE29CF4BA832393DA77',NULL);
INSERT INTO "change" VALUES(547,25,'activity','[5]',NULL,'{"id":5,"plan":1,"kind":"broadcast","on_date":"2025-05-05","unit":null,"times":24,"participants":null,"what":"Phát thanh trên hệ thống truyền thanh phường, xã","sender":null,"operation":25}',X'DB42B817700E855F774BD7C295B97C32',NULL);
INSERT INTO "change" VALUES(548,26,'activity','[6]',NULL,'{"id":6,"plan":1,"kind":"article","on_date":"2025-06-02","unit":null,"times":6,"participants":null,"what":"Tin, bài trên Trang thông tin điện tử thành phố","sender":null,"operation":26}',X'03F0C95C84D40A1C3F5979E9690634C0',NULL);
INSERT INTO "change" VALUES(549,27,'activity','[7]',NULL,'{"id":7,"plan":1,"kind":"social","on_date":"2025-06-10","unit":null,"times":9,"participants":null,"what":"Bài trên mạng xã hội của Thành đoàn","sender":null,"operation":27}',X'FD395D6BD924FC55EDF743B2A99B4CD0',NULL);
INSERT INTO "change" VALUES(550,28,'activity','[8]',NULL,'{"id":8,"plan":1,"kind":"enterprise","on_date":"2025-04-22","unit":null,"times":1,"participants":null,"what":"Làm việc về đơn hàng quý II","sender":1,"operation":28}',X'AA3EF6064683F6FCFFE0647EACBEE980',NULL);
INSERT INTO "change" VALUES(551,29,'activity','[9]',NULL,'{"id":9,"plan":1,"kind":"family_visit","on_date":"2025-04-30","unit":null,"times":12,"participants":null,"what":"Thăm gia đình có người đang làm việc ở nước ngoài","sender":null,"operation":29}',X'AACD8532B1717163AF7FC523D53D7281',NULL);
INSERT INTO "change" VALUES(552,30,'inspection','[1]',NULL,'{"id":1,"plan":1,"kind":"inspection","on_date":"2025-03-19","times":2,"findings":1,"settled":0,"what":"Kiểm tra hoạt động tư vấn, tuyển chọn","operation":30}',X'E00BF47961A49CE45C244A65D6491D76',NULL);
INSERT INTO "change" VALUES(553,31,'inspection','[2]',NULL,'{"id":2,"plan":1,"kind":"complaint","on_date":"2025-05-20","times":1,"findings":0,"settled":1,"what":"Phản ánh việc thu tiền trước hợp đồng","operation":31}',X'D37574AFA003C89601B5A358C7DC6544',NULL);
INSERT INTO "change" VALUES(554,32,'estimate','[1,1,"2025-Q2"]',NULL,'{"plan":1,"unit":1,"quarter":"2025-Q2","value":1,"operation":32}',X'FFCF50E4FD0CB8045C0E883B53B6EDC9',NULL);
INSERT INTO "change" VALUES(555,32,'estimate','[1,2,"2025-Q2"]',NULL,'{"plan":1,"unit":2,"quarter":"2025-Q2","value":1,"operation":32}',X'6E06772B2015BF91582DB9AA8337CEE2',NULL);
INSERT INTO "change" VALUES(556,32,'estimate','[1,3,"2025-Q2"]',NULL,'{"plan":1,"unit":3,"quarter":"2025-Q2","value":1,"operation":32}',X'86A6BDF534721512CBD3160047E17CC0',NULL);
INSERT INTO "change" VALUES(557,32,'estimate','[1,4,"2025-Q2"]',NULL,'{"plan":1,"unit":4,"quarter":"2025-Q2","value":4,"operation":32}',X'9157381BB947DD469FB5D7152F782EE4',NULL);
INSERT INTO "change" VALUES(558,32,'estimate','[1,5,"2025-Q2"]',NULL,'{"plan":1,"unit":5,"quarter":"2025-Q2","value":2,"operation":32}',X'78F5F3763898E3FB7DF7006139F7173E',NULL);
INSERT INTO "change" VALUES(559,32,'estimate','[1,6,"2025-Q2"]',NULL,'{"plan":1,"unit":6,"quarter":"2025-Q2","value":4,"operation":32}',X'7E3FDE07BE48EEDABEF087DB176F1FCB',NULL);
INSERT INTO "change" VALUES(560,32,'estimate','[1,7,"2025-Q2"]',NULL,'{"plan":1,"unit":7,"quarter":"2025-Q2","value":1,"operation":32}',X'C962EB3C21356112BA99644F5BADB88C',NULL);
INSERT INTO "change" VALUES(561,32,'estimate','[1,8,"2025-Q2"]',NULL,'{"plan":1,"unit":8,"quarter":"2025-Q2","value":1,"operation":32}',X'60F355A7A1DF5EB5A8CB9222119769EF',NULL);
INSERT INTO "change" VALUES(562,32,'estimate','[1,9,"2025-Q2"]',NULL,'{"plan":1,"unit":9,"quarter":"2025-Q2","value":0,"operation":32}',X'C87347AE2BA5B044860EB7B92A84775C',NULL);
INSERT INTO "change" VALUES(563,32,'estimate','[1,10,"2025-Q2"]',NULL,'{"plan":1,"unit":10,"quarter":"2025-Q2","value":2,"operation":32}',X'7CE1CFE5A00E756DEFF912ADE6D2E97E',NULL);
INSERT INTO "change" VALUES(564,32,'estimate','[1,11,"2025-Q2"]',NULL,'{"plan":1,"unit":11,"quarter":"2025-Q2","value":1,"operation":32}',X'D0629DDBF97FEFC7C40556BF6A87AF87',NULL);
INSERT INTO "change" VALUES(565,32,'estimate','[1,12,"2025-Q2"]',NULL,'{"plan":1,"unit":12,"quarter":"2025-Q2","value":2,"operation":32}',X'D804CA03A2EF89618BC1A9DEE43D7751',NULL);
INSERT INTO "change" VALUES(566,32,'estimate','[1,13,"2025-Q2"]',NULL,'{"plan":1,"unit":13,"quarter":"2025-Q2","value":2,"operation":32}',X'48F0F9526B1F58489E087437DC3046AF',NULL);
INSERT INTO "change" VALUES(567,33,'proposal','[1]',NULL,'{"id":1,"plan_version":1,"allocation":null,"method":"sainte-lague","total":35,"source":"demand","source_name":"2025-06-17","source_digest":null,"tie_rule":null,"tie_places":null,"operation":33}',X'D0F9402614734FFC3D75D9F9A2F85459',NULL);
INSERT INTO "change" VALUES(568,33,'proposal_share','[1,1]',NULL,'{"proposal":1,"unit":1,"position":1,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'D2D44B362995614B4FC29E60781331B9',NULL);
INSERT INTO "change" VALUES(569,33,'proposal_share','[1,2]',NULL,'{"proposal":1,"unit":2,"position":2,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'39CB0F39C22BB7D93D6809EDE847F069',NULL);
INSERT INTO "change" VALUES(570,33,'proposal_share','[1,3]',NULL,'{"proposal":1,"unit":3,"position":3,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'57FBFEFC193ACA2C1CA08733EF66804A',NULL);
INSERT INTO "change" VALUES(571,33,'proposal_share','[1,4]',NULL,'{"proposal":1,"unit":4,"position":4,"weight":"5","least":2,"most":35,"fixed":0,"target":6,"tied":null}',X'2F9450961B8BCC19CDA267131AB0762B',NULL);
INSERT INTO "change" VALUES(572,33,'proposal_share','[1,5]',NULL,'{"proposal":1,"unit":5,"position":5,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'8785F6829DC6CBBD99429270EA8B3278',NULL);
INSERT INTO "change" VALUES(573,33,'proposal_share','[1,6]',NULL,'{"proposal":1,"unit":6,"position":6,"weight":"4","least":2,"most":35,"fixed":0,"target":5,"tied":null}',X'5B833498FD12DBC0DE14FA9E9B65270A',NULL);
INSERT INTO "change" VALUES(574,33,'proposal_share','[1,7]',NULL,'{"proposal":1,"unit":7,"position":7,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'8EEDC232EC3FF55284D5717165571B77',NULL);
INSERT INTO "change" VALUES(575,33,'proposal_share','[1,8]',NULL,'{"proposal":1,"unit":8,"position":8,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'8FACDC457081AC8397D2F15A9A62F934',NULL);
INSERT INTO "change" VALUES(576,33,'proposal_share','[1,9]',NULL,'{"proposal":1,"unit":9,"position":9,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'944143382CBA54A89FD2D74777681FDD',NULL);
INSERT INTO "change" VALUES(577,33,'proposal_share','[1,10]',NULL,'{"proposal":1,"unit":10,"position":10,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'71B4FDFF5BDCA0B6C4DB6981F0E2E06E',NULL);
INSERT INTO "change" VALUES(578,33,'proposal_share','[1,11]',NULL,'{"proposal":1,"unit":11,"position":11,"weight":"1","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'1F725371F34938900F15DBF3FE27CC18',NULL);
INSERT INTO "change" VALUES(579,33,'proposal_share','[1,12]',NULL,'{"proposal":1,"unit":12,"position":12,"weight":"3","least":2,"most":35,"fixed":0,"target":4,"tied":null}',X'BE78DB0C38730F3E9F7F8929B181C92D',NULL);
INSERT INTO "change" VALUES(580,33,'proposal_share','[1,13]',NULL,'{"proposal":1,"unit":13,"position":13,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'B9D9FDF0930E670A581E248E58EB9A31',NULL);
INSERT INTO "change" VALUES(581,34,'licence_check','[1]',NULL,'{"id":1,"sender":2,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":34}',X'F6BC8784E3D61AC632C9FF3365D727B1',NULL);
INSERT INTO "change" VALUES(582,35,'licence_check','[2]',NULL,'{"id":2,"sender":1,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":35}',X'3078B09E0804899434011B3D2F8F12D0',NULL);
INSERT INTO "change" VALUES(583,36,'job_order','[1]',NULL,'{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":null,"closed_because":null,"operation":36}',X'469EA04F16A29833F178E255943293EC',NULL);
INSERT INTO "change" VALUES(584,36,'fee','[1,"service"]',NULL,'{"job_order":1,"kind":"service","asked":540000,"currency":"JPY"}',X'F5B10CD8371BBF5D68AB4FCF1142AF32',NULL);
INSERT INTO "change" VALUES(585,36,'fee','[1,"training"]',NULL,'{"job_order":1,"kind":"training","asked":6500000,"currency":"VND"}',X'C3E8E1C8C81957F2A6F3482430F81494',NULL);
INSERT INTO "change" VALUES(586,36,'fee','[1,"papers"]',NULL,'{"job_order":1,"kind":"papers","asked":2600000,"currency":"VND"}',X'7AD59005EE9E66FE4D2AED1B6716BA51',NULL);
INSERT INTO "change" VALUES(587,36,'fee','[1,"fund"]',NULL,'{"job_order":1,"kind":"fund","asked":100000,"currency":"VND"}',X'A9C8D7810E314DFAE3EB6022AD5B2C5C',NULL);
INSERT INTO "change" VALUES(588,36,'order_rate','[1,"JPY"]',NULL,'{"job_order":1,"currency":"JPY","per_thousand":170000}',X'2449D66C46FD4754004516B849D680AF',NULL);
INSERT INTO "change" VALUES(589,37,'job_order','[2]',NULL,'{"id":2,"sender":1,"destination":"JP","occupation":"xây dựng","programme":null,"headcount":8,"wage":200000,"currency":"JPY","months":36,"requirements":"Nam từ 20 đến 40 tuổi","received_on":"2025-06-10","expires_on":"2025-07-15","closed_on":null,"closed_because":null,"operation":37}',X'845A23BB1FD9F04E2FB9A23DA5991138',NULL);
INSERT INTO "change" VALUES(590,37,'fee','[2,"service"]',NULL,'{"job_order":2,"kind":"service","asked":650000,"currency":"JPY"}',X'9E56960E059A0F5DFAF31324B2956817',NULL);
INSERT INTO "change" VALUES(591,37,'fee','[2,"training"]',NULL,'{"job_order":2,"kind":"training","asked":7000000,"currency":"VND"}',X'755A876C70BFEF6CE2EA472A6258363D',NULL);
INSERT INTO "change" VALUES(592,37,'fee','[2,"papers"]',NULL,'{"job_order":2,"kind":"papers","asked":2600000,"currency":"VND"}',X'EEDBC3F206BCBB849913DBA0D20FD129',NULL);
INSERT INTO "change" VALUES(593,37,'fee','[2,"fund"]',NULL,'{"job_order":2,"kind":"fund","asked":100000,"currency":"VND"}',X'BFFBE9F741ED4510BBE4243594A50E70',NULL);
INSERT INTO "change" VALUES(594,37,'order_rate','[2,"JPY"]',NULL,'{"job_order":2,"currency":"JPY","per_thousand":170000}',X'4E03A9834FC08DC7449884CA900C19BD',NULL);
INSERT INTO "change" VALUES(595,38,'fund_spending','[1]',NULL,'{"id":1,"fund":1,"activity":null,"voucher":"HD1","spent_on":"2025-05-20","amount":500000,"what":"Thuê hội trường","reverses":null,"operation":38,"restores":null}',X'BB05C0971B1AB296DB90A1D1AE90C5CD',NULL);
INSERT INTO "change" VALUES(596,39,'duty_deadline','[1,"quarterly","issuer","UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận"]',NULL,'{"plan":1,"kind":"quarterly","sender":"issuer","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","before_day":20,"of_month":"last_month_of_quarter","operation":39}',X'350A0E952470AF8E39F8AFB05FEC4D24',NULL);
INSERT INTO "change" VALUES(597,40,'enterprise','[2]',NULL,'{"sender":2,"kind":"service_enterprise","licence":null,"contact":null,"phone":"0900000001","address":null,"memorandum":null,"operation":40}',X'6CBF163D4FFB120EA86BD183E3FCF803',NULL);
INSERT INTO "change" VALUES(598,41,'contract_term','[1]',NULL,'{"id":1,"placement":23,"from_on":"2025-06-02","until_on":"2027-06-01"}',X'0E8EFDB5573B6846682CDB779AAAFCEC',NULL);
INSERT INTO "change" VALUES(599,42,'family_visit','[1]',NULL,'{"id":1,"placement":1,"on_date":"2025-06-05","outcome":"well","note":null}',X'D4B73F1212A17A755DD536230B3DB722',NULL);
INSERT INTO "change" VALUES(600,43,'return_inquiry','[1]',NULL,'{"id":1,"placement":19,"on_date":"2025-06-05","outcome":"looking","note":null}',X'F5E948923DEDF858310004055424E123',NULL);
INSERT INTO "change" VALUES(601,44,'worker','[61]',NULL,'{"id":61,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1993,"birth_date":null,"sex":null,"cccd":null,"phone":null,"unit":6,"ethnicity":null,"education":null}',X'FC5D6C989E587B53E1526942127951F9',NULL);
INSERT INTO "change" VALUES(602,44,'placement','[61]',NULL,'{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',X'45776924F3CF8C1FBACD4986C3B52B76',NULL);
INSERT INTO "change" VALUES(603,44,'stage_event','[78]',NULL,'{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',X'4D18370DFAF0CC1D2F2A759981440533',NULL);
INSERT INTO "change" VALUES(604,45,'stage_event','[78]','{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',NULL,X'816C02B8291B1F8A1A8701AABF0E5249',NULL);
INSERT INTO "change" VALUES(605,45,'placement','[61]','{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',NULL,X'3EF4153DFC202DA3B3D526A406E28B42',NULL);
INSERT INTO "change" VALUES(606,45,'merged','[61]',NULL,'{"worker":61,"kept":1,"operation":45}',X'0D1B7EC3D425D512D47C58FA465BCE12',NULL);
INSERT INTO "change" VALUES(607,46,'told_apart','[45,46]',NULL,'{"worker":45,"other":46,"operation":46}',X'0F5F3B224C6D69186104A282AE516EB9',NULL);
CREATE TABLE contract_term (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT from_on_is_a_day CHECK (date(from_on, '+0 days') is from_on),
  CONSTRAINT until_on_is_a_day CHECK (date(until_on, '+0 days') is until_on),
  CONSTRAINT ends_after_it_begins CHECK (until_on > from_on),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
INSERT INTO "contract_term" VALUES(1,23,'2025-06-02','2027-06-01');
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
INSERT INTO "duty_deadline" VALUES(1,'quarterly','issuer','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận',20,'last_month_of_quarter',39);
CREATE TABLE enterprise (
  sender INTEGER NOT NULL,
  kind TEXT NOT NULL,
  licence TEXT,
  contact TEXT,
  phone TEXT,
  address TEXT,
  memorandum TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (sender),
  CONSTRAINT kind_is_known CHECK (kind in ('service_enterprise', 'public_unit', 'contractor', 'trainee_enterprise', 'investor', 'school', 'partner')),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "enterprise" VALUES(2,'service_enterprise',NULL,NULL,'0900000001',NULL,NULL,40);
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
CREATE TABLE family_visit (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT outcome_is_known CHECK (outcome in ('well', 'in_need', 'no_news', 'not_home')),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
INSERT INTO "family_visit" VALUES(1,1,'2025-06-05','well',NULL);
CREATE TABLE fee (
  job_order INTEGER NOT NULL,
  kind TEXT NOT NULL,
  asked INTEGER NOT NULL,
  currency TEXT NOT NULL,
  PRIMARY KEY (job_order, kind),
  CONSTRAINT kind_is_known CHECK (kind in ('service', 'broker', 'deposit', 'fund', 'training', 'papers', 'travel', 'other')),
  CONSTRAINT asked_at_least_0 CHECK (asked >= 0),
  CONSTRAINT currency_is_a_code CHECK (currency glob '[A-Z][A-Z][A-Z]'),
  FOREIGN KEY(job_order) REFERENCES job_order (id)
) STRICT;
INSERT INTO "fee" VALUES(1,'service',540000,'JPY');
INSERT INTO "fee" VALUES(1,'training',6500000,'VND');
INSERT INTO "fee" VALUES(1,'papers',2600000,'VND');
INSERT INTO "fee" VALUES(1,'fund',100000,'VND');
INSERT INTO "fee" VALUES(2,'service',650000,'JPY');
INSERT INTO "fee" VALUES(2,'training',7000000,'VND');
INSERT INTO "fee" VALUES(2,'papers',2600000,'VND');
INSERT INTO "fee" VALUES(2,'fund',100000,'VND');
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
INSERT INTO "fund_spending" VALUES(1,1,NULL,'HD1','2025-05-20',500000,'Thuê hội trường',NULL,38,NULL);
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
CREATE TABLE job_order (
  id INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  destination TEXT NOT NULL,
  occupation TEXT NOT NULL,
  programme TEXT,
  headcount INTEGER NOT NULL,
  wage INTEGER,
  currency TEXT,
  months INTEGER,
  requirements TEXT,
  received_on TEXT NOT NULL,
  expires_on TEXT,
  closed_on TEXT,
  closed_because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT headcount_at_least_1 CHECK (headcount >= 1),
  CONSTRAINT wage_at_least_1 CHECK (wage >= 1),
  CONSTRAINT wage_in_a_currency CHECK ((wage is null) = (currency is null)),
  CONSTRAINT currency_is_a_code CHECK (currency glob '[A-Z][A-Z][A-Z]'),
  CONSTRAINT months_are_possible CHECK (months between 1 and 240),
  CONSTRAINT received_on_is_a_day CHECK (date(received_on, '+0 days') is received_on),
  CONSTRAINT expires_on_is_a_day CHECK (date(expires_on, '+0 days') is expires_on),
  CONSTRAINT closed_on_is_a_day CHECK (date(closed_on, '+0 days') is closed_on),
  CONSTRAINT days_in_order CHECK (expires_on >= received_on and closed_on >= received_on),
  CONSTRAINT closed_for_a_reason CHECK ((closed_on is null) = (closed_because is null)),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "job_order" VALUES(1,2,'JP','chế biến thực phẩm',NULL,12,185000,'JPY',36,'Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5','2025-06-12','2025-08-31',NULL,NULL,36);
INSERT INTO "job_order" VALUES(2,1,'JP','xây dựng',NULL,8,200000,'JPY',36,'Nam từ 20 đến 40 tuổi','2025-06-10','2025-07-15',NULL,NULL,37);
CREATE TABLE licence_check (
  id INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  status TEXT NOT NULL,
  on_date TEXT NOT NULL,
  since_on TEXT NOT NULL,
  source TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT status_is_known CHECK (status in ('valid', 'suspended', 'revoked', 'expired', 'absent', 'unknown')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT since_on_is_a_day CHECK (date(since_on, '+0 days') is since_on),
  CONSTRAINT days_in_order CHECK (since_on <= on_date),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "licence_check" VALUES(1,2,'valid','2025-06-12','2025-06-12','Danh sách doanh nghiệp được cấp phép (số liệu mẫu)',34);
INSERT INTO "licence_check" VALUES(2,1,'valid','2025-06-12','2025-06-12','Danh sách doanh nghiệp được cấp phép (số liệu mẫu)',35);
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
CREATE TABLE merged (
  worker INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (worker),
  CONSTRAINT two_entries CHECK (worker <> kept),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(kept) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "merged" VALUES(61,1,45);
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
INSERT INTO "migration_step" VALUES(7,'people',1);
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
INSERT INTO "operation" VALUES(1,'2026-11-22T14:35:32+00:00','2024-12-20','nguoi-thu','may-thu','init','0.1.0',NULL);
INSERT INTO "operation" VALUES(2,'2026-11-22T14:35:33+00:00','2025-03-05','nguoi-thu','may-thu','plan load','0.1.0',NULL);
INSERT INTO "operation" VALUES(3,'2026-11-22T14:35:34+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(4,'2026-11-22T14:35:35+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(5,'2026-11-22T14:35:36+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(6,'2026-11-22T14:35:37+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(7,'2026-11-22T14:35:38+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(8,'2026-11-22T14:35:39+00:00','2025-03-18','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(9,'2026-11-22T14:35:40+00:00','2025-03-20','nguoi-thu','may-thu','report send','0.1.0',NULL);
INSERT INTO "operation" VALUES(10,'2026-11-22T14:35:40+00:00','2025-06-16','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(11,'2026-11-22T14:35:40+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(12,'2026-11-22T14:35:41+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(13,'2026-11-22T14:35:42+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(14,'2026-11-22T14:35:43+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(15,'2026-11-22T14:35:44+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(16,'2026-11-22T14:35:45+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(17,'2026-11-22T14:35:46+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(18,'2026-11-22T14:35:47+00:00','2025-06-17','nguoi-thu','may-thu','support reverse','0.1.0',NULL);
INSERT INTO "operation" VALUES(19,'2026-11-22T14:35:47+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(20,'2026-11-22T14:35:49+00:00','2025-06-10','nguoi-thu','may-thu','loan set','0.1.0',NULL);
INSERT INTO "operation" VALUES(21,'2026-11-22T14:35:50+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(22,'2026-11-22T14:35:51+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(23,'2026-11-22T14:35:52+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(24,'2026-11-22T14:35:53+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(25,'2026-11-22T14:35:54+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(26,'2026-11-22T14:35:55+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(27,'2026-11-22T14:35:56+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(28,'2026-11-22T14:35:57+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(29,'2026-11-22T14:35:58+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(30,'2026-11-22T14:35:59+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(31,'2026-11-22T14:36:00+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(32,'2026-11-22T14:36:01+00:00','2025-06-17','nguoi-thu','may-thu','quota estimate','0.1.0',NULL);
INSERT INTO "operation" VALUES(33,'2026-11-22T14:36:02+00:00','2025-06-17','nguoi-thu','may-thu','quota allocate','0.1.0',NULL);
INSERT INTO "operation" VALUES(34,'2026-11-22T14:36:03+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(35,'2026-11-22T14:36:04+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(36,'2026-11-22T14:36:05+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(37,'2026-11-22T14:36:06+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(38,'2026-11-22T14:36:07+00:00','2025-06-17','nguoi-thu','may-thu','fund spend','0.1.0',NULL);
INSERT INTO "operation" VALUES(39,'2026-11-22T14:36:08+00:00','2025-06-17','nguoi-thu','may-thu','plan deadline','0.1.0',NULL);
INSERT INTO "operation" VALUES(40,'2026-11-22T14:36:08+00:00','2025-06-17','nguoi-thu','may-thu','enterprise add','0.1.0',NULL);
INSERT INTO "operation" VALUES(41,'2026-11-22T14:36:09+00:00','2025-06-17','nguoi-thu','may-thu','abroad extend','0.1.0',NULL);
INSERT INTO "operation" VALUES(42,'2026-11-22T14:36:09+00:00','2025-06-17','nguoi-thu','may-thu','visit add','0.1.0',NULL);
INSERT INTO "operation" VALUES(43,'2026-11-22T14:36:10+00:00','2025-06-17','nguoi-thu','may-thu','returnee ask','0.1.0',NULL);
INSERT INTO "operation" VALUES(44,'2026-11-22T14:36:10+00:00','2025-06-17','nguoi-thu','may-thu','worker add','0.1.0',NULL);
INSERT INTO "operation" VALUES(45,'2026-11-22T14:36:10+00:00','2025-06-17','nguoi-thu','may-thu','worker merge','0.1.0',NULL);
INSERT INTO "operation" VALUES(46,'2026-11-22T14:36:11+00:00','2025-06-17','nguoi-thu','may-thu','worker apart','0.1.0',NULL);
CREATE TABLE order_rate (
  job_order INTEGER NOT NULL,
  currency TEXT NOT NULL,
  per_thousand INTEGER NOT NULL,
  PRIMARY KEY (job_order, currency),
  CONSTRAINT currency_is_a_code CHECK (currency glob '[A-Z][A-Z][A-Z]'),
  CONSTRAINT per_thousand_at_least_1 CHECK (per_thousand >= 1),
  FOREIGN KEY(job_order) REFERENCES job_order (id)
) STRICT;
INSERT INTO "order_rate" VALUES(1,'JPY',170000);
INSERT INTO "order_rate" VALUES(2,'JPY',170000);
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
CREATE TABLE return_inquiry (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT outcome_is_known CHECK (outcome in ('looking', 'not_looking', 'not_reached')),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
INSERT INTO "return_inquiry" VALUES(1,19,'2025-06-05','looking',NULL);
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
INSERT INTO "sent_report" VALUES(1,1,'quarterly','2025-Q1','2025-03-20','05/BC-UBND','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận','{"schema": "xkld.report.quarterly/1", "data": {"form": "quarterly", "period": "2025-Q1", "figures_to": "14/3/2025", "head": "3a4e02bcb6cb7f6075026e5c41ec92765ab07c0c850b57b3e283b91bd75f9d90", "letterhead": {"above": null, "issuer": ["ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM"], "number": "Số:          /BC-UBND", "place_and_date": "Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025", "kind": "BÁO CÁO", "subject": ["Kết quả công tác đưa người lao động", "đi làm việc ở nước ngoài theo hợp đồng quý I", "và phương hướng, nhiệm vụ quý II năm 2025"], "to": ["UBND tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"]}, "opening": ["Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.", "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:"], "sections": [{"number": "I", "heading": "Công tác chỉ đạo, tổ chức thực hiện", "paragraphs": ["UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.", "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]"], "table": null, "parts": []}, {"number": "II", "heading": "Kết quả thực hiện", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Thực hiện chỉ tiêu", "paragraphs": ["Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.", "Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.", "Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.", "Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải."], "table": "targets", "parts": []}, {"number": "2", "heading": "Thông tin, tuyên truyền", "paragraphs": ["Trong kỳ chưa ghi nhận hoạt động tuyên truyền.", "[Nêu nội dung, hình thức tuyên truyền nổi bật.]"], "table": null, "parts": []}, {"number": "3", "heading": "Tư vấn, tạo nguồn lao động", "paragraphs": ["Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.", "Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01)."], "table": null, "parts": []}, {"number": "4", "heading": "Hỗ trợ người lao động, cho vay vốn", "paragraphs": ["Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.", "Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm."], "table": null, "parts": []}, {"number": "5", "heading": "Lao động ở nước ngoài và về nước", "paragraphs": ["Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05)."], "table": null, "parts": []}, {"number": "6", "heading": "Thanh tra, kiểm tra, giải quyết đơn thư", "paragraphs": ["Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận."], "table": null, "parts": []}, {"number": "7", "heading": "Phối hợp với doanh nghiệp", "paragraphs": ["Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.", "Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người."], "table": null, "parts": []}]}, {"number": "III", "heading": "Đánh giá chung", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Ưu điểm", "paragraphs": ["[Nêu ưu điểm, cách làm hay.]"], "table": null, "parts": []}, {"number": "2", "heading": "Hạn chế", "paragraphs": ["So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.", "[Nêu hạn chế, khó khăn, vướng mắc.]"], "table": null, "parts": []}, {"number": "3", "heading": "Nguyên nhân", "paragraphs": ["[Nêu nguyên nhân khách quan, chủ quan.]"], "table": null, "parts": []}]}, {"number": "IV", "heading": "Phương hướng, nhiệm vụ quý II năm 2025", "paragraphs": ["[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]"], "table": null, "parts": []}, {"number": "V", "heading": "Kiến nghị, đề xuất", "paragraphs": ["[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]"], "table": null, "parts": []}], "last_words": "Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.", "closing": {"authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "name": "", "recipients": ["Như trên;", "Phòng Nội vụ thành phố;", "Lưu: VT, NV."]}, "annex": {"title": "Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025", "subtitle": "(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)"}, "tables": [{"key": "targets", "number": null, "title": "Kết quả thực hiện chỉ tiêu theo đơn vị", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "target", "head": "Chỉ tiêu năm (người)", "kind": "count"}, {"key": "in_period", "head": "Thực hiện trong quý", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}, {"key": "percent", "head": "Tỷ lệ đạt", "kind": "percent"}, {"key": "same_period", "head": "Cùng kỳ năm trước", "kind": "count"}, {"key": "estimate", "head": "Ước thực hiện đến hết quý", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "target": 2, "in_period": 2, "to_date": 2, "percent": "100.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}], "total": {"unit": "Tổng cộng", "target": 35, "in_period": 9, "to_date": 9, "percent": "25.7", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}, "rule": "Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi."}, {"key": "pool", "number": "01", "title": "Nguồn lao động theo đơn vị", "span": "(Đến hết ngày 14/3/2025)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "registered", "head": "Đăng ký, đã tư vấn", "kind": "count"}, {"key": "training", "head": "Đang đào tạo", "kind": "count"}, {"key": "selected", "head": "Trúng tuyển, ký hợp đồng", "kind": "count"}, {"key": "ready", "head": "Chờ xuất cảnh", "kind": "count"}, {"key": "all", "head": "Tổng số", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}], "total": {"unit": "Tổng cộng", "registered": 0, "training": 0, "selected": 9, "ready": 0, "all": 9}, "rule": "Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký."}, {"key": "destinations", "number": "02", "title": "Người lao động xuất cảnh theo thị trường", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "destination", "head": "Thị trường", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"destination": "Nhật Bản", "in_period": 5, "to_date": 5}}, {"indent": 0, "cells": {"destination": "Đài Loan (Trung Quốc)", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"destination": "Hàn Quốc", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"destination": "Đức", "in_period": 0, "to_date": 0}}], "total": {"destination": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "occupations", "number": "03", "title": "Người lao động xuất cảnh theo ngành nghề", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "occupation", "head": "Ngành nghề", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"occupation": "Xây dựng", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"occupation": "Chế biến thực phẩm", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Nông nghiệp", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Cơ khí", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"occupation": "Điều dưỡng", "in_period": 1, "to_date": 1}}], "total": {"occupation": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "features", "number": "04", "title": "Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "feature", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"feature": "Theo giới tính", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Nam", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Nữ", "in_period": 6, "to_date": 6}}, {"indent": 0, "cells": {"feature": "Theo độ tuổi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Dưới 18 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Từ 18 đến 30 tuổi", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Từ 31 đến 45 tuổi", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Trên 45 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo trình độ", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Phổ thông (không nghề)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Sơ cấp nghề", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Trung cấp", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Cao đẳng", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Đại học trở lên", "in_period": 4, "to_date": 4}}, {"indent": 0, "cells": {"feature": "Theo hình thức đi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Đơn vị sự nghiệp công lập", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp dịch vụ", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp trúng thầu, nhận thầu", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Tổ chức, cá nhân đầu tư ra nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Hợp đồng lao động trực tiếp giao kết", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo đối tượng ưu tiên", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"feature": "Người dân tộc thiểu số", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Học sinh, sinh viên mới tốt nghiệp", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ cận nghèo", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ nghèo", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Thân nhân người có công với cách mạng", "in_period": 1, "to_date": 1}}], "total": null, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau."}, {"key": "movement", "number": "05", "title": "Biến động lao động làm việc ở nước ngoài", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "movement", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài đầu kỳ", "in_period": 159, "to_date": 159}}, {"indent": 0, "cells": {"movement": "Xuất cảnh (lượt)", "in_period": 9, "to_date": 9}}, {"indent": 0, "cells": {"movement": "Về nước", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "hết hạn hợp đồng, đúng hạn", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do tai nạn, ốm đau", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do phía sử dụng lao động", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do bị ngược đãi, xâm hại", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do vi phạm hợp đồng, pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do nguyện vọng cá nhân", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "chưa rõ lý do", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tử vong", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tìm thấy người mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài cuối kỳ", "in_period": 168, "to_date": 168}}, {"indent": 0, "cells": {"movement": "Ngoài ra", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"movement": "gia hạn hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "đổi hợp đồng, chuyển tư cách ở nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "bỏ hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "ở lại nước ngoài trái pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "xuất cảnh đi học tập (lượt)", "in_period": 0, "to_date": 0}}], "total": null, "rule": "Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước."}, {"key": "support", "number": "06", "title": "Hỗ trợ người lao động theo nguồn kinh phí và nội dung", "span": "(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)", "columns": [{"key": "item", "head": "Nguồn kinh phí, nội dung", "kind": "text"}, {"key": "persons_in_period", "head": "Số người trong quý", "kind": "count"}, {"key": "in_period", "head": "Số tiền trong quý (đồng)", "kind": "money"}, {"key": "persons_to_date", "head": "Số người từ đầu năm", "kind": "count"}, {"key": "to_date", "head": "Số tiền từ đầu năm (đồng)", "kind": "money"}, {"key": "allotted", "head": "Dự toán năm (đồng)", "kind": "money"}, {"key": "left", "head": "Còn lại (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"item": "Kinh phí chi bảo đảm xã hội", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 60000000, "left": 60000000}}, {"indent": 0, "cells": {"item": "Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 40000000, "left": 40000000}}, {"indent": 0, "cells": {"item": "Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": {"mark": "no_data"}, "left": {"mark": "no_data"}}}], "total": {"item": "Tổng cộng", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 100000000, "left": 100000000}, "rule": "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."}, {"key": "loans", "number": "07", "title": "Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội", "span": "(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)", "columns": [{"key": "fund", "head": "Nguồn vốn", "kind": "text"}, {"key": "customers", "head": "Khách hàng từ đầu năm", "kind": "count"}, {"key": "lent", "head": "Doanh số cho vay (đồng)", "kind": "money"}, {"key": "recovered", "head": "Doanh số thu nợ (đồng)", "kind": "money"}, {"key": "outstanding", "head": "Dư nợ (đồng)", "kind": "money"}, {"key": "overdue", "head": "Trong đó quá hạn (đồng)", "kind": "money"}, {"key": "idle", "head": "Vốn chưa giải ngân (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"fund": "Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội", "customers": {"mark": "no_data"}, "lent": {"mark": "no_data"}, "recovered": {"mark": "no_data"}, "outstanding": {"mark": "no_data"}, "overdue": {"mark": "no_data"}, "idle": {"mark": "no_data"}}}], "total": null, "rule": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn."}, {"key": "work", "number": "08", "title": "Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "work", "head": "Hoạt động", "kind": "text"}, {"key": "in_period", "head": "Số lần trong quý", "kind": "count"}, {"key": "people_in_period", "head": "Lượt người trong quý", "kind": "count"}, {"key": "to_date", "head": "Số lần từ đầu năm", "kind": "count"}, {"key": "people_to_date", "head": "Lượt người từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"work": "Buổi tư vấn việc làm, tuyển lao động", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Hội nghị chuyên đề", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Tin, bài phát thanh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên cổng, trang thông tin điện tử, báo chí", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên mạng xã hội", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tờ rơi, pa-nô, áp phích", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Buổi làm việc với doanh nghiệp", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Lượt thăm hỏi gia đình người lao động", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Chuyến học tập kinh nghiệm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Cuộc thanh tra, kiểm tra, giám sát", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó phát hiện vi phạm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Đơn thư, phản ánh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó đã giải quyết", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}], "total": null, "rule": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự."}], "to_be_written": ["I. Công tác chỉ đạo, tổ chức thực hiện", "2. Thông tin, tuyên truyền", "1. Ưu điểm", "2. Hạn chế", "3. Nguyên nhân", "IV. Phương hướng, nhiệm vụ quý II năm 2025", "V. Kiến nghị, đề xuất"], "warnings": ["Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed)."]}}','3a4e02bcb6cb7f6075026e5c41ec92765ab07c0c850b57b3e283b91bd75f9d90',9);
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
CREATE TABLE told_apart (
  worker INTEGER NOT NULL,
  other INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (worker, other),
  CONSTRAINT lower_number_first CHECK (worker < other),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(other) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "told_apart" VALUES(45,46,46);
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
INSERT INTO "worker" VALUES(61,'Phạm Thị Giả Định Bình','pham thi gia dinh binh',1993,NULL,NULL,NULL,NULL,6,NULL,NULL);
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
CREATE INDEX merged_kept ON merged (kept);
CREATE INDEX worker_phone ON worker (phone) WHERE phone is not null;
CREATE UNIQUE INDEX licence_check_of_sender ON licence_check (sender, on_date);
CREATE INDEX job_order_destination ON job_order (destination);
CREATE UNIQUE INDEX contract_term_once ON contract_term (placement, from_on);
CREATE UNIQUE INDEX family_visit_once ON family_visit (placement, on_date);
CREATE UNIQUE INDEX return_inquiry_once ON return_inquiry (placement, on_date);
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
CREATE VIEW v_contract_end as
select e.placement, e.on_date as from_on, e.step,
       case e.stage when 'departed'
         then min(date(e.on_date, '+' || p.months || ' months'),
                  date(e.on_date, 'start of month', '+' || (p.months + 1) || ' months', '-1 day'))
         else t.until_on end as ends_on
from stage_event e
join placement p on p.id = e.placement
left join contract_term t on t.placement = e.placement and t.from_on = e.on_date
where +e.stage in ('departed', 'extended', 'recontracted');
CREATE VIEW v_case as
select p.id as placement, p.worker, p.counted_as, p.unit, p.departed_on
from placement p;
CREATE VIEW v_payment as
select y.id as payment, y.fund, f.plan, f.code as fund_code, coalesce(m.kept, y.worker) as worker, y.unit, y.item,
       y.item_name, y.policy, y.clause, y.group_code, y.paid_on, y.amount, y.reverses
from payment y
join fund f on f.id = y.fund
left join merged m on m.worker = y.worker;
CREATE VIEW v_spending as
select s.id as spending, s.fund, f.plan, f.code as fund_code, s.activity, s.voucher, s.spent_on, s.amount, s.what,
       s.reverses
from fund_spending s
join fund f on f.id = s.fund;
CREATE VIEW v_activity as
select id as activity, plan, kind, on_date, unit, times, participants, what, sender from activity;
CREATE VIEW v_reliance as
select 'case' as kind, e.id as event, p.id as placement, p.worker, p.sender, e.stage as what, e.on_date,
       (select c.status from licence_check c
        where c.sender = p.sender and c.since_on <= e.on_date order by c.on_date desc limit 1) as status
from placement p
join stage_event e on e.placement = p.id and e.stage in ('contracted', 'departed')
where p.sender is not null
union all
select 'session', a.id, null, null, a.sender, a.kind, a.on_date,
       (select c.status from licence_check c
        where c.sender = a.sender and c.since_on <= a.on_date order by c.on_date desc limit 1)
from activity a
where a.sender is not null;
CREATE VIEW v_waiting as
select p.id as placement, p.worker, p.sender, s.name, e.stage, e.on_date,
       (select max(c.on_date) from licence_check c where c.sender = p.sender) as looked_on
from placement p
join sender s on s.id = p.sender
left join enterprise n on n.sender = p.sender
join stage_event e on e.placement = p.id and e.stage in ('selected', 'contracted', 'visa_ready')
where p.departed_on is null and coalesce(p.form, n.kind, 'service_enterprise') = 'service_enterprise'
  and not exists (select 1 from stage_event x
                  where x.placement = p.id and (x.on_date, x.step) > (e.on_date, e.step));
CREATE VIEW v_fee as
select f.job_order, o.destination, f.kind, f.asked, f.currency,
       case f.currency when 'VND' then f.asked else (f.asked * r.per_thousand + 500) / 1000 end as dong
from fee f
join job_order o on o.id = f.job_order
left join order_rate r on r.job_order = f.job_order and r.currency = f.currency;
CREATE VIEW v_order_cost as
select job_order, destination, case when count(*) = count(dong) then sum(dong) end as dong
from v_fee
where kind <> 'deposit'
group by job_order, destination;
CREATE VIEW v_inspection as
select id as inspection, plan, kind, on_date, times, findings, settled, what from inspection;
CREATE VIEW v_loan as
select l.fund, f.plan, f.code as fund_code, f.name as fund_name, l.as_of, l.customers, l.lent, l.recovered,
       l.outstanding, l.overdue, l.idle
from loan_figure l
join fund f on f.id = l.fund;
COMMIT;
