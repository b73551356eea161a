import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { faultSentence, judgeImport } from './judge-import.ts'

/** Keeps a standard as a new version with its days. New applications begin with it; those under way keep theirs. */
export async function importStandard(
  desk: OpenDesk,
  { text, validFrom, validUntil }: ParsedInputOf<'standard.import'>,
): Promise<ReplyOf<'standard.import'>> {
  const judged = await judgeImport(desk, text)
  if (!judged.ok) {
    const sentences = judged.faults.map(faultSentence)
    return refused(
      'standard-unusable',
      `${sentences[0] ?? ''} Perbaiki berkasnya, lalu pilih lagi.`.trim(),
      judged.faults.map((fault, index) => ({ path: fault.path, detail: sentences[index] ?? '' })),
    )
  }
  if (validUntil !== null && validUntil < validFrom)
    return refused('dates-reversed', 'Hari terakhir berlaku harus sesudah hari pertamanya. Perbaiki tanggalnya.', [
      { path: 'validUntil', detail: 'Isi hari yang sama dengan atau sesudah hari pertama berlaku.' },
    ])
  const { standard } = judged
  const id = desk.newId()
  await desk.store.standards.add(
    {
      id,
      standardId: standard.id,
      version: standard.version,
      hash: desk.secrets.digest(text),
      validFrom,
      validUntil,
      importedAt: desk.now(),
      importedBy: desk.asker.accountId,
    },
    text,
  )
  return granted({ id, standardId: standard.id, version: standard.version })
}
