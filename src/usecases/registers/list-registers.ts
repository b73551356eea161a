import type { ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { askerRights, isOfOffice, rightFor } from './register-rights.ts'

/** The registers that this office keeps and the asker may read, by name; sealed ones stand last. */
export async function listRegisters(desk: OpenDesk): Promise<ReplyOf<'register.list'>> {
  const rights = await askerRights(desk)
  return granted(
    desk.registers
      .all()
      .filter(register => isOfOffice(desk, register) && rights.includes(rightFor(register)))
      .map(({ code, name, periods, source, sealed, note }) => ({
        register: code,
        name,
        periods: [...periods],
        isForm: source === 'none',
        sealed,
        note,
      }))
      .sort((a, b) => Number(a.sealed) - Number(b.sealed) || a.name.localeCompare(b.name, 'id')),
  )
}
