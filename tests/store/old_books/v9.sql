pragma application_id = 1481329732;
pragma user_version = 9;
BEGIN TRANSACTION;
CREATE TABLE accepted_finding (
  id INTEGER NOT NULL,
  check_name TEXT NOT NULL,
  fault TEXT NOT NULL,
  found TEXT NOT NULL,
  because TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "accepted_finding" VALUES(1,'facts','no_occupation','[12,12,"2025-06-14"]','Tài liệu cũ không còn',65);
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
INSERT INTO "chain" VALUES(1,9,'c520140871d152f18baa1e0940b3a53edf140c36b35d414d8f3d819c4870ac81');
INSERT INTO "chain" VALUES(2,76,'42b2ce204fdd00994edbc856a53f74f23c3a391f693e30163f8354277f7d09ad');
INSERT INTO "chain" VALUES(3,89,'16a9eecc4c983930dbb1939fb4cc652f405f7a785f8e0d0d0520ae7f6875b316');
INSERT INTO "chain" VALUES(4,102,'c19528df6ae5244e42c1bd898ef723020c197535e7ec4850bd60902a6338ae1a');
INSERT INTO "chain" VALUES(5,115,'a02fdf763a08482cd47d1228e29dfa1ccab9d3a5d30d66760da68dff3fc2f3aa');
INSERT INTO "chain" VALUES(6,116,'eca6d5c2c6bfb7601c42aa57ddce28de6cfe44eaf0072468e788e3da978f80bc');
INSERT INTO "chain" VALUES(7,117,'c0228436d384511d8bbf965587eae892749f58bdbaa75a9fba4837dc564ee5b1');
INSERT INTO "chain" VALUES(8,229,'428fb55b82b2bd65b7f453d28d3a5a45e4aed2d8f9eb7b8f5f0c893ddec05c69');
INSERT INTO "chain" VALUES(9,230,'ac6683f8cf5653d849977570974b16267459f7f9850197ed5ddbd87be923fa9f');
INSERT INTO "chain" VALUES(10,534,'4113c9e679824e5d74b0003a8c6be5918a9cd3e2b96223c97c461ced82729e0f');
INSERT INTO "chain" VALUES(11,535,'4e292fc9aa2fa4822bbb5585d126c2ece3e003dc16641dcae9fa8a6d01874e74');
INSERT INTO "chain" VALUES(12,536,'919ecc5eb69247f287fddd53f8226cc3c9a5b2c7ba35c60546d0d2ccc03f6594');
INSERT INTO "chain" VALUES(13,537,'d899df83fcf32504a1559b4b4fe908c562076398e6fc725ed73eec27ab5244b9');
INSERT INTO "chain" VALUES(14,538,'200e2976633d921828d6b2527c872d5cefbc2d201c85f9d42c3491671004b3e7');
INSERT INTO "chain" VALUES(15,539,'9d09a09de689828ee027fdfd27ab84f1fe6ed8f628a030a2a08b2f4fd348d1af');
INSERT INTO "chain" VALUES(16,540,'fe80beef9295822c9b119b826e832b860af6354864738fd8f8dee09cee6df728');
INSERT INTO "chain" VALUES(17,541,'6467589023ec5cca2f55218f97791250c823b4f23cc628ecc7215bb3d3d82bab');
INSERT INTO "chain" VALUES(18,542,'2aa833faa0b0ebbaaeecfa65bfc58497cd2b739f139f9485fac5d5a7a16eae9c');
INSERT INTO "chain" VALUES(19,543,'a1dd15b76bfa3c641a433633f9c8016f8e5acb32517173e2b3bed1a4ab06e2f4');
INSERT INTO "chain" VALUES(20,544,'015ea5058c9c6b1811009161e8e0934259a916669d39acb8a0538ef77d8ba723');
INSERT INTO "chain" VALUES(21,545,'733d745078752002037f771464d3e0a672e9bdd4211601c976f65cc7ed5ec6b8');
INSERT INTO "chain" VALUES(22,546,'da72122548879be5f6216f4c623a9a3f230ebd8e20199750ba550948cc42bd1d');
INSERT INTO "chain" VALUES(23,547,'821d9b2a92a688c401dd320a2be6a0995a37ac11696e1a25ddc4d7e4f20fabe0');
INSERT INTO "chain" VALUES(24,548,'09bd746e5c490801da0f3cacefdeaddb18cc4b636fe2efc2e2e32f4d07477323');
INSERT INTO "chain" VALUES(25,549,'a0df324b29a299e25ce5de37dabd4d6796bcf041f2566dec78ae30d5fc510ffa');
INSERT INTO "chain" VALUES(26,550,'086592c94318f6c321d7ed6031fe3285d7e164a8605d87ba24e4b86516948d9e');
INSERT INTO "chain" VALUES(27,551,'3d1bd6fb47cca346e381a77c132405c92d4c1f202bae2e381f4ecfc0acb67dee');
INSERT INTO "chain" VALUES(28,552,'0bc99c926e04681d674622df62a29d7b9bca4d39ed6b40b3cec76d6f30719ed6');
INSERT INTO "chain" VALUES(29,553,'fbc1788f482d57e4743de30db525a06f2f0e3b936cbfed25d9c873160cfa7667');
INSERT INTO "chain" VALUES(30,554,'e215f13bc519ab6eb801d260338686a7744e2d3134e386bb7ff0a09886dc0b53');
INSERT INTO "chain" VALUES(31,555,'0756d6c8d78f653ad792cd2e3ceb2629c3eb2b1b8980a373f593f8e89d62b278');
INSERT INTO "chain" VALUES(32,568,'ead8cdba2974cc5009a26aa5d737a85ffa0153b6a983da89ac6a48fc0180b283');
INSERT INTO "chain" VALUES(33,582,'bcc951cda8305e1e7e3d815c3ad4377445756843838010f6873b6511945c1174');
INSERT INTO "chain" VALUES(34,583,'e7aa88a34ce4546352bf1f799ceed5a7fce9689f70761c05d1aa7f1f4ea2d2d3');
INSERT INTO "chain" VALUES(35,584,'d63945a8aa299e2a8048930b07a53ece4d4e304e265a2dd326b6c60c34184567');
INSERT INTO "chain" VALUES(36,590,'bb28176cbf0025f00f4960bbe7225a02c0417d0e76ec895b6b5cb1fd717827e2');
INSERT INTO "chain" VALUES(37,596,'a68ee0d8d34fa5b81d8bf280f9b2a27b3e87bab54760e148d4daeb28fd48f003');
INSERT INTO "chain" VALUES(38,597,'a76d34ae4cd785736931ab932463417f139a36aa6ed9ea6eea98d55f3d633643');
INSERT INTO "chain" VALUES(39,600,'eb175badeb39d5e49bdb5f45b326a5afb5495ee8d2f7380ae45b4cd3368d6838');
INSERT INTO "chain" VALUES(40,601,'ae57263c2d30f0da38cdb765651d54d81bfb6079ced2811de9d63f3de929f864');
INSERT INTO "chain" VALUES(41,602,'6b81310b38d0804c4fc0d8a8dd12dcc38ca7b5270fc3c9c2666fba04d71e09dd');
INSERT INTO "chain" VALUES(42,603,'8c906b97cd99e72776ccc6cef57245d6d379ceeb058b3b7cf0f2d13936b24476');
INSERT INTO "chain" VALUES(43,604,'2923aad7a6b8b3a622ad8b0f36717754b0ee584c80e98f23d9fdc191e0406226');
INSERT INTO "chain" VALUES(44,605,'9e06678659795d37ee64320f6b373d4f7fcd3427226006bb86e4d6d058b6a3a8');
INSERT INTO "chain" VALUES(45,606,'28241965bbef8abb319aed4d2447df1faf37709faaeab4ebe85750cadcb9cf5f');
INSERT INTO "chain" VALUES(46,607,'0ca8822dd95f947260e792b30cdb9709500f989da34fc7ae8f2f289ec6102c09');
INSERT INTO "chain" VALUES(47,610,'f729d4a03d8514ae81cd89a66e9e906f0faf35bfb9dce7691b2dc95aeeb95d4c');
INSERT INTO "chain" VALUES(48,613,'26088e4a180ccdf005814ab1eb515bed7c3ffa9666d0df9f6a8cf71df4cef0dd');
INSERT INTO "chain" VALUES(49,614,'d89edb33e09ad147add3655e77f8e7f7a19cf0faf9538ccb3d588e94758de072');
INSERT INTO "chain" VALUES(50,615,'39c269cbe8d1b7ba06186f02c4cf0ed16b03d1b8a9ae67d31c7c1617beebfca0');
INSERT INTO "chain" VALUES(51,616,'30635645cf1a4d06c0ae2c58e13444cd8c7fc6b62c5a9dacc90014feca1a16ed');
INSERT INTO "chain" VALUES(52,617,'cd54069a9afb0a9d75ccb2c585f1da31464dab77433d98c9cdf67e9bd7eac4e0');
INSERT INTO "chain" VALUES(53,618,'07b80889621464abd57301c0e642815b10a7ba26b8b2310784c9090f60730bad');
INSERT INTO "chain" VALUES(54,620,'7c881bfd154519d3db6638e566d5630d864be7add69e039a5ddb6c901aa111fc');
INSERT INTO "chain" VALUES(55,621,'daba7272410ed3b6c19486c72b5debaa29fd87644b28fdda7de1a3fdd58cae80');
INSERT INTO "chain" VALUES(56,622,'cc8cd1b0fd59139aae9151b168b67edb9e584052f7f800fd5d3a5822574c629c');
INSERT INTO "chain" VALUES(57,623,'2dcdd2edf327050d6cf7c92a802111db537483ed3cecd22b9fb6df30567b51c9');
INSERT INTO "chain" VALUES(58,630,'3e6bc7cc7f7ff9bdf0a6877762c70b4b4c615ba9906a404c0947702643f12cb5');
INSERT INTO "chain" VALUES(59,631,'a613e8a0b7869f59da82f2bb90004ceec448c1e54a9eb1727dd1c286f415ec3e');
INSERT INTO "chain" VALUES(60,632,'f423cc97ffb5caa73197c28854cb818d460e022a5a53f62872c663ea0911d016');
INSERT INTO "chain" VALUES(61,633,'a457acc5b894c1a009761c3b040eb238533c44b0669726b98b82384ff5f0a31e');
INSERT INTO "chain" VALUES(62,634,'9e20a1a6163a35d657e63489d37013957b59578631f703e2807d122746e4d654');
INSERT INTO "chain" VALUES(63,635,'dee24b8bd6822ef5956318d6d6672754cb91a7c93781c69f2c2e49be26dfa0f2');
INSERT INTO "chain" VALUES(64,636,'ced60c2f77f4a6519f82a53d115ad7550044e6dba9deaa5e20191e899fd949b4');
INSERT INTO "chain" VALUES(65,637,'ce3abf67357e9badfcff04eca385e586400f7cc38bb58630707f734aee9b4079');
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
INSERT INTO "change" VALUES(1,1,'migration_step','[1]',NULL,'{"number":1,"name":"first book","operation":1}',X'128D7481FE504B734C7CDF2EEE6C2777',NULL);
INSERT INTO "change" VALUES(2,1,'migration_step','[2]',NULL,'{"number":2,"name":"allocations worked out","operation":1}',X'E08EDEE51224771CC8C9677F9C37A37D',NULL);
INSERT INTO "change" VALUES(3,1,'migration_step','[3]',NULL,'{"number":3,"name":"indexes for many people","operation":1}',X'F8F1D0ECBBBAC2635ABD0548230E3E8E',NULL);
INSERT INTO "change" VALUES(4,1,'migration_step','[4]',NULL,'{"number":4,"name":"spending and amounts","operation":1}',X'897F9F6AF639B7C8B4982ECCA875CD27',NULL);
INSERT INTO "change" VALUES(5,1,'migration_step','[5]',NULL,'{"number":5,"name":"deadlines of duties","operation":1}',X'29C3C08F5FBC94EC75DE78310601CC04',NULL);
INSERT INTO "change" VALUES(6,1,'migration_step','[6]',NULL,'{"number":6,"name":"trust","operation":1}',X'ABF1EFE11EB6E773D1F823FDD4335F4A',NULL);
INSERT INTO "change" VALUES(7,1,'migration_step','[7]',NULL,'{"number":7,"name":"people","operation":1}',X'85D58E6974097E336D81FB6B5A7AFEB9',NULL);
INSERT INTO "change" VALUES(8,1,'migration_step','[8]',NULL,'{"number":8,"name":"cases followed","operation":1}',X'FAF16371494AD80FD6C05F33E625C26F',NULL);
INSERT INTO "change" VALUES(9,1,'migration_step','[9]',NULL,'{"number":9,"name":"accepted and asked","operation":1}',X'C78520B2470D7FE54D047E8E6019ADC0',NULL);
INSERT INTO "change" VALUES(10,2,'plan','[1]',NULL,'{"id":1,"code":"phan-rang-2025"}',X'43BD92761551BF9B8B51B34767DB975C',NULL);
INSERT INTO "change" VALUES(11,2,'plan_version','[1]',NULL,'{"id":1,"plan":1,"number":1,"digest":"b25ac58dafeff9d50850143e3af2ed6cab94cabb70e8434aec4e2a0e15bbaeb9","yaml":"# The plan of thành phố Phan Rang - Tháp Chàm for 2025 (March 2025), told in our own short words.\n# ref: the paragraph of the plan; \"V.1-2\" is the second dash of V.1, \"V.cuối\" the closing paragraph.\nplan: phan-rang-2025\ntitle: Đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025\nsubject: công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\nissuer:\n  name: Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm\n  head: [ỦY BAN NHÂN DÂN THÀNH PHỐ, PHAN RANG - THÁP CHÀM]\n  symbol: UBND\n  place: Phan Rang - Tháp Chàm\n  area: thành phố Phan Rang - Tháp Chàm\n  last_day: 2025-06-30                 # district level ended; the wards of 1/7/2025 belong to tỉnh Khánh Hòa\nnumber: null                           # left to the clerk; printed as blank\ndate: {year: 2025, month: 3, day: null}\nyears: [2025]\n\nimplements:\n  kind: Kế hoạch\n  number: 701/KH-UBND\n  date: 2025-02-21\n  issuer: UBND tỉnh Ninh Thuận\n  subject: đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025\nlegal_basis:\n  - kind: Thông tư liên tịch\n    number: 09/2016/TTLT-BLĐTBXH-BTC\n    date: 2016-06-15\n    issuer: Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính\n    subject: hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\n  - kind: Nghị định\n    number: 61/2015/NĐ-CP\n    date: 2015-07-09\n    issuer: Chính phủ\n    subject: chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm\n  - kind: Thông tư\n    number: 55/2023/TT-BTC\n    date: 2023-08-15\n    issuer: Bộ Tài chính\n    subject: kinh phí sự nghiệp của các chương trình mục tiêu quốc gia giai đoạn 2021-2025\n  - kind: Quyết định\n    number: 71/2021/QĐ-UBND\n    date: 2021-09-27\n    issuer: UBND tỉnh Ninh Thuận\n    subject: hỗ trợ vay vốn từ ngân sách địa phương đối với người lao động đi làm việc ở nước ngoài giai đoạn 2021-2025\n\ntarget:                                # II\n  total: 35\n  counts: persons\n  units: units/ninh-thuan-2024.yaml\n  split:\n    Phường Đô Vinh: 3\n    Phường Bảo An: 2\n    Phường Phước Mỹ: 3\n    Phường Phủ Hà: 5\n    Phường Đạo Long: 2\n    Phường Kinh Dinh: 5\n    Phường Đài Sơn: 2\n    Phường Mỹ Đông: 2\n    Phường Mỹ Hải: 2\n    Phường Mỹ Bình: 2\n    Phường Văn Hải: 2\n    Phường Đông Hải: 3\n    Xã Thành Hải: 2\n\npriority:                              # III.2 and III.4\n  groups: [DTTS, SINH_VIEN_MOI_TN]\n  destinations: [KR, JP, DE]\n\nfunds:                                 # IV, and III.5 for what they rest on\n  - id: social-security\n    name: Kinh phí chi bảo đảm xã hội\n    kind: grant\n    basis: Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC\n    ref: IV.1\n  - id: ntp-2025\n    name: Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\n    kind: grant\n    basis: Thông tư số 55/2023/TT-BTC\n    ref: IV.1\n  - id: local-loan\n    name: Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\n    kind: loan\n    basis: Quyết định số 71/2021/QĐ-UBND\n    ref: IV.2\n  - id: contribution\n    name: Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\n    kind: contribution\n    basis: null\n    ref: IV.3\n\n# Part III names an agency only here and there; where it names none, the issuer leads.\ntasks:\n  - ref: III.1-1\n    lead: UBND thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Kiện toàn, duy trì Ban Chỉ đạo từ thành phố đến phường, xã\n    repeat: always\n  - ref: III.1-2\n    lead: UBND thành phố\n    what: Chỉ đạo sát việc đưa người lao động đi làm việc ở nước ngoài trên địa bàn\n    repeat: always\n  - ref: III.1-2\n    lead: \"UBND các phường, xã\"\n    what: Đặt chỉ tiêu, kế hoạch của phường, xã gắn với kế hoạch phát triển kinh tế - xã hội\n    repeat: yearly\n  - ref: III.2\n    lead: UBND thành phố\n    what: Xây dựng cơ chế, thực hiện chính sách khuyến khích, nhất là cho người dân tộc thiểu số và sinh viên mới tốt nghiệp\n    repeat: always\n  - ref: III.3-1\n    lead: UBND thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"UBND các phường, xã\"]\n    what: Đưa tin về quy định, thông tin đi làm việc ở nước ngoài trên truyền thanh, cổng và trang thông tin điện tử\n    repeat: always\n  - ref: III.3-2\n    lead: [Thành đoàn, Hội Liên hiệp Phụ nữ thành phố, Hội Nông dân thành phố]\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Lồng ghép tuyên truyền vào các buổi sinh hoạt\n    repeat: always\n  - ref: III.3-3\n    lead: UBND thành phố\n    what: Làm bản tin, phóng sự, chuyên mục trên báo, đài, mạng xã hội; nêu gương gia đình có người đi làm việc ở nước ngoài\n    repeat: always\n  - ref: III.4-1\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ, Cơ sở dạy nghề]\n    what: Liên kết đào tạo nghề, ngoại ngữ, kiến thức cần thiết theo yêu cầu của bên tiếp nhận\n    repeat: always\n  - ref: III.4-2\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ]\n    what: Khảo sát, cập nhật nhu cầu; giới thiệu doanh nghiệp về tư vấn, tuyển lao động cho Hàn Quốc, Nhật Bản, Đức\n    repeat: always\n  - ref: III.5-1\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí bảo đảm xã hội\n    repeat: always\n  - ref: III.5-2\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí Chương trình mục tiêu quốc gia\n    repeat: always\n  - ref: III.5-3\n    lead: UBND thành phố\n    with: [Chi nhánh Ngân hàng Chính sách xã hội tỉnh]\n    what: Hỗ trợ vay vốn từ ngân sách địa phương ủy thác\n    repeat: always\n  - ref: III.6-1\n    lead: UBND thành phố\n    with: [\"Các phòng, ban thành phố\", \"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Trao đổi thông tin với doanh nghiệp để quản lý người đang làm việc ở nước ngoài, gỡ vướng mắc kịp thời\n    repeat: always\n  - ref: III.6-2\n    lead: UBND thành phố\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Vận động tham gia; thăm hỏi gia đình, nhắc người lao động giữ pháp luật nước sở tại và về nước đúng hạn\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Kiểm tra, giám sát, ngăn ngừa và xử lý vi phạm\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Khen thưởng, động viên đơn vị và doanh nghiệp làm tốt\n    repeat: yearly\n\n  - ref: V.1-1\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Chủ trì triển khai kế hoạch\n    repeat: always\n  - ref: V.1-2\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Lập kế hoạch tư vấn việc làm, đi làm việc ở nước ngoài tại các phường, xã\n    repeat: yearly\n  - ref: V.1-3\n    lead: Phòng Nội vụ thành phố\n    what: Tổ chức học tập kinh nghiệm ở địa phương ngoài tỉnh\n    repeat: once\n  - ref: V.1-4\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Tổ chức buổi tư vấn ở phường, xã về chính sách, đơn hàng, gương tốt để tuyển lao động\n    repeat: always\n  - ref: V.1-5\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\"]\n    what: Thanh tra, kiểm tra; ngăn chặn, xử lý lừa đảo, tiêu cực\n    repeat: always\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Theo dõi, đôn đốc, tổng hợp, báo cáo UBND thành phố\n    repeat: quarterly\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Tham mưu báo cáo định kỳ và đột xuất gửi Sở Nội vụ\n    repeat: quarterly\n  - ref: V.2\n    lead: Phòng Tài chính - Kế hoạch thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Hướng dẫn chi, thanh toán và quyết toán tiền hỗ trợ người lao động\n    repeat: always\n  - ref: V.3-1\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Hướng dẫn truyền thanh cơ sở đưa tin đúng, đủ về thị trường lao động ngoài nước và gương làm tốt\n    repeat: always\n  - ref: V.3-2\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    what: Theo dõi báo chí, không gian mạng; phối hợp xử lý tin sai sự thật\n    repeat: always\n  - ref: V.4-1\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    with: [Phòng Nội vụ thành phố, \"UBND các phường, xã\"]\n    what: Tuyên truyền chủ trương, chính sách, hiệu quả để người lao động biết và đăng ký\n    repeat: always\n  - ref: V.4-2\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    what: Tăng thời lượng phát sóng, tin, bài, hình ảnh; nhân rộng mô hình mới, gương điển hình\n    repeat: always\n  - ref: V.5\n    lead: Ban Chỉ huy Quân sự thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Tuyên truyền cho quân nhân sắp xuất ngũ và người đã hoàn thành nghĩa vụ quân sự\n    repeat: yearly\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    what: Phổ biến kế hoạch đến đoàn viên, hội viên\n    repeat: once\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Tuyên truyền, vận động đoàn viên, hội viên đi làm việc ở nước ngoài\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Hướng dẫn hồ sơ vay vốn, giải ngân kịp thời cho người đủ điều kiện\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Đôn đốc thu hồi, xử lý nợ\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo UBND thành phố khi vốn tồn đọng lâu, đề xuất hướng xử lý\n    repeat: always\n  - ref: V.8-1\n    lead: \"UBND các phường, xã\"\n    what: Thực hiện kế hoạch và chỉ tiêu được giao\n    repeat: always\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Lập kế hoạch của phường, xã; bố trí kinh phí\n    repeat: yearly\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức hội nghị chuyên đề tư vấn việc làm, đi làm việc ở nước ngoài\n    repeat: yearly\n  - ref: V.8-3\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức buổi tư vấn, tuyển lao động ở thôn, khu phố và phường, xã\n    repeat: always\n  - ref: V.8-4\n    lead: \"UBND các phường, xã\"\n    with: [\"Các Hội, đoàn thể phường, xã\"]\n    what: Cùng hội, đoàn thể mở hội nghị, thông tin, tư vấn, tuyển chọn lao động tại chỗ\n    repeat: always\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Lập kế hoạch thực hiện của cơ quan, đơn vị, địa phương mình\n    repeat: yearly\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo kết quả quý về UBND thành phố qua Phòng Nội vụ\n    repeat: quarterly\n\nduties:\n  - kind: quarterly                    # before day 22, so at the latest on day 21\n    from: [units, agencies]\n    to: Phòng Nội vụ thành phố\n    cutoff: day-15\n    deadline: {before_day: 22, of: last_month_of_quarter}\n    ref: V.cuối\n  - kind: quarterly                    # \"theo quy định\": the plan names no day\n    from: issuer\n    to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n    cutoff: day-15\n    deadline: null\n    ref: \"V.1-6, V.cuối\"\n\nreport_to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n# Who else gets the report. The list at the foot of the plan is cut off in our copy, so only bodies that the plan''s\n# text names stand here; the office completes it.\nrecipients:\n  - Như trên;\n  - Phòng Nội vụ thành phố;\n  - \"Lưu: VT, NV.\"\nsignature:\n  on_behalf: TM. ỦY BAN NHÂN DÂN\n  for: KT. CHỦ TỊCH\n  title: PHÓ CHỦ TỊCH\n  name: null\n","units_yaml":"# The 13 wards and communes of thành phố Phan Rang - Tháp Chàm as they stood in 2024, and what took over on 1/7/2025.\n# Codes: the General Statistics Office''s table of administrative units. Who took over: NQ 1667/NQ-UBTVQH15.\n# `to` is the first day outside: 30/6/2025 was the last day of the old units. `from: null`: older than anything we count.\n# Codes and names were used again: 22741 was Phường Phước Mỹ and is Phường Bảo An, which was 22744; so a unit is found\n# by its code or name together with a day.\nname: Các phường, xã của thành phố Phan Rang - Tháp Chàm\nbasis: [Nghị quyết số 202/2025/QH15, Nghị quyết số 1667/NQ-UBTVQH15]\nunits:\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22738]}\n  - {code: 22744, name: Phường Bảo An, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22741, name: Phường Phước Mỹ, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22750, name: Phường Phủ Hà, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22762, name: Phường Đạo Long, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22759, name: Phường Kinh Dinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22765, name: Phường Đài Sơn, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22771, name: Phường Mỹ Đông, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22780, name: Phường Mỹ Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22779, name: Phường Mỹ Bình, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22777, name: Phường Văn Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22834]}\n  # thôn Phú Thọ went to Xã Phước Dinh, the rest to the new Phường Đông Hải\n  - {code: 22768, name: Phường Đông Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780, 22888]}\n  - {code: 22774, name: Xã Thành Hải, kind: commune, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n\n  # Tỉnh Khánh Hòa, two levels. Đô Vinh also took xã Nhơn Sơn, Ninh Chử thị trấn Khánh Hải (not ours).\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22741, name: Phường Bảo An, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22759, name: Phường Phan Rang, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22780, name: Phường Đông Hải, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22834, name: Phường Ninh Chử, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22888, name: Xã Phước Dinh, kind: commune, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n","operation":2}',X'072BC2768BAD504318FC3CD4B52C2DC0',NULL);
INSERT INTO "change" VALUES(12,2,'plan_year','[1,2025]',NULL,'{"plan_version":1,"year":2025}',X'F95E2FA17F7669AC1B3EFB2B423F4A30',NULL);
INSERT INTO "change" VALUES(13,2,'unit','[1]',NULL,'{"id":1,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'AB8B415D4C61487109E74D741073B3E6',NULL);
INSERT INTO "change" VALUES(14,2,'unit','[2]',NULL,'{"id":2,"code":"22744","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'369C1E598DC2B95E4C8624CB258EE59C',NULL);
INSERT INTO "change" VALUES(15,2,'unit','[3]',NULL,'{"id":3,"code":"22741","name":"Phường Phước Mỹ","name_key":"phuong phuoc my","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'EA0F3860FCAB1DEDE56FE08A30219332',NULL);
INSERT INTO "change" VALUES(16,2,'unit','[4]',NULL,'{"id":4,"code":"22750","name":"Phường Phủ Hà","name_key":"phuong phu ha","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'FC055BB72B715B6096886D6A8520A821',NULL);
INSERT INTO "change" VALUES(17,2,'unit','[5]',NULL,'{"id":5,"code":"22762","name":"Phường Đạo Long","name_key":"phuong dao long","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'F2150BF33E991EBEE340263EF93E0D0A',NULL);
INSERT INTO "change" VALUES(18,2,'unit','[6]',NULL,'{"id":6,"code":"22759","name":"Phường Kinh Dinh","name_key":"phuong kinh dinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'4C75DA3124E9EC4EA7B9D75A0196176F',NULL);
INSERT INTO "change" VALUES(19,2,'unit','[7]',NULL,'{"id":7,"code":"22765","name":"Phường Đài Sơn","name_key":"phuong dai son","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'7AEA070E8E053B424338E25C2FA143F8',NULL);
INSERT INTO "change" VALUES(20,2,'unit','[8]',NULL,'{"id":8,"code":"22771","name":"Phường Mỹ Đông","name_key":"phuong my dong","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'B13A271B419FCE99F6B0499F6B13EF1D',NULL);
INSERT INTO "change" VALUES(21,2,'unit','[9]',NULL,'{"id":9,"code":"22780","name":"Phường Mỹ Hải","name_key":"phuong my hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'0DA90D77456D520BFE8710C3438EB046',NULL);
INSERT INTO "change" VALUES(22,2,'unit','[10]',NULL,'{"id":10,"code":"22779","name":"Phường Mỹ Bình","name_key":"phuong my binh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'EF09DAB238E8026BB76DD844BC77A4C9',NULL);
INSERT INTO "change" VALUES(23,2,'unit','[11]',NULL,'{"id":11,"code":"22777","name":"Phường Văn Hải","name_key":"phuong van hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'106847083994C80D8E40761679347FD1',NULL);
INSERT INTO "change" VALUES(24,2,'unit','[12]',NULL,'{"id":12,"code":"22768","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'DD5D8662630E7AD92C38E7C57243D10C',NULL);
INSERT INTO "change" VALUES(25,2,'unit','[13]',NULL,'{"id":13,"code":"22774","name":"Xã Thành Hải","name_key":"xa thanh hai","kind":"commune","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'D7FC470B14BE431EF0FDAC9F310D929D',NULL);
INSERT INTO "change" VALUES(26,2,'unit','[14]',NULL,'{"id":14,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'FFB0888E786FF6BF88FAA1485BA68D10',NULL);
INSERT INTO "change" VALUES(27,2,'unit','[15]',NULL,'{"id":15,"code":"22741","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'1EB66BC14BEE01079A5C3A43D8D7C552',NULL);
INSERT INTO "change" VALUES(28,2,'unit','[16]',NULL,'{"id":16,"code":"22759","name":"Phường Phan Rang","name_key":"phuong phan rang","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'F3224BCE306C268C5569A70A5477F41A',NULL);
INSERT INTO "change" VALUES(29,2,'unit','[17]',NULL,'{"id":17,"code":"22780","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'D4EDDC599489C922222379C2B0DDDE86',NULL);
INSERT INTO "change" VALUES(30,2,'unit','[18]',NULL,'{"id":18,"code":"22834","name":"Phường Ninh Chử","name_key":"phuong ninh chu","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'8A6971047944B3FB89B669DD52B9F9C2',NULL);
INSERT INTO "change" VALUES(31,2,'unit','[19]',NULL,'{"id":19,"code":"22888","name":"Xã Phước Dinh","name_key":"xa phuoc dinh","kind":"commune","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'008903260023FBFB9F9C3ECAED0CDD16',NULL);
INSERT INTO "change" VALUES(32,2,'unit_change','[1,14]',NULL,'{"before":1,"after":14}',X'59B9945B003CC8C0E0572C5FD13E4A0A',NULL);
INSERT INTO "change" VALUES(33,2,'unit_change','[2,15]',NULL,'{"before":2,"after":15}',X'8E1602846844AB96B2EF47E785C4EDE9',NULL);
INSERT INTO "change" VALUES(34,2,'unit_change','[3,15]',NULL,'{"before":3,"after":15}',X'C0DA04298A92675B6B6601168AF47558',NULL);
INSERT INTO "change" VALUES(35,2,'unit_change','[4,16]',NULL,'{"before":4,"after":16}',X'CDBC1656376E551AD37C836568935E45',NULL);
INSERT INTO "change" VALUES(36,2,'unit_change','[5,16]',NULL,'{"before":5,"after":16}',X'253396029365BC54034D88765FB32632',NULL);
INSERT INTO "change" VALUES(37,2,'unit_change','[6,16]',NULL,'{"before":6,"after":16}',X'9A4E8A858668B49FC7024B2FB3C43529',NULL);
INSERT INTO "change" VALUES(38,2,'unit_change','[7,16]',NULL,'{"before":7,"after":16}',X'9DCE11894DFB980D7CF5BF551613ADE9',NULL);
INSERT INTO "change" VALUES(39,2,'unit_change','[8,17]',NULL,'{"before":8,"after":17}',X'356FF288993587B5C7F2E1C738F731E4',NULL);
INSERT INTO "change" VALUES(40,2,'unit_change','[9,17]',NULL,'{"before":9,"after":17}',X'EBEAF0F02E3D88CC14B16A7988F2E957',NULL);
INSERT INTO "change" VALUES(41,2,'unit_change','[10,17]',NULL,'{"before":10,"after":17}',X'CC41EFD62EA682491D3772EF44470301',NULL);
INSERT INTO "change" VALUES(42,2,'unit_change','[11,18]',NULL,'{"before":11,"after":18}',X'0B946119265B7A1F7C4D4A5D09C797AC',NULL);
INSERT INTO "change" VALUES(43,2,'unit_change','[12,17]',NULL,'{"before":12,"after":17}',X'AA50622137DF32DB0EDD178124DC0E6B',NULL);
INSERT INTO "change" VALUES(44,2,'unit_change','[12,19]',NULL,'{"before":12,"after":19}',X'0490C61D9CFD8D7A6FBC8E5C63E3A1E1',NULL);
INSERT INTO "change" VALUES(45,2,'unit_change','[13,15]',NULL,'{"before":13,"after":15}',X'727C1BE99D7399597CC0E30EFE175A6A',NULL);
INSERT INTO "change" VALUES(46,2,'plan_unit','[1,1]',NULL,'{"plan_version":1,"unit":1,"position":1}',X'E5A1AF55867F82C4814D8C8367577ABD',NULL);
INSERT INTO "change" VALUES(47,2,'plan_unit','[1,2]',NULL,'{"plan_version":1,"unit":2,"position":2}',X'66C540B8DC8BE02DA9433108D58F0455',NULL);
INSERT INTO "change" VALUES(48,2,'plan_unit','[1,3]',NULL,'{"plan_version":1,"unit":3,"position":3}',X'44AF0BD9804FE81436B1EECE0FA9A629',NULL);
INSERT INTO "change" VALUES(49,2,'plan_unit','[1,4]',NULL,'{"plan_version":1,"unit":4,"position":4}',X'0A58A3E633B41AD4F8F5E361996EE944',NULL);
INSERT INTO "change" VALUES(50,2,'plan_unit','[1,5]',NULL,'{"plan_version":1,"unit":5,"position":5}',X'783F3EB97824DC9D3D2A5D91FD3A9849',NULL);
INSERT INTO "change" VALUES(51,2,'plan_unit','[1,6]',NULL,'{"plan_version":1,"unit":6,"position":6}',X'3EF6E5C0E4A4B33CD5E888264FEAB0AD',NULL);
INSERT INTO "change" VALUES(52,2,'plan_unit','[1,7]',NULL,'{"plan_version":1,"unit":7,"position":7}',X'AE00A16B8C1440F735AF15D7136BAFD4',NULL);
INSERT INTO "change" VALUES(53,2,'plan_unit','[1,8]',NULL,'{"plan_version":1,"unit":8,"position":8}',X'4FC868B6495782CD2771D8716B4B76F5',NULL);
INSERT INTO "change" VALUES(54,2,'plan_unit','[1,9]',NULL,'{"plan_version":1,"unit":9,"position":9}',X'96EEBB7A999EB8C88233B3150D60F7FD',NULL);
INSERT INTO "change" VALUES(55,2,'plan_unit','[1,10]',NULL,'{"plan_version":1,"unit":10,"position":10}',X'36F6FBC930813E7E97F94F5C87FB4D81',NULL);
INSERT INTO "change" VALUES(56,2,'plan_unit','[1,11]',NULL,'{"plan_version":1,"unit":11,"position":11}',X'FC2E9F79778F79554CCB6B368C46CD7F',NULL);
INSERT INTO "change" VALUES(57,2,'plan_unit','[1,12]',NULL,'{"plan_version":1,"unit":12,"position":12}',X'8884F90C66D29C031E590FCAAFFB8950',NULL);
INSERT INTO "change" VALUES(58,2,'plan_unit','[1,13]',NULL,'{"plan_version":1,"unit":13,"position":13}',X'AFF378BC8CC10CAF7484C9036BDD2EB3',NULL);
INSERT INTO "change" VALUES(59,2,'fund','[1]',NULL,'{"id":1,"plan":1,"code":"social-security","name":"Kinh phí chi bảo đảm xã hội","kind":"grant","position":1}',X'80B929623D59C8A41B23C64E0DA6B74F',NULL);
INSERT INTO "change" VALUES(60,2,'fund','[2]',NULL,'{"id":2,"plan":1,"code":"ntp-2025","name":"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025","kind":"grant","position":2}',X'2ED3EA845E779A928833AAAE630F3466',NULL);
INSERT INTO "change" VALUES(61,2,'fund','[3]',NULL,'{"id":3,"plan":1,"code":"local-loan","name":"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội","kind":"loan","position":3}',X'789973E235EAC6DAAD58EF106414B498',NULL);
INSERT INTO "change" VALUES(62,2,'fund','[4]',NULL,'{"id":4,"plan":1,"code":"contribution","name":"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác","kind":"contribution","position":4}',X'F5BBE8ADD3D7D9E48D88FF782EE1FA62',NULL);
INSERT INTO "change" VALUES(63,2,'allocation','[1]',NULL,'{"id":1,"plan_version":1,"method":"published","decision":null,"decided_on":null,"reason":null,"valid_from":"2024-12-15","valid_to":null,"operation":2}',X'BB46A4A43309C0FE393691F8C613F235',NULL);
INSERT INTO "change" VALUES(64,2,'allocation_line','[1,1]',NULL,'{"allocation":1,"unit":1,"target":3}',X'818CF24A4C6ED34264479D0665CFCC68',NULL);
INSERT INTO "change" VALUES(65,2,'allocation_line','[1,2]',NULL,'{"allocation":1,"unit":2,"target":2}',X'A8DAE680BB74AE800C980EC1ECDE9DE3',NULL);
INSERT INTO "change" VALUES(66,2,'allocation_line','[1,3]',NULL,'{"allocation":1,"unit":3,"target":3}',X'7C90419683F9B8E3FC87D52B9C709524',NULL);
INSERT INTO "change" VALUES(67,2,'allocation_line','[1,4]',NULL,'{"allocation":1,"unit":4,"target":5}',X'35B4C4A8C50745D4B4CEE4D3F776D1DE',NULL);
INSERT INTO "change" VALUES(68,2,'allocation_line','[1,5]',NULL,'{"allocation":1,"unit":5,"target":2}',X'99E9E61E8487B8EEBD7AC5D17C2F5183',NULL);
INSERT INTO "change" VALUES(69,2,'allocation_line','[1,6]',NULL,'{"allocation":1,"unit":6,"target":5}',X'6537D5E9502AEF9798DD32FFFE3CA60B',NULL);
INSERT INTO "change" VALUES(70,2,'allocation_line','[1,7]',NULL,'{"allocation":1,"unit":7,"target":2}',X'E28204B2554B1C849F19D383FEE5D4AC',NULL);
INSERT INTO "change" VALUES(71,2,'allocation_line','[1,8]',NULL,'{"allocation":1,"unit":8,"target":2}',X'B20252E097C86DBF4F0CB896BFC5793F',NULL);
INSERT INTO "change" VALUES(72,2,'allocation_line','[1,9]',NULL,'{"allocation":1,"unit":9,"target":2}',X'3B5BE659F51A46A354874313EF085B0F',NULL);
INSERT INTO "change" VALUES(73,2,'allocation_line','[1,10]',NULL,'{"allocation":1,"unit":10,"target":2}',X'422899666B47CC39E7B629563646A63C',NULL);
INSERT INTO "change" VALUES(74,2,'allocation_line','[1,11]',NULL,'{"allocation":1,"unit":11,"target":2}',X'5165873023D1D6D3668D54102ABC1092',NULL);
INSERT INTO "change" VALUES(75,2,'allocation_line','[1,12]',NULL,'{"allocation":1,"unit":12,"target":3}',X'27B50AABDE2917D62D086E3BA4C7F8DE',NULL);
INSERT INTO "change" VALUES(76,2,'allocation_line','[1,13]',NULL,'{"allocation":1,"unit":13,"target":2}',X'86691726DB83B06E07B57B85D2011B87',NULL);
INSERT INTO "change" VALUES(77,3,'opening_balance','[1]',NULL,'{"id":1,"plan":1,"measure":"abroad","unit":1,"start_on":"2024-12-15","end_on":null,"value":14,"operation":3}',X'4885EA8E604B6CD19EAFC8CB0D34A596',NULL);
INSERT INTO "change" VALUES(78,3,'opening_balance','[2]',NULL,'{"id":2,"plan":1,"measure":"abroad","unit":2,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'909EBF8BE20CCCD00FF5007B29378788',NULL);
INSERT INTO "change" VALUES(79,3,'opening_balance','[3]',NULL,'{"id":3,"plan":1,"measure":"abroad","unit":3,"start_on":"2024-12-15","end_on":null,"value":16,"operation":3}',X'4D6C2E2FF3413960EB195972E39FF6F1',NULL);
INSERT INTO "change" VALUES(80,3,'opening_balance','[4]',NULL,'{"id":4,"plan":1,"measure":"abroad","unit":4,"start_on":"2024-12-15","end_on":null,"value":21,"operation":3}',X'778CA0807709A378FE224CF46618F254',NULL);
INSERT INTO "change" VALUES(81,3,'opening_balance','[5]',NULL,'{"id":5,"plan":1,"measure":"abroad","unit":5,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'59E9C84A7CAAF1D070CD44CBACA90769',NULL);
INSERT INTO "change" VALUES(82,3,'opening_balance','[6]',NULL,'{"id":6,"plan":1,"measure":"abroad","unit":6,"start_on":"2024-12-15","end_on":null,"value":19,"operation":3}',X'A8CBB67D0377CC2ADDDC7D4D9A89A34E',NULL);
INSERT INTO "change" VALUES(83,3,'opening_balance','[7]',NULL,'{"id":7,"plan":1,"measure":"abroad","unit":7,"start_on":"2024-12-15","end_on":null,"value":10,"operation":3}',X'2059FAA06605AC2E680C442309E509D7',NULL);
INSERT INTO "change" VALUES(84,3,'opening_balance','[8]',NULL,'{"id":8,"plan":1,"measure":"abroad","unit":8,"start_on":"2024-12-15","end_on":null,"value":7,"operation":3}',X'7E2F9A6DD20317A994D9514CC546AD56',NULL);
INSERT INTO "change" VALUES(85,3,'opening_balance','[9]',NULL,'{"id":9,"plan":1,"measure":"abroad","unit":9,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'966E419D1CE9266460A92E1DC42BE9C5',NULL);
INSERT INTO "change" VALUES(86,3,'opening_balance','[10]',NULL,'{"id":10,"plan":1,"measure":"abroad","unit":10,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'8BDDF1FEE764E672BD535D0C5B222D8A',NULL);
INSERT INTO "change" VALUES(87,3,'opening_balance','[11]',NULL,'{"id":11,"plan":1,"measure":"abroad","unit":11,"start_on":"2024-12-15","end_on":null,"value":11,"operation":3}',X'3966F2F2A2F03E089A2DD19C59A83E78',NULL);
INSERT INTO "change" VALUES(88,3,'opening_balance','[12]',NULL,'{"id":12,"plan":1,"measure":"abroad","unit":12,"start_on":"2024-12-15","end_on":null,"value":15,"operation":3}',X'C0856A0E6D4A238E3578B12E5071EE33',NULL);
INSERT INTO "change" VALUES(89,3,'opening_balance','[13]',NULL,'{"id":13,"plan":1,"measure":"abroad","unit":13,"start_on":"2024-12-15","end_on":null,"value":12,"operation":3}',X'EE634480BD705490DB0435E873A81CAB',NULL);
INSERT INTO "change" VALUES(90,4,'opening_balance','[14]',NULL,'{"id":14,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'8D6F980822C4A9411FD867D5C83016E1',NULL);
INSERT INTO "change" VALUES(91,4,'opening_balance','[15]',NULL,'{"id":15,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'FEDCB19CDD468FED26C0940A621B5188',NULL);
INSERT INTO "change" VALUES(92,4,'opening_balance','[16]',NULL,'{"id":16,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'B9C3E3595428DCC2F20D0E32CEE264A4',NULL);
INSERT INTO "change" VALUES(93,4,'opening_balance','[17]',NULL,'{"id":17,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'4FFF9EDB5362E4D748F456FB45443EE9',NULL);
INSERT INTO "change" VALUES(94,4,'opening_balance','[18]',NULL,'{"id":18,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'72193C65433723AE546F934A48408049',NULL);
INSERT INTO "change" VALUES(95,4,'opening_balance','[19]',NULL,'{"id":19,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-06-15","value":3,"operation":4}',X'33A71C9B9A5D32C079CFEB772086D491',NULL);
INSERT INTO "change" VALUES(96,4,'opening_balance','[20]',NULL,'{"id":20,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'442C64A4E38456FB927EC18D493AB439',NULL);
INSERT INTO "change" VALUES(97,4,'opening_balance','[21]',NULL,'{"id":21,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'0972484DBB09AAF528B1571DF803002E',NULL);
INSERT INTO "change" VALUES(98,4,'opening_balance','[22]',NULL,'{"id":22,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'92FE1DD940D2A040ADCA630B1D2F2A23',NULL);
INSERT INTO "change" VALUES(99,4,'opening_balance','[23]',NULL,'{"id":23,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'09FC05BB79B6504F5D8A1CEA1283D933',NULL);
INSERT INTO "change" VALUES(100,4,'opening_balance','[24]',NULL,'{"id":24,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'957BF1D66BF12D3BE367A0E589316F43',NULL);
INSERT INTO "change" VALUES(101,4,'opening_balance','[25]',NULL,'{"id":25,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'9323E042C7DE456DC334B3C56BBB6849',NULL);
INSERT INTO "change" VALUES(102,4,'opening_balance','[26]',NULL,'{"id":26,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'1507EB944A100328D82D59CB3439A50A',NULL);
INSERT INTO "change" VALUES(103,5,'opening_balance','[27]',NULL,'{"id":27,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'A5B889895FB8457FAC1CF030D13A3EE0',NULL);
INSERT INTO "change" VALUES(104,5,'opening_balance','[28]',NULL,'{"id":28,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'5308078E44E416868858423B59EDD91B',NULL);
INSERT INTO "change" VALUES(105,5,'opening_balance','[29]',NULL,'{"id":29,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'5AF5B87F70C56DA7F8904CBF7766113A',NULL);
INSERT INTO "change" VALUES(106,5,'opening_balance','[30]',NULL,'{"id":30,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'FDC4EA4CEF1C578A1BF3718086B3F592',NULL);
INSERT INTO "change" VALUES(107,5,'opening_balance','[31]',NULL,'{"id":31,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'E0A3784CDA458F647887BFE8A1B0030E',NULL);
INSERT INTO "change" VALUES(108,5,'opening_balance','[32]',NULL,'{"id":32,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'8BD40CEE9A366F4781AFE074F65A8FE8',NULL);
INSERT INTO "change" VALUES(109,5,'opening_balance','[33]',NULL,'{"id":33,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'A1A40DF287D9928F00CB7C2C711CFC52',NULL);
INSERT INTO "change" VALUES(110,5,'opening_balance','[34]',NULL,'{"id":34,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'76B9CA2F9947B604DAE792EFBF728A0D',NULL);
INSERT INTO "change" VALUES(111,5,'opening_balance','[35]',NULL,'{"id":35,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'11C5AB298CEEA22D4240B25F6AD7BB34',NULL);
INSERT INTO "change" VALUES(112,5,'opening_balance','[36]',NULL,'{"id":36,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'176201C932A3E6778F3E4B794AA9AFCC',NULL);
INSERT INTO "change" VALUES(113,5,'opening_balance','[37]',NULL,'{"id":37,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'C14415F386A58212A11DED903259F818',NULL);
INSERT INTO "change" VALUES(114,5,'opening_balance','[38]',NULL,'{"id":38,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-12-15","value":3,"operation":5}',X'73BFB5985015FB356D6492B190C54679',NULL);
INSERT INTO "change" VALUES(115,5,'opening_balance','[39]',NULL,'{"id":39,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'165199F52CA389086965F90FF1A11521',NULL);
INSERT INTO "change" VALUES(116,6,'allotment','[1]',NULL,'{"id":1,"fund":1,"year":2025,"amount":60000000,"decision":"12/QĐ-UBND","on_date":"2025-01-10","operation":6}',X'EF3A3DBAA8D173CFA09FB1A9928F6B2E',NULL);
INSERT INTO "change" VALUES(117,7,'allotment','[2]',NULL,'{"id":2,"fund":2,"year":2025,"amount":40000000,"decision":"13/QĐ-UBND","on_date":"2025-01-10","operation":7}',X'A7D5433BA1704CE922D939C1B54C075C',NULL);
INSERT INTO "change" VALUES(118,8,'worker','[1]',NULL,'{"id":1,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900000","phone":"0900000000","unit":6,"ethnicity":"Chăm","education":"university"}',X'F2A9D3CD3C7BCF22C60EE91E80EBC3FB',NULL);
INSERT INTO "change" VALUES(119,8,'worker','[2]',NULL,'{"id":2,"name":"Võ Văn Ví Dụ Hạ","name_key":"vo van vi du ha","birth_year":2001,"birth_date":"2001-08-18","sex":"M","cccd":"058201900001","phone":null,"unit":10,"ethnicity":"Raglai","education":"college"}',X'A3BA3E07B5DADFCC81D6A7EDFE43ACD1',NULL);
INSERT INTO "change" VALUES(120,8,'worker','[3]',NULL,'{"id":3,"name":"Nguyễn Thị Hư Cấu Nam","name_key":"nguyen thi hu cau nam","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900002","phone":null,"unit":13,"ethnicity":"Kinh","education":"elementary"}',X'2470941EF1E447AF14CCA6736A2DF926',NULL);
INSERT INTO "change" VALUES(121,8,'worker','[4]',NULL,'{"id":4,"name":"Lê Thị Minh Họa Mai","name_key":"le thi minh hoa mai","birth_year":1993,"birth_date":"1993-10-21","sex":"F","cccd":null,"phone":"0903000003","unit":4,"ethnicity":"Kinh","education":"university"}',X'D61B2A1C5F6485B6F36E507EAACF33B5',NULL);
INSERT INTO "change" VALUES(122,8,'worker','[5]',NULL,'{"id":5,"name":"Phạm Văn Ví Dụ Lam","name_key":"pham van vi du lam","birth_year":2005,"birth_date":"2005-03-23","sex":"M","cccd":"058205900009","phone":null,"unit":6,"ethnicity":"Kinh","education":"elementary"}',X'0B96DE6C93336730F01D33F9FB6FCFA5',NULL);
INSERT INTO "change" VALUES(123,8,'worker','[6]',NULL,'{"id":6,"name":"Trần Thị Hư Cấu Em","name_key":"tran thi hu cau em","birth_year":1992,"birth_date":"1992-11-09","sex":"F","cccd":"058192900010","phone":"0910000010","unit":13,"ethnicity":"Chăm","education":"college"}',X'148A2742ED1B86D4A32AD36026CAB7C9',NULL);
INSERT INTO "change" VALUES(124,8,'worker','[7]',NULL,'{"id":7,"name":"Thập Văn Giả Định Em","name_key":"thap van gia dinh em","birth_year":1999,"birth_date":"1999-11-21","sex":"M","cccd":null,"phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'8719BD0BAB4EB0248BFA21057F2EBC73',NULL);
INSERT INTO "change" VALUES(125,8,'worker','[8]',NULL,'{"id":8,"name":"Lê Thị Thử Khoa","name_key":"le thi thu khoa","birth_year":1997,"birth_date":null,"sex":"F","cccd":"058197900012","phone":null,"unit":6,"ethnicity":"Kinh","education":"none"}',X'D2B1E9117F114D740C2E55DBB9603893',NULL);
INSERT INTO "change" VALUES(126,8,'worker','[9]',NULL,'{"id":9,"name":"Thập Thị Thử Em","name_key":"thap thi thu em","birth_year":1988,"birth_date":"1988-06-23","sex":"F","cccd":"058188900013","phone":null,"unit":5,"ethnicity":"Kinh","education":"university"}',X'168F5133361008A47A206EF1F9E4DFBC',NULL);
INSERT INTO "change" VALUES(127,8,'worker','[10]',NULL,'{"id":10,"name":"Trần Văn Tượng Trưng An","name_key":"tran van tuong trung an","birth_year":2004,"birth_date":null,"sex":"M","cccd":"058204900014","phone":"0914000014","unit":4,"ethnicity":"Kinh","education":"none"}',X'4A1DBACB2D276F66B460B81A5341F1F4',NULL);
INSERT INTO "change" VALUES(128,8,'worker','[11]',NULL,'{"id":11,"name":"Thập Văn Hư Cấu Nam","name_key":"thap van hu cau nam","birth_year":1996,"birth_date":"1996-11-05","sex":"M","cccd":null,"phone":"0915000015","unit":12,"ethnicity":"Kinh","education":"intermediate"}',X'95C50A4BC8B8221C216535F7B880716F',NULL);
INSERT INTO "change" VALUES(129,8,'worker','[12]',NULL,'{"id":12,"name":"Phạm Văn Thử Khoa","name_key":"pham van thu khoa","birth_year":1993,"birth_date":"1993-03-04","sex":"M","cccd":"058093900016","phone":"0916000016","unit":8,"ethnicity":"Kinh","education":"none"}',X'984FC91E2C12A4B2E213656875D4D932',NULL);
INSERT INTO "change" VALUES(130,8,'worker','[13]',NULL,'{"id":13,"name":"Phạm Thị Giả Định An","name_key":"pham thi gia dinh an","birth_year":2001,"birth_date":"2001-02-11","sex":"F","cccd":null,"phone":"0917000017","unit":5,"ethnicity":"Kinh","education":"none"}',X'A4831D412FB8102D6A1BE1B956858064',NULL);
INSERT INTO "change" VALUES(131,8,'worker','[14]',NULL,'{"id":14,"name":"Hán Thị Hư Cấu Mai","name_key":"han thi hu cau mai","birth_year":1992,"birth_date":"1992-05-19","sex":"F","cccd":"058192900004","phone":"0904000004","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'E1E0C7138A81975577072B49942C065A',NULL);
INSERT INTO "change" VALUES(132,8,'worker','[15]',NULL,'{"id":15,"name":"Đàng Văn Mẫu Bình","name_key":"dang van mau binh","birth_year":2003,"birth_date":"2003-07-07","sex":"M","cccd":null,"phone":null,"unit":10,"ethnicity":"Kinh","education":"intermediate"}',X'B9606E7F66790E655F98657DDCD09F7A',NULL);
INSERT INTO "change" VALUES(133,8,'worker','[16]',NULL,'{"id":16,"name":"Thập Văn Ví Dụ Khoa","name_key":"thap van vi du khoa","birth_year":1992,"birth_date":"1992-10-25","sex":"M","cccd":"058092900006","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'1CBB6478B3640607A85D2A53FD44B5AD',NULL);
INSERT INTO "change" VALUES(134,8,'worker','[17]',NULL,'{"id":17,"name":"Võ Thị Giả Định An","name_key":"vo thi gia dinh an","birth_year":1996,"birth_date":"1996-12-23","sex":"F","cccd":null,"phone":"0907000007","unit":7,"ethnicity":"Kinh","education":"university"}',X'024D39932159EE8BEF3216583D256021',NULL);
INSERT INTO "change" VALUES(135,8,'worker','[18]',NULL,'{"id":18,"name":"Huỳnh Thị Tượng Trưng Nam","name_key":"huynh thi tuong trung nam","birth_year":1998,"birth_date":null,"sex":"F","cccd":"058198900008","phone":null,"unit":4,"ethnicity":"Kinh","education":"elementary"}',X'CAC20CEF7F69F8E252F6BFA0FA6B409B',NULL);
INSERT INTO "change" VALUES(136,8,'worker_group','[1]',NULL,'{"id":1,"worker":1,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'D730A55C9B577BFB2E5D2BEBC21F106D',NULL);
INSERT INTO "change" VALUES(137,8,'worker_group','[2]',NULL,'{"id":2,"worker":2,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'B745D822A894F5084ED3B8686DF13B83',NULL);
INSERT INTO "change" VALUES(138,8,'worker_group','[3]',NULL,'{"id":3,"worker":3,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'EDD473D9305784B895F78F64093DA3F6',NULL);
INSERT INTO "change" VALUES(139,8,'worker_group','[4]',NULL,'{"id":4,"worker":6,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'CCB8E61C841EAEFFB4152CA48339EDD5',NULL);
INSERT INTO "change" VALUES(140,8,'worker_group','[5]',NULL,'{"id":5,"worker":12,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'EEECB0BEBA83564612295351855B3C96',NULL);
INSERT INTO "change" VALUES(141,8,'worker_group','[6]',NULL,'{"id":6,"worker":13,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'CAFE58A2C54D4A94DC28910FC19842F3',NULL);
INSERT INTO "change" VALUES(142,8,'worker_group','[7]',NULL,'{"id":7,"worker":14,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'0B2100DFBA4A9EDE502D8D037E190188',NULL);
INSERT INTO "change" VALUES(143,8,'worker_group','[8]',NULL,'{"id":8,"worker":17,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'6B42F204A09A679859174E7EA1E9AD28',NULL);
INSERT INTO "change" VALUES(144,8,'worker_group','[9]',NULL,'{"id":9,"worker":18,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'13A9C12BEC981429A4F30B0594727F12',NULL);
INSERT INTO "change" VALUES(145,8,'sender','[1]',NULL,'{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}',X'47E7E93BA3C30A9D8C64E8DB575CA03E',NULL);
INSERT INTO "change" VALUES(146,8,'sender','[2]',NULL,'{"id":2,"name":"Công ty Mẫu Một","name_key":"cong ty mau mot"}',X'F9FB01E727E2691BD63224D1C4B6EAEF',NULL);
INSERT INTO "change" VALUES(147,8,'sender','[3]',NULL,'{"id":3,"name":"Trung tâm Mẫu Ba","name_key":"trung tam mau ba"}',X'E5F2BE7A27B352844B0B0786721A1D93',NULL);
INSERT INTO "change" VALUES(148,8,'placement','[1]',NULL,'{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'B79A18FECFBABB178D06F6AF70E8B3B6',NULL);
INSERT INTO "change" VALUES(149,8,'placement','[2]',NULL,'{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'801340198AF5446D3C6DB03378E71C88',NULL);
INSERT INTO "change" VALUES(150,8,'placement','[3]',NULL,'{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'05A5A79ACE466B857B7D640E14B0ABF2',NULL);
INSERT INTO "change" VALUES(151,8,'placement','[4]',NULL,'{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'BED2CF35F443DF34BFDBD2ABA513FC5B',NULL);
INSERT INTO "change" VALUES(152,8,'placement','[5]',NULL,'{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'A123A25BD3B9245C3CBFB6D98975AD07',NULL);
INSERT INTO "change" VALUES(153,8,'placement','[6]',NULL,'{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'9A23EFECCB4CD69EE834B1EAEDBB0EED',NULL);
INSERT INTO "change" VALUES(154,8,'placement','[7]',NULL,'{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'16058410A8C007854F7FBCBF7444E729',NULL);
INSERT INTO "change" VALUES(155,8,'placement','[8]',NULL,'{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'1535FE0A8FF2C99184986354129CD3F7',NULL);
INSERT INTO "change" VALUES(156,8,'placement','[9]',NULL,'{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'4870AF85AE0A190A6A85BBCB55089725',NULL);
INSERT INTO "change" VALUES(157,8,'placement','[10]',NULL,'{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'5873C688713FE0E889296987B264CE49',NULL);
INSERT INTO "change" VALUES(158,8,'placement','[11]',NULL,'{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'77027A7301290EFA5A23B96409DD8590',NULL);
INSERT INTO "change" VALUES(159,8,'placement','[12]',NULL,'{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'865143E570FFDC7D81C701719468C9E9',NULL);
INSERT INTO "change" VALUES(160,8,'placement','[13]',NULL,'{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'8B1B738A05EDB2157CE6ADAE3DA24E1B',NULL);
INSERT INTO "change" VALUES(161,8,'placement','[14]',NULL,'{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'4F7C0F9D2DC1748600F25BB2A9D287AC',NULL);
INSERT INTO "change" VALUES(162,8,'placement','[15]',NULL,'{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'DC6AD68F633C13C1057105A9D578599E',NULL);
INSERT INTO "change" VALUES(163,8,'placement','[16]',NULL,'{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'6C6F3650C9D24F76D17BF74E6BD2E171',NULL);
INSERT INTO "change" VALUES(164,8,'placement','[17]',NULL,'{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'4A6FCCD4B94DD6FAD99EFF688D363CC5',NULL);
INSERT INTO "change" VALUES(165,8,'placement','[18]',NULL,'{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'8C16E6D0667CDCD5CC79FA8F46475ED8',NULL);
INSERT INTO "change" VALUES(166,8,'stage_event','[1]',NULL,'{"id":1,"placement":1,"stage":"departed","on_date":"2024-12-15","reason":null}',X'C28A1183582696ED9DEB3A3464417492',NULL);
INSERT INTO "change" VALUES(167,8,'placement','[1]','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2024-12-15","ended_on":null}',X'91D8A67D8D3BCF20751FC0D3841EB65A',NULL);
INSERT INTO "change" VALUES(168,8,'stage_event','[2]',NULL,'{"id":2,"placement":2,"stage":"departed","on_date":"2024-12-20","reason":null}',X'18C671753505D655AB5A01CF401097AD',NULL);
INSERT INTO "change" VALUES(169,8,'placement','[2]','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2024-12-20","ended_on":null}',X'6DE2586EE9034D0A4D2EFFCEC75B9595',NULL);
INSERT INTO "change" VALUES(170,8,'stage_event','[3]',NULL,'{"id":3,"placement":3,"stage":"departed","on_date":"2025-01-06","reason":null}',X'F158876A1F4FC5A80FF4F884CE6EBAB2',NULL);
INSERT INTO "change" VALUES(171,8,'placement','[3]','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":"2025-01-06","ended_on":null}',X'EAB6FCEB002B4694B6BACC083E35A85E',NULL);
INSERT INTO "change" VALUES(172,8,'stage_event','[4]',NULL,'{"id":4,"placement":4,"stage":"departed","on_date":"2025-01-09","reason":null}',X'B85C899B5D7C543756793D25302565F3',NULL);
INSERT INTO "change" VALUES(173,8,'placement','[4]','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-01-09","ended_on":null}',X'2ADC65BBD4C7B560FE0AE9E3D0E8530E',NULL);
INSERT INTO "change" VALUES(174,8,'stage_event','[5]',NULL,'{"id":5,"placement":5,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'A5D190319D3A0D4B6AB8E429CE968011',NULL);
INSERT INTO "change" VALUES(175,8,'stage_event','[6]',NULL,'{"id":6,"placement":6,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'71CADA26AABDEFA6C4C99DECDB11AC1B',NULL);
INSERT INTO "change" VALUES(176,8,'stage_event','[7]',NULL,'{"id":7,"placement":7,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'35F623E7A6F34BBFC7F7E5508AA26C9E',NULL);
INSERT INTO "change" VALUES(177,8,'stage_event','[8]',NULL,'{"id":8,"placement":8,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'B72D6E0964D5F8D54A9EF2DF2F9A4DDE',NULL);
INSERT INTO "change" VALUES(178,8,'stage_event','[9]',NULL,'{"id":9,"placement":9,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'0E9D9911450E40862F408C3389A98455',NULL);
INSERT INTO "change" VALUES(179,8,'stage_event','[10]',NULL,'{"id":10,"placement":10,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'D67E6BA46411D3A73400CCD083EACB22',NULL);
INSERT INTO "change" VALUES(180,8,'stage_event','[11]',NULL,'{"id":11,"placement":11,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'458747BC3DD1654FA3587C4907C8C514',NULL);
INSERT INTO "change" VALUES(181,8,'stage_event','[12]',NULL,'{"id":12,"placement":12,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'3FEF98A5E92FB172F8C804FDE8DA9BF7',NULL);
INSERT INTO "change" VALUES(182,8,'stage_event','[13]',NULL,'{"id":13,"placement":13,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'01E849E48C43B366E7B6AACA7FE0C839',NULL);
INSERT INTO "change" VALUES(183,8,'stage_event','[14]',NULL,'{"id":14,"placement":14,"stage":"departed","on_date":"2025-02-10","reason":null}',X'6AD30651FFBA3AA3BDED358EA6E31DD6',NULL);
INSERT INTO "change" VALUES(184,8,'placement','[14]','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2025-02-10","ended_on":null}',X'700CFBD51688183E7BFC97FAD46D741F',NULL);
INSERT INTO "change" VALUES(185,8,'stage_event','[15]',NULL,'{"id":15,"placement":15,"stage":"departed","on_date":"2025-02-17","reason":null}',X'379D65A2073405C456B684C1A5E0ACC4',NULL);
INSERT INTO "change" VALUES(186,8,'placement','[15]','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2025-02-17","ended_on":null}',X'8FF624ED50E7F843A158ACBDA17A8F65',NULL);
INSERT INTO "change" VALUES(187,8,'stage_event','[16]',NULL,'{"id":16,"placement":16,"stage":"departed","on_date":"2025-02-24","reason":null}',X'60597873B60E3447F322E0D7C01D0FF7',NULL);
INSERT INTO "change" VALUES(188,8,'placement','[16]','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":"2025-02-24","ended_on":null}',X'14578BE67EB2C10A492BABDD5E032F12',NULL);
INSERT INTO "change" VALUES(189,8,'stage_event','[17]',NULL,'{"id":17,"placement":17,"stage":"departed","on_date":"2025-03-03","reason":null}',X'50DED335E8190EEABBBCDA2AF6D7BEFA',NULL);
INSERT INTO "change" VALUES(190,8,'placement','[17]','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2025-03-03","ended_on":null}',X'1798D92AC85209A111A7CCFB07805298',NULL);
INSERT INTO "change" VALUES(191,8,'stage_event','[18]',NULL,'{"id":18,"placement":18,"stage":"departed","on_date":"2025-03-14","reason":null}',X'F47B97879625046D32ECF375710F2FC2',NULL);
INSERT INTO "change" VALUES(192,8,'placement','[18]','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-03-14","ended_on":null}',X'87F4C8A8C4494914BD01911511C7EC12',NULL);
INSERT INTO "change" VALUES(193,8,'import_batch','[1]',NULL,'{"id":1,"operation":8,"name":"danh-sach-quy-1.csv","digest":"aebe6bb80d63b87d7383fad16431a5908e9ee69d720fd8cbbbf4424dc5175a7b","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'13BBDDEEF882E5A113AC1CC370577C29',NULL);
INSERT INTO "change" VALUES(194,8,'import_row','[1,2,"worker"]',NULL,'{"batch":1,"row":2,"table_name":"worker","key":1}',X'B60AC22BABB4AE5CE996812F6377C58A',NULL);
INSERT INTO "change" VALUES(195,8,'import_row','[1,2,"placement"]',NULL,'{"batch":1,"row":2,"table_name":"placement","key":1}',X'1C1B5D7A6A83FB5CE69A44A65FE15ED1',NULL);
INSERT INTO "change" VALUES(196,8,'import_row','[1,3,"worker"]',NULL,'{"batch":1,"row":3,"table_name":"worker","key":2}',X'D35B006A933DD4F11687B842191D1339',NULL);
INSERT INTO "change" VALUES(197,8,'import_row','[1,3,"placement"]',NULL,'{"batch":1,"row":3,"table_name":"placement","key":2}',X'746DD07AEDFD2A6B58E0D8F46EF0CE5B',NULL);
INSERT INTO "change" VALUES(198,8,'import_row','[1,4,"worker"]',NULL,'{"batch":1,"row":4,"table_name":"worker","key":3}',X'D6F8ECE4D47E097A9E5E19AA35BBAF21',NULL);
INSERT INTO "change" VALUES(199,8,'import_row','[1,4,"placement"]',NULL,'{"batch":1,"row":4,"table_name":"placement","key":3}',X'887DEC524F7A65390EF71259874D9B79',NULL);
INSERT INTO "change" VALUES(200,8,'import_row','[1,5,"worker"]',NULL,'{"batch":1,"row":5,"table_name":"worker","key":4}',X'73B2397A70334F3E90AD0437879EE950',NULL);
INSERT INTO "change" VALUES(201,8,'import_row','[1,5,"placement"]',NULL,'{"batch":1,"row":5,"table_name":"placement","key":4}',X'4BEC7D263496A932CA6BB846E0443D09',NULL);
INSERT INTO "change" VALUES(202,8,'import_row','[1,11,"worker"]',NULL,'{"batch":1,"row":11,"table_name":"worker","key":5}',X'4A58B02C9A3D754880F09E72E9332E0D',NULL);
INSERT INTO "change" VALUES(203,8,'import_row','[1,11,"placement"]',NULL,'{"batch":1,"row":11,"table_name":"placement","key":5}',X'32F6CA1D967596D9AD61A105EE8B4D88',NULL);
INSERT INTO "change" VALUES(204,8,'import_row','[1,12,"worker"]',NULL,'{"batch":1,"row":12,"table_name":"worker","key":6}',X'EFA9D9484A0DDCCF02643F89998E8AA6',NULL);
INSERT INTO "change" VALUES(205,8,'import_row','[1,12,"placement"]',NULL,'{"batch":1,"row":12,"table_name":"placement","key":6}',X'4B1DA91C0B91D3547948D1B519B5827B',NULL);
INSERT INTO "change" VALUES(206,8,'import_row','[1,13,"worker"]',NULL,'{"batch":1,"row":13,"table_name":"worker","key":7}',X'42DF906220F46A4BB4F1837E5182DBA5',NULL);
INSERT INTO "change" VALUES(207,8,'import_row','[1,13,"placement"]',NULL,'{"batch":1,"row":13,"table_name":"placement","key":7}',X'4C5274AE4C816FC19DD96B3ACC2467AB',NULL);
INSERT INTO "change" VALUES(208,8,'import_row','[1,14,"worker"]',NULL,'{"batch":1,"row":14,"table_name":"worker","key":8}',X'E8C24F531B7D26AEE50B94C5A277FD06',NULL);
INSERT INTO "change" VALUES(209,8,'import_row','[1,14,"placement"]',NULL,'{"batch":1,"row":14,"table_name":"placement","key":8}',X'422ABED115C73ADDEEB02DE226447D26',NULL);
INSERT INTO "change" VALUES(210,8,'import_row','[1,15,"worker"]',NULL,'{"batch":1,"row":15,"table_name":"worker","key":9}',X'E1122348B94E761412A25201679BA230',NULL);
INSERT INTO "change" VALUES(211,8,'import_row','[1,15,"placement"]',NULL,'{"batch":1,"row":15,"table_name":"placement","key":9}',X'14107DF7A410A9565A5E4729430013FE',NULL);
INSERT INTO "change" VALUES(212,8,'import_row','[1,16,"worker"]',NULL,'{"batch":1,"row":16,"table_name":"worker","key":10}',X'FD40FE14993422448CE5E101C9FA20BA',NULL);
INSERT INTO "change" VALUES(213,8,'import_row','[1,16,"placement"]',NULL,'{"batch":1,"row":16,"table_name":"placement","key":10}',X'C5177947AC21813E18F7AC25D6B19347',NULL);
INSERT INTO "change" VALUES(214,8,'import_row','[1,17,"worker"]',NULL,'{"batch":1,"row":17,"table_name":"worker","key":11}',X'A73198D330E3D93619B45BC86DAF2424',NULL);
INSERT INTO "change" VALUES(215,8,'import_row','[1,17,"placement"]',NULL,'{"batch":1,"row":17,"table_name":"placement","key":11}',X'DD12B9E9C06B49485086FE5676BD8937',NULL);
INSERT INTO "change" VALUES(216,8,'import_row','[1,18,"worker"]',NULL,'{"batch":1,"row":18,"table_name":"worker","key":12}',X'2729C18EB5E8541C766938F8265BA2D9',NULL);
INSERT INTO "change" VALUES(217,8,'import_row','[1,18,"placement"]',NULL,'{"batch":1,"row":18,"table_name":"placement","key":12}',X'EAC6EB6527AED134987524F65EAB83DF',NULL);
INSERT INTO "change" VALUES(218,8,'import_row','[1,19,"worker"]',NULL,'{"batch":1,"row":19,"table_name":"worker","key":13}',X'8F4A5B62E4E561AC57184BA344C081D6',NULL);
INSERT INTO "change" VALUES(219,8,'import_row','[1,19,"placement"]',NULL,'{"batch":1,"row":19,"table_name":"placement","key":13}',X'637A4F7409A606E84F1275556619DC90',NULL);
INSERT INTO "change" VALUES(220,8,'import_row','[1,6,"worker"]',NULL,'{"batch":1,"row":6,"table_name":"worker","key":14}',X'41C26865F2677FAA9F4E111CCE8FB7E0',NULL);
INSERT INTO "change" VALUES(221,8,'import_row','[1,6,"placement"]',NULL,'{"batch":1,"row":6,"table_name":"placement","key":14}',X'1E398ACEA69852EFD536AF1381604FB9',NULL);
INSERT INTO "change" VALUES(222,8,'import_row','[1,7,"worker"]',NULL,'{"batch":1,"row":7,"table_name":"worker","key":15}',X'63490F96D5E4741A92A5002E9CFF05C4',NULL);
INSERT INTO "change" VALUES(223,8,'import_row','[1,7,"placement"]',NULL,'{"batch":1,"row":7,"table_name":"placement","key":15}',X'AD3005D4F583ED9BE24C24CFB752AF6A',NULL);
INSERT INTO "change" VALUES(224,8,'import_row','[1,8,"worker"]',NULL,'{"batch":1,"row":8,"table_name":"worker","key":16}',X'52478B924663D62EA8FE57A18CFFEC4B',NULL);
INSERT INTO "change" VALUES(225,8,'import_row','[1,8,"placement"]',NULL,'{"batch":1,"row":8,"table_name":"placement","key":16}',X'EE644A766D8EEA910834E5BBA68F226F',NULL);
INSERT INTO "change" VALUES(226,8,'import_row','[1,9,"worker"]',NULL,'{"batch":1,"row":9,"table_name":"worker","key":17}',X'900D0BE0B367B88D05FA0C053BBBC326',NULL);
INSERT INTO "change" VALUES(227,8,'import_row','[1,9,"placement"]',NULL,'{"batch":1,"row":9,"table_name":"placement","key":17}',X'E57C68592060E3F7C591285FF065FDC4',NULL);
INSERT INTO "change" VALUES(228,8,'import_row','[1,10,"worker"]',NULL,'{"batch":1,"row":10,"table_name":"worker","key":18}',X'A4604B1C23EA3024155FA95EA5205C7E',NULL);
INSERT INTO "change" VALUES(229,8,'import_row','[1,10,"placement"]',NULL,'{"batch":1,"row":10,"table_name":"placement","key":18}',X'6CDE9C054D279CFBA92F3FAE1225DBB0',NULL);
INSERT INTO "change" VALUES(230,9,'sent_report','[1]',NULL,'{"id":1,"plan":1,"form":"quarterly","period":"2025-Q1","sent_on":"2025-03-20","number":"05/BC-UBND","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","figures":"{\"schema\": \"xkld.report.quarterly/1\", \"data\": {\"form\": \"quarterly\", \"period\": \"2025-Q1\", \"figures_to\": \"14/3/2025\", \"head\": \"428fb55b82b2bd65b7f453d28d3a5a45e4aed2d8f9eb7b8f5f0c893ddec05c69\", \"letterhead\": {\"above\": null, \"issuer\": [\"ỦY BAN NHÂN DÂN THÀNH PHỐ\", \"PHAN RANG - THÁP CHÀM\"], \"number\": \"Số:          /BC-UBND\", \"place_and_date\": \"Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025\", \"kind\": \"BÁO CÁO\", \"subject\": [\"Kết quả công tác đưa người lao động\", \"đi làm việc ở nước ngoài theo hợp đồng quý I\", \"và phương hướng, nhiệm vụ quý II năm 2025\"], \"to\": [\"UBND tỉnh Ninh Thuận\", \"Sở Nội vụ tỉnh Ninh Thuận\"]}, \"opening\": [\"Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.\", \"Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:\"], \"sections\": [{\"number\": \"I\", \"heading\": \"Công tác chỉ đạo, tổ chức thực hiện\", \"paragraphs\": [\"UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.\", \"[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]\"], \"table\": null, \"parts\": []}, {\"number\": \"II\", \"heading\": \"Kết quả thực hiện\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Thực hiện chỉ tiêu\", \"paragraphs\": [\"Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.\", \"Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.\", \"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.\", \"Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải.\"], \"table\": \"targets\", \"parts\": []}, {\"number\": \"2\", \"heading\": \"Thông tin, tuyên truyền\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận hoạt động tuyên truyền.\", \"[Nêu nội dung, hình thức tuyên truyền nổi bật.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Tư vấn, tạo nguồn lao động\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.\", \"Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01).\"], \"table\": null, \"parts\": []}, {\"number\": \"4\", \"heading\": \"Hỗ trợ người lao động, cho vay vốn\", \"paragraphs\": [\"Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.\", \"Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm.\"], \"table\": null, \"parts\": []}, {\"number\": \"5\", \"heading\": \"Lao động ở nước ngoài và về nước\", \"paragraphs\": [\"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05).\"], \"table\": null, \"parts\": []}, {\"number\": \"6\", \"heading\": \"Thanh tra, kiểm tra, giải quyết đơn thư\", \"paragraphs\": [\"Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.\"], \"table\": null, \"parts\": []}, {\"number\": \"7\", \"heading\": \"Phối hợp với doanh nghiệp\", \"paragraphs\": [\"Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.\", \"Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người.\"], \"table\": null, \"parts\": []}]}, {\"number\": \"III\", \"heading\": \"Đánh giá chung\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Ưu điểm\", \"paragraphs\": [\"[Nêu ưu điểm, cách làm hay.]\"], \"table\": null, \"parts\": []}, {\"number\": \"2\", \"heading\": \"Hạn chế\", \"paragraphs\": [\"So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.\", \"[Nêu hạn chế, khó khăn, vướng mắc.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Nguyên nhân\", \"paragraphs\": [\"[Nêu nguyên nhân khách quan, chủ quan.]\"], \"table\": null, \"parts\": []}]}, {\"number\": \"IV\", \"heading\": \"Phương hướng, nhiệm vụ quý II năm 2025\", \"paragraphs\": [\"[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]\"], \"table\": null, \"parts\": []}, {\"number\": \"V\", \"heading\": \"Kiến nghị, đề xuất\", \"paragraphs\": [\"[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]\"], \"table\": null, \"parts\": []}], \"last_words\": \"Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.\", \"closing\": {\"authority\": [\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\", \"PHÓ CHỦ TỊCH\"], \"name\": \"\", \"recipients\": [\"Như trên;\", \"Phòng Nội vụ thành phố;\", \"Lưu: VT, NV.\"]}, \"annex\": {\"title\": \"Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025\", \"subtitle\": \"(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)\"}, \"tables\": [{\"key\": \"targets\", \"number\": null, \"title\": \"Kết quả thực hiện chỉ tiêu theo đơn vị\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"target\", \"head\": \"Chỉ tiêu năm (người)\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Thực hiện trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"percent\", \"head\": \"Tỷ lệ đạt\", \"kind\": \"percent\"}, {\"key\": \"same_period\", \"head\": \"Cùng kỳ năm trước\", \"kind\": \"count\"}, {\"key\": \"estimate\", \"head\": \"Ước thực hiện đến hết quý\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"target\": 2, \"in_period\": 2, \"to_date\": 2, \"percent\": \"100.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}], \"total\": {\"unit\": \"Tổng cộng\", \"target\": 35, \"in_period\": 9, \"to_date\": 9, \"percent\": \"25.7\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}, \"rule\": \"Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi.\"}, {\"key\": \"pool\", \"number\": \"01\", \"title\": \"Nguồn lao động theo đơn vị\", \"span\": \"(Đến hết ngày 14/3/2025)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"registered\", \"head\": \"Đăng ký, đã tư vấn\", \"kind\": \"count\"}, {\"key\": \"training\", \"head\": \"Đang đào tạo\", \"kind\": \"count\"}, {\"key\": \"selected\", \"head\": \"Trúng tuyển, ký hợp đồng\", \"kind\": \"count\"}, {\"key\": \"ready\", \"head\": \"Chờ xuất cảnh\", \"kind\": \"count\"}, {\"key\": \"all\", \"head\": \"Tổng số\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}], \"total\": {\"unit\": \"Tổng cộng\", \"registered\": 0, \"training\": 0, \"selected\": 9, \"ready\": 0, \"all\": 9}, \"rule\": \"Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký.\"}, {\"key\": \"destinations\", \"number\": \"02\", \"title\": \"Người lao động xuất cảnh theo thị trường\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"destination\", \"head\": \"Thị trường\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"destination\": \"Nhật Bản\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đài Loan (Trung Quốc)\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"destination\": \"Hàn Quốc\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đức\", \"in_period\": 0, \"to_date\": 0}}], \"total\": {\"destination\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"occupations\", \"number\": \"03\", \"title\": \"Người lao động xuất cảnh theo ngành nghề\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"occupation\", \"head\": \"Ngành nghề\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"occupation\": \"Xây dựng\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Chế biến thực phẩm\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Nông nghiệp\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Cơ khí\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Điều dưỡng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": {\"occupation\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"features\", \"number\": \"04\", \"title\": \"Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"feature\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"feature\": \"Theo giới tính\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nam\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nữ\", \"in_period\": 6, \"to_date\": 6}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo độ tuổi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Dưới 18 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 18 đến 30 tuổi\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 31 đến 45 tuổi\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trên 45 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo trình độ\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Phổ thông (không nghề)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Sơ cấp nghề\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trung cấp\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Cao đẳng\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đại học trở lên\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo hình thức đi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đơn vị sự nghiệp công lập\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp dịch vụ\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp trúng thầu, nhận thầu\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Tổ chức, cá nhân đầu tư ra nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Hợp đồng lao động trực tiếp giao kết\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo đối tượng ưu tiên\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người dân tộc thiểu số\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Học sinh, sinh viên mới tốt nghiệp\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ cận nghèo\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ nghèo\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Thân nhân người có công với cách mạng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": null, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau.\"}, {\"key\": \"movement\", \"number\": \"05\", \"title\": \"Biến động lao động làm việc ở nước ngoài\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"movement\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài đầu kỳ\", \"in_period\": 159, \"to_date\": 159}}, {\"indent\": 0, \"cells\": {\"movement\": \"Xuất cảnh (lượt)\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 0, \"cells\": {\"movement\": \"Về nước\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"hết hạn hợp đồng, đúng hạn\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do tai nạn, ốm đau\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do phía sử dụng lao động\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do bị ngược đãi, xâm hại\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do vi phạm hợp đồng, pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do nguyện vọng cá nhân\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"chưa rõ lý do\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tử vong\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tìm thấy người mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài cuối kỳ\", \"in_period\": 168, \"to_date\": 168}}, {\"indent\": 0, \"cells\": {\"movement\": \"Ngoài ra\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"movement\": \"gia hạn hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"đổi hợp đồng, chuyển tư cách ở nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"bỏ hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"ở lại nước ngoài trái pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"xuất cảnh đi học tập (lượt)\", \"in_period\": 0, \"to_date\": 0}}], \"total\": null, \"rule\": \"Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước.\"}, {\"key\": \"support\", \"number\": \"06\", \"title\": \"Hỗ trợ người lao động theo nguồn kinh phí và nội dung\", \"span\": \"(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)\", \"columns\": [{\"key\": \"item\", \"head\": \"Nguồn kinh phí, nội dung\", \"kind\": \"text\"}, {\"key\": \"persons_in_period\", \"head\": \"Số người trong quý\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Số tiền trong quý (đồng)\", \"kind\": \"money\"}, {\"key\": \"persons_to_date\", \"head\": \"Số người từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số tiền từ đầu năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"allotted\", \"head\": \"Dự toán năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"left\", \"head\": \"Còn lại (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"item\": \"Kinh phí chi bảo đảm xã hội\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 60000000, \"left\": 60000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 40000000, \"left\": 40000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": {\"mark\": \"no_data\"}, \"left\": {\"mark\": \"no_data\"}}}], \"total\": {\"item\": \"Tổng cộng\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 100000000, \"left\": 100000000}, \"rule\": \"Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động.\"}, {\"key\": \"loans\", \"number\": \"07\", \"title\": \"Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội\", \"span\": \"(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)\", \"columns\": [{\"key\": \"fund\", \"head\": \"Nguồn vốn\", \"kind\": \"text\"}, {\"key\": \"customers\", \"head\": \"Khách hàng từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"lent\", \"head\": \"Doanh số cho vay (đồng)\", \"kind\": \"money\"}, {\"key\": \"recovered\", \"head\": \"Doanh số thu nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"outstanding\", \"head\": \"Dư nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"overdue\", \"head\": \"Trong đó quá hạn (đồng)\", \"kind\": \"money\"}, {\"key\": \"idle\", \"head\": \"Vốn chưa giải ngân (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"fund\": \"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\", \"customers\": {\"mark\": \"no_data\"}, \"lent\": {\"mark\": \"no_data\"}, \"recovered\": {\"mark\": \"no_data\"}, \"outstanding\": {\"mark\": \"no_data\"}, \"overdue\": {\"mark\": \"no_data\"}, \"idle\": {\"mark\": \"no_data\"}}}], \"total\": null, \"rule\": \"Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.\"}, {\"key\": \"work\", \"number\": \"08\", \"title\": \"Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"work\", \"head\": \"Hoạt động\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Số lần trong quý\", \"kind\": \"count\"}, {\"key\": \"people_in_period\", \"head\": \"Lượt người trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số lần từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"people_to_date\", \"head\": \"Lượt người từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"work\": \"Buổi tư vấn việc làm, tuyển lao động\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Hội nghị chuyên đề\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài phát thanh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên cổng, trang thông tin điện tử, báo chí\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên mạng xã hội\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tờ rơi, pa-nô, áp phích\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Buổi làm việc với doanh nghiệp\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Lượt thăm hỏi gia đình người lao động\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Chuyến học tập kinh nghiệm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Cuộc thanh tra, kiểm tra, giám sát\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó phát hiện vi phạm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Đơn thư, phản ánh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó đã giải quyết\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}], \"total\": null, \"rule\": \"Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.\"}], \"to_be_written\": [\"I. Công tác chỉ đạo, tổ chức thực hiện\", \"2. Thông tin, tuyên truyền\", \"1. Ưu điểm\", \"2. Hạn chế\", \"3. Nguyên nhân\", \"IV. Phương hướng, nhiệm vụ quý II năm 2025\", \"V. Kiến nghị, đề xuất\"], \"warnings\": [\"Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed).\"]}}","head":"428fb55b82b2bd65b7f453d28d3a5a45e4aed2d8f9eb7b8f5f0c893ddec05c69","operation":9}',X'6EE3A862799F8DEB6D608A2BB5C1F6C5',NULL);
INSERT INTO "change" VALUES(231,10,'worker','[19]',NULL,'{"id":19,"name":"Lê Thị Thử Dương","name_key":"le thi thu duong","birth_year":1986,"birth_date":"1986-06-10","sex":"F","cccd":null,"phone":"0921000021","unit":8,"ethnicity":"Kinh","education":"college"}',X'4C30905B1E31C39A818D3CF46DF24D68',NULL);
INSERT INTO "change" VALUES(232,10,'worker','[20]',NULL,'{"id":20,"name":"Nguyễn Thị Giả Định Mai","name_key":"nguyen thi gia dinh mai","birth_year":1989,"birth_date":"1989-11-04","sex":"F","cccd":"058189900019","phone":"0919000019","unit":9,"ethnicity":"Kinh","education":"intermediate"}',X'CBA21D0459CD5C47A939E29A99F53776',NULL);
INSERT INTO "change" VALUES(233,10,'worker','[21]',NULL,'{"id":21,"name":"Thập Văn Minh Họa Dương","name_key":"thap van minh hoa duong","birth_year":1988,"birth_date":"1988-02-15","sex":"M","cccd":null,"phone":null,"unit":9,"ethnicity":"Kinh","education":"none"}',X'75F2E789CA32A215A202D1B387CB8D45',NULL);
INSERT INTO "change" VALUES(234,10,'worker','[22]',NULL,'{"id":22,"name":"Đàng Văn Minh Họa An","name_key":"dang van minh hoa an","birth_year":1989,"birth_date":"1989-02-05","sex":"M","cccd":"058089900018","phone":null,"unit":7,"ethnicity":"Kinh","education":"elementary"}',X'D0BA5F15411218B7FD1E82733553B0F5',NULL);
INSERT INTO "change" VALUES(235,10,'worker','[23]',NULL,'{"id":23,"name":"Đàng Văn Hư Cấu Cúc","name_key":"dang van hu cau cuc","birth_year":1985,"birth_date":"1985-08-17","sex":"M","cccd":null,"phone":null,"unit":2,"ethnicity":"Kinh","education":"university"}',X'1D42ADDB77BB1E233A1B0A1CFB47E427',NULL);
INSERT INTO "change" VALUES(236,10,'worker','[24]',NULL,'{"id":24,"name":"Thập Văn Giả Định Nam","name_key":"thap van gia dinh nam","birth_year":1992,"birth_date":"1992-05-18","sex":"M","cccd":"058092900020","phone":"0920000020","unit":3,"ethnicity":"Kinh","education":"university"}',X'D6EFE8661EE24628D61133F181B677A4',NULL);
INSERT INTO "change" VALUES(237,10,'worker','[25]',NULL,'{"id":25,"name":"Hán Thị Ví Dụ Khoa","name_key":"han thi vi du khoa","birth_year":2000,"birth_date":"2000-02-10","sex":"F","cccd":null,"phone":null,"unit":11,"ethnicity":"Chăm","education":"elementary"}',X'8681A9AE73E1D0285BBE3D91B4AB8178',NULL);
INSERT INTO "change" VALUES(238,10,'worker','[26]',NULL,'{"id":26,"name":"Thập Văn Tượng Trưng Cúc","name_key":"thap van tuong trung cuc","birth_year":1988,"birth_date":"1988-06-06","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'AEF70D1E5261B4734C718FAFC9EB436C',NULL);
INSERT INTO "change" VALUES(239,10,'worker','[27]',NULL,'{"id":27,"name":"Phạm Thị Minh Họa Hạ","name_key":"pham thi minh hoa ha","birth_year":2000,"birth_date":"2000-05-20","sex":"F","cccd":"058300900036","phone":null,"unit":10,"ethnicity":"Kinh","education":"college"}',X'477FE05F43D90154D3147F051C777BBF',NULL);
INSERT INTO "change" VALUES(240,10,'worker','[28]',NULL,'{"id":28,"name":"Phạm Văn Giả Định Nam","name_key":"pham van gia dinh nam","birth_year":1998,"birth_date":"1998-04-13","sex":"M","cccd":"058098900047","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'316900F1EE4D4E0BBF28D29759ACD2A7',NULL);
INSERT INTO "change" VALUES(241,10,'worker','[29]',NULL,'{"id":29,"name":"Nguyễn Văn Minh Họa Em","name_key":"nguyen van minh hoa em","birth_year":1986,"birth_date":"1986-11-07","sex":"M","cccd":"058086900028","phone":null,"unit":6,"ethnicity":"Kinh","education":"intermediate"}',X'AF76A913D8D4CD374909E59C271E2B45',NULL);
INSERT INTO "change" VALUES(242,10,'worker','[30]',NULL,'{"id":30,"name":"Nguyễn Văn Tượng Trưng Cúc","name_key":"nguyen van tuong trung cuc","birth_year":2004,"birth_date":"2004-07-14","sex":"M","cccd":"058204900035","phone":"0935000035","unit":6,"ethnicity":"Kinh","education":"none"}',X'759068759CD062E4CDC02E14F3005C04',NULL);
INSERT INTO "change" VALUES(243,10,'worker','[31]',NULL,'{"id":31,"name":"Phạm Văn Mẫu Lam","name_key":"pham van mau lam","birth_year":2003,"birth_date":"2003-05-11","sex":"M","cccd":"058203900059","phone":"0959000059","unit":9,"ethnicity":"Kinh","education":"university"}',X'F02B675B8D5A106267AB3C9846730E81',NULL);
INSERT INTO "change" VALUES(244,10,'worker','[32]',NULL,'{"id":32,"name":"Đàng Văn Ví Dụ Cúc","name_key":"dang van vi du cuc","birth_year":2005,"birth_date":"2005-08-15","sex":"M","cccd":"058205900048","phone":null,"unit":5,"ethnicity":"Kinh","education":"elementary"}',X'720BAD104C5D8ED27883184C5C6FBEA3',NULL);
INSERT INTO "change" VALUES(245,10,'worker','[33]',NULL,'{"id":33,"name":"Võ Văn Hư Cấu Cúc","name_key":"vo van hu cau cuc","birth_year":1997,"birth_date":"1997-12-06","sex":"M","cccd":"058097900051","phone":"0951000051","unit":8,"ethnicity":"Kinh","education":"none"}',X'04DBECE56AB0D8BDE81580BF4CF6E40E',NULL);
INSERT INTO "change" VALUES(246,10,'worker','[34]',NULL,'{"id":34,"name":"Huỳnh Văn Ví Dụ Bình","name_key":"huynh van vi du binh","birth_year":2003,"birth_date":"2003-04-13","sex":"M","cccd":null,"phone":"0939000039","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'45FCAC37057D31DDC4EAF63B6A0B8B7E',NULL);
INSERT INTO "change" VALUES(247,10,'worker','[35]',NULL,'{"id":35,"name":"Võ Thị Mẫu Bình","name_key":"vo thi mau binh","birth_year":2002,"birth_date":null,"sex":"F","cccd":"058302900032","phone":"0932000032","unit":4,"ethnicity":"Kinh","education":"college"}',X'FCED9CED7000DE0E32BC4879EBBD2C21',NULL);
INSERT INTO "change" VALUES(248,10,'worker','[36]',NULL,'{"id":36,"name":"Trần Văn Tượng Trưng Mai","name_key":"tran van tuong trung mai","birth_year":2001,"birth_date":"2001-03-16","sex":"M","cccd":"058201900029","phone":"0929000029","unit":4,"ethnicity":"Kinh","education":"college"}',X'3DDC8250420931B2C23E53B0FA593189',NULL);
INSERT INTO "change" VALUES(249,10,'worker','[37]',NULL,'{"id":37,"name":"Thập Văn Thử Dương","name_key":"thap van thu duong","birth_year":2005,"birth_date":"2005-07-20","sex":"M","cccd":"058205900038","phone":"0938000038","unit":4,"ethnicity":"Kinh","education":"university"}',X'DB7C000A1D613E876A0FD267B018CF10',NULL);
INSERT INTO "change" VALUES(250,10,'worker','[38]',NULL,'{"id":38,"name":"Huỳnh Thị Kiểm Thử Khoa","name_key":"huynh thi kiem thu khoa","birth_year":1989,"birth_date":"1989-08-11","sex":"F","cccd":"058189900050","phone":null,"unit":12,"ethnicity":"Raglai","education":"intermediate"}',X'15E5C5603198FBA0DEA1C39161E52450',NULL);
INSERT INTO "change" VALUES(251,10,'worker','[39]',NULL,'{"id":39,"name":"Hán Văn Hư Cấu Cúc","name_key":"han van hu cau cuc","birth_year":1996,"birth_date":null,"sex":"M","cccd":null,"phone":"0930000030","unit":12,"ethnicity":"Kinh","education":"none"}',X'DB075FBD5AA91B2535DA4518A169D316',NULL);
INSERT INTO "change" VALUES(252,10,'worker','[40]',NULL,'{"id":40,"name":"Đàng Văn Thử Cúc","name_key":"dang van thu cuc","birth_year":2002,"birth_date":"2002-04-05","sex":"M","cccd":"058202900043","phone":null,"unit":4,"ethnicity":"Kinh","education":"college"}',X'A1EB80CFEFBC1A7CD686D06847472812',NULL);
INSERT INTO "change" VALUES(253,10,'worker','[41]',NULL,'{"id":41,"name":"Hán Văn Mẫu Khoa","name_key":"han van mau khoa","birth_year":1987,"birth_date":"1987-07-02","sex":"M","cccd":"058087900046","phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'50D2855AC59A78213F0B0DAB99C6DE6D',NULL);
INSERT INTO "change" VALUES(254,10,'worker','[42]',NULL,'{"id":42,"name":"Phạm Văn Mẫu Em","name_key":"pham van mau em","birth_year":1993,"birth_date":"1993-02-11","sex":"M","cccd":null,"phone":null,"unit":7,"ethnicity":"Kinh","education":"intermediate"}',X'C92EA7865DC28F2812AD219FCF91BAD0',NULL);
INSERT INTO "change" VALUES(255,10,'worker','[43]',NULL,'{"id":43,"name":"Võ Văn Minh Họa Hạ","name_key":"vo van minh hoa ha","birth_year":1988,"birth_date":"1988-05-28","sex":"M","cccd":"058088900041","phone":"0941000041","unit":6,"ethnicity":"Kinh","education":"college"}',X'861A2C62FF9CCFD51188621AE09A6EB7',NULL);
INSERT INTO "change" VALUES(256,10,'worker','[44]',NULL,'{"id":44,"name":"Đàng Văn Thử Em","name_key":"dang van thu em","birth_year":1988,"birth_date":"1988-03-18","sex":"M","cccd":null,"phone":"0949000049","unit":4,"ethnicity":"Kinh","education":"university"}',X'0A422485800DEA7860B1BC489E8AE6F9',NULL);
INSERT INTO "change" VALUES(257,10,'worker','[45]',NULL,'{"id":45,"name":"Lê Thị Minh Họa Cúc","name_key":"le thi minh hoa cuc","birth_year":1988,"birth_date":"1988-02-14","sex":"F","cccd":null,"phone":"0926000026","unit":1,"ethnicity":"Kinh","education":"university"}',X'592E3998EBC45227D947FC024993C7FC',NULL);
INSERT INTO "change" VALUES(258,10,'worker','[46]',NULL,'{"id":46,"name":"Đổng Văn Mẫu Cúc","name_key":"dong van mau cuc","birth_year":1991,"birth_date":"1991-06-20","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'08A2A175E7497F5823DB384EF16DD05B',NULL);
INSERT INTO "change" VALUES(259,10,'worker','[47]',NULL,'{"id":47,"name":"Lê Văn Kiểm Thử Em","name_key":"le van kiem thu em","birth_year":1991,"birth_date":null,"sex":"M","cccd":"058091900033","phone":"0933000033","unit":12,"ethnicity":"Kinh","education":"university"}',X'F464AE4444350BA8AEADA8246102B6EA',NULL);
INSERT INTO "change" VALUES(260,10,'worker','[48]',NULL,'{"id":48,"name":"Võ Thị Minh Họa Cúc","name_key":"vo thi minh hoa cuc","birth_year":1995,"birth_date":"1995-03-01","sex":"F","cccd":"058195900056","phone":"0956000056","unit":8,"ethnicity":"Kinh","education":"elementary"}',X'70770E0583A5175CB7076CB02D609C4C',NULL);
INSERT INTO "change" VALUES(261,10,'worker','[49]',NULL,'{"id":49,"name":"Võ Văn Thử Hạ","name_key":"vo van thu ha","birth_year":1994,"birth_date":"1994-04-15","sex":"M","cccd":"058094900027","phone":"0927000027","unit":3,"ethnicity":"Chăm","education":"college"}',X'45A62AF23B46F26D39485E3438388D57',NULL);
INSERT INTO "change" VALUES(262,10,'worker','[50]',NULL,'{"id":50,"name":"Lê Thị Mẫu Dương","name_key":"le thi mau duong","birth_year":2000,"birth_date":"2000-12-13","sex":"F","cccd":"058300900045","phone":null,"unit":13,"ethnicity":"Kinh","education":"none"}',X'B5D700D1490F1D1BC9989B3B5D105E7D',NULL);
INSERT INTO "change" VALUES(263,10,'worker','[51]',NULL,'{"id":51,"name":"Phạm Văn Kiểm Thử Mai","name_key":"pham van kiem thu mai","birth_year":2001,"birth_date":"2001-06-05","sex":"M","cccd":null,"phone":"0954000054","unit":9,"ethnicity":"Kinh","education":"university"}',X'299BAA706911F0DBECAE700308B65BB8',NULL);
INSERT INTO "change" VALUES(264,10,'worker','[52]',NULL,'{"id":52,"name":"Võ Thị Kiểm Thử Cúc","name_key":"vo thi kiem thu cuc","birth_year":2000,"birth_date":"2000-12-27","sex":"F","cccd":"058300900042","phone":"0942000042","unit":7,"ethnicity":"Kinh","education":"university"}',X'C8F1F5D40DA865E5B06DA828AFFA040F',NULL);
INSERT INTO "change" VALUES(265,10,'worker','[53]',NULL,'{"id":53,"name":"Hán Văn Ví Dụ Khoa","name_key":"han van vi du khoa","birth_year":1994,"birth_date":"1994-04-16","sex":"M","cccd":null,"phone":"0937000037","unit":13,"ethnicity":"Kinh","education":"university"}',X'C880E2FDF7D3A6EEC35C7367EDA78B79',NULL);
INSERT INTO "change" VALUES(266,10,'worker','[54]',NULL,'{"id":54,"name":"Lê Văn Ví Dụ Bình","name_key":"le van vi du binh","birth_year":1991,"birth_date":"1991-07-19","sex":"M","cccd":"058091900055","phone":null,"unit":3,"ethnicity":"Kinh","education":"none"}',X'B8D2405760132E2181EB43BD00383CE2',NULL);
INSERT INTO "change" VALUES(267,10,'worker','[55]',NULL,'{"id":55,"name":"Đổng Văn Thử Dương","name_key":"dong van thu duong","birth_year":1986,"birth_date":"1986-06-14","sex":"M","cccd":null,"phone":"0944000044","unit":6,"ethnicity":"Kinh","education":"none"}',X'75D39C48C57BFB49087786DB8B2AF351',NULL);
INSERT INTO "change" VALUES(268,10,'worker','[56]',NULL,'{"id":56,"name":"Phạm Thị Ví Dụ Lam","name_key":"pham thi vi du lam","birth_year":2000,"birth_date":"2000-03-17","sex":"F","cccd":"058300900052","phone":"0952000052","unit":5,"ethnicity":"Raglai","education":"elementary"}',X'352F4A44155053EA9C84F67E76E2F405',NULL);
INSERT INTO "change" VALUES(269,10,'worker','[57]',NULL,'{"id":57,"name":"Thập Thị Kiểm Thử Khoa","name_key":"thap thi kiem thu khoa","birth_year":2004,"birth_date":"2004-11-15","sex":"F","cccd":"058304900031","phone":"0931000031","unit":1,"ethnicity":"Chăm","education":"university"}',X'59717B8FE2489698C3128DB4CCB3A700',NULL);
INSERT INTO "change" VALUES(270,10,'worker','[58]',NULL,'{"id":58,"name":"Phạm Văn Hư Cấu Hạ","name_key":"pham van hu cau ha","birth_year":1985,"birth_date":null,"sex":"M","cccd":"058085900040","phone":null,"unit":10,"ethnicity":"Kinh","education":"elementary"}',X'DDA31DDFFE0A4E42B3F2689BFE7704CB',NULL);
INSERT INTO "change" VALUES(271,10,'worker','[59]',NULL,'{"id":59,"name":"Huỳnh Thị Giả Định Mai","name_key":"huynh thi gia dinh mai","birth_year":2001,"birth_date":"2001-04-13","sex":"F","cccd":"058301900034","phone":"0934000034","unit":3,"ethnicity":"Raglai","education":"college"}',X'69162AFCE8399737BDE65A76B25806CC',NULL);
INSERT INTO "change" VALUES(272,10,'worker','[60]',NULL,'{"id":60,"name":"Võ Văn Mẫu Nam","name_key":"vo van mau nam","birth_year":2005,"birth_date":"2005-05-14","sex":"M","cccd":"058205900058","phone":null,"unit":2,"ethnicity":"Kinh","education":"none"}',X'2B047BE34649D97368D0703237E60BE6',NULL);
INSERT INTO "change" VALUES(273,10,'worker_group','[10]',NULL,'{"id":10,"worker":20,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'985184F42E84CA29E3A5EB8A45B1C6D0',NULL);
INSERT INTO "change" VALUES(274,10,'worker_group','[11]',NULL,'{"id":11,"worker":24,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'4D2C73A2271EFF20136EC79462D237A1',NULL);
INSERT INTO "change" VALUES(275,10,'worker_group','[12]',NULL,'{"id":12,"worker":25,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'EBB8B58A997394DEC9C8146FD216F37B',NULL);
INSERT INTO "change" VALUES(276,10,'worker_group','[13]',NULL,'{"id":13,"worker":31,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'C899D477713C9E7584AB5ECCC2374706',NULL);
INSERT INTO "change" VALUES(277,10,'worker_group','[14]',NULL,'{"id":14,"worker":35,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'F4D835E4C356424AD3357DB5964289A2',NULL);
INSERT INTO "change" VALUES(278,10,'worker_group','[15]',NULL,'{"id":15,"worker":38,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'DBCAF728D494E2D406EB0FF4C8FC9D69',NULL);
INSERT INTO "change" VALUES(279,10,'worker_group','[16]',NULL,'{"id":16,"worker":42,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'C73A1E0612B1BB38A79AEECCCC4ED7A0',NULL);
INSERT INTO "change" VALUES(280,10,'worker_group','[17]',NULL,'{"id":17,"worker":43,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'F548CF019612F4FF63A2E6B27F3D326F',NULL);
INSERT INTO "change" VALUES(281,10,'worker_group','[18]',NULL,'{"id":18,"worker":45,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'62066BA9AF7F187731820F84DE70B68A',NULL);
INSERT INTO "change" VALUES(282,10,'worker_group','[19]',NULL,'{"id":19,"worker":46,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'A46CC11930BCEEC03440022A645D917C',NULL);
INSERT INTO "change" VALUES(283,10,'worker_group','[20]',NULL,'{"id":20,"worker":49,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'F180131E3066EC350AD85F9B19A2AAC9',NULL);
INSERT INTO "change" VALUES(284,10,'worker_group','[21]',NULL,'{"id":21,"worker":51,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'514B58C588362139DC64C2D8AAEDAFCD',NULL);
INSERT INTO "change" VALUES(285,10,'worker_group','[22]',NULL,'{"id":22,"worker":52,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'AEC44738BC008BF02CFF73E5A2920841',NULL);
INSERT INTO "change" VALUES(286,10,'worker_group','[23]',NULL,'{"id":23,"worker":53,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'01FE796477167066D7AEC955F7698FB1',NULL);
INSERT INTO "change" VALUES(287,10,'worker_group','[24]',NULL,'{"id":24,"worker":55,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'50BCC51C2C377BBBED2EB63307F31D28',NULL);
INSERT INTO "change" VALUES(288,10,'worker_group','[25]',NULL,'{"id":25,"worker":56,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'BA2A0B746726A0698152E42BB7A414AF',NULL);
INSERT INTO "change" VALUES(289,10,'worker_group','[26]',NULL,'{"id":26,"worker":57,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'014D45474AD8A7B0398AB2C4E465ED0E',NULL);
INSERT INTO "change" VALUES(290,10,'worker_group','[27]',NULL,'{"id":27,"worker":59,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'AACD21BB8F17D68B1CABC4CB45FBDF07',NULL);
INSERT INTO "change" VALUES(291,10,'placement','[19]',NULL,'{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'16EC8EF5E1369C5A5A9A7AF6F0965D5F',NULL);
INSERT INTO "change" VALUES(292,10,'placement','[20]',NULL,'{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'C61EB267A18428EF2262AFAFDFBC0520',NULL);
INSERT INTO "change" VALUES(293,10,'placement','[21]',NULL,'{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'9FCD934D89152E1B0B9EDA4723DAC31A',NULL);
INSERT INTO "change" VALUES(294,10,'placement','[22]',NULL,'{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'46EA2CFFC989CC6D5800BCDAB079CB7F',NULL);
INSERT INTO "change" VALUES(295,10,'placement','[23]',NULL,'{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'1F046DC8062D7462CD0873F6F316384E',NULL);
INSERT INTO "change" VALUES(296,10,'placement','[24]',NULL,'{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'395A89B4DB352767406973540A5E5240',NULL);
INSERT INTO "change" VALUES(297,10,'placement','[25]',NULL,'{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'5448A6AF9EC475A11C2CE2FF9BB7788C',NULL);
INSERT INTO "change" VALUES(298,10,'placement','[26]',NULL,'{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'49494BF6DB911855857FEE8E87C4F822',NULL);
INSERT INTO "change" VALUES(299,10,'placement','[27]',NULL,'{"id":27,"worker":27,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'DFB93D2FCA6B1254DB623E59BA0A7E8E',NULL);
INSERT INTO "change" VALUES(300,10,'placement','[28]',NULL,'{"id":28,"worker":28,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'17250268D267B2B30085B21DD5D1EC5D',NULL);
INSERT INTO "change" VALUES(301,10,'placement','[29]',NULL,'{"id":29,"worker":29,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'8366E9CADED05AF022835124B9B3E5E8',NULL);
INSERT INTO "change" VALUES(302,10,'placement','[30]',NULL,'{"id":30,"worker":30,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'7B96E8788556DEAA5491009A6ACFF912',NULL);
INSERT INTO "change" VALUES(303,10,'placement','[31]',NULL,'{"id":31,"worker":31,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'00099AA5AA32952BFCB3411B9766F8E6',NULL);
INSERT INTO "change" VALUES(304,10,'placement','[32]',NULL,'{"id":32,"worker":32,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'898B1658FC2934990F86FA263D4E4C24',NULL);
INSERT INTO "change" VALUES(305,10,'placement','[33]',NULL,'{"id":33,"worker":33,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'9377DC258FFD9D6B05B77FCC38E6CEF3',NULL);
INSERT INTO "change" VALUES(306,10,'placement','[34]',NULL,'{"id":34,"worker":34,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'BA3B702D837CA95D582AAE9EBEBB91B2',NULL);
INSERT INTO "change" VALUES(307,10,'placement','[35]',NULL,'{"id":35,"worker":35,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'E5CD396BBC299230C3401A0C62033B8A',NULL);
INSERT INTO "change" VALUES(308,10,'placement','[36]',NULL,'{"id":36,"worker":36,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'91352499187FE80C2EBC3F231729569A',NULL);
INSERT INTO "change" VALUES(309,10,'placement','[37]',NULL,'{"id":37,"worker":37,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'7EED8F4DDF5E1F915810B758764B1009',NULL);
INSERT INTO "change" VALUES(310,10,'placement','[38]',NULL,'{"id":38,"worker":38,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'F02B8B35CF36783DBF39C1BCB7831E80',NULL);
INSERT INTO "change" VALUES(311,10,'placement','[39]',NULL,'{"id":39,"worker":39,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'BEA6346884BF33DD1FD3CD0EC7011396',NULL);
INSERT INTO "change" VALUES(312,10,'placement','[40]',NULL,'{"id":40,"worker":40,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'395F0610724DF6EC3209848DE8C3FD36',NULL);
INSERT INTO "change" VALUES(313,10,'placement','[41]',NULL,'{"id":41,"worker":41,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'DD3BFCC8DDEF601A88319AB28C84A769',NULL);
INSERT INTO "change" VALUES(314,10,'placement','[42]',NULL,'{"id":42,"worker":42,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'5A4EFC03027043C6597ACDBF62421092',NULL);
INSERT INTO "change" VALUES(315,10,'placement','[43]',NULL,'{"id":43,"worker":43,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'0FD5EF35D438F3FFE7E817DE56A2446D',NULL);
INSERT INTO "change" VALUES(316,10,'placement','[44]',NULL,'{"id":44,"worker":44,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'37816F331D42304312E57E906FB09568',NULL);
INSERT INTO "change" VALUES(317,10,'placement','[45]',NULL,'{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}',X'541F51341B8E2640F3BE5185598D82FF',NULL);
INSERT INTO "change" VALUES(318,10,'placement','[46]',NULL,'{"id":46,"worker":46,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'FB25D9E61D2D4FBD2BE38FE8A851C7CC',NULL);
INSERT INTO "change" VALUES(319,10,'placement','[47]',NULL,'{"id":47,"worker":47,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'592C8349D7DD391E7895D32AA5DE8EF1',NULL);
INSERT INTO "change" VALUES(320,10,'placement','[48]',NULL,'{"id":48,"worker":48,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'354A989BC1839609B0F66EDC50772DE2',NULL);
INSERT INTO "change" VALUES(321,10,'placement','[49]',NULL,'{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}',X'B5417AA7518CCB107EE06C17BFF963CE',NULL);
INSERT INTO "change" VALUES(322,10,'placement','[50]',NULL,'{"id":50,"worker":50,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'5E256E9EC1B75E460F0E27689DB2427E',NULL);
INSERT INTO "change" VALUES(323,10,'placement','[51]',NULL,'{"id":51,"worker":51,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'4BFF91B7E1FAF41E5DE426817FC08CF8',NULL);
INSERT INTO "change" VALUES(324,10,'placement','[52]',NULL,'{"id":52,"worker":52,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'9E959ACE47B53D21376630FE9E847113',NULL);
INSERT INTO "change" VALUES(325,10,'placement','[53]',NULL,'{"id":53,"worker":53,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'4AA53A17CCEF98131028C8A3E7EAE7B4',NULL);
INSERT INTO "change" VALUES(326,10,'placement','[54]',NULL,'{"id":54,"worker":54,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'572D3B26B8200CF6A0A645B2E36BBBF6',NULL);
INSERT INTO "change" VALUES(327,10,'placement','[55]',NULL,'{"id":55,"worker":55,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'824DDD52046B235609BEA1061961E31C',NULL);
INSERT INTO "change" VALUES(328,10,'placement','[56]',NULL,'{"id":56,"worker":56,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'29B3F101F9A3D7602A3C63E8F7A02F10',NULL);
INSERT INTO "change" VALUES(329,10,'placement','[57]',NULL,'{"id":57,"worker":57,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'E2B3B811F5629CDA20ECF85E5F5AEF21',NULL);
INSERT INTO "change" VALUES(330,10,'placement','[58]',NULL,'{"id":58,"worker":58,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'74E8E5D036038A9A277EA4D189DE3F3F',NULL);
INSERT INTO "change" VALUES(331,10,'placement','[59]',NULL,'{"id":59,"worker":59,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'A4113811891372FEEFFBADD720021F1A',NULL);
INSERT INTO "change" VALUES(332,10,'placement','[60]',NULL,'{"id":60,"worker":60,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'03F90691764BF3703BDCCFE5398CB57E',NULL);
INSERT INTO "change" VALUES(333,10,'stage_event','[19]',NULL,'{"id":19,"placement":19,"stage":"departed","on_date":"2022-01-15","reason":null}',X'26556BAC71BF1A8D7AA2FD7E0AE0795F',NULL);
INSERT INTO "change" VALUES(334,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}',X'73B1EEFFA9C615F2E0E8087128A789B0',NULL);
INSERT INTO "change" VALUES(335,10,'stage_event','[20]',NULL,'{"id":20,"placement":20,"stage":"departed","on_date":"2022-04-03","reason":null}',X'AAB6FD0718D5DF6B3E0B9B8754370FBA',NULL);
INSERT INTO "change" VALUES(336,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}',X'B274A350E2302B930DF137513F73FBC3',NULL);
INSERT INTO "change" VALUES(337,10,'stage_event','[21]',NULL,'{"id":21,"placement":21,"stage":"departed","on_date":"2022-04-18","reason":null}',X'82721E821EF74F07213BB4F0A6A5D842',NULL);
INSERT INTO "change" VALUES(338,10,'placement','[21]','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":"2022-04-18","ended_on":null}',X'C33DA1139E0B9DA23C61736D109678BB',NULL);
INSERT INTO "change" VALUES(339,10,'stage_event','[22]',NULL,'{"id":22,"placement":22,"stage":"departed","on_date":"2022-05-12","reason":null}',X'33C8D0671ABB2C1105891D3A76A85750',NULL);
INSERT INTO "change" VALUES(340,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}',X'FA7BD84904A6A6C34B8A5C9A144407FA',NULL);
INSERT INTO "change" VALUES(341,10,'stage_event','[23]',NULL,'{"id":23,"placement":23,"stage":"departed","on_date":"2022-06-10","reason":null}',X'95D3DB915F468177C48F7942130450C2',NULL);
INSERT INTO "change" VALUES(342,10,'placement','[23]','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2022-06-10","ended_on":null}',X'A11BCB8E18A5BDCA0D2343809F9A38F8',NULL);
INSERT INTO "change" VALUES(343,10,'stage_event','[24]',NULL,'{"id":24,"placement":24,"stage":"departed","on_date":"2023-07-20","reason":null}',X'B608E7E85DBEA1284F2E0F7C45AF9E8F',NULL);
INSERT INTO "change" VALUES(344,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}',X'ED207FB0C80924B5B99CCDD9DD21AC39',NULL);
INSERT INTO "change" VALUES(345,10,'stage_event','[25]',NULL,'{"id":25,"placement":25,"stage":"departed","on_date":"2023-08-05","reason":null}',X'88E856ECBC42C1E0A5594B73C3BDFBA8',NULL);
INSERT INTO "change" VALUES(346,10,'placement','[25]','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2023-08-05","ended_on":null}',X'369A5F818E8049DBD42D5C8913DAAE5D',NULL);
INSERT INTO "change" VALUES(347,10,'stage_event','[26]',NULL,'{"id":26,"placement":26,"stage":"departed","on_date":"2023-09-08","reason":null}',X'EC1C35CBA1FF0CE0DEA1622255E4764D',NULL);
INSERT INTO "change" VALUES(348,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}',X'09F96A5172887DF123BB0F1002B1B809',NULL);
INSERT INTO "change" VALUES(349,10,'stage_event','[27]',NULL,'{"id":27,"placement":19,"stage":"returned","on_date":"2025-01-20","reason":"on_time"}',X'BB356AA29692889F7ABFA42EF43A1B96',NULL);
INSERT INTO "change" VALUES(350,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":"2025-01-20"}',X'7AEAC8C0AB99D1486BFD75E350255B3D',NULL);
INSERT INTO "change" VALUES(351,10,'stage_event','[28]',NULL,'{"id":28,"placement":27,"stage":"training","on_date":"2025-03-02","reason":null}',X'D1BD0107CA42819A21E2ED45587206DC',NULL);
INSERT INTO "change" VALUES(352,10,'stage_event','[29]',NULL,'{"id":29,"placement":28,"stage":"visa_ready","on_date":"2025-03-02","reason":null}',X'5FB99607EBC70A8FC02A593D1AB677CC',NULL);
INSERT INTO "change" VALUES(353,10,'stage_event','[30]',NULL,'{"id":30,"placement":29,"stage":"registered","on_date":"2025-03-10","reason":null}',X'3385702706A2E9F77B1540C112975858',NULL);
INSERT INTO "change" VALUES(354,10,'stage_event','[31]',NULL,'{"id":31,"placement":30,"stage":"counselled","on_date":"2025-03-12","reason":null}',X'4CD38FE3D46E10FCA4A00D6FBF7EF53B',NULL);
INSERT INTO "change" VALUES(355,10,'stage_event','[32]',NULL,'{"id":32,"placement":31,"stage":"selected","on_date":"2025-03-12","reason":null}',X'4BD155835F146C2FA59190BEC9A9BBF7',NULL);
INSERT INTO "change" VALUES(356,10,'stage_event','[33]',NULL,'{"id":33,"placement":32,"stage":"registered","on_date":"2025-03-15","reason":null}',X'ACBBD01A47959D963FF8D2A70DBC1085',NULL);
INSERT INTO "change" VALUES(357,10,'stage_event','[34]',NULL,'{"id":34,"placement":5,"stage":"departed","on_date":"2025-03-15","reason":null}',X'F37C4FEB586DBF87E2F2A542D317C878',NULL);
INSERT INTO "change" VALUES(358,10,'placement','[5]','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-03-15","ended_on":null}',X'559915976DF8D4F6F4D403022E759F12',NULL);
INSERT INTO "change" VALUES(359,10,'stage_event','[35]',NULL,'{"id":35,"placement":33,"stage":"training","on_date":"2025-03-18","reason":null}',X'E546EB93726AE1AE26DB065E1C13D037',NULL);
INSERT INTO "change" VALUES(360,10,'stage_event','[36]',NULL,'{"id":36,"placement":34,"stage":"contracted","on_date":"2025-03-24","reason":null}',X'EDA110405669059353B65C508A2610B6',NULL);
INSERT INTO "change" VALUES(361,10,'stage_event','[37]',NULL,'{"id":37,"placement":6,"stage":"departed","on_date":"2025-03-24","reason":null}',X'FFF1438A6CC29C6FF7F2475737A83C6C',NULL);
INSERT INTO "change" VALUES(362,10,'placement','[6]','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":"2025-03-24","ended_on":null}',X'FF3CD6D9A48FA5735F8E100F01643048',NULL);
INSERT INTO "change" VALUES(363,10,'stage_event','[38]',NULL,'{"id":38,"placement":35,"stage":"contracted","on_date":"2025-03-25","reason":null}',X'FD7F086DF767C3C2C3A7E8916D2B41F4',NULL);
INSERT INTO "change" VALUES(364,10,'stage_event','[39]',NULL,'{"id":39,"placement":36,"stage":"training","on_date":"2025-03-27","reason":null}',X'7DF8EA4755523757BA988965F11CDB0A',NULL);
INSERT INTO "change" VALUES(365,10,'stage_event','[40]',NULL,'{"id":40,"placement":20,"stage":"returned","on_date":"2025-03-28","reason":"on_time"}',X'2760E772FDB97CA22DBB48D90979A503',NULL);
INSERT INTO "change" VALUES(366,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":"2025-03-28"}',X'4B07660337E2D17A9E8750065E36E6CE',NULL);
INSERT INTO "change" VALUES(367,10,'stage_event','[41]',NULL,'{"id":41,"placement":37,"stage":"selected","on_date":"2025-04-03","reason":null}',X'E9C5D89C333D3E6262EBB7F43E8B7BA0',NULL);
INSERT INTO "change" VALUES(368,10,'stage_event','[42]',NULL,'{"id":42,"placement":38,"stage":"training","on_date":"2025-04-04","reason":null}',X'F755B27F56069B3C5A6BCC28FD36D304',NULL);
INSERT INTO "change" VALUES(369,10,'stage_event','[43]',NULL,'{"id":43,"placement":39,"stage":"training","on_date":"2025-04-06","reason":null}',X'BC1D500670EA5FE00DB329FE25CF76BD',NULL);
INSERT INTO "change" VALUES(370,10,'stage_event','[44]',NULL,'{"id":44,"placement":40,"stage":"training","on_date":"2025-04-07","reason":null}',X'483FD11148742A307D62E08361082E5B',NULL);
INSERT INTO "change" VALUES(371,10,'stage_event','[45]',NULL,'{"id":45,"placement":7,"stage":"departed","on_date":"2025-04-07","reason":null}',X'2FFB13530F4EB0BF3772C41E9CF388F0',NULL);
INSERT INTO "change" VALUES(372,10,'placement','[7]','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2025-04-07","ended_on":null}',X'2A5F6D845367A0BB00877D6A26DDFF2F',NULL);
INSERT INTO "change" VALUES(373,10,'stage_event','[46]',NULL,'{"id":46,"placement":41,"stage":"contracted","on_date":"2025-04-09","reason":null}',X'E4413854109685E459DCB1DD692C3E90',NULL);
INSERT INTO "change" VALUES(374,10,'stage_event','[47]',NULL,'{"id":47,"placement":24,"stage":"returned","on_date":"2025-04-10","reason":"early_accident"}',X'56C3C0BC879D0B0892CC9528BB478D0C',NULL);
INSERT INTO "change" VALUES(375,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":"2025-04-10"}',X'8ABF874B32009D1C154A2680CFEFEADD',NULL);
INSERT INTO "change" VALUES(376,10,'stage_event','[48]',NULL,'{"id":48,"placement":21,"stage":"overstayed","on_date":"2025-04-20","reason":null}',X'551AF33C74408A8BD5FDF8080639D28B',NULL);
INSERT INTO "change" VALUES(377,10,'stage_event','[49]',NULL,'{"id":49,"placement":8,"stage":"departed","on_date":"2025-04-21","reason":null}',X'654501838353B3BDC2BD9C6726E46CD0',NULL);
INSERT INTO "change" VALUES(378,10,'placement','[8]','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-04-21","ended_on":null}',X'05623FA4B5CBF5B820A2FF8ED52100F5',NULL);
INSERT INTO "change" VALUES(379,10,'stage_event','[50]',NULL,'{"id":50,"placement":42,"stage":"contracted","on_date":"2025-04-24","reason":null}',X'FAF6E426602F694981E31BAAAF3BD314',NULL);
INSERT INTO "change" VALUES(380,10,'stage_event','[51]',NULL,'{"id":51,"placement":43,"stage":"registered","on_date":"2025-04-25","reason":null}',X'F44947124357B12F9E4CA3B8406C981A',NULL);
INSERT INTO "change" VALUES(381,10,'stage_event','[52]',NULL,'{"id":52,"placement":44,"stage":"counselled","on_date":"2025-04-26","reason":null}',X'757C0E2B7AB0A6751C0EB061EC4CDA2B',NULL);
INSERT INTO "change" VALUES(382,10,'stage_event','[53]',NULL,'{"id":53,"placement":45,"stage":"departed","on_date":"2025-04-28","reason":null}',X'48BF844810E339E6DB3F320A5780B809',NULL);
INSERT INTO "change" VALUES(383,10,'placement','[45]','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":"2025-04-28","ended_on":null}',X'1CBCCE8C93A4EF34BDA325C9635F8EF1',NULL);
INSERT INTO "change" VALUES(384,10,'stage_event','[54]',NULL,'{"id":54,"placement":46,"stage":"training","on_date":"2025-05-03","reason":null}',X'0B45D33CD07A3B83A57DD256752EDEF4',NULL);
INSERT INTO "change" VALUES(385,10,'stage_event','[55]',NULL,'{"id":55,"placement":9,"stage":"departed","on_date":"2025-05-05","reason":null}',X'2E2544B40526C9997801756AF50C088E',NULL);
INSERT INTO "change" VALUES(386,10,'placement','[9]','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-05-05","ended_on":null}',X'CA75E49E72EBA8F11FA138D6CC64374D',NULL);
INSERT INTO "change" VALUES(387,10,'stage_event','[56]',NULL,'{"id":56,"placement":47,"stage":"visa_ready","on_date":"2025-05-09","reason":null}',X'6C6141E7EED4BF70CF4EA76821F0E2E0',NULL);
INSERT INTO "change" VALUES(388,10,'stage_event','[57]',NULL,'{"id":57,"placement":48,"stage":"counselled","on_date":"2025-05-10","reason":null}',X'26F76D3F8E8342E7BFD143F58E3660F4',NULL);
INSERT INTO "change" VALUES(389,10,'stage_event','[58]',NULL,'{"id":58,"placement":49,"stage":"departed","on_date":"2025-05-12","reason":null}',X'6115F8516D05C727FD46E2D9AAE5EAC9',NULL);
INSERT INTO "change" VALUES(390,10,'placement','[49]','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":"2025-05-12","ended_on":null}',X'2B030D213F62B5551DF4DF033C49994C',NULL);
INSERT INTO "change" VALUES(391,10,'stage_event','[59]',NULL,'{"id":59,"placement":50,"stage":"selected","on_date":"2025-05-16","reason":null}',X'90A9B2FBEDA9B6D786C7B1BB58CB17FB',NULL);
INSERT INTO "change" VALUES(392,10,'stage_event','[60]',NULL,'{"id":60,"placement":51,"stage":"visa_ready","on_date":"2025-05-19","reason":null}',X'3430A058DCC8758F98E74886F4CF8ED6',NULL);
INSERT INTO "change" VALUES(393,10,'stage_event','[61]',NULL,'{"id":61,"placement":10,"stage":"departed","on_date":"2025-05-19","reason":null}',X'B03D99FC64ED8C7D02530F57A77CCBFF',NULL);
INSERT INTO "change" VALUES(394,10,'placement','[10]','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-05-19","ended_on":null}',X'745353881217BA276C131D457389218C',NULL);
INSERT INTO "change" VALUES(395,10,'stage_event','[62]',NULL,'{"id":62,"placement":52,"stage":"counselled","on_date":"2025-05-20","reason":null}',X'049C21F55E9B55BFFF19B42A3383431F',NULL);
INSERT INTO "change" VALUES(396,10,'stage_event','[63]',NULL,'{"id":63,"placement":53,"stage":"training","on_date":"2025-05-20","reason":null}',X'BE59C56D3F5117451B2B3E65E5648E9C',NULL);
INSERT INTO "change" VALUES(397,10,'stage_event','[64]',NULL,'{"id":64,"placement":22,"stage":"returned","on_date":"2025-05-20","reason":"on_time"}',X'2D4FAAE5EBB00079690A27D18052DD46',NULL);
INSERT INTO "change" VALUES(398,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":"2025-05-20"}',X'5889AC4F5F6B67AC4FEBBDA7BC07EC00',NULL);
INSERT INTO "change" VALUES(399,10,'stage_event','[65]',NULL,'{"id":65,"placement":54,"stage":"registered","on_date":"2025-05-22","reason":null}',X'876D7F665437D8270B79424914633131',NULL);
INSERT INTO "change" VALUES(400,10,'stage_event','[66]',NULL,'{"id":66,"placement":55,"stage":"training","on_date":"2025-05-23","reason":null}',X'F57C7F49217D92EB92CAE75C083B3D33',NULL);
INSERT INTO "change" VALUES(401,10,'stage_event','[67]',NULL,'{"id":67,"placement":56,"stage":"selected","on_date":"2025-05-23","reason":null}',X'FC9E9B18FEE7BDD26CB309B19EB98E6E',NULL);
INSERT INTO "change" VALUES(402,10,'stage_event','[68]',NULL,'{"id":68,"placement":57,"stage":"selected","on_date":"2025-05-24","reason":null}',X'F02B753A3562D8ECF61C228F89B7D001',NULL);
INSERT INTO "change" VALUES(403,10,'stage_event','[69]',NULL,'{"id":69,"placement":58,"stage":"visa_ready","on_date":"2025-05-25","reason":null}',X'4B2AA8DD29D0A262FB67282E002E26FD',NULL);
INSERT INTO "change" VALUES(404,10,'stage_event','[70]',NULL,'{"id":70,"placement":59,"stage":"registered","on_date":"2025-05-26","reason":null}',X'DB3DFCBD4962089A3E50DCDBCE8A7B39',NULL);
INSERT INTO "change" VALUES(405,10,'stage_event','[71]',NULL,'{"id":71,"placement":60,"stage":"training","on_date":"2025-05-27","reason":null}',X'63F162C1DFC66FF44C2E3356ECA9F9CB',NULL);
INSERT INTO "change" VALUES(406,10,'stage_event','[72]',NULL,'{"id":72,"placement":29,"stage":"withdrawn","on_date":"2025-06-02","reason":null}',X'8F6A06C0EA7D23C00606CEEC75F74693',NULL);
INSERT INTO "change" VALUES(407,10,'stage_event','[73]',NULL,'{"id":73,"placement":11,"stage":"departed","on_date":"2025-06-02","reason":null}',X'D40CA18615F5F84CF126F0029FB18C69',NULL);
INSERT INTO "change" VALUES(408,10,'placement','[11]','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":"2025-06-02","ended_on":null}',X'028A22AFC00A0EAB21B3C10D38EA68F8',NULL);
INSERT INTO "change" VALUES(409,10,'stage_event','[74]',NULL,'{"id":74,"placement":23,"stage":"extended","on_date":"2025-06-02","reason":null}',X'C5EE46849064BA48C1FFCAF9F23EA26D',NULL);
INSERT INTO "change" VALUES(410,10,'stage_event','[75]',NULL,'{"id":75,"placement":26,"stage":"returned","on_date":"2025-06-11","reason":"early_own_will"}',X'FAB7A921C82127B1A5D3B4A99FF109AC',NULL);
INSERT INTO "change" VALUES(411,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":"2025-06-11"}',X'DD2C7B6E0BB59133BCCAD1EB502BAB1B',NULL);
INSERT INTO "change" VALUES(412,10,'stage_event','[76]',NULL,'{"id":76,"placement":12,"stage":"departed","on_date":"2025-06-14","reason":null}',X'FCB0B524FDB9AC0690AD885A921F1788',NULL);
INSERT INTO "change" VALUES(413,10,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'A70DE93A679EF51FAD2B0EA596CE9C28',NULL);
INSERT INTO "change" VALUES(414,10,'stage_event','[77]',NULL,'{"id":77,"placement":13,"stage":"departed","on_date":"2025-06-16","reason":null}',X'CA50513B5CD08B2D2A9224053C68C571',NULL);
INSERT INTO "change" VALUES(415,10,'placement','[13]','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-06-16","ended_on":null}',X'207C732D1C51174311B58DE90216D79F',NULL);
INSERT INTO "change" VALUES(416,10,'import_batch','[2]',NULL,'{"id":2,"operation":10,"name":"danh-sach-quy-2.csv","digest":"ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'E2A9A993709A0232EE79D12BEFE2D5AD',NULL);
INSERT INTO "change" VALUES(417,10,'import_row','[2,17,"worker"]',NULL,'{"batch":2,"row":17,"table_name":"worker","key":19}',X'3187F82C8CC92C5F0F1714961F5B85A1',NULL);
INSERT INTO "change" VALUES(418,10,'import_row','[2,17,"placement"]',NULL,'{"batch":2,"row":17,"table_name":"placement","key":19}',X'C57E5EF79E16C866C035A390E8853562',NULL);
INSERT INTO "change" VALUES(419,10,'import_row','[2,13,"worker"]',NULL,'{"batch":2,"row":13,"table_name":"worker","key":20}',X'D793A0B7F65C200A2C3EE413A9902A62',NULL);
INSERT INTO "change" VALUES(420,10,'import_row','[2,13,"placement"]',NULL,'{"batch":2,"row":13,"table_name":"placement","key":20}',X'946E438220668E6678A2CB1978B2D968',NULL);
INSERT INTO "change" VALUES(421,10,'import_row','[2,23,"worker"]',NULL,'{"batch":2,"row":23,"table_name":"worker","key":21}',X'54B2E1562042CEBC8C8A9836003D2E6A',NULL);
INSERT INTO "change" VALUES(422,10,'import_row','[2,23,"placement"]',NULL,'{"batch":2,"row":23,"table_name":"placement","key":21}',X'3F29D715950D4761524C05C8CAC513DC',NULL);
INSERT INTO "change" VALUES(423,10,'import_row','[2,11,"worker"]',NULL,'{"batch":2,"row":11,"table_name":"worker","key":22}',X'10611624451C5F21EC8CBCA7025664BD',NULL);
INSERT INTO "change" VALUES(424,10,'import_row','[2,11,"placement"]',NULL,'{"batch":2,"row":11,"table_name":"placement","key":22}',X'C4BFA6679E84825434AE63073A638887',NULL);
INSERT INTO "change" VALUES(425,10,'import_row','[2,21,"worker"]',NULL,'{"batch":2,"row":21,"table_name":"worker","key":23}',X'0783F7646E3237F3F1AD77B29036530C',NULL);
INSERT INTO "change" VALUES(426,10,'import_row','[2,21,"placement"]',NULL,'{"batch":2,"row":21,"table_name":"placement","key":23}',X'94817F5F84A75F5C1693894FD8CB1BCE',NULL);
INSERT INTO "change" VALUES(427,10,'import_row','[2,15,"worker"]',NULL,'{"batch":2,"row":15,"table_name":"worker","key":24}',X'5DED89ACD1AD633080B7B427BC0BB87C',NULL);
INSERT INTO "change" VALUES(428,10,'import_row','[2,15,"placement"]',NULL,'{"batch":2,"row":15,"table_name":"placement","key":24}',X'A6400DEEF297D7DBDBFC81CA3BEC83BB',NULL);
INSERT INTO "change" VALUES(429,10,'import_row','[2,25,"worker"]',NULL,'{"batch":2,"row":25,"table_name":"worker","key":25}',X'AB9FF4F2E126C7DA5089831F38F6FC61',NULL);
INSERT INTO "change" VALUES(430,10,'import_row','[2,25,"placement"]',NULL,'{"batch":2,"row":25,"table_name":"placement","key":25}',X'A7AB56B7E7F1C2F89763B8E129A86613',NULL);
INSERT INTO "change" VALUES(431,10,'import_row','[2,19,"worker"]',NULL,'{"batch":2,"row":19,"table_name":"worker","key":26}',X'3E650777F6CE91AF6346EDA07C0980A0',NULL);
INSERT INTO "change" VALUES(432,10,'import_row','[2,19,"placement"]',NULL,'{"batch":2,"row":19,"table_name":"placement","key":26}',X'343303D7374F624140FE81F3F8FC8F1E',NULL);
INSERT INTO "change" VALUES(433,10,'import_row','[2,18,"worker"]',NULL,'{"batch":2,"row":18,"table_name":"worker","key":19}',X'C6C10419E8709B13C9656CB6D1177670',NULL);
INSERT INTO "change" VALUES(434,10,'import_row','[2,18,"placement"]',NULL,'{"batch":2,"row":18,"table_name":"placement","key":19}',X'92234B72784EC4211A019E80C7318C43',NULL);
INSERT INTO "change" VALUES(435,10,'import_row','[2,37,"worker"]',NULL,'{"batch":2,"row":37,"table_name":"worker","key":27}',X'C540A8D815C54731253C3838CD887547',NULL);
INSERT INTO "change" VALUES(436,10,'import_row','[2,37,"placement"]',NULL,'{"batch":2,"row":37,"table_name":"placement","key":27}',X'E30A69703399D1783F5C66A2757B87CF',NULL);
INSERT INTO "change" VALUES(437,10,'import_row','[2,48,"worker"]',NULL,'{"batch":2,"row":48,"table_name":"worker","key":28}',X'6544735B01FFDCC776F2223B5FFB8EFD',NULL);
INSERT INTO "change" VALUES(438,10,'import_row','[2,48,"placement"]',NULL,'{"batch":2,"row":48,"table_name":"placement","key":28}',X'5988CAE042FB3E1D049E0A63CAC14C8B',NULL);
INSERT INTO "change" VALUES(439,10,'import_row','[2,28,"worker"]',NULL,'{"batch":2,"row":28,"table_name":"worker","key":29}',X'380D158053B26D0C4CE2242D94B1B4FF',NULL);
INSERT INTO "change" VALUES(440,10,'import_row','[2,28,"placement"]',NULL,'{"batch":2,"row":28,"table_name":"placement","key":29}',X'096BEBDFF838AE8222E50EE10F2C9AFE',NULL);
INSERT INTO "change" VALUES(441,10,'import_row','[2,36,"worker"]',NULL,'{"batch":2,"row":36,"table_name":"worker","key":30}',X'DA671824BA31F312F2624A496BC07327',NULL);
INSERT INTO "change" VALUES(442,10,'import_row','[2,36,"placement"]',NULL,'{"batch":2,"row":36,"table_name":"placement","key":30}',X'9FF074F7E6BA3DFC7C3AE8A997D1F684',NULL);
INSERT INTO "change" VALUES(443,10,'import_row','[2,60,"worker"]',NULL,'{"batch":2,"row":60,"table_name":"worker","key":31}',X'9F656B90B7D3BAEB04B6F9E6112DA96A',NULL);
INSERT INTO "change" VALUES(444,10,'import_row','[2,60,"placement"]',NULL,'{"batch":2,"row":60,"table_name":"placement","key":31}',X'9182243B7A15326D222A7F166D360DD9',NULL);
INSERT INTO "change" VALUES(445,10,'import_row','[2,49,"worker"]',NULL,'{"batch":2,"row":49,"table_name":"worker","key":32}',X'049A238BFE70C0F4ACE03F4170A87848',NULL);
INSERT INTO "change" VALUES(446,10,'import_row','[2,49,"placement"]',NULL,'{"batch":2,"row":49,"table_name":"placement","key":32}',X'1A3CB8BE1B8B88B411AA326E52F1FC38',NULL);
INSERT INTO "change" VALUES(447,10,'import_row','[2,2,"worker"]',NULL,'{"batch":2,"row":2,"table_name":"worker","key":5}',X'01AFB8AA9E61C653200210CA42427E55',NULL);
INSERT INTO "change" VALUES(448,10,'import_row','[2,2,"placement"]',NULL,'{"batch":2,"row":2,"table_name":"placement","key":5}',X'EB87E026E55F5621F4B2FFB0A9551FB8',NULL);
INSERT INTO "change" VALUES(449,10,'import_row','[2,52,"worker"]',NULL,'{"batch":2,"row":52,"table_name":"worker","key":33}',X'1730324CD844CD0091402ADF5411BB22',NULL);
INSERT INTO "change" VALUES(450,10,'import_row','[2,52,"placement"]',NULL,'{"batch":2,"row":52,"table_name":"placement","key":33}',X'7D307ECD90E0B6BD8A8F44998E54E006',NULL);
INSERT INTO "change" VALUES(451,10,'import_row','[2,40,"worker"]',NULL,'{"batch":2,"row":40,"table_name":"worker","key":34}',X'468F15525DC8B271DB364FFB781F8AF9',NULL);
INSERT INTO "change" VALUES(452,10,'import_row','[2,40,"placement"]',NULL,'{"batch":2,"row":40,"table_name":"placement","key":34}',X'39484E830BC5D12F036899E3B797BAD6',NULL);
INSERT INTO "change" VALUES(453,10,'import_row','[2,3,"worker"]',NULL,'{"batch":2,"row":3,"table_name":"worker","key":6}',X'53CF010E755D22EDC49585BD97228A6D',NULL);
INSERT INTO "change" VALUES(454,10,'import_row','[2,3,"placement"]',NULL,'{"batch":2,"row":3,"table_name":"placement","key":6}',X'D5223A365D935E341EE89A5FC74CB418',NULL);
INSERT INTO "change" VALUES(455,10,'import_row','[2,33,"worker"]',NULL,'{"batch":2,"row":33,"table_name":"worker","key":35}',X'103516965CB8812324467408AD37EE61',NULL);
INSERT INTO "change" VALUES(456,10,'import_row','[2,33,"placement"]',NULL,'{"batch":2,"row":33,"table_name":"placement","key":35}',X'973DA2BC6F2D0F4DA2E78A9A22AE7589',NULL);
INSERT INTO "change" VALUES(457,10,'import_row','[2,30,"worker"]',NULL,'{"batch":2,"row":30,"table_name":"worker","key":36}',X'82BA56C8C61CDDF7B87C58F100B529A3',NULL);
INSERT INTO "change" VALUES(458,10,'import_row','[2,30,"placement"]',NULL,'{"batch":2,"row":30,"table_name":"placement","key":36}',X'7E8BC5686D5BDE6273F39F39F58A3D79',NULL);
INSERT INTO "change" VALUES(459,10,'import_row','[2,14,"worker"]',NULL,'{"batch":2,"row":14,"table_name":"worker","key":20}',X'005996BEA67E3C9E0F564D9A6B548942',NULL);
INSERT INTO "change" VALUES(460,10,'import_row','[2,14,"placement"]',NULL,'{"batch":2,"row":14,"table_name":"placement","key":20}',X'8B0F39B700616CC3FBF8A54F7EF723ED',NULL);
INSERT INTO "change" VALUES(461,10,'import_row','[2,39,"worker"]',NULL,'{"batch":2,"row":39,"table_name":"worker","key":37}',X'9BD96A665726ABBC33E0B2A97CEB8C78',NULL);
INSERT INTO "change" VALUES(462,10,'import_row','[2,39,"placement"]',NULL,'{"batch":2,"row":39,"table_name":"placement","key":37}',X'9EEB41F7481B4199C06C2282A19903EA',NULL);
INSERT INTO "change" VALUES(463,10,'import_row','[2,51,"worker"]',NULL,'{"batch":2,"row":51,"table_name":"worker","key":38}',X'80A030C991B394DFCE1161F59FEC654F',NULL);
INSERT INTO "change" VALUES(464,10,'import_row','[2,51,"placement"]',NULL,'{"batch":2,"row":51,"table_name":"placement","key":38}',X'2CB9DED0D4443F9CCCA8F6C4AAE2E795',NULL);
INSERT INTO "change" VALUES(465,10,'import_row','[2,31,"worker"]',NULL,'{"batch":2,"row":31,"table_name":"worker","key":39}',X'0E810A09F51C5C09FB48B88F7DBAD431',NULL);
INSERT INTO "change" VALUES(466,10,'import_row','[2,31,"placement"]',NULL,'{"batch":2,"row":31,"table_name":"placement","key":39}',X'BF7A62F5235ABE8A05B03F9CA1FFC3D9',NULL);
INSERT INTO "change" VALUES(467,10,'import_row','[2,44,"worker"]',NULL,'{"batch":2,"row":44,"table_name":"worker","key":40}',X'D5E887E9287DC27DE4ABA6F75D4BEC4F',NULL);
INSERT INTO "change" VALUES(468,10,'import_row','[2,44,"placement"]',NULL,'{"batch":2,"row":44,"table_name":"placement","key":40}',X'5C430337E7755A78038507C12D0C8BEB',NULL);
INSERT INTO "change" VALUES(469,10,'import_row','[2,4,"worker"]',NULL,'{"batch":2,"row":4,"table_name":"worker","key":7}',X'04E86E7E24F796748523A786CE95B4F0',NULL);
INSERT INTO "change" VALUES(470,10,'import_row','[2,4,"placement"]',NULL,'{"batch":2,"row":4,"table_name":"placement","key":7}',X'767FB7AF25C5F36810D1E8D0FF5148F9',NULL);
INSERT INTO "change" VALUES(471,10,'import_row','[2,47,"worker"]',NULL,'{"batch":2,"row":47,"table_name":"worker","key":41}',X'B0AA97EFCF17E115CDAE4642560CAE5D',NULL);
INSERT INTO "change" VALUES(472,10,'import_row','[2,47,"placement"]',NULL,'{"batch":2,"row":47,"table_name":"placement","key":41}',X'CD6FAC7A0AF56B6021182A4F40B9B648',NULL);
INSERT INTO "change" VALUES(473,10,'import_row','[2,16,"worker"]',NULL,'{"batch":2,"row":16,"table_name":"worker","key":24}',X'46219A6B9350FCA15C052166B12D30E1',NULL);
INSERT INTO "change" VALUES(474,10,'import_row','[2,16,"placement"]',NULL,'{"batch":2,"row":16,"table_name":"placement","key":24}',X'CD1952D745CA90ED6FD9FE11492A5C86',NULL);
INSERT INTO "change" VALUES(475,10,'import_row','[2,24,"worker"]',NULL,'{"batch":2,"row":24,"table_name":"worker","key":21}',X'2F733BFF53A0516F49D1D2F56D231079',NULL);
INSERT INTO "change" VALUES(476,10,'import_row','[2,24,"placement"]',NULL,'{"batch":2,"row":24,"table_name":"placement","key":21}',X'E554585346840439976D17032073309C',NULL);
INSERT INTO "change" VALUES(477,10,'import_row','[2,5,"worker"]',NULL,'{"batch":2,"row":5,"table_name":"worker","key":8}',X'8D67EDFF8E8832514BAB767827038980',NULL);
INSERT INTO "change" VALUES(478,10,'import_row','[2,5,"placement"]',NULL,'{"batch":2,"row":5,"table_name":"placement","key":8}',X'F4BB09E5E53121D06F8DFDB73B5CE0B0',NULL);
INSERT INTO "change" VALUES(479,10,'import_row','[2,54,"worker"]',NULL,'{"batch":2,"row":54,"table_name":"worker","key":42}',X'536E3F4348E13CFA7B0DC2AC33893741',NULL);
INSERT INTO "change" VALUES(480,10,'import_row','[2,54,"placement"]',NULL,'{"batch":2,"row":54,"table_name":"placement","key":42}',X'B1BE83E646D8C5F0AB1D1B63A517577C',NULL);
INSERT INTO "change" VALUES(481,10,'import_row','[2,42,"worker"]',NULL,'{"batch":2,"row":42,"table_name":"worker","key":43}',X'D3AB7DAF0434C07F1E170C286F25BF97',NULL);
INSERT INTO "change" VALUES(482,10,'import_row','[2,42,"placement"]',NULL,'{"batch":2,"row":42,"table_name":"placement","key":43}',X'BE2DEFA8E476D8FF42220B7BFFE1471A',NULL);
INSERT INTO "change" VALUES(483,10,'import_row','[2,50,"worker"]',NULL,'{"batch":2,"row":50,"table_name":"worker","key":44}',X'D86F0C2A0723384033BED709A7778BC2',NULL);
INSERT INTO "change" VALUES(484,10,'import_row','[2,50,"placement"]',NULL,'{"batch":2,"row":50,"table_name":"placement","key":44}',X'1C79A1B5C45FB58499830850C419EED0',NULL);
INSERT INTO "change" VALUES(485,10,'import_row','[2,26,"worker"]',NULL,'{"batch":2,"row":26,"table_name":"worker","key":45}',X'8C967135CFDA6C2430A51AE1FC90128A',NULL);
INSERT INTO "change" VALUES(486,10,'import_row','[2,26,"placement"]',NULL,'{"batch":2,"row":26,"table_name":"placement","key":45}',X'B3B3F8162480A94E783D4A329172E203',NULL);
INSERT INTO "change" VALUES(487,10,'import_row','[2,58,"worker"]',NULL,'{"batch":2,"row":58,"table_name":"worker","key":46}',X'BAD1D0CCAF5372C4B627D18B584F85B2',NULL);
INSERT INTO "change" VALUES(488,10,'import_row','[2,58,"placement"]',NULL,'{"batch":2,"row":58,"table_name":"placement","key":46}',X'EF8CDF7B039217E48B431538C326B946',NULL);
INSERT INTO "change" VALUES(489,10,'import_row','[2,6,"worker"]',NULL,'{"batch":2,"row":6,"table_name":"worker","key":9}',X'EC0A25DF822FF47E9FB31541EE3CD10A',NULL);
INSERT INTO "change" VALUES(490,10,'import_row','[2,6,"placement"]',NULL,'{"batch":2,"row":6,"table_name":"placement","key":9}',X'A63724EA73CCBCCB004479F88F916136',NULL);
INSERT INTO "change" VALUES(491,10,'import_row','[2,34,"worker"]',NULL,'{"batch":2,"row":34,"table_name":"worker","key":47}',X'17E343E324AE0128D95C8467B68E5D27',NULL);
INSERT INTO "change" VALUES(492,10,'import_row','[2,34,"placement"]',NULL,'{"batch":2,"row":34,"table_name":"placement","key":47}',X'C77B3326E061E3A83442E98B791D7F5E',NULL);
INSERT INTO "change" VALUES(493,10,'import_row','[2,57,"worker"]',NULL,'{"batch":2,"row":57,"table_name":"worker","key":48}',X'B9EA44E077550CDA828D2B29BB652557',NULL);
INSERT INTO "change" VALUES(494,10,'import_row','[2,57,"placement"]',NULL,'{"batch":2,"row":57,"table_name":"placement","key":48}',X'AA379757D75B9DCEE001CA16F46B9F88',NULL);
INSERT INTO "change" VALUES(495,10,'import_row','[2,27,"worker"]',NULL,'{"batch":2,"row":27,"table_name":"worker","key":49}',X'B45CA9F238A6FCD4DB8D1EDB6E54BBDC',NULL);
INSERT INTO "change" VALUES(496,10,'import_row','[2,27,"placement"]',NULL,'{"batch":2,"row":27,"table_name":"placement","key":49}',X'9A14BE56427C9B1AEC8DE76E12E78375',NULL);
INSERT INTO "change" VALUES(497,10,'import_row','[2,46,"worker"]',NULL,'{"batch":2,"row":46,"table_name":"worker","key":50}',X'0395FE4D4AF102025477F83B7FFF3F93',NULL);
INSERT INTO "change" VALUES(498,10,'import_row','[2,46,"placement"]',NULL,'{"batch":2,"row":46,"table_name":"placement","key":50}',X'865980F09617924E7E3C1B44FD6383F0',NULL);
INSERT INTO "change" VALUES(499,10,'import_row','[2,55,"worker"]',NULL,'{"batch":2,"row":55,"table_name":"worker","key":51}',X'A82E8A069D1DCA41018A836B4D64E58F',NULL);
INSERT INTO "change" VALUES(500,10,'import_row','[2,55,"placement"]',NULL,'{"batch":2,"row":55,"table_name":"placement","key":51}',X'A3C2F90AB38A09D1539705E3268E70A8',NULL);
INSERT INTO "change" VALUES(501,10,'import_row','[2,7,"worker"]',NULL,'{"batch":2,"row":7,"table_name":"worker","key":10}',X'F7E83BA70F9DAF3716F3DB497FC8A1A1',NULL);
INSERT INTO "change" VALUES(502,10,'import_row','[2,7,"placement"]',NULL,'{"batch":2,"row":7,"table_name":"placement","key":10}',X'8D0A0880BEA3A2911A914D814B5EB4EB',NULL);
INSERT INTO "change" VALUES(503,10,'import_row','[2,43,"worker"]',NULL,'{"batch":2,"row":43,"table_name":"worker","key":52}',X'EF4A06F0C2350927840B665D0D98AABD',NULL);
INSERT INTO "change" VALUES(504,10,'import_row','[2,43,"placement"]',NULL,'{"batch":2,"row":43,"table_name":"placement","key":52}',X'E94E70E601D7380CD565AB9E98C630E6',NULL);
INSERT INTO "change" VALUES(505,10,'import_row','[2,38,"worker"]',NULL,'{"batch":2,"row":38,"table_name":"worker","key":53}',X'26FC82DAC7AB5D283C0F1895D58D1FDB',NULL);
INSERT INTO "change" VALUES(506,10,'import_row','[2,38,"placement"]',NULL,'{"batch":2,"row":38,"table_name":"placement","key":53}',X'3D8D6C68D21CD0D6363EADDA2B3EBD9B',NULL);
INSERT INTO "change" VALUES(507,10,'import_row','[2,12,"worker"]',NULL,'{"batch":2,"row":12,"table_name":"worker","key":22}',X'89B0E47608A12636042FA9AA2C3D7EC8',NULL);
INSERT INTO "change" VALUES(508,10,'import_row','[2,12,"placement"]',NULL,'{"batch":2,"row":12,"table_name":"placement","key":22}',X'8D47F39FC418A3791FAEF3E6C79D25B3',NULL);
INSERT INTO "change" VALUES(509,10,'import_row','[2,56,"worker"]',NULL,'{"batch":2,"row":56,"table_name":"worker","key":54}',X'FB6BF3588C21232AC2C61B1F4386E8F8',NULL);
INSERT INTO "change" VALUES(510,10,'import_row','[2,56,"placement"]',NULL,'{"batch":2,"row":56,"table_name":"placement","key":54}',X'F2A7E4B14BCC255D814C7E7CEA34AB98',NULL);
INSERT INTO "change" VALUES(511,10,'import_row','[2,45,"worker"]',NULL,'{"batch":2,"row":45,"table_name":"worker","key":55}',X'4939F21CB9A469F3A2F419AF0C30F8DD',NULL);
INSERT INTO "change" VALUES(512,10,'import_row','[2,45,"placement"]',NULL,'{"batch":2,"row":45,"table_name":"placement","key":55}',X'61A84A3533C2584BDD59FDCDB1E2F711',NULL);
INSERT INTO "change" VALUES(513,10,'import_row','[2,53,"worker"]',NULL,'{"batch":2,"row":53,"table_name":"worker","key":56}',X'44024294FD3C5449E3DBED79504EDEB5',NULL);
INSERT INTO "change" VALUES(514,10,'import_row','[2,53,"placement"]',NULL,'{"batch":2,"row":53,"table_name":"placement","key":56}',X'32E3F9AC09953B895C48E46158A5A06A',NULL);
INSERT INTO "change" VALUES(515,10,'import_row','[2,32,"worker"]',NULL,'{"batch":2,"row":32,"table_name":"worker","key":57}',X'7A146C146D37EBEE06431EAA0947F4AF',NULL);
INSERT INTO "change" VALUES(516,10,'import_row','[2,32,"placement"]',NULL,'{"batch":2,"row":32,"table_name":"placement","key":57}',X'CDD20B591F227847DE58E6367BD4360E',NULL);
INSERT INTO "change" VALUES(517,10,'import_row','[2,41,"worker"]',NULL,'{"batch":2,"row":41,"table_name":"worker","key":58}',X'AA287FB766FF9696522F6FCABD41DE64',NULL);
INSERT INTO "change" VALUES(518,10,'import_row','[2,41,"placement"]',NULL,'{"batch":2,"row":41,"table_name":"placement","key":58}',X'23AF16C675C4E7DB7A88BE021370BC78',NULL);
INSERT INTO "change" VALUES(519,10,'import_row','[2,35,"worker"]',NULL,'{"batch":2,"row":35,"table_name":"worker","key":59}',X'AC7F195014B30AC9945E559D9CD2B065',NULL);
INSERT INTO "change" VALUES(520,10,'import_row','[2,35,"placement"]',NULL,'{"batch":2,"row":35,"table_name":"placement","key":59}',X'BA77B7C14B87437EC2261694E10D9D07',NULL);
INSERT INTO "change" VALUES(521,10,'import_row','[2,59,"worker"]',NULL,'{"batch":2,"row":59,"table_name":"worker","key":60}',X'134BA0B583322DCAFD3B89A795EF130C',NULL);
INSERT INTO "change" VALUES(522,10,'import_row','[2,59,"placement"]',NULL,'{"batch":2,"row":59,"table_name":"placement","key":60}',X'14810E461835E5F31752F5B3D94D56B4',NULL);
INSERT INTO "change" VALUES(523,10,'import_row','[2,29,"worker"]',NULL,'{"batch":2,"row":29,"table_name":"worker","key":29}',X'785A2E2FCE410C4CD15737BAEC6852DB',NULL);
INSERT INTO "change" VALUES(524,10,'import_row','[2,29,"placement"]',NULL,'{"batch":2,"row":29,"table_name":"placement","key":29}',X'4EFEE3DE83833BAECB86F868BADEA82D',NULL);
INSERT INTO "change" VALUES(525,10,'import_row','[2,8,"worker"]',NULL,'{"batch":2,"row":8,"table_name":"worker","key":11}',X'CE2FC2A51A659ABFBCFF74C11B005173',NULL);
INSERT INTO "change" VALUES(526,10,'import_row','[2,8,"placement"]',NULL,'{"batch":2,"row":8,"table_name":"placement","key":11}',X'950F2CBE184D48D7DCC878DBB455C33D',NULL);
INSERT INTO "change" VALUES(527,10,'import_row','[2,22,"worker"]',NULL,'{"batch":2,"row":22,"table_name":"worker","key":23}',X'E62C0A9FEFC31E529C1F8A4F65563F11',NULL);
INSERT INTO "change" VALUES(528,10,'import_row','[2,22,"placement"]',NULL,'{"batch":2,"row":22,"table_name":"placement","key":23}',X'A5F3CF256C7E7F95B8883C3DDEAB3819',NULL);
INSERT INTO "change" VALUES(529,10,'import_row','[2,20,"worker"]',NULL,'{"batch":2,"row":20,"table_name":"worker","key":26}',X'395E67C7C28A95DA3CF433D206FE8700',NULL);
INSERT INTO "change" VALUES(530,10,'import_row','[2,20,"placement"]',NULL,'{"batch":2,"row":20,"table_name":"placement","key":26}',X'FDBFEE7C230A27EEA3E43A3E3E841F53',NULL);
INSERT INTO "change" VALUES(531,10,'import_row','[2,9,"worker"]',NULL,'{"batch":2,"row":9,"table_name":"worker","key":12}',X'99F6A4F061B47EE482CCDE79DB3E2A33',NULL);
INSERT INTO "change" VALUES(532,10,'import_row','[2,9,"placement"]',NULL,'{"batch":2,"row":9,"table_name":"placement","key":12}',X'F8D1BFA6764E5FC43930DFA1D0F7C913',NULL);
INSERT INTO "change" VALUES(533,10,'import_row','[2,10,"worker"]',NULL,'{"batch":2,"row":10,"table_name":"worker","key":13}',X'141FB59E4D4B741F45EA5BA28F82B0A4',NULL);
INSERT INTO "change" VALUES(534,10,'import_row','[2,10,"placement"]',NULL,'{"batch":2,"row":10,"table_name":"placement","key":13}',X'AEFC3D440669A3BC7E0EDA00C9EC5FAC',NULL);
INSERT INTO "change" VALUES(535,11,'payment','[1]',NULL,'{"id":1,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":3000000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":11,"restores":null}',X'5D6D0228F4DA46A46A16B5451F83430F',NULL);
INSERT INTO "change" VALUES(536,12,'payment','[2]',NULL,'{"id":2,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":700000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"DTTS","reverses":null,"reason":null,"operation":12,"restores":null}',X'035FC0A4B5B1A0D1BC2864D7487E6AB5',NULL);
INSERT INTO "change" VALUES(537,13,'payment','[3]',NULL,'{"id":3,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":2800000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":13,"restores":null}',X'CE0303E8F949BF7FA9FB4C01F8447115',NULL);
INSERT INTO "change" VALUES(538,14,'payment','[4]',NULL,'{"id":4,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":200000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"passport","item_name":"Lệ phí hộ chiếu","clause":"điểm a khoản 2 Điều 3","cap":null,"group_code":"DTTS","reverses":null,"reason":null,"operation":14,"restores":null}',X'06FB540358052CB903075D21029B03B5',NULL);
INSERT INTO "change" VALUES(539,15,'payment','[5]',NULL,'{"id":5,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":530000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"HN","reverses":null,"reason":null,"operation":15,"restores":null}',X'EF59F5EDA7CCD5E3153D76529A2EEEAC',NULL);
INSERT INTO "change" VALUES(540,16,'payment','[6]',NULL,'{"id":6,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":800000,"quantity":20,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"meals","item_name":"Tiền ăn trong thời gian đào tạo","clause":"điểm d khoản 1 Điều 3","cap":40000,"group_code":"HN","reverses":null,"reason":null,"operation":16,"restores":null}',X'5FD82FBA455F039EFE963F4DE7528F52',NULL);
INSERT INTO "change" VALUES(541,17,'payment','[7]',NULL,'{"id":7,"fund":2,"worker":3,"unit":13,"voucher":"PC04","paid_on":"2025-05-12","case_on":"2025-05-12","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":17,"restores":null}',X'F64CC55560A250499947DEC77D6BADC6',NULL);
INSERT INTO "change" VALUES(542,18,'payment','[8]',NULL,'{"id":8,"fund":2,"worker":3,"unit":13,"voucher":"PT01","paid_on":"2025-05-13","case_on":"2025-05-12","amount":-750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":7,"reason":"Ghi nhầm nguồn kinh phí","operation":18,"restores":null}',X'9C0CA57DC7DBDE959F7A3A309EC7DC53',NULL);
INSERT INTO "change" VALUES(543,19,'payment','[9]',NULL,'{"id":9,"fund":1,"worker":3,"unit":13,"voucher":"PC05","paid_on":"2025-05-13","case_on":"2025-05-13","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":19,"restores":null}',X'91020BE262A1070798B55760425188C0',NULL);
INSERT INTO "change" VALUES(544,20,'loan_figure','[3,"2025-05-31"]',NULL,'{"fund":3,"as_of":"2025-05-31","customers":4,"lent":320000000,"recovered":45000000,"outstanding":1275000000,"overdue":30000000,"idle":180000000,"operation":20}',X'1130E96E7AABD2A40FDE30803FD9B13E',NULL);
INSERT INTO "change" VALUES(545,21,'activity','[1]',NULL,'{"id":1,"plan":1,"kind":"counselling","on_date":"2025-02-20","unit":6,"times":1,"participants":38,"what":"Tư vấn đi làm việc ở nước ngoài tại khu phố","sender":2,"operation":21}',X'C614A12038ADB8F8391586B7A0F8267C',NULL);
INSERT INTO "change" VALUES(546,22,'activity','[2]',NULL,'{"id":2,"plan":1,"kind":"counselling","on_date":"2025-04-10","unit":4,"times":1,"participants":52,"what":"Tư vấn, giới thiệu đơn hàng","sender":1,"operation":22}',X'97132C318BAB918D8006E1E153BE9458',NULL);
INSERT INTO "change" VALUES(547,23,'activity','[3]',NULL,'{"id":3,"plan":1,"kind":"counselling","on_date":"2025-05-15","unit":12,"times":1,"participants":41,"what":"Tư vấn tại nhà văn hóa khu phố","sender":null,"operation":23}',X'CA1DA9125A4597E58052E34675E3F558',NULL);
INSERT INTO "change" VALUES(548,24,'activity','[4]',NULL,'{"id":4,"plan":1,"kind":"conference","on_date":"2025-05-28","unit":null,"times":1,"participants":120,"what":"Hội nghị chuyên đề về đi làm việc ở nước ngoài","sender":2,"operation":24}',X'5BCCB564726185A24A5967B89E234C16',NULL);
INSERT INTO "change" VALUES(549,25,'activity','[5]',NULL,'{"id":5,"plan":1,"kind":"broadcast","on_date":"2025-05-05","unit":null,"times":24,"participants":null,"what":"Phát thanh trên hệ thống truyền thanh phường, xã","sender":null,"operation":25}',X'3693163CE7541ABE088547F31DC704FE',NULL);
INSERT INTO "change" VALUES(550,26,'activity','[6]',NULL,'{"id":6,"plan":1,"kind":"article","on_date":"2025-06-02","unit":null,"times":6,"participants":null,"what":"Tin, bài trên Trang thông tin điện tử thành phố","sender":null,"operation":26}',X'B8A46C649275E60FC2F0BB3F2782EEFE',NULL);
INSERT INTO "change" VALUES(551,27,'activity','[7]',NULL,'{"id":7,"plan":1,"kind":"social","on_date":"2025-06-10","unit":null,"times":9,"participants":null,"what":"Bài trên mạng xã hội của Thành đoàn","sender":null,"operation":27}',X'1615131539722A8FEAE59778EE6CFAFE',NULL);
INSERT INTO "change" VALUES(552,28,'activity','[8]',NULL,'{"id":8,"plan":1,"kind":"enterprise","on_date":"2025-04-22","unit":null,"times":1,"participants":null,"what":"Làm việc về đơn hàng quý II","sender":1,"operation":28}',X'3D3506C5F730143B930560473E3372F0',NULL);
INSERT INTO "change" VALUES(553,29,'activity','[9]',NULL,'{"id":9,"plan":1,"kind":"family_visit","on_date":"2025-04-30","unit":null,"times":12,"participants":null,"what":"Thăm gia đình có người đang làm việc ở nước ngoài","sender":null,"operation":29}',X'D2B3B1622EB787BAC09799CD69CC3699',NULL);
INSERT INTO "change" VALUES(554,30,'inspection','[1]',NULL,'{"id":1,"plan":1,"kind":"inspection","on_date":"2025-03-19","times":2,"findings":1,"settled":0,"what":"Kiểm tra hoạt động tư vấn, tuyển chọn","operation":30}',X'C0F7D5199A98676979B7BDB49464E863',NULL);
INSERT INTO "change" VALUES(555,31,'inspection','[2]',NULL,'{"id":2,"plan":1,"kind":"complaint","on_date":"2025-05-20","times":1,"findings":0,"settled":1,"what":"Phản ánh việc thu tiền trước hợp đồng","operation":31}',X'998F0EE6CDA3A4F96F5970FC32468CFB',NULL);
INSERT INTO "change" VALUES(556,32,'estimate','[1,1,"2025-Q2"]',NULL,'{"plan":1,"unit":1,"quarter":"2025-Q2","value":1,"operation":32}',X'D45FB2711D52C88064DBF27EB9168FE3',NULL);
INSERT INTO "change" VALUES(557,32,'estimate','[1,2,"2025-Q2"]',NULL,'{"plan":1,"unit":2,"quarter":"2025-Q2","value":1,"operation":32}',X'61C69CF6A93738735D83C9FBBAB7A14E',NULL);
INSERT INTO "change" VALUES(558,32,'estimate','[1,3,"2025-Q2"]',NULL,'{"plan":1,"unit":3,"quarter":"2025-Q2","value":1,"operation":32}',X'36C004413B70D64D4052A64E56DC160F',NULL);
INSERT INTO "change" VALUES(559,32,'estimate','[1,4,"2025-Q2"]',NULL,'{"plan":1,"unit":4,"quarter":"2025-Q2","value":4,"operation":32}',X'6059FBE1E28ED559242DCCE4CF0BDAE1',NULL);
INSERT INTO "change" VALUES(560,32,'estimate','[1,5,"2025-Q2"]',NULL,'{"plan":1,"unit":5,"quarter":"2025-Q2","value":2,"operation":32}',X'0E7E68096B951482B0FB5703F772995D',NULL);
INSERT INTO "change" VALUES(561,32,'estimate','[1,6,"2025-Q2"]',NULL,'{"plan":1,"unit":6,"quarter":"2025-Q2","value":4,"operation":32}',X'30274E11F046483A73FD24AC69D008B4',NULL);
INSERT INTO "change" VALUES(562,32,'estimate','[1,7,"2025-Q2"]',NULL,'{"plan":1,"unit":7,"quarter":"2025-Q2","value":1,"operation":32}',X'5233356E7B7920D85217F1449CA4C9D8',NULL);
INSERT INTO "change" VALUES(563,32,'estimate','[1,8,"2025-Q2"]',NULL,'{"plan":1,"unit":8,"quarter":"2025-Q2","value":1,"operation":32}',X'4B60FA54DE66D7A6C70292AF58AECE63',NULL);
INSERT INTO "change" VALUES(564,32,'estimate','[1,9,"2025-Q2"]',NULL,'{"plan":1,"unit":9,"quarter":"2025-Q2","value":0,"operation":32}',X'F48B6E58F94533AAAAB137814DFAD356',NULL);
INSERT INTO "change" VALUES(565,32,'estimate','[1,10,"2025-Q2"]',NULL,'{"plan":1,"unit":10,"quarter":"2025-Q2","value":2,"operation":32}',X'E4860A1522160CC1C94B41885AFFD9C5',NULL);
INSERT INTO "change" VALUES(566,32,'estimate','[1,11,"2025-Q2"]',NULL,'{"plan":1,"unit":11,"quarter":"2025-Q2","value":1,"operation":32}',X'C14A6FC2FA907ED9A7570B4870462F4A',NULL);
INSERT INTO "change" VALUES(567,32,'estimate','[1,12,"2025-Q2"]',NULL,'{"plan":1,"unit":12,"quarter":"2025-Q2","value":2,"operation":32}',X'CF6855176CA3978C9B65332B8B7EADA0',NULL);
INSERT INTO "change" VALUES(568,32,'estimate','[1,13,"2025-Q2"]',NULL,'{"plan":1,"unit":13,"quarter":"2025-Q2","value":2,"operation":32}',X'58D78ABEC77F40668612B2341AA676D3',NULL);
INSERT INTO "change" VALUES(569,33,'proposal','[1]',NULL,'{"id":1,"plan_version":1,"allocation":null,"method":"sainte-lague","total":35,"source":"demand","source_name":"2025-06-17","source_digest":null,"tie_rule":null,"tie_places":null,"operation":33}',X'828A65F70BF16226B7C64F2F287FE744',NULL);
INSERT INTO "change" VALUES(570,33,'proposal_share','[1,1]',NULL,'{"proposal":1,"unit":1,"position":1,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'9835A6C6FFEF0BE655CF067AAB9BC000',NULL);
INSERT INTO "change" VALUES(571,33,'proposal_share','[1,2]',NULL,'{"proposal":1,"unit":2,"position":2,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'A2110B04495F6E49C4EE8F216B547669',NULL);
INSERT INTO "change" VALUES(572,33,'proposal_share','[1,3]',NULL,'{"proposal":1,"unit":3,"position":3,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'77E86623502A60514500345A238924B5',NULL);
INSERT INTO "change" VALUES(573,33,'proposal_share','[1,4]',NULL,'{"proposal":1,"unit":4,"position":4,"weight":"5","least":2,"most":35,"fixed":0,"target":6,"tied":null}',X'D98868A4BC3381195623501BE3E30509',NULL);
INSERT INTO "change" VALUES(574,33,'proposal_share','[1,5]',NULL,'{"proposal":1,"unit":5,"position":5,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'67C15BD05E89B7FC4EDE771A7D348B4E',NULL);
INSERT INTO "change" VALUES(575,33,'proposal_share','[1,6]',NULL,'{"proposal":1,"unit":6,"position":6,"weight":"4","least":2,"most":35,"fixed":0,"target":5,"tied":null}',X'8995836C7859062018CF83369142FFDB',NULL);
INSERT INTO "change" VALUES(576,33,'proposal_share','[1,7]',NULL,'{"proposal":1,"unit":7,"position":7,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'EC77642C46C191F97BB23C4022A2512E',NULL);
INSERT INTO "change" VALUES(577,33,'proposal_share','[1,8]',NULL,'{"proposal":1,"unit":8,"position":8,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'0CCA1F5C4C86CC50E44D3F68B01254FE',NULL);
INSERT INTO "change" VALUES(578,33,'proposal_share','[1,9]',NULL,'{"proposal":1,"unit":9,"position":9,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'56329AE33F3D04FFEBCF2CA5E40F5072',NULL);
INSERT INTO "change" VALUES(579,33,'proposal_share','[1,10]',NULL,'{"proposal":1,"unit":10,"position":10,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'40B2243D73C90AF9D86303D432498E82',NULL);
INSERT INTO "change" VALUES(580,33,'proposal_share','[1,11]',NULL,'{"proposal":1,"unit":11,"position":11,"weight":"1","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'A938DD215C379FDEB81EDAAFECF6FA97',NULL);
INSERT INTO "change" VALUES(581,33,'proposal_share','[1,12]',NULL,'{"proposal":1,"unit":12,"position":12,"weight":"3","least":2,"most":35,"fixed":0,"target":4,"tied":null}',X'6F764BF38CC4A2147373D311951FC2E3',NULL);
INSERT INTO "change" VALUES(582,33,'proposal_share','[1,13]',NULL,'{"proposal":1,"unit":13,"position":13,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'2F5C25F6EDF8CDD39AA04F604C9F0DB9',NULL);
INSERT INTO "change" VALUES(583,34,'licence_check','[1]',NULL,'{"id":1,"sender":2,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":34}',X'DC8B1C53AA677EDC12C877212CA85EA5',NULL);
INSERT INTO "change" VALUES(584,35,'licence_check','[2]',NULL,'{"id":2,"sender":1,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":35}',X'537B189F1C259F20671DF8D898FED18E',NULL);
INSERT INTO "change" VALUES(585,36,'job_order','[1]',NULL,'{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":null,"closed_because":null,"operation":36}',X'9568D7E32E81C9C8658505CDEE59EA39',NULL);
INSERT INTO "change" VALUES(586,36,'fee','[1,"service"]',NULL,'{"job_order":1,"kind":"service","asked":540000,"currency":"JPY"}',X'E3270A6FF5A2C7BFD8B90451C4E73457',NULL);
INSERT INTO "change" VALUES(587,36,'fee','[1,"training"]',NULL,'{"job_order":1,"kind":"training","asked":6500000,"currency":"VND"}',X'763F22BEBEB997E40BA846C0D872CC92',NULL);
INSERT INTO "change" VALUES(588,36,'fee','[1,"papers"]',NULL,'{"job_order":1,"kind":"papers","asked":2600000,"currency":"VND"}',X'857B2D1E61FE1D66B27D49694952423D',NULL);
INSERT INTO "change" VALUES(589,36,'fee','[1,"fund"]',NULL,'{"job_order":1,"kind":"fund","asked":100000,"currency":"VND"}',X'1A5C440957B08BEED095935F2B6BDDF1',NULL);
INSERT INTO "change" VALUES(590,36,'order_rate','[1,"JPY"]',NULL,'{"job_order":1,"currency":"JPY","per_thousand":170000}',X'70AFD3321721F9F96A9AF92D17E77388',NULL);
INSERT INTO "change" VALUES(591,37,'job_order','[2]',NULL,'{"id":2,"sender":1,"destination":"JP","occupation":"xây dựng","programme":null,"headcount":8,"wage":200000,"currency":"JPY","months":36,"requirements":"Nam từ 20 đến 40 tuổi","received_on":"2025-06-10","expires_on":"2025-07-15","closed_on":null,"closed_because":null,"operation":37}',X'42B25FCF5100F17BD23319D2DD675DCC',NULL);
INSERT INTO "change" VALUES(592,37,'fee','[2,"service"]',NULL,'{"job_order":2,"kind":"service","asked":650000,"currency":"JPY"}',X'55D5BC53AAADA2B8E2D64FF86E83DEAE',NULL);
INSERT INTO "change" VALUES(593,37,'fee','[2,"training"]',NULL,'{"job_order":2,"kind":"training","asked":7000000,"currency":"VND"}',X'12DF34753F3DBCBFA51825221E5073A4',NULL);
INSERT INTO "change" VALUES(594,37,'fee','[2,"papers"]',NULL,'{"job_order":2,"kind":"papers","asked":2600000,"currency":"VND"}',X'225AE660F77A8AF363CD23822F7A4E92',NULL);
INSERT INTO "change" VALUES(595,37,'fee','[2,"fund"]',NULL,'{"job_order":2,"kind":"fund","asked":100000,"currency":"VND"}',X'72CDAF548F09EB250EE467C724D59282',NULL);
INSERT INTO "change" VALUES(596,37,'order_rate','[2,"JPY"]',NULL,'{"job_order":2,"currency":"JPY","per_thousand":170000}',X'32243C42126D86BD02FACC9316CA2079',NULL);
INSERT INTO "change" VALUES(597,38,'course','[1]',NULL,'{"id":1,"kind":"language","name":"Tiếng Nhật N5","name_key":"tieng nhat n5","provider":"Trung tâm Mẫu Ba","place":"Phường Kinh Dinh","first_on":"2025-03-03","last_on":"2025-05-30","hours":300}',X'8DC9E3C50AC59329AAD80811A29E65EF',NULL);
INSERT INTO "change" VALUES(598,39,'course_member','[1]',NULL,'{"id":1,"course":1,"worker":27,"days":null,"certified_on":null}',X'FBE0ADD29E7CEDF2F16545CC72C00031',NULL);
INSERT INTO "change" VALUES(599,39,'course_member','[2]',NULL,'{"id":2,"course":1,"worker":33,"days":null,"certified_on":null}',X'92578608DD6F39807E4DB7589B1C0F31',NULL);
INSERT INTO "change" VALUES(600,39,'course_member','[3]',NULL,'{"id":3,"course":1,"worker":36,"days":null,"certified_on":null}',X'D9CAE91CE94145DD2EE33684A9599D3A',NULL);
INSERT INTO "change" VALUES(601,40,'course_member','[1]','{"id":1,"course":1,"worker":27,"days":null,"certified_on":null}','{"id":1,"course":1,"worker":27,"days":52,"certified_on":null}',X'AC3595DD2212DF849AB16BF0BFBFA9DE',NULL);
INSERT INTO "change" VALUES(602,41,'fund_spending','[1]',NULL,'{"id":1,"fund":1,"activity":null,"voucher":"HD1","spent_on":"2025-05-20","amount":500000,"what":"Thuê hội trường","reverses":null,"operation":41,"restores":null}',X'0C9BAC675823353EF39741EE9B32D5E0',NULL);
INSERT INTO "change" VALUES(603,42,'duty_deadline','[1,"quarterly","issuer","UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận"]',NULL,'{"plan":1,"kind":"quarterly","sender":"issuer","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","before_day":20,"of_month":"last_month_of_quarter","operation":42}',X'A7E279A5D169852432C141D07FE90BEB',NULL);
INSERT INTO "change" VALUES(604,43,'enterprise','[2]',NULL,'{"sender":2,"kind":"service_enterprise","licence":null,"contact":null,"phone":"0900000001","address":null,"memorandum":null,"operation":43}',X'75F0EF6F29E80F1809BA2959949FB90E',NULL);
INSERT INTO "change" VALUES(605,44,'contract_term','[1]',NULL,'{"id":1,"placement":23,"from_on":"2025-06-02","until_on":"2027-06-01"}',X'D3884D88187A245B2A47A56BDEE5EAAF',NULL);
INSERT INTO "change" VALUES(606,45,'family_visit','[1]',NULL,'{"id":1,"placement":1,"on_date":"2025-06-05","outcome":"well","note":null}',X'58B235B0756F6A9B5291D870CB28065B',NULL);
INSERT INTO "change" VALUES(607,46,'return_inquiry','[1]',NULL,'{"id":1,"placement":19,"on_date":"2025-06-05","outcome":"looking","note":null}',X'D48B0883435D60FD84C3037A7F54FC12',NULL);
INSERT INTO "change" VALUES(608,47,'worker','[61]',NULL,'{"id":61,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1993,"birth_date":null,"sex":null,"cccd":null,"phone":null,"unit":6,"ethnicity":null,"education":null}',X'5709892A034AFCD8C6DD3BC5B700FF37',NULL);
INSERT INTO "change" VALUES(609,47,'placement','[61]',NULL,'{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',X'F18FDDCFE12F851AB84A8CE3F737BCA0',NULL);
INSERT INTO "change" VALUES(610,47,'stage_event','[78]',NULL,'{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',X'207DFE329841C8EE39FDF8C8678DEFE2',NULL);
INSERT INTO "change" VALUES(611,48,'stage_event','[78]','{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',NULL,X'B98FEA67FF4977D59C19520072612BAC',NULL);
INSERT INTO "change" VALUES(612,48,'placement','[61]','{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',NULL,X'5707C5F4B1A8DBEF04AFE0AB6F48D6DB',NULL);
INSERT INTO "change" VALUES(613,48,'merged','[61]',NULL,'{"worker":61,"kept":1,"operation":48}',X'57D70890434673FBA1FCEC6E08EA7AD6',NULL);
INSERT INTO "change" VALUES(614,49,'told_apart','[45,46]',NULL,'{"worker":45,"other":46,"operation":49}',X'EAC6C6F15C17B4A28FBF460561939990',NULL);
INSERT INTO "change" VALUES(615,50,'relative','[1]',NULL,'{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017","address":null}',X'B5ACEA4C605BDCD065BCBF748B469ABB',NULL);
INSERT INTO "change" VALUES(616,51,'paper','[1]',NULL,'{"id":1,"worker":17,"placement":null,"kind":"passport","issued_on":null,"expires_on":"2030-06-01"}',X'D71DF86E5898CD631E8C843753D10D58',NULL);
INSERT INTO "change" VALUES(617,52,'contract_fact','[42]',NULL,'{"placement":42,"employer":"Công ty Mẫu (Đài Loan)","workplace":null,"wage":28000,"currency":"TWD","skill":null,"stay":null}',X'2F25FDE043BB456D7A028CA6A8EAA619',NULL);
INSERT INTO "change" VALUES(618,53,'saved_list','[1]',NULL,'{"id":1,"name":"chờ xuất cảnh Nhật","unit":null,"stage":"visa_ready","destination":"JP","group_code":null,"operation":53}',X'BBCEC66FAF23C566D8290EEB535CAD37',NULL);
INSERT INTO "change" VALUES(619,54,'sender_alias','["cong ty mau hai"]',NULL,'{"name_key":"cong ty mau hai","name":"Công ty Mẫu Hai","sender":1,"operation":54}',X'11E6209CBFD4B2274B46F18B3C1F5C53',NULL);
INSERT INTO "change" VALUES(620,54,'sender','[1]','{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}','{"id":1,"name":"Công ty Mẫu Hai (mới)","name_key":"cong ty mau hai (moi)"}',X'4AF2A98D197621BB826CA34F7AAC4BFE',NULL);
INSERT INTO "change" VALUES(621,55,'incident','[1]',NULL,'{"id":1,"kind":"fraud","on_date":"2025-06-10","worker":null,"sender":null,"broker":null,"phone":"0900000009","site":null,"summary":"Thu tiền rồi mất liên lạc","closed_on":null,"closed_because":null,"operation":55}',X'5E943B78AE2EE8CD083A60FDB94F399F',NULL);
INSERT INTO "change" VALUES(622,56,'incident_handover','[1,"2025-06-11"]',NULL,'{"incident":1,"on_date":"2025-06-11","agency":"Công an phường","reply_by":"2025-06-25"}',X'0FF08AC2A2F812269C622015E284F440',NULL);
INSERT INTO "change" VALUES(623,57,'referral','[1]',NULL,'{"id":1,"worker":17,"agency":"Ngân hàng Chính sách xã hội","why":"Vay vốn","on_date":"2025-06-10","reply_by":"2025-06-20","answered_on":null,"answer":null,"operation":57}',X'7B8184C7493B608F236818ED6231C274',NULL);
INSERT INTO "change" VALUES(624,58,'direct_contract','[1]',NULL,'{"id":1,"worker":26,"received_on":"2026-01-08","employer":null,"destination":null,"occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}',X'5685AEA05C3300E710FD33D8C1975AD6',NULL);
INSERT INTO "change" VALUES(625,58,'direct_contract','[1]','{"id":1,"worker":26,"received_on":"2026-01-08","employer":null,"destination":null,"occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}','{"id":1,"worker":26,"received_on":"2026-01-08","employer":"Công ty Mẫu, Osaka","destination":"JP","occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}',X'D98B506105D89C2386ABBDB57A03E477',NULL);
INSERT INTO "change" VALUES(626,58,'direct_contract_paper','[1,"registration"]',NULL,'{"contract":1,"paper":"registration","on_date":"2026-01-08"}',X'D754707D18C4B3A50BD878571AA351B4',NULL);
INSERT INTO "change" VALUES(627,58,'direct_contract_paper','[1,"contract"]',NULL,'{"contract":1,"paper":"contract","on_date":"2026-01-08"}',X'4E049C8723773AF09631B8481AEB6769',NULL);
INSERT INTO "change" VALUES(628,58,'direct_contract_paper','[1,"translation"]',NULL,'{"contract":1,"paper":"translation","on_date":"2026-01-08"}',X'22FE64F3E158090AC81EE8D5A1FDD083',NULL);
INSERT INTO "change" VALUES(629,58,'direct_contract_paper','[1,"identity"]',NULL,'{"contract":1,"paper":"identity","on_date":"2026-01-08"}',X'A7E62DE9442AF1380CA6795BD0196A39',NULL);
INSERT INTO "change" VALUES(630,58,'direct_contract_paper','[1,"background"]',NULL,'{"contract":1,"paper":"background","on_date":"2026-01-08"}',X'29A4477AB01D57D059E0CBFDA2A32229',NULL);
INSERT INTO "change" VALUES(631,59,'relative','[1]','{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017","address":null}','{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017","address":"Khu phố Mẫu"}',X'2E5680FDC7B5E7154B9B26A8DC8BFACC',NULL);
INSERT INTO "change" VALUES(632,60,'survey','[1]',NULL,'{"id":1,"kind":"households","on_date":"2025-03-10","unit":1,"surveyor":"Tổ dân phố","school":null,"school_year":null,"asked":40,"interested":6,"refused":3,"operation":60}',X'8B53A16670C280F61D4A078FECB74E94',NULL);
INSERT INTO "change" VALUES(633,61,'outside_contract','[1]',NULL,'{"id":1,"name":"Trần Văn Ví Dụ","name_key":"tran van vi du","birth_year":null,"unit":4,"country":"Campuchia","since":"2023","told_by":"Gia đình","noted_on":"2025-06-17","compared_on":null,"compared":null,"operation":61}',X'19F95B4C55EE5BA4FD8E89CC9BADD1CE',NULL);
INSERT INTO "change" VALUES(634,62,'course_member','[2]','{"id":2,"course":1,"worker":33,"days":null,"certified_on":null}','{"id":2,"course":1,"worker":33,"days":40,"certified_on":"2025-06-06"}',X'AED9B51D57A05806BD4C172933AC7B23',NULL);
INSERT INTO "change" VALUES(635,63,'job_order','[1]','{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":null,"closed_because":null,"operation":36}','{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":"2025-06-13","closed_because":"Đủ người","operation":63}',X'C02397AE0975AF0A6E802C3A286038EA',NULL);
INSERT INTO "change" VALUES(636,64,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":null,"sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'B009BAEEFFA27CDEE2252058BDD8CB98',NULL);
INSERT INTO "change" VALUES(637,65,'accepted_finding','[1]',NULL,'{"id":1,"check_name":"facts","fault":"no_occupation","found":"[12,12,\"2025-06-14\"]","because":"Tài liệu cũ không còn","operation":65}',X'86AE215E31167DC0FEBC94D524EBDCBC',NULL);
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
INSERT INTO "course_member" VALUES(2,1,33,40,'2025-06-06');
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
INSERT INTO "job_order" VALUES(1,2,'JP','chế biến thực phẩm',NULL,12,185000,'JPY',36,'Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5','2025-06-12','2025-08-31','2025-06-13','Đủ người',63);
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
INSERT INTO "migration_step" VALUES(9,'accepted and asked',1);
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
INSERT INTO "operation" VALUES(1,'2026-11-22T20:51:30+00:00','2024-12-20','nguoi-thu','may-thu','init','0.1.0',NULL);
INSERT INTO "operation" VALUES(2,'2026-11-22T20:51:36+00:00','2025-03-05','nguoi-thu','may-thu','plan load','0.1.0',NULL);
INSERT INTO "operation" VALUES(3,'2026-11-22T20:51:42+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(4,'2026-11-22T20:51:46+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(5,'2026-11-22T20:51:50+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(6,'2026-11-22T20:51:54+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(7,'2026-11-22T20:51:58+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(8,'2026-11-22T20:52:03+00:00','2025-03-18','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(9,'2026-11-22T20:52:04+00:00','2025-03-20','nguoi-thu','may-thu','report send','0.1.0',NULL);
INSERT INTO "operation" VALUES(10,'2026-11-22T20:52:06+00:00','2025-06-16','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(11,'2026-11-22T20:52:07+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(12,'2026-11-22T20:52:10+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(13,'2026-11-22T20:52:13+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(14,'2026-11-22T20:52:17+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(15,'2026-11-22T20:52:20+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(16,'2026-11-22T20:52:24+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(17,'2026-11-22T20:52:28+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(18,'2026-11-22T20:52:31+00:00','2025-06-17','nguoi-thu','may-thu','support reverse','0.1.0',NULL);
INSERT INTO "operation" VALUES(19,'2026-11-22T20:52:32+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(20,'2026-11-22T20:52:38+00:00','2025-06-10','nguoi-thu','may-thu','loan set','0.1.0',NULL);
INSERT INTO "operation" VALUES(21,'2026-11-22T20:52:45+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(22,'2026-11-22T20:52:48+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(23,'2026-11-22T20:52:52+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(24,'2026-11-22T20:52:56+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(25,'2026-11-22T20:53:00+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(26,'2026-11-22T20:53:03+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(27,'2026-11-22T20:53:08+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(28,'2026-11-22T20:53:13+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(29,'2026-11-22T20:53:19+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(30,'2026-11-22T20:53:28+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(31,'2026-11-22T20:53:37+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(32,'2026-11-22T20:53:45+00:00','2025-06-17','nguoi-thu','may-thu','quota estimate','0.1.0',NULL);
INSERT INTO "operation" VALUES(33,'2026-11-22T20:54:01+00:00','2025-06-17','nguoi-thu','may-thu','quota allocate','0.1.0',NULL);
INSERT INTO "operation" VALUES(34,'2026-11-22T20:54:24+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(35,'2026-11-22T20:54:42+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(36,'2026-11-22T20:54:49+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(37,'2026-11-22T20:54:57+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(38,'2026-11-22T20:55:01+00:00','2025-06-17','nguoi-thu','may-thu','course add','0.1.0',NULL);
INSERT INTO "operation" VALUES(39,'2026-11-22T20:55:03+00:00','2025-06-17','nguoi-thu','may-thu','course enrol','0.1.0',NULL);
INSERT INTO "operation" VALUES(40,'2026-11-22T20:55:08+00:00','2025-06-17','nguoi-thu','may-thu','course attend','0.1.0',NULL);
INSERT INTO "operation" VALUES(41,'2026-11-22T20:55:32+00:00','2025-06-17','nguoi-thu','may-thu','fund spend','0.1.0',NULL);
INSERT INTO "operation" VALUES(42,'2026-11-22T20:55:34+00:00','2025-06-17','nguoi-thu','may-thu','plan deadline','0.1.0',NULL);
INSERT INTO "operation" VALUES(43,'2026-11-22T20:55:41+00:00','2025-06-17','nguoi-thu','may-thu','enterprise add','0.1.0',NULL);
INSERT INTO "operation" VALUES(44,'2026-11-22T20:55:48+00:00','2025-06-17','nguoi-thu','may-thu','abroad extend','0.1.0',NULL);
INSERT INTO "operation" VALUES(45,'2026-11-22T20:56:03+00:00','2025-06-17','nguoi-thu','may-thu','visit add','0.1.0',NULL);
INSERT INTO "operation" VALUES(46,'2026-11-22T20:56:11+00:00','2025-06-17','nguoi-thu','may-thu','returnee ask','0.1.0',NULL);
INSERT INTO "operation" VALUES(47,'2026-11-22T20:56:17+00:00','2025-06-17','nguoi-thu','may-thu','worker add','0.1.0',NULL);
INSERT INTO "operation" VALUES(48,'2026-11-22T20:56:24+00:00','2025-06-17','nguoi-thu','may-thu','worker merge','0.1.0',NULL);
INSERT INTO "operation" VALUES(49,'2026-11-22T20:56:29+00:00','2025-06-17','nguoi-thu','may-thu','worker apart','0.1.0',NULL);
INSERT INTO "operation" VALUES(50,'2026-11-22T20:56:32+00:00','2025-06-17','nguoi-thu','may-thu','worker contact','0.1.0',NULL);
INSERT INTO "operation" VALUES(51,'2026-11-22T20:56:35+00:00','2025-06-17','nguoi-thu','may-thu','paper add','0.1.0',NULL);
INSERT INTO "operation" VALUES(52,'2026-11-22T20:56:37+00:00','2025-06-17','nguoi-thu','may-thu','worker contract','0.1.0',NULL);
INSERT INTO "operation" VALUES(53,'2026-11-22T20:56:40+00:00','2025-06-17','nguoi-thu','may-thu','list save','0.1.0',NULL);
INSERT INTO "operation" VALUES(54,'2026-11-22T20:56:47+00:00','2025-06-17','nguoi-thu','may-thu','enterprise edit','0.1.0',NULL);
INSERT INTO "operation" VALUES(55,'2026-11-22T20:56:48+00:00','2025-06-17','nguoi-thu','may-thu','incident add','0.1.0',NULL);
INSERT INTO "operation" VALUES(56,'2026-11-22T20:56:49+00:00','2025-06-17','nguoi-thu','may-thu','incident pass','0.1.0',NULL);
INSERT INTO "operation" VALUES(57,'2026-11-22T20:56:49+00:00','2025-06-17','nguoi-thu','may-thu','referral add','0.1.0',NULL);
INSERT INTO "operation" VALUES(58,'2026-11-22T20:56:53+00:00','2026-01-08','nguoi-thu','may-thu','contract receive','0.1.0',NULL);
INSERT INTO "operation" VALUES(59,'2026-11-22T20:56:54+00:00','2025-06-17','nguoi-thu','may-thu','worker contact','0.1.0',NULL);
INSERT INTO "operation" VALUES(60,'2026-11-22T20:56:55+00:00','2025-06-17','nguoi-thu','may-thu','survey add','0.1.0',NULL);
INSERT INTO "operation" VALUES(61,'2026-11-22T20:56:56+00:00','2025-06-17','nguoi-thu','may-thu','outside add','0.1.0',NULL);
INSERT INTO "operation" VALUES(62,'2026-11-22T20:56:57+00:00','2025-06-17','nguoi-thu','may-thu','course attend','0.1.0',NULL);
INSERT INTO "operation" VALUES(63,'2026-11-22T20:57:00+00:00','2025-06-17','nguoi-thu','may-thu','order close','0.1.0',NULL);
INSERT INTO "operation" VALUES(64,'2026-11-22T20:57:02+00:00','2025-06-17','nguoi-thu','may-thu','worker edit','0.1.0',NULL);
INSERT INTO "operation" VALUES(65,'2026-11-22T20:57:03+00:00','2025-06-17','nguoi-thu','may-thu','check --accept','0.1.0',NULL);
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
CREATE TABLE outside_contract (
  id INTEGER NOT NULL,
  name TEXT,
  name_key TEXT NOT NULL,
  birth_year INTEGER,
  unit INTEGER NOT NULL,
  country TEXT NOT NULL,
  since TEXT,
  told_by TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  compared_on TEXT,
  compared TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT birth_year_possible CHECK (birth_year between 1900 and 2100),
  CONSTRAINT since_a_day_or_a_year CHECK (date(since, '+0 days') is since or since glob '[12][0-9][0-9][0-9]'),
  CONSTRAINT noted_on_is_a_day CHECK (date(noted_on, '+0 days') is noted_on),
  CONSTRAINT compared_on_is_a_day CHECK (date(compared_on, '+0 days') is compared_on),
  CONSTRAINT compared_is_known CHECK (compared in ('confirmed', 'not_found')),
  CONSTRAINT compared_on_a_day CHECK ((compared is null) = (compared_on is null)),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "outside_contract" VALUES(1,'Trần Văn Ví Dụ','tran van vi du',NULL,4,'Campuchia','2023','Gia đình','2025-06-17',NULL,NULL,61);
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
INSERT INTO "payment" VALUES(1,1,1,6,'PC01','2025-01-20','2024-12-10',3000000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,11,NULL);
INSERT INTO "payment" VALUES(2,1,1,6,'PC01','2025-01-20','2024-12-10',700000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'DTTS',NULL,NULL,12,NULL);
INSERT INTO "payment" VALUES(3,1,2,10,'PC02','2025-02-25','2025-02-25',2800000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,13,NULL);
INSERT INTO "payment" VALUES(4,1,2,10,'PC02','2025-02-25','2025-02-25',200000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','passport','Lệ phí hộ chiếu','điểm a khoản 2 Điều 3',NULL,'DTTS',NULL,NULL,14,NULL);
INSERT INTO "payment" VALUES(5,1,3,13,'PC03','2025-04-15','2025-04-15',530000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','orientation','Bồi dưỡng kiến thức cần thiết','điểm c khoản 1 Điều 3',530000,'HN',NULL,NULL,15,NULL);
INSERT INTO "payment" VALUES(6,1,3,13,'PC03','2025-04-15','2025-04-15',800000,20,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','meals','Tiền ăn trong thời gian đào tạo','điểm d khoản 1 Điều 3',40000,'HN',NULL,NULL,16,NULL);
INSERT INTO "payment" VALUES(7,2,3,13,'PC04','2025-05-12','2025-05-12',750000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,17,NULL);
INSERT INTO "payment" VALUES(8,2,3,13,'PT01','2025-05-13','2025-05-12',-750000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',7,'Ghi nhầm nguồn kinh phí',18,NULL);
INSERT INTO "payment" VALUES(9,1,3,13,'PC05','2025-05-13','2025-05-13',750000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,19,NULL);
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
INSERT INTO "placement" VALUES(12,12,'work','JP',NULL,3,'public_unit',36,8,'2025-06-14',NULL);
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
  phone TEXT, address TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
INSERT INTO "relative" VALUES(1,17,'Trần Thị Mẫu','tran thi mau','mẹ','0900000017','Khu phố Mẫu');
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
INSERT INTO "sent_report" VALUES(1,1,'quarterly','2025-Q1','2025-03-20','05/BC-UBND','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận','{"schema": "xkld.report.quarterly/1", "data": {"form": "quarterly", "period": "2025-Q1", "figures_to": "14/3/2025", "head": "428fb55b82b2bd65b7f453d28d3a5a45e4aed2d8f9eb7b8f5f0c893ddec05c69", "letterhead": {"above": null, "issuer": ["ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM"], "number": "Số:          /BC-UBND", "place_and_date": "Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025", "kind": "BÁO CÁO", "subject": ["Kết quả công tác đưa người lao động", "đi làm việc ở nước ngoài theo hợp đồng quý I", "và phương hướng, nhiệm vụ quý II năm 2025"], "to": ["UBND tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"]}, "opening": ["Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.", "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:"], "sections": [{"number": "I", "heading": "Công tác chỉ đạo, tổ chức thực hiện", "paragraphs": ["UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.", "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]"], "table": null, "parts": []}, {"number": "II", "heading": "Kết quả thực hiện", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Thực hiện chỉ tiêu", "paragraphs": ["Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.", "Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.", "Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.", "Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải."], "table": "targets", "parts": []}, {"number": "2", "heading": "Thông tin, tuyên truyền", "paragraphs": ["Trong kỳ chưa ghi nhận hoạt động tuyên truyền.", "[Nêu nội dung, hình thức tuyên truyền nổi bật.]"], "table": null, "parts": []}, {"number": "3", "heading": "Tư vấn, tạo nguồn lao động", "paragraphs": ["Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.", "Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01)."], "table": null, "parts": []}, {"number": "4", "heading": "Hỗ trợ người lao động, cho vay vốn", "paragraphs": ["Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.", "Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm."], "table": null, "parts": []}, {"number": "5", "heading": "Lao động ở nước ngoài và về nước", "paragraphs": ["Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05)."], "table": null, "parts": []}, {"number": "6", "heading": "Thanh tra, kiểm tra, giải quyết đơn thư", "paragraphs": ["Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận."], "table": null, "parts": []}, {"number": "7", "heading": "Phối hợp với doanh nghiệp", "paragraphs": ["Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.", "Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người."], "table": null, "parts": []}]}, {"number": "III", "heading": "Đánh giá chung", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Ưu điểm", "paragraphs": ["[Nêu ưu điểm, cách làm hay.]"], "table": null, "parts": []}, {"number": "2", "heading": "Hạn chế", "paragraphs": ["So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.", "[Nêu hạn chế, khó khăn, vướng mắc.]"], "table": null, "parts": []}, {"number": "3", "heading": "Nguyên nhân", "paragraphs": ["[Nêu nguyên nhân khách quan, chủ quan.]"], "table": null, "parts": []}]}, {"number": "IV", "heading": "Phương hướng, nhiệm vụ quý II năm 2025", "paragraphs": ["[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]"], "table": null, "parts": []}, {"number": "V", "heading": "Kiến nghị, đề xuất", "paragraphs": ["[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]"], "table": null, "parts": []}], "last_words": "Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.", "closing": {"authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "name": "", "recipients": ["Như trên;", "Phòng Nội vụ thành phố;", "Lưu: VT, NV."]}, "annex": {"title": "Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025", "subtitle": "(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)"}, "tables": [{"key": "targets", "number": null, "title": "Kết quả thực hiện chỉ tiêu theo đơn vị", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "target", "head": "Chỉ tiêu năm (người)", "kind": "count"}, {"key": "in_period", "head": "Thực hiện trong quý", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}, {"key": "percent", "head": "Tỷ lệ đạt", "kind": "percent"}, {"key": "same_period", "head": "Cùng kỳ năm trước", "kind": "count"}, {"key": "estimate", "head": "Ước thực hiện đến hết quý", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "target": 2, "in_period": 2, "to_date": 2, "percent": "100.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}], "total": {"unit": "Tổng cộng", "target": 35, "in_period": 9, "to_date": 9, "percent": "25.7", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}, "rule": "Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi."}, {"key": "pool", "number": "01", "title": "Nguồn lao động theo đơn vị", "span": "(Đến hết ngày 14/3/2025)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "registered", "head": "Đăng ký, đã tư vấn", "kind": "count"}, {"key": "training", "head": "Đang đào tạo", "kind": "count"}, {"key": "selected", "head": "Trúng tuyển, ký hợp đồng", "kind": "count"}, {"key": "ready", "head": "Chờ xuất cảnh", "kind": "count"}, {"key": "all", "head": "Tổng số", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}], "total": {"unit": "Tổng cộng", "registered": 0, "training": 0, "selected": 9, "ready": 0, "all": 9}, "rule": "Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký."}, {"key": "destinations", "number": "02", "title": "Người lao động xuất cảnh theo thị trường", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "destination", "head": "Thị trường", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"destination": "Nhật Bản", "in_period": 5, "to_date": 5}}, {"indent": 0, "cells": {"destination": "Đài Loan (Trung Quốc)", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"destination": "Hàn Quốc", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"destination": "Đức", "in_period": 0, "to_date": 0}}], "total": {"destination": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "occupations", "number": "03", "title": "Người lao động xuất cảnh theo ngành nghề", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "occupation", "head": "Ngành nghề", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"occupation": "Xây dựng", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"occupation": "Chế biến thực phẩm", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Nông nghiệp", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Cơ khí", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"occupation": "Điều dưỡng", "in_period": 1, "to_date": 1}}], "total": {"occupation": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "features", "number": "04", "title": "Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "feature", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"feature": "Theo giới tính", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Nam", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Nữ", "in_period": 6, "to_date": 6}}, {"indent": 0, "cells": {"feature": "Theo độ tuổi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Dưới 18 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Từ 18 đến 30 tuổi", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Từ 31 đến 45 tuổi", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Trên 45 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo trình độ", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Phổ thông (không nghề)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Sơ cấp nghề", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Trung cấp", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Cao đẳng", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Đại học trở lên", "in_period": 4, "to_date": 4}}, {"indent": 0, "cells": {"feature": "Theo hình thức đi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Đơn vị sự nghiệp công lập", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp dịch vụ", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp trúng thầu, nhận thầu", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Tổ chức, cá nhân đầu tư ra nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Hợp đồng lao động trực tiếp giao kết", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo đối tượng ưu tiên", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"feature": "Người dân tộc thiểu số", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Học sinh, sinh viên mới tốt nghiệp", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ cận nghèo", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ nghèo", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Thân nhân người có công với cách mạng", "in_period": 1, "to_date": 1}}], "total": null, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau."}, {"key": "movement", "number": "05", "title": "Biến động lao động làm việc ở nước ngoài", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "movement", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài đầu kỳ", "in_period": 159, "to_date": 159}}, {"indent": 0, "cells": {"movement": "Xuất cảnh (lượt)", "in_period": 9, "to_date": 9}}, {"indent": 0, "cells": {"movement": "Về nước", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "hết hạn hợp đồng, đúng hạn", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do tai nạn, ốm đau", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do phía sử dụng lao động", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do bị ngược đãi, xâm hại", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do vi phạm hợp đồng, pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do nguyện vọng cá nhân", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "chưa rõ lý do", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tử vong", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tìm thấy người mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài cuối kỳ", "in_period": 168, "to_date": 168}}, {"indent": 0, "cells": {"movement": "Ngoài ra", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"movement": "gia hạn hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "đổi hợp đồng, chuyển tư cách ở nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "bỏ hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "ở lại nước ngoài trái pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "xuất cảnh đi học tập (lượt)", "in_period": 0, "to_date": 0}}], "total": null, "rule": "Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước."}, {"key": "support", "number": "06", "title": "Hỗ trợ người lao động theo nguồn kinh phí và nội dung", "span": "(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)", "columns": [{"key": "item", "head": "Nguồn kinh phí, nội dung", "kind": "text"}, {"key": "persons_in_period", "head": "Số người trong quý", "kind": "count"}, {"key": "in_period", "head": "Số tiền trong quý (đồng)", "kind": "money"}, {"key": "persons_to_date", "head": "Số người từ đầu năm", "kind": "count"}, {"key": "to_date", "head": "Số tiền từ đầu năm (đồng)", "kind": "money"}, {"key": "allotted", "head": "Dự toán năm (đồng)", "kind": "money"}, {"key": "left", "head": "Còn lại (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"item": "Kinh phí chi bảo đảm xã hội", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 60000000, "left": 60000000}}, {"indent": 0, "cells": {"item": "Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 40000000, "left": 40000000}}, {"indent": 0, "cells": {"item": "Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": {"mark": "no_data"}, "left": {"mark": "no_data"}}}], "total": {"item": "Tổng cộng", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 100000000, "left": 100000000}, "rule": "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."}, {"key": "loans", "number": "07", "title": "Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội", "span": "(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)", "columns": [{"key": "fund", "head": "Nguồn vốn", "kind": "text"}, {"key": "customers", "head": "Khách hàng từ đầu năm", "kind": "count"}, {"key": "lent", "head": "Doanh số cho vay (đồng)", "kind": "money"}, {"key": "recovered", "head": "Doanh số thu nợ (đồng)", "kind": "money"}, {"key": "outstanding", "head": "Dư nợ (đồng)", "kind": "money"}, {"key": "overdue", "head": "Trong đó quá hạn (đồng)", "kind": "money"}, {"key": "idle", "head": "Vốn chưa giải ngân (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"fund": "Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội", "customers": {"mark": "no_data"}, "lent": {"mark": "no_data"}, "recovered": {"mark": "no_data"}, "outstanding": {"mark": "no_data"}, "overdue": {"mark": "no_data"}, "idle": {"mark": "no_data"}}}], "total": null, "rule": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn."}, {"key": "work", "number": "08", "title": "Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "work", "head": "Hoạt động", "kind": "text"}, {"key": "in_period", "head": "Số lần trong quý", "kind": "count"}, {"key": "people_in_period", "head": "Lượt người trong quý", "kind": "count"}, {"key": "to_date", "head": "Số lần từ đầu năm", "kind": "count"}, {"key": "people_to_date", "head": "Lượt người từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"work": "Buổi tư vấn việc làm, tuyển lao động", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Hội nghị chuyên đề", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Tin, bài phát thanh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên cổng, trang thông tin điện tử, báo chí", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên mạng xã hội", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tờ rơi, pa-nô, áp phích", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Buổi làm việc với doanh nghiệp", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Lượt thăm hỏi gia đình người lao động", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Chuyến học tập kinh nghiệm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Cuộc thanh tra, kiểm tra, giám sát", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó phát hiện vi phạm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Đơn thư, phản ánh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó đã giải quyết", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}], "total": null, "rule": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự."}], "to_be_written": ["I. Công tác chỉ đạo, tổ chức thực hiện", "2. Thông tin, tuyên truyền", "1. Ưu điểm", "2. Hạn chế", "3. Nguyên nhân", "IV. Phương hướng, nhiệm vụ quý II năm 2025", "V. Kiến nghị, đề xuất"], "warnings": ["Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed)."]}}','428fb55b82b2bd65b7f453d28d3a5a45e4aed2d8f9eb7b8f5f0c893ddec05c69',9);
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
CREATE TABLE survey (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  unit INTEGER,
  surveyor TEXT NOT NULL,
  school TEXT,
  school_year TEXT,
  asked INTEGER NOT NULL,
  interested INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('households', 'soldiers', 'school')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT pupils_by_school_and_year CHECK ((school is null) = (kind <> 'school') and (school_year is null) = (kind <> 'school')),
  CONSTRAINT asked_at_least_1 CHECK (asked >= 1),
  CONSTRAINT interested_at_least_0 CHECK (interested >= 0),
  CONSTRAINT refused_at_least_0 CHECK (refused >= 0),
  CONSTRAINT no_more_answers_than_asked CHECK (interested + refused <= asked),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "survey" VALUES(1,'households','2025-03-10',1,'Tổ dân phố',NULL,NULL,40,6,3,60);
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
CREATE UNIQUE INDEX accepted_finding_row ON accepted_finding (check_name, fault, found);
CREATE INDEX survey_of ON survey (unit, on_date);
CREATE INDEX outside_contract_of ON outside_contract (unit);
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
