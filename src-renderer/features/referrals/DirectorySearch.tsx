import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import styles from './Directory.module.css';
import type { DirectoryFilter } from './directoryFilter.ts';

interface Props {
  filter: DirectoryFilter;
  onFilter(filter: DirectoryFilter): void;
  organisations: readonly Organisation[];
  /** How many are found. */
  count: number;
}

/** What narrows the directory: words, a kind, and an organisation where there is more than one. */
export function DirectorySearch({ filter, onFilter, organisations, count }: Props) {
  const words = nl.referrals;
  return (
    <>
      <search className={styles.search}>
        <TextField
          type="search"
          label={words.search}
          hint={words.searchHint}
          autoComplete="off"
          spellCheck="false"
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <SelectField
          label={words.kindFilter}
          emptyLabel={words.anyKind}
          choices={choicesOf(referralTargets)}
          value={filter.kind ?? ''}
          onChange={(kind) =>
            onFilter({ ...filter, kind: kind === '' ? null : (kind as typeof filter.kind) })
          }
        />
        {organisations.length > 1 && (
          <SelectField
            label={words.organisationFilter}
            emptyLabel={words.anyOrganisation}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={filter.organisationId ?? ''}
            onChange={(id) => onFilter({ ...filter, organisationId: id === '' ? null : id })}
          />
        )}
      </search>
      <p role="status" className={styles.count}>
        {count > 0 ? words.found(count) : ''}
      </p>
    </>
  );
}
