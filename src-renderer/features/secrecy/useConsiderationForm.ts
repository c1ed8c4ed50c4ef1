import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import {
  type Consideration,
  type ConsiderationFields,
  considerationFields,
  questionsOf,
} from '../../../src-shared/domain/consideration.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';

/** Every question open, so that a form holds a place for each. */
const unanswered: ConsiderationFields['answers'] = Object.fromEntries(
  Object.keys(nl.secrecy.texts.questions).map((question) => [question, { answer: null, words: '' }]),
);

/** What a new weighing starts with; why it is needed, the counsellor chooses. */
function newConsideration(): DefaultValues<ConsiderationFields> {
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

/** The form of a weighing, with a place for the answer to every question. */
export function useConsiderationForm(
  consideration: Consideration | undefined,
): UseFormReturn<ConsiderationFields> {
  return useForm<ConsiderationFields>({
    resolver: zodResolver(considerationFields),
    defaultValues: consideration
      ? considerationFields.parse({ ...consideration, answers: { ...unanswered, ...consideration.answers } })
      : newConsideration(),
  });
}

/** Without what belongs to another ground, and without questions that were left open. */
export function onlyAsked(fields: ConsiderationFields): ConsiderationFields {
  const position = fields.ground === 'education_reporting_duty' ? fields.position : null;
  const asked: readonly string[] = questionsOf(fields.ground, position);
  const answers = Object.entries(fields.answers).filter(
    ([question, { answer, words }]) => asked.includes(question) && (answer !== null || words !== ''),
  );
  return { ...fields, position, answers: Object.fromEntries(answers) };
}
