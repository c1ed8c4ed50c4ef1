const RealDate = Date;

/** Lets the app's main process live so many hours later; its timers run on. */
export function moveClock(hours: number): void {
  const ahead = hours * 3_600_000;
  globalThis.Date = class extends RealDate {
    static override now = (): number => RealDate.now() + ahead;

    constructor(...values: [] | [number | string | Date]) {
      super(...((values.length === 0 ? [RealDate.now() + ahead] : values) as [number]));
    }
  } as DateConstructor;
}
