import { z } from 'zod';
import { checklistPoints } from '../domain/checklistPoint.ts';
import { day } from '../domain/day.ts';
import type { Spec } from './spec.ts';

const inCase = z.object({ caseId: z.uuid() });
const pointInCase = inCase.extend({ point: checklistPoints.schema });

export const checklistChannels = {
  'checklist:ofCase': {
    input: inCase,
    output: z.array(z.object({ point: checklistPoints.schema, doneOn: z.iso.date() })),
    whenLocked: 'refuse',
  },
  'checklist:record': {
    input: pointInCase.extend({ doneOn: day }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['checklist:ofCase', 'cases:get', 'today:get'],
  },
  'checklist:clear': {
    input: pointInCase,
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['checklist:ofCase', 'cases:get', 'today:get'],
  },
} as const satisfies Record<string, Spec>;
