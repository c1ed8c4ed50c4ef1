import type { Knowledge } from './attackModel.ts';
import type { Handles } from './handles.ts';
import type { Leak } from './inspector.ts';
import type { Prober } from './prober.ts';
import { at, EPSILON, type Pattern, type Requirement, type System } from './system.ts';

const NOTHING_MORE: Knowledge = new Map();

export interface OutsiderView {
  leaks: Leak[];
  /** The quantities that he cannot tell from none: those not kept above their bound. */
  secrets: number[];
}

/** The attacker who goes by what is printed, and by a belief. */
export function openOutsider({ quantities }: System, handles: Handles, prober: Prober) {
  function leak(quantity: number, belief: number, sense: 'low' | 'high', limit: number): Leak | null {
    const question = { handle: at(handles.ofQuantity, quantity), sense, knowledge: NOTHING_MORE };
    const reach = prober.reach(belief, question, limit);
    return reach.kind === 'reached' ? null : { quantity, belief, question, limit, reach, isErratic: false };
  }

  /** What a requirement of a range lacks; 'above' when the quantity is kept above its bound instead. */
  function lacksRange(
    quantity: number,
    belief: number,
    { low, high, above, sure }: Extract<Requirement, { kind: 'range' }>,
  ): Leak | 'above' | null {
    const tooHigh = leak(quantity, belief, 'low', low);
    if (tooHigh === null) return leak(quantity, belief, 'high', high);
    if (above === null) return tooHigh;
    const isClear = tooHigh.reach.kind === 'short' && tooHigh.reach.answer.value >= above - EPSILON;
    if (isClear || prober.below(belief, at(handles.ofQuantity, quantity), above) === null)
      return (sure === Infinity ? null : leak(quantity, belief, 'low', sure)) ?? 'above';
    return tooHigh;
  }

  /** The true value is possible, so two values are as soon as one above or one below it is. */
  function lacksWidth(quantity: number, belief: number): Leak | null {
    const { value } = at(quantities, quantity);
    const notAbove = leak(quantity, belief, 'high', value + 1);
    const notBelow = notAbove && leak(quantity, belief, 'low', value - 1);
    return notAbove && notBelow && { ...notAbove, otherSide: notBelow };
  }

  /** Those of `secret` must be secrets here too: what nobody can tell may not be told to whoever knows the caps. */
  function inspect(pattern: Pattern, belief: number, secret: ReadonlySet<number> = new Set()): OutsiderView {
    const view: OutsiderView = { leaks: [], secrets: [] };
    for (const [quantity, { cell, requirement: stated }] of quantities.entries()) {
      if (cell !== null && !pattern[cell]) continue;
      const requirement = secret.has(quantity) ? { ...stated, above: null } : stated;
      const lacks =
        requirement.kind === 'width'
          ? lacksWidth(quantity, belief)
          : lacksRange(quantity, belief, requirement);
      if (lacks === 'above') continue;
      view.secrets.push(quantity);
      if (lacks !== null) view.leaks.push(lacks);
    }
    return view;
  }

  return { inspect };
}
