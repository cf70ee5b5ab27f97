import { Trans, useLingui } from '@lingui/react/macro';
import { CONNECTIONS, IDENTIFIER_SCHEMES, RELATION_KINDS, TEXT_LIMITS, TRANSLATORS } from '@states-must/domain';
import { useState } from 'react';
import {
  CONNECTION_LABEL,
  RELATION_LABEL,
  SCHEME_LABEL,
  TRANSLATOR_LABEL,
} from '../../../ui/evidence/further-words.js';
import { classes } from '../../../ui/text/classes.js';
import { DateField } from '../fields/date-field.js';
import { FormSelect } from '../fields/form-select.js';
import { FormArea, FormText } from '../fields/form-text.js';
import { LanguageBox } from '../fields/language-box.js';
import { Part } from '../fields/part.js';
import { EMPTY_IDENTIFIER, EMPTY_RELATION, EMPTY_TRANSLATION } from '../form/form-values.js';
import { partOf, saysMore } from '../form/part-states.js';
import { useAttachForm, useAttachValue } from '../form/use-attach-form.js';
import { useProblems } from '../problems/use-problems.js';
import { ItemBox } from './item-box.js';
import { Rows } from './rows.js';
import shared from '../fields/fields.module.css';
import styles from '../links/links.module.css';
import own from './more.module.css';

/** What an item may say beyond the least. Closed until it is wanted, holds something, or something in it is wrong. */
export function MorePart() {
  const form = useAttachForm();
  const wrong = useProblems().some(({ path }) => partOf(path) === 'more');
  const [open, setOpen] = useState(() => saysMore(form.getValues()));
  return (
    <Part id="part-more" legend={<Trans>More about it</Trans>} aside={<Trans>optional</Trans>}>
      <details className={styles.stages} open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Trans>How near it is to the facts, its numbers, translations, and what it does to other items</Trans>
        </summary>
        {(open || wrong) && <Fields />}
      </details>
    </Part>
  );
}

function Fields() {
  const { i18n } = useLingui();
  return (
    <div className={own.lists}>
      <div className={classes(shared.two, shared.top)}>
        <FormSelect
          path="connection"
          options={CONNECTIONS.map((value) => ({ value, label: i18n._(CONNECTION_LABEL[value]) }))}
        />
        <DateField path="promulgated" />
      </div>
      <Rows
        list="identifiers"
        empty={EMPTY_IDENTIFIER}
        hint={
          <Trans>
            Numbers that name the document wherever it lies. Others are warned by them of attaching it again.
          </Trans>
        }
        add={<Trans>Add an identifier</Trans>}
        row={(row) => (
          <div className={classes(shared.two, shared.top)}>
            <FormSelect
              path={`identifiers.${row}.scheme`}
              options={IDENTIFIER_SCHEMES.map((value) => ({ value, label: i18n._(SCHEME_LABEL[value]) }))}
            />
            <FormText path={`identifiers.${row}.value`} dir="ltr" spellCheck={false} />
          </div>
        )}
      />
      <Rows
        list="translations"
        empty={EMPTY_TRANSLATION}
        hint={<Trans>The title, and if you have it the summary, in other languages.</Trans>}
        add={<Trans>Add a translation</Trans>}
        row={(row) => (
          <>
            <div className={classes(shared.two, shared.top)}>
              <LanguageBox path={`translations.${row}.language`} />
              <FormSelect
                path={`translations.${row}.by`}
                options={TRANSLATORS.map((value) => ({ value, label: i18n._(TRANSLATOR_LABEL[value]) }))}
              />
            </div>
            <FormText path={`translations.${row}.title`} />
            <FormArea path={`translations.${row}.summary`} optional rows={2} limit={TEXT_LIMITS.summary} />
          </>
        )}
      />
      <Rows
        list="relations"
        empty={EMPTY_RELATION}
        hint={
          <Trans>
            Where this law replaces another, or this ruling strikes one down. It counts once both are public.
          </Trans>
        }
        add={<Trans>Add another item</Trans>}
        row={(row) => <RelationRow row={row} />}
      />
    </div>
  );
}

/** What this item does to another one, and from when on. */
function RelationRow({ row }: { row: number }) {
  const { i18n } = useLingui();
  const kind = useAttachValue(`relations.${row}.kind`);
  return (
    <>
      <div className={classes(shared.two, shared.top)}>
        <FormSelect
          path={`relations.${row}.kind`}
          options={RELATION_KINDS.map((value) => ({ value, label: i18n._(RELATION_LABEL[value]) }))}
        />
        <ItemBox row={row} />
      </div>
      <div className={classes(shared.two, shared.top)}>
        {kind === 'CORRECTS' ? (
          <p>
            <Trans>The other item counts no more from the moment this one is published.</Trans>
          </p>
        ) : (
          <DateField path={`relations.${row}.on`} />
        )}
        <FormText path={`relations.${row}.note`} optional />
      </div>
    </>
  );
}
