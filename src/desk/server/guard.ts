/**
 * Why a request may not reach the desk, in a sentence; null where it may. Only this machine may, and only a page of this
 * server: the name that it asked for is this machine's, so that no other site can pass for it, its origin is the same,
 * and it knows the word that the server gave to its own pages.
 */
export function findRefusal({ method, address, host, origin, token }: Asked, known: string): string | null {
  if (address === undefined || !/^(?:127\.|::1$|::ffff:127\.)/.test(address)) {
    return 'The desk answers this machine only, and the request came from another.';
  }
  if (host === undefined || !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) {
    return `The desk answers to "localhost" only, and the request was for "${host ?? 'no host'}".`;
  }
  if (method !== 'POST') return 'The desk takes requests by POST only.';
  if (origin !== `http://${host}` && origin !== `https://${host}`) {
    return `The desk answers its own pages only, and the request came from ${origin === undefined ? 'no page' : `a page of ${origin}`}.`;
  }
  if (token !== known) return 'The page was opened before the server was started anew. Load it again.';
  return null;
}

export interface Asked {
  method: string | undefined;
  /** The address that the request came from. */
  address: string | undefined;
  host: string | undefined;
  origin: string | undefined;
  token: string | undefined;
}
