import type { Contract, EntryName, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import type { Reply } from '#contract/reply.ts'
import type { Desk, LookDesk, OpenDesk, Ports, PublicWorkDesk, WorkDesk } from '#ports/ports.ts'
import { addAccount } from '#usecases/accounts/add-account.ts'
import { changeAccount } from '#usecases/accounts/change-account.ts'
import { listAccounts } from '#usecases/accounts/list-accounts.ts'
import { readRights } from '#usecases/accounts/read-rights.ts'
import { resetPin } from '#usecases/accounts/reset-pin.ts'
import { saveRights } from '#usecases/accounts/save-rights.ts'
import { acceptApplication } from '#usecases/applications/accept-application.ts'
import { answerCondition } from '#usecases/applications/answer-condition.ts'
import { acceptHandOff, rejectHandOff } from '#usecases/applications/answer-hand-off.ts'
import { askPapers } from '#usecases/applications/ask-papers.ts'
import { cancelApplication } from '#usecases/applications/cancel-application.ts'
import { completeStep } from '#usecases/applications/complete-step.ts'
import { enterForRule } from '#usecases/applications/enter-for-rule.ts'
import { handOffStep } from '#usecases/applications/hand-off-step.ts'
import { listApplications } from '#usecases/applications/list-applications.ts'
import { markRequirement } from '#usecases/applications/mark-requirement.ts'
import { openApplication } from '#usecases/applications/open-application.ts'
import { overrideRule } from '#usecases/applications/override-rule.ts'
import { recordRegistryCheck } from '#usecases/applications/record-registry-check.ts'
import { recordStepBack } from '#usecases/applications/record-step-back.ts'
import { recordVisitReport } from '#usecases/applications/record-visit-report.ts'
import { resumeApplication } from '#usecases/applications/resume-application.ts'
import { returnIncomplete } from '#usecases/applications/return-incomplete.ts'
import { returnStep } from '#usecases/applications/return-step.ts'
import { sendOutStep } from '#usecases/applications/send-out-step.ts'
import { addAttachment } from '#usecases/attachments/add-attachment.ts'
import { listAttachments } from '#usecases/attachments/list-attachments.ts'
import { readAttachment } from '#usecases/attachments/read-attachment.ts'
import { removeAttachment } from '#usecases/attachments/remove-attachment.ts'
import { saveAttachment } from '#usecases/attachments/save-attachment.ts'
import { latestBackup } from '#usecases/backup/latest-backup.ts'
import { listBackups } from '#usecases/backup/list-backups.ts'
import { makeBackup } from '#usecases/backup/make-backup.ts'
import { proveBackup } from '#usecases/backup/prove-backup.ts'
import { restoreBackup } from '#usecases/backup/restore-backup.ts'
import { listBreaches } from '#usecases/breach/list-breaches.ts'
import { openBreach } from '#usecases/breach/open-breach.ts'
import { readBreach } from '#usecases/breach/read-breach.ts'
import { recordNotice } from '#usecases/breach/record-notice.ts'
import { listHolidays } from '#usecases/calendar/list-holidays.ts'
import { readWorkingTime } from '#usecases/calendar/read-working-time.ts'
import { removeHoliday } from '#usecases/calendar/remove-holiday.ts'
import { restoreHolidays } from '#usecases/calendar/restore-holidays.ts'
import { saveHoliday } from '#usecases/calendar/save-holiday.ts'
import { saveWorkingTime } from '#usecases/calendar/save-working-time.ts'
import { checkFile } from '#usecases/catalogue/check-file.ts'
import { importStandard } from '#usecases/catalogue/import-standard.ts'
import { listServices } from '#usecases/catalogue/list-services.ts'
import { listStandards } from '#usecases/catalogue/list-standards.ts'
import { readServiceStandard } from '#usecases/catalogue/read-service-standard.ts'
import { saveStandardCopy } from '#usecases/catalogue/save-standard-copy.ts'
import { withdrawStandard } from '#usecases/catalogue/withdraw-standard.ts'
import { closeDay } from '#usecases/closing/close-day.ts'
import { listAudit } from '#usecases/closing/list-audit.ts'
import { makeBundle } from '#usecases/closing/make-bundle.ts'
import { makeRegisters } from '#usecases/closing/make-registers.ts'
import { reconcile } from '#usecases/closing/reconcile.ts'
import { reopenDay } from '#usecases/closing/reopen-day.ts'
import { verifyAudit } from '#usecases/closing/verify-audit.ts'
import { listComplaints } from '#usecases/complaints/list-complaints.ts'
import { registerComplaint } from '#usecases/complaints/register-complaint.ts'
import { recordHandover } from '#usecases/handover/record-handover.ts'
import { confirmClock } from '#usecases/health/confirm-clock.ts'
import { readHealth } from '#usecases/health/read-health.ts'
import { latestCheck } from '#usecases/integrity/latest-check.ts'
import { changeKey } from '#usecases/key/change-key.ts'
import { discardLetter } from '#usecases/letters/discard-letter.ts'
import { draftLetter } from '#usecases/letters/draft-letter.ts'
import { editLetter } from '#usecases/letters/edit-letter.ts'
import { enterOutsideNumber } from '#usecases/letters/enter-outside-number.ts'
import { finaliseLetter } from '#usecases/letters/finalise-letter.ts'
import { finaliseMany } from '#usecases/letters/finalise-many.ts'
import { listNumbers } from '#usecases/letters/list-numbers.ts'
import { readLetter } from '#usecases/letters/read-letter.ts'
import { signLetter } from '#usecases/letters/sign-letter.ts'
import { verifyLetter } from '#usecases/letters/verify-letter.ts'
import { voidLetter } from '#usecases/letters/void-letter.ts'
import { confirmPrint } from '#usecases/paper/confirm-print.ts'
import { previewPaper } from '#usecases/paper/preview-paper.ts'
import { printPaper } from '#usecases/paper/print-paper.ts'
import { savePaper } from '#usecases/paper/save-paper.ts'
import { checkNik } from '#usecases/people/check-nik.ts'
import { correctPerson } from '#usecases/people/correct-person.ts'
import { searchPeople } from '#usecases/people/search-people.ts'
import { copyPerson } from '#usecases/personal/copy-person.ts'
import { board } from '#usecases/queue/board.ts'
import { callNext } from '#usecases/queue/call-next.ts'
import { moveTicket } from '#usecases/queue/move-ticket.ts'
import { beginRecoveryKey } from '#usecases/recovery/begin-recovery-key.ts'
import { confirmRecoveryKey } from '#usecases/recovery/confirm-recovery-key.ts'
import { printRecoveryKey } from '#usecases/recovery/print-recovery-key.ts'
import { recoveryStatus } from '#usecases/recovery/recovery-status.ts'
import { resetAdministratorPin } from '#usecases/recovery/reset-administrator-pin.ts'
import { listRegisters } from '#usecases/registers/list-registers.ts'
import { readRestoration } from '#usecases/restoration/read-restoration.ts'
import { readSalvaged } from '#usecases/restoration/read-salvaged.ts'
import { salvageKept } from '#usecases/restoration/salvage-kept.ts'
import { settleRestoration } from '#usecases/restoration/settle-restoration.ts'
import { destroyListed } from '#usecases/retention/destroy-listed.ts'
import { drawList } from '#usecases/retention/draw-list.ts'
import { listDue } from '#usecases/retention/list-due.ts'
import { listLists } from '#usecases/retention/list-lists.ts'
import { readPeriods } from '#usecases/retention/read-periods.ts'
import { savePeriods } from '#usecases/retention/save-periods.ts'
import { changePin } from '#usecases/session/change-pin.ts'
import { currentSession } from '#usecases/session/current-session.ts'
import { signIn } from '#usecases/session/sign-in.ts'
import { signOut } from '#usecases/session/sign-out.ts'
import { listPrinters } from '#usecases/settings/list-printers.ts'
import { readOfficeEmblem } from '#usecases/settings/read-emblem.ts'
import { readSettings } from '#usecases/settings/read-settings.ts'
import { removeEmblem } from '#usecases/settings/remove-emblem.ts'
import { saveEmblem } from '#usecases/settings/save-emblem.ts'
import { saveLetterProfile } from '#usecases/settings/save-letter-profile.ts'
import { saveLetterRouting } from '#usecases/settings/save-letter-routing.ts'
import { saveOfficial } from '#usecases/settings/save-official.ts'
import { saveSettings } from '#usecases/settings/save-settings.ts'
import { completeSetup } from '#usecases/setup/complete-setup.ts'
import { listOffices } from '#usecases/setup/list-offices.ts'
import { status } from '#usecases/setup/status.ts'
import { readSupport } from '#usecases/support/read-support.ts'
import { saveSupport } from '#usecases/support/save-support.ts'
import { listUnfinished } from '#usecases/unfinished/list-unfinished.ts'
import { listVisits } from '#usecases/visits/list-visits.ts'
import { readVisit } from '#usecases/visits/read-visit.ts'
import { registerVisit } from '#usecases/visits/register-visit.ts'
import { templateUseCases } from './letter-templates/template-use-cases.ts'

/** What a use case is given, by the kind and the right of its entry. */
type DeskOf<N extends EntryName> = Contract[N]['kind'] extends 'probe'
  ? Ports
  : Contract[N]['kind'] extends 'work'
    ? Contract[N]['right'] extends 'public'
      ? PublicWorkDesk
      : WorkDesk
    : Contract[N]['right'] extends 'public'
      ? Desk
      : Contract[N]['kind'] extends 'read'
        ? LookDesk
        : OpenDesk

type UseCases = { [N in EntryName]: (desk: DeskOf<N>, input: ParsedInputOf<N>) => Promise<ReplyOf<N>> }

const table = {
  'setup.status': status,
  'setup.list-offices': listOffices,
  'setup.complete': completeSetup,
  'settings.read': readSettings,
  'settings.save': saveSettings,
  'official.save': saveOfficial,
  'letter-profile.save': saveLetterProfile,
  'letter-routing.save': saveLetterRouting,
  ...templateUseCases,
  'emblem.read': readOfficeEmblem,
  'emblem.save': saveEmblem,
  'emblem.remove': removeEmblem,
  'printer.list': listPrinters,
  'holiday.list': listHolidays,
  'holiday.save': saveHoliday,
  'holiday.remove': removeHoliday,
  'holiday.restore': restoreHolidays,
  'working-time.read': readWorkingTime,
  'working-time.save': saveWorkingTime,
  'session.sign-in': signIn,
  'session.current': currentSession,
  'session.sign-out': signOut,
  'session.change-pin': changePin,
  'account.list': listAccounts,
  'account.add': addAccount,
  'account.change': changeAccount,
  'account.reset-pin': resetPin,
  'rights.read': readRights,
  'rights.save': saveRights,
  'recovery.status': recoveryStatus,
  'recovery.begin': beginRecoveryKey,
  'recovery.print': printRecoveryKey,
  'recovery.confirm': confirmRecoveryKey,
  'key.change': changeKey,
  'recovery.reset-pin': resetAdministratorPin,
  'catalogue.list-services': listServices,
  'standard.list': listStandards,
  'standard.read-service': readServiceStandard,
  'standard.check-file': checkFile,
  'standard.import': importStandard,
  'standard.withdraw': withdrawStandard,
  'standard.save-copy': saveStandardCopy,
  'person.search': searchPeople,
  'person.check-nik': checkNik,
  'person.correct': correctPerson,
  'person.copy': copyPerson,
  'visit.register': registerVisit,
  'visit.read': readVisit,
  'visit.list': listVisits,
  'queue.board': board,
  'queue.call-next': callNext,
  'queue.call': moveTicket('call'),
  'queue.recall': moveTicket('recall'),
  'queue.begin': moveTicket('begin'),
  'queue.mark-absent': moveTicket('mark-absent'),
  'queue.hold': moveTicket('hold'),
  'queue.finish': moveTicket('finish'),
  'queue.transfer': moveTicket('transfer'),
  'application.open': openApplication,
  'application.resume': resumeApplication,
  'application.cancel': cancelApplication,
  'application.accept': acceptApplication,
  'application.ask-papers': askPapers,
  'application.return-incomplete': returnIncomplete,
  'application.list': listApplications,
  'checklist.mark': markRequirement,
  'checklist.answer': answerCondition,
  'checklist.enter': enterForRule,
  'checklist.override': overrideRule,
  'attachment.add': addAttachment,
  'attachment.list': listAttachments,
  'attachment.read': readAttachment,
  'attachment.save': saveAttachment,
  'attachment.remove': removeAttachment,
  'registry.record-check': recordRegistryCheck,
  'step.complete': completeStep,
  'step.return': returnStep,
  'step.send-out': sendOutStep,
  'step.record-back': recordStepBack,
  'step.hand-off': handOffStep,
  'step.accept-hand-off': acceptHandOff,
  'step.reject-hand-off': rejectHandOff,
  'visit-report.record': recordVisitReport,
  'letter.draft': draftLetter,
  'letter.read': readLetter,
  'letter.edit': editLetter,
  'letter.verify': verifyLetter,
  'letter.finalise': finaliseLetter,
  'letter.finalise-many': finaliseMany,
  'letter.sign': signLetter,
  'letter.void': voidLetter,
  'letter.discard': discardLetter,
  'letter.list-numbers': listNumbers,
  'letter.enter-outside-number': enterOutsideNumber,
  'handover.record': recordHandover,
  'complaint.register': registerComplaint,
  'complaint.list': listComplaints,
  'paper.preview': previewPaper,
  'paper.print': printPaper,
  'paper.confirm-print': confirmPrint,
  'paper.save': savePaper,
  'register.list': listRegisters,
  'closing.reconcile': reconcile,
  'closing.close-day': closeDay,
  'closing.reopen-day': reopenDay,
  'closing.make-registers': makeRegisters,
  'closing.make-bundle': makeBundle,
  'backup.make': makeBackup,
  'backup.latest': latestBackup,
  'backup.list': listBackups,
  'backup.prove': proveBackup,
  'backup.restore': restoreBackup,
  'restoration.read': readRestoration,
  'restoration.settle': settleRestoration,
  'integrity.latest': latestCheck,
  'unfinished.list': listUnfinished,
  'restoration.salvage': salvageKept,
  'restoration.salvaged': readSalvaged,
  'audit.list-for': listAudit,
  'audit.verify': verifyAudit,
  'retention.read': readPeriods,
  'retention.save': savePeriods,
  'retention.list-due': listDue,
  'retention.draw-list': drawList,
  'retention.lists': listLists,
  'retention.destroy': destroyListed,
  'breach.open': openBreach,
  'breach.list': listBreaches,
  'breach.read': readBreach,
  'breach.record-notice': recordNotice,
  'health.read': readHealth,
  'clock.confirm': confirmClock,
  'support.read': readSupport,
  'support.save': saveSupport,
} satisfies UseCases

/** Types cannot follow an entry's name to its desk; `answer.ts` gives each one what its kind and right call for. */
export const useCases = table as unknown as Record<
  EntryName,
  (desk: Desk | LookDesk | Ports | PublicWorkDesk, input: unknown) => Promise<Reply<unknown>>
>
