pragma application_id = 1481329732;
pragma user_version = 10;
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
CREATE TABLE application (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  policy TEXT NOT NULL,
  policy_digest TEXT NOT NULL,
  item TEXT NOT NULL,
  item_name TEXT NOT NULL,
  clause TEXT NOT NULL,
  cap INTEGER,
  group_code TEXT NOT NULL,
  amount INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  cost INTEGER,
  carried_over INTEGER NOT NULL,
  case_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  complete_on TEXT,
  outcome TEXT,
  decision TEXT,
  decided_on TEXT,
  granted INTEGER,
  because TEXT,
  closed_on TEXT,
  closed_because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT case_on_is_a_day CHECK (date(case_on, '+0 days') is case_on),
  CONSTRAINT received_on_is_a_day CHECK (date(received_on, '+0 days') is received_on),
  CONSTRAINT complete_on_is_a_day CHECK (date(complete_on, '+0 days') is complete_on),
  CONSTRAINT decided_on_is_a_day CHECK (date(decided_on, '+0 days') is decided_on),
  CONSTRAINT closed_on_is_a_day CHECK (date(closed_on, '+0 days') is closed_on),
  CONSTRAINT outcome_is_known CHECK (outcome in ('approved', 'rejected')),
  CONSTRAINT amount_at_least_1 CHECK (amount >= 1),
  CONSTRAINT quantity_at_least_1 CHECK (quantity >= 1),
  CONSTRAINT cost_at_least_1 CHECK (cost >= 1),
  CONSTRAINT granted_at_least_1 CHECK (granted >= 1),
  CONSTRAINT carried_over_or_not CHECK (carried_over in (0, 1)),
  CONSTRAINT no_more_than_asked CHECK (granted <= amount),
  CONSTRAINT days_in_order CHECK (complete_on >= received_on and decided_on >= complete_on and closed_on >= received_on),
  CONSTRAINT decided_by_a_paper CHECK ((outcome is null) = (decision is null) and (outcome is null) = (decided_on is null) and (outcome is null or complete_on is not null)),
  CONSTRAINT approved_for_an_amount CHECK ((granted is not null) = (outcome is 'approved')),
  CONSTRAINT refused_for_a_reason CHECK (outcome is not 'rejected' or because is not null),
  CONSTRAINT closed_for_a_reason CHECK ((closed_on is null) = (closed_because is null)),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "application" VALUES(1,6,13,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',3000000,1,NULL,0,'2025-05-12','2025-05-12','2025-05-14','approved','12/QĐ-NV','2025-05-16',3000000,NULL,NULL,NULL,69);
INSERT INTO "application" VALUES(2,6,13,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','orientation','Bồi dưỡng kiến thức cần thiết','điểm c khoản 1 Điều 3',530000,'DTTS',530000,1,NULL,0,'2025-05-12','2025-05-12','2025-05-14','rejected','21/UBND-VX','2025-05-16',NULL,'Khóa học tại nơi khác',NULL,NULL,70);
CREATE TABLE attendance (
  member INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  presence TEXT NOT NULL,
  PRIMARY KEY (member, on_date),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT presence_is_known CHECK (presence in ('present', 'absent')),
  FOREIGN KEY(member) REFERENCES course_member (id)
) STRICT;
INSERT INTO "attendance" VALUES(3,'2025-03-03','present');
CREATE TABLE chain (
  operation INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (operation),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 64 and digest not glob '*[^0-9a-f]*'),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "chain" VALUES(1,10,'c0e59f31a967f212ab50e73b45c69acf264880e180dbf277287447e6d34a8687');
INSERT INTO "chain" VALUES(2,77,'4b7ecd578c0c1c6110dd75b418a19a14fbed1c6031217d60647ae64731957e15');
INSERT INTO "chain" VALUES(3,90,'e71943b180e667c0550d926f1079500a58b59e879a6c1850730c80bd6c487b26');
INSERT INTO "chain" VALUES(4,103,'cbbcd0674b7d898e0b0d7bacf892ff1217bbd51e34e9249db00e8b2c581e1bfb');
INSERT INTO "chain" VALUES(5,116,'06e2b519d74e3bb87dcf0c1419326125395709947043c3fe7f36ceed73ff940a');
INSERT INTO "chain" VALUES(6,117,'c1c7188c5646ee1673fa0aaa002b000f5974276d9bf99052d4ddd62a37181f0c');
INSERT INTO "chain" VALUES(7,118,'e286abfa9a8c1dcf2bb725444cbd5245a367d47a239dabbb985eb3982d886878');
INSERT INTO "chain" VALUES(8,230,'0dd3b3bccfc2087730d4f1d04bf80f73373b612660409806267caec45e7e35a1');
INSERT INTO "chain" VALUES(9,231,'9ff39855812d3c61235e065195abbf32fac99b4ab87c239635bf64b159a7320d');
INSERT INTO "chain" VALUES(10,535,'d58a28e45d3d52606ef1cc0c011ba374b959780fe752b9ffce70a92a73e11aff');
INSERT INTO "chain" VALUES(11,536,'0b81898cfd0df338430b3d7df66ae5b5e02fbe2335f97cbd2eeef0749fdb6055');
INSERT INTO "chain" VALUES(12,537,'0e2ad3692dbbfe68a32212a3014f934f39f8ee924ba272c68bbb67715b165f95');
INSERT INTO "chain" VALUES(13,538,'4c77d618c667e1e44bbe3b2c7b52afb9df9963d467ac36d537d454316b866604');
INSERT INTO "chain" VALUES(14,539,'f8dd3b39c32cd2ea54e1fea75090e8e1d6debd87327c8ce859bed9611a0fcf2c');
INSERT INTO "chain" VALUES(15,540,'4feb43b47d1ac11418f32bf6f1d17489ed80a6c6fbe10771fb5305f2a18afefb');
INSERT INTO "chain" VALUES(16,541,'dfa9c017b380fb80fcad6d3ce701aa0442880faef7b62d80372aba1ae71dd967');
INSERT INTO "chain" VALUES(17,542,'edb59655f2a3fcd4a59074bf028f568c0e5ef301e6c133a48ca1e122da4777f2');
INSERT INTO "chain" VALUES(18,543,'c72ecaeda59f4860cfc5c904a3b7afd8347339ba273fe68196db3c4749983bc4');
INSERT INTO "chain" VALUES(19,544,'7efe292d5671161eabf6767ac18b753cd590dc8db1259b6b0734a2b4efbb1b1f');
INSERT INTO "chain" VALUES(20,545,'f3ddcf9fb9905292cf14e061d67ce9f2d4e6ed6e8f20a9d9bcc6541252a41111');
INSERT INTO "chain" VALUES(21,546,'654e907650a65429141162560a64c0eb47eeaff06414e3ba3d01db9487ef840e');
INSERT INTO "chain" VALUES(22,547,'0a2dc0864b60718094ff49a38b37f7e5b7d92fe7489701dc2c642ed78508d151');
INSERT INTO "chain" VALUES(23,548,'30ff7c3f60e2b1c83dd7e45ccb4a90d92d6691c970289c99de6956057946d7ac');
INSERT INTO "chain" VALUES(24,549,'3cfcf7b406abff2fdd06793a82866511611daa5bd7c5123f5e04707f789c8f78');
INSERT INTO "chain" VALUES(25,550,'def9144082c9d7546bab245b391d91793d6d76691e7fbf5235c853a9424770d9');
INSERT INTO "chain" VALUES(26,551,'553de4ac4f3d0e06c5c202a6eb9fad1778fa8bb73d42cb4e58ba24bd9238655b');
INSERT INTO "chain" VALUES(27,552,'ca31cd350b3a7fc05dd46eb363e93d886eebdc46d4e7e637195e2de3a1a7be00');
INSERT INTO "chain" VALUES(28,553,'081bae242a8d91f0e7d093e805a37aea9b5f2a4e6b65fd144051a43f9119d91e');
INSERT INTO "chain" VALUES(29,554,'74f43d47aa25101ebbb2ab16c8fe780ca2aa6128b4314884538ad6bd6e0b7819');
INSERT INTO "chain" VALUES(30,555,'2a33e05c3a0eff734480cbf6f6ea3d791f49459ee636213402d4acd7e4d926c4');
INSERT INTO "chain" VALUES(31,556,'5ab2f6a34aa2ee62a35f05763d245aae359e2ac6bcb96663a7bd04ca85cf6317');
INSERT INTO "chain" VALUES(32,569,'be83e7d7df15bea9172b939a50b2117955f6fbe73c5e21dad703d57498add829');
INSERT INTO "chain" VALUES(33,583,'91c0f19dcb0c9ad01d9c912cedad490ecb11223459d3042f82646ac19ee19235');
INSERT INTO "chain" VALUES(34,584,'6f42f82f0d8b8b7368947f3940bb390ff5571b5eef4362249d4ba19a746b9b02');
INSERT INTO "chain" VALUES(35,585,'09f3beaf1dd72e701a97176040250d2ecdc5a93aa00755d177f173c30372785a');
INSERT INTO "chain" VALUES(36,591,'3f6b487cc44f93a8c4ab9e7ee4a584832f42dfa52f69f2e03aba001ea80eafe8');
INSERT INTO "chain" VALUES(37,597,'a98b3b2915406075a3fdc237f872a6c3a628fbf973b11d5a8eb6b10d42919c53');
INSERT INTO "chain" VALUES(38,598,'c780d10b37cbe57259e1063f362ba8b6f871316bfc4bad6348b1a6fe279826e3');
INSERT INTO "chain" VALUES(39,601,'561c6f95f886673580ba71ffffebab5fd0c759533e23dd07ebb5ea667e2bab2b');
INSERT INTO "chain" VALUES(40,602,'0e2dcad0ccba9f36812112397252bcf302b4cdbfd80823853235856b3667593e');
INSERT INTO "chain" VALUES(41,603,'2c43663978025c06845292ef48944583c6168ba9e7638e09eda5c2de6194d782');
INSERT INTO "chain" VALUES(42,604,'b4c9afef8a01a9f515fa528491f186dcb9eed7c2845ba4281034364e6eca8e29');
INSERT INTO "chain" VALUES(43,605,'deaac331598dbfbba36dccac009acb6822504fd765ed1d517e4b5a8eba96d8a9');
INSERT INTO "chain" VALUES(44,606,'93a58f6f20a15fdb4ebfc7a534f4ded6dcbab28d71a671f9c9522370693c237e');
INSERT INTO "chain" VALUES(45,607,'bc3835cfabae8d22b92788e3c39c0c2eda79db6a78dd13879573fc40d8da6008');
INSERT INTO "chain" VALUES(46,608,'917cd0254719a5f74bbe56ddd8706366da6c660d6a40f36edfddb0207845779c');
INSERT INTO "chain" VALUES(47,611,'37828cd37d3bd8e8b9591c8cd56b268a53b20c62b9ac6d8ed0f5f09662d9e52b');
INSERT INTO "chain" VALUES(48,614,'68bca8d5c7a280b7263bfb0edc9930a664229a500f9beeb6787fcbe20ad75961');
INSERT INTO "chain" VALUES(49,615,'b1265a7cbe0a7130a650505b54c8441f4e1b7b7f953e29d8eec5d58bae0652bc');
INSERT INTO "chain" VALUES(50,616,'b364c139e73ee1d9eb6a70cc99fc0c832283482668fa603a41aa546aba4d758d');
INSERT INTO "chain" VALUES(51,617,'ba029e83d187eb02e8561c1cfe1bd83b00571ffd5cb4bff3044cce0e97f95641');
INSERT INTO "chain" VALUES(52,618,'990e6583548fb71279c716cb7115efb93842eec9c8bfd9acab3be97a7382aee8');
INSERT INTO "chain" VALUES(53,619,'2e3d5d74cf1eeb36347d3060047444878fe82b789055a9cea738127bdf9dff57');
INSERT INTO "chain" VALUES(54,621,'143312d4679cad0ec8d9b9cbdd7d7087f53138e8ac40799009e2963000dfe407');
INSERT INTO "chain" VALUES(55,622,'69ea48533da1e20ab21f5f0b4fc349de4da0a197c20a37f95a11de3ff71b4a4a');
INSERT INTO "chain" VALUES(56,623,'d6346e8888cc6e0285c6da9408d2adfd607686fdb36bf3c4f6ee32a7b2b436f3');
INSERT INTO "chain" VALUES(57,624,'49c9b94cb9bb92b847c5993b05e8729e93f0919eabb6525cf85e898003d32330');
INSERT INTO "chain" VALUES(58,631,'1f7b835d3cbd833850e893e191244cc14e43d83835e5a48222c3581316b42f19');
INSERT INTO "chain" VALUES(59,632,'5e0b956262887ab36b22998ee84e390d5d15a595db0bd5627ee9012393f472cb');
INSERT INTO "chain" VALUES(60,633,'b0f8a49bcd6dee1b8621b83afafcc24ad78c5a15deae46bc04a7c943e95d88b0');
INSERT INTO "chain" VALUES(61,634,'0f5cafd6c5eb439c8c7478485c2f07b8dd25ee4481833b9a00b3bf8736c34394');
INSERT INTO "chain" VALUES(62,635,'bc93dc1e8cf5e0032e49b106e031273416df96c3bee2d41759bd967b15eac33e');
INSERT INTO "chain" VALUES(63,636,'cfa6dbea11653fa7389775a690eff83563773d3f615053fb663cbd1f91c8702d');
INSERT INTO "chain" VALUES(64,637,'24b9df34adfaf3b03bf601e4d641aa470afda3af4e3172fae3b5c593df1f5650');
INSERT INTO "chain" VALUES(65,638,'4a2d5c55141ef5991d60dab3055b023fe79ed61c968183eb3c0e448857c8e951');
INSERT INTO "chain" VALUES(66,639,'6d78270d236b308a81c81a25aa8d82a6fd61c1e74e16799dc22645844b64f571');
INSERT INTO "chain" VALUES(67,640,'9b9e8eb4108ba7483d1240ee62fa7eca52da7cb04a3798798f698bf7f423eb9f');
INSERT INTO "chain" VALUES(68,641,'a3439f42321e406aac58cfcc2480f7619fdfcc7f6fd2931d2bfb65d64c296861');
INSERT INTO "chain" VALUES(69,642,'89b07b192fc640ad31b5c4b45d3ccd5261710833812813e04161a4dc4597cb92');
INSERT INTO "chain" VALUES(70,643,'81f68ad83c731165a6a7ef034d42d5549a9e252cae643bd862b13d267d662f87');
INSERT INTO "chain" VALUES(71,644,'c6806a988c1c820d3e903652b0469f6a1139b349f1721e1175dd76365052a77a');
INSERT INTO "chain" VALUES(72,653,'e788eedb47d8a8780de2eefa636ed706becfb1146ee5511d962a7b51277409e0');
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
INSERT INTO "change" VALUES(1,1,'migration_step','[10]',NULL,'{"number":10,"name":"course days and applications","operation":1}',X'DC4B88D522A041C9E7A1F58A8F06D6C8',NULL);
INSERT INTO "change" VALUES(2,1,'migration_step','[1]',NULL,'{"number":1,"name":"first book","operation":1}',X'0615EA615938F308C60DF377AA9ADDA9',NULL);
INSERT INTO "change" VALUES(3,1,'migration_step','[2]',NULL,'{"number":2,"name":"allocations worked out","operation":1}',X'2C19AFDEAA08130724CBEA0856CA2F5E',NULL);
INSERT INTO "change" VALUES(4,1,'migration_step','[3]',NULL,'{"number":3,"name":"indexes for many people","operation":1}',X'C47F2080AD3C96EEB8FFB7FCCE84B398',NULL);
INSERT INTO "change" VALUES(5,1,'migration_step','[4]',NULL,'{"number":4,"name":"spending and amounts","operation":1}',X'EC3648AD874947BBC7BC1AF4044381F5',NULL);
INSERT INTO "change" VALUES(6,1,'migration_step','[5]',NULL,'{"number":5,"name":"deadlines of duties","operation":1}',X'29B9E0D3063509CE603EFB638EA1B3BD',NULL);
INSERT INTO "change" VALUES(7,1,'migration_step','[6]',NULL,'{"number":6,"name":"trust","operation":1}',X'FF66A47E4DAD647F2E66C5E5C9C7373C',NULL);
INSERT INTO "change" VALUES(8,1,'migration_step','[7]',NULL,'{"number":7,"name":"people","operation":1}',X'3B4DFBDBFA81C67001F8EE2EEBA06893',NULL);
INSERT INTO "change" VALUES(9,1,'migration_step','[8]',NULL,'{"number":8,"name":"cases followed","operation":1}',X'7AA575B1DF64008749E794B3B5013F3B',NULL);
INSERT INTO "change" VALUES(10,1,'migration_step','[9]',NULL,'{"number":9,"name":"accepted and asked","operation":1}',X'C618EEBE3ACD9783598F558F2DA3C0A4',NULL);
INSERT INTO "change" VALUES(11,2,'plan','[1]',NULL,'{"id":1,"code":"phan-rang-2025"}',X'D00D046AFD287262DF4B65F1638E1824',NULL);
INSERT INTO "change" VALUES(12,2,'plan_version','[1]',NULL,'{"id":1,"plan":1,"number":1,"digest":"b25ac58dafeff9d50850143e3af2ed6cab94cabb70e8434aec4e2a0e15bbaeb9","yaml":"# The plan of thành phố Phan Rang - Tháp Chàm for 2025 (March 2025), told in our own short words.\n# ref: the paragraph of the plan; \"V.1-2\" is the second dash of V.1, \"V.cuối\" the closing paragraph.\nplan: phan-rang-2025\ntitle: Đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025\nsubject: công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\nissuer:\n  name: Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm\n  head: [ỦY BAN NHÂN DÂN THÀNH PHỐ, PHAN RANG - THÁP CHÀM]\n  symbol: UBND\n  place: Phan Rang - Tháp Chàm\n  area: thành phố Phan Rang - Tháp Chàm\n  last_day: 2025-06-30                 # district level ended; the wards of 1/7/2025 belong to tỉnh Khánh Hòa\nnumber: null                           # left to the clerk; printed as blank\ndate: {year: 2025, month: 3, day: null}\nyears: [2025]\n\nimplements:\n  kind: Kế hoạch\n  number: 701/KH-UBND\n  date: 2025-02-21\n  issuer: UBND tỉnh Ninh Thuận\n  subject: đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025\nlegal_basis:\n  - kind: Thông tư liên tịch\n    number: 09/2016/TTLT-BLĐTBXH-BTC\n    date: 2016-06-15\n    issuer: Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính\n    subject: hỗ trợ đưa người lao động đi làm việc ở nước ngoài theo hợp đồng\n  - kind: Nghị định\n    number: 61/2015/NĐ-CP\n    date: 2015-07-09\n    issuer: Chính phủ\n    subject: chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm\n  - kind: Thông tư\n    number: 55/2023/TT-BTC\n    date: 2023-08-15\n    issuer: Bộ Tài chính\n    subject: kinh phí sự nghiệp của các chương trình mục tiêu quốc gia giai đoạn 2021-2025\n  - kind: Quyết định\n    number: 71/2021/QĐ-UBND\n    date: 2021-09-27\n    issuer: UBND tỉnh Ninh Thuận\n    subject: hỗ trợ vay vốn từ ngân sách địa phương đối với người lao động đi làm việc ở nước ngoài giai đoạn 2021-2025\n\ntarget:                                # II\n  total: 35\n  counts: persons\n  units: units/ninh-thuan-2024.yaml\n  split:\n    Phường Đô Vinh: 3\n    Phường Bảo An: 2\n    Phường Phước Mỹ: 3\n    Phường Phủ Hà: 5\n    Phường Đạo Long: 2\n    Phường Kinh Dinh: 5\n    Phường Đài Sơn: 2\n    Phường Mỹ Đông: 2\n    Phường Mỹ Hải: 2\n    Phường Mỹ Bình: 2\n    Phường Văn Hải: 2\n    Phường Đông Hải: 3\n    Xã Thành Hải: 2\n\npriority:                              # III.2 and III.4\n  groups: [DTTS, SINH_VIEN_MOI_TN]\n  destinations: [KR, JP, DE]\n\nfunds:                                 # IV, and III.5 for what they rest on\n  - id: social-security\n    name: Kinh phí chi bảo đảm xã hội\n    kind: grant\n    basis: Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC\n    ref: IV.1\n  - id: ntp-2025\n    name: Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\n    kind: grant\n    basis: Thông tư số 55/2023/TT-BTC\n    ref: IV.1\n  - id: local-loan\n    name: Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\n    kind: loan\n    basis: Quyết định số 71/2021/QĐ-UBND\n    ref: IV.2\n  - id: contribution\n    name: Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\n    kind: contribution\n    basis: null\n    ref: IV.3\n\n# Part III names an agency only here and there; where it names none, the issuer leads.\ntasks:\n  - ref: III.1-1\n    lead: UBND thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Kiện toàn, duy trì Ban Chỉ đạo từ thành phố đến phường, xã\n    repeat: always\n  - ref: III.1-2\n    lead: UBND thành phố\n    what: Chỉ đạo sát việc đưa người lao động đi làm việc ở nước ngoài trên địa bàn\n    repeat: always\n  - ref: III.1-2\n    lead: \"UBND các phường, xã\"\n    what: Đặt chỉ tiêu, kế hoạch của phường, xã gắn với kế hoạch phát triển kinh tế - xã hội\n    repeat: yearly\n  - ref: III.2\n    lead: UBND thành phố\n    what: Xây dựng cơ chế, thực hiện chính sách khuyến khích, nhất là cho người dân tộc thiểu số và sinh viên mới tốt nghiệp\n    repeat: always\n  - ref: III.3-1\n    lead: UBND thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"UBND các phường, xã\"]\n    what: Đưa tin về quy định, thông tin đi làm việc ở nước ngoài trên truyền thanh, cổng và trang thông tin điện tử\n    repeat: always\n  - ref: III.3-2\n    lead: [Thành đoàn, Hội Liên hiệp Phụ nữ thành phố, Hội Nông dân thành phố]\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Lồng ghép tuyên truyền vào các buổi sinh hoạt\n    repeat: always\n  - ref: III.3-3\n    lead: UBND thành phố\n    what: Làm bản tin, phóng sự, chuyên mục trên báo, đài, mạng xã hội; nêu gương gia đình có người đi làm việc ở nước ngoài\n    repeat: always\n  - ref: III.4-1\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ, Cơ sở dạy nghề]\n    what: Liên kết đào tạo nghề, ngoại ngữ, kiến thức cần thiết theo yêu cầu của bên tiếp nhận\n    repeat: always\n  - ref: III.4-2\n    lead: UBND thành phố\n    with: [Doanh nghiệp dịch vụ]\n    what: Khảo sát, cập nhật nhu cầu; giới thiệu doanh nghiệp về tư vấn, tuyển lao động cho Hàn Quốc, Nhật Bản, Đức\n    repeat: always\n  - ref: III.5-1\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí bảo đảm xã hội\n    repeat: always\n  - ref: III.5-2\n    lead: UBND thành phố\n    what: Hỗ trợ người lao động từ kinh phí Chương trình mục tiêu quốc gia\n    repeat: always\n  - ref: III.5-3\n    lead: UBND thành phố\n    with: [Chi nhánh Ngân hàng Chính sách xã hội tỉnh]\n    what: Hỗ trợ vay vốn từ ngân sách địa phương ủy thác\n    repeat: always\n  - ref: III.6-1\n    lead: UBND thành phố\n    with: [\"Các phòng, ban thành phố\", \"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Trao đổi thông tin với doanh nghiệp để quản lý người đang làm việc ở nước ngoài, gỡ vướng mắc kịp thời\n    repeat: always\n  - ref: III.6-2\n    lead: UBND thành phố\n    with: [\"Các Hội, đoàn thể thành phố\"]\n    what: Vận động tham gia; thăm hỏi gia đình, nhắc người lao động giữ pháp luật nước sở tại và về nước đúng hạn\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Kiểm tra, giám sát, ngăn ngừa và xử lý vi phạm\n    repeat: always\n  - ref: III.6-3\n    lead: [UBND thành phố, \"UBND các phường, xã\"]\n    what: Khen thưởng, động viên đơn vị và doanh nghiệp làm tốt\n    repeat: yearly\n\n  - ref: V.1-1\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Chủ trì triển khai kế hoạch\n    repeat: always\n  - ref: V.1-2\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Lập kế hoạch tư vấn việc làm, đi làm việc ở nước ngoài tại các phường, xã\n    repeat: yearly\n  - ref: V.1-3\n    lead: Phòng Nội vụ thành phố\n    what: Tổ chức học tập kinh nghiệm ở địa phương ngoài tỉnh\n    repeat: once\n  - ref: V.1-4\n    lead: Phòng Nội vụ thành phố\n    with: [\"UBND các phường, xã\", Doanh nghiệp dịch vụ]\n    what: Tổ chức buổi tư vấn ở phường, xã về chính sách, đơn hàng, gương tốt để tuyển lao động\n    repeat: always\n  - ref: V.1-5\n    lead: Phòng Nội vụ thành phố\n    with: [\"Các cơ quan, đơn vị thành phố\"]\n    what: Thanh tra, kiểm tra; ngăn chặn, xử lý lừa đảo, tiêu cực\n    repeat: always\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Theo dõi, đôn đốc, tổng hợp, báo cáo UBND thành phố\n    repeat: quarterly\n  - ref: V.1-6\n    lead: Phòng Nội vụ thành phố\n    what: Tham mưu báo cáo định kỳ và đột xuất gửi Sở Nội vụ\n    repeat: quarterly\n  - ref: V.2\n    lead: Phòng Tài chính - Kế hoạch thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Hướng dẫn chi, thanh toán và quyết toán tiền hỗ trợ người lao động\n    repeat: always\n  - ref: V.3-1\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Hướng dẫn truyền thanh cơ sở đưa tin đúng, đủ về thị trường lao động ngoài nước và gương làm tốt\n    repeat: always\n  - ref: V.3-2\n    lead: Phòng Văn hóa, Khoa học và Thông tin thành phố\n    what: Theo dõi báo chí, không gian mạng; phối hợp xử lý tin sai sự thật\n    repeat: always\n  - ref: V.4-1\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    with: [Phòng Nội vụ thành phố, \"UBND các phường, xã\"]\n    what: Tuyên truyền chủ trương, chính sách, hiệu quả để người lao động biết và đăng ký\n    repeat: always\n  - ref: V.4-2\n    lead: Trung tâm Văn hóa, Thể thao và Truyền thanh thành phố\n    what: Tăng thời lượng phát sóng, tin, bài, hình ảnh; nhân rộng mô hình mới, gương điển hình\n    repeat: always\n  - ref: V.5\n    lead: Ban Chỉ huy Quân sự thành phố\n    with: [Phòng Nội vụ thành phố]\n    what: Tuyên truyền cho quân nhân sắp xuất ngũ và người đã hoàn thành nghĩa vụ quân sự\n    repeat: yearly\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    what: Phổ biến kế hoạch đến đoàn viên, hội viên\n    repeat: once\n  - ref: V.6\n    lead:\n      - Ủy ban Mặt trận Tổ quốc Việt Nam thành phố\n      - Thành đoàn\n      - Hội Liên hiệp Phụ nữ thành phố\n      - Hội Nông dân thành phố\n      - Hội Cựu chiến binh thành phố\n    with: [\"UBND các phường, xã\"]\n    what: Tuyên truyền, vận động đoàn viên, hội viên đi làm việc ở nước ngoài\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Hướng dẫn hồ sơ vay vốn, giải ngân kịp thời cho người đủ điều kiện\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    what: Đôn đốc thu hồi, xử lý nợ\n    repeat: always\n  - ref: V.7\n    lead: Chi nhánh Ngân hàng Chính sách xã hội tỉnh\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo UBND thành phố khi vốn tồn đọng lâu, đề xuất hướng xử lý\n    repeat: always\n  - ref: V.8-1\n    lead: \"UBND các phường, xã\"\n    what: Thực hiện kế hoạch và chỉ tiêu được giao\n    repeat: always\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Lập kế hoạch của phường, xã; bố trí kinh phí\n    repeat: yearly\n  - ref: V.8-2\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức hội nghị chuyên đề tư vấn việc làm, đi làm việc ở nước ngoài\n    repeat: yearly\n  - ref: V.8-3\n    lead: \"UBND các phường, xã\"\n    what: Tổ chức buổi tư vấn, tuyển lao động ở thôn, khu phố và phường, xã\n    repeat: always\n  - ref: V.8-4\n    lead: \"UBND các phường, xã\"\n    with: [\"Các Hội, đoàn thể phường, xã\"]\n    what: Cùng hội, đoàn thể mở hội nghị, thông tin, tư vấn, tuyển chọn lao động tại chỗ\n    repeat: always\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    what: Lập kế hoạch thực hiện của cơ quan, đơn vị, địa phương mình\n    repeat: yearly\n  - ref: V.cuối\n    lead: [\"Các cơ quan, đơn vị thành phố\", \"Các Hội, đoàn thể thành phố\", \"UBND các phường, xã\"]\n    with: [Phòng Nội vụ thành phố]\n    what: Báo cáo kết quả quý về UBND thành phố qua Phòng Nội vụ\n    repeat: quarterly\n\nduties:\n  - kind: quarterly                    # before day 22, so at the latest on day 21\n    from: [units, agencies]\n    to: Phòng Nội vụ thành phố\n    cutoff: day-15\n    deadline: {before_day: 22, of: last_month_of_quarter}\n    ref: V.cuối\n  - kind: quarterly                    # \"theo quy định\": the plan names no day\n    from: issuer\n    to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n    cutoff: day-15\n    deadline: null\n    ref: \"V.1-6, V.cuối\"\n\nreport_to: [UBND tỉnh Ninh Thuận, Sở Nội vụ tỉnh Ninh Thuận]\n# Who else gets the report. The list at the foot of the plan is cut off in our copy, so only bodies that the plan''s\n# text names stand here; the office completes it.\nrecipients:\n  - Như trên;\n  - Phòng Nội vụ thành phố;\n  - \"Lưu: VT, NV.\"\nsignature:\n  on_behalf: TM. ỦY BAN NHÂN DÂN\n  for: KT. CHỦ TỊCH\n  title: PHÓ CHỦ TỊCH\n  name: null\n","units_yaml":"# The 13 wards and communes of thành phố Phan Rang - Tháp Chàm as they stood in 2024, and what took over on 1/7/2025.\n# Codes: the General Statistics Office''s table of administrative units. Who took over: NQ 1667/NQ-UBTVQH15.\n# `to` is the first day outside: 30/6/2025 was the last day of the old units. `from: null`: older than anything we count.\n# Codes and names were used again: 22741 was Phường Phước Mỹ and is Phường Bảo An, which was 22744; so a unit is found\n# by its code or name together with a day.\nname: Các phường, xã của thành phố Phan Rang - Tháp Chàm\nbasis: [Nghị quyết số 202/2025/QH15, Nghị quyết số 1667/NQ-UBTVQH15]\nunits:\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22738]}\n  - {code: 22744, name: Phường Bảo An, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22741, name: Phường Phước Mỹ, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n  - {code: 22750, name: Phường Phủ Hà, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22762, name: Phường Đạo Long, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22759, name: Phường Kinh Dinh, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22765, name: Phường Đài Sơn, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22759]}\n  - {code: 22771, name: Phường Mỹ Đông, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22780, name: Phường Mỹ Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22779, name: Phường Mỹ Bình, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780]}\n  - {code: 22777, name: Phường Văn Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22834]}\n  # thôn Phú Thọ went to Xã Phước Dinh, the rest to the new Phường Đông Hải\n  - {code: 22768, name: Phường Đông Hải, kind: ward, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22780, 22888]}\n  - {code: 22774, name: Xã Thành Hải, kind: commune, parent: Thành phố Phan Rang - Tháp Chàm, from: null, to: 2025-07-01, becomes: [22741]}\n\n  # Tỉnh Khánh Hòa, two levels. Đô Vinh also took xã Nhơn Sơn, Ninh Chử thị trấn Khánh Hải (not ours).\n  - {code: 22738, name: Phường Đô Vinh, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22741, name: Phường Bảo An, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22759, name: Phường Phan Rang, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22780, name: Phường Đông Hải, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22834, name: Phường Ninh Chử, kind: ward, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n  - {code: 22888, name: Xã Phước Dinh, kind: commune, parent: Tỉnh Khánh Hòa, from: 2025-07-01, to: null}\n","operation":2}',X'D4AC1119E5F5C661916E014D7399B52D',NULL);
INSERT INTO "change" VALUES(13,2,'plan_year','[1,2025]',NULL,'{"plan_version":1,"year":2025}',X'B9B7B477AEC335242EC4444EA91BEC0B',NULL);
INSERT INTO "change" VALUES(14,2,'unit','[1]',NULL,'{"id":1,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'E70BB043C718D5ABFFD943B28B009211',NULL);
INSERT INTO "change" VALUES(15,2,'unit','[2]',NULL,'{"id":2,"code":"22744","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'052FD77FD5D4E0C1CB91A64F00F0AF6E',NULL);
INSERT INTO "change" VALUES(16,2,'unit','[3]',NULL,'{"id":3,"code":"22741","name":"Phường Phước Mỹ","name_key":"phuong phuoc my","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'00B9646160E518090AF6E67FAABD865C',NULL);
INSERT INTO "change" VALUES(17,2,'unit','[4]',NULL,'{"id":4,"code":"22750","name":"Phường Phủ Hà","name_key":"phuong phu ha","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'FD43DFE94F5D390AAE0B519F2AECF9D1',NULL);
INSERT INTO "change" VALUES(18,2,'unit','[5]',NULL,'{"id":5,"code":"22762","name":"Phường Đạo Long","name_key":"phuong dao long","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'766DC9DAC07DDD9930147E2F543B594A',NULL);
INSERT INTO "change" VALUES(19,2,'unit','[6]',NULL,'{"id":6,"code":"22759","name":"Phường Kinh Dinh","name_key":"phuong kinh dinh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'6A24FCE1D49790CDC142B74FEA2847D5',NULL);
INSERT INTO "change" VALUES(20,2,'unit','[7]',NULL,'{"id":7,"code":"22765","name":"Phường Đài Sơn","name_key":"phuong dai son","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'13273F4DC36811A6D153415E9E51F8F9',NULL);
INSERT INTO "change" VALUES(21,2,'unit','[8]',NULL,'{"id":8,"code":"22771","name":"Phường Mỹ Đông","name_key":"phuong my dong","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'6B2D715D77FD3D630AA1E7AC47777C96',NULL);
INSERT INTO "change" VALUES(22,2,'unit','[9]',NULL,'{"id":9,"code":"22780","name":"Phường Mỹ Hải","name_key":"phuong my hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'240E75AEF5BD15C9B936930E2D63D698',NULL);
INSERT INTO "change" VALUES(23,2,'unit','[10]',NULL,'{"id":10,"code":"22779","name":"Phường Mỹ Bình","name_key":"phuong my binh","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'CC08259E63764CEEDEF782E27FF434F9',NULL);
INSERT INTO "change" VALUES(24,2,'unit','[11]',NULL,'{"id":11,"code":"22777","name":"Phường Văn Hải","name_key":"phuong van hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'377BD724E0034196388870F7FEC50A11',NULL);
INSERT INTO "change" VALUES(25,2,'unit','[12]',NULL,'{"id":12,"code":"22768","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'D1DAAF89B9CF8A0E859BBA245829C0CA',NULL);
INSERT INTO "change" VALUES(26,2,'unit','[13]',NULL,'{"id":13,"code":"22774","name":"Xã Thành Hải","name_key":"xa thanh hai","kind":"commune","parent":"Thành phố Phan Rang - Tháp Chàm","valid_from":"0001-01-01","valid_to":"2025-07-01"}',X'601A6878E6ADE19CE63296C862282866',NULL);
INSERT INTO "change" VALUES(27,2,'unit','[14]',NULL,'{"id":14,"code":"22738","name":"Phường Đô Vinh","name_key":"phuong do vinh","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'F6B26C696A1B8D2C86174929313A9A4B',NULL);
INSERT INTO "change" VALUES(28,2,'unit','[15]',NULL,'{"id":15,"code":"22741","name":"Phường Bảo An","name_key":"phuong bao an","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'A4F4AC126DCA807E1FD796FB82413908',NULL);
INSERT INTO "change" VALUES(29,2,'unit','[16]',NULL,'{"id":16,"code":"22759","name":"Phường Phan Rang","name_key":"phuong phan rang","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'317306C701399B38597253B00350F9BC',NULL);
INSERT INTO "change" VALUES(30,2,'unit','[17]',NULL,'{"id":17,"code":"22780","name":"Phường Đông Hải","name_key":"phuong dong hai","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'8313D24B6F3B8C4CA7C2BB9450747A59',NULL);
INSERT INTO "change" VALUES(31,2,'unit','[18]',NULL,'{"id":18,"code":"22834","name":"Phường Ninh Chử","name_key":"phuong ninh chu","kind":"ward","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'66C3A0B0DA1C5B2DA7C1EBF093E501C2',NULL);
INSERT INTO "change" VALUES(32,2,'unit','[19]',NULL,'{"id":19,"code":"22888","name":"Xã Phước Dinh","name_key":"xa phuoc dinh","kind":"commune","parent":"Tỉnh Khánh Hòa","valid_from":"2025-07-01","valid_to":null}',X'C1ACAFE375229EF11B086CD20EF92F05',NULL);
INSERT INTO "change" VALUES(33,2,'unit_change','[1,14]',NULL,'{"before":1,"after":14}',X'098776148F48AB72C2C5D3FD33CBA447',NULL);
INSERT INTO "change" VALUES(34,2,'unit_change','[2,15]',NULL,'{"before":2,"after":15}',X'CB034A10CD0EE29B7334D4DB780EFA33',NULL);
INSERT INTO "change" VALUES(35,2,'unit_change','[3,15]',NULL,'{"before":3,"after":15}',X'EC56833A7736F989E1151479EDE4ED5D',NULL);
INSERT INTO "change" VALUES(36,2,'unit_change','[4,16]',NULL,'{"before":4,"after":16}',X'7C175F91013FF6DB98839A73AD76EE20',NULL);
INSERT INTO "change" VALUES(37,2,'unit_change','[5,16]',NULL,'{"before":5,"after":16}',X'69B3D30E93E8F5A6AA83469DFB363989',NULL);
INSERT INTO "change" VALUES(38,2,'unit_change','[6,16]',NULL,'{"before":6,"after":16}',X'B1F4A30DF68B95EED68907CFD58887B3',NULL);
INSERT INTO "change" VALUES(39,2,'unit_change','[7,16]',NULL,'{"before":7,"after":16}',X'AD4B06AA11A34054A1767DED7A45D2F1',NULL);
INSERT INTO "change" VALUES(40,2,'unit_change','[8,17]',NULL,'{"before":8,"after":17}',X'7DB58094C221D4B342FF0B7D477C108B',NULL);
INSERT INTO "change" VALUES(41,2,'unit_change','[9,17]',NULL,'{"before":9,"after":17}',X'3B74D7BBD89B4321D8719AD6A68DE309',NULL);
INSERT INTO "change" VALUES(42,2,'unit_change','[10,17]',NULL,'{"before":10,"after":17}',X'3334A3535A98E629C9B3E3A21351A24B',NULL);
INSERT INTO "change" VALUES(43,2,'unit_change','[11,18]',NULL,'{"before":11,"after":18}',X'AED4C8F02488F3E7DE36E87F141B696A',NULL);
INSERT INTO "change" VALUES(44,2,'unit_change','[12,17]',NULL,'{"before":12,"after":17}',X'A63BC4DDA6FA46268128E6DFF40F4EDD',NULL);
INSERT INTO "change" VALUES(45,2,'unit_change','[12,19]',NULL,'{"before":12,"after":19}',X'EA8C3AFCB46DF06CE99268183EF45D66',NULL);
INSERT INTO "change" VALUES(46,2,'unit_change','[13,15]',NULL,'{"before":13,"after":15}',X'C9557CD38A9F34C1DBB8267D72FE57E5',NULL);
INSERT INTO "change" VALUES(47,2,'plan_unit','[1,1]',NULL,'{"plan_version":1,"unit":1,"position":1}',X'002890F06B280576797B54180238BCC2',NULL);
INSERT INTO "change" VALUES(48,2,'plan_unit','[1,2]',NULL,'{"plan_version":1,"unit":2,"position":2}',X'2D094406C4C4468F112E42313C087C3D',NULL);
INSERT INTO "change" VALUES(49,2,'plan_unit','[1,3]',NULL,'{"plan_version":1,"unit":3,"position":3}',X'EBA4554E4EF0710414FB02C1A804B231',NULL);
INSERT INTO "change" VALUES(50,2,'plan_unit','[1,4]',NULL,'{"plan_version":1,"unit":4,"position":4}',X'7583F023FD1B73BD689037F03F015037',NULL);
INSERT INTO "change" VALUES(51,2,'plan_unit','[1,5]',NULL,'{"plan_version":1,"unit":5,"position":5}',X'D3662D0D3C8AD0B9D13E713F75BBDD68',NULL);
INSERT INTO "change" VALUES(52,2,'plan_unit','[1,6]',NULL,'{"plan_version":1,"unit":6,"position":6}',X'946A6A6201C0C01CF9E6C4A7FCF2C0D9',NULL);
INSERT INTO "change" VALUES(53,2,'plan_unit','[1,7]',NULL,'{"plan_version":1,"unit":7,"position":7}',X'894243E117309619F35B15E8FA342E9A',NULL);
INSERT INTO "change" VALUES(54,2,'plan_unit','[1,8]',NULL,'{"plan_version":1,"unit":8,"position":8}',X'B169F5BB13F83819E016DA9A9A35DAA9',NULL);
INSERT INTO "change" VALUES(55,2,'plan_unit','[1,9]',NULL,'{"plan_version":1,"unit":9,"position":9}',X'3851F03CB6300A23882EE199C39DD024',NULL);
INSERT INTO "change" VALUES(56,2,'plan_unit','[1,10]',NULL,'{"plan_version":1,"unit":10,"position":10}',X'FC8B77EF771D07842B741DC577A1449A',NULL);
INSERT INTO "change" VALUES(57,2,'plan_unit','[1,11]',NULL,'{"plan_version":1,"unit":11,"position":11}',X'E565DD2F450DABF62416FCE139747F5C',NULL);
INSERT INTO "change" VALUES(58,2,'plan_unit','[1,12]',NULL,'{"plan_version":1,"unit":12,"position":12}',X'7AD513687DB4C5DD06ABFF0DE1CF41A0',NULL);
INSERT INTO "change" VALUES(59,2,'plan_unit','[1,13]',NULL,'{"plan_version":1,"unit":13,"position":13}',X'180CCD48668FCEBA8BE965A68B489BB2',NULL);
INSERT INTO "change" VALUES(60,2,'fund','[1]',NULL,'{"id":1,"plan":1,"code":"social-security","name":"Kinh phí chi bảo đảm xã hội","kind":"grant","position":1}',X'4F400B60CBFD02D83F84DFFDB6C7E3C9',NULL);
INSERT INTO "change" VALUES(61,2,'fund','[2]',NULL,'{"id":2,"plan":1,"code":"ntp-2025","name":"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025","kind":"grant","position":2}',X'0C7064833E272E02ED350743D2CC84D4',NULL);
INSERT INTO "change" VALUES(62,2,'fund','[3]',NULL,'{"id":3,"plan":1,"code":"local-loan","name":"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội","kind":"loan","position":3}',X'2500C734BCDA04C982FD22E5B224C6E1',NULL);
INSERT INTO "change" VALUES(63,2,'fund','[4]',NULL,'{"id":4,"plan":1,"code":"contribution","name":"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác","kind":"contribution","position":4}',X'1C675EE7B02147FD31CF00B9197F8278',NULL);
INSERT INTO "change" VALUES(64,2,'allocation','[1]',NULL,'{"id":1,"plan_version":1,"method":"published","decision":null,"decided_on":null,"reason":null,"valid_from":"2024-12-15","valid_to":null,"operation":2}',X'7D5881EBC5AEBE6D232677D5600373E7',NULL);
INSERT INTO "change" VALUES(65,2,'allocation_line','[1,1]',NULL,'{"allocation":1,"unit":1,"target":3}',X'A284793419E0EBBF4A1F62AF39643558',NULL);
INSERT INTO "change" VALUES(66,2,'allocation_line','[1,2]',NULL,'{"allocation":1,"unit":2,"target":2}',X'9A340E6FFC98BAEF1EE70371D6A580F0',NULL);
INSERT INTO "change" VALUES(67,2,'allocation_line','[1,3]',NULL,'{"allocation":1,"unit":3,"target":3}',X'7C42F40DFB181D84D7FD8228EFEE6B0D',NULL);
INSERT INTO "change" VALUES(68,2,'allocation_line','[1,4]',NULL,'{"allocation":1,"unit":4,"target":5}',X'E00D0F1368E2966DA6DCC978A4D58C05',NULL);
INSERT INTO "change" VALUES(69,2,'allocation_line','[1,5]',NULL,'{"allocation":1,"unit":5,"target":2}',X'3BEE349F6B3C9F3043F5C0B6AEC8D92E',NULL);
INSERT INTO "change" VALUES(70,2,'allocation_line','[1,6]',NULL,'{"allocation":1,"unit":6,"target":5}',X'9F898B7FE6E7793E14C7D756B33BB29F',NULL);
INSERT INTO "change" VALUES(71,2,'allocation_line','[1,7]',NULL,'{"allocation":1,"unit":7,"target":2}',X'089ECB172420F49012CBAB9076BECCB6',NULL);
INSERT INTO "change" VALUES(72,2,'allocation_line','[1,8]',NULL,'{"allocation":1,"unit":8,"target":2}',X'ECCABBBF5FE8DB37E997513A06D31E46',NULL);
INSERT INTO "change" VALUES(73,2,'allocation_line','[1,9]',NULL,'{"allocation":1,"unit":9,"target":2}',X'C8554266E06EEEE1E212690295BFF8C7',NULL);
INSERT INTO "change" VALUES(74,2,'allocation_line','[1,10]',NULL,'{"allocation":1,"unit":10,"target":2}',X'C8FA8EE685847050283B3740D26BBAD6',NULL);
INSERT INTO "change" VALUES(75,2,'allocation_line','[1,11]',NULL,'{"allocation":1,"unit":11,"target":2}',X'6CC08E6C87A6B84D886A2B9AF984EB4C',NULL);
INSERT INTO "change" VALUES(76,2,'allocation_line','[1,12]',NULL,'{"allocation":1,"unit":12,"target":3}',X'119E1DB01FF2948849ABDACC5447367F',NULL);
INSERT INTO "change" VALUES(77,2,'allocation_line','[1,13]',NULL,'{"allocation":1,"unit":13,"target":2}',X'81D7B8D60A4F4B1CF86D98E003B60674',NULL);
INSERT INTO "change" VALUES(78,3,'opening_balance','[1]',NULL,'{"id":1,"plan":1,"measure":"abroad","unit":1,"start_on":"2024-12-15","end_on":null,"value":14,"operation":3}',X'2892D9266A0ADE4F5D560A56E31836DC',NULL);
INSERT INTO "change" VALUES(79,3,'opening_balance','[2]',NULL,'{"id":2,"plan":1,"measure":"abroad","unit":2,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'31D187D88F93DC637FC337A7ABB7365F',NULL);
INSERT INTO "change" VALUES(80,3,'opening_balance','[3]',NULL,'{"id":3,"plan":1,"measure":"abroad","unit":3,"start_on":"2024-12-15","end_on":null,"value":16,"operation":3}',X'CF4F2BBC6E7B872F0BD1B32E06DF1602',NULL);
INSERT INTO "change" VALUES(81,3,'opening_balance','[4]',NULL,'{"id":4,"plan":1,"measure":"abroad","unit":4,"start_on":"2024-12-15","end_on":null,"value":21,"operation":3}',X'F8F167F014E2DDDEB53C2E132B5A6470',NULL);
INSERT INTO "change" VALUES(82,3,'opening_balance','[5]',NULL,'{"id":5,"plan":1,"measure":"abroad","unit":5,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'9DD87EDF13B772510DFD4AF47DD9E102',NULL);
INSERT INTO "change" VALUES(83,3,'opening_balance','[6]',NULL,'{"id":6,"plan":1,"measure":"abroad","unit":6,"start_on":"2024-12-15","end_on":null,"value":19,"operation":3}',X'5BD77A2DAEBFE500AC37D3044FC88E03',NULL);
INSERT INTO "change" VALUES(84,3,'opening_balance','[7]',NULL,'{"id":7,"plan":1,"measure":"abroad","unit":7,"start_on":"2024-12-15","end_on":null,"value":10,"operation":3}',X'948BA7E8376E2DDAFC8EA1EB7FE954FD',NULL);
INSERT INTO "change" VALUES(85,3,'opening_balance','[8]',NULL,'{"id":8,"plan":1,"measure":"abroad","unit":8,"start_on":"2024-12-15","end_on":null,"value":7,"operation":3}',X'781C98252F63D68C9A94F7A60413F0E6',NULL);
INSERT INTO "change" VALUES(86,3,'opening_balance','[9]',NULL,'{"id":9,"plan":1,"measure":"abroad","unit":9,"start_on":"2024-12-15","end_on":null,"value":8,"operation":3}',X'509CDE4ED32F91173C14BE70031736E2',NULL);
INSERT INTO "change" VALUES(87,3,'opening_balance','[10]',NULL,'{"id":10,"plan":1,"measure":"abroad","unit":10,"start_on":"2024-12-15","end_on":null,"value":9,"operation":3}',X'BA41E91E4C516483BFFE115CEFBE6FDD',NULL);
INSERT INTO "change" VALUES(88,3,'opening_balance','[11]',NULL,'{"id":11,"plan":1,"measure":"abroad","unit":11,"start_on":"2024-12-15","end_on":null,"value":11,"operation":3}',X'02802187EBE6746B371C927BC60C0A42',NULL);
INSERT INTO "change" VALUES(89,3,'opening_balance','[12]',NULL,'{"id":12,"plan":1,"measure":"abroad","unit":12,"start_on":"2024-12-15","end_on":null,"value":15,"operation":3}',X'1B1FAFE46DC6A09601D92365446A7919',NULL);
INSERT INTO "change" VALUES(90,3,'opening_balance','[13]',NULL,'{"id":13,"plan":1,"measure":"abroad","unit":13,"start_on":"2024-12-15","end_on":null,"value":12,"operation":3}',X'E96F6D970985C0A853EBF76872BB1FEC',NULL);
INSERT INTO "change" VALUES(91,4,'opening_balance','[14]',NULL,'{"id":14,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'BF7AA8C3CC5593D224F2A744E28FDCD9',NULL);
INSERT INTO "change" VALUES(92,4,'opening_balance','[15]',NULL,'{"id":15,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'0FE8F2EC05369C83C7E793C3DF200067',NULL);
INSERT INTO "change" VALUES(93,4,'opening_balance','[16]',NULL,'{"id":16,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'BBD1928D7E0F9347A97B8F6040A2FB17',NULL);
INSERT INTO "change" VALUES(94,4,'opening_balance','[17]',NULL,'{"id":17,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'FC8CFBA3185983A32D1057067BA0E085',NULL);
INSERT INTO "change" VALUES(95,4,'opening_balance','[18]',NULL,'{"id":18,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'801E67C812164EF5A048E403FB9C43A5',NULL);
INSERT INTO "change" VALUES(96,4,'opening_balance','[19]',NULL,'{"id":19,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-06-15","value":3,"operation":4}',X'569AA117C14597504DEBC8F7A7B3512C',NULL);
INSERT INTO "change" VALUES(97,4,'opening_balance','[20]',NULL,'{"id":20,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'217111EDCF7D79E09A00E64189E37EB6',NULL);
INSERT INTO "change" VALUES(98,4,'opening_balance','[21]',NULL,'{"id":21,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-06-15","value":0,"operation":4}',X'C84D630A64E8340EA75D11D066D89966',NULL);
INSERT INTO "change" VALUES(99,4,'opening_balance','[22]',NULL,'{"id":22,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'39368E3DD7DD3355C346D4ED9F1417FE',NULL);
INSERT INTO "change" VALUES(100,4,'opening_balance','[23]',NULL,'{"id":23,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'2D204D9C6E35E2E48F8319CC143D2506',NULL);
INSERT INTO "change" VALUES(101,4,'opening_balance','[24]',NULL,'{"id":24,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'BAA51AEE5A2716D0685DAAF65E5FF620',NULL);
INSERT INTO "change" VALUES(102,4,'opening_balance','[25]',NULL,'{"id":25,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-06-15","value":2,"operation":4}',X'70F0AF95B0369D083D36213794BA57C5',NULL);
INSERT INTO "change" VALUES(103,4,'opening_balance','[26]',NULL,'{"id":26,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-06-15","value":1,"operation":4}',X'4AAFEBC3B9CA005537F17C4DEE5111D1',NULL);
INSERT INTO "change" VALUES(104,5,'opening_balance','[27]',NULL,'{"id":27,"plan":1,"measure":"departed","unit":1,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'18E1F0CA9D4CA9EBEED6EC4E27E33EDB',NULL);
INSERT INTO "change" VALUES(105,5,'opening_balance','[28]',NULL,'{"id":28,"plan":1,"measure":"departed","unit":2,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'7F9C17E73AD686F00D485E98E62EF7EA',NULL);
INSERT INTO "change" VALUES(106,5,'opening_balance','[29]',NULL,'{"id":29,"plan":1,"measure":"departed","unit":3,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'F0E54A4B76F55D111E7AE0B7C4A233DD',NULL);
INSERT INTO "change" VALUES(107,5,'opening_balance','[30]',NULL,'{"id":30,"plan":1,"measure":"departed","unit":4,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'DE7159BFAD05868F61A8EC4FD714E3F5',NULL);
INSERT INTO "change" VALUES(108,5,'opening_balance','[31]',NULL,'{"id":31,"plan":1,"measure":"departed","unit":5,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'971BAFF8E392E45DCBF54CAD609891F3',NULL);
INSERT INTO "change" VALUES(109,5,'opening_balance','[32]',NULL,'{"id":32,"plan":1,"measure":"departed","unit":6,"start_on":"2023-12-15","end_on":"2024-12-15","value":5,"operation":5}',X'5AF032645EC241CA78ECDF2DF93F344B',NULL);
INSERT INTO "change" VALUES(110,5,'opening_balance','[33]',NULL,'{"id":33,"plan":1,"measure":"departed","unit":7,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'83830B7E8CCACDC8B28D10F9FF2BFD07',NULL);
INSERT INTO "change" VALUES(111,5,'opening_balance','[34]',NULL,'{"id":34,"plan":1,"measure":"departed","unit":8,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'4974C9F685BA752BB17C7A41518E6D16',NULL);
INSERT INTO "change" VALUES(112,5,'opening_balance','[35]',NULL,'{"id":35,"plan":1,"measure":"departed","unit":9,"start_on":"2023-12-15","end_on":"2024-12-15","value":1,"operation":5}',X'AB4423E6AED2558988CEEBD8732826C9',NULL);
INSERT INTO "change" VALUES(113,5,'opening_balance','[36]',NULL,'{"id":36,"plan":1,"measure":"departed","unit":10,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'D4B7BD19785680BFC082B1ECC106C11E',NULL);
INSERT INTO "change" VALUES(114,5,'opening_balance','[37]',NULL,'{"id":37,"plan":1,"measure":"departed","unit":11,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'283966B79369F0DB292D7500053E68A3',NULL);
INSERT INTO "change" VALUES(115,5,'opening_balance','[38]',NULL,'{"id":38,"plan":1,"measure":"departed","unit":12,"start_on":"2023-12-15","end_on":"2024-12-15","value":3,"operation":5}',X'76DF07E8F4D3B0E93182C1261D32F262',NULL);
INSERT INTO "change" VALUES(116,5,'opening_balance','[39]',NULL,'{"id":39,"plan":1,"measure":"departed","unit":13,"start_on":"2023-12-15","end_on":"2024-12-15","value":2,"operation":5}',X'8542ED0498F9F04382029416F8A4A7E0',NULL);
INSERT INTO "change" VALUES(117,6,'allotment','[1]',NULL,'{"id":1,"fund":1,"year":2025,"amount":60000000,"decision":"12/QĐ-UBND","on_date":"2025-01-10","operation":6}',X'AA4DD17F2BB56382211CA9F2A943F9D1',NULL);
INSERT INTO "change" VALUES(118,7,'allotment','[2]',NULL,'{"id":2,"fund":2,"year":2025,"amount":40000000,"decision":"13/QĐ-UBND","on_date":"2025-01-10","operation":7}',X'9DB4F76684894469B6A5B5E64CFE0FDF',NULL);
INSERT INTO "change" VALUES(119,8,'worker','[1]',NULL,'{"id":1,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900000","phone":"0900000000","unit":6,"ethnicity":"Chăm","education":"university"}',X'71DE5DCAF65DB9486F6810F5E46C113A',NULL);
INSERT INTO "change" VALUES(120,8,'worker','[2]',NULL,'{"id":2,"name":"Võ Văn Ví Dụ Hạ","name_key":"vo van vi du ha","birth_year":2001,"birth_date":"2001-08-18","sex":"M","cccd":"058201900001","phone":null,"unit":10,"ethnicity":"Raglai","education":"college"}',X'6AD8CE4F41E77634411B51BEBCAB8099',NULL);
INSERT INTO "change" VALUES(121,8,'worker','[3]',NULL,'{"id":3,"name":"Nguyễn Thị Hư Cấu Nam","name_key":"nguyen thi hu cau nam","birth_year":1992,"birth_date":null,"sex":"F","cccd":"058192900002","phone":null,"unit":13,"ethnicity":"Kinh","education":"elementary"}',X'6DF039CB0FC17FC5FCC404593121FD18',NULL);
INSERT INTO "change" VALUES(122,8,'worker','[4]',NULL,'{"id":4,"name":"Lê Thị Minh Họa Mai","name_key":"le thi minh hoa mai","birth_year":1993,"birth_date":"1993-10-21","sex":"F","cccd":null,"phone":"0903000003","unit":4,"ethnicity":"Kinh","education":"university"}',X'9A5C8FF97D450507FBC0B1F69F43C145',NULL);
INSERT INTO "change" VALUES(123,8,'worker','[5]',NULL,'{"id":5,"name":"Phạm Văn Ví Dụ Lam","name_key":"pham van vi du lam","birth_year":2005,"birth_date":"2005-03-23","sex":"M","cccd":"058205900009","phone":null,"unit":6,"ethnicity":"Kinh","education":"elementary"}',X'2C4C4BFCCF4FC95B4FDB864422D17BDF',NULL);
INSERT INTO "change" VALUES(124,8,'worker','[6]',NULL,'{"id":6,"name":"Trần Thị Hư Cấu Em","name_key":"tran thi hu cau em","birth_year":1992,"birth_date":"1992-11-09","sex":"F","cccd":"058192900010","phone":"0910000010","unit":13,"ethnicity":"Chăm","education":"college"}',X'AB26454CDF6C2C76EC9B6F64CA199F4C',NULL);
INSERT INTO "change" VALUES(125,8,'worker','[7]',NULL,'{"id":7,"name":"Thập Văn Giả Định Em","name_key":"thap van gia dinh em","birth_year":1999,"birth_date":"1999-11-21","sex":"M","cccd":null,"phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'ED86CB8DBB7C4822576AF3012C7F3DB2',NULL);
INSERT INTO "change" VALUES(126,8,'worker','[8]',NULL,'{"id":8,"name":"Lê Thị Thử Khoa","name_key":"le thi thu khoa","birth_year":1997,"birth_date":null,"sex":"F","cccd":"058197900012","phone":null,"unit":6,"ethnicity":"Kinh","education":"none"}',X'E2AC93813B066417DEFDF783707AEE0B',NULL);
INSERT INTO "change" VALUES(127,8,'worker','[9]',NULL,'{"id":9,"name":"Thập Thị Thử Em","name_key":"thap thi thu em","birth_year":1988,"birth_date":"1988-06-23","sex":"F","cccd":"058188900013","phone":null,"unit":5,"ethnicity":"Kinh","education":"university"}',X'E35E6F90597F7B07FB4828DBF7D7BABA',NULL);
INSERT INTO "change" VALUES(128,8,'worker','[10]',NULL,'{"id":10,"name":"Trần Văn Tượng Trưng An","name_key":"tran van tuong trung an","birth_year":2004,"birth_date":null,"sex":"M","cccd":"058204900014","phone":"0914000014","unit":4,"ethnicity":"Kinh","education":"none"}',X'E2197768B2C340E569EF4905EC77966D',NULL);
INSERT INTO "change" VALUES(129,8,'worker','[11]',NULL,'{"id":11,"name":"Thập Văn Hư Cấu Nam","name_key":"thap van hu cau nam","birth_year":1996,"birth_date":"1996-11-05","sex":"M","cccd":null,"phone":"0915000015","unit":12,"ethnicity":"Kinh","education":"intermediate"}',X'5D4CC5A0A65EA13C4B25E15E6E91CC0D',NULL);
INSERT INTO "change" VALUES(130,8,'worker','[12]',NULL,'{"id":12,"name":"Phạm Văn Thử Khoa","name_key":"pham van thu khoa","birth_year":1993,"birth_date":"1993-03-04","sex":"M","cccd":"058093900016","phone":"0916000016","unit":8,"ethnicity":"Kinh","education":"none"}',X'BBA180F2E56C5E5230C5234F4B511937',NULL);
INSERT INTO "change" VALUES(131,8,'worker','[13]',NULL,'{"id":13,"name":"Phạm Thị Giả Định An","name_key":"pham thi gia dinh an","birth_year":2001,"birth_date":"2001-02-11","sex":"F","cccd":null,"phone":"0917000017","unit":5,"ethnicity":"Kinh","education":"none"}',X'AE63201AA4CAD5F453A427465704977C',NULL);
INSERT INTO "change" VALUES(132,8,'worker','[14]',NULL,'{"id":14,"name":"Hán Thị Hư Cấu Mai","name_key":"han thi hu cau mai","birth_year":1992,"birth_date":"1992-05-19","sex":"F","cccd":"058192900004","phone":"0904000004","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'21B2B7C0E95445E98B2C99C5BA6BEBC7',NULL);
INSERT INTO "change" VALUES(133,8,'worker','[15]',NULL,'{"id":15,"name":"Đàng Văn Mẫu Bình","name_key":"dang van mau binh","birth_year":2003,"birth_date":"2003-07-07","sex":"M","cccd":null,"phone":null,"unit":10,"ethnicity":"Kinh","education":"intermediate"}',X'B6084221213E56BC12B0D800E32E5B8F',NULL);
INSERT INTO "change" VALUES(134,8,'worker','[16]',NULL,'{"id":16,"name":"Thập Văn Ví Dụ Khoa","name_key":"thap van vi du khoa","birth_year":1992,"birth_date":"1992-10-25","sex":"M","cccd":"058092900006","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'F09B5E19112AD0BD3AAA2E02278D2F38',NULL);
INSERT INTO "change" VALUES(135,8,'worker','[17]',NULL,'{"id":17,"name":"Võ Thị Giả Định An","name_key":"vo thi gia dinh an","birth_year":1996,"birth_date":"1996-12-23","sex":"F","cccd":null,"phone":"0907000007","unit":7,"ethnicity":"Kinh","education":"university"}',X'90CE55208A0E0E667DBDEF6B0FB7771C',NULL);
INSERT INTO "change" VALUES(136,8,'worker','[18]',NULL,'{"id":18,"name":"Huỳnh Thị Tượng Trưng Nam","name_key":"huynh thi tuong trung nam","birth_year":1998,"birth_date":null,"sex":"F","cccd":"058198900008","phone":null,"unit":4,"ethnicity":"Kinh","education":"elementary"}',X'A455F016B299CE33A1B4FF646D338DE7',NULL);
INSERT INTO "change" VALUES(137,8,'worker_group','[1]',NULL,'{"id":1,"worker":1,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'86D04E57B43127A3FD488BEBF6EA1010',NULL);
INSERT INTO "change" VALUES(138,8,'worker_group','[2]',NULL,'{"id":2,"worker":2,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'8FA06798BDDF3E40EC6005F0969098BF',NULL);
INSERT INTO "change" VALUES(139,8,'worker_group','[3]',NULL,'{"id":3,"worker":3,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'A7DA92E9F4269EB1E4290B350FB0DFD2',NULL);
INSERT INTO "change" VALUES(140,8,'worker_group','[4]',NULL,'{"id":4,"worker":6,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'87BF92E6219BC2D513587629CA22DF6A',NULL);
INSERT INTO "change" VALUES(141,8,'worker_group','[5]',NULL,'{"id":5,"worker":12,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'256CAA85C1AC7ED21C92655376CB9374',NULL);
INSERT INTO "change" VALUES(142,8,'worker_group','[6]',NULL,'{"id":6,"worker":13,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'941DCE8E80DC3CAEBDC02C2F8162ACAF',NULL);
INSERT INTO "change" VALUES(143,8,'worker_group','[7]',NULL,'{"id":7,"worker":14,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'FCC1DD170C7FD2155A626B1DB60B5EB2',NULL);
INSERT INTO "change" VALUES(144,8,'worker_group','[8]',NULL,'{"id":8,"worker":17,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'F30A34B8550266AF7BA82B1BB6822E3B',NULL);
INSERT INTO "change" VALUES(145,8,'worker_group','[9]',NULL,'{"id":9,"worker":18,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'0B47B5B6AE13D7EBE8DEC635D75A1893',NULL);
INSERT INTO "change" VALUES(146,8,'sender','[1]',NULL,'{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}',X'9C744355642D5136CBC2906DDD579681',NULL);
INSERT INTO "change" VALUES(147,8,'sender','[2]',NULL,'{"id":2,"name":"Công ty Mẫu Một","name_key":"cong ty mau mot"}',X'9939A98C0F61CE781DD38D8966E63946',NULL);
INSERT INTO "change" VALUES(148,8,'sender','[3]',NULL,'{"id":3,"name":"Trung tâm Mẫu Ba","name_key":"trung tam mau ba"}',X'69809BEABB7D0816E4FCB4D93A5EC23B',NULL);
INSERT INTO "change" VALUES(149,8,'placement','[1]',NULL,'{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'0824AF9C4D601C2E1E81BC40391D050A',NULL);
INSERT INTO "change" VALUES(150,8,'placement','[2]',NULL,'{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'EF2F518FAF8CC33C297989DA2AFC4544',NULL);
INSERT INTO "change" VALUES(151,8,'placement','[3]',NULL,'{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'69FB5C589A18DBEC507757361E63E57A',NULL);
INSERT INTO "change" VALUES(152,8,'placement','[4]',NULL,'{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'0F50077DCC74A9A9D1B82D7E3B24C689',NULL);
INSERT INTO "change" VALUES(153,8,'placement','[5]',NULL,'{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'37B7477B0348E1A5131E4BDC05C18583',NULL);
INSERT INTO "change" VALUES(154,8,'placement','[6]',NULL,'{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'5CF2408A4DCF3777F156A7F86B68CB61',NULL);
INSERT INTO "change" VALUES(155,8,'placement','[7]',NULL,'{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'FE34179BEF69CE40677BFAFBEB33BFA2',NULL);
INSERT INTO "change" VALUES(156,8,'placement','[8]',NULL,'{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'27FAB95125D51EC066267EDA9825A53E',NULL);
INSERT INTO "change" VALUES(157,8,'placement','[9]',NULL,'{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'CBA310A2CEBC7DC467A8BD863BC2F2B2',NULL);
INSERT INTO "change" VALUES(158,8,'placement','[10]',NULL,'{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'4593798292288BA353CC34CF7A78C9E6',NULL);
INSERT INTO "change" VALUES(159,8,'placement','[11]',NULL,'{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'670750997C79AC6D8CB603CBEEDE69FB',NULL);
INSERT INTO "change" VALUES(160,8,'placement','[12]',NULL,'{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'71F6A3EE1530F1A8E1A827B09DE5343A',NULL);
INSERT INTO "change" VALUES(161,8,'placement','[13]',NULL,'{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'40420CC4835B6EF12B5B42BAE3A80548',NULL);
INSERT INTO "change" VALUES(162,8,'placement','[14]',NULL,'{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'AE1DB6EBE1C051D605F0D1283CA58B89',NULL);
INSERT INTO "change" VALUES(163,8,'placement','[15]',NULL,'{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'D917CB76885FBE73FF47984EF97B349F',NULL);
INSERT INTO "change" VALUES(164,8,'placement','[16]',NULL,'{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'4E71C4BC9D286AFCCACE03634720278F',NULL);
INSERT INTO "change" VALUES(165,8,'placement','[17]',NULL,'{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'577FA7799E734F99BA9F8CCAE57AC5A9',NULL);
INSERT INTO "change" VALUES(166,8,'placement','[18]',NULL,'{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'C40B7079D9872FC793E1F556A16EBAA8',NULL);
INSERT INTO "change" VALUES(167,8,'stage_event','[1]',NULL,'{"id":1,"placement":1,"stage":"departed","on_date":"2024-12-15","reason":null}',X'C432338C93E7F2C8FF70CF8991CE1415',NULL);
INSERT INTO "change" VALUES(168,8,'placement','[1]','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":1,"worker":1,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2024-12-15","ended_on":null}',X'FCCB2DD27848C4954E68D483D8B57D40',NULL);
INSERT INTO "change" VALUES(169,8,'stage_event','[2]',NULL,'{"id":2,"placement":2,"stage":"departed","on_date":"2024-12-20","reason":null}',X'6C9BD744ACA861250968720D2C85C49F',NULL);
INSERT INTO "change" VALUES(170,8,'placement','[2]','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":2,"worker":2,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2024-12-20","ended_on":null}',X'2EB133FB9956D73B0ADFFA45DBE69364',NULL);
INSERT INTO "change" VALUES(171,8,'stage_event','[3]',NULL,'{"id":3,"placement":3,"stage":"departed","on_date":"2025-01-06","reason":null}',X'EDF61D4081563AB1614BD68AEE047616',NULL);
INSERT INTO "change" VALUES(172,8,'placement','[3]','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":3,"worker":3,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":"2025-01-06","ended_on":null}',X'745C5173174E5F5F038B3953B242BDD3',NULL);
INSERT INTO "change" VALUES(173,8,'stage_event','[4]',NULL,'{"id":4,"placement":4,"stage":"departed","on_date":"2025-01-09","reason":null}',X'7A5C1824073651BBAB8D1831E34FEBC4',NULL);
INSERT INTO "change" VALUES(174,8,'placement','[4]','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":4,"worker":4,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-01-09","ended_on":null}',X'85EC50CB247E0ADCCC63F9071DBF3090',NULL);
INSERT INTO "change" VALUES(175,8,'stage_event','[5]',NULL,'{"id":5,"placement":5,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'85D0368BF58748AEEA3172C863521F74',NULL);
INSERT INTO "change" VALUES(176,8,'stage_event','[6]',NULL,'{"id":6,"placement":6,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'C57ECDA1B4F7D19DDF92DA42F7F8ED30',NULL);
INSERT INTO "change" VALUES(177,8,'stage_event','[7]',NULL,'{"id":7,"placement":7,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'89A918F76ACAF936F74B030F23C4DC60',NULL);
INSERT INTO "change" VALUES(178,8,'stage_event','[8]',NULL,'{"id":8,"placement":8,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'A3DAAB58C1143A94F1FF2B3D1D78EF84',NULL);
INSERT INTO "change" VALUES(179,8,'stage_event','[9]',NULL,'{"id":9,"placement":9,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'4A5F41B43B5A0F43015534DC32C610A7',NULL);
INSERT INTO "change" VALUES(180,8,'stage_event','[10]',NULL,'{"id":10,"placement":10,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'FE072759FC9EF161206640885500C289',NULL);
INSERT INTO "change" VALUES(181,8,'stage_event','[11]',NULL,'{"id":11,"placement":11,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'93FABF494B9AA48AE512FBEF7FB8E9B1',NULL);
INSERT INTO "change" VALUES(182,8,'stage_event','[12]',NULL,'{"id":12,"placement":12,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'DA354132B8EE988696E7173FE4D00AF1',NULL);
INSERT INTO "change" VALUES(183,8,'stage_event','[13]',NULL,'{"id":13,"placement":13,"stage":"contracted","on_date":"2025-02-10","reason":null}',X'AB20853F167392DAABE60372F807C1A8',NULL);
INSERT INTO "change" VALUES(184,8,'stage_event','[14]',NULL,'{"id":14,"placement":14,"stage":"departed","on_date":"2025-02-10","reason":null}',X'CBC21CA8FC2DE9DCDDFB209EF178A84A',NULL);
INSERT INTO "change" VALUES(185,8,'placement','[14]','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":14,"worker":14,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2025-02-10","ended_on":null}',X'C5105110CF594F12AC290DDC481B4EAD',NULL);
INSERT INTO "change" VALUES(186,8,'stage_event','[15]',NULL,'{"id":15,"placement":15,"stage":"departed","on_date":"2025-02-17","reason":null}',X'1BA87B89D6FE1CF11BBE43C6D8AAD4BA',NULL);
INSERT INTO "change" VALUES(187,8,'placement','[15]','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}','{"id":15,"worker":15,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":"2025-02-17","ended_on":null}',X'7AF720B4BF68CC0376E70CBC28870530',NULL);
INSERT INTO "change" VALUES(188,8,'stage_event','[16]',NULL,'{"id":16,"placement":16,"stage":"departed","on_date":"2025-02-24","reason":null}',X'EE60FD5262A9C662EC0F30634C74322E',NULL);
INSERT INTO "change" VALUES(189,8,'placement','[16]','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":16,"worker":16,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":"2025-02-24","ended_on":null}',X'30A3CE88DEFBAD52E0DE9F89DE72E2AF',NULL);
INSERT INTO "change" VALUES(190,8,'stage_event','[17]',NULL,'{"id":17,"placement":17,"stage":"departed","on_date":"2025-03-03","reason":null}',X'529DA8BE92A280304E1A20BC69766DCD',NULL);
INSERT INTO "change" VALUES(191,8,'placement','[17]','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":17,"worker":17,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2025-03-03","ended_on":null}',X'1DACCBBB7ECA3C0BBC80B92DB16096E7',NULL);
INSERT INTO "change" VALUES(192,8,'stage_event','[18]',NULL,'{"id":18,"placement":18,"stage":"departed","on_date":"2025-03-14","reason":null}',X'21C4E2274ECC1D94542BC9DF78F382C5',NULL);
INSERT INTO "change" VALUES(193,8,'placement','[18]','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":18,"worker":18,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-03-14","ended_on":null}',X'7810E53EDDCBECE93A892062EEAE154A',NULL);
INSERT INTO "change" VALUES(194,8,'import_batch','[1]',NULL,'{"id":1,"operation":8,"name":"danh-sach-quy-1.csv","digest":"aebe6bb80d63b87d7383fad16431a5908e9ee69d720fd8cbbbf4424dc5175a7b","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'6E243CB775F9B8E348BF7C24642E3E10',NULL);
INSERT INTO "change" VALUES(195,8,'import_row','[1,2,"worker"]',NULL,'{"batch":1,"row":2,"table_name":"worker","key":1}',X'023A517D3EDEDDC02489ECAA3E74D895',NULL);
INSERT INTO "change" VALUES(196,8,'import_row','[1,2,"placement"]',NULL,'{"batch":1,"row":2,"table_name":"placement","key":1}',X'2B9C4B03E5B37931012689E1B5451733',NULL);
INSERT INTO "change" VALUES(197,8,'import_row','[1,3,"worker"]',NULL,'{"batch":1,"row":3,"table_name":"worker","key":2}',X'BAB1ACBCF30A9B273CC3B12C3F3CA8D4',NULL);
INSERT INTO "change" VALUES(198,8,'import_row','[1,3,"placement"]',NULL,'{"batch":1,"row":3,"table_name":"placement","key":2}',X'CC9A6127FC3884226F6484D1F9438773',NULL);
INSERT INTO "change" VALUES(199,8,'import_row','[1,4,"worker"]',NULL,'{"batch":1,"row":4,"table_name":"worker","key":3}',X'E292F175F2F04F8494750F2AD1E16E93',NULL);
INSERT INTO "change" VALUES(200,8,'import_row','[1,4,"placement"]',NULL,'{"batch":1,"row":4,"table_name":"placement","key":3}',X'24867BCD9A0C54633612245B0E14C9F1',NULL);
INSERT INTO "change" VALUES(201,8,'import_row','[1,5,"worker"]',NULL,'{"batch":1,"row":5,"table_name":"worker","key":4}',X'E0CC721C8D8CF27D29A917B17953B0E6',NULL);
INSERT INTO "change" VALUES(202,8,'import_row','[1,5,"placement"]',NULL,'{"batch":1,"row":5,"table_name":"placement","key":4}',X'945DC5F11D59F5300899A6ACAB5543B6',NULL);
INSERT INTO "change" VALUES(203,8,'import_row','[1,11,"worker"]',NULL,'{"batch":1,"row":11,"table_name":"worker","key":5}',X'D36320F0F75B4796186197F8D5C1EAB0',NULL);
INSERT INTO "change" VALUES(204,8,'import_row','[1,11,"placement"]',NULL,'{"batch":1,"row":11,"table_name":"placement","key":5}',X'565E15EB34F43DA9111CBC5212C7F550',NULL);
INSERT INTO "change" VALUES(205,8,'import_row','[1,12,"worker"]',NULL,'{"batch":1,"row":12,"table_name":"worker","key":6}',X'CD45966AADDA4DB422FBC09394194578',NULL);
INSERT INTO "change" VALUES(206,8,'import_row','[1,12,"placement"]',NULL,'{"batch":1,"row":12,"table_name":"placement","key":6}',X'570586BB5DF9B32B5CC619A8CEEC285D',NULL);
INSERT INTO "change" VALUES(207,8,'import_row','[1,13,"worker"]',NULL,'{"batch":1,"row":13,"table_name":"worker","key":7}',X'46EB4E1A03943D5DC35ED2750132FF39',NULL);
INSERT INTO "change" VALUES(208,8,'import_row','[1,13,"placement"]',NULL,'{"batch":1,"row":13,"table_name":"placement","key":7}',X'B1DDFE9429697A5C1A5F9B45525482F9',NULL);
INSERT INTO "change" VALUES(209,8,'import_row','[1,14,"worker"]',NULL,'{"batch":1,"row":14,"table_name":"worker","key":8}',X'DD8AD726955A31204B4991B481FCFF61',NULL);
INSERT INTO "change" VALUES(210,8,'import_row','[1,14,"placement"]',NULL,'{"batch":1,"row":14,"table_name":"placement","key":8}',X'5375FBF724219A84C546CD4ECE17EF67',NULL);
INSERT INTO "change" VALUES(211,8,'import_row','[1,15,"worker"]',NULL,'{"batch":1,"row":15,"table_name":"worker","key":9}',X'4003FC0980A43FB31723A1BEF5ED0C9A',NULL);
INSERT INTO "change" VALUES(212,8,'import_row','[1,15,"placement"]',NULL,'{"batch":1,"row":15,"table_name":"placement","key":9}',X'834B57C79A841D59013716759507BBAF',NULL);
INSERT INTO "change" VALUES(213,8,'import_row','[1,16,"worker"]',NULL,'{"batch":1,"row":16,"table_name":"worker","key":10}',X'8A89A5AE1D2CB25D4375757D03E9DF97',NULL);
INSERT INTO "change" VALUES(214,8,'import_row','[1,16,"placement"]',NULL,'{"batch":1,"row":16,"table_name":"placement","key":10}',X'67019F336DD1CAFAFEBD60AD38CC32B1',NULL);
INSERT INTO "change" VALUES(215,8,'import_row','[1,17,"worker"]',NULL,'{"batch":1,"row":17,"table_name":"worker","key":11}',X'859574674922C4D745609A88F865FA84',NULL);
INSERT INTO "change" VALUES(216,8,'import_row','[1,17,"placement"]',NULL,'{"batch":1,"row":17,"table_name":"placement","key":11}',X'AA7EED7C88EAAE446AFC4C6AA63450A8',NULL);
INSERT INTO "change" VALUES(217,8,'import_row','[1,18,"worker"]',NULL,'{"batch":1,"row":18,"table_name":"worker","key":12}',X'9C2AE90BE66E7FC3653C25B3227A9701',NULL);
INSERT INTO "change" VALUES(218,8,'import_row','[1,18,"placement"]',NULL,'{"batch":1,"row":18,"table_name":"placement","key":12}',X'E0505FC607DC23F8007487615818FFE5',NULL);
INSERT INTO "change" VALUES(219,8,'import_row','[1,19,"worker"]',NULL,'{"batch":1,"row":19,"table_name":"worker","key":13}',X'A7CB2384ED866AF6B6FFEE59297BF98B',NULL);
INSERT INTO "change" VALUES(220,8,'import_row','[1,19,"placement"]',NULL,'{"batch":1,"row":19,"table_name":"placement","key":13}',X'8AAD11EBC81A0AF60DA562FE4D5228CD',NULL);
INSERT INTO "change" VALUES(221,8,'import_row','[1,6,"worker"]',NULL,'{"batch":1,"row":6,"table_name":"worker","key":14}',X'E2B517E0B3D2F5BC88EF8BFAF7A59488',NULL);
INSERT INTO "change" VALUES(222,8,'import_row','[1,6,"placement"]',NULL,'{"batch":1,"row":6,"table_name":"placement","key":14}',X'D5073D1DDF929245222D712D851ED27C',NULL);
INSERT INTO "change" VALUES(223,8,'import_row','[1,7,"worker"]',NULL,'{"batch":1,"row":7,"table_name":"worker","key":15}',X'79297A0D45CD13A55BB8C44AC37B5F4E',NULL);
INSERT INTO "change" VALUES(224,8,'import_row','[1,7,"placement"]',NULL,'{"batch":1,"row":7,"table_name":"placement","key":15}',X'8165FC53CBA1DDAA11A1E6B0024EDA5C',NULL);
INSERT INTO "change" VALUES(225,8,'import_row','[1,8,"worker"]',NULL,'{"batch":1,"row":8,"table_name":"worker","key":16}',X'B716EDC0D74461D845D5B1F4DCADE45A',NULL);
INSERT INTO "change" VALUES(226,8,'import_row','[1,8,"placement"]',NULL,'{"batch":1,"row":8,"table_name":"placement","key":16}',X'2A6EF48DBF054142A824111B21A334E0',NULL);
INSERT INTO "change" VALUES(227,8,'import_row','[1,9,"worker"]',NULL,'{"batch":1,"row":9,"table_name":"worker","key":17}',X'4ABAA021A540407B3DBADC0D03ED93DC',NULL);
INSERT INTO "change" VALUES(228,8,'import_row','[1,9,"placement"]',NULL,'{"batch":1,"row":9,"table_name":"placement","key":17}',X'3A784C8E382AA246454C4E28762562A6',NULL);
INSERT INTO "change" VALUES(229,8,'import_row','[1,10,"worker"]',NULL,'{"batch":1,"row":10,"table_name":"worker","key":18}',X'0F904F7577DCFA8A1E8A0114C5E3C922',NULL);
INSERT INTO "change" VALUES(230,8,'import_row','[1,10,"placement"]',NULL,'{"batch":1,"row":10,"table_name":"placement","key":18}',X'BDD8408B05A4D6E7B16F522AAC50275B',NULL);
INSERT INTO "change" VALUES(231,9,'sent_report','[1]',NULL,'{"id":1,"plan":1,"form":"quarterly","period":"2025-Q1","sent_on":"2025-03-20","number":"05/BC-UBND","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","figures":"{\"schema\": \"xkld.report.quarterly/1\", \"data\": {\"form\": \"quarterly\", \"period\": \"2025-Q1\", \"figures_to\": \"14/3/2025\", \"head\": \"0dd3b3bccfc2087730d4f1d04bf80f73373b612660409806267caec45e7e35a1\", \"letterhead\": {\"above\": null, \"issuer\": [\"ỦY BAN NHÂN DÂN THÀNH PHỐ\", \"PHAN RANG - THÁP CHÀM\"], \"number\": \"Số:          /BC-UBND\", \"place_and_date\": \"Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025\", \"kind\": \"BÁO CÁO\", \"subject\": [\"Kết quả công tác đưa người lao động\", \"đi làm việc ở nước ngoài theo hợp đồng quý I\", \"và phương hướng, nhiệm vụ quý II năm 2025\"], \"to\": [\"UBND tỉnh Ninh Thuận\", \"Sở Nội vụ tỉnh Ninh Thuận\"]}, \"opening\": [\"Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.\", \"Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:\"], \"sections\": [{\"number\": \"I\", \"heading\": \"Công tác chỉ đạo, tổ chức thực hiện\", \"paragraphs\": [\"UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.\", \"[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]\"], \"table\": null, \"parts\": []}, {\"number\": \"II\", \"heading\": \"Kết quả thực hiện\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Thực hiện chỉ tiêu\", \"paragraphs\": [\"Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.\", \"Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.\", \"Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.\", \"Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải.\"], \"table\": \"targets\", \"parts\": []}, {\"number\": \"2\", \"heading\": \"Thông tin, tuyên truyền\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận hoạt động tuyên truyền.\", \"[Nêu nội dung, hình thức tuyên truyền nổi bật.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Tư vấn, tạo nguồn lao động\", \"paragraphs\": [\"Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.\", \"Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01).\"], \"table\": null, \"parts\": []}, {\"number\": \"4\", \"heading\": \"Hỗ trợ người lao động, cho vay vốn\", \"paragraphs\": [\"Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.\", \"Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm.\"], \"table\": null, \"parts\": []}, {\"number\": \"5\", \"heading\": \"Lao động ở nước ngoài và về nước\", \"paragraphs\": [\"Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05).\"], \"table\": null, \"parts\": []}, {\"number\": \"6\", \"heading\": \"Thanh tra, kiểm tra, giải quyết đơn thư\", \"paragraphs\": [\"Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận.\"], \"table\": null, \"parts\": []}, {\"number\": \"7\", \"heading\": \"Phối hợp với doanh nghiệp\", \"paragraphs\": [\"Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.\", \"Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người.\"], \"table\": null, \"parts\": []}]}, {\"number\": \"III\", \"heading\": \"Đánh giá chung\", \"paragraphs\": [], \"table\": null, \"parts\": [{\"number\": \"1\", \"heading\": \"Ưu điểm\", \"paragraphs\": [\"[Nêu ưu điểm, cách làm hay.]\"], \"table\": null, \"parts\": []}, {\"number\": \"2\", \"heading\": \"Hạn chế\", \"paragraphs\": [\"So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.\", \"[Nêu hạn chế, khó khăn, vướng mắc.]\"], \"table\": null, \"parts\": []}, {\"number\": \"3\", \"heading\": \"Nguyên nhân\", \"paragraphs\": [\"[Nêu nguyên nhân khách quan, chủ quan.]\"], \"table\": null, \"parts\": []}]}, {\"number\": \"IV\", \"heading\": \"Phương hướng, nhiệm vụ quý II năm 2025\", \"paragraphs\": [\"[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]\"], \"table\": null, \"parts\": []}, {\"number\": \"V\", \"heading\": \"Kiến nghị, đề xuất\", \"paragraphs\": [\"[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]\"], \"table\": null, \"parts\": []}], \"last_words\": \"Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.\", \"closing\": {\"authority\": [\"TM. ỦY BAN NHÂN DÂN\", \"KT. CHỦ TỊCH\", \"PHÓ CHỦ TỊCH\"], \"name\": \"\", \"recipients\": [\"Như trên;\", \"Phòng Nội vụ thành phố;\", \"Lưu: VT, NV.\"]}, \"annex\": {\"title\": \"Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025\", \"subtitle\": \"(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)\"}, \"tables\": [{\"key\": \"targets\", \"number\": null, \"title\": \"Kết quả thực hiện chỉ tiêu theo đơn vị\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"target\", \"head\": \"Chỉ tiêu năm (người)\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Thực hiện trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"percent\", \"head\": \"Tỷ lệ đạt\", \"kind\": \"percent\"}, {\"key\": \"same_period\", \"head\": \"Cùng kỳ năm trước\", \"kind\": \"count\"}, {\"key\": \"estimate\", \"head\": \"Ước thực hiện đến hết quý\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"target\": 5, \"in_period\": 2, \"to_date\": 2, \"percent\": \"40.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"target\": 2, \"in_period\": 2, \"to_date\": 2, \"percent\": \"100.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"target\": 2, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"target\": 3, \"in_period\": 0, \"to_date\": 0, \"percent\": \"0.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"target\": 2, \"in_period\": 1, \"to_date\": 1, \"percent\": \"50.0\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}}], \"total\": {\"unit\": \"Tổng cộng\", \"target\": 35, \"in_period\": 9, \"to_date\": 9, \"percent\": \"25.7\", \"same_period\": {\"mark\": \"no_data\"}, \"estimate\": {\"mark\": \"not_reported\"}}, \"rule\": \"Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi.\"}, {\"key\": \"pool\", \"number\": \"01\", \"title\": \"Nguồn lao động theo đơn vị\", \"span\": \"(Đến hết ngày 14/3/2025)\", \"columns\": [{\"key\": \"unit\", \"head\": \"Đơn vị\", \"kind\": \"text\"}, {\"key\": \"registered\", \"head\": \"Đăng ký, đã tư vấn\", \"kind\": \"count\"}, {\"key\": \"training\", \"head\": \"Đang đào tạo\", \"kind\": \"count\"}, {\"key\": \"selected\", \"head\": \"Trúng tuyển, ký hợp đồng\", \"kind\": \"count\"}, {\"key\": \"ready\", \"head\": \"Chờ xuất cảnh\", \"kind\": \"count\"}, {\"key\": \"all\", \"head\": \"Tổng số\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"unit\": \"Phường Đô Vinh\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Bảo An\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phước Mỹ\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Phủ Hà\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đạo Long\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Kinh Dinh\", \"registered\": 0, \"training\": 0, \"selected\": 2, \"ready\": 0, \"all\": 2}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đài Sơn\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Đông\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Hải\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Mỹ Bình\", \"registered\": 0, \"training\": 0, \"selected\": 0, \"ready\": 0, \"all\": 0}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Văn Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Phường Đông Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}, {\"indent\": 0, \"cells\": {\"unit\": \"Xã Thành Hải\", \"registered\": 0, \"training\": 0, \"selected\": 1, \"ready\": 0, \"all\": 1}}], \"total\": {\"unit\": \"Tổng cộng\", \"registered\": 0, \"training\": 0, \"selected\": 9, \"ready\": 0, \"all\": 9}, \"rule\": \"Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký.\"}, {\"key\": \"destinations\", \"number\": \"02\", \"title\": \"Người lao động xuất cảnh theo thị trường\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"destination\", \"head\": \"Thị trường\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"destination\": \"Nhật Bản\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đài Loan (Trung Quốc)\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"destination\": \"Hàn Quốc\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"destination\": \"Đức\", \"in_period\": 0, \"to_date\": 0}}], \"total\": {\"destination\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"occupations\", \"number\": \"03\", \"title\": \"Người lao động xuất cảnh theo ngành nghề\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"occupation\", \"head\": \"Ngành nghề\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"occupation\": \"Xây dựng\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Chế biến thực phẩm\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Nông nghiệp\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Cơ khí\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 0, \"cells\": {\"occupation\": \"Điều dưỡng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": {\"occupation\": \"Tổng cộng\", \"in_period\": 9, \"to_date\": 9}, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ.\"}, {\"key\": \"features\", \"number\": \"04\", \"title\": \"Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"feature\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"feature\": \"Theo giới tính\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nam\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Nữ\", \"in_period\": 6, \"to_date\": 6}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo độ tuổi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Dưới 18 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 18 đến 30 tuổi\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Từ 31 đến 45 tuổi\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trên 45 tuổi\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo trình độ\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Phổ thông (không nghề)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Sơ cấp nghề\", \"in_period\": 3, \"to_date\": 3}}, {\"indent\": 1, \"cells\": {\"feature\": \"Trung cấp\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Cao đẳng\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đại học trở lên\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo hình thức đi\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 1, \"cells\": {\"feature\": \"Đơn vị sự nghiệp công lập\", \"in_period\": 4, \"to_date\": 4}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp dịch vụ\", \"in_period\": 5, \"to_date\": 5}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp trúng thầu, nhận thầu\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Tổ chức, cá nhân đầu tư ra nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Hợp đồng lao động trực tiếp giao kết\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"feature\": \"Theo đối tượng ưu tiên\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người dân tộc thiểu số\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Học sinh, sinh viên mới tốt nghiệp\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ cận nghèo\", \"in_period\": 2, \"to_date\": 2}}, {\"indent\": 1, \"cells\": {\"feature\": \"Người thuộc hộ nghèo\", \"in_period\": 1, \"to_date\": 1}}, {\"indent\": 1, \"cells\": {\"feature\": \"Thân nhân người có công với cách mạng\", \"in_period\": 1, \"to_date\": 1}}], \"total\": null, \"rule\": \"Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau.\"}, {\"key\": \"movement\", \"number\": \"05\", \"title\": \"Biến động lao động làm việc ở nước ngoài\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"movement\", \"head\": \"Nội dung\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Trong kỳ\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Lũy kế từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài đầu kỳ\", \"in_period\": 159, \"to_date\": 159}}, {\"indent\": 0, \"cells\": {\"movement\": \"Xuất cảnh (lượt)\", \"in_period\": 9, \"to_date\": 9}}, {\"indent\": 0, \"cells\": {\"movement\": \"Về nước\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"hết hạn hợp đồng, đúng hạn\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do tai nạn, ốm đau\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do phía sử dụng lao động\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do bị ngược đãi, xâm hại\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do vi phạm hợp đồng, pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"trước hạn do nguyện vọng cá nhân\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"chưa rõ lý do\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tử vong\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Tìm thấy người mất tích\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 0, \"cells\": {\"movement\": \"Đang làm việc ở nước ngoài cuối kỳ\", \"in_period\": 168, \"to_date\": 168}}, {\"indent\": 0, \"cells\": {\"movement\": \"Ngoài ra\", \"in_period\": \"\", \"to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"movement\": \"gia hạn hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"đổi hợp đồng, chuyển tư cách ở nước ngoài\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"bỏ hợp đồng\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"ở lại nước ngoài trái pháp luật\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)\", \"in_period\": 0, \"to_date\": 0}}, {\"indent\": 1, \"cells\": {\"movement\": \"xuất cảnh đi học tập (lượt)\", \"in_period\": 0, \"to_date\": 0}}], \"total\": null, \"rule\": \"Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước.\"}, {\"key\": \"support\", \"number\": \"06\", \"title\": \"Hỗ trợ người lao động theo nguồn kinh phí và nội dung\", \"span\": \"(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)\", \"columns\": [{\"key\": \"item\", \"head\": \"Nguồn kinh phí, nội dung\", \"kind\": \"text\"}, {\"key\": \"persons_in_period\", \"head\": \"Số người trong quý\", \"kind\": \"count\"}, {\"key\": \"in_period\", \"head\": \"Số tiền trong quý (đồng)\", \"kind\": \"money\"}, {\"key\": \"persons_to_date\", \"head\": \"Số người từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số tiền từ đầu năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"allotted\", \"head\": \"Dự toán năm (đồng)\", \"kind\": \"money\"}, {\"key\": \"left\", \"head\": \"Còn lại (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"item\": \"Kinh phí chi bảo đảm xã hội\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 60000000, \"left\": 60000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 40000000, \"left\": 40000000}}, {\"indent\": 0, \"cells\": {\"item\": \"Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": {\"mark\": \"no_data\"}, \"left\": {\"mark\": \"no_data\"}}}], \"total\": {\"item\": \"Tổng cộng\", \"persons_in_period\": 0, \"in_period\": 0, \"persons_to_date\": 0, \"to_date\": 0, \"allotted\": 100000000, \"left\": 100000000}, \"rule\": \"Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động.\"}, {\"key\": \"loans\", \"number\": \"07\", \"title\": \"Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội\", \"span\": \"(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)\", \"columns\": [{\"key\": \"fund\", \"head\": \"Nguồn vốn\", \"kind\": \"text\"}, {\"key\": \"customers\", \"head\": \"Khách hàng từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"lent\", \"head\": \"Doanh số cho vay (đồng)\", \"kind\": \"money\"}, {\"key\": \"recovered\", \"head\": \"Doanh số thu nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"outstanding\", \"head\": \"Dư nợ (đồng)\", \"kind\": \"money\"}, {\"key\": \"overdue\", \"head\": \"Trong đó quá hạn (đồng)\", \"kind\": \"money\"}, {\"key\": \"idle\", \"head\": \"Vốn chưa giải ngân (đồng)\", \"kind\": \"money\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"fund\": \"Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội\", \"customers\": {\"mark\": \"no_data\"}, \"lent\": {\"mark\": \"no_data\"}, \"recovered\": {\"mark\": \"no_data\"}, \"outstanding\": {\"mark\": \"no_data\"}, \"overdue\": {\"mark\": \"no_data\"}, \"idle\": {\"mark\": \"no_data\"}}}], \"total\": null, \"rule\": \"Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn.\"}, {\"key\": \"work\", \"number\": \"08\", \"title\": \"Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra\", \"span\": \"(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)\", \"columns\": [{\"key\": \"work\", \"head\": \"Hoạt động\", \"kind\": \"text\"}, {\"key\": \"in_period\", \"head\": \"Số lần trong quý\", \"kind\": \"count\"}, {\"key\": \"people_in_period\", \"head\": \"Lượt người trong quý\", \"kind\": \"count\"}, {\"key\": \"to_date\", \"head\": \"Số lần từ đầu năm\", \"kind\": \"count\"}, {\"key\": \"people_to_date\", \"head\": \"Lượt người từ đầu năm\", \"kind\": \"count\"}], \"rows\": [{\"indent\": 0, \"cells\": {\"work\": \"Buổi tư vấn việc làm, tuyển lao động\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Hội nghị chuyên đề\", \"in_period\": 0, \"people_in_period\": 0, \"to_date\": 0, \"people_to_date\": 0}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài phát thanh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên cổng, trang thông tin điện tử, báo chí\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tin, bài trên mạng xã hội\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Tờ rơi, pa-nô, áp phích\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Buổi làm việc với doanh nghiệp\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Lượt thăm hỏi gia đình người lao động\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Chuyến học tập kinh nghiệm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Cuộc thanh tra, kiểm tra, giám sát\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó phát hiện vi phạm\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 0, \"cells\": {\"work\": \"Đơn thư, phản ánh\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}, {\"indent\": 1, \"cells\": {\"work\": \"trong đó đã giải quyết\", \"in_period\": 0, \"people_in_period\": \"\", \"to_date\": 0, \"people_to_date\": \"\"}}], \"total\": null, \"rule\": \"Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự.\"}], \"to_be_written\": [\"I. Công tác chỉ đạo, tổ chức thực hiện\", \"2. Thông tin, tuyên truyền\", \"1. Ưu điểm\", \"2. Hạn chế\", \"3. Nguyên nhân\", \"IV. Phương hướng, nhiệm vụ quý II năm 2025\", \"V. Kiến nghị, đề xuất\"], \"warnings\": [\"Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed).\"]}}","head":"0dd3b3bccfc2087730d4f1d04bf80f73373b612660409806267caec45e7e35a1","operation":9}',X'5C895E0C3CCE06EDA231329D6CA0E141',NULL);
INSERT INTO "change" VALUES(232,10,'worker','[19]',NULL,'{"id":19,"name":"Lê Thị Thử Dương","name_key":"le thi thu duong","birth_year":1986,"birth_date":"1986-06-10","sex":"F","cccd":null,"phone":"0921000021","unit":8,"ethnicity":"Kinh","education":"college"}',X'0D723F36725BB2D74F190FD02FCED6E7',NULL);
INSERT INTO "change" VALUES(233,10,'worker','[20]',NULL,'{"id":20,"name":"Nguyễn Thị Giả Định Mai","name_key":"nguyen thi gia dinh mai","birth_year":1989,"birth_date":"1989-11-04","sex":"F","cccd":"058189900019","phone":"0919000019","unit":9,"ethnicity":"Kinh","education":"intermediate"}',X'ED6B9B3BAC731C8D5346365114ADE7BA',NULL);
INSERT INTO "change" VALUES(234,10,'worker','[21]',NULL,'{"id":21,"name":"Thập Văn Minh Họa Dương","name_key":"thap van minh hoa duong","birth_year":1988,"birth_date":"1988-02-15","sex":"M","cccd":null,"phone":null,"unit":9,"ethnicity":"Kinh","education":"none"}',X'9419EC073A9155103C8F46067E216AC4',NULL);
INSERT INTO "change" VALUES(235,10,'worker','[22]',NULL,'{"id":22,"name":"Đàng Văn Minh Họa An","name_key":"dang van minh hoa an","birth_year":1989,"birth_date":"1989-02-05","sex":"M","cccd":"058089900018","phone":null,"unit":7,"ethnicity":"Kinh","education":"elementary"}',X'AF90C32F2B8B5ABD52DCBCA091F5F44D',NULL);
INSERT INTO "change" VALUES(236,10,'worker','[23]',NULL,'{"id":23,"name":"Đàng Văn Hư Cấu Cúc","name_key":"dang van hu cau cuc","birth_year":1985,"birth_date":"1985-08-17","sex":"M","cccd":null,"phone":null,"unit":2,"ethnicity":"Kinh","education":"university"}',X'EDAF78D9ABFB6777D2CEB52A7E76CFD5',NULL);
INSERT INTO "change" VALUES(237,10,'worker','[24]',NULL,'{"id":24,"name":"Thập Văn Giả Định Nam","name_key":"thap van gia dinh nam","birth_year":1992,"birth_date":"1992-05-18","sex":"M","cccd":"058092900020","phone":"0920000020","unit":3,"ethnicity":"Kinh","education":"university"}',X'D405822B8EE80CEF1C7AB9147332A759',NULL);
INSERT INTO "change" VALUES(238,10,'worker','[25]',NULL,'{"id":25,"name":"Hán Thị Ví Dụ Khoa","name_key":"han thi vi du khoa","birth_year":2000,"birth_date":"2000-02-10","sex":"F","cccd":null,"phone":null,"unit":11,"ethnicity":"Chăm","education":"elementary"}',X'84B4A68CB3082023FCCCF0C96A78B5A2',NULL);
INSERT INTO "change" VALUES(239,10,'worker','[26]',NULL,'{"id":26,"name":"Thập Văn Tượng Trưng Cúc","name_key":"thap van tuong trung cuc","birth_year":1988,"birth_date":"1988-06-06","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'D8C58F62EE5B25DB75E0A51DA436E4A7',NULL);
INSERT INTO "change" VALUES(240,10,'worker','[27]',NULL,'{"id":27,"name":"Phạm Thị Minh Họa Hạ","name_key":"pham thi minh hoa ha","birth_year":2000,"birth_date":"2000-05-20","sex":"F","cccd":"058300900036","phone":null,"unit":10,"ethnicity":"Kinh","education":"college"}',X'C830523A10127E57D24C9A9410C928AE',NULL);
INSERT INTO "change" VALUES(241,10,'worker','[28]',NULL,'{"id":28,"name":"Phạm Văn Giả Định Nam","name_key":"pham van gia dinh nam","birth_year":1998,"birth_date":"1998-04-13","sex":"M","cccd":"058098900047","phone":null,"unit":6,"ethnicity":"Kinh","education":"university"}',X'4C4F0097EFC38F1FFE3B7F7BBB8C0D68',NULL);
INSERT INTO "change" VALUES(242,10,'worker','[29]',NULL,'{"id":29,"name":"Nguyễn Văn Minh Họa Em","name_key":"nguyen van minh hoa em","birth_year":1986,"birth_date":"1986-11-07","sex":"M","cccd":"058086900028","phone":null,"unit":6,"ethnicity":"Kinh","education":"intermediate"}',X'BBB8CB10192DBB4C05010E17AE668B04',NULL);
INSERT INTO "change" VALUES(243,10,'worker','[30]',NULL,'{"id":30,"name":"Nguyễn Văn Tượng Trưng Cúc","name_key":"nguyen van tuong trung cuc","birth_year":2004,"birth_date":"2004-07-14","sex":"M","cccd":"058204900035","phone":"0935000035","unit":6,"ethnicity":"Kinh","education":"none"}',X'AAD1F25C712F3376A8D239878C7B04D9',NULL);
INSERT INTO "change" VALUES(244,10,'worker','[31]',NULL,'{"id":31,"name":"Phạm Văn Mẫu Lam","name_key":"pham van mau lam","birth_year":2003,"birth_date":"2003-05-11","sex":"M","cccd":"058203900059","phone":"0959000059","unit":9,"ethnicity":"Kinh","education":"university"}',X'6C440EC8C58CBADE9F8552547F8610BC',NULL);
INSERT INTO "change" VALUES(245,10,'worker','[32]',NULL,'{"id":32,"name":"Đàng Văn Ví Dụ Cúc","name_key":"dang van vi du cuc","birth_year":2005,"birth_date":"2005-08-15","sex":"M","cccd":"058205900048","phone":null,"unit":5,"ethnicity":"Kinh","education":"elementary"}',X'AB027DD52234BF5770471335414DF1B3',NULL);
INSERT INTO "change" VALUES(246,10,'worker','[33]',NULL,'{"id":33,"name":"Võ Văn Hư Cấu Cúc","name_key":"vo van hu cau cuc","birth_year":1997,"birth_date":"1997-12-06","sex":"M","cccd":"058097900051","phone":"0951000051","unit":8,"ethnicity":"Kinh","education":"none"}',X'F2BA89CD9540BBE4C7826353E42ACC7A',NULL);
INSERT INTO "change" VALUES(247,10,'worker','[34]',NULL,'{"id":34,"name":"Huỳnh Văn Ví Dụ Bình","name_key":"huynh van vi du binh","birth_year":2003,"birth_date":"2003-04-13","sex":"M","cccd":null,"phone":"0939000039","unit":2,"ethnicity":"Kinh","education":"elementary"}',X'0DB23DACD7229649BA368EBD0AF5720C',NULL);
INSERT INTO "change" VALUES(248,10,'worker','[35]',NULL,'{"id":35,"name":"Võ Thị Mẫu Bình","name_key":"vo thi mau binh","birth_year":2002,"birth_date":null,"sex":"F","cccd":"058302900032","phone":"0932000032","unit":4,"ethnicity":"Kinh","education":"college"}',X'234BB43747D970FE2E5EE72E1B7450B0',NULL);
INSERT INTO "change" VALUES(249,10,'worker','[36]',NULL,'{"id":36,"name":"Trần Văn Tượng Trưng Mai","name_key":"tran van tuong trung mai","birth_year":2001,"birth_date":"2001-03-16","sex":"M","cccd":"058201900029","phone":"0929000029","unit":4,"ethnicity":"Kinh","education":"college"}',X'EE71D44A6BDE7F7578BF4BA949D52A5B',NULL);
INSERT INTO "change" VALUES(250,10,'worker','[37]',NULL,'{"id":37,"name":"Thập Văn Thử Dương","name_key":"thap van thu duong","birth_year":2005,"birth_date":"2005-07-20","sex":"M","cccd":"058205900038","phone":"0938000038","unit":4,"ethnicity":"Kinh","education":"university"}',X'10DCDC3259B2B7894886DD60E9B01AC2',NULL);
INSERT INTO "change" VALUES(251,10,'worker','[38]',NULL,'{"id":38,"name":"Huỳnh Thị Kiểm Thử Khoa","name_key":"huynh thi kiem thu khoa","birth_year":1989,"birth_date":"1989-08-11","sex":"F","cccd":"058189900050","phone":null,"unit":12,"ethnicity":"Raglai","education":"intermediate"}',X'CD5E863DC6F9DFCB1AF19ECC9D15D5D8',NULL);
INSERT INTO "change" VALUES(252,10,'worker','[39]',NULL,'{"id":39,"name":"Hán Văn Hư Cấu Cúc","name_key":"han van hu cau cuc","birth_year":1996,"birth_date":null,"sex":"M","cccd":null,"phone":"0930000030","unit":12,"ethnicity":"Kinh","education":"none"}',X'70DC458D3089A1CD64270E5BCB47050A',NULL);
INSERT INTO "change" VALUES(253,10,'worker','[40]',NULL,'{"id":40,"name":"Đàng Văn Thử Cúc","name_key":"dang van thu cuc","birth_year":2002,"birth_date":"2002-04-05","sex":"M","cccd":"058202900043","phone":null,"unit":4,"ethnicity":"Kinh","education":"college"}',X'A74A1E5FAF494F833C807C1FC91BE30B',NULL);
INSERT INTO "change" VALUES(254,10,'worker','[41]',NULL,'{"id":41,"name":"Hán Văn Mẫu Khoa","name_key":"han van mau khoa","birth_year":1987,"birth_date":"1987-07-02","sex":"M","cccd":"058087900046","phone":null,"unit":11,"ethnicity":"Kinh","education":"none"}',X'4746AB3DDFAD811027D4FB8D7ABA5FA0',NULL);
INSERT INTO "change" VALUES(255,10,'worker','[42]',NULL,'{"id":42,"name":"Phạm Văn Mẫu Em","name_key":"pham van mau em","birth_year":1993,"birth_date":"1993-02-11","sex":"M","cccd":null,"phone":null,"unit":7,"ethnicity":"Kinh","education":"intermediate"}',X'D93E3438AEE03C76376E3FC55589DD00',NULL);
INSERT INTO "change" VALUES(256,10,'worker','[43]',NULL,'{"id":43,"name":"Võ Văn Minh Họa Hạ","name_key":"vo van minh hoa ha","birth_year":1988,"birth_date":"1988-05-28","sex":"M","cccd":"058088900041","phone":"0941000041","unit":6,"ethnicity":"Kinh","education":"college"}',X'15C83F1723DEBE90A0F63DB5FD5A4F1A',NULL);
INSERT INTO "change" VALUES(257,10,'worker','[44]',NULL,'{"id":44,"name":"Đàng Văn Thử Em","name_key":"dang van thu em","birth_year":1988,"birth_date":"1988-03-18","sex":"M","cccd":null,"phone":"0949000049","unit":4,"ethnicity":"Kinh","education":"university"}',X'ECD447AB0DE140B4F0C1925B68CAFE81',NULL);
INSERT INTO "change" VALUES(258,10,'worker','[45]',NULL,'{"id":45,"name":"Lê Thị Minh Họa Cúc","name_key":"le thi minh hoa cuc","birth_year":1988,"birth_date":"1988-02-14","sex":"F","cccd":null,"phone":"0926000026","unit":1,"ethnicity":"Kinh","education":"university"}',X'DB11E1A503089716115386EEE73CB9BC',NULL);
INSERT INTO "change" VALUES(259,10,'worker','[46]',NULL,'{"id":46,"name":"Đổng Văn Mẫu Cúc","name_key":"dong van mau cuc","birth_year":1991,"birth_date":"1991-06-20","sex":"M","cccd":null,"phone":null,"unit":1,"ethnicity":"Kinh","education":"none"}',X'3A84FBD9DACCA59E8C64A06306CC7AF2',NULL);
INSERT INTO "change" VALUES(260,10,'worker','[47]',NULL,'{"id":47,"name":"Lê Văn Kiểm Thử Em","name_key":"le van kiem thu em","birth_year":1991,"birth_date":null,"sex":"M","cccd":"058091900033","phone":"0933000033","unit":12,"ethnicity":"Kinh","education":"university"}',X'13ACD38FF68FFDDFF88382A618F054C9',NULL);
INSERT INTO "change" VALUES(261,10,'worker','[48]',NULL,'{"id":48,"name":"Võ Thị Minh Họa Cúc","name_key":"vo thi minh hoa cuc","birth_year":1995,"birth_date":"1995-03-01","sex":"F","cccd":"058195900056","phone":"0956000056","unit":8,"ethnicity":"Kinh","education":"elementary"}',X'1C4C936430A9A0E9B1A97F60CE668C22',NULL);
INSERT INTO "change" VALUES(262,10,'worker','[49]',NULL,'{"id":49,"name":"Võ Văn Thử Hạ","name_key":"vo van thu ha","birth_year":1994,"birth_date":"1994-04-15","sex":"M","cccd":"058094900027","phone":"0927000027","unit":3,"ethnicity":"Chăm","education":"college"}',X'39ED05F9AE2F5ECDFD651C29987E7C37',NULL);
INSERT INTO "change" VALUES(263,10,'worker','[50]',NULL,'{"id":50,"name":"Lê Thị Mẫu Dương","name_key":"le thi mau duong","birth_year":2000,"birth_date":"2000-12-13","sex":"F","cccd":"058300900045","phone":null,"unit":13,"ethnicity":"Kinh","education":"none"}',X'DB26864E11087F8EFE1854467BE2960F',NULL);
INSERT INTO "change" VALUES(264,10,'worker','[51]',NULL,'{"id":51,"name":"Phạm Văn Kiểm Thử Mai","name_key":"pham van kiem thu mai","birth_year":2001,"birth_date":"2001-06-05","sex":"M","cccd":null,"phone":"0954000054","unit":9,"ethnicity":"Kinh","education":"university"}',X'8537A2F0759757D34805BAB19F112AC7',NULL);
INSERT INTO "change" VALUES(265,10,'worker','[52]',NULL,'{"id":52,"name":"Võ Thị Kiểm Thử Cúc","name_key":"vo thi kiem thu cuc","birth_year":2000,"birth_date":"2000-12-27","sex":"F","cccd":"058300900042","phone":"0942000042","unit":7,"ethnicity":"Kinh","education":"university"}',X'79E3A8C8F55D0BBE80546DC724C04831',NULL);
INSERT INTO "change" VALUES(266,10,'worker','[53]',NULL,'{"id":53,"name":"Hán Văn Ví Dụ Khoa","name_key":"han van vi du khoa","birth_year":1994,"birth_date":"1994-04-16","sex":"M","cccd":null,"phone":"0937000037","unit":13,"ethnicity":"Kinh","education":"university"}',X'42B662FB2B6107D80946B394DAD6A4BE',NULL);
INSERT INTO "change" VALUES(267,10,'worker','[54]',NULL,'{"id":54,"name":"Lê Văn Ví Dụ Bình","name_key":"le van vi du binh","birth_year":1991,"birth_date":"1991-07-19","sex":"M","cccd":"058091900055","phone":null,"unit":3,"ethnicity":"Kinh","education":"none"}',X'D1397785049A1C47D6019DB707D204C0',NULL);
INSERT INTO "change" VALUES(268,10,'worker','[55]',NULL,'{"id":55,"name":"Đổng Văn Thử Dương","name_key":"dong van thu duong","birth_year":1986,"birth_date":"1986-06-14","sex":"M","cccd":null,"phone":"0944000044","unit":6,"ethnicity":"Kinh","education":"none"}',X'63AF0D2FFF432119EBA12ADE219CF80D',NULL);
INSERT INTO "change" VALUES(269,10,'worker','[56]',NULL,'{"id":56,"name":"Phạm Thị Ví Dụ Lam","name_key":"pham thi vi du lam","birth_year":2000,"birth_date":"2000-03-17","sex":"F","cccd":"058300900052","phone":"0952000052","unit":5,"ethnicity":"Raglai","education":"elementary"}',X'70C59B4C3C1F8A86C3FE7C8E934045C8',NULL);
INSERT INTO "change" VALUES(270,10,'worker','[57]',NULL,'{"id":57,"name":"Thập Thị Kiểm Thử Khoa","name_key":"thap thi kiem thu khoa","birth_year":2004,"birth_date":"2004-11-15","sex":"F","cccd":"058304900031","phone":"0931000031","unit":1,"ethnicity":"Chăm","education":"university"}',X'12B3789CF62CB58B6666F2586A902F08',NULL);
INSERT INTO "change" VALUES(271,10,'worker','[58]',NULL,'{"id":58,"name":"Phạm Văn Hư Cấu Hạ","name_key":"pham van hu cau ha","birth_year":1985,"birth_date":null,"sex":"M","cccd":"058085900040","phone":null,"unit":10,"ethnicity":"Kinh","education":"elementary"}',X'46FE8F88901C5E3A9845C1D278DFC2B2',NULL);
INSERT INTO "change" VALUES(272,10,'worker','[59]',NULL,'{"id":59,"name":"Huỳnh Thị Giả Định Mai","name_key":"huynh thi gia dinh mai","birth_year":2001,"birth_date":"2001-04-13","sex":"F","cccd":"058301900034","phone":"0934000034","unit":3,"ethnicity":"Raglai","education":"college"}',X'7A4F5BD0053881924F848F2FF3FD884C',NULL);
INSERT INTO "change" VALUES(273,10,'worker','[60]',NULL,'{"id":60,"name":"Võ Văn Mẫu Nam","name_key":"vo van mau nam","birth_year":2005,"birth_date":"2005-05-14","sex":"M","cccd":"058205900058","phone":null,"unit":2,"ethnicity":"Kinh","education":"none"}',X'3B3C080F73AAE4327EEDBD6C5E6F08AB',NULL);
INSERT INTO "change" VALUES(274,10,'worker_group','[10]',NULL,'{"id":10,"worker":20,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'6D15BE32897F9D96F6F0F12B7A93FEB7',NULL);
INSERT INTO "change" VALUES(275,10,'worker_group','[11]',NULL,'{"id":11,"worker":24,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'6387261DE39A710C41AC803FA838E5BE',NULL);
INSERT INTO "change" VALUES(276,10,'worker_group','[12]',NULL,'{"id":12,"worker":25,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'6A6CEBFBDD4974C5EB58C55641094187',NULL);
INSERT INTO "change" VALUES(277,10,'worker_group','[13]',NULL,'{"id":13,"worker":31,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'32662DC2063136AB6AC6B166FFF44EA0',NULL);
INSERT INTO "change" VALUES(278,10,'worker_group','[14]',NULL,'{"id":14,"worker":35,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'C57E41100DE00164A2933DDC31C382FD',NULL);
INSERT INTO "change" VALUES(279,10,'worker_group','[15]',NULL,'{"id":15,"worker":38,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'AB64E4F5017B13FB26FC784C75E6AD45',NULL);
INSERT INTO "change" VALUES(280,10,'worker_group','[16]',NULL,'{"id":16,"worker":42,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'7EB3CA186845E9F281D036870444A44F',NULL);
INSERT INTO "change" VALUES(281,10,'worker_group','[17]',NULL,'{"id":17,"worker":43,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'7DDA0DC47AA0AD0B897CB34A8F012BC0',NULL);
INSERT INTO "change" VALUES(282,10,'worker_group','[18]',NULL,'{"id":18,"worker":45,"group_code":"TN_NCC","valid_from":null,"valid_to":null,"proof":null}',X'F24259755DB1778959519F25331BD4C8',NULL);
INSERT INTO "change" VALUES(283,10,'worker_group','[19]',NULL,'{"id":19,"worker":46,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'757FB4F4C2E57BE2EA0C47F192B2ED8F',NULL);
INSERT INTO "change" VALUES(284,10,'worker_group','[20]',NULL,'{"id":20,"worker":49,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'5E6719B641744D1B6FA6BBC440CA51F9',NULL);
INSERT INTO "change" VALUES(285,10,'worker_group','[21]',NULL,'{"id":21,"worker":51,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'A64D4EAB52B314974A54BFED1833C6BD',NULL);
INSERT INTO "change" VALUES(286,10,'worker_group','[22]',NULL,'{"id":22,"worker":52,"group_code":"SINH_VIEN_MOI_TN","valid_from":null,"valid_to":null,"proof":null}',X'373D04278A945BBCC576A18CE0FCE3F0',NULL);
INSERT INTO "change" VALUES(287,10,'worker_group','[23]',NULL,'{"id":23,"worker":53,"group_code":"HCN","valid_from":null,"valid_to":null,"proof":null}',X'DF131CD9D9E3974C77F19CDD7A399F36',NULL);
INSERT INTO "change" VALUES(288,10,'worker_group','[24]',NULL,'{"id":24,"worker":55,"group_code":"HN","valid_from":null,"valid_to":null,"proof":null}',X'DB896EA2E4B67D3C292025D47FADB59D',NULL);
INSERT INTO "change" VALUES(289,10,'worker_group','[25]',NULL,'{"id":25,"worker":56,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'508D61C3A6AA2908BBA1958D384002C6',NULL);
INSERT INTO "change" VALUES(290,10,'worker_group','[26]',NULL,'{"id":26,"worker":57,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'D5658EF45CC3F566E3D0E0AAAC96F4C9',NULL);
INSERT INTO "change" VALUES(291,10,'worker_group','[27]',NULL,'{"id":27,"worker":59,"group_code":"DTTS","valid_from":null,"valid_to":null,"proof":null}',X'720FD906015944B4519CFFADEE29FE63',NULL);
INSERT INTO "change" VALUES(292,10,'placement','[19]',NULL,'{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'97BC08B92AC38B457DF08DD6250FA3D5',NULL);
INSERT INTO "change" VALUES(293,10,'placement','[20]',NULL,'{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'DC7E06207C7D160BA19C1B37D2DF1D10',NULL);
INSERT INTO "change" VALUES(294,10,'placement','[21]',NULL,'{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'4E3D691C96DD69E74C87C5F32331AC9E',NULL);
INSERT INTO "change" VALUES(295,10,'placement','[22]',NULL,'{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'02D7EE633FCDABB88AD93C407FD0E414',NULL);
INSERT INTO "change" VALUES(296,10,'placement','[23]',NULL,'{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'61561FAF0351BD0440BB65B1601F174C',NULL);
INSERT INTO "change" VALUES(297,10,'placement','[24]',NULL,'{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'C9BE9281B78BA3C7D959ED407880B266',NULL);
INSERT INTO "change" VALUES(298,10,'placement','[25]',NULL,'{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'1FC268AAD732FF2B404D6F50832B8A8D',NULL);
INSERT INTO "change" VALUES(299,10,'placement','[26]',NULL,'{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'40006652E75618522A167A76D7E4F444',NULL);
INSERT INTO "change" VALUES(300,10,'placement','[27]',NULL,'{"id":27,"worker":27,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'689AD96F0D4168479A6E4A8AE9355888',NULL);
INSERT INTO "change" VALUES(301,10,'placement','[28]',NULL,'{"id":28,"worker":28,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'FEC26238A457A6EB4AEA72FC00DAA0CC',NULL);
INSERT INTO "change" VALUES(302,10,'placement','[29]',NULL,'{"id":29,"worker":29,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'C7722446B2C5138FA310D3434F94617F',NULL);
INSERT INTO "change" VALUES(303,10,'placement','[30]',NULL,'{"id":30,"worker":30,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'958D8A542DA10AE8A259FA8236E9263A',NULL);
INSERT INTO "change" VALUES(304,10,'placement','[31]',NULL,'{"id":31,"worker":31,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'1E903D3BC95200D67051C739F04FC6C7',NULL);
INSERT INTO "change" VALUES(305,10,'placement','[32]',NULL,'{"id":32,"worker":32,"purpose":"work","destination":"TW","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'EE4B83C377C268E501E565F287FAD925',NULL);
INSERT INTO "change" VALUES(306,10,'placement','[33]',NULL,'{"id":33,"worker":33,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'D66DE2E44F49CDFF042328C67DDB5817',NULL);
INSERT INTO "change" VALUES(307,10,'placement','[34]',NULL,'{"id":34,"worker":34,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'D39BE46575A1158420ADD3DF8793FCCB',NULL);
INSERT INTO "change" VALUES(308,10,'placement','[35]',NULL,'{"id":35,"worker":35,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'CEA9BA5127EDF94E961E41DDBF8EE798',NULL);
INSERT INTO "change" VALUES(309,10,'placement','[36]',NULL,'{"id":36,"worker":36,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'002D3DCA477EA3EDC305172E8D0266FD',NULL);
INSERT INTO "change" VALUES(310,10,'placement','[37]',NULL,'{"id":37,"worker":37,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'E542C1E61658DE3AA47ECD41FA0AE26F',NULL);
INSERT INTO "change" VALUES(311,10,'placement','[38]',NULL,'{"id":38,"worker":38,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'239FA463684109308EBDEE4C9BA83BAA',NULL);
INSERT INTO "change" VALUES(312,10,'placement','[39]',NULL,'{"id":39,"worker":39,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'B5A014E5AF33BC1A503566214E2C2F27',NULL);
INSERT INTO "change" VALUES(313,10,'placement','[40]',NULL,'{"id":40,"worker":40,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'600AC25934F19D1A2805D56991278C3A',NULL);
INSERT INTO "change" VALUES(314,10,'placement','[41]',NULL,'{"id":41,"worker":41,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":11,"departed_on":null,"ended_on":null}',X'585577276C865E4B7C08B99B8DEE6B90',NULL);
INSERT INTO "change" VALUES(315,10,'placement','[42]',NULL,'{"id":42,"worker":42,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'9FEE71143BC12260AD91D7C15EDB85AA',NULL);
INSERT INTO "change" VALUES(316,10,'placement','[43]',NULL,'{"id":43,"worker":43,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":3,"form":"public_unit","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'1AB595776EF6A96A7F7FDF1C7E4281FD',NULL);
INSERT INTO "change" VALUES(317,10,'placement','[44]',NULL,'{"id":44,"worker":44,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":4,"departed_on":null,"ended_on":null}',X'C03489C35192FC2584E4096CEA034E71',NULL);
INSERT INTO "change" VALUES(318,10,'placement','[45]',NULL,'{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}',X'4B4EF07B502519220827F6444D7BC086',NULL);
INSERT INTO "change" VALUES(319,10,'placement','[46]',NULL,'{"id":46,"worker":46,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'B297409A65E1FE01F1852AD036C5D9E9',NULL);
INSERT INTO "change" VALUES(320,10,'placement','[47]',NULL,'{"id":47,"worker":47,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}',X'7FD9E4E4BF21E3D96B0B9B54AEDD8DAD',NULL);
INSERT INTO "change" VALUES(321,10,'placement','[48]',NULL,'{"id":48,"worker":48,"purpose":"work","destination":"KR","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}',X'D44CA5D79E0D3CED1410AADDE9B23678',NULL);
INSERT INTO "change" VALUES(322,10,'placement','[49]',NULL,'{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}',X'E3802D4D9C13843C7CC46CFB76987738',NULL);
INSERT INTO "change" VALUES(323,10,'placement','[50]',NULL,'{"id":50,"worker":50,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'5A1BEE8BEAE965EAAD34D1502FF5EB27',NULL);
INSERT INTO "change" VALUES(324,10,'placement','[51]',NULL,'{"id":51,"worker":51,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}',X'891F156121F824B3636C8AB9A4C70CCF',NULL);
INSERT INTO "change" VALUES(325,10,'placement','[52]',NULL,'{"id":52,"worker":52,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":1,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}',X'560C6FE421F1A4D242C990DBF828EEE9',NULL);
INSERT INTO "change" VALUES(326,10,'placement','[53]',NULL,'{"id":53,"worker":53,"purpose":"work","destination":"KR","occupation":"nông nghiệp","sender":2,"form":"service_enterprise","months":36,"unit":13,"departed_on":null,"ended_on":null}',X'4DB64746D7D9E6A396974360BBCA790A',NULL);
INSERT INTO "change" VALUES(327,10,'placement','[54]',NULL,'{"id":54,"worker":54,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'25EC401B832DEC032A170D34C5C7CA67',NULL);
INSERT INTO "change" VALUES(328,10,'placement','[55]',NULL,'{"id":55,"worker":55,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}',X'0C593961A5F245A81911CDEB5ADFF1E9',NULL);
INSERT INTO "change" VALUES(329,10,'placement','[56]',NULL,'{"id":56,"worker":56,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}',X'8159311B7D431B9376E059EFE251373A',NULL);
INSERT INTO "change" VALUES(330,10,'placement','[57]',NULL,'{"id":57,"worker":57,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}',X'C965230F064EEA17D4B9D24ACD241AA9',NULL);
INSERT INTO "change" VALUES(331,10,'placement','[58]',NULL,'{"id":58,"worker":58,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":10,"departed_on":null,"ended_on":null}',X'B61C76F869EBDC91A2CC3D30B986DFB3',NULL);
INSERT INTO "change" VALUES(332,10,'placement','[59]',NULL,'{"id":59,"worker":59,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":3,"departed_on":null,"ended_on":null}',X'D5296F1CAE08EFA2C62046FBFAB0D819',NULL);
INSERT INTO "change" VALUES(333,10,'placement','[60]',NULL,'{"id":60,"worker":60,"purpose":"work","destination":"JP","occupation":"điều dưỡng","sender":2,"form":"service_enterprise","months":36,"unit":2,"departed_on":null,"ended_on":null}',X'D7A68931EF13E3D5A1696FDF79FA7020',NULL);
INSERT INTO "change" VALUES(334,10,'stage_event','[19]',NULL,'{"id":19,"placement":19,"stage":"departed","on_date":"2022-01-15","reason":null}',X'8CB9A521537481DD6A01B946914419C3',NULL);
INSERT INTO "change" VALUES(335,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}',X'32CBDD8669ED2A7D692EF8B1A87BCECE',NULL);
INSERT INTO "change" VALUES(336,10,'stage_event','[20]',NULL,'{"id":20,"placement":20,"stage":"departed","on_date":"2022-04-03","reason":null}',X'4E3E7E2B4082F282537D55FE624C4FDE',NULL);
INSERT INTO "change" VALUES(337,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}',X'24FBFA0369CFB8600B3650CEF9C44D69',NULL);
INSERT INTO "change" VALUES(338,10,'stage_event','[21]',NULL,'{"id":21,"placement":21,"stage":"departed","on_date":"2022-04-18","reason":null}',X'0B6B317536D78D37145A71661AC78FC8',NULL);
INSERT INTO "change" VALUES(339,10,'placement','[21]','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":null,"ended_on":null}','{"id":21,"worker":21,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":3,"form":"public_unit","months":36,"unit":9,"departed_on":"2022-04-18","ended_on":null}',X'D35C140016500029B0A134D1D0BC1E2E',NULL);
INSERT INTO "change" VALUES(340,10,'stage_event','[22]',NULL,'{"id":22,"placement":22,"stage":"departed","on_date":"2022-05-12","reason":null}',X'7F0FB42AE0C3E23E9AF53A411BE7B3AD',NULL);
INSERT INTO "change" VALUES(341,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":null,"ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}',X'E8606254BA465A4405733E44314AEEE2',NULL);
INSERT INTO "change" VALUES(342,10,'stage_event','[23]',NULL,'{"id":23,"placement":23,"stage":"departed","on_date":"2022-06-10","reason":null}',X'54DBA3E4A65671F7C7B3B91837DA7E79',NULL);
INSERT INTO "change" VALUES(343,10,'placement','[23]','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":null,"ended_on":null}','{"id":23,"worker":23,"purpose":"work","destination":"KR","occupation":"chế biến thực phẩm","sender":3,"form":"public_unit","months":36,"unit":2,"departed_on":"2022-06-10","ended_on":null}',X'2DBE3102AE1CFBD8D43228C2B08C27BB',NULL);
INSERT INTO "change" VALUES(344,10,'stage_event','[24]',NULL,'{"id":24,"placement":24,"stage":"departed","on_date":"2023-07-20","reason":null}',X'D790BB99452386AEEC413426467BA646',NULL);
INSERT INTO "change" VALUES(345,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":null,"ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}',X'152A0740F51876B45C1ED530680B496C',NULL);
INSERT INTO "change" VALUES(346,10,'stage_event','[25]',NULL,'{"id":25,"placement":25,"stage":"departed","on_date":"2023-08-05","reason":null}',X'605B78B8E59AEE11BA6336D40A081C9D',NULL);
INSERT INTO "change" VALUES(347,10,'placement','[25]','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":25,"worker":25,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2023-08-05","ended_on":null}',X'B8786B3BBBFA93B145BB0B43EF40DBA9',NULL);
INSERT INTO "change" VALUES(348,10,'stage_event','[26]',NULL,'{"id":26,"placement":26,"stage":"departed","on_date":"2023-09-08","reason":null}',X'8E10174CF07FEED54DE473CFDF976FF3',NULL);
INSERT INTO "change" VALUES(349,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":null,"ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}',X'CFA18E0960852E28DD8A25C3EB5F8F81',NULL);
INSERT INTO "change" VALUES(350,10,'stage_event','[27]',NULL,'{"id":27,"placement":19,"stage":"returned","on_date":"2025-01-20","reason":"on_time"}',X'2FBE9B910A6F9ABBCDC1125D7C58BCAB',NULL);
INSERT INTO "change" VALUES(351,10,'placement','[19]','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":null}','{"id":19,"worker":19,"purpose":"work","destination":"TW","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":8,"departed_on":"2022-01-15","ended_on":"2025-01-20"}',X'F30E40EE90A8D2A100260E45A9B639C2',NULL);
INSERT INTO "change" VALUES(352,10,'stage_event','[28]',NULL,'{"id":28,"placement":27,"stage":"training","on_date":"2025-03-02","reason":null}',X'DDB6C2F011B0F1C676CC90CE064BC006',NULL);
INSERT INTO "change" VALUES(353,10,'stage_event','[29]',NULL,'{"id":29,"placement":28,"stage":"visa_ready","on_date":"2025-03-02","reason":null}',X'56FE413E2A6E2F283EEA38732C8E4D28',NULL);
INSERT INTO "change" VALUES(354,10,'stage_event','[30]',NULL,'{"id":30,"placement":29,"stage":"registered","on_date":"2025-03-10","reason":null}',X'D0F4EB44AA4D33E24615DA7A90F05281',NULL);
INSERT INTO "change" VALUES(355,10,'stage_event','[31]',NULL,'{"id":31,"placement":30,"stage":"counselled","on_date":"2025-03-12","reason":null}',X'5D5960C75DFB163972F59E2837F66AA6',NULL);
INSERT INTO "change" VALUES(356,10,'stage_event','[32]',NULL,'{"id":32,"placement":31,"stage":"selected","on_date":"2025-03-12","reason":null}',X'8254E12AAA18A46BD0DA68939FDC93A4',NULL);
INSERT INTO "change" VALUES(357,10,'stage_event','[33]',NULL,'{"id":33,"placement":32,"stage":"registered","on_date":"2025-03-15","reason":null}',X'ACE39357B03E664E3FB4BD02BEB02DCD',NULL);
INSERT INTO "change" VALUES(358,10,'stage_event','[34]',NULL,'{"id":34,"placement":5,"stage":"departed","on_date":"2025-03-15","reason":null}',X'687EF55102C19752EEA095150B9A4554',NULL);
INSERT INTO "change" VALUES(359,10,'placement','[5]','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":5,"worker":5,"purpose":"work","destination":"TW","occupation":"sản xuất chế tạo","sender":2,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-03-15","ended_on":null}',X'04F1F88E9B78F95397F48DF3B606AAB3',NULL);
INSERT INTO "change" VALUES(360,10,'stage_event','[35]',NULL,'{"id":35,"placement":33,"stage":"training","on_date":"2025-03-18","reason":null}',X'12C76CCDF2F1300B37073BB6F45C6446',NULL);
INSERT INTO "change" VALUES(361,10,'stage_event','[36]',NULL,'{"id":36,"placement":34,"stage":"contracted","on_date":"2025-03-24","reason":null}',X'5E56386C0B3821618B28AB6E7B227A2E',NULL);
INSERT INTO "change" VALUES(362,10,'stage_event','[37]',NULL,'{"id":37,"placement":6,"stage":"departed","on_date":"2025-03-24","reason":null}',X'0B73451F806CD833010C6C65CE9B295A',NULL);
INSERT INTO "change" VALUES(363,10,'placement','[6]','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":null,"ended_on":null}','{"id":6,"worker":6,"purpose":"work","destination":"DE","occupation":"nông nghiệp","sender":3,"form":"public_unit","months":36,"unit":13,"departed_on":"2025-03-24","ended_on":null}',X'0259EABB5C372589F0F66D674FEB43C6',NULL);
INSERT INTO "change" VALUES(364,10,'stage_event','[38]',NULL,'{"id":38,"placement":35,"stage":"contracted","on_date":"2025-03-25","reason":null}',X'36030762A4E65571A81DCA224FA0C813',NULL);
INSERT INTO "change" VALUES(365,10,'stage_event','[39]',NULL,'{"id":39,"placement":36,"stage":"training","on_date":"2025-03-27","reason":null}',X'1518A15D2E60B7F3FA689218168A4ED1',NULL);
INSERT INTO "change" VALUES(366,10,'stage_event','[40]',NULL,'{"id":40,"placement":20,"stage":"returned","on_date":"2025-03-28","reason":"on_time"}',X'DFA43EF66A1061E9EE0B0554F906FC3F',NULL);
INSERT INTO "change" VALUES(367,10,'placement','[20]','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":null}','{"id":20,"worker":20,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":9,"departed_on":"2022-04-03","ended_on":"2025-03-28"}',X'DA5789BA0FF5327B363392AC3B12F3BE',NULL);
INSERT INTO "change" VALUES(368,10,'stage_event','[41]',NULL,'{"id":41,"placement":37,"stage":"selected","on_date":"2025-04-03","reason":null}',X'45B27365FCC2DEAF9FBCCBFCB77DFD99',NULL);
INSERT INTO "change" VALUES(369,10,'stage_event','[42]',NULL,'{"id":42,"placement":38,"stage":"training","on_date":"2025-04-04","reason":null}',X'4EA2E9A2C34EC1654FE1B6D7416B857E',NULL);
INSERT INTO "change" VALUES(370,10,'stage_event','[43]',NULL,'{"id":43,"placement":39,"stage":"training","on_date":"2025-04-06","reason":null}',X'368CCCEC999268B954E0AC0E4B62F583',NULL);
INSERT INTO "change" VALUES(371,10,'stage_event','[44]',NULL,'{"id":44,"placement":40,"stage":"training","on_date":"2025-04-07","reason":null}',X'AF33C26786B874C1613D8A5D866C19FC',NULL);
INSERT INTO "change" VALUES(372,10,'stage_event','[45]',NULL,'{"id":45,"placement":7,"stage":"departed","on_date":"2025-04-07","reason":null}',X'D6FBFC004CD00136F51261348CA1699E',NULL);
INSERT INTO "change" VALUES(373,10,'placement','[7]','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":null,"ended_on":null}','{"id":7,"worker":7,"purpose":"work","destination":"TW","occupation":"điều dưỡng","sender":1,"form":"service_enterprise","months":36,"unit":11,"departed_on":"2025-04-07","ended_on":null}',X'AC728FED61C7D5FF4DD3FF6C92B1B8A3',NULL);
INSERT INTO "change" VALUES(374,10,'stage_event','[46]',NULL,'{"id":46,"placement":41,"stage":"contracted","on_date":"2025-04-09","reason":null}',X'D959E4ABDE40A6D4362BB730DFD35D85',NULL);
INSERT INTO "change" VALUES(375,10,'stage_event','[47]',NULL,'{"id":47,"placement":24,"stage":"returned","on_date":"2025-04-10","reason":"early_accident"}',X'A579D740F406BDC947A144E685F81943',NULL);
INSERT INTO "change" VALUES(376,10,'placement','[24]','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":null}','{"id":24,"worker":24,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"service_enterprise","months":36,"unit":3,"departed_on":"2023-07-20","ended_on":"2025-04-10"}',X'C5BF9D8145ED861F7129D3A1ED5A23EF',NULL);
INSERT INTO "change" VALUES(377,10,'stage_event','[48]',NULL,'{"id":48,"placement":21,"stage":"overstayed","on_date":"2025-04-20","reason":null}',X'BFA17E17AEE20B646D4520AFA5069EF7',NULL);
INSERT INTO "change" VALUES(378,10,'stage_event','[49]',NULL,'{"id":49,"placement":8,"stage":"departed","on_date":"2025-04-21","reason":null}',X'DC23C9B1B59B3930862FE5D47DE5676A',NULL);
INSERT INTO "change" VALUES(379,10,'placement','[8]','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":null,"ended_on":null}','{"id":8,"worker":8,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":1,"form":"service_enterprise","months":36,"unit":6,"departed_on":"2025-04-21","ended_on":null}',X'B86A9A4D2E91E8C63C28FE66E51A7672',NULL);
INSERT INTO "change" VALUES(380,10,'stage_event','[50]',NULL,'{"id":50,"placement":42,"stage":"contracted","on_date":"2025-04-24","reason":null}',X'4A8ACF58091A307FB2855354CBCEC908',NULL);
INSERT INTO "change" VALUES(381,10,'stage_event','[51]',NULL,'{"id":51,"placement":43,"stage":"registered","on_date":"2025-04-25","reason":null}',X'DD81EFDF69F5A146CC7504256DF297C1',NULL);
INSERT INTO "change" VALUES(382,10,'stage_event','[52]',NULL,'{"id":52,"placement":44,"stage":"counselled","on_date":"2025-04-26","reason":null}',X'764057673EDC2A04107AB76721369F45',NULL);
INSERT INTO "change" VALUES(383,10,'stage_event','[53]',NULL,'{"id":53,"placement":45,"stage":"departed","on_date":"2025-04-28","reason":null}',X'9E9F40B2FFEEDB3C9C8DED72A7243A7C',NULL);
INSERT INTO "change" VALUES(384,10,'placement','[45]','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":null,"ended_on":null}','{"id":45,"worker":45,"purpose":"study","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":24,"unit":1,"departed_on":"2025-04-28","ended_on":null}',X'ECC34016B8C86F7C0657DDAE49A40806',NULL);
INSERT INTO "change" VALUES(385,10,'stage_event','[54]',NULL,'{"id":54,"placement":46,"stage":"training","on_date":"2025-05-03","reason":null}',X'1CDC0310B813AB37C0EB62F6F4D28BB2',NULL);
INSERT INTO "change" VALUES(386,10,'stage_event','[55]',NULL,'{"id":55,"placement":9,"stage":"departed","on_date":"2025-05-05","reason":null}',X'9AAF38C85A95E88EB654B49674924801',NULL);
INSERT INTO "change" VALUES(387,10,'placement','[9]','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":9,"worker":9,"purpose":"work","destination":"JP","occupation":"nông nghiệp","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-05-05","ended_on":null}',X'9AEE37D524DA9BBD0D22E00BC86F2590',NULL);
INSERT INTO "change" VALUES(388,10,'stage_event','[56]',NULL,'{"id":56,"placement":47,"stage":"visa_ready","on_date":"2025-05-09","reason":null}',X'DDC713D11E5D70F50EE2EB86090BF28F',NULL);
INSERT INTO "change" VALUES(389,10,'stage_event','[57]',NULL,'{"id":57,"placement":48,"stage":"counselled","on_date":"2025-05-10","reason":null}',X'DA4A462ED167882CCB4C63B94A418393',NULL);
INSERT INTO "change" VALUES(390,10,'stage_event','[58]',NULL,'{"id":58,"placement":49,"stage":"departed","on_date":"2025-05-12","reason":null}',X'1237393568EB22EA6FD4C94D68857BCA',NULL);
INSERT INTO "change" VALUES(391,10,'placement','[49]','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":null,"ended_on":null}','{"id":49,"worker":49,"purpose":"work","destination":"JP","occupation":"chế biến thực phẩm","sender":2,"form":"seasonal","months":5,"unit":3,"departed_on":"2025-05-12","ended_on":null}',X'FBBF71DC1C196698C2614B1EC613489F',NULL);
INSERT INTO "change" VALUES(392,10,'stage_event','[59]',NULL,'{"id":59,"placement":50,"stage":"selected","on_date":"2025-05-16","reason":null}',X'B12EA07CC5E656E44948A9479D2D6222',NULL);
INSERT INTO "change" VALUES(393,10,'stage_event','[60]',NULL,'{"id":60,"placement":51,"stage":"visa_ready","on_date":"2025-05-19","reason":null}',X'22832D93694542D42CF38A1EBD052676',NULL);
INSERT INTO "change" VALUES(394,10,'stage_event','[61]',NULL,'{"id":61,"placement":10,"stage":"departed","on_date":"2025-05-19","reason":null}',X'D7409DE5D7FF691BA4989322169F34CF',NULL);
INSERT INTO "change" VALUES(395,10,'placement','[10]','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":null,"ended_on":null}','{"id":10,"worker":10,"purpose":"work","destination":"TW","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":4,"departed_on":"2025-05-19","ended_on":null}',X'119A4E65FFCF60BEC26FFE9580694340',NULL);
INSERT INTO "change" VALUES(396,10,'stage_event','[62]',NULL,'{"id":62,"placement":52,"stage":"counselled","on_date":"2025-05-20","reason":null}',X'82CF478126D57BA08365080354093A21',NULL);
INSERT INTO "change" VALUES(397,10,'stage_event','[63]',NULL,'{"id":63,"placement":53,"stage":"training","on_date":"2025-05-20","reason":null}',X'7BF0DDDB3041775F369EEE509AE93D32',NULL);
INSERT INTO "change" VALUES(398,10,'stage_event','[64]',NULL,'{"id":64,"placement":22,"stage":"returned","on_date":"2025-05-20","reason":"on_time"}',X'92E525F6DE515A40EA93E312BAF49CE4',NULL);
INSERT INTO "change" VALUES(399,10,'placement','[22]','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":null}','{"id":22,"worker":22,"purpose":"work","destination":"TW","occupation":"cơ khí","sender":2,"form":"service_enterprise","months":36,"unit":7,"departed_on":"2022-05-12","ended_on":"2025-05-20"}',X'2B228CA89224D46B0374168C283E81C1',NULL);
INSERT INTO "change" VALUES(400,10,'stage_event','[65]',NULL,'{"id":65,"placement":54,"stage":"registered","on_date":"2025-05-22","reason":null}',X'8EFC63D4EB5D3955254052D200495EB9',NULL);
INSERT INTO "change" VALUES(401,10,'stage_event','[66]',NULL,'{"id":66,"placement":55,"stage":"training","on_date":"2025-05-23","reason":null}',X'6B4AF842E96C47A5391833FBCB12EF5A',NULL);
INSERT INTO "change" VALUES(402,10,'stage_event','[67]',NULL,'{"id":67,"placement":56,"stage":"selected","on_date":"2025-05-23","reason":null}',X'E25305A2A4B450C99F88AB20429BAF4D',NULL);
INSERT INTO "change" VALUES(403,10,'stage_event','[68]',NULL,'{"id":68,"placement":57,"stage":"selected","on_date":"2025-05-24","reason":null}',X'ACF5A4D5C722A7A9D8782C35A921AE73',NULL);
INSERT INTO "change" VALUES(404,10,'stage_event','[69]',NULL,'{"id":69,"placement":58,"stage":"visa_ready","on_date":"2025-05-25","reason":null}',X'C77B9018AEF6BF78AFE6D9F420528643',NULL);
INSERT INTO "change" VALUES(405,10,'stage_event','[70]',NULL,'{"id":70,"placement":59,"stage":"registered","on_date":"2025-05-26","reason":null}',X'C83A57C3EBFD830BD2274E5FB1C45867',NULL);
INSERT INTO "change" VALUES(406,10,'stage_event','[71]',NULL,'{"id":71,"placement":60,"stage":"training","on_date":"2025-05-27","reason":null}',X'2F04B52E59AE88DF536159855898BE19',NULL);
INSERT INTO "change" VALUES(407,10,'stage_event','[72]',NULL,'{"id":72,"placement":29,"stage":"withdrawn","on_date":"2025-06-02","reason":null}',X'F3051270466B70C30C2501327B66E959',NULL);
INSERT INTO "change" VALUES(408,10,'stage_event','[73]',NULL,'{"id":73,"placement":11,"stage":"departed","on_date":"2025-06-02","reason":null}',X'96E33C5669628592AFDAA4865247B34F',NULL);
INSERT INTO "change" VALUES(409,10,'placement','[11]','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":null,"ended_on":null}','{"id":11,"worker":11,"purpose":"work","destination":"KR","occupation":"xây dựng","sender":2,"form":"service_enterprise","months":36,"unit":12,"departed_on":"2025-06-02","ended_on":null}',X'C3B6F4AFEB867444C792A608D3BE085B',NULL);
INSERT INTO "change" VALUES(410,10,'stage_event','[74]',NULL,'{"id":74,"placement":23,"stage":"extended","on_date":"2025-06-02","reason":null}',X'03F9DA5D705A1958CFFCFF8A3DC0775D',NULL);
INSERT INTO "change" VALUES(411,10,'stage_event','[75]',NULL,'{"id":75,"placement":26,"stage":"returned","on_date":"2025-06-11","reason":"early_own_will"}',X'7DE15F77DC32B5683EC15F767442359C',NULL);
INSERT INTO "change" VALUES(412,10,'placement','[26]','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":null}','{"id":26,"worker":26,"purpose":"work","destination":"JP","occupation":"sản xuất chế tạo","sender":3,"form":"public_unit","months":36,"unit":1,"departed_on":"2023-09-08","ended_on":"2025-06-11"}',X'7B54A67B97FB3130DD2195816A5CB356',NULL);
INSERT INTO "change" VALUES(413,10,'stage_event','[76]',NULL,'{"id":76,"placement":12,"stage":"departed","on_date":"2025-06-14","reason":null}',X'07F9324E5745079D6C00677942CB855A',NULL);
INSERT INTO "change" VALUES(414,10,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":null,"ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'22C1A9390311AF291C7CB0F1D4E2181D',NULL);
INSERT INTO "change" VALUES(415,10,'stage_event','[77]',NULL,'{"id":77,"placement":13,"stage":"departed","on_date":"2025-06-16","reason":null}',X'3D000FAA4BF9F68586764ABBBD10A33C',NULL);
INSERT INTO "change" VALUES(416,10,'placement','[13]','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":null,"ended_on":null}','{"id":13,"worker":13,"purpose":"work","destination":"JP","occupation":"cơ khí","sender":1,"form":"service_enterprise","months":36,"unit":5,"departed_on":"2025-06-16","ended_on":null}',X'B1D65A6880B130AE58323ECE235ECFF3',NULL);
INSERT INTO "change" VALUES(417,10,'import_batch','[2]',NULL,'{"id":2,"operation":10,"name":"danh-sach-quy-2.csv","digest":"ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f","sheet":"","column_map":"{\"number\": \"A\", \"name\": \"B\", \"birth_date\": \"C\", \"birth_year\": \"D\", \"sex\": \"E\", \"cccd\": \"F\", \"phone\": \"G\", \"unit\": \"H\", \"ethnicity\": \"I\", \"education\": \"J\", \"group\": \"K\", \"destination\": \"L\", \"occupation\": \"M\", \"sender\": \"N\", \"form\": \"O\", \"months\": \"P\", \"stage\": \"Q\", \"date\": \"R\", \"reason\": \"S\", \"purpose\": \"T\"}"}',X'C73EFC17751A8DB3B7703FF0A86958B9',NULL);
INSERT INTO "change" VALUES(418,10,'import_row','[2,17,"worker"]',NULL,'{"batch":2,"row":17,"table_name":"worker","key":19}',X'01194E55A6088943295D6BDA6DC20170',NULL);
INSERT INTO "change" VALUES(419,10,'import_row','[2,17,"placement"]',NULL,'{"batch":2,"row":17,"table_name":"placement","key":19}',X'40237E28E1F0B0AD4148B69B905755D3',NULL);
INSERT INTO "change" VALUES(420,10,'import_row','[2,13,"worker"]',NULL,'{"batch":2,"row":13,"table_name":"worker","key":20}',X'51C1019DC0BC9419EA7038A39BF1688E',NULL);
INSERT INTO "change" VALUES(421,10,'import_row','[2,13,"placement"]',NULL,'{"batch":2,"row":13,"table_name":"placement","key":20}',X'88D151CED37282885C70C06E0A374652',NULL);
INSERT INTO "change" VALUES(422,10,'import_row','[2,23,"worker"]',NULL,'{"batch":2,"row":23,"table_name":"worker","key":21}',X'8D908694B380878EC595E8A0813AC184',NULL);
INSERT INTO "change" VALUES(423,10,'import_row','[2,23,"placement"]',NULL,'{"batch":2,"row":23,"table_name":"placement","key":21}',X'7A46868081BB691BFCD2EB39A9277C22',NULL);
INSERT INTO "change" VALUES(424,10,'import_row','[2,11,"worker"]',NULL,'{"batch":2,"row":11,"table_name":"worker","key":22}',X'25FBE6F7F014B922954C7D9FED792D95',NULL);
INSERT INTO "change" VALUES(425,10,'import_row','[2,11,"placement"]',NULL,'{"batch":2,"row":11,"table_name":"placement","key":22}',X'269F52310F523DB62EB1D1426ED70E23',NULL);
INSERT INTO "change" VALUES(426,10,'import_row','[2,21,"worker"]',NULL,'{"batch":2,"row":21,"table_name":"worker","key":23}',X'A3226071F5C7DBBA90BAA29EC7D8E878',NULL);
INSERT INTO "change" VALUES(427,10,'import_row','[2,21,"placement"]',NULL,'{"batch":2,"row":21,"table_name":"placement","key":23}',X'C197D0356F82BCE95DF4A82BC80070B7',NULL);
INSERT INTO "change" VALUES(428,10,'import_row','[2,15,"worker"]',NULL,'{"batch":2,"row":15,"table_name":"worker","key":24}',X'AA3EF6B3A15A03FE940DBF03DA0831FA',NULL);
INSERT INTO "change" VALUES(429,10,'import_row','[2,15,"placement"]',NULL,'{"batch":2,"row":15,"table_name":"placement","key":24}',X'52F74426DF454618A454252E2D3E35ED',NULL);
INSERT INTO "change" VALUES(430,10,'import_row','[2,25,"worker"]',NULL,'{"batch":2,"row":25,"table_name":"worker","key":25}',X'397FED316BDE889A8D42DED4A8191A80',NULL);
INSERT INTO "change" VALUES(431,10,'import_row','[2,25,"placement"]',NULL,'{"batch":2,"row":25,"table_name":"placement","key":25}',X'8AD2D8B329DA190329253E6BAA547199',NULL);
INSERT INTO "change" VALUES(432,10,'import_row','[2,19,"worker"]',NULL,'{"batch":2,"row":19,"table_name":"worker","key":26}',X'B45454BCF3984928D33902B20BA35AA8',NULL);
INSERT INTO "change" VALUES(433,10,'import_row','[2,19,"placement"]',NULL,'{"batch":2,"row":19,"table_name":"placement","key":26}',X'F9641BEC66C5A76B485BFEA490DD9464',NULL);
INSERT INTO "change" VALUES(434,10,'import_row','[2,18,"worker"]',NULL,'{"batch":2,"row":18,"table_name":"worker","key":19}',X'13B767742F676278951A05758B355B56',NULL);
INSERT INTO "change" VALUES(435,10,'import_row','[2,18,"placement"]',NULL,'{"batch":2,"row":18,"table_name":"placement","key":19}',X'A9A0C0A893B94FC50EB73686C6DBE0AD',NULL);
INSERT INTO "change" VALUES(436,10,'import_row','[2,37,"worker"]',NULL,'{"batch":2,"row":37,"table_name":"worker","key":27}',X'CC50E142AD13E058195DE571B3AB6644',NULL);
INSERT INTO "change" VALUES(437,10,'import_row','[2,37,"placement"]',NULL,'{"batch":2,"row":37,"table_name":"placement","key":27}',X'0ED7DACE4E38A86D0A6AF1FBFDB684FD',NULL);
INSERT INTO "change" VALUES(438,10,'import_row','[2,48,"worker"]',NULL,'{"batch":2,"row":48,"table_name":"worker","key":28}',X'FD7D5B238ADDC91EAA4985EBF44F8FDA',NULL);
INSERT INTO "change" VALUES(439,10,'import_row','[2,48,"placement"]',NULL,'{"batch":2,"row":48,"table_name":"placement","key":28}',X'364F3F8046283BCBD485A8CDAB2AFB4F',NULL);
INSERT INTO "change" VALUES(440,10,'import_row','[2,28,"worker"]',NULL,'{"batch":2,"row":28,"table_name":"worker","key":29}',X'E2A35394B3AEC75F50A07A28569A5B58',NULL);
INSERT INTO "change" VALUES(441,10,'import_row','[2,28,"placement"]',NULL,'{"batch":2,"row":28,"table_name":"placement","key":29}',X'132D0B1B0FA0034850C73F6EC5B938CC',NULL);
INSERT INTO "change" VALUES(442,10,'import_row','[2,36,"worker"]',NULL,'{"batch":2,"row":36,"table_name":"worker","key":30}',X'807C4B3EFA094FC8EA461F4E36CC00C6',NULL);
INSERT INTO "change" VALUES(443,10,'import_row','[2,36,"placement"]',NULL,'{"batch":2,"row":36,"table_name":"placement","key":30}',X'1B5D6A69471A9F13C9F425BAB8B1A630',NULL);
INSERT INTO "change" VALUES(444,10,'import_row','[2,60,"worker"]',NULL,'{"batch":2,"row":60,"table_name":"worker","key":31}',X'A6F1F267FD36E725AFE652FE8B2F65AD',NULL);
INSERT INTO "change" VALUES(445,10,'import_row','[2,60,"placement"]',NULL,'{"batch":2,"row":60,"table_name":"placement","key":31}',X'089C295130A78656D8DB4065204D84D6',NULL);
INSERT INTO "change" VALUES(446,10,'import_row','[2,49,"worker"]',NULL,'{"batch":2,"row":49,"table_name":"worker","key":32}',X'63C37A73AC32D28E490BB71B09EB2CEA',NULL);
INSERT INTO "change" VALUES(447,10,'import_row','[2,49,"placement"]',NULL,'{"batch":2,"row":49,"table_name":"placement","key":32}',X'9B136C8D7BB95D93BBBBD3E2B02B83AE',NULL);
INSERT INTO "change" VALUES(448,10,'import_row','[2,2,"worker"]',NULL,'{"batch":2,"row":2,"table_name":"worker","key":5}',X'D28DB143D8C3A559886C90267ED63AC2',NULL);
INSERT INTO "change" VALUES(449,10,'import_row','[2,2,"placement"]',NULL,'{"batch":2,"row":2,"table_name":"placement","key":5}',X'43F4ED1A397250D3CFFC0349B13C05A6',NULL);
INSERT INTO "change" VALUES(450,10,'import_row','[2,52,"worker"]',NULL,'{"batch":2,"row":52,"table_name":"worker","key":33}',X'F4EF23D754C323E5D6D85705AEF2F34B',NULL);
INSERT INTO "change" VALUES(451,10,'import_row','[2,52,"placement"]',NULL,'{"batch":2,"row":52,"table_name":"placement","key":33}',X'244BBA58BF60CC0767B97A16ABA16572',NULL);
INSERT INTO "change" VALUES(452,10,'import_row','[2,40,"worker"]',NULL,'{"batch":2,"row":40,"table_name":"worker","key":34}',X'87ABBF4E575855C86256947B1C374E6B',NULL);
INSERT INTO "change" VALUES(453,10,'import_row','[2,40,"placement"]',NULL,'{"batch":2,"row":40,"table_name":"placement","key":34}',X'A76AFB8719C297ED3CFF0BBC764DBE9D',NULL);
INSERT INTO "change" VALUES(454,10,'import_row','[2,3,"worker"]',NULL,'{"batch":2,"row":3,"table_name":"worker","key":6}',X'CCFA496D287A075D97ECA6ECE6DC5C4C',NULL);
INSERT INTO "change" VALUES(455,10,'import_row','[2,3,"placement"]',NULL,'{"batch":2,"row":3,"table_name":"placement","key":6}',X'43ED7841807D014DE1087F9137840175',NULL);
INSERT INTO "change" VALUES(456,10,'import_row','[2,33,"worker"]',NULL,'{"batch":2,"row":33,"table_name":"worker","key":35}',X'223F8FABAFD66C626D39396FB6B787D7',NULL);
INSERT INTO "change" VALUES(457,10,'import_row','[2,33,"placement"]',NULL,'{"batch":2,"row":33,"table_name":"placement","key":35}',X'73390ACDF2D9C7D98B4D1DFB6B6818F6',NULL);
INSERT INTO "change" VALUES(458,10,'import_row','[2,30,"worker"]',NULL,'{"batch":2,"row":30,"table_name":"worker","key":36}',X'886D133CEA62A01EF9151B59B95F9068',NULL);
INSERT INTO "change" VALUES(459,10,'import_row','[2,30,"placement"]',NULL,'{"batch":2,"row":30,"table_name":"placement","key":36}',X'C1797668C833BF42287820E143CB35A4',NULL);
INSERT INTO "change" VALUES(460,10,'import_row','[2,14,"worker"]',NULL,'{"batch":2,"row":14,"table_name":"worker","key":20}',X'A1E386F8CDEA686EF7B619B01F0E2B61',NULL);
INSERT INTO "change" VALUES(461,10,'import_row','[2,14,"placement"]',NULL,'{"batch":2,"row":14,"table_name":"placement","key":20}',X'EC81A3E35697F26B5F12BB2B48CCDF78',NULL);
INSERT INTO "change" VALUES(462,10,'import_row','[2,39,"worker"]',NULL,'{"batch":2,"row":39,"table_name":"worker","key":37}',X'2152E2D947C20D0774C992C08C9559A5',NULL);
INSERT INTO "change" VALUES(463,10,'import_row','[2,39,"placement"]',NULL,'{"batch":2,"row":39,"table_name":"placement","key":37}',X'6B7CE739DC69F39B5D79A157E3778DA5',NULL);
INSERT INTO "change" VALUES(464,10,'import_row','[2,51,"worker"]',NULL,'{"batch":2,"row":51,"table_name":"worker","key":38}',X'9BBCAE8E9BF7F5F8E7FD526E92A37A0D',NULL);
INSERT INTO "change" VALUES(465,10,'import_row','[2,51,"placement"]',NULL,'{"batch":2,"row":51,"table_name":"placement","key":38}',X'578F471D5C52C5FD39AFCE39B6E1C4C9',NULL);
INSERT INTO "change" VALUES(466,10,'import_row','[2,31,"worker"]',NULL,'{"batch":2,"row":31,"table_name":"worker","key":39}',X'412B26B6E58DB85019415E2F84C3BC10',NULL);
INSERT INTO "change" VALUES(467,10,'import_row','[2,31,"placement"]',NULL,'{"batch":2,"row":31,"table_name":"placement","key":39}',X'C656CACC8F60D01E69E17FB0DF28B40F',NULL);
INSERT INTO "change" VALUES(468,10,'import_row','[2,44,"worker"]',NULL,'{"batch":2,"row":44,"table_name":"worker","key":40}',X'0F829D6084115DDED0DAD45C3C4C314C',NULL);
INSERT INTO "change" VALUES(469,10,'import_row','[2,44,"placement"]',NULL,'{"batch":2,"row":44,"table_name":"placement","key":40}',X'B1E8A21C868B067B23DF4EA4B5280888',NULL);
INSERT INTO "change" VALUES(470,10,'import_row','[2,4,"worker"]',NULL,'{"batch":2,"row":4,"table_name":"worker","key":7}',X'48EDA690A86EA1060E9E48E2699DF16B',NULL);
INSERT INTO "change" VALUES(471,10,'import_row','[2,4,"placement"]',NULL,'{"batch":2,"row":4,"table_name":"placement","key":7}',X'24474B1089C103013D17DD09E231C49C',NULL);
INSERT INTO "change" VALUES(472,10,'import_row','[2,47,"worker"]',NULL,'{"batch":2,"row":47,"table_name":"worker","key":41}',X'1DFB5478E2B5ECCBFA8684F29B8447BF',NULL);
INSERT INTO "change" VALUES(473,10,'import_row','[2,47,"placement"]',NULL,'{"batch":2,"row":47,"table_name":"placement","key":41}',X'C3FBD63545A1755E2CC6BC9268D358DC',NULL);
INSERT INTO "change" VALUES(474,10,'import_row','[2,16,"worker"]',NULL,'{"batch":2,"row":16,"table_name":"worker","key":24}',X'F13F1F8F6765F9197E7BFE0B518B36BB',NULL);
INSERT INTO "change" VALUES(475,10,'import_row','[2,16,"placement"]',NULL,'{"batch":2,"row":16,"table_name":"placement","key":24}',X'802ED2630512B6DB29F13778E00B3731',NULL);
INSERT INTO "change" VALUES(476,10,'import_row','[2,24,"worker"]',NULL,'{"batch":2,"row":24,"table_name":"worker","key":21}',X'5DF893128B264071A36766D7B26D91A8',NULL);
INSERT INTO "change" VALUES(477,10,'import_row','[2,24,"placement"]',NULL,'{"batch":2,"row":24,"table_name":"placement","key":21}',X'6B28FCFCE3E35B959AE09788624CD592',NULL);
INSERT INTO "change" VALUES(478,10,'import_row','[2,5,"worker"]',NULL,'{"batch":2,"row":5,"table_name":"worker","key":8}',X'D90CA8D1A371922E866D2D4A6C2366D1',NULL);
INSERT INTO "change" VALUES(479,10,'import_row','[2,5,"placement"]',NULL,'{"batch":2,"row":5,"table_name":"placement","key":8}',X'EAB3A74A80A30A84682D25617FAEC1A1',NULL);
INSERT INTO "change" VALUES(480,10,'import_row','[2,54,"worker"]',NULL,'{"batch":2,"row":54,"table_name":"worker","key":42}',X'5C07506FB8E9EE5E740E974AF95158B0',NULL);
INSERT INTO "change" VALUES(481,10,'import_row','[2,54,"placement"]',NULL,'{"batch":2,"row":54,"table_name":"placement","key":42}',X'C17CF38CBBB8D7128116A25E7AF09604',NULL);
INSERT INTO "change" VALUES(482,10,'import_row','[2,42,"worker"]',NULL,'{"batch":2,"row":42,"table_name":"worker","key":43}',X'FB86B9D04077B4D647AD105FEEDAE08E',NULL);
INSERT INTO "change" VALUES(483,10,'import_row','[2,42,"placement"]',NULL,'{"batch":2,"row":42,"table_name":"placement","key":43}',X'15D458B639C0D29AAE780B72C2DA805C',NULL);
INSERT INTO "change" VALUES(484,10,'import_row','[2,50,"worker"]',NULL,'{"batch":2,"row":50,"table_name":"worker","key":44}',X'3D028FCBFD7F196A78BEACBF10231864',NULL);
INSERT INTO "change" VALUES(485,10,'import_row','[2,50,"placement"]',NULL,'{"batch":2,"row":50,"table_name":"placement","key":44}',X'E43F1279F780326812D11EDA53B6536D',NULL);
INSERT INTO "change" VALUES(486,10,'import_row','[2,26,"worker"]',NULL,'{"batch":2,"row":26,"table_name":"worker","key":45}',X'732293A8656D581082CC137869F3CB88',NULL);
INSERT INTO "change" VALUES(487,10,'import_row','[2,26,"placement"]',NULL,'{"batch":2,"row":26,"table_name":"placement","key":45}',X'CD267E64D5F2D4B693469D2852A913A4',NULL);
INSERT INTO "change" VALUES(488,10,'import_row','[2,58,"worker"]',NULL,'{"batch":2,"row":58,"table_name":"worker","key":46}',X'AF249F4E9A951C5BD9127DE9CB7B677F',NULL);
INSERT INTO "change" VALUES(489,10,'import_row','[2,58,"placement"]',NULL,'{"batch":2,"row":58,"table_name":"placement","key":46}',X'A045F2AA5F9D1D5C30F07518E7357CC1',NULL);
INSERT INTO "change" VALUES(490,10,'import_row','[2,6,"worker"]',NULL,'{"batch":2,"row":6,"table_name":"worker","key":9}',X'7668A5C5A5370C31272AD725B34FE6BD',NULL);
INSERT INTO "change" VALUES(491,10,'import_row','[2,6,"placement"]',NULL,'{"batch":2,"row":6,"table_name":"placement","key":9}',X'7DF5A4EF0E986DA5D7DE810EAE6A1864',NULL);
INSERT INTO "change" VALUES(492,10,'import_row','[2,34,"worker"]',NULL,'{"batch":2,"row":34,"table_name":"worker","key":47}',X'F52BBF5C42CBA7F061554F53951A8794',NULL);
INSERT INTO "change" VALUES(493,10,'import_row','[2,34,"placement"]',NULL,'{"batch":2,"row":34,"table_name":"placement","key":47}',X'CA00F30871E51255E7BB54E9D50785D9',NULL);
INSERT INTO "change" VALUES(494,10,'import_row','[2,57,"worker"]',NULL,'{"batch":2,"row":57,"table_name":"worker","key":48}',X'84E12F4FE8477A11535E502F71F9AF37',NULL);
INSERT INTO "change" VALUES(495,10,'import_row','[2,57,"placement"]',NULL,'{"batch":2,"row":57,"table_name":"placement","key":48}',X'F1168A22299A80DFAA26BAC5C1EA3B0A',NULL);
INSERT INTO "change" VALUES(496,10,'import_row','[2,27,"worker"]',NULL,'{"batch":2,"row":27,"table_name":"worker","key":49}',X'7FDADD9CC22267CF61435DF47DA98B76',NULL);
INSERT INTO "change" VALUES(497,10,'import_row','[2,27,"placement"]',NULL,'{"batch":2,"row":27,"table_name":"placement","key":49}',X'0CA0899D53093F66DDD7F9DEFA2562BD',NULL);
INSERT INTO "change" VALUES(498,10,'import_row','[2,46,"worker"]',NULL,'{"batch":2,"row":46,"table_name":"worker","key":50}',X'E3D22DE20B6E8E7D03A5059F7D3ADFDB',NULL);
INSERT INTO "change" VALUES(499,10,'import_row','[2,46,"placement"]',NULL,'{"batch":2,"row":46,"table_name":"placement","key":50}',X'261280B8E3052A8FE2921182FF3E4050',NULL);
INSERT INTO "change" VALUES(500,10,'import_row','[2,55,"worker"]',NULL,'{"batch":2,"row":55,"table_name":"worker","key":51}',X'07A7332E0E09920B43B6ED6D7D5F2C14',NULL);
INSERT INTO "change" VALUES(501,10,'import_row','[2,55,"placement"]',NULL,'{"batch":2,"row":55,"table_name":"placement","key":51}',X'7439BC2A1C7BA920E439873BA9A18981',NULL);
INSERT INTO "change" VALUES(502,10,'import_row','[2,7,"worker"]',NULL,'{"batch":2,"row":7,"table_name":"worker","key":10}',X'3F2AFE4EBD16736049DD2C872F53D582',NULL);
INSERT INTO "change" VALUES(503,10,'import_row','[2,7,"placement"]',NULL,'{"batch":2,"row":7,"table_name":"placement","key":10}',X'41637C561CF94E56A3A166787301B5C6',NULL);
INSERT INTO "change" VALUES(504,10,'import_row','[2,43,"worker"]',NULL,'{"batch":2,"row":43,"table_name":"worker","key":52}',X'A95F86D189AF11ED28CB1C521B6F0D16',NULL);
INSERT INTO "change" VALUES(505,10,'import_row','[2,43,"placement"]',NULL,'{"batch":2,"row":43,"table_name":"placement","key":52}',X'8DBD88B05E7723377C2C7CCFB66D9940',NULL);
INSERT INTO "change" VALUES(506,10,'import_row','[2,38,"worker"]',NULL,'{"batch":2,"row":38,"table_name":"worker","key":53}',X'40B0FE70A795ED7BF637D2563BACF389',NULL);
INSERT INTO "change" VALUES(507,10,'import_row','[2,38,"placement"]',NULL,'{"batch":2,"row":38,"table_name":"placement","key":53}',X'F4BB36FBCF92E195CF5B53B438B3FDEE',NULL);
INSERT INTO "change" VALUES(508,10,'import_row','[2,12,"worker"]',NULL,'{"batch":2,"row":12,"table_name":"worker","key":22}',X'238A60B76E22A8B266520DD71ADB76DA',NULL);
INSERT INTO "change" VALUES(509,10,'import_row','[2,12,"placement"]',NULL,'{"batch":2,"row":12,"table_name":"placement","key":22}',X'1C4F9499C94D250F615F6BF3D43431DE',NULL);
INSERT INTO "change" VALUES(510,10,'import_row','[2,56,"worker"]',NULL,'{"batch":2,"row":56,"table_name":"worker","key":54}',X'17933120322DE6A39A122D31855D44B2',NULL);
INSERT INTO "change" VALUES(511,10,'import_row','[2,56,"placement"]',NULL,'{"batch":2,"row":56,"table_name":"placement","key":54}',X'34FAFA8092C8D889DFE4239AE9DF0AE7',NULL);
INSERT INTO "change" VALUES(512,10,'import_row','[2,45,"worker"]',NULL,'{"batch":2,"row":45,"table_name":"worker","key":55}',X'6FF01DA9359F5BA99684F312D1F648E5',NULL);
INSERT INTO "change" VALUES(513,10,'import_row','[2,45,"placement"]',NULL,'{"batch":2,"row":45,"table_name":"placement","key":55}',X'F65094B620D57B28F55CC357A901339B',NULL);
INSERT INTO "change" VALUES(514,10,'import_row','[2,53,"worker"]',NULL,'{"batch":2,"row":53,"table_name":"worker","key":56}',X'63350782FD08EEDBD4CF21D3352351AE',NULL);
INSERT INTO "change" VALUES(515,10,'import_row','[2,53,"placement"]',NULL,'{"batch":2,"row":53,"table_name":"placement","key":56}',X'E1ABC6A070E51E762D2F046FED0FB498',NULL);
INSERT INTO "change" VALUES(516,10,'import_row','[2,32,"worker"]',NULL,'{"batch":2,"row":32,"table_name":"worker","key":57}',X'B13747957A5456F926A32666EE39C6F0',NULL);
INSERT INTO "change" VALUES(517,10,'import_row','[2,32,"placement"]',NULL,'{"batch":2,"row":32,"table_name":"placement","key":57}',X'7E479B18C9C8BD81A66F0704461B10C4',NULL);
INSERT INTO "change" VALUES(518,10,'import_row','[2,41,"worker"]',NULL,'{"batch":2,"row":41,"table_name":"worker","key":58}',X'990F7437611EFA84539574E67AFD7FFE',NULL);
INSERT INTO "change" VALUES(519,10,'import_row','[2,41,"placement"]',NULL,'{"batch":2,"row":41,"table_name":"placement","key":58}',X'86BF1376C1A08F213D6470E9AE2DEA21',NULL);
INSERT INTO "change" VALUES(520,10,'import_row','[2,35,"worker"]',NULL,'{"batch":2,"row":35,"table_name":"worker","key":59}',X'89EC720B8D1215C437586F7D231DC150',NULL);
INSERT INTO "change" VALUES(521,10,'import_row','[2,35,"placement"]',NULL,'{"batch":2,"row":35,"table_name":"placement","key":59}',X'B8E764DF7F360F49118378D7153CB3FA',NULL);
INSERT INTO "change" VALUES(522,10,'import_row','[2,59,"worker"]',NULL,'{"batch":2,"row":59,"table_name":"worker","key":60}',X'81445AC8CE11991BD42E0E457A98AE43',NULL);
INSERT INTO "change" VALUES(523,10,'import_row','[2,59,"placement"]',NULL,'{"batch":2,"row":59,"table_name":"placement","key":60}',X'BB701913CD90B1B89205DA45B511F7CE',NULL);
INSERT INTO "change" VALUES(524,10,'import_row','[2,29,"worker"]',NULL,'{"batch":2,"row":29,"table_name":"worker","key":29}',X'900DD5AD30831F879C0A0A0FC5A499F9',NULL);
INSERT INTO "change" VALUES(525,10,'import_row','[2,29,"placement"]',NULL,'{"batch":2,"row":29,"table_name":"placement","key":29}',X'1690755527F31CEB6802B22D04A50A28',NULL);
INSERT INTO "change" VALUES(526,10,'import_row','[2,8,"worker"]',NULL,'{"batch":2,"row":8,"table_name":"worker","key":11}',X'99FBCA486FA8BD25A737E86ACEA8506B',NULL);
INSERT INTO "change" VALUES(527,10,'import_row','[2,8,"placement"]',NULL,'{"batch":2,"row":8,"table_name":"placement","key":11}',X'8D80199CF07E7AAC437A281046E25322',NULL);
INSERT INTO "change" VALUES(528,10,'import_row','[2,22,"worker"]',NULL,'{"batch":2,"row":22,"table_name":"worker","key":23}',X'6E68189DABB86923FDCEF7EB1A33528E',NULL);
INSERT INTO "change" VALUES(529,10,'import_row','[2,22,"placement"]',NULL,'{"batch":2,"row":22,"table_name":"placement","key":23}',X'31D04E5FC73F30EA51745BB290762459',NULL);
INSERT INTO "change" VALUES(530,10,'import_row','[2,20,"worker"]',NULL,'{"batch":2,"row":20,"table_name":"worker","key":26}',X'68A0DAC448DBDF8AA423868F97B8E1ED',NULL);
INSERT INTO "change" VALUES(531,10,'import_row','[2,20,"placement"]',NULL,'{"batch":2,"row":20,"table_name":"placement","key":26}',X'C0C4F8C1B8C2C17A4050045CF5D46656',NULL);
INSERT INTO "change" VALUES(532,10,'import_row','[2,9,"worker"]',NULL,'{"batch":2,"row":9,"table_name":"worker","key":12}',X'26D1099B0FCDAEA57E55800EC6107198',NULL);
INSERT INTO "change" VALUES(533,10,'import_row','[2,9,"placement"]',NULL,'{"batch":2,"row":9,"table_name":"placement","key":12}',X'E58D5A023163375FFCAEC51BDE35E44F',NULL);
INSERT INTO "change" VALUES(534,10,'import_row','[2,10,"worker"]',NULL,'{"batch":2,"row":10,"table_name":"worker","key":13}',X'8FB7E8974009E85CA93645605C12E9DA',NULL);
INSERT INTO "change" VALUES(535,10,'import_row','[2,10,"placement"]',NULL,'{"batch":2,"row":10,"table_name":"placement","key":13}',X'3039EE3AA9AA6DE487094D1E776D1EBA',NULL);
INSERT INTO "change" VALUES(536,11,'payment','[1]',NULL,'{"id":1,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":3000000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":11,"restores":null,"application":null}',X'680EDEE061524F4472AF7D0018E2F734',NULL);
INSERT INTO "change" VALUES(537,12,'payment','[2]',NULL,'{"id":2,"fund":1,"worker":1,"unit":6,"voucher":"PC01","paid_on":"2025-01-20","case_on":"2024-12-10","amount":700000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"DTTS","reverses":null,"reason":null,"operation":12,"restores":null,"application":null}',X'3A063EE6801EEE520E25DCBF1A9CFF00',NULL);
INSERT INTO "change" VALUES(538,13,'payment','[3]',NULL,'{"id":3,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":2800000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":13,"restores":null,"application":null}',X'D6BF4CA9395AB36755E0E17FD676814B',NULL);
INSERT INTO "change" VALUES(539,14,'payment','[4]',NULL,'{"id":4,"fund":1,"worker":2,"unit":10,"voucher":"PC02","paid_on":"2025-02-25","case_on":"2025-02-25","amount":200000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"passport","item_name":"Lệ phí hộ chiếu","clause":"điểm a khoản 2 Điều 3","cap":null,"group_code":"DTTS","reverses":null,"reason":null,"operation":14,"restores":null,"application":null}',X'2AA51423D97B6723F556F1F6ABF9D3BB',NULL);
INSERT INTO "change" VALUES(540,15,'payment','[5]',NULL,'{"id":5,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":530000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"HN","reverses":null,"reason":null,"operation":15,"restores":null,"application":null}',X'B01116538535989D6CE7C087B097E066',NULL);
INSERT INTO "change" VALUES(541,16,'payment','[6]',NULL,'{"id":6,"fund":1,"worker":3,"unit":13,"voucher":"PC03","paid_on":"2025-04-15","case_on":"2025-04-15","amount":800000,"quantity":20,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"meals","item_name":"Tiền ăn trong thời gian đào tạo","clause":"điểm d khoản 1 Điều 3","cap":40000,"group_code":"HN","reverses":null,"reason":null,"operation":16,"restores":null,"application":null}',X'2AE6B3972EC9E08D1813F11301E7BB1C',NULL);
INSERT INTO "change" VALUES(542,17,'payment','[7]',NULL,'{"id":7,"fund":2,"worker":3,"unit":13,"voucher":"PC04","paid_on":"2025-05-12","case_on":"2025-05-12","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":17,"restores":null,"application":null}',X'15DC32CDC6F64456823F963056624642',NULL);
INSERT INTO "change" VALUES(543,18,'payment','[8]',NULL,'{"id":8,"fund":2,"worker":3,"unit":13,"voucher":"PT01","paid_on":"2025-05-13","case_on":"2025-05-12","amount":-750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":7,"reason":"Ghi nhầm nguồn kinh phí","operation":18,"restores":null,"application":null}',X'FD12940DD34C5E717B661849291E3F0C',NULL);
INSERT INTO "change" VALUES(544,19,'payment','[9]',NULL,'{"id":9,"fund":1,"worker":3,"unit":13,"voucher":"PC05","paid_on":"2025-05-13","case_on":"2025-05-13","amount":750000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"health_check","item_name":"Khám sức khỏe","clause":"điểm d khoản 2 Điều 3","cap":750000,"group_code":"HN","reverses":null,"reason":null,"operation":19,"restores":null,"application":null}',X'A4A6F8E215DC28057A7524AD60645E28',NULL);
INSERT INTO "change" VALUES(545,20,'loan_figure','[3,"2025-05-31"]',NULL,'{"fund":3,"as_of":"2025-05-31","customers":4,"lent":320000000,"recovered":45000000,"outstanding":1275000000,"overdue":30000000,"idle":180000000,"operation":20}',X'D66B93F69A6CF595C9D7F8D94F06D4EB',NULL);
INSERT INTO "change" VALUES(546,21,'activity','[1]',NULL,'{"id":1,"plan":1,"kind":"counselling","on_date":"2025-02-20","unit":6,"times":1,"participants":38,"what":"Tư vấn đi làm việc ở nước ngoài tại khu phố","sender":2,"operation":21}',X'CD29D979DC6B47CB0D7C8B2206D49FFB',NULL);
INSERT INTO "change" VALUES(547,22,'activity','[2]',NULL,'{"id":2,"plan":1,"kind":"counselling","on_date":"2025-04-10","unit":4,"times":1,"participants":52,"what":"Tư vấn, giới thiệu đơn hàng","sender":1,"operation":22}',X'E5E846478AB93C0091A10495BA6EE914',NULL);
INSERT INTO "change" VALUES(548,23,'activity','[3]',NULL,'{"id":3,"plan":1,"kind":"counselling","on_date":"2025-05-15","unit":12,"times":1,"participants":41,"what":"Tư vấn tại nhà văn hóa khu phố","sender":null,"operation":23}',X'72E762E81BC5C61D84A52ECC058FBADC',NULL);
INSERT INTO "change" VALUES(549,24,'activity','[4]',NULL,'{"id":4,"plan":1,"kind":"conference","on_date":"2025-05-28","unit":null,"times":1,"participants":120,"what":"Hội nghị chuyên đề về đi làm việc ở nước ngoài","sender":2,"operation":24}',X'00C310F4B1E6A53AFA7FE52C7EFFB375',NULL);
INSERT INTO "change" VALUES(550,25,'activity','[5]',NULL,'{"id":5,"plan":1,"kind":"broadcast","on_date":"2025-05-05","unit":null,"times":24,"participants":null,"what":"Phát thanh trên hệ thống truyền thanh phường, xã","sender":null,"operation":25}',X'271845258376635E7B2C8754A557429F',NULL);
INSERT INTO "change" VALUES(551,26,'activity','[6]',NULL,'{"id":6,"plan":1,"kind":"article","on_date":"2025-06-02","unit":null,"times":6,"participants":null,"what":"Tin, bài trên Trang thông tin điện tử thành phố","sender":null,"operation":26}',X'E7A11D1086A3354BD0F5763280A6340D',NULL);
INSERT INTO "change" VALUES(552,27,'activity','[7]',NULL,'{"id":7,"plan":1,"kind":"social","on_date":"2025-06-10","unit":null,"times":9,"participants":null,"what":"Bài trên mạng xã hội của Thành đoàn","sender":null,"operation":27}',X'D8D1A7C858B76CC8CBF53F440DAA2F53',NULL);
INSERT INTO "change" VALUES(553,28,'activity','[8]',NULL,'{"id":8,"plan":1,"kind":"enterprise","on_date":"2025-04-22","unit":null,"times":1,"participants":null,"what":"Làm việc về đơn hàng quý II","sender":1,"operation":28}',X'4EEFE87E4C3020FA3000D0DCD59714DA',NULL);
INSERT INTO "change" VALUES(554,29,'activity','[9]',NULL,'{"id":9,"plan":1,"kind":"family_visit","on_date":"2025-04-30","unit":null,"times":12,"participants":null,"what":"Thăm gia đình có người đang làm việc ở nước ngoài","sender":null,"operation":29}',X'309A4B51710F5E5754D388A0B67EAE8D',NULL);
INSERT INTO "change" VALUES(555,30,'inspection','[1]',NULL,'{"id":1,"plan":1,"kind":"inspection","on_date":"2025-03-19","times":2,"findings":1,"settled":0,"what":"Kiểm tra hoạt động tư vấn, tuyển chọn","operation":30}',X'AF67901E073FE698767AA025F73802E3',NULL);
INSERT INTO "change" VALUES(556,31,'inspection','[2]',NULL,'{"id":2,"plan":1,"kind":"complaint","on_date":"2025-05-20","times":1,"findings":0,"settled":1,"what":"Phản ánh việc thu tiền trước hợp đồng","operation":31}',X'C135B927B956E7AF0D03900D786C7230',NULL);
INSERT INTO "change" VALUES(557,32,'estimate','[1,1,"2025-Q2"]',NULL,'{"plan":1,"unit":1,"quarter":"2025-Q2","value":1,"operation":32}',X'75C1E05627057CA6F144C7C3FF1634F2',NULL);
INSERT INTO "change" VALUES(558,32,'estimate','[1,2,"2025-Q2"]',NULL,'{"plan":1,"unit":2,"quarter":"2025-Q2","value":1,"operation":32}',X'FD9EA1506E06D0EF58EB33ABCC3944EE',NULL);
INSERT INTO "change" VALUES(559,32,'estimate','[1,3,"2025-Q2"]',NULL,'{"plan":1,"unit":3,"quarter":"2025-Q2","value":1,"operation":32}',X'8088844E1EC73FB5713B2F7637A8C0CE',NULL);
INSERT INTO "change" VALUES(560,32,'estimate','[1,4,"2025-Q2"]',NULL,'{"plan":1,"unit":4,"quarter":"2025-Q2","value":4,"operation":32}',X'46E1AB83FB84BB66C99FA6E11AFA26CB',NULL);
INSERT INTO "change" VALUES(561,32,'estimate','[1,5,"2025-Q2"]',NULL,'{"plan":1,"unit":5,"quarter":"2025-Q2","value":2,"operation":32}',X'6BC50DFB4DBC67B8CEE63D47E2C65179',NULL);
INSERT INTO "change" VALUES(562,32,'estimate','[1,6,"2025-Q2"]',NULL,'{"plan":1,"unit":6,"quarter":"2025-Q2","value":4,"operation":32}',X'CA647374523A161654E48FD276E557F3',NULL);
INSERT INTO "change" VALUES(563,32,'estimate','[1,7,"2025-Q2"]',NULL,'{"plan":1,"unit":7,"quarter":"2025-Q2","value":1,"operation":32}',X'31C0F64091D0696A469C12A426D28266',NULL);
INSERT INTO "change" VALUES(564,32,'estimate','[1,8,"2025-Q2"]',NULL,'{"plan":1,"unit":8,"quarter":"2025-Q2","value":1,"operation":32}',X'2A7A111824EEED537B9D88A480AC9D50',NULL);
INSERT INTO "change" VALUES(565,32,'estimate','[1,9,"2025-Q2"]',NULL,'{"plan":1,"unit":9,"quarter":"2025-Q2","value":0,"operation":32}',X'4B05816EECDB392174C6EB67279AD8A2',NULL);
INSERT INTO "change" VALUES(566,32,'estimate','[1,10,"2025-Q2"]',NULL,'{"plan":1,"unit":10,"quarter":"2025-Q2","value":2,"operation":32}',X'3481205E7D7F125EC261DC6777B1B6FA',NULL);
INSERT INTO "change" VALUES(567,32,'estimate','[1,11,"2025-Q2"]',NULL,'{"plan":1,"unit":11,"quarter":"2025-Q2","value":1,"operation":32}',X'B263DA5F93429A40601BA19080BCAFFA',NULL);
INSERT INTO "change" VALUES(568,32,'estimate','[1,12,"2025-Q2"]',NULL,'{"plan":1,"unit":12,"quarter":"2025-Q2","value":2,"operation":32}',X'3897025964C6E7B4BB6E69AC6A6FA0FF',NULL);
INSERT INTO "change" VALUES(569,32,'estimate','[1,13,"2025-Q2"]',NULL,'{"plan":1,"unit":13,"quarter":"2025-Q2","value":2,"operation":32}',X'CA3AD1E59EC450E0062EF026BC9C2DBC',NULL);
INSERT INTO "change" VALUES(570,33,'proposal','[1]',NULL,'{"id":1,"plan_version":1,"allocation":null,"method":"sainte-lague","total":35,"source":"demand","source_name":"2025-06-17","source_digest":null,"tie_rule":null,"tie_places":null,"operation":33}',X'4A69304DEB7D07EABC08341A07401962',NULL);
INSERT INTO "change" VALUES(571,33,'proposal_share','[1,1]',NULL,'{"proposal":1,"unit":1,"position":1,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'BC19F4390EFAC9A37B846C5E736FCD51',NULL);
INSERT INTO "change" VALUES(572,33,'proposal_share','[1,2]',NULL,'{"proposal":1,"unit":2,"position":2,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'3E284A0F099A245095008B0A39A800E3',NULL);
INSERT INTO "change" VALUES(573,33,'proposal_share','[1,3]',NULL,'{"proposal":1,"unit":3,"position":3,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'782756507C45B933DC5028F09BC8E19A',NULL);
INSERT INTO "change" VALUES(574,33,'proposal_share','[1,4]',NULL,'{"proposal":1,"unit":4,"position":4,"weight":"5","least":2,"most":35,"fixed":0,"target":6,"tied":null}',X'371996142D0AE04DBC186C7DB57E6D3B',NULL);
INSERT INTO "change" VALUES(575,33,'proposal_share','[1,5]',NULL,'{"proposal":1,"unit":5,"position":5,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'6D728902EA9F22D1561EADC1CA2A2D60',NULL);
INSERT INTO "change" VALUES(576,33,'proposal_share','[1,6]',NULL,'{"proposal":1,"unit":6,"position":6,"weight":"4","least":2,"most":35,"fixed":0,"target":5,"tied":null}',X'0CC13D08E3AAB714BEF81B7CB68BB7DB',NULL);
INSERT INTO "change" VALUES(577,33,'proposal_share','[1,7]',NULL,'{"proposal":1,"unit":7,"position":7,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'20F4F0AD696B128AFA8173CC193671A2',NULL);
INSERT INTO "change" VALUES(578,33,'proposal_share','[1,8]',NULL,'{"proposal":1,"unit":8,"position":8,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'89685B34D19F5629D62CB3BEC8314C06',NULL);
INSERT INTO "change" VALUES(579,33,'proposal_share','[1,9]',NULL,'{"proposal":1,"unit":9,"position":9,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'10107BABB7AF651ED9818B9942BA2D78',NULL);
INSERT INTO "change" VALUES(580,33,'proposal_share','[1,10]',NULL,'{"proposal":1,"unit":10,"position":10,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'E034109B5B6942B5DF83318FAE0DF31B',NULL);
INSERT INTO "change" VALUES(581,33,'proposal_share','[1,11]',NULL,'{"proposal":1,"unit":11,"position":11,"weight":"1","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'1E393CEC46EE064E009FE66EAB341DF3',NULL);
INSERT INTO "change" VALUES(582,33,'proposal_share','[1,12]',NULL,'{"proposal":1,"unit":12,"position":12,"weight":"3","least":2,"most":35,"fixed":0,"target":4,"tied":null}',X'A5B84185384909D1FAE56CB899AB6E94',NULL);
INSERT INTO "change" VALUES(583,33,'proposal_share','[1,13]',NULL,'{"proposal":1,"unit":13,"position":13,"weight":"2","least":2,"most":35,"fixed":0,"target":2,"tied":null}',X'EDC2BE114B8A4DCE8D8171706BCE28AC',NULL);
INSERT INTO "change" VALUES(584,34,'licence_check','[1]',NULL,'{"id":1,"sender":2,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":34}',X'7AD7CBD4DE4B144621A2F11D02A3D212',NULL);
INSERT INTO "change" VALUES(585,35,'licence_check','[2]',NULL,'{"id":2,"sender":1,"status":"valid","on_date":"2025-06-12","since_on":"2025-06-12","source":"Danh sách doanh nghiệp được cấp phép (số liệu mẫu)","operation":35}',X'D0100F84B26FFCDD5FF102C46D7CB6A8',NULL);
INSERT INTO "change" VALUES(586,36,'job_order','[1]',NULL,'{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":null,"closed_because":null,"operation":36}',X'FD3333B371105E9CFA626624690E9548',NULL);
INSERT INTO "change" VALUES(587,36,'fee','[1,"service"]',NULL,'{"job_order":1,"kind":"service","asked":540000,"currency":"JPY"}',X'AF7877C340A113FABF6652D5F8738FBD',NULL);
INSERT INTO "change" VALUES(588,36,'fee','[1,"training"]',NULL,'{"job_order":1,"kind":"training","asked":6500000,"currency":"VND"}',X'7842A50856A6E95E304AB550973AEB50',NULL);
INSERT INTO "change" VALUES(589,36,'fee','[1,"papers"]',NULL,'{"job_order":1,"kind":"papers","asked":2600000,"currency":"VND"}',X'21BE771C90D72DBE72106FA0069B3FE4',NULL);
INSERT INTO "change" VALUES(590,36,'fee','[1,"fund"]',NULL,'{"job_order":1,"kind":"fund","asked":100000,"currency":"VND"}',X'EDBBC340F340A41AA216FEE1A31C5CB8',NULL);
INSERT INTO "change" VALUES(591,36,'order_rate','[1,"JPY"]',NULL,'{"job_order":1,"currency":"JPY","per_thousand":170000}',X'A53B36C33E3950120FE28AC45A699788',NULL);
INSERT INTO "change" VALUES(592,37,'job_order','[2]',NULL,'{"id":2,"sender":1,"destination":"JP","occupation":"xây dựng","programme":null,"headcount":8,"wage":200000,"currency":"JPY","months":36,"requirements":"Nam từ 20 đến 40 tuổi","received_on":"2025-06-10","expires_on":"2025-07-15","closed_on":null,"closed_because":null,"operation":37}',X'AC05542451CF5C02819A04B72023CB56',NULL);
INSERT INTO "change" VALUES(593,37,'fee','[2,"service"]',NULL,'{"job_order":2,"kind":"service","asked":650000,"currency":"JPY"}',X'274A9D69A10AFDCFEAD0D205EE2742C9',NULL);
INSERT INTO "change" VALUES(594,37,'fee','[2,"training"]',NULL,'{"job_order":2,"kind":"training","asked":7000000,"currency":"VND"}',X'2950574D527707EFF6EB887CE41A1F68',NULL);
INSERT INTO "change" VALUES(595,37,'fee','[2,"papers"]',NULL,'{"job_order":2,"kind":"papers","asked":2600000,"currency":"VND"}',X'C438FB4AA186C417035C48094820FD16',NULL);
INSERT INTO "change" VALUES(596,37,'fee','[2,"fund"]',NULL,'{"job_order":2,"kind":"fund","asked":100000,"currency":"VND"}',X'8E4AADC3DEFDFE1200E8164CBFAD1025',NULL);
INSERT INTO "change" VALUES(597,37,'order_rate','[2,"JPY"]',NULL,'{"job_order":2,"currency":"JPY","per_thousand":170000}',X'B4082891E128E5606371D836F2CE2373',NULL);
INSERT INTO "change" VALUES(598,38,'course','[1]',NULL,'{"id":1,"kind":"language","name":"Tiếng Nhật N5","name_key":"tieng nhat n5","provider":"Trung tâm Mẫu Ba","place":"Phường Kinh Dinh","first_on":"2025-03-03","last_on":"2025-05-30","hours":300}',X'1FA1AA79BBC0B469BE0DD3EC38C287C8',NULL);
INSERT INTO "change" VALUES(599,39,'course_member','[1]',NULL,'{"id":1,"course":1,"worker":27,"days":null,"certified_on":null}',X'72C2EEDEF4D9F26721C87DF27064A5C1',NULL);
INSERT INTO "change" VALUES(600,39,'course_member','[2]',NULL,'{"id":2,"course":1,"worker":33,"days":null,"certified_on":null}',X'4BA3554F651F04BDC2DC5C11F83B1FC6',NULL);
INSERT INTO "change" VALUES(601,39,'course_member','[3]',NULL,'{"id":3,"course":1,"worker":36,"days":null,"certified_on":null}',X'8C85517BB59AAD0B355753307FD833D1',NULL);
INSERT INTO "change" VALUES(602,40,'course_member','[1]','{"id":1,"course":1,"worker":27,"days":null,"certified_on":null}','{"id":1,"course":1,"worker":27,"days":52,"certified_on":null}',X'7D8BE44D8C07DBD349AB6F901F5E65C4',NULL);
INSERT INTO "change" VALUES(603,41,'fund_spending','[1]',NULL,'{"id":1,"fund":1,"activity":null,"voucher":"HD1","spent_on":"2025-05-20","amount":500000,"what":"Thuê hội trường","reverses":null,"operation":41,"restores":null}',X'3F49ABE47F162B82AEDBD1CADBD1F042',NULL);
INSERT INTO "change" VALUES(604,42,'duty_deadline','[1,"quarterly","issuer","UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận"]',NULL,'{"plan":1,"kind":"quarterly","sender":"issuer","recipient":"UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận","before_day":20,"of_month":"last_month_of_quarter","operation":42}',X'E6736A41264B28C73A2F6A51382021B0',NULL);
INSERT INTO "change" VALUES(605,43,'enterprise','[2]',NULL,'{"sender":2,"kind":"service_enterprise","licence":null,"contact":null,"phone":"0900000001","address":null,"memorandum":null,"operation":43}',X'7CA27853E74E171D914530B40A1A2A5D',NULL);
INSERT INTO "change" VALUES(606,44,'contract_term','[1]',NULL,'{"id":1,"placement":23,"from_on":"2025-06-02","until_on":"2027-06-01"}',X'03EBC2195410A60FB1B074FB929BE191',NULL);
INSERT INTO "change" VALUES(607,45,'family_visit','[1]',NULL,'{"id":1,"placement":1,"on_date":"2025-06-05","outcome":"well","note":null}',X'864C52D8B1354762CEA195BC0C22697E',NULL);
INSERT INTO "change" VALUES(608,46,'return_inquiry','[1]',NULL,'{"id":1,"placement":19,"on_date":"2025-06-05","outcome":"looking","note":null}',X'4FABBADA09ABC61C0D662EB2ECE80FC9',NULL);
INSERT INTO "change" VALUES(609,47,'worker','[61]',NULL,'{"id":61,"name":"Phạm Thị Giả Định Bình","name_key":"pham thi gia dinh binh","birth_year":1993,"birth_date":null,"sex":null,"cccd":null,"phone":null,"unit":6,"ethnicity":null,"education":null}',X'5B9CB8F34CD8F072F478392D5C6F4C0A',NULL);
INSERT INTO "change" VALUES(610,47,'placement','[61]',NULL,'{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',X'981C3E58E205F6047B1290A536C1B210',NULL);
INSERT INTO "change" VALUES(611,47,'stage_event','[78]',NULL,'{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',X'6961BB868796962CDCF76302C1DB17C4',NULL);
INSERT INTO "change" VALUES(612,48,'stage_event','[78]','{"id":78,"placement":61,"stage":"registered","on_date":"2025-06-02","reason":null}',NULL,X'293C5642FD71E830AC035191C4C019DE',NULL);
INSERT INTO "change" VALUES(613,48,'placement','[61]','{"id":61,"worker":61,"purpose":"work","destination":null,"occupation":null,"sender":null,"form":null,"months":null,"unit":6,"departed_on":null,"ended_on":null}',NULL,X'DAD6820824B929A45E5F5A1E41AA86E7',NULL);
INSERT INTO "change" VALUES(614,48,'merged','[61]',NULL,'{"worker":61,"kept":1,"operation":48}',X'9532691D8E0A0B27DE14D74A8F54018B',NULL);
INSERT INTO "change" VALUES(615,49,'told_apart','[45,46]',NULL,'{"worker":45,"other":46,"operation":49}',X'C0128E6AAB63F7D2009762671C9CCE8F',NULL);
INSERT INTO "change" VALUES(616,50,'relative','[1]',NULL,'{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017","address":null}',X'5DEEB43A50B4B0BFB633834FA396D44B',NULL);
INSERT INTO "change" VALUES(617,51,'paper','[1]',NULL,'{"id":1,"worker":17,"placement":null,"kind":"passport","issued_on":null,"expires_on":"2030-06-01"}',X'BEC28859D6EAEEA6E5EE6E182ABBA23D',NULL);
INSERT INTO "change" VALUES(618,52,'contract_fact','[42]',NULL,'{"placement":42,"employer":"Công ty Mẫu (Đài Loan)","workplace":null,"wage":28000,"currency":"TWD","skill":null,"stay":null}',X'FA47D50AC6C9931C3D0261AA71BD12EC',NULL);
INSERT INTO "change" VALUES(619,53,'saved_list','[1]',NULL,'{"id":1,"name":"chờ xuất cảnh Nhật","unit":null,"stage":"visa_ready","destination":"JP","group_code":null,"operation":53}',X'79946123443D094693BB31F925273ED6',NULL);
INSERT INTO "change" VALUES(620,54,'sender_alias','["cong ty mau hai"]',NULL,'{"name_key":"cong ty mau hai","name":"Công ty Mẫu Hai","sender":1,"operation":54}',X'BBECCAC0204DD39D6678F9056894F533',NULL);
INSERT INTO "change" VALUES(621,54,'sender','[1]','{"id":1,"name":"Công ty Mẫu Hai","name_key":"cong ty mau hai"}','{"id":1,"name":"Công ty Mẫu Hai (mới)","name_key":"cong ty mau hai (moi)"}',X'A72390832619F64C37D065D96D6211FF',NULL);
INSERT INTO "change" VALUES(622,55,'incident','[1]',NULL,'{"id":1,"kind":"fraud","on_date":"2025-06-10","worker":null,"sender":null,"broker":null,"phone":"0900000009","site":null,"summary":"Thu tiền rồi mất liên lạc","closed_on":null,"closed_because":null,"operation":55}',X'4C50BFB703EDC56F59F7258FDED773EB',NULL);
INSERT INTO "change" VALUES(623,56,'incident_handover','[1,"2025-06-11"]',NULL,'{"incident":1,"on_date":"2025-06-11","agency":"Công an phường","reply_by":"2025-06-25"}',X'52C3D3BF52A6E2CE4383009EE5200BAF',NULL);
INSERT INTO "change" VALUES(624,57,'referral','[1]',NULL,'{"id":1,"worker":17,"agency":"Ngân hàng Chính sách xã hội","why":"Vay vốn","on_date":"2025-06-10","reply_by":"2025-06-20","answered_on":null,"answer":null,"operation":57}',X'5FD6BC7A5B4BAEEB567F8FEE08A5A37D',NULL);
INSERT INTO "change" VALUES(625,58,'direct_contract','[1]',NULL,'{"id":1,"worker":26,"received_on":"2026-01-08","employer":null,"destination":null,"occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}',X'13F2FD3E07EE2840C2F7E2F26200CDCA',NULL);
INSERT INTO "change" VALUES(626,58,'direct_contract','[1]','{"id":1,"worker":26,"received_on":"2026-01-08","employer":null,"destination":null,"occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}','{"id":1,"worker":26,"received_on":"2026-01-08","employer":"Công ty Mẫu, Osaka","destination":"JP","occupation":null,"months":null,"outcome":null,"decided_on":null,"number":null,"reason":null,"placement":null,"reported_on":null,"report_number":null,"operation":58}',X'A35906C7459C71F9294555000D11D655',NULL);
INSERT INTO "change" VALUES(627,58,'direct_contract_paper','[1,"registration"]',NULL,'{"contract":1,"paper":"registration","on_date":"2026-01-08"}',X'60EDC9FD99A4FA5C45E7E73437E77967',NULL);
INSERT INTO "change" VALUES(628,58,'direct_contract_paper','[1,"contract"]',NULL,'{"contract":1,"paper":"contract","on_date":"2026-01-08"}',X'1E3F9819E1CC53CA406C3E95A2467A26',NULL);
INSERT INTO "change" VALUES(629,58,'direct_contract_paper','[1,"translation"]',NULL,'{"contract":1,"paper":"translation","on_date":"2026-01-08"}',X'9BA3C635B8A7FAEF690655A30469085A',NULL);
INSERT INTO "change" VALUES(630,58,'direct_contract_paper','[1,"identity"]',NULL,'{"contract":1,"paper":"identity","on_date":"2026-01-08"}',X'422D2C3782B674CA77254A4E5138760D',NULL);
INSERT INTO "change" VALUES(631,58,'direct_contract_paper','[1,"background"]',NULL,'{"contract":1,"paper":"background","on_date":"2026-01-08"}',X'353CDFF82BF06348972D915C8E245548',NULL);
INSERT INTO "change" VALUES(632,59,'relative','[1]','{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017","address":null}','{"id":1,"worker":17,"name":"Trần Thị Mẫu","name_key":"tran thi mau","relation":"mẹ","phone":"0900000017","address":"Khu phố Mẫu"}',X'CF6DF172E5D4F63915FD88D81463960C',NULL);
INSERT INTO "change" VALUES(633,60,'survey','[1]',NULL,'{"id":1,"kind":"households","on_date":"2025-03-10","unit":1,"surveyor":"Tổ dân phố","school":null,"school_year":null,"asked":40,"interested":6,"refused":3,"operation":60}',X'2497B2D059C7C2B8BDFF8D81ED5BFA70',NULL);
INSERT INTO "change" VALUES(634,61,'outside_contract','[1]',NULL,'{"id":1,"name":"Trần Văn Ví Dụ","name_key":"tran van vi du","birth_year":null,"unit":4,"country":"Campuchia","since":"2023","told_by":"Gia đình","noted_on":"2025-06-17","compared_on":null,"compared":null,"operation":61}',X'BC09ECBC6C09DB0844353D0BE81C5233',NULL);
INSERT INTO "change" VALUES(635,62,'course_member','[2]','{"id":2,"course":1,"worker":33,"days":null,"certified_on":null}','{"id":2,"course":1,"worker":33,"days":40,"certified_on":"2025-06-06"}',X'4C974DA296B46B64A1439E75D74F52D6',NULL);
INSERT INTO "change" VALUES(636,63,'job_order','[1]','{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":null,"closed_because":null,"operation":36}','{"id":1,"sender":2,"destination":"JP","occupation":"chế biến thực phẩm","programme":null,"headcount":12,"wage":185000,"currency":"JPY","months":36,"requirements":"Nam, nữ từ 18 đến 35 tuổi; tiếng Nhật N5","received_on":"2025-06-12","expires_on":"2025-08-31","closed_on":"2025-06-13","closed_because":"Đủ người","operation":63}',X'A2E40334A9D9D875D071246723FFB9A0',NULL);
INSERT INTO "change" VALUES(637,64,'placement','[12]','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":"xây dựng","sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}','{"id":12,"worker":12,"purpose":"work","destination":"JP","occupation":null,"sender":3,"form":"public_unit","months":36,"unit":8,"departed_on":"2025-06-14","ended_on":null}',X'39A991C8097FA0E3D4E8B1532353E078',NULL);
INSERT INTO "change" VALUES(638,65,'accepted_finding','[1]',NULL,'{"id":1,"check_name":"facts","fault":"no_occupation","found":"[12,12,\"2025-06-14\"]","because":"Tài liệu cũ không còn","operation":65}',X'8C6B5851DD6D233D8DA2D7BE1309BD23',NULL);
INSERT INTO "change" VALUES(639,66,'attendance','[3,"2025-03-03"]',NULL,'{"member":3,"on_date":"2025-03-03","presence":"present"}',X'0AA8D40CCFBFC7B264CAB05914085920',NULL);
INSERT INTO "change" VALUES(640,67,'application','[1]',NULL,'{"id":1,"worker":6,"unit":13,"fund":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","amount":3000000,"quantity":1,"cost":null,"carried_over":0,"case_on":"2025-05-12","received_on":"2025-05-12","complete_on":"2025-05-14","outcome":null,"decision":null,"decided_on":null,"granted":null,"because":null,"closed_on":null,"closed_because":null,"operation":67}',X'BE37D7B271C328EBFE3369547CEABDB2',NULL);
INSERT INTO "change" VALUES(641,68,'application','[2]',NULL,'{"id":2,"worker":6,"unit":13,"fund":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"DTTS","amount":530000,"quantity":1,"cost":null,"carried_over":0,"case_on":"2025-05-12","received_on":"2025-05-12","complete_on":"2025-05-14","outcome":null,"decision":null,"decided_on":null,"granted":null,"because":null,"closed_on":null,"closed_because":null,"operation":68}',X'17E7717B106C4B01FBFDB7151C388356',NULL);
INSERT INTO "change" VALUES(642,69,'application','[1]','{"id":1,"worker":6,"unit":13,"fund":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","amount":3000000,"quantity":1,"cost":null,"carried_over":0,"case_on":"2025-05-12","received_on":"2025-05-12","complete_on":"2025-05-14","outcome":null,"decision":null,"decided_on":null,"granted":null,"because":null,"closed_on":null,"closed_because":null,"operation":67}','{"id":1,"worker":6,"unit":13,"fund":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","amount":3000000,"quantity":1,"cost":null,"carried_over":0,"case_on":"2025-05-12","received_on":"2025-05-12","complete_on":"2025-05-14","outcome":"approved","decision":"12/QĐ-NV","decided_on":"2025-05-16","granted":3000000,"because":null,"closed_on":null,"closed_because":null,"operation":69}',X'759DB8F762BCBBD7B8C492C15A7163EF',NULL);
INSERT INTO "change" VALUES(643,70,'application','[2]','{"id":2,"worker":6,"unit":13,"fund":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"DTTS","amount":530000,"quantity":1,"cost":null,"carried_over":0,"case_on":"2025-05-12","received_on":"2025-05-12","complete_on":"2025-05-14","outcome":null,"decision":null,"decided_on":null,"granted":null,"because":null,"closed_on":null,"closed_because":null,"operation":68}','{"id":2,"worker":6,"unit":13,"fund":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"orientation","item_name":"Bồi dưỡng kiến thức cần thiết","clause":"điểm c khoản 1 Điều 3","cap":530000,"group_code":"DTTS","amount":530000,"quantity":1,"cost":null,"carried_over":0,"case_on":"2025-05-12","received_on":"2025-05-12","complete_on":"2025-05-14","outcome":"rejected","decision":"21/UBND-VX","decided_on":"2025-05-16","granted":null,"because":"Khóa học tại nơi khác","closed_on":null,"closed_because":null,"operation":70}',X'8EB88F3208A04951CDD39C9E1EFAB85D',NULL);
INSERT INTO "change" VALUES(644,71,'payment','[10]',NULL,'{"id":10,"fund":1,"worker":6,"unit":13,"voucher":"PC20","paid_on":"2025-05-20","case_on":"2025-05-12","amount":1000000,"quantity":1,"policy":"ttlt09-2016","policy_digest":"e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa","item":"language","item_name":"Đào tạo ngoại ngữ","clause":"điểm b khoản 1 Điều 3","cap":3000000,"group_code":"DTTS","reverses":null,"reason":null,"operation":71,"restores":null,"application":1}',X'1351E9B5D37C66D5787D8B8825926DB4',NULL);
INSERT INTO "change" VALUES(645,72,'settlement','[1]',NULL,'{"id":1,"fund":1,"paper":"01/QT-NV","on_date":"2025-06-02","first_on":"2025-01-01","last_on":"2025-05-31","operation":72}',X'B7CD1C2200C70216379A783BE42C6139',NULL);
INSERT INTO "change" VALUES(646,72,'settlement_line','[1]',NULL,'{"payment":1,"settlement":1}',X'3165E0ABFF50F4638ECBA28AACAA4822',NULL);
INSERT INTO "change" VALUES(647,72,'settlement_line','[2]',NULL,'{"payment":2,"settlement":1}',X'564B8FF6B4904C4CA8300FDA450DB371',NULL);
INSERT INTO "change" VALUES(648,72,'settlement_line','[3]',NULL,'{"payment":3,"settlement":1}',X'B447EAD241B5025CF70016A3B5B51CA1',NULL);
INSERT INTO "change" VALUES(649,72,'settlement_line','[4]',NULL,'{"payment":4,"settlement":1}',X'5EF7DF2C864145CEB77F4F67CB0EA3D0',NULL);
INSERT INTO "change" VALUES(650,72,'settlement_line','[5]',NULL,'{"payment":5,"settlement":1}',X'E0C64D163254DC0B260476CC508EDB2E',NULL);
INSERT INTO "change" VALUES(651,72,'settlement_line','[6]',NULL,'{"payment":6,"settlement":1}',X'6882ADA8887951B9D89EFB3E78B4F23C',NULL);
INSERT INTO "change" VALUES(652,72,'settlement_line','[9]',NULL,'{"payment":9,"settlement":1}',X'C5072635424FB537B83D4C2CEC722A2A',NULL);
INSERT INTO "change" VALUES(653,72,'settlement_line','[10]',NULL,'{"payment":10,"settlement":1}',X'489BC70305C0BA2979CDDC4A8A3AD540',NULL);
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
INSERT INTO "migration_step" VALUES(10,'course days and applications',1);
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
INSERT INTO "operation" VALUES(1,'2026-11-22T23:39:43+00:00','2024-12-20','nguoi-thu','may-thu','init','0.1.0',NULL);
INSERT INTO "operation" VALUES(2,'2026-11-22T23:39:51+00:00','2025-03-05','nguoi-thu','may-thu','plan load','0.1.0',NULL);
INSERT INTO "operation" VALUES(3,'2026-11-22T23:39:59+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(4,'2026-11-22T23:40:09+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(5,'2026-11-22T23:40:20+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0',NULL);
INSERT INTO "operation" VALUES(6,'2026-11-22T23:40:29+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(7,'2026-11-22T23:40:45+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0',NULL);
INSERT INTO "operation" VALUES(8,'2026-11-22T23:41:04+00:00','2025-03-18','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(9,'2026-11-22T23:41:20+00:00','2025-03-20','nguoi-thu','may-thu','report send','0.1.0',NULL);
INSERT INTO "operation" VALUES(10,'2026-11-22T23:41:37+00:00','2025-06-16','nguoi-thu','may-thu','worker import','0.1.0',NULL);
INSERT INTO "operation" VALUES(11,'2026-11-22T23:41:47+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(12,'2026-11-22T23:42:03+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(13,'2026-11-22T23:42:25+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(14,'2026-11-22T23:42:48+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(15,'2026-11-22T23:43:11+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(16,'2026-11-22T23:43:30+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(17,'2026-11-22T23:43:49+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(18,'2026-11-22T23:44:08+00:00','2025-06-17','nguoi-thu','may-thu','support reverse','0.1.0',NULL);
INSERT INTO "operation" VALUES(19,'2026-11-22T23:44:12+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(20,'2026-11-22T23:44:39+00:00','2025-06-10','nguoi-thu','may-thu','loan set','0.1.0',NULL);
INSERT INTO "operation" VALUES(21,'2026-11-22T23:45:00+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(22,'2026-11-22T23:45:21+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(23,'2026-11-22T23:45:40+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(24,'2026-11-22T23:46:06+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(25,'2026-11-22T23:46:18+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(26,'2026-11-22T23:46:39+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(27,'2026-11-22T23:46:55+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(28,'2026-11-22T23:47:11+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(29,'2026-11-22T23:47:32+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0',NULL);
INSERT INTO "operation" VALUES(30,'2026-11-22T23:47:59+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(31,'2026-11-22T23:48:23+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0',NULL);
INSERT INTO "operation" VALUES(32,'2026-11-22T23:48:40+00:00','2025-06-17','nguoi-thu','may-thu','quota estimate','0.1.0',NULL);
INSERT INTO "operation" VALUES(33,'2026-11-22T23:49:15+00:00','2025-06-17','nguoi-thu','may-thu','quota allocate','0.1.0',NULL);
INSERT INTO "operation" VALUES(34,'2026-11-22T23:49:31+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(35,'2026-11-22T23:49:46+00:00','2025-06-17','nguoi-thu','may-thu','enterprise check','0.1.0',NULL);
INSERT INTO "operation" VALUES(36,'2026-11-22T23:50:06+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(37,'2026-11-22T23:50:19+00:00','2025-06-17','nguoi-thu','may-thu','order add','0.1.0',NULL);
INSERT INTO "operation" VALUES(38,'2026-11-22T23:50:21+00:00','2025-06-17','nguoi-thu','may-thu','course add','0.1.0',NULL);
INSERT INTO "operation" VALUES(39,'2026-11-22T23:50:22+00:00','2025-06-17','nguoi-thu','may-thu','course enrol','0.1.0',NULL);
INSERT INTO "operation" VALUES(40,'2026-11-22T23:50:23+00:00','2025-06-17','nguoi-thu','may-thu','course attend','0.1.0',NULL);
INSERT INTO "operation" VALUES(41,'2026-11-22T23:50:25+00:00','2025-06-17','nguoi-thu','may-thu','fund spend','0.1.0',NULL);
INSERT INTO "operation" VALUES(42,'2026-11-22T23:50:27+00:00','2025-06-17','nguoi-thu','may-thu','plan deadline','0.1.0',NULL);
INSERT INTO "operation" VALUES(43,'2026-11-22T23:50:29+00:00','2025-06-17','nguoi-thu','may-thu','enterprise add','0.1.0',NULL);
INSERT INTO "operation" VALUES(44,'2026-11-22T23:50:31+00:00','2025-06-17','nguoi-thu','may-thu','abroad extend','0.1.0',NULL);
INSERT INTO "operation" VALUES(45,'2026-11-22T23:50:33+00:00','2025-06-17','nguoi-thu','may-thu','visit add','0.1.0',NULL);
INSERT INTO "operation" VALUES(46,'2026-11-22T23:50:35+00:00','2025-06-17','nguoi-thu','may-thu','returnee ask','0.1.0',NULL);
INSERT INTO "operation" VALUES(47,'2026-11-22T23:50:36+00:00','2025-06-17','nguoi-thu','may-thu','worker add','0.1.0',NULL);
INSERT INTO "operation" VALUES(48,'2026-11-22T23:50:37+00:00','2025-06-17','nguoi-thu','may-thu','worker merge','0.1.0',NULL);
INSERT INTO "operation" VALUES(49,'2026-11-22T23:50:38+00:00','2025-06-17','nguoi-thu','may-thu','worker apart','0.1.0',NULL);
INSERT INTO "operation" VALUES(50,'2026-11-22T23:50:39+00:00','2025-06-17','nguoi-thu','may-thu','worker contact','0.1.0',NULL);
INSERT INTO "operation" VALUES(51,'2026-11-22T23:50:40+00:00','2025-06-17','nguoi-thu','may-thu','paper add','0.1.0',NULL);
INSERT INTO "operation" VALUES(52,'2026-11-22T23:50:41+00:00','2025-06-17','nguoi-thu','may-thu','worker contract','0.1.0',NULL);
INSERT INTO "operation" VALUES(53,'2026-11-22T23:50:42+00:00','2025-06-17','nguoi-thu','may-thu','list save','0.1.0',NULL);
INSERT INTO "operation" VALUES(54,'2026-11-22T23:50:44+00:00','2025-06-17','nguoi-thu','may-thu','enterprise edit','0.1.0',NULL);
INSERT INTO "operation" VALUES(55,'2026-11-22T23:50:45+00:00','2025-06-17','nguoi-thu','may-thu','incident add','0.1.0',NULL);
INSERT INTO "operation" VALUES(56,'2026-11-22T23:50:46+00:00','2025-06-17','nguoi-thu','may-thu','incident pass','0.1.0',NULL);
INSERT INTO "operation" VALUES(57,'2026-11-22T23:50:47+00:00','2025-06-17','nguoi-thu','may-thu','referral add','0.1.0',NULL);
INSERT INTO "operation" VALUES(58,'2026-11-22T23:50:49+00:00','2026-01-08','nguoi-thu','may-thu','contract receive','0.1.0',NULL);
INSERT INTO "operation" VALUES(59,'2026-11-22T23:50:50+00:00','2025-06-17','nguoi-thu','may-thu','worker contact','0.1.0',NULL);
INSERT INTO "operation" VALUES(60,'2026-11-22T23:50:51+00:00','2025-06-17','nguoi-thu','may-thu','survey add','0.1.0',NULL);
INSERT INTO "operation" VALUES(61,'2026-11-22T23:50:52+00:00','2025-06-17','nguoi-thu','may-thu','outside add','0.1.0',NULL);
INSERT INTO "operation" VALUES(62,'2026-11-22T23:50:53+00:00','2025-06-17','nguoi-thu','may-thu','course attend','0.1.0',NULL);
INSERT INTO "operation" VALUES(63,'2026-11-22T23:50:55+00:00','2025-06-17','nguoi-thu','may-thu','order close','0.1.0',NULL);
INSERT INTO "operation" VALUES(64,'2026-11-22T23:50:57+00:00','2025-06-17','nguoi-thu','may-thu','worker edit','0.1.0',NULL);
INSERT INTO "operation" VALUES(65,'2026-11-22T23:50:58+00:00','2025-06-17','nguoi-thu','may-thu','check --accept','0.1.0',NULL);
INSERT INTO "operation" VALUES(66,'2026-11-22T23:50:59+00:00','2025-06-17','nguoi-thu','may-thu','course attend','0.1.0',NULL);
INSERT INTO "operation" VALUES(67,'2026-11-22T23:51:00+00:00','2025-06-17','nguoi-thu','may-thu','support propose','0.1.0',NULL);
INSERT INTO "operation" VALUES(68,'2026-11-22T23:51:03+00:00','2025-06-17','nguoi-thu','may-thu','support propose','0.1.0',NULL);
INSERT INTO "operation" VALUES(69,'2026-11-22T23:51:05+00:00','2025-06-17','nguoi-thu','may-thu','support approve','0.1.0',NULL);
INSERT INTO "operation" VALUES(70,'2026-11-22T23:51:08+00:00','2025-06-17','nguoi-thu','may-thu','support refuse','0.1.0',NULL);
INSERT INTO "operation" VALUES(71,'2026-11-22T23:51:09+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0',NULL);
INSERT INTO "operation" VALUES(72,'2026-11-22T23:51:12+00:00','2025-06-17','nguoi-thu','may-thu','support settle','0.1.0',NULL);
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
  operation INTEGER NOT NULL, restores INTEGER, application INTEGER REFERENCES application (id),
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
INSERT INTO "payment" VALUES(1,1,1,6,'PC01','2025-01-20','2024-12-10',3000000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,11,NULL,NULL);
INSERT INTO "payment" VALUES(2,1,1,6,'PC01','2025-01-20','2024-12-10',700000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'DTTS',NULL,NULL,12,NULL,NULL);
INSERT INTO "payment" VALUES(3,1,2,10,'PC02','2025-02-25','2025-02-25',2800000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,13,NULL,NULL);
INSERT INTO "payment" VALUES(4,1,2,10,'PC02','2025-02-25','2025-02-25',200000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','passport','Lệ phí hộ chiếu','điểm a khoản 2 Điều 3',NULL,'DTTS',NULL,NULL,14,NULL,NULL);
INSERT INTO "payment" VALUES(5,1,3,13,'PC03','2025-04-15','2025-04-15',530000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','orientation','Bồi dưỡng kiến thức cần thiết','điểm c khoản 1 Điều 3',530000,'HN',NULL,NULL,15,NULL,NULL);
INSERT INTO "payment" VALUES(6,1,3,13,'PC03','2025-04-15','2025-04-15',800000,20,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','meals','Tiền ăn trong thời gian đào tạo','điểm d khoản 1 Điều 3',40000,'HN',NULL,NULL,16,NULL,NULL);
INSERT INTO "payment" VALUES(7,2,3,13,'PC04','2025-05-12','2025-05-12',750000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,17,NULL,NULL);
INSERT INTO "payment" VALUES(8,2,3,13,'PT01','2025-05-13','2025-05-12',-750000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',7,'Ghi nhầm nguồn kinh phí',18,NULL,NULL);
INSERT INTO "payment" VALUES(9,1,3,13,'PC05','2025-05-13','2025-05-13',750000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,19,NULL,NULL);
INSERT INTO "payment" VALUES(10,1,6,13,'PC20','2025-05-20','2025-05-12',1000000,1,'ttlt09-2016','e4ef64a6e8e7c28796796690ffcfc77e490ba5cade5355755b0b1ccbe90fd3fa','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,71,NULL,1);
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
INSERT INTO "sent_report" VALUES(1,1,'quarterly','2025-Q1','2025-03-20','05/BC-UBND','UBND tỉnh Ninh Thuận; Sở Nội vụ tỉnh Ninh Thuận','{"schema": "xkld.report.quarterly/1", "data": {"form": "quarterly", "period": "2025-Q1", "figures_to": "14/3/2025", "head": "0dd3b3bccfc2087730d4f1d04bf80f73373b612660409806267caec45e7e35a1", "letterhead": {"above": null, "issuer": ["ỦY BAN NHÂN DÂN THÀNH PHỐ", "PHAN RANG - THÁP CHÀM"], "number": "Số:          /BC-UBND", "place_and_date": "Phan Rang - Tháp Chàm, ngày        tháng 3 năm 2025", "kind": "BÁO CÁO", "subject": ["Kết quả công tác đưa người lao động", "đi làm việc ở nước ngoài theo hợp đồng quý I", "và phương hướng, nhiệm vụ quý II năm 2025"], "to": ["UBND tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"]}, "opening": ["Thực hiện Kế hoạch số 701/KH-UBND ngày 21 tháng 02 năm 2025 của UBND tỉnh Ninh Thuận về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng tỉnh Ninh Thuận năm 2025, Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm đã ban hành Kế hoạch số ......./KH-UBND ngày ...... tháng 3 năm 2025 về đẩy mạnh công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng năm 2025.", "Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm báo cáo kết quả thực hiện quý I năm 2025 như sau:"], "sections": [{"number": "I", "heading": "Công tác chỉ đạo, tổ chức thực hiện", "paragraphs": ["UBND thành phố Phan Rang - Tháp Chàm đã giao chỉ tiêu 35 lao động cho 13 đơn vị.", "[Nêu các văn bản chỉ đạo, hướng dẫn đã ban hành và việc tổ chức thực hiện trong kỳ.]"], "table": null, "parts": []}, {"number": "II", "heading": "Kết quả thực hiện", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Thực hiện chỉ tiêu", "paragraphs": ["Trong quý I năm 2025 có 09 người xuất cảnh đi làm việc ở nước ngoài; lũy kế từ đầu năm 09/35 người, đạt 25,7% chỉ tiêu năm.", "Thị trường lũy kế từ đầu năm: Nhật Bản 05 người, Đài Loan (Trung Quốc) 03 người, Hàn Quốc 01 người.", "Đơn vị đã đạt hoặc vượt chỉ tiêu năm: phường Mỹ Bình.", "Đơn vị chưa có người xuất cảnh: phường Đô Vinh, phường Phước Mỹ, phường Đạo Long, phường Mỹ Đông, phường Mỹ Hải, phường Văn Hải, phường Đông Hải."], "table": "targets", "parts": []}, {"number": "2", "heading": "Thông tin, tuyên truyền", "paragraphs": ["Trong kỳ chưa ghi nhận hoạt động tuyên truyền.", "[Nêu nội dung, hình thức tuyên truyền nổi bật.]"], "table": null, "parts": []}, {"number": "3", "heading": "Tư vấn, tạo nguồn lao động", "paragraphs": ["Trong kỳ chưa ghi nhận buổi tư vấn, hội nghị chuyên đề.", "Đến ngày chốt số liệu có 09 người trong nguồn: 0 người đăng ký, đã tư vấn; 0 người đang đào tạo; 09 người trúng tuyển, ký hợp đồng; 0 người chờ xuất cảnh (Biểu 01)."], "table": null, "parts": []}, {"number": "4", "heading": "Hỗ trợ người lao động, cho vay vốn", "paragraphs": ["Từ đầu năm chưa ghi nhận khoản chi hỗ trợ nào.", "Ngân hàng Chính sách xã hội chưa gửi số liệu cho vay của năm."], "table": null, "parts": []}, {"number": "5", "heading": "Lao động ở nước ngoài và về nước", "paragraphs": ["Số lao động đang làm việc ở nước ngoài đến cuối kỳ: 168 người. Trong kỳ về nước 0 lượt người; bỏ hợp đồng 0 người, ở lại trái pháp luật 0 người (Biểu 05)."], "table": null, "parts": []}, {"number": "6", "heading": "Thanh tra, kiểm tra, giải quyết đơn thư", "paragraphs": ["Trong kỳ không có cuộc thanh tra, kiểm tra; không có đơn thư, phản ánh được ghi nhận."], "table": null, "parts": []}, {"number": "7", "heading": "Phối hợp với doanh nghiệp", "paragraphs": ["Trong kỳ có 0 buổi làm việc với doanh nghiệp, đơn vị đưa người lao động đi.", "Người xuất cảnh trong kỳ qua 03 doanh nghiệp, đơn vị: Trung tâm Mẫu Ba 04 người; Công ty Mẫu Một 03 người; Công ty Mẫu Hai 02 người."], "table": null, "parts": []}]}, {"number": "III", "heading": "Đánh giá chung", "paragraphs": [], "table": null, "parts": [{"number": "1", "heading": "Ưu điểm", "paragraphs": ["[Nêu ưu điểm, cách làm hay.]"], "table": null, "parts": []}, {"number": "2", "heading": "Hạn chế", "paragraphs": ["So với chỉ tiêu năm còn thiếu 26 người; nguồn lao động hiện có 09 người.", "[Nêu hạn chế, khó khăn, vướng mắc.]"], "table": null, "parts": []}, {"number": "3", "heading": "Nguyên nhân", "paragraphs": ["[Nêu nguyên nhân khách quan, chủ quan.]"], "table": null, "parts": []}]}, {"number": "IV", "heading": "Phương hướng, nhiệm vụ quý II năm 2025", "paragraphs": ["[Nêu phương hướng, nhiệm vụ trọng tâm của kỳ tới.]"], "table": null, "parts": []}, {"number": "V", "heading": "Kiến nghị, đề xuất", "paragraphs": ["[Nêu kiến nghị với cấp trên; nếu không có thì ghi: Không.]"], "table": null, "parts": []}], "last_words": "Trên đây là báo cáo kết quả công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025 trên địa bàn thành phố Phan Rang - Tháp Chàm./.", "closing": {"authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "name": "", "recipients": ["Như trên;", "Phòng Nội vụ thành phố;", "Lưu: VT, NV."]}, "annex": {"title": "Số liệu công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý I năm 2025", "subtitle": "(Kèm theo Báo cáo số ......./BC-UBND ngày ...... tháng 3 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm)"}, "tables": [{"key": "targets", "number": null, "title": "Kết quả thực hiện chỉ tiêu theo đơn vị", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "target", "head": "Chỉ tiêu năm (người)", "kind": "count"}, {"key": "in_period", "head": "Thực hiện trong quý", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}, {"key": "percent", "head": "Tỷ lệ đạt", "kind": "percent"}, {"key": "same_period", "head": "Cùng kỳ năm trước", "kind": "count"}, {"key": "estimate", "head": "Ước thực hiện đến hết quý", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "target": 5, "in_period": 2, "to_date": 2, "percent": "40.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "target": 2, "in_period": 2, "to_date": 2, "percent": "100.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "target": 2, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "target": 3, "in_period": 0, "to_date": 0, "percent": "0.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "target": 2, "in_period": 1, "to_date": 1, "percent": "50.0", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}}], "total": {"unit": "Tổng cộng", "target": 35, "in_period": 9, "to_date": 9, "percent": "25.7", "same_period": {"mark": "no_data"}, "estimate": {"mark": "not_reported"}}, "rule": "Mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ, theo nơi thường trú ghi trên hồ sơ lúc đi."}, {"key": "pool", "number": "01", "title": "Nguồn lao động theo đơn vị", "span": "(Đến hết ngày 14/3/2025)", "columns": [{"key": "unit", "head": "Đơn vị", "kind": "text"}, {"key": "registered", "head": "Đăng ký, đã tư vấn", "kind": "count"}, {"key": "training", "head": "Đang đào tạo", "kind": "count"}, {"key": "selected", "head": "Trúng tuyển, ký hợp đồng", "kind": "count"}, {"key": "ready", "head": "Chờ xuất cảnh", "kind": "count"}, {"key": "all", "head": "Tổng số", "kind": "count"}], "rows": [{"indent": 0, "cells": {"unit": "Phường Đô Vinh", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Bảo An", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phước Mỹ", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Phủ Hà", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đạo Long", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Kinh Dinh", "registered": 0, "training": 0, "selected": 2, "ready": 0, "all": 2}}, {"indent": 0, "cells": {"unit": "Phường Đài Sơn", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Đông", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Hải", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Mỹ Bình", "registered": 0, "training": 0, "selected": 0, "ready": 0, "all": 0}}, {"indent": 0, "cells": {"unit": "Phường Văn Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Phường Đông Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}, {"indent": 0, "cells": {"unit": "Xã Thành Hải", "registered": 0, "training": 0, "selected": 1, "ready": 0, "all": 1}}], "total": {"unit": "Tổng cộng", "registered": 0, "training": 0, "selected": 9, "ready": 0, "all": 9}, "rule": "Mỗi người tính ở giai đoạn mới nhất trước khi xuất cảnh, đến hết ngày chốt số liệu; người chưa trúng tuyển còn nguyện vọng tính ở cột đăng ký."}, {"key": "destinations", "number": "02", "title": "Người lao động xuất cảnh theo thị trường", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "destination", "head": "Thị trường", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"destination": "Nhật Bản", "in_period": 5, "to_date": 5}}, {"indent": 0, "cells": {"destination": "Đài Loan (Trung Quốc)", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"destination": "Hàn Quốc", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"destination": "Đức", "in_period": 0, "to_date": 0}}], "total": {"destination": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "occupations", "number": "03", "title": "Người lao động xuất cảnh theo ngành nghề", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "occupation", "head": "Ngành nghề", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"occupation": "Xây dựng", "in_period": 3, "to_date": 3}}, {"indent": 0, "cells": {"occupation": "Chế biến thực phẩm", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Nông nghiệp", "in_period": 2, "to_date": 2}}, {"indent": 0, "cells": {"occupation": "Cơ khí", "in_period": 1, "to_date": 1}}, {"indent": 0, "cells": {"occupation": "Điều dưỡng", "in_period": 1, "to_date": 1}}], "total": {"occupation": "Tổng cộng", "in_period": 9, "to_date": 9}, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ."}, {"key": "features", "number": "04", "title": "Người lao động xuất cảnh theo giới tính, độ tuổi, trình độ, hình thức đi, đối tượng ưu tiên", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "feature", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"feature": "Theo giới tính", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Nam", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Nữ", "in_period": 6, "to_date": 6}}, {"indent": 0, "cells": {"feature": "Theo độ tuổi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Dưới 18 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Từ 18 đến 30 tuổi", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Từ 31 đến 45 tuổi", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Trên 45 tuổi", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo trình độ", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Phổ thông (không nghề)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Sơ cấp nghề", "in_period": 3, "to_date": 3}}, {"indent": 1, "cells": {"feature": "Trung cấp", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Cao đẳng", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Đại học trở lên", "in_period": 4, "to_date": 4}}, {"indent": 0, "cells": {"feature": "Theo hình thức đi", "in_period": 9, "to_date": 9}}, {"indent": 1, "cells": {"feature": "Đơn vị sự nghiệp công lập", "in_period": 4, "to_date": 4}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp dịch vụ", "in_period": 5, "to_date": 5}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp trúng thầu, nhận thầu", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Doanh nghiệp đưa đi đào tạo, nâng cao trình độ, kỹ năng nghề", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Tổ chức, cá nhân đầu tư ra nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Hợp đồng lao động trực tiếp giao kết", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"feature": "Theo đối tượng ưu tiên", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"feature": "Người dân tộc thiểu số", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Học sinh, sinh viên mới tốt nghiệp", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ cận nghèo", "in_period": 2, "to_date": 2}}, {"indent": 1, "cells": {"feature": "Người thuộc hộ nghèo", "in_period": 1, "to_date": 1}}, {"indent": 1, "cells": {"feature": "Thân nhân người có công với cách mạng", "in_period": 1, "to_date": 1}}], "total": null, "rule": "Tính theo người: mỗi người tính một lần trong năm kế hoạch, ở lần xuất cảnh đầu tiên đi làm việc theo hợp đồng; không gồm người đi học tập và lao động thời vụ; tuổi tính vào ngày xuất cảnh; một người có thể thuộc nhiều đối tượng ưu tiên nên các đối tượng không cộng với nhau."}, {"key": "movement", "number": "05", "title": "Biến động lao động làm việc ở nước ngoài", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "movement", "head": "Nội dung", "kind": "text"}, {"key": "in_period", "head": "Trong kỳ", "kind": "count"}, {"key": "to_date", "head": "Lũy kế từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài đầu kỳ", "in_period": 159, "to_date": 159}}, {"indent": 0, "cells": {"movement": "Xuất cảnh (lượt)", "in_period": 9, "to_date": 9}}, {"indent": 0, "cells": {"movement": "Về nước", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "hết hạn hợp đồng, đúng hạn", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do tai nạn, ốm đau", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do phía sử dụng lao động", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do bị ngược đãi, xâm hại", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do vi phạm hợp đồng, pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "trước hạn do nguyện vọng cá nhân", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "chưa rõ lý do", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tử vong", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Tìm thấy người mất tích", "in_period": 0, "to_date": 0}}, {"indent": 0, "cells": {"movement": "Đang làm việc ở nước ngoài cuối kỳ", "in_period": 168, "to_date": 168}}, {"indent": 0, "cells": {"movement": "Ngoài ra", "in_period": "", "to_date": ""}}, {"indent": 1, "cells": {"movement": "gia hạn hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "đổi hợp đồng, chuyển tư cách ở nước ngoài", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "bỏ hợp đồng", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "ở lại nước ngoài trái pháp luật", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "lao động thời vụ theo thỏa thuận địa phương xuất cảnh (lượt)", "in_period": 0, "to_date": 0}}, {"indent": 1, "cells": {"movement": "xuất cảnh đi học tập (lượt)", "in_period": 0, "to_date": 0}}], "total": null, "rule": "Tính theo lượt, nên người đi hai lần trong năm tính hai lượt; số cuối kỳ bằng số đầu kỳ cộng xuất cảnh và tìm thấy, trừ về nước, tử vong và mất tích; về phép không tính là về nước."}, {"key": "support", "number": "06", "title": "Hỗ trợ người lao động theo nguồn kinh phí và nội dung", "span": "(Trong kỳ: từ 01/01/2025 đến hết ngày 20/3/2025; lũy kế: từ 01/01/2025)", "columns": [{"key": "item", "head": "Nguồn kinh phí, nội dung", "kind": "text"}, {"key": "persons_in_period", "head": "Số người trong quý", "kind": "count"}, {"key": "in_period", "head": "Số tiền trong quý (đồng)", "kind": "money"}, {"key": "persons_to_date", "head": "Số người từ đầu năm", "kind": "count"}, {"key": "to_date", "head": "Số tiền từ đầu năm (đồng)", "kind": "money"}, {"key": "allotted", "head": "Dự toán năm (đồng)", "kind": "money"}, {"key": "left", "head": "Còn lại (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"item": "Kinh phí chi bảo đảm xã hội", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 60000000, "left": 60000000}}, {"indent": 0, "cells": {"item": "Kinh phí sự nghiệp Chương trình mục tiêu quốc gia năm 2025", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 40000000, "left": 40000000}}, {"indent": 0, "cells": {"item": "Đóng góp, hỗ trợ hợp pháp của doanh nghiệp, tổ chức, cá nhân và nguồn khác", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": {"mark": "no_data"}, "left": {"mark": "no_data"}}}], "total": {"item": "Tổng cộng", "persons_in_period": 0, "in_period": 0, "persons_to_date": 0, "to_date": 0, "allotted": 100000000, "left": 100000000}, "rule": "Theo năm ngân sách; số tiền đã trừ các khoản hoàn; mỗi người tính một lần ở mỗi dòng và ở dòng tổng cộng, khi số tiền thực nhận lớn hơn không. Số tiền của mỗi nguồn gồm chi hỗ trợ và chi hoạt động."}, {"key": "loans", "number": "07", "title": "Cho vay đi làm việc ở nước ngoài qua Ngân hàng Chính sách xã hội", "span": "(Từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn)", "columns": [{"key": "fund", "head": "Nguồn vốn", "kind": "text"}, {"key": "customers", "head": "Khách hàng từ đầu năm", "kind": "count"}, {"key": "lent", "head": "Doanh số cho vay (đồng)", "kind": "money"}, {"key": "recovered", "head": "Doanh số thu nợ (đồng)", "kind": "money"}, {"key": "outstanding", "head": "Dư nợ (đồng)", "kind": "money"}, {"key": "overdue", "head": "Trong đó quá hạn (đồng)", "kind": "money"}, {"key": "idle", "head": "Vốn chưa giải ngân (đồng)", "kind": "money"}], "rows": [{"indent": 0, "cells": {"fund": "Ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội", "customers": {"mark": "no_data"}, "lent": {"mark": "no_data"}, "recovered": {"mark": "no_data"}, "outstanding": {"mark": "no_data"}, "overdue": {"mark": "no_data"}, "idle": {"mark": "no_data"}}}], "total": null, "rule": "Số liệu do Ngân hàng Chính sách xã hội cung cấp, tính từ ngày 01/01 đến ngày ghi ở mỗi nguồn vốn."}, {"key": "work", "number": "08", "title": "Hoạt động tuyên truyền, tư vấn, thanh tra, kiểm tra", "span": "(Trong kỳ: từ 15/12/2024 đến hết ngày 14/3/2025; lũy kế: từ 15/12/2024)", "columns": [{"key": "work", "head": "Hoạt động", "kind": "text"}, {"key": "in_period", "head": "Số lần trong quý", "kind": "count"}, {"key": "people_in_period", "head": "Lượt người trong quý", "kind": "count"}, {"key": "to_date", "head": "Số lần từ đầu năm", "kind": "count"}, {"key": "people_to_date", "head": "Lượt người từ đầu năm", "kind": "count"}], "rows": [{"indent": 0, "cells": {"work": "Buổi tư vấn việc làm, tuyển lao động", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Hội nghị chuyên đề", "in_period": 0, "people_in_period": 0, "to_date": 0, "people_to_date": 0}}, {"indent": 0, "cells": {"work": "Tin, bài phát thanh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên cổng, trang thông tin điện tử, báo chí", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tin, bài trên mạng xã hội", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Tờ rơi, pa-nô, áp phích", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Buổi làm việc với doanh nghiệp", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Lượt thăm hỏi gia đình người lao động", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Chuyến học tập kinh nghiệm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Cuộc thanh tra, kiểm tra, giám sát", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó phát hiện vi phạm", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 0, "cells": {"work": "Đơn thư, phản ánh", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}, {"indent": 1, "cells": {"work": "trong đó đã giải quyết", "in_period": 0, "people_in_period": "", "to_date": 0, "people_to_date": ""}}], "total": null, "rule": "Cộng các hoạt động đã ghi trong sổ theo ngày thực hiện; một buổi có nhiều lượt người dự."}], "to_be_written": ["I. Công tác chỉ đạo, tổ chức thực hiện", "2. Thông tin, tuyên truyền", "1. Ưu điểm", "2. Hạn chế", "3. Nguyên nhân", "IV. Phương hướng, nhiệm vụ quý II năm 2025", "V. Kiến nghị, đề xuất"], "warnings": ["Chưa đủ số cùng kỳ năm trước (ghi bằng xkld opening set departed)."]}}','0dd3b3bccfc2087730d4f1d04bf80f73373b612660409806267caec45e7e35a1',9);
CREATE TABLE settlement (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  paper TEXT NOT NULL,
  on_date TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT first_on_is_a_day CHECK (date(first_on, '+0 days') is first_on),
  CONSTRAINT last_on_is_a_day CHECK (date(last_on, '+0 days') is last_on),
  CONSTRAINT days_in_order CHECK (last_on >= first_on and on_date >= last_on),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "settlement" VALUES(1,1,'01/QT-NV','2025-06-02','2025-01-01','2025-05-31',72);
CREATE TABLE settlement_line (
  payment INTEGER NOT NULL,
  settlement INTEGER NOT NULL,
  PRIMARY KEY (payment),
  FOREIGN KEY(payment) REFERENCES payment (id),
  FOREIGN KEY(settlement) REFERENCES settlement (id)
) STRICT;
INSERT INTO "settlement_line" VALUES(1,1);
INSERT INTO "settlement_line" VALUES(2,1);
INSERT INTO "settlement_line" VALUES(3,1);
INSERT INTO "settlement_line" VALUES(4,1);
INSERT INTO "settlement_line" VALUES(5,1);
INSERT INTO "settlement_line" VALUES(6,1);
INSERT INTO "settlement_line" VALUES(9,1);
INSERT INTO "settlement_line" VALUES(10,1);
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
CREATE UNIQUE INDEX application_once ON application (worker, item) WHERE outcome is not 'rejected' and closed_on is null;
CREATE INDEX application_worker ON application (worker);
CREATE INDEX application_fund ON application (fund, decided_on);
CREATE INDEX payment_application ON payment (application) WHERE application is not null;
CREATE UNIQUE INDEX settlement_once ON settlement (fund, paper);
CREATE INDEX settlement_line_of ON settlement_line (settlement);
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
       y.item_name, y.policy, y.clause, y.group_code, y.paid_on, y.amount, y.reverses, y.application
from payment y
join fund f on f.id = y.fund
left join merged m on m.worker = y.worker;
CREATE VIEW v_application as
select a.id as application, a.fund, f.plan, f.code as fund_code, a.worker, a.unit, a.item, a.item_name, a.policy,
       a.group_code, a.case_on, a.received_on, a.complete_on, a.outcome, a.decided_on, a.closed_on, a.amount as asked,
       a.granted,
       coalesce((select sum(y.amount) from payment y where y.application = a.id), 0) as paid
from application a
join fund f on f.id = a.fund;
CREATE VIEW v_spending as
select s.id as spending, s.fund, f.plan, f.code as fund_code, s.activity, s.voucher, s.spent_on, s.amount, s.what,
       s.reverses
from fund_spending s
join fund f on f.id = s.fund;
CREATE VIEW v_attendance as
select m.id as member, m.course, m.worker, m.certified_on,
       (select count(*) from attendance a where a.member = m.id) as called,
       coalesce(m.days, (select sum(a.presence = 'present') from attendance a where a.member = m.id)) as days
from course_member m;
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
