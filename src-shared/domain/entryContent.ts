import { z } from 'zod';
import { codeList } from './codeList.ts';
import { contactParties } from './contactParty.ts';
import { day } from './day.ts';
import { timeOfDay } from './timeOfDay.ts';
import { isReporter } from './withWhom.ts';

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

/** Means by which people talk with each other. A contact of which none was noted counts as a talk too. */
export const talkingMeans = ['in_person', 'telephone', 'video'] as const satisfies readonly ContactMeans[];

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

/** Choices after which the counsellor may come to speak with somebody else about the reporter. */
export const stepsWithOthers = [
  'talk_with_manager',
  'mediation',
  'integrity_report',
  'formal_complaint',
  'police_report',
  'seek_help',
] as const satisfies readonly (typeof decisions.codes)[number][];

/** What the counsellor writes in the journal. Fields that do not belong to the kind are empty. */
export const entryContent = z.object({
  kind: entryKinds.schema.default('note'),
  occurredOn: day,
  occurredAt: timeOfDay.nullable().default(null),
  means: contactMeans.schema.nullable().default(null),
  minutes: z.number().int().min(0).max(MOST_MINUTES).nullable().default(null),
  /** Whom a contact was with; a contact that comes without it has it from the words of `withWhom`. */
  party: contactParties.schema.nullable().default(null),
  withWhom: z.string().trim().max(MOST_WITH_WHOM).default(''),
  /** The consent of the reporter by which the counsellor spoke with somebody else. */
  consentId: z.uuid().nullable().default(null),
  decision: decisions.schema.nullable().default(null),
  text: z.string().max(MOST_CHARACTERS),
});

export type ContactMeans = (typeof contactMeans.codes)[number];
export type EntryKind = (typeof entryKinds.codes)[number];
export type EntryContent = z.infer<typeof entryContent>;

/** A note; it has nothing that only a contact or a decision has. */
export function noteOn(occurredOn: string, text: string): EntryContent {
  const empty = { occurredAt: null, means: null, minutes: null, decision: null };
  const nobody = { party: null, withWhom: '', consentId: null };
  return { kind: 'note', occurredOn, ...empty, ...nobody, text };
}

/** The content with only what belongs to its kind: what was filled in for another kind is no part of the entry. */
export function ofItsKind(content: EntryContent): EntryContent {
  const isContact = content.kind === 'contact';
  const party = isContact ? partyOf(content) : null;
  return {
    ...content,
    occurredAt: isContact ? content.occurredAt : null,
    means: isContact ? content.means : null,
    minutes: isContact ? content.minutes : null,
    party,
    withWhom: isContact ? content.withWhom : '',
    consentId: isWithAnother({ party }) ? content.consentId : null,
    decision: content.kind === 'decision' ? content.decision : null,
  };
}

function partyOf({ party, withWhom }: EntryContent): NonNullable<EntryContent['party']> {
  return party ?? (isReporter(withWhom) ? 'reporter' : 'other');
}

/** Whether an entry is a contact with somebody else than the reporter: it asks for the reporter's consent. */
export function isWithAnother({ party }: Pick<EntryContent, 'party'>): boolean {
  return party !== null && party !== 'reporter';
}

/** Whether an entry is what the report calls a conversation: the counsellor and the reporter talked. */
export function isConversation({
  kind,
  party,
  means,
}: Pick<EntryContent, 'kind' | 'party' | 'means'>): boolean {
  const isTalk = means === null || talkingMeans.some((one) => one === means);
  return kind === 'contact' && party === 'reporter' && isTalk;
}

const fields = Object.keys(entryContent.shape) as (keyof EntryContent)[];

/** Whether saving the one over the other would change nothing. */
export function isSameContent(one: EntryContent, other: EntryContent): boolean {
  return fields.every((field) => one[field] === other[field]);
}
