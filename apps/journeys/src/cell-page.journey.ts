import { expect, test } from '@playwright/test';

/** The page of one cell, as somebody reads it who looks for the weak point. */

test('everything a finding rests on can be reached and cited by an address of its own', async ({ page }) => {
  await page.goto('/en/places/no/crm-1');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents).toBeVisible();
  const links = await contents.getByRole('link').all();
  expect(links.length).toBeGreaterThanOrEqual(10);
  // The parts that are asked for by themselves are there, too, before their addresses are tried.
  await expect(page.locator('#history li').first()).toBeVisible();
  for (const link of links) {
    const target = await link.getAttribute('href');
    await expect(page.locator(target ?? ''), `what ${target} leads to`).toBeVisible();
  }

  // From the answer to the item that decides it, with grade, dates and locator.
  const answer = page.locator('#crm-1\\.b');
  await expect(answer).toContainText('No, and contrary');
  await answer.getByRole('link', { name: 'E23' }).click();
  const item = page.locator(new URL(page.url()).hash);
  await expect(item).toContainText('B2: usually reliable source, probably true');
  await expect(item).toContainText('Sept 2014 to Jun 2015');
  await expect(item).toContainText('research summary, finding 2');
  await expect(page.locator('#evidence')).toContainText('The sources and their grades');

  // The rules in order, each step with its address and the rule of the method.
  const steps = page.locator('#rules li');
  const count = await steps.count();
  for (let i = 0; i < count; i++) await expect(steps.nth(i)).toHaveAttribute('id', `step-${i + 1}`);
  const headline = steps.filter({ has: page.locator('b', { hasText: /^Headline$/ }) });
  await expect(headline).toContainText('Contrary.');
  await headline.getByRole('link', { name: /^Rule 4/ }).click();
  await expect(page).toHaveURL(/\/method#rule-4$/);
  await expect(page.locator('#rule-4')).toBeInViewport();

  await page.goto('/en/places/no/crm-1#step-7');
  await expect(page.locator('#step-7')).toBeInViewport();
  await expect(page.locator('#decision')).toContainText('No person set this status.');
  await expect(page.locator('#challenge')).toContainText('A rule was applied wrongly.');
});

test('on a phone the contents come before the proof', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/places/no/crm-1');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents).toHaveCount(1);
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  expect((await contents.boundingBox())?.y ?? Infinity).toBeLessThan(await top('#facets'));
});
