import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, FieldError, Input, Label, SearchField } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { MOST_SEARCHED } from '../../../src-shared/ipc/caseChannels.ts';
import field from '../../components/Field.module.css';
import { ErrorText } from '../../components/FieldNotes.tsx';
import { RadioList } from '../../components/RadioList.tsx';
import { classes } from '../../format/text.ts';
import styles from './CaseSearch.module.css';
import type { CaseFilter } from './caseFilter.ts';

interface Props {
  filter: CaseFilter;
  onFilter(filter: CaseFilter): void;
  searchRequests: number;
}

/** The search box and the choice between open and closed cases. */
export function CaseSearch({ filter, onFilter, searchRequests }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const words = nl.journal;
  const isTooLong = filter.text.length > MOST_SEARCHED;
  useEffect(() => {
    if (searchRequests === 0) return;
    box.current?.focus();
    box.current?.select();
  }, [searchRequests]);

  return (
    <search className={styles.search}>
      <SearchField
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text, status: text === '' ? filter.status : 'all' })}
        isInvalid={isTooLong}
        validationBehavior="aria"
        autoComplete="off"
        spellCheck="false"
        className={classes(field.field, styles.field)}
      >
        {({ isEmpty }) => (
          <>
            <Label className={field.label}>{words.search}</Label>
            <div className={classes(field.control, styles.box)}>
              <Search size={18} aria-hidden />
              <Input ref={box} className={styles.input ?? ''} placeholder={words.searchHint} />
              {!isEmpty && (
                <Button className={styles.clear ?? ''}>
                  <X size={18} aria-hidden />
                </Button>
              )}
            </div>
            <FieldError>
              {isTooLong && <ErrorText text={nl.common.validation.tooLong(MOST_SEARCHED)} />}
            </FieldError>
          </>
        )}
      </SearchField>
      <RadioList
        label={words.filter}
        value={filter.status}
        onChange={(status) => onFilter({ ...filter, status })}
        choices={(['open', 'closed', 'all'] as const).map((value) => ({
          value,
          label: words.filters[value],
        }))}
      />
    </search>
  );
}
