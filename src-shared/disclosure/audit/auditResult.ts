import type { AttackOutcome } from './attack.ts';
import type { AttackerIdentity } from './attackers.ts';
import { canonicalText } from './checkWitness.ts';
import { type AuditFailure, uniqueFailures } from './failure.ts';
import type { AuditModel } from './model.ts';
import { locationOf, type TargetLocation } from './targets.ts';

/** A count that nobody may find out, and how far everybody gets with it. */
export interface AuditedTarget {
  /** For the log. */
  id: string;
  where: TargetLocation;
  /** Feasibility interval of an outsider. */
  outsider: readonly [number, number];
  /** The attacker who finds out most: the narrowest interval, with what they already knew. */
  worst: { attacker: AttackerIdentity; interval: readonly [number, number] };
  verdict: AttackOutcome['verdict'];
  /** Hashes of the tables that reach the outsider's ends. */
  witnesses: { low: string; high: string };
}

export interface AuditCounts {
  constraints: number;
  questions: number;
  witnesses: number;
}

export interface AuditResult {
  ok: boolean;
  failures: readonly AuditFailure[];
  targets: readonly AuditedTarget[];
  /** Text of every table that a hash stands for. */
  witnesses: Readonly<Record<string, string>>;
  counted: AuditCounts;
}

/** An audit that came no further than what can be seen without attacking. */
export function unattacked(failures: readonly AuditFailure[], constraints: number): AuditResult {
  return {
    ok: failures.length === 0,
    failures: uniqueFailures(failures),
    targets: [],
    witnesses: {},
    counted: { constraints, questions: 0, witnesses: 0 },
  };
}

/**
 * The outcome of all attacks, by target.
 *
 * @param results those on each target, the outsider's first.
 * @param hash SHA-256 in hexadecimals.
 */
export function summarise(
  model: AuditModel,
  results: ReadonlyMap<string, readonly AttackOutcome[]>,
  failures: readonly AuditFailure[],
  hash: (text: string) => string,
): AuditResult {
  const names = model.unknowns.columns.map((column) => column.name);
  const witnesses: Record<string, string> = {};
  const keep = (table: readonly number[]) => {
    const text = canonicalText(table, names);
    const key = hash(text);
    witnesses[key] = text;
    return key;
  };
  const questions = [...results.values()].reduce((sum, some) => sum + some.length, 0);
  return {
    ...unattacked(failures, model.knowledge.all.length),
    targets: [...results.values()].flatMap((some) => auditedTarget(model, some, keep)),
    witnesses,
    // Each answer rests on two of them.
    counted: { constraints: model.knowledge.all.length, questions, witnesses: 2 * questions },
  };
}

function auditedTarget(
  { releases, dimensions }: AuditModel,
  results: readonly AttackOutcome[],
  keep: (table: readonly number[]) => string,
): AuditedTarget[] {
  const [first] = results;
  if (first === undefined) return [];
  const exposed = results.find((one) => one.verdict === 'exposed');
  const worst = exposed ?? narrowest(results, first);
  return [
    {
      id: first.target.id,
      where: locationOf(first.target, releases, dimensions),
      outsider: endsOf(first),
      worst: { attacker: worst.attacker.identity, interval: endsOf(worst) },
      verdict: exposed ? 'exposed' : first.verdict,
      witnesses: { low: keep(first.interval.low.table), high: keep(first.interval.high.table) },
    },
  ];
}

/** The result with the narrowest interval that is exact. */
function narrowest(results: readonly AttackOutcome[], first: AttackOutcome): AttackOutcome {
  const width = (one: AttackOutcome) => endsOf(one)[1] - endsOf(one)[0];
  return results
    .filter((one) => one.isExact)
    .reduce((least, one) => (width(one) < width(least) ? one : least), first);
}

function endsOf({ interval: { low, high } }: AttackOutcome): [number, number] {
  return [low.value, high.value];
}
