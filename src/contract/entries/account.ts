import { z } from 'zod'
import { roleRights } from '#domain/rights.ts'
import { roles } from '#domain/role.ts'
import { read, write } from '../entry.ts'
import * as shape from '../shapes.ts'

const chosenRoles = z.array(shape.role).min(1, 'Pilih sekurangnya satu peran.').max(roles.length)
const matrix = z.record(shape.role, z.array(z.enum(roleRights)))

export const accounts = {
  'account.list': read({
    summary: 'Every account with its roles, locked and retired ones too',
    right: 'account.manage',
    input: z.strictObject({}),
    output: z.array(shape.account.extend({ active: z.boolean(), locked: z.boolean() })),
  }),
  'account.add': write({
    summary: 'Adds an account with its roles and first PIN',
    right: 'account.manage',
    input: z.strictObject({ name: shape.name, roles: chosenRoles, pin: shape.newSecret }),
    output: z.object({ accountId: shape.id }),
    refusals: ['name-taken'],
    topics: ['session'],
  }),
  'account.change': write({
    summary: 'Changes the name, the roles or whether an account is active; a retired account is signed out at once',
    right: 'account.manage',
    input: z.strictObject({ accountId: shape.id, name: shape.name, roles: chosenRoles, active: z.boolean() }),
    output: z.object({}),
    refusals: ['last-administrator', 'name-taken'],
    topics: ['session'],
  }),
  'account.reset-pin': write({
    summary:
      'Gives a locked or forgetful account a new PIN; an administrator’s own is reset with the recovery key only',
    right: 'account.manage',
    input: z.strictObject({ accountId: shape.id, pin: shape.newSecret }),
    output: z.object({}),
    refusals: ['administrator-pin'],
    topics: ['session'],
  }),
  'rights.read': read({
    summary: 'What each role may do in this office, and what the program ships',
    right: 'session',
    input: z.strictObject({}),
    output: z.object({ matrix, shipped: matrix }),
  }),
  'rights.save': write({
    summary: 'Changes what each role may do in this office',
    right: 'account.manage',
    input: z.strictObject({ matrix }),
    output: z.object({}),
    refusals: ['administrator-needed'],
    topics: ['session'],
  }),
}
