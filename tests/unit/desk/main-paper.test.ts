import { expect, it } from 'vitest'
import { paperOfMain } from '#desk/main-paper.ts'
import type { PaperAsk, PaperFailure } from '#ports/main-link.ts'

const page = { widthMm: 210, heightMm: 297, landscape: false, marginsMm: { top: 0, right: 0, bottom: 0, left: 0 } }
const document = { title: 'surat', html: '', css: '', page }
const order = { printer: 'Loket-A4', copies: 1, jobName: 'surat' }

/** What a print comes to when main answers it so. */
async function printed(answer: { ok: true; jobId: string } | { ok: false; failure: PaperFailure; detail: string }) {
  const asks: PaperAsk[] = []
  const { paper, answered } = paperOfMain(ask => asks.push(ask))
  const outcome = paper.print(document, order)
  answered({ type: 'paper-answer', seq: asks[0]?.seq ?? 0, call: 'print', answer })
  return outcome
}

it('a job that the spooler lists is printed', async () => {
  expect(await printed({ ok: true, jobId: 'Loket-A4-7' })).toEqual({ state: 'printed', jobId: 'Loket-A4-7' })
})

it('a job that was handed over and never seen may have been printed', async () => {
  expect(await printed({ ok: false, failure: 'not-seen', detail: 'Lihat printernya.' })).toEqual({
    state: 'unknown',
    detail: 'Lihat printernya.',
  })
})

it.each<PaperFailure>(['printer-missing', 'spooler-missing', 'not-printed', 'not-drawn'])(
  '%s: nothing was printed',
  async failure => {
    expect(await printed({ ok: false, failure, detail: 'Periksa printer.' })).toEqual({
      state: 'failed',
      detail: 'Periksa printer.',
    })
  },
)
