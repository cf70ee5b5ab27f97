import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo } from 'react';
import { choiceField, textField } from '../../ui/address/address-fields.js';
import { matrixAddress } from '../../ui/address/addresses.js';
import { IgnoredNote } from '../../ui/address/ignored-note.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { findRows } from '../../ui/atlas/find-rows.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { Button } from '../../ui/forms/button.js';
import { Choices } from '../../ui/forms/choices.js';
import { SearchBox } from '../../ui/forms/search-box.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import text from '../../ui/text/text.module.css';
import { classes } from '../../ui/text/classes.js';
import { useNumber } from '../../ui/text/use-number.js';
import { placesByLetter, placesByRegion } from './arrange-places.js';
import { PlaceChapterView } from './place-chapter.js';
import styles from './places.module.css';

const fields = { q: textField(80), view: choiceField('letters', 'regions') };

/** The index of places with a search over all their names. */
export function PlacesView({ view }: { view: AtlasView }) {
  const { t } = useLingui();
  const number = useNumber();
  const { values, ignored, set } = useAddressState(fields);
  const q = useDeferredValue(values.q);
  const found = useMemo(() => (q ? findRows(view.rows, q) : view.rows), [view, q]);
  const chapters = useMemo(
    () => (values.view === 'regions' ? placesByRegion(view, found) : placesByLetter(found)),
    [view, found, values.view],
  );
  const all = number(view.rows.length);
  const count = number(found.length);
  const states = number(view.rows.filter(({ level }) => level === 'STATE').length);
  const territories = number(view.rows.filter(({ level }) => level === 'TERRITORY').length);
  const parts = number(view.rows.filter(({ level }) => level === 'PART').length);
  const looked = view.rows.filter(({ assessed }) => assessed > 0).length;
  return (
    <>
      <PageHead
        title={t`Places`}
        lead={
          <Trans>
            {all} places: <PageLink to={matrixAddress({ level: 'state' })}>{states} states</PageLink>,{' '}
            <PageLink to={matrixAddress({ level: 'territory' })}>{territories} territories</PageLink> and{' '}
            <PageLink to={matrixAddress({ level: 'part' })}>{parts} parts of states</PageLink> that make their own law.
          </Trans>
        }
      />
      <div className={styles.bar}>
        <SearchBox
          label={<Trans>Find a place by any of its names</Trans>}
          value={values.q}
          onChange={(to) => set({ q: to })}
        />
        <Choices
          label={<Trans>Order</Trans>}
          onPress={(key) => set({ view: key })}
          options={[
            { key: 'letters', label: <Trans>A to Z</Trans>, pressed: values.view === 'letters' },
            { key: 'regions', label: <Trans>By region</Trans>, pressed: values.view === 'regions' },
          ]}
        />
        <p role="status" className={classes(text.num, styles.count)}>
          <Trans>
            {count} of {all} places
          </Trans>
        </p>
      </div>
      <IgnoredNote ignored={ignored} />
      {chapters.length > 1 && (
        <nav aria-label={t`Jump to`} className={styles.jump}>
          {chapters.map(({ key, title, language }) => (
            <a key={key} href={`#at-${key}`} lang={language}>
              {title}
            </a>
          ))}
        </nav>
      )}
      {found.length === 0 && (
        <div className={styles.empty}>
          <p>
            <Trans>No place has this name. Try another spelling, or the name in another language.</Trans>
          </p>
          <Button onClick={() => set({ q: '' })}>
            <Trans>Show all {all} places</Trans>
          </Button>
        </div>
      )}
      {chapters.map((chapter) => (
        <PlaceChapterView key={chapter.key} chapter={chapter} />
      ))}
      <p className={text.note}>
        <Trans>
          A place is a state, a territory, or a part of a state that makes its own law here. Names and lists take no
          position on the status of any territory.
        </Trans>
      </p>
      <ProvenanceLine>
        <PageLink to={matrixAddress({ only: '1' })}>
          <Plural value={looked} one="# place looked at so far" other="# places looked at so far" />
        </PageLink>
      </ProvenanceLine>
    </>
  );
}
