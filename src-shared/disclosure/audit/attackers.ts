import type { Atom, Output } from './atoms.ts';
import { type Constraint, evaluate } from './constraint.ts';
import type { Latents, Where } from './latents.ts';
import { dimensionKey, isWithin, type Quantity } from './quantities.ts';
import { formOver } from './readPublished.ts';
import type { UnitDimension } from './units.ts';

/** Who an attacker is; holds no counts of others. */
export type AttackerIdentity =
  /** Has the report and what left before it, and nothing else. */
  | { kind: 'outsider' }
  /** At least so many persons behind cases of each of some cells, who know it of one another. */
  | { kind: 'coalition'; size: number; cells: readonly string[] }
  /** Has the true count of a class, or of each part of it, and where `split` is set also that of one or all units of another dimension in it. */
  | {
      kind: 'insider';
      dimension: string;
      classId: string;
      isByPart: boolean;
      split: { dimension: string; unit: number | null } | null;
    }
  /** An outsider who knows by which rule a report is refused (minimality attack). */
  | { kind: 'algorithmAware' };

/** Somebody who attacks a report, with what they know beside it. */
export interface Attacker {
  identity: AttackerIdentity;
  extra: readonly Constraint[];
  /** Cases of their own, which they take off what they find. */
  own: readonly { where: Where; atoms: readonly Atom[]; count: number }[];
  /** Sets that they have counted, how many cases of these are in some atoms, and whether they know all about them. */
  known: readonly { where: Where; countIn: (atoms: readonly Atom[]) => number; isWhole: boolean }[];
}

export const outsider: Attacker = { identity: { kind: 'outsider' }, extra: [], own: [], known: [] };

/** An attacker in words, for the log. */
export function describeAttacker(identity: AttackerIdentity): string {
  switch (identity.kind) {
    case 'outsider':
      return 'outsider';
    case 'coalition':
      return `${identity.size} in ${identity.cells.join(' and in ')}`;
    case 'insider': {
      const { dimension, classId, isByPart, split } = identity;
      const own = `insider of ${dimension}=${classId}${isByPart ? ' by part' : ''}`;
      if (split === null) return own;
      return split.unit === null
        ? `${own} by ${split.dimension}`
        : `${own} in ${split.dimension} ${split.unit}`;
    }
    case 'algorithmAware':
      return 'knows the rule';
  }
}

/** Attackers without any cases or counts of their own. */
function isOutside({ identity: { kind } }: Attacker): boolean {
  return kind === 'outsider' || kind === 'algorithmAware';
}

export interface Criterion {
  threshold: number;
  /** How far above the threshold a hidden count must be able to lie for an outsider. */
  margin: number;
}

/**
 * Whether a range tells this attacker too little of a quantity, and as what. What only he finds to be above the threshold
 * is as bad as finding it below: it would depend on the true counts whether a report passes, and the rule would tell them.
 *
 * @param publicLow the least that everyone thinks possible.
 */
export function verdictOf(
  attacker: Attacker,
  quantity: Quantity,
  [low, high]: readonly [number, number],
  publicLow: number,
  { threshold, margin }: Criterion,
): 'ambiguous' | 'aboveThreshold' | 'exposed' {
  const isAbove = (isOutside(attacker) ? low : publicLow) >= threshold;
  if (isAbove && quantity.safeSize >= threshold) return 'aboveThreshold';
  const limits = limitsOf(attacker, quantity, { threshold, margin });
  return low <= limits.low && high >= limits.high ? 'ambiguous' : 'exposed';
}

/** How far down and how far up a quantity must be able to lie for this attacker, to tell him nothing. */
export function limitsOf(
  attacker: Attacker,
  quantity: Quantity,
  { threshold, margin }: Criterion,
): { low: number; high: number } {
  const place = { where: quantity.where, atoms: quantity.population.atoms };
  const own = attacker.own.filter((one) => isWithin(one, place)).reduce((sum, { count }) => sum + count, 0);
  // Of what he has counted himself he may not learn more than that it is all, or none, of it.
  const inside = attacker.known
    .filter(({ where }) => isWithin(place, { ...place, where }))
    .map((one) => one.countIn(place.atoms));
  const need = isOutside(attacker) && !quantity.isPart ? threshold + margin : threshold;
  return { low: own, high: Math.min(need, ...inside) };
}

/** Whether there is anything of the quantity that this attacker does not know by himself. */
export function isAsked(attacker: Attacker, quantity: Quantity): boolean {
  // The others in a printed count are as many as with any printed count.
  if (quantity.isPart && attacker.identity.kind === 'coalition') return false;
  // Who has counted those with a code has counted those without it.
  const has = { ...quantity.where.has, ...quantity.where.not };
  const place = { where: { has }, atoms: quantity.population.atoms };
  return !attacker.known.some(
    (one) =>
      isWithin(place, { ...place, where: one.where }) &&
      (one.isWhole || dimensionKey(Object.keys(one.where.has)) === dimensionKey(Object.keys(has))),
  );
}

/** `count` persons or more who are behind cases of one cell, and know it of one another. */
export function groupIn(
  cells: readonly { name: string; where: Where; atom: Atom; form: Constraint['form'] }[],
  count: number,
): Attacker {
  return {
    identity: { kind: 'coalition', size: count, cells: cells.map((cell) => cell.name) },
    extra: cells.map(({ form }) => ({ what: 'own cases', form, low: count, high: Number.POSITIVE_INFINITY })),
    own: cells.map(({ where, atom }) => ({ where, atoms: [atom], count })),
    known: [],
  };
}

export interface KnowerInput {
  outputs: readonly Output[];
  atoms: readonly Atom[];
  latents: Latents;
  dimensions: ReadonlyMap<string, UnitDimension>;
  crosses: readonly (readonly [string, string])[];
  truth: readonly number[];
}

/**
 * Whoever has the true counts of a class: the head of a department, whoever cases were referred to, the accused and
 * the board. He knows how many; of a pair of dimensions also one cell of his row, or all of it. He may know this of
 * what was counted, or of every part of it that outputs together tell apart.
 */
export function knowersOf({ outputs, atoms, latents, dimensions, crosses, truth }: KnowerInput): Attacker[] {
  const places = outputs.map(({ id }) => atoms.filter((atom) => atom.outputs.includes(id)));
  const levels = atoms.length > 1 ? [places, atoms.map((atom) => [atom])] : [places];
  const found: Attacker[] = [];

  function add(
    identity: AttackerIdentity,
    level: readonly (readonly Atom[])[],
    wheres: readonly Where[],
    isRow: boolean,
  ): void {
    const sums = level.flatMap((some) => wheres.map((where) => formOver(latents, some, where) ?? []));
    const extra = sums
      .filter((form) => form.length > 0)
      .map((form) => ({ form, count: evaluate(form, truth) }))
      .map(({ form, count }) => ({ what: 'counted himself', form, low: count, high: count }));
    if (extra.length === 0) return;
    // Whoever knows these cases knows of each when it was, so how many there are in whatever was counted.
    const known = wheres.map((where) => ({
      where,
      countIn: (some: readonly Atom[]) => evaluate(formOver(latents, some, where) ?? [], truth),
      isWhole: isRow,
    }));
    found.push({ identity, extra, own: [], known });
  }

  for (const { id, classId, units } of knownClasses(outputs, dimensions))
    for (const [i, level] of levels.entries()) {
      const identity = { kind: 'insider', dimension: id, classId, isByPart: i > 0 } as const;
      add({ ...identity, split: null }, level, [{ has: { [id]: units } }], false);
      for (const pair of crosses.filter((one) => one.includes(id))) {
        const other = pair[0] === id ? pair[1] : pair[0];
        const row = (dimensions.get(other)?.units ?? []).map((_, unit) => ({
          has: { [id]: units, [other]: [unit] },
        }));
        for (const [unit, cell] of row.entries())
          add({ ...identity, split: { dimension: other, unit } }, level, [cell], false);
        add(
          { ...identity, split: { dimension: other, unit: null } },
          level,
          [{ has: { [id]: units } }, ...row],
          true,
        );
      }
    }
  return found;
}

function knownClasses(outputs: readonly Output[], dimensions: ReadonlyMap<string, UnitDimension>) {
  const byName = new Map<string, { id: string; classId: string; units: number[] }>();
  for (const spec of outputs.flatMap((one) => one.specs).flatMap((table) => table.dimensions))
    for (const classId of spec.knownClasses) {
      const members = spec.classes.find((one) => one.id === classId)?.members;
      const units = members && dimensions.get(spec.id)?.unitsOf(members);
      if (units !== undefined) byName.set(`${spec.id}=${classId}`, { id: spec.id, classId, units });
    }
  return [...byName.values()];
}
