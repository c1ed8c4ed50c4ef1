import { ChevronRight } from 'lucide-react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { CaseFieldRows } from './CaseFieldRows.tsx';
import styles from './CaseForm.module.css';
import { laterGroups } from './caseFormLayout.ts';
import type { FieldProps } from './fieldProps.ts';

/** What can wait: open for a case that exists, folded for a new one. */
export function CaseLaterFields(props: Omit<FieldProps, 'name'>) {
  return (
    <details className={styles.more} open={!props.isNew}>
      <summary>
        <ChevronRight size={18} aria-hidden />
        {nl.journal.form.more}
      </summary>
      <div className={styles.moreFields}>
        {laterGroups.map(({ title, rows }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h2>{title}</h2>
            <CaseFieldRows {...props} rows={rows} />
          </section>
        ))}
      </div>
    </details>
  );
}
