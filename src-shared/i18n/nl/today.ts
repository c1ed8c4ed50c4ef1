/** The words of Vandaag, the start screen. */
export const today = {
  title: 'Vandaag',
} as const;
