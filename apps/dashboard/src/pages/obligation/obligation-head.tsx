import { Trans, useLingui } from '@lingui/react/macro';
import type { ObligationQuery } from '../../gql/obligation/graphql.js';
import { areaAddress, matrixAddress, obligationsAddress } from '../../ui/address/addresses.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { Cite } from '../../ui/layout/cite.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { Share } from '../../ui/layout/share.js';
import { STANDING_PHRASE } from '../../ui/standard/duty-words.js';
import { Content } from '../../ui/text/content.js';
import type { Obligation } from './obligation-types.js';

/** What states must do, and where the standard says so. */
export function ObligationHead(props: { obligation: Obligation; standard: ObligationQuery['standard'] }) {
  const { obligation, standard } = props;
  const { i18n } = useLingui();
  const { code, title, text, area, place } = obligation;
  const standing = i18n._(STANDING_PHRASE[standard.standing]);
  return (
    <PageHead
      title={`${code} ${title}`}
      crumbs={[
        { label: <Trans>Obligations</Trans>, to: obligationsAddress() },
        { label: <Content>{area.title}</Content>, to: areaAddress(area.code) },
        { label: <bdi>{code}</bdi> },
      ]}
      eyebrow={
        <Trans>
          Obligation <bdi>{code}</bdi> of <Content>{standard.code}</Content>, {standing} ·{' '}
          <Content>{place ?? area.title}</Content> of <Content>{standard.reference}</Content>
        </Trans>
      }
      heading={<Content>{title}</Content>}
      lead={<Content>{text}</Content>}
      actions={
        <>
          <Cite what={`${code}, ${title}`} />
          <Share />
          <LinkButton to={matrixAddress({ ob: code.toLowerCase() })}>
            <Trans>In the matrix</Trans>
          </LinkButton>
        </>
      }
    />
  );
}
