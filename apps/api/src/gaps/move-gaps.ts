import { Injectable } from '@nestjs/common';
import {
  appendAudit,
  cellKeyText,
  moveGap,
  readGaps,
  today,
  undoGapMove,
  type CellKey,
  type GapMove,
  type GapRow,
  type Tx,
} from '@states-must/database';
import {
  checkGapNote,
  checkSnoozeDay,
  gapRoleOf,
  gapStateOn,
  type Day,
  type Member,
  type Role,
} from '@states-must/domain';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../platform/context/request-context.js';
import { once } from '../platform/write/once.js';
import { Refusal } from '../platform/write/refusal.js';
import type { GapMoveInput } from './gap-inputs.js';

/** A gap as a move finds it. */
interface OpenGap {
  tx: Tx;
  key: CellKey;
  row: GapRow;
  role: Role;
  member: Member;
  day: Day;
}

type Step = Pick<GapMove, 'state' | 'until' | 'note'>;

const ROLE_WORDS: Partial<Record<Role, string>> = {
  RESEARCHER: 'A researcher',
  REVIEWER: 'A reviewer',
  REGIONAL_LEAD: 'A regional lead',
};

/** Takes, releases, puts off, finishes and undoes: each one step by one person, on the version of the work they read. */
@Injectable()
export class MoveGaps {
  /** Makes an open gap the caller's own. */
  take(context: RequestContext, input: GapMoveInput): Promise<CellKey | Refusal> {
    return this.move(context, 'take', input, {}, (gap) => {
      if (gapStateOn(gap.row.work, gap.row.cellVersion, gap.day) === 'TAKEN') throw takenRefusal(gap);
      return { state: 'TAKEN', until: null, note: null };
    });
  }

  /** Gives a gap back to everybody: one's own, or as a lead of the region. */
  release(context: RequestContext, input: GapMoveInput): Promise<CellKey | Refusal> {
    return this.move(context, 'release', input, {}, (gap) => {
      insistOnOwn(gap, { leadToo: true });
      return { state: 'OPEN', until: null, note: null };
    });
  }

  /** Puts a gap off until a day after today, at most a year ahead; it is back earlier where the cell changes. */
  snooze(context: RequestContext, input: GapMoveInput, until: string): Promise<CellKey | Refusal> {
    return this.move(context, 'snooze', input, { until }, (gap) => {
      insistOnOwn(gap, { openToo: true });
      const checked = checkSnoozeDay(until, gap.day);
      if (!checked.ok) throw new Refusal([checked.problem]);
      return { state: 'SNOOZED', until: checked.value, note: null };
    });
  }

  /** Finishes a gap with a note, 1 to 1,000 characters; it is back where the cell changes and still lacks something. */
  finish(context: RequestContext, input: GapMoveInput, note: string): Promise<CellKey | Refusal> {
    return this.move(context, 'finish', input, { note }, (gap) => {
      insistOnOwn(gap, { openToo: true });
      const checked = checkGapNote(note);
      if (!checked.ok) throw new Refusal([checked.problem]);
      return { state: 'DONE', until: null, note: checked.value };
    });
  }

  /** Takes the caller's own last step back, while nothing else has happened to the gap. */
  undo(context: RequestContext, input: GapMoveInput): Promise<CellKey | Refusal> {
    const { key, ...body } = input;
    return once(context, { operation: 'undoGap', key, body }, async (tx, member) => {
      const gap = await openGap(context, tx, input, member);
      if (gap.row.work?.movedBy !== member.id || !gap.row.work.undoable) {
        throw Refusal.of('NOTHING_TO_UNDO', 'There is no step of yours to take back here.');
      }
      if (!(await undoGapMove(tx, gap.key, input.version))) throw overtaken(await readGap(tx, gap.key));
      await audit(context, gap, 'undo', input.version + 1);
      return gap.key;
    });
  }

  private move(
    context: RequestContext,
    step: string,
    input: GapMoveInput,
    more: Record<string, string>,
    decide: (gap: OpenGap) => Step,
  ): Promise<CellKey | Refusal> {
    const { key, ...body } = input;
    return once(context, { operation: `${step}Gap`, key, body: { ...body, ...more } }, async (tx, member) => {
      const gap = await openGap(context, tx, input, member);
      const { role, row } = gap;
      const wanted = { ...decide(gap), role, cellVersion: row.cellVersion };
      if (!(await moveGap(tx, gap.key, input.version, wanted))) throw overtaken(await readGap(tx, gap.key));
      await audit(context, gap, step, input.version + 1);
      return gap.key;
    });
  }
}

async function readGap(tx: Tx, key: CellKey): Promise<GapRow | undefined> {
  const asked = { standard: key.standard, jurisdictions: [key.jurisdiction], obligations: [key.obligation] };
  return (await readGaps(tx, asked))[0];
}

/** What a code names. @throws Refusal that names the field and the unknown code */
function named<Found>(field: string, find: () => Found): Found {
  try {
    return find();
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    throw Refusal.of(String(fault.extensions['code']), fault.message, field);
  }
}

/** @throws Refusal for unknown codes, a place without records, no right in the region, another version */
async function openGap(context: RequestContext, tx: Tx, input: GapMoveInput, member: Member): Promise<OpenGap> {
  const { reference } = context;
  const standard = named('standard', () => reference.standardOf(input.standard));
  const jurisdiction = named('jurisdiction', () => reference.jurisdictionOf(input.jurisdiction));
  const obligation = named('obligation', () => reference.obligationOf(standard, input.obligation));
  const key: CellKey = { standard: standard.code, jurisdiction: jurisdiction.code, obligation: obligation.code };
  const role = gapRoleOf(member, jurisdiction.region);
  if (role === null) {
    throw Refusal.of('NO_RIGHTS', 'Only people who work for this region as researcher, reviewer or lead do this.');
  }
  const row = await readGap(tx, key);
  if (!row)
    throw Refusal.of('NOT_FOUND', 'Nothing is on record for this place yet, so it has no gaps.', 'jurisdiction');
  if ((row.work?.version ?? 0) !== input.version) throw overtaken(row);
  return { tx, key, row, role, member, day: await today(tx) };
}

/** @throws Refusal where somebody else has it, or nobody does */
function insistOnOwn(gap: OpenGap, may: { openToo?: boolean; leadToo?: boolean }): void {
  const { row, member, day, role } = gap;
  const state = gapStateOn(row.work, row.cellVersion, day);
  if (state === 'OPEN' && may.openToo) return;
  if (state !== 'TAKEN') {
    throw Refusal.of('NOT_TAKEN', 'Nobody has this gap at the moment. Take it first.');
  }
  const leads = may.leadToo === true && role === 'REGIONAL_LEAD';
  if (row.work!.memberId !== member.id && !leads) throw takenRefusal(gap);
}

function takenRefusal({ row, member }: OpenGap): Refusal {
  if (row.work?.memberId === member.id) return Refusal.of('GAP_YOURS', 'You have this gap already.');
  return Refusal.of(
    'GAP_TAKEN',
    `${whoMoved(row)} has this gap. Choose another, or ask a regional lead to release it.`,
  );
}

const whoMoved = (row: GapRow | undefined): string => ROLE_WORDS[row?.work?.role ?? 'RESEARCHER'] ?? 'A colleague';

const DID: Record<string, string> = { TAKEN: 'took', OPEN: 'released', SNOOZED: 'put off', DONE: 'finished' };

/** Colleagues are told by role: members do not see each other's names. */
function overtaken(row: GapRow | undefined): Refusal {
  const did = DID[row?.work?.state ?? 'OPEN']!;
  const message = `${whoMoved(row)} ${did} this gap after you opened it. Look at it again.`;
  return Refusal.of(row?.work?.state === 'TAKEN' ? 'GAP_TAKEN' : 'STALE_VERSION', message, 'version');
}

function audit(context: RequestContext, { tx, key }: OpenGap, step: string, version: number): Promise<void> {
  return appendAudit(tx, {
    action: `gap.${step}`,
    subjectKind: 'CELL',
    subjectId: cellKeyText(key),
    regions: [context.reference.jurisdictionOf(key.jurisdiction).region],
    detail: { version },
  });
}
