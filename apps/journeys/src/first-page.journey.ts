import { expect, test } from '@playwright/test';

/** What a visitor without an account meets on the day the product is installed: the founding evidence, and no more. */

test('the first page counts what the founding evidence says, and the rest as not assessed', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  const main = page.getByRole('main');
  await expect(main).toContainText('So far 35 of 9,216 cells are assessed, all of them in 4 places.');
  await expect(main).toContainText('None of them is met, 1 is partly met, 15 are not met');
  for (const place of ['Norway', 'Hong Kong', 'Papua New Guinea', 'Autonomous City of Buenos Aires']) {
    await expect(main.getByRole('link', { name: place }).first()).toBeVisible();
  }
});

test('the matrix shows the founding statuses cell by cell', async ({ page }) => {
  await page.goto('/en/matrix');
  const grid = page.getByRole('grid');
  const cell = (place: string, obligation: string) =>
    grid
      .getByRole('row')
      .filter({ hasText: place })
      .getByRole('gridcell', { name: new RegExp(`${obligation}\\b`) });
  await expect(cell('Norway', 'VIO-1')).toHaveAccessibleName(/partly met/i);
  await expect(cell('Norway', 'CRM-1')).toHaveAccessibleName(/contrary/i);
  await expect(cell('Papua New Guinea', 'STG-3')).toHaveAccessibleName(/not met/i);
  await expect(cell('Norway', 'FND-1')).toHaveAccessibleName(/not assessed/i);
  // Enter on a cell leads to its proof.
  await cell('Norway', 'CRM-1').click();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/places\/no\/crm-1$/);
  await expect(page.getByRole('main')).toContainText(/contrary/i);
});
