import type { ParsedInputOf } from '#contract/contract.ts'
import { type Refused, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { type JudgedNames, judgedNames } from '#domain/letters/own-word.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { templateInForce } from '../letters/template-of.ts'
import { findTemplate } from './find-template.ts'

export type JudgedWord = JudgedNames & { readonly bytes: Uint8Array; readonly hash: string }

const MOST_NAMES = 400

const unusable = (sentence: string) => refused('word-unusable', sentence)

/** An office's Word file held against its paper: read, its names judged, and filled in once to see that it can be. */
export async function judgedWord(
  desk: OpenDesk,
  { kind, file }: ParsedInputOf<'letter-template.check-word'>,
): Promise<{ ok: true; word: JudgedWord } | Refused<'word-unusable'>> {
  const found = findTemplate(desk, kind)
  if (!found.ok) return found
  const read = desk.documents.readWord(file)
  if (!read.ok) return unusable(read.sentence)
  if (read.names.length === 0)
    return unusable(
      'Berkas itu belum memuat satu isian pun. Tulis isian dalam kurung kurawal ganda, misalnya {{Nomor}}, lalu pilih lagi.',
    )
  if (read.names.length > MOST_NAMES)
    return unusable(`Berkas itu memuat lebih dari ${MOST_NAMES} isian. Kurangi isiannya, lalu pilih lagi.`)
  const template = await templateInForce(desk, kind)
  const judged = judgedNames(template, read.names)
  const left = await desk.documents.leftNames(read.bytes, trialTexts(desk, template, judged.known))
  if (left === null)
    return unusable('Berkas itu tidak dapat diisi. Buka di Word, simpan sekali lagi sebagai .docx, lalu pilih lagi.')
  const told = new Set(judged.unknown.map(({ name }) => name))
  const misplaced = left
    .filter(({ name }) => !told.has(name))
    .map(({ name, place }) => ({
      name,
      place,
      problem: 'Di tempat ini isian tidak dapat diisi. Isian sebuah tabel harus berada di dalam baris tabel.',
      nearest: null,
    }))
  return {
    ok: true,
    word: { ...judged, unknown: [...judged.unknown, ...misplaced], bytes: read.bytes, hash: read.hash },
  }
}

/** Texts of a letter that nobody has filled in yet. */
function trialTexts({ documents, office, now }: OpenDesk, template: LetterTemplate, names: readonly string[]) {
  const signer = { name: 'Nama', post: 'Jabatan', rank: null, grade: null, identifier: null }
  return documents.wordTexts(
    template,
    sketchFacts(template, {}),
    {
      letterId: template.kind,
      serviceId: '',
      number: { state: 'final', text: 'Nomor' },
      dateOn: businessDate(now(), office.zone),
      secrecy: 'biasa',
      urgency: 'biasa',
      signing: { capacity: 'direct', signer },
      initials: [],
      archiveCopy: false,
      copiesTo: [],
      attachments: null,
      verificationCode: null,
      marks: [],
    },
    { office, style: {} },
    names,
  )
}
