import { useQuery } from '@apollo/client/react';
import { askAt, NOW, type AskedClocks } from './ask-at.js';
import { AtlasDocument, type AtlasQuery } from '../gql/apollo/graphql.js';

export type Atlas = AtlasQuery;

/**
 * The whole grid with its words, asked for once a visit and shared by the pages that show many jurisdictions; that of
 * another day or another state of the record is asked for anew. `standard` names another version than the usual one.
 */
export function useAtlas(clocks: AskedClocks = NOW, standard?: string) {
  return useQuery(AtlasDocument, askAt(clocks, { ...(standard !== undefined && { standard }) }));
}
