import { randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import { startService, type TestService } from './start-service.js';
import { calls, comment, comments, editComment, removeComment, type Commented } from './people/comment.js';
import { addPosition, approve, done, override, proposeAssessment, recordSearch } from './people/judge.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, move, object, submitted } from './people/write.js';

const CELL = { kind: 'CELL', id: 'SW-2015/NZ/CRM-1' };

describe('comments on a record', () => {
  let service: TestService;
  let cast: Cast;
  let here: Person & { id: string };
  let elsewhere: Person & { id: string };
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    here = await invite(service, cast.admin, 'REVIEWER', ['asia-pacific']);
    elsewhere = await invite(service, cast.admin, 'REVIEWER', ['africa']);
  }, 120_000);
  afterAll(() => service?.stop());

  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    askDatabase<Row>(service.database.setUpUrl, text, values);
  const codes = (said: Commented): string[] => said.problems.map(({ code }) => code);
  const onItem = (item: { id: string }) => ({ kind: 'EVIDENCE', id: item.id });
  const everyone = (): [string, Person][] => [...Object.entries(cast), ['here', here], ['elsewhere', elsewhere]];
  const whoSees = async (subject: { kind: string; id: string }): Promise<string[]> => {
    const seen: string[] = [];
    for (const [name, person] of everyone()) if ((await comments(person, subject))!.length > 0) seen.push(name);
    return seen.sort();
  };

  it('show to who works on the record and may see it, and to nobody else', async () => {
    const draft = (await attach(cast.researcher)).evidence!;
    expect(codes(await comment(cast.reviewer, onItem(draft), 'Which edition?'))).toEqual(['NOT_FOUND']);
    expect((await comment(cast.researcher, onItem(draft), 'To be checked')).comment).toMatchObject({ byYou: true });
    expect(await whoSees(onItem(draft))).toEqual(['researcher']);

    const item = (await move(cast.researcher, 'submit', draft)).evidence!;
    await comment(cast.reviewer, onItem(item), 'Which edition of the act?');
    expect(await whoSees(onItem(item))).toEqual(['here', 'lead', 'researcher', 'reviewer', 'second']);
    for (const other of [cast.campaigner, cast.admin, elsewhere]) {
      expect(codes(await comment(other, onItem(item), 'And I?'))).toEqual(['NOT_FOUND']);
    }

    await move(cast.reviewer, 'approve', item);
    const open = (await move(cast.second, 'approve', item)).evidence!;
    // Published, and still internal: members of its region read them, the public never.
    expect(await whoSees(onItem(open))).toEqual(['campaigner', 'here', 'lead', 'researcher', 'reviewer', 'second']);
    const ask = 'query ($id: ID!) { evidence(id: $id) { id comments { totalCount } } }';
    expect((await service.ask(ask, open)).data).toEqual({ evidence: { id: open.id, comments: null } });
    expect((await cast.reviewer.ask(ask, open)).data).toMatchObject({ evidence: { comments: { totalCount: 2 } } });
    await object(cast.lead, 'withdraw', open);
    expect(await whoSees(onItem(open))).toEqual(['here', 'lead', 'researcher', 'reviewer', 'second']);
  });

  it('are written on a cell too, under any of its names, by people of its region', async () => {
    const said = await comment(cast.campaigner, CELL, 'The ministry will speak on Tuesday.');
    expect(said.comment).toMatchObject({ author: { name: expect.any(String), role: 'CAMPAIGNER' }, byYou: true });
    expect(await whoSees({ kind: 'CELL', id: 'nz.crm-1' })).toEqual(
      ['campaigner', 'here', 'lead', 'researcher', 'reviewer', 'second'].sort(),
    );
    expect(codes(await comment(elsewhere, CELL, 'From afar'))).toEqual(['NOT_FOUND']);
    expect(codes(await comment(cast.admin, CELL, 'From above'))).toEqual(['NOT_FOUND']);
    for (const id of ['SW-2015/NZ/XXX-1', 'SW-2015/QQ/CRM-1', 'NZ', '', 'a/b/c/d', "'; --"]) {
      expect(codes(await comment(cast.reviewer, { kind: 'CELL', id }, 'Hello'))).toEqual(['NOT_FOUND']);
    }
    const CELLS = '{ cell(jurisdiction: "NZ", obligation: "CRM-1") { comments { nodes { body } } } }';
    expect((await here.ask(CELLS)).data).toMatchObject({
      cell: { comments: { nodes: [{ body: expect.any(String) }] } },
    });
    expect((await service.ask(CELLS)).data).toEqual({ cell: { comments: null } });
    for (const kind of ['ASSESSMENT', 'POSITION', 'SEARCH']) {
      expect(codes(await comment(cast.reviewer, { kind, id: randomUUID() }, 'Nothing there'))).toEqual(['NOT_FOUND']);
    }
  });

  it('call people who may see the record, by name or id, and nobody else', async () => {
    const item = await submitted(cast.researcher);
    const names = await sql<{ email: string; name: string }>('SELECT email, display_name AS name FROM member');
    const nameOf = (person: Person) => names.find(({ email }) => email === person.email)!.name;
    const text = 'Please look at section 7.';
    const said = await comment(cast.researcher, onItem(item), text, [nameOf(cast.second).toUpperCase(), here.id]);
    expect(said.problems).toEqual([]);
    expect(said.comment!.mentions).toHaveLength(2);
    expect(await calls(cast.second)).toEqual([text]);
    expect(await calls(here)).toEqual([text]);
    expect(await calls(cast.reviewer)).toEqual([]);

    // A stranger, somebody who may not see it, and nobody at all: one and the same answer.
    for (const other of [elsewhere.id, nameOf(cast.campaigner), nameOf(cast.admin), 'Nobody At All', randomUUID()]) {
      const refused = await comment(cast.researcher, onItem(item), 'And you?', [nameOf(cast.second), other]);
      expect(refused.problems).toEqual([
        {
          code: 'MENTION_UNKNOWN',
          field: 'mentions.1',
          message: `Nobody called ${other} can read comments on this record. Choose somebody who works on it.`,
        },
      ]);
    }
    const twin = await invite(service, cast.admin, 'REVIEWER', ['asia-pacific']);
    expect(codes(await comment(cast.lead, onItem(item), 'You?', ['Field desk REVIEWER']))).toEqual([
      'MENTION_AMBIGUOUS',
    ]);
    expect((await comment(cast.lead, onItem(item), 'You?', [twin.id])).problems).toEqual([]);

    // Who loses sight of the record is called no more, and no row is left to be read.
    await sql('UPDATE member_grant SET ended_at = now() WHERE member_id = $1', [twin.id]);
    expect(await calls(twin)).toEqual([]);

    const marked = await cast.second.ask(
      'mutation ($ids: [ID!]!) { markMentionsRead(comments: $ids, key: "k1") { ... on MentionsRead { marked } } }',
      { ids: [said.comment!.id, 'x', randomUUID()] },
    );
    expect(marked.data).toEqual({ markMentionsRead: { marked: 1 } });
    expect(await calls(cast.second)).toEqual([]);
    expect(await calls(here)).toEqual([text]);
  });

  it('are changed by their author for ten minutes, and removed with a mark', async () => {
    const item = await submitted(cast.researcher);
    const said = (await comment(cast.reviewer, onItem(item), 'Ask Jane Roe about it')).comment!;
    expect(said).toMatchObject({ version: 1, editFor: expect.any(Number), removable: true });
    expect(said.editFor).toBeGreaterThan(9 * 60);
    expect(codes(await editComment(cast.second, said, 'Ask nobody'))).toEqual(['NOT_YOUR_COMMENT']);
    expect(codes(await editComment(elsewhere, said, 'Ask nobody'))).toEqual(['NOT_FOUND']);
    const changed = (await editComment(cast.reviewer, said, 'Ask the registry', [here.id])).comment!;
    expect(changed).toMatchObject({ version: 2, body: 'Ask the registry', mentions: [{ name: expect.any(String) }] });
    expect((await editComment(cast.reviewer, said, 'Again')).problems).toMatchObject([
      { code: 'STALE_VERSION', field: 'version' },
    ]);
    expect(codes(await removeComment(cast.second, changed))).toEqual(['NOT_YOUR_COMMENT']);
    expect(await calls(here)).toContain('Ask the registry');
    const gone = (await removeComment(cast.lead, changed)).comment!;
    expect(gone).toMatchObject({ body: '', removedAt: expect.any(String), editFor: 0, removable: false });
    expect(codes(await editComment(cast.reviewer, gone, 'Back'))).toEqual(['WRONG_STATE']);
    expect(codes(await removeComment(cast.reviewer, gone))).toEqual(['WRONG_STATE']);
    expect(await comments(cast.second, onItem(item))).toMatchObject([{ body: '', version: 3 }]);
    expect(await calls(here)).not.toContain('Ask the registry');

    const old = (await comment(cast.reviewer, onItem(item), 'Older')).comment!;
    await sql(
      `ALTER TABLE record_comment DISABLE TRIGGER keeps_comment;
       UPDATE record_comment SET created_at = now() - interval '10 minutes' WHERE id = '${old.id}';
       ALTER TABLE record_comment ENABLE TRIGGER keeps_comment`,
    );
    expect(codes(await editComment(cast.reviewer, old, 'Newer'))).toEqual(['TOO_LATE_TO_EDIT']);
    expect((await removeComment(cast.reviewer, old)).comment).toMatchObject({ body: '' });

    // Nothing of what was written is in the log, and nothing of what was removed anywhere.
    const lines = await sql<{ action: string }>(
      `SELECT action, detail FROM audit_entry WHERE subject_id = $1 AND subject_kind = 'COMMENT' ORDER BY at`,
      [said.id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['comment.add', 'comment.edit', 'comment.remove']);
    const everything = JSON.stringify([
      await sql('SELECT * FROM audit_entry'),
      await sql('SELECT * FROM record_comment'),
      await sql('SELECT answer FROM idempotency_key'),
    ]);
    expect(everything).not.toMatch(/Jane Roe|registry/);
  });

  it('refuse what is empty, too long or unsafe, and too many mentions, naming the field; a key writes once', async () => {
    const item = await submitted(cast.researcher);
    const tried: [string, string[], string, string][] = [
      ['  ', [], 'MISSING', 'body'],
      ['x'.repeat(2001), [], 'TOO_LONG', 'body'],
      ['a\u202Eb', [], 'UNSAFE_TEXT', 'body'],
      ['a', Array.from({ length: 11 }, () => here.id), 'TOO_MANY', 'mentions'],
      ['a', [''], 'MISSING', 'mentions.0'],
    ];
    for (const [body, mentions, code, field] of tried) {
      expect((await comment(cast.reviewer, onItem(item), body, mentions)).problems).toMatchObject([{ code, field }]);
    }
    expect((await comment(cast.reviewer, onItem(item), '🌂'.repeat(2000), [], 'once')).problems).toEqual([]);
    expect((await comment(cast.reviewer, onItem(item), '🌂'.repeat(2000), [], 'once')).problems).toEqual([]);
    expect(codes(await comment(cast.reviewer, onItem(item), 'Another', [], 'once'))).toEqual(['KEY_REUSED']);
    expect(await comments(cast.reviewer, onItem(item))).toHaveLength(1);
    const anonymous = await service.ask(
      `mutation { addComment(input: { subjectKind: CELL, subjectId: "nz.crm-1", body: "x", key: "k" }) {
        ... on Refused { problems { code } } } }`,
    );
    expect(anonymous.data).toEqual({ addComment: { problems: [{ code: 'NOT_SIGNED_IN' }] } });
  });

  it('are written on searches, positions and assessments: in progress by who works on them, approved by their region', async () => {
    const records = [
      ['SEARCH', await recordSearch(cast.researcher, { cells: [{ jurisdiction: 'NZ', obligation: 'CRM-2' }] })],
      ['POSITION', await addPosition(cast.researcher, { jurisdiction: 'NZ' })],
      ['ASSESSMENT', await proposeAssessment(cast.researcher, { jurisdiction: 'NZ', ...override() })],
    ] as const;
    const working = ['here', 'lead', 'researcher', 'reviewer', 'second'];
    for (const [kind, proposed] of records) {
      const subject = { kind, id: done(proposed).id };
      expect(codes(await comment(cast.campaigner, subject, 'And I?'))).toEqual(['NOT_FOUND']);
      expect((await comment(cast.reviewer, subject, 'Where was it read?', [here.id])).problems).toEqual([]);
      expect(codes(await comment(cast.reviewer, subject, 'You?', [elsewhere.id]))).toEqual(['MENTION_UNKNOWN']);
      expect(await whoSees(subject)).toEqual(working);
      // An id of one kind is no id of another.
      const other = kind === 'SEARCH' ? 'POSITION' : 'SEARCH';
      expect(codes(await comment(cast.reviewer, { kind: other, id: subject.id }, 'x'))).toEqual(['NOT_FOUND']);
      await approve(cast.reviewer, done(proposed));
      expect(await whoSees(subject)).toEqual(['campaigner', ...working]);
    }
  });
});
