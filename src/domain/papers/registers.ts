/** What every printed register carries: title and columns belong to its kind, the rest is here. */
export type RegisterHead = {
  readonly fileTitle: string
  readonly office: { readonly name: string; readonly letterheadLines: readonly string[]; readonly seat: string }
  readonly counter: string
  /** The business day the register is of, `2026-11-23`. */
  readonly date: string
  /** Who keeps the register: the account that closed or prints the day. */
  readonly keeper: string
}

/** Buku tamu. A sealed visit has its neutral name and no address or telephone. */
export type GuestBook = RegisterHead & {
  readonly rows: readonly {
    readonly no: number
    /** "09.41" */
    readonly time: string
    readonly name: string
    readonly sex: 'L' | 'P' | ''
    readonly address: string
    readonly phone: string
    readonly purpose: string
    readonly meets: string
    readonly ticketLabel: string
  }[]
}

/** Agenda surat keluar. Void and outside numbers stay as rows, with the reason. */
export type LetterAgenda = RegisterHead & {
  readonly rows: readonly {
    readonly serial: number
    readonly numberText: string
    readonly date: string
    readonly addressee: string
    readonly about: string
    readonly author: string
    readonly signatory: string
    readonly copies: string
    /** "Batal: …", "Dari luar: …" or empty. */
    readonly remark: string
  }[]
}

/** Buku serah terima. */
export type HandoverBook = RegisterHead & {
  readonly rows: readonly {
    readonly no: number
    readonly time: string
    readonly letterNumber: string
    readonly letterTitle: string
    readonly recipient: string
    readonly relation: string
    readonly identityShown: string
    readonly officer: string
    /** PNG in base64; null when the recipient signs in the book. */
    readonly signaturePng: string | null
  }[]
}

/** Daftar jatuh tempo, as it stood when it was printed. */
export type DueList = RegisterHead & {
  readonly rows: readonly {
    /** "24 Nov 2026, 16.00 WIB" */
    readonly due: string
    /** "Lewat janji", "Hari ini", "Dalam 7 hari" */
    readonly standing: string
    readonly name: string
    readonly service: string
    readonly waitsFor: string
    readonly since: string
  }[]
}

/** Register pengaduan. A sealed complaint has its neutral name and matter. */
export type ComplaintRegister = RegisterHead & {
  readonly rows: readonly {
    readonly number: string
    readonly time: string
    readonly channel: string
    readonly name: string
    readonly sex: 'L' | 'P' | ''
    readonly address: string
    readonly matter: string
    readonly category: string
    readonly officer: string
  }[]
}
