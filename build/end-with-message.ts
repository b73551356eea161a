/** Ends a script with exit code 1 and the sentence of what went wrong; `DEBUG=1` shows where it did. */
export function endWithMessage(error: unknown): never {
  console.error(error instanceof Error && !process.env.DEBUG ? error.message : error)
  process.exit(1)
}
