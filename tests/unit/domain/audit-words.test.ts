import { describe, expect, it } from 'vitest'
import { auditWords } from '#domain/audit-words.ts'

const person = { id: 'p', name: 'Siti Contoh', nik: '3516014107900001', phone: '081200000003', createdAt: 'x' }

describe('an audit event in words', () => {
  it('says what was written, with masked numbers and without ids', () => {
    expect(auditWords({ subject: 'person', before: null, after: JSON.stringify(person) }, false)).toEqual({
      what: 'Data tamu dicatat',
      changes: [
        { field: 'Nama', before: null, after: 'Siti Contoh' },
        { field: 'NIK', before: null, after: '3516••••••••0001' },
        { field: 'Telepon', before: null, after: '0812••••0003' },
      ],
    })
  })

  it('says what a change changed, in words', () => {
    const event = {
      subject: 'ticket',
      before: '{"state":"serving","counter":null}',
      after: '{"state":"finished","counter":"Loket 1"}',
    }
    expect(auditWords(event, false)).toEqual({
      what: 'Nomor antrian diubah',
      changes: [
        { field: 'Keadaan', before: 'dilayani', after: 'selesai' },
        { field: 'Loket', before: null, after: 'Loket 1' },
      ],
    })
  })

  it('writes days as letters do', () => {
    const event = { subject: 'person', before: '{"birthDate":null}', after: '{"birthDate":"1990-07-01"}' }
    expect(auditWords(event, false).changes).toEqual([{ field: 'Tanggal lahir', before: null, after: '1 Juli 1990' }])
  })

  it.each(['final', 'toString', '__proto__', 'open'])('tells a name as it was typed: %s', name => {
    const event = { subject: 'person', before: null, after: JSON.stringify({ name }) }
    expect(auditWords(event, false).changes).toEqual([{ field: 'Nama', before: null, after: name }])
  })

  it('says yes and no for flags, and that something was deleted', () => {
    expect(auditWords({ subject: 'condition_answer', before: '{"answer":0}', after: null }, false)).toEqual({
      what: 'Jawaban syarat dihapus',
      changes: [{ field: 'Jawaban', before: 'tidak', after: null }],
    })
  })

  it('tells of a sealed case only which fields, never what stood in them', () => {
    const words = auditWords({ subject: 'person', before: null, after: JSON.stringify(person) }, true)
    expect(words.changes.map(({ field }) => field)).toEqual(['Nama', 'NIK', 'Telepon'])
    expect(JSON.stringify(words)).not.toMatch(/Siti|3516|0812/)
  })

  it('has a word for a part of the file that it does not know', () => {
    expect(auditWords({ subject: 'later_table', before: null, after: '{"x":1}' }, false)).toEqual({
      what: 'Catatan lain dicatat',
      changes: [],
    })
  })
})
