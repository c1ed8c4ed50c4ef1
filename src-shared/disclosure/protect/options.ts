import type { Scope } from '../contract/codedCase.ts';
import type { Solver } from '../contract/solver.ts';
import type { Chance } from './chance.ts';
import type { Watch } from './linearSystem.ts';
import type { StratifiedPopulation } from './stratifiedPopulation.ts';

export interface ProtectOptions extends Watch {
  scope: Scope;
  /** 3 to 10, in distinct persons. */
  threshold: number;
  chance: Chance;
  solver: Solver;
}

/** The options and the population that every step of the work goes by. */
export interface Job {
  options: ProtectOptions;
  population: StratifiedPopulation;
}

/** The id of the class that holds the hidden ones; no class may be called so. */
export const MERGED = 'merged';
