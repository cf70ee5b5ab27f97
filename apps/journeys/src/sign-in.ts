import type { Page } from '@playwright/test';

/** The demo's invented members. */
export type Demo = 'campaigner' | 'researcher' | 'reviewer' | 'reviewer-two' | 'lead' | 'admin';

/** Signs in as one of the demo's members, as a person does, and waits until the header knows it. */
export async function signIn(page: Page, who: Demo): Promise<void> {
  const password = process.env['JOURNEYS_PASSWORD'];
  if (!password) throw new Error('JOURNEYS_PASSWORD is not set: the Playwright configuration makes it.');
  await page.goto('/en/sign-in');
  await page.getByLabel('E-mail').fill(`${who}@demo.invalid`);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: 'Sign out' })
    .or(page.getByRole('button', { name: /Demo/ }))
    .first()
    .waitFor();
}

/** Signs in through the contract and leaves the cookie in the page's context: for journeys that are about other things. */
export async function signInQuickly(page: Page, who: Demo): Promise<void> {
  const answer = await page.request.post('/graphql', {
    data: {
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      variables: { input: { email: `${who}@demo.invalid`, password: process.env['JOURNEYS_PASSWORD'] } },
    },
  });
  const { data } = (await answer.json()) as { data: { signIn: { __typename: string } } };
  if (data.signIn.__typename !== 'SignedIn') throw new Error(`The demo's ${who} could not sign in.`);
}
