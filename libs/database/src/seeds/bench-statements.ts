/** How large the bench's invented data is. */
export interface BenchSize {
  jurisdictions: number;
  evidence: number;
}

/** One set-based step of the seed. */
interface Step {
  says: string;
  sql: string;
  /** What the placeholders stand for, in order. */
  needs: (keyof BenchSize)[];
}

/** A number from 0 to `below` - 1 that is the same at every run: from the item's number and a grain of salt. */
const pick = (number: string, salt: string, below: string): string =>
  `(abs(hashtextextended(${number}::text, ${salt})) % (${below}))::int`;

const one = (list: string, number: string, salt: string): string =>
  `(${list})[1 + ${pick(number, salt, `cardinality(${list})`)}]`;

const array = (words: string): string =>
  `ARRAY[${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')}]`;

const WORDS = array(
  `police raid housing licence soliciting premises court health union fine arrest migrant brothel street client advert clinic
   violence complaint tax contract worker landlord eviction consent trafficking testing condom charge appeal reform bill
   ministry report survey shelter pension visa deport search seizure protest remedy`.replaceAll(/\s+/g, ' '),
);
const KINDS = array('LAW LAW RULING ENFORCEMENT ENFORCEMENT OFFICIAL_STATEMENT STATISTICS FINDING FINDING FINDING');
const PUBLISHERS = array(
  'OFFICIAL_GAZETTE COURT TREATY_BODY NATIONAL_INSTITUTION SEX_WORKER_LED_GROUP ORGANISATION ACADEMIC MEDIA STATE_REPORT',
);
const SYLLABLES = array('ba co di fu ga he jo ka li mo na pe qui ro sa te vu wi xo ze');
/** Mostly rare words, as in any language: three invented syllables, of some 8,000. */
const rare = (salt: number): string =>
  [0, 1, 2].map((part) => one(SYLLABLES, 'n', String(salt * 10 + part))).join(' || ');
const sentence = (salt: number, length: number): string =>
  Array.from({ length }, (_, index) =>
    index % 6 === 0 ? one(WORDS, 'n', String(salt + index)) : rare(salt + index),
  ).join(` || ' ' || `);

/** Fills the tables in order; each statement is the same at every run. */
export const BENCH_STATEMENTS: readonly Step[] = [
  {
    says: 'Added invented territories.',
    needs: ['jurisdictions'],
    sql: `INSERT INTO jurisdiction (code, level, parent, answering_state, region, names, aliases, parts_complete)
      SELECT 'ZZ-' || lpad(n::text, 3, '0'), 'TERRITORY', NULL, 'ZZ-' || lpad(n::text, 3, '0'),
             (SELECT code FROM region ORDER BY position LIMIT 1 OFFSET n % 5),
             jsonb_build_object('en', 'Invented territory ' || n), '{}', false
      FROM generate_series(1, greatest(0, $1::int - (SELECT count(*)::int FROM jurisdiction WHERE retired_at IS NULL))) n`,
  },
  {
    says: 'Added sources.',
    needs: [],
    sql: `INSERT INTO source (id, title, publisher, publisher_kind, year, language, reliability, reliability_reason, rests_on)
      SELECT md5('source' || n)::uuid, initcap(${sentence(100, 4)}) || ' ' || n, 'Publisher ' || n / 3,
             ${one(PUBLISHERS, 'n', '1')}, 2000 + n % 26, ${one(array('en en en fr es ar'), 'n', '2')},
             ${one(array('A A B B B C C D E'), 'n', '3')}, 'Invented for the bench.', '{}'
      FROM generate_series(1, 3000) n`,
  },
  {
    says: 'Added evidence.',
    needs: ['evidence'],
    sql: `WITH place AS (SELECT array_agg(region ORDER BY code) AS regions FROM jurisdiction WHERE retired_at IS NULL)
      INSERT INTO evidence (id, source_id, kind, title, summary, language, credibility, visibility, state, sensitive,
        observed, published, in_force_from, origin, regions, content_hash, version, approved_at)
      SELECT md5('evidence' || n)::uuid, md5('source' || (1 + ${pick('n', '4', '3000')}))::uuid, kind,
             initcap(${sentence(200, 5)}), initcap(${sentence(300, 12)}) || '.', 'en', 1 + ${pick('n', '5', '4')}, 'PUBLIC',
             'APPROVED', false, year || '-' || lpad((1 + n % 12)::text, 2, '0'), year::text,
             CASE WHEN kind = 'LAW' THEN year || '-01-01' END, 'CATALOGUE', ARRAY[${one('place.regions', 'n', '9')}],
             md5('content' || n), 1, timestamptz '2026-01-01' + make_interval(secs => n)
      FROM place, (SELECT n, ${one(KINDS, 'n', '6')} AS kind, 2005 + ${pick('n', '7', '21')} AS year
                   FROM generate_series(1, $1::int) n) numbers`,
  },
  {
    says: 'Linked it.',
    needs: ['evidence'],
    sql: `WITH place AS (SELECT array_agg(code ORDER BY code) AS codes FROM jurisdiction WHERE retired_at IS NULL),
        asked AS (SELECT array_agg(code ORDER BY code) AS criteria, array_agg(obligation ORDER BY code) AS obligations
                  FROM criterion WHERE retired_at IS NULL AND standard = (SELECT min(code) FROM standard))
      INSERT INTO evidence_link (id, evidence_id, position, jurisdiction, standard, obligation, criterion, effect, is_public)
      SELECT md5('link' || n || '/' || position)::uuid, md5('evidence' || n)::uuid, position, ${one('place.codes', 'n', '9')},
             (SELECT min(code) FROM standard), asked.obligations[1 + at], asked.criteria[1 + at],
             ${one(array('SUPPORTS SUPPORTS CONTRADICTS CONTRADICTS CONTEXT'), 'link', '8')}, true
      FROM place, asked, LATERAL (
        SELECT n, position, n * 4 + position AS link, ${pick('(n * 4 + position)', '10', 'cardinality(asked.criteria)')} AS at
        FROM generate_series(1, $1::int) n, generate_series(1, 1 + n % 3) position) links
      ON CONFLICT DO NOTHING`,
  },
  {
    says: 'Indexed its words.',
    needs: [],
    sql: `INSERT INTO evidence_search_public (evidence_id, document, words, kind, language, publisher_kind, first_year,
        last_year, jurisdictions, areas, effects)
      SELECT e.id, setweight(to_tsvector('states_must', e.title), 'A')
               || setweight(to_tsvector('states_must', s.title || ' ' || s.publisher), 'B')
               || setweight(to_tsvector('states_must', e.summary), 'C'),
             lower(unaccent(e.title || ' ' || s.title || ' ' || s.publisher)), e.kind, e.language, s.publisher_kind,
             left(e.observed, 4)::int, left(e.observed, 4)::int, l.jurisdictions, l.areas, l.effects
      FROM evidence e JOIN source s ON s.id = e.source_id
      JOIN (SELECT l.evidence_id, array_agg(DISTINCT l.jurisdiction) AS jurisdictions, array_agg(DISTINCT o.area) AS areas,
                   array_agg(DISTINCT l.effect) AS effects
            FROM evidence_link l JOIN obligation o ON o.standard = l.standard AND o.code = l.obligation
            GROUP BY l.evidence_id) l ON l.evidence_id = e.id
      ON CONFLICT DO NOTHING`,
  },
];
