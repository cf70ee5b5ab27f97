import { readCrosswalk, today, type Caller, type CellKey, type CrosswalkRecord, type Tx } from '@states-must/database';
import { carriedObligation, type Day, type Member } from '@states-must/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DatabaseGate } from '../database/database-gate.js';
import { refuse } from '../errors/refuse.js';
import type { Log } from '../log/log.js';
import type { Reference } from '../reference/reference.js';
import { callerOf, makeLoaders, type Loaders } from './loaders.js';
import { ReadGate } from './read-gate.js';

/**
 * Who asks, and the way to the records for this one request. Every resolver gets it as `@Context()`.
 * Nothing else of the service reaches the database.
 */
export class RequestContext {
  /** Nest looks for the request under this name. */
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  readonly log: Log;
  private signedIn: Member | null;
  private current: Loaders | null = null;
  private day: Promise<Day> | null = null;
  private links: Promise<CrosswalkRecord[]> | null = null;
  private readonly reads = new ReadGate();

  constructor(
    private readonly gate: DatabaseGate,
    request: FastifyRequest,
    reply: FastifyReply,
    member: Member | null,
  ) {
    this.req = request;
    this.reply = reply;
    this.log = request.log as Log;
    this.signedIn = member;
  }

  /** Id of the request, as it stands in the log and in the sentence for an unexpected fault. */
  get requestId(): string {
    return this.req.id;
  }

  /** The signed-in person; null for the public. */
  get member(): Member | null {
    return this.signedIn;
  }

  /** The signed-in person. @throws NOT_SIGNED_IN */
  get signedInMember(): Member {
    if (!this.signedIn) throw refuse('NOT_SIGNED_IN', 'Sign in to do this.');
    return this.signedIn;
  }

  get caller(): Caller {
    return callerOf(this.signedIn?.id ?? null);
  }

  /** Standards, jurisdictions, regions and works. */
  get reference(): Reference {
    return this.gate.reference;
  }

  get loaders(): Loaders {
    this.current ??= makeLoaders(
      (work) => this.read(work),
      (work) => this.readPublic(work),
    );
    return this.current;
  }

  /** Today in UTC by the database's clock, asked once a request. */
  today(): Promise<Day> {
    this.day ??= this.readPublic(today);
    return this.day;
  }

  /** Every link of the crosswalks that stands, asked once a request. */
  crosswalk(): Promise<CrosswalkRecord[]> {
    this.links ??= this.readPublic(readCrosswalk);
    return this.links;
  }

  /** The cell whose status is read where this one is asked for: itself, or its equal under the standard it is assessed by. */
  async sourceOf(key: CellKey): Promise<CellKey> {
    const standard = this.reference.standardOf(key.standard);
    const obligation = this.reference.obligationOf(standard, key.obligation);
    if (obligation.criteria.length > 0) return key;
    const carried = carriedObligation(standard, obligation, await this.crosswalk());
    return carried ? { ...carried, jurisdiction: key.jurisdiction } : key;
  }

  /** Reads what the caller may see; a few at a time. `work` must not read through the context itself. @throws LIMIT */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.reads.run(() => this.gate.read(this.caller, work));
  }

  /** Reads what everyone may see, likewise: statuses are the same for all readers. @throws LIMIT */
  readPublic<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.reads.run(() => this.gate.read({ kind: 'PUBLIC' }, work));
  }

  /** Writes as the caller, in one transaction. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.gate.write(this.caller, work);
  }

  /** Reads and writes with no more than an e-mail address or a token in hand: sign-in, sessions, invitations. */
  writeForSignIn<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.gate.write({ kind: 'SIGN_IN' }, work);
  }

  /** After sign-in or sign-out: the rest of this request is answered for `member`. What was read before is forgotten. */
  become(member: Member | null): void {
    this.signedIn = member;
    this.forget();
  }

  /** Forgets what this request has read, after a write. */
  forget(): void {
    this.current = null;
    this.links = null;
  }
}
