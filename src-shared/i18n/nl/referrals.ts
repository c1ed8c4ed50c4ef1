/** The words of Verwijzen: the directory, and referring from a case. */
export const referrals = {
  title: 'Verwijzen',
} as const;
