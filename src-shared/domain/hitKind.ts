/** Reasons for which a part of a text may point to somebody; the sentence for each stands in i18n. */
export const hitKinds = [
  'name',
  'contact',
  'date',
  'digits',
  'number_word',
  'only_one',
  'function',
  'gender',
  'quote',
] as const;

export type HitKind = (typeof hitKinds)[number];

/** Reasons for which a part of a jaarverslag may tell more than its tables. */
export const reportHitKinds = [...hitKinds, 'none', 'share', 'comparison', 'one_case', 'trait'] as const;

export type ReportHitKind = (typeof reportHitKinds)[number];
