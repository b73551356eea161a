import { LongWork } from '../../parts/long-work.tsx'
import { DeskPage } from './desk-page.tsx'

/** While the store is being opened; shown only when that takes longer than a glance. */
export const DeskStarting = () => (
  <DeskPage title="Loket sedang dibuka">
    <LongWork what="Membuka penyimpanan dan memeriksa isinya." />
  </DeskPage>
)
