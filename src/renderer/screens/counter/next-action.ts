import { waitsToBeTaken } from './letter-waits.ts'
import { manyToPrint, manyToSign } from './many-letters.ts'
import { emptyFields, missingRows, openRows } from './open-rows.ts'
import type { Application, Button, Letter, NextAction, Row, Sheet } from './sheet-types.ts'
import { dueStep, letterDue, stepButton, stepsLeft } from './step-action.ts'
import { queueAction } from './ticket-action.ts'

const isSettled = ({ state }: Application): boolean => state === 'handed-over' || state === 'cancelled'

/** It waited for papers since an earlier visit, and the citizen has come back. */
const isResumed = (sheet: Sheet, { openedAt }: Application): boolean => openedAt < sheet.arrivedAt

/** It was accepted once, and a paper was asked for after all. */
const isAskedAgain = ({ state, completeAt }: Application): boolean => state === 'incomplete' && completeAt !== null

/** Nothing can be done for it at the counter now: it is over, or the citizen has to bring papers. */
const canWait = (sheet: Sheet, application: Application): boolean =>
  isSettled(application) ||
  (application.state === 'incomplete' &&
    (application.verdict === 'incomplete' || isAskedAgain(application)) &&
    !isResumed(sheet, application))

/** The application that a sheet opens with: the first one that needs something. */
export const applicationInHand = (sheet: Sheet): Application | null =>
  sheet.applications.find(application => !canWait(sheet, application)) ?? sheet.applications[0] ?? null

/**
 * What to do next for a visitor, why, and the one filled button that does it. Computed from the sheet alone, so that
 * every clerk is told the same.
 */
export function nextAction(sheet: Sheet, application: Application | null): NextAction {
  return queueAction(sheet) ?? complaintAction(sheet) ?? (application ? fileAction(sheet, application) : noFile(sheet))
}

function complaintAction(sheet: Sheet): NextAction | null {
  if (sheet.purpose !== 'complaint' || sheet.complaints.length > 0 || sheet.finishedAt) return null
  return {
    title: 'Catat pengaduan',
    why: 'Tamu datang untuk mengadu. Pengaduan dicatat dengan atau tanpa nama, lalu diberi tanda terima.',
    main: { label: 'Catat pengaduan', key: 'complaint', act: { do: 'complaint' } },
    others: [],
  }
}

function noFile(sheet: Sheet): NextAction {
  if (sheet.purpose === 'service' && !sheet.finishedAt) {
    return {
      title: 'Belum ada layanan',
      why: 'Pilih layanan yang diminta tamu. Syarat dan langkahnya lalu muncul di lembar ini.',
      main: { label: 'Pilih layanan', key: 'main', act: { do: 'show', pane: 'services' } },
      others: [],
    }
  }
  return ending(sheet, 'Tidak ada permohonan yang perlu dikerjakan.')
}

function fileAction(sheet: Sheet, application: Application): NextAction {
  switch (application.state) {
    case 'open':
    case 'incomplete':
      return checklistAction(sheet, application)
    case 'complete':
    case 'ready':
      return workAction(sheet, application)
    case 'handed-over':
      return otherFile(sheet, application, 'Permohonan ini sudah selesai.')
    case 'cancelled':
      return otherFile(sheet, application, 'Permohonan ini dibatalkan.')
  }
}

function checklistAction(sheet: Sheet, application: Application): NextAction {
  if (application.verdict === 'complete' && isAskedAgain(application)) {
    return {
      title: 'Menunggu berkas dari pemohon',
      why: 'Janji waktu berhenti. Setelah berkas yang diminta dibawa, terima lagi; sisa waktunya lalu berjalan.',
      main: { label: 'Terima berkas dan cetak', key: 'paper', act: { do: 'accept' } },
      others: [],
    }
  }
  if (application.verdict === 'complete') {
    return {
      title: 'Berkas lengkap',
      why: `Beri tanda terima. Janji waktu mulai berjalan: ${application.promise.text}`,
      main: { label: 'Terima berkas dan cetak', key: 'paper', act: { do: 'accept' } },
      others: [],
    }
  }
  const questions = application.conditions.filter(({ answer }) => answer === null).length
  const lookUp = application.registry !== null && application.registry.check === null
  const rows = openRows(application).length
  const entries = emptyFields(application).size
  const missing = missingRows(application).length
  const isOpen = lookUp || questions > 0 || rows > 0 || entries > 0
  if (application.verdict === 'incomplete' && !isOpen) return missingAction(sheet, application)
  return {
    title: 'Periksa berkas',
    why: sentence([
      missing > 0 ? `${missing} syarat belum terpenuhi` : '',
      lookUp ? 'register belum dicek' : '',
      questions > 0 ? `${questions} pertanyaan belum dijawab` : '',
      rows > 0 ? `${rows} syarat belum ditandai` : '',
      entries > 0 ? `${entries} isian masih kosong` : '',
    ]),
    main: { label: 'Periksa berkas', key: 'checklist', act: { do: 'check' } },
    others: [
      ...(rows > 1 && !lookUp && questions === 0
        ? [{ label: 'Tandai sisanya ada', act: { do: 'mark-rest-present' } } satisfies Button]
        : []),
      ...(missing > 0
        ? [
            {
              label: 'Cetak lembar kekurangan',
              key: 'paper',
              act: { do: 'return-incomplete', print: true },
            } satisfies Button,
          ]
        : []),
    ],
  }
}

function missingAction(sheet: Sheet, application: Application): NextAction {
  const missing = missingRows(application)
  const title = missing.some(({ kind }) => kind === 'rule')
    ? missing.length === 1
      ? 'Satu syarat belum terpenuhi'
      : `${missing.length} syarat belum terpenuhi`
    : missing.length === 1
      ? 'Kurang satu berkas'
      : `Kurang ${missing.length} berkas`
  const why = missing.map(missingSentence).join(' ')
  const reprint: Button = { label: 'Cetak ulang lembar kekurangan', key: 'paper', act: { do: 'print-missing' } }
  if (application.state === 'incomplete' && isResumed(sheet, application)) {
    return {
      title: 'Periksa berkas susulan',
      why: `Yang belum ada: ${why}`,
      main: { label: 'Periksa berkas', key: 'checklist', act: { do: 'check' } },
      others: [
        { label: 'Masih kurang, cetak lembar baru', act: { do: 'return-incomplete', print: true } },
        { label: 'Cetak ulang lembar lama', act: { do: 'print-missing' } },
      ],
    }
  }
  const isListed = application.missingSheetNumber !== null || !isAskedAgain(application)
  if (application.state === 'incomplete' && isListed) {
    return otherFile(sheet, application, `${why} Berkas menunggu sampai pemohon kembali.`, [reprint])
  }
  return {
    title,
    why,
    main: { label: 'Cetak lembar kekurangan', key: 'paper', act: { do: 'return-incomplete', print: true } },
    others: [{ label: 'Simpan tanpa mencetak', act: { do: 'return-incomplete', print: false } }],
  }
}

function missingSentence({ kind, text, form, issuer, endorsedBy, explanation }: Row): string {
  if (kind === 'rule') return explanation ?? `${text} Dijawab tidak.`
  const from = issuer ? ` Diterbitkan ${issuer}${endorsedBy ? `, mengetahui ${endorsedBy}` : ''}.` : ''
  const named = form && form !== text ? `, ${form.toLowerCase()}` : ''
  return `${text.replace(/\.$/, '')}${named}.${from}`
}

function workAction(sheet: Sheet, application: Application): NextAction {
  const letters = application.letters.filter(({ state }) => state !== 'void')
  const receipt: Button[] = application.receiptNumber
    ? [{ label: 'Cetak ulang tanda terima', act: { do: 'print-receipt' } }]
    : []
  const step = dueStep(application)
  const besides = step ? [stepButton(step, application), ...receipt] : receipt
  const toPrint = manyToPrint(application, besides)
  if (toPrint) return toPrint
  const toSign = manyToSign(application, besides)
  const aside = toSign?.main ? [{ label: toSign.main.label, act: toSign.main.act }, ...besides] : besides
  const draft = letters.find(({ state }) => state === 'draft')
  if (draft) {
    return {
      title: 'Surat masih konsep',
      why: `${draft.title} belum bernomor. Periksa isinya, lalu ambil nomor.`,
      main: { label: 'Lanjutkan surat', key: 'main', act: { do: 'open-letter', letterId: draft.id } },
      others: aside,
    }
  }
  const toDraft = letterDue(application, step)
  // The answer that is waited for goes before another paper.
  if (toDraft && step?.state !== 'waiting') {
    return {
      title: step ? `Langkah ${step.no}: buat surat` : 'Buat surat',
      why: step ? step.text : `${toDraft.title} adalah hasil layanan ini.`,
      main: { label: 'Buat surat', key: 'main', act: { do: 'draft-letter', kind: toDraft.kind } },
      others: aside,
    }
  }
  return toSign ?? letterAction(letters, besides) ?? stepAction(sheet, application, letters, receipt)
}

function letterAction(letters: Letter[], others: Button[]): NextAction | null {
  const unsigned = letters.find(({ state, signed }) => state === 'final' && signed)
  const ready = letters.find(waitsToBeTaken)
  const unprinted = letters.find(
    ({ state, printState, ownWord }) => state === 'final' && printState !== 'printed' && !ownWord,
  )
  const toOpen = unprinted ?? unsigned
  if (toOpen) {
    return {
      title: unprinted
        ? unprinted.printState === 'unknown'
          ? 'Periksa printer'
          : 'Surat belum dicetak'
        : 'Menunggu tanda tangan',
      why: unprinted
        ? unprintedSentence(unprinted)
        : `${toOpen.ownWord ? 'Surat ini dicetak dari Word. ' : ''}Catat setelah ${toOpen.signatory ?? 'pejabat'} menandatangani.`,
      main: { label: 'Buka surat', key: 'main', act: { do: 'open-letter', letterId: toOpen.id } },
      others,
    }
  }
  if (!ready) return null
  return {
    title: 'Siap diserahkan',
    why: `${ready.title}${ready.numberText ? ` nomor ${ready.numberText}` : ''} menunggu diambil. Penyerahan dicatat di buku serah terima.`,
    main: { label: 'Serahkan surat', key: 'main', act: { do: 'hand-over', letterId: ready.id } },
    others,
  }
}

const unprintedSentence = ({ numberText, title, printState }: Letter): string =>
  printState === 'unknown'
    ? `${numberText ?? title} belum pasti tercetak. Nyatakan di layar surat.`
    : `${numberText ?? title} sudah final. Cetak dari layar surat.`

function stepAction(sheet: Sheet, application: Application, letters: Letter[], receipt: Button[]): NextAction {
  const next = stepsLeft(application)
  if (!next) return otherFile(sheet, application, 'Semua langkah layanan ini sudah selesai.', receipt)
  const unmade = application.letterKinds.filter(
    ({ kind, beforeAcceptance }) => !beforeAcceptance && !letters.some(letter => letter.kind === kind),
  )
  return { ...next, others: [...next.others, ...toMake(unmade), ...receipt] }
}

/** One paper is begun at once; of several the clerk chooses. */
function toMake(kinds: Application['letterKinds']): Button[] {
  const [only, ...more] = kinds
  if (only === undefined) return []
  return more.length === 0
    ? [{ label: 'Buat surat', act: { do: 'draft-letter', kind: only.kind } }]
    : [{ label: 'Pilih surat', act: { do: 'show', pane: 'letters' } }]
}

function otherFile(sheet: Sheet, application: Application, why: string, others: Button[] = []): NextAction {
  const other = sheet.applications.find(each => each.id !== application.id && !canWait(sheet, each))
  if (!other) return ending(sheet, why, others)
  return {
    title: 'Lanjut ke layanan berikutnya',
    why,
    main: {
      label: `Lanjut: ${other.shortName}`,
      key: 'main',
      act: { do: 'choose', applicationId: other.id },
    },
    others,
  }
}

function ending(sheet: Sheet, why: string, others: Button[] = []): NextAction {
  if (sheet.ticket && sheet.ticket.state === 'serving') {
    return {
      title: 'Kunjungan dapat diselesaikan',
      why,
      main: { label: 'Selesaikan kunjungan', key: 'main', act: { do: 'finish' } },
      others,
    }
  }
  return { title: sheet.finishedAt ? 'Kunjungan selesai' : 'Tidak ada yang menunggu', why, main: null, others }
}

const sentence = (parts: string[]): string => {
  const told = parts.filter(part => part !== '').join(', ')
  return told === '' ? 'Periksa setiap syarat bersama pemohon.' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}
