import { nl } from '../../../src-shared/i18n/nl.ts';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import field from '../../components/fields/Field.module.css';
import styles from './Import.module.css';

interface Props {
  names: readonly string[];
  isConfirmed: boolean;
  onConfirm(isConfirmed: boolean): void;
  error: string | undefined;
}

/** The columns that do not come along, by name, and the word that this is meant; nothing where all come along. */
export function IgnoredColumns({ names, isConfirmed, onConfirm, error }: Props) {
  const words = nl.importSteps.columns;
  if (names.length === 0) return null;
  return (
    <fieldset className={field.group}>
      <legend className={field.label}>{words.ignoredTitle}</legend>
      <p>{words.ignored(names)}</p>
      {names.length > 1 && (
        <ul className={styles.names}>
          {names.map((name, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
            <li key={place}>{name}</li>
          ))}
        </ul>
      )}
      <CheckBox label={words.confirm} value={isConfirmed} onChange={onConfirm} error={error} />
    </fieldset>
  );
}
