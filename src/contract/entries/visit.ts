import { z } from 'zod'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'
import { application } from './application-view.ts'

export const visit = {
  'person.search': read({
    summary: 'Known visitors by NIK, phone or part of the name, best first, at most twenty',
    right: 'visit.register',
    input: z.strictObject({ query: shape.line }),
    output: z.array(
      shape.person.extend({
        lastVisit: z.object({ date: shape.day, about: z.string() }).nullable(),
        /** Applications of this person that wait for missing papers. */
        waiting: z.array(z.object({ applicationId: shape.id, serviceName: z.string() })),
      }),
    ),
  }),
  'person.check-nik': read({
    summary: 'What the structure of a NIK says, and what cannot be right in it; it warns and never blocks',
    right: 'visit.register',
    input: z.strictObject({ nik: z.string().max(64) }),
    output: z.object({
      problems: z.array(z.object({ code: z.string(), detail: z.string() })),
      regionName: z.string().nullable(),
      birthDate: shape.day.nullable(),
      sex: shape.sex.nullable(),
    }),
  }),
  'person.correct': write({
    summary: 'Corrects what is known of a person',
    right: 'visit.register',
    input: z.strictObject({ personId: shape.id, fields: shape.personFields.partial() }),
    output: z.object({ warnings: z.array(shape.warning) }),
    topics: ['visit', 'queue'],
  }),
  'visit.register': write({
    summary: 'Registers a walk-in visitor: guest book, ticket and the services asked for, in one transaction',
    right: 'visit.register',
    input: z.strictObject({
      /** A known person, or the fields of a new one. */
      person: z.union([z.strictObject({ personId: shape.id }), shape.personFields]),
      hasIdentity: z.boolean(),
      purpose: shape.purpose,
      purposeNote: shape.line.nullable(),
      /** The official or unit a meeting is with. */
      meets: shape.line.nullable(),
      priority: shape.priority,
      actingFor: shape.actingFor,
      serviceIds: z.array(shape.id).max(10),
      /** Waiting applications that this visit brings further. */
      resumes: z.array(shape.id).max(10),
      /** `skip` serves a quick question at once, without a number. */
      ticket: z.enum(['issue', 'skip']),
    }),
    output: z.object({ visitId: shape.id, ticket: shape.ticket.nullable(), warnings: z.array(shape.warning) }),
    refusals: ['unknown-service', 'day-closed', 'purpose-incomplete'],
    topics: ['queue', 'visit', 'application'],
  }),
  'visit.read': read({
    summary: 'The sheet of one visitor, from name to handover',
    right: 'visit.read',
    input: z.strictObject({ visitId: shape.id }),
    output: z.object({
      id: shape.id,
      businessDate: shape.day,
      arrivedAt: shape.instant,
      finishedAt: shape.instant.nullable(),
      person: shape.person,
      hasIdentity: z.boolean(),
      purpose: shape.purpose,
      purposeNote: z.string().nullable(),
      meets: z.string().nullable(),
      priority: shape.priority,
      actingFor: shape.actingFor,
      confidential: z.boolean(),
      ticket: shape.ticket.nullable(),
      applications: z.array(application),
      complaints: z.array(
        z.object({ id: shape.id, number: z.string(), matter: z.string(), printState: shape.printState }),
      ),
      previousVisit: z.object({ date: shape.day, about: z.string() }).nullable(),
      warnings: z.array(shape.warning),
    }),
  }),
  'visit.list': read({
    summary: 'The guest book of one day, in order of arrival; sealed visits without a name',
    right: 'visit.read',
    input: z.strictObject({ date: shape.day }),
    output: z.array(
      z.object({
        visitId: shape.id,
        ticketLabel: z.string().nullable(),
        arrivedAt: shape.instant,
        finishedAt: shape.instant.nullable(),
        name: z.string(),
        about: z.string(),
        confidential: z.boolean(),
      }),
    ),
  }),
}
