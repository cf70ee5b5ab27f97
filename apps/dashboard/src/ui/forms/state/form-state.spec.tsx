import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act, useState } from 'react';
import { FormProvider, useForm, useFormValue, useFormValues, useRadio, useTextField } from './form-context.js';
import { createFormStore, type FormStore } from './form-store.js';
import { useRows } from './use-rows.js';

interface Trip {
  title: string;
  by: string;
  stops: { name: string }[];
}
const START: Trip = { title: 'North', by: '', stops: [{ name: 'Oslo' }, { name: 'Bodø' }] };

function Title() {
  return <input aria-label="Title" {...useTextField<Trip>('title')} />;
}
function By() {
  const radio = useRadio<Trip>('by');
  return ['sea', 'rail'].map((way) => (
    <label key={way}>
      {way}
      <input {...radio(way)} />
    </label>
  ));
}
/** A stop that remembers what it was first called, as a combo box keeps what was typed. */
function Stop({ row, onRemove }: { row: number; onRemove: () => void }) {
  const name = useFormValue<Trip, `stops.${number}.name`>(`stops.${row}.name`);
  const [first] = useState(name);
  return (
    <li>
      {name}, once {first}
      <button onClick={onRemove}>Remove {name}</button>
    </li>
  );
}
function Stops() {
  const { keys, append, remove, replace } = useRows<Trip, { name: string }>('stops');
  const form = useForm<Trip>();
  return (
    <>
      <ul>
        {keys.map((key, row) => (
          <Stop key={key} row={row} onRemove={() => remove(row)} />
        ))}
      </ul>
      <button onClick={() => append({ name: 'Tromsø' }, { name: 'Alta' })}>Add</button>
      <button onClick={() => replace([{ name: 'Vardø' }])}>Replace</button>
      <button onClick={() => form.setValue('stops.0.name', 'Kristiania')}>Rename</button>
    </>
  );
}
const Whole = () => <output>{JSON.stringify(useFormValues<Trip>())}</output>;

function draw(): { form: FormStore<Trip>; user: ReturnType<typeof userEvent.setup> } {
  const form = createFormStore(START);
  render(
    <FormProvider value={form}>
      <Title />
      <By />
      <Stops />
      <Whole />
    </FormProvider>,
  );
  return { form, user: userEvent.setup() };
}
const stops = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const press = (name: string) => screen.getByRole('button', { name });

describe('the state of a form', () => {
  it('holds what is typed and chosen, and leaves what it started with alone', async () => {
    const { form, user } = draw();
    await user.type(screen.getByLabelText('Title'), 'ern');
    await user.click(screen.getByLabelText('rail'));
    expect(form.getValues()).toEqual({ ...START, title: 'Northern', by: 'rail' });
    expect(screen.getByLabelText('rail')).toBeChecked();
    expect(screen.getByLabelText('sea')).not.toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('Northern');
    expect(START).toMatchObject({ title: 'North', by: '' });
    expect(form.getValues().stops).toBe(START.stops);
  });

  it('keeps what a row remembers with its row while others come and go', async () => {
    const { user } = draw();
    await user.click(press('Rename'));
    await user.click(press('Add'));
    await user.click(press('Remove Bodø'));
    expect(stops()).toEqual([
      'Kristiania, once OsloRemove Kristiania',
      'Tromsø, once TromsøRemove Tromsø',
      'Alta, once AltaRemove Alta',
    ]);
    await user.click(press('Replace'));
    expect(stops()).toEqual(['Vardø, once VardøRemove Vardø']);
  });

  it('forgets what rows remember when it is reset', async () => {
    const { form, user } = draw();
    await user.click(press('Rename'));
    act(() => form.reset({ ...START, title: 'South', stops: [{ name: 'Bergen' }, { name: 'Voss' }] }));
    expect(stops()).toEqual(['Bergen, once BergenRemove Bergen', 'Voss, once VossRemove Voss']);
    expect(screen.getByLabelText('Title')).toHaveValue('South');
  });

  it('says so where a field stands in no form', () => {
    expect(() => render(<Title />)).toThrow('This field stands in no form.');
  });
});
