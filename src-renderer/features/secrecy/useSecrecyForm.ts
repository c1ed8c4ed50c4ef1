import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import {
  questionsOf,
  type SecrecyFields,
  type SecrecyRecord,
  secrecyFields,
} from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';

/** Every question open, so that a form holds a place for each. */
const unanswered: SecrecyFields['answers'] = Object.fromEntries(
  Object.keys(nl.secrecy.texts.questions).map((question) => [question, { answer: null, words: '' }]),
);

/** Values of a new record; why it is needed, the counsellor chooses. */
function newRecord(): DefaultValues<SecrecyFields> {
  return {
    consideredOn: today(),
    position: null,
    answers: unanswered,
    reasoning: '',
    outcome: 'undecided',
    outcomeWords: '',
    done: '',
  };
}

/** The form of a record, with a place for the answer to every question. */
export function useSecrecyForm(record: SecrecyRecord | undefined): UseFormReturn<SecrecyFields> {
  return useForm<SecrecyFields>({
    resolver: zodResolver(secrecyFields),
    defaultValues: record
      ? secrecyFields.parse({ ...record, answers: { ...unanswered, ...record.answers } })
      : newRecord(),
  });
}

/** Without what belongs to another ground, and without questions that were left open. */
export function onlyAsked(fields: SecrecyFields): SecrecyFields {
  const position = fields.ground === 'education_reporting_duty' ? fields.position : null;
  const asked: readonly string[] = questionsOf(fields.ground, position);
  const answers = Object.entries(fields.answers).filter(
    ([question, { answer, words }]) => asked.includes(question) && (answer !== null || words !== ''),
  );
  return { ...fields, position, answers: Object.fromEntries(answers) };
}
