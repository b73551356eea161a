import type { StoreFailure } from '#contract/wire.ts'

export type FailureText = { title: string; what: string; steps: readonly string[] }

/** What happened and what to do, for every reason why the store cannot be opened; a copy that was refused has a page of its own. */
export const failureTexts: Record<Exclude<StoreFailure, 'not-restored'>, FailureText> = {
  'store-missing': {
    title: 'Data tidak ada di tempatnya',
    what: 'Komputer ini pernah memakai data Loket di folder di bawah ini, tetapi sekarang berkasnya tidak ditemukan. Loket tidak membuat data baru supaya yang lama tidak tertutup.',
    steps: [
      'Sambungkan lagi flash disk atau hard disk tempat data berada.',
      'Bila foldernya dipindahkan atau diganti namanya, kembalikan seperti semula.',
      'Loket terbuka sendiri begitu data kembali, atau tekan Coba lagi. Yang sudah tersimpan tetap aman.',
    ],
  },
  'folder-not-writable': {
    title: 'Folder data tidak dapat ditulisi',
    what: 'Loket menyimpan semua catatan di folder di bawah ini, tetapi komputer tidak mengizinkan penulisan di sana.',
    steps: [
      'Pastikan flash disk atau hard disk kantor tersambung dan tidak terkunci.',
      'Minta petugas komputer memberi hak tulis pada folder ini bagi akun yang sedang dipakai.',
      'Tekan Coba lagi. Catatan yang sudah ada tidak berubah.',
    ],
  },
  'file-locked': {
    title: 'Catatan sedang dipakai program lain',
    what: 'Berkas data terkunci. Biasanya Loket masih terbuka di jendela lain, atau program pencadangan sedang membacanya.',
    steps: [
      'Tutup jendela Loket yang lain, bila ada.',
      'Tunggu sebentar sampai program pencadangan atau antivirus selesai.',
      'Tekan Coba lagi.',
    ],
  },
  'file-corrupt': {
    title: 'Berkas data rusak',
    what: 'Isi berkas data tidak dapat dibaca dengan utuh. Loket tidak mengubah apa pun supaya berkas masih dapat diselamatkan.',
    steps: [
      'Jangan menghapus atau memindahkan berkas di folder ini.',
      'Pilih Pulihkan dari cadangan. Berkas yang rusak tetap disimpan utuh.',
      'Bila ragu, salin dahulu seluruh folder ke tempat lain, lalu hubungi petugas komputer kantor.',
    ],
  },
  'wrong-key': {
    title: 'Kunci data tidak cocok',
    what: 'Berkas data terenkripsi, dan kunci yang dipakai waktu berkas itu dibuat tidak ada di komputer ini.',
    steps: [
      'Pastikan masuk ke komputer dengan akun yang biasa dipakai untuk Loket.',
      'Bila folder data dipindahkan dari komputer lain, minta petugas komputer memindahkan kuncinya juga, atau pakai kertas kunci pemulihan dari lemari besi.',
      'Tekan Coba lagi. Tidak ada catatan yang berubah.',
    ],
  },
  'wrong-recovery-key': {
    title: 'Kunci pemulihan tidak membuka data ini',
    what: 'Kunci yang diketik tertulis benar, tetapi bukan kunci pemulihan yang berlaku untuk folder data ini.',
    steps: [
      'Pakai kertas kunci pemulihan yang dicetak terakhir oleh kantor ini.',
      'Pastikan berkas loket.recovery ikut disalin ke folder data di bawah ini.',
      'Ketik kuncinya sekali lagi. Tidak ada catatan yang berubah.',
    ],
  },
  'newer-data': {
    title: 'Data dibuat oleh Loket yang lebih baru',
    what: 'Berkas data sudah dipakai dengan versi Loket yang lebih baru daripada yang terpasang di komputer ini.',
    steps: [
      'Pasang versi Loket terbaru di komputer ini, lalu buka kembali Loket. Data tidak diubah oleh versi lama ini.',
      'Bila versi terbaru itu tidak dapat dipakai, minta petugas komputer kembali ke salinan "loket-before-update" di folder backups; caranya tertulis dalam panduan pemasangan.',
    ],
  },
  'disk-full': {
    title: 'Tempat penyimpanan penuh',
    what: 'Tidak ada lagi ruang kosong untuk menyimpan catatan, sehingga Loket tidak dapat bekerja dengan aman.',
    steps: [
      'Kosongkan ruang penyimpanan: hapus unduhan atau pindahkan berkas yang tidak dipakai.',
      'Sisakan paling sedikit 1 GB ruang kosong.',
      'Tekan Coba lagi. Yang sudah tersimpan tetap aman.',
    ],
  },
  'update-failed': {
    title: 'Data belum dapat diperbarui',
    what: 'Versi Loket yang baru dipasang ini perlu memperbarui berkas data, tetapi pembaruan itu gagal. Data lama tidak berubah dan tetap lengkap.',
    steps: [
      'Tekan Coba lagi sekali.',
      'Bila tetap gagal, pasang kembali versi Loket yang dipakai kemarin: versi itu membuka data ini seperti biasa, dan loket dapat melayani.',
      'Kirim keterangan di bawah ini kepada petugas komputer kantor. Jangan memindahkan atau menghapus berkas apa pun.',
    ],
  },
  'disk-failing': {
    title: 'Disk gagal membaca atau menulis',
    what: 'Disk tempat Loket menyimpan catatan tidak menjalankan perintah. Disk atau kabelnya mungkin mulai rusak.',
    steps: [
      'Bila data ada di flash disk atau hard disk luar, sambungkan kembali.',
      'Tekan Coba lagi. Yang sudah tersimpan tetap tersimpan.',
      'Bila berulang, salin folder di bawah ini ke disk lain dan hubungi petugas komputer kantor.',
    ],
  },
  unknown: {
    title: 'Penyimpanan tidak dapat dibuka',
    what: 'Loket tidak dapat membuka berkas data, dan sebabnya belum dikenali.',
    steps: [
      'Tekan Coba lagi.',
      'Bila tetap gagal, nyalakan ulang komputer.',
      'Bila masih gagal, salin keterangan di bawah ini untuk petugas komputer kantor.',
    ],
  },
}
