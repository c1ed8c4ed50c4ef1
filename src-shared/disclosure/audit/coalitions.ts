import { type AttackContext, type AttackEvent, attackTarget, step } from './attack.ts';
import { type Attacker, setOfTarget } from './attackers.ts';
import { type CaseSet, isSubset } from './caseSet.ts';
import type { Constraint } from './constraint.ts';
import type { Stratum } from './strata.ts';
import type { AttackTarget } from './targets.ts';

/** A count that persons behind its cases have in common. */
interface CoalitionCell {
  name: string;
  stratum: Stratum;
  set: CaseSet;
  form: Constraint['form'];
}

/** Coalitions in two cells are tried where they are no more questions than this. */
const PAIR_QUESTIONS = 3000;

/** Fewer persons than the threshold in every cell of a part, and one in each of two cells. */
export function* attackByCoalitions(
  attack: AttackContext,
  part: number,
  targets: readonly AttackTarget[],
): Generator<AttackEvent> {
  const cells = coalitionCells(attack, part);
  for (const cell of cells) {
    yield step;
    yield* attackFromCell(attack, cell, targets);
  }
  if (cells.length ** 2 * targets.length > 2 * PAIR_QUESTIONS) return;
  for (const [i, first] of cells.entries())
    for (const second of cells.slice(i + 1)) {
      const pair = coalitionIn([first, second], 1);
      if (!canExist(attack, pair)) continue;
      for (const target of targets) yield* attackTarget(attack, pair, target);
    }
}

/** Counts of one unit of each dimension, and of codes of which a case may carry several also the cases without it. */
function coalitionCells({ region, unknowns }: AttackContext, part: number): CoalitionCell[] {
  return unknowns.columns.flatMap((column, index) => {
    const isUnit = Object.values(column.set.has).every((units) => units.length === 1);
    if (column.dimensions.length === 0 || !isUnit || region.partOf([[index, 1]]) !== part) return [];
    const without = column.dimensions.flatMap((id): CoalitionCell[] => {
      const { [id]: units = [], ...has } = column.set.has;
      const set = { has, not: { [id]: units } };
      const form = unknowns.isMulti(id) && unknowns.formOf(column.stratum, set);
      return form ? [{ ...column, name: `${column.name} without`, set, form }] : [];
    });
    return [{ ...column, form: [[index, 1]] as const }, ...without];
  });
}

function* attackFromCell(
  attack: AttackContext,
  cell: CoalitionCell,
  targets: readonly AttackTarget[],
): Generator<AttackEvent> {
  let asked: readonly AttackTarget[] = targets;
  for (let size = attack.criterion.threshold - 1; size >= 1 && asked.length > 0; size--) {
    const coalition = coalitionIn([cell], size);
    if (!canExist(attack, coalition)) continue;
    for (const target of asked) yield* attackTarget(attack, coalition, target);
    // Fewer know less, so what these found nothing of they need not try, but for what holds cases of their own.
    asked = asked.filter((target) => coalition.own.some((own) => isSubset(own, setOfTarget(target))));
  }
}

function coalitionIn(cells: readonly CoalitionCell[], size: number): Attacker {
  return {
    identity: { kind: 'coalition', size, cells: cells.map((cell) => cell.name) },
    extra: cells.map(({ form }) => ({
      source: 'own cases',
      form,
      low: size,
      high: Number.POSITIVE_INFINITY,
    })),
    own: cells.map(({ set, stratum }) => ({ set, strata: [stratum], count: size })),
    known: [],
  };
}

function canExist({ region }: AttackContext, { extra }: Attacker): boolean {
  return extra.every(({ form }) => typeof region.extremum('low', form, extra) === 'object');
}
