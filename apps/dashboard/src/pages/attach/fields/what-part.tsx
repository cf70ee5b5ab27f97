import { Trans, useLingui } from '@lingui/react/macro';
import { EVIDENCE_KINDS } from '@states-must/domain';
import { KIND_LABEL } from '../../../ui/evidence/kind-words.js';
import text from '../../../ui/text/text.module.css';
import { DateField } from './date-field.js';
import { Duplicates } from './duplicates.js';
import { FormSelect } from './form-select.js';
import { FormText } from './form-text.js';
import { LanguageBox } from './language-box.js';
import { Part } from './part.js';
import { classes } from '../../../ui/text/classes.js';
import styles from './fields.module.css';

/** What the item is, where it can be read, and when it was true. `self` is its id once it is stored. */
export function WhatPart({ self }: { self: string | null }) {
  const { i18n } = useLingui();
  return (
    <Part id="part-what" legend={<Trans>What it is</Trans>}>
      <FormText path="title" hint={<Trans>As published, or in your words. At most 300 characters.</Trans>} />
      <div className={styles.two}>
        <FormSelect
          path="kind"
          options={EVIDENCE_KINDS.map((value) => ({ value, label: i18n._(KIND_LABEL[value]) }))}
        />
        <LanguageBox path="language" />
      </div>
      <FormText
        path="url"
        optional
        type="url"
        dir="ltr"
        hint={<Trans>Where this item can be read, if it has an address of its own.</Trans>}
      />
      <Duplicates self={self} />
      <p className={text.note}>
        <Trans>
          Dates may be a year (2009), a month (2009-01), a day (2009-01-01) or a span (2014-09/2015-06). Leave empty
          what is not known. One of observed, in force from and published is needed.
        </Trans>
      </p>
      <div className={styles.three}>
        <DateField path="observed" />
        <DateField path="published" />
        <DateField path="checked" />
      </div>
      <div className={classes(styles.three)}>
        <DateField path="adopted" />
        <DateField path="inForceFrom" />
        <DateField path="inForceTo" />
      </div>
      <FormText
        path="locality"
        optional
        hint={<Trans>A town or district, where the item is that precise and may be. No address, no coordinates.</Trans>}
      />
    </Part>
  );
}
