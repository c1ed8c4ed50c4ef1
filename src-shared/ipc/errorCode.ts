/** Every expected failure. Its Dutch sentence stands in `src-shared/i18n`; a code never carries content. */
export const errorCodes = [
  // the boundary itself
  'unexpected',
  'sender_refused',
  'channel_unknown',
  'input_invalid',
  'locked',
  // passphrase and keys
  'passphrase_wrong',
  'passphrase_wait',
  'passphrase_too_weak',
  'passphrase_not_repeated',
  'recovery_code_typo',
  'recovery_code_wrong',
  'recovery_groups_wrong',
  'new_passphrase_required',
  // the archive file
  'archive_exists',
  'archive_missing',
  'archive_damaged',
  'archive_newer',
  'archive_foreign',
  'archive_empty',
  'archive_in_use',
  'archive_read_only',
  'keys_missing',
  'keys_damaged',
  'keys_too_weak',
  'disk_full',
  'disk_failed',
  'computer_full',
  'folder_not_writable',
  'folder_gone',
  // cases
  'not_found',
  'date_in_future',
  'closed_before_opened',
  'aftercare_before_opened',
  'happened_reversed',
  'code_taken',
  'entry_empty',
  'decision_missing',
  'case_destroyed',
  'consent_to_ask',
  'consent_not_there',
  'consent_in_use',
  'result_before_referral',
  'secrecy_decided',
  'document_too_large',
  'document_empty',
  'document_unreadable',
  'document_damaged',
  'organisation_has_cases',
  'department_has_cases',
  'organisation_name_taken',
  'department_name_taken',
  'threshold_fixed',
  // moving in
  'import_no_list',
  'import_unreadable',
  'import_opened_on_missing',
  'import_column_twice',
  'import_ignored_not_confirmed',
  'import_too_many_values',
  'import_date_order',
  'import_bad_rows',
  'import_no_cases',
  'import_departments',
  // reminders and the clock of the employer
  'day_not_ahead',
  'before_report',
  // appointments and inquiries
  'appointment_ahead',
  'appointment_not_kept',
  'draft_waiting',
  'theme_name_taken',
  'theme_in_use',
  'theme_retired',
  'theme_elsewhere',
  'place_name_taken',
  'place_in_use',
  'place_retired',
  'place_elsewhere',
  'last_reporter',
  'person_already_here',
  'case_still_open',
  'case_destroyed',
  'destroy_not_confirmed',
  'traces_left',
  // what leaves the vault
  'outgoing_folder_is_own',
  'copy_changed',
  'copy_absent',
  'copy_unreachable',
  'copy_still_there',
  'brief_empty',
  'brief_not_solved',
  // report
  'period_reversed',
  'period_too_long',
  'report_not_prepared',
  'report_changed',
  'report_not_solved',
  'report_number_hidden',
  'report_refused',
  'departments_too_small',
  'departments_tell_apart',
  'report_self_check_failed',
  // backup and restore
  'backup_folder_not_chosen',
  'backup_folder_is_own',
  'backup_not_a_backup',
  'backup_cut_off',
  'backup_damaged',
  'backup_newer',
  'backup_exists',
  'backup_not_opened',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure inside main; `register.ts` turns it into a reply, anything else becomes `unexpected`. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;

  constructor(code: ErrorCode, field?: string) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
  }
}
