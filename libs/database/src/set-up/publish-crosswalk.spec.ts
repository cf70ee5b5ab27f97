import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue, type Catalogue } from '@states-must/catalogue';
import type { Day } from '@states-must/domain';
import type { DataSource } from 'typeorm';
import { readCrosswalk } from '../crosswalk/read-crosswalk.js';
import { changeCrosswalkLink, insertCrosswalkLink } from '../crosswalk/write-crosswalk.js';
import { addMember, openHouse, type TestHouse } from '../testing/test-house.js';
import { ownerSource } from './migrate.js';
import { publishCatalogue } from './publish-catalogue.js';

const DAY = '2026-11-24' as Day;
const catalogue = loadCatalogue();
const [walk] = catalogue.crosswalks;
let house: TestHouse;
let source: DataSource;
let admin: string;

beforeAll(async () => {
  house = await openHouse();
  source = ownerSource(house.test.setUpUrl);
  await source.initialize();
  admin = await addMember(house.owner, 'ADMIN');
}, 120_000);

afterAll(async () => {
  await source?.destroy();
  await house?.close();
});

const publish = (links: Catalogue['crosswalks'][number]['links'] = walk!.links) =>
  publishCatalogue(source, DAY, { ...catalogue, crosswalks: [{ ...walk!, links }] });
const standing = async () => {
  const links = await house.database.read({ kind: 'PUBLIC' }, readCrosswalk);
  return new Map(links.map((link) => [`${link.from ?? '-'} ${link.to ?? '-'}`, link]));
};

describe('publishing a crosswalk', () => {
  it('ends what the catalogue no longer has, takes it back, and moves an equal to another obligation', async () => {
    const moved = walk!.links.map((link) =>
      link.to === 'LAW-1' ? { ...link, to: 'LAW-2' } : link.to === 'LAW-2' ? { ...link, to: 'LAW-1' } : link,
    );
    await publish(moved);
    const after = await standing();
    expect([after.has('CRM-1 LAW-1'), after.get('CRM-1 LAW-2')?.relation]).toEqual([false, 'EQUIVALENT']);
    await publish();
    const again = await standing();
    expect(again.get('CRM-1 LAW-1')).toMatchObject({ relation: 'EQUIVALENT', version: 3, origin: 'CATALOGUE' });
    expect(again.has('CRM-1 LAW-2')).toBe(false);
    expect(again.size).toBe(walk!.links.length);
    expect(await publish()).toMatch(/nothing has changed/);
  });

  it('leaves an editor’s links as they are, those taken out too, and what they leave no room for', async () => {
    const before = await standing();
    await house.database.write({ kind: 'MEMBER', memberId: admin }, async (tx) => {
      await changeCrosswalkLink(tx, { ...before.get('STG-1 GEN-3')!, relation: 'PARTIAL', note: 'Read again.' });
      await changeCrosswalkLink(tx, before.get('CRM-2 LAW-2')!, true);
      const sides = { fromStandard: 'SW-2015', toStandard: 'SW-2016' };
      await insertCrosswalkLink(tx, { ...sides, from: 'CRM-4', to: 'LAW-2', relation: 'EQUIVALENT', note: null });
    });
    const changed = walk!.links.map((link) =>
      link.from === 'STG-1' ? { ...link, relation: 'NARROWER' as const } : link,
    );
    await publish([...changed, { from: 'REG-1', to: 'LAW-2', relation: 'EQUIVALENT', note: null }]);
    const after = await standing();
    expect(after.get('STG-1 GEN-3')).toMatchObject({ relation: 'PARTIAL', note: 'Read again.', origin: 'EDITOR' });
    expect([after.has('CRM-2 LAW-2'), after.has('REG-1 LAW-2')]).toEqual([false, false]);
    expect(after.get('CRM-4 LAW-2')).toMatchObject({ relation: 'EQUIVALENT', origin: 'EDITOR' });
  });

  it('an editor who read an older version changes nothing', async () => {
    const link = (await standing()).get('STG-2 GEN-3')!;
    const stale = await house.database.write({ kind: 'MEMBER', memberId: admin }, (tx) =>
      changeCrosswalkLink(tx, { ...link, version: link.version - 1, relation: 'PARTIAL' }),
    );
    expect(stale).toBe('STALE');
    expect((await standing()).get('STG-2 GEN-3')).toEqual(link);
  });
});
