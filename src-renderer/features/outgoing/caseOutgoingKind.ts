/** What can be made of a case to leave the vault; it takes the place of the case while it is being made. */
export type CaseOutgoingKind = 'case_pdf' | 'account' | 'brief';
