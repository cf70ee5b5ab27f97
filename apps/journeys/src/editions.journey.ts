import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { signIn } from './sign-in.js';

/** An edition is frozen, taken home and checked, and cited; and the second version of the standard is read beside the first. */

test('an administrator freezes an edition, and a reader checks and cites it', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/en/editions');
  const main = page.getByRole('main');
  await main.getByRole('textbox', { name: /^Name/ }).fill('Journey edition');
  await main.getByRole('button', { name: 'Freeze for good' }).click();
  await expect(page).toHaveURL(/\/en\/editions\/journey-edition$/);
  await expect(main.getByRole('heading', { level: 1, name: 'Journey edition' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const file = await page.request.get('/editions/journey-edition.txt');
  const checksum = createHash('sha256')
    .update(await file.body())
    .digest('hex');
  await expect(main.locator('dd', { hasText: checksum })).toBeVisible();

  await page.goto('/editions/journey-edition');
  await expect(page).toHaveURL(/\/en\/editions\/journey-edition$/);
  await main.getByRole('link', { name: 'Compare with today' }).click();
  await expect(main.getByRole('combobox', { name: 'Compare with' })).toHaveValue('');
  await expect(main.getByRole('status')).toContainText('differently of');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto('/en/places/no/vio-1?edition=journey-edition');
  const cited = main.getByRole('region', { name: 'Cited edition' });
  await expect(cited).toContainText('Cited from the edition Journey edition');
  await cited.getByRole('link', { name: 'The record of then, with its reasons' }).click();
  await expect(page).toHaveURL(/asof=.*known=/);
  await expect(main.getByRole('region', { name: 'Another day' })).toBeVisible();
});

test('a reader goes from one version of the standard to the other and back', async ({ page }) => {
  await page.goto('/en/matrix');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'SW-2016 (working reading)' }).click();
  await expect(main.getByRole('region', { name: 'A working reading' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Criminal law' })).toBeVisible();

  await page.goto('/en/places/no/saf-1?standard=sw-2016');
  const linked = main.getByRole('region', { name: 'Under other versions of the standard' });
  await linked.getByRole('link', { name: /^VIO-1/ }).click();
  await expect(page).toHaveURL(/\/places\/no\/vio-1\?standard=sw-2015$/);
  await expect(main.getByRole('region', { name: 'A working reading' })).toBeHidden();

  await page.goto('/en/places/no/law-1?standard=sw-2016');
  await expect(main.getByText('Assessed once, read under both')).toBeVisible();
  await expect(main.getByRole('region', { name: 'A working reading' })).toBeVisible();
});
