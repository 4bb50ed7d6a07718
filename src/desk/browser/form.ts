import { makeElement } from '../../search-ui/make-element.ts';

/** A form of the desk: its fields by name, and what is written in them. */
export function makeForm(fields: readonly Field[], onInput: () => void): Form {
  const controls = new Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();
  const element = makeElement('div', { className: 'fields' });
  for (const field of fields) {
    const control = makeControl(field);
    control.addEventListener('input', onInput);
    controls.set(field.name, control);
    const label = makeElement(
      'label',
      { className: field.check === true ? 'check' : field.wide === true || field.lines === true ? 'wide' : '' },
      field.label,
      control,
    );
    if (field.help !== undefined) {
      const help = makeElement('small');
      const explain = () => (help.textContent = explainValue(field.help ?? '', control.value));
      control.addEventListener('input', explain);
      explain();
      label.append(help);
    }
    element.append(label);
  }
  const read = (name: string) => {
    const control = controls.get(name);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? 'true' : '';
    return control?.value.trim() ?? '';
  };
  return { element, read, control: (name) => controls.get(name) };
}

function makeControl({ name, values, lines, check, value = '', hint = '', help = '' }: Field) {
  if (values) {
    const options = values.map((option) => {
      const meaning = typeof option === 'string' ? explainValue(help, option) : '';
      const [id, label] =
        typeof option === 'string' ? [option, [option || '—', meaning].filter(Boolean).join(': ')] : option;
      return makeElement('option', { value: id, selected: id === value }, label);
    });
    return makeElement('select', { name }, ...options);
  }
  if (lines === true) return makeElement('textarea', { name, value, placeholder: hint, rows: '3' });
  if (check === true) return makeElement('input', { name, type: 'checkbox', checked: value !== '' });
  return makeElement('input', { name, value, placeholder: hint, autocomplete: 'off' });
}

/** Of an explanation of many values, "asserted: …; attributed: …", what it says of one. */
function explainValue(help: string, value: string): string {
  const part = help
    .split('; ')
    .find((candidate) => candidate.startsWith(`${value}: `) || candidate.includes(` ${value}: `));
  if (value === '' || part === undefined) return '';
  // What follows the last value is said of all of them.
  const [meaning = ''] = part.slice(part.indexOf(`${value}: `) + value.length + 2).split('. ');
  return meaning.replace(/\.?$/, '.');
}

export interface Field {
  name: string;
  label: string;
  /** The values to pick from, or each with what is shown for it. */
  values?: readonly (string | readonly [string, string])[];
  /** Whether it takes several lines. */
  lines?: boolean;
  /** Whether it takes the whole width. */
  wide?: boolean;
  check?: boolean;
  value?: string | undefined;
  hint?: string | undefined;
  /** What each value means. */
  help?: string | undefined;
}

export interface Form {
  element: HTMLElement;
  /** What is written in a field; "true" for a box that is ticked. */
  read: (name: string) => string;
  control: (name: string) => HTMLElement | undefined;
}
