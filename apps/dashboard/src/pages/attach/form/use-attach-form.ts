import { useForm, useFormValue, useFormValues, useRadio, useTextField } from '../../../ui/forms/state/form-context.js';
import type { FormPath, PathTo } from '../../../ui/forms/state/form-paths.js';
import { useRows } from '../../../ui/forms/state/use-rows.js';
import type { FormValues, LinkValues } from './form-values.js';

/** Paths of the fields that hold text. */
export type TextPath = PathTo<FormValues, string>;

/** The form around a field. */
export const useAttachForm = () => useForm<FormValues>();

/** All that is typed, kept as it changes. */
export const useAttachValues = () => useFormValues<FormValues>();

/** What is typed in one field, kept as it changes. */
export const useAttachValue = <P extends FormPath<FormValues>>(path: P) => useFormValue<FormValues, P>(path);

/** What ties a field of text to the form. */
export const useAttachText = (path: TextPath) => useTextField<FormValues>(path);

/** What ties the radio buttons of a group to the form. */
export const useAttachRadio = (path: TextPath) => useRadio<FormValues>(path);

/** One of the further lists of the item as rows. */
export const useFurtherRows = <L extends 'identifiers' | 'translations' | 'relations'>(list: L) =>
  useRows<FormValues, FormValues[L][number]>(list);

/** The links of the item as rows. */
export const useLinkRows = () => useRows<FormValues, LinkValues>('links');
