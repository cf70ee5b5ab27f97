import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { signInQuickly, type Demo } from './sign-in.js';

/** A law from its adoption to the ruling that ends it, a second copy that is warned of, and what is left of a withdrawn item. */

const source = (publisherKind: string) => ({
  new: {
    ...{ title: `Texts of Nauru: ${publisherKind}`, publisher: `Nauru ${publisherKind}`, publisherKind, year: 2020 },
    ...{ language: 'en', reliability: 'A', reliabilityReason: 'The text itself.', bodyOf: 'NR', restsOn: [] },
  },
});
const act = {
  ...{ source: source('OFFICIAL_GAZETTE'), kind: 'LAW', title: 'An act of Nauru against selling', language: 'en' },
  ...{ summary: 'It makes selling an offence.', credibility: 1, visibility: 'PUBLIC', adopted: '2020-03' },
  ...{ inForceFrom: '2020-06-01', published: '2020-03', url: 'https://example.org/nauru/act-1' },
  translations: [{ language: 'fr', title: 'Loi de Nauru', by: 'MACHINE' }],
  links: [
    { jurisdiction: 'NR', criterion: 'CRM-1.a', effect: 'CONTRADICTS' },
    { jurisdiction: 'NR', criterion: 'CRM-1.b', effect: 'CONTRADICTS', inForceFrom: '2100-06-01' },
  ],
};

async function ask<T>(page: Page, query: string, variables: Record<string, unknown>): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  return ((await answer.json()) as { data: T }).data;
}
const key = (): string => randomBytes(8).toString('hex');

/** The researcher writes it and two others publish it. */
async function publish(page: Page, item: Record<string, unknown>): Promise<string> {
  await signInQuickly(page, 'researcher');
  const made = await ask<{ made: { evidence: { id: string; version: number } } }>(
    page,
    `mutation ($input: AttachEvidenceInput!) {
      made: attachEvidence(input: $input) { ... on EvidenceAttached { evidence { id version } } } }`,
    { input: { ...item, key: key() } },
  );
  const { id } = made.made.evidence;
  let { version } = made.made.evidence;
  const steps: [Demo, string][] = [
    ['researcher', 'submit'],
    ['reviewer', 'approve'],
    ['reviewer-two', 'approve'],
  ];
  for (const [who, step] of steps) {
    await signInQuickly(page, who);
    const done = await ask<{ done: { evidence: { version: number } } }>(
      page,
      `mutation ($id: ID!, $version: Int!, $key: String!) {
        done: ${step}Evidence(id: $id, version: $version, key: $key) { ... on EvidenceChanged { evidence { version } } } }`,
      { id, version, key: key() },
    );
    version = done.done.evidence.version;
  }
  return id;
}

test('a law is told in time, a ruling ends it, and both pages say so', async ({ page }) => {
  const id = await publish(page, act);
  await page.goto(`/en/evidence/${id}`);
  const time = page.getByRole('region', { name: 'The law in time' });
  await expect(time.getByRole('listitem')).toHaveCount(3);
  await expect(time).toContainText('from 1 Jun 2100');
  await expect(page.getByText('French, translated by a machine')).toBeVisible();

  const ruling = await publish(page, {
    ...{ ...act, source: source('COURT'), kind: 'RULING', title: 'A court of Nauru strikes the act down', url: null },
    ...{ adopted: null, inForceFrom: '2024-11-10', published: '2024-11-10', translations: [] },
    links: [{ jurisdiction: 'NR', criterion: 'CRM-1.a', effect: 'SUPPORTS' }],
    relations: [{ kind: 'STRIKES_DOWN', target: id, on: '2024-11-10' }],
  });
  await page.goto(`/en/evidence/${id}`);
  await expect(time).toContainText('Struck down');
  await expect(time).not.toContainText('2100');
  await page.getByRole('region', { name: 'Other items' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(ruling));
  await expect(page.getByRole('region', { name: 'Other items' })).toContainText('It strikes down');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a second copy is warned of and not refused, and says what it does to another item', async ({ page }) => {
  await signInQuickly(page, 'researcher');
  await page.goto('/en/evidence/new');
  await page.getByLabel(/^Address of the item/).fill('http://www.example.org/nauru/act-1/?utm_source=news');
  await expect(page.getByText('This may be on record already.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'An act of Nauru against selling' })).toHaveAttribute('target', '_blank');
  await page.getByText('How near it is to the facts').click();
  await page.getByRole('button', { name: 'Add another item' }).click();
  await page.getByLabel('What this item does').selectOption('REPEALS');
  await page.getByLabel('The other item').fill('act of Nauru');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /An act of Nauru/ })
    .click();
  await page.getByRole('button', { name: 'Save draft' }).first().click();
  await expect(page.getByLabel('From which day')).toHaveAttribute('aria-invalid', 'true');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a withdrawn item leaves the day and a class of reason, and nothing that it said', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await publish(page, { ...act, title: 'An act that puts somebody at risk', url: null });
  await signInQuickly(page, 'reviewer');
  await page.goto(`/en/evidence/${id}`);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The public is told').selectOption('HARM');
  await dialog.getByLabel('Reason').fill('It names a street.');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('It moves no status any more.')).toBeVisible();

  const reader = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await reader.goto(`/en/evidence/${id}`);
  await expect(reader.getByRole('heading', { name: 'This item was withdrawn' })).toBeVisible();
  await expect(reader.getByText('It could have harmed somebody.')).toBeVisible();
  await expect(reader.locator('body')).not.toContainText('puts somebody at risk');
  await expect(reader.locator('body')).not.toContainText('It names a street');
  await reader.close();
});
