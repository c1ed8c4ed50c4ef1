import { fiveOrganisations } from '../tests/support/fiveOrganisations.ts';
import { readEverything } from '../tests/support/reportReading.ts';

// Prints every sentence that a jaarverslag can hold, to be read aloud: `npx node tools/printReportSentences.ts [which]`,
// where which is one of the organisations below. Counts in it are invented.
const names = Object.keys(fiveOrganisations) as (keyof typeof fiveOrganisations)[];
const wanted = process.argv[2] ?? 'municipality';
const name = names.find((one) => one === wanted);
if (name === undefined) {
  process.stderr.write(`Choose one of: ${names.join(', ')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${readEverything(fiveOrganisations[name])}\n`);
}
