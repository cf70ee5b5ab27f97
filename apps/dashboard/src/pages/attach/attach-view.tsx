import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useFrame, type Viewer } from '../../apollo/use-frame.js';
import { AttachDocument, type AttachQuery } from '../../gql/attach/graphql.js';
import { evidenceAddress, evidenceListAddress } from '../../ui/address/addresses.js';
import { textField } from '../../ui/address/address-fields.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { IgnoredNote } from '../../ui/address/ignored-note.js';
import { NotFoundNotice } from '../../ui/notices/not-found-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { Content } from '../../ui/text/content.js';
import { AttachForm } from './form/attach-form.js';
import { readCatalogue } from './form/catalogue.js';
import { readAbout } from './form/read-about.js';
import styles from './form/attach.module.css';

const fields = { for: textField(2000) };

type Ready = Pick<AttachQuery, 'standard' | 'jurisdictions'> & { evidence?: AttachQuery['evidence'] };

function Filled(props: { data: Ready; viewer: Viewer; isEdit: boolean; onMade: (id: string) => void }) {
  const { data, viewer, isEdit, onMade } = props;
  const { t } = useLingui();
  const { site } = useFrame();
  const { values, ignored } = useAddressState(fields);
  const { standard, jurisdictions } = data;
  const catalogue = useMemo(() => readCatalogue({ standard, jurisdictions }), [standard, jurisdictions]);
  const about = useMemo(() => readAbout(values.for, catalogue), [values.for, catalogue]);
  const today = site?.today ?? '';
  const known = useMemo(() => ({ catalogue, today, grants: viewer.grants }), [catalogue, today, viewer.grants]);
  const item = data.evidence ?? null;
  // As it was when the page was opened: once the item is sent, the form stays until its page is left.
  const [mayEdit] = useState(item?.review?.actions.includes('REVISE') ?? false);
  if (isEdit && item === null) {
    return (
      <NotFoundNotice
        title={t`There is no such item of evidence`}
        nearest={<PageLink to={evidenceListAddress({ mine: '1' })}>{t`What you wrote`}</PageLink>}
      />
    );
  }
  if (item && !mayEdit) {
    return (
      <p>
        <Trans>
          You cannot change this item now: only its author can, while it is a draft or was sent back.{' '}
          <PageLink to={evidenceAddress(item.id)}>See where it stands</PageLink>
        </Trans>
      </p>
    );
  }
  const sentBack = item?.review?.events.filter(({ decision }) => decision === 'SEND_BACK').at(-1);
  return (
    <>
      <IgnoredNote ignored={[...ignored, ...about.unknown.map((code) => `for=${code}`)]} />
      {item?.state === 'SENT_BACK' && sentBack?.reason && (
        <div className={styles.reason} role="note">
          <p>
            <b>
              <Trans>A reviewer sent it back:</Trans>
            </b>
          </p>
          <p>
            <Content>{sentBack.reason}</Content>
          </p>
        </div>
      )}
      <AttachForm known={known} item={item} links={about.links} onMade={onMade} />
    </>
  );
}

/** Loads what the form needs, and shows it. `id` is that of the item to edit; none for a new one, which `onMade` gets once. */
export function AttachView(props: { viewer: Viewer; id: string | undefined; onMade: (id: string) => void }) {
  const { viewer, id, onMade } = props;
  const isEdit = id !== undefined;
  const result = useQuery(AttachDocument, {
    variables: { id: id ?? '', edit: isEdit },
    // An item is read anew, so that the form starts from what is stored now.
    fetchPolicy: isEdit ? 'network-only' : 'cache-first',
    nextFetchPolicy: 'cache-only',
  });
  return (
    <QueryView result={result} failed={<Trans>The form could not be loaded.</Trans>}>
      {(data) => <Filled data={data} viewer={viewer} isEdit={isEdit} onMade={onMade} />}
    </QueryView>
  );
}
