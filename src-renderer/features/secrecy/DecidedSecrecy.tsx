import { ArrowLeft } from 'lucide-react';
import {
  counsellorPositions,
  questionsOf,
  type SecrecyRecord,
  secrecyAnswers,
  secrecyGrounds,
  secrecyOutcomes,
} from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { formatDay, formatMoment } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import styles from './SecrecyForm.module.css';

/** A record that is decided, to read. */
export function DecidedSecrecy({ record, onBack }: { record: SecrecyRecord; onBack(): void }) {
  const { ground, position, answers } = record;
  const words = nl.secrecy.record;
  const labels = nl.secrecy.aid;
  const questions = questionsOf(ground, position);
  const written = (text: string) => (
    <span className={text === '' ? styles.soft : styles.text}>{text === '' ? nl.common.unknown : text}</span>
  );

  return (
    <article className={styles.page}>
      <div className={styles.back}>
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden />} onPress={onBack}>
          {labels.back}
        </Button>
      </div>
      <Title>{words.title}</Title>
      <Facts
        facts={[
          [labels.ground, capitalise(secrecyGrounds.labels[ground])],
          [labels.consideredOn, formatDay(record.consideredOn)],
          ...(position ? [[labels.position, capitalise(counsellorPositions.labels[position])] as const] : []),
          [labels.reasoning, written(record.reasoning)],
          [labels.outcome, capitalise(secrecyOutcomes.labels[record.outcome])],
          [labels.outcomeWords, written(record.outcomeWords)],
          [labels.done, written(record.done)],
          [words.writtenAt, formatMoment(record.writtenAt)],
        ]}
      />
      {questions.length > 0 && (
        <section className={styles.part} aria-labelledby="answers-title">
          <h2 id="answers-title">{words.answers}</h2>
          <Facts
            layout="stack"
            facts={questions.map((question) => {
              const { answer, words: own } = answers[question] ?? { answer: null, words: '' };
              const said = [answer && capitalise(secrecyAnswers.labels[answer]), own].filter(Boolean);
              return [nl.secrecy.texts.questions[question], written(said.join('\n'))];
            })}
          />
        </section>
      )}
    </article>
  );
}
