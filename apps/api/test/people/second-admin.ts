import { randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import type { TestService } from '../start-service.js';
import { signIn, type Person } from './sign-in.js';

/** Makes one more administrator, with the password of all members of the tests, and signs them in. */
export async function secondAdmin(service: TestService, like: Person): Promise<Person> {
  const [id, email] = [randomUUID(), 'second-admin@test.invalid'];
  const { setUpUrl } = service.database;
  await askDatabase(
    setUpUrl,
    `INSERT INTO member (id, email, display_name) VALUES ('${id}', '${email}', 'Second admin')`,
  );
  await askDatabase(
    setUpUrl,
    `INSERT INTO member_credential (member_id, password_hash) SELECT '${id}', password_hash
     FROM member_credential c JOIN member m ON m.id = c.member_id WHERE m.email = '${like.email}'`,
  );
  await askDatabase(setUpUrl, `INSERT INTO member_grant (member_id, role, region) VALUES ('${id}', 'ADMIN', '*')`);
  return signIn(service, email);
}
