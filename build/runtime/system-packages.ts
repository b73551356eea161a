/** One Debian package, with a program that also proves it is not needed, wherever that program came from. */
export type SystemPackage = { name: string; program?: string }

export type SystemPurpose = 'window' | 'display' | 'printing' | 'readers' | 'compiler'

/** What a purpose needs from the system, by Debian's names. */
export const systemPackages: Record<SystemPurpose, readonly SystemPackage[]> = {
  /** To run Electron's window. */
  window: [
    { name: 'libgtk-3-0' },
    { name: 'libnss3' },
    { name: 'libasound2' },
    { name: 'libgbm1' },
    { name: 'libxss1' },
    { name: 'libatk-bridge2.0-0' },
    { name: 'libcups2' },
    { name: 'libdrm2' },
    { name: 'libxkbcommon0' },
  ],
  /** To run a window where there is no screen. */
  display: [{ name: 'xvfb', program: 'Xvfb' }],
  /** To print on a real queue that writes files. */
  printing: [
    { name: 'cups', program: 'cupsd' },
    { name: 'cups-client', program: 'lpadmin' },
  ],
  /** To read what we wrote with other people's readers. */
  readers: [
    { name: 'libreoffice-writer-nogui', program: 'soffice' },
    { name: 'libreoffice-calc-nogui', program: 'localc' },
    { name: 'poppler-utils', program: 'pdftotext' },
    { name: 'fonts-liberation' },
  ],
  /** To compile the SQLite addon. */
  compiler: [{ name: 'g++', program: 'g++' }],
}
