import { spawnSync } from 'node:child_process';

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root steps aside: into a user namespace where the system allows
 * one (the files stay root's), else as another user of the system.
 */
export type Identity = { mode: 'SELF' } | { mode: 'NAMESPACE' } | { mode: 'USER'; uid: number; gid: number };

/** A program with its arguments and the way to spawn it. */
export interface Command {
  program: string;
  args: string[];
  options: { uid?: number; gid?: number };
}

const NAMESPACE = ['-U', '--map-user=1000', '--map-group=1000'];

/** Chooses who runs PostgreSQL here. `allowNamespace` false: as on systems that forbid user namespaces. */
export function chooseIdentity(allowNamespace = true): Identity {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { mode: 'SELF' };
  if (allowNamespace && spawnSync('unshare', [...NAMESPACE, 'true']).status === 0) return { mode: 'NAMESPACE' };
  return { mode: 'USER', ...(idsOf('postgres') ?? idsOf('nobody') ?? { uid: 65534, gid: 65534 }) };
}

function idsOf(user: string): { uid: number; gid: number } | null {
  const uid = spawnSync('id', ['-u', user], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', user], { encoding: 'utf8' });
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/** The command that runs a program as that identity. */
export function runAs(identity: Identity, program: string, args: string[]): Command {
  // Without --kill-child: that would fork, and the fork keeps the signals that stop the server.
  if (identity.mode === 'NAMESPACE') return { program: 'unshare', args: [...NAMESPACE, program, ...args], options: {} };
  if (identity.mode === 'USER') return { program, args, options: { uid: identity.uid, gid: identity.gid } };
  return { program, args, options: {} };
}
