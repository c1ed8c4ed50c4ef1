import { nl } from '../../src-shared/i18n/nl.ts';
import type { DemoRun } from './demoRun.ts';

const words = nl.cli;
const LABEL_WIDTH = 24;

/** What a run made, where it lies and what was checked, for a person to read. */
export function describeRun(run: DemoRun, ambiguousDay: string | null): string {
  const { archive, restored, backup } = run.files;
  return [
    run.organisation,
    `  ${words.imported(run.imported.cases)}`,
    ...(ambiguousDay === null ? [] : [`  ${words.input.dayFirst(ambiguousDay)}`]),
    ...run.reports.flatMap(({ period, isTooSmall, files }) => [
      `  ${words.report(period.from, period.to)}`,
      ...(isTooSmall ? [`    ${words.tooSmall}`] : []),
      `  ${line('pdf', files.pdf)}`,
      `  ${line('published', files.published)}`,
    ]),
    line('archive', archive),
    line('restored', restored),
    line('backup', backup),
    line('passphrase', run.passphrase),
    line('recoveryCode', run.recoveryCode),
    `  ${words.checked}`,
    ...run.checks.map(({ ok, says }) => `    ${ok ? words.holds : words.fails}: ${says}`),
    '',
  ].join('\n');
}

function line(label: keyof typeof words.labels, value: string): string {
  return `  ${words.labels[label].padEnd(LABEL_WIDTH)}${value}`;
}
