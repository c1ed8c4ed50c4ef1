import { z } from 'zod';
import { MOST_DEPARTMENTS, organisation } from '../domain/organisation.ts';
import type { Spec } from './spec.ts';

const organisationInput = organisation.omit({ id: true, departments: true }).extend({
  id: z.uuid().nullable(),
  departments: z
    .array(organisation.shape.departments.element.extend({ id: z.uuid().nullable() }))
    .max(MOST_DEPARTMENTS),
});

export const organisationsChannels = {
  'organisations:list': { input: z.void(), output: z.array(organisation), whenLocked: 'refuse' },
  'organisations:save': {
    input: organisationInput,
    output: z.uuid(),
    whenLocked: 'refuse',
    stale: ['organisations:list'],
  },
  'organisations:remove': {
    input: z.object({ id: z.uuid() }),
    output: z.void(),
    whenLocked: 'refuse',
    stale: ['organisations:list'],
  },
} as const satisfies Record<string, Spec>;

export type OrganisationInput = z.infer<typeof organisationInput>;
