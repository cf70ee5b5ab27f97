import { expect, type Page } from '@playwright/test';

/** What a person without a mouse does: the Tab key, and then what the control under it understands. */

/** The name of what has the focus now, as far as a label, a legend or its own words give it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // Nothing has the focus: the page as a whole has no name.
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const words = labels.length > 0 ? labels.map((label) => label.innerText).join(' ') : element.innerText;
    return (element.getAttribute('aria-label') || words).replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until a control of that name has the focus. Fails where none comes: it cannot be reached by keyboard. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(name)}. It led to: ${passed.join(' | ')}`);
}

/** Goes to a field and types. */
export async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Goes to a list and chooses an entry by typing its first letters, as every native list understands. */
export async function chooseIn(page: Page, name: RegExp, entry: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(entry);
  await page.keyboard.press('Tab');
}

/** Goes to a field with suggestions, types, and takes the first suggestion that fits. */
export async function takeFrom(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
  await expect(page.getByRole('listbox', { name: 'Choices' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}
