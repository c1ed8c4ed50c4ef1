import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseFile, CaseFilePart } from '../../../src-shared/ipc/caseFileChannels.ts';
import { Facts } from '../../components/layout/Facts.tsx';
import { FormattedBlocks } from '../../components/text/FormattedText.tsx';
import styles from './OutgoingPage.module.css';

/** The words of the PDF, all of them and no others. */
export function CaseFilePreview({ file }: { file: CaseFile }) {
  const words = nl.caseFile;
  const isEmpty = [file.facts, file.agreements, file.records, file.entries, file.referrals].every(
    (part) => part.length === 0,
  );
  return (
    <section className={styles.section} aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <p role="status" className={styles.lead}>
        {isEmpty ? words.previewEmpty : words.namesLeftOut(file.namesLeftOut)}
      </p>
      {!isEmpty && (
        <div className={styles.sheet}>
          <Pairs title={words.facts} rows={file.facts} />
          <Pairs title={words.agreements} rows={file.agreements} />
          {file.records.map(({ title, parts }) => (
            <Parts key={title} title={title} parts={parts} />
          ))}
          <Parts title={words.entries} parts={file.entries} />
          <Parts title={words.referrals} parts={file.referrals} />
        </div>
      )}
    </section>
  );
}

function Pairs({ title, rows }: { title: string; rows: CaseFile['facts'] }) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{title}</h3>
      <Facts facts={rows} />
    </div>
  );
}

function Parts({ title, parts }: { title: string; parts: CaseFilePart[] }) {
  if (parts.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{title}</h3>
      {parts.map(({ heading, about, blocks }, index) => (
        // A part has no name of its own, and the list is shown anew as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it moves.
        <article key={index} className={styles.part}>
          <h4>
            {heading} <span className={styles.about}>{about}</span>
          </h4>
          <FormattedBlocks blocks={blocks} />
        </article>
      ))}
    </div>
  );
}
