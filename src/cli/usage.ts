export const usage = `loket: the counter's contract from a terminal

  loket call <name> '<json>'   asks one entry; prints its reply as JSON
  loket call <name> - < FILE   the same with the JSON from a file, where it is too long for a line
  loket contract --json        prints every entry with its JSON Schema
  loket contract               lists the entries, one line each
  loket restore --from FILE    puts a backup in the place of data that cannot be opened; what it replaces is kept.
                               The window then asks for the last printed numbers, and for the recovery key once more
                               where the backup is of another computer

Options
  --data DIR       data folder (as the program's own: without it, the usual one of this user)
  --output DIR     folder for letters, registers and bundles (Documents/Loket)
  --key-file FILE  file with the database key, 64 hexadecimal digits (DIR.key beside the data folder)
  --recovery-key-file FILE
                   with restore: file with the recovery key as it stands on the paper
  --token TOKEN    session of an earlier session.sign-in
  --call-key KEY   idempotency key of a writing call; the same key never writes twice

Environment
  LOKET_KEY        the database key itself, instead of --key-file
  LOKET_TOKEN      instead of --token
  LOKET_PIN        with --account ID: signs in for this one call

Exit codes: 0 done, 1 refused (the refusal is printed), 2 wrong usage, 3 the program or the store is broken
`
