import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How big a document is, with every fragment counted where it is used. */
export interface Measure {
  operations: number;
  fragments: number;
  depth: number;
  rootFields: number;
  aliases: number;
  directives: number;
}

type Part = Pick<Measure, 'depth' | 'rootFields' | 'aliases' | 'directives'>;

const NOTHING: Part = { depth: 0, rootFields: 0, aliases: 0, directives: 0 };

/**
 * Measures a parsed document. Each fragment is walked once, so that fragments inside fragments cost no time; a fragment
 * that contains itself counts as nothing there (graphql-js refuses it).
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Part>();

  const ofFragment = (name: string): Part => {
    const seen = known.get(name);
    if (seen) return seen;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const part = fragment ? walk(fragment.selectionSet) : NOTHING;
    known.set(name, part);
    return part;
  };

  const walk = (set: SelectionSetNode): Part => {
    const total = { ...NOTHING };
    for (const selection of set.selections) {
      total.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? walk(selection.selectionSet) : NOTHING;
        total.rootFields += 1;
        total.aliases += below.aliases + (selection.alias ? 1 : 0);
        total.directives += below.directives;
        total.depth = Math.max(total.depth, 1 + below.depth);
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : walk(selection.selectionSet);
        total.rootFields += inner.rootFields;
        total.aliases += inner.aliases;
        total.directives += inner.directives;
        total.depth = Math.max(total.depth, inner.depth);
      }
    }
    return total;
  };

  const measure: Measure = { ...NOTHING, operations: 0, fragments: fragments.size };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const part = walk(definition.selectionSet);
    measure.operations += 1;
    measure.depth = Math.max(measure.depth, part.depth);
    measure.rootFields += part.rootFields;
    measure.aliases += part.aliases;
    measure.directives += part.directives + (definition.directives?.length ?? 0);
  }
  // A fragment that nothing uses is still work for the validator.
  for (const name of fragments.keys()) measure.depth = Math.max(measure.depth, ofFragment(name).depth);
  return measure;
}
