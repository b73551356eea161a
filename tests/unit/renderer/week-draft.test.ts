import { describe, expect, it } from 'vitest'
import { defaultOfficeHours } from '#domain/working-calendar.ts'
import { draftOf, weekOf } from '../../../src/renderer/screens/settings/week-draft.ts'

const names = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const typed = (day: number, change: Partial<ReturnType<typeof draftOf>[number]>) =>
  weekOf(
    draftOf(defaultOfficeHours).map((draft, index) => (index === day ? { ...draft, ...change } : draft)),
    names,
  )

describe('a typed week of opening times', () => {
  it('is what it was when nothing is typed', () => {
    expect(weekOf(draftOf(defaultOfficeHours), names)).toEqual({ hours: defaultOfficeHours })
  })

  it('takes a day without a rest and a closed day', () => {
    expect(typed(5, { restFrom: '', restTo: ' ' })).toMatchObject({
      hours: defaultOfficeHours.with(5, [{ from: 450, to: 990 }]),
    })
    expect(typed(5, { opens: '', restFrom: '', restTo: '', closes: '' })).toMatchObject({
      hours: defaultOfficeHours.with(5, []),
    })
  })

  it.each([
    [{ opens: 'pagi' }, 'Jumat: tulis jam seperti 07.30.'],
    [{ opens: '' }, 'Jumat: isi jam buka dan jam tutup, atau kosongkan semuanya bila tutup.'],
    [{ restTo: '' }, 'Jumat: isi awal dan akhir istirahat, atau kosongkan keduanya.'],
    [{ closes: '12.00' }, 'Jumat: jam tutup harus sesudah jam buka.'],
    [{ restTo: '11:00' }, 'Jumat: jam sesudah istirahat harus mulai setelah istirahat.'],
  ])('names the day and what is wrong with %j', (change, problem) => {
    expect(typed(5, change)).toEqual({ problem })
  })

  it('must open once', () => {
    const closed = { opens: '', restFrom: '', restTo: '', closes: '' }
    expect(
      weekOf(
        names.map(() => closed),
        names,
      ),
    ).toEqual({ problem: 'Isi jam buka sekurangnya untuk satu hari.' })
  })
})
