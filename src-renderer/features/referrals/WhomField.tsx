import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import type { DirectoryEntry } from '../../../src-shared/domain/directoryEntry.ts';
import { foldName } from '../../../src-shared/domain/foldName.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import field from '../../components/fields/Field.module.css';
import { Field, fieldProps } from '../../components/fields/Field.tsx';
import options from '../../components/fields/Options.module.css';
import { classes } from '../../format/text.ts';
import { type DirectoryGroup, groupForCase } from './groupForCase.ts';
import { kindBeside } from './kindBeside.ts';
import styles from './WhomField.module.css';

interface Props {
  entries: readonly DirectoryEntry[];
  organisationId: string;
  organisation: string | undefined;
  /** What stands in the box, and the entry that it stands for. */
  name: string;
  chosen: DirectoryEntry | undefined;
  onType(name: string, entry: DirectoryEntry | undefined): void;
  onBlur(): void;
  error: string | undefined;
  inputRef: Ref<HTMLInputElement>;
}

/** Pixels: enough to choose from, and the rest of the form stays in sight. */
const LIST_HEIGHT = 320;

/** To whom: chosen from the directory with the keyboard, or typed. */
export function WhomField(props: Props) {
  const { entries, chosen, name } = props;
  const words = nl.referrals.ofCase;
  // Once somebody is chosen the list shows everybody again, so that another can be chosen.
  const groups = groupForCase(entries, props.organisationId, chosen ? '' : name);

  function type(text: string): void {
    if (chosen?.name === text) return;
    props.onType(
      text,
      entries.find((entry) => foldName(entry.name) === foldName(text)),
    );
  }

  return (
    <ComboBox
      {...fieldProps(props.error)}
      items={groups}
      inputValue={name}
      onInputChange={type}
      value={chosen?.id ?? null}
      onChange={(key) => {
        const entry = entries.find(({ id }) => id === key);
        if (entry) props.onType(entry.name, entry);
      }}
      onBlur={props.onBlur}
      allowsCustomValue
    >
      <Field label={words.whom} hint={words.whomHint} error={props.error}>
        <div className={styles.box}>
          <Input ref={props.inputRef} className={classes(field.control, styles.input)} autoComplete="off" />
          <Button className={styles.open ?? ''} aria-label={words.open}>
            <ChevronDown size={18} aria-hidden />
          </Button>
        </div>
      </Field>
      <Popover maxHeight={LIST_HEIGHT} className={classes(options.popover, styles.popover)}>
        <ListBox className={styles.list ?? ''}>
          {(group: DirectoryGroup) => (
            <ListBoxSection id={group.of}>
              <Header className={styles.heading}>{titleOf(group.of)}</Header>
              <Collection items={group.entries}>
                {(entry) => (
                  <ListBoxItem
                    id={entry.id}
                    textValue={entry.name}
                    className={classes(options.item, styles.item)}
                  >
                    <span>{entry.name}</span>
                    {kindBeside(entry) && <span className={styles.kind}>{kindBeside(entry)}</span>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );

  function titleOf(group: DirectoryGroup['of']): string {
    if (group === 'own') return words.atOrganisation(props.organisation ?? '');
    return group === 'all' ? words.allOrganisations : words.otherOrganisations;
  }
}
