import { describe, expect, it } from 'vitest'
import { expiryNotice, isExpired } from '#domain/standard-validity.ts'

describe('the validity of a standard', () => {
  it('lasts through its last day', () => {
    expect(isExpired('2024-12-31', '2024-12-31')).toBe(false)
    expect(isExpired('2024-12-31', '2025-01-01')).toBe(true)
  })

  it('has no end where the decree names none', () => {
    expect(isExpired(null, '2099-01-01')).toBe(false)
    expect(expiryNotice(null, '2099-01-01')).toBeNull()
  })

  it('is told to the clerk when it is over', () => {
    expect(expiryNotice('2024-12-31', '2026-11-23')).toBe(
      'Standar pelayanan ini berlaku sampai 31 Desember 2024. Layanan tetap dapat dicatat; tanyakan keputusan penggantinya kepada atasan.',
    )
    expect(expiryNotice('2024-12-31', '2024-12-31')).toBeNull()
  })
})
