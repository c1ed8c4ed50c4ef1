export const weekParts = ['week', 'inquiries', 'signals'] as const;

export type WeekPart = (typeof weekParts)[number];
