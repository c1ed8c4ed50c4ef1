import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syncFolder } from '../../../src-main/files/writeFileSafely.ts';
import { openTempFolder } from '../../support/tempArchive.ts';

// The system's own view of its processes is such a mount: to a sync it says EINVAL.
test.skipIf(process.platform !== 'linux')(
  'a mount that cannot sync a folder does not fail what is done in it',
  () => {
    expect(() => syncFolder('/proc')).not.toThrow();
  },
);

test('a folder that is not there is not passed over', () => {
  using folder = openTempFolder();
  expect(() => syncFolder(join(folder.path, 'weg'))).toThrow('ENOENT');
});
