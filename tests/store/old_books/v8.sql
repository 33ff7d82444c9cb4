pragma application_id = 1481329732;
pragma user_version = 8;
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
INSERT INTO "chain" VALUES(1,8,'5f561821efd500b824aaf21e98f8f6861dd2196b7ecadceeae98c78a15193f41');
INSERT INTO "chain" VALUES(2,75,'71c74f96edc155c1826575c9f4f881748263517767abf9505a9be3a3d3e70b3e');
INSERT INTO "chain" VALUES(3,88,'f0e2bec123077c659865adff963b32939e7de5f67bf65ec1a87138b722a950ca');
INSERT INTO "chain" VALUES(4,101,'990eb05b138ed15592a7d80c09b275ed4dcf53f60e885a3fc63c8cce0cc27e59');
INSERT INTO "chain" VALUES(5,114,'ccedf35b8493d9fef12775ec1b78392dec18c1865017e28554cab109101cb58a');
INSERT INTO "chain" VALUES(6,115,'974d750e9f6ade1a4d98318e2f7ac4f78702868b7cdcfaf1924f86818a5a76bd');
INSERT INTO "chain" VALUES(7,116,'50afdcfa06fc8d4c5f09ad854742b0bd0dbb90fe73eb210ed149a06cd96f2dc8');
INSERT INTO "chain" VALUES(8,228,'8d4f5d27eb948b82b6189b768c4a9886a3e27200a33b4e230217ed20d6b804ca');
INSERT INTO "chain" VALUES(9,229,'9f990d8fb169b2ff90f0b705078b0893366c4c183736b19a03b93134e73d7518');
INSERT INTO "chain" VALUES(10,533,'e48f760db52921e8ccc919a2ba79439b6dd3f42cb137182fb2355293f5e9d918');
INSERT INTO "chain" VALUES(11,534,'bcc46ff2a8dc4863ba77184a96e4f4058fc0fb4ccc1a634943439c5ace25476d');
INSERT INTO "chain" VALUES(12,535,'04f6bdd6051dc51e89696390e3989022620a36ca72eca7c5c3ca32e38e03ec6f');
INSERT INTO "chain" VALUES(13,536,'5907af0f3681d99d4bcc1a2c5118460cd03b89059b50249db7d022cd4b1e72d1');
INSERT INTO "chain" VALUES(14,537,'a2cebc896faa85d87456c3e4c7ad55f3adcec12d7fde5bd850fbfc675954dee4');
INSERT INTO "chain" VALUES(15,538,'71d6507e2c9ab6054579560c2149d2f03aed0e4e66eab0ec28472e5f2d3d9b53');
INSERT INTO "chain" VALUES(16,539,'13c116e36ff5469d0dc23d1f7e12ae771e3ea8e48f045c309dfebbd7a1d9429c');
INSERT INTO "chain" VALUES(17,540,'b796be0ec648535b9dd123e3ce02e2db33ab912b1b8fc6e3deae795f7dfd522d');
INSERT INTO "chain" VALUES(18,541,'22e798e1a2287703b4f74c92ee7ff6aa6158b772349a594b8ea60d1b7d72696d');
INSERT INTO "chain" VALUES(19,542,'39f6a45ace03840ff97c4a05152a91f330a6b46f0b4661dfbcc0edc4579f4995');
INSERT INTO "chain" VALUES(20,543,'2af17aef3d15d4e03a26acc7f8d3721e2f1bb3359f620d356cd0ba821443b209');
INSERT INTO "chain" VALUES(21,544,'c58848645c3c02d05cc1e79ffa4c2d5c24881f9fd5696f0d27d1cd645a04fe1c');
INSERT INTO "chain" VALUES(22,545,'3bed3fc69bbc56538368f06805c9fc6727fd1af33154f79b4409337e4e0d7699');
INSERT INTO "chain" VALUES(23,546,'0b02d2cff4e9d9aeb75ea8625f3b81b52f4fea06ae544cacb79825a18f91628e');
INSERT INTO "chain" VALUES(24,547,'e00cdb9192fc7675a906c7b06009f7d1a68dcd620cb96c46f6a529af6d56b90d');
INSERT INTO "chain" VALUES(25,548,'39c61b5287d0b5d86896bbc23e49190f067150b9b9d635dd6bd0b3d0363b4d94');
INSERT INTO "chain" VALUES(26,549,'4bc04815e1fc33842aecc8feb64531308ff1b45b7a2d26529231c308534415d6');
INSERT INTO "chain" VALUES(27,550,'4739b8496fbd9b81f6b03be1635cc442a3ff92ec1005fb0c74f3c937e56c74e0');
INSERT INTO "chain" VALUES(28,551,'f0927fec3a9670731a65b0b51f2314d6dcca15ba2e6db8732d1f61f5a3d190a6');
INSERT INTO "chain" VALUES(29,552,'e4d67a8c056f35b94c9ac9816059fb21dc1487844c07fee7ba3179b376d36d56');
INSERT INTO "chain" VALUES(30,553,'ef20a8792eed75e13c65c1e4a0da5d73ba2295e36c640fdc8572abf931446986');
INSERT INTO "chain" VALUES(31,554,'49034ce58fb69179639b6a28d452d68e5a6659b5fc30cda543bb68d42efea0ac');
INSERT INTO "chain" VALUES(32,567,'82233bc7100e79009b6fb7bd304e717b7ca68cd2f07606a198a83a6f6b334214');
INSERT INTO "chain" VALUES(33,581,'9448b5f8a6616d2c5ad16c5e2de91404f42154332e4df902a5d9a9f4eb4827f1');
INSERT INTO "chain" VALUES(34,582,'1c760e322133caa3d299166b6e44290459e316e9e18f1f1c54200b4309ac2682');
INSERT INTO "chain" VALUES(35,583,'50de3e02dc8373e04645dd1eca317e2994c66f343022d9b0948d835b5a07a08a');
INSERT INTO "chain" VALUES(36,589,'5e0b1eb6c71fe2656efae9628a7bb2f42c44413b82d9da29f9da96036d51d71c');
INSERT INTO "chain" VALUES(37,595,'377572b7c00cbe6473610c92831faf2c1c231464ba4018868f5763ddf96f39b0');
INSERT INTO "chain" VALUES(38,596,'8df788516d0d7bad95638c5994ca99961f53d7c3ebdbd106407de3bfa48ba9a5');
INSERT INTO "chain" VALUES(39,599,'f360553df79368796201ab9588ce21360d128d280584f82992a434c4f0cda8d8');
INSERT INTO "chain" VALUES(40,600,'3f574efedd67b6b5c7f6e3564392eec3f6be072a689888cecb02b7fe381f9d0f');
INSERT INTO "chain" VALUES(41,601,'cf82ca51fb0cd819f6fdd4a587ede33a38b82181fa791a18153041af4a978e7a');
INSERT INTO "chain" VALUES(42,602,'a91ba57cda3a333d18c73e008c9b23df3d48eb5bd9854a470ea96e147df540d3');
INSERT INTO "chain" VALUES(43,603,'065c6c7e894ac099b72cc31c1eb7e5b1eeadbd3be7663cef5017afef38075b02');
INSERT INTO "chain" VALUES(44,604,'77318255db290d0afd95e5032302e84325b2b14901861f114eacc63629831649');
INSERT INTO "chain" VALUES(45,605,'872094df681a626cfd8b9a44b67c405f6179152647f74393804057ee7c63584f');
INSERT INTO "chain" VALUES(46,606,'646c275d11204a699d8fa7708a36efe897d68a2f10b46964c9e08364905f4433');
INSERT INTO "chain" VALUES(47,609,'fdbbf14a8678ad0e1a4ff112fb003598c12533366034b806617ff29c064b0f7b');
INSERT INTO "chain" VALUES(48,612,'52e845ec3f59a4714ce835f5b738a8121d1ab237ccb1afcae5a98124aad8986c');
INSERT INTO "chain" VALUES(49,613,'9b385bbd6f0307fe0db0898120463757ec097d34812e5acd71a50df5c9239484');
INSERT INTO "chain" VALUES(50,614,'1b6c82299e410d6436c152d68604701ab9bf219d6745a77146e78d03381a7af7');
INSERT INTO "chain" VALUES(51,615,'3958c1160043ef5c5fe5f6c28c3590027c85c7c39f45df407a032160adba0565');
INSERT INTO "chain" VALUES(52,616,'ba799d28cddd2e71494a12c03ab4e60aeeb16df4af26e4cfc086954e164d0298');
INSERT INTO "chain" VALUES(53,617,'b4cde85e31a3b28135a5c6ac1bb838c80cb864d0673400c4aacef936e452a89e');
INSERT INTO "chain" VALUES(54,619,'3d7ff8ca943058821e26c80c11ebd735890f7fd26dba4fe44b13fbc0e935e818');
INSERT INTO "chain" VALUES(55,620,'ac9cc378a06082432cc1124d37fc950a2e5b0e6db63be02884548f4b6fb3810f');
INSERT INTO "chain" VALUES(56,621,'cbd950427e4a02b6a130c67a4ce3ff1db153596770ecf52e18bbbd01285a691b');
INSERT INTO "chain" VALUES(57,622,'5f5c159b3fbd06a597911501ce4fa56cadc59ba5d79a03495e8740b4e6973b55');
INSERT INTO "chain" VALUES(58,629,'ad97d2db55e7be01d2aa7a82fc0d2bb16cdd9a0e6f7d64822efd0396b1e090c1');
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
INSERT INTO "change" VALUES(1,1,'migration_step','[1]',NULL,'{"number":1,"name":"first book","operation":1}',X'89C02649070423DF3471ECA0675B7F1E',NULL);
INSERT INTO "change" VALUES(2,1,'migration_step','[2]',NULL,'{"number":2,"name":"allocations worked out","operation":1}',X'4B6B54EA78532251AE8C78B0ED1FF72B',NULL);
INSERT INTO "change" VALUES(3,1,'migration_step','[3]',NULL,'{"number":3,"name":"indexes for many people","operation":1}',X'2FC877F06847933024C4CD6A3A6786BF',NULL);
INSERT INTO "change" VALUES(4,1,'migration_step','[4]',NULL,'{"number":4,"name":"spending and amounts","operation":1}',X'2E36E1B2831F5D4410EA1D08F81E4E92',NULL);
INSERT INTO "change" VALUES(5,1,'migration_step','[5]',NULL,'{"number":5,"name":"deadlines of duties","operation":1}',X'45B9551E997722F863F5788CBF8BAC17',NULL);
INSERT INTO "change" VALUES(6,1,'migration_step','[6]',NULL,'{"number":6,"name":"trust","operation":1}',X'2FDCDC82E187CF568C0A9CF9BCCEEE3C',NULL);
INSERT INTO "change" VALUES(7,1,'migration_step','[7]',NULL,'{"number":7,"name":"people","operation":1}',X'04623EA2F8B9C917A4ABE909D9248895',NULL);
INSERT INTO "change" VALUES(8,1,'migration_step','[8]',NULL,'{"number":8,"name":"cases followed","operation":1}',X'069B0A2247AC92E801B8653E607E0E11',NULL);
INSERT INTO "change" VALUES(9,2,'plan','[1]',NULL,'{"id":1,"code":"phan-rang-2025"}',X'EA9B1E4CE60337A4AA0CE0F321FC2779',NULL);
INSERT INTO "change" VALUES(10,2,'plan_version','[1]',NULL,'{"id":1,"plan":1,"number":1,"digest":"b25ac58dafeff9d50850143e3af2ed6cab94cabb70e8434aec4e2a0e15bbaeb9","yaml":"# The plan of thành phố Phan Rang - Tháp Chàm for 2025 (March 2025), told in our own short words.\n# ref: the paragraph of the plan; \"V.1-2\" is the second dash of V.1, \"V.cuối\" the closing paragraph.\nplan: phan-rang-2025\ntitle: Đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025\nsubject: công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\nissuer:\n  name: Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm\n  head: [ỦY BAN NHÂN DÂN THÀNH PHỐ, PHAN RANG - THÁP CHÀM]\n  symbol: UBND\n  place: Phan Rang - Tháp Chàm\n  area: thành phố Phan Rang - Tháp Chàm\n  last_day: 2025-06-30                 # district level ended; the wards of 1/7/2025 belong to tỉnh Khánh Hòa\nnumber: null                           # left to the clerk; printed as blank\ndate: {year: 2025, month: 3, day: null}\nyears: [2025]\n\nimplements:\n  kind: Kế hoạch\n  number: 701/KH-UBND\n  date: 2025-02-21\n  issuer: UBND tỉnh Ninh Thuận\n  subject: đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025\nlegal_basis:\n  - kind: Thông tư liên tịch\n    number: 09/2016/TTLT-BLĐTBXH-BTC\n    date: 2016-06-15\n    issuer: Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính\n    subject: hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\n  - kind: Nghị định\n    number: 61/2015/NĐ-CP\n    date: 2015-07-09\n    issuer: Chính phủ\n    subject: chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm\n  - kind: Thông tư\n    number: 55/2023/TT-BTC\n    date: 2023-08-15\n    issuer: Bộ Tài chính\n    subject: kinh phí sự nghiệp của các chương trình mục tiêu quốc gia giai đoạn 2021-2025\n  - kind: Quyết định\n    number: 71/2021/QĐ-UBND\n    date: 2021-09-27\n    issuer: UBND tỉnh Ninh Thuận\n    subject: hỗ trợ vay vốn từ ngân sách địa phương đối với người lao động đi làm việc ở nước ngoài giai đoạn 2021-2025\n\ntarget:                                # II\n  total: 35\n  counts: persons\n  units: units/ninh-thuan-2024.yaml\n  split:\n    Phường Đô Vinh: 3\n    Phường Bảo An: 2\n    Phường Phước Mỹ: 3\n    Phường Phủ Hà: 5\n    Phường Đạo Long: 2\n    Phường Kinh Dinh: 5\n    Phường Đài Sơn: 2\n    Phường Mỹ Đông: 2\n    Phường Mỹ Hải: 2\n    Phường Mỹ Bình: 2\n    Phường Văn Hải: 2\n    Phường Đông Hải: 3\n    Xã Thành Hải: 2\n\npriority:                              # III.2 and III.4\n  groups: [DTTS, SINH_VIEN_MOI_TN]\n  destinations: [KR, JP, DE]\n\nfunds:                                 # IV, and III.5 for what they rest on\n  - id: social-security\n    name: Kinh phí chi bảo đảm xã hội\n    kind: grant\n    basis: Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC\n    ref: IV.1\n  - id: ntp-2025\n    name: Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\n    kind: grant\n    basis: Thông tư số 55/2023/TT-BTC\n    ref: IV.1\n  - id: local-loan\n    name: Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\n    kind: loan\n    basis: Quyết định số 71/2021/QĐ-UBND\n    ref: IV.2\n  - id: contribution\n    name: Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\n    kind: contribution\n    basis: null\n    ref: IV.3\n\n# Part III names an agency only here and there; where it names none, the issuer leads.\ntasks:\n  - ref: III.1-1\n    lead: UBND thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Kiện toàn, duy trì Ban Chỉ đạo từ thành phố đến phường, xã\n    repeat: always\n  - ref: III.1-2\n    lead: UBND thành phố\n    what: Chỉ đạo sát việc đưa người lao động đi làm việc ở nước ngoài trên địa bàn\n    repeat: always\n  - ref: III.1-2\n    lead: \"UBND các phường, xã\"\n    what: Đặt chỉ tiêu, kế hoạch của phường, xã gắn với kế hoạch phát triển kinh tế - xã hội\n    repeat: yearly\n  - ref: III.2\n    lead: UBND thành phố\n    what: Xây dựng cơ chế, thực hiện chính sách khuyến khích, nhất là cho người dân tộc thiểu số và sinh viên mới tốt nghiệp\n    repeat: always\n  - ref: III.3-1\n    lead: UBND thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"UBND các phường, xã\"]\n    what: Đưa tin về quy định, thông tin đi làm việc ở nước ngoài trên truyền thanh, cổng và trang thông tin điện tử\n    repeat: always\n  - ref: III.3-2\n    lead: [Thành đoàn, Hội Liên hiệp Phụ nữ thành phố, Hội Nông dân thành phố]\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Lồng ghép tuyên truyền vào các buổi sinh hoạt\n    repeat: always\n  - ref: III.3-3\n    lead: UBND thành phố\n    what: Làm bản tin, phóng sự, chuyên mục trên báo, đài, mạng xã hội; nêu gương gia đình có người đi làm việc ở nước ngoài\n    repeat: always\n  - ref: III.4-1\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ, Cơ sở dạy nghề]\n    what: Liên kết đào tạo nghề, ngoại ngữ, kiến thức cần thiết theo yêu cầu của bên tiếp nhận\n    repeat: always\n  - ref: III.4-2\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ]\n    what: Khảo sát, cập nhật nhu cầu; giới thiệu doanh nghiệp về tư vấn, tuyển lao động cho Hàn Quốc, Nhật Bản, Đức\n    repeat: always\n  - ref: III.5-1\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí bảo đảm xã hội\n    repeat: always\n  - ref: III.5-2\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí Chương trình mục tiêu quốc gia\n    repeat: always\n  - ref: III.5-3\n    lead: UBND thành phố\n    with: [Chi nhánh Ngân hàng Chính sách xã hội tỉnh]\n    what: Hỗ trợ vay vốn từ ngân sách địa phương ủy thác\n    repeat: always\n  - ref: III.6-1\n    lead: UBND thành phố\n    with: [\"Các phòng, ban thành phố\", \"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Trao đổi thông tin với doanh nghiệp để quản lý người đang làm việc ở nước ngoài, gỡ vướng mắc kịp thời\n    repeat: always\n  - ref: III.6-2\n    lead: UBND thành phố\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Vận động tham gia; thăm hỏi gia đình, nhắc người lao động giữ pháp luật nước sở tại và về nước đúng hạn\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Kiểm tra, giám sát, ngăn ngừa và xử lý vi phạm\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Khen thưởng, động viên đơn vị và doanh nghiệp làm tốt\n    repeat: yearly\n\n  - ref: V.1-1\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Chủ trì triển khai kế hoạch\n    repeat: always\n  - ref: V.1-2\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Lập kế hoạch tư vấn việc làm, đi làm việc ở nước ngoài tại các phường, xã\n    repeat: yearly\n  - ref: V.1-3\n    lead: Phòng Nội vụ thành phố\n    what: Tổ chức học tập kinh nghiệm ở địa phương ngoài tỉnh\n    repeat: once\n  - ref: V.1-4\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Tổ chức buổi tư vấn ở phường, xã về chính sách, đơn hàng, gương tốt để tuyển lao động\n    repeat: always\n  - ref: V.1-5\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\"]\n    what: Thanh tra, kiểm tra; ngăn chặn, xử lý lừa đảo, tiêu cực\n    repeat: always\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Theo dõi, đôn đốc, tổng hợp, báo cáo UBND thành phố\n    repeat: quarterly\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Tham mưu báo cáo định kỳ và đột xuất gửi Sở Nội vụ\n    repeat: quarterly\n  - ref: V.2\n    lead: Phòng Tài chính - Kế hoạch thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Hướng dẫn chi, thanh toán và quyết toán tiền hỗ trợ người lao động\n    repeat: always\n  - ref: V.3-1\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Hướng dẫn truyền thanh cơ sở đưa tin đúng, đủ về thị trường lao động ngoài nước và gương làm tốt\n    repeat: always\n  - ref: V.3-2\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    what: Theo dõi báo chí, không gian mạng; phối hợp xử lý tin sai sự thật\n    repeat: always\n  - ref: V.4-1\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    with: [Phòng Nội vụ thành phố, \"UBND các phường, xã\"]\n    what: Tuyên truyền chủ trương, chính sách, hiệu quả để người lao động biết và đăng ký\n    repeat: always\n  - ref: V.4-2\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    what: Tăng thời lượng phát sóng, tin, bài, hình ảnh; nhân rộng mô hình mới, gương điển hình\n    repeat: always\n  - ref: V.5\n    lead: Ban Chỉ huy Quân sự thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Tuyên truyền cho quân nhân sắp xuất ngũ và người đã hoàn thành nghĩa vụ quân sự\n    repeat: yearly\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    what: Phổ biến kế hoạch đến đoàn viên, hội viên\n    repeat: once\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Tuyên truyền, vận động đoàn viên, hội viên đi làm việc ở nước ngoài\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Hướng dẫn hồ sơ vay vốn, giải ngân kịp thời cho người đủ điều kiện\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Đôn đốc thu hồi, xử lý nợ\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo UBND thành phố khi vốn tồn đọng lâu, đề xuất hướng xử lý\n    repeat: always\n  - ref: V.8-1\n    lead: \"UBND các phường, xã\"\n    what: Thực hiện kế hoạch và chỉ tiêu được giao\n    repeat: always\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Lập kế hoạch của phường, xã; bố trí kinh phí\n    repeat: yearly\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức hội nghị chuyên đề tư vấn việc làm, đi làm việc ở nước ngoài\n    repeat: yearly\n  - ref: V.8-3\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức buổi tư vấn, tuyển lao động ở thôn, khu phố và phường, xã\n    repeat: always\n  - ref: V.8-4\n    lead: \"UBND các phường, xã\"\n    with: [\"Các Hội, đoàn thể phường, xã\"]\n    what: Cùng hội, đoàn thể mở hội nghị, thông tin, tư vấn, tuyển chọn lao động tại chỗ\n    repeat: always\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Lập kế hoạch thực hiện của cơ quan, đơn vị, địa phương mình\n    repeat: yearly\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo kết quả quý về UBND thành phố qua Phòng Nội vụ\n    repeat: quarterly\n\nduties:\n  - kind: quarterly                    # before day 22, so at the latest on day 21\n    from: [units, agencies]\n    to: Phòng Nội vụ thành phố\n    cutoff: day-15\n    deadline: {before_day: 22, of: last_month_of_quarter}\n    ref: V.cuối\n  - kind: quarterly                    # \"theo quy định\": the plan names no day\n    from: issuer\n    to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n    cutoff: day-15\n    deadline: null\n    ref: \"V.1-6, V.cuối\"\n\nreport_to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n# Who else gets the report. The list at the foot of the plan is cut off in our copy, so only bodies that the plan''s\n# text names stand here; the office completes it.\nrecipients:\n  - Như trên;\n  - Phòng Nội vụ thành phố;\n  - \"Lưu: VT, NV.\"\nsignature:\n  on_behalf: TM. ỦY BAN NHÂN DÂN\n  for: KT. CHỦ TỊCH\n  title: PHÓ CHỦ TỊCH\n  name: null\n","units_yaml":"# The 13 wards and communes of thành phố Phan Rang - Tháp Chàm as they stood in 2024, and what took over on 1/7/2025.\n# Codes: the General Statistics Office''s table of administrative units. Who took over: NQ 1667/NQ-UBTVQH15.\n# `to` is the first day outside: 30/6/2025 was the last day of the old units. `from: null`: older than anything we count.\n# Codes and names were used again: 22741 was Phường Phước Mỹ and is Phường Bảo An, which was 22744; so a unit is found\n# by its code or name together with a day.\nname: Các phường, xã của thành phố Phan Rang - Tháp Chàm\nbasis: [Nghị quyết số 202/2025/QH15, Nghị quyết số 1667/NQ-UBTVQH15]\nunits:\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22738]}\n  - {code: 22744, name: Phường Bảo An, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22741, name: Phường Phước Mỹ, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22750, name: Phường Phủ Hà, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22762, name: Phường Đạo Long, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22759, name: Phường Kinh Dinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22765, name: Phường Đài Sơn, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22771, name: Phường Mỹ Đông, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22780, name: Phường Mỹ Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22779, name: Phường Mỹ Bình, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22777, name: Phường Văn Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22834]}\n  # thôn Phú Thọ went to Xã Phước Dinh, the rest to the new Phường Đông Hải\n  - {code: 22768, name: Phường Đông Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780, 22888]}\n  - {code: 22774, name: Xã Thành Hải, kind: commune, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n\n  # Tỉnh Khánh Hòa, two levels. Đô Vinh also took xã Nhơn Sơn, Ninh Chử thị trấn Khánh Hải (not ours).\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22741, name: Phường Bảo An, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22759, name: Phường Phan Rang, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22780, name: Phường Đông Hải, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22834, name: Phường Ninh Chử, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22888, name: Xã Phước Dinh, kind: commune, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n","operation":2}',X'C46E7B5DE58AFBA362CE1D27168F706E',NULL);
INSERT INTO "change" VALUES(11,2,'plan_year','[1,2025]',NULL,'{"plan_version":1,"year":2025}',X'DC001E72E2970A22111405AC7E4FACDA',NULL);
INSERT INTO "change" VALUES(12,2,'unit','[1]',NULL,'{"id":1,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'BB3CC74EB2B9C297A76041F5C29B88A3',NULL);
INSERT INTO "change" VALUES(13,2,'unit','[2]',NULL,'{"id":2,"code":"22744","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'3342F8BB5E5452AA43728BDB490C7902',NULL);
INSERT INTO "change" VALUES(14,2,'unit','[3]',NULL,'{"id":3,"code":"22741","name":"Phường Phước Mỹ","name_key":"phuong phuoc my","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'3E0A70BAA659F8368A7B536D3B61B69A',NULL);
INSERT INTO "change" VALUES(15,2,'unit','[4]',NULL,'{"id":4,"code":"22750","name":"Phường Phủ Hà","name_key":"phuong phu ha","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'3666B224A52D77C14213D78F0FA7FA24',NULL);
INSERT INTO "change" VALUES(16,2,'unit','[5]',NULL,'{"id":5,"code":"22762","name":"Phường Đạo Long","name_key":"phuong dao long","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'CC834DDE290CDA791EE99282BD126285',NULL);
INSERT INTO "change" VALUES(17,2,'unit','[6]',NULL,'{"id":6,"code":"22759","name":"Phường Kinh Dinh","name_key":"phuong kinh dinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'EEC8CA6DD78C443CC481BF5EF81FAEE8',NULL);
INSERT INTO "change" VALUES(18,2,'unit','[7]',NULL,'{"id":7,"code":"22765","name":"Phường Đài Sơn","name_key":"phuong dai son","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'6C07366B386D97D9161FF3D7EB667EAC',NULL);
INSERT INTO "change" VALUES(19,2,'unit','[8]',NULL,'{"id":8,"code":"22771","name":"Phường Mỹ Đông","name_key":"phuong my dong","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'0682D6C5D9C533F616A13DF26C8B0861',NULL);
INSERT INTO "change" VALUES(20,2,'unit','[9]',NULL,'{"id":9,"code":"22780","name":"Phường Mỹ Hải","name_key":"phuong my hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'27FAB2790096648CA16794BBD6648206',NULL);
INSERT INTO "change" VALUES(21,2,'unit','[10]',NULL,'{"id":10,"code":"22779","name":"Phường Mỹ Bình","name_key":"phuong my binh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'46DF0C6F2A336E6A58AC68372B76765C',NULL);
INSERT INTO "change" VALUES(22,2,'unit','[11]',NULL,'{"id":11,"code":"22777","name":"Phường Văn Hải","name_key":"phuong van hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'81483772DD1228C489C3E6F9E0A69C51',NULL);
INSERT INTO "change" VALUES(23,2,'unit','[12]',NULL,'{"id":12,"code":"22768","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'F9F4B1699BA8FD49A621C0E2F51F341F',NULL);
INSERT INTO "change" VALUES(24,2,'unit','[13]',NULL,'{"id":13,"code":"22774","name":"Xã Thành Hải","name_key":"xa thanh hai","kind":"commune","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'7385ACA2A2D68402CF3DE7C8C6D1AD4B',NULL);
INSERT INTO "change" VALUES(25,2,'unit','[14]',NULL,'{"id":14,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'C04A9F0AF6670FD5B0BF94A04499C58A',NULL);
INSERT INTO "change" VALUES(26,2,'unit','[15]',NULL,'{"id":15,"code":"22741","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'BCBBA555648A3A262FCF12C89AA09B60',NULL);
INSERT INTO "change" VALUES(27,2,'unit','[16]',NULL,'{"id":16,"code":"22759","name":"Phường Phan Rang","name_key":"phuong phan rang","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'793DE2393D0F315B35F8CF59BBCFAD8B',NULL);
INSERT INTO "change" VALUES(28,2,'unit','[17]',NULL,'{"id":17,"code":"22780","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'453DF1BBB0BF2CED948531ED438FC8D2',NULL);
INSERT INTO "change" VALUES(29,2,'unit','[18]',NULL,'{"id":18,"code":"22834","name":"Phường Ninh Chử","name_key":"phuong ninh chu","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'7417CE84325085AA2DF200DAF3582637',NULL);
INSERT INTO "change" VALUES(30,2,'unit','[19]',NULL,'{"id":19,"code":"22888","name":"Xã Phước Dinh","name_key":"xa phuoc dinh","kind":"commune","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'5022C2DA8AEE5AF0A55F89D500AE27BD',NULL);
INSERT INTO "change" VALUES(31,2,'unit_change','[1,14]',NULL,'{"before":1,"after":14}',X'CDB3AC7BC098D18E1765A975CD17B632',NULL);
INSERT INTO "change" VALUES(32,2,'unit_change','[2,15]',NULL,'{"before":2,"after":15}',X'21BF17C5D4697B20FE0BA2D29A578316',NULL);
INSERT INTO "change" VALUES(33,2,'unit_change','[3,15]',NULL,'{"before":3,"after":15}',X'784BAF3E07C75A5A6E0FC798D84E68AB',NULL);
INSERT INTO "change" VALUES(34,2,'unit_change','[4,16]',NULL,'{"before":4,"after":16}',X'469C3A4A5EB14AC2405F00D72D9DDA09',NULL);
INSERT INTO "change" VALUES(35,2,'unit_change','[5,16]',NULL,'{"before":5,"after":16}',X'F0C4889F62503C90E4F7C6FB55E5D65D',NULL);
INSERT INTO "change" VALUES(36,2,'unit_change','[6,16]',NULL,'{"before":6,"after":16}',X'055545563885D9316CBADCB084105464',NULL);
INSERT INTO "change" VALUES(37,2,'unit_change','[7,16]',NULL,'{"before":7,"after":16}',X'970319397DA76E6615EB02CEB5FEDB0A',NULL);
INSERT INTO "change" VALUES(38,2,'unit_change','[8,17]',NULL,'{"before":8,"after":17}',X'B0BB730900A467DACC52EA2CA6A7D529',NULL);
INSERT INTO "change" VALUES(39,2,'unit_change','[9,17]',NULL,'{"before":9,"after":17}',X'FA6EAACDFA7D8E3651E4BCB72EC00AB9',NULL);
INSERT INTO "change" VALUES(40,2,'unit_change','[10,17]',NULL,'{"before":10,"after":17}',X'584010B66CCD4BC80D8116BB1302925A',NULL);
INSERT INTO "change" VALUES(41,2,'unit_change','[11,18]',NULL,'{"before":11,"after":18}',X'F482245E091D1C31FD8A5CA301F7FF5B',NULL);
INSERT INTO "change" VALUES(42,2,'unit_change','[12,17]',NULL,'{"before":12,"after":17}',X'F7C1B48EBBE77B8B6598CAC92030446C',NULL);
INSERT INTO "change" VALUES(43,2,'unit_change','[12,19]',NULL,'{"before":12,"after":19}',X'DD6FC42ACFA54E4079D95D4FACD1C83B',NULL);
INSERT INTO "change" VALUES(44,2,'unit_change','[13,15]',NULL,'{"before":13,"after":15}',X'8DB05B39CFE18D091D89976BA8C0FC0D',NULL);
INSERT INTO "change" VALUES(45,2,'plan_unit','[1,1]',NULL,'{"plan_version":1,"unit":1,"position":1}',X'3EDA535B1A045AD39699C43008650524',NULL);
INSERT INTO "change" VALUES(46,2,'plan_unit','[1,2]',NULL,'{"plan_version":1,"unit":2,"position":2}',X'58D4DFCB13133A6C2C0B3CB1EE4DB879',NULL);
INSERT INTO "change" VALUES(47,2,'plan_unit','[1,3]',NULL,'{"plan_version":1,"unit":3,"position":3}',X'BA1253150ED792A02E07CA146E1344C2',NULL);
INSERT INTO "change" VALUES(48,2,'plan_unit','[1,4]',NULL,'{"plan_version":1,"unit":4,"position":4}',X'13B0315AC2B4575AD448918D788044EE',NULL);
INSERT INTO "change" VALUES(49,2,'plan_unit','[1,5]',NULL,'{"plan_version":1,"unit":5,"position":5}',X'239E8075A471F0060EE5B9DA815BB6F7',NULL);
INSERT INTO "change" VALUES(50,2,'plan_unit','[1,6]',NULL,'{"plan_version":1,"unit":6,"position":6}',X'E8C6FC7ED7364D3005C05F356E61A49F',NULL);
INSERT INTO "change" VALUES(51,2,'plan_unit','[1,7]',NULL,'{"plan_version":1,"unit":7,"position":7}',X'D2F441455E6D95320B4195C60E9BE882',NULL);
INSERT INTO "change" VALUES(52,2,'plan_unit','[1,8]',NULL,'{"plan_version":1,"unit":8,"position":8}',X'45644E5202A29554DE28CA26D6D2CAB6',NULL);
INSERT INTO "change" VALUES(53,2,'plan_unit','[1,9]',NULL,'{"plan_version":1,"unit":9,"position":9}',X'63496F6E91A64874687BB8D11243278C',NULL);
INSERT INTO "change" VALUES(54,2,'plan_unit','[1,10]',NULL,'{"plan_version":1,"unit":10,"position":10}',X'DB009F84A772B5D6FB0FAD4E3CD2E031',NULL);
INSERT INTO "change" VALUES(55,2,'plan_unit','[1,11]',NULL,'{"plan_version":1,"unit":11,"position":11}',X'93348BC1301D211275E3ABED30DE0358',NULL);
INSERT INTO "change" VALUES(56,2,'plan_unit','[1,12]',NULL,'{"plan_version":1,"unit":12,"position":12}',X'BFDB2A9EC655138E89F45C96923FA6C6',NULL);
INSERT INTO "change" VALUES(57,2,'plan_unit','[1,13]',NULL,'{"plan_version":1,"unit":13,"position":13}',X'24192BD455A9B24AB27D03F1D7160B8C',NULL);
INSERT INTO "change" VALUES(58,2,'fund','[1]',NULL,'{"id":1,"plan":1,"code":"social-security","name":"Kinh phí chi bảo đảm xã hội","kind":"grant","position":1}',X'DC0FA266F123507ACCD36AFFDE053CF7',NULL);
INSERT INTO "change" VALUES(59,2,'fund','[2]',NULL,'{"id":2,"plan":1,"code":"ntp-2025","name":"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025","kind":"grant","position":2}',X'CE3B806289854243CB6CEEC30F52B15E',NULL);
INSERT INTO "change" VALUES(60,2,'fund','[3]',NULL,'{"id":3,"plan":1,"code":"local-loan","name":"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội","kind":"loan","position":3}',X'633A5D59183C78DF003B604C8D3ED46E',NULL);
INSERT INTO "change" VALUES(61,2,'fund','[4]',NULL,'{"id":4,"plan":1,"code":"contribution","name":"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác","kind":"contribution","position":4}',X'3D176038D66A35FC25F4BD37F9B75C6E',NULL);
INSERT INTO "change" VALUES(62,2,'allocation','[1]',NULL,'{"id":1,"plan_version":1,"method":"published","decision":null,"decided_on":null,"reason":null,"valid_from":"2024-12-15","valid_to":null,"operation":2}',X'FBDCA2F6A95A9C39B89F49B61434ED7A',NULL);
INSERT INTO "change" VALUES(63,2,'allocation_line','[1,1]',NULL,'{"allocation":1,"unit":1,"target":3}',X'03A123AFFAC2BC8C388DFBBAD06481AB',NULL);
INSERT INTO "change" VALUES(64,2,'allocation_line','[1,2]',NULL,'{"allocation":1,"unit":2,"target":2}',X'78B67E21B001D3E9324267F16A210E25',NULL);
INSERT INTO "change" VALUES(65,2,'allocation_line','[1,3]',NULL,'{"allocation":1,"unit":3,"target":3}',X'E6716648F392596CE4FBAE102E89BB89',NULL);
INSERT INTO "change" VALUES(66,2,'allocation_line','[1,4]',NULL,'{"allocation":1,"unit":4,"target":5}',X'E536FA3AAAC02DC8C56D1F2A8C79B51B',NULL);
INSERT INTO "change" VALUES(67,2,'allocation_line','[1,5]',NULL,'{"allocation":1,"unit":5,"target":2}',X'6BBCC0453BAB8AF714FC149EC7A32BD0',NULL);
INSERT INTO "change" VALUES(68,2,'allocation_line','[1,6]',NULL,'{"allocation":1,"unit":6,"target":5}',X'DDE80B45ED89BA7CF3D6D0A0ABAC7500',NULL);
INSERT INTO "change" VALUES(69,2,'allocation_line','[1,7]',NULL,'{"allocation":1,"unit":7,"target":2}',X'B64E0FD82A1366D37ABF4A5E8FC4CEBC',NULL);
INSERT INTO "change" VALUES(70,2,'allocation_line','[1,8]',NULL,'{"allocation":1,"unit":8,"target":2}',X'04CA46473958122C4B62F9C15D76E0D9',NULL);
INSERT INTO "change" VALUES(71,2,'allocation_line','[1,9]',NULL,'{"allocation":1,"unit":9,"target":2}',X'D770B04DB9DA0FEC786209231156FC4D',NULL);
INSERT INTO "change" VALUES(72,2,'allocation_line','[1,10]',NULL,'{"allocation":1,"unit":10,"target":2}',X'0E6D74975D0A4542997557389899FF74',NULL);
INSERT INTO "change" VALUES(73,2,'allocation_line','[1,11]',NULL,'{"allocation":1,"unit":11,"target":2}',X'E9FDB813BF25502749F28F0A6F5EE45D',NULL);
INSERT INTO "change" VALUES(74,2,'allocation_line','[1,12]',NULL,'{"allocation":1,"unit":12,"target":3}',X'4BC0BF70D53D193F98245FF03C155CEF',NULL);
INSERT INTO "change" VALUES(75,2,'allocation_line','[1,13]',NULL,'{"allocation":1,"unit":13,"target":2}',X'9DB965C081537AD7F9FB1B8240D73592',NULL);
INSERT INTO "change" VALUES(76,3,'opening_balance','[1]',NULL,'{"id":1,"plan":1,"measure":"abroad","unit":1,"start_on":"2024-12-15","end_on":null,"value":14,"operation":3}',X'4CC222A27EF7799B0C8582C878C5CB72',NULL);
INSERT INTO "change" VALUES(77,3,'opening_balance','[2]',NULL,'{"id":2,"plan":1,"measure":"abroad","unit":2,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'F48EAB690FDD304F8A68991404B430BF',NULL);
INSERT INTO "change" VALUES(78,3,'opening_balance','[3]',NULL,'{"id":3,"plan":1,"measure":"abroad","unit":3,"start_on":"2024-12-15","end_on":null,"value":16,"operation":3}',X'1FCDFC440A88F607D660E9117AB333A8',NULL);
INSERT INTO "change" VALUES(79,3,'opening_balance','[4]',NULL,'{"id":4,"plan":1,"measure":"abroad","unit":4,"start_on":"2024-12-15","end_on":null,"value":21,"operation":3}',X'0FD3B62C76C296DEAE1B016D2E91C83B',NULL);
INSERT INTO "change" VALUES(80,3,'opening_balance','[5]',NULL,'{"id":5,"plan":1,"measure":"abroad","unit":5,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'67A5AFD407443496BD5CB1B4DA171F49',NULL);
INSERT INTO "change" VALUES(81,3,'opening_balance','[6]',NULL,'{"id":6,"plan":1,"measure":"abroad","unit":6,"start_on":"2024-12-15","end_on":null,"value":19,"operation":3}',X'97A77619338535A815EDEE54B4D52D99',NULL);
INSERT INTO "change" VALUES(82,3,'opening_balance','[7]',NULL,'{"id":7,"plan":1,"measure":"abroad","unit":7,"start_on":"2024-12-15","end_on":null,"value":10,"operation":3}',X'C6E40CA365B452DC7DC0BEAF1E3A91E6',NULL);
INSERT INTO "change" VALUES(83,3,'opening_balance','[8]',NULL,'{"id":8,"plan":1,"measure":"abroad","unit":8,"start_on":"2024-12-15","end_on":null,"value":7,"operation":3}',X'62986DDE4E85EB380C74808936CEA36D',NULL);
INSERT INTO "change" VALUES(84,3,'opening_balance','[9]',NULL,'{"id":9,"plan":1,"measure":"abroad","unit":9,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'316A1FCF34001CD60ECA4F39631CB715',NULL);
INSERT INTO "change" VALUES(85,3,'opening_balance','[10]',NULL,'{"id":10,"plan":1,"measure":"abroad","unit":10,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'29FAEC2BE9F4366B3A1AD60F2DD40E6B',NULL);
INSERT INTO "change" VALUES(86,3,'opening_balance','[11]',NULL,'{"id":11,"plan":1,"measure":"abroad","unit":11,"start_on":"2024-12-15","end_on":null,"value":11,"operation":3}',X'538B127FB555E087B9750FF93B9B0603',NULL);
INSERT INTO "change" VALUES(87,3,'opening_balance','[12]',NULL,'{"id":12,"plan":1,"measure":"abroad","unit":12,"start_on":"2024-12-15","end_on":null,"value":15,"operation":3}',X'CE3B378F3D23ABD9D0AC2533565E188C',NULL);
INSERT INTO "change" VALUES(88,3,'opening_balance','[13]',NULL,'{"id":13,"plan":1,"measure":"abroad","unit":13,"start_on":"2024-12-15","end_on":null,"value":12,"operation":3}',X'0C4A0FA62568FD892434BCC4F101C9B6',NULL);
INSERT INTO "change" VALUES(89,4,'opening_balance','[14]',NULL,'{"id":14,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'ACEFD6B28AE5D3E33693F2FA0F179930',NULL);
INSERT INTO "change" VALUES(90,4,'opening_balance','[15]',NULL,'{"id":15,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'8C72804D6215D7B4D0C6097FB01F12A8',NULL);
INSERT INTO "change" VALUES(91,4,'opening_balance','[16]',NULL,'{"id":16,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'E85106D1670510249A3B1F33F1ABA2E5',NULL);
INSERT INTO "change" VALUES(92,4,'opening_balance','[17]',NULL,'{"id":17,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'BDA8E61803AFF8FFEFA762B414C68994',NULL);
INSERT INTO "change" VALUES(93,4,'opening_balance','[18]',NULL,'{"id":18,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'B3035EBA68530997A89992DFD072D72B',NULL);
INSERT INTO "change" VALUES(94,4,'opening_balance','[19]',NULL,'{"id":19,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-06-15","value":3,"operation":4}',X'D0EA5155A8EB64EC2490054AD263ECBB',NULL);
INSERT INTO "change" VALUES(95,4,'opening_balance','[20]',NULL,'{"id":20,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'5EC9146335D9ADDFB45BAD9EAEB758E2',NULL);
INSERT INTO "change" VALUES(96,4,'opening_balance','[21]',NULL,'{"id":21,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'8528342AC22D375FAC602A62FD3005EB',NULL);
INSERT INTO "change" VALUES(97,4,'opening_balance','[22]',NULL,'{"id":22,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'E8213AA3FC5D93C133AB0CFFC6B37360',NULL);
INSERT INTO "change" VALUES(98,4,'opening_balance','[23]',NULL,'{"id":23,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'FF4203CB9ADB263EC23D509B870633DF',NULL);
INSERT INTO "change" VALUES(99,4,'opening_balance','[24]',NULL,'{"id":24,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'98933B577F953278B79C35DEE13AF62C',NULL);
INSERT INTO "change" VALUES(100,4,'opening_balance','[25]',NULL,'{"id":25,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'CB897A5E43A4BE80D7F11E7F67E5318A',NULL);
INSERT INTO "change" VALUES(101,4,'opening_balance','[26]',NULL,'{"id":26,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'A89FFDD6FBFF5675A6071F58A7F72D19',NULL);
INSERT INTO "change" VALUES(102,5,'opening_balance','[27]',NULL,'{"id":27,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'F75516565C787E1AFDD44449B6DB9F6E',NULL);
INSERT INTO "change" VALUES(103,5,'opening_balance','[28]',NULL,'{"id":28,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'FD9D15CE9B51AD9C8B8BA3083EE57DA1',NULL);
INSERT INTO "change" VALUES(104,5,'opening_balance','[29]',NULL,'{"id":29,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'08158827D8B7BC0BA087D017637DF5F4',NULL);
INSERT INTO "change" VALUES(105,5,'opening_balance','[30]',NULL,'{"id":30,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'680D1CC281F83243695CD03100AF2833',NULL);
INSERT INTO "change" VALUES(106,5,'opening_balance','[31]',NULL,'{"id":31,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'F50441AE3AECC6C6BD862CC45B97F63B',NULL);
INSERT INTO "change" VALUES(107,5,'opening_balance','[32]',NULL,'{"id":32,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'7D5ADF1506CB39CEBEDAC8741EBE98D3',NULL);
INSERT INTO "change" VALUES(108,5,'opening_balance','[33]',NULL,'{"id":33,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'5BFD0B6372C1B535F1FC03AD64D6157D',NULL);
INSERT INTO "change" VALUES(109,5,'opening_balance','[34]',NULL,'{"id":34,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'90F035AA9FAFA9C4E863F287F291FAB7',NULL);
INSERT INTO "change" VALUES(110,5,'opening_balance','[35]',NULL,'{"id":35,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'4BCD71186A9249FDE17D12821D9DBCDA',NULL);
INSERT INTO "change" VALUES(111,5,'opening_balance','[36]',NULL,'{"id":36,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'F54DCC3CA9C33ACCA49D231523C86842',NULL);
INSERT INTO "change" VALUES(112,5,'opening_balance','[37]',NULL,'{"id":37,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'CBF8386672C6EE22E89312E8E7C928E6',NULL);
INSERT INTO "change" VALUES(113,5,'opening_balance','[38]',NULL,'{"id":38,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-12-15","value":3,"operation":5}',X'589C8611E12E06E7A4B23F716C6B9F54',NULL);
INSERT INTO "change" VALUES(114,5,'opening_balance','[39]',NULL,'{"id":39,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'FEDBF09CD09169D2041D29E9E67874DE',NULL);
INSERT INTO "change" VALUES(115,6,'allotment','[1]',NULL,'{"id":1,"fund":1,"year":2025,"amount":60000000,"decision":"12/QĐ-UBND","on_date":"2025-01-10","operation":6}',X'D8A32CBF21A2691CB2F94E62A2377E6C',NULL);
INSERT INTO "change" VALUES(116,7,'allotment','[2]',NULL,'{"id":2,"fund":2,"year":2025,"amount":40000000,"decision":"13/QĐ-UBND","on_date":"2025-01-10","operation":7}',X'F2A47317A2C4529A0D11A628B59577F6',NULL);
INSERT INTO "change" VALUES(117,8,'worker','[1]',NULL,'{"id":1,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900000","phone":"0900000000","unit":6,"ethnicity":"Chăm","education":"university"}',X'0F5163DC26D91491B6DF45932535A3B3',NULL);
INSERT INTO "change" VALUES(118,8,'worker','[2]',NULL,'{"id":2,"name":"Võ Văn Ví Dụ Hạ","name_key":"vo van vi du ha","birth_year":2001,"birth_date":"2001-08-18","sex":"M","cccd":"058201900001","phone":null,"unit":10,"ethnicity":"Raglai","education":"college"}',X'E22E14DD1A471D0F785E767F9DC69F96',NULL);
INSERT INTO "change" VALUES(119,8,'worker','[3]',NULL,'{"id":3,"name":"Nguyễn Thị Hư Cấu Nam","name_key":"nguyen thi hu cau nam","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900002","phone":null,"unit":13,"ethnicity":"Kinh","education":"elementary"}',X'08C7567F9315CA3D8AB01D949B701E92',NULL);
INSERT INTO "change" VALUES(120,8,'worker','[4]',NULL,'{"id":4,"name":"Lê Thị Minh Họa Mai","name_key":"le thi minh hoa mai","birth_year":1993,"birth_date":"1993-10-21","sex":"F","cccd":null,"phone":"0903000003","unit":4,"ethnicity":"Kinh","education":"university"}',X'AE5C1FFC644BE26A2B7A327A05B8BFA3',NULL);
INSERT INTO "change" VALUES(121,8,'worker','[5]',NULL,'{"id":5,"name":"Phạm Văn Ví Dụ Lam","name_key":"pham van vi du lam","birth_year":2005,"birth_date":"2005-03-23","sex":"M","cccd":"058205900009","phone":null,"unit":6,"ethnicity":"Kinh","education":"elementary"}',X'83BA41D4213DCCBBF156F215944BD531',NULL);
INSERT INTO "change" VALUES(122,8,'worker','[6]',NULL,'{"id":6,"name":"Trần Thị Hư Cấu Em","name_key":"tran thi hu cau em","birth_year":1992,"birth_date":"1992-11-09","sex":"F","cccd":"058192900010","phone":"0910000010","unit":13,"ethnicity":"Chăm","education":"college"}',X'1F75A9CABF53A756A5F430421CDF9D0F',NULL);
INSERT INTO "change" VALUES(123,8,'worker','[7]',NULL,'{"id":7,"name":"Thập Văn Giả Định Em","name_key":"thap van gia dinh em","birth_year":1999,"birth_date":"1999-11-21","sex":"M","cccd":null,"phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'A4F9EE2BA7890670C0681CE6A1798F90',NULL);
INSERT INTO "change" VALUES(124,8,'worker','[8]',NULL,'{"id":8,"name":"Lê Thị Thử Khoa","name_key":"le thi thu khoa","birth_year":1997,"birth_date":null,"sex":"F","cccd":"058197900012","phone":null,"unit":6,"ethnicity":"Kinh","education":"none"}',X'72DF8F019E719EDC2CE69C608001A1BB',NULL);
INSERT INTO "change" VALUES(125,8,'worker','[9]',NULL,'{"id":9,"name":"Thập Thị Thử Em","name_key":"thap thi thu em","birth_year":1988,"birth_date":"1988-06-23","sex":"F","cccd":"058188900013","phone":null,"unit":5,"ethnicity":"Kinh","education":"university"}',X'C8B0085FCF3BC06A2E5826CD54607A40',NULL);
INSERT INTO "change" VALUES(126,8,'worker','[10]',NULL,'{"id":10,"name":"Trần Văn Tượng Trưng An","name_key":"tran van tuong trung an","birth_year":2004,"birth_date":null,"sex":"M","cccd":"058204900014","phone":"0914000014","unit":4,"ethnicity":"Kinh","education":"none"}',X'9954B075327381BB34A5C75604135A1C',NULL);
INSERT INTO "change" VALUES(127,8,'worker','[11]',NULL,'{"id":11,"name":"Thập Văn Hư Cấu Nam","name_key":"thap van hu cau nam","birth_year":1996,"birth_date":"1996-11-05","sex":"M","cccd":null,"phone":"0915000015","unit":12,"ethnicity":"Kinh","education":"intermediate"}',X'7D4D1FE533E399D7F3929D9CB3223779',NULL);
INSERT INTO "change" VALUES(128,8,'worker','[12]',NULL,'{"id":12,"name":"Phạm Văn Thử Khoa","name_key":"pham van thu khoa","birth_year":1993,"birth_date":"1993-03-04","sex":"M","cccd":"058093900016","phone":"0916000016","unit":8,"ethnicity":"Kinh","education":"none"}',X'6DABBFB999C81BA8FF88EA59A7D06221',NULL);
INSERT INTO "change" VALUES(129,8,'worker','[13]',NULL,'{"id":13,"name":"Phạm Thị Giả Định An","name_key":"pham thi gia dinh an","birth_year":2001,"birth_date":"2001-02-11","sex":"F","cccd":null,"phone":"0917000017","unit":5,"ethnicity":"Kinh","education":"none"}',X'63456E1C93742F2A6FDFD7F2A6B13209',NULL);
INSERT INTO "change" VALUES(130,8,'worker','[14]',NULL,'{"id":14,"name":"Hán Thị Hư Cấu Mai","name_key":"han thi hu cau mai","birth_year":1992,"birth_date":"1992-05-19","sex":"F","cccd":"058192900004","phone":"0904000004","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'A895FD58031FB2C2A72527099620BA35',NULL);
INSERT INTO "change" VALUES(131,8,'worker','[15]',NULL,'{"id":15,"name":"Đàng Văn Mẫu Bình","name_key":"dang van mau binh","birth_year":2003,"birth_date":"2003-07-07","sex":"M","cccd":null,"phone":null,"unit":10,"ethnicity":"Kinh","education":"intermediate"}',X'C448B8F804FE7A641C1BA1F59BAEEA71',NULL);
INSERT INTO "change" VALUES(132,8,'worker','[16]',NULL,'{"id":16,"name":"Thập Văn Ví Dụ Khoa","name_key":"thap van vi du khoa","birth_year":1992,"birth_date":"1992-10-25","sex":"M","cccd":"058092900006","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'B61538EE6C5039D31CE362AF7A603371',NULL);
INSERT INTO "change" VALUES(133,8,'worker','[17]',NULL,'{"id":17,"name":"Võ Thị Giả Định An","name_key":"vo thi gia dinh an","birth_year":1996,"birth_date":"1996-12-23","sex":"F","cccd":null,"phone":"0907000007","unit":7,"ethnicity":"Kinh","education":"university"}',X'E4963CAE538BA66EAE0C0E51B9B87FAD',NULL);
INSERT INTO "change" VALUES(134,8,'worker','[18]',NULL,'{"id":18,"name":"Huỳnh Thị Tượng Trưng Nam","name_key":"huynh thi tuong trung nam","birth_year":1998,"birth_date":null,"sex":"F","cccd":"058198900008","phone":null,"unit":4,"ethnicity":"Kinh","education":"elementary"}',X'10300D23DAC98FE9F9191C17238B3837',NULL);
INSERT INTO "change" VALUES(135,8,'worker_group','[1]',NULL,'{"id":1,"worker":1,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'D54D040D241B9F99ACC2919DD2627066',NULL);
INSERT INTO "change" VALUES(136,8,'worker_group','[2]',NULL,'{"id":2,"worker":2,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'FF4C4AD81B5FF1379E20457BA54F69F5',NULL);
INSERT INTO "change" VALUES(137,8,'worker_group','[3]',NULL,'{"id":3,"worker":3,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'0DCC038BB33AE63DC57C9A0B2B6102D0',NULL);
INSERT INTO "change" VALUES(138,8,'worker_group','[4]',NULL,'{"id":4,"worker":6,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'FF85DF19006CA0EB31D76689F57874A1',NULL);
INSERT INTO "change" VALUES(139,8,'worker_group','[5]',NULL,'{"id":5,"worker":12,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'301399CC005EB683CC2DEF5070E00633',NULL);
INSERT INTO "change" VALUES(140,8,'worker_group','[6]',NULL,'{"id":6,"worker":13,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'DEF9C5CA9B4BE12D021100BF892C42A7',NULL);
INSERT INTO "change" VALUES(141,8,'worker_group','[7]',NULL,'{"id":7,"worker":14,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'D885A6828F4876534B60818E1B6FFB2D',NULL);
INSERT INTO "change" VALUES(142,8,'worker_group','[8]',NULL,'{"id":8,"worker":17,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'25D60BF1AAB2E548946512E7331A7F6E',NULL);
INSERT INTO "change" VALUES(143,8,'worker_group','[9]',NULL,'{"id":9,"worker":18,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'0102226F055E7B80D706A28A18FAA3AC',NULL);
INSERT INTO "change" VALUES(144,8,'sender','[1]',NULL,'{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}',X'DDEC21B77E84DA11DFAC1F9EB59777FD',NULL);
INSERT INTO "change" VALUES(145,8,'sender','[2]',NULL,'{"id":2,"name":"Công ty Mẫu Một","name_key":"cong ty mau mot"}',X'B709B5D2B7B0483A8E6F07B6166C6198',NULL);
INSERT INTO "change" VALUES(146,8,'sender','[3]',NULL,'{"id":3,"name":"Trung tâm Mẫu Ba","name_key":"trung tam mau ba"}',X'27B297EF30718DB364CFF55E5D3D2680',NULL);
INSERT INTO "change" VALUES(147,8,'placement','[1]',NULL,'{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'AFE0AA111AE746B41CCED661EED23C97',NULL);
INSERT INTO "change" VALUES(148,8,'placement','[2]',NULL,'{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'1BD7DEB4042866A84A23A4A1BE0F706C',NULL);
INSERT INTO "change" VALUES(149,8,'placement','[3]',NULL,'{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'5AA865D9770640679C1B72817C0D9C87',NULL);
INSERT INTO "change" VALUES(150,8,'placement','[4]',NULL,'{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'9E7E51013DD88023A74AA043050A2D0F',NULL);
INSERT INTO "change" VALUES(151,8,'placement','[5]',NULL,'{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'783BAB8EA518625F2F2CFE612FD2BC70',NULL);
INSERT INTO "change" VALUES(152,8,'placement','[6]',NULL,'{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'214AE417F664132706C953071DF93808',NULL);
INSERT INTO "change" VALUES(153,8,'placement','[7]',NULL,'{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'7497EC85D7E57389797BFF627FB853EF',NULL);
INSERT INTO "change" VALUES(154,8,'placement','[8]',NULL,'{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'39CF0E29052BD245C155233F7A806C85',NULL);
INSERT INTO "change" VALUES(155,8,'placement','[9]',NULL,'{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'C3F01D146C821EA843C75D710F902FC8',NULL);
INSERT INTO "change" VALUES(156,8,'placement','[10]',NULL,'{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'46AC5277104018B064CABE5000D5851F',NULL);
INSERT INTO "change" VALUES(157,8,'placement','[11]',NULL,'{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'A2D61BC62170ED536C794C5CC45AA77E',NULL);
INSERT INTO "change" VALUES(158,8,'placement','[12]',NULL,'{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'5C41E33A143273A40050A91215D38F43',NULL);
INSERT INTO "change" VALUES(159,8,'placement','[13]',NULL,'{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'7E3BD445A86BBBEF4F59C1BDE6D183AC',NULL);
INSERT INTO "change" VALUES(160,8,'placement','[14]',NULL,'{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'6403F2BF585EC2EA1464EC503B407F58',NULL);
INSERT INTO "change" VALUES(161,8,'placement','[15]',NULL,'{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'B987C6677769FA58E12216C34DED4AC6',NULL);
INSERT INTO "change" VALUES(162,8,'placement','[16]',NULL,'{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'AF528EC74450388A4B69576624998561',NULL);
INSERT INTO "change" VALUES(163,8,'placement','[17]',NULL,'{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'79AF6CEB05B8B77E658EDBF4CC3308BA',NULL);
INSERT INTO "change" VALUES(164,8,'placement','[18]',NULL,'{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'B5BF23ECD8C7E94D584FD9545CC5AE27',NULL);
INSERT INTO "change" VALUES(165,8,'stage_event','[1]',NULL,'{"id":1,"placement":1,"stage":"departed","on_date":"2024-12-15","reason":null}',X'E46001A3E6DAE2F16464C7DA83E70ECD',NULL);
INSERT INTO "change" VALUES(166,8,'placement','[1]','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2024-12-15","ended_on":null}',X'0B552D6AE46A10B7FCE865C306BC7580',NULL);
INSERT INTO "change" VALUES(167,8,'stage_event','[2]',NULL,'{"id":2,"placement":2,"stage":"departed","on_date":"2024-12-20","reason":null}',X'28915204CD320BD423A400D94F70459B',NULL);
INSERT INTO "change" VALUES(168,8,'placement','[2]','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2024-12-20","ended_on":null}',X'DDECB02C633F5A1D8F762F755322ED88',NULL);
INSERT INTO "change" VALUES(169,8,'stage_event','[3]',NULL,'{"id":3,"placement":3,"stage":"departed","on_date":"2025-01-06","reason":null}',X'5A86B099964FEF17B1EA195BDF8FABDE',NULL);
INSERT INTO "change" VALUES(170,8,'placement','[3]','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":"2025-01-06","ended_on":null}',X'986946022226CC3BC45363A7EF759FB5',NULL);
INSERT INTO "change" VALUES(171,8,'stage_event','[4]',NULL,'{"id":4,"placement":4,"stage":"departed","on_date":"2025-01-09","reason":null}',X'45B90571F1E763E153D5D845FB6766D7',NULL);
INSERT INTO "change" VALUES(172,8,'placement','[4]','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-01-09","ended_on":null}',X'DA4FC8B85D2FFAC0FEA3C9DA2B65E016',NULL);
INSERT INTO "change" VALUES(173,8,'stage_event','[5]',NULL,'{"id":5,"placement":5,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'FFCBEF7776B4990625CF66A6BAD995BB',NULL);
INSERT INTO "change" VALUES(174,8,'stage_event','[6]',NULL,'{"id":6,"placement":6,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'D30E51A92037DFD15B069FF469690073',NULL);
INSERT INTO "change" VALUES(175,8,'stage_event','[7]',NULL,'{"id":7,"placement":7,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'A164B521CBCD39BCDF2F4F0564A36E4B',NULL);
INSERT INTO "change" VALUES(176,8,'stage_event','[8]',NULL,'{"id":8,"placement":8,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'263EAC41482674B1297887833F00F939',NULL);
INSERT INTO "change" VALUES(177,8,'stage_event','[9]',NULL,'{"id":9,"placement":9,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'CD608EB6FD7B656F0EC64E4E38F57F65',NULL);
INSERT INTO "change" VALUES(178,8,'stage_event','[10]',NULL,'{"id":10,"placement":10,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'3ED6AAF98801762B10F93B56BE08C09D',NULL);
INSERT INTO "change" VALUES(179,8,'stage_event','[11]',NULL,'{"id":11,"placement":11,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'742D28531D5ECCC1CEE0E60730F1B614',NULL);
INSERT INTO "change" VALUES(180,8,'stage_event','[12]',NULL,'{"id":12,"placement":12,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'FB86ADD10F2BDC974200717531EB26EC',NULL);
INSERT INTO "change" VALUES(181,8,'stage_event','[13]',NULL,'{"id":13,"placement":13,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'18A891145FA3CAC4A5CDE4A6FA2D24C4',NULL);
INSERT INTO "change" VALUES(182,8,'stage_event','[14]',NULL,'{"id":14,"placement":14,"stage":"departed","on_date":"2025-02-10","reason":null}',X'7465313F6D156D814C8E014607CB49CD',NULL);
INSERT INTO "change" VALUES(183,8,'placement','[14]','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2025-02-10","ended_on":null}',X'2E57BE25CC10A3002F5991BC6ED1131A',NULL);
INSERT INTO "change" VALUES(184,8,'stage_event','[15]',NULL,'{"id":15,"placement":15,"stage":"departed","on_date":"2025-02-17","reason":null}',X'4278532B185CCABC7DF918597FF1F199',NULL);
INSERT INTO "change" VALUES(185,8,'placement','[15]','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2025-02-17","ended_on":null}',X'786FAA3690EDCF7AF646B7BBF067C503',NULL);
INSERT INTO "change" VALUES(186,8,'stage_event','[16]',NULL,'{"id":16,"placement":16,"stage":"departed","on_date":"2025-02-24","reason":null}',X'11C07228291EEEA6A619E37FAD830D15',NULL);
INSERT INTO "change" VALUES(187,8,'placement','[16]','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":"2025-02-24","ended_on":null}',X'B544B6035B25F4D740D6CCCD5FC2F61B',NULL);
INSERT INTO "change" VALUES(188,8,'stage_event','[17]',NULL,'{"id":17,"placement":17,"stage":"departed","on_date":"2025-03-03","reason":null}',X'FADA6B35B3F92FED0D07358483020DE0',NULL);
INSERT INTO "change" VALUES(189,8,'placement','[17]','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2025-03-03","ended_on":null}',X'9FCEDC72A334B789E0B4B5D71A56511A',NULL);
INSERT INTO "change" VALUES(190,8,'stage_event','[18]',NULL,'{"id":18,"placement":18,"stage":"departed","on_date":"2025-03-14","reason":null}',X'04CD8F60C414F089FC1853F334A4307A',NULL);
INSERT INTO "change" VALUES(191,8,'placement','[18]','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-03-14","ended_on":null}',X'1D0B8842E115101767D4ABF5E4835486',NULL);
INSERT INTO "change" VALUES(192,8,'import_batch','[1]',NULL,'{"id":1,"operation":8,"name":"danh-sach-quy-1.csv","digest":"aebe6bb80d63b87d7383fad16431a5908e9ee69d720fd8cbbbf4424dc5175a7b","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'71DDDC553AD3DEB19E583F2AFBA22521',NULL);
INSERT INTO "change" VALUES(193,8,'import_row','[1,2,"worker"]',NULL,'{"batch":1,"row":2,"table_name":"worker","key":1}',X'4AF599483A1740F0F3DAF044ECDF2178',NULL);
INSERT INTO "change" VALUES(194,8,'import_row','[1,2,"placement"]',NULL,'{"batch":1,"row":2,"table_name":"placement","key":1}',X'569466AD07D27E70B196AAA8969A4998',NULL);
INSERT INTO "change" VALUES(195,8,'import_row','[1,3,"worker"]',NULL,'{"batch":1,"row":3,"table_name":"worker","key":2}',X'7502CC1449E6F719B2580755658C061F',NULL);
INSERT INTO "change" VALUES(196,8,'import_row','[1,3,"placement"]',NULL,'{"batch":1,"row":3,"table_name":"placement","key":2}',X'098EF06A82189DAB4E988EC5DB5C2C63',NULL);
INSERT INTO "change" VALUES(197,8,'import_row','[1,4,"worker"]',NULL,'{"batch":1,"row":4,"table_name":"worker","key":3}',X'E93364EBA457A50A8A3DE520D0584F94',NULL);
INSERT INTO "change" VALUES(198,8,'import_row','[1,4,"placement"]',NULL,'{"batch":1,"row":4,"table_name":"placement","key":3}',X'B974C132553D870D3D6BA62F05EA2FD1',NULL);
INSERT INTO "change" VALUES(199,8,'import_row','[1,5,"worker"]',NULL,'{"batch":1,"row":5,"table_name":"worker","key":4}',X'BEBE1EDF684A9C85F63DD3F8E71C26EB',NULL);
INSERT INTO "change" VALUES(200,8,'import_row','[1,5,"placement"]',NULL,'{"batch":1,"row":5,"table_name":"placement","key":4}',X'DDD334E51BB0A5A54B85773AC7031910',NULL);
INSERT INTO "change" VALUES(201,8,'import_row','[1,11,"worker"]',NULL,'{"batch":1,"row":11,"table_name":"worker","key":5}',X'5AB53CDF9C08F18C7E0D8A40AC00F69E',NULL);
INSERT INTO "change" VALUES(202,8,'import_row','[1,11,"placement"]',NULL,'{"batch":1,"row":11,"table_name":"placement","key":5}',X'044BFE87C62C4735C3F4D6CEF1DD1339',NULL);
INSERT INTO "change" VALUES(203,8,'import_row','[1,12,"worker"]',NULL,'{"batch":1,"row":12,"table_name":"worker","key":6}',X'4E719689008DFE79CAA8CF51985D47C4',NULL);
INSERT INTO "change" VALUES(204,8,'import_row','[1,12,"placement"]',NULL,'{"batch":1,"row":12,"table_name":"placement","key":6}',X'B12F870075B156B04BC2681D134A4091',NULL);
INSERT INTO "change" VALUES(205,8,'import_row','[1,13,"worker"]',NULL,'{"batch":1,"row":13,"table_name":"worker","key":7}',X'EE96769B36C8F00AB495B28424437395',NULL);
INSERT INTO "change" VALUES(206,8,'import_row','[1,13,"placement"]',NULL,'{"batch":1,"row":13,"table_name":"placement","key":7}',X'1B39F2ED138A995DCF39DCDD7727DAF8',NULL);
INSERT INTO "change" VALUES(207,8,'import_row','[1,14,"worker"]',NULL,'{"batch":1,"row":14,"table_name":"worker","key":8}',X'96517C45751554B1701E88658D1C9C69',NULL);
INSERT INTO "change" VALUES(208,8,'import_row','[1,14,"placement"]',NULL,'{"batch":1,"row":14,"table_name":"placement","key":8}',X'FD2CF6B2D858743A209F8F054C02ECE4',NULL);
INSERT INTO "change" VALUES(209,8,'import_row','[1,15,"worker"]',NULL,'{"batch":1,"row":15,"table_name":"worker","key":9}',X'03C86B7D3F83ABFC8BFA653691540B7B',NULL);
INSERT INTO "change" VALUES(210,8,'import_row','[1,15,"placement"]',NULL,'{"batch":1,"row":15,"table_name":"placement","key":9}',X'3D692A27BFCC466E105523861ABD635B',NULL);
INSERT INTO "change" VALUES(211,8,'import_row','[1,16,"worker"]',NULL,'{"batch":1,"row":16,"table_name":"worker","key":10}',X'E8F65D270FDFE3F4DC7A128054B7BB9F',NULL);
INSERT INTO "change" VALUES(212,8,'import_row','[1,16,"placement"]',NULL,'{"batch":1,"row":16,"table_name":"placement","key":10}',X'F6C99EA72E0739986DAA0413924CC25F',NULL);
INSERT INTO "change" VALUES(213,8,'import_row','[1,17,"worker"]',NULL,'{"batch":1,"row":17,"table_name":"worker","key":11}',X'F26299FD180B91501C76634F830EDE3D',NULL);
INSERT INTO "change" VALUES(214,8,'import_row','[1,17,"placement"]',NULL,'{"batch":1,"row":17,"table_name":"placement","key":11}',X'68A511B727A87CE2E2013942C18664E1',NULL);
INSERT INTO "change" VALUES(215,8,'import_row','[1,18,"worker"]',NULL,'{"batch":1,"row":18,"table_name":"worker","key":12}',X'2F8507C8DBFD3D66A7D8B45043E49DC2',NULL);
INSERT INTO "change" VALUES(216,8,'import_row','[1,18,"placement"]',NULL,'{"batch":1,"row":18,"table_name":"placement","key":12}',X'4F7CD4A84E5F6446851B276877D978DF',NULL);
INSERT INTO "change" VALUES(217,8,'import_row','[1,19,"worker"]',NULL,'{"batch":1,"row":19,"table_name":"worker","key":13}',X'0E973274191324CD55E6EF71A3F70404',NULL);
INSERT INTO "change" VALUES(218,8,'import_row','[1,19,"placement"]',NULL,'{"batch":1,"row":19,"table_name":"placement","key":13}',X'648E45A94FA93E2296152EF40607108A',NULL);
INSERT INTO "change" VALUES(219,8,'import_row','[1,6,"worker"]',NULL,'{"batch":1,"row":6,"table_name":"worker","key":14}',X'C4238CD6D5DFA0783FC31671DC0D6B41',NULL);
INSERT INTO "change" VALUES(220,8,'import_row','[1,6,"placement"]',NULL,'{"batch":1,"row":6,"table_name":"placement","key":14}',X'F28A9AA62DDE25193635E44BE47B8D2C',NULL);
INSERT INTO "change" VALUES(221,8,'import_row','[1,7,"worker"]',NULL,'{"batch":1,"row":7,"table_name":"worker","key":15}',X'C7EEAD2A35328189D3FCA19B1A560A15',NULL);
INSERT INTO "change" VALUES(222,8,'import_row','[1,7,"placement"]',NULL,'{"batch":1,"row":7,"table_name":"placement","key":15}',X'D1CAAC5B796646E144C068F6E5269B45',NULL);
INSERT INTO "change" VALUES(223,8,'import_row','[1,8,"worker"]',NULL,'{"batch":1,"row":8,"table_name":"worker","key":16}',X'5DCABC40C0AB96E6D4404D3617038BE5',NULL);
INSERT INTO "change" VALUES(224,8,'import_row','[1,8,"placement"]',NULL,'{"batch":1,"row":8,"table_name":"placement","key":16}',X'F83353A3CFC029AAD0ACFBD1478F06FA',NULL);
INSERT INTO "change" VALUES(225,8,'import_row','[1,9,"worker"]',NULL,'{"batch":1,"row":9,"table_name":"worker","key":17}',X'1042097F9AB8C92C1CC9E9CCC3A46BA7',NULL);
INSERT INTO "change" VALUES(226,8,'import_row','[1,9,"placement"]',NULL,'{"batch":1,"row":9,"table_name":"placement","key":17}',X'3DD36A8B576C6EEB646D30E24B11AE30',NULL);
INSERT INTO "change" VALUES(227,8,'import_row','[1,10,"worker"]',NULL,'{"batch":1,"row":10,"table_name":"worker","key":18}',X'21E38D1BED012E00F7FBD2668821317E',NULL);
INSERT INTO "change" VALUES(228,8,'import_row','[1,10,"placement"]',NULL,'{"batch":1,"row":10,"table_name":"placement","key":18}',X'483DD0A0C4B5020EC1EC85A151263A45',NULL);
INSERT INTO "change" VALUES(229,9,'sent_report','[1]',NULL,'{"id":1,"plan":1,"form":"quarterly","period":"2025-Q1","sent_on":"2025-03-20","number":"05/BC-UBND","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","figures":"{\"schema\": \"xkld.report.quarterly/1\", \"data\": {\"form\": \"quarterly\", \"period\": \"2025-Q1\", \"figures_to\": \"14/3/2025\", \"head\": \"8d4f5d27eb948b82b6189b768c4a9886a3e27200a33b4e230217ed20d6b804ca\", \"letterhead\": {\"above\": null, \"issuer\": [\"ỦY BAN NHÂN DÂN THÀNH PHỐ\", \"PHAN RANG - THÁP CHÀM\"], \"number\": \"Số:          /BC-UBND\", \"place_and_date\": \"Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025\", \"kind\": \"BÁO CÁO\", \"subject\": [\"Kết quả công tác đưa người lao động\", \"đi làm việc ở nước ngoài theo hợp đồng quý I\", \"và phương hướng, nhiệm vụ quý II năm 2025\"], \"to\": [\"UBND tỉnh Ninh Thuận\", \"Sở Nội vụ tỉnh Ninh Thuận\"]}, \"opening\": [\"Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.\", \"Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:\"], \"sections\": [{\"number\": \"I\", \"heading\": \"Công tác chỉ đạo, tổ chức thực hiện\", \"paragraphs\": [\"UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.\", \"[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]\"], \"table\": null, \"parts\": []}, {\"number\": \"II\", \"heading\": \"Kết quả thực hiện\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Thực hiện chỉ tiêu\", \"paragraphs\": [\"Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.\", \"Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.\", \"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.\", \"Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải.\"], \"table\": \"targets\", \"parts\": []}, {\"number\": \"2\", \"heading\": \"Thông tin, tuyên truyền\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận hoạt động tuyên truyền.\", \"[Nêu nội dung, hình thức tuyên truyền nổi bật.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Tư vấn, tạo nguồn lao động\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.\", \"Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01).\"], \"table\": null, \"parts\": []}, {\"number\": \"4\", \"heading\": \"Hỗ trợ người lao động, cho vay vốn\", \"paragraphs\": [\"Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.\", \"Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm.\"], \"table\": null, \"parts\": []}, {\"number\": \"5\", \"heading\": \"Lao động ở nước ngoài và về nước\", \"paragraphs\": [\"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05).\"], \"table\": null, \"parts\": []}, {\"number\": \"6\", \"heading\": \"Thanh tra, kiểm tra, giải quyết đơn thư\", \"paragraphs\": [\"Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.\"], \"table\": null, \"parts\": []}, {\"number\": \"7\", \"heading\": \"Phối hợp với doanh nghiệp\", \"paragraphs\": [\"Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.\", \"Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người.\"], \"table\": null, \"parts\": []}]}, {\"number\": \"III\", \"heading\": \"Đánh giá chung\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Ưu điểm\", \"paragraphs\": [\"[Nêu ưu điểm, cách làm hay.]\"], \"table\": null, \"parts\": []}, {\"number\": \"2\", \"heading\": \"Hạn chế\", \"paragraphs\": [\"So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.\", \"[Nêu hạn chế, khó khăn, vướng mắc.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Nguyên nhân\", \"paragraphs\": [\"[Nêu nguyên nhân khách quan, chủ quan.]\"], \"table\": null, \"parts\": []}]}, {\"number\": \"IV\", \"heading\": \"Phương hướng, nhiệm vụ quý II năm 2025\", \"paragraphs\": [\"[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]\"], \"table\": null, \"parts\": []}, {\"number\": \"V\", \"heading\": \"Kiến nghị, đề xuất\", \"paragraphs\": [\"[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]\"], \"table\": null, \"parts\": []}], \"last_words\": \"Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.\", \"closing\": {\"authority\": [\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\", \"PHÓ CHỦ TỊCH\"], \"name\": \"\", \"recipients\": [\"Như trên;\", \"Phòng Nội vụ thành phố;\", \"Lưu: VT, NV.\"]}, \"annex\": {\"title\": \"Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025\", \"subtitle\": \"(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)\"}, \"tables\": [{\"key\": \"targets\", \"number\": null, \"title\": \"Kết quả thực hiện chỉ tiêu theo đơn vị\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"target\", \"head\": \"Chỉ tiêu năm (người)\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Thực hiện trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"percent\", \"head\": \"Tỷ lệ đạt\", \"kind\": \"percent\"}, {\"key\": \"same_period\", \"head\": \"Cùng kỳ năm trước\", \"kind\": \"count\"}, {\"key\": \"estimate\", \"head\": \"Ước thực hiện đến hết quý\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"target\": 2, \"in_period\": 2, \"to_date\": 2, \"percent\": \"100.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}], \"total\": {\"unit\": \"Tổng cộng\", \"target\": 35, \"in_period\": 9, \"to_date\": 9, \"percent\": \"25.7\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}, \"rule\": \"Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi.\"}, {\"key\": \"pool\", \"number\": \"01\", \"title\": \"Nguồn lao động theo đơn vị\", \"span\": \"(Đến hết ngày 14/3/2025)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"registered\", \"head\": \"Đăng ký, đã tư vấn\", \"kind\": \"count\"}, {\"key\": \"training\", \"head\": \"Đang đào tạo\", \"kind\": \"count\"}, {\"key\": \"selected\", \"head\": \"Trúng tuyển, ký hợp đồng\", \"kind\": \"count\"}, {\"key\": \"ready\", \"head\": \"Chờ xuất cảnh\", \"kind\": \"count\"}, {\"key\": \"all\", \"head\": \"Tổng số\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}], \"total\": {\"unit\": \"Tổng cộng\", \"registered\": 0, \"training\": 0, \"selected\": 9, \"ready\": 0, \"all\": 9}, \"rule\": \"Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký.\"}, {\"key\": \"destinations\", \"number\": \"02\", \"title\": \"Người lao động xuất cảnh theo thị trường\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"destination\", \"head\": \"Thị trường\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"destination\": \"Nhật Bản\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đài Loan (Trung Quốc)\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"destination\": \"Hàn Quốc\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đức\", \"in_period\": 0, \"to_date\": 0}}], \"total\": {\"destination\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"occupations\", \"number\": \"03\", \"title\": \"Người lao động xuất cảnh theo ngành nghề\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"occupation\", \"head\": \"Ngành nghề\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"occupation\": \"Xây dựng\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Chế biến thực phẩm\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Nông nghiệp\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Cơ khí\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Điều dưỡng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": {\"occupation\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"features\", \"number\": \"04\", \"title\": \"Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"feature\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"feature\": \"Theo giới tính\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nam\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nữ\", \"in_period\": 6, \"to_date\": 6}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo độ tuổi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Dưới 18 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 18 đến 30 tuổi\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 31 đến 45 tuổi\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trên 45 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo trình độ\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Phổ thông (không nghề)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Sơ cấp nghề\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trung cấp\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Cao đẳng\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đại học trở lên\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo hình thức đi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đơn vị sự nghiệp công lập\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp dịch vụ\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp trúng thầu, nhận thầu\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Tổ chức, cá nhân đầu tư ra nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Hợp đồng lao động trực tiếp giao kết\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo đối tượng ưu tiên\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người dân tộc thiểu số\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Học sinh, sinh viên mới tốt nghiệp\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ cận nghèo\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ nghèo\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Thân nhân người có công với cách mạng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": null, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau.\"}, {\"key\": \"movement\", \"number\": \"05\", \"title\": \"Biến động lao động làm việc ở nước ngoài\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"movement\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài đầu kỳ\", \"in_period\": 159, \"to_date\": 159}}, {\"indent\": 0, \"cells\": {\"movement\": \"Xuất cảnh (lượt)\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 0, \"cells\": {\"movement\": \"Về nước\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"hết hạn hợp đồng, đúng hạn\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do tai nạn, ốm đau\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do phía sử dụng lao động\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do bị ngược đãi, xâm hại\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do vi phạm hợp đồng, pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do nguyện vọng cá nhân\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"chưa rõ lý do\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tử vong\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tìm thấy người mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài cuối kỳ\", \"in_period\": 168, \"to_date\": 168}}, {\"indent\": 0, \"cells\": {\"movement\": \"Ngoài ra\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"movement\": \"gia hạn hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"đổi hợp đồng, chuyển tư cách ở nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"bỏ hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"ở lại nước ngoài trái pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"xuất cảnh đi học tập (lượt)\", \"in_period\": 0, \"to_date\": 0}}], \"total\": null, \"rule\": \"Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước.\"}, {\"key\": \"support\", \"number\": \"06\", \"title\": \"Hỗ trợ người lao động theo nguồn kinh phí và nội dung\", \"span\": \"(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)\", \"columns\": [{\"key\": \"item\", \"head\": \"Nguồn kinh phí, nội dung\", \"kind\": \"text\"}, {\"key\": \"persons_in_period\", \"head\": \"Số người trong quý\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Số tiền trong quý (đồng)\", \"kind\": \"money\"}, {\"key\": \"persons_to_date\", \"head\": \"Số người từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số tiền từ đầu năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"allotted\", \"head\": \"Dự toán năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"left\", \"head\": \"Còn lại (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"item\": \"Kinh phí chi bảo đảm xã hội\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 60000000, \"left\": 60000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 40000000, \"left\": 40000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": {\"mark\": \"no_data\"}, \"left\": {\"mark\": \"no_data\"}}}], \"total\": {\"item\": \"Tổng cộng\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 100000000, \"left\": 100000000}, \"rule\": \"Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động.\"}, {\"key\": \"loans\", \"number\": \"07\", \"title\": \"Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội\", \"span\": \"(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)\", \"columns\": [{\"key\": \"fund\", \"head\": \"Nguồn vốn\", \"kind\": \"text\"}, {\"key\": \"customers\", \"head\": \"Khách hàng từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"lent\", \"head\": \"Doanh số cho vay (đồng)\", \"kind\": \"money\"}, {\"key\": \"recovered\", \"head\": \"Doanh số thu nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"outstanding\", \"head\": \"Dư nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"overdue\", \"head\": \"Trong đó quá hạn (đồng)\", \"kind\": \"money\"}, {\"key\": \"idle\", \"head\": \"Vốn chưa giải ngân (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"fund\": \"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\", \"customers\": {\"mark\": \"no_data\"}, \"lent\": {\"mark\": \"no_data\"}, \"recovered\": {\"mark\": \"no_data\"}, \"outstanding\": {\"mark\": \"no_data\"}, \"overdue\": {\"mark\": \"no_data\"}, \"idle\": {\"mark\": \"no_data\"}}}], \"total\": null, \"rule\": \"Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.\"}, {\"key\": \"work\", \"number\": \"08\", \"title\": \"Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"work\", \"head\": \"Hoạt động\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Số lần trong quý\", \"kind\": \"count\"}, {\"key\": \"people_in_period\", \"head\": \"Lượt người trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số lần từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"people_to_date\", \"head\": \"Lượt người từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"work\": \"Buổi tư vấn việc làm, tuyển lao động\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Hội nghị chuyên đề\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài phát thanh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên cổng, trang thông tin điện tử, báo chí\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên mạng xã hội\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tờ rơi, pa-nô, áp phích\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Buổi làm việc với doanh nghiệp\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Lượt thăm hỏi gia đình người lao động\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Chuyến học tập kinh nghiệm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Cuộc thanh tra, kiểm tra, giám sát\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó phát hiện vi phạm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Đơn thư, phản ánh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó đã giải quyết\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}], \"total\": null, \"rule\": \"Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.\"}], \"to_be_written\": [\"I. Công tác chỉ đạo, tổ chức thực hiện\", \"2. Thông tin, tuyên truyền\", \"1. Ưu điểm\", \"2. Hạn chế\", \"3. Nguyên nhân\", \"IV. Phương hướng, nhiệm vụ quý II năm 2025\", \"V. Kiến nghị, đề xuất\"], \"warnings\": [\"Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed).\"]}}","head":"8d4f5d27eb948b82b6189b768c4a9886a3e27200a33b4e230217ed20d6b804ca","operation":9}',X'DADE55A1F8634BC2CF4DB7B595A33550',NULL);
INSERT INTO "change" VALUES(230,10,'worker','[19]',NULL,'{"id":19,"name":"Lê Thị Thử Dương","name_key":"le thi thu duong","birth_year":1986,"birth_date":"1986-06-10","sex":"F","cccd":null,"phone":"0921000021","unit":8,"ethnicity":"Kinh","education":"college"}',X'2BE82D52C100C37D3C95AB94C0A59D60',NULL);
INSERT INTO "change" VALUES(231,10,'worker','[20]',NULL,'{"id":20,"name":"Nguyễn Thị Giả Định Mai","name_key":"nguyen thi gia dinh mai","birth_year":1989,"birth_date":"1989-11-04","sex":"F","cccd":"058189900019","phone":"0919000019","unit":9,"ethnicity":"Kinh","education":"intermediate"}',X'364C2CA2B474110B2A1F8DCB69BC70BA',NULL);
INSERT INTO "change" VALUES(232,10,'worker','[21]',NULL,'{"id":21,"name":"Thập Văn Minh Họa Dương","name_key":"thap van minh hoa duong","birth_year":1988,"birth_date":"1988-02-15","sex":"M","cccd":null,"phone":null,"unit":9,"ethnicity":"Kinh","education":"none"}',X'C58932568B35966E86BF22EE2E45EF05',NULL);
INSERT INTO "change" VALUES(233,10,'worker','[22]',NULL,'{"id":22,"name":"Đàng Văn Minh Họa An","name_key":"dang van minh hoa an","birth_year":1989,"birth_date":"1989-02-05","sex":"M","cccd":"058089900018","phone":null,"unit":7,"ethnicity":"Kinh","education":"elementary"}',X'9BFF8DD2092AC0B2A580712CCFD16CE4',NULL);
INSERT INTO "change" VALUES(234,10,'worker','[23]',NULL,'{"id":23,"name":"Đàng Văn Hư Cấu Cúc","name_key":"dang van hu cau cuc","birth_year":1985,"birth_date":"1985-08-17","sex":"M","cccd":null,"phone":null,"unit":2,"ethnicity":"Kinh","education":"university"}',X'B70870FEAE86D4CDE5B6AB8F9AFA73CE',NULL);
INSERT INTO "change" VALUES(235,10,'worker','[24]',NULL,'{"id":24,"name":"Thập Văn Giả Định Nam","name_key":"thap van gia dinh nam","birth_year":1992,"birth_date":"1992-05-18","sex":"M","cccd":"058092900020","phone":"0920000020","unit":3,"ethnicity":"Kinh","education":"university"}',X'D21AAB683C840C5A759461C891EAA460',NULL);
INSERT INTO "change" VALUES(236,10,'worker','[25]',NULL,'{"id":25,"name":"Hán Thị Ví Dụ Khoa","name_key":"han thi vi du khoa","birth_year":2000,"birth_date":"2000-02-10","sex":"F","cccd":null,"phone":null,"unit":11,"ethnicity":"Chăm","education":"elementary"}',X'1004D9311201349DCC2DD9B93FB590FE',NULL);
INSERT INTO "change" VALUES(237,10,'worker','[26]',NULL,'{"id":26,"name":"Thập Văn Tượng Trưng Cúc","name_key":"thap van tuong trung cuc","birth_year":1988,"birth_date":"1988-06-06","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'2BF0A12712584D55E513B4756F919EF5',NULL);
INSERT INTO "change" VALUES(238,10,'worker','[27]',NULL,'{"id":27,"name":"Phạm Thị Minh Họa Hạ","name_key":"pham thi minh hoa ha","birth_year":2000,"birth_date":"2000-05-20","sex":"F","cccd":"058300900036","phone":null,"unit":10,"ethnicity":"Kinh","education":"college"}',X'57FB6466FA1F48D6E5E5D3C108DCAF25',NULL);
INSERT INTO "change" VALUES(239,10,'worker','[28]',NULL,'{"id":28,"name":"Phạm Văn Giả Định Nam","name_key":"pham van gia dinh nam","birth_year":1998,"birth_date":"1998-04-13","sex":"M","cccd":"058098900047","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'510F6D0F1F119CE2D8CB19A3CA7C8753',NULL);
INSERT INTO "change" VALUES(240,10,'worker','[29]',NULL,'{"id":29,"name":"Nguyễn Văn Minh Họa Em","name_key":"nguyen van minh hoa em","birth_year":1986,"birth_date":"1986-11-07","sex":"M","cccd":"058086900028","phone":null,"unit":6,"ethnicity":"Kinh","education":"intermediate"}',X'B2CFC979AA216F0116F49469BDB6053E',NULL);
INSERT INTO "change" VALUES(241,10,'worker','[30]',NULL,'{"id":30,"name":"Nguyễn Văn Tượng Trưng Cúc","name_key":"nguyen van tuong trung cuc","birth_year":2004,"birth_date":"2004-07-14","sex":"M","cccd":"058204900035","phone":"0935000035","unit":6,"ethnicity":"Kinh","education":"none"}',X'888A6377C7DEE03B3EFDC6E882A2597E',NULL);
INSERT INTO "change" VALUES(242,10,'worker','[31]',NULL,'{"id":31,"name":"Phạm Văn Mẫu Lam","name_key":"pham van mau lam","birth_year":2003,"birth_date":"2003-05-11","sex":"M","cccd":"058203900059","phone":"0959000059","unit":9,"ethnicity":"Kinh","education":"university"}',X'1A540CB9815F94723AD9C391A739452C',NULL);
INSERT INTO "change" VALUES(243,10,'worker','[32]',NULL,'{"id":32,"name":"Đàng Văn Ví Dụ Cúc","name_key":"dang van vi du cuc","birth_year":2005,"birth_date":"2005-08-15","sex":"M","cccd":"058205900048","phone":null,"unit":5,"ethnicity":"Kinh","education":"elementary"}',X'29F853693A7B61FCE9C7C60E5B605511',NULL);
INSERT INTO "change" VALUES(244,10,'worker','[33]',NULL,'{"id":33,"name":"Võ Văn Hư Cấu Cúc","name_key":"vo van hu cau cuc","birth_year":1997,"birth_date":"1997-12-06","sex":"M","cccd":"058097900051","phone":"0951000051","unit":8,"ethnicity":"Kinh","education":"none"}',X'541C838A107828BE69608F222EFBCB3F',NULL);
INSERT INTO "change" VALUES(245,10,'worker','[34]',NULL,'{"id":34,"name":"Huỳnh Văn Ví Dụ Bình","name_key":"huynh van vi du binh","birth_year":2003,"birth_date":"2003-04-13","sex":"M","cccd":null,"phone":"0939000039","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'3EC885431360F3365130589C8924275D',NULL);
INSERT INTO "change" VALUES(246,10,'worker','[35]',NULL,'{"id":35,"name":"Võ Thị Mẫu Bình","name_key":"vo thi mau binh","birth_year":2002,"birth_date":null,"sex":"F","cccd":"058302900032","phone":"0932000032","unit":4,"ethnicity":"Kinh","education":"college"}',X'DA2AF8E8D395D7E6BCEBB58CB9629033',NULL);
INSERT INTO "change" VALUES(247,10,'worker','[36]',NULL,'{"id":36,"name":"Trần Văn Tượng Trưng Mai","name_key":"tran van tuong trung mai","birth_year":2001,"birth_date":"2001-03-16","sex":"M","cccd":"058201900029","phone":"0929000029","unit":4,"ethnicity":"Kinh","education":"college"}',X'325894993BF836A46A382B0BE626F35C',NULL);
INSERT INTO "change" VALUES(248,10,'worker','[37]',NULL,'{"id":37,"name":"Thập Văn Thử Dương","name_key":"thap van thu duong","birth_year":2005,"birth_date":"2005-07-20","sex":"M","cccd":"058205900038","phone":"0938000038","unit":4,"ethnicity":"Kinh","education":"university"}',X'593F8C4F1095C9D017525E9B9FEF0AA7',NULL);
INSERT INTO "change" VALUES(249,10,'worker','[38]',NULL,'{"id":38,"name":"Huỳnh Thị Kiểm Thử Khoa","name_key":"huynh thi kiem thu khoa","birth_year":1989,"birth_date":"1989-08-11","sex":"F","cccd":"058189900050","phone":null,"unit":12,"ethnicity":"Raglai","education":"intermediate"}',X'10AF08771053DE3C5C210D21C1C97A66',NULL);
INSERT INTO "change" VALUES(250,10,'worker','[39]',NULL,'{"id":39,"name":"Hán Văn Hư Cấu Cúc","name_key":"han van hu cau cuc","birth_year":1996,"birth_date":null,"sex":"M","cccd":null,"phone":"0930000030","unit":12,"ethnicity":"Kinh","education":"none"}',X'79DD6524F3C7CDA0CFB1A00B344B1B9F',NULL);
INSERT INTO "change" VALUES(251,10,'worker','[40]',NULL,'{"id":40,"name":"Đàng Văn Thử Cúc","name_key":"dang van thu cuc","birth_year":2002,"birth_date":"2002-04-05","sex":"M","cccd":"058202900043","phone":null,"unit":4,"ethnicity":"Kinh","education":"college"}',X'C7FACD53B0C32E247C737BC2B099142C',NULL);
INSERT INTO "change" VALUES(252,10,'worker','[41]',NULL,'{"id":41,"name":"Hán Văn Mẫu Khoa","name_key":"han van mau khoa","birth_year":1987,"birth_date":"1987-07-02","sex":"M","cccd":"058087900046","phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'1E5807E1B7BAD8FA8FB72C33E719B049',NULL);
INSERT INTO "change" VALUES(253,10,'worker','[42]',NULL,'{"id":42,"name":"Phạm Văn Mẫu Em","name_key":"pham van mau em","birth_year":1993,"birth_date":"1993-02-11","sex":"M","cccd":null,"phone":null,"unit":7,"ethnicity":"Kinh","education":"intermediate"}',X'BB35F9B4A88C376FF90502605B13A637',NULL);
INSERT INTO "change" VALUES(254,10,'worker','[43]',NULL,'{"id":43,"name":"Võ Văn Minh Họa Hạ","name_key":"vo van minh hoa ha","birth_year":1988,"birth_date":"1988-05-28","sex":"M","cccd":"058088900041","phone":"0941000041","unit":6,"ethnicity":"Kinh","education":"college"}',X'16ADC3C86CF084ED5B71643FA90788C8',NULL);
INSERT INTO "change" VALUES(255,10,'worker','[44]',NULL,'{"id":44,"name":"Đàng Văn Thử Em","name_key":"dang van thu em","birth_year":1988,"birth_date":"1988-03-18","sex":"M","cccd":null,"phone":"0949000049","unit":4,"ethnicity":"Kinh","education":"university"}',X'D7F7BC879B60FB42A9B5CE25918748F8',NULL);
INSERT INTO "change" VALUES(256,10,'worker','[45]',NULL,'{"id":45,"name":"Lê Thị Minh Họa Cúc","name_key":"le thi minh hoa cuc","birth_year":1988,"birth_date":"1988-02-14","sex":"F","cccd":null,"phone":"0926000026","unit":1,"ethnicity":"Kinh","education":"university"}',X'6EC08BDF9A5F7261736D99DAA4B8127E',NULL);
INSERT INTO "change" VALUES(257,10,'worker','[46]',NULL,'{"id":46,"name":"Đổng Văn Mẫu Cúc","name_key":"dong van mau cuc","birth_year":1991,"birth_date":"1991-06-20","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'552CE30F91B27DF9DB24EFD0E6F401C8',NULL);
INSERT INTO "change" VALUES(258,10,'worker','[47]',NULL,'{"id":47,"name":"Lê Văn Kiểm Thử Em","name_key":"le van kiem thu em","birth_year":1991,"birth_date":null,"sex":"M","cccd":"058091900033","phone":"0933000033","unit":12,"ethnicity":"Kinh","education":"university"}',X'80C99BF1B4CE49A49F96C67A0D43DD78',NULL);
INSERT INTO "change" VALUES(259,10,'worker','[48]',NULL,'{"id":48,"name":"Võ Thị Minh Họa Cúc","name_key":"vo thi minh hoa cuc","birth_year":1995,"birth_date":"1995-03-01","sex":"F","cccd":"058195900056","phone":"0956000056","unit":8,"ethnicity":"Kinh","education":"elementary"}',X'5B2BCE1930AB9DA79A1A3CC6FB73CB7F',NULL);
INSERT INTO "change" VALUES(260,10,'worker','[49]',NULL,'{"id":49,"name":"Võ Văn Thử Hạ","name_key":"vo van thu ha","birth_year":1994,"birth_date":"1994-04-15","sex":"M","cccd":"058094900027","phone":"0927000027","unit":3,"ethnicity":"Chăm","education":"college"}',X'FFAAECFDE67629E47DC10F8FFFF50922',NULL);
INSERT INTO "change" VALUES(261,10,'worker','[50]',NULL,'{"id":50,"name":"Lê Thị Mẫu Dương","name_key":"le thi mau duong","birth_year":2000,"birth_date":"2000-12-13","sex":"F","cccd":"058300900045","phone":null,"unit":13,"ethnicity":"Kinh","education":"none"}',X'FBC8FE2AE802A453E912836E088C8C6E',NULL);
INSERT INTO "change" VALUES(262,10,'worker','[51]',NULL,'{"id":51,"name":"Phạm Văn Kiểm Thử Mai","name_key":"pham van kiem thu mai","birth_year":2001,"birth_date":"2001-06-05","sex":"M","cccd":null,"phone":"0954000054","unit":9,"ethnicity":"Kinh","education":"university"}',X'2FEDBF37A1BEF269D1E96DE5E5178652',NULL);
INSERT INTO "change" VALUES(263,10,'worker','[52]',NULL,'{"id":52,"name":"Võ Thị Kiểm Thử Cúc","name_key":"vo thi kiem thu cuc","birth_year":2000,"birth_date":"2000-12-27","sex":"F","cccd":"058300900042","phone":"0942000042","unit":7,"ethnicity":"Kinh","education":"university"}',X'787AD86429080C6DED4B3D9EC3AA0668',NULL);
INSERT INTO "change" VALUES(264,10,'worker','[53]',NULL,'{"id":53,"name":"Hán Văn Ví Dụ Khoa","name_key":"han van vi du khoa","birth_year":1994,"birth_date":"1994-04-16","sex":"M","cccd":null,"phone":"0937000037","unit":13,"ethnicity":"Kinh","education":"university"}',X'0224B722520EFECC0E21DD8FB6DC4355',NULL);
INSERT INTO "change" VALUES(265,10,'worker','[54]',NULL,'{"id":54,"name":"Lê Văn Ví Dụ Bình","name_key":"le van vi du binh","birth_year":1991,"birth_date":"1991-07-19","sex":"M","cccd":"058091900055","phone":null,"unit":3,"ethnicity":"Kinh","education":"none"}',X'7EEFF3F8EFCFC33BFC63999434A39884',NULL);
INSERT INTO "change" VALUES(266,10,'worker','[55]',NULL,'{"id":55,"name":"Đổng Văn Thử Dương","name_key":"dong van thu duong","birth_year":1986,"birth_date":"1986-06-14","sex":"M","cccd":null,"phone":"0944000044","unit":6,"ethnicity":"Kinh","education":"none"}',X'5791A18131A61BB4ECB8E70EF6540C3C',NULL);
INSERT INTO "change" VALUES(267,10,'worker','[56]',NULL,'{"id":56,"name":"Phạm Thị Ví Dụ Lam","name_key":"pham thi vi du lam","birth_year":2000,"birth_date":"2000-03-17","sex":"F","cccd":"058300900052","phone":"0952000052","unit":5,"ethnicity":"Raglai","education":"elementary"}',X'1E68917161993D7B7146F3D087697BA6',NULL);
INSERT INTO "change" VALUES(268,10,'worker','[57]',NULL,'{"id":57,"name":"Thập Thị Kiểm Thử Khoa","name_key":"thap thi kiem thu khoa","birth_year":2004,"birth_date":"2004-11-15","sex":"F","cccd":"058304900031","phone":"0931000031","unit":1,"ethnicity":"Chăm","education":"university"}',X'8092EBF5A9314595AF9B23B3D96A5987',NULL);
INSERT INTO "change" VALUES(269,10,'worker','[58]',NULL,'{"id":58,"name":"Phạm Văn Hư Cấu Hạ","name_key":"pham van hu cau ha","birth_year":1985,"birth_date":null,"sex":"M","cccd":"058085900040","phone":null,"unit":10,"ethnicity":"Kinh","education":"elementary"}',X'441811CF45E490FC1F234B578B53079C',NULL);
INSERT INTO "change" VALUES(270,10,'worker','[59]',NULL,'{"id":59,"name":"Huỳnh Thị Giả Định Mai","name_key":"huynh thi gia dinh mai","birth_year":2001,"birth_date":"2001-04-13","sex":"F","cccd":"058301900034","phone":"0934000034","unit":3,"ethnicity":"Raglai","education":"college"}',X'C55DFAE9A81D337E04A6AD5A04E08019',NULL);
INSERT INTO "change" VALUES(271,10,'worker','[60]',NULL,'{"id":60,"name":"Võ Văn Mẫu Nam","name_key":"vo van mau nam","birth_year":2005,"birth_date":"2005-05-14","sex":"M","cccd":"058205900058","phone":null,"unit":2,"ethnicity":"Kinh","education":"none"}',X'D76B9A85720030BB0D979267535F9E28',NULL);
INSERT INTO "change" VALUES(272,10,'worker_group','[10]',NULL,'{"id":10,"worker":20,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'99C88D42B32D555C0044FD2D807F9DE7',NULL);
INSERT INTO "change" VALUES(273,10,'worker_group','[11]',NULL,'{"id":11,"worker":24,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'0B83EE6F7665AC94B4EE97FC173272E6',NULL);
INSERT INTO "change" VALUES(274,10,'worker_group','[12]',NULL,'{"id":12,"worker":25,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'EB099246FEA3AF50B8FE2B9191A9415C',NULL);
INSERT INTO "change" VALUES(275,10,'worker_group','[13]',NULL,'{"id":13,"worker":31,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'274EACC9E6B184EFAAEEAA2DA5C4D8B5',NULL);
INSERT INTO "change" VALUES(276,10,'worker_group','[14]',NULL,'{"id":14,"worker":35,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'90F21777F1896B73DFBDE1E20D3D27A7',NULL);
INSERT INTO "change" VALUES(277,10,'worker_group','[15]',NULL,'{"id":15,"worker":38,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'34B56AD498FA14DBD1D1B913D015110D',NULL);
INSERT INTO "change" VALUES(278,10,'worker_group','[16]',NULL,'{"id":16,"worker":42,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'140FF172909BE93FA31DA4F2A09A4192',NULL);
INSERT INTO "change" VALUES(279,10,'worker_group','[17]',NULL,'{"id":17,"worker":43,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'EA77A87877ADE6332611D376E8F5238D',NULL);
INSERT INTO "change" VALUES(280,10,'worker_group','[18]',NULL,'{"id":18,"worker":45,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'4BE931E73F7A8316BB7FAE2CF1D65E9D',NULL);
INSERT INTO "change" VALUES(281,10,'worker_group','[19]',NULL,'{"id":19,"worker":46,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'42A3B7B6E84164F30EF13A13EC538F1C',NULL);
INSERT INTO "change" VALUES(282,10,'worker_group','[20]',NULL,'{"id":20,"worker":49,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'57A765461FAFF470ED757F8C71BF7690',NULL);
INSERT INTO "change" VALUES(283,10,'worker_group','[21]',NULL,'{"id":21,"worker":51,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'E8AA7E3EB726294F4A8EF4E8349FD1D9',NULL);
INSERT INTO "change" VALUES(284,10,'worker_group','[22]',NULL,'{"id":22,"worker":52,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'A77D7FA4C6A7B51EE48F1278480E4056',NULL);
INSERT INTO "change" VALUES(285,10,'worker_group','[23]',NULL,'{"id":23,"worker":53,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'F899EA3C0FC901F7A8C3F43D0B486801',NULL);
INSERT INTO "change" VALUES(286,10,'worker_group','[24]',NULL,'{"id":24,"worker":55,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'A552069D477C6A26B5522A68EBBA091C',NULL);
INSERT INTO "change" VALUES(287,10,'worker_group','[25]',NULL,'{"id":25,"worker":56,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'3E70189F810496E00A6BDE4702C828D2',NULL);
INSERT INTO "change" VALUES(288,10,'worker_group','[26]',NULL,'{"id":26,"worker":57,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'45480FB7196342744FC7B7AC65F24857',NULL);
INSERT INTO "change" VALUES(289,10,'worker_group','[27]',NULL,'{"id":27,"worker":59,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'896BCC269D0B12D5A72155090488323F',NULL);
INSERT INTO "change" VALUES(290,10,'placement','[19]',NULL,'{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'F93097A29D717EE7EE56FD3FA83FFBE1',NULL);
INSERT INTO "change" VALUES(291,10,'placement','[20]',NULL,'{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'4AE864494500BA61B56189BD3328B443',NULL);
INSERT INTO "change" VALUES(292,10,'placement','[21]',NULL,'{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'6FEA9CF536CEA92C74C0A8DD914DD402',NULL);
INSERT INTO "change" VALUES(293,10,'placement','[22]',NULL,'{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'AC25EB228D12923761EE88C1E3C5FF39',NULL);
INSERT INTO "change" VALUES(294,10,'placement','[23]',NULL,'{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'3FEC956DFD2F1BE59F0D47CB54F6AFD6',NULL);
INSERT INTO "change" VALUES(295,10,'placement','[24]',NULL,'{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'AFC52F8F174EBBB9C04471848AF50BDA',NULL);
INSERT INTO "change" VALUES(296,10,'placement','[25]',NULL,'{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'D8EB55A1CC3EA2285690E9FB156DE0EB',NULL);
INSERT INTO "change" VALUES(297,10,'placement','[26]',NULL,'{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'B41C9A70E2A137D2A8B8903FFD084696',NULL);
INSERT INTO "change" VALUES(298,10,'placement','[27]',NULL,'{"id":27,"worker":27,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'A39B31A65DB51DD97A28B5C2BB8B9364',NULL);
INSERT INTO "change" VALUES(299,10,'placement','[28]',NULL,'{"id":28,"worker":28,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'B774BF5A5896BA82EB8960EAE46CFBA6',NULL);
INSERT INTO "change" VALUES(300,10,'placement','[29]',NULL,'{"id":29,"worker":29,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'13755F0B5C680F5390088412C0CB1E0D',NULL);
INSERT INTO "change" VALUES(301,10,'placement','[30]',NULL,'{"id":30,"worker":30,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'70F34C693D5C358089ABD390BC28ACF3',NULL);
INSERT INTO "change" VALUES(302,10,'placement','[31]',NULL,'{"id":31,"worker":31,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'1266E27F90FE915E8540AF4E2955CE7B',NULL);
INSERT INTO "change" VALUES(303,10,'placement','[32]',NULL,'{"id":32,"worker":32,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'62C4566F788EF662A749B7C952C0BE5F',NULL);
INSERT INTO "change" VALUES(304,10,'placement','[33]',NULL,'{"id":33,"worker":33,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'99066B82D9E9E2AA70EE085B8B730C89',NULL);
INSERT INTO "change" VALUES(305,10,'placement','[34]',NULL,'{"id":34,"worker":34,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'CA1FDA68C067946958DB0F9313084AB0',NULL);
INSERT INTO "change" VALUES(306,10,'placement','[35]',NULL,'{"id":35,"worker":35,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'F464F4D40C2CF911FCA79B2714057730',NULL);
INSERT INTO "change" VALUES(307,10,'placement','[36]',NULL,'{"id":36,"worker":36,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'86E7DA8F1A6E628529A18DE92C6D0701',NULL);
INSERT INTO "change" VALUES(308,10,'placement','[37]',NULL,'{"id":37,"worker":37,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'9F1C9CB79CF3B3FD55D65D5E266B76DB',NULL);
INSERT INTO "change" VALUES(309,10,'placement','[38]',NULL,'{"id":38,"worker":38,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'061EEE0C305DFF1DC339A279DB748C5F',NULL);
INSERT INTO "change" VALUES(310,10,'placement','[39]',NULL,'{"id":39,"worker":39,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'D18C6B528F81F17B27235A7AE135C5DA',NULL);
INSERT INTO "change" VALUES(311,10,'placement','[40]',NULL,'{"id":40,"worker":40,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'8889B08B5C585BC0C4FA82C1DE991AE2',NULL);
INSERT INTO "change" VALUES(312,10,'placement','[41]',NULL,'{"id":41,"worker":41,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'A7CA708624890BFD43298F142FD87FB4',NULL);
INSERT INTO "change" VALUES(313,10,'placement','[42]',NULL,'{"id":42,"worker":42,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'BA0F1DDD52B1CBA87551121B2378DB1D',NULL);
INSERT INTO "change" VALUES(314,10,'placement','[43]',NULL,'{"id":43,"worker":43,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'25BAB5DD3C034FE99061866473F4EB10',NULL);
INSERT INTO "change" VALUES(315,10,'placement','[44]',NULL,'{"id":44,"worker":44,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'8B8C366CFD0ABB6C00451A6C7001C153',NULL);
INSERT INTO "change" VALUES(316,10,'placement','[45]',NULL,'{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}',X'0AD900B3A32616FAF67C9F353A96E48A',NULL);
INSERT INTO "change" VALUES(317,10,'placement','[46]',NULL,'{"id":46,"worker":46,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'50F6DB167ACC59EE69C1156791879822',NULL);
INSERT INTO "change" VALUES(318,10,'placement','[47]',NULL,'{"id":47,"worker":47,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'9E917E31FB6F338E6B558545BF2A07E8',NULL);
INSERT INTO "change" VALUES(319,10,'placement','[48]',NULL,'{"id":48,"worker":48,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'BF3395F8054C5DC7C812C074EA220341',NULL);
INSERT INTO "change" VALUES(320,10,'placement','[49]',NULL,'{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}',X'F502EAD391A1E4E537B8E7731BFC1418',NULL);
INSERT INTO "change" VALUES(321,10,'placement','[50]',NULL,'{"id":50,"worker":50,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'99743E61A7717B659C332E13362D181E',NULL);
INSERT INTO "change" VALUES(322,10,'placement','[51]',NULL,'{"id":51,"worker":51,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'4F0694056B444543F836220A44957421',NULL);
INSERT INTO "change" VALUES(323,10,'placement','[52]',NULL,'{"id":52,"worker":52,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'71EADD0AC815ACEAB8990BDBA4299999',NULL);
INSERT INTO "change" VALUES(324,10,'placement','[53]',NULL,'{"id":53,"worker":53,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'D26008F8C6F74A5E008257C3A39F9A8F',NULL);
INSERT INTO "change" VALUES(325,10,'placement','[54]',NULL,'{"id":54,"worker":54,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'3F649EA0DF1DF1E1B259863D17BC5BBA',NULL);
INSERT INTO "change" VALUES(326,10,'placement','[55]',NULL,'{"id":55,"worker":55,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'30FA93A4C82C3DA32BAB0298454A0949',NULL);
INSERT INTO "change" VALUES(327,10,'placement','[56]',NULL,'{"id":56,"worker":56,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'3E1E2F3540BDCA34CDC99B162FADDB1B',NULL);
INSERT INTO "change" VALUES(328,10,'placement','[57]',NULL,'{"id":57,"worker":57,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'5572BBFEA56981C740774D4B14C7A39F',NULL);
INSERT INTO "change" VALUES(329,10,'placement','[58]',NULL,'{"id":58,"worker":58,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'98F2F75A1C5E56B845073390C99D711E',NULL);
INSERT INTO "change" VALUES(330,10,'placement','[59]',NULL,'{"id":59,"worker":59,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'F84F60F46720424EB72CE43ACC87148E',NULL);
INSERT INTO "change" VALUES(331,10,'placement','[60]',NULL,'{"id":60,"worker":60,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'CD41C3E10A95716EB75D9C2A59AE2AE3',NULL);
INSERT INTO "change" VALUES(332,10,'stage_event','[19]',NULL,'{"id":19,"placement":19,"stage":"departed","on_date":"2022-01-15","reason":null}',X'788CE4715B316B85E72C68B1F231AC62',NULL);
INSERT INTO "change" VALUES(333,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}',X'03C3D55E4F207E1FBD6907E0F868408D',NULL);
INSERT INTO "change" VALUES(334,10,'stage_event','[20]',NULL,'{"id":20,"placement":20,"stage":"departed","on_date":"2022-04-03","reason":null}',X'0E7EF877323A14B2A24054A018BCDACF',NULL);
INSERT INTO "change" VALUES(335,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}',X'DF66AAD3431F3BC5E1F39E12E34A9C71',NULL);
INSERT INTO "change" VALUES(336,10,'stage_event','[21]',NULL,'{"id":21,"placement":21,"stage":"departed","on_date":"2022-04-18","reason":null}',X'5C0ED3079C1F0415C5D3B39D242B345B',NULL);
INSERT INTO "change" VALUES(337,10,'placement','[21]','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":"2022-04-18","ended_on":null}',X'7DDCB61E0CE5B2E29A7DD359B6BD92EC',NULL);
INSERT INTO "change" VALUES(338,10,'stage_event','[22]',NULL,'{"id":22,"placement":22,"stage":"departed","on_date":"2022-05-12","reason":null}',X'ADD2514559F64EE55CE55E8C1EE4A20C',NULL);
INSERT INTO "change" VALUES(339,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}',X'BD512C4C3EA3B2747F52EAC3DD7689CF',NULL);
INSERT INTO "change" VALUES(340,10,'stage_event','[23]',NULL,'{"id":23,"placement":23,"stage":"departed","on_date":"2022-06-10","reason":null}',X'1006ECEC16DEAD91A58F371E3C09D59F',NULL);
INSERT INTO "change" VALUES(341,10,'placement','[23]','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2022-06-10","ended_on":null}',X'D4FFB51D61A32B92F5C9F7D8E41A2E22',NULL);
INSERT INTO "change" VALUES(342,10,'stage_event','[24]',NULL,'{"id":24,"placement":24,"stage":"departed","on_date":"2023-07-20","reason":null}',X'EA79E51F913B8579C24AD02F27693ACD',NULL);
INSERT INTO "change" VALUES(343,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}',X'44870937F4E2E772684BDC7ABC005E5F',NULL);
INSERT INTO "change" VALUES(344,10,'stage_event','[25]',NULL,'{"id":25,"placement":25,"stage":"departed","on_date":"2023-08-05","reason":null}',X'714BB06B3F5D3535ACB4C21242255A1B',NULL);
INSERT INTO "change" VALUES(345,10,'placement','[25]','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2023-08-05","ended_on":null}',X'7E2A068B31D0B0909FBCEE5F580E9D1B',NULL);
INSERT INTO "change" VALUES(346,10,'stage_event','[26]',NULL,'{"id":26,"placement":26,"stage":"departed","on_date":"2023-09-08","reason":null}',X'BC64089F2F8533E96760A7D7160BB59E',NULL);
INSERT INTO "change" VALUES(347,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}',X'EDB7B060B8D8AC7FB9425D9225C96E17',NULL);
INSERT INTO "change" VALUES(348,10,'stage_event','[27]',NULL,'{"id":27,"placement":19,"stage":"returned","on_date":"2025-01-20","reason":"on_time"}',X'D7AB628B89137D413BEAAB54BC7B47BB',NULL);
INSERT INTO "change" VALUES(349,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":"2025-01-20"}',X'44F0680F67DC7C43AAEF352050F0B906',NULL);
INSERT INTO "change" VALUES(350,10,'stage_event','[28]',NULL,'{"id":28,"placement":27,"stage":"training","on_date":"2025-03-02","reason":null}',X'44E0C6F26196E90A38FB73FAB5AE7B23',NULL);
INSERT INTO "change" VALUES(351,10,'stage_event','[29]',NULL,'{"id":29,"placement":28,"stage":"visa_ready","on_date":"2025-03-02","reason":null}',X'18CBFB4CDA7A7FA1FA9F18172144DFFC',NULL);
INSERT INTO "change" VALUES(352,10,'stage_event','[30]',NULL,'{"id":30,"placement":29,"stage":"registered","on_date":"2025-03-10","reason":null}',X'D6BAB917F713CD99469AD176D59A2F83',NULL);
INSERT INTO "change" VALUES(353,10,'stage_event','[31]',NULL,'{"id":31,"placement":30,"stage":"counselled","on_date":"2025-03-12","reason":null}',X'E3479553F1C4A21B61BE774A1E60726A',NULL);
INSERT INTO "change" VALUES(354,10,'stage_event','[32]',NULL,'{"id":32,"placement":31,"stage":"selected","on_date":"2025-03-12","reason":null}',X'8F3D92D50CCB6B78925CED5766D03B90',NULL);
INSERT INTO "change" VALUES(355,10,'stage_event','[33]',NULL,'{"id":33,"placement":32,"stage":"registered","on_date":"2025-03-15","reason":null}',X'02726E0ED6A0ABF67D189C3FF3F5390B',NULL);
INSERT INTO "change" VALUES(356,10,'stage_event','[34]',NULL,'{"id":34,"placement":5,"stage":"departed","on_date":"2025-03-15","reason":null}',X'C7027E62B4F15A863B174FD05251658F',NULL);
INSERT INTO "change" VALUES(357,10,'placement','[5]','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-03-15","ended_on":null}',X'D514F8A5800FAAEE683525F52245BF93',NULL);
INSERT INTO "change" VALUES(358,10,'stage_event','[35]',NULL,'{"id":35,"placement":33,"stage":"training","on_date":"2025-03-18","reason":null}',X'F71751D56ADC5155A7E06C6E6D106C1E',NULL);
INSERT INTO "change" VALUES(359,10,'stage_event','[36]',NULL,'{"id":36,"placement":34,"stage":"contracted","on_date":"2025-03-24","reason":null}',X'08D791D5BDFA935523999D2F5C1D9AE0',NULL);
INSERT INTO "change" VALUES(360,10,'stage_event','[37]',NULL,'{"id":37,"placement":6,"stage":"departed","on_date":"2025-03-24","reason":null}',X'24D15B54E60778E00BBE26A6428D4DF1',NULL);
INSERT INTO "change" VALUES(361,10,'placement','[6]','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":"2025-03-24","ended_on":null}',X'00F0FD780245772B4F07DA34FD0AFCFF',NULL);
INSERT INTO "change" VALUES(362,10,'stage_event','[38]',NULL,'{"id":38,"placement":35,"stage":"contracted","on_date":"2025-03-25","reason":null}',X'C30C265001E6ADB60BC46C8056F60DBF',NULL);
INSERT INTO "change" VALUES(363,10,'stage_event','[39]',NULL,'{"id":39,"placement":36,"stage":"training","on_date":"2025-03-27","reason":null}',X'C3ECE3B5E91DBF8A92AC84CF1198227E',NULL);
INSERT INTO "change" VALUES(364,10,'stage_event','[40]',NULL,'{"id":40,"placement":20,"stage":"returned","on_date":"2025-03-28","reason":"on_time"}',X'7839F879750F84FC50BD75C62F4139DB',NULL);
INSERT INTO "change" VALUES(365,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":"2025-03-28"}',X'7075AE8214B04D44DB246BD0C0E5F5E5',NULL);
INSERT INTO "change" VALUES(366,10,'stage_event','[41]',NULL,'{"id":41,"placement":37,"stage":"selected","on_date":"2025-04-03","reason":null}',X'A6EB771D1DD2D25475EDC4B029DECA2E',NULL);
INSERT INTO "change" VALUES(367,10,'stage_event','[42]',NULL,'{"id":42,"placement":38,"stage":"training","on_date":"2025-04-04","reason":null}',X'5184866BC1897C72F7B7B030E0EE05F2',NULL);
INSERT INTO "change" VALUES(368,10,'stage_event','[43]',NULL,'{"id":43,"placement":39,"stage":"training","on_date":"2025-04-06","reason":null}',X'68AF33E9FF94297E8F6C6E9D1F1DA5D4',NULL);
INSERT INTO "change" VALUES(369,10,'stage_event','[44]',NULL,'{"id":44,"placement":40,"stage":"training","on_date":"2025-04-07","reason":null}',X'B03D9B2E7CF828C5C4DA4E82F23493F6',NULL);
INSERT INTO "change" VALUES(370,10,'stage_event','[45]',NULL,'{"id":45,"placement":7,"stage":"departed","on_date":"2025-04-07","reason":null}',X'81CA368C09F2D4EDC04659D29795A2C6',NULL);
INSERT INTO "change" VALUES(371,10,'placement','[7]','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2025-04-07","ended_on":null}',X'A8DA2EB8578540DBA040DDD27CCFE87C',NULL);
INSERT INTO "change" VALUES(372,10,'stage_event','[46]',NULL,'{"id":46,"placement":41,"stage":"contracted","on_date":"2025-04-09","reason":null}',X'1A5D76191A57F19A7F54C6108F67C350',NULL);
INSERT INTO "change" VALUES(373,10,'stage_event','[47]',NULL,'{"id":47,"placement":24,"stage":"returned","on_date":"2025-04-10","reason":"early_accident"}',X'C0D7256419B55C7FCE38E6B224E4159F',NULL);
INSERT INTO "change" VALUES(374,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":"2025-04-10"}',X'416CE68DDB4A0793AB7738A22C8C74F3',NULL);
INSERT INTO "change" VALUES(375,10,'stage_event','[48]',NULL,'{"id":48,"placement":21,"stage":"overstayed","on_date":"2025-04-20","reason":null}',X'9421505D7F3015BAAA0AAF37B0A5417F',NULL);
INSERT INTO "change" VALUES(376,10,'stage_event','[49]',NULL,'{"id":49,"placement":8,"stage":"departed","on_date":"2025-04-21","reason":null}',X'8F8D4A172FA04A0626FDAB00F3C4B8B5',NULL);
INSERT INTO "change" VALUES(377,10,'placement','[8]','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-04-21","ended_on":null}',X'6FD94BA6C7E27595C8D0378D6C8BD092',NULL);
INSERT INTO "change" VALUES(378,10,'stage_event','[50]',NULL,'{"id":50,"placement":42,"stage":"contracted","on_date":"2025-04-24","reason":null}',X'8EDECA519E8CFFF4A4FF3AC49C0FCC62',NULL);
INSERT INTO "change" VALUES(379,10,'stage_event','[51]',NULL,'{"id":51,"placement":43,"stage":"registered","on_date":"2025-04-25","reason":null}',X'6A0AA9F15AF964D27C6B908DA0304646',NULL);
INSERT INTO "change" VALUES(380,10,'stage_event','[52]',NULL,'{"id":52,"placement":44,"stage":"counselled","on_date":"2025-04-26","reason":null}',X'409C4F05D9D58EBA3D3D9125D486D691',NULL);
INSERT INTO "change" VALUES(381,10,'stage_event','[53]',NULL,'{"id":53,"placement":45,"stage":"departed","on_date":"2025-04-28","reason":null}',X'4384799A43DA34685540B76AD9DDFC9D',NULL);
INSERT INTO "change" VALUES(382,10,'placement','[45]','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":"2025-04-28","ended_on":null}',X'0B215253ECDD4ABC099A26FCE646C1CC',NULL);
INSERT INTO "change" VALUES(383,10,'stage_event','[54]',NULL,'{"id":54,"placement":46,"stage":"training","on_date":"2025-05-03","reason":null}',X'B6C07E25096EBC2DD9E071FC50CFC989',NULL);
INSERT INTO "change" VALUES(384,10,'stage_event','[55]',NULL,'{"id":55,"placement":9,"stage":"departed","on_date":"2025-05-05","reason":null}',X'AFE2893D881D3F78EFEC09A934ECE27B',NULL);
INSERT INTO "change" VALUES(385,10,'placement','[9]','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-05-05","ended_on":null}',X'CAF62A6B8F6D44FC45E823975797BDF7',NULL);
INSERT INTO "change" VALUES(386,10,'stage_event','[56]',NULL,'{"id":56,"placement":47,"stage":"visa_ready","on_date":"2025-05-09","reason":null}',X'5C2DA1E3E2E1D120AF2C77A926B3B8E8',NULL);
INSERT INTO "change" VALUES(387,10,'stage_event','[57]',NULL,'{"id":57,"placement":48,"stage":"counselled","on_date":"2025-05-10","reason":null}',X'E0877532D3DE7B431C65DC19BD09529C',NULL);
INSERT INTO "change" VALUES(388,10,'stage_event','[58]',NULL,'{"id":58,"placement":49,"stage":"departed","on_date":"2025-05-12","reason":null}',X'2E6E493CBB7BC9228189971C0DE7184B',NULL);
INSERT INTO "change" VALUES(389,10,'placement','[49]','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":"2025-05-12","ended_on":null}',X'4D545ADB424D23E1FF3C2A39FE70256D',NULL);
INSERT INTO "change" VALUES(390,10,'stage_event','[59]',NULL,'{"id":59,"placement":50,"stage":"selected","on_date":"2025-05-16","reason":null}',X'4B74C633D7AD4DD38C9154C8B8028351',NULL);
INSERT INTO "change" VALUES(391,10,'stage_event','[60]',NULL,'{"id":60,"placement":51,"stage":"visa_ready","on_date":"2025-05-19","reason":null}',X'99EB8957363516C029F09A210FC24B84',NULL);
INSERT INTO "change" VALUES(392,10,'stage_event','[61]',NULL,'{"id":61,"placement":10,"stage":"departed","on_date":"2025-05-19","reason":null}',X'4108DDC0650E6B5B28760579956088E5',NULL);
INSERT INTO "change" VALUES(393,10,'placement','[10]','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-05-19","ended_on":null}',X'B02C2E1EADD3F20A3F43BA183668E97D',NULL);
INSERT INTO "change" VALUES(394,10,'stage_event','[62]',NULL,'{"id":62,"placement":52,"stage":"counselled","on_date":"2025-05-20","reason":null}',X'395B85C376BBCA5E11A3F58213DFCBA4',NULL);
INSERT INTO "change" VALUES(395,10,'stage_event','[63]',NULL,'{"id":63,"placement":53,"stage":"training","on_date":"2025-05-20","reason":null}',X'B6E8B5159067FC4281B78F706B73A9B5',NULL);
INSERT INTO "change" VALUES(396,10,'stage_event','[64]',NULL,'{"id":64,"placement":22,"stage":"returned","on_date":"2025-05-20","reason":"on_time"}',X'494A659572EBF18BFBA24DD8B5DE056E',NULL);
INSERT INTO "change" VALUES(397,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":"2025-05-20"}',X'B867129696081CD62EE8C987081F0ACC',NULL);
INSERT INTO "change" VALUES(398,10,'stage_event','[65]',NULL,'{"id":65,"placement":54,"stage":"registered","on_date":"2025-05-22","reason":null}',X'A05E20A3A32DCBCC2DC78D4266288FDA',NULL);
INSERT INTO "change" VALUES(399,10,'stage_event','[66]',NULL,'{"id":66,"placement":55,"stage":"training","on_date":"2025-05-23","reason":null}',X'DA1BFC86DA059D5FAA9C8FF54FB34A86',NULL);
INSERT INTO "change" VALUES(400,10,'stage_event','[67]',NULL,'{"id":67,"placement":56,"stage":"selected","on_date":"2025-05-23","reason":null}',X'7140109D32CAA8F54B280DF713A70AE2',NULL);
INSERT INTO "change" VALUES(401,10,'stage_event','[68]',NULL,'{"id":68,"placement":57,"stage":"selected","on_date":"2025-05-24","reason":null}',X'D35A2EEF9FFB5C6535401DA510DDFA9C',NULL);
INSERT INTO "change" VALUES(402,10,'stage_event','[69]',NULL,'{"id":69,"placement":58,"stage":"visa_ready","on_date":"2025-05-25","reason":null}',X'625DC00D88F5D485AB49843504A8EBEE',NULL);
INSERT INTO "change" VALUES(403,10,'stage_event','[70]',NULL,'{"id":70,"placement":59,"stage":"registered","on_date":"2025-05-26","reason":null}',X'9F5676A7C421CD31336EF15BAB6298C9',NULL);
INSERT INTO "change" VALUES(404,10,'stage_event','[71]',NULL,'{"id":71,"placement":60,"stage":"training","on_date":"2025-05-27","reason":null}',X'8B558027A575389E510E3839F2E1C83A',NULL);
INSERT INTO "change" VALUES(405,10,'stage_event','[72]',NULL,'{"id":72,"placement":29,"stage":"withdrawn","on_date":"2025-06-02","reason":null}',X'D7D1DB93F588D9234A49B4A2516BE608',NULL);
INSERT INTO "change" VALUES(406,10,'stage_event','[73]',NULL,'{"id":73,"placement":11,"stage":"departed","on_date":"2025-06-02","reason":null}',X'6A263EFB4AD135D08F9502333461AF85',NULL);
INSERT INTO "change" VALUES(407,10,'placement','[11]','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":"2025-06-02","ended_on":null}',X'715EBC7B33BA93CC42E4C9409AB6933E',NULL);
INSERT INTO "change" VALUES(408,10,'stage_event','[74]',NULL,'{"id":74,"placement":23,"stage":"extended","on_date":"2025-06-02","reason":null}',X'BED0932CB85645E0CBE51DB3019EF439',NULL);
INSERT INTO "change" VALUES(409,10,'stage_event','[75]',NULL,'{"id":75,"placement":26,"stage":"returned","on_date":"2025-06-11","reason":"early_own_will"}',X'9B9F0E1D2AE9D787B866563E56697E8E',NULL);
INSERT INTO "change" VALUES(410,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":"2025-06-11"}',X'B60EEC695890EC12208E6B87EFCF3EDD',NULL);
INSERT INTO "change" VALUES(411,10,'stage_event','[76]',NULL,'{"id":76,"placement":12,"stage":"departed","on_date":"2025-06-14","reason":null}',X'4371325B2A16280E5C62C0AE9B8EDD93',NULL);
INSERT INTO "change" VALUES(412,10,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'5C74DD62886BCABE47BD3C950A874D94',NULL);
INSERT INTO "change" VALUES(413,10,'stage_event','[77]',NULL,'{"id":77,"placement":13,"stage":"departed","on_date":"2025-06-16","reason":null}',X'4AFB35E20056F7BA181E63F3F821077E',NULL);
INSERT INTO "change" VALUES(414,10,'placement','[13]','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-06-16","ended_on":null}',X'601820D578AA7DA434853EC3921E5C43',NULL);
INSERT INTO "change" VALUES(415,10,'import_batch','[2]',NULL,'{"id":2,"operation":10,"name":"danh-sach-quy-2.csv","digest":"ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'0F32A3A36F3A71AA4E38E1D35083C90F',NULL);
INSERT INTO "change" VALUES(416,10,'import_row','[2,17,"worker"]',NULL,'{"batch":2,"row":17,"table_name":"worker","key":19}',X'C7D84E962177F55C5FE541FA25DB63CA',NULL);
INSERT INTO "change" VALUES(417,10,'import_row','[2,17,"placement"]',NULL,'{"batch":2,"row":17,"table_name":"placement","key":19}',X'675B71C11C81D13F82AF9429C642D2DB',NULL);
INSERT INTO "change" VALUES(418,10,'import_row','[2,13,"worker"]',NULL,'{"batch":2,"row":13,"table_name":"worker","key":20}',X'4DD0A152ABEC941E29FFB010E95E0E47',NULL);
INSERT INTO "change" VALUES(419,10,'import_row','[2,13,"placement"]',NULL,'{"batch":2,"row":13,"table_name":"placement","key":20}',X'FBC3A911F12D4A46CA0AE1067F5DCBCE',NULL);
INSERT INTO "change" VALUES(420,10,'import_row','[2,23,"worker"]',NULL,'{"batch":2,"row":23,"table_name":"worker","key":21}',X'DF24B450A223E7A5DDABB96929BD7DF1',NULL);
INSERT INTO "change" VALUES(421,10,'import_row','[2,23,"placement"]',NULL,'{"batch":2,"row":23,"table_name":"placement","key":21}',X'6B7CE501A3CA8A5C716705649CEBCC2E',NULL);
INSERT INTO "change" VALUES(422,10,'import_row','[2,11,"worker"]',NULL,'{"batch":2,"row":11,"table_name":"worker","key":22}',X'A418D6613549035DC529F706C42A9F46',NULL);
INSERT INTO "change" VALUES(423,10,'import_row','[2,11,"placement"]',NULL,'{"batch":2,"row":11,"table_name":"placement","key":22}',X'EA48F8CE131A5D42792274E7F2E83789',NULL);
INSERT INTO "change" VALUES(424,10,'import_row','[2,21,"worker"]',NULL,'{"batch":2,"row":21,"table_name":"worker","key":23}',X'59E0BEC5AAA597EE509544254E61DE46',NULL);
INSERT INTO "change" VALUES(425,10,'import_row','[2,21,"placement"]',NULL,'{"batch":2,"row":21,"table_name":"placement","key":23}',X'EBFE4330A550DEDEDEC752F48C2B6328',NULL);
INSERT INTO "change" VALUES(426,10,'import_row','[2,15,"worker"]',NULL,'{"batch":2,"row":15,"table_name":"worker","key":24}',X'3E701689653CB313968E028CEE51904D',NULL);
INSERT INTO "change" VALUES(427,10,'import_row','[2,15,"placement"]',NULL,'{"batch":2,"row":15,"table_name":"placement","key":24}',X'A9011B6B8F7096C881C38F715DB81692',NULL);
INSERT INTO "change" VALUES(428,10,'import_row','[2,25,"worker"]',NULL,'{"batch":2,"row":25,"table_name":"worker","key":25}',X'7065C38E2C6F5423DB37F2558E76FB98',NULL);
INSERT INTO "change" VALUES(429,10,'import_row','[2,25,"placement"]',NULL,'{"batch":2,"row":25,"table_name":"placement","key":25}',X'F5FE1608B7941E83ABC28AD4CD64A724',NULL);
INSERT INTO "change" VALUES(430,10,'import_row','[2,19,"worker"]',NULL,'{"batch":2,"row":19,"table_name":"worker","key":26}',X'6D5AF661D0491B376CD50BF7938D41EC',NULL);
INSERT INTO "change" VALUES(431,10,'import_row','[2,19,"placement"]',NULL,'{"batch":2,"row":19,"table_name":"placement","key":26}',X'1A735DB589250D4A1D859299E3C27AAA',NULL);
INSERT INTO "change" VALUES(432,10,'import_row','[2,18,"worker"]',NULL,'{"batch":2,"row":18,"table_name":"worker","key":19}',X'27CBC1B734A633C7889DD990B68DD6D3',NULL);
INSERT INTO "change" VALUES(433,10,'import_row','[2,18,"placement"]',NULL,'{"batch":2,"row":18,"table_name":"placement","key":19}',X'C23F8069369594A81FE6BCF4F071795E',NULL);
INSERT INTO "change" VALUES(434,10,'import_row','[2,37,"worker"]',NULL,'{"batch":2,"row":37,"table_name":"worker","key":27}',X'005F83E7ED10420FB7ABFA8A526DB033',NULL);
INSERT INTO "change" VALUES(435,10,'import_row','[2,37,"placement"]',NULL,'{"batch":2,"row":37,"table_name":"placement","key":27}',X'FA3D0AC2FCAE6D6AEC7C638FA512455F',NULL);
INSERT INTO "change" VALUES(436,10,'import_row','[2,48,"worker"]',NULL,'{"batch":2,"row":48,"table_name":"worker","key":28}',X'269A00451F80405292B1464CE40C8AAC',NULL);
INSERT INTO "change" VALUES(437,10,'import_row','[2,48,"placement"]',NULL,'{"batch":2,"row":48,"table_name":"placement","key":28}',X'8748C44A63DB6060983C185A9B09ED44',NULL);
INSERT INTO "change" VALUES(438,10,'import_row','[2,28,"worker"]',NULL,'{"batch":2,"row":28,"table_name":"worker","key":29}',X'994421736BAE053E50BB1557F666605F',NULL);
INSERT INTO "change" VALUES(439,10,'import_row','[2,28,"placement"]',NULL,'{"batch":2,"row":28,"table_name":"placement","key":29}',X'4065F176A0DBFE8A987199B8BF16F8C0',NULL);
INSERT INTO "change" VALUES(440,10,'import_row','[2,36,"worker"]',NULL,'{"batch":2,"row":36,"table_name":"worker","key":30}',X'AF165953199E7481528497EFCD08533C',NULL);
INSERT INTO "change" VALUES(441,10,'import_row','[2,36,"placement"]',NULL,'{"batch":2,"row":36,"table_name":"placement","key":30}',X'B42E3702533D5DBF047A7A8AE6F5821A',NULL);
INSERT INTO "change" VALUES(442,10,'import_row','[2,60,"worker"]',NULL,'{"batch":2,"row":60,"table_name":"worker","key":31}',X'C4502B20FF0EB2F81E0D2637F423E03D',NULL);
INSERT INTO "change" VALUES(443,10,'import_row','[2,60,"placement"]',NULL,'{"batch":2,"row":60,"table_name":"placement","key":31}',X'4524FA457E8D7634B9694BEF3FBDBE86',NULL);
INSERT INTO "change" VALUES(444,10,'import_row','[2,49,"worker"]',NULL,'{"batch":2,"row":49,"table_name":"worker","key":32}',X'3F2B3DFB4D2604A4D2DFE02532C6C44F',NULL);
INSERT INTO "change" VALUES(445,10,'import_row','[2,49,"placement"]',NULL,'{"batch":2,"row":49,"table_name":"placement","key":32}',X'4845D09C7429A7C02B107C6B01FB672D',NULL);
INSERT INTO "change" VALUES(446,10,'import_row','[2,2,"worker"]',NULL,'{"batch":2,"row":2,"table_name":"worker","key":5}',X'68BCE6D478C464298BF63FAC0DB55140',NULL);
INSERT INTO "change" VALUES(447,10,'import_row','[2,2,"placement"]',NULL,'{"batch":2,"row":2,"table_name":"placement","key":5}',X'50809AF1CD659A9685F00BA5093F511F',NULL);
INSERT INTO "change" VALUES(448,10,'import_row','[2,52,"worker"]',NULL,'{"batch":2,"row":52,"table_name":"worker","key":33}',X'1BA6A6E6EC1F30631B4F60717E73B9FF',NULL);
INSERT INTO "change" VALUES(449,10,'import_row','[2,52,"placement"]',NULL,'{"batch":2,"row":52,"table_name":"placement","key":33}',X'6A58305961F6701098CA9FF8D66B46CA',NULL);
INSERT INTO "change" VALUES(450,10,'import_row','[2,40,"worker"]',NULL,'{"batch":2,"row":40,"table_name":"worker","key":34}',X'98A242814486DFE38BCC51E954787F1C',NULL);
INSERT INTO "change" VALUES(451,10,'import_row','[2,40,"placement"]',NULL,'{"batch":2,"row":40,"table_name":"placement","key":34}',X'12D12D3A1CE260E8BDE33AE29A1D0FA0',NULL);
INSERT INTO "change" VALUES(452,10,'import_row','[2,3,"worker"]',NULL,'{"batch":2,"row":3,"table_name":"worker","key":6}',X'991CB345F87F51AD0B83CCEDEC02361D',NULL);
INSERT INTO "change" VALUES(453,10,'import_row','[2,3,"placement"]',NULL,'{"batch":2,"row":3,"table_name":"placement","key":6}',X'3D1BB28DE53173D124A9AC1BC529A343',NULL);
INSERT INTO "change" VALUES(454,10,'import_row','[2,33,"worker"]',NULL,'{"batch":2,"row":33,"table_name":"worker","key":35}',X'4BF9836ECFA3C660A275D52BAF1E549C',NULL);
INSERT INTO "change" VALUES(455,10,'import_row','[2,33,"placement"]',NULL,'{"batch":2,"row":33,"table_name":"placement","key":35}',X'AFBECB772A06886D448F165364599CDE',NULL);
INSERT INTO "change" VALUES(456,10,'import_row','[2,30,"worker"]',NULL,'{"batch":2,"row":30,"table_name":"worker","key":36}',X'581F2C2A7CDE8D1A8A8B93063E516D27',NULL);
INSERT INTO "change" VALUES(457,10,'import_row','[2,30,"placement"]',NULL,'{"batch":2,"row":30,"table_name":"placement","key":36}',X'05CC5A04168D0828C6DB5DDCFE853D06',NULL);
INSERT INTO "change" VALUES(458,10,'import_row','[2,14,"worker"]',NULL,'{"batch":2,"row":14,"table_name":"worker","key":20}',X'23AF8769C929CE5BAC7217E1C64E569C',NULL);
INSERT INTO "change" VALUES(459,10,'import_row','[2,14,"placement"]',NULL,'{"batch":2,"row":14,"table_name":"placement","key":20}',X'8855C63200370B1BBBFD3E39632F9747',NULL);
INSERT INTO "change" VALUES(460,10,'import_row','[2,39,"worker"]',NULL,'{"batch":2,"row":39,"table_name":"worker","key":37}',X'373A5D0B8705D5C5265C343D76781859',NULL);
INSERT INTO "change" VALUES(461,10,'import_row','[2,39,"placement"]',NULL,'{"batch":2,"row":39,"table_name":"placement","key":37}',X'3A0EEA35A2F405C50A06CA978569787F',NULL);
INSERT INTO "change" VALUES(462,10,'import_row','[2,51,"worker"]',NULL,'{"batch":2,"row":51,"table_name":"worker","key":38}',X'7C031D6AB12C0FB3F45151D6D0662242',NULL);
INSERT INTO "change" VALUES(463,10,'import_row','[2,51,"placement"]',NULL,'{"batch":2,"row":51,"table_name":"placement","key":38}',X'D34C525593586F4BD17AF84F506362D6',NULL);
INSERT INTO "change" VALUES(464,10,'import_row','[2,31,"worker"]',NULL,'{"batch":2,"row":31,"table_name":"worker","key":39}',X'13B47EDC5D41931D74134A3BA1BC84CB',NULL);
INSERT INTO "change" VALUES(465,10,'import_row','[2,31,"placement"]',NULL,'{"batch":2,"row":31,"table_name":"placement","key":39}',X'D5A0A4BEC285EB8CAB5DAF46DB448B98',NULL);
INSERT INTO "change" VALUES(466,10,'import_row','[2,44,"worker"]',NULL,'{"batch":2,"row":44,"table_name":"worker","key":40}',X'CDDD930B589EDB477F8E97954C0BBA73',NULL);
INSERT INTO "change" VALUES(467,10,'import_row','[2,44,"placement"]',NULL,'{"batch":2,"row":44,"table_name":"placement","key":40}',X'AC230F787A325CDE9DB43330C0F92F70',NULL);
INSERT INTO "change" VALUES(468,10,'import_row','[2,4,"worker"]',NULL,'{"batch":2,"row":4,"table_name":"worker","key":7}',X'49A63EE8E9BDF6FE2A546CE9097FCC8E',NULL);
INSERT INTO "change" VALUES(469,10,'import_row','[2,4,"placement"]',NULL,'{"batch":2,"row":4,"table_name":"placement","key":7}',X'835638BC20B69240E084C9A5B5F33CEF',NULL);
INSERT INTO "change" VALUES(470,10,'import_row','[2,47,"worker"]',NULL,'{"batch":2,"row":47,"table_name":"worker","key":41}',X'9CEEBDFE997750851A61150921CD910D',NULL);
INSERT INTO "change" VALUES(471,10,'import_row','[2,47,"placement"]',NULL,'{"batch":2,"row":47,"table_name":"placement","key":41}',X'B94B4616999593E8EF504980B631F6D5',NULL);
INSERT INTO "change" VALUES(472,10,'import_row','[2,16,"worker"]',NULL,'{"batch":2,"row":16,"table_name":"worker","key":24}',X'95D4AAF877254A4BB6B2979F9DAB054B',NULL);
INSERT INTO "change" VALUES(473,10,'import_row','[2,16,"placement"]',NULL,'{"batch":2,"row":16,"table_name":"placement","key":24}',X'B093B99D663E99322AAC88280B88F291',NULL);
INSERT INTO "change" VALUES(474,10,'import_row','[2,24,"worker"]',NULL,'{"batch":2,"row":24,"table_name":"worker","key":21}',X'8535CCFDB2D1551B39DCB3862494B4D1',NULL);
INSERT INTO "change" VALUES(475,10,'import_row','[2,24,"placement"]',NULL,'{"batch":2,"row":24,"table_name":"placement","key":21}',X'05FF0B81197CEA70FB7A5423FA343C71',NULL);
INSERT INTO "change" VALUES(476,10,'import_row','[2,5,"worker"]',NULL,'{"batch":2,"row":5,"table_name":"worker","key":8}',X'20502C37D37711F4351B35C43974D045',NULL);
INSERT INTO "change" VALUES(477,10,'import_row','[2,5,"placement"]',NULL,'{"batch":2,"row":5,"table_name":"placement","key":8}',X'913817756A98ADD6DFC3C436A1164622',NULL);
INSERT INTO "change" VALUES(478,10,'import_row','[2,54,"worker"]',NULL,'{"batch":2,"row":54,"table_name":"worker","key":42}',X'598346097B429B006458A00F6D7C05FE',NULL);
INSERT INTO "change" VALUES(479,10,'import_row','[2,54,"placement"]',NULL,'{"batch":2,"row":54,"table_name":"placement","key":42}',X'6E4D9E36D41EB1612585A30057C69E06',NULL);
INSERT INTO "change" VALUES(480,10,'import_row','[2,42,"worker"]',NULL,'{"batch":2,"row":42,"table_name":"worker","key":43}',X'9AF207EAF855D6D2609B4CD64B6F72D9',NULL);
INSERT INTO "change" VALUES(481,10,'import_row','[2,42,"placement"]',NULL,'{"batch":2,"row":42,"table_name":"placement","key":43}',X'B43A49FCD9A3CCA66FDAF4C07DCB0276',NULL);
INSERT INTO "change" VALUES(482,10,'import_row','[2,50,"worker"]',NULL,'{"batch":2,"row":50,"table_name":"worker","key":44}',X'524087FA765DE59A73FDFEE3F89BD7E6',NULL);
INSERT INTO "change" VALUES(483,10,'import_row','[2,50,"placement"]',NULL,'{"batch":2,"row":50,"table_name":"placement","key":44}',X'BAFD6F6B28CA4E70263ABA63250959E8',NULL);
INSERT INTO "change" VALUES(484,10,'import_row','[2,26,"worker"]',NULL,'{"batch":2,"row":26,"table_name":"worker","key":45}',X'6DEF3BC7C44FDB66748B18578A1CE124',NULL);
INSERT INTO "change" VALUES(485,10,'import_row','[2,26,"placement"]',NULL,'{"batch":2,"row":26,"table_name":"placement","key":45}',X'EF591A2ED282795464214A78445A7B1C',NULL);
INSERT INTO "change" VALUES(486,10,'import_row','[2,58,"worker"]',NULL,'{"batch":2,"row":58,"table_name":"worker","key":46}',X'476197E0D516FA52DE82AC6CEEE24FF7',NULL);
INSERT INTO "change" VALUES(487,10,'import_row','[2,58,"placement"]',NULL,'{"batch":2,"row":58,"table_name":"placement","key":46}',X'97359E70AAA8D4C4B39794362DAC5F2F',NULL);
INSERT INTO "change" VALUES(488,10,'import_row','[2,6,"worker"]',NULL,'{"batch":2,"row":6,"table_name":"worker","key":9}',X'EC813484D986800A08DEA998E7FF02B5',NULL);
INSERT INTO "change" VALUES(489,10,'import_row','[2,6,"placement"]',NULL,'{"batch":2,"row":6,"table_name":"placement","key":9}',X'F9A91221D35D7C83AB4A69309D4CE998',NULL);
INSERT INTO "change" VALUES(490,10,'import_row','[2,34,"worker"]',NULL,'{"batch":2,"row":34,"table_name":"worker","key":47}',X'B0A1A14DE9518FF64F3C696CF0C9B871',NULL);
INSERT INTO "change" VALUES(491,10,'import_row','[2,34,"placement"]',NULL,'{"batch":2,"row":34,"table_name":"placement","key":47}',X'FAF5247ACEA3B2971C501B3CFF5B800A',NULL);
INSERT INTO "change" VALUES(492,10,'import_row','[2,57,"worker"]',NULL,'{"batch":2,"row":57,"table_name":"worker","key":48}',X'A5B560978E5224DFFA1E028803DD1410',NULL);
INSERT INTO "change" VALUES(493,10,'import_row','[2,57,"placement"]',NULL,'{"batch":2,"row":57,"table_name":"placement","key":48}',X'F9C7CBB90EC4478913FFF9C533F9C1F0',NULL);
INSERT INTO "change" VALUES(494,10,'import_row','[2,27,"worker"]',NULL,'{"batch":2,"row":27,"table_name":"worker","key":49}',X'0CDDFC09643548DC1B5D156F9ECDC362',NULL);
INSERT INTO "change" VALUES(495,10,'import_row','[2,27,"placement"]',NULL,'{"batch":2,"row":27,"table_name":"placement","key":49}',X'20E1689C2FEBF140054A3A4B9AE61CB5',NULL);
INSERT INTO "change" VALUES(496,10,'import_row','[2,46,"worker"]',NULL,'{"batch":2,"row":46,"table_name":"worker","key":50}',X'996C6B3551FE0721875D52D2DD4E472A',NULL);
INSERT INTO "change" VALUES(497,10,'import_row','[2,46,"placement"]',NULL,'{"batch":2,"row":46,"table_name":"placement","key":50}',X'A46C9257C304B921BDA1E7438D5FCFCB',NULL);
INSERT INTO "change" VALUES(498,10,'import_row','[2,55,"worker"]',NULL,'{"batch":2,"row":55,"table_name":"worker","key":51}',X'7C4CFD1870AA6C580B24FB90715F4FC7',NULL);
INSERT INTO "change" VALUES(499,10,'import_row','[2,55,"placement"]',NULL,'{"batch":2,"row":55,"table_name":"placement","key":51}',X'9BC91B9EE11AD3D7EBEB456D6D35C8ED',NULL);
INSERT INTO "change" VALUES(500,10,'import_row','[2,7,"worker"]',NULL,'{"batch":2,"row":7,"table_name":"worker","key":10}',X'44193E87C67118DCC9ABE0990BD4B671',NULL);
INSERT INTO "change" VALUES(501,10,'import_row','[2,7,"placement"]',NULL,'{"batch":2,"row":7,"table_name":"placement","key":10}',X'5F09C1588946B3ECAD5CD71E22CD785A',NULL);
INSERT INTO "change" VALUES(502,10,'import_row','[2,43,"worker"]',NULL,'{"batch":2,"row":43,"table_name":"worker","key":52}',X'AD83C902824A9FDE49A0CE121531F110',NULL);
INSERT INTO "change" VALUES(503,10,'import_row','[2,43,"placement"]',NULL,'{"batch":2,"row":43,"table_name":"placement","key":52}',X'CFC21FE4844B4C185DA901A9349DF65E',NULL);
INSERT INTO "change" VALUES(504,10,'import_row','[2,38,"worker"]',NULL,'{"batch":2,"row":38,"table_name":"worker","key":53}',X'43E2CB1F5EC025F3C1C90C1C6BFC42F6',NULL);
INSERT INTO "change" VALUES(505,10,'import_row','[2,38,"placement"]',NULL,'{"batch":2,"row":38,"table_name":"placement","key":53}',X'B5763C348103E89E7AE1A6963E1CDBB2',NULL);
INSERT INTO "change" VALUES(506,10,'import_row','[2,12,"worker"]',NULL,'{"batch":2,"row":12,"table_name":"worker","key":22}',X'FE1032800FBFE28776172A8447D30882',NULL);
INSERT INTO "change" VALUES(507,10,'import_row','[2,12,"placement"]',NULL,'{"batch":2,"row":12,"table_name":"placement","key":22}',X'C3924B8E52664C2AF3AEA79CCCA821C4',NULL);
INSERT INTO "change" VALUES(508,10,'import_row','[2,56,"worker"]',NULL,'{"batch":2,"row":56,"table_name":"worker","key":54}',X'957A607B60BC4BAF47DA070EAA154DF2',NULL);
INSERT INTO "change" VALUES(509,10,'import_row','[2,56,"placement"]',NULL,'{"batch":2,"row":56,"table_name":"placement","key":54}',X'CFD9CB64827D146FC236DD38A6B32EBF',NULL);
INSERT INTO "change" VALUES(510,10,'import_row','[2,45,"worker"]',NULL,'{"batch":2,"row":45,"table_name":"worker","key":55}',X'4B7519AB6C186B3D3439194266622FE8',NULL);
INSERT INTO "change" VALUES(511,10,'import_row','[2,45,"placement"]',NULL,'{"batch":2,"row":45,"table_name":"placement","key":55}',X'E5FB156E8A92519D40F9D28A78BC3925',NULL);
INSERT INTO "change" VALUES(512,10,'import_row','[2,53,"worker"]',NULL,'{"batch":2,"row":53,"table_name":"worker","key":56}',X'508103FE78CFA8559CFEA3942408EEC4',NULL);
INSERT INTO "change" VALUES(513,10,'import_row','[2,53,"placement"]',NULL,'{"batch":2,"row":53,"table_name":"placement","key":56}',X'DF1DACEF298A30F683FB493CE1220ACD',NULL);
INSERT INTO "change" VALUES(514,10,'import_row','[2,32,"worker"]',NULL,'{"batch":2,"row":32,"table_name":"worker","key":57}',X'8150B52FC2FCD3FA0D6F9F957617A715',NULL);
INSERT INTO "change" VALUES(515,10,'import_row','[2,32,"placement"]',NULL,'{"batch":2,"row":32,"table_name":"placement","key":57}',X'280FB0BD966250F55F43EEBA47CBEDC9',NULL);
INSERT INTO "change" VALUES(516,10,'import_row','[2,41,"worker"]',NULL,'{"batch":2,"row":41,"table_name":"worker","key":58}',X'C84F0E8FE73505AE28E23E63DD24FBE6',NULL);
INSERT INTO "change" VALUES(517,10,'import_row','[2,41,"placement"]',NULL,'{"batch":2,"row":41,"table_name":"placement","key":58}',X'E6721E7D514C0F0916D474580021A16F',NULL);
INSERT INTO "change" VALUES(518,10,'import_row','[2,35,"worker"]',NULL,'{"batch":2,"row":35,"table_name":"worker","key":59}',X'D961EB589CEB2BDBFF1CD58C721C6749',NULL);
INSERT INTO "change" VALUES(519,10,'import_row','[2,35,"placement"]',NULL,'{"batch":2,"row":35,"table_name":"placement","key":59}',X'6FEB41ED67BE21FCC597A356C853AE5A',NULL);
INSERT INTO "change" VALUES(520,10,'import_row','[2,59,"worker"]',NULL,'{"batch":2,"row":59,"table_name":"worker","key":60}',X'2DC161EB2CE2119769B978B4B05F68B0',NULL);
INSERT INTO "change" VALUES(521,10,'import_row','[2,59,"placement"]',NULL,'{"batch":2,"row":59,"table_name":"placement","key":60}',X'C82AA198E1AD9961820A0DB8E3799592',NULL);
INSERT INTO "change" VALUES(522,10,'import_row','[2,29,"worker"]',NULL,'{"batch":2,"row":29,"table_name":"worker","key":29}',X'17BC1D7159819AD75348F4D4F3D14B2F',NULL);
INSERT INTO "change" VALUES(523,10,'import_row','[2,29,"placement"]',NULL,'{"batch":2,"row":29,"table_name":"placement","key":29}',X'5534995D28A650EE624C926453794055',NULL);
INSERT INTO "change" VALUES(524,10,'import_row','[2,8,"worker"]',NULL,'{"batch":2,"row":8,"table_name":"worker","key":11}',X'3F5E39029B47342B1291ACEB3C5A37B8',NULL);
INSERT INTO "change" VALUES(525,10,'import_row','[2,8,"placement"]',NULL,'{"batch":2,"row":8,"table_name":"placement","key":11}',X'F9EBC84E6ADA368EBFA0573585EBECAE',NULL);
INSERT INTO "change" VALUES(526,10,'import_row','[2,22,"worker"]',NULL,'{"batch":2,"row":22,"table_name":"worker","key":23}',X'C2D0ACDD1E703EBBA58E6DC0AE2ED6A6',NULL);
INSERT INTO "change" VALUES(527,10,'import_row','[2,22,"placement"]',NULL,'{"batch":2,"row":22,"table_name":"placement","key":23}',X'837549B6A1C0854F0755F870CF1CF0E3',NULL);
INSERT INTO "change" VALUES(528,10,'import_row','[2,20,"worker"]',NULL,'{"batch":2,"row":20,"table_name":"worker","key":26}',X'68C6D9FA00D5580F49F3C8800E097F1D',NULL);
INSERT INTO "change" VALUES(529,10,'import_row','[2,20,"placement"]',NULL,'{"batch":2,"row":20,"table_name":"placement","key":26}',X'93A7649013ABCACE41109A36F54233EC',NULL);
INSERT INTO "change" VALUES(530,10,'import_row','[2,9,"worker"]',NULL,'{"batch":2,"row":9,"table_name":"worker","key":12}',X'EE331726CF88FE0690BE72AC887199DD',NULL);
INSERT INTO "change" VALUES(531,10,'import_row','[2,9,"placement"]',NULL,'{"batch":2,"row":9,"table_name":"placement","key":12}',X'3D15F26F8A47D49CFEA1B244C28B748D',NULL);
INSERT INTO "change" VALUES(532,10,'import_row','[2,10,"worker"]',NULL,'{"batch":2,"row":10,"table_name":"worker","key":13}',X'A966D4930F1FDBC955B2C1D0B3951655',NULL);
INSERT INTO "change" VALUES(533,10,'import_row','[2,10,"placement"]',NULL,'{"batch":2,"row":10,"table_name":"placement","key":13}',X'718742B3EDA48998210519CCE8583B0C',NULL);
INSERT INTO "change" VALUES(534,11,'payment','[1]',NULL,'{"id":1,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":3000000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":11,"restores":null}',X'F771873A5D25AE24429282C53526A809',NULL);
INSERT INTO "change" VALUES(535,12,'payment','[2]',NULL,'{"id":2,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":700000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"DTTS","reverses":null,"reason":null,"operation":12,"restores":null}',X'DF3DA108CA368EAE5E7EFB423FE86303',NULL);
INSERT INTO "change" VALUES(536,13,'payment','[3]',NULL,'{"id":3,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":2800000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":13,"restores":null}',X'A916238A57F6E1CCBC3C04A302321876',NULL);
INSERT INTO "change" VALUES(537,14,'payment','[4]',NULL,'{"id":4,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":200000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"passport","item_name":"Lệ phí hộ chiếu","clause":"điểm a khoản 2 Điều 3","cap":null,"group_code":"DTTS","reverses":null,"reason":null,"operation":14,"restores":null}',X'4ACEC1C8758D6809A427460688C4B0F8',NULL);
INSERT INTO "change" VALUES(538,15,'payment','[5]',NULL,'{"id":5,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":530000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"HN","reverses":null,"reason":null,"operation":15,"restores":null}',X'1260487BF31C0631414738F81997B60C',NULL);
INSERT INTO "change" VALUES(539,16,'payment','[6]',NULL,'{"id":6,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":800000,"quantity":20,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"meals","item_name":"Tiền ăn trong thời gian đào tạo","clause":"điểm d khoản 1 Điều 3","cap":40000,"group_code":"HN","reverses":null,"reason":null,"operation":16,"restores":null}',X'8F857224CC9278E866DA60D03A8EC6CC',NULL);
INSERT INTO "change" VALUES(540,17,'payment','[7]',NULL,'{"id":7,"fund":2,"worker":3,"unit":13,"voucher":"PC04","paid_on":"2025-05-12","case_on":"2025-05-12","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":17,"restores":null}',X'312BFA38CFE0798E116316498C18E2D0',NULL);
INSERT INTO "change" VALUES(541,18,'payment','[8]',NULL,'{"id":8,"fund":2,"worker":3,"unit":13,"voucher":"PT01","paid_on":"2025-05-13","case_on":"2025-05-12","amount":-750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":7,"reason":"Ghi nhầm nguồn kinh phí","operation":18,"restores":null}',X'C3AB6C37E306E6FF4094A740028FAC2D',NULL);
INSERT INTO "change" VALUES(542,19,'payment','[9]',NULL,'{"id":9,"fund":1,"worker":3,"unit":13,"voucher":"PC05","paid_on":"2025-05-13","case_on":"2025-05-13","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":19,"restores":null}',X'2FD9624FDCB1857EDD24B805D2C222B4',NULL);
INSERT INTO "change" VALUES(543,20,'loan_figure','[3,"2025-05-31"]',NULL,'{"fund":3,"as_of":"2025-05-31","customers":4,"lent":320000000,"recovered":45000000,"outstanding":1275000000,"overdue":30000000,"idle":180000000,"operation":20}',X'508E9F6AA3989A323ECC5233A2ED7AD7',NULL);
INSERT INTO "change" VALUES(544,21,'activity','[1]',NULL,'{"id":1,"plan":1,"kind":"counselling","on_date":"2025-02-20","unit":6,"times":1,"participants":38,"what":"Tư vấn đi làm việc ở nước ngoài tại khu phố","sender":2,"operation":21}',X'6570605FD67131C0C980012AB8833F07',NULL);
INSERT INTO "change" VALUES(545,22,'activity','[2]',NULL,'{"id":2,"plan":1,"kind":"counselling","on_date":"2025-04-10","unit":4,"times":1,"participants":52,"what":"Tư vấn, giới thiệu đơn hàng","sender":1,"operation":22}',X'0AF24AEB943E2D2BE1171125001C95E0',NULL);
INSERT INTO "change" VALUES(546,23,'activity','[3]',NULL,'{"id":3,"plan":1,"kind":"counselling","on_date":"2025-05-15","unit":12,"times":1,"participants":41,"what":"Tư vấn tại nhà văn hóa khu phố","sender":null,"operation":23}',X'23FA092BF910850B8A3FB42A87EAF757',NULL);
INSERT INTO "change" VALUES(547,24,'activity','[4]',NULL,'{"id":4,"plan":1,"kind":"conference","on_date":"2025-05-28","unit":null,"times":1,"participants":120,"what":"Hội nghị chuyên đề về đi làm việc ở nước ngoài","sender":2,"operation":24}',X'D822DB411041C979E9278EBB214CC3F6',NULL);
INSERT INTO "change" VALUES(548,25,'activity','[5]',NULL,'{"id":5,"plan":1,"kind":"broadcast","on_date":"2025-05-05","unit":null,"times":24,"participants":null,"what":"Phát thanh trên hệ thống truyền thanh phường, xã","sender":null,"operation":25}',X'AB95F423A1338AB8C9F4EEAF7AFBC5AF',NULL);
INSERT INTO "change" VALUES(549,26,'activity','[6]',NULL,'{"id":6,"plan":1,"kind":"article","on_date":"2025-06-02","unit":null,"times":6,"participants":null,"what":"Tin, bài trên Trang thông tin điện tử thành phố","sender":null,"operation":26}',X'8D190ACAE7B05F59258E762F358969A0',NULL);
INSERT INTO "change" VALUES(550,27,'activity','[7]',NULL,'{"id":7,"plan":1,"kind":"social","on_date":"2025-06-10","unit":null,"times":9,"participants":null,"what":"Bài trên mạng xã hội của Thành đoàn","sender":null,"operation":27}',X'555A135967188BD8750AB4FAB17775D5',NULL);
INSERT INTO "change" VALUES(551,28,'activity','[8]',NULL,'{"id":8,"plan":1,"kind":"enterprise","on_date":"2025-04-22","unit":null,"times":1,"participants":null,"what":"Làm việc về đơn hàng quý II","sender":1,"operation":28}',X'470C4F93DBDAE3AADC8221CA4FF3F6C5',NULL);
INSERT INTO "change" VALUES(552,29,'activity','[9]',NULL,'{"id":9,"plan":1,"kind":"family_visit","on_date":"2025-04-30","unit":null,"times":12,"participants":null,"what":"Thăm gia đình có người đang làm việc ở nước ngoài","sender":null,"operation":29}',X'B4B87794D6BABE6AD479C9A3191D3339',NULL);
INSERT INTO "change" VALUES(553,30,'inspection','[1]',NULL,'{"id":1,"plan":1,"kind":"inspection","on_date":"2025-03-19","times":2,"findings":1,"settled":0,"what":"Kiểm tra hoạt động tư vấn, tuyển chọn","operation":30}',X'18588181AAE1BE0FFF33F00FF7B7F47D',NULL);
INSERT INTO "change" VALUES(554,31,'inspection','[2]',NULL,'{"id":2,"plan":1,"kind":"complaint","on_date":"2025-05-20","times":1,"findings":0,"settled":1,"what":"Phản ánh việc thu tiền trước hợp đồng","operation":31}',X'8652D36CEC2D79732650F7F7A42997E3',NULL);
INSERT INTO "change" VALUES(555,32,'estimate','[1,1,"2025-Q2"]',NULL,'{"plan":1,"unit":1,"quarter":"2025-Q2","value":1,"operation":32}',X'76865285AF016EBF1312CD275A16B044',NULL);
INSERT INTO "change" VALUES(556,32,'estimate','[1,2,"2025-Q2"]',NULL,'{"plan":1,"unit":2,"quarter":"2025-Q2","value":1,"operation":32}',X'A9EC4B83368C44F49EF9411F30585E58',NULL);
INSERT INTO "change" VALUES(557,32,'estimate','[1,3,"2025-Q2"]',NULL,'{"plan":1,"unit":3,"quarter":"2025-Q2","value":1,"operation":32}',X'42913B9C8EAC9A8BFC9FF6EF86ED3D33',NULL);
INSERT INTO "change" VALUES(558,32,'estimate','[1,4,"2025-Q2"]',NULL,'{"plan":1,"unit":4,"quarter":"2025-Q2","value":4,"operation":32}',X'42113FEB5A13F78C15FFD3F13B0929FB',NULL);
INSERT INTO "change" VALUES(559,32,'estimate','[1,5,"2025-Q2"]',NULL,'{"plan":1,"unit":5,"quarter":"2025-Q2","value":2,"operation":32}',X'2D8F07ABF87EE0DB6193EBEE8D4C45C5',NULL);
INSERT INTO "change" VALUES(560,32,'estimate','[1,6,"2025-Q2"]',NULL,'{"plan":1,"unit":6,"quarter":"2025-Q2","value":4,"operation":32}',X'6E32915E2BF61004CD0EC6AF0463DC20',NULL);
INSERT INTO "change" VALUES(561,32,'estimate','[1,7,"2025-Q2"]',NULL,'{"plan":1,"unit":7,"quarter":"2025-Q2","value":1,"operation":32}',X'35923ABC03A76477CD75ECA331467484',NULL);
INSERT INTO "change" VALUES(562,32,'estimate','[1,8,"2025-Q2"]',NULL,'{"plan":1,"unit":8,"quarter":"2025-Q2","value":1,"operation":32}',X'F1AC8AB5DA414BE4574B1D5E500F0C41',NULL);
INSERT INTO "change" VALUES(563,32,'estimate','[1,9,"2025-Q2"]',NULL,'{"plan":1,"unit":9,"quarter":"2025-Q2","value":0,"operation":32}',X'6585058E0100639A3F0B72A5B748E2D0',NULL);
INSERT INTO "change" VALUES(564,32,'estimate','[1,10,"2025-Q2"]',NULL,'{"plan":1,"unit":10,"quarter":"2025-Q2","value":2,"operation":32}',X'E72D8341280DEB207B26A8AA228BCB6F',NULL);
INSERT INTO "change" VALUES(565,32,'estimate','[1,11,"2025-Q2"]',NULL,'{"plan":1,"unit":11,"quarter":"2025-Q2","value":1,"operation":32}',X'E7CCEA45DAFF7915C8AC780A12CC838A',NULL);
INSERT INTO "change" VALUES(566,32,'estimate','[1,12,"2025-Q2"]',NULL,'{"plan":1,"unit":12,"quarter":"2025-Q2","value":2,"operation":32}',X'BAFD80CEDC17A689AFE9917B5AB6B37E',NULL);
INSERT INTO "change" VALUES(567,32,'estimate','[1,13,"2025-Q2"]',NULL,'{"plan":1,"unit":13,"quarter":"2025-Q2","value":2,"operation":32}',X'DA25889ABBD255435CAA55D7B8C83270',NULL);
INSERT INTO "change" VALUES(568,33,'proposal','[1]',NULL,'{"id":1,"plan_version":1,"allocation":null,"method":"sainte-lague","total":35,"source":"demand","source_name":"2025-06-17","source_digest":null,"tie_rule":null,"tie_places":null,"operation":33}',X'40EBB7ED7DA5A92BE15DA8BA73F674F5',NULL);
INSERT INTO "change" VALUES(569,33,'proposal_share','[1,1]',NULL,'{"proposal":1,"unit":1,"position":1,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'9DDA8BFB7C536CAEC5047A1A8C1541D3',NULL);
INSERT INTO "change" VALUES(570,33,'proposal_share','[1,2]',NULL,'{"proposal":1,"unit":2,"position":2,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'CB01E70F83E2C5FEB39660047A8191ED',NULL);
INSERT INTO "change" VALUES(571,33,'proposal_share','[1,3]',NULL,'{"proposal":1,"unit":3,"position":3,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'2A85E5AFA37866C47B87913ECF64DC3E',NULL);
INSERT INTO "change" VALUES(572,33,'proposal_share','[1,4]',NULL,'{"proposal":1,"unit":4,"position":4,"weight":"5","least":2,"most":35,"fixed":0,"target":6,"tied":null}',X'C84E61B1ACE7A74A5FDBE8A03449BF38',NULL);
INSERT INTO "change" VALUES(573,33,'proposal_share','[1,5]',NULL,'{"proposal":1,"unit":5,"position":5,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'E97F29D8F9BC75B7808DC9C8719F233E',NULL);
INSERT INTO "change" VALUES(574,33,'proposal_share','[1,6]',NULL,'{"proposal":1,"unit":6,"position":6,"weight":"4","least":2,"most":35,"fixed":0,"target":5,"tied":null}',X'D12536BC0CE0F4D0F3D440E7FD2BA04C',NULL);
INSERT INTO "change" VALUES(575,33,'proposal_share','[1,7]',NULL,'{"proposal":1,"unit":7,"position":7,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'442B2965820504580320BC8416A8A069',NULL);
INSERT INTO "change" VALUES(576,33,'proposal_share','[1,8]',NULL,'{"proposal":1,"unit":8,"position":8,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'3EED626579A6AABE7C7F050D3C14D16E',NULL);
INSERT INTO "change" VALUES(577,33,'proposal_share','[1,9]',NULL,'{"proposal":1,"unit":9,"position":9,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'C60E20A9B8524D821F053E5175A71C4A',NULL);
INSERT INTO "change" VALUES(578,33,'proposal_share','[1,10]',NULL,'{"proposal":1,"unit":10,"position":10,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'9DDC8C889965ED24A122347E27F28840',NULL);
INSERT INTO "change" VALUES(579,33,'proposal_share','[1,11]',NULL,'{"proposal":1,"unit":11,"position":11,"weight":"1","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'53930880967E633F233E16FC0C485872',NULL);
INSERT INTO "change" VALUES(580,33,'proposal_share','[1,12]',NULL,'{"proposal":1,"unit":12,"position":12,"weight":"3","least":2,"most":35,"fixed":0,"target":4,"tied":null}',X'1208CD8C2A57FFE85B831D71A49993AB',NULL);
INSERT INTO "change" VALUES(581,33,'proposal_share','[1,13]',NULL,'{"proposal":1,"unit":13,"position":13,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'CC8F9C89D1913090D378988D2D986190',NULL);
INSERT INTO "change" VALUES(582,34,'licence_check','[1]',NULL,'{"id":1,"sender":2,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":34}',X'5F51539995D3A4891FD775BC7D05B25D',NULL);
INSERT INTO "change" VALUES(583,35,'licence_check','[2]',NULL,'{"id":2,"sender":1,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":35}',X'9562F6BC9B6D7621F56FD01E5D6A3880',NULL);
INSERT INTO "change" VALUES(584,36,'job_order','[1]',NULL,'{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":null,"closed_because":null,"operation":36}',X'D8EEB47C13BB1D4AF5E3F06E30AC17B8',NULL);
INSERT INTO "change" VALUES(585,36,'fee','[1,"service"]',NULL,'{"job_order":1,"kind":"service","asked":540000,"currency":"JPY"}',X'9B8D7AE3C4264E78A2A16EF6F97B7F71',NULL);
INSERT INTO "change" VALUES(586,36,'fee','[1,"training"]',NULL,'{"job_order":1,"kind":"training","asked":6500000,"currency":"VND"}',X'BD00677472D023A52AAFEDAB0F362DA3',NULL);
INSERT INTO "change" VALUES(587,36,'fee','[1,"papers"]',NULL,'{"job_order":1,"kind":"papers","asked":2600000,"currency":"VND"}',X'9BD3BBBC222AA0811DB507AD0B9DBAB2',NULL);
INSERT INTO "change" VALUES(588,36,'fee','[1,"fund"]',NULL,'{"job_order":1,"kind":"fund","asked":100000,"currency":"VND"}',X'9EC599C356D4D1D1A25673226557EEF3',NULL);
INSERT INTO "change" VALUES(589,36,'order_rate','[1,"JPY"]',NULL,'{"job_order":1,"currency":"JPY","per_thousand":170000}',X'53D2BD586FEE55B5840DA040203B663F',NULL);
INSERT INTO "change" VALUES(590,37,'job_order','[2]',NULL,'{"id":2,"sender":1,"destination":"JP","occupation":"xây dựng","programme":null,"headcount":8,"wage":200000,"currency":"JPY","months":36,"requirements":"Nam từ 20 đến 40 tuổi","received_on":"2025-06-10","expires_on":"2025-07-15","closed_on":null,"closed_because":null,"operation":37}',X'EC874729AFA9EE97168B4FD0CD21D0FD',NULL);
INSERT INTO "change" VALUES(591,37,'fee','[2,"service"]',NULL,'{"job_order":2,"kind":"service","asked":650000,"currency":"JPY"}',X'B20793AC1DFAA4B64F699C885C890F8A',NULL);
INSERT INTO "change" VALUES(592,37,'fee','[2,"training"]',NULL,'{"job_order":2,"kind":"training","asked":7000000,"currency":"VND"}',X'3216D4464CE4DCCADED0C6E7ED52557F',NULL);
INSERT INTO "change" VALUES(593,37,'fee','[2,"papers"]',NULL,'{"job_order":2,"kind":"papers","asked":2600000,"currency":"VND"}',X'613B9DC35AC295FDA0A6D7569EE3A6A2',NULL);
INSERT INTO "change" VALUES(594,37,'fee','[2,"fund"]',NULL,'{"job_order":2,"kind":"fund","asked":100000,"currency":"VND"}',X'179A07A2802C43BF7E5BDE2D7E8BF964',NULL);
INSERT INTO "change" VALUES(595,37,'order_rate','[2,"JPY"]',NULL,'{"job_order":2,"currency":"JPY","per_thousand":170000}',X'CAD2ABE67DA632AAFD741B73AC0665B6',NULL);
INSERT INTO "change" VALUES(596,38,'course','[1]',NULL,'{"id":1,"kind":"language","name":"Tiếng Nhật N5","name_key":"tieng nhat n5","provider":"Trung tâm Mẫu Ba","place":"Phường Kinh Dinh","first_on":"2025-03-03","last_on":"2025-05-30","hours":300}',X'DD214BD98AC08A14AE30C396BB8BA9F2',NULL);
INSERT INTO "change" VALUES(597,39,'course_member','[1]',NULL,'{"id":1,"course":1,"worker":27,"days":null,"certified_on":null}',X'0EADBE3CE7F45F4DA138122E46A8137F',NULL);
INSERT INTO "change" VALUES(598,39,'course_member','[2]',NULL,'{"id":2,"course":1,"worker":33,"days":null,"certified_on":null}',X'2487D36F8EB65B369378394616C5BD1B',NULL);
INSERT INTO "change" VALUES(599,39,'course_member','[3]',NULL,'{"id":3,"course":1,"worker":36,"days":null,"certified_on":null}',X'2FCFB40BD3CEB4305BE5E9DF85F6AC9C',NULL);
INSERT INTO "change" VALUES(600,40,'course_member','[1]','{"id":1,"course":1,"worker":27,"days":null,"certified_on":null}','{"id":1,"course":1,"worker":27,"days":52,"certified_on":null}',X'EC34F6FFCDCD4FCA4EB9F3D6E65C0ACF',NULL);
INSERT INTO "change" VALUES(601,41,'fund_spending','[1]',NULL,'{"id":1,"fund":1,"activity":null,"voucher":"HD1","spent_on":"2025-05-20","amount":500000,"what":"Thuê hội trường","reverses":null,"operation":41,"restores":null}',X'8FCFA1521715E94E45D1887E6BB66972',NULL);
INSERT INTO "change" VALUES(602,42,'duty_deadline','[1,"quarterly","issuer","UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận"]',NULL,'{"plan":1,"kind":"quarterly","sender":"issuer","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","before_day":20,"of_month":"last_month_of_quarter","operation":42}',X'42F6953B2308A36D72EABD8419D2B70F',NULL);
INSERT INTO "change" VALUES(603,43,'enterprise','[2]',NULL,'{"sender":2,"kind":"service_enterprise","licence":null,"contact":null,"phone":"0900000001","address":null,"memorandum":null,"operation":43}',X'3C993ECFDF1480AFBC0489FD3102D300',NULL);
INSERT INTO "change" VALUES(604,44,'contract_term','[1]',NULL,'{"id":1,"placement":23,"from_on":"2025-06-02","until_on":"2027-06-01"}',X'19E4371FB589ACA5A2F1EC7574322BD7',NULL);
INSERT INTO "change" VALUES(605,45,'family_visit','[1]',NULL,'{"id":1,"placement":1,"on_date":"2025-06-05","outcome":"well","note":null}',X'1B32C1F09CB47A8A2392D7E7B9A8A5AF',NULL);
INSERT INTO "change" VALUES(606,46,'return_inquiry','[1]',NULL,'{"id":1,"placement":19,"on_date":"2025-06-05","outcome":"looking","note":null}',X'28E0D38A168CEDA1B6277F1859458650',NULL);
INSERT INTO "change" VALUES(607,47,'worker','[61]',NULL,'{"id":61,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1993,"birth_date":null,"sex":null,"cccd":null,"phone":null,"unit":6,"ethnicity":null,"education":null}',X'56A8AF8B89884F4338D284AACF4A0046',NULL);
INSERT INTO "change" VALUES(608,47,'placement','[61]',NULL,'{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',X'84AE61BAE2F0FA8B38B9C599984C527C',NULL);
INSERT INTO "change" VALUES(609,47,'stage_event','[78]',NULL,'{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',X'43187C418AE96F8DD0E718C93E39261A',NULL);
INSERT INTO "change" VALUES(610,48,'stage_event','[78]','{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',NULL,X'79B5EF24F8667C8FD8D45CD39590025E',NULL);
INSERT INTO "change" VALUES(611,48,'placement','[61]','{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',NULL,X'D3BA08F7D25343D8D75A3E0793B7543B',NULL);
INSERT INTO "change" VALUES(612,48,'merged','[61]',NULL,'{"worker":61,"kept":1,"operation":48}',X'7A203726462D690BC80FB70604B6D244',NULL);
INSERT INTO "change" VALUES(613,49,'told_apart','[45,46]',NULL,'{"worker":45,"other":46,"operation":49}',X'1395CCFF81966ADB1F60FDB52CD9106F',NULL);
INSERT INTO "change" VALUES(614,50,'relative','[1]',NULL,'{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017"}',X'446E55CDA0D8DBDE9FC19A9D2BB55D74',NULL);
INSERT INTO "change" VALUES(615,51,'paper','[1]',NULL,'{"id":1,"worker":17,"placement":null,"kind":"passport","issued_on":null,"expires_on":"2030-06-01"}',X'04B28A4C0B9D7884454DD460B735E184',NULL);
INSERT INTO "change" VALUES(616,52,'contract_fact','[42]',NULL,'{"placement":42,"employer":"Công ty Mẫu (Đài Loan)","workplace":null,"wage":28000,"currency":"TWD","skill":null,"stay":null}',X'414F738A7A79E90E7A721DCE3AE51C66',NULL);
INSERT INTO "change" VALUES(617,53,'saved_list','[1]',NULL,'{"id":1,"name":"chờ xuất cảnh Nhật","unit":null,"stage":"visa_ready","destination":"JP","group_code":null,"operation":53}',X'875FF2E9D0D227750991DA042697F399',NULL);
INSERT INTO "change" VALUES(618,54,'sender_alias','["cong ty mau hai"]',NULL,'{"name_key":"cong ty mau hai","name":"Công ty Mẫu Hai","sender":1,"operation":54}',X'DFC2718BE808B8C3484F4FB437B4DEA8',NULL);
INSERT INTO "change" VALUES(619,54,'sender','[1]','{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}','{"id":1,"name":"Công ty Mẫu Hai (mới)","name_key":"cong ty mau hai (moi)"}',X'19A38EA7A18EE57670BC569771D9663C',NULL);
INSERT INTO "change" VALUES(620,55,'incident','[1]',NULL,'{"id":1,"kind":"fraud","on_date":"2025-06-10","worker":null,"sender":null,"broker":null,"phone":"0900000009","site":null,"summary":"Thu tiền rồi mất liên lạc","closed_on":null,"closed_because":null,"operation":55}',X'4AEDFC057D5A31D2FFB8DF2FA5B612BF',NULL);
INSERT INTO "change" VALUES(621,56,'incident_handover','[1,"2025-06-11"]',NULL,'{"incident":1,"on_date":"2025-06-11","agency":"Công an phường","reply_by":"2025-06-25"}',X'67A0F2A4B6EE3DF97E03D2B26BEB36EC',NULL);
INSERT INTO "change" VALUES(622,57,'referral','[1]',NULL,'{"id":1,"worker":17,"agency":"Ngân hàng Chính sách xã hội","why":"Vay vốn","on_date":"2025-06-10","reply_by":"2025-06-20","answered_on":null,"answer":null,"operation":57}',X'EBBF260FAA2810CA3D0BFDC201C48944',NULL);
INSERT INTO "change" VALUES(623,58,'direct_contract','[1]',NULL,'{"id":1,"worker":26,"received_on":"2026-01-08","employer":null,"destination":null,"occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}',X'A4695459E69D72713375AA48925E17BF',NULL);
INSERT INTO "change" VALUES(624,58,'direct_contract','[1]','{"id":1,"worker":26,"received_on":"2026-01-08","employer":null,"destination":null,"occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}','{"id":1,"worker":26,"received_on":"2026-01-08","employer":"Công ty Mẫu, Osaka","destination":"JP","occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}',X'2F68C7DA380C23914EC94D1B0882FAB6',NULL);
INSERT INTO "change" VALUES(625,58,'direct_contract_paper','[1,"registration"]',NULL,'{"contract":1,"paper":"registration","on_date":"2026-01-08"}',X'64076A167F3B411F4C5316CE8CEF4202',NULL);
INSERT INTO "change" VALUES(626,58,'direct_contract_paper','[1,"contract"]',NULL,'{"contract":1,"paper":"contract","on_date":"2026-01-08"}',X'29467A407EFA4D88F5731539B30DE51B',NULL);
INSERT INTO "change" VALUES(627,58,'direct_contract_paper','[1,"translation"]',NULL,'{"contract":1,"paper":"translation","on_date":"2026-01-08"}',X'A6590DAD91576AB829DD644FDB461808',NULL);
INSERT INTO "change" VALUES(628,58,'direct_contract_paper','[1,"identity"]',NULL,'{"contract":1,"paper":"identity","on_date":"2026-01-08"}',X'A20EA13D1A5D8E4C7FF501DA7BDDC726',NULL);
INSERT INTO "change" VALUES(629,58,'direct_contract_paper','[1,"background"]',NULL,'{"contract":1,"paper":"background","on_date":"2026-01-08"}',X'E55F744363ABBEDF3126D9AE12D7627A',NULL);
CREATE TABLE contract_fact (
  placement INTEGER NOT NULL,
  employer TEXT,
  workplace TEXT,
  wage INTEGER,
  currency TEXT,
  skill TEXT,
  stay TEXT,
  PRIMARY KEY (placement),
  CONSTRAINT wage_at_least_1 CHECK (wage >= 1),
  CONSTRAINT wage_has_a_currency CHECK ((wage is null) = (currency is null)),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
INSERT INTO "contract_fact" VALUES(42,'Công ty Mẫu (Đài Loan)',NULL,28000,'TWD',NULL,NULL);
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
CREATE TABLE course (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  provider TEXT,
  place TEXT,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  hours INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('language', 'skill', 'orientation')),
  CONSTRAINT first_on_is_a_day CHECK (date(first_on, '+0 days') is first_on),
  CONSTRAINT last_on_is_a_day CHECK (date(last_on, '+0 days') is last_on),
  CONSTRAINT days_in_order CHECK (last_on >= first_on),
  CONSTRAINT hours_at_least_1 CHECK (hours >= 1)
) STRICT;
INSERT INTO "course" VALUES(1,'language','Tiếng Nhật N5','tieng nhat n5','Trung tâm Mẫu Ba','Phường Kinh Dinh','2025-03-03','2025-05-30',300);
CREATE TABLE course_member (
  id INTEGER NOT NULL,
  course INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  days INTEGER,
  certified_on TEXT,
  PRIMARY KEY (id),
  CONSTRAINT days_at_least_0 CHECK (days >= 0),
  CONSTRAINT certified_on_is_a_day CHECK (date(certified_on, '+0 days') is certified_on),
  FOREIGN KEY(course) REFERENCES course (id),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
INSERT INTO "course_member" VALUES(1,1,27,52,NULL);
INSERT INTO "course_member" VALUES(2,1,33,NULL,NULL);
INSERT INTO "course_member" VALUES(3,1,36,NULL,NULL);
CREATE TABLE current_operation (
  one INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT only_one CHECK (one = 1),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE TABLE direct_contract (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  employer TEXT,
  destination TEXT,
  occupation TEXT,
  months INTEGER,
  outcome TEXT,
  decided_on TEXT,
  number TEXT,
  reason TEXT,
  placement INTEGER,
  reported_on TEXT,
  report_number TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT received_on_is_a_day CHECK (date(received_on, '+0 days') is received_on),
  CONSTRAINT decided_on_is_a_day CHECK (date(decided_on, '+0 days') is decided_on),
  CONSTRAINT reported_on_is_a_day CHECK (date(reported_on, '+0 days') is reported_on),
  CONSTRAINT outcome_is_known CHECK (outcome in ('confirmed', 'refused')),
  CONSTRAINT months_are_possible CHECK (months between 1 and 240),
  CONSTRAINT days_in_order CHECK (decided_on >= received_on and reported_on >= decided_on),
  CONSTRAINT decided_by_a_paper CHECK ((decided_on is null) = (outcome is null) and (number is null) = (outcome is null)),
  CONSTRAINT refused_for_a_reason CHECK ((reason is not null) = (outcome is 'refused')),
  CONSTRAINT confirmed_for_a_going CHECK ((placement is not null) = (outcome is 'confirmed')),
  CONSTRAINT reported_by_a_paper CHECK ((reported_on is null) = (report_number is null)),
  CONSTRAINT reported_when_confirmed CHECK (reported_on is null or outcome is 'confirmed'),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(placement) REFERENCES placement (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "direct_contract" VALUES(1,26,'2026-01-08','Công ty Mẫu, Osaka','JP',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,58);
CREATE TABLE direct_contract_paper (
  contract INTEGER NOT NULL,
  paper TEXT NOT NULL,
  on_date TEXT NOT NULL,
  PRIMARY KEY (contract, paper),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  FOREIGN KEY(contract) REFERENCES direct_contract (id)
) STRICT;
INSERT INTO "direct_contract_paper" VALUES(1,'registration','2026-01-08');
INSERT INTO "direct_contract_paper" VALUES(1,'contract','2026-01-08');
INSERT INTO "direct_contract_paper" VALUES(1,'translation','2026-01-08');
INSERT INTO "direct_contract_paper" VALUES(1,'identity','2026-01-08');
INSERT INTO "direct_contract_paper" VALUES(1,'background','2026-01-08');
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
INSERT INTO "duty_deadline" VALUES(1,'quarterly','issuer','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận',20,'last_month_of_quarter',42);
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
INSERT INTO "enterprise" VALUES(2,'service_enterprise',NULL,NULL,'0900000001',NULL,NULL,43);
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
INSERT INTO "fund_spending" VALUES(1,1,NULL,'HD1','2025-05-20',500000,'Thuê hội trường',NULL,41,NULL);
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
CREATE TABLE incident (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  worker INTEGER,
  sender INTEGER,
  broker TEXT,
  phone TEXT,
  site TEXT,
  summary TEXT NOT NULL,
  closed_on TEXT,
  closed_because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('accident', 'death', 'fees', 'fraud', 'unlicensed', 'abuse', 'breach', 'missing', 'other')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT closed_on_is_a_day CHECK (date(closed_on, '+0 days') is closed_on),
  CONSTRAINT days_in_order CHECK (closed_on >= on_date),
  CONSTRAINT closed_for_a_reason CHECK ((closed_on is null) = (closed_because is null)),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "incident" VALUES(1,'fraud','2025-06-10',NULL,NULL,NULL,'0900000009',NULL,'Thu tiền rồi mất liên lạc',NULL,NULL,55);
CREATE TABLE incident_handover (
  incident INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  agency TEXT NOT NULL,
  reply_by TEXT,
  PRIMARY KEY (incident, on_date),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT reply_by_is_a_day CHECK (date(reply_by, '+0 days') is reply_by),
  CONSTRAINT days_in_order CHECK (reply_by >= on_date),
  FOREIGN KEY(incident) REFERENCES incident (id)
) STRICT;
INSERT INTO "incident_handover" VALUES(1,'2025-06-11','Công an phường','2025-06-25');
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
CREATE TABLE list_column (
  list_sender INTEGER NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  meaning TEXT,
  is_said INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (list_sender, place),
  CONSTRAINT place_at_least_1 CHECK (place >= 1),
  CONSTRAINT said_or_not CHECK (is_said in (0, 1)),
  FOREIGN KEY(list_sender) REFERENCES list_sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE TABLE list_sender (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
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
INSERT INTO "merged" VALUES(61,1,48);
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
INSERT INTO "migration_step" VALUES(8,'cases followed',1);
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
INSERT INTO "operation" VALUES(1,'2026-11-22T17:49:21+00:00','2024-12-20','nguoi-thu','may-thu','init','0.1.0',NULL);
INSERT INTO "operation" VALUES(2,'2026-11-22T17:49:23+00:00','2025-03-05','nguoi-thu','may-thu','plan load','0.1.0',NULL);
INSERT INTO "operation" VALUES(3,'2026-11-22T17:49:26+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(4,'2026-11-22T17:49:30+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(5,'2026-11-22T17:49:33+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(6,'2026-11-22T17:49:36+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(7,'2026-11-22T17:49:39+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(8,'2026-11-22T17:49:41+00:00','2025-03-18','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(9,'2026-11-22T17:49:43+00:00','2025-03-20','nguoi-thu','may-thu','report send','0.1.0',NULL);
INSERT INTO "operation" VALUES(10,'2026-11-22T17:49:44+00:00','2025-06-16','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(11,'2026-11-22T17:49:44+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(12,'2026-11-22T17:49:47+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(13,'2026-11-22T17:49:49+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(14,'2026-11-22T17:49:52+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(15,'2026-11-22T17:49:55+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(16,'2026-11-22T17:49:59+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(17,'2026-11-22T17:50:02+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(18,'2026-11-22T17:50:05+00:00','2025-06-17','nguoi-thu','may-thu','support reverse','0.1.0',NULL);
INSERT INTO "operation" VALUES(19,'2026-11-22T17:50:06+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(20,'2026-11-22T17:50:10+00:00','2025-06-10','nguoi-thu','may-thu','loan set','0.1.0',NULL);
INSERT INTO "operation" VALUES(21,'2026-11-22T17:50:13+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(22,'2026-11-22T17:50:15+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(23,'2026-11-22T17:50:18+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(24,'2026-11-22T17:50:21+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(25,'2026-11-22T17:50:24+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(26,'2026-11-22T17:50:27+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(27,'2026-11-22T17:50:29+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(28,'2026-11-22T17:50:32+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(29,'2026-11-22T17:50:35+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(30,'2026-11-22T17:50:38+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(31,'2026-11-22T17:50:41+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(32,'2026-11-22T17:50:44+00:00','2025-06-17','nguoi-thu','may-thu','quota estimate','0.1.0',NULL);
INSERT INTO "operation" VALUES(33,'2026-11-22T17:50:48+00:00','2025-06-17','nguoi-thu','may-thu','quota allocate','0.1.0',NULL);
INSERT INTO "operation" VALUES(34,'2026-11-22T17:50:51+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(35,'2026-11-22T17:50:54+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(36,'2026-11-22T17:50:57+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(37,'2026-11-22T17:51:00+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(38,'2026-11-22T17:51:01+00:00','2025-06-17','nguoi-thu','may-thu','course add','0.1.0',NULL);
INSERT INTO "operation" VALUES(39,'2026-11-22T17:51:01+00:00','2025-06-17','nguoi-thu','may-thu','course enrol','0.1.0',NULL);
INSERT INTO "operation" VALUES(40,'2026-11-22T17:51:02+00:00','2025-06-17','nguoi-thu','may-thu','course attend','0.1.0',NULL);
INSERT INTO "operation" VALUES(41,'2026-11-22T17:51:05+00:00','2025-06-17','nguoi-thu','may-thu','fund spend','0.1.0',NULL);
INSERT INTO "operation" VALUES(42,'2026-11-22T17:51:06+00:00','2025-06-17','nguoi-thu','may-thu','plan deadline','0.1.0',NULL);
INSERT INTO "operation" VALUES(43,'2026-11-22T17:51:08+00:00','2025-06-17','nguoi-thu','may-thu','enterprise add','0.1.0',NULL);
INSERT INTO "operation" VALUES(44,'2026-11-22T17:51:10+00:00','2025-06-17','nguoi-thu','may-thu','abroad extend','0.1.0',NULL);
INSERT INTO "operation" VALUES(45,'2026-11-22T17:51:11+00:00','2025-06-17','nguoi-thu','may-thu','visit add','0.1.0',NULL);
INSERT INTO "operation" VALUES(46,'2026-11-22T17:51:13+00:00','2025-06-17','nguoi-thu','may-thu','returnee ask','0.1.0',NULL);
INSERT INTO "operation" VALUES(47,'2026-11-22T17:51:14+00:00','2025-06-17','nguoi-thu','may-thu','worker add','0.1.0',NULL);
INSERT INTO "operation" VALUES(48,'2026-11-22T17:51:15+00:00','2025-06-17','nguoi-thu','may-thu','worker merge','0.1.0',NULL);
INSERT INTO "operation" VALUES(49,'2026-11-22T17:51:16+00:00','2025-06-17','nguoi-thu','may-thu','worker apart','0.1.0',NULL);
INSERT INTO "operation" VALUES(50,'2026-11-22T17:51:16+00:00','2025-06-17','nguoi-thu','may-thu','worker contact','0.1.0',NULL);
INSERT INTO "operation" VALUES(51,'2026-11-22T17:51:17+00:00','2025-06-17','nguoi-thu','may-thu','paper add','0.1.0',NULL);
INSERT INTO "operation" VALUES(52,'2026-11-22T17:51:17+00:00','2025-06-17','nguoi-thu','may-thu','worker contract','0.1.0',NULL);
INSERT INTO "operation" VALUES(53,'2026-11-22T17:51:18+00:00','2025-06-17','nguoi-thu','may-thu','list save','0.1.0',NULL);
INSERT INTO "operation" VALUES(54,'2026-11-22T17:51:21+00:00','2025-06-17','nguoi-thu','may-thu','enterprise edit','0.1.0',NULL);
INSERT INTO "operation" VALUES(55,'2026-11-22T17:51:21+00:00','2025-06-17','nguoi-thu','may-thu','incident add','0.1.0',NULL);
INSERT INTO "operation" VALUES(56,'2026-11-22T17:51:22+00:00','2025-06-17','nguoi-thu','may-thu','incident pass','0.1.0',NULL);
INSERT INTO "operation" VALUES(57,'2026-11-22T17:51:22+00:00','2025-06-17','nguoi-thu','may-thu','referral add','0.1.0',NULL);
INSERT INTO "operation" VALUES(58,'2026-11-22T17:51:25+00:00','2026-01-08','nguoi-thu','may-thu','contract receive','0.1.0',NULL);
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
CREATE TABLE paper (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  placement INTEGER,
  kind TEXT NOT NULL,
  issued_on TEXT,
  expires_on TEXT,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_a_word CHECK (kind glob '[a-z0-9]*' and kind not glob '*[^a-z0-9_-]*'),
  CONSTRAINT issued_on_is_a_day CHECK (date(issued_on, '+0 days') is issued_on),
  CONSTRAINT expires_on_is_a_day CHECK (date(expires_on, '+0 days') is expires_on),
  CONSTRAINT ends_after_its_issue CHECK (expires_on > issued_on),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
INSERT INTO "paper" VALUES(1,17,NULL,'passport',NULL,'2030-06-01');
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
CREATE TABLE placement_order (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  job_order INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT from_on_is_a_day CHECK (date(from_on, '+0 days') is from_on),
  FOREIGN KEY(placement) REFERENCES placement (id),
  FOREIGN KEY(job_order) REFERENCES job_order (id)
) STRICT;
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
CREATE TABLE referral (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  agency TEXT NOT NULL,
  why TEXT NOT NULL,
  on_date TEXT NOT NULL,
  reply_by TEXT,
  answered_on TEXT,
  answer TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT reply_by_is_a_day CHECK (date(reply_by, '+0 days') is reply_by),
  CONSTRAINT answered_on_is_a_day CHECK (date(answered_on, '+0 days') is answered_on),
  CONSTRAINT days_in_order CHECK (reply_by >= on_date and answered_on >= on_date),
  CONSTRAINT answered_with_words CHECK ((answered_on is null) = (answer is null)),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "referral" VALUES(1,17,'Ngân hàng Chính sách xã hội','Vay vốn','2025-06-10','2025-06-20',NULL,NULL,57);
CREATE TABLE relative (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  relation TEXT NOT NULL,
  phone TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
INSERT INTO "relative" VALUES(1,17,'Trần Thị Mẫu','tran thi mau','mẹ','0900000017');
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
CREATE TABLE saved_list (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  unit TEXT,
  stage TEXT,
  destination TEXT,
  group_code TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT chosen_by_something CHECK (coalesce(unit, stage, destination, group_code) is not null),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "saved_list" VALUES(1,'chờ xuất cảnh Nhật',NULL,'visa_ready','JP',NULL,53);
CREATE TABLE sender (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (name_key)
) STRICT;
INSERT INTO "sender" VALUES(1,'Công ty Mẫu Hai (mới)','cong ty mau hai (moi)');
INSERT INTO "sender" VALUES(2,'Công ty Mẫu Một','cong ty mau mot');
INSERT INTO "sender" VALUES(3,'Trung tâm Mẫu Ba','trung tam mau ba');
CREATE TABLE sender_alias (
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  sender INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (name_key),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "sender_alias" VALUES('cong ty mau hai','Công ty Mẫu Hai',1,54);
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
INSERT INTO "sent_report" VALUES(1,1,'quarterly','2025-Q1','2025-03-20','05/BC-UBND','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận','{"schema": "xkld.report.quarterly/1", "data": {"form": "quarterly", "period": "2025-Q1", "figures_to": "14/3/2025", "head": "8d4f5d27eb948b82b6189b768c4a9886a3e27200a33b4e230217ed20d6b804ca", "letterhead": {"above": null, "issuer": ["ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM"], "number": "Số:          /BC-UBND", "place_and_date": "Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025", "kind": "BÁO CÁO", "subject": ["Kết quả công tác đưa người lao động", "đi làm việc ở nước ngoài theo hợp đồng quý I", "và phương hướng, nhiệm vụ quý II năm 2025"], "to": ["UBND tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"]}, "opening": ["Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.", "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:"], "sections": [{"number": "I", "heading": "Công tác chỉ đạo, tổ chức thực hiện", "paragraphs": ["UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.", "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]"], "table": null, "parts": []}, {"number": "II", "heading": "Kết quả thực hiện", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Thực hiện chỉ tiêu", "paragraphs": ["Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.", "Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.", "Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.", "Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải."], "table": "targets", "parts": []}, {"number": "2", "heading": "Thông tin, tuyên truyền", "paragraphs": ["Trong kỳ chưa ghi nhận hoạt động tuyên truyền.", "[Nêu nội dung, hình thức tuyên truyền nổi bật.]"], "table": null, "parts": []}, {"number": "3", "heading": "Tư vấn, tạo nguồn lao động", "paragraphs": ["Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.", "Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01)."], "table": null, "parts": []}, {"number": "4", "heading": "Hỗ trợ người lao động, cho vay vốn", "paragraphs": ["Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.", "Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm."], "table": null, "parts": []}, {"number": "5", "heading": "Lao động ở nước ngoài và về nước", "paragraphs": ["Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05)."], "table": null, "parts": []}, {"number": "6", "heading": "Thanh tra, kiểm tra, giải quyết đơn thư", "paragraphs": ["Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận."], "table": null, "parts": []}, {"number": "7", "heading": "Phối hợp với doanh nghiệp", "paragraphs": ["Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.", "Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người."], "table": null, "parts": []}]}, {"number": "III", "heading": "Đánh giá chung", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Ưu điểm", "paragraphs": ["[Nêu ưu điểm, cách làm hay.]"], "table": null, "parts": []}, {"number": "2", "heading": "Hạn chế", "paragraphs": ["So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.", "[Nêu hạn chế, khó khăn, vướng mắc.]"], "table": null, "parts": []}, {"number": "3", "heading": "Nguyên nhân", "paragraphs": ["[Nêu nguyên nhân khách quan, chủ quan.]"], "table": null, "parts": []}]}, {"number": "IV", "heading": "Phương hướng, nhiệm vụ quý II năm 2025", "paragraphs": ["[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]"], "table": null, "parts": []}, {"number": "V", "heading": "Kiến nghị, đề xuất", "paragraphs": ["[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]"], "table": null, "parts": []}], "last_words": "Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.", "closing": {"authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "name": "", "recipients": ["Như trên;", "Phòng Nội vụ thành phố;", "Lưu: VT, NV."]}, "annex": {"title": "Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025", "subtitle": "(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)"}, "tables": [{"key": "targets", "number": null, "title": "Kết quả thực hiện chỉ tiêu theo đơn vị", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "target", "head": "Chỉ tiêu năm (người)", "kind": "count"}, {"key": "in_period", "head": "Thực hiện trong quý", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}, {"key": "percent", "head": "Tỷ lệ đạt", "kind": "percent"}, {"key": "same_period", "head": "Cùng kỳ năm trước", "kind": "count"}, {"key": "estimate", "head": "Ước thực hiện đến hết quý", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "target": 2, "in_period": 2, "to_date": 2, "percent": "100.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}], "total": {"unit": "Tổng cộng", "target": 35, "in_period": 9, "to_date": 9, "percent": "25.7", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}, "rule": "Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi."}, {"key": "pool", "number": "01", "title": "Nguồn lao động theo đơn vị", "span": "(Đến hết ngày 14/3/2025)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "registered", "head": "Đăng ký, đã tư vấn", "kind": "count"}, {"key": "training", "head": "Đang đào tạo", "kind": "count"}, {"key": "selected", "head": "Trúng tuyển, ký hợp đồng", "kind": "count"}, {"key": "ready", "head": "Chờ xuất cảnh", "kind": "count"}, {"key": "all", "head": "Tổng số", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}], "total": {"unit": "Tổng cộng", "registered": 0, "training": 0, "selected": 9, "ready": 0, "all": 9}, "rule": "Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký."}, {"key": "destinations", "number": "02", "title": "Người lao động xuất cảnh theo thị trường", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "destination", "head": "Thị trường", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"destination": "Nhật Bản", "in_period": 5, "to_date": 5}}, {"indent": 0, "cells": {"destination": "Đài Loan (Trung Quốc)", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"destination": "Hàn Quốc", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"destination": "Đức", "in_period": 0, "to_date": 0}}], "total": {"destination": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "occupations", "number": "03", "title": "Người lao động xuất cảnh theo ngành nghề", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "occupation", "head": "Ngành nghề", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"occupation": "Xây dựng", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"occupation": "Chế biến thực phẩm", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Nông nghiệp", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Cơ khí", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"occupation": "Điều dưỡng", "in_period": 1, "to_date": 1}}], "total": {"occupation": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "features", "number": "04", "title": "Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "feature", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"feature": "Theo giới tính", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Nam", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Nữ", "in_period": 6, "to_date": 6}}, {"indent": 0, "cells": {"feature": "Theo độ tuổi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Dưới 18 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Từ 18 đến 30 tuổi", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Từ 31 đến 45 tuổi", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Trên 45 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo trình độ", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Phổ thông (không nghề)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Sơ cấp nghề", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Trung cấp", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Cao đẳng", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Đại học trở lên", "in_period": 4, "to_date": 4}}, {"indent": 0, "cells": {"feature": "Theo hình thức đi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Đơn vị sự nghiệp công lập", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp dịch vụ", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp trúng thầu, nhận thầu", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Tổ chức, cá nhân đầu tư ra nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Hợp đồng lao động trực tiếp giao kết", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo đối tượng ưu tiên", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"feature": "Người dân tộc thiểu số", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Học sinh, sinh viên mới tốt nghiệp", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ cận nghèo", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ nghèo", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Thân nhân người có công với cách mạng", "in_period": 1, "to_date": 1}}], "total": null, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau."}, {"key": "movement", "number": "05", "title": "Biến động lao động làm việc ở nước ngoài", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "movement", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài đầu kỳ", "in_period": 159, "to_date": 159}}, {"indent": 0, "cells": {"movement": "Xuất cảnh (lượt)", "in_period": 9, "to_date": 9}}, {"indent": 0, "cells": {"movement": "Về nước", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "hết hạn hợp đồng, đúng hạn", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do tai nạn, ốm đau", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do phía sử dụng lao động", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do bị ngược đãi, xâm hại", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do vi phạm hợp đồng, pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do nguyện vọng cá nhân", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "chưa rõ lý do", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tử vong", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tìm thấy người mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài cuối kỳ", "in_period": 168, "to_date": 168}}, {"indent": 0, "cells": {"movement": "Ngoài ra", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"movement": "gia hạn hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "đổi hợp đồng, chuyển tư cách ở nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "bỏ hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "ở lại nước ngoài trái pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "xuất cảnh đi học tập (lượt)", "in_period": 0, "to_date": 0}}], "total": null, "rule": "Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước."}, {"key": "support", "number": "06", "title": "Hỗ trợ người lao động theo nguồn kinh phí và nội dung", "span": "(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)", "columns": [{"key": "item", "head": "Nguồn kinh phí, nội dung", "kind": "text"}, {"key": "persons_in_period", "head": "Số người trong quý", "kind": "count"}, {"key": "in_period", "head": "Số tiền trong quý (đồng)", "kind": "money"}, {"key": "persons_to_date", "head": "Số người từ đầu năm", "kind": "count"}, {"key": "to_date", "head": "Số tiền từ đầu năm (đồng)", "kind": "money"}, {"key": "allotted", "head": "Dự toán năm (đồng)", "kind": "money"}, {"key": "left", "head": "Còn lại (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"item": "Kinh phí chi bảo đảm xã hội", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 60000000, "left": 60000000}}, {"indent": 0, "cells": {"item": "Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 40000000, "left": 40000000}}, {"indent": 0, "cells": {"item": "Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": {"mark": "no_data"}, "left": {"mark": "no_data"}}}], "total": {"item": "Tổng cộng", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 100000000, "left": 100000000}, "rule": "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."}, {"key": "loans", "number": "07", "title": "Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội", "span": "(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)", "columns": [{"key": "fund", "head": "Nguồn vốn", "kind": "text"}, {"key": "customers", "head": "Khách hàng từ đầu năm", "kind": "count"}, {"key": "lent", "head": "Doanh số cho vay (đồng)", "kind": "money"}, {"key": "recovered", "head": "Doanh số thu nợ (đồng)", "kind": "money"}, {"key": "outstanding", "head": "Dư nợ (đồng)", "kind": "money"}, {"key": "overdue", "head": "Trong đó quá hạn (đồng)", "kind": "money"}, {"key": "idle", "head": "Vốn chưa giải ngân (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"fund": "Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội", "customers": {"mark": "no_data"}, "lent": {"mark": "no_data"}, "recovered": {"mark": "no_data"}, "outstanding": {"mark": "no_data"}, "overdue": {"mark": "no_data"}, "idle": {"mark": "no_data"}}}], "total": null, "rule": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn."}, {"key": "work", "number": "08", "title": "Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "work", "head": "Hoạt động", "kind": "text"}, {"key": "in_period", "head": "Số lần trong quý", "kind": "count"}, {"key": "people_in_period", "head": "Lượt người trong quý", "kind": "count"}, {"key": "to_date", "head": "Số lần từ đầu năm", "kind": "count"}, {"key": "people_to_date", "head": "Lượt người từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"work": "Buổi tư vấn việc làm, tuyển lao động", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Hội nghị chuyên đề", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Tin, bài phát thanh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên cổng, trang thông tin điện tử, báo chí", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên mạng xã hội", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tờ rơi, pa-nô, áp phích", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Buổi làm việc với doanh nghiệp", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Lượt thăm hỏi gia đình người lao động", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Chuyến học tập kinh nghiệm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Cuộc thanh tra, kiểm tra, giám sát", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó phát hiện vi phạm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Đơn thư, phản ánh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó đã giải quyết", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}], "total": null, "rule": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự."}], "to_be_written": ["I. Công tác chỉ đạo, tổ chức thực hiện", "2. Thông tin, tuyên truyền", "1. Ưu điểm", "2. Hạn chế", "3. Nguyên nhân", "IV. Phương hướng, nhiệm vụ quý II năm 2025", "V. Kiến nghị, đề xuất"], "warnings": ["Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed)."]}}','8d4f5d27eb948b82b6189b768c4a9886a3e27200a33b4e230217ed20d6b804ca',9);
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
INSERT INTO "told_apart" VALUES(45,46,49);
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
CREATE UNIQUE INDEX list_sender_key ON list_sender (name_key);
CREATE UNIQUE INDEX placement_order_once ON placement_order (placement, from_on);
CREATE INDEX placement_order_of ON placement_order (job_order);
CREATE INDEX sender_alias_of ON sender_alias (sender);
CREATE UNIQUE INDEX relative_once ON relative (worker, name_key);
CREATE INDEX relative_phone ON relative (phone) WHERE phone is not null;
CREATE UNIQUE INDEX paper_once ON paper (worker, kind, coalesce(placement, 0));
CREATE UNIQUE INDEX course_once ON course (kind, name_key, first_on);
CREATE UNIQUE INDEX course_member_once ON course_member (worker, course);
CREATE UNIQUE INDEX direct_contract_once ON direct_contract (worker, received_on);
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
CREATE VIEW v_standing as
select e.placement, e.stage, e.step, e.on_date as since_on,
       (select min(x.on_date) from stage_event x
        where x.placement = e.placement and (x.on_date, x.step) > (e.on_date, e.step)) as until_on
from stage_event e;
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
CREATE VIEW v_order_case as
select o.job_order, o.placement, p.worker, p.unit, p.counted_as, o.from_on,
       (select min(n.from_on) from placement_order n where n.placement = o.placement and n.from_on > o.from_on) as until_on
from placement_order o
join placement p on p.id = o.placement;
CREATE VIEW v_inspection as
select id as inspection, plan, kind, on_date, times, findings, settled, what from inspection;
CREATE VIEW v_loan as
select l.fund, f.plan, f.code as fund_code, f.name as fund_name, l.as_of, l.customers, l.lent, l.recovered,
       l.outstanding, l.overdue, l.idle
from loan_figure l
join fund f on f.id = l.fund;
COMMIT;
