import { z } from 'zod';
import { codeList } from './codeList.ts';
import { day } from './day.ts';
import { timeOfDay } from './timeOfDay.ts';

/** What an entry holds at most; the page says so before main refuses it. */
export const MOST_CHARACTERS = 200_000;
/** A whole day; more is a typing error. */
export const MOST_MINUTES = 24 * 60;
export const MOST_WITH_WHOM = 120;

export const entryKinds = codeList({
  contact: 'gesprek of contact',
  note: 'eigen notitie',
  decision: 'keuze van de melder',
});

/** How the counsellor and somebody else were in contact. */
export const contactMeans = codeList({
  in_person: 'in gesprek',
  telephone: 'telefoon',
  video: 'beeldbellen',
  email: 'e-mail',
  message: 'bericht',
  letter: 'brief',
  other: 'anders',
});

/** Choices of the reporter; the choice is always their own (Functieprofiel Vertrouwenspersoon 2025, section 1). */
export const decisions = codeList({
  nothing: '(nog) geen stappen',
  think_it_over: 'er nog over nadenken',
  address_self: 'zelf aanspreken',
  talk_with_manager: 'gesprek met leidinggevende',
  mediation: 'bemiddeling',
  integrity_report: 'melding bij de werkgever of een instantie',
  formal_complaint: 'formele klacht',
  police_report: 'aangifte',
  seek_help: 'hulp zoeken bij iemand anders',
  withdraw: 'stoppen',
  other: 'anders',
});

/** What the counsellor writes in the journal. Fields that do not belong to the kind are empty. */
export const entryContent = z.object({
  kind: entryKinds.schema.default('note'),
  occurredOn: day,
  occurredAt: timeOfDay.nullable().default(null),
  means: contactMeans.schema.nullable().default(null),
  minutes: z.number().int().min(0).max(MOST_MINUTES).nullable().default(null),
  withWhom: z.string().trim().max(MOST_WITH_WHOM).default(''),
  decision: decisions.schema.nullable().default(null),
  text: z.string().max(MOST_CHARACTERS),
});

export type EntryKind = (typeof entryKinds.codes)[number];
export type EntryContent = z.infer<typeof entryContent>;

/** A note; it has nothing that only a contact or a decision has. */
export function noteOn(occurredOn: string, text: string): EntryContent {
  const empty = { occurredAt: null, means: null, minutes: null, withWhom: '', decision: null };
  return { kind: 'note', occurredOn, ...empty, text };
}

/** The content with only what belongs to its kind: what was filled in for another kind is no part of the entry. */
export function ofItsKind(content: EntryContent): EntryContent {
  const isContact = content.kind === 'contact';
  return {
    ...content,
    occurredAt: isContact ? content.occurredAt : null,
    means: isContact ? content.means : null,
    minutes: isContact ? content.minutes : null,
    withWhom: isContact ? content.withWhom : '',
    decision: content.kind === 'decision' ? content.decision : null,
  };
}

const fields = Object.keys(entryContent.shape) as (keyof EntryContent)[];

/** Whether saving the one over the other would change nothing. */
export function isSameContent(one: EntryContent, other: EntryContent): boolean {
  return fields.every((field) => one[field] === other[field]);
}
