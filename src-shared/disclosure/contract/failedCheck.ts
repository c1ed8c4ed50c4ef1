/** Something that must hold of a report does not: nothing of it may leave. */
export class FailedCheck extends Error {
  override readonly name = 'FailedCheck';
}
