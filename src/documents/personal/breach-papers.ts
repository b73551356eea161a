import { letterDate, shortDate } from '#domain/business-day.ts'
import type { AffectedList, BreachNotice } from '#domain/papers/personal.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from '../base-css.ts'
import { html } from '../markup.ts'
import { reportDocument, reportTable, signatureLine } from './report-frame.ts'

/** Pemberitahuan kegagalan pelindungan data pribadi: what, when and how, and what is done (UU 27/2022 art. 46). */
export function breachNotice(notice: BreachNotice, settings: PaperSettings): PrintableDocument {
  const content = html`<p>Kepada Yth. Bapak/Ibu/Saudara/i yang datanya tersimpan pada ${notice.office.name}, dan lembaga
yang berwenang di bidang pelindungan data pribadi</p>
<p>Dengan hormat, bersama ini kami beri tahukan bahwa telah terjadi kegagalan pelindungan data pribadi, yang kami ketahui
pada ${letterDate(notice.noticedOn)} pukul ${notice.noticedTime}. Pemberitahuan ini disampaikan menurut Undang-Undang
Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi Pasal 46.</p>
<div class="heading">1. Data pribadi yang terungkap</div><p>${notice.what}</p>
<div class="heading">2. Kapan dan bagaimana data itu terungkap</div><p>${notice.circumstances}</p>
<div class="heading">3. Upaya penanganan dan pemulihan</div><p>${notice.measures}</p>
<p>Kami mohon maaf atas kejadian ini. Waspadalah terhadap pihak yang mengaku petugas dan meminta data, kode, atau uang.
Keterangan lebih lanjut dapat Bapak/Ibu/Saudara/i minta di loket kami.</p>
<table class="signers"><tbody><tr><td></td>${signatureLine(
    'Kepala Dinas,',
    null,
    `${notice.office.seat}, ${letterDate(notice.date)}`,
  )}</tr></tbody></table>`
  return reportDocument(
    notice,
    { title: 'PEMBERITAHUAN KEGAGALAN PELINDUNGAN DATA PRIBADI', number: 'Nomor: ....................' },
    content,
    settings,
  )
}

const columns = [
  { label: 'No.', widthMm: 10, align: 'center' },
  { label: 'Nama', widthMm: 36 },
  { label: 'Alamat dan telepon', widthMm: 44 },
  { label: 'Data yang tersimpan', widthMm: 40 },
  { label: 'Catatan', widthMm: 30 },
] as const

/** Daftar orang terdampak, for those who send the notice. */
export function affectedList(list: AffectedList, settings: PaperSettings): PrintableDocument {
  const content = html`<p>Orang yang datanya tersimpan dalam catatan ${shortDate(list.from)} sampai
${shortDate(list.to)}: ${list.people.length.toLocaleString('id')} orang.</p>
${reportTable(
  columns,
  list.people.map(({ name, address, phone, fields, kinds }, index) => [
    String(index + 1),
    name,
    [address, phone].filter(text => text !== '').join('\n'),
    fields,
    kinds,
  ]),
)}
${list.sealed > 0 ? html`<p>Ditambah ${list.sealed} orang dari kasus rahasia, yang diberi tahu langsung oleh petugas pemegang kasusnya.</p>` : null}
<p class="small">Daftar ini memuat data pribadi: simpan terkunci dan musnahkan setelah pemberitahuan selesai.</p>`
  return reportDocument(list, { title: 'DAFTAR ORANG TERDAMPAK', number: letterDate(list.date) }, content, settings)
}
