import type { Atom, Output } from './atoms.ts';
import { type Constraint, evaluate } from './constraint.ts';
import type { Latents, Where } from './latents.ts';
import { dimensionKey, isWithin, type Quantity } from './quantities.ts';
import { formOver } from './readPublished.ts';
import type { UnitDimension } from './units.ts';

/** Somebody who knows more than the report says. */
export interface Attacker {
  kind: 'outsider' | 'group' | 'knower' | 'rule';
  /** For the log; holds no counts of others. */
  id: string;
  extra: readonly Constraint[];
  /** Cases of his own, which he takes off what he finds. */
  own: readonly { where: Where; atoms: readonly Atom[]; count: number }[];
  /** What he has counted, how many those are in some atoms, and whether he knows all about them. */
  known: readonly { where: Where; countIn: (atoms: readonly Atom[]) => number; isWhole: boolean }[];
}

export const outsider: Attacker = { kind: 'outsider', id: 'outsider', extra: [], own: [], known: [] };

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
  const isOutsider = attacker.kind === 'outsider' || attacker.kind === 'rule';
  const isAbove = (isOutsider ? low : publicLow) >= threshold;
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
  const isOutsider = attacker.kind === 'outsider' || attacker.kind === 'rule';
  const place = { where: quantity.where, atoms: quantity.population.atoms };
  const own = attacker.own.filter((one) => isWithin(one, place)).reduce((sum, { count }) => sum + count, 0);
  // Of what he has counted himself he may not learn more than that it is all, or none, of it.
  const inside = attacker.known
    .filter(({ where }) => isWithin(place, { ...place, where }))
    .map((one) => one.countIn(place.atoms));
  const need = isOutsider && !quantity.isPart ? threshold + margin : threshold;
  return { low: own, high: Math.min(need, ...inside) };
}

/** Whether there is anything of the quantity that this attacker does not know by himself. */
export function isAsked(attacker: Attacker, quantity: Quantity): boolean {
  // The others in a printed count are as many as with any printed count.
  if (quantity.isPart && attacker.kind === 'group') return false;
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
    kind: 'group',
    id: `${count} in ${cells.map((cell) => cell.name).join(' and in ')}`,
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
    id: string,
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
    found.push({ kind: 'knower', id, extra, own: [], known });
  }

  for (const { id, units, name } of knownClasses(outputs, dimensions))
    for (const [i, level] of levels.entries()) {
      const tag = `knower of ${name}${i === 0 ? '' : ' by part'}`;
      add(tag, level, [{ has: { [id]: units } }], false);
      for (const pair of crosses.filter((one) => one.includes(id))) {
        const other = pair[0] === id ? pair[1] : pair[0];
        const row = (dimensions.get(other)?.units ?? []).map((_, unit) => ({
          has: { [id]: units, [other]: [unit] },
        }));
        for (const cell of row) add(`${tag} in ${other} ${cell.has[other]}`, level, [cell], false);
        add(`${tag} by ${other}`, level, [{ has: { [id]: units } }, ...row], true);
      }
    }
  return found;
}

function knownClasses(outputs: readonly Output[], dimensions: ReadonlyMap<string, UnitDimension>) {
  const byName = new Map<string, { id: string; units: number[]; name: string }>();
  for (const spec of outputs.flatMap((one) => one.specs).flatMap((table) => table.dimensions))
    for (const classId of spec.knownClasses) {
      const members = spec.classes.find((one) => one.id === classId)?.members;
      const units = members && dimensions.get(spec.id)?.unitsOf(members);
      const name = `${spec.id}=${classId}`;
      if (units !== undefined) byName.set(name, { id: spec.id, units, name });
    }
  return [...byName.values()];
}
