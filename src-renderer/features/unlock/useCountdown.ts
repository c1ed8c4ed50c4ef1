import { useEffect, useState } from 'react';

/** Seconds that run down to zero by the clock, so that a busy page does not stretch them. */
export function useCountdown(initialSeconds: number): { seconds: number; start(seconds: number): void } {
  const [end, setEnd] = useState(() => Date.now() + initialSeconds * 1000);
  const [now, setNow] = useState(() => Date.now());
  const seconds = Math.max(0, Math.ceil((end - now) / 1000));
  const isRunning = seconds > 0;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  return {
    seconds,
    start: (count) => {
      setNow(Date.now());
      setEnd(Date.now() + count * 1000);
    },
  };
}
