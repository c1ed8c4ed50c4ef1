export const managementParts = [
  'organisations',
  'reminders',
  'access',
  'backup',
  'outside',
  'moving',
  'about',
] as const;

export type ManagementPart = (typeof managementParts)[number];
