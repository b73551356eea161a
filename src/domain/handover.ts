export const HANDOVER_RELATIONS = ['self', 'family', 'proxy', 'village-officer', 'companion'] as const
export type HandoverRelation = (typeof HANDOVER_RELATIONS)[number]

/** Who takes a letter away, as the handover book says it. */
export const relationText: Record<HandoverRelation, string> = {
  self: 'Yang bersangkutan',
  family: 'Keluarga',
  proxy: 'Penerima kuasa',
  'village-officer': 'Perangkat desa/kelurahan',
  companion: 'Pendamping',
}
