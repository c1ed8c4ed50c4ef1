import type { ReactNode } from 'react';
import { useFocusOnMount } from '../../hooks/useFocusOnMount.ts';

interface Props {
  children: ReactNode;
  /** The heading takes the focus when its screen opens, unless a field does. */
  takesFocus?: boolean;
  id?: string;
  /** 2 for a part that opens inside a screen. */
  level?: 1 | 2;
}

/** The heading of a screen, or of a part that opens inside one. */
export function Title({ children, takesFocus = true, id, level = 1 }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>(takesFocus);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} id={id}>
      {children}
    </Heading>
  );
}
