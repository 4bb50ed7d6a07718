/** An error for whoever builds: where it was thrown from says nothing to them. */
export function fault(sentence: string): Error {
  const error = new Error(sentence);
  error.stack = '';
  return error;
}
