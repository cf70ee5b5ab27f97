import { createContext, useContext, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import { valueAt, type FormPath, type PathTo, type ValueAt } from './form-paths.js';
import { createFormStore, type FormStore } from './form-store.js';

const Form = createContext<unknown>(null);

/** Gives a form to the fields inside it. */
export const FormProvider = Form;

/** A form of this component's own; what it starts with is asked for once. */
export function useFormStore<V>(start: () => V): FormStore<V> {
  const [form] = useState(() => createFormStore(start()));
  return form;
}

/** The form around this field. @throws where there is none */
export function useForm<V>(): FormStore<V> {
  const form = useContext(Form);
  if (form === null) throw new Error('This field stands in no form.');
  return form as FormStore<V>;
}

/** All that the form holds, kept as it changes. */
export function useFormValues<V>(): V {
  const form = useForm<V>();
  return useSyncExternalStore(form.subscribe, form.getValues);
}

/** What the form holds at a path, kept as it changes. */
export function useFormValue<V, P extends FormPath<V>>(path: P): ValueAt<V, P> {
  const form = useForm<V>();
  return useSyncExternalStore(form.subscribe, () => valueAt(form.getValues(), path)) as ValueAt<V, P>;
}

type AnyInput = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What ties a text field, a text area or a list of choices to the text at a path. */
export function useTextField<V>(path: PathTo<V, string>) {
  const form = useForm<V>();
  const value = useSyncExternalStore(form.subscribe, () => valueAt(form.getValues(), path)) as string;
  const onChange = (event: ChangeEvent<AnyInput>) => form.setValue(path, event.target.value as never);
  return { name: path as string, value, onChange };
}

/** What ties each radio button of a group to the text at a path: `{...radio('PUBLIC')}`. */
export function useRadio<V>(path: PathTo<V, string>) {
  const { name, value, onChange } = useTextField<V>(path);
  return (choice: string) => ({ type: 'radio', name, value: choice, checked: value === choice, onChange });
}
