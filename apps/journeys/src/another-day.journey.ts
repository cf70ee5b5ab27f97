import { expect, test, type Page } from '@playwright/test';

/** The record of another day, in the address: said plainly, kept from page to page, and never taken for today's. */

const banner = (page: Page) => page.getByRole('region', { name: 'Another day' });
const main = (page: Page) => page.getByRole('main');
const finding = (page: Page) => page.locator('#verdict');

test('a cell of another day says so, keeps the day on the way to place and matrix, and leads back to today', async ({
  page,
}) => {
  await page.goto('/en/places/hk/crm-1');
  await expect(finding(page)).toHaveText('Hong Kong: contrary');
  await expect(banner(page)).toHaveCount(0);

  await page.goto('/en/places/hk/crm-1?asof=2013-01-01');
  await expect(banner(page)).toContainText('For the day 1 Jan 2013, by what is on record now.');
  await expect(finding(page)).toHaveText('Hong Kong: not assessed yet');
  await expect(main(page)).toContainText('speak of later days only');

  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Hong Kong' }).click();
  await expect(page).toHaveURL(/\/places\/hk\?asof=2013-01-01$/);
  await expect(banner(page)).toContainText('1 Jan 2013');
  await expect(main(page)).toContainText('none of the 24 obligations is assessed yet');

  await page.goto('/en/matrix?asof=2013-01-01&q=hong');
  await expect(banner(page)).toContainText('1 Jan 2013');
  const cell = page.locator('[role="gridcell"][data-k="0.11"]');
  await expect(cell).toHaveAccessibleName(/^Not assessed yet/);
  await page.getByLabel('Order').selectOption('name');
  await expect(page).toHaveURL(/asof=2013-01-01/);
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/places\/hk\/[a-z]{3}-\d\?asof=2013-01-01$/);

  await banner(page).getByRole('link', { name: 'Go to today' }).click();
  await expect(page).not.toHaveURL(/asof/);
  await expect(banner(page)).toHaveCount(0);
  await page.goto('/en/places/hk/crm-1?asof=2013-01-01');
  await banner(page).getByRole('link', { name: 'Go to today' }).click();
  await expect(finding(page)).toHaveText('Hong Kong: contrary');
  await page.goBack();
  await expect(finding(page)).toHaveText('Hong Kong: not assessed yet');
});

test('a day and a moment are chosen on the page, and the citation carries both', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/places/no/crm-1');
  await page.getByText('Show another day').click();
  await page.getByLabel('For the day').fill('2016-03-01');
  await page.getByLabel('As known at (UTC)').fill('2999-01-01T10:00');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('What will be known is not on record yet.')).toBeVisible();
  await expect(page).not.toHaveURL(/asof|known/);

  await page.getByLabel('As known at (UTC)').fill('2020-01-01T10:00');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/\?asof=2016-03-01&known=2020-01-01T10:00Z$/);
  await expect(banner(page)).toContainText('The record as it stood on 1 Jan 2020, 10:00 UTC, for the day 1 Mar 2016.');
  // Nothing was on record in 2020: what is known today must not shine through.
  await expect(finding(page)).toHaveText('Norway: not assessed yet');
  await expect(page.locator('#evidence')).toContainText('0 items');

  await page.getByRole('button', { name: 'Copy citation' }).click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain('Norway, CRM-1: not assessed yet');
  expect(cited).toContain('as of 1 Mar 2016, as known on 1 Jan 2020, 10:00 UTC');
  expect(cited).toMatch(/\/en\/places\/no\/crm-1\?asof=2016-03-01&known=2020-01-01T10:00Z$/);

  await page.goto('/en/places/no/crm-1');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  const today = await page.evaluate(() => navigator.clipboard.readText());
  // Whoever follows the citation of today reads what was cited, whatever has come since.
  expect(today).toMatch(/\/places\/no\/crm-1\?asof=\d{4}-\d\d-\d\d&known=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('a day that does not exist, and a moment to come, are named and today is shown', async ({ page }) => {
  for (const part of ['asof=2024-02-30', 'asof=yesterday', 'known=2999-01-01T00:00Z', 'known=2026-01-01']) {
    await page.goto(`/en/places/hk/crm-1?${part}`);
    await expect(page.getByRole('note').first()).toContainText(`We ignored a part of this link: ${part}.`);
    await expect(main(page)).toContainText('This is today’s record.');
    await expect(finding(page)).toHaveText('Hong Kong: contrary');
    await expect(banner(page)).toHaveCount(0);
  }
});
