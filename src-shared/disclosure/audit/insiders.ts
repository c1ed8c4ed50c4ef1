import type { Attacker, InsiderIdentity } from './attackers.ts';
import type { CaseSet } from './caseSet.ts';
import { equal, formValue } from './constraint.ts';
import type { AuditModel } from './model.ts';
import type { Release, Stratum } from './strata.ts';
import type { UnitDimension } from './units.ts';
import { formOver } from './unknowns.ts';

/** The parts of the model that insiders are made of. */
type InsidersInput = Pick<
  AuditModel,
  'releases' | 'strata' | 'unknowns' | 'dimensions' | 'crosses' | 'truth'
>;

/** Sets that an insider has counted, and in which strata together. */
interface Tally {
  identity: InsiderIdentity;
  sets: readonly CaseSet[];
  level: readonly (readonly Stratum[])[];
  isMargin: boolean;
}

/**
 * Whoever has the true counts of a class: the head of a department, whoever cases were referred to, the accused and
 * the board. They know how many; of a pair of dimensions also one cell of their row, or all of it. They may know this
 * of what was counted, or of every part of it that releases together tell apart.
 */
export function insiderAttackers(input: InsidersInput): Attacker[] {
  const { releases, strata, dimensions } = input;
  const whole = releases.map(({ id }) => strata.filter((stratum) => stratum.releases.includes(id)));
  const levels = strata.length > 1 ? [whole, strata.map((stratum) => [stratum])] : [whole];
  return knownClasses(releases, dimensions).flatMap((known) =>
    levels.flatMap((level, i) =>
      talliesOf(known, level, i > 0, input).flatMap((tally) => insiderWith(tally, input)),
    ),
  );
}

interface KnownClass {
  dimension: string;
  classId: string;
  units: readonly number[];
}

function knownClasses(
  releases: readonly Release[],
  dimensions: ReadonlyMap<string, UnitDimension>,
): KnownClass[] {
  const byName = new Map<string, KnownClass>();
  for (const spec of releases.flatMap((one) => one.specs).flatMap((table) => table.dimensions))
    for (const classId of spec.knownClasses) {
      const members = spec.classes.find((one) => one.id === classId)?.members;
      const units = members && dimensions.get(spec.id)?.unitsOf(members);
      if (units !== undefined) byName.set(`${spec.id}=${classId}`, { dimension: spec.id, classId, units });
    }
  return [...byName.values()];
}

/** The class; each cell of its row, and the whole row, in every pair that its dimension is in. */
function talliesOf(
  { dimension, classId, units }: KnownClass,
  level: Tally['level'],
  isByPart: boolean,
  { crosses, dimensions }: InsidersInput,
): Tally[] {
  const tally = (split: InsiderIdentity['split'], sets: readonly CaseSet[], isMargin: boolean): Tally => ({
    identity: { kind: 'insider', dimension, classId, isByPart, split },
    sets,
    level,
    isMargin,
  });
  const own = { has: { [dimension]: units } };
  const others = crosses
    .filter((pair) => pair.includes(dimension))
    .map(([a, b]) => (a === dimension ? b : a));
  return [
    tally(null, [own], false),
    ...others.flatMap((other) => {
      const row = (dimensions.get(other)?.units ?? []).map((_, unit) => ({
        has: { ...own.has, [other]: [unit] },
      }));
      return [
        ...row.map((cell, unit) => tally({ dimension: other, unit }, [cell], false)),
        tally({ dimension: other, unit: null }, [own, ...row], true),
      ];
    }),
  ];
}

/** None where there is nothing to count. */
function insiderWith(
  { identity, sets, level, isMargin }: Tally,
  { unknowns, truth }: InsidersInput,
): Attacker[] {
  const extra = level
    .flatMap((some) => sets.map((set) => formOver(unknowns, some, set) ?? []))
    .filter((form) => form.length > 0)
    .map((form) => equal('counted themselves', form, formValue(form, truth)));
  if (extra.length === 0) return [];
  // Whoever knows these cases knows of each when it was, so how many there are in whatever was counted.
  const known = sets.map((set) => ({
    set,
    countIn: (some: readonly Stratum[]) => formValue(formOver(unknowns, some, set) ?? [], truth),
    knowsWholeMargin: isMargin,
  }));
  return [{ identity, extra, own: [], known }];
}
