import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useRef, useState } from 'react';
import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import { FormProvider, useFormStore } from '../../../ui/forms/state/form-context.js';
import { EMPTY_FORM } from '../form/form-values.js';
import { FilesPart } from './files-part.js';
import { useArrivals } from './use-arrivals.js';
import { useDraftFiles, type FilesOfItem } from './use-draft-files.js';
import { useTurns } from './use-turns.js';

/** An upload that a test moves on by hand. */
class HandMadeRequest {
  static all: HandMadeRequest[] = [];
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  responseText = '';
  address = '';
  aborted = false;
  open(_method: string, address: string): void {
    this.address = address;
  }
  setRequestHeader(): void {}
  send(): void {
    HandMadeRequest.all.push(this);
  }
  abort(): void {
    this.aborted = true;
    this.onabort?.();
  }
  answer(said: object): Promise<void> {
    this.responseText = JSON.stringify(said);
    return act(async () => this.onload?.());
  }
}
const requests = HandMadeRequest.all;
const versionOf = (request: HandMadeRequest | undefined): string | null =>
  new URL(request?.address ?? '', 'http://here').searchParams.get('version');

const fileOf = (id: string) => ({
  id,
  name: `${id}.pdf`,
  mediaType: 'application/pdf',
  bytes: 10,
  sha256: '0',
  public: false,
  url: `/files/${id}`,
});

let asked: { name: string; variables: Record<string, unknown> }[] = [];
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new ApolloLink(({ operationName, variables }) => {
    asked.push({ name: operationName ?? '', variables });
    const evidence = { __typename: 'Evidence', id: 'item', version: Number(variables['version']) + 1, files: [] };
    const changed = { __typename: 'FilesChanged', evidence };
    const data = operationName === 'DraftFiles' ? { evidence: null } : { removeFile: changed, markFilePublic: changed };
    return new Observable((observer) => {
      observer.next({ data });
      observer.complete();
    });
  }),
});

/** What the form does before it is sent. */
const settled = { run: () => Promise.resolve() };

/** The part as the form holds it, on a draft at version 3. */
function Desk({ files }: { files: ReturnType<typeof fileOf>[] }) {
  const store = useFormStore(() => EMPTY_FORM);
  const begun = { id: 'item', version: 3, files } as unknown as FormItemFragment;
  const latest = useRef(begun);
  const [stored, setStored] = useState(begun);
  const inTurn = useTurns();
  const draft = {
    current: () => latest.current,
    put: (changed: FilesOfItem) => {
      latest.current = { ...latest.current, ...changed };
      setStored(latest.current);
    },
  };
  const own = useDraftFiles(draft, inTurn);
  const arrivals = useArrivals(draft, inTurn);
  useEffect(() => {
    settled.run = own.settle;
  });
  return (
    <FormProvider value={store}>
      <FilesPart stored={stored} files={own} arrivals={arrivals} onSaveDraft={() => undefined} />
    </FormProvider>
  );
}

const draw = (...files: ReturnType<typeof fileOf>[]) =>
  render(
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <Desk files={files} />
      </I18nProvider>
    </ApolloProvider>,
  );
const choose = (...files: File[]) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText(/Add files/), { target: { files } });
  });
const pdf = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
const list = () => screen.queryByRole('list', { name: 'Files of this item' })?.textContent ?? '';

const browsers = globalThis.XMLHttpRequest;
beforeEach(() => {
  requests.length = 0;
  asked = [];
  globalThis.XMLHttpRequest = HandMadeRequest as unknown as typeof XMLHttpRequest;
});
afterEach(() => {
  cleanup();
  globalThis.XMLHttpRequest = browsers;
});

describe('adding files', () => {
  it('one after the other, each to the version that the one before it made', async () => {
    draw();
    await choose(pdf('one.pdf'), pdf('two.pdf'));
    expect(requests).toHaveLength(1);
    expect(versionOf(requests[0])).toBe('3');
    act(() => requests[0]?.upload.onprogress?.({ loaded: 4 }));
    expect(screen.getByRole('progressbar', { name: /one\.pdf/ })).toHaveProperty('value', 4);
    await requests[0]?.answer({ file: fileOf('one'), evidence: { id: 'item', version: 4 } });
    expect(versionOf(requests[1])).toBe('4');
    await requests[1]?.answer({ file: fileOf('two'), evidence: { id: 'item', version: 5 } });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/files/one', '/files/two']);
  });

  it('sends nothing that would be refused for certain', async () => {
    draw();
    await choose(new File([], 'empty.pdf'), new File(['x'], 'page.html'));
    expect(requests).toHaveLength(0);
    expect(list()).toMatch(/empty\.pdfThe file is empty.*page\.htmlFiles of this type are not taken/);
    expect(screen.queryByRole('button', { name: /Try/ })).toBeNull();
  });

  it('says what the service says, and goes on with the next', async () => {
    draw();
    await choose(pdf('lies.pdf'), pdf('two.pdf'));
    const message = 'This is a web page.';
    await requests[0]?.answer({ errors: [{ message, extensions: { code: 'FILE_TYPE' } }] });
    expect(list()).toContain(`lies.pdf${message}`);
    expect(versionOf(requests[1])).toBe('3');
  });

  it('stops one that is cancelled, and sends it again where that is asked for', async () => {
    draw();
    await choose(pdf('one.pdf'), pdf('two.pdf'), pdf('three.pdf'));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel two.pdf' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel one.pdf' }));
    expect(requests[0]?.aborted).toBe(true);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.address).toContain('three.pdf');
    await userEvent.click(screen.getByRole('button', { name: 'Try one.pdf again' }));
    await act(async () => requests[1]?.onerror?.());
    expect(requests[2]?.address).toContain('one.pdf');
    expect(list()).toContain('three.pdfThe service could not be reached');
  });

  it('stops when the page is left', async () => {
    const { unmount } = draw();
    await choose(pdf('one.pdf'), pdf('two.pdf'));
    unmount();
    await act(async () => undefined);
    expect(requests.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe('the files of a draft', () => {
  it('a removal can be undone, and nothing was asked of the service', async () => {
    draw(fileOf('one'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove one.pdf' }));
    expect(list()).toContain('one.pdf is removed');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await act(() => settled.run());
    expect(list()).toContain('PDF');
    expect(asked).toEqual([]);
  });

  it('a removal is done before the form is sent, and when the page is left', async () => {
    const { unmount } = draw(fileOf('one'), fileOf('two'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove one.pdf' }));
    await act(() => settled.run());
    expect(asked.map(({ name, variables }) => [name, variables['id'], variables['version']])).toEqual([
      ['RemoveFile', 'one', 3],
    ]);
    cleanup();
    unmount();
    draw(fileOf('three'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove three.pdf' }));
    cleanup();
    await act(async () => undefined);
    expect(asked.at(-1)?.variables['id']).toBe('three');
  });

  it('a mark shows at once and is told with the version that was read', async () => {
    draw(fileOf('one'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Publish with the item' }));
    expect(asked).toMatchObject([{ name: 'MarkFilePublic', variables: { id: 'one', version: 3, public: true } }]);
  });
});
