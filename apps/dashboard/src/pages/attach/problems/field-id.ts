/** The id of the control of a field: `links.0.criterion` gives `field-links-0-criterion`. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/**
 * Brings a field into view and gives it the focus. A problem of a group (`links`, `source`) goes to the group's first
 * control: the nearest one that is on the page.
 */
export function focusField(path: string): void {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(steps.slice(0, length).join('.')));
    if (!found) continue;
    const control = found.matches('input, select, textarea, button')
      ? found
      : found.querySelector('input, select, button');
    if (control instanceof HTMLElement) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
      return;
    }
  }
}
