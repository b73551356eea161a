import type { Migration } from '../migrate.ts'

const kept = ['seq', 'at', 'account_id', 'entry', 'subject', 'subject_id', 'previous_hash', 'hash']

/**
 * Lists of records whose period has passed, and what each took away. The payload of an audit event is from now on in the
 * chain by its salted seal alone, so that it can be destroyed and nothing else of the event can be changed.
 */
export const destruction: Migration = {
  version: 10,
  sql: `
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

CREATE TABLE destroyed_record (
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'application', 'letter', 'complaint')),
  record_id TEXT NOT NULL,
  list_id TEXT NOT NULL REFERENCES destruction_list (id),
  PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX destroyed_record_list ON destroyed_record (list_id);

ALTER TABLE audit_event ADD COLUMN salt TEXT;
ALTER TABLE audit_event ADD COLUMN seal TEXT;
ALTER TABLE audit_event ADD COLUMN destroyed_by TEXT REFERENCES destruction_list (id);
CREATE INDEX audit_event_destroyed ON audit_event (destroyed_by) WHERE destroyed_by IS NOT NULL;

DROP TRIGGER audit_event_fixed;
CREATE TRIGGER audit_event_fixed BEFORE UPDATE ON audit_event
WHEN OLD.destroyed_by IS NOT NULL OR NEW.destroyed_by IS NULL
  OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.salt IS NOT NULL
  OR (OLD.salt IS NULL) <> (NEW.seal IS NULL)
  ${kept.map(column => `OR NEW.${column} IS NOT OLD.${column}`).join(' ')} BEGIN
  SELECT RAISE(ABORT, 'an audit event never changes');
END;
`,
}
