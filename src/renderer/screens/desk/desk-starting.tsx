import { LongWork } from '../../parts/long-work.tsx'
import { DeskPage } from './desk-page.tsx'

/** While the store is being opened; shown only when that takes longer than a glance. */
export const DeskStarting = () => (
  <DeskPage title="Loket sedang dibuka">
    <LongWork what="Membuka penyimpanan dan memeriksa isinya." />
  </DeskPage>
)

/** While a copy is being put in the place of the data; the clerk may leave off, and finds what was there before. */
export const DeskRestoring = () => (
  <DeskPage title="Data sedang dipulihkan">
    <LongWork
      what="Menyalin cadangan, memeriksa seluruh isinya, lalu menaruhnya di tempat data."
      onCancel={() => window.counter.retryDesk()}
    />
  </DeskPage>
)
