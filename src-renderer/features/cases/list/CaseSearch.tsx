import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { MOST_SEARCHED } from '../../../../src-shared/ipc/searchChannels.ts';
import field from '../../../components/fields/Field.module.css';
import { Field, fieldProps } from '../../../components/fields/Field.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { classes } from '../../../format/text.ts';
import styles from './CaseSearch.module.css';
import { type Finding, withText } from './finding.ts';

interface Props {
  finding: Finding;
  onFinding(finding: Finding): void;
  searchRequests: number;
  box: RefObject<HTMLInputElement | null>;
  /** The arrow key went down, to what was found. */
  onLeaveDown(): void;
}

/** The search box and the choice between open and closed cases. */
export function CaseSearch({ finding, onFinding, searchRequests, box, onLeaveDown }: Props) {
  const words = nl.journal;
  const error = finding.text.length > MOST_SEARCHED ? nl.common.validation.tooLong(MOST_SEARCHED) : undefined;
  useEffect(() => {
    if (searchRequests === 0) return;
    box.current?.focus();
    box.current?.select();
  }, [searchRequests, box]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeaveDown();
  }

  return (
    <search className={styles.search}>
      <SearchField
        {...fieldProps(error)}
        value={finding.text}
        onChange={(text) => onFinding(withText(finding, text))}
        autoComplete="off"
        spellCheck="false"
        className={classes(field.field, styles.field)}
      >
        {({ isEmpty }) => (
          <Field label={words.search} error={error}>
            <div className={classes(field.control, styles.box)}>
              <Search size={18} aria-hidden />
              <Input
                ref={box}
                className={styles.input ?? ''}
                placeholder={words.searchHint}
                onKeyDown={onKeyDown}
              />
              {!isEmpty && (
                <Button className={styles.clear ?? ''}>
                  <X size={18} aria-hidden />
                </Button>
              )}
            </div>
          </Field>
        )}
      </SearchField>
      <RadioList
        label={words.filter}
        value={finding.status}
        onChange={(status) => onFinding({ ...finding, status, statusBefore: status })}
        choices={(['open', 'aftercare', 'closed', 'all'] as const).map((value) => ({
          value,
          label: words.filters[value],
        }))}
      />
    </search>
  );
}
