import type { Row, Solver } from '../contract/solver.ts';
import {
  type Answer,
  type AttackModel,
  isWithin,
  type Knowledge,
  openAttackModel,
  type Question,
} from './attackModel.ts';
import type { Bounds, Handles } from './handles.ts';
import { at, Cancelled, EPSILON, type System, sumOf, type Watch } from './system.ts';

/** Whether an attacker can think a value this far is possible. */
export type Reach =
  | { kind: 'reached' }
  | { kind: 'impossible' }
  /** He gets as far as `value` (of the relaxation: not even that far) and no further. */
  | { kind: 'short'; answer: Extract<Answer, { kind: 'possible' }> };

export type Survey = (handle: number, sense: 'low' | 'high', limit: number) => Reach;

/** Asks what is possible under the present bounds; remembers every table that it finds, to answer from. */
export interface Prober {
  setBounds(bounds: readonly Bounds[]): void;
  bounds(): readonly Bounds[];
  reach(belief: number, question: Question, limit: number): Reach;
  /** The same for one attacker and many questions, while the bounds stay as they are. */
  survey(belief: number, knowledge: Knowledge): Survey;
  /** A whole table with a value below the limit, in the values of the handles; null when there is none. */
  below(belief: number, handle: number, limit: number): ArrayLike<number> | null;
  /** The smallest and largest possible value of a handle; the belief must leave some table. */
  least(belief: number, handle: number): number;
  most(belief: number, handle: number): number;
  /** How far a question can be answered at most; null where no table is left. */
  extreme(belief: number, question: Question): number | null;
  /** A table that agrees with a belief exists. */
  isPossible(belief: number): boolean;
  model(belief: number): AttackModel;
  close(): void;
}

/** The belief of a reader who goes by what is printed alone. */
export const NO_BELIEF = 0;

interface Remembered {
  values: Int32Array;
  /** Whether it agrees with each belief. */
  agrees: readonly boolean[];
}

const NOTHING_MORE = new Map<number, Bounds>();

export function openProber(system: System, handles: Handles, solver: Solver, watch: Watch): Prober {
  const beliefs: readonly (readonly Row[])[] = [[], ...system.beliefs];
  const models: (AttackModel | undefined)[] = [];
  const remembered: Remembered[] = [];
  const keys = new Set<string>();
  let bounds: readonly Bounds[] = handles.list.map(({ high }) => ({ low: 0, high }));
  /** Those of the remembered that agree with the bounds. */
  let present: Remembered[] = [];
  remember(system.latents.map(({ value }) => value));

  function remember(latents: readonly number[]): void {
    const key = latents.join();
    if (keys.has(key)) return;
    keys.add(key);
    const one = {
      values: Int32Array.from(handles.list, ({ form }) => sumOf(form, latents)),
      agrees: beliefs.map((rows) => rows.every((row) => isWithin(sumOf(row.form, latents), row))),
    };
    remembered.push(one);
    if (isPresent(one)) present.push(one);
  }

  function isPresent({ values }: Remembered): boolean {
    return bounds.every((range, handle) => isWithin(valueAt(values, handle), range));
  }

  function model(belief: number): AttackModel {
    models[belief] ??= openAttackModel(system, handles, at(beliefs, belief), solver);
    models[belief].setBounds(bounds);
    return models[belief];
  }

  function find(
    belief: number,
    { handle, sense, knowledge }: Question,
    limit: number,
  ): Remembered | undefined {
    return present.find(({ values, agrees }) => {
      if (!agrees[belief]) return false;
      const value = valueAt(values, handle);
      if (sense === 'low' ? value > limit : value < limit) return false;
      for (const [known, range] of knowledge) if (!isWithin(valueAt(values, known), range)) return false;
      return true;
    });
  }

  function ask(belief: number, question: Question, isExact: boolean): Answer {
    if (watch.isCancelled?.()) throw new Cancelled();
    const answer = isExact ? model(belief).exact(question) : model(belief).relaxed(question);
    if (answer.kind === 'possible' && answer.witness !== null) remember(answer.witness);
    return answer;
  }

  function reach(belief: number, question: Question, limit: number): Reach {
    return find(belief, question, limit) ? { kind: 'reached' } : solve(belief, question, limit);
  }

  function solve(belief: number, question: Question, limit: number): Reach {
    for (const isExact of [false, true]) {
      const answer = ask(belief, question, isExact);
      if (answer.kind === 'impossible') return answer;
      const missing = question.sense === 'low' ? answer.value - limit : limit - answer.value;
      if (missing > EPSILON) return { kind: 'short', answer };
      if (answer.witness !== null) return { kind: 'reached' };
    }
    throw new RangeError('an exact answer has a witness');
  }

  function survey(belief: number, knowledge: Knowledge): Survey {
    const size = handles.list.length;
    const lows = new Int32Array(size).fill(2 ** 31 - 1);
    const highs = new Int32Array(size).fill(-1);
    const known = [...knowledge];
    let seen = 0;
    function look(): void {
      for (; seen < present.length; seen++) {
        const { values, agrees } = at(present, seen);
        if (!agrees[belief] || !known.every(([handle, range]) => isWithin(valueAt(values, handle), range)))
          continue;
        for (let handle = 0; handle < size; handle++) {
          const value = values[handle] ?? 0;
          if (value < (lows[handle] ?? 0)) lows[handle] = value;
          if (value > (highs[handle] ?? 0)) highs[handle] = value;
        }
      }
    }
    return (handle, sense, limit) => {
      look();
      const isReached = sense === 'low' ? (lows[handle] ?? 0) <= limit : (highs[handle] ?? 0) >= limit;
      if (isReached) return { kind: 'reached' };
      return solve(belief, { handle, sense, knowledge }, limit);
    };
  }

  function extreme(belief: number, question: Question): number | null {
    const relaxed = ask(belief, question, false);
    const answer =
      relaxed.kind === 'possible' && relaxed.witness === null ? ask(belief, question, true) : relaxed;
    return answer.kind === 'impossible' ? null : Math.round(answer.value);
  }

  function extremeOf(belief: number, handle: number, sense: 'low' | 'high'): number {
    const value = extreme(belief, { handle, sense, knowledge: NOTHING_MORE });
    if (value === null) throw new RangeError('no table is left');
    return value;
  }

  return {
    setBounds(wanted) {
      bounds = wanted;
      present = remembered.filter(isPresent);
    },
    bounds: () => bounds,
    reach,
    survey,
    below(belief, handle, limit) {
      const question: Question = { handle, sense: 'low', knowledge: NOTHING_MORE };
      const reached = reach(belief, question, limit - 1);
      if (reached.kind !== 'reached') return null;
      return find(belief, question, limit - 1)?.values ?? null;
    },
    least: (belief, handle) => extremeOf(belief, handle, 'low'),
    most: (belief, handle) => extremeOf(belief, handle, 'high'),
    extreme,
    isPossible(belief) {
      if (present.some(({ agrees }) => agrees[belief])) return true;
      const question: Question = { handle: 0, sense: 'low', knowledge: NOTHING_MORE };
      return ask(belief, question, true).kind === 'possible';
    },
    model,
    close: () => {
      for (const one of models) one?.close();
    },
  };
}

function valueAt(values: Int32Array, handle: number): number {
  return values[handle] ?? Number.NaN;
}
