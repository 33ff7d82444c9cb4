pragma application_id = 1481329732;
pragma user_version = 1;
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
INSERT INTO "activity" VALUES(1,1,'counselling','2025-02-20',6,1,38,'Tư vấn đi làm việc ở nước ngoài tại khu phố',2,19);
INSERT INTO "activity" VALUES(2,1,'counselling','2025-04-10',4,1,52,'Tư vấn, giới thiệu đơn hàng',1,20);
INSERT INTO "activity" VALUES(3,1,'counselling','2025-05-15',12,1,41,'Tư vấn tại nhà văn hóa khu phố',NULL,21);
INSERT INTO "activity" VALUES(4,1,'conference','2025-05-28',NULL,1,120,'Hội nghị chuyên đề về đi làm việc ở nước ngoài',2,22);
INSERT INTO "activity" VALUES(5,1,'broadcast','2025-05-05',NULL,24,NULL,'Phát thanh trên hệ thống truyền thanh phường, xã',NULL,23);
INSERT INTO "activity" VALUES(6,1,'article','2025-06-02',NULL,6,NULL,'Tin, bài trên Trang thông tin điện tử thành phố',NULL,24);
INSERT INTO "activity" VALUES(7,1,'social','2025-06-10',NULL,9,NULL,'Bài trên mạng xã hội của Thành đoàn',NULL,25);
INSERT INTO "activity" VALUES(8,1,'enterprise','2025-04-22',NULL,1,NULL,'Làm việc về đơn hàng quý II',1,26);
INSERT INTO "activity" VALUES(9,1,'family_visit','2025-04-30',NULL,12,NULL,'Thăm gia đình có người đang làm việc ở nước ngoài',NULL,27);
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
INSERT INTO "allotment" VALUES(1,1,2025,60000000,'12/QĐ-UBND','2025-01-10',5);
INSERT INTO "allotment" VALUES(2,2,2025,40000000,'13/QĐ-UBND','2025-01-10',6);
CREATE TABLE current_operation (
  one INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT only_one CHECK (one = 1),
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
INSERT INTO "estimate" VALUES(1,1,'2025-Q2',1,30);
INSERT INTO "estimate" VALUES(1,2,'2025-Q2',1,30);
INSERT INTO "estimate" VALUES(1,3,'2025-Q2',1,30);
INSERT INTO "estimate" VALUES(1,4,'2025-Q2',4,30);
INSERT INTO "estimate" VALUES(1,5,'2025-Q2',2,30);
INSERT INTO "estimate" VALUES(1,6,'2025-Q2',4,30);
INSERT INTO "estimate" VALUES(1,7,'2025-Q2',1,30);
INSERT INTO "estimate" VALUES(1,8,'2025-Q2',1,30);
INSERT INTO "estimate" VALUES(1,9,'2025-Q2',0,30);
INSERT INTO "estimate" VALUES(1,10,'2025-Q2',2,30);
INSERT INTO "estimate" VALUES(1,11,'2025-Q2',1,30);
INSERT INTO "estimate" VALUES(1,12,'2025-Q2',2,30);
INSERT INTO "estimate" VALUES(1,13,'2025-Q2',2,30);
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
INSERT INTO "import_batch" VALUES(1,7,'danh-sach-quy-1.csv','bbbf8a574d7b84a976bdd23cfc9129da589e76faae40681074f70a81b9fb18a5','','{"number": "A", "name": "B", "birth_date": "C", "birth_year": "D", "sex": "E", "cccd": "F", "phone": "G", "unit": "H", "ethnicity": "I", "education": "J", "group": "K", "destination": "L", "occupation": "M", "sender": "N", "form": "O", "months": "P", "stage": "Q", "date": "R", "reason": "S", "purpose": "T"}');
INSERT INTO "import_batch" VALUES(2,8,'danh-sach-quy-2.csv','ac18a9355df95368df2051f89b69b76a8e1c7556f4fcb3038352a57654e6d40f','','{"number": "A", "name": "B", "birth_date": "C", "birth_year": "D", "sex": "E", "cccd": "F", "phone": "G", "unit": "H", "ethnicity": "I", "education": "J", "group": "K", "destination": "L", "occupation": "M", "sender": "N", "form": "O", "months": "P", "stage": "Q", "date": "R", "reason": "S", "purpose": "T"}');
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
INSERT INTO "inspection" VALUES(1,1,'inspection','2025-03-19',2,1,0,'Kiểm tra hoạt động tư vấn, tuyển chọn',28);
INSERT INTO "inspection" VALUES(2,1,'complaint','2025-05-20',1,0,1,'Phản ánh việc thu tiền trước hợp đồng',29);
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
INSERT INTO "loan_figure" VALUES(3,'2025-05-31',4,320000000,45000000,1275000000,30000000,180000000,18);
CREATE TABLE migration_step (
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (number),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
INSERT INTO "migration_step" VALUES(1,'first book',1);
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
CREATE TABLE operation (
  id INTEGER NOT NULL,
  at_utc TEXT NOT NULL,
  today TEXT NOT NULL,
  person TEXT NOT NULL,
  machine TEXT NOT NULL,
  command TEXT NOT NULL,
  program TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT today_is_a_day CHECK (date(today, '+0 days') is today)
) STRICT;
INSERT INTO "operation" VALUES(1,'2026-11-22T09:55:34+00:00','2024-12-20','nguoi-thu','may-thu','init','0.1.0');
INSERT INTO "operation" VALUES(2,'2026-11-22T09:55:36+00:00','2025-03-05','nguoi-thu','may-thu','plan load','0.1.0');
INSERT INTO "operation" VALUES(3,'2026-11-22T09:55:39+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0');
INSERT INTO "operation" VALUES(4,'2026-11-22T09:55:43+00:00','2025-03-05','nguoi-thu','may-thu','opening set','0.1.0');
INSERT INTO "operation" VALUES(5,'2026-11-22T09:55:47+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0');
INSERT INTO "operation" VALUES(6,'2026-11-22T09:55:51+00:00','2025-03-05','nguoi-thu','may-thu','fund set','0.1.0');
INSERT INTO "operation" VALUES(7,'2026-11-22T09:55:53+00:00','2025-03-18','nguoi-thu','may-thu','worker import','0.1.0');
INSERT INTO "operation" VALUES(8,'2026-11-22T09:55:55+00:00','2025-06-16','nguoi-thu','may-thu','worker import','0.1.0');
INSERT INTO "operation" VALUES(9,'2026-11-22T09:55:56+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(10,'2026-11-22T09:56:01+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(11,'2026-11-22T09:56:05+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(12,'2026-11-22T09:56:09+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(13,'2026-11-22T09:56:13+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(14,'2026-11-22T09:56:17+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(15,'2026-11-22T09:56:21+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(16,'2026-11-22T09:56:25+00:00','2025-06-17','nguoi-thu','may-thu','support reverse','0.1.0');
INSERT INTO "operation" VALUES(17,'2026-11-22T09:56:25+00:00','2025-06-17','nguoi-thu','may-thu','support pay','0.1.0');
INSERT INTO "operation" VALUES(18,'2026-11-22T09:56:30+00:00','2025-06-10','nguoi-thu','may-thu','loan set','0.1.0');
INSERT INTO "operation" VALUES(19,'2026-11-22T09:56:33+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(20,'2026-11-22T09:56:36+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(21,'2026-11-22T09:56:39+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(22,'2026-11-22T09:56:42+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(23,'2026-11-22T09:56:46+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(24,'2026-11-22T09:56:49+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(25,'2026-11-22T09:56:53+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(26,'2026-11-22T09:56:57+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(27,'2026-11-22T09:57:01+00:00','2025-06-17','nguoi-thu','may-thu','activity add','0.1.0');
INSERT INTO "operation" VALUES(28,'2026-11-22T09:57:04+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0');
INSERT INTO "operation" VALUES(29,'2026-11-22T09:57:08+00:00','2025-06-17','nguoi-thu','may-thu','inspection add','0.1.0');
INSERT INTO "operation" VALUES(30,'2026-11-22T09:57:12+00:00','2025-06-17','nguoi-thu','may-thu','quota estimate','0.1.0');
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
  operation INTEGER NOT NULL,
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
INSERT INTO "payment" VALUES(1,1,1,6,'PC01','2025-01-20','2024-12-10',3000000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,9);
INSERT INTO "payment" VALUES(2,1,1,6,'PC01','2025-01-20','2024-12-10',700000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'DTTS',NULL,NULL,10);
INSERT INTO "payment" VALUES(3,1,2,10,'PC02','2025-02-25','2025-02-25',2800000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','language','Đào tạo ngoại ngữ','điểm b khoản 1 Điều 3',3000000,'DTTS',NULL,NULL,11);
INSERT INTO "payment" VALUES(4,1,2,10,'PC02','2025-02-25','2025-02-25',200000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','passport','Lệ phí hộ chiếu','điểm a khoản 2 Điều 3',NULL,'DTTS',NULL,NULL,12);
INSERT INTO "payment" VALUES(5,1,3,13,'PC03','2025-04-15','2025-04-15',530000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','orientation','Bồi dưỡng kiến thức cần thiết','điểm c khoản 1 Điều 3',530000,'HN',NULL,NULL,13);
INSERT INTO "payment" VALUES(6,1,3,13,'PC03','2025-04-15','2025-04-15',800000,20,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','meals','Tiền ăn trong thời gian đào tạo','điểm d khoản 1 Điều 3',40000,'HN',NULL,NULL,14);
INSERT INTO "payment" VALUES(7,2,3,13,'PC04','2025-05-12','2025-05-12',750000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,15);
INSERT INTO "payment" VALUES(8,2,3,13,'PT01','2025-05-13','2025-05-12',-750000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',7,'Ghi nhầm nguồn kinh phí',16);
INSERT INTO "payment" VALUES(9,1,3,13,'PC05','2025-05-13','2025-05-13',750000,1,'ttlt09-2016','dcd54cf03cc499481985a1b7c219bf010554ca508fd37766542a4e8b564f9972','health_check','Khám sức khỏe','điểm d khoản 2 Điều 3',750000,'HN',NULL,NULL,17);
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
INSERT INTO "worker" VALUES(2,'Võ Văn Ví Dụ Hạ','vo van vi du ha',2001,'2001-08-18','M',NULL,NULL,10,'Raglai','college');
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
CREATE UNIQUE INDEX payment_once ON payment (fund, voucher, worker, item) WHERE reverses is null;
CREATE INDEX payment_worker ON payment (worker, item);
CREATE INDEX placement_departed ON placement (counted_as, departed_on, unit, worker);
CREATE INDEX placement_ended ON placement (counted_as, ended_on);
CREATE INDEX placement_worker ON placement (worker, counted_as, departed_on);
CREATE UNIQUE INDEX worker_group_key ON worker_group (worker, group_code, coalesce(valid_from, ''));
CREATE UNIQUE INDEX one_departure ON stage_event (placement) WHERE stage = 'departed';
CREATE INDEX stage_event_day ON stage_event (on_date, stage);
CREATE INDEX stage_event_effect ON stage_event (effect, on_date);
CREATE UNIQUE INDEX stage_event_timeline ON stage_event (placement, on_date, step);
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
select p.id as placement, p.worker, p.counted_as, p.unit, p.destination, p.departed_on as abroad_from,
       p.ended_on as abroad_to
from placement p
where p.departed_on is not null
union all
select p.id, p.worker, p.counted_as, p.unit, p.destination, f.on_date,
       (select min(e.on_date) from stage_event e
        where e.placement = f.placement and e.effect = -1 and (e.on_date, e.step) > (f.on_date, f.step))
from stage_event f
join placement p on p.id = f.placement
where f.stage = 'found' and f.effect = 1;
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
join placement p on p.id = e.placement
where e.stage in ('extended', 'recontracted', 'absconded', 'overstayed');
CREATE VIEW v_step as
select e.id as event, e.placement, p.worker, p.counted_as, p.unit, e.stage, e.on_date, e.step
from stage_event e
join placement p on p.id = e.placement;
CREATE VIEW v_payment as
select y.id as payment, y.fund, f.plan, f.code as fund_code, y.worker, y.unit, y.item, y.item_name, y.policy, y.clause,
       y.group_code, y.paid_on, y.amount, y.reverses
from payment y
join fund f on f.id = y.fund;
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
