import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type ValidationContext } from 'graphql';
import { LIMITS } from './limits.js';
import { measureDocument, type Measure } from './measure-document.js';

/** What each number limits, in words. */
const SENTENCES: Record<keyof Measure, (found: number, limit: number) => string> = {
  operations: (found, limit) => `The document holds ${found} operations; ${limit} is answered at a time.`,
  fragments: (found, limit) => `The document defines ${found} fragments; at most ${limit} are read.`,
  depth: (found, limit) => `The query is ${found} levels deep; at most ${limit} are answered.`,
  rootFields: (found, limit) => `The query asks for ${found} fields at the top; at most ${limit} are answered.`,
  aliases: (found, limit) => `The query uses ${found} aliases; at most ${limit} are answered.`,
  directives: (found, limit) => `The query uses ${found} directives; at most ${limit} are read.`,
};

/**
 * A validation rule of the GraphQL server: a document over one of the limits is refused with a sentence that names the
 * limit. Questions about the schema itself are deep by nature: they are left to the switch that allows them at all.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const document = context.getDocument();
  const measure = measureDocument(document);
  for (const name of Object.keys(SENTENCES) as (keyof Measure)[]) {
    const limit = LIMITS[name];
    if (measure[name] <= limit || (name === 'depth' && asksForSchemaOnly(document))) continue;
    context.reportError(
      new GraphQLError(SENTENCES[name](measure[name], limit), {
        extensions: { code: 'LIMIT', limit: name, most: limit },
      }),
    );
  }
  return {};
}

function asksForSchemaOnly(document: DocumentNode): boolean {
  return document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value),
      ),
  );
}
