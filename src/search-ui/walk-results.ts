/** Arrow keys walk from the field to the results and between them; Home and End lead to the first and the last. */
export function walkResults(box: HTMLElement, input: HTMLInputElement): void {
  box.addEventListener('keydown', (event) => {
    const inField = event.target === input;
    const links = [...box.querySelectorAll<HTMLElement>('.results a')];
    const stops = [input, ...links];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    if (here === -1) return;
    const next = {
      ArrowDown: stops[here + 1],
      ArrowUp: stops[here - 1],
      Home: inField ? undefined : links[0],
      End: inField ? undefined : links.at(-1),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
