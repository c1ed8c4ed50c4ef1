import { nl } from '../../../src-shared/i18n/nl.ts';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import field from '../../components/fields/Field.module.css';
import styles from './Reminders.module.css';
import type { Aftercare } from './useAftercareMoments.ts';

/** The moments of nazorg that the settings propose: each can be left out or moved. */
export function AftercareMoments({ aftercare }: { aftercare: Aftercare }) {
  const words = nl.reminders.closing;
  const { moments, plannedCount } = aftercare;
  return (
    <fieldset className={field.group}>
      <legend className={field.label}>{words.label}</legend>
      {plannedCount > 0 && <p className={field.hint}>{words.aftercarePlanned}</p>}
      {moments.length === 0 && <p className={field.hint}>{words.noMoments}</p>}
      <ul className={styles.moments}>
        {moments.map((moment, position) => (
          <li key={moment.days}>
            <CheckBox
              label={words.moment(moment.days)}
              value={moment.isChosen}
              onChange={(isChosen) => aftercare.change(position, { isChosen })}
            />
            {moment.isChosen && (
              <DayField
                label={words.day(position + 1)}
                allowsFuture
                value={moment.on}
                onChange={(on) => aftercare.change(position, { on })}
                error={moment.error}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
