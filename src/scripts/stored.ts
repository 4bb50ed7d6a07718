/** What the reader has chosen, on this device; nothing, where the browser keeps nothing. */
export function readChoice(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keep a choice on this device; the empty one is forgotten. */
export function keepChoice(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
}
