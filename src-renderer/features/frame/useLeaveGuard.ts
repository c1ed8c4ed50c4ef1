import { useState } from 'react';
import type { FilledForm } from '../entries/LeaveDialog.tsx';

export interface LeaveGuard {
  /** Goes at once, or asks first when a form is half filled. */
  leave(going: () => void): void;
  /** The form on the screen that holds something unsaved, null for none. */
  onFilled(form: FilledForm | null): void;
  /** The form that is asked about. */
  asked: FilledForm | null;
  keep(): void;
  throwAway(): void;
}

/** What is typed in the form of a case is in no case yet, so nobody leaves it without a word. */
export function useLeaveGuard(): LeaveGuard {
  const [filled, onFilled] = useState<FilledForm | null>(null);
  const [waiting, setWaiting] = useState<{ going: () => void }>();
  return {
    leave: (going) => (filled ? setWaiting({ going }) : going()),
    onFilled,
    asked: waiting && filled ? filled : null,
    keep: () => setWaiting(undefined),
    throwAway() {
      setWaiting(undefined);
      void filled?.throwAway();
      waiting?.going();
    },
  };
}
