import { join } from 'node:path';
import { ImportRefusal } from '../../src-main/import/importRefusal.ts';
import { dayOf } from '../../src-shared/domain/day.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { CliRefusal } from './cliRefusal.ts';
import type { DemoRun, WantedReport } from './demoRun.ts';
import { describeRun } from './describeRun.ts';
import { type Input, readInput } from './inputFiles.ts';
import { prepareOutput } from './outputFolder.ts';
import { type Command, parseArguments } from './parseArguments.ts';
import { standardRuns } from './standardRuns.ts';
import { writeTemplate } from './writeTemplate.ts';

interface PlannedRun {
  input: Input;
  reports: WantedReport[];
  /** Below the output folder; empty for the folder itself. */
  folder: string;
}

const args = process.argv.slice(2);
/** One JSON object on stdout and nothing else there; refusals too. */
const isJson = args.includes('--json');

await main();

async function main(): Promise<void> {
  try {
    await run(parseArguments(args));
  } catch (error) {
    const { exitCode, sentences, rows } = asCliRefusal(error);
    process.exitCode = exitCode;
    process.stderr.write(`${sentences.join('\n')}\n`);
    if (isJson) printJson({ ok: false, sentences, rows });
  }
}

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      return say(nl.cli.usage);
    case 'template': {
      const files = writeTemplate(command.path);
      return isJson
        ? printJson({ ok: true, files })
        : say(nl.cli.templateWritten(files.template, files.values));
    }
    case 'cases': {
      const input = await readInput(command, command.organisation, dayOf(new Date()));
      const [only] = await runAll(
        [{ input, reports: [{ period: command.period, folder: '' }], folder: '' }],
        command.out,
      );
      return finish(only ? [only] : [], only);
    }
    case 'standard': {
      const runs = await runAll(await planStandardRuns(), command.out);
      return finish(runs, { ok: runs.every(({ ok }) => ok), runs });
    }
  }
}

async function planStandardRuns(): Promise<PlannedRun[]> {
  const today = dayOf(new Date());
  return Promise.all(
    standardRuns.map(async ({ folder, periods, ...paths }) => {
      const reports = periods.map((period) => ({
        period,
        folder: periods.length > 1 ? `${period.from}_${period.to}` : '',
      }));
      return { folder, reports, input: await readInput(paths, null, today) };
    }),
  );
}

/** All input was read and checked before this writes anything. A run that breaks off leaves nothing behind. */
async function runAll(planned: readonly PlannedRun[], out: string): Promise<DemoRun[]> {
  const takeBack = prepareOutput(out);
  // The report's layout engine takes seconds to load; a refusal need not wait for it.
  const { runDemo } = await import('./demoRun.ts');
  const runs: DemoRun[] = [];
  try {
    for (const { input, reports, folder } of planned) {
      if (!isJson) say(`${nl.cli.busy(input.organisation)}\n`);
      const done = await runDemo(input, reports, join(out, folder));
      if (!isJson) say(describeRun(done, input.ambiguousDay));
      runs.push(done);
    }
  } catch (error) {
    takeBack();
    throw error;
  }
  return runs;
}

function finish(runs: readonly DemoRun[], result: object | undefined): void {
  const ok = runs.length > 0 && runs.every((one) => one.ok);
  if (isJson) printJson(result ?? { ok });
  else say(ok ? nl.cli.allHeld : nl.cli.notAllHeld);
  if (!ok) process.exitCode = 1;
}

function asCliRefusal(error: unknown): CliRefusal {
  if (error instanceof CliRefusal) return error;
  if (error instanceof ImportRefusal) return new CliRefusal(1, [...error.sentences]);
  if (error instanceof Refusal) return new CliRefusal(1, [nl.errors[error.code]]);
  // Neither its message nor its stack is shown: they may hold what was in the file.
  return new CliRefusal(1, [nl.cli.unexpected(error instanceof Error ? error.name : '?')]);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printJson(value: object): void {
  say(JSON.stringify(value, null, 2));
}
