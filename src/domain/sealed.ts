/** The only words a list, register or export may use for a sealed case (design: confidential by category). */
export const sealedAbout = 'Layanan C'
export const sealedName = 'Tamu layanan C'
/** Whom it waits for would tell what it is about. */
export const sealedWaitsFor = 'Petugas layanan C'
