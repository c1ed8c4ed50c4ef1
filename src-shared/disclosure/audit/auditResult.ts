import type { Finding } from './attack.ts';
import type { AttackerIdentity } from './attackers.ts';
import type { Failure } from './failure.ts';
import type { TargetLocation } from './quantities.ts';

/** A count that nobody may find out, and how far everybody gets with it. */
export interface AuditedTarget {
  /** For the log. */
  id: string;
  where: TargetLocation;
  outsider: readonly [number, number];
  /** Who finds out most: the narrowest interval, with what they already knew. */
  worst: { attacker: AttackerIdentity; interval: readonly [number, number] };
  verdict: Finding['verdict'];
  /** Hashes of the tables that reach the outsider's ends. */
  witnesses: { low: string; high: string };
}

export interface AuditResult {
  ok: boolean;
  failures: readonly Failure[];
  targets: readonly AuditedTarget[];
  /** Text of every table that a hash stands for. */
  witnesses: Readonly<Record<string, string>>;
  counted: { constraints: number; questions: number; witnesses: number };
}
