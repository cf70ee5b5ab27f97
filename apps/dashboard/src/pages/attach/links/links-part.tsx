import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LIST_LIMITS } from '@states-must/domain';
import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/forms/button.js';
import { useAnnounce } from '../../../ui/notices/announcer.js';
import field from '../../../ui/forms/field.module.css';
import text from '../../../ui/text/text.module.css';
import { EMPTY_LINK, type LinkValues } from '../form/form-values.js';
import { useAttachForm, useLinkRows } from '../form/use-attach-form.js';
import { useKnown } from '../form/use-known.js';
import { Part } from '../fields/part.js';
import { fieldId } from '../problems/field-id.js';
import { useProblem } from '../problems/use-problems.js';
import { AddByCode } from './add-by-code.js';
import { LinkRow } from './link-row.js';
import styles from './links.module.css';

const isUntouched = (link: LinkValues) => link.jurisdiction === '' && link.criterion === '' && link.effect === '';

/** What the item bears on: as many links as it has, each a place, a criterion and what the item says of it. */
export function LinksPart() {
  const { t } = useLingui();
  const announce = useAnnounce();
  const { catalogue } = useKnown();
  const form = useAttachForm();
  const { keys, append, remove, replace } = useLinkRows();
  const problem = useProblem('links');
  // The row whose first field takes the focus once it is drawn.
  const wanted = useRef<number>(undefined);
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const row = wanted.current;
    wanted.current = undefined;
    if (row === undefined) return;
    if (row < 0) add.current?.focus();
    else document.getElementById(fieldId(`links.${row}.jurisdiction`))?.focus();
  }, [keys.length]);
  const addLinks = (links: LinkValues[]) => {
    const now = form.getValues().links;
    // A first row that nobody has touched gives way.
    if (now.length === 1 && now[0] && isUntouched(now[0])) replace(links);
    else append(...links);
  };
  return (
    <Part
      id="part-links"
      legend={<Trans>What it bears on</Trans>}
      aside={<Plural value={keys.length} one="# link" other="# links" />}
    >
      <p className={text.note}>
        <Trans>
          One item can bear on many questions. Say what it does to each: for, it shows that the answer is yes; against,
          it shows that it is no; context, it says neither. The method works out the status.
        </Trans>
      </p>
      <div id={fieldId('links')} className={styles.rows}>
        {problem && <p className={field.message}>{problem}</p>}
        {keys.map((key, row) => (
          <LinkRow
            key={key}
            row={row}
            onRemove={() => {
              wanted.current = row > 0 ? row - 1 : keys.length > 1 ? 0 : -1;
              remove(row);
              const number = String(row + 1);
              announce(t`Link ${number} removed`);
            }}
          />
        ))}
      </div>
      <p>
        <Button
          ref={add}
          disabled={keys.length >= LIST_LIMITS.links}
          onClick={() => {
            wanted.current = keys.length;
            const last = form.getValues().links.at(-1)?.jurisdiction ?? '';
            append({ ...EMPTY_LINK, jurisdiction: catalogue.placeOf.has(last) ? last : '' });
          }}
        >
          <Trans>Add a link</Trans>
        </Button>
      </p>
      <AddByCode room={LIST_LIMITS.links - keys.length} onAdd={addLinks} />
    </Part>
  );
}
