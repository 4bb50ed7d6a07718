/**
 * Make an element with its properties, data and children. Text is always text: nothing is read as HTML.
 *
 * @param properties properties of the element; those with a hyphen are set as attributes
 */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, string | boolean> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') element.setAttribute(name, String(value));
    else Reflect.set(element, name, value);
  }
  element.append(...children);
  return element;
}
