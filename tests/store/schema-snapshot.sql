PRAGMA user_version = 25;

CREATE INDEX application_person ON application (person_id, state);

CREATE INDEX application_sealed ON application (id) WHERE confidential = 1;

CREATE INDEX application_state ON application (state, opened_at);

CREATE INDEX application_visit_visit ON application_visit (visit_id);

CREATE INDEX attachment_application ON attachment (application_id);

CREATE INDEX audit_event_at ON audit_event (at);

CREATE INDEX audit_event_destroyed ON audit_event (destroyed_by) WHERE destroyed_by IS NOT NULL;

CREATE INDEX audit_event_person ON audit_event (subject_id) WHERE subject = 'person';

CREATE INDEX audit_event_subject ON audit_event (subject_id);

CREATE INDEX backup_made ON backup (made_at);

CREATE INDEX complaint_day ON complaint (business_date, received_at);

CREATE INDEX complaint_sealed ON complaint (visit_id) WHERE confidential = 1;

CREATE INDEX complaint_visit ON complaint (visit_id);

CREATE INDEX destroyed_record_list ON destroyed_record (list_id);

CREATE INDEX handover_application ON handover (application_id);

CREATE INDEX handover_day ON handover (business_date, handed_at);

CREATE INDEX handover_letter ON handover (letter_id);

CREATE INDEX handover_visit ON handover (visit_id);

CREATE INDEX letter_application ON letter (application_id);

CREATE INDEX letter_day ON letter (business_date);

CREATE INDEX letter_edited_by ON letter (edited_by) WHERE edited_by IS NOT NULL;

CREATE INDEX letter_number_day ON letter_number (business_date);

CREATE INDEX letter_number_letter ON letter_number (letter_id);

CREATE INDEX letter_routing_signatory ON letter_routing (signatory_id) WHERE signatory_id IS NOT NULL;

CREATE INDEX letter_signatory ON letter (signatory_id);

CREATE INDEX letter_signed ON letter (signed_on) WHERE signed_on IS NOT NULL;

CREATE INDEX letter_state ON letter (state, created_at);

CREATE INDEX letter_verified_by ON letter (verified_by) WHERE verified_by IS NOT NULL;

CREATE INDEX person_search_name ON person_search (folded_name);

CREATE INDEX person_search_nik ON person_search (nik_digits) WHERE nik_digits <> '';

CREATE INDEX person_search_phone ON person_search (phone_digits) WHERE phone_digits <> '';

CREATE INDEX print_job_at ON print_job (at);

CREATE INDEX print_job_document ON print_job (document_kind, document_id);

CREATE INDEX print_job_unknown ON print_job (at) WHERE state = 'unknown';

CREATE INDEX reply_kept ON reply (kept_at);

CREATE INDEX session_account ON session (account_id);

CREATE INDEX step_event_application ON step_event (application_id);

CREATE INDEX step_event_at ON step_event (at);

CREATE INDEX step_event_pause ON step_event (application_id) WHERE event IN ('paused', 'continued');

CREATE INDEX unclean_end_noticed ON unclean_end (noticed_at);

CREATE INDEX visit_person ON visit (person_id, business_date, guest_number);

CREATE INDEX visit_sealed ON visit (id) WHERE confidential = 1;

CREATE TABLE account (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  pin_salt TEXT NOT NULL,
  pin_hash TEXT NOT NULL,
  created_at TEXT NOT NULL
, roles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(roles)), failed_tries INTEGER NOT NULL DEFAULT 0 CHECK (failed_tries >= 0), last_failure_at TEXT, retired_at TEXT) STRICT;

CREATE TABLE application (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  first_visit_id TEXT NOT NULL REFERENCES visit (id),
  service_id TEXT NOT NULL,
  decree_id TEXT NOT NULL,
  service_hash TEXT NOT NULL REFERENCES frozen_service (hash),
  state TEXT NOT NULL CHECK (state IN ('open', 'incomplete', 'complete', 'ready', 'handed-over', 'cancelled')),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  opened_at TEXT NOT NULL,
  complete_at TEXT,
  closed_at TEXT,
  closed_reason TEXT,
  receipt_number TEXT UNIQUE,
  missing_sheet_number TEXT UNIQUE
) STRICT;

CREATE TABLE application_visit (
  application_id TEXT NOT NULL REFERENCES application (id),
  visit_id TEXT NOT NULL REFERENCES visit (id),
  PRIMARY KEY (application_id, visit_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  requirement_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'pdf')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  removed_at TEXT,
  removed_by TEXT,
  removal_reason TEXT,
  CHECK ((removed_at IS NULL) = (removal_reason IS NULL))
) STRICT;

CREATE TABLE attachment_content (
  attachment_id TEXT PRIMARY KEY NOT NULL REFERENCES attachment (id),
  content BLOB NOT NULL
) STRICT;

CREATE TABLE audit_event (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account_id TEXT,
  entry TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
, salt TEXT, seal TEXT, destroyed_by TEXT REFERENCES destruction_list (id)) STRICT;

CREATE TABLE backup (
  id TEXT PRIMARY KEY NOT NULL,
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  made_at TEXT NOT NULL,
  events INTEGER NOT NULL
, proven_at TEXT, place TEXT NOT NULL DEFAULT 'local' CHECK (place IN ('local', 'second')), other_disk INTEGER NOT NULL DEFAULT 0 CHECK (other_disk IN (0, 1)), second_failure TEXT
  CHECK (second_failure IN ('missing', 'not-writable', 'full', 'hangs', 'broken')), continued INTEGER NOT NULL DEFAULT 1 CHECK (continued IN (0, 1))) STRICT;

CREATE TABLE breach (
  id TEXT PRIMARY KEY NOT NULL,
  what TEXT NOT NULL,
  circumstances TEXT NOT NULL,
  measures TEXT NOT NULL,
  noticed_at TEXT NOT NULL,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day)),
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  notified_on TEXT CHECK (notified_on = date(notified_on)),
  CHECK (from_day <= to_day)
) STRICT;

CREATE TABLE checklist_mark (
  application_id TEXT NOT NULL REFERENCES application (id),
  requirement_id TEXT NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('present', 'missing')),
  marked_at TEXT NOT NULL,
  marked_by TEXT NOT NULL,
  PRIMARY KEY (application_id, requirement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE clock_note (
  id TEXT PRIMARY KEY NOT NULL,
  flaw TEXT NOT NULL CHECK (flaw IN ('behind', 'ahead')),
  noted_at TEXT NOT NULL,
  newest_at TEXT NOT NULL,
  settled_at TEXT,
  settled_by TEXT
) STRICT;

CREATE TABLE complaint (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  visit_id TEXT REFERENCES visit (id),
  business_date TEXT NOT NULL CHECK (business_date = date(business_date)),
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  complainant_name TEXT,
  complainant_sex TEXT CHECK (complainant_sex IN ('male', 'female')),
  complainant_address TEXT,
  contact TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('counter', 'phone', 'box', 'email', 'sp4n-lapor', 'application', 'letter')),
  category TEXT NOT NULL CHECK (category IN ('service', 'aid', 'officer', 'violence', 'other')),
  matter TEXT NOT NULL,
  chronology TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  received_at TEXT NOT NULL,
  received_by TEXT NOT NULL,
  print_state TEXT NOT NULL DEFAULT 'unprinted'
  CHECK (print_state IN ('unprinted', 'printed', 'failed', 'unknown'))) STRICT;

CREATE TABLE condition_answer (
  application_id TEXT NOT NULL REFERENCES application (id),
  condition_id TEXT NOT NULL,
  answer INTEGER NOT NULL CHECK (answer IN (0, 1)),
  answered_at TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  PRIMARY KEY (application_id, condition_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE database_key (
  row INTEGER PRIMARY KEY NOT NULL CHECK (row = 1),
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE day_closing (
  business_date TEXT PRIMARY KEY NOT NULL CHECK (business_date = date(business_date)),
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  reopened_at TEXT,
  reopen_reason TEXT,
  registers TEXT NOT NULL CHECK (json_valid(registers)),
  bundle TEXT CHECK (json_valid(bundle)),
  backup TEXT CHECK (json_valid(backup))
, audit_seq INTEGER CHECK (audit_seq > 0), audit_hash TEXT) STRICT;

CREATE TABLE destroyed_record (
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'application', 'letter', 'complaint')),
  record_id TEXT NOT NULL,
  list_id TEXT NOT NULL REFERENCES destruction_list (id),
  PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE destruction_list (
  id TEXT PRIMARY KEY NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial >= 1),
  as_of TEXT NOT NULL CHECK (as_of = date(as_of)),
  drawn_at TEXT NOT NULL,
  drawn_by TEXT NOT NULL,
  groups TEXT NOT NULL CHECK (json_valid(groups)),
  content_hash TEXT NOT NULL,
  destroyed_at TEXT,
  destroyed_by TEXT,
  signed_by TEXT CHECK (json_valid(signed_by)),
  signed_on TEXT CHECK (signed_on = date(signed_on)),
  payloads_digest TEXT,
  UNIQUE (year, serial),
  CHECK ((destroyed_at IS NULL) = (payloads_digest IS NULL))
) STRICT;

CREATE TABLE emblem (
  hash TEXT PRIMARY KEY NOT NULL,
  png_base64 TEXT NOT NULL,
  width_px INTEGER NOT NULL CHECK (width_px > 0),
  height_px INTEGER NOT NULL CHECK (height_px > 0)
) STRICT;

CREATE TABLE frozen_service (
  hash TEXT PRIMARY KEY NOT NULL,
  service TEXT NOT NULL CHECK (json_valid(service))
) STRICT;

CREATE TABLE handover (
  id TEXT PRIMARY KEY NOT NULL,
  letter_id TEXT NOT NULL REFERENCES letter (id),
  application_id TEXT NOT NULL REFERENCES application (id),
  visit_id TEXT REFERENCES visit (id),
  business_date TEXT NOT NULL CHECK (business_date = date(business_date)),
  recipient_name TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('self', 'family', 'proxy', 'village-officer', 'companion')),
  identity_shown TEXT NOT NULL,
  signed_on TEXT NOT NULL CHECK (signed_on IN ('paper', 'pad')),
  signature TEXT,
  handed_at TEXT NOT NULL,
  by TEXT NOT NULL,
  CHECK (signed_on = 'paper' OR signature IS NOT NULL)
) STRICT;

CREATE TABLE holiday (
  day TEXT PRIMARY KEY NOT NULL CHECK (day = date(day)),
  name TEXT NOT NULL
, kind TEXT NOT NULL DEFAULT 'national' CHECK (kind IN ('national', 'joint-leave', 'regional'))) STRICT;

CREATE TABLE imported_standard (
  id TEXT PRIMARY KEY NOT NULL,
  standard_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  hash TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (standard_id, version)
) STRICT;

CREATE TABLE letter (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'final', 'signed', 'handed-over', 'void')),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  signatory_id TEXT NOT NULL REFERENCES official (id),
  model TEXT CHECK (json_valid(model)),
  number_id TEXT UNIQUE REFERENCES letter_number (id) DEFERRABLE INITIALLY DEFERRED,
  number_text TEXT,
  business_date TEXT CHECK (business_date = date(business_date)),
  created_at TEXT NOT NULL,
  final_at TEXT,
  signed_on TEXT,
  void_reason TEXT,
  print_count INTEGER NOT NULL CHECK (print_count >= 0),
  created_by TEXT NOT NULL, print_state TEXT NOT NULL DEFAULT 'unprinted'
  CHECK (print_state IN ('unprinted', 'printed', 'failed', 'unknown')), emblem_hash TEXT REFERENCES emblem (hash), edited_by TEXT REFERENCES account (id), verified_by TEXT REFERENCES account (id), verified_at TEXT,
  -- A register printout becomes final without a number.
  CHECK (state IN ('draft', 'void') OR final_at IS NOT NULL),
  CHECK ((number_id IS NULL) = (number_text IS NULL)),
  CHECK (state <> 'void' OR void_reason IS NOT NULL)
) STRICT;

CREATE TABLE letter_number (
  id TEXT PRIMARY KEY NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL CHECK (serial >= 1),
  number_text TEXT NOT NULL,
  business_date TEXT NOT NULL CHECK (business_date = date(business_date)),
  state TEXT NOT NULL CHECK (state IN ('used', 'void', 'outside')),
  about TEXT NOT NULL,
  reason TEXT,
  letter_id TEXT REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
  taken_at TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  UNIQUE (series, year, serial),
  CHECK (state <> 'void' OR reason IS NOT NULL)
) STRICT;

CREATE TABLE letter_routing (
  kind TEXT PRIMARY KEY NOT NULL,
  copies_to TEXT NOT NULL CHECK (json_valid(copies_to)),
  initials TEXT NOT NULL CHECK (json_valid(initials))
, code TEXT CHECK (code <> ''), signatory_id TEXT REFERENCES official (id)) STRICT;

CREATE TABLE letter_style (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  style TEXT NOT NULL CHECK (json_valid(style)),
  neutral_code TEXT NOT NULL CHECK (neutral_code <> '')
) STRICT;

CREATE TABLE office (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  office_id TEXT,
  office_name TEXT NOT NULL,
  government TEXT NOT NULL,
  letterhead_lines TEXT NOT NULL CHECK (json_valid(letterhead_lines)),
  seat TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (zone IN ('WIB', 'WITA', 'WIT')),
  letter_paper TEXT NOT NULL CHECK (letter_paper IN ('A4', 'F4')),
  ticket_paper TEXT NOT NULL CHECK (ticket_paper IN ('roll-80', 'A6')),
  letter_printer TEXT,
  ticket_printer TEXT,
  counter_name TEXT NOT NULL,
  number_pattern TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  register_name TEXT NOT NULL CHECK (register_name IN ('DTKS', 'DTSEN')),
  register_source TEXT NOT NULL,
  register_period TEXT NOT NULL
, emblem_hash TEXT REFERENCES emblem (hash), tiered_verification INTEGER NOT NULL DEFAULT 0 CHECK (tiered_verification IN (0, 1)), idle_lock_minutes INTEGER NOT NULL DEFAULT 2 CHECK (idle_lock_minutes BETWEEN 1 AND 60), second_backup_folder TEXT) STRICT;

CREATE TABLE official (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  post TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('direct', 'a.n.', 'u.b.', 'Plt.', 'Plh.')),
  on_behalf_of TEXT NOT NULL,
  rank TEXT,
  nip TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE own_word (
  kind TEXT PRIMARY KEY NOT NULL,
  file_hash TEXT NOT NULL REFERENCES word_file (hash),
  size INTEGER NOT NULL CHECK (size > 0),
  names TEXT NOT NULL CHECK (json_valid(names)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;

CREATE TABLE own_wording (
  kind TEXT PRIMARY KEY NOT NULL,
  wordings TEXT NOT NULL CHECK (json_valid(wordings)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  nik TEXT,
  kk_number TEXT,
  phone TEXT,
  sex TEXT CHECK (sex IN ('male', 'female')),
  birth_place TEXT,
  birth_date TEXT,
  religion TEXT,
  occupation TEXT,
  address TEXT,
  village TEXT,
  district TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE person_copy (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE person_name USING fts5 (
  folded_name, content = 'person_search', content_rowid = 'row_no', columnsize = 0, detail = 'none', prefix = '2 3 4',
  tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE person_search (
  row_no INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
  folded_name TEXT NOT NULL,
  nik_digits TEXT NOT NULL,
  phone_digits TEXT NOT NULL
) STRICT;

CREATE TABLE print_job (
  id TEXT PRIMARY KEY NOT NULL,
  document_kind TEXT NOT NULL,
  document_id TEXT NOT NULL,
  printer TEXT NOT NULL,
  copies INTEGER NOT NULL CHECK (copies >= 1),
  job_id TEXT,
  reprint INTEGER NOT NULL CHECK (reprint IN (0, 1)),
  detail TEXT,
  at TEXT NOT NULL,
  by TEXT NOT NULL
, state TEXT NOT NULL DEFAULT 'unknown'
  CHECK (state IN ('printed', 'failed', 'unknown'))) STRICT;

CREATE TABLE receipt_series (
  series TEXT NOT NULL CHECK (series IN ('receipt', 'missing-papers', 'complaint')),
  year INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 1),
  PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE recovery_key (
  row INTEGER PRIMARY KEY NOT NULL CHECK (row = 1),
  recoverer TEXT NOT NULL,
  made_at TEXT NOT NULL,
  failed_tries INTEGER NOT NULL DEFAULT 0 CHECK (failed_tries >= 0),
  last_failure_at TEXT
) STRICT;

CREATE TABLE registry_check (
  application_id TEXT PRIMARY KEY NOT NULL REFERENCES application (id),
  register TEXT NOT NULL,
  found INTEGER NOT NULL CHECK (found IN (0, 1)),
  source TEXT NOT NULL,
  period TEXT NOT NULL,
  checked_at TEXT NOT NULL,
  checked_by TEXT NOT NULL
) STRICT;

CREATE TABLE reply (
  key TEXT PRIMARY KEY NOT NULL,
  entry TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  reply TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE restoration (
  id TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  copy_file TEXT NOT NULL,
  until TEXT,
  kept_at TEXT,
  settled_at TEXT,
  settled_by TEXT
) STRICT;

CREATE TABLE retention_period (
  kind TEXT PRIMARY KEY NOT NULL CHECK (kind IN ('visit', 'application', 'letter', 'complaint', 'audit')),
  years INTEGER CHECK (years >= 1)
) STRICT;

CREATE TABLE role_rights (
  role TEXT PRIMARY KEY NOT NULL,
  rights TEXT NOT NULL CHECK (json_valid(rights))
) STRICT;

CREATE TABLE rule_entry (
  application_id TEXT NOT NULL REFERENCES application (id),
  field TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (entry <> ''),
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  PRIMARY KEY (application_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_exception (
  application_id TEXT NOT NULL REFERENCES application (id),
  requirement_id TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  accepted_at TEXT NOT NULL,
  accepted_by TEXT NOT NULL,
  PRIMARY KEY (application_id, requirement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  started_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;

CREATE TABLE step_event (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  step_no INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  note TEXT
, event TEXT NOT NULL DEFAULT 'completed'
  CHECK (event IN ('completed', 'returned', 'paused', 'continued', 'sent', 'back', 'offered', 'accepted', 'rejected', 'reported')), details TEXT CHECK (json_valid(details))) STRICT;

CREATE TABLE ticket (
  id TEXT PRIMARY KEY NOT NULL,
  visit_id TEXT NOT NULL UNIQUE REFERENCES visit (id),
  business_date TEXT NOT NULL CHECK (business_date = date(business_date)),
  lane TEXT NOT NULL CHECK (lane IN ('A', 'P', 'C')),
  number INTEGER NOT NULL CHECK (number >= 1),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'serving', 'held', 'absent', 'finished')),
  counter TEXT,
  reserved_for TEXT,
  issued_at TEXT NOT NULL,
  queued_at TEXT NOT NULL,
  called_at TEXT,
  call_count INTEGER NOT NULL CHECK (call_count >= 0),
  finished_at TEXT,
  print_state TEXT NOT NULL DEFAULT 'unprinted'
  CHECK (print_state IN ('unprinted', 'printed', 'failed', 'unknown')),
  UNIQUE (business_date, lane, number)
) STRICT;

CREATE TABLE ticket_series (
  business_date TEXT NOT NULL CHECK (business_date = date(business_date)),
  lane TEXT NOT NULL CHECK (lane IN ('A', 'P', 'C')),
  last INTEGER NOT NULL CHECK (last >= 1),
  PRIMARY KEY (business_date, lane)
) STRICT, WITHOUT ROWID;

CREATE TABLE unclean_end (
  id TEXT PRIMARY KEY NOT NULL,
  noticed_at TEXT NOT NULL,
  checked_at TEXT,
  result TEXT CHECK (result IN ('whole', 'damaged', 'no-room')),
  detail TEXT,
  CHECK ((checked_at IS NULL) = (result IS NULL))
) STRICT;

CREATE TABLE visit (
  id TEXT PRIMARY KEY NOT NULL,
  business_date TEXT NOT NULL CHECK (business_date = date(business_date)),
  guest_number INTEGER NOT NULL CHECK (guest_number >= 1),
  person_id TEXT NOT NULL REFERENCES person (id),
  has_identity INTEGER NOT NULL CHECK (has_identity IN (0, 1)),
  purpose TEXT NOT NULL CHECK (purpose IN ('service', 'complaint', 'information', 'meeting', 'other')),
  purpose_note TEXT,
  meets TEXT,
  priority TEXT NOT NULL CHECK (priority IN ('none', 'elderly', 'disabled', 'pregnant-or-nursing')),
  acting_for TEXT NOT NULL CHECK (acting_for IN ('self', 'family', 'proxy', 'village-officer', 'institution')),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  arrived_at TEXT NOT NULL,
  finished_at TEXT,
  UNIQUE (business_date, guest_number)
) STRICT;

CREATE TABLE word_file (
  hash TEXT PRIMARY KEY NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE working_time (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  hours TEXT NOT NULL CHECK (json_valid(hours)),
  plain_days TEXT NOT NULL CHECK (plain_days IN ('working', 'calendar'))
) STRICT;

CREATE TRIGGER audit_event_appended BEFORE INSERT ON audit_event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event) BEGIN
  SELECT RAISE(ABORT, 'an audit event is only appended');
END;

CREATE TRIGGER audit_event_fixed BEFORE UPDATE ON audit_event
WHEN OLD.destroyed_by IS NOT NULL OR NEW.destroyed_by IS NULL
  OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.salt IS NOT NULL
  OR (OLD.salt IS NULL) <> (NEW.seal IS NULL)
  OR NEW.seq IS NOT OLD.seq OR NEW.at IS NOT OLD.at OR NEW.account_id IS NOT OLD.account_id OR NEW.entry IS NOT OLD.entry OR NEW.subject IS NOT OLD.subject OR NEW.subject_id IS NOT OLD.subject_id OR NEW.previous_hash IS NOT OLD.previous_hash OR NEW.hash IS NOT OLD.hash BEGIN
  SELECT RAISE(ABORT, 'an audit event never changes');
END;

CREATE TRIGGER audit_event_stays BEFORE DELETE ON audit_event BEGIN
  SELECT RAISE(ABORT, 'an audit event is never deleted');
END;

CREATE TRIGGER letter_number_fixed BEFORE UPDATE OF id, series, year, serial, number_text ON letter_number BEGIN
  SELECT RAISE(ABORT, 'a letter number never changes');
END;

CREATE TRIGGER letter_number_stays BEFORE DELETE ON letter_number BEGIN
  SELECT RAISE(ABORT, 'a letter number is never taken back');
END;

CREATE TRIGGER person_search_added AFTER INSERT ON person_search BEGIN
  INSERT INTO person_name (rowid, folded_name) VALUES (NEW.row_no, NEW.folded_name);
END;

CREATE TRIGGER person_search_changed AFTER UPDATE OF folded_name ON person_search BEGIN
  INSERT INTO person_name (person_name, rowid, folded_name) VALUES ('delete', OLD.row_no, OLD.folded_name);
  INSERT INTO person_name (rowid, folded_name) VALUES (NEW.row_no, NEW.folded_name);
END;

CREATE VIEW sealed_application AS
SELECT id AS application_id FROM application WHERE confidential = 1
UNION ALL
SELECT av.application_id FROM application_visit av JOIN sealed_visit sv ON sv.visit_id = av.visit_id;

CREATE VIEW sealed_visit AS
SELECT id AS visit_id FROM visit WHERE confidential = 1
UNION ALL
SELECT av.visit_id FROM application_visit av JOIN application a ON a.id = av.application_id WHERE a.confidential = 1
UNION ALL
SELECT visit_id FROM complaint WHERE confidential = 1 AND visit_id IS NOT NULL;

