import type { ImportedCase } from '../../src-main/store/importRepository.ts';
import type { Store } from '../../src-main/store/store.ts';
import { randomOf } from './randomOf.ts';
import { sampleCase, sampleOrganisation } from './sampleCase.ts';

const departments = [
  { id: null, name: 'Beheer', headcount: 160 },
  { id: null, name: 'Onderwijs', headcount: 240 },
  { id: null, name: 'Zorg', headcount: 90 },
];
const themes = [
  'intimidation',
  'bullying',
  'discrimination',
  'sexual_harassment',
  'gossip_exclusion',
] as const;
const relations = ['manager', 'direct_colleague', 'other_colleague', 'executive'] as const;
const types = ['employee', 'manager', 'intern'] as const;

/** Of a few large classes and a long tail, as organisations have them. */
function pick<T>(list: readonly T[], random: () => number): T {
  const place = Math.floor(list.length * random() ** 2);
  return list[Math.min(place, list.length - 1)] as T;
}

/** An organisation with three departments and so many cases, spread over 2025; the same for the same number. */
export function fillYear(store: Store, count: number, seed: number, threshold = 5) {
  const random = randomOf(seed);
  const organisationId = store.organisations.save({
    ...sampleOrganisation,
    departments,
    threshold,
    reporterTypes: [...types],
  });
  const ids = store.organisations.list()[0]?.departments.map(({ id }) => id) ?? [];
  const caseOf = (openedOn: string): ImportedCase => {
    const [first, second] = [pick(themes, random), pick(themes, random)];
    return {
      ...sampleCase(organisationId, {
        openedOn,
        closedOn: random() < 0.8 ? openedOn : null,
        departmentId: random() < 0.9 ? pick(ids, random) : null,
        reporterType: pick(types, random),
        accusedRelations: [pick(relations, random)],
        themes: random() < 0.3 && first !== second ? [first, second] : [first],
        outcomes: random() < 0.5 ? ['listening_ear'] : ['mediation'],
        channel: random() < 0.6 ? 'email' : 'telephone',
      }),
      code: null,
      contacts: 1 + Math.floor(random() * 4),
      minutes: 30,
      reporterKeys: random() < 0.2 ? [`m${Math.floor(random() * 20)}`] : [],
      accusedKeys: random() < 0.2 ? [`b${Math.floor(random() * 20)}`] : [],
    };
  };
  const days = Array.from({ length: count }, () => {
    const day = new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 365) * 86_400_000);
    return day.toISOString().slice(0, 10);
  });
  store.imports.addAll(days.map(caseOf));
  return { organisationId, departments: ids, caseOf };
}
