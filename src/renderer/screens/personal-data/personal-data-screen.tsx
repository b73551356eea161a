import { type ReactNode, useState } from 'react'
import type { RoleRight } from '#domain/rights.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section } from '../../parts/columns.tsx'
import { PartList } from '../../parts/part-list.tsx'
import { useMay } from '../../session.ts'
import { BreachPart } from './breach-part.tsx'
import { CopyPart } from './copy-part.tsx'
import { DestructionPart } from './destruction-part.tsx'
import { PeriodsPart } from './periods-part.tsx'
import styles from './personal-data.module.css'

type PartId = 'destruction' | 'periods' | 'copy' | 'breach'

type Part = { id: PartId; label: string; right?: RoleRight; title: string; advice: string; content: ReactNode }

const parts: readonly Part[] = [
  {
    id: 'destruction',
    label: 'Usul musnah',
    right: 'retention.draw',
    title: 'Susun, tanda tangani, laksanakan',
    advice:
      'Daftar dicetak dan ditandatangani lebih dahulu. Yang dimusnahkan adalah data pribadi dan isinya; nomor, tanggal, dan jejak audit tetap ada. Pemusnahan tidak dapat dibatalkan.',
    content: <DestructionPart />,
  },
  {
    id: 'periods',
    label: 'Masa simpan',
    title: 'Cocokkan dengan JRA',
    advice:
      'Undang-undang tidak menyebut angka. Masa simpan bawaan program perlu dicocokkan dengan Jadwal Retensi Arsip daerah.',
    content: <PeriodsPart />,
  },
  {
    id: 'copy',
    label: 'Salinan data',
    right: 'personal.read',
    title: 'Hak atas salinan',
    advice:
      'Setiap orang berhak meminta salinan dan perbaikan datanya (UU 27/2022 Pasal 6 dan 7). Pembuatan salinan tercatat dalam jejak audit.',
    content: <CopyPart />,
  },
  {
    id: 'breach',
    label: 'Insiden',
    right: 'breach.handle',
    title: 'Batas 3×24 jam',
    advice:
      'Sejak insiden diketahui, orang yang terdampak dan lembaga yang berwenang diberi tahu tertulis paling lambat 3×24 jam (UU 27/2022 Pasal 46).',
    content: <BreachPart />,
  },
]

/** The office's duties to personal data: what goes when, whose copy, and what to do after a breach. */
export function PersonalDataScreen() {
  const { back } = useNavigation()
  const may = useMay()
  const offered = parts.filter(({ right }) => right === undefined || may(right))
  const [shown, setShown] = useState<PartId>(offered[0]?.id ?? 'periods')
  useKeys({ back })
  const part = parts.find(({ id }) => id === shown)
  return (
    <Columns
      left={
        <PartList title="Data pribadi" label="Bagian data pribadi" parts={offered} shown={shown} onShow={setShown} />
      }
      leftLabel="Bagian data pribadi"
      centreLabel="Isian"
      right={
        <Section title="Berikutnya">
          <div className={styles.next}>
            <div>
              <p className={styles.nextTitle}>{part?.title}</p>
              <p className={styles.soft}>{part?.advice}</p>
            </div>
            <Action hint="back" onClick={back}>
              Kembali
            </Action>
          </div>
        </Section>
      }
    >
      <div className={styles.sheet}>{part?.content}</div>
    </Columns>
  )
}
