import { type ReactNode, useState } from 'react'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section } from '../../parts/columns.tsx'
import { PartList } from '../../parts/part-list.tsx'
import { BreachPart } from './breach-part.tsx'
import { CopyPart } from './copy-part.tsx'
import { DestructionPart } from './destruction-part.tsx'
import { PeriodsPart } from './periods-part.tsx'
import styles from './personal-data.module.css'

type PartId = 'destruction' | 'periods' | 'copy' | 'breach'

const parts: readonly { id: PartId; label: string; title: string; advice: string; content: ReactNode }[] = [
  {
    id: 'destruction',
    label: 'Usul musnah',
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
    title: 'Hak atas salinan',
    advice:
      'Setiap orang berhak meminta salinan dan perbaikan datanya (UU 27/2022 Pasal 6 dan 7). Pembuatan salinan tercatat dalam jejak audit.',
    content: <CopyPart />,
  },
  {
    id: 'breach',
    label: 'Insiden',
    title: 'Batas 3×24 jam',
    advice:
      'Sejak insiden diketahui, orang yang terdampak dan lembaga yang berwenang diberi tahu tertulis paling lambat 3×24 jam (UU 27/2022 Pasal 46).',
    content: <BreachPart />,
  },
]

/** The office's duties to personal data: what goes when, whose copy, and what to do after a breach. */
export function PersonalDataScreen() {
  const { back } = useNavigation()
  const [shown, setShown] = useState<PartId>('destruction')
  useKeys({ back })
  const part = parts.find(({ id }) => id === shown)
  return (
    <Columns
      left={<PartList title="Data pribadi" label="Bagian data pribadi" parts={parts} shown={shown} onShow={setShown} />}
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
