import { useEffect, useState } from 'react';
import type { PassphraseRating } from '../../../src-shared/ipc/vaultChannels.ts';
import { callKluis } from '../../ipc/callKluis.ts';

const PAUSE = 150;

/** Main's opinion of what is typed, asked after a short pause and kept in no cache. */
export function usePassphraseRating(passphrase: string): PassphraseRating | undefined {
  const [rating, setRating] = useState<PassphraseRating>();
  useEffect(() => {
    let isOutdated = false;
    const timer = setTimeout(async () => {
      const reply = await callKluis('vault:ratePassphrase', { passphrase });
      if (!isOutdated && reply.ok) setRating(reply.value);
    }, PAUSE);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [passphrase]);
  return rating;
}
