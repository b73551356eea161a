import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import type { Zone } from '#domain/business-day.ts'

/** What every screen knows of the office it works for. */
export type OfficeNow = {
  officeId: string | null
  officeName: string
  counterName: string
  zone: Zone
  /** The calendar day the desk works under. */
  businessDate: string
  warnings: string[]
  clockWarning: string | null
  /** The desk's clock minus this window's, in milliseconds. */
  clockOffsetMs: number
}

type Status = OutputOf<'setup.status'>

export const OfficeContext = createContext<OfficeNow | null>(null)

export function useOffice(): OfficeNow {
  const office = useContext(OfficeContext)
  if (!office) throw new Error('useOffice outside the frame')
  return office
}

/** Null until the office is set up. */
export function useOfficeOf(status: Status | undefined): OfficeNow | null {
  return useMemo(() => {
    if (!status?.ready || !status.zone || !status.businessDate) return null
    return {
      officeId: status.officeId,
      officeName: status.officeName ?? '',
      counterName: status.counterName ?? '',
      zone: status.zone,
      businessDate: status.businessDate,
      warnings: status.warnings,
      clockWarning: status.clockWarning,
      clockOffsetMs: Date.parse(status.now) - Date.now(),
    }
  }, [status])
}

/** The desk's clock as a UTC instant, moving on every `everyMs` milliseconds. */
export function useNow(everyMs = 10_000): string {
  const { clockOffsetMs } = useOffice()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return new Date(Math.max(now, Date.now()) + clockOffsetMs).toISOString()
}
