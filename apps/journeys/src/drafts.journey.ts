import { expect, test } from '@playwright/test';
import { chooseIn, tabTo, takeFrom, typeInto } from './keyboard.js';
import { signIn } from './sign-in.js';

/** What was begun is found again: a draft has an address from its first save, and the frame counts it. */

test('a saved draft has its own address, keeps the form as it is, and is found from every page', async ({ page }) => {
  await signIn(page, 'researcher');
  await page.goto('/en/evidence/new');
  await tabTo(page, /A source on record/);
  await page.keyboard.press('ArrowRight');
  await typeInto(page, /^Title of the source/, 'Gazette of drafts');
  await typeInto(page, /^Publisher$/, 'Office of drafts');
  await chooseIn(page, /^Publisher is/, 'Official gazette');
  await takeFrom(page, /^Language of the source/, 'English');
  await chooseIn(page, /^Reliability of the source/, 'A');
  await typeInto(page, /^Reason for the reliability/, 'The text itself.');
  await typeInto(page, /^Title$/, 'A draft to be found again');
  await chooseIn(page, /^Kind/, 'Law');
  await takeFrom(page, /^Language$/, 'English');
  await typeInto(page, /^In force from/, '2003-06-28');
  await typeInto(page, /^Summary/, 'It is not finished.');
  await chooseIn(page, /^Credibility/, '1');

  await typeInto(page, /^Place$/, 'Atlantis');
  const place = page.getByRole('combobox', { name: 'Place' });
  await expect(place).toHaveAccessibleDescription('No place has this name or code. Choose one from the list.');
  await expect(place).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('link', { name: /^Link 1, Place: No place has this name or code/ })).toBeVisible();
  await place.fill('');
  await place.focus();
  await takeFrom(page, /^Place$/, 'New Zealand');
  await takeFrom(page, /^Criterion$/, 'CRM-1.a');
  await tabTo(page, /^For$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Page or paragraph/);
  await page.keyboard.type('section 7');
  await page.keyboard.press('Control+s');

  await expect(page).toHaveURL(/\/en\/evidence\/[0-9a-f-]{36}\/edit$/);
  await expect(page.getByRole('heading', { name: 'Edit evidence' })).toBeVisible();
  await page.keyboard.type(' and 8');
  await expect(page.getByLabel(/^Page or paragraph/)).toHaveValue('section 7 and 8');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/^Page or paragraph/)).toHaveValue('section 7 and 8');

  await page
    .getByRole('navigation', { name: 'Your work' })
    .getByRole('link', { name: /^Drafts \(\d+\)$/ })
    .click();
  await expect(page).toHaveURL(/\/en\/evidence\?mine=1&state=draft,sent-back$/);
  await expect(page.getByRole('link', { name: 'A draft to be found again' })).toBeVisible();
});
