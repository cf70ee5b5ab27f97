import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { LinkWordsFragment } from '../../gql/apollo/graphql.js';
import { obligationAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { Content } from '../text/content.js';
import styles from './link-line.module.css';

type Link = LinkWordsFragment;
type Side = NonNullable<Link['from']>;

/** Whether the obligation is the later one of the link. */
export const isLater = (link: Link, standard: string, code: string): boolean =>
  link.toStandard === standard && link.to?.code === code;

/** The other obligation of a link; null where the other standard has nothing of the kind. */
export const otherSide = (link: Link, standard: string, code: string): Side | null =>
  isLater(link, standard, code) ? link.from : link.to;

/** The address with the standard that it is meant under, whatever the open page is read by. */
export const underStandard = (to: string, standard: string): string => `${to}?standard=${standard.toLowerCase()}`;

/** The relation as a sentence about the later obligation: the one of this page, or the other. */
function Relation({ link, other, later }: { link: Link; other: ReactNode; later: boolean }) {
  const { relation, fromStandard, toStandard } = link;
  switch (relation) {
    case 'EQUIVALENT':
      return <Trans>This is equivalent to {other}: a status carries over.</Trans>;
    case 'NARROWER':
      return later ? <Trans>This is narrower than {other}.</Trans> : <Trans>{other} is narrower than this.</Trans>;
    case 'BROADER':
      return later ? <Trans>This is broader than {other}.</Trans> : <Trans>{other} is broader than this.</Trans>;
    case 'PARTIAL':
      return <Trans>This and {other} overlap in part.</Trans>;
    case 'NEW':
      return <Trans>New: {fromStandard} has nothing of the kind.</Trans>;
    case 'DROPPED':
      return <Trans>Dropped: {toStandard} has nothing of the kind.</Trans>;
  }
}

/** What a crosswalk says of an obligation, in one line with the editor's note; `children` stand behind it. */
export function LinkLine(props: { link: Link; standard: string; code: string; to?: string; children?: ReactNode }) {
  const { link, standard, code, children } = props;
  const side = otherSide(link, standard, code);
  const to = side && (props.to ?? underStandard(obligationAddress(side.code), side.standard));
  const other = side && to && (
    <PageLink to={to}>
      <bdi>{side.code}</bdi> <Content>{side.title}</Content>
    </PageLink>
  );
  return (
    <li className={styles.line}>
      {side && <span className={styles.standard}>{side.standard}</span>}
      <span>
        <Relation link={link} other={other} later={isLater(link, standard, code)} />
        {link.note && (
          <span className={styles.note}>
            <Content>{link.note}</Content>
          </span>
        )}
      </span>
      {children}
    </li>
  );
}
