import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { Ports } from '#ports/ports.ts'

/** The printers of this computer, as its spooler names them. */
export async function listPrinters(
  desk: Ports,
  _input: ParsedInputOf<'printer.list'>,
): Promise<ReplyOf<'printer.list'>> {
  if (desk.paper === null)
    return refused('paper-unavailable', 'Daftar printer hanya terlihat dari jendela Loket. Buka programnya.')
  return granted(await desk.paper.printers())
}
