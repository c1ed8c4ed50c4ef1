import { benchArchive } from './archive.ts';
import { benchDisclosure } from './disclosure.ts';

/** `npm run bench` runs all, `npm run bench -- disclosure` one of them; `--json` is understood by `archive` alone. */
const benches = { archive: benchArchive, disclosure: benchDisclosure };

const asJson = process.argv.includes('--json');
const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const wanted = Object.entries(benches).filter(([name]) =>
  named.length > 0 ? named.includes(name) : !asJson || name === 'archive',
);
if (wanted.length === 0) throw new Error(`known: ${Object.keys(benches).join(', ')}`);
for (const [, bench] of wanted) await bench({ asJson });
