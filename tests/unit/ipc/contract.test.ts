import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../../src-shared/ipc/contract.ts';

const root = resolve(import.meta.dirname, '../../..');
const prefixes = [...new Set(Object.keys(contract).map((channel) => channel.split(':')[0] ?? ''))].sort();

/** The words before `ending` of the files in a folder that end so. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** The prefixes of the channels that a file has as keys of an object. */
function prefixesIn(file: string): string[] {
  const keys = readFileSync(join(root, file), 'utf8').matchAll(/^ {2,4}'(\w+):\w+':/gm);
  return [...new Set([...keys].map(([, prefix]) => prefix ?? ''))];
}

test('every prefix of a channel has one file with its specs and one with its handlers, named after it', () => {
  expect(filesOf('src-shared/ipc', 'Channels.ts')).toEqual(prefixes);
  expect(filesOf('src-main/ipc', 'Handlers.ts')).toEqual(prefixes);
});

test.each(prefixes)('the files of %s hold no channel of another prefix', (prefix) => {
  expect(prefixesIn(`src-shared/ipc/${prefix}Channels.ts`)).toEqual([prefix]);
  expect(prefixesIn(`src-main/ipc/${prefix}Handlers.ts`)).toEqual([prefix]);
});

/** The last words of the channels that only answer. Any other channel does something. */
const questions =
  /^(get|list|ofCase|find|overview|status|progress|drafts|versions|identities|candidates|replaced|subjects|overlapping|details|texts|printed)$/;
const alsoQuestions = ['caseFile:preview', 'people:independence', 'report:check', 'vault:ratePassphrase'];

test('a channel that does something says which answers it makes stale, be it none', () => {
  const silent = Object.entries(contract)
    .filter(([channel, spec]) => !('stale' in spec) && !alsoQuestions.includes(channel))
    .map(([channel]) => channel.split(':')[1]);
  for (const word of silent) expect(word).toMatch(questions);
});
