import { lengthText } from '#domain/length-text.ts'
import type { Ports } from '#ports/ports.ts'

const LOG_LINES = 200
const MB = 1024 * 1024

/**
 * What a clerk sends to support, as it is shown, copied and saved. It names no folder, printer or person: a folder may hold
 * the name of whoever works at the computer.
 */
export async function supportText(desk: Ports): Promise<string> {
  const { computer, database, now } = desk
  const about = await computer.about()
  const { local, other, second } = await database.read(async ({ closings }) => ({
    local: await closings.latestBackup(now()),
    other: await closings.latestBackup(now(), 'other-disk'),
    second: await closings.secondFailure(),
  }))
  const ageOf = (copy: typeof local) =>
    copy === null ? 'belum ada' : `${lengthText(Math.max(0, Date.parse(now()) - Date.parse(copy.madeAt)))} yang lalu`
  const printers = (await desk.paper?.printers().catch(() => null)) ?? null
  const facts = {
    Dibuat: now(),
    Program: desk.programVersion,
    Data: `versi ${database.schemaVersion}`,
    Electron: `${about.electron ?? 'tidak ada'}, Node ${about.node}`,
    Sistem: about.system,
    Memori: `${about.memoryMb} MB`,
    'Sisa disk': about.freeBytes === null ? 'tidak diketahui' : `${Math.floor(about.freeBytes / MB)} MB`,
    Pencetak: printers === null ? 'tidak diketahui' : String(printers.length),
    Salinan: ageOf(local),
    'Di disk lain': other === null && second !== null ? `belum ada (${second})` : ageOf(other),
    Peringatan: String(desk.warnings.length),
  }
  const rows = (await database.rowCounts()).map(({ table, rows }) => [table, String(rows)] as const)
  const lines = await computer.logLines(LOG_LINES)
  return [
    'Keterangan Loket untuk dukungan',
    'Tanpa nama, NIK, alamat, atau isi berkas tamu.',
    '',
    ...table(Object.entries(facts)),
    '',
    'Jumlah baris tiap tabel',
    ...table(rows),
    '',
    `Catatan program, ${lines.length} baris terakhir`,
    ...lines,
    '',
  ].join('\n')
}

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`)
}
