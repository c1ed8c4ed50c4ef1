import { measureSentences } from '../tests/support/readability.ts';

// Prints the hardest sentences that a user reads, hardest first: `npx node tools/measureReadability.ts [how many]`.
const count = Number(process.argv[2] ?? 20);
const sentences = measureSentences();
const average = sentences.reduce((sum, { ease }) => sum + ease, 0) / sentences.length;
const length = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
process.stdout.write(
  `${sentences.length} sentences, reading ease ${average.toFixed(1)}, ${length.toFixed(1)} words each\n`,
);
for (const { ease, words, file, text } of sentences.slice(0, count))
  process.stdout.write(`${String(ease).padStart(4)} ${String(words).padStart(3)} ${file}: ${text}\n`);
