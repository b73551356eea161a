import { type Refused, refused } from '#contract/reply.ts'
import { mayDo, type Right, type RoleRight, rightNames } from '#domain/rights.ts'
import type { Asker, Ports } from '#ports/ports.ts'
import type { OfficeRecord } from '#ports/records.ts'

/** `seesPersonal`: whether NIK, KK and phone numbers of the answer are shown whole. */
export type Admitted = { asker: Asker; office: OfficeRecord; seesPersonal: boolean }

/** Who asks with this token and for which office, or why nobody is let in: no set-up, no session, not the right. */
export const admit = (
  ports: Ports,
  right: Exclude<Right, 'public'>,
  token: string | null,
): Promise<Admitted | Refused> =>
  ports.database.read(async store => {
    const office = await store.office.find()
    if (office === null)
      return refused('not-set-up', 'Loket belum disiapkan. Pilih kantor dan buat akun pertama lebih dahulu.')
    const session = token === null ? null : await store.accounts.findSession(ports.secrets.hashToken(token))
    const account = session && session.endedAt === null ? await store.accounts.find(session.accountId) : null
    if (session === null || account === null || account.retiredAt !== null)
      return refused('not-signed-in', 'Silakan masuk dengan PIN lebih dahulu.')
    const matrix = await store.rights.matrix()
    if (right !== 'session' && !mayDo(matrix, account.roles, right)) return notAllowed(right)
    return {
      office,
      asker: { accountId: account.id, accountName: account.name, sessionId: session.id },
      seesPersonal: mayDo(matrix, account.roles, 'personal.read'),
    }
  })

const notAllowed = (right: RoleRight) =>
  refused(
    'not-allowed',
    `Peran Anda belum diberi hak "${rightNames[right]}". Minta petugas yang berhak, atau minta administrator mengubah hak akses.`,
  )
