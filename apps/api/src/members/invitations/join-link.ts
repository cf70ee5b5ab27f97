/** The address that opens the page on which an invitation is accepted. `origin` such as https://example.org. */
export const joinLink = (origin: string, token: string): string => `${origin}/en/join?token=${token}`;
