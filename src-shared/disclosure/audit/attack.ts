import {
  type Attacker,
  type Criterion,
  describeAttacker,
  groupIn,
  isAsked,
  limitsOf,
  outsider,
  verdictOf,
} from './attackers.ts';
import type { Constraint } from './constraint.ts';
import type { Failure } from './failure.ts';
import type { Latents, Where } from './latents.ts';
import { isWithin, type Quantity } from './quantities.ts';
import type { Range, Space } from './space.ts';

/** What an attacker found out of a quantity. */
export interface Finding {
  quantity: Quantity;
  attacker: Attacker;
  range: Exclude<Range, string>;
  /** Whether the range is all that he can think possible; else it is only as wide as it has to be. */
  isExact: boolean;
  /** `given`: no more is known of it than the one-way tables and earlier reports tell, or than the totals do. */
  verdict: ReturnType<typeof verdictOf> | 'given';
}

export interface Attack {
  space: Space;
  /** All tables that agree with what holds without the two-way tables; null where there are none. */
  margins: Space | null;
  /** All tables that agree with the numbers of cases alone; null where there are none. */
  totals: Space | null;
  latents: Latents;
  quantities: readonly Quantity[];
  knowers: readonly Attacker[];
  criterion: Criterion;
  /** Leaves all out who know more than the report says. */
  isOutsiderOnly: boolean;
  /** Called before each attacker; may throw to stop. */
  step: () => void;
  report: (finding: Finding) => void;
  fail: (failure: Failure) => void;
}

/** Pairs of groups are tried where they are no more questions than this. */
const PAIR_QUESTIONS = 3000;

/** Lets everyone loose on every quantity. */
export function attackAll(attack: Attack): void {
  const { space, quantities, knowers } = attack;
  attack.step();
  for (const quantity of quantities) ask(attack, outsider, quantity);
  if (attack.isOutsiderOnly) return;
  for (const part of new Set(quantities.map((one) => space.partOf(one.form)))) {
    const here = quantities.filter((one) => space.partOf(one.form) === part);
    attackByGroups(attack, part, here);
    const own = knowers.filter((one) => one.extra.some(({ form }) => space.partOf(form) === part));
    for (const knower of own) {
      attack.step();
      for (const quantity of here) ask(attack, knower, quantity);
    }
    attackByRule(attack, part, here, own);
  }
}

/** Whether what an attacker knows has a class in common with a quantity; if not, it seldom tells him anything of it. */
function isNear({ identity, own }: Attacker, { where }: Quantity): boolean {
  if (identity.kind !== 'coalition') return true;
  return own.some(({ where: { has, not = {} } }) =>
    Object.entries({ ...has, ...not }).some(([id, units]) =>
      units.some((unit) => where.has[id]?.includes(unit)),
    ),
  );
}

/** Two tables that were found for another question and settle this one; null where there are none. */
function recalled(
  { space, criterion }: Attack,
  attacker: Attacker,
  quantity: Quantity,
): Finding['range'] | null {
  if (attacker.identity.kind === 'outsider') return null;
  const limits = limitsOf(attacker, quantity, criterion);
  const high = space.recall('high', quantity.form, limits.high, attacker.extra);
  const low = high && space.recall('low', quantity.form, limits.low, attacker.extra);
  return low && high ? { low, high } : null;
}

/** Answers the verdict, or null where there is nothing to ask or no such table. */
function ask(attack: Attack, attacker: Attacker, quantity: Quantity): Finding['verdict'] | null {
  if (!isAsked(attacker, quantity)) return null;
  const remembered =
    quantity.isNamed && isNear(attacker, quantity) ? null : recalled(attack, attacker, quantity);
  if (remembered) {
    attack.report({ quantity, attacker, range: remembered, isExact: false, verdict: 'ambiguous' });
    return 'ambiguous';
  }
  const range = attack.space.range(quantity.form, attacker.extra);
  if (range === 'infeasible') return null;
  if (typeof range === 'string') {
    const kind = range === 'refused' ? 'witness' : 'solver';
    attack.fail({ kind, what: `${quantity.id}: ${describeAttacker(attacker.identity)}` });
    return 'exposed';
  }
  const verdict = verdictIn(attack, attacker, quantity, range);
  attack.report({ quantity, attacker, range, isExact: true, verdict });
  return verdict;
}

function verdictIn(
  { space, margins, totals, criterion }: Attack,
  attacker: Attacker,
  quantity: Quantity,
  { low, high }: Finding['range'],
) {
  const known = space.end('low', quantity.form);
  const publicLow = typeof known === 'object' ? known.value : 0;
  const judge = (range: readonly [number, number]) =>
    verdictOf(attacker, quantity, range, publicLow, criterion);
  const verdict = judge([low.value, high.value]);
  const before = verdict === 'exposed' ? beforeTables({ margins, totals }, attacker, quantity) : null;
  if (before === null) return verdict;
  // A side on which no more was left before is not this table's doing.
  const range: [number, number] = [
    before.low.value === low.value ? 0 : low.value,
    before.high.value === high.value ? Number.POSITIVE_INFINITY : high.value,
  ];
  return judge(range) === 'exposed' ? verdict : 'given';
}

/**
 * How far an attacker gets with the margins of a split alone: a printed count of a class is split in some way that
 * nobody printed, and of a small one not much can be asked but that a two-way table leaves its split as open as it was.
 * The same for what somebody makes of a split that he counted himself. Of one dimension: how far with the numbers of cases alone. Whoever has counted one of two classes has the other from
 * those, and every report that has a number at all prints them.
 */
function beforeTables(
  { margins, totals }: Pick<Attack, 'margins' | 'totals'>,
  attacker: Attacker,
  { form, where }: Quantity,
) {
  const isSplit = (one: Where) => Object.keys({ ...one.has, ...one.not }).length > 1;
  const before = [where, ...attacker.known.map((one) => one.where)].some(isSplit) ? margins : totals;
  if (before === null) return null;
  const range = before.range(form, attacker.extra);
  return typeof range === 'string' ? null : range;
}

function attackByGroups(attack: Attack, part: number, quantities: readonly Quantity[]): void {
  const { space, latents, criterion } = attack;
  const cells = latents.columns.flatMap((column, index) => {
    const isUnit = Object.values(column.where.has).every((units) => units.length === 1);
    if (column.dimensions.length === 0 || !isUnit || space.partOf([[index, 1]]) !== part) return [];
    const yes = { ...column, form: [[index, 1]] as Constraint['form'] };
    const without = column.dimensions.flatMap((id) => {
      const { [id]: units = [], ...has } = column.where.has;
      const form = latents.isMulti(id) && latents.formOf(column.atom, { has, not: { [id]: units } });
      return form
        ? [{ ...column, name: `${column.name} without`, where: { has, not: { [id]: units } }, form }]
        : [];
    });
    return [yes, ...without];
  });
  const canHold = (one: Attacker) =>
    one.extra.every((extra) => typeof space.end('low', extra.form, one.extra) === 'object');
  for (const cell of cells) {
    attack.step();
    let asked: readonly Quantity[] = quantities;
    for (let count = criterion.threshold - 1; count >= 1 && asked.length > 0; count--) {
      const group = groupIn([cell], count);
      if (!canHold(group)) continue;
      // Fewer know less, so what these found nothing of they need not try, but for what holds cases of their own.
      asked = asked.filter((quantity) => {
        ask(attack, group, quantity);
        const place = { where: quantity.where, atoms: quantity.population.atoms };
        return group.own.some((own) => isWithin(own, place));
      });
    }
  }
  if (cells.length ** 2 * quantities.length > 2 * PAIR_QUESTIONS) return;
  for (const [i, first] of cells.entries())
    for (const second of cells.slice(i + 1)) {
      const pair = groupIn([first, second], 1);
      if (canHold(pair)) for (const quantity of quantities) ask(attack, pair, quantity);
    }
}

/**
 * The reader who knows that a report must be safe from those who have counted a class: where that would have forbidden
 * this report, the class has another count. For each such count the values that allow the report are a stretch, as the
 * least and the most of a linear program bend one way only; it is found by halving from the true value.
 */
function attackByRule(
  attack: Attack,
  part: number,
  quantities: readonly Quantity[],
  knowers: readonly Attacker[],
): void {
  const { space } = attack;
  const allowed: Constraint[] = [];
  for (const knower of knowers) {
    const [known, ...others] = knower.known;
    const [counted, ...more] = knower.extra;
    if (known === undefined || counted === undefined || others.length > 0 || more.length > 0) continue;
    const { form, low: trueCount } = counted;
    if (space.partOf(form) !== part) continue;
    const reach = space.range(form);
    if (typeof reach === 'string') continue;
    const isAllowed = (count: number) => {
      const attacker = {
        ...knower,
        extra: [{ what: '', form, low: count, high: count }],
        known: [{ ...known, countIn: () => count }],
      };
      return quantities.every((quantity) => {
        if (!isAsked(attacker, quantity)) return true;
        const range = space.range(quantity.form, attacker.extra);
        if (typeof range === 'string') return range === 'infeasible';
        return verdictIn(attack, attacker, quantity, range) !== 'exposed';
      });
    };
    attack.step();
    // A report that is not safe from him is refused anyway.
    if (!isAllowed(trueCount)) continue;
    allowed.push({
      what: 'rule',
      form,
      low: last(trueCount, reach.low.value, isAllowed),
      high: last(trueCount, reach.high.value, isAllowed),
    });
  }
  const binding = allowed.filter(({ form, low, high }) => {
    const reach = space.range(form);
    return typeof reach !== 'string' && (low > reach.low.value || high < reach.high.value);
  });
  if (binding.length === 0) return;
  const rule: Attacker = { identity: { kind: 'algorithmAware' }, extra: binding, own: [], known: [] };
  for (const quantity of quantities) ask(attack, rule, quantity);
}

/** The last value from `from` towards `to` that holds. */
function last(from: number, to: number, holds: (value: number) => boolean): number {
  let [good, bad] = [from, to];
  if (holds(to)) return to;
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
