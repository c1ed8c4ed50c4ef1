import { ArrowLeft } from 'lucide-react';
import {
  type Consideration,
  counsellorPositions,
  questionsOf,
  secrecyAnswers,
  secrecyGrounds,
  secrecyOutcomes,
} from '../../../src-shared/domain/consideration.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { formatDay, formatMoment } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import styles from './SecrecyAid.module.css';

/** A weighing as it was recorded. */
export function SecrecyRecord({ consideration, onBack }: { consideration: Consideration; onBack(): void }) {
  const { ground, position, answers } = consideration;
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
          [labels.consideredOn, formatDay(consideration.consideredOn)],
          ...(position ? [[labels.position, capitalise(counsellorPositions.labels[position])] as const] : []),
          [labels.reasoning, written(consideration.reasoning)],
          [labels.outcome, capitalise(secrecyOutcomes.labels[consideration.outcome])],
          [labels.outcomeWords, written(consideration.outcomeWords)],
          [labels.done, written(consideration.done)],
          [words.writtenAt, formatMoment(consideration.writtenAt)],
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
