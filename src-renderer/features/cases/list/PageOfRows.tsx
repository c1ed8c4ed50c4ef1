import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import type { CaseListInput } from '../../../../src-shared/ipc/casesChannels.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from './CaseList.module.css';
import { CaseListRow } from './CaseListRow.tsx';

interface Props {
  query: CaseListInput;
  /** Where the page begins in the whole list, and how many rows it holds. */
  offset: number;
  size: number;
  total: number;
  /** The places in the whole list of the rows to show. */
  indices: readonly number[];
  active: number;
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  showsNames: boolean;
  onFocus(index: number): void;
  onOpen(id: string, index: number): void;
}

/** Some rows of one page of the list; until main has answered they are there and empty. */
export function PageOfRows(props: Props) {
  const { query, offset, size, total, indices, active, onFocus, onOpen, ...rest } = props;
  const page = useCall('cases:list', { ...query, offset, limit: size }, { keepsFormer: true, cacheTime: 0 });
  return indices.map((index) => {
    const row = page.value?.rows[index - offset];
    return (
      <li
        key={index}
        className={styles.row}
        style={{ top: `calc(var(--row-height) * ${index})` }}
        aria-setsize={total}
        aria-posinset={index + 1}
      >
        <CaseListRow
          row={row}
          stop={index}
          takesTab={index === active}
          {...rest}
          onFocus={() => onFocus(index)}
          onOpen={() => row && onOpen(row.id, index)}
        />
      </li>
    );
  });
}
