import { expect, test } from 'vitest';
import {
  contentOf,
  newContent,
  problemsOf,
  toContent,
  toForm,
} from '../../../src-renderer/features/entries/entryForm.ts';
import { parseTime } from '../../../src-renderer/format/timeOfDay.ts';
import { ofItsKind } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';

test.each([
  ['14:30', '14:30'],
  ['1430', '14:30'],
  ['9', '09:00'],
  ['930', '09:30'],
  ['14.30', '14:30'],
  ['14u30', '14:30'],
  ['9u', '09:00'],
  [' 0:05 ', '00:05'],
  ['24:00', null],
  ['12:60', null],
  ['14:3', null],
  ['half drie', null],
  ['', null],
])('the time %j is read as %j', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

test('what is half typed is named at its field, and what is whole of it is kept', () => {
  const form = { ...toForm(newContent()), day: null, wholeDay: '2026-03-02', time: '25:00', minutes: 2000 };

  expect(Object.keys(problemsOf(form))).toEqual(['occurredOn', 'occurredAt', 'minutes']);
  expect(problemsOf({ ...form, kind: 'note' })).toEqual({ occurredOn: nl.common.validation.date });
  expect(toContent(form)).toMatchObject({
    occurredOn: '2026-03-02',
    occurredAt: null,
    minutes: null,
  });
  expect(toContent({ ...form, day: '2026-03-04', time: '9', minutes: 45 })).toMatchObject({
    occurredOn: '2026-03-04',
    occurredAt: '09:00',
    minutes: 45,
  });
});

test('a choice that says itself is changed without its own sentence as explanation', () => {
  const entry = {
    ...ofItsKind({ ...newContent(), kind: 'decision', decision: 'nothing' }),
    id: '3f2f4f0a-5a4e-4f4e-9d5c-0a5d2f1f3c11',
    writtenAt: '2026-03-02T10:00:00.000Z',
    revisions: 0,
    isRemoved: false,
    text: nl.journal.decisionText('(nog) geen stappen'),
  };

  expect(contentOf(entry).text).toBe('');
  expect(contentOf({ ...entry, text: 'Op eigen verzoek.' }).text).toBe('Op eigen verzoek.');
});
