/** Several roles an account, wrong PINs counted over restarts, rights an office changed, and who verified a letter. */
export const accounts = {
  version: 6,
  sql: `
ALTER TABLE account ADD COLUMN roles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(roles));
UPDATE account SET roles = json_array(role);
-- Until now every account could do everything, and the first one did.
UPDATE account SET roles = json_array('administrator', 'front-office', 'back-office') WHERE role = 'administrator';
ALTER TABLE account DROP COLUMN role;
ALTER TABLE account ADD COLUMN failed_tries INTEGER NOT NULL DEFAULT 0 CHECK (failed_tries >= 0);
ALTER TABLE account ADD COLUMN last_failure_at TEXT;
ALTER TABLE account ADD COLUMN retired_at TEXT;

CREATE TABLE role_rights (
  role TEXT PRIMARY KEY NOT NULL,
  rights TEXT NOT NULL CHECK (json_valid(rights))
) STRICT;

ALTER TABLE office ADD COLUMN tiered_verification INTEGER NOT NULL DEFAULT 0 CHECK (tiered_verification IN (0, 1));
ALTER TABLE office ADD COLUMN idle_lock_minutes INTEGER NOT NULL DEFAULT 2 CHECK (idle_lock_minutes BETWEEN 1 AND 60);

ALTER TABLE letter ADD COLUMN edited_by TEXT REFERENCES account (id);
CREATE INDEX letter_edited_by ON letter (edited_by) WHERE edited_by IS NOT NULL;
ALTER TABLE letter ADD COLUMN verified_by TEXT REFERENCES account (id);
ALTER TABLE letter ADD COLUMN verified_at TEXT;
CREATE INDEX letter_verified_by ON letter (verified_by) WHERE verified_by IS NOT NULL;
`,
}
