/** Runs tasks one after another, in the order in which they came; one that fails does not hold up the next. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve();

  return function inTurn<T>(task: () => T | Promise<T>): Promise<T> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
