import { type EntryContent, MOST_CHARACTERS, MOST_MINUTES } from '../../../src-shared/domain/entryContent.ts';
import { isReporter } from '../../../src-shared/domain/withWhom.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Entry } from '../../../src-shared/ipc/entriesChannels.ts';
import { today } from '../../format/dates.ts';
import { parseTime } from '../../format/timeOfDay.ts';
import { explanationOf } from './decisionWords.ts';

/** An entry as it stands in the fields: a day, a time and a number of minutes can be half typed there. */
export interface EntryForm extends Omit<EntryContent, 'occurredOn' | 'occurredAt' | 'minutes'> {
  /** Null while it is not filled in. */
  day: string | null;
  /** The last one that was whole, which is kept as long as `day` is not. */
  wholeDay: string;
  time: string;
  /** NaN for what is no number. */
  minutes: number | null;
}

/** In the order of the screen, so that the first one that is wrong gets the focus. */
export const checkedFields = [
  'occurredOn',
  'occurredAt',
  'minutes',
  'consentId',
  'decision',
  'text',
] as const;
export type CheckedField = (typeof checkedFields)[number];

/** What a new entry begins with: most are a contact with the reporter, today. */
export function newContent(): EntryContent {
  return {
    kind: 'contact',
    occurredOn: today(),
    occurredAt: null,
    means: null,
    minutes: null,
    party: 'reporter',
    withWhom: '',
    consentId: null,
    decision: null,
    text: '',
  };
}

/** What an entry holds, as the fields show it. */
export function contentOf(entry: Entry): EntryContent {
  const { id: _id, writtenAt: _writtenAt, revisions: _revisions, isRemoved: _isRemoved, ...content } = entry;
  const withWhom = isReporter(content.withWhom) ? '' : content.withWhom;
  return { ...content, withWhom, text: explanationOf(entry) };
}

/** An entry as the editor shows it; the way back is `toContent`. */
export function toForm({ occurredOn, occurredAt, ...rest }: EntryContent): EntryForm {
  return { ...rest, day: occurredOn, wholeDay: occurredOn, time: occurredAt ?? '' };
}

/** The part of the form that can be kept. */
export function toContent({ day, wholeDay, time, minutes, ...rest }: EntryForm): EntryContent {
  return {
    ...rest,
    occurredOn: day ?? wholeDay,
    occurredAt: parseTime(time),
    minutes: isCount(minutes) ? minutes : null,
  };
}

/** What has to be mended before the form can become an entry, each with its sentence. */
export function problemsOf(form: EntryForm): Partial<Record<CheckedField, string>> {
  const words = nl.common.validation;
  const isContact = form.kind === 'contact';
  return {
    ...(form.day === null && { occurredOn: words.date }),
    ...(isContact &&
      form.time.trim() !== '' &&
      parseTime(form.time) === null && { occurredAt: nl.journal.editor.timeInvalid }),
    ...(isContact &&
      form.minutes !== null &&
      !isCount(form.minutes) && {
        minutes: form.minutes > MOST_MINUTES ? words.atMost(MOST_MINUTES) : words.wholeNumber,
      }),
    ...(form.text.length > MOST_CHARACTERS && { text: words.tooLong(MOST_CHARACTERS) }),
  };
}

function isCount(minutes: number | null): boolean {
  return minutes !== null && Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES;
}
