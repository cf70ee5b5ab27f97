import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { troubleOf, type Progress } from '@states-must/database';
import { Refusal } from '../platform/write/refusal.js';
import { LOG, type Log } from '../platform/log/log.js';
import { serveMove, type ServedMethodJob } from './method-job.js';

/** What a job ends with: how many cells move, and which where it lists them. */
export interface JobEnd {
  moved: number;
  moves?: Parameters<typeof serveMove>[0][];
}

const KEPT = 20;
const LISTED = 1_000;

/** Long work on the method, one at a time. Kept in memory: after a restart a preview is simply asked for again. */
@Injectable()
export class MethodJobs {
  private readonly jobs = new Map<string, ServedMethodJob>();

  constructor(@Inject(LOG) private readonly log: Log) {}

  /** The job of that id; null where there is none any more. */
  find(id: string): ServedMethodJob | null {
    return this.jobs.get(id) ?? null;
  }

  /** Starts work and gives its job at once. @throws Refusal where other work is under way */
  start(
    what: Pick<ServedMethodJob, 'kind' | 'version' | 'revision'>,
    work: (progress: Progress) => Promise<JobEnd>,
  ): ServedMethodJob {
    if ([...this.jobs.values()].some(({ state }) => state === 'RUNNING')) {
      throw Refusal.of('WORK_UNDER_WAY', 'Another version is being worked on. Wait until that is done.');
    }
    const job: ServedMethodJob = {
      ...{ id: randomUUID(), ...what, state: 'RUNNING', done: 0, of: 0 },
      ...{ moved: null, moves: [], failure: null },
    };
    this.jobs.set(job.id, job);
    for (const old of [...this.jobs.keys()].slice(0, -KEPT)) this.jobs.delete(old);
    void this.run(job, work);
    return job;
  }

  private async run(job: ServedMethodJob, work: (progress: Progress) => Promise<JobEnd>): Promise<void> {
    try {
      const { moved, moves } = await work((done, of) => Object.assign(job, { done, of }));
      const listed = (moves ?? []).slice(0, LISTED).map(serveMove);
      Object.assign(job, { moved, moves: listed, state: 'DONE' });
    } catch (fault) {
      const failure =
        fault instanceof Refusal
          ? fault.problems[0]!.message
          : troubleOf(fault) === 'BUSY'
            ? 'Others were writing the same cells. Nothing was changed. Try again.'
            : 'It could not be done. Nothing was changed.';
      Object.assign(job, { failure, state: 'FAILED' });
      if (!(fault instanceof Refusal)) this.log.error({ err: fault }, 'Work on the method failed.');
    }
  }
}
