import { join } from 'node:path';
import { print, stripIgnoredCharacters, visit } from 'graphql';

const GENERATED = /\/src\/gql\/[^/]+\/graphql\.ts$/;
const DOCUMENT = /^export const (\w+) = (\{"kind":"Document".*\}) as unknown as /gm;

/**
 * The generated documents are trees, which weigh five times what their text weighs: they go into the page as text, and
 * are read when the page opens (`src/apollo/read-document.ts`). A page notices nothing of it.
 * @param {string} root the dashboard's folder
 * @returns {import('vite').Plugin}
 */
export function documentsAsText(root) {
  const reader = join(root, 'src/apollo/read-document.ts');
  return {
    name: 'documents-as-text',
    enforce: 'pre',
    transform(code, id) {
      if (!GENERATED.test(id)) return null;
      let found = 0;
      const changed = code.replace(DOCUMENT, (_, name, tree) => {
        found += 1;
        return `export const ${name} = /*#__PURE__*/ readDocument(${JSON.stringify(textOf(JSON.parse(tree), name))}) as unknown as `;
      });
      if (found !== (code.match(/"kind":"Document"/g) ?? []).length)
        this.error(`${id} is not generated as it used to be.`);
      return { code: `import { readDocument } from ${JSON.stringify(reader)};\n${changed}`, map: null };
    },
  };
}

/** The text of a document, as small as it can be. What the reader does not know is refused here. */
function textOf(document, name) {
  visit(document, {
    StringValue({ block }) {
      if (block) throw new Error(`${name} has a block string: the dashboard's reader of documents knows none.`);
    },
    OperationDefinition({ operation }) {
      if (operation === 'subscription') throw new Error(`${name} is a subscription: the dashboard has none.`);
    },
  });
  return stripIgnoredCharacters(print(document));
}
