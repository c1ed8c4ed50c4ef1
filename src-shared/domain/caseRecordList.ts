import { closingAnswers, dangers, inquirers, optionChoices } from './caseRecordCodes.ts';
import { code, day, line, longText, optionalDay, type RecordKindSpec, schemaOf } from './caseRecordSpec.ts';
import { consentParties } from './contactParty.ts';

/**
 * Every kind of record that is noted beside the journal of a case, in the order of the page. Schema, storage, form,
 * finding, the PDF for the reporter and moving out follow from it; words stand in `i18n/nl/caseRecords`.
 */
export const caseRecordList = {
  consent: {
    fields: {
      toWhom: code(consentParties),
      who: line({ isOptional: true }),
      mayBeSaid: longText(),
      givenOn: day(),
      withdrawnOn: optionalDay({ notBefore: 'givenOn' }),
    },
    heading: ['toWhom', 'who'],
    order: { by: 'givenOn', first: 'newest' },
    mark: { field: 'withdrawnOn' },
    isMarkBad: true,
    isForReporter: true,
  },
  goal: {
    fields: { wish: longText(), saidOn: day() },
    heading: ['saidOn'],
    order: { by: 'saidOn', first: 'newest' },
    isForReporter: true,
  },
  option: {
    fields: {
      option: line(),
      inFavour: longText({ isOptional: true }),
      against: longText({ isOptional: true }),
      choice: code(optionChoices, 'open'),
    },
    heading: ['option'],
    order: null,
    mark: { field: 'choice', is: 'chosen' },
    isForReporter: true,
  },
  agreement: {
    fields: {
      agreed: longText(),
      agreedOn: day(),
      until: optionalDay({ notBefore: 'agreedOn', mayLieAhead: true }),
    },
    heading: ['agreedOn'],
    order: { by: 'agreedOn', first: 'newest' },
    isForReporter: true,
  },
  safety: {
    fields: {
      danger: code(dangers),
      seenOn: day(),
      seen: longText(),
      agreed: longText({ isOptional: true }),
      checkedOn: optionalDay({ notBefore: 'seenOn' }),
    },
    heading: ['danger'],
    order: { by: 'seenOn', first: 'newest' },
    mark: { field: 'checkedOn' },
    isForReporter: false,
  },
  event: {
    fields: {
      happenedOn: optionalDay(),
      when: line({ isOptional: true }),
      place: line({ isOptional: true }),
      happened: longText(),
      witnesses: longText({ isOptional: true }),
      evidence: longText({ isOptional: true }),
    },
    heading: ['happenedOn', 'when'],
    order: { by: 'happenedOn', first: 'oldest' },
    isForReporter: true,
  },
  inquiry_about_reporter: {
    fields: {
      inquirer: code(inquirers),
      who: line({ isOptional: true }),
      askedOn: day(),
      asked: longText(),
      answer: longText({ isOptional: true }),
      answeredOn: optionalDay({ notBefore: 'askedOn' }),
    },
    heading: ['inquirer', 'who'],
    order: { by: 'askedOn', first: 'newest' },
    mark: { field: 'answeredOn' },
    isForReporter: false,
  },
  intervision: {
    fields: { heldOn: day(), takenAlong: longText(), doneDifferently: longText({ isOptional: true }) },
    heading: ['heldOn'],
    order: { by: 'heldOn', first: 'newest' },
    isForReporter: false,
  },
  closing_question: {
    fields: {
      askedOn: day(),
      feltHeard: code(closingAnswers),
      keptDirection: code(closingAnswers),
      words: longText({ isOptional: true }),
    },
    heading: ['askedOn'],
    order: { by: 'askedOn', first: 'newest' },
    isForReporter: false,
  },
} as const satisfies Record<string, RecordKindSpec>;

type List = typeof caseRecordList;

export type CaseRecordKind = keyof List;
export type FieldOfKind<K extends CaseRecordKind> = keyof List[K]['fields'] & string;

/** The kinds in the order of the page. */
export const caseRecordKinds = Object.keys(caseRecordList) as CaseRecordKind[];

/** What the registry says of a kind, read alike for every kind. */
export function specOfKind(kind: CaseRecordKind): RecordKindSpec {
  return caseRecordList[kind];
}

/** Every field of every kind that holds words somebody typed. */
export const typedFields: readonly { kind: CaseRecordKind; field: string }[] = caseRecordKinds.flatMap(
  (kind) =>
    Object.entries(specOfKind(kind).fields)
      .filter(([, spec]) => spec.kind === 'text' || spec.kind === 'longText')
      .map(([field]) => ({ kind, field })),
);

export const recordSchemas = Object.fromEntries(
  caseRecordKinds.map((kind) => [kind, schemaOf(specOfKind(kind).fields)]),
) as Record<CaseRecordKind, ReturnType<typeof schemaOf>>;
