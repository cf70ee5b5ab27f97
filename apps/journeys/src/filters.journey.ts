import { expect, test } from '@playwright/test';

/** A person with a mouse aims at words, not at boxes. */

test('a click on the words of a choice filters the matrix, and the menu stays open for the next', async ({ page }) => {
  await page.goto('/en/matrix');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Region' }).click();
  await main.getByRole('group', { name: 'Region' }).getByText('Americas', { exact: true }).click();
  await expect(main.getByRole('checkbox', { name: /^Americas/ })).toBeChecked();
  await expect(main.getByRole('button', { name: 'Remove filter Region: Americas' })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/matrix\?(.*&)?region=americas(&|$)/);
});
