import { contactMeans, type EntryContent, entryKinds } from '../../../src-shared/domain/entryContent.ts';
import { whomOf } from '../../../src-shared/domain/withWhom.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { capitalise } from '../../format/text.ts';
import { MarkedText } from '../cases/list/MarkedText.tsx';
import { ConsentLine } from './ConsentLine.tsx';
import type { Consent } from './consents.ts';
import { explanationOf, sentenceOfDecision } from './decisionWords.ts';
import styles from './EntryBody.module.css';
import { EntryText } from './EntryText.tsx';

interface Props {
  content: EntryContent;
  find: string;
  /** Of the case; left out where the consent of a contact is not told. */
  consents?: readonly Consent[] | undefined;
}

/** What an entry says: its kind and what belongs to it in one line, then its text. */
export function EntryBody({ content, find, consents }: Props) {
  const words = nl.journal.entry;
  const { kind, means, minutes, decision } = content;
  const whom = whomOf(content);
  const facts = [
    capitalise(entryKinds.labels[kind]),
    means && contactMeans.labels[means],
    whom !== '' && words.withWhom(whom),
    minutes !== null && words.duration(minutes),
  ].filter((fact) => fact !== null && fact !== false);
  const text = explanationOf(content);

  return (
    <div className={styles.body}>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {consents && <ConsentLine content={content} consents={consents} />}
      {decision && (
        <p className={styles.decision}>
          <MarkedText text={sentenceOfDecision(decision)} find={text === '' ? find : ''} />
        </p>
      )}
      {text !== '' && <EntryText text={text} find={find} />}
    </div>
  );
}
