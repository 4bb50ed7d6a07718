/**
 * Wait for work that another process does and may leave without an answer. Pagefind's service, when it breaks down, says
 * nothing to what waits for it: Node then has nothing left to do, and ends in the midst of the build as if all were well.
 *
 * @throws when nothing is left that could settle the work
 */
export async function settleBeforeExit<T>(work: Promise<T>, problem: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const refuse = () => reject(new Error(problem));
  process.once('beforeExit', refuse);
  try {
    return await Promise.race([work, promise]);
  } finally {
    process.off('beforeExit', refuse);
  }
}
