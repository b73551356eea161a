import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { isBefore } from '#domain/backup.ts'
import { businessDate, localTime, shortDate, type Zone } from '#domain/business-day.ts'
import { salvagedKindNames } from '#domain/salvage.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Facts } from '../../parts/facts.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PickList, type PickRow } from '../../parts/pick-list.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { usePrint } from '../../parts/use-print.ts'
import { useMay } from '../../session.ts'
import styles from './salvage.module.css'

type Salvaged = OutputOf<'restoration.salvaged'>
type Copy = OutputOf<'backup.list'>['copies'][number]

/** Files that were put aside, and what of one of them has to be entered again by hand. */
export function SalvageScreen({ file }: { file: string | undefined }) {
  const { open } = useNavigation()
  return file === undefined ? (
    <KeptFiles onOpen={chosen => open({ name: 'salvage', file: chosen })} />
  ) : (
    <SalvagedFile file={file} onOther={() => open({ name: 'salvage' })} />
  )
}

function KeptFiles({ onOpen }: { onOpen: (file: string) => void }) {
  const { back } = useNavigation()
  const { zone } = useOffice()
  const [chosenFile, setChosenFile] = useState<string | null>(null)
  const list = useAsk('backup.list', {})
  const kept = (list.value?.copies ?? []).filter(({ place }) => place === 'local')
  const chosen = kept.find(copy => copy.file === chosenFile) ?? kept[0] ?? null
  useKeys(chosen ? { main: () => onOpen(chosen.file) } : {})
  return (
    <Columns
      centreLabel="Berkas yang disimpan"
      right={
        <>
          <Section title="Berikutnya">
            <p className={styles.soft}>
              Pilih berkas yang rusak. Isinya yang masih terbaca dicocokkan dengan data sekarang; berkasnya tidak
              diubah.
            </p>
            {chosen && (
              <div className={styles.buttons}>
                <Action filled hint="main" onClick={() => onOpen(chosen.file)}>
                  Buka berkas ini
                </Action>
              </div>
            )}
          </Section>
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <ListHead title="Penyelamatan data">
        Berkas data yang disimpan di komputer ini, yang terbaru lebih dahulu.
      </ListHead>
      <Refusal refusal={list.refusal} />
      {list.value && (
        <ListRoom>
          <Panel fill>
            {kept.length > 0 ? (
              <PickList
                label="Berkas yang disimpan"
                heads={['Waktu', 'Asal', 'Ukuran']}
                columns="minmax(10rem, 1fr) minmax(12rem, 2fr) 8rem"
                rows={kept.map(copy => keptRow(copy, zone))}
                chosen={chosen?.file ?? null}
                onChoose={setChosenFile}
                onPick={onOpen}
              />
            ) : (
              <EmptyState title="Belum ada berkas yang disimpan">
                Berkas data yang diganti saat pemulihan muncul di sini.
              </EmptyState>
            )}
          </Panel>
        </ListRoom>
      )}
    </Columns>
  )
}

function keptRow({ file, at, bytes }: Copy, zone: Zone): PickRow {
  const cells = [
    momentText(at, zone),
    isBefore(file, 'restore') ? 'Disimpan sebelum pemulihan' : 'Cadangan',
    `${(bytes / 1e6).toLocaleString('id', { maximumFractionDigits: 1 })} MB`,
  ]
  return { key: file, said: cells.join(', '), cells }
}

function SalvagedFile({ file, onOther }: { file: string; onOther: () => void }) {
  const { zone } = useOffice()
  const { back } = useNavigation()
  const may = useMay()
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const asked = useAsk('restoration.salvaged', { file })
  const salvage = useDo('restoration.salvage')
  const printing = usePrint()
  const salvaged = asked.value
  const save = () => void salvage.run({ file })
  const print = () => void printing.print({ document: { kind: 'salvage-report', file }, what: 'Laporan penyelamatan' })
  const mayPrint = salvaged !== undefined && may('paper.print')
  useKeys({ back, ...(salvaged ? (mayPrint ? { paper: print } : {}) : { main: save }) })
  const rows = (salvaged?.missing ?? []).map((record, index) => missingRow(record, index, zone))
  return (
    <Columns
      centreLabel="Isi yang terbaca"
      right={
        <>
          <Section title="Berikutnya">
            <p className={styles.soft}>
              {salvaged
                ? 'Cetak laporannya, catat ulang yang tertulis di daftar, lalu coret yang sudah dicatat.'
                : 'Isi yang masih terbaca disalin ke berkas baru di sampingnya. Berkas yang rusak tidak diubah.'}
            </p>
            <div className={styles.buttons}>
              {mayPrint && (
                <Action filled hint="paper" pending={printing.printed?.state === 'printing'} onClick={print}>
                  Cetak laporan
                </Action>
              )}
              <Action
                filled={salvaged === undefined}
                hint={salvaged ? undefined : 'main'}
                pending={salvage.pending}
                onClick={save}
              >
                {salvaged ? 'Baca ulang berkasnya' : 'Selamatkan isinya'}
              </Action>
            </div>
            {salvage.pending && (
              <ShowAfter>
                <LongWork what="Membaca berkas halaman demi halaman." />
              </ShowAfter>
            )}
            <Refusal refusal={salvage.refusal ?? printing.refusal} />
            <PrintOutcome printing={printing} />
          </Section>
          {salvaged && <Reading salvaged={salvaged} />}
          <Spring />
          <div className={styles.buttons}>
            <Action onClick={onOther}>Berkas lain</Action>
            <Action hint="back" onClick={back}>
              Kembali
            </Action>
          </div>
        </>
      }
    >
      <ListHead title="Laporan penyelamatan data">{file.split(/[\\/]/).at(-1)}</ListHead>
      {asked.refusal && asked.refusal.refusal !== 'not-salvaged' && <Refusal refusal={asked.refusal} />}
      <ListRoom>
        <Panel fill>
          {rows.length > 0 ? (
            <PickList
              label="Belum ada dalam data sekarang"
              heads={['Waktu', 'Catatan', 'Nomor', 'Nama', 'Perihal']}
              columns="10.5rem 8.5rem minmax(8rem, 1.2fr) minmax(8rem, 1fr) minmax(8rem, 1.4fr)"
              rows={rows}
              chosen={chosenKey ?? rows[0]?.key ?? null}
              onChoose={setChosenKey}
              onPick={setChosenKey}
            />
          ) : salvaged ? (
            <NothingMissing unreadablePages={salvaged.report.unreadablePages} />
          ) : (
            <EmptyState title="Isinya belum dibaca">
              Mulai penyelamatan untuk melihat apa yang masih terbaca.
            </EmptyState>
          )}
        </Panel>
      </ListRoom>
    </Columns>
  )
}

/** What cannot be read may have held what the present data has not; only the papers of the office can tell. */
const NothingMissing = ({ unreadablePages }: { unreadablePages: number }) =>
  unreadablePages === 0 ? (
    <EmptyState title="Tidak ada yang hilang">Semua yang terbaca sudah ada dalam data sekarang.</EmptyState>
  ) : (
    <EmptyState title="Yang terbaca sudah ada semua">
      {unreadablePages} halaman berkas ini tidak terbaca. Cocokkan tiket, surat, dan buku tamu kertas hari itu dengan
      data sekarang, lalu catat ulang yang belum ada.
    </EmptyState>
  )

function Reading({ salvaged: { report, missing, lastNumbers } }: { salvaged: Salvaged }) {
  const total = (count: 'rows' | 'lostRows' | 'lostPages') =>
    report.tables.reduce((sum, table) => sum + table[count], 0).toLocaleString('id')
  return (
    <Section title="Hasil pembacaan">
      <Facts
        rows={[
          ['Halaman terbaca', `${report.pages - report.unreadablePages} dari ${report.pages}`],
          ['Baris terbaca', total('rows')],
          ['Baris terpotong', total('lostRows')],
          ['Tempat rusak', total('lostPages')],
          ['Dicatat ulang', `${missing.length} catatan`],
          ...lastNumbers.map(({ series, last }): [string, string] => [`${series}, terakhir`, String(last)]),
        ]}
      />
    </Section>
  )
}

function missingRow(record: Salvaged['missing'][number], index: number, zone: Zone): PickRow {
  const { kind, at, number, name, about } = record
  const cells = [momentText(at, zone), salvagedKindNames[kind], number, name ?? '', about ?? '']
  return { key: String(index), said: cells.filter(Boolean).join(', '), cells }
}

const momentText = (at: string, zone: Zone): string => `${shortDate(businessDate(at, zone))}, ${localTime(at, zone)}`
