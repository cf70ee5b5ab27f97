import { useState } from 'react';
import { editEvidenceAddress } from '../../../ui/address/addresses.js';
import { useChangeAddress } from '../../../ui/address/use-change-address.js';

/**
 * Which form an address shows. Another address is another form, but for one step: a new item that is stored for the
 * first time gets the address under which it is found again, and keeps its form with all that was typed.
 */
export function useFormOfAddress(id: string | undefined) {
  const changeAddress = useChangeAddress();
  const [made, setMade] = useState<string>();
  // `started` is the id with which the form was opened; none for a new item, also after it was stored.
  const [open, setOpen] = useState({ form: 0, id, started: id });
  if (open.id !== id) {
    const same = open.id === undefined && id === made;
    setOpen({ form: same ? open.form : open.form + 1, id, started: same ? open.started : id });
  }
  return {
    form: open.form,
    started: open.started,
    /** Called with the id of a new item once it is stored. */
    onMade: (stored: string) => {
      setMade(stored);
      changeAddress(editEvidenceAddress(stored));
    },
  };
}
