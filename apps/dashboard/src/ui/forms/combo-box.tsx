import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { classes } from '../text/classes.js';
import field from './field.module.css';
import styles from './combo-box.module.css';

/** One line of the list. `words` is all that may be typed to find it: names, aliases, codes. */
export interface ComboBoxItem {
  id: string;
  name: string;
  /** A second, quieter text: a code, a region. */
  note?: string;
  words?: string;
}

export interface ComboBoxProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  small?: boolean;
  id?: string;
  placeholder?: string;
  /** The items to show now; the caller filters them by `inputValue`. */
  items: readonly ComboBoxItem[];
  inputValue: string;
  onInputChange: (text: string) => void;
  selectedKey?: string | null;
  onSelect: (id: string | null) => void;
  /** Whether text that is no item may stand. */
  allowsCustomValue?: boolean;
  /** Language of the items' names where the interface's differs. */
  itemLanguage?: string;
  emptyText: string;
  onBlur?: () => void;
  /** Takes the focus when it is first drawn. */
  autoFocus?: boolean;
  className?: string | undefined;
}

/** A field in which typing narrows a list to choose from. Arrows, Enter and Escape work as in every combo box. */
export function ComboBox(props: ComboBoxProps) {
  const { t } = useLingui();
  const { label, hint, error, small = false, items, emptyText, itemLanguage = 'en' } = props;
  return (
    <AriaComboBox
      className={classes(field.field, small && field.small, Boolean(error) && field.wrong, props.className)}
      items={items}
      inputValue={props.inputValue}
      onInputChange={props.onInputChange}
      selectedKey={props.selectedKey ?? null}
      onSelectionChange={(key) => props.onSelect(key === null ? null : String(key))}
      allowsCustomValue={props.allowsCustomValue ?? true}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={Boolean(error)}
      {...(props.onBlur && { onBlur: props.onBlur })}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      {error && <FieldError className={field.message ?? ''}>{error}</FieldError>}
      <div className={styles.box}>
        <Input
          className={field.input ?? ''}
          autoFocus={props.autoFocus ?? false}
          {...(props.id !== undefined && { id: props.id })}
          {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        />
        <Button className={styles.open ?? ''} aria-label={t`Show the list`}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      <Popover className={styles.popover ?? ''} offset={2}>
        <ListBox
          className={styles.list ?? ''}
          items={items}
          renderEmptyState={() => <p className={styles.none}>{emptyText}</p>}
        >
          {(item: ComboBoxItem) => (
            <ListBoxItem className={styles.item ?? ''} id={item.id} textValue={item.name}>
              <bdi lang={itemLanguage}>{item.name}</bdi>
              {item.note && (
                <bdi lang={itemLanguage} className={styles.note}>
                  {item.note}
                </bdi>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
