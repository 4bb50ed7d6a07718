/**
 * A reason not to import, in full sentences: what happened, why, and what to do. The command prints it and exits with
 * 1.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}
