import { Trans, useLingui } from '@lingui/react/macro';
import { PUBLISHER_KINDS, RELIABILITIES } from '@states-must/domain';
import { RELIABILITY_WORDS } from '../../../ui/evidence/grade-words.js';
import { PUBLISHER_LABEL } from '../../../ui/evidence/kind-words.js';
import { FormArea, FormText } from './form-text.js';
import { FormSelect } from './form-select.js';
import { LanguageBox } from './language-box.js';
import { PlaceBox } from './place-box.js';
import styles from './fields.module.css';

/** A source that is not on record yet: who published it, and how reliable they are and why. */
export function NewSource() {
  const { i18n } = useLingui();
  return (
    <>
      <FormText path="source.new.title" hint={<Trans>As published.</Trans>} />
      <div className={styles.two}>
        <FormText
          path="source.new.publisher"
          hint={<Trans>An office, a court, an organisation. Never a private person.</Trans>}
        />
        <FormSelect
          path="source.new.publisherKind"
          options={PUBLISHER_KINDS.map((value) => ({ value, label: i18n._(PUBLISHER_LABEL[value]) }))}
        />
      </div>
      <div className={styles.two}>
        <FormText
          path="source.new.year"
          optional
          inputMode="numeric"
          hint={<Trans>In which it was published.</Trans>}
        />
        <LanguageBox path="source.new.language" />
      </div>
      <FormText
        path="source.new.url"
        optional
        type="url"
        dir="ltr"
        hint={<Trans>Where it can be read. We open no link; the reviewers do.</Trans>}
      />
      <div className={styles.two}>
        <FormSelect
          path="source.new.reliability"
          options={RELIABILITIES.map((value) => ({ value, label: `${value} ${i18n._(RELIABILITY_WORDS[value])}` }))}
        />
        <FormText path="source.new.reliabilityReason" />
      </div>
      <div className={styles.two}>
        <PlaceBox
          path="source.new.bodyOf"
          optional
          hint={<Trans>For ministries, courts and offices: all bodies of one state count as one publisher.</Trans>}
        />
        <FormArea
          path="source.new.restsOn"
          optional
          limit={6000}
          rows={2}
          hint={<Trans>Whose work it repeats, one a line. Then they are not independent.</Trans>}
        />
      </div>
    </>
  );
}
