import { expect, test } from '@playwright/test';

/** What a visitor without an account meets on the day the product is installed: the founding evidence, and no more. */

test('the first page counts what the founding evidence says, and the rest as not assessed', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  const main = page.getByRole('main');
  await expect(main).toContainText('So far 35 of 9,216 cells are assessed, all of them in 4 places.');
  await expect(main).toContainText('None of them is met, 1 is partly met, 15 are not met');
  for (const place of ['Norway', 'Hong Kong', 'Papua New Guinea', 'Buenos Aires (city)']) {
    await expect(main.getByRole('link', { name: place }).first()).toBeVisible();
  }
});

test('the matrix shows the founding statuses cell by cell, and Enter leads to the proof', async ({ page }) => {
  await page.goto('/en/matrix');
  const grid = page.getByRole('grid');
  /** The cell where a place's row and an obligation's column meet. */
  const cell = async (place: string, obligation: string) => {
    const column = grid.getByRole('columnheader', { name: new RegExp(`^${obligation}\\b`) });
    const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place, exact: true }) });
    return row.locator(`[role="gridcell"][aria-colindex="${await column.getAttribute('aria-colindex')}"]`);
  };
  await expect(await cell('Norway', 'VIO-1')).toHaveAccessibleName(/^Partly met, low confidence/);
  await expect(await cell('Norway', 'FND-1')).toHaveAccessibleName('Not assessed yet');
  await expect(await cell('Papua New Guinea', 'STG-3')).toHaveAccessibleName(/^Not met, low confidence/);
  const proven = await cell('Norway', 'CRM-1');
  await expect(proven).toHaveAccessibleName(/^Contrary, low confidence/);
  await proven.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/places\/no\/crm-1$/);
  await expect(page.getByRole('main')).toContainText(/contrary/i);
});
