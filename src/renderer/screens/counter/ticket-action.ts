import type { NextAction, Sheet } from './sheet-types.ts'

/** What the number itself asks for before or instead of serving; null while the visitor is being served. */
export function queueAction({ ticket }: Sheet): NextAction | null {
  if (!ticket) return null
  const { label } = ticket
  switch (ticket.state) {
    case 'waiting':
      return {
        title: `${label} masih menunggu`,
        why: 'Panggil bila tamu ini perlu didahulukan. Nomor lain tetap pada urutannya.',
        main: { label: `Panggil ${label}`, key: 'main', act: { do: 'call' } },
        others: [],
      }
    case 'called':
      return {
        title: `${label} sudah dipanggil`,
        why:
          ticket.callCount > 1
            ? `Dipanggil ${ticket.callCount} kali. Mulai setelah tamu ada di depan loket.`
            : 'Mulai setelah tamu ada di depan loket.',
        main: { label: 'Mulai melayani', key: 'main', act: { do: 'begin' } },
        others: [
          { label: 'Panggil ulang', act: { do: 'recall' } },
          { label: 'Tamu tidak hadir', act: { do: 'mark-absent' } },
        ],
      }
    case 'held':
      return {
        title: `${label} ditahan`,
        why: 'Tamu sedang melengkapi sesuatu, misalnya fotokopi. Panggil kembali setelah siap.',
        main: { label: 'Panggil kembali', key: 'main', act: { do: 'call' } },
        others: [{ label: 'Tamu tidak hadir', act: { do: 'mark-absent' } }],
      }
    case 'absent':
      return {
        title: `${label} tidak hadir`,
        why: 'Tamu tidak datang saat dipanggil. Nomornya masih berlaku hari ini.',
        main: { label: 'Panggil kembali', key: 'main', act: { do: 'call' } },
        others: [],
      }
    case 'serving':
    case 'finished':
      return null
  }
}
