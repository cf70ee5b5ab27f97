/**
 * Who asks. Every read and every write says so, and the database's row rules follow it.
 *
 * - `PUBLIC`: anybody. Runs as `app_public`, which sees published rows and nothing else.
 * - `MEMBER`: a signed-in person. Runs as `app_rw` in one transaction that names the member to the row rules.
 * - `SIGN_IN`: nobody yet. Runs as `app_rw` and reaches only what an e-mail, a session or an invitation names.
 * - `CLOCK`: the day's turn. Runs as `app_rw`, reads public facts and stores cells; ends review work that nobody touched and
 *   forgets who read what. Nothing else.
 */
export type Caller =
  { kind: 'PUBLIC' } | { kind: 'MEMBER'; memberId: string } | { kind: 'SIGN_IN' } | { kind: 'CLOCK' };
