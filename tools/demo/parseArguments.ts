import { parseArgs } from 'node:util';
import { z } from 'zod';
import { nl } from '../../src-shared/i18n/nl.ts';
import { CliRefusal } from './cliRefusal.ts';

export interface Period {
  from: string;
  to: string;
}

export type Command =
  | { kind: 'help' }
  | { kind: 'template'; path: string }
  | { kind: 'standard'; out: string }
  | {
      kind: 'cases';
      cases: string;
      departments: string | null;
      period: Period;
      organisation: string | null;
      out: string;
    };

const options = {
  template: { type: 'string' },
  cases: { type: 'string' },
  departments: { type: 'string' },
  year: { type: 'string' },
  period: { type: 'string' },
  organisation: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Option = keyof typeof options;
type Given = Partial<Record<Option, string>>;

const OUT = 'demo-uit';
const words = nl.cli.arguments;
const day = z.iso.date();

/** @throws CliRefusal with one sentence and exit code 2. */
export function parseArguments(args: readonly string[]): Command {
  const given = readOptions(args);
  if (given.help !== undefined) return { kind: 'help' };
  if (given.template !== undefined) {
    if (Object.keys(given).some((option) => option !== 'template' && option !== 'json'))
      refuse(words.onlyTemplate);
    return { kind: 'template', path: given.template };
  }
  const out = given.out ?? OUT;
  if (given.cases === undefined) {
    for (const option of ['departments', 'year', 'period', 'organisation'] as const) {
      if (given[option] !== undefined) refuse(words.onlyWithCases(option));
    }
    return { kind: 'standard', out };
  }
  const { cases, departments = null, organisation = null } = given;
  return { kind: 'cases', cases, departments, organisation, out, period: periodOf(given) };
}

/** The parser's own errors are English, so it is asked for tokens, which it never refuses. */
function readOptions(args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refuse(words.stray(token.value));
    if (!isOption(token.name)) return refuse(words.unknownOption(token.rawName));
    if (given[token.name] !== undefined) return refuse(words.twice(token.name));
    const takesValue = options[token.name].type === 'string';
    if (!takesValue && token.value !== undefined) return refuse(words.noValue(token.name));
    if (takesValue && (!token.value || token.value.startsWith('--')))
      return refuse(words.valueMissing(token.name));
    given[token.name] = token.value ?? '';
  }
  return given;
}

function isOption(name: string): name is Option {
  return Object.hasOwn(options, name);
}

function periodOf({ year, period }: Given): Period {
  if (year !== undefined && period !== undefined) return refuse(words.periodTwice);
  if (year !== undefined) {
    return /^(19[89]|2\d\d)\d$/.test(year)
      ? { from: `${year}-01-01`, to: `${year}-12-31` }
      : refuse(words.badYear(year));
  }
  if (period === undefined) return refuse(words.periodMissing);
  const [from = '', to = '', ...others] = period.split('..');
  if (others.length > 0 || !day.safeParse(from).success || !day.safeParse(to).success)
    return refuse(words.badPeriod(period));
  return from > to ? refuse(words.periodReversed) : { from, to };
}

function refuse(sentence: string): never {
  throw new CliRefusal(2, [sentence]);
}
