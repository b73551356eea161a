import { expect, it } from 'vitest'
import type { DocumentRef } from '#usecases/paper/wanted-paper.ts'
import { documentIdOf, refOfDocument } from '#usecases/paper/wanted-paper.ts'

it.each<DocumentRef>([
  { kind: 'ticket', ticketId: 'id-1' },
  { kind: 'guest-book', date: '2026-11-23' },
  { kind: 'service-leaflet', serviceId: 'psr-kab-pengaduan', size: 'A4' },
  { kind: 'requirement-poster', serviceId: 'psr-kab-pengaduan', size: 'A3' },
  { kind: 'procedure-board', serviceId: 'psr-kab-pengaduan', size: 'F4' },
  { kind: 'service-pledge', standardId: 'mojokerto-kota-27-2024', size: 'A3' },
  { kind: 'motto', standardId: 'mojokerto-kota-27-2024', size: 'A4' },
  { kind: 'complaint-board', standardId: 'mojokerto-kota-27-2024', size: 'F4' },
  { kind: 'test-page' },
])('a print job finds its paper again: $kind', ref => {
  expect(refOfDocument(ref.kind, documentIdOf(ref))).toEqual(ref)
})
