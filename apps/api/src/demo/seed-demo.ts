import { seedDemo, type DemoMember } from '@states-must/database';
import { PasswordHasher } from '../platform/passwords/password-hasher.js';

/**
 * Makes the six invented members of the demo: the five roles and a second reviewer, for all regions, all with one
 * password. For the set-up of a demo only: the running service has no way to it. Members who are there already keep
 * their accounts and get the password.
 *
 * @param setUpUrl address of the set-up role
 * @param password made for this demo; it is hashed like any other and stored nowhere else
 */
export const seedDemoMembers = async (setUpUrl: string, password: string): Promise<DemoMember[]> =>
  seedDemo(setUpUrl, await new PasswordHasher().hash(password));
