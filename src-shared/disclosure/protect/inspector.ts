import type { Solver } from '../contract/solver.ts';
import type { Knowledge, Question } from './attackModel.ts';
import { type Bounds, boundsOf, type Handles } from './handles.ts';
import { openOutsider } from './outsider.ts';
import { NO_BELIEF, openProber, type Prober, type Reach } from './prober.ts';
import { at, type Knower, type Pattern, type System, type Watch } from './system.ts';

/** An attack that gets too close: the value of a quantity cannot be thought to reach the limit. */
export interface Leak {
  quantity: number;
  belief: number;
  question: Question;
  limit: number;
  reach: Exclude<Reach, { kind: 'reached' }>;
  /** Of a requirement that the attack from the other side could have fulfilled as well. */
  otherSide?: Leak;
  /** Hiding more need not help: what a knower makes of it depends on how much there is to know. */
  isErratic: boolean;
}

export interface Inspection {
  pattern: Pattern;
  /** None when the pattern is safe. Of the first kind of attack that succeeds; a safe one has passed all kinds. */
  leaks: readonly Leak[];
}

export interface Inspector {
  prober: Prober;
  inspect(pattern: Pattern): Inspection;
  close(): void;
}

/**
 * Holds a pattern against every requirement of the system. What it answers follows from what the pattern prints and
 * from nothing else, but for one thing: that no known cell is larger than its cap.
 *
 * **Caps.** How much a knower learns depends on how much he knows. So that the pattern itself tells nothing of that, a
 * pattern is safe only where every known hidden cell leaves the rest of its largest possible value at least
 * `threshold`: a bound that any reader can compute. All witnesses respect the caps, and a knower has to be left in the
 * dark for every value up to his cap. So whoever knows the rule can exclude no table within the caps.
 */
export function openInspector(system: System, handles: Handles, solver: Solver, watch: Watch): Inspector {
  const prober = openProber(system, handles, solver, watch);
  const outsider = openOutsider(system, handles, prober);
  const beliefs = [...Array(system.beliefs.length + 1).keys()];
  const latentsOf = handles.list.map(({ form }) => new Set(form.map(([latent]) => latent)));
  function overlaps(a: number, b: number): boolean {
    for (const latent of at(latentsOf, a)) if (at(latentsOf, b).has(latent)) return true;
    return false;
  }
  let given: Prober | undefined;

  /**
   * What is left of a leak when no more is asked than what hiding every free cell would leave open: none when the facts
   * alone told the rest.
   */
  function unforgiven(leak: Leak): Leak[] {
    if (!system.forgivesWhatIsGiven) return [leak];
    if (!given) {
      given = openProber(system, handles, solver, watch);
      given.setBounds(
        boundsOf(
          handles,
          system.cells.map(() => true),
        ),
      );
    }
    const { belief, question } = leak;
    const open = given.extreme(belief, question);
    if (open === null) return [leak];
    const limit = question.sense === 'low' ? Math.max(leak.limit, open) : Math.min(leak.limit, open);
    if (limit === leak.limit) return [leak];
    const reach = prober.reach(belief, question, limit);
    return reach.kind === 'reached' ? [] : [{ ...leak, limit, reach }];
  }

  /** Every secret must be able to be 0 (or what is known to be in it) and `threshold`, for one attacker. */
  function attackAll(
    secrets: readonly number[],
    belief: number,
    knowledge: Knowledge,
    own: { handle: number; count: number } | null,
    isErratic: boolean,
  ): Leak[] {
    const { threshold } = system.insiders ?? { threshold: 0 };
    const reachOf = prober.survey(belief, knowledge);
    return secrets.flatMap((quantity): Leak[] => {
      const handle = at(handles.ofQuantity, quantity);
      const least = own && overlaps(own.handle, handle) ? own.count : 0;
      for (const [sense, limit] of [
        ['low', least],
        ['high', threshold],
      ] as const) {
        const reach = reachOf(handle, sense, limit);
        if (reach.kind === 'reached') continue;
        if (reach.kind === 'impossible') return [];
        const leak = { quantity, belief, question: { handle, sense, knowledge }, limit, reach, isErratic };
        const left = unforgiven(leak);
        if (left.length > 0) return left;
      }
      return [];
    });
  }

  function groupLeaks(secrets: readonly number[], belief: number, bounds: readonly Bounds[]): Leak[] {
    const { group } = system.insiders ?? { group: 0 };
    if (group < 1) return [];
    return secrets.flatMap((quantity) => {
      const handle = at(handles.ofQuantity, quantity);
      // Cases in a part of a count are in the whole as well: only the finest tell something of their own.
      if (at(handles.list, handle).column === null && at(system.quantities, quantity).cell === null)
        return [];
      const { high } = at(bounds, handle);
      const knowing = (count: number) => new Map([[handle, { low: count, high }]]);
      const own = { handle, count: group };
      const leaks = attackAll(secrets, belief, knowing(group), own, false);
      // For a smaller group the others are no worse off; but what remains of its own quantity may not be known.
      for (let count = 1; count < group && leaks.length === 0; count++)
        leaks.push(...attackAll([quantity], belief, knowing(count), { handle, count }, false));
      return leaks;
    });
  }

  function knowerLeaks(knower: Knower, secrets: readonly number[], belief: number): Leak[] {
    const handle = at(handles.ofCell, knower.cell);
    const targets = secrets.filter(
      (one) => at(handles.ofQuantity, one) !== handle && !knower.exempt.includes(one),
    );
    if (targets.length === 0) return [];
    const range = { low: prober.least(belief, handle), high: prober.most(belief, handle) };
    for (const known of valuesToTry(range, system.isNetwork)) {
      const leaks = attackAll(targets, belief, new Map([[handle, { low: known, high: known }]]), null, true);
      if (leaks.length > 0) return leaks;
    }
    return [];
  }

  /** The cells that need a cap, by handle; and the leaks: those whose true value lies beyond it. */
  function capsOf(
    pattern: Pattern,
    secrets: readonly number[],
  ): { caps: Map<number, number>; beyond: Leak[] } {
    const { knowers, threshold } = system.insiders ?? { knowers: [], threshold: 0 };
    const caps = new Map<number, number>();
    const beyond: Leak[] = [];
    for (const knower of knowers.filter(({ cell }) => pattern[cell])) {
      if (knowerLeaks(knower, secrets, NO_BELIEF).length === 0) continue;
      const handle = at(handles.ofCell, knower.cell);
      const { value } = at(handles.list, handle);
      caps.set(handle, prober.most(NO_BELIEF, handle) - threshold);
      const question = { handle, sense: 'high', knowledge: new Map() } as const;
      const limit = value + threshold;
      const reach = prober.reach(NO_BELIEF, question, limit);
      const quantity = handles.ofQuantity.indexOf(handle);
      if (reach.kind !== 'reached')
        beyond.push({ quantity, belief: NO_BELIEF, question, limit, reach, isErratic: true });
    }
    return { caps, beyond };
  }

  function inspect(pattern: Pattern): Inspection {
    const free = boundsOf(handles, pattern);
    prober.setBounds(free);
    const first = outsider.inspect(pattern, NO_BELIEF);
    const early = first.leaks.flatMap(unforgiven);
    if (early.length > 0) return { pattern, leaks: early };
    const { caps, beyond } = capsOf(pattern, first.secrets);
    if (beyond.length > 0) return { pattern, leaks: beyond };
    const bounds = free.map(({ low, high }, handle) => ({ low, high: caps.get(handle) ?? high }));
    prober.setBounds(bounds);

    const secret = new Set(first.secrets);
    const views = new Map<number, number[]>();
    for (const belief of beliefs.filter((one) => one === NO_BELIEF || prober.isPossible(one))) {
      const { leaks, secrets } = outsider.inspect(pattern, belief, belief === NO_BELIEF ? secret : undefined);
      const own = leaks.flatMap(unforgiven);
      if (own.length > 0) return { pattern, leaks: own };
      views.set(belief, secrets);
    }
    for (const [belief, secrets] of views) {
      const leaks = groupLeaks(secrets, belief, bounds);
      if (leaks.length > 0) return { pattern, leaks };
      for (const knower of system.insiders?.knowers ?? []) {
        if (!pattern[knower.cell]) continue;
        const known = knowerLeaks(knower, secrets, belief);
        if (known.length > 0) return { pattern, leaks: known };
      }
    }
    return { pattern, leaks: [] };
  }

  return {
    prober,
    inspect,
    close: () => {
      prober.close();
      given?.close();
    },
  };
}

/** In a network what holds for both ends of a range holds for all of it. */
function valuesToTry({ low, high }: Bounds, isNetwork: boolean): number[] {
  if (isNetwork) return low === high ? [low] : [low, high];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}
