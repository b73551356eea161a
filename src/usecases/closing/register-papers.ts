import type { Register } from '#domain/registers/register.ts'
import type { OpenDesk } from '#ports/ports.ts'

export const registerKinds = ['guest-book', 'letter-agenda', 'handover-book', 'complaint-register'] as const
export type RegisterKind = (typeof registerKinds)[number]

/** A register that every closed day has; the program is not whole without it. */
export function closingRegister({ registers }: Pick<OpenDesk, 'registers'>, kind: RegisterKind): Register {
  const register = registers.find(kind)
  if (register === null) throw new Error(`The register ${kind} is missing`)
  return register
}
