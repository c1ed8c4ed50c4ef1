import { Hash } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { ReportBody } from '../../../../src-shared/domain/publishedReport.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { availableTokens } from '../../../../src-shared/report/numberToken.ts';
import field from '../../../components/fields/Field.module.css';
import options from '../../../components/fields/Options.module.css';
import { Button } from '../../../components/layout/Button.tsx';
import { applyEdit } from '../../../components/text/applyEdit.ts';
import { classes } from '../../../format/text.ts';
import styles from './InsertNumber.module.css';

interface Props {
  published: ReportBody | undefined;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Of the text that it goes into. */
  label: string;
}

/** Puts a number of the figures where the caret stands: chosen by its name, never typed. */
export function InsertNumber({ published, area, label }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const tokens = useMemo(() => (published ? availableTokens(published) : []), [published]);
  const words = nl.report.text;

  function insert(token: string): void {
    // A popover gives the focus back in the frame after it has gone, so this waits for the one behind that.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const box = area.current;
        if (!box) return;
        const { selectionStart: from, selectionEnd: to } = box;
        const caret = from + token.length;
        applyEdit(box, { from, to, insert: token, start: caret, end: caret });
      }),
    );
  }

  return (
    <DialogTrigger>
      <Button look="quiet" icon={<Hash size={16} aria-hidden />} aria-label={words.insertIn(label)}>
        {words.insert}
      </Button>
      <Popover placement="bottom start" maxHeight={360} className={classes(options.popover, styles.popover)}>
        <Dialog className={styles.dialog ?? ''} aria-label={words.insert}>
          {({ close }) =>
            tokens.length === 0 ? (
              <p className={styles.first}>{words.insertFirst}</p>
            ) : (
              <Autocomplete filter={contains}>
                <SearchField aria-label={words.insertSearch} autoFocus className={styles.search ?? ''}>
                  <Input className={field.control ?? ''} placeholder={words.insertSearch} />
                </SearchField>
                <p className={styles.soft}>{words.insertHint}</p>
                <Menu
                  aria-label={words.insert}
                  items={tokens}
                  className={styles.list ?? ''}
                  renderEmptyState={() => <p className={styles.soft}>{words.insertNone}</p>}
                  onAction={(key) => {
                    close();
                    insert(String(key));
                  }}
                >
                  {({ token, label: name, printed }) => (
                    <MenuItem id={token} textValue={name} className={classes(options.item, styles.item)}>
                      <span>{name}</span>
                      <span className={styles.number}>{printed}</span>
                    </MenuItem>
                  )}
                </Menu>
              </Autocomplete>
            )
          }
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
