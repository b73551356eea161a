import type { EntryName } from '#contract/contract.ts'
import type { Topic } from '#contract/topics.ts'

/** Which questions may have another answer once a topic has changed. */
export const entriesOfTopic: Record<Topic, readonly EntryName[]> = {
  queue: ['unfinished.list', 'queue.board', 'visit.list', 'closing.reconcile'],
  visit: [
    'unfinished.list',
    'backup.latest',
    'visit.read',
    'visit.list',
    'person.search',
    'queue.board',
    'closing.reconcile',
  ],
  application: ['visit.read', 'application.list', 'queue.board', 'person.search', 'closing.reconcile'],
  letter: [
    'unfinished.list',
    'backup.latest',
    'letter.read',
    'letter.list-numbers',
    'visit.read',
    'application.list',
    'queue.board',
    'paper.preview',
    'closing.reconcile',
  ],
  handover: ['visit.read', 'application.list', 'queue.board', 'paper.preview', 'closing.reconcile'],
  complaint: ['unfinished.list', 'complaint.list', 'visit.read', 'paper.preview', 'closing.reconcile'],
  closing: ['unfinished.list', 'closing.reconcile', 'queue.board'],
  settings: [
    'backup.latest',
    'backup.list',
    'setup.status',
    'settings.read',
    'emblem.read',
    'recovery.status',
    'retention.read',
    'retention.list-due',
    'catalogue.list-services',
    'paper.preview',
    'letter.read',
  ],
  backup: ['backup.latest', 'backup.list', 'closing.reconcile', 'unfinished.list', 'restoration.salvaged'],
  integrity: ['integrity.latest'],
  session: ['setup.status', 'session.current', 'account.list', 'rights.read'],
  retention: ['retention.lists', 'retention.list-due'],
  breach: ['breach.list', 'breach.read'],
}
