import { expect, test } from 'vitest';
import { brokenLayers, brokenLintRules, root } from '../unit/project/runTools.ts';

test('the project keeps its own rules', () => {
  expect(brokenLayers(root)).toEqual([]);
  expect(brokenLintRules(root)).toEqual([]);
});
