import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { signInQuickly, type Demo } from './sign-in.js';

/** A file of evidence from the desk of a researcher to a reader's own disk, and back out of sight. */

const source = {
  title: 'Prostitution Reform Act 2003',
  publisher: 'Parliamentary Counsel Office',
  publisherKind: 'OFFICIAL_GAZETTE',
  year: 2003,
  language: 'en',
  reliability: 'A',
  reliabilityReason: 'The official text.',
  bodyOf: 'NZ',
  restsOn: [],
};
const item = {
  source: { new: source },
  kind: 'LAW',
  title: 'An act with its text beside it',
  summary: 'Section 7 says that the contract is not illegal.',
  language: 'en',
  credibility: 1,
  visibility: 'PUBLIC',
  inForceFrom: '2003-06-28',
  published: '2003-06-27',
  links: [{ jurisdiction: 'NZ', criterion: 'CRM-1.b', effect: 'SUPPORTS', locator: 'section 7' }],
};

/** Asks the API with the page's cookie. */
async function ask(page: Page, query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  return ((await answer.json()) as { data: Record<string, unknown> }).data;
}
const key = (): string => randomBytes(8).toString('hex');

/** Another member takes a step of review. */
async function step(page: Page, who: Demo, name: 'approve' | 'withdraw', id: string): Promise<void> {
  await signInQuickly(page, who);
  const { evidence } = await ask(page, 'query ($id: ID!) { evidence(id: $id) { version } }', { id });
  const reason = name === 'withdraw' ? { reason: 'It put somebody at risk.' } : {};
  const more = name === 'withdraw' ? ['$reason: String!, ', 'reason: $reason, '] : ['', ''];
  const done = await ask(
    page,
    `mutation ($id: ID!, $version: Int!, ${more[0]}$key: String!) {
      step: ${name}Evidence(id: $id, version: $version, ${more[1]}key: $key) { __typename } }`,
    { id, version: (evidence as { version: number }).version, key: key(), ...reason },
  );
  expect(done['step']).toEqual({ __typename: 'EvidenceChanged' });
}

test('files are added, published with their item, fetched by a reader, and gone when it is withdrawn', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInQuickly(page, 'researcher');
  await page.goto('/en/evidence/new');
  await expect(page.getByRole('group', { name: /^Files/ })).toContainText('A file belongs to a draft');
  const made = await ask(
    page,
    `mutation ($input: AttachEvidenceInput!) {
      made: attachEvidence(input: $input) { ... on EvidenceAttached { evidence { id } } } }`,
    { input: { ...item, key: key() } },
  );
  const { id } = (made['made'] as { evidence: { id: string } }).evidence;
  await page.goto(`/en/evidence/${id}/edit`);
  const files = page.getByRole('group', { name: /^Files/ });
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000_000)]);
  await files.getByLabel(/^Add files/).setInputFiles([
    { name: 'act.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Read on 24 November.\n') },
    { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script>') },
  ]);
  await expect(files.getByRole('link', { name: 'act.pdf' })).toBeVisible();
  await expect(files.getByRole('link', { name: 'notes.txt' })).toBeVisible();
  await expect(files.getByText(/^This is a web page/)).toBeVisible();
  await files.getByRole('button', { name: 'Dismiss page.pdf' }).click();
  await files.getByRole('checkbox', { name: 'Publish with the item' }).first().check();
  await expect(files.getByText('for members only')).toHaveCount(1);
  await files.getByRole('button', { name: 'Remove notes.txt' }).press('Enter');
  await files.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(files.getByRole('link', { name: 'notes.txt' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole('button', { name: /^Send for review/ }).click();
  await expect(page).toHaveURL(new RegExp(`/en/evidence/${id}$`));
  await step(page, 'reviewer', 'approve', id);
  await step(page, 'reviewer-two', 'approve', id);

  const reader = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await reader.goto(`/en/evidence/${id}`);
  await expect(reader.getByRole('link', { name: 'act.pdf' })).toBeVisible();
  await expect(reader.getByRole('link', { name: 'notes.txt' })).toHaveCount(0);
  const coming = reader.waitForEvent('download');
  await reader.getByRole('link', { name: 'act.pdf' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('act.pdf');
  const address = new URL(download.url()).pathname;
  // Opened as a page it is handed over all the same, and shown nowhere.
  const again = reader.waitForEvent('download');
  await reader.goto(address).catch(() => undefined);
  expect((await again).suggestedFilename()).toBe('act.pdf');

  await page.goto(`/en/evidence/${id}`);
  await page.getByText('What happened to the files').click();
  await expect(page.getByText('Published with the item')).toBeVisible();
  await step(page, 'lead', 'withdraw', id);
  expect((await reader.request.get(address)).status()).toBe(410);
  await reader.close();
});
